//! JSON Schemas of the YAML files, for editors. Made from the structs the loader reads, so they cannot disagree.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::raw::{RawChanges, RawHead};

/// Schema of `mapping.yaml`.
pub fn mapping_schema() -> Value {
    schema::<RawHead>("upshift mapping")
}

/// Schema of the change files `android.yaml`, `ios.yaml` and `rust.yaml`.
pub fn changes_schema() -> Value {
    schema::<RawChanges>("upshift changes")
}

fn schema<T: schemars::JsonSchema>(title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    without_null(&mut schema);
    as_written(&mut schema);
    if let Value::Object(top) = &mut schema {
        top.insert("title".to_owned(), title.into());
    }
    schema
}

/// A key that may be missing may still not be empty; schemars says "or null" for both.
fn without_null(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if let Some(Value::Array(types)) = map.get_mut("type") {
                types.retain(|name| name != "null");
                if let [one] = types.as_slice() {
                    let one = one.clone();
                    map.insert("type".to_owned(), one);
                }
            }
            if let Some(Value::Array(choices)) = map.get_mut("anyOf") {
                choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
                if let [Value::Object(one)] = choices.as_slice() {
                    let one: Map<String, Value> = one.clone();
                    map.remove("anyOf");
                    for (key, value) in one {
                        map.entry(key).or_insert(value);
                    }
                }
            }
            map.values_mut().for_each(without_null);
        }
        Value::Array(list) => list.iter_mut().for_each(without_null),
        _ => {}
    }
}

/// YAML takes `1.10`, `21` and `true` for a number or truth value; the loader reads them as the text they are.
fn as_written(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let free = map.get("type").is_some_and(|name| name == "string") && !map.contains_key("enum");
            if free && !map.contains_key("const") {
                map.insert("type".to_owned(), serde_json::json!(["string", "number", "boolean"]));
            }
            map.values_mut().for_each(as_written);
        }
        Value::Array(list) => list.iter_mut().for_each(as_written),
        _ => {}
    }
}
