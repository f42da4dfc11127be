//! `mapping check` tells what a mapping says in English alone.

#![allow(clippy::unwrap_used)]

use std::fs;

use upshift::mapping::load::Catalog;

const HEAD: &str = "sdk: acme\ntitle: Acme\nfrom: \"1.*\"\nto: \"2.*\"\nplatforms:\n  android:\n    language: kotlin\n    roots: [com.acme]\n    dependencies: [{ gradle: \"com.acme:a\" }]\nprerequisites: []\nlinks: []\nmaintainers: [m]\n";

/// What lacks Chinese in a mapping of these changes: place, change and key.
fn missing(areas: &str, changes: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme/1-to-2");
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("mapping.yaml"), format!("{HEAD}{areas}")).unwrap();
    fs::write(path.join("android.yaml"), format!("changes:\n{changes}")).unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(folder.path()).unwrap();
    catalog.load("acme/1-to-2").unwrap_or_else(|problems| panic!("{problems:#?}"));
    catalog.untranslated("acme/1-to-2").iter().map(|it| format!("{} {} {}", it.place, it.change, it.key)).collect()
}

fn change(id: &str, rest: &str) -> String {
    format!(
        "  - id: {id}\n    severity: P0\n    effort: 1\n    evidence: verified\n    source: s\n    area: Client\n{rest}"
    )
}

#[test]
fn every_kind_of_text_is_told_with_its_place() {
    let title = change("title", "    note: a title\n    message: { en: m, zh: 中 }\n    help: do it\n");
    let cases = change(
        "cases",
        "    method: com.acme.A.f(x)\n    cases:\n      - { when: { x: \"1\" }, becomes: \"{receiver}.g()\" }\n      - { note: look, review: true }\n    message: it changed\n",
    );
    let areas = "areas: [{ en: Client, zh: 客户端 }]\n";
    assert_eq!(
        missing(areas, &format!("{title}{cases}")),
        [
            "android.yaml:2 title help",
            "android.yaml:2 title note",
            "android.yaml:21 cases message",
            "android.yaml:11 cases note"
        ]
    );
    assert_eq!(missing("", &title)[0], "android.yaml:2 title area");
    assert_eq!(missing("areas: [Client]\n", &title)[0], "android.yaml:2 title area");
}

#[test]
fn what_several_changes_say_is_told_once_and_what_is_translated_not_at_all() {
    let areas = "areas: [{ en: Client, zh: 客户端 }]\n";
    let one = change("one", "    type: com.acme.A\n    message: gone\n    help: { en: h, zh: 助 }\n");
    let two = change("two", "    type: com.acme.B\n    message: gone\n    help: { en: h, zh: 助 }\n");
    assert_eq!(missing(areas, &format!("{one}{two}")), ["android.yaml:9 one message"]);
    let told =
        change("one", "    type: com.acme.A\n    message: { en: gone, zh: 已移除 }\n    help: { en: h, zh: 助 }\n");
    assert!(missing(areas, &told).is_empty());
}

/// What ships with the binary is all there.
#[test]
fn what_ships_is_in_chinese() {
    let catalog = Catalog::embedded();
    for id in catalog.ids() {
        assert_eq!(catalog.untranslated(id), [], "{id}");
    }
}
