//! `upshift mapping test --update`: what examples give is written into the files of a mapping.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::cli::exit::Failure;
use crate::cli::output;
use crate::examples::Failure as Failed;
use crate::mapping::load::Catalog;
use crate::source::Span;

/// What became of the examples that failed.
#[derive(Debug, Default)]
pub(super) struct Updated {
    /// Files that were written, with how many examples each.
    pub(super) files: BTreeMap<PathBuf, usize>,
    /// Examples that could not be updated: they say that the code must stay, or are written on one line.
    pub(super) left: Vec<Failed>,
}

/// Writes what came out as the `after` of each example that failed.
///
/// # Errors
/// When a file cannot be read or written.
pub(super) fn update(catalog: &Catalog, failures: Vec<Failed>) -> Result<Updated, Failure> {
    let mut updated = Updated::default();
    let mut by_file: BTreeMap<PathBuf, Vec<Failed>> = BTreeMap::new();
    for failed in failures {
        match catalog.folder(&failed.mapping) {
            Some(folder) => by_file.entry(folder.join(&failed.file)).or_default().push(failed),
            None => updated.left.push(failed),
        }
    }
    for (path, mut failures) in by_file {
        let mut text = std::fs::read_to_string(&path)
            .map_err(|error| Failure::new(format!("cannot read `{}`: {error}", path.display())))?;
        // From the end, so that earlier places hold.
        failures.sort_by_key(|failed| std::cmp::Reverse(failed.written.start));
        let mut count = 0;
        for failed in failures {
            match rewritten(&text, failed.written, failed.has_after, &failed.got) {
                Some(new) => {
                    text = new;
                    count += 1;
                }
                None => updated.left.push(failed),
            }
        }
        if count > 0 {
            output::write(&path, text.as_bytes())?;
            updated.files.insert(path, count);
        }
    }
    updated.left.reverse();
    Ok(updated)
}

/// The text of the file with `got` as the `after` of the example at `example`; `None` where its `after` is missing or does
/// not begin a line of its own.
fn rewritten(text: &str, example: Span, has_after: bool, got: &str) -> Option<String> {
    if !has_after {
        return None;
    }
    let from = text.get(..example.start as usize)?.rfind('\n').map_or(0, |at| at + 1);
    let mut at = from;
    let mut lines = text.get(from..)?.split_inclusive('\n');
    // The keys of the example stand below one another, the first perhaps behind a dash.
    let mut key = None;
    let (line, indent) = loop {
        let line = lines.next()?;
        let bare = line.trim_start_matches(|c| c == ' ' || c == '-' && key.is_none());
        let indent = line.len() - bare.len();
        let column = *key.get_or_insert(indent);
        match bare.trim().is_empty() {
            false if indent < column => return None,
            false if indent == column && bare.starts_with("after:") => break (line, indent),
            _ => at += line.len(),
        }
    };
    let mut end = at + line.len();
    for line in lines {
        let is_inside = line.trim().is_empty() || line.len() - line.trim_start_matches(' ').len() > indent;
        if !is_inside {
            break;
        }
        end += line.len();
    }
    // Blank lines that follow the example are not its text.
    let body = text.get(at..end)?;
    let kept = body.len() - body.trim_end_matches(['\n', '\r', ' ']).len();
    let after = &body[body.len() - kept..];
    let rest = after.find('\n').map_or("", |line_end| &after[line_end + 1..]);
    let head = line.get(..indent)?;
    let block = block(got, indent + 2);
    Some(format!("{}{head}after: {block}{rest}{}", text.get(..at)?, text.get(end..)?))
}

/// A block scalar of `text`, its lines indented by `indent`; ends in a line break.
fn block(text: &str, indent: usize) -> String {
    let ends = text.len() - text.trim_end_matches('\n').len();
    let chomping = match ends {
        0 => "-",
        1 => "",
        _ => "+",
    };
    let indication = if text.starts_with(' ') { "2" } else { "" };
    let mut out = format!("|{indication}{chomping}\n");
    for line in text.trim_end_matches('\n').split('\n').chain(std::iter::repeat_n("", ends.saturating_sub(1))) {
        if !line.is_empty() {
            out.push_str(&" ".repeat(indent));
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const FILE: &str = "changes:\n  - id: a\n    examples:\n      - before: |\n          old()\n        after: |\n          wrong()\n\n      - before: \"x()\"\n        stays: true\n  - id: b\n";

    fn example(text: &str, from: &str, to: &str) -> Span {
        Span::new(text.find(from).unwrap(), text.find(to).unwrap())
    }

    #[test]
    fn the_block_is_replaced_and_nothing_else() {
        let at = example(FILE, "before: |", "- before: \"x");
        let new = rewritten(FILE, at, true, "fine()\n  more()\n").unwrap();
        assert_eq!(new, FILE.replace("          wrong()\n", "          fine()\n            more()\n"));
    }

    #[test]
    fn an_example_ends_where_the_next_begins() {
        let text = FILE.replace("        after: |\n          wrong()\n", "");
        let at = Span::at(text.find("before: |").unwrap());
        assert!(rewritten(&text, at, true, "fine()\n").is_none());
    }

    #[test]
    fn what_must_stay_is_left_alone() {
        let at = example(FILE, "before: \"x", "  - id: b");
        assert!(rewritten(FILE, at, false, "y()\n").is_none());
    }

    #[test]
    fn line_breaks_at_the_end_are_kept() {
        assert_eq!(block("a", 2), "|-\n  a\n");
        assert_eq!(block("a\n\nb\n", 2), "|\n  a\n\n  b\n");
        assert_eq!(block("a\n\n", 2), "|+\n  a\n\n");
        assert_eq!(block("  a\n", 2), "|2\n    a\n");
    }
}
