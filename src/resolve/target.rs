//! What a site denotes: the declarations it resolves to with the rung they stand on, or a miss with its reason.

use super::names::Hit;
use super::ty::{DeclRef, Ty, TypeSym};
use super::world::Origin;
use super::{Callee, ExprRef, Resolver};
use crate::facts::*;
use crate::finding::Rung;
use crate::words::Said;

/// The answer for one site.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// It denotes one of these (overloads of one name).
    Found {
        /// The declarations; the one the arguments chose is alone.
        decls: Vec<DeclRef>,
        /// On what evidence.
        rung: Rung,
        /// How the arguments are bound, for the callee of a call.
        callee: Option<Callee>,
    },
    /// It denotes something else for certain.
    Other(Elsewhere),
    /// Nothing is known.
    Miss(Miss),
}

/// Whose a name is that no change binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// The project's.
    Project,
    /// The SDK's, unchanged.
    Sdk,
    /// The receiver is of the SDK, whose surface has no such member there.
    Absent,
    /// The language library's.
    Library,
    /// Another library's, or nobody's that we know.
    Foreign,
}

/// Why nothing is known of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Miss {
    /// A bare name that nothing declares.
    UnknownName,
    /// The type of the receiver could not be inferred.
    UnknownReceiver,
    /// The receiver's class inherits from a class that is not in the project or a surface.
    ForeignSupertype,
    /// Nothing tells which type an implicit member belongs to.
    NoContext,
    /// An implicit receiver of somebody else's type may have a member of that name.
    ForeignReceiver,
}

impl Miss {
    /// The reason in words.
    pub fn reason(self) -> Said {
        let (en, zh) = match self {
            Miss::UnknownName => {
                ("nothing in the project or the SDK declares this name", "项目和 SDK 中都没有声明这个名称")
            }
            Miss::UnknownReceiver => ("the type of the receiver could not be inferred", "无法推断接收者的类型"),
            Miss::ForeignSupertype => (
                "the receiver's class inherits from a class that is not in the project",
                "接收者的类继承自项目之外的类",
            ),
            Miss::NoContext => {
                ("nothing tells which type this implicit member belongs to", "看不出这个隐式成员属于哪个类型")
            }
            Miss::ForeignReceiver => (
                "a receiver of another library stands between, which may have a member of that name",
                "中间隔着另一个库的接收者，它可能有同名成员",
            ),
        };
        Said::plain(en, zh)
    }
}

impl<'w, 'u> Resolver<'w, 'u> {
    /// What the name at the end of expression `at` denotes.
    pub fn target(&self, at: ExprRef) -> Outcome {
        let expr = self.expr(at);
        match &expr.kind {
            ExprKind::Name(name) => {
                // A module that has a type of its own name.
                if let Context::Base(outer) = expr.context
                    && self.module_member(ExprRef { unit: at.unit, expr: outer }).is_some()
                {
                    return Outcome::Other(Elsewhere::Sdk);
                }
                let hits = match self.call_of(at) {
                    Some(_) => self.lookup_called(at.unit, expr.scope, &name.text, expr.span.start),
                    None => self.lookup(at.unit, expr.scope, &name.text, expr.span.start),
                };
                self.name_outcome(at, hits)
            }
            ExprKind::Member { base, .. } => {
                let base = ExprRef { unit: at.unit, expr: *base };
                let hits = self.member_hits(at);
                if hits.is_empty() {
                    return self.no_member(base);
                }
                self.found(at, hits.into_iter().map(|(at, _)| at).collect(), self.base_rung(base))
            }
            ExprKind::ImplicitMember(_) => {
                let hits = self.member_hits(at);
                if !hits.is_empty() {
                    return self.found(at, hits.into_iter().map(|(at, _)| at).collect(), Rung::Inferred);
                }
                match Self::strip_meta(self.expected(at)) {
                    Ty::Unknown | Ty::Param(_) if !self.goes_to_foreign(at) => Outcome::Miss(Miss::NoContext),
                    Ty::Unknown | Ty::Param(_) => Outcome::Other(Elsewhere::Foreign),
                    wanted => Outcome::Other(self.without_member(&wanted)),
                }
            }
            ExprKind::CallableRef { base, .. } => {
                let hits = self.reference_hits(at);
                match base {
                    Some(base) if hits.is_empty() => self.no_member(ExprRef { unit: at.unit, expr: *base }),
                    _ if hits.is_empty() => Outcome::Miss(Miss::UnknownName),
                    base => {
                        let rung =
                            base.map_or(Rung::Import, |base| self.base_rung(ExprRef { unit: at.unit, expr: base }));
                        self.found(at, hits.into_iter().map(|(at, _)| at).collect(), rung)
                    }
                }
            }
            ExprKind::Infix { left, .. } => {
                let left = ExprRef { unit: at.unit, expr: *left };
                match self.callee(at) {
                    Some(callee) => match callee.decl {
                        Some(decl) => {
                            Outcome::Found { decls: vec![decl], rung: self.base_rung(left), callee: Some(callee) }
                        }
                        None => Outcome::Other(Elsewhere::Project),
                    },
                    None => self.no_member(left),
                }
            }
            _ => Outcome::Other(Elsewhere::Foreign),
        }
    }

    /// Whether an expression ends up as an argument of somebody else's function, which cannot take a type of ours.
    fn goes_to_foreign(&self, at: ExprRef) -> bool {
        let here = |expr: ExprId| ExprRef { unit: at.unit, expr };
        let mut context = self.expr(at).context;
        loop {
            match context {
                Context::Part(outer) | Context::Element(outer) => context = self.expr(here(outer)).context,
                Context::Base(outer) if self.call_of(at) == Some(here(outer)) => {
                    context = self.expr(here(outer)).context;
                }
                Context::Argument(call, _) => {
                    let ExprKind::Call { callee, .. } = &self.expr(here(call)).kind else { return false };
                    let of = match &self.expr(here(*callee)).kind {
                        ExprKind::Member { base, .. } => *base,
                        _ => *callee,
                    };
                    let of = Self::strip_meta(self.expr_type(here(of)));
                    return matches!(&of, Ty::Named(TypeSym::External(_), args) if args.is_empty());
                }
                _ => return false,
            }
        }
    }

    fn name_outcome(&self, at: ExprRef, hits: Vec<Hit>) -> Outcome {
        let Some(first) = hits.first() else { return Outcome::Miss(Miss::UnknownName) };
        let rung = match first {
            Hit::Member(..) => Rung::Inferred,
            _ => Rung::Import,
        };
        match first {
            Hit::External(_) | Hit::Package(_) => Outcome::Other(Elsewhere::Foreign),
            Hit::Doubtful => Outcome::Miss(Miss::ForeignReceiver),
            _ => self.found(at, hits.iter().filter_map(Hit::decl).collect(), rung),
        }
    }

    /// Narrows overloads by the arguments where the site is what a call calls.
    fn found(&self, at: ExprRef, decls: Vec<DeclRef>, rung: Rung) -> Outcome {
        if let Some(call) = self.call_of(at)
            && let Some(callee) = self.callee(call)
            && let Some(decl) = callee.decl
        {
            // The callee of `Foo(..)` is a constructor; the name itself still denotes the type.
            let constructor_of_type = self.world.decl(decl).kind == DeclKind::Constructor;
            if !constructor_of_type {
                return Outcome::Found { decls: vec![decl], rung, callee: Some(callee) };
            }
            let mut decls = decls;
            decls.retain(|&at| self.world.decl(at).kind.is_type());
            decls.push(decl);
            return Outcome::Found { decls, rung: Rung::Static.min(rung), callee: Some(callee) };
        }
        let mut decls = decls;
        // Not called: a value hides functions of its name.
        if let Some(&value) = decls.iter().find(|&&at| self.world.decl(at).kind != DeclKind::Function) {
            let is_type = self.world.decl(value).kind.is_type();
            decls.retain(|&at| at == value || is_type && self.world.decl(at).kind.is_type());
        }
        Outcome::Found { decls, rung, callee: None }
    }

    /// The call whose callee is `at`.
    pub fn call_of(&self, at: ExprRef) -> Option<ExprRef> {
        let mut inner = at.expr;
        let mut context = self.expr(at).context;
        loop {
            let outer = match context {
                Context::Base(outer) | Context::Part(outer) => outer,
                _ => return None,
            };
            let outer_ref = ExprRef { unit: at.unit, expr: outer };
            match &self.expr(outer_ref).kind {
                ExprKind::Call { callee, .. } if *callee == inner => return Some(outer_ref),
                ExprKind::Wrapped(_, part) if *part == inner => {
                    inner = outer;
                    context = self.expr(outer_ref).context;
                }
                _ => return None,
            }
        }
    }

    /// A member that the receiver does not have: somebody else's, or unknown.
    fn no_member(&self, base: ExprRef) -> Outcome {
        match self.expr_type(base) {
            Ty::Unknown => Outcome::Miss(Miss::UnknownReceiver),
            Ty::Param(param) => match self.world.decl(param).ty {
                Some(_) => Outcome::Other(Elsewhere::Foreign),
                None => Outcome::Miss(Miss::UnknownReceiver),
            },
            Ty::Named(TypeSym::Decl(at), _)
                if self.world.origin(at) == Origin::Project && self.has_foreign_supertype(at) =>
            {
                Outcome::Miss(Miss::ForeignSupertype)
            }
            ty => Outcome::Other(self.without_member(&ty)),
        }
    }

    /// Whose a member is that a known type does not declare.
    fn without_member(&self, ty: &Ty) -> Elsewhere {
        match ty {
            Ty::Named(TypeSym::Decl(at), _) => match self.whose(*at) {
                Elsewhere::Sdk => Elsewhere::Absent,
                whose => whose,
            },
            Ty::Meta(inner) => self.without_member(inner),
            Ty::All(parts) => parts.iter().map(|part| self.without_member(part)).next().unwrap_or(Elsewhere::Foreign),
            Ty::Function { .. } | Ty::Tuple(_) => Elsewhere::Library,
            _ => Elsewhere::Foreign,
        }
    }

    /// Whose a declaration is.
    pub fn whose(&self, at: DeclRef) -> Elsewhere {
        match self.world.origin(at) {
            Origin::Project => Elsewhere::Project,
            Origin::From | Origin::To => Elsewhere::Sdk,
            Origin::Library => Elsewhere::Library,
        }
    }

    /// The rung of a member of `base`: static for type names and constructor-rooted chains, else inferred.
    fn base_rung(&self, base: ExprRef) -> Rung {
        match self.expr_type(base) {
            Ty::Meta(_) | Ty::Package(_) => return Rung::Static,
            _ => {}
        }
        match &self.expr(base).kind {
            ExprKind::Call { callee, .. } => match &self.expr(ExprRef { unit: base.unit, expr: *callee }).kind {
                ExprKind::Member { base: inner, .. } => self.base_rung(ExprRef { unit: base.unit, expr: *inner }),
                ExprKind::Name(_) => match self.callee(base).and_then(|callee| callee.decl) {
                    Some(at) if self.world.decl(at).kind == DeclKind::Constructor => Rung::Static,
                    _ => Rung::Inferred,
                },
                _ => Rung::Inferred,
            },
            ExprKind::Wrapped(_, inner) => self.base_rung(ExprRef { unit: base.unit, expr: *inner }),
            _ => Rung::Inferred,
        }
    }
}
