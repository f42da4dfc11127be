//! Parsing with guards. The grammar's scanner aborts the process on string templates nested about 512 deep, so the
//! nesting is bounded before it sees the text.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use tree_sitter::{ParseOptions, Parser, Tree};

use super::patches;
use crate::lang::Unreadable;
use crate::source::Span;

/// Levels of string templates one inside another that a file may have.
const MAX_TEMPLATE_DEPTH: usize = 64;
/// Time one file may take.
const TIME_LIMIT: Duration = Duration::from_secs(2);

pub(super) fn parse(text: &str) -> Result<Tree, Unreadable> {
    let depth = template_depth(text);
    if depth > MAX_TEMPLATE_DEPTH {
        return Err(Unreadable::TooDeep(depth));
    }
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
    let mut patched = Cow::Borrowed(text.as_bytes());
    if !patches.is_empty() {
        patches.write(patched.to_mut());
    }
    let bytes = &*patched;
    parser
        .parse_with_options(&mut |at, _| bytes.get(at..).unwrap_or_default(), None, Some(options))
        .ok_or(Unreadable::Timeout(TIME_LIMIT.as_millis() as u64))
}

/// The comments of `text`, with their signs.
pub(super) fn comments(text: &str) -> Vec<Span> {
    let Ok(tree) = parse(text) else { return Vec::new() };
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

/// An upper bound for how deep `"${ "${ .. }" }"` nests: `${` opens a level, quotes inside it may open more.
fn template_depth(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut braces, mut most) = (Vec::new(), 0);
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'$' if bytes.get(at + 1) == Some(&b'{') => {
                braces.push(true);
                most = most.max(braces.iter().filter(|&&template| template).count());
                at += 1;
            }
            b'{' => braces.push(false),
            b'}' => {
                braces.pop();
            }
            _ => {}
        }
        at += 1;
        if most > MAX_TEMPLATE_DEPTH {
            break;
        }
    }
    most
}
