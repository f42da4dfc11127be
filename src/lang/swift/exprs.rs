//! Expressions: chains of steps, and what stands at their left end.

use tree_sitter::Node;

use super::super::build::span_of;
use super::chain::{Chain, Head, Step};
use super::heads::literal;
use super::lower::{Lower, kids, value_in};
use super::types::{is_type, is_type_name};
use crate::facts::*;
use crate::source::Span;

/// Whether a node of this kind is an expression.
pub(super) fn is_expression(kind: &str) -> bool {
    kind.ends_with("_expression")
        || kind.ends_with("_literal")
        || matches!(
            kind,
            "simple_identifier" | "macro_invocation" | "assignment" | "bitwise_operation" | "fully_open_range"
        )
        || matches!(kind, "value_parameter_pack" | "value_pack_expansion" | "constructor_expression")
}

/// The name after the dot.
pub(super) fn suffix_name<'t>(kids: &[Node<'t>]) -> Option<Node<'t>> {
    let suffix = kids.iter().find(|child| child.kind() == "navigation_suffix")?;
    suffix.child_by_field_name("suffix")
}

/// Whether nothing stands between the two.
pub(super) fn is_adjacent(left: Node<'_>, right: Node<'_>) -> bool {
    left.end_byte() == right.start_byte()
}

/// Whether an expression is `a.b.c` and nothing else.
pub(super) fn is_plain_path(node: Node<'_>) -> bool {
    let mut next = node;
    loop {
        match next.kind() {
            "simple_identifier" => return true,
            "navigation_expression" if kids(next).len() == 2 => match next.child(0) {
                Some(base) => next = base,
                None => return false,
            },
            _ => return false,
        }
    }
}

impl<'t> Lower<'t> {
    /// One expression.
    pub(super) fn expr(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        if !self.enter(node) {
            return self.b.expr(ExprKind::Other, span_of(node), scope, context);
        }
        let chain = Chain::of(node, self.b.text);
        let id = self.chain(chain, scope, context);
        self.leave();
        id
    }

    /// The right side of an operator.
    fn right(&mut self, chain: Chain<'t>, scope: ScopeId, context: Context) -> ExprId {
        let node = chain.node();
        if !self.enter(node) {
            return self.b.expr(ExprKind::Other, span_of(node), scope, context);
        }
        let id = self.chain(chain, scope, context);
        self.leave();
        id
    }

    /// An expression in `#selector( )`: its last name is referred to, not read.
    fn reference(&mut self, node: Node<'t>, scope: ScopeId) {
        let mut chain = Chain::of(node, self.b.text);
        if let Some(Step::Member { name, .. }) = chain.steps.last() {
            let suffix = *name;
            chain.steps.push(Step::Labels { suffix });
        } else if let (true, Head::Node(head)) = (chain.steps.is_empty(), &chain.head)
            && head.kind() == "simple_identifier"
        {
            let kind = ExprKind::CallableRef { base: None, name: self.ident(*head) };
            self.b.expr(kind, span_of(*head), scope, Context::Operand);
            return;
        }
        self.chain(chain, scope, Context::Operand);
    }

    fn chain(&mut self, chain: Chain<'t>, scope: ScopeId, context: Context) -> ExprId {
        let Chain { head, mut steps } = chain;
        let (head_span, ty) = self.head_type(&head, &mut steps, scope);
        if let (true, None, Head::Node(node)) = (steps.is_empty(), ty, &head) {
            return self.head(*node, scope, context);
        }
        let spans = spans(head_span, &steps);
        // From the outermost in, so that each can name what it stands in.
        let mut ids: Vec<Option<ExprId>> = vec![None; steps.len()];
        let mut around = context;
        for (at, step) in steps.iter().enumerate().rev() {
            let after = steps.get(at + 1);
            let before = at.checked_sub(1).and_then(|before| steps.get(before));
            // The name before labels is part of the reference; `.name(_:)` is no more than `.name`.
            let is_part = matches!((step, after), (Step::Member { .. }, Some(Step::Labels { .. })));
            let is_nothing = matches!((before, step), (Some(Step::Dot { .. }), Step::Labels { .. }));
            if !is_part && !is_nothing {
                let id = self.b.expr(ExprKind::Other, spans[at], scope, around);
                around = context_inside(id, step);
                ids[at] = Some(id);
            }
        }
        let mut inner =
            self.innermost(&head, head_span, ty, (steps.first(), ids.first().copied().flatten()), scope, around);
        let mut member = None;
        for (step, id) in steps.into_iter().zip(ids) {
            match (id, inner) {
                (Some(id), Some(inside)) => self.fill(id, step, member.take(), inside, scope),
                (None, _) => {
                    if let Step::Member { name, .. } = step {
                        member = Some(name);
                    }
                    continue;
                }
                (Some(_), None) => {}
            }
            inner = id;
        }
        match inner {
            Some(id) => id,
            None => self.b.expr(ExprKind::Other, head_span, scope, context),
        }
    }

    /// The expression at the left end; `None` where the first step and it are one expression, which is then filled.
    fn innermost(
        &mut self,
        head: &Head<'t>,
        span: Span,
        ty: Option<TypeRefId>,
        first: (Option<&Step<'t>>, Option<ExprId>),
        scope: ScopeId,
        context: Context,
    ) -> Option<ExprId> {
        if let Some(ty) = ty {
            return Some(self.b.expr(ExprKind::TypeValue(ty), span, scope, context));
        }
        let Head::Node(node) = head else { return None };
        if node.kind() == "simple_identifier" {
            let kind = match first.0 {
                Some(Step::Dot { .. }) => Some(ExprKind::ImplicitMember(self.ident(*node))),
                Some(Step::Labels { .. }) => Some(ExprKind::CallableRef { base: None, name: self.ident(*node) }),
                _ => None,
            };
            if let (Some(kind), Some(id)) = (kind, first.1) {
                self.b.set(id, kind);
                return None;
            }
        }
        Some(self.head(*node, scope, context))
    }

    /// Span of the head, and its type where it and the first steps write one; those steps are taken off.
    fn head_type(&mut self, head: &Head<'t>, steps: &mut Vec<Step<'t>>, scope: ScopeId) -> (Span, Option<TypeRefId>) {
        let node = match head {
            Head::Generic { path, argument, end } => {
                let span = Span::new(path.first().map_or(*end, Node::start_byte), *end);
                let ty = self.generic_type(path, *argument, span, scope);
                return (self.take_self(steps, span), Some(ty));
            }
            Head::Node(node) => *node,
        };
        if node.kind() == "key_path_expression" {
            return (root_span(node), None);
        }
        let span = span_of(node);
        if is_type(node.kind()) && !self.reads_as_collection(node) {
            let ty = self.ty(node, scope);
            return (self.take_self(steps, span), Some(ty));
        }
        let is_called = match steps.first() {
            Some(Step::Call { suffix, .. }) => self.text(*suffix).starts_with('('),
            Some(Step::Member { name, .. }) => matches!(self.text(*name), "self" | "Type" | "init"),
            _ => false,
        };
        let mut ty = None;
        if is_called && matches!(node.kind(), "array_literal" | "dictionary_literal") {
            ty = self.type_of_expr(node, scope);
        } else if node.kind() == "simple_identifier" {
            ty = self.type_path_self(node, steps, scope);
        }
        match ty {
            Some(ty) => {
                let span = self.b.facts.type_ref(ty).span;
                (self.take_self(steps, span), Some(ty))
            }
            None => (span, None),
        }
    }

    fn generic_type(&mut self, path: &[Node<'t>], argument: Node<'t>, span: Span, scope: ScopeId) -> TypeRefId {
        let args = match self.type_of_expr(argument, scope) {
            Some(ty) => vec![ty],
            None => {
                self.any(argument, scope);
                Vec::new()
            }
        };
        let mut segments: Vec<_> =
            path.iter().map(|&name| Segment { name: self.ident(name), args: Vec::new() }).collect();
        if let Some(last) = segments.last_mut() {
            last.args = args;
        }
        self.b.type_ref(TypeRefKind::Named(segments), span, scope)
    }

    /// `A.B` of `A.B.self`, with the steps for `.B` taken off.
    fn type_path_self(&mut self, head: Node<'t>, steps: &mut Vec<Step<'t>>, scope: ScopeId) -> Option<TypeRefId> {
        let mut path = vec![head];
        for step in steps.iter() {
            let Step::Member { name, safe: false } = step else { return None };
            let last = *path.last()?;
            if self.text(*name) != "self" {
                path.push(*name);
                continue;
            }
            if !is_type_name(self.text(last)) {
                return None;
            }
            let segments = path.iter().map(|&name| Segment { name: self.ident(name), args: Vec::new() }).collect();
            let span = span_of(head).to(span_of(last));
            steps.drain(..path.len() - 1);
            return Some(self.b.type_ref(TypeRefKind::Named(segments), span, scope));
        }
        None
    }

    /// Takes a `.self` off; the span with it.
    fn take_self(&mut self, steps: &mut Vec<Step<'t>>, span: Span) -> Span {
        match steps.first() {
            Some(Step::Member { name, .. }) if self.text(*name) == "self" => {
                let end = name.end_byte();
                steps.remove(0);
                Span::new(span.start as usize, end)
            }
            _ => span,
        }
    }

    /// Gives the expression of `step` its form, now that what it is done to is there.
    fn fill(&mut self, id: ExprId, step: Step<'t>, member: Option<Node<'t>>, inner: ExprId, scope: ScopeId) {
        let kind = match step {
            Step::Member { name, safe } => ExprKind::Member { base: inner, name: self.ident(name), safe },
            Step::Labels { suffix } => {
                ExprKind::CallableRef { base: Some(inner), name: self.ident(member.unwrap_or(suffix)) }
            }
            Step::Call { suffix, question, closures } => self.call(id, inner, (suffix, closures), question, scope),
            Step::Force { .. } => ExprKind::Wrapped(Wrapper::NotNull, inner),
            Step::Postfix { mark } => ExprKind::Unary { op: self.text(mark).into(), operand: inner },
            Step::Prefix { op } if op.kind() == "&" => ExprKind::Wrapped(Wrapper::Same, inner),
            Step::Prefix { op } => ExprKind::Unary { op: self.text(op).into(), operand: inner },
            Step::Wrap { wrapper, .. } => ExprKind::Wrapped(wrapper, inner),
            Step::KeyPath { .. } => ExprKind::KeyPath(Some(inner)),
            Step::Dot { .. } => ExprKind::Wrapped(Wrapper::Same, inner),
            Step::Binary { op, right } => self.binary(op, inner, right, scope),
            Step::Assign { op, right } => {
                let value = self.right(right, scope, Context::AssignedTo(inner));
                ExprKind::Assign { target: inner, value, op: self.text(op).into() }
            }
            Step::Coalesce { right } => self.coalesce(id, inner, right, scope),
            Step::Ternary { yes, no } => {
                let yes = self.expr(yes, scope, Context::Part(id));
                let no = self.right(no, scope, Context::Part(id));
                ExprKind::Choice(vec![self.operand(id, yes, scope), self.operand(id, no, scope)])
            }
            Step::Cast { whole, op } => {
                let ty = self.type_after(whole, op, scope);
                ExprKind::Cast { value: inner, ty, optional: self.text(op) == "as?" }
            }
            Step::Is { whole } => {
                let op = kids(whole).into_iter().find(|child| child.kind() == "is").unwrap_or(whole);
                ExprKind::TypeTest { value: Some(inner), ty: self.type_after(whole, op, scope), negated: false }
            }
        };
        self.b.set(id, kind);
    }

    fn type_after(&mut self, whole: Node<'t>, op: Node<'t>, scope: ScopeId) -> TypeRefId {
        let after: Vec<_> = kids(whole).into_iter().filter(|child| child.start_byte() >= op.end_byte()).collect();
        match self.type_among(&after, scope) {
            Some(ty) => ty,
            None => self.b.type_ref(TypeRefKind::Unknown, Span::at(op.end_byte()), scope),
        }
    }

    fn binary(&mut self, op: Node<'t>, left: ExprId, right: Chain<'t>, scope: ScopeId) -> ExprKind {
        let op: Box<str> = self.text(op).into();
        let compares = matches!(&*op, "==" | "!=" | "===" | "!==" | "<" | ">" | "<=" | ">=" | "~=");
        let context = if compares { Context::ComparedTo(left) } else { Context::Operand };
        let right = self.right(right, scope, context);
        if compares {
            self.recontext(left, Context::ComparedTo(right));
        }
        ExprKind::Binary { op, left, right }
    }

    /// A branch that takes no statement.
    fn operand(&mut self, choice: ExprId, branch: ExprId, scope: ScopeId) -> ExprId {
        let span = self.b.facts.expr(branch).span;
        let id = self.b.expr(ExprKind::Wrapped(Wrapper::Operand, branch), span, scope, Context::Part(choice));
        self.recontext(branch, Context::Part(id));
        id
    }

    fn coalesce(&mut self, id: ExprId, left: ExprId, right: Chain<'t>, scope: ScopeId) -> ExprKind {
        let span = self.b.facts.expr(left).span;
        let wrapped = self.b.expr(ExprKind::Wrapped(Wrapper::NotNull, left), span, scope, Context::Part(id));
        self.recontext(left, Context::Part(wrapped));
        let right = self.right(right, scope, Context::Part(id));
        ExprKind::Choice(vec![wrapped, self.operand(id, right, scope)])
    }

    /// What stands at the left end of a chain.
    fn head(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let span = span_of(node);
        if let Some(literal) = literal(node) {
            return self.b.expr(ExprKind::Literal(literal), span, scope, context);
        }
        match node.kind() {
            "simple_identifier" => self.name(node, scope, context),
            "self_expression" => self.b.expr(ExprKind::This(None), span, scope, context),
            "super_expression" => self.b.expr(ExprKind::Super, span, scope, context),
            "lambda_literal" => self.closure(node, scope, context),
            "tuple_expression" | "value_arguments" => self.tuple(node, scope, context),
            "array_literal" | "dictionary_literal" => self.collection(node, scope, context),
            "array_type" | "dictionary_type" => self.collection(node, scope, context),
            "line_string_literal" | "multi_line_string_literal" | "raw_string_literal" => {
                self.string(node, scope, context)
            }
            "if_statement" => self.if_value(node, scope, context),
            "switch_statement" => self.switch(node, scope, context, true),
            "macro_invocation" => self.macro_call(node, scope, context),
            "directive" => self.after_directive(node, scope, context),
            "key_path_expression" => {
                let ty = kids(node).into_iter().find(|child| is_key_path_type(child.kind()));
                let ty = ty.map(|ty| self.key_path_type(ty, scope));
                self.b.expr(ExprKind::KeyPathRoot(ty), root_span(node), scope, context)
            }
            "selector_expression" => {
                let id = self.b.expr(ExprKind::Other, span, scope, context);
                if let Some(inner) = value_in(&kids(node)) {
                    self.reference(inner, scope);
                }
                id
            }
            _ => self.opaque(node, scope, context),
        }
    }

    fn key_path_type(&mut self, node: Node<'t>, scope: ScopeId) -> TypeRefId {
        if is_type(node.kind()) {
            return self.ty(node, scope);
        }
        let segment = Segment { name: self.ident(node), args: Vec::new() };
        self.b.type_ref(TypeRefKind::Named(vec![segment]), span_of(node), scope)
    }

    fn opaque(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        self.each(&kids(node), scope);
        id
    }

    fn name(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let name = self.ident(node);
        // A regular expression, which the grammar gets as a name.
        if name.text.starts_with(['/', '#']) {
            return self.b.expr(ExprKind::Other, span_of(node), scope, context);
        }
        if let Some(index) = name.text.strip_prefix('$').and_then(|digits| digits.parse::<u32>().ok())
            && let Some(closure) = self.closures.iter_mut().rev().find(|closure| !closure.named)
        {
            closure.implicit = closure.implicit.max(index.saturating_add(1)).min(64);
        }
        let kind = if &*name.text == "_" { ExprKind::Wildcard } else { ExprKind::Name(name) };
        self.b.expr(kind, span_of(node), scope, context)
    }
}

fn is_key_path_type(kind: &str) -> bool {
    is_type(kind) || kind == "type_identifier"
}

/// The type a key path starts at, or the place after its backslash.
fn root_span(node: Node<'_>) -> Span {
    match kids(node).into_iter().find(|child| is_key_path_type(child.kind())) {
        Some(ty) => span_of(ty),
        None => Span::at(node.start_byte() + 1),
    }
}

/// The bytes of each step with all inside it.
fn spans(head: Span, steps: &[Step<'_>]) -> Vec<Span> {
    let (mut start, mut end) = (head.start as usize, head.end as usize);
    let mut spans = Vec::with_capacity(steps.len());
    for step in steps {
        match step {
            Step::Prefix { op } => start = op.start_byte(),
            Step::Wrap { start: at, .. } | Step::Dot { start: at } | Step::KeyPath { start: at } => start = *at,
            step => end = end_of(step).unwrap_or(end),
        }
        spans.push(Span::new(start, end));
    }
    spans
}

/// Where a step that stands after its value ends; that of its right side's last step where it has one.
fn end_of(step: &Step<'_>) -> Option<usize> {
    let mut step = step;
    loop {
        let right = match step {
            Step::Member { name, .. } => return Some(name.end_byte()),
            Step::Call { suffix, closures, .. } => return Some(closures.unwrap_or(*suffix).end_byte()),
            Step::Labels { suffix } => return Some(suffix.end_byte()),
            Step::Force { mark } | Step::Postfix { mark } => return Some(mark.end_byte()),
            Step::Cast { whole, .. } | Step::Is { whole } => return Some(whole.end_byte()),
            Step::Binary { right, .. } | Step::Coalesce { right } | Step::Assign { right, .. } => right,
            Step::Ternary { no, .. } => no,
            _ => return None,
        };
        let is_after = |step: &&Step<'_>| {
            !matches!(step, Step::Prefix { .. } | Step::Wrap { .. } | Step::Dot { .. } | Step::KeyPath { .. })
        };
        match (right.steps.iter().rev().find(is_after), &right.head) {
            (Some(last), _) => step = last,
            (None, Head::Node(node)) => return Some(node.end_byte()),
            (None, Head::Generic { end, .. }) => return Some(*end),
        }
    }
}

fn context_inside(id: ExprId, step: &Step<'_>) -> Context {
    match step {
        Step::Member { .. } | Step::Call { .. } | Step::Labels { .. } => Context::Base(id),
        Step::Force { .. } | Step::Wrap { .. } | Step::Coalesce { .. } => Context::Part(id),
        Step::Prefix { op } if op.kind() == "&" => Context::Part(id),
        Step::Assign { .. } => Context::Target(id),
        _ => Context::Operand,
    }
}
