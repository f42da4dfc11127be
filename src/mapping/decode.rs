//! From YAML nodes to the structs of `raw`, keeping on after an error.
//!
//! serde stops at the first error, so errors are taken out of its way: each goes to the list of problems where it is
//! met, and the nearest [`At`] around it becomes empty. Unknown and repeated keys are reported and skipped.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::U32Deserializer;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};

use super::nearest::{did_you_mean, quoted};
use super::yaml::{Key, Node, Value};
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// A value with its place; empty where a problem was reported instead.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct At<T> {
    /// The value.
    pub(crate) value: Option<T>,
    /// Its bytes.
    pub(crate) span: Span,
}

/// Entries of a map with free keys, in file order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Entries<T>(pub(crate) Vec<(At<String>, At<T>)>);

/// Name by which an enum asks to be chosen by the form of its node: variants `text`, `list`, `map`.
pub(crate) const BY_FORM: &str = "$by-form";
const AT: &str = "$at";

/// Reads `node` as a `T`; `None` where it is nothing like it. Every problem lands in `problems`.
pub(crate) fn decode<'de, T: Deserialize<'de>>(
    node: &'de Node,
    file: &TextFile,
    problems: &mut Vec<FileProblem>,
) -> Option<T> {
    let sink = Sink { file, problems: RefCell::new(Vec::new()) };
    let value = T::deserialize(Decoder { node, sink: &sink }).ok();
    problems.append(&mut sink.problems.into_inner());
    value
}

struct Sink<'f> {
    file: &'f TextFile,
    problems: RefCell<Vec<FileProblem>>,
}

impl Sink<'_> {
    fn report(&self, span: Span, message: impl Into<String>, help: Option<String>) {
        let mut problem = FileProblem::error(self.file, span, message);
        problem.help = help;
        self.problems.borrow_mut().push(problem);
    }
}

/// An error on its way out; without a message once it has been reported.
#[derive(Debug)]
struct Fault(Option<String>);

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("already reported"))
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(Some(message.to_string()))
    }
}

#[derive(Clone, Copy)]
struct Decoder<'de, 's> {
    node: &'de Node,
    sink: &'s Sink<'s>,
}

impl<'de> Decoder<'de, '_> {
    fn wrong<T>(&self, expected: &str) -> Result<T, Fault> {
        let found = match &self.node.value {
            Value::Null => "nothing".to_owned(),
            Value::Scalar(text) if text.len() <= 40 && !text.contains('\n') => format!("`{text}`"),
            Value::Scalar(_) => "text".to_owned(),
            Value::List(_) => "a list".to_owned(),
            Value::Map(_) => "a map".to_owned(),
        };
        self.fail(format!("expected {expected}, found {found}"), None)
    }

    fn fail<T>(&self, message: impl Into<String>, help: Option<String>) -> Result<T, Fault> {
        self.sink.report(self.node.span, message, help);
        Err(Fault(None))
    }

    /// Reports what a visitor complained of.
    fn seen<T>(&self, result: Result<T, Fault>) -> Result<T, Fault> {
        match result {
            Err(Fault(Some(message))) => self.fail(message, None),
            other => other,
        }
    }

    fn scalar(&self, expected: &str) -> Result<&'de str, Fault> {
        match &self.node.value {
            Value::Scalar(text) => Ok(text),
            _ => self.wrong(expected),
        }
    }

    fn entries(&self) -> Result<&'de [(Key, Node)], Fault> {
        match &self.node.value {
            Value::Map(entries) => Ok(entries),
            _ => self.wrong("a map (`key: value` lines)"),
        }
    }

    /// The entries without repeated keys and, where `fields` are given, without unknown ones; both are reported.
    fn known_entries(&self, fields: Option<&[&str]>) -> Result<Vec<&'de (Key, Node)>, Fault> {
        let mut first: HashMap<&str, Span> = HashMap::new();
        let mut kept = Vec::new();
        for entry in self.entries()? {
            let key = &entry.0;
            if let Some(fields) = fields.filter(|fields| !fields.contains(&key.text.as_str())) {
                let near = did_you_mean(&key.text, fields.iter().copied());
                let known = format!("known keys: {}", fields.join(", "));
                let help = near.map_or(known.clone(), |near| format!("{near} {known}"));
                self.sink.report(key.span, format!("unknown key `{}`", key.text), Some(help));
            } else if let Some(before) = first.insert(&key.text, key.span) {
                let help = format!("first on line {}", self.sink.file.line(before.start));
                self.sink.report(key.span, format!("key `{}` appears twice", key.text), Some(help));
            } else {
                kept.push(entry);
            }
        }
        Ok(kept)
    }
}

impl<'de, 's> Deserializer<'de> for Decoder<'de, 's> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Null => self.seen(visitor.visit_unit()),
            Value::Scalar(_) => self.deserialize_str(visitor),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Map(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let text = self.scalar("text")?;
        self.seen(visitor.visit_borrowed_str(text))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.scalar("`true` or `false`")? {
            "true" => self.seen(visitor.visit_bool(true)),
            "false" => self.seen(visitor.visit_bool(false)),
            _ => self.wrong("`true` or `false`"),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.scalar("a whole number")?.parse() {
            Ok(number) => self.seen(visitor.visit_u8(number)),
            Err(_) => self.wrong("a whole number"),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.seen(visitor.visit_some(self))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Value::List(items) = &self.node.value else { return self.wrong("a list") };
        self.seen(visitor.visit_seq(Items { items: items.iter(), sink: self.sink }))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let entries = self.known_entries(None)?;
        self.seen(visitor.visit_map(Fields { entries: entries.into_iter(), value: None, sink: self.sink }))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let entries = self.known_entries(Some(fields))?;
        self.seen(visitor.visit_map(Fields { entries: entries.into_iter(), value: None, sink: self.sink }))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        if name == AT {
            return visitor.visit_seq(Placed { step: 0, decoder: self });
        }
        self.seen(visitor.visit_newtype_struct(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        if name == BY_FORM {
            let form = match &self.node.value {
                Value::Null => "",
                Value::Scalar(_) => "text",
                Value::List(_) => "list",
                Value::Map(_) => "map",
            };
            let Some(variant) = variants.iter().find(|variant| **variant == form) else {
                let forms: Vec<&str> = variants
                    .iter()
                    .map(|form| {
                        if *form == "text" {
                            "text"
                        } else if *form == "map" {
                            "a map"
                        } else {
                            "a list"
                        }
                    })
                    .collect();
                return self.wrong(&forms.join(" or "));
            };
            return self.seen(visitor.visit_enum(Chosen { variant, decoder: self }));
        }
        let text = self.scalar(&format!("one of {}", variants.join(", ")))?;
        match variants.iter().find(|variant| **variant == text) {
            Some(variant) => self.seen(visitor.visit_enum(Chosen { variant, decoder: self })),
            None => {
                let near = did_you_mean(text, variants.iter().copied());
                self.fail(format!("expected {}, found `{text}`", quoted(variants)), near)
            }
        }
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
        ignored_any
    }
}

struct Items<'de, 's> {
    items: std::slice::Iter<'de, Node>,
    sink: &'s Sink<'s>,
}

impl<'de> de::SeqAccess<'de> for Items<'de, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.items.next().map(|node| seed.deserialize(Decoder { node, sink: self.sink })).transpose()
    }
}

struct Fields<'de, 's> {
    entries: std::vec::IntoIter<&'de (Key, Node)>,
    value: Option<&'de Node>,
    sink: &'s Sink<'s>,
}

impl<'de> de::MapAccess<'de> for Fields<'de, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(KeyDecoder(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(node) => seed.deserialize(Decoder { node, sink: self.sink }),
            None => Err(de::Error::custom("a value without its key")),
        }
    }
}

/// A key: the name of a field, or an `At<String>` of a free map.
struct KeyDecoder<'de>(&'de Key);

impl<'de> Deserializer<'de> for KeyDecoder<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_borrowed_str(&self.0.text)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        if name == AT {
            return visitor.visit_seq(Placed { step: 0, decoder: self });
        }
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

trait HasSpan {
    fn span(&self) -> Span;
}

impl HasSpan for Decoder<'_, '_> {
    fn span(&self) -> Span {
        self.node.span
    }
}

impl HasSpan for KeyDecoder<'_> {
    fn span(&self) -> Span {
        self.0.span
    }
}

/// What [`At`] reads: start, end, value.
struct Placed<D> {
    step: u8,
    decoder: D,
}

impl<'de, D: Deserializer<'de, Error = Fault> + HasSpan + CloneDecoder> de::SeqAccess<'de> for Placed<D> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let span = self.decoder.span();
        let number = |value: u32| -> U32Deserializer<Fault> { value.into_deserializer() };
        self.step += 1;
        match self.step {
            1 => seed.deserialize(number(span.start)).map(Some),
            2 => seed.deserialize(number(span.end)).map(Some),
            3 => seed.deserialize(self.decoder.again()).map(Some),
            _ => Ok(None),
        }
    }
}

trait CloneDecoder {
    fn again(&self) -> Self;
}

impl CloneDecoder for Decoder<'_, '_> {
    fn again(&self) -> Self {
        *self
    }
}

impl CloneDecoder for KeyDecoder<'_> {
    fn again(&self) -> Self {
        KeyDecoder(self.0)
    }
}

struct Chosen<'de, 's> {
    variant: &'static str,
    decoder: Decoder<'de, 's>,
}

impl<'de, 's> de::EnumAccess<'de> for Chosen<'de, 's> {
    type Error = Fault;
    type Variant = Decoder<'de, 's>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self::Variant), Fault> {
        let name: de::value::StrDeserializer<'_, Fault> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, self.decoder))
    }
}

impl<'de> de::VariantAccess<'de> for Decoder<'de, '_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_struct("", fields, visitor)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(AT, AtVisitor(PhantomData))
    }
}

struct AtVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AtVisitor<T> {
    type Value = At<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with its place")
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<At<T>, A::Error> {
        let start = seq.next_element()?.unwrap_or(0);
        let end = seq.next_element()?.unwrap_or(start);
        // An error here has been reported by the decoder; it ends at this value.
        let value = seq.next_element().ok().flatten();
        Ok(At { value, span: Span { start, end } })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}

impl<T: schemars::JsonSchema> schemars::JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

impl<T: schemars::JsonSchema> schemars::JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("EntriesOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let value = generator.subschema_for::<T>();
        schemars::json_schema!({ "type": "object", "additionalProperties": value })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::mapping::yaml;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        name: Option<At<String>>,
        #[serde(default)]
        sizes: Vec<At<u8>>,
        mood: Option<At<Mood>>,
        when: Option<At<Entries<Either>>>,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Mood {
        Glad,
        Sad,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename = "$by-form", rename_all = "lowercase")]
    enum Either {
        Text(String),
        List(Vec<String>),
    }

    fn read(text: &str) -> (Option<Sample>, Vec<String>) {
        let file = TextFile::new("x.yaml", text);
        let node = yaml::parse(text).unwrap();
        let mut problems = Vec::new();
        let value = decode(&node, &file, &mut problems);
        (value, problems.iter().map(|p| format!("{}:{} {}", p.line, p.column, p.message)).collect())
    }

    #[test]
    fn good_values_arrive_with_their_place() {
        let (sample, problems) = read("name: 1.10\nsizes: [1, 2]\nmood: sad\nwhen: {a: x, b: [y]}\n");
        let sample = sample.unwrap();
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(sample.name, Some(At { value: Some("1.10".into()), span: Span::new(6, 10) }));
        assert_eq!(sample.sizes.len(), 2);
        assert_eq!(sample.mood.unwrap().value, Some(Mood::Sad));
        let when = sample.when.unwrap().value.unwrap().0;
        assert_eq!(when[1].0.value.as_deref(), Some("b"));
        assert_eq!(when[1].1.value, Some(Either::List(vec!["y".into()])));
    }

    #[test]
    fn every_problem_is_found_at_once() {
        let (sample, problems) =
            read("name: [x]\nsizes: [1, big, 300]\nmod: sad\nmood: angry\nname: y\nwhen: {a: {b: c}}\n");
        assert!(sample.is_some());
        assert_eq!(
            problems,
            [
                "3:1 unknown key `mod`",
                "5:1 key `name` appears twice",
                "1:7 expected text, found a list",
                "2:12 expected a whole number, found `big`",
                "2:17 expected a whole number, found `300`",
                "4:7 expected `glad` or `sad`, found `angry`",
                "6:11 expected text or a list, found a map",
            ]
        );
    }

    #[test]
    fn what_is_no_map_at_all_is_one_problem() {
        let (sample, problems) = read("just text\n");
        assert!(sample.is_none());
        assert_eq!(problems, ["1:1 expected a map (`key: value` lines), found `just text`"]);
    }
}
