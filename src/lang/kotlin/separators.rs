//! Semicolons that Kotlin does without and the grammar needs.
//!
//! A parenthesis that opens a line starts a statement; the grammar takes it for the arguments of a call that the line before
//! ends with. The last member of a class that is written on one line ends with the class; the grammar wants an end of its
//! own. Both get a semicolon in place of a blank before the grammar sees the text: no byte moves.

/// Where in `text` a semicolon belongs: blanks before a parenthesis that opens a statement or a brace that ends a class.
pub(super) fn separators(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    // The last byte of code before the current one, where its line starts, and whether a line has ended since.
    let (mut last, mut line, mut fresh) = (None, 0, true);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let rest = bytes.get(at..).unwrap_or_default();
        let blank = at.checked_sub(1).filter(|&before| matches!(bytes.get(before), Some(b' ' | b'\t')));
        match byte {
            b'\n' => (fresh, line) = (true, at + 1),
            b' ' | b'\t' | b'\r' => {}
            b'/' if rest.starts_with(b"//") => {
                at += rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len());
                continue;
            }
            b'/' if rest.starts_with(b"/*") => {
                at += rest.windows(2).position(|pair| pair == b"*/").map_or(rest.len(), |end| end + 2);
                continue;
            }
            _ => {
                let code = last.and_then(|last: usize| text.get(..last + 1)).unwrap_or_default();
                match (blank, open.last()) {
                    (Some(blank), None | Some(Open { bracket: b'{', .. }))
                        if byte == b'(' && fresh && ends_statement(code) =>
                    {
                        found.push(blank);
                    }
                    (Some(blank), Some(Open { class: true, .. })) if byte == b'}' && !fresh && ends_member(code) => {
                        found.push(blank);
                    }
                    _ => {}
                }
                fresh = false;
                match byte {
                    b'(' | b'[' => open.push(Open::plain(byte)),
                    b'{' => {
                        let head = text.get(line..at).unwrap_or_default();
                        let in_enum = open.last().is_some_and(|around| around.entries);
                        let (entries, class) = (has_word(head, &["enum"]), has_word(head, TYPES));
                        open.push(Open { class: class || in_enum, entries, ..Open::plain(byte) });
                    }
                    b')' | b']' | b'}' => {
                        if let Some(Open { quote: Some(quote), .. }) = open.pop() {
                            at = skip_text(bytes, at + 1, quote, &mut open);
                            last = Some(at.saturating_sub(1));
                            continue;
                        }
                    }
                    b'"' => {
                        let quote = if rest.starts_with(b"\"\"\"") { Quote::Raw } else { Quote::Plain };
                        at = skip_text(bytes, at + quote.len(), quote, &mut open);
                        last = Some(at.saturating_sub(1));
                        continue;
                    }
                    b'\'' => {
                        let skip = if rest.get(1) == Some(&b'\\') { 3 } else { 2 };
                        at += rest.iter().skip(skip).position(|&byte| byte == b'\'').map_or(1, |end| end + skip + 1);
                        last = Some(at.saturating_sub(1));
                        continue;
                    }
                    _ => {}
                }
                last = Some(at);
            }
        }
        at += 1;
    }
    found
}

/// Words that head a declaration with members.
const TYPES: &[&str] = &["class", "interface", "object"];

/// A bracket that is open.
#[derive(Debug, Clone, Copy)]
struct Open {
    bracket: u8,
    /// The text that goes on after it, for the brace of a template.
    quote: Option<Quote>,
    /// Members stand in it.
    class: bool,
    /// The entries of an enum stand in it, each of which may have members.
    entries: bool,
}

impl Open {
    fn plain(bracket: u8) -> Self {
        Self { bracket, quote: None, class: false, entries: false }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quote {
    Plain,
    Raw,
}

impl Quote {
    fn len(self) -> usize {
        match self {
            Self::Plain => 1,
            Self::Raw => 3,
        }
    }
}

/// The byte after the text that goes on at `at`, or after the `${` of a template in it.
fn skip_text(bytes: &[u8], mut at: usize, quote: Quote, open: &mut Vec<Open>) -> usize {
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if quote == Quote::Plain => at += 1,
            b'\n' if quote == Quote::Plain => return at,
            b'"' if quote == Quote::Plain => return at + 1,
            b'"' if bytes.get(at..).unwrap_or_default().starts_with(b"\"\"\"") => return at + 3,
            b'$' if bytes.get(at + 1) == Some(&b'{') => {
                open.push(Open { quote: Some(quote), ..Open::plain(b'{') });
                return at + 2;
            }
            _ => {}
        }
        at += 1;
    }
    at
}

/// Words after which an expression or a parameter list goes on.
const UNFINISHED: &[&str] = &[
    "if",
    "else",
    "while",
    "for",
    "when",
    "catch",
    "do",
    "in",
    "is",
    "as",
    "fun",
    "class",
    "constructor",
    "by",
    "throw",
    "where",
    "get",
    "set",
    "val",
    "var",
    "init",
    "try",
    "finally",
    "interface",
    "object",
];

/// Whether code that ends here may end a statement.
fn ends_statement(code: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    match code.chars().next_back() {
        Some(')' | ']' | '}' | '"' | '\'' | '`') => return !is_parameterless_header(code),
        Some('!') => return code.ends_with("!!"),
        Some(last) if is_word(last) => {}
        _ => return false,
    }
    let word_start = code
        .rfind(|c| !is_word(c))
        .map_or(0, |before| before + code[before..].chars().next().map_or(1, char::len_utf8));
    let (before, word) = code.split_at(word_start);
    if UNFINISHED.contains(&word) || is_parameterless_header(code) {
        return false;
    }
    // `a or` goes on with its right side.
    let line = before.rsplit('\n').next().unwrap_or_default();
    let operand = line.trim_end_matches([' ', '\t']);
    if operand.len() == line.len() {
        return true;
    }
    let operand_word = operand.rsplit(|c| !is_word(c)).next().unwrap_or_default();
    let is_operand = operand.ends_with(|c| is_word(c) || matches!(c, ')' | ']' | '"' | '\'' | '}'));
    let keyword =
        matches!(operand_word, "return" | "in" | "is" | "as" | "else" | "val" | "var" | "by" | "throw" | "to");
    !is_operand || keyword && operand_word != "to"
}

/// Whether the line is the head of a class or function whose parameters may follow on the next one.
fn is_parameterless_header(code: &str) -> bool {
    let line = code.rsplit('\n').next().unwrap_or_default();
    !line.contains(['(', '=', '{']) && has_word(line, &["class", "fun", "constructor", "interface"])
}

/// Whether code that ends here may be the end of a member.
fn ends_member(code: &str) -> bool {
    code.ends_with(|c: char| {
        c.is_alphanumeric() || matches!(c, '_' | ')' | ']' | '}' | '"' | '\'' | '`' | '!' | '?' | '>')
    }) && !code.ends_with("->")
}

fn has_word(text: &str, words: &[&str]) -> bool {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::separators;

    fn patched(text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for at in separators(text) {
            bytes[at] = b';';
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[test]
    fn a_parenthesis_on_its_own_line_starts_a_statement() {
        assert_eq!(patched("fun f() {\n    a()\n    (b).c()\n}"), "fun f() {\n    a()\n   ;(b).c()\n}");
        assert_eq!(patched("val a = b // c\n    (d)"), "val a = b // c\n   ;(d)");
        assert_eq!(patched("val a = \"x${y}\"\n    (d)"), "val a = \"x${y}\"\n   ;(d)");
        assert_eq!(patched("{\n    return\n    (d)"), "{\n    return\n   ;(d)");
    }

    #[test]
    fn the_last_member_on_a_line_gets_an_end() {
        assert_eq!(patched("class A { fun b() = c() }"), "class A { fun b() = c();}");
        assert_eq!(patched("class A { companion object { val b = 1 } }"), "class A { companion object { val b = 1;};}");
        assert_eq!(patched("enum class A {\n    B { val c = 1 };\n}"), "enum class A {\n    B { val c = 1;};\n}");
        assert_eq!(patched("class A { }\nfun f() { g() }"), "class A { }\nfun f() { g() }");
    }

    #[test]
    fn what_goes_on_is_left_alone() {
        let whole = [
            "val a = b +\n    (c)",
            "val a = b or\n    (c)",
            "f(a\n    (b))",
            "class A\n    (val b: Int)",
            "if\n    (a) b",
            "val a = \"\"\"\n    (b)\"\"\"",
            "/* a\n    (b) */",
            "a = if (b) c else\n    (d)",
        ];
        for text in whole {
            assert_eq!(patched(text), text);
        }
    }
}
