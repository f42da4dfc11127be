//! From a scan and its plans to the report.

use std::collections::{BTreeMap, BTreeSet};

use super::{Code, Effort, Issue, Kind, LookedAt, Readiness, Report, Site, Slice, UpgradePath, hunks, steps};
use crate::change::finish::fingerprint;
use crate::edit::{Edit, EditSet};
use crate::finding::Finding;
use crate::finding::Work;
use crate::mapping::model::{ChangeKind, Mapping, Severity};
use crate::plan::Plan;
use crate::project::detect::Detected;
use crate::report::json::{self, Tool};
use crate::report::series::module_of;
use crate::report::summary::Share;
use crate::report::{Lang, api};
use crate::scan::Scan;
use crate::source::{SourceFile, Span};

/// What a report needs beside the scan.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    /// The mappings of the scan.
    pub mappings: &'a [Mapping],
    /// The plan of the automatic fixes.
    pub automatic: &'a Plan,
    /// The plan with those to review as well.
    pub whole: &'a Plan,
    /// Language of its sentences; the scan's.
    pub lang: Lang,
    /// Name of the project.
    pub project: &'a str,
    /// Today: `2031-05-28`.
    pub date: &'a str,
    /// As in [`crate::report::diff::DiffStyle::prefix`].
    pub prefix: &'a str,
    /// Hours a point takes.
    pub hours_per_point: f64,
}

/// Lines shown above and below a place.
const AROUND: usize = 2;

/// Lines a place may span before only its start is shown.
const LONGEST: usize = 24;

/// Bytes of a line that are shown: a minified file has lines no page can show.
const WIDEST: usize = 400;

/// The report on `scan`.
pub fn report(scan: &Scan, context: &Context<'_>) -> Report {
    let issues = issues(scan, context);
    let path = |found: &Detected| path(found, context);
    let paths: Vec<UpgradePath> = scan.mappings.iter().filter(|found| found.active).map(path).collect();
    let document = json::document(scan);
    let users: BTreeSet<String> =
        scan.users.iter().filter_map(|file| Some(scan.files.get(*file)?.display_path())).collect();
    let unread: Vec<_> = document.not_analysed.iter().filter(|left| users.contains(&left.path)).collect();
    let share = |part: fn(&Issue) -> Share| sum(issues.iter().map(part));
    Report {
        schema: 1,
        document: Kind::Report,
        tool: Tool::this(),
        date: context.date.to_owned(),
        lang: context.lang,
        project: context.project.to_owned(),
        redacted: false,
        idle: scan.mappings.iter().filter(|found| !found.active).map(path).collect(),
        readiness: Readiness::of(scan),
        effort: Effort {
            automatic: share(|issue| issue.automatic),
            review: share(|issue| issue.review),
            by_hand: share(|issue| issue.by_hand),
            possible: issues.iter().map(|issue| issue.possible).sum(),
            hours_per_point: context.hours_per_point,
        },
        severities: severities(scan),
        modules: modules(scan),
        plan: steps::plan(&issues, &paths, context.mappings, &unread),
        issues,
        patch: hunks::patches(scan, context.whole, context.automatic, context.prefix),
        paths,
        problems: document.problems,
        not_analysed: document.not_analysed,
        looked_at: LookedAt {
            files: scan.stats.files_walked,
            parsed: scan.stats.files_parsed,
            statistics: scan.stats.names.clone(),
        },
        since: None,
    }
}

pub(super) fn sum(parts: impl Iterator<Item = Share>) -> Share {
    parts.fold(Share::default(), |all, part| Share { sites: all.sites + part.sites, effort: all.effort + part.effort })
}

fn path(found: &Detected, context: &Context<'_>) -> UpgradePath {
    let mapping = context.mappings.iter().find(|mapping| mapping.id == found.id);
    let links = mapping.map(|mapping| mapping.links.as_slice()).unwrap_or_default();
    UpgradePath {
        id: found.id.clone(),
        title: mapping.map_or_else(|| found.id.clone(), |mapping| mapping.title.clone()),
        from: found.from.clone(),
        to: found.to.clone(),
        detected_version: found.version.clone(),
        why: found.why.clone(),
        revision: mapping.map(revision).unwrap_or_default(),
        changes: mapping.map_or(0, |mapping| mapping.changes.len()),
        links: links.iter().map(|link| super::Address { title: link.title.clone(), url: link.url.clone() }).collect(),
    }
}

/// Fingerprint of what a mapping says.
fn revision(mapping: &Mapping) -> String {
    let mut parts = vec![mapping.id.clone(), mapping.from.text.clone(), mapping.to.text.clone()];
    parts.extend(mapping.changes.iter().map(|change| format!("{change:?}")));
    parts.extend(mapping.surfaces.iter().map(|surface| surface.text.clone()));
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    fingerprint(&parts).chars().take(8).collect()
}

fn issues(scan: &Scan, context: &Context<'_>) -> Vec<Issue> {
    let mut found: BTreeMap<(&str, &str), Issue> = BTreeMap::new();
    for finding in &scan.findings {
        let issue = found.entry((&finding.mapping, &finding.change)).or_insert_with(|| issue(finding, context));
        issue.severity = issue.severity.min(finding.severity);
        issue.effort = issue.effort.max(finding.effort);
        let work = Work::of(finding);
        let share = match work {
            Work::Automatic => &mut issue.automatic,
            Work::Review => &mut issue.review,
            Work::ByHand => &mut issue.by_hand,
            Work::Possible => {
                issue.possible += 1;
                &mut Share::default()
            }
        };
        share.sites += 1;
        share.effort += usize::from(finding.effort);
        let site = site(scan, finding, work, issue);
        issue.sites.push(site);
    }
    let mut issues: Vec<Issue> = found.into_values().collect();
    sort(&mut issues);
    issues
}

/// Worst severity first, then by points left for a person.
pub(super) fn sort(issues: &mut [Issue]) {
    issues.sort_by(|a, b| {
        let key = |issue: &Issue| {
            let (left, total) = (issue.left(), issue.total());
            (total.sites == 0, issue.severity, usize::MAX - left, usize::MAX - total.effort)
        };
        key(a).cmp(&key(b)).then_with(|| (&a.mapping, &a.change).cmp(&(&b.mapping, &b.change)))
    });
}

fn issue(finding: &Finding, context: &Context<'_>) -> Issue {
    let mapping = context.mappings.iter().find(|mapping| mapping.id == finding.mapping);
    let change = mapping.and_then(|mapping| mapping.change_saying(&finding.change, &finding.message));
    let text = |text: &crate::mapping::model::Text| text.get(context.lang).to_owned();
    Issue {
        mapping: finding.mapping.clone(),
        change: finding.change.clone(),
        kind: finding.kind,
        severity: finding.severity,
        effort: finding.effort,
        evidence: finding.evidence,
        area: mapping.zip(change).and_then(|(mapping, change)| mapping.area(change, context.lang)).map(str::to_owned),
        from: change.map_or_else(|| finding.from.clone(), |change| api::old(change, context.lang)),
        to: change.map_or_else(|| finding.to.clone(), crate::change::finish::describe_new),
        message: change.map_or_else(|| finding.message.clone(), |change| text(&change.message)),
        help: change.map_or_else(|| finding.help.clone(), |change| change.help.as_ref().map(text)),
        docs: finding.docs.clone(),
        book: finding.book.clone(),
        automatic: Share::default(),
        review: Share::default(),
        by_hand: Share::default(),
        possible: 0,
        sites: Vec::new(),
    }
}

fn site(scan: &Scan, finding: &Finding, work: Work, issue: &Issue) -> Site {
    let file = scan.files.get(finding.file).filter(|_| finding.kind != ChangeKind::Note);
    let path = file.map_or_else(|| ".".to_owned(), SourceFile::display_path);
    let at = file.map(|file| file.position(finding.span.start as usize));
    Site {
        id: finding.id.clone(),
        module: module_of(&path),
        path,
        line: at.map_or(1, |at| at.line),
        column: at.map_or(1, |at| at.column),
        work,
        applicability: finding.applicability,
        rung: finding.resolution.rung,
        points: finding.effort,
        reason: finding.reason.clone(),
        help: finding.help.clone().filter(|help| Some(help) != issue.help.as_ref()),
        evidence: finding.resolution.chain.clone(),
        code: file.and_then(|file| code(file, finding)),
    }
}

/// The lines around a finding, and the same with those edits of its fix that lie within.
fn code(file: &SourceFile, finding: &Finding) -> Option<Code> {
    let near = |span: Span| {
        let (first, last) = (file.line(span.start as usize), file.line((span.end as usize).max(span.start as usize)));
        (first, last.max(first))
    };
    let (mut first, mut last) = near(finding.span);
    if last - first > LONGEST {
        last = first;
    }
    let edits = finding.fix.iter().flat_map(|fix| &fix.edits).filter(|edit| edit.file == finding.file);
    for edit in edits.clone() {
        let (from, to) = near(edit.span);
        let (low, high) = (first.min(from), last.max(to));
        if high - low <= LONGEST {
            (first, last) = (low, high);
        }
    }
    let (first, last) = (first.saturating_sub(AROUND).max(1), (last + AROUND).min(file.line_count()));
    let whole = Span::new(file.line_span(first).range().start, file.line_span(last).range().end);
    let before = file.slice(whole);
    let within: Vec<Edit> = edits
        .filter(|edit| whole.contains(edit.span))
        .map(|edit| Edit {
            span: Span::new((edit.span.start - whole.start) as usize, (edit.span.end - whole.start) as usize),
            ..edit.clone()
        })
        .collect();
    let mut set = EditSet::default();
    let after = (!within.is_empty() && set.add(&within).is_ok()).then(|| set.apply(before));
    Some(Code { line: first, before: shown(before), after: after.map(|after| shown(&after)) })
}

/// Code for a page: line breaks are `\n`, and very long lines are cut.
fn shown(code: &str) -> String {
    let lines = code.split('\n').map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line).trim_start_matches('\u{feff}');
        let end = line.char_indices().map(|(at, _)| at).find(|at| *at > WIDEST);
        end.map_or_else(|| line.to_owned(), |end| format!("{}…", &line[..end]))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn severities(scan: &Scan) -> Vec<Slice> {
    [Severity::P0, Severity::P1, Severity::P2]
        .into_iter()
        .map(|severity| slice(scan, &format!("{severity:?}"), |finding, _| finding.severity == severity))
        .collect()
}

fn modules(scan: &Scan) -> Vec<Slice> {
    let paths: Vec<String> = scan.files.iter().map(SourceFile::display_path).collect();
    let module = |file: usize| paths.get(file).map_or_else(|| "root".to_owned(), |path| module_of(path));
    let names: BTreeSet<String> = scan
        .findings
        .iter()
        .filter(|finding| Work::of(finding) != Work::Possible && finding.kind != ChangeKind::Note)
        .map(|finding| module(finding.file))
        .collect();
    let is_in = |name: &str, finding: &Finding| finding.kind != ChangeKind::Note && module(finding.file) == name;
    let mut slices: Vec<Slice> =
        names.iter().map(|name| slice(scan, name, |finding, name| is_in(name, finding))).collect();
    slices.sort_by(|a, b| (b.total().effort, &a.name).cmp(&(a.total().effort, &b.name)));
    slices
}

fn slice(scan: &Scan, name: &str, is_in: impl Fn(&Finding, &str) -> bool) -> Slice {
    let mut slice = Slice {
        name: name.to_owned(),
        files: 0,
        automatic: Share::default(),
        review: Share::default(),
        by_hand: Share::default(),
    };
    let mut files = BTreeSet::new();
    for finding in scan.findings.iter().filter(|finding| is_in(finding, name)) {
        let share = match Work::of(finding) {
            Work::Automatic => &mut slice.automatic,
            Work::Review => &mut slice.review,
            Work::ByHand => &mut slice.by_hand,
            Work::Possible => continue,
        };
        share.sites += 1;
        share.effort += usize::from(finding.effort);
        if finding.kind != ChangeKind::Note {
            files.insert(finding.file);
        }
    }
    slice.files = files.len();
    slice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::readiness::sample;

    #[test]
    fn every_sum_is_the_same() {
        let report = sample();
        let all = sum([report.effort.automatic, report.effort.review, report.effort.by_hand].into_iter());
        assert_eq!(sum(report.severities.iter().map(Slice::total)), all);
        assert_eq!(sum(report.issues.iter().map(Issue::total)), all);
        assert_eq!(sum(report.plan.iter().map(|step| step.share)), all);
        let sites: usize = report.issues.iter().map(|issue| issue.sites.len()).sum();
        assert_eq!(sites, all.sites + report.effort.possible);
    }

    #[test]
    fn it_reads_itself() {
        let report = sample();
        let text = serde_json::to_string(&report).expect("works");
        let again: Report = serde_json::from_str(&text).expect("works");
        assert!(serde_json::to_string(&again).expect("works") == text);
    }

    #[test]
    fn a_very_long_line_is_cut() {
        assert_eq!(shown(&"ü".repeat(1000)).chars().count(), WIDEST / 2 + 2);
        assert_eq!(shown("\u{feff}a\r\nb"), "a\nb");
    }
}
