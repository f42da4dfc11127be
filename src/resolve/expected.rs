//! The type that a place expects of an expression.

use std::rc::Rc;

use super::ty::Ty;
use super::{ExprRef, Resolver};
use crate::facts::*;

impl<'w, 'u> Resolver<'w, 'u> {
    /// The type that the place of an expression expects of it.
    pub fn expected(&self, at: ExprRef) -> Ty {
        self.deeper(|| self.find_expected(at)).unwrap_or(Ty::Unknown)
    }

    fn find_expected(&self, at: ExprRef) -> Ty {
        let unit = at.unit;
        let here = |expr: ExprId| ExprRef { unit, expr };
        match self.expr(at).context {
            Context::Argument(call, index) => self.argument_type(here(call), index as usize),
            Context::Initialiser(decl) | Context::Returned(decl) => match self.facts(unit).decl(decl).ty {
                Some(ty) => self.type_of_ref(unit, ty),
                None => Ty::Unknown,
            },
            Context::LambdaResult(lambda) => match &self.expr(here(lambda)).kind {
                ExprKind::Lambda { returns: Some(returns), .. } => self.type_of_ref(unit, *returns),
                _ => match self.expected(here(lambda)) {
                    Ty::Function { result, .. } => Rc::unwrap_or_clone(result),
                    _ => Ty::Unknown,
                },
            },
            Context::AssignedTo(target) => self.expr_type(here(target)),
            Context::ComparedTo(other) => match &self.expr(here(other)).kind {
                _ if self.needs_context(here(other)) => Ty::Unknown,
                _ => self.expr_type(here(other)),
            },
            Context::Element(collection) => {
                let wanted = self.expected(here(collection));
                match &self.expr(here(collection)).kind {
                    ExprKind::Collection(kind, elements) if *kind != Collection::List => {
                        let index = elements.iter().position(|&element| element == at.expr).unwrap_or(0);
                        match (kind, &wanted) {
                            (Collection::Tuple, Ty::Tuple(parts)) => Ty::part(parts, index),
                            (Collection::Map, _) => wanted.args().get(index % 2).cloned().unwrap_or(Ty::Unknown),
                            _ => Ty::Unknown,
                        }
                    }
                    ExprKind::Collection(_, elements) if wanted.is_unknown() => {
                        let others = elements.iter().copied().filter(|&element| element != at.expr);
                        self.first_known(unit, others.filter(|&element| !self.needs_context(here(element))))
                    }
                    _ => self.element_type(&wanted),
                }
            }
            Context::Part(whole) => match self.expected(here(whole)) {
                // The other branches tell.
                wanted if wanted.is_unknown() || self.is_free(&wanted) => match &self.expr(here(whole)).kind {
                    ExprKind::Choice(branches) => {
                        let others = branches.iter().copied().filter(|&branch| branch != at.expr);
                        self.first_known(unit, others.filter(|&branch| !self.needs_context(here(branch))))
                    }
                    _ => Ty::Unknown,
                },
                wanted => wanted,
            },
            Context::Pattern(subject) => self.expr_type(here(subject)),
            Context::Payload(pattern, index) => self.payload_type(here(pattern), index as usize),
            // `.foo(..)`: what is expected of the call is expected of its callee's result.
            Context::Base(outer) => match (&self.expr(at).kind, &self.expr(here(outer)).kind) {
                (
                    ExprKind::ImplicitMember(_),
                    ExprKind::Call { .. } | ExprKind::Member { .. } | ExprKind::Wrapped(..),
                ) => self.expected(here(outer)),
                // `{ .. }()`
                (ExprKind::Lambda { .. }, ExprKind::Call { .. }) => {
                    Ty::Function { receiver: None, params: Rc::from([]), result: Rc::new(self.expected(here(outer))) }
                }
                _ => Ty::Unknown,
            },
            Context::Operand if self.needs_context(at) || self.is_lambda(at) => {
                match self.operator_around(at).map(here) {
                    Some(outer) => match &self.expr(outer).kind {
                        // Both sides of an operator mostly have one type.
                        ExprKind::Binary { left, right, op } if !matches!(&**op, "&&" | "||" | "..." | "..<") => {
                            let other = if *left == at.expr { *right } else { *left };
                            let other =
                                if self.needs_context(here(other)) { Ty::Unknown } else { self.expr_type(here(other)) };
                            if other.is_unknown() { self.expected(outer) } else { other }
                        }
                        ExprKind::Cast { ty, .. } => self.type_of_ref(unit, *ty),
                        _ => Ty::Unknown,
                    },
                    None => Ty::Unknown,
                }
            }
            Context::Statement | Context::Operand | Context::Target(_) => Ty::Unknown,
        }
    }

    fn is_lambda(&self, at: ExprRef) -> bool {
        self.world.rules.modules && matches!(self.expr(at).kind, ExprKind::Lambda { .. })
    }

    /// Whether a type is a parameter that says nothing.
    fn is_free(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Param(param) if self.bound_of(*param).is_none())
    }

    /// Whether an expression has no type without what its place expects.
    fn needs_context(&self, at: ExprRef) -> bool {
        let inner = |expr: ExprId| self.needs_context(ExprRef { unit: at.unit, expr });
        match &self.expr(at).kind {
            ExprKind::ImplicitMember(_) | ExprKind::Literal(Literal::Null) => true,
            ExprKind::Call { callee: base, .. } | ExprKind::Wrapped(_, base) => inner(*base),
            ExprKind::Collection(Collection::List, elements) => elements.iter().all(|&element| inner(element)),
            _ => false,
        }
    }
}
