//! Evidence: the steps that led to a resolution, in words a person can check.

use super::names::Hit;
use super::ty::{DeclRef, Ty, TypeSym};
use super::world::Origin;
use super::{ExprRef, Resolver};
use crate::facts::*;
use crate::words::{Said, said};

/// Steps a chain has at most.
const MAX_STEPS: usize = 6;

impl<'w, 'u> Resolver<'w, 'u> {
    /// Why expression `at` has the type it has: where its name is declared and as what, step by step.
    pub fn explain(&self, at: ExprRef) -> Vec<Said> {
        let mut steps = Vec::new();
        self.explain_expr(at, &mut steps);
        steps.truncate(MAX_STEPS);
        steps
    }

    fn explain_expr(&self, at: ExprRef, steps: &mut Vec<Said>) {
        if steps.len() >= MAX_STEPS {
            return;
        }
        let expr = self.expr(at);
        let here = |expr: ExprId| ExprRef { unit: at.unit, expr };
        match &expr.kind {
            ExprKind::Name(name) => {
                let hits = self.lookup(at.unit, expr.scope, &name.text, expr.span.start);
                match hits.first() {
                    Some(Hit::Decl(decl) | Hit::Member(decl, _)) => self.explain_decl(*decl, steps),
                    Some(Hit::External(path)) => {
                        steps.push(said!("`{}` is imported as `{path}`", "`{}` 作为 `{path}` 导入", name.text))
                    }
                    _ => {}
                }
            }
            ExprKind::Member { base, .. } => {
                self.explain_expr(here(*base), steps);
                if let Some((member, _)) = self.member_hits(at).first() {
                    self.explain_decl(*member, steps);
                }
            }
            ExprKind::Call { callee, .. } => self.explain_expr(here(*callee), steps),
            ExprKind::Index { base, .. } => self.explain_expr(here(*base), steps),
            ExprKind::Wrapped(_, inner) | ExprKind::Infix { left: inner, .. } => self.explain_expr(here(*inner), steps),
            ExprKind::Choice(branches) => {
                if let Some(&first) = branches.iter().find(|&&branch| !self.expr_type(here(branch)).is_unknown()) {
                    self.explain_expr(here(first), steps);
                }
            }
            ExprKind::This(_) => {
                steps.push(said!("`this` is `{}`", "`this` 是 `{}`", self.describe(&self.expr_type(at))));
            }
            ExprKind::ImplicitMember(name) => {
                steps.push(said!(
                    "`.{}` stands where `{}` is expected",
                    "`.{}` 所在的位置要求 `{}`",
                    name.text,
                    self.describe(&self.expected(at))
                ));
            }
            ExprKind::Cast { ty, .. } => {
                steps.push(said!("cast to `{}`", "转换为 `{}`", self.describe(&self.type_of_ref(at.unit, *ty))))
            }
            ExprKind::Binding(decl) => self.explain_decl(DeclRef { unit: at.unit, decl: *decl }, steps),
            _ => {}
        }
    }

    fn explain_decl(&self, at: DeclRef, steps: &mut Vec<Said>) {
        if steps.len() >= MAX_STEPS {
            return;
        }
        let declared = self.world.decl(at);
        let name = &declared.name.text;
        let place = self.place(at);
        match self.world.origin(at) {
            Origin::From | Origin::To => {
                let path = self.world.path(at);
                let ty = self.decl_type(at);
                steps.push(match declared.kind {
                    kind if kind.is_type() => said!("`{name}` is `{path}`", "`{name}` 是 `{path}`"),
                    DeclKind::Function if !ty.is_unknown() => {
                        said!("`{path}` returns `{}`", "`{path}` 返回 `{}`", self.describe(&ty))
                    }
                    DeclKind::Property if !ty.is_unknown() => {
                        said!("`{path}` is a `{}`", "`{path}` 的类型是 `{}`", self.describe(&ty))
                    }
                    _ => said!("`{path}` is declared by the SDK", "`{path}` 由 SDK 声明"),
                });
                return;
            }
            Origin::Library => return,
            Origin::Project => {}
        }
        let ty = self.decl_type(at);
        let shown = self.describe(&ty);
        if let Some(written) = declared.ty {
            let text = self.world.unit(at.unit).source.slice(self.facts(at.unit).type_ref(written).span);
            steps.push(match declared.kind {
                DeclKind::Function => {
                    said!("`{name}` returns `{text}` in {place}", "`{name}` 在 {place} 中返回 `{text}`")
                }
                _ => said!("`{name}` is declared `{text}` in {place}", "`{name}` 在 {place} 中声明为 `{text}`"),
            });
            return;
        }
        match declared.value {
            Value::Expr(value) | Value::Unwrapped(value) | Value::Delegate(value) => {
                steps.push(said!(
                    "`{name}` is initialised with a `{shown}` in {place}",
                    "`{name}` 在 {place} 中以 `{shown}` 初始化"
                ));
                self.explain_expr(ExprRef { unit: at.unit, expr: value }, steps);
            }
            Value::Element(value) => {
                steps.push(said!(
                    "`{name}` is an element of a collection of `{shown}` in {place}",
                    "`{name}` 是 {place} 中 `{shown}` 集合的元素"
                ));
                self.explain_expr(ExprRef { unit: at.unit, expr: value }, steps);
            }
            Value::LambdaParam(..) => steps.push(said!(
                "`{name}` is the lambda's parameter of type `{shown}` in {place}",
                "`{name}` 是 {place} 中 lambda 的参数，类型为 `{shown}`"
            )),
            Value::Payload(..) | Value::Matched(_) => steps.push(said!(
                "`{name}` is bound by a pattern to a `{shown}` in {place}",
                "`{name}` 在 {place} 中由模式绑定为 `{shown}`"
            )),
            Value::Param(param) => self.explain_decl(DeclRef { unit: at.unit, decl: param }, steps),
            _ if declared.kind.is_type() => {
                steps.push(said!("`{name}` is declared in {place}", "`{name}` 在 {place} 中声明"))
            }
            _ => steps.push(said!("`{name}` is a `{shown}` in {place}", "`{name}` 在 {place} 中是 `{shown}`")),
        }
    }

    /// `file:line` of a declaration.
    pub fn place(&self, at: DeclRef) -> String {
        let source = &self.world.unit(at.unit).source;
        let name = source.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        format!("{name}:{}", source.line(self.world.decl(at).name.span.start as usize))
    }

    /// A type as people write it.
    pub fn describe(&self, ty: &Ty) -> String {
        match ty {
            Ty::Unknown => "?".to_owned(),
            Ty::Named(sym, args) => {
                let name = match sym {
                    TypeSym::Decl(at) => {
                        let name = &self.world.decl(*at).name.text;
                        if name.is_empty() { "object".to_owned() } else { name.to_string() }
                    }
                    TypeSym::External(path) => path.to_string(),
                };
                if args.is_empty() {
                    return name;
                }
                let args: Vec<String> = args.iter().map(|arg| self.describe(arg)).collect();
                format!("{name}<{}>", args.join(", "))
            }
            Ty::Function { params, result, .. } => {
                let params: Vec<String> = params.iter().map(|param| self.describe(param)).collect();
                format!("({}) -> {}", params.join(", "), self.describe(result))
            }
            Ty::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.describe(part)).collect();
                format!("({})", parts.join(", "))
            }
            Ty::All(parts) => parts.iter().map(|part| self.describe(part)).collect::<Vec<_>>().join(" & "),
            Ty::Labelled(label, inner) => format!("{label}: {}", self.describe(inner)),
            Ty::Meta(inner) => format!("{} type", self.describe(inner)),
            Ty::Param(at) => self.world.decl(*at).name.text.to_string(),
            Ty::Package(path) => path.to_string(),
        }
    }
}
