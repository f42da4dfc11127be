//! Sites in build files: what a mapping's dependency, minimum and ProGuard changes find there, with their edits.

mod bump;
mod markup;

use std::path::PathBuf;

use super::build::features::Manifests;
use super::build::{Build, DeclaredDependency, Place, Written};
use super::classify::{BuildKind, FileKind};
use super::detect::same_coordinate;
use super::own::Own;
use super::proguard;
use super::versions;
use super::walk::ProjectFile;
use crate::lang::Language;
use crate::mapping::aim::{Aim, Aims, is_own};
use crate::mapping::model::{Action, Change, Coordinate, Mapping, Old};
use crate::mapping::version::Version;
use crate::source::Span;
use crate::words::{Said, said};
use bump::bump;

/// A place in a build file that a change speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildSite {
    /// Index into [`Mapping::changes`].
    pub change: usize,
    /// File, relative to the project.
    pub path: PathBuf,
    /// The bytes a person should look at.
    pub span: Span,
    /// What stands there, for people: `io.livekit:livekit-android:1.5.3`, `minSdk 16`, `org.webrtc.`.
    pub found: String,
    /// What should stand there; empty where nothing can be said.
    pub to: String,
    /// Replacements that do it, all together; maybe in other files. Empty where a person must.
    pub edits: Vec<(PathBuf, Span, String)>,
    /// Why there are no edits.
    pub reason: Option<Said>,
    /// The next step where it is a command of the build tool.
    pub help: Option<Said>,
}

/// The sites of `mapping` in the build files among `files`, which `build` was read from; sorted by file, place and change.
/// `own` holds what the project declares itself, `aims` the versions in use and to reach. The caller has made sure that the
/// mapping is active.
pub fn build_sites(mapping: &Mapping, files: &[ProjectFile], build: &Build, own: &Own, aims: &Aims) -> Vec<BuildSite> {
    let by_language: Vec<(Language, Aim)> =
        mapping.platforms.iter().map(|platform| (platform.language, aims.of(mapping, platform.language))).collect();
    let concerns = |change: &Change| {
        by_language.iter().all(|(language, aim)| *language != change.language || aim.concerns(mapping, change))
    };
    let changes = mapping.changes.iter().enumerate().filter(|(_, change)| concerns(change)).collect();
    let finder = Finder { mapping, changes, files, build, own, asked: aims.asked(mapping) };
    let mut sites = Vec::new();
    for &(index, change) in &finder.changes {
        match &change.old {
            Old::Dependency(coordinate) => finder.dependencies(index, change, coordinate, &mut sites),
            Old::Feature { of, name } => finder.feature(index, change, of, name, &mut sites),
            Old::Minimum { what, at_least } => finder.minimums(index, what, at_least, &mut sites),
            Old::Proguard(prefix) => finder.proguard(index, change, prefix, &mut sites),
            Old::Requires { what, name } => finder.requirement(index, *what, name, &mut sites),
            _ => {}
        }
    }
    finder.markup(&mut sites);
    sites.sort_by(|a, b| (&a.path, a.span, a.change).cmp(&(&b.path, b.span, b.change)));
    sites
}

struct Finder<'a> {
    mapping: &'a Mapping,
    /// The changes that concern the versions in use and to reach, with their index in the mapping.
    changes: Vec<(usize, &'a Change)>,
    files: &'a [ProjectFile],
    build: &'a Build,
    own: &'a Own,
    /// The version a person wants to reach.
    asked: Option<&'a Version>,
}

impl Finder<'_> {
    fn dependencies(&self, index: usize, change: &Change, coordinate: &Coordinate, sites: &mut Vec<BuildSite>) {
        let ours: Vec<&DeclaredDependency> =
            self.build.dependencies.iter().filter(|found| same_coordinate(&found.coordinate, coordinate)).collect();
        // What only a lock file names comes with something else.
        if ours.iter().all(|found| found.format.is_lock()) {
            return;
        }
        for found in ours {
            let site = if found.format.is_lock() { self.locked(change, found) } else { self.declared(change, found) };
            sites.extend(site.map(|site| BuildSite { change: index, ..site }));
        }
    }

    /// Places that list a feature of a crate.
    fn feature(&self, index: usize, change: &Change, of: &str, name: &str, sites: &mut Vec<BuildSite>) {
        let new = match &change.action {
            Action::Rename(new) => Some(new.as_str()),
            _ => None,
        };
        for listed in Manifests::read(self.files).listed(of, name, new, &change.features) {
            let Some(path) = self.path(Place { file: listed.file, span: listed.span }) else { continue };
            let (edits, reason) = match listed.edits {
                Ok(edits) => (edits, None),
                Err(reason) => (Vec::new(), Some(reason)),
            };
            let title = |feature: &str| format!("{of}/{feature}");
            sites.push(BuildSite {
                change: index,
                path: path.clone(),
                span: listed.span,
                found: title(name),
                to: new
                    .map(title)
                    .unwrap_or_else(|| change.features.iter().map(|name| title(name)).collect::<Vec<_>>().join(", ")),
                edits: edits.into_iter().map(|(span, text)| (path.clone(), span, text)).collect(),
                reason,
                help: None,
            });
        }
    }

    fn locked(&self, change: &Change, found: &DeclaredDependency) -> Option<BuildSite> {
        let number = versions::lowest(found.version.as_deref()?)?;
        if !self.in_from(change, &number) {
            return None;
        }
        let mut site = self.site(found.written.place(), found)?;
        site.reason = Some(said!("lock files are written by their tool", "锁定文件由对应的工具生成"));
        site.help = update_command(found);
        if let Action::Depend { coordinate, version } = &change.action {
            let version = self.new_version(change, version);
            site.to = title(coordinate.as_ref().unwrap_or(&found.coordinate), Some(&version));
        }
        Some(site)
    }

    fn declared(&self, change: &Change, found: &DeclaredDependency) -> Option<BuildSite> {
        let mut site = self.site(found.written.place(), found)?;
        let (new_coordinate, new_version) = match &change.action {
            Action::Depend { coordinate, version } => (coordinate.as_ref(), self.new_version(change, version)),
            // Gone without a successor.
            _ => return self.is_old(change, found).then_some(site),
        };
        let new_version = new_version.as_str();
        let moved = new_coordinate.filter(|new| !same_coordinate(new, &found.coordinate));
        site.to = title(moved.unwrap_or(&found.coordinate), Some(new_version));
        let number = found.version.as_deref().filter(|_| found.open.is_none()).and_then(versions::lowest);
        if let Some(number) = &number
            && !self.in_from(change, number)
        {
            let newer = Version::parse(new_version).is_ok_and(|new| *number >= new);
            let arrived = newer || self.mapping.to.contains(number);
            if arrived && moved.is_none() {
                return None;
            }
            let version = found.version.as_deref().unwrap_or_default();
            site.reason = Some(said!(
                "{version} is not among the versions this path leads from ({})",
                "{version} 不在这条升级路径的起始版本（{}）之内",
                self.mapping.from.text
            ));
            return Some(site);
        }
        match self.edits(found, moved, new_version) {
            Ok(edits) => site.edits = edits,
            Err(reason) => site.reason = Some(reason),
        }
        Some(site)
    }

    /// What a dependency change writes: of the SDK itself the version asked for, where one is.
    fn new_version(&self, change: &Change, written: &str) -> String {
        let asked = self.asked.filter(|_| is_own(self.mapping, change));
        asked.map_or_else(|| written.to_owned(), Version::to_string)
    }

    fn is_old(&self, change: &Change, found: &DeclaredDependency) -> bool {
        let number = found.version.as_deref().filter(|_| found.open.is_none()).and_then(versions::lowest);
        number.is_none_or(|number| self.in_from(change, &number))
    }

    fn in_from(&self, change: &Change, number: &Version) -> bool {
        let range = change.from_versions.as_ref().unwrap_or(&self.mapping.from);
        range.contains(number)
    }

    fn edits(
        &self,
        found: &DeclaredDependency,
        moved: Option<&Coordinate>,
        new_version: &str,
    ) -> Result<Vec<(PathBuf, Span, String)>, Said> {
        if let Some(reason) = found.open.as_ref().or(found.rigid.as_ref()) {
            return Err(Said::new(
                format!("{}: set it to {new_version} by hand", reason.en),
                format!("{}：请手动设为 {new_version}", reason.zh),
            ));
        }
        let at =
            found.version_at.ok_or(said!("the version is put together from several pieces", "版本由多个部分拼成"))?;
        self.only_ours(found, at)?;
        let old = self.slice(at);
        let mut edits = vec![(at, bump(found.format, old, new_version)?)];
        if let Some(new) = moved {
            edits.extend(self.coordinate_edits(found, new)?);
        }
        let edits = edits.into_iter().filter(|(place, text)| self.slice(*place) != text);
        Ok(edits.filter_map(|(place, text)| Some((self.path(place)?, place.span, text))).collect())
    }

    /// Fails where something else takes its version from the same place.
    fn only_ours(&self, found: &DeclaredDependency, at: Place) -> Result<(), Said> {
        let users = self.build.users.get(&at);
        let stranger = users.into_iter().flatten().find(|user| !self.is_ours(found, user));
        match (stranger, &found.variable) {
            (None, _) => Ok(()),
            (Some(stranger), Some(variable)) => Err(said!(
                "`{variable}` also sets the version of {stranger}",
                "`{variable}` 同时决定 {stranger} 的版本"
            )),
            (Some(stranger), None) => {
                Err(said!("the version of {stranger} stands at the same place", "{stranger} 的版本写在同一处"))
            }
        }
    }

    /// Whether a user of a version belongs to the same SDK: named by the mapping, or of the same Gradle group.
    fn is_ours(&self, found: &DeclaredDependency, user: &str) -> bool {
        if user == found.name() {
            return true;
        }
        if let Coordinate::Gradle(own) = &found.coordinate
            && let (Some((own, _)), Some((group, _))) = (own.split_once(':'), user.split_once(':'))
            && own == group
        {
            return true;
        }
        let same_kind = |coordinate: &Coordinate| match &found.coordinate {
            Coordinate::Gradle(_) => *coordinate == Coordinate::Gradle(user.to_owned()),
            Coordinate::Pod(_) => *coordinate == Coordinate::Pod(user.to_owned()),
            Coordinate::SwiftPackage(_) => same_coordinate(coordinate, &Coordinate::SwiftPackage(user.to_owned())),
            Coordinate::Cargo(_) => *coordinate == Coordinate::Cargo(user.to_owned()),
        };
        super::detect::coordinates(self.mapping).into_iter().any(same_kind)
    }

    fn coordinate_edits(&self, found: &DeclaredDependency, new: &Coordinate) -> Result<Vec<(Place, String)>, Said> {
        let other_tool = || said!("{} is declared in another way", "{} 的声明方式不同", title(new, None));
        match (found.written, &found.coordinate, new) {
            (Written::Computed(_), ..) => Err(said!("the coordinate is put together from variables", "坐标由变量拼成")),
            (Written::Whole(at), Coordinate::SwiftPackage(_), Coordinate::SwiftPackage(new)) => {
                let old = self.slice(at);
                if !old.contains('/') {
                    return Err(said!("it comes from a package registry", "它来自包注册中心"));
                }
                if !old.starts_with("http") {
                    return Err(said!("the repository is not addressed by `https`", "仓库地址不是 `https`"));
                }
                let ending = if old.ends_with(".git") && !new.ends_with(".git") { ".git" } else { "" };
                let mut edits = vec![(at, format!("{new}{ending}"))];
                edits.extend(self.product_edits(found.format, at.file, old, new)?);
                Ok(edits)
            }
            (Written::Whole(at), Coordinate::Gradle(_), Coordinate::Gradle(new))
            | (Written::Whole(at), Coordinate::Pod(_), Coordinate::Pod(new))
            | (Written::Whole(at), Coordinate::Cargo(_), Coordinate::Cargo(new)) => Ok(vec![(at, new.clone())]),
            (Written::Split { group, name }, Coordinate::Gradle(_), Coordinate::Gradle(new)) => {
                let (new_group, new_name) = new.split_once(':').ok_or_else(other_tool)?;
                Ok(vec![(group, new_group.to_owned()), (name, new_name.to_owned())])
            }
            _ => Err(other_tool()),
        }
    }

    /// The products that the same manifest takes of a package whose address changes, by its identity or as the module.
    fn product_edits(
        &self,
        format: BuildKind,
        file: usize,
        old: &str,
        new: &str,
    ) -> Result<Vec<(Place, String)>, Said> {
        let Some(source) = self.files.get(file).map(|file| &file.source) else { return Ok(Vec::new()) };
        let renamed = |product: &str| {
            self.mapping.changes.iter().find_map(|change| match (&change.old, &change.action) {
                (Old::Module(module), Action::Rename(new)) if module == product => Some(new.as_str()),
                _ => None,
            })
        };
        let mut edits = Vec::new();
        for product in super::build::products(format, source.text()) {
            let name = source.slice(product.name);
            let of_old = product.package.filter(|&at| source.slice(at).eq_ignore_ascii_case(identity(old)));
            match (renamed(name), of_old) {
                (Some(new), _) => edits.push((Place { file, span: product.name }, new.to_owned())),
                (None, Some(_)) => {
                    return Err(said!(
                        "what the new package calls the product `{name}` is not known",
                        "不知道新包中产品 `{name}` 的名称"
                    ));
                }
                (None, None) => {}
            }
            edits.extend(of_old.map(|span| (Place { file, span }, identity(new).to_owned())));
        }
        Ok(edits)
    }

    fn minimums(&self, index: usize, what: &str, at_least: &str, sites: &mut Vec<BuildSite>) {
        let Ok(needed) = Version::parse(at_least) else { return };
        for minimum in self.build.minimums.iter().filter(|minimum| minimum.what.eq_ignore_ascii_case(what)) {
            let less = Version::parse(&minimum.value).is_ok_and(|value| value < needed);
            let Some(path) = self.path(minimum.at).filter(|_| less) else { continue };
            let reason = match minimum.what {
                "swift" | "kotlin" | "agp" | "rust" | "compileSdk" => {
                    said!("moving to another tool version is for a person", "是否更换工具版本需要人来决定")
                }
                _ => said!(
                    "which systems the app still runs on is for a person to decide",
                    "应用继续支持哪些系统版本需要人来决定"
                ),
            };
            sites.push(BuildSite {
                change: index,
                path,
                span: minimum.at.span,
                found: format!("{} {}", minimum.what, minimum.value),
                to: format!("{} {at_least}", minimum.what),
                edits: Vec::new(),
                reason: Some(reason),
                help: None,
            });
        }
    }

    fn proguard(&self, index: usize, change: &Change, prefix: &str, sites: &mut Vec<BuildSite>) {
        let new = match &change.action {
            Action::Rename(new) => Some(new.as_str()),
            _ => None,
        };
        for file in self.files.iter().filter(|file| file.kind == FileKind::Build(BuildKind::Proguard)) {
            for (span, name) in proguard::find_prefix(file.source.text(), prefix) {
                let found = file.source.slice(span);
                let (fixed, covers) = self.covered(name);
                if covers.is_none() && self.own.has(fixed) {
                    continue;
                }
                // The bare package name has no final dot to replace.
                let new = new.map(|new| if found.ends_with('.') { new } else { new.strip_suffix('.').unwrap_or(new) });
                let reason = covers.map(|own| {
                    said!(
                        "it also speaks of `{own}`, which the project declares itself",
                        "它也涉及项目自己声明的 `{own}`"
                    )
                });
                let path = file.source.path.clone();
                sites.push(BuildSite {
                    change: index,
                    path: path.clone(),
                    span,
                    found: found.to_owned(),
                    to: new.unwrap_or_default().to_owned(),
                    edits: new
                        .filter(|_| reason.is_none())
                        .map(|new| (path, span, new.to_owned()))
                        .into_iter()
                        .collect(),
                    reason,
                    help: None,
                });
            }
        }
    }

    /// What a class name of a rule fixes before its wildcards, and what of the project they cover beside the SDK's.
    fn covered<'n>(&self, name: &'n str) -> (&'n str, Option<&str>) {
        let Some(wild) = name.find(['*', '?', '%']) else { return (name, None) };
        let fixed = name[..wild].trim_end_matches('.');
        if self.own.has(fixed) {
            return (fixed, None);
        }
        let covers = if name[wild..].starts_with("**") { self.own.below(fixed) } else { self.own.directly_in(fixed) };
        (fixed, covers)
    }

    /// A site without edits at the declaration `found`.
    fn site(&self, place: Place, found: &DeclaredDependency) -> Option<BuildSite> {
        let source = &self.files.get(place.file)?.source;
        let mut span = place.span;
        // The version is shown with the name where both stand on one line.
        for near in [found.version_at, group_of(found.written)].into_iter().flatten() {
            if near.file == place.file
                && source.line(near.span.start as usize) == source.line(place.span.start as usize)
            {
                span = span.to(near.span);
            }
        }
        Some(BuildSite {
            change: 0,
            path: source.path.clone(),
            span,
            found: title(&found.coordinate, found.version.as_deref()),
            to: String::new(),
            edits: Vec::new(),
            reason: None,
            help: None,
        })
    }

    fn slice(&self, place: Place) -> &str {
        self.files.get(place.file).map_or("", |file| file.source.slice(place.span))
    }

    fn path(&self, place: Place) -> Option<PathBuf> {
        self.files.get(place.file).map(|file| file.source.path.clone())
    }
}

/// How a manifest names the package at an address: by the last part of it.
fn identity(url: &str) -> &str {
    let url = url.trim_end_matches('/');
    let last = url.rsplit('/').next().unwrap_or(url);
    last.strip_suffix(".git").unwrap_or(last)
}

fn group_of(written: Written) -> Option<Place> {
    match written {
        Written::Split { group, .. } => Some(group),
        _ => None,
    }
}

/// A coordinate with its version as its tool's users write it.
fn title(coordinate: &Coordinate, version: Option<&str>) -> String {
    let (name, between) = match coordinate {
        Coordinate::Gradle(name) => (name, ":"),
        Coordinate::Pod(name) | Coordinate::SwiftPackage(name) | Coordinate::Cargo(name) => (name, " "),
    };
    version.map_or_else(|| name.clone(), |version| format!("{name}{between}{version}"))
}

fn update_command(found: &DeclaredDependency) -> Option<Said> {
    let name = found.name();
    Some(match found.format {
        BuildKind::PodfileLock => said!("run `pod update {name}`", "运行 `pod update {name}`"),
        BuildKind::PackageResolved => {
            said!(
                "run `swift package update`, or in Xcode File > Packages > Update to Latest Package Versions",
                "运行 `swift package update`，或在 Xcode 中选择 File > Packages > Update to Latest Package Versions"
            )
        }
        BuildKind::GradleLock => {
            said!(
                "run `./gradlew dependencies --write-locks`, then `./gradlew --refresh-dependencies`",
                "运行 `./gradlew dependencies --write-locks`，再运行 `./gradlew --refresh-dependencies`"
            )
        }
        BuildKind::CargoLock => said!("run `cargo update -p {name}`", "运行 `cargo update -p {name}`"),
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "sites_tests.rs"]
mod tests;
