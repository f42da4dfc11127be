//! A project in memory: its files, what the front ends made of them, and the surfaces of the active mappings. The plan
//! works on a copy of it, so nothing is written before everything is known.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::change::finish::{describe_new, describe_old, file_findings, identify};
use crate::change::index::{ChangeIndex, link_versions};
use crate::change::mark;
use crate::change::tally::{Tallies, Tally};
use crate::edit::Edit;
use crate::facts::{ExprKind, Facts, TypeRefKind};
use crate::finding::{Applicability, Finding, Fix, Resolution, Rung};
use crate::lang::rust::modules::{self, Home};
use crate::lang::{Language, Unreadable};
use crate::mapping::aim::Aims;
use crate::mapping::model::{Action, Change, Coordinate, Evidence, Mapping, Old, Platform, Side};
use crate::project::NotAnalysed;
use crate::project::build::cargo::Crates;
use crate::project::build::features::{Asked, Manifests};
use crate::project::build::{Build, DeclaredDependency};
use crate::project::classify::{BuildKind, FileKind, Foreign};
use crate::project::detect::{self, Seen};
use crate::project::foreign;
use crate::project::markup;
use crate::project::own::Own;
use crate::project::sites::{BuildSite, build_sites};
use crate::project::walk::ProjectFile;
use crate::resolve::Resolver;
use crate::resolve::unread::Wants;
use crate::resolve::world::{Origin, Unit, World};
use crate::select::Selection;
use crate::source::{SourceFile, Span};
use crate::words::{Lang, Said, said};

mod near;
mod partial;

use partial::Partial;

/// A project in memory. A clone shares texts and facts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Workspace {
    /// Every file that was read, sorted by path.
    pub(crate) files: Vec<ProjectFile>,
    /// Lowered source files by index.
    units: BTreeMap<usize, (Language, Arc<Unit>)>,
    /// The modules that files were told they are.
    homes: BTreeMap<PathBuf, Home>,
    /// Surfaces and library by language.
    surfaces: BTreeMap<Language, Vec<Arc<Unit>>>,
    /// Language of what is said.
    lang: Lang,
    /// Findings that are left out, by id.
    pub(crate) settled: BTreeSet<String>,
    /// The fixes that are counted on to land.
    pub(crate) selection: Selection,
    /// The versions it uses and is to reach.
    pub(crate) aims: Aims,
    /// Where only some files are looked at.
    partial: Option<Partial>,
    /// Files that were asked for in between and cannot be read.
    pub(crate) unreadable: Vec<NotAnalysed<Said>>,
}

/// Damaged lines of a file that a message names.
const SHOWN_LINES: usize = 5;

/// Stack of a worker: front ends and resolution recurse, though not without bound.
const STACK: usize = 64 * 1024 * 1024;

impl Workspace {
    pub(crate) fn new(files: Vec<ProjectFile>, lang: Lang) -> Self {
        Self { files, lang, ..Self::default() }
    }

    /// The language to speak.
    pub(crate) fn lang(&self) -> Lang {
        self.lang
    }

    /// Lowers the source files at these indexes; what cannot be read is listed.
    pub(crate) fn lower(&mut self, files: &[usize]) -> Vec<NotAnalysed<Said>> {
        let packages = packages_of(&self.files);
        let lowered: Vec<(usize, Language, Result<Facts, Unreadable>)> = in_pool(|| {
            files
                .par_iter()
                .filter_map(|&at| {
                    let FileKind::Source(language) = self.files[at].kind else { return None };
                    let front_end = language.front_end()?;
                    Some((at, language, (front_end.lower)(self.files[at].source.text())))
                })
                .collect()
        });
        let mut not_analysed = Vec::new();
        for (at, language, facts) in lowered {
            let source = self.files[at].source.clone();
            match facts {
                Ok(mut facts) => {
                    if facts.package.is_none()
                        && let Some(module) = module_of(language, &source.path, &packages)
                        && let Some(front_end) = language.front_end()
                    {
                        (front_end.place)(&mut facts, &module);
                    }
                    self.units.insert(at, (language, Arc::new(Unit { facts, source, origin: Origin::Project })));
                }
                Err(error) => {
                    not_analysed.push(NotAnalysed { path: source.display_path(), reason: error.said() });
                }
            }
        }
        self.house();
        not_analysed
    }

    /// Tells each file its module, in a language whose files say which others belong to theirs. What was told too early,
    /// before all files were read, is told anew.
    fn house(&mut self) {
        let files: BTreeMap<&Path, &Facts> = self
            .units
            .values()
            .filter(|(language, _)| front_end_paths(*language))
            .map(|(_, unit)| (unit.source.path.as_path(), &unit.facts))
            .collect();
        if files.is_empty() {
            return;
        }
        let homes = Crates::read(&self.files).homes(&files);
        for (language, unit) in self.units.values_mut().filter(|(language, _)| front_end_paths(*language)) {
            let Some(home) = homes.get(&unit.source.path) else { continue };
            let known = self.homes.get(&unit.source.path);
            if known == Some(home) {
                continue;
            }
            // Facts that were told already have the names of their old place in them.
            if known.is_none()
                && let Some(unit) = Arc::get_mut(unit)
            {
                modules::settle(&mut unit.facts, home);
            } else if let Some(Ok(mut facts)) = language.front_end().map(|found| (found.lower)(unit.source.text())) {
                modules::settle(&mut facts, home);
                *unit = Arc::new(Unit { facts, source: unit.source.clone(), origin: Origin::Project });
            }
        }
        self.homes = homes;
    }

    /// What the front end read of a file.
    pub(crate) fn facts(&self, file: usize) -> Option<&Facts> {
        self.units.get(&file).map(|(_, unit)| &unit.facts)
    }

    /// How many files were parsed, and their bytes.
    pub(crate) fn parsed(&self) -> (usize, u64) {
        let unread = |at: &usize| self.partial.as_ref().is_some_and(|partial| partial.unread.contains(at));
        let whole = || self.units.iter().filter(|(at, _)| !unread(at));
        (whole().count(), whole().map(|(_, (_, unit))| unit.source.text().len() as u64).sum())
    }

    /// Files that could be read only in part, with the lines: a use of the SDK there may be missed. Only files that
    /// `concerns` takes are listed.
    pub(crate) fn read_in_part(&self, concerns: impl Fn(&str) -> bool) -> Vec<NotAnalysed<Said>> {
        let mut found = Vec::new();
        for (_, unit) in self.units.values() {
            if unit.facts.damage.is_empty() || !concerns(unit.source.text()) {
                continue;
            }
            let mut lines: Vec<usize> =
                unit.facts.damage.iter().map(|span| unit.source.line(span.start as usize)).collect();
            lines.sort_unstable();
            lines.dedup();
            let more = lines.len().saturating_sub(SHOWN_LINES);
            let shown: Vec<String> = lines.iter().take(SHOWN_LINES).map(usize::to_string).collect();
            let noun = if lines.len() == 1 { "line" } else { "lines" };
            let (rest, in_all) = match more {
                0 => (String::new(), String::new()),
                _ => (format!(" and {more} more"), format!("等 {} 处", lines.len())),
            };
            let (listed, listed_zh) = (shown.join(", "), shown.join("、"));
            let reason = Said::new(
                format!(
                    "read in part: the grammar does not understand {noun} {listed}{rest}, where a use may be missed"
                ),
                format!("只读取了一部分：语法无法解析第 {listed_zh} 行{in_all}，可能漏掉其中的用法"),
            );
            found.push(NotAnalysed { path: unit.source.display_path(), reason });
        }
        found
    }

    /// The imports and packages of what is lowered so far.
    pub(crate) fn seen(&self) -> Seen {
        self.seen_in(self.units.values())
    }

    /// The files that use an SDK of `active`: they import it or depend on it. `seen` knows the packages of all files.
    pub(crate) fn users(&self, active: &[&Mapping], build: &Build, seen: &Seen) -> BTreeSet<usize> {
        let is_user = |at: &usize| {
            let file = &self.files[*at];
            let mut own = match (file.kind, self.units.get(at)) {
                (FileKind::Source(_), Some(unit)) => self.seen_in([unit]),
                _ => Seen::default(),
            };
            own.add_foreign(std::slice::from_ref(file));
            !own.imports.is_empty() && active.iter().any(|mapping| seen.use_among(&own.imports, mapping).is_some())
        };
        let mut users: BTreeSet<usize> = (0..self.files.len()).into_par_iter().filter(is_user).collect();
        let coordinates: Vec<&Coordinate> = active.iter().flat_map(|mapping| detect::coordinates(mapping)).collect();
        let ours = build.dependencies.iter().filter(|dependency| {
            let same = |coordinate: &&&Coordinate| detect::same_coordinate(coordinate, &dependency.coordinate);
            !dependency.format.is_lock() && coordinates.iter().any(|coordinate| same(&coordinate))
        });
        users.extend(ours.map(|dependency| dependency.written.place().file));
        users
    }

    fn seen_in<'u>(&self, units: impl IntoIterator<Item = &'u (Language, Arc<Unit>)>) -> Seen {
        let mut seen = Seen::default();
        for (language, unit) in units {
            for import in &unit.facts.imports {
                let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
                let separator = language.front_end().map_or(".", |front_end| front_end.rules.separator);
                seen.imports.insert((*language, path.join(separator)));
            }
            if let Some(package) = &unit.facts.package {
                seen.packages.insert((*language, package.to_string()));
            }
            // Where imports name modules, nothing can be used without one; elsewhere a name written in full can.
            if language.front_end().is_none_or(|front_end| front_end.rules.modules) {
                continue;
            }
            let paths = front_end_paths(*language);
            let (least, separator) = if paths { (1, "::") } else { (3, ".") };
            let qualified = unit.facts.types.iter().filter_map(|ty| match &ty.kind {
                TypeRefKind::Named(segments) if segments.len() >= least => {
                    Some(segments.iter().map(|segment| &*segment.name.text).collect::<Vec<_>>().join(separator))
                }
                _ => None,
            });
            seen.imports.extend(qualified.map(|path| (*language, path)));
            let chains = unit.facts.exprs.iter().filter_map(|expr| match &expr.kind {
                ExprKind::Member { .. } => {
                    let text = unit.source.slice(expr.span);
                    let plain = text.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '_');
                    (plain && text.matches('.').count() > 1).then(|| text.to_owned())
                }
                _ => None,
            });
            seen.imports.extend(chains.map(|path| (*language, path)));
        }
        seen
    }

    /// Lowers the surfaces of the mappings and the library of their languages.
    pub(crate) fn load_surfaces(&mut self, mappings: &[&Mapping]) {
        let mut texts: Vec<(Language, Origin, String, String)> = Vec::new();
        for mapping in mappings {
            for surface in &mapping.surfaces {
                let origin = if surface.side == Side::From { Origin::From } else { Origin::To };
                texts.push((surface.language, origin, surface.path.clone(), surface.text.clone()));
            }
            for platform in &mapping.platforms {
                let library = platform.language.front_end().map(|front_end| front_end.library).unwrap_or_default();
                for (name, text) in library {
                    let known = texts.iter().any(|(_, origin, path, _)| *origin == Origin::Library && path == name);
                    if !known {
                        texts.push((platform.language, Origin::Library, (*name).to_owned(), (*text).to_owned()));
                    }
                }
            }
        }
        // Only languages with files matter.
        texts.retain(|(language, ..)| self.units.values().any(|(used, _)| used == language));
        let lowered: Vec<(Language, Arc<Unit>)> = in_pool(|| {
            texts
                .into_par_iter()
                .filter_map(|(language, origin, path, text)| {
                    let facts = (language.front_end()?.lower)(&text).ok()?;
                    Some((language, Arc::new(Unit { facts, source: SourceFile::new(path, text), origin })))
                })
                .collect()
        });
        for (language, unit) in lowered {
            self.surfaces.entry(language).or_default().push(unit);
        }
    }

    /// Lowers the surfaces of the next hop, in place of those of the one before.
    pub(crate) fn turn_to(&mut self, mappings: &[&Mapping]) {
        self.surfaces.clear();
        self.selection.left.clear();
        self.load_surfaces(mappings);
    }

    /// Replaces the text of a file, lowers it again, and tells how many places cannot be read now and could not before.
    pub(crate) fn replace(&mut self, file: usize, text: String) -> Result<(usize, usize), Unreadable> {
        let path = self.files[file].source.path.clone();
        let source = SourceFile::new(path, text);
        let mut damage = (0, 0);
        if let Some((language, unit)) = self.units.get(&file)
            && let Some(front_end) = language.front_end()
        {
            let mut facts = (front_end.lower)(source.text())?;
            match (self.homes.get(&source.path), &unit.facts.package) {
                (Some(home), _) => modules::settle(&mut facts, home),
                (None, Some(package)) if facts.package.is_none() => (front_end.place)(&mut facts, package),
                _ => {}
            }
            damage = (facts.damage.len(), unit.facts.damage.len());
            let unit = Unit { facts, source: source.clone(), origin: Origin::Project };
            self.units.insert(file, (*language, Arc::new(unit)));
        }
        self.files[file].source = source;
        Ok(damage)
    }

    /// The scopes that a source file declares; `None` where it was not analysed.
    pub(crate) fn scopes(&self, file: usize) -> Option<HashSet<String>> {
        self.units.get(&file).map(|(_, unit)| mark::scopes(&unit.facts, &unit.source))
    }

    /// Every finding of the active mappings, sorted by path and place, and what became of the names they speak of. Files
    /// that this asks for are read; those that cannot be are added to `unreadable`.
    pub(crate) fn findings(&mut self, active: &[&Mapping], build: &Build) -> (Vec<Finding>, Vec<Tally>) {
        let (own, code, tallies) = loop {
            let own = self.own(active, build);
            let (mut code, mut tallies, mut wanted) = (Vec::new(), Tallies::default(), BTreeSet::new());
            for &language in self.surfaces.keys() {
                code.extend(self.code_findings(language, active, &own, &mut tallies, &mut wanted));
            }
            if let Some(partial) = &mut self.partial {
                partial.wanted = wanted;
            }
            match self.read_wanted() {
                Some(left) => self.unreadable.extend(left),
                None => break (own, code, tallies),
            }
        };
        let mut findings = self.build_findings(active, build, &own);
        findings.extend(code);
        findings.retain(|finding| !self.is_settled(finding));
        findings.sort_by(|a, b| (a.file, a.span, &a.change).cmp(&(b.file, b.span, &b.change)));
        (findings, tallies.into_sorted())
    }

    /// Whether an earlier run fixed it, and the site was not put back as it was before.
    fn is_settled(&self, finding: &Finding) -> bool {
        let entry = self.settled.range(finding.id.clone()..).next();
        let Some(rest) = entry.and_then(|entry| entry.strip_prefix(&finding.id)) else { return false };
        let now = || self.files.get(finding.file).map(|file| mark::lines(&file.source, finding));
        rest.is_empty() || Some(rest.trim_start()) != now().as_deref()
    }

    fn code_findings(
        &self,
        language: Language,
        active: &[&Mapping],
        own: &Own,
        tallies: &mut Tallies,
        wanted: &mut BTreeSet<usize>,
    ) -> Vec<Finding> {
        let project: Vec<(usize, &Unit)> = self
            .units
            .iter()
            .filter(|(_, (of, _))| *of == language)
            .map(|(&file, (_, unit))| (file, &**unit))
            .collect();
        let only = self.partial.as_ref().map(|partial| &partial.only);
        let looked_at: Vec<usize> = (0..project.len())
            .filter(|&unit| only.is_none_or(|only| project.get(unit).is_some_and(|(file, _)| only.contains(file))))
            .collect();
        if looked_at.is_empty() {
            return Vec::new();
        }
        let surfaces = self.surfaces.get(&language).map(Vec::as_slice).unwrap_or_default();
        let units: Vec<&Unit> =
            project.iter().map(|(_, unit)| *unit).chain(surfaces.iter().map(|unit| &**unit)).collect();
        let Some(mut world) = World::new(language, units) else { return Vec::new() };
        world.unread = self.partial.as_ref().and_then(|partial| {
            let (_, index) = partial.index.iter().find(|(of, _)| *of == language)?;
            let closed = if partial.is_closed { looked_at.as_slice() } else { &[] };
            Some(Wants::new(index, &partial.unread, closed))
        });
        for mapping in active {
            world.add_packages(mapping, language);
        }
        if world.rules.modules {
            world.bridged = self.bridged();
        }
        if language == Language::Kotlin {
            world.own = own.clone();
        }
        link_versions(&mut world, active, language, &self.aims);
        let index = ChangeIndex::new(language, active, &self.aims, &Resolver::new(&world));
        let per_file: Vec<_> = in_pool(|| {
            looked_at
                .par_iter()
                .map_init(
                    || Resolver::new(&world),
                    |resolver, &unit| {
                        let file = project[unit].0;
                        file_findings(resolver, &index, unit as u32, file, self.lang, &self.selection)
                    },
                )
                .collect()
        });
        drop(index);
        wanted.extend(world.unread.take().map(Wants::into_wanted).unwrap_or_default());
        let mut findings = Vec::new();
        let mut manifests = None;
        for file in per_file {
            tallies.add(file.tallies);
            for (at, mut finding) in file.findings.into_iter().enumerate() {
                let needed = file.features.get(&at);
                let manifests = needed.map(|_| &*manifests.get_or_insert_with(|| Manifests::read(&self.files)));
                let settled = needed.zip(manifests).is_some_and(|(features, manifests)| {
                    self.with_features(language, &mut finding, features, manifests, active)
                });
                if !settled {
                    findings.push(finding);
                }
            }
        }
        findings
    }

    /// Adds to a finding what its crate needs of Cargo features. Whether that was all, and is there already.
    fn with_features(
        &self,
        language: Language,
        finding: &mut Finding,
        features: &[String],
        manifests: &Manifests<'_>,
        active: &[&Mapping],
    ) -> bool {
        let mapping = active.iter().find(|mapping| mapping.id == finding.mapping);
        let is_it = |change: &&Change| change.id == finding.change && change.language == language;
        let Some((mapping, change)) = mapping.and_then(|mapping| Some((mapping, mapping.changes.iter().find(is_it)?)))
        else {
            return false;
        };
        let names = crates_of(mapping, change);
        let path = &self.files[finding.file].source.path;
        match manifests.ask(path, &names, features) {
            Asked::There => return finding.fix.is_none(),
            Asked::ByHand(reason) => _ = finding.reason.get_or_insert(reason.speak(self.lang)),
            Asked::Edits(file, edits) => {
                let fix = finding.fix.get_or_insert_with(|| Fix { edits: Vec::new() });
                fix.edits.extend(edits.into_iter().map(|(span, text)| Edit { file, span, text }));
                if finding.applicability == Applicability::Unspecified {
                    let offered = change.review || change.evidence != Evidence::Verified;
                    finding.applicability =
                        if offered { Applicability::MaybeIncorrect } else { Applicability::MachineApplicable };
                }
            }
        }
        false
    }

    /// Modules that bridging headers import.
    fn bridged(&self) -> Vec<String> {
        let headers = self.files.iter().filter_map(|file| match file.kind {
            FileKind::Foreign(kind @ Foreign::ObjectiveC) => {
                let name = file.source.path.file_name()?.to_string_lossy().into_owned();
                name.ends_with("Bridging-Header.h").then(|| foreign::imports(kind, file.source.text()))
            }
            _ => None,
        });
        headers.flatten().collect()
    }

    /// What Kotlin and Java files of the project declare, and the packages its build generates classes in.
    fn own(&self, active: &[&Mapping], build: &Build) -> Own {
        let mut own = Own::default();
        let mut packages: BTreeSet<String> = BTreeSet::new();
        let kotlin = self.units.values().filter(|(language, _)| *language == Language::Kotlin);
        for unit in kotlin.map(|(_, unit)| unit) {
            let Some(package) = unit.facts.package.as_deref() else { continue };
            packages.insert(package.to_owned());
            for &decl in unit.facts.scopes.first().map(|scope| scope.decls.as_slice()).unwrap_or_default() {
                own.add_name(package, &unit.facts.decl(decl).name.text);
            }
        }
        let mut namespaces: Vec<String> = build.namespaces.clone();
        for file in &self.files {
            match file.kind {
                FileKind::Foreign(Foreign::Java) => {
                    let Some(package) = foreign::java_package(file.source.text()) else { continue };
                    let class = file.source.path.file_stem().unwrap_or_default().to_string_lossy();
                    own.add_name(&package, &class);
                    packages.insert(package);
                }
                FileKind::Build(BuildKind::AndroidXml) if file.source.text().contains("<manifest") => {
                    namespaces.extend(markup::read(file.source.text()).package);
                }
                _ => {}
            }
        }
        for namespace in namespaces {
            own.add_namespace(&namespace);
            packages.insert(namespace);
        }
        // A package that an SDK has too is not the project's as a whole.
        let surfaces = self.surfaces.get(&Language::Kotlin).into_iter().flatten();
        let declared = surfaces.filter_map(|unit| unit.facts.package.as_deref());
        let moved = active.iter().flat_map(|mapping| &mapping.changes).filter_map(|change| match &change.old {
            Old::Package { path, .. } => Some(path.as_str()),
            _ => None,
        });
        let roots = active.iter().flat_map(|mapping| &mapping.platforms).flat_map(|platform| &platform.roots);
        let shared: BTreeSet<&str> = declared.chain(moved).chain(roots.map(String::as_str)).collect();
        for package in packages.iter().filter(|package| !shared.contains(package.as_str())) {
            own.add_package(package);
        }
        own
    }

    /// A site for each note of a mapping, at the file that says that the project uses the SDK on the note's platform.
    fn note_sites(&self, mapping: &Mapping, build: &Build) -> Vec<BuildSite> {
        let mut sites = Vec::new();
        for platform in &mapping.platforms {
            let aim = self.aims.of(mapping, platform.language);
            let notes = mapping.changes.iter().enumerate().filter(|(_, change)| {
                change.language == platform.language
                    && matches!(change.old, Old::Note(_))
                    && aim.concerns(mapping, change)
            });
            let Some(file) = self.evidence_of(mapping, platform, build).and_then(|at| self.files.get(at)) else {
                continue;
            };
            sites.extend(notes.map(|(index, _)| BuildSite {
                change: index,
                path: file.source.path.clone(),
                span: Span::at(0),
                found: String::new(),
                to: String::new(),
                edits: Vec::new(),
                reason: None,
                help: None,
            }));
        }
        sites
    }

    /// The build file that declares the SDK for a platform, else the first source in its language that imports it.
    fn evidence_of(&self, mapping: &Mapping, platform: &Platform, build: &Build) -> Option<usize> {
        let declares = |dependency: &&DeclaredDependency| {
            let ours = |coordinate| detect::same_coordinate(coordinate, &dependency.coordinate);
            !dependency.format.is_lock() && platform.dependencies.iter().any(ours)
        };
        let declared =
            build.dependencies.iter().filter(declares).map(|dependency| dependency.written.place().file).min();
        let imports = || {
            let of_language = self.units.iter().filter(|(_, unit)| unit.0 == platform.language);
            let mut users = of_language.filter(|(_, unit)| self.seen_in([*unit]).use_of(mapping).is_some());
            users.next().map(|(file, _)| *file)
        };
        declared.or_else(imports)
    }

    fn build_findings(&self, active: &[&Mapping], build: &Build, own: &Own) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut equals: HashMap<String, usize> = HashMap::new();
        let index_of = |path: &Path| self.files.iter().position(|file| file.source.path == *path);
        for mapping in active {
            let sites = build_sites(mapping, &self.files, build, own, &self.aims);
            for site in sites.into_iter().chain(self.note_sites(mapping, build)) {
                let (Some(change), Some(file)) = (mapping.changes.get(site.change), index_of(&site.path)) else {
                    continue;
                };
                let edits: Option<Vec<Edit>> = site
                    .edits
                    .iter()
                    .map(|(path, span, text)| Some(Edit { file: index_of(path)?, span: *span, text: text.clone() }))
                    .collect();
                let edits = edits.unwrap_or_default();
                let applicability = match (edits.is_empty(), change.review || change.evidence != Evidence::Verified) {
                    (true, _) => Applicability::Unspecified,
                    (false, true) => Applicability::MaybeIncorrect,
                    (false, false) => Applicability::MachineApplicable,
                };
                let source = &self.files[file].source;
                let mut finding = Finding {
                    id: String::new(),
                    mark: mark::of_build(source, site.span, &site.found),
                    change: change.id.clone(),
                    mapping: mapping.id.clone(),
                    kind: change.kind,
                    severity: change.severity,
                    effort: change.effort,
                    evidence: change.evidence,
                    resolution: Resolution {
                        rung: Rung::Build,
                        chain: vec![written(&change.old, &site.found).speak(self.lang)],
                    },
                    applicability,
                    file,
                    span: site.span,
                    from: match &change.old {
                        Old::Requires { .. } => describe_old(change, self.lang),
                        _ if site.found.is_empty() => describe_old(change, self.lang),
                        _ => site.found,
                    },
                    to: if site.to.is_empty() { describe_new(change) } else { site.to },
                    message: change.message.get(self.lang).to_owned(),
                    reason: site.reason.map(|reason| reason.speak(self.lang)),
                    help: site
                        .help
                        .map(|help| help.speak(self.lang))
                        .or_else(|| change.help.as_ref().map(|help| help.get(self.lang).to_owned())),
                    docs: change.docs.clone(),
                    book: mapping.address(change),
                    fix: (!edits.is_empty()).then_some(Fix { edits }),
                };
                identify(&mut finding, &source.display_path(), &mut equals);
                findings.push(finding);
            }
        }
        findings
    }
}

/// The crates that a change may speak of, under their old and new names: the one its symbol starts with, or all of the
/// mapping's.
fn crates_of<'m>(mapping: &'m Mapping, change: &Change) -> Vec<&'m str> {
    let symbol = describe_old(change, Lang::En);
    let root = symbol.split(['.', ':']).next().unwrap_or_default();
    let crates =
        |coordinate: &'m Coordinate| if let Coordinate::Cargo(name) = coordinate { Some(name.as_str()) } else { None };
    let dependencies = mapping.platform(change.language).into_iter().flat_map(|platform| &platform.dependencies);
    let all: Vec<&str> = dependencies.filter_map(crates).collect();
    let own: Vec<&str> = all.iter().copied().filter(|name| name.replace('-', "_") == root).collect();
    let mut names = if own.is_empty() { all } else { own };
    let renamed = mapping.changes.iter().filter_map(|change| match (&change.old, &change.action) {
        (Old::Dependency(Coordinate::Cargo(old)), Action::Depend { coordinate: Some(new), .. })
            if names.contains(&old.as_str()) =>
        {
            crates(new)
        }
        _ => None,
    });
    let renamed: Vec<&str> = renamed.collect();
    names.extend(renamed);
    names
}

/// The evidence of a site in a build file.
fn written(old: &Old, found: &str) -> Said {
    match old {
        Old::Requires { name, .. } => Said::new(format!("`{found}` is written here"), format!("此处缺少 `{name}`")),
        _ => said!("`{found}` is written here", "此处写有 `{found}`"),
    }
}

/// Whether a file's place tells its module, and its paths lead through modules.
fn front_end_paths(language: Language) -> bool {
    language.front_end().is_some_and(|front_end| front_end.rules.paths)
}

/// Runs work on threads with a stack that deep nesting cannot exhaust.
fn in_pool<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    match rayon::ThreadPoolBuilder::new().stack_size(STACK).build() {
        Ok(pool) => pool.install(work),
        Err(_) => work(),
    }
}

/// The folders with the manifest of a Swift package.
fn packages_of(files: &[ProjectFile]) -> BTreeSet<PathBuf> {
    let manifests =
        files.iter().filter(|file| file.source.path.file_name().is_some_and(|name| name == "Package.swift"));
    manifests.filter_map(|file| file.source.path.parent().map(Path::to_path_buf)).collect()
}

/// The module of a file where its place says so: a Swift package keeps each target below its `Sources` or `Tests`. Where
/// no package is, a folder of that name says nothing. `packages` are the folders with a manifest.
fn module_of(language: Language, path: &Path, packages: &BTreeSet<PathBuf>) -> Option<String> {
    if !language.front_end()?.rules.modules {
        return None;
    }
    let parts: Vec<_> = path.iter().collect();
    // A file directly below is in no target's folder.
    parts.windows(3).enumerate().rev().find_map(|(at, window)| {
        let [folder, target, _] = window else { return None };
        let is_root = (*folder == "Sources" || *folder == "Tests")
            && packages.contains(&path.iter().take(at).collect::<PathBuf>());
        is_root.then(|| target.to_string_lossy().into_owned())
    })
}
