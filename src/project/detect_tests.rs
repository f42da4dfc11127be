use super::*;
use crate::mapping::load::Catalog;
use crate::mapping::model::{Change, ChangeKind, Evidence, Platform, Severity, Text};
use crate::mapping::version::VersionRange;
use crate::project::build;
use crate::project::classify::classify;
use crate::source::{SourceFile, Span};

pub(crate) fn files(texts: &[(&str, &str)]) -> Vec<ProjectFile> {
    let file = |(path, text): &(&str, &str)| ProjectFile {
        kind: classify(std::path::Path::new(path)).unwrap(),
        source: SourceFile::new(*path, (*text).to_owned()),
    };
    texts.iter().map(file).collect()
}

fn range(text: &str) -> VersionRange {
    VersionRange::parse(text).unwrap()
}

/// `acme/1-to-2` for Kotlin, Swift and Rust, with the changes given.
pub(crate) fn mapping(changes: Vec<(Old, Action)>) -> Mapping {
    let platform = |name: &str, language, root: &str, dependencies| Platform {
        name: name.to_owned(),
        language,
        roots: vec![root.to_owned()],
        new_roots: Vec::new(),
        dependencies,
        from_partial: false,
        to_partial: false,
    };
    let change = |(at, (old, action)): (usize, (Old, Action))| Change {
        id: format!("change-{at}"),
        language: Language::Kotlin,
        place: (String::new(), Span::default()),
        old,
        action,
        type_args: None,
        reshape: None,
        chain: None,
        kind: ChangeKind::Dependency,
        severity: Severity::P0,
        effort: 1,
        evidence: Evidence::Verified,
        source: String::new(),
        review: false,
        imports: Vec::new(),
        features: Vec::new(),
        from_versions: None,
        to_versions: None,
        docs: None,
        area: None,
        message: Text::default(),
        help: None,
        examples: Vec::new(),
    };
    Mapping {
        id: "acme/1-to-2".to_owned(),
        sdk: "acme".to_owned(),
        title: "Acme".to_owned(),
        from: range(">=1.0, <2.0"),
        to: range(">=2.0, <3.0"),
        platforms: vec![
            platform("android", Language::Kotlin, "io.acme", vec![Coordinate::Gradle("io.acme:im".to_owned())]),
            platform(
                "ios",
                Language::Swift,
                "AcmeIm",
                vec![
                    Coordinate::Pod("AcmeIm".to_owned()),
                    Coordinate::SwiftPackage("https://github.com/acme/im".to_owned()),
                ],
            ),
            platform("rust", Language::Rust, "acme-im", vec![Coordinate::Cargo("acme-im".to_owned())]),
        ],
        changes: changes.into_iter().enumerate().map(change).collect(),
        prerequisites: Vec::new(),
        links: Vec::new(),
        book: None,
        maintainers: Vec::new(),
        areas: Vec::new(),
        surfaces: Vec::new(),
    }
}

fn imports(list: &[(Language, &str)]) -> Seen {
    Seen { imports: list.iter().map(|(language, path)| (*language, (*path).to_owned())).collect(), ..Seen::default() }
}

fn kotlin(path: &str) -> Seen {
    imports(&[(Language::Kotlin, path)])
}

fn run(texts: &[(&str, &str)], seen: &Seen, asked: &[&str]) -> Option<Detected> {
    let files = files(texts);
    let asked: Vec<String> = asked.iter().map(|id| (*id).to_owned()).collect();
    let mut found = detect(&[mapping(Vec::new())], &files, &build::read(&files), seen, &asked, Lang::En);
    assert!(found.len() <= 1);
    found.pop()
}

fn depends(version: &str) -> String {
    format!("dependencies {{ implementation 'io.acme:im:{version}' }}")
}

#[test]
fn the_version_decides() {
    let used = kotlin("io.acme.Client");
    let on = |version: &str| run(&[("build.gradle", &depends(version))], &used, &[]).unwrap();
    let cases = [
        ("1.5.3", true, "depends on io.acme:im 1.5.3 (build.gradle)"),
        ("2.0.0", false, "already on 2.0.0"),
        ("2.0.0-SNAPSHOT", false, "already on 2.0.0-SNAPSHOT"),
        ("0.9", false, "on 0.9: this path leads from >=1.0, <2.0 to >=2.0, <3.0"),
        (
            "1.+",
            true,
            "depends on io.acme:im 1.+ (build.gradle); `1.+` is a dynamic version, so the version in use is unknown",
        ),
    ];
    for (version, active, why) in cases {
        let found = on(version);
        assert_eq!((found.active, found.why.as_str()), (active, why));
        assert_eq!(found.version.as_deref(), Some(version));
        assert_eq!((found.id.as_str(), found.from.as_str()), ("acme/1-to-2", ">=1.0, <2.0"));
    }
}

#[test]
fn imports_count_without_a_build_file() {
    let found = run(&[], &kotlin("io.acme.Client"), &[]).unwrap();
    assert!(found.active && found.version.is_none());
    assert_eq!(
        found.why,
        "`io.acme.Client` is imported; no build file that was read declares it, so its version is unknown"
    );
    for (language, path, counts) in [
        (Language::Kotlin, "io.acme", true),
        (Language::Kotlin, "io.acmecorp.Client", false),
        (Language::Swift, "io.acme.Client", false),
        (Language::Swift, "AcmeIm", true),
        (Language::Swift, "AcmeIm.Room", true),
        (Language::Swift, "AcmeImKit", false),
        (Language::Rust, "acme_im::Client", true),
        (Language::Rust, "acme_im.Client", true),
        (Language::Rust, "acme_imx", false),
    ] {
        assert_eq!(run(&[], &imports(&[(language, path)]), &[]).is_some(), counts, "{path}");
    }
}

#[test]
fn own_packages_below_the_root_are_no_use() {
    let mut seen = kotlin("io.acme.demo.ui.Main");
    seen.packages.insert((Language::Kotlin, "io.acme.demo".to_owned()));
    assert_eq!(run(&[], &seen, &[]), None);
    seen.imports.insert((Language::Kotlin, "io.acme.Client".to_owned()));
    assert!(run(&[], &seen, &[]).unwrap().active);
}

#[test]
fn nothing_to_do_with_it() {
    let other = "dependencies { implementation 'io.acme:im-extras:1.0' } // io.acme:im:1.0";
    assert_eq!(run(&[("build.gradle", other)], &kotlin("java.util.List"), &[]), None);
    assert_eq!(run(&[("build.gradle", other)], &Seen::default(), &["all"]), None);
    let found = run(&[("build.gradle", other)], &Seen::default(), &["acme/1-to-2"]).unwrap();
    assert_eq!((found.active, found.why.as_str()), (false, "the project neither depends on it nor imports it"));
    assert_eq!(run(&[("build.gradle", &depends("1.0"))], &Seen::default(), &["other/1-to-2"]), None);
}

#[test]
fn a_library_the_mapping_speaks_of_is_not_the_sdk() {
    let moved = |old: &str, new: &str| {
        let gradle = |name: &str| Coordinate::Gradle(name.to_owned());
        let action = Action::Depend { coordinate: Some(gradle(new)), version: "2.0.0".to_owned() };
        mapping(vec![(Old::Dependency(gradle(old)), action)])
    };
    let found = |mapping: Mapping, text: &str| {
        let files = files(&[("build.gradle", text)]);
        detect(&[mapping], &files, &build::read(&files), &Seen::default(), &["all".to_owned()], Lang::En)
    };
    let other = "dependencies { implementation 'org.rtc:rtc:1.5' }";
    assert_eq!(found(moved("org.rtc:rtc", "org.rtc:rtc-prefixed"), other), []);
    let renamed = "dependencies { implementation 'io.acme:talk:2.0.0' }";
    assert_eq!(found(moved("io.acme:im", "io.acme:talk"), renamed).len(), 1);
}

#[test]
fn declared_but_never_imported() {
    let found = run(&[("build.gradle", &depends("1.5.3"))], &Seen::default(), &[]).unwrap();
    assert!(found.active);
    assert!(found.why.ends_with("; it is declared but no analysed file imports it"), "{}", found.why);
}

#[test]
fn each_sdk_of_a_vendor_has_its_own_version() {
    let calls = mapping(Vec::new());
    let mut signals = mapping(Vec::new());
    signals.id = "acme-signal/1-to-2".to_owned();
    signals.platforms.truncate(1);
    signals.platforms[0].roots = vec!["io.acme.signal".to_owned()];
    signals.platforms[0].dependencies = vec![Coordinate::Gradle("io.acme:signal".to_owned())];
    let on = |im: &str, signal: &str| {
        let text = format!("dependencies {{\napi 'io.acme:im:{im}'\napi 'io.acme:signal:{signal}' }}");
        let files = files(&[("build.gradle", &text)]);
        let seen = imports(&[(Language::Kotlin, "io.acme.Client"), (Language::Kotlin, "io.acme.signal.Channel")]);
        let found = detect(&[calls.clone(), signals.clone()], &files, &build::read(&files), &seen, &[], Lang::En);
        found.into_iter().map(|found| (found.active, found.why)).collect::<Vec<_>>()
    };
    assert_eq!(
        on("2.3.0", "1.4.9"),
        [(false, "already on 2.3.0".to_owned()), (true, "depends on io.acme:signal 1.4.9 (build.gradle)".to_owned())]
    );
    assert_eq!(
        on("1.5", "3.+"),
        [
            (true, "depends on io.acme:im 1.5 (build.gradle)".to_owned()),
            (
                true,
                "depends on io.acme:signal 3.+ (build.gradle); `3.+` is a dynamic version, so the version in use is unknown"
                    .to_owned()
            )
        ]
    );
}

#[test]
fn a_bridging_header_may_be_the_only_import() {
    let at = |header: &str| {
        let files = files(&[("Podfile", "pod 'AcmeIm', '~> 1.1'"), ("App-Bridging-Header.h", header)]);
        let mut seen = imports(&[(Language::Swift, "UIKit")]);
        seen.add_foreign(&files);
        detect(&[mapping(Vec::new())], &files, &build::read(&files), &seen, &[], Lang::En).remove(0)
    };
    for header in ["#import <AcmeIm/AcmeIm.h>", "@import AcmeIm;"] {
        let found = at(header);
        assert_eq!((found.active, found.why.as_str()), (true, "depends on AcmeIm ~> 1.1 (Podfile)"), "{header}");
    }
    assert!(at("// #import <AcmeIm/AcmeIm.h>").why.ends_with("no analysed file imports it"));
}

#[test]
fn modules_may_differ() {
    let used = kotlin("io.acme.Client");
    let found =
        run(&[("a/build.gradle", &depends("2.0.0")), ("b/build.gradle", &depends("1.5.3"))], &used, &[]).unwrap();
    assert!(found.active);
    assert_eq!(found.version.as_deref(), Some("1.5.3, 2.0.0"));
    assert_eq!(found.why, "depends on io.acme:im 1.5.3 (b/build.gradle); elsewhere the project is on 2.0.0");
    // A module that leaves the version to a constraint elsewhere says nothing of its own.
    let bare = "dependencies { implementation 'io.acme:im' }";
    let found = run(&[("a/build.gradle", bare), ("b/build.gradle", &depends("2.0.0"))], &used, &[]).unwrap();
    assert_eq!((found.active, found.why.as_str()), (false, "already on 2.0.0"));
}

#[test]
fn asked_for_whatever_the_version() {
    let used = kotlin("io.acme.Client");
    for asked in ["acme/1-to-2", "all"] {
        let found = run(&[("build.gradle", &depends("2.0.0"))], &used, &[asked]).unwrap();
        assert!(found.active);
        assert_eq!(found.why, "asked for with `--mapping`, although the project is already on 2.0.0");
    }
    let found = run(&[("build.gradle", &depends("1.0"))], &used, &["all"]).unwrap();
    assert_eq!(found.why, "depends on io.acme:im 1.0 (build.gradle)");
}

#[test]
fn lock_files_tell_the_version_in_use() {
    let used = imports(&[(Language::Swift, "AcmeIm")]);
    let lock = |version: &str| format!("PODS:\n  - AcmeIm ({version})\n");
    let at = |podfile: &str, version: &str| {
        run(&[("Podfile", podfile), ("Podfile.lock", &lock(version))], &used, &[]).unwrap()
    };
    assert_eq!(at("pod 'AcmeIm'", "1.1.2").version.as_deref(), Some("1.1.2"));
    assert!(at("pod 'AcmeIm'", "1.1.2").active);
    assert!(!at("pod 'AcmeIm'", "2.1.0").active);
    assert!(!at("pod 'AcmeIm', '>= 1.0'", "2.1.0").active);
    // The declaration has moved on, the lock file has not.
    assert_eq!(at("pod 'AcmeIm', '~> 2.0'", "1.1.2").why, "already on ~> 2.0");
    // What is only locked came with something else, unless the code uses it.
    assert_eq!(run(&[("Podfile.lock", &lock("1.1.2"))], &Seen::default(), &[]), None);
    let found = run(&[("Podfile.lock", &lock("1.1.2"))], &used, &[]).unwrap();
    assert_eq!(found.why, "depends on AcmeIm 1.1.2 (Podfile.lock)");
    let found = run(&[("Podfile", "pod 'AcmeIm'")], &used, &[]).unwrap();
    assert_eq!(found.why, "depends on AcmeIm (Podfile); no version is written, so the version in use is unknown");
}

#[test]
fn addresses_of_one_repository_are_equal() {
    for url in [
        "https://github.com/acme/im.git",
        "https://github.com/Acme/IM/",
        "git@github.com:acme/im.git",
        "ssh://git@github.com/acme/im",
    ] {
        let text = format!(".package(url: \"{url}\", from: \"1.0.0\")");
        let found = run(&[("Package.swift", &text)], &imports(&[(Language::Swift, "AcmeIm")]), &[]);
        assert!(found.is_some_and(|found| found.active), "{url}");
    }
    let other = ".package(url: \"https://github.com/acme/im-extras\", from: \"1.0.0\")";
    assert_eq!(run(&[("Package.swift", other)], &Seen::default(), &[]), None);
}

#[test]
fn java_and_objective_c_count_and_are_listed() {
    let files = files(&[
        ("A.java", "package io.acme.demo;\nimport io.acme.Client;\n"),
        ("B.java", "import io.acme.demo.A; // import io.acme.Client;\n"),
        ("Bridging-Header.h", "#import <AcmeIm/AcmeIm.h>\n"),
        ("Other.m", "#import <UIKit/UIKit.h>\n"),
    ]);
    let mut seen = Seen::default();
    seen.add_foreign(&files);
    let mapping = mapping(Vec::new());
    assert!(seen.use_of(&mapping).is_some());
    let listed = foreign_uses(&files, &seen, &[&mapping]);
    let shown: Vec<_> = listed.iter().map(|entry| (entry.path.as_str(), &*entry.reason.en)).collect();
    assert_eq!(
        shown,
        [
            ("A.java", "Java is not analysed; it imports `io.acme.Client` of Acme"),
            ("Bridging-Header.h", "Objective-C is not analysed; it imports `AcmeIm` of Acme"),
        ]
    );
    assert!(foreign_uses(&files, &seen, &[]).is_empty());
}

/// Built-in mappings are read whole only where they are used, so their `mapping.yaml` must say all that detection asks.
#[test]
fn the_head_of_a_built_in_mapping_is_enough() {
    let catalog = Catalog::embedded();
    let mut wrong = Vec::new();
    for id in catalog.ids() {
        let (thin, whole) = (catalog.thin(id).unwrap(), catalog.load(id).unwrap());
        let roots = |mapping: &Mapping| {
            let roots: BTreeSet<String> = new_roots(mapping).map(|(_, root)| root.to_owned()).collect();
            roots
        };
        for root in roots(&whole).difference(&roots(&thin)) {
            wrong.push(format!("{id}: list `{root}` in `new_roots`"));
        }
        for coordinate in coordinates(&whole) {
            if !coordinates(&thin).contains(&coordinate) {
                wrong.push(format!("{id}: list {coordinate:?} in `dependencies`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
