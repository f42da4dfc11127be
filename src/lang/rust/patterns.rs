//! Patterns.

use syn::Pat;

use super::lower::Lower;
use crate::facts::*;

/// What a pattern is matched against.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Where a name bound to the whole gets its value.
    pub(super) value: Value,
    /// The type written next to it.
    pub(super) ty: Option<TypeRefId>,
}

impl Lower<'_> {
    /// One pattern.
    pub(super) fn pattern(&mut self, pattern: &Pat, scope: ScopeId, context: Context, found: Found) -> ExprId {
        let span = self.span(pattern);
        if !self.enter(span) {
            return self.b.expr(ExprKind::Other, span, scope, context);
        }
        let id = self.pattern_inside(pattern, scope, context, found);
        self.leave();
        id
    }

    fn pattern_inside(&mut self, pattern: &Pat, scope: ScopeId, context: Context, found: Found) -> ExprId {
        let span = self.span(pattern);
        match pattern {
            Pat::Ident(name) => {
                if name.by_ref.is_none()
                    && name.mutability.is_none()
                    && name.subpat.is_none()
                    && is_constant(&name.ident)
                {
                    let name = self.ident(&name.ident);
                    return self.b.expr(ExprKind::Name(name), span, scope, context);
                }
                let local = self.bind(&name.ident, name.mutability.is_some(), scope, found);
                let id = self.b.expr(ExprKind::Binding(local), self.b.facts.decl(local).span, scope, context);
                if let Some((_, inner)) = &name.subpat {
                    self.pattern(inner, scope, context, found);
                }
                id
            }
            Pat::Wild(_) | Pat::Rest(_) => self.b.expr(ExprKind::Wildcard, span, scope, context),
            Pat::Paren(paren) => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                let inner = self.pattern(&paren.pat, scope, Context::Part(id), found);
                self.b.set(id, ExprKind::Wrapped(Wrapper::Same, inner));
                id
            }
            Pat::Reference(reference) => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                let inner = self.pattern(&reference.pat, scope, Context::Part(id), found);
                self.b.set(id, ExprKind::Wrapped(Wrapper::Same, inner));
                id
            }
            Pat::Type(typed) => {
                let ty = self.ty(&typed.ty, scope);
                self.pattern(&typed.pat, scope, context, Found { ty: Some(ty), ..found })
            }
            Pat::Or(or) => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                let cases = or.cases.iter().map(|case| self.pattern(case, scope, context, found)).collect();
                self.b.set(id, ExprKind::Choice(cases));
                id
            }
            Pat::Tuple(tuple) => self.tuple_pattern(tuple.elems.iter().collect(), span, scope, context, found),
            Pat::Slice(slice) => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                let value = self.subject(found, scope).map_or(Value::None, Value::Element);
                for element in &slice.elems {
                    self.pattern(element, scope, Context::Operand, Found { value, ty: None });
                }
                id
            }
            Pat::TupleStruct(case) => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                let callee = self.path(&case.path, case.qself.as_ref(), scope, Context::Base(id));
                let mut args = Vec::new();
                for element in &case.elems {
                    let index = args.len() as u32;
                    let inner = Found { value: Value::Payload(id, index), ty: None };
                    let value = self.pattern(element, scope, Context::Payload(id, index), inner);
                    args.push(Arg { label: None, value, span: self.span(element), trailing: false });
                }
                let parens = Some(self.brackets(&case.paren_token.span));
                self.b.set(id, ExprKind::Call { callee, args, parens, type_args: Vec::new() });
                id
            }
            Pat::Struct(of) => self.struct_pattern(of, scope, context),
            Pat::Path(path) => self.path(&path.path, path.qself.as_ref(), scope, context),
            Pat::Lit(literal) => self.literal(&literal.lit, span, scope, context),
            Pat::Range(range) => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                for end in [&range.start, &range.end].into_iter().flatten() {
                    self.expr(end, scope, Context::Operand);
                }
                id
            }
            Pat::Macro(call) => self.macro_call(&call.mac, scope, context),
            _ => self.b.expr(ExprKind::Other, span, scope, context),
        }
    }

    /// The local that `name` binds.
    fn bind(&mut self, name: &syn::Ident, mutable: bool, scope: ScopeId, found: Found) -> DeclId {
        let name = self.ident(name);
        let span = name.span;
        let local = self.b.decl(DeclKind::Local, name, span, scope);
        let decl = self.b.decl_mut(local);
        decl.modifiers.is_mutable = mutable;
        decl.value = found.value;
        decl.ty = found.ty;
        local
    }

    /// `User { nick, age: 0.., .. }`: each field is read from the value that is matched.
    fn struct_pattern(&mut self, of: &syn::PatStruct, scope: ScopeId, context: Context) -> ExprId {
        let span = self.span(of);
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let callee = self.path(&of.path, of.qself.as_ref(), scope, Context::Base(id));
        for field in &of.fields {
            let name = match &field.member {
                syn::Member::Named(name) => self.ident(name),
                syn::Member::Unnamed(index) => {
                    Ident { text: index.index.to_string().into(), span: self.place(index.span) }
                }
            };
            let shorthand = field.colon_token.is_none();
            let member = ExprKind::Member { base: id, name: name.clone(), safe: false };
            let member = self.b.expr(member, name.span, scope, Context::Operand);
            if shorthand {
                let start = self.span(&*field.pat).start;
                self.b.facts.shorthands.push((member, start));
            }
            let found = Found { value: Value::Expr(member), ty: None };
            self.pattern(&field.pat, scope, Context::Pattern(member), found);
        }
        self.b.set(id, ExprKind::Call { callee, args: Vec::new(), parens: None, type_args: Vec::new() });
        id
    }

    fn tuple_pattern(
        &mut self,
        elements: Vec<&Pat>,
        span: crate::source::Span,
        scope: ScopeId,
        context: Context,
        found: Found,
    ) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let subject = self.subject(found, scope);
        let parts = subject.and_then(|subject| match &self.b.facts.expr(subject).kind {
            ExprKind::Collection(Collection::Tuple, parts) if parts.len() == elements.len() => Some(parts.clone()),
            _ => None,
        });
        let rest = elements.iter().position(|element| matches!(element, Pat::Rest(_)));
        let mut ids = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            // Against a tuple written out, each part has a subject of its own.
            let part = parts.as_ref().filter(|_| rest.is_none()).and_then(|parts| parts.get(index).copied());
            let counted = rest.is_none_or(|rest| index < rest);
            let value = match (part, subject) {
                (Some(part), _) => Value::Expr(part),
                (None, Some(subject)) if counted => Value::Component(subject, index as u32),
                _ => Value::None,
            };
            let context = part.map_or(Context::Payload(id, index as u32), Context::Pattern);
            ids.push(self.pattern(element, scope, context, Found { value, ty: None }));
        }
        self.b.set(id, ExprKind::Collection(Collection::Tuple, ids));
        id
    }

    /// The value a pattern takes apart, as an expression; a nameless local stands for one that nothing writes.
    pub(super) fn subject(&mut self, found: Found, scope: ScopeId) -> Option<ExprId> {
        match found.value {
            Value::None if found.ty.is_none() => None,
            Value::Expr(value) if found.ty.is_none() => Some(value),
            value => Some(self.b.hidden(value, found.ty, scope)),
        }
    }
}

/// Whether a bare name in a pattern is meant as a constant or a case: they start with a capital, what is bound does not.
fn is_constant(name: &syn::Ident) -> bool {
    name.to_string().starts_with(char::is_uppercase)
}
