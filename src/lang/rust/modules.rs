//! The module trees of a project: which file is which module, as the files themselves say with `mod name;`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use super::place::{self, ABSOLUTE};
use crate::facts::*;
use crate::source::Span;

/// The file that a crate starts at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Root {
    /// Its path.
    pub(crate) path: PathBuf,
    /// The crate's name, as paths write it.
    pub(crate) name: String,
}

/// Where a file belongs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Home {
    /// The full path of its module.
    pub(crate) module: String,
    /// Names that it sees beyond what it says itself: each with the full path it stands for.
    pub(crate) names: BTreeSet<(String, String)>,
    /// Modules whose names are its own too.
    pub(crate) taken_in: BTreeSet<String>,
    /// Macros that it calls and that a crate may bring without an import: the crate, and the macro.
    pub(crate) macros: BTreeSet<(String, String)>,
}

/// A file on the way to its home.
struct Visit {
    path: PathBuf,
    module: String,
    /// Whether its modules lie beside it: it is the root, a `mod.rs`, or named by its path.
    beside: bool,
}

/// The homes of all files that `roots` lead to. A file of several modules is at home in the first; the others know it by
/// another name.
pub(crate) fn homes(roots: &[Root], files: &BTreeMap<&Path, &Facts>) -> BTreeMap<PathBuf, Home> {
    let mut homes: BTreeMap<PathBuf, Home> = BTreeMap::new();
    for root in roots {
        let mut members: Vec<PathBuf> = Vec::new();
        let mut todo = vec![Visit { path: root.path.clone(), module: root.name.clone(), beside: true }];
        while let Some(visit) = todo.pop() {
            let Some(facts) = files.get(visit.path.as_path()) else { continue };
            if homes.contains_key(&visit.path) {
                continue;
            }
            homes.insert(visit.path.clone(), Home { module: visit.module.clone(), ..Home::default() });
            members.push(visit.path.clone());
            for part in &facts.links.parts {
                let mut module = visit.module.clone();
                for name in part.around.iter().map(|(name, _)| name).chain([&part.name]) {
                    module = format!("{module}{ABSOLUTE}{name}");
                }
                for (path, beside) in places(&visit, part) {
                    match homes.get(&path).map(|home| home.module.clone()) {
                        // Known by the name it has there, where that is seen from the whole file.
                        Some(other) if other != module && part.around.is_empty() => {
                            let home = homes.entry(visit.path.clone()).or_default();
                            home.names.insert((part.name.to_string(), other));
                        }
                        Some(_) => {}
                        None if files.contains_key(path.as_path()) => {
                            todo.push(Visit { path, module: module.clone(), beside });
                        }
                        None => {}
                    }
                }
            }
        }
        share(&mut homes, &members, files.get(root.path.as_path()).map(|facts| &facts.links), files);
    }
    homes
}

/// The files that may hold a part, each with whether its own parts lie beside it.
fn places(visit: &Visit, part: &Part) -> Vec<(PathBuf, bool)> {
    let mut folder = visit.path.parent().unwrap_or(Path::new("")).to_path_buf();
    // The parts of `a.rs` lie in `a`, unless a path is written before the first name.
    let mut own = visit.path.file_stem().filter(|_| !visit.beside);
    for (name, written) in &part.around {
        match (written, own.take()) {
            (Some(written), _) => folder.push(&**written),
            (None, Some(stem)) => folder.extend([stem, std::ffi::OsStr::new(&**name)]),
            (None, None) => folder.push(&**name),
        }
    }
    if !part.paths.is_empty() {
        if let Some(stem) = own.filter(|_| !part.around.is_empty()) {
            folder.push(stem);
        }
        return part.paths.iter().map(|path| (normal(&folder.join(&**path)), true)).collect();
    }
    folder.extend(own);
    let name = &*part.name;
    vec![(normal(&folder.join(format!("{name}.rs"))), false), (normal(&folder.join(name).join("mod.rs")), true)]
}

/// A path without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut found = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if found.file_name().is_some() => _ = found.pop(),
            part => found.push(part),
        }
    }
    found
}

/// What the root of a crate brings for all its files.
fn share(
    homes: &mut BTreeMap<PathBuf, Home>,
    members: &[PathBuf],
    links: Option<&Links>,
    files: &BTreeMap<&Path, &Facts>,
) {
    let Some(links) = links.filter(|links| !links.crates.is_empty()) else { return };
    let facts = || members.iter().filter_map(|path| files.get(path.as_path()));
    // The crate's own macros are seen without an import too.
    let own: BTreeSet<&str> = facts()
        .flat_map(|facts| &facts.decls)
        .filter(|decl| decl.kind == DeclKind::Macro)
        .map(|decl| &*decl.name.text)
        .collect();
    for path in members {
        let (Some(home), Some(facts)) = (homes.get_mut(path), files.get(path.as_path())) else { continue };
        for brought in &links.crates {
            let name = brought.name.to_string();
            let says_it_itself = facts.links.crates.contains(brought);
            if let Some(alias) = brought.alias.as_deref().filter(|_| name != "self" && !says_it_itself) {
                home.names.insert((alias.to_owned(), name.clone()));
            }
            if brought.macros {
                let called = facts.links.macros.iter().filter(|called| !own.contains(&***called));
                home.macros.extend(called.map(|called| (name.clone(), called.to_string())));
            }
        }
    }
}

/// Lets files see the names of those whose text they take in.
pub(crate) fn take_in(homes: &mut BTreeMap<PathBuf, Home>, files: &BTreeMap<&Path, &Facts>) {
    for (path, facts) in files {
        let folder = path.parent().unwrap_or(Path::new(""));
        let modules: Vec<String> = facts
            .links
            .taken_in
            .iter()
            .filter_map(|taken| homes.get(&normal(&folder.join(&**taken))))
            .map(|home| home.module.clone())
            .collect();
        if let Some(home) = homes.get_mut(*path) {
            home.taken_in.extend(modules);
        }
    }
}

/// Tells a file its home. What it sees beyond its own text becomes imports that no line writes. A file
/// that says itself what it is stays that.
pub(crate) fn settle(facts: &mut Facts, home: &Home) {
    if facts.package.is_some() {
        return;
    }
    place::settle(facts, &home.module);
    for (visible, path) in &home.names {
        let own = path.contains(ABSOLUTE);
        if own || place::starts_a_path(facts, visible) {
            import(facts, path.split(ABSOLUTE), Some(visible));
        }
    }
    for (of, name) in &home.macros {
        import(facts, [&**of, &**name].into_iter(), None);
    }
    for module in &home.taken_in {
        import(facts, module.split(ABSOLUTE), None);
        if let Some(last) = facts.imports.last_mut() {
            last.wildcard = true;
        }
    }
}

/// An import that stands in no line.
pub(crate) fn import<'n>(facts: &mut Facts, path: impl Iterator<Item = &'n str>, alias: Option<&str>) {
    let ident = |text: &str| Ident { text: text.into(), span: Span::default() };
    facts.imports.push(Import {
        span: Span::default(),
        statement: Span::default(),
        scope: ScopeId(0),
        path: path.map(ident).collect(),
        alias: alias.map(ident),
        wildcard: false,
        exported: false,
    });
}
