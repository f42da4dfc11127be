//! Tokens of source text between holes, and the smallest edits that turn one run of tokens into another.

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
        } else if bytes[i] == b'"' {
            string_length(rest)
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

fn string_length(rest: &str) -> usize {
    if rest.starts_with("\"\"\"") {
        return rest[3..].find("\"\"\"").map_or(rest.len(), |end| end + 6);
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Whether an original token serves for a wanted one: the same, or a safe call where a plain one is written.
fn same(original: &str, wanted: &str) -> bool {
    original == wanted || wanted == "." && matches!(original, "?." | "!!.")
}

/// Edits that turn `gap` (which ends at byte `end`) into `wanted`, and whether a comment stands inside what goes.
pub(in crate::change) fn gap_edits(
    text: &str,
    gap: &Gap<'_>,
    start: usize,
    end: usize,
    wanted: &str,
) -> (Vec<(Span, String)>, bool) {
    let new = tokenize(wanted, 0);
    let (old, new) = (&gap.tokens, &new.tokens);
    let keep = common(old, new);
    let mut edits: Vec<(Span, String)> = Vec::new();
    let mut lost_comment = false;
    let (mut i, mut j) = (0, 0);
    for (next_old, next_new) in keep.into_iter().chain([(old.len(), new.len())]) {
        if i < next_old || j < next_new {
            // The wanted tokens with the spacing of the template.
            let text_new = if j < next_new {
                let from = new[j].start;
                let last = &new[next_new - 1];
                &wanted[from..last.start + last.text.len()]
            } else {
                ""
            };
            if i < next_old {
                let from = old[i].start;
                let last = &old[next_old - 1];
                let mut to = last.start + last.text.len();
                let mut replacement = text_new.to_owned();
                let mut begin = from;
                if text_new.is_empty() {
                    // What follows moves up to the place of what goes; at the end the space before it goes.
                    let following = old.get(next_old).map_or(end, |token| token.start);
                    let between = &text[to..following];
                    let closes = old.get(next_old).is_some_and(|token| matches!(token.text, ")" | "]" | "}"));
                    if between.trim().is_empty()
                        && !closes
                        && following > to
                        && (next_old < old.len() || i == 0 || !between.is_empty())
                    {
                        to = following;
                    } else if closes || next_old == old.len() {
                        let before = if i > 0 { old[i - 1].start + old[i - 1].text.len() } else { start };
                        if i > 0 && text[before..from].trim().is_empty() && next_old == old.len() && between.is_empty()
                        {
                            begin = before;
                        } else if i == 0 && text[before..from].trim().is_empty() {
                            begin = before;
                        }
                    }
                } else {
                    // Spacing that the template has at the edge of the run and the original lacks.
                    replacement = with_spacing(wanted, new, j, next_new, text_new);
                    if text[..from].ends_with([' ', '\n', '\t', '(']) {
                        replacement = replacement.trim_start().to_owned();
                    }
                    if text[to..].starts_with([' ', '\n', '\t']) {
                        replacement = replacement.trim_end().to_owned();
                    }
                }
                lost_comment |=
                    gap.comments.iter().any(|comment| comment.start as usize >= begin && comment.end as usize <= to);
                edits.push((Span::new(begin, to), replacement));
            } else {
                // A new argument follows the one before it; anything else goes right before what follows.
                let follows = text_new.starts_with(',');
                let previous = if i > 0 { old[i - 1].start + old[i - 1].text.len() } else { start };
                let at = if follows { previous } else { old.get(i).map_or(end, |token| token.start) };
                let mut insert = with_spacing(wanted, new, j, next_new, text_new);
                if text[..at].ends_with([' ', '\n', '\t']) {
                    insert = insert.trim_start().to_owned();
                }
                if text[at..].starts_with([' ', '\n']) {
                    insert = insert.trim_end().to_owned();
                }
                edits.push((Span::at(at), insert));
            }
        }
        i = next_old + 1;
        j = next_new + 1;
    }
    (edits, lost_comment)
}

/// A run of wanted tokens with the white space the template has around it.
fn with_spacing(wanted: &str, new: &[Token<'_>], from: usize, to: usize, run: &str) -> String {
    let before = if from > 0 { new[from - 1].start + new[from - 1].text.len() } else { 0 };
    let after = new.get(to).map_or(wanted.len(), |token| token.start);
    let start = new[from].start;
    let end = new[to - 1].start + new[to - 1].text.len();
    format!("{}{run}{}", &wanted[before..start], &wanted[end..after])
}

/// The longest common subsequence of two token runs, as index pairs; earlier matches are preferred.
fn common(old: &[Token<'_>], new: &[Token<'_>]) -> Vec<(usize, usize)> {
    let (rows, columns) = (old.len(), new.len());
    if rows * columns > 4_000_000 {
        return Vec::new();
    }
    let mut best = vec![0u32; (rows + 1) * (columns + 1)];
    let at = |row: usize, column: usize| row * (columns + 1) + column;
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            best[at(row, column)] = if same(old[row].text, new[column].text) {
                best[at(row + 1, column + 1)] + 1
            } else {
                best[at(row + 1, column)].max(best[at(row, column + 1)])
            };
        }
    }
    let mut pairs = Vec::new();
    let (mut row, mut column) = (0, 0);
    while row < rows && column < columns {
        if same(old[row].text, new[column].text) && best[at(row, column)] == best[at(row + 1, column + 1)] + 1 {
            pairs.push((row, column));
            row += 1;
            column += 1;
        } else if best[at(row + 1, column)] >= best[at(row, column + 1)] {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
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
    }

    #[test]
    fn inserts_with_the_spacing_of_the_template() {
        assert_eq!(turn(", ", ", FileOptions("), ", FileOptions(");
        assert_eq!(turn(", compress: ", ", options: FileOptions(compress: "), ", options: FileOptions(compress: ");
        assert_eq!(turn(",\n    ", ", token: "), ",\n    token: ");
        assert_eq!(turn("\n)", ", true)"), ", true\n)");
        assert_eq!(turn(")", "))"), "))");
        assert_eq!(turn(".setTopic(", ".topic = "), ".topic = ");
    }
}
