//! `patterns`: what becomes of the patterns that a value is matched against.

use super::{Check, action};
use crate::lang::Kind;
use crate::mapping::decode::At;
use crate::mapping::model::{Condition, ResultPattern};
use crate::mapping::nearest::did_you_mean;
use crate::mapping::raw::{Opt, RawPattern};
use crate::mapping::template::{Piece, Template};
use crate::source::Span;

/// The patterns in order; none where the key is missing, `None` after an error.
pub(super) fn read(raw: Opt<Vec<At<RawPattern>>>, check: &mut Check<'_>) -> Option<Vec<ResultPattern>> {
    let Some(At { value, span }) = raw else { return Some(Vec::new()) };
    let list = value?;
    if list.is_empty() {
        check.error_with(span, "`patterns` is empty", "write at least one pattern, or leave it out");
        return None;
    }
    let mut read: Vec<ResultPattern> = Vec::new();
    let mut complete = true;
    for raw in list {
        let around = raw.span;
        let Some(pattern) = raw.value.and_then(|raw| one(raw, around, check)) else {
            complete = false;
            continue;
        };
        let hides = |earlier: &ResultPattern| {
            earlier.pattern == pattern.pattern && (earlier.when.is_empty() || earlier.when == pattern.when)
        };
        if let Some(at) = read.iter().position(hides) {
            let message = format!("this pattern is never reached: pattern {} is the same", at + 1);
            check.error_with(around, message, "the first pattern that fits decides");
        }
        read.push(pattern);
    }
    complete.then_some(read)
}

fn one(raw: RawPattern, around: Span, check: &mut Check<'_>) -> Option<ResultPattern> {
    let review = raw.review.as_ref().and_then(|at| at.value).unwrap_or(false);
    let pattern = check.required_text(raw.pattern, "pattern", around);
    let becomes = check.required_text(raw.becomes, "becomes", around);
    let ((pattern, pattern_span), (becomes, becomes_span)) = (pattern?, becomes?);
    let read = |text: &str, span: Span, check: &mut Check<'_>| {
        let template = check.template(text.trim_end(), span)?;
        action::is_code(&template, text, span, &[], &[Kind::Pattern], check);
        Some(template)
    };
    let pattern = read(&pattern, pattern_span, check)?;
    let becomes = read(&becomes, becomes_span, check)?;
    let mut ok = true;
    let holes: Vec<&str> = pattern.holes().collect();
    for (at, hole) in holes.iter().enumerate() {
        if holes[..at].contains(hole) {
            check.error_with(pattern_span, format!("`{{{hole}}}` stands twice"), "each part has a name of its own");
            ok = false;
        }
        if becomes.holes().filter(|other| other == hole).count() != 1 {
            let help =
                "every part of the old pattern has its one place in the new one; write `_` for what names nothing";
            check.error_with(becomes_span, format!("`{{{hole}}}` does not stand in it once"), help);
            ok = false;
        }
    }
    for hole in becomes.holes().filter(|hole| !holes.contains(hole)) {
        check.error_with(becomes_span, format!("`{{{hole}}}` is no part of the old pattern"), known(hole, &holes));
        ok = false;
    }
    for (template, span) in [(&pattern, pattern_span), (&becomes, becomes_span)] {
        ok &= is_plain(template, span, check);
    }
    let mut when = Vec::new();
    let entries = raw.when.and_then(|at| at.value).map(|entries| entries.0).unwrap_or_default();
    for (key, value) in entries {
        let (Some(name), At { value: Some(value), span }) = (key.value, value) else { return None };
        if !holes.contains(&name.as_str()) {
            check.error_with(key.span, format!("`{name}` is no part of the old pattern"), known(&name, &holes));
            ok = false;
        }
        match action::condition(value, span, check)? {
            condition @ (Condition::Text(_) | Condition::Literal(_)) => when.push((name, condition)),
            _ => {
                let help = "write its exact text, or `{ literal: text }`";
                check.error_with(span, "a part of a pattern is no argument", help);
                ok = false;
            }
        }
    }
    ok.then_some(ResultPattern { pattern, becomes, when, review })
}

/// Neither parts that may be missing nor something to fill in; two parts have something between them.
fn is_plain(template: &Template, span: Span, check: &mut Check<'_>) -> bool {
    let optional = template.pieces.iter().any(|piece| matches!(piece, Piece::Hole { optional: true, .. }));
    let beside = |pair: &[Piece]| matches!(pair, [Piece::Hole { .. }, Piece::Hole { .. }]);
    let message = if optional {
        "a part of a pattern is always there"
    } else if template.pieces.windows(2).any(beside) {
        "two parts with nothing between them"
    } else if template.has_placeholders() {
        "a pattern is whole: nothing can be filled in"
    } else {
        return true;
    };
    check.error_with(span, message, "write the pattern out, with `{name}` for each part that is kept");
    false
}

fn known(name: &str, holes: &[&str]) -> String {
    let list: Vec<String> = holes.iter().map(|hole| format!("`{{{hole}}}`")).collect();
    let known = format!("its parts: {}", list.join(", "));
    did_you_mean(name, holes.iter().copied()).map_or(known.clone(), |near| format!("{near} {known}"))
}
