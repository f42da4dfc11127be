//! Statements, blocks and conditions.

use syn::{BinOp, Expr, Stmt};

use super::lower::{Exit, Lower};
use super::patterns::Found;
use crate::facts::*;
use crate::source::Span;

impl Lower<'_> {
    /// A block as a value of its own.
    pub(super) fn block(&mut self, block: &syn::Block, scope: ScopeId, context: Context) -> ExprId {
        let span = self.brackets(&block.brace_token.span);
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let inside = self.b.scope(scope, ScopeKind::Block, span);
        let result = self.statements(&block.stmts, inside, Context::Part(id), span.end);
        self.b.set(id, ExprKind::Block { scope: inside, result });
        id
    }

    /// A block whose value nobody uses.
    fn body(&mut self, block: &syn::Block, scope: ScopeId) {
        let span = self.brackets(&block.brace_token.span);
        let inside = self.b.scope(scope, ScopeKind::Block, span);
        self.statements(&block.stmts, inside, Context::Statement, span.end);
    }

    /// Statements one after the other; the last one without a semicolon is used as `tail` says, and is given back.
    pub(super) fn statements(&mut self, stmts: &[Stmt], scope: ScopeId, tail: Context, end: u32) -> Option<ExprId> {
        let mut scope = scope;
        // Items are seen before they are written.
        for stmt in stmts {
            if let Stmt::Item(item) = stmt {
                self.item(item, scope);
            }
        }
        let mut result = None;
        for (at, stmt) in stmts.iter().enumerate() {
            let last = at + 1 == stmts.len();
            match stmt {
                Stmt::Local(local) => self.local(local, &mut scope, end),
                Stmt::Item(_) => {}
                Stmt::Expr(expr, None) if last => result = Some(self.expr(expr, scope, tail)),
                Stmt::Expr(expr, _) => _ = self.expr(expr, scope, Context::Statement),
                Stmt::Macro(stmt) => {
                    let is_tail = last && stmt.semi_token.is_none();
                    let context = if is_tail { tail } else { Context::Statement };
                    let id = self.macro_call(&stmt.mac, scope, context);
                    result = is_tail.then_some(id);
                }
            }
        }
        result
    }

    /// `let pattern: Type = value else { .. };`
    fn local(&mut self, local: &syn::Local, scope: &mut ScopeId, end: u32) {
        let (pattern, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            pattern => (pattern, None),
        };
        let ty = ty.map(|ty| self.ty(ty, *scope));
        let whole = self.span(local);
        let init = local.init.as_ref();
        if let syn::Pat::Ident(name) = pattern
            && name.subpat.is_none()
            && init.is_none_or(|init| init.diverge.is_none())
        {
            let mutable = name.mutability.is_some();
            let name = self.ident(&name.ident);
            let id = self.b.decl(DeclKind::Local, name, whole, *scope);
            let value = init.map(|init| self.expr(&init.expr, *scope, Context::Initialiser(id)));
            let decl = self.b.decl_mut(id);
            decl.ty = ty;
            decl.modifiers.is_mutable = mutable;
            decl.value = value.map_or(Value::None, Value::Expr);
            if ty.is_none() && init.is_none_or(|init| leaves_open(&init.expr)) {
                self.open.insert(id);
            }
            return;
        }
        let value = init.map(|init| self.expr(&init.expr, *scope, Context::Operand));
        if let Some((_, otherwise)) = init.and_then(|init| init.diverge.as_ref()) {
            self.expr(otherwise, *scope, Context::Operand);
        }
        // What the pattern binds hides earlier names from here on, not in its own value.
        let from = value.map_or(whole.start, |value| self.b.facts.expr(value).span.end);
        *scope = self.b.scope(*scope, ScopeKind::Block, Span { start: whole.start.min(from), end: end.max(from) });
        let found = Found { value: value.map_or(Value::None, Value::Expr), ty };
        let context = value.map_or(Context::Operand, Context::Pattern);
        self.pattern(pattern, *scope, context, found);
    }

    /// Notes what is done to a local whose type is still open: a call of one of its methods, or a value it is given.
    pub(super) fn note_growth(&mut self, of: &Expr, done: ExprId, scope: ScopeId) {
        let Expr::Path(path) = of else { return };
        let Some(name) = path.path.get_ident().filter(|_| !self.open.is_empty()) else { return };
        let facts = &self.b.facts;
        let local = facts.scopes_up(scope).find_map(|(_, scope)| {
            let named =
                |id: &&DeclId| name == &*facts.decl(**id).name.text && facts.decl(**id).kind != DeclKind::Function;
            scope.decls.iter().rev().find(named).copied()
        });
        if let Some(local) = local.filter(|local| self.open.contains(local)) {
            self.b.facts.links.grown.push((local, done));
        }
    }

    /// Binds what a pattern takes out of a value that nothing writes.
    pub(super) fn bind_value(&mut self, pattern: &syn::Pat, value: Value, scope: ScopeId) {
        let found = Found { value, ty: None };
        let subject = self.subject(found, scope);
        let (value, context) = match subject {
            Some(subject) => (Value::Expr(subject), Context::Pattern(subject)),
            None => (Value::None, Context::Operand),
        };
        self.pattern(pattern, scope, context, Found { value, ty: None });
    }

    /// The condition of `if` and `while`: names bound by `let` are visible in what follows, so each opens a scope inside
    /// the last; gives the innermost.
    pub(super) fn condition(&mut self, expr: &Expr, scope: ScopeId, end: u32) -> ScopeId {
        let span = self.expr_span(expr);
        if !self.enter(span) {
            return scope;
        }
        let inner = match expr {
            Expr::Binary(and) if matches!(and.op, BinOp::And(_)) && binds(expr) => {
                let scope = self.condition(&and.left, scope, end);
                self.condition(&and.right, scope, end)
            }
            Expr::Let(test) => {
                let value = self.expr(&test.expr, scope, Context::Operand);
                let inside = self.b.scope(scope, ScopeKind::Block, Span { start: span.start, end: end.max(span.end) });
                let found = Found { value: Value::Expr(value), ty: None };
                self.pattern(&test.pat, inside, Context::Pattern(value), found);
                inside
            }
            other => {
                self.expr(other, scope, Context::Operand);
                scope
            }
        };
        self.leave();
        inner
    }

    /// `if` with all its branches.
    pub(super) fn if_expr(&mut self, expr: &syn::ExprIf, scope: ScopeId, context: Context, span: Span) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let end = self.brackets(&expr.then_branch.brace_token.span).end;
        let outer = self.b.scope(scope, ScopeKind::Block, Span { start: span.start, end: end.max(span.start) });
        let inside = self.condition(&expr.cond, outer, end);
        let mut parts = vec![self.block(&expr.then_branch, inside, Context::Part(id))];
        if let Some((_, otherwise)) = &expr.else_branch {
            parts.push(self.expr(otherwise, scope, Context::Part(id)));
        }
        self.b.set(id, ExprKind::Choice(parts));
        id
    }

    /// `match`.
    pub(super) fn match_expr(&mut self, expr: &syn::ExprMatch, scope: ScopeId, context: Context, span: Span) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let subject = self.expr(&expr.expr, scope, Context::Operand);
        let mut arms = Vec::new();
        let mut has_default = false;
        for arm in &expr.arms {
            let body_span = self.expr_span(&arm.body);
            let span = self.span(&arm.pat).to(body_span);
            let mut inside = self.b.scope(scope, ScopeKind::Block, span);
            let alternatives: Vec<&syn::Pat> = match &arm.pat {
                syn::Pat::Or(or) => or.cases.iter().collect(),
                only => vec![only],
            };
            let mut patterns = Vec::new();
            for pattern in alternatives {
                let found = Found { value: Value::Expr(subject), ty: None };
                let id = self.pattern(pattern, inside, Context::Pattern(subject), found);
                let takes_all = matches!(self.b.facts.expr(id).kind, ExprKind::Binding(_) | ExprKind::Wildcard);
                has_default |= takes_all && arm.guard.is_none();
                patterns.push(id);
            }
            if let Some((_, guard)) = &arm.guard {
                inside = self.condition(guard, inside, span.end);
            }
            let body = self.expr(&arm.body, inside, Context::Part(id));
            arms.push(Arm { patterns, span, body: Some(body) });
        }
        self.b.set(id, ExprKind::Match { subject: Some(subject), arms, has_default });
        id
    }

    /// `loop`, with the value that it is left with.
    pub(super) fn loop_value(&mut self, expr: &syn::ExprLoop, span: Span, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        self.exits.push(Exit { id, label: label_of(expr.label.as_ref()), is_loop: true, values: Vec::new() });
        self.body(&expr.body, scope);
        let values = self.exits.pop().map(|exit| exit.values).unwrap_or_default();
        if !values.is_empty() {
            self.b.set(id, ExprKind::Choice(values));
        }
        id
    }

    /// A block; with a label it may be left early.
    pub(super) fn labelled_block(&mut self, block: &syn::ExprBlock, scope: ScopeId, context: Context) -> ExprId {
        if block.label.is_none() {
            return self.block(&block.block, scope, context);
        }
        let start = block.label.as_ref().map(|label| self.span(label).start);
        let inside = self.brackets(&block.block.brace_token.span);
        let span = Span { start: start.unwrap_or(inside.start), end: inside.end };
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        self.exits.push(Exit { id, label: label_of(block.label.as_ref()), is_loop: false, values: Vec::new() });
        let inner = self.block(&block.block, scope, Context::Part(id));
        let mut values = self.exits.pop().map(|exit| exit.values).unwrap_or_default();
        values.insert(0, inner);
        self.b.set(id, ExprKind::Choice(values));
        id
    }

    /// `for` and `while`.
    pub(super) fn loop_expr(&mut self, expr: &Expr, scope: ScopeId, span: Span) {
        match expr {
            Expr::ForLoop(expr) => {
                let collection = self.expr(&expr.expr, scope, Context::Operand);
                let inside = self.b.scope(scope, ScopeKind::Block, span);
                self.bind_value(&expr.pat, Value::Element(collection), inside);
                self.body(&expr.body, inside);
            }
            Expr::While(expr) => {
                let outer = self.b.scope(scope, ScopeKind::Block, span);
                let inside = self.condition(&expr.cond, outer, span.end);
                self.body(&expr.body, inside);
            }
            _ => {}
        }
    }
}

/// Whether a first value leaves open what it will hold: `None`, `Vec::new()`, `vec![]`.
fn leaves_open(value: &Expr) -> bool {
    match value {
        Expr::Path(path) => path.path.is_ident("None"),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
                matches!(last.arguments, syn::PathArguments::None)
                    && ["new", "with_capacity", "default"].iter().any(|name| last.ident == name)
            }),
            _ => false,
        },
        Expr::Macro(call) => call.mac.path.is_ident("vec") && call.mac.tokens.is_empty(),
        Expr::Array(array) => array.elems.is_empty(),
        _ => false,
    }
}

fn label_of(label: Option<&syn::Label>) -> Option<String> {
    label.map(|label| label.name.ident.to_string())
}

/// Whether a condition binds names.
fn binds(expr: &Expr) -> bool {
    let mut next = expr;
    loop {
        match next {
            Expr::Let(_) => return true,
            Expr::Binary(and) if matches!(and.op, BinOp::And(_)) => {
                if matches!(&*and.right, Expr::Let(_)) {
                    return true;
                }
                next = &and.left;
            }
            _ => return false,
        }
    }
}
