//! Parsing with guards. The grammar's scanner aborts the process once 512 strings are open, and in broken code it leaves
//! strings open that ended long ago. Only behind a template can a string open in a string, so the templates it gets to see
//! are counted.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use tree_sitter::{ParseOptions, Parser, Tree};

use super::patches;
use crate::lang::Unreadable;
use crate::source::Span;

/// Templates of strings that the grammar gets to see in one file.
const MAX_TEMPLATES: usize = 500;
/// Time one file may take.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// A tree, and what of the text the grammar did not get to see.
pub(super) struct Parsed {
    pub(super) tree: Tree,
    pub(super) hidden: Vec<Span>,
}

pub(super) fn parse(text: &str) -> Result<Parsed, Unreadable> {
    let mut parser = Parser::new();
    parser
        .set_language(&tree_sitter_kotlin::LANGUAGE.into())
        .map_err(|error| Unreadable::Grammar(error.to_string()))?;
    let start = Instant::now();
    let mut progress = |_: &tree_sitter::ParseState| {
        if start.elapsed() > TIME_LIMIT { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let options = ParseOptions::new().progress_callback(&mut progress);
    let patches = patches::patches(text);
    let hidden = templates(text).skip(MAX_TEMPLATES).collect::<Vec<_>>();
    let mut patched = Cow::Borrowed(text.as_bytes());
    if !patches.is_empty() {
        patches.write(patched.to_mut());
    }
    for &at in &hidden {
        if let Some(sign) = patched.to_mut().get_mut(at) {
            *sign = b'_';
        }
    }
    let bytes = &*patched;
    let tree = parser
        .parse_with_options(&mut |at, _| bytes.get(at..).unwrap_or_default(), None, Some(options))
        .ok_or(Unreadable::Timeout(TIME_LIMIT.as_millis() as u64))?;
    Ok(Parsed { tree, hidden: hidden.into_iter().map(|at| Span::new(at, at + 1)).collect() })
}

/// The comments of `text`, with their signs.
pub(super) fn comments(text: &str) -> Vec<Span> {
    let Ok(Parsed { tree, .. }) = parse(text) else { return Vec::new() };
    let mut found = Vec::new();
    let mut cursor = tree.walk();
    loop {
        let node = cursor.node();
        if matches!(node.kind(), "line_comment" | "multiline_comment") {
            found.push(Span::new(node.start_byte(), node.end_byte()));
        }
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return found;
            }
        }
    }
}

/// Where a template may begin: signs before a brace or a name, wherever they stand.
fn templates(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let begins = |next: u8| next == b'{' || next == b'_' || next >= 0x80 || next.is_ascii_alphabetic();
    memchr::memchr_iter(b'$', bytes).filter(move |at| bytes.get(at + 1).copied().is_some_and(begins))
}
