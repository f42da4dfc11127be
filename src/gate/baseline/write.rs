//! A baseline becomes text: one finding a line, in an order that depends on nothing else, so that git merges it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Baseline, Entry, SCHEMA};

/// What stands at the top of a new file.
const HEAD: [&str; 2] = [
    "# Findings that `upshift check` accepts. `upshift check --update-baseline` writes this file;",
    "# `until = 2031-05-28` (the last day) and `reason = \"..\"` are yours to add to an entry.",
];

impl Baseline {
    /// Its text.
    pub fn render(&self) -> String {
        let mut text = String::new();
        match &self.head {
            Some(lines) => lines.iter().for_each(|line| put(&mut text, "", line)),
            None => HEAD.iter().for_each(|line| put(&mut text, "", line)),
        }
        put(&mut text, "", &format!("schema = {SCHEMA}"));
        let mut mappings: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for entry in &self.entries {
            mappings.entry(&entry.mapping).or_default().push(entry);
        }
        for (mapping, mut entries) in mappings {
            text.push('\n');
            self.above.get(mapping).into_iter().flatten().for_each(|line| put(&mut text, "", line));
            put(&mut text, "", &format!("[{}]", quoted(mapping)));
            put(&mut text, "", "accepted = [");
            entries.sort_by_key(|entry| key(entry));
            for entry in entries {
                entry.above.iter().for_each(|line| put(&mut text, "  ", line));
                put(&mut text, "  ", &line(entry));
            }
            put(&mut text, "", "]");
        }
        if self.has_returns {
            text = text.replace('\n', "\r\n");
        }
        if self.has_mark {
            text.insert(0, '\u{feff}');
        }
        text
    }
}

fn put(text: &mut String, indent: &str, line: &str) {
    text.push_str(indent);
    text.push_str(line);
    text.push('\n');
}

type Key<'e> = (&'e str, &'e str, &'e str, u32, u16, u16, Option<jiff::civil::Date>, Option<&'e str>);

/// What entries of a mapping are sorted by.
fn key(entry: &Entry) -> Key<'_> {
    let mark = &entry.mark;
    let reason = entry.reason.as_deref();
    (&entry.path, &mark.scope, &entry.change, mark.tokens, mark.before, mark.after, entry.until, reason)
}

fn line(entry: &Entry) -> String {
    let mut line = format!("{{ path = {}", quoted(&entry.path));
    if !entry.mark.scope.is_empty() {
        _ = write!(line, ", in = {}", quoted(&entry.mark.scope));
    }
    _ = write!(line, ", change = {}, mark = \"{}\"", quoted(&entry.change), entry.mark);
    if let Some(until) = entry.until {
        _ = write!(line, ", until = {until}");
    }
    if let Some(reason) = &entry.reason {
        _ = write!(line, ", reason = {}", quoted(reason));
    }
    line.push_str(" },");
    if let Some(comment) = &entry.beside {
        _ = write!(line, " {comment}");
    }
    line
}

/// A TOML text on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => _ = write!(quoted, "\\u{:04x}", u32::from(c)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
