//! The text as the grammar gets it.
//!
//! The grammar ends a statement wrongly where a comment stands before the next one, and takes words that are keywords
//! only in places (`any`, `copy`) for keywords everywhere, and has no semicolon between members. So it reads a text of the same length, in which comments are
//! blanks and such words plain names. Names and spans are read from the text as it is.

/// `text` for the grammar, byte for byte as long.
pub(super) fn masked(text: &str) -> String {
    let mut mask = Mask { from: text.as_bytes(), to: text.as_bytes().to_vec(), at: 0 };
    mask.code(false);
    String::from_utf8(mask.to).unwrap_or_else(|_| text.to_owned())
}

/// Levels of strings in code in strings that are followed.
const MAX_NESTED: usize = 32;

struct Mask<'t> {
    from: &'t [u8],
    to: Vec<u8>,
    at: usize,
}

impl Mask<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.from.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn starts(&self, with: &[u8]) -> bool {
        self.from.get(self.at..).is_some_and(|rest| rest.starts_with(with))
    }

    /// Code up to the end, or to the parenthesis that closes an interpolation.
    fn code(&mut self, in_text: bool) {
        self.code_at(in_text, 0);
    }

    fn code_at(&mut self, in_text: bool, level: usize) {
        let mut open = 0_usize;
        while self.at < self.from.len() {
            match self.peek(0) {
                b'/' if self.peek(1) == b'/' => self.line_comment(),
                b'/' if self.peek(1) == b'*' => self.block_comment(),
                b'"' | b'#' => self.maybe_string(level),
                b'(' => {
                    open += 1;
                    self.at += 1;
                }
                b')' => {
                    self.at += 1;
                    if in_text && open == 0 {
                        return;
                    }
                    open = open.saturating_sub(1);
                }
                b'`' => {
                    self.at += 1;
                    while self.at < self.from.len() && !matches!(self.peek(0), b'`' | b'\n') {
                        self.at += 1;
                    }
                    self.at += 1;
                }
                b';' if self.before_declaration() => {
                    if let Some(byte) = self.to.get_mut(self.at) {
                        *byte = b'\n';
                    }
                    self.at += 1;
                }
                byte if is_name(byte) => self.word(),
                _ => self.at += 1,
            }
        }
    }

    fn blank(&mut self, start: usize) {
        for byte in self.to.get_mut(start..self.at).unwrap_or_default() {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        while self.at < self.from.len() && !matches!(self.peek(0), b'\n' | b'\r') {
            self.at += 1;
        }
        self.blank(start);
    }

    fn block_comment(&mut self) {
        let start = self.at;
        let mut level = 0_usize;
        while self.at < self.from.len() {
            if self.starts(b"/*") {
                level += 1;
                self.at += 2;
            } else if self.starts(b"*/") {
                level -= 1;
                self.at += 2;
                if level == 0 {
                    break;
                }
            } else {
                self.at += 1;
            }
        }
        // One that never ends is damage, and stays so.
        if level == 0 {
            self.blank(start);
        }
    }

    /// A string of any kind, or `#` of something else.
    fn maybe_string(&mut self, level: usize) {
        let hashes = self.from.get(self.at..).unwrap_or_default().iter().take_while(|byte| **byte == b'#').count();
        self.at += hashes;
        if self.peek(0) != b'"' {
            return;
        }
        let is_long = self.starts(b"\"\"\"");
        let quote = if is_long { 3 } else { 1 };
        self.at += quote;
        while self.at < self.from.len() {
            let byte = self.peek(0);
            if byte == b'\n' && !is_long {
                return;
            }
            if byte == b'\\' && self.hashes_at(1) >= hashes {
                self.at += 1 + hashes;
                if self.peek(0) == b'(' && level < MAX_NESTED {
                    self.at += 1;
                    self.code_at(true, level + 1);
                } else if self.peek(0) != b'\n' {
                    self.at += 1;
                }
                continue;
            }
            let closes = if is_long { self.starts(b"\"\"\"") } else { byte == b'"' };
            if closes && self.hashes_at(quote) >= hashes {
                self.at += quote + hashes;
                return;
            }
            self.at += 1;
        }
    }

    fn hashes_at(&self, ahead: usize) -> usize {
        self.from.get(self.at + ahead..).unwrap_or_default().iter().take_while(|byte| **byte == b'#').count()
    }

    fn word(&mut self) {
        let start = self.at;
        while is_name(self.peek(0)) {
            self.at += 1;
        }
        let word = self.from.get(start..self.at).unwrap_or_default();
        let is_contextual = matches!(word, b"any" | b"copy");
        if is_contextual && !self.before_operand() {
            // Another letter at its end makes a word that no keyword is.
            if let Some(last) = self.to.get_mut(self.at - 1) {
                *last = b'_';
            }
        }
    }

    /// Whether a declaration follows the semicolon; the grammar knows none between members.
    fn before_declaration(&self) -> bool {
        const WORDS: &[&[u8]] = &[
            b"func",
            b"var",
            b"let",
            b"init",
            b"deinit",
            b"subscript",
            b"static",
            b"class",
            b"struct",
            b"enum",
            b"typealias",
            b"public",
            b"internal",
            b"private",
            b"fileprivate",
            b"open",
            b"override",
            b"final",
            b"mutating",
            b"weak",
            b"lazy",
        ];
        let rest = self.from.get(self.at + 1..).unwrap_or_default().trim_ascii_start();
        let length = rest.iter().take_while(|byte| is_name(**byte)).count();
        rest.first() == Some(&b'@') || WORDS.contains(&rest.get(..length).unwrap_or_default())
    }

    /// Whether a name, as a type or value that the word speaks of, follows on the line.
    fn before_operand(&self) -> bool {
        let rest = self.from.get(self.at..).unwrap_or_default();
        let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let rest = rest.get(blanks..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| is_name(**byte)).count();
        let next = rest.get(..length).unwrap_or_default();
        match next {
            b"" => blanks > 0 && matches!(rest.first(), Some(b'(' | b'~' | b'`')),
            b"as" | b"is" | b"in" | b"else" | b"where" => false,
            _ => blanks > 0,
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_blanks_and_names_are_names() {
        assert_eq!(
            masked("a /* ü /* b */ */ c // d\n\"// \\(e /* f */)\""),
            "a                  c     \n\"// \\(e        )\""
        );
        assert_eq!(masked("#\"\\(\"/*\"#/**/"), "#\"\\(\"/*\"#    ");
        assert_eq!(masked("(any as? any P, copy.x, copy x)"), "(an_ as? any P, cop_.x, copy x)");
        assert_eq!(masked("\"\"\"\n /* a */ \\(copy)\n\"\"\""), "\"\"\"\n /* a */ \\(cop_)\n\"\"\"");
    }

    #[test]
    fn what_never_ends_stays() {
        for text in ["/* a", "\"a", "`a", "\"\"\"a \\(b", "#"] {
            assert_eq!(masked(text), text);
        }
    }
}
