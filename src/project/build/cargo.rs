//! Cargo manifests and lock files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use toml_edit::{Item, Table, TableLike};

use super::raw::{Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg};
use super::toml::{self, Failure};
use crate::facts::Facts;
use crate::lang::Language;
use crate::lang::rust::modules::{self, Home, Root};
use crate::lang::rust::place;
use crate::mapping::model::Coordinate;
use crate::project::classify::{BuildKind, FileKind};
use crate::project::walk::ProjectFile;
use crate::source::Span;
use crate::words::said;

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
        None if table.get("git").is_some() => {
            RawVersion::Open(said!("it comes from a git repository", "它来自 git 仓库"))
        }
        None if table.get("path").is_some() => RawVersion::Open(said!("it comes from a folder", "它来自本地文件夹")),
        None => RawVersion::Open(said!("no version is written", "没有写明版本")),
    };
    Some(crate_at(name, name_span, version))
}

fn requirement(value: &str, span: Span) -> RawVersion {
    let template = vec![Seg::Text(span)];
    if value.contains(',') {
        return RawVersion::Rigid(
            template,
            said!("several version requirements stand together", "同时写了多个版本要求"),
        );
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

/// The packages of a project, for the paths of their modules.
#[derive(Debug, Default)]
pub(crate) struct Crates {
    /// Those with a manifest, the innermost first; without any, the project as a whole.
    all: Vec<Package>,
    /// Where their crates start.
    roots: Vec<Root>,
}

#[derive(Debug)]
struct Package {
    folder: PathBuf,
    /// Its name, as paths write it.
    name: String,
    /// What paths call its library.
    library: String,
    /// Dependencies that go by another name here: that name, and the package's own.
    renamed: Vec<(String, String)>,
}

impl Crates {
    /// Reads the manifests among `files`.
    pub(crate) fn read(files: &[ProjectFile]) -> Self {
        let manifests: Vec<Manifest> = files
            .iter()
            .filter(|file| file.kind == FileKind::Build(BuildKind::CargoToml))
            .filter_map(|file| Manifest::read(&file.source.path, file.source.text()))
            .collect();
        let sources: BTreeSet<&Path> = files
            .iter()
            .filter(|file| file.kind == FileKind::Source(Language::Rust))
            .map(|file| file.source.path.as_path())
            .collect();
        let shared: Vec<(&Path, BTreeMap<String, String>)> =
            manifests.iter().map(|found| (found.folder.as_path(), found.renamed(&["workspace"]))).collect();
        let mut found = Self::default();
        for manifest in &manifests {
            let Some(package) = manifest.package(&shared) else { continue };
            let inner = |path: &&Path| {
                let innermost = manifests.iter().filter(|other| path.starts_with(&other.folder));
                innermost.max_by_key(|other| other.folder.components().count()).map(|other| &other.folder)
                    == Some(&manifest.folder)
            };
            let own: BTreeSet<&Path> = sources.iter().copied().filter(inner).collect();
            found.roots.extend(manifest.roots(&package, &own));
            found.all.push(package);
        }
        if manifests.is_empty() {
            let folder = PathBuf::new();
            let manifest = Manifest { folder: folder.clone(), document: Table::new() };
            let name = "project".to_owned();
            let package = Package { folder, library: name.clone(), name, renamed: Vec::new() };
            found.roots = manifest.roots(&package, &sources);
            found.all.push(package);
        }
        // A dependency on a package of the project brings its library.
        let libraries: BTreeMap<String, String> =
            found.all.iter().map(|package| (package.name.clone(), package.library.clone())).collect();
        for (_, name) in found.all.iter_mut().flat_map(|package| &mut package.renamed) {
            if let Some(library) = libraries.get(name) {
                name.clone_from(library);
            }
        }
        found.all.sort_by_key(|package| std::cmp::Reverse(package.folder.components().count()));
        found
    }

    fn around(&self, path: &Path) -> Option<&Package> {
        self.all.iter().find(|found| path.starts_with(&found.folder))
    }

    /// Where every file belongs.
    pub(crate) fn homes(&self, files: &BTreeMap<&Path, &Facts>) -> BTreeMap<PathBuf, Home> {
        let mut homes = modules::homes(&self.roots, files);
        for (&path, facts) in files {
            if !homes.contains_key(path) {
                homes.insert(path.to_owned(), Home { module: self.by_place(path), ..Home::default() });
            }
            let (Some(home), Some(package)) = (homes.get_mut(path), self.around(path)) else { continue };
            let used = package.renamed.iter().filter(|(alias, _)| place::starts_a_path(facts, alias));
            home.names.extend(used.cloned());
        }
        modules::take_in(&mut homes, files);
        homes
    }

    /// The module of a file that no other one names.
    fn by_place(&self, path: &Path) -> String {
        let Some(package) = self.around(path) else { return "project".to_owned() };
        place::module_of(path, &package.folder, &package.library).unwrap_or_else(|| package.library.clone())
    }
}

/// A manifest with the folder it stands in.
struct Manifest {
    folder: PathBuf,
    document: Table,
}

impl Manifest {
    fn read(path: &Path, text: &str) -> Option<Self> {
        let document = toml::parse(text).ok()?.as_table().clone();
        Some(Self { folder: path.parent()?.to_path_buf(), document })
    }

    fn table(&self, name: &str) -> Option<&dyn TableLike> {
        self.document.get(name).and_then(Item::as_table_like)
    }

    fn text(&self, table: &str, key: &str) -> Option<&str> {
        self.table(table)?.get(key)?.as_str()
    }

    fn package(&self, shared: &[(&Path, BTreeMap<String, String>)]) -> Option<Package> {
        let name = self.text("package", "name").or_else(|| self.text("lib", "name"))?.replace('-', "_");
        let library = self.text("lib", "name").map_or_else(|| name.clone(), |name| name.replace('-', "_"));
        let mut renamed = self.renamed(&[]);
        // What the workspace says of its dependencies.
        let workspace = shared.iter().filter(|(folder, names)| self.folder.starts_with(folder) && !names.is_empty());
        if let Some((_, names)) = workspace.max_by_key(|(folder, _)| folder.components().count()) {
            let from_there = self.dependencies(&[]).filter(|(_, item)| {
                item.as_table_like().and_then(|item| item.get("workspace")).and_then(Item::as_bool) == Some(true)
            });
            for (key, _) in from_there {
                let key = key.replace('-', "_");
                if let Some(name) = names.get(&key) {
                    renamed.insert(key, name.clone());
                }
            }
        }
        Some(Package { folder: self.folder.clone(), name, library, renamed: renamed.into_iter().collect() })
    }

    /// All dependencies below a table of the manifest, those of single targets too.
    fn dependencies(&self, below: &[&str]) -> impl Iterator<Item = (&str, &Item)> {
        let mut root: Option<&dyn TableLike> = Some(&self.document);
        for name in below {
            root = root.and_then(|root| root.get(name)).and_then(Item::as_table_like);
        }
        let targets = root.and_then(|root| root.get("target")).and_then(Item::as_table_like);
        let targets = targets.into_iter().flat_map(TableLike::iter).filter_map(|(_, target)| target.as_table_like());
        let tables = root.into_iter().chain(targets);
        let sections = tables.flat_map(|table| SECTIONS.iter().filter_map(|section| table.get(section)));
        sections.filter_map(Item::as_table_like).flat_map(TableLike::iter)
    }

    /// Dependencies that go by another name: that name, and the package's own.
    fn renamed(&self, below: &[&str]) -> BTreeMap<String, String> {
        let package = |item: &Item| Some(item.as_table_like()?.get("package")?.as_str()?.replace('-', "_"));
        let renamed = self.dependencies(below).filter_map(|(key, item)| Some((key.replace('-', "_"), package(item)?)));
        renamed.collect()
    }

    /// Where the crates of a package start: its library first, which the others may share files with.
    fn roots(&self, package: &Package, files: &BTreeSet<&Path>) -> Vec<Root> {
        let at = |path: &str| self.folder.join(path);
        let mut roots: Vec<Root> = Vec::new();
        let mut add = |path: PathBuf, name: String| {
            if files.contains(path.as_path()) && !roots.iter().any(|root| root.path == path) {
                roots.push(Root { path, name });
            }
        };
        let library = at(self.text("lib", "path").unwrap_or("src/lib.rs"));
        let has_library = files.contains(library.as_path());
        add(library, package.library.clone());
        // Whose crate is whose does not show: they only have to differ.
        let named = |kind: &str, name: &str| format!("{}.{kind}{}", package.library, name.replace('-', "_"));
        for (section, kind) in [("bin", ""), ("example", "examples."), ("test", "tests."), ("bench", "benches.")] {
            for target in self.document.get(section).and_then(Item::as_array_of_tables).into_iter().flatten() {
                let text = |key: &str| target.get(key).and_then(Item::as_str);
                if let (Some(name), Some(path)) = (text("name"), text("path")) {
                    add(at(path), named(kind, name));
                }
            }
        }
        let main = if has_library { named("", "main") } else { package.library.clone() };
        add(at("src/main.rs"), main);
        for (folder, kind) in [("src/bin", ""), ("examples", "examples."), ("tests", "tests."), ("benches", "benches.")]
        {
            let folder = at(folder);
            for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
                let Ok(inside) = path.strip_prefix(&folder) else { continue };
                let parts: Vec<&str> = inside.iter().filter_map(|part| part.to_str()).collect();
                match parts.as_slice() {
                    [file] => add(path.to_path_buf(), named(kind, file.trim_end_matches(".rs"))),
                    [name, "main.rs"] => add(path.to_path_buf(), named(kind, name)),
                    _ => {}
                }
            }
        }
        add(at(self.text("package", "build").unwrap_or("build.rs")), named("", "build"));
        roots
    }
}
