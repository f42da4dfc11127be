//! Where the bytes of an edited file stood before: from places in a text after several rounds back to the file on disk.

use std::collections::BTreeMap;

use crate::edit::{Edit, EditSet};
use crate::source::Span;

/// The traces of edited files, by index.
#[derive(Debug, Clone, Default)]
pub(crate) struct Traces(BTreeMap<usize, Trace>);

/// What became of one file: the rewritten places, sorted and apart. Everything else only moved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Trace(Vec<Piece>);

/// One rewritten place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    /// Its bytes in the file on disk.
    old: Span,
    /// Its bytes in the text as it stands.
    new: Span,
}

impl Traces {
    /// Notes that `edits` were made in a file.
    pub(crate) fn add(&mut self, file: usize, edits: &EditSet) {
        self.0.entry(file).or_default().add(edits.edits());
    }

    /// The place on disk of bytes in the text as it stands, and whether these very bytes stand there.
    pub(crate) fn back(&self, file: usize, span: Span) -> (Span, bool) {
        self.0.get(&file).map_or((span, true), |trace| trace.back(span))
    }

    /// Edits of the texts as they stand, given by `text`, as edits of the files on disk. An edit of a rewritten place holds
    /// what was written there.
    pub(crate) fn back_edits<'t>(&self, edits: &[Edit], text: impl Fn(usize) -> &'t str) -> Vec<Edit> {
        let mut by_file: BTreeMap<usize, Vec<&Edit>> = BTreeMap::new();
        for edit in edits {
            by_file.entry(edit.file).or_default().push(edit);
        }
        let mut out = Vec::new();
        for (file, edits) in by_file {
            match self.0.get(&file) {
                Some(trace) => out.extend(trace.back_edits(&edits, text(file))),
                None => out.extend(edits.into_iter().cloned()),
            }
        }
        out
    }
}

/// Whether two places share bytes, or touch where one of them has none.
fn meet(a: Span, b: Span) -> bool {
    match a.is_empty() || b.is_empty() {
        true => a.start <= b.end && b.start <= a.end,
        false => a.overlaps(b),
    }
}

fn shifted(offset: u32, by: i64) -> u32 {
    (i64::from(offset) + by) as u32
}

fn span(start: u32, end: u32) -> Span {
    Span::new(start as usize, end as usize)
}

impl Trace {
    /// How far a byte outside of all pieces has to go back.
    fn shift(&self, offset: u32) -> i64 {
        let before = self.0.iter().rev().find(|piece| piece.new.end <= offset);
        before.map_or(0, |piece| i64::from(piece.old.end) - i64::from(piece.new.end))
    }

    fn back(&self, place: Span) -> (Span, bool) {
        let mut old: Option<Span> = None;
        let mut new = place;
        for piece in self.0.iter().filter(|piece| meet(piece.new, place)) {
            old = Some(old.map_or(piece.old, |old| old.to(piece.old)));
            new = new.to(piece.new);
        }
        let Some(old) = old else {
            let by = self.shift(place.start);
            return (span(shifted(place.start, by), shifted(place.end, by)), true);
        };
        // What lies before and after the pieces is as long as it was.
        let first = self.0.iter().find(|piece| meet(piece.new, place)).map_or(new.start, |piece| piece.new.start);
        let last = self.0.iter().rev().find(|piece| meet(piece.new, place)).map_or(new.end, |piece| piece.new.end);
        let (before, after) = (first - new.start, new.end - last);
        (span(old.start.saturating_sub(before), old.end + after), false)
    }

    fn add(&mut self, edits: &[Edit]) {
        // The places of both, in the text before the edits; those that meet become one.
        let mut places: Vec<Span> =
            self.0.iter().map(|piece| piece.new).chain(edits.iter().map(|edit| edit.span)).collect();
        places.sort_unstable_by_key(|place| (place.start, place.end));
        let mut joined: Vec<Span> = Vec::new();
        for place in places {
            match joined.last_mut() {
                Some(last) if meet(*last, place) || last.end == place.start => *last = last.to(place),
                _ => joined.push(place),
            }
        }
        let grown = |within: Span| -> i64 {
            let inside = edits.iter().filter(|edit| within.contains(edit.span));
            inside.map(|edit| edit.text.len() as i64 - i64::from(edit.span.end - edit.span.start)).sum()
        };
        let mut moved = 0;
        let mut pieces = Vec::new();
        for place in joined {
            let (old, _) = self.back(place);
            let start = shifted(place.start, moved);
            moved += grown(place);
            pieces.push(Piece { old, new: span(start, shifted(place.end, moved)) });
        }
        self.0 = pieces;
    }

    fn back_edits(&self, edits: &[&Edit], text: &str) -> Vec<Edit> {
        // Edits that meet the same piece become one.
        let mut groups: Vec<(Span, Vec<&Edit>)> = Vec::new();
        for edit in edits {
            let touched = self.0.iter().filter(|piece| meet(piece.new, edit.span));
            let place = touched.fold(edit.span, |place, piece| place.to(piece.new));
            let is_alone = place == edit.span;
            match groups.iter_mut().find(|(other, _)| !is_alone && other.overlaps(place)) {
                Some((other, group)) => {
                    *other = other.to(place);
                    group.push(edit);
                }
                None => groups.push((place, vec![edit])),
            }
        }
        let compose = |(place, group): (Span, Vec<&Edit>)| -> Option<Edit> {
            let file = group.first()?.file;
            let mut set = EditSet::default();
            for edit in &group {
                let within = Edit {
                    file,
                    span: span(edit.span.start.checked_sub(place.start)?, edit.span.end.checked_sub(place.start)?),
                    text: edit.text.clone(),
                };
                set.add(&[within]).ok()?;
            }
            Some(Edit { file, span: self.back(place).0, text: set.apply(text.get(place.range())?) })
        };
        groups.into_iter().filter_map(compose).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn edit(text: &str, old: &str, new: &str) -> Edit {
        let start = text.find(old).unwrap();
        Edit { file: 0, span: Span::new(start, start + old.len()), text: new.to_owned() }
    }

    /// Makes `edits` in `text` and notes them.
    fn made(traces: &mut Traces, text: &str, edits: &[Edit]) -> String {
        let mut set = EditSet::default();
        set.add(edits).unwrap();
        traces.add(0, &set);
        set.apply(text)
    }

    #[test]
    fn what_only_moved_is_found_again_and_what_was_rewritten_is_found_as_a_whole() {
        let disk = "use clap::{App, Arg}; fn a() -> App<'static, 'static> { App::new(\"a\").about(\"b\") }";
        let mut traces = Traces::default();
        let first = [edit(disk, "App, Arg", "Arg, Command"), edit(disk, "'static, 'static", "'static")];
        let one = made(&mut traces, disk, &first);
        let second = [edit(&one, "<'static>", ""), edit(&one, "about", "help")];
        let two = made(&mut traces, &one, &second);
        assert_eq!(two, "use clap::{Arg, Command}; fn a() -> App { App::new(\"a\").help(\"b\") }");
        let place = |text: &str, word: &str| Span::new(text.find(word).unwrap(), text.find(word).unwrap() + word.len());
        assert_eq!(traces.back(0, place(&two, "fn a")), (place(disk, "fn a"), true));
        assert_eq!(traces.back(0, place(&two, "new")), (place(disk, "new"), true));
        assert_eq!(traces.back(0, place(&two, "Command")), (place(disk, "App, Arg"), false));
        assert_eq!(traces.back(0, place(&two, "help")), (place(disk, "about"), false));
        assert_eq!(traces.back(1, Span::new(3, 4)), (Span::new(3, 4), true));
    }

    #[test]
    fn an_edit_of_a_rewritten_place_holds_what_was_written_there() {
        let disk = "clap = \"2.33\" # old\nother";
        let mut traces = Traces::default();
        let one = made(&mut traces, disk, &[edit(disk, "2.33", "3.0.14")]);
        let two = made(&mut traces, &one, &[edit(&one, "3.0.14", "3.2.25")]);
        let edits = [edit(&two, "3.2.25", "4.5"), edit(&two, "other", "more")];
        let back = traces.back_edits(&edits, |_| &two);
        assert_eq!(back, [edit(disk, "2.33", "4.5"), edit(disk, "other", "more")]);
        let part = traces.back_edits(&[edit(&two, "25", "26")], |_| &two);
        assert_eq!(part, [edit(disk, "2.33", "3.2.26")]);
    }

    #[test]
    fn insertions_keep_their_place() {
        let disk = "ab";
        let mut traces = Traces::default();
        let at = |offset: usize, text: &str| Edit { file: 0, span: Span::at(offset), text: text.to_owned() };
        let one = made(&mut traces, disk, &[at(1, "--")]);
        assert_eq!(one, "a--b");
        assert_eq!(traces.back(0, Span::new(3, 4)), (Span::new(1, 2), true));
        assert_eq!(traces.back(0, Span::new(0, 1)), (Span::new(0, 1), true));
        assert_eq!(traces.back(0, Span::new(1, 2)), (Span::at(1), false));
        assert_eq!(traces.back_edits(&[at(3, "+")], |_| &one), [at(1, "--+")]);
    }
}
