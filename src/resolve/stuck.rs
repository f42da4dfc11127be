//! Where inference stops: the place behind an unknown type, and what stands there. Asked of misses alone, for people who
//! make the resolver better.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::names::Hit;
use super::ty::{DeclRef, Ty, TypeSym};
use super::world::Origin;
use super::{ExprRef, Resolver};
use crate::facts::*;
use crate::source::Span;
use crate::words::Said;

/// What inference cannot see through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The grammar does not understand the text there.
    Damage,
    /// Nothing in the project, the SDK or the known library declares the name.
    UndeclaredName,
    /// The value comes out of another library.
    OtherLibrary,
    /// The type is known and has no member of that name.
    MissingMember,
    /// A class of the project inherits from one that is not in it.
    ForeignSupertype,
    /// A receiver of another library stands between, which may have a member of that name.
    ForeignReceiver,
    /// The parameter or `this` of a lambda, whose type the place does not tell.
    Lambda,
    /// A type parameter that nothing binds.
    TypeParameter,
    /// A declaration with neither type nor value.
    NoType,
    /// Nothing tells which type an implicit member belongs to.
    NoContext,
    /// Tokens of a macro that read as no code.
    Macro,
    /// A construct that resolution does not follow.
    Construct,
    /// A chain too long to follow.
    TooDeep,
}

impl Cause {
    /// In words.
    pub fn words(self) -> Said {
        let (en, zh) = match self {
            Cause::Damage => ("text that the grammar does not understand", "语法无法解析的文本"),
            Cause::UndeclaredName => ("a name that nothing declares", "没有任何声明的名称"),
            Cause::OtherLibrary => ("a value out of another library", "来自另一个库的值"),
            Cause::MissingMember => ("a known type without such a member", "类型已知，但没有这样的成员"),
            Cause::ForeignSupertype => ("a class that inherits from one outside the project", "继承自项目之外的类"),
            Cause::ForeignReceiver => ("a receiver of another library that stands between", "中间隔着另一个库的接收者"),
            Cause::Lambda => ("a lambda of unknown type", "类型未知的 lambda"),
            Cause::TypeParameter => ("a type parameter that nothing binds", "没有绑定的类型参数"),
            Cause::NoType => ("a declaration with neither type nor value", "既无类型也无值的声明"),
            Cause::NoContext => ("an implicit member without an expected type", "没有预期类型的隐式成员"),
            Cause::Macro => ("the tokens of a macro", "宏的标记"),
            Cause::Construct => ("a construct that is not followed", "未跟踪的语法结构"),
            Cause::TooDeep => ("a chain too long to follow", "过长而无法跟踪的链"),
        };
        Said::plain(en, zh)
    }
}

/// A place where inference stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stuck {
    /// What stands there.
    pub cause: Cause,
    /// Index of the unit.
    pub unit: u32,
    /// The bytes: a name where there is one.
    pub span: Span,
}

/// Steps that are followed at most.
const MAX_STEPS: usize = 60;

impl Resolver<'_, '_> {
    /// Why nothing is known of the type of `at`.
    pub fn stuck(&self, at: ExprRef) -> Stuck {
        let stuck = self.stuck_expr(at, 0);
        let damaged = self.facts(stuck.unit).damage.iter().any(|damage| {
            // A missing token has no width.
            damage.start <= stuck.span.end && stuck.span.start <= damage.end
        });
        if damaged { Stuck { cause: Cause::Damage, ..stuck } } else { stuck }
    }

    fn stuck_expr(&self, at: ExprRef, steps: usize) -> Stuck {
        let expr = self.expr(at);
        let here = |expr: ExprId| ExprRef { unit: at.unit, expr };
        let name_span = match &expr.kind {
            ExprKind::Name(name)
            | ExprKind::Member { name, .. }
            | ExprKind::ImplicitMember(name)
            | ExprKind::CallableRef { name, .. }
            | ExprKind::Infix { name, .. } => name.span,
            _ => expr.span,
        };
        let stop = |cause| Stuck { cause, unit: at.unit, span: name_span };
        if steps > MAX_STEPS {
            return stop(Cause::TooDeep);
        }
        let follow = |next: ExprId| self.stuck_expr(here(next), steps + 1);
        match &expr.kind {
            ExprKind::Name(name) => {
                let hits = match self.call_of(at) {
                    Some(_) => self.lookup_called(at.unit, expr.scope, &name.text, expr.span.start),
                    None => self.lookup(at.unit, expr.scope, &name.text, expr.span.start),
                };
                match hits.first() {
                    None => stop(Cause::UndeclaredName),
                    Some(Hit::External(_)) => stop(Cause::OtherLibrary),
                    Some(Hit::Doubtful) => stop(Cause::ForeignReceiver),
                    Some(Hit::Package(_)) => stop(Cause::Construct),
                    Some(Hit::Decl(decl) | Hit::Member(decl, _)) => self.stuck_decl(*decl, stop, steps),
                }
            }
            ExprKind::Member { base, .. } => {
                let receiver = self.expr_type(here(*base));
                match self.member_hits(at).first() {
                    Some((member, _)) => self.stuck_decl(*member, stop, steps),
                    None if receiver.is_unknown() => follow(*base),
                    None => stop(self.lacking(&receiver)),
                }
            }
            ExprKind::Infix { left, .. } | ExprKind::Index { base: left, .. } => {
                let receiver = self.expr_type(here(*left));
                if receiver.is_unknown() { follow(*left) } else { stop(self.lacking(&receiver)) }
            }
            ExprKind::CallableRef { base: Some(base), .. } => {
                let receiver = self.expr_type(here(*base));
                if receiver.is_unknown() { follow(*base) } else { stop(self.lacking(&receiver)) }
            }
            ExprKind::CallableRef { .. } => stop(Cause::UndeclaredName),
            ExprKind::ImplicitMember(_) => match self.member_hits(at).first() {
                Some((member, _)) => self.stuck_decl(*member, stop, steps),
                None => stop(Cause::NoContext),
            },
            ExprKind::Call { callee, .. } => match self.callee(at).and_then(|callee| callee.decl) {
                Some(decl) if self.decl_type(decl).is_unknown() => self.stuck_decl(decl, stop, steps),
                Some(_) => Stuck { span: self.name_of(here(*callee)), ..stop(Cause::TypeParameter) },
                None => follow(*callee),
            },
            ExprKind::Wrapped(_, inner)
            | ExprKind::Binary { left: inner, .. }
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Block { result: Some(inner), .. } => follow(*inner),
            ExprKind::Choice(branches) => self.stuck_branch(at.unit, branches.iter().copied(), stop, steps),
            ExprKind::Match { arms, .. } => {
                self.stuck_branch(at.unit, arms.iter().filter_map(|arm| arm.body), stop, steps)
            }
            ExprKind::Binding(decl) => self.stuck_decl(DeclRef { unit: at.unit, decl: *decl }, stop, steps),
            ExprKind::This(_) => stop(Cause::Lambda),
            ExprKind::Super => stop(Cause::ForeignSupertype),
            ExprKind::Literal(Literal::Null) => stop(Cause::NoType),
            _ => stop(Cause::Construct),
        }
    }

    fn stuck_branch(
        &self,
        unit: u32,
        mut branches: impl Iterator<Item = ExprId>,
        stop: impl Fn(Cause) -> Stuck,
        steps: usize,
    ) -> Stuck {
        let null = |expr: &ExprId| matches!(self.expr(ExprRef { unit, expr: *expr }).kind, ExprKind::Literal(_));
        match branches.find(|branch| !null(branch)) {
            Some(expr) => self.stuck_expr(ExprRef { unit, expr }, steps + 1),
            None => stop(Cause::NoType),
        }
    }

    /// Why nothing is known of the type of a declaration.
    fn stuck_decl(&self, at: DeclRef, stop: impl Fn(Cause) -> Stuck, steps: usize) -> Stuck {
        let declared = self.world.decl(at);
        let expr = |expr: ExprId| ExprRef { unit: at.unit, expr };
        if declared.ty.is_some() || declared.kind == DeclKind::Function && matches!(declared.value, Value::None) {
            return stop(Cause::TypeParameter);
        }
        let follow = |value: ExprId| self.stuck_expr(expr(value), steps + 1);
        match declared.value {
            Value::None => stop(Cause::NoType),
            Value::Expr(value) | Value::Unwrapped(value) => follow(value),
            Value::Delegate(value) | Value::Element(value) | Value::Component(value, _) => {
                let ty = self.expr_type(expr(value));
                match ty {
                    Ty::Unknown => follow(value),
                    ty => Stuck { cause: self.lacking(&ty), unit: at.unit, span: self.name_of(expr(value)) },
                }
            }
            Value::LambdaParam(lambda, _) => self.stuck_lambda(expr(lambda), steps),
            Value::Payload(pattern, _) | Value::Matched(pattern) => match self.expr(expr(pattern)).context {
                Context::Pattern(subject) if self.expr_type(expr(subject)).is_unknown() => follow(subject),
                _ => Stuck { cause: Cause::MissingMember, unit: at.unit, span: self.expr(expr(pattern)).span },
            },
            Value::Param(param) if steps < MAX_STEPS => {
                self.stuck_decl(DeclRef { unit: at.unit, decl: param }, stop, steps + 1)
            }
            Value::Param(_) => stop(Cause::TooDeep),
        }
    }

    /// Why the parameters of a lambda are unknown: most often because what takes it is.
    fn stuck_lambda(&self, lambda: ExprRef, steps: usize) -> Stuck {
        let here = |expr: ExprId| ExprRef { unit: lambda.unit, expr };
        let span = self.expr(lambda).span;
        let Context::Argument(call, _) = self.expr(lambda).context else {
            return Stuck { cause: Cause::Lambda, unit: lambda.unit, span };
        };
        let ExprKind::Call { callee, .. } = &self.expr(here(call)).kind else {
            return Stuck { cause: Cause::Lambda, unit: lambda.unit, span };
        };
        match self.callee(here(call)) {
            None => self.stuck_expr(here(*callee), steps + 1),
            Some(_) => {
                // The receiver of a generic function brings the types, where it is known.
                let receiver = match &self.expr(here(*callee)).kind {
                    ExprKind::Member { base, .. } => {
                        Some(*base).filter(|&base| self.expr_type(here(base)).is_unknown())
                    }
                    _ => None,
                };
                match receiver {
                    Some(base) => self.stuck_expr(here(base), steps + 1),
                    None => Stuck { cause: Cause::Lambda, unit: lambda.unit, span: self.name_of(here(*callee)) },
                }
            }
        }
    }

    /// Why a known type has no member of some name.
    fn lacking(&self, ty: &Ty) -> Cause {
        match ty {
            Ty::Named(TypeSym::External(_), _) => Cause::OtherLibrary,
            Ty::Named(TypeSym::Decl(at), _)
                if self.world.origin(*at) == Origin::Project && self.has_foreign_supertype(*at) =>
            {
                Cause::ForeignSupertype
            }
            Ty::Meta(inner) => self.lacking(inner),
            Ty::Param(_) => Cause::TypeParameter,
            _ => Cause::MissingMember,
        }
    }

    /// The name an expression ends in, or all of it.
    fn name_of(&self, at: ExprRef) -> Span {
        let expr = self.expr(at);
        match &expr.kind {
            ExprKind::Member { name, .. } | ExprKind::Name(name) => name.span,
            ExprKind::Call { callee, .. } => self.name_of(ExprRef { unit: at.unit, expr: *callee }),
            _ => expr.span,
        }
    }
}
