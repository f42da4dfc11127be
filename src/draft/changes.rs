//! From pairs to proposals.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::members::{Form, MemberPair, Members, Pairing, elsewhere, is_call, way};
use super::packages::{Moves, find};
use super::said::{Said, Way, successor};
use super::shape::{self, Difference, hole};
use super::side::{Renamed, Side};
use super::swaps::Swaps;
use super::types::{Types, pair, percent};
use super::words::Names;
use super::{Action, Kind, Proposal, hints};
use crate::api::{Api, Item, ItemKind};
use crate::lang::Language;
use crate::mapping::surface::plain_type;
use crate::mapping::symbol::split_last;

/// Chance that something needs to be said where no code can be written.
const SURE: f64 = 0.75;

pub(super) fn propose(from: &Api, to: &Api) -> Vec<Proposal> {
    let (from, to) = (Side::new(from), Side::new(to));
    let mut names = Names::of(from.api.items().iter().chain(to.api.items()).map(|item| item.name.as_str()));
    let said = said(&from, &to);
    let types = pair(&from, &to, &mut names, &said);
    let moves = find(&from, &to, &types);
    let renamed = types.renamed(&from);
    let draft = Draft { from: &from, to: &to, types: &types, moves: &moves, renamed: &renamed };
    let mut proposals = draft.packages();
    proposals.extend(draft.types());
    proposals.extend(draft.members(&names));
    draft.tidy(proposals)
}

/// Types whose successor the vendor names.
fn said<'a>(from: &Side<'a>, to: &Side<'a>) -> BTreeMap<&'a str, &'a str> {
    let separator = from.separator();
    let successor = |item: &'a Item| {
        let found = hints::replacement(item.hint.as_ref()?)?;
        let path = if found.path.is_empty() {
            found.name.to_owned()
        } else {
            format!("{}{separator}{}", found.path, found.name)
        };
        to.find(&path, &item.path)
    };
    from.types()
        .filter_map(|(path, item)| {
            let found = match to.type_at(path) {
                Some(kept) => successor(newly_hinted(item, kept)?).filter(|found| *found != path)?,
                None => successor(item)?,
            };
            Some((path, found))
        })
        .collect()
}

/// What the vendor marks in the new version, and had not marked in the old one.
fn newly_hinted<'i>(old: &Item, kept: &'i Item) -> Option<&'i Item> {
    (old.hint.is_none() && kept.hint.is_some()).then_some(kept)
}

struct Draft<'d, 'a> {
    from: &'d Side<'a>,
    to: &'d Side<'a>,
    types: &'d Types<'a>,
    moves: &'d Moves,
    renamed: &'d Renamed,
}

impl<'a> Draft<'_, 'a> {
    fn language(&self) -> Language {
        self.from.language()
    }

    fn last<'p>(&self, path: &'p str) -> &'p str {
        split_last(path, self.language()).1
    }

    /// Where an old path is by the package moves alone.
    fn by_moves(&self, path: &str) -> String {
        self.moves.apply(path, self.from.separator()).unwrap_or_else(|| path.to_owned())
    }

    fn packages(&self) -> Vec<Proposal> {
        let key = if self.language() == Language::Swift { "module" } else { "package" };
        let rule = |rule: &super::packages::Move| {
            let mut why = vec![format!("{} of {} types are there", rule.moved, rule.of)];
            if !rule.except.is_empty() {
                why.push(format!("{} below it stay", rule.except.len()));
            }
            #[allow(clippy::cast_precision_loss)]
            let part = rule.moved as f64 / rule.of.max(1) as f64;
            Proposal {
                key,
                symbol: rule.from.clone(),
                path: rule.from.clone(),
                owner: rule.from.clone(),
                kind: Kind::Moved,
                action: Action::To { name: rule.to.clone(), except: rule.except.clone() },
                new: Some(rule.to.clone()),
                likelihood: likelihood(0.55 + 0.42 * part),
                why,
                message: format!("`{}` moved to `{}`", rule.from, rule.to),
                help: None,
                imports: Vec::new(),
                effort: 1,
                is_deprecated: false,
            }
        };
        self.moves.0.iter().map(rule).collect()
    }

    fn types(&self) -> Vec<Proposal> {
        let mut proposals = Vec::new();
        for (path, item) in self.from.types() {
            match self.types.pairs.get(path) {
                Some(pair) if pair.new == path => {}
                Some(pair) => {
                    // What the package or the type around it brings along needs no words of its own.
                    let around = self.types.of(&item.owner).map(str::to_owned);
                    let expected = around.filter(|_| item.is_member).map_or_else(
                        || self.by_moves(path),
                        |owner| format!("{owner}{}{}", self.from.separator(), item.name),
                    );
                    if expected == pair.new {
                        continue;
                    }
                    let new_name = self.last(pair.new);
                    let (kind, message) = if new_name == item.name {
                        let (owner, _) = split_last(pair.new, self.language());
                        (Kind::Moved, format!("`{}` moved to `{owner}`", item.name))
                    } else {
                        (Kind::Renamed, format!("`{}` is called `{new_name}`", item.name))
                    };
                    let action = Action::To { name: pair.new.to_owned(), except: Vec::new() };
                    let mut proposal = self.proposal(item, kind, action, pair.likelihood, pair.why.clone(), message);
                    proposal.new = Some(pair.new.to_owned());
                    proposal.is_deprecated = self.to.type_at(path).is_some();
                    proposals.push(proposal);
                }
                None => proposals.push(self.removed_type(path, item)),
            }
        }
        proposals
    }

    fn removed_type(&self, path: &str, item: &Item) -> Proposal {
        let perhaps = self.types.perhaps.get(path).map_or(&[][..], Vec::as_slice);
        let why = match perhaps {
            [] => vec!["nothing in the new version is like it".to_owned()],
            list => {
                vec![format!("perhaps {}", list.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", "))]
            }
        };
        let message = format!("`{}` is gone", item.name);
        let sure = if perhaps.is_empty() { 0.85 } else { 0.6 };
        let mut proposal = self.proposal(item, Kind::Removed, Action::Report("removed"), sure, why, message);
        proposal.help = Some(match perhaps.first() {
            Some(near) => format!("see whether `{near}` takes its place"),
            None => "find another way; the new version has no type like it".to_owned(),
        });
        proposal
    }

    fn members(&self, names: &Names) -> Vec<Proposal> {
        let mut proposals = Vec::new();
        let mut gone = Vec::new();
        let mut used: HashSet<*const Item> = HashSet::new();
        let mut owners: Vec<(String, String)> =
            self.types.pairs.iter().map(|(old, pair)| ((*old).to_owned(), pair.new.to_owned())).collect();
        owners.extend(self.from.packages().iter().map(|package| ((*package).to_owned(), self.by_moves(package))));
        owners.dedup();
        let swaps = Swaps::of(self.from, self.to, &owners);
        let pairing = Pairing { from: self.from, to: self.to, names, renamed: self.renamed, swaps: &swaps };
        for (old_owner, new_owner) in &owners {
            let Members { pairs, gone: left, used: here } = pairing.pair(old_owner, new_owner);
            used.extend(here);
            for pair in &pairs {
                let kept = newly_hinted(pair.old, pair.new).filter(|kept| kept.name == pair.old.name);
                let said = kept.and_then(|kept| self.said(pair.old, kept, new_owner));
                proposals.extend(match said {
                    Some(proposal) => Some(Proposal { is_deprecated: true, ..proposal }),
                    None => self.member(pair, new_owner),
                });
            }
            for (old, perhaps) in left {
                match self.said(old, old, new_owner) {
                    Some(proposal) => proposals.push(proposal),
                    None => gone.push((old, perhaps)),
                }
            }
            proposals.extend(self.grew(old_owner, new_owner, &pairs));
        }
        let lost: Vec<&Item> =
            self.from.types().filter(|(path, _)| self.types.of(path).is_none()).map(|(_, item)| item).collect();
        let of_lost = lost.iter().flat_map(|item| self.from.owned(&item.path)).filter(|item| !item.kind.is_type());
        let of_lost: Vec<_> = of_lost.map(|item| (*item, Vec::new())).collect();
        let known: HashSet<(&str, ItemKind)> =
            self.from.api.items().iter().map(|item| (item.path.as_str(), item.kind)).collect();
        let fresh: Vec<&'a Item> = self
            .to
            .api
            .items()
            .iter()
            .filter(|item| !item.kind.is_type() && !used.contains(&std::ptr::from_ref(*item)))
            .filter(|item| !known.contains(&(item.path.as_str(), item.kind)))
            .collect();
        let new_owner = |owner: &str| self.types.of(owner);
        for (old, found) in elsewhere(&pairing, gone, &fresh, new_owner) {
            proposals.push(match found {
                Ok(pair) => self.moved(&pair).unwrap_or_else(|| self.removed(old, &[pair.new])),
                Err(perhaps) => self.removed(old, &perhaps),
            });
        }
        for (_, found) in elsewhere(&pairing, of_lost, &fresh, new_owner) {
            proposals.extend(found.ok().and_then(|pair| self.moved(&pair)));
        }
        proposals
    }

    /// What `marked` says of the successor of `old`, where that is there.
    fn said(&self, old: &'a Item, marked: &Item, new_owner: &str) -> Option<Proposal> {
        let Said { pair, way } = successor(self.to, self.renamed, new_owner, old, marked.hint.as_ref()?)?;
        if way == Way::Here {
            return self.member(&pair, &pair.new.owner);
        }
        let new = pair.new;
        let difference = shape::difference(old, new, self.renamed, self.language());
        let mut imports = Vec::new();
        let start = match &way {
            Way::OfType(path) => {
                imports.extend((self.language() == Language::Kotlin).then(|| path.clone()));
                format!("{}{}", self.last(path), self.to.separator())
            }
            Way::Through(steps) if old.traits.is_static => steps.clone(),
            Way::Through(steps) => format!("{{receiver}}.{steps}"),
            Way::Here => String::new(),
        };
        let arguments = match Form::of(old, new)? {
            Form::Same if is_call(new) => difference.arguments.map(|inside| format!("({inside})")),
            Form::Same | Form::Getter => Some(String::new()),
            Form::Function => Some("()".to_owned()),
            Form::Setter => old.params.first().map(|param| format!(" = {{{}}}", hole(param, 0))),
        };
        let told = difference.told.join(", ");
        let mut help = (!told.is_empty()).then_some(told);
        let action = match arguments {
            Some(arguments) => Action::Code { becomes: Some(format!("{start}{}{arguments}", new.name)), reshape: None },
            None => {
                let there = format!("use `{}` of `{}`", new.name, new.owner);
                help = Some(help.map_or_else(|| there.clone(), |told| format!("{there}: {told}")));
                Action::Report("redesign")
            }
        };
        let message = format!("`{}` is `{}` of `{}` now", old.name, new.name, self.last(&new.owner));
        let mut proposal = self.proposal(old, Kind::Moved, action, pair.likelihood, pair.why.clone(), message);
        proposal.help = help;
        proposal.imports = imports;
        proposal.new = Some(new.path.clone());
        Some(proposal)
    }

    /// An enum with cases that no old one became.
    fn grew(&self, old_owner: &str, new_owner: &str, pairs: &[MemberPair<'a>]) -> Option<Proposal> {
        let (old, new) = (self.from.type_at(old_owner)?, self.to.type_at(new_owner)?);
        if old.kind != ItemKind::Enum || new.kind != ItemKind::Enum {
            return None;
        }
        let added: Vec<String> = self
            .to
            .owned(new_owner)
            .iter()
            .filter(|item| item.kind == ItemKind::Case && !pairs.iter().any(|pair| std::ptr::eq(pair.new, **item)))
            .map(|item| item.name.clone())
            .collect();
        if added.is_empty() || !pairs.iter().any(|pair| pair.old.kind == ItemKind::Case) {
            return None;
        }
        let list = added.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let message = format!("`{}` has new cases: {list}", old.name);
        let why = vec!["the old version lacks them".to_owned()];
        let mut proposal = self.proposal(old, Kind::Grew, Action::Grew(added), 0.95, why, message);
        proposal.key = "enum-grew";
        proposal.help = Some("handle them where every case is told apart".to_owned());
        proposal.new = Some(new_owner.to_owned());
        Some(proposal)
    }

    /// What a pair below one owner means; `None` where nothing is to do.
    fn member(&self, pair: &MemberPair<'a>, new_owner: &str) -> Option<Proposal> {
        let (old, new) = (pair.old, pair.new);
        if new.kind.is_type() {
            return (new.name != old.name).then(|| self.case_as_type(pair, new_owner));
        }
        if shape::is_same(old, new, self.renamed) {
            return None;
        }
        let form = Form::of(old, new)?;
        let spelled =
            |item: &Item| if is_call(item) { format!("`{}()`", item.name) } else { format!("`{}`", item.name) };
        if form == Form::Function && new.traits.is_async {
            let message = format!("`{}` is read by {}, which has to be waited for", old.name, spelled(new));
            let mut proposal =
                self.proposal(old, Kind::Async, Action::Report("redesign"), pair.likelihood, pair.why.clone(), message);
            proposal.help = Some(format!("call {} where it can wait", spelled(new)));
            proposal.new = Some(new.path.clone());
            return Some(proposal);
        }
        if form != Form::Same {
            let becomes = match form {
                Form::Getter => format!("{{receiver}}.{}", new.name),
                Form::Setter => {
                    let value = old.params.first().map(|param| hole(param, 0)).unwrap_or_default();
                    format!("{{receiver}}.{} = {{{value}}}", new.name)
                }
                _ => format!("{{receiver}}.{}()", new.name),
            };
            let becomes =
                if old.is_member || old.receiver.is_some() { becomes } else { becomes.replace("{receiver}.", "") };
            let message = match form {
                Form::Setter => format!("{} is the property `{}`, which is assigned", spelled(old), new.name),
                Form::Getter => format!("{} is the property `{}`", spelled(old), new.name),
                _ => format!("`{}` is read by {}", old.name, spelled(new)),
            };
            let action = Action::Code { becomes: Some(becomes), reshape: None };
            let mut proposal = self.proposal(old, Kind::Form, action, pair.likelihood, pair.why.clone(), message);
            proposal.new = Some(new.path.clone());
            return Some(proposal);
        }
        let difference = shape::difference(old, new, self.renamed, self.language());
        let is_renamed = old.name != new.name;
        if !is_renamed && difference.told.is_empty() {
            return None;
        }
        let overridable = self.is_overridable(old);
        if !is_renamed && difference.calls_stay && !overridable {
            return None;
        }
        let proposal = self.shaped(pair, new_owner, &difference, is_renamed, overridable);
        // Another name and another shape: too little to say more than that it is gone.
        let vague = is_renamed && matches!(proposal.action, Action::Report(_)) && pair.likelihood < SURE;
        Some(if vague { self.removed(old, &[new]) } else { proposal })
    }

    /// A case that is a type inside its sealed type now, in another spelling.
    fn case_as_type(&self, pair: &MemberPair<'a>, new_owner: &str) -> Proposal {
        let (old, new) = (pair.old, pair.new);
        let code = format!("{}{}{}", self.last(new_owner), self.to.separator(), new.name);
        let message = format!("`{}` is `{code}`", old.name);
        let action = Action::Code { becomes: Some(code), reshape: None };
        let why = vec!["a type inside the sealed type with the words of the case".to_owned()];
        let mut proposal = self.proposal(old, Kind::Renamed, action, 0.95, why, message);
        if self.language() == Language::Kotlin {
            proposal.imports.push(new_owner.to_owned());
        }
        proposal.new = Some(new.path.clone());
        proposal
    }

    /// Another name, another signature, or both.
    fn shaped(
        &self,
        pair: &MemberPair<'a>,
        new_owner: &str,
        difference: &Difference,
        is_renamed: bool,
        overridable: bool,
    ) -> Proposal {
        let (old, new) = (pair.old, pair.new);
        let told = difference.told.join(", ");
        let is_value = !is_call(old);
        let kind = match () {
            () if is_renamed => Kind::Renamed,
            () if old.traits.is_async != new.traits.is_async => Kind::Async,
            () if difference.params => Kind::Signature,
            () => Kind::Retyped,
        };
        let mut likelihood = pair.likelihood;
        let mut help = None;
        let mut imports = Vec::new();
        let callable = is_call(old) && old.kind != ItemKind::Macro;
        let reshape = (overridable && old.kind == ItemKind::Function && difference.params)
            .then(|| self.declaration(new))
            .flatten();
        let action = if is_renamed && (is_value || !difference.params && !difference.became_async) {
            help = (!told.is_empty()).then(|| told.clone());
            Action::To { name: new.name.clone(), except: Vec::new() }
        } else if callable && difference.params && !difference.became_async && difference.arguments.is_some() {
            let arguments = difference.arguments.clone().unwrap_or_default();
            let becomes = match old.kind {
                ItemKind::Constructor => {
                    if self.types.of(&old.owner) != Some(&old.owner) && self.language() == Language::Kotlin {
                        imports.push(new_owner.to_owned());
                    }
                    format!("{}({arguments})", self.last(new_owner))
                }
                _ if old.is_member || old.receiver.is_some() => format!("{{receiver}}.{}({arguments})", new.name),
                _ => format!("{}({arguments})", new.name),
            };
            if difference.drops {
                likelihood *= 0.8;
            }
            let stays = difference.calls_stay && !is_renamed;
            if difference.result || difference.drops {
                help = Some(told.clone());
            }
            Action::Code { becomes: (!stays).then_some(becomes), reshape }
        } else if reshape.is_some() {
            help = Some(told.clone());
            Action::Code { becomes: None, reshape }
        } else {
            help = Some(format!("{told}; adapt the call"));
            Action::Report(if difference.params || difference.became_async { "redesign" } else { "retyped" })
        };
        // Nothing left to write: the calls stay, and nobody overrides it.
        let action = match action {
            Action::Code { becomes: None, reshape: None } => Action::Report("retyped"),
            other => other,
        };
        if matches!(action, Action::Report(_)) && help.is_none() {
            help = Some(format!("{told}; adapt the call"));
        }
        let name =
            if old.kind == ItemKind::Constructor { format!("{}()", self.last(&old.owner)) } else { old.name.clone() };
        let message = match (is_renamed, told.is_empty()) {
            (true, true) => format!("`{name}` is called `{}`", new.name),
            (true, false) => format!("`{name}` is called `{}`: {told}", new.name),
            _ => format!("`{name}` changed: {told}"),
        };
        let mut why = pair.why.clone();
        if difference.became_async && shape::has_callback(old) {
            why.push("a callback became a result to wait for".to_owned());
        }
        let effort = if matches!(action, Action::Report(_)) { 3 } else { 1 };
        let mut proposal = self.proposal(old, kind, action, likelihood, why, message);
        proposal.effort = effort;
        proposal.help = help;
        proposal.imports = imports;
        proposal.new = Some(new.path.clone());
        proposal
    }

    /// A member that another type or package declares now; `None` where that is too vague to say.
    fn moved(&self, pair: &MemberPair<'a>) -> Option<Proposal> {
        let (old, new) = (pair.old, pair.new);
        let place = self.last(&new.owner).to_owned();
        let to_name = |name: String| Action::To { name, except: Vec::new() };
        let mut imports = Vec::new();
        let mut help = None;
        let through = self.types.of(&old.owner).and_then(|owner| way(self.to, owner, new));
        let difference = shape::difference(old, new, self.renamed, self.language());
        let free = |item: &Item| !item.is_member && matches!(item.kind, ItemKind::Function | ItemKind::Property);
        let qualified = format!("{place}{}{}", self.to.separator(), new.name);
        let action = if free(old) && free(new) && !difference.params {
            to_name(new.path.clone())
        } else if !is_call(old) && (new.traits.is_static || new.kind == ItemKind::Case) {
            imports.push(new.owner.clone());
            Action::Code { becomes: Some(qualified), reshape: None }
        } else if let (Some(by), false) = (through, difference.params && difference.arguments.is_none()) {
            let arguments = difference.arguments.map_or_else(String::new, |inside| format!("({inside})"));
            let arguments = if is_call(new) { arguments } else { String::new() };
            let becomes = format!("{{receiver}}.{}.{}{arguments}", by.name, new.name);
            Action::Code { becomes: Some(becomes), reshape: None }
        } else {
            if pair.likelihood < SURE {
                return None;
            }
            help = Some(format!("use `{}` of `{}`", new.name, new.owner));
            Action::Report("redesign")
        };
        let message = format!("`{}` is in `{}` now", old.name, new.owner);
        let effort = if matches!(action, Action::Report(_)) { 3 } else { 1 };
        let mut proposal = self.proposal(old, Kind::Moved, action, pair.likelihood, pair.why.clone(), message);
        proposal.effort = effort;
        proposal.help = help;
        proposal.imports = imports;
        proposal.new = Some(new.path.clone());
        Some(proposal)
    }

    fn removed(&self, old: &Item, perhaps: &[&Item]) -> Proposal {
        let name =
            if old.kind == ItemKind::Constructor { format!("{}()", self.last(&old.owner)) } else { old.name.clone() };
        let why = match perhaps {
            [] => vec!["nothing in the new version is like it".to_owned()],
            list => {
                let list: Vec<String> = list.iter().map(|item| format!("`{}`", self.signature(item))).collect();
                vec![format!("perhaps {}", list.join(", "))]
            }
        };
        let sure = if perhaps.is_empty() { 0.85 } else { 0.6 };
        let message = format!("`{name}` is gone");
        let mut proposal = self.proposal(old, Kind::Removed, Action::Report("removed"), sure, why, message);
        proposal.help = Some(match perhaps.first() {
            Some(near) => format!("see whether `{}` takes its place", self.signature(near)),
            None => "find another way; the new version has nothing like it".to_owned(),
        });
        proposal
    }

    fn is_overridable(&self, item: &Item) -> bool {
        self.from.type_at(&item.owner).is_some_and(|owner| owner.kind == ItemKind::Interface)
            || item.traits.is_abstract && item.is_member
    }

    fn signature(&self, item: &Item) -> String {
        if !is_call(item) {
            return item.name.clone();
        }
        let labels: Vec<String> =
            item.params.iter().enumerate().map(|(at, param)| label(param, at, self.language())).collect();
        match self.language() {
            Language::Swift => {
                format!("{}({})", item.name, labels.iter().map(|label| format!("{label}:")).collect::<String>())
            }
            _ => format!("{}({})", item.name, labels.join(", ")),
        }
    }

    /// `name(label name: Type)`; `None` where a type is not known.
    fn declaration(&self, item: &Item) -> Option<String> {
        let params: Option<Vec<String>> = item
            .params
            .iter()
            .enumerate()
            .map(|(at, param)| Some(declared(param, at, param.ty.as_deref()?, self.language())))
            .collect();
        Some(format!("{}({})", item.name, params?.join(", ")))
    }

    fn proposal(
        &self,
        old: &Item,
        kind: Kind,
        action: Action,
        sure: f64,
        why: Vec<String>,
        message: String,
    ) -> Proposal {
        let (key, symbol) = self.symbol(old);
        Proposal {
            key,
            symbol,
            path: old.path.clone(),
            owner: if old.kind.is_type() { old.path.clone() } else { old.owner.clone() },
            kind,
            effort: if matches!(action, Action::Report(_) | Action::Grew(_)) { 3 } else { 1 },
            action,
            new: None,
            likelihood: likelihood(sure),
            why,
            message,
            help: None,
            imports: Vec::new(),
            is_deprecated: false,
        }
    }

    /// The symbol key, and the old API as it writes it.
    fn symbol(&self, item: &Item) -> (&'static str, String) {
        let in_package = self.from.is_package(&item.owner);
        let key = match item.kind {
            ItemKind::Function if !item.is_member || in_package => "function",
            ItemKind::Function => "method",
            ItemKind::Property => "property",
            ItemKind::Case => "case",
            ItemKind::Constructor => "constructor",
            ItemKind::Macro => "macro",
            _ => "type",
        };
        if !matches!(item.kind, ItemKind::Function | ItemKind::Constructor) {
            return (key, item.path.clone());
        }
        let swift = self.language() == Language::Swift;
        let path = if item.kind == ItemKind::Constructor && !swift { &item.owner } else { &item.path };
        let overloads: Vec<&Item> = self.from.api.at(&item.path).filter(|other| is_call(other)).collect();
        let labels = |item: &Item| -> Vec<String> {
            item.params.iter().enumerate().map(|(at, param)| label(param, at, self.language())).collect()
        };
        let own = labels(item);
        let twins = overloads.iter().filter(|other| labels(other) == own).count();
        let params: String = if twins > 1 {
            let typed: Vec<String> = item
                .params
                .iter()
                .enumerate()
                .map(|(at, param)| match &param.ty {
                    Some(ty) => declared(param, at, ty, self.language()),
                    None => label(param, at, self.language()),
                })
                .collect();
            typed.join(", ")
        } else if swift {
            own.iter().map(|label| format!("{label}:")).collect()
        } else {
            own.join(", ")
        };
        (key, format!("{path}({params})"))
    }

    /// One proposal for what is said of all overloads at once; none for what an overridden declaration says already.
    fn tidy(&self, proposals: Vec<Proposal>) -> Vec<Proposal> {
        let mut groups: HashMap<(String, &'static str), Vec<usize>> = HashMap::new();
        for (at, proposal) in proposals.iter().enumerate() {
            groups.entry((proposal.path.clone(), proposal.key)).or_default().push(at);
        }
        let mut dropped: HashSet<usize> = HashSet::new();
        let mut whole: HashSet<usize> = HashSet::new();
        for ((path, _), group) in &groups {
            let Some((first, others)) = group.split_first() else { continue };
            let Some(one) = proposals.get(*first).filter(|one| matches!(one.key, "method" | "function")) else {
                continue;
            };
            let all = self.from.api.at(path).filter(|item| is_call(item)).count();
            let agree = others.iter().all(|at| proposals.get(*at).is_some_and(|other| other.action == one.action));
            let simple = matches!(one.action, Action::To { .. }) || one.kind == Kind::Removed;
            if agree && simple && all == group.len() {
                whole.insert(*first);
                dropped.extend(others);
            }
        }
        let mut seen: HashSet<(&'static str, String)> = HashSet::new();
        let mut kept: Vec<Proposal> = Vec::new();
        for (at, mut proposal) in proposals.into_iter().enumerate() {
            if dropped.contains(&at) {
                continue;
            }
            if whole.contains(&at) {
                proposal.symbol.clone_from(&proposal.path);
            }
            if seen.insert((proposal.key, proposal.symbol.clone())) {
                kept.push(proposal);
            }
        }
        let repeats: HashSet<usize> =
            kept.iter().enumerate().filter(|(_, one)| self.is_inherited(one, &kept)).map(|(at, _)| at).collect();
        let mut at = 0;
        kept.retain(|_| {
            at += 1;
            !repeats.contains(&(at - 1))
        });
        let mut positions: HashMap<&str, usize> = HashMap::new();
        for (at, item) in self.from.api.items().iter().enumerate() {
            positions.entry(&item.path).or_insert(at);
        }
        let rank = |one: &Proposal| {
            let first = !matches!(one.key, "package" | "module");
            let position = positions.get(one.path.as_str()).copied().unwrap_or_default();
            (first, one.owner.clone(), one.key != "type", position)
        };
        kept.sort_by_cached_key(rank);
        kept
    }

    /// Whether a supertype's member of that name has the same action.
    fn is_inherited(&self, one: &Proposal, all: &[Proposal]) -> bool {
        let overrides = self.from.api.at(&one.path).any(|item| item.traits.is_override);
        let name = self.last(&one.path);
        overrides
            && all.iter().any(|other| {
                other.owner != one.owner
                    && self.last(&other.path) == name
                    && other.action == one.action
                    && self.from.inherits(&one.owner, &other.owner)
            })
    }
}

/// What a caller writes for a parameter.
fn label(param: &crate::api::Param, at: usize, language: Language) -> String {
    match language {
        Language::Swift => param.label.clone().unwrap_or_else(|| "_".to_owned()),
        _ => hole(param, at),
    }
}

/// A parameter as a declaration has it.
fn declared(param: &crate::api::Param, at: usize, ty: &str, language: Language) -> String {
    let name = hole(param, at);
    match language {
        Language::Swift => match param.label.as_deref() {
            Some(label) if label == name => format!("{name}: {ty}"),
            Some(label) => format!("{label} {name}: {ty}"),
            None => format!("_ {name}: {ty}"),
        },
        _ => format!("{name}: {}", if language == Language::Rust { ty.to_owned() } else { plain_type(ty) }),
    }
}

fn likelihood(chance: f64) -> u8 {
    percent(chance).clamp(1, 99)
}
