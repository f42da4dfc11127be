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
        let inside = kids.iter().copied().filter(|child| !matches!(child.kind(), "(" | ")")).collect::<Vec<_>>();
        let slots: Vec<_> = inside.split(|child| child.kind() == ",").filter_map(slot_value).collect();
        let kind = match slots.as_slice() {
            &[(None, only)] => ExprKind::Wrapped(Wrapper::Same, self.expr(only, scope, Context::Part(id))),
            _ => {
                let elements = slots.into_iter().map(|(label, value)| self.element(label, value, id, scope)).collect();
                ExprKind::Collection(Collection::Tuple, elements)
            }
        };
        self.b.set(id, kind);
        id
    }

    /// One element of the tuple `tuple`.
    fn element(&mut self, label: Option<Node<'t>>, value: Node<'t>, tuple: ExprId, scope: ScopeId) -> ExprId {
        let context = Context::Element(tuple);
        let Some(label) = label else { return self.expr(value, scope, context) };
        let id = self.b.expr(ExprKind::Other, span_of(label).to(span_of(value)), scope, context);
        let inner = self.expr(value, scope, Context::Part(id));
        self.b.set(id, ExprKind::Labelled(self.ident(label), inner));
        id
    }

    pub(super) fn collection(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let is_map = matches!(node.kind(), "dictionary_literal" | "dictionary_type");
        let kids = kids(node);
        let mut elements = Vec::new();
        for part in kids.split(|child| matches!(child.kind(), "," | ":")) {
            let part: Vec<_> = part.iter().copied().filter(|child| !matches!(child.kind(), "[" | "]")).collect();
            match value_in(&part) {
                Some(value) if value.kind() == "user_type" => {
                    elements.push(self.type_as_base(value, scope, Context::Element(id)));
                }
                Some(value) => elements.push(self.expr(value, scope, Context::Element(id))),
                None => {}
            }
        }
        let form = if is_map { Collection::Map } else { Collection::List };
        self.b.set(id, ExprKind::Collection(form, elements));
        id
    }

    /// Whether the grammar took a literal such as `[a.b]` for a type: names of values start with a small letter.
    pub(super) fn reads_as_collection(&self, node: Node<'t>) -> bool {
        let is_value = |child: Node<'t>| {
            let names: Vec<_> = kids(child).into_iter().filter(|name| name.is_named()).collect();
            child.kind() == "user_type"
                && names.iter().all(|name| name.kind() == "type_identifier")
                && names.last().is_some_and(|last| !super::types::is_type_name(self.text(*last)))
        };
        let kids = kids(node);
        let mut parts = kids.iter().copied().filter(|child| child.is_named()).peekable();
        matches!(node.kind(), "array_type" | "dictionary_type") && parts.peek().is_some() && parts.all(is_value)
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
            Some(suffix) => self.call(id, callee, (suffix, None), None, scope),
            None => ExprKind::Call { callee, args: Vec::new(), parens: None, type_args: Vec::new() },
        };
        self.b.set(id, kind);
        id
    }

    /// `#if` at the start of a line of a chain: goes on from the expression before.
    pub(super) fn after_directive(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        self.conditional_import(node);
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

/// Label and value of one slot of a tuple.
fn slot_value<'t>(slot: &[Node<'t>]) -> Option<(Option<Node<'t>>, Node<'t>)> {
    let colon = slot.iter().position(|child| child.kind() == ":");
    let value = value_in(&slot[colon.map_or(0, |at| at + 1)..])?;
    Some((colon.and_then(|at| value_in(&slot[..at])), value))
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
