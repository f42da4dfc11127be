//! What the readers of JSON share.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Reads a file as JSON; one that is none is a problem at its place.
pub(super) fn parse(file: &TextFile, problems: &mut Vec<FileProblem>) -> Option<Value> {
    match serde_json::from_str(file.text().trim_start_matches('\u{feff}')) {
        Ok(value) => Some(value),
        Err(error) => {
            let before = error.line().saturating_sub(1);
            let start: usize = file.text().split_inclusive('\n').take(before).map(str::len).sum();
            let at = (start + error.column().saturating_sub(1)).min(file.text().len());
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
            problems.push(FileProblem::error(file, Span::at(at), format!("this is no JSON: {message}")));
            None
        }
    }
}

/// The text at `key`; empty where there is none.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The list at `key`; empty where there is none.
pub(super) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether `key` says so.
pub(super) fn is(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

/// Where a text first stands in quotes, for problems about what it names.
pub(super) fn place(file: &TextFile, text: &str) -> Span {
    let quoted = format!("\"{text}\"");
    let at = memchr::memmem::find(file.text().as_bytes(), quoted.as_bytes());
    at.map_or(Span::at(0), |at| Span::new(at, at + quoted.len()))
}

/// A type without the modules before its names.
pub(super) fn unqualified(ty: &str, modules: &BTreeSet<&str>) -> String {
    let mut plain = String::with_capacity(ty.len());
    let mut rest = ty;
    let mut after_dot = false;
    while !rest.is_empty() {
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        if length == 0 {
            let c = rest.chars().next().unwrap_or_default();
            after_dot = c == '.';
            plain.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (name, after) = rest.split_at(length);
        let inner = after.strip_prefix('.').filter(|inner| inner.starts_with(|c: char| c.is_alphabetic() || c == '_'));
        match inner.filter(|_| !after_dot && modules.contains(name)) {
            Some(inner) => rest = inner,
            None => {
                plain.push_str(name);
                rest = after;
            }
        }
        after_dot = false;
    }
    plain
}

/// Labels in a name such as `open(_:silent:)`: `None` for `_`. The name itself comes first.
pub(super) fn labels(printed: &str) -> (&str, Vec<Option<String>>) {
    let Some((name, list)) = printed.split_once('(').filter(|(name, _)| !name.is_empty()) else {
        return (printed, Vec::new());
    };
    let list = list.trim_end_matches(')').trim_end_matches(':');
    let label = |label: &str| Some(label.to_owned()).filter(|label| label != "_");
    let labels = if list.is_empty() { Vec::new() } else { list.split(':').map(label).collect() };
    (name, labels)
}
