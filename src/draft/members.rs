//! Which old member is which new one, below two types or packages that belong together.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::shape;
use super::side::{Renamed, Side};
use super::swaps::Swaps;
use super::types::percent;
use super::words::{Names, words};
use super::{chance, hints, settle};
use crate::api::{Item, ItemKind};
use crate::lang::Language;
use crate::mapping::symbol::split_last;

/// An old member and the new one it became.
#[derive(Debug, Clone)]
pub(super) struct MemberPair<'a> {
    pub(super) old: &'a Item,
    pub(super) new: &'a Item,
    /// 0 to 1.
    pub(super) likelihood: f64,
    pub(super) why: Vec<String>,
}

/// What became of the members of one type or package.
#[derive(Debug, Default)]
pub(super) struct Members<'a> {
    pub(super) pairs: Vec<MemberPair<'a>>,
    /// Without a successor here, with new members that it might be, best first.
    pub(super) gone: Vec<(&'a Item, Vec<&'a Item>)>,
    /// The new declarations that are some old one's.
    pub(super) used: HashSet<*const Item>,
}

/// Log odds below which a candidate is no candidate.
const LEAST: f64 = -2.0;
/// Chance from which a pair is a pair: of those just above even odds most are wrong.
const ENOUGH: f64 = 0.55;

/// What pairing needs to know.
pub(super) struct Pairing<'p, 'a> {
    pub(super) from: &'p Side<'a>,
    pub(super) to: &'p Side<'a>,
    pub(super) names: &'p Names,
    pub(super) renamed: &'p Renamed,
    pub(super) swaps: &'p Swaps,
}

impl<'a> Pairing<'_, 'a> {
    /// Pairs the members of `old_owner` with those of `new_owner`.
    pub(super) fn pair(&self, old_owner: &str, new_owner: &str) -> Members<'a> {
        let olds: Vec<&'a Item> =
            self.from.owned(old_owner).iter().filter(|item| !item.kind.is_type()).copied().collect();
        let news: Vec<&'a Item> = match self.to.is_package(new_owner) {
            true => self.to.owned(new_owner).to_vec(),
            false => self.to.members(new_owner),
        };
        let mut found = Members::default();
        let mut rest: Vec<&'a Item> = Vec::new();
        // The same again.
        for old in olds.iter().copied() {
            let same = news
                .iter()
                .find(|new| shape::is_same(old, new, self.renamed) && !found.used.contains(&std::ptr::from_ref(**new)))
                .or_else(|| news.iter().find(|new| shape::is_case_as_type(old, new)));
            match same {
                Some(new) => {
                    found.used.insert(std::ptr::from_ref(*new));
                    found.pairs.push(MemberPair { old, new, likelihood: 1.0, why: Vec::new() });
                }
                None => rest.push(old),
            }
        }
        let places = Places::new(&olds, self.to.owned(new_owner), &found.pairs);
        let before: HashSet<(&str, bool)> =
            self.from.members(old_owner).into_iter().map(|item| (item.name.as_str(), is_call(item))).collect();
        let free: Vec<&'a Item> = news
            .iter()
            .copied()
            .filter(|new| !new.kind.is_type() && !found.used.contains(&std::ptr::from_ref(*new)))
            .collect();
        let mut scored: Vec<(&'a Item, &'a Item, f64, Vec<String>)> = Vec::new();
        for &old in &rest {
            for &new in &free {
                let is_new = !before.contains(&(new.name.as_str(), is_call(new)));
                if let Some((score, why)) = self.weigh(old, new, is_new, &places) {
                    scored.push((old, new, score, why));
                }
            }
        }
        self.assign(scored, &mut found);
        let paired: HashSet<*const Item> = found.pairs.iter().map(|pair| std::ptr::from_ref(pair.old)).collect();
        rest.retain(|old| !paired.contains(&std::ptr::from_ref(*old)));
        self.overloads(&rest, &news, &mut found);
        let paired: HashSet<*const Item> = found.pairs.iter().map(|pair| std::ptr::from_ref(pair.old)).collect();
        found.gone.retain(|(old, _)| !paired.contains(&std::ptr::from_ref(*old)));
        for old in rest.into_iter().filter(|old| !paired.contains(&std::ptr::from_ref(*old))) {
            if !found.gone.iter().any(|(gone, _)| std::ptr::eq(*gone, old)) {
                found.gone.push((old, Vec::new()));
            }
        }
        found
    }

    /// Several old overloads may end in one new one.
    fn overloads(&self, rest: &[&'a Item], news: &[&'a Item], found: &mut Members<'a>) {
        for &old in rest.iter().filter(|old| is_call(old)) {
            let same_name = news.iter().filter(|new| {
                new.name == old.name && new.kind == old.kind && labels_fit(old, new, self.renamed.labelled)
            });
            let best = same_name
                .map(|new| (shape::likeness(old, new, self.renamed), *new))
                .max_by(|one, other| one.0.total_cmp(&other.0));
            if let Some((likeness, new)) = best {
                found.used.insert(std::ptr::from_ref(new));
                let likelihood = 0.5 + 0.35 * likeness;
                let why = vec!["the overload that is most alike".to_owned()];
                found.pairs.push(MemberPair { old, new, likelihood, why });
            }
        }
    }

    /// Log odds that `new` is what became of `old`; `None` where it cannot be.
    fn weigh(&self, old: &Item, new: &Item, is_new: bool, places: &Places) -> Option<(f64, Vec<String>)> {
        let form = Form::of(old, new)?;
        let mut why = Vec::new();
        let labelled = self.renamed.labelled;
        let (old_name, new_name) = (spelled(old, form, labelled), spelled(new, form, labelled));
        let mut score = -1.8;
        let likeness = self.names.likeness_near(&old_name, &new_name, &around(old), &around(new));
        let hinted = hints::names(old, new);
        if old.name == new.name && form == Form::Same && selector(old, labelled) == selector(new, labelled) {
            score += 5.0;
            why.push("the same name".to_owned());
        } else {
            score += 6.0 * (likeness - 0.4);
            if !is_new && !hinted && form == Form::Same && old.name != new.name {
                // The new name is an old one too, and had its meaning: only another overload of it can be meant.
                if likeness < 0.6 || !is_call(old) {
                    return None;
                }
                score -= 1.2;
            }
            if likeness >= 1.0 {
                why.push("the same words".to_owned());
            } else if self.names.is_habit(&old_name, &new_name) {
                why.push("a name changed as others are".to_owned());
            } else if likeness > 0.0 {
                why.push(format!("a name {} % alike", percent(likeness)));
            }
            if old.name == new.name {
                score += 0.6;
            } else if labelled && self.names.likeness(&old.name, &new.name) <= 0.0 {
                // Labels alone do not make a name.
                score -= 1.5;
            }
            let (one, other) = (words(&old_name), words(&new_name));
            let within = |some: &[String], all: &[String]| some.iter().all(|word| all.contains(word));
            if within(&one, &other) || within(&other, &one) {
                score += 0.5;
            }
        }
        if let Some((owners, part)) = self.swaps.weigh(&old.name, &new.name).filter(|_| old.name != new.name) {
            score += 4.0 * part;
            if part > 0.3 {
                why.push(format!("so in {owners} types"));
            }
        }
        if hinted {
            score += 4.0;
            why.push("the vendor names it".to_owned());
        }
        let (alike, weight) = match form {
            Form::Same => (shape::likeness(old, new, self.renamed), shape::weight(old, self.from)),
            _ => (self.value_likeness(old, new, form), 1.0),
        };
        score += 3.0 * weight * (alike - 0.5);
        if !is_call(old) && alike < 0.5 && old.name != new.name {
            score -= 1.0;
        }
        if alike > 0.95 && weight > 0.6 {
            why.push(if is_call(old) { "the same signature" } else { "the same type" }.to_owned());
        }
        if form != Form::Same {
            why.push(form.told().to_owned());
            score += if likeness > 0.95 { 0.8 } else { -0.4 };
        }
        if old.traits.is_static != new.traits.is_static && old.kind != ItemKind::Case {
            score -= 0.8;
        }
        if self.is_only(old, self.from) && self.is_only(new, self.to) {
            score += 3.0;
            why.push("the only function of both".to_owned());
        }
        let (place, told) = places.weigh(old, new);
        score += place;
        why.extend(told);
        (score > LEAST).then_some((score, why))
    }

    /// Whether an interface has this one function, so that nothing else can be meant.
    fn is_only(&self, item: &Item, side: &Side<'_>) -> bool {
        item.kind == ItemKind::Function
            && side.type_at(&item.owner).is_some_and(|owner| owner.kind == ItemKind::Interface)
            && side.owned(&item.owner).iter().filter(|other| other.kind == ItemKind::Function).count() == 1
    }

    fn value_likeness(&self, old: &Item, new: &Item, form: Form) -> f64 {
        let value = |item: &Item| match item.kind {
            ItemKind::Function if form == Form::Setter => item.params.first().and_then(|param| param.ty.clone()),
            _ => item.ty.clone(),
        };
        match (value(old), value(new)) {
            (None, _) | (_, None) => 0.7,
            (one, other) => self.renamed.likeness(one.as_deref(), other.as_deref()),
        }
    }

    fn assign(&self, scored: Vec<(&'a Item, &'a Item, f64, Vec<String>)>, found: &mut Members<'a>) {
        let key = |item: &'a Item| std::ptr::from_ref(item);
        // A getter and a setter of one property do not compete for it.
        let place = |old: &'a Item, new: &'a Item| (key(new), Form::of(old, new));
        let candidates: Vec<_> =
            scored.iter().map(|(old, new, score, _)| (key(old), place(old, new), *score)).collect();
        let mut ranked: Vec<_> = settle(&candidates)
            .into_iter()
            .zip(scored)
            .map(|(likelihood, (old, new, _, why))| (likelihood, old, new, why))
            .collect();
        // Equal ones in the order they were read.
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
        let mut done: HashSet<*const Item> = HashSet::new();
        let mut setters: HashMap<*const Item, usize> = HashMap::new();
        let mut perhaps: Vec<(&'a Item, Vec<&'a Item>)> = Vec::new();
        for (likelihood, old, new, why) in ranked {
            if done.contains(&key(old)) {
                continue;
            }
            // A property takes the place of a getter and of a setter.
            let accessors = is_call(old) && !is_call(new);
            let taken = match accessors {
                true => setters.get(&key(new)).is_some_and(|params| *params == old.params.len()),
                false => found.used.contains(&key(new)),
            };
            if likelihood >= ENOUGH && !taken {
                done.insert(key(old));
                found.used.insert(key(new));
                if accessors {
                    setters.insert(key(new), old.params.len());
                }
                found.pairs.push(MemberPair { old, new, likelihood, why });
            } else if likelihood > 0.12 && !taken {
                match perhaps.iter_mut().find(|(known, _)| std::ptr::eq(*known, old)) {
                    Some((_, list)) if list.len() < 3 => list.push(new),
                    Some(_) => {}
                    None => perhaps.push((old, vec![new])),
                }
            }
        }
        found.gone = perhaps;
    }
}

/// How an old member and a new one can belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// Both are functions, both values.
    Same,
    /// `getX()` and `x`.
    Getter,
    /// `setX(v)` and `x`.
    Setter,
    /// `x` and `x()` or `getX()`.
    Function,
}

impl Form {
    pub(super) fn of(old: &Item, new: &Item) -> Option<Self> {
        use ItemKind::{Case, Constructor, Function, Macro, Property};
        Some(match (old.kind, new.kind) {
            (Constructor, Constructor) | (Function, Function) | (Macro, Macro) => Self::Same,
            (Property | Case, Property | Case) => Self::Same,
            (Function, Property) if old.params.is_empty() && old.ty.is_some() => Self::Getter,
            (Function, Property) if old.params.len() == 1 && old.name.starts_with("set") && new.traits.is_mutable => {
                Self::Setter
            }
            (Property, Function) if new.params.is_empty() => Self::Function,
            _ => return None,
        })
    }

    fn told(self) -> &'static str {
        match self {
            Self::Same => "",
            Self::Getter => "a getter and its property",
            Self::Setter => "a setter and its property",
            Self::Function => "a property and the function that gives it",
        }
    }
}

pub(super) fn is_call(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Function | ItemKind::Constructor | ItemKind::Macro)
}

/// The name to compare: with the labels where they belong to it, without what makes it an accessor.
fn spelled(item: &Item, form: Form, labelled: bool) -> String {
    if form == Form::Same {
        return selector(item, labelled);
    }
    let mut all = words(&item.name);
    let prefix = if form == Form::Setter { "set" } else { "get" };
    if is_call(item) && all.len() > 1 && all.first().is_some_and(|first| first == prefix) {
        all.remove(0);
    }
    if all.len() > 1 && all.first().is_some_and(|first| first == "is") {
        all.remove(0);
    }
    all.join("_")
}

/// The name, with the labels where they belong to it.
fn selector(item: &Item, labelled: bool) -> String {
    let mut text = item.name.clone();
    if labelled && is_call(item) {
        for param in &item.params {
            text.push('_');
            text.push_str(param.label.as_deref().unwrap_or_default());
        }
    }
    text
}

/// The words that stand near a name: of its parameters and types.
fn around(item: &Item) -> BTreeSet<String> {
    let params =
        item.params.iter().flat_map(|param| [param.name.as_deref(), param.label.as_deref(), param.ty.as_deref()]);
    let owner = item.owner.rsplit(['.', ':']).next();
    params.chain([item.ty.as_deref(), owner]).flatten().flat_map(words).collect()
}

/// Where labels are part of the name, an overload has the same ones.
fn labels_fit(old: &Item, new: &Item, labelled: bool) -> bool {
    selector(old, labelled) == selector(new, labelled) || old.kind == ItemKind::Constructor
}

/// Where members stand among their neighbours.
struct Places {
    /// For an old member, new ones that stand where it stood, with how many around it do so too.
    aligned: HashMap<*const Item, (*const Item, usize)>,
    /// For an old member, new ones next to the partner of its neighbour.
    beside: HashMap<*const Item, Vec<*const Item>>,
}

impl Places {
    fn new(olds: &[&Item], news: &[&Item], pairs: &[MemberPair<'_>]) -> Self {
        let mut places = Self { aligned: HashMap::new(), beside: HashMap::new() };
        if is_sorted(olds) || is_sorted(news) {
            return places;
        }
        let partner: HashMap<*const Item, *const Item> =
            pairs.iter().map(|pair| (std::ptr::from_ref(pair.old), std::ptr::from_ref(pair.new))).collect();
        let used: HashSet<*const Item> = partner.values().copied().collect();
        let at: HashMap<*const Item, usize> =
            news.iter().enumerate().map(|(index, item)| (std::ptr::from_ref(*item), index)).collect();
        let position = |old: &Item| partner.get(&std::ptr::from_ref(old)).and_then(|new| at.get(new)).copied();
        let mut run: Vec<&Item> = Vec::new();
        let mut start = Some(0);
        for index in 0..=olds.len() {
            let old = olds.get(index).copied();
            let anchor = old.and_then(position);
            let is_free = old.is_some_and(|old| !partner.contains_key(&std::ptr::from_ref(old)));
            if let (true, Some(old)) = (is_free, old) {
                run.push(old);
                continue;
            }
            let end = if old.is_none() { Some(news.len()) } else { anchor };
            if let (Some(start), Some(end)) = (start, end)
                && let Some(between) = news.get(start..end)
            {
                let free: Vec<&Item> =
                    between.iter().copied().filter(|new| !used.contains(&std::ptr::from_ref(*new))).collect();
                let alike = free.len() == run.len() && free.iter().zip(&run).all(|(new, old)| new.kind == old.kind);
                if alike {
                    for (old, new) in run.iter().zip(&free) {
                        places.aligned.insert(std::ptr::from_ref(*old), (std::ptr::from_ref(*new), run.len()));
                    }
                } else {
                    for (old, new) in run.first().zip(free.first()).into_iter().chain(run.last().zip(free.last())) {
                        let (old, new): (&Item, &Item) = (old, new);
                        places.beside.entry(std::ptr::from_ref(old)).or_default().push(std::ptr::from_ref(new));
                    }
                }
            }
            run.clear();
            start = anchor.map(|anchor| anchor + 1).or(if old.is_some() { start } else { None });
        }
        places
    }

    fn weigh(&self, old: &Item, new: &Item) -> (f64, Option<String>) {
        let (old, new) = (std::ptr::from_ref(old), std::ptr::from_ref(new));
        match self.aligned.get(&old) {
            Some((there, run)) if *there == new => match run {
                1 => (1.2, Some("the same place among its neighbours".to_owned())),
                2 => (1.5, Some("the same place among its neighbours".to_owned())),
                run => (2.4, Some(format!("the same place among {run} that changed"))),
            },
            Some((_, run)) if *run > 2 => (-1.0, None),
            _ if self.beside.get(&old).is_some_and(|all| all.contains(&new)) => {
                (0.6, Some("beside the same neighbour".to_owned()))
            }
            _ => (0.0, None),
        }
    }
}

/// Lists in the order of their names say nothing about places.
fn is_sorted(items: &[&Item]) -> bool {
    items.len() > 3 && items.is_sorted_by(|one, other| one.name <= other.name)
}

/// Members that are in no new owner of their old one: those that another type or package declares now.
pub(super) fn elsewhere<'a>(
    pairing: &Pairing<'_, 'a>,
    gone: Vec<(&'a Item, Vec<&'a Item>)>,
    fresh: &[&'a Item],
    new_owner: impl Fn(&str) -> Option<&'a str>,
) -> Vec<(&'a Item, Result<MemberPair<'a>, Vec<&'a Item>>)> {
    let language = pairing.from.language();
    let mut by_word: HashMap<String, Vec<&'a Item>> = HashMap::new();
    for &item in fresh {
        by_word.entry(words(&in_its_type(item, language)).concat()).or_default().push(item);
        let own = words(&item.name).concat();
        by_word.entry(own).or_default().push(item);
    }
    let mut done = Vec::new();
    for (old, perhaps) in gone {
        let name = words(&old.name).concat();
        let mut found: Vec<(f64, &'a Item, Vec<String>)> = Vec::new();
        for &new in by_word.get(&name).into_iter().flatten() {
            if found.iter().any(|(_, known, _)| std::ptr::eq(*known, new)) || Form::of(old, new) != Some(Form::Same) {
                continue;
            }
            if old.kind == ItemKind::Constructor || old.receiver.is_some() != new.receiver.is_some() {
                continue;
            }
            let owner = new_owner(&old.owner);
            // What is in the same place was weighed there.
            if owner == Some(new.owner.as_str()) {
                continue;
            }
            let mut why = Vec::new();
            let mut score = -2.6;
            let constant = new.kind == ItemKind::Case && old.kind == ItemKind::Property;
            if constant && words(&new.name).concat() != name {
                score += 4.0;
                why.push("the case and its enum have the words of the constant".to_owned());
            } else {
                score += if words(&new.name).len() > 1 { 2.2 } else { 1.0 };
                why.push("the same name in another place".to_owned());
            }
            let alike = if constant { 0.6 } else { shape::likeness(old, new, pairing.renamed) };
            score += 3.0 * shape::weight(old, pairing.from) * (alike - 0.5);
            if let Some(owner) = owner {
                if way(pairing.to, owner, new).is_some() {
                    score += 1.8;
                    why.push("its type is at hand in a property".to_owned());
                } else if new.owner.starts_with(&format!("{owner}{}", pairing.to.separator())) {
                    score += 1.2;
                    why.push("inside the same type".to_owned());
                }
            }
            if !old.is_member && !new.is_member {
                // Of several of the name, the one in the package that is most alike.
                score += 3.0 * (pairing.names.likeness(&old.owner, &new.owner) - 0.3);
                let extends = old.receiver.is_some()
                    && pairing.renamed.likeness(old.receiver.as_deref(), new.receiver.as_deref()) >= 1.0;
                if extends {
                    score += 1.2;
                    why.push("it extends the same type".to_owned());
                }
            } else {
                let (one, other) = (split_last(&old.owner, language).1, split_last(&new.owner, language).1);
                let owners = pairing.names.likeness(one, other);
                score += 1.5 * owners - if owner.is_none() && owners < 0.15 && old.is_member { 1.2 } else { 0.0 };
            }
            if old.is_member != new.is_member {
                score -= 1.0;
            }
            found.push((score, new, why));
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.path.cmp(&other.1.path)));
        let all: f64 = found.iter().map(|(score, ..)| score.exp()).sum();
        match found.into_iter().next() {
            Some((score, new, why)) if chance(score) * score.exp() / all >= ENOUGH => {
                let likelihood = chance(score) * score.exp() / all;
                done.push((old, Ok(MemberPair { old, new, likelihood, why })));
            }
            _ => done.push((old, Err(perhaps))),
        }
    }
    done
}

/// The property of the type `owner` that gives the type which declares `new`.
pub(super) fn way<'a>(to: &Side<'a>, owner: &str, new: &Item) -> Option<&'a Item> {
    if new.traits.is_static || !new.is_member {
        return None;
    }
    to.members(owner).into_iter().find(|item| {
        let ty = item.ty.as_deref().filter(|ty| !ty.contains(['?', '!', '<', '[', '(']));
        item.kind == ItemKind::Property
            && ty.and_then(|ty| to.find(ty, &item.owner)).is_some_and(|path| to.inherits(path, &new.owner))
    })
}

fn in_its_type(item: &Item, language: Language) -> String {
    format!("{}_{}", split_last(&item.owner, language).1, item.name)
}
