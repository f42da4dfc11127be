//! Source text: spans, lines and columns, byte order marks, encodings.
//!
//! The only place that turns byte offsets into lines and columns.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A half-open range of bytes in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` up to `end`, in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        // Files above `u32::MAX` bytes never get here: the walk caps the size far below.
        Self { start: start as u32, end: end as u32 }
    }

    /// An empty span at `offset`, as an insertion uses it.
    pub fn at(offset: usize) -> Self {
        Self::new(offset, offset)
    }

    /// The bytes as a range that indexes text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies within, ends included.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A place in a file as people count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Offset in bytes, from 0.
    pub offset: usize,
}

/// A source file held in memory: its path and its exact text. A clone shares the text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path relative to the project root, `/` between the parts.
    pub path: PathBuf,
    text: Arc<str>,
    line_starts: Arc<[u32]>,
}

impl SourceFile {
    /// Takes `text` as it is on disk, byte order mark included.
    pub fn new(path: impl Into<PathBuf>, text: String) -> Self {
        let line_starts = std::iter::once(0).chain(memchr_lines(text.as_bytes()).map(|at| at as u32 + 1)).collect();
        Self { path: path.into(), text: text.into(), line_starts }
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of `span`; empty where the span does not lie on character borders.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Path with `/` between the parts, as every output prints it.
    pub fn display_path(&self) -> String {
        display_path(&self.path)
    }

    /// Line (from 1) that holds byte `offset`.
    pub fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&start| start as usize <= offset)
    }

    /// Number of lines; a final newline does not start another.
    pub fn line_count(&self) -> usize {
        let last = self.line_starts.last().copied().unwrap_or(0) as usize;
        self.line_starts.len() - usize::from(last == self.text.len() && self.line_starts.len() > 1)
    }

    /// The bytes of line `line` (from 1) without its line break; empty past the end.
    pub fn line_span(&self, line: usize) -> Span {
        let Some(&start) = self.line_starts.get(line.wrapping_sub(1)) else {
            return Span::at(self.text.len());
        };
        let end = self.line_starts.get(line).map_or(self.text.len(), |&next| next as usize - 1);
        let end = if end > start as usize && self.text.as_bytes().get(end - 1) == Some(&b'\r') { end - 1 } else { end };
        Span::new(start as usize, end.max(start as usize))
    }

    /// Line and column of byte `offset`.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.line(offset);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0) as usize;
        let column =
            self.text.get(start..offset).map_or(1, |before| before.chars().filter(|&c| c != '\u{feff}').count() + 1);
        Position { line, column, offset }
    }

    /// The line break the file uses first: `"\r\n"` or `"\n"`.
    pub fn newline(&self) -> &'static str {
        match self.text.find('\n') {
            Some(at) if at > 0 && self.text.as_bytes()[at - 1] == b'\r' => "\r\n",
            _ => "\n",
        }
    }
}

/// `path` with `/` between its parts on every system.
pub fn display_path(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn memchr_lines(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    bytes.iter().enumerate().filter(|&(_, &byte)| byte == b'\n').map(|(at, _)| at)
}
