//! SARIF against its official schema, and by value.

use serde_json::Value;

use super::*;
use crate::report::formats::tests::{hostile, hostile_verdict, input, judged};
use crate::report::sample;

fn value(input: &Input<'_>) -> Value {
    serde_json::from_str(&render(input).expect("works")).expect("JSON")
}

/// The official schema; `tests/schemas/README.md` says where it is from.
#[track_caller]
fn valid(value: &Value) {
    static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(|| {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/schemas/sarif-2.1.0.json");
        let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("schema")).expect("JSON");
        jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
    });
    let errors: Vec<_> = SCHEMA.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    for (key, wrong) in [("/runs/0/columnKind", "bytes"), ("/runs/0/tool/driver/informationUri", "no address")] {
        let mut other = value.clone();
        *other.pointer_mut(key).expect("there") = wrong.into();
        assert!(!SCHEMA.is_valid(&other), "the schema takes {key} for right");
    }
}

#[test]
fn a_scan() {
    let scan = sample::scan();
    let input = Input { prefix: "mobile/", ..input(&scan, None, Lang::En) };
    valid(&value(&input));
    let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
    insta::assert_snapshot!(render(&input).expect("works").replace(&version, "\"[version]\""));
}

#[test]
fn a_verdict() {
    let (scan, verdict) = judged(Lang::Zh);
    let value = value(&input(&scan, Some(&verdict), Lang::Zh));
    valid(&value);
    let run = &value["runs"][0];
    assert_eq!(run["language"], "zh");
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), scan.findings.len() - verdict.number(Standing::Off));
    for (result, (_, finding, standing)) in results.iter().zip(input(&scan, Some(&verdict), Lang::Zh).findings()) {
        let suppressions = result["suppressions"].as_array().expect("on every result");
        let expected = match (standing, finding.severity) {
            (Standing::Denied, _) => ("error", "new", 0),
            (Standing::Possible, _) | (Standing::Warned, Severity::P2) => ("note", "new", 0),
            (Standing::Warned, _) => ("warning", "new", 0),
            (Standing::Accepted, _) => ("error", "unchanged", 1),
            (Standing::Allowed, _) => ("error", "new", 1),
            (Standing::Unchanged, _) => ("error", "unchanged", 0),
            (Standing::Off, _) => unreachable!("left out"),
        };
        let found = (&result["level"], &result["baselineState"], suppressions.len());
        assert_eq!(found, (&expected.0.into(), &expected.1.into(), expected.2), "{standing:?}");
    }
    let suppressed: Vec<_> =
        results.iter().flat_map(|result| result["suppressions"].as_array().expect("a list")).collect();
    assert_eq!(suppressed[0]["justification"], "the call stays until June");
    assert_eq!(suppressed[1].get("justification"), None);
    assert_eq!([&suppressed[2]["kind"], &suppressed[3]["kind"]], ["inSource", "external"]);
    let complaints = run["invocations"][0]["toolConfigurationNotifications"].as_array().expect("a list");
    assert_eq!(complaints.len(), 4);
    assert_eq!(complaints[0]["locations"][0]["physicalLocation"]["region"]["startLine"], 3);
    assert_eq!(complaints[2]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%20b.json");
}

#[test]
fn every_rule_is_there_once() {
    let scan = sample::scan();
    let value = value(&input(&scan, None, Lang::En));
    let rules = value["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(rules.len(), 5);
    for result in value["runs"][0]["results"].as_array().expect("results") {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert_eq!((result.get("suppressions"), result.get("baselineState")), (None, None));
    }
    let help = rules[0]["help"]["markdown"].as_str().expect("help");
    assert!(help.contains("```kotlin\nfun f(e: RtcEngine) {\n    e.startMixing(\"a\", false, false, 1)"), "{help}");
    assert!(help.contains("drop the argument"), "{help}");
}

#[test]
fn hostile_names_and_texts_stay_valid() {
    for lang in [Lang::En, Lang::Zh] {
        for prefix in ["", "a b/#%/"] {
            let (scan, verdict) = (hostile(), hostile_verdict());
            valid(&value(&Input { prefix, ..input(&scan, Some(&verdict), lang) }));
            let value = value(&Input { prefix, ..input(&scan, None, lang) });
            valid(&value);
            let uri = &value["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
            let encoded_prefix = if prefix.is_empty() { "" } else { "a%20b/%23%25/" };
            assert_eq!(*uri, format!("{encoded_prefix}a%20b/%2541%23%3F%C3%BC%E6%97%A5.kt"));
        }
        valid(&value(&input(&sample::empty(), None, lang)));
    }
}

#[test]
fn columns_count_utf16() {
    let file = SourceFile::new("a.kt", "\u{feff}ü 🎈x\r\ny".to_owned());
    let at = |what: &str| place(&file, file.text().find(what).expect("there"));
    assert_eq!((at("ü"), at("🎈"), at("x"), at("y")), ((1, 1), (1, 3), (1, 5), (2, 1)));
    assert_eq!(region(&file, Span::new(3, 5)).byte_length, Some(2));
}

#[test]
fn applying_the_fixes_gives_the_new_text() {
    let scan = sample::scan();
    let value = value(&input(&scan, None, Lang::En));
    let results = value["runs"][0]["results"].as_array().expect("results");
    let fixed: Vec<_> = results.iter().filter(|result| result.get("fixes").is_some()).collect();
    assert_eq!(fixed.len(), 7);
    let edited = scan.findings.iter().filter(|finding| finding.fix.is_some());
    for (result, finding) in fixed.into_iter().zip(edited) {
        let fix = &result["fixes"][0];
        let review = result["properties"]["applicability"] == "maybe-incorrect";
        assert_eq!(fix["description"]["text"].as_str().expect("text").contains("--include-review"), review);
        let replacement = &fix["artifactChanges"][0]["replacements"][0];
        let region = &replacement["deletedRegion"];
        assert!(region.get("byteOffset").is_none(), "a region of text takes inserted text");
        let number = |key: &str| usize::try_from(region[key].as_u64().expect("a number")).expect("small");
        assert_eq!(number("startLine"), number("endLine"));
        let mut lines: Vec<String> = sample::KOTLIN.split('\n').map(str::to_owned).collect();
        let line = &mut lines[number("startLine") - 1];
        let units: Vec<u16> = line.encode_utf16().collect();
        let text = |units: &[u16]| String::from_utf16(units).expect("text");
        let (before, after) = (text(&units[..number("startColumn") - 1]), text(&units[number("endColumn") - 1..]));
        *line = format!("{before}{}{after}", replacement["insertedContent"]["text"].as_str().unwrap_or_default());
        let edit = &finding.fix.as_ref().expect("a fix").edits[0];
        let mut expected = sample::KOTLIN.to_owned();
        expected.replace_range(edit.span.range(), &edit.text);
        assert_eq!(lines.join("\n"), expected);
    }
}

#[test]
fn text_that_looks_like_a_placeholder_or_a_link_is_none() {
    let text = |text: &str| plain(text).text;
    assert_eq!(text("leave { it } {x} {0} {12}{"), "leave { it } {x} {{0}} {{12}}{");
    assert_eq!(text("a[0](1)"), "a[0\\](1)");
    assert_eq!(text("a\u{1b}\nb"), "a␛\nb");
}

#[test]
fn only_web_addresses_are_linked() {
    assert!(is_uri("https://a.example/b?c=d#e"));
    assert!(!is_uri("javascript:alert(1)") && !is_uri("https://a b") && !is_uri("https://ü.example/"));
}
