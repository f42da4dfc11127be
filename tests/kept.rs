//! Whole projects: what `apply` writes is the old text with the edits that `scan` names, and nothing beside them.
//!
//! The edits are read from the JSON document and laid over the bytes in the plainest way, round after round. Texts are
//! made of constructs with look-alikes, in every kind of line break and layout.

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::{project, upshift, write};
use proptest::prelude::*;
use serde_json::Value;
use upshift::lang::Language;

const KOTLIN_HEAD: &str = "package app.chat

import com.acme.im.IMClient
import com.acme.im.IMMessage
import com.acme.im.Room
import java.io.File
";

const KOTLIN: &[&str] = &[
    "fun send(client: IMClient, message: IMMessage) = client.sendMessage(message)",
    "fun both(client: IMClient, one: IMMessage) {\n\tclient.sendMessage(one); client.sendMessage(one) // sendMessage 日本\n}",
    "fun name(room: Room) = \"${room.getName()} 👩‍👧 ${room.getTopic()}\"",
    "fun topic(room: Room) {\n    room.setTopic(room.getTopic() + \"é\")\n}",
    "fun file(client: IMClient, file: File) {\n    client.sendFile(\n        file.path, // path\n        compress = false,\n        priority = 1,\n    )\n}",
    "fun nested(client: IMClient, room: Room) = client.sendFile(room.getName(), true, room.getMemberCount())",
    "fun tone(client: IMClient) {\n    client.playTone(\"a\", true, false, 1)\n    client.playTone(\"a\", true, true, 1)\n}",
    "class Own {\n    fun sendMessage(text: String) = text\n    fun call() = sendMessage(\"IMMessage\")\n}",
    "/* client.sendMessage(message) */",
    "fun muted(client: IMClient) { client.setMuted(\"r\", true) }",
    "fun list(messages: List<IMMessage>): Map<String, IMMessage> = messages.associateBy { it.toString() }",
];

const SWIFT_HEAD: &str = "import AcmeIM
import Foundation
";

const SWIFT: &[&str] = &[
    "func send(_ client: IMClient, _ message: IMMessage) { client.sendMessage(message) }",
    "func name(_ room: Room) -> String { \"\\(room.getName()) 👩‍👧 \\(room.getTopic())\" }",
    "func topic(_ room: Room) {\n\troom.setTopic(room.getTopic() + \"é\") // setTopic 日本\n}",
    "func file(_ client: IMClient) {\n    client.sendFile(\n        \"p\",\n        compress: true, // smaller\n        priority: 2\n    )\n}",
    "func tone(_ client: IMClient) {\n    client.playTone(\"f\", true, false, 3)\n    client.playTone(\"f\", true, true, 3)\n}",
    "final class Own {\n    func sendMessage(_ text: String) -> String { text }\n    func call() -> String { sendMessage(\"IMMessage\") }\n}",
    "/* client.sendMessage(message) */",
    "func muted(_ client: IMClient) { client.setMuted(room: \"r\", muted: true) }",
];

/// How a text is laid out.
#[derive(Debug, Clone, Copy)]
struct Layout {
    newline: &'static str,
    mark: bool,
    tabs: bool,
    /// Line breaks at the end.
    last: usize,
}

impl Layout {
    fn of(self, text: &str) -> String {
        let text = if self.tabs { text.replace("    ", "\t") } else { text.to_owned() };
        let text = format!("{}{}", text.trim_end(), "\n".repeat(self.last)).replace('\n', self.newline);
        if self.mark { format!("\u{feff}{text}") } else { text }
    }
}

fn layout() -> impl Strategy<Value = Layout> {
    (prop::sample::select(vec!["\n", "\r\n"]), any::<bool>(), any::<bool>(), 0usize..3)
        .prop_map(|(newline, mark, tabs, last)| Layout { newline, mark, tabs, last })
}

/// A file of some of `pieces` below `head`.
fn file(head: &'static str, pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    (prop::collection::btree_set(0..pieces.len(), 1..6), layout()).prop_map(move |(chosen, layout)| {
        let body: Vec<&str> = chosen.into_iter().map(|at| pieces[at]).collect();
        layout.of(&format!("{head}\n{}", body.join("\n\n")))
    })
}

type Texts = BTreeMap<String, Vec<u8>>;

fn read(folder: &Path, texts: &Texts) -> Texts {
    texts.keys().map(|path| (path.clone(), std::fs::read(folder.join(path)).expect("file"))).collect()
}

fn run(folder: &Path, command: &[&str]) -> std::process::Output {
    let mappings = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings").display().to_string();
    let arguments = [command, &["--mapping", "acme-im/2-to-3", "--mappings", &mappings]].concat();
    let output = upshift(folder, &arguments);
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The bytes that an edit takes away, by file, with what comes in their place.
type Splice = (String, usize, usize, String);

/// The fixes that land without a person, in order.
fn fixes(folder: &Path) -> Vec<Vec<Splice>> {
    let document: Value = serde_json::from_slice(&run(folder, &["scan", "--format", "json"]).stdout).expect("JSON");
    let automatic = document["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|finding| finding["applicability"] == "machine-applicable");
    let splice = |edit: &Value| {
        let offset = |end: &str| edit["span"][end]["offset"].as_u64().expect("offset") as usize;
        let text = |key: &str| edit[key].as_str().expect("text").to_owned();
        (text("path"), offset("start"), offset("end"), text("replacement"))
    };
    automatic.map(|finding| finding["fix"]["edits"].as_array().expect("edits").iter().map(splice).collect()).collect()
}

/// Whether two edits cannot land together.
fn excludes(one: &Splice, other: &Splice) -> bool {
    let ((file, a, b, text), (other_file, c, d, other_text)) = (one, other);
    let imports = text.trim_start().starts_with("import ") && other_text.trim_start().starts_with("import ");
    file == other_file
        && one != other
        && match (a == b, c == d) {
            (true, true) => a == c && !imports,
            (true, false) => c < a && a < d,
            (false, true) => a < c && c < b,
            (false, false) => a < d && c < b,
        }
}

/// What the rounds of `apply` must come to: each lands, whole, the fixes that have room.
fn model(folder: &Path, texts: &mut Texts) -> Result<(), TestCaseError> {
    for _ in 0..12 {
        let mut landing: Vec<Splice> = Vec::new();
        for fix in fixes(folder) {
            prop_assert!(
                fix.iter().all(|one| fix.iter().all(|other| !excludes(one, other))),
                "overlaps itself: {fix:?}"
            );
            if fix.iter().all(|one| landing.iter().all(|other| !excludes(one, other))) {
                landing.extend(fix);
            }
        }
        if landing.is_empty() {
            return Ok(());
        }
        landing.sort();
        landing.dedup();
        for (path, start, end, text) in landing.iter().rev() {
            let bytes = texts.get_mut(path).expect("a file of the project");
            prop_assert!(std::str::from_utf8(&bytes[*start..*end]).is_ok(), "{path}: {start}..{end} cuts a character");
            bytes.splice(*start..*end, text.bytes());
        }
        for (path, bytes) in texts.iter() {
            write(folder, path, bytes);
        }
    }
    Err(TestCaseError::fail("it goes in circles"))
}

/// Places of a file that cannot be read.
fn damage(path: &str, bytes: &[u8]) -> usize {
    let language = if path.ends_with(".kt") { Language::Kotlin } else { Language::Swift };
    let front_end = language.front_end().expect("a front end");
    (front_end.lower)(std::str::from_utf8(bytes).expect("text")).expect("readable").damage.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn apply_writes_the_edits_of_scan_and_nothing_else(
        kotlin in file(KOTLIN_HEAD, KOTLIN), swift in file(SWIFT_HEAD, SWIFT)
    ) {
        let before: Texts = [("src/a b.kt", &kotlin), ("ios/Main.swift", &swift)]
            .map(|(path, text)| (path.to_owned(), text.clone().into_bytes()))
            .into();
        let at = |texts: &Texts| {
            let folder = project(&[]);
            texts.iter().for_each(|(path, bytes)| write(folder.path(), path, bytes));
            folder
        };
        let (modelled, applied) = (at(&before), at(&before));
        let mut wanted = before.clone();
        model(modelled.path(), &mut wanted)?;
        run(applied.path(), &["apply"]);
        let after = read(applied.path(), &before);
        prop_assert_eq!(&after, &wanted);
        run(applied.path(), &["apply"]);
        prop_assert_eq!(&read(applied.path(), &before), &after, "a second run writes");
        for (path, bytes) in &after {
            prop_assert!(damage(path, bytes) <= damage(path, &before[path]), "{path} reads worse");
        }
    }
}
