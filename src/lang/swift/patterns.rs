//! Patterns and conditions.

use tree_sitter::Node;

use super::super::build::span_of;
use super::lower::{Lower, first, kids, span_over, value_in};
use super::types::is_type;
use crate::facts::*;
use crate::source::Span;

/// What a pattern is matched against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Where a name bound to the whole gets its value.
    pub(super) value: Value,
    /// Whether bare names are bound, and if so whether as `var`.
    pub(super) binds: Option<bool>,
    /// The type written next to it.
    pub(super) ty: Option<TypeRefId>,
}

impl Found {
    /// Nothing is known.
    pub(super) fn nowhere() -> Self {
        Self::value(Value::None)
    }

    /// Matched against `value`.
    pub(super) fn value(value: Value) -> Self {
        Self { value, binds: None, ty: None }
    }
}

impl<'t> Lower<'t> {
    /// A pattern, as the tokens the grammar leaves it in.
    pub(super) fn pattern(&mut self, tokens: &[Node<'t>], scope: ScopeId, context: Context, found: Found) -> ExprId {
        let span = span_over(tokens);
        let Some(&start) = tokens.first() else {
            return self.b.expr(ExprKind::Other, span, scope, context);
        };
        if !self.enter(start) {
            return self.b.expr(ExprKind::Other, span, scope, context);
        }
        let id = self.pattern_inside(tokens, scope, context, found);
        self.leave();
        id
    }

    fn pattern_inside(&mut self, tokens: &[Node<'t>], scope: ScopeId, context: Context, mut found: Found) -> ExprId {
        let mut tokens = tokens;
        let whole = span_over(tokens);
        let mut is_case = false;
        loop {
            match tokens {
                [only] if only.kind() == "pattern" => {
                    return self.pattern(&kids(*only), scope, context, found);
                }
                [word, rest @ ..] if word.kind() == "case" => {
                    is_case = true;
                    found.binds = None;
                    tokens = rest;
                }
                [word, rest @ ..] if word.kind() == "value_binding_pattern" && !rest.is_empty() => {
                    found.binds = Some(self.text(*word) == "var");
                    tokens = rest;
                }
                _ => break,
            }
        }
        if let ([rest @ .., mark], false) = (tokens, is_cast(tokens))
            && mark.kind() == "?"
            && !rest.is_empty()
        {
            let id = self.b.expr(ExprKind::Other, whole, scope, context);
            if let Value::Matched(value) | Value::Expr(value) = found.value {
                found.value = Value::Unwrapped(value);
            }
            let inner = self.pattern(rest, scope, Context::Part(id), found);
            self.b.set(id, ExprKind::Wrapped(Wrapper::Optional, inner));
            return id;
        }
        if is_case && tokens.is_empty() {
            return self.b.expr(ExprKind::Other, whole, scope, context);
        }
        self.bare_pattern(tokens, whole, scope, context, found)
    }

    fn bare_pattern(
        &mut self,
        tokens: &[Node<'t>],
        whole: Span,
        scope: ScopeId,
        context: Context,
        found: Found,
    ) -> ExprId {
        let span = span_over(tokens);
        let Some(&start) = tokens.first() else {
            return self.b.expr(ExprKind::Other, whole, scope, context);
        };
        if let Some(dot) = tokens.iter().position(|token| token.kind() == ".")
            && tokens.get(dot + 1).is_some_and(|name| name.kind() == "simple_identifier")
        {
            return self.case_pattern(tokens, dot, scope, context, found);
        }
        if is_cast(tokens) {
            return self.cast_pattern(tokens, whole, scope, context, found);
        }
        match start.kind() {
            "wildcard_pattern" => self.b.expr(ExprKind::Wildcard, span, scope, context),
            "(" => self.tuple_pattern(tokens, scope, context, found),
            "is" => {
                let ty = match self.type_among(tokens, scope) {
                    Some(ty) => ty,
                    None => self.b.type_ref(TypeRefKind::Unknown, span, scope),
                };
                self.b.expr(ExprKind::TypeTest { value: None, ty, negated: false }, span, scope, context)
            }
            "simple_identifier" if self.text(start) == "_" => self.b.expr(ExprKind::Wildcard, span, scope, context),
            "simple_identifier" if found.binds.is_some() => {
                let local = self.bind(start, scope, found);
                self.b.expr(ExprKind::Binding(local), whole, scope, context)
            }
            _ => match value_in(tokens) {
                Some(value) => self.expr(value, scope, context),
                None => self.b.expr(ExprKind::Other, span, scope, context),
            },
        }
    }

    /// The local that `name` binds.
    pub(super) fn bind(&mut self, name: Node<'t>, scope: ScopeId, found: Found) -> DeclId {
        let ident = self.ident(name);
        let local = self.b.decl(DeclKind::Local, ident, span_of(name), scope);
        let decl = self.b.decl_mut(local);
        decl.modifiers.is_mutable = found.binds == Some(true);
        decl.value = found.value;
        decl.ty = found.ty;
        local
    }

    /// `.name(a, b)`, `Type.name`.
    fn case_pattern(
        &mut self,
        tokens: &[Node<'t>],
        dot: usize,
        scope: ScopeId,
        context: Context,
        found: Found,
    ) -> ExprId {
        let span = span_over(tokens);
        let payload = tokens.iter().position(|token| token.kind() == "(");
        let call = payload.map(|_| self.b.expr(ExprKind::Other, span, scope, context));
        let name = tokens[dot + 1];
        let callee_span = Span::new(span.start as usize, name.end_byte());
        let callee_context = call.map_or(context, Context::Base);
        let ident = self.ident(name);
        let callee = match tokens[..dot].first() {
            None => self.b.expr(ExprKind::ImplicitMember(ident), callee_span, scope, callee_context),
            Some(&of) => {
                let callee = self.b.expr(ExprKind::Other, callee_span, scope, callee_context);
                let base = self.type_as_base(of, scope, Context::Base(callee));
                self.b.set(callee, ExprKind::Member { base, name: ident, safe: false });
                callee
            }
        };
        let (Some(call), Some(open)) = (call, payload) else { return callee };
        let mut args = Vec::new();
        let close = tokens.iter().rposition(|token| token.kind() == ")").unwrap_or(tokens.len());
        let inside = tokens.get(open + 1..close).unwrap_or_default();
        for slot in inside.split(|token| token.kind() == ",").filter(|slot| !slot.is_empty()) {
            let colon = slot.iter().position(|token| token.kind() == ":");
            let label = colon.and_then(|_| slot.first()).map(|label| self.ident(*label));
            let index = args.len() as u32;
            let inner = Found { value: Value::Payload(call, index), binds: found.binds, ty: None };
            let pattern = &slot[colon.map_or(0, |at| at + 1)..];
            let value = self.pattern(pattern, scope, Context::Payload(call, index), inner);
            args.push(Arg { label, value, span: span_over(slot), trailing: false });
        }
        let parens = Some(span_over(&tokens[open..(close + 1).min(tokens.len())]));
        self.b.set(call, ExprKind::Call { callee, args, parens, type_args: Vec::new() });
        call
    }

    /// The type before a case, as names and members; with type arguments as a type.
    pub(super) fn type_as_base(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let kids = kids(node);
        if node.kind() != "user_type" || first(&kids, "type_arguments").is_some() {
            let span = span_of(node);
            if is_type(node.kind()) {
                let ty = self.ty(node, scope);
                return self.b.expr(ExprKind::TypeValue(ty), span, scope, context);
            }
            return self.expr(node, scope, context);
        }
        let names: Vec<_> = kids.into_iter().filter(|child| child.kind() == "type_identifier").collect();
        let mut base: Option<ExprId> = None;
        for name in names {
            let span = Span::new(node.start_byte(), name.end_byte());
            let ident = self.ident(name);
            let kind = match base {
                None => ExprKind::Name(ident),
                Some(base) => ExprKind::Member { base, name: ident, safe: false },
            };
            let id = self.b.expr(kind, span, scope, context);
            if let Some(base) = base {
                self.recontext(base, Context::Base(id));
            }
            base = Some(id);
        }
        match base {
            Some(base) => base,
            None => self.b.expr(ExprKind::Other, span_of(node), scope, context),
        }
    }

    fn cast_pattern(
        &mut self,
        tokens: &[Node<'t>],
        whole: Span,
        scope: ScopeId,
        context: Context,
        mut found: Found,
    ) -> ExprId {
        let at = tokens.iter().position(|token| token.kind() == "as").unwrap_or(0);
        let (before, after) = tokens.split_at(at);
        let id = self.b.expr(ExprKind::Other, whole, scope, context);
        let ty = match self.type_among(after, scope) {
            Some(ty) => ty,
            None => self.b.type_ref(TypeRefKind::Unknown, whole, scope),
        };
        found.ty = Some(ty);
        let value = self.pattern(before, scope, Context::Operand, found);
        self.b.set(id, ExprKind::Cast { value, ty, optional: false });
        id
    }

    fn tuple_pattern(&mut self, tokens: &[Node<'t>], scope: ScopeId, context: Context, found: Found) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_over(tokens), scope, context);
        let inside = tokens.get(1..tokens.len().saturating_sub(1)).unwrap_or_default();
        let slots: Vec<_> = inside.split(|token| token.kind() == ",").filter(|slot| !slot.is_empty()).collect();
        if let &[only] = slots.as_slice() {
            let inner = self.pattern(only, scope, Context::Part(id), found);
            self.b.set(id, ExprKind::Wrapped(Wrapper::Same, inner));
            return id;
        }
        let subject = self.subject(found, scope);
        let parts = subject.and_then(|subject| match &self.b.facts.expr(subject).kind {
            ExprKind::Collection(Collection::Tuple, parts) if parts.len() == slots.len() => Some(parts.clone()),
            _ => None,
        });
        let mut elements = Vec::new();
        for (index, slot) in slots.into_iter().enumerate() {
            let colon = slot.iter().position(|token| token.kind() == ":");
            let slot = &slot[colon.map_or(0, |at| at + 1)..];
            // Against a tuple written out, each part has a subject of its own.
            let part = parts.as_ref().and_then(|parts| parts.get(index).copied());
            let value = match (part, subject) {
                (Some(part), _) => Value::Expr(part),
                (None, Some(subject)) => Value::Component(subject, index as u32),
                (None, None) => Value::None,
            };
            let context = part.map_or(Context::Payload(id, index as u32), Context::Pattern);
            let inner = Found { value, binds: found.binds, ty: None };
            elements.push(self.pattern(slot, scope, context, inner));
        }
        self.b.set(id, ExprKind::Collection(Collection::Tuple, elements));
        id
    }

    /// The value a pattern takes apart, as an expression; a nameless local stands for one that nothing writes.
    pub(super) fn subject(&mut self, found: Found, scope: ScopeId) -> Option<ExprId> {
        match found.value {
            Value::None => None,
            Value::Matched(value) | Value::Expr(value) if found.ty.is_none() => Some(value),
            value => Some(self.b.hidden(value, found.ty, scope)),
        }
    }

    /// The conditions of `if`, `guard` and `while`. Names bound by one are visible in those after it, so each that
    /// binds opens a scope inside the last; gives the innermost.
    pub(super) fn conditions(&mut self, tokens: &[Node<'t>], scope: ScopeId, end: u32) -> ScopeId {
        let mut scope = scope;
        let mut from = 0;
        let mut nested = 0_usize;
        for (at, token) in tokens.iter().enumerate() {
            match token.kind() {
                "(" => nested += 1,
                ")" => nested = nested.saturating_sub(1),
                "," if nested == 0 => {
                    scope = self.condition(&tokens[from..at], scope, end);
                    from = at + 1;
                }
                _ => {}
            }
        }
        self.condition(tokens.get(from..).unwrap_or_default(), scope, end)
    }

    fn condition(&mut self, tokens: &[Node<'t>], scope: ScopeId, end: u32) -> ScopeId {
        let Some(&start) = tokens.first() else { return scope };
        match start.kind() {
            "value_binding_pattern" => self.optional_binding(tokens, scope, end),
            "case" => self.case_condition(tokens, scope, end),
            _ => {
                for &token in tokens.iter().filter(|token| token.is_named()) {
                    self.any(token, scope);
                }
                scope
            }
        }
    }

    fn bound_scope(&mut self, tokens: &[Node<'t>], scope: ScopeId, end: u32) -> ScopeId {
        let start = span_over(tokens).start;
        self.b.scope(scope, ScopeKind::Block, Span { start, end: end.max(start) })
    }

    /// `let x = value`, `let x`.
    fn optional_binding(&mut self, tokens: &[Node<'t>], scope: ScopeId, end: u32) -> ScopeId {
        let equals = tokens.iter().position(|token| token.kind() == "=");
        let value = equals.and_then(|at| value_in(&tokens[at + 1..]));
        let pattern_end = tokens.iter().position(|token| matches!(token.kind(), "=" | "type_annotation"));
        let pattern = &tokens[..pattern_end.unwrap_or(tokens.len())];
        let inside = self.bound_scope(tokens, scope, end);
        let ty = self.annotation(tokens, scope);
        let is_mutable = self.text(tokens[0]) == "var";
        match pattern {
            &[_, name] if name.kind() == "simple_identifier" => {
                let is_self = self.text(name) == "self";
                if is_self {
                    let at = value.unwrap_or(name);
                    let read = match value {
                        Some(value) => self.expr(value, scope, Context::Operand),
                        None => self.b.expr(ExprKind::This(None), span_of(at), scope, Context::Operand),
                    };
                    let _ = read;
                    return scope;
                }
                let found = Found { value: Value::None, binds: Some(is_mutable), ty };
                let local = self.bind(name, inside, found);
                let context = Context::Initialiser(local);
                let value = match value {
                    Some(value) => self.expr(value, scope, context),
                    None => {
                        let ident = self.ident(name);
                        self.b.expr(ExprKind::Name(ident), span_of(name), scope, context)
                    }
                };
                self.b.decl_mut(local).value = Value::Unwrapped(value);
            }
            pattern => {
                let value = value.map(|value| self.expr(value, scope, Context::Operand));
                let source = value.map_or(Value::None, Value::Unwrapped);
                self.pattern(pattern, inside, Context::Operand, Found { value: source, binds: None, ty });
            }
        }
        self.where_clause(tokens, inside);
        inside
    }

    /// `case pattern = value`.
    fn case_condition(&mut self, tokens: &[Node<'t>], scope: ScopeId, end: u32) -> ScopeId {
        let Some(equals) = tokens.iter().position(|token| token.kind() == "=") else {
            self.each(tokens, scope);
            return scope;
        };
        let inside = self.bound_scope(tokens, scope, end);
        let subject = value_in(&tokens[equals + 1..]).map(|value| self.expr(value, scope, Context::Operand));
        let context = subject.map_or(Context::Operand, Context::Pattern);
        let mut found = subject.map_or(Found::nowhere(), |subject| Found::value(Value::Matched(subject)));
        found.ty = self.annotation(tokens, scope);
        let pattern_end = tokens.iter().position(|token| token.kind() == "type_annotation").unwrap_or(equals);
        self.pattern(&tokens[1..pattern_end.min(equals)], inside, context, found);
        self.where_clause(tokens, inside);
        inside
    }

    fn where_clause(&mut self, tokens: &[Node<'t>], scope: ScopeId) {
        if let Some(clause) = first(tokens, "where_clause") {
            self.each(&kids(clause), scope);
        }
    }
}

fn is_cast(tokens: &[Node<'_>]) -> bool {
    tokens.iter().any(|token| token.kind() == "as")
}
