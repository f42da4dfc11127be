//! What became of the names that changes speak of, in the summary of `scan`.

mod common;

use std::path::Path;

use common::{project, upshift};
use serde_json::{Value, json};

const MAIN: &str = "package sample

import com.acme.im.IMClient
import com.acme.mail.MailClient
import org.other.inject
import org.other.Frame

class Desk(val client: IMClient) {
    private val mystery = inject()
    fun run(mail: MailClient) {
        client.logout()
        mail.logout()
        mystery.logout()
        absent.logout()
        logout()
    }
    private fun logout() {}
}
class Window : Frame() {
    override fun logout() {}
}
";

fn statistics(main: &str) -> Value {
    let folder = project(&[("app/build.gradle.kts", "dependencies {}"), ("app/src/main/kotlin/Main.kt", main)]);
    let mappings = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings");
    let mappings = mappings.to_string_lossy();
    let output =
        upshift(folder.path(), &["scan", "--mappings", &mappings, "--mapping", "acme-im/2-to-3", "--format", "json"]);
    let document: Value = serde_json::from_slice(&output.stdout).expect("a JSON document");
    document["summary"]["statistics"].clone()
}

#[test]
fn every_name_is_counted_once() {
    let statistics = statistics(MAIN);
    let tally = &statistics[0];
    assert_eq!(tally["mapping"], "acme-im/2-to-3", "{statistics:#}");
    assert_eq!(tally["language"], "kotlin");
    let sum = |part: &Value| -> u64 { part.as_object().expect("figures").values().filter_map(Value::as_u64).sum() };
    let missed: u64 = tally["missed"].as_array().expect("causes").iter().filter_map(|one| one["names"].as_u64()).sum();
    assert_eq!(tally["examined"], sum(&tally["resolved"]) + sum(&tally["other"]) + missed, "{tally:#}");
}

#[test]
fn each_kind_of_name_has_its_figure() {
    let statistics = statistics(MAIN);
    let tally = &statistics[0];
    // The type of the constructor parameter, and the call on it.
    assert_eq!(tally["resolved"]["inferred"], 1, "{tally:#}");
    // The own function and the call of it; the other library's.
    assert_eq!(tally["other"]["project"], 2, "{tally:#}");
    assert_eq!(tally["other"]["foreign"], 1, "{tally:#}");
    let causes = json!([
        { "cause": "undeclared-name", "names": 1 },
        { "cause": "other-library", "names": 1 },
        { "cause": "foreign-supertype", "names": 1 },
    ]);
    assert_eq!(tally["missed"], causes, "{tally:#}");
}
