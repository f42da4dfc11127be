//! What the place of an expression asks of new code: parentheses, negation, braces in a text.

use super::layout::Rewritten;
use super::shape::outside_brackets;
use super::{FileSites, Site};
use crate::facts::*;
use crate::source::Span;
use crate::words::{Said, said};

impl FileSites<'_, '_, '_, '_> {
    /// Parentheses and negation as the place of the expression demands.
    pub(super) fn fit_context(
        &self,
        site: &Site,
        whole: ExprId,
        text: &str,
        rewritten: &mut Rewritten,
    ) -> Result<(), Said> {
        let negated = text.starts_with('!') && !text.starts_with("!=");
        let outer = outside_brackets(text);
        let binary = [" == ", " != ", " && ", " || ", " < ", " > "].iter().any(|op| outer.contains(op));
        if (!negated && !binary) || rewritten.edits.is_empty() {
            return Ok(());
        }
        if self.has_safe_step(site.expr) {
            return Err(said!(
                "the receiver may be absent, and the new form has no answer for that",
                "接收者可能为空，而新形式没有相应的处理"
            ));
        }
        let span = self.facts.expr(whole).span;
        let parent = self.parent(whole);
        let parent_kind = parent.map(|parent| &self.facts.expr(parent).kind);
        if negated && let (Some(ExprKind::Unary { op, .. }), Some(parent)) = (parent_kind, parent) {
            // `!x` over `!y`: the two cancel out.
            let outer = self.facts.expr(parent).span;
            let bang = Span::new(outer.start as usize, span.start as usize);
            if &**op == "!" && self.source.slice(bang) == "!" && !binary {
                if let Some(edit) =
                    rewritten.edits.iter_mut().find(|(at, text)| at.start == span.start && text.starts_with('!'))
                {
                    edit.1.remove(0);
                }
                rewritten.edits.retain(|(at, text)| !(at.is_empty() && text.is_empty()));
                rewritten.edits.insert(0, (bang, String::new()));
                return Ok(());
            }
        }
        let needs_parens = match parent_kind {
            Some(ExprKind::Member { .. } | ExprKind::Index { .. } | ExprKind::Call { .. })
                if matches!(self.facts.expr(whole).context, Context::Base(_)) =>
            {
                true
            }
            Some(ExprKind::Unary { .. } | ExprKind::Cast { .. } | ExprKind::TypeTest { .. }) => true,
            Some(ExprKind::Binary { op, .. }) => {
                binary && !matches!(&**op, "&&" | "||") || outer.contains(" || ") || outer.contains(" && ")
            }
            Some(ExprKind::Infix { .. }) => binary,
            _ => false,
        };
        if needs_parens {
            match rewritten.edits.iter_mut().find(|(at, _)| at.start == span.start) {
                Some(edit) => edit.1.insert(0, '('),
                None => rewritten.edits.insert(0, (Span::at(span.start as usize), "(".into())),
            }
            match rewritten.edits.iter_mut().find(|(at, _)| at.end == span.end && at.start != span.start) {
                Some(edit) => edit.1.push(')'),
                None => rewritten.edits.push((Span::at(span.end as usize), ")".into())),
            }
        }
        Ok(())
    }

    /// `$name` in text takes only a name: anything else needs braces.
    pub(super) fn brace_in_template(&self, whole: ExprId, rewritten: &mut Rewritten) {
        let span = self.facts.expr(whole).span;
        let before = (span.start as usize).checked_sub(1).and_then(|at| self.source.text().as_bytes().get(at));
        if before != Some(&b'$')
            || !matches!(self.facts.expr(whole).kind, ExprKind::Name(_))
            || rewritten.edits.is_empty()
        {
            return;
        }
        let mut text = self.source.slice(span).to_owned();
        for (edit, new) in rewritten.edits.iter().rev() {
            text.replace_range((edit.start - span.start) as usize..(edit.end - span.start) as usize, new);
        }
        if text.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return;
        }
        rewritten.edits = vec![(span, format!("{{{text}}}"))];
    }

    fn has_safe_step(&self, id: ExprId) -> bool {
        match &self.facts.expr(id).kind {
            ExprKind::Member { base, safe, .. } => *safe || self.has_safe_step(*base),
            ExprKind::Call { callee, .. } => self.has_safe_step(*callee),
            _ => false,
        }
    }
}
