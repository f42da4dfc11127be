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
    /// Nothing at all.
    #[error("empty template")]
    Empty,
}

impl TemplateError {
    /// The bytes of the template it is about.
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Unclosed(range) | Self::Unopened(range) | Self::NotAName(_, range) => range.clone(),
            Self::Empty => 0..0,
        }
    }
}

impl Template {
    /// Parses `{name}`, `{name?}`, `{{` and `}}`.
    ///
    /// # Errors
    /// When braces are unbalanced, a hole has no name, or nothing is written.
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
        Ok(Self { pieces })
    }

    /// Whether a person must fill something in (`<#..#>`).
    pub fn has_placeholders(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains("<#")))
    }

    /// The names of its holes, in order, repeated where they repeat.
    pub fn holes(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Hole { name, .. } => Some(name.as_str()),
            Piece::Text(_) => None,
        })
    }
}

fn is_name(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_') && chars.all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
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
        assert_eq!(Template::parse("  "), Err(TemplateError::Empty));
    }

    #[test]
    fn placeholders_are_seen() {
        assert!(Template::parse("f({a}, <#uid#>)").unwrap().has_placeholders());
        assert!(!Template::parse("f({a})").unwrap().has_placeholders());
    }
}
