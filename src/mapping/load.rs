//! Where mappings come from: the binary and folders. Files are read when they are asked for, not before.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::check::{Untranslated, check, prerequisites, untranslated};
use super::model::{Mapping, Side, SurfaceText};
use super::nearest::did_you_mean;
use super::validate::{self, Head, Loaded, PLATFORMS, Sources};
use super::yaml::MAX_BYTES;
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile, sort};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/mappings");

/// Where the book of the mappings in the binary is published.
const HOME: &str = env!("CARGO_PKG_HOMEPAGE");

/// Files and folders looked at in one mapping folder.
const MAX_FILES: usize = 2_000;

/// The upgrade paths at hand, by id. Cheap to make: it knows ids, and reads files on demand.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    entries: BTreeMap<String, Place>,
}

/// Where the folder of one mapping is.
#[derive(Debug, Clone)]
enum Place {
    /// In the binary, at this path.
    Embedded(String),
    /// On disk: the folder as it was given, and to be shown.
    Folder(PathBuf),
}

impl Catalog {
    /// The mappings in the binary.
    pub fn embedded() -> Self {
        let mut catalog = Self::default();
        let paths = EMBEDDED.dirs().flat_map(|sdk| sdk.dirs());
        for path in paths.filter(|path| path.get_file(path.path().join("mapping.yaml")).is_some()) {
            let id = slashes(path.path());
            catalog.entries.insert(id.clone(), Place::Embedded(id));
        }
        catalog
    }

    /// Adds the mappings below `root`: `<sdk>/<from>-to-<to>/mapping.yaml`, or `root` itself where it is the folder of
    /// one SDK or of one mapping. One with an id that is there already takes its place. Returns the ids found.
    ///
    /// # Errors
    /// When `root` cannot be read or holds no mapping.
    pub fn add_dir(&mut self, root: &Path) -> Result<Vec<String>, FileProblem> {
        let unreadable = |error: std::io::Error| {
            FileProblem::of_path(slashes(root), format!("the folder of mappings cannot be read: {error}"))
        };
        let mut found = Vec::new();
        if root.join("mapping.yaml").is_file() {
            let full = root.canonicalize().map_err(unreadable)?;
            let mut names = full.iter().rev().map(|name| name.to_string_lossy());
            if let (Some(path), Some(sdk)) = (names.next(), names.next()) {
                found.push((format!("{sdk}/{path}"), root.to_path_buf()));
            }
        } else {
            for sdk in folders(root).map_err(unreadable)? {
                found.extend(paths_of(&sdk, &sdk));
            }
            if found.is_empty() {
                // The folder of one SDK.
                found.extend(paths_of(root, &root.canonicalize().map_err(unreadable)?));
            }
        }
        if found.is_empty() {
            return Err(FileProblem::of_path(slashes(root), "no mapping in this folder")
                .help("a mapping is a folder `<sdk>/<from>-to-<to>` with a `mapping.yaml`"));
        }
        let ids = found.iter().map(|(id, _)| id.clone()).collect();
        self.entries.extend(found.into_iter().map(|(id, path)| (id, Place::Folder(path))));
        Ok(ids)
    }

    /// Every id, sorted. Reads nothing.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Whether `id` is there. Reads nothing.
    pub fn contains(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// What every `mapping.yaml` says, sorted by id, with the problems of those that cannot be used.
    pub fn heads(&self) -> (Vec<Head>, Vec<FileProblem>) {
        let mut heads = Vec::new();
        let mut problems = Vec::new();
        for id in self.ids() {
            match self.head(id) {
                Ok(head) => heads.push(head),
                Err(found) => problems.extend(found),
            }
        }
        (heads, problems)
    }

    /// What the `mapping.yaml` of `id` says.
    ///
    /// # Errors
    /// Its problems; also when there is no such id.
    pub fn head(&self, id: &str) -> Result<Head, Vec<FileProblem>> {
        let store = self.store(id)?;
        let file = store.read("mapping.yaml").map_err(|problem| vec![problem])?;
        validate::read_head(&file, id)
    }

    /// What the `mapping.yaml` of `id` says, as a mapping without changes and surfaces: enough to see by whether a project
    /// has to do with it. Where no `new_roots` are listed, those that only the changes tell are not known.
    ///
    /// # Errors
    /// As [`Self::head`].
    pub fn thin(&self, id: &str) -> Result<Mapping, Vec<FileProblem>> {
        self.head(id).map(Head::thin)
    }

    /// The folder of `id`, unless it is in the binary.
    pub fn folder(&self, id: &str) -> Option<&Path> {
        match self.entries.get(id)? {
            Place::Folder(path) => Some(path),
            Place::Embedded(_) => None,
        }
    }

    /// Whether `id` is in the binary.
    pub fn is_embedded(&self, id: &str) -> bool {
        matches!(self.entries.get(id), Some(Place::Embedded(_)))
    }

    /// The whole mapping `id`.
    ///
    /// # Errors
    /// All its problems, warnings too; also when there is no such id.
    pub fn load(&self, id: &str) -> Result<Mapping, Vec<FileProblem>> {
        self.open(id).map(|loaded| loaded.mapping)
    }

    /// Like [`Self::load`], with what [`check`] needs to point into the files.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn open(&self, id: &str) -> Result<Loaded, Vec<FileProblem>> {
        let mut loaded = validate::validate(self.store(id)?.sources(id)?)?;
        if self.is_embedded(id) {
            loaded.mapping.book.get_or_insert_with(|| HOME.to_owned());
        }
        Ok(loaded)
    }

    /// Every problem of `id`: those of loading it or, where it loads, its warnings and those of [`check`].
    pub fn check(&self, id: &str) -> Vec<FileProblem> {
        let mut problems = match self.open(id) {
            Ok(loaded) => {
                let mut problems = check(&loaded);
                let embedded = Self::embedded();
                let head = |id: &str| self.head(id).or_else(|_| embedded.head(id)).ok();
                problems.extend(prerequisites::check(&loaded, &head));
                problems.extend(loaded.warnings);
                problems
            }
            Err(problems) => problems,
        };
        sort(&mut problems);
        problems
    }

    /// The texts of `id` that are in English alone; none where it does not load.
    pub fn untranslated(&self, id: &str) -> Vec<Untranslated> {
        self.open(id).map(|loaded| untranslated(&loaded)).unwrap_or_default()
    }

    fn store(&self, id: &str) -> Result<Store<'_>, Vec<FileProblem>> {
        match self.entries.get(id) {
            Some(place) => Ok(Store { place }),
            None => {
                let near = did_you_mean(id, self.ids());
                let help = near.unwrap_or_else(|| "`upshift paths` lists the ids".to_owned());
                Err(vec![FileProblem::of_path(id, format!("there is no mapping `{id}`")).help(help)])
            }
        }
    }
}

/// The files of one mapping folder.
struct Store<'c> {
    place: &'c Place,
}

impl Store<'_> {
    /// A file of the folder as people can open it.
    fn shown(&self, name: &str) -> String {
        match self.place {
            Place::Embedded(id) => format!("mappings/{id}/{name}"),
            Place::Folder(path) => slashes(&path.join(name)),
        }
    }

    /// Names in the folder, or in one below it; `/` at the end of a folder's name. Sorted.
    fn list(&self, below: &str) -> Result<Vec<String>, FileProblem> {
        let mut names = Vec::new();
        match self.place {
            Place::Embedded(id) => {
                let path = Path::new(id).join(below);
                for entry in EMBEDDED.get_dir(&path).map(Dir::entries).unwrap_or_default() {
                    let name = entry.path().file_name().unwrap_or_default().to_string_lossy();
                    names.push(if entry.as_dir().is_some() { format!("{name}/") } else { name.into_owned() });
                }
            }
            Place::Folder(path) => {
                let unreadable = |error: std::io::Error| {
                    FileProblem::of_path(self.shown(below), format!("the folder cannot be read: {error}"))
                };
                let folder = path.join(below);
                if !below.is_empty() && fs::symlink_metadata(&folder).is_err() {
                    return Ok(names);
                }
                for entry in fs::read_dir(&folder).map_err(unreadable)?.take(MAX_FILES) {
                    let entry = entry.map_err(unreadable)?;
                    let name = entry.file_name().to_string_lossy().into_owned();
                    let is_folder = entry.file_type().map_err(unreadable)?.is_dir();
                    names.push(if is_folder { format!("{name}/") } else { name });
                }
            }
        }
        names.sort();
        Ok(names)
    }

    /// One file, by its path inside the folder.
    fn read(&self, name: &str) -> Result<TextFile, FileProblem> {
        let shown = self.shown(name);
        let bytes = match self.place {
            Place::Embedded(id) => EMBEDDED
                .get_file(Path::new(id).join(name))
                .map(|file| file.contents().to_vec())
                .ok_or_else(|| FileProblem::of_path(&shown, "the file is missing"))?,
            Place::Folder(path) => read_file(path, name, &shown)?,
        };
        match String::from_utf8(bytes) {
            Ok(text) => Ok(TextFile::new(shown, text)),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                Err(FileProblem::of_path(shown, format!("the file is not UTF-8 (byte {at})")))
            }
        }
    }

    fn sources(&self, id: &str) -> Result<Sources, Vec<FileProblem>> {
        let head = self.read("mapping.yaml").map_err(|problem| vec![problem])?;
        let mut sources =
            Sources { id: id.to_owned(), head, changes: Vec::new(), surfaces: Vec::new(), problems: Vec::new() };
        let names = self.list("").unwrap_or_else(|problem| {
            sources.problems.push(problem);
            Vec::new()
        });
        for name in names.iter().filter(|name| *name != "mapping.yaml") {
            let Some(stem) = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")) else { continue };
            match PLATFORMS.iter().find(|(platform, _)| format!("{platform}.yaml") == *name) {
                Some((platform, _)) => match self.read(name) {
                    Ok(file) => sources.changes.push((platform, file)),
                    Err(problem) => sources.problems.push(problem),
                },
                None => {
                    let known = "change files are `android.yaml`, `ios.yaml` and `rust.yaml`";
                    let near = did_you_mean(stem, PLATFORMS.iter().map(|(name, _)| *name));
                    let help = near.map_or(known.to_owned(), |near| format!("{near} {known}"));
                    let problem = FileProblem::of_path(self.shown(name), "nothing reads this file");
                    sources.problems.push(problem.help(help));
                }
            }
        }
        self.read_surfaces(&mut sources);
        Ok(sources)
    }

    fn read_surfaces(&self, sources: &mut Sources) {
        let names = self.list("api").unwrap_or_else(|problem| {
            sources.problems.push(problem);
            Vec::new()
        });
        for name in names.iter().filter(|name| !name.ends_with('/')) {
            let side = match name {
                _ if name.starts_with("from") => Side::From,
                _ if name.starts_with("to") => Side::To,
                _ => continue,
            };
            let Some(language) = language_of(name) else { continue };
            let path = format!("api/{name}");
            match self.read(&path) {
                Ok(file) => {
                    sources.surfaces.push(SurfaceText { path, language, side, text: file.text().to_owned() });
                }
                Err(problem) => sources.problems.push(problem),
            }
        }
    }
}

fn language_of(name: &str) -> Option<Language> {
    match name.rsplit_once('.')?.1 {
        "kt" => Some(Language::Kotlin),
        "swift" => Some(Language::Swift),
        "rs" => Some(Language::Rust),
        _ => None,
    }
}

/// Reads the plain file `name` below `folder`. A link is refused: it may lead out of the folder.
fn read_file(folder: &Path, name: &str, shown: &str) -> Result<Vec<u8>, FileProblem> {
    let path = &folder.join(name);
    let unreadable = |error: std::io::Error| FileProblem::of_path(shown, format!("the file cannot be read: {error}"));
    // The folder itself may have been given by a link; what lies in it may not.
    let below = path.parent().filter(|_| name.contains('/'));
    for part in below.into_iter().chain([path.as_path()]) {
        if fs::symlink_metadata(part).map_err(unreadable)?.is_symlink() {
            return Err(FileProblem::of_path(shown, "symbolic links are not followed")
                .help("a mapping holds its files itself; put a copy here"));
        }
    }
    if !fs::symlink_metadata(path).map_err(unreadable)?.is_file() {
        return Err(FileProblem::of_path(shown, "this is no plain file"));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(unreadable)?;
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > MAX_BYTES {
        let message = format!("the file is larger than {} MiB", MAX_BYTES / (1024 * 1024));
        return Err(FileProblem::of_path(shown, message));
    }
    Ok(bytes)
}

/// The mappings in the folder of one SDK, with their ids; `full` is that folder with its name.
fn paths_of(sdk: &Path, full: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for path in folders(sdk).unwrap_or_default() {
        let is_mapping = fs::symlink_metadata(path.join("mapping.yaml")).is_ok();
        if let (true, Some(sdk), Some(name)) = (is_mapping, full.file_name(), path.file_name()) {
            found.push((format!("{}/{}", sdk.to_string_lossy(), name.to_string_lossy()), path.clone()));
        }
    }
    found
}

/// Folders in `path`, sorted; links are left out.
fn folders(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(path)?.take(MAX_FILES) {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
