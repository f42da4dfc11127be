//! Types as written.

use tree_sitter::Node;

use super::super::build::span_of;
use super::lower::{Lower, kids, span_over};
use crate::facts::*;
use crate::source::Span;

/// Whether a node of this kind is a type.
pub(super) fn is_type(kind: &str) -> bool {
    matches!(
        kind,
        "user_type"
            | "tuple_type"
            | "function_type"
            | "array_type"
            | "dictionary_type"
            | "optional_type"
            | "metatype"
            | "bracket_qualified_type"
            | "opaque_type"
            | "existential_type"
            | "protocol_composition_type"
            | "type_parameter_pack"
            | "type_pack_expansion"
            | "suppressed_constraint"
    )
}

impl<'t> Lower<'t> {
    /// The type among `nodes`: attributes and `inout` before it and `!` after it belong to it.
    pub(super) fn type_among(&mut self, nodes: &[Node<'t>], scope: ScopeId) -> Option<TypeRefId> {
        let at = nodes.iter().position(|node| is_type(node.kind()))?;
        let mut inout = None;
        for &before in &nodes[..at] {
            match before.kind() {
                "type_modifiers" | "attribute" => self.any(before, scope),
                "parameter_modifiers" if self.text(before).split_whitespace().any(|word| word == "inout") => {
                    inout = Some(before);
                }
                _ => {}
            }
        }
        let node = nodes[at];
        let mut ty = self.ty(node, scope);
        if node.kind() == "function_type" {
            self.take_back_params(ty, &nodes[..at], scope);
        }
        if let Some(mark) = nodes.get(at + 1).filter(|next| next.kind() == "!" || next.kind() == "bang") {
            ty = self.b.type_ref(TypeRefKind::Optional(ty), span_of(node).to(span_of(*mark)), scope);
        }
        if let Some(inout) = inout {
            let span = span_of(inout).to(self.b.facts.type_ref(ty).span);
            ty = self.b.type_ref(TypeRefKind::All(vec![ty]), span, scope);
        }
        Some(ty)
    }

    /// In `@Sendable (A) async -> B` the grammar takes the parameters for arguments of the attribute.
    fn take_back_params(&mut self, ty: TypeRefId, before: &[Node<'t>], scope: ScopeId) {
        let Some(modifiers) = before.iter().rev().find(|node| node.kind() == "type_modifiers") else { return };
        let Some(attribute) = kids(*modifiers).pop().map(kids) else { return };
        let Some(open) = attribute.iter().position(|child| child.kind() == "(") else { return };
        if open == 0 || super::exprs::is_adjacent(attribute[open - 1], attribute[open]) {
            return;
        }
        let inside = attribute.get(open + 1..attribute.len() - 1).unwrap_or_default();
        let slots = inside.split(|child| child.kind() == ",");
        let taken: Vec<_> = slots.filter_map(|slot| self.type_slot(slot, scope)).collect();
        if let TypeRefKind::Function { params, .. } = &mut self.b.facts.types[ty.index()].kind
            && params.is_empty()
        {
            *params = taken;
        }
    }

    /// One type.
    pub(super) fn ty(&mut self, node: Node<'t>, scope: ScopeId) -> TypeRefId {
        if node.is_missing() || !self.enter(node) {
            return self.b.type_ref(TypeRefKind::Unknown, span_of(node), scope);
        }
        let id = match node.kind() {
            "user_type" => self.user_type(node, scope),
            "tuple_type" => self.tuple_type(node, scope),
            "function_type" => self.function_type(node, scope),
            _ => self.other_type(node, scope),
        };
        self.leave();
        id
    }

    fn other_type(&mut self, node: Node<'t>, scope: ScopeId) -> TypeRefId {
        let kids = kids(node);
        let span = span_of(node);
        let mut parts: Vec<TypeRefId> = Vec::new();
        for (at, &child) in kids.iter().enumerate() {
            if is_type(child.kind()) {
                let from = if at > 0 && kids[at - 1].kind() == "type_modifiers" { at - 1 } else { at };
                parts.extend(self.type_among(&kids[from..=at], scope));
            } else if matches!(child.kind(), "metatype" | "value_arguments") {
                self.any(child, scope);
            }
        }
        let kind = match (node.kind(), parts.as_slice()) {
            ("array_type", &[element, ..]) => TypeRefKind::Array(element),
            ("dictionary_type", &[key, value]) => TypeRefKind::Dictionary(key, value),
            ("optional_type", &[wrapped]) => return self.optional_type(&kids, wrapped, scope),
            ("metatype", &[of]) => TypeRefKind::Metatype(of),
            // `[T].Index`: a segment cannot be a type in brackets.
            ("type_pack_expansion" | "type_parameter_pack", &[of]) => TypeRefKind::All(vec![of]),
            ("opaque_type" | "existential_type" | "protocol_composition_type", parts) if !parts.is_empty() => {
                TypeRefKind::All(parts.to_vec())
            }
            ("suppressed_constraint", _) => {
                for &child in kids.iter().filter(|child| child.kind() == "type_identifier") {
                    self.any(child, scope);
                }
                TypeRefKind::Unknown
            }
            _ => TypeRefKind::Unknown,
        };
        self.b.type_ref(kind, span, scope)
    }

    fn optional_type(&mut self, kids: &[Node<'t>], wrapped: TypeRefId, scope: ScopeId) -> TypeRefId {
        let start = span_over(kids).start as usize;
        let mut ty = wrapped;
        for mark in kids.iter().filter(|child| matches!(child.kind(), "?" | "??")) {
            for end in mark.start_byte() + 1..=mark.end_byte() {
                ty = self.b.type_ref(TypeRefKind::Optional(ty), Span::new(start, end), scope);
            }
        }
        ty
    }

    fn user_type(&mut self, node: Node<'t>, scope: ScopeId) -> TypeRefId {
        let mut segments: Vec<Segment> = Vec::new();
        for child in kids(node) {
            match child.kind() {
                "type_identifier" if !child.is_missing() => {
                    segments.push(Segment { name: self.ident(child), args: Vec::new() });
                }
                "type_arguments" => {
                    let args = self.type_arguments(child, scope);
                    if let Some(last) = segments.last_mut() {
                        last.args = args;
                    }
                }
                _ => {}
            }
        }
        let span = span_of(node);
        let is_metatype = segments.len() > 1
            && segments.last().is_some_and(|last| {
                last.args.is_empty() && matches!(self.b.slice(last.name.span), "Type" | "Protocol")
            });
        if is_metatype {
            segments.pop();
            let end = segments.last().map_or(span.end, |last| {
                last.args.iter().map(|&arg| self.b.facts.type_ref(arg).span.end + 1).fold(last.name.span.end, u32::max)
            });
            let of = self.b.type_ref(TypeRefKind::Named(segments), Span { start: span.start, end }, scope);
            return self.b.type_ref(TypeRefKind::Metatype(of), span, scope);
        }
        let kind = if segments.is_empty() { TypeRefKind::Unknown } else { TypeRefKind::Named(segments) };
        self.b.type_ref(kind, span, scope)
    }

    /// The types between `<` and `>`.
    pub(super) fn type_arguments(&mut self, node: Node<'t>, scope: ScopeId) -> Vec<TypeRefId> {
        let kids = kids(node);
        kids.split(|child| child.kind() == ",").filter_map(|part| self.type_among(part, scope)).collect()
    }

    fn tuple_type(&mut self, node: Node<'t>, scope: ScopeId) -> TypeRefId {
        let items = self.tuple_items(node, scope, true);
        match items.as_slice() {
            // Parentheses around one type group it.
            &[only] => match self.b.facts.type_ref(only).kind {
                TypeRefKind::Labelled(_, inner) => inner,
                _ => only,
            },
            _ => self.b.type_ref(TypeRefKind::Tuple(items), span_of(node), scope),
        }
    }

    fn tuple_items(&mut self, node: Node<'t>, scope: ScopeId, labelled: bool) -> Vec<TypeRefId> {
        let mut items = Vec::new();
        for child in kids(node) {
            if child.kind() == "tuple_type_item" {
                let parts = kids(child);
                let Some(mut ty) = self.type_among(&parts, scope) else { continue };
                if let Some(label) = parts.iter().find(|part| part.kind() == "simple_identifier") {
                    let label = self.ident(*label);
                    if labelled && &*label.text != "_" {
                        ty = self.b.type_ref(TypeRefKind::Labelled(label, ty), span_of(child), scope);
                    }
                }
                items.push(ty);
            } else if is_type(child.kind()) {
                items.push(self.ty(child, scope));
            }
        }
        items
    }

    fn function_type(&mut self, node: Node<'t>, scope: ScopeId) -> TypeRefId {
        let kids = kids(node);
        let arrow = kids.iter().position(|child| child.kind() == "->").unwrap_or(kids.len());
        let (before, after) = kids.split_at(arrow);
        let params = match before.iter().find(|child| is_type(child.kind())) {
            Some(&tuple) if tuple.kind() == "tuple_type" => self.tuple_items(tuple, scope, false),
            // After an attribute with a blank, as in `@Sendable () async -> T`, the parameters are taken for its own.
            Some(&one) if self.text(one) == "async" => Vec::new(),
            Some(&one) => vec![self.ty(one, scope)],
            None => Vec::new(),
        };
        for &clause in before.iter().filter(|child| child.kind() == "throws_clause") {
            self.any(clause, scope);
        }
        let result = self.type_among(after, scope);
        self.b.type_ref(TypeRefKind::Function { receiver: None, params, result }, span_of(node), scope)
    }

    /// The type an expression writes, as in `[Foo]()`; `None` where it is not clearly one.
    pub(super) fn type_of_expr(&mut self, node: Node<'t>, scope: ScopeId) -> Option<TypeRefId> {
        if !self.reads_as_type(node) {
            return None;
        }
        let kids = kids(node);
        let span = span_of(node);
        let kind = match node.kind() {
            "simple_identifier" => TypeRefKind::Named(vec![Segment { name: self.ident(node), args: Vec::new() }]),
            "navigation_expression" => TypeRefKind::Named(self.type_path(node)),
            "array_literal" => TypeRefKind::Array(self.type_slot(&kids, scope)?),
            "dictionary_literal" => {
                let colon = kids.iter().position(|child| child.kind() == ":")?;
                let key = self.type_slot(&kids[..colon], scope)?;
                TypeRefKind::Dictionary(key, self.type_slot(&kids[colon..], scope)?)
            }
            "tuple_expression" => {
                let parts: Vec<_> =
                    kids.split(|child| child.kind() == ",").filter_map(|part| self.type_slot(part, scope)).collect();
                if let &[only] = parts.as_slice() {
                    return Some(only);
                }
                TypeRefKind::Tuple(parts)
            }
            kind if is_type(kind) => return Some(self.ty(node, scope)),
            _ => return None,
        };
        Some(self.b.type_ref(kind, span, scope))
    }

    /// One type between brackets, with the `?` after it.
    fn type_slot(&mut self, nodes: &[Node<'t>], scope: ScopeId) -> Option<TypeRefId> {
        let node = super::lower::value_in(nodes)?;
        let mut ty = self.type_of_expr(node, scope)?;
        for mark in nodes.iter().filter(|child| child.kind() == "?") {
            ty = self.b.type_ref(TypeRefKind::Optional(ty), span_of(node).to(span_of(*mark)), scope);
        }
        Some(ty)
    }

    /// The segments of `A.B.C` written as an expression.
    fn type_path(&self, node: Node<'t>) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut next = Some(node);
        while let Some(node) = next {
            let kids = kids(node);
            next = None;
            if node.kind() == "simple_identifier" {
                segments.push(Segment { name: self.ident(node), args: Vec::new() });
            } else {
                if let Some(name) = super::exprs::suffix_name(&kids) {
                    segments.push(Segment { name: self.ident(name), args: Vec::new() });
                }
                next = super::lower::value_in(&kids);
            }
        }
        segments.reverse();
        segments
    }

    /// Whether an expression can only be meant as a type: names that start with a capital, in brackets or not.
    pub(super) fn reads_as_type(&self, node: Node<'t>) -> bool {
        let mut todo = vec![node];
        while let Some(node) = todo.pop() {
            let kids = kids(node);
            match node.kind() {
                "simple_identifier" => {
                    if !is_type_name(self.text(node)) {
                        return false;
                    }
                }
                "navigation_expression" => {
                    let is_path = super::exprs::is_plain_path(node);
                    if !is_path || !super::exprs::suffix_name(&kids).is_some_and(|name| is_type_name(self.text(name))) {
                        return false;
                    }
                }
                "array_literal" | "dictionary_literal" | "tuple_expression" => {
                    let parts = kids.iter().filter(|child| child.is_named() && child.kind() != "?").count();
                    let fits = match node.kind() {
                        "array_literal" => parts == 1,
                        "dictionary_literal" => parts == 2,
                        _ => true,
                    };
                    if !fits || super::guard::is_unit(node, self.b.text) {
                        return false;
                    }
                    todo.extend(kids.iter().filter(|child| child.is_named() && child.kind() != "?"));
                }
                kind if is_type(kind) => {}
                _ => return false,
            }
        }
        true
    }
}

/// Whether a name is spelt as types are.
pub(super) fn is_type_name(name: &str) -> bool {
    name.trim_start_matches(['`', '_']).starts_with(char::is_uppercase)
}
