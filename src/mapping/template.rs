//! Replacement templates: text with holes.

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

impl Template {
    /// Whether a person must fill something in (`<#..#>`).
    pub fn has_placeholders(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains("<#")))
    }
}
