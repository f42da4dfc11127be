//! Declarations: imports, types, extensions, aliases, enum cases; modifiers and type parameters.

use tree_sitter::Node;

use super::super::build::span_of;
use super::lower::{Lower, first, kids, span_over, value_in};
use super::types::is_type;
use crate::facts::*;
use crate::source::Span;

/// What stands before a declaration.
#[derive(Debug, Default)]
pub(super) struct Before {
    pub(super) modifiers: Modifiers,
    pub(super) annotations: Vec<TypeRefId>,
}

impl<'t> Lower<'t> {
    /// Whether a node of this kind declares something.
    pub(super) fn is_declaration(&self, kind: &str) -> bool {
        kind.ends_with("_declaration") || kind == "enum_entry"
    }

    /// One declaration.
    pub(super) fn declaration(&mut self, node: Node<'t>, scope: ScopeId) {
        match node.kind() {
            "import_declaration" => self.import(node),
            "class_declaration" | "protocol_declaration" => self.type_declaration(node, scope),
            "typealias_declaration" => self.alias(node, scope),
            "associatedtype_declaration" => self.associated_type(node, scope),
            "enum_entry" => self.enum_cases(node, scope),
            "property_declaration" | "protocol_property_declaration" => self.properties(node, scope),
            "operator_declaration" | "precedence_group_declaration" => {}
            "macro_declaration" => self.function(node, DeclKind::Macro, scope),
            "init_declaration" => self.function(node, DeclKind::Constructor, scope),
            _ => self.function(node, DeclKind::Function, scope),
        }
    }

    fn import(&mut self, node: Node<'t>) {
        let kids = kids(node);
        let Some(path) = first(&kids, "identifier") else { return };
        let parts = super::lower::kids(path);
        let path = parts.iter().filter(|part| part.is_named()).map(|&part| self.ident(part)).collect();
        let word = kids.iter().position(|child| child.kind() == "import").unwrap_or(0);
        // `import struct A.B` names one declaration; without the word the path is a module.
        let wildcard = kids.get(word + 1).is_some_and(|next| next.kind() == "identifier");
        let modifiers = first(&kids, "modifiers").map_or("", |modifiers| self.text(modifiers));
        let exported = modifiers.split_whitespace().any(|word| word == "@_exported");
        let span = span_of(node);
        let scope = self.b.file_scope();
        self.b.facts.imports.push(Import { span, statement: span, scope, path, alias: None, wildcard, exported });
    }

    /// `#if canImport(A)` speaks of a module as an import does.
    pub(super) fn conditional_import(&mut self, node: Node<'t>) {
        let kids = kids(node);
        let mut next = 0;
        while let Some(at) = kids.iter().skip(next).position(|child| child.kind() == "canImport") {
            next += at + 1;
            let inside = kids.iter().skip(next + 1).take_while(|child| !matches!(child.kind(), "," | ")"));
            let names: Vec<Node<'t>> = inside.copied().filter(|child| child.kind() == "simple_identifier").collect();
            let span = span_over(&names);
            let path = names.iter().map(|&name| self.ident(name)).collect();
            let scope = self.b.file_scope();
            let (alias, exported) = (None, false);
            self.b.facts.imports.push(Import { span, statement: span, scope, path, alias, wildcard: true, exported });
        }
    }

    /// Modifiers and attributes of a declaration.
    pub(super) fn before(&mut self, kids: &[Node<'t>], scope: ScopeId) -> Before {
        let mut before = Before::default();
        for &child in kids {
            match child.kind() {
                "modifiers" | "parameter_modifiers" => {
                    for part in super::lower::kids(child) {
                        self.modifier(part, &mut before, scope);
                    }
                }
                "class" | "attribute" => self.modifier(child, &mut before, scope),
                "async" => before.modifiers.is_async = true,
                _ => {}
            }
        }
        before
    }

    fn modifier(&mut self, part: Node<'t>, before: &mut Before, scope: ScopeId) {
        let modifiers = &mut before.modifiers;
        match part.kind() {
            "attribute" => before.annotations.extend(self.attribute(part, scope)),
            _ => match self.text(part) {
                "static" | "class" => modifiers.is_static = true,
                "override" => modifiers.is_override = true,
                "private" | "fileprivate" => modifiers.is_private = true,
                "optional" => modifiers.is_optional = true,
                _ => {}
            },
        }
    }

    fn type_declaration(&mut self, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let word = node.child_by_field_name("declaration_kind");
        let kind = match word.map(|word| word.kind()) {
            Some("extension") => DeclKind::Extension,
            Some("enum") => DeclKind::Enum,
            Some("protocol") => DeclKind::Interface,
            _ => DeclKind::Class,
        };
        let body = kids.iter().copied().find(|child| child.kind().ends_with("_body"));
        let at_word = word.map_or(0, |word| kids.iter().position(|child| *child == word).unwrap_or(0));
        let name_node = kids.get(at_word + 1..).unwrap_or_default().iter().copied().find(|child| child.is_named());
        let name = match (kind, name_node) {
            (DeclKind::Extension, _) | (_, None) => Ident { text: "".into(), span: Span::at(node.start_byte()) },
            (_, Some(name)) => self.ident(name),
        };
        let before = self.before(&kids[..at_word], scope);
        let id = self.b.decl(kind, name, span_of(node), scope);
        let inside = self.b.scope(scope, ScopeKind::Type(id), body.map_or(span_of(node), span_of));
        let ty = match (kind, name_node) {
            (DeclKind::Extension, Some(name)) if is_type(name.kind()) => Some(self.ty(name, scope)),
            _ => None,
        };
        let decl = self.b.decl_mut(id);
        decl.body = Some(inside);
        decl.modifiers = before.modifiers;
        decl.annotations = before.annotations;
        decl.ty = ty;
        if kind == DeclKind::Interface {
            // `protocol P<T>` names associated types that its body declares.
            for &list in kids.iter().filter(|kid| kid.kind() == "type_parameters") {
                self.each(&super::lower::kids(list), inside);
            }
        } else {
            self.type_params(id, &kids, inside);
        }
        // Type parameters can be named in the supertypes; members cannot.
        let has_params = !self.b.facts.decl(id).type_params.is_empty();
        let around = if has_params { inside } else { scope };
        let mut supertypes = Vec::new();
        for &child in &kids {
            match child.kind() {
                "inheritance_specifier" => {
                    let ty = self.type_among(&super::lower::kids(child), around);
                    supertypes.extend(ty.filter(|&ty| !matches!(self.b.facts.type_ref(ty).kind, TypeRefKind::Unknown)));
                }
                "attribute" if child.start_byte() > kids[at_word].start_byte() => self.any(child, scope),
                _ => {}
            }
        }
        self.b.decl_mut(id).supertypes = supertypes;
        self.constraints(id, &kids, inside);
        if let Some(body) = body {
            self.each(&super::lower::kids(body), inside);
        }
        match word.map(|word| word.kind()) {
            Some("protocol") => self.associated_types(id, first(&kids, "type_parameters"), inside),
            Some("struct") => self.memberwise(inside),
            _ => {}
        }
    }

    /// Associated types are the type parameters of a protocol, those named after it first.
    fn associated_types(&mut self, id: DeclId, primary: Option<Node<'t>>, inside: ScopeId) {
        let named: Vec<&str> = primary.map_or_else(Vec::new, |list| {
            super::lower::kids(list).into_iter().filter(|kid| kid.is_named()).map(|kid| self.text(kid)).collect()
        });
        let facts = &self.b.facts;
        let own = facts.scope(inside).decls.iter().copied();
        let mut params: Vec<DeclId> = own.filter(|&own| facts.decl(own).kind == DeclKind::TypeParam).collect();
        let place = |param: &DeclId| named.iter().position(|name| *name == &*facts.decl(*param).name.text);
        params.sort_by_key(|param| place(param).unwrap_or(named.len()));
        self.b.decl_mut(id).type_params = params;
    }

    /// The initialiser the language makes for a struct of the project that has none: its stored properties in order.
    fn memberwise(&mut self, inside: ScopeId) {
        let facts = &self.b.facts;
        let own = facts.scope(inside).decls.clone();
        if facts.package.is_some() || own.iter().any(|&own| facts.decl(own).kind == DeclKind::Constructor) {
            return;
        }
        let is_stored = |decl: &Decl| {
            let is_set = decl.value != Value::None && !decl.modifiers.is_mutable;
            decl.kind == DeclKind::Property && !decl.modifiers.is_static && decl.body.is_none() && !is_set
        };
        let stored: Vec<DeclId> = own.into_iter().filter(|&own| is_stored(facts.decl(own))).collect();
        let end = facts.scope(inside).span.end;
        let name = self.implicit("init", end);
        let span = name.span;
        let id = self.b.decl(DeclKind::Constructor, name, span, inside);
        let body = self.b.scope(inside, ScopeKind::Function(id), span);
        let mut params = Vec::new();
        for property in stored {
            let Decl { name, ty, value, .. } = self.b.facts.decl(property).clone();
            let is_optional = ty.is_some_and(|ty| matches!(self.b.facts.type_ref(ty).kind, TypeRefKind::Optional(_)));
            let name = self.implicit(&name.text, end);
            let param = self.b.decl(DeclKind::Param, name.clone(), span, body);
            let decl = self.b.decl_mut(param);
            decl.label = Some(name);
            decl.ty = ty;
            decl.modifiers.has_default = value != Value::None || is_optional;
            decl.modifiers.is_implicit = true;
            decl.value = value;
            params.push(param);
        }
        let decl = self.b.decl_mut(id);
        decl.params = params;
        decl.body = Some(body);
        decl.modifiers.is_implicit = true;
    }

    /// Type parameters of `id`, declared in `inside`.
    pub(super) fn type_params(&mut self, id: DeclId, kids: &[Node<'t>], inside: ScopeId) {
        let Some(list) = first(kids, "type_parameters") else { return };
        let mut params = Vec::new();
        let parts = super::lower::kids(list);
        for &child in parts.iter().filter(|child| child.kind() == "type_parameter") {
            let parts = super::lower::kids(child);
            let pack = first(&parts, "type_parameter_pack");
            let named = match pack {
                Some(pack) => super::lower::kids(pack).into_iter().find(|part| is_type(part.kind())),
                None => first(&parts, "type_identifier"),
            };
            let Some(named) = named else { continue };
            let name = self.ident(named);
            let param = self.b.decl(DeclKind::TypeParam, name, span_of(child), inside);
            let colon = parts.iter().position(|part| part.kind() == ":");
            let bound = colon.and_then(|at| self.type_among(&parts[at..], inside));
            self.b.decl_mut(param).ty = bound;
            params.push(param);
        }
        self.b.decl_mut(id).type_params = params;
        self.constraints(id, &parts, inside);
    }

    /// `where` clauses: bounds of the parameters of `id` become theirs.
    pub(super) fn constraints(&mut self, id: DeclId, kids: &[Node<'t>], scope: ScopeId) {
        let Some(list) = first(kids, "type_constraints") else { return };
        for child in super::lower::kids(list).into_iter().filter(|child| child.kind() == "type_constraint") {
            for constraint in super::lower::kids(child) {
                self.constraint(id, constraint, scope);
            }
        }
    }

    fn constraint(&mut self, id: DeclId, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let Some(relation) = kids.iter().position(|child| matches!(child.kind(), ":" | "==" | "=")) else { return };
        let (left, right) = kids.split_at(relation);
        let mut name = None;
        for &part in left {
            if part.kind() == "identifier" {
                let names: Vec<_> = super::lower::kids(part).into_iter().filter(|part| part.is_named()).collect();
                let segments: Vec<_> =
                    names.iter().map(|&name| Segment { name: self.ident(name), args: Vec::new() }).collect();
                let written: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
                name = Some(written.join(".").into());
                self.b.type_ref(TypeRefKind::Named(segments), span_of(part), scope);
            } else {
                self.any(part, scope);
            }
        }
        let Some(bound) = self.type_among(right, scope) else { return };
        let params = &self.b.facts.decl(id).type_params;
        let Some(param) =
            params.iter().copied().find(|&param| Some(&self.b.facts.decl(param).name.text) == name.as_ref())
        else {
            // `extension Sequence where Element: P`, `func f<S>() where S.Element == P`: the declaration's own view of a
            // parameter that stands elsewhere.
            if let (false, Some(name)) = (self.b.facts.decl(id).kind == DeclKind::TypeParam, name) {
                let name = Ident { text: name, span: Span::at(node.start_byte()) };
                let param = self.b.decl(DeclKind::TypeParam, name, span_of(node), scope);
                self.b.decl_mut(param).ty = Some(bound);
                self.b.decl_mut(id).type_params.push(param);
            }
            return;
        };
        let ty = match self.b.facts.decl(param).ty {
            Some(other) => self.b.type_ref(TypeRefKind::All(vec![other, bound]), span_of(node), scope),
            None => bound,
        };
        self.b.decl_mut(param).ty = Some(ty);
    }

    fn alias(&mut self, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let Some(name) = node.child_by_field_name("name") else { return };
        let before = self.before(&kids, scope);
        let name = self.ident(name);
        let id = self.b.decl(DeclKind::TypeAlias, name, span_of(node), scope);
        let mut inside = scope;
        if first(&kids, "type_parameters").is_some() {
            inside = self.b.scope(scope, ScopeKind::Type(id), span_of(node));
            self.b.decl_mut(id).body = Some(inside);
            self.type_params(id, &kids, inside);
        }
        let equals = kids.iter().position(|child| child.kind() == "=").unwrap_or(kids.len());
        let ty = self.type_among(&kids[equals..], inside);
        let decl = self.b.decl_mut(id);
        decl.ty = ty;
        decl.modifiers = before.modifiers;
        decl.annotations = before.annotations;
    }

    fn associated_type(&mut self, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let Some(name) = node.child_by_field_name("name") else { return };
        let before = self.before(&kids, scope);
        let name = self.ident(name);
        let id = self.b.decl(DeclKind::TypeParam, name, span_of(node), scope);
        let equals = kids.iter().position(|child| child.kind() == "=").unwrap_or(kids.len());
        let (left, right) = kids.split_at(equals);
        let bound = self.type_among(left, scope);
        let default = self.type_among(right, scope);
        self.constraints(id, &kids, scope);
        let decl = self.b.decl_mut(id);
        decl.ty = bound.or(default);
        decl.modifiers = before.modifiers;
        decl.annotations = before.annotations;
    }

    /// `case a, b(x: Int), c = 1`.
    fn enum_cases(&mut self, node: Node<'t>, scope: ScopeId) {
        let kids = kids(node);
        let word = kids.iter().position(|child| child.kind() == "case").unwrap_or(0);
        let before = self.before(&kids[..word], scope);
        let parts: Vec<_> = kids[word + 1..].split(|child| child.kind() == ",").collect();
        for part in &parts {
            let part: Vec<_> = part.iter().copied().filter(|child| child.kind() != ";").collect();
            let Some(&name) = part.first() else { continue };
            let span = if parts.len() == 1 { span_of(kids[0]).to(span_over(&part)) } else { span_over(&part) };
            let name = self.ident(name);
            let id = self.b.decl(DeclKind::EnumCase, name, span, scope);
            let decl = self.b.decl_mut(id);
            decl.modifiers = before.modifiers;
            decl.annotations = before.annotations.clone();
            if let Some(list) = first(&part, "enum_type_parameters") {
                self.payload(id, list, scope);
            }
            let equals = part.iter().position(|child| child.kind() == "=");
            if let Some(value) = equals.and_then(|at| value_in(&part[at..])) {
                let value = self.expr(value, scope, Context::Initialiser(id));
                self.b.decl_mut(id).value = Value::Expr(value);
            }
        }
    }

    fn payload(&mut self, id: DeclId, list: Node<'t>, scope: ScopeId) {
        let inside = self.b.scope(scope, ScopeKind::Function(id), span_of(list));
        let kids = kids(list);
        let slots = kids.get(1..kids.len().saturating_sub(1)).unwrap_or_default();
        let mut params = Vec::new();
        for slot in slots.split(|child| child.kind() == ",").filter(|slot| !slot.is_empty()) {
            let name = slot.iter().copied().find(|child| child.kind() == "simple_identifier");
            let is_silent = slot.first().is_some_and(|child| child.kind() == "wildcard_pattern");
            let ident = match name {
                Some(name) => self.ident(name),
                None => self.implicit("", span_over(slot).start),
            };
            let param = self.b.decl(DeclKind::Param, ident.clone(), span_over(slot), inside);
            let ty = self.type_among(slot, inside);
            let equals = slot.iter().position(|child| child.kind() == "=");
            let default = equals.and_then(|at| value_in(&slot[at..]));
            let default = default.map(|value| self.expr(value, inside, Context::Initialiser(param)));
            let decl = self.b.decl_mut(param);
            decl.ty = ty;
            decl.label = (name.is_some() && !is_silent).then_some(ident);
            decl.modifiers.has_default = default.is_some();
            decl.value = default.map_or(Value::None, Value::Expr);
            params.push(param);
        }
        let decl = self.b.decl_mut(id);
        decl.body = Some(inside);
        decl.params = params;
        decl.params_span = Some(span_of(list));
    }
}
