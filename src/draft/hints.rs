//! What vendors write at a declaration that goes: the name of its successor.

use crate::api::{Hint, Item};

/// A replacement as the vendor writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Replacement<'h> {
    /// What stands before the last name: a type, a value, or nothing.
    pub(super) path: &'h str,
    /// The last name.
    pub(super) name: &'h str,
    /// Labels, or the text of the arguments, between the parentheses; `None` without parentheses.
    pub(super) inside: Option<&'h str>,
}

/// Reads `a.b(c:)`, `getter:b()`, `b(x, y)` or `a::b`.
pub(super) fn parse(text: &str) -> Option<Replacement<'_>> {
    let text = text.trim().trim_matches('`');
    let text = text.strip_prefix("getter:").or_else(|| text.strip_prefix("setter:")).unwrap_or(text);
    let (head, inside) = match text.split_once('(') {
        Some((head, rest)) => (head, Some(rest.strip_suffix(')')?)),
        None => (text, None),
    };
    let head = head.trim().trim_start_matches("this.").trim_start_matches("self.");
    let at = head.rfind(['.', ':']);
    let (path, name) =
        at.map_or(("", head), |at| (head.get(..at).unwrap_or_default(), head.get(at + 1..).unwrap_or_default()));
    let path = path.trim_end_matches(['.', ':', '?', '!']);
    let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_name(name) && !path.contains(['(', ' ', '{'])).then_some(Replacement { path, name, inside })
}

/// What a hint names: the replacement as written, else the first code in its sentence.
pub(super) fn replacement(hint: &Hint) -> Option<Replacement<'_>> {
    if let Some(written) = hint.replacement.as_deref() {
        return parse(written);
    }
    let message = hint.message.as_deref()?;
    let quoted = ["`", "'", "\""].into_iter().find_map(|mark| {
        let (_, rest) = message.split_once(mark)?;
        let (inside, _) = rest.split_once(mark)?;
        Some(inside)
    });
    let linked = || message.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(inside, _)| inside);
    let after = || {
        let lower = message.to_ascii_lowercase();
        let at = ["use ", "renamed to ", "replaced by ", "replaced with "]
            .into_iter()
            .find_map(|word| lower.find(word).map(|at| at + word.len()))?;
        message
            .get(at..)?
            .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
            .next()
            .map(|word| word.trim_end_matches('.'))
    };
    quoted.or_else(linked).or_else(after).and_then(parse)
}

/// Whether the vendor says at `old` that `new` takes its place.
pub(super) fn names(old: &Item, new: &Item) -> bool {
    old.hint.as_ref().and_then(replacement).is_some_and(|found| speaks_of(&found, new))
}

/// Whether a replacement has the name of `new`, and its labels where these say which overload is meant.
pub(super) fn speaks_of(found: &Replacement<'_>, new: &Item) -> bool {
    match found.inside {
        _ if found.name != new.name => false,
        Some(labels) if labels.ends_with(':') && !labels.contains(' ') => {
            let written: Vec<&str> = labels.trim_end_matches(':').split(':').collect();
            let own: Vec<&str> = new.params.iter().map(|param| param.label.as_deref().unwrap_or("_")).collect();
            written == own
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replacements_are_read_in_every_spelling() {
        let of = |text| parse(text).map(|found| (found.path, found.name, found.inside));
        assert_eq!(of("Room.leave(reason:)"), Some(("Room", "leave", Some("reason:"))));
        assert_eq!(of("send(text, false)"), Some(("", "send", Some("text, false"))));
        assert_eq!(of("room::Room::leave"), Some(("room::Room", "leave", None)));
        assert_eq!(of("getter:title()"), Some(("", "title", Some(""))));
        assert_eq!(of("if (x) y"), None);
    }

    #[test]
    fn a_sentence_names_its_successor() {
        let hint = |text: &str| Hint { message: Some(text.to_owned()), ..Hint::default() };
        assert_eq!(
            replacement(&hint("Use `leave` instead")).map(|found| found.name.to_owned()),
            Some("leave".to_owned())
        );
        assert_eq!(
            replacement(&hint("please use leave() instead.")).map(|found| found.name.to_owned()),
            Some("leave".to_owned())
        );
        assert_eq!(replacement(&hint("Not needed any more")), None);
    }
}
