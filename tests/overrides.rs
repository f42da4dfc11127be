//! Overriding declarations that gain several parameters at one place.

#![allow(clippy::unwrap_used)]

use std::fs;

use upshift::finding::Applicability;
use upshift::mapping::load::Catalog;
use upshift::plan::{PlanOptions, plan};
use upshift::scan::{ScanOptions, scan};

const HEAD: &str = "sdk: zed\ntitle: Zed\nfrom: \"1.*\"\nto: \"2.*\"\nplatforms:\n  ios:\n    language: swift\n    roots: [Zed]\n    dependencies: [{ pod: Zed }]\nprerequisites: []\nlinks: []\nmaintainers: [m]\n";
const REST: &str =
    "    severity: P0\n    effort: 1\n    evidence: verified\n    source: s\n    message: m\n    help: h\n";

/// What `apply` makes of a class below `Base`, whose `old` method becomes `new`.
fn applied(old: &str, symbol: &str, new: &str, code: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mappings/zed/1-to-2");
    fs::create_dir_all(path.join("api")).unwrap();
    let base = |method: &str| {
        format!(
            "// module: Zed\npublic class Room {{}}\nopen class Base {{\n    open func {method} {{ fatalError() }}\n}}\n"
        )
    };
    fs::write(path.join("mapping.yaml"), HEAD).unwrap();
    let change = format!("changes:\n  - id: c\n    method: \"Zed.Base.{symbol}\"\n    override: \"{new}\"\n{REST}");
    fs::write(path.join("ios.yaml"), change).unwrap();
    fs::write(path.join("api/from.swift"), base(old)).unwrap();
    fs::write(path.join("api/to.swift"), base(new)).unwrap();
    let app = folder.path().join("app");
    fs::create_dir_all(&app).unwrap();
    fs::write(app.join("A.swift"), code).unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(&folder.path().join("mappings")).unwrap();
    assert_eq!(catalog.check("zed/1-to-2").iter().filter(|problem| problem.is_error()).count(), 0);
    let mapping = catalog.load("zed/1-to-2").unwrap();
    let options = ScanOptions { root: app, mappings: vec![mapping.id.clone()], ..ScanOptions::default() };
    let scan = scan(&options, std::slice::from_ref(&mapping)).unwrap();
    let all = PlanOptions { at_least: Applicability::MaybeIncorrect, ..PlanOptions::default() };
    let plan = plan(&scan, std::slice::from_ref(&mapping), &all);
    assert!(plan.refused.is_empty(), "{:?}", plan.refused);
    plan.files.first().map_or_else(|| code.to_owned(), |file| file.after.clone())
}

#[test]
fn new_parameters_keep_their_order() {
    let code = "import Zed\n\nclass Own: Base {\n    override func leave(_ room: Room) {}\n}\n";
    let new = "leave(_ room: Room, why reason: String, at time: Int)";
    let after = applied("leave(_ room: Room)", "leave(_ room: Room)", new, code);
    assert_eq!(after, code.replace("leave(_ room: Room)", new));
}

#[test]
fn several_go_into_an_empty_list() {
    let code = "import Zed\n\nclass Own: Base {\n    override func end() { print(1) }\n}\n";
    let new = "end(why reason: String?, at time: Int?)";
    assert_eq!(applied("end()", "end()", new, code), code.replace("end()", new));
}
