//! Whether the body of an override gets along with the new type of a parameter.

use super::sites::FileSites;
use crate::facts::*;
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::Origin;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// Why the body needs the old type of `param`, where it does. `wanted` is the new type as it will be written,
    /// `imports` what the change brings; a new type that no surface declares is not judged.
    pub(super) fn needs_old_type(
        &self,
        above: DeclRef,
        param: DeclId,
        wanted: &str,
        imports: &[String],
    ) -> Option<Said> {
        let old = self.resolver.type_of_ref(self.unit, self.facts.decl(param).ty?);
        let new = self.new_type(wanted, imports)?;
        // What holds the value: the parameter, and what is made of it without a type of its own.
        let mut holders = vec![param];
        let mut next = 0;
        while let Some(&holder) = holders.get(next) {
            next += 1;
            for id in self.reads_of(holder) {
                match self.use_of(id, above, &old, &new, wanted) {
                    Use::Fits => {}
                    Use::Held(more) if holders.contains(&more) => {}
                    Use::Held(more) => holders.push(more),
                    Use::Needs(reason) => return Some(reason),
                }
            }
        }
        None
    }

    /// The type of the new surface, else of the library, that a change names.
    fn new_type(&self, wanted: &str, imports: &[String]) -> Option<Ty> {
        let world = self.resolver.world;
        let path = wanted.trim().trim_end_matches(['?', '!']);
        // What is borrowed is as what owns it.
        let path = path.strip_prefix('&').map_or(path, str::trim_start);
        let path = path.strip_prefix("mut ").map_or(path, str::trim_start);
        if path.is_empty() || !path.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | ':')) {
            return None;
        }
        let name = path.rsplit(['.', ':']).next().unwrap_or(path);
        let mut found = Vec::new();
        for (unit, facts) in world.units.iter().enumerate().map(|(unit, it)| (unit as u32, &it.facts)) {
            if !matches!(world.unit(unit).origin, Origin::To | Origin::Library) {
                continue;
            }
            let named = facts.decls.iter().enumerate().filter(|(_, decl)| {
                decl.kind.is_type() && decl.kind != DeclKind::TypeParam && *decl.name.text == *name
            });
            found.extend(named.map(|(id, _)| DeclRef { unit, decl: DeclId(id as u32) }));
        }
        let written = |at: &&DeclRef| {
            let full = world.path(**at);
            imports.contains(&full) || full == path || full.ends_with(&format!("{}{path}", world.rules.separator))
        };
        let imported = found.iter().find(|at| imports.contains(&world.path(**at)));
        let new = imported.or_else(|| found.iter().find(written))?;
        let target = world.decl(*new);
        match (target.kind, target.ty) {
            (DeclKind::TypeAlias, Some(ty)) => Some(self.resolver.type_of_ref(new.unit, ty)),
            _ => Some(Ty::named(*new)),
        }
    }

    /// Where a value is read, other declarations of its name left out.
    pub(super) fn reads_of(&self, holder: DeclId) -> Vec<ExprId> {
        let at = DeclRef { unit: self.unit, decl: holder };
        let name = &self.facts.decl(holder).name.text;
        let exprs = self.facts.exprs.iter().enumerate();
        let named = exprs.filter(
            |(_, expr)| matches!(&expr.kind, ExprKind::Name(found) if found.text == *name && !found.span.is_empty()),
        );
        let read = named.filter(|(_, expr)| {
            let hits = self.resolver.lookup(self.unit, expr.scope, name, expr.span.start);
            hits.first().and_then(|hit| hit.decl()) == Some(at)
        });
        read.map(|(id, _)| ExprId(id as u32)).collect()
    }

    fn use_of(&self, id: ExprId, above: DeclRef, old: &Ty, new: &Ty, wanted: &str) -> Use {
        let resolver = self.resolver;
        let expr = self.facts.expr(id);
        let outer = match expr.context {
            Context::Part(whole) => return self.use_of(whole, above, old, new, wanted),
            Context::Base(outer) => Some(outer),
            _ => None,
        };
        if let Some(outer) = outer {
            return match &self.facts.expr(outer).kind {
                ExprKind::Member { name, .. } => self.read_of(outer, name, old, new, wanted),
                ExprKind::Wrapped(..) => self.use_of(outer, above, old, new, wanted),
                _ => Use::Fits,
            };
        }
        // An argument that is passed on to the changed member itself: that takes the new type too.
        if let Context::Argument(call, _) = expr.context {
            let called = resolver.callee(self.at(call)).and_then(|callee| callee.decl);
            if called.is_some_and(|at| at == above || resolver.overridden(at).contains(&above)) {
                return Use::Fits;
            }
        }
        if let Context::Initialiser(decl) = expr.context
            && self.facts.decl(decl).ty.is_none()
        {
            return Use::Held(decl);
        }
        let expected = match expr.context {
            Context::Operand => self.other_operand(id),
            _ => resolver.expected(self.at(id)),
        };
        let ours = self.within(&expected, old);
        if !ours || self.accepts(&expected, new) {
            return Use::Fits;
        }
        let (old, what) = (resolver.describe(old), self.source.slice(expr.span));
        Use::Needs(said!(
            "its body needs `{what}` as `{old}`, and `{wanted}` is none",
            "方法体需要 `{what}` 是 `{old}`，而 `{wanted}` 不是"
        ))
    }

    /// A member of the value is read.
    fn read_of(&self, outer: ExprId, name: &Ident, old: &Ty, new: &Ty, wanted: &str) -> Use {
        let (resolver, expr) = (self.resolver, self.facts.expr(outer));
        if resolver.members(old, &name.text, self.unit, expr.scope).is_empty() {
            return Use::Fits;
        }
        let found = resolver.members(new, &name.text, self.unit, expr.scope);
        if found.is_empty() {
            return Use::Needs(said!(
                "its body reads `{}`, which `{wanted}` does not have",
                "方法体读取了 `{}`，而 `{wanted}` 没有它",
                name.text
            ));
        }
        // `let`, `also`: the value goes on as the parameter of a lambda.
        let Context::Base(call) = expr.context else { return Use::Fits };
        let ExprKind::Call { args, .. } = &self.facts.expr(call).kind else { return Use::Fits };
        let generic = found.iter().any(|(at, _)| {
            let declared = resolver.world.decl(*at);
            declared.receiver.is_some() && !declared.type_params.is_empty()
        });
        let lambda = args.last().map(|arg| self.facts.expr(arg.value));
        match lambda.map(|lambda| &lambda.kind) {
            Some(ExprKind::Lambda { params, .. }) if generic => match params.first() {
                Some(&param) if self.facts.decl(param).ty.is_none() => Use::Held(param),
                _ => Use::Fits,
            },
            _ => Use::Fits,
        }
    }

    /// The type on the other side of an operator.
    fn other_operand(&self, id: ExprId) -> Ty {
        let exprs = self.facts.exprs.iter();
        let mut other = exprs.filter_map(|expr| match &expr.kind {
            ExprKind::Binary { left, right, .. } if *left == id => Some(*right),
            ExprKind::Binary { left, right, .. } if *right == id => Some(*left),
            _ => None,
        });
        other.next_back().map_or(Ty::Unknown, |other| self.resolver.expr_type(self.at(other)))
    }

    /// Whether `ty` is the old type or a collection of it.
    fn within(&self, ty: &Ty, old: &Ty) -> bool {
        let Some(target) = old.decl() else { return !old.is_unknown() && ty == old };
        ty.decl() == Some(target) || ty.args().iter().any(|arg| self.within(arg, old))
    }

    /// Whether a value of the new type may stand where `wanted`, or an element of it, is expected.
    fn accepts(&self, wanted: &Ty, new: &Ty) -> bool {
        let Some(target) = wanted.decl() else { return false };
        let later = self.resolver.world.continued_by.get(&target);
        let is = |target: DeclRef| self.resolver.as_instance_of(new, target).is_some();
        is(target) || later.is_some_and(|&later| is(later)) || wanted.args().iter().any(|arg| self.accepts(arg, new))
    }
}

/// What a read of the value asks of its type.
enum Use {
    /// Nothing that the new type lacks.
    Fits,
    /// It goes on under another name.
    Held(DeclId),
    /// The old type, for this reason.
    Needs(Said),
}
