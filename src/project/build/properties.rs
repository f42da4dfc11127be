//! `gradle.properties`: variables for every script below it.

use super::raw::{Definition, Raw, Seg};
use crate::source::Span;

/// Reads properties. A value that goes on over several lines is left out.
pub(crate) fn parse(text: &str) -> Raw {
    let mut raw = Raw::default();
    let mut start = 0;
    let mut continued = false;
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let goes_on = content.ends_with('\\');
        if !continued && !goes_on {
            raw.definitions.extend(property(content, start));
        }
        continued = goes_on;
        start += line.len();
    }
    raw
}

fn property(line: &str, start: usize) -> Option<Definition> {
    let trimmed = line.trim_start_matches('\u{feff}').trim_start();
    if trimmed.starts_with(['#', '!']) {
        return None;
    }
    let key_start = line.len() - trimmed.len();
    let key_length = trimmed.find(|c: char| c == '=' || c == ':' || c.is_whitespace())?;
    let after = &trimmed[key_length..];
    let value = after.trim_start();
    let value = value.strip_prefix(['=', ':']).unwrap_or(value).trim_start();
    let from = start + key_start + key_length + (after.len() - value.len());
    let name = trimmed[..key_length].to_owned();
    (!name.is_empty())
        .then(|| Definition { name, value: vec![Seg::Text(Span::new(from, from + value.trim_end().len()))] })
}
