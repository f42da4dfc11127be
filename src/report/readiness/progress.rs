//! What changed since an older report: fixed, new, remaining, and the trend over a chain of reports.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Issue, Report};
use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::verdict::Verdict;

/// What changed since an older report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Progress {
    /// The day of the older report, where it says one.
    pub since: Option<String>,
    /// How sites were told apart.
    pub basis: Basis,
    /// Sites that are gone.
    pub fixed: usize,
    /// Sites that came.
    pub new: usize,
    /// Sites that are still there.
    pub remaining: usize,
    /// Changes with sites then or now: most points gained first.
    pub changes: Vec<ChangeProgress>,
    /// What else is different between the two, so that not every difference is the project's doing.
    pub differences: Vec<Difference>,
    /// The reports of the chain, oldest first; the last is this one.
    pub history: Vec<Point>,
}

/// How sites of two reports were told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// By their ids, which survive moved lines.
    Sites,
    /// By their number for each change: one of the reports is redacted, or not by site.
    Counts,
}

/// What became of one change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ChangeProgress {
    /// Mapping id.
    pub mapping: String,
    /// Change id.
    pub change: String,
    /// How bad it is.
    pub severity: Severity,
    /// What happens, one line, as the newer report that has it says it.
    pub message: String,
    /// Sites that are gone.
    pub fixed: usize,
    /// Sites that came.
    pub new: usize,
    /// Sites that are still there.
    pub remaining: usize,
    /// Points left for a person, then.
    pub left_then: usize,
    /// Points left for a person, now.
    pub left_now: usize,
}

/// Something beside the project that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Difference {
    /// What it is.
    pub what: What,
    /// The upgrade path it is about, where it is about one.
    pub mapping: Option<String>,
    /// As it was: a version, a revision; empty for none.
    pub then: String,
    /// As it is.
    pub now: String,
}

/// What may differ beside the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The version of upshift.
    Tool,
    /// What the mapping knows.
    Revision,
    /// The version the upgrade leads to.
    Target,
    /// Was looked for then and not now: its sites are in no figure.
    Dropped,
    /// Was not followed then.
    Added,
}

/// One report of the chain in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Point {
    /// Its day, where it says one: `2031-05-28`.
    pub date: Option<String>,
    /// The word for the readiness.
    pub verdict: Verdict,
    /// Readiness.
    pub percent: u8,
    /// All sites.
    pub sites: usize,
    /// Points that `upshift apply` does.
    pub automatic: usize,
    /// Points left for a person.
    pub left: usize,
}

impl Point {
    fn of(report: &Report) -> Self {
        let effort = &report.effort;
        Self {
            date: Some(report.date.clone()).filter(|date| !date.is_empty()),
            verdict: report.readiness.verdict,
            percent: report.readiness.percent,
            sites: effort.automatic.sites + effort.review.sites + effort.by_hand.sites,
            automatic: effort.automatic.effort,
            left: effort.review.effort + effort.by_hand.effort,
        }
    }
}

/// What changed from `old` to `new`. A history that `old` has is carried on.
pub fn compare(old: &Report, new: &Report) -> Progress {
    let basis = if old.redacted || new.redacted { Basis::Counts } else { Basis::Sites };
    // What was not asked again cannot be fixed.
    let known = |report: &Report, id: &str| report.paths.iter().chain(&report.idle).any(|path| path.id == id);
    let is_asked = |issue: &&Issue| known(new, &issue.mapping);
    let mut pairs: BTreeMap<(&str, &str), Pair<'_>> = BTreeMap::new();
    for issue in old.issues.iter().filter(is_asked) {
        pairs.entry((&issue.mapping, &issue.change)).or_default().0 = Some(issue);
    }
    for issue in &new.issues {
        pairs.entry((&issue.mapping, &issue.change)).or_default().1 = Some(issue);
    }
    let mut changes: Vec<ChangeProgress> =
        pairs.into_values().filter_map(|(then, now)| change(then, now, basis)).collect();
    let gained = |change: &ChangeProgress| (change.left_then as i64) - (change.left_now as i64);
    changes.sort_by_key(|change| {
        (
            -gained(change),
            usize::MAX - change.fixed,
            usize::MAX - change.new,
            change.mapping.clone(),
            change.change.clone(),
        )
    });
    let mut history = old.since.as_ref().map(|since| since.history.clone()).unwrap_or_default();
    if history.is_empty() {
        history.push(Point::of(old));
    }
    history.push(Point::of(new));
    Progress {
        since: Some(old.date.clone()).filter(|date| !date.is_empty()),
        basis,
        fixed: changes.iter().map(|change| change.fixed).sum(),
        new: changes.iter().map(|change| change.new).sum(),
        remaining: changes.iter().map(|change| change.remaining).sum(),
        changes,
        differences: differences(old, new),
        history,
    }
}

/// A change in the older and in the newer report.
type Pair<'a> = (Option<&'a Issue>, Option<&'a Issue>);

/// How many places of a change are in both reports: those of one id, and of the rest as many as each file has in both. Another
/// fix on the same line gives a place a new id, which is no news.
fn same(then: Option<&Issue>, now: Option<&Issue>) -> usize {
    let sites = |issue: Option<&'_ Issue>| -> BTreeMap<String, String> {
        let sites = issue.into_iter().flat_map(|issue| &issue.sites).filter(|site| site.work != Work::Possible);
        sites.map(|site| (site.id.clone(), site.path.clone())).collect()
    };
    let (mut then, mut now) = (sites(then), sites(now));
    let both: Vec<String> = then.keys().filter(|id| now.contains_key(*id)).cloned().collect();
    for id in &both {
        then.remove(id);
        now.remove(id);
    }
    let paths: BTreeSet<&String> = then.values().collect();
    let in_file = |sites: &BTreeMap<String, String>, path: &String| sites.values().filter(|at| *at == path).count();
    let rewritten: usize = paths.into_iter().map(|path| in_file(&then, path).min(in_file(&now, path))).sum();
    both.len() + rewritten
}

/// What became of one change; `None` where it has only possible places.
fn change(then: Option<&Issue>, now: Option<&Issue>, basis: Basis) -> Option<ChangeProgress> {
    let issue = now.or(then)?;
    let count = |issue: Option<&Issue>| issue.map_or(0, |issue| issue.total().sites);
    let (before, after) = (count(then), count(now));
    let remaining = match basis {
        Basis::Sites => same(then, now).min(before).min(after),
        Basis::Counts => before.min(after),
    };
    (before + after > 0).then(|| ChangeProgress {
        mapping: issue.mapping.clone(),
        change: issue.change.clone(),
        severity: issue.severity,
        message: issue.message.clone(),
        fixed: before - remaining,
        new: after - remaining,
        remaining,
        left_then: then.map_or(0, Issue::left),
        left_now: now.map_or(0, Issue::left),
    })
}

fn differences(old: &Report, new: &Report) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut differ = |what, mapping: Option<&str>, then: &str, now: &str| {
        if then != now {
            let mapping = mapping.map(str::to_owned);
            found.push(Difference { what, mapping, then: then.to_owned(), now: now.to_owned() });
        }
    };
    differ(What::Tool, None, &old.tool.version, &new.tool.version);
    for then in &old.paths {
        match new.paths.iter().chain(&new.idle).find(|path| path.id == then.id) {
            // A scan does not say the revision.
            Some(now) if !then.revision.is_empty() && !now.revision.is_empty() => {
                differ(What::Revision, Some(&then.id), &then.revision, &now.revision);
                differ(What::Target, Some(&then.id), &then.to, &now.to);
            }
            Some(now) => differ(What::Target, Some(&then.id), &then.to, &now.to),
            None => differ(What::Dropped, Some(&then.id), &then.to, ""),
        }
    }
    for now in new.paths.iter().filter(|now| !old.paths.iter().any(|then| then.id == now.id)) {
        differ(What::Added, Some(&now.id), "", &now.to);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::readiness::{redact, sample};

    /// The sample without the sites of its first change, as if they were done.
    fn later() -> Report {
        let mut report = sample();
        let done = report.issues.remove(0);
        report.effort.by_hand.sites -= done.by_hand.sites;
        report.effort.by_hand.effort -= done.by_hand.effort;
        report.date = "2031-06-28".to_owned();
        report
    }

    #[test]
    fn what_is_gone_is_fixed_and_what_came_is_new() {
        let (old, new) = (sample(), later());
        let progress = compare(&old, &new);
        let gone = old.issues[0].total().sites;
        let all: usize = old.issues.iter().map(|issue| issue.total().sites).sum();
        assert_eq!((progress.fixed, progress.new, progress.remaining), (gone, 0, all - gone));
        assert_eq!(progress.changes[0].change, old.issues[0].change);
        assert_eq!(progress.since.as_deref(), Some("2031-05-28"));
        let back = compare(&new, &old);
        assert_eq!((back.fixed, back.new, back.remaining), (0, gone, all - gone));
        let same = compare(&old, &old);
        assert_eq!((same.fixed, same.new, same.remaining), (0, 0, all));
    }

    #[test]
    fn redacted_reports_compare_by_numbers() {
        let progress = compare(&redact(sample()), &later());
        let known = compare(&sample(), &later());
        assert_eq!(progress.basis, Basis::Counts);
        assert_eq!((progress.fixed, progress.new, progress.remaining), (known.fixed, known.new, known.remaining));
    }

    #[test]
    fn a_site_elsewhere_is_news_and_a_rewritten_line_is_none() {
        let (old, mut new) = (sample(), sample());
        let site = new.issues.iter_mut().flat_map(|issue| &mut issue.sites).find(|site| site.work != Work::Possible);
        let site = site.expect("a site");
        site.id = "other".to_owned();
        let path = std::mem::replace(&mut site.path, "Elsewhere.kt".to_owned());
        let progress = compare(&old, &new);
        assert_eq!((progress.fixed, progress.new), (1, 1));
        let mut sites = new.issues.iter_mut().flat_map(|issue| &mut issue.sites);
        sites.find(|site| site.id == "other").expect("it").path = path;
        let progress = compare(&old, &new);
        assert_eq!((progress.fixed, progress.new), (0, 0));
    }

    #[test]
    fn a_chain_gives_a_trend() {
        let (first, mut second, mut third) = (sample(), later(), later());
        second.since = Some(compare(&first, &second));
        third.date = "2031-07-28".to_owned();
        let progress = compare(&second, &third);
        let days: Vec<Option<&str>> = progress.history.iter().map(|point| point.date.as_deref()).collect();
        assert_eq!(days, [Some("2031-05-28"), Some("2031-06-28"), Some("2031-07-28")]);
        assert!(progress.history[0].left > progress.history[1].left);
    }

    #[test]
    fn what_was_asked_differently_is_said() {
        let (mut old, new) = (sample(), sample());
        old.tool.version = "0.0.9".to_owned();
        old.paths[0].revision = "0".to_owned();
        let what = |progress: &Progress| progress.differences.iter().map(|found| found.what).collect::<Vec<_>>();
        assert_eq!(what(&compare(&old, &new)), [What::Tool, What::Revision]);
        let mut fewer = sample();
        (fewer.paths, fewer.idle, fewer.issues) = (Vec::new(), Vec::new(), Vec::new());
        let dropped = compare(&new, &fewer);
        assert_eq!(what(&dropped), [What::Dropped]);
        assert_eq!((dropped.fixed, dropped.remaining), (0, 0), "what was not asked is not fixed");
        assert_eq!(what(&compare(&fewer, &new)), [What::Added]);
    }
}
