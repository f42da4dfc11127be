//! `--format json`: the whole scan as one document. Its JSON Schema is published as `schema/scan.schema.json`.
//!
//! Scripts rely on it: keys are only ever added. No time and no absolute path gets in, so two runs over the same files
//! give the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::{Applicability, Finding, Rung};
use crate::gate::{Complaint, Standing, Verdict, Weight};
use crate::mapping::model::{ChangeKind, Evidence, Severity};
use crate::report::formats::Input;
use crate::report::summary::Summary;
use crate::scan::Scan;
use crate::source::{Position, SourceFile, Span};

/// The result of `upshift scan --format json`, and of `check` with what it makes of it.
///
/// Paths are relative to the scanned folder with `/` between their parts. Lines and columns count from 1, columns in
/// characters; offsets count bytes from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "upshift scan", deny_unknown_fields)]
pub struct Document {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub schema: u32,
    /// Who wrote it.
    pub tool: Tool,
    /// Upgrade paths this scan used.
    pub mappings: Vec<Used>,
    /// Sites with a verdict, sorted by path and place.
    pub findings: Vec<Entry>,
    /// Trouble with a mapping or a file; never a finding.
    pub problems: Vec<Trouble>,
    /// Files and folders that were left out.
    pub not_analysed: Vec<LeftOut>,
    /// Figures over the findings.
    pub summary: Summary,
    /// What `check` makes of the findings; `scan` has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
}

/// What `check` makes of the findings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Gate {
    /// Whether the check fails.
    pub failed: bool,
    /// Severities that fail where no level is set for a change.
    pub deny: BTreeSet<Severity>,
    /// How many findings are of each standing.
    pub standings: BTreeMap<Standing, usize>,
    /// One for each of `findings`, in their order.
    pub findings: Vec<Judged>,
    /// What is wrong with the baseline or with exceptions.
    pub complaints: Vec<Complained>,
    /// Effort points of the findings that count, possible ones left out.
    pub effort: usize,
    /// Most points there may be.
    pub max_effort: Option<usize>,
}

/// What the check makes of one finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Judged {
    /// What the finding does.
    pub standing: Standing,
    /// Why it is accepted or allowed.
    pub reason: Option<String>,
    /// Last day it is accepted, as in `2031-05-28`.
    pub until: Option<String>,
}

/// Something wrong with the baseline or with an exception.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Complained {
    /// Whether it fails this check.
    pub fails: bool,
    /// How much it matters.
    pub weight: Weight,
    /// The file it stands in.
    pub path: Option<String>,
    /// Line, from 1.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Gate {
    /// The part of the document for `verdict`.
    pub fn of(verdict: &Verdict) -> Self {
        let judged = |(at, &standing): (usize, &Standing)| {
            let accepted = verdict.accepted.get(at).and_then(Option::as_ref).filter(|_| standing == Standing::Accepted);
            let allowed = verdict.allowed.get(at).and_then(Option::as_ref).filter(|_| standing == Standing::Allowed);
            let reason = accepted.and_then(|accepted| accepted.reason.clone());
            Judged {
                standing,
                reason: reason.or_else(|| allowed.map(|allowed| allowed.reason.clone())),
                until: accepted.and_then(|accepted| accepted.until.clone()),
            }
        };
        let complained = |complaint: &Complaint| Complained {
            fails: verdict.fails(complaint),
            weight: complaint.weight,
            path: complaint.path.clone(),
            line: (complaint.line > 0).then_some(complaint.line),
            message: complaint.message.clone(),
            help: complaint.help.clone(),
        };
        let mut standings = BTreeMap::new();
        for &standing in &verdict.standings {
            *standings.entry(standing).or_default() += 1;
        }
        Self {
            failed: verdict.is_failed(),
            deny: verdict.deny.clone(),
            standings,
            findings: verdict.standings.iter().enumerate().map(judged).collect(),
            complaints: verdict.complaints.iter().map(complained).collect(),
            effort: verdict.effort,
            max_effort: verdict.max_effort,
        }
    }
}

/// The program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Tool {
    /// `upshift`.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Tool {
    /// This program.
    pub fn this() -> Self {
        Self { name: env!("CARGO_PKG_NAME").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

/// An upgrade path that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Used {
    /// `<sdk>/<from>-to-<to>`.
    pub id: String,
    /// Versions it leads away from.
    pub from: String,
    /// Versions it leads to.
    pub to: String,
    /// Version the project asks for, where a build file says one.
    pub detected_version: Option<String>,
    /// Why it is used.
    pub why: String,
    /// Where several hops are taken: in which one, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hop: Option<usize>,
}

/// A site with a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Entry {
    /// Fingerprint that survives moved lines, reformatting and unrelated edits nearby.
    pub id: String,
    /// Change id.
    pub change: String,
    /// Mapping id.
    pub mapping: String,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// How bad it is when nothing is done.
    pub severity: Severity,
    /// Effort points of this site.
    pub effort: u8,
    /// How well the mapping's fact is founded.
    pub evidence: Evidence,
    /// Why the site is believed to be this API.
    pub resolution: Basis,
    /// How far the fix can be trusted.
    pub applicability: Applicability,
    /// The file.
    pub path: String,
    /// The place to look at.
    pub span: Range,
    /// The old API.
    pub from: String,
    /// The new API; empty where there is none.
    pub to: String,
    /// What happens here.
    pub message: String,
    /// Why there is no fix, or why it must be reviewed.
    pub reason: Option<String>,
    /// The next step.
    pub help: Option<String>,
    /// Documentation address.
    pub docs: Option<String>,
    /// Address of the change in the book, where its pages are published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub book: Option<String>,
    /// Edits that land together or not at all. Those of a later hop count on the fixes of the hops before it.
    pub fix: Option<FixOut>,
    /// Where several hops are taken: in which one, from 1. A later hop looks at the code as the fixes of those before it leave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hop: Option<usize>,
    /// Whether an earlier hop rewrites what stands at `span`: the place is right, its text is not yet what the finding speaks of.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rewritten: bool,
}

/// Why a site is believed to be what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Basis {
    /// Rung of the resolution ladder. `possible`: only the name looks right.
    pub rung: Rung,
    /// The steps that led there.
    pub chain: Vec<String>,
}

/// A place in a file; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Range {
    /// First character.
    pub start: Position,
    /// One past the last.
    pub end: Position,
}

/// A fix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FixOut {
    /// Its edits on the text as scanned, disjoint.
    pub edits: Vec<EditOut>,
}

/// Replacement of one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct EditOut {
    /// The file.
    pub path: String,
    /// What goes.
    pub span: Range,
    /// What comes.
    pub replacement: String,
}

/// Trouble that is not a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Trouble {
    /// The file where there is one.
    pub path: Option<String>,
    /// The place where it is known.
    pub span: Option<Range>,
    /// What is wrong and what to do.
    pub message: String,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct LeftOut {
    /// File or folder.
    pub path: String,
    /// Why.
    pub reason: String,
}

/// The document for `scan`.
pub fn document(scan: &Scan) -> Document {
    let active = scan.mappings.iter().filter(|mapping| mapping.active);
    Document {
        schema: 1,
        tool: Tool::this(),
        mappings: active
            .map(|mapping| Used {
                id: mapping.id.clone(),
                from: mapping.from.clone(),
                to: mapping.to.clone(),
                detected_version: mapping.version.clone(),
                why: mapping.why.clone(),
                hop: scan.hop(&mapping.id),
            })
            .collect(),
        findings: scan.findings.iter().map(|finding| entry(scan, finding)).collect(),
        problems: scan
            .problems
            .iter()
            .map(|problem| {
                let file = problem.path.as_ref().and_then(|path| file_at(scan, path));
                Trouble {
                    path: problem.path.clone(),
                    span: problem.span.zip(file).map(|(span, file)| range(file, span)),
                    message: problem.message.clone(),
                }
            })
            .collect(),
        not_analysed: scan
            .not_analysed
            .iter()
            .map(|left| LeftOut { path: left.path.clone(), reason: left.reason.clone() })
            .collect(),
        summary: Summary::of(scan),
        gate: None,
    }
}

/// The document as text with a final newline.
///
/// # Errors
/// Never in practice: every key is a string.
pub fn render(input: &Input<'_>) -> serde_json::Result<String> {
    let document = Document { gate: input.verdict.map(Gate::of), ..document(input.scan) };
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// The JSON Schema of [`Document`] as text with a final newline.
///
/// # Errors
/// Never in practice: every key is a string.
pub fn schema() -> serde_json::Result<String> {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    Ok(serde_json::to_string_pretty(&settings.into_generator().into_root_schema_for::<Document>())? + "\n")
}

fn entry(scan: &Scan, finding: &Finding) -> Entry {
    let file = scan.files.get(finding.file);
    Entry {
        id: finding.id.clone(),
        change: finding.change.clone(),
        mapping: finding.mapping.clone(),
        kind: finding.kind,
        severity: finding.severity,
        effort: finding.effort,
        evidence: finding.evidence,
        resolution: Basis { rung: finding.resolution.rung, chain: finding.resolution.chain.clone() },
        applicability: finding.applicability,
        path: path_of(file),
        span: file.map_or_else(nowhere, |file| range(file, finding.span)),
        from: finding.from.clone(),
        to: finding.to.clone(),
        message: finding.message.clone(),
        reason: finding.reason.clone(),
        help: finding.help.clone(),
        docs: finding.docs.clone(),
        book: finding.book.clone(),
        hop: scan.hop(&finding.mapping),
        rewritten: scan.rewritten.contains(&finding.id),
        fix: finding.fix.as_ref().map(|fix| FixOut {
            edits: fix
                .edits
                .iter()
                .map(|edit| {
                    let file = scan.files.get(edit.file);
                    EditOut {
                        path: path_of(file),
                        span: file.map_or_else(nowhere, |file| range(file, edit.span)),
                        replacement: edit.text.clone(),
                    }
                })
                .collect(),
        }),
    }
}

fn file_at<'a>(scan: &'a Scan, path: &str) -> Option<&'a SourceFile> {
    scan.files.iter().find(|file| file.display_path() == path)
}

fn path_of(file: Option<&SourceFile>) -> String {
    file.map_or_else(|| ".".to_owned(), SourceFile::display_path)
}

fn range(file: &SourceFile, span: Span) -> Range {
    Range { start: file.position(span.start as usize), end: file.position(span.end as usize) }
}

/// A finding about the project as a whole stands at the start of its folder.
fn nowhere() -> Range {
    let start = Position { line: 1, column: 1, offset: 0 };
    Range { start, end: start }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::formats::tests::{input, judged};
    use crate::report::{Lang, sample};

    #[test]
    fn keys_are_the_contract() {
        let text = render(&input(&sample::scan(), None, Lang::En)).expect("works");
        let value: serde_json::Value = serde_json::from_str(&text).expect("works");
        let keys =
            |value: &serde_json::Value| value.as_object().expect("works").keys().cloned().collect::<Vec<_>>().join(" ");
        assert_eq!(keys(&value), "findings mappings not_analysed problems schema summary tool");
        assert_eq!(keys(&value["mappings"][0]), "detected_version from id to why");
        assert_eq!(
            keys(&value["findings"][0]),
            "applicability book change docs effort evidence fix from help id kind mapping message path reason resolution \
             severity span to"
        );
        assert_eq!(keys(&value["findings"][0]["fix"]["edits"][0]), "path replacement span");
        assert_eq!(keys(&value["findings"][0]["span"]["end"]), "column line offset");
        assert_eq!(value["schema"], 1);
    }

    #[test]
    fn places_count_characters_and_bytes() {
        let value = serde_json::to_value(document(&sample::scan())).expect("works");
        let finding =
            value["findings"].as_array().expect("works").iter().find(|f| f["change"] == "mute-renamed").expect("works");
        assert_eq!(finding["path"], "app/src/main/kotlin/chat/CallActivity.kt");
        assert_eq!(finding["span"]["start"]["line"], 8);
        assert_eq!(finding["span"]["start"]["column"], 24);
        assert_eq!(finding["span"]["start"]["offset"], sample::KOTLIN.find("muteLocal").expect("works"));
    }

    #[test]
    fn a_verdict_is_told_finding_by_finding() {
        let (scan, verdict) = judged(Lang::En);
        let text = render(&input(&scan, Some(&verdict), Lang::En)).expect("works");
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let gate = &value["gate"];
        assert_eq!(gate["findings"].as_array().map(Vec::len), value["findings"].as_array().map(Vec::len));
        let accepted = serde_json::json!({
            "standing": "accepted", "reason": "the call stays until June", "until": "2031-06-30"
        });
        assert_eq!(gate["findings"][1], accepted);
        assert_eq!(gate["findings"][3]["reason"], "a test of the old call");
        let standings = serde_json::json!({
            "denied": 2, "warned": 1, "possible": 1, "accepted": 2, "allowed": 2, "unchanged": 1, "off": 1
        });
        assert_eq!(gate["standings"], standings);
        assert_eq!((&gate["failed"], &gate["deny"]), (&true.into(), &serde_json::json!(["P0", "P1"])));
        assert_eq!((&gate["effort"], &gate["max_effort"]), (&7.into(), &1.into()));
        let complaint = serde_json::json!({
            "fails": true, "weight": "error", "path": "upshift.toml", "line": 3,
            "message": "this entry is of no use", "help": "drop it"
        });
        assert_eq!(gate["complaints"][0], complaint);
        assert_eq!(gate["complaints"][1]["fails"], false);
    }

    #[test]
    fn published_schema_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/scan.schema.json");
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
        let (scan, verdict) = judged(Lang::En);
        for text in [
            render(&input(&sample::scan(), None, Lang::En)),
            render(&input(&sample::empty(), None, Lang::En)),
            render(&input(&scan, Some(&verdict), Lang::En)),
        ] {
            let mut value: serde_json::Value = serde_json::from_str(&text.expect("works")).expect("JSON");
            let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{errors:#?}");
            value["extra"] = true.into();
            assert!(!validator.is_valid(&value), "unknown keys are rejected");
        }
    }
}
