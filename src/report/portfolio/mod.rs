//! Many reports on one page: which customer is ready, what blocks, how much work, and which changes hurt most of them.

mod csv;
mod html;
mod markdown;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::mapping::model::{ChangeKind, Severity};
use crate::report::Lang;
use crate::report::json::Tool;
use crate::report::readiness::{Report, words};
use crate::report::summary::Share;
use crate::report::verdict::Readiness;

pub use csv::{csv, is_csv};
pub use html::html;
pub use markdown::markdown;

/// Many projects side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "upshift portfolio", deny_unknown_fields)]
pub struct Portfolio {
    /// Version of this format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub schema: u32,
    /// `portfolio`: what tells it from other documents.
    pub document: Kind,
    /// Who wrote it.
    pub tool: Tool,
    /// The day it was made: `2031-05-28`.
    pub date: String,
    /// Language of its sentences.
    pub lang: Lang,
    /// The projects: worst verdict first, then most blockers, then most points left for a person.
    pub projects: Vec<Project>,
    /// Changes that leave something for a person: those that hurt most projects first, then by points.
    pub changes: Vec<Change>,
    /// Over all projects.
    pub totals: Totals,
    /// Files that could not be used, with the reason.
    pub left_out: Vec<LeftOut>,
}

/// What tells a portfolio from other documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A portfolio.
    Portfolio,
}

/// One project in figures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Project {
    /// Its name, told apart from the others.
    pub name: String,
    /// The file it was read from.
    pub file: String,
    /// Address of its own page, relative to the portfolio, where there is one.
    pub page: Option<String>,
    /// The day of its report, where it says one.
    pub date: Option<String>,
    /// Whether its report is redacted.
    pub redacted: bool,
    /// Upgrade paths that were followed.
    pub paths: Vec<Path>,
    /// How ready it is.
    pub readiness: Readiness,
    /// Sites left for a person that stop the build or the app (P0).
    pub blockers: usize,
    /// Sites left for a person that behave differently (P1).
    pub risks: usize,
    /// Sites left for a person that are deprecated (P2).
    pub deprecated: usize,
    /// `upshift apply` does it.
    pub automatic: Share,
    /// A fix is offered and must be read.
    pub review: Share,
    /// A person writes it.
    pub by_hand: Share,
    /// Places where only the name looks right; in no other figure.
    pub possible: usize,
    /// Least hours a person needs, by the rate of its report.
    pub hours_least: f64,
    /// Most.
    pub hours_most: f64,
    /// Files and folders that could not be read or analysed.
    pub not_read: usize,
    /// Points left for a person in the report before this one.
    pub left_before: Option<usize>,
}

impl Project {
    /// Points left for a person.
    pub fn left(&self) -> usize {
        self.review.effort + self.by_hand.effort
    }
}

/// An upgrade path of a project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Path {
    /// `<sdk>/<from>-to-<to>`.
    pub id: String,
    /// Name of the SDK for people.
    pub title: String,
    /// Version the project asks for, where a build file says one.
    pub detected_version: Option<String>,
    /// Versions it leads to.
    pub to: String,
}

impl Path {
    /// In one line: `LiveKit 1.5.0 → 2.x`.
    pub fn line(&self, lang: Lang) -> String {
        let to = words::versions(&self.to, lang);
        match &self.detected_version {
            Some(version) => format!("{} {version} → {to}", self.title),
            None => format!("{} → {to}", self.title),
        }
    }
}

/// A change over all projects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Change {
    /// Mapping id.
    pub mapping: String,
    /// Change id.
    pub change: String,
    /// How bad it is.
    pub severity: Severity,
    /// What happens, one line.
    pub message: String,
    /// Documentation address.
    pub docs: Option<String>,
    /// Names of the projects where it leaves something for a person.
    pub projects: Vec<String>,
    /// Sites left for a person.
    pub sites: usize,
    /// Points left for a person.
    pub left: usize,
    /// Sites that `upshift apply` does.
    pub automatic: usize,
}

/// Over all projects.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Totals {
    /// Number of projects.
    pub projects: usize,
    /// Projects that a P0 blocks.
    pub blocked: usize,
    /// Projects in which nothing is left for a person.
    pub ready: usize,
    /// Sites left for a person that stop the build or the app.
    pub blockers: usize,
    /// `upshift apply` does it.
    pub automatic: Share,
    /// A fix is offered and must be read.
    pub review: Share,
    /// A person writes it.
    pub by_hand: Share,
    /// Least hours.
    pub hours_least: f64,
    /// Most hours.
    pub hours_most: f64,
}

/// A file that is no project of the portfolio.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct LeftOut {
    /// The file.
    pub file: String,
    /// Why.
    pub reason: String,
}

/// A report with where it came from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The file as people know it.
    pub file: String,
    /// Its name without folder and ending.
    pub stem: String,
    /// Address of a page beside it.
    pub page: Option<String>,
    /// What it holds.
    pub report: Report,
}

/// What a portfolio is made of beside the reports.
#[derive(Debug, Clone)]
pub struct Context {
    /// Language of its sentences.
    pub lang: Lang,
    /// Today: `2031-05-28`.
    pub date: String,
    /// Whether names of projects and files are left out.
    pub redact: bool,
    /// Files that were not used.
    pub left_out: Vec<LeftOut>,
}

/// The portfolio over `sources`.
pub fn portfolio(sources: &[Source], context: Context) -> Portfolio {
    let Context { lang, date, redact, mut left_out } = context;
    let names = names(sources, redact, lang);
    let mut projects: Vec<Project> =
        sources.iter().zip(&names).map(|(source, name)| project(source, name, redact)).collect();
    // A scan does not say what its SDK is called; a report on another project may.
    let paths = sources.iter().flat_map(|source| &source.report.paths).filter(|path| path.title != path.id);
    let titles: BTreeMap<&str, &str> = paths.map(|path| (path.id.as_str(), path.title.as_str())).collect();
    for path in projects.iter_mut().flat_map(|project| &mut project.paths) {
        if let Some(title) = titles.get(path.id.as_str()) {
            (*title).clone_into(&mut path.title);
        }
    }
    projects.sort_by(|a, b| {
        let key = |project: &Project| {
            let rank = (project.readiness.verdict, usize::MAX - project.blockers, usize::MAX - project.left());
            (rank, project.readiness.percent)
        };
        key(a).cmp(&key(b)).then_with(|| a.name.cmp(&b.name))
    });
    if redact {
        for (at, left) in left_out.iter_mut().enumerate() {
            left.file = format!("file-{}", at + 1);
        }
    }
    Portfolio {
        schema: 1,
        document: Kind::Portfolio,
        tool: Tool::this(),
        date,
        lang,
        changes: changes(sources, &names),
        totals: totals(&projects),
        projects,
        left_out,
    }
}

/// A name for each source, no two the same: the report's own, the file's for a scan or a pseudonym, with the file where
/// that is not enough.
fn names(sources: &[Source], redact: bool, lang: Lang) -> Vec<String> {
    if redact {
        return (1..=sources.len())
            .map(|number| match lang {
                Lang::En => format!("project {number}"),
                Lang::Zh => format!("项目 {number}"),
            })
            .collect();
    }
    let own: Vec<&str> = sources
        .iter()
        .map(|source| match source.report.redacted && ["project", "项目"].contains(&&*source.report.project) {
            true => source.stem.as_str(),
            false => source.report.project.as_str(),
        })
        .collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut names = Vec::with_capacity(own.len());
    for (source, name) in sources.iter().zip(&own) {
        let is_alone = own.iter().filter(|other| *other == name).count() == 1;
        let first = if is_alone { (*name).to_owned() } else { format!("{name} ({})", source.stem) };
        let mut unique = first.clone();
        let mut number = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{first} {number}");
            number += 1;
        }
        names.push(unique);
    }
    names
}

fn project(source: &Source, name: &str, redact: bool) -> Project {
    let (report, effort) = (&source.report, &source.report.effort);
    let left = |severity| {
        let of =
            |issue: &&crate::report::readiness::Issue| issue.severity == severity && issue.kind != ChangeKind::Note;
        report.issues.iter().filter(of).map(|issue| issue.review.sites + issue.by_hand.sites).sum()
    };
    let (hours_least, hours_most) = effort.hours();
    let before = report.since.as_ref().and_then(|since| since.history.iter().rev().nth(1));
    Project {
        name: name.to_owned(),
        file: if redact { String::new() } else { source.file.clone() },
        page: source.page.clone().filter(|_| !redact),
        date: Some(report.date.clone()).filter(|date| !date.is_empty()),
        redacted: report.redacted,
        paths: report
            .paths
            .iter()
            .map(|path| Path {
                id: path.id.clone(),
                title: path.title.clone(),
                detected_version: path.detected_version.clone(),
                to: path.to.clone(),
            })
            .collect(),
        readiness: report.readiness,
        blockers: left(Severity::P0),
        risks: left(Severity::P1),
        deprecated: left(Severity::P2),
        automatic: effort.automatic,
        review: effort.review,
        by_hand: effort.by_hand,
        possible: effort.possible,
        hours_least,
        hours_most,
        not_read: report.problems.len() + report.not_analysed.len(),
        left_before: before.map(|point| point.left),
    }
}

fn changes(sources: &[Source], names: &[String]) -> Vec<Change> {
    let mut found: BTreeMap<(&str, &str), Change> = BTreeMap::new();
    for (source, name) in sources.iter().zip(names) {
        for issue in source.report.issues.iter().filter(|issue| issue.total().sites > 0) {
            let change = found.entry((&issue.mapping, &issue.change)).or_insert_with(|| Change {
                mapping: issue.mapping.clone(),
                change: issue.change.clone(),
                severity: issue.severity,
                message: issue.message.clone(),
                docs: issue.docs.clone(),
                projects: Vec::new(),
                sites: 0,
                left: 0,
                automatic: 0,
            });
            let left = issue.review.sites + issue.by_hand.sites;
            change.severity = change.severity.min(issue.severity);
            change.sites += left;
            change.left += issue.left();
            change.automatic += issue.automatic.sites;
            if left > 0 {
                change.projects.push(name.clone());
            }
        }
    }
    let mut changes: Vec<Change> = found.into_values().filter(|change| change.sites > 0).collect();
    changes.sort_by(|a, b| {
        let key = |change: &Change| (usize::MAX - change.projects.len(), usize::MAX - change.left, change.severity);
        key(a).cmp(&key(b)).then_with(|| (&a.mapping, &a.change).cmp(&(&b.mapping, &b.change)))
    });
    changes
}

fn totals(projects: &[Project]) -> Totals {
    use crate::report::verdict::Verdict;
    let sum = |part: fn(&Project) -> Share| Share {
        sites: projects.iter().map(|project| part(project).sites).sum(),
        effort: projects.iter().map(|project| part(project).effort).sum(),
    };
    let is =
        |verdicts: &[Verdict]| projects.iter().filter(|project| verdicts.contains(&project.readiness.verdict)).count();
    Totals {
        projects: projects.len(),
        blocked: is(&[Verdict::Blocked]),
        ready: is(&[Verdict::Automatic, Verdict::Ready, Verdict::Done]),
        blockers: projects.iter().map(|project| project.blockers).sum(),
        automatic: sum(|project| project.automatic),
        review: sum(|project| project.review),
        by_hand: sum(|project| project.by_hand),
        hours_least: projects.iter().map(|project| project.hours_least).sum(),
        hours_most: projects.iter().map(|project| project.hours_most).sum(),
    }
}

/// The totals as a sentence.
fn summary(totals: &Totals, lang: Lang) -> String {
    let number = |of| lang.number(of);
    let hours = words::hours((totals.hours_least, totals.hours_most), lang);
    let (all, blocked, ready) = (number(totals.projects), number(totals.blocked), number(totals.ready));
    let points = totals.review.effort + totals.by_hand.effort;
    let (points, automatic) = (words::points(points, lang), words::points(totals.automatic.effort, lang));
    match lang {
        Lang::En => format!(
            "{all} {}: {blocked} blocked, {ready} with nothing left for a person. {points} left for people, {hours}; \
             `upshift apply` does {automatic} more.",
            if totals.projects == 1 { "project" } else { "projects" }
        ),
        Lang::Zh => format!(
            "共 {all} 个项目：{blocked} 个有阻断项，{ready} 个无需人工处理。剩余人工工作量 {points}，约 {hours}；另有 {automatic}可由 \
             `upshift apply` 自动完成。"
        ),
    }
}

/// The JSON Schema of [`Portfolio`] as text with a final newline.
///
/// # Errors
/// Never in practice: every key is a string.
pub fn schema() -> serde_json::Result<String> {
    let settings = schemars::generate::SchemaSettings::draft2020_12().for_serialize();
    Ok(serde_json::to_string_pretty(&settings.into_generator().into_root_schema_for::<Portfolio>())? + "\n")
}

/// Three projects: two of the same name, one of them with a hostile one.
#[cfg(test)]
pub(crate) fn sample(lang: Lang) -> Portfolio {
    use crate::report::readiness::{redact, sample};
    let source = |stem: &str, report: Report| Source {
        file: format!("{stem}.json"),
        stem: stem.to_owned(),
        page: Some(format!("{stem}.html")),
        report,
    };
    let mut ready = sample();
    ready.issues.clear();
    ready.project = "=HYPERLINK(\"x\"),\"<b>\"".to_owned();
    ready.readiness.verdict = crate::report::verdict::Verdict::Ready;
    let sources =
        [source("north", sample()), source("south", sample()), source("east", redact(sample())), source("west", ready)];
    let left_out = vec![LeftOut { file: "old.json".to_owned(), reason: "is in format 2".to_owned() }];
    portfolio(&sources, Context { lang, date: "2031-05-29".to_owned(), redact: false, left_out })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart() {
        let portfolio = sample(Lang::En);
        let names: BTreeSet<&str> = portfolio.projects.iter().map(|project| project.name.as_str()).collect();
        assert_eq!(names, BTreeSet::from(["harbour (north)", "harbour (south)", "east", "=HYPERLINK(\"x\"),\"<b>\""]));
    }

    #[test]
    fn what_hurts_most_projects_comes_first() {
        let portfolio = sample(Lang::En);
        let first = portfolio.changes.first().expect("a change");
        assert_eq!(first.projects.len(), 3);
        assert!(portfolio.changes.iter().all(|change| change.sites > 0 && !change.projects.is_empty()));
        let left: usize = portfolio.changes.iter().map(|change| change.left).sum();
        assert_eq!(
            left,
            portfolio
                .projects
                .iter()
                .filter(|project| project.page.as_deref() != Some("west.html"))
                .map(Project::left)
                .sum::<usize>()
        );
        assert_eq!(portfolio.totals.projects, 4);
        assert_eq!(portfolio.projects.last().expect("a project").file, "west.json", "the ready one is last");
    }

    #[test]
    fn published_schema_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/portfolio.schema.json");
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
        let mut value = serde_json::to_value(sample(Lang::Zh)).expect("works");
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        value["extra"] = true.into();
        assert!(!validator.is_valid(&value), "unknown keys are rejected");
    }
}
