//! Trouble with a file that people write for upshift, a mapping or a configuration: where, what, and what was expected.

use std::borrow::Cow;
use std::sync::Arc;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::source::{SourceFile, Span};
use crate::visible::{is_unsafe, visible, visible_columns};

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProblemSeverity {
    /// The file can be used.
    Warning,
    /// The file cannot be used.
    Error,
}

/// One problem of one file.
#[derive(Debug, Clone)]
pub struct FileProblem {
    /// The file, as a person can open it: `mappings/acme/1-to-2/android.yaml`.
    pub file: String,
    /// The bytes it is about; empty for the file as a whole.
    pub span: Span,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Error or warning.
    pub severity: ProblemSeverity,
    /// What is wrong: lower case, no final period.
    pub message: String,
    /// What was expected, or what to do.
    pub help: Option<String>,
    /// The file's text, for [`render`]; empty where it could not be read.
    pub source: Arc<str>,
}

impl FileProblem {
    /// An error about `span` of `file`.
    pub fn error(file: &TextFile, span: Span, message: impl Into<String>) -> Self {
        let at = file.source.position(span.start as usize);
        Self {
            file: file.path().to_owned(),
            span,
            line: at.line,
            column: at.column,
            severity: ProblemSeverity::Error,
            message: message.into(),
            help: None,
            source: Arc::clone(&file.text),
        }
    }

    /// A warning about `span` of `file`.
    pub fn warning(file: &TextFile, span: Span, message: impl Into<String>) -> Self {
        Self { severity: ProblemSeverity::Warning, ..Self::error(file, span, message) }
    }

    /// An error about a path whose text is not at hand.
    pub fn of_path(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            file: path.into(),
            span: Span::default(),
            line: 1,
            column: 1,
            severity: ProblemSeverity::Error,
            message: message.into(),
            help: None,
            source: Arc::from(""),
        }
    }

    /// With the next step.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Whether the file cannot be used.
    pub fn is_error(&self) -> bool {
        self.severity == ProblemSeverity::Error
    }
}

/// The file in memory.
#[derive(Debug, Clone)]
pub struct TextFile {
    path: String,
    source: SourceFile,
    text: Arc<str>,
}

impl TextFile {
    /// `path` as problems shall show it.
    pub fn new(path: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        let (path, text) = (path.into(), text.into());
        Self { source: SourceFile::new(&path, text.to_string()), path, text }
    }

    /// Its path as shown.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Its text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line (from 1) of a byte.
    pub fn line(&self, offset: u32) -> usize {
        self.source.line(offset as usize)
    }
}

/// Sorts by file, place and severity, and drops repetitions.
pub fn sort(problems: &mut Vec<FileProblem>) {
    problems.sort_by(|a, b| {
        let key = |p: &FileProblem| (p.file.clone(), p.span.start, std::cmp::Reverse(p.severity), p.message.clone());
        key(a).cmp(&key(b))
    });
    problems.dedup_by(|a, b| a.file == b.file && a.span == b.span && a.message == b.message);
}

/// The problems for people: title, source line with a caret, help. `colour` adds ANSI escapes.
pub fn render(problems: &[FileProblem], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii);
    problems.iter().map(|problem| render_one(problem, &renderer)).collect::<Vec<_>>().join("\n\n") + "\n"
}

fn render_one(problem: &FileProblem, renderer: &Renderer) -> String {
    let level = if problem.is_error() { Level::ERROR } else { Level::WARNING };
    let (message, file) = (visible(&problem.message), visible(&problem.file));
    let title = level.primary_title(&*message);
    let source = shown(&problem.source);
    let span = on_first_line(problem);
    let place = |at: usize| {
        let at = problem.source.get(..at).map_or(at, |before| shown(before).len()).min(source.len());
        (0..=at).rev().find(|&at| source.is_char_boundary(at)).unwrap_or(0)
    };
    let mut group: Group<'_> = if problem.source.is_empty() {
        title.element(Origin::path(&*file))
    } else {
        let (start, end) = (place(span.start), place(span.end));
        let caret = AnnotationKind::Primary.span(start..end.max(start));
        title.element(Snippet::source(&*source).path(&*file).annotation(caret))
    };
    let help = problem.help.as_deref().map(visible);
    if let Some(help) = &help {
        group = group.element(Level::HELP.message(&**help));
    }
    renderer.render(&[group])
}

/// The text as it can be shown: no mark at its start, no returns before line breaks, and every control character as one
/// that only looks like it.
fn shown(text: &str) -> Cow<'_, str> {
    let plain = |c: char| c == '\n' || c == '\t' || !is_unsafe(c);
    if text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.split_inclusive('\n').map(|line| {
        let content = line.trim_end_matches('\n');
        let end = if content.len() < line.len() { "\n" } else { "" };
        let content = if end.is_empty() { content } else { content.strip_suffix('\r').unwrap_or(content) };
        format!("{}{end}", visible_columns(content))
    });
    Cow::Owned(lines.collect())
}

/// The span as a caret can show it: inside the text, on its first line.
fn on_first_line(problem: &FileProblem) -> std::ops::Range<usize> {
    let text = &*problem.source;
    let start = (problem.span.start as usize).min(text.len());
    let end = (problem.span.end as usize).clamp(start, text.len());
    let first_line = text.get(start..end).and_then(|part| part.find(['\n', '\r'])).map_or(end, |at| start + at);
    start..first_line
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_shows_its_line_and_help() {
        let file = TextFile::new("acme/1-to-2/ios.yaml", "a: 1\nseverity: P9\n");
        let problem = FileProblem::error(&file, Span::new(15, 17), "unknown severity `P9`").help("one of P0, P1, P2");
        assert_eq!((problem.line, problem.column), (2, 11));
        let expected = "error: unknown severity `P9`\n --> acme/1-to-2/ios.yaml:2:11\n  |\n2 | severity: P9\n  |           ^^\n  |\n  = help: one of P0, P1, P2\n";
        assert_eq!(render(&[problem], false), expected);
    }

    #[test]
    fn a_problem_without_text_shows_its_path() {
        let rendered = render(&[FileProblem::of_path("acme/1-to-2", "no `mapping.yaml`")], false);
        assert_eq!(rendered, "error: no `mapping.yaml`\n--> acme/1-to-2\n");
    }

    #[test]
    fn a_file_cannot_drive_the_terminal() {
        let text = "\u{feff}a: 1\r\nb\u{9b}2J\u{1b}]0;x\u{7}: \u{202e}é\r\n";
        let file = TextFile::new("x\u{1b}[2J.yaml", text);
        let at = text.find('é').unwrap();
        let problem = FileProblem::error(&file, Span::new(at, at + 2), "no key `b\u{9b}`").help("\u{1b}c");
        let shown = render(&[problem], false);
        assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
        assert!(shown.contains("2 | b\u{fffd}2J␛]0;x␇: \u{fffd}é\n  |              ^\n"), "{shown}");
    }

    #[test]
    fn colour_is_opt_in() {
        let file = TextFile::new("x.yaml", "a: 1\n");
        let problem = FileProblem::warning(&file, Span::new(0, 1), "m");
        assert!(render(std::slice::from_ref(&problem), true).contains("\u{1b}["));
        assert!(!render(&[problem], false).contains('\u{1b}'));
    }
}
