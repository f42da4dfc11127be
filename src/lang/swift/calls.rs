//! Calls, indices, their arguments, and closures.

use tree_sitter::Node;

use super::super::build::span_of;
use super::lower::{Closure, Lower, Returns, fields, kids, value_in};
use crate::facts::*;
use crate::source::Span;

impl<'t> Lower<'t> {
    /// The call or index `id` of `callee`.
    pub(super) fn call(
        &mut self,
        id: ExprId,
        callee: ExprId,
        (suffix, closures): (Node<'t>, Option<Node<'t>>),
        question: Option<Node<'t>>,
        scope: ScopeId,
    ) -> ExprKind {
        let mut args = Vec::new();
        if suffix.kind() == "tuple_expression" {
            self.tuple_args(id, suffix, &mut args, scope);
            return ExprKind::Call { callee, args, parens: Some(span_of(suffix)), type_args: Vec::new() };
        }
        let mut kids = if suffix.kind() == "lambda_literal" { vec![suffix] } else { kids(suffix) };
        kids.extend(closures.map(super::lower::kids).unwrap_or_default());
        let mut parens = None;
        let mut label = None;
        for &child in &kids {
            match child.kind() {
                "value_arguments" => {
                    parens = Some(span_of(child));
                    self.value_args(id, child, &mut args, scope);
                }
                "simple_identifier" => label = Some(child),
                "lambda_literal" => {
                    let value = self.expr(child, scope, Context::Argument(id, args.len() as u32));
                    let label: Option<Node<'t>> = label.take();
                    let span = label.map_or(span_of(child), |label| span_of(label).to(span_of(child)));
                    args.push(Arg { label: label.map(|label| self.ident(label)), value, span, trailing: true });
                }
                _ => {}
            }
        }
        if parens.is_some_and(|span| self.b.slice(span).starts_with('[')) {
            let base = question.map_or(callee, |mark| self.unwrapped(id, callee, mark, scope));
            return ExprKind::Index { base, args };
        }
        ExprKind::Call { callee, args, parens, type_args: Vec::new() }
    }

    /// `a?` of `a?[0]`.
    fn unwrapped(&mut self, id: ExprId, base: ExprId, mark: Node<'t>, scope: ScopeId) -> ExprId {
        let span = self.b.facts.expr(base).span.to(span_of(mark));
        let whole = self.b.expr(ExprKind::Wrapped(Wrapper::NotNull, base), span, scope, Context::Base(id));
        self.recontext(base, Context::Part(whole));
        whole
    }

    pub(super) fn value_args(&mut self, id: ExprId, list: Node<'t>, args: &mut Vec<Arg>, scope: ScopeId) {
        for child in kids(list).into_iter().filter(|child| child.kind() == "value_argument") {
            let parts = kids(child);
            for &modifier in parts.iter().filter(|part| part.kind() == "type_modifiers") {
                self.any(modifier, scope);
            }
            let label = child.child_by_field_name("name").filter(|label| !label.is_missing());
            let values = fields(child, "value");
            let context = Context::Argument(id, args.len() as u32);
            let value = match (value_in(&values), values.first()) {
                (Some(value), _) => self.expr(value, scope, context),
                // A bare operator: `reduce(0, +)`.
                (None, Some(operator)) => self.b.expr(ExprKind::Other, span_of(*operator), scope, context),
                (None, None) => continue,
            };
            let label = label.map(|label| self.ident(label));
            args.push(Arg { label, value, span: span_of(child), trailing: false });
        }
    }

    /// Arguments that the grammar took for a tuple.
    fn tuple_args(&mut self, id: ExprId, tuple: Node<'t>, args: &mut Vec<Arg>, scope: ScopeId) {
        let kids = kids(tuple);
        let inside = kids.get(1..kids.len().saturating_sub(1)).unwrap_or_default();
        for slot in inside.split(|child| child.kind() == ",") {
            let colon = slot.iter().position(|child| child.kind() == ":");
            let Some(value) = value_in(&slot[colon.map_or(0, |at| at + 1)..]) else { continue };
            let label = colon.and_then(|_| slot.first()).map(|label| self.ident(*label));
            let span = label.as_ref().map_or(span_of(value), |label| label.span.to(span_of(value)));
            let value = self.expr(value, scope, Context::Argument(id, args.len() as u32));
            args.push(Arg { label, value, span, trailing: false });
        }
    }

    /// `{ params in body }`.
    pub(super) fn closure(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let inside = self.b.scope(scope, ScopeKind::Lambda(id), span_of(node));
        let kids = kids(node);
        for &child in kids.iter().filter(|child| child.kind() == "attribute") {
            self.any(child, scope);
        }
        if let Some(list) = super::lower::first(&kids, "capture_list") {
            self.captures(list, scope, inside);
        }
        let signature = super::lower::first(&kids, "lambda_function_type");
        let (mut params, returns) = match signature {
            Some(signature) => self.closure_params(id, signature, inside),
            None => (Vec::new(), None),
        };
        let outer = std::mem::replace(&mut self.returns, Returns::Closure(id));
        let chained = std::mem::take(&mut self.chained);
        self.closures.push(Closure { named: signature.is_some(), implicit: 0 });
        let mut result = None;
        if let Some(body) = super::lower::first(&kids, "statements") {
            result = self.sequence(&super::lower::kids(body), inside, Context::LambdaResult(id));
        }
        let implicit = self.closures.pop().map_or(0, |closure| closure.implicit);
        self.chained = chained;
        self.returns = outer;
        for index in 0..implicit {
            let name = self.implicit(&format!("${index}"), node.start_byte() as u32 + 1);
            let span = name.span;
            let param = self.b.decl(DeclKind::Param, name, span, inside);
            let decl = self.b.decl_mut(param);
            decl.modifiers.is_implicit = true;
            decl.value = Value::LambdaParam(id, index);
            params.push(param);
        }
        self.b.set(id, ExprKind::Lambda { params, scope: inside, result, returns });
        id
    }

    fn closure_params(&mut self, id: ExprId, signature: Node<'t>, inside: ScopeId) -> (Vec<DeclId>, Option<TypeRefId>) {
        let mut params = Vec::new();
        let kids = kids(signature);
        if let Some(list) = super::lower::first(&kids, "lambda_function_type_parameters") {
            for child in super::lower::kids(list).into_iter().filter(|child| child.kind() == "lambda_parameter") {
                let parts = super::lower::kids(child);
                let colon = parts.iter().position(|part| part.kind() == ":").unwrap_or(parts.len());
                let (names, typed) = parts.split_at(colon);
                let Some(&name) = names.last() else { continue };
                let name = self.ident(name);
                let param = self.b.decl(DeclKind::Param, name, span_of(child), inside);
                let ty = self.type_among(typed, inside);
                let decl = self.b.decl_mut(param);
                decl.ty = ty;
                decl.value = Value::LambdaParam(id, params.len() as u32);
                params.push(param);
            }
        }
        let arrow = kids.iter().position(|child| child.kind() == "->");
        let returns = arrow.and_then(|arrow| self.type_among(&kids[arrow..], inside));
        (params, returns)
    }

    /// `[weak self, x = y]`: each name but `self` is a local of the closure.
    fn captures(&mut self, list: Node<'t>, scope: ScopeId, inside: ScopeId) {
        for item in kids(list).into_iter().filter(|child| child.kind() == "capture_list_item") {
            let Some(name) = item.child_by_field_name("name") else { continue };
            let value = value_in(&fields(item, "value"));
            let ident = self.ident(name);
            if &*ident.text == "self" && value.is_none() {
                self.b.expr(ExprKind::This(None), span_of(name), scope, Context::Operand);
                continue;
            }
            let local = self.b.decl(DeclKind::Local, ident.clone(), span_of(item), inside);
            let context = Context::Initialiser(local);
            let value = match value {
                Some(value) => self.expr(value, scope, context),
                None => self.b.expr(ExprKind::Name(ident), span_of(name), scope, context),
            };
            self.b.decl_mut(local).value = Value::Expr(value);
        }
    }

    /// An attribute as the type it names. Arguments of a property wrapper or macro are a call of it.
    pub(super) fn attribute(&mut self, node: Node<'t>, scope: ScopeId) -> Option<TypeRefId> {
        let kids = kids(node);
        let named = super::lower::first(&kids, "user_type")?;
        let ty = self.ty(named, scope);
        let open = kids.iter().position(|child| child.kind() == "(");
        // With a blank before them, parentheses belong to a function type after the attribute.
        let open = open.filter(|&open| super::exprs::is_adjacent(named, kids[open]));
        if let (Some(open), true) = (open, super::types::is_type_name(self.text(named))) {
            self.attribute_call(node, ty, span_of(named), &kids[open..], scope);
        }
        Some(ty)
    }

    fn attribute_call(&mut self, node: Node<'t>, ty: TypeRefId, named: Span, list: &[Node<'t>], scope: ScopeId) {
        let span = Span::new(named.start as usize, node.end_byte());
        let id = self.b.expr(ExprKind::Other, span, scope, Context::Operand);
        let callee = self.b.expr(ExprKind::TypeValue(ty), named, scope, Context::Base(id));
        let mut args = Vec::new();
        let inside = list.get(1..list.len().saturating_sub(1)).unwrap_or_default();
        for slot in inside.split(|child| child.kind() == ",") {
            let colon = slot.iter().position(|child| child.kind() == ":");
            let Some(value) = value_in(&slot[colon.map_or(0, |at| at + 1)..]) else { continue };
            let label = colon.and_then(|_| slot.first()).map(|label| self.ident(*label));
            let span = super::lower::span_over(slot);
            let value = self.expr(value, scope, Context::Argument(id, args.len() as u32));
            args.push(Arg { label, value, span, trailing: false });
        }
        let parens = Some(super::lower::span_over(list));
        self.b.set(id, ExprKind::Call { callee, args, parens, type_args: Vec::new() });
    }
}
