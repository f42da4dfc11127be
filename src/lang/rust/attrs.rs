//! Attributes and derives: their paths are uses, and what stands in their brackets is read as arguments.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

use super::lower::Lower;
use crate::facts::*;

/// One argument in the brackets of an attribute.
enum Item {
    /// `key = value`
    Named(syn::Ident, Box<syn::Expr>),
    /// `key(arguments)`
    List(syn::Ident, TokenStream),
    /// Anything else that is an expression; a plain word is one.
    Value(Box<syn::Expr>),
}

impl Lower<'_> {
    /// Inner attributes of a file.
    pub(super) fn inner_attributes(&mut self, attrs: &[Attribute], scope: ScopeId) {
        self.attributes(attrs, scope);
    }

    /// Reads attributes; gives each name that `derive` lists.
    pub(super) fn attributes(&mut self, attrs: &[Attribute], scope: ScopeId) -> Vec<TypeRefId> {
        let mut found = Vec::new();
        let mut metas: Vec<Meta> = attrs.iter().rev().map(|attr| attr.meta.clone()).collect();
        while let Some(meta) = metas.pop() {
            match &meta {
                Meta::List(list) if list.path.is_ident("derive") => {
                    let paths = Punctuated::<syn::Path, Token![,]>::parse_terminated.parse2(list.tokens.clone());
                    for path in paths.into_iter().flatten() {
                        found.push(self.path_type(&path, scope));
                        let first = path.segments.first().map(|first| self.ident(&first.ident).text);
                        self.derives.extend(first.map(|first| (first, path.segments.len() > 1)));
                    }
                }
                Meta::List(list) if list.path.is_ident("cfg_attr") => {
                    let inner = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone());
                    let inner: Vec<Meta> = inner.into_iter().flatten().skip(1).collect();
                    metas.extend(inner.into_iter().rev());
                }
                meta if is_builtin(meta.path()) => {}
                meta => self.attribute(meta, scope),
            }
        }
        found
    }

    /// An attribute that some crate brings: a call of a macro, as far as names go.
    fn attribute(&mut self, meta: &Meta, scope: ScopeId) {
        let span = self.span(meta);
        let id = self.b.expr(ExprKind::Other, span, scope, Context::Statement);
        if let Some(name) = meta.path().get_ident() {
            let name = self.ident(name).text;
            self.helpers.insert(name);
        }
        let callee = self.path(meta.path(), None, scope, Context::Base(id));
        let (args, parens) = match meta {
            Meta::Path(_) => (Vec::new(), None),
            Meta::NameValue(value) => {
                self.attribute_value(&value.value, false, scope, Context::Operand);
                (Vec::new(), None)
            }
            Meta::List(list) => {
                let parens = match &list.delimiter {
                    syn::MacroDelimiter::Paren(token) => self.brackets(&token.span),
                    syn::MacroDelimiter::Brace(token) => self.brackets(&token.span),
                    syn::MacroDelimiter::Bracket(token) => self.brackets(&token.span),
                };
                (self.attribute_args(&list.tokens, id, false, scope), Some(parens))
            }
        };
        self.b.set(id, ExprKind::Call { callee, args, parens, type_args: Vec::new() });
    }

    /// The arguments in the brackets of an attribute. In `quoted` ones every text is code.
    fn attribute_args(&mut self, tokens: &TokenStream, call: ExprId, quoted: bool, scope: ScopeId) -> Vec<Arg> {
        let Ok(items) = arguments.parse2(tokens.clone()) else {
            self.tokens(tokens, scope);
            return Vec::new();
        };
        let mut args: Vec<Arg> = Vec::new();
        for item in items {
            let context = Context::Argument(call, args.len() as u32);
            let (label, value) = match &item {
                Item::Named(key, value) => (Some(self.ident(key)), self.attribute_value(value, quoted, scope, context)),
                Item::List(key, inner) => {
                    let key = self.ident(key);
                    let end = inner.clone().into_iter().last().map_or(key.span.end, |last| self.place(last.span()).end);
                    let span = crate::source::Span { start: key.span.start, end: end.max(key.span.end) };
                    let nested = self.b.expr(ExprKind::Other, span, scope, context);
                    // structopt writes code as text there.
                    let quoted = quoted || &*key.text == "raw";
                    self.attribute_args(inner, nested, quoted, scope);
                    (Some(key), nested)
                }
                Item::Value(value) => (None, self.attribute_value(value, quoted, scope, context)),
            };
            let inner = self.b.facts.expr(value).span;
            let span = label.as_ref().map_or(inner, |label| label.span.to(inner));
            args.push(Arg { label, value, span, trailing: false });
        }
        args
    }

    /// A value in an attribute; a text may hold code: where it must, or where it is a path.
    fn attribute_value(&mut self, value: &syn::Expr, quoted: bool, scope: ScopeId, context: Context) -> ExprId {
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = value else {
            return self.expr(value, scope, context);
        };
        let id = self.expr(value, scope, context);
        let span = self.span(text);
        let written = self.b.slice(span);
        // Only in a plain text do places stand for themselves.
        let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let Some(inside) = inside.filter(|inside| *inside == text.value() && inside.is_ascii()) else { return id };
        let is_path = || {
            let path = syn::parse_str::<syn::Path>(inside);
            path.is_ok_and(|path| path.segments.len() > 1)
        };
        if !(quoted || is_path()) {
            return id;
        }
        let parser = Punctuated::<syn::Expr, Token![,]>::parse_terminated;
        if super::guard::check(inside).is_ok()
            && let Ok(code) = parser.parse_str(inside)
        {
            let start = std::mem::replace(&mut self.start, span.start as usize + 1);
            for value in &code {
                self.expr(value, scope, Context::Operand);
            }
            self.start = start;
        }
        id
    }

    /// Lets the names of helper attributes be found in the crates that the derives come from.
    pub(super) fn bring_helpers(&mut self) {
        if self.helpers.is_empty() {
            return;
        }
        let mut crates: Vec<Box<str>> = Vec::new();
        for (first, qualified) in &self.derives {
            if *qualified {
                crates.push(first.clone());
            }
            self.b.facts.links.macros.push(first.clone());
        }
        for import in &self.b.facts.imports {
            let visible = import.alias.as_ref().or(import.path.last());
            let named = |(first, _): &(Box<str>, bool)| visible.is_some_and(|visible| visible.text == *first);
            if (import.wildcard || self.derives.iter().any(named))
                && let Some(root) = import.path.first()
            {
                crates.push(root.text.clone());
            }
        }
        crates.sort();
        crates.dedup();
        self.b.facts.links.macros.extend(self.helpers.iter().cloned());
        for root in &crates {
            for name in &self.helpers {
                super::modules::import(&mut self.b.facts, [&**root, &**name].into_iter(), None);
            }
        }
    }
}

/// The arguments of an attribute, separated by commas.
fn arguments(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    use syn::ext::IdentExt;
    let mut found = Vec::new();
    while !input.is_empty() {
        // Keywords can be keys too.
        let key = input.fork();
        let is_key = key.call(syn::Ident::parse_any).is_ok();
        if is_key && key.peek(Token![=]) && !key.peek(Token![==]) {
            let name = input.call(syn::Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            found.push(Item::Named(name, Box::new(input.parse()?)));
        } else if is_key && key.peek(syn::token::Paren) {
            let name = input.call(syn::Ident::parse_any)?;
            let inner;
            syn::parenthesized!(inner in input);
            found.push(Item::List(name, inner.parse()?));
        } else {
            found.push(Item::Value(Box::new(input.parse()?)));
        }
        if input.is_empty() {
            break;
        }
        input.parse::<Token![,]>()?;
    }
    Ok(found)
}

/// Attributes of the language and of its tools, which name nothing.
fn is_builtin(path: &syn::Path) -> bool {
    const BUILTIN: &[&str] = &[
        "allow",
        "warn",
        "deny",
        "expect",
        "forbid",
        "cfg",
        "test",
        "bench",
        "inline",
        "must_use",
        "deprecated",
        "doc",
        "repr",
        "ignore",
        "should_panic",
        "macro_use",
        "macro_export",
        "path",
        "non_exhaustive",
        "default",
        "automatically_derived",
        "feature",
        "no_std",
        "no_main",
        "no_mangle",
        "track_caller",
        "cold",
        "recursion_limit",
        "link",
        "target_feature",
        "proc_macro",
        "proc_macro_derive",
        "proc_macro_attribute",
        "global_allocator",
        "panic_handler",
        "crate_type",
        "type_length_limit",
    ];
    const TOOLS: &[&str] = &["rustfmt", "clippy", "diagnostic", "miri", "rust_analyzer"];
    match path.get_ident() {
        Some(name) => BUILTIN.iter().any(|known| name == known),
        None => path.segments.first().is_some_and(|first| TOOLS.iter().any(|tool| first.ident == tool)),
    }
}
