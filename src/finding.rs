//! What upshift says about one site: a finding, with its fix where there is one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::edit::Edit;
use crate::mapping::model::{ChangeKind, Evidence, Severity};
use crate::source::Span;

/// How far a fix can be trusted; rustc's names, ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Applicability {
    /// No fix.
    Unspecified,
    /// A person must fill something in.
    HasPlaceholders,
    /// May be wrong: only offered.
    MaybeIncorrect,
    /// Applied by default.
    MachineApplicable,
}

/// The rung of the resolution ladder a finding stands on, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// Imports and qualified names.
    Import,
    /// A static receiver or a constructor.
    Static,
    /// Types inferred through the project and the surface.
    Inferred,
    /// Read from a build or project file.
    Build,
    /// Only the name looks right: never edited, apart from the rest.
    Possible,
}

/// Why a site is believed to be what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolution {
    /// The rung.
    pub rung: Rung,
    /// The steps that led there, as sentences without a period.
    pub chain: Vec<String>,
}

/// Edits that land together or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fix {
    /// Edits on the original text, sorted, disjoint.
    pub edits: Vec<Edit>,
}

/// What a site is recognised by besides its path. Equal sites of one declaration differ in what stands around them, if
/// in anything.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Mark {
    /// Names of the declarations around it, outermost first: `CallActivity.start`; empty outside of all.
    pub scope: String,
    /// Hash of its tokens: name, what stands before the dot, arguments.
    pub tokens: u32,
    /// Hashes of the tokens before it in its declaration: of the nearest few, then of some more.
    pub before: u16,
    /// Hashes of the tokens after it, in the same way.
    pub after: u16,
}

/// The hashes alone: `3f1c9a02-b7d4-e1f0`.
impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:08x}-{:04x}-{:04x}", self.tokens, self.before, self.after)
    }
}

/// A site with a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Fingerprint that survives moved lines, reformatting and unrelated edits nearby.
    pub id: String,
    /// What it is recognised by where its file or its declaration is called otherwise.
    pub mark: Mark,
    /// Id of the change.
    pub change: String,
    /// Id of the mapping.
    pub mapping: String,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// How bad it is.
    pub severity: Severity,
    /// Points.
    pub effort: u8,
    /// How well the fact is founded.
    pub evidence: Evidence,
    /// Why the site is believed to be this API.
    pub resolution: Resolution,
    /// How far the fix can be trusted.
    pub applicability: Applicability,
    /// Index of the file in the scan.
    pub file: usize,
    /// The bytes a person should look at.
    pub span: Span,
    /// Old API as people read it.
    pub from: String,
    /// New API as people read it; empty where there is none.
    pub to: String,
    /// What happens here.
    pub message: String,
    /// Why there is no fix, or why it must be reviewed.
    pub reason: Option<String>,
    /// The next step.
    pub help: Option<String>,
    /// Documentation address.
    pub docs: Option<String>,
    /// Address of the change in the book.
    pub book: Option<String>,
    /// The edits.
    pub fix: Option<Fix>,
}

/// Who has to act on a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Work {
    /// `upshift apply` does it.
    Automatic,
    /// A fix is offered and must be read (`--include-review`).
    Review,
    /// A person writes it.
    ByHand,
    /// Only the name looks right: look whether it is meant at all.
    Possible,
}

impl Work {
    /// Who has to act on `finding`.
    pub fn of(finding: &Finding) -> Self {
        match (finding.resolution.rung, &finding.fix, finding.applicability) {
            (Rung::Possible, ..) => Self::Possible,
            (_, Some(_), Applicability::MachineApplicable) => Self::Automatic,
            (_, Some(_), Applicability::MaybeIncorrect) => Self::Review,
            _ => Self::ByHand,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample;

    #[test]
    fn a_fix_with_blanks_is_by_hand() {
        let mut finding = sample::scan().findings.remove(0);
        assert_eq!(Work::of(&finding), Work::Automatic);
        finding.applicability = Applicability::HasPlaceholders;
        assert_eq!(Work::of(&finding), Work::ByHand);
        finding.resolution.rung = Rung::Possible;
        assert_eq!(Work::of(&finding), Work::Possible);
    }
}
