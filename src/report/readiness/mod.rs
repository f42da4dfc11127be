//! The readiness report as values: what a customer-success manager hands over, before it is a page.
//!
//! ```text
//! Scan + Plan -> Report -> html | markdown | json
//!                       -> redact -> the same, without a word of the customer's
//! ```
//!
//! A [`Report`] is also what `upshift report -o FILE.json` writes, so everything that reads reports (comparison,
//! portfolio, a page drawn somewhere else) reads this type. Keys are only ever added.

mod build;
mod hunks;
pub mod input;
mod progress;
mod redact;
mod steps;
pub mod words;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::change::tally::Tally;
use crate::finding::{Applicability, Rung, Work};
use crate::mapping::model::{ChangeKind, Evidence, Severity};
use crate::report::Lang;
use crate::report::json::{LeftOut, Tool, Trouble};
use crate::report::summary::Share;
use crate::report::verdict::Readiness;

pub use build::{Context, report};
pub use progress::{Basis, ChangeProgress, Difference, Point, Progress, What, compare};
pub use redact::redact;
pub use steps::{Item, Step, StepKind};
pub(crate) use steps::{ROLL_OUT, step_of};

/// The readiness of one project.
///
/// Paths are relative to the scanned folder with `/` between their parts. Lines and columns count from 1, columns in
/// characters. Points are effort points (see [`Effort`]).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "upshift report", deny_unknown_fields)]
pub struct Report {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub schema: u32,
    /// `report`: what tells it from the document of `scan`.
    pub document: Kind,
    /// Who wrote it.
    pub tool: Tool,
    /// The day it was made: `2031-05-28`.
    pub date: String,
    /// Language of its sentences.
    pub lang: Lang,
    /// Name of the project: its folder's, or a pseudonym.
    pub project: String,
    /// Whether everything of the customer's was taken out.
    pub redacted: bool,
    /// Upgrade paths that were followed.
    pub paths: Vec<UpgradePath>,
    /// Upgrade paths that were looked at and not followed, with the reason.
    pub idle: Vec<UpgradePath>,
    /// How ready the project is.
    pub readiness: Readiness,
    /// Sites and effort by who acts.
    pub effort: Effort,
    /// By severity: P0, P1, P2, each of them always there.
    pub severities: Vec<Slice>,
    /// By module: most points first.
    pub modules: Vec<Slice>,
    /// Changes with their sites: worst severity first, then by points left for a person.
    pub issues: Vec<Issue>,
    /// What to do, in order; steps without anything to do are left out.
    pub plan: Vec<Step>,
    /// The fixes, automatic and to be reviewed, file by file.
    pub patch: Vec<Patch>,
    /// Trouble with a mapping or a file; never a site.
    pub problems: Vec<Trouble>,
    /// Files and folders that were left out.
    pub not_analysed: Vec<LeftOut>,
    /// What was looked at.
    pub looked_at: LookedAt,
    /// What changed since an older report, where it was compared with one.
    #[serde(default)]
    pub since: Option<Progress>,
}

/// What tells a report from other documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A readiness report.
    Report,
}

/// An upgrade path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct UpgradePath {
    /// `<sdk>/<from>-to-<to>`.
    pub id: String,
    /// Name of the SDK for people.
    pub title: String,
    /// Versions it leads away from.
    pub from: String,
    /// Versions it leads to, or the one that was asked for.
    pub to: String,
    /// Version the project asks for, where a build file says one.
    pub detected_version: Option<String>,
    /// Why it is followed, or is not.
    pub why: String,
    /// Fingerprint of the mapping's content: two reports with the same one asked the same questions.
    pub revision: String,
    /// How many changes it knows.
    pub changes: usize,
    /// Where the vendor explains the upgrade.
    pub links: Vec<Address>,
}

/// A link with its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Address {
    /// What it leads to.
    pub title: String,
    /// The address.
    pub url: String,
}

/// Sites and effort by who acts.
///
/// A change says the points of one site: 0 information, 1 trivial, 3 complex, 5 redesign, 7 rearchitecture, 13 unknown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Effort {
    /// `upshift apply` does it.
    pub automatic: Share,
    /// A fix is offered and must be read.
    pub review: Share,
    /// A person writes it.
    pub by_hand: Share,
    /// Places where only the name looks right; in no other figure.
    pub possible: usize,
    /// Hours a point takes a person; an assumption, not a measurement.
    pub hours_per_point: f64,
}

impl Effort {
    /// Hours a person needs once `upshift apply` ran: least (each offered fix is right and costs nothing) and most (each
    /// is written anew).
    pub fn hours(&self) -> (f64, f64) {
        let least = self.by_hand.effort;
        (least as f64 * self.hours_per_point, (least + self.review.effort) as f64 * self.hours_per_point)
    }

    /// Hours without any fix of ours.
    pub fn hours_unaided(&self) -> f64 {
        (self.automatic.effort + self.review.effort + self.by_hand.effort) as f64 * self.hours_per_point
    }
}

/// A part of the whole: a module or a severity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Slice {
    /// Name of the module (`root` for the top folder), or `P0`, `P1`, `P2`.
    pub name: String,
    /// Files with sites.
    pub files: usize,
    /// Done by `upshift apply`.
    pub automatic: Share,
    /// Offered for review.
    pub review: Share,
    /// Written by a person.
    pub by_hand: Share,
}

impl Slice {
    /// Sites and points over all who act.
    pub fn total(&self) -> Share {
        let parts = [self.automatic, self.review, self.by_hand];
        Share { sites: parts.iter().map(|part| part.sites).sum(), effort: parts.iter().map(|part| part.effort).sum() }
    }
}

/// A change and the places it touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Issue {
    /// Mapping id.
    pub mapping: String,
    /// Change id.
    pub change: String,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// How bad it is when nothing is done; the worst of its sites.
    pub severity: Severity,
    /// Points of one site.
    pub effort: u8,
    /// How well the fact is founded.
    pub evidence: Evidence,
    /// Heading the mapping puts it under.
    pub area: Option<String>,
    /// The old API, as the mapping names it.
    pub from: String,
    /// The new API; empty where there is none.
    pub to: String,
    /// What happens, one line.
    pub message: String,
    /// The next step.
    pub help: Option<String>,
    /// Documentation address.
    pub docs: Option<String>,
    /// Address of the change in the book, where its pages are published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub book: Option<String>,
    /// Done by `upshift apply`.
    pub automatic: Share,
    /// Offered for review.
    pub review: Share,
    /// Written by a person.
    pub by_hand: Share,
    /// Places where only the name looks right; in no other figure.
    pub possible: usize,
    /// The places, by path and line.
    pub sites: Vec<Site>,
}

impl Issue {
    /// Sites and points over all who act.
    pub fn total(&self) -> Share {
        Share {
            sites: self.automatic.sites + self.review.sites + self.by_hand.sites,
            effort: self.automatic.effort + self.review.effort + self.by_hand.effort,
        }
    }

    /// Points left for a person after `upshift apply`.
    pub fn left(&self) -> usize {
        self.review.effort + self.by_hand.effort
    }

    /// Mapping and change in one: `livekit/1-to-2/room-connect`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.mapping, self.change)
    }
}

/// One place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Site {
    /// Fingerprint that survives moved lines, reformatting and unrelated edits nearby.
    pub id: String,
    /// The file.
    pub path: String,
    /// The module it lies in.
    pub module: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Who acts.
    pub work: Work,
    /// How far its fix can be trusted.
    pub applicability: Applicability,
    /// Rung of the resolution ladder.
    pub rung: Rung,
    /// Points.
    pub points: u8,
    /// Why there is no fix, or why it must be reviewed.
    pub reason: Option<String>,
    /// The next step, where it is another than the issue's.
    pub help: Option<String>,
    /// The steps by which the place was found to use this API.
    pub evidence: Vec<String>,
    /// The code; `None` in a redacted report and where a place has none.
    pub code: Option<Code>,
}

/// Lines around a place, before and after its fix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Code {
    /// Line of the first of them, from 1.
    pub line: usize,
    /// The lines as they are, joined by `\n`.
    pub before: String,
    /// The same with the fix; `None` where there is no fix, or none near the place.
    pub after: Option<String>,
}

/// The fixes of one file as a diff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Patch {
    /// The file, as the headers of a patch name it (relative to the top of the git checkout).
    pub path: String,
    /// The module it lies in.
    pub module: String,
    /// The lines above its hunks, each with its `\n`: what `git apply` reads.
    pub header: String,
    /// Its hunks, from top to bottom.
    pub hunks: Vec<Hunk>,
}

/// Lines that change together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Hunk {
    /// First line of the old text, from 1; the line before for an empty range, as in a diff.
    pub old_start: usize,
    /// Lines of the old text.
    pub old_lines: usize,
    /// First line of the new text.
    pub new_start: usize,
    /// Lines of the new text.
    pub new_lines: usize,
    /// Its lines with sign and line break, byte for byte what stands below the `@@` line of a patch.
    pub text: String,
    /// Automatic or review: who answers for it. Hunks of a file are automatic together, or not at all where one of them holds
    /// something to review beside an automatic edit.
    pub work: Work,
    /// Keys of the changes whose fixes stand in it (mapping and change id).
    pub changes: Vec<String>,
}

/// What was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct LookedAt {
    /// Files the walk saw.
    pub files: usize,
    /// Files that were parsed.
    pub parsed: usize,
    /// What became of the names that changes speak of, by mapping and language.
    pub statistics: Vec<Tally>,
}

/// The JSON Schema of [`Report`] as text with a final newline.
///
/// # Errors
/// Never in practice: every key is a string.
pub fn schema() -> serde_json::Result<String> {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    Ok(serde_json::to_string_pretty(&settings.into_generator().into_root_schema_for::<Report>())? + "\n")
}

/// The report on the sample scan.
#[cfg(test)]
pub(crate) fn sample() -> Report {
    use crate::report::sample;
    let (scan, mappings, plan) = (sample::scan(), [sample::mapping()], sample::plan());
    let context = Context {
        mappings: &mappings,
        automatic: &plan,
        whole: &plan,
        lang: Lang::En,
        project: "harbour",
        date: "2031-05-28",
        prefix: "",
        hours_per_point: 0.5,
    };
    report(&scan, &context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_schema_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/report.schema.json");
        let current = schema().expect("works");
        if std::env::var_os("UPSHIFT_BLESS").is_some() {
            std::fs::write(path, &current).expect("works");
        }
        let published = std::fs::read_to_string(path).unwrap_or_default();
        assert_eq!(published, current, "run the tests with UPSHIFT_BLESS=1 to publish the schema anew");
    }

    #[test]
    fn output_is_valid() {
        let schema: serde_json::Value = serde_json::from_str(&schema().expect("works")).expect("works");
        let validator = jsonschema::validator_for(&schema).expect("works");
        let mut compared = sample();
        compared.since = Some(compare(&redact(sample()), &sample()));
        for report in [sample(), redact(sample()), compared] {
            let mut value = serde_json::to_value(report).expect("works");
            let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{errors:#?}");
            value["extra"] = true.into();
            assert!(!validator.is_valid(&value), "unknown keys are rejected");
        }
    }
}
