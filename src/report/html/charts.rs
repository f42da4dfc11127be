//! Charts, drawn here and not by the script: they print, and read without it.

use maud::{Markup, html};

use super::parts::{self, Bar, Legend, Row, badge, capital, prose, shown};
use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::readiness::{Issue, Report, Slice, words};
use crate::report::summary::Share;
use crate::words::Lang;

/// Bars a chart shows before the rest is put together.
const MOST: usize = 12;

pub(super) fn body(report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        div.columns.charts {
            div { (readiness(report)) (severities(report)) }
            (modules(report))
        }
        (changes(report))
        p.soft {
            (lang.pick(
                "Effort in points, in parts: automatic (plain), review (striped), by hand (dotted).",
                "工作量以点数计，分为：自动（纯色）、待审阅（斜纹）、人工（圆点）。",
            ))
        }
    }
}

fn legend(lang: Lang) -> Vec<(&'static str, &'static str)> {
    [Work::Automatic, Work::Review, Work::ByHand].map(|work| (parts::class_of(work), words::work(work, lang))).to_vec()
}

fn figure(id: &str, title: &str, chart: Markup, table: Markup) -> Markup {
    html! {
        figure.chart-box id=(id) data-testid=(id) aria-labelledby={ (id) "-title" } {
            figcaption { h3 id={ (id) "-title" } { (title) } }
            (chart)
            (table)
        }
    }
}

fn readiness(report: &Report) -> Markup {
    let (lang, readiness) = (report.lang, &report.readiness);
    let title = lang.pick("Files that use the SDK", "使用该 SDK 的文件");
    let left = readiness.sdk_files.saturating_sub(readiness.ready_files + readiness.unread_files);
    let names =
        [lang.pick("ready", "就绪"), lang.pick("not read", "未读取"), lang.pick("left for a person", "需人工处理")];
    let counts = [readiness.ready_files, readiness.unread_files, left];
    let legend: Vec<_> = ["s0", "s1", "s2"].into_iter().zip(names).collect();
    let bars = [Bar { label: lang.pick("files", "文件").to_owned(), parts: counts.to_vec() }];
    let unit = |count: usize| match (lang, count) {
        (Lang::En, 1) => "1 file".to_owned(),
        (Lang::En, _) => format!("{} files", lang.number(count)),
        (Lang::Zh, _) => format!("{} 个", lang.number(count)),
    };
    let table = html! {
        details.behind {
            summary { (lang.pick("Table", "表格")) span.hidden { ": " (title) } }
            table {
                caption { (title) }
                thead {
                    tr { th scope="col" { (lang.pick("state", "状态")) } th.number scope="col" { (lang.pick("files", "文件数")) } }
                }
                tbody {
                    @for (name, count) in names.iter().zip(counts) {
                        tr { th scope="row" { (name) } td.number { (lang.number(count)) } }
                    }
                }
                tfoot { tr { th scope="row" { (lang.pick("all", "合计")) } td.number { (lang.number(readiness.sdk_files)) } } }
            }
        }
    };
    figure("chart-readiness", title, parts::stacked(title, &legend, &bars, unit, lang), table)
}

/// A chart of slices and the table behind it.
fn split(id: &str, (title, first): (&str, &str), width: usize, rows: Vec<(String, Row)>, report: &Report) -> Markup {
    let lang = report.lang;
    let legend: &Legend = &legend(lang);
    let points = |row: &Row| row.shares.map(|share| share.effort).to_vec();
    let mut bars: Vec<Bar> = rows.iter().map(|(label, row)| Bar { label: label.clone(), parts: points(row) }).collect();
    // One bar for one row would be no shorter.
    if bars.len() > MOST + 1 {
        let rest = bars.split_off(MOST);
        let parts = (0..3).map(|at| rest.iter().filter_map(|bar| bar.parts.get(at)).sum()).collect();
        let label = match lang {
            Lang::En => format!("the rest ({})", lang.number(rest.len())),
            Lang::Zh => format!("其余 {} 项", lang.number(rest.len())),
        };
        bars.push(Bar { label, parts });
    }
    let rows: Vec<Row> = rows.into_iter().map(|(_, row)| row).collect();
    figure(
        id,
        title,
        parts::stacked_in(width, title, legend, &bars, |points| words::points(points, lang), lang),
        parts::table(title, first, &rows, lang),
    )
}

fn shares(slice: &Slice) -> [Share; 3] {
    [slice.automatic, slice.review, slice.by_hand]
}

fn severities(report: &Report) -> Markup {
    let lang = report.lang;
    let rows = report.severities.iter().map(|slice| {
        let severity =
            [Severity::P0, Severity::P1, Severity::P2].into_iter().find(|one| format!("{one:?}") == slice.name);
        let means = severity.map_or("", |severity| words::severity(severity, lang));
        let head = html! { @if let Some(severity) = severity { (badge(severity)) } " " (means) };
        (format!("{} {means}", slice.name), Row { head, shares: shares(slice) })
    });
    let title = lang.pick("Effort by severity", "按严重程度的工作量");
    split("chart-severity", (title, lang.pick("severity", "严重程度")), parts::HALF, rows.collect(), report)
}

fn modules(report: &Report) -> Markup {
    let lang = report.lang;
    let rows = report.modules.iter().map(|slice| {
        (slice.name.clone(), Row { head: html! { code.path { (shown(&slice.name)) } }, shares: shares(slice) })
    });
    let title = lang.pick("Effort by module", "按模块的工作量");
    split("chart-module", (title, lang.pick("module", "模块")), parts::HALF, rows.collect(), report)
}

fn changes(report: &Report) -> Markup {
    let lang = report.lang;
    let mut issues: Vec<(usize, &Issue)> =
        report.issues.iter().enumerate().filter(|(_, issue)| issue.total().sites > 0).collect();
    issues.sort_by_key(|(at, issue)| (usize::MAX - issue.total().effort, *at));
    let rows = issues.into_iter().map(|(at, issue)| {
        let head = html! { a href={ "#issue-" (at + 1) } { (prose(&capital(&issue.message))) } };
        (capital(&issue.message).replace('`', ""), Row { head, shares: [issue.automatic, issue.review, issue.by_hand] })
    });
    let title = lang.pick("Effort by change", "按变更的工作量");
    split("chart-change", (title, lang.pick("change", "变更")), parts::WHOLE, rows.collect(), report)
}
