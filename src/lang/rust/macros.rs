//! Macro calls: what stands between the brackets is read as expressions where it can be.

use proc_macro2::{TokenStream, TokenTree};
use syn::Token;
use syn::parse::{ParseStream, Parser};

use super::lower::Lower;
use crate::facts::*;
use crate::source::Span;

/// What is known of a macro of the standard library.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Gives text.
    Text,
    /// Gives a list of its arguments.
    List,
    /// Gives its only argument.
    Same,
    /// A value and a pattern.
    Matches,
    /// Gives nothing, or nothing we know.
    Other,
}

impl Lower<'_> {
    /// A macro call among expressions.
    pub(super) fn macro_call(&mut self, call: &syn::Macro, scope: ScopeId, context: Context) -> ExprId {
        let close = self.close_of(call);
        let start = self.span(&call.path).start;
        let id = self.b.expr(ExprKind::Other, Span { start, end: close.end.max(start) }, scope, context);
        let Some(last) = call.path.segments.last() else { return id };
        let name = last.ident.to_string();
        let kind = match known(&name).filter(|_| call.path.segments.len() == 1) {
            Some(Known::Matches) => self.matches_macro(call, scope),
            Some(known) => {
                let element = match known {
                    Known::List => Context::Element(id),
                    Known::Same => Context::Part(id),
                    _ => Context::Operand,
                };
                let parts = self.macro_args(&call.tokens, scope, |_| element).unwrap_or_default();
                match (known, parts.as_slice()) {
                    (Known::Text, _) => ExprKind::Template(parts),
                    (Known::List, _) => ExprKind::Collection(Collection::List, parts),
                    (Known::Same, &[only]) => ExprKind::Wrapped(Wrapper::Same, only),
                    _ => ExprKind::Other,
                }
            }
            None => {
                let callee = self.path(&call.path, None, scope, Context::Base(id));
                let values = self.macro_args(&call.tokens, scope, |index| Context::Argument(id, index));
                let args = values.unwrap_or_default().into_iter().map(|value| {
                    let span = self.b.facts.expr(value).span;
                    Arg { label: None, value, span, trailing: false }
                });
                let args = args.collect();
                ExprKind::Call { callee, args, parens: Some(close), type_args: Vec::new() }
            }
        };
        self.b.set(id, kind);
        id
    }

    /// A macro call among items: what it holds may be items.
    pub(super) fn item_macro(&mut self, call: &syn::Macro, scope: ScopeId) {
        let id = self.b.expr(ExprKind::Other, self.span(&call.path), scope, Context::Statement);
        let callee = self.path(&call.path, None, scope, Context::Base(id));
        let kind =
            ExprKind::Call { callee, args: Vec::new(), parens: Some(self.close_of(call)), type_args: Vec::new() };
        self.b.set(id, kind);
        match syn::parse2::<syn::File>(call.tokens.clone()) {
            Ok(file) => self.items(&file.items, scope),
            Err(_) => self.unread(&call.tokens),
        }
    }

    /// The bytes of the brackets of a macro call.
    fn close_of(&self, call: &syn::Macro) -> Span {
        match &call.delimiter {
            syn::MacroDelimiter::Paren(token) => self.brackets(&token.span),
            syn::MacroDelimiter::Brace(token) => self.brackets(&token.span),
            syn::MacroDelimiter::Bracket(token) => self.brackets(&token.span),
        }
    }

    /// `matches!(value, pattern if guard)`.
    fn matches_macro(&mut self, call: &syn::Macro, scope: ScopeId) -> ExprKind {
        type Parts = (syn::Expr, syn::Pat, Option<syn::Expr>);
        let parser = |input: ParseStream<'_>| -> syn::Result<Parts> {
            let value = input.parse()?;
            input.parse::<Token![,]>()?;
            let pattern = syn::Pat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse()?),
                None => None,
            };
            input.parse::<Option<Token![,]>>()?;
            Ok((value, pattern, guard))
        };
        match parser.parse2(call.tokens.clone()) {
            Ok((value, pattern, guard)) => {
                let subject = self.expr(&value, scope, Context::Operand);
                let span = self.close_of(call);
                let inside = self.b.scope(scope, ScopeKind::Block, span);
                let found = super::patterns::Found { value: Value::Expr(subject), ty: None };
                self.pattern(&pattern, inside, Context::Pattern(subject), found);
                if let Some(guard) = guard {
                    self.expr(&guard, inside, Context::Operand);
                }
                ExprKind::Literal(Literal::Bool(true))
            }
            Err(_) => {
                self.unread(&call.tokens);
                ExprKind::Other
            }
        }
    }

    /// The arguments of a macro that takes expressions, some of them named; `None` where they cannot be read so.
    fn macro_args(
        &mut self,
        tokens: &TokenStream,
        scope: ScopeId,
        context: impl Fn(u32) -> Context,
    ) -> Option<Vec<ExprId>> {
        let parser = |input: ParseStream<'_>| -> syn::Result<Vec<syn::Expr>> {
            let mut found = Vec::new();
            while !input.is_empty() {
                // `name = value` of a format.
                if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                    input.parse::<syn::Ident>()?;
                    input.parse::<Token![=]>()?;
                }
                found.push(input.parse()?);
                if input.is_empty() {
                    break;
                }
                // `vec![value; count]`
                if input.peek(Token![;]) {
                    input.parse::<Token![;]>()?;
                } else {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(found)
        };
        match parser.parse2(tokens.clone()) {
            Ok(values) => {
                let mut ids = Vec::new();
                for value in &values {
                    let context = context(ids.len() as u32);
                    ids.push(self.expr(value, scope, context));
                }
                Some(ids)
            }
            Err(_) => {
                // Blocks of statements, as `tokio::select!` and its like take them.
                match syn::Block::parse_within.parse2(tokens.clone()) {
                    Ok(stmts) => {
                        let end = tokens.clone().into_iter().last().map_or(0, |last| self.place(last.span()).end);
                        let inside = self.b.scope(scope, ScopeKind::Block, self.tokens_span(tokens));
                        self.statements(&stmts, inside, Context::Operand, end);
                    }
                    Err(_) => self.unread(tokens),
                }
                None
            }
        }
    }

    fn tokens_span(&self, tokens: &TokenStream) -> Span {
        let mut spans = tokens.clone().into_iter().map(|token| self.place(token.span()));
        let first = spans.next().unwrap_or_default();
        first.to(spans.last().unwrap_or(first))
    }

    /// Names in tokens that cannot be read as code: whoever asks for one of them learns that it was not looked at.
    pub(super) fn unread(&mut self, tokens: &TokenStream) {
        let mut todo = vec![tokens.clone()];
        while let Some(tokens) = todo.pop() {
            let mut variable = false;
            for token in tokens {
                let after_dollar = std::mem::take(&mut variable);
                match token {
                    // `$name` is the macro's own.
                    TokenTree::Ident(_) if after_dollar => {}
                    TokenTree::Ident(name) => {
                        let name = self.ident(&name);
                        self.b.facts.unread.push(name);
                    }
                    TokenTree::Group(group) => todo.push(group.stream()),
                    TokenTree::Punct(mark) => variable = mark.as_char() == '$',
                    TokenTree::Literal(_) => {}
                }
            }
        }
    }
}

fn known(name: &str) -> Option<Known> {
    Some(match name {
        "format" | "concat" | "stringify" | "env" | "file" | "module_path" | "include_str" => Known::Text,
        "vec" => Known::List,
        "dbg" => Known::Same,
        "matches" => Known::Matches,
        "println" | "print" | "eprintln" | "eprint" | "write" | "writeln" | "panic" | "assert" | "assert_eq"
        | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "todo" | "unimplemented"
        | "unreachable" | "format_args" | "compile_error" | "cfg" | "line" | "column" | "option_env"
        | "thread_local" | "include" | "include_bytes" => Known::Other,
        _ => return None,
    })
}
