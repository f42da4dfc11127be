//! Types of expressions and of declarations without a declared type.

use std::rc::Rc;

use super::names::Hit;
use super::ty::{DeclRef, Subst, Ty, TypeSym};
use super::{ExprRef, Resolver};
use crate::facts::*;

impl<'w, 'u> Resolver<'w, 'u> {
    pub(super) fn infer_decl(&self, at: DeclRef) -> Ty {
        let declared = self.world.decl(at);
        let expr = |id: ExprId| self.expr_type(ExprRef { unit: at.unit, expr: id });
        match declared.kind {
            DeclKind::EnumCase => {
                return self.world.owner(at).map_or(Ty::Unknown, Ty::named);
            }
            DeclKind::Constructor => {
                return self.world.owner(at).map_or(Ty::Unknown, |owner| self.self_type(owner.unit, owner.decl));
            }
            kind if kind.is_type() => return Ty::Meta(Rc::new(self.self_type(at.unit, at.decl))),
            _ => {}
        }
        if let Some(ty) = declared.ty {
            let ty = self.type_of_ref(at.unit, ty);
            return match declared.value {
                Value::Expr(value) if self.world.rules.paths && self.is_open(&ty) => self.filled(&ty, &expr(value)),
                _ => ty,
            };
        }
        let found = self.infer_value(at);
        if self.world.rules.paths { self.grown(at, found) } else { found }
    }

    fn infer_value(&self, at: DeclRef) -> Ty {
        let declared = self.world.decl(at);
        let expr = |id: ExprId| self.expr_type(ExprRef { unit: at.unit, expr: id });
        match declared.value {
            Value::None => {
                // A function without a declared result and with a block gives nothing.
                if declared.kind == DeclKind::Function { self.unit_type() } else { Ty::Unknown }
            }
            Value::Expr(value) => expr(value),
            Value::Delegate(value) => self.delegated(at.unit, value),
            Value::Element(value) => self.element_type(&expr(value)),
            Value::Component(value, index) => self.component_type(&expr(value), index as usize),
            Value::Unwrapped(value) => expr(value),
            Value::LambdaParam(lambda, index) => self.lambda_param(at.unit, lambda, index as usize),
            Value::Payload(pattern, index) => {
                self.payload_type(ExprRef { unit: at.unit, expr: pattern }, index as usize)
            }
            Value::Matched(pattern) => self.expected(ExprRef { unit: at.unit, expr: pattern }),
            Value::Param(param) => self.decl_type(DeclRef { unit: at.unit, decl: param }),
        }
    }

    fn unit_type(&self) -> Ty {
        let found = self.world.top_level(self.world.rules.core, "Unit");
        found.first().map_or(Ty::Tuple(Rc::from([])), |&at| Ty::named(at))
    }

    /// Whether a type is that of no value.
    pub fn is_unit(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Tuple(parts) => parts.is_empty(),
            other => other.decl().is_some_and(|at| matches!(&*self.world.decl(at).name.text, "Unit" | "Void")),
        }
    }

    /// The value behind a delegate: what its `value` is, else what a lone type argument says.
    fn delegated(&self, unit: u32, value: ExprId) -> Ty {
        let at = ExprRef { unit, expr: value };
        let ty = self.expr_type(at);
        let members = self.members(&ty, "value", unit, self.expr(at).scope);
        if let Some((member, subst)) = members.first() {
            return subst.apply(&self.decl_type(*member));
        }
        // The operator a delegate is read through.
        if let Some((member, subst)) = self.members(&ty, "getValue", unit, self.expr(at).scope).first() {
            return subst.apply(&self.decl_type(*member));
        }
        match &self.expr(at).kind {
            ExprKind::Call { type_args, .. } if type_args.len() == 1 && ty.is_unknown() => {
                self.type_of_ref(unit, type_args[0])
            }
            _ => Ty::Unknown,
        }
    }

    pub(super) fn infer_expr(&self, at: ExprRef) -> Ty {
        let plain = self.plain_type(at);
        match self.expr(at).kind {
            ExprKind::Name(_) | ExprKind::Member { .. } | ExprKind::Binding(_) | ExprKind::This(None) => {
                match self.narrowed(at) {
                    Some(narrowed) => self.both(at, plain, narrowed),
                    None => plain,
                }
            }
            _ => plain,
        }
    }

    /// The type of an expression, tests before it left aside.
    fn plain_type(&self, at: ExprRef) -> Ty {
        let unit = at.unit;
        let expr = self.expr(at);
        let ty = |id: ExprId| self.expr_type(ExprRef { unit, expr: id });
        match &expr.kind {
            ExprKind::Name(name) => {
                let hits = self.lookup(unit, expr.scope, &name.text, expr.span.start);
                if hits.is_empty()
                    && let Some(stored) = self.wrapped(at, &name.text)
                {
                    return stored;
                }
                if hits.is_empty() && &*name.text == "Self" && self.world.rules.modules {
                    return Ty::Meta(Rc::new(self.this_at(unit, expr.scope)));
                }
                if hits.is_empty()
                    && name.text.starts_with(char::is_uppercase)
                    && name.text.chars().any(char::is_lowercase)
                {
                    // A type that nothing we have declares is somebody else's.
                    return Ty::Meta(Rc::new(Ty::external(&name.text)));
                }
                // A function of that name beside a value is meant only where it is called.
                let value =
                    hits.iter().find(|hit| hit.decl().is_none_or(|at| self.world.decl(at).kind != DeclKind::Function));
                value.or(hits.first()).map_or(Ty::Unknown, |hit| self.hit_type(hit))
            }
            ExprKind::Member { base, name, .. } => {
                let receiver = ty(*base);
                match &receiver {
                    Ty::Package(package) => self.in_package(package, &name.text),
                    Ty::Tuple(parts) => match name.text.parse::<usize>() {
                        Ok(index) => Ty::part(parts, index),
                        Err(_) => {
                            let named = |part: &&Ty| matches!(part, Ty::Labelled(label, _) if **label == *name.text);
                            parts.iter().find(named).map_or(Ty::Unknown, |part| part.unlabelled().clone())
                        }
                    },
                    Ty::Meta(inner) if matches!(&*name.text, "self" | "Type") && self.world.rules.modules => {
                        Ty::Meta(inner.clone())
                    }
                    Ty::Meta(inner) if matches!(**inner, Ty::Named(TypeSym::External(_), _)) => {
                        Self::foreign_member(inner, &name.text)
                    }
                    Ty::Named(TypeSym::External(_), _)
                        if self.members(&receiver, &name.text, unit, expr.scope).is_empty() =>
                    {
                        Self::foreign_member(&receiver, &name.text)
                    }
                    _ => match self.module_member(at) {
                        Some(found) => found.first().map_or(Ty::Unknown, |&at| self.value_type(at, &Subst::default())),
                        None => match self.first_member_type(at) {
                            Ty::Unknown => self.wrapped(at, &name.text).unwrap_or(Ty::Unknown),
                            found => found,
                        },
                    },
                }
            }
            ExprKind::ImplicitMember(name) => {
                let _ = name;
                self.first_member_type(at)
            }
            ExprKind::Call { .. } => self.call_type(at),
            ExprKind::Infix { .. } => self.call_type(at),
            ExprKind::Index { args, .. } if self.key_path_argument(args).is_some() => {
                let path = self.key_path_argument(args).map_or(Ty::Unknown, ty);
                match path {
                    Ty::Function { result, .. } => Rc::unwrap_or_clone(result),
                    path => path.args().get(1).cloned().unwrap_or(Ty::Unknown),
                }
            }
            ExprKind::Index { base, .. } => {
                let found = self.call_type(at);
                if !found.is_unknown() {
                    return found;
                }
                let receiver = ty(*base);
                let rules = &self.world.rules;
                let map = self.world.top_level(rules.collections, rules.collection_names[1]);
                match map.first().and_then(|&map| self.as_instance_of(&receiver, map)) {
                    Some(map) => map.args().get(1).cloned().unwrap_or(Ty::Unknown),
                    None => self.element_type(&receiver),
                }
            }
            ExprKind::This(label) => self.this_type(unit, expr.scope, label.as_ref()),
            ExprKind::Super => self.super_type(unit, expr),
            ExprKind::Literal(literal) => self.literal_type(*literal),
            ExprKind::Template(_) => self.literal_type(Literal::Text),
            ExprKind::Lambda { params, result, returns, .. } => Ty::Function {
                receiver: None,
                params: params.iter().map(|&decl| self.decl_type(DeclRef { unit, decl })).collect(),
                result: Rc::new(match returns {
                    Some(returns) => self.type_of_ref(unit, *returns),
                    None => result.map_or(Ty::Unknown, ty),
                }),
            },
            ExprKind::Object(decl) => Ty::named(DeclRef { unit, decl: *decl }),
            ExprKind::Cast { ty, .. } => self.type_of_ref(unit, *ty),
            ExprKind::TypeTest { .. } => self.literal_type(Literal::Bool(true)),
            // Where nothing erases what may be absent, `?` takes it out.
            ExprKind::Wrapped(Wrapper::NotNull, inner) if self.world.rules.paths => {
                ty(*inner).args().first().cloned().unwrap_or(Ty::Unknown)
            }
            ExprKind::Wrapped(Wrapper::Through, inner) => {
                let inner = ty(*inner);
                self.seen_through(&inner).into_iter().next().unwrap_or(inner)
            }
            ExprKind::Wrapped(Wrapper::Await, inner) => self.awaited(ty(*inner)),
            ExprKind::Wrapped(_, inner) => ty(*inner),
            ExprKind::Choice(branches) => self.first_known(unit, branches.iter().copied()),
            ExprKind::Match { arms, .. } => self.first_known(unit, arms.iter().filter_map(|arm| arm.body)),
            ExprKind::Binary { op, left, .. } => match &**op {
                "&&" | "||" | "==" | "!=" | "===" | "!==" | "<" | ">" | "<=" | ">=" | "in" | "is" => {
                    self.literal_type(Literal::Bool(true))
                }
                ".." | "..<" | "..." => self.collection(2, vec![ty(*left)]),
                _ => {
                    let left = ty(*left);
                    let operator = match &**op {
                        "+" => "plus",
                        "-" => "minus",
                        "*" => "times",
                        "/" => "div",
                        _ => "",
                    };
                    let own = self.members(&left, operator, unit, expr.scope);
                    let own = own.iter().find(|(at, _)| self.world.origin(*at) != super::world::Origin::Library);
                    own.map_or(left, |(at, subst)| subst.apply(&self.decl_type(*at)))
                }
            },
            ExprKind::Unary { op, operand } => match &**op {
                "!" => self.literal_type(Literal::Bool(true)),
                _ => ty(*operand),
            },
            ExprKind::Collection(Collection::List, elements) => {
                let element = match self.expected(at) {
                    ref wanted @ Ty::Named(..) => self.element_type(wanted),
                    _ => Ty::Unknown,
                };
                let element =
                    if element.is_unknown() { self.first_known(unit, elements.iter().copied()) } else { element };
                self.collection(0, vec![element])
            }
            ExprKind::Collection(Collection::Map, elements) => {
                let keys = self.first_known(unit, elements.iter().step_by(2).copied());
                let values = self.first_known(unit, elements.iter().skip(1).step_by(2).copied());
                self.collection(1, vec![keys, values])
            }
            ExprKind::Collection(Collection::Tuple, elements) => {
                let part = |id: ExprId| match &self.expr(ExprRef { unit, expr: id }).kind {
                    ExprKind::Labelled(label, inner) => Ty::Labelled(label.text.as_ref().into(), Rc::new(ty(*inner))),
                    _ => ty(id),
                };
                Ty::Tuple(elements.iter().map(|&id| part(id)).collect())
            }
            ExprKind::Labelled(_, inner) => ty(*inner),
            ExprKind::CallableRef { base, .. } => self.reference_type(at, *base),
            ExprKind::KeyPath(body) => Ty::Function {
                receiver: None,
                params: Rc::from([Ty::Unknown]),
                result: Rc::new(body.map_or(Ty::Unknown, ty)),
            },
            ExprKind::KeyPathRoot(root) => match root {
                Some(root) => self.type_of_ref(unit, *root),
                None => self.key_path_root(at),
            },
            ExprKind::TypeValue(id) => match self.type_of_ref(unit, *id) {
                module @ Ty::Package(_) => module,
                named => Ty::Meta(Rc::new(named)),
            },
            ExprKind::Binding(decl) => self.decl_type(DeclRef { unit, decl: *decl }),
            ExprKind::Block { result, .. } => result.map_or(Ty::Unknown, ty),
            ExprKind::Assign { .. } | ExprKind::Wildcard | ExprKind::Other => Ty::Unknown,
        }
    }

    /// `_name` and `$name` of a property `name` with a wrapper: the wrapper, and what it projects.
    fn wrapped(&self, at: ExprRef, name: &str) -> Option<Ty> {
        let plain = name.strip_prefix(['_', '$']).filter(|_| self.world.rules.modules)?;
        let scope = self.expr(at).scope;
        let hits = match &self.expr(at).kind {
            ExprKind::Member { base, .. } => {
                let receiver = self.expr_type(ExprRef { unit: at.unit, expr: *base });
                self.members(&receiver, plain, at.unit, scope)
            }
            _ => {
                let hits = self.lookup(at.unit, scope, plain, self.expr(at).span.start);
                let plain = |hit: &Hit| match hit {
                    Hit::Member(at, subst) => Some((*at, subst.clone())),
                    hit => hit.decl().map(|at| (at, Subst::default())),
                };
                hits.iter().filter_map(plain).collect()
            }
        };
        let (property, subst) = hits.into_iter().next()?;
        let value = subst.apply(&self.decl_type(property));
        let wrappers = &self.world.decl(property).annotations;
        let found = wrappers.iter().map(|&ty| self.type_of_ref(property.unit, ty));
        let wrapper = found.into_iter().find(|ty| {
            ty.decl().is_some_and(|_| !self.members(ty, "wrappedValue", property.unit, ScopeId(0)).is_empty())
        });
        let Some(wrapper) = wrapper else {
            // Somebody else's: its projection mostly stands for the value.
            return name.starts_with('$').then_some(value);
        };
        let wrapper = match &wrapper {
            Ty::Named(TypeSym::Decl(at), args) if args.is_empty() => {
                let instance = self.self_type(at.unit, at.decl);
                let inner = self.members(&instance, "wrappedValue", property.unit, ScopeId(0));
                let mut subst = Subst::default();
                if let Some((inner, own)) = inner.first() {
                    self.unify(&own.apply(&self.decl_type(*inner)), &value, &mut subst);
                }
                subst.apply(&instance)
            }
            _ => wrapper,
        };
        if name.starts_with('_') {
            return Some(wrapper);
        }
        let projected = self.members(&wrapper, "projectedValue", property.unit, ScopeId(0));
        Some(projected.first().map_or(value, |(at, subst)| subst.apply(&self.decl_type(*at))))
    }

    /// What a member of a foreign type gives is foreign too, unless the type is generic: it may hand out ours.
    fn foreign_member(receiver: &Ty, name: &str) -> Ty {
        match receiver {
            Ty::Named(TypeSym::External(path), args) if args.is_empty() => Ty::external(&format!("{path}.{name}")),
            _ => Ty::Unknown,
        }
    }

    pub(super) fn first_known(&self, unit: u32, exprs: impl Iterator<Item = ExprId>) -> Ty {
        let mut exprs =
            exprs.filter(|&expr| !matches!(self.expr(ExprRef { unit, expr }).kind, ExprKind::Literal(Literal::Null)));
        let mut types = exprs.by_ref().map(|expr| self.expr_type(ExprRef { unit, expr })).filter(|ty| !ty.is_unknown());
        let first = types.next().unwrap_or(Ty::Unknown);
        // `None` says less than `Some(room)`.
        let fuller = self.world.rules.paths && self.is_open(&first);
        let fuller = fuller.then(|| types.find(|ty| !self.is_open(ty))).flatten();
        fuller.unwrap_or(first)
    }

    /// The type of what a name denotes.
    pub(super) fn hit_type(&self, hit: &Hit) -> Ty {
        match hit {
            // Seen from inside its function, a vararg is a collection.
            Hit::Decl(at) if self.world.decl(*at).modifiers.is_vararg => self.collection(0, vec![self.decl_type(*at)]),
            Hit::Decl(at) => self.value_type(*at, &Subst::default()),
            Hit::Member(at, subst) => self.value_type(*at, subst),
            Hit::External(path) => {
                // A capital letter starts a type's name in all our languages; a function's value is not known.
                let last = path.rsplit(['.', ':']).next().unwrap_or_default();
                if path.starts_with("foreign.") {
                    return Ty::external(path);
                }
                if last.starts_with(char::is_uppercase) { Ty::Meta(Rc::new(Ty::external(path))) } else { Ty::Unknown }
            }
            Hit::Package(path) => Ty::Package(path.clone()),
            Hit::Doubtful => Ty::Unknown,
        }
    }

    /// A declaration read as a value.
    fn value_type(&self, at: DeclRef, subst: &Subst) -> Ty {
        let declared = self.world.decl(at);
        match declared.kind {
            DeclKind::Object => Ty::named(at),
            DeclKind::Function => {
                let params =
                    declared.params.iter().map(|&decl| self.decl_type(DeclRef { unit: at.unit, decl })).collect();
                let result = Rc::new(self.decl_type(at));
                // A Java getter read as a property gives its result.
                subst.apply(&Ty::Function { receiver: None, params, result })
            }
            DeclKind::TypeAlias => Ty::Meta(Rc::new(self.instance(at, Vec::new()))),
            _ => subst.apply(&self.decl_type(at)),
        }
    }

    fn in_package(&self, package: &str, name: &str) -> Ty {
        if self.world.rules.paths {
            let hit = Hit::Package(package.into());
            return self.step(&hit, name, 0).first().map_or(Ty::Unknown, |hit| self.hit_type(hit));
        }
        let path = format!("{package}.{name}");
        match self.world.top_level(package, name).first() {
            Some(&at) => self.value_type(at, &Subst::default()),
            None if self.world.is_package(&path) => Ty::Package(path.into()),
            None if name.starts_with(char::is_uppercase) => Ty::Meta(Rc::new(Ty::external(&path))),
            None => Ty::Unknown,
        }
    }

    /// The declarations that a member expression may denote.
    pub fn member_hits(&self, at: ExprRef) -> Vec<(DeclRef, Subst)> {
        let expr = self.expr(at);
        match &expr.kind {
            ExprKind::Member { base, name, .. } => {
                let receiver = self.expr_type(ExprRef { unit: at.unit, expr: *base });
                if let Some(field) = self.case_field(ExprRef { unit: at.unit, expr: *base }, &name.text) {
                    return vec![field];
                }
                if let Some(found) = self.viewed_member(ExprRef { unit: at.unit, expr: *base }, &name.text) {
                    return found;
                }
                match &receiver {
                    Ty::Package(package) if self.world.rules.paths => self.in_package_hits(package, &name.text),
                    Ty::Package(package) => {
                        let found = self.world.top_level(package, &name.text);
                        found.into_iter().map(|at| (at, Subst::default())).collect()
                    }
                    _ => {
                        if let Some(found) = self.module_member(at) {
                            return found.into_iter().map(|at| (at, Subst::default())).collect();
                        }
                        let mut found = self.members(&receiver, &name.text, at.unit, expr.scope);
                        if found.is_empty()
                            && &*name.text == "init"
                            && self.world.rules.modules
                            // `self.init`, `super.init`
                            && let inner = Self::strip_meta(receiver.clone())
                        {
                            let constructors = inner.decl().map(|at| self.constructors(at)).unwrap_or_default();
                            found = constructors.into_iter().map(|at| (at, self.own_subst(&inner))).collect();
                        }
                        // An object is both a value and a holder of nested types; an inner class is made from a value.
                        if found.is_empty()
                            && let (Some(owner), false) = (receiver.decl(), matches!(receiver, Ty::Meta(_)))
                        {
                            let object = self.world.decl(owner).kind == DeclKind::Object;
                            let mut nested = self.statics(owner, &name.text);
                            nested.retain(|&at| object || self.world.decl(at).kind.is_type());
                            found = nested.into_iter().map(|at| (at, Subst::default())).collect();
                        }
                        found
                    }
                }
            }
            ExprKind::ImplicitMember(name) => {
                let wanted = match self.expected(at) {
                    Ty::Param(param) => {
                        self.world.decl(param).ty.map_or(Ty::Unknown, |ty| self.type_of_ref(param.unit, ty))
                    }
                    other => Self::strip_meta(other),
                };
                if &*name.text == "init" {
                    let constructors = wanted.decl().map(|at| self.constructors(at)).unwrap_or_default();
                    return constructors.into_iter().map(|at| (at, self.own_subst(&wanted))).collect();
                }
                self.members(&Ty::Meta(Rc::new(wanted)), &name.text, at.unit, expr.scope)
            }
            _ => Vec::new(),
        }
    }

    /// `Module.name` where a type of the module has the module's own name: the type's members go first, then the module's.
    /// `None` where the base is no such name or the type has the member.
    pub fn module_member(&self, at: ExprRef) -> Option<Vec<DeclRef>> {
        let ExprKind::Member { base, name, .. } = &self.expr(at).kind else { return None };
        let base_ref = ExprRef { unit: at.unit, expr: *base };
        let ExprKind::Name(module) = &self.expr(base_ref).kind else { return None };
        if !self.world.rules.modules || !self.world.has_package(&module.text) {
            return None;
        }
        let Ty::Meta(inner) = self.expr_type(base_ref) else { return None };
        let owner = inner.decl()?;
        if self.world.decl(owner).name.text != module.text || !self.static_members(&inner, &name.text).is_empty() {
            return None;
        }
        let found = self.world.top_level(&module.text, &name.text);
        (!found.is_empty()).then_some(found)
    }

    fn first_member_type(&self, at: ExprRef) -> Ty {
        let hits = self.member_hits(at);
        let value = hits.iter().find(|(at, _)| self.world.decl(*at).kind != DeclKind::Function);
        let Some((member, subst)) = value.or(hits.first()) else { return Ty::Unknown };
        let declared = self.world.decl(*member);
        // A getter read as a property.
        let name = match &self.expr(at).kind {
            ExprKind::Member { name, .. } | ExprKind::ImplicitMember(name) => &*name.text,
            _ => "",
        };
        if declared.kind == DeclKind::Function && *declared.name.text != *name {
            return subst.apply(&self.decl_type(*member));
        }
        self.value_type(*member, subst)
    }

    fn literal_type(&self, literal: Literal) -> Ty {
        let rules = &self.world.rules;
        let name = match literal {
            Literal::Text => rules.literals[0],
            Literal::Char => rules.literals[1],
            Literal::Int => rules.literals[2],
            Literal::Float => rules.literals[3],
            Literal::Bool(_) => rules.literals[4],
            Literal::Null => return Ty::Unknown,
        };
        self.world.top_level(rules.core, name).first().map_or(Ty::Unknown, |&at| Ty::named(at))
    }

    /// What `this` means in a scope.
    pub fn this_at(&self, unit: u32, scope: ScopeId) -> Ty {
        self.this_type(unit, scope, None)
    }

    /// `this`, plain or labelled.
    pub(super) fn this_type(&self, unit: u32, scope: ScopeId, label: Option<&Ident>) -> Ty {
        let facts = self.facts(unit);
        for (_, around) in facts.scopes_up(scope) {
            match around.kind {
                ScopeKind::Lambda(lambda) => {
                    let Some(receiver) = self.lambda_receiver(unit, lambda) else { continue };
                    let named = label
                        .is_none_or(|label| self.lambda_label(unit, lambda).is_some_and(|name| *name == *label.text));
                    if named {
                        return receiver;
                    }
                }
                ScopeKind::Function(decl) => {
                    let declared = facts.decl(decl);
                    if let Some(receiver) = declared.receiver
                        && label.is_none_or(|label| label.text == declared.name.text)
                    {
                        return self.type_of_ref(unit, receiver);
                    }
                }
                ScopeKind::Type(decl) => {
                    let declared = facts.decl(decl);
                    if label.is_none_or(|label| label.text == declared.name.text) {
                        return self.self_type(unit, decl);
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    /// The name of the function a lambda is passed to: its implicit label.
    fn lambda_label(&self, unit: u32, lambda: ExprId) -> Option<&'u str> {
        let Context::Argument(call, index) = self.expr(ExprRef { unit, expr: lambda }).context else { return None };
        let ExprKind::Call { callee, args, .. } = &self.expr(ExprRef { unit, expr: call }).kind else { return None };
        if let Some(label) = args.get(index as usize).filter(|arg| arg.trailing).and_then(|arg| arg.label.as_ref()) {
            return Some(&label.text);
        }
        match &self.expr(ExprRef { unit, expr: *callee }).kind {
            ExprKind::Name(name) | ExprKind::Member { name, .. } => Some(&name.text),
            _ => None,
        }
    }

    /// The superclass; `super@Outer` is that of an outer class.
    fn super_type(&self, unit: u32, expr: &Expr) -> Ty {
        let facts = self.facts(unit);
        let label = self.world.unit(unit).source.slice(expr.span).split_once('@').map(|(_, label)| label);
        let around = facts.scopes_up(expr.scope).find_map(|(_, scope)| match scope.kind {
            ScopeKind::Type(decl) if label.is_none_or(|label| *facts.decl(decl).name.text == *label) => Some(decl),
            _ => None,
        });
        let Some(decl) = around else { return Ty::Unknown };
        let Some(at) = self.self_type(unit, decl).decl() else { return Ty::Unknown };
        let parents = self.supertypes(at);
        let class = parents.iter().find(|ty| ty.decl().is_some_and(|at| self.world.decl(at).kind == DeclKind::Class));
        class.or(parents.first()).cloned().unwrap_or(Ty::Unknown)
    }

    /// `this` inside a lambda with receiver.
    pub(super) fn lambda_receiver(&self, unit: u32, lambda: ExprId) -> Option<Ty> {
        match self.expected(ExprRef { unit, expr: lambda }) {
            Ty::Function { receiver: Some(receiver), .. } => Some(Rc::unwrap_or_clone(receiver)),
            _ => None,
        }
    }

    /// The type of parameter `index` of a lambda, from where the lambda is passed.
    fn lambda_param(&self, unit: u32, lambda: ExprId, index: usize) -> Ty {
        let at = ExprRef { unit, expr: lambda };
        match self.expected(at) {
            Ty::Function { params, receiver, .. } => {
                let written = match &self.expr(at).kind {
                    ExprKind::Lambda { params, .. } => params.len(),
                    _ => 0,
                };
                // `{ key, value in }` where one tuple is passed.
                if let ([Ty::Tuple(parts)], true) = (&params[..], written > 1) {
                    return Ty::part(parts, index);
                }
                let _ = receiver;
                params.get(index).cloned().unwrap_or(Ty::Unknown)
            }
            Ty::Unknown if self.is_foreign_argument(at) => Ty::external("foreign"),
            // A lambda converted to an interface with one method.
            Ty::Named(TypeSym::Decl(interface), args) => {
                self.sam_param(&Ty::Named(TypeSym::Decl(interface), args), index)
            }
            _ => Ty::Unknown,
        }
    }

    /// Whether a lambda goes to a member of somebody else's type that cannot hand out ours.
    fn is_foreign_argument(&self, lambda: ExprRef) -> bool {
        let Context::Argument(call, _) = self.expr(lambda).context else { return false };
        let ExprKind::Call { callee, args, .. } = &self.expr(ExprRef { unit: lambda.unit, expr: call }).kind else {
            return false;
        };
        let ExprKind::Member { base, .. } = &self.expr(ExprRef { unit: lambda.unit, expr: *callee }).kind else {
            return false;
        };
        let plain = args.iter().all(|arg| !self.brings_ours(ExprRef { unit: lambda.unit, expr: arg.value }));
        let base = self.expr_type(ExprRef { unit: lambda.unit, expr: *base });
        plain && matches!(&base, Ty::Named(TypeSym::External(_), args) if args.is_empty())
    }

    /// Whether an argument may carry a type of the project or an SDK into foreign code and back.
    pub(super) fn brings_ours(&self, argument: ExprRef) -> bool {
        if matches!(self.expr(argument).kind, ExprKind::Lambda { .. }) {
            return false;
        }
        match self.expr_type(argument) {
            Ty::Named(TypeSym::External(_), _) => false,
            Ty::Named(TypeSym::Decl(at), args) => {
                self.world.origin(at) != super::world::Origin::Library || !args.is_empty()
            }
            Ty::Unknown => !matches!(self.expr(argument).kind, ExprKind::Literal(_)),
            _ => true,
        }
    }

    fn sam_param(&self, interface: &Ty, index: usize) -> Ty {
        let Some(at) = interface.decl() else { return Ty::Unknown };
        let facts = self.facts(at.unit);
        let Some(body) = facts.decl(at.decl).body else { return Ty::Unknown };
        let method = facts.scope(body).decls.iter().find(|&&decl| facts.decl(decl).kind == DeclKind::Function);
        let param = method.and_then(|&method| facts.decl(method).params.get(index));
        match param {
            Some(&param) => self.own_subst(interface).apply(&self.decl_type(DeclRef { unit: at.unit, decl: param })),
            None => Ty::Unknown,
        }
    }

    /// The payload at `index` of the enum case that a pattern names.
    pub(super) fn payload_type(&self, pattern: ExprRef, index: usize) -> Ty {
        if matches!(self.expr(pattern).kind, ExprKind::Collection(Collection::Tuple, _)) {
            return self.component_type(&self.expected(pattern), index);
        }
        let callee = match &self.expr(pattern).kind {
            ExprKind::Call { callee, .. } => ExprRef { unit: pattern.unit, expr: *callee },
            _ => pattern,
        };
        let hits = match &self.expr(callee).kind {
            ExprKind::Name(name) => {
                let expr = self.expr(callee);
                let hits = self.lookup(callee.unit, expr.scope, &name.text, expr.span.start);
                hits.iter().filter_map(Hit::decl).collect::<Vec<_>>()
            }
            _ => self.member_hits(callee).into_iter().map(|(at, _)| at).collect(),
        };
        let case = hits.into_iter().find(|&at| self.world.decl(at).kind == DeclKind::EnumCase);
        let Some(case) = case else {
            // `.some(let x)` of an erased optional.
            return match &self.expr(callee).kind {
                ExprKind::ImplicitMember(name) if &*name.text == "some" => self.expected(pattern),
                _ if self.world.rules.paths => self.part_of_named(pattern, callee, index),
                _ => Ty::Unknown,
            };
        };
        let params = &self.world.decl(case).params;
        let types = || params.iter().map(|&decl| self.decl_type(DeclRef { unit: case.unit, decl }));
        match params.get(index) {
            // One name for all payloads binds a tuple.
            Some(_) => {
                let subst = self.own_subst(&self.expected(pattern));
                types().nth(index).map_or(Ty::Unknown, |ty| subst.apply(&ty))
            }
            None => Ty::Unknown,
        }
    }

    fn reference_type(&self, at: ExprRef, base: Option<ExprId>) -> Ty {
        let hits = self.reference_hits(at);
        let Some((member, subst)) = hits.first() else { return Ty::Unknown };
        let declared = self.world.decl(*member);
        let mut params: Vec<Ty> =
            declared.params.iter().map(|&decl| self.decl_type(DeclRef { unit: member.unit, decl })).collect();
        if let Some(base) = base
            && let Ty::Meta(owner) = self.expr_type(ExprRef { unit: at.unit, expr: base })
        {
            params.insert(0, Rc::unwrap_or_clone(owner));
        }
        let result = match declared.kind {
            kind if kind.is_type() => self.self_type(member.unit, member.decl),
            _ => self.decl_type(*member),
        };
        // A member taken from the reference itself: `room::state.flow`.
        let is_value = matches!(declared.kind, DeclKind::Property | DeclKind::Param | DeclKind::Local);
        if let (true, Context::Base(outer)) = (is_value, self.expr(at).context)
            && matches!(self.expr(ExprRef { unit: at.unit, expr: outer }).kind, ExprKind::Member { .. })
        {
            let name = if params.is_empty() { "KProperty0" } else { "KProperty1" };
            if let Some(&property) = self.world.top_level("kotlin.reflect", name).first() {
                params.push(result);
                return subst.apply(&self.instance(property, params));
            }
        }
        subst.apply(&Ty::Function { receiver: None, params: params.into(), result: Rc::new(result) })
    }

    /// The declarations a callable reference may denote; among overloads those that take what the place hands over.
    pub fn reference_hits(&self, at: ExprRef) -> Vec<(DeclRef, Subst)> {
        let mut found = self.referred(at);
        if found.len() > 1
            && let Ty::Function { params: wanted, .. } = self.expected(at)
        {
            let takes = |(at, _): &&(DeclRef, Subst)| {
                let params = &self.world.decl(*at).params;
                let types = params.iter().map(|&decl| self.decl_type(DeclRef { unit: at.unit, decl }));
                params.len() == wanted.len() && types.zip(wanted.iter()).all(|(own, given)| self.may_be(given, &own))
            };
            let fitting: Vec<_> = found.iter().filter(takes).cloned().collect();
            if !fitting.is_empty() {
                found = fitting;
            }
        }
        found
    }

    /// The same before the place is asked.
    pub(super) fn referred(&self, at: ExprRef) -> Vec<(DeclRef, Subst)> {
        let expr = self.expr(at);
        let ExprKind::CallableRef { base, name } = &expr.kind else { return Vec::new() };
        match base {
            Some(base) => {
                let receiver = self.expr_type(ExprRef { unit: at.unit, expr: *base });
                match &receiver {
                    Ty::Meta(inner) => {
                        let mut found = self.members(inner, &name.text, at.unit, expr.scope);
                        if found.is_empty() {
                            found = self.members(&receiver, &name.text, at.unit, expr.scope);
                        }
                        found
                    }
                    _ => self.members(&receiver, &name.text, at.unit, expr.scope),
                }
            }
            None => {
                let hits = self.lookup(at.unit, expr.scope, &name.text, expr.span.start);
                hits.into_iter()
                    .filter_map(|hit| match hit {
                        Hit::Decl(at) => Some((at, Subst::default())),
                        Hit::Member(at, subst) => Some((at, subst)),
                        _ => None,
                    })
                    .collect()
            }
        }
    }

    /// The key path in `base[keyPath: path]`.
    fn key_path_argument(&self, args: &[Arg]) -> Option<ExprId> {
        let [arg] = args else { return None };
        let is_path = arg.label.as_ref().is_some_and(|label| &*label.text == "keyPath");
        (is_path && self.world.rules.modules).then_some(arg.value)
    }

    /// The root of a key path without a written type: the first type argument of what is expected, else the element the
    /// call works on.
    fn key_path_root(&self, root: ExprRef) -> Ty {
        let facts = self.facts(root.unit);
        // The key path expression around the root.
        let around = facts.exprs.iter().position(|expr| {
            matches!(expr.kind, ExprKind::KeyPath(_)) && expr.span.contains(facts.expr(root.expr).span)
        });
        let Some(around) = around else { return Ty::Unknown };
        let at = ExprRef { unit: root.unit, expr: ExprId(around as u32) };
        if let Context::Argument(index, _) = self.expr(at).context
            && let ExprKind::Index { base, args } = &self.expr(ExprRef { unit: root.unit, expr: index }).kind
            && self.key_path_argument(args) == Some(at.expr)
        {
            return self.expr_type(ExprRef { unit: root.unit, expr: *base });
        }
        match self.expected(at) {
            Ty::Function { params, .. } => params.first().cloned().unwrap_or(Ty::Unknown),
            Ty::Named(_, args) if !args.is_empty() => args[0].clone(),
            _ => Ty::Unknown,
        }
    }
}
