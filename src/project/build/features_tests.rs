//! Spellings of dependencies, and what becomes of their features.

use super::*;
use crate::edit::{Edit, EditSet};
use crate::source::SourceFile;
use crate::words::Lang;

fn project(files: &[(&str, &str)]) -> Vec<ProjectFile> {
    let file = |(path, text): &(&str, &str)| ProjectFile {
        source: SourceFile::new((*path).to_owned(), (*text).to_owned()),
        kind: FileKind::Build(BuildKind::CargoToml),
    };
    files.iter().map(file).collect()
}

fn apply(text: &str, edits: Edits) -> String {
    let mut set = EditSet::default();
    let edits: Vec<Edit> = edits.into_iter().map(|(span, text)| Edit { file: 0, span, text }).collect();
    set.add(&edits).unwrap();
    set.apply(text)
}

/// The manifest after the code in `path` asked for `features` of clap; the answer where there is no edit.
fn asked(manifest: &str, path: &str, features: &[&str]) -> Result<String, Asked> {
    let text = format!("[package]\nname = \"app\"\n{manifest}");
    let files = project(&[("Cargo.toml", &text)]);
    let features: Vec<String> = features.iter().map(|name| (*name).to_owned()).collect();
    match Manifests::read(&files).ask(Path::new(path), &["clap"], &features) {
        Asked::Edits(0, edits) => {
            let after = apply(&text, edits);
            let again = project(&[("Cargo.toml", &after)]);
            assert_eq!(Manifests::read(&again).ask(Path::new(path), &["clap"], &features), Asked::There, "{after}");
            Ok(after.strip_prefix("[package]\nname = \"app\"\n").unwrap().to_owned())
        }
        other => Err(other),
    }
}

#[test]
fn every_spelling_gains_the_feature() {
    let cases = [
        (
            "[dependencies]\nclap = \"2\" # why\n",
            "[dependencies]\nclap = { version = \"2\", features = [\"cargo\"] } # why\n",
        ),
        (
            "[dependencies]\nclap = { version = \"2.33\", optional = true }\n",
            "[dependencies]\nclap = { version = \"2.33\", optional = true, features = [\"cargo\"] }\n",
        ),
        (
            "[dependencies]\nclap = {version=\"2\", features=[\"color\"]}\n",
            "[dependencies]\nclap = {version=\"2\", features=[\"color\", \"cargo\"]}\n",
        ),
        (
            "[dependencies]\nclap = { version = \"2\", features = [\"a\", \"suggestions\"] }\n",
            "[dependencies]\nclap = { version = \"2\", features = [\"a\", \"cargo\", \"suggestions\"] }\n",
        ),
        (
            "[dependencies]\nclap = { features = [], version = \"2\" }\n",
            "[dependencies]\nclap = { features = [\"cargo\"], version = \"2\" }\n",
        ),
        (
            "[dependencies.clap]\nversion = \"2\" # two\ndefault-features = false\n\n[features]\n",
            "[dependencies.clap]\nversion = \"2\" # two\ndefault-features = false\nfeatures = [\"cargo\"]\n\n[features]\n",
        ),
        ("[dependencies]\nclap.version = \"2\"", "[dependencies]\nclap.version = \"2\"\nclap.features = [\"cargo\"]"),
        (
            "[dependencies]\nclap.workspace = true\r\nlog = \"0.4\"\r\n",
            "[dependencies]\nclap.workspace = true\r\nclap.features = [\"cargo\"]\r\nlog = \"0.4\"\r\n",
        ),
        (
            "[dependencies]\nclap = { workspace = true }\n",
            "[dependencies]\nclap = { workspace = true, features = [\"cargo\"] }\n",
        ),
        (
            "[dependencies]\nargs = { package = \"clap\", version = \"2\" }\n",
            "[dependencies]\nargs = { package = \"clap\", version = \"2\", features = [\"cargo\"] }\n",
        ),
        (
            "[target.'cfg(unix)'.dependencies]\nclap = \"2\"\n[target.'cfg(windows)'.dependencies]\nclap = \"2\"\n",
            "[target.'cfg(unix)'.dependencies]\nclap = { version = \"2\", features = [\"cargo\"] }\n\
             [target.'cfg(windows)'.dependencies]\nclap = { version = \"2\", features = [\"cargo\"] }\n",
        ),
        (
            "[dependencies.clap]\nversion = \"2\"\nfeatures = [\n    \"color\", # red\n    \"yaml\" # lists\n]\n",
            "[dependencies.clap]\nversion = \"2\"\nfeatures = [\n    \"color\", # red\n    \"yaml\", # lists\n    \"cargo\"\n]\n",
        ),
        (
            "[dependencies.clap]\nversion = \"2\"\nfeatures = [\n  \"color\", # red\n]\n",
            "[dependencies.clap]\nversion = \"2\"\nfeatures = [\n  \"color\", # red\n  \"cargo\",\n]\n",
        ),
        (
            "[dependencies.clap]\nversion = \"2\"\nfeatures = [\n  \"color\"\n]\n",
            "[dependencies.clap]\nversion = \"2\"\nfeatures = [\n  \"color\",\n  \"cargo\"\n]\n",
        ),
    ];
    for (before, after) in cases {
        assert_eq!(asked(before, "src/main.rs", &["cargo"]).as_deref(), Ok(after), "{before}");
    }
}

#[test]
fn the_place_of_the_site_picks_the_list() {
    let both = "[dependencies]\nclap = \"2\"\n[dev-dependencies]\nclap = \"2\"\n[build-dependencies]\nclap = \"2\"\n";
    let gains = |path: &str| {
        let after = asked(both, path, &["cargo"]).unwrap();
        let (at, _) = after.lines().enumerate().find(|(_, line)| line.contains("cargo")).unwrap();
        assert_eq!(after.matches("cargo").count(), 1);
        at
    };
    assert_eq!((gains("src/main.rs"), gains("tests/cli.rs"), gains("build.rs")), (1, 3, 5));
    let dev = "[dev-dependencies]\nclap = \"2\"\n";
    assert!(asked(dev, "src/lib.rs", &["cargo"]).is_ok());
    let normal =
        "[dependencies]\nclap = { version = \"2\", features = [\"cargo\"] }\n[dev-dependencies]\nclap = \"2\"\n";
    assert_eq!(asked(normal, "tests/cli.rs", &["cargo"]), Err(Asked::There));
    let two = asked(
        "[dependencies]\nclap = { version = \"2\", features = [\"env\"] }\n",
        "src/lib.rs",
        &["cargo", "env", "unicode"],
    );
    assert_eq!(
        two.as_deref(),
        Ok("[dependencies]\nclap = { version = \"2\", features = [\"env\", \"cargo\", \"unicode\"] }\n")
    );
}

#[test]
fn what_cannot_be_edited_is_told() {
    let told = |manifest: &str, path: &str| match asked(manifest, path, &["cargo"]) {
        Err(Asked::ByHand(why)) => why.speak(Lang::En),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        told("[dependencies]\nclap = { git = \"https://example.com/clap\" }\n", "src/lib.rs"),
        "it needs the feature `cargo` of `clap`, and it comes from a git repository: add it by hand"
    );
    assert!(told("[dependencies]\nlog = \"0.4\"\n", "src/lib.rs").contains("does not name it"));
    assert!(told("[dependencies]\nclap = \"2\"\n", "build.rs").contains("does not name it"));
    let files = project(&[("Cargo.toml", "[workspace]\nmembers = [\"a\"]\n")]);
    let answer = Manifests::read(&files).ask(Path::new("a/src/lib.rs"), &["clap"], &["cargo".to_owned()]);
    assert!(matches!(answer, Asked::ByHand(why) if why.en.contains("no manifest")));
}

#[test]
fn a_member_inherits_features() {
    let root = "[workspace]\nmembers = [\"a\"]\n[workspace.dependencies]\nclap = { version = \"2\", features = [\"cargo\"] }\n";
    let files = project(&[
        ("Cargo.toml", root),
        ("a/Cargo.toml", "[package]\nname = \"a\"\n[dependencies]\nclap.workspace = true\n"),
    ]);
    let ask = |feature: &str| Manifests::read(&files).ask(Path::new("a/src/lib.rs"), &["clap"], &[feature.to_owned()]);
    assert_eq!(ask("cargo"), Asked::There);
    assert!(matches!(ask("env"), Asked::Edits(1, _)));
}

/// The manifest after `feature` of clap became `new`.
fn turned(manifest: &str, feature: &str, new: Option<&str>) -> String {
    let files = project(&[("Cargo.toml", manifest)]);
    let mut text = manifest.to_owned();
    let listed = Manifests::read(&files).listed("clap", feature, new, &[]);
    for found in listed.into_iter().rev() {
        text = apply(&text, found.edits.unwrap());
    }
    text
}

#[test]
fn features_are_renamed_and_removed() {
    let line = |list: &str| {
        format!(
            "[dependencies]\nclap = {{ version = \"2\", features = {list} }}\nother = {{ version = \"1\", features = [\"vec_map\"] }}\n"
        )
    };
    let gone = |list: &str| turned(&line(list), "vec_map", None);
    assert_eq!(gone("[\"vec_map\"]"), line("[]"));
    assert_eq!(gone("[\"vec_map\", \"yaml\"]"), line("[\"yaml\"]"));
    assert_eq!(gone("[\"yaml\", \"vec_map\"]"), line("[\"yaml\"]"));
    assert_eq!(gone("[\"a\", \"vec_map\", \"yaml\"]"), line("[\"a\", \"yaml\"]"));
    assert_eq!(gone("[\n  \"a\",\n  \"vec_map\", # maps\n  \"yaml\",\n]"), line("[\n  \"a\",\n  \"yaml\",\n]"));
    assert_eq!(gone("[\"yaml\"]"), line("[\"yaml\"]"));
    assert_eq!(turned(&line("[\"a\", \"vec_map\"]"), "vec_map", Some("map")), line("[\"a\", \"map\"]"));
    assert_eq!(turned(&line("[\"map\", \"vec_map\"]"), "vec_map", Some("map")), line("[\"map\"]"));
    let shared = "[workspace.dependencies.clap]\nversion = \"2\"\nfeatures = [\"vec_map\"]\n";
    assert_eq!(turned(shared, "vec_map", Some("map")), shared.replace("vec_map", "map"));
    let own = "[dependencies]\nargs = { package = \"clap\", version = \"2\" }\n[features]\nfull = [\"args/vec_map\", \"args?/vec_map\", \"clap/vec_map\"]\n";
    assert_eq!(
        turned(own, "vec_map", Some("map")),
        own.replace("args/vec_map", "args/map").replace("args?/vec_map", "args?/map")
    );
}

#[test]
fn defaults_that_are_turned_off_are_found() {
    let files = project(&[(
        "Cargo.toml",
        "[dependencies]\nclap = { version = \"2\", default-features = false }\n[build-dependencies]\nclap = \"2\"\n",
    )]);
    let manifests = Manifests::read(&files);
    assert_eq!(manifests.listed("clap", "default", None, &[]).len(), 1);
    let [found] = &manifests.listed("clap", "default", None, &["std".to_owned()])[..] else { panic!() };
    let after = apply(files[0].source.text(), found.edits.clone().unwrap());
    assert!(after.contains("default-features = false, features = [\"std\"] }"), "{after}");
    let again = project(&[("Cargo.toml", &after)]);
    assert!(Manifests::read(&again).listed("clap", "default", None, &["std".to_owned()]).is_empty());
}
