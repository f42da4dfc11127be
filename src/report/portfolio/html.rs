//! The portfolio as a page. Its tables stand in the markup; the script sorts and filters them.

use maud::{Markup, html};

use super::{Change, Portfolio, Project, Totals};
use crate::finding::Work;
use crate::report::Lang;
use crate::report::html::frame;
use crate::report::html::parts::{self, Bar, Figure, badge, prose, shown};
use crate::report::readiness::words;
use crate::report::verdict::Verdict;

/// Bars the chart shows before the rest is put together.
const MOST: usize = 15;

/// The page for `portfolio`: a whole HTML document in its language.
pub fn html(portfolio: &Portfolio) -> String {
    let lang = portfolio.lang;
    let title = lang.pick("SDK upgrade readiness · all projects", "SDK 升级就绪情况 · 各项目");
    let data = frame::json(&serde_json::json!({
        "lang": lang.code(),
        "shown": lang.pick("{} of {} projects", "显示 {}/{} 个项目"),
        "changes": lang.pick("{} of {} changes", "显示 {}/{} 项改动"),
    }));
    frame::Page { lang, title, script: include_str!("portfolio.js"), data: &data, body: body(portfolio) }.render()
}

fn body(portfolio: &Portfolio) -> Markup {
    let lang = portfolio.lang;
    let tool = &portfolio.tool;
    html! {
        header.page-head {
            p.kind { (lang.pick("SDK upgrade readiness", "SDK 升级就绪报告")) }
            h1 { (lang.pick("All projects", "各项目概览")) }
            p { (prose(&super::summary(&portfolio.totals, lang))) }
            dl.facts {
                div { dt { (lang.pick("Date", "日期")) } dd { (words::day(&portfolio.date, lang)) } }
                div { dt { (lang.pick("Tool", "工具")) } dd { (shown(&tool.name)) " " (shown(&tool.version)) } }
            }
        }
        main #main tabindex="-1" {
            section.card aria-label=(lang.pick("Summary", "概要")) { (figures(&portfolio.totals, lang)) }
            section.card #projects aria-labelledby="projects-title" {
                h2 #projects-title { (lang.pick("Projects", "项目")) }
                (project_filters(portfolio))
                div.scroll tabindex="0" role="region" aria-label=(lang.pick("Table of projects", "项目表格")) { (projects(portfolio)) }
            }
            @if portfolio.projects.iter().any(|project| project.left() + project.automatic.effort > 0) {
                section.card #effort aria-labelledby="effort-title" {
                    h2 #effort-title { (lang.pick("Where the effort lies", "工作量分布")) }
                    (chart(portfolio))
                }
            }
            @if !portfolio.changes.is_empty() {
                section.card #changes aria-labelledby="changes-title" {
                    h2 #changes-title { (lang.pick("Changes that hurt most projects", "影响项目最多的改动")) }
                    (change_filters(lang))
                    div.scroll tabindex="0" role="region" aria-label=(lang.pick("Table of changes", "改动表格")) { (changes(portfolio)) }
                }
            }
            @if !portfolio.left_out.is_empty() {
                section.card #left-out aria-labelledby="left-out-title" {
                    h2 #left-out-title { (lang.pick("Files that could not be used", "无法使用的文件")) }
                    ul {
                        @for left in &portfolio.left_out {
                            li { code { (shown(&left.file)) } " — " (prose(&left.reason)) }
                        }
                    }
                }
            }
        }
        footer.page-foot {
            p {
                (lang.pick(
                    "Hours are points times the rate each report assumes. This file loads nothing and sends nothing.",
                    "小时数为点数乘以各报告采用的估算系数。本文件不加载也不发送任何内容。",
                ))
            }
        }
    }
}

fn figures(totals: &Totals, lang: Lang) -> Markup {
    let figure = |id, class, label: &str, value: String, note: &str| Figure {
        label: html! { (label) },
        value: html! { (value) },
        note: html! { (note) },
        class,
        id,
    };
    let left = totals.review.effort + totals.by_hand.effort;
    parts::figures(&[
        figure(
            "total-projects",
            "",
            lang.pick("Projects", "项目"),
            lang.number(totals.projects),
            &match lang {
                Lang::En => format!("{} with nothing left for a person", lang.number(totals.ready)),
                Lang::Zh => format!("其中 {} 个无需人工处理", lang.number(totals.ready)),
            },
        ),
        figure(
            "total-blocked",
            "p0",
            lang.pick("Blocked", "有阻断项"),
            lang.number(totals.blocked),
            &match lang {
                Lang::En => format!("{} that stop the build or the app", words::sites(totals.blockers, lang)),
                Lang::Zh => format!("{}会导致构建失败或应用崩溃", words::sites(totals.blockers, lang)),
            },
        ),
        figure(
            "total-automatic",
            "s0",
            lang.pick("Automatic", "自动"),
            lang.number(totals.automatic.effort),
            lang.pick("points that `upshift apply` does", "点，由 upshift apply 完成").replace('`', "").as_str(),
        ),
        figure(
            "total-left",
            "s2",
            lang.pick("Left for people", "需人工处理"),
            lang.number(left),
            &match lang {
                Lang::En => format!("points, {}", words::hours((totals.hours_least, totals.hours_most), lang)),
                Lang::Zh => format!("点，约 {}", words::hours((totals.hours_least, totals.hours_most), lang)),
            },
        ),
    ])
}

/// A head of a column that sorts by it.
fn head(name: &str, is_number: bool) -> Markup {
    html! {
        th.number[is_number] scope="col" {
            button.sort.needs-script type="button" { (name) span.arrow aria-hidden="true" {} }
            span.no-script { (name) }
        }
    }
}

fn project_filters(portfolio: &Portfolio) -> Markup {
    let lang = portfolio.lang;
    let mut verdicts: Vec<Verdict> = portfolio.projects.iter().map(|project| project.readiness.verdict).collect();
    verdicts.sort();
    verdicts.dedup();
    html! {
        div.tools.needs-script {
            div.field {
                label for="find-project" { (lang.pick("Find a project or an SDK", "查找项目或 SDK")) }
                input #find-project type="search" autocomplete="off";
            }
            div.field {
                label for="verdict" { (lang.pick("Verdict", "结论")) }
                select #verdict {
                    option value="" { (lang.pick("all", "全部")) }
                    @for verdict in verdicts {
                        option value=(words::verdict(verdict, lang)) { (words::verdict(verdict, lang)) }
                    }
                }
            }
        }
        p.count.needs-script #project-count role="status" {}
    }
}

fn projects(portfolio: &Portfolio) -> Markup {
    let lang = portfolio.lang;
    let totals = &portfolio.totals;
    html! {
        table #project-table {
            caption.hidden { (lang.pick("Projects", "项目")) }
            thead {
                tr {
                    (head(lang.pick("Project", "项目"), false))
                    (head(lang.pick("Upgrade", "升级"), false))
                    (head(lang.pick("Verdict", "结论"), false))
                    (head(lang.pick("Readiness", "就绪度"), true))
                    (head(lang.pick("Blockers", "阻断项"), true))
                    (head(lang.pick("Silent risks", "隐性风险"), true))
                    (head(lang.pick("Automatic", "自动"), true))
                    (head(lang.pick("Review", "待审阅"), true))
                    (head(lang.pick("By hand", "人工"), true))
                    (head(lang.pick("Hours", "小时"), true))
                    (head(lang.pick("Not read", "未读取"), true))
                }
            }
            tbody { @for project in &portfolio.projects { (row(project, lang)) } }
            tfoot {
                tr {
                    th scope="row" colspan="4" { (lang.pick("All (effort in points)", "合计（工作量以点计）")) }
                    td.number { (lang.number(totals.blockers)) }
                    td.number { (lang.number(portfolio.projects.iter().map(|project| project.risks).sum())) }
                    td.number { (lang.number(totals.automatic.effort)) }
                    td.number { (lang.number(totals.review.effort)) }
                    td.number { (lang.number(totals.by_hand.effort)) }
                    td.number { (hours(totals.hours_least, totals.hours_most, lang)) }
                    td.number { (lang.number(portfolio.projects.iter().map(|project| project.not_read).sum())) }
                }
            }
        }
    }
}

/// Hours without the unit, which the head of the column says.
fn hours(least: f64, most: f64, lang: Lang) -> String {
    let text = words::hours((least, most), lang);
    text.rsplit_once(' ').map_or(text.clone(), |(figure, _)| figure.to_owned())
}

fn figure(value: usize, lang: Lang) -> Markup {
    html! { td.number data-value=(value) { (lang.number(value)) } }
}

/// A color by the verdict; the word stands beside it.
fn class_of(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Blocked => "p0",
        Verdict::Work | Verdict::Unread => "p1",
        Verdict::Automatic | Verdict::Ready | Verdict::Done => "good",
        Verdict::NoPath => "p2",
    }
}

fn row(project: &Project, lang: Lang) -> Markup {
    let readiness = &project.readiness;
    let measured = readiness.verdict.is_measured();
    let percent = if measured { i16::from(readiness.percent) } else { -1 };
    html! {
        tr data-verdict=(words::verdict(readiness.verdict, lang)) {
            th scope="row" {
                @match &project.page {
                    Some(page) => a href=(address(page)) { (shown(&project.name)) },
                    None => (shown(&project.name)),
                }
                @if project.redacted { " " span.mark.s3 { (lang.pick("redacted", "已脱敏")) } }
                div.soft {
                    @if let Some(date) = &project.date { (words::day(date, lang)) } @else { (shown(&project.file)) }
                    @if let Some(before) = project.left_before { (trend(before, project.left(), lang)) }
                }
            }
            td { @for path in &project.paths { div { (shown(&path.line(lang))) } } }
            td data-value=(rank(readiness.verdict)) {
                span.word.(class_of(readiness.verdict)) { (words::verdict(readiness.verdict, lang)) }
            }
            td.number data-value=(percent) {
                @if measured { (readiness.percent) "%" } @else { "—" }
            }
            (figure(project.blockers, lang))
            (figure(project.risks, lang))
            (figure(project.automatic.effort, lang))
            (figure(project.review.effort, lang))
            (figure(project.by_hand.effort, lang))
            td.number data-value=(project.hours_most) { (hours(project.hours_least, project.hours_most, lang)) }
            (figure(project.not_read, lang))
        }
    }
}

/// Points gained since the report before.
fn trend(before: usize, now: usize, lang: Lang) -> String {
    let (less, more) = (lang.number(before.saturating_sub(now)), lang.number(now.saturating_sub(before)));
    match (before.cmp(&now), lang) {
        (std::cmp::Ordering::Greater, Lang::En) => format!(" · {less} points less than before"),
        (std::cmp::Ordering::Greater, Lang::Zh) => format!(" · 比上次少 {less} 点"),
        (std::cmp::Ordering::Less, Lang::En) => format!(" · {more} points more than before"),
        (std::cmp::Ordering::Less, Lang::Zh) => format!(" · 比上次多 {more} 点"),
        (std::cmp::Ordering::Equal, Lang::En) => " · as before".to_owned(),
        (std::cmp::Ordering::Equal, Lang::Zh) => " · 与上次相同".to_owned(),
    }
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Blocked => 0,
        Verdict::Work => 1,
        Verdict::Unread => 2,
        Verdict::Automatic => 3,
        Verdict::Ready => 4,
        Verdict::Done => 5,
        Verdict::NoPath => 6,
    }
}

/// A relative address, part by part: a name with `:` or `?` in it stays a name.
fn address(path: &str) -> String {
    let mut out = String::from("./");
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'/' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn chart(portfolio: &Portfolio) -> Markup {
    let lang = portfolio.lang;
    let works = [Work::Automatic, Work::Review, Work::ByHand];
    let legend: Vec<_> = works.iter().map(|work| (parts::class_of(*work), words::work(*work, lang))).collect();
    let mut projects: Vec<&Project> = portfolio.projects.iter().collect();
    projects.sort_by_key(|project| usize::MAX - project.left() - project.automatic.effort);
    let mut bars: Vec<Bar> = projects
        .iter()
        .map(|project| Bar {
            label: project.name.clone(),
            parts: vec![project.automatic.effort, project.review.effort, project.by_hand.effort],
        })
        .collect();
    if bars.len() > MOST + 1 {
        let rest = bars.split_off(MOST);
        let label = match lang {
            Lang::En => format!("the rest ({})", lang.number(rest.len())),
            Lang::Zh => format!("其余 {} 个", lang.number(rest.len())),
        };
        bars.push(Bar {
            label,
            parts: (0..3).map(|at| rest.iter().filter_map(|bar| bar.parts.get(at)).sum()).collect(),
        });
    }
    let title = lang.pick("Effort by project in points", "各项目的工作量（点）");
    parts::stacked_in(parts::WHOLE, title, &legend, &bars, |points| words::points(points, lang), lang)
}

fn change_filters(lang: Lang) -> Markup {
    html! {
        div.tools.needs-script {
            div.field {
                label for="find-change" { (lang.pick("Find a change", "查找改动")) }
                input #find-change type="search" autocomplete="off";
            }
        }
        p.count.needs-script #change-count role="status" {}
    }
}

fn changes(portfolio: &Portfolio) -> Markup {
    let lang = portfolio.lang;
    html! {
        table #change-table {
            caption.hidden { (lang.pick("Changes", "改动")) }
            thead {
                tr {
                    (head(lang.pick("Change", "改动"), false))
                    (head(lang.pick("Severity", "严重程度"), false))
                    (head(lang.pick("Projects", "项目数"), true))
                    (head(lang.pick("Sites left", "剩余处数"), true))
                    (head(lang.pick("Points left", "剩余点数"), true))
                    (head(lang.pick("Automatic sites", "自动处数"), true))
                }
            }
            tbody { @for change in &portfolio.changes { (change_row(change, lang)) } }
        }
    }
}

fn change_row(change: &Change, lang: Lang) -> Markup {
    html! {
        tr {
            th scope="row" {
                (prose(&change.message))
                div.soft {
                    code { (shown(&change.mapping)) "/" (shown(&change.change)) }
                    @if let Some(docs) = &change.docs { " · " (parts::link(docs, lang.pick("documentation", "文档"))) }
                }
                details {
                    summary.soft {
                        (lang.pick("which projects", "涉及的项目"))
                        span.hidden { ": " (prose(&change.message)) }
                    }
                    ul { @for name in &change.projects { li { (shown(name)) } } }
                }
            }
            td { (badge(change.severity)) }
            (figure(change.projects.len(), lang))
            (figure(change.sites, lang))
            (figure(change.left, lang))
            (figure(change.automatic, lang))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::portfolio::sample;

    #[test]
    fn everything_is_on_the_page_and_nothing_runs() {
        for lang in [Lang::En, Lang::Zh] {
            let (portfolio, page) = (sample(lang), html(&sample(lang)));
            assert_eq!(page.matches("<tr data-verdict=").count(), portfolio.projects.len());
            assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"), "names are escaped");
            assert!(page.contains("./north.html") && page.contains("old.json"));
            assert!(!page.contains(" onclick=") && !page.contains("javascript:"));
        }
    }

    #[test]
    fn a_page_is_a_file_beside_this_one() {
        assert_eq!(address("a b/c?.html"), "./a%20b/c%3F.html");
        assert_eq!(address("javascript:alert(1)"), "./javascript%3Aalert%281%29");
    }
}
