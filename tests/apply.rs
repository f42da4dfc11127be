//! `upshift apply` in git checkouts, as transcripts; `INSTA_UPDATE=always cargo test --test apply` writes them anew.

mod common;

use std::path::Path;
use std::process::Command;

use common::{transcript, upshift, write};
use insta::assert_snapshot;

fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "core.autocrlf=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A checkout of the project that the other transcripts use, all of it committed.
fn checkout() -> tempfile::TempDir {
    let folder = common::project(&[]);
    let project = Path::new("tests/cmd/livekit.in");
    for entry in walkdir::WalkDir::new(project).into_iter().map(|entry| entry.expect("entry")) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(project).expect("below").to_string_lossy().into_owned();
            write(folder.path(), &path, &std::fs::read(entry.path()).expect("file"));
        }
    }
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-q", "-m", "before"]);
    folder
}

const CALL: &str = "ios/Sources/Buoy/Call.swift";

#[test]
fn what_was_applied_is_what_diff_said() {
    let (applied, patched) = (checkout(), checkout());
    let diff = upshift(patched.path(), &["diff"]);
    let patch = tempfile::NamedTempFile::new().expect("temporary file");
    std::fs::write(patch.path(), &diff.stdout).expect("patch");
    git(patched.path(), &["apply", "--check", &patch.path().to_string_lossy()]);
    git(patched.path(), &["apply", &patch.path().to_string_lossy()]);
    assert_snapshot!(transcript(applied.path(), &["apply"]));
    let changes = git(applied.path(), &["diff"]);
    assert!(!changes.is_empty());
    assert_eq!(changes, git(patched.path(), &["diff"]));
    // A file that is no part of the project any more would show here.
    assert_eq!(git(applied.path(), &["ls-files", "--others"]), "");
}

#[test]
fn a_second_run_changes_nothing() {
    let folder = checkout();
    upshift(folder.path(), &["apply"]);
    git(folder.path(), &["commit", "-q", "-a", "-m", "after"]);
    assert_snapshot!(transcript(folder.path(), &["apply", "apply --mapping livekit/1-to-2"]));
    assert_eq!(git(folder.path(), &["status", "--porcelain"]), "");
}

/// Swapped arguments of one type look the same before and after, and no build file tells the version.
#[test]
fn swapped_arguments_are_swapped_once() {
    let folder = common::project(&[]);
    let mappings = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings");
    let old = "import com.acme.im.IMClient\n\nfun enter(client: IMClient) = client.login(\"ann\", \"t0k\")\n";
    write(folder.path(), "Main.kt", old.as_bytes());
    let run = || {
        let arguments = ["apply", "--mapping", "acme-im/2-to-3", "--mappings", &mappings.to_string_lossy()];
        assert_eq!(upshift(folder.path(), &arguments).status.code(), Some(0));
        std::fs::read_to_string(folder.path().join("Main.kt")).expect("file")
    };
    let new = old.replace("\"ann\", \"t0k\"", "\"t0k\", \"ann\"");
    assert_eq!(run(), new);
    assert_eq!(run(), new);
    // Lines that move do not matter, and the old text is old again.
    write(folder.path(), "Main.kt", format!("// Sign in\n{new}").as_bytes());
    assert_eq!(run(), format!("// Sign in\n{new}"));
    write(folder.path(), "Main.kt", old.as_bytes());
    assert_eq!(run(), new);
}

/// The package is new after the first run, and the code that a person has to look at reads as before.
#[test]
fn what_only_a_person_can_settle_stays_told() {
    let code = "package app\n\nimport io.agora.rtc.IRtcEngineEventHandler\n\nclass Handler : IRtcEngineEventHandler() {\n    \
                override fun onWarning(warn: Int) = Unit\n    override fun onLocalAudioStateChanged(state: Int, error: Int) \
                = Unit\n}\n";
    let build = "dependencies {\n    implementation(\"io.agora.rtc:full-sdk:3.7.0\")\n}\n";
    let folder = common::project(&[("Main.kt", code), ("build.gradle.kts", build)]);
    let by_hand = || {
        let output =
            upshift(folder.path(), &["scan", "--format", "json", "--mapping", "agora-rtc/3-to-4", "--to", "4.3.0"]);
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let findings = value["findings"].as_array().expect("a list").iter();
        let left = findings.filter(|finding| finding["fix"].is_null() && finding["path"] == "Main.kt");
        left.map(|finding| finding["change"].as_str().expect("id").to_owned()).collect::<Vec<_>>()
    };
    let before = by_hand();
    assert_eq!(before.len(), 2, "{before:?}");
    upshift(folder.path(), &["apply", "--mapping", "agora-rtc/3-to-4", "--to", "4.3.0"]);
    let text = std::fs::read_to_string(folder.path().join("Main.kt")).expect("file");
    assert_eq!(text, code.replace("agora.rtc.", "agora.rtc2."));
    assert_eq!(by_hand(), before);
}

#[test]
fn a_tree_with_changes_is_refused() {
    let folder = checkout();
    let text = std::fs::read_to_string(folder.path().join(CALL)).expect("file");
    let edited = text.clone() + "// mine\n";
    write(folder.path(), CALL, edited.as_bytes());
    let first = transcript(folder.path(), &["apply"]);
    assert_eq!(git(folder.path(), &["diff", "--stat", "--", "app", "ios/Package.swift"]), "");
    assert_eq!(std::fs::read_to_string(folder.path().join(CALL)).expect("file"), edited);
    let second = transcript(folder.path(), &["apply --allow-dirty --only publication-muted"]);
    assert_snapshot!(first + &second);
    let after = std::fs::read_to_string(folder.path().join(CALL)).expect("file");
    assert_eq!(after, edited.replace("muted", "isMuted"));
}

#[test]
fn only_some_changes() {
    let folder = checkout();
    let commands = ["apply --skip participant-tracks,room-get-participant ios"];
    assert_snapshot!(transcript(folder.path(), &commands));
    assert_eq!(git(folder.path(), &["diff", "--name-only"]), "ios/Package.swift\nios/Sources/Buoy/Call.swift\n");
}

#[test]
fn with_review() {
    let folder = checkout();
    assert_snapshot!(transcript(folder.path(), &["apply --include-review --only local-participant-publish-data app"]));
    assert!(git(folder.path(), &["diff"]).contains("+        room.localParticipant.publishData(ByteArray(1), "));
}

#[test]
fn json_is_as_published() {
    let schema = std::fs::read_to_string("schema/scan.schema.json").expect("schema");
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let folder = checkout();
    for arguments in
        [&["scan", "--format", "json"][..], &["check", "--format", "json"], &["scan", "--format", "json", ".git"]]
    {
        let output = upshift(folder.path(), arguments);
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        let findings = value["findings"].as_array().expect("a list");
        assert_eq!(output.status.code(), Some(i32::from(!findings.is_empty())));
        // What the edits take away stands in the files, where they say.
        for edit in findings.iter().filter_map(|finding| finding["fix"]["edits"].as_array()).flatten() {
            let text = std::fs::read_to_string(folder.path().join(edit["path"].as_str().expect("path"))).expect("file");
            let offset = |end: &str| edit["span"][end]["offset"].as_u64().expect("offset") as usize;
            let gone = &text[offset("start")..offset("end")];
            let line = edit["span"]["start"]["line"].as_u64().expect("line") as usize;
            assert!(text.lines().nth(line - 1).expect("the line").contains(gone));
            assert_ne!(gone, edit["replacement"].as_str().expect("text"));
        }
    }
}

const MOVED_ALREADY: &str = "package app\n\nimport io.agora.rtc2.IRtcEngineEventHandler\nimport io.agora.rtc2.RtcEngine\n\n\
                             class Call(val engine: RtcEngine) : IRtcEngineEventHandler() {\n    override fun \
                             onRemoteAudioStateChanged(uid: Int, state: Int, reason: Int, elapsed: Int) = Unit\n    fun \
                             side() = engine.createRtcChannel(\"side\")\n    fun join() = engine.leaveChannel()\n}\n";

/// No build file tells the version, and the imports are the new ones: what the new version does not have is left over.
#[test]
fn what_is_left_of_the_old_version_is_told_without_a_build_file() {
    let scan = |text: &str| {
        let folder = common::project(&[("Main.kt", text)]);
        let output = upshift(folder.path(), &["scan", "--format", "json"]);
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let findings = value["findings"].as_array().expect("a list").iter();
        findings.map(|finding| (finding["change"].to_string(), finding["fix"].is_null())).collect::<Vec<_>>()
    };
    assert_eq!(scan(MOVED_ALREADY), [("\"create-rtc-channel\"".to_owned(), true)]);
    assert_eq!(scan(&MOVED_ALREADY.replace("    fun side() = engine.createRtcChannel(\"side\")\n", "")), []);
}

/// Who names the mapping wants to hear the rest as well.
#[test]
fn a_mapping_that_is_asked_for_tells_all_without_a_build_file() {
    let folder = common::project(&[("Main.kt", MOVED_ALREADY)]);
    let text = transcript(folder.path(), &["scan --mapping agora-rtc/3-to-4"]);
    assert!(text.contains("create-rtc-channel") && text.contains("on-remote-audio-state-changed"), "{text}");
}

/// The header and the document name the version that was asked for, and a change for others is not passed over in silence.
#[test]
fn the_version_to_reach_is_shown() {
    let code = "import io.agora.rtc.IRtcEngineEventHandler\n\nclass Handler : IRtcEngineEventHandler() {\n    override fun \
                onLocalAudioStateChanged(state: Int, error: Int) = Unit\n}\n";
    let folder = common::project(&[("Main.kt", code)]);
    let run = |command: &str| transcript(folder.path(), &[command]);
    let header = "agora-rtc/3-to-4  >=3.0, <4.0 -> ";
    assert!(run("scan").contains(&format!("{header}>=4.0, <5.0")));
    assert!(run("scan --to 4.3.0").contains(&format!("{header}4.3.0")));
    assert!(run("scan --to 4.3.0 --format json").contains("\"to\": \"4.3.0\""));
    let hint = "note: `on-local-audio-state-changed` is for an upgrade to >=4.3, and is left out here";
    assert!(run("scan --only on-local-audio-state-changed").contains(hint));
    let there = run("scan --only on-local-audio-state-changed --to 4.3.0");
    assert!(!there.contains("left out") && there.contains("is a reason"), "{there}");
}
