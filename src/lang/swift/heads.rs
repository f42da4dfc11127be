//! Tuples, collections, strings, macros and literals.

use tree_sitter::Node;

use super::super::build::span_of;
use super::lower::{Lower, fields, kids, value_in};
use crate::facts::*;
use crate::source::Span;

impl<'t> Lower<'t> {
    pub(super) fn tuple(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        if super::guard::is_unit(node, self.b.text) {
            self.b.set(id, ExprKind::Collection(Collection::Tuple, Vec::new()));
            return id;
        }
        let kids: Vec<_> = match node.kind() {
            // Of `!(a)`.
            "value_arguments" => kids(node).into_iter().flat_map(argument_tokens).collect(),
            _ => kids(node),
        };
        let is_labelled = kids.iter().any(|child| child.kind() == ":");
        let slots: Vec<_> = kids.split(|child| child.kind() == ",").filter_map(slot_value).collect();
        let kind = match slots.as_slice() {
            &[only] if !is_labelled => ExprKind::Wrapped(Wrapper::Same, self.expr(only, scope, Context::Part(id))),
            _ => {
                let elements = slots.into_iter().map(|slot| self.expr(slot, scope, Context::Element(id))).collect();
                ExprKind::Collection(Collection::Tuple, elements)
            }
        };
        self.b.set(id, kind);
        id
    }

    pub(super) fn collection(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let is_map = node.kind() == "dictionary_literal";
        let kids = kids(node);
        let mut elements = Vec::new();
        for part in kids.split(|child| matches!(child.kind(), "," | ":")) {
            if let Some(value) = value_in(part) {
                elements.push(self.expr(value, scope, Context::Element(id)));
            }
        }
        let form = if is_map { Collection::Map } else { Collection::List };
        self.b.set(id, ExprKind::Collection(form, elements));
        id
    }

    pub(super) fn string(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Literal(Literal::Text), span_of(node), scope, context);
        let mut parts = Vec::new();
        for child in kids(node) {
            let holes = if child.kind() == "raw_str_interpolation" { kids(child) } else { vec![child] };
            for hole in holes.into_iter().filter(|hole| hole.kind() == "interpolated_expression") {
                if let Some(value) = value_in(&fields(hole, "value")) {
                    parts.push(self.expr(value, scope, Context::Operand));
                }
            }
        }
        if !parts.is_empty() {
            self.b.set(id, ExprKind::Template(parts));
        }
        id
    }

    pub(super) fn macro_call(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let span = span_of(node);
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let kids = kids(node);
        let Some(name) = super::lower::first(&kids, "simple_identifier") else { return id };
        let callee_span = Span::new(node.start_byte(), name.end_byte());
        // With its `#`, so that it is never taken for a type of that name.
        let ident = Ident { text: self.b.slice(callee_span).into(), span: callee_span };
        let callee = self.b.expr(ExprKind::Name(ident), callee_span, scope, Context::Base(id));
        let kind = match super::lower::first(&kids, "call_suffix") {
            Some(suffix) => self.call(id, callee, suffix, None, scope),
            None => ExprKind::Call { callee, args: Vec::new(), parens: None, type_args: Vec::new() },
        };
        self.b.set(id, kind);
        id
    }

    /// `#if` at the start of a line of a chain: goes on from the expression before.
    pub(super) fn after_directive(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let base = match node.child(0).map(|word| word.kind()) {
            Some("#if") => {
                self.chained.extend(self.previous);
                self.previous
            }
            Some("#endif") => {
                self.chained.pop();
                self.previous
            }
            _ => self.chained.last().copied(),
        };
        if let Some(base) = base {
            self.b.set(id, ExprKind::Wrapped(Wrapper::Same, base));
            self.recontext(base, Context::Part(id));
        }
        id
    }
}

fn argument_tokens<'t>(node: Node<'t>) -> Vec<Node<'t>> {
    if node.kind() == "value_argument" { kids(node) } else { vec![node] }
}

/// The value of one slot of a tuple, after its label.
fn slot_value<'t>(slot: &[Node<'t>]) -> Option<Node<'t>> {
    let after_label = slot.iter().position(|child| child.kind() == ":").map_or(0, |at| at + 1);
    value_in(&slot[after_label..])
}

/// The literal a node is; strings are lowered elsewhere.
pub(super) fn literal(node: Node<'_>) -> Option<Literal> {
    Some(match node.kind() {
        "integer_literal" | "hex_literal" | "oct_literal" | "bin_literal" => Literal::Int,
        "real_literal" => Literal::Float,
        "boolean_literal" => Literal::Bool(node.child(0).is_some_and(|word| word.kind() == "true")),
        "nil_literal" => Literal::Null,
        "special_literal" => match node.child(1).map(|word| word.kind()) {
            Some("line" | "column") => Literal::Int,
            _ => Literal::Text,
        },
        _ => return None,
    })
}
