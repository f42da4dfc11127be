//! Type parameters that only the body of a lambda tells: `buildList { add(x) }`, `flow { emit(x) }`.

use super::calls::Callee;
use super::ty::{DeclRef, Subst, Ty};
use super::{ExprRef, Resolver};
use crate::facts::*;

impl<'w, 'u> Resolver<'w, 'u> {
    /// Binds the parameters that receiver and parameters of a lambda argument leave open, by the calls inside the lambda
    /// that pass a value where such a parameter is expected.
    pub(super) fn bind_builder(&self, call: ExprRef, at: DeclRef, callee: &Callee, subst: &mut Subst) {
        let ExprKind::Call { args, .. } = &self.expr(call).kind else { return };
        let declared = self.world.decl(at);
        let open = |subst: &Subst| -> Vec<DeclRef> {
            let own = declared.type_params.iter().map(|&param| DeclRef { unit: at.unit, decl: param });
            own.filter(|&param| subst.get(param).is_none()).collect()
        };
        if open(subst).is_empty() {
            return;
        }
        for (arg, param) in args.iter().zip(&callee.params) {
            let Some(&param) = param.and_then(|param| declared.params.get(param)) else { continue };
            let lambda = ExprRef { unit: call.unit, expr: arg.value };
            if !matches!(self.expr(lambda).kind, ExprKind::Lambda { .. }) {
                continue;
            }
            let Ty::Function { receiver, params, .. } = self.decl_type(DeclRef { unit: at.unit, decl: param }) else {
                continue;
            };
            let left = open(subst);
            let given = receiver.iter().map(|ty| &**ty).chain(params.iter());
            if given.into_iter().any(|ty| left.iter().any(|&param| ty.mentions(param))) {
                self.bind_by_body(lambda, at, &left, subst);
            }
        }
    }

    fn bind_by_body(&self, lambda: ExprRef, builder: DeclRef, open: &[DeclRef], subst: &mut Subst) {
        let facts = self.facts(lambda.unit);
        let span = self.expr(lambda).span;
        let inside = facts.exprs.iter().enumerate().filter(|(_, expr)| span.contains(expr.span));
        for (index, expr) in inside {
            let ExprKind::Call { args, .. } = &expr.kind else { continue };
            let inner = ExprRef { unit: lambda.unit, expr: ExprId(index as u32) };
            if self.within_same_builder(inner, lambda, builder) {
                continue;
            }
            let Some(callee) = self.callee(inner) else { continue };
            let Some(at) = callee.decl else { continue };
            for (arg, param) in args.iter().zip(&callee.params) {
                let Some(&param) = param.and_then(|param| self.world.decl(at).params.get(param)) else { continue };
                let wanted = callee.subst.apply(&self.decl_type(DeclRef { unit: at.unit, decl: param }));
                if open.iter().any(|&param| wanted.mentions(param)) {
                    let actual = self.expr_type(ExprRef { unit: lambda.unit, expr: arg.value });
                    self.unify(&wanted, &actual, subst);
                }
            }
        }
    }

    /// Whether another call of the same builder stands between, whose parameters look the same.
    fn within_same_builder(&self, inner: ExprRef, lambda: ExprRef, builder: DeclRef) -> bool {
        let facts = self.facts(inner.unit);
        for (_, scope) in facts.scopes_up(facts.expr(inner.expr).scope) {
            let ScopeKind::Lambda(around) = scope.kind else { continue };
            if around == lambda.expr {
                return false;
            }
            if let Context::Argument(call, _) = facts.expr(around).context
                && self.callee(ExprRef { unit: inner.unit, expr: call }).and_then(|callee| callee.decl) == Some(builder)
            {
                return true;
            }
        }
        false
    }
}
