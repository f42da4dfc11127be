//! Whether the new version still has a name that a shim would add: what it has wins or clashes, often silently.

use std::ops::RangeInclusive;

use super::Context;
use super::items::{Param, Wrapper, WrapperKind};
use super::reason::Reason;
use super::versions::Version;
use crate::facts::*;
use crate::lang::Language;
use crate::mapping::surface::Symbol;
use crate::mapping::symbol::separator;

/// Checks that no declaration of the new version takes uses of the old one.
///
/// # Errors
/// With the declaration that would.
pub(super) fn check(context: &Context<'_>, wrapper: &Wrapper) -> Result<(), Reason> {
    let separator = separator(context.language);
    let found = match &wrapper.owner {
        Some(owner) => context.to.api.members(&owner.path, &wrapper.name),
        None => context.to.api.at(&format!("{}{separator}{}", wrapper.package, wrapper.name)).to_vec(),
    };
    let takes =
        |symbol: &Symbol| context.to.api.decl(*symbol).is_some_and(|decl| overlaps(context, wrapper, *symbol, decl));
    match found.iter().find(|symbol| takes(symbol)) {
        Some(&symbol) => {
            let is_function = wrapper.kind == WrapperKind::Function;
            let shown = if is_function { context.to.api.signature(symbol) } else { wrapper.name.clone() };
            Err(Reason::StillThere(shown))
        }
        None => Ok(()),
    }
}

fn overlaps(context: &Context<'_>, wrapper: &Wrapper, symbol: Symbol, decl: &Decl) -> bool {
    let facts = context.to.facts(symbol.file as u32);
    let functions =
        wrapper.kind == WrapperKind::Function && matches!(decl.kind, DeclKind::Function | DeclKind::EnumCase);
    match context.language {
        Language::Rust => true,
        Language::Kotlin if functions => {
            let theirs =
                decl.params.iter().map(|&id| facts.decl(id).modifiers).map(|of| (of.has_default, of.is_vararg));
            let ours = wrapper.params.iter().map(|param| (param.default.is_some(), param.is_vararg));
            let receivers =
                || receiver(context, symbol, decl) == wrapper.receiver.as_deref().map(super::versions::plain);
            meet(&arity(theirs), &arity(ours)) && (wrapper.owner.is_some() || receivers())
        }
        Language::Swift if functions => {
            let theirs: Vec<(Option<String>, bool)> = decl
                .params
                .iter()
                .map(|&id| facts.decl(id))
                .map(|param| (param.label.as_ref().map(|label| label.text.to_string()), param.modifiers.has_default))
                .collect();
            calls(&wrapper.params).iter().any(|call| takes_labels(&theirs, call))
        }
        // A function and a property of one name do not take each other's uses, unless the property can be called.
        Language::Kotlin | Language::Swift => {
            let is_function = decl.kind == DeclKind::Function;
            let callable = || decl.ty.is_some_and(|ty| matches!(facts.type_ref(ty).kind, TypeRefKind::Function { .. }));
            match wrapper.kind {
                WrapperKind::Function => context.language == Language::Swift || callable(),
                _ => !is_function || context.language == Language::Swift,
            }
        }
    }
}

fn receiver(context: &Context<'_>, symbol: Symbol, decl: &Decl) -> Option<String> {
    context.to.plain(Version::at(symbol).unit, decl.receiver?).ok()
}

/// How many arguments a call may have.
fn arity(params: impl Iterator<Item = (bool, bool)>) -> RangeInclusive<usize> {
    let (mut least, mut most) = (0, 0_usize);
    for (has_default, is_vararg) in params {
        least += usize::from(!has_default && !is_vararg);
        most = if is_vararg { usize::MAX } else { most.saturating_add(1) };
    }
    least..=most
}

fn meet(one: &RangeInclusive<usize>, other: &RangeInclusive<usize>) -> bool {
    one.start() <= other.end() && other.start() <= one.end()
}

/// The lists of labels that calls of these parameters may have: with and without each one that has a default.
fn calls(params: &[Param]) -> Vec<Vec<Option<String>>> {
    let mut lists = vec![Vec::new()];
    for param in params.iter().take(12) {
        let mut with: Vec<Vec<Option<String>>> = lists.clone();
        for list in &mut with {
            list.push(param.label.clone());
        }
        match param.default {
            Some(_) => lists.extend(with),
            None => lists = with,
        }
    }
    lists
}

/// Whether parameters take a call with these labels; the last argument may stand behind the parentheses without one.
fn takes_labels(params: &[(Option<String>, bool)], call: &[Option<String>]) -> bool {
    match (params.split_first(), call.split_first()) {
        (None, None) => true,
        (None, Some(_)) => false,
        (Some(((_, has_default), rest)), None) => *has_default && takes_labels(rest, call),
        (Some(((label, has_default), rest)), Some((given, others))) => {
            label == given && takes_labels(rest, others) || *has_default && takes_labels(rest, call)
        }
    }
}
