//! The slots of an argument list: each argument with the comments that belong to it.

use super::FileSites;
use super::tokens::tokenize;
use crate::facts::*;
use crate::source::Span;

/// One argument and the comments that go where it goes.
#[derive(Debug, Clone, Copy)]
struct Slot {
    /// Comments before it; empty at its start where there are none.
    lead: Span,
    /// Label and value, and block comments up to the comma.
    value: Span,
    /// Comments after the comma on its last line; empty where one would stand.
    tail: Span,
}

impl FileSites<'_, '_, '_, '_> {
    /// The edits that write `items` into the slots of `args`; `from` says which argument an item is made of, by index. Comments
    /// go with the argument they belong to.
    pub(super) fn fill_slots(
        &self,
        args: &[Arg],
        parens: Span,
        items: &[String],
        from: &[Option<usize>],
    ) -> Vec<(Span, String)> {
        let slots = self.slots(args, parens);
        let mut edits = Vec::new();
        for (at, (slot, item)) in slots.iter().zip(items).enumerate() {
            let source = from.get(at).copied().flatten();
            let Some((source, other)) = source.and_then(|from| Some((args.get(from)?, *slots.get(from)?))) else {
                edits.push((args[at].span, item.clone()));
                continue;
            };
            let inside = Span::new(source.span.end as usize, other.value.end as usize);
            let value = self.facts.expr(source.value).span;
            // What stands between a label and its value stays there.
            let between = source.label.as_ref().map(|label| Span::new(label.span.end as usize, value.end as usize));
            let item = match (between, item.split_once(": ")) {
                (Some(between), Some((label, rest))) if rest == self.source.slice(value) => {
                    format!("{label}{}", self.source.slice(between))
                }
                _ => item.clone(),
            };
            let wanted = format!("{item}{}", self.source.slice(inside));
            for (span, text) in [(slot.lead, self.source.slice(other.lead).to_owned()), (slot.value, wanted)] {
                if self.source.slice(span) != text {
                    edits.push((span, text));
                }
            }
            let (had, gets) = (self.source.slice(slot.tail), self.source.slice(other.tail).trim_start());
            match (had.trim_start().is_empty(), gets.is_empty()) {
                _ if had.trim_start() == gets => {}
                (true, _) => edits.push((slot.tail, format!(" {gets}"))),
                (false, true) => edits.push((slot.tail, String::new())),
                (false, false) => {
                    let blanks = had.len() - had.trim_start().len();
                    edits.push((Span::new(slot.tail.start as usize + blanks, slot.tail.end as usize), gets.to_owned()));
                }
            }
        }
        edits
    }

    fn slots(&self, args: &[Arg], parens: Span) -> Vec<Slot> {
        let mut slots: Vec<Slot> = Vec::new();
        let mut free = parens.start as usize + 1;
        for (at, arg) in args.iter().enumerate() {
            let end = args.get(at + 1).map_or(parens.end as usize - 1, |next| next.span.start as usize);
            let lead_gap = Span::new(free, arg.span.start as usize);
            let lead = tokenize(self.source.slice(lead_gap), free).comments;
            let lead = lead.first().map_or(arg.span.start, |first| first.start);
            let after = arg.span.end as usize;
            let gap = tokenize(self.source.slice(Span::new(after, end)), after);
            let comma = gap.tokens.iter().find(|token| token.text == ",").map(|token| token.start);
            let line = self.source.line(after);
            let here = |comment: &&Span| self.source.line(comment.start as usize) == line;
            let is_block = |comment: &&Span| self.source.slice(**comment).starts_with("/*");
            let before_comma = |comment: &&Span| comma.is_none_or(|comma| (comment.start as usize) < comma);
            let inside = gap.comments.iter().filter(here).filter(before_comma).take_while(is_block).last();
            let value_end = inside.map_or(after, |comment| comment.end as usize);
            let tail_start = comma.map_or(value_end, |comma| (comma + 1).max(value_end));
            // Before another argument on the same line, a comment is that one's.
            let alone = args.get(at + 1).is_none_or(|next| self.source.line(next.span.start as usize) != line);
            let tail = gap.comments.iter().filter(here).rfind(|comment| comment.start as usize >= tail_start);
            let tail_end = tail.filter(|_| alone).map_or(tail_start, |comment| comment.end as usize);
            slots.push(Slot {
                lead: Span::new(lead as usize, arg.span.start as usize),
                value: Span::new(arg.span.start as usize, value_end),
                tail: Span::new(tail_start, tail_end),
            });
            free = tail_end;
        }
        slots
    }
}
