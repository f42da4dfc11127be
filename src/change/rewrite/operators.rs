//! What operators around a hole demand: parentheses, and safe calls that go on.

use super::literal::masked;
use super::shape::{Part, merge};
use super::{FileSites, Site};
use crate::facts::*;
use crate::source::Span;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// Parentheses around holes that the operator beside them would tear apart: `a + b` before `.x` or after `!`.
    pub(super) fn with_parentheses(&self, site: &Site, parts: Vec<Part>) -> Vec<Part> {
        let receiver = site.receiver.map(|receiver| self.facts.expr(receiver).span);
        let mut out: Vec<Part> = Vec::with_capacity(parts.len());
        for (at, part) in parts.iter().enumerate() {
            let Part::Hole(span) = part else {
                out.push(part.clone());
                continue;
            };
            let before = match at.checked_sub(1).and_then(|at| parts.get(at)) {
                Some(Part::Text(text)) => text.as_str(),
                _ => "",
            };
            let after = match parts.get(at + 1) {
                Some(Part::Text(text)) => text.as_str(),
                _ => "",
            };
            let prefixed = before.ends_with(['!', '-']);
            // Where new code is proved, a range needs parentheses only as far as the proof asks for them.
            let is_proved = self.resolver.world.language.front_end().is_some_and(|found| found.code.is_some());
            let suffixed = after.starts_with(['.', '[', '?', '!', '('])
                && !after.starts_with("!=")
                && !(is_proved && after.starts_with(".."))
                || after.starts_with("::");
            if receiver == Some(*span) || !(prefixed || suffixed) {
                out.push(part.clone());
                continue;
            }
            // `!` over `!y`: the two cancel out.
            if let (true, false, Some(operand), Some(Part::Text(text))) =
                (before.ends_with('!'), suffixed, self.negated(*span), out.last_mut())
                && self.is_tight(operand)
            {
                text.pop();
                out.push(Part::Hole(operand));
            } else if self.is_tight(*span) {
                out.push(part.clone());
            } else {
                out.extend([Part::Text("(".into()), part.clone(), Part::Text(")".into())]);
            }
        }
        merge(&mut out);
        out
    }

    /// The operand of a negation.
    fn negated(&self, span: Span) -> Option<Span> {
        let found = self.facts.exprs.iter().rfind(|expr| expr.span == span)?;
        match &found.kind {
            ExprKind::Unary { op, operand } if &**op == "!" => Some(self.facts.expr(*operand).span),
            _ => None,
        }
    }

    /// Whether an operator beside an expression takes it as a whole.
    fn is_tight(&self, span: Span) -> bool {
        let text = self.source.slice(span);
        let alike = self.facts.exprs.iter().filter(|expr| expr.span == span);
        let mut kinds = alike.map(|expr| match &expr.kind {
            ExprKind::Literal(_) => !text.starts_with('-'),
            ExprKind::Name(_)
            | ExprKind::This(_)
            | ExprKind::Member { .. }
            | ExprKind::ImplicitMember(_)
            | ExprKind::Call { .. }
            | ExprKind::Index { .. }
            | ExprKind::Template(_)
            | ExprKind::TypeValue(_)
            | ExprKind::Wrapped(Wrapper::NotNull, _) => true,
            ExprKind::Collection(..) => text.starts_with(['[', '(']) || text.ends_with(')'),
            _ => text.starts_with('(') && text.ends_with(')'),
        });
        kinds.next().is_some_and(|first| first && kinds.all(|kind| kind))
    }

    /// Kotlin: what is taken from the result of a safe call is taken safely too.
    ///
    /// # Errors
    /// The new form takes the receiver where it may not be absent.
    pub(super) fn with_safe_calls(&self, site: &Site, parts: Vec<Part>) -> Result<Vec<Part>, Said> {
        let Some(receiver) = site.receiver.map(|receiver| self.facts.expr(receiver).span) else { return Ok(parts) };
        if self.resolver.world.rules.strict_labels || !self.is_safe(site.expr) {
            return Ok(parts);
        }
        let (mut out, mut depth, mut taken) = (Vec::with_capacity(parts.len()), 0i32, None);
        for part in parts {
            let text = match part {
                Part::Text(text) => text,
                Part::Hole(span) => {
                    if span == receiver {
                        taken = Some(depth);
                    }
                    out.push(Part::Hole(span));
                    continue;
                }
            };
            if taken.is_some()
                && matches!(out.last(), Some(Part::Hole(span)) if *span == receiver)
                && !text.starts_with('.')
            {
                return Err(said!(
                    "the receiver may be absent, and the new form has no answer for that",
                    "接收者可能为空，而新形式没有相应的处理"
                ));
            }
            let mut safe = String::with_capacity(text.len() + 2);
            let (mut last, mut from) = (None, 0);
            for (at, c) in masked(&text).char_indices() {
                depth += match c {
                    '(' | '[' | '{' => 1,
                    ')' | ']' | '}' => -1,
                    _ => 0,
                };
                // Another word ends what was taken from the receiver.
                if c == ' ' && Some(depth) == taken {
                    taken = None;
                }
                if c == '.' && taken == Some(depth) && last != Some('?') {
                    safe.push_str(&text[from..at]);
                    safe.push('?');
                    from = at;
                }
                last = Some(c);
            }
            safe.push_str(&text[from..]);
            out.push(Part::Text(safe));
        }
        Ok(out)
    }

    /// Whether a member is taken with `?.`.
    fn is_safe(&self, id: ExprId) -> bool {
        match &self.facts.expr(id).kind {
            ExprKind::Member { safe, .. } => *safe,
            ExprKind::Call { callee, .. } => self.is_safe(*callee),
            _ => false,
        }
    }
}
