//! Expressions: chains of steps, and what stands at their left end.

use tree_sitter::Node;

use super::super::build::span_of;
use super::chain::{Chain, Head, Step};
use super::lower::{Lower, fields, kids, value_in};
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
        self.expr_with(node, Vec::new(), scope, context)
    }

    /// One expression with steps done to the whole of it.
    pub(super) fn expr_with(
        &mut self,
        node: Node<'t>,
        outer: Vec<Step<'t>>,
        scope: ScopeId,
        context: Context,
    ) -> ExprId {
        if !self.enter(node) {
            return self.b.expr(ExprKind::Other, span_of(node), scope, context);
        }
        let mut chain = Chain::of(node, outer);
        self.key_path_steps(&mut chain);
        let id = self.chain(chain, scope, context);
        self.leave();
        id
    }

    /// An expression in `#selector( )`: its last name is referred to, not read.
    fn reference(&mut self, node: Node<'t>, scope: ScopeId) {
        let mut chain = Chain::of(node, Vec::new());
        match (chain.steps.first(), chain.head) {
            (Some(Step::Labels { .. }), _) => {}
            (Some(Step::Member { name, .. }), _) => {
                let suffix = *name;
                chain.steps.insert(0, Step::Labels { suffix });
            }
            (None, Head::Node(head)) if head.kind() == "simple_identifier" => {
                let kind = ExprKind::CallableRef { base: None, name: self.ident(head) };
                self.b.expr(kind, span_of(head), scope, Context::Operand);
                return;
            }
            _ => {}
        }
        self.chain(chain, scope, Context::Operand);
    }

    fn chain(&mut self, chain: Chain<'t>, scope: ScopeId, context: Context) -> ExprId {
        let Chain { head, mut steps } = chain;
        let (head_span, ty) = self.head_type(head, &mut steps, scope);
        if let (true, Head::Node(node)) = (steps.is_empty() && ty.is_none(), head) {
            return self.head(node, scope, context);
        }
        let spans = self.spans(head_span, &steps);
        let mut ids: Vec<Option<ExprId>> = Vec::with_capacity(steps.len());
        let mut context = context;
        let mut outermost = None;
        let mut skip = false;
        for (at, step) in steps.iter().enumerate() {
            // The name before labels is part of the reference.
            if skip {
                skip = false;
                ids.push(None);
                continue;
            }
            skip = matches!((step, steps.get(at + 1)), (Step::Labels { .. }, Some(Step::Member { .. })));
            if matches!(step, Step::Labels { .. }) && matches!(steps.get(at + 1), Some(Step::Dot { .. })) {
                ids.push(None);
                continue;
            }
            let id = self.b.expr(ExprKind::Other, spans[at], scope, context);
            outermost.get_or_insert(id);
            context = self.context_inside(id, step);
            ids.push(Some(id));
        }
        let is_labelled_name = matches!(steps.last(), Some(Step::Labels { .. }));
        let mut inner = match (ty, head, steps.last()) {
            (Some(ty), _, _) => Some(self.b.expr(ExprKind::TypeValue(ty), head_span, scope, context)),
            (None, Head::Node(node), Some(Step::Dot { .. })) if node.kind() == "simple_identifier" => {
                let name = self.ident(node);
                if let Some(Some(id)) = ids.last().copied() {
                    self.b.set(id, ExprKind::ImplicitMember(name));
                }
                None
            }
            (None, Head::Node(node), _) if is_labelled_name && node.kind() == "simple_identifier" => {
                let name = self.ident(node);
                if let Some(Some(id)) = ids.last().copied() {
                    self.b.set(id, ExprKind::CallableRef { base: None, name });
                }
                None
            }
            (None, Head::Node(node), _) => Some(self.head(node, scope, context)),
            (None, Head::Generic { .. }, _) => None,
        };
        for (at, step) in steps.iter().enumerate().rev() {
            let Some(id) = ids[at] else { continue };
            if let Some(inside) = inner {
                self.fill(id, step, steps.get(at + 1), inside, scope);
            }
            inner = Some(id);
        }
        match outermost.or(inner) {
            Some(id) => id,
            None => self.b.expr(ExprKind::Other, head_span, scope, context),
        }
    }

    /// Span of the head, and its type where it and the first steps write one; those steps are taken off.
    fn head_type(&mut self, head: Head<'t>, steps: &mut Vec<Step<'t>>, scope: ScopeId) -> (Span, Option<TypeRefId>) {
        let node = match head {
            Head::Generic { name, argument, end } => {
                let mut span = Span::new(name.start_byte(), end);
                let ty = self.generic_type(name, argument, span, scope);
                span = self.take_self(steps, span);
                return (span, Some(ty));
            }
            Head::Node(node) => node,
        };
        if node.kind() == "key_path_expression" {
            return (root_span(node), None);
        }
        let span = span_of(node);
        if is_type(node.kind()) {
            let ty = self.ty(node, scope);
            return (self.take_self(steps, span), Some(ty));
        }
        let is_called = match steps.last() {
            Some(Step::Call { suffix, .. }) => self.text(*suffix).starts_with('('),
            Some(Step::Member { name, .. }) => matches!(self.text(*name), "self" | "Type" | "init"),
            _ => false,
        };
        if is_called && matches!(node.kind(), "array_literal" | "dictionary_literal") {
            if let Some(ty) = self.type_of_expr(node, scope) {
                return (self.take_self(steps, span), Some(ty));
            }
        }
        if node.kind() == "simple_identifier" {
            if let Some(ty) = self.type_path_self(node, steps, scope) {
                let span = self.b.facts.type_ref(ty).span;
                return (self.take_self(steps, span), Some(ty));
            }
        }
        (span, None)
    }

    fn generic_type(&mut self, name: Node<'t>, argument: Node<'t>, span: Span, scope: ScopeId) -> TypeRefId {
        let args = match self.type_of_expr(argument, scope) {
            Some(ty) => vec![ty],
            None => {
                self.any(argument, scope);
                Vec::new()
            }
        };
        let mut segments = Vec::new();
        let mut chain = Chain::of(name, Vec::new());
        if let Head::Node(head) = chain.head {
            segments.push(Segment { name: self.ident(head), args: Vec::new() });
        }
        while let Some(step) = chain.steps.pop() {
            if let Step::Member { name, .. } = step {
                segments.push(Segment { name: self.ident(name), args: Vec::new() });
            }
        }
        if let Some(last) = segments.last_mut() {
            last.args = args;
        }
        self.b.type_ref(TypeRefKind::Named(segments), span, scope)
    }

    /// `A.B` of `A.B.self`, with the steps for `.B` taken off.
    fn type_path_self(&mut self, head: Node<'t>, steps: &mut Vec<Step<'t>>, scope: ScopeId) -> Option<TypeRefId> {
        let mut segments = vec![Segment { name: self.ident(head), args: Vec::new() }];
        let mut end = head.end_byte();
        let mut last = self.text(head);
        let mut taken = 0;
        for step in steps.iter().rev() {
            let Step::Member { name, safe: false } = step else { return None };
            if self.text(*name) == "self" {
                if !is_type_name(last) {
                    return None;
                }
                steps.truncate(steps.len() - taken);
                let span = Span::new(head.start_byte(), end);
                return Some(self.b.type_ref(TypeRefKind::Named(segments), span, scope));
            }
            segments.push(Segment { name: self.ident(*name), args: Vec::new() });
            last = self.text(*name);
            end = name.end_byte();
            taken += 1;
        }
        None
    }

    /// Takes a `.self` off; the span with it.
    fn take_self(&mut self, steps: &mut Vec<Step<'t>>, span: Span) -> Span {
        match steps.last() {
            Some(Step::Member { name, .. }) if self.text(*name) == "self" => {
                let end = name.end_byte();
                steps.pop();
                Span::new(span.start as usize, end)
            }
            _ => span,
        }
    }

    /// The bytes of each step with all inside it.
    fn spans(&self, head: Span, steps: &[Step<'t>]) -> Vec<Span> {
        let mut spans = vec![head; steps.len()];
        let (mut start, mut end) = (head.start as usize, head.end as usize);
        for (at, step) in steps.iter().enumerate().rev() {
            step_bounds(step, &mut start, &mut end);
            spans[at] = Span::new(start, end);
        }
        spans
    }

    fn context_inside(&self, id: ExprId, step: &Step<'t>) -> Context {
        match step {
            Step::Member { .. } | Step::Call { .. } | Step::Labels { .. } => Context::Base(id),
            Step::Force { .. } | Step::Wrap { .. } => Context::Part(id),
            Step::Coalesce { .. } => Context::Part(id),
            Step::Prefix { op } if op.kind() == "&" => Context::Part(id),
            Step::Assign { .. } => Context::Target(id),
            _ => Context::Operand,
        }
    }

    /// Gives the expression of `step` its form, now that what it is done to is there.
    fn fill(&mut self, id: ExprId, step: &Step<'t>, next: Option<&Step<'t>>, inner: ExprId, scope: ScopeId) {
        let kind = match step {
            Step::Member { name, safe } => ExprKind::Member { base: inner, name: self.ident(*name), safe: *safe },
            Step::Labels { suffix } => {
                let name = match next {
                    Some(Step::Member { name, .. }) => *name,
                    _ => *suffix,
                };
                ExprKind::CallableRef { base: Some(inner), name: self.ident(name) }
            }
            Step::Call { suffix, question } => self.call(id, inner, *suffix, *question, scope),
            Step::Force { .. } => ExprKind::Wrapped(Wrapper::NotNull, inner),
            Step::Postfix { mark } => ExprKind::Unary { op: self.text(*mark).into(), operand: inner },
            Step::Prefix { op } if op.kind() == "&" => ExprKind::Wrapped(Wrapper::Same, inner),
            Step::Prefix { op } => ExprKind::Unary { op: self.text(*op).into(), operand: inner },
            Step::Wrap { wrapper, .. } => ExprKind::Wrapped(*wrapper, inner),
            Step::KeyPath { .. } => ExprKind::KeyPath(Some(inner)),
            Step::Dot { .. } => ExprKind::Wrapped(Wrapper::Same, inner),
            Step::Binary { op, right, more } => self.binary(*op, inner, *right, more.clone(), scope),
            Step::Assign { op, right, more } => {
                let value = self.expr_with(*right, more.clone(), scope, Context::AssignedTo(inner));
                ExprKind::Assign { target: inner, value, op: self.text(*op).into() }
            }
            Step::Coalesce { right, more } => self.coalesce(id, inner, *right, more.clone(), scope),
            Step::Ternary { yes, no, more } => {
                let yes = self.expr(*yes, scope, Context::Part(id));
                let no = self.expr_with(*no, more.clone(), scope, Context::Part(id));
                ExprKind::Choice(vec![yes, no])
            }
            Step::Cast { whole, op } => {
                let ty = self.type_after(*whole, *op, scope);
                ExprKind::Cast { value: inner, ty, optional: self.text(*op) == "as?" }
            }
            Step::Is { whole } => {
                let kids = kids(*whole);
                let ty = match kids.iter().copied().find(|child| child.kind() == "is") {
                    Some(op) => self.type_after(*whole, op, scope),
                    None => self.b.type_ref(TypeRefKind::Unknown, span_of(*whole), scope),
                };
                ExprKind::TypeTest { value: Some(inner), ty, negated: false }
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

    fn binary(&mut self, op: Node<'t>, left: ExprId, right: Node<'t>, more: Vec<Step<'t>>, scope: ScopeId) -> ExprKind {
        let op: Box<str> = self.text(op).into();
        let compares = matches!(&*op, "==" | "!=" | "===" | "!==" | "<" | ">" | "<=" | ">=" | "~=");
        let context = if compares { Context::ComparedTo(left) } else { Context::Operand };
        let right = self.expr_with(right, more, scope, context);
        if compares {
            self.recontext(left, Context::ComparedTo(right));
        }
        ExprKind::Binary { op, left, right }
    }

    fn coalesce(&mut self, id: ExprId, left: ExprId, right: Node<'t>, more: Vec<Step<'t>>, scope: ScopeId) -> ExprKind {
        let span = self.b.facts.expr(left).span;
        let wrapped = self.b.expr(ExprKind::Wrapped(Wrapper::NotNull, left), span, scope, Context::Part(id));
        self.recontext(left, Context::Part(wrapped));
        let right = self.expr_with(right, more, scope, Context::Part(id));
        ExprKind::Choice(vec![wrapped, right])
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
            "tuple_expression" => self.tuple(node, scope, context),
            "array_literal" | "dictionary_literal" => self.collection(node, scope, context),
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
        if let Some(index) = name.text.strip_prefix('$').and_then(|digits| digits.parse::<u32>().ok()) {
            if let Some(closure) = self.closures.iter_mut().rev().find(|closure| !closure.named) {
                closure.implicit = closure.implicit.max(index.saturating_add(1)).min(64);
            }
        }
        let kind = if &*name.text == "_" { ExprKind::Wildcard } else { ExprKind::Name(name) };
        self.b.expr(kind, span_of(node), scope, context)
    }

    fn tuple(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        if super::guard::is_unit(node, self.b.text) {
            self.b.set(id, ExprKind::Collection(Collection::Tuple, Vec::new()));
            return id;
        }
        let kids = kids(node);
        let is_labelled = kids.iter().any(|child| child.kind() == ":");
        let slots: Vec<_> = kids.split(|child| child.kind() == ",").filter_map(slot_value).collect();
        let kind = match slots.as_slice() {
            &[only] if !is_labelled => ExprKind::Wrapped(Wrapper::Same, self.expr(only, scope, Context::Part(id))),
            _ => {
                let elements = slots.into_iter().map(|slot| self.expr(slot, scope, Context::Element(id))).collect();
                ExprKind::Collection(Collection::Tuple, elements)
            }
        };
        self.b.set(id, kind);
        id
    }

    fn collection(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let is_map = node.kind() == "dictionary_literal";
        let kids = kids(node);
        let mut elements = Vec::new();
        for part in kids.split(|child| matches!(child.kind(), "," | ":")) {
            if let Some(value) = value_in(part) {
                elements.push(self.expr(value, scope, Context::Element(id)));
            }
        }
        let form = if is_map { Collection::Map } else { Collection::List };
        self.b.set(id, ExprKind::Collection(form, elements));
        id
    }

    fn string(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Literal(Literal::Text), span_of(node), scope, context);
        let mut parts = Vec::new();
        for child in kids(node) {
            let holes = if child.kind() == "raw_str_interpolation" { kids(child) } else { vec![child] };
            for hole in holes.into_iter().filter(|hole| hole.kind() == "interpolated_expression") {
                if let Some(value) = value_in(&fields(hole, "value")) {
                    parts.push(self.expr(value, scope, Context::Operand));
                }
            }
        }
        if !parts.is_empty() {
            self.b.set(id, ExprKind::Template(parts));
        }
        id
    }

    fn macro_call(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let span = span_of(node);
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        let kids = kids(node);
        let Some(name) = super::lower::first(&kids, "simple_identifier") else { return id };
        let callee_span = Span::new(node.start_byte(), name.end_byte());
        // With its `#`, so that it is never taken for a type of that name.
        let ident = Ident { text: self.b.slice(callee_span).into(), span: callee_span };
        let callee = self.b.expr(ExprKind::Name(ident), callee_span, scope, Context::Base(id));
        let kind = match super::lower::first(&kids, "call_suffix") {
            Some(suffix) => self.call(id, callee, suffix, None, scope),
            None => ExprKind::Call { callee, args: Vec::new(), parens: None, type_args: Vec::new() },
        };
        self.b.set(id, kind);
        id
    }

    /// `#if` at the start of a line of a chain: goes on from the expression before.
    fn after_directive(&mut self, node: Node<'t>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let base = match node.child(0).map(|word| word.kind()) {
            Some("#if") => {
                self.chained.extend(self.previous);
                self.previous
            }
            Some("#endif") => {
                self.chained.pop();
                self.previous
            }
            _ => self.chained.last().copied(),
        };
        if let Some(base) = base {
            self.b.set(id, ExprKind::Wrapped(Wrapper::Same, base));
            self.recontext(base, Context::Part(id));
        }
        id
    }

    /// A key path's own tree holds some of its steps.
    fn key_path_steps(&mut self, chain: &mut Chain<'t>) {
        let Head::Node(node) = chain.head else { return };
        if node.kind() != "key_path_expression" {
            return;
        }
        let at = chain.steps.iter().rposition(|step| !step.is_suffix()).map_or(0, |at| at + 1);
        chain.steps.insert(at, Step::KeyPath { start: node.start_byte() });
        let names: Vec<_> = kids(node).into_iter().filter(|child| child.kind() == "simple_identifier").collect();
        chain.steps.extend(names.into_iter().rev().map(|name| Step::Member { name, safe: false }));
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

/// The value of one slot of a tuple, after its label.
fn slot_value<'t>(slot: &[Node<'t>]) -> Option<Node<'t>> {
    let after_label = slot.iter().position(|child| child.kind() == ":").map_or(0, |at| at + 1);
    value_in(&slot[after_label..])
}

fn step_bounds(step: &Step<'_>, start: &mut usize, end: &mut usize) {
    let mut last = |steps: &[Step<'_>], node: Node<'_>| {
        *end = steps.first().map_or(node.end_byte(), |step| step_end(step).unwrap_or(node.end_byte()));
    };
    match step {
        Step::Prefix { op } => *start = op.start_byte(),
        Step::Wrap { start: at, .. } | Step::Dot { start: at } | Step::KeyPath { start: at } => *start = *at,
        Step::Binary { right, more, .. } | Step::Coalesce { right, more } | Step::Assign { right, more, .. } => {
            last(more, *right);
        }
        Step::Ternary { no, more, .. } => last(more, *no),
        step => *end = step_end(step).unwrap_or(*end),
    }
}

fn step_end(step: &Step<'_>) -> Option<usize> {
    match step {
        Step::Member { name, .. } => Some(name.end_byte()),
        Step::Call { suffix, .. } | Step::Labels { suffix } => Some(suffix.end_byte()),
        Step::Force { mark } | Step::Postfix { mark } => Some(mark.end_byte()),
        Step::Cast { whole, .. } | Step::Is { whole } => Some(whole.end_byte()),
        _ => None,
    }
}

fn literal(node: Node<'_>) -> Option<Literal> {
    Some(match node.kind() {
        "integer_literal" | "hex_literal" | "oct_literal" | "bin_literal" => Literal::Int,
        "real_literal" => Literal::Float,
        "boolean_literal" => Literal::Bool(node.child(0).is_some_and(|word| word.kind() == "true")),
        "nil_literal" => Literal::Null,
        "special_literal" => match node.child(1).map(|word| word.kind()) {
            Some("line" | "column") => Literal::Int,
            _ => Literal::Text,
        },
        _ => return None,
    })
}
