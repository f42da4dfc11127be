//! The nested dictionaries that Xcode project files (`key = value;`) and JSON (`"key": value,`) have in common, read
//! with the place of each value and without recursion.

use std::collections::BTreeMap;

use crate::source::Span;

/// A dictionary with the plain values in it, and those of dictionaries one level below as `outer.inner`.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    /// The key it is the value of.
    pub(crate) key: String,
    values: BTreeMap<String, Span>,
}

impl Dictionary {
    /// The value of `key` and its place, quotes stripped.
    pub(crate) fn get<'t>(&self, key: &str, text: &'t str) -> Option<(&'t str, Span)> {
        let span = *self.values.get(key)?;
        Some((text.get(span.range())?, span))
    }
}

/// Calls `visit` with each dictionary of `text`, inner ones first.
pub(crate) fn visit_dictionaries(text: &str, mut visit: impl FnMut(&Dictionary)) {
    let bytes = text.as_bytes();
    let mut open: Vec<Option<Dictionary>> = Vec::new();
    let mut key: Option<Span> = None;
    let mut last: Option<Span> = None;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes[at + 1..].starts_with(b"*") => {
                let end = memchr::memmem::find(&bytes[at + 2..], b"*/").map_or(bytes.len(), |offset| at + offset + 4);
                at = end;
                continue;
            }
            b'/' if bytes[at + 1..].starts_with(b"/") => {
                at = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |offset| at + offset);
                continue;
            }
            b'"' => {
                let end = closing_quote(bytes, at + 1);
                last = Some(Span::new(at + 1, end));
                at = end;
            }
            b'=' | b':' => key = last.take(),
            b';' | b',' => store(&mut open, &mut key, &mut last, text),
            b'{' => {
                let name = key.take().and_then(|span| text.get(span.range())).unwrap_or_default();
                open.push(Some(Dictionary { key: name.to_owned(), values: BTreeMap::new() }));
                last = None;
            }
            b'(' | b'[' => {
                open.push(None);
                (key, last) = (None, None);
            }
            b'}' | b')' | b']' => {
                store(&mut open, &mut key, &mut last, text);
                close(&mut open, &mut visit);
            }
            byte if is_bare(byte) => {
                let end = (at..bytes.len()).find(|&index| !is_bare(bytes[index])).unwrap_or(bytes.len());
                last = Some(Span::new(at, end));
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

fn store(open: &mut [Option<Dictionary>], key: &mut Option<Span>, last: &mut Option<Span>, text: &str) {
    if let (Some(name), Some(value)) = (key.take(), last.take())
        && let Some(Some(dictionary)) = open.last_mut()
        && let Some(name) = text.get(name.range())
    {
        dictionary.values.insert(name.to_owned(), value);
    }
    *last = None;
}

fn close(open: &mut Vec<Option<Dictionary>>, visit: &mut impl FnMut(&Dictionary)) {
    let Some(Some(done)) = open.pop() else { return };
    visit(&done);
    if let Some(Some(outer)) = open.last_mut() {
        for (name, span) in done.values {
            // One level is enough for every format read here; more would copy without end.
            if !name.contains('.') && !done.key.is_empty() {
                outer.values.insert(format!("{}.{name}", done.key), span);
            }
        }
    }
}

fn closing_quote(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$' | b'/' | b'-' | b'+') || byte >= 0x80
}
