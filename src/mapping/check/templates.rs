//! Whether templates are code of their language. Where a front end proves code by its tokens that is an error of loading;
//! elsewhere its grammar is asked here, with a name in the place of every hole.

use super::Checker;
use crate::lang::{FrontEnd, Language};
use crate::mapping::model::{Action, Change, Old, Platform, Role};
use crate::mapping::template::{Piece, Template};

pub(super) fn check(checker: &mut Checker<'_>, platform: &Platform) {
    let Some(front_end) = platform.language.front_end().filter(|found| found.code.is_none()) else { return };
    let mapping = checker.mapping();
    for change in mapping.changes.iter().filter(|change| change.language == platform.language) {
        let Action::Rewrite(cases) = &change.action else { continue };
        for case in cases {
            let captures: Vec<&str> = case.captures().collect();
            let own = case.becomes.iter();
            let of_patterns = case.patterns.iter().map(|pattern| &pattern.becomes);
            for template in own {
                templated(checker, change, front_end, template, &captures, frames(change));
            }
            for template in of_patterns {
                templated(checker, change, front_end, template, &captures, &[Frame::Pattern, Frame::Statements]);
            }
        }
    }
}

/// What a template stands in to be read.
#[derive(Debug, Clone, Copy)]
enum Frame {
    Statements,
    Type,
    Pattern,
    Attribute,
}

impl Frame {
    fn around(self, language: Language, code: &str) -> String {
        match (self, language) {
            (Self::Statements, Language::Swift) => format!("func hole() {{\n{code}\n}}\n"),
            (Self::Statements, _) => format!("fun hole() {{\n{code}\n}}\n"),
            (Self::Type, Language::Swift) => format!("func hole(hole: {code}) {{}}\n"),
            (Self::Type, _) => format!("fun hole(hole: {code}) {{}}\n"),
            (Self::Pattern, Language::Swift) => format!("func hole() {{\nswitch hole {{\ncase {code}: break\n}}\n}}\n"),
            (Self::Pattern, _) => format!("fun hole() {{\nwhen (hole) {{\n{code} -> hole\n}}\n}}\n"),
            (Self::Attribute, _) => format!("{code}\nclass Hole {{}}\n"),
        }
    }
}

fn frames(change: &Change) -> &'static [Frame] {
    match &change.old {
        Old::Type(_) => &[Frame::Statements, Frame::Type, Frame::Attribute],
        Old::Member(member) if member.role == Role::Case => &[Frame::Statements, Frame::Pattern],
        _ => &[Frame::Statements],
    }
}

fn templated(
    checker: &mut Checker<'_>,
    change: &Change,
    front_end: &FrontEnd,
    template: &Template,
    captures: &[&str],
    frames: &[Frame],
) {
    let (code, _) = template.spelled(captures);
    let reads = |frame: &Frame| {
        let text = frame.around(change.language, &code);
        (front_end.lower)(&text).is_ok_and(|facts| facts.damage.is_empty())
    };
    if !frames.iter().any(reads) {
        let message = format!("no {} code: `{}`", front_end.name, written(template));
        let span = checker.places(change).action;
        checker.error(change, span, message, "a template is code of the language, with holes");
    }
}

/// The first line of a template, holes in braces.
fn written(template: &Template) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Hole { name, optional } => format!("{{{name}{}}}", if *optional { "?" } else { "" }),
    };
    let text: String = template.pieces.iter().map(piece).collect();
    text.lines().next().unwrap_or_default().to_owned()
}
