//! TOML with places.

use toml_edit::{Document, Item, TableLike};

use crate::source::Span;
use crate::words::{Said, said};

pub(crate) type Failure = (Option<Span>, Said);

pub(crate) fn parse(text: &str) -> Result<Document<&str>, Failure> {
    Document::parse(text).map_err(|error| {
        let span = error.span().map(|span| Span::new(span.start, span.end));
        (span, said!("not valid TOML: {}", "不是有效的 TOML：{}", error.message()))
    })
}

/// The text of a string and its place without quotes.
pub(crate) fn string<'i>(item: &'i Item, text: &str) -> Option<(&'i str, Span)> {
    let value = item.as_str()?;
    let span = item.span()?;
    let raw = text.get(span.clone())?;
    let quotes = if raw.starts_with("\"\"\"") || raw.starts_with("'''") { 3 } else { 1 };
    Some((value, Span::new(span.start + quotes, span.end.checked_sub(quotes)?)))
}

/// The entry `key` as a string with its place.
pub(crate) fn string_at<'i>(table: &'i dyn TableLike, key: &str, text: &str) -> Option<(&'i str, Span)> {
    string(table.get(key)?, text)
}

/// The place of the key `key`, without quotes.
pub(crate) fn key_span(table: &dyn TableLike, key: &str, text: &str) -> Option<Span> {
    let (found, _) = table.get_key_value(key)?;
    let span = found.span()?;
    let quoted = text.get(span.clone()).is_some_and(|raw| raw.starts_with(['"', '\'']));
    let quotes = usize::from(quoted);
    Some(Span::new(span.start + quotes, span.end - quotes))
}
