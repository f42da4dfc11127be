//! What the report rests on: upgrade paths, files, names.

use maud::{Markup, html};

use super::parts::{link, prose, shown};
use crate::change::tally::Tally;
use crate::lang::Language;
use crate::report::readiness::{Report, UpgradePath, words};
use crate::words::Lang;

pub(super) fn body(report: &Report) -> Markup {
    let lang = report.lang;
    let (looked, measured) = (&report.looked_at, report.readiness.verdict.is_measured());
    html! {
        p data-testid="looked-at" {
            @match lang {
                Lang::En => {
                    (lang.number(looked.files)) " files were looked at, " (lang.number(looked.parsed))
                    " of them parsed"
                    @if measured { ", " (lang.number(report.readiness.sdk_files)) " use the SDK" }
                    "."
                },
                Lang::Zh => {
                    "共查看 " (lang.number(looked.files)) " 个文件，解析其中 " (lang.number(looked.parsed)) " 个"
                    @if measured { "，" (lang.number(report.readiness.sdk_files)) " 个使用该 SDK" }
                    "。"
                },
            }
            (lang.pick(" ", ""))
            @if report.not_analysed.is_empty() { (lang.pick("Nothing was left out.", "没有遗漏。")) }
            @else {
                @match (lang, report.not_analysed.len()) {
                    (Lang::En, 1) => "1 file or folder could not be analysed: it is listed at the top.",
                    (Lang::En, count) => { (lang.number(count)) " files or folders could not be analysed: they are listed at the top." },
                    (Lang::Zh, count) => { "有 " (lang.number(count)) " 个文件或文件夹未能分析，已在页首列出。" },
                }
            }
        }
        @for path in &report.paths { (followed(path, lang)) }
        @if !report.idle.is_empty() && !report.paths.is_empty() {
            details {
                summary { (lang.pick("Upgrade paths that were not followed", "未采用的升级路径")) " (" (lang.number(report.idle.len())) ")" }
                ul.plain {
                    @for path in &report.idle {
                        li { code { (shown(&path.id)) } " " span.soft { (prose(&path.why)) } }
                    }
                }
            }
        }
        @if !looked.statistics.is_empty() { (names(&looked.statistics, lang)) }
    }
}

fn followed(path: &UpgradePath, lang: Lang) -> Markup {
    html! {
        h3 { (shown(&path.title)) " " (shown(&words::versions(&path.from, lang))) " → " (shown(&words::versions(&path.to, lang))) }
        dl.facts {
            div { dt { (lang.pick("Mapping", "映射")) } dd { code { (shown(&path.id)) } } }
            div { dt { (lang.pick("Revision", "修订")) } dd { code { (shown(&path.revision)) } } }
            div { dt { (lang.pick("Changes known", "已知变更")) } dd { (lang.number(path.changes)) } }
            div {
                dt { (lang.pick("Version in use", "当前版本")) }
                dd { (shown(path.detected_version.as_deref().unwrap_or(lang.pick("not stated", "未写明")))) }
            }
            div { dt { (lang.pick("Followed because", "采用原因")) } dd { (prose(&path.why)) } }
        }
        @if !path.links.is_empty() {
            ul.plain { @for to in &path.links { li { (link(&to.url, &to.title)) } } }
        }
    }
}

fn names(all: &[Tally], lang: Lang) -> Markup {
    let title = lang.pick("Names that changes speak of, and what became of them", "变更涉及的名称及其归属");
    html! {
        details.behind data-testid="statistics" {
            summary { (lang.pick("Resolver statistics", "解析统计")) }
            div.scroll tabindex="0" role="region" aria-label=(title) {
                table {
                    caption { (title) }
                    thead {
                        tr {
                            th scope="col" { (lang.pick("mapping", "映射")) }
                            th scope="col" { (lang.pick("language", "语言")) }
                            th.number scope="col" { (lang.pick("examined", "已核对")) }
                            th.number scope="col" { (lang.pick("the old API", "旧 API")) }
                            th.number scope="col" { (lang.pick("something else", "其他")) }
                            th.number scope="col" { (lang.pick("not resolved", "未解析")) }
                        }
                    }
                    tbody {
                        @for tally in all {
                            tr {
                                th scope="row" { code { (shown(&tally.mapping)) } }
                                td { (language(tally.language)) }
                                td.number { (lang.number(tally.examined)) }
                                td.number { (lang.number(tally.resolved.import + tally.resolved.fixed + tally.resolved.inferred)) }
                                td.number { (lang.number(others(tally))) }
                                td.number { (lang.number(tally.missed.iter().map(|missed| missed.names).sum())) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn others(tally: &Tally) -> usize {
    let other = &tally.other;
    other.project + other.sdk + other.absent + other.library + other.foreign
}

fn language(language: Language) -> String {
    format!("{language:?}")
}
