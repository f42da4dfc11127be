//! What the vendor names as the successor of a member, followed through the properties that lead there.

use super::hints::{replacement, speaks_of};
use super::members::{Form, MemberPair, is_call};
use super::shape;
use super::side::{Renamed, Side};
use crate::api::{Hint, Item, ItemKind};

/// A successor that the vendor names.
#[derive(Debug, Clone)]
pub(super) struct Said<'a> {
    /// As a pair with the old member.
    pub(super) pair: MemberPair<'a>,
    /// Code between the receiver and the successor, each part with its dot; a type where it belongs to that.
    pub(super) way: Way,
}

/// How the successor is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    /// A member of the same type.
    Here,
    /// Through properties of the receiver: `viewModel.`, `listComponent?.`.
    Through(String),
    /// A member of the type with this path.
    OfType(String),
}

/// The declaration that `hint` names, seen from a member of the new type `owner`; `None` where nothing is there.
pub(super) fn successor<'a>(
    to: &Side<'a>,
    renamed: &Renamed,
    owner: &str,
    old: &'a Item,
    hint: &Hint,
) -> Option<Said<'a>> {
    let found = replacement(hint)?;
    let mut place = owner.to_owned();
    let mut way = Way::Here;
    for step in found.path.split(['.', ':']).map(|step| step.trim_end_matches(['?', '!'])) {
        if step.is_empty() {
            continue;
        }
        let members = to.members(&place);
        let property = members.iter().find(|item| item.kind == ItemKind::Property && item.name == step);
        if let Some(property) = property {
            let ty = property.ty.as_deref()?;
            place = to.find(ty.trim_end_matches(['?', '!']), &property.owner)?.to_owned();
            let dot = if ty.ends_with('?') { "?." } else { "." };
            way = match way {
                Way::Here => Way::Through(format!("{step}{dot}")),
                Way::Through(before) => Way::Through(format!("{before}{step}{dot}")),
                Way::OfType(_) => return None,
            };
        } else {
            place = to.find(step, &place)?.to_owned();
            way = match way {
                Way::Through(_) => return None,
                _ if place == owner => Way::Here,
                _ => Way::OfType(place.clone()),
            };
        }
    }
    let fits = |new: &&Item| {
        let is_new = new.path != old.path || is_call(new) != is_call(old) || new.params != old.params;
        let within = !matches!(way, Way::OfType(_)) || new.traits.is_static || new.kind == ItemKind::Case;
        speaks_of(&found, new) && is_new && within && Form::of(old, new).is_some()
    };
    let alike = |new: &Item| shape::likeness(old, new, renamed) - if new.hint.is_some() { 1.0 } else { 0.0 };
    let new = to
        .members(&place)
        .into_iter()
        .filter(|new| !new.kind.is_type() && fits(new))
        .max_by(|one, other| alike(one).total_cmp(&alike(other)))?;
    let why = vec!["the vendor names it".to_owned()];
    Some(Said { pair: MemberPair { old, new, likelihood: 0.97, why }, way })
}
