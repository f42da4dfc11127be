//! Prints facts compactly, so that a test reads like the source it is about.

use crate::facts::*;

/// Facts with the means to print them.
pub(super) struct Shown<'f>(pub(super) &'f Facts);

impl Shown<'_> {
    /// Declarations, one a line, indented by scope: kind, name, modifiers, parameters, type, value.
    pub(super) fn decls(&self) -> String {
        let mut lines = Vec::new();
        self.scope_decls(ScopeId(0), 0, &mut lines);
        lines.join("\n")
    }

    fn scope_decls(&self, scope: ScopeId, depth: usize, lines: &mut Vec<String>) {
        for &id in &self.0.scope(scope).decls {
            let decl = self.0.decl(id);
            if decl.kind == DeclKind::Constructor && decl.modifiers.is_implicit {
                continue;
            }
            lines.push(format!("{}{}", "  ".repeat(depth), self.decl(id)));
            for (at, inner) in self.0.scopes.iter().enumerate() {
                let owner = matches!(inner.kind, ScopeKind::Type(of) | ScopeKind::Function(of) if of == id);
                if owner && inner.parent == Some(scope) {
                    self.scope_decls(ScopeId(at as u32), depth + 1, lines);
                }
            }
        }
        for (at, inner) in self.0.scopes.iter().enumerate() {
            let is_own = match inner.kind {
                ScopeKind::Block | ScopeKind::Lambda(_) => true,
                ScopeKind::Function(of) => self.0.decl(of).scope != scope,
                _ => false,
            };
            if is_own && inner.parent == Some(scope) {
                self.scope_decls(ScopeId(at as u32), depth + 1, lines);
            }
        }
    }

    /// One declaration.
    pub(super) fn decl(&self, id: DeclId) -> String {
        let decl = self.0.decl(id);
        let mut out = format!("{:?} {}", decl.kind, decl.name.text);
        if let Some(label) = &decl.label {
            out += &format!(" label={}", label.text);
        }
        let m = decl.modifiers;
        let flags = [
            (m.is_static, "static"),
            (m.is_override, "override"),
            (m.is_private, "private"),
            (m.is_mutable, "var"),
            (m.is_vararg, "vararg"),
            (m.has_default, "default"),
            (m.is_implicit, "implicit"),
            (m.is_async, "async"),
            (m.is_abstract, "abstract"),
            (m.is_optional, "optional"),
        ];
        for (set, flag) in flags {
            if set {
                out += &format!(" {flag}");
            }
        }
        for &annotation in &decl.annotations {
            out += &format!(" @{}", self.ty(annotation));
        }
        if let Some(ty) = decl.ty {
            out += &format!(": {}", self.ty(ty));
        }
        if !decl.supertypes.is_empty() {
            let supertypes: Vec<_> = decl.supertypes.iter().map(|&ty| self.ty(ty)).collect();
            out += &format!(" < {}", supertypes.join(", "));
        }
        let value = match decl.value {
            Value::None => return out,
            Value::Expr(value) => self.expr(value),
            Value::Delegate(value) => format!("delegate {}", self.expr(value)),
            Value::Element(of) => format!("element {}", self.expr(of)),
            Value::Component(of, at) => format!("component {at} {}", self.expr(of)),
            Value::Unwrapped(of) => format!("unwrapped {}", self.expr(of)),
            Value::LambdaParam(_, at) => format!("lambda {at}"),
            Value::Payload(of, at) => format!("payload {at} {}", self.expr(of)),
            Value::Matched(of) => format!("matched {}", self.expr(of)),
            Value::Param(of) => format!("param {}", self.0.decl(of).name.text),
        };
        out + " = " + &value
    }

    /// A type.
    pub(super) fn ty(&self, id: TypeRefId) -> String {
        let all = |ids: &[TypeRefId]| ids.iter().map(|&id| self.ty(id)).collect::<Vec<_>>();
        match &self.0.type_ref(id).kind {
            TypeRefKind::Named(segments) => {
                let segment = |segment: &Segment| match segment.args.as_slice() {
                    [] => segment.name.text.to_string(),
                    args => format!("{}<{}>", segment.name.text, all(args).join(", ")),
                };
                segments.iter().map(segment).collect::<Vec<_>>().join(".")
            }
            TypeRefKind::Optional(of) => format!("{}?", self.ty(*of)),
            TypeRefKind::Function { params, result, .. } => {
                format!("({}) -> {}", all(params).join(", "), result.map_or("?".into(), |ty| self.ty(ty)))
            }
            TypeRefKind::Tuple(parts) => format!("({})", all(parts).join(", ")),
            TypeRefKind::Labelled(label, of) => format!("{}: {}", label.text, self.ty(*of)),
            TypeRefKind::Array(of) => format!("[{}]", self.ty(*of)),
            TypeRefKind::Dictionary(key, value) => format!("[{}: {}]", self.ty(*key), self.ty(*value)),
            TypeRefKind::All(parts) => format!("all({})", all(parts).join(" & ")),
            TypeRefKind::Metatype(of) => format!("type({})", self.ty(*of)),
            TypeRefKind::Viewed(of, _) => self.ty(*of),
            TypeRefKind::Associated(of, name) => format!("{}.{}", self.ty(*of), name.text),
            TypeRefKind::Unknown => "unknown".into(),
        }
    }

    fn exprs(&self, ids: &[ExprId]) -> String {
        ids.iter().map(|&id| self.expr(id)).collect::<Vec<_>>().join(", ")
    }

    fn args(&self, args: &[Arg]) -> String {
        let arg = |arg: &Arg| {
            let label = arg.label.as_ref().map_or(String::new(), |label| format!("{}: ", label.text));
            format!("{}{label}{}", if arg.trailing { "~" } else { "" }, self.expr(arg.value))
        };
        args.iter().map(arg).collect::<Vec<_>>().join(", ")
    }

    /// An expression.
    pub(super) fn expr(&self, id: ExprId) -> String {
        match &self.0.expr(id).kind {
            ExprKind::Name(name) => name.text.to_string(),
            ExprKind::Member { base, name, safe } => {
                format!("{}{}.{}", self.expr(*base), if *safe { "?" } else { "" }, name.text)
            }
            ExprKind::ImplicitMember(name) => format!(".{}", name.text),
            ExprKind::Call { callee, args, parens, .. } => {
                let args = self.args(args);
                if parens.is_some() {
                    format!("{}({args})", self.expr(*callee))
                } else {
                    format!("{} {args}", self.expr(*callee))
                }
            }
            ExprKind::Index { base, args } => format!("{}[{}]", self.expr(*base), self.args(args)),
            ExprKind::Infix { left, name, right } => {
                format!("{} {} {}", self.expr(*left), name.text, self.expr(*right))
            }
            ExprKind::This(_) => "self".into(),
            ExprKind::Super => "super".into(),
            ExprKind::Literal(literal) => format!("{literal:?}").to_lowercase(),
            ExprKind::Template(parts) => format!("\"{}\"", self.exprs(parts)),
            ExprKind::Lambda { params, result, .. } => {
                let params: Vec<_> = params.iter().map(|&id| self.0.decl(id).name.text.to_string()).collect();
                format!("{{{} -> {}}}", params.join(", "), result.map_or("-".into(), |id| self.expr(id)))
            }
            ExprKind::Object(_) => "object".into(),
            ExprKind::Cast { value, ty, optional } => {
                format!("({} as{} {})", self.expr(*value), if *optional { "?" } else { "" }, self.ty(*ty))
            }
            ExprKind::TypeTest { value, ty, .. } => {
                format!("({} is {})", value.map_or("".into(), |id| self.expr(id)), self.ty(*ty))
            }
            ExprKind::Wrapped(Wrapper::Operand, inner) => self.expr(*inner),
            ExprKind::Wrapped(wrapper, inner) => format!("{wrapper:?}<{}>", self.expr(*inner)),
            ExprKind::Choice(parts) => format!("choice({})", self.exprs(parts)),
            ExprKind::Match { subject, arms, has_default } => {
                let arm = |arm: &Arm| {
                    let body = arm.body.map_or(String::new(), |id| format!(" => {}", self.expr(id)));
                    format!("{}{body}", self.exprs(&arm.patterns))
                };
                let arms: Vec<_> = arms.iter().map(arm).collect();
                let subject = subject.map_or("".into(), |id| self.expr(id));
                format!("match {subject} {{{}}}{}", arms.join("; "), if *has_default { " default" } else { "" })
            }
            ExprKind::Binary { op, left, right } => format!("({} {op} {})", self.expr(*left), self.expr(*right)),
            ExprKind::Unary { op, operand } => format!("({op}{})", self.expr(*operand)),
            ExprKind::Assign { target, value, op } => format!("{} {op} {}", self.expr(*target), self.expr(*value)),
            ExprKind::Labelled(label, inner) => format!("{}: {}", label.text, self.expr(*inner)),
            ExprKind::Collection(form, parts) => format!("{form:?}({})", self.exprs(parts)),
            ExprKind::CallableRef { base, name } => {
                format!("{}::{}", base.map_or(String::new(), |id| self.expr(id)), name.text)
            }
            ExprKind::KeyPath(body) => format!("\\{}", body.map_or("".into(), |id| self.expr(id))),
            ExprKind::KeyPathRoot(ty) => format!("^{}", ty.map_or("".into(), |ty| self.ty(ty))),
            ExprKind::TypeValue(ty) => format!("<{}>", self.ty(*ty)),
            ExprKind::Binding(decl) => format!("@{}", self.0.decl(*decl).name.text),
            ExprKind::Wildcard => "_".into(),
            ExprKind::Block { result, .. } => format!("block {}", result.map_or("".into(), |id| self.expr(id))),
            ExprKind::Other => "other".into(),
        }
    }

    /// The context an expression stands in, with the other expression printed.
    pub(super) fn context(&self, id: ExprId) -> String {
        match self.0.expr(id).context {
            Context::Statement => "statement".into(),
            Context::Operand => "operand".into(),
            Context::Base(of) => format!("base of {}", self.expr(of)),
            Context::Argument(of, at) => format!("argument {at} of {}", self.expr(of)),
            Context::Initialiser(of) => format!("initialiser of {}", self.0.decl(of).name.text),
            Context::Returned(of) => format!("returned from {}", self.0.decl(of).name.text),
            Context::LambdaResult(_) => "lambda result".into(),
            Context::AssignedTo(of) => format!("assigned to {}", self.expr(of)),
            Context::Target(of) => format!("target of {}", self.expr(of)),
            Context::ComparedTo(of) => format!("compared to {}", self.expr(of)),
            Context::Element(of) => format!("element of {}", self.expr(of)),
            Context::Part(of) => format!("part of {}", self.expr(of)),
            Context::Pattern(of) => format!("pattern of {}", self.expr(of)),
            Context::Payload(of, at) => format!("payload {at} of {}", self.expr(of)),
        }
    }
}
