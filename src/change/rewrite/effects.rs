//! What a rewritten call no longer evaluates, evaluates twice, or evaluates in another order.

use super::layout::Rewritten;
use super::shape::Part;
use super::{FileSites, Site};
use crate::facts::*;
use crate::resolve::target::{Elsewhere, Outcome};
use crate::resolve::world::Origin;
use crate::source::Span;
use crate::words::said;

/// Beginnings of the names of getters and conversions, which by custom change nothing.
const QUIET: &[&str] = &["get", "is", "has", "to", "as"];

/// Beginnings of names in the library that change what they are called on.
const CHANGING: &[&str] =
    &["add", "append", "clear", "insert", "next", "offer", "poll", "pop", "push", "put", "remove", "replace", "set"];

impl FileSites<'_, '_, '_, '_> {
    /// Asks a person to look where the new form loses, repeats or moves an effect.
    pub(super) fn check_effects(&self, site: &Site, parts: &[Part], rewritten: &mut Rewritten) {
        let mut found: Vec<ExprId> = self.arguments(site).iter().map(|arg| arg.value).collect();
        found.extend(site.receiver);
        let used: Vec<Span> =
            parts.iter().filter_map(|part| if let Part::Hole(span) = part { Some(*span) } else { None }).collect();
        for (at, &value) in found.iter().enumerate() {
            let span = self.facts.expr(value).span;
            let count = used.iter().filter(|other| **other == span).count();
            let told = match count {
                0 if self.is_pure(value) => continue,
                0 if site.receiver == Some(value) && at + 1 == found.len() => {
                    said!(
                        "the receiver goes, and evaluating it may have an effect",
                        "接收者会被去掉，而对它求值可能有副作用"
                    )
                }
                0 => said!(
                    "the argument `{}` goes, and evaluating it may have an effect",
                    "参数 `{}` 会被去掉，而对它求值可能有副作用",
                    self.source.slice(span)
                ),
                1 => continue,
                _ if !self.acts(value) => continue,
                _ => said!("`{}` would be evaluated more than once", "`{}` 会被求值不止一次", self.source.slice(span)),
            };
            rewritten.review = Some(told);
        }
        if let Some((first, second)) = self.exchanged(&found, &used) {
            rewritten.review = Some(said!(
                "`{}` and `{}` would be evaluated in another order, which may have an effect",
                "`{}` 和 `{}` 的求值顺序会改变，这可能有影响",
                self.source.slice(first),
                self.source.slice(second)
            ));
        }
    }

    /// Two values that change places, of which one may change what the other gives.
    fn exchanged(&self, values: &[ExprId], used: &[Span]) -> Option<(Span, Span)> {
        let placed: Vec<(ExprId, Span)> = used
            .iter()
            .filter_map(|&span| Some((*values.iter().find(|&&value| self.facts.expr(value).span == span)?, span)))
            .collect();
        for (at, &(later, span)) in placed.iter().enumerate() {
            for &(earlier, before) in placed.get(at + 1..).unwrap_or_default() {
                if before.start >= span.start {
                    continue;
                }
                let (one, other) = (self.acts(earlier), self.acts(later));
                if one && other || (one || other) && self.share_a_name(before, span) {
                    return Some((before, span));
                }
            }
        }
        None
    }

    /// Whether evaluating an expression may change something: it calls or assigns, other than in a lambda, and what it
    /// calls is no constructor, getter or conversion.
    fn acts(&self, id: ExprId) -> bool {
        if self.is_pure(id) {
            return false;
        }
        let span = self.facts.expr(id).span;
        let inside = || self.facts.exprs.iter().filter(move |expr| span.contains(expr.span));
        let lambdas: Vec<Span> =
            inside().filter(|expr| matches!(expr.kind, ExprKind::Lambda { .. })).map(|expr| expr.span).collect();
        inside().filter(|expr| !lambdas.iter().any(|lambda| lambda.contains(expr.span))).any(|expr| match &expr.kind {
            ExprKind::Call { callee, .. } => !self.is_quiet(*callee),
            ExprKind::Assign { .. } => true,
            ExprKind::Unary { op, .. } => op.contains("++") || op.contains("--"),
            _ => false,
        })
    }

    fn is_quiet(&self, callee: ExprId) -> bool {
        let name = match &self.facts.expr(callee).kind {
            ExprKind::TypeValue(_) => return true,
            ExprKind::Name(name) | ExprKind::Member { name, .. } | ExprKind::ImplicitMember(name) => &*name.text,
            _ => return false,
        };
        let starts = |with: &&&str| {
            name.strip_prefix(**with).is_some_and(|rest| !rest.starts_with(|next: char| next.is_lowercase()))
        };
        if QUIET.iter().any(|with| starts(&with)) {
            return true;
        }
        match self.resolver.target(self.at(callee)) {
            Outcome::Found { decls, .. } => decls.iter().all(|&at| {
                let kind = self.resolver.world.decl(at).kind;
                let library = self.resolver.world.origin(at) == Origin::Library;
                kind.is_type() || kind == DeclKind::Constructor || library && !CHANGING.iter().any(|with| starts(&with))
            }),
            Outcome::Other(Elsewhere::Library) => !CHANGING.iter().any(|with| starts(&with)),
            _ => name.starts_with(char::is_uppercase),
        }
    }

    /// Whether both speak of the same value, other than of a text or number, which nothing changes.
    fn share_a_name(&self, one: Span, other: Span) -> bool {
        let names = |span: Span| {
            let inside = self.facts.exprs.iter().enumerate().filter(move |(_, expr)| span.contains(expr.span));
            inside.filter_map(|(at, expr)| match &expr.kind {
                ExprKind::Name(name) if !self.is_plain(ExprId(at as u32)) => Some(&*name.text),
                _ => None,
            })
        };
        names(one).any(|name| names(other).any(|other| other == name))
    }

    fn is_plain(&self, id: ExprId) -> bool {
        let ty = self.resolver.expr_type(self.at(id));
        ty.decl().is_some_and(|at| {
            let world = self.resolver.world;
            let declared = world.decl(at);
            declared.kind.is_type()
                && world.origin(at) == Origin::Library
                && world.rules.literals.contains(&&*declared.name.text)
        })
    }
}
