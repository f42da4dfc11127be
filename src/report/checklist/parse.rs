//! A checklist as people left it: its lines, and which of them belong to which marker. Nothing is thrown away.

use std::collections::BTreeMap;

use super::Refused;
use super::marker::{self, Kind, Marker};

/// Version of the format.
pub(super) const FORMAT: u32 = 1;

/// A line without its line break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) text: String,
    /// Its line break; `None` for that of the file.
    pub(super) end: Option<&'static str>,
    /// Whether the program wrote it in this run.
    pub(super) own: bool,
}

impl Row {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), end: None, own: false }
    }

    /// A line of the program's.
    pub(super) fn own(text: String) -> Self {
        Self { own: true, ..Self::new(text) }
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Bytes of white space in front.
    pub(super) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }
}

/// Lines from a marker to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The marker; `None` for what stands above the first.
    pub(super) marker: Option<Marker>,
    /// Its lines; that of the marker is the first.
    pub(super) rows: Vec<Row>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Document {
    pub(super) bom: bool,
    /// The line break of new lines.
    pub(super) end: &'static str,
    /// Whether the last line has one.
    pub(super) ended: bool,
    /// What it is made of; the first has no marker.
    pub(super) parts: Vec<Part>,
}

impl Document {
    pub(super) fn empty() -> Self {
        Self { bom: false, end: "\n", ended: true, parts: vec![Part { marker: None, rows: Vec::new() }] }
    }

    /// The text.
    pub(super) fn text(&self) -> String {
        let mut out = if self.bom { "\u{feff}".to_owned() } else { String::new() };
        let mut rows = self.parts.iter().flat_map(|part| &part.rows).peekable();
        while let Some(row) = rows.next() {
            out.push_str(&row.text);
            if rows.peek().is_some() || self.ended {
                out.push_str(row.end.unwrap_or(self.end));
            }
        }
        out
    }
}

/// What tells an item from others: its name and step.
pub(super) fn key(marker: &Marker) -> (String, String) {
    (marker.name.clone(), marker.get("step").to_owned())
}

/// Reads a checklist.
///
/// # Errors
/// Where the text is none, is of a newer format, holds conflict markers, or holds an item twice.
pub(super) fn parse(text: &str) -> Result<Document, Refused> {
    let (bom, text) = text.strip_prefix('\u{feff}').map_or((false, text), |rest| (true, rest));
    let rows: Vec<Row> = text.split_inclusive('\n').map(row).collect();
    let fenced = fenced(&rows);
    let mut document = Document {
        bom,
        end: rows.iter().find_map(|row| row.end).unwrap_or("\n"),
        ended: rows.last().is_none_or(|row| row.end.is_some()),
        ..Document::empty()
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut conflict = None;
    for (at, row) in rows.into_iter().enumerate() {
        let number = at + 1;
        let is_code = fenced.get(at).copied().unwrap_or(false);
        if !is_code && ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|sign| row.text.starts_with(sign)) {
            conflict = conflict.or(Some(number));
        }
        let marker = marker::split(&row.text).filter(|_| !is_code).map(|(_, marker, _)| marker);
        if let Some(marker) = &marker
            && marker.kind != Kind::Run
        {
            let id = match marker.kind {
                Kind::Item => format!("{} {}", marker.name, marker.get("step")),
                Kind::Step => format!("step {}", marker.name),
                Kind::Log => "log".to_owned(),
                _ => "checklist".to_owned(),
            };
            if let Some(first) = seen.insert(id, number)
                && conflict.is_none()
            {
                let id = match marker.kind {
                    Kind::Checklist => "upshift-checklist".to_owned(),
                    _ => marker.name.clone(),
                };
                return Err(Refused::Twice { id, first, line: number });
            }
        }
        match (marker, document.parts.last_mut()) {
            (None, Some(part)) => part.rows.push(row),
            (marker, _) => document.parts.push(Part { marker, rows: vec![row] }),
        }
    }
    let head = document.parts.iter().filter_map(|part| part.marker.as_ref()).find(|m| m.kind == Kind::Checklist);
    let format = head.ok_or(Refused::Foreign)?.name.parse().map_err(|_| Refused::Foreign)?;
    match conflict {
        _ if format > FORMAT => Err(Refused::Newer { format }),
        Some(line) => Err(Refused::Conflict { line }),
        None => Ok(document),
    }
}

fn row(line: &str) -> Row {
    match line.strip_suffix('\n') {
        None => Row::new(line),
        Some(line) => match line.strip_suffix('\r') {
            Some(line) => Row { end: Some("\r\n"), ..Row::new(line) },
            None => Row { end: Some("\n"), ..Row::new(line) },
        },
    }
}

/// Which lines stand in a block of code, where a marker is a quotation. A block in a list ends with its list; one that is
/// never closed is none.
fn fenced(rows: &[Row]) -> Vec<bool> {
    let mut out = vec![false; rows.len()];
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        let Some((sign, length)) = fence(&row.text) else {
            at += 1;
            continue;
        };
        let indent = row.indent();
        let closes = |row: &Row| {
            fence(&row.text).is_some_and(|(other, n)| other == sign && n >= length)
                && row.text.trim().chars().all(|c| c == sign)
        };
        let leaves = |row: &Row| indent > 1 && !row.is_blank() && row.indent() < indent;
        let end = rows.iter().enumerate().skip(at + 1).find(|(_, row)| closes(row) || leaves(row));
        match end {
            Some((end, row)) => {
                let last = if closes(row) { end } else { end - 1 };
                out.iter_mut().take(last + 1).skip(at).for_each(|is| *is = true);
                at = last + 1;
            }
            None => at += 1,
        }
    }
    out
}

/// The sign and length of a fence.
fn fence(line: &str) -> Option<(char, usize)> {
    let line = line.trim_start();
    let sign = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == sign).count();
    // A code span in one line is no fence.
    let rest = line.get(length..).unwrap_or_default();
    (length >= 3 && !(sign == '`' && rest.contains('`'))).then_some((sign, length))
}

/// A box at the start of a list item: everything up to it, its sign, everything behind.
pub(super) fn checkbox(line: &str) -> Option<(&str, char, &str)> {
    let start = line.len() - line.trim_start().len();
    let rest = line.get(start..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let bullet = match (digits, rest.get(digits..)?.chars().next()?) {
        (0, '-' | '*' | '+') => 1,
        (1.., '.' | ')') => digits + 1,
        _ => return None,
    };
    let rest = rest.get(bullet..)?;
    let space = rest.len() - rest.trim_start().len();
    let inner = rest.get(space..)?.strip_prefix('[').filter(|_| space > 0)?;
    let sign = inner.chars().next()?;
    let behind = inner.get(sign.len_utf8()..)?.strip_prefix(']')?;
    let open = start + bullet + space + 1;
    (behind.is_empty() || behind.starts_with(char::is_whitespace)).then_some((line.get(..open)?, sign, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<!-- upshift-checklist 1 -->";

    #[test]
    fn what_is_read_is_written() {
        for text in [
            format!("{HEAD}\n# x\n"),
            format!("\u{feff}mine\r\n{HEAD}\r\n\r\n- [ ] a <!-- upshift:a step=b -->\r\n  own"),
            format!("{HEAD}\nmixed\r\nlines\n\n\n"),
            HEAD.to_owned(),
        ] {
            assert_eq!(parse(&text).expect("a checklist").text(), text);
        }
    }

    #[test]
    fn what_cannot_be_trusted_is_refused() {
        let of = |text: &str| parse(text).expect_err("refused");
        assert_eq!(of("# mine\n"), Refused::Foreign);
        assert_eq!(of(""), Refused::Foreign);
        assert_eq!(of(&format!("```\n{HEAD}\n```\n")), Refused::Foreign);
        assert_eq!(of("<!-- upshift-checklist x -->\n"), Refused::Foreign);
        assert_eq!(of("<!-- upshift-checklist 2 -->\n"), Refused::Newer { format: 2 });
        let item = "- [ ] a <!-- upshift:a step=b -->\n";
        let twice = format!("{HEAD}\n{item}\n{item}");
        assert_eq!(of(&twice), Refused::Twice { id: "a".to_owned(), first: 2, line: 4 });
        let conflict = format!("{HEAD}\n<<<<<<< ours\n{item}=======\n{item}>>>>>>> theirs\n");
        assert_eq!(of(&conflict), Refused::Conflict { line: 2 });
    }

    #[test]
    fn quotations_are_no_markers() {
        let item = "- [ ] a <!-- upshift:a step=b -->\n";
        let quoted = format!("{HEAD}\n{item}\n```\n{item}<<<<<<< x\n```\n- b\n  ~~~\n  {item}end\n");
        assert_eq!(parse(&quoted).expect("a checklist").parts.len(), 3);
        let open = format!("{HEAD}\n```\n{item}");
        assert_eq!(parse(&open).expect("a checklist").parts.len(), 3, "a fence that nothing closes");
    }

    #[test]
    fn boxes_are_found_however_they_are_written() {
        assert_eq!(checkbox("- [ ] a"), Some(("- [", ' ', " a")));
        assert_eq!(checkbox("  * [X] a"), Some(("  * [", 'X', " a")));
        assert_eq!(checkbox("12) [-]"), Some(("12) [", '-', "")));
        for line in ["- a", "-[ ] a", "[ ] a", "- [ ]a", "- [", "", "- [link](x)"] {
            assert_eq!(checkbox(line), None, "{line}");
        }
    }
}
