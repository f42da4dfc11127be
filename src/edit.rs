//! Edits on text: replacements of byte spans of the original, applied together.
//!
//! No file system and no language here. Two edits may be the same; otherwise edits that overlap are a value
//! ([`Overlap`]), and so are two different insertions at one place, unless both add the line of an import.

use crate::source::Span;

/// Replacement of one span of one file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edit {
    /// Index of the file in the scan.
    pub file: usize,
    /// Bytes of the original that go.
    pub span: Span,
    /// What comes in their place.
    pub text: String,
}

/// Two edits that cannot both land.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("edits of bytes {}..{} and {}..{} overlap", .first.start, .first.end, .second.start, .second.end)]
pub struct Overlap {
    /// The edit that was there.
    pub first: Span,
    /// The edit that came.
    pub second: Span,
}

/// Disjoint edits of one file, sorted by place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditSet {
    edits: Vec<Edit>,
}

impl EditSet {
    /// Adds a group of edits of this file, all or none. An edit that is already there is no conflict.
    ///
    /// # Errors
    /// [`Overlap`] where one of them shares bytes with an edit of the set or of the group, or where two insert
    /// different text at one place; the set is then as before.
    pub fn add(&mut self, group: &[Edit]) -> Result<(), Overlap> {
        let mut edits = self.edits.clone();
        for edit in group {
            let at = edits.partition_point(|other| (other.span, &other.text) < (edit.span, &edit.text));
            if edits.get(at) == Some(edit) {
                continue;
            }
            for other in edits[..at].iter().rev().take(1).chain(edits[at..].iter().take(1)) {
                if clash(other.span, edit.span) && !both_imports(other, edit) {
                    return Err(Overlap { first: other.span, second: edit.span });
                }
            }
            edits.insert(at, edit.clone());
        }
        self.edits = edits;
        Ok(())
    }

    /// The edits, in order.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// Where byte `offset` of the original stands afterwards; within a replaced span, where the replacement starts.
    pub fn moved(&self, offset: u32) -> u32 {
        let mut shift: i64 = 0;
        for edit in &self.edits {
            if edit.span.end <= offset && !(edit.span.is_empty() && edit.span.start == offset) {
                shift += edit.text.len() as i64 - i64::from(edit.span.end - edit.span.start);
            } else if edit.span.start < offset {
                return (i64::from(edit.span.start) + shift) as u32;
            } else {
                break;
            }
        }
        (i64::from(offset) + shift) as u32
    }

    /// `text` with every edit applied. Bytes outside the edits are kept as they are.
    pub fn apply(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for edit in &self.edits {
            out.push_str(text.get(from..edit.span.start as usize).unwrap_or_default());
            out.push_str(&edit.text);
            from = edit.span.end as usize;
        }
        out.push_str(text.get(from..).unwrap_or_default());
        out
    }
}

/// Whether both insert the line of an import at one place: their order means nothing, so both may land.
fn both_imports(a: &Edit, b: &Edit) -> bool {
    let adds_line = |edit: &Edit| {
        let one = edit.text.trim();
        edit.span.is_empty() && one.starts_with("import ") && !one.contains('\n') && one.len() < edit.text.len()
    };
    a.span == b.span && adds_line(a) && adds_line(b)
}

/// Whether two different edits of these spans exclude each other. An insertion may stand at the edge of a replacement,
/// two insertions may not share a place.
fn clash(a: Span, b: Span) -> bool {
    match (a.is_empty(), b.is_empty()) {
        (true, true) => a.start == b.start,
        (true, false) => b.start < a.start && a.start < b.end,
        (false, true) => a.start < b.start && b.start < a.end,
        (false, false) => a.overlaps(b),
    }
}
