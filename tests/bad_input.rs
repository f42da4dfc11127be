//! Projects and folders as they should not be: each gives a clear message or a listed skip, the right exit status, and
//! everything else is still found. One transcript each; `INSTA_UPDATE=always cargo test --test bad_input` writes them anew.

mod common;

use std::path::Path;

use common::{project, transcript, upshift, write};
use insta::assert_snapshot;

const BUILD: &str = "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n";
const CALL: &str = "import io.livekit.android.room.Room

fun find(room: Room, sid: String) = room.getParticipant(sid)
";

/// A small project on version 1, to which the trouble is added.
fn app() -> tempfile::TempDir {
    project(&[("build.gradle.kts", BUILD), ("Call.kt", CALL)])
}

/// Findings and skips of a scan as JSON has them: what must not be lost.
fn found(folder: &Path) -> (usize, Vec<String>) {
    let output = upshift(folder, &["scan", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let paths = |key: &str| {
        let entries = value[key].as_array().expect("a list").clone();
        entries.into_iter().map(|entry| entry["path"].as_str().unwrap_or_default().to_owned())
    };
    let listed = paths("not_analysed").chain(paths("problems")).collect();
    let findings = value["findings"].as_array().expect("a list").iter();
    (findings.filter(|finding| finding["kind"] != "note").count(), listed)
}

#[test]
fn empty_folder() {
    let folder = project(&[]);
    assert_snapshot!(transcript(folder.path(), &["scan", "diff", "apply", "check", "scan --mapping livekit/1-to-2"]));
}

#[test]
fn missing_folder() {
    let folder = project(&[]);
    assert_snapshot!(transcript(folder.path(), &["scan gone", "diff gone", "apply gone", "check gone"]));
}

#[test]
fn a_file_instead_of_a_folder() {
    let folder = app();
    write(folder.path(), "notes.txt", b"import io.livekit.android.room.Room\n");
    assert_snapshot!(transcript(folder.path(), &["diff Call.kt", "scan notes.txt", "apply notes.txt"]));
}

#[test]
fn not_utf8() {
    let folder = app();
    let text = b"import io.livekit.android.room.Room\n\nfun f(room: Room) = room.getParticipant(\"\xff\")\n";
    write(folder.path(), "Broken.kt", text);
    write(folder.path(), "Wide.kt", b"\xff\xfei\0m\0");
    write(folder.path(), "Binary.kt", b"import\0");
    assert_eq!(found(folder.path()).1, ["Binary.kt", "Broken.kt", "Wide.kt"]);
    assert_snapshot!(transcript(folder.path(), &["scan --only room-get-participant", "apply"]));
    assert_eq!(std::fs::read(folder.path().join("Broken.kt")).expect("file"), text);
}

#[test]
fn a_file_of_50_mb() {
    let folder = app();
    let huge = std::fs::File::create(folder.path().join("Huge.kt")).expect("file");
    huge.set_len(50 << 20).expect("size");
    assert_snapshot!(transcript(folder.path(), &["scan --only room-get-participant"]));
}

#[cfg(unix)]
#[test]
fn a_loop_of_links() {
    let folder = app();
    write(folder.path(), "src/Other.kt", CALL.as_bytes());
    let link = |target: &Path, name: &str| std::os::unix::fs::symlink(target, folder.path().join(name)).expect("link");
    link(folder.path(), "src/up");
    link(Path::new("itself"), "itself");
    assert_eq!(found(folder.path()), (3, vec!["itself".to_owned(), "src/up".to_owned()]));
    assert_snapshot!(transcript(folder.path(), &["scan --only room-get-participant", "apply"]));
}

#[cfg(unix)]
#[test]
fn a_link_that_leaves_the_project() {
    let outside = project(&[("Secret.kt", CALL)]);
    let folder = app();
    let link = |target: &Path, name: &str| std::os::unix::fs::symlink(target, folder.path().join(name)).expect("link");
    link(outside.path(), "shared");
    link(&outside.path().join("Secret.kt"), "Secret.kt");
    let place = outside.path().canonicalize().expect("folder");
    let text = transcript(folder.path(), &["scan --only room-get-participant", "apply"]);
    assert_snapshot!(text.replace(&*place.to_string_lossy(), "[outside]"));
    assert_eq!(std::fs::read_to_string(outside.path().join("Secret.kt")).expect("file"), CALL);
}

#[cfg(unix)]
#[test]
fn an_unreadable_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = app();
    write(folder.path(), "Closed.kt", CALL.as_bytes());
    write(folder.path(), "closed/Call.kt", CALL.as_bytes());
    let set = |path: &str, mode: u32| {
        std::fs::set_permissions(folder.path().join(path), std::fs::Permissions::from_mode(mode)).expect("mode");
    };
    set("", 0o755);
    set("Closed.kt", 0o000);
    set("closed", 0o000);
    let text = common::transcript_without_rights(folder.path(), &["scan --only room-get-participant", "check"]);
    set("closed", 0o755);
    // Nobody to be on this machine: nothing to test.
    if let Some(text) = text {
        assert_snapshot!(text);
    }
}

#[test]
fn two_versions_of_the_sdk() {
    let old = CALL;
    let new =
        "import io.livekit.android.room.Room\n\nfun find(room: Room, sid: String) = room.getParticipantBySid(sid)\n";
    let folder = project(&[
        ("phone/build.gradle.kts", BUILD),
        ("phone/src/main/kotlin/Call.kt", old),
        ("tablet/build.gradle.kts", &BUILD.replace("1.5.0", "2.0.0")),
        ("tablet/src/main/kotlin/Call.kt", new),
    ]);
    assert_snapshot!(transcript(folder.path(), &["diff", "scan --only livekit-android-artifact"]));
}

#[test]
fn a_version_no_mapping_covers() {
    let folder = project(&[("build.gradle.kts", &BUILD.replace("1.5.0", "0.9.1")), ("Call.kt", CALL)]);
    let commands = ["scan", "diff", "apply", "check", "diff --mapping livekit/1-to-2 --only room-get-participant"];
    assert_snapshot!(transcript(folder.path(), &commands));
}

#[test]
fn already_on_the_new_version() {
    let folder = project(&[("build.gradle.kts", &BUILD.replace("1.5.0", "2.0.1")), ("Call.kt", CALL)]);
    let commands = ["scan", "diff", "apply", "check", "scan --mapping livekit/1-to-2", "scan --lang zh"];
    assert_snapshot!(transcript(folder.path(), &commands));
}

#[test]
fn a_broken_mapping_among_good_ones() {
    let folder = app();
    for entry in walkdir::WalkDir::new("fixtures/mappings/demo").into_iter().map(|entry| entry.expect("entry")) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix("fixtures/mappings").expect("below");
            let bytes = std::fs::read(entry.path()).expect("file");
            write(folder.path(), &format!("maps/{}", path.display()), &bytes);
        }
    }
    write(folder.path(), "maps/acme/1-to-2/mapping.yaml", b"sdk: acme\ntitel: Acme\n");
    let commands = [
        "scan --mappings maps",
        "paths --mappings maps",
        "diff --mappings maps --mapping livekit/1-to-2",
        "diff --mappings maps --mapping acme/1-to-2",
    ];
    assert_snapshot!(transcript(folder.path(), &commands));
}
