//! The new text of a fix in the user's editor.
//!
//! Every place of the fix stands in one file, below a line that says where it is; each goes back to its place afterwards.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitStatus};

use crate::edit::{Edit, EditSet};
use crate::plan::Proposal;
use crate::source::{SourceFile, Span};
use crate::words::{Said, said};

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Edited {
    /// Nothing else was written.
    Unchanged,
    /// Whole lines of the fix that were written anew.
    Anew(Vec<Edit>),
}

/// How a line between two places begins.
const MARK: &str = "#upshift# ";

/// Lines that a fix edits, old span and new text.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    title: String,
    file: usize,
    span: Span,
    text: String,
    newline: &'static str,
}

/// Lets the user edit the new text of `fix`.
///
/// # Errors
/// Why nothing usable came back.
pub(super) fn edit(fix: &Proposal<'_>) -> Result<Edited, Said> {
    let command = ["VISUAL", "EDITOR"].iter().find_map(|name| std::env::var(name).ok().filter(|text| !text.is_empty()));
    let command = command.ok_or_else(|| {
        said!("no editor is known: set `VISUAL` or `EDITOR`", "未指定编辑器：请设置 `VISUAL` 或 `EDITOR`")
    })?;
    let places = places(fix);
    let ending = fix
        .source(fix.finding.file)
        .and_then(|file| file.path.extension().map(|ending| format!(".{}", ending.to_string_lossy())));
    let failed = |error: std::io::Error| {
        said!("the text cannot be handed to an editor: {error}", "无法把文本交给编辑器：{error}")
    };
    let mut file = tempfile::Builder::new()
        .prefix("upshift-")
        .suffix(ending.as_deref().unwrap_or(".txt"))
        .tempfile()
        .map_err(failed)?;
    let text = written(&places);
    file.write_all(text.as_bytes()).and_then(|()| file.flush()).map_err(failed)?;
    let status = open(&command, file.path())
        .map_err(|error| said!("`{command}` cannot be started: {error}", "无法启动 `{command}`：{error}"))?;
    if !status.success() {
        return Err(said!("`{command}` ended with {status}", "`{command}` 以 {status} 结束"));
    }
    // Many editors write a new file in the place of the old one.
    let after = std::fs::read_to_string(file.path()).map_err(failed)?;
    if after == text {
        return Ok(Edited::Unchanged);
    }
    let texts = read(&after, &places)?;
    let edits = places.into_iter().zip(texts).filter(|(place, text)| place.text != *text);
    Ok(Edited::Anew(edits.map(|(place, text)| Edit { file: place.file, span: place.span, text }).collect()))
}

/// The lines that the edits of a fix touch; edits on one line or on adjoining ones share a place.
fn places(fix: &Proposal<'_>) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    let mut edits = fix.edits().to_vec();
    edits.sort();
    let mut groups: Vec<(usize, Span, EditSet)> = Vec::new();
    for edit in edits {
        let Some(source) = fix.source(edit.file) else { continue };
        let lines = lines_of(source, edit.span);
        match groups.last_mut() {
            Some((file, span, set)) if *file == edit.file && lines.start <= span.end + 1 => {
                *span = span.to(lines);
                let _ = set.add(&[edit]);
            }
            _ => {
                let mut set = EditSet::default();
                let _ = set.add(std::slice::from_ref(&edit));
                groups.push((edit.file, lines, set));
            }
        }
    }
    for (file, span, set) in groups {
        let Some(source) = fix.source(file) else { continue };
        let after = set.apply(source.text());
        let tail = source.text().len() - span.end as usize;
        let title = format!("{MARK}{}:{}", source.display_path(), source.line(span.start as usize));
        let text = after.get(span.start as usize..after.len() - tail).unwrap_or_default().to_owned();
        places.push(Place { title, file, span, text, newline: source.newline() });
    }
    places
}

/// The whole lines around `span`, without the last line break.
fn lines_of(source: &SourceFile, span: Span) -> Span {
    let first = source.line_span(source.line(span.start as usize));
    let last = source.line_span(source.line(span.end as usize));
    let text = source.slice(first);
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    Span::new(first.start as usize + mark, (last.end as usize).max(span.end as usize))
}

fn written(places: &[Place]) -> String {
    places.iter().map(|place| format!("{}\n{}\n", place.title, place.text.replace("\r\n", "\n"))).collect()
}

/// The texts of the places, in order.
fn read(text: &str, places: &[Place]) -> Result<Vec<String>, Said> {
    let lost = || {
        said!("the lines that begin with `{}` must stay as they are", "以 `{}` 开头的行必须保持原样", MARK.trim_end())
    };
    let text = text.replace("\r\n", "\n");
    let mut rest = text.as_str();
    let mut texts: Vec<String> = Vec::new();
    for (at, place) in places.iter().enumerate() {
        rest = rest.strip_prefix(&*place.title).and_then(|rest| rest.strip_prefix('\n')).ok_or_else(lost)?;
        let end = match places.get(at + 1) {
            Some(next) => rest.find(&format!("{}\n", next.title)),
            None => Some(rest.len()),
        };
        let (own, tail) = rest.split_at_checked(end.unwrap_or(usize::MAX)).ok_or_else(lost)?;
        let own = own.strip_suffix('\n').unwrap_or(own);
        texts.push(own.replace('\n', place.newline));
        rest = tail;
    }
    Ok(texts)
}

/// Runs the editor as git does: the shell reads the command, which may have arguments.
#[cfg(unix)]
fn open(command: &str, path: &Path) -> std::io::Result<ExitStatus> {
    Command::new("sh").arg("-c").arg(format!("{command} \"$1\"")).arg("upshift").arg(path).status()
}

#[cfg(not(unix))]
fn open(command: &str, path: &Path) -> std::io::Result<ExitStatus> {
    let mut words = command.split_whitespace();
    Command::new(words.next().unwrap_or_default()).args(words).arg(path).status()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(title: &str, text: &str) -> Place {
        Place { title: format!("{MARK}{title}"), file: 0, span: Span::at(0), text: text.to_owned(), newline: "\r\n" }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let places = [place("a.kt:1", "one\r\ntwo"), place("b.kt:7", "")];
        let text = written(&places);
        assert_eq!(text, "#upshift# a.kt:1\none\ntwo\n#upshift# b.kt:7\n\n");
        assert_eq!(read(&text, &places).expect("read"), ["one\r\ntwo", ""]);
        let more = text.replace("two", "two\nthree") + "end\n";
        assert_eq!(read(&more, &places).expect("read"), ["one\r\ntwo\r\nthree", "\r\nend"]);
    }

    #[test]
    fn a_lost_mark_is_told() {
        let places = [place("a.kt:1", "one"), place("b.kt:7", "two")];
        for text in ["", "one\ntwo\n", "#upshift# a.kt:1\none\ntwo\n"] {
            assert!(read(text, &places).expect_err("fails").en.contains("#upshift#"), "{text}");
        }
    }
}
