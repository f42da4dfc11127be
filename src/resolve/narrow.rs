//! What tests before a place say of the type of a name.

use super::ty::{DeclRef, Subst, Ty, TypeSym};
use super::{ExprRef, Resolver};
use crate::facts::*;
use crate::source::Span;

impl<'w, 'u> Resolver<'w, 'u> {
    /// A type that a test names without its arguments has those of the tested value.
    fn with_arguments_of(&self, plain: &Ty, narrowed: Ty) -> Ty {
        let (Some(target), Some(tested)) = (narrowed.decl(), plain.decl()) else { return narrowed };
        if !narrowed.args().is_empty() || self.world.decl(target).type_params.is_empty() {
            return narrowed;
        }
        let own = self.self_type(target.unit, target.decl);
        let mut subst = Subst::default();
        if let Some(seen) = self.as_instance_of(&own, tested) {
            self.unify(&seen, plain, &mut subst);
        }
        subst.apply(&own)
    }

    /// A value that is known to be of two types: the one that has the member asked for, else the narrower one.
    pub(super) fn both(&self, at: ExprRef, plain: Ty, narrowed: Ty) -> Ty {
        let expr = self.expr(at);
        if let Context::Base(outer) = expr.context
            && let ExprKind::Member { name, .. } = &self.expr(ExprRef { unit: at.unit, expr: outer }).kind
        {
            let has = |ty: &Ty| !self.members(ty, &name.text, at.unit, expr.scope).is_empty();
            if !has(&narrowed) && has(&plain) {
                return plain;
            }
        }
        let narrowed = self.with_arguments_of(&plain, narrowed);
        match &narrowed {
            Ty::Named(TypeSym::Decl(target), _) if self.as_instance_of(&plain, *target).is_some() => plain,
            _ => narrowed,
        }
    }

    /// What a type test or a null check before this place says of the name or member chain.
    pub(super) fn narrowed(&self, at: ExprRef) -> Option<Ty> {
        let facts = self.facts(at.unit);
        if facts.narrowings.is_empty() {
            return None;
        }
        let expr = self.expr(at);
        let path = self.chain(at)?;
        for (id, _) in facts.scopes_up(expr.scope) {
            for narrowing in facts.narrowings.iter().rev() {
                if narrowing.scope != id || narrowing.from > expr.span.start {
                    continue;
                }
                let Narrow::Is(ty) = narrowing.to else { continue };
                let subject = ExprRef { unit: at.unit, expr: narrowing.subject };
                if self.chain(subject).as_ref() == Some(&path) && self.root(subject) == self.root(at) {
                    return Some(match self.assigned_later(at, narrowing.from, &path) {
                        Some(assigned) => assigned,
                        None => self.type_of_ref(at.unit, ty),
                    });
                }
            }
        }
        None
    }

    /// What tests in scope `id` say at byte `from` of the implicit receiver.
    pub(super) fn narrowed_receiver(&self, unit: u32, id: ScopeId, from: u32) -> Vec<Ty> {
        let facts = self.facts(unit);
        let tests = facts.narrowings.iter().rev().filter(|narrowing| {
            narrowing.scope == id
                && narrowing.from <= from
                && matches!(facts.expr(narrowing.subject).kind, ExprKind::This(None))
        });
        tests
            .filter_map(|narrowing| match narrowing.to {
                Narrow::Is(ty) => Some(self.type_of_ref(unit, ty)),
                Narrow::NotNull => None,
            })
            .collect()
    }

    /// What was assigned to the chain, or to what it starts with, between a test at byte `from` and its use: another type.
    fn assigned_later(&self, at: ExprRef, from: u32, path: &str) -> Option<Ty> {
        let facts = self.facts(at.unit);
        let used = facts.expr(at.expr);
        let between = Span::new(from as usize, used.span.start.max(from) as usize);
        let last = facts.exprs.iter().rev().find_map(|expr| match &expr.kind {
            ExprKind::Assign { target, value, op } if between.contains(expr.span) => {
                let target = self.chain(ExprRef { unit: at.unit, expr: *target })?;
                let rest = path.strip_prefix(&*target)?;
                let certain = rest.is_empty()
                    && &**op == "="
                    && facts.scopes_up(used.scope).any(|(scope, _)| scope == expr.scope);
                (rest.is_empty() || rest.starts_with('.')).then_some((*value, certain))
            }
            _ => None,
        });
        let (value, certain) = last?;
        Some(if certain { self.expr_type(ExprRef { unit: at.unit, expr: value }) } else { Ty::Unknown })
    }

    /// What a chain starts from: two chains of one text may start from different things.
    fn root(&self, at: ExprRef) -> Root {
        let unit = at.unit;
        let expr = self.expr(at);
        match &expr.kind {
            ExprKind::Name(name) => {
                let hits = self.lookup(unit, expr.scope, &name.text, expr.span.start);
                hits.first().and_then(|hit| hit.decl()).map_or(Root::Unknown, Root::Decl)
            }
            ExprKind::Binding(decl) => Root::Decl(DeclRef { unit, decl: *decl }),
            ExprKind::Member { base, .. } => {
                let base = ExprRef { unit, expr: *base };
                match self.expr(base).kind {
                    ExprKind::This(_) => {
                        self.member_hits(at).first().map_or(Root::Unknown, |(found, _)| Root::Decl(*found))
                    }
                    _ => self.root(base),
                }
            }
            ExprKind::This(_) => {
                let facts = self.facts(unit);
                let around = facts.scopes_up(expr.scope).find(|(_, scope)| self.has_receiver(unit, scope));
                around.map_or(Root::Unknown, |(scope, _)| Root::This(scope))
            }
            ExprKind::Wrapped(_, inner) => self.root(ExprRef { unit, expr: *inner }),
            _ => Root::Unknown,
        }
    }

    /// A name or a chain of members as text; `None` for anything that may change between two reads.
    fn chain(&self, at: ExprRef) -> Option<String> {
        match &self.expr(at).kind {
            ExprKind::Name(name) => Some(name.text.to_string()),
            ExprKind::Binding(decl) => {
                Some(self.facts(at.unit).decl(*decl).name.text.to_string()).filter(|name| !name.is_empty())
            }
            ExprKind::Member { base, name, .. } => {
                let base = self.chain(ExprRef { unit: at.unit, expr: *base })?;
                Some(match &*base {
                    "this" => name.text.to_string(),
                    _ => format!("{base}.{}", name.text),
                })
            }
            ExprKind::This(None) => Some("this".to_owned()),
            ExprKind::Wrapped(_, inner) => self.chain(ExprRef { unit: at.unit, expr: *inner }),
            _ => None,
        }
    }
}

/// What a chain of members starts from.
#[derive(Debug, PartialEq, Eq)]
enum Root {
    /// A declaration.
    Decl(DeclRef),
    /// The receiver of a scope.
    This(ScopeId),
    /// Something nothing is known of.
    Unknown,
}
