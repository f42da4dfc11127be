//! What the upgrade costs: points, the scale, and hours at a rate that the reader may change.

use maud::{Markup, html};

use super::{parts, say};
use crate::finding::Work;
use crate::report::readiness::{Report, words};

pub(super) fn body(report: &Report) -> Markup {
    let lang = report.lang;
    let effort = &report.effort;
    let (automatic, review, by_hand) = (effort.automatic.effort, effort.review.effort, effort.by_hand.effort);
    let hours = |points| parts::hours(points, effort.hours_per_point, lang);
    html! {
        div.hours-box {
            p.big data-testid="hours" { (hours((by_hand, by_hand + review))) }
            p {
                (lang.pick("a person's time once the automatic edits are made; ", "自动修改完成后所需的人工时间；"))
                (lang.pick("written entirely by hand it would be ", "全部手工编写则需 "))
                span data-testid="hours-unaided" { (hours((automatic + review + by_hand, automatic + review + by_hand))) }
                (lang.pick(".", "。"))
            }
            p.rate.needs-script {
                label for="rate" { (lang.pick("Hours per point", "每点小时数")) } " "
                input #rate type="number" min="0" max="1000" step="0.05" inputmode="decimal" autocomplete="off"
                    value=(effort.hours_per_point) data-testid="rate";
                " " button #rate-reset type="button" hidden { (lang.pick("Reset", "恢复")) }
            }
            p.soft {
                (lang.pick("Assumed: ", "假定："))
                span #rate-shown { (effort.hours_per_point) } (lang.pick(" h per point. ", " 小时/点。"))
                (lang.pick(
                    "This rate is an assumption and not a measurement; agree on one with the developers.",
                    "该数值是假定而非测量结果，请与开发团队商定。",
                ))
            }
            p.soft {
                (say(
                    lang,
                    "Least: points by hand × rate (each offered fix is right and costs no time). Most: points by hand and for \
                     review × rate (each is written anew).",
                    "下限：人工点数 × 每点小时数（给出的修复全部正确，不花时间）。上限：人工与待审阅点数 × 每点小时数（全部重写）。",
                ))
            }
        }
        div.columns {
            div {
                div.scroll tabindex="0" role="region" aria-label=(lang.pick("Points by who acts", "按处理方式的点数")) {
                    table data-testid="effort-table" {
                        caption { (lang.pick("Points by who acts", "按处理方式的点数")) }
                        thead {
                            tr {
                                th scope="col" { (lang.pick("who acts", "处理方式")) }
                                th.number scope="col" { (lang.pick("sites", "处数")) }
                                th.number scope="col" { (lang.pick("points", "点数")) }
                                th.number scope="col" { (lang.pick("hours", "工时")) }
                            }
                        }
                        tbody {
                            @for (work, share, range) in [
                                (Work::Automatic, effort.automatic, (0, 0)),
                                (Work::Review, effort.review, (0, review)),
                                (Work::ByHand, effort.by_hand, (by_hand, by_hand)),
                            ] {
                                tr {
                                    th scope="row" { span class={ "mark " (parts::class_of(work)) } { (words::work(work, lang)) } }
                                    td.number { (lang.number(share.sites)) }
                                    td.number { (lang.number(share.effort)) }
                                    td.number { (hours(range)) }
                                }
                            }
                        }
                        tfoot {
                            tr {
                                th scope="row" { (lang.pick("all", "合计")) }
                                td.number { (lang.number(effort.automatic.sites + effort.review.sites + effort.by_hand.sites)) }
                                td.number { (lang.number(automatic + review + by_hand)) }
                                td.number { (hours((by_hand, by_hand + review))) }
                            }
                        }
                    }
                }
            }
            div {
                table.scale {
                    caption { (lang.pick("What a point means, for one site", "点数含义（每处）")) }
                    thead {
                        tr {
                            th.number scope="col" { (lang.pick("points", "点数")) }
                            th scope="col" { (lang.pick("meaning", "含义")) }
                        }
                    }
                    tbody {
                        @for (points, meaning) in words::scale(lang) {
                            tr { th.number scope="row" { (points) } td { (meaning) } }
                        }
                    }
                }
            }
        }
    }
}
