//! Pieces that sections and pages share.

use std::borrow::Cow;

use maud::{Markup, PreEscaped, html};
use unicode_width::UnicodeWidthChar as _;

use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::readiness::words;
use crate::report::summary::Share;
use crate::visible::{visible, visible_lines};
use crate::words::Lang;

/// Foreign text on one line: control characters and what turns text around become visible.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    visible(text)
}

/// A sentence in which `` `code` `` stands for code.
pub(crate) fn prose(text: &str) -> Markup {
    let parts: Vec<&str> = text.split('`').collect();
    // An odd backtick is one.
    let paired = parts.len() % 2 == 1;
    html! {
        @if paired {
            @for (at, part) in parts.iter().enumerate() {
                @if at % 2 == 1 { code { (shown(part)) } } @else { (shown(part)) }
            }
        } @else { (shown(text)) }
    }
}

/// `text` as a title: its first letter is a capital where an article or the like opens it. Other small letters may be the
/// name of an API.
pub(crate) fn capital(text: &str) -> Cow<'_, str> {
    let opens = ["a", "an", "the", "all", "every", "each", "no", "old", "new", "some", "it", "this"];
    match text.split_once(' ') {
        Some((word, _)) if opens.contains(&word) => {
            let (first, rest) = text.split_at(1);
            Cow::Owned(first.to_uppercase() + rest)
        }
        _ => Cow::Borrowed(text),
    }
}

/// A text of several lines: paragraphs, and code where lines are indented by four.
pub(crate) fn block(text: &str) -> Markup {
    if !text.contains('\n') {
        return html! { p { (prose(text)) } };
    }
    let mut parts: Vec<(bool, Vec<&str>)> = Vec::new();
    for line in text.lines() {
        let (bare, code) = (line.strip_prefix("    "), parts.last().is_some_and(|(code, _)| *code));
        match (bare, line.trim().is_empty()) {
            (Some(bare), false) if code => parts.last_mut().into_iter().for_each(|(_, lines)| lines.push(bare)),
            (Some(bare), false) => parts.push((true, vec![bare])),
            (_, true) if code => parts.last_mut().into_iter().for_each(|(_, lines)| lines.push("")),
            (_, true) => parts.push((false, Vec::new())),
            _ if code || parts.is_empty() => parts.push((false, vec![line])),
            _ => parts.last_mut().into_iter().for_each(|(_, lines)| lines.push(line)),
        }
    }
    html! {
        @for (code, lines) in &parts {
            @if *code { pre.sample tabindex="0" { (visible_lines(lines.join("\n").trim_end())) } }
            @else if !lines.is_empty() { p { (prose(&lines.join(" "))) } }
        }
    }
}

/// A link to a page of the vendor; other addresses than those of the web stay text.
pub(crate) fn link(url: &str, text: &str) -> Markup {
    let is_web = (url.starts_with("https://") || url.starts_with("http://")) && shown(url) == url;
    html! {
        @if is_web { a.out href=(url) rel="noopener noreferrer" target="_blank" { (shown(text)) } }
        @else { (shown(text)) }
    }
}

/// A figure with what it counts.
pub(crate) struct Figure {
    /// What it counts, in a word or two.
    pub(crate) label: Markup,
    /// The figure.
    pub(crate) value: Markup,
    /// What it means.
    pub(crate) note: Markup,
    /// Class for its mark: `s0`, `s1`, `s2`, `p0`, `p1`, `p2` or none.
    pub(crate) class: &'static str,
    /// Name for tests.
    pub(crate) id: &'static str,
}

/// Figures in a row.
pub(crate) fn figures(all: &[Figure]) -> Markup {
    html! {
        dl.figures {
            @for figure in all {
                div class={ "figure " (figure.class) } data-testid=(figure.id) {
                    dt { (figure.label) }
                    dd.value { (figure.value) }
                    dd.note { (figure.note) }
                }
            }
        }
    }
}

/// A severity as a badge.
pub(crate) fn badge(severity: Severity) -> Markup {
    let (class, name) = match severity {
        Severity::P0 => ("badge p0", "P0"),
        Severity::P1 => ("badge p1", "P1"),
        Severity::P2 => ("badge p2", "P2"),
    };
    html! { span class=(class) { (name) } }
}

/// The class of who acts, with the mark (pattern, colour) charts give it.
pub(crate) fn class_of(work: Work) -> &'static str {
    match work {
        Work::Automatic => "s0",
        Work::Review => "s1",
        Work::ByHand => "s2",
        Work::Possible => "s3",
    }
}

/// How many places by who acts, as small marks; none for none.
pub(crate) fn marks(shares: [(Work, usize); 4], lang: Lang) -> Markup {
    html! {
        @for (work, count) in shares {
            @if count > 0 {
                span class={ "mark " (class_of(work)) } { (lang.number(count)) " " (words::work(work, lang)) }
                " "
            }
        }
    }
}

/// Hours from least to most points, which the page recomputes for another rate.
pub(crate) fn hours(points: (usize, usize), rate: f64, lang: Lang) -> Markup {
    let (least, most) = points;
    html! {
        span.hours data-least=(least) data-most=(most) {
            (words::hours((least as f64 * rate, most as f64 * rate), lang))
        }
    }
}

/// What the parts of a bar stand for, with the mark of each.
pub(crate) type Legend = [(&'static str, &'static str)];

/// A bar of a chart.
pub(crate) struct Bar {
    /// What it is about.
    pub(crate) label: String,
    /// Its parts, in the legend's order.
    pub(crate) parts: Vec<usize>,
}

/// Width of a chart in its own units, which are pixels of type: half the page, or all of it.
pub(crate) const HALF: usize = 480;

/// As [`HALF`].
pub(crate) const WHOLE: usize = 960;

/// Height of a bar with its label.
const ROW: usize = 44;

/// [`stacked_in`] half the page.
pub(crate) fn stacked(
    title: &str,
    legend: &Legend,
    bars: &[Bar],
    unit: impl Fn(usize) -> String,
    lang: Lang,
) -> Markup {
    stacked_in(HALF, title, legend, bars, unit, lang)
}

/// Horizontal bars in parts, drawn to one scale. Told apart by pattern and figure, not by colour alone.
pub(crate) fn stacked_in(
    width: usize,
    title: &str,
    legend: &Legend,
    bars: &[Bar],
    unit: impl Fn(usize) -> String,
    lang: Lang,
) -> Markup {
    let most = bars.iter().map(|bar| bar.parts.iter().sum::<usize>()).max().unwrap_or(0).max(1);
    let height = bars.len() * ROW + 4;
    let told = bars.iter().map(|bar| format!("{}: {}", bar.label, unit(bar.parts.iter().sum())));
    let told = told.collect::<Vec<_>>().join("; ");
    html! {
        ul.legend aria-hidden="true" {
            @for (class, name) in legend {
                li {
                    svg.swatch width="18" height="12" viewBox="0 0 18 12" focusable="false" {
                        rect class={ "bar " (class) } width="18" height="12" rx="2" {}
                    }
                    (name)
                }
            }
        }
        div.chart {
            svg viewBox={ "0 0 " (width) " " (height) } role="img" aria-label={ (shown(title)) ": " (shown(&told)) } focusable="false" {
                @for (row, bar) in bars.iter().enumerate() {
                    (drawn(bar, (row * ROW, width), most, legend, &unit, lang))
                }
            }
        }
    }
}

fn drawn(
    bar: &Bar,
    (top, room): (usize, usize),
    most: usize,
    legend: &Legend,
    unit: impl Fn(usize) -> String,
    lang: Lang,
) -> Markup {
    let total: usize = bar.parts.iter().sum();
    let scale = |value: usize| value as f64 * (room as f64) / most as f64;
    let mut left = 0.0;
    let segments: Vec<_> = (bar.parts.iter().zip(legend))
        .filter(|(value, _)| **value > 0)
        .map(|(value, (class, name))| {
            let (x, width) = (left, scale(*value).max(2.0));
            left += width;
            (x, width, *class, *name, *value)
        })
        .collect();
    html! {
        g {
            text.label x="0" y=(top + 14) { (short(&shown(&bar.label), room / 9)) title { (shown(&bar.label)) } }
            text.total x=(room) y=(top + 14) text-anchor="end" { (unit(total)) }
            rect.track x="0" y=(top + 20) width=(room) height="16" rx="3" {}
            @for (x, width, class, name, value) in segments {
                rect class={ "bar " (class) } x={ (fixed(x)) } y=(top + 20) width={ (fixed(width)) } height="16" rx="2" {
                    title { (name) ": " (unit(value)) }
                }
                @if width > 12.0 + 9.0 * lang.number(value).len() as f64 {
                    text.inside x={ (fixed(x + width / 2.0)) } y=(top + 32) text-anchor="middle" { (lang.number(value)) }
                }
            }
        }
    }
}

fn fixed(number: f64) -> String {
    format!("{number:.1}")
}

/// The start of `text` that takes at most `room` columns.
pub(crate) fn short(text: &str, room: usize) -> String {
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > room {
            return format!("{}…", text.get(..at).unwrap_or_default().trim_end());
        }
    }
    text.to_owned()
}

/// The patterns that bars are filled with, once a page.
pub(super) fn patterns() -> Markup {
    // Fixed text; colours come from the style.
    PreEscaped(
        "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>\
         <pattern id=\"pattern-s1\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
         <rect class=\"ground s1\" width=\"7\" height=\"7\"/><rect class=\"ink s1\" width=\"3\" height=\"7\"/></pattern>\
         <pattern id=\"pattern-s2\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">\
         <rect class=\"ground s2\" width=\"6\" height=\"6\"/><circle class=\"ink s2\" cx=\"3\" cy=\"3\" r=\"1.3\"/></pattern>\
         </defs></svg>"
            .to_owned(),
    )
}

/// A row of a table that splits sites and points by who acts.
pub(crate) struct Row {
    /// Its heading.
    pub(crate) head: Markup,
    /// Automatic, review, by hand.
    pub(crate) shares: [Share; 3],
}

/// The table behind a chart.
pub(crate) fn table(caption: &str, first: &str, rows: &[Row], lang: Lang) -> Markup {
    let sum = |row: &Row, part: fn(&Share) -> usize| row.shares.iter().map(part).sum::<usize>();
    html! {
        details.behind {
            summary { (lang.pick("Table", "表格")) span.hidden { ": " (caption) } }
            div.scroll tabindex="0" role="region" aria-label=(caption) {
                table {
                    caption { (caption) }
                    thead {
                        tr {
                            th scope="col" { (first) }
                            @for work in [Work::Automatic, Work::Review, Work::ByHand] {
                                th.number scope="col" { (words::work(work, lang)) }
                            }
                            th.number scope="col" { (lang.pick("points", "点数")) }
                            th.number scope="col" { (lang.pick("sites", "处数")) }
                        }
                    }
                    tbody {
                        @for row in rows {
                            tr {
                                th scope="row" { (row.head) }
                                @for share in row.shares { td.number { (lang.number(share.effort)) } }
                                td.number { (lang.number(sum(row, |share| share.effort))) }
                                td.number { (lang.number(sum(row, |share| share.sites))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_hold_code() {
        assert_eq!(prose("run `a < b` now").into_string(), "run <code>a &lt; b</code> now");
        assert_eq!(prose("one ` only\u{202e}").into_string(), "one ` only\\u{202e}");
    }

    #[test]
    fn indented_lines_are_code() {
        let text = "Do `this`:\n\n    if a {\n        b\n    }\n\nThen\nthat.";
        let told =
            "<p>Do <code>this</code>:</p><pre class=\"sample\" tabindex=\"0\">if a {\n    b\n}</pre><p>Then that.</p>";
        assert_eq!(block(text).into_string(), told);
        assert_eq!(block("<b>").into_string(), "<p>&lt;b&gt;</p>");
    }

    #[test]
    fn titles_begin_with_a_capital_and_names_stay() {
        assert_eq!(
            [capital("the keep rule"), capital("connect is gone"), capital("旧")],
            ["The keep rule", "connect is gone", "旧"]
        );
    }

    #[test]
    fn only_the_web_is_linked() {
        assert!(link("https://a.example/\"x", "t").into_string().contains("href=\"https://a.example/&quot;x\""));
        assert_eq!(link("javascript:alert(1)", "t").into_string(), "t");
    }

    #[test]
    fn labels_are_cut_by_columns() {
        assert_eq!((short("声网声网", 4), short("abcd", 4)), ("声网…".to_owned(), "abcd".to_owned()));
    }

    #[test]
    fn a_bar_says_its_figures() {
        let bar = |label: &str, parts: Vec<usize>| Bar { label: label.to_owned(), parts };
        let bars = [bar("<app>", vec![30, 10, 0]), bar("none", vec![0, 0, 0])];
        let legend = [("s0", "automatic"), ("s1", "review"), ("s2", "by hand")];
        let text = stacked("By module", &legend, &bars, |n| format!("{n} points"), Lang::En).into_string();
        assert!(text.contains("aria-label=\"By module: &lt;app&gt;: 40 points; none: 0 points\""), "{text}");
        assert!(text.contains("width=\"360.0\"") && text.contains("width=\"120.0\""), "{text}");
    }
}
