//! The only place that touches the YAML crate: text in, a tree of located nodes out.
//!
//! A tree, not structs, because a stream of events ends at the first error, and a mapping's author wants all of them.
//! Scalars keep the text as written: `1.10` stays `1.10`, and only the reader of a field decides what it means.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Location, Spanned};

use crate::source::Span;

/// One YAML node with its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    /// Its bytes in the file; quotes of a scalar included, a list or map as far as the parser says.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) value: Value,
}

/// The forms of a node.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// Nothing was written, `~` or `null`.
    Null,
    /// Text, a number or a truth value, as written.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in file order; keys may repeat.
    Map(Vec<(Key, Node)>),
}

/// A key of a map.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key {
    /// Its text.
    pub(crate) text: String,
    /// Its bytes.
    pub(crate) span: Span,
}

/// Why a text is no YAML that upshift takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct YamlError {
    /// Where.
    pub(crate) span: Span,
    /// What.
    pub(crate) message: String,
    /// What to do.
    pub(crate) help: Option<String>,
}

/// Largest size of a YAML file, in bytes.
pub(crate) const MAX_BYTES: usize = 8 * 1024 * 1024;
/// Levels of nesting. The format needs eight.
const MAX_DEPTH: usize = 32;

/// Parses one document.
pub(crate) fn parse(text: &str) -> Result<Node, YamlError> {
    if text.len() > MAX_BYTES {
        let message = format!("the file is larger than {} MiB", MAX_BYTES / (1024 * 1024));
        return Err(YamlError { span: Span::at(0), message, help: None });
    }
    let tree: Result<Spanned<Raw>, _> = serde_yaml::from_str_with_options(text, options());
    match tree {
        Ok(raw) => Ok(raw_to_node(raw, text)),
        Err(error) => Err(located(&error, text)),
    }
}

/// Limits that thousands of changes stay below, and bombs do not.
fn options() -> serde_yaml::Options {
    serde_yaml::options! {
        budget: serde_yaml::budget! {
            max_nodes: 4_000_000,
            max_events: 12_000_000,
            max_depth: MAX_DEPTH,
            flow_nesting_limit: MAX_DEPTH,
            max_aliases: 1_000,
            max_anchors: 1_000,
            max_documents: 1,
        },
        alias_limits: serde_yaml::alias_limits! {
            max_total_replayed_events: 20_000,
            max_replay_stack_depth: 8,
            max_alias_expansions_per_anchor: 500,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::Error,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        strict_booleans: true,
        with_snippet: false,
    }
}

/// A node as the crate hands it over: scalars it takes for numbers have lost their spelling.
enum Raw {
    Null,
    Text(String),
    /// A number or truth value; its spelling is read from the source.
    Plain(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML node")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Plain(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Plain(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Plain(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Plain(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key()? {
            entries.push((key, map.next_value()?));
        }
        Ok(Raw::Map(entries))
    }
}

fn raw_to_node(raw: Spanned<Raw>, text: &str) -> Node {
    let span = span_of(&raw.referenced, text).unwrap_or(Span::at(0));
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Plain(guess) => {
            let written = span_of(&raw.defined, text).and_then(|span| text.get(span.range())).map(str::trim);
            Value::Scalar(written.filter(|written| !written.is_empty()).map_or(guess, str::to_owned))
        }
        Raw::List(items) => Value::List(items.into_iter().map(|item| raw_to_node(item, text)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let span = span_of(&key.referenced, text).unwrap_or(span);
                    (Key { text: key.value, span }, raw_to_node(value, text))
                })
                .collect(),
        ),
    };
    Node { span, value }
}

fn span_of(location: &Location, text: &str) -> Option<Span> {
    let span = location.span();
    let start = usize::try_from(span.byte_offset()?).ok()?;
    let end = start + usize::try_from(span.byte_len().unwrap_or(0)).ok()?;
    (end <= text.len() && text.is_char_boundary(start) && text.is_char_boundary(end)).then(|| Span::new(start, end))
}

fn located(error: &serde_yaml::Error, text: &str) -> YamlError {
    let error = error.without_snippet();
    let span = error.location().and_then(|at| span_of(&at, text).or_else(|| span_of_line(&at, text)));
    let span = span.unwrap_or(Span::at(0));
    let (message, help) = explain(error);
    let help = help.or_else(|| unquoted_hole(text, span));
    YamlError { span, message, help }
}

/// The crate's errors in the words of this tool, without their place.
fn explain(error: &serde_yaml::Error) -> (String, Option<String>) {
    use serde_yaml::Error as E;
    use serde_yaml::budget::BudgetBreach as Breach;
    let plain = error.to_string();
    match error {
        E::Budget { breach: Breach::Documents { .. }, .. } | E::MultipleDocuments { .. } => {
            ("a second document starts here".into(), Some("a mapping file is one document; remove the `---`".into()))
        }
        E::Budget { breach: Breach::Depth { .. }, .. } => {
            (format!("nested deeper than {MAX_DEPTH} levels"), Some("the mapping format needs eight levels".into()))
        }
        E::Budget {
            breach: Breach::Aliases { .. } | Breach::Anchors { .. } | Breach::AliasAnchorRatio { .. }, ..
        } => too_many_aliases(),
        // The crate wraps these in an error that only keeps the text.
        _ if plain.starts_with("alias") && plain.contains("exceeded") => too_many_aliases(),
        E::Budget { .. } => ("the file holds more than a mapping may".into(), Some(plain)),
        E::MergeKeyNotAllowed { .. } => ("merge keys (`<<`) are not supported".into(), None),
        _ if plain.starts_with("recursion limit exceeded") => {
            (format!("nested deeper than {MAX_DEPTH} levels"), Some("the mapping format needs eight levels".into()))
        }
        _ => (plain.split(" at line ").next().unwrap_or_default().to_owned(), None),
    }
}

fn too_many_aliases() -> (String, Option<String>) {
    ("aliases (`*name`) expand to too much".into(), Some("write the values out instead".into()))
}

/// The commonest slip in this format: a template that starts with a hole and has no quotes.
fn unquoted_hole(text: &str, span: Span) -> Option<String> {
    let start = text.get(..span.start as usize)?.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..)?.lines().next()?;
    let (_, value) = line.split_once(": ")?;
    value.trim_start().starts_with('{').then(|| "`{` starts a map in YAML: put the text in quotes".to_owned())
}

fn span_of_line(location: &Location, text: &str) -> Option<Span> {
    let line = usize::try_from(location.line()).ok()?.checked_sub(1)?;
    let column = usize::try_from(location.column()).ok()?.checked_sub(1)?;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let within = text.get(start..)?.char_indices().nth(column).map_or(0, |(at, _)| at);
    Some(Span::at(start + within))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value<'n>(node: &'n Node, key: &str) -> &'n Node {
        let Value::Map(entries) = &node.value else { panic!("not a map: {node:?}") };
        &entries.iter().find(|(found, _)| found.text == key).unwrap_or_else(|| panic!("no {key}")).1
    }

    fn message(text: &str) -> String {
        parse(text).map(|_| String::new()).unwrap_or_else(|error| error.message)
    }

    #[test]
    fn scalars_keep_their_spelling() {
        let text = "a: 1.10 # c\nb: no\nc: 0x10\nd: True\ne: &x 2.0\nf: *x\ng: 'it''s'\nh: ~\n";
        let tree = parse(text).unwrap();
        let scalar = |key: &str| match &value(&tree, key).value {
            Value::Scalar(text) => text.clone(),
            other => format!("{other:?}"),
        };
        let found: Vec<String> = "abcdefgh".chars().map(|key| scalar(&key.to_string())).collect();
        assert_eq!(found, ["1.10", "no", "0x10", "True", "2.0", "2.0", "it's", "Null"]);
        assert_eq!(&text[value(&tree, "a").span.range()], "1.10");
        assert_eq!(&text[value(&tree, "f").span.range()], "*x");
        assert_eq!(&text[value(&tree, "g").span.range()], "'it''s'");
    }

    #[test]
    fn places_survive_a_byte_order_mark_and_wide_characters() {
        let text = "\u{feff}a: \u{e9}\nb: 2.0\r\nc: \u{4f60}\n";
        let tree = parse(text).unwrap();
        assert_eq!(&text[value(&tree, "b").span.range()], "2.0");
        assert_eq!(&text[value(&tree, "c").span.range()], "\u{4f60}");
    }

    #[test]
    fn repeated_keys_are_kept() {
        let Value::Map(entries) = parse("a: 1\na: 2\n").unwrap().value else { panic!() };
        assert_eq!(entries.len(), 2);
    }

    #[test]
    fn bombs_and_depth_are_refused() {
        assert_eq!(message(&format!("a: {}", "[".repeat(10_000))), "nested deeper than 32 levels");
        let steps: String = (0..100).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
        assert_eq!(message(&steps), "nested deeper than 32 levels");
        let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for level in 1..10 {
            bomb += &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(","));
        }
        assert_eq!(message(&bomb), "aliases (`*name`) expand to too much");
        assert_eq!(message("a: 1\n---\nb: 2\n"), "a second document starts here");
    }

    #[test]
    fn thousands_of_changes_load() {
        let entry = "- id: x\n  a: 1\n  b: 2\n  c: [1, 2, 3]\n  d: {e: 1, f: 2}\n";
        assert!(parse(&entry.repeat(5_000)).is_ok());
    }

    #[test]
    fn an_unquoted_template_is_explained() {
        let error = parse("becomes: {receiver}.x\n").unwrap_err();
        assert_eq!(error.help.as_deref(), Some("`{` starts a map in YAML: put the text in quotes"));
    }
}
