//! The keys of a JSON Schema as tables, for people who read rather than validate.

use std::fmt::Write as _;

use serde_json::Value;

use crate::report::markdown::{code, text};

/// Every object of `schema`, the outermost first, below headings of `level` with anchors that start with `prefix`: a row a
/// key. Choices are listed after them.
pub fn keys(schema: &Value, prefix: &str, level: usize) -> String {
    let mut out = String::new();
    let writer = Writer { prefix, marks: "#".repeat(level) };
    writer.object(&mut out, schema, None);
    for (name, shape) in schema.get("$defs").and_then(Value::as_object).into_iter().flatten() {
        writer.object(&mut out, shape, Some(name));
    }
    out
}

struct Writer<'p> {
    prefix: &'p str,
    marks: String,
}

impl Writer<'_> {
    fn object(&self, out: &mut String, shape: &Value, name: Option<&str>) {
        if let Some(name) = name {
            let _ = write!(out, "\n{} {} {{ #{} }}\n", self.marks, code(name), self.anchor(name));
        }
        if let Some(about) = shape.get("description").and_then(Value::as_str) {
            let _ = write!(out, "\n{}\n", text(&one_line(about)));
        }
        let keys = shape.get("properties").and_then(Value::as_object);
        if let Some(keys) = keys.filter(|keys| !keys.is_empty()) {
            let required: Vec<&str> = shape
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            out.push_str("\n| Key | Value | Meaning |\n|---|---|---|\n");
            for (key, value) in keys {
                let must = if required.contains(&key.as_str()) { " (required)" } else { "" };
                let about = value.get("description").and_then(Value::as_str).unwrap_or_default();
                let _ = writeln!(out, "| {}{must} | {} | {} |", code(key), self.value(value), text(&one_line(about)));
            }
        }
        let choices = ["oneOf", "anyOf"].iter().find_map(|key| shape.get(key)?.as_array());
        if let Some(choices) = choices {
            out.push('\n');
            for choice in choices {
                let about = choice.get("description").and_then(Value::as_str).unwrap_or_default();
                let colon = if about.is_empty() { "" } else { ": " };
                let _ = writeln!(out, "- {}{colon}{}", self.value(choice), text(&one_line(about)));
            }
        } else if keys.is_none() && name.is_some() {
            let _ = writeln!(out, "\n{}", self.value(shape));
        }
    }

    fn anchor(&self, name: &str) -> String {
        let plain: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        format!("{}-{}", self.prefix, plain.to_ascii_lowercase())
    }

    /// What a value may be, in a few words.
    fn value(&self, shape: &Value) -> String {
        let words = |key: &str| shape.get(key).and_then(Value::as_array);
        if let Some(name) = shape.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
            return format!("[{}](#{})", code(name), self.anchor(name));
        }
        if let Some(only) = shape.get("const") {
            return code(&plain(only));
        }
        if let Some(values) = words("enum") {
            return values.iter().map(|value| code(&plain(value))).collect::<Vec<_>>().join(", ");
        }
        if let Some(choices) = ["oneOf", "anyOf"].iter().find_map(|key| words(key)) {
            return choices.iter().map(|choice| self.value(choice)).collect::<Vec<_>>().join(" or ");
        }
        if let Some(items) = shape.get("items") {
            return format!("list of {}", self.value(items));
        }
        if let Some(values) = shape.get("additionalProperties").filter(|values| values.is_object()) {
            return format!("map to {}", self.value(values));
        }
        if let Some(keys) = shape.get("properties").and_then(Value::as_object) {
            return format!("object with {}", keys.keys().map(|key| code(key)).collect::<Vec<_>>().join(", "));
        }
        match shape.get("type") {
            Some(Value::String(name)) => name.clone(),
            // A text that YAML may take for a number.
            Some(Value::Array(names)) if names.iter().any(|name| name == "string") && names.len() == 3 => {
                "text".to_owned()
            }
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
            _ => "any".to_owned(),
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_become_tables() {
        let schema = serde_json::json!({
            "description": "All.",
            "properties": { "b": { "$ref": "#/$defs/inner" }, "a": { "type": "string", "description": "A | b." } },
            "required": ["a"],
            "$defs": { "inner": { "oneOf": [{ "const": "x", "description": "Ex." }, { "type": "integer" }] } },
        });
        let shown = keys(&schema, "all", 3);
        assert!(shown.contains("| `a` (required) | string | A \\| b. |"), "{shown}");
        assert!(shown.contains("| `b` | [`inner`](#all-inner) |  |"), "{shown}");
        assert!(shown.contains("### `inner` { #all-inner }\n\n- `x`: Ex.\n- integer\n"), "{shown}");
    }
}
