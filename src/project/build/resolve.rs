//! From what each build file says alone to what they say together: version variables are followed to the place where the
//! literal stands.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use super::raw::{Definition, Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg, Template};
use super::{Build, DeclaredDependency, Minimum, Place, Written};
use crate::mapping::model::Coordinate;
use crate::project::classify::BuildKind;
use crate::project::walk::ProjectFile;
use crate::source::Span;
use crate::words::{Said, said};

/// Variables that name variables, at most.
const MAX_STEPS: usize = 16;

/// Parts of one value that are looked at, at most.
const FUEL: usize = 1000;

/// Joins the facts of all build files; `raw` has the index into `files` with each.
pub(crate) fn resolve(files: &[ProjectFile], raw: &[(usize, BuildKind, Raw)]) -> Build {
    let resolver = Resolver::new(files, raw);
    let mut build = Build::default();
    let mut known = HashSet::new();
    for (file, kind, facts) in raw {
        for dependency in &facts.dependencies {
            resolver.user(&mut build, *file, dependency);
            let Some(found) = resolver.dependency(*file, *kind, dependency) else { continue };
            if known.insert((found.written, found.version_at)) {
                build.dependencies.push(found);
            }
        }
        for minimum in &facts.minimums {
            resolver.minimum(&mut build, *file, minimum);
        }
        for namespace in &facts.namespaces {
            resolver.fuel.set(FUEL);
            build.namespaces.extend(resolver.resolve(*file, namespace, 0).ok().map(|found| found.text));
        }
    }
    build.dependencies.sort_by_key(|dependency| dependency.written.place());
    for dependency in &build.dependencies {
        if let Some(place) = dependency.version_at {
            build.users.entry(place).or_default().insert(coordinate_text(&dependency.coordinate).to_owned());
        }
        build.minimums.extend(tool_of(dependency));
    }
    build.minimums.sort_by_key(|minimum| (minimum.at, minimum.what));
    build.minimums.dedup();
    build
}

/// A coordinate without its kind.
pub(crate) fn coordinate_text(coordinate: &Coordinate) -> &str {
    match coordinate {
        Coordinate::Gradle(text) | Coordinate::Pod(text) | Coordinate::SwiftPackage(text) | Coordinate::Cargo(text) => {
            text
        }
    }
}

/// Build plugins on the class path tell tool versions.
fn tool_of(dependency: &DeclaredDependency) -> Option<Minimum> {
    let what = match &dependency.coordinate {
        Coordinate::Gradle(name) if name == "org.jetbrains.kotlin:kotlin-gradle-plugin" => "kotlin",
        Coordinate::Gradle(name) if name == "com.android.tools.build:gradle" => "agp",
        _ => return None,
    };
    Some(Minimum { what, value: dependency.version.clone()?, at: dependency.version_at? })
}

struct Resolver<'f> {
    files: &'f [ProjectFile],
    kinds: HashMap<usize, BuildKind>,
    by_name: BTreeMap<&'f str, Vec<(usize, &'f Definition)>>,
    /// Full names by their last part.
    by_last: HashMap<&'f str, Vec<&'f str>>,
    /// Steps left for the value at hand: variables made of variables made of variables grow without bound.
    fuel: Cell<usize>,
}

struct Resolved {
    text: String,
    place: Option<Place>,
    variable: Option<String>,
}

/// What a version expression comes to.
#[derive(Default)]
struct Version {
    text: Option<String>,
    at: Option<Place>,
    variable: Option<String>,
    open: Option<Said>,
    rigid: Option<Said>,
}

impl<'f> Resolver<'f> {
    fn new(files: &'f [ProjectFile], raw: &'f [(usize, BuildKind, Raw)]) -> Self {
        let mut by_name: BTreeMap<&str, Vec<(usize, &Definition)>> = BTreeMap::new();
        for (file, _, facts) in raw {
            for definition in &facts.definitions {
                by_name.entry(&definition.name).or_default().push((*file, definition));
            }
        }
        let mut by_last: HashMap<&str, Vec<&str>> = HashMap::new();
        for name in by_name.keys() {
            by_last.entry(last_part(name)).or_default().push(name);
        }
        let kinds = raw.iter().map(|(file, kind, _)| (*file, *kind)).collect();
        Self { files, kinds, by_name, by_last, fuel: Cell::new(FUEL) }
    }

    fn slice(&self, file: usize, span: Span) -> &'f str {
        self.files.get(file).map_or("", |file| file.source.slice(span))
    }

    fn resolve(&self, file: usize, template: &Template, steps: usize) -> Result<Resolved, Said> {
        let Some(fuel) = self.fuel.get().checked_sub(1) else {
            return Err(said!("the version is computed", "版本由计算得出"));
        };
        self.fuel.set(fuel);
        match &template[..] {
            [Seg::Text(span)] => {
                let text = self.slice(file, *span).to_owned();
                Ok(Resolved { text, place: Some(Place { file, span: *span }), variable: None })
            }
            [Seg::Var(name)] => {
                let mut found = self.variable(file, name, steps)?;
                found.variable = Some(name.clone());
                Ok(found)
            }
            parts => {
                let mut whole = Resolved { text: String::new(), place: None, variable: None };
                for part in parts {
                    match part {
                        Seg::Opaque(code) => return Err(said!("`{code}` is computed", "`{code}` 由计算得出")),
                        _ => {
                            let piece = self.resolve(file, &vec![part.clone()], steps)?;
                            whole.text.push_str(&piece.text);
                            whole.variable = whole.variable.or(piece.variable);
                        }
                    }
                }
                Ok(whole)
            }
        }
    }

    fn variable(&self, file: usize, name: &str, steps: usize) -> Result<Resolved, Said> {
        if steps >= MAX_STEPS {
            return Err(said!("`{name}` is defined by itself", "`{name}` 由它自身定义"));
        }
        let found = self.definitions(file, name);
        let mut resolved: Option<Resolved> = None;
        for (home, definition) in found {
            let next = self.resolve(home, &definition.value, steps + 1)?;
            match &mut resolved {
                None => resolved = Some(next),
                Some(first) if first.text != next.text => {
                    return Err(said!(
                        "`{name}` is set to `{}` and to `{}`",
                        "`{name}` 既设为 `{}` 又设为 `{}`",
                        first.text,
                        next.text
                    ));
                }
                // The same value in two places: replacing one of them would not do.
                Some(first) => first.place = first.place.filter(|place| Some(*place) == next.place),
            }
        }
        resolved.ok_or_else(|| {
            said!("`{name}` is not set in any build file that was read", "读取的构建文件都没有设置 `{name}`")
        })
    }

    /// The nearest definitions of `name` as seen from `file`; several where they are equally near.
    fn definitions(&self, file: usize, name: &str) -> Vec<(usize, &'f Definition)> {
        let nearest = |candidates: &mut dyn Iterator<Item = (usize, &'f Definition)>| {
            let mut best = (0, Vec::new());
            for (home, definition) in candidates {
                let Some(near) = self.nearness(file, home) else { continue };
                if near > best.0 {
                    best = (near, Vec::new());
                }
                if near == best.0 {
                    best.1.push((home, definition));
                }
            }
            best.1
        };
        let exact = nearest(&mut self.by_name.get(name).into_iter().flatten().copied());
        if !exact.is_empty() {
            return exact;
        }
        // A constant may be named without the objects around it, after an import or from within.
        let ending = format!(".{name}");
        let names = self.by_last.get(last_part(name)).into_iter().flatten().filter(|full| full.ends_with(&ending));
        nearest(&mut names.flat_map(|full| self.by_name.get(full)).flatten().copied())
    }

    /// How near a definition in file `home` is to a use in file `user`; `None` where it cannot be seen from there.
    fn nearness(&self, user: usize, home: usize) -> Option<usize> {
        if user == home {
            return Some(usize::MAX);
        }
        let gradle = |file: usize| {
            use BuildKind::{Catalog, Gradle, GradleKts, Properties};
            matches!(self.kinds.get(&file), Some(Gradle | GradleKts | Catalog | Properties))
        };
        if !gradle(user) || !gradle(home) {
            return None;
        }
        let (user, home) = (&self.files.get(user)?.source.path, &self.files.get(home)?.source.path);
        let folder = home.parent().unwrap_or(Path::new(""));
        if user.starts_with(folder) && !is_settings(home) {
            return Some(2 + folder.iter().count());
        }
        // Shared scripts, constants and catalogs are seen everywhere, the script of another module is not.
        let of_module = home.file_name().is_some_and(|name| name == "build.gradle" || name == "build.gradle.kts");
        (!of_module).then_some(1)
    }

    fn dependency(&self, file: usize, kind: BuildKind, raw: &RawDependency) -> Option<DeclaredDependency> {
        self.fuel.set(FUEL);
        let (coordinate, written, version) = match &raw.name {
            RawName::User(_) => return None,
            RawName::Plain(coordinate, span) => (
                coordinate.clone(),
                Written::Whole(Place { file, span: *span }),
                self.version(file, kind, &raw.version),
            ),
            RawName::Split { group, name } => {
                let (group, name) = (self.resolve(file, group, 0).ok()?, self.resolve(file, name, 0).ok()?);
                let coordinate = gradle_coordinate(&group.text, &name.text)?;
                let written = match (group.place, name.place) {
                    (Some(group), Some(name)) => Written::Split { group, name },
                    _ => Written::Computed(Place { file, span: raw.span }),
                };
                (coordinate, written, self.version(file, kind, &raw.version))
            }
            RawName::Gradle(template) => self.joined(file, kind, raw, template)?,
        };
        let Version { text, at, variable, open, rigid } = version;
        Some(DeclaredDependency {
            coordinate,
            written,
            version: text,
            version_at: at,
            variable,
            open,
            rigid,
            format: kind,
        })
    }

    /// `group:artifact:version:classifier@type`, any of it in variables, or all of it in one.
    fn joined(
        &self,
        file: usize,
        kind: BuildKind,
        raw: &RawDependency,
        template: &Template,
    ) -> Option<(Coordinate, Written, Version)> {
        let (mut file, mut template) = (file, template);
        let mut span = raw.span;
        for _ in 0..MAX_STEPS {
            let [Seg::Var(name)] = &template[..] else { break };
            let [(home, definition)] = self.definitions(file, name)[..] else { return None };
            (file, template) = (home, &definition.value);
            span = span_of(template).unwrap_or(span);
        }
        let parts = self.split_coordinate(file, template);
        let [group, name, rest @ ..] = &parts[..] else { return None };
        let (group_text, name_text) = (self.resolve(file, group, 0).ok()?, self.resolve(file, name, 0).ok()?);
        let coordinate = gradle_coordinate(&group_text.text, &name_text.text)?;
        let written = match (&group[..], &name[..]) {
            ([Seg::Text(group)], [Seg::Text(name)]) => Written::Whole(Place { file, span: group.to(*name) }),
            _ => Written::Computed(Place { file, span }),
        };
        let version = match rest.first().filter(|version| !version.is_empty()) {
            Some(version) => self.version(file, kind, &RawVersion::Value(version.clone())),
            None => self.version(file, kind, &raw.version),
        };
        Some((coordinate, written, version))
    }

    /// Cuts a template at its colons; `@type` and `!!` go.
    fn split_coordinate(&self, file: usize, template: &Template) -> Vec<Template> {
        let mut parts: Vec<Template> = vec![Vec::new()];
        for seg in template {
            let Seg::Text(span) = seg else {
                if let Some(last) = parts.last_mut() {
                    last.push(seg.clone());
                }
                continue;
            };
            let text = self.slice(file, *span);
            let kept = text.split('@').next().unwrap_or(text);
            let mut start = span.range().start;
            for (index, piece) in kept.split(':').enumerate() {
                if index > 0 {
                    parts.push(Vec::new());
                }
                let length = piece.strip_suffix("!!").unwrap_or(piece).len();
                if length > 0
                    && let Some(last) = parts.last_mut()
                {
                    last.push(Seg::Text(Span::new(start, start + length)));
                }
                start += piece.len() + 1;
            }
            if kept.len() < text.len() {
                break;
            }
        }
        parts
    }

    fn version(&self, file: usize, kind: BuildKind, raw: &RawVersion) -> Version {
        let (template, rigid) = match raw {
            RawVersion::Open(reason) => return Version { open: Some(reason.clone()), ..Version::default() },
            RawVersion::None => {
                let open = said!(
                    "no version is written with it; a platform or constraint may set it",
                    "没有写明版本；可能由平台（platform）或约束设置"
                );
                return Version { open: Some(open), ..Version::default() };
            }
            RawVersion::Known(text, span, rigid) => {
                let at = Some(Place { file, span: *span });
                return Version { text: Some(text.clone()), at, rigid: rigid.clone(), ..Version::default() };
            }
            RawVersion::Value(template) => (template, None),
            RawVersion::Rigid(template, reason) => (template, Some(reason.clone())),
        };
        match self.resolve(file, template, 0) {
            Ok(found) => Version {
                open: is_dynamic(kind, &found.text)
                    .then(|| said!("`{}` is a dynamic version", "`{}` 是动态版本", found.text)),
                text: Some(found.text),
                at: found.place,
                variable: found.variable,
                rigid,
            },
            Err(reason) => {
                let variable = template.iter().find_map(|seg| match seg {
                    Seg::Var(name) => Some(name.clone()),
                    _ => None,
                });
                Version { open: Some(reason), variable, ..Version::default() }
            }
        }
    }

    /// Notes who else takes its version from a variable.
    fn user(&self, build: &mut Build, file: usize, raw: &RawDependency) {
        self.fuel.set(FUEL);
        if let (RawName::User(name), RawVersion::Value(template)) = (&raw.name, &raw.version)
            && let Ok(Resolved { place: Some(place), .. }) = self.resolve(file, template, 0)
        {
            build.users.entry(place).or_default().insert(name.clone());
        }
    }

    fn minimum(&self, build: &mut Build, file: usize, raw: &RawMinimum) {
        self.fuel.set(FUEL);
        let (value, at, shared) = match &raw.value {
            RawValue::Known(value, span) => (value.clone(), Place { file, span: *span }, false),
            RawValue::Template(template) => match self.resolve(file, template, 0) {
                Ok(Resolved { text, place: Some(place), variable }) => (text, place, variable.is_some()),
                _ => return,
            },
        };
        let value = value.strip_prefix("android-").unwrap_or(&value).to_owned();
        if !value.starts_with(|c: char| c.is_ascii_digit()) {
            return;
        }
        if shared {
            build.users.entry(at).or_default().insert(raw.what.to_owned());
        }
        build.minimums.push(Minimum { what: raw.what, value, at });
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn is_settings(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "settings.gradle" || name == "settings.gradle.kts")
}

fn span_of(template: &Template) -> Option<Span> {
    let mut spans = template.iter().filter_map(|seg| match seg {
        Seg::Text(span) => Some(*span),
        _ => None,
    });
    let first = spans.next()?;
    Some(spans.fold(first, Span::to))
}

fn gradle_coordinate(group: &str, name: &str) -> Option<Coordinate> {
    let is_name =
        |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'));
    (is_name(group) && is_name(name)).then(|| Coordinate::Gradle(format!("{group}:{name}")))
}

/// Whether a version leaves open which one is used.
fn is_dynamic(kind: BuildKind, version: &str) -> bool {
    match kind {
        BuildKind::Gradle | BuildKind::GradleKts | BuildKind::Catalog => {
            version.ends_with('+') || version.starts_with(['[', '(', ']']) || version.starts_with("latest.")
        }
        BuildKind::CargoToml => version == "*",
        _ => false,
    }
}
