//! The file of accepted findings: where it is, read and written.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::cli::args::CheckArgs;
use crate::cli::config::{Settings, mistakes};
use crate::cli::exit::Failure;
use crate::cli::project::Project;
use crate::cli::screen::Screen;
use crate::cli::{git, output};
use crate::gate::Baseline;
use crate::gate::baseline::{Counts, FILE_NAME, Look, Matched};
use crate::problem::TextFile;
use crate::report::Lang;
use crate::visible::visible;

/// A baseline and its file.
pub(super) struct Accepted {
    /// What it accepts.
    pub(super) baseline: Baseline,
    /// Where it is, or will be.
    pub(super) path: PathBuf,
    /// Its text; none where the file is not there yet.
    text: Option<TextFile>,
    /// From the top of the project to the scanned folder, with a final `/`.
    below: String,
    /// Old path -> new path of files that moved since it was written.
    renames: BTreeMap<String, String>,
}

impl Accepted {
    /// Reads the file that `--baseline` or the configuration names, or the one at the top of the project. `None` where there
    /// is none and none is to be written.
    ///
    /// # Errors
    /// Where a named one is not there, or it cannot be read or holds mistakes.
    pub(super) fn load(args: &CheckArgs, project: &Project, screen: &Screen) -> Result<Option<Self>, Failure> {
        let settings = &project.settings;
        let (path, is_named) = place(args, settings);
        if args.baseline.is_none() && leads_out(&settings.root, &path) {
            return Err(Failure::new(format!("the baseline `{}` leads out of the project", shown(&path)))
                .help("keep it in the project, or name it with `--baseline FILE`"));
        }
        let below = git::below(&settings.root, project.folder());
        let name = shown(&path);
        let text = match fs::read(&path) {
            Ok(bytes) => Some(String::from_utf8(bytes).map_err(|error| {
                let at = error.utf8_error().valid_up_to();
                Failure::new(format!("`{name}` is not valid UTF-8 (byte {at}), nothing was written"))
                    .help("take it from a commit in which it was whole")
            })?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Failure::new(format!("cannot read `{name}`: {error}"))),
        };
        let Some(text) = text else {
            return match (args.update_baseline, is_named) {
                (true, _) => {
                    let renames = BTreeMap::new();
                    Ok(Some(Self { baseline: Baseline::empty(), path, text: None, below, renames }))
                }
                (false, false) => Ok(None),
                (false, true) => Err(Failure::new(format!("there is no baseline `{name}`"))
                    .help("`upshift check --update-baseline` makes one of what is found now")),
            };
        };
        let text = TextFile::new(name, text);
        let baseline = Baseline::parse(&text).map_err(|problems| mistakes(&problems, screen))?;
        let problems = baseline.validate(&project.scan, &project.mappings, project.has_all, &text);
        if !problems.is_empty() {
            return Err(mistakes(&problems, screen));
        }
        let moved = git::renames_since_last_change_of(&path, project.folder()).unwrap_or_default();
        let renames = moved.into_iter().map(|(old, new)| (format!("{below}{old}"), format!("{below}{new}"))).collect();
        Ok(Some(Self { baseline, path, text: Some(text), below, renames }))
    }

    /// Its name as people know it.
    pub(super) fn name(&self) -> String {
        shown(&self.path)
    }

    /// Which findings it accepts.
    pub(super) fn matches(&self, project: &Project, today: jiff::civil::Date, lang: Lang) -> Matched {
        let looked_at = |path: &str| {
            let path = path.strip_prefix(&self.below).unwrap_or(path);
            project.since.as_ref().is_none_or(|since| since.touches_file(path))
        };
        let look = Look { prefix: &self.below, renames: &self.renames, today, lang, looked_at: &looked_at };
        self.baseline.matches(&project.scan, &look)
    }

    /// Accepts what `is_wanted` marks, drops what is gone, and writes the file where that changes it.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(super) fn update(
        &mut self,
        project: &Project,
        matched: &Matched,
        is_wanted: &[bool],
    ) -> Result<Counts, Failure> {
        let (next, counts) = self.baseline.updated(&project.scan, matched, is_wanted, &self.below);
        let text = next.render();
        let is_same = self.text.as_ref().is_some_and(|old| old.text() == text);
        if !(is_same || self.text.is_none() && next.is_empty()) {
            output::write(&self.path, text.as_bytes())
                .map_err(|failure| failure.help("name a place to write to with `--baseline FILE`"))?;
        }
        self.baseline = next;
        Ok(counts)
    }

    /// What an update did, in words.
    pub(super) fn told(&self, counts: Counts, lang: Lang) -> String {
        let name = visible(&self.name()).into_owned();
        let Counts { kept, added, dropped, expired } = counts;
        let (kept, added, dropped) = (lang.number(kept), lang.number(added), lang.number(dropped));
        // Somebody set their last day: it is not for a program to move it.
        let over = match (lang, expired) {
            (_, 0) => String::new(),
            (Lang::En, _) => format!(", {} of them expired", lang.number(expired)),
            (Lang::Zh, _) => format!("，其中 {} 条已到期", lang.number(expired)),
        };
        match lang {
            Lang::En => format!("{name}: {added} added, {dropped} dropped, {kept} kept{over}\n"),
            Lang::Zh => format!("{name}：新增 {added} 条，删除 {dropped} 条，保留 {kept} 条{over}\n"),
        }
    }
}

/// The file, and whether somebody named it.
fn place(args: &CheckArgs, settings: &Settings) -> (PathBuf, bool) {
    match (&args.baseline, &settings.config.check.baseline) {
        (Some(path), _) => (path.clone(), true),
        (None, Some(path)) => (settings.root.join(path), true),
        (None, None) => (settings.root.join(FILE_NAME), false),
    }
}

/// Whether a file that nobody named on the command line lies elsewhere, by its path or by links: the project's own files
/// may not say where upshift writes.
fn leads_out(root: &Path, path: &Path) -> bool {
    let Ok(root) = root.canonicalize() else { return false };
    // Of a file that is not there yet the folder counts; what a link leads to counts where it leads to nothing, too.
    let end = match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => path.canonicalize(),
        _ => path.parent().unwrap_or(path).canonicalize(),
    };
    !end.is_ok_and(|end| end.starts_with(&root)) && (path.is_symlink() || path.parent().is_some_and(Path::exists))
}

/// A path as a person would write it from where the command runs.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok().and_then(|here| here.canonicalize().ok());
    let short = here.and_then(|here| Some(path.strip_prefix(here).ok()?.to_owned()));
    short.unwrap_or_else(|| path.to_owned()).display().to_string()
}
