//! Macro calls: what stands between the brackets is read as code where it can be, and otherwise token by token.

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
    /// Its arguments are text, not code.
    Quoted,
    /// Gives a list of its arguments.
    List,
    /// Gives its only argument.
    Same,
    /// A value and a pattern.
    Matches,
    /// Holds items.
    Items,
    /// Gives nothing, or nothing we know.
    Other,
}

/// One argument of a macro that takes expressions.
enum Piece {
    Value(syn::Expr),
    Pattern(syn::Pat),
}

/// Tokens of one macro call that are tried one by one; what comes behind is left alone.
const MAX_TRIES: usize = 4_000;

/// Tokens that are read together at most, with what stands in their brackets.
const MAX_RUN: usize = 200;

impl Lower<'_> {
    /// A macro call among expressions.
    pub(super) fn macro_call(&mut self, call: &syn::Macro, scope: ScopeId, context: Context) -> ExprId {
        let close = self.close_of(call);
        let start = self.span(&call.path).start;
        let id = self.b.expr(ExprKind::Other, Span { start, end: close.end.max(start) }, scope, context);
        let kind = match known(&call.path) {
            Some(Known::Matches) => self.matches_macro(call, scope),
            Some(Known::Quoted) => ExprKind::Literal(Literal::Text),
            Some(Known::Items) => {
                self.held(&call.tokens, scope);
                ExprKind::Other
            }
            Some(known) => {
                let element = match known {
                    Known::List => Context::Element(id),
                    Known::Same => Context::Part(id),
                    _ => Context::Operand,
                };
                let parts = self.macro_args(&call.tokens, scope, |_| element).unwrap_or_default();
                self.captures(&call.tokens);
                match (known, parts.as_slice()) {
                    (Known::Text, _) => ExprKind::Template(parts),
                    (Known::List, _) => ExprKind::Collection(Collection::List, parts),
                    (Known::Same, &[only]) => ExprKind::Wrapped(Wrapper::Same, only),
                    _ => ExprKind::Other,
                }
            }
            None => {
                let callee = self.macro_name(call, scope, id);
                let values = self.macro_args(&call.tokens, scope, |index| Context::Argument(id, index));
                let args = values.unwrap_or_default().into_iter().map(|value| {
                    let span = self.b.facts.expr(value).span;
                    Arg { label: None, value, span, trailing: false }
                });
                let args = args.collect();
                self.captures(&call.tokens);
                ExprKind::Call { callee, args, parens: Some(close), type_args: Vec::new() }
            }
        };
        self.b.set(id, kind);
        id
    }

    /// A macro call among items: what it holds may be items.
    pub(super) fn item_macro(&mut self, call: &syn::Macro, scope: ScopeId) {
        if call.path.is_ident("include")
            && let Ok(path) = syn::parse2::<syn::LitStr>(call.tokens.clone())
        {
            self.b.facts.links.taken_in.push(path.value().into());
            return;
        }
        if known(&call.path).is_none() {
            let id = self.b.expr(ExprKind::Other, self.span(&call.path), scope, Context::Statement);
            let callee = self.macro_name(call, scope, id);
            let parens = Some(self.close_of(call));
            self.b.set(id, ExprKind::Call { callee, args: Vec::new(), parens, type_args: Vec::new() });
        }
        self.held(&call.tokens, scope);
    }

    /// A macro call where a type stands.
    pub(super) fn type_macro(&mut self, call: &syn::Macro, scope: ScopeId) {
        let id = self.b.expr(ExprKind::Other, self.span(&call.path), scope, Context::Operand);
        let callee = self.macro_name(call, scope, id);
        let parens = Some(self.close_of(call));
        self.b.set(id, ExprKind::Call { callee, args: Vec::new(), parens, type_args: Vec::new() });
        self.tokens(&call.tokens, scope);
    }

    /// What `macro_rules!` puts in the place of its calls. Names of its arguments stand without their `$`.
    /// Where the first of them is one expression, it tells what a call gives.
    pub(super) fn rules(&mut self, id: DeclId, tokens: &TokenStream, scope: ScopeId) {
        let groups = tokens.clone().into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        });
        // `(matcher) => { body };`
        for (index, body) in groups.skip(1).step_by(2).enumerate() {
            let body = plain(body);
            let inside = self.b.scope(scope, ScopeKind::Block, self.tokens_span(&body));
            match syn::parse2::<syn::Expr>(body.clone()) {
                Ok(value) if index == 0 => {
                    let value = self.expr(&value, inside, Context::Operand);
                    self.b.decl_mut(id).value = Value::Expr(value);
                }
                _ => self.tokens(&body, inside),
            }
        }
    }

    fn macro_name(&mut self, call: &syn::Macro, scope: ScopeId, id: ExprId) -> ExprId {
        if let Some(name) = call.path.get_ident() {
            let name = self.ident(name).text;
            self.b.facts.links.macros.push(name);
        }
        self.path(&call.path, None, scope, Context::Base(id))
    }

    /// Items, or statics as `lazy_static!` writes them, or whatever else.
    fn held(&mut self, tokens: &TokenStream, scope: ScopeId) {
        if let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) {
            return self.items(&file.items, scope);
        }
        let Ok(statics) = syn::parse2::<Statics>(tokens.clone()) else { return self.tokens(tokens, scope) };
        for held in &statics.0 {
            let span = self.span(&held.name).to(self.expr_span(&held.value));
            let id = self.named(DeclKind::Property, &held.name, span, scope, &held.attrs, Some(&held.vis));
            self.constant(id, &held.ty, Some(&held.value), scope);
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
                self.tokens(&call.tokens, scope);
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
        let parser = |input: ParseStream<'_>| -> syn::Result<Vec<Piece>> {
            let mut found = Vec::new();
            while !input.is_empty() {
                // `name = value` of a format.
                if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                    input.parse::<syn::Ident>()?;
                    input.parse::<Token![=]>()?;
                }
                // `Some(_)`, `..` in the place of a pattern.
                let ahead = input.fork();
                match ahead.parse::<syn::Expr>() {
                    Ok(_) => found.push(Piece::Value(input.parse()?)),
                    Err(_) => found.push(Piece::Pattern(syn::Pat::parse_multi_with_leading_vert(input)?)),
                }
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
            Ok(pieces) => {
                let mut ids = Vec::new();
                for piece in &pieces {
                    let context = context(ids.len() as u32);
                    ids.push(match piece {
                        Piece::Value(value) => self.expr(value, scope, context),
                        Piece::Pattern(pattern) => {
                            let inside = self.b.scope(scope, ScopeKind::Block, self.span(pattern));
                            let found = super::patterns::Found { value: Value::None, ty: None };
                            self.pattern(pattern, inside, context, found)
                        }
                    });
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
                    Err(_) => self.tokens(tokens, scope),
                }
                None
            }
        }
    }

    pub(super) fn tokens_span(&self, tokens: &TokenStream) -> Span {
        let mut spans = tokens.clone().into_iter().map(|token| self.place(token.span()));
        let first = spans.next().unwrap_or_default();
        first.to(spans.last().unwrap_or(first))
    }

    /// Constants that a format text names in its braces. What is written there can be a name only, so they are found but
    /// not resolved.
    fn captures(&mut self, tokens: &TokenStream) {
        for token in tokens.clone() {
            let TokenTree::Literal(literal) = token else { continue };
            let span = self.place(literal.span());
            for (at, name) in captured(self.b.slice(span)) {
                let start = span.start as usize + at;
                self.b.facts.unread.push(Ident { text: name.into(), span: Span::new(start, start + name.len()) });
            }
        }
    }

    /// Tokens that are no code of ours: every run of them that can be read as an item, an expression or a type is read so.
    pub(super) fn tokens(&mut self, tokens: &TokenStream, scope: ScopeId) {
        let span = self.tokens_span(tokens);
        if !self.enter(span) {
            return;
        }
        let rest: Vec<TokenTree> = tokens.clone().into_iter().collect();
        let (mut at, mut tries) = (0, 0);
        while let Some(token) = rest.get(at) {
            tries += 1;
            if tries > MAX_TRIES {
                break;
            }
            let run: TokenStream = match token {
                TokenTree::Ident(_) => until_stop(&rest[at..]),
                TokenTree::Group(group) => {
                    self.group(group, scope);
                    at += 1;
                    continue;
                }
                TokenTree::Punct(sign) if matches!(sign.as_char(), '&' | '|') => until_stop(&rest[at..]),
                // A member of what could not be read.
                TokenTree::Punct(sign) if sign.as_char() == '.' => {
                    at += 1;
                    if let Some(TokenTree::Ident(name)) = rest.get(at) {
                        let name = self.ident(name);
                        self.b.facts.unread.push(name);
                        at += 1;
                    }
                    continue;
                }
                _ => {
                    at += 1;
                    continue;
                }
            };
            at += self.longest(run, scope).max(1);
        }
        self.leave();
    }

    fn group(&mut self, group: &proc_macro2::Group, scope: ScopeId) {
        let stream = group.stream();
        if self.as_items(&stream, scope) {
            return;
        }
        let inside = self.b.scope(scope, ScopeKind::Block, self.place(group.span()));
        if group.delimiter() == proc_macro2::Delimiter::Brace
            && let Ok(stmts) = syn::Block::parse_within.parse2(stream.clone())
        {
            let end = self.place(group.span()).end;
            self.statements(&stmts, inside, Context::Operand, end);
            return;
        }
        self.tokens(&stream, inside);
    }

    fn as_items(&mut self, tokens: &TokenStream, scope: ScopeId) -> bool {
        match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(file) if !file.items.is_empty() => {
                self.items(&file.items, scope);
                true
            }
            _ => false,
        }
    }

    /// Reads what it can from the start of `run`; gives how many tokens that were.
    fn longest(&mut self, run: TokenStream, scope: ScopeId) -> usize {
        let count = run.clone().into_iter().count();
        enum Read {
            Item(Box<syn::Item>),
            Value(Box<syn::Expr>),
            Local(Box<syn::Stmt>),
        }
        let parser = |input: ParseStream<'_>| -> syn::Result<(Read, TokenStream)> {
            let starts_item = input.peek(Token![fn])
                || input.peek(Token![pub])
                || input.peek(Token![impl])
                || input.peek(Token![struct])
                || input.peek(Token![enum])
                || input.peek(Token![use])
                || input.peek(Token![mod])
                || input.peek(Token![trait])
                || input.peek(Token![type])
                || input.peek(Token![static])
                || input.peek(Token![const]);
            let ahead = input.fork();
            let read = if starts_item && ahead.parse::<syn::Item>().is_ok() {
                Read::Item(Box::new(input.parse()?))
            } else if input.peek(Token![let]) {
                Read::Local(Box::new(input.parse()?))
            } else {
                Read::Value(Box::new(input.parse()?))
            };
            Ok((read, input.parse()?))
        };
        let Ok((read, rest)) = parser.parse2(run) else { return 0 };
        match read {
            Read::Item(item) => self.item(&item, scope),
            Read::Value(value) => _ = self.expr(&value, scope, Context::Operand),
            Read::Local(stmt) => {
                let end = self.b.facts.scope(scope).span.end;
                self.statements(std::slice::from_ref(&*stmt), scope, Context::Operand, end);
            }
        }
        count.saturating_sub(rest.into_iter().count())
    }
}

/// The body of a macro without the signs that only macros have: `$name` is the argument `name`, `$crate` is `crate`.
fn plain(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .filter(|token| !matches!(token, TokenTree::Punct(sign) if sign.as_char() == '$'))
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), plain(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            token => token,
        })
        .collect()
}

/// Tokens up to a comma, a semicolon or an arrow, where no expression goes on.
fn until_stop(tokens: &[TokenTree]) -> TokenStream {
    let mut found = Vec::new();
    let mut before = ' ';
    for token in tokens.iter().take(MAX_RUN) {
        let sign = match token {
            TokenTree::Punct(sign) => sign.as_char(),
            _ => ' ',
        };
        let arrow = before == '=' && sign == '>';
        if arrow {
            found.pop();
        }
        if arrow || matches!(sign, ',' | ';') {
            break;
        }
        before = sign;
        found.push(token.clone());
    }
    found.into_iter().collect()
}

/// The constants that a text as written takes from around it, with their places: `{NAME}`, `{NAME:?}`.
fn captured(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    if !text.ends_with(['"', '#']) {
        return found;
    }
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('{')) {
        let start = at + open + 1;
        let rest = text.get(start..).unwrap_or_default();
        if rest.starts_with('{') {
            at = start + 1;
            continue;
        }
        let end =
            rest.find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        let escape = text.get(..start - 1).is_some_and(|before| before.ends_with("\\u"));
        if !escape && name.starts_with(|c: char| c.is_ascii_uppercase()) && behind.starts_with(['}', ':']) {
            found.push((start, name));
        }
        at = start;
    }
    found
}

/// `[pub] static [ref] NAME: Type = value;`, as `thread_local!` and `lazy_static!` take them.
struct Statics(Vec<Static>);

struct Static {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    name: syn::Ident,
    ty: syn::Type,
    value: syn::Expr,
}

impl syn::parse::Parse for Statics {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut found = Vec::new();
        while !input.is_empty() {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            let vis = input.parse()?;
            input.parse::<Token![static]>()?;
            input.parse::<Option<Token![ref]>>()?;
            let name = input.parse()?;
            input.parse::<Token![:]>()?;
            let ty = input.parse()?;
            input.parse::<Token![=]>()?;
            input.parse::<Option<Token![const]>>()?;
            let value = input.parse()?;
            found.push(Static { attrs, vis, name, ty, value });
            if input.is_empty() {
                break;
            }
            input.parse::<Token![;]>()?;
        }
        Ok(Self(found))
    }
}

/// A macro of the standard library by its name, or by its path from there.
fn known(path: &syn::Path) -> Option<Known> {
    let first = path.segments.first().filter(|_| path.segments.len() > 1);
    if first.is_some_and(|first| !["std", "core", "alloc"].iter().any(|name| first.ident == name)) {
        return None;
    }
    let name = path.segments.last()?.ident.to_string();
    Some(match name.as_str() {
        "stringify" | "concat" | "env" | "option_env" | "file" | "module_path" | "include_str" | "compile_error" => {
            Known::Quoted
        }
        "format" => Known::Text,
        "vec" => Known::List,
        "dbg" => Known::Same,
        "matches" => Known::Matches,
        "thread_local" => Known::Items,
        "println" | "print" | "eprintln" | "eprint" | "write" | "writeln" | "panic" | "assert" | "assert_eq"
        | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "todo" | "unimplemented"
        | "unreachable" | "format_args" | "cfg" | "line" | "column" | "include" | "include_bytes"
        | "assert_matches" => Known::Other,
        _ => return None,
    })
}
