//! Literals of text and characters: where they end, what they hold, and how a part of that goes into new code.

use std::ops::Range;

use crate::mapping::matches::LiteralPattern;
use crate::mapping::template::{Piece, Template};

/// The longest character literal: `'\u{10FFFF}'`.
const LONGEST_CHAR: usize = 12;

/// The bytes of the literal that `rest` starts with, where it starts with a whole one.
pub(in crate::change) fn length(rest: &str) -> Option<usize> {
    if let Some(inside) = rest.strip_prefix("\"\"\"") {
        return inside.find("\"\"\"").map(|end| end + 6);
    }
    if rest.starts_with('"') {
        return text_length(rest);
    }
    if let Some(inside) = rest.strip_prefix('\'') {
        let end = match inside.strip_prefix('\\') {
            Some(escaped) => {
                let first = escaped.chars().next()?.len_utf8();
                escaped.get(first..)?.find('\'')? + first + 1
            }
            None => inside.chars().next().filter(|c| *c != '\'')?.len_utf8(),
        };
        return (inside.get(end..)?.starts_with('\'') && end + 2 <= LONGEST_CHAR).then_some(end + 2);
    }
    // Raw text: `r"..."`, `r#"..."#`, Swift's `#"..."#`.
    let raw = rest.strip_prefix(['b', 'c']).filter(|rest| rest.starts_with('r')).unwrap_or(rest);
    let (is_marked, raw) = raw.strip_prefix('r').map_or((false, raw), |raw| (true, raw));
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let inside = raw.get(hashes..)?.strip_prefix('"').filter(|_| is_marked || hashes > 0)?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(rest.len() - inside.len() + inside.find(&close)? + close.len())
}

fn text_length(rest: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The text with every literal blanked out, byte for byte: what is left is code.
pub(super) fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_word = false;
    while let Some(rest) = text.get(out.len()..)
        && let Some(c) = rest.chars().next()
    {
        match length(rest).filter(|_| !in_word || !c.is_alphanumeric()) {
            Some(length) => {
                out.push('"');
                out.push_str(&"_".repeat(length.saturating_sub(2)));
                out.push('"');
                in_word = false;
            }
            None => {
                out.push(c);
                in_word = c.is_alphanumeric() || c == '_';
            }
        }
    }
    out
}

/// The quote that is still open at the end of a text.
fn open_quote(text: &str) -> Option<char> {
    let masked = masked(text);
    let mut rest = masked.as_str();
    while let Some(at) = rest.find('"') {
        let Some(length) = length(&rest[at..]) else { return Some('"') };
        rest = &rest[at + length..];
    }
    rest.ends_with('\'').then_some('\'')
}

/// What a literal holds, as written: of raw text only what needs no escape. No literal over several lines.
fn content(text: &str) -> Option<&str> {
    if text.contains(['\n', '\r']) || length(text) != Some(text.len()) {
        return None;
    }
    let plain = |content: &&str| !content.contains(['\\', '"']);
    if let Some(content) = text.strip_prefix("\"\"\"").and_then(|rest| rest.strip_suffix("\"\"\"")) {
        return Some(content).filter(plain);
    }
    for quote in ['"', '\''] {
        if let Some(content) = text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            return Some(content);
        }
    }
    let raw = text.strip_prefix('r').unwrap_or(text);
    Some(raw.trim_matches('#').strip_prefix('"')?.strip_suffix('"')?).filter(plain)
}

/// The characters of a literal's content; an escape is one.
fn units(content: &str) -> Vec<Range<usize>> {
    let mut units = Vec::new();
    let mut at = 0;
    while let Some(rest) = content.get(at..)
        && let Some(first) = rest.chars().next()
    {
        let second = rest.get(1..).and_then(|rest| rest.chars().next());
        let length = match (first, second) {
            ('\\', Some('u')) if rest[2..].starts_with('{') => rest.find('}').map_or(rest.len(), |end| end + 1),
            ('\\', Some('u')) => rest.len().min(6),
            ('\\', Some('x')) => rest.len().min(4),
            ('\\', Some(escaped)) => 1 + escaped.len_utf8(),
            _ => first.len_utf8(),
        };
        units.push(at..at + length);
        at += length;
    }
    units
}

/// What the pattern captures of the literal `text`: names with what they hold, as written. `None` where it is no literal
/// that matches, or a capture would tear an escape apart.
pub(super) fn captures(pattern: &LiteralPattern, text: &str) -> Option<Vec<(String, String)>> {
    let content = content(text)?;
    let found = pattern.captures(content)?;
    let units = units(content);
    let is_edge = |at: usize| at == content.len() || units.iter().any(|unit| unit.start == at);
    let mut captures = Vec::new();
    for name in pattern.names() {
        let part = found.name(name);
        if part.is_some_and(|part| !is_edge(part.start()) || !is_edge(part.end())) {
            return None;
        }
        captures.push((name.to_owned(), part.map_or("", |part| part.as_str()).to_owned()));
    }
    Some(captures)
}

/// The template with captures in place of the holes of their names; `None` where one cannot stand there. `wide`: a
/// character literal holds any character, not only those of 16 bits.
pub(super) fn fill(template: &Template, captures: &[(String, String)], wide: bool) -> Option<Template> {
    let mut pieces: Vec<Piece> = Vec::with_capacity(template.pieces.len());
    for (index, piece) in template.pieces.iter().enumerate() {
        let held = match piece {
            Piece::Hole { name, .. } => captures.iter().find(|(known, _)| known == name).map(|(_, held)| held),
            Piece::Text(_) => None,
        };
        let text = match (piece, held) {
            (_, Some(held)) => {
                let before = if let Some(Piece::Text(text)) = pieces.last() { text } else { "" };
                let after = match template.pieces.get(index + 1) {
                    Some(Piece::Text(text)) => text,
                    _ => "",
                };
                written(held, before, after, wide)?
            }
            (Piece::Text(text), None) => text.clone(),
            (Piece::Hole { .. }, None) => {
                pieces.push(piece.clone());
                continue;
            }
        };
        match pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(&text),
            _ => pieces.push(Piece::Text(text)),
        }
    }
    Some(Template { pieces })
}

/// A capture as it stands between `before` and `after`.
fn written(held: &str, before: &str, after: &str, wide: bool) -> Option<String> {
    let quote = open_quote(before);
    let Some(quote) = quote else {
        // Outside a literal it is a name or a number.
        let is_word = !held.is_empty() && held.chars().all(|c| c.is_alphanumeric() || c == '_');
        return is_word.then(|| held.to_owned());
    };
    let units = units(held);
    if quote == '\'' {
        let one = units.len() == 1 && after.starts_with('\'');
        let fits = wide || held.chars().all(|c| c.len_utf16() == 1);
        if !one || !fits {
            return None;
        }
    }
    // What follows must not make an interpolation of it.
    if held.ends_with('$') && !held.ends_with("\\$") && quote == '"' && !after.starts_with('"') {
        return None;
    }
    let mut out = String::with_capacity(held.len() + 1);
    for unit in units {
        let unit = held.get(unit)?;
        if unit.starts_with(quote) {
            out.push('\\');
        }
        out.push_str(unit);
    }
    Some(out)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn turn(literal: &str, pattern: &str, becomes: &str) -> Option<String> {
        let captures = captures(&LiteralPattern::parse(pattern).unwrap(), literal)?;
        let filled = fill(&Template::parse(becomes).unwrap(), &captures, true)?;
        let [Piece::Text(text)] = &filled.pieces[..] else { panic!("{filled:?}") };
        Some(text.clone())
    }

    #[test]
    fn literals_end_where_they_end() {
        for whole in
            ["\"a\\\"b\"", "'c'", "'\\''", "'\"'", "'\\u{1F600}'", "r\"\\\"", "r#\"a\"b\"#", "#\"a\"#", "\"\"\"a\"\"\""]
        {
            assert_eq!(length(&format!("{whole}, 'x'")), Some(whole.len()), "{whole}");
        }
        for none in ["'a, 'b>", "'static str", "row\"", "\"open", "#[a]", "''"] {
            assert_eq!(length(none), None, "{none}");
        }
        assert_eq!(masked("f('(', \"a,b\", r\"\\\") < 'a"), "f(\"_\", \"___\", \"__\") < 'a");
        assert_eq!(masked("for\"a\""), "for\"_\"");
    }

    #[test]
    fn one_character_goes_into_a_character_literal() {
        let one = |literal: &str| turn(literal, "-?(?<flag>.+)", "f('{flag}')");
        assert_eq!(one("\"c\"").as_deref(), Some("f('c')"));
        assert_eq!(one("\"-c\"").as_deref(), Some("f('c')"));
        assert_eq!(one("\"'\"").as_deref(), Some("f('\\'')"));
        assert_eq!(one("\"\\\"\"").as_deref(), Some("f('\\\"')"));
        assert_eq!(one("\"\\\\\"").as_deref(), Some("f('\\\\')"));
        assert_eq!(one("\"\\u{e9}\"").as_deref(), Some("f('\\u{e9}')"));
        assert_eq!(one("\"é\"").as_deref(), Some("f('é')"));
        assert_eq!(one("r\"c\"").as_deref(), Some("f('c')"));
        assert_eq!(one("r#\"c\"#").as_deref(), Some("f('c')"));
        assert_eq!(one("\"\"\"c\"\"\"").as_deref(), Some("f('c')"));
        for none in ["\"cc\"", "\"\"", "r\"\\\"", "b\"c\"", "c", "\"a\" + \"b\"", "\"a\n\"", "\"e\u{301}\""] {
            assert_eq!(one(none), None, "{none}");
        }
    }

    #[test]
    fn an_escape_is_not_torn_apart() {
        assert_eq!(turn("\"\\n\"", "(?<a>.)(?<b>.)", "f(\"{a}\", \"{b}\")"), None);
        assert_eq!(turn("\"ab\"", "(?<a>.)(?<b>.)", "f('{b}', \"{a}{b}!\")").as_deref(), Some("f('b', \"ab!\")"));
        assert_eq!(turn("'\"'", "(?<a>.)", "f(\"{a}\")").as_deref(), Some("f(\"\\\"\")"));
    }

    #[test]
    fn what_stands_outside_a_literal_is_a_name() {
        assert_eq!(turn("\"red\"", "(?<color>[a-z]+)", "Color.{color}").as_deref(), Some("Color.red"));
        assert_eq!(turn("\"a-b\"", "(?<color>.+)", "Color.{color}"), None);
        assert_eq!(turn("\"a$\"", "(?<a>.+)", "f(\"{a}b\")"), None);
        assert_eq!(turn("\"a$\"", "(?<a>.+)", "f(\"{a}\")").as_deref(), Some("f(\"a$\")"));
    }

    #[test]
    fn not_every_character_is_one_everywhere() {
        let captures = [("a".to_owned(), "🎉".to_owned())];
        let template = Template::parse("'{a}'").unwrap();
        assert!(fill(&template, &captures, true).is_some());
        assert!(fill(&template, &captures, false).is_none());
    }
}
