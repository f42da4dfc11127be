//! The comments by which the program finds its own lines again.
//!
//! `<!-- upshift:livekit/1-to-2/room-connect step=review sites=3 lines=... -->` stands on the line of its item, so it moves
//! with the item. `lines` holds a fingerprint of each line that the program wrote: what is not among them is a person's.

use crate::change::finish::fingerprint;

/// What a marker stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The file as a whole; its name is the version of the format.
    Checklist,
    /// The heading of a step.
    Step,
    /// An item.
    Item,
    /// The heading of the log.
    Log,
    /// A line of the log; its name is a date.
    Run,
}

/// Kinds with what stands behind `upshift` in the comment.
const KINDS: [(&str, Kind); 5] = [
    (":", Kind::Item),
    ("-checklist ", Kind::Checklist),
    ("-step ", Kind::Step),
    ("-log ", Kind::Log),
    ("-run ", Kind::Run),
];

const OPEN: &str = "<!-- upshift";
const CLOSE: &str = "-->";

/// What the comment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marker {
    pub(super) kind: Kind,
    pub(super) name: String,
    values: Vec<(String, String)>,
}

impl Marker {
    pub(super) fn new(kind: Kind, name: &str) -> Self {
        Self { kind, name: name.to_owned(), values: Vec::new() }
    }

    /// With one more value; an empty one is not written.
    pub(super) fn with(mut self, key: &str, value: &str) -> Self {
        if !value.is_empty() {
            self.values.push((key.to_owned(), value.to_owned()));
        }
        self
    }

    /// A value; empty where there is none.
    pub(super) fn get(&self, key: &str) -> &str {
        self.values.iter().find(|(name, _)| name == key).map_or("", |(_, value)| value)
    }

    /// A value that is a number.
    pub(super) fn number(&self, key: &str) -> Option<usize> {
        self.get(key).parse().ok()
    }

    /// A value that is a list.
    pub(super) fn list(&self, key: &str) -> Vec<String> {
        self.get(key).split(',').filter(|part| !part.is_empty()).map(decoded).collect()
    }

    /// The comment.
    pub(super) fn text(&self) -> String {
        let kind = KINDS.iter().find(|(_, kind)| *kind == self.kind).map_or("", |(word, _)| word);
        let mut out = format!("{OPEN}{kind}{}", encoded(&self.name));
        for (key, value) in &self.values {
            out.push(' ');
            out.push_str(key);
            out.push('=');
            out.push_str(value);
        }
        out.push(' ');
        out.push_str(CLOSE);
        out
    }
}

/// A list as a value.
pub(super) fn list<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().map(|part| encoded(part).replace(',', "%2C")).collect::<Vec<_>>().join(",")
}

/// Splits a line at its marker: what stands before, the marker, what stands behind.
pub(super) fn split(line: &str) -> Option<(&str, Marker, &str)> {
    let (before, rest) = line.split_once(OPEN)?;
    let (word, kind) = KINDS.iter().find(|(word, _)| rest.starts_with(word))?;
    let (inner, after) = rest.get(word.len()..)?.split_once(CLOSE)?;
    let mut words = inner.split_whitespace();
    let name = decoded(words.next().unwrap_or_default());
    let values = words.filter_map(|word| word.split_once('='));
    let values = values.map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    Some((before, Marker { kind: *kind, name, values }, after))
}

/// What a comment and a word of it can hold: no space, no control, no `--`, no `>`.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = ' ';
    for c in text.chars() {
        let plain = c.is_alphanumeric() || matches!(c, '.' | '_' | '/' | ':' | '@' | '+' | ',');
        if plain || (c == '-' && last != '-') {
            out.push(c);
        } else {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|byte| out.push_str(&format!("%{byte:02X}")));
        }
        last = c;
    }
    out
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let pair = (byte == b'%').then(|| rest.clone().take(2).collect::<Vec<_>>());
        let number = pair.as_deref().and_then(|pair| std::str::from_utf8(pair).ok());
        match number.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(number) => {
                bytes.push(number);
                rest.nth(1);
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Fingerprint of a line, whatever its indentation and the sign of its list.
pub(super) fn print_of(line: &str) -> String {
    let line = line.trim();
    let line = line.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with(' ')).unwrap_or(line).trim();
    fingerprint(&[line]).chars().take(8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_reads_itself() {
        for name in ["livekit/1-to-2/room-connect", "file:a b/--> <!-- ü%2.java", "file:a--b\n"] {
            let files = list(["a,b", "c d", "--"]);
            let marker = Marker::new(Kind::Item, name).with("sites", "3").with("none", "").with("files", &files);
            let line = format!("- [ ] x {} y", marker.text());
            assert_eq!(split(&line), Some(("- [ ] x ", marker.clone(), " y")), "{line}");
            assert_eq!(marker.list("files"), ["a,b", "c d", "--"]);
            let inner = marker.text();
            assert!(!inner[4..inner.len() - 3].contains("--"), "{inner}");
        }
    }

    #[test]
    fn other_comments_are_none() {
        for line in ["", "<!-- upshifted -->", "<!-- upshift:x", "<!-- note -->"] {
            assert_eq!(split(line), None, "{line}");
        }
    }

    #[test]
    fn a_line_is_known_by_its_words() {
        assert_eq!(print_of("  - **Who:** x "), print_of("* **Who:** x"));
        assert_ne!(print_of("- a"), print_of("- b"));
        assert_ne!(print_of("-a"), print_of("a"));
    }
}
