//! How much of what changed the built-in mappings speak of.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use upshift::coverage::{Coverage, Figure, coverage};
use upshift::mapping::load::Catalog;

fn measured(catalog: &Catalog, id: &str) -> Vec<Coverage> {
    let mapping = catalog.load(id).unwrap();
    let before: Vec<_> = mapping.prerequisites.iter().map(|id| catalog.load(id).unwrap()).collect();
    coverage(&mapping, &before.iter().collect::<Vec<_>>())
}

/// Where both surfaces are complete, 95 of 100 types and 90 of 100 members that vanished or changed have a change.
#[test]
fn built_in_mappings_speak_of_what_changed() {
    let catalog = Catalog::embedded();
    let mut whole = 0;
    let mut low = Vec::new();
    for id in catalog.ids() {
        for measured in measured(&catalog, id) {
            let (types, members) = (measured.types, measured.members);
            println!(
                "{id} {}: types {}/{}, members {}/{}{}",
                measured.platform,
                types.covered,
                types.changed,
                members.covered,
                members.changed,
                if measured.is_partial { ", partial" } else { "" }
            );
            assert!(measured.unknown.is_empty() || measured.is_partial, "{id}: {:?}", measured.unknown);
            if !measured.is_partial {
                whole += 1;
                if types.percent() < 95 || members.percent() < 90 {
                    low.push(format!("{id} {}", measured.platform));
                }
            }
        }
    }
    assert!(whole >= 5, "only {whole} platforms have both surfaces");
    assert!(low.is_empty(), "below the bar: {}", low.join(", "));
}

const HEAD: &str = "sdk: acme\ntitle: Acme\nfrom: \"1.*\"\nto: \"2.*\"\nplatforms:\n  android:\n    language: kotlin\n    roots: [com.acme]\n    dependencies: [{ gradle: \"com.acme:a\" }]\nprerequisites: []\nlinks: []\nmaintainers: [m]\n";

/// What of the old surface is open, given the changes and the new surface.
fn open(from: &str, to: &str, changes: &[&str]) -> (Figure, Figure, usize, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("acme/1-to-2");
    std::fs::create_dir_all(path.join("api")).unwrap();
    let change = |(at, symbol): (usize, &&str)| {
        format!(
            "  - id: c{at}\n    {symbol}\n    severity: P0\n    effort: 1\n    evidence: verified\n    source: s\n    message: m\n    help: h\n"
        )
    };
    let changes: String = changes.iter().enumerate().map(change).collect();
    std::fs::write(path.join("mapping.yaml"), HEAD).unwrap();
    std::fs::write(path.join("android.yaml"), format!("changes:\n{changes}")).unwrap();
    std::fs::write(path.join("api/from.kt"), format!("package com.acme\n{from}")).unwrap();
    std::fs::write(path.join("api/to.kt"), format!("package com.acme\n{to}")).unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(folder.path()).unwrap();
    let measured = measured(&catalog, "acme/1-to-2").remove(0);
    let open = measured.open.iter().map(|open| format!("{}: {}", open.symbol, open.why)).collect();
    (measured.types, measured.members, measured.through_types, open)
}

const FROM: &str = "class Room(val id: String) {\n  fun send(text: String): Boolean\n  fun close()\n  val title: String?\n  var topic: String\n}\nclass Old { fun a()\n fun b() }\n";

#[test]
fn nothing_changed_is_covered() {
    let (types, members, through, open) = open(FROM, FROM, &["note: nothing"]);
    assert_eq!((types.changed, members.changed, through), (0, 0, 0));
    assert_eq!((types.percent(), open.len()), (100, 0));
}

#[test]
fn what_callers_notice_counts() {
    let to = "class Room(val id: String) {\n  fun send(text: Int): Boolean\n  suspend fun close()\n  val title: String\n  val topic: String\n}\n";
    let (types, members, through, open) = open(FROM, to, &["note: nothing"]);
    assert_eq!((types.changed, members.changed, through), (1, 3, 2));
    assert_eq!(
        open,
        [
            "com.acme.Old: gone",
            "com.acme.Room.close(): asynchronous now: function com.acme.Room.close()",
            "com.acme.Room.send(text: String): other parameters: function com.acme.Room.send(text: Int): Boolean",
            "com.acme.Room.topic: read-only now: property com.acme.Room.topic: String",
        ]
    );
}

#[test]
fn what_still_builds_does_not_count() {
    let to = "open class Base { fun close() }\nclass Room(val id: String, val more: Int = 1) : Base() {\n  fun send(text: String?, urgent: Boolean = false): Boolean\n  val title: String\n  var topic: String\n}\nclass Old { fun a()\n fun b() }\n";
    let (_, members, _, open) = open(FROM, to, &["note: nothing"]);
    assert_eq!((members.changed, open), (0, Vec::new()));
}

#[test]
fn changes_cover_by_symbol_and_by_move() {
    let to = "class Chamber(val id: String) {\n  fun post(text: String): Boolean\n  fun close()\n  val title: String?\n  var topic: String\n}\n";
    let changes = [
        "type: com.acme.Room\n    to: com.acme.Chamber",
        "method: com.acme.Room.send(text)\n    to: post",
        "type: com.acme.Old",
    ];
    let (types, members, through, open) = open(FROM, to, &changes);
    assert_eq!((types.covered, types.changed), (1, 1), "a type that moved did not vanish");
    assert_eq!((members.covered, members.changed, through), (1, 1, 2));
    assert!(open.is_empty(), "{open:?}");
}
