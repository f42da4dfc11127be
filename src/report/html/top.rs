//! The top of the page: what it is about, how ready the project is, what blocks, and what was not seen.

use maud::{Markup, html};

use super::parts::{self, Figure, badge, capital, figures, prose, shown};
use super::say;
use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::json::{LeftOut, Trouble};
use crate::report::readiness::{Issue, Report, Slice, UpgradePath, words};
use crate::report::verdict::Verdict;
use crate::words::Lang;

/// Issues named at the top.
const WORST: usize = 5;

/// Entries of a list that stand open; more are folded.
const OPEN: usize = 6;

pub(super) fn head(report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        header.page-head {
            p.kind { (lang.pick("SDK upgrade readiness", "SDK 升级就绪报告")) }
            h1 data-testid="project" { (shown(&report.project)) }
            @if report.paths.is_empty() {
                p.way { (lang.pick("No upgrade path was followed", "没有采用任何升级路径")) }
            }
            @for path in &report.paths { p.way data-testid="path" { (way(path, lang)) } }
            dl.facts {
                div { dt { (lang.pick("Date", "日期")) } dd { (parts::shown(&words::date(report, lang))) } }
                div {
                    dt { (lang.pick("Tool", "工具")) }
                    dd { (shown(&report.tool.name)) " " (shown(&report.tool.version)) }
                }
                @for path in &report.paths {
                    div {
                        dt { (lang.pick("Mapping", "映射")) }
                        dd { code { (shown(&path.id)) } " · " (lang.pick("revision ", "修订 ")) code { (shown(&path.revision)) } }
                    }
                }
                @if report.redacted {
                    div {
                        dt { (lang.pick("Redacted", "已脱敏")) }
                        dd { (lang.pick("no code, no names, no paths of the project", "不含项目的代码、名称和路径")) }
                    }
                }
            }
        }
    }
}

fn way(path: &UpgradePath, lang: Lang) -> Markup {
    let (from, known) = match &path.detected_version {
        Some(version) => (version.clone(), lang.pick("detected", "检测到")),
        None => {
            (words::versions(&path.from, lang), lang.pick("version not stated in a build file", "构建文件未写明版本"))
        }
    };
    html! {
        strong { (shown(&path.title)) } " "
        span.version { (shown(&from)) } " " span.soft { "(" (known) ")" }
        " " span.arrow { "→" } span.hidden { (lang.pick(" to ", " 升级到 ")) } " "
        span.version { (shown(&words::versions(&path.to, lang))) }
    }
}

pub(super) fn summary(report: &Report) -> Markup {
    let lang = report.lang;
    let readiness = &report.readiness;
    let class = match readiness.verdict {
        Verdict::Blocked => "blocked",
        Verdict::Work | Verdict::Unread => "work",
        Verdict::Automatic | Verdict::Ready | Verdict::Done => "ready",
        Verdict::NoPath => "none",
    };
    html! {
        section.card #summary aria-labelledby="summary-title" data-testid="summary" {
            h2.hidden #summary-title { (lang.pick("Summary", "概要")) }
            @if report.issues.is_empty() { (troubles(report)) }
            div class={ "verdict " (class) } {
                @if readiness.verdict.is_measured() { (ring(report)) }
                div.words {
                    p.word data-testid="verdict" { (words::verdict(readiness.verdict, lang)) }
                    p.means { (prose(words::verdict_means(readiness.verdict, lang))) }
                    @if readiness.verdict.is_measured() { (formula(report)) } @else { (no_path(report)) }
                }
            }
            @if !report.issues.is_empty() {
                (work(report))
                (severities(report))
                (worst(report))
                (troubles(report))
            } @else if readiness.verdict == Verdict::Ready {
                (nothing_found(report))
            }
        }
    }
}

/// The readiness figure as a ring.
fn ring(report: &Report) -> Markup {
    let percent = usize::from(report.readiness.percent);
    // A circle of this radius has a circumference of 100.
    html! {
        div.ring {
            svg viewBox="0 0 42 42" aria-hidden="true" focusable="false" {
                circle.rest cx="21" cy="21" r="15.915" {}
                @if percent > 0 {
                    circle.done cx="21" cy="21" r="15.915" stroke-dasharray={ (percent) " " (100 - percent.min(100)) } stroke-dashoffset="25" {}
                }
            }
            p.percent data-testid="readiness" { (percent) span { "%" } }
        }
    }
}

fn formula(report: &Report) -> Markup {
    let (lang, readiness) = (report.lang, &report.readiness);
    html! {
        p.formula data-testid="formula" {
            strong { (lang.pick("Readiness ", "就绪度 ")) (readiness.percent) ("%") }
            (lang.pick(" = ", " = ")) (words::formula(readiness, lang)) (lang.pick(".", "。"))
            (lang.pick(" ", "")) (words::formula_means(lang))
            @if readiness.unread_files > 0 {
                (lang.pick(" ", "")) strong {
                    @match (lang, readiness.unread_files) {
                        (Lang::En, 1) => "1 file that uses the SDK could not be read completely and counts as not ready.",
                        (Lang::En, count) => { (lang.number(count)) " files that use the SDK could not be read completely and count as not ready." },
                        (Lang::Zh, count) => { "有 " (lang.number(count)) " 个使用该 SDK 的文件未能完整读取，按未就绪计。" },
                    }
                }
            }
        }
    }
}

/// Sites and effort by who acts.
fn work(report: &Report) -> Markup {
    let lang = report.lang;
    let effort = &report.effort;
    let of = |work: Work, share: crate::report::summary::Share, id, class| Figure {
        label: html! { (words::work(work, lang)) },
        value: html! { (lang.number(share.sites)) },
        note: html! { (words::points(share.effort, lang)) br; (prose(words::work_means(work, lang))) },
        class,
        id,
    };
    let (sites, points) = [effort.automatic, effort.review, effort.by_hand]
        .iter()
        .fold((0, 0), |(sites, points), share| (sites + share.sites, points + share.effort));
    let all = Figure {
        label: html! { (lang.pick("sites in all", "全部")) },
        value: html! { (lang.number(sites)) },
        note: html! {
            (words::points(points, lang)) br;
            (lang.pick("left for people: ", "需人工投入："))
            (parts::hours((effort.by_hand.effort, effort.by_hand.effort + effort.review.effort), effort.hours_per_point, lang))
        },
        class: "all",
        id: "figure-all",
    };
    html! {
        h3 { (lang.pick("Sites, by who acts", "按处理方式")) }
        (figures(&[
            all,
            of(Work::Automatic, effort.automatic, "figure-automatic", "s0"),
            of(Work::Review, effort.review, "figure-review", "s1"),
            of(Work::ByHand, effort.by_hand, "figure-by-hand", "s2"),
        ]))
        @if effort.possible > 0 {
            p.soft data-testid="possible" {
                (lang.pick("And ", "另有 ")) (words::sites(effort.possible, lang))
                (lang.pick(
                    " where only the name looks right: not in any figure, listed with the issues.",
                    "仅名称相符：不计入任何数字，在问题中列出。",
                ))
            }
        }
    }
}

fn severities(report: &Report) -> Markup {
    let lang = report.lang;
    let of = |severity: Severity, class, id, label: &'static str| {
        let none = Slice {
            name: String::new(),
            files: 0,
            automatic: Default::default(),
            review: Default::default(),
            by_hand: Default::default(),
        };
        let name = format!("{severity:?}");
        let slice = report.severities.iter().find(|slice| slice.name == name).unwrap_or(&none);
        let (total, left) = (slice.total().sites, slice.review.sites + slice.by_hand.sites);
        Figure {
            label: html! { (badge(severity)) " " (label) },
            value: html! { (lang.number(left)) },
            note: html! {
                @match lang {
                    Lang::En => { "left for a person, of " (words::sites(total, lang)) },
                    Lang::Zh => { "需人工处理，共 " (words::sites(total, lang)) },
                }
                br; (words::severity(severity, lang))
            },
            class,
            id,
        }
    };
    html! {
        h3 { (lang.pick("Left for a person, by what it does", "需人工处理，按影响程度")) }
        (figures(&[
            of(Severity::P0, "p0", "figure-p0", lang.pick("Blockers", "阻断项")),
            of(Severity::P1, "p1", "figure-p1", lang.pick("Silent risks", "隐性风险")),
            of(Severity::P2, "p2", "figure-p2", lang.pick("Deprecated", "已弃用")),
        ]))
    }
}

/// The issues to talk about first.
fn worst(report: &Report) -> Markup {
    let lang = report.lang;
    let person = |issue: &Issue| issue.review.sites + issue.by_hand.sites;
    let worst = |severity| {
        let is_left = move |(_, issue): &(usize, &Issue)| issue.severity == severity && person(issue) > 0;
        report.issues.iter().enumerate().filter(is_left)
    };
    let blockers = worst(Severity::P0).count();
    let (list, count, title) = match blockers {
        0 => (worst(Severity::P1), worst(Severity::P1).count(), lang.pick("Test these first", "优先测试")),
        _ => (worst(Severity::P0), blockers, lang.pick("What blocks", "阻断原因")),
    };
    html! {
        @if count > 0 {
            h3 { (title) }
            ul.worst data-testid="worst" {
                @for (at, issue) in list.take(WORST) {
                    li {
                        (badge(issue.severity)) " "
                        a href={ "#issue-" (at + 1) } { (prose(&capital(&issue.message))) }
                        " " span.soft { (words::sites(person(issue), lang)) " · " (words::points(issue.left(), lang)) }
                    }
                }
            }
            @if count > WORST {
                p.soft {
                    a href="#issues" {
                        @match lang {
                            Lang::En => { (lang.number(count - WORST)) " more" },
                            Lang::Zh => { "还有 " (lang.number(count - WORST)) " 项" },
                        }
                    }
                }
            }
        }
    }
}

/// What went wrong and what was not seen.
fn troubles(report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        @if !report.problems.is_empty() {
            div.notice.bad role="group" aria-labelledby="problems-title" data-testid="problems" {
                h3 #problems-title { (lang.pick("Problems", "出现的问题")) " (" (lang.number(report.problems.len())) ")" }
                (folded(&report.problems, lang, |problem| html! { (trouble(problem, report)) }))
            }
        }
        @if !report.not_analysed.is_empty() {
            div.notice.warn role="group" aria-labelledby="left-out-title" data-testid="not-analysed" {
                h3 #left-out-title { (lang.pick("Not analysed", "未分析")) " (" (lang.number(report.not_analysed.len())) ")" }
                p {
                    (lang.pick(
                        "Nothing is known about old API in these; look through them by hand.",
                        "其中是否用到旧 API 未知，需人工查看。",
                    ))
                }
                (folded(&report.not_analysed, lang, left_out))
            }
        } @else if !report.issues.is_empty() {
            p.allread.soft data-testid="all-analysed" {
                (lang.pick("Nothing was left out of the analysis.", "没有任何文件被排除在分析之外。"))
            }
        }
    }
}

fn trouble(problem: &Trouble, report: &Report) -> Markup {
    html! {
        @if let Some(path) = &problem.path {
            code.path {
                (shown(path))
                @if let Some(span) = &problem.span { ":" (span.start.line) }
            }
            (report.lang.pick(": ", "："))
        }
        (prose(&problem.message))
    }
}

fn left_out(left: &LeftOut) -> Markup {
    html! { code.path { (shown(&left.path)) } " " span.soft { (prose(&left.reason)) } }
}

/// A list of which the start stands open.
fn folded<T>(all: &[T], lang: Lang, line: impl Fn(&T) -> Markup) -> Markup {
    let (open, rest) = all.split_at(all.len().min(OPEN));
    html! {
        ul.plain { @for one in open { li { (line(one)) } } }
        @if !rest.is_empty() {
            details {
                summary {
                    @match lang {
                        Lang::En => { (lang.number(rest.len())) " more" },
                        Lang::Zh => { "还有 " (lang.number(rest.len())) " 项" },
                    }
                }
                ul.plain { @for one in rest { li { (line(one)) } } }
            }
        }
    }
}

/// Why nothing was looked for.
fn no_path(report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        @if !report.idle.is_empty() {
            p { (lang.pick("Upgrade paths that were looked at:", "已查看的升级路径：")) }
            ul.plain data-testid="idle" {
                @for path in &report.idle {
                    li {
                        strong { (shown(&path.title)) } " " (shown(&words::versions(&path.from, lang))) " → " (shown(&words::versions(&path.to, lang)))
                        @if let Some(version) = &path.detected_version { " · " (lang.pick("in use: ", "当前版本：")) (shown(version)) }
                        " · " span.soft { (prose(&path.why)) }
                    }
                }
            }
        }
        @if report.readiness.verdict == Verdict::NoPath {
        p { (say(
            lang,
            "An SDK is in use where a build file depends on it or a source file imports it: is this the whole project?",
            "构建文件依赖某个 SDK 或源文件导入它时，才视为使用了该 SDK：这是完整的项目吗？",
        )) }
        }
    }
}

/// What "nothing found" rests on, in figures.
fn nothing_found(report: &Report) -> Markup {
    let lang = report.lang;
    let figure = |label: &'static str, value: usize, id, note: &'static str| Figure {
        label: html! { (label) },
        value: html! { (lang.number(value)) },
        note: html! { (note) },
        class: "all",
        id,
    };
    let changes = report.paths.iter().map(|path| path.changes).sum();
    let names = report.looked_at.statistics.iter().map(|tally| tally.examined).sum();
    html! {
        (figures(&[
            figure(lang.pick("changes known", "已知变更"), changes, "figure-changes", lang.pick("each was looked for", "逐一查找")),
            figure(lang.pick("files read", "已解析文件"), report.looked_at.parsed, "figure-parsed", lang.pick("parsed in full", "完整解析")),
            figure(
                lang.pick("files that use the SDK", "使用该 SDK 的文件"),
                report.readiness.sdk_files,
                "figure-sdk-files",
                lang.pick("imports, dependencies or uses", "导入、依赖或用到"),
            ),
            figure(
                lang.pick("names examined", "已核对名称"),
                names,
                "figure-names",
                lang.pick("that changes speak of", "变更涉及的名称"),
            ),
        ]))
        h3 { (lang.pick("What is left to do", "后续事项")) }
        ul {
            @for id in ["build", "test", "gate"] { li { (prose(words::roll_out(id, lang))) } }
        }
    }
}
