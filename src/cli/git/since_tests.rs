//! Real checkouts, made for each situation.

use std::fs;
use std::process::Command;

use super::*;
use crate::gate::changed::Lines;

/// A checkout in a folder of its own.
struct Checkout(tempfile::TempDir);

impl Checkout {
    /// One without a commit.
    fn empty() -> Self {
        let new = Self(tempfile::tempdir().expect("folder"));
        new.git(&["init", "-q", "-b", "main"]);
        new
    }

    /// One with a commit of `a.kt`, ten lines, marked as `start`.
    fn new() -> Self {
        let new = Self::empty();
        new.write("a.kt", &numbers(1..=10));
        new.commit();
        new.git(&["tag", "start"]);
        new
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn git(&self, arguments: &[&str]) {
        git_in(self.path(), arguments);
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        fs::write(path, text).expect("file");
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "--allow-empty", "-m", "x"]);
    }

    fn since(&self, rev: &str) -> Changed {
        changed(self.path(), rev).unwrap_or_else(|failure| panic!("{failure:?}"))
    }

    fn fails(&self, rev: &str) -> (String, String) {
        fails(self.path(), rev)
    }
}

fn git_in(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "protocol.file.allow=always"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_DATE", "2031-05-28T10:00:00Z")
        .env("GIT_COMMITTER_DATE", "2031-05-28T10:00:00Z")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn fails(path: &Path, rev: &str) -> (String, String) {
    let failure = changed(path, rev).expect_err("cannot be said");
    (failure.message.replace(&*path.to_string_lossy(), "PATH"), failure.help.unwrap_or_default())
}

fn numbers(lines: impl Iterator<Item = usize>) -> String {
    lines.map(|line| format!("line {line}\n")).collect()
}

/// The files that differ, with their lines.
fn lines(changed: &Changed) -> Vec<(&str, &Lines)> {
    changed.files.iter().filter(|(_, lines)| !lines.is_empty()).map(|(path, lines)| (path.as_str(), lines)).collect()
}

#[test]
fn committed_staged_and_other_changes_count() {
    let checkout = Checkout::new();
    checkout.write("b.kt", "new\n");
    checkout.write("a.kt", &numbers(1..=10).replace("line 2\n", "LINE 2\n"));
    checkout.commit();
    checkout.write("a.kt", &numbers(1..=10).replace("line 2\n", "LINE 2\n").replace("line 4\n", "LINE 4\n"));
    checkout.git(&["add", "-A"]);
    checkout.write("a.kt", &numbers(0..=11).replace("line 2\n", "LINE 2\n").replace("line 4\n", ""));
    checkout.write("untracked.kt", "new\n");
    let since = checkout.since("start");
    assert_eq!(lines(&since), [("a.kt", &vec![1..=1, 3..=3, 11..=11])]);
    assert!(since.touches("b.kt", 1, 1) && since.touches("untracked.kt", 1, 1) && !since.touches("a.kt", 5, 10));
    assert!(since.notes.is_empty());
    assert!(lines(&checkout.since("HEAD")).len() == 1);
    checkout.git(&["stash", "-q", "-u"]);
    assert_eq!(lines(&checkout.since("HEAD")), []);
}

#[test]
fn what_happened_on_the_other_side_does_not_count() {
    let checkout = Checkout::new();
    checkout.git(&["checkout", "-q", "-b", "feature"]);
    checkout.write("a.kt", &numbers(1..=11));
    checkout.commit();
    checkout.git(&["checkout", "-q", "main"]);
    checkout.write("a.kt", &numbers(0..=10));
    checkout.write("b.kt", "b\n");
    checkout.commit();
    checkout.git(&["checkout", "-q", "feature"]);
    assert_eq!(lines(&checkout.since("main")), [("a.kt", &vec![11..=11])]);
    checkout.git(&["checkout", "-q", "--detach", "main"]);
    assert_eq!(lines(&checkout.since("feature")), [("a.kt", &vec![1..=1])]);
}

#[test]
fn renamed_files_keep_their_lines() {
    let checkout = Checkout::new();
    checkout.write("app/same.kt", &numbers(20..=40));
    checkout.commit();
    checkout.git(&["tag", "-f", "start"]);
    checkout.git(&["mv", "a.kt", "app/b.kt"]);
    checkout.git(&["mv", "app/same.kt", "app/other.kt"]);
    checkout.write("app/b.kt", &numbers(1..=11));
    checkout.git(&["add", "-A"]);
    let since = checkout.since("start");
    assert_eq!(lines(&since), [("app/b.kt", &vec![11..=11])]);
    assert!(!since.touches_file("app/other.kt"));
    let renames = [("a.kt", "app/b.kt"), ("app/same.kt", "app/other.kt")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(since.renames, BTreeMap::from(renames));
    let since = changed(&checkout.path().join("app"), "start").expect("works");
    assert_eq!(lines(&since), [("b.kt", &vec![11..=11])]);
    assert_eq!(since.renames, BTreeMap::from([("same.kt".to_owned(), "other.kt".to_owned())]));
}

#[test]
fn a_folder_or_a_file_can_be_named() {
    let checkout = Checkout::new();
    for path in ["a.kt", "app/x.kt", "app/deep/y.kt", "application/z.kt"] {
        checkout.write(path, "1\n");
    }
    checkout.commit();
    for path in ["a.kt", "app/x.kt", "app/deep/y.kt", "application/z.kt"] {
        checkout.write(path, "1\n2\n");
    }
    let names = |below: &str| {
        let since = changed(&checkout.path().join(below), "HEAD").expect("works");
        since.files.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(names(""), ["a.kt", "app/deep/y.kt", "app/x.kt", "application/z.kt"]);
    assert_eq!(names("app"), ["deep/y.kt", "x.kt"]);
    assert_eq!(names("app/deep/../"), ["deep/y.kt", "x.kt"]);
    assert_eq!(names("app/x.kt"), ["x.kt"]);
    assert_eq!(names("app/deep"), ["y.kt"]);
}

#[cfg(unix)]
#[test]
fn odd_names_are_fine() {
    let odd = [
        "with space.kt",
        "q\"uote.kt",
        "日本 ü.kt",
        "new\nline.kt",
        "back\\slash.kt",
        "-dash.kt",
        "tab\t.kt",
        "end\r.kt",
    ];
    let checkout = Checkout::new();
    for folder in ["", "odd \"folder\"\n/", "*/"] {
        odd.iter().for_each(|name| checkout.write(&format!("{folder}{name}"), "1\n2\n"));
    }
    checkout.commit();
    for folder in ["", "odd \"folder\"\n/", "*/"] {
        odd.iter().for_each(|name| checkout.write(&format!("{folder}{name}"), "1\nx\n2\n"));
    }
    let since = checkout.since("HEAD");
    assert_eq!(lines(&since).len(), 24);
    assert!(lines(&since).iter().all(|(_, lines)| **lines == [2..=2]));
    for folder in ["odd \"folder\"\n", "*"] {
        let since = changed(&checkout.path().join(folder), "HEAD").expect("works");
        let mut expected = odd;
        expected.sort_unstable();
        assert_eq!(since.files.keys().collect::<Vec<_>>(), expected);
    }
}

#[test]
fn a_linked_work_tree_is_a_checkout() {
    let checkout = Checkout::new();
    let outside = tempfile::tempdir().expect("folder");
    let linked = outside.path().join("linked");
    checkout.git(&["worktree", "add", "-q", linked.to_str().expect("name"), "-b", "other"]);
    fs::write(linked.join("a.kt"), numbers(1..=12)).expect("file");
    assert_eq!(lines(&changed(&linked, "main").expect("works")), [("a.kt", &vec![11..=12])]);
    assert_eq!(lines(&checkout.since("main")), []);
}

#[test]
fn conflicts_and_files_that_went_away_are_fine() {
    let checkout = Checkout::new();
    checkout.write("gone.kt", "1\n");
    checkout.commit();
    checkout.git(&["checkout", "-q", "-b", "other"]);
    checkout.write("a.kt", &numbers(2..=10));
    checkout.commit();
    checkout.git(&["checkout", "-q", "main"]);
    checkout.write("a.kt", &numbers(1..=10).replace("line 1\n", "LINE 1\n"));
    checkout.commit();
    let merge = Command::new("git").arg("-C").arg(checkout.path()).args(["merge", "-q", "other"]).output();
    assert!(!merge.expect("git runs").status.success());
    fs::remove_file(checkout.path().join("gone.kt")).expect("removed");
    let since = checkout.since("HEAD");
    assert_eq!(since.files.keys().collect::<Vec<_>>(), ["a.kt"]);
    assert!(since.touches("a.kt", 1, 1) && !since.touches("a.kt", 7, 13));
}

#[test]
fn a_submodule_is_compared_with_its_old_commit() {
    let library = Checkout::new();
    let checkout = Checkout::new();
    checkout.git(&["submodule", "-q", "add", library.path().to_str().expect("name"), "libs/inner"]);
    checkout.commit();
    checkout.git(&["tag", "-f", "start"]);
    let inner = checkout.path().join("libs/inner");
    assert!(!checkout.since("start").touches_file("libs/inner/a.kt"));
    fs::write(inner.join("a.kt"), numbers(0..=10)).expect("file");
    git_in(&inner, &["commit", "-q", "-a", "-m", "x"]);
    checkout.commit();
    fs::write(inner.join("a.kt"), numbers(0..=11)).expect("file");
    fs::write(inner.join("new.kt"), "1\n").expect("file");
    let since = checkout.since("start");
    assert_eq!(lines(&since), [("libs/inner/a.kt", &vec![1..=1, 12..=12])]);
    assert!(since.touches("libs/inner/new.kt", 1, 1) && since.notes.is_empty());
    let below = changed(&checkout.path().join("libs"), "start").expect("works");
    assert_eq!(lines(&below), [("inner/a.kt", &vec![1..=1, 12..=12])]);
    assert_eq!(lines(&changed(&inner, "start").expect("works")), [("a.kt", &vec![1..=1, 12..=12])]);
    // Where the old commit is not there, all counts, and it is said.
    fs::remove_dir_all(&inner).expect("removed");
    let shallow = format!("file://{}", checkout.path().join(".git/modules/libs/inner").display());
    git_in(checkout.path(), &["clone", "-q", "--depth=1", &shallow, inner.to_str().expect("name")]);
    let since = checkout.since("start");
    assert!(since.touches("libs/inner/a.kt", 5, 5));
    assert!(since.notes.iter().any(|note| note.en.contains("does not have its old commit")), "{:?}", since.notes);
}

#[test]
fn a_shallow_clone_says_how_to_get_the_history() {
    let checkout = Checkout::new();
    checkout.git(&["checkout", "-q", "-b", "feature"]);
    for line in 11..14 {
        checkout.write("a.kt", &numbers(1..=line));
        checkout.commit();
    }
    checkout.git(&["checkout", "-q", "main"]);
    for line in 1..4 {
        checkout.write("b.kt", &numbers(1..=line));
        checkout.commit();
    }
    let outside = tempfile::tempdir().expect("folder");
    let clone = outside.path().join("clone");
    let from = format!("file://{}", checkout.path().display());
    git_in(outside.path(), &["clone", "-q", "--depth=1", "--single-branch", "-b", "feature", &from, "clone"]);
    let unknown = fails(&clone, "origin/main");
    assert_eq!(unknown.0, "no revision `origin/main` in this shallow clone");
    let command = unknown.1.split('`').nth(1).expect("a command").to_owned();
    assert!(unknown.1.contains("`fetch-depth: 0`"), "{}", unknown.1);
    git_in(&clone, &["fetch", "-q", "--depth=1", "origin", "+refs/heads/main:refs/remotes/origin/main"]);
    let short = fails(&clone, "origin/main");
    assert_eq!(short.0, "this is a shallow clone, too short to tell where HEAD left `origin/main`");
    assert_eq!(short.1.split('`').nth(1), Some(&*command));
    let arguments: Vec<&str> = command.split(' ').skip(1).collect();
    git_in(&clone, &arguments);
    assert_eq!(lines(&changed(&clone, "origin/main").expect("works")), [("a.kt", &vec![11..=13])]);
}

#[test]
fn a_partial_clone_says_how_to_get_the_texts() {
    let checkout = Checkout::new();
    checkout.write("a.kt", &numbers(1..=11));
    checkout.commit();
    checkout.git(&["config", "uploadpack.allowFilter", "true"]);
    checkout.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
    let outside = tempfile::tempdir().expect("folder");
    let from = format!("file://{}", checkout.path().display());
    git_in(outside.path(), &["clone", "-q", "--filter=blob:none", &from, "clone"]);
    let clone = outside.path().join("clone");
    let (message, help) = fails(&clone, "start");
    assert!(message.starts_with("git does not have the old texts of "), "{message}");
    let command = help.split('`').nth(1).expect("a command").to_owned();
    git_in(&clone, &command.split(' ').skip(1).collect::<Vec<_>>());
    assert_eq!(lines(&changed(&clone, "start").expect("works")), [("a.kt", &vec![11..=11])]);
}

#[test]
fn a_history_of_its_own_is_compared_directly() {
    let checkout = Checkout::new();
    checkout.git(&["checkout", "-q", "--orphan", "other"]);
    checkout.write("a.kt", &numbers(1..=11));
    let unborn = checkout.since("main");
    checkout.commit();
    let born = checkout.since("main");
    for since in [unborn, born] {
        assert_eq!(lines(&since), [("a.kt", &vec![11..=11])]);
        assert_eq!(since.notes.len(), 1);
    }
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let checkout = Checkout::new();
    assert_eq!(checkout.fails("strat"), ("no revision `strat`".to_owned(), "did you mean `start`?".to_owned()));
    checkout.git(&["update-ref", "refs/remotes/origin/develop", "start"]);
    assert_eq!(checkout.fails("develop").1, "did you mean `origin/develop`?");
    assert_eq!(checkout.fails("start..main").0, "`start..main` is no single revision");
    for rev in ["", "--upload-pack=touch x", "--all", "-h", "HEAD:a.kt", "start\n", "^start"] {
        assert!(checkout.fails(rev).0.contains("revision"), "{rev}");
    }
    let empty = Checkout::empty();
    assert_eq!(lines(&empty.since("HEAD")), []);
    empty.write("a.kt", &numbers(1..=3));
    assert!(empty.since("HEAD").touches("a.kt", 2, 2));
    assert_eq!(empty.fails("main").0, "no revision `main`: nothing is committed here yet");
    let plain = tempfile::tempdir().expect("folder");
    assert_eq!(fails(plain.path(), "main").0, "`PATH` is not in a git checkout");
    git_in(plain.path(), &["init", "-q", "--bare"]);
    assert_eq!(fails(plain.path(), "main").0, "`PATH` is a bare git repository");
    assert_eq!(fails(&checkout.path().join(".git/refs"), "main").0, "`PATH` lies in no work tree of git");
    let broken = tempfile::tempdir().expect("folder");
    fs::write(broken.path().join(".git"), "gitdir: /nowhere\n").expect("file");
    assert!(fails(broken.path(), "main").0.starts_with("git cannot compare `PATH`: not a git repository"));
}

#[cfg(unix)]
#[test]
fn no_program_runs_that_the_checkout_names() {
    let checkout = Checkout::new();
    checkout.write("filtered.kt", "1\n2\n");
    checkout.write("edited.kt", "1\n2\n");
    checkout.write("moved.kt", &numbers(50..=70));
    checkout.commit();
    let trap = checkout.path().join("trap.sh");
    let ran = checkout.path().join("ran");
    fs::write(&trap, format!("#!/bin/sh\necho \"$0 $*\" >> '{}'\ncat\n", ran.display())).expect("file");
    git_in(checkout.path(), &["update-index", "--add", "--chmod=+x", "trap.sh"]);
    fs::set_permissions(&trap, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("mode");
    let trap = trap.to_str().expect("name").to_owned();
    let settings = [
        "core.fsmonitor",
        "core.pager",
        "pager.diff-index",
        "diff.external",
        "diff.trap.command",
        "diff.trap.textconv",
        "filter.trap.clean",
        "filter.trap.smudge",
        "filter.trap.process",
        "core.sshCommand",
        "core.editor",
        "gpg.program",
        "alias.rev-parse",
    ];
    checkout.git(&["mv", "moved.kt", "there.kt"]);
    checkout.write("edited.kt", "1\nx\n");
    checkout.git(&["add", "edited.kt"]);
    settings.iter().for_each(|name| checkout.git(&["config", name, &trap]));
    checkout.git(&["config", "log.showSignature", "true"]);
    for hook in fs::read_dir(checkout.path().join(".git/hooks")).expect("hooks").flatten() {
        let name = hook.path().with_extension("");
        fs::copy(&trap, &name).expect("hook");
    }
    fs::copy(&trap, checkout.path().join(".git/hooks/post-index-change")).expect("hook");
    let _ = fs::remove_file(&ran);
    checkout.write(".gitattributes", "*.kt filter=trap diff=trap\n");
    checkout.write("filtered.kt", "1\n2\n3\n");
    checkout.write("there.kt", &numbers(50..=71));
    let since = checkout.since("start");
    assert!(!ran.exists(), "{}", fs::read_to_string(&ran).unwrap_or_default());
    assert!(renames_since_last_change_of(&checkout.path().join("a.kt"), checkout.path()).is_some());
    assert!(!ran.exists(), "{}", fs::read_to_string(&ran).unwrap_or_default());
    assert!(!since.touches_file("a.kt"));
    // What the filter would make of a file is not known: it is said.
    let since = checkout.since("HEAD");
    assert!(!ran.exists() && !since.touches_file("filtered.kt"));
    assert_eq!(lines(&since), [("edited.kt", &vec![2..=2])]);
    assert_eq!(since.notes.len(), 2, "{:?}", since.notes);
}

#[test]
fn line_ends_of_the_disk_do_not_count() {
    let checkout = Checkout::new();
    checkout.git(&["config", "core.autocrlf", "true"]);
    checkout.write("a.kt", &numbers(1..=11).replace('\n', "\r\n"));
    assert_eq!(lines(&checkout.since("start")), [("a.kt", &vec![11..=11])]);
}

#[test]
fn moves_since_a_file_was_last_committed_are_known() {
    let checkout = Checkout::new();
    checkout.write("app/one.kt", &numbers(20..=40));
    checkout.write("app/two.kt", &numbers(50..=70));
    checkout.write("app/accepted.yaml", "1\n");
    checkout.commit();
    let of = |file: &str, folder: &str| {
        let names = renames_since_last_change_of(&checkout.path().join(file), &checkout.path().join(folder));
        names.map(|names| names.into_iter().collect::<Vec<_>>())
    };
    let moves = |list: &[(&str, &str)]| {
        Some(list.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect::<Vec<_>>())
    };
    checkout.git(&["mv", "app/one.kt", "app/uno.kt"]);
    checkout.commit();
    checkout.git(&["mv", "app/two.kt", "two.kt"]);
    assert_eq!(of("app/accepted.yaml", ""), moves(&[("app/one.kt", "app/uno.kt"), ("app/two.kt", "two.kt")]));
    assert_eq!(of("app/accepted.yaml", "app"), moves(&[("one.kt", "uno.kt")]));
    checkout.write("app/accepted.yaml", "2\n");
    checkout.commit();
    assert_eq!(of("app/accepted.yaml", ""), moves(&[]));
    assert_eq!(of("never.yaml", ""), moves(&[]));
    let plain = tempfile::tempdir().expect("folder");
    assert_eq!(renames_since_last_change_of(&plain.path().join("x"), plain.path()), None);
    assert_eq!(renames_since_last_change_of(&plain.path().join("x"), checkout.path()), None);
}
