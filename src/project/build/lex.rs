//! One tokenizer for the languages build files are written in. It knows comments and strings, which is all it takes not
//! to be fooled by them; everything else is names, numbers and punctuation.

use crate::source::Span;

/// Whose comments and strings to expect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    Groovy,
    Kotlin,
    Swift,
    Ruby,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Ident,
    Number,
    /// A string; [`Token::inner`] is what stands between the quotes.
    Str,
    Punct(u8),
    Newline,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Bytes of quotes at each end.
    quotes: usize,
    /// Whether names in it are replaced by their values.
    interpolates: bool,
}

impl Token {
    /// What it says, without quotes and back-quotes.
    pub(crate) fn inner(&self) -> Span {
        // An unterminated string has no closing quotes.
        let start = (self.start + self.quotes).min(self.end);
        Span::new(start, self.end.saturating_sub(self.quotes).max(start))
    }
}

/// A part of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Text(Span),
    /// An expression that is put in; the span is its code.
    Code(Span),
}

/// The tokens of a text, with the partner of each bracket.
#[derive(Debug)]
pub(crate) struct Tokens<'t> {
    pub(crate) text: &'t str,
    pub(crate) dialect: Dialect,
    pub(crate) all: Vec<Token>,
    /// Its comments, with their signs.
    pub(crate) comments: Vec<Span>,
    /// For an opening bracket the index of the closing one; itself where there is none.
    close: Vec<usize>,
}

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self::within(text, dialect, Span::new(0, text.len()))
    }

    /// Tokens of a part of `text`; their places are those in the whole.
    pub(crate) fn within(text: &'t str, dialect: Dialect, span: Span) -> Self {
        let (at, end) = (span.range().start, span.range().end);
        let mut lexer = Lexer { bytes: text.as_bytes(), at, end, dialect, out: Vec::new(), comments: Vec::new() };
        lexer.run();
        let (all, comments) = (lexer.out, lexer.comments);
        let close = partners(&all);
        Self { text, dialect, all, comments, close }
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn kind(&self, at: usize) -> Option<Kind> {
        self.all.get(at).map(|token| token.kind)
    }

    pub(crate) fn is_punct(&self, at: usize, punct: u8) -> bool {
        self.kind(at) == Some(Kind::Punct(punct))
    }

    pub(crate) fn is_open(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Punct(b'(' | b'[' | b'{')))
    }

    /// Index of the bracket that closes the one at `at`, or of the last token.
    pub(crate) fn close(&self, at: usize) -> usize {
        self.close.get(at).copied().unwrap_or(at)
    }

    /// The name at `at`, without back-quotes.
    pub(crate) fn ident(&self, at: usize) -> Option<&'t str> {
        let token = self.all.get(at).filter(|token| token.kind == Kind::Ident)?;
        Some(self.slice(token.inner()))
    }

    /// The content of the string at `at`, as written.
    pub(crate) fn string(&self, at: usize) -> Option<&'t str> {
        let token = self.all.get(at).filter(|token| token.kind == Kind::Str)?;
        Some(self.slice(token.inner()))
    }

    pub(crate) fn slice(&self, span: Span) -> &'t str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// From the first to the last byte of the tokens `from..to`.
    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        match (self.all.get(from), self.all.get(to.wrapping_sub(1))) {
            (Some(first), Some(last)) if last.end >= first.start => Span::new(first.start, last.end),
            _ => Span::at(self.all.get(from).map_or(0, |token| token.start)),
        }
    }

    /// The parts of the string at `at`.
    pub(crate) fn parts(&self, at: usize) -> Vec<Part> {
        let Some(token) = self.all.get(at).filter(|token| token.kind == Kind::Str) else { return Vec::new() };
        let inner = token.inner();
        if !token.interpolates {
            return vec![Part::Text(inner)];
        }
        split_parts(self.text.as_bytes(), inner, self.dialect)
    }
}

/// Brackets left open that are given up for the sake of one around them.
const MAX_UNCLOSED: usize = 64;

/// Pairs brackets up. One that nothing closes is its own partner, so that whoever jumps over it goes on right behind it.
fn partners(tokens: &[Token]) -> Vec<usize> {
    let mut close: Vec<usize> = (0..tokens.len()).collect();
    let mut open: Vec<(u8, usize)> = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Punct(b'(') => open.push((b')', at)),
            Kind::Punct(b'[') => open.push((b']', at)),
            Kind::Punct(b'{') => open.push((b'}', at)),
            Kind::Punct(closing @ (b')' | b']' | b'}')) => {
                // A bracket of another kind left open inside is given up.
                // How many is bounded, or a file of wrong brackets would take forever.
                let near = open.len().saturating_sub(MAX_UNCLOSED);
                if let Some(depth) = open[near..].iter().rposition(|(wanted, _)| *wanted == closing) {
                    close[open[near + depth].1] = at;
                    open.truncate(near + depth);
                }
            }
            _ => {}
        }
    }
    close
}

struct Lexer<'t> {
    bytes: &'t [u8],
    at: usize,
    end: usize,
    dialect: Dialect,
    out: Vec<Token>,
    comments: Vec<Span>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        if self.bytes[self.at..self.end].starts_with(&[0xef, 0xbb, 0xbf]) {
            self.at += 3;
        }
        while self.at < self.end {
            let start = self.at;
            match self.bytes[start] {
                b'\n' => self.push(Kind::Newline, start + 1, 0, false),
                byte if byte.is_ascii_whitespace() => self.at += 1,
                b'\\' if self.peek(1) == b'\n' => self.at += 2,
                b'#' if self.dialect == Dialect::Ruby || self.bytes[start..].starts_with(b"#!/") => {
                    self.comment(Self::skip_line)
                }
                b'=' if self.dialect == Dialect::Ruby && self.at_ruby_block_comment() => {
                    self.comment(Self::skip_ruby_block_comment);
                }
                b'/' if self.dialect != Dialect::Ruby && self.peek(1) == b'/' => self.comment(Self::skip_line),
                b'/' if self.dialect != Dialect::Ruby && self.peek(1) == b'*' => self.comment(Self::skip_block_comment),
                b'/' if self.dialect == Dialect::Groovy && self.may_start_slashy() => self.slashy(),
                b'"' => self.string(b'"'),
                b'\'' if self.dialect != Dialect::Swift => self.string(b'\''),
                b'`' => self.back_quoted(),
                byte if is_name_start(byte) => {
                    let end = self.scan(start, is_name_byte);
                    self.push(Kind::Ident, end, 0, false);
                }
                byte if byte.is_ascii_digit() => self.number(),
                byte => self.push(Kind::Punct(byte), start + 1, 0, false),
            }
        }
    }

    fn push(&mut self, kind: Kind, end: usize, quotes: usize, interpolates: bool) {
        self.out.push(Token { kind, start: self.at, end, quotes, interpolates });
        self.at = end;
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes[..self.end].get(self.at + ahead).copied().unwrap_or(0)
    }

    fn scan(&self, from: usize, accept: fn(u8) -> bool) -> usize {
        (from..self.end).find(|&at| !accept(self.bytes[at])).unwrap_or(self.end)
    }

    fn comment(&mut self, skip: fn(&mut Self)) {
        let start = self.at;
        skip(self);
        self.comments.push(Span::new(start, self.at));
    }

    fn skip_line(&mut self) {
        self.at = self.line_end(self.at);
    }

    fn line_end(&self, from: usize) -> usize {
        memchr::memchr(b'\n', &self.bytes[from..self.end]).map_or(self.end, |offset| from + offset)
    }

    fn skip_block_comment(&mut self) {
        // Groovy's do not nest.
        let nests = self.dialect != Dialect::Groovy;
        let mut depth = 0_usize;
        while self.at < self.end {
            match (self.bytes[self.at], self.peek(1)) {
                (b'/', b'*') if nests || depth == 0 => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.at = self.end;
    }

    fn at_ruby_block_comment(&self) -> bool {
        self.bytes[self.at..self.end].starts_with(b"=begin") && (self.at == 0 || self.bytes[self.at - 1] == b'\n')
    }

    fn skip_ruby_block_comment(&mut self) {
        let closing = memchr::memmem::find(&self.bytes[self.at..self.end], b"\n=end");
        self.at = closing.map_or(self.end, |offset| self.line_end(self.at + offset + 1));
    }

    /// Groovy writes patterns between slashes; elsewhere a slash divides.
    fn may_start_slashy(&self) -> bool {
        let before = self.out.last().map(|token| token.kind);
        let rest = &self.bytes[self.at + 1..self.end];
        matches!(before, Some(Kind::Punct(b'(' | b',' | b'=' | b'~' | b'[' | b':' | b'{')))
            && memchr::memchr2(b'/', b'\n', rest).is_some_and(|offset| rest[offset] == b'/')
    }

    fn slashy(&mut self) {
        let mut at = self.at + 1;
        while at < self.end && !matches!(self.bytes[at], b'/' | b'\n') {
            at += if self.bytes[at] == b'\\' { 2 } else { 1 };
        }
        self.push(Kind::Str, (at + 1).min(self.end), 1, false);
    }

    fn string(&mut self, quote: u8) {
        let triple = self.peek(1) == quote && self.peek(2) == quote && self.dialect != Dialect::Ruby;
        let quotes = if triple { 3 } else { 1 };
        let raw = triple && self.dialect == Dialect::Kotlin;
        let interpolates = quote == b'"';
        let mut at = self.at + quotes;
        while at < self.end {
            let byte = self.bytes[at];
            if byte == quote && (!triple || self.bytes[at..self.end].starts_with(&[quote; 3])) {
                let mut end = at + quotes;
                // `""""` ends with its last three quotes.
                while triple && end < self.end && self.bytes[end] == quote {
                    end += 1;
                }
                return self.push(Kind::Str, end, quotes, interpolates);
            }
            if byte == b'\n' && !triple {
                break;
            }
            if interpolates && let Some((_, code_end)) = code_at(self.bytes, at, self.end, self.dialect) {
                at = code_end;
            } else {
                at += if byte == b'\\' && !raw { 2 } else { 1 };
            }
        }
        // Not closed: the damage ends with the line.
        let end = self.line_end(self.at);
        self.push(Kind::Punct(quote), end.max(self.at + 1), 0, false);
    }

    fn back_quoted(&mut self) {
        let rest = &self.bytes[self.at + 1..self.end];
        match memchr::memchr2(b'`', b'\n', rest) {
            Some(length) if rest[length] == b'`' => self.push(Kind::Ident, self.at + length + 2, 1, false),
            _ => self.push(Kind::Punct(b'`'), self.at + 1, 0, false),
        }
    }

    fn number(&mut self) {
        let mut end = self.scan(self.at, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
        while end + 1 < self.end && self.bytes[end] == b'.' && self.bytes[end + 1].is_ascii_digit() {
            end = self.scan(end + 1, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
        }
        self.push(Kind::Number, end, 0, false);
    }
}

fn is_name_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn is_name_byte(byte: u8) -> bool {
    is_name_start(byte) || byte.is_ascii_digit()
}

/// Longest interpolated code, in bytes.
const MAX_CODE: usize = 1000;

/// If an interpolation starts at `at`: the span of its code, and the byte after all of it.
fn code_at(bytes: &[u8], at: usize, end: usize, dialect: Dialect) -> Option<(Span, usize)> {
    let next = bytes[..end].get(at + 1).copied().unwrap_or(0);
    let bracketed = match (dialect, bytes[at]) {
        (Dialect::Groovy | Dialect::Kotlin, b'$') if next == b'{' => true,
        (Dialect::Groovy | Dialect::Kotlin, b'$') if is_name_start(next) => false,
        (Dialect::Ruby, b'#') if next == b'{' => true,
        (Dialect::Swift, b'\\') if next == b'(' => true,
        _ => return None,
    };
    if bracketed {
        let (open, close) = if next == b'(' { (b'(', b')') } else { (b'{', b'}') };
        let mut depth = 0_usize;
        // An interpolation that is not closed must not be searched to the end each time it is met.
        let limit = end.min(at + MAX_CODE);
        for (here, &byte) in bytes.iter().enumerate().take(limit).skip(at + 1) {
            match byte {
                byte if byte == open => depth += 1,
                byte if byte == close => {
                    depth -= 1;
                    if depth == 0 {
                        return Some((Span::new(at + 2, here), here + 1));
                    }
                }
                b'\n' => return None,
                _ => {}
            }
        }
        return None;
    }
    let mut stop = (at + 1..end).find(|&here| !is_name_byte(bytes[here])).unwrap_or(end);
    // `$a.b` is one value in Groovy; in Kotlin the name ends at the dot.
    while dialect == Dialect::Groovy && stop + 1 < end && bytes[stop] == b'.' && is_name_start(bytes[stop + 1]) {
        stop = (stop + 1..end).find(|&here| !is_name_byte(bytes[here])).unwrap_or(end);
    }
    Some((Span::new(at + 1, stop), stop))
}

fn split_parts(bytes: &[u8], inner: Span, dialect: Dialect) -> Vec<Part> {
    let (start, end) = (inner.range().start, inner.range().end);
    let mut parts = Vec::new();
    let (mut text, mut at) = (start, start);
    while at < end {
        if let Some((code, next)) = code_at(bytes, at, end, dialect) {
            if text < at {
                parts.push(Part::Text(Span::new(text, at)));
            }
            parts.push(Part::Code(code));
            (text, at) = (next, next);
        } else {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
    }
    if text < end || parts.is_empty() {
        parts.push(Part::Text(Span::new(text, end)));
    }
    parts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn show(text: &str, dialect: Dialect) -> Vec<String> {
        let tokens = Tokens::new(text, dialect);
        (0..tokens.len())
            .map(|at| match tokens.kind(at).unwrap() {
                Kind::Newline => "NL".to_owned(),
                Kind::Str => format!("<{}>", tokens.string(at).unwrap()),
                _ => tokens.slice(tokens.span(at, at + 1)).to_owned(),
            })
            .collect()
    }

    #[test]
    fn comments_and_strings_of_each_dialect() {
        use Dialect::{Groovy, Kotlin, Ruby, Swift};
        let cases: &[(Dialect, &str, &[&str])] = &[
            (Groovy, "a 'b' // 'c'\n", &["a", "<b>", "NL"]),
            (Groovy, "a /* /* 'x' */ 'y'", &["a", "<y>"]),
            (Kotlin, "a /* /* \"x\" */ */ \"y\"", &["a", "<y>"]),
            (Groovy, "'''x\n'y' ''' z", &["<x\n'y' >", "z"]),
            (Groovy, "a = /it's/ + 4 / 2", &["a", "=", "<it's>", "+", "4", "/", "2"]),
            (Kotlin, "\"\"\"a\"b\\\"\"\" c", &["<a\"b\\>", "c"]),
            (Kotlin, "\"${f(\"x\")}\" d", &["<${f(\"x\")}>", "d"]),
            (Kotlin, "`a b`.c", &["`a b`", ".", "c"]),
            (Kotlin, "val a = \"open\nval b", &["val", "a", "=", "\"open", "NL", "val", "b"]),
            (Kotlin, "\"a\\\"b\" 1.8.20 21", &["<a\\\"b>", "1.8.20", "21"]),
            (Swift, "\"\\(v)\" // \"no\"", &["<\\(v)>"]),
            (Swift, "\"1.0.0\"..<\"2.0.0\"", &["<1.0.0>", ".", ".", "<", "<2.0.0>"]),
            (Ruby, "pod 'A' # 'B'\n=begin\npod 'C'\n=end\nx", &["pod", "<A>", "NL", "NL", "x"]),
            (Ruby, "\"~> #{v}\"", &["<~> #{v}>"]),
            (Groovy, "\u{feff}a", &["a"]),
        ];
        for (dialect, text, expected) in cases {
            assert_eq!(show(text, *dialect), *expected, "{text}");
        }
    }

    #[test]
    fn interpolations_split_a_string() {
        let parts = |text: &str, dialect| -> Vec<String> {
            let tokens = Tokens::new(text, dialect);
            tokens
                .parts(0)
                .into_iter()
                .map(|part| match part {
                    Part::Text(span) => tokens.slice(span).to_owned(),
                    Part::Code(span) => format!("<{}>", tokens.slice(span)),
                })
                .collect()
        };
        assert_eq!(parts("\"g:a:$v.b-x\"", Dialect::Groovy), ["g:a:", "<v.b>", "-x"]);
        assert_eq!(parts("\"g:a:$v.b\"", Dialect::Kotlin), ["g:a:", "<v>", ".b"]);
        assert_eq!(parts("\"g:a:${v[\"x\"]}@aar\"", Dialect::Groovy), ["g:a:", "<v[\"x\"]>", "@aar"]);
        assert_eq!(parts("'g:a:$v'", Dialect::Groovy), ["g:a:$v"]);
        assert_eq!(parts("\"\\$v\"", Dialect::Kotlin), ["\\$v"]);
        assert_eq!(parts("\"\"", Dialect::Kotlin), [""]);
    }

    #[test]
    fn broken_input_ends() {
        for text in ["\"", "'", "/*", "`", "\"${", "(((", ")))", "\"\"\"", "=begin", "\\", "é", "1.", "/"] {
            for dialect in [Dialect::Groovy, Dialect::Kotlin, Dialect::Swift, Dialect::Ruby] {
                let tokens = Tokens::new(text, dialect);
                assert!((0..tokens.len()).all(|at| tokens.close(at) < tokens.len()), "{text}");
            }
        }
    }
}
