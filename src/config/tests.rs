use super::*;
use crate::problem;

fn parse(text: &str) -> Result<Config, String> {
    Config::parse(&TextFile::new(FILE, text)).map_err(|problems| problem::render(&problems, false))
}

const WHOLE: &str = r#"
mapping = ["livekit/1-to-2"]
mappings = ["tools/mappings"]
to = ["livekit/1-to-2=2.5"]
exclude = ["vendored/", "*.gen.kt"]
hours-per-point = 1

[check]
deny = ["P0", "possible"]
max-effort = 40
baseline = "ci/accepted.toml"
locked = true

[check.levels]
room-get-participant = "warn"
"livekit/1-to-2/room-connect" = "deny"

[[allow]]
paths = ["app/src/legacy/"]
changes = ["room-connect"]
reason = "goes with the old lobby"
until = 2031-05-28
"#;

#[test]
fn everything_is_read() {
    let config = parse(WHOLE).expect("works");
    assert_eq!(config.mapping[0].text, "livekit/1-to-2");
    assert_eq!((config.mappings.concat(), config.to.len()), ("tools/mappings".to_owned(), 1));
    assert_eq!((config.exclude.len(), config.hours_per_point), (2, Some(1.0)));
    assert_eq!(config.check.deny, Some(vec![Deny::P0, Deny::Possible]));
    assert_eq!((config.check.max_effort, config.check.locked), (Some(40), Some(true)));
    assert_eq!(config.check.baseline.as_deref(), Some("ci/accepted.toml"));
    let levels: Vec<_> = config.check.levels.iter().map(|(word, level)| (word.text.as_str(), *level)).collect();
    assert_eq!(levels, [("room-get-participant", Level::Warn), ("livekit/1-to-2/room-connect", Level::Deny)]);
    assert_eq!(config.allow[0].until, Some(jiff::civil::date(2031, 5, 28)));
    assert_eq!(config.allow[0].reason, "goes with the old lobby");
}

#[test]
fn an_empty_file_says_nothing() {
    assert_eq!(parse(""), Ok(Config::default()));
    assert_eq!(parse("\u{feff}# only a comment\r\n"), Ok(Config::default()));
}

#[test]
fn every_mistake_is_pointed_at() {
    let text = "exlude = [\"a\"]\nhours-per-point = -1\nto = 3\n\n[check]\ndeny = [\"P9\"]\nlocked = \"yes\"\n\
                max-effort = 1.5\n[check.levels]\na = \"off\"\n\n[[allow]]\npaths = [\"a{\"]\nuntil = \"soon\"\n";
    insta::assert_snapshot!(parse(text).expect_err("mistakes"));
}

#[test]
fn broken_toml_is_pointed_at() {
    insta::assert_snapshot!(parse("\u{feff}mapping = [\"a\"\n[check]\n").expect_err("broken"));
}

#[test]
fn unknown_names_are_pointed_at() {
    let text = "mapping = [\"acme-rtc/1-to-3\"]\n[check.levels]\nmute-renamd = \"warn\"\nmute-renamed = \"warn\"\n";
    let file = TextFile::new(FILE, text);
    let config = Config::parse(&file).expect("works");
    let mappings = [crate::report::sample::mapping()];
    let all = config.unknown(&file, &["acme-rtc/1-to-2"], &mappings, true);
    insta::assert_snapshot!(problem::render(&all, false));
    // Another mapping, that was not loaded, may have it.
    assert_eq!(config.unknown(&file, &["acme-rtc/1-to-2"], &mappings, false).len(), 1);
}

#[test]
fn the_published_schema_is_current_and_takes_what_is_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/config.schema.json");
    let current = schema().expect("works");
    if std::env::var_os("UPSHIFT_BLESS").is_some() {
        std::fs::write(path, &current).expect("works");
    }
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(published, current, "run the tests with UPSHIFT_BLESS=1 to publish the schema anew");
    let schema: serde_json::Value = serde_json::from_str(&current).expect("works");
    let validator = jsonschema::validator_for(&schema).expect("works");
    let json = |text: &str| {
        // Days are texts in JSON.
        let text = text.replace("2031-05-28", "\"2031-05-28\"");
        let document = text.parse::<toml_edit::DocumentMut>().expect("works");
        as_json(document.as_item())
    };
    assert!(validator.is_valid(&json(WHOLE)));
    for text in ["exlude = []", "[check]\ndeny = [\"P9\"]", "[[allow]]\npaths = []", "hours-per-point = -1"] {
        assert!(!validator.is_valid(&json(text)), "{text}");
    }
}

fn as_json(item: &toml_edit::Item) -> serde_json::Value {
    use serde_json::Value;
    if let Some(table) = item.as_table_like() {
        return table
            .iter()
            .map(|(key, item)| (key.to_owned(), as_json(item)))
            .collect::<serde_json::Map<_, _>>()
            .into();
    }
    if let Some(tables) = item.as_array_of_tables() {
        return tables.iter().map(|table| as_json(&toml_edit::Item::Table(table.clone()))).collect::<Vec<_>>().into();
    }
    if let Some(list) = item.as_array() {
        return list.iter().map(|value| as_json(&toml_edit::Item::Value(value.clone()))).collect::<Vec<_>>().into();
    }
    match (item.as_str(), item.as_bool(), item.as_integer(), item.as_float()) {
        (Some(text), ..) => Value::from(text),
        (_, Some(truth), ..) => Value::from(truth),
        (_, _, Some(number), _) => Value::from(number),
        (_, _, _, Some(number)) => Value::from(number),
        _ => Value::Null,
    }
}
