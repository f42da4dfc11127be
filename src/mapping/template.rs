//! Replacement templates: text with holes.

use std::ops::Range;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Code as it stands.
    Text(String),
    /// `{name}`; `optional` for `{name?}`.
    Hole {
        /// `receiver`, `value` or a parameter.
        name: String,
        /// Left out with its comma where the call does not pass it.
        optional: bool,
    },
}

/// A parsed template.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    /// Its pieces, in order; no two texts in a row.
    pub pieces: Vec<Piece>,
}

/// Why a text is no template, with the bytes of the text it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// `{` without its `}`.
    #[error("`{{` is never closed")]
    Unclosed(Range<usize>),
    /// `}` without a `{`.
    #[error("`}}` closes nothing")]
    Unopened(Range<usize>),
    /// The text between the braces is no name.
    #[error("`{{{0}}}` names no hole")]
    NotAName(String, Range<usize>),
    /// A parenthesis or bracket without its partner.
    #[error("`{0}` has no partner")]
    Unbalanced(char, Range<usize>),
    /// Nothing at all.
    #[error("empty template")]
    Empty,
}

impl TemplateError {
    /// The bytes of the template it is about.
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Unclosed(range) | Self::Unopened(range) | Self::NotAName(_, range) | Self::Unbalanced(_, range) => {
                range.clone()
            }
            Self::Empty => 0..0,
        }
    }
}

/// Bytes of a spelled-out template with those they stand for in the template as written.
pub type Pieces = Vec<(Range<usize>, Range<usize>)>;

impl Template {
    /// Parses `{name}`, `{name?}`, `{{` and `}}`.
    ///
    /// # Errors
    /// When braces, parentheses or brackets are unbalanced, a hole has no name, or nothing is written.
    pub fn parse(text: &str) -> Result<Self, TemplateError> {
        if text.trim().is_empty() {
            return Err(TemplateError::Empty);
        }
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            if rest.starts_with("{{") || rest.starts_with("}}") {
                plain.push_str(&rest[..1]);
                at += 2;
            } else if rest.starts_with('}') {
                return Err(TemplateError::Unopened(at..at + 1));
            } else if let Some(inside) = rest.strip_prefix('{') {
                let length = inside.find(['}', '{']).filter(|&end| inside[end..].starts_with('}'));
                let length = length.ok_or(TemplateError::Unclosed(at..at + 1))?;
                let written = &inside[..length];
                let (name, optional) = written.strip_suffix('?').map_or((written, false), |name| (name, true));
                if !is_name(name) {
                    return Err(TemplateError::NotAName(written.to_owned(), at..at + length + 2));
                }
                if !plain.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                }
                pieces.push(Piece::Hole { name: name.to_owned(), optional });
                at += length + 2;
            } else {
                let length = rest.find(['{', '}']).unwrap_or(rest.len());
                plain.push_str(&rest[..length]);
                at += length;
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece::Text(plain));
        }
        balanced(text)?;
        Ok(Self { pieces })
    }

    /// Whether a person must fill something in (`<#..#>`).
    pub fn has_placeholders(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains("<#")))
    }

    /// The text with a name in the place of every hole and of every `<#..#>`, and a letter in that of a hole between
    /// quotes; with it, for each piece of that text, its bytes there and in the template as written.
    pub fn spelled(&self, quoted: &[&str]) -> (String, Pieces) {
        let mut text = String::new();
        let mut places = Vec::new();
        let mut at = 0;
        let mut add = |part: &str, written: usize| {
            let start = text.len();
            text.push_str(part);
            places.push((start..text.len(), at..at + written));
            at += written;
        };
        for piece in &self.pieces {
            match piece {
                Piece::Hole { name, optional } => {
                    let written = name.len() + 2 + usize::from(*optional);
                    match quoted.contains(&name.as_str()) {
                        true => add("x", written),
                        false => add(&format!("hole_{name}"), written),
                    }
                }
                Piece::Text(code) => {
                    let mut rest = code.as_str();
                    while !rest.is_empty() {
                        // A brace was written twice.
                        if rest.starts_with(['{', '}']) {
                            add(&rest[..1], 2);
                            rest = &rest[1..];
                        } else if let Some(end) = rest.strip_prefix("<#").and_then(|inside| inside.find("#>")) {
                            add("to_fill_in", end + 4);
                            rest = &rest[end + 4..];
                        } else {
                            let length = rest.find(['{', '}']).unwrap_or(rest.len());
                            let length = rest[..length].find("<#").filter(|at| *at > 0).unwrap_or(length);
                            add(&rest[..length], length);
                            rest = &rest[length..];
                        }
                    }
                }
            }
        }
        (text, places)
    }

    /// The names of its holes, in order, repeated where they repeat.
    pub fn holes(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Hole { name, .. } => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }
}

/// Checks parentheses and brackets of the code; what stands in double quotes or is a character literal does not count.
fn balanced(text: &str) -> Result<(), TemplateError> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut quoted = false;
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        match c {
            '"' if before != '\\' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' if before == '\'' && chars.peek().is_some_and(|(_, next)| *next == '\'') => {}
            ')' | ']' if before == '\'' && chars.peek().is_some_and(|(_, next)| *next == '\'') => {}
            '(' | '[' => open.push((c, at)),
            ')' | ']' => {
                let partner = if c == ')' { '(' } else { '[' };
                if open.pop().map(|(bracket, _)| bracket) != Some(partner) {
                    return Err(TemplateError::Unbalanced(c, at..at + 1));
                }
            }
            _ => {}
        }
        before = c;
    }
    match open.pop() {
        Some((bracket, at)) => Err(TemplateError::Unbalanced(bracket, at..at + 1)),
        None => Ok(()),
    }
}

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_') && chars.all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn hole(name: &str, optional: bool) -> Piece {
        Piece::Hole { name: name.into(), optional }
    }

    #[test]
    fn text_and_holes_alternate() {
        let template = Template::parse("{receiver}.send({path}, {reply?}) {{ it }}").unwrap();
        let text = |text: &str| Piece::Text(text.into());
        assert_eq!(
            template.pieces,
            [
                hole("receiver", false),
                text(".send("),
                hole("path", false),
                text(", "),
                hole("reply", true),
                text(") { it }")
            ]
        );
        assert_eq!(template.holes().collect::<Vec<_>>(), ["receiver", "path", "reply"]);
    }

    #[test]
    fn bad_braces_say_where() {
        assert_eq!(Template::parse("a({b"), Err(TemplateError::Unclosed(2..3)));
        assert_eq!(Template::parse("a({b{c}"), Err(TemplateError::Unclosed(2..3)));
        assert_eq!(Template::parse("a) }"), Err(TemplateError::Unopened(3..4)));
        assert_eq!(Template::parse("{ it }"), Err(TemplateError::NotAName(" it ".into(), 0..6)));
        assert_eq!(Template::parse("{}"), Err(TemplateError::NotAName(String::new(), 0..2)));
        assert_eq!(Template::parse("f({a}"), Err(TemplateError::Unbalanced('(', 1..2)));
        assert_eq!(Template::parse("f({a}])"), Err(TemplateError::Unbalanced(']', 5..6)));
        assert!(Template::parse("f(\"(\", '[', {a})").is_ok());
        assert_eq!(Template::parse("  "), Err(TemplateError::Empty));
    }

    #[test]
    fn spelled_out_it_is_code() {
        let template = Template::parse("if {a} {{ {b?}.f(<#uid#>, '{c}') }}").unwrap();
        let (text, places) = template.spelled(&["c"]);
        assert_eq!(text, "if hole_a { hole_b.f(to_fill_in, 'x') }");
        let written = |part: &str| {
            let at = text.find(part).unwrap();
            places.iter().find(|(range, _)| range.contains(&at)).unwrap().1.clone()
        };
        let source = "if {a} {{ {b?}.f(<#uid#>, '{c}') }}";
        assert_eq!(
            ["hole_a", "{", "hole_b", "to_fill", "x'", "}"].map(|part| &source[written(part)]),
            ["{a}", "{{", "{b?}", "<#uid#>", "{c}", "}}"]
        );
    }

    #[test]
    fn placeholders_are_seen() {
        assert!(Template::parse("f({a}, <#uid#>)").unwrap().has_placeholders());
        assert!(!Template::parse("f({a})").unwrap().has_placeholders());
    }
}
