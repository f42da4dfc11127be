//! The text as the grammar gets it.
//!
//! The grammar ends a statement wrongly where a comment stands before the next one, takes words that are keywords only in
//! places (`any`, `some`, `copy`) for keywords everywhere, has no semicolon between members, and does not know where a regular
//! expression ends. So it reads a text of the same length, in which comments are blanks, and such words and regular
//! expressions plain names. Names and spans are read from the text as it is.

use crate::source::Span;

/// `text` for the grammar, byte for byte as long.
pub(super) fn masked(text: &str) -> String {
    let mask = Mask::of(text);
    String::from_utf8(mask.to).unwrap_or_else(|_| text.to_owned())
}

/// The comments of `text`, with their signs.
pub(super) fn comments(text: &str) -> Vec<Span> {
    Mask::of(text).comments
}

/// Levels of strings in code in strings that are followed.
const MAX_NESTED: usize = 32;

/// Blanks between a statement and its semicolon. Semicolons that end nothing become blanks themselves.
const MAX_BLANKS: usize = 100;

struct Mask<'t> {
    from: &'t [u8],
    to: Vec<u8>,
    at: usize,
    comments: Vec<Span>,
    /// Up to where no regular expression with so many hashes, or more, ends: on one line, and on several.
    endless: [Option<(usize, usize)>; 2],
}

impl<'t> Mask<'t> {
    fn of(text: &'t str) -> Self {
        let (from, to) = (text.as_bytes(), text.as_bytes().to_vec());
        let mut mask = Self { from, to, at: 0, comments: Vec::new(), endless: [None; 2] };
        mask.code(false);
        mask
    }

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
                b'/' if self.may_be_regex() => self.regex(0),
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
                b';' => self.semicolon(),
                byte if is_name(byte) => self.word(),
                _ => self.at += 1,
            }
        }
    }

    fn blank(&mut self, start: usize) {
        self.overwrite(start, b' ');
    }

    /// Writes `with` from `start` on, but over no end of a line.
    fn overwrite(&mut self, start: usize, with: u8) {
        for byte in self.to.get_mut(start..self.at).unwrap_or_default() {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = with;
            }
        }
    }

    fn put(&mut self, at: usize, with: u8) {
        if let Some(byte) = self.to.get_mut(at) {
            *byte = with;
        }
    }

    /// A semicolon right after what it ends, or a new line before a declaration.
    fn semicolon(&mut self) {
        let mark = if self.before_declaration() { b'\n' } else { b';' };
        let before = self.to.get(..self.at).unwrap_or_default();
        let near = before.len().saturating_sub(MAX_BLANKS);
        let blanks = before.iter().skip(near).rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let end = before.len() - blanks;
        let ends = end.checked_sub(1).and_then(|at| before.get(at));
        let is_idle = blanks == MAX_BLANKS || ends.is_none_or(|byte| matches!(byte, b'\n' | b'\r' | b'{' | b';'));
        self.put(self.at, b' ');
        if !is_idle {
            self.put(end, mark);
        }
        self.at += 1;
    }

    fn line_comment(&mut self) {
        let start = self.at;
        while self.at < self.from.len() && !matches!(self.peek(0), b'\n' | b'\r') {
            self.at += 1;
        }
        self.comments.push(Span::new(start, self.at));
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
            self.comments.push(Span::new(start, self.at));
            self.blank(start);
        }
    }

    /// A string of any kind, or `#` of something else.
    fn maybe_string(&mut self, level: usize) {
        let hashes = self.from.get(self.at..).unwrap_or_default().iter().take_while(|byte| **byte == b'#').count();
        self.at += hashes;
        if hashes > 0 && self.peek(0) == b'/' {
            return self.regex(hashes);
        }
        if self.peek(0) != b'"' {
            return;
        }
        let is_long = self.starts(b"\"\"\"") && (hashes == 0 || !self.ends_on_line(hashes));
        let quote = if is_long { 3 } else { 1 };
        self.at += quote;
        let mut text = self.at;
        while self.at < self.from.len() {
            let byte = self.peek(0);
            if byte == b'\n' && !is_long {
                return;
            }
            if byte == b'\\' && self.hashes_at(1) >= hashes {
                if self.peek(1 + hashes) == b'(' && level < MAX_NESTED {
                    self.overwrite(text, b'_');
                    self.at += 2 + hashes;
                    self.code_at(true, level + 1);
                    text = self.at;
                    continue;
                }
                self.at += 1 + hashes;
                if self.peek(0) != b'\n' {
                    self.at += 1;
                }
                continue;
            }
            let closes = if is_long { self.starts(b"\"\"\"") } else { byte == b'"' };
            if closes && self.hashes_at(quote) >= hashes {
                // Quotes, hashes and slashes of the text must not reach the grammar.
                self.overwrite(text, b'_');
                self.at += quote + hashes;
                return;
            }
            self.at += 1;
        }
    }

    /// Whether a string that starts with `#"""` ends on its line: then two of the quotes are of its text.
    fn ends_on_line(&self, hashes: usize) -> bool {
        let rest = self.from.get(self.at + 1..).unwrap_or_default();
        let line = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        (1..=line).any(|at| self.peek(at) == b'"' && self.hashes_at(at + 1) >= hashes)
    }

    /// Whether the slash stands where the language expects a value, and not between two.
    fn may_be_regex(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.from.get(at)).copied();
        let is_open = before.is_none_or(|byte| byte.is_ascii_whitespace() || b"([{,;:".contains(&byte));
        // Before a comma or a bracket that closes, it is the operator given as a value.
        is_open && !self.peek(1).is_ascii_whitespace() && !b",)]".contains(&self.peek(1))
    }

    /// A regular expression from the slash at hand to the one that ends it, with as many hashes; just a slash where it
    /// has no end.
    fn regex(&mut self, hashes: usize) {
        let start = self.at - hashes;
        let Some(length) = self.regex_length(hashes) else {
            self.at += 1;
            return;
        };
        self.at += length + hashes;
        // A name as long as it. Blanks and quotes of the expression must not reach the grammar.
        for byte in self.to.get_mut(start..self.at).unwrap_or_default() {
            *byte = b'_';
        }
        if let Some(first) = self.to.get_mut(start) {
            *first = b'r';
        }
    }

    /// Bytes from the first slash to the last, both included.
    fn regex_length(&mut self, hashes: usize) -> Option<usize> {
        let rest = self.from.get(self.at..).unwrap_or_default();
        let is_long =
            hashes > 0 && rest.get(1..)?.iter().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r')) == Some(&b'\n');
        let known = self.endless.get(usize::from(is_long)).copied().flatten();
        if known.is_some_and(|(until, least)| self.at < until && hashes >= least) {
            return None;
        }
        let (mut at, mut open) = (1_usize, 0_usize);
        loop {
            let byte = rest.get(at).copied();
            if byte.is_none_or(|byte| byte == b'\n' && !is_long) {
                if let Some(endless) = self.endless.get_mut(usize::from(is_long)).filter(|_| hashes > 0) {
                    *endless = Some((self.at + at, hashes));
                }
                return None;
            }
            match byte? {
                b'\\' => at += 1,
                b'/' if self.hashes_at(at + 1) >= hashes => break,
                b'(' => open += 1,
                // One that closes what was open before it: the slash was an operator.
                b')' if hashes == 0 => open = open.checked_sub(1)?,
                _ => {}
            }
            at += 1;
        }
        let ends_blank = matches!(rest.get(at - 1), Some(b' ' | b'\t'));
        (at > 1 && (hashes > 0 || !ends_blank)).then_some(at + 1)
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
        let is_contextual = matches!(word, b"any" | b"copy" | b"some");
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
            "a                  c     \n\"___\\(e        )\""
        );
        assert_eq!(masked("#\"\\(\"/*\"#/**/"), "#\"_____\"#    ");
        assert_eq!(masked("(any as? any P, copy.x, copy x)"), "(an_ as? any P, cop_.x, copy x)");
        assert_eq!(masked("\"\"\"\n /* a */ \\(copy)\n\"\"\""), "\"\"\"\n_________\\(cop_)\n\"\"\"");
    }

    #[test]
    fn regular_expressions_are_names() {
        assert_eq!(masked(r#"f(/a\/\*b"/) // c"#), r#"f(r________)     "#);
        assert_eq!(
            masked(r##"[#/https?://[^/*]+"/#, a, #/b/#] /* c */"##),
            r##"[r___________________, a, r____]        "##
        );
        assert_eq!(masked("a = #/\n  [/*] # any\n/# /* b */"), "a = r_________________        ");
        assert_eq!(masked(r#"split(/"(copy)"/, /"/) /**/"#), "split(r_________, r__)     ");
        assert_eq!(masked(r#""\(a.split(/"\)/)) /*" /* b */"#), r#""\(a.split(r____))___"        "#);
    }

    #[test]
    fn a_slash_between_values_is_an_operator() {
        for text in ["a / b / c", "a/b/c", "f(/, g(/))", "reduce(1, /)", "a: /B.c, d: /E.f", "(/) + (/)", "x\n/ y / z"]
        {
            assert_eq!(masked(text), text);
        }
        assert_eq!(masked("a /* b */ / c // d"), "a         / c     ");
    }

    #[test]
    fn quotes_in_strings_are_text() {
        assert_eq!(masked("#\"\"\"#/* a */"), "#\"_\"#       ");
        assert_eq!(masked("##\"\"\"a\"#\"## // b"), "##\"_____\"##     ");
        assert_eq!(masked("#\"\"\"\n/* a\n\"\"\"#/* b */"), "#\"\"\"\n____\n\"\"\"#       ");
    }

    #[test]
    fn semicolons_stand_after_what_they_end() {
        assert_eq!(masked("a ;b /* c */ ; d"), "a; b;          d");
        assert_eq!(masked("a ; ;\n; {; b }"), "a;   \n  {  b }");
        assert_eq!(masked("let a; var b ; func c()"), "let a\n var b\n  func c()");
    }

    #[test]
    fn what_never_ends_stays() {
        for text in ["/* a", "\"a", "`a", "\"\"\"a \\b", "#", "/a", "#/a", "#/\n a", "/"] {
            assert_eq!(masked(text), text);
        }
    }
}
