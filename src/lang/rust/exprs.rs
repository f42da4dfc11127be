//! Expressions.

use syn::{Expr, Lit, Member};

use super::lower::{Lower, Returns};
use super::place::ABSOLUTE;
use crate::facts::*;
use crate::source::Span;

impl Lower<'_> {
    /// The bytes of an expression. Joining the outermost tokens costs nothing, unlike writing all of them out.
    pub(super) fn expr_span(&self, expr: &Expr) -> Span {
        Span { start: self.expr_start(expr), end: self.expr_end(expr) }
    }

    fn expr_start(&self, expr: &Expr) -> u32 {
        let mut next = expr;
        loop {
            next = match next {
                Expr::Assign(expr) => &expr.left,
                Expr::Await(expr) => &expr.base,
                Expr::Binary(expr) => &expr.left,
                Expr::Call(expr) => &expr.func,
                Expr::Cast(expr) => &expr.expr,
                Expr::Field(expr) => &expr.base,
                Expr::Index(expr) => &expr.expr,
                Expr::MethodCall(expr) => &expr.receiver,
                Expr::Try(expr) => &expr.expr,
                Expr::Range(expr) => match &expr.start {
                    Some(start) => start,
                    None => return self.span(&expr.limits).start,
                },
                Expr::Array(expr) => return self.brackets(&expr.bracket_token.span).start,
                Expr::Block(expr) if expr.label.is_none() => {
                    return self.brackets(&expr.block.brace_token.span).start;
                }
                Expr::Closure(expr) if expr.attrs.is_empty() && expr.lifetimes.is_none() => {
                    let word =
                        expr.asyncness.map(|word| self.span(&word)).or(expr.capture.map(|word| self.span(&word)));
                    return word.unwrap_or_else(|| self.span(&expr.or1_token)).start;
                }
                Expr::If(expr) => return self.span(&expr.if_token).start,
                Expr::Match(expr) => return self.span(&expr.match_token).start,
                Expr::Paren(expr) => return self.brackets(&expr.paren_token.span).start,
                Expr::Tuple(expr) => return self.brackets(&expr.paren_token.span).start,
                Expr::Struct(expr) if expr.qself.is_none() => return self.span(&expr.path).start,
                Expr::Reference(expr) => return self.span(&expr.and_token).start,
                Expr::Unary(expr) => return self.span(&expr.op).start,
                other => return self.span(other).start,
            }
        }
    }

    fn expr_end(&self, expr: &Expr) -> u32 {
        let mut next = expr;
        loop {
            next = match next {
                Expr::Assign(expr) => &expr.right,
                Expr::Await(expr) => return self.span(&expr.await_token).end,
                Expr::Binary(expr) => &expr.right,
                Expr::Call(expr) => return self.brackets(&expr.paren_token.span).end,
                Expr::Cast(expr) => return self.span(&expr.ty).end,
                Expr::Closure(expr) => &expr.body,
                Expr::Field(expr) => return self.span(&expr.member).end,
                Expr::Index(expr) => return self.brackets(&expr.bracket_token.span).end,
                Expr::MethodCall(expr) => return self.brackets(&expr.paren_token.span).end,
                Expr::Try(expr) => return self.span(&expr.question_token).end,
                Expr::Array(expr) => return self.brackets(&expr.bracket_token.span).end,
                Expr::Block(expr) => return self.brackets(&expr.block.brace_token.span).end,
                Expr::Async(expr) => return self.brackets(&expr.block.brace_token.span).end,
                Expr::Unsafe(expr) => return self.brackets(&expr.block.brace_token.span).end,
                Expr::ForLoop(expr) => return self.brackets(&expr.body.brace_token.span).end,
                Expr::While(expr) => return self.brackets(&expr.body.brace_token.span).end,
                Expr::Loop(expr) => return self.brackets(&expr.body.brace_token.span).end,
                Expr::If(expr) => match &expr.else_branch {
                    Some((_, otherwise)) => otherwise,
                    None => return self.brackets(&expr.then_branch.brace_token.span).end,
                },
                Expr::Let(expr) => &expr.expr,
                Expr::Match(expr) => return self.brackets(&expr.brace_token.span).end,
                Expr::Paren(expr) => return self.brackets(&expr.paren_token.span).end,
                Expr::Tuple(expr) => return self.brackets(&expr.paren_token.span).end,
                Expr::Struct(expr) => return self.brackets(&expr.brace_token.span).end,
                Expr::Reference(expr) => &expr.expr,
                Expr::Unary(expr) => &expr.expr,
                other => return self.span(other).end,
            }
        }
    }

    /// One expression.
    pub(super) fn expr(&mut self, expr: &Expr, scope: ScopeId, context: Context) -> ExprId {
        let span = self.expr_span(expr);
        if !self.enter(span) {
            return self.b.expr(ExprKind::Other, span, scope, context);
        }
        let id = self.expr_inside(expr, span, scope, context);
        self.leave();
        id
    }

    fn expr_inside(&mut self, expr: &Expr, span: Span, scope: ScopeId, context: Context) -> ExprId {
        match expr {
            Expr::Lit(literal) => return self.literal(&literal.lit, span, scope, context),
            Expr::Path(path) => return self.path(&path.path, path.qself.as_ref(), scope, context),
            Expr::Macro(call) => return self.macro_call(&call.mac, scope, context),
            Expr::Closure(closure) => return self.closure(closure, span, scope, context),
            Expr::If(branches) => return self.if_expr(branches, scope, context, span),
            Expr::Match(choice) => return self.match_expr(choice, scope, context, span),
            Expr::Block(block) => return self.labelled_block(block, scope, context),
            Expr::Loop(inner) => return self.loop_value(inner, span, scope, context),
            Expr::Unsafe(block) => return self.block(&block.block, scope, context),
            Expr::Const(block) => return self.block(&block.block, scope, context),
            Expr::TryBlock(block) => return self.block(&block.block, scope, context),
            Expr::Struct(literal) => return self.struct_literal(literal, span, scope, context),
            _ => {}
        }
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let kind = self.expr_kind(expr, id, scope);
        self.b.set(id, kind);
        id
    }

    fn expr_kind(&mut self, expr: &Expr, id: ExprId, scope: ScopeId) -> ExprKind {
        match expr {
            Expr::Array(array) => {
                let elements = array.elems.iter().map(|value| self.expr(value, scope, Context::Element(id)));
                ExprKind::Collection(Collection::List, elements.collect())
            }
            Expr::Repeat(repeat) => {
                self.expr(&repeat.len, scope, Context::Operand);
                ExprKind::Collection(Collection::List, vec![self.expr(&repeat.expr, scope, Context::Element(id))])
            }
            Expr::Tuple(tuple) => {
                let elements = tuple.elems.iter().map(|value| self.expr(value, scope, Context::Element(id)));
                ExprKind::Collection(Collection::Tuple, elements.collect())
            }
            Expr::Assign(assign) => self.assign(&assign.left, &assign.right, "=", id, scope),
            Expr::Binary(binary) => self.binary(binary, id, scope),
            Expr::Unary(unary) => match unary.op {
                syn::UnOp::Deref(_) => {
                    // The first star takes the reference away.
                    let second = matches!(&*unary.expr, Expr::Unary(inner) if matches!(inner.op, syn::UnOp::Deref(_)));
                    let wrapper = if second { Wrapper::Through } else { Wrapper::Same };
                    ExprKind::Wrapped(wrapper, self.expr(&unary.expr, scope, Context::Part(id)))
                }
                _ => {
                    let op = self.b.slice(self.span(&unary.op)).into();
                    ExprKind::Unary { op, operand: self.expr(&unary.expr, scope, Context::Operand) }
                }
            },
            Expr::Reference(inner) => {
                ExprKind::Wrapped(Wrapper::Same, self.expr(&inner.expr, scope, Context::Part(id)))
            }
            Expr::RawAddr(inner) => ExprKind::Wrapped(Wrapper::Same, self.expr(&inner.expr, scope, Context::Part(id))),
            Expr::Paren(inner) => ExprKind::Wrapped(Wrapper::Same, self.expr(&inner.expr, scope, Context::Part(id))),
            Expr::Group(inner) => ExprKind::Wrapped(Wrapper::Same, self.expr(&inner.expr, scope, Context::Part(id))),
            Expr::Try(inner) => ExprKind::Wrapped(Wrapper::NotNull, self.expr(&inner.expr, scope, Context::Part(id))),
            Expr::Await(inner) => ExprKind::Wrapped(Wrapper::Await, self.expr(&inner.base, scope, Context::Part(id))),
            Expr::Cast(cast) => {
                let value = self.expr(&cast.expr, scope, Context::Operand);
                ExprKind::Cast { value, ty: self.ty(&cast.ty, scope), optional: false }
            }
            Expr::Field(field) => {
                let base = self.expr(&field.base, scope, Context::Base(id));
                ExprKind::Member { base, name: self.member(&field.member), safe: false }
            }
            // A part of a list is a list.
            Expr::Index(index) if matches!(&*index.index, Expr::Range(_)) => {
                self.expr(&index.index, scope, Context::Operand);
                ExprKind::Wrapped(Wrapper::Same, self.expr(&index.expr, scope, Context::Part(id)))
            }
            Expr::Index(index) => {
                let base = self.expr(&index.expr, scope, Context::Base(id));
                let value = self.expr(&index.index, scope, Context::Argument(id, 0));
                let span = self.b.facts.expr(value).span;
                ExprKind::Index { base, args: vec![Arg { label: None, value, span, trailing: false }] }
            }
            Expr::Call(call) => {
                let callee = self.expr(&call.func, scope, Context::Base(id));
                let type_args = self.turbofish_of(&call.func, scope);
                let args = self.args(call.args.iter(), id, scope);
                let parens = Some(self.brackets(&call.paren_token.span));
                ExprKind::Call { callee, args, parens, type_args }
            }
            Expr::MethodCall(call) => self.method_call(call, id, scope),
            Expr::Range(range) => {
                let op = self.b.slice(self.span(&range.limits)).into();
                let mut side = |end: &Option<Box<Expr>>| match end {
                    Some(end) => self.expr(end, scope, Context::Operand),
                    None => {
                        let at = self.span(&range.limits);
                        self.b.expr(ExprKind::Other, Span::at(at.start as usize), scope, Context::Operand)
                    }
                };
                let (left, right) = (side(&range.start), side(&range.end));
                ExprKind::Binary { op, left, right }
            }
            Expr::Async(block) => {
                // What it returns is its own.
                let returns = std::mem::replace(&mut self.returns, Returns::Nothing);
                let inner = self.block(&block.block, scope, Context::Part(id));
                self.returns = returns;
                ExprKind::Wrapped(Wrapper::Same, inner)
            }
            Expr::Let(test) => {
                let end = self.b.facts.expr(id).span.end;
                self.condition(&Expr::Let(test.clone()), scope, end);
                ExprKind::Other
            }
            Expr::Return(value) => {
                let context = match self.returns {
                    Returns::From(decl) => Context::Returned(decl),
                    Returns::Closure(closure) => Context::LambdaResult(closure),
                    Returns::Nothing => Context::Operand,
                };
                if let Some(value) = &value.expr {
                    self.expr(value, scope, context);
                }
                ExprKind::Other
            }
            Expr::Break(leave) => {
                if let Some(value) = &leave.expr {
                    let label = leave.label.as_ref().map(|label| label.ident.to_string());
                    let to = self.exits.iter().rposition(|exit| match &label {
                        Some(label) => exit.label.as_ref() == Some(label),
                        None => exit.is_loop,
                    });
                    let of = to.and_then(|to| self.exits.get(to)).map(|exit| exit.id);
                    let value = self.expr(value, scope, of.map_or(Context::Operand, Context::Part));
                    if let Some(exit) = to.and_then(|to| self.exits.get_mut(to)) {
                        exit.values.push(value);
                    }
                }
                ExprKind::Other
            }
            Expr::Yield(value) => {
                if let Some(value) = &value.expr {
                    self.expr(value, scope, Context::Operand);
                }
                ExprKind::Other
            }
            Expr::ForLoop(_) | Expr::While(_) => {
                let span = self.b.facts.expr(id).span;
                self.loop_expr(expr, scope, span);
                ExprKind::Other
            }
            _ => ExprKind::Other,
        }
    }

    fn binary(&mut self, binary: &syn::ExprBinary, id: ExprId, scope: ScopeId) -> ExprKind {
        use syn::BinOp;
        let op = self.b.slice(self.span(&binary.op));
        match binary.op {
            BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_) => self.assign(&binary.left, &binary.right, op, id, scope),
            BinOp::And(_) => {
                // Names that `let` on the left binds are seen on the right.
                let end = self.b.facts.expr(id).span.end;
                if matches!(&*binary.left, Expr::Let(_)) || matches!(&*binary.right, Expr::Let(_)) {
                    let inside = self.condition(&binary.left, scope, end);
                    self.condition(&binary.right, inside, end);
                    return ExprKind::Other;
                }
                let left = self.expr(&binary.left, scope, Context::Operand);
                let right = self.expr(&binary.right, scope, Context::Operand);
                ExprKind::Binary { op: op.into(), left, right }
            }
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                let left = self.expr(&binary.left, scope, Context::Operand);
                let right = self.expr(&binary.right, scope, Context::ComparedTo(left));
                self.recontext(left, Context::ComparedTo(right));
                ExprKind::Binary { op: op.into(), left, right }
            }
            _ => {
                let left = self.expr(&binary.left, scope, Context::Operand);
                let right = self.expr(&binary.right, scope, Context::Operand);
                ExprKind::Binary { op: op.into(), left, right }
            }
        }
    }

    fn assign(&mut self, to: &Expr, value: &Expr, op: &str, id: ExprId, scope: ScopeId) -> ExprKind {
        let target = match to {
            // `_ = value`
            Expr::Infer(_) => {
                let span = self.expr_span(to);
                self.b.expr(ExprKind::Wildcard, span, scope, Context::Target(id))
            }
            target => self.expr(target, scope, Context::Target(id)),
        };
        let value = self.expr(value, scope, Context::AssignedTo(target));
        self.recontext(target, Context::Target(value));
        self.note_growth(to, value, scope);
        ExprKind::Assign { target, value, op: op.into() }
    }

    fn method_call(&mut self, call: &syn::ExprMethodCall, id: ExprId, scope: ScopeId) -> ExprKind {
        let name = self.ident(&call.method);
        let start = self.b.facts.expr(id).span.start;
        let callee = self.b.expr(ExprKind::Other, Span { start, end: name.span.end }, scope, Context::Base(id));
        let base = self.expr(&call.receiver, scope, Context::Base(callee));
        let mut type_args = Vec::new();
        let mut name = name;
        if let Some(turbofish) = &call.turbofish {
            type_args = self.angle_arguments(turbofish, scope);
            // `collect::<Vec<_>>()` leaves the elements as they are: the library has a name of its own for it.
            let text: String = self.b.slice(self.span(turbofish)).split_whitespace().collect();
            if &*name.text == "collect" && text == "::<Vec<_>>" {
                type_args.clear();
                name.text = "collect_vec".into();
            }
        }
        self.b.set(callee, ExprKind::Member { base, name, safe: false });
        self.note_growth(&call.receiver, id, scope);
        let args = self.args(call.args.iter(), id, scope);
        let parens = Some(self.brackets(&call.paren_token.span));
        ExprKind::Call { callee, args, parens, type_args }
    }

    /// Arguments of a call.
    pub(super) fn args<'a>(
        &mut self,
        values: impl Iterator<Item = &'a Expr>,
        call: ExprId,
        scope: ScopeId,
    ) -> Vec<Arg> {
        let mut args = Vec::new();
        for value in values {
            let value = self.expr(value, scope, Context::Argument(call, args.len() as u32));
            let span = self.b.facts.expr(value).span;
            args.push(Arg { label: None, value, span, trailing: false });
        }
        args
    }

    /// The type arguments of `name::<T>` before a call.
    fn turbofish_of(&mut self, callee: &Expr, scope: ScopeId) -> Vec<TypeRefId> {
        let Expr::Path(path) = callee else { return Vec::new() };
        let Some(last) = path.path.segments.last() else { return Vec::new() };
        self.arguments(&last.arguments, scope)
    }

    fn member(&self, member: &Member) -> Ident {
        match member {
            Member::Named(name) => self.ident(name),
            Member::Unnamed(index) => Ident { text: index.index.to_string().into(), span: self.place(index.span) },
        }
    }

    /// A path as a value: a name, or a name that a type or module qualifies.
    pub(super) fn path(
        &mut self,
        path: &syn::Path,
        of: Option<&syn::QSelf>,
        scope: ScopeId,
        context: Context,
    ) -> ExprId {
        let count = path.segments.len();
        let Some(last) = path.segments.last() else {
            return self.b.expr(ExprKind::Other, self.span(path), scope, context);
        };
        let name = self.ident(&last.ident);
        let start = match of {
            Some(of) => self.span(&of.lt_token).start,
            None => self.span(path).start,
        };
        // Type arguments at the end are the call's.
        let span = Span { start, end: name.span.end };
        if count == 1 && of.is_none() {
            if last.ident == "self" {
                return self.b.expr(ExprKind::This(None), span, scope, context);
            }
            return self.b.expr(ExprKind::Name(name), span, scope, context);
        }
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let (base, end) = match of {
            Some(of) => {
                let end = self.span(&of.gt_token).end;
                let ty = self.ty(&of.ty, scope);
                match self.qualifying_trait(of, path, scope) {
                    Some(interface) => {
                        let kind = TypeRefKind::Viewed(ty, interface);
                        (self.b.type_ref(kind, Span { start, end }, scope), end)
                    }
                    None => (ty, end),
                }
            }
            None => {
                let mut segments = self.segments(path, count - 1, scope);
                if path.leading_colon.is_some()
                    && let Some(first) = segments.first_mut()
                {
                    first.name.text = format!("{ABSOLUTE}{}", first.name.text).into();
                }
                let end = match path.segments.iter().nth(count - 2) {
                    Some(before) => self.span(before).end,
                    None => start,
                };
                let span = Span { start, end };
                let kind = match segments.is_empty() {
                    true => TypeRefKind::Unknown,
                    false => TypeRefKind::Named(segments),
                };
                (self.b.type_ref(kind, span, scope), end)
            }
        };
        let base =
            self.b.expr(ExprKind::TypeValue(base), Span { start, end: end.max(start) }, scope, Context::Base(id));
        self.b.set(id, ExprKind::Member { base, name, safe: false });
        id
    }

    /// `User { nick: x, ..other }`: each field is written to the value that is made.
    fn struct_literal(&mut self, literal: &syn::ExprStruct, span: Span, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let callee = self.path(&literal.path, literal.qself.as_ref(), scope, Context::Base(id));
        for field in &literal.fields {
            let name = self.member(&field.member);
            let member = ExprKind::Member { base: id, name: name.clone(), safe: false };
            let member = self.b.expr(member, name.span, scope, Context::Operand);
            if field.colon_token.is_none() {
                self.b.facts.shorthands.push((member, name.span.start));
            }
            let value = self.expr(&field.expr, scope, Context::AssignedTo(member));
            self.recontext(member, Context::Target(value));
        }
        if let Some(rest) = &literal.rest {
            // Of the same type.
            self.expr(rest, scope, Context::ComparedTo(id));
        }
        self.b.set(id, ExprKind::Call { callee, args: Vec::new(), parens: None, type_args: Vec::new() });
        id
    }

    /// A literal.
    pub(super) fn literal(&mut self, literal: &Lit, span: Span, scope: ScopeId, context: Context) -> ExprId {
        let kind = match literal {
            Lit::Str(_) => ExprKind::Literal(Literal::Text),
            Lit::Char(_) => ExprKind::Literal(Literal::Char),
            Lit::Int(_) | Lit::Byte(_) => ExprKind::Literal(Literal::Int),
            Lit::Float(_) => ExprKind::Literal(Literal::Float),
            Lit::Bool(value) => ExprKind::Literal(Literal::Bool(value.value)),
            _ => ExprKind::Other,
        };
        self.b.expr(kind, span, scope, context)
    }

    /// `|params| body`.
    fn closure(&mut self, closure: &syn::ExprClosure, span: Span, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let inside = self.b.scope(scope, ScopeKind::Lambda(id), span);
        let mut params = Vec::new();
        let mut patterns = Vec::new();
        for (index, input) in closure.inputs.iter().enumerate() {
            let span = self.span(input);
            let (pattern, ty) = match input {
                syn::Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
                pattern => (pattern, None),
            };
            let name = match pattern {
                syn::Pat::Ident(name) if name.subpat.is_none() => self.ident(&name.ident),
                _ => self.implicit("", span.start),
            };
            let is_named = !name.text.is_empty();
            let param = self.b.decl(DeclKind::Param, name, span, inside);
            let ty = ty.map(|ty| self.ty(ty, inside));
            let decl = self.b.decl_mut(param);
            decl.ty = ty;
            decl.value = Value::LambdaParam(id, index as u32);
            if !is_named {
                patterns.push((pattern, param));
            }
            params.push(param);
        }
        for (pattern, param) in patterns {
            self.bind_value(pattern, Value::Param(param), inside);
        }
        let returns = self.result(&closure.output, inside);
        let outer = std::mem::replace(&mut self.returns, Returns::Closure(id));
        let result = match &*closure.body {
            Expr::Block(block) if block.label.is_none() => {
                self.statements(&block.block.stmts, inside, Context::LambdaResult(id), span.end)
            }
            body => Some(self.expr(body, inside, Context::LambdaResult(id))),
        };
        self.returns = outer;
        self.b.set(id, ExprKind::Lambda { params, scope: inside, result, returns });
        id
    }
}
