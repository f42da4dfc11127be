//! Statements, blocks, and `if` and `switch` in both their roles.

use tree_sitter::Node;

use super::super::build::span_of;
use super::exprs::is_expression;
use super::lower::{Lower, Returns, first, kids, span_over, value_in};
use super::patterns::Found;
use crate::facts::*;
use crate::source::Span;

/// Whether a node of this kind is a statement and nothing else.
pub(super) fn is_statement(kind: &str) -> bool {
    matches!(
        kind,
        "if_statement"
            | "guard_statement"
            | "while_statement"
            | "repeat_while_statement"
            | "for_statement"
            | "do_statement"
            | "switch_statement"
            | "control_transfer_statement"
    )
}

/// The statements between the braces that stand at or after `from` among `kids`, and the bytes with the braces.
fn braces<'n>(kids: &[Node<'n>]) -> Option<(Span, Vec<Node<'n>>, usize)> {
    let open = kids.iter().position(|child| child.kind() == "{")?;
    let length = kids[open..].iter().position(|child| child.kind() == "}").unwrap_or(kids.len() - open - 1);
    let close = open + length;
    let inside = kids[open + 1..=close].iter().copied().filter(|child| child.kind() != "}");
    let flat = inside.flat_map(|child| if child.kind() == "statements" { self::kids(child) } else { vec![child] });
    Some((span_over(&kids[open..=close]), flat.collect(), close + 1))
}

impl<'t> Lower<'t> {
    /// Statements one after the other. With only one, which is an expression, its value is used as `tail` says. Gives
    /// that expression, or the one that a last `return` names.
    pub(super) fn sequence(&mut self, nodes: &[Node<'t>], scope: ScopeId, tail: Context) -> Option<ExprId> {
        let mut scope = scope;
        let mut result = None;
        let is_statement = |node: &&Node<'t>| node.is_named() && !node.is_error() && node.kind() != "statement_label";
        let alone = nodes.iter().filter(is_statement).count() == 1;
        let previous = self.previous.take();
        let end = span_over(nodes).end;
        for &node in nodes.iter().filter(is_statement) {
            let context = if alone { tail } else { Context::Statement };
            result = self.statement(node, &mut scope, context, end);
            if let Some(id) = result.filter(|_| is_expression(node.kind())) {
                self.previous = Some(id);
            }
            if !alone && !matches!(node.kind(), "control_transfer_statement") {
                result = None;
            }
        }
        self.previous = previous;
        result
    }

    fn statement(&mut self, node: Node<'t>, scope: &mut ScopeId, context: Context, end: u32) -> Option<ExprId> {
        if node.is_missing() || !self.enter(node) {
            return None;
        }
        let id = match node.kind() {
            "guard_statement" => {
                *scope = self.guard(node, *scope, end);
                None
            }
            "if_statement" => self.if_statement(node, *scope, context),
            "switch_statement" => {
                let is_value = context != Context::Statement && yields(node);
                let context = if is_value { context } else { Context::Statement };
                let id = self.switch(node, *scope, context, is_value);
                is_value.then_some(id)
            }
            "for_statement" => self.for_in(node, *scope),
            "while_statement" | "repeat_while_statement" => self.repeat(node, *scope),
            "do_statement" => self.do_catch(node, *scope),
            "control_transfer_statement" => self.transfer(node, *scope),
            "call_expression" if self.text(node).starts_with("defer") && self.is_defer(node) => {
                self.defer(node, *scope)
            }
            kind if is_expression(kind) => {
                let is_assignment = kind == "assignment";
                let id = self.expr(node, *scope, if is_assignment { Context::Statement } else { context });
                (!is_assignment).then_some(id)
            }
            _ => {
                self.any(node, *scope);
                None
            }
        };
        self.leave();
        id
    }

    /// A block that opens a scope of its own.
    fn block(&mut self, nodes: &[Node<'t>], span: Span, scope: ScopeId, tail: Context) -> Option<ExprId> {
        let inside = self.b.scope(scope, ScopeKind::Block, span);
        self.sequence(nodes, inside, tail)
    }

    fn is_defer(&self, node: Node<'t>) -> bool {
        let kids = kids(node);
        kids.first().is_some_and(|name| self.text(*name) == "defer") && first(&kids, "call_suffix").is_some()
    }

    /// The grammar reads `defer { }` as a call.
    fn defer(&mut self, node: Node<'t>, scope: ScopeId) -> Option<ExprId> {
        let suffix = first(&kids(node), "call_suffix")?;
        let body = first(&kids(suffix), "lambda_literal")?;
        let (span, inside, _) = braces(&kids(body))?;
        self.block(&inside, span, scope, Context::Statement);
        None
    }

    fn transfer(&mut self, node: Node<'t>, scope: ScopeId) -> Option<ExprId> {
        let kids = kids(node);
        let word = kids.first()?;
        if matches!(word.kind(), "break" | "continue") {
            return None;
        }
        let context = match (word.kind(), self.returns) {
            ("return", Returns::From(decl)) => Context::Returned(decl),
            ("return", Returns::Closure(closure)) => Context::LambdaResult(closure),
            _ => Context::Operand,
        };
        let value = self.expr(value_in(&kids[1..])?, scope, context);
        (word.kind() == "return").then_some(value)
    }

    fn if_statement(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> Option<ExprId> {
        if context != Context::Statement && yields(node) {
            return Some(self.if_value(node, scope, context));
        }
        self.branches(node, scope, None);
        None
    }

    /// `if` as an expression.
    pub(super) fn if_value(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let parts = self.branches(node, scope, Some(id));
        self.b.set(id, ExprKind::Choice(parts));
        id
    }

    fn branches(&mut self, node: Node<'t>, scope: ScopeId, choice: Option<ExprId>) -> Vec<ExprId> {
        let tail = choice.map_or(Context::Statement, Context::Part);
        let mut parts = Vec::new();
        let kids = kids(node);
        let Some((span, then, after)) = braces(&kids) else {
            self.each(&kids, scope);
            return parts;
        };
        let open = kids.iter().position(|child| child.kind() == "{").unwrap_or(1);
        let whole = Span::new(node.start_byte(), span.end as usize);
        let outer = self.b.scope(scope, ScopeKind::Block, whole);
        let inside = self.conditions(&kids[1..open], outer, span.end);
        parts.extend(self.sequence(&then, inside, tail));
        let rest = &kids[after..];
        if let Some(&next) = rest.iter().find(|child| child.kind() == "if_statement") {
            if self.enter(next) {
                match choice {
                    Some(id) => parts.push(self.if_value(next, scope, Context::Part(id))),
                    None => parts.extend(self.branches(next, scope, None)),
                }
                self.leave();
            }
        } else if let Some((span, otherwise, _)) = braces(rest) {
            parts.extend(self.block(&otherwise, span, scope, tail));
        }
        parts
    }

    /// Gives the scope in which what follows stands: that of the names it binds.
    fn guard(&mut self, node: Node<'t>, scope: ScopeId, end: u32) -> ScopeId {
        let kids = kids(node);
        let otherwise = kids.iter().position(|child| child.kind() == "else").unwrap_or(kids.len());
        let inside = self.conditions(kids.get(1..otherwise).unwrap_or_default(), scope, end);
        if let Some((span, body, _)) = braces(&kids[otherwise..]) {
            self.block(&body, span, scope, Context::Statement);
        }
        inside
    }

    fn repeat(&mut self, node: Node<'t>, scope: ScopeId) -> Option<ExprId> {
        let kids = kids(node);
        let (span, body, after) = braces(&kids)?;
        let open = kids.iter().position(|child| child.kind() == "{")?;
        if node.kind() == "while_statement" {
            let outer = self.b.scope(scope, ScopeKind::Block, span_of(node));
            let inside = self.conditions(&kids[1..open], outer, span.end);
            self.sequence(&body, inside, Context::Statement);
        } else {
            self.block(&body, span, scope, Context::Statement);
            let from =
                kids[after..].iter().position(|child| child.kind() == "while").map_or(after, |at| after + at + 1);
            self.conditions(&kids[from..], scope, span_of(node).end);
        }
        None
    }

    fn for_in(&mut self, node: Node<'t>, scope: ScopeId) -> Option<ExprId> {
        let kids = kids(node);
        let inside = self.b.scope(scope, ScopeKind::Block, span_of(node));
        let word = kids.iter().position(|child| child.kind() == "in")?;
        let collection = value_in(&kids[word + 1..])?;
        let collection = self.expr(collection, scope, Context::Operand);
        let item = first(&kids, "pattern")?;
        let mut found = Found::value(Value::Element(collection));
        found.binds = Some(false);
        found.ty = self.annotation(&kids, scope);
        self.pattern(&[item], inside, Context::Operand, found);
        if let Some(clause) = first(&kids, "where_clause") {
            self.each(&super::lower::kids(clause), inside);
        }
        let (_, body, _) = braces(&kids)?;
        self.sequence(&body, inside, Context::Statement);
        None
    }

    /// The type of a `type_annotation` among `kids`.
    pub(super) fn annotation(&mut self, kids: &[Node<'t>], scope: ScopeId) -> Option<TypeRefId> {
        let annotation = first(kids, "type_annotation")?;
        self.type_among(&super::lower::kids(annotation), scope)
    }

    fn do_catch(&mut self, node: Node<'t>, scope: ScopeId) -> Option<ExprId> {
        let kids = kids(node);
        for &clause in kids.iter().filter(|child| child.kind() == "throws_clause") {
            self.any(clause, scope);
        }
        if let Some((span, body, _)) = braces(&kids) {
            self.block(&body, span, scope, Context::Statement);
        }
        for &clause in kids.iter().filter(|child| child.kind() == "catch_block") {
            self.catch(clause, scope);
        }
        None
    }

    fn catch(&mut self, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let inside = self.b.scope(scope, ScopeKind::Block, span_of(node));
        let at = node.start_byte();
        let name = self.implicit("error", at as u32);
        let ty = TypeRefKind::Named(vec![Segment { name: self.implicit("Error", at as u32), args: Vec::new() }]);
        let ty = self.b.type_ref(ty, Span::at(at), inside);
        let error = self.b.decl(DeclKind::Local, name, Span::at(at), inside);
        let decl = self.b.decl_mut(error);
        decl.modifiers.is_implicit = true;
        decl.ty = Some(ty);
        if let Some(pattern) = first(&kids, "pattern") {
            let thrown = self.b.expr(ExprKind::Binding(error), Span::at(at), inside, Context::Operand);
            let found = Found::value(Value::Matched(thrown));
            self.pattern(&[pattern], inside, Context::Pattern(thrown), found);
        }
        if let Some(clause) = first(&kids, "where_clause") {
            self.each(&super::lower::kids(clause), inside);
        }
        if let Some((_, body, _)) = braces(&kids) {
            self.sequence(&body, inside, Context::Statement);
        }
    }

    /// `switch`; its arms give its value if `is_value`.
    pub(super) fn switch(&mut self, node: Node<'t>, scope: ScopeId, context: Context, is_value: bool) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let kids = kids(node);
        let open = kids.iter().position(|child| child.kind() == "{").unwrap_or(kids.len());
        let subject = value_in(&kids[..open]).map(|subject| self.expr(subject, scope, Context::Operand));
        let tail = if is_value { Context::Part(id) } else { Context::Statement };
        let mut arms = Vec::new();
        let mut has_default = false;
        for &entry in kids.iter().filter(|child| child.kind() == "switch_entry") {
            let (arm, is_default) = self.arm(entry, subject, scope, tail);
            has_default |= is_default;
            arms.push(arm);
        }
        self.b.set(id, ExprKind::Match { subject, arms, has_default });
        id
    }

    fn arm(&mut self, entry: Node<'t>, subject: Option<ExprId>, scope: ScopeId, tail: Context) -> (Arm, bool) {
        let span = span_of(entry);
        let inside = self.b.scope(scope, ScopeKind::Block, span);
        let kids = kids(entry);
        let mut patterns = Vec::new();
        let mut is_default = first(&kids, "default_keyword").is_some();
        let context = subject.map_or(Context::Operand, Context::Pattern);
        let mut is_where = false;
        let mut body = None;
        for (at, &child) in kids.iter().enumerate() {
            match child.kind() {
                "switch_pattern" => {
                    let found = subject.map_or(Found::nowhere(), |subject| Found::value(Value::Matched(subject)));
                    let id = self.pattern(&super::lower::kids(child), inside, context, found);
                    let is_guarded = kids.get(at + 1).is_some_and(|next| next.kind() == "where_keyword");
                    let takes_all = matches!(self.b.facts.expr(id).kind, ExprKind::Binding(_) | ExprKind::Wildcard);
                    is_default |= takes_all && !is_guarded;
                    patterns.push(id);
                }
                "where_keyword" => is_where = true,
                "statements" => body = self.sequence(&super::lower::kids(child), inside, tail),
                _ if is_where && value_in(&[child]).is_some() => {
                    is_where = false;
                    self.expr(child, inside, Context::Operand);
                }
                _ => {}
            }
        }
        // A value that the arm returns is not what the arm evaluates to.
        let body = body.filter(|&body| !matches!(self.b.facts.expr(body).context, Context::Returned(_)));
        (Arm { patterns, span, body }, is_default)
    }
}

/// Whether `if` or `switch` may be a value: each branch is one expression.
fn yields(node: Node<'_>) -> bool {
    let mut todo = vec![node];
    while let Some(node) = todo.pop() {
        let kids = kids(node);
        let bodies: Vec<Vec<Node<'_>>> = if node.kind() == "switch_statement" {
            let entries = kids.iter().filter(|child| child.kind() == "switch_entry");
            entries.map(|entry| first(&self::kids(*entry), "statements").map(self::kids).unwrap_or_default()).collect()
        } else {
            let Some((_, then, after)) = braces(&kids) else { return false };
            let otherwise = match kids[after..].iter().find(|child| child.kind() == "if_statement") {
                Some(&next) => vec![next],
                None => match braces(&kids[after..]) {
                    Some((_, otherwise, _)) => otherwise,
                    None => return false,
                },
            };
            vec![then, otherwise]
        };
        for body in bodies {
            let named: Vec<_> = body.into_iter().filter(Node::is_named).collect();
            match named.as_slice() {
                &[only] if matches!(only.kind(), "if_statement" | "switch_statement") => todo.push(only),
                [only] if is_expression(only.kind()) && only.kind() != "assignment" => {}
                [only] if is_throw(*only) => {}
                _ => return false,
            }
        }
    }
    true
}

fn is_throw(node: Node<'_>) -> bool {
    node.child(0).is_some_and(|word| word.kind() == "throw_keyword")
}
