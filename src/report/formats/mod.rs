//! Outputs of `scan` and `check` for other programs: CI systems, code hosts, spreadsheets. One module a format.
//!
//! [`FORMATS`] is the one list of them: the values of `--format`, `--output` and their help come from it. All are made of
//! the same [`Input`], and agree on what a finding does by `Input::standing`.

mod csv;
mod github;
mod gitlab;
mod junit;
pub mod problems;
mod sarif;
mod xcode;

use crate::finding::{Finding, Work};
use crate::gate::{Standing, Verdict};
use crate::mapping::model::{ChangeKind, Mapping, Severity};
use crate::report::{Lang, json};
use crate::scan::Scan;
use crate::source::{Position, SourceFile};

/// A way to write down what was found.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it is for, as the help says it.
    pub about: &'static str,
    /// Makes it; `None` for the text for people, which each command writes in its own way.
    pub render: Option<Render>,
}

/// Makes the text of a format, with a final newline.
pub type Render = fn(&Input<'_>) -> serde_json::Result<String>;

/// Every format, in the order the help lists them.
pub static FORMATS: &[Format] = &[
    Format { name: "text", about: "for people", render: None },
    Format { name: "json", about: "for scripts: everything that is known", render: Some(json::render) },
    Format { name: "sarif", about: "SARIF 2.1.0 for code scanning and editors", render: Some(sarif::render) },
    Format { name: "github", about: "annotations in a GitHub Actions job", render: Some(github::render) },
    Format { name: "gitlab", about: "a Code Quality report for GitLab", render: Some(gitlab::render) },
    Format { name: "junit", about: "JUnit XML, which every CI system shows as tests", render: Some(junit::render) },
    Format { name: "csv", about: "a table for spreadsheets, a row for each finding", render: Some(csv::render) },
    Format { name: "xcode", about: "lines that Xcode shows in the editor", render: Some(xcode::render) },
];

/// The format of a name.
pub fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// What every format is made of.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// What was found.
    pub scan: &'a Scan,
    /// The mappings that the scan had.
    pub mappings: &'a [Mapping],
    /// What the gate says; `None` for a scan that nobody judges.
    pub verdict: Option<&'a Verdict>,
    /// Language of messages.
    pub lang: Lang,
    /// What stands between the top of the git checkout and the scanned folder, with a final `/`; empty at the top.
    pub prefix: &'a str,
}

/// Where a finding stands.
#[derive(Debug, Clone)]
pub(crate) struct Place<'a> {
    /// The file.
    pub(crate) file: &'a SourceFile,
    /// First character.
    pub(crate) start: Position,
    /// One past the last.
    pub(crate) end: Position,
}

impl<'a> Input<'a> {
    /// What the finding at an index of the scan does. Without a verdict everything counts, by its severity.
    pub(crate) fn standing(&self, at: usize) -> Standing {
        match (self.verdict, self.scan.findings.get(at)) {
            (Some(verdict), _) => verdict.standing(at),
            (None, Some(finding)) if Work::of(finding) == Work::Possible => Standing::Possible,
            (None, Some(finding)) if finding.kind != ChangeKind::Note && finding.severity != Severity::P2 => {
                Standing::Denied
            }
            (None, _) => Standing::Warned,
        }
    }

    /// The findings with what they do, those left out whose change is switched off.
    pub(crate) fn findings(&self) -> impl Iterator<Item = (usize, &'a Finding, Standing)> + use<'a> {
        let input = *self;
        self.scan
            .findings
            .iter()
            .enumerate()
            .map(move |(at, finding)| (at, finding, input.standing(at)))
            .filter(|(.., standing)| *standing != Standing::Off)
    }

    /// Where a finding stands; `None` for one about the project as a whole.
    pub(crate) fn place(&self, finding: &Finding) -> Option<Place<'a>> {
        let file = self.scan.files.get(finding.file)?;
        let (start, end) = (finding.span.start as usize, finding.span.end as usize);
        Some(Place { file, start: file.position(start), end: file.position(end) })
    }

    /// A path of the scan as the top of the git checkout sees it; one that leaves the scanned folder (`../upshift.toml`)
    /// too.
    pub(crate) fn seen_from_top(&self, path: &str) -> String {
        let (mut prefix, mut path) = (self.prefix, path);
        while let Some((rest, shorter)) = path.strip_prefix("../").zip(prefix.strip_suffix('/')) {
            path = rest;
            prefix = shorter.rfind('/').and_then(|at| prefix.get(..=at)).unwrap_or_default();
        }
        format!("{prefix}{path}")
    }
}

/// Name of a finding's change with its mapping: `livekit/1-to-2/room-renamed`.
pub(crate) fn rule(finding: &Finding) -> String {
    format!("{}/{}", finding.mapping, finding.change)
}

/// What a person should know of a finding, a paragraph each: what happens, why nobody fixes it alone, the next step.
pub(crate) fn paragraphs(finding: &Finding, lang: Lang) -> Vec<String> {
    let mut out = vec![finding.message.clone()];
    out.extend(finding.reason.clone());
    out.extend(finding.help.as_ref().map(|help| format!("{}{help}", lang.pick("help: ", "建议："))));
    out
}

/// What is wrong with the sum of the points, if anything is.
pub(crate) fn over_effort(verdict: &Verdict, lang: Lang) -> Option<String> {
    let (points, most) = (verdict.effort, verdict.max_effort.filter(|_| verdict.is_over_effort())?);
    Some(match lang {
        Lang::En => format!("the findings add up to {points} points, and {most} are allowed"),
        Lang::Zh => format!("问题合计 {points} 点，上限为 {most} 点"),
    })
}

/// How many findings do something, in one line without a line break.
pub(crate) fn counted(input: &Input<'_>) -> String {
    let of = |standing: Standing| input.findings().filter(|(.., found)| *found == standing).count();
    let (denied, warned, possible) = (of(Standing::Denied), of(Standing::Warned), of(Standing::Possible));
    let mut text = match (input.lang, input.verdict.is_some()) {
        (Lang::En, true) => format!("upshift: {denied} denied, {warned} warned, {possible} possible"),
        (Lang::En, false) => format!("upshift: {} found, {possible} possible", denied + warned),
        (Lang::Zh, true) => format!("upshift：{denied} 处导致失败，{warned} 处警告，{possible} 处疑似"),
        (Lang::Zh, false) => format!("upshift：{} 处问题，{possible} 处疑似", denied + warned),
    };
    let left = input.scan.not_analysed.len();
    if left > 0 {
        text.push_str(&match input.lang {
            Lang::En => format!(", {left} not analysed"),
            Lang::Zh => format!("，{left} 个路径未分析"),
        });
    }
    text
}

/// Name of a standing, as JSON has it.
pub(crate) fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Denied => "denied",
        Standing::Warned => "warned",
        Standing::Possible => "possible",
        Standing::Accepted => "accepted",
        Standing::Allowed => "allowed",
        Standing::Unchanged => "unchanged",
        Standing::Off => "off",
    }
}

#[cfg(test)]
pub(crate) mod tests;
