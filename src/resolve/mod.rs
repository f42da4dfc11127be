//! What a name denotes, and on what evidence.
//!
//! A demand-driven resolver over the facts of many files. Nothing is inferred before it is asked for; what was inferred
//! is kept for the next question. Cycles end in [`Ty::Unknown`]. It knows no syntax: languages differ in
//! [`Rules`](crate::lang::Rules) and in their library's declarations.

mod builders;
mod calls;
mod evidence;
mod expected;
mod foreign;
mod infer;
mod members;
mod names;
mod narrow;
mod paths;
pub mod stuck;
pub mod surface;
pub mod target;
mod traits;
pub mod ty;
pub(crate) mod unread;
pub mod world;

use std::cell::RefCell;
use std::collections::HashMap;

use crate::facts::*;
use ty::{DeclRef, Subst, Ty};
use world::World;

pub use calls::Callee;
pub use names::Hit;

/// An expression of some unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExprRef {
    /// Index of the unit.
    pub unit: u32,
    /// Expression in it.
    pub expr: ExprId,
}

/// A memo entry: being computed, or done.
#[derive(Debug, Clone)]
enum Memo<T> {
    Running,
    Done(T),
}

/// Answers questions about one world. Not shared between threads: each has its own.
#[derive(Debug)]
pub struct Resolver<'w, 'u> {
    /// What it resolves against.
    pub world: &'w World<'u>,
    exprs: RefCell<HashMap<ExprRef, Memo<Ty>>>,
    decls: RefCell<HashMap<DeclRef, Memo<Ty>>>,
    callees: RefCell<HashMap<ExprRef, Memo<Option<Callee>>>>,
    supers: RefCell<HashMap<DeclRef, Memo<Vec<Ty>>>>,
    /// Members that the project uses of types it does not have, by the path of the type.
    foreign_members: RefCell<HashMap<(String, String), bool>>,
    depth: RefCell<usize>,
}

/// How deep one question may lead into others.
const MAX_QUESTIONS: usize = 200;

impl<'w, 'u> Resolver<'w, 'u> {
    /// A resolver that has inferred nothing yet.
    pub fn new(world: &'w World<'u>) -> Self {
        Self {
            world,
            exprs: RefCell::default(),
            decls: RefCell::default(),
            callees: RefCell::default(),
            supers: RefCell::default(),
            foreign_members: RefCell::default(),
            depth: RefCell::new(0),
        }
    }

    fn facts(&self, unit: u32) -> &'u Facts {
        self.world.facts(unit)
    }

    /// The expression itself.
    pub fn expr(&self, at: ExprRef) -> &'u Expr {
        self.facts(at.unit).expr(at.expr)
    }

    /// Goes one question deeper; `None` where that would be too deep.
    fn deeper<T>(&self, ask: impl FnOnce() -> T) -> Option<T> {
        if *self.depth.borrow() >= MAX_QUESTIONS {
            return None;
        }
        *self.depth.borrow_mut() += 1;
        let answer = ask();
        *self.depth.borrow_mut() -= 1;
        Some(answer)
    }

    /// The type of an expression's value; [`Ty::Meta`] where it names a type.
    pub fn expr_type(&self, at: ExprRef) -> Ty {
        match self.exprs.borrow().get(&at) {
            Some(Memo::Done(ty)) => return ty.clone(),
            Some(Memo::Running) => return Ty::Unknown,
            None => {}
        }
        self.exprs.borrow_mut().insert(at, Memo::Running);
        let answer = self.deeper(|| self.infer_expr(at));
        match answer {
            Some(ty) => {
                self.exprs.borrow_mut().insert(at, Memo::Done(ty.clone()));
                ty
            }
            None => {
                self.exprs.borrow_mut().remove(&at);
                Ty::Unknown
            }
        }
    }

    /// The type of a declared value, or the result of a function, in terms of the type parameters around it.
    pub fn decl_type(&self, at: DeclRef) -> Ty {
        match self.decls.borrow().get(&at) {
            Some(Memo::Done(ty)) => return ty.clone(),
            Some(Memo::Running) => return Ty::Unknown,
            None => {}
        }
        self.decls.borrow_mut().insert(at, Memo::Running);
        let answer = self.deeper(|| self.infer_decl(at));
        match answer {
            Some(ty) => {
                self.decls.borrow_mut().insert(at, Memo::Done(ty.clone()));
                ty
            }
            None => {
                self.decls.borrow_mut().remove(&at);
                Ty::Unknown
            }
        }
    }

    /// What a call calls, with its type parameters bound as far as receiver and plain arguments tell.
    pub fn callee(&self, call: ExprRef) -> Option<Callee> {
        match self.callees.borrow().get(&call) {
            Some(Memo::Done(callee)) => return callee.clone(),
            Some(Memo::Running) => return None,
            None => {}
        }
        self.callees.borrow_mut().insert(call, Memo::Running);
        let answer = self.deeper(|| self.find_callee(call));
        match answer {
            Some(callee) => {
                self.callees.borrow_mut().insert(call, Memo::Done(callee.clone()));
                callee
            }
            None => {
                self.callees.borrow_mut().remove(&call);
                None
            }
        }
    }

    /// The direct supertypes of a type declaration, in terms of its own type parameters.
    pub fn supertypes(&self, at: DeclRef) -> Vec<Ty> {
        match self.supers.borrow().get(&at) {
            Some(Memo::Done(types)) => return types.clone(),
            Some(Memo::Running) => return Vec::new(),
            None => {}
        }
        self.supers.borrow_mut().insert(at, Memo::Running);
        let declared = self.world.decl(at);
        let mut found: Vec<Ty> = declared.supertypes.iter().map(|&ty| self.type_of_ref(at.unit, ty)).collect();
        if self.world.rules.paths {
            // What is derived is implemented.
            let derived = declared.annotations.iter().map(|&ty| self.type_of_ref(at.unit, ty));
            let is_trait = |ty: &Ty| ty.decl().is_some_and(|at| self.world.decl(at).kind == DeclKind::Interface);
            found.extend(derived.filter(is_trait));
        }
        // Conformances that extensions add.
        for extension in self.extensions(at) {
            let extending = self.world.decl(extension);
            let view = self.extension_view(extension, at);
            let added = extending.supertypes.iter().map(|&ty| view.apply(&self.type_of_ref(extension.unit, ty)));
            found.extend(added);
        }
        if declared.kind == DeclKind::EnumCase
            && let Some(owner) = self.world.owner(at)
        {
            found.push(Ty::named(owner));
        }
        self.supers.borrow_mut().insert(at, Memo::Done(found.clone()));
        found
    }

    /// The extensions (Swift) of a type declaration.
    pub fn extensions(&self, at: DeclRef) -> Vec<DeclRef> {
        let name = &self.world.decl(at).name.text;
        let candidates = self.world.extensions_of(name);
        let mut found: Vec<DeclRef> = candidates
            .iter()
            .copied()
            .filter(|&extension| {
                let declared = self.world.decl(extension);
                if self.world.rules.paths {
                    return self.extended(extension) == Some(at);
                }
                declared.ty.is_some_and(|ty| self.type_of_ref(extension.unit, ty).decl() == Some(at))
            })
            .collect();
        if self.world.rules.paths {
            // What belongs to the type itself goes before what a trait adds.
            found.sort_by_key(|&extension| !self.world.decl(extension).supertypes.is_empty());
        }
        found
    }

    /// `ty` seen as an instance of `target`: itself or one of its supertypes, with arguments filled in.
    pub fn as_instance_of(&self, ty: &Ty, target: DeclRef) -> Option<Ty> {
        let mut seen = Vec::new();
        self.find_instance(ty, target, &mut seen)
    }

    fn find_instance(&self, ty: &Ty, target: DeclRef, seen: &mut Vec<DeclRef>) -> Option<Ty> {
        let at = match ty {
            Ty::Param(param) => {
                let bound = self.bound_of(*param)?;
                return self.find_instance(&bound, target, seen);
            }
            Ty::All(parts) => return parts.iter().find_map(|part| self.find_instance(part, target, seen)),
            _ => ty.decl()?,
        };
        if at == target {
            return Some(ty.clone());
        }
        if seen.contains(&at) {
            return None;
        }
        seen.push(at);
        let subst = self.own_subst(ty);
        let found = self.supertypes(at).iter().find_map(|parent| {
            let parent = subst.apply(&self.with_witnesses(at, subst.apply(parent)));
            self.find_instance(&parent, target, seen)
        });
        found.or_else(|| {
            // A type of the new surface counts as the one it continues.
            let old = self.world.continues.get(&at)?;
            self.find_instance(&Ty::named(*old), target, seen)
        })
    }

    /// The type parameters of a named type bound to its arguments.
    pub fn own_subst(&self, ty: &Ty) -> Subst {
        let mut subst = Subst::default();
        if let Some(at) = ty.decl() {
            for (param, arg) in self.world.decl(at).type_params.iter().zip(ty.args()) {
                subst.bind(DeclRef { unit: at.unit, decl: *param }, arg.clone());
            }
        }
        subst
    }

    /// Whether some supertype of `at`, however far up, is a type we do not have.
    pub fn has_foreign_supertype(&self, at: DeclRef) -> bool {
        let mut seen = Vec::new();
        let mut queue = vec![at];
        while let Some(next) = queue.pop() {
            if seen.contains(&next) {
                continue;
            }
            seen.push(next);
            for parent in self.supertypes(next) {
                match parent.decl() {
                    Some(decl) => queue.push(decl),
                    None => return true,
                }
            }
        }
        false
    }
}
