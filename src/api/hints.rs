//! What the vendor says of the end of a declaration: read from the annotations in source, and from sentences.

use super::Hint;
use crate::lang::Language;

/// Annotations that are read before one declaration.
const MAX_ANNOTATIONS: usize = 64;

/// Bytes of one annotation that are read.
const MAX_LENGTH: usize = 20_000;

/// Bytes before a declaration that are read.
const MAX_HEAD: usize = 100_000;

/// Bytes of a sentence that are read.
const MAX_SENTENCE: usize = 2_000;

/// The hint in the annotations and attributes that `text` starts with: `@Deprecated(..)`, `@available(..)`,
/// `#[deprecated(..)]`.
pub(super) fn written(language: Language, text: &str) -> Option<Hint> {
    let mut hint: Option<Hint> = None;
    for (name, args) in head(language, beginning(text, MAX_HEAD)) {
        let read = match language {
            Language::Kotlin => (name.rsplit(['.', ':']).next() == Some("Deprecated")).then(|| kotlin(args)),
            Language::Swift => (name == "available").then(|| swift(args)).flatten(),
            Language::Rust => rust(name, args),
        };
        let Some(read) = read else { continue };
        let whole = hint.get_or_insert_default();
        whole.message = whole.message.take().or(read.message);
        whole.replacement = whole.replacement.take().or(read.replacement);
        whole.is_gone |= read.is_gone;
    }
    hint.map(completed)
}

/// With the replacement that the sentence names, where nothing else does.
pub(super) fn completed(mut hint: Hint) -> Hint {
    if hint.replacement.is_none() {
        hint.replacement = hint.message.as_deref().and_then(named_in);
    }
    hint
}

/// Names and arguments of the annotations at the head of a declaration.
fn head(language: Language, text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    for _ in 0..MAX_ANNOTATIONS {
        rest = after_blanks(rest);
        if let Some(inner) = rest.strip_prefix("#[").filter(|_| language == Language::Rust) {
            let Some(inside) = bracketed(inner, ']') else { break };
            let (name, args) = inside.split_at(inside.find(|c: char| !is_path(c)).unwrap_or(inside.len()));
            found.push((name, args.trim()));
            rest = inner.get(inside.len() + 1..).unwrap_or_default();
        } else if let Some(inner) = rest.strip_prefix('@') {
            let length = inner.find(|c: char| !is_path(c)).unwrap_or(inner.len());
            let (name, after) = inner.split_at(length);
            rest = after;
            let mut args = "";
            if let Some(inner) = after.strip_prefix('(') {
                let Some(inside) = bracketed(inner, ')') else { break };
                args = inside;
                rest = inner.get(inside.len() + 1..).unwrap_or_default();
            }
            found.push((name, args));
        } else if let Some(inner) = rest.strip_prefix('(') {
            // Of a modifier: `private(set)`.
            let Some(inside) = bracketed(inner, ')') else { break };
            rest = inner.get(inside.len() + 1..).unwrap_or_default();
        } else {
            let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            let (word, after) = rest.split_at(length);
            if word.is_empty() || language == Language::Rust || DECLARES.contains(&word) {
                break;
            }
            rest = after;
        }
    }
    found
}

/// Words after which the declaration itself begins.
const DECLARES: &[&str] = &[
    "class",
    "struct",
    "enum",
    "interface",
    "protocol",
    "actor",
    "extension",
    "object",
    "fun",
    "func",
    "init",
    "var",
    "val",
    "let",
    "case",
    "typealias",
    "constructor",
    "subscript",
    "associatedtype",
    "deinit",
    "import",
    "macro",
    "operator",
];

/// At most the first `length` bytes.
fn beginning(text: &str, length: usize) -> &str {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

fn is_path(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | ':')
}

fn after_blanks(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let next = match () {
            () if rest.starts_with("//") => rest.split_once('\n').map_or("", |(_, rest)| rest),
            () if rest.starts_with("/*") => rest.split_once("*/").map_or("", |(_, rest)| rest),
            () => return rest,
        };
        rest = next.trim_start();
    }
}

/// `text` up to the bracket that closes it, which must be `close`. Strings count for nothing.
fn bracketed(text: &str, close: char) -> Option<&str> {
    let mut open: Vec<char> = Vec::new();
    let mut at = 0;
    while at < text.len().min(MAX_LENGTH) {
        let rest = text.get(at..)?;
        let c = rest.chars().next()?;
        at += match c {
            '"' => literal(rest)?.0,
            '(' | '[' | '{' => {
                open.push(c);
                1
            }
            ')' | ']' | '}' => {
                if open.pop().is_none() {
                    return if c == close { text.get(..at) } else { None };
                }
                1
            }
            _ => c.len_utf8(),
        };
    }
    None
}

/// The string literal that `text` starts with: its length in bytes, and what it says.
fn literal(text: &str) -> Option<(usize, String)> {
    if let Some(inner) = text.strip_prefix("\"\"\"") {
        let end = inner.find("\"\"\"")?;
        let lines: Vec<&str> = inner.get(..end)?.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        return Some((end + 6, lines.join(" ")));
    }
    let mut said = String::new();
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((at + 1, said)),
            '\\' => match chars.next()?.1 {
                'n' | 't' | 'r' => said.push(' '),
                '\n' => said.truncate(said.trim_end().len()),
                other => said.push(other),
            },
            '\n' => return None,
            c => said.push(c),
        }
    }
    None
}

/// What all literals of `text` say together (`"a " + "b"`); `None` without one.
fn said(text: &str) -> Option<String> {
    let mut all: Option<String> = None;
    let mut rest = text;
    while let Some(at) = rest.find('"') {
        let (length, said) = literal(rest.get(at..)?)?;
        all.get_or_insert_default().push_str(&said);
        rest = rest.get(at + length..)?;
    }
    all
}

/// The arguments in `text`: their labels, and their values.
fn arguments(text: &str) -> Vec<(Option<&str>, &str)> {
    let mut found = Vec::new();
    let (mut depth, mut start, mut at) = (0_i32, 0, 0);
    while at <= text.len() {
        let rest = text.get(at..).unwrap_or_default();
        let c = rest.chars().next();
        if c.is_none() || c == Some(',') && depth == 0 {
            let whole = text.get(start..at).unwrap_or_default().trim();
            if !whole.is_empty() {
                found.push(argument(whole));
            }
            start = at + 1;
        }
        at += match c {
            Some('"') => literal(rest).map_or(1, |(length, _)| length),
            Some(c) => {
                depth += i32::from(matches!(c, '(' | '[' | '{')) - i32::from(matches!(c, ')' | ']' | '}'));
                c.len_utf8()
            }
            None => 1,
        };
    }
    found
}

fn argument(whole: &str) -> (Option<&str>, &str) {
    let end = whole.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(whole.len());
    let (label, rest) = whole.split_at(end);
    match rest.trim_start().strip_prefix([':', '=']) {
        Some(value) if !label.is_empty() && !value.starts_with(':') => (Some(label), value.trim()),
        _ => (None, whole),
    }
}

fn kotlin(args: &str) -> Hint {
    let mut hint = Hint::default();
    for (at, (label, value)) in arguments(args).into_iter().enumerate() {
        match label.unwrap_or(["message", "replaceWith", "level"].get(at).copied().unwrap_or_default()) {
            "message" => hint.message = said(value).filter(|said| !said.is_empty()),
            "replaceWith" => {
                let inside = value.split_once('(').and_then(|(_, rest)| bracketed(rest, ')')).unwrap_or_default();
                let all = arguments(inside);
                let expression = all.iter().find(|(label, _)| *label == Some("expression"));
                let expression = expression.or_else(|| all.first().filter(|(label, _)| label.is_none()));
                hint.replacement = expression.and_then(|(_, value)| said(value)).filter(|said| !said.trim().is_empty());
            }
            "level" => hint.is_gone = value.ends_with("ERROR") || value.ends_with("HIDDEN"),
            _ => {}
        }
    }
    hint
}

fn swift(args: &str) -> Option<Hint> {
    let all = arguments(args);
    let platform = all.first().map_or("", |(_, value)| *value);
    // What goes on one platform only, other than the one the SDK is for, says nothing.
    if !matches!(platform, "*" | "iOS" | "swift" | "macCatalyst" | "iOSApplicationExtension") {
        return None;
    }
    let mut hint = Hint::default();
    let mut speaks = false;
    for (label, value) in all.into_iter().skip(1) {
        match label.unwrap_or(value) {
            "deprecated" => speaks = true,
            "unavailable" | "obsoleted" => (speaks, hint.is_gone) = (true, true),
            "renamed" => {
                speaks = true;
                hint.replacement = said(value).filter(|said| !said.is_empty());
            }
            "message" => hint.message = said(value).filter(|said| !said.is_empty()),
            _ => {}
        }
    }
    speaks.then_some(hint)
}

fn rust(name: &str, args: &str) -> Option<Hint> {
    let inside = args.strip_prefix('(').and_then(|rest| bracketed(rest, ')'));
    if name == "cfg_attr" {
        return arguments(inside?).into_iter().skip(1).find_map(|(label, value)| {
            let end = value.find(|c: char| !is_path(c)).unwrap_or(value.len());
            match label {
                Some(label) => rust(label, &format!("= {value}")),
                None => rust(value.get(..end)?, value.get(end..)?.trim()),
            }
        });
    }
    if name != "deprecated" {
        return None;
    }
    let note = match inside {
        Some(inside) => arguments(inside).into_iter().find(|(label, _)| *label == Some("note")).map(|(_, value)| value),
        None => args.strip_prefix('='),
    };
    Some(Hint { message: note.and_then(said).filter(|said| !said.is_empty()), ..Hint::default() })
}

/// Phrases that a replacement follows, and in Chinese too.
const PHRASES: &[&str] = &[
    "replaced by",
    "replaced with",
    "replace with",
    "renamed to",
    "renamed as",
    "superseded by",
    "in favor of",
    "in favour of",
    "moved to",
    "migrate to",
    "switch to",
    "changed to",
    "please use",
    "use",
    "using",
    "prefer",
    "call",
    "请使用",
    "请用",
    "改用",
    "改为使用",
    "建议使用",
    "替换为",
    "使用",
];

/// Words that turn a phrase around when they stand before it.
const DENIALS: &[&str] =
    &["not", "don't", "never", "longer", "cannot", "can't", "shouldn't", "without", "stop", "when", "if", "instead of"];

/// What a sentence names as the replacement: a name in quotes after a phrase such as "use", or one that is plainly code.
/// `None` where it names several.
pub(super) fn named_in(message: &str) -> Option<String> {
    let message = beginning(message, MAX_SENTENCE);
    // Only letters of ASCII change, so places agree.
    let low = message.to_ascii_lowercase();
    let mut starts: Vec<usize> = Vec::new();
    for phrase in PHRASES {
        starts.extend(low.match_indices(phrase).filter_map(|(at, _)| phrase_ends(&low, at, phrase)));
    }
    starts.sort_unstable();
    starts.dedup();
    starts.into_iter().find_map(|at| message.get(at..).and_then(code)).and_then(|(name, rest)| {
        let more = rest.trim_start().trim_start_matches(',').trim_start();
        let several = ["or ", "and ", "/", "或", "和"].iter().find_map(|word| more.strip_prefix(word));
        match several.and_then(|rest| code(rest)) {
            Some(_) => None,
            None => Some(name),
        }
    })
}

/// The end of a phrase at `at`, where it stands as words of its own and is not denied.
fn phrase_ends(low: &str, at: usize, phrase: &str) -> Option<usize> {
    let (before, after) = (low.get(..at)?, low.get(at + phrase.len()..)?);
    if phrase.is_ascii() {
        let apart = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '`')
            && after.starts_with(|c: char| !(c.is_alphanumeric() || c == '_'));
        let last = before.split_whitespace().next_back().unwrap_or_default();
        if !apart || DENIALS.contains(&last) {
            return None;
        }
    }
    Some(at + phrase.len())
}

/// The code that a text starts with, after words such as "the", and what follows it.
fn code(text: &str) -> Option<(String, &str)> {
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == ':' || c == '：');
    for word in ["instead ", "the ", "new ", "method ", "function ", "property ", "class ", "type "] {
        let head = rest.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word));
        rest = if head.is_some() { rest.get(word.len()..)?.trim_start() } else { rest };
    }
    for (open, close) in
        [("[`", "`]"), ("``", "``"), ("`", "`"), ("[", "]"), ("'", "'"), ("\"", "\""), ("{@link ", "}")]
    {
        if let Some((inside, after)) = rest.strip_prefix(open).and_then(|inner| inner.split_once(close)) {
            let inside = inside.trim().trim_start_matches('#');
            let is_code = !inside.is_empty()
                && inside.len() <= 200
                && inside.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '.' | ':' | '<'));
            // Words in quotes are words.
            let is_code = is_code && (open.contains('`') || !inside.contains(' ') || inside.contains('('));
            return is_code.then(|| (inside.to_owned(), after));
        }
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '#');
    let end = rest.find(|c: char| !is_part(c)).unwrap_or(rest.len());
    let name = rest.get(..end)?.trim_end_matches(['.', ':', '#']);
    let mut after = rest.get(name.len()..)?;
    let mut whole = name.to_owned();
    if let Some(inside) = after.strip_prefix('(').and_then(|inner| bracketed(inner, ')')).filter(|_| end == name.len())
    {
        whole = format!("{name}({inside})");
        after = after.get(inside.len() + 2..)?;
    }
    let inner_upper = name.chars().skip(1).any(char::is_uppercase) && name.chars().any(char::is_lowercase);
    let shaped = inner_upper || name.contains(['_', '.', ':', '#']) || whole.ends_with(')');
    let is_code =
        shaped && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && !name.starts_with("http");
    is_code.then_some((whole, after))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn hint(language: Language, text: &str) -> (String, String, bool) {
        let hint = written(language, text).unwrap();
        (hint.message.unwrap_or_default(), hint.replacement.unwrap_or_default(), hint.is_gone)
    }

    #[test]
    fn kotlin_says_message_replacement_and_level() {
        let text = "/** Old. */ @Deprecated(\n  \"Use \" + \"it, (now)\",\n  ReplaceWith(\"open(id, \\\"x\\\")\", \"a.b\"),\n  DeprecationLevel.ERROR)\n  public fun f()";
        let said = ("Use it, (now)".to_owned(), "open(id, \"x\")".to_owned(), true);
        assert_eq!(hint(Language::Kotlin, text), said);
        let named = "@JvmStatic @kotlin.Deprecated(level = DeprecationLevel.WARNING, replaceWith = kotlin.ReplaceWith(imports = [], expression = \"g()\"), message = \"m\") val x";
        assert_eq!(hint(Language::Kotlin, named), ("m".to_owned(), "g()".to_owned(), false));
        assert_eq!(hint(Language::Kotlin, "@get:Deprecated(\"Use [other] instead\") val x").1, "other");
        assert_eq!(written(Language::Kotlin, "fun f() { @Deprecated(\"x\") fun g() {} }"), None);
        assert_eq!(written(Language::Kotlin, "@Deprecated(\"x"), None);
    }

    #[test]
    fn swift_says_renamed_and_unavailable() {
        let text = "@objc @available(*, deprecated, renamed: \"open(id:)\", message: \"m\") open func f()";
        assert_eq!(hint(Language::Swift, text), ("m".to_owned(), "open(id:)".to_owned(), false));
        assert!(hint(Language::Swift, "@available(*, unavailable) func f()").2);
        assert!(hint(Language::Swift, "@available(iOS, introduced: 10.0, obsoleted: 13.0) func f()").2);
        for none in ["@available(iOS 14, *) func f()", "@available(macOS, unavailable) func f()", "public func f()"] {
            assert_eq!(written(Language::Swift, none), None, "{none}");
        }
    }

    #[test]
    fn rust_says_a_note() {
        let text = "#[must_use]\n#[deprecated(since = \"3.1\", note = \"Replaced with `Arg::action`\")] pub fn f();";
        assert_eq!(hint(Language::Rust, text).1, "Arg::action");
        let text = "#[cfg_attr(feature = \"deprecated\", deprecated(note = \"renamed to `g`\"))] pub fn f();";
        assert_eq!(hint(Language::Rust, text).1, "g");
        assert_eq!(hint(Language::Rust, "#[deprecated = \"gone\"] pub fn f();").0, "gone");
        assert_eq!(hint(Language::Rust, "#[deprecated] pub fn f();").0, "");
    }

    #[test]
    fn sentences_name_replacements() {
        for (sentence, name) in [
            ("Use `Room::open` instead", Some("Room::open")),
            ("Please use connectRoom(id:) instead.", Some("connectRoom(id:)")),
            ("This was renamed to `a`.", Some("a")),
            ("Deprecated in favour of the new method [open]", Some("open")),
            ("Use Room.open.", Some("Room.open")),
            ("已废弃，请使用 {@link #openRoom(String)}", Some("openRoom(String)")),
            ("Use `a` or `b`", None),
            ("Use the new API", None),
            ("Do not use `a`", None),
            ("No longer use `a`", None),
            ("See https://example.com/use/me", None),
            ("Use http://example.com", None),
            ("Because of `x`", None),
            ("", None),
        ] {
            assert_eq!(named_in(sentence).as_deref(), name, "{sentence}");
        }
    }
}
