//! Which old type is which new one.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::settle;
use super::side::{Renamed, Side, names_in};
use super::words::{Counts, Names, words};
use crate::api::{Item, ItemKind};
use crate::mapping::surface::plain_type;
use crate::mapping::symbol::split_last;

/// Rounds after which pairing stops: each makes more signatures comparable.
const ROUNDS: usize = 6;
/// What a pair needs to be believed while others can still change the picture, and at the end.
const SURE: f64 = 0.75;
const ENOUGH: f64 = 0.5;

/// An old type and the new one it became.
#[derive(Debug, Clone)]
pub(super) struct TypePair<'a> {
    pub(super) new: &'a str,
    /// 0 to 1.
    pub(super) likelihood: f64,
    pub(super) why: Vec<String>,
}

/// All types of both versions, paired as far as the evidence goes.
#[derive(Debug, Default)]
pub(super) struct Types<'a> {
    /// By old path; a type that stays is paired with itself.
    pub(super) pairs: BTreeMap<&'a str, TypePair<'a>>,
    /// For a type without a pair, new types that it might be, best first.
    pub(super) perhaps: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Types<'a> {
    /// The new path of an old type.
    pub(super) fn of(&self, old: &str) -> Option<&'a str> {
        self.pairs.get(old).map(|pair| pair.new)
    }

    /// New simple names by old ones.
    pub(super) fn renamed(&self, from: &Side<'_>) -> Renamed {
        let name = |path: &'a str| split_last(path, from.language()).1;
        Renamed::new(self.pairs.iter().map(|(old, pair)| (name(old), name(pair.new))), from.language())
    }
}

/// Pairs the types of two versions; `said` are pairs that the vendor names.
pub(super) fn pair<'a>(
    from: &Side<'a>,
    to: &Side<'a>,
    names: &mut Names,
    said: &BTreeMap<&'a str, &'a str>,
) -> Types<'a> {
    let mut types = Types::default();
    for (old, _) in from.types() {
        if let Some(&new) = said.get(old) {
            types.pairs.insert(old, TypePair { new, likelihood: 0.97, why: vec!["the vendor names it".to_owned()] });
        } else if let Some(new) = to.type_at(old) {
            types.pairs.insert(old, TypePair { new: &new.path, likelihood: 1.0, why: Vec::new() });
        }
    }
    learn_from_all(from, to, names);
    let gone: Vec<&Item> = from.types().map(|(_, item)| item).filter(|item| types.of(&item.path).is_none()).collect();
    for round in 0..ROUNDS {
        let before = types.pairs.len();
        let last = round + 1 == ROUNDS;
        let scored = score(from, to, names, &types, &gone);
        assign(&mut types, scored, if last { ENOUGH } else { SURE });
        let all = types.pairs.iter().filter(|(old, pair)| **old != pair.new);
        let language = from.language();
        let pairs: Vec<(&str, &str)> =
            all.map(|(old, pair)| (split_last(old, language).1, split_last(pair.new, language).1)).collect();
        let (old, new) = counts(from, to);
        names.learn(pairs.into_iter(), &old, &new);
        if types.pairs.len() == before && !last {
            let scored = score(from, to, names, &types, &gone);
            assign(&mut types, scored, ENOUGH);
            break;
        }
    }
    let scored = score(from, to, names, &types, &gone);
    merge(&mut types, scored);
    by_signature(from, to, &mut types, &gone);
    types
}

/// Interfaces that are nothing but the signature of a callback: where one new one has it, that is the successor of all of
/// them.
fn by_signature<'a>(from: &Side<'a>, to: &Side<'a>, types: &mut Types<'a>, gone: &[&'a Item]) {
    let renamed = types.renamed(from);
    let key = |side: &Side<'_>, item: &Item, translate: bool| -> Option<(String, Vec<String>)> {
        let members = side.owned(&item.path);
        let [only] = members else { return None };
        let typed = item.kind == ItemKind::Interface && only.kind == ItemKind::Function && !only.params.is_empty();
        let last = words(&item.name).pop()?;
        let plain = |ty: &String| if translate { renamed.translate(ty) } else { plain_type(ty) };
        typed.then(|| (last, only.params.iter().filter_map(|param| param.ty.as_ref()).map(plain).collect()))
    };
    let mut by_key: HashMap<(String, Vec<String>), Vec<&'a str>> = HashMap::new();
    for (path, item) in to.types() {
        if let Some(key) = key(to, item, false) {
            by_key.entry(key).or_default().push(path);
        }
    }
    for old in gone.iter().filter(|old| types.of(&old.path).is_none()).collect::<Vec<_>>() {
        let found = key(from, old, true).and_then(|key| by_key.get(&key)).map(Vec::as_slice);
        if let Some(&[new]) = found {
            let why = vec!["the only callback with its signature".to_owned()];
            types.perhaps.remove(old.path.as_str());
            types.pairs.insert(&old.path, TypePair { new, likelihood: 0.7, why });
        }
    }
}

fn counts(from: &Side<'_>, to: &Side<'_>) -> (Counts, Counts) {
    let of = |side: &Side<'_>| Counts::new(side.types().map(|(_, item)| item.name.as_str()));
    (of(from), of(to))
}

/// Habits that show without any pair: a prefix that all type names lose, a word that stands in the place of another.
fn learn_from_all(from: &Side<'_>, to: &Side<'_>, names: &mut Names) {
    let gone: Vec<&str> =
        from.types().filter(|(path, _)| to.type_at(path).is_none()).map(|(_, item)| item.name.as_str()).collect();
    let fresh: Vec<&str> =
        to.types().filter(|(path, _)| from.type_at(path).is_none()).map(|(_, item)| item.name.as_str()).collect();
    let mut by_word: HashMap<String, Vec<&str>> = HashMap::new();
    for name in &fresh {
        for word in words(name) {
            by_word.entry(word).or_default().push(name);
        }
    }
    let mut pairs = Vec::new();
    for old in &gone {
        let own = words(old);
        let near: BTreeSet<&str> = own.iter().filter_map(|word| by_word.get(word)).flatten().copied().collect();
        // All words but one or two are the same.
        for new in near {
            let other = words(new);
            let shared = own.iter().filter(|word| other.contains(word)).count();
            if shared * 2 >= own.len() && own.len() <= shared + 1 && other.len() <= shared + 1 {
                pairs.push((*old, new));
            }
        }
    }
    let (old, new) = counts(from, to);
    names.learn(pairs.into_iter(), &old, &new);
}

/// A possible pair with its evidence.
struct Scored<'a> {
    old: &'a str,
    new: &'a str,
    /// Log odds.
    score: f64,
    why: Vec<String>,
    /// How often it stands in its place, where that is most often and the signatures are the same: the name may be any.
    replaces: usize,
}

fn score<'a>(from: &Side<'a>, to: &Side<'a>, names: &Names, types: &Types<'a>, gone: &[&'a Item]) -> Vec<Scored<'a>> {
    let renamed = types.renamed(from);
    let votes = votes(from, to, types, &renamed);
    let by_word = index(to, |item| words(&item.name));
    let by_member = index(to, |item| {
        to.owned(&item.path).iter().filter(|member| !is_common(member)).map(|member| member.name.clone()).collect()
    });
    let taken: HashSet<&str> = types.pairs.values().map(|pair| pair.new).collect();
    let mut scored = Vec::new();
    for old in gone.iter().filter(|item| types.of(&item.path).is_none()) {
        let mut candidates: BTreeSet<&'a str> = to.named(&old.name).iter().copied().collect();
        candidates.extend(words(&old.name).iter().filter_map(|word| by_word.get(word)).flatten());
        let members = from.owned(&old.path).iter().filter(|member| !is_common(member));
        for found in members.filter_map(|member| by_member.get(&member.name)).filter(|found| found.len() < 12) {
            candidates.extend(found);
        }
        let voted = votes.get(old.path.as_str());
        candidates.extend(voted.iter().flat_map(|voted| voted.keys()));
        let total: usize = voted.map_or(0, |voted| voted.values().sum());
        for new in candidates.into_iter().filter_map(|path| to.type_at(path)) {
            let count = voted.and_then(|voted| voted.get(new.path.as_str())).copied().unwrap_or_default();
            let evidence = Evidence { from, to, names, types, renamed: &renamed, taken: &taken };
            let (score, why) = evidence.weigh(old, new, count, total);
            let same = count * 2 > total && old.kind == new.kind && evidence.has_the_signatures(old, new);
            let replaces = if same { count } else { 0 };
            if score > -1.5 || replaces > 0 {
                scored.push(Scored { old: &old.path, new: &new.path, score, why, replaces });
            }
        }
    }
    scored
}

struct Evidence<'e, 'a> {
    from: &'e Side<'a>,
    to: &'e Side<'a>,
    names: &'e Names,
    types: &'e Types<'a>,
    renamed: &'e Renamed,
    taken: &'e HashSet<&'a str>,
}

impl Evidence<'_, '_> {
    /// Log odds that `new` is what became of `old`.
    fn weigh(&self, old: &Item, new: &Item, votes: usize, all_votes: usize) -> (f64, Vec<String>) {
        let mut why = Vec::new();
        let likeness = self.names.likeness(&old.name, &new.name);
        let mut score = -2.9;
        if likeness >= 1.0 {
            // A name of several words that no other type has is hardly a coincidence.
            let unique = words(&old.name).len() > 1
                && self.from.named(&old.name).len() == 1
                && self.to.named(&new.name).len() == 1;
            score += if unique { 5.4 } else { 4.2 };
            why.push(if old.name == new.name { "the same simple name" } else { "the same words" }.to_owned());
        } else if self.names.is_habit(&old.name, &new.name) {
            score += 4.0;
            why.push("a name changed as others are".to_owned());
        } else {
            score += 5.5 * (likeness - 0.35);
            if likeness > 0.5 {
                why.push(format!("a name {} % alike", percent(likeness)));
            }
        }
        let (members, mine, shared) = self.members(old, new);
        if mine > 0 {
            #[allow(clippy::cast_precision_loss)]
            let weight = (mine as f64 / 3.0).min(1.0);
            #[allow(clippy::cast_precision_loss)]
            let many = shared.min(30) as f64 / 15.0;
            score += 5.0 * (members - 0.3) * weight + many;
            if shared > 0 {
                why.push(format!("{shared} of {mine} members are the same"));
            }
        }
        if all_votes > 0 {
            #[allow(clippy::cast_precision_loss)]
            let (votes_f, all) = (votes as f64, all_votes as f64);
            score += 2.2 * (1.0 + votes_f).ln() * votes_f / all - if votes == 0 { 0.8 } else { 0.0 };
            if votes > 0 {
                why.push(format!("stands in its place in {}", times(votes)));
            }
        }
        if old.kind != new.kind {
            let near = |kind| matches!(kind, ItemKind::Class | ItemKind::Interface | ItemKind::Object);
            let far = !near(old.kind) || !near(new.kind);
            score -= if far && likeness < 0.95 { 1.6 } else { 0.6 };
        }
        // Where it stands.
        let expected = self.types.of(&old.owner).unwrap_or(&old.owner);
        if new.owner == expected {
            score += 0.8;
            if old.is_member {
                why.push("the same place in the type around it".to_owned());
            }
        } else if old.is_member != new.is_member {
            score -= 0.8;
        } else if old.is_member && self.types.of(&old.owner).is_some() {
            score -= 1.5;
        }
        // A type that stayed, or that another became, is seldom a second one's successor.
        if self.from.type_at(&new.path).is_some() {
            score -= 4.5;
        } else if self.taken.contains(new.path.as_str()) {
            score -= 2.0;
        }
        let above: BTreeSet<String> = old.supertypes.iter().map(|name| self.renamed.translate(name)).collect();
        if new.supertypes.iter().any(|name| above.contains(&plain_type(name)) && !is_root(name)) {
            score += 0.6;
            why.push("the same supertype".to_owned());
        }
        (score, why)
    }

    /// Whether each function of the old type has one of the new type with its parameters, whatever their names.
    fn has_the_signatures(&self, old: &Item, new: &Item) -> bool {
        let functions = |items: &[&Item]| -> Vec<Vec<Option<String>>> {
            let calls = items.iter().filter(|item| item.kind == ItemKind::Function);
            calls.map(|item| item.params.iter().map(|param| param.ty.clone()).collect()).collect()
        };
        let (own, others) = (functions(self.from.owned(&old.path)), functions(self.to.owned(&new.path)));
        own.len() == others.len()
            && !own.is_empty()
            && own.iter().zip(&others).all(|(one, other)| {
                one.len() == other.len()
                    && one
                        .iter()
                        .zip(other)
                        .all(|(old, new)| self.renamed.likeness(old.as_deref(), new.as_deref()) > 0.8)
            })
    }

    /// How alike the members of two types are, how many the old one has, and how many of these are the same.
    fn members(&self, old: &Item, new: &Item) -> (f64, usize, usize) {
        let own = self.from.owned(&old.path).iter().filter(|member| !is_common(member)).collect::<Vec<_>>();
        let others = self.to.members(&new.path);
        let others: Vec<_> = others.into_iter().filter(|member| !is_common(member)).collect();
        if own.is_empty() || others.is_empty() {
            // Two types without members tell nothing; one without and one with do.
            return (if own.is_empty() && others.is_empty() { 0.3 } else { 0.2 }, own.len(), 0);
        }
        let mut by_name: HashMap<String, Vec<&Item>> = HashMap::new();
        for other in &others {
            by_name.entry(plain_name(other)).or_default().push(other);
        }
        let (mut sum, mut same) = (0.0, 0);
        let mut met: HashSet<String> = HashSet::new();
        for member in &own {
            let name = plain_name(member);
            let Some(found) = by_name.get(&name) else { continue };
            let alike = |other: &&Item| {
                0.5 + 0.5 * self.renamed.likeness(member.ty.as_deref(), other.ty.as_deref())
                    - if member.params.len() == other.params.len() { 0.0 } else { 0.15 }
            };
            let best = found.iter().map(alike).fold(0.0, f64::max);
            sum += best;
            same += usize::from(best > 0.9);
            met.insert(name);
        }
        let theirs = self.to.owned(&new.path).iter().filter(|member| !is_common(member)).count().max(met.len());
        #[allow(clippy::cast_precision_loss)]
        let part = sum * 2.0 / (own.len() + theirs) as f64;
        #[allow(clippy::cast_precision_loss)]
        let kept = sum / own.len() as f64;
        // A type that only grew keeps all it had.
        (part.max(0.85 * kept).min(1.0), own.len(), same)
    }
}

/// In the members that both versions have: which new type stands where an old one stood, and how often.
fn votes<'a>(
    from: &Side<'a>,
    to: &Side<'a>,
    types: &Types<'a>,
    renamed: &Renamed,
) -> HashMap<&'a str, BTreeMap<&'a str, usize>> {
    let mut votes: HashMap<&str, BTreeMap<&str, usize>> = HashMap::new();
    let owners = types.pairs.iter().map(|(old, pair)| (*old, pair.new));
    let packages = from.packages().iter().map(|package| (*package, *package));
    for (old_owner, new_owner) in owners.chain(packages) {
        for old in from.owned(old_owner).iter().filter(|item| !item.kind.is_type()) {
            let fits =
                |new: &&&Item| new.name == old.name && new.kind == old.kind && new.params.len() == old.params.len();
            let mut found = to.owned(new_owner).iter().filter(fits);
            let (Some(new), None) = (found.next(), found.next()) else { continue };
            let params = old.params.iter().zip(&new.params).map(|(old, new)| (&old.ty, &new.ty));
            for (old_ty, new_ty) in params.chain([(&old.ty, &new.ty)]) {
                let (Some(old_ty), Some(new_ty)) = (old_ty, new_ty) else { continue };
                let (old_plain, new_plain) = (renamed.translate(old_ty), plain_type(new_ty));
                let (olds, news) = (names_in(&old_plain), names_in(&new_plain));
                if olds.len() != news.len() {
                    continue;
                }
                for (one, other) in olds.into_iter().zip(news).filter(|(one, other)| one != other) {
                    let gone = from.find(one, &old.path).filter(|path| types.of(path).is_none());
                    if let (Some(gone), Some(came)) = (gone, to.find(other, &new.path)) {
                        *votes.entry(gone).or_default().entry(came).or_default() += 1;
                    }
                }
            }
        }
    }
    votes
}

/// Old types that became one: what is left, where a new type has all their members and stands in their place.
fn merge<'a>(types: &mut Types<'a>, scored: Vec<Scored<'a>>) {
    for mut pair in scored {
        if pair.replaces > 0 && !types.pairs.contains_key(pair.old) {
            #[allow(clippy::cast_precision_loss)]
            let likelihood = 0.55 + 0.1 * pair.replaces.min(3) as f64;
            pair.why.push("the same signatures; several became one".to_owned());
            types.perhaps.remove(pair.old);
            types.pairs.insert(pair.old, TypePair { new: pair.new, likelihood, why: pair.why });
        }
    }
}

/// Takes the best pairs first; what is nearly as good as the best makes a pair less likely.
fn assign<'a>(types: &mut Types<'a>, scored: Vec<Scored<'a>>, least: f64) {
    let candidates: Vec<_> = scored.iter().map(|pair| (pair.old, pair.new, pair.score)).collect();
    let mut ranked: Vec<(f64, Scored<'a>)> = settle(&candidates).into_iter().zip(scored).collect();
    ranked.sort_by(|one, other| {
        other.0.total_cmp(&one.0).then_with(|| (one.1.old, one.1.new).cmp(&(other.1.old, other.1.new)))
    });
    types.perhaps.clear();
    let mut taken: HashSet<&str> = HashSet::new();
    for (likelihood, pair) in ranked {
        if types.pairs.contains_key(pair.old) {
            continue;
        }
        if likelihood >= least && !taken.contains(pair.new) {
            taken.insert(pair.new);
            types.pairs.insert(pair.old, TypePair { new: pair.new, likelihood, why: pair.why });
        } else if likelihood > 0.1 {
            let list = types.perhaps.entry(pair.old).or_default();
            if list.len() < 3 {
                list.push(pair.new);
            }
        }
    }
    types.perhaps.retain(|old, _| !types.pairs.contains_key(old));
}

fn index<'a>(side: &Side<'a>, keys: impl Fn(&Item) -> Vec<String>) -> HashMap<String, Vec<&'a str>> {
    let mut found: HashMap<String, Vec<&str>> = HashMap::new();
    for (path, item) in side.types() {
        for key in keys(item).into_iter().collect::<BTreeSet<_>>() {
            found.entry(key).or_default().push(path);
        }
    }
    found
}

/// A member by what it stands for: a getter is its property.
fn plain_name(item: &Item) -> String {
    let all = words(&item.name);
    match all.split_first() {
        Some((first, rest))
            if !rest.is_empty()
                && item.kind == ItemKind::Function
                && (first == "get" && item.params.is_empty() || first == "set" && item.params.len() == 1) =>
        {
            rest.concat()
        }
        _ => all.concat(),
    }
}

/// Members that most types have, and that so tell nothing.
fn is_common(item: &Item) -> bool {
    item.kind == ItemKind::Constructor
        || item.kind.is_type()
        || matches!(
            item.name.as_str(),
            "rawValue"
                | "hashValue"
                | "entries"
                | "toString"
                | "hashCode"
                | "equals"
                | "copy"
                | "description"
                | "hash"
                | "isEqual"
                | "values"
                | "valueOf"
        )
        || item.name.strip_prefix("component").is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
}

fn is_root(name: &str) -> bool {
    matches!(name, "Any" | "AnyObject" | "NSObject" | "Object" | "Codable" | "Equatable" | "Hashable" | "Sendable")
}

pub(super) fn percent(part: f64) -> u8 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = (part.clamp(0.0, 1.0) * 100.0).round() as u8;
    whole
}

fn times(number: usize) -> String {
    match number {
        1 => "1 signature".to_owned(),
        _ => format!("{number} signatures"),
    }
}
