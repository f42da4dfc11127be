//! Features of Cargo dependencies: where they are listed, and the edits that add, rename or remove one.

use std::path::Path;

use toml_edit::{Document, Item, TableLike, Value};

use super::toml;
use crate::project::classify::{BuildKind, FileKind};
use crate::project::walk::ProjectFile;
use crate::source::Span;
use crate::words::{Said, said};

/// Replacements in one file.
type Edits = Vec<(Span, String)>;

/// The manifests of a project.
pub(crate) struct Manifests<'f> {
    all: Vec<Manifest<'f>>,
}

struct Manifest<'f> {
    /// Index of the file.
    file: usize,
    /// Its folder.
    root: &'f Path,
    text: &'f str,
    document: Document<&'f str>,
}

/// What a manifest says to features that code asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    /// It has them.
    There,
    /// These edits of the file give it them.
    Edits(usize, Edits),
    /// A person must, and why.
    ByHand(Said),
}

/// A place that lists a feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Index of the file.
    pub(crate) file: usize,
    /// The bytes a person should look at.
    pub(crate) span: Span,
    /// What makes it right; or why nothing can.
    pub(crate) edits: Result<Edits, Said>,
}

/// The lists of dependencies, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Normal,
    Dev,
    Build,
}

impl Section {
    const ALL: [Section; 3] = [Section::Normal, Section::Dev, Section::Build];

    fn key(self) -> &'static str {
        match self {
            Self::Normal => "dependencies",
            Self::Dev => "dev-dependencies",
            Self::Build => "build-dependencies",
        }
    }
}

/// One entry of a list of dependencies.
#[derive(Clone, Copy)]
struct Entry<'d> {
    section: Section,
    /// Only for some targets.
    conditional: bool,
    /// The name it goes by in the manifest.
    key: &'d str,
    item: &'d Item,
}

impl<'d> Entry<'d> {
    fn table(self) -> Option<&'d dyn TableLike> {
        self.item.as_table_like()
    }

    /// The crate's own name.
    fn package(self) -> &'d str {
        self.table().and_then(|table| table.get("package")).and_then(Item::as_str).unwrap_or(self.key)
    }

    fn inherits(self) -> bool {
        self.table().and_then(|table| table.get("workspace")).and_then(Item::as_bool) == Some(true)
    }

    fn features(self) -> Option<&'d toml_edit::Array> {
        self.table()?.get("features")?.as_array()
    }

    fn has(self, feature: &str) -> bool {
        self.features().is_some_and(|list| list.iter().any(|value| value.as_str() == Some(feature)))
    }

    /// `default-features = false`, by the bytes of the value.
    fn without_defaults(self) -> Option<Span> {
        let table = self.table()?;
        let value = table.get("default-features").or_else(|| table.get("default_features"))?;
        value.span().filter(|_| value.as_bool() == Some(false)).map(|span| Span::new(span.start, span.end))
    }

    /// Why its version cannot be the new one, and new features would break it.
    fn elsewhere(self) -> Option<Said> {
        let table = self.table()?;
        match table.get("version") {
            None if table.get("git").is_some() => Some(said!("it comes from a git repository", "它来自 git 仓库")),
            None if table.get("path").is_some() => Some(said!("it comes from a folder", "它来自本地文件夹")),
            _ => None,
        }
    }
}

impl<'f> Manifests<'f> {
    /// Reads the manifests among `files`, the innermost first.
    pub(crate) fn read(files: &'f [ProjectFile]) -> Self {
        let manifests = files.iter().enumerate().filter(|(_, file)| file.kind == FileKind::Build(BuildKind::CargoToml));
        let mut all: Vec<Manifest<'f>> = manifests
            .filter_map(|(at, file)| {
                let text = file.source.text();
                let root = file.source.path.parent()?;
                Some(Manifest { file: at, root, text, document: toml::parse(text).ok()? })
            })
            .collect();
        all.sort_by_key(|found| std::cmp::Reverse(found.root.components().count()));
        Self { all }
    }

    /// What it takes that the code in `path` has the features of one of the crates `names`.
    pub(crate) fn ask(&self, path: &Path, names: &[&str], features: &[String]) -> Asked {
        let listed = features.join("`, `");
        let title = match names {
            [first, ..] => said!("the feature `{listed}` of `{first}`", "`{first}` 的特性 `{listed}`"),
            [] => said!("the feature `{listed}`", "特性 `{listed}`"),
        };
        let by_hand = |why: Said| {
            Asked::ByHand(Said::new(
                format!("it needs {}, and {}: add it by hand", title.en, why.en),
                format!("它需要 {}，而{}：请手动添加", title.zh, why.zh),
            ))
        };
        let is_package =
            |found: &&Manifest<'_>| path.starts_with(found.root) && found.document.get("package").is_some();
        let Some(manifest) = self.all.iter().find(is_package) else {
            return by_hand(said!("no manifest of its crate was found", "没有找到它所在 crate 的清单"));
        };
        let entries: Vec<Entry<'_>> =
            manifest.entries().into_iter().filter(|entry| names.contains(&entry.package())).collect();
        let relevant = manifest.sections_of(path);
        let Some(&first) = relevant.iter().find(|section| entries.iter().any(|entry| entry.section == **section))
        else {
            return by_hand(said!("the manifest of its crate does not name it", "它所在 crate 的清单没有列出它"));
        };
        // Dev-dependencies do not count for what is built without them.
        let counts = |entry: &&Entry<'_>| {
            entry.section == first || relevant.first() == Some(&Section::Dev) && entry.section == Section::Normal
        };
        let everywhere = |feature: &str| {
            entries.iter().filter(counts).any(|entry| !entry.conditional && self.has(manifest, *entry, feature))
        };
        let mut edits = Edits::new();
        for entry in entries.iter().filter(|entry| entry.section == first) {
            let missing: Vec<&str> = features
                .iter()
                .map(String::as_str)
                .filter(|feature| !everywhere(feature) && !self.has(manifest, *entry, feature))
                .collect();
            if missing.is_empty() {
                continue;
            }
            if let Some(why) = entry.elsewhere() {
                return by_hand(why);
            }
            match added(*entry, &missing, manifest.text) {
                Some(more) => edits.extend(more),
                None => return by_hand(said!("its list of features cannot be edited", "无法编辑它的特性列表")),
            }
        }
        if edits.is_empty() { Asked::There } else { Asked::Edits(manifest.file, edits) }
    }

    /// Whether a dependency has a feature, by itself or by the workspace it inherits from.
    fn has(&self, manifest: &Manifest<'_>, entry: Entry<'_>, feature: &str) -> bool {
        let inherited = || {
            let around = self.all.iter().filter(|found| manifest.root.starts_with(found.root));
            let shared = around.flat_map(Manifest::shared);
            shared.into_iter().any(|shared| shared.key == entry.key && shared.has(feature))
        };
        entry.has(feature) || entry.inherits() && inherited()
    }

    /// Every place that lists `feature` of the crate `name`; it becomes `new`, or goes where there is none. For `default`
    /// that is where the default features are turned off; `with` are the features it gains there.
    pub(crate) fn listed(&self, name: &str, feature: &str, new: Option<&str>, with: &[String]) -> Vec<Listed> {
        let mut found = Vec::new();
        for manifest in &self.all {
            let file = manifest.file;
            let own = manifest.entries();
            let entries: Vec<Entry<'_>> =
                own.into_iter().chain(manifest.shared()).filter(|entry| entry.package() == name).collect();
            for entry in &entries {
                if feature == "default" {
                    let missing: Vec<&str> = with.iter().map(String::as_str).filter(|name| !entry.has(name)).collect();
                    let Some(span) = entry.without_defaults().filter(|_| with.is_empty() || !missing.is_empty()) else {
                        continue;
                    };
                    let edits = match missing.is_empty() {
                        true => Err(said!("the default features are turned off", "默认特性已关闭")),
                        false => added(*entry, &missing, manifest.text)
                            .ok_or_else(|| said!("its list of features cannot be edited", "无法编辑它的特性列表")),
                    };
                    found.push(Listed { file, span, edits });
                } else if let Some(list) = entry.features() {
                    found.extend(in_list(list, feature, new, manifest.text).map(|(span, edits)| Listed {
                        file,
                        span,
                        edits: Ok(edits),
                    }));
                }
            }
            // The package's own features name those of its dependencies.
            let own = manifest.document.get("features").and_then(Item::as_table_like);
            for list in own.into_iter().flat_map(TableLike::iter).filter_map(|(_, item)| item.as_array()) {
                for key in entries.iter().map(|entry| entry.key) {
                    for between in ["/", "?/"] {
                        let full = |feature: &str| format!("{key}{between}{feature}");
                        let new = new.map(full);
                        let hit = in_list(list, &full(feature), new.as_deref(), manifest.text);
                        found.extend(hit.map(|(span, edits)| Listed { file, span, edits: Ok(edits) }));
                    }
                }
            }
        }
        found.sort_by_key(|listed| (listed.file, listed.span));
        found.dedup();
        found
    }
}

impl Manifest<'_> {
    fn entries(&self) -> Vec<Entry<'_>> {
        let root: &dyn TableLike = self.document.as_table();
        let mut all = section_entries(root, false);
        for (_, target) in root.get("target").and_then(Item::as_table_like).into_iter().flat_map(TableLike::iter) {
            all.extend(target.as_table_like().into_iter().flat_map(|target| section_entries(target, true)));
        }
        all
    }

    /// What the workspace hands to its members.
    fn shared(&self) -> Vec<Entry<'_>> {
        let workspace = self.document.get("workspace").and_then(Item::as_table_like);
        workspace.into_iter().flat_map(|workspace| section_entries(workspace, false)).collect()
    }

    /// Where the dependencies of the code in `path` are listed, the likeliest first.
    fn sections_of(&self, path: &Path) -> &'static [Section] {
        let inside = path.strip_prefix(self.root).unwrap_or(path);
        let package = self.document.get("package").and_then(Item::as_table_like);
        let script = package.and_then(|package| package.get("build")).and_then(Item::as_str).unwrap_or("build.rs");
        let folder = inside.components().next().map(|first| first.as_os_str().to_string_lossy().into_owned());
        match folder.as_deref() {
            _ if inside == Path::new(script) => &[Section::Build],
            Some("tests" | "examples" | "benches") => &[Section::Dev, Section::Normal],
            _ => &Section::ALL,
        }
    }
}

fn section_entries(table: &dyn TableLike, conditional: bool) -> Vec<Entry<'_>> {
    let mut all = Vec::new();
    for section in Section::ALL {
        let entries = table.get(section.key()).and_then(Item::as_table_like).into_iter().flat_map(TableLike::iter);
        all.extend(entries.map(|(key, item)| Entry { section, conditional, key, item }));
    }
    all
}

/// The edits that add features to a dependency; `None` where its spelling is not understood.
fn added(entry: Entry<'_>, features: &[&str], text: &str) -> Option<Edits> {
    let quoted = |names: &[&str]| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    if let Some(list) = entry.features() {
        return into_list(list, features, text);
    }
    let assignment = format!("features = [{}]", quoted(features));
    match entry.item {
        // `clap = "2"`
        Item::Value(Value::String(_)) => {
            let span = entry.item.span()?;
            Some(vec![
                (Span::at(span.start), "{ version = ".to_owned()),
                (Span::at(span.end), format!(", {assignment} }}")),
            ])
        }
        // `clap = { version = "2" }`
        Item::Value(Value::InlineTable(table)) => {
            let last = table.iter().filter_map(|(_, value)| value.span()).map(|span| span.end).max()?;
            Some(vec![(Span::at(last), format!(", {assignment}"))])
        }
        // `[dependencies.clap]` and `clap.version = "2"`
        Item::Table(table) => {
            let last = table.iter().filter_map(|(_, item)| item.span()).map(|span| span.end).max()?;
            let start = text.get(..last)?.rfind('\n').map_or(0, |at| at + 1);
            let rest = text.get(last..)?;
            let end = last + rest.find('\n').map_or(rest.len(), |at| at - usize::from(rest[..at].ends_with('\r')));
            let key = text.get(start..last)?.split('=').next()?;
            let before = match table.is_dotted() {
                true => key.get(..=key.rfind('.')?)?,
                false => key.get(..key.len() - key.trim_start().len())?,
            };
            let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
            Some(vec![(Span::at(end), format!("{newline}{before}{assignment}"))])
        }
        _ => None,
    }
}

/// The edits that add elements to a list: each in its place where the list is sorted, else behind the last.
fn into_list(list: &toml_edit::Array, features: &[&str], text: &str) -> Option<Edits> {
    let quoted: Vec<String> = features.iter().map(|name| format!("\"{name}\"")).collect();
    let elements: Vec<(&str, Span)> = list
        .iter()
        .map(|value| Some((value.as_str()?, value.span().map(|span| Span::new(span.start, span.end))?)))
        .collect::<Option<_>>()?;
    let Some((_, last)) = elements.last().copied() else {
        return Some(vec![(Span::at(list.span()?.start + 1), quoted.join(", "))]);
    };
    let line_start = text.get(..last.start as usize)?.rfind('\n').map_or(0, |at| at + 1);
    let indent = text.get(line_start..last.start as usize)?;
    let end = last.end as usize;
    // One element a line, or several.
    if indent.trim().is_empty() && line_start > list.span()?.start {
        let rest = text.get(end..list.span()?.end)?;
        let line = rest.find('\n').map_or(rest, |at| &rest[..at]);
        let line = line.strip_suffix('\r').unwrap_or(line);
        let has_comma = line.trim_start().starts_with(',');
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let more: String = quoted.iter().map(|name| format!("{newline}{indent}{name},")).collect();
        let more = if has_comma { more } else { more.strip_suffix(',').unwrap_or(&more).to_owned() };
        let comment = line.trim_start_matches([',', ' ', '\t']).starts_with('#');
        let line_end = end + if comment || has_comma { line.trim_end().len() } else { 0 };
        return Some(match (has_comma, line_end == end) {
            (true, _) => vec![(Span::at(line_end), more)],
            (false, true) => vec![(Span::at(end), format!(",{more}"))],
            (false, false) => vec![(Span::at(end), ",".to_owned()), (Span::at(line_end), more)],
        });
    }
    let sorted = elements.len() > 1 && elements.windows(2).all(|pair| pair[0].0 <= pair[1].0);
    let mut at_place: Vec<(u32, Vec<&String>)> = Vec::new();
    for (name, quoted) in features.iter().zip(&quoted) {
        let next = elements.iter().find(|(other, _)| sorted && *other > *name);
        let place = next.map_or(last.end, |(_, span)| span.start);
        match at_place.iter_mut().find(|(at, _)| *at == place) {
            Some((_, names)) => names.push(quoted),
            None => at_place.push((place, vec![quoted])),
        }
    }
    let edits = at_place.into_iter().map(|(place, names)| {
        let run: String = match place == last.end {
            true => names.iter().map(|name| format!(", {name}")).collect(),
            false => names.iter().map(|name| format!("{name}, ")).collect(),
        };
        (Span::at(place as usize), run)
    });
    Some(edits.collect())
}

/// An element of a list, with the edits that rename it or take it out.
fn in_list(list: &toml_edit::Array, old: &str, new: Option<&str>, text: &str) -> Option<(Span, Edits)> {
    let index = list.iter().position(|value| value.as_str() == Some(old))?;
    let span_of = |value: &Value| value.span().map(|span| Span::new(span.start, span.end));
    let span = list.get(index).and_then(span_of)?;
    let inner = Span::new(span.start as usize + 1, span.end as usize - 1);
    let is_there = |name: &&str| list.iter().any(|value| value.as_str() == Some(*name));
    if let Some(new) = new.filter(|name| !is_there(name)) {
        return Some((inner, vec![(inner, new.to_owned())]));
    }
    let before = index.checked_sub(1).and_then(|at| list.get(at)).and_then(span_of);
    let after = list.get(index + 1).and_then(span_of);
    let whole = list.span()?;
    let gone = match (before, after) {
        // On a line of its own it takes the line along, with what is said of it there.
        _ if let Some(line) = own_line(span, text) => line,
        (_, Some(next)) => Span { start: span.start, end: next.start },
        (Some(previous), None) => Span { start: previous.end, end: span.end },
        (None, None) => Span::new(whole.start + 1, whole.end - 1),
    };
    Some((inner, vec![(gone, String::new())]))
}

/// The line of an element that has it for itself, with its line break.
fn own_line(span: Span, text: &str) -> Option<Span> {
    let start = text.get(..span.start as usize)?.rfind('\n')? + 1;
    let rest = text.get(span.end as usize..)?;
    let length = rest.find('\n')? + 1;
    let behind = rest.get(..length)?.trim_start().strip_prefix(',')?.trim();
    let alone = text.get(start..span.start as usize)?.trim().is_empty();
    (alone && (behind.is_empty() || behind.starts_with('#'))).then(|| Span::new(start, span.end as usize + length))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "features_tests.rs"]
mod tests;
