//! Changes with their places. The places are drawn by the script when an issue is opened; what filters need of an issue
//! stands in its attributes.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::parts::{self, badge, block, capital, link, marks, prose, shown};
use super::say;
use crate::finding::Work;
use crate::mapping::model::{Evidence, Severity};
use crate::report::readiness::{Issue, Report, words};
use crate::words::Lang;

/// Places of an issue that paper and readers without scripts see.
const NAMED: usize = 8;

pub(super) fn body(report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        @if report.redacted {
            p.notice data-testid="redacted-code" {
                (lang.pick(
                    "Code was left out on purpose: this report was redacted.",
                    "代码已按要求省略：本报告经过脱敏处理。",
                ))
            }
        }
        (filters(report))
        p.count.needs-script #issue-count role="status" aria-live="polite" data-testid="issue-count" {}
        div #issue-list {
            @for (at, issue) in report.issues.iter().enumerate() { (one(issue, at + 1, report)) }
        }
        p #no-issue hidden data-testid="no-issue" {
            (lang.pick("Nothing matches these filters.", "没有符合筛选条件的内容。"))
        }
    }
}

fn filters(report: &Report) -> Markup {
    let lang = report.lang;
    let modules: BTreeSet<&str> =
        report.issues.iter().flat_map(|issue| &issue.sites).map(|site| site.module.as_str()).collect();
    let works = [Work::Automatic, Work::Review, Work::ByHand, Work::Possible];
    let has = |work: Work| report.issues.iter().any(|issue| issue.sites.iter().any(|site| site.work == work));
    html! {
        form.filters.needs-script #filters role="search" aria-label=(lang.pick("Filter issues", "筛选问题")) {
            div.field {
                label for="filter-text" { (lang.pick("Text", "文字")) }
                input #filter-text type="search" autocomplete="off" spellcheck="false" data-testid="filter-text"
                    placeholder=(lang.pick("API, message, file, code", "API、说明、文件、代码"));
            }
            div.field {
                label for="filter-module" { (lang.pick("Module", "模块")) }
                select #filter-module autocomplete="off" data-testid="filter-module" {
                    option value="" { (lang.pick("all modules", "全部模块")) }
                    @for module in modules { option value=(shown(module)) { (shown(module)) } }
                }
            }
            fieldset {
                legend { (lang.pick("Severity", "严重程度")) }
                @for severity in [Severity::P0, Severity::P1, Severity::P2] {
                    label.choice {
                        input type="checkbox" name="severity" value=(format!("{severity:?}")) checked autocomplete="off";
                        " " (badge(severity))
                    }
                }
            }
            fieldset {
                legend { (lang.pick("Who acts", "处理方式")) }
                @for (at, work) in works.into_iter().enumerate().filter(|(_, work)| has(*work)) {
                    label.choice {
                        input type="checkbox" name="work" value=(at) checked autocomplete="off";
                        " " span class={ "mark " (parts::class_of(work)) } { (words::work(work, lang)) }
                    }
                }
            }
            div.buttons {
                button #filter-reset type="button" data-testid="filter-reset" { (lang.pick("Clear filters", "清除筛选")) }
                " " button #open-all type="button" data-testid="open-all" { (lang.pick("Open all", "全部展开")) }
                " " button #close-all type="button" data-testid="close-all" { (lang.pick("Close all", "全部收起")) }
            }
        }
    }
}

fn one(issue: &Issue, number: usize, report: &Report) -> Markup {
    let lang = report.lang;
    let many_paths = report.paths.len() > 1;
    let total = issue.total();
    let shares = [
        (Work::Automatic, issue.automatic.sites),
        (Work::Review, issue.review.sites),
        (Work::ByHand, issue.by_hand.sites),
        (Work::Possible, issue.possible),
    ];
    html! {
        details.issue id={ "issue-" (number) } data-issue=(number - 1) data-severity=(format!("{:?}", issue.severity))
            data-change=(shown(&issue.key())) data-testid="issue" {
            summary {
                (badge(issue.severity)) " "
                h3 { (prose(&capital(&issue.message))) } " "
                span.tally {
                    (marks(shares, lang))
                    span.points { (words::points(total.effort, lang)) }
                    span.matched hidden {}
                }
            }
            div.inside {
                p.api {
                    @if issue.to.is_empty() { code.old { (shown(&issue.from)) } }
                    @else {
                        code.old { (shown(&issue.from)) } " " span.arrow { "→" } span.hidden { (lang.pick(" becomes ", " 变为 ")) }
                        " " code.new { (shown(&issue.to)) }
                    }
                }
                @if let Some(help) = &issue.help {
                    div.help { p.lead { (lang.pick("Next step", "下一步")) } (block(help)) }
                }
                p.about {
                    code { (shown(if many_paths { &issue.mapping } else { &issue.change })) }
                    @if many_paths { " " code { (shown(&issue.change)) } }
                    " · " (words::kind(issue.kind, lang)) " · " (words::severity(issue.severity, lang))
                    " · " (each(issue.effort, lang)) " · " (evidence(issue.evidence, lang))
                    @if let Some(book) = &issue.book {
                        " · " (link(book, lang.pick("in the book", "手册")))
                    }
                    @if let Some(docs) = &issue.docs {
                        " · " (link(docs, lang.pick("documentation", "文档")))
                    }
                }
                (places(issue, lang))
                div.sites {}
            }
        }
    }
}

fn each(points: u8, lang: Lang) -> Markup {
    html! {
        (words::points(usize::from(points), lang)) (lang.pick(" each", "/处"))
    }
}

fn evidence(evidence: Evidence, lang: Lang) -> &'static str {
    match evidence {
        Evidence::Verified => lang.pick("seen in the code of both versions", "已对照两个版本的代码"),
        Evidence::Documented => lang.pick("by the vendor's documents", "依据厂商文档"),
        Evidence::Inferred => lang.pick("concluded, not seen", "推断得出，未经核实"),
    }
}

/// The first places in short: for paper, and for readers without scripts.
fn places(issue: &Issue, lang: Lang) -> Markup {
    let rest = issue.sites.len().saturating_sub(NAMED);
    html! {
        p.places {
            @for (at, site) in issue.sites.iter().take(NAMED).enumerate() {
                @if at > 0 { (lang.pick(", ", "、")) }
                @if site.path == "." { (say(lang, "the project as a whole", "整个项目")) }
                @else { code.path { (shown(&site.path)) ":" (site.line) } }
            }
            @if rest > 0 {
                @match lang {
                    Lang::En => { " and " (lang.number(rest)) " more" },
                    Lang::Zh => { " 等，另有 " (lang.number(rest)) " 处" },
                }
            }
        }
    }
}
