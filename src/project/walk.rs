//! The walk: which files a project has, read once, with everything that was left out and why.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ignore::gitignore::Gitignore;
use ignore::{DirEntry, WalkBuilder, WalkState};

use super::classify::{BuildKind, FileKind, classify};
use super::{NotAnalysed, Problem};

use crate::source::{SourceFile, display_path};
use crate::words::{Said, said};

/// Largest source or build file that is read, in bytes. Parsing takes up to 200 bytes a byte of source.
pub const MAX_FILE: u64 = 2 * 1024 * 1024;

/// Xcode project files of large apps are larger than any source file, and scanning them is cheap.
const MAX_PBXPROJ: u64 = 32 * 1024 * 1024;

/// What a walk brought back. Every list is sorted by path.
#[derive(Debug, Default)]
pub struct Walk {
    /// The folder that paths are relative to: the scanned folder, or the folder of the scanned file.
    pub base: PathBuf,
    /// Files worth a look, with their text.
    pub files: Vec<ProjectFile>,
    /// Files and links that were left out although a scan would have read them.
    pub not_analysed: Vec<NotAnalysed<Said>>,
    /// Files and folders that could not be read.
    pub problems: Vec<Problem<Said>>,
    /// What was passed over, by reason, and how many.
    pub skipped: BTreeMap<&'static str, usize>,
    /// Regular files seen, whatever they are.
    pub seen: usize,
}

/// A file and what it is.
#[derive(Debug, Clone)]
pub struct ProjectFile {
    /// What it is.
    pub kind: FileKind,
    /// Its path below [`Walk::base`] and its text, byte order mark included.
    pub source: SourceFile,
}

/// Why a walk could not begin.
#[derive(Debug, thiserror::Error)]
pub enum WalkError {
    /// The path does not exist.
    #[error("`{0}` does not exist")]
    Missing(PathBuf),
    /// The folder could not be read.
    #[error("cannot read `{path}`: {cause}")]
    Unreadable {
        /// What was to be read.
        path: PathBuf,
        /// The system's words.
        cause: std::io::Error,
    },
}

/// Walks `path`, a folder or a single file: in parallel, by the rules of `.gitignore` files whether or not there is a git
/// repository, and of `exclude`, without following links. What was asked for by name is not excluded.
///
/// # Errors
/// [`WalkError::Missing`] where `path` does not exist, [`WalkError::Unreadable`] where it cannot be opened at all. A single
/// file or folder below it never fails the walk.
pub fn walk(path: &Path, exclude: Option<&Gitignore>) -> Result<Walk, WalkError> {
    let unreadable = |cause: std::io::Error| match cause.kind() {
        std::io::ErrorKind::NotFound => WalkError::Missing(path.to_owned()),
        _ => WalkError::Unreadable { path: path.to_owned(), cause },
    };
    // The given path may itself be a link; links below it are not followed.
    let root = fs::canonicalize(path).map_err(unreadable)?;
    let metadata = fs::metadata(&root).map_err(unreadable)?;
    if metadata.is_file() {
        return Ok(single_file(&root));
    }
    fs::read_dir(&root).map_err(unreadable)?;

    // Ignore files above the folder count inside a repository only: a `*` in somebody's home would hide everything.
    let in_repository = root.ancestors().any(|folder| folder.join(".git").exists());
    let walk = folder(&root, in_repository, exclude);
    // A folder that the repository around it ignores was still asked for.
    Ok(if in_repository && walk.files.is_empty() { folder(&root, false, exclude) } else { walk })
}

fn folder(root: &Path, rules_above: bool, exclude: Option<&Gitignore>) -> Walk {
    let shared = Arc::new(Mutex::new(Walk { base: root.to_owned(), ..Walk::default() }));
    let counting = Arc::clone(&shared);
    let filter_root = root.to_owned();
    let exclude = exclude.cloned();
    let mut builder = WalkBuilder::new(root);
    builder
        .hidden(false)
        .follow_links(false)
        .require_git(false)
        .parents(rules_above)
        // A person's own settings must not change what a scan finds.
        .git_global(false)
        .filter_entry(move |entry| match skipped_folder(&filter_root, entry).or(excluded(exclude.as_ref(), entry)) {
            Some(reason) => {
                *lock(&counting).skipped.entry(reason).or_default() += 1;
                false
            }
            None => true,
        });
    builder.build_parallel().run(|| {
        let shared = Arc::clone(&shared);
        let root = root.to_owned();
        Box::new(move |entry| {
            let outcome = match &entry {
                Ok(entry) => visit(&root, entry),
                Err(error) => Outcome { problem: Some(walk_problem(&root, error)), ..Outcome::default() },
            };
            outcome.add_to(&mut lock(&shared));
            WalkState::Continue
        })
    });

    let mut walk = std::mem::take(&mut *lock(&shared));
    walk.sort();
    walk
}

/// Why an entry is passed over that a person excluded.
fn excluded(exclude: Option<&Gitignore>, entry: &DirEntry) -> Option<&'static str> {
    let is_dir = entry.file_type().is_some_and(|found| found.is_dir());
    let is_excluded = entry.depth() > 0 && exclude?.matched(entry.path(), is_dir).is_ignore();
    is_excluded.then_some("excluded by the configuration")
}

impl Walk {
    fn sort(&mut self) {
        self.files.sort_by_cached_key(|file| file.source.display_path());
        self.not_analysed.sort();
        self.problems.sort();
    }
}

// A visitor that panicked cannot leave a list half pushed.
fn lock(shared: &Mutex<Walk>) -> MutexGuard<'_, Walk> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What one entry came to.
#[derive(Default)]
struct Outcome {
    file: Option<ProjectFile>,
    not_analysed: Option<NotAnalysed<Said>>,
    problem: Option<Problem<Said>>,
    skipped: Option<&'static str>,
    seen: bool,
}

impl Outcome {
    fn add_to(self, walk: &mut Walk) {
        walk.files.extend(self.file);
        walk.not_analysed.extend(self.not_analysed);
        walk.problems.extend(self.problem);
        if let Some(reason) = self.skipped {
            *walk.skipped.entry(reason).or_default() += 1;
        }
        walk.seen += usize::from(self.seen);
    }

    fn left_out(path: &Path, reason: Said) -> Self {
        let entry = NotAnalysed { path: display_path(path), reason };
        Self { not_analysed: Some(entry), ..Self::default() }
    }
}

fn single_file(path: &Path) -> Walk {
    let base = path.parent().unwrap_or(path).to_owned();
    let name = PathBuf::from(path.file_name().unwrap_or_default());
    let mut walk = Walk { base, ..Walk::default() };
    let outcome = match classify(&name) {
        Some(kind) => read(path, name, kind),
        None => Outcome::left_out(
            &name,
            said!("not a source or build file upshift knows", "不是 upshift 认识的源文件或构建文件"),
        ),
    };
    Outcome { seen: true, ..outcome }.add_to(&mut walk);
    walk
}

fn visit(root: &Path, entry: &DirEntry) -> Outcome {
    let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
    let Some(file_type) = entry.file_type() else { return Outcome::default() };
    if file_type.is_symlink() {
        return link(root, entry.path(), relative);
    }
    if file_type.is_dir() {
        return Outcome::default();
    }
    if !file_type.is_file() {
        return Outcome { skipped: Some("neither file nor folder"), ..Outcome::default() };
    }
    let outcome = match classify(relative) {
        Some(kind) => read(entry.path(), relative.to_owned(), kind),
        None => Outcome { skipped: Some("not a source or build file"), ..Outcome::default() },
    };
    Outcome { seen: true, ..outcome }
}

/// A link is never followed. One to a place inside the project hides nothing: its target is walked under its own name.
fn link(root: &Path, path: &Path, relative: &Path) -> Outcome {
    match fs::canonicalize(path) {
        Ok(target) if !target.starts_with(root) => {
            let leads_to_code = target.is_dir() || classify(relative).is_some();
            if leads_to_code {
                Outcome::left_out(
                    relative,
                    said!(
                        "symbolic link that leaves the project, to `{}`",
                        "符号链接指向项目之外：`{}`",
                        target.display()
                    ),
                )
            } else {
                Outcome { skipped: Some("symbolic link"), ..Outcome::default() }
            }
        }
        Ok(target) if path.starts_with(&target) => Outcome::left_out(
            relative,
            said!("symbolic link to a folder around it (a loop)", "符号链接指向它的上级文件夹（循环）"),
        ),
        Ok(_) => Outcome { skipped: Some("symbolic link"), ..Outcome::default() },
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
            Outcome::left_out(relative, said!("symbolic link to nothing", "符号链接指向不存在的位置"))
        }
        Err(cause) => Outcome::left_out(
            relative,
            said!("symbolic link that cannot be followed: {cause}", "符号链接无法跟随：{cause}"),
        ),
    }
}

fn read(path: &Path, relative: PathBuf, kind: FileKind) -> Outcome {
    let cap = if kind == FileKind::Build(BuildKind::Pbxproj) { MAX_PBXPROJ } else { MAX_FILE };
    let too_large = |size: u64| {
        said!("{} MB, larger than the {} MB that are read", "{} MB，超过可读取的 {} MB", tenths(size), cap >> 20)
    };
    let opened = File::open(path).and_then(|file| Ok((file.metadata()?.len(), file)));
    let (size, file) = match opened {
        Ok(opened) => opened,
        Err(cause) => return unreadable(&relative, &cause),
    };
    if size > cap {
        return Outcome::left_out(&relative, too_large(size));
    }
    let mut bytes = Vec::with_capacity(size as usize + 1);
    // The file may grow between the two looks at it.
    if let Err(cause) = file.take(cap + 1).read_to_end(&mut bytes) {
        return unreadable(&relative, &cause);
    }
    if bytes.len() as u64 > cap {
        return Outcome::left_out(&relative, too_large(bytes.len() as u64));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Outcome::left_out(&relative, said!("UTF-16 text; only UTF-8 is read", "UTF-16 文本；只读取 UTF-8"));
    }
    if memchr::memchr(0, &bytes).is_some() {
        return Outcome::left_out(&relative, said!("binary (it holds NUL bytes)", "二进制文件（含有 NUL 字节）"));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let file = ProjectFile { kind, source: SourceFile::new(relative, text) };
            Outcome { file: Some(file), ..Outcome::default() }
        }
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = memchr::memchr_iter(b'\n', &error.as_bytes()[..good]).count() + 1;
            Outcome::left_out(
                &relative,
                said!("not valid UTF-8 (line {line}, byte {good})", "不是有效的 UTF-8（第 {line} 行，第 {good} 字节）"),
            )
        }
    }
}

fn unreadable(relative: &Path, cause: &std::io::Error) -> Outcome {
    let message = said!("cannot be read: {cause}", "无法读取：{cause}");
    let problem = Problem { path: Some(display_path(relative)), span: None, message };
    Outcome { problem: Some(problem), ..Outcome::default() }
}

fn walk_problem(root: &Path, error: &ignore::Error) -> Problem<Said> {
    let mut path = None;
    let mut inner = error;
    loop {
        match inner {
            ignore::Error::WithPath { path: found, err } => {
                path = Some(display_path(found.strip_prefix(root).unwrap_or(found)));
                inner = err;
            }
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => inner = err,
            _ => break,
        }
    }
    Problem { path, span: None, message: said!("cannot be read: {inner}", "无法读取：{inner}") }
}

fn tenths(bytes: u64) -> String {
    let tenths = (bytes * 10).div_ceil(1 << 20);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Folders that hold generated or vendored code, by name.
const NOT_OURS: &[(&str, &str)] = &[
    ("build", "build output"),
    ("target", "build output"),
    ("DerivedData", "build output"),
    ("xcuserdata", "build output"),
    ("Pods", "vendored code"),
    ("Carthage", "vendored code"),
    ("node_modules", "vendored code"),
    ("SourcePackages", "vendored code"),
];

/// Why the walk does not enter a folder. `build` and `target` are also good names for a package, so a folder below a
/// source root, or one that directly holds source files, is entered.
fn skipped_folder(root: &Path, entry: &DirEntry) -> Option<&'static str> {
    if entry.depth() == 0 || !entry.file_type().is_some_and(|kind| kind.is_dir()) {
        return None;
    }
    let name = entry.file_name().to_str()?;
    if name.starts_with('.') {
        return Some("hidden folder");
    }
    let (_, reason) = NOT_OURS.iter().find(|(known, _)| *known == name)?;
    let above = entry.path().parent()?.strip_prefix(root).ok()?;
    let in_sources = above.iter().any(|part| part == "src" || part == "Sources");
    (!in_sources && !holds_sources(entry.path())).then_some(reason)
}

fn holds_sources(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name();
            matches!(classify(Path::new(&name)), Some(FileKind::Source(_)))
        })
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
#[path = "walk_tests.rs"]
mod tests;
