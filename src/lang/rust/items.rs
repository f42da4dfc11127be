//! Items: modules, types, traits, implementations, functions, constants and macros.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Fields, Generics, Item, Meta, Visibility, WherePredicate};

use super::lower::{Lower, Returns};
use crate::facts::*;
use crate::source::Span;

/// The parts of a function that are written in the same way everywhere.
pub(super) struct Function<'s> {
    pub(super) attrs: &'s [Attribute],
    pub(super) vis: Option<&'s Visibility>,
    pub(super) sig: &'s syn::Signature,
    pub(super) body: Option<&'s syn::Block>,
    pub(super) span: Span,
    /// Stands in a trait or an implementation.
    pub(super) member: bool,
}

impl Lower<'_> {
    /// Items of one module or block.
    pub(super) fn items(&mut self, items: &[Item], scope: ScopeId) {
        for item in items {
            self.item(item, scope);
        }
    }

    /// One item.
    pub(super) fn item(&mut self, item: &Item, scope: ScopeId) {
        let span = self.span(item);
        if !self.enter(span) {
            return;
        }
        match item {
            Item::Use(item) => self.use_item(item, scope),
            Item::ExternCrate(item) => self.extern_crate(item, scope),
            Item::Mod(item) => self.module(item, span, scope),
            Item::Struct(item) => {
                let id = self.named(DeclKind::Class, &item.ident, span, scope, &item.attrs, Some(&item.vis));
                let inside = self.type_body(id, &item.generics, span, scope);
                self.fields(&item.fields, inside);
                self.derived(id, inside);
            }
            Item::Union(item) => {
                let id = self.named(DeclKind::Class, &item.ident, span, scope, &item.attrs, Some(&item.vis));
                let inside = self.type_body(id, &item.generics, span, scope);
                for field in &item.fields.named {
                    self.field(field, 0, inside);
                }
            }
            Item::Enum(item) => self.enumeration(item, span, scope),
            Item::Trait(item) => self.interface(item, span, scope),
            Item::TraitAlias(item) => {
                let id = self.named(DeclKind::TypeAlias, &item.ident, span, scope, &item.attrs, Some(&item.vis));
                let inside = self.type_body(id, &item.generics, span, scope);
                let kind = self.bounds(item.bounds.iter(), inside);
                self.b.decl_mut(id).ty = Some(self.b.type_ref(kind, span, inside));
            }
            Item::Impl(item) => self.implementation(item, span, scope),
            Item::Type(item) => {
                let id = self.named(DeclKind::TypeAlias, &item.ident, span, scope, &item.attrs, Some(&item.vis));
                let inside = self.type_body(id, &item.generics, span, scope);
                let ty = self.ty(&item.ty, inside);
                self.b.decl_mut(id).ty = Some(ty);
            }
            Item::Fn(item) => {
                let function = Function {
                    attrs: &item.attrs,
                    vis: Some(&item.vis),
                    sig: &item.sig,
                    body: Some(&item.block),
                    span,
                    member: false,
                };
                self.function(&function, scope);
            }
            Item::Const(item) => {
                let id = self.named(DeclKind::Property, &item.ident, span, scope, &item.attrs, Some(&item.vis));
                self.constant(id, &item.ty, Some(&item.expr), scope);
            }
            Item::Static(item) => {
                let id = self.named(DeclKind::Property, &item.ident, span, scope, &item.attrs, Some(&item.vis));
                self.constant(id, &item.ty, Some(&item.expr), scope);
            }
            Item::Macro(item) => self.macro_item(item, span, scope),
            Item::ForeignMod(item) => {
                for foreign in &item.items {
                    match foreign {
                        syn::ForeignItem::Fn(item) => {
                            let function = Function {
                                attrs: &item.attrs,
                                vis: Some(&item.vis),
                                sig: &item.sig,
                                body: None,
                                span: self.span(item),
                                member: false,
                            };
                            self.function(&function, scope);
                        }
                        syn::ForeignItem::Static(item) => {
                            let span = self.span(item);
                            let vis = Some(&item.vis);
                            let id = self.named(DeclKind::Property, &item.ident, span, scope, &item.attrs, vis);
                            self.constant(id, &item.ty, None, scope);
                        }
                        _ => {}
                    }
                }
            }
            // Of a surface: `pub fn name() -> T;`
            Item::Verbatim(tokens) => self.bodiless(tokens.clone(), scope, false),
            _ => {}
        }
        self.leave();
    }

    /// A declaration with its attributes.
    pub(super) fn named(
        &mut self,
        kind: DeclKind,
        name: &syn::Ident,
        span: Span,
        scope: ScopeId,
        attrs: &[Attribute],
        vis: Option<&Visibility>,
    ) -> DeclId {
        let name = self.ident(name);
        let id = self.b.decl(kind, name, span, scope);
        let annotations = self.attributes(attrs, scope);
        let decl = self.b.decl_mut(id);
        decl.annotations = annotations;
        decl.modifiers.is_private = matches!(vis, Some(Visibility::Inherited));
        id
    }

    fn module(&mut self, item: &syn::ItemMod, span: Span, scope: ScopeId) {
        let Some((_, items)) = &item.content else {
            let part = Part {
                around: self.modules.clone(),
                name: self.ident(&item.ident).text,
                paths: written_paths(&item.attrs),
            };
            self.b.facts.links.parts.push(part);
            self.attributes(&item.attrs, scope);
            return;
        };
        let id = self.named(DeclKind::Object, &item.ident, span, scope, &item.attrs, Some(&item.vis));
        let inside = self.b.scope(scope, ScopeKind::Type(id), span);
        let decl = self.b.decl_mut(id);
        decl.body = Some(inside);
        decl.modifiers.is_static = true;
        let folder = written_paths(&item.attrs).into_iter().next();
        self.modules.push((self.ident(&item.ident).text, folder));
        self.items(items, inside);
        self.modules.pop();
    }

    /// The scope of a type's members, with its type parameters.
    fn type_body(&mut self, id: DeclId, generics: &Generics, span: Span, scope: ScopeId) -> ScopeId {
        let inside = self.b.scope(scope, ScopeKind::Type(id), span);
        self.b.decl_mut(id).body = Some(inside);
        self.generics(id, generics, inside);
        inside
    }

    /// Type parameters with their bounds, those of the `where` clause too.
    pub(super) fn generics(&mut self, id: DeclId, generics: &Generics, inside: ScopeId) {
        let mut params = Vec::new();
        for param in generics.type_params() {
            let span = self.span(param);
            let name = self.ident(&param.ident);
            let decl = self.b.decl(DeclKind::TypeParam, name, span, inside);
            params.push(decl);
        }
        self.b.decl_mut(id).type_params = params.clone();
        for (param, &decl) in generics.type_params().zip(&params) {
            self.bound(decl, param.bounds.iter(), inside);
            if let Some(default) = &param.default {
                self.ty(default, inside);
            }
        }
        let Some(clause) = &generics.where_clause else { return };
        for predicate in &clause.predicates {
            let WherePredicate::Type(predicate) = predicate else { continue };
            let bounded = self.ty(&predicate.bounded_ty, inside);
            let name = match &self.b.facts.type_ref(bounded).kind {
                TypeRefKind::Named(segments) if segments.len() == 1 => segments[0].name.text.clone(),
                _ => "".into(),
            };
            let named = params.iter().copied().find(|&param| self.b.facts.decl(param).name.text == name);
            match named {
                Some(param) => self.bound(param, predicate.bounds.iter(), inside),
                None => _ = self.bounds(predicate.bounds.iter(), inside),
            }
        }
    }

    fn bound<'a>(&mut self, param: DeclId, bounds: impl Iterator<Item = &'a syn::TypeParamBound>, scope: ScopeId) {
        let kind = self.bounds(bounds, scope);
        if matches!(kind, TypeRefKind::Unknown) {
            return;
        }
        let span = self.b.facts.decl(param).span;
        let kind = match (self.b.facts.decl(param).ty, kind) {
            (Some(other), TypeRefKind::All(mut parts)) => {
                parts.insert(0, other);
                TypeRefKind::All(parts)
            }
            (_, kind) => kind,
        };
        let ty = self.b.type_ref(kind, span, scope);
        self.b.decl_mut(param).ty = Some(ty);
    }

    fn fields(&mut self, fields: &Fields, inside: ScopeId) {
        for (index, field) in fields.iter().enumerate() {
            self.field(field, index, inside);
        }
    }

    fn field(&mut self, field: &syn::Field, index: usize, inside: ScopeId) {
        let span = self.span(field);
        let name = match &field.ident {
            Some(name) => self.ident(name),
            None => self.implicit(&index.to_string(), span.start),
        };
        let id = self.b.decl(DeclKind::Property, name, span, inside);
        let annotations = self.attributes(&field.attrs, inside);
        let ty = self.ty(&field.ty, inside);
        let decl = self.b.decl_mut(id);
        decl.ty = Some(ty);
        decl.annotations = annotations;
        decl.modifiers.is_mutable = true;
    }

    /// `default()`, where it is derived.
    fn derived(&mut self, id: DeclId, inside: ScopeId) {
        let facts = &self.b.facts;
        let is_default = |ty: &TypeRefId| match &facts.type_ref(*ty).kind {
            TypeRefKind::Named(segments) => segments.last().is_some_and(|last| &*last.name.text == "Default"),
            _ => false,
        };
        let decl = facts.decl(id);
        if !decl.annotations.iter().any(is_default) {
            return;
        }
        let name = self.implicit("default", facts.scope(inside).span.end);
        let span = name.span;
        let segment = Segment { name: self.implicit("Self", span.start), args: Vec::new() };
        let ty = self.b.type_ref(TypeRefKind::Named(vec![segment]), span, inside);
        let function = self.b.decl(DeclKind::Function, name, span, inside);
        let decl = self.b.decl_mut(function);
        decl.ty = Some(ty);
        decl.modifiers.is_static = true;
        decl.modifiers.is_implicit = true;
    }

    fn enumeration(&mut self, item: &syn::ItemEnum, span: Span, scope: ScopeId) {
        let id = self.named(DeclKind::Enum, &item.ident, span, scope, &item.attrs, Some(&item.vis));
        let inside = self.type_body(id, &item.generics, span, scope);
        for variant in &item.variants {
            let span = self.span(variant);
            let case = self.named(DeclKind::EnumCase, &variant.ident, span, inside, &variant.attrs, None);
            self.b.decl_mut(case).modifiers.is_static = true;
            if let Some((_, value)) = &variant.discriminant {
                let value = self.expr(value, inside, Context::Initialiser(case));
                self.b.decl_mut(case).value = Value::Expr(value);
            }
            if variant.fields.is_empty() {
                continue;
            }
            let payload = self.span(&variant.fields);
            let body = self.b.scope(inside, ScopeKind::Function(case), payload);
            let mut params = Vec::new();
            for (index, field) in variant.fields.iter().enumerate() {
                let span = self.span(field);
                let name = match &field.ident {
                    Some(name) => self.ident(name),
                    None => self.implicit(&index.to_string(), span.start),
                };
                let label = Some(name.clone());
                let param = self.b.decl(DeclKind::Param, name, span, body);
                let ty = self.ty(&field.ty, body);
                let decl = self.b.decl_mut(param);
                decl.ty = Some(ty);
                decl.label = label;
                params.push(param);
            }
            let decl = self.b.decl_mut(case);
            decl.body = Some(body);
            decl.params = params;
            decl.params_span = Some(payload);
        }
    }

    fn interface(&mut self, item: &syn::ItemTrait, span: Span, scope: ScopeId) {
        let id = self.named(DeclKind::Interface, &item.ident, span, scope, &item.attrs, Some(&item.vis));
        let inside = self.type_body(id, &item.generics, span, scope);
        if let TypeRefKind::All(parts) = self.bounds(item.supertraits.iter(), inside) {
            self.b.decl_mut(id).supertypes = parts;
        }
        let mut associated = Vec::new();
        for member in &item.items {
            let span = self.span(member);
            match member {
                syn::TraitItem::Fn(member) => {
                    let function = Function {
                        attrs: &member.attrs,
                        vis: None,
                        sig: &member.sig,
                        body: member.default.as_ref(),
                        span,
                        member: true,
                    };
                    let method = self.function(&function, inside);
                    self.b.decl_mut(method).modifiers.is_optional = member.default.is_some();
                }
                syn::TraitItem::Const(member) => {
                    let constant = self.named(DeclKind::Property, &member.ident, span, inside, &member.attrs, None);
                    let default = member.default.as_ref().map(|(_, value)| value);
                    self.constant(constant, &member.ty, default, inside);
                    self.b.decl_mut(constant).modifiers.is_abstract = default.is_none();
                }
                syn::TraitItem::Type(member) => {
                    let ty = self.named(DeclKind::TypeParam, &member.ident, span, inside, &member.attrs, None);
                    self.bound(ty, member.bounds.iter(), inside);
                    if let Some((_, default)) = &member.default {
                        self.ty(default, inside);
                    }
                    associated.push(ty);
                }
                syn::TraitItem::Macro(member) => self.item_macro(&member.mac, inside),
                _ => {}
            }
        }
        // What is said of associated types comes after the type arguments.
        self.b.decl_mut(id).type_params.extend(associated);
    }

    fn implementation(&mut self, item: &syn::ItemImpl, span: Span, scope: ScopeId) {
        let name = Ident { text: "".into(), span: Span::at(span.start as usize) };
        let id = self.b.decl(DeclKind::Extension, name, span, scope);
        let annotations = self.attributes(&item.attrs, scope);
        self.b.decl_mut(id).annotations = annotations;
        let inside = self.type_body(id, &item.generics, span, scope);
        let ty = self.ty(&item.self_ty, inside);
        self.b.decl_mut(id).ty = Some(ty);
        if let Some((negative, path, _)) = &item.trait_ {
            let of = self.path_type(path, inside);
            if negative.is_none() {
                self.b.decl_mut(id).supertypes.push(of);
            }
        }
        for member in &item.items {
            let span = self.span(member);
            match member {
                syn::ImplItem::Fn(member) => {
                    let function = Function {
                        attrs: &member.attrs,
                        vis: item.trait_.is_none().then_some(&member.vis),
                        sig: &member.sig,
                        body: Some(&member.block),
                        span,
                        member: true,
                    };
                    let method = self.function(&function, inside);
                    self.b.decl_mut(method).modifiers.is_override = item.trait_.is_some();
                }
                syn::ImplItem::Const(member) => {
                    let vis = item.trait_.is_none().then_some(&member.vis);
                    let constant = self.named(DeclKind::Property, &member.ident, span, inside, &member.attrs, vis);
                    self.constant(constant, &member.ty, Some(&member.expr), inside);
                }
                syn::ImplItem::Type(member) => {
                    let alias = self.named(DeclKind::TypeAlias, &member.ident, span, inside, &member.attrs, None);
                    let ty = self.ty(&member.ty, inside);
                    let decl = self.b.decl_mut(alias);
                    decl.ty = Some(ty);
                    decl.modifiers.is_static = true;
                }
                syn::ImplItem::Macro(member) => self.item_macro(&member.mac, inside),
                // Of a surface: `fn name(&self) -> T;`
                syn::ImplItem::Verbatim(tokens) => self.bodiless(tokens.clone(), inside, true),
                _ => {}
            }
        }
    }

    /// A declaration of a surface whose body or value is left out.
    fn bodiless(&mut self, tokens: proc_macro2::TokenStream, scope: ScopeId, member: bool) {
        match syn::parse2::<Bodiless>(tokens) {
            Ok(Bodiless::Function { attrs, vis, sig, span }) => {
                let span = self.place(span);
                let function = Function { attrs: &attrs, vis: Some(&vis), sig: &sig, body: None, span, member };
                self.function(&function, scope);
            }
            Ok(Bodiless::Constant { attrs, vis, name, ty, span }) => {
                let span = self.place(span);
                let id = self.named(DeclKind::Property, &name, span, scope, &attrs, Some(&vis));
                self.constant(id, &ty, None, scope);
            }
            Err(error) => {
                let span = self.place(error.span());
                self.b.facts.damage.push(span);
            }
        }
    }

    pub(super) fn constant(&mut self, id: DeclId, ty: &syn::Type, value: Option<&syn::Expr>, scope: ScopeId) {
        let ty = self.ty(ty, scope);
        let returns = std::mem::replace(&mut self.returns, Returns::Nothing);
        let value = value.map(|value| self.expr(value, scope, Context::Initialiser(id)));
        self.returns = returns;
        let decl = self.b.decl_mut(id);
        decl.ty = Some(ty);
        decl.value = value.map_or(Value::None, Value::Expr);
        decl.modifiers.is_static = true;
    }

    /// A function or method.
    pub(super) fn function(&mut self, function: &Function<'_>, scope: ScopeId) -> DeclId {
        let sig = function.sig;
        let id = self.named(DeclKind::Function, &sig.ident, function.span, scope, function.attrs, function.vis);
        let from = self.brackets(&sig.paren_token.span);
        let inside = self.b.scope(scope, ScopeKind::Function(id), Span { start: from.start, end: function.span.end });
        self.b.decl_mut(id).body = Some(inside);
        self.generics(id, &sig.generics, inside);
        let mut params = Vec::new();
        let mut patterns = Vec::new();
        for input in &sig.inputs {
            let syn::FnArg::Typed(input) = input else { continue };
            let span = self.span(input);
            let annotations = self.attributes(&input.attrs, inside);
            let name = match &*input.pat {
                syn::Pat::Ident(name) => self.ident(&name.ident),
                _ => self.implicit("", span.start),
            };
            let param = self.b.decl(DeclKind::Param, name.clone(), span, inside);
            let ty = self.ty(&input.ty, inside);
            let decl = self.b.decl_mut(param);
            decl.ty = Some(ty);
            decl.annotations = annotations;
            decl.label = Some(name).filter(|name| !name.text.is_empty());
            if !matches!(&*input.pat, syn::Pat::Ident(_)) {
                patterns.push((&*input.pat, param));
            }
            params.push(param);
        }
        let has_receiver = sig.receiver().is_some();
        // In our own library: a method of every value.
        if let (false, [this, ..]) = (function.member, params.as_slice())
            && &*self.b.facts.decl(*this).name.text == "this"
        {
            let receiver = self.b.facts.decl(*this).ty;
            params.remove(0);
            self.b.decl_mut(id).receiver = receiver;
        }
        if let Some(receiver) = sig.receiver()
            && receiver.colon_token.is_some()
        {
            self.ty(&receiver.ty, inside);
        }
        let ty = self.result(&sig.output, inside);
        let decl = self.b.decl_mut(id);
        decl.params = params;
        decl.params_span = Some(from);
        decl.ty = ty;
        decl.modifiers.is_static = !has_receiver;
        decl.modifiers.is_async = sig.asyncness.is_some();
        decl.modifiers.is_abstract = function.body.is_none();
        for (pattern, param) in patterns {
            self.bind_value(pattern, Value::Param(param), inside);
        }
        let Some(body) = function.body else { return id };
        let outer = std::mem::replace(&mut self.returns, Returns::From(id));
        let tail = ty.map_or(Context::Statement, |_| Context::Returned(id));
        self.statements(&body.stmts, inside, tail, function.span.end);
        self.returns = outer;
        id
    }

    /// `macro_rules! name { .. }`, or a macro called where items stand.
    fn macro_item(&mut self, item: &syn::ItemMacro, span: Span, scope: ScopeId) {
        let Some(name) = &item.ident else {
            self.item_macro(&item.mac, scope);
            return;
        };
        // An exported macro lies at the root of its crate.
        let exported = item.attrs.iter().any(|attr| attr.path().is_ident("macro_export"));
        let scope = if exported { self.b.file_scope() } else { scope };
        let id = self.named(DeclKind::Macro, name, span, scope, &item.attrs, None);
        self.b.decl_mut(id).modifiers.is_static = true;
        self.macro_params(id, &item.mac.tokens, span, scope);
        self.rules(id, &item.mac.tokens, scope);
    }

    /// What the first rule of a macro takes as its parameters: `$name:kind`, where it does not repeat.
    fn macro_params(&mut self, id: DeclId, rules: &TokenStream, span: Span, scope: ScopeId) {
        let Some(TokenTree::Group(matcher)) = rules.clone().into_iter().next() else { return };
        let inside = self.b.scope(scope, ScopeKind::Function(id), span);
        let tokens: Vec<TokenTree> = matcher.stream().into_iter().collect();
        let mut params = Vec::new();
        for part in tokens.windows(3) {
            if let [TokenTree::Punct(dollar), TokenTree::Ident(name), TokenTree::Punct(colon)] = part
                && (dollar.as_char(), colon.as_char()) == ('$', ':')
            {
                let name = self.ident(name);
                let span = name.span;
                params.push(self.b.decl(DeclKind::Param, name, span, inside));
            }
        }
        self.b.decl_mut(id).params = params;
    }
}

/// What `#[path = ".."]` says, under `cfg_attr` too.
fn written_paths(attrs: &[Attribute]) -> Vec<Box<str>> {
    let mut found = Vec::new();
    let mut todo: Vec<Meta> = attrs.iter().rev().map(|attr| attr.meta.clone()).collect();
    while let Some(meta) = todo.pop() {
        match &meta {
            Meta::NameValue(value) if value.path.is_ident("path") => {
                if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(path), .. }) = &value.value {
                    found.push(path.value().into());
                }
            }
            Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let parser = syn::punctuated::Punctuated::<Meta, syn::Token![,]>::parse_terminated;
                let inside = syn::parse::Parser::parse2(parser, list.tokens.clone());
                todo.extend(inside.into_iter().flatten().skip(1));
            }
            _ => {}
        }
    }
    found
}

/// A declaration that ends where its body or value would start.
enum Bodiless {
    Function { attrs: Vec<Attribute>, vis: Visibility, sig: Box<syn::Signature>, span: proc_macro2::Span },
    Constant { attrs: Vec<Attribute>, vis: Visibility, name: syn::Ident, ty: Box<syn::Type>, span: proc_macro2::Span },
}

impl syn::parse::Parse for Bodiless {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        use syn::Token;
        let start = input.span();
        let attrs = input.call(Attribute::parse_outer)?;
        let vis: Visibility = input.parse()?;
        if input.peek(Token![const]) && input.peek2(syn::Ident) {
            input.parse::<Token![const]>()?;
            let name = input.parse()?;
            input.parse::<Token![:]>()?;
            let ty = input.parse()?;
            let end = input.parse::<Token![;]>()?.span;
            return Ok(Bodiless::Constant { attrs, vis, name, ty, span: start.join(end).unwrap_or(start) });
        }
        let sig = input.parse()?;
        let end = input.parse::<Token![;]>()?.span;
        Ok(Bodiless::Function { attrs, vis, sig, span: start.join(end).unwrap_or(start) })
    }
}
