//! Statements and control flow: blocks, loops, branches, jumps, and what a condition says of a name.

use tree_sitter::Node;

use super::decls::Lower;
use super::types::is_type;
use crate::facts::*;
use crate::lang::build::span_of;
use crate::source::Span;

impl<'t> Lower<'t> {
    /// The statements below `node` (a block-like node with braces, or a `statements` node). The last expression stands
    /// in `last` where that is given, and is returned.
    pub(super) fn statements_of(&mut self, node: Node<'_>, scope: ScopeId, last: Option<Context>) -> Option<ExprId> {
        let mut result = None;
        let children = self.children(node);
        if node.kind() != "statements" && children.iter().any(|child| child.kind() == "statements") {
            for child in children {
                match child.kind() {
                    "statements" => result = self.statements_of(child, scope, last),
                    "ERROR" => self.members(child, scope),
                    _ => {}
                }
            }
            return result;
        }
        let count = children.iter().rposition(|child| child.is_named() && child.kind() != "ERROR");
        for (index, child) in children.iter().enumerate() {
            let is_name = child.kind() == "simple_identifier";
            if !child.is_named()
                || matches!(child.kind(), "label") && node.kind() != "statements"
                || is_name && !matches!(node.kind(), "statements" | "control_structure_body")
            {
                continue;
            }
            if matches!(
                child.kind(),
                "modifiers" | "function_value_parameters" | "constructor_delegation_call" | "type_parameters"
            ) || is_type(child.kind())
            {
                continue;
            }
            result = match last {
                Some(context) if Some(index) == count && !is_declaration(child.kind()) => {
                    self.statement_in(*child, scope, context)
                }
                _ => {
                    self.statement(*child, scope);
                    None
                }
            };
        }
        result
    }

    /// One statement whose value is not used.
    pub(super) fn statement(&mut self, node: Node<'_>, scope: ScopeId) {
        self.statement_in(node, scope, Context::Statement);
    }

    fn statement_in(&mut self, node: Node<'_>, scope: ScopeId, context: Context) -> Option<ExprId> {
        if !node.is_named() || node.kind() == "label" {
            return None;
        }
        if !self.enter(span_of(node)) {
            return None;
        }
        let result = self.statement_inner(node, scope, context);
        self.leave();
        result
    }

    fn statement_inner(&mut self, node: Node<'_>, scope: ScopeId, context: Context) -> Option<ExprId> {
        match node.kind() {
            "ERROR" => {
                self.members(node, scope);
                None
            }
            "statements" => self.statements_of(node, scope, Some(context)),
            "for_statement" => {
                self.for_statement(node, scope);
                None
            }
            "while_statement" | "do_while_statement" => {
                let body = self.b.scope(scope, ScopeKind::Block, span_of(node));
                for child in self.children(node) {
                    if child.kind() == "control_structure_body" {
                        self.statements_of(child, body, None);
                    } else if child.is_named() {
                        let condition = self.expr(child, scope, Context::Operand);
                        self.narrow(condition, true, body, span_of(child).end);
                    }
                }
                None
            }
            "assignment" => Some(self.assignment(node, scope, context)),
            _ if self.declaration(node, scope).is_some() => None,
            _ => {
                let expr = self.expr(node, scope, context);
                self.contract(expr, scope);
                Some(expr)
            }
        }
    }

    /// `require(condition)` and `check(condition)` as statements: the condition holds from there on.
    fn contract(&mut self, call: ExprId, scope: ScopeId) {
        let expr = self.b.facts.expr(call);
        let ExprKind::Call { callee, args, .. } = &expr.kind else { return };
        let ExprKind::Name(name) = &self.b.facts.expr(*callee).kind else { return };
        if let (true, Some(condition)) = (matches!(&*name.text, "require" | "check"), args.first()) {
            let (condition, end) = (condition.value, expr.span.end);
            self.narrow(condition, true, scope, end);
        }
    }

    fn for_statement(&mut self, node: Node<'_>, scope: ScopeId) {
        let body = self.b.scope(scope, ScopeKind::Block, span_of(node));
        let children = self.children(node);
        let iterable = children.iter().skip_while(|child| child.kind() != "in").skip(1).find(|child| child.is_named());
        let iterable = iterable.map(|&child| self.expr(child, scope, Context::Operand));
        for child in children {
            match child.kind() {
                "variable_declaration" => {
                    let Some(name) = self.children(child).into_iter().find(|part| part.kind() == "simple_identifier")
                    else {
                        continue;
                    };
                    let name = self.ident(name);
                    let decl = self.b.decl(DeclKind::Local, name, span_of(child), body);
                    let ty = self.child_type(child, body);
                    self.b.decl_mut(decl).ty = ty;
                    self.b.decl_mut(decl).value = iterable.map_or(Value::None, Value::Element);
                }
                "multi_variable_declaration" => {
                    let names = self.destructured(child, body, span_of(child));
                    let Some(iterable) = iterable else { continue };
                    // The element has no name of its own: an implicit one stands for it.
                    let element = self.implicit("", child, body, Value::Element(iterable));
                    let name = Ident { text: "".into(), span: Span::at(child.start_byte()) };
                    let read = self.b.expr(ExprKind::Name(name), Span::at(child.start_byte()), body, Context::Operand);
                    self.b.set(read, ExprKind::Binding(element));
                    for (index, decl) in names {
                        self.b.decl_mut(decl).value = Value::Component(read, index);
                    }
                }
                "control_structure_body" => {
                    self.statements_of(child, body, None);
                }
                _ => {}
            }
        }
    }

    pub(super) fn implicit(&mut self, name: &str, at: Node<'_>, scope: ScopeId, value: Value) -> DeclId {
        let name = Ident { text: name.into(), span: Span::at(at.start_byte()) };
        let decl = self.b.decl(DeclKind::Local, name, Span::at(at.start_byte()), scope);
        let declared = self.b.decl_mut(decl);
        declared.modifiers.is_implicit = true;
        declared.value = value;
        decl
    }

    pub(super) fn jump(&mut self, node: Node<'_>, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let keyword = children.first().map_or("", |first| self.b.slice(span_of(*first)));
        let label = children.iter().find(|child| child.kind() == "label").map(|label| self.b.slice(span_of(*label)));
        let value = children.iter().find(|child| child.is_named() && child.kind() != "label").copied();
        let context = if keyword.starts_with("return") { self.returned(scope, label) } else { Context::Operand };
        if let Some(value) = value {
            self.expr(value, scope, context);
        }
        ExprKind::Other
    }

    /// What a `return` gives its value to: the labelled lambda, else the function around it.
    fn returned(&self, scope: ScopeId, label: Option<&str>) -> Context {
        for (_, scope) in self.b.facts.scopes_up(scope) {
            match scope.kind {
                ScopeKind::Lambda(lambda) if label.is_some() => return Context::LambdaResult(lambda),
                ScopeKind::Function(decl) => return Context::Returned(decl),
                _ => {}
            }
        }
        Context::Operand
    }

    /// A branch or body: a block with braces, or one expression.
    pub(super) fn block(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let inner = self.b.scope(scope, ScopeKind::Block, span_of(node));
        let result = self.statements_of(node, inner, Some(Context::Part(id)));
        ExprKind::Block { scope: inner, result }
    }

    pub(super) fn if_expression(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let (mut condition, mut branches) = (None, Vec::new());
        let mut jumps = [false, false];
        let mut seen_else = false;
        for child in self.children(node) {
            match child.kind() {
                "else" => seen_else = true,
                "control_structure_body" => {
                    let positive = !seen_else;
                    jumps[usize::from(seen_else)] = always_jumps(child, self.b.text);
                    let outer = self.b.scope(scope, ScopeKind::Block, span_of(child));
                    if let Some(condition) = condition {
                        self.narrow(condition, positive, outer, child.start_byte() as u32);
                    }
                    branches.push(self.expr(child, outer, Context::Part(id)));
                }
                _ if child.is_named() && condition.is_none() => {
                    condition = Some(self.expr(child, scope, Context::Operand));
                }
                _ if child.is_named() => {
                    branches.push(self.expr(child, scope, Context::Part(id)));
                }
                _ => {}
            }
        }
        if let Some(condition) = condition {
            if jumps[0] {
                self.narrow(condition, false, scope, node.end_byte() as u32);
            } else if jumps[1] {
                self.narrow(condition, true, scope, node.end_byte() as u32);
            }
        }
        ExprKind::Choice(branches)
    }

    pub(super) fn when(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let inner = self.b.scope(scope, ScopeKind::Block, span_of(node));
        let (mut subject, mut arms, mut has_default) = (None, Vec::new(), false);
        for child in self.children(node) {
            match child.kind() {
                "when_subject" => {
                    let parts = self.children(child);
                    let variable = parts.iter().find(|part| part.kind() == "variable_declaration").copied();
                    let value = parts
                        .iter()
                        .rfind(|part| part.is_named() && !matches!(part.kind(), "variable_declaration" | "annotation"));
                    let Some(&value) = value else { continue };
                    let value = self.expr(value, scope, Context::Operand);
                    subject = Some(value);
                    if let Some(variable) = variable {
                        let name = self.children(variable).into_iter().find(|part| part.kind() == "simple_identifier");
                        let Some(name) = name else { continue };
                        let span = span_of(name);
                        let name = self.ident(name);
                        let decl = self.b.decl(DeclKind::Local, name.clone(), span_of(child), inner);
                        let ty = self.child_type(variable, inner);
                        self.b.decl_mut(decl).ty = ty;
                        self.b.decl_mut(decl).value = Value::Expr(value);
                        // Arms narrow the variable, so the subject is a read of it.
                        subject = Some(self.b.expr(ExprKind::Binding(decl), span, inner, Context::Operand));
                        let _ = name;
                    }
                }
                "when_entry" => {
                    let arm = self.when_entry(child, id, subject, inner, &mut has_default);
                    arms.push(arm);
                }
                "ERROR" => self.members(child, inner),
                _ => {}
            }
        }
        ExprKind::Match { subject, arms, has_default }
    }

    fn when_entry(
        &mut self,
        node: Node<'_>,
        id: ExprId,
        subject: Option<ExprId>,
        scope: ScopeId,
        has_default: &mut bool,
    ) -> Arm {
        let body_scope = self.b.scope(scope, ScopeKind::Block, span_of(node));
        let mut arm = Arm { patterns: Vec::new(), span: span_of(node), body: None };
        for child in self.children(node) {
            match child.kind() {
                "else" => *has_default = true,
                "when_condition" => {
                    let context = subject.map_or(Context::Operand, Context::Pattern);
                    for part in self.children(child).into_iter().filter(|part| part.is_named()) {
                        let pattern = match part.kind() {
                            "type_test" => {
                                let ty = self.child_type(part, scope);
                                let negated = self.b.slice(span_of(part)).starts_with('!');
                                let kind = match ty {
                                    Some(ty) => ExprKind::TypeTest { value: None, ty, negated },
                                    None => ExprKind::Other,
                                };
                                self.b.expr(kind, span_of(part), scope, context)
                            }
                            "range_test" => self.expr(part, scope, Context::Operand),
                            _ => self.expr(part, scope, context),
                        };
                        arm.patterns.push(pattern);
                    }
                }
                "control_structure_body" => {
                    if let [pattern] = arm.patterns[..] {
                        let at = child.start_byte() as u32;
                        match (subject, &self.b.facts.expr(pattern).kind) {
                            (Some(subject), &ExprKind::TypeTest { value: None, ty, negated: false }) => {
                                self.b.facts.narrowings.push(Narrowing {
                                    scope: body_scope,
                                    from: at,
                                    subject,
                                    to: Narrow::Is(ty),
                                });
                            }
                            (None, _) => self.narrow(pattern, true, body_scope, at),
                            _ => {}
                        }
                    }
                    arm.body = Some(self.expr(child, body_scope, Context::Part(id)));
                }
                // A guard: `is A if x.ok ->`.
                _ if child.is_named() => {
                    self.expr(child, body_scope, Context::Operand);
                }
                _ => {}
            }
        }
        arm
    }

    pub(super) fn try_expression(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let mut branches = Vec::new();
        for child in self.children(node) {
            match child.kind() {
                "statements" => {
                    let block = self.b.expr(ExprKind::Other, span_of(child), scope, Context::Part(id));
                    let kind = self.block(child, block, scope);
                    self.b.set(block, kind);
                    branches.push(block);
                }
                "catch_block" => {
                    let body = self.b.scope(scope, ScopeKind::Block, span_of(child));
                    let parts = self.children(child);
                    if let Some(&name) = parts.iter().find(|part| part.kind() == "simple_identifier") {
                        let name = self.ident(name);
                        let decl = self.b.decl(DeclKind::Local, name, span_of(child), body);
                        let ty = self.child_type(child, body);
                        self.b.decl_mut(decl).ty = ty;
                    }
                    let block = self.b.expr(ExprKind::Other, span_of(child), body, Context::Part(id));
                    let inner = parts.iter().find(|part| part.kind() == "statements").copied();
                    let result = inner.and_then(|inner| self.statements_of(inner, body, Some(Context::Part(block))));
                    self.b.set(block, ExprKind::Block { scope: body, result });
                    branches.push(block);
                }
                "finally_block" => {
                    let body = self.b.scope(scope, ScopeKind::Block, span_of(child));
                    self.statements_of(child, body, None);
                }
                "ERROR" => self.members(child, scope),
                _ => {}
            }
        }
        ExprKind::Choice(branches)
    }

    /// What `condition` being true (or false) says of names, from byte `from` of `scope` on.
    pub(super) fn narrow(&mut self, condition: ExprId, holds: bool, scope: ScopeId, from: u32) {
        match self.b.facts.expr(condition).kind.clone() {
            ExprKind::TypeTest { value: Some(value), ty, negated } if negated != holds => {
                self.b.facts.narrowings.push(Narrowing { scope, from, subject: value, to: Narrow::Is(ty) });
            }
            ExprKind::Binary { op, left, right } => match (&*op, holds) {
                ("&&", true) | ("||", false) => {
                    self.narrow(left, holds, scope, from);
                    self.narrow(right, holds, scope, from);
                }
                _ => {}
            },
            ExprKind::Unary { op, operand } if &*op == "!" => self.narrow(operand, !holds, scope, from),
            ExprKind::Wrapped(Wrapper::Same, inner) => self.narrow(inner, holds, scope, from),
            _ => {}
        }
    }
}

fn is_declaration(kind: &str) -> bool {
    matches!(
        kind,
        "property_declaration"
            | "function_declaration"
            | "class_declaration"
            | "object_declaration"
            | "for_statement"
            | "while_statement"
            | "do_while_statement"
    )
}

/// Whether a branch always leaves: its last statement is a jump.
fn always_jumps(node: Node<'_>, text: &str) -> bool {
    let mut node = node;
    loop {
        if node.kind() == "jump_expression" || never_returns(node, text) {
            return true;
        }
        let mut cursor = node.walk();
        let last = node.named_children(&mut cursor).filter(|child| !child.is_extra()).last();
        match (node.kind(), last) {
            ("control_structure_body" | "statements", Some(last)) => node = last,
            ("if_expression", _) => {
                let branches = ["consequence", "alternative"].map(|field| node.child_by_field_name(field));
                let [Some(one), Some(other)] = branches else { return false };
                if !always_jumps(one, text) {
                    return false;
                }
                node = other;
            }
            _ => return false,
        }
    }
}

/// A call of one of the standard library's functions that never return.
fn never_returns(node: Node<'_>, text: &str) -> bool {
    let called = (node.kind() == "call_expression").then(|| node.child(0)).flatten();
    let name = called.and_then(|callee| text.get(callee.byte_range()));
    matches!(name, Some("error" | "TODO" | "exitProcess"))
}
