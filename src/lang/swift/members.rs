//! Functions, initialisers, subscripts and properties.

use tree_sitter::Node;

use super::super::build::span_of;
use super::decls::Before;
use super::lower::{Lower, Returns, first, kids, span_over, value_in};
use super::patterns::Found;
use crate::facts::*;
use crate::source::Span;

impl<'t> Lower<'t> {
    /// `func`, `init`, `deinit`, `subscript`, `macro`.
    pub(super) fn function(&mut self, node: Node<'t>, kind: DeclKind, scope: ScopeId) {
        let kids = kids(node);
        let Some(word) =
            kids.iter().position(|child| matches!(child.kind(), "func" | "init" | "deinit" | "subscript" | "macro"))
        else {
            self.each(&kids, scope);
            return;
        };
        let is_named_by_word = !matches!(kids[word].kind(), "func" | "macro");
        let name = if is_named_by_word { Some(kids[word]) } else { kids.get(word + 1).copied() };
        let Some(name) = name else { return };
        let open = kids.iter().position(|child| child.kind() == "(");
        let before = self.before(&kids[..word], scope);
        let is_operator = kind == DeclKind::Function && !is_named_by_word && name.kind() != "simple_identifier";
        let has_labels = !is_operator && kids[word].kind() != "subscript";
        let ident = self.ident(name);
        let id = self.b.decl(kind, ident, span_of(node), scope);
        let from = kids.get(word + usize::from(!is_named_by_word) + 1).unwrap_or(&name);
        let inside_span = Span::new(from.start_byte(), node.end_byte());
        let inside = self.b.scope(scope, ScopeKind::Function(id), inside_span);
        self.type_params(id, &kids, inside);
        let (params, params_span) = self.params(&kids, open, has_labels, inside);
        let after = params_span.map_or(word, |span| {
            kids.iter().position(|child| child.start_byte() >= span.end as usize).unwrap_or(kids.len())
        });
        let arrow = kids[after..].iter().position(|child| child.kind() == "->").map(|at| after + at);
        let ty = arrow.and_then(|at| self.type_among(&kids[at..], inside));
        for &clause in kids.iter().filter(|child| child.kind() == "throws_clause") {
            self.any(clause, inside);
        }
        self.constraints(id, &kids, inside);
        let body = kids.iter().copied().find(|child| matches!(child.kind(), "function_body" | "computed_property"));
        let decl = self.b.decl_mut(id);
        decl.body = Some(inside);
        decl.params = params;
        decl.params_span = params_span;
        decl.ty = ty;
        decl.modifiers = before.modifiers;
        decl.modifiers.is_optional |= kind == DeclKind::Constructor
            && kids.get(word + 1).is_some_and(|mark| matches!(mark.kind(), "?" | "!" | "bang"));
        decl.modifiers.is_async |= kids[after..].iter().any(|child| child.kind() == "async");
        decl.modifiers.is_abstract =
            body.is_none() || (node.kind() == "protocol_function_declaration" && body.is_none());
        decl.annotations = before.annotations;
        let Some(body) = body else { return };
        if body.kind() == "computed_property" {
            self.accessors(id, body, inside, ty);
        } else {
            let gives = ty.is_some_and(|ty| !self.is_void(ty));
            self.body(&super::lower::kids(body), inside, gives.then_some(id));
        }
    }

    /// A macro's definition or a body: statements, the only one of which is returned from `gives`.
    fn body(&mut self, kids: &[Node<'t>], inside: ScopeId, gives: Option<DeclId>) -> Option<ExprId> {
        let returns = gives.map_or(Returns::Nothing, Returns::From);
        let returns = std::mem::replace(&mut self.returns, returns);
        let closures = std::mem::take(&mut self.closures);
        let chained = std::mem::take(&mut self.chained);
        let tail = gives.map_or(Context::Statement, Context::Returned);
        let statements = first(kids, "statements");
        let result = statements.and_then(|body| self.sequence(&super::lower::kids(body), inside, tail));
        self.chained = chained;
        self.closures = closures;
        self.returns = returns;
        result
    }

    fn is_void(&self, ty: TypeRefId) -> bool {
        match &self.b.facts.type_ref(ty).kind {
            TypeRefKind::Tuple(parts) => parts.is_empty(),
            TypeRefKind::Named(segments) => {
                matches!(segments.as_slice(), [.., last] if matches!(&*last.name.text, "Void" | "Never"))
            }
            _ => false,
        }
    }

    /// Parameters and the bytes of their list.
    fn params(
        &mut self,
        kids: &[Node<'t>],
        open: Option<usize>,
        has_labels: bool,
        inside: ScopeId,
    ) -> (Vec<DeclId>, Option<Span>) {
        let mut params: Vec<DeclId> = Vec::new();
        let Some(open) = open else { return (params, None) };
        let mut attributes = Vec::new();
        let mut end = kids[open].end_byte();
        for (at, &child) in kids.iter().enumerate().skip(open) {
            end = child.end_byte();
            match child.kind() {
                ")" => break,
                "attribute" => attributes.extend(self.attribute(child, inside)),
                "parameter" => {
                    let param = self.param(child, has_labels, inside);
                    self.b.decl_mut(param).annotations = std::mem::take(&mut attributes);
                    params.push(param);
                }
                "=" => {
                    if let (Some(&param), Some(value)) = (params.last(), value_in(&kids[at..])) {
                        let value = self.expr(value, inside, Context::Initialiser(param));
                        let end = self.b.facts.expr(value).span.end;
                        let decl = self.b.decl_mut(param);
                        decl.modifiers.has_default = true;
                        decl.value = Value::Expr(value);
                        decl.span.end = end;
                    }
                }
                _ => {}
            }
        }
        (params, Some(Span::new(kids[open].start_byte(), end)))
    }

    fn param(&mut self, node: Node<'t>, has_labels: bool, inside: ScopeId) -> DeclId {
        let kids = kids(node);
        let colon = kids.iter().position(|child| child.kind() == ":").unwrap_or(kids.len());
        let (names, typed) = kids.split_at(colon);
        let names: Vec<_> = names.iter().copied().filter(|child| child.kind() == "simple_identifier").collect();
        let (label, name) = match names.as_slice() {
            &[label, name, ..] => (Some(label), Some(name)),
            &[name] => (has_labels.then_some(name), Some(name)),
            [] => (None, None),
        };
        let label = label.map(|label| self.ident(label)).filter(|label| &*label.text != "_");
        let ident = match name {
            Some(name) => self.ident(name),
            None => self.implicit("", node.start_byte() as u32),
        };
        let id = self.b.decl(DeclKind::Param, ident, span_of(node), inside);
        let ty = self.type_among(typed, inside);
        let decl = self.b.decl_mut(id);
        decl.label = label;
        decl.ty = ty;
        decl.modifiers.is_vararg = typed.iter().any(|child| child.kind() == "...");
        id
    }

    /// `let a = 1, b: Int`, with accessors and observers.
    pub(super) fn properties(&mut self, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let start = kids.iter().position(|child| child.kind() == "pattern").unwrap_or(kids.len());
        let before = self.before(&kids[..start], scope);
        let binding = kids[..start].iter().copied().find(|child| child.kind() == "value_binding_pattern");
        let inner = kids.get(start).map(|pattern| super::lower::kids(*pattern)).unwrap_or_default();
        let binding = binding.or_else(|| first(&inner, "value_binding_pattern"));
        let is_var = binding.is_some_and(|word| self.text(word) == "var");
        let parts: Vec<_> = kids[start..].split(|child| child.kind() == ",").collect();
        let mut ids = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let from = if at == 0 { Span::at(node.start_byte()) } else { span_over(part) };
            ids.extend(self.property(part, from.to(span_over(part)), &before, is_var, scope));
        }
        // `var a, b: Int` gives both the type.
        let mut next = None;
        for id in ids.into_iter().rev() {
            let decl = self.b.decl_mut(id);
            if decl.ty.is_none() && decl.value == Value::None {
                decl.ty = next;
            }
            next = decl.ty;
        }
    }

    fn property(
        &mut self,
        part: &[Node<'t>],
        span: Span,
        before: &Before,
        is_var: bool,
        scope: ScopeId,
    ) -> Option<DeclId> {
        let &pattern = part.first()?;
        let mut tokens = kids(pattern);
        tokens.retain(|token| token.kind() != "value_binding_pattern");
        let name = match tokens.as_slice() {
            &[name] if name.kind() == "simple_identifier" && self.text(name) != "_" => name,
            _ => {
                self.destructured(pattern, part, is_var, scope);
                return None;
            }
        };
        let is_member = matches!(self.b.facts.scope(scope).kind, ScopeKind::File | ScopeKind::Type(_));
        let kind = if is_member { DeclKind::Property } else { DeclKind::Local };
        let ident = self.ident(name);
        let id = self.b.decl(kind, ident, span, scope);
        let ty = self.annotation(part, scope).or_else(|| self.environment_type(&before.annotations));
        let decl = self.b.decl_mut(id);
        decl.ty = ty;
        decl.modifiers = before.modifiers;
        decl.modifiers.is_mutable = is_var;
        decl.annotations = before.annotations.clone();
        for &constraints in part.iter().filter(|child| child.kind() == "type_constraints") {
            self.constraints(id, &[constraints], scope);
        }
        if let Some(value) = self.initial(part) {
            let returns = std::mem::replace(&mut self.returns, Returns::Nothing);
            let value = self.expr(value, scope, Context::Initialiser(id));
            self.returns = returns;
            self.b.decl_mut(id).value = Value::Expr(value);
        }
        if let Some(block) = first(part, "computed_property") {
            self.computed(id, block, scope, ty);
        }
        if let Some(block) = first(part, "willset_didset_block") {
            self.observers(id, block, scope);
        }
        if let Some(block) = first(part, "protocol_property_requirements") {
            let can_set = kids(block).iter().any(|child| child.kind() == "setter_specifier");
            let modifiers = &mut self.b.decl_mut(id).modifiers;
            modifiers.is_mutable = can_set;
            modifiers.is_abstract = true;
        }
        Some(id)
    }

    /// The expression after `=`.
    fn initial(&self, part: &[Node<'t>]) -> Option<Node<'t>> {
        let equals = part.iter().position(|child| child.kind() == "=")?;
        value_in(&part[equals + 1..])
    }

    /// `@Environment(Foo.self) var foo` gives a `Foo`.
    fn environment_type(&self, annotations: &[TypeRefId]) -> Option<TypeRefId> {
        let is_environment = |ty: &TypeRefId| match &self.b.facts.type_ref(*ty).kind {
            TypeRefKind::Named(segments) => segments.last().is_some_and(|last| &*last.name.text == "Environment"),
            _ => false,
        };
        let annotation = *annotations.iter().find(|ty| is_environment(ty))?;
        // The attribute's call is among the newest expressions.
        let call = self.b.facts.exprs.iter().rev().take(64).find_map(|expr| match &expr.kind {
            ExprKind::Call { callee, args, .. } => match (&self.b.facts.expr(*callee).kind, args.as_slice()) {
                (ExprKind::TypeValue(ty), [arg]) if *ty == annotation => Some(arg.value),
                _ => None,
            },
            _ => None,
        })?;
        match self.b.facts.expr(call).kind {
            ExprKind::TypeValue(ty) => Some(ty),
            _ => None,
        }
    }

    /// `let (a, b) = value`.
    fn destructured(&mut self, pattern: Node<'t>, part: &[Node<'t>], is_var: bool, scope: ScopeId) {
        let ty = self.annotation(part, scope);
        let value = self.initial(part).map(|value| self.expr(value, scope, Context::Operand));
        let source = value.map_or(Value::None, Value::Expr);
        let found = Found { value: source, binds: Some(is_var), ty };
        self.pattern(&[pattern], scope, Context::Operand, found);
    }

    fn computed(&mut self, id: DeclId, block: Node<'t>, scope: ScopeId, ty: Option<TypeRefId>) {
        let inside = self.b.scope(scope, ScopeKind::Function(id), span_of(block));
        self.b.decl_mut(id).body = Some(inside);
        self.accessors(id, block, inside, ty);
    }

    /// Accessors of a property or a subscript. A getter without a word for it stands in `inside` itself.
    fn accessors(&mut self, id: DeclId, block: Node<'t>, inside: ScopeId, ty: Option<TypeRefId>) {
        let kids = kids(block);
        let mut can_set = false;
        let mut is_empty = true;
        if first(&kids, "statements").is_some() {
            is_empty = false;
            let result = self.body(&kids, inside, Some(id));
            self.result_of_getter(id, result);
        }
        for &accessor in &kids {
            let is_getter = accessor.kind() == "computed_getter";
            if !is_getter && !matches!(accessor.kind(), "computed_setter" | "computed_modify") {
                continue;
            }
            can_set |= !is_getter;
            let parts = super::lower::kids(accessor);
            for &attribute in parts.iter().filter(|part| part.kind() == "attribute") {
                self.any(attribute, inside);
            }
            if let (true, Some(word)) = (is_getter, first(&parts, "getter_specifier")) {
                let is_async = super::lower::kids(word).iter().any(|child| child.kind() == "async");
                self.b.decl_mut(id).modifiers.is_async |= is_async;
            }
            if !parts.iter().any(|part| part.kind() == "{") {
                continue;
            }
            is_empty = false;
            let scope = self.b.scope(inside, ScopeKind::Function(id), span_of(accessor));
            if is_getter {
                let result = self.body(&parts, scope, Some(id));
                self.result_of_getter(id, result);
            } else {
                let named = first(&parts, "simple_identifier");
                self.accessor_value("newValue", named, accessor, scope, Value::None, ty);
                self.body(&parts, scope, None);
            }
        }
        let modifiers = &mut self.b.decl_mut(id).modifiers;
        modifiers.is_mutable = can_set;
        modifiers.is_abstract |= is_empty && kids.len() > 2;
    }

    fn result_of_getter(&mut self, id: DeclId, result: Option<ExprId>) {
        if let (Some(result), Value::None) = (result, self.b.facts.decl(id).value) {
            self.b.decl_mut(id).value = Value::Expr(result);
        }
    }

    /// `newValue` or `oldValue`, or the name given instead.
    fn accessor_value(
        &mut self,
        word: &str,
        named: Option<Node<'t>>,
        accessor: Node<'t>,
        scope: ScopeId,
        value: Value,
        ty: Option<TypeRefId>,
    ) {
        let ident = match named {
            Some(named) => self.ident(named),
            None => self.implicit(word, accessor.start_byte() as u32),
        };
        let span = ident.span;
        let id = self.b.decl(DeclKind::Local, ident, span, scope);
        let decl = self.b.decl_mut(id);
        decl.modifiers.is_implicit = named.is_none();
        decl.value = value;
        decl.ty = ty;
    }

    fn observers(&mut self, id: DeclId, block: Node<'t>, scope: ScopeId) {
        for clause in kids(block) {
            let word = match clause.kind() {
                "willset_clause" => "newValue",
                "didset_clause" => "oldValue",
                _ => continue,
            };
            let parts = kids(clause);
            let inside = self.b.scope(scope, ScopeKind::Function(id), span_of(clause));
            let (value, ty) = (self.b.facts.decl(id).value, self.b.facts.decl(id).ty);
            self.accessor_value(word, first(&parts, "simple_identifier"), clause, inside, value, ty);
            self.body(&parts, inside, None);
        }
    }
}
