//! Files that somebody else wrote, to do harm: names, sources, mapping, configuration, baseline, checklist, scan. Nothing
//! drives the terminal, runs in a page or a spreadsheet, lies outside the project, or takes for ever.
#![cfg(unix)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Output;

use common::{project, upshift, write};

const BUILD: &str = "dependencies { implementation(\"io.livekit:livekit-android:1.5.0\") }\n";
const CALL: &str = "import io.livekit.android.room.Room

fun find(room: Room, sid: String) = room.getParticipant(sid)
";

/// What a terminal acts on: clears the screen, sets the title, turns text around; once with C1 characters.
const ESCAPES: &str = "\u{1b}[2J\u{1b}]0;x\u{7}\u{9b}31m\u{202e}";

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

/// Names and sources with escapes, markup and formulas in them, beside a plain use.
fn hostile() -> tempfile::TempDir {
    let folder = project(&[("build.gradle.kts", BUILD), ("Call.kt", CALL)]);
    let call = format!(
        "import io.livekit.android.room.Room\n\n/* {ESCAPES} */ fun find(room: Room) = room.getParticipant(\"{ESCAPES}\")\n\n\
         fun other(x: Any) = x.getParticipant(\"<script>alert(1)</script>\")\n"
    );
    write(folder.path(), &format!("a{ESCAPES}b/Call.kt"), call.as_bytes());
    write(folder.path(), "=cmd|' /C calc'!A0/Call.kt", call.as_bytes());
    write(folder.path(), "<script>alert(1)<%2fscript>/\"><img src=x>.kt", call.as_bytes());
    write(folder.path(), "line\nbreak/::error::x.kt", call.as_bytes());
    write(folder.path(), &format!("bad{ESCAPES}.kt"), b"import io.livekit.android.room.Room \xff");
    write(folder.path(), &format!("gradle/{ESCAPES}.versions.toml"), format!("[{ESCAPES}\n").as_bytes());
    folder
}

fn controls(text: &str) -> Option<char> {
    text.chars().find(|c| (c.is_control() && !matches!(c, '\n' | '\t' | '\r')) || matches!(c, '\u{202a}'..='\u{202e}'))
}

#[test]
fn nothing_shown_drives_the_terminal() {
    let folder = hostile();
    let run = |arguments: &[&str]| {
        let text = said(&upshift(folder.path(), arguments));
        assert_eq!(controls(&text), None, "{arguments:?}: {text:?}");
        text
    };
    let mut text = String::new();
    for format in ["text", "github", "junit", "csv"] {
        text += &run(&["scan", "--format", format]);
    }
    // JSON is for programs: what it must escape it does, the rest is the file's.
    for format in ["json", "sarif", "gitlab"] {
        let data = said(&upshift(folder.path(), &["scan", "--format", format]));
        assert!(!data.contains(['\u{1b}', '\u{7}']), "{data:?}");
    }
    assert!(text.contains("␛[2J") && text.contains("room-get-participant"));
    for arguments in [&["report"][..], &["checklist"], &["check", "--update-baseline"], &["apply"]] {
        run(arguments);
    }
}

#[test]
fn nothing_written_by_hand_drives_the_terminal() {
    let folder = project(&[("build.gradle.kts", BUILD), ("Call.kt", CALL)]);
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    write(folder.path(), "upshift.toml", format!("\"{ESCAPES}\" = 1 # {ESCAPES}\n").as_bytes());
    write(folder.path(), "b.toml", format!("schema = 1\n[\"{ESCAPES}\"]\nx = 1 # \u{9b}\n").as_bytes());
    let item = format!("- [ ] {ESCAPES} <!-- upshift:a/b/{ESCAPES} step=by-hand -->\n");
    write(folder.path(), "list.md", format!("<!-- upshift-checklist 1 -->\n{item}\n{item}").as_bytes());
    write(
        folder.path(),
        "scan.json",
        format!("{{\"schema\": \"{ESCAPES}\", \"tool\": 1, \"findings\": 1}}").as_bytes(),
    );
    let mapping = format!("sdk: \"{ESCAPES}\"\ntitle: {ESCAPES}\n{ESCAPES}: 1\n");
    write(folder.path(), &format!("maps/acme/1{ESCAPES}-to-2/mapping.yaml"), mapping.as_bytes());
    for arguments in [
        &["scan"][..],
        &["check", "--no-config", "--baseline", "b.toml"],
        &["checklist", "--no-config", "-o", "list.md"],
        &["report", &path("scan.json")],
        &["paths", "--no-config", "--mappings", "maps"],
        &["mapping", "check", "maps"],
        &["explain", ESCAPES],
        &["scan", "--no-config", "--mapping", ESCAPES],
        &["scan", "--no-config", "--only", ESCAPES],
        &["scan", &format!("gone{ESCAPES}")],
    ] {
        let text = said(&upshift(folder.path(), arguments));
        assert_eq!(controls(&text), None, "{arguments:?}: {text:?}");
        assert!(!text.is_empty(), "{arguments:?}");
    }
}

#[test]
fn nothing_runs_in_a_page_or_a_spreadsheet() {
    let folder = hostile();
    let out = project(&[]);
    let file = |name: &str| out.path().join(name).to_string_lossy().into_owned();
    for name in ["a.html", "a.json", "b.json"] {
        let output = upshift(folder.path(), &["report", "-o", &file(name)]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    }
    let output = upshift(folder.path(), &["report", &file("a.json"), &file("b.json"), "-o", &file("all.html")]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    for name in ["a.html", "all.html"] {
        let page = fs::read_to_string(file(name)).expect("page");
        assert!(!page.contains("<script>alert") && !page.contains("<img src=x"), "{name}");
        assert!(page.contains("default-src 'none'"), "{name} has no policy");
    }
    let table = upshift(folder.path(), &["scan", "--format", "csv"]);
    let table = String::from_utf8_lossy(&table.stdout).into_owned();
    assert!(table.contains("'=cmd|"), "{table}");
    let formula = |cell: &str| cell.trim_matches('"').starts_with(['=', '+', '-', '@']);
    assert!(!table.lines().any(|line| line.split(',').any(formula)), "{table}");
}

/// A baseline is written where the project's configuration says: not outside of it, by no way.
#[test]
fn nothing_outside_the_project_is_written() {
    let outside = project(&[]);
    let elsewhere = outside.path().join("x.toml");
    let link = |folder: &Path, name: &str| std::os::unix::fs::symlink(&elsewhere, folder.join(name)).expect("link");
    let refused = |folder: &Path| {
        let output = upshift(folder, &["check", "--update-baseline"]);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("leads out of the project"), "{}", said(&output));
    };
    for place in [elsewhere.to_string_lossy().into_owned(), "../x.toml".to_owned(), "link.toml".to_owned()] {
        let top = project(&[]);
        let folder = top.path().join("app");
        write(&folder, "build.gradle.kts", BUILD.as_bytes());
        write(&folder, "Call.kt", CALL.as_bytes());
        write(&folder, "upshift.toml", format!("[check]\nbaseline = \"{place}\"\n").as_bytes());
        link(&folder, "link.toml");
        refused(&folder);
        assert!(!elsewhere.exists() && !top.path().join("x.toml").exists(), "{place}");
    }
    let folder = project(&[("build.gradle.kts", BUILD), ("Call.kt", CALL)]);
    link(folder.path(), "upshift-baseline.toml");
    refused(folder.path());
    assert!(!elsewhere.exists());
}

#[test]
fn deep_and_endless_files_are_refused() {
    let folder = project(&[("build.gradle.kts", BUILD), ("Call.kt", CALL)]);
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let deep = "[".repeat(100_000);
    write(folder.path(), "deep.json", format!("{{\"schema\": 1, \"tool\": {deep}").as_bytes());
    write(folder.path(), "deep.toml", format!("x = {deep}").as_bytes());
    write(folder.path(), "dots.toml", format!("{} = 1", vec!["a"; 50_000].join(".")).as_bytes());
    write(folder.path(), "list.md", format!("<!-- upshift-checklist 1 -->\n{}", "> - ".repeat(50_000)).as_bytes());
    write(folder.path(), "maps/acme/1-to-2/mapping.yaml", format!("sdk: {deep}").as_bytes());
    let mut bomb = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for level in 1..12 {
        bomb += &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(","));
    }
    write(folder.path(), "bombs/acme/1-to-2/mapping.yaml", bomb.as_bytes());
    let told = |arguments: &[&str]| {
        let output = upshift(folder.path(), arguments);
        assert!(output.status.code().is_some(), "{arguments:?} was killed: {}", said(&output));
        (output.status.code(), said(&output))
    };
    for arguments in [
        &["report", &path("deep.json")][..],
        &["check", "--baseline", "deep.toml"],
        &["check", "--baseline", "dots.toml"],
        &["scan", "--config", "deep.toml"],
        &["scan", "--config", "dots.toml"],
        &["mapping", "check", "maps"],
        &["mapping", "check", "bombs"],
    ] {
        let (status, text) = told(arguments);
        assert!(status != Some(0) && text.contains("error"), "{arguments:?}: {status:?} {text}");
    }
    assert_eq!(told(&["checklist", "-o", "list.md"]).0, Some(0));
}

/// Patterns that take other matchers for ever.
#[test]
fn patterns_cost_no_more_than_the_names_they_meet() {
    let name = format!("{}b/Call.kt", "a".repeat(200));
    let folder = project(&[("build.gradle.kts", BUILD), (&name, CALL)]);
    let stars = format!("{}c", "a*".repeat(60));
    let nested = format!("{}{}", "{a,".repeat(200), "}".repeat(200));
    let many: String = (0..300).map(|at| format!("\"**/x{at}*/**/y\", ")).collect();
    for patterns in [format!("\"{stars}\""), format!("\"**/{stars}/**\""), format!("\"{nested}\""), many] {
        write(folder.path(), "upshift.toml", format!("exclude = [{patterns}]\n").as_bytes());
        let start = std::time::Instant::now();
        let output = upshift(folder.path(), &["scan", "--only", "room-get-participant"]);
        assert!(output.status.code().is_some(), "{}", said(&output));
        assert!(start.elapsed().as_secs() < 60, "{patterns:.60}");
    }
}
