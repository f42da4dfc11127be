//! `upshift.toml`: what a team decides once for its project. Keys are called what the options of the command line are.
//!
//! ```toml
//! mapping = ["livekit/1-to-2"]
//! exclude = ["vendored/"]
//!
//! [check]
//! deny = ["P0", "P1"]
//! baseline = "upshift-baseline.toml"
//!
//! [check.levels]
//! room-get-participant = "warn"
//!
//! [[allow]]
//! paths = ["app/src/legacy/"]
//! reason = "goes with the old lobby"
//! until = 2031-05-28
//! ```

mod read;

use jiff::civil::Date;
use schemars::JsonSchema;

use crate::gate::rules::Level;
use crate::mapping::model::{Mapping, Severity};
use crate::mapping::nearest::did_you_mean;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Name of the file.
pub const FILE: &str = "upshift.toml";

/// A word of the file and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// What it says.
    pub text: String,
    /// Its bytes.
    pub span: Span,
}

/// The configuration of a project. Paths in it are relative to the folder of the file.
#[derive(Debug, Clone, Default, PartialEq, JsonSchema)]
#[schemars(title = "upshift.toml", rename_all = "kebab-case", deny_unknown_fields)]
pub struct Config {
    /// Upgrade paths to use instead of those that the project's dependencies and imports ask for.
    #[schemars(with = "Vec<String>", default)]
    pub mapping: Vec<Word>,
    /// Folders with more mappings.
    #[schemars(default)]
    pub mappings: Vec<String>,
    /// Versions to reach, as in `--to`.
    #[schemars(with = "Vec<String>", default)]
    pub to: Vec<Word>,
    /// What not to look at, as in a `.gitignore`.
    #[schemars(default)]
    pub exclude: Vec<String>,
    /// Hours a person takes for one effort point; from 0 to 100.
    #[schemars(with = "Option<f64>", range(min = 0, max = 100))]
    pub hours_per_point: Option<f64>,
    /// What `upshift check` fails on.
    #[schemars(default)]
    pub check: Check,
    /// Files in which changes are allowed.
    #[schemars(default)]
    pub allow: Vec<Allow>,
}

/// What `upshift check` fails on.
#[derive(Debug, Clone, Default, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Check {
    /// Severities that fail, and `possible`, for matches by name alone.
    pub deny: Option<Vec<Deny>>,
    /// Levels of single changes, by id.
    #[schemars(with = "std::collections::BTreeMap<String, Level>", default)]
    pub levels: Vec<(Word, Level)>,
    /// Most points that findings may add up to.
    pub max_effort: Option<usize>,
    /// The file of accepted findings.
    pub baseline: Option<String>,
    /// Whether a baseline that could shrink, and exceptions that allow nothing, fail.
    pub locked: Option<bool>,
}

/// What can be denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, JsonSchema)]
pub enum Deny {
    /// Stops the build or the app.
    P0,
    /// Builds and behaves differently.
    P1,
    /// Deprecated, works.
    P2,
    /// Only the name looks right.
    #[schemars(rename = "possible")]
    Possible,
}

impl Deny {
    /// The severity it stands for; `None` for possible matches.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::P0 => Some(Severity::P0),
            Self::P1 => Some(Severity::P1),
            Self::P2 => Some(Severity::P2),
            Self::Possible => None,
        }
    }

    /// Reads its name, in either case.
    pub fn of(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "p0" => Some(Self::P0),
            "p1" => Some(Self::P1),
            "p2" => Some(Self::P2),
            "possible" => Some(Self::Possible),
            _ => None,
        }
    }
}

/// Files in which changes are allowed.
#[derive(Debug, Clone, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Allow {
    /// The files, as in a `.gitignore`.
    pub paths: Vec<String>,
    /// The changes, by id; all without any.
    #[schemars(with = "Vec<String>", default)]
    pub changes: Vec<Word>,
    /// Why.
    pub reason: String,
    /// Last day it holds.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub until: Option<Date>,
    /// Where it begins.
    #[schemars(skip)]
    pub span: Span,
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    /// Every mistake, with its place.
    pub fn parse(file: &TextFile) -> Result<Self, Vec<FileProblem>> {
        read::config(file)
    }

    /// Whether it names a change anywhere.
    pub fn names_changes(&self) -> bool {
        !self.check.levels.is_empty() || self.allow.iter().any(|allow| !allow.changes.is_empty())
    }

    /// Names of upgrade paths and changes that there are not. `ids` are those of all upgrade paths; `mappings` those that
    /// were loaded, and `all` says that these are all.
    pub fn unknown(&self, file: &TextFile, ids: &[&str], mappings: &[Mapping], all: bool) -> Vec<FileProblem> {
        let mut problems = Vec::new();
        for word in self.mapping.iter().filter(|word| word.text != "all" && !ids.contains(&word.text.as_str())) {
            let help = did_you_mean(&word.text, ids.iter().copied());
            problems.push(
                FileProblem::error(file, word.span, format!("no upgrade path `{}`", word.text))
                    .help(help.unwrap_or_else(|| "`upshift paths` lists the upgrade paths".to_owned())),
            );
        }
        let changes = self.check.levels.iter().map(|(word, _)| word).chain(self.allow.iter().flat_map(|a| &a.changes));
        for word in changes {
            let (mapping, id) = word.text.rsplit_once('/').map_or((None, &*word.text), |(m, id)| (Some(m), id));
            let of = |named: &&Mapping| mapping.is_none_or(|mapping| named.id == mapping);
            let has = |named: &Mapping| named.changes.iter().any(|change| change.id == id);
            let is_loaded = mappings.iter().any(|named| of(&named));
            if mappings.iter().filter(of).any(has) || !(all || mapping.is_some() && is_loaded) {
                continue;
            }
            let known = mappings.iter().filter(of).flat_map(|named| named.changes.iter().map(|change| &*change.id));
            let help = did_you_mean(id, known);
            problems.push(
                FileProblem::error(file, word.span, format!("no change `{}`", word.text))
                    .help(help.unwrap_or_else(|| "`upshift scan --by change` lists those of a project".to_owned())),
            );
        }
        problems
    }
}

/// The JSON Schema of the file as text with a final newline.
///
/// # Errors
/// Never in practice: every key is a string.
pub fn schema() -> serde_json::Result<String> {
    let settings = schemars::generate::SchemaSettings::draft2020_12();
    Ok(serde_json::to_string_pretty(&settings.into_generator().into_root_schema_for::<Config>())? + "\n")
}

#[cfg(test)]
mod tests;
