//! `diff --split` against the real git: every series applies in order, with `git am` and with `git apply`, and comes to
//! what one `diff` says.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{upshift, write};

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

type Tree = BTreeMap<String, Vec<u8>>;

fn tree(folder: &Path) -> Tree {
    let inner = walkdir::WalkDir::new(folder).into_iter().filter_entry(|entry| entry.file_name() != ".git");
    let files = inner.map(|entry| entry.expect("entry")).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
            (path, std::fs::read(entry.path()).expect("file"))
        })
        .collect()
}

/// A checkout with `files`, all of them committed.
fn checkout(files: &Tree) -> tempfile::TempDir {
    let folder = common::project(&[]);
    files.iter().for_each(|(path, bytes)| write(folder.path(), path, bytes));
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "-A", "-f"]);
    git(folder.path(), &["commit", "-q", "-m", "before"]);
    folder
}

fn patches(folder: &Path) -> Vec<PathBuf> {
    let mut patches: Vec<_> =
        std::fs::read_dir(folder).expect("folder").map(|entry| entry.expect("entry").path()).collect();
    patches.sort();
    patches
}

/// Every series of `files`, made in `below` with `options`.
fn check(files: &Tree, below: &str, options: &[&str]) {
    let whole = checkout(files);
    let at = |folder: &Path| folder.join(below);
    let diff = upshift(&at(whole.path()), &[&["diff"], options].concat());
    assert_eq!(diff.status.code(), Some(1), "{}", String::from_utf8_lossy(&diff.stderr));
    let outside = tempfile::tempdir().expect("folder");
    let file = outside.path().join("whole.diff");
    std::fs::write(&file, &diff.stdout).expect("diff");
    git(whole.path(), &["apply", "--whitespace=nowarn", &file.to_string_lossy()]);
    let wanted = tree(whole.path());
    assert_ne!(wanted, *files);
    for by in ["change", "file", "module"] {
        let (mailed, applied) = (checkout(files), checkout(files));
        let series = outside.path().join(by);
        let name = series.to_string_lossy().into_owned();
        let made = upshift(&at(mailed.path()), &[&["diff", "--split", &name, "--by", by], options].concat());
        assert_eq!(made.status.code(), Some(1), "{by}: {}", String::from_utf8_lossy(&made.stderr));
        let patches = patches(&series);
        assert!(!patches.is_empty());
        for patch in &patches {
            let patch = patch.to_string_lossy();
            git(mailed.path(), &["am", "-q", "--keep-cr", &patch]);
            git(applied.path(), &["apply", "--whitespace=nowarn", &patch]);
        }
        assert!(tree(mailed.path()) == wanted, "{by}: `git am` comes to something else");
        assert!(tree(applied.path()) == wanted, "{by}: `git apply` comes to something else");
        assert_eq!(git(mailed.path(), &["status", "--porcelain"]), "");
        let subjects = git(mailed.path(), &["log", "--format=%s", "-n", &patches.len().to_string()]);
        assert_eq!(subjects.lines().count(), patches.len());
        assert!(subjects.lines().all(|subject| subject.len() > 10), "{subjects}");
    }
}

#[test]
fn series_of_the_fixtures() {
    for fixture in ["kotlin/harbour-android", "swift/harbour-ios"] {
        let files = tree(&Path::new("fixtures").join(fixture).join("before"));
        check(&files, "", &[]);
    }
}

const MAIN: &str = "package app.chat

import com.acme.im.IMClient
import com.acme.im.IMMessage

fun send(client: IMClient, message: IMMessage) = client.sendMessage(message)

fun leave(client: IMClient) = client.logout()
";

/// The same file under names and in layouts that patches have trouble with.
fn hostile() -> Tree {
    let mappings = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings");
    assert!(mappings.is_dir());
    let windows = MAIN.replace('\n', "\r\n");
    [
        ("app/src/main/Windows.kt", windows.clone()),
        ("app/src/main/Marked.kt", format!("\u{feff}{windows}")),
        ("app/src/main/a b/Cut.kt", MAIN.trim_end().to_owned()),
        ("feature call/src/日本/ü.kt", windows.trim_end().to_owned()),
        ("feature call/src/Tabs.kt", MAIN.replace("\n\n", "\n\t\n \n")),
        ("From here.kt", format!("// --- a/b\n// diff --git a/x b/x\n// From me\n{MAIN}")),
        ("kept/readme.txt", "sendMessage".to_owned()),
    ]
    .map(|(path, text)| (path.to_owned(), text.into_bytes()))
    .into()
}

fn acme() -> Vec<String> {
    let mappings = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/mappings").display().to_string();
    ["--mapping", "acme-im/2-to-3", "--mappings", &mappings].map(str::to_owned).to_vec()
}

#[test]
fn series_of_hostile_files() {
    let acme = acme();
    let acme: Vec<&str> = acme.iter().map(String::as_str).collect();
    check(&hostile(), "", &acme);
    check(&hostile(), "feature call", &acme);
    check(&hostile(), "", &[&acme[..], &["--include-review"]].concat());
}

/// A patch with fixes that may be wrong says so, where it stands and why; one without says nothing of the kind.
#[test]
fn a_patch_says_what_must_be_read() {
    let acme = acme();
    let folder = common::project(&[("a.kt", MAIN)]);
    let arguments = ["diff", "--split", "out", "--include-review"];
    upshift(folder.path(), &[&arguments[..], &acme.iter().map(String::as_str).collect::<Vec<_>>()].concat());
    let text = |part: &str| {
        let patches = patches(&folder.path().join("out"));
        let patch = patches.iter().find(|path| path.to_string_lossy().contains(part)).expect(part);
        std::fs::read_to_string(patch).expect("patch")
    };
    let (review, sure) = (text("logout-lazy"), text("client-send-message"));
    assert!(review.contains("\nRead before you take it: 1 of 1 fix may be wrong.\n"), "{review}");
    assert!(review.contains("\na.kt:8: "), "{review}");
    assert!(!sure.contains("may be wrong"), "{sure}");
    assert!(sure.contains("\n1 fix in 1 file.\n"), "{sure}");
}

#[test]
fn folders_that_are_there() {
    let acme = acme();
    let folder = common::project(&[("a.kt", MAIN), ("old/0001-x.patch", "old"), ("notes/readme.txt", "mine")]);
    let run = |name: &str| {
        let acme: Vec<&str> = acme.iter().map(String::as_str).collect();
        let output = upshift(folder.path(), &[&["diff", "--split", name], &acme[..]].concat());
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (status, said) = run("old");
    assert_eq!(status, Some(2));
    assert!(said.contains("there are patches in `old` already\nhelp: "), "{said}");
    assert_eq!(std::fs::read_dir(folder.path().join("old")).expect("folder").count(), 1);
    // Other files do not get in the way of `*.patch`.
    assert_eq!(run("notes").0, Some(1));
    assert_eq!(std::fs::read_to_string(folder.path().join("notes/readme.txt")).expect("kept"), "mine");
    let (status, said) = run("a.kt");
    assert_eq!(status, Some(2));
    assert!(said.contains("`a.kt` is a file\nhelp: name a folder"), "{said}");
    let (status, said) = run("a.kt/below");
    assert_eq!(status, Some(2));
    assert!(said.contains("cannot write to `a.kt/below`"), "{said}");
}
