//! Text becomes a baseline.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::conflict::conflicts;
use super::{Baseline, Entry, Place, SCHEMA};
use crate::finding::Mark;
use crate::mapping::nearest::did_you_mean;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Keys of an entry.
const KEYS: [&str; 6] = ["path", "in", "change", "mark", "until", "reason"];

/// Problems that are told of one file.
const MOST: usize = 20;

type Found<'t> = Spanned<DeValue<'t>>;

impl Baseline {
    /// Reads a baseline.
    ///
    /// # Errors
    /// Everything that is wrong with the text: a merge that was not finished, no TOML, unknown or missing keys, wrong
    /// values, a schema that is newer than this program.
    pub fn parse(file: &TextFile) -> Result<Self, Vec<FileProblem>> {
        let problems = conflicts(file);
        if !problems.is_empty() {
            return Err(problems);
        }
        let text = file.text().strip_prefix('\u{feff}').unwrap_or(file.text());
        let skipped = file.text().len() - text.len();
        let mut reader = Reader { file, text, skipped, lines: text.lines().collect(), problems: Vec::new() };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors.into_iter().take(MOST) {
            let span = reader.span(&error.span().unwrap_or_default());
            reader.problems.push(FileProblem::error(file, span, error.message().trim_end_matches('.')));
        }
        if reader.problems.is_empty() {
            reader.schema(table.get_ref());
        }
        if !reader.problems.is_empty() {
            return Err(reader.problems);
        }
        let mut baseline = Self {
            file: file.path().to_owned(),
            head: Some(reader.head()),
            has_returns: file.text().contains("\r\n"),
            has_mark: skipped > 0,
            ..Self::default()
        };
        for (key, value) in table.get_ref().iter().filter(|(key, _)| *key.get_ref() != "schema") {
            reader.mapping(key, value, &mut baseline);
        }
        match reader.problems.is_empty() {
            true => {
                baseline.entries.sort_by_key(|entry| entry.place.line);
                Ok(baseline)
            }
            false => {
                let mut problems = reader.problems;
                crate::problem::sort(&mut problems);
                problems.truncate(MOST);
                Err(problems)
            }
        }
    }
}

struct Reader<'t> {
    file: &'t TextFile,
    /// Without a byte order mark, of so many bytes.
    text: &'t str,
    skipped: usize,
    lines: Vec<&'t str>,
    problems: Vec<FileProblem>,
}

impl<'t> Reader<'t> {
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(range.start + self.skipped, range.end + self.skipped)
    }

    fn error(&mut self, at: &std::ops::Range<usize>, message: impl Into<String>, help: Option<String>) {
        let problem = FileProblem::error(self.file, self.span(at), message);
        self.problems.push(match help {
            Some(help) => problem.help(help),
            None => problem,
        });
    }

    fn schema(&mut self, table: &DeTable<'t>) {
        let Some(schema) = table.get("schema") else {
            let help = format!("write `schema = {SCHEMA}` above the first table");
            return self.error(&(0..0), "the baseline does not say its `schema`", Some(help));
        };
        let number =
            schema.get_ref().as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        match number {
            Some(SCHEMA) => {}
            Some(newer) if newer > SCHEMA => {
                let message = format!("the baseline is of schema {newer}; this upshift knows schema {SCHEMA} only");
                self.error(&schema.span(), message, Some("use an upshift as new as the one that wrote it".to_owned()));
            }
            _ => self.error(&schema.span(), format!("the schema is a number: `schema = {SCHEMA}`"), None),
        }
    }

    /// The comment lines at the top.
    fn head(&self) -> Vec<String> {
        self.lines.iter().map(|line| line.trim()).take_while(|line| line.starts_with('#')).map(str::to_owned).collect()
    }

    /// The comment lines right above `line` (from 1).
    fn above(&self, line: usize) -> Vec<String> {
        let before = self.lines.get(..line.saturating_sub(1)).unwrap_or_default();
        let comments = before.iter().rev().map(|line| line.trim()).take_while(|line| line.starts_with('#'));
        let mut comments: Vec<String> = comments.map(str::to_owned).collect();
        comments.reverse();
        comments
    }

    /// The comment behind an entry that ends at byte `end`.
    fn beside(&self, end: usize) -> Option<String> {
        let rest = self.text.get(end..)?.lines().next()?;
        let comment = rest.trim_start_matches([' ', '\t', ',']).trim_end();
        comment.starts_with('#').then(|| comment.to_owned())
    }

    fn mapping(&mut self, key: &Spanned<toml::de::DeString<'t>>, value: &Found<'t>, baseline: &mut Baseline) {
        let DeValue::Table(table) = value.get_ref() else {
            let help = did_you_mean(key.get_ref(), ["schema"])
                .unwrap_or_else(|| "entries stand in the table of their mapping: `[\"acme-rtc/1-to-2\"]`".to_owned());
            return self.error(&key.span(), format!("unknown key `{}`", key.get_ref()), Some(help));
        };
        let line = self.file.line(self.span(&key.span()).start);
        let above = self.above(line);
        if !above.is_empty() {
            baseline.above.insert(key.get_ref().to_string(), above);
        }
        for (name, value) in table.iter() {
            match (&**name.get_ref(), value.get_ref()) {
                ("accepted", DeValue::Array(entries)) => {
                    for entry in entries.iter() {
                        let entry = self.entry(key, entry);
                        baseline.entries.extend(entry);
                    }
                }
                ("accepted", other) => {
                    let message = format!("`accepted` is a list of entries, not {}", kind(other));
                    self.error(&value.span(), message, None);
                }
                (unknown, _) => {
                    let help = did_you_mean(unknown, ["accepted"]);
                    let help = help.unwrap_or_else(|| "a mapping has one key: `accepted`".to_owned());
                    self.error(&name.span(), format!("unknown key `{unknown}`"), Some(help));
                }
            }
        }
    }

    fn entry(&mut self, mapping: &Spanned<toml::de::DeString<'t>>, value: &Found<'t>) -> Option<Entry> {
        let DeValue::Table(table) = value.get_ref() else {
            let message = format!("an entry is a table, not {}", kind(value.get_ref()));
            let help = "as in `{ path = \"app/Call.kt\", in = \"Call.start\", change = \"..\", mark = \"..\" }`";
            self.error(&value.span(), message, Some(help.to_owned()));
            return None;
        };
        for name in table.keys().filter(|name| !KEYS.contains(&&**name.get_ref())) {
            let help = did_you_mean(name.get_ref(), KEYS);
            let help = help.unwrap_or_else(|| format!("an entry has the keys `{}`", KEYS.join("`, `")));
            self.error(&name.span(), format!("unknown key `{}`", name.get_ref()), Some(help));
        }
        let path = self.text_of(table, "path", true, value);
        let scope = self.text_of(table, "in", false, value);
        let change = self.text_of(table, "change", true, value);
        let mark = self.text_of(table, "mark", true, value);
        let reason = self.text_of(table, "reason", false, value);
        let until = table.get("until").and_then(|until| self.date(until));
        let (tokens, before, after) = match hashes(&mark?) {
            Some(hashes) => hashes,
            None => {
                let at = table.get("mark").map_or(value.span(), Spanned::span);
                let help = format!("`{}` writes it; it cannot be written by hand", super::UPDATE);
                self.error(&at, "`mark` has the form `3f1c9a02-b7d4-e1f0`", Some(help));
                return None;
            }
        };
        let start = self.span(&value.span()).start;
        let line = self.file.line(start);
        Some(Entry {
            mapping: mapping.get_ref().to_string(),
            path: path?,
            change: change?,
            mark: Mark { scope: scope.unwrap_or_default(), tokens, before, after },
            until,
            reason: reason.filter(|reason| !reason.trim().is_empty()),
            place: Place {
                line,
                mapping: self.span(&mapping.span()),
                change: self.span(&table.get("change").map_or(value.span(), Spanned::span)),
            },
            above: self.above(line),
            beside: self.beside(value.span().end),
        })
    }

    fn text_of(&mut self, table: &DeTable<'t>, key: &str, is_needed: bool, entry: &Found<'t>) -> Option<String> {
        match table.get(key) {
            Some(found) => match found.get_ref() {
                DeValue::String(text) => return Some(text.to_string()),
                other => self.error(&found.span(), format!("`{key}` is a text, not {}", kind(other)), None),
            },
            None if is_needed => self.error(&entry.span(), format!("the entry has no `{key}`"), None),
            None => {}
        }
        None
    }

    fn date(&mut self, found: &Found<'t>) -> Option<Date> {
        let text = match found.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => String::new(),
        };
        // A time of day would be passed over in silence.
        let date = if text.len() == 10 { text.parse::<Date>().ok() } else { None };
        if date.is_none() {
            let written = self.text.get(found.span()).unwrap_or_default();
            let help = "the last day it is accepted, as in `until = 2031-05-28`";
            self.error(&found.span(), format!("`{written}` is no day"), Some(help.to_owned()));
        }
        date
    }
}

/// The parts of a mark.
fn hashes(mark: &str) -> Option<(u32, u16, u16)> {
    let mut parts = mark.split('-');
    let mut part = |length: usize| {
        let digits = parts.next().filter(|part| part.len() == length)?;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    };
    let (tokens, before, after) = (part(8)?, part(4)?, part(4)?);
    parts.next().is_none().then_some((tokens, u16::try_from(before).ok()?, u16::try_from(after).ok()?))
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
