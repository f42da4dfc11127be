//! Patterns on a value of another shape: they follow all or none.

use super::rewrite::tokens::{Gap, Token, tokenize};
use super::sites::FileSites;
use crate::facts::*;
use crate::mapping::model::{Condition, ResultPattern};
use crate::mapping::template::{Piece, Template};
use crate::source::Span;
use crate::words::{Said, said};

/// Why patterns on several values at once are left to a person.
const TOGETHER: Said = Said::plain("it is matched together with other values", "它与其他值一起匹配");

/// What becomes of the patterns on one value.
#[derive(Debug, Default)]
pub(super) struct Followed {
    /// Edits on the original text.
    pub(super) edits: Vec<(Span, String)>,
    /// The patterns read as the new ones already, or take every value.
    pub(super) settled: bool,
    /// A person should look.
    pub(super) review: bool,
}

/// The parts of a pattern by the names of their holes.
type Parts<'n> = Vec<(&'n str, Span)>;

impl FileSites<'_, '_, '_, '_> {
    /// The edits that make every pattern on the value of `whole` follow; none where none is asked for.
    ///
    /// # Errors
    /// Why one of them cannot follow.
    pub(super) fn follow(&self, whole: ExprId, wanted: &[ResultPattern]) -> Result<Followed, Said> {
        if wanted.is_empty() {
            return Ok(Followed::default());
        }
        let subject = self.matched(whole)?;
        let mut followed = Followed::default();
        let (mut old, mut new) = (0, 0);
        // Where the last alternative ends that became a pattern without parts, and that pattern.
        let mut last: Option<(u32, &Template)> = None;
        for pattern in self.patterns_on(subject) {
            let expr = self.facts.expr(pattern);
            if matches!(expr.kind, ExprKind::Wildcard) {
                continue;
            }
            if let ExprKind::Binding(_) = expr.kind {
                let name = self.source.slice(expr.span);
                return Err(said!(
                    "`{name}` in line {} takes the whole value",
                    "第 {} 行的 `{name}` 接收整个值",
                    self.line_of(expr.span)
                ));
            }
            if let Some((change, parts)) =
                wanted.iter().find_map(|change| Some((change, self.fits(change, expr.span)?)))
            {
                old += 1;
                let plain = change.becomes.holes().next().is_none().then_some(&change.becomes);
                let again = last.filter(|(end, said)| {
                    plain == Some(*said) && self.source.slice(Span { start: *end, end: expr.span.start }).trim() == "|"
                });
                last = plain.map(|becomes| (expr.span.end, becomes));
                // Two alternatives became the same: one is enough.
                if let Some((end, _)) = again {
                    followed.edits.push((Span { start: end, end: expr.span.end }, String::new()));
                    continue;
                }
                let (edits, tidy) = self.new_pattern(expr.span, &parts, &change.becomes);
                followed.edits.extend(edits);
                followed.review |= change.review || !tidy;
            } else if wanted.iter().any(|change| self.parts(&change.becomes, expr.span).is_some()) {
                new += 1;
            } else {
                let text = self.source.slice(expr.span).split_whitespace().collect::<Vec<_>>().join(" ");
                return Err(said!(
                    "the pattern `{text}` in line {} cannot follow",
                    "模式 `{text}`（第 {} 行）无法随之修改",
                    self.line_of(expr.span)
                ));
            }
        }
        if old > 0 && new > 0 {
            return Err(said!(
                "some of its patterns are written for the new version, and some are not",
                "它的模式有些已按新版本编写，有些没有"
            ));
        }
        followed.settled = old == 0;
        Ok(followed)
    }

    fn line_of(&self, span: Span) -> usize {
        self.source.line(span.start as usize)
    }

    /// The expression whose value is matched: `whole` itself, or the one place that reads the variable it is stored in.
    fn matched(&self, whole: ExprId) -> Result<ExprId, Said> {
        let mut at = whole;
        loop {
            let expr = self.facts.expr(at);
            if !self.patterns_on(at).is_empty() {
                return match expr.context {
                    Context::Element(all) if !self.is_taken_apart(all) => Err(TOGETHER),
                    _ => Ok(at),
                };
            }
            match expr.context {
                Context::Part(outer)
                    if matches!(
                        self.facts.expr(outer).kind,
                        ExprKind::Wrapped(Wrapper::Same | Wrapper::Await, inner) if inner == at
                    ) =>
                {
                    at = outer;
                }
                Context::Initialiser(decl) => {
                    let declared = self.facts.decl(decl);
                    if declared.kind != DeclKind::Local || declared.ty.is_some() || declared.modifiers.is_mutable {
                        return Err(said!("its value is kept in `{}`", "它的值保存在 `{}` 中", declared.name.text));
                    }
                    match self.reads_of(decl)[..] {
                        [only] if !self.patterns_on(self.unwrapped(only)).is_empty() => at = self.unwrapped(only),
                        _ => {
                            return Err(said!(
                                "its value is kept in `{}`, which is used otherwise",
                                "它的值保存在 `{}` 中，而后者另有他用",
                                declared.name.text
                            ));
                        }
                    }
                }
                Context::Element(_) => return Err(TOGETHER),
                _ => return Err(said!("its value is not matched where it is made", "它的值没有在产生之处匹配")),
            }
        }
    }

    /// Whether every pattern on a tuple that is written out takes it apart.
    fn is_taken_apart(&self, tuple: ExprId) -> bool {
        self.patterns_on(tuple).iter().all(|&pattern| {
            matches!(self.facts.expr(pattern).kind, ExprKind::Collection(Collection::Tuple, _) | ExprKind::Wildcard)
        })
    }

    /// The expression around `id` that has the same value.
    fn unwrapped(&self, id: ExprId) -> ExprId {
        match self.facts.expr(id).context {
            Context::Part(outer) if matches!(self.facts.expr(outer).kind, ExprKind::Wrapped(Wrapper::Same, _)) => {
                self.unwrapped(outer)
            }
            _ => id,
        }
    }

    /// The patterns that a value is matched against, each alternative by itself.
    fn patterns_on(&self, subject: ExprId) -> Vec<ExprId> {
        let exprs = self.facts.exprs.iter().enumerate();
        let mut found: Vec<ExprId> = exprs
            .filter(|(_, expr)| expr.context == Context::Pattern(subject))
            .filter(|(_, expr)| !matches!(expr.kind, ExprKind::Choice(_)))
            .map(|(at, _)| self.inner(ExprId(at as u32)))
            .collect();
        found.sort_by_key(|&id| self.facts.expr(id).span);
        found
    }

    /// What stands in the parentheses around a pattern.
    fn inner(&self, id: ExprId) -> ExprId {
        match self.facts.expr(id).kind {
            ExprKind::Wrapped(Wrapper::Same, inner) => self.inner(inner),
            _ => id,
        }
    }

    /// The parts of a pattern that an old one fits.
    fn fits<'c>(&self, change: &'c ResultPattern, span: Span) -> Option<Parts<'c>> {
        let parts = self.parts(&change.pattern, span)?;
        let holds = |(name, condition): &(String, Condition)| {
            let part = parts.iter().find(|(known, _)| known == name).map(|(_, span)| *span);
            part.is_some_and(|span| self.part_is(span, condition))
        };
        change.when.iter().all(holds).then_some(parts)
    }

    fn part_is(&self, span: Span, condition: &Condition) -> bool {
        match condition {
            Condition::Text(text) => self.source.slice(span) == text,
            Condition::Literal(kind) => {
                let ids = (0..self.facts.exprs.len()).map(|at| ExprId(at as u32));
                let mut here = ids.filter(|&id| self.facts.expr(id).span == span);
                here.any(|id| match &self.facts.expr(id).kind {
                    ExprKind::Choice(cases) => cases.iter().all(|&case| self.is_literal(case, kind)),
                    _ => self.is_literal(id, kind),
                })
            }
            _ => false,
        }
    }

    /// The parts that `template` takes out of the code at `span`; `None` where it does not fit.
    fn parts<'n>(&self, template: &'n Template, span: Span) -> Option<Parts<'n>> {
        let gap = tokenize(self.source.slice(span), span.start as usize);
        let mut code = gap.tokens.as_slice();
        let mut parts = Vec::new();
        for (at, piece) in template.pieces.iter().enumerate() {
            match piece {
                Piece::Text(text) => {
                    for token in tokenize(text, 0).tokens {
                        code = self.after(code, token.text)?;
                    }
                }
                Piece::Hole { name, .. } => {
                    let next = match template.pieces.get(at + 1) {
                        Some(Piece::Text(text)) => tokenize(text, 0).tokens.first().map(|token| token.text),
                        _ => None,
                    };
                    let length = part_length(code, next);
                    let (part, rest) = (code.get(..length)?, code.get(length..)?);
                    let (first, last) = (part.first()?, part.last()?);
                    parts.push((name.as_str(), Span::new(first.start, last.start + last.text.len())));
                    code = rest;
                }
            }
        }
        code.is_empty().then_some(parts)
    }

    /// The tokens after `wanted`, which may have its path before it and a comma before it where it closes.
    fn after<'c, 't>(&self, code: &'c [Token<'t>], wanted: &str) -> Option<&'c [Token<'t>]> {
        let separator = self.resolver.world.rules.separator;
        match code {
            [first, rest @ ..] if first.text == wanted => Some(rest),
            [comma, close, rest @ ..] if comma.text == "," && close.text == wanted && closes(wanted) => Some(rest),
            [_, dots, rest @ ..] if dots.text == separator && is_word(wanted) => self.after(rest, wanted),
            _ => None,
        }
    }

    /// The edits that make the pattern at `span` read as `becomes`, and whether no comment is in the way.
    fn new_pattern(&self, span: Span, parts: &Parts<'_>, becomes: &Template) -> (Vec<(Span, String)>, bool) {
        let place = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, span)| *span);
        let holes: Vec<Span> = becomes.holes().filter_map(place).collect();
        if !holes.windows(2).all(|pair| pair[0].end <= pair[1].start) {
            let piece = |piece: &Piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Hole { name, .. } => place(name).map_or("", |span| self.source.slice(span)).to_owned(),
            };
            let tidy = tokenize(self.source.slice(span), 0).comments.is_empty();
            return (vec![(span, becomes.pieces.iter().map(piece).collect())], tidy);
        }
        let mut edits = Vec::new();
        let mut tidy = true;
        let mut start = span.start;
        let mut wanted = String::new();
        let mut ends = holes.iter().map(|hole| (hole.start, hole.end)).chain([(span.end, span.end)]);
        for piece in becomes.pieces.iter().map(Some).chain([None]) {
            if let Some(Piece::Text(text)) = piece {
                wanted.push_str(text);
                continue;
            }
            let Some((end, next)) = ends.next() else { break };
            let gap = tokenize(self.source.slice(Span { start, end }), start as usize);
            if let Some((span, text)) = between(&gap, end, &wanted) {
                tidy &= !gap.comments.iter().any(|comment| span.contains(*comment));
                edits.push((span, text));
            }
            start = next;
            wanted.clear();
        }
        (edits, tidy)
    }
}

/// The edit that makes what stands between two parts read as `wanted`; the next part starts at byte `end`.
fn between(gap: &Gap<'_>, end: u32, wanted: &str) -> Option<(Span, String)> {
    let new = tokenize(wanted, 0).tokens;
    let old = gap.tokens.as_slice();
    let same = |(old, new): &(&Token<'_>, &Token<'_>)| old.text == new.text;
    // A comma before what closes is a matter of style.
    let plain: Vec<&Token<'_>> = old
        .iter()
        .enumerate()
        .filter(|(at, token)| token.text != "," || !old.get(at + 1).is_some_and(|next| closes(next.text)))
        .map(|(_, token)| token)
        .collect();
    if plain.len() == new.len() && plain.iter().copied().zip(&new).all(|pair| same(&pair)) {
        return None;
    }
    let front = old.iter().zip(&new).take_while(same).count();
    let limit = old.len().min(new.len()) - front;
    let back = old.iter().rev().zip(new.iter().rev()).take(limit).take_while(same).count();
    let (gone, come) = (old.get(front..old.len() - back)?, new.get(front..new.len() - back)?);
    let behind = old.get(old.len() - back).map_or(end as usize, |token| token.start);
    let span = match (gone.first(), gone.last()) {
        // With the white space behind it.
        (Some(first), _) if come.is_empty() => Span::new(first.start, behind),
        (Some(first), Some(last)) => Span::new(first.start, last.start + last.text.len()),
        _ => Span::at(behind),
    };
    let text = match (come.first(), come.last()) {
        (Some(first), Some(last)) => wanted.get(first.start..last.start + last.text.len())?.to_owned(),
        _ => String::new(),
    };
    Some((span, text))
}

/// How many tokens a part takes: up to `next`, or to the comma or bracket that ends it.
fn part_length(code: &[Token<'_>], next: Option<&str>) -> usize {
    let mut depth = 0_usize;
    for (at, token) in code.iter().enumerate() {
        if depth == 0 && (Some(token.text) == next && at > 0 || token.text == "," || closes(token.text)) {
            return at;
        }
        match token.text {
            "(" | "[" | "{" => depth += 1,
            text if closes(text) => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

fn closes(text: &str) -> bool {
    matches!(text, ")" | "]" | "}")
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}
