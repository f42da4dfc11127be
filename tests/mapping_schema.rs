//! The published JSON Schemas take every good mapping file and refuse the slips they can see.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};
use upshift::mapping::schema::{changes_schema, mapping_schema};

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap()
}

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

#[test]
fn every_mapping_file_fits() {
    let (head, changes) = (validator(&mapping_schema()), validator(&changes_schema()));
    let mut seen = 0;
    for root in ["mappings", "fixtures/mappings"] {
        for entry in walkdir::WalkDir::new(Path::new(root)).into_iter().filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy();
            let schema = match &*name {
                "mapping.yaml" => &head,
                "android.yaml" | "ios.yaml" | "rust.yaml" => &changes,
                _ => continue,
            };
            let value = yaml(&std::fs::read_to_string(entry.path()).unwrap());
            let errors: Vec<String> =
                schema.iter_errors(&value).map(|error| format!("{} at {}", error, error.instance_path())).collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", entry.path().display());
            seen += 1;
        }
    }
    assert!(seen >= 4, "only {seen} files were found");
}

fn change(extra: &str) -> Value {
    let base = "changes:\n  - id: a\n    type: a.B\n    to: a.C\n    severity: P0\n    effort: 1\n    evidence: verified\n    source: s\n    message: m\n";
    yaml(&format!("{base}{extra}"))
}

#[test]
fn slips_are_refused() {
    let schema = validator(&changes_schema());
    assert!(schema.is_valid(&change("")));
    for extra in [
        "    metohd: a.B.c\n",
        "    review: maybe\n",
        "    kind: gone\n",
        "    examples: [{ after: x }]\n",
        "    cases: [{ when: { p: { literal: number } } }]\n",
        "    message2: x\n",
        "    help: { zh: x }\n",
        "    area:\n",
    ] {
        assert!(!schema.is_valid(&change(extra)), "{extra}");
    }
    let mut bad = change("");
    bad["changes"][0]["severity"] = json!("P9");
    assert!(!schema.is_valid(&bad));
    bad = change("");
    bad["changes"][0]["effort"] = json!(2);
    assert!(!schema.is_valid(&bad));
    bad = change("");
    bad["changes"][0].as_object_mut().unwrap().remove("source");
    assert!(!schema.is_valid(&bad));
}

#[test]
fn the_schemas_describe_every_key() {
    for schema in [mapping_schema(), changes_schema()] {
        let mut undescribed = Vec::new();
        let definitions = schema["$defs"].as_object().unwrap();
        for (name, definition) in definitions.iter().map(|(name, value)| (name.as_str(), value)).chain([("", &schema)])
        {
            for (key, value) in definition["properties"].as_object().into_iter().flatten() {
                if value["description"].as_str().is_none_or(str::is_empty) {
                    undescribed.push(format!("{name}.{key}"));
                }
            }
        }
        assert!(undescribed.is_empty(), "{undescribed:?}");
    }
}
