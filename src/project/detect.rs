//! Which mappings a project has to do with, and in which version it uses their SDK.

use std::collections::BTreeSet;

use super::NotAnalysed;
use super::build::{Build, DeclaredDependency};
use super::classify::{FileKind, Foreign};
use super::foreign;
use super::versions;
use super::walk::ProjectFile;
use crate::lang::Language;
use crate::mapping::model::{Action, Coordinate, Mapping, Old};
use crate::mapping::order;
use crate::mapping::symbol::is_below;
use crate::mapping::version::{Version, VersionRange};
use crate::words::{Lang, Said, said};

/// A mapping and what the project says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detected {
    /// Mapping id.
    pub id: String,
    /// Versions it leads away from, for people.
    pub from: String,
    /// Versions it leads to.
    pub to: String,
    /// Version the project asks for, where a build file says one. Several are joined with `, `.
    pub version: Option<String>,
    /// Whether it is used in this scan.
    pub active: bool,
    /// Whether the code imports the new version alone and no build file tells more: what is left of the old version is
    /// told, and nothing is edited.
    pub arrived: bool,
    /// In which hop of the run it is taken, from 1: the hops of one SDK follow each other.
    pub hop: usize,
    /// Why it is, or is not: a sentence without a period.
    pub why: String,
}

/// What the sources of a project import and declare.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// Imported paths as written, without `*` and alias: `io.livekit.android.room.Room`, `LiveKit`, `clap::Arg`.
    pub imports: BTreeSet<(Language, String)>,
    /// Packages the project's own sources declare. An import of one of them below a mapping's root is no use of the SDK.
    pub packages: BTreeSet<(Language, String)>,
}

impl Seen {
    /// Adds the imports of Java and Objective-C files: a use there is a use, although it cannot be analysed.
    pub fn add_foreign(&mut self, files: &[ProjectFile]) {
        for file in files {
            let FileKind::Foreign(kind) = file.kind else { continue };
            let language = kind.shares_roots_with();
            let text = file.source.text();
            self.imports.extend(foreign::imports(kind, text).into_iter().map(|path| (language, path)));
            if kind == Foreign::Java {
                self.packages.extend(foreign::java_package(text).map(|package| (language, package)));
            }
        }
    }

    /// The first import that is a use of the SDK behind `mapping`, with the root it lies below.
    pub fn use_of<'m>(&self, mapping: &'m Mapping) -> Option<(&str, &'m str)> {
        self.use_among(&self.imports, mapping)
    }

    /// The same among other imports than those of the whole project.
    pub(crate) fn use_among<'i, 'm>(
        &self,
        imports: &'i BTreeSet<(Language, String)>,
        mapping: &'m Mapping,
    ) -> Option<(&'i str, &'m str)> {
        imports.iter().find_map(|(language, path)| {
            let root = self.root_of(mapping, *language, path)?;
            Some((path.as_str(), root))
        })
    }

    /// The first import of what only the new version of the SDK has, where nothing of the old version is imported.
    fn new_use_of(&self, mapping: &Mapping) -> Option<&str> {
        let mut used = self.imports.iter().filter_map(|(language, path)| {
            let root = self.root_of(mapping, *language, path)?;
            Some((path.as_str(), new_roots(mapping).any(|(of, new)| of == *language && new == root)))
        });
        let (first, is_new) = used.next()?;
        (is_new && used.all(|(_, is_new)| is_new)).then_some(first)
    }

    /// The root of `mapping` that an import lies below, unless it is one of the project's own packages.
    fn root_of<'m>(&self, mapping: &'m Mapping, language: Language, path: &str) -> Option<&'m str> {
        let platforms = mapping.platforms.iter().filter(|platform| platform.language == language);
        let roots = platforms.flat_map(|platform| &platform.roots).map(String::as_str);
        let new = new_roots(mapping).filter(|(of, _)| *of == language).map(|(_, new)| new);
        let root = roots.chain(new).find(|root| is_below(language, path, root))?;
        // An app may keep its own code below the vendor's package name.
        let own = self.packages.iter().any(|(of, package)| {
            *of == language && package != root && is_below(language, package, root) && is_below(language, path, package)
        });
        (!own).then_some(root)
    }
}

/// The packages and modules that only the new version of an SDK has: where its own ones move to.
pub(crate) fn new_roots(mapping: &Mapping) -> impl Iterator<Item = (Language, &str)> {
    mapping
        .platforms
        .iter()
        .flat_map(|platform| platform.new_roots.iter().map(|root| (platform.language, root.as_str())))
}

/// Java and Objective-C files that use an SDK of one of `active`, with the reason they are not analysed.
pub fn foreign_uses(files: &[ProjectFile], seen: &Seen, active: &[&Mapping]) -> Vec<NotAnalysed<Said>> {
    let mut found = Vec::new();
    for file in files {
        let FileKind::Foreign(kind) = file.kind else { continue };
        let imports = foreign::imports(kind, file.source.text());
        let language = kind.shares_roots_with();
        let used = active.iter().find_map(|mapping| {
            let import = imports.iter().find(|path| seen.root_of(mapping, language, path).is_some())?;
            Some((mapping, import))
        });
        if let Some((mapping, import)) = used {
            let reason = said!(
                "{} is not analysed; it imports `{import}` of {}",
                "{} 文件不做分析；它导入了 `{import}`（{}）",
                kind.name(),
                mapping.title
            );
            found.push(NotAnalysed { path: file.source.display_path(), reason });
        }
    }
    found
}

/// Whether two coordinates name the same thing. Repositories are the same whatever protocol they are fetched with.
pub fn same_coordinate(a: &Coordinate, b: &Coordinate) -> bool {
    match (a, b) {
        (Coordinate::SwiftPackage(a), Coordinate::SwiftPackage(b)) => {
            repository(a) == repository(b) || is_registry_id(a, b) || is_registry_id(b, a)
        }
        (Coordinate::Pod(a), Coordinate::Pod(b)) => a.split('/').next() == b.split('/').next(),
        _ => a == b,
    }
}

/// Whether `id` is what a registry calls the package at `url`: `owner.name`.
fn is_registry_id(id: &str, url: &str) -> bool {
    let named = id.split_once('.').filter(|_| !id.contains('/'));
    named.is_some_and(|(owner, name)| repository(url).ends_with(&format!("/{owner}/{name}").to_ascii_lowercase()))
}

/// `host/owner/name` in lower case.
fn repository(url: &str) -> String {
    let url = url.trim().to_ascii_lowercase();
    let url = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let url = url.split_once('@').map_or(url, |(_, rest)| rest);
    let url = url.trim_end_matches('/');
    url.strip_suffix(".git").unwrap_or(url).replacen(':', "/", 1)
}

/// The coordinates that say that a project depends on the SDK of `mapping`, in its old or its new version. What a change
/// says of some other library does not count: that library can be used without the SDK.
pub(crate) fn coordinates(mapping: &Mapping) -> Vec<&Coordinate> {
    let mut all: Vec<&Coordinate> = mapping.platforms.iter().flat_map(|platform| &platform.dependencies).collect();
    let moved = mapping.changes.iter().filter_map(|change| match (&change.old, &change.action) {
        (Old::Dependency(old), Action::Depend { coordinate: Some(new), .. })
            if all.iter().any(|own| same_coordinate(own, old)) =>
        {
            Some(new)
        }
        _ => None,
    });
    let moved: Vec<&Coordinate> = moved.collect();
    all.extend(moved);
    all.sort();
    all.dedup();
    all
}

/// Decides for each mapping whether it is used in this scan. Mappings the project has nothing to do with are left out.
///
/// `asked` holds the ids a person named: only these are looked at, and they are used whatever the version is, as long as
/// the project depends on the SDK or imports it. `all` names every mapping. Empty means detection. `files` are those that
/// `build` was read from, `lang` the language to say why in.
pub fn detect(
    mappings: &[Mapping],
    files: &[ProjectFile],
    build: &Build,
    seen: &Seen,
    asked: &[String],
    lang: Lang,
) -> Vec<Detected> {
    let every = asked.iter().any(|id| id == "all");
    let mut found = Vec::new();
    for mapping in mappings {
        let named = asked.contains(&mapping.id);
        if !asked.is_empty() && !every && !named {
            continue;
        }
        match verdict(mapping, files, build, seen, lang) {
            Some(mut verdict) => {
                if !asked.is_empty() && !verdict.active {
                    verdict.active = true;
                    verdict.why = lang.pick(
                        format!("asked for with `--mapping`, although the project is {}", verdict.why),
                        format!("由 `--mapping` 指定，尽管项目{}", verdict.why),
                    );
                }
                // Who asks wants all of it.
                verdict.arrived &= !named;
                found.push(verdict);
            }
            None if named => {
                found.push(detected(mapping, None, false, neither(lang)));
            }
            None => {}
        }
    }
    let active: BTreeSet<String> = found.iter().filter(|path| path.active).map(|path| path.id.clone()).collect();
    for path in found.iter_mut().filter(|path| path.active && path.version.is_none() && asked.is_empty()) {
        let mapping = mappings.iter().find(|mapping| mapping.id == path.id);
        // Where the version is not known, one of two paths of an SDK can be meant. Another SDK makes none wait.
        let before = mapping.map(|mapping| order::before(mappings, mapping)).unwrap_or_default();
        let first = before.iter().map(|first| &first.id).find(|id| active.contains(*id));
        if let Some(first) = first {
            path.active = false;
            path.why =
                lang.pick(format!("not before {first}: {}", path.why), format!("需先完成 {first}：{}", path.why));
        }
    }
    found
}

/// Why a mapping is not used that the project has nothing to do with.
pub(crate) fn neither(lang: Lang) -> String {
    lang.pick("the project neither depends on it nor imports it", "项目既不依赖也没有导入它").to_owned()
}

fn detected(mapping: &Mapping, version: Option<String>, active: bool, why: String) -> Detected {
    let (from, to) = (mapping.from.text.clone(), mapping.to.text.clone());
    Detected { id: mapping.id.clone(), from, to, version, active, arrived: false, hop: 1, why }
}

impl Detected {
    /// Whether the project is where the upgrade path leads, in every version that a build file names.
    pub(crate) fn is_done(&self) -> bool {
        let range = VersionRange::parse(&self.to);
        let (Ok(range), Some(version)) = (range, &self.version) else { return false };
        version.split(", ").all(|version| versions::lowest(version).is_some_and(|number| range.contains(&number)))
    }
}

/// Where a version stands with respect to a mapping.
enum Standing {
    From,
    To,
    Outside,
    Unknown(Said),
}

/// One declaration of the SDK.
struct Declared<'b> {
    dependency: &'b DeclaredDependency,
    version: Option<String>,
    standing: Standing,
}

fn verdict(mapping: &Mapping, files: &[ProjectFile], build: &Build, seen: &Seen, lang: Lang) -> Option<Detected> {
    let coordinates = coordinates(mapping);
    let ours = |dependency: &&DeclaredDependency| {
        coordinates.iter().any(|coordinate| same_coordinate(coordinate, &dependency.coordinate))
    };
    let (locked, declared): (Vec<_>, Vec<_>) =
        build.dependencies.iter().filter(ours).partition(|dependency| dependency.format.is_lock());
    let import = seen.use_of(mapping);
    if declared.is_empty() && import.is_none() {
        return None;
    }
    // A lock file alone may speak of what another dependency brings along; with an import it tells the version.
    let counted = if declared.is_empty() { &locked } else { &declared };
    let declared: Vec<Declared<'_>> = counted
        .iter()
        .map(|dependency| {
            let (version, standing) = standing(mapping, dependency, &locked);
            Declared { dependency, version, standing }
        })
        .collect();
    let Some(first) = declared.first() else {
        let (path, _) = import?;
        if let Some(path) = seen.new_use_of(mapping) {
            let why = said!(
                "`{path}` of the new version is imported: only what is left of the old one is looked for",
                "已导入新版本的 `{path}`：只查找旧版本的残留"
            );
            return Some(Detected { arrived: true, ..detected(mapping, None, true, why.speak(lang)) });
        }
        let why = said!(
            "`{path}` is imported; no build file that was read declares it, so its version is unknown",
            "导入了 `{path}`；读取的构建文件都没有声明它，因此版本未知"
        );
        return Some(detected(mapping, None, true, why.speak(lang)));
    };

    let versions: BTreeSet<&str> = declared.iter().filter_map(|found| found.version.as_deref()).collect();
    let version = (!versions.is_empty()).then(|| versions.iter().copied().collect::<Vec<_>>().join(", "));
    let of = |wanted: fn(&Standing) -> bool| declared.iter().find(|found| wanted(&found.standing));
    let from = of(|standing| matches!(standing, Standing::From));
    let to = of(|standing| matches!(standing, Standing::To));
    let outside = of(|standing| matches!(standing, Standing::Outside));
    let unused = match import {
        None => lang.pick("; it is declared but no analysed file imports it", "；已声明，但分析的文件都没有导入它"),
        Some(_) => "",
    };
    let name = |found: &Declared<'_>| {
        let place = files.get(found.dependency.written.place().file).map(|file| file.source.display_path());
        let version = found.version.as_deref().map(|version| format!(" {version}")).unwrap_or_default();
        format!("{}{version} ({})", found.dependency.name(), place.unwrap_or_default())
    };
    let (active, why) = match (from, to, outside) {
        (Some(from), _, _) => {
            let others: Vec<&str> =
                versions.iter().copied().filter(|version| from.version.as_deref() != Some(version)).collect();
            let others = match others[..] {
                [] => String::new(),
                _ => {
                    let others = others.join(", ");
                    said!("; elsewhere the project is on {others}", "；项目其他位置使用 {others}").speak(lang)
                }
            };
            (true, said!("depends on {}{others}{unused}", "依赖 {}{others}{unused}", name(from)))
        }
        // A declaration without a version takes it from another one.
        (None, Some(to), _) if !has_dynamic(&declared) => {
            let new = lang.pick("the new version", "新版本");
            (false, said!("already on {}", "已是 {}", to.version.as_deref().unwrap_or(new)))
        }
        (None, None, Some(outside)) if !has_dynamic(&declared) => {
            let version = outside.version.as_deref().unwrap_or(lang.pick("another version", "其他版本"));
            let (from, to) = (&mapping.from.text, &mapping.to.text);
            (
                false,
                said!("on {version}: this path leads from {from} to {to}", "使用 {version}：这条路径从 {from} 到 {to}"),
            )
        }
        _ => {
            let unknown = of(|standing| matches!(standing, Standing::Unknown(_))).unwrap_or(first);
            let Standing::Unknown(reason) = &unknown.standing else { return None };
            let reason = reason.get(lang);
            (
                true,
                said!(
                    "depends on {}; {reason}, so the version in use is unknown{unused}",
                    "依赖 {}；{reason}，因此使用的版本未知{unused}",
                    name(unknown)
                ),
            )
        }
    };
    Some(detected(mapping, version, active, why.speak(lang)))
}

/// Whether a declaration asks for a version that may be anything.
fn has_dynamic(declared: &[Declared<'_>]) -> bool {
    declared.iter().any(|found| {
        matches!(found.standing, Standing::Unknown(_))
            && found.dependency.open.is_some()
            && found.dependency.version.is_some()
    })
}

fn standing(
    mapping: &Mapping,
    dependency: &DeclaredDependency,
    locked: &[&DeclaredDependency],
) -> (Option<String>, Standing) {
    let asked = match &dependency.open {
        Some(_) => None,
        None => dependency.version.as_deref().and_then(|text| Some((text, versions::lowest(text)?))),
    };
    // What is locked is in use, unless the declaration has moved on since.
    let pinned = locked.iter().filter(|lock| same_coordinate(&lock.coordinate, &dependency.coordinate));
    let pinned =
        pinned.filter_map(|lock| Some((lock.version.as_deref()?, versions::lowest(lock.version.as_deref()?)?)));
    let pinned = pinned.max_by(|(_, a), (_, b)| a.cmp(b));
    let used: Option<(&str, Version)> = match (asked, pinned) {
        (Some(asked), Some(pinned)) if pinned.1 >= asked.1 => Some(pinned),
        (Some(asked), _) => Some(asked),
        (None, pinned) => pinned,
    };
    let Some((text, number)) = used else {
        let reason = dependency.open.clone().unwrap_or_else(|| {
            let text = dependency.version.as_deref().unwrap_or_default();
            said!("`{text}` is no version number", "`{text}` 不是版本号")
        });
        return (dependency.version.clone(), Standing::Unknown(reason));
    };
    let standing = if mapping.from.contains(&number) {
        Standing::From
    } else if mapping.to.contains(&number) {
        Standing::To
    } else {
        Standing::Outside
    };
    (Some(text.to_owned()), standing)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "detect_tests.rs"]
pub(crate) mod tests;
