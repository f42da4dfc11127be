//! What the project itself shows of types that nobody declares here: a member that is read from a value of such a type, or
//! that an extension function on it uses without a receiver, is one it has.

use super::ty::{Ty, TypeSym};
use super::world::PROJECT_MODULE;
use super::{ExprRef, Resolver};
use crate::facts::*;

impl<'w, 'u> Resolver<'w, 'u> {
    /// Whether the file imports that name, alone or as another.
    pub(super) fn is_imported_by_name(&self, unit: u32, name: &str) -> bool {
        self.facts(unit).imports.iter().filter(|import| !import.wildcard).any(|import| {
            let visible = import.alias.as_ref().or(import.path.last());
            visible.is_some_and(|visible| *visible.text == *name)
        })
    }

    /// Whether a lambda goes to a scope function that makes what it is called on the receiver, and nothing tells its type.
    pub(super) fn hides_receiver(&self, unit: u32, lambda: ExprId) -> bool {
        const SCOPE_FUNCTIONS: [&str; 2] = ["run", "apply"];
        let Context::Argument(call, _) = self.expr(ExprRef { unit, expr: lambda }).context else { return false };
        let ExprKind::Call { callee, .. } = &self.expr(ExprRef { unit, expr: call }).kind else { return false };
        let ExprKind::Member { base, name, .. } = &self.expr(ExprRef { unit, expr: *callee }).kind else {
            return false;
        };
        !self.world.rules.modules
            && SCOPE_FUNCTIONS.contains(&&*name.text)
            && matches!(self.expr_type(ExprRef { unit, expr: *base }), Ty::Unknown)
    }

    /// Whether some file of the project uses `name` as a member of the foreign type `path`.
    pub(super) fn foreign_has(&self, path: &str, name: &str) -> bool {
        let key = (path.to_owned(), name.to_owned());
        if let Some(&known) = self.foreign_members.borrow().get(&key) {
            return known;
        }
        // While it is being asked, the answer is no.
        self.foreign_members.borrow_mut().insert(key.clone(), false);
        let found = self.world.units_with(name).any(|unit| self.uses_foreign(unit, path, name));
        self.foreign_members.borrow_mut().insert(key, found);
        found
    }

    fn uses_foreign(&self, unit: u32, path: &str, name: &str) -> bool {
        let facts = self.facts(unit);
        // An imported function of that name may be an extension of somebody else.
        let imported = |import: &Import| {
            let last = import.alias.as_ref().or(import.path.last());
            !import.wildcard && last.is_some_and(|last| *last.text == *name)
        };
        if facts.imports.iter().any(imported) {
            return false;
        }
        (0..facts.exprs.len()).any(|index| {
            let at = ExprRef { unit, expr: ExprId(index as u32) };
            let expr = facts.expr(at.expr);
            match &expr.kind {
                ExprKind::Member { base, name: member, .. } if *member.text == *name => {
                    let receiver = self.expr_type(ExprRef { unit, expr: *base });
                    is_foreign(&receiver, path) && self.members(&receiver, name, unit, expr.scope).is_empty()
                }
                ExprKind::Name(bare) if *bare.text == *name => self.only_foreign(unit, expr, path, name),
                _ => false,
            }
        })
    }

    /// Whether a bare name can only be a member of the foreign type that its function extends.
    fn only_foreign(&self, unit: u32, expr: &Expr, path: &str, name: &str) -> bool {
        let facts = self.facts(unit);
        // A wildcard may bring a function of that name.
        if facts.imports.iter().any(|import| import.wildcard) {
            return false;
        }
        let mut extends = false;
        for (_, scope) in facts.scopes_up(expr.scope) {
            match scope.kind {
                ScopeKind::Function(decl) => {
                    if let Some(receiver) = facts.decl(decl).receiver {
                        extends |= is_foreign(&self.type_of_ref(unit, receiver), path);
                    }
                }
                // Another receiver may have it.
                ScopeKind::Lambda(_) | ScopeKind::Type(_) => return false,
                _ => {}
            }
            let declares = |&decl: &DeclId| *facts.decl(decl).name.text == *name;
            if scope.decls.iter().any(declares) {
                return false;
            }
        }
        let package = facts.package.as_deref().unwrap_or(PROJECT_MODULE);
        extends && self.world.top_level(package, name).is_empty()
    }
}

fn is_foreign(ty: &Ty, path: &str) -> bool {
    matches!(ty, Ty::Named(TypeSym::External(other), _) if **other == *path)
}
