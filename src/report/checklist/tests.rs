//! Checklists before and after a run.

use super::blocks::blocks;
use super::*;
use crate::plan::Plan;
use crate::report::readiness::{self, Context, Report};
use crate::report::sample;
use crate::scan::Scan;

fn report_of(scan: &Scan, lang: Lang, date: &str) -> Report {
    let (mappings, none) = ([sample::mapping()], Plan::default());
    let context = Context {
        mappings: &mappings,
        automatic: &none,
        whole: &none,
        lang,
        project: "harbour",
        date,
        prefix: "",
        hours_per_point: 0.5,
    };
    readiness::report(scan, &context)
}

fn setting(lang: Lang) -> Setting {
    Setting { titles: Setting::titles(&[sample::mapping()], lang), ..Setting::default() }
}

/// The sample project with the findings that `keep` lets through.
fn report(keep: impl Fn(&str) -> bool) -> Report {
    let mut scan = sample::scan();
    scan.findings.retain(|finding| keep(&finding.id));
    report_of(&scan, Lang::En, "2031-05-28")
}

fn all() -> Report {
    report(|_| true)
}

fn run(old: Option<&str>, report: &Report) -> Merged {
    merge(old, report, &setting(report.lang)).expect("merged")
}

fn fresh() -> String {
    run(None, &all()).text
}

/// The line with `what`.
#[track_caller]
fn line<'t>(text: &'t str, what: &str) -> &'t str {
    text.lines().find(|line| line.contains(what)).unwrap_or_else(|| panic!("no `{what}` in:\n{text}"))
}

const MUTE: &str = "<!-- upshift:acme-rtc/1-to-2/mute-renamed step=automatic ";

#[test]
fn a_new_one_holds_the_whole_plan() {
    insta::assert_snapshot!("checklist-en", fresh());
    let zh = report_of(&sample::scan(), Lang::Zh, "2031-05-28");
    insta::assert_snapshot!("checklist-zh", run(None, &zh).text);
}

#[test]
fn a_second_run_is_the_same() {
    let text = fresh();
    let mut later = all();
    later.date = "2031-06-01".to_owned();
    assert_eq!(run(Some(&text), &later), Merged { text, changes: Vec::new() });
}

#[test]
fn every_item_is_in_the_file_once() {
    let text = fresh();
    for block in blocks(&all(), &setting(Lang::En)) {
        if let Some(sort) = block.sort {
            let id = format!("<!-- upshift:{} step={} ", block.marker.name, sort.name());
            assert_eq!(text.matches(&id).count(), 1, "{id}");
        }
    }
}

#[test]
fn what_the_code_shows_as_done_is_ticked_and_reopened_when_it_comes_back() {
    let without = report(|id| !id.starts_with("mute-renamed-0-") || id.ends_with("-5"));
    let done = run(Some(&fresh()), &without);
    let id = "acme-rtc/1-to-2/mute-renamed".to_owned();
    assert_eq!(done.changes, [Changed { id: id.clone(), what: What::Done }]);
    assert!(line(&done.text, MUTE).starts_with("- [x] **P0** "), "{}", done.text);
    assert!(done.text.contains("  - **Done:** no site is left (since 28 May 2031)\n"));
    assert!(done.text.contains("- 28 May 2031: done `mute-renamed` <!-- upshift-run "));
    let back = run(Some(&done.text), &all());
    assert_eq!(back.changes, [Changed { id, what: What::Reopened { sites: 5 } }]);
    assert!(line(&back.text, MUTE).starts_with("- [ ] "));
    assert!(back.text.contains("  - **Reopened: 5 sites (since 28 May 2031)**\n"));
    assert_eq!(run(Some(&back.text), &all()), Merged { text: back.text, changes: Vec::new() });
}
