//! Proves that new code means what its template says, where the language can: by tokens, with the code around it.

use super::FileSites;
use super::layout::Rewritten;
use super::shape::{Part, merge};
use crate::edit::{Edit, EditSet};
use crate::facts::*;
use crate::lang::{Code, Splice, SplicePart, Verdict};
use crate::source::Span;
use crate::words::{Said, said};

/// Bytes of code around a site that are looked at.
const FRAME: usize = 2048;

/// What stands for a long receiver that stays in its place.
const SHORT: &str = "__upshift_receiver";

/// What a part of the code around a site is to it.
struct Frame {
    span: Span,
    is_statement: bool,
}

impl FileSites<'_, '_, '_, '_> {
    /// The edits that mean what `parts` say: as `lay` makes them, or with parentheses where an operator beside a hole or
    /// beside the whole would tear it apart.
    ///
    /// # Errors
    /// What `lay` says.
    pub(super) fn proved(
        &self,
        whole: ExprId,
        parts: &[Part],
        lay: &dyn Fn(&[Part]) -> Result<Rewritten, Said>,
    ) -> Result<Rewritten, Said> {
        let mut first = lay(parts)?;
        let front_end = self.resolver.world.language.front_end();
        let Some(code) = front_end.and_then(|found| found.code).filter(|_| !first.edits.is_empty()) else {
            return Ok(first);
        };
        let mut verdict = self.verdict(code, whole, parts, &first);
        if verdict == Verdict::Differs {
            for attempt in with_parentheses(parts) {
                if let Ok(next) = lay(&attempt)
                    && self.verdict(code, whole, parts, &next) == Verdict::Agrees
                {
                    (first, verdict) = (next, Verdict::Agrees);
                    break;
                }
            }
        }
        if verdict == Verdict::Differs {
            let reason = said!(
                "in this place the new code would not mean what it should: compare it by hand",
                "新代码在此处的含义会与预期不同：请人工对照"
            );
            first.review = Some(reason);
        }
        first.loose = self.is_loose(code, whole, parts, &first);
        Ok(first)
    }

    /// Whether an operator beside the new code could tear it apart.
    fn is_loose(&self, code: Code, whole: ExprId, parts: &[Part], rewritten: &Rewritten) -> bool {
        let span = self.facts.expr(whole).span;
        let receiver = self.long_receiver(span, parts, rewritten);
        let short = receiver.map(|hole| (hole, SHORT.to_owned()));
        let Some(after) = self.edited(span, rewritten.edits.iter().chain(&short)) else { return true };
        let splice = Splice {
            before: "x.f()",
            whole: 0..1,
            parts: self.splice_parts(parts, receiver),
            after: &format!("{after}.f()"),
            is_statement: false,
        };
        (code.prove)(&splice) != Verdict::Agrees
    }

    /// The receiver that opens the parts and stays where it is, where it is so long that a name does as well.
    fn long_receiver(&self, whole: Span, parts: &[Part], rewritten: &Rewritten) -> Option<Span> {
        let [Part::Hole(hole), Part::Text(text), ..] = parts else { return None };
        let opens = hole.start == whole.start && text.starts_with('.') && hole.range().len() > SHORT.len();
        (opens && rewritten.edits.iter().all(|(at, _)| !at.overlaps(*hole))).then_some(*hole)
    }

    fn splice_parts<'p>(&'p self, parts: &'p [Part], receiver: Option<Span>) -> Vec<SplicePart<'p>> {
        let part = |part: &'p Part| match part {
            Part::Text(text) => SplicePart::Code(text),
            Part::Hole(hole) if receiver == Some(*hole) => SplicePart::Hole(SHORT),
            Part::Hole(hole) => SplicePart::Hole(self.source.slice(*hole)),
        };
        parts.iter().map(part).collect()
    }

    fn verdict(&self, code: Code, whole: ExprId, parts: &[Part], rewritten: &Rewritten) -> Verdict {
        let span = self.facts.expr(whole).span;
        let receiver = self.long_receiver(span, parts, rewritten);
        let saved = receiver.map_or(0, |hole| hole.range().len() - SHORT.len());
        for frame in self.frames(span, FRAME + saved) {
            let short = receiver.map(|hole| (hole, SHORT.to_owned()));
            let (Some(before), Some(after)) =
                (self.edited(frame.span, short.iter()), self.edited(frame.span, rewritten.edits.iter().chain(&short)))
            else {
                continue;
            };
            let start = (span.start - frame.span.start) as usize;
            let verdict = (code.prove)(&Splice {
                before: &before,
                whole: start..start + span.range().len() - saved,
                parts: self.splice_parts(parts, receiver),
                after: &after,
                is_statement: frame.is_statement,
            });
            if verdict != Verdict::Unknown {
                return verdict;
            }
        }
        Verdict::Unknown
    }

    /// The expressions around a site, the widest of at most `limit` bytes first, the site itself last.
    fn frames(&self, site: Span, limit: usize) -> Vec<Frame> {
        let around = self.facts.exprs.iter().filter(|expr| expr.span.contains(site));
        let mut frames: Vec<Frame> = around
            .filter(|expr| expr.span == site || expr.span.range().len() <= limit)
            .map(|expr| Frame {
                span: expr.span,
                is_statement: matches!(
                    expr.context,
                    Context::Statement | Context::Returned(_) | Context::LambdaResult(_)
                ),
            })
            .collect();
        frames.sort_by_key(|frame| (std::cmp::Reverse(frame.span.range().len()), !frame.is_statement));
        frames.dedup_by_key(|frame| frame.span);
        frames
    }

    /// The text of `frame` with edits applied; `None` where they overlap, or reach out of it.
    fn edited<'e>(&self, frame: Span, edits: impl Iterator<Item = &'e (Span, String)>) -> Option<String> {
        let moved = edits.map(|(span, text)| {
            let span = Span { start: span.start.checked_sub(frame.start)?, end: span.end.checked_sub(frame.start)? };
            (span.range().end <= frame.range().len()).then(|| Edit { file: 0, span, text: text.clone() })
        });
        let mut set = EditSet::default();
        set.add(&moved.collect::<Option<Vec<_>>>()?).ok()?;
        Some(set.apply(self.source.slice(frame)))
    }
}

/// The parts with parentheses: around one hole, around every hole, around the whole, around all of them.
fn with_parentheses(parts: &[Part]) -> Vec<Vec<Part>> {
    let holes: Vec<usize> =
        parts.iter().enumerate().filter(|(_, part)| matches!(part, Part::Hole(_))).map(|(at, _)| at).collect();
    let mut attempts: Vec<(Vec<usize>, bool)> = holes.iter().map(|&at| (vec![at], false)).collect();
    attempts.extend([(Vec::new(), true), (holes.clone(), false), (holes, true)]);
    attempts
        .into_iter()
        .map(|(holes, whole)| {
            let mut out = Vec::with_capacity(parts.len() + 2);
            let text = |text: &str| Part::Text(text.to_owned());
            out.extend(whole.then(|| text("(")));
            for (at, part) in parts.iter().enumerate() {
                match holes.contains(&at) {
                    true => out.extend([text("("), part.clone(), text(")")]),
                    false => out.push(part.clone()),
                }
            }
            out.extend(whole.then(|| text(")")));
            merge(&mut out);
            out
        })
        .collect()
}
