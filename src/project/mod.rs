//! The project on disk: walk, build files, detection.
//!
//! ```text
//! walk::walk(path)        -> Walk { files: [ProjectFile { kind, source }], not_analysed, problems }
//! build::read(files)      -> Build { dependencies, minimums, problems }
//! detect::detect(..)      -> Detected for each mapping the project has to do with
//! sites::build_sites(..)  -> BuildSite for each change that speaks of build files
//! ```
//!
//! Only [`walk`] touches the disk, and only to read. To add a build file format: a line in [`classify`] and a module
//! below [`build`].

pub mod build;
pub mod classify;
pub mod detect;
pub mod foreign;
pub mod markup;
pub mod own;
pub mod prefilter;
pub mod proguard;
pub mod sites;
pub(crate) mod versions;
pub mod walk;

use crate::source::Span;
use crate::words::{Lang, Said};

/// Trouble that is not a finding: a broken mapping, a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem<Words = String> {
    /// Path where there is one, `/` between the parts.
    pub path: Option<String>,
    /// Bytes in that file.
    pub span: Option<Span>,
    /// What is wrong, and the next step.
    pub message: Words,
}

/// A file or folder that was left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotAnalysed<Words = String> {
    /// Its path, `/` between the parts.
    pub path: String,
    /// Why.
    pub reason: Words,
}

impl Problem<Said> {
    /// In one language.
    pub(crate) fn speak(self, lang: Lang) -> Problem {
        Problem { path: self.path, span: self.span, message: self.message.speak(lang) }
    }
}

impl NotAnalysed<Said> {
    /// In one language.
    pub(crate) fn speak(self, lang: Lang) -> NotAnalysed {
        NotAnalysed { path: self.path, reason: self.reason.speak(lang) }
    }
}
