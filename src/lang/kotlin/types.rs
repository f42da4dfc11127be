//! Types as written, and annotations.

use tree_sitter::Node;

use super::decls::Lower;
use crate::facts::*;
use crate::lang::build::span_of;

/// Whether a node is a type.
pub(super) fn is_type(kind: &str) -> bool {
    matches!(
        kind,
        "user_type" | "nullable_type" | "function_type" | "parenthesized_type" | "not_nullable_type" | "dynamic_type"
    )
}

impl<'t> Lower<'t> {
    /// The first type among the children of `node`.
    pub(super) fn child_type(&mut self, node: Node<'_>, scope: ScopeId) -> Option<TypeRefId> {
        let child = self.children(node).into_iter().find(|child| is_type(child.kind()))?;
        Some(self.type_ref(child, scope))
    }

    pub(super) fn type_ref(&mut self, node: Node<'_>, scope: ScopeId) -> TypeRefId {
        let span = span_of(node);
        if !self.enter(span) {
            return self.b.type_ref(TypeRefKind::Unknown, span, scope);
        }
        let kind = match node.kind() {
            "user_type" => TypeRefKind::Named(self.segments(node, scope)),
            "nullable_type" | "parenthesized_type" | "not_nullable_type" | "receiver_type" | "type_projection" => {
                let inner = self.children(node).into_iter().find(|child| is_type(child.kind()));
                match inner {
                    Some(inner) => {
                        let inner = self.type_ref(inner, scope);
                        if node.kind() == "nullable_type" {
                            TypeRefKind::Optional(inner)
                        } else {
                            self.leave();
                            return inner;
                        }
                    }
                    None => TypeRefKind::Unknown,
                }
            }
            "function_type" => self.function_type(node, scope),
            _ => TypeRefKind::Unknown,
        };
        self.leave();
        self.b.type_ref(kind, span, scope)
    }

    fn function_type(&mut self, node: Node<'_>, scope: ScopeId) -> TypeRefKind {
        let (mut receiver, mut params, mut result, mut arrow) = (None, Vec::new(), None, false);
        for child in self.children(node) {
            match child.kind() {
                "->" => arrow = true,
                "function_type_parameters" => {
                    for param in self.children(child) {
                        if is_type(param.kind()) {
                            params.push(self.type_ref(param, scope));
                        } else if param.kind() == "parameter" {
                            let ty = self.child_type(param, scope);
                            params.extend(ty);
                        }
                    }
                }
                kind if is_type(kind) || kind == "receiver_type" => {
                    let ty = self.type_ref(child, scope);
                    if arrow {
                        result = Some(ty);
                    } else {
                        receiver = Some(ty);
                    }
                }
                // `T.() -> R`: the grammar leaves a bare name as the receiver.
                "type_identifier" if !arrow => {
                    let name = self.ident(child);
                    let kind = TypeRefKind::Named(vec![Segment { name, args: Vec::new() }]);
                    receiver = Some(self.b.type_ref(kind, span_of(child), scope));
                }
                _ => {}
            }
        }
        TypeRefKind::Function { receiver, params, result }
    }

    fn segments(&mut self, node: Node<'_>, scope: ScopeId) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::new();
        for child in self.children(node) {
            match child.kind() {
                "type_identifier" | "simple_identifier" => {
                    segments.push(Segment { name: self.ident(child), args: Vec::new() });
                }
                "type_arguments" => {
                    let args = self.type_args(child, scope);
                    if let Some(last) = segments.last_mut() {
                        last.args = args;
                    }
                }
                "user_type" => segments.extend(self.segments(child, scope)),
                _ => {}
            }
        }
        segments
    }

    pub(super) fn type_args(&mut self, node: Node<'_>, scope: ScopeId) -> Vec<TypeRefId> {
        let mut args = Vec::new();
        for child in self.children(node) {
            if child.kind() == "type_projection" {
                let ty = self.child_type(child, scope);
                let ty = ty.unwrap_or_else(|| self.b.type_ref(TypeRefKind::Unknown, span_of(child), scope));
                args.push(ty);
            } else if is_type(child.kind()) {
                args.push(self.type_ref(child, scope));
            }
        }
        args
    }

    /// The annotations below `node` (a declaration or its modifiers): their types, and their arguments as expressions.
    pub(super) fn annotations(&mut self, node: Node<'_>, scope: ScopeId) -> Vec<TypeRefId> {
        let mut found = Vec::new();
        for child in self.children(node) {
            match child.kind() {
                "modifiers" | "parameter_modifiers" | "type_modifiers" => found.extend(self.annotations(child, scope)),
                "annotation" | "file_annotation" => {
                    for part in self.children(child) {
                        match part.kind() {
                            "user_type" => found.push(self.type_ref(part, scope)),
                            "constructor_invocation" => {
                                let (ty, call) = self.constructor_invocation(part, scope);
                                found.extend(ty);
                                let _ = call;
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }
}
