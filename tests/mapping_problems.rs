//! Broken mappings, one folder a kind of error: the exact text people see.
//!
//! The expected text of `fixtures/mappings-bad/<case>/` is in `expected.txt` beside it; `UPDATE_EXPECT=1` rewrites it.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use upshift::mapping::load::Catalog;
use upshift::problem::render;

const ROOT: &str = "fixtures/mappings-bad";

fn catalog(root: &str) -> Catalog {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new(root)).unwrap();
    catalog
}

#[test]
fn every_broken_mapping_is_explained() {
    let catalog = catalog(ROOT);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for id in catalog.ids() {
        let case = id.split('/').next().unwrap();
        if case == "unknown-symbol" && !swift_is_built_in() {
            continue;
        }
        let problems = catalog.check(id);
        assert!(!problems.is_empty(), "{id} has no problem");
        for problem in &problems {
            assert!(problem.line >= 1 && problem.column >= 1);
            assert!(
                problem.file.starts_with(&format!("{ROOT}/{id}")) || problem.file.starts_with(id),
                "{}",
                problem.file
            );
            assert!(!problem.message.ends_with('.'), "{}", problem.message);
        }
        let text = render(&problems, false);
        let path = format!("{ROOT}/{case}/expected.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        if text != expected {
            wrong.push(format!("{path}:\n{text}"));
        }
        seen += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(seen >= 15, "only {seen} cases");
}

/// Symbols are looked up in what the front end says.
fn swift_is_built_in() -> bool {
    let front_end = upshift::lang::Language::Swift.front_end();
    front_end.is_some_and(|front_end| (front_end.lower)("class A {}").is_ok_and(|facts| !facts.decls.is_empty()))
}

#[test]
fn every_case_has_its_own_folder() {
    for entry in std::fs::read_dir(ROOT).unwrap() {
        let path = entry.unwrap().path();
        assert!(path.join("1-to-2/mapping.yaml").is_file(), "{}", path.display());
    }
}

#[test]
fn what_a_partial_surface_lacks_is_a_warning() {
    if !swift_is_built_in() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (Path::new(ROOT).join("unknown-symbol/1-to-2"), folder.path().join("unknown-symbol/1-to-2"));
    std::fs::create_dir_all(to.join("api")).unwrap();
    for name in ["ios.yaml", "api/from.swift", "api/to.swift"] {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
    let head = std::fs::read_to_string(from.join("mapping.yaml")).unwrap();
    std::fs::write(to.join("mapping.yaml"), head + "    surface: { from: partial, to: partial }\n").unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(folder.path()).unwrap();
    let problems = catalog.check("unknown-symbol/1-to-2");
    let errors: Vec<&str> = problems.iter().filter(|p| p.is_error()).map(|p| p.message.as_str()).collect();
    // What is there can still be contradicted.
    assert_eq!(errors, ["`why` names no parameter of the old API", "`idle` is no new case: the `from` surface has it"]);
    assert!(problems.len() > errors.len());
}

#[test]
fn good_mappings_work_beside_broken_ones() {
    let mut catalog = catalog(ROOT);
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    assert!(catalog.load("demo/1-to-2").is_ok());
    assert!(catalog.load("several-errors/1-to-2").is_err());
    let (heads, problems) = catalog.heads();
    assert!(heads.iter().any(|head| head.id == "demo/1-to-2"));
    assert!(heads.iter().all(|head| head.id != "several-errors/1-to-2"));
    assert!(problems.iter().all(|problem| problem.file.contains("several-errors")), "{problems:?}");
}

#[test]
fn an_unknown_id_names_the_nearest() {
    let problems = catalog("fixtures/mappings").load("demo/1-to-3").unwrap_err();
    assert_eq!(problems[0].message, "there is no mapping `demo/1-to-3`");
    assert_eq!(problems[0].help.as_deref(), Some("did you mean `demo/1-to-2`?"));
}

#[test]
fn a_folder_without_mappings_is_an_error() {
    let error = Catalog::default().add_dir(Path::new("src")).unwrap_err();
    assert_eq!(error.message, "no mapping in this folder");
    assert!(Catalog::default().add_dir(Path::new("no/such/folder")).is_err());
}

#[test]
fn the_folder_of_one_mapping_or_sdk_can_be_given() {
    for folder in ["fixtures/mappings/demo/1-to-2", "fixtures/mappings/demo"] {
        let catalog = catalog(folder);
        assert_eq!(catalog.ids().collect::<Vec<_>>(), ["demo/1-to-2"], "{folder}");
        assert!(catalog.load("demo/1-to-2").is_ok());
    }
}

#[test]
fn a_given_folder_overrides_by_id() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo/1-to-2");
    std::fs::create_dir_all(&path).unwrap();
    let head = "sdk: demo\ntitle: Mine\nfrom: '1.*'\nto: '2.*'\nplatforms: {android: {roots: [a.b]}}\n";
    std::fs::write(path.join("mapping.yaml"), head).unwrap();
    let mut catalog = catalog("fixtures/mappings");
    catalog.add_dir(folder.path()).unwrap();
    assert_eq!(catalog.load("demo/1-to-2").unwrap().title, "Mine");
}

#[test]
fn too_large_and_unreadable_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo/1-to-2");
    std::fs::create_dir_all(&path).unwrap();
    std::fs::write(path.join("mapping.yaml"), "#".repeat(9 * 1024 * 1024)).unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(folder.path()).unwrap();
    assert_eq!(catalog.head("demo/1-to-2").unwrap_err()[0].message, "the file is larger than 8 MiB");
    std::fs::write(path.join("mapping.yaml"), b"title: \xff\n").unwrap();
    assert_eq!(catalog.head("demo/1-to-2").unwrap_err()[0].message, "the file is not UTF-8 (byte 7)");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo/1-to-2");
    std::fs::create_dir_all(&path).unwrap();
    std::fs::write(folder.path().join("secret.yaml"), "sdk: demo\n").unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret.yaml"), path.join("mapping.yaml")).unwrap();
    let mut catalog = Catalog::default();
    catalog.add_dir(folder.path()).unwrap();
    assert_eq!(catalog.load("demo/1-to-2").unwrap_err()[0].message, "symbolic links are not followed");

    // A folder of surfaces by a link is refused too; the folder of mappings may be one.
    std::fs::remove_file(path.join("mapping.yaml")).unwrap();
    let demo = Path::new("fixtures/mappings/demo/1-to-2").canonicalize().unwrap();
    std::fs::copy(demo.join("mapping.yaml"), path.join("mapping.yaml")).unwrap();
    std::os::unix::fs::symlink(demo.join("api"), path.join("api")).unwrap();
    let problems = catalog.load("demo/1-to-2").unwrap_err();
    assert!(problems.iter().any(|problem| problem.message == "symbolic links are not followed"));
    std::os::unix::fs::symlink(&demo, folder.path().join("link")).unwrap();
    let mut linked = Catalog::default();
    assert_eq!(linked.add_dir(&folder.path().join("link")).unwrap(), ["demo/1-to-2"]);
    assert!(linked.load("demo/1-to-2").is_ok());
}

#[test]
fn listing_ids_reads_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo/1-to-2");
    std::fs::create_dir_all(&path).unwrap();
    std::fs::write(path.join("mapping.yaml"), b"\xff\xff").unwrap();
    let mut catalog = Catalog::default();
    assert_eq!(catalog.add_dir(folder.path()).unwrap(), ["demo/1-to-2"]);
    assert!(catalog.contains("demo/1-to-2"));
}

#[test]
fn every_embedded_mapping_loads() {
    let catalog = Catalog::embedded();
    for id in catalog.ids() {
        if let Err(problems) = catalog.load(id) {
            panic!("{}", render(&problems, false));
        }
    }
}
