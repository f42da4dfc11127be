//! Signatures: whether two are the same, how alike they are, what differs, and the code that leads from one to the other.

use super::side::{Renamed, Side, names_in};
use super::words::words;
use crate::api::{Item, ItemKind, Param};
use crate::lang::Language;
use crate::mapping::surface::plain_type;

/// Whether callers and overriding declarations see no difference.
pub(super) fn is_same(old: &Item, new: &Item, renamed: &Renamed) -> bool {
    if old.name != new.name || !same_kind(old, new) || old.params.len() != new.params.len() {
        return false;
    }
    if old.receiver.is_some() && !renamed.same(old.receiver.as_deref(), new.receiver.as_deref()) {
        return false;
    }
    let params = old.params.iter().zip(&new.params).all(|(old, new)| {
        (!renamed.labelled || old.label == new.label)
            && fits(old.ty.as_deref(), new.ty.as_deref(), renamed)
            && old.has_default <= new.has_default
    });
    params && result_same(old, new, renamed) && old.traits.is_async == new.traits.is_async
}

/// An enum's case that became a type of its own in a sealed type.
pub(super) fn is_case_as_type(old: &Item, new: &Item) -> bool {
    old.kind == ItemKind::Case
        && new.kind.is_type()
        && (old.name == new.name || words(&old.name).concat() == words(&new.name).concat())
}

fn same_kind(old: &Item, new: &Item) -> bool {
    old.kind == new.kind
        || matches!((old.kind, new.kind), (ItemKind::Case, ItemKind::Property) | (ItemKind::Property, ItemKind::Case))
}

/// Whether an argument for the old parameter goes through the new one.
fn fits(old: Option<&str>, new: Option<&str>, renamed: &Renamed) -> bool {
    let (Some(old), Some(new)) = (old, new) else { return true };
    renamed.same(Some(old), Some(new))
        || new.strip_suffix('?').is_some_and(|inner| renamed.same(Some(old), Some(inner)))
        || new.ends_with('!') && renamed.same(Some(old.trim_end_matches('?')), Some(new.trim_end_matches('!')))
        || old.ends_with('!') && renamed.same(Some(old.trim_end_matches('!')), Some(new.trim_end_matches('?')))
}

fn result_same(old: &Item, new: &Item, renamed: &Renamed) -> bool {
    if matches!(old.kind, ItemKind::Constructor | ItemKind::Case | ItemKind::Macro) {
        return true;
    }
    let unsaid = old.ty.is_none() || new.ty.is_none();
    match old.kind {
        ItemKind::Property => {
            let writable = !old.traits.is_mutable || new.traits.is_mutable || new.kind == ItemKind::Case;
            (unsaid || result_fits(old.ty.as_deref(), new.ty.as_deref(), renamed)) && writable
        }
        _ => result_fits(old.ty.as_deref(), new.ty.as_deref(), renamed),
    }
}

/// What was optional may be sure now.
fn result_fits(old: Option<&str>, new: Option<&str>, renamed: &Renamed) -> bool {
    let bare = |ty: Option<&str>| ty.map(|ty| ty.trim_end_matches(['?', '!']).to_owned());
    renamed.same(old, new)
        || old.is_some_and(|ty| ty.ends_with(['?', '!'])) && renamed.same(bare(old).as_deref(), bare(new).as_deref())
}

/// How alike two signatures or values are, 0 to 1.
pub(super) fn likeness(old: &Item, new: &Item, renamed: &Renamed) -> f64 {
    let result = match old.kind {
        ItemKind::Constructor | ItemKind::Case | ItemKind::Macro => 1.0,
        ItemKind::Property if old.ty.is_none() || new.ty.is_none() => 0.7,
        _ => renamed.likeness(old.ty.as_deref(), new.ty.as_deref()),
    };
    let receiver = match (&old.receiver, &new.receiver) {
        (None, None) => 1.0,
        (one, other) => renamed.likeness(one.as_deref(), other.as_deref()),
    };
    if old.params.is_empty() && new.params.is_empty() {
        return result * receiver;
    }
    let matched: f64 = align(old, new, renamed).into_iter().map(|(_, _, alike)| alike).sum();
    #[allow(clippy::cast_precision_loss)]
    let params = 2.0 * matched / (old.params.len() + new.params.len()) as f64;
    (0.7 * params + 0.3 * result) * receiver
}

/// How much a signature tells: `()` and `(String)` are everywhere.
pub(super) fn weight(item: &Item, side: &Side<'_>) -> f64 {
    let own = |ty: &Option<String>| {
        ty.iter().any(|ty| names_in(&plain_type(ty)).into_iter().any(|name| !side.named(name).is_empty()))
    };
    #[allow(clippy::cast_precision_loss)]
    let params = item.params.len().min(4) as f64 * 0.12;
    let types = item.params.iter().filter(|param| own(&param.ty)).count().min(3);
    #[allow(clippy::cast_precision_loss)]
    let types = types as f64 * 0.15;
    0.45 + params + types + if own(&item.ty) { 0.25 } else { 0.0 }
}

/// Old and new parameters that belong together, by index, with how alike they are; each once.
fn align(old: &Item, new: &Item, renamed: &Renamed) -> Vec<(usize, usize, f64)> {
    let mut all = Vec::new();
    for (at, one) in old.params.iter().enumerate() {
        for (there, other) in new.params.iter().enumerate() {
            let types = renamed.likeness(one.ty.as_deref(), other.ty.as_deref());
            let named = one.name.is_some() && one.name == other.name || one.label.is_some() && one.label == other.label;
            let name = if named { 1.0 } else { 0.0 };
            let place = if at == there { 0.1 } else { 0.0 };
            let alike = 0.45 * name + 0.5 * types + 0.5 * place;
            if named || types > 0.8 {
                all.push((at, there, alike));
            }
        }
    }
    all.sort_by(|one, other| other.2.total_cmp(&one.2).then((one.0, one.1).cmp(&(other.0, other.1))));
    let mut taken: Vec<(usize, usize, f64)> = Vec::new();
    for (at, there, alike) in all {
        if taken.iter().all(|(one, other, _)| *one != at && *other != there) {
            taken.push((at, there, alike));
        }
    }
    taken
}

/// What callers notice between two signatures.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Difference {
    /// In words, each a part of a sentence.
    pub(super) told: Vec<String>,
    /// The arguments of the new call, as code with holes; `None` where something only a person can know is missing.
    pub(super) arguments: Option<String>,
    /// Whether old calls compile as they are.
    pub(super) calls_stay: bool,
    /// Whether the parameters differ.
    pub(super) params: bool,
    /// Whether the result or value differs.
    pub(super) result: bool,
    /// Arguments of the old call have no place any more.
    pub(super) drops: bool,
    /// It suspends, or awaits, and did not.
    pub(super) became_async: bool,
}

/// What the parameter is called in a hole.
pub(super) fn hole(param: &Param, index: usize) -> String {
    param.name.clone().or_else(|| param.label.clone()).unwrap_or_else(|| format!("p{index}"))
}

/// Compares two callables or values that belong together.
pub(super) fn difference(old: &Item, new: &Item, renamed: &Renamed, language: Language) -> Difference {
    let mut found = Difference { calls_stay: true, ..Difference::default() };
    let pairs = align(old, new, renamed);
    let mut arguments = Vec::new();
    let mut complete = true;
    let mut order = Vec::new();
    let mut named_on = false;
    for (there, param) in new.params.iter().enumerate() {
        let partner =
            pairs.iter().find(|(_, other, _)| *other == there).and_then(|(at, ..)| Some((*at, old.params.get(*at)?)));
        let name = hole(param, there);
        match partner {
            Some((at, before)) => {
                let label = hole(before, at);
                if !fits(before.ty.as_deref(), param.ty.as_deref(), renamed) {
                    let ty = param.ty.as_deref().unwrap_or("another type");
                    found.told.push(format!("`{label}` is `{ty}` now"));
                    complete = false;
                    found.params = true;
                    found.calls_stay = false;
                }
                let relabelled = language == Language::Swift && before.label != param.label;
                if relabelled {
                    found.told.push(match &param.label {
                        Some(new) => format!("`{label}` is labelled `{new}`"),
                        None => format!("`{label}` has no label"),
                    });
                    found.params = true;
                    found.calls_stay = false;
                }
                if before.has_default && !param.has_default {
                    found.told.push(format!("`{label}` must be given"));
                    found.params = true;
                    found.calls_stay = false;
                    complete = false;
                }
                let mark = if before.has_default { "?" } else { "" };
                let value = format!("{{{label}{mark}}}");
                arguments.push(match language {
                    Language::Swift => param.label.as_ref().map_or(value.clone(), |new| format!("{new}: {value}")),
                    Language::Kotlin if named_on || before.has_default => format!("{name} = {value}"),
                    _ => value,
                });
                order.push(at);
            }
            None => {
                found.params = true;
                if param.has_default || param.is_vararg {
                    named_on = true;
                    found.told.push(format!("`{name}` is new and may be left out"));
                } else {
                    found.told.push(format!("`{name}` is new"));
                    found.calls_stay = false;
                    complete = false;
                }
            }
        }
    }
    for (at, param) in old.params.iter().enumerate() {
        if !pairs.iter().any(|(one, ..)| *one == at) {
            found.told.push(format!("`{}` is gone", hole(param, at)));
            found.params = true;
            found.calls_stay = false;
            found.drops = true;
        }
    }
    if !order.is_sorted() {
        found.told.push("the parameters stand in another order".to_owned());
        found.params = true;
        found.calls_stay = false;
    }
    if !result_same(old, new, renamed) {
        found.result = true;
        found.calls_stay = false;
        found.told.push(match (&old.kind, &new.ty) {
            (ItemKind::Property, _) if result_fits(old.ty.as_deref(), new.ty.as_deref(), renamed) => {
                "it can no longer be assigned".to_owned()
            }
            (ItemKind::Property, Some(ty)) => format!("its type is `{ty}`"),
            (_, Some(ty)) => format!("it returns `{ty}`"),
            (_, None) => "it returns nothing".to_owned(),
        });
    }
    if old.traits.is_async != new.traits.is_async {
        found.became_async = new.traits.is_async;
        found.calls_stay = false;
        let word = if language == Language::Kotlin { "suspend" } else { "async" };
        let now = if new.traits.is_async { "now" } else { "no longer" };
        found.told.push(format!("it is `{word}` {now}"));
    }
    if complete {
        found.arguments = Some(arguments.join(", "));
    }
    found
}

/// Whether a parameter takes what is called later: the last one of an old function that became asynchronous.
pub(super) fn has_callback(item: &Item) -> bool {
    item.params.last().and_then(|param| param.ty.as_deref()).is_some_and(|ty| {
        let ending = ty.trim_end_matches(['?', '!', ')']);
        ty.contains("->")
            || ["Handler", "Callback", "Listener", "Completion"]
                .iter()
                .any(|word| ending.split('<').next().unwrap_or_default().ends_with(word))
    })
}
