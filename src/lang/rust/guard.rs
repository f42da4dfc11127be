//! What is checked before syn sees a text: it descends once a level, without bound.

use super::super::Unreadable;
use crate::source::Span;

/// Brackets that may stand in one another.
const MAX_BRACKETS: usize = 400;

/// Signs and words between two separators that may each be a level: prefix operators, closures, `else if`.
const MAX_CHAIN: usize = 2_000;

/// Stack of the thread that parses and lowers one file.
pub(super) const STACK: usize = 512 * 1024 * 1024;

/// Checks how deep a text can nest.
///
/// # Errors
/// With the levels where they are too many.
pub(super) fn check(text: &str) -> Result<(), Unreadable> {
    let mut scan = Scan::of(text);
    let (mut open, mut chain, mut branches, mut bars) = (0_usize, 0_usize, 0_usize, 0_usize);
    while let Some(byte) = scan.next() {
        match byte {
            b'(' | b'[' | b'{' => {
                open += 1;
                if open > MAX_BRACKETS {
                    return Err(Unreadable::TooDeep(open));
                }
                chain = if byte == b'{' { 0 } else { chain + 1 };
            }
            b')' | b']' | b'}' => open = open.saturating_sub(1),
            b';' => (chain, branches, bars) = (0, 0, 0),
            // Closures may hold each other, parameters and all.
            b'|' => bars += 1,
            b'!' | b'&' | b'*' | b'-' | b'@' | b'<' | b'.' | b'+' | b'?' | b'=' | b'>' | b'/' | b'%' | b'^' | b':' => {
                chain += 1;
            }
            // A table of negative numbers is not deep.
            b',' => chain = chain.saturating_sub(8),
            b'e' if scan.word(b"else") => branches += 1,
            b'r' if scan.word(b"return") => chain += 1,
            b'b' if scan.word(b"break") => chain += 1,
            b'a' if scan.word(b"as") => chain += 1,
            byte if is_word(byte) => scan.skip_word(),
            _ => {}
        }
        if chain.max(branches).max(bars) > MAX_CHAIN {
            return Err(Unreadable::TooDeep(chain.max(branches).max(bars)));
        }
    }
    Ok(())
}

/// The comments of `text`, with their signs.
pub(super) fn comments(text: &str) -> Vec<Span> {
    let mut scan = Scan::of(text);
    while scan.next().is_some() {}
    scan.comments
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// The bytes of a text without comments, strings and characters.
struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
    comments: Vec<Span>,
}

impl<'t> Scan<'t> {
    fn of(text: &'t str) -> Self {
        Self { bytes: text.as_bytes(), at: 0, comments: Vec::new() }
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// The next byte that is code; the place stays behind it.
    fn next(&mut self) -> Option<u8> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            match byte {
                b'/' if self.peek(1) == b'/' => self.comment(|scan| scan.until(b'\n')),
                b'/' if self.peek(1) == b'*' => self.comment(Self::block_comment),
                b'"' => self.string(),
                b'r' | b'b' | b'c' if self.raw_string() => {}
                b'\'' => self.character(),
                _ => {
                    self.at += 1;
                    return Some(byte);
                }
            }
        }
    }

    fn comment(&mut self, skip: fn(&mut Self)) {
        let start = self.at;
        skip(self);
        self.comments.push(Span::new(start, self.at));
    }

    fn until(&mut self, end: u8) {
        while self.at < self.bytes.len() && self.peek(0) != end {
            self.at += 1;
        }
    }

    fn block_comment(&mut self) {
        let mut open = 0_usize;
        while self.at < self.bytes.len() {
            match (self.peek(0), self.peek(1)) {
                (b'/', b'*') => (open, self.at) = (open + 1, self.at + 2),
                (b'*', b'/') => {
                    (open, self.at) = (open - 1, self.at + 2);
                    if open == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
    }

    fn string(&mut self) {
        self.at += 1;
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'\\' => self.at += 2,
                b'"' => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    /// Steps over `r"..."`, `br#"..."#` and their like; `false` where none stands here.
    fn raw_string(&mut self) -> bool {
        if self.at > 0 && is_word(self.bytes[self.at - 1]) {
            return false;
        }
        let mut ahead = usize::from(matches!(self.peek(0), b'b' | b'c'));
        if self.peek(ahead) != b'r' {
            return false;
        }
        ahead += 1;
        let mut hashes = 0;
        while self.peek(ahead + hashes) == b'#' {
            hashes += 1;
        }
        if self.peek(ahead + hashes) != b'"' {
            return false;
        }
        self.at += ahead + hashes + 1;
        while self.at < self.bytes.len() {
            self.until(b'"');
            self.at += 1;
            if (0..hashes).all(|hash| self.peek(hash) == b'#') {
                self.at += hashes;
                return true;
            }
        }
        true
    }

    /// A character; a lifetime is only its quote.
    fn character(&mut self) {
        self.at += 1;
        if self.peek(0) == b'\\' {
            self.at += 2;
            self.until(b'\'');
            self.at += 1;
            return;
        }
        let width = match self.peek(0) {
            0..0x80 => 1,
            0x80..0xe0 => 2,
            0xe0..0xf0 => 3,
            _ => 4,
        };
        if self.peek(width) == b'\'' {
            self.at += width + 1;
        }
    }

    /// Whether the byte just read starts this word.
    fn word(&mut self, word: &[u8]) -> bool {
        let start = self.at - 1;
        let alone = start == 0 || self.bytes.get(start - 1).is_some_and(|&byte| !is_word(byte));
        let here = self.bytes.get(start..).is_some_and(|rest| rest.starts_with(word));
        let ends = self.bytes.get(start + word.len()).is_none_or(|&byte| !is_word(byte));
        let found = alone && here && ends;
        self.skip_word();
        found
    }

    fn skip_word(&mut self) {
        while self.at < self.bytes.len() && is_word(self.peek(0)) {
            self.at += 1;
        }
    }
}
