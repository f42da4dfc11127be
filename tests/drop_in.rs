//! What is ready to drop into a project: the GitHub Action, the GitLab template, the hooks for pre-commit, and every snippet of
//! the book's page on CI. The scripts run here as their hosts run them, as far as a machine without those hosts can.
//!
//! `UPSHIFT_PRE_COMMIT` names a `pre-commit` (else the one that `.ci/run` fetched, or one on the path).
#![cfg(unix)]

mod common;
#[path = "drop_in/host.rs"]
mod host;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{project, write};
use host::{Checkout, LOBBY, NEW_USE, Ran, binaries, commit, git, read, run};
use regex::Regex;
use serde_json::Value;

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn keys(value: &Value) -> BTreeSet<String> {
    value.as_object().expect("a map").keys().cloned().collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

/// Text that does harm where a shell or a host reads it as more than text.
const HOSTILE: &str =
    "a b'; touch owned; \"$(touch owned)\" `touch owned` & touch owned #\n::error::owned\nfailed=false";

fn is_owned(checkout: &Checkout) -> bool {
    [checkout.folder(), checkout.temporary()].iter().any(|folder| folder.join("owned").exists())
}

/// Runs the action with these inputs, and with the defaults of the others, the way a runner does it.
fn action(checkout: &Checkout, inputs: &[(&str, &str)], environment: &[(&str, &str)], path: &str) -> Ran {
    let action = yaml(&read("action.yml"));
    let files = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH"].map(|name| (name, checkout.host_file(name)));
    let mut path = path.to_owned();
    let mut ran = Ran::default();
    for step in action["runs"]["steps"].as_array().expect("steps") {
        assert_eq!(step["shell"], "bash");
        let mut all: Vec<(String, String)> = Vec::new();
        for (name, value) in step["env"].as_object().into_iter().flatten() {
            let input = text(value).strip_prefix("${{ inputs.").and_then(|rest| rest.strip_suffix(" }}"));
            let input = input.unwrap_or_else(|| panic!("{value} is no plain input"));
            let given = inputs.iter().find(|(name, _)| *name == input).map(|(_, value)| *value);
            let default = &action["inputs"][input]["default"];
            all.push((name.clone(), given.unwrap_or_else(|| text(default)).to_owned()));
        }
        all.extend(files.iter().map(|(name, file)| ((*name).to_owned(), file.display().to_string())));
        all.extend(environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        all.push(("RUNNER_TEMP".to_owned(), checkout.temporary().display().to_string()));
        all.push(("GITHUB_ACTION_PATH".to_owned(), env!("CARGO_MANIFEST_DIR").to_owned()));
        let shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"];
        ran = run(&shell, text(&step["run"]), checkout.folder(), &all, &path);
        for folder in fs::read_to_string(&files[2].1).unwrap_or_default().lines() {
            path = format!("{folder}:{path}");
        }
        if ran.status != Some(0) {
            break;
        }
    }
    ran.outputs = fs::read_to_string(&files[0].1).unwrap_or_default();
    ran.summary = fs::read_to_string(&files[1].1).unwrap_or_default();
    ran
}

/// The places of errors in a log, as `file:line`.
fn errors(log: &str) -> Vec<String> {
    let place = Regex::new(r"(?m)^::error file=([^,]+),line=(\d+),").expect("a pattern");
    place.captures_iter(log).map(|found| format!("{}:{}", &found[1], &found[2])).collect()
}

#[test]
fn the_action_fails_a_pull_request_on_new_uses_alone() {
    let checkout = Checkout::with_branch();
    let pull_request = [("GITHUB_BASE_REF", "main")];
    let ran = action(&checkout, &[], &pull_request, &binaries());
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert_eq!(errors(&ran.out), [format!("{LOBBY}:{NEW_USE}")], "{ran:?}");
    assert_eq!(ran.outputs, "failed=true\nsarif=upshift.sarif\n");
    assert!(ran.summary.starts_with("### upshift\n<pre>\ncheck failed: "), "{}", ran.summary);
    assert!(ran.summary.contains(&format!("{LOBBY}:{NEW_USE}")), "{}", ran.summary);
    let sarif = fs::read_to_string(checkout.folder().join("upshift.sarif")).expect("written");
    let sarif: Value = serde_json::from_str(&sarif).expect("JSON");
    let is_new = |result: &&Value| result["baselineState"] != "unchanged";
    let new: Vec<_> = sarif["runs"][0]["results"].as_array().expect("results").iter().filter(is_new).collect();
    assert_eq!(new.len(), 1, "{new:#?}");

    // Elsewhere, or where it is asked for, everything counts.
    for (inputs, environment) in [(&[][..], &[][..]), (&[("since", "")], &pull_request[..])] {
        let ran = action(&checkout, inputs, environment, &binaries());
        assert_eq!(ran.status, Some(1), "{ran:?}");
        assert!(errors(&ran.out).len() > 1, "{ran:?}");
    }
    checkout.repair();
    let ran = action(&checkout, &[("sarif", "")], &pull_request, &binaries());
    assert_eq!((ran.status, errors(&ran.out).len()), (Some(0), 0), "{ran:?}");
    assert_eq!(ran.outputs, "failed=false\nsarif=\n");
    assert!(ran.summary.contains("check passed"), "{}", ran.summary);
}

#[test]
fn the_action_takes_options() {
    let checkout = Checkout::with_branch();
    let arguments = ["check", "--update-baseline", "--baseline", "all of it.toml"];
    assert_eq!(common::upshift(checkout.folder(), &arguments).status.code(), Some(0));
    let baseline = ("baseline", "all of it.toml");
    assert_eq!(action(&checkout, &[baseline], &[], &binaries()).status, Some(0));
    let options = ("args", "--level livekit-android-artifact=warn\n  --skip room-get-participant\n");
    let ran = action(&checkout, &[options, ("path", "app"), ("sarif", "")], &[], &binaries());
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert!(ran.out.contains("::warning file=app/build.gradle.kts,"), "{ran:?}");
}

#[test]
fn what_cannot_run_is_told_and_is_no_verdict() {
    let checkout = Checkout::with_branch();
    for input in [("since", "nowhere"), ("path", "nowhere"), ("args", "--nothing-like-it")] {
        let ran = action(&checkout, &[input], &[], &binaries());
        assert_eq!((ran.status, ran.outputs.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.out.contains("::error title=upshift::the check could not run"), "{ran:?}");
    }
}

#[test]
fn no_input_of_the_action_is_a_command() {
    let checkout = Checkout::with_branch();
    for input in ["path", "args", "since", "baseline", "sarif"] {
        let ran = action(&checkout, &[(input, HOSTILE)], &[], &binaries());
        assert!(!is_owned(&checkout), "{input}: {ran:?}");
        assert!(!ran.outputs.lines().any(|line| line == "failed=false"), "{input}: {ran:?}");
        let mut log = ran.out.lines().chain(ran.errors.lines());
        assert!(!log.any(|line| line.starts_with("::error::owned")), "{input}: {ran:?}");
    }
    for input in ["path", "since", "baseline"] {
        let ran = action(&checkout, &[(input, "--output=text=owned")], &[], &binaries());
        assert!(!is_owned(&checkout), "{input}: {ran:?}");
    }
    // Whoever opens a pull request names no branch of the target, but a name is text all the same.
    let branch = "x;touch${IFS}owned;$(touch${IFS}owned)`touch${IFS}owned`";
    git(checkout.folder(), &["update-ref", &format!("refs/remotes/origin/{branch}"), "origin/main"]);
    let ran = action(&checkout, &[], &[("GITHUB_BASE_REF", branch)], &binaries());
    assert_eq!((ran.status, errors(&ran.out).len()), (Some(1), 1), "{ran:?}");
    assert!(!is_owned(&checkout));
    // The summary is HTML, and the project's names are none.
    let folder = checkout.folder().join(LOBBY).with_file_name("");
    fs::copy(checkout.folder().join(LOBBY), folder.join("<img src=x>&.kt")).expect("copied");
    let ran = action(&checkout, &[("args", "--only room-get-participant")], &[], &binaries());
    assert!(ran.summary.contains("&lt;img src=x>&amp;.kt") && !ran.summary.contains("<img"), "{}", ran.summary);
}

#[test]
fn the_action_builds_itself_where_there_is_no_upshift() {
    let checkout = Checkout::with_branch();
    let ran = action(&checkout, &[], &[("GITHUB_BASE_REF", "main")], &checkout.path_with_cargo_alone());
    assert_eq!((ran.status, errors(&ran.out).len()), (Some(1), 1), "{ran:?}");
    let root = checkout.temporary().join("upshift");
    let expected = format!("install --locked --path {} --root {}\n", env!("CARGO_MANIFEST_DIR"), root.display());
    assert_eq!(checkout.cargo_was_called_with(), expected);
}

#[test]
fn the_action_says_what_it_is() {
    let action = yaml(&read("action.yml"));
    let page = read("book/src/ci.md");
    let mut used = BTreeSet::new();
    for step in action["runs"]["steps"].as_array().expect("steps") {
        let script = text(&step["run"]);
        assert!(!script.contains("${{"), "{script}");
        assert!(script.starts_with("set -euo pipefail\n"), "{script}");
        for (name, value) in step["env"].as_object().into_iter().flatten() {
            assert!(script.contains(&format!("${name}")), "`{name}` is not used");
            used.insert(text(value).trim_start_matches("${{ inputs.").trim_end_matches(" }}").to_owned());
        }
    }
    assert_eq!(used, keys(&action["inputs"]));
    for (name, input) in action["inputs"].as_object().expect("inputs") {
        assert!(text(&input["description"]).len() > 10, "{name}");
        let row = page.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        let row = row.unwrap_or_else(|| panic!("`{name}` is not in the book"));
        let default = text(&input["default"]);
        assert!(default.is_empty() || row.ends_with(&format!("| `{default}` |")), "{row}");
    }
    assert_eq!(keys(&action["outputs"]), BTreeSet::from(["failed", "sarif"].map(str::to_owned)));
}

/// The GitLab template: what it declares, and the job.
fn template() -> (Value, Value) {
    let all = read("templates/check.yml");
    let (head, job) = all.split_once("\n---\n").expect("two documents");
    (yaml(head), yaml(job))
}

/// Runs the job with these inputs, and with the defaults of the others, the way a GitLab runner does it.
fn job(checkout: &Checkout, inputs: &[(&str, &str)], environment: &[(&str, &str)], path: &str) -> Ran {
    let (head, jobs) = template();
    let fill = |text: &str| {
        let mut text = text.to_owned();
        for (name, input) in head["spec"]["inputs"].as_object().expect("inputs") {
            let given = inputs.iter().find(|(given, _)| given == name).map(|(_, value)| *value);
            let value = given.unwrap_or_else(|| self::text(&input["default"]));
            text = text.replace(&format!("$[[ inputs.{name} ]]"), value);
        }
        assert!(!text.contains("$[["), "{text}");
        text
    };
    let (name, job) = jobs.as_object().and_then(|jobs| jobs.iter().next()).expect("a job");
    assert_eq!((fill(name).as_str(), jobs.as_object().map(|jobs| jobs.len())), ("upshift", Some(1)));
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, value) in job["variables"].as_object().expect("variables") {
        // What is given by people is never expanded.
        assert!(value.is_string() || value["expand"] == false, "{value}");
        all.push((name.clone(), fill(value.as_str().unwrap_or_else(|| text(&value["value"])))));
    }
    all.extend(environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    all.push(("CI_PROJECT_DIR".to_owned(), checkout.folder().display().to_string()));
    let lines: Vec<&str> = job["script"].as_array().expect("a script").iter().map(text).collect();
    // The inputs are in the variables alone.
    assert!(lines.iter().all(|line| !line.contains("$[[")), "{lines:?}");
    run(&["sh", "-e"], &lines.join("\n"), checkout.folder(), &all, path)
}

#[test]
fn the_gitlab_job_fails_a_merge_request_on_new_uses_alone() {
    let checkout = Checkout::with_branch();
    let (_, jobs) = template();
    let reports = &jobs["$[[ inputs.job ]]"]["artifacts"]["reports"];
    let report = |kind: &str| fs::read_to_string(checkout.folder().join(text(&reports[kind]))).expect(kind);
    let base = git(checkout.folder(), &["rev-parse", "origin/main"]);
    let merge_request = [("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.trim())];
    let ran = job(&checkout, &[], &merge_request, &binaries());
    assert_eq!(ran.status, Some(1), "{ran:?}");
    let quality: Vec<Value> = serde_json::from_str(&report("codequality")).expect("JSON");
    let lines: Vec<_> = quality.iter().filter(|found| found["location"]["path"] == LOBBY).collect();
    assert!(lines.iter().any(|found| found["location"]["lines"]["begin"] == NEW_USE), "{lines:#?}");
    assert_eq!(report("junit").matches("<failure").count(), 1, "{}", report("junit"));

    let everything = job(&checkout, &[], &[], &binaries());
    assert_eq!(everything.status, Some(1), "{everything:?}");
    assert!(report("junit").matches("<failure").count() > 1);
    let allowed = job(&checkout, &[("args", "--skip room-get-participant  --deny P2")], &merge_request, &binaries());
    assert_eq!(allowed.status, Some(0), "{allowed:?}");
    checkout.repair();
    let ran = job(&checkout, &[("path", "app")], &merge_request, &binaries());
    assert_eq!(ran.status, Some(0), "{ran:?}");
    assert_eq!(report("junit").matches("<failure").count(), 0);
}

#[test]
fn no_input_of_the_gitlab_job_is_a_command() {
    let checkout = Checkout::with_branch();
    for input in ["path", "args", "baseline", "version"] {
        for value in [HOSTILE, "$(touch${IFS}owned)"] {
            let ran = job(&checkout, &[(input, value)], &[], &binaries());
            assert!(!is_owned(&checkout), "{input}: {ran:?}");
        }
    }
}

#[test]
fn the_gitlab_job_builds_what_the_image_has_not() {
    let checkout = Checkout::with_branch();
    let ran = job(&checkout, &[("version", "v9.9.9")], &[], &checkout.path_with_cargo_alone());
    assert_eq!(ran.status, Some(1), "{ran:?}");
    let called = checkout.cargo_was_called_with();
    let root = checkout.folder().join(".upshift-bin");
    let expected = format!(
        "install --locked --root {} --git {} --tag v9.9.9 upshift\n",
        root.display(),
        env!("CARGO_PKG_REPOSITORY")
    );
    assert_eq!(called, expected);
    // The next job takes it out of the cache.
    let ran = job(&checkout, &[], &[], &checkout.path_with_cargo_alone());
    assert_eq!((ran.status, checkout.cargo_was_called_with()), (Some(1), called), "{ran:?}");
    let (_, jobs) = template();
    assert_eq!(jobs["$[[ inputs.job ]]"]["cache"]["paths"][0], ".upshift-bin");
}

#[test]
fn the_gitlab_template_says_what_it_is() {
    let (head, jobs) = template();
    let page = read("book/src/ci.md");
    for (name, input) in head["spec"]["inputs"].as_object().expect("inputs") {
        assert!(text(&input["description"]).len() > 10, "{name}");
        assert!(jobs.to_string().contains(&format!("$[[ inputs.{name} ]]")), "`{name}` is not used");
        assert!(page.contains(&format!("`{name}`")), "`{name}` is not in the book");
    }
    assert_eq!(jobs["$[[ inputs.job ]]"]["variables"]["GIT_DEPTH"], "0");
}

/// What people copy names the version that it stands in.
#[test]
fn every_version_is_this_one() {
    let version = Regex::new(r"\bv(\d+\.\d+\.\d+)").expect("a pattern");
    for file in ["action.yml", "templates/check.yml", "book/src/ci.md"] {
        let page = read(file);
        let found: Vec<_> = version.captures_iter(&page).map(|found| found[1].to_owned()).collect();
        assert!(!found.is_empty(), "{file}");
        assert!(found.iter().all(|found| found == env!("CARGO_PKG_VERSION")), "{file}: {found:?}");
    }
}

#[test]
fn the_hooks_run_for_every_file_that_a_scan_reads() {
    let hooks = yaml(&read(".pre-commit-hooks.yaml"));
    let hooks = hooks.as_array().expect("hooks");
    let languages: Vec<_> = hooks.iter().map(|hook| (text(&hook["id"]), text(&hook["language"]))).collect();
    assert_eq!(languages, [("upshift", "rust"), ("upshift-system", "system")]);
    for hook in hooks {
        assert_eq!((text(&hook["entry"]), &hook["pass_filenames"]), ("upshift check --since HEAD", &false.into()));
        let files = Regex::new(text(&hook["files"])).expect("a pattern");
        let mut seen = BTreeSet::new();
        for entry in walkdir::WalkDir::new("fixtures").into_iter().map(|entry| entry.expect("readable")) {
            if entry.file_type().is_file() && upshift::project::classify::classify(entry.path()).is_some() {
                let path = entry.path().to_str().expect("a name");
                assert!(files.is_match(path), "{path}");
                seen.insert(entry.path().extension().map(|end| end.to_owned()));
            }
        }
        assert!(seen.len() > 8, "{seen:?}");
        for path in ["upshift.toml", "a/upshift-baseline.toml", "Podfile", "ios/Podfile.lock", "project.yml", "a.pro"] {
            assert!(files.is_match(path), "{path}");
        }
        for path in ["README.md", "a.png", "docker-compose.yml", "notes.txt", "MyPodfile.md", "kt"] {
            assert!(!files.is_match(path), "{path}");
        }
    }
}

/// The `pre-commit` to test with, or nothing with a line about what is missing.
fn pre_commit() -> Option<PathBuf> {
    let named = std::env::var_os("UPSHIFT_PRE_COMMIT").filter(|value| !value.is_empty()).map(PathBuf::from);
    let fetched = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/ci/pre-commit/bin/pre-commit");
    let found = named.or_else(|| fetched.is_file().then_some(fetched)).or_else(|| host::on_path("pre-commit"));
    if found.is_none() {
        // Written past the test harness, which keeps what a passing test prints to itself.
        let line = "pre-commit test skipped: no pre-commit (.ci/run gets it, or set UPSHIFT_PRE_COMMIT)";
        writeln!(std::io::stderr(), "{line}").expect("standard error");
    }
    found
}

#[test]
fn a_commit_is_judged_by_what_is_staged() {
    let Some(pre_commit) = pre_commit() else { return };
    // The hooks as a repository of their own: cloning and building all of upshift for a test takes too long.
    let hooks = project(&[(".pre-commit-hooks.yaml", &read(".pre-commit-hooks.yaml"))]);
    git(hooks.path(), &["init", "-q", "-b", "main"]);
    commit(hooks.path(), "hooks");
    let rev = git(hooks.path(), &["rev-parse", "HEAD"]);
    let checkout = Checkout::with_branch();
    let folder = checkout.folder();
    let config = format!(
        "repos:\n  - repo: {}\n    rev: {}\n    hooks:\n      - id: upshift-system\n",
        hooks.path().display(),
        rev.trim()
    );
    write(folder, ".pre-commit-config.yaml", config.as_bytes());
    commit(folder, "set up");
    let home = checkout.temporary().join("pre-commit");
    let with = |mut command: Command| {
        command.current_dir(folder).env("PATH", binaries()).env("PRE_COMMIT_HOME", &home);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        let output = command.output().expect("it runs");
        let told = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&told).into_owned())
    };
    let mut install = Command::new(&pre_commit);
    install.arg("install");
    let (is_fine, told) = with(install);
    assert!(is_fine, "{told}");
    let commit = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(["-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "-m", "x"]).args(arguments);
        with(command)
    };
    let now = fs::read_to_string(folder.join(LOBBY)).expect("text");
    let add = |what: &str| now.replacen("}\n", &format!("    {what}\n}}\n"), 1);
    let (clean, bad) = (add("fun free() = 1"), add("fun last(sid: String) = room.getParticipant(sid)"));
    let line = bad.lines().position(|line| line.contains("fun last")).expect("there") + 1;
    let put = |text: &str| write(folder, LOBBY, text.as_bytes());
    let stage = |text: &str| {
        put(text);
        git(folder, &["add", LOBBY]);
    };

    // A new use does not get in, however it is committed.
    stage(&bad);
    let (is_fine, told) = commit(&[]);
    assert!(!is_fine && told.contains(&format!("{LOBBY}:{line}")), "{told}");
    let (is_fine, told) = commit(&["--", LOBBY]);
    assert!(!is_fine && told.contains(&format!("{LOBBY}:{line}")), "{told}");
    // Repaired in the folder, not in what is staged.
    put(&clean);
    let (is_fine, told) = commit(&[]);
    assert!(!is_fine && told.contains(&format!("{LOBBY}:{line}")), "{told}");
    assert_eq!(fs::read_to_string(folder.join(LOBBY)).expect("text"), clean);
    // The other way round: only what is staged counts.
    stage(&clean);
    put(&bad);
    let (is_fine, told) = commit(&[]);
    assert!(is_fine && told.contains("Passed"), "{told}");
    assert_eq!(fs::read_to_string(folder.join(LOBBY)).expect("text"), bad);
    let (is_fine, told) = commit(&["-a"]);
    assert!(!is_fine, "{told}");
    // What no scan reads runs no scan.
    git(folder, &["checkout", "-q", "--force", "HEAD", "--", "."]);
    write(folder, "README.md", b"# App\n");
    git(folder, &["add", "README.md"]);
    let (is_fine, told) = commit(&[]);
    assert!(is_fine && told.contains("Skipped"), "{told}");
}

/// Blocks of the page on CI, by the heading they stand under and their language.
fn snippets() -> Vec<(String, String, String)> {
    let page = read("book/src/ci.md");
    let (mut heading, mut found) = (String::new(), Vec::new());
    let mut block: Option<(String, String)> = None;
    for line in page.lines() {
        match (&mut block, line.strip_prefix("```")) {
            (None, Some(language)) => block = Some((language.to_owned(), String::new())),
            (Some(_), Some(_)) => {
                let (language, text) = block.take().expect("open");
                found.push((heading.clone(), language, text));
            }
            (Some((_, text)), None) => text.push_str(&format!("{line}\n")),
            (None, None) => heading = line.strip_prefix("## ").map_or(heading, str::to_owned),
        }
    }
    found
}

#[test]
fn every_snippet_of_the_book_works() {
    let mut tested = Vec::new();
    for (heading, language, text) in snippets() {
        match (heading.as_str(), language.as_str()) {
            ("GitHub", "yaml") if text.starts_with("name:") => workflow(&text),
            ("GitHub", "yaml") => cache(&text),
            ("GitLab", "yaml") => include(&text),
            ("pre-commit", "yaml") => config(&text),
            ("Gradle", "kotlin") => gradle(&text),
            ("Xcode", "sh") => build_phase(&text),
            ("Anything else", "sh") => {
                let ran = run(&["sh", "-e"], &text, Checkout::with_branch().folder(), &[], &binaries());
                assert_eq!(ran.status, Some(1), "{ran:?}");
                assert!(ran.out.contains(&format!("{LOBBY}:{NEW_USE}")), "{ran:?}");
            }
            _ => panic!("{language} under {heading} is not tested"),
        }
        tested.push(heading);
    }
    assert_eq!(tested, ["GitHub", "GitHub", "GitLab", "pre-commit", "Gradle", "Xcode", "Anything else"]);
}

fn workflow(snippet: &str) {
    let (workflow, action) = (yaml(snippet), yaml(&read("action.yml")));
    let steps = workflow["jobs"]["check"]["steps"].as_array().expect("steps");
    let step = |name: &str| steps.iter().find(|step| text(&step["uses"]).starts_with(name)).expect("a step");
    assert_eq!(step("actions/checkout@")["with"]["fetch-depth"], 0);
    assert_eq!(step("upshift-rs/upshift@")["with"], Value::Null);
    // A failed check has a file to send all the same; one that could not run has none.
    let id = text(&step("upshift-rs/upshift@")["id"]);
    let upload = step("github/codeql-action/upload-sarif@");
    assert_eq!(text(&upload["with"]["sarif_file"]), format!("${{{{ steps.{id}.outputs.sarif }}}}"));
    assert_eq!(text(&upload["if"]), format!("always() && steps.{id}.outputs.sarif"));
    assert!(keys(&action["outputs"]).contains("sarif"));
}

/// What is cached is where the action puts it, and is found again.
fn cache(snippet: &str) {
    let steps = yaml(snippet);
    let checkout = Checkout::with_branch();
    let temporary = checkout.temporary().display().to_string();
    let path = checkout.host_file("GITHUB_PATH");
    let environment = [("RUNNER_TEMP", temporary.clone()), ("GITHUB_PATH", path.display().to_string())];
    let environment = environment.map(|(name, value)| (name.to_owned(), value));
    let ran = run(&["bash", "-e"], text(&steps[1]["run"]), checkout.folder(), &environment, &binaries());
    assert_eq!(ran.status, Some(0), "{ran:?}");
    let cached = text(&steps[0]["with"]["path"]).replace("${{ runner.temp }}", &temporary);
    assert_eq!(fs::read_to_string(path).expect("written"), format!("{cached}/bin\n"));
    let install = &yaml(&read("action.yml"))["runs"]["steps"][0]["run"];
    assert!(text(install).contains("--root \"$RUNNER_TEMP/upshift\""), "{install}");
}

fn include(snippet: &str) {
    let include = &yaml(snippet)["include"][0];
    assert!(text(&include["remote"]).ends_with("/templates/check.yml"), "{include}");
    let declared = keys(&template().0["spec"]["inputs"]);
    let inputs = include["inputs"].as_object().expect("inputs");
    assert!(inputs.keys().all(|name| declared.contains(name)), "{include}");
    let inputs: Vec<_> = inputs.iter().map(|(name, value)| (name.as_str(), text(value))).collect();
    let ran = job(&Checkout::with_branch(), &inputs, &[], &binaries());
    assert_eq!(ran.status, Some(1), "{ran:?}");
}

fn config(snippet: &str) {
    let repository = &yaml(snippet)["repos"][0];
    assert_eq!(repository["repo"], env!("CARGO_PKG_REPOSITORY"));
    let hooks = yaml(&read(".pre-commit-hooks.yaml"));
    let ids: Vec<_> = hooks.as_array().expect("hooks").iter().map(|hook| &hook["id"]).collect();
    assert!(ids.contains(&&repository["hooks"][0]["id"]), "{repository}");
}

fn gradle(snippet: &str) {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_kotlin::LANGUAGE.into()).expect("a grammar");
    assert!(!parser.parse(snippet, None).expect("a tree").root_node().has_error(), "{snippet}");
    let (_, rest) = snippet.split_once("commandLine(").expect("a command");
    let (line, _) = rest.split_once(')').expect("its end");
    let checkout = Checkout::with_branch();
    let report = checkout.temporary().join("upshift.xml").display().to_string();
    let words: Vec<_> = line.split(", ").map(|word| word.trim_matches('"').replace("$report", &report)).collect();
    let ran = run(&["sh", "-e"], &words.join(" "), checkout.folder(), &[], &binaries());
    assert_eq!(ran.status, Some(1), "{ran:?}");
    assert!(fs::read_to_string(report).expect("written").contains("<failure"));
    // Its inputs hold what there is in an Android project.
    for end in ["*.kt", "*.kts", "*.java", "*.gradle", "*.xml", "*.pro", "*.toml", "*.properties"] {
        assert!(snippet.contains(&format!("\"**/{end}\"")), "{end}");
    }
}

fn build_phase(snippet: &str) {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/swift/harbour-ios/before");
    let (elsewhere, home) = (project(&[]), project(&[]));
    let root = elsewhere.path().canonicalize().expect("a folder").join("My App");
    for entry in walkdir::WalkDir::new(&app).into_iter().map(|entry| entry.expect("readable")) {
        let to = root.join(entry.path().strip_prefix(&app).expect("below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("folder");
        } else {
            fs::copy(entry.path(), to).expect("copied");
        }
    }
    let environment = [("SRCROOT", &*root), ("HOME", home.path())];
    let environment = environment.map(|(name, path)| (name.to_owned(), path.display().to_string()));
    let ran = run(&["sh", "-e"], snippet, elsewhere.path(), &environment, &binaries());
    assert_eq!(ran.status, Some(1), "{ran:?}");
    let line = Regex::new(r"(?m)^(/.+?):(\d+):\d+: error: .+$").expect("a pattern");
    let mut places = 0;
    for found in line.captures_iter(&ran.out) {
        let file = fs::read_to_string(&found[1]).unwrap_or_else(|error| panic!("{}: {error}", &found[1]));
        assert!(found[1].starts_with(&*root.to_string_lossy()), "{}", &found[1]);
        assert!(file.lines().count() >= found[2].parse().expect("a number"), "{}", &found[0]);
        places += 1;
    }
    assert!(places > 50, "{ran:?}");

    let ran = run(&["sh", "-e"], snippet, elsewhere.path(), &environment, &host::path_without("upshift"));
    assert_eq!((ran.status, ran.out.starts_with("warning: upshift is not installed")), (Some(0), true), "{ran:?}");
}
