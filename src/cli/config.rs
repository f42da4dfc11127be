//! `upshift.toml` on the disk: where it is, and what it says against the command line.

use std::path::{Path, PathBuf};

use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::cli::args::ChoiceArgs;
use crate::cli::exit::Failure;
use crate::cli::git;
use crate::cli::screen::Screen;
use crate::config::{Config, FILE};
use crate::mapping::model::Mapping;
use crate::problem::{self, FileProblem, TextFile};

/// A configuration and where it was found; empty where there is none.
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// What it says.
    pub(super) config: Config,
    /// The file; none where there is none.
    pub(super) file: Option<TextFile>,
    /// The folder that its paths are relative to: its own, or else the top of the checkout, or the scanned one.
    pub(super) root: PathBuf,
}

impl Settings {
    /// Reads the file named by `--config`, or the one in `folder` or the nearest above it in the same checkout.
    ///
    /// # Errors
    /// Where it cannot be read, or holds mistakes.
    pub(super) fn load(folder: &Path, choice: &ChoiceArgs, screen: &Screen) -> Result<Self, Failure> {
        let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let path = match &choice.config {
            _ if choice.no_config => None,
            Some(path) => Some(path.clone()),
            None => find(&whole).map(|path| shown(folder, &whole, path)),
        };
        let Some(path) = path else {
            return Ok(Self { root: git::top(&whole).unwrap_or(whole), ..Self::default() });
        };
        let name = path.display().to_string();
        let bytes = std::fs::read(&path).map_err(|error| {
            Failure::new(format!("cannot read `{name}`: {error}")).help("correct it, or pass `--no-config`")
        })?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            Failure::new(format!("`{name}` is not valid UTF-8 (byte {at})")).help("save it as UTF-8")
        })?;
        let file = TextFile::new(name, text);
        let config = Config::parse(&file).map_err(|problems| mistakes(&problems, screen))?;
        let root = path.canonicalize().ok().and_then(|path| Some(path.parent()?.to_owned())).unwrap_or(whole);
        Ok(Self { config, file: Some(file), root })
    }

    /// Refuses names of upgrade paths and changes that there are not; arguments as in [`Config::unknown`].
    pub(super) fn check(&self, ids: &[&str], mappings: &[Mapping], all: bool, screen: &Screen) -> Result<(), Failure> {
        let Some(file) = &self.file else { return Ok(()) };
        let problems = self.config.unknown(file, ids, mappings, all);
        if problems.is_empty() { Ok(()) } else { Err(mistakes(&problems, screen)) }
    }

    /// The arguments, with what the configuration says where they say nothing. Folders with mappings add up.
    pub(super) fn choice(&self, choice: &ChoiceArgs) -> ChoiceArgs {
        let mut choice = choice.clone();
        let texts = |words: &[crate::config::Word]| words.iter().map(|word| word.text.clone()).collect();
        if choice.mapping.is_empty() {
            choice.mapping = texts(&self.config.mapping);
        }
        if choice.to.is_empty() {
            choice.to = texts(&self.config.to);
        }
        let folders = self.config.mappings.iter().map(|folder| self.root.join(folder));
        choice.folders.mappings.splice(..0, folders);
        choice
    }

    /// What is not to be walked.
    pub(super) fn excluded(&self) -> Option<Gitignore> {
        (!self.config.exclude.is_empty()).then(|| patterns(&self.root, &self.config.exclude))
    }

    /// The files that people write for upshift.
    pub(super) fn kept(&self) -> Vec<PathBuf> {
        self.file.iter().map(|file| PathBuf::from(file.path())).collect()
    }
}

/// Patterns below `root`; those that are none were told of when the file was read.
pub(super) fn patterns(root: &Path, lines: &[String]) -> Gitignore {
    let mut builder = GitignoreBuilder::new(root);
    for line in lines {
        let _ = builder.add_line(None, line);
    }
    builder.build().unwrap_or_else(|_| Gitignore::empty())
}

/// The nearest file in `folder` or above it, up to the top of the checkout.
fn find(folder: &Path) -> Option<PathBuf> {
    let top = git::top(folder);
    let within = |folder: &&Path| top.as_ref().is_none_or(|top| folder.starts_with(top));
    folder.ancestors().take_while(within).map(|folder| folder.join(FILE)).find(|path| path.is_file())
}

/// `found` as the person named its folder, where it lies in the scanned one.
fn shown(folder: &Path, whole: &Path, found: PathBuf) -> PathBuf {
    match found.parent() {
        Some(parent) if parent == whole && folder == Path::new(".") => PathBuf::from(FILE),
        Some(parent) if parent == whole => folder.join(FILE),
        _ => found,
    }
}

pub(super) fn mistakes(problems: &[FileProblem], screen: &Screen) -> Failure {
    let file = problems.first().map(|problem| problem.file.clone()).unwrap_or_default();
    let (what, them) = if problems.len() == 1 { ("is a mistake", "it") } else { ("are mistakes", "them") };
    Failure {
        message: format!("there {what} in `{file}`"),
        help: Some(format!("correct {them}: nothing was written")),
        details: Some(problem::render(problems, screen.error_colour()) + "\n"),
    }
}
