//! Expressions.

use tree_sitter::Node;

use super::decls::Lower;
use super::types::is_type;
use crate::facts::*;
use crate::lang::build::span_of;
use crate::source::Span;

impl<'t> Lower<'t> {
    pub(super) fn assignment(&mut self, node: Node<'_>, scope: ScopeId, context: Context) -> ExprId {
        let id = self.b.expr(ExprKind::Other, span_of(node), scope, context);
        let named: Vec<_> = self.children(node);
        let op = named.iter().find(|child| !child.is_named()).map(|op| self.b.slice(span_of(*op))).unwrap_or("=");
        let mut parts = named.into_iter().filter(|child| child.is_named());
        let (Some(left), Some(right)) = (parts.next(), parts.next()) else { return id };
        let target = if left.kind() == "directly_assignable_expression" {
            self.assignable(left, scope, Context::Target(id))
        } else {
            self.expr(left, scope, Context::Target(id))
        };
        let value = self.expr(right, scope, Context::AssignedTo(target));
        self.b.set(id, ExprKind::Assign { target, value, op: op.into() });
        id
    }

    /// The left side of an assignment: a base and its suffixes in one flat node.
    fn assignable(&mut self, node: Node<'_>, scope: ScopeId, context: Context) -> ExprId {
        let children = self.children(node);
        let Some((&first, rest)) = children.split_first() else {
            return self.b.expr(ExprKind::Other, span_of(node), scope, context);
        };
        if rest.is_empty() {
            return self.expr(first, scope, context);
        }
        // Outer expressions get their ids first, so that each part can name the one around it.
        let mut ids = Vec::with_capacity(rest.len());
        let mut outer = context;
        for part in rest.iter().rev() {
            let span = Span::new(node.start_byte(), part.end_byte());
            let id = self.b.expr(ExprKind::Other, span, scope, outer);
            outer = Context::Base(id);
            ids.push(id);
        }
        let mut base = self.expr(first, scope, outer);
        for (part, id) in rest.iter().zip(ids.into_iter().rev()) {
            let kind = self.suffix(*part, base, id, scope);
            self.b.set(id, kind);
            base = id;
        }
        base
    }

    /// `.name`, `?.name`, `::name`, `[..]`, `!!` after `base`.
    fn suffix(&mut self, part: Node<'_>, base: ExprId, id: ExprId, scope: ScopeId) -> ExprKind {
        match part.kind() {
            "navigation_suffix" => {
                let children = self.children(part);
                let operator = children.first().map_or(".", |op| self.b.slice(span_of(*op)));
                let last = children.last().copied();
                match last {
                    Some(name) if name.kind() == "simple_identifier" => {
                        let name = self.ident(name);
                        if operator == "::" {
                            ExprKind::CallableRef { base: Some(base), name }
                        } else {
                            ExprKind::Member { base, name, safe: operator == "?." }
                        }
                    }
                    Some(inner) if inner.is_named() => {
                        self.expr(inner, scope, Context::Operand);
                        ExprKind::Wrapped(Wrapper::Same, base)
                    }
                    // `x::class`
                    _ => ExprKind::Other,
                }
            }
            "indexing_suffix" => {
                let mut args = Vec::new();
                for (index, child) in self.children(part).into_iter().filter(|child| child.is_named()).enumerate() {
                    let value = self.expr(child, scope, Context::Argument(id, index as u32));
                    args.push(Arg { label: None, value, span: span_of(child), trailing: false });
                }
                ExprKind::Index { base, args }
            }
            "!!" => ExprKind::Wrapped(Wrapper::NotNull, base),
            _ => ExprKind::Wrapped(Wrapper::Same, base),
        }
    }

    /// An expression.
    pub(super) fn expr(&mut self, node: Node<'_>, scope: ScopeId, context: Context) -> ExprId {
        let span = span_of(node);
        let id = self.b.expr(ExprKind::Other, span, scope, context);
        if !self.enter(span) {
            return id;
        }
        let kind = self.expr_kind(node, id, scope);
        self.b.set(id, kind);
        self.leave();
        id
    }

    fn expr_kind(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        match node.kind() {
            "simple_identifier" | "interpolated_identifier" | "type_identifier" => ExprKind::Name(self.ident(node)),
            "navigation_expression" => self.navigation(node, id, scope),
            "call_expression" => self.call(node, id, scope),
            "indexing_expression" => self.two_parts(node, id, scope),
            "this_expression" => {
                let label = self.children(node).into_iter().find(|part| part.kind() == "type_identifier");
                ExprKind::This(label.map(|label| self.ident(label)))
            }
            "super_expression" => ExprKind::Super,
            "string_literal" => self.string(node, id, scope),
            "character_literal" => ExprKind::Literal(Literal::Char),
            "integer_literal" | "hex_literal" | "bin_literal" | "long_literal" | "unsigned_literal" => {
                ExprKind::Literal(Literal::Int)
            }
            "real_literal" => ExprKind::Literal(Literal::Float),
            "boolean_literal" => ExprKind::Literal(Literal::Bool(self.b.slice(span_of(node)) == "true")),
            "null_literal" | "null" => ExprKind::Literal(Literal::Null),
            "lambda_literal" => self.lambda(node, id, scope),
            "annotated_lambda" => {
                let inner = self.children(node).into_iter().find(|part| part.kind() == "lambda_literal");
                match inner {
                    Some(inner) => ExprKind::Wrapped(Wrapper::Same, self.expr(inner, scope, Context::Part(id))),
                    None => ExprKind::Other,
                }
            }
            "anonymous_function" => self.anonymous_function(node, id, scope),
            "object_literal" => ExprKind::Object(self.object(node, None, scope)),
            "as_expression" => self.cast(node, id, scope),
            "check_expression" => self.check(node, id, scope),
            "parenthesized_expression" | "spread_expression" | "annotated_expression" => {
                self.annotations(node, scope);
                self.wrapped(node, id, scope, Wrapper::Same)
            }
            "postfix_expression" if self.b.slice(span_of(node)).ends_with("!!") => {
                self.wrapped(node, id, scope, Wrapper::NotNull)
            }
            "prefix_expression" | "postfix_expression" => {
                let children = self.children(node);
                let op = children.iter().find(|part| !part.is_named()).map(|op| self.b.slice(span_of(*op)));
                let label_only = op.is_none();
                let operand = children.iter().find(|part| part.is_named() && part.kind() != "label").copied();
                match operand {
                    Some(operand) if label_only => {
                        ExprKind::Wrapped(Wrapper::Same, self.expr(operand, scope, Context::Part(id)))
                    }
                    Some(operand) => ExprKind::Unary {
                        op: op.unwrap_or_default().into(),
                        operand: self.expr(operand, scope, Context::Operand),
                    },
                    None => ExprKind::Other,
                }
            }
            "elvis_expression" => {
                let mut branches = Vec::new();
                for child in self.children(node).into_iter().filter(|child| child.is_named()) {
                    branches.push(self.expr(child, scope, Context::Part(id)));
                }
                ExprKind::Choice(branches)
            }
            "if_expression" => self.if_expression(node, id, scope),
            "when_expression" => self.when(node, id, scope),
            "try_expression" => self.try_expression(node, id, scope),
            "conjunction_expression" | "disjunction_expression" => self.logical(node, scope),
            "equality_expression" | "comparison_expression" => self.comparison(node, scope),
            "additive_expression" | "multiplicative_expression" | "range_expression" | "infix_expression" => {
                self.binary(node, scope)
            }
            "callable_reference" => self.callable_reference(node, id, scope),
            "collection_literal" => {
                let mut elements = Vec::new();
                for child in self.children(node).into_iter().filter(|child| child.is_named()) {
                    elements.push(self.expr(child, scope, Context::Element(id)));
                }
                ExprKind::Collection(Collection::List, elements)
            }
            "jump_expression" => self.jump(node, scope),
            "assignment" => {
                self.assignment(node, scope, Context::Part(id));
                ExprKind::Other
            }
            "directly_assignable_expression" => {
                ExprKind::Wrapped(Wrapper::Same, self.assignable(node, scope, Context::Part(id)))
            }
            "control_structure_body" => self.block(node, id, scope),
            kind if is_type(kind) => ExprKind::TypeValue(self.type_ref(node, scope)),
            _ => {
                for child in self.children(node) {
                    if child.is_named() {
                        self.statement(child, scope);
                    }
                }
                ExprKind::Other
            }
        }
    }

    fn wrapped(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId, wrapper: Wrapper) -> ExprKind {
        let inner = self.children(node).into_iter().rfind(|part| part.is_named() && part.kind() != "annotation");
        match inner {
            Some(inner) => ExprKind::Wrapped(wrapper, self.expr(inner, scope, Context::Part(id))),
            None => ExprKind::Other,
        }
    }

    fn navigation(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let (Some(&base), Some(&last)) = (children.first(), children.last()) else { return ExprKind::Other };
        let base = self.expr(base, scope, Context::Base(id));
        let kind = self.suffix(last, base, id, scope);
        if matches!(kind, ExprKind::Other) {
            return kind;
        }
        kind
    }

    /// Base and suffix as two children.
    fn two_parts(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let (Some(&base), Some(&last)) = (children.first(), children.last()) else { return ExprKind::Other };
        let base = self.expr(base, scope, Context::Base(id));
        self.suffix(last, base, id, scope)
    }

    fn call(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let Some(&callee) = children.first() else { return ExprKind::Other };
        // `object : A, B { .. }`: the grammar takes the body for a trailing lambda.
        if callee.kind() == "object_literal" && !self.children(callee).iter().any(|part| part.kind() == "class_body") {
            let body = children.get(1).copied();
            return ExprKind::Object(self.object(callee, body, scope));
        }
        let callee = self.expr(callee, scope, Context::Base(id));
        let (mut args, mut parens, mut type_args) = (Vec::new(), None, Vec::new());
        for suffix in children.into_iter().skip(1) {
            let parts = if suffix.kind() == "call_suffix" { self.children(suffix) } else { vec![suffix] };
            for part in parts {
                match part.kind() {
                    "type_arguments" => type_args = self.type_args(part, scope),
                    "value_arguments" => {
                        parens = Some(span_of(part));
                        self.value_arguments(part, id, scope, &mut args);
                    }
                    "annotated_lambda" | "lambda_literal" => {
                        let lambda = if part.kind() == "annotated_lambda" {
                            let inner = self.children(part).into_iter().find(|part| part.kind() == "lambda_literal");
                            inner.unwrap_or(part)
                        } else {
                            part
                        };
                        let value = self.expr(lambda, scope, Context::Argument(id, args.len() as u32));
                        // `name@{ .. }`: what `this@name` inside refers to.
                        let label = self.children(part).into_iter().find(|child| child.kind() == "label");
                        let label = label.map(|label| {
                            let ident = self.ident(label);
                            Ident { text: ident.text.trim_end_matches('@').into(), span: ident.span }
                        });
                        args.push(Arg { label, value, span: span_of(part), trailing: true });
                    }
                    _ => {}
                }
            }
        }
        ExprKind::Call { callee, args, parens, type_args }
    }

    pub(super) fn value_arguments(&mut self, node: Node<'_>, call: ExprId, scope: ScopeId, args: &mut Vec<Arg>) {
        let children = self.children(node);
        let mut done = 0;
        for (at, &child) in children.iter().enumerate() {
            if child.start_byte() < done {
                continue;
            }
            match child.kind() {
                "value_argument" => {
                    let parts = self.children(child);
                    let named = parts.iter().any(|part| part.kind() == "=") && parts.len() > 2;
                    let label = parts.first().filter(|_| named).map(|&label| self.ident(label));
                    let value = parts.iter().rev().find(|part| part.is_named()).copied();
                    let Some(value) = value else { continue };
                    let context = Context::Argument(call, args.len() as u32);
                    let rest = self.rest_of_object(value, children.get(at + 1..).unwrap_or_default());
                    let mut span = span_of(child);
                    let value = match rest.last() {
                        Some(&last) => {
                            done = last.end_byte();
                            span = span.to(span_of(last));
                            let id = self.b.expr(ExprKind::Other, span_of(value).to(span_of(last)), scope, context);
                            let object = self.object_in_parts(value, &rest, scope);
                            self.b.set(id, ExprKind::Object(object));
                            id
                        }
                        None => self.expr(value, scope, context),
                    };
                    args.push(Arg { label, value, span, trailing: false });
                }
                "ERROR" => self.members(child, scope),
                _ => {}
            }
        }
    }

    fn lambda(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let body = self.b.scope(scope, ScopeKind::Lambda(id), span_of(node));
        let children = self.children(node);
        let mut params = Vec::new();
        let arrow = children.iter().any(|child| child.kind() == "->");
        for list in children.iter().filter(|child| child.kind() == "lambda_parameters") {
            let mut pattern: Option<ExprId> = None;
            for child in self.children(*list) {
                match child.kind() {
                    "variable_declaration" => {
                        let name = self.children(child).into_iter().find(|part| part.kind() == "simple_identifier");
                        let Some(name) = name.map(|name| self.ident(name)) else { continue };
                        let param = self.b.decl(DeclKind::Param, name, span_of(child), body);
                        let ty = self.child_type(child, body);
                        self.b.decl_mut(param).ty = ty;
                        self.b.decl_mut(param).value = Value::LambdaParam(id, params.len() as u32);
                        params.push(param);
                    }
                    "multi_variable_declaration" => {
                        let value = Value::LambdaParam(id, params.len() as u32);
                        let param = self.implicit("", child, body, value);
                        self.b.decl_mut(param).kind = DeclKind::Param;
                        params.push(param);
                        let at = Span::at(child.start_byte());
                        let read = self.b.expr(ExprKind::Binding(param), at, body, Context::Operand);
                        for (index, decl) in self.destructured(child, body, span_of(child)) {
                            self.b.decl_mut(decl).value = Value::Component(read, index);
                        }
                        pattern = Some(read);
                    }
                    // The declared type of a destructured parameter.
                    kind if is_type(kind) && pattern.is_some() => {
                        let ty = self.type_ref(child, body);
                        if let Some(&param) = params.last() {
                            self.b.decl_mut(param).ty = Some(ty);
                        }
                    }
                    _ => {}
                }
            }
        }
        if !arrow {
            let it = self.implicit("it", node, body, Value::LambdaParam(id, 0));
            self.b.decl_mut(it).kind = DeclKind::Param;
            params.push(it);
        }
        let mut result = None;
        for child in children {
            match child.kind() {
                "statements" => result = self.statements_of(child, body, Some(Context::LambdaResult(id))),
                "ERROR" => self.members(child, body),
                _ => {}
            }
        }
        ExprKind::Lambda { params, scope: body, result, returns: None }
    }

    fn anonymous_function(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let decl = self.function(node, scope);
        // It has no name that could be called.
        self.b.decl_mut(decl).name = Ident::default();
        let declared = self.b.facts.decl(decl).clone();
        for (index, param) in declared.params.iter().enumerate() {
            if self.b.facts.decl(*param).ty.is_none() {
                self.b.decl_mut(*param).value = Value::LambdaParam(id, index as u32);
            }
        }
        let result = match declared.value {
            Value::Expr(result) => Some(result),
            _ => None,
        };
        ExprKind::Lambda {
            params: declared.params,
            scope: declared.body.unwrap_or(scope),
            result,
            returns: declared.ty,
        }
    }

    /// An anonymous object; `body` is a lambda-like node where the grammar split it off.
    fn object(&mut self, node: Node<'_>, body: Option<Node<'_>>, scope: ScopeId) -> DeclId {
        let span = body.map_or(span_of(node), |body| span_of(node).to(span_of(body)));
        let name = Ident { text: "".into(), span: Span::at(node.start_byte()) };
        let decl = self.b.decl(DeclKind::Object, name, span, scope);
        self.class_parts(node, decl, scope);
        if let (Some(body), Some(members)) = (body, self.b.facts.decl(decl).body) {
            self.object_body(body, members);
        }
        decl
    }

    pub(super) fn object_body(&mut self, node: Node<'_>, scope: ScopeId) {
        for child in self.children(node) {
            match child.kind() {
                "annotated_lambda" | "lambda_literal" | "call_suffix" => self.object_body(child, scope),
                "statements" | "ERROR" => self.members(child, scope),
                _ => {}
            }
        }
    }

    fn cast(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let optional = children.iter().any(|child| child.kind() == "as?");
        let (Some(&value), Some(ty)) = (children.first(), children.iter().rev().find(|child| is_type(child.kind())))
        else {
            return ExprKind::Other;
        };
        let ty = self.type_ref(*ty, scope);
        let value = self.expr(value, scope, Context::Operand);
        let _ = id;
        if !optional {
            // Whoever comes past the cast has a value of that type.
            let from = node.end_byte() as u32;
            self.b.facts.narrowings.push(Narrowing { scope, from, subject: value, to: Narrow::Is(ty) });
        }
        ExprKind::Cast { value, ty, optional }
    }

    /// `x is T`, `x !is T`, `x in xs`.
    fn check(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let Some(&first) = children.first() else { return ExprKind::Other };
        let value = self.expr(first, scope, Context::Operand);
        if let Some(ty) = children.iter().find(|child| is_type(child.kind())) {
            let ty = self.type_ref(*ty, scope);
            let negated = children.iter().any(|child| matches!(child.kind(), "!" | "!is"));
            return ExprKind::TypeTest { value: Some(value), ty, negated };
        }
        let right = children.iter().skip(1).rfind(|child| child.is_named()).copied();
        let _ = id;
        match right {
            Some(right) => {
                let right = self.expr(right, scope, Context::Operand);
                ExprKind::Binary { op: "in".into(), left: value, right }
            }
            None => ExprKind::Other,
        }
    }

    fn string(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let mut parts = Vec::new();
        for child in self.children(node) {
            match child.kind() {
                "interpolated_identifier" => parts.push(self.expr(child, scope, Context::Operand)),
                "interpolated_expression" => {
                    for inner in self.children(child).into_iter().filter(|inner| inner.is_named()) {
                        parts.push(self.expr(inner, scope, Context::Operand));
                    }
                }
                _ => {}
            }
        }
        let _ = id;
        if parts.is_empty() { ExprKind::Literal(Literal::Text) } else { ExprKind::Template(parts) }
    }

    fn logical(&mut self, node: Node<'_>, scope: ScopeId) -> ExprKind {
        let named: Vec<_> = self.children(node).into_iter().filter(|child| child.is_named()).collect();
        let (Some(&left), Some(&right)) = (named.first(), named.last()) else { return ExprKind::Other };
        let positive = node.kind() == "conjunction_expression";
        let left = self.expr(left, scope, Context::Operand);
        let inner = self.b.scope(scope, ScopeKind::Block, span_of(right));
        self.narrow(left, positive, inner, right.start_byte() as u32);
        let right = self.expr(right, inner, Context::Operand);
        ExprKind::Binary { op: if positive { "&&" } else { "||" }.into(), left, right }
    }

    fn comparison(&mut self, node: Node<'_>, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let op = children.iter().find(|child| !child.is_named()).map_or("", |op| self.b.slice(span_of(*op)));
        let named: Vec<_> = children.iter().filter(|child| child.is_named()).copied().collect();
        let (Some(&left), Some(&right)) = (named.first(), named.last()) else { return ExprKind::Other };
        // Both sides name each other; the right one's id is known once it is made.
        let left = self.expr(left, scope, Context::Operand);
        let right = self.expr(right, scope, Context::ComparedTo(left));
        self.b.facts.exprs[left.index()].context = Context::ComparedTo(right);
        ExprKind::Binary { op: op.into(), left, right }
    }

    fn binary(&mut self, node: Node<'_>, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        if node.kind() == "infix_expression" && children.len() == 3 && children[1].kind() == "simple_identifier" {
            let name = self.ident(children[1]);
            let left = self.expr(children[0], scope, Context::Operand);
            let right = self.expr(children[2], scope, Context::Operand);
            return ExprKind::Infix { left, name, right };
        }
        let op = children.iter().find(|child| !child.is_named()).map_or("", |op| self.b.slice(span_of(*op)));
        let named: Vec<_> = children.iter().filter(|child| child.is_named()).copied().collect();
        let (Some(&left), Some(&right)) = (named.first(), named.last()) else { return ExprKind::Other };
        let left = self.expr(left, scope, Context::Operand);
        let right = self.expr(right, scope, Context::Operand);
        ExprKind::Binary { op: op.into(), left, right }
    }

    fn callable_reference(&mut self, node: Node<'_>, id: ExprId, scope: ScopeId) -> ExprKind {
        let children = self.children(node);
        let split = children.iter().position(|child| child.kind() == "::");
        let (before, after) = children.split_at(split.unwrap_or(0));
        let name = after.iter().find(|child| child.kind() == "simple_identifier").copied();
        let Some(name) = name else {
            // `Foo::class`
            return match before.first() {
                Some(&ty) => {
                    let ty = if is_type(ty.kind()) {
                        self.type_ref(ty, scope)
                    } else {
                        let name = self.ident(ty);
                        let kind = TypeRefKind::Named(vec![Segment { name, args: Vec::new() }]);
                        self.b.type_ref(kind, span_of(ty), scope)
                    };
                    ExprKind::TypeValue(ty)
                }
                None => ExprKind::Other,
            };
        };
        let name = self.ident(name);
        let base = before.first().map(|&base| self.expr(base, scope, Context::Base(id)));
        ExprKind::CallableRef { base, name }
    }
}
