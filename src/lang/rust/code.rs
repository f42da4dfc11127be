//! Proves new code by its tokens: that a template is Rust, and that what was spliced means what was meant.
//!
//! A replacement is built as tokens, every hole and the whole of it in a group of its own, so that no operator around can
//! tear it apart. What the edited text parses to must be the same tree, parentheses apart.

use std::ops::Range;
use std::str::FromStr;
use std::thread;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Stmt, Token};

use super::super::{CodeFault, Kind, Splice, SplicePart, Verdict};
use super::guard;

/// Whether `text` is code of one of these kinds.
///
/// # Errors
/// What syn says against the first of them, and where.
pub(super) fn check(text: &str, kinds: &[Kind]) -> Result<(), CodeFault> {
    if let Err(error) = guard::check(text) {
        return Err(CodeFault { message: error.to_string(), at: 0..text.len() });
    }
    with_stack(|| {
        let mut first = None;
        for kind in kinds {
            let parsed = match kind {
                Kind::Expression => syn::parse_str::<Expr>(text).map(drop),
                Kind::Statements => syn::Block::parse_within.parse_str(text).map(drop),
                Kind::Pattern => syn::Pat::parse_multi_with_leading_vert.parse_str(text).map(drop),
                Kind::Type => syn::parse_str::<syn::Type>(text).map(drop),
                Kind::Function => syn::parse_str::<syn::Signature>(text).map(drop),
            };
            match parsed {
                Ok(()) => return Ok(()),
                Err(error) => _ = first.get_or_insert(error),
            }
        }
        let Some(error) = first else { return Ok(()) };
        let at = error.span().byte_range();
        let at = if at.is_empty() { text.len()..text.len() } else { at };
        Err(CodeFault { message: error.to_string(), at })
    })
    .unwrap_or(Ok(()))
}

/// Whether the edited text is what was meant.
pub(super) fn prove(splice: &Splice<'_>) -> Verdict {
    if guard::check(splice.before).is_err() || guard::check(splice.after).is_err() {
        return Verdict::Unknown;
    }
    with_stack(|| proof(splice)).flatten().unwrap_or(Verdict::Unknown)
}

fn proof(splice: &Splice<'_>) -> Option<Verdict> {
    let before = TokenStream::from_str(splice.before).ok()?;
    // What is no expression as it stands is nothing to compare.
    syn::parse2::<Expr>(before.clone()).ok()?;
    let mut meant = Meant { template: Some(template(&splice.parts)?), whole: &splice.whole };
    let meant = meant.replaced(before);
    let meant = plain(syn::parse2(meant).ok()?);
    let Ok(after) = syn::parse_str::<Expr>(splice.after) else { return Some(Verdict::Differs) };
    let after = plain(after);
    if after != meant {
        return Some(Verdict::Differs);
    }
    // At the start of a statement what ends in a brace ends the statement.
    if splice.is_statement {
        let statements = syn::Block::parse_within.parse_str(splice.after).ok();
        let alone = match statements.as_deref() {
            Some([Stmt::Expr(alone, None)]) => plain(alone.clone()) == after,
            Some([Stmt::Macro(_)]) => true,
            _ => false,
        };
        return Some(if alone { Verdict::Agrees } else { Verdict::Differs });
    }
    Some(Verdict::Agrees)
}

/// Runs `work` on a stack that nesting within the guard's bounds cannot exhaust.
fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(guard::STACK).spawn_scoped(scope, work).ok()?;
        thread.join().ok()
    })
}

/// The name that stands for a hole while its template is read.
fn hole_name(index: usize) -> Ident {
    Ident::new(&format!("__upshift_hole_{index}"), Span::call_site())
}

/// The tokens of a template with its holes filled in, each as one operand.
fn template(parts: &[SplicePart<'_>]) -> Option<TokenStream> {
    let mut text = String::new();
    let mut holes: Vec<(Ident, TokenStream)> = Vec::new();
    for part in parts {
        match part {
            SplicePart::Code(code) => text.push_str(code),
            SplicePart::Hole(code) => {
                let name = hole_name(holes.len());
                text.push_str(&name.to_string());
                holes.push((name, operand(TokenStream::from_str(code).ok()?)));
            }
        }
    }
    Some(operand(filled(TokenStream::from_str(&text).ok()?, &holes)))
}

fn filled(tokens: TokenStream, holes: &[(Ident, TokenStream)]) -> TokenStream {
    let mut out = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = filled(group.stream(), holes);
                out.append(Group::new(group.delimiter(), inner));
            }
            TokenTree::Ident(ident) => match holes.iter().find(|(name, _)| *name == ident) {
                Some((_, hole)) => hole.to_tokens(&mut out),
                None => out.append(ident),
            },
            other => out.append(other),
        }
    }
    out
}

/// Tokens as one operand; a single token is one already.
fn operand(tokens: TokenStream) -> TokenStream {
    match tokens.clone().into_iter().nth(1) {
        None => tokens,
        Some(_) => {
            let group = Group::new(Delimiter::None, tokens);
            quote!(#group)
        }
    }
}

/// Puts the replacement in the place of the tokens it replaces.
struct Meant<'s> {
    template: Option<TokenStream>,
    whole: &'s Range<usize>,
}

impl Meant<'_> {
    fn replaced(&mut self, tokens: TokenStream) -> TokenStream {
        let mut out = TokenStream::new();
        for token in tokens {
            let place = match &token {
                TokenTree::Group(group) => group.delim_span().join().byte_range(),
                other => other.span().byte_range(),
            };
            if self.whole.start <= place.start && place.end <= self.whole.end {
                if let Some(template) = self.template.take() {
                    template.to_tokens(&mut out);
                }
                continue;
            }
            match token {
                TokenTree::Group(group) => {
                    let inner = self.replaced(group.stream());
                    out.append(Group::new(group.delimiter(), inner));
                }
                other => out.append(other),
            }
        }
        out
    }
}

/// The tree without what only groups, separates or cancels out.
fn plain(mut expr: Expr) -> Expr {
    Plain.visit_expr_mut(&mut expr);
    expr
}

struct Plain;

/// Drops the comma behind the last of several.
fn without_last_comma<T, P: Default>(list: &mut Punctuated<T, P>) {
    if list.trailing_punct() {
        list.pop_punct();
    }
}

impl VisitMut for Plain {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        while let Expr::Paren(syn::ExprParen { expr: inner, .. }) | Expr::Group(syn::ExprGroup { expr: inner, .. }) =
            expr
        {
            *expr = std::mem::replace(&mut **inner, Expr::PLACEHOLDER);
        }
        match expr {
            Expr::Call(call) => without_last_comma(&mut call.args),
            Expr::MethodCall(call) => without_last_comma(&mut call.args),
            Expr::Array(array) => without_last_comma(&mut array.elems),
            Expr::Struct(literal) => without_last_comma(&mut literal.fields),
            Expr::Tuple(tuple) if tuple.elems.len() > 1 => without_last_comma(&mut tuple.elems),
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
        // `!!x` is `x`.
        if let Expr::Unary(outer) = expr
            && let syn::UnOp::Not(_) = outer.op
            && let Expr::Unary(inner) = &mut *outer.expr
            && let syn::UnOp::Not(_) = inner.op
        {
            *expr = std::mem::replace(&mut *inner.expr, Expr::PLACEHOLDER);
        }
    }

    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        loop {
            let inner = match ty {
                syn::Type::Paren(paren) => &mut *paren.elem,
                syn::Type::Group(group) => &mut *group.elem,
                _ => break,
            };
            *ty = std::mem::replace(inner, syn::Type::Verbatim(TokenStream::new()));
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        // Most macros take expressions; in others tokens are all there is to compare.
        let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        call.tokens = match list {
            Ok(mut list) => {
                without_last_comma(&mut list);
                list.iter_mut().for_each(|expr| self.visit_expr_mut(expr));
                let list = list.iter().map(grouped);
                quote!(#(#list),*)
            }
            Err(_) => flat(call.tokens.clone()),
        };
    }
}

/// The tokens of an expression, with every operand in a group: trees that differ have tokens that differ.
fn grouped(expr: &Expr) -> TokenStream {
    struct Operands;
    impl VisitMut for Operands {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            visit_mut::visit_expr_mut(self, expr);
            let inner = std::mem::replace(expr, Expr::PLACEHOLDER);
            *expr = syn::parse_quote!((#inner));
        }
    }
    let mut expr = expr.clone();
    visit_mut::visit_expr_mut(&mut Operands, &mut expr);
    expr.to_token_stream()
}

/// Tokens without groups that nobody wrote.
fn flat(tokens: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => out.extend(flat(group.stream())),
            TokenTree::Group(group) => out.append(Group::new(group.delimiter(), flat(group.stream()))),
            other => out.append(other),
        }
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Splices `parts` (holes start with `$`) for `whole` in `before`, and says what is thought of `after`.
    fn verdict(before: &str, whole: &str, parts: &[&str], after: &str) -> Verdict {
        let start = before.find(whole).unwrap();
        let parts = parts.iter().map(|part| match part.strip_prefix('$') {
            Some(hole) => SplicePart::Hole(hole),
            None => SplicePart::Code(part),
        });
        let whole = start..start + whole.len();
        prove(&Splice { before, whole, parts: parts.collect(), after, is_statement: false })
    }

    #[test]
    fn operands_are_not_torn_apart() {
        let f = |hole: &str, after: &str| {
            verdict(&format!("x.g({hole})"), &format!("x.g({hole})"), &[&format!("${hole}"), ".f()"], after)
        };
        for (hole, bad) in [
            ("a + b", "a + b.f()"),
            ("-1", "-1.f()"),
            ("&a", "&a.f()"),
            ("a as u8", "a as u8.f()"),
            ("0..3", "0..3.f()"),
            ("|x| x", "|x| x.f()"),
            ("!a", "!a.f()"),
        ] {
            assert_eq!(f(hole, bad), Verdict::Differs, "{bad}");
            assert_eq!(f(hole, &format!("({hole}).f()")), Verdict::Agrees, "{hole}");
        }
        for good in ["a", "a.b(c)", "a?", "a[0]", "a::<B>()", "\"x\"", "{ a }", "(a + b)", "S { a }", "vec![1]"] {
            assert_eq!(f(good, &format!("{good}.f()")), Verdict::Agrees, "{good}");
        }
    }

    #[test]
    fn the_place_around_counts() {
        assert_eq!(verdict("a.f() * 2", "a.f()", &["$a", " + 1"], "a + 1 * 2"), Verdict::Differs);
        assert_eq!(verdict("a.f() * 2", "a.f()", &["$a", " + 1"], "(a + 1) * 2"), Verdict::Agrees);
        assert_eq!(verdict("g(a.f(), 2)", "a.f()", &["$a", " + 1"], "g(a + 1, 2,)"), Verdict::Agrees);
        assert_eq!(verdict("!a.f()", "a.f()", &["!", "$a", ".g()"], "a.g()"), Verdict::Agrees);
        assert_eq!(verdict("!a.f()", "a.f()", &["!", "$a", ".g()"], "!a.g()"), Verdict::Differs);
        assert_eq!(
            verdict("if f(a) { b }", "f(a)", &["S { a: ", "$a", " }.g()"], "if S { a: a }.g() { b }"),
            Verdict::Differs
        );
        assert_eq!(
            verdict("if f(a) { b }", "f(a)", &["S { a: ", "$a", " }.g()"], "if (S { a: a }).g() { b }"),
            Verdict::Agrees
        );
    }

    #[test]
    fn macros_are_read_where_they_hold_expressions() {
        assert_eq!(verdict("m!(\"{}\", a.f())", "a.f()", &["$a", ".g()"], "m!(\"{}\", a.g())"), Verdict::Agrees);
        assert_eq!(verdict("m!(1 * a.f())", "a.f()", &["$a", " + 1"], "m!(1 * a + 1)"), Verdict::Differs);
        assert_eq!(verdict("m!(1 * a.f())", "a.f()", &["$a", " + 1"], "m!(1 * (a + 1))"), Verdict::Agrees);
        assert_eq!(verdict("f(a, b)", "f(a, b)", &["g!(", "$a", ")"], "g!(a)"), Verdict::Agrees);
        assert_eq!(verdict("f(a + b)", "f(a + b)", &["g!(", "$a + b", " * 2)"], "g!(a + b * 2)"), Verdict::Differs);
    }

    #[test]
    fn a_statement_ends_with_its_brace() {
        let splice = |after: &str, is_statement| {
            let parts = vec![SplicePart::Code("if a { 1 } else { 2 } + 3")];
            prove(&Splice { before: "f()", whole: 0..3, parts, after, is_statement })
        };
        assert_eq!(splice("if a { 1 } else { 2 } + 3", true), Verdict::Differs);
        assert_eq!(splice("(if a { 1 } else { 2 }) + 3", true), Verdict::Agrees);
        assert_eq!(splice("if a { 1 } else { 2 } + 3", false), Verdict::Agrees);
    }

    #[test]
    fn faults_have_their_place() {
        let fault = check("a.f(b c)", &[Kind::Expression]).unwrap_err();
        assert_eq!((fault.message.as_str(), fault.at), ("expected `,`", 6..7));
        assert!(check("let a = 1; a", &[Kind::Expression, Kind::Statements]).is_ok());
        assert!(check("Some(n @ 1)", &[Kind::Expression]).is_err());
        assert!(check("Some(n @ 1)", &[Kind::Expression, Kind::Pattern]).is_ok());
        assert!(check("fn f(a: i32, b: &str)", &[Kind::Function]).is_ok());
        assert!(check(&"(".repeat(100_000), &[Kind::Expression]).is_err());
    }
}
