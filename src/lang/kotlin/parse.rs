//! Parsing with guards. The grammar's scanner aborts the process once 512 strings are open, and in broken code it leaves
//! strings open that ended long ago. Only behind a template can a string open in a string, so the templates it gets to see
//! at once are counted, until all of them are known to be free of mistakes.

use std::borrow::Cow;
use std::ops::{ControlFlow, Range};
use std::time::{Duration, Instant};

use tree_sitter::{ParseOptions, Parser, Tree};

use super::patches;
use crate::lang::Unreadable;
use crate::source::Span;

/// Templates of strings that the grammar gets to see at once in a file that may be broken.
const MAX_TEMPLATES: usize = 500;
/// Time one file may take.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// A tree, and what of the text the grammar did not get to see.
pub(super) struct Parsed {
    pub(super) tree: Tree,
    pub(super) hidden: Vec<Span>,
}

pub(super) fn parse(text: &str) -> Result<Parsed, Unreadable> {
    let start = Instant::now();
    let patches = patches::patches(text);
    let mut patched = Cow::Borrowed(text.as_bytes());
    if !patches.is_empty() {
        patches.write(patched.to_mut());
    }
    let mut hidden = Vec::new();
    let templates = templates(text).collect::<Vec<_>>();
    if templates.len() > MAX_TEMPLATES && !are_whole(&patched, &templates, &patches.strings, start) {
        hidden.extend(templates.into_iter().skip(MAX_TEMPLATES));
        hide(&hidden, patched.to_mut());
    }
    let tree = tree(&patched, start, TIME_LIMIT)?;
    Ok(Parsed { tree, hidden: hidden.into_iter().map(|at| Span::new(at, at + 1)).collect() })
}

/// The tree of `bytes`, unless it takes longer than `limit` from `start` on.
fn tree(bytes: &[u8], start: Instant, limit: Duration) -> Result<Tree, Unreadable> {
    let mut parser = Parser::new();
    parser
        .set_language(&tree_sitter_kotlin::LANGUAGE.into())
        .map_err(|error| Unreadable::Grammar(error.to_string()))?;
    let mut progress = |_: &tree_sitter::ParseState| {
        if start.elapsed() > limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let options = ParseOptions::new().progress_callback(&mut progress);
    parser
        .parse_with_options(&mut |at, _| bytes.get(at..).unwrap_or_default(), None, Some(options))
        .ok_or(Unreadable::Timeout(TIME_LIMIT.as_millis() as u64))
}

/// Whether the code of a file with many templates has no mistake: then the scanner closes each string where it ends. The
/// templates are shown to the grammar a number at a time, with the text of every other string that has some covered.
fn are_whole(bytes: &[u8], templates: &[usize], strings: &[Range<usize>], start: Instant) -> bool {
    let mut rest = templates;
    while let Some(&from) = rest.first() {
        // A string is shown whole or not at all.
        let to = rest.get(MAX_TEMPLATES).map_or(bytes.len(), |&next| {
            let string = strings.get(strings.partition_point(|string| string.end <= next));
            string.map_or(next, |string| string.start.min(next))
        });
        let (shown, later) = rest.split_at(rest.partition_point(|&at| at < to));
        if shown.is_empty() {
            return false;
        }
        let mut covered = bytes.to_vec();
        hide(templates.iter().filter(|&&at| at < from || at >= to), &mut covered);
        for string in strings.iter().filter(|string| string.end <= from || string.start >= to) {
            if let Some(inside) = covered.get_mut(string.clone()).filter(|inside| inside.contains(&b'_')) {
                inside.fill(b'_');
            }
        }
        match tree(&covered, start, TIME_LIMIT / 2) {
            Ok(tree) if !tree.root_node().has_error() => rest = later,
            _ => return false,
        }
    }
    true
}

/// Covers the signs of templates.
fn hide<'a>(templates: impl IntoIterator<Item = &'a usize>, bytes: &mut [u8]) {
    for &at in templates {
        if let Some(sign) = bytes.get_mut(at) {
            *sign = b'_';
        }
    }
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
