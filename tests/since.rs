//! `check --since` against the real git.

use std::path::Path;
use std::process::{Command, Output};

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@localhost"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_DATE", "2031-05-28T10:00:00Z")
        .env("GIT_COMMITTER_DATE", "2031-05-28T10:00:00Z")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A checkout of the example app with everything committed.
fn checkout() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/kotlin/harbour-android/before");
    for entry in walkdir::WalkDir::new(&from).into_iter().map(|entry| entry.expect("readable")) {
        let to = folder.path().join(entry.path().strip_prefix(&from).expect("below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(to).expect("folder");
        } else {
            std::fs::copy(entry.path(), to).expect("file");
        }
    }
    git(folder.path(), &["init", "-q", "-b", "main"]);
    commit(folder.path());
    folder
}

fn commit(folder: &Path) {
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "-m", "x"]);
}

fn check(folder: &Path, arguments: &[&str], environment: &[(&str, &Path)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_upshift"))
        .arg("check")
        .arg(folder)
        .args(arguments)
        .env("XDG_STATE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("NO_COLOR", "1")
        .envs(environment.iter().copied())
        .output()
        .expect("upshift runs")
}

fn text(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

/// A source file of `folder` with a denied finding.
fn used(folder: &Path) -> std::path::PathBuf {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|entry| entry.expect("readable"));
    let mut files = files.map(|entry| entry.into_path()).filter(|path| path.extension().is_some_and(|end| end == "kt"));
    files.find(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("getParticipant("))).expect("a use")
}

#[test]
fn only_changed_lines_fail() {
    let checkout = checkout();
    let folder = checkout.path();
    assert_eq!(check(folder, &[], &[]).status.code(), Some(1));
    let nothing = check(folder, &["--since", "HEAD"], &[]);
    assert_eq!(nothing.status.code(), Some(0), "{}", text(&nothing.stdout));
    // A new line beside old uses.
    let file = used(folder);
    let old = std::fs::read_to_string(&file).expect("text");
    std::fs::write(&file, format!("{old}\n// nothing of the SDK\n")).expect("file");
    assert_eq!(check(folder, &["--since", "HEAD"], &[]).status.code(), Some(0));
    // A use that was there, in a line that changed.
    std::fs::write(&file, old.replace("getParticipant(", "getParticipant( ")).expect("file");
    commit(folder);
    let changed = check(folder, &["--since", "HEAD~1"], &[]);
    assert_eq!(changed.status.code(), Some(1));
    assert!(text(&changed.stdout).contains("room-get-participant"), "{}", text(&changed.stdout));
    assert_eq!(check(folder, &["--since", "HEAD"], &[]).status.code(), Some(0));
    // A file git does not know is new.
    std::fs::copy(&file, file.with_file_name("Copy.kt")).expect("copy");
    assert_eq!(check(folder, &["--since", "HEAD"], &[]).status.code(), Some(1));
}

#[test]
fn the_environment_of_a_hook_does_not_lead_elsewhere() {
    let (here, other) = (checkout(), checkout());
    std::fs::copy(used(here.path()), here.path().join("New.kt")).expect("copy");
    let (dir, index) = (other.path().join(".git"), other.path().join(".git/index"));
    let environment =
        [("GIT_DIR", dir.as_path()), ("GIT_WORK_TREE", other.path()), ("GIT_INDEX_FILE", &index), ("GIT_PREFIX", &dir)];
    assert_eq!(check(here.path(), &["--since", "HEAD"], &environment).status.code(), Some(1));
    assert_eq!(check(other.path(), &["--since", "HEAD"], &environment).status.code(), Some(0));
}

#[test]
fn without_git_or_a_revision_it_says_what_to_do() {
    let checkout = checkout();
    let nowhere = checkout.path().join("nowhere");
    let fails = |arguments: &[&str], environment: &[(&str, &Path)], words: &str| {
        let output = check(checkout.path(), arguments, environment);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(words) && said.contains("help"), "{said}");
    };
    fails(&["--since", "HEAD"], &[("PATH", &nowhere)], "cannot run git");
    fails(&["--since", "mian"], &[], "no revision `mian`");
    fails(&["--since=--output=x"], &[], "`--output=x` is no revision");
}
