//! Parsing within limits, and what the grammar could not read.

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use tree_sitter::{Node, ParseOptions, Parser, Tree};

use super::super::Unreadable;
use super::super::build::span_of;
use crate::source::Span;

/// Longest time one file may take to parse.
const LIMIT: Duration = Duration::from_secs(2);

/// Parses `text`; a file that takes longer than the limit is given up.
pub(super) fn parse(text: &str) -> Result<Tree, Unreadable> {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_swift::LANGUAGE.into()).map_err(|error| Unreadable::Grammar(error.to_string()))?;
    let start = Instant::now();
    let mut stop = |_: &_| if start.elapsed() > LIMIT { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
    let options = ParseOptions::new().progress_callback(&mut stop);
    let text = super::mask::masked(text);
    let bytes = text.as_bytes();
    parser
        .parse_with_options(&mut |at, _| bytes.get(at..).unwrap_or_default(), None, Some(options))
        .ok_or(Unreadable::Timeout(LIMIT.as_millis() as u64))
}

/// Damage of a tree.
#[derive(Default)]
pub(super) struct Damage<'t> {
    /// Bytes of ERROR and MISSING nodes.
    pub(super) spans: Vec<Span>,
    /// The ERROR nodes, outer before inner.
    pub(super) errors: Vec<Node<'t>>,
}

/// Finds ERROR and MISSING nodes. Walks with a cursor, so nesting costs no stack.
pub(super) fn damage<'t>(tree: &'t Tree, text: &str) -> Damage<'t> {
    let mut found = Damage::default();
    let mut cursor = tree.walk();
    let mut level = 0_usize;
    loop {
        let node = cursor.node();
        if node.is_error() {
            found.errors.push(node);
            found.spans.push(span_of(node));
        } else if node.is_missing() {
            found.spans.push(span_of(node));
        }
        let descend = node.has_error() && !is_unit(node, text);
        if descend && cursor.goto_first_child() {
            level += 1;
            continue;
        }
        while !cursor.goto_next_sibling() {
            if level == 0 || !cursor.goto_parent() {
                return found;
            }
            level -= 1;
        }
    }
}

/// Whether this is `()` as a value. The grammar wants something between the parentheses and makes it up; nothing of the
/// file is misread by that.
pub(super) fn is_unit(node: Node<'_>, text: &str) -> bool {
    node.kind() == "tuple_expression"
        && text
            .get(node.byte_range())
            .and_then(|text| text.strip_prefix('(')?.strip_suffix(')'))
            .is_some_and(|inside| inside.trim().is_empty())
}
