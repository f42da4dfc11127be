//! The demo mapping is the reference example of the format: it loads without a problem and uses every key.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use upshift::mapping::load::Catalog;
use upshift::mapping::model::{Action, Old, Role, Side};
use upshift::mapping::schema::changes_schema;
use upshift::problem::render;

fn catalog() -> Catalog {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    catalog
}

#[test]
fn it_loads_without_a_problem() {
    let problems = catalog().check("demo/1-to-2");
    assert!(problems.is_empty(), "{}", render(&problems, false));
}

#[test]
fn it_says_what_was_written() {
    let mapping = catalog().load("demo/1-to-2").unwrap();
    assert_eq!(mapping.id, "demo/1-to-2");
    assert_eq!(mapping.platforms.len(), 3);
    let login = mapping.change("client-login-user-first").unwrap();
    let Old::Member(member) = &login.old else { panic!("{login:?}") };
    assert_eq!((member.role, member.owner.as_str()), (Role::Method, "com.demo.chat.ChatClient"));
    assert_eq!(login.examples.len(), 2);
    assert_eq!(login.examples[1].after, None);
    let play = mapping.change("client-play-replace").unwrap();
    let Action::Rewrite(cases) = &play.action else { panic!("{play:?}") };
    assert_eq!(cases.len(), 4);
    assert!(cases[2].stays);
    assert_eq!(play.message.get(upshift::words::Lang::Zh), "`play` 去掉了 `replace`");
    let sides = |side| mapping.surfaces.iter().filter(|surface| surface.side == side).count();
    assert_eq!((sides(Side::From), sides(Side::To)), (5, 6));
}

/// What the schema allows and nobody shows is a key no author will find.
#[test]
fn it_uses_every_key() {
    let schema = changes_schema();
    let known: BTreeSet<String> =
        schema["$defs"]["change"]["properties"].as_object().unwrap().keys().cloned().collect();
    assert!(known.len() > 30, "{known:?}");
    let mut used = BTreeSet::new();
    for file in ["android", "ios", "rust"] {
        let text = std::fs::read_to_string(format!("fixtures/mappings/demo/1-to-2/{file}.yaml")).unwrap();
        used.extend(text.lines().filter_map(|line| {
            let entry = line.strip_prefix("  - ").or_else(|| line.strip_prefix("    "))?;
            entry.split_once(':').map(|(key, _)| key.to_owned())
        }));
    }
    let unused: Vec<&String> = known.difference(&used).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
