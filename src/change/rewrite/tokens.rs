//! Tokens of source text between holes, and the smallest edits that turn one run of tokens into another.

use super::literal;
use crate::source::Span;

/// A token of a gap: its text and its bytes in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::change) struct Token<'t> {
    pub(in crate::change) text: &'t str,
    pub(in crate::change) start: usize,
}

/// What a gap of the original holds.
#[derive(Debug, Clone, Default)]
pub(in crate::change) struct Gap<'t> {
    pub(in crate::change) tokens: Vec<Token<'t>>,
    /// Bytes of comments.
    pub(in crate::change) comments: Vec<Span>,
}

/// Splits text at byte `at` of the file into tokens; white space goes, comments are kept apart. Strings are one token.
pub(in crate::change) fn tokenize(text: &str, at: usize) -> Gap<'_> {
    let mut gap = Gap::default();
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let rest = &text[i..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if bytes[i].is_ascii_whitespace() {
            i += 1;
            continue;
        } else if let Some(length) = literal::length(rest) {
            length
        } else if bytes[i] == b'"' {
            rest.len()
        } else if is_word(rest.chars().next()) {
            rest.char_indices().find(|(_, c)| !is_word(Some(*c))).map_or(rest.len(), |(end, _)| end)
        } else {
            // Operators that mean one thing together.
            let two = ["?.", "::", "->", "==", "!=", "&&", "||", "?:", "!!", "<=", ">="];
            match two.iter().find(|op| rest.starts_with(**op)) {
                Some(op) => op.len(),
                None => rest.chars().next().map_or(1, char::len_utf8),
            }
        };
        if rest.starts_with("//") || rest.starts_with("/*") {
            gap.comments.push(Span::new(at + i, at + i + length));
        } else {
            gap.tokens.push(Token { text: &rest[..length], start: at + i });
        }
        i += length;
    }
    gap
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '$' || c == '@' || c == '`')
}

/// Whether an original token serves for a wanted one: the same, or a safe call where a plain one is written.
fn same(original: &str, wanted: &str) -> bool {
    original == wanted || wanted == "." && matches!(original, "?." | "!!.")
}

/// The edits that turn `gap` (which ends at byte `end`) into `wanted`, and whether a comment stands inside what goes.
///
/// What both have in common at the front and at the back stays untouched, so there is at most one edit a gap.
pub(in crate::change) fn gap_edits(
    text: &str,
    gap: &Gap<'_>,
    start: usize,
    end: usize,
    wanted: &str,
) -> (Vec<(Span, String)>, bool) {
    if end < start || text.get(start..end).is_none() {
        return (Vec::new(), true);
    }
    let new = tokenize(wanted, 0);
    let (old, new) = (&gap.tokens[..], &new.tokens[..]);
    // Right after a hole, what closes comes before what stood there: `3 /* why */ )` becomes `3) /* why */ )`.
    let closing = old.first().is_some_and(|old| old.text == ")") && old.len() < new.len();
    let front = match closing {
        true => 0,
        false => old.iter().zip(new).take_while(|(old, new)| same(old.text, new.text)).count(),
    };
    let limit = old.len().min(new.len()) - front;
    let back =
        old.iter().rev().zip(new.iter().rev()).take(limit).take_while(|(old, new)| same(old.text, new.text)).count();
    let (gone, come) = (&old[front..old.len() - back], &new[front..new.len() - back]);
    // A comma before the closing parenthesis is a matter of style and stays.
    if let ([comma], []) = (gone, come)
        && comma.text == ","
        && old.get(front + 1).is_some_and(|next| next.text == ")")
    {
        return (Vec::new(), false);
    }
    let next_old = old.get(old.len() - back);
    let before = old[..front].last().map_or(start, |token| token.start + token.text.len());
    let after = next_old.map_or(end, |token| token.start);
    let run = match (come.first(), come.last()) {
        (Some(first), Some(last)) => &wanted[first.start..last.start + last.text.len()],
        _ => "",
    };
    // The white space that the template has around the run.
    let lead = match (front.checked_sub(1).and_then(|at| new.get(at)), come.first()) {
        (Some(previous), Some(first)) => &wanted[previous.start + previous.text.len()..first.start],
        (None, Some(first)) => &wanted[..first.start],
        _ => "",
    };
    let trail = match (come.last(), new.get(new.len() - back)) {
        (Some(last), Some(next)) => &wanted[last.start + last.text.len()..next.start],
        (Some(last), None) => &wanted[last.start + last.text.len()..],
        _ => "",
    };
    let closes = next_old.is_some_and(|token| matches!(token.text, ")" | "]" | "}"));
    let plain_space = |text: &str| !text.is_empty() && text.chars().all(|c| c == ' ' || c == '\t');
    let edit = match (gone.first(), gone.last(), run.is_empty()) {
        (None, _, true) => return (Vec::new(), false),
        (None, _, false) => {
            // A new argument follows the one before it; anything else goes right before what follows.
            let room = &text[before..after];
            if run.starts_with(',') || closes {
                (Span::at(before), format!("{lead}{run}{}", if room.is_empty() { trail } else { "" }))
            } else {
                let lead = if room.is_empty() { lead } else { "" };
                (Span::at(after), format!("{lead}{run}{trail}"))
            }
        }
        (Some(first), Some(last), _) => {
            let (mut from, mut to) = (first.start, last.start + last.text.len());
            let mut replacement = run.to_owned();
            if run.is_empty() {
                // What follows moves up to the place of what goes; before a closing bracket the space before it goes.
                if !closes && after > to && text[to..after].trim().is_empty() {
                    to = after;
                } else if text[before..from].contains('\n') && !text[to..after].trim().is_empty() {
                    // A comment that stays starts its line where the code did.
                    to += text[to..after].len() - text[to..after].trim_start_matches([' ', '\t']).len();
                } else if (closes || next_old.is_none() && last.text == ")")
                    && let Some(comment) =
                        gap.comments.iter().map(|comment| comment.end as usize).rfind(|&end| end <= from)
                    && text[comment..from].trim().is_empty()
                    && text[if closes { to } else { after }..]
                        .split('\n')
                        .next()
                        .is_none_or(|rest| rest.trim().is_empty())
                {
                    // Nor is a blank line left behind a comment.
                    from = comment;
                } else if text[before..from].trim().is_empty()
                    && (front > 0 && (closes || after == to || next_old.is_none())
                        || front == 0 && next_old.is_none() && last.text == ")")
                {
                    from = before;
                }
                // At the end of a gap nothing may be left hanging before what follows.
            } else {
                // One word for another: the space around it is no matter of the template.
                let one = |tokens: &[Token<'_>]| matches!(tokens, [only] if is_word(only.text.chars().next()) || only.text.ends_with(['"', '\'']));
                let alone = one(gone) && one(come);
                if !alone && (plain_space(&text[before..from]) || before == from) {
                    from = before;
                    replacement.insert_str(0, lead);
                }
                // Without its parenthesis an argument has no line of its own.
                let opened = last.text == "(" && next_old.is_none() && !run.ends_with(['(', '[', '{']);
                if !alone && (plain_space(&text[to..after]) || to == after)
                    || opened && text[to..after].trim().is_empty()
                {
                    to = after;
                    replacement.push_str(trail);
                }
            }
            (Span::new(from, to), replacement)
        }
        (Some(_), None, _) => return (Vec::new(), false),
    };
    let lost = gap.comments.iter().any(|comment| {
        let hull = match (gone.first(), gone.last()) {
            (Some(first), Some(last)) => first.start as u32..(last.start + last.text.len()) as u32,
            _ => 0..0,
        };
        edit.0.contains(*comment) || hull.contains(&comment.start)
    });
    (vec![edit], lost)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(original: &str, wanted: &str) -> String {
        let gap = tokenize(original, 0);
        let (edits, _) = gap_edits(original, &gap, 0, original.len(), wanted);
        let mut out = original.to_owned();
        for (span, text) in edits.into_iter().rev() {
            out.replace_range(span.range(), &text);
        }
        out
    }

    #[test]
    fn replaces_only_what_differs() {
        assert_eq!(turn(".sendMessage(", ".publish("), ".publish(");
        assert_eq!(turn("\n    /* why */ .sendMessage( ", ".publish("), "\n    /* why */ .publish( ");
        assert_eq!(turn("?.send(", ".publish("), "?.publish(");
    }

    #[test]
    fn removes_an_argument_with_its_comma() {
        assert_eq!(turn(", \"\", ", ", "), ", ");
        assert_eq!(turn(",\n    \"\",\n    ", ", "), ",\n    ");
        assert_eq!(turn("()", ""), "");
        assert_eq!(turn(",\n    \"e\", // e\n    ", ", "), ",\n    // e\n    ");
    }

    #[test]
    fn inserts_with_the_spacing_of_the_template() {
        assert_eq!(turn(", ", ", FileOptions("), ", FileOptions(");
        assert_eq!(turn(", compress: ", ", options: FileOptions(compress: "), ", options: FileOptions(compress: ");
        assert_eq!(turn(",\n    ", ", token: "), ",\n    token: ");
        assert_eq!(turn("\n)", ", true)"), ", true\n)");
        assert_eq!(turn(" // urgent\n)", "))"), ") // urgent\n)");
        assert_eq!(turn(")", "))"), "))");
        assert_eq!(turn(".setTopic(", ".topic = "), ".topic = ");
        assert_eq!(turn(".setTopic(\n    ", ".topic = "), ".topic = ");
        assert_eq!(turn("\n)", ""), "");
        assert_eq!(turn(" // why\n)", ""), " // why");
        assert_eq!(turn(".short( \"'\" )", ".short('\\'')"), ".short( '\\'' )");
    }
}
