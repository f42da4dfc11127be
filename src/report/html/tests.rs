use super::*;
use crate::finding::Work;
use crate::mapping::model::{ChangeKind, Severity};
use crate::report::readiness::{Code, Context, UpgradePath, report};
use crate::report::summary::Share;
use crate::report::verdict::{Readiness, Verdict};

/// The report of the sample scan.
pub(super) fn sample(lang: Lang) -> Report {
    let (scan, mappings) = (crate::report::sample::scan(), [crate::report::sample::mapping()]);
    let plan = crate::report::sample::plan();
    report(
        &scan,
        &Context {
            mappings: &mappings,
            automatic: &plan,
            whole: &plan,
            lang,
            project: "harbour",
            date: "2031-05-28",
            prefix: "",
            hours_per_point: 0.5,
        },
    )
}

/// The same project with nothing found.
fn empty(verdict: Verdict) -> Report {
    let mut report = sample(Lang::En);
    let paths = std::mem::take(&mut report.paths);
    let none = Share::default();
    Report {
        readiness: Readiness { verdict, percent: 100, ready_files: 2, sdk_files: 2, unread_files: 0 },
        effort: crate::report::readiness::Effort {
            automatic: none,
            review: none,
            by_hand: none,
            possible: 0,
            ..report.effort
        },
        paths: if verdict == Verdict::NoPath { Vec::new() } else { paths },
        severities: Vec::new(),
        modules: Vec::new(),
        issues: Vec::new(),
        plan: Vec::new(),
        patch: Vec::new(),
        problems: Vec::new(),
        not_analysed: Vec::new(),
        ..report
    }
}

/// The markup without style, script and data.
fn markup(page: &str) -> String {
    let (head, rest) = page.split_once("<style>").expect("a style");
    let (_, rest) = rest.split_once("</style>").expect("its end");
    let (body, _) = rest.split_once("<script id=\"data\"").expect("the data");
    format!("{head}{body}")
}

fn data(page: &str) -> serde_json::Value {
    let (_, rest) = page.split_once("<script id=\"data\" type=\"application/json\">").expect("the data");
    serde_json::from_str(rest.split_once("</script>").expect("its end").0).expect("JSON")
}

#[test]
fn hostile_text_is_shown_and_never_markup() {
    let evil = "</script><img src=x onerror=alert(1)>\"'&\u{202e}\u{1b}[0m`";
    let mut report = sample(Lang::En);
    report.project = evil.to_owned();
    report.date = evil.to_owned();
    for path in &mut report.paths {
        for text in [&mut path.id, &mut path.title, &mut path.from, &mut path.to, &mut path.why, &mut path.revision] {
            *text = evil.to_owned();
        }
        path.detected_version = Some(evil.to_owned());
        path.links
            .push(crate::report::readiness::Address { title: evil.to_owned(), url: format!("javascript:{evil}") });
    }
    report.idle = report.paths.clone();
    for slice in report.modules.iter_mut().chain(&mut report.severities) {
        slice.name = evil.to_owned();
    }
    for issue in &mut report.issues {
        for text in [&mut issue.mapping, &mut issue.change, &mut issue.from, &mut issue.to, &mut issue.message] {
            *text = evil.to_owned();
        }
        (issue.help, issue.docs) = (Some(evil.to_owned()), Some(format!("https://a.example/{evil}")));
        for site in &mut issue.sites {
            for text in [&mut site.path, &mut site.module] {
                *text = evil.to_owned();
            }
            (site.reason, site.help, site.evidence) =
                (Some(evil.to_owned()), Some(evil.to_owned()), vec![evil.to_owned()]);
            site.code = Some(Code { line: 1, before: evil.to_owned(), after: Some(format!("{evil}!")) });
        }
    }
    for item in report.plan.iter_mut().flat_map(|step| &mut step.items) {
        (item.id, item.title) = (evil.to_owned(), evil.to_owned());
    }
    for patch in &mut report.patch {
        (patch.path, patch.header) = (evil.to_owned(), evil.to_owned());
        for hunk in &mut patch.hunks {
            hunk.text = evil.to_owned();
        }
    }
    for left in &mut report.not_analysed {
        (left.path, left.reason) = (evil.to_owned(), evil.to_owned());
    }
    for problem in &mut report.problems {
        (problem.path, problem.message) = (Some(evil.to_owned()), evil.to_owned());
    }
    let page = render(&report);
    assert!(!page.contains("<img"), "an element of a hostile name");
    assert_eq!(page.matches("</script>").count(), 2, "a name ends a script");
    assert!(!page.contains('\u{1b}'), "an escape sequence");
    let markup = markup(&page);
    assert!(markup.contains("\\u{202e}") && markup.contains("␛[0m"), "controls are visible");
    assert!(!markup.contains("href=\"javascript:"), "a link that runs");
    assert_eq!(data(&page)["strings"][1], evil, "the data is as it was");
}

#[test]
fn nothing_runs_but_the_script_of_the_page() {
    let page = render(&sample(Lang::En));
    assert!(!markup(&page).contains(" style=") && !markup(&page).contains(" onclick="));
    for call in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "fetch(", "localStorage"] {
        assert!(!SCRIPT.contains(call), "{call}");
    }
}

#[test]
fn every_link_within_leads_somewhere() {
    for report in [sample(Lang::En), sample(Lang::Zh), empty(Verdict::Ready), empty(Verdict::NoPath)] {
        let page = markup(&render(&report));
        for link in page.split(" href=\"#").skip(1) {
            let id = link.split('"').next().unwrap_or_default();
            assert!(page.contains(&format!(" id=\"{id}\"")), "#{id}");
        }
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice");
    }
}

#[test]
fn it_speaks_the_language_of_the_report() {
    let (en, zh) = (render(&sample(Lang::En)), render(&sample(Lang::Zh)));
    assert!(en.contains("<html lang=\"en\">") && en.contains("28 May 2031") && en.contains("Blockers"));
    assert!(zh.contains("<html lang=\"zh-Hans\">") && zh.contains("2031年5月28日") && zh.contains("阻断项"));
    for word in ["Blockers", "Next step", "Effort", "Summary", "Plan", "by hand", "points"] {
        let shown =
            markup(&zh).split('<').any(|part| part.split_once('>').is_some_and(|(_, text)| text.contains(word)));
        assert!(!shown, "{word}");
    }
    assert_eq!(data(&zh)["texts"]["works"][2], "人工");
}

#[test]
fn a_project_without_findings_has_a_page_worth_having() {
    let page = markup(&render(&empty(Verdict::Ready)));
    assert!(page.contains("changes known") && page.contains("Nothing was left out"), "{page}");
    assert!(!page.contains("id=\"issues\"") && !page.contains("id=\"charts\"") && !page.contains("id=\"diff\""));
}

#[test]
fn without_a_path_it_says_why() {
    let mut report = empty(Verdict::NoPath);
    let why = "no dependency asks for it".to_owned();
    let path = UpgradePath { why: why.clone(), ..sample(Lang::En).paths.remove(0) };
    report.idle.push(path);
    assert!(markup(&render(&report)).contains(&why));
}

#[test]
fn problems_come_first_where_nothing_was_found() {
    let mut report = empty(Verdict::Unread);
    report.problems = sample(Lang::En).problems;
    let page = markup(&render(&report));
    assert!(page.find("problems-title") < page.find("class=\"word\""));
    assert!(!report.problems.is_empty());
}

#[test]
fn a_redacted_report_says_what_it_leaves_out() {
    let mut report = sample(Lang::En);
    report.redacted = true;
    report.patch.clear();
    for site in report.issues.iter_mut().flat_map(|issue| &mut issue.sites) {
        site.code = None;
    }
    let page = markup(&render(&report));
    assert!(page.contains("redacted-diff") && page.contains("redacted-code"));
}

#[test]
fn a_long_chart_ends_in_the_rest() {
    let mut report = sample(Lang::En);
    let first = report.modules[0].clone();
    report.modules =
        (0..20).map(|at| crate::report::readiness::Slice { name: format!("m{at}"), ..first.clone() }).collect();
    let page = markup(&render(&report));
    assert!(page.contains("the rest (8)") && page.contains(">m19</code>"), "the table has them all");
}

#[test]
fn places_reach_the_script() {
    let report = sample(Lang::En);
    let data = data(&render(&report));
    let sites: usize =
        data["issues"].as_array().expect("issues").iter().map(|i| i["sites"].as_array().map_or(0, Vec::len)).sum();
    assert_eq!(sites, report.issues.iter().map(|issue| issue.sites.len()).sum::<usize>());
    let hunk = &data["patch"][0]["hunks"][0];
    assert_eq!(hunk[4], report.patch[0].hunks[0].text, "byte for byte");
    assert!(report.issues.iter().any(|issue| issue.severity == Severity::P0 && issue.kind != ChangeKind::Note));
    assert!(report.issues.iter().flat_map(|issue| &issue.sites).any(|site| site.work == Work::Possible));
}
