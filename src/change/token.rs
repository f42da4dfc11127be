//! The tokens of a file as they are compared: no white space, no comments, nothing that a formatter adds or takes away.

use crate::lang::Language;

/// Levels of strings in code in strings that are followed.
const MAX_NESTED: usize = 32;

/// A token: a word, one sign, or a whole string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    /// First byte.
    pub(crate) start: u32,
    /// One past the last byte.
    pub(crate) end: u32,
    /// Whether it is a name, a keyword or a number.
    pub(crate) is_word: bool,
}

impl Token {
    /// Its text in the file.
    pub(crate) fn text(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// The sign it is.
    pub(crate) fn sign(self, text: &str) -> Option<u8> {
        match text.as_bytes().get(self.start as usize) {
            Some(&byte) if self.end == self.start + 1 && !self.is_word => Some(byte),
            _ => None,
        }
    }
}

/// The tokens of `text`. Never fails: what is not closed ends with its line or with the text.
pub(crate) fn tokenize(text: &str, language: Language) -> Vec<Token> {
    let mut lexer = Lexer { bytes: text.as_bytes(), language, at: 0 };
    let mut tokens: Vec<Token> = Vec::new();
    while let Some(token) = lexer.next() {
        let sign = token.sign(text);
        // A comma before what closes: `)`, `]`, `}`, `>` or an arrow.
        let closes = matches!(sign, Some(b')' | b']' | b'}' | b'>'))
            || sign == Some(b'-') && lexer.bytes.get(token.end as usize) == Some(&b'>');
        if closes && tokens.last().is_some_and(|last| last.sign(text) == Some(b',')) {
            tokens.pop();
        }
        if sign != Some(b';') {
            tokens.push(token);
        }
    }
    tokens
}

struct Lexer<'t> {
    bytes: &'t [u8],
    language: Language,
    at: usize,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn starts(&self, with: &[u8]) -> bool {
        self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(with))
    }

    fn next(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let byte = *self.bytes.get(start)?;
            let mut is_word = false;
            match byte {
                _ if byte.is_ascii_whitespace() => {
                    self.at += 1;
                    continue;
                }
                _ if self.skip_comment() => continue,
                // A byte order mark.
                0xef if self.starts(b"\xef\xbb\xbf") => {
                    self.at += 3;
                    continue;
                }
                _ if self.skip_literal(0) => {}
                _ if is_name(byte) => {
                    is_word = true;
                    while self.bytes.get(self.at).copied().is_some_and(is_name) {
                        self.at += 1;
                    }
                }
                _ => self.at += 1,
            }
            return Some(Token { start: start as u32, end: self.at as u32, is_word });
        }
    }

    fn skip_comment(&mut self) -> bool {
        if self.starts(b"//") {
            while !matches!(self.bytes.get(self.at), None | Some(b'\n' | b'\r')) {
                self.at += 1;
            }
            return true;
        }
        if !self.starts(b"/*") {
            return false;
        }
        let mut level = 0_usize;
        while self.at < self.bytes.len() {
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
        true
    }

    /// Skips a string or a character, where one starts.
    fn skip_literal(&mut self, level: usize) -> bool {
        let is_rust = self.language == Language::Rust;
        match self.peek(0) {
            b'\'' if self.language != Language::Swift => return self.skip_char(),
            b'"' => self.skip_string(0, false, level),
            b'#' if self.language == Language::Swift => {
                let hashes = self.count(0, b'#');
                if self.peek(hashes) != b'"' {
                    return false;
                }
                self.at += hashes;
                self.skip_string(hashes, false, level);
            }
            b'r' | b'b' | b'c' if is_rust => {
                let prefix = usize::from(self.peek(0) != b'r');
                let is_raw = self.peek(prefix) == b'r';
                let hashes = if is_raw { self.count(prefix + 1, b'#') } else { 0 };
                let quote = prefix + usize::from(is_raw) + hashes;
                match self.peek(quote) {
                    b'"' => {
                        self.at += quote;
                        self.skip_string(hashes, is_raw, level);
                    }
                    b'\'' if quote == 1 && self.peek(0) == b'b' => {
                        self.at += 1;
                        if !self.skip_char() {
                            self.at -= 1;
                            return false;
                        }
                    }
                    _ => return false,
                }
            }
            _ => return false,
        }
        true
    }

    fn count(&self, from: usize, what: u8) -> usize {
        self.bytes.get(self.at + from..).unwrap_or_default().iter().take_while(|byte| **byte == what).count()
    }

    /// A character, but no lifetime.
    fn skip_char(&mut self) -> bool {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        let length = match rest {
            [b'\\', _, rest @ ..] => rest.iter().take(10).position(|byte| *byte == b'\'').map(|at| at + 2),
            [b'\'', ..] => None,
            _ => rest.iter().take(5).position(|byte| *byte == b'\''),
        };
        // `'a, 'b'` holds more than one character.
        let Some(length) = length.filter(|length| {
            let inside = rest.get(..*length).unwrap_or_default();
            inside.first() == Some(&b'\\') || std::str::from_utf8(inside).is_ok_and(|text| text.chars().count() == 1)
        }) else {
            return false;
        };
        self.at += length + 2;
        true
    }

    /// A string from its first quote on.
    fn skip_string(&mut self, hashes: usize, is_raw: bool, level: usize) {
        let is_rust = self.language == Language::Rust;
        let is_long = !is_rust && self.starts(b"\"\"\"");
        let quotes = if is_long { 3 } else { 1 };
        let has_escapes = !(is_raw || is_long && self.language == Language::Kotlin);
        self.at += quotes;
        while self.at < self.bytes.len() {
            match self.peek(0) {
                b'"' if self.count(0, b'"') >= quotes && self.count(quotes, b'#') >= hashes => {
                    // Quotes right before the closing ones belong to the text.
                    let more = if is_long && hashes == 0 { self.count(0, b'"') - quotes } else { 0 };
                    self.at += quotes + more + hashes;
                    return;
                }
                b'\n' if !is_long && !is_rust => return,
                b'\\' if has_escapes && self.count(1, b'#') >= hashes => {
                    if self.language == Language::Swift && self.peek(1 + hashes) == b'(' {
                        self.at += 2 + hashes;
                        self.skip_code(b'(', b')', level);
                    } else {
                        self.at += 2 + hashes;
                    }
                }
                b'$' if self.language == Language::Kotlin && self.peek(1) == b'{' => {
                    self.at += 2;
                    self.skip_code(b'{', b'}', level);
                }
                _ => self.at += 1,
            }
        }
        self.at = self.bytes.len();
    }

    /// Code in a string, up to what closes it.
    fn skip_code(&mut self, open: u8, close: u8, level: usize) {
        let mut depth = 1_usize;
        while self.at < self.bytes.len() && depth > 0 {
            let byte = self.peek(0);
            if self.skip_comment() || level < MAX_NESTED && self.skip_literal(level + 1) {
                continue;
            }
            depth = if byte == open {
                depth + 1
            } else if byte == close {
                depth - 1
            } else {
                depth
            };
            self.at += 1;
        }
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, language: Language) -> Vec<&str> {
        tokenize(text, language).into_iter().map(|token| token.text(text)).collect()
    }

    #[test]
    fn layout_is_no_token() {
        let short = words("engine.mute(true, a)", Language::Kotlin);
        let long =
            words("\u{feff}engine // here\r\n    .mute(\r\n  true, /* on /* it */ */\r\n a,\r\n)", Language::Kotlin);
        assert_eq!(short, long);
        assert_eq!(words("let a: Vec<B,> = f(x);", Language::Rust), words("let a: Vec<B> = f(x)", Language::Rust));
        assert_eq!(words("when (x) { 1, 2, -> y }", Language::Kotlin), words("when(x){1,2->y}", Language::Kotlin));
    }

    #[test]
    fn strings_are_whole() {
        let one = |text: &str, language| assert_eq!(words(&format!("{text};b"), language), [text, "b"], "{text}");
        for text in [r#""a // b""#, r#""\"""#, "'\"'", r"'\''", r"'\u{1F600}'"] {
            one(text, Language::Kotlin);
            one(text, Language::Rust);
        }
        for text in [r#""${f("x", "}")}""#, "\"\"\"a \" b\"\"\"\"", "\"\"\"\\\"\"\""] {
            one(text, Language::Kotlin);
        }
        for text in [r#""\(f("x", ")"))""#, "\"\"\"\n a \" b\n\"\"\"", r##"#"a " \(b"#"##, r###"#"\#(f(")"))"#"###] {
            one(text, Language::Swift);
        }
        for text in [r##"r#"a " b"#"##, "b\"x\"", "br\"\\\"", "b'x'", "\"a\nb\"", "\"${\""] {
            one(text, Language::Rust);
        }
        assert_eq!(words("f::<'a, 'b>(r#x)", Language::Rust).len(), 15);
        assert_eq!(words("\"open\nb", Language::Swift), ["\"open", "b"]);
    }
}
