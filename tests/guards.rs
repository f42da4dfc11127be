//! Files, folders and moments that a run must survive: each is listed or told, and everything else is found or kept.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::{project, upshift, write};

const BUILD: &str = "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n";
const CALL: &str = "import io.livekit.android.room.Room

fun find(room: Room, sid: String) = room.getParticipant(sid)
";
const ONLY: &str = "room-get-participant";

fn app() -> tempfile::TempDir {
    project(&[("build.gradle.kts", BUILD), ("Call.kt", CALL)])
}

/// Files with findings of one change, and what was not analysed, as a scan tells them.
fn scanned(folder: &Path) -> (Vec<String>, Vec<(String, String)>) {
    let output = upshift(folder, &["scan", "--format", "json", "--only", ONLY]);
    assert!(output.status.code().is_some(), "killed: {}", String::from_utf8_lossy(&output.stderr));
    let value: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let text = |entry: &serde_json::Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let list = |key: &str| value[key].as_array().expect("a list").clone();
    let found = list("findings").iter().map(|finding| text(finding, "path")).collect();
    let left = list("not_analysed").iter().map(|left| (text(left, "path"), text(left, "reason"))).collect();
    (found, left)
}

/// Nested 100,000 levels deep, in every way: the process lives, and the file beside it is read.
#[test]
fn nesting() {
    let many = 100_000;
    let nested = |head: &str, open: &str, close: &str| format!("{head}{}1{}", open.repeat(many), close.repeat(many));
    let kotlin = "import io.livekit.android.room.Room\nval x = ";
    let swift = "import LiveKit\nlet x = ";
    let folder = app();
    let files = [
        ("Lambdas.kt", nested(kotlin, "{ ", " }")),
        ("Parentheses.kt", nested(kotlin, "(", ")")),
        ("Templates.kt", nested(kotlin, "\"${", "}\"")),
        ("Disguised.kt", format!("{kotlin}{}1", "\"${ f(\"}\") + ".repeat(600))),
        ("Closures.swift", nested(swift, "{ ", " }")),
        ("Arrays.swift", nested(swift, "[", "]")),
        ("closures.rs", nested("use clap::App;\nconst X: u8 = ", "|| ", "")),
        ("parentheses.rs", nested("use clap::App;\nconst X: u8 = ", "(", ")")),
    ];
    for (name, text) in &files {
        write(folder.path(), name, text.as_bytes());
    }
    let (found, left) = scanned(folder.path());
    assert_eq!(found, ["Call.kt"]);
    let is_told = |name: &str| left.iter().any(|(path, _)| path == name);
    for name in ["Lambdas.kt", "Parentheses.kt", "Templates.kt", "Disguised.kt", "parentheses.rs"] {
        assert!(is_told(name), "{name} is not listed: {left:?}");
    }
}

/// What is no text, not UTF-8, or takes too long.
#[test]
fn files_that_cannot_be_read() {
    let folder = app();
    let mut state = 7_u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let bytes: Vec<u8> = (0..100_000).map(|_| random()).collect();
    write(folder.path(), "Random.kt", &bytes);
    let printable: Vec<u8> = bytes.iter().map(|byte| b' ' + byte % 95).collect();
    write(folder.path(), "Noise.kt", &[b"import io.livekit.android.room.Room\n", &printable[..]].concat());
    let wide: Vec<u8> = CALL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    write(folder.path(), "Wide.kt", &[&[0xff, 0xfe], &wide[..]].concat());
    write(folder.path(), "Nul.kt", b"import io.livekit.android.room.Room\n\0");
    let mut prefixes = String::from("import LiveKit\nlet x = ");
    let mut hashes = 1;
    while prefixes.len() < 160_000 {
        prefixes += &format!("{0}\"\\{0}(", "#".repeat(hashes));
        hashes += 1;
    }
    write(folder.path(), "Prefixes.swift", prefixes.as_bytes());
    write(folder.path(), "Signs.swift", format!("import LiveKit\n{}", "#/a ; ".repeat(30_000)).as_bytes());
    write(
        folder.path(),
        "OneLine.kt",
        format!("import io.livekit.android.room.Room;{}", "class A{".repeat(40_000)).as_bytes(),
    );
    let (found, left) = scanned(folder.path());
    assert_eq!(found, ["Call.kt"]);
    let reason = |name: &str| left.iter().find(|(path, _)| path == name).map(|(_, reason)| reason.as_str());
    assert!(reason("Random.kt").is_some(), "{left:?}");
    assert_eq!(reason("Wide.kt"), Some("UTF-16 text; only UTF-8 is read"));
    assert_eq!(reason("Nul.kt"), Some("binary (it holds NUL bytes)"));
    assert_eq!(reason("Prefixes.swift"), Some("parsing took longer than 2000 ms"));
    assert!(reason("Noise.kt").is_some_and(|reason| reason.starts_with("read in part")), "{left:?}");
}

#[test]
fn a_tree_of_100_000_files() {
    let folder = app();
    for outer in 0..100 {
        let inner = folder.path().join(format!("notes/{outer}"));
        fs::create_dir_all(&inner).expect("folder");
        for file in 0..1_000 {
            fs::File::create(inner.join(format!("{file}.txt"))).expect("file");
        }
    }
    assert_eq!(scanned(folder.path()).0, ["Call.kt"]);
}

#[test]
fn names_that_differ_in_case_and_long_paths() {
    let folder = app();
    let long = format!("{}/Call.kt", vec!["d".repeat(250); 15].join("/"));
    write(folder.path(), &long, CALL.as_bytes());
    write(folder.path(), "call.kt", CALL.replace("find", "again").as_bytes());
    // On a disk that does not tell the two apart there is one of them.
    let both = fs::read_to_string(folder.path().join("Call.kt")).expect("file").contains("find");
    let output = upshift(folder.path(), &["apply", "--only", ONLY]);
    assert!(output.status.code().is_some_and(|code| code < 2), "{}", said(&output));
    let new = |path: &str| fs::read_to_string(folder.path().join(path)).expect("file");
    assert!(new("call.kt").contains("fun again(") && new("call.kt").contains("getParticipantBySid(sid)"));
    assert!(!both || new("Call.kt").contains("fun find(") && new("Call.kt").contains("getParticipantBySid(sid)"));
    assert!(new(&long).contains("getParticipantBySid(sid)"));
}

fn git(folder: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "core.autocrlf=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("git runs");
    assert!(status.success(), "git {arguments:?}");
}

fn commit(folder: &Path) {
    git(folder, &["init", "-q"]);
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "-m", "before"]);
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

#[test]
fn a_git_file_in_place_of_a_folder() {
    let main = app();
    commit(main.path());
    let outside = project(&[]);
    let tree = outside.path().join("tree");
    git(main.path(), &["worktree", "add", "-q", &tree.to_string_lossy()]);
    assert!(tree.join(".git").is_file());
    write(&tree, "Call.kt", format!("{CALL}// mine\n").as_bytes());
    let refused = upshift(&tree, &["apply", "--only", ONLY]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("there are uncommitted changes: `Call.kt`"), "{}", said(&refused));
    git(&tree, &["checkout", "-q", "."]);
    assert_eq!(upshift(&tree, &["apply", "--only", ONLY]).status.code(), Some(1));
    assert!(fs::read_to_string(tree.join("Call.kt")).expect("file").contains("BySid"));
    // One that leads nowhere.
    let broken = app();
    write(broken.path(), ".git", b"gitdir: /nowhere/at/all\n");
    let refused = upshift(broken.path(), &["apply", "--only", ONLY]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("`--allow-dirty` goes on without asking git"), "{}", said(&refused));
    assert_eq!(fs::read_to_string(broken.path().join("Call.kt")).expect("file"), CALL);
    assert_eq!(upshift(broken.path(), &["apply", "--only", ONLY, "--allow-dirty"]).status.code(), Some(1));
    assert!(fs::read_to_string(broken.path().join("Call.kt")).expect("file").contains("BySid"));
}

/// `git` is asked between reading and writing: here it changes a file.
#[cfg(unix)]
#[test]
fn a_file_that_changes_or_goes_during_the_run() {
    use std::os::unix::fs::PermissionsExt as _;
    for (script, told) in [
        ("echo '// mine' >> Call.kt", "`Call.kt` changed while upshift was running, nothing was written"),
        ("rm Call.kt", "cannot open `Call.kt`"),
    ] {
        let folder = app();
        write(folder.path(), "More.kt", CALL.replace("find", "more").as_bytes());
        commit(folder.path());
        let programs = project(&[(
            "git",
            &format!("#!/bin/sh\ncase \"$*\" in *status*) cd '{}' && {script};; esac\n", folder.path().display()),
        )]);
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(programs.path().join("git"), mode).expect("mode");
        let path = format!("{}:{}", programs.path().display(), std::env::var("PATH").unwrap_or_default());
        let output = Command::new(env!("CARGO_BIN_EXE_upshift"))
            .current_dir(folder.path())
            .args(["apply", "--only", ONLY])
            .env("PATH", path)
            .env("XDG_STATE_HOME", programs.path())
            .output()
            .expect("upshift runs");
        assert_eq!(output.status.code(), Some(2));
        assert!(said(&output).contains(told), "{}", said(&output));
        let kept = fs::read_to_string(folder.path().join("More.kt")).expect("file");
        assert!(!kept.contains("BySid"), "{kept}");
        let mine = fs::read_to_string(folder.path().join("Call.kt")).unwrap_or_default();
        assert!(mine.is_empty() || mine == format!("{CALL}// mine\n"), "{mine}");
    }
}

/// A checkout in which the second of four files is too large for the limit that stands for a full disk.
#[cfg(unix)]
struct Stopped {
    folder: tempfile::TempDir,
    state: tempfile::TempDir,
}

#[cfg(unix)]
impl Stopped {
    /// Runs `apply` where no file may grow beyond some kilobytes; `ignored` says whether the signal for that is.
    fn new(ignored: bool) -> (Self, Output) {
        let folder = app();
        write(folder.path(), "Large.kt", format!("{CALL}{}", "// filler\n".repeat(8_000)).as_bytes());
        write(folder.path(), "Small.kt", CALL.replace("find", "small").as_bytes());
        commit(folder.path());
        let stopped = Self { folder, state: project(&[]) };
        let trap = if ignored { "trap '' XFSZ; " } else { "" };
        let script = format!("{trap}ulimit -c 0; ulimit -f 32; exec '{}' apply", env!("CARGO_BIN_EXE_upshift"));
        let output = stopped.run("sh", &["-c", &script]);
        (stopped, output)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(program);
        command.current_dir(self.folder.path()).args(arguments).env("XDG_STATE_HOME", self.state.path());
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("NO_COLOR", "1");
        command.output().expect("it runs")
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).expect("file")
    }

    fn unfinished(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder.path()).expect("folder").map(|entry| entry.expect("entry").path());
        entries.filter(|path| path.to_string_lossy().contains("/.upshift-")).collect()
    }

    /// Every file is old or new, the build file old, and the next run does the rest.
    fn goes_on(&self) {
        assert!(self.text("Call.kt").contains("getParticipantBySid(sid)"));
        assert_eq!(self.text("Large.kt"), format!("{CALL}{}", "// filler\n".repeat(8_000)));
        assert_eq!(self.text("Small.kt"), CALL.replace("find", "small"));
        assert_eq!(self.text("build.gradle.kts"), BUILD);
        let next = self.run(env!("CARGO_BIN_EXE_upshift"), &["apply"]);
        let told = "note: an earlier run was stopped after 1 of 4 files: this one goes on with the rest";
        assert!(said(&next).contains(told), "{}", said(&next));
        assert!(next.status.code().is_some_and(|code| code < 2), "{}", said(&next));
        for name in ["Call.kt", "Large.kt", "Small.kt"] {
            assert!(self.text(name).contains("getParticipantBySid(sid)"), "{name}");
        }
        assert_ne!(self.text("build.gradle.kts"), BUILD);
        assert_eq!(self.unfinished(), [] as [PathBuf; 0]);
        let last = self.run(env!("CARGO_BIN_EXE_upshift"), &["apply", "--allow-dirty"]);
        assert!(!said(&last).contains("earlier run"), "{}", said(&last));
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk() {
    let (stopped, output) = Stopped::new(true);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    let told = "1 of 4 files are written; run the command again for the rest";
    assert!(said(&output).contains("cannot write `Large.kt`") && said(&output).contains(told), "{}", said(&output));
    assert_eq!(stopped.unfinished(), [] as [PathBuf; 0]);
    stopped.goes_on();
}

#[cfg(unix)]
#[test]
fn a_killed_run() {
    let (stopped, output) = Stopped::new(false);
    assert_eq!(output.status.code(), None, "{}", said(&output));
    assert_eq!(stopped.unfinished().len(), 1);
    stopped.goes_on();
}

#[test]
fn two_runs_at_once() {
    let folder = app();
    for number in 0..20 {
        let text = CALL.replace("find", &format!("find{number}"));
        write(folder.path(), &format!("F{number}.kt"), text.as_bytes());
    }
    let state = project(&[]);
    let start = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_upshift"));
        command.current_dir(folder.path()).args(["apply"]).env("XDG_STATE_HOME", state.path());
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("upshift runs")
    };
    let (one, two) = (start(), start());
    let ends = [one, two].map(|child| child.wait_with_output().expect("ends"));
    assert!(ends.iter().all(|end| end.status.code().is_some()), "{ends:?}");
    assert!(ends.iter().any(|end| end.status.code() != Some(2)), "{ends:?}");
    for number in 0..20 {
        let text = fs::read_to_string(folder.path().join(format!("F{number}.kt"))).expect("file");
        assert_eq!(
            text,
            CALL.replace("find", &format!("find{number}")).replace("getParticipant(", "getParticipantBySid(")
        );
    }
    // While another run writes, which the test stands for here.
    let locks = walk(state.path());
    let lock = locks.iter().find(|path| path.extension().is_some_and(|ending| ending == "writing")).expect("a journal");
    let held = fs::File::options().write(true).open(lock).expect("journal");
    held.lock().expect("locked");
    write(folder.path(), "F0.kt", CALL.as_bytes());
    write(folder.path(), "build.gradle.kts", BUILD.as_bytes());
    let refused = start().wait_with_output().expect("ends");
    assert_eq!(refused.status.code(), Some(2));
    let told = "another `upshift apply` is writing in this project, nothing was written";
    assert!(said(&refused).contains(told), "{}", said(&refused));
    assert_eq!(fs::read_to_string(folder.path().join("F0.kt")).expect("file"), CALL);
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("entry").into_path()).collect()
}
