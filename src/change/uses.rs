//! What a value of a split type is used for: the calls that take it choose the new type.
//!
//! The value is followed forwards, from the place that names the old type: through initialisers, assignments, parameters
//! of the project's functions, results, scope functions and fluent calls, until it is handed to the SDK.

use std::collections::{BTreeSet, HashSet};

use super::sites::FileSites;
use crate::facts::*;
use crate::mapping::model::Half;
use crate::resolve::target::Outcome;
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::Origin;
use crate::resolve::{ExprRef, Resolver};
use crate::words::{Said, said};

/// Where a type is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// As a written type.
    Type(TypeRefId),
    /// In an expression: the constructor call, or the name alone.
    Expr(ExprId),
}

/// How many steps one value is followed.
const MAX_STEPS: usize = 400;

impl FileSites<'_, '_, '_, '_> {
    /// The half that the value of one place means.
    ///
    /// # Errors
    /// Why no single half is meant.
    pub(super) fn half_by_use<'h>(&self, place: Named, ty: DeclRef, halves: &'h [Half]) -> Result<&'h Half, Said> {
        let mut trail = Trail {
            resolver: self.resolver,
            ty,
            halves,
            found: BTreeSet::new(),
            lost: None,
            seen: HashSet::new(),
            steps: 0,
        };
        match place {
            Named::Expr(expr) => trail.value(self.at(expr)),
            Named::Type(id) => match self.typed_by(id) {
                Some(Typed::Decl(decl)) => trail.decl(DeclRef { unit: self.unit, decl }),
                Some(Typed::Value(expr)) => trail.value(self.at(expr)),
                None => {
                    trail.lost =
                        Some(said!("nothing here tells which of the new types is meant", "此处看不出指的是哪个新类型"))
                }
            },
        }
        let found: Vec<usize> = trail.found.iter().copied().collect();
        match (&found[..], trail.lost) {
            (&[half], None) => halves.get(half).ok_or_else(|| said!("no such type", "没有这样的类型")),
            (_, Some(reason)) => Err(reason),
            ([], None) => Err(said!(
                "it is handed to no call that tells which of the new types is meant",
                "它没有传给任何能说明新类型的调用"
            )),
            (_, None) => {
                let names: Vec<String> =
                    found.iter().filter_map(|&at| halves.get(at)).map(|half| format!("`{}`", last(&half.to))).collect();
                Err(Said::new(
                    format!("it is used as {}: make one value for each", names.join(" and as ")),
                    format!("它同时用作 {}：请分别创建", names.join(" 和 ")),
                ))
            }
        }
    }

    /// What a written type is the type of.
    fn typed_by(&self, id: TypeRefId) -> Option<Typed> {
        let whole = |ty: TypeRefId| {
            ty == id || matches!(self.facts.type_ref(ty).kind, TypeRefKind::Optional(inner) if inner == id)
        };
        let decl = self.facts.decls.iter().position(|decl| {
            let named =
                matches!(decl.kind, DeclKind::Function | DeclKind::Property | DeclKind::Param | DeclKind::Local);
            named && decl.ty.is_some_and(whole)
        });
        if let Some(at) = decl {
            return Some(Typed::Decl(DeclId(at as u32)));
        }
        let cast = self.facts.exprs.iter().position(|expr| match &expr.kind {
            ExprKind::Cast { ty, .. } => whole(*ty),
            ExprKind::TypeValue(ty) => *ty == id && matches!(expr.context, Context::Base(_)),
            _ => false,
        });
        cast.map(|at| Typed::Value(ExprId(at as u32)))
    }
}

/// What a written type belongs to.
enum Typed {
    Decl(DeclId),
    Value(ExprId),
}

/// A value on its way.
struct Trail<'a, 'w, 'u, 'h> {
    resolver: &'a Resolver<'w, 'u>,
    /// The old type.
    ty: DeclRef,
    halves: &'h [Half],
    /// Halves that some use chooses.
    found: BTreeSet<usize>,
    /// Where the value goes out of sight.
    lost: Option<Said>,
    seen: HashSet<(u32, u32, bool)>,
    steps: usize,
}

impl<'u> Trail<'_, '_, 'u, '_> {
    fn facts(&self, unit: u32) -> &'u Facts {
        self.resolver.world.facts(unit)
    }

    fn expr(&self, at: ExprRef) -> &'u Expr {
        self.facts(at.unit).expr(at.expr)
    }

    fn lose(&mut self, reason: Said) {
        if self.lost.is_none() {
            self.lost = Some(reason);
        }
    }

    /// Whether a place is new and there is room for another step.
    fn visits(&mut self, unit: u32, id: u32, is_decl: bool) -> bool {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            self.lose(said!("the value goes through too many hands", "这个值转手的次数太多"));
            return false;
        }
        self.seen.insert((unit, id, is_decl))
    }

    fn is_ours(&self, at: ExprRef) -> bool {
        self.resolver.expr_type(at).decl() == Some(self.ty)
    }

    /// Follows the value of an expression.
    fn value(&mut self, at: ExprRef) {
        if !self.visits(at.unit, at.expr.0, false) {
            return;
        }
        let on = |expr: ExprId| ExprRef { unit: at.unit, expr };
        match self.expr(at).context {
            Context::Statement | Context::ComparedTo(_) | Context::Target(_) => {}
            Context::Operand if self.is_only_read(at) => {}
            Context::Operand => self.lose(said!(
                "it is handed to an operator or a statement that may keep it",
                "它被交给了可能保留它的运算符或语句"
            )),
            Context::Base(outer) => self.taken_from(at, on(outer)),
            Context::Part(outer) => self.value(on(outer)),
            Context::Argument(call, index) => self.argument(on(call), index as usize),
            Context::Initialiser(decl) | Context::Returned(decl) => self.decl(DeclRef { unit: at.unit, decl }),
            Context::LambdaResult(lambda) => match self.expr(on(lambda)).context {
                Context::Argument(call, _) if self.is_ours(on(call)) => self.value(on(call)),
                Context::Argument(..) if self.is_unit_result(on(lambda)) => {}
                _ => self.lose(said!("a lambda returns it", "它由 lambda 返回")),
            },
            Context::AssignedTo(target) => match self.resolver.target(on(target)) {
                Outcome::Found { decls, .. } if decls.iter().any(|&decl| self.is_project(decl)) => {
                    decls.into_iter().for_each(|decl| self.decl(decl));
                }
                _ if matches!(self.expr(on(target)).kind, ExprKind::Wildcard) => {}
                _ => self.lose(said!("it is stored where its use cannot be seen", "它存放的位置看不到后续用途")),
            },
            Context::Element(_) => self.lose(said!("it is kept in a collection", "它保存在集合中")),
            Context::Pattern(_) | Context::Payload(..) => {
                self.lose(said!("it is matched by a pattern", "它被模式匹配"))
            }
        }
    }

    /// Whether an operand is only shown or tested: a part of a text, or the value of a type test.
    fn is_only_read(&self, at: ExprRef) -> bool {
        self.facts(at.unit).exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Template(parts) => parts.contains(&at.expr),
            ExprKind::TypeTest { value, .. } => *value == Some(at.expr),
            _ => false,
        })
    }

    fn is_unit_result(&self, lambda: ExprRef) -> bool {
        match self.resolver.expected(lambda) {
            Ty::Function { result, .. } => self.resolver.is_unit(&result),
            _ => false,
        }
    }

    fn is_project(&self, at: DeclRef) -> bool {
        self.resolver.world.origin(at) == Origin::Project
    }

    /// A member is taken from the value, or the name is called.
    fn taken_from(&mut self, at: ExprRef, outer: ExprRef) {
        let on = |expr: ExprId| ExprRef { unit: at.unit, expr };
        match &self.expr(outer).kind {
            // The name of the type before its arguments.
            ExprKind::Call { callee, .. } if *callee == at.expr => self.value(outer),
            ExprKind::Member { .. } => {
                let Context::Base(call) = self.expr(outer).context else { return };
                let ExprKind::Call { callee, args, .. } = &self.expr(on(call)).kind else { return };
                if *callee != outer.expr {
                    return;
                }
                for arg in args {
                    if let ExprKind::Lambda { params, .. } = &self.expr(on(arg.value)).kind
                        && let Some(&param) = params.first()
                    {
                        let param = DeclRef { unit: at.unit, decl: param };
                        if self.resolver.decl_type(param).decl() == Some(self.ty) {
                            self.decl(param);
                        }
                    }
                }
                // `apply`, `also` and setters that give the value back.
                if self.is_ours(on(call)) {
                    self.value(on(call));
                }
            }
            ExprKind::Wrapped(..) => self.value(outer),
            _ => {}
        }
    }

    /// The value is argument `index` of a call.
    fn argument(&mut self, call: ExprRef, index: usize) {
        let Some(callee) = self.resolver.callee(call) else {
            return self
                .lose(said!("it is handed to a call that could not be resolved", "它被传给了一个无法解析的调用"));
        };
        let Some(decl) = callee.decl else {
            return self
                .lose(said!("it is handed to a call that could not be resolved", "它被传给了一个无法解析的调用"));
        };
        let world = self.resolver.world;
        let declared = world.decl(decl);
        match world.origin(decl) {
            Origin::From | Origin::To => {
                let name = match declared.kind {
                    DeclKind::Constructor => world.owner(decl).map_or("", |owner| &world.decl(owner).name.text),
                    _ => &declared.name.text,
                };
                match self.halves.iter().position(|half| half.passed_to.iter().any(|taker| taker == name)) {
                    Some(half) => _ = self.found.insert(half),
                    None => self.lose(said!(
                        "`{name}` takes it, which tells nothing of the new type",
                        "`{name}` 接收它，但这不能说明新类型"
                    )),
                }
            }
            Origin::Project => {
                let param = callee.params.get(index).copied().flatten();
                match param.and_then(|param| declared.params.get(param)) {
                    Some(&param) => self.decl(DeclRef { unit: decl.unit, decl: param }),
                    None => self.lose(said!("`{}` takes it", "`{}` 接收了它", declared.name.text)),
                }
            }
            _ => self.lose(said!(
                "`{}` takes it, and what it does with it is not known",
                "`{}` 接收了它，用途未知",
                declared.name.text
            )),
        }
    }

    /// Follows every use of a declared value, or every call of a function that returns it.
    fn decl(&mut self, at: DeclRef) {
        if !self.visits(at.unit, at.decl.0, true) {
            return;
        }
        let world = self.resolver.world;
        let declared = world.decl(at);
        let name = &declared.name.text;
        if matches!(declared.kind, DeclKind::Function | DeclKind::Property) && !self.resolver.overridden(at).is_empty()
        {
            self.lose(said!("`{name}` overrides a declaration elsewhere", "`{name}` 重写了别处的声明"));
        }
        // `class A(val x: T)` declares a parameter and a property.
        let facts = self.facts(at.unit);
        for (id, other) in facts.decls.iter().enumerate() {
            let other_at = DeclRef { unit: at.unit, decl: DeclId(id as u32) };
            let made_of_it = other.value == Value::Param(at.decl) || declared.value == Value::Param(DeclId(id as u32));
            if made_of_it {
                self.decl(other_at);
            }
        }
        let is_local = matches!(declared.kind, DeclKind::Local | DeclKind::Param) || declared.modifiers.is_private;
        let units: Vec<u32> = match is_local {
            true => vec![at.unit],
            false => world.users_of(at).collect(),
        };
        for unit in units {
            for (id, expr) in self.facts(unit).exprs.iter().enumerate() {
                let same_name = match &expr.kind {
                    ExprKind::Name(found) | ExprKind::Member { name: found, .. } => found.text == *name,
                    ExprKind::CallableRef { name: found, .. } => {
                        found.text == *name && declared.kind == DeclKind::Function
                    }
                    _ => false,
                };
                if !same_name {
                    continue;
                }
                let used = ExprRef { unit, expr: ExprId(id as u32) };
                let Outcome::Found { decls, .. } = self.resolver.target(used) else { continue };
                if !decls.contains(&at) {
                    continue;
                }
                match (declared.kind, self.resolver.call_of(used)) {
                    (DeclKind::Function, Some(call)) => self.value(call),
                    (DeclKind::Function, None) => {
                        self.lose(said!("`{name}` is handed on as a function", "`{name}` 被当作函数传递"))
                    }
                    _ => self.value(used),
                }
            }
        }
    }
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
