//! Anonymous objects among arguments. In `f(object : A, B { .. })` the grammar takes the comma for the one between two
//! arguments, and the body for a lambda that `B` is called with.

use tree_sitter::Node;

use super::decls::Lower;
use crate::facts::*;
use crate::lang::build::span_of;
use crate::source::Span;

impl Lower<'_> {
    /// The arguments that are the rest of an object whose body is missing: further supertypes, the last one with the body.
    /// Empty where `value` is whole.
    pub(super) fn rest_of_object<'n>(&mut self, value: Node<'n>, following: &[Node<'n>]) -> Vec<Node<'n>> {
        let parts = if value.kind() == "object_literal" { self.children(value) } else { Vec::new() };
        let has_supertype = parts.iter().any(|part| part.kind() == "delegation_specifier");
        if !has_supertype || parts.iter().any(|part| part.kind() == "class_body") {
            return Vec::new();
        }
        let mut rest = Vec::new();
        for argument in following.iter().filter(|argument| argument.is_named()) {
            let inside = self.children(*argument);
            let ([part], "value_argument") = (inside.as_slice(), argument.kind()) else { return Vec::new() };
            if !matches!(part.kind(), "simple_identifier" | "navigation_expression" | "call_expression") {
                return Vec::new();
            }
            rest.push(*part);
            let suffixes = if part.kind() == "call_expression" { self.children(*part) } else { Vec::new() };
            let last = suffixes.last().map(|suffix| self.children(*suffix)).unwrap_or_default();
            if last.iter().any(|part| part.kind() == "annotated_lambda") {
                return rest;
            }
        }
        Vec::new()
    }

    /// The object of which `head` is the start and `rest` what [`Self::rest_of_object`] found.
    pub(super) fn object_in_parts(&mut self, head: Node<'_>, rest: &[Node<'_>], scope: ScopeId) -> DeclId {
        let span = rest.last().map_or(span_of(head), |last| span_of(head).to(span_of(*last)));
        let name = Ident { text: "".into(), span: Span::at(head.start_byte()) };
        let decl = self.b.decl(DeclKind::Object, name, span, scope);
        self.class_parts(head, decl, scope);
        let Some(members) = self.b.facts.decl(decl).body else { return decl };
        for part in rest {
            let mut segments = Vec::new();
            let end = self.type_in_expression(*part, members, &mut segments);
            if !segments.is_empty() {
                let span = Span { start: part.start_byte() as u32, end };
                let ty = self.b.type_ref(TypeRefKind::Named(segments), span, members);
                self.b.decl_mut(decl).supertypes.push(ty);
            }
        }
        let suffixes = rest.last().map(|last| self.children(*last)).unwrap_or_default();
        if let Some(&body) = suffixes.last() {
            self.object_body(body, members);
        }
        decl
    }

    /// The names of a type that was read as an expression, and where they end. Arguments of its constructor are read in passing.
    fn type_in_expression(&mut self, node: Node<'_>, scope: ScopeId, segments: &mut Vec<Segment>) -> u32 {
        let mut end = node.start_byte() as u32;
        for part in self.children(node).into_iter().chain((node.child_count() == 0).then_some(node)) {
            match part.kind() {
                "simple_identifier" => {
                    segments.push(Segment { name: self.ident(part), args: Vec::new() });
                    end = part.end_byte() as u32;
                }
                "navigation_expression" | "navigation_suffix" | "call_suffix" if self.enter(span_of(part)) => {
                    end = end.max(self.type_in_expression(part, scope, segments));
                    self.leave();
                }
                "type_arguments" => {
                    let args = self.type_args(part, scope);
                    if let Some(last) = segments.last_mut() {
                        last.args = args;
                    }
                    end = part.end_byte() as u32;
                }
                "value_arguments" => {
                    let call = self.b.expr(ExprKind::Other, span_of(part), scope, Context::Operand);
                    self.value_arguments(part, call, scope, &mut Vec::new());
                }
                _ => {}
            }
        }
        end
    }
}
