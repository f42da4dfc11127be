//! What the new version says of a declaration of the old one.

use std::collections::BTreeSet;

use super::{Api, Item, ItemKind, Param};
use crate::lang::Language;
use crate::mapping::moves::Moves;

/// How a declaration of the old version stands in the new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Code that uses it goes on to build. It may be at another path that the moves know.
    Same,
    /// Nothing of that name.
    Gone,
    /// It is there, and code that uses it may not build; with the nearest declaration of that name.
    Changed(Vec<Difference>, Box<Item>),
}

/// One reason why code may not build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Difference {
    /// Another kind of declaration, as a property that was a method.
    Kind,
    /// Other parameters.
    Params,
    /// Another type or result.
    Type,
    /// It is `suspend` or `async` now, or no longer.
    Async,
    /// It belongs to the type now, or to a value.
    Static,
    /// It can no longer be assigned.
    ReadOnly,
    /// It may fail or be absent now, or no longer.
    Optional,
}

/// Two versions, with the moves known between them.
#[derive(Debug, Clone, Copy)]
pub struct Comparison<'a> {
    /// The old version.
    pub from: &'a Api,
    /// The new version.
    pub to: &'a Api,
    /// Renames and moves of types and packages.
    pub moves: &'a Moves,
}

impl Comparison<'_> {
    /// How a declaration of the old version stands. Members are looked for in the new place of their type and in its
    /// supertypes. A new parameter with a default value, a parameter that accepts more, and in Kotlin a result that is
    /// never null any more are no difference; nor are names of parameters where calls seldom write them (not in Swift).
    pub fn standing(&self, item: &Item) -> Standing {
        let found = self.candidates(item);
        let mut nearest: Option<((usize, usize), Vec<Difference>, &Item)> = None;
        for candidate in found {
            let differences = self.differences(item, candidate);
            if differences.is_empty() {
                return Standing::Same;
            }
            let distance = (differences.len(), far(item, candidate));
            if nearest.as_ref().is_none_or(|(known, ..)| distance < *known) {
                nearest = Some((distance, differences, candidate));
            }
        }
        match nearest {
            Some((_, differences, candidate)) => Standing::Changed(differences, Box::new(candidate.clone())),
            // The language gives a type without a written constructor one.
            None if item.kind == ItemKind::Constructor && item.params.is_empty() && self.has_no_constructor(item) => {
                Standing::Same
            }
            None => Standing::Gone,
        }
    }

    /// What of the new version has the name of `item` in its place.
    pub fn candidates(&self, item: &Item) -> Vec<&Item> {
        if !item.is_member {
            return self.moves.paths(&item.path).iter().flat_map(|path| self.to.at(path)).collect();
        }
        let mut found = Vec::new();
        for owner in self.moves.paths(&item.owner) {
            found.extend(inherited(self.to, &owner, &item.name));
        }
        found
    }

    fn has_no_constructor(&self, item: &Item) -> bool {
        self.moves.paths(&item.owner).iter().any(|owner| {
            self.to.type_at(owner).is_some_and(|it| it.kind == ItemKind::Class)
                && !self.to.members(owner).any(|member| member.kind == ItemKind::Constructor)
        })
    }

    fn differences(&self, old: &Item, new: &Item) -> Vec<Difference> {
        let mut found = Vec::new();
        let mut add = |differs: bool, what: Difference| {
            if differs {
                found.push(what);
            }
        };
        if old.kind.is_type() || new.kind.is_type() {
            let plain = [old.kind, new.kind].contains(&ItemKind::Alias) || old.kind == new.kind;
            // A constant may be an object of its own now.
            let constant = new.kind == ItemKind::Object && matches!(old.kind, ItemKind::Case | ItemKind::Property);
            add(!plain && !constant, Difference::Kind);
            return found;
        }
        if old.kind != new.kind {
            let constants = [ItemKind::Case, ItemKind::Property];
            let same = constants.contains(&old.kind) && constants.contains(&new.kind) && old.params.is_empty();
            add(!(same && (new.traits.is_static || old.traits.is_static)), Difference::Kind);
            return found;
        }
        add(!self.params_fit(old, new), Difference::Params);
        add(!self.result_fits(old, new), Difference::Type);
        add(old.traits.is_async != new.traits.is_async, Difference::Async);
        let of_type = |api: &Api, item: &Item| {
            item.traits.is_static || api.type_at(&item.owner).is_some_and(|owner| owner.kind == ItemKind::Object)
        };
        let is_moved = of_type(self.from, old) != of_type(self.to, new);
        add(is_moved && old.is_member && new.is_member, Difference::Static);
        let is_property = old.kind == ItemKind::Property;
        add(is_property && old.traits.is_mutable && !new.traits.is_mutable, Difference::ReadOnly);
        let is_constructor = old.kind == ItemKind::Constructor;
        add(is_constructor && old.traits.is_optional != new.traits.is_optional, Difference::Optional);
        found
    }

    fn result_fits(&self, old: &Item, new: &Item) -> bool {
        let is_case = old.kind == ItemKind::Case;
        match (&old.ty, &new.ty) {
            (Some(old), Some(new)) => {
                let never_null = self.from.language() == Language::Kotlin && old.strip_suffix('?') == Some(new);
                self.moves.same_type(old, new) || never_null || is_case || (is_generic(old) && is_generic(new))
            }
            (None, None) => true,
            // Where nothing is written, nothing can be said of a property, and a function gives nothing.
            (Some(one), None) | (None, Some(one)) => {
                is_case || old.kind == ItemKind::Property || matches!(one.as_str(), "Unit" | "Void" | "()")
            }
        }
    }

    fn params_fit(&self, old: &Item, new: &Item) -> bool {
        let receiver = match (&old.receiver, &new.receiver) {
            (Some(old), Some(new)) => self.moves.same_type(old, new),
            (old, new) => old.is_some() == new.is_some(),
        };
        let mut rest = new.params.iter().peekable();
        let labels = self.from.language() == Language::Swift && old.kind != ItemKind::Case;
        for param in &old.params {
            // In Swift the label tells which parameters were added in between.
            while labels && rest.peek().is_some_and(|next| next.label != param.label && next.has_default) {
                rest.next();
            }
            match rest.next() {
                Some(next) if (!labels || next.label == param.label) && self.param_fits(param, next, new) => {}
                _ => return false,
            }
        }
        receiver && rest.all(|added| added.has_default || added.is_vararg)
    }

    fn param_fits(&self, old: &Param, new: &Param, of: &Item) -> bool {
        let types = match (&old.ty, &new.ty) {
            (Some(old), Some(new)) => {
                let new = &takes(old, new, of);
                self.moves.same_type(old, new)
                    || new.strip_suffix('?').is_some_and(|new| self.moves.same_type(old, new))
            }
            _ => true,
        };
        types && old.is_vararg == new.is_vararg && (!old.has_default || new.has_default)
    }
}

/// Parameters that two declarations do not share.
fn far(old: &Item, new: &Item) -> usize {
    let shared = old.params.iter().filter(|param| new.params.iter().any(|other| other.label == param.label)).count();
    old.params.len().max(new.params.len()) - shared
}

/// Whether a type as written is a type parameter by the way these are named.
fn is_generic(ty: &str) -> bool {
    ty.len() == 1 && ty.starts_with(|c: char| c.is_ascii_uppercase())
}

/// What a parameter of type `new` takes, given an argument of type `old`: a type parameter and what converts take it as
/// it is.
fn takes(old: &str, new: &str, of: &Item) -> String {
    let generic = |name: &str| of.generics.iter().any(|it| it == name);
    let converts = new.starts_with("Into<") || new.starts_with("AsRef<") || new.starts_with("Borrow<");
    if generic(new) || converts {
        return old.to_owned();
    }
    let inner = |text: &str| text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).map(str::to_owned);
    match (inner(old), inner(new)) {
        (Some(old), Some(new)) => format!("[{}]", takes(&old, &new, of)),
        _ => new.to_owned(),
    }
}

/// The declarations of `name` in the type at `owner`, or the nearest ones it inherits.
pub fn inherited<'a>(api: &'a Api, owner: &str, name: &str) -> Vec<&'a Item> {
    fn below<'a>(api: &'a Api, owner: &str, name: &str, seen: &mut BTreeSet<String>) -> Vec<&'a Item> {
        if !seen.insert(owner.to_owned()) {
            return Vec::new();
        }
        let own: Vec<&Item> = api.members(owner).filter(|item| item.name == name).collect();
        if !own.is_empty() {
            return own;
        }
        let Some(ty) = api.type_at(owner) else { return own };
        let aliased = ty.ty.as_ref().filter(|_| ty.kind == ItemKind::Alias);
        for above in ty.supertypes.iter().chain(aliased) {
            let found = api.resolve(above, owner).map(|path| below(api, path, name, seen)).unwrap_or_default();
            if !found.is_empty() && name != "init" {
                return found;
            }
        }
        Vec::new()
    }
    below(api, owner, name, &mut BTreeSet::new())
}
