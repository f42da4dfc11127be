//! Semicolons that Kotlin does without and the grammar needs.
//!
//! A parenthesis that opens a line starts a statement; the grammar takes it for the arguments of a call that the line before
//! ends with. The last member of a class that is written on one line ends with the class; the grammar wants an end of its
//! own. Both get a semicolon in place of a blank before the grammar sees the text: no byte moves.
//!
//! The other way round an annotation before a function type (`@Composable () -> Unit`) is too much for the grammar, and is
//! blanked out.

use std::ops::Range;

/// What the grammar sees in place of what is written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Patches {
    /// Blanks that become a semicolon.
    pub(super) separators: Vec<usize>,
    /// Bytes that become blanks.
    pub(super) blanks: Vec<Range<usize>>,
    /// What stands between the quotes of each string that is closed and stands in no other.
    pub(super) strings: Vec<Range<usize>>,
}

impl Patches {
    /// Writes the patches over `bytes`, the text they were made for.
    pub(super) fn write(&self, bytes: &mut [u8]) {
        for &at in &self.separators {
            if let Some(blank) = bytes.get_mut(at) {
                *blank = b';';
            }
        }
        for range in &self.blanks {
            bytes.get_mut(range.clone()).unwrap_or_default().fill(b' ');
        }
    }

    /// Whether the text can be read as it stands.
    pub(super) fn is_empty(&self) -> bool {
        self.separators.is_empty() && self.blanks.is_empty()
    }
}

/// What `text` needs: a semicolon before a parenthesis that opens a statement or a brace that ends a class, and no
/// annotations before function types.
pub(super) fn patches(text: &str) -> Patches {
    let bytes = text.as_bytes();
    let mut found = Patches::default();
    let mut open: Vec<Open> = Vec::new();
    // The last byte of code before the current one, where its line starts, and whether a line has ended since.
    let (mut last, mut line, mut fresh) = (None, 0, true);
    let (mut at, mut annotations, mut head) = (0, 0, Head::default());
    // Where the outermost string around the current byte begins, and how many brackets are open there.
    let mut string: Option<(usize, usize)> = None;
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
                        found.separators.push(blank);
                    }
                    (Some(blank), Some(Open { class: true, .. })) if byte == b'}' && !fresh && ends_member(code) => {
                        found.separators.push(blank);
                    }
                    _ => {}
                }
                if byte == b'@' && annotations < MAX_ANNOTATIONS && code.ends_with([':', ',', '(', '<', '>']) {
                    annotations += 1;
                    found.blanks.extend(annotation_of_function_type(text, at));
                }
                fresh = false;
                match byte {
                    b'(' | b'[' => open.push(Open::plain(byte)),
                    b'{' => {
                        // A file may be one line: what of it was looked at already is not looked at again.
                        if head.line != line {
                            head = Head { line, until: line, ..Head::default() };
                        }
                        head.read(text, at);
                        let in_enum = open.last().is_some_and(|around| around.entries);
                        let (entries, class) = (head.entries, head.class);
                        open.push(Open { class: class || in_enum, entries, ..Open::plain(byte) });
                    }
                    b')' | b']' | b'}' => {
                        if let Some(Open { quote: Some(quote), .. }) = open.pop() {
                            at = skip_text(bytes, at + 1, quote, &mut open);
                            found.strings.extend(ended(&mut string, &open, at, quote));
                            last = Some(at.saturating_sub(1));
                            continue;
                        }
                    }
                    b'"' => {
                        let quote = if rest.starts_with(b"\"\"\"") { Quote::Raw } else { Quote::Plain };
                        string.get_or_insert((at + quote.len(), open.len()));
                        at = skip_text(bytes, at + quote.len(), quote, &mut open);
                        found.strings.extend(ended(&mut string, &open, at, quote));
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

/// What stood between the quotes of `string`, if it ended before `at`.
fn ended(string: &mut Option<(usize, usize)>, open: &[Open], at: usize, quote: Quote) -> Option<Range<usize>> {
    let (from, _) = string.take_if(|(_, brackets)| *brackets == open.len())?;
    Some(from..at.checked_sub(quote.len()).filter(|&end| end >= from)?)
}

/// Annotations that are looked at in one file.
const MAX_ANNOTATIONS: usize = 10_000;

/// What the line up to a brace says of what the brace opens.
#[derive(Debug, Default)]
struct Head {
    /// Where the line starts.
    line: usize,
    /// Up to where it was read.
    until: usize,
    entries: bool,
    class: bool,
}

impl Head {
    fn read(&mut self, text: &str, at: usize) {
        let more = text.get(self.until..at).unwrap_or_default();
        self.entries |= has_word(more, &["enum"]);
        self.class |= has_word(more, TYPES);
        self.until = at;
    }
}

/// The annotation that starts at `at`, where a function type follows it.
fn annotation_of_function_type(text: &str, at: usize) -> Option<Range<usize>> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let after = text.get(at + 1..)?;
    let length = after.find(|c| !is_name(c)).filter(|&length| length > 0)?;
    let rest = after.get(length..)?;
    let ty = rest.trim_start();
    // Right behind the name a parenthesis holds the annotation's own arguments.
    if ty.len() == rest.len() {
        return None;
    }
    let ty = ty.strip_prefix("suspend ").map_or(ty, str::trim_start);
    let receiver = ty.find(|c| !is_name(c)).unwrap_or(ty.len());
    let (receiver, params) = ty.split_at(receiver);
    if !receiver.is_empty() && !receiver.ends_with('.') {
        return None;
    }
    let inside = parenthesised(params)?;
    let behind = params.get(inside.len() + 2..)?.trim_start();
    let is_function = behind.starts_with("->")
        || receiver.is_empty()
            && parenthesised(inside.trim()).is_some_and(|inner| {
                inside.trim().get(inner.len() + 2..).is_some_and(|rest| rest.trim_start().starts_with("->"))
            });
    is_function.then_some(at..at + 1 + length)
}

/// What stands in the parentheses that `text` starts with.
fn parenthesised(text: &str) -> Option<&str> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices().take(2_000) {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            '{' | '}' | ';' | '"' => return None,
            _ => {}
        }
        if depth == 0 {
            return text.get(1..at).filter(|_| c == ')');
        }
    }
    None
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
    use super::patches;

    fn patched(text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        patches(text).write(&mut bytes);
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
    fn annotations_before_function_types_go() {
        assert_eq!(patched("fun f(a: @B () -> Unit, c: D)"), "fun f(a:    () -> Unit, c: D)");
        assert_eq!(patched("val a: @B.C (D) -> E = f"), "val a:      (D) -> E = f");
        assert_eq!(patched("fun f(a: @B (() -> Unit)? = null)"), "fun f(a:    (() -> Unit)? = null)");
        assert_eq!(patched("fun f(a: List<@B C.() -> Unit>)"), "fun f(a: List<   C.() -> Unit>)");
        for text in [
            "fun f(@B a: () -> Unit)",
            "a(@B (c) + d)",
            "fun f(a: @B C)",
            "a(@B(c) d)",
            "\"a: @B () -> c\"",
            "this@a (b)",
        ] {
            assert_eq!(patched(text), text);
        }
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
