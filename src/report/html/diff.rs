//! The fixes as a diff whose hunks a reviewer ticks. The script draws the lines; paper and readers without scripts see the
//! table of files.

use maud::{Markup, html};

use super::parts::{prose, shown};
use super::say;
use crate::finding::Work;
use crate::report::readiness::{Patch, Report, words};

pub(super) fn body(report: &Report) -> Markup {
    let lang = report.lang;
    if report.redacted {
        return html! {
            p.notice data-testid="redacted-diff" {
                (lang.pick(
                    "Left out on purpose: this report was redacted, and a diff is code. Whoever may see the code gets it from ",
                    "已按要求省略：本报告经过脱敏处理，而差异即代码。有权查看代码者可运行 ",
                ))
                code { "upshift diff" } (lang.pick(".", " 获取。"))
            }
        };
    }
    let count = |patch: &Patch, work: Work| patch.hunks.iter().filter(|hunk| hunk.work == work).count();
    let sum = |work: Work| report.patch.iter().map(|patch| count(patch, work)).sum::<usize>();
    html! {
        p {
            (say(
                lang,
                "Automatic hunks are ticked; tick the others once you have read them. A fix may lie in several hunks of a file \
                 (its import, its use): take those with the same change together.",
                "自动修改的区块已勾选；其余区块请审阅后勾选。同一修复可能分布在一个文件的多个区块中（导入与用法）：请一并选取同一变更的区块。",
            ))
        }
        form.filters.needs-script #diff-tools aria-label=(lang.pick("Diff", "差异")) {
            div.field {
                label for="diff-file" { (lang.pick("File", "文件")) }
                input #diff-file type="search" autocomplete="off" spellcheck="false" data-testid="diff-file"
                    placeholder=(lang.pick("part of the path", "路径的一部分"));
            }
            fieldset {
                legend { (lang.pick("Show hunks", "显示区块")) }
                @for (value, work) in [("automatic", Work::Automatic), ("review", Work::Review)] {
                    label.choice {
                        input type="checkbox" name="diff-work" value=(value) checked autocomplete="off";
                        " " span class={ "mark " (super::parts::class_of(work)) } { (words::work(work, lang)) }
                    }
                }
            }
            fieldset {
                legend { (lang.pick("View", "视图")) }
                @for (value, name) in [("unified", lang.pick("unified", "统一")), ("split", lang.pick("side by side", "并排"))] {
                    label.choice {
                        input type="radio" name="diff-view" value=(value) checked[value == "unified"] autocomplete="off"
                            data-testid={ "view-" (value) };
                        " " (name)
                    }
                }
            }
            div.buttons {
                button #tick-all type="button" data-testid="tick-all" { (lang.pick("Tick all shown", "勾选全部显示项")) }
                " " button #tick-none type="button" data-testid="tick-none" { (lang.pick("Untick all shown", "取消全部显示项")) }
                " " button #tick-automatic type="button" data-testid="tick-automatic" { (lang.pick("Automatic only", "仅自动")) }
                " " button #diff-open type="button" data-testid="diff-open" { (lang.pick("Open all files", "展开全部文件")) }
                " " button #diff-close type="button" data-testid="diff-close" { (lang.pick("Close all files", "收起全部文件")) }
                " " button.primary #download type="button" data-testid="download" { (lang.pick("Download selected.patch", "下载 selected.patch")) }
            }
        }
        p.count.needs-script #diff-count role="status" aria-live="polite" data-testid="diff-count" {}
        p.soft.needs-script {
            (prose(lang.pick(
                "Apply it at the top of the checkout: `git apply selected.patch`.",
                "在检出目录的顶层应用：`git apply selected.patch`。",
            )))
        }
        div #diff-files {}
        div.scroll.without-script tabindex="0" role="region" aria-label=(lang.pick("Files in the diff", "差异涉及的文件")) {
            table data-testid="diff-table" {
                caption { (lang.pick("Files in the diff, with their hunks", "差异涉及的文件及区块数")) }
                thead {
                    tr {
                        th scope="col" { (lang.pick("file", "文件")) }
                        th.number scope="col" { (words::work(Work::Automatic, lang)) }
                        th.number scope="col" { (words::work(Work::Review, lang)) }
                    }
                }
                tbody {
                    @for patch in &report.patch {
                        tr {
                            th scope="row" { code.path { (shown(&patch.path)) } }
                            td.number { (lang.number(count(patch, Work::Automatic))) }
                            td.number { (lang.number(count(patch, Work::Review))) }
                        }
                    }
                }
                tfoot {
                    tr {
                        th scope="row" { (lang.pick("all", "合计")) }
                        td.number { (lang.number(sum(Work::Automatic))) }
                        td.number { (lang.number(sum(Work::Review))) }
                    }
                }
            }
        }
    }
}
