//! How a run ends.

use std::process::ExitCode;

use crate::scan::ScanError;

/// Exit statuses of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exit {
    /// 0: nothing to report.
    Clean,
    /// 1: findings, something left for a person, or denied findings.
    Findings,
    /// 2: could not run.
    Failed,
}

impl Exit {
    /// `Findings` where there are some.
    pub(super) fn findings(any: bool) -> Self {
        if any { Self::Findings } else { Self::Clean }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Failed => 2,
        })
    }
}

/// Why a run could not be carried out: one message, and the next step.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Failure {
    /// What is wrong: lower case, no period.
    pub(super) message: String,
    /// What to do.
    pub(super) help: Option<String>,
    /// What to show above the message, already rendered.
    pub(super) details: Option<String>,
}

impl Failure {
    /// A failure without advice.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Self::default() }
    }

    /// Adds the next step.
    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

impl From<ScanError> for Failure {
    fn from(error: ScanError) -> Self {
        let failure = Self::new(error.to_string());
        match error {
            ScanError::UnknownMapping { .. } => failure.help("`upshift paths` lists the upgrade paths"),
            ScanError::NoSuchTarget { id, .. } => {
                let help =
                    format!("name a version in that range, or say which upgrade path it is for: `--to {id}=VERSION`");
                failure.help(help)
            }
            ScanError::NoPath { .. } => {
                failure.help("name a version in one of these ranges; `upshift paths` lists all paths")
            }
            ScanError::Walk(_) => failure,
        }
    }
}
