//! What traits say of types in a language where implementations stand apart: associated types, values seen through
//! others, functions called by the trait's name.

use super::ty::{DeclRef, Subst, Ty, TypeSym};
use super::world::Origin;
use super::{Callee, ExprRef, Resolver};
use crate::facts::*;

/// Values that are seen through one another.
const MAX_LAYERS: usize = 8;

impl<'w, 'u> Resolver<'w, 'u> {
    /// What `name` is among the associated types of `ty`.
    pub(super) fn associated(&self, ty: &Ty, name: &str) -> Ty {
        let of_bound = |bound: &Ty| {
            let of = bound.decl()?;
            let params = self.world.decl(of).type_params.iter().map(|&name| &self.facts(of.unit).decl(name).name.text);
            params.zip(bound.args()).find(|(param, _)| ***param == *name).map(|(_, ty)| ty.clone())
        };
        match ty {
            Ty::Param(param) => match self.bound_of(*param) {
                Some(Ty::All(parts)) => parts.iter().find_map(of_bound),
                Some(bound) => of_bound(&bound).or_else(|| Some(self.associated(&bound, name))),
                None => None,
            },
            Ty::All(parts) => parts.iter().find_map(of_bound),
            _ => ty.decl().and_then(|at| {
                if self.world.decl(at).kind == DeclKind::Interface {
                    let facts = self.facts(at.unit);
                    let own = self.world.decl(at).type_params.iter().copied();
                    let named = own.clone().position(|param| *facts.decl(param).name.text == *name)?;
                    let said = ty.args().get(named).filter(|said| !said.is_unknown()).cloned();
                    return said
                        .or_else(|| own.clone().nth(named).map(|decl| Ty::Param(DeclRef { unit: at.unit, decl })));
                }
                let found = self.statics(at, name).into_iter().find(|&at| self.world.decl(at).kind.is_type())?;
                let view = self.world.owner(found).map(|owner| self.extension_view(owner, at)).unwrap_or_default();
                Some(self.own_subst(ty).apply(&view.apply(&self.instance(found, Vec::new()))))
            }),
        }
        .unwrap_or(Ty::Unknown)
    }

    /// The types whose members a value of type `ty` has too, nearest first, because it gives a reference to one.
    pub(super) fn seen_through(&self, ty: &Ty) -> Vec<Ty> {
        let mut found = Vec::new();
        let rules = &self.world.rules;
        let Some(name) = rules.seen_through else { return found };
        let Some(&gives) = self.world.top_level(rules.core, name).first() else { return found };
        let mut next = ty.clone();
        while found.len() < MAX_LAYERS {
            let Some(target) = self.as_instance_of(&next, gives).and_then(|view| view.args().first().cloned()) else {
                break;
            };
            if target.is_unknown() || found.contains(&target) {
                break;
            }
            found.push(target.clone());
            next = target;
        }
        found
    }

    /// The payload of an enum case with names that `name` stands for, in a literal or a pattern of that case.
    pub(super) fn case_field(&self, base: ExprRef, name: &str) -> Option<(DeclRef, Subst)> {
        if !self.world.rules.paths {
            return None;
        }
        let ExprKind::Call { callee, parens: None, .. } = &self.expr(base).kind else { return None };
        let callee = ExprRef { unit: base.unit, expr: *callee };
        let case = self.called(callee).into_iter().find(|&at| self.world.decl(at).kind == DeclKind::EnumCase)?;
        let facts = self.facts(case.unit);
        let params = self.world.decl(case).params.iter().copied();
        let field = params.into_iter().find(|&param| *facts.decl(param).name.text == *name)?;
        let of = match self.expr(base).context {
            Context::Pattern(_) | Context::Payload(..) => self.expected(base),
            _ => Ty::Unknown,
        };
        Some((DeclRef { unit: case.unit, decl: field }, self.own_subst(&of)))
    }

    /// Whether a declaration stands in an implementation of just this trait.
    pub(super) fn is_said_for(&self, at: DeclRef, protocol: DeclRef) -> bool {
        let Some(owner) = self.world.owner(at).filter(|_| self.world.rules.paths) else { return true };
        let declared = self.world.decl(owner);
        declared.supertypes.iter().any(|&ty| self.type_of_ref(owner.unit, ty).decl() == Some(protocol))
    }

    /// The member that `<Type as Trait>::name` denotes.
    pub(super) fn viewed_member(&self, base: ExprRef, name: &str) -> Option<Vec<(DeclRef, Subst)>> {
        let ExprKind::TypeValue(written) = &self.expr(base).kind else { return None };
        let TypeRefKind::Viewed(of, interface) = self.facts(base.unit).type_ref(*written).kind else { return None };
        let interface = self.type_of_ref(base.unit, interface);
        let Some(of_trait) = interface.decl() else { return Some(Vec::new()) };
        let ty = self.type_of_ref(base.unit, of);
        let view = self.as_instance_of(&ty, of_trait).unwrap_or(interface);
        let asked = self.world.own_members(of_trait, name).next().map(|at| (at, self.own_subst(&view)));
        // What an SDK's trait asks for is what a change speaks of.
        if matches!(self.world.origin(of_trait), Origin::From | Origin::To) && asked.is_some() {
            return Some(asked.into_iter().collect());
        }
        let own = ty.decl().map(|at| self.statics(at, name)).unwrap_or_default();
        let own = own.into_iter().find(|&at| self.is_said_for(at, of_trait)).map(|at| (at, self.own_subst(&ty)));
        Some(own.or(asked).into_iter().collect())
    }

    /// What the name of a case, of a type or of a function denotes.
    fn called(&self, callee: ExprRef) -> Vec<DeclRef> {
        match &self.expr(callee).kind {
            ExprKind::Name(name) => {
                let expr = self.expr(callee);
                let hits = self.lookup(callee.unit, expr.scope, &name.text, expr.span.start);
                hits.iter().filter_map(super::Hit::decl).collect()
            }
            _ => self.member_hits(callee).into_iter().map(|(at, _)| at).collect(),
        }
    }

    /// Part `index` of a value that is taken apart by the name of its type: `let Pair(a, b) = pair`.
    pub(super) fn part_of_named(&self, pattern: ExprRef, callee: ExprRef, index: usize) -> Ty {
        let target = self.called(callee).into_iter().find(|&at| self.world.decl(at).kind.is_type());
        let Some(target) = target.map(|at| self.alias_target(at).unwrap_or(at)) else { return Ty::Unknown };
        let expected = self.expected(pattern);
        let of = self.as_instance_of(&expected, target).unwrap_or_else(|| self.self_type(target.unit, target.decl));
        let field = self.world.own_members(target, &index.to_string()).next();
        field.map_or(Ty::Unknown, |field| self.own_subst(&of).apply(&self.decl_type(field)))
    }

    /// A function of a trait called by the trait's name: on the type of its first argument where it takes the value itself,
    /// else on the type that its place expects.
    pub(super) fn on_what(&self, call: ExprRef, candidates: &[(DeclRef, Subst)]) -> Option<Vec<(DeclRef, Subst)>> {
        if !self.world.rules.paths {
            return None;
        }
        let ExprKind::Call { callee, args, .. } = &self.expr(call).kind else { return None };
        let ExprKind::Member { base, name, .. } = &self.expr(ExprRef { unit: call.unit, expr: *callee }).kind else {
            return None;
        };
        let Ty::Meta(named) = self.expr_type(ExprRef { unit: call.unit, expr: *base }) else { return None };
        let of = named.decl().filter(|&of| self.world.decl(of).kind == DeclKind::Interface)?;
        let (at, _) = candidates.iter().find(|(at, _)| self.world.owner(*at) == Some(of))?;
        let wanted = match self.world.decl(*at).modifiers.is_static {
            true => self.expected(call),
            false => self.expr_type(ExprRef { unit: call.unit, expr: args.first()?.value }),
        };
        let found = match self.world.decl(*at).modifiers.is_static {
            true => self.static_members(&wanted, &name.text),
            false => {
                let view = self.as_instance_of(&wanted, of)?;
                let subst = self.own_subst(&view);
                return Some(vec![(*at, subst)]);
            }
        };
        (!found.is_empty()).then_some(found)
    }

    /// `declared` with the parts that it leaves open (`Vec<_>`) as `actual` has them.
    pub(super) fn filled(&self, declared: &Ty, actual: &Ty) -> Ty {
        match declared {
            Ty::Unknown => actual.clone(),
            Ty::Param(_) if self.is_open(declared) => actual.clone(),
            Ty::Named(sym @ TypeSym::Decl(at), args) if self.is_open(declared) => {
                let Some(instance) = self.as_instance_of(actual, *at) else { return declared.clone() };
                if args.is_empty() {
                    return instance;
                }
                let given = instance.args().iter().chain(std::iter::repeat(&Ty::Unknown));
                let args = args.iter().zip(given).map(|(arg, given)| self.filled(arg, given)).collect();
                Ty::Named(sym.clone(), args)
            }
            Ty::Tuple(parts) => match actual {
                Ty::Tuple(given) if given.len() == parts.len() => {
                    Ty::Tuple(parts.iter().zip(given.iter()).map(|(part, given)| self.filled(part, given)).collect())
                }
                _ => declared.clone(),
            },
            _ => declared.clone(),
        }
    }

    /// What `wanted`, left open in parts, has to be so that `bound` holds of it: `Vec<_>` made from an iterator of rooms.
    pub(super) fn made_to_fit(&self, wanted: &Ty, bound: &Ty) -> Option<Ty> {
        let (at, of) = (wanted.decl()?, bound.decl()?);
        let whole = self.self_type(at.unit, at.decl);
        let view = self.as_instance_of(&whole, of)?;
        let mut subst = Subst::default();
        self.unify(&view, bound, &mut subst);
        let made = subst.apply(&whole);
        Some(self.filled(wanted, &made))
    }

    /// A type with what later calls on the value say of the parts that it leaves open.
    pub(super) fn grown(&self, at: DeclRef, ty: Ty) -> Ty {
        let mut ty = ty;
        for (decl, expr) in &self.facts(at.unit).links.grown {
            if *decl != at.decl || !self.is_open(&ty) {
                continue;
            }
            let here = |expr: ExprId| ExprRef { unit: at.unit, expr };
            match &self.expr(here(*expr)).kind {
                ExprKind::Call { callee, args, .. }
                    if !matches!(self.expr(here(*expr)).context, Context::AssignedTo(_)) =>
                {
                    let ExprKind::Member { name, .. } = &self.expr(here(*callee)).kind else { continue };
                    let Some(owner) = ty.decl() else { continue };
                    let whole = self.self_type(owner.unit, owner.decl);
                    let found = self.members(&whole, &name.text, at.unit, self.expr(here(*expr)).scope);
                    let Some((method, view)) = found.first() else { continue };
                    let mut subst = Subst::default();
                    for (&param, arg) in self.world.decl(*method).params.iter().zip(args) {
                        let wanted = view.apply(&self.decl_type(DeclRef { unit: method.unit, decl: param }));
                        let given = self.expr_type(here(arg.value));
                        if !given.is_unknown() {
                            self.unify(&wanted, &given, &mut subst);
                        }
                    }
                    // As the implementation that has the method writes it.
                    let written = self.world.owner(*method).map_or(whole, |at| self.self_type(at.unit, at.decl));
                    ty = self.filled(&ty, &subst.apply(&written));
                }
                // Another value that it is given.
                _ => ty = self.filled(&ty, &self.expr_type(here(*expr))),
            }
        }
        ty
    }

    /// What waiting for a value gives.
    pub(super) fn awaited(&self, ty: Ty) -> Ty {
        let rules = &self.world.rules;
        let future = self.world.top_level(rules.core, "Future");
        let mut inner = &ty;
        while let Ty::Named(TypeSym::Decl(at), args) = inner
            && args.len() == 1
            && self.is_optional(*at)
        {
            inner = &args[0];
        }
        let view = future.first().filter(|_| rules.paths).and_then(|&future| self.as_instance_of(inner, future));
        view.and_then(|view| view.args().first().cloned()).unwrap_or(ty)
    }

    /// The function that a value of a bounded type is called as.
    pub(super) fn as_function(&self, ty: Ty) -> Ty {
        match &ty {
            Ty::Param(param) => match self.bound_of(*param) {
                Some(bound @ Ty::Function { .. }) => bound,
                Some(Ty::All(parts)) => {
                    parts.iter().find(|part| matches!(part, Ty::Function { .. })).cloned().unwrap_or(ty)
                }
                _ => ty,
            },
            Ty::All(parts) => parts.iter().find(|part| matches!(part, Ty::Function { .. })).cloned().unwrap_or(ty),
            Ty::Named(TypeSym::Decl(at), args) if args.len() == 1 && self.is_optional(*at) => {
                self.as_function(args[0].clone())
            }
            Ty::Function { .. } => ty,
            _ => ty,
        }
    }

    /// The type that a parameter expects: as what it is called where it is a function, and where the call itself leaves it
    /// open, what the place of the call tells.
    pub(super) fn argument_by_place(&self, call: ExprRef, at: DeclRef, callee: &Callee, param: DeclRef) -> Ty {
        let declared = self.decl_type(param);
        let wanted = callee.subst.apply(&self.as_function(callee.subst.apply(&declared)));
        if !self.is_open(&wanted) {
            return wanted;
        }
        let mut subst = callee.subst.clone();
        self.unify(&self.decl_type(at), &self.expected(call), &mut subst);
        subst.apply(&self.as_function(subst.apply(&declared)))
    }

    /// The result of a call whose type parameter the place has to tell: what the bound of the parameter allows.
    pub(super) fn result_by_bound(&self, call: ExprRef, at: DeclRef, subst: &Subst) -> Option<Ty> {
        let Ty::Param(param) = self.decl_type(at) else { return None };
        let bound = subst.apply(&self.bound_of(param)?);
        let written = subst.get(param).cloned();
        let wanted = written.filter(|ty| !ty.is_unknown()).unwrap_or_else(|| self.expected(call));
        if wanted.is_unknown() || !self.is_open(&wanted) {
            return None;
        }
        self.made_to_fit(&wanted, &bound)
    }

    /// Whether something of a type is not known, or is what the library's own declaration leaves open.
    pub(super) fn is_open(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Unknown => true,
            Ty::Param(param) => self.world.origin(*param) == Origin::Library,
            Ty::Named(TypeSym::Decl(at), args) if args.is_empty() => {
                self.world.origin(*at) == Origin::Library && !self.world.decl(*at).type_params.is_empty()
            }
            Ty::Named(_, args) => args.iter().any(|arg| self.is_open(arg)),
            Ty::Tuple(parts) => parts.iter().any(|part| self.is_open(part)),
            _ => false,
        }
    }
}
