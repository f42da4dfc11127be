//! Several hops in one run, and the order of paths that build on each other, with invented SDKs.

mod common;

use std::path::Path;

use common::{upshift, write};
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::mapping::version::Version;
use upshift::plan::{Plan, PlanOptions, plan};
use upshift::scan::{Scan, ScanOptions, scan};

/// A path of an SDK for Rust: its id, versions, prerequisites, changes, and both surfaces.
struct Path1<'a> {
    id: &'a str,
    versions: (&'a str, &'a str),
    first: &'a str,
    changes: &'a str,
    surfaces: (&'a str, &'a str),
}

const REST: &str = "    evidence: verified\n    source: invented\n";

fn add(folder: &Path, path: &Path1<'_>) {
    let sdk = path.id.split('/').next().expect("an SDK");
    let head = format!(
        "sdk: {sdk}\ntitle: {sdk}\nfrom: \"{}\"\nto: \"{}\"\nplatforms:\n  rust:\n    language: rust\n    roots: [{sdk}]\n    \
         dependencies: [{{ cargo: {sdk} }}]\nprerequisites: [{}]\n",
        path.versions.0, path.versions.1, path.first
    );
    let file = |name: &str, text: &str| write(folder, &format!("{}/{name}", path.id), text.as_bytes());
    file("mapping.yaml", &head);
    file("rust.yaml", &format!("changes:\n{}", path.changes.replace("    ...\n", REST)));
    file("api/from.rs", &format!("// crate: {sdk}\n{}", path.surfaces.0));
    file("api/to.rs", &format!("// crate: {sdk}\n{}", path.surfaces.1));
}

const ONE: &str = "pub struct Log {}\nimpl Log {\n    pub fn open(name: &str) -> Log { todo!() }\n    pub fn put(&self, text: &str) { todo!() }\n    pub fn size(&self) -> u32 { todo!() }\n    pub fn lost(&self) { todo!() }\n}\n";
const TWO: &str = "pub struct Log {}\nimpl Log {\n    pub fn open(name: &str) -> Log { todo!() }\n    pub fn push(&self, text: &str) { todo!() }\n    pub fn size(&self) -> u32 { todo!() }\n    pub fn len(&self) -> u32 { todo!() }\n}\n";
const THREE: &str = "pub struct Book {}\nimpl Book {\n    pub fn open(name: &str) -> Book { todo!() }\n    pub fn append(&self, text: &str, now: bool) { todo!() }\n    pub fn len(&self) -> u32 { todo!() }\n}\n";

const FIRST: &str = r#"  - id: cargo
    dependency: { cargo: tide }
    to: "2.1.0"
    severity: P0
    effort: 1
    ...
    message: tide 1 is named
  - id: log-put
    method: tide::Log::put
    to: push
    severity: P0
    effort: 1
    ...
    message: "`put` is now `push`"
  - id: log-lost
    method: tide::Log::lost
    severity: P0
    effort: 3
    ...
    message: "`lost` is gone"
    help: do without it
  - id: log-size
    method: tide::Log::size
    kind: deprecated
    severity: P2
    effort: 1
    ...
    message: "`size` will go"
    help: call `len`
"#;

const SECOND: &str = r#"  - id: cargo
    dependency: { cargo: tide }
    to: "3.4.0"
    severity: P0
    effort: 1
    ...
    message: tide 2 is named
  - id: log-type
    type: tide::Log
    to: tide::Book
    severity: P0
    effort: 1
    ...
    message: "`Log` is now `Book`"
  - id: log-push
    method: tide::Log::push(text)
    becomes: "{receiver}.append({text}, true)"
    severity: P0
    effort: 1
    ...
    message: "`push` is now `append`"
  - id: log-size
    method: tide::Log::size
    to: len
    severity: P0
    effort: 1
    ...
    message: "`size` is now `len`"
"#;

fn tide(folder: &Path) {
    let (one, two) = ((">=1.0, <2.0", ">=2.0, <3.0"), (">=2.0, <3.0", ">=3.0, <4.0"));
    add(folder, &Path1 { id: "tide/1-to-2", versions: one, first: "", changes: FIRST, surfaces: (ONE, TWO) });
    add(folder, &Path1 { id: "tide/2-to-3", versions: two, first: "", changes: SECOND, surfaces: (TWO, THREE) });
}

const MAIN: &str = r#"use tide::Log;

fn main() {
    let log = Log::open("a"); // the log
    log.put(/* said */ "hello");
    println!("{}", log.size());
}

struct Own;

impl Own {
    fn put(&self, _text: &str) {}
}

fn own(log: Own) {
    log.put("hello");
}
"#;

const AFTER: &str = r#"use tide::Book;

fn main() {
    let log = Book::open("a"); // the log
    log.append(/* said */ "hello", true);
    println!("{}", log.len());
}

struct Own;

impl Own {
    fn put(&self, _text: &str) {}
}

fn own(log: Own) {
    log.put("hello");
}
"#;

const MANIFEST: &str = "[package]\nname = \"app\"\nversion = \"0.1.0\"\n\n[dependencies]\ntide = \"1.2\" # the log\n";

fn load(folder: &Path) -> Vec<Mapping> {
    let mut catalog = Catalog::default();
    catalog.add_dir(folder).expect("mappings");
    catalog.ids().map(|id| catalog.load(id).unwrap_or_else(|problems| panic!("{problems:#?}"))).collect()
}

fn scanned(folder: &Path, mappings: &[Mapping], to: Option<&str>) -> Scan {
    let to = to.map(|to| (None, Version::parse(to).expect("a version"))).into_iter().collect();
    scan(&ScanOptions { root: folder.to_owned(), to, ..ScanOptions::default() }, mappings).expect("scanned")
}

fn planned(scan: &Scan, mappings: &[Mapping]) -> Plan {
    plan(scan, mappings, &PlanOptions::default())
}

fn after<'p>(plan: &'p Plan, path: &str) -> &'p str {
    plan.files.iter().find(|file| file.path == path).map_or("", |file| &file.after)
}

/// `mapping change word-on-disk`, with `~` where an earlier hop rewrites the place.
fn told(scan: &Scan) -> Vec<String> {
    let line = |finding: &upshift::finding::Finding| {
        let text = scan.files[finding.file].slice(finding.span);
        let mark = if scan.rewritten.contains(&finding.id) { "~" } else { "" };
        format!("{} {} {mark}{text}", finding.mapping, finding.change)
    };
    scan.findings.iter().map(line).collect()
}

fn project(manifest: &str, main: &str) -> tempfile::TempDir {
    common::project(&[("Cargo.toml", manifest), ("src/main.rs", main)])
}

#[test]
fn two_hops_are_one_diff() {
    let folder = tempfile::tempdir().expect("folder");
    tide(folder.path());
    let mappings = load(folder.path());
    let app = project(MANIFEST, MAIN);
    let found = scanned(app.path(), &mappings, Some("3"));
    let hops: Vec<_> = found.mappings.iter().map(|path| (path.id.as_str(), path.hop, path.active)).collect();
    assert_eq!(hops, [("tide/1-to-2", 1, true), ("tide/2-to-3", 2, true)]);
    let plan = planned(&found, &mappings);
    assert_eq!(after(&plan, "src/main.rs"), AFTER);
    assert_eq!(after(&plan, "Cargo.toml"), MANIFEST.replace("1.2", "3"));
    assert_eq!((plan.remaining, plan.landed.len()), (0, found.findings.len()));
    assert_eq!(
        told(&found),
        [
            "tide/1-to-2 cargo tide = \"1.2",
            "tide/2-to-3 cargo ~tide = \"1.2",
            "tide/2-to-3 log-type tide::Log",
            "tide/2-to-3 log-type Log",
            "tide/1-to-2 log-put put",
            "tide/2-to-3 log-push ~put",
            // What the first hop only warns of is told by the second alone.
            "tide/2-to-3 log-size size",
        ]
    );
    // A fix of the second hop on its own holds what the first wrote there.
    let push = found.findings.iter().find(|finding| finding.change == "log-push").expect("found");
    let edits: Vec<_> = push.fix.iter().flat_map(|fix| &fix.edits).map(|edit| edit.text.as_str()).collect();
    assert!(edits.concat().contains("append"), "{edits:?}");
    let again = project(after(&plan, "Cargo.toml"), after(&plan, "src/main.rs"));
    let again = scanned(again.path(), &mappings, Some("3"));
    assert_eq!((again.findings.len(), planned(&again, &mappings).files.len()), (0, 0));
}

#[test]
fn one_hop_says_that_there_is_another() {
    let folder = tempfile::tempdir().expect("folder");
    tide(folder.path());
    let mappings = load(folder.path());
    let app = project(MANIFEST, MAIN);
    let found = scanned(app.path(), &mappings, None);
    assert!(found.findings.iter().all(|finding| finding.mapping == "tide/1-to-2"));
    let more: Vec<_> = found.further.iter().map(|more| (more.ids.join(" "), more.to.as_str())).collect();
    assert_eq!(more, [("tide/2-to-3".to_owned(), "3.0")]);
    assert!(after(&planned(&found, &mappings), "src/main.rs").contains("log.push(/* said */ \"hello\");"));
    let text = upshift(app.path(), &["scan", "--mappings", &folder.path().to_string_lossy()]).stdout;
    assert!(String::from_utf8_lossy(&text).contains("after tide/1-to-2 comes tide/2-to-3"));
}

#[test]
fn what_a_hop_leaves_to_a_person_does_not_stop_the_next() {
    let folder = tempfile::tempdir().expect("folder");
    tide(folder.path());
    let mappings = load(folder.path());
    let app = project(MANIFEST, &MAIN.replace("    println", "    log.lost();\n    println"));
    let found = scanned(app.path(), &mappings, Some("3.4"));
    let plan = planned(&found, &mappings);
    assert_eq!(after(&plan, "src/main.rs"), AFTER.replace("    println", "    log.lost();\n    println"));
    assert_eq!(plan.remaining, 1);
    let shown =
        upshift(app.path(), &["apply", "--allow-dirty", "--to", "3.4", "--mappings", &folder.path().to_string_lossy()]);
    let text = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(text.contains("by hand: log-lost (1)") && shown.status.code() == Some(1), "{text}");
}

#[test]
fn a_version_that_no_path_leads_to_is_an_error_that_says_what_is_possible() {
    let folder = tempfile::tempdir().expect("folder");
    tide(folder.path());
    let app = project(MANIFEST, MAIN);
    let mappings = folder.path().to_string_lossy().into_owned();
    let run = |to: &str| upshift(app.path(), &["diff", "--mappings", &mappings, "--to", to]);
    let wrong = run("7");
    let said = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert_eq!(wrong.status.code(), Some(2));
    let line =
        "error: `tide/1-to-2` does not lead to 7, but to >=2.0, <3.0; after it leads `tide/2-to-3` to >=3.0, <4.0\n";
    assert!(said.starts_with(line), "{said}");
    let named = run("tide=3.1");
    assert!(String::from_utf8_lossy(&named.stdout).contains("+tide = \"3.1\" # the log\n"));
}

#[test]
fn one_format_tells_the_hops() {
    let folder = tempfile::tempdir().expect("folder");
    tide(folder.path());
    let app = project(MANIFEST, MAIN);
    let mappings = folder.path().to_string_lossy().into_owned();
    let json = |arguments: &[&str]| -> serde_json::Value {
        let mut all = vec!["scan", "--format", "json", "--mappings", &mappings];
        all.extend(arguments);
        serde_json::from_slice(&upshift(app.path(), &all).stdout).expect("JSON")
    };
    let several = json(&["--to", "3"]);
    let hops: Vec<_> = several["mappings"].as_array().expect("a list").iter().map(|used| used["hop"].clone()).collect();
    assert_eq!(hops, [1, 2]);
    let push = several["findings"].as_array().expect("a list").iter().find(|found| found["change"] == "log-push");
    let push = push.expect("found");
    assert_eq!((&push["hop"], &push["rewritten"]), (&2.into(), &true.into()));
    assert_eq!(push["span"]["start"]["line"], 5);
    let one = json(&[]);
    assert!(one["mappings"][0].get("hop").is_none() && one["findings"][0].get("hop").is_none());
}

const KIT_ONE: &str = "use tide::Log;\npub struct Shelf {}\nimpl Shelf {\n    pub fn new() -> Shelf { todo!() }\n    pub fn log(&self) -> Log { todo!() }\n    pub fn show(&self) { todo!() }\n}\n";
const KIT_TWO: &str = "use tide::Log;\npub struct Shelf {}\nimpl Shelf {\n    pub fn new() -> Shelf { todo!() }\n    pub fn log(&self) -> Log { todo!() }\n    pub fn open(&self) { todo!() }\n}\n";
const KIT: &str = "  - id: shelf-show\n    method: tidekit::Shelf::show\n    to: open\n    severity: P0\n    effort: 1\n    ...\n    message: \"`show` is now `open`\"\n";

#[test]
fn paths_of_two_sdks_are_taken_together_and_the_one_first_that_the_other_builds_on() {
    let folder = tempfile::tempdir().expect("folder");
    tide(folder.path());
    let versions = (">=1.0, <2.0", ">=2.0, <3.0");
    let path =
        Path1 { id: "tidekit/1-to-2", versions, first: "tide/1-to-2", changes: KIT, surfaces: (KIT_ONE, KIT_TWO) };
    add(folder.path(), &path);
    let mappings = load(folder.path());
    let main = "use tide::Log;\nuse tidekit::Shelf;\n\nfn main() {\n    let shelf = Shelf::new();\n    shelf.log().put(\"a\");\n    shelf.show();\n    Log::open(\"b\").put(\"c\");\n}\n";
    let wanted = main.replace(".put(", ".push(").replace(".show(", ".open(");
    let known = "[dependencies]\ntidekit = \"1.0\"\ntide = \"1.2\"\n";
    // Neither version is known where no build file says it.
    for manifest in [known, "[package]\nname = \"app\"\n"] {
        let app = project(manifest, main);
        let found = scanned(app.path(), &mappings, None);
        let active: Vec<_> =
            found.mappings.iter().filter(|path| path.active).map(|path| (path.id.as_str(), path.hop)).collect();
        // Of two paths of one SDK the earlier is taken; of two SDKs both are.
        assert_eq!(active, [("tide/1-to-2", 1), ("tidekit/1-to-2", 1)]);
        assert_eq!(after(&planned(&found, &mappings), "src/main.rs"), wanted);
    }
    // On the way of one, the other goes with the hop it names.
    let app = project(known, main);
    let found = scan(
        &ScanOptions {
            root: app.path().to_owned(),
            to: vec![(Some("tide".to_owned()), Version::parse("3").expect("a version"))],
            ..ScanOptions::default()
        },
        &mappings,
    )
    .expect("scanned");
    let order: Vec<_> = found.mappings.iter().map(|path| (path.id.as_str(), path.hop)).collect();
    assert_eq!(order, [("tide/1-to-2", 1), ("tidekit/1-to-2", 1), ("tide/2-to-3", 2)]);
}

#[test]
fn paths_that_wait_for_each_other_end() {
    let folder = tempfile::tempdir().expect("folder");
    let (one, two) = ((">=1.0, <2.0", ">=2.0, <3.0"), (">=2.0, <3.0", ">=3.0, <4.0"));
    let first = Path1 { id: "tide/1-to-2", versions: one, first: "tide/2-to-3", changes: FIRST, surfaces: (ONE, TWO) };
    add(folder.path(), &first);
    let second =
        Path1 { id: "tide/2-to-3", versions: two, first: "tide/1-to-2", changes: SECOND, surfaces: (TWO, THREE) };
    add(folder.path(), &second);
    let app = project(MANIFEST, MAIN);
    let found = scanned(app.path(), &load(folder.path()), Some("3"));
    assert!(found.mappings.iter().any(|path| path.active && path.id == "tide/1-to-2"));
    let checked = upshift(app.path(), &["mapping", "check", &folder.path().join("tide").to_string_lossy()]);
    let said = String::from_utf8_lossy(&checked.stderr).into_owned();
    assert!(said.contains("waits for itself: `tide/1-to-2` waits for `tide/2-to-3` waits for `tide/1-to-2`"), "{said}");
}
