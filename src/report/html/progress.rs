//! What changed since an older report: the trend as a line, the points as bars, and both as tables.

use maud::{Markup, html};

use super::parts::{self, Bar, prose, shown};
use crate::finding::Work;
use crate::report::readiness::{ChangeProgress, Point, Progress, words};
use crate::words::Lang;

/// Reports that the charts show, the last ones of a long chain; the table has them all.
const MOST: usize = 12;

pub(super) fn body(progress: &Progress, lang: Lang) -> Markup {
    let moved: Vec<&ChangeProgress> = progress.changes.iter().filter(|change| change.fixed + change.new > 0).collect();
    html! {
        p.lead { strong { (words::progress(progress, lang)) } }
        @let notes = words::notes(progress, lang);
        @if !notes.is_empty() {
            div.notice.warn { @for note in &notes { p { (prose(note)) } } }
        }
        div.columns {
            (trend(progress, lang))
            (points(progress, lang))
        }
        details.behind {
            summary { (lang.pick("Table", "表格")) span.hidden { ": " (lang.pick("the reports of the chain", "历次报告")) } }
            (history(&progress.history, lang))
        }
        @if !moved.is_empty() {
            h3 #since-changes { (lang.pick("What moved", "有变化的改动")) }
            div.scroll tabindex="0" role="region" aria-labelledby="since-changes" { (changes(&moved, lang)) }
        }
    }
}

fn day(point: &Point, lang: Lang) -> String {
    let date = point.date.as_deref().map(|date| words::day(date, lang));
    date.unwrap_or_else(|| lang.pick("date not known", "日期未知").to_owned())
}

fn latest(progress: &Progress) -> &[Point] {
    let from = progress.history.len().saturating_sub(MOST);
    progress.history.get(from..).unwrap_or_default()
}

/// Readiness over the reports: one step a report, whatever time lies between.
fn trend(progress: &Progress, lang: Lang) -> Markup {
    const WIDTH: usize = 480;
    const TOP: usize = 24;
    const HEIGHT: usize = 120;
    let history = latest(progress);
    let steps = history.len().saturating_sub(1).max(1);
    let x = |at: usize| 40 + at * (WIDTH - 80) / steps;
    let y = |point: &Point| TOP + HEIGHT - usize::from(point.percent.min(100)) * HEIGHT / 100;
    let percent = |point: &Point| format!("{}%", point.percent);
    let title = lang.pick("Readiness", "就绪度");
    let told: Vec<String> = history.iter().map(|point| format!("{}: {}", day(point, lang), percent(point))).collect();
    let line: Vec<String> = history.iter().enumerate().map(|(at, point)| format!("{},{}", x(at), y(point))).collect();
    // Dates of a long chain would run into each other.
    let every = history.len().div_ceil(4).max(1);
    html! {
        figure.chart-box #chart-trend data-testid="chart-trend" aria-labelledby="chart-trend-title" {
            figcaption { h3 #chart-trend-title { (title) } }
            div.chart {
                svg viewBox={ "0 0 " (WIDTH) " " (TOP + HEIGHT + 34) } role="img" aria-label={ (title) ": " (told.join("; ")) } {
                    line.axis x1="20" x2=(WIDTH - 20) y1=(TOP + HEIGHT) y2=(TOP + HEIGHT) {}
                    polyline.trend points=(line.join(" ")) {}
                    @for (at, point) in history.iter().enumerate() {
                        circle.dot cx=(x(at)) cy=(y(point)) r="4.5" {}
                        text.total x=(x(at)) y=(y(point) - 10) text-anchor="middle" { (percent(point)) }
                        @if (history.len() - 1 - at).is_multiple_of(every) {
                            text x=(x(at)) y=(TOP + HEIGHT + 20) text-anchor="middle" { (shown(&short_day(point))) }
                        }
                    }
                }
            }
        }
    }
}

/// A day as a chart has room for it.
fn short_day(point: &Point) -> String {
    point.date.clone().unwrap_or_else(|| "?".to_owned())
}

fn points(progress: &Progress, lang: Lang) -> Markup {
    let title = lang.pick("Points", "点数");
    // A history does not tell what is to be reviewed from what is to be written.
    let legend = [
        (parts::class_of(Work::Automatic), words::work(Work::Automatic, lang)),
        (parts::class_of(Work::Review), lang.pick("left for a person", "需人工处理")),
    ];
    let bars: Vec<Bar> = latest(progress)
        .iter()
        .map(|point| Bar { label: day(point, lang), parts: vec![point.automatic, point.left] })
        .collect();
    html! {
        figure.chart-box #chart-points data-testid="chart-points" aria-labelledby="chart-points-title" {
            figcaption { h3 #chart-points-title { (title) } }
            (parts::stacked(title, &legend, &bars, |points| words::points(points, lang), lang))
        }
    }
}

fn history(history: &[Point], lang: Lang) -> Markup {
    html! {
        table {
            caption { (lang.pick("The reports of the chain, oldest first", "历次报告，由旧到新")) }
            thead {
                tr {
                    th scope="col" { (lang.pick("date", "日期")) }
                    th scope="col" { (lang.pick("verdict", "结论")) }
                    th.number scope="col" { (lang.pick("readiness", "就绪度")) }
                    th.number scope="col" { (lang.pick("sites", "处数")) }
                    th.number scope="col" { (lang.pick("points, automatic", "点数，自动")) }
                    th.number scope="col" { (lang.pick("points left for a person", "需人工处理的点数")) }
                }
            }
            tbody {
                @for point in history {
                    tr {
                        th scope="row" { (shown(&day(point, lang))) }
                        td { (words::verdict(point.verdict, lang)) }
                        td.number { (point.percent) "%" }
                        td.number { (lang.number(point.sites)) }
                        td.number { (lang.number(point.automatic)) }
                        td.number { (lang.number(point.left)) }
                    }
                }
            }
        }
    }
}

fn changes(changes: &[&ChangeProgress], lang: Lang) -> Markup {
    html! {
        table {
            caption.hidden { (lang.pick("What moved", "有变化的改动")) }
            thead {
                tr {
                    th scope="col" { (lang.pick("change", "改动")) }
                    th.number scope="col" { (lang.pick("fixed", "已解决")) }
                    th.number scope="col" { (lang.pick("new", "新增")) }
                    th.number scope="col" { (lang.pick("remaining", "剩余")) }
                    th.number scope="col" { (lang.pick("points then", "当时点数")) }
                    th.number scope="col" { (lang.pick("points now", "现在点数")) }
                }
            }
            tbody {
                @for change in changes {
                    tr {
                        th scope="row" {
                            (parts::badge(change.severity)) " " (prose(&change.message))
                            div.soft { code { (shown(&change.mapping)) "/" (shown(&change.change)) } }
                        }
                        td.number { (lang.number(change.fixed)) }
                        td.number { (lang.number(change.new)) }
                        td.number { (lang.number(change.remaining)) }
                        td.number { (lang.number(change.left_then)) }
                        td.number { (lang.number(change.left_now)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::report::html::render;
    use crate::report::readiness::{compare, sample};
    use crate::words::Lang;

    #[test]
    fn a_chain_is_drawn() {
        for lang in [Lang::En, Lang::Zh] {
            let mut old = sample();
            "2031-04-28".clone_into(&mut old.date);
            old.readiness.percent = 20;
            let mut report = sample();
            report.lang = lang;
            report.since = Some(compare(&old, &report));
            let page = render(&report);
            assert!(page.contains("id=\"since\"") && page.contains("class=\"trend\"") && page.contains("2031-04-28"));
            report.since = None;
            assert!(!render(&report).contains("id=\"since\""));
        }
    }
}
