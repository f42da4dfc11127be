//! From the text of `upshift.toml` to a [`Config`], with every mistake in it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use toml_edit::{Document, Item, TableLike};

use super::{Allow, Check, Config, Deny, Word};
use crate::gate::rules::Level;
use crate::mapping::nearest::did_you_mean;
use crate::problem::{FileProblem, TextFile, sort};
use crate::source::Span;

pub(super) fn config(file: &TextFile) -> Result<Config, Vec<FileProblem>> {
    let text = file.text().strip_prefix('\u{feff}').unwrap_or(file.text());
    let shift = file.text().len() - text.len();
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let at = error.span().map(|span| Span::new(span.start + shift, span.end + shift)).unwrap_or_default();
            return Err(vec![FileProblem::error(file, at, format!("not valid TOML: {}", one_line(error.message())))]);
        }
    };
    let mut read = Read { file, shift, problems: Vec::new() };
    let config = read.root(document.as_table());
    sort(&mut read.problems);
    if read.problems.is_empty() { Ok(config) } else { Err(read.problems) }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Read<'f> {
    file: &'f TextFile,
    /// Bytes in front of what was parsed.
    shift: usize,
    problems: Vec<FileProblem>,
}

impl Read<'_> {
    fn span(&self, item: &Item) -> Span {
        item.span().map(|span| Span::new(span.start + self.shift, span.end + self.shift)).unwrap_or_default()
    }

    fn key(&self, table: &dyn TableLike, key: &str) -> Span {
        let span = table.get_key_value(key).and_then(|(key, _)| key.span());
        span.map(|span| Span::new(span.start + self.shift, span.end + self.shift)).unwrap_or_default()
    }

    fn wrong(&mut self, at: Span, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(FileProblem::error(self.file, at, message).help(help));
    }

    fn expected(&mut self, item: &Item, what: &str) {
        let found = item.type_name();
        self.wrong(self.span(item), format!("{what} is expected, not this {found}"), format!("write {what}"));
    }

    /// Tells of keys that are not among `known`.
    fn only(&mut self, table: &dyn TableLike, known: &[&str]) {
        let keys: BTreeSet<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
        for key in keys.iter().filter(|key| !known.contains(&key.as_str())) {
            let list = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let near = did_you_mean(key, known.iter().copied());
            self.wrong(
                self.key(table, key),
                format!("unknown key `{key}`"),
                near.unwrap_or_else(|| format!("expected one of {list}")),
            );
        }
    }

    fn root(&mut self, table: &dyn TableLike) -> Config {
        self.only(table, &["mapping", "mappings", "to", "exclude", "hours-per-point", "check", "allow"]);
        Config {
            mapping: self.words(table, "mapping"),
            mappings: self.texts(table, "mappings"),
            to: self.words(table, "to"),
            exclude: self.patterns(table, "exclude"),
            hours_per_point: self.hours(table),
            check: self.check(table),
            allow: self.allow(table),
        }
    }

    fn text(&mut self, table: &dyn TableLike, key: &str) -> Option<Word> {
        let item = table.get(key)?;
        match item.as_str() {
            Some(text) => Some(Word { text: text.to_owned(), span: self.span(item) }),
            None => {
                self.expected(item, "a text");
                None
            }
        }
    }

    fn words(&mut self, table: &dyn TableLike, key: &str) -> Vec<Word> {
        let Some(item) = table.get(key) else { return Vec::new() };
        let Some(list) = item.as_array() else {
            self.expected(item, "a list of texts");
            return Vec::new();
        };
        let mut words = Vec::new();
        for value in list {
            let span =
                value.span().map(|span| Span::new(span.start + self.shift, span.end + self.shift)).unwrap_or_default();
            match value.as_str() {
                Some("") => self.wrong(span, "this is empty", "name something, or remove it"),
                Some(text) => words.push(Word { text: text.to_owned(), span }),
                None => self.wrong(span, format!("a text is expected, not this {}", value.type_name()), "quote it"),
            }
        }
        words
    }

    fn texts(&mut self, table: &dyn TableLike, key: &str) -> Vec<String> {
        self.words(table, key).into_iter().map(|word| word.text).collect()
    }

    /// Patterns as in a `.gitignore`.
    fn patterns(&mut self, table: &dyn TableLike, key: &str) -> Vec<String> {
        let words = self.words(table, key);
        for word in &words {
            let mut builder = ignore::gitignore::GitignoreBuilder::new("");
            if let Err(error) = builder.add_line(None, &word.text) {
                self.wrong(word.span, one_line(&error.to_string()), "write it as in a `.gitignore`");
            }
        }
        words.into_iter().map(|word| word.text).collect()
    }

    fn hours(&mut self, table: &dyn TableLike) -> Option<f64> {
        let item = table.get("hours-per-point")?;
        let number = item.as_float().or(item.as_integer().map(|number| number as f64));
        let hours = number.filter(|hours| hours.is_finite() && (0.0..=100.0).contains(hours));
        if hours.is_none() {
            self.wrong(self.span(item), "a number from 0 to 100 is expected", "write one such as 0.5");
        }
        hours
    }

    fn check(&mut self, root: &dyn TableLike) -> Check {
        let Some(item) = root.get("check") else { return Check::default() };
        let Some(table) = item.as_table_like() else {
            self.expected(item, "a table `[check]`");
            return Check::default();
        };
        self.only(table, &["deny", "levels", "max-effort", "baseline", "locked"]);
        let max_effort = table.get("max-effort").and_then(|item| {
            let points = item.as_integer().and_then(|points| usize::try_from(points).ok());
            if points.is_none() {
                self.wrong(self.span(item), "a whole number of points is expected", "write one such as 40");
            }
            points
        });
        let locked = table.get("locked").and_then(|item| {
            if item.as_bool().is_none() {
                self.expected(item, "true or false");
            }
            item.as_bool()
        });
        Check {
            deny: self.deny(table),
            levels: self.levels(table),
            max_effort,
            baseline: self.text(table, "baseline").map(|word| word.text),
            locked,
        }
    }

    fn deny(&mut self, table: &dyn TableLike) -> Option<Vec<Deny>> {
        table.get("deny")?;
        let mut out = Vec::new();
        for word in self.words(table, "deny") {
            match Deny::of(&word.text) {
                Some(deny) => out.push(deny),
                None => self.wrong(
                    word.span,
                    format!("`{}` is no severity", word.text),
                    "expected `P0`, `P1`, `P2` or `possible`; single changes have a level in `[check.levels]`",
                ),
            }
        }
        Some(out)
    }

    fn levels(&mut self, table: &dyn TableLike) -> Vec<(Word, Level)> {
        let Some(item) = table.get("levels") else { return Vec::new() };
        let Some(table) = item.as_table_like() else {
            self.expected(item, "a table `[check.levels]`");
            return Vec::new();
        };
        let mut out = Vec::new();
        for (key, item) in table.iter() {
            let level = match item.as_str() {
                Some("allow") => Level::Allow,
                Some("warn") => Level::Warn,
                Some("deny") => Level::Deny,
                _ => {
                    self.wrong(self.span(item), "this is no level", "expected \"allow\", \"warn\" or \"deny\"");
                    continue;
                }
            };
            out.push((Word { text: key.to_owned(), span: self.key(table, key) }, level));
        }
        out
    }

    fn allow(&mut self, root: &dyn TableLike) -> Vec<Allow> {
        let Some(item) = root.get("allow") else { return Vec::new() };
        let tables: Vec<&dyn TableLike> = match (item.as_array_of_tables(), item.as_array()) {
            (Some(tables), _) => tables.iter().map(|table| table as &dyn TableLike).collect(),
            (_, Some(list)) if list.iter().all(toml_edit::Value::is_inline_table) => {
                list.iter().filter_map(|value| value.as_inline_table()).map(|table| table as &dyn TableLike).collect()
            }
            _ => {
                self.expected(item, "tables `[[allow]]`");
                return Vec::new();
            }
        };
        tables.into_iter().filter_map(|table| self.exception(table)).collect()
    }

    fn exception(&mut self, table: &dyn TableLike) -> Option<Allow> {
        self.only(table, &["paths", "changes", "reason", "until"]);
        let first = table.iter().next().map(|(key, _)| key.to_owned());
        let span = first.map(|key| self.key(table, &key)).unwrap_or_default();
        let paths = self.patterns(table, "paths");
        if paths.is_empty() {
            self.wrong(span, "this exception names no files", "add `paths = [\"app/src/legacy/\"]`");
        }
        let reason = self.text(table, "reason").map(|word| word.text).filter(|text| !text.trim().is_empty());
        if reason.is_none() {
            self.wrong(span, "this exception gives no reason", "add `reason = \"why it must stay\"`");
        }
        let until = table.get("until").and_then(|item| {
            let text = item.as_datetime().map(ToString::to_string).or(item.as_str().map(str::to_owned));
            let day = text.and_then(|text| text.parse::<Date>().ok());
            if day.is_none() {
                self.wrong(self.span(item), "a day is expected", "write one such as 2031-05-28");
            }
            day
        });
        Some(Allow { paths, changes: self.words(table, "changes"), reason: reason?, until, span })
    }
}
