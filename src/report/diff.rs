//! Unified diffs that `git apply` takes byte for byte.
//!
//! Lines end at `\n` alone, as for git: a carriage return, a byte order mark or a missing final newline is content and
//! arrives unchanged.

use std::fmt::Write as _;
use std::ops::Range;

use similar::{ChangeTag, DiffOp, TextDiff};

use crate::plan::PlannedFile;
use crate::report::paint::{Paint, Role};
use crate::visible::visible;

/// How a diff is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct DiffStyle<'a> {
    /// Folder between the root of the patch and the paths, `""` or with a final `/`.
    pub prefix: &'a str,
    /// Colours.
    pub paint: Paint,
    /// Makes control characters visible: for a terminal, no longer a patch.
    pub visible: bool,
}

/// One diff over all `files`, in their order; files without a difference are left out.
pub fn unified(files: &[PlannedFile], style: DiffStyle<'_>) -> String {
    let mut out = Out { text: String::new(), style };
    for file in files {
        out.file(file);
    }
    out.text
}

/// The hunks between two texts without file headers, as examples are shown. Every line stands in them.
pub fn snippet(before: &str, after: &str, paint: Paint) -> String {
    let mut out = Out { text: String::new(), style: DiffStyle { prefix: "", paint, visible: true } };
    let (old, new) = (lines(before), lines(after));
    let diff = TextDiff::from_slices(&old, &new);
    for op in diff.ops() {
        out.op(&diff, op);
    }
    out.text
}

/// `path` with `side` (`a/` or `b/`) in front, in quotes where git would quote it: control characters, quotes,
/// backslashes and everything outside ASCII.
pub fn quoted(side: &str, path: &str) -> String {
    let plain = path.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\');
    if plain {
        return format!("{side}{path}");
    }
    let mut out = format!("\"{side}");
    for byte in path.bytes() {
        match byte {
            b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => out.extend(format!("\\{byte:03o}").chars()),
        }
    }
    out.push('"');
    out
}

/// The lines above the hunks of a file, each with its line break.
pub fn header(prefix: &str, path: &str) -> String {
    let path = format!("{prefix}{path}");
    let (old, new) = (quoted("a/", &path), quoted("b/", &path));
    // A name with a space needs a tab behind it, or the rest would be read as a time.
    let tab = if path.contains(' ') && !old.starts_with('"') { "\t" } else { "" };
    format!("diff --git {old} {new}\n--- {old}{tab}\n+++ {new}{tab}\n")
}

/// Lines that change together, with the lines around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// Lines of the old text, counted from 0.
    pub old: Range<usize>,
    /// Lines of the new text, counted from 0.
    pub new: Range<usize>,
    /// What stands below the `@@` line, byte for byte.
    pub text: String,
}

/// The hunks between two texts, as [`unified`] writes them.
pub fn hunks(before: &str, after: &str) -> Vec<Hunk> {
    let (before, after) = (lines(before), lines(after));
    let diff = TextDiff::from_slices(&before, &after);
    let groups = diff.grouped_ops(CONTEXT);
    groups
        .iter()
        .filter_map(|ops| {
            let (old, new) = ranges(ops)?;
            let mut out = Out { text: String::new(), style: DiffStyle::default() };
            for op in ops {
                out.op(&diff, op);
            }
            Some(Hunk { old, new, text: out.text })
        })
        .collect()
}

/// Lines around a change.
const CONTEXT: usize = 3;

/// The lines of both texts that a hunk spans, counted from 0.
fn ranges(ops: &[DiffOp]) -> Option<(Range<usize>, Range<usize>)> {
    let (first, last) = (ops.first()?, ops.last()?);
    Some((first.old_range().start..last.old_range().end, first.new_range().start..last.new_range().end))
}

struct Out<'a> {
    text: String,
    style: DiffStyle<'a>,
}

impl Out<'_> {
    fn file(&mut self, file: &PlannedFile) {
        if file.before == file.after {
            return;
        }
        for line in header(self.style.prefix, &file.path).split_inclusive('\n') {
            self.line(Role::Heading, line);
        }
        let (before, after) = (lines(&file.before), lines(&file.after));
        let diff = TextDiff::from_slices(&before, &after);
        for ops in diff.grouped_ops(CONTEXT) {
            let Some((old, new)) = ranges(&ops) else { continue };
            self.line(Role::Hunk, &format!("@@ -{} +{} @@\n", counted(&old), counted(&new)));
            for op in &ops {
                self.op(&diff, op);
            }
        }
    }

    fn op(&mut self, diff: &TextDiff<'_, '_, str>, op: &DiffOp) {
        for change in diff.iter_changes(op) {
            let (sign, role) = match change.tag() {
                ChangeTag::Equal => (' ', None),
                ChangeTag::Delete => ('-', Some(Role::Removed)),
                ChangeTag::Insert => ('+', Some(Role::Added)),
            };
            let text = format!("{sign}{}", change.value());
            match role {
                Some(role) => self.line(role, &text),
                None => self.plain(&text),
            }
            if !text.ends_with('\n') {
                self.text.push_str("\n\\ No newline at end of file\n");
            }
        }
    }

    /// A line with its line break, if it has one, outside the colour.
    fn line(&mut self, role: Role, line: &str) {
        if !self.style.paint.is_colour() {
            return self.plain(line);
        }
        let (text, end) = split_end(line);
        let text = if self.style.visible { visible(text) } else { text.into() };
        let painted = self.style.paint.text(role, &text);
        self.text.push_str(&painted);
        self.text.push_str(if self.style.visible { end.trim_start_matches('\r') } else { end });
    }

    fn plain(&mut self, line: &str) {
        if self.style.visible {
            let (text, end) = split_end(line);
            let _ = write!(self.text, "{}{}", visible(text), end.trim_start_matches('\r'));
        } else {
            self.text.push_str(line);
        }
    }
}

/// Lines with their `\n`. Not `str::lines` and not the library's own splitting: both know other line breaks than git.
fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

fn split_end(line: &str) -> (&str, &str) {
    let end = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line)).len();
    line.split_at(end)
}

/// A range of lines as hunk headers write it: an empty one names the line before.
fn counted(lines: &Range<usize>) -> String {
    match lines.len() {
        0 => format!("{},0", lines.start),
        1 => format!("{}", lines.start + 1),
        count => format!("{},{count}", lines.start + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, before: &str, after: &str) -> PlannedFile {
        PlannedFile { path: path.to_owned(), before: before.to_owned(), after: after.to_owned() }
    }

    #[test]
    fn looks_like_git() {
        let diff = unified(&[file("a b/c.kt", "x\ny", "x\nz"), file("same", "1\n", "1\n")], DiffStyle::default());
        assert_eq!(
            diff,
            "diff --git a/a b/c.kt b/a b/c.kt\n--- a/a b/c.kt\t\n+++ b/a b/c.kt\t\n@@ -1,2 +1,2 @@\n x\n-y\n\\ No newline \
             at end of file\n+z\n\\ No newline at end of file\n"
        );
    }

    #[test]
    fn quotes_as_git_does() {
        assert_eq!(quoted("a/", "plain path.kt"), "a/plain path.kt");
        assert_eq!(quoted("a/", "ü\"\\\t.kt"), r#""a/\303\274\"\\\t.kt""#);
    }

    #[test]
    fn carriage_return_alone_is_no_line() {
        let diff = unified(&[file("m", "a\rb\r\n", "a\rc\r\n")], DiffStyle { prefix: "x/", ..DiffStyle::default() });
        assert!(diff.contains("@@ -1 +1 @@\n-a\rb\r\n+a\rc\r\n"), "{diff:?}");
        assert!(diff.starts_with("diff --git a/x/m b/x/m\n"));
    }

    #[test]
    fn a_terminal_sees_no_controls() {
        let style = DiffStyle { prefix: "", paint: Paint::new(true), visible: true };
        let diff = unified(&[file("m", "a\u{1b}[2J\r\n", "b\u{9b}\r\n")], style);
        assert!(diff.contains("\u{1b}[31m-a␛[2J\u{1b}[0m\n\u{1b}[32m+b\\u{9b}\u{1b}[0m\n"), "{diff:?}");
    }

    #[test]
    fn hunks_are_those_of_the_diff() {
        let numbered = |changed: &[usize]| -> String {
            (0..40).map(|at| if changed.contains(&at) { format!("new {at}\n") } else { format!("{at}\n") }).collect()
        };
        let planned = file("a", &numbered(&[]), &numbered(&[3, 30]));
        let found = hunks(&planned.before, &planned.after);
        assert_eq!(found.iter().map(|hunk| hunk.old.clone()).collect::<Vec<_>>(), [0..7, 27..34]);
        let text = |hunk: &Hunk| format!("@@ -{} +{} @@\n{}", counted(&hunk.old), counted(&hunk.new), hunk.text);
        let whole: String = found.iter().map(text).collect();
        assert_eq!(header("", "a") + &whole, unified(&[planned], DiffStyle::default()));
    }

    #[test]
    fn snippets_have_no_header() {
        assert_eq!(snippet("a\nb\n", "a\nc\n", Paint::default()), " a\n-b\n+c\n");
    }
}
