//! Cargo manifests and lock files.

use std::path::{Path, PathBuf};

use toml_edit::{Item, TableLike};

use super::raw::{Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg};
use super::toml::{self, Failure};
use crate::facts::{Facts, Ident, Import, ScopeId};
use crate::lang::rust::place;
use crate::mapping::model::Coordinate;
use crate::project::classify::{BuildKind, FileKind};
use crate::project::walk::ProjectFile;
use crate::source::Span;

const SECTIONS: &[&str] = &["dependencies", "dev-dependencies", "build-dependencies"];

/// Reads a `Cargo.toml`.
pub(crate) fn manifest(text: &str) -> Result<Raw, Failure> {
    let document = toml::parse(text)?;
    let root: &dyn TableLike = document.as_table();
    let mut raw = Raw::default();
    sections(&mut raw, root, text);
    if let Some(workspace) = root.get("workspace").and_then(Item::as_table_like) {
        sections(&mut raw, workspace, text);
    }
    for (_, target) in root.get("target").and_then(Item::as_table_like).into_iter().flat_map(TableLike::iter) {
        if let Some(target) = target.as_table_like() {
            sections(&mut raw, target, text);
        }
    }
    let package = root.get("package").and_then(Item::as_table_like);
    if let Some((value, span)) = package.and_then(|package| toml::string_at(package, "rust-version", text)) {
        raw.minimums.push(RawMinimum { what: "rust", value: RawValue::Known(value.to_owned(), span) });
    }
    Ok(raw)
}

fn sections(raw: &mut Raw, table: &dyn TableLike, text: &str) {
    for section in SECTIONS {
        let Some(section) = table.get(section).and_then(Item::as_table_like) else { continue };
        for (key, item) in section.iter() {
            raw.dependencies.extend(dependency(section, key, item, text));
        }
    }
}

fn dependency(section: &dyn TableLike, key: &str, item: &Item, text: &str) -> Option<RawDependency> {
    let key_span = toml::key_span(section, key, text);
    if let Some((value, span)) = toml::string(item, text) {
        return Some(crate_at(key, key_span.unwrap_or(span), requirement(value, span)));
    }
    let table = item.as_table_like()?;
    // The version stands in the workspace's own section.
    if table.get("workspace").and_then(Item::as_bool) == Some(true) {
        return None;
    }
    let renamed = toml::string_at(table, "package", text);
    let (name, name_span) = renamed.or_else(|| Some((key, key_span?)))?;
    let version = match toml::string_at(table, "version", text) {
        Some((value, span)) => requirement(value, span),
        None if table.get("git").is_some() => RawVersion::Open("it comes from a git repository".to_owned()),
        None if table.get("path").is_some() => RawVersion::Open("it comes from a folder".to_owned()),
        None => RawVersion::Open("no version is written".to_owned()),
    };
    Some(crate_at(name, name_span, version))
}

fn requirement(value: &str, span: Span) -> RawVersion {
    let template = vec![Seg::Text(span)];
    if value.contains(',') {
        return RawVersion::Rigid(template, "several version requirements stand together".to_owned());
    }
    RawVersion::Value(template)
}

fn crate_at(name: &str, span: Span, version: RawVersion) -> RawDependency {
    RawDependency { name: RawName::Plain(Coordinate::Cargo(name.to_owned()), span), version, span }
}

/// Reads a `Cargo.lock`.
pub(crate) fn lock(text: &str) -> Result<Raw, Failure> {
    let document = toml::parse(text)?;
    let mut raw = Raw::default();
    let packages = document.get("package").and_then(Item::as_array_of_tables);
    for package in packages.into_iter().flat_map(|packages| packages.iter()) {
        let name = toml::string_at(package, "name", text);
        let version = toml::string_at(package, "version", text);
        if let (Some((name, span)), Some((_, version))) = (name, version) {
            raw.dependencies.push(crate_at(name, span, RawVersion::Value(vec![Seg::Text(version)])));
        }
    }
    Ok(raw)
}

/// The crates of a project, for the paths of its modules.
#[derive(Debug, Default)]
pub(crate) struct Crates {
    /// Those with a manifest, the innermost first.
    all: Vec<Crate>,
}

#[derive(Debug)]
struct Crate {
    root: PathBuf,
    name: String,
    /// Dependencies that go by another name here: that name, and the crate's own.
    renamed: Vec<(String, String)>,
}

impl Crates {
    /// Reads the manifests among `files`.
    pub(crate) fn read(files: &[ProjectFile]) -> Self {
        let manifests = files.iter().filter(|file| file.kind == FileKind::Build(BuildKind::CargoToml));
        let mut all: Vec<Crate> =
            manifests.filter_map(|file| crate_of(&file.source.path, file.source.text())).collect();
        all.sort_by_key(|found| std::cmp::Reverse(found.root.components().count()));
        Self { all }
    }

    fn around(&self, path: &Path) -> Option<&Crate> {
        self.all.iter().find(|found| path.starts_with(&found.root))
    }

    /// The full path of the module that a file is. Without a manifest the project is one crate.
    pub(crate) fn module_of(&self, path: &Path) -> String {
        let (root, name) = match self.around(path) {
            Some(found) => (found.root.as_path(), found.name.as_str()),
            None => (Path::new(""), "project"),
        };
        place::module_of(path, root, name).unwrap_or_else(|| name.to_owned())
    }

    /// Makes the dependencies that a manifest renames known in a file that uses them.
    pub(crate) fn rename(&self, facts: &mut Facts, path: &Path) {
        let Some(found) = self.around(path) else { return };
        for (alias, name) in &found.renamed {
            let name = name.replace('-', "_");
            let ident = |text: &str| Ident { text: text.into(), span: Span::default() };
            if place::starts_a_path(facts, alias) {
                facts.imports.push(Import {
                    span: Span::default(),
                    statement: Span::default(),
                    scope: ScopeId(0),
                    path: vec![ident(&name)],
                    alias: Some(ident(alias)),
                    wildcard: false,
                    exported: false,
                });
            }
        }
    }
}

fn crate_of(path: &Path, text: &str) -> Option<Crate> {
    let document = toml::parse(text).ok()?;
    let root: &dyn TableLike = document.as_table();
    let table = |name: &str| root.get(name).and_then(Item::as_table_like);
    let name_of = |section: &str| table(section)?.get("name")?.as_str();
    let name = name_of("lib").or_else(|| name_of("package"))?.to_owned();
    let mut renamed = Vec::new();
    for section in SECTIONS {
        for (key, item) in table(section).into_iter().flat_map(TableLike::iter) {
            let package = item.as_table_like().and_then(|item| item.get("package")).and_then(Item::as_str);
            renamed.extend(package.map(|package| (key.replace('-', "_"), package.to_owned())));
        }
    }
    Some(Crate { root: path.parent()?.to_path_buf(), name, renamed })
}
