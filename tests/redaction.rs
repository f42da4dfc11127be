//! A redacted report and a bundle hold nothing of the customer's: canary words stand in every place of a project, and in
//! no output.

#[allow(dead_code, reason = "only some of it is needed")]
mod common;

use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::{Command, Output};

use common::write;

const CANARY: &str = "canary";

const FORMATS: [&str; 3] = ["report.html", "report.md", "report.json"];

/// Words of the fixtures' own that become canaries; the SDKs use none of them.
const WORDS: [&str; 9] = ["harbour", "lobby", "berth", "jukebox", "roster", "kelpwatch", "tidebook", "tide", "kelp"];

const KOTLIN: &str = r#"package com.canary.secretpackage

import com.canary.library.CanaryInjected
import io.livekit.android.LiveKit
import io.livekit.android.events.RoomEvent
import io.livekit.android.room.Room
import io.livekit.android.room.RoomListener
import io.livekit.android.room.participant.Participant

// A canary in a comment.
class CanaryScreen(private val canaryRoom: Room, val canaryAny: Any?) : CanaryBase(), RoomListener {
    fun canaryFind(canarySid: String) = canaryRoom.getParticipant("canary-text" + canarySid) /* canary */
    fun canaryPossible(canarySid: String) = canaryInject().getParticipant(canarySid)
    fun canaryOther(canarySid: String) = canaryAny.getParticipant("canary-secret")
    suspend fun canaryConnect() {
        canaryRoom.connect("wss://canary.example", canaryToken(), *canaryOptions)
        LiveKit.connect(canaryContext, "wss://canary.example", "canary-token", canaryConnectOptions, canaryListener)
        with(canaryRoom) { getParticipant(canaryLambda { "canary" }) }
    }
    override fun onDisconnect(room: Room, error: Exception?) { canaryLog(error) }
    override fun onParticipantConnected(room: Room, participant: Participant) { canaryLog(participant) }
}

private fun String.canaryTyped(room: Room?) = room?.getParticipant(this)!!.canaryName
"#;

const DAMAGED: &str = "package com.canary\n\nimport io.livekit.android.room.Room\n\nfun canaryBroken(room: Room) {\n    \
                       room.getParticipant(\"canary\"\n}}}} class ((( canary\n";

const SWIFT: &str = r#"import CanaryKit
import LiveKit

final class CanaryModel: NSObject, RoomDelegate {
    let canaryRoom = Room()
    func canaryFind(_ canarySid: String) { canaryRoom.getParticipant(sid: "canary-text"); canaryPossible().localParticipant?.setCamera(enabled: canaryFlag()) }
    func canaryConnect() { canaryRoom.connect("wss://canary.example", canaryToken) { canaryResult in print(canaryResult) } }
    func room(_ room: Room, didUpdate connectionState: ConnectionState, oldValue: ConnectionState) { canaryLog(connectionState) }
    func room(_ room: Room, participant: RemoteParticipant, didSubscribe publication: RemoteTrackPublication, track: Track) {}
    func room(_ room: Room, didConnect canaryAgain: Bool) { canaryLog(canaryAgain) }
}
"#;

const RUST: &str = r#"//! A canary in a comment.
use clap::{App, Arg, ArgMatches};
use canary_library::canary_arg;

mod canary_module;

const CANARY_NAME: &str = "canary-name";

pub struct CanaryArgs { canary_field: Option<String> }

fn canary_app<'a, 'b>(canary_extra: &'a str) -> App<'a, 'b> {
    App::new("canary-app").version("1.6.5-canary").arg(Arg::with_name(CANARY_NAME).takes_value(canary_flag()))
        .arg(Arg::from_usage("-c, --canary=[CANARY] 'canary help'")).subcommand(canary_sub().setting(canary_setting!()))
        .arg(canary_arg("canary").validator(|canary| canary_check(canary)))
}

fn canary_read(canary_matches: &ArgMatches) -> CanaryArgs {
    CanaryArgs { canary_field: canary_matches.value_of("canary").map(str::to_owned) }
}
"#;

fn upshift(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_upshift"));
    command.current_dir(folder).args(arguments).env("NO_COLOR", "1").env("SOURCE_DATE_EPOCH", "1800000000");
    command.env("USER", "canary-user").env("LOGNAME", "canary-user").env("GIT_AUTHOR_NAME", "canary-author");
    command.env("HOME", folder).env("HOSTNAME", "canary-host").env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command.output().expect("upshift runs")
}

/// The fixture with its own words replaced, in names of files and in texts.
fn fixture(from: &str, to: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(from).join("before");
    for entry in walkdir::WalkDir::new(&from).into_iter().map(|entry| entry.expect("readable")) {
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(&from).expect("below").to_string_lossy().into_owned();
            let bytes = std::fs::read(entry.path()).expect("a file");
            let bytes = String::from_utf8(bytes).map_or_else(|error| error.into_bytes(), |text| marked(&text).into());
            write(to, &marked(&name), &bytes);
        }
    }
}

fn marked(text: &str) -> String {
    WORDS.iter().fold(text.to_owned(), |text, word| {
        let capital = format!("{}{}", word[..1].to_uppercase(), &word[1..]);
        text.replace(word, CANARY).replace(&capital, "Canary").replace(&word.to_uppercase(), "CANARY")
    })
}

/// A project with canaries everywhere: three languages, and files that cannot be read.
fn project() -> tempfile::TempDir {
    let top = tempfile::tempdir().expect("folder");
    let folder = top.path().join("canary-folder");
    fixture("kotlin/harbour-android", &folder.join("canary-android"));
    fixture("swift/harbour-ios", &folder.join("canary-ios"));
    fixture("rust/kelpwatch", &folder.join("canary-rust"));
    let file = |name: &str, text: &str| write(&folder, name, text.as_bytes());
    file("settings.gradle.kts", "rootProject.name = \"canary-root\"\ninclude(\":canary-feature\")\n");
    file(
        "canary-feature/build.gradle.kts",
        "android { namespace = \"com.canary.secretpackage\" }\ndependencies {\n    \
         implementation(\"io.livekit:livekit-android:1.5.0-canary\")\n    implementation(\"com.canary:library:1.6.5-CANARY\")\n\
         \u{20}   implementation(canary.versions.livekit)\n}\n",
    );
    file("canary-feature/src/main/kotlin/com/canary/secretpackage/CanaryScreen.kt", KOTLIN);
    file("canary-feature/src/main/kotlin/com/canary/CanaryDamaged.kt", DAMAGED);
    file(
        "canary-feature/src/main/java/com/canary/CanaryJava.java",
        "package com.canary;\nimport io.livekit.android.room.Room;\nclass CanaryJava { Room canaryRoom; }\n",
    );
    write(
        &folder,
        "canary-feature/src/main/kotlin/CanaryBytes.kt",
        b"import io.livekit.android.room.Room\n// canary \xff\n",
    );
    file("gradle/canary.versions.toml", "[versions]\nlivekit = \"1.5.0\"\n[libraries\ncanary = \"canary:canary:1\"\n");
    file(
        "canary-pods/Podfile",
        "target 'CanaryApp' do\n  pod 'CanaryPod', '1.0'\n  pod 'LiveKitClient', '~> 1.1'\nend\n",
    );
    file("canary-pods/Sources/CanaryModel.swift", SWIFT);
    file(
        "canary-pods/CanaryBridge.m",
        "@import LiveKit;\n#import <LiveKit/LiveKit-Swift.h>\n@implementation CanaryBridge\n@end\n",
    );
    file(
        "canary-cli/Cargo.toml",
        "[package]\nname = \"canary-cli\"\nversion = \"1.6.5-canary\"\n\n[dependencies]\nclap = \"2.33\"\ncanary-library = \"1\"\n",
    );
    file("canary-cli/src/main.rs", RUST);
    file("canary-cli/src/canary_module.rs", "use clap::App;\npub fn canary(app: App) { app.canary_get_matches() }\n");
    file(".git/HEAD", "ref: refs/heads/canary-branch\n");
    file(".git/config", "[remote \"canary\"]\n\turl = git@canary.example:canary/canary.git\n[user]\n\tname = canary\n");
    top
}

/// Names and texts of an archive.
fn unpacked(path: &Path) -> Vec<(String, String)> {
    let bytes = std::fs::read(path).expect("an archive");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).expect("a file");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("text");
            (file.name().expect("a name").into_owned(), text)
        })
        .collect()
}

/// Every file a redacted run writes, with its name; made of the project, and of a full report on it.
fn redacted(top: &Path, lang: &str) -> Vec<(String, String)> {
    let folder = top.join("canary-folder");
    let out = tempfile::tempdir().expect("folder");
    let mut found = Vec::new();
    let run = |arguments: &[&str], output: &str| {
        let path = out.path().join(output);
        let to = path.to_string_lossy();
        let output = upshift(&folder, &[&["report", "--lang", lang], arguments, &[to.as_ref()]].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        path
    };
    let full = run(&["-o"], "full.json");
    let full = full.to_string_lossy();
    for name in FORMATS {
        let path = run(&[&full, "--redact", "--compare", &full, "-o"], name);
        found.push((name.to_owned(), std::fs::read_to_string(path).expect("a report")));
    }
    let path = run(&["--redact", "-o"], "direct.json");
    found.push(("direct.json".to_owned(), std::fs::read_to_string(path).expect("a report")));
    let path = run(&[&full, "--bundle"], "b.zip");
    found.extend(unpacked(&path).into_iter().map(|(name, text)| (format!("b.zip/{name}"), text)));
    found
}

#[test]
fn no_word_of_the_customers_is_left() {
    let top = project();
    let plain = upshift(&top.path().join("canary-folder"), &["scan", "--format", "json"]);
    let plain: serde_json::Value = serde_json::from_slice(&plain.stdout).expect("JSON");
    let findings = plain["findings"].as_array().expect("a list");
    let ids: Vec<&str> = findings.iter().filter_map(|finding| finding["id"].as_str()).collect();
    // The canaries are where they could leak from, or the test shows nothing.
    for key in ["reason", "help", "path"] {
        let holds = |finding: &serde_json::Value| finding[key].as_str().is_some_and(|text| !text.is_empty());
        assert!(findings.iter().any(holds), "no `{key}`");
    }
    let text = plain.to_string().to_lowercase();
    for (key, pointer) in [("not_analysed", "/not_analysed"), ("problems", "/problems"), ("why", "/mappings")] {
        let part = plain.pointer(pointer).map(ToString::to_string).unwrap_or_default().to_lowercase();
        assert!(part.contains(CANARY), "no canary in `{key}`: {part}");
    }
    let reasons: Vec<&str> = findings.iter().filter_map(|finding| finding["reason"].as_str()).collect();
    assert!(reasons.iter().any(|reason| reason.to_lowercase().contains(CANARY)), "no canary in a reason");
    let possible = |finding: &&serde_json::Value| finding["resolution"]["rung"] == "possible";
    assert!(findings.iter().any(|finding| possible(&finding)), "no possible finding");
    for id in ["livekit/1-to-2", "clap/2-to-3"] {
        assert!(findings.iter().any(|finding| finding["mapping"] == id), "{id} is not used");
    }
    assert!(text.matches(CANARY).count() > 1000);

    for lang in ["en", "zh"] {
        for (name, text) in redacted(top.path(), lang) {
            let lower = text.to_lowercase();
            let leak = lower.find(CANARY).map(|at| {
                let from = (0..=at.saturating_sub(120)).rev().find(|at| lower.is_char_boundary(*at)).unwrap_or(0);
                lower[from..].chars().take(240).collect::<String>()
            });
            assert_eq!(leak, None, "{lang} {name}");
            for code in ["Y2FuYXJ5", "jYW5hcn", "NhbmFye", "%63%61%6e", "&#99;&#97;&#110;"] {
                assert!(!text.contains(code), "{lang} {name} holds a canary as `{code}`");
            }
            let guess = ids.iter().find(|id| text.contains(**id));
            assert_eq!(guess, None, "{lang} {name} holds a fingerprint");
        }
    }
}
