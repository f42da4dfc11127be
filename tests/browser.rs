//! Pages in a real Chromium: see `tests/browser/`. Where the machine has no Chromium, no node or not the packages, it says so
//! in one line and passes; `.ci/run` gets all three.
//!
//! `UPSHIFT_CHROMIUM` names the browser (else one on the path), `UPSHIFT_NODE_MODULES` the folder that holds
//! `playwright-core` and `axe-core` (else the one that `.ci/run` fills).
#![cfg(unix)]

mod common;
#[path = "common/tools.rs"]
mod tools;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use common::{project, upshift, write};
use serde_json::Value;
use tools::{TOOLS, run};

/// Files by path, `/` between the parts.
type Tree = BTreeMap<String, Vec<u8>>;

fn tree(folder: &Path) -> Tree {
    let files = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("a folder"));
    let files = files.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("below the folder").to_string_lossy().into_owned();
        (path, std::fs::read(entry.path()).expect("file"))
    });
    files.collect()
}

fn write_tree(folder: &Path, tree: &Tree) {
    for (path, bytes) in tree {
        write(folder, path, bytes);
    }
}

/// `name` below a folder of its own, and beside it what `upshift report` makes of it: `en.html`, `zh.html`, `report.json`.
fn reports(name: &str, files: &Tree) -> tempfile::TempDir {
    let folder = project(&[]);
    write_tree(&folder.path().join(name), files);
    report(folder.path(), &[name, "-o", "report.json"]);
    for lang in ["en", "zh"] {
        report(folder.path(), &[name, "--lang", lang, "-o", &format!("{lang}.html")]);
    }
    folder
}

fn report(folder: &Path, arguments: &[&str]) {
    let run = upshift(folder, &[&["report"], arguments].concat());
    assert_eq!(run.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
}

fn json(path: &Path) -> Value {
    let text = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&text).expect("JSON")
}

/// `before` after the real git has applied `patch`.
fn applied(before: &Tree, patch: &Path) -> Tree {
    let folder = project(&[]);
    write_tree(folder.path(), before);
    let mut git = Command::new("git");
    git.current_dir(folder.path()).args(["-c", "core.autocrlf=false", "apply", "--whitespace=nowarn"]).arg(patch);
    git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    // Where it is below a repository, git passes over what it does not know.
    git.env("GIT_CEILING_DIRECTORIES", folder.path().parent().expect("a folder"));
    let run = git.output().expect("git runs");
    assert!(run.status.success(), "{}: {}", patch.display(), String::from_utf8_lossy(&run.stderr));
    tree(folder.path())
}

/// `text` with some hunks of a diff, as the report's JSON has them: worked out without git and without the page.
fn with_hunks(text: &str, hunks: &[&Value]) -> String {
    let mut old = text.split_inclusive('\n');
    let (mut out, mut at) = (String::new(), 1);
    for hunk in hunks {
        let number = |key: &str| hunk[key].as_u64().expect("a number");
        let start = number("old_start") + u64::from(number("old_lines") == 0);
        while at < start {
            out.push_str(old.next().expect("a line before the hunk"));
            at += 1;
        }
        for line in hunk["text"].as_str().expect("the hunk").split_inclusive('\n') {
            match line.split_at(1) {
                ("@", _) => {}
                ("\\", _) => drop(out.pop()),
                (kind, new) => {
                    if kind != "+" {
                        old.next();
                        at += 1;
                    }
                    if kind != "-" {
                        out.push_str(new);
                    }
                }
            }
        }
    }
    out.extend(old);
    out
}

/// What the page gave for download does what it says. `all.patch`: every hunk; `some.patch`: the hunks that `some.json` lists
/// as `FILE:HUNK`, counted from 0 in the report's order.
fn patches_do_what_they_say(folder: &Path, name: &str) {
    let before = tree(&folder.join(name));
    let whole = project(&[]);
    write_tree(whole.path(), &before);
    let run = upshift(whole.path(), &["apply", "--include-review", "--allow-dirty"]);
    assert!(run.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&run.stderr));
    same(&tree(whole.path()), &applied(&before, &folder.join("all.patch")), "all.patch");

    let report = json(&folder.join("report.json"));
    let picked = json(&folder.join("some.json"));
    let picked: Vec<&str> = picked.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let mut wanted = before.clone();
    let mut taken = 0;
    for (file, patch) in report["patch"].as_array().expect("a list").iter().enumerate() {
        let hunks = patch["hunks"].as_array().expect("a list").iter().enumerate();
        let hunks = hunks.filter(|(at, _)| picked.contains(&format!("{file}:{at}").as_str())).map(|(_, hunk)| hunk);
        let hunks: Vec<&Value> = hunks.collect();
        taken += hunks.len();
        let bytes = wanted.get_mut(patch["path"].as_str().expect("a path")).expect("a file of the project");
        *bytes = with_hunks(std::str::from_utf8(bytes).expect("a text"), &hunks).into_bytes();
    }
    assert_eq!(taken, picked.len(), "{picked:?}");
    same(&wanted, &applied(&before, &folder.join("some.patch")), "some.patch");
}

#[track_caller]
fn same(wanted: &Tree, got: &Tree, what: &str) {
    assert_eq!(wanted.keys().collect::<Vec<_>>(), got.keys().collect::<Vec<_>>(), "{what}");
    for (path, bytes) in wanted {
        assert!(got[path] == *bytes, "{what}: {path} became\n{}", String::from_utf8_lossy(&got[path]));
    }
}

/// Everything a person does with the report of a fixture.
fn fixture(place: &str) {
    let Some(tools) = &*TOOLS else { return };
    let files = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(place).join("before"));
    let folder = reports("app", &files);
    run(tools, "report.mjs", folder.path());
    patches_do_what_they_say(folder.path(), "app");
}

#[test]
fn the_kit_notices_faults() {
    let Some(tools) = &*TOOLS else { return };
    run(tools, "kit-itself.mjs", project(&[]).path());
}

#[test]
fn the_report_of_harbour_android() {
    fixture("kotlin/harbour-android");
}

#[test]
fn the_report_of_harbour_ios() {
    fixture("swift/harbour-ios");
}

#[test]
fn the_report_of_tidebook() {
    fixture("rust/tidebook");
}

#[test]
fn the_report_of_kelpwatch() {
    fixture("rust/kelpwatch");
}

/// A project whose every name and line would do something on a careless page, in files as they should not be.
fn hostile() -> Tree {
    let mark = "globalThis.ran=true";
    let line = format!("</script><script>{mark}</script><img src=x onerror={mark}><a href='javascript:{mark}'>");
    let call = format!(
        "package x\nimport io.livekit.android.room.Room\n\n// <!-- <script> --> ]]> </textarea></title></style></template>\n\
         fun one(room: Room) = room.getParticipant(\"{line}\") // <!--<script> \u{2028}\u{202e} &lt;b&gt;\n"
    );
    let far = "// far away\n".repeat(12);
    let twice = format!("{call}{far}fun two(room: Room) = room.getParticipant(\"two\")\n");
    let paths = [
        format!("app/src/<img src=x onerror={mark}>.kt"),
        format!("\"><svg onload={mark}>/a & b.kt"),
        format!("x</script><script>{mark}</script>/C.kt"),
        format!("javascript:{mark}/'{mark}'.kt"),
        "日本 空格/ü.kt".to_owned(),
    ];
    let mut files: Tree = paths.into_iter().map(|path| (path, twice.clone().into_bytes())).collect();
    files.insert("crlf/Crlf.kt".to_owned(), twice.replace('\n', "\r\n").into_bytes());
    files.insert("marked/Bom.kt".to_owned(), format!("\u{feff}{twice}").into_bytes());
    files.insert("open/Open.kt".to_owned(), twice.trim_end().as_bytes().to_vec());
    let build = "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n";
    files.insert("build.gradle.kts".to_owned(), build.as_bytes().to_vec());
    files.insert("app/src/Old.java".to_owned(), b"import io.livekit.android.room.Room;\n".to_vec());
    files.insert(format!("app/src/<b>{mark}.java"), b"import io.livekit.android.room.Room;\n".to_vec());
    files
}

#[test]
fn what_a_project_holds_is_shown_and_never_run() {
    let Some(tools) = &*TOOLS else { return };
    let name = "<img src=x onerror=globalThis.ran=true>";
    let folder = reports(name, &hostile());
    run(tools, "report.mjs", folder.path());
    run(tools, "escaping.mjs", folder.path());
    patches_do_what_they_say(folder.path(), name);
}

#[test]
fn a_report_without_findings() {
    let Some(tools) = &*TOOLS else { return };
    let folder = project(&[
        ("none/Main.kt", "fun main() {}\n"),
        ("ready/build.gradle.kts", "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n"),
        ("ready/App.kt", "import io.livekit.android.LiveKit\n\nfun version(): String = \"1\"\n"),
        ("done/build.gradle.kts", "dependencies { implementation(\"io.livekit:livekit-android:2.1.0\") }\n"),
        ("problems/build.gradle.kts", "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n"),
        ("problems/Old.java", "import io.livekit.android.room.Room;\n"),
    ]);
    for lang in ["en", "zh"] {
        for name in ["none", "ready", "done", "problems"] {
            report(folder.path(), &[name, "--lang", lang, "-o", &format!("{name}.{lang}.html")]);
        }
    }
    run(tools, "plain.mjs", folder.path());
}

/// The pages that hold more or less than one report: redacted, compared, and of several projects.
#[test]
fn redacted_compared_and_many() {
    let Some(tools) = &*TOOLS else { return };
    let folder = project(&[]);
    for (name, place) in [("app", "kotlin/harbour-android"), ("ios", "swift/harbour-ios"), ("tool", "rust/kelpwatch")] {
        let files = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(place).join("before"));
        write_tree(&folder.path().join(name), &files);
        report(folder.path(), &[name, "-o", &format!("{name}.json")]);
    }
    let run_apply = upshift(folder.path(), &["apply", "tool", "--allow-dirty"]);
    assert!(run_apply.status.code().is_some_and(|code| code < 2), "{}", String::from_utf8_lossy(&run_apply.stderr));
    let path = ["--mapping", "clap/2-to-3", "--compare", "tool.json"];
    for lang in ["en", "zh"] {
        report(folder.path(), &["app", "--redact", "--lang", lang, "-o", &format!("redacted.{lang}.html")]);
        report(folder.path(), &[&["tool", "--lang", lang, "-o", &format!("compared.{lang}.html")], &path[..]].concat());
        let many = ["app.json", "ios.json", "tool.json", "--lang", lang, "-o", &format!("many.{lang}.html")];
        report(folder.path(), &many);
    }
    run(tools, "plain.mjs", folder.path());
    run(tools, "portfolio.mjs", folder.path());
}
