//! Declarations.

use tree_sitter::Node;

use super::types::is_type;
use crate::facts::*;
use crate::lang::build::{Builder, MAX_DEPTH, span_of};
use crate::source::Span;

/// Lowers one parsed file.
pub(super) fn lower_file(text: &str, root: Node<'_>) -> Facts {
    let mut lower = Lower { b: Builder::new(text), depth: 0 };
    let scope = lower.b.file_scope();
    lower.header(root);
    lower.members(root, scope);
    lower.b.finish()
}

/// The state of one lowering.
pub(super) struct Lower<'t> {
    pub(super) b: Builder<'t>,
    depth: usize,
}

impl<'t> Lower<'t> {
    /// Goes one level down; `false` (and the place marked as damaged) where that is too deep.
    pub(super) fn enter(&mut self, span: Span) -> bool {
        if self.depth >= MAX_DEPTH {
            self.b.facts.damage.push(span);
            return false;
        }
        self.depth += 1;
        true
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// All children in order, punctuation too. Comments are left out; damage is noted in passing.
    pub(super) fn children<'n>(&mut self, node: Node<'n>) -> Vec<Node<'n>> {
        let mut cursor = node.walk();
        let mut found = Vec::with_capacity(node.child_count() as usize);
        for child in node.children(&mut cursor) {
            if child.is_error() || child.is_missing() {
                self.b.facts.damage.push(span_of(child));
            }
            if !matches!(child.kind(), "line_comment" | "multiline_comment") {
                found.push(child);
            }
        }
        found
    }

    pub(super) fn ident(&self, node: Node<'_>) -> Ident {
        let span = span_of(node);
        let text = self.b.slice(span);
        Ident { text: text.trim_matches('`').into(), span }
    }

    /// Where the imports begin: behind the package and the annotations of the file. Without either, behind a comment that
    /// stands apart from the first declaration.
    fn header(&mut self, root: Node<'_>) {
        let (mut cursor, mut is_said) = (root.walk(), false);
        for child in root.children(&mut cursor) {
            let end = self.trimmed(child).end;
            let stands_apart = || {
                let behind = self.b.slice(Span::new(end as usize, root.end_byte()));
                let gap = &behind[..behind.len() - behind.trim_start().len()];
                gap.matches('\n').count() > 1
            };
            match child.kind() {
                "package_header" | "file_annotation" | "shebang_line" => {
                    self.b.facts.header = end;
                    is_said = true;
                }
                "multiline_comment" | "line_comment" if is_said || !stands_apart() => {}
                "multiline_comment" | "line_comment" => self.b.facts.header = end,
                _ => break,
            }
        }
    }

    /// Declarations and statements below a file, a class body or an error.
    pub(super) fn members(&mut self, node: Node<'_>, scope: ScopeId) {
        let mut last_property: Option<DeclId> = None;
        for child in self.children(node) {
            match child.kind() {
                "package_header" => {
                    let parts = self.children(child).into_iter().find(|part| part.kind() == "identifier");
                    if let Some(parts) = parts {
                        let path: Vec<_> = self.path(parts).into_iter().map(|part| part.text).collect();
                        self.b.facts.package = Some(path.join(".").into());
                    }
                }
                "import_list" => self.members(child, scope),
                "import_header" => self.import(child),
                "file_annotation" => {
                    self.annotations(node, scope);
                }
                // An accessor after an initialiser on its own line is read as a sibling of its property.
                "getter" | "setter" => {
                    if let Some(property) = last_property {
                        self.accessor(child, property, scope);
                    }
                }
                _ => {
                    let declared = self.declaration(child, scope);
                    if declared.is_none() {
                        self.statement(child, scope);
                    }
                    last_property = declared.flatten();
                }
            }
        }
    }

    fn path(&mut self, node: Node<'_>) -> Vec<Ident> {
        let parts = self.children(node);
        parts.into_iter().filter(|part| part.kind() == "simple_identifier").map(|part| self.ident(part)).collect()
    }

    fn import(&mut self, node: Node<'_>) {
        let mut import = Import {
            span: self.trimmed(node),
            statement: self.trimmed(node),
            scope: ScopeId(0),
            path: Vec::new(),
            alias: None,
            wildcard: false,
            exported: false,
        };
        for child in self.children(node) {
            match child.kind() {
                "identifier" => import.path = self.path(child),
                "wildcard_import" => import.wildcard = true,
                "import_alias" => {
                    let name = self.children(child).into_iter().find(|part| part.kind().ends_with("identifier"));
                    import.alias = name.map(|name| self.ident(name));
                }
                _ => {}
            }
        }
        self.b.facts.imports.push(import);
    }

    /// The span without trailing white space.
    fn trimmed(&self, node: Node<'_>) -> Span {
        let span = span_of(node);
        let text = self.b.slice(span);
        Span::new(span.start as usize, span.start as usize + text.trim_end().len())
    }

    /// Lowers a declaration. `None` where `node` is none; the inner value is the property, for accessors that follow.
    #[allow(clippy::option_option)]
    pub(super) fn declaration(&mut self, node: Node<'_>, scope: ScopeId) -> Option<Option<DeclId>> {
        match node.kind() {
            "class_declaration" | "object_declaration" | "companion_object" => {
                self.class(node, scope);
                Some(None)
            }
            "function_declaration" => {
                self.function(node, scope);
                Some(None)
            }
            "property_declaration" => Some(self.property(node, scope)),
            "type_alias" => {
                self.type_alias(node, scope);
                Some(None)
            }
            "secondary_constructor" => {
                self.secondary_constructor(node, scope);
                Some(None)
            }
            "anonymous_initializer" => {
                let block = self.b.scope(scope, ScopeKind::Block, span_of(node));
                self.statements_of(node, block, None);
                Some(None)
            }
            "enum_entry" => {
                self.enum_entry(node, scope);
                Some(None)
            }
            "infix_expression" if self.bodiless_objects(node, scope) => Some(None),
            _ => None,
        }
    }

    /// `object A` without a body, before another declaration: the grammar reads the two as an infix call of objects.
    fn bodiless_objects(&mut self, node: Node<'_>, scope: ScopeId) -> bool {
        let mut parts = vec![node];
        while let Some(first) = parts.first().copied().filter(|first| first.kind() == "infix_expression") {
            parts.splice(0..1, self.children(first));
        }
        let is_object = |part: &Node<'_>| part.kind() == "object_literal" && part.child_count() == 1;
        if !parts.first().is_some_and(is_object) {
            return false;
        }
        let mut parts = parts.into_iter().peekable();
        while let Some(keyword) = parts.next() {
            let Some(name) = parts.next_if(|next| next.kind() == "simple_identifier") else { continue };
            let body = parts.next_if(|next| next.kind() == "lambda_literal");
            let end = body.map_or(name.end_byte(), |body| body.end_byte());
            let span = Span::new(keyword.start_byte(), end);
            let name = self.ident(name);
            let decl = self.b.decl(DeclKind::Object, name, span, scope);
            let members = self.b.scope(scope, ScopeKind::Type(decl), span);
            self.b.decl_mut(decl).body = Some(members);
            if let Some(body) = body {
                self.object_body(body, members);
            }
        }
        true
    }

    fn modifiers(&mut self, node: Node<'_>) -> Modifiers {
        let mut modifiers = Modifiers::default();
        for list in self.children(node) {
            if !matches!(list.kind(), "modifiers" | "parameter_modifiers") {
                continue;
            }
            for modifier in self.children(list) {
                match self.b.slice(span_of(modifier)) {
                    "override" => modifiers.is_override = true,
                    "private" => modifiers.is_private = true,
                    "suspend" => modifiers.is_async = true,
                    "abstract" => modifiers.is_abstract = true,
                    "data" => modifiers.is_data = true,
                    "vararg" => modifiers.is_vararg = true,
                    _ => {}
                }
            }
        }
        modifiers
    }

    fn class(&mut self, node: Node<'_>, scope: ScopeId) -> DeclId {
        let children = self.children(node);
        let is_companion = node.kind() == "companion_object";
        let kind = if is_companion || node.kind() == "object_declaration" {
            DeclKind::Object
        } else if children.iter().any(|child| child.kind() == "interface") {
            DeclKind::Interface
        } else if children.iter().any(|child| child.kind() == "enum") {
            DeclKind::Enum
        } else {
            DeclKind::Class
        };
        let name = children.iter().find(|child| matches!(child.kind(), "type_identifier" | "simple_identifier"));
        let name = match name {
            Some(&name) => self.ident(name),
            None if is_companion => Ident { text: "Companion".into(), span: Span::at(node.start_byte()) },
            None => Ident::default(),
        };
        let decl = self.b.decl(kind, name, span_of(node), scope);
        let mut modifiers = self.modifiers(node);
        modifiers.is_companion = is_companion;
        modifiers.is_sam = kind == DeclKind::Interface && children.iter().any(|child| child.kind() == "fun");
        self.b.decl_mut(decl).modifiers = modifiers;
        self.class_parts(node, decl, scope);
        decl
    }

    /// Type parameters, constructor, supertypes and members of a class-like node into `decl`.
    pub(super) fn class_parts(&mut self, node: Node<'_>, decl: DeclId, scope: ScopeId) {
        let body = self.b.scope(scope, ScopeKind::Type(decl), span_of(node));
        self.b.decl_mut(decl).body = Some(body);
        let annotations = self.annotations(node, scope);
        self.b.decl_mut(decl).annotations = annotations;
        let mut supertypes = Vec::new();
        for child in self.children(node) {
            match child.kind() {
                "type_parameters" => self.type_parameters(child, decl, body),
                "type_constraints" => self.type_constraints(child, decl, body),
                "primary_constructor" => self.primary_constructor(child, decl, body),
                "delegation_specifier" => supertypes.extend(self.supertype(child, body)),
                "delegation_specifiers" => {
                    for part in self.children(child) {
                        if part.kind() == "delegation_specifier" {
                            supertypes.extend(self.supertype(part, body));
                        }
                    }
                }
                "class_body" | "enum_class_body" => {
                    self.b.decl_mut(decl).supertypes = supertypes.clone();
                    self.members(child, body);
                }
                "ERROR" => self.members(child, body),
                _ => {}
            }
        }
        self.b.decl_mut(decl).supertypes = supertypes;
    }

    fn type_parameters(&mut self, node: Node<'_>, decl: DeclId, scope: ScopeId) {
        for child in self.children(node) {
            if child.kind() != "type_parameter" {
                continue;
            }
            let name = self.children(child).into_iter().find(|part| part.kind() == "type_identifier");
            let Some(name) = name.map(|name| self.ident(name)) else { continue };
            let param = self.b.decl(DeclKind::TypeParam, name, span_of(child), scope);
            let bound = self.child_type(child, scope);
            self.b.decl_mut(param).ty = bound;
            self.b.decl_mut(decl).type_params.push(param);
        }
    }

    fn type_constraints(&mut self, node: Node<'_>, decl: DeclId, scope: ScopeId) {
        for child in self.children(node) {
            if child.kind() != "type_constraint" {
                continue;
            }
            let name = self.children(child).into_iter().find(|part| part.kind() == "type_identifier");
            let bound = self.child_type(child, scope);
            let Some(name) = name.map(|name| self.ident(name)) else { continue };
            let params = self.b.facts.decl(decl).type_params.clone();
            for param in params {
                if self.b.facts.decl(param).name.text == name.text {
                    let ty = match (self.b.facts.decl(param).ty, bound) {
                        (Some(one), Some(other)) => {
                            Some(self.b.type_ref(TypeRefKind::All(vec![one, other]), span_of(child), scope))
                        }
                        (one, other) => one.or(other),
                    };
                    self.b.decl_mut(param).ty = ty;
                }
            }
        }
    }

    fn primary_constructor(&mut self, node: Node<'_>, class: DeclId, body: ScopeId) {
        let name = Ident { text: "init".into(), span: Span::at(node.start_byte()) };
        let ctor = self.b.decl(DeclKind::Constructor, name, span_of(node), body);
        let scope = self.b.scope(body, ScopeKind::Function(ctor), span_of(node));
        self.b.decl_mut(ctor).body = Some(scope);
        self.b.decl_mut(ctor).params_span = Some(span_of(node));
        for child in self.children(node) {
            if child.kind() != "class_parameter" {
                continue;
            }
            let param = self.parameter(child, scope);
            self.b.decl_mut(ctor).params.push(param);
            let keyword = self.children(child).into_iter().find(|part| part.kind() == "binding_pattern_kind");
            let declared = self.b.facts.decl(param).clone();
            if let Some(keyword) = keyword {
                let property = self.b.decl(DeclKind::Property, declared.name, span_of(child), body);
                let is_mutable = self.b.slice(span_of(keyword)) == "var";
                let modifiers = self.modifiers(child);
                let property = self.b.decl_mut(property);
                property.ty = declared.ty;
                property.value = Value::Param(param);
                property.modifiers = Modifiers { is_mutable, in_constructor: true, ..modifiers };
            } else {
                // Visible in initialisers and property initialisers of the body.
                self.b.facts.scopes[body.index()].decls.push(param);
            }
            let _ = class;
        }
    }

    fn secondary_constructor(&mut self, node: Node<'_>, scope: ScopeId) {
        let name = Ident { text: "init".into(), span: Span::at(node.start_byte()) };
        let ctor = self.b.decl(DeclKind::Constructor, name, span_of(node), scope);
        let body = self.b.scope(scope, ScopeKind::Function(ctor), span_of(node));
        self.b.decl_mut(ctor).body = Some(body);
        for child in self.children(node) {
            match child.kind() {
                "function_value_parameters" => self.parameters(child, ctor, body),
                "constructor_delegation_call" => self.delegation_call(child, body),
                _ => {}
            }
        }
        self.statements_of(node, body, None);
    }

    fn enum_entry(&mut self, node: Node<'_>, scope: ScopeId) {
        let Some(name) = self.children(node).into_iter().find(|child| child.kind() == "simple_identifier") else {
            return;
        };
        let name = self.ident(name);
        let decl = self.b.decl(DeclKind::EnumCase, name, span_of(node), scope);
        self.b.decl_mut(decl).modifiers.is_static = true;
        for child in self.children(node) {
            match child.kind() {
                "value_arguments" => {
                    let call = self.b.expr(ExprKind::Other, span_of(child), scope, Context::Operand);
                    let mut args = Vec::new();
                    self.value_arguments(child, call, scope, &mut args);
                    // A call of the constructor of the enum around it.
                    if let ScopeKind::Type(owner) = self.b.facts.scope(scope).kind {
                        let at = Span::at(child.start_byte());
                        let name = Ident { text: self.b.facts.decl(owner).name.text.clone(), span: at };
                        let kind = TypeRefKind::Named(vec![Segment { name, args: Vec::new() }]);
                        let ty = self.b.type_ref(kind, at, scope);
                        let callee = self.b.expr(ExprKind::TypeValue(ty), at, scope, Context::Base(call));
                        let parens = Some(span_of(child));
                        self.b.set(call, ExprKind::Call { callee, args, parens, type_args: Vec::new() });
                    }
                }
                "class_body" => {
                    let body = self.b.scope(scope, ScopeKind::Type(decl), span_of(child));
                    self.b.decl_mut(decl).body = Some(body);
                    self.members(child, body);
                }
                _ => {}
            }
        }
    }

    /// A supertype; constructor arguments and delegates are lowered as expressions beside it.
    fn supertype(&mut self, node: Node<'_>, scope: ScopeId) -> Option<TypeRefId> {
        for child in self.children(node) {
            match child.kind() {
                "constructor_invocation" => return self.constructor_invocation(child, scope).0,
                "explicit_delegation" => {
                    let ty = self.child_type(child, scope);
                    for part in self.children(child) {
                        if !is_type(part.kind()) && part.is_named() {
                            self.expr(part, scope, Context::Operand);
                        }
                    }
                    return ty;
                }
                kind if is_type(kind) => return Some(self.type_ref(child, scope)),
                _ => {}
            }
        }
        None
    }

    /// `Type(args)` in a supertype list or an annotation: the type, and the call it amounts to.
    pub(super) fn constructor_invocation(&mut self, node: Node<'_>, scope: ScopeId) -> (Option<TypeRefId>, ExprId) {
        let ty = self.child_type(node, scope);
        let call = self.b.expr(ExprKind::Other, span_of(node), scope, Context::Operand);
        let (mut args, mut parens) = (Vec::new(), None);
        for child in self.children(node) {
            if child.kind() == "value_arguments" {
                parens = Some(span_of(child));
                self.value_arguments(child, call, scope, &mut args);
            }
        }
        if let Some(ty) = ty {
            let span = self.b.facts.type_ref(ty).span;
            let callee = self.b.expr(ExprKind::TypeValue(ty), span, scope, Context::Base(call));
            self.b.set(call, ExprKind::Call { callee, args, parens, type_args: Vec::new() });
        }
        (ty, call)
    }

    fn delegation_call(&mut self, node: Node<'_>, scope: ScopeId) {
        let call = self.b.expr(ExprKind::Other, span_of(node), scope, Context::Operand);
        for child in self.children(node) {
            if child.kind() == "value_arguments" {
                self.value_arguments(child, call, scope, &mut Vec::new());
            }
        }
    }

    pub(super) fn function(&mut self, node: Node<'_>, scope: ScopeId) -> DeclId {
        let children = self.children(node);
        let name = children.iter().find(|child| child.kind() == "simple_identifier").map(|&child| self.ident(child));
        let decl = self.b.decl(DeclKind::Function, name.unwrap_or_default(), span_of(node), scope);
        let modifiers = self.modifiers(node);
        self.b.decl_mut(decl).modifiers = modifiers;
        let body = self.b.scope(scope, ScopeKind::Function(decl), span_of(node));
        self.b.decl_mut(decl).body = Some(body);
        let annotations = self.annotations(node, scope);
        self.b.decl_mut(decl).annotations = annotations;
        let mut named = false;
        for child in children {
            match child.kind() {
                "type_parameters" => self.type_parameters(child, decl, body),
                "type_constraints" => self.type_constraints(child, decl, body),
                "receiver_type" => {
                    let ty = self.type_ref(child, body);
                    self.b.decl_mut(decl).receiver = Some(ty);
                }
                "simple_identifier" => named = true,
                // `fun Room.() { .. }`: the grammar leaves a bare name as the receiver.
                "type_identifier" if !named => {
                    let name = self.ident(child);
                    let kind = TypeRefKind::Named(vec![Segment { name, args: Vec::new() }]);
                    let receiver = self.b.type_ref(kind, span_of(child), body);
                    self.b.decl_mut(decl).receiver = Some(receiver);
                }
                "function_value_parameters" => {
                    named = true;
                    self.parameters(child, decl, body);
                }
                "function_body" => self.function_body(child, decl, body),
                kind if is_type(kind) => {
                    let ty = self.type_ref(child, body);
                    let decl = self.b.decl_mut(decl);
                    if named {
                        decl.ty = Some(ty);
                    } else {
                        decl.receiver = Some(ty);
                    }
                }
                _ => {}
            }
        }
        decl
    }

    /// The body of a function or accessor: a block, or `= expression`.
    pub(super) fn function_body(&mut self, node: Node<'_>, decl: DeclId, scope: ScopeId) {
        let children = self.children(node);
        if children.first().is_some_and(|first| first.kind() == "=") {
            if let Some(value) = children.iter().skip(1).find(|child| child.is_named()) {
                let value = self.expr(*value, scope, Context::Returned(decl));
                self.b.decl_mut(decl).value = Value::Expr(value);
            }
        } else {
            self.statements_of(node, scope, None);
        }
    }

    pub(super) fn parameters(&mut self, node: Node<'_>, decl: DeclId, scope: ScopeId) {
        self.b.decl_mut(decl).params_span = Some(span_of(node));
        let (mut vararg, mut default_of) = (false, None);
        let mut expect_default = false;
        for child in self.children(node) {
            match child.kind() {
                "parameter_modifiers" => {
                    vararg = self.b.slice(span_of(child)).contains("vararg");
                    self.annotations(child, scope);
                }
                "parameter" | "parameter_with_optional_type" => {
                    let param = self.parameter(child, scope);
                    self.b.decl_mut(param).modifiers.is_vararg |= vararg;
                    self.b.decl_mut(decl).params.push(param);
                    vararg = false;
                    default_of = Some(param);
                }
                // `fun(a, b) { .. }`: the grammar knows no parameter without a type, but what it skips is only names.
                "ERROR" => {
                    let names = self.children(child);
                    if names.iter().all(|name| matches!(name.kind(), "simple_identifier" | ",")) {
                        let skipped = span_of(child);
                        self.b.facts.damage.retain(|damage| *damage != skipped);
                        for name in names.into_iter().filter(|name| name.is_named()) {
                            let span = span_of(name);
                            let name = self.ident(name);
                            let param = self.b.decl(DeclKind::Param, name.clone(), span, scope);
                            self.b.decl_mut(param).label = Some(name);
                            self.b.decl_mut(decl).params.push(param);
                        }
                    }
                }
                "=" => expect_default = true,
                "," => (default_of, expect_default) = (None, false),
                _ if expect_default && child.is_named() => {
                    if let Some(param) = default_of {
                        self.expr(child, scope, Context::Initialiser(param));
                        let declared = self.b.decl_mut(param);
                        declared.modifiers.has_default = true;
                        declared.span.end = span_of(child).end;
                    }
                    expect_default = false;
                }
                _ => {}
            }
        }
    }

    fn parameter(&mut self, node: Node<'_>, scope: ScopeId) -> DeclId {
        let children = self.children(node);
        let name = children.iter().find(|child| child.kind() == "simple_identifier").map(|&child| self.ident(child));
        let name = name.unwrap_or_default();
        let param = self.b.decl(DeclKind::Param, name.clone(), span_of(node), scope);
        let annotations = self.annotations(node, scope);
        let modifiers = self.modifiers(node);
        let ty = self.child_type(node, scope);
        let declared = self.b.decl_mut(param);
        declared.label = Some(name);
        declared.ty = ty;
        declared.annotations = annotations;
        declared.modifiers = modifiers;
        let mut after = children.iter().skip_while(|child| child.kind() != "=").skip(1);
        if let Some(&default) = after.find(|child| child.is_named()) {
            self.expr(default, scope, Context::Initialiser(param));
            self.b.decl_mut(param).modifiers.has_default = true;
        }
        param
    }

    fn type_alias(&mut self, node: Node<'_>, scope: ScopeId) {
        let Some(name) = self.children(node).into_iter().find(|child| child.kind() == "type_identifier") else {
            return;
        };
        let name = self.ident(name);
        let decl = self.b.decl(DeclKind::TypeAlias, name, span_of(node), scope);
        let body = self.b.scope(scope, ScopeKind::Type(decl), span_of(node));
        self.b.decl_mut(decl).body = Some(body);
        for child in self.children(node) {
            if child.kind() == "type_parameters" {
                self.type_parameters(child, decl, body);
            }
        }
        let ty = self.child_type(node, body);
        self.b.decl_mut(decl).ty = ty;
    }

    /// A property, top-level value or local. Gives the declaration, `None` for a destructuring one.
    pub(super) fn property(&mut self, node: Node<'_>, scope: ScopeId) -> Option<DeclId> {
        let children = self.children(node);
        let local = !matches!(self.b.facts.scope(scope).kind, ScopeKind::File | ScopeKind::Type(_));
        let kind = if local { DeclKind::Local } else { DeclKind::Property };
        let is_mutable = children
            .iter()
            .any(|child| child.kind() == "binding_pattern_kind" && self.b.slice(span_of(*child)) == "var");
        if let Some(&pattern) = children.iter().find(|child| child.kind() == "multi_variable_declaration") {
            let names = self.destructured(pattern, scope, span_of(node));
            let mut after = children.iter().skip_while(|child| child.kind() != "=").skip(1);
            if let Some(&value) = after.find(|child| child.is_named()) {
                let value = self.expr(value, scope, Context::Operand);
                for (index, name) in names {
                    self.b.decl_mut(name).value = Value::Component(value, index);
                }
            }
            return None;
        }
        let variable = *children.iter().find(|child| child.kind() == "variable_declaration")?;
        let name = self.children(variable).into_iter().find(|child| child.kind() == "simple_identifier")?;
        let name = self.ident(name);
        let decl = self.b.decl(kind, name, span_of(node), scope);
        let modifiers = self.modifiers(node);
        self.b.decl_mut(decl).modifiers = Modifiers { is_mutable, ..modifiers };
        let annotations = self.annotations(node, scope);
        self.b.decl_mut(decl).annotations = annotations;
        // Type parameters are seen by the types of the property and by its accessors.
        let scope = match children.iter().find(|child| child.kind() == "type_parameters") {
            Some(&params) => {
                let inside = self.b.scope(scope, ScopeKind::Block, span_of(node));
                self.type_parameters(params, decl, inside);
                inside
            }
            None => scope,
        };
        let ty = self.child_type(variable, scope);
        self.b.decl_mut(decl).ty = ty;
        let mut assigned = false;
        for child in children {
            match child.kind() {
                "receiver_type" => {
                    let ty = self.type_ref(child, scope);
                    self.b.decl_mut(decl).receiver = Some(ty);
                }
                "property_delegate" => {
                    if let Some(value) = self.children(child).into_iter().find(|part| part.is_named()) {
                        let value = self.expr(value, scope, Context::Operand);
                        self.b.decl_mut(decl).value = Value::Delegate(value);
                    }
                }
                "=" => assigned = true,
                "getter" | "setter" => self.accessor(child, decl, scope),
                _ if assigned && child.is_named() => {
                    let value = self.expr(child, scope, Context::Initialiser(decl));
                    self.b.decl_mut(decl).value = Value::Expr(value);
                    assigned = false;
                }
                _ => {}
            }
        }
        Some(decl)
    }

    fn accessor(&mut self, node: Node<'_>, property: DeclId, scope: ScopeId) {
        // The accessor has the receiver of its property, so its scope is that of the property.
        let body = self.b.scope(scope, ScopeKind::Function(property), span_of(node));
        let declared = self.b.facts.decl(property).clone();
        let field = Ident { text: "field".into(), span: Span::at(node.start_byte()) };
        let field = self.b.decl(DeclKind::Local, field, span_of(node), body);
        self.b.decl_mut(field).ty = declared.ty;
        self.b.decl_mut(field).value = declared.value;
        self.b.decl_mut(field).modifiers.is_implicit = true;
        for child in self.children(node) {
            match child.kind() {
                "parameter_with_optional_type" => {
                    let param = self.parameter(child, body);
                    if self.b.facts.decl(param).ty.is_none() {
                        self.b.decl_mut(param).ty = declared.ty;
                        self.b.decl_mut(param).value = declared.value;
                    }
                }
                "function_body" => {
                    let children = self.children(child);
                    if children.first().is_some_and(|first| first.kind() == "=") {
                        if let Some(value) = children.into_iter().skip(1).find(|part| part.is_named()) {
                            let value = self.expr(value, body, Context::Returned(property));
                            if node.kind() == "getter" && declared.value == Value::None {
                                self.b.decl_mut(property).value = Value::Expr(value);
                            }
                        }
                    } else {
                        self.statements_of(child, body, None);
                    }
                }
                _ => {}
            }
        }
    }

    /// The names of `(a, b)` with their component index; `_` is left out.
    pub(super) fn destructured(&mut self, node: Node<'_>, scope: ScopeId, whole: Span) -> Vec<(u32, DeclId)> {
        let mut found = Vec::new();
        let variables = self.children(node).into_iter().filter(|child| child.kind() == "variable_declaration");
        for (index, variable) in variables.collect::<Vec<_>>().into_iter().enumerate() {
            let Some(name) = self.children(variable).into_iter().find(|part| part.kind() == "simple_identifier") else {
                continue;
            };
            let name = self.ident(name);
            if &*name.text == "_" {
                continue;
            }
            let decl = self.b.decl(DeclKind::Local, name, whole, scope);
            let ty = self.child_type(variable, scope);
            self.b.decl_mut(decl).ty = ty;
            found.push((index as u32, decl));
        }
        found
    }
}
