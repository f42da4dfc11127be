//! The readiness report as a page: one file that needs no network, runs from a mail attachment and prints.
//!
//! Everything but the places and the diff stands in the markup, so the page reads without scripts too. Those two, which may
//! be thousands, are data that the script draws when somebody opens them.

mod charts;
mod checked;
mod diff;
mod effort;
pub(crate) mod frame;
mod island;
mod issues;
pub(crate) mod parts;
mod plan;
mod progress;
mod top;

#[cfg(test)]
mod tests;

use maud::{Markup, html};

use super::readiness::Report;
use super::readiness::words;
use crate::words::Lang;

/// What the page does, in parts that share one scope.
const SCRIPT: &str = concat!(
    "(() => {\n'use strict';\n",
    include_str!("page.js"),
    include_str!("issues.js"),
    include_str!("diff.js"),
    include_str!("start.js"),
    "})();\n"
);

/// The page for `report`: a whole HTML document in the report's language.
pub fn render(report: &Report) -> String {
    let lang = report.lang;
    let title = format!("{} · {}", lang.pick("SDK upgrade readiness", "SDK 升级就绪报告"), report.project);
    frame::Page { lang, title: &title, script: SCRIPT, data: &island::data(report), body: body(report) }.render()
}

/// A section of the page, where it has one in this report.
struct Section {
    /// Where links lead.
    id: &'static str,
    /// Heading.
    title: &'static str,
    body: Markup,
}

fn body(report: &Report) -> Markup {
    let lang = report.lang;
    let sections = sections(report);
    html! {
        (top::head(report))
        nav.contents aria-label=(lang.pick("Sections", "章节")) {
            ul {
                li { a href="#summary" { (lang.pick("Summary", "概要")) } }
                @for section in &sections {
                    li { a href={ "#" (section.id) } { (section.title) } }
                }
            }
        }
        main #main tabindex="-1" {
            (top::summary(report))
            @for section in &sections {
                section.card id=(section.id) aria-labelledby={ (section.id) "-title" } data-testid=(section.id) {
                    h2 id={ (section.id) "-title" } { (section.title) }
                    (section.body)
                }
            }
        }
        (footer(report))
    }
}

fn sections(report: &Report) -> Vec<Section> {
    let lang = report.lang;
    let section = |id, title, body| Section { id, title, body };
    let mut out = Vec::new();
    if let Some(progress) = &report.since {
        let title = lang.pick("Since the last report", "与上次报告相比");
        out.push(section("since", title, progress::body(progress, lang)));
    }
    if !report.issues.is_empty() {
        out.push(section("effort", lang.pick("Effort", "工作量"), effort::body(report)));
        out.push(section("charts", lang.pick("Where the effort lies", "工作量分布"), charts::body(report)));
    }
    if !report.plan.is_empty() {
        out.push(section("plan", lang.pick("Plan", "计划"), plan::body(report)));
    }
    if !report.issues.is_empty() {
        out.push(section("issues", lang.pick("Issues", "问题"), issues::body(report)));
    }
    if report.redacted || !report.patch.is_empty() {
        out.push(section("diff", lang.pick("The fixes as a diff", "修复差异"), diff::body(report)));
    }
    out.push(section("checked", lang.pick("What was checked", "检查范围"), checked::body(report)));
    out
}

fn footer(report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        footer.page-foot {
            p {
                (parts::shown(&report.tool.name)) " " (parts::shown(&report.tool.version)) " · " (parts::shown(&words::date(report, lang)))
                (lang.pick(". ", "。"))
                (lang.pick(
                    "Made on the machine that holds the code; this file loads nothing and sends nothing.",
                    "在存放代码的机器上生成；本文件不加载也不发送任何内容。",
                ))
            }
        }
    }
}

/// A sentence in the language of the report.
fn say(lang: Lang, en: &'static str, zh: &'static str) -> Markup {
    parts::prose(lang.pick(en, zh))
}
