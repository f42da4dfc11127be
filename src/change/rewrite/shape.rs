//! The shape of a template: head and arguments, labels, operators.

use super::literal::masked;
use crate::mapping::template::{Piece, Template};
use crate::source::Span;
use crate::words::Said;

/// A laid-out part: code, or the untouched text of a hole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    Hole(Span),
}

/// One argument of the template.
#[derive(Debug, Clone)]
pub(super) struct NewArg {
    pub(super) label: Option<String>,
    pub(super) pieces: Vec<Piece>,
}

impl NewArg {
    /// The hole it consists of, where it is nothing but one.
    pub(super) fn single(&self) -> Option<&str> {
        match &self.pieces[..] {
            [Piece::Hole { name, .. }] => Some(name),
            _ => None,
        }
    }
}

/// An argument that is left out takes the comma before it along, or the one after it where it is the first.
pub(super) fn drop_comma(parts: &mut [Part], leading: &mut bool) {
    match parts.last_mut() {
        Some(Part::Text(text)) if text.trim_end().ends_with(',') => {
            let length = text.trim_end().len() - 1;
            text.truncate(length);
        }
        _ => *leading = true,
    }
}

/// Whether `word` stands in `text` as a whole name.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|part| part == word)
}

/// Whether a template assigns: a lone `=` outside comparisons and arguments.
pub(super) fn assigns(text: &str) -> bool {
    let mut depth = 0;
    let text = masked(text);
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b'=' if depth == 0 => {
                let before = at.checked_sub(1).map(|at| bytes[at]);
                let after = bytes.get(at + 1);
                let part_of_operator =
                    matches!(before, Some(b'=' | b'!' | b'<' | b'>')) || matches!(after, Some(b'=' | b'>'));
                if !part_of_operator {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// The text without what stands in brackets.
pub(super) fn outside_brackets(text: &str) -> String {
    let mut depth = 0;
    masked(text)
        .chars()
        .filter(|c| {
            depth += match c {
                '(' | '[' | '{' => 1,
                ')' | ']' | '}' => -1,
                _ => 0,
            };
            depth == 0
        })
        .collect()
}

/// Splits a template that ends in an argument list into what is before it and the arguments.
pub(super) fn split_call(pieces: &[Piece]) -> Option<(Vec<Piece>, Vec<NewArg>)> {
    let Some(Piece::Text(last)) = pieces.last() else { return None };
    if !last.ends_with(')') {
        return None;
    }
    // Walk backwards to the parenthesis that the last one closes.
    let mut depth = 0i32;
    for (index, piece) in pieces.iter().enumerate().rev() {
        let Piece::Text(text) = piece else { continue };
        for (at, c) in masked(text).char_indices().rev() {
            match c {
                ')' => depth += 1,
                '(' => {
                    depth -= 1;
                    if depth == 0 {
                        let mut head: Vec<Piece> = pieces[..index].to_vec();
                        let before = &text[..at];
                        if !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '>') {
                            return None;
                        }
                        head.push(Piece::Text(before.to_owned()));
                        let mut inner: Vec<Piece> = vec![Piece::Text(text[at + 1..].to_owned())];
                        inner.extend(pieces[index + 1..].iter().cloned());
                        if let Some(Piece::Text(text)) = inner.last_mut() {
                            text.pop();
                        }
                        return Some((head, split_args(&inner)));
                    }
                }
                _ => {}
            }
        }
    }
    None
}

fn split_args(pieces: &[Piece]) -> Vec<NewArg> {
    let mut args: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut depth = 0i32;
    for piece in pieces {
        match piece {
            Piece::Hole { .. } => {
                if let Some(last) = args.last_mut() {
                    last.push(piece.clone());
                }
            }
            Piece::Text(text) => {
                let mut from = 0;
                for (at, c) in masked(text).char_indices() {
                    match c {
                        '(' | '[' | '{' => depth += 1,
                        ')' | ']' | '}' => depth -= 1,
                        _ => {}
                    }
                    if c == ',' && depth == 0 {
                        if let Some(last) = args.last_mut() {
                            last.push(Piece::Text(text[from..at].to_owned()));
                        }
                        args.push(Vec::new());
                        from = at + 1;
                    }
                }
                if let Some(last) = args.last_mut() {
                    last.push(Piece::Text(text[from..].to_owned()));
                }
            }
        }
    }
    args.into_iter().filter_map(tidy_arg).collect()
}

/// Takes the label off and trims white space at both ends.
fn tidy_arg(mut pieces: Vec<Piece>) -> Option<NewArg> {
    pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Piece::Text(text)) = pieces.last_mut() {
        *text = text.trim_end().to_owned();
    }
    let mut label = None;
    if let Some(Piece::Text(text)) = pieces.first_mut() {
        let word = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
        let rest = text[word..].trim_start();
        let after = rest
            .strip_prefix(':')
            .filter(|rest| !rest.starts_with(':'))
            .or_else(|| rest.strip_prefix("=").filter(|rest| !rest.starts_with('=')));
        if let (true, Some(after)) = (word > 0, after) {
            label = Some(text[..word].to_owned());
            *text = after.trim_start().to_owned();
        }
    }
    pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    (!pieces.is_empty()).then_some(NewArg { label, pieces })
}

/// The hole for what a method is called on where it is called by the path of its type.
pub(super) const THIS: &str = "self";

/// The template for a call by path, `Client::login(client, user)`: what it calls on the receiver is called by path too.
///
/// # Errors
/// The template does something else with the receiver.
pub(super) fn through_path(template: &Template) -> Result<Template, Said> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut called = false;
    for piece in &template.pieces {
        match piece {
            Piece::Text(text) if std::mem::take(&mut called) => {
                let name = text.strip_prefix('.').and_then(|rest| rest.split_once('('));
                let plain = |name: &str| name.chars().all(|c| c.is_alphanumeric() || c == '_');
                let (name, rest) = name.filter(|(name, _)| plain(name)).ok_or(BY_PATH)?;
                pieces.push(Piece::Text(format!("::{name}(")));
                pieces.push(Piece::Hole { name: THIS.to_owned(), optional: false });
                let comma = if rest.trim_start().starts_with(')') { "" } else { ", " };
                pieces.push(Piece::Text(format!("{comma}{rest}")));
            }
            Piece::Hole { name, .. } => {
                if called {
                    return Err(BY_PATH);
                }
                called = name == "receiver";
                pieces.push(piece.clone());
            }
            Piece::Text(_) => pieces.push(piece.clone()),
        }
    }
    if called {
        return Err(BY_PATH);
    }
    Ok(Template { pieces })
}

const BY_PATH: Said = Said::plain(
    "it is called by its path here, and the new form has no place for that: call it on the value",
    "此处按路径调用它，而新形式没有相应的写法：请在值上调用",
);

/// The last name of what is called.
pub(super) fn callee_name(head: &[Piece]) -> String {
    match head.last() {
        Some(Piece::Text(text)) => text.rsplit(['.', ' ', '!', ':']).next().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

/// How many arguments from the front may stand without a name: as long as nothing before them is left out.
pub(super) fn positional_prefix(kept: &[(NewArg, Vec<Span>)], labels: &[Option<String>]) -> usize {
    let _ = kept;
    labels.iter().take_while(|label| label.is_none()).count()
}

/// Joins texts in a row.
pub(super) fn merge(parts: &mut Vec<Part>) {
    let mut out: Vec<Part> = Vec::with_capacity(parts.len());
    for part in parts.drain(..) {
        match (out.last_mut(), part) {
            (Some(Part::Text(last)), Part::Text(text)) => last.push_str(&text),
            (_, Part::Text(text)) if text.is_empty() => {}
            (_, part) => out.push(part),
        }
    }
    *parts = out;
}
