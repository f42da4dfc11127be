//! Calls: which declaration is called, which argument goes to which parameter, and what comes back.

use std::rc::Rc;

use super::names::Hit;
use super::ty::{DeclRef, Subst, Ty, TypeSym};
use super::world::Origin;
use super::{ExprRef, Resolver};
use crate::facts::*;

/// What a call calls.
#[derive(Debug, Clone)]
pub struct Callee {
    /// Function, constructor, enum case or type that is called; `None` where a value of function type is called.
    pub decl: Option<DeclRef>,
    /// Type parameters as far as receiver and plain arguments tell.
    pub subst: Subst,
    /// For each argument in the order written: the parameter it goes to.
    pub params: Vec<Option<usize>>,
    /// Whether the arguments fit exactly one candidate by count, labels and types.
    pub exact: bool,
    /// Whether count and labels of the arguments fit the declaration at all.
    pub fits: bool,
    /// The type of the value that is called, where `decl` is `None`.
    pub value: Ty,
    /// A method called by the path of its type: the first argument is what it is called on, and goes to no parameter.
    pub by_path: bool,
}

/// How the arguments of a call fit a declaration.
struct Fit {
    at: DeclRef,
    subst: Subst,
    params: Vec<Option<usize>>,
    defaults: usize,
    types_fit: bool,
    /// Lambdas that go to a parameter not declared as a function.
    loose: usize,
}

impl<'w, 'u> Resolver<'w, 'u> {
    pub(super) fn find_callee(&self, call: ExprRef) -> Option<Callee> {
        let expr = self.expr(call);
        let unit = call.unit;
        let (candidates, args) = match &expr.kind {
            ExprKind::Call { callee, args, .. } => (self.callable(ExprRef { unit, expr: *callee }), args.clone()),
            ExprKind::Infix { left, name, right } => {
                let receiver = self.expr_type(ExprRef { unit, expr: *left });
                let span = self.expr(ExprRef { unit, expr: *right }).span;
                let arg = Arg { label: None, value: *right, span, trailing: false };
                let members = self.members(&receiver, &name.text, unit, expr.scope);
                (Callables::Decls(members), vec![arg])
            }
            ExprKind::Index { base, args } => {
                let receiver = self.expr_type(ExprRef { unit, expr: *base });
                let name = match (self.world.rules.modules, self.world.rules.paths) {
                    (true, _) => "subscript",
                    (_, true) => "index",
                    _ => "get",
                };
                (Callables::Decls(self.members(&receiver, name, unit, expr.scope)), args.clone())
            }
            _ => return None,
        };
        match candidates {
            Callables::Value(ty) => {
                let params = (0..args.len()).map(Some).collect();
                let ty = if self.world.rules.paths { self.as_function(ty) } else { ty };
                Some(Callee {
                    decl: None,
                    subst: Subst::default(),
                    params,
                    exact: true,
                    fits: true,
                    value: ty,
                    by_path: false,
                })
            }
            Callables::Decls(found) => {
                let found = self.on_what(call, &found).unwrap_or(found);
                self.select(call, found, &args)
            }
        }
    }

    /// What the callee of a call may be.
    fn callable(&self, callee: ExprRef) -> Callables {
        let expr = self.expr(callee);
        let unit = callee.unit;
        match &expr.kind {
            ExprKind::Name(name) => {
                let hits = self.lookup_called(unit, expr.scope, &name.text, expr.span.start);
                if hits.is_empty() && &*name.text == "Self" && self.world.rules.modules {
                    let this = self.this_at(unit, expr.scope);
                    let found = this.decl().map(|at| (at, self.own_subst(&this)));
                    return self.callables_of(unit, found.into_iter());
                }
                self.callables_of(
                    unit,
                    hits.into_iter().filter_map(|hit| match hit {
                        Hit::Decl(at) => Some((at, Subst::default())),
                        Hit::Member(at, subst) => Some((at, subst)),
                        _ => None,
                    }),
                )
            }
            ExprKind::Member { base, name, .. } if &*name.text == "invoke" && !self.world.rules.modules => {
                match self.expr_type(ExprRef { unit, expr: *base }) {
                    function @ Ty::Function { .. } => Callables::Value(function),
                    _ => self.callables_of(unit, self.member_hits(callee).into_iter()),
                }
            }
            ExprKind::Member { .. } | ExprKind::ImplicitMember(_) => {
                self.callables_of(unit, self.member_hits(callee).into_iter())
            }
            ExprKind::Wrapped(_, inner) => self.callable(ExprRef { unit, expr: *inner }),
            ExprKind::TypeValue(ty) => match self.type_of_ref(unit, *ty) {
                ref ty @ Ty::Named(TypeSym::Decl(at), _) => {
                    self.callables_of(unit, std::iter::once((at, self.own_subst(ty))))
                }
                _ => Callables::Decls(Vec::new()),
            },
            ExprKind::This(_) => Callables::Decls(Vec::new()),
            _ => Callables::Value(self.expr_type(callee)),
        }
    }

    /// Functions as they are, types by their constructors, values by their type.
    fn callables_of(&self, unit: u32, hits: impl Iterator<Item = (DeclRef, Subst)>) -> Callables {
        let mut found = Vec::new();
        let mut value = None;
        for (at, subst) in hits {
            let declared = self.world.decl(at);
            match declared.kind {
                DeclKind::Function | DeclKind::Constructor | DeclKind::EnumCase | DeclKind::Macro => {
                    found.push((at, subst))
                }
                kind if kind.is_type() => {
                    let target = self.alias_target(at).unwrap_or(at);
                    let constructors = self.constructors(target);
                    found.extend(constructors.iter().map(|&at| (at, subst.clone())));
                    // Only a functional interface can be called like a constructor.
                    let declared = self.world.decl(target);
                    let callable = declared.kind != DeclKind::Interface || declared.modifiers.is_sam;
                    if constructors.is_empty() && callable {
                        found.push((target, subst));
                    }
                }
                _ if value.is_none() => value = Some(subst.apply(&self.decl_type(at))),
                _ => {}
            }
        }
        match value {
            Some(value) if found.is_empty() => match self.invoke(unit, &value) {
                Some(found) => Callables::Decls(found),
                None => Callables::Value(value),
            },
            _ => Callables::Decls(found),
        }
    }

    /// Calling a value whose type has an `invoke` operator.
    fn invoke(&self, unit: u32, value: &Ty) -> Option<Vec<(DeclRef, Subst)>> {
        if !matches!(value, Ty::Named(..)) {
            return None;
        }
        let name = if self.world.rules.modules { "callAsFunction" } else { "invoke" };
        let found = self.members(value, name, unit, ScopeId(0));
        (!found.is_empty()).then_some(found)
    }

    /// The constructors of a type; inherited ones where it declares none.
    pub fn constructors(&self, at: DeclRef) -> Vec<DeclRef> {
        let mut found: Vec<DeclRef> = self.world.own_members(at, "init").collect();
        for extension in self.extensions(at) {
            found.extend(self.world.own_members(extension, "init"));
        }
        found.retain(|&at| self.world.decl(at).kind == DeclKind::Constructor);
        if found.is_empty() && self.world.rules.modules && self.world.decl(at).kind == DeclKind::Class {
            let parent = self.supertypes(at).iter().find_map(Ty::decl);
            if let Some(parent) =
                parent.filter(|&parent| parent != at && self.world.decl(parent).kind == DeclKind::Class)
            {
                return self.deeper(|| self.constructors(parent)).unwrap_or_default();
            }
        }
        found
    }

    /// Chooses among overloads by count, labels and types.
    fn select(&self, call: ExprRef, found: Vec<(DeclRef, Subst)>, args: &[Arg]) -> Option<Callee> {
        let unit = call.unit;
        let mut fits: Vec<Fit> = Vec::new();
        let by_type = self.is_called_by_type(call);
        let by_path = |at: DeclRef| by_type && self.takes_self(at);
        for (at, subst) in &found {
            if let Some(params) = self.bind_at(*at, args, by_path(*at)) {
                let mut subst = subst.clone();
                self.bind_written(call, *at, &mut subst);
                fits.push(self.fit(unit, *at, subst, params, args));
            }
        }
        if fits.is_empty() {
            // Code that is moved already, or only half: the other version has a declaration that fits.
            for (at, subst) in &found {
                if let Some((at, params)) =
                    self.counterparts(*at).into_iter().find_map(|at| Some((at, self.bind_at(at, args, by_path(at))?)))
                {
                    let subst = subst.clone();
                    return Some(Callee {
                        decl: Some(at),
                        subst,
                        params,
                        exact: true,
                        fits: true,
                        value: Ty::Unknown,
                        by_path: by_path(at),
                    });
                }
            }
            // Nothing fits: the first candidate is still what is meant, as far as its name goes.
            let (at, subst) = found.first()?;
            let (params, subst) = (self.bind_loosely(*at, args), subst.clone());
            return Some(Callee {
                decl: Some(*at),
                subst,
                params,
                exact: false,
                fits: false,
                value: Ty::Unknown,
                by_path: false,
            });
        }
        // Where labels belong to the name, the only one that has them is meant, whatever is known of the types.
        let only = self.world.rules.strict_labels && fits.len() == 1;
        let any_typed = fits.iter().any(|fit| fit.types_fit);
        fits.retain(|fit| fit.types_fit || !any_typed);
        // A member that fits wins over every extension.
        let is_extension = |fit: &Fit| self.world.decl(fit.at).receiver.is_some();
        if fits.iter().any(|fit| !is_extension(fit)) {
            fits.retain(|fit| !is_extension(fit));
        }
        // Awaited or not tells asynchronous overloads from others, where a language marks it at the call.
        if self.world.rules.modules {
            let awaited = self.is_awaited(call);
            let is_async = |fit: &Fit| self.world.decl(fit.at).modifiers.is_async;
            if fits.iter().any(|fit| is_async(fit) == awaited) {
                fits.retain(|fit| is_async(fit) == awaited);
            }
        }
        fits.sort_by_key(|fit| (fit.loose, fit.defaults));
        let best = fits.remove(0);
        let exact = (any_typed || only)
            && !fits.iter().any(|other| (other.loose, other.defaults) == (best.loose, best.defaults));
        Some(Callee {
            decl: Some(best.at),
            subst: best.subst,
            params: best.params,
            exact,
            fits: true,
            value: Ty::Unknown,
            by_path: by_path(best.at),
        })
    }

    /// Whether what is called is named by its type: `Client::login(..)`.
    fn is_called_by_type(&self, call: ExprRef) -> bool {
        let ExprKind::Call { callee, .. } = &self.expr(call).kind else { return false };
        let ExprKind::Member { base, .. } = &self.expr(ExprRef { unit: call.unit, expr: *callee }).kind else {
            return false;
        };
        self.world.rules.static_members_by_type
            && matches!(self.expr_type(ExprRef { unit: call.unit, expr: *base }), Ty::Meta(_))
    }

    /// Whether a declaration is a method that is called on a value.
    fn takes_self(&self, at: DeclRef) -> bool {
        let declared = self.world.decl(at);
        declared.kind == DeclKind::Function && !declared.modifiers.is_static && self.world.owner(at).is_some()
    }

    /// As [`Self::bind`]; the first argument of a call by path is what the method is called on.
    fn bind_at(&self, at: DeclRef, args: &[Arg], by_path: bool) -> Option<Vec<Option<usize>>> {
        if !by_path {
            return self.bind(at, args);
        }
        let (_, rest) = args.split_first()?;
        Some(std::iter::once(None).chain(self.bind(at, rest)?).collect())
    }

    /// Whether a call stands below an `await`.
    fn is_awaited(&self, call: ExprRef) -> bool {
        let mut at = call;
        loop {
            let expr = self.expr(at);
            if matches!(expr.kind, ExprKind::Wrapped(Wrapper::Await, _)) {
                return true;
            }
            at.expr = match expr.context {
                Context::Base(outer)
                | Context::Part(outer)
                | Context::Argument(outer, _)
                | Context::Element(outer)
                | Context::Target(outer) => outer,
                // `async let`
                Context::Initialiser(decl) => return self.facts(at.unit).decl(decl).modifiers.is_async,
                Context::Operand | Context::ComparedTo(_) => match self.operator_around(at) {
                    Some(outer) => outer,
                    None => return false,
                },
                _ => return false,
            };
        }
    }

    /// The operator an operand belongs to.
    pub(super) fn operator_around(&self, at: ExprRef) -> Option<ExprId> {
        let found = self.facts(at.unit).exprs.iter().position(|expr| match &expr.kind {
            ExprKind::Unary { operand, .. } => *operand == at.expr,
            ExprKind::Binary { left, right, .. } => *left == at.expr || *right == at.expr,
            ExprKind::Cast { value, .. } => *value == at.expr,
            _ => false,
        });
        found.map(|at| ExprId(at as u32))
    }

    /// Members of that name in the other version of the type.
    fn counterparts(&self, at: DeclRef) -> Vec<DeclRef> {
        let owner = match self.world.decl(at).kind {
            kind if kind.is_type() => Some(at),
            _ => self.world.owner(at),
        };
        let owner = owner.and_then(|owner| match self.world.decl(owner).kind {
            DeclKind::Extension => self.self_type(owner.unit, owner.decl).decl(),
            _ => Some(owner),
        });
        let world = self.world;
        let other = owner.and_then(|owner| world.continued_by.get(&owner).or_else(|| world.continues.get(&owner)));
        let Some(&new) = other else { return Vec::new() };
        if matches!(self.world.decl(at).kind, DeclKind::Constructor) || self.world.decl(at).kind.is_type() {
            return self.constructors(new);
        }
        self.statics(new, &self.world.decl(at).name.text)
    }

    /// Binds the type arguments that are written at a call.
    fn bind_written(&self, call: ExprRef, at: DeclRef, subst: &mut Subst) {
        let ExprKind::Call { type_args, .. } = &self.expr(call).kind else { return };
        let declared = self.world.decl(at);
        let (unit, params) = match declared.kind {
            DeclKind::Constructor => match self.world.owner(at) {
                Some(owner) => (owner.unit, &self.world.decl(owner).type_params),
                None => return,
            },
            _ => (at.unit, &declared.type_params),
        };
        // `reified` calls often name only the last parameters.
        let skip = params.len().saturating_sub(type_args.len());
        for (&param, &arg) in params.iter().skip(skip).zip(type_args) {
            subst.bind(DeclRef { unit, decl: param }, self.type_of_ref(call.unit, arg));
        }
    }

    fn fit(&self, unit: u32, at: DeclRef, mut subst: Subst, params: Vec<Option<usize>>, args: &[Arg]) -> Fit {
        let declared = self.world.decl(at);
        let (mut types_fit, mut loose) = (true, 0);
        for (arg, param) in args.iter().zip(&params) {
            let Some(param) = param.and_then(|param| declared.params.get(param)) else { continue };
            let wanted = self.decl_type(DeclRef { unit: at.unit, decl: *param });
            let value = self.expr(ExprRef { unit, expr: arg.value });
            let actual = match &value.kind {
                // A lambda's type depends on the call itself: only that it is a function counts.
                ExprKind::Lambda { params, .. } => {
                    let takes_functions = match &wanted {
                        Ty::Named(TypeSym::Decl(at), _) => {
                            let declared = self.world.decl(*at);
                            declared.modifiers.is_sam || declared.kind == DeclKind::Interface
                        }
                        Ty::Named(TypeSym::External(_), _) | Ty::Function { .. } | Ty::Unknown | Ty::Param(_) => true,
                        _ => false,
                    };
                    types_fit &= takes_functions;
                    loose += usize::from(!matches!(wanted, Ty::Function { .. }));
                    if let Ty::Function { params: wanted, .. } = &wanted {
                        types_fit &= self.lambda_takes(unit, params, wanted.len());
                    }
                    continue;
                }
                ExprKind::Literal(Literal::Null) | ExprKind::ImplicitMember(_) | ExprKind::KeyPath(_) => continue,
                // Which overload is meant depends on the call itself.
                ExprKind::CallableRef { .. } if self.referred(ExprRef { unit, expr: arg.value }).len() > 1 => continue,
                ExprKind::Call { callee, .. }
                    if matches!(self.expr(ExprRef { unit, expr: *callee }).kind, ExprKind::ImplicitMember(_)) =>
                {
                    continue;
                }
                _ => self.expr_type(ExprRef { unit, expr: arg.value }),
            };
            let wanted_now = subst.apply(&wanted);
            let numeric =
                matches!(value.kind, ExprKind::Literal(Literal::Int | Literal::Float)) && self.is_number(&wanted_now);
            if !numeric && !self.may_be(&actual, &wanted_now) {
                types_fit = false;
            }
            self.unify(&wanted, &actual, &mut subst);
        }
        let filled = params.iter().flatten().count();
        Fit { at, subst, defaults: declared.params.len().saturating_sub(filled), params, types_fit, loose }
    }

    /// Whether a lambda with these parameters takes `count` values.
    fn lambda_takes(&self, unit: u32, params: &[DeclId], count: usize) -> bool {
        let facts = self.facts(unit);
        if self.world.rules.modules {
            let written = params.iter().filter(|&&param| !facts.decl(param).modifiers.is_implicit).count();
            // One tuple can be taken apart.
            return written == 0 || written == count || count == 1;
        }
        match params {
            [only] if &*facts.decl(*only).name.text == "it" => count <= 1,
            _ => params.len() == count,
        }
    }

    /// Whether a number literal can be of this type.
    fn is_number(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Named(TypeSym::Decl(at), _) => {
                let name = &*self.world.decl(*at).name.text;
                name.ends_with("Int")
                    || name.starts_with("Int")
                    || name.starts_with("UInt")
                    || matches!(
                        name,
                        "Long" | "Short" | "Byte" | "Float" | "Double" | "Number" | "CGFloat" | "TimeInterval"
                    )
            }
            Ty::Named(TypeSym::External(_), _) => true,
            _ => false,
        }
    }

    /// Which parameter each argument goes to; `None` where count or labels do not fit.
    pub fn bind(&self, at: DeclRef, args: &[Arg]) -> Option<Vec<Option<usize>>> {
        let facts = self.facts(at.unit);
        let declared = facts.decl(at.decl);
        if declared.kind.is_type() {
            // No constructor is known: anything may be passed.
            return Some(vec![None; args.len()]);
        }
        let params: Vec<&Decl> = declared.params.iter().map(|&param| facts.decl(param)).collect();
        // The library's declarations leave default values out.
        let lenient = self.world.origin(at) == Origin::Library;
        // A pattern may leave the labels of a case's payload out.
        let unlabelled = args.iter().all(|arg| arg.label.is_none() && !arg.trailing);
        if declared.kind == DeclKind::EnumCase && unlabelled && args.len() == params.len() {
            return Some((0..args.len()).map(Some).collect());
        }
        if self.world.rules.strict_labels { bind_in_order(&params, args) } else { bind_by_name(&params, args, lenient) }
    }

    /// Parameters by label where there is one, else by place.
    fn bind_loosely(&self, at: DeclRef, args: &[Arg]) -> Vec<Option<usize>> {
        let facts = self.facts(at.unit);
        let params = &facts.decl(at.decl).params;
        let label = |param: DeclId| facts.decl(param).label.as_ref().map(|label| &*label.text);
        args.iter()
            .enumerate()
            .map(|(index, arg)| match &arg.label {
                Some(written) => params.iter().position(|&param| label(param) == Some(&written.text)),
                None if arg.trailing => params.len().checked_sub(1),
                None => (index < params.len()).then_some(index),
            })
            .collect()
    }

    /// What a call gives back.
    pub(super) fn call_type(&self, call: ExprRef) -> Ty {
        let Some(callee) = self.callee(call) else {
            return self.copied(call).unwrap_or_else(|| self.foreign_call(call));
        };
        let Some(at) = callee.decl else {
            return match callee.value {
                Ty::Function { result, .. } => Rc::unwrap_or_clone(result),
                _ => self.foreign_call(call),
            };
        };
        let declared = self.world.decl(at);
        let mut subst = callee.subst.clone();
        self.bind_lambda_results(call, at, &callee, &mut subst);
        self.bind_builder(call, at, &callee, &mut subst);
        // `init(..) where Value == [V]` tells a parameter of the type.
        if let (DeclKind::Constructor, Some(owner)) = (declared.kind, self.world.owner(at)) {
            let owned = self.self_type(owner.unit, owner.decl).decl().unwrap_or(owner);
            for &param in &self.world.decl(owned).type_params {
                let param = DeclRef { unit: owned.unit, decl: param };
                let bound = self.own_view(at, param).and_then(|own| self.bound_of(own));
                subst.bind(param, bound.map_or(Ty::Unknown, |bound| subst.apply(&bound)));
            }
        }
        if self.world.rules.paths
            && let Some(made) = self.result_by_bound(call, at, &subst)
        {
            return made;
        }
        match declared.kind {
            DeclKind::Constructor | DeclKind::EnumCase => {
                let owner = match self.world.owner(at) {
                    Some(owner) => self.self_type(owner.unit, owner.decl),
                    None => Ty::Unknown,
                };
                if owner.args().is_empty() {
                    // An inherited initialiser makes what was called, not its parent.
                    return self.called_type(call).unwrap_or(owner);
                }
                match subst.apply(&owner) {
                    Ty::Named(TypeSym::Decl(at), args) if args.len() == 1 && self.is_optional(at) => args[0].clone(),
                    made => made,
                }
            }
            kind if kind.is_type() => subst.apply(&self.self_type(at.unit, at.decl)),
            _ => subst.apply(&self.decl_type(at)),
        }
    }

    /// `value.copy(..)` of a data class gives another value of it.
    fn copied(&self, call: ExprRef) -> Option<Ty> {
        let ExprKind::Call { callee, .. } = &self.expr(call).kind else { return None };
        let ExprKind::Member { base, name, .. } = &self.expr(ExprRef { unit: call.unit, expr: *callee }).kind else {
            return None;
        };
        let ty = self.expr_type(ExprRef { unit: call.unit, expr: *base });
        let is_data = ty.decl().is_some_and(|at| self.world.decl(at).modifiers.is_data);
        (&*name.text == "copy" && is_data && !matches!(ty, Ty::Meta(_))).then_some(ty)
    }

    /// A call of somebody else's constructor or method.
    fn foreign_call(&self, call: ExprRef) -> Ty {
        let ExprKind::Call { callee, type_args, args, .. } = &self.expr(call).kind else { return Ty::Unknown };
        // A type argument or a lambda may bring a type of ours back.
        let lambda = args
            .iter()
            .any(|arg| matches!(self.expr(ExprRef { unit: call.unit, expr: arg.value }).kind, ExprKind::Lambda { .. }));
        let brings = args.iter().any(|arg| self.brings_ours(ExprRef { unit: call.unit, expr: arg.value }));
        if !type_args.is_empty() || lambda || brings {
            return Ty::Unknown;
        }
        match self.expr_type(ExprRef { unit: call.unit, expr: *callee }) {
            Ty::Meta(inner) if matches!(*inner, Ty::Named(TypeSym::External(_), _)) => Rc::unwrap_or_clone(inner),
            foreign @ Ty::Named(TypeSym::External(_), _) => foreign,
            _ => Ty::Unknown,
        }
    }

    /// The type whose name is called in `Foo(..)`.
    fn called_type(&self, call: ExprRef) -> Option<Ty> {
        let ExprKind::Call { callee, .. } = &self.expr(call).kind else { return None };
        match self.expr_type(ExprRef { unit: call.unit, expr: *callee }) {
            Ty::Meta(inner) => Some(Rc::unwrap_or_clone(inner)),
            _ => None,
        }
    }

    /// Binds what only the result of a lambda argument tells, such as `R` of `let`.
    fn bind_lambda_results(&self, call: ExprRef, at: DeclRef, callee: &Callee, subst: &mut Subst) {
        let args = match &self.expr(call).kind {
            ExprKind::Call { args, .. } => args,
            _ => return,
        };
        let declared = self.world.decl(at);
        let of_type = declared.kind == DeclKind::Constructor
            && self.world.owner(at).is_some_and(|owner| !self.world.decl(owner).type_params.is_empty());
        if declared.type_params.is_empty() && !of_type {
            return;
        }
        for (arg, param) in args.iter().zip(&callee.params) {
            let Some(&param) = param.and_then(|param| declared.params.get(param)) else { continue };
            let value = ExprRef { unit: call.unit, expr: arg.value };
            let mut wanted = self.decl_type(DeclRef { unit: at.unit, decl: param });
            if self.world.rules.paths {
                wanted = self.as_function(wanted);
            }
            if let (ExprKind::Lambda { params, .. }, Ty::Function { params: wanted, .. }) =
                (&self.expr(value).kind, &wanted)
            {
                // What its parameters are declared as.
                for (&param, wanted) in params.iter().zip(wanted.iter()) {
                    if let Some(ty) = self.facts(call.unit).decl(param).ty {
                        self.unify(wanted, &self.type_of_ref(call.unit, ty), subst);
                    }
                }
            }
            match (&self.expr(value).kind, &wanted) {
                (ExprKind::Lambda { returns: Some(returns), .. }, Ty::Function { result: wanted, .. }) => {
                    self.unify(wanted, &self.type_of_ref(call.unit, *returns), subst);
                }
                (ExprKind::Lambda { result: Some(result), .. }, Ty::Function { result: wanted, .. }) => {
                    let wanted_now = subst.apply(wanted);
                    if !matches!(wanted_now, Ty::Named(..)) || !wanted_now.args().is_empty() {
                        let actual = self.expr_type(ExprRef { unit: call.unit, expr: *result });
                        self.unify(wanted, &actual, subst);
                    }
                }
                (ExprKind::CallableRef { .. } | ExprKind::KeyPath(_), Ty::Function { result: wanted, .. }) => {
                    let actual = self.expr_type(value);
                    if let Ty::Function { result, .. } = actual {
                        self.unify(wanted, &result, subst);
                    }
                }
                _ => {}
            }
        }
    }

    /// The type that parameter `index` of a call expects its argument to have.
    pub(super) fn argument_type(&self, call: ExprRef, index: usize) -> Ty {
        let Some(callee) = self.callee(call) else {
            // `.some(..)` of an erased optional.
            let ExprKind::Call { callee, .. } = &self.expr(call).kind else { return Ty::Unknown };
            return match &self.expr(ExprRef { unit: call.unit, expr: *callee }).kind {
                ExprKind::ImplicitMember(name) if &*name.text == "some" && self.world.rules.modules => {
                    self.expected(call)
                }
                _ => Ty::Unknown,
            };
        };
        let Some(at) = callee.decl else {
            return match &callee.value {
                Ty::Function { params, .. } => params.get(index).cloned().unwrap_or(Ty::Unknown),
                _ => Ty::Unknown,
            };
        };
        let Some(Some(param)) = callee.params.get(index) else { return Ty::Unknown };
        let Some(&param) = self.world.decl(at).params.get(*param) else { return Ty::Unknown };
        let param_ref = DeclRef { unit: at.unit, decl: param };
        let wanted = callee.subst.apply(&self.decl_type(param_ref));
        if self.world.rules.paths {
            return self.argument_by_place(call, at, &callee, param_ref);
        }
        let declared = self.world.decl(at);
        let open = |param: &&DeclId| wanted.mentions(DeclRef { unit: at.unit, decl: **param });
        if !declared.type_params.iter().any(|param| open(&param)) || !matches!(wanted, Ty::Function { .. }) {
            return wanted;
        }
        // What is left open may be told by the type that the call as a whole is expected to have.
        let mut subst = callee.subst.clone();
        self.unify(&self.decl_type(at), &self.expected(call), &mut subst);
        subst.apply(&wanted)
    }
}

/// What can be called.
enum Callables {
    /// One of these declarations.
    Decls(Vec<(DeclRef, Subst)>),
    /// A value.
    Value(Ty),
}

/// Kotlin: names free an argument from its place; a trailing lambda goes to the last parameter.
fn bind_by_name(params: &[&Decl], args: &[Arg], lenient: bool) -> Option<Vec<Option<usize>>> {
    let mut bound = vec![None; args.len()];
    let mut taken = vec![false; params.len()];
    let mut next = 0;
    for (index, arg) in args.iter().enumerate() {
        let param = if arg.trailing {
            params.len().checked_sub(1)?
        } else if let Some(label) = &arg.label {
            params.iter().position(|param| param.name.text == label.text)?
        } else {
            let param = next;
            if !params.get(param)?.modifiers.is_vararg {
                next += 1;
            }
            param
        };
        if arg.label.is_some() && param == next {
            next += 1;
        }
        let repeatable = params.get(param)?.modifiers.is_vararg;
        if taken[param] && !repeatable {
            return None;
        }
        taken[param] = true;
        bound[index] = Some(param);
    }
    let complete = lenient
        || params
            .iter()
            .zip(&taken)
            .all(|(param, &taken)| taken || param.modifiers.has_default || param.modifiers.is_vararg);
    complete.then_some(bound)
}

/// Swift: labels in order; defaults may be skipped; trailing closures fill function parameters from behind.
fn bind_in_order(params: &[&Decl], args: &[Arg]) -> Option<Vec<Option<usize>>> {
    let mut bound = vec![None; args.len()];
    let mut at = 0;
    for (index, arg) in args.iter().enumerate() {
        let label = arg.label.as_ref().map(|label| &*label.text);
        loop {
            let param = params.get(at)?;
            let wanted = param.label.as_ref().map(|label| &*label.text);
            let first_trailing = arg.trailing && label.is_none();
            let fits = if first_trailing {
                // The first trailing closure takes any label; skip what later arguments or defaults must fill.
                let rest = args.len() - index;
                let optional = param.modifiers.has_default && params.len() - at > rest;
                !optional
            } else {
                label == wanted
            };
            if fits {
                bound[index] = Some(at);
                let more = params[at].modifiers.is_vararg
                    && args.get(index + 1).is_some_and(|next| next.label.is_none() && !next.trailing);
                if !more {
                    at += 1;
                }
                break;
            }
            if !(param.modifiers.has_default || param.modifiers.is_vararg) {
                return None;
            }
            at += 1;
        }
    }
    params[at.min(params.len())..]
        .iter()
        .all(|param| param.modifiers.has_default || param.modifiers.is_vararg)
        .then_some(bound)
}
