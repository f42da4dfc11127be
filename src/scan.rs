//! A scan: what was read, which mappings apply, what was found.

use std::path::PathBuf;
use std::time::Duration;

use crate::finding::Finding;
use crate::mapping::model::Mapping;
use crate::source::{SourceFile, Span};

/// What to scan and how.
#[derive(Debug, Clone)]
pub struct ScanOptions {
    /// Folder (or single file) to scan.
    pub root: PathBuf,
    /// Mapping ids to use whatever the project depends on; empty for detection. `all` takes every mapping, each only
    /// where the project depends on its SDK or imports it.
    pub mappings: Vec<String>,
    /// Ignore version detection and scan although the project is already on the new version.
    pub language: String,
}

/// The result of a scan. Findings are sorted by path and place.
#[derive(Debug, Default)]
pub struct Scan {
    /// The scanned folder.
    pub root: PathBuf,
    /// Files that findings, problems or edits point into.
    pub files: Vec<SourceFile>,
    /// Mappings that were looked at, active or not, with the reason.
    pub mappings: Vec<Detected>,
    /// Sites with a verdict.
    pub findings: Vec<Finding>,
    /// Trouble with mappings or files.
    pub problems: Vec<Problem>,
    /// What was left out, and why.
    pub not_analysed: Vec<NotAnalysed>,
    /// Figures of the run.
    pub stats: Stats,
}

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
    /// Why it is, or is not: a sentence without a period.
    pub why: String,
}

/// Trouble that is not a finding: a broken mapping, a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path where there is one, `/` between the parts.
    pub path: Option<String>,
    /// Bytes in that file.
    pub span: Option<Span>,
    /// What is wrong, and the next step.
    pub message: String,
}

/// A file or folder that was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotAnalysed {
    /// Its path, `/` between the parts.
    pub path: String,
    /// Why.
    pub reason: String,
}

/// Figures of a run, for `-v`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stats {
    /// Files the walk saw.
    pub files_walked: usize,
    /// Files that were parsed.
    pub files_parsed: usize,
    /// Bytes that were parsed.
    pub bytes_parsed: u64,
    /// Stage name and wall time, in order.
    pub stages: Vec<(&'static str, Duration)>,
    /// Candidate names, by what became of them: rung or miss reason, and how many.
    pub candidates: Vec<(String, usize)>,
}

/// Scans a project. Never fails on a single file: what cannot be read is listed in the result.
///
/// # Errors
/// [`ScanError`] where nothing could be scanned at all.
pub fn scan(options: &ScanOptions, mappings: &[Mapping]) -> Result<Scan, ScanError> {
    let _ = mappings;
    Ok(Scan { root: options.root.clone(), ..Scan::default() })
}

/// Why a scan could not run.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
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
    /// No mapping of that id.
    #[error("no mapping `{id}`; known are {known}")]
    UnknownMapping {
        /// What was asked for.
        id: String,
        /// The ids there are.
        known: String,
    },
}
