//! `upshift checklist` on files that people worked with; `INSTA_UPDATE=always cargo test --test checklist` writes the
//! transcripts anew.

mod common;

use std::fs;
use std::path::Path;

use common::{transcript, upshift, write};
use insta::assert_snapshot;

/// A copy of the fixture that the book walks through.
fn harbour() -> tempfile::TempDir {
    let folder = common::project(&[]);
    let from = Path::new("fixtures/kotlin/harbour-android/before");
    for entry in walkdir::WalkDir::new(from).into_iter().map(|entry| entry.expect("entry")) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(from).expect("below").to_string_lossy().into_owned();
            write(folder.path(), &path, &fs::read(entry.path()).expect("file"));
        }
    }
    folder
}

fn list(folder: &Path) -> String {
    fs::read_to_string(folder.join("UPGRADE.md")).expect("a checklist")
}

/// Brings the list up to date and returns it with what the run said.
fn run(folder: &Path, more: &[&str]) -> (String, String) {
    let output = upshift(folder, &[&["checklist", "-o", "UPGRADE.md"], more].concat());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(output.stdout.is_empty());
    (list(folder), told)
}

/// Scan, list, tick, apply, and list again.
#[test]
fn what_apply_did_is_ticked() {
    let folder = harbour();
    let (first, told) = run(folder.path(), &[]);
    assert!(told.starts_with("UPGRADE.md: a new checklist with "), "{told}");
    assert_eq!(run(folder.path(), &[]), (first.clone(), "UPGRADE.md: nothing changed\n".to_owned()));
    let automatic = first.matches(" step=automatic ").count();
    assert!(automatic > 5 && !first.contains("[x]"));

    let mine = "- [ ] **P0** Participant.videoTracks is now";
    let ticked = first.replace(mine, "- [x] **P0** Participant.videoTracks is now");
    let noted = ticked.replace("  - **Who:** release manager", "  - Ann does it\n  - **Who:** release manager");
    assert!(ticked != first && noted != ticked);
    fs::write(folder.path().join("UPGRADE.md"), &noted).expect("written");
    let (flagged, told) = run(folder.path(), &[]);
    assert!(told.contains("participant-video-tracks: ticked, 8 sites are still found"), "{told}");
    assert!(flagged.contains("  - **Ticked, 8 sites are still found**\n"));

    assert_eq!(upshift(folder.path(), &["apply"]).status.code(), Some(1));
    // The project is on the new version now, where no path would be followed unasked.
    let (done, _) = run(folder.path(), &[]);
    assert_eq!(
        done.lines().filter(|line| line.starts_with("- [x]") && line.contains(" step=automatic ")).count(),
        automatic
    );
    assert!(done.lines().any(|line| line.starts_with("- [ ]") && line.contains(" step=by-hand ")));
    assert!(!done.contains("are still found"));
    assert_eq!(done.matches("  - Ann does it\n").count(), noted.matches("  - Ann does it\n").count());
    assert_eq!(run(folder.path(), &[]).0, done);

    let (zh, _) = run(folder.path(), &["--lang", "zh"]);
    assert!(zh.contains("# 升级清单") && zh.contains("**已完成**") && !zh.contains("**Who"));
    assert_eq!(run(folder.path(), &[]).0, done);
}

#[test]
fn what_is_no_checklist_is_left_alone() {
    let folder = harbour();
    let head = "<!-- upshift-checklist 1 -->\n";
    let item = "- [ ] a <!-- upshift:livekit/1-to-2/room-listener step=by-hand -->\n";
    let files = [
        ("mine.md", "# Mine\n".to_owned()),
        ("bytes.md", "not UTF-8".to_owned()),
        ("newer.md", "<!-- upshift-checklist 7 -->\n".to_owned()),
        ("twice.md", format!("{head}{item}\n{item}")),
        ("conflict.md", format!("{head}\n<<<<<<< HEAD\n{item}=======\n>>>>>>> other\n")),
        ("elsewhere.md", "<!-- upshift-checklist 1 place=app/ -->\n".to_owned()),
    ];
    for (name, text) in &files {
        write(folder.path(), name, text.as_bytes());
    }
    write(folder.path(), "bytes.md", b"\xff\xfe# x\n");
    fs::create_dir(folder.path().join("folder.md")).expect("folder");
    let commands: Vec<String> = files.iter().map(|(name, _)| format!("checklist -o {name}")).collect();
    let mut commands: Vec<&str> = commands.iter().map(String::as_str).collect();
    commands.extend([
        "checklist -o folder.md",
        "checklist -o no/such/folder.md",
        "checklist --force",
        "checklist nowhere -o x.md",
        "checklist -o conflict.md --force",
    ]);
    assert_snapshot!(transcript(folder.path(), &commands));
    for (name, text) in files.iter().filter(|(name, _)| *name != "bytes.md") {
        assert_eq!(&fs::read_to_string(folder.path().join(name)).expect("file"), text);
    }
    assert!(!folder.path().join("x.md").exists());
    let forced = upshift(folder.path(), &["checklist", "-o", "mine.md", "--force"]);
    assert_eq!(forced.status.code(), Some(0));
    assert!(fs::read_to_string(folder.path().join("mine.md")).expect("file").starts_with("<!-- upshift-checklist 1 "));
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = harbour();
    fs::create_dir(folder.path().join("locked")).expect("folder");
    fs::set_permissions(folder.path().join("locked"), fs::Permissions::from_mode(0o555)).expect("mode");
    let said = common::transcript_without_rights(folder.path(), &["checklist -o locked/UPGRADE.md"]);
    let Some(said) = said else { return };
    assert!(said.contains("? 2\n") && said.contains("cannot write `locked/UPGRADE.md`"), "{said}");
}

#[test]
fn without_an_sdk_there_is_little_to_do() {
    let folder = common::project(&[("Main.kt", "fun main() {}\n")]);
    let output = upshift(folder.path(), &["checklist"]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0));
    assert!(text.contains("**No upgrade path applies.**") && !text.contains("- [ ]"), "{text}");
}
