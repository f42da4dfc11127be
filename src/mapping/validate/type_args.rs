//! `to` of a type: its new path, and type arguments that change with it.

use super::Check;
use super::old::{OldAt, ty};
use crate::mapping::decode::At;
use crate::mapping::model::{Action, Old, TypeArgs};
use crate::mapping::nearest::did_you_mean;
use crate::mapping::raw::RawTo;
use crate::source::Span;

/// What `to` says of a type.
pub(super) fn target(to: At<RawTo>, old: &OldAt, check: &mut Check<'_>) -> Option<(Action, Option<TypeArgs>)> {
    let (At { value: Some(to), span }, Old::Type(path)) = (to, &old.old) else { return None };
    let RawTo::Text(text) = to else {
        check.error_with(span, "expected text, found a map", "only a `dependency` has a new coordinate");
        return None;
    };
    let (new, to_args) = ty(Some(super::old::at(text, span)), "to", check)?;
    let type_args = match (&old.type_args, to_args) {
        (None, None) => None,
        (None, Some(_)) => {
            let help = "write them behind the old type too: their names say which new one is which old one";
            check.error_with(span, "`to` has type arguments, the old type has none", help);
            return None;
        }
        (Some(from), to) => Some(arguments(from, to.unwrap_or_default(), check)?),
    };
    let type_args = type_args.filter(|args| args.from != args.to);
    match (new == *path, &type_args) {
        (true, None) => {
            let help = "nothing changes; write the new name, or leave `to` out and report";
            check.error_with(span, "`to` is the same as the old name", help);
            None
        }
        (true, Some(_)) => Some((Action::Arguments, type_args)),
        (false, _) => Some((Action::Rename(new), type_args)),
    }
}

/// The old arguments are names; the new ones are made of them.
fn arguments(from: &[(String, Span)], to: Vec<(String, Span)>, check: &mut Check<'_>) -> Option<TypeArgs> {
    let mut ok = true;
    for (at, (name, span)) in from.iter().enumerate() {
        if !is_name(name.strip_prefix('\'').unwrap_or(name)) {
            let help = "the old type's arguments are names, as in `Type<'a, T>`; what is written for them goes to `to`";
            check.error_with(*span, format!("`{name}` is no name"), help);
            ok = false;
        }
        if from[..at].iter().any(|(other, _)| other == name) {
            check.error_with(*span, format!("`{name}` is written twice"), "each argument has a name of its own");
            ok = false;
        }
    }
    if !ok {
        return None;
    }
    let known: Vec<&str> = from.iter().map(|(name, _)| name.as_str()).collect();
    for (text, span) in &to {
        let unknown = names(text).find(|&name| !known.contains(&name) && is_parameter(name));
        if let Some(name) = unknown {
            let list: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
            let list = format!("known: {}", list.join(", "));
            let near = did_you_mean(name, known.iter().copied());
            let help = near.map_or(list.clone(), |near| format!("{near} {list}"));
            check.error_with(*span, format!("`{name}` names no argument of the old type"), help);
            ok = false;
        }
    }
    let texts = |args: &[(String, Span)]| args.iter().map(|(text, _)| text.clone()).collect();
    ok.then(|| TypeArgs { from: texts(from), to: texts(&to) })
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// Whether a name cannot be that of a type somewhere: a lifetime, or one capital letter.
fn is_parameter(name: &str) -> bool {
    match name.strip_prefix('\'') {
        Some(lifetime) => !matches!(lifetime, "static" | "_"),
        None => name.len() == 1 && name.starts_with(char::is_uppercase),
    }
}

/// The names in code, lifetimes with their mark.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '\'')).filter(|name| !name.is_empty())
}
