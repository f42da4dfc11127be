//! Shims of every mapping: what is generated can be read, and what is not covered says why. That it compiles is proved by
//! `tests/compiled.rs` for the invented SDK.

use std::sync::OnceLock;

use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::problem::render;
use upshift::shim::{MARK, Outcome, Shim, generate};

/// Every mapping: those of the binary and those of invented SDKs.
fn mappings() -> Vec<Mapping> {
    let mut catalog = Catalog::embedded();
    catalog.add_dir("fixtures/mappings".as_ref()).expect("a folder");
    catalog.ids().map(|id| catalog.load(id).unwrap_or_else(|problems| panic!("{}", render(&problems, false)))).collect()
}

/// The shims of every mapping and platform that has surfaces of both versions.
fn shims() -> &'static [(String, Shim)] {
    static SHIMS: OnceLock<Vec<(String, Shim)>> = OnceLock::new();
    SHIMS.get_or_init(|| made(&mappings()))
}

fn made(mappings: &[Mapping]) -> Vec<(String, Shim)> {
    let mut found = Vec::new();
    for mapping in mappings {
        for platform in &mapping.platforms {
            if let Ok(shim) = generate(mapping, &platform.name) {
                found.push((format!("{} {}", mapping.id, platform.name), shim));
            }
        }
    }
    found
}

fn of<'s>(shims: &'s [(String, Shim)], name: &str) -> &'s Shim {
    &shims.iter().find(|(found, _)| found == name).unwrap_or_else(|| panic!("no shim {name}")).1
}

#[test]
fn everything_generated_can_be_read() {
    let shims = shims();
    assert!(shims.len() >= 6, "{}", shims.len());
    for (name, shim) in shims {
        let front_end = shim.language.front_end().expect("a front end");
        for file in &shim.files {
            assert!(file.text.lines().next().is_some_and(|line| line.contains(MARK)), "{name} {}", file.path);
            if file.path.ends_with(".toml") {
                continue;
            }
            let facts = (front_end.lower)(&file.text).unwrap_or_else(|error| panic!("{name} {}: {error}", file.path));
            assert!(facts.damage.is_empty(), "{name} {}: {:?}", file.path, facts.damage);
        }
    }
}

#[test]
fn every_change_has_an_outcome() {
    for (name, shim) in shims() {
        assert!(!shim.entries.is_empty(), "{name}");
        for entry in &shim.entries {
            let told = !entry.names.is_empty() || !entry.left.is_empty();
            assert!(told, "{name}: nothing is told of {}", entry.change);
            assert_eq!(entry.outcome() == Outcome::Left, entry.names.is_empty(), "{name}: {}", entry.change);
        }
        let last = shim.files.last().map(|file| file.text.as_str()).unwrap_or_default();
        for entry in shim.entries.iter().filter(|entry| !shim.files.is_empty() && entry.outcome() != Outcome::Covered) {
            assert!(last.contains(&format!("//   {}: ", entry.change)), "{name}: {} is not listed", entry.change);
        }
    }
}

#[test]
fn what_the_new_version_would_take_is_left() {
    let shims = shims();
    for name in ["acme-im/2-to-3 android", "acme-im/2-to-3 rust"] {
        let shim = of(shims, name);
        let left =
            ["client-login-order", "logout-lazy", "members-rekeyed", "current-user-nullable", "translator-removed"];
        for change in left {
            let entry = shim.entries.iter().find(|entry| entry.change == change).expect("an entry");
            assert_eq!(entry.outcome(), Outcome::Left, "{name}: {change}");
        }
    }
}

#[test]
fn the_same_mapping_gives_the_same_bytes() {
    let mappings = mappings();
    let acme: Vec<Mapping> = mappings.into_iter().filter(|mapping| mapping.id == "acme-im/2-to-3").collect();
    let again = made(&acme);
    assert_eq!(again.len(), 3);
    for (name, shim) in &again {
        assert_eq!(shim, of(shims(), name), "{name}");
    }
}
