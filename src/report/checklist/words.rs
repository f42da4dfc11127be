//! The fixed words of the checklist, in both languages.

use std::fmt::Write as _;

use super::blocks::Sort;
use super::{Changed, What};
use crate::report::Lang;
use crate::report::markdown::code;
use crate::report::readiness::{StepKind, words};
use crate::visible::visible;

/// Who does an item.
pub(super) fn who(sort: Sort, automatic: bool, lang: Lang) -> &'static str {
    match sort {
        Sort::Step(StepKind::Automatic) => "`upshift apply`",
        Sort::Step(StepKind::Dependencies) if automatic => "`upshift apply`",
        Sort::Step(StepKind::Prerequisites | StepKind::Redesign) => lang.pick("lead developer", "技术负责人"),
        Sort::Step(StepKind::Review) => lang.pick("developer, as a review", "开发者（审阅）"),
        Sort::Step(StepKind::ByHand | StepKind::Dependencies | StepKind::Unread) | Sort::Possible => {
            lang.pick("developer", "开发者")
        }
        Sort::Step(StepKind::Behaviour) => lang.pick("QA, with a developer", "测试人员，开发者协助"),
        Sort::Step(StepKind::RollOut) => lang.pick("release manager", "发布负责人"),
    }
}

/// How to know that an item of the roll-out is done.
pub(super) fn roll_out_verify(id: &str, lang: Lang) -> &'static str {
    match id {
        "build" => lang.pick("every build ends without an error", "所有构建均无错误"),
        "test" => {
            lang.pick("all tests pass, and nobody on the team saw a difference", "测试全部通过，团队未发现行为差异")
        }
        "gate" => lang.pick("`upshift check` passes in CI", "`upshift check` 在 CI 中通过"),
        _ => lang.pick(
            "after a week in production crashes and errors are what they were before",
            "上线一周后，崩溃与错误情况与之前持平",
        ),
    }
}

/// A day by the language's habit.
pub(super) fn day(date: &str, lang: Lang) -> String {
    let parts: Vec<&str> = date.splitn(3, '-').collect();
    if let [year, month, day] = parts.as_slice()
        && let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse())
    {
        return lang.date(year, month, day);
    }
    date.to_owned()
}

/// `Label: text` as the lines of an item have it.
pub(super) fn labelled(label: &str, text: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("- **{label}:** {text}"),
        // Behind full-width punctuation the asterisks would not end the bold face.
        Lang::Zh => format!("- **{label}**：{text}"),
    }
}

/// What a run says on the terminal: the figures, and a line for each change.
pub fn told(changes: &[Changed], lang: Lang) -> String {
    let count = |is: fn(What) -> bool| changes.iter().filter(|changed| is(changed.what)).count();
    let made = count(|what| what == What::Made);
    let figures = [
        (count(|what| what == What::Added), lang.pick("new", "新增")),
        (count(|what| what == What::Done), lang.pick("done", "完成")),
        (count(|what| matches!(what, What::Reopened { .. })), lang.pick("reopened", "重新打开")),
        (count(|what| matches!(what, What::Moved { .. })), lang.pick("with another number of sites", "处数变化")),
        (
            count(|what| matches!(what, What::StillFound { .. })),
            lang.pick("ticked and still found", "已勾选但仍有发现"),
        ),
        (
            count(|what| matches!(what, What::NotLookedAt | What::Unread)),
            lang.pick("not looked at, left as they are", "未检查，保持原样"),
        ),
    ];
    let mut parts: Vec<String> = Vec::new();
    if made > 0 {
        parts.push(match lang {
            Lang::En => format!("a new checklist with {}", items(made, lang)),
            Lang::Zh => format!("新建清单，共 {}", items(made, lang)),
        });
    }
    parts.extend(figures.iter().filter(|(count, _)| *count > 0).map(|(count, word)| match lang {
        Lang::En => format!("{count} {word}"),
        Lang::Zh => format!("{word} {count} 项"),
    }));
    if parts.is_empty() {
        parts.push(lang.pick("nothing changed", "没有变化").to_owned());
    }
    let mut out = parts.join(lang.pick(", ", "，"));
    out.push('\n');
    for Changed { id, what } in changes {
        let sites = |count: usize| words::sites(count, lang);
        let text = match what {
            What::Made => continue,
            What::Added => lang.pick("new", "新增").to_owned(),
            What::Done => lang.pick("done, no site is left", "已完成，不再有相关代码").to_owned(),
            What::Reopened { sites: count } => match lang {
                Lang::En => format!("reopened, {}", sites(*count)),
                Lang::Zh => format!("重新打开，{}", sites(*count)),
            },
            What::Moved { from, to } => format!("{} → {}", lang.number(*from), sites(*to)),
            What::StillFound { sites: count } => still_found(*count, lang),
            What::NotLookedAt => lang
                .pick("its upgrade path was not followed, or it was left out", "其升级路径未被采用，或该改动被排除")
                .to_owned(),
            What::Unread => lang
                .pick(
                    "no site is found, but a file that had some cannot be read now",
                    "未发现相关代码，但此前有相关代码的文件现在无法读取",
                )
                .to_owned(),
        };
        let colon = lang.pick(": ", "：");
        let _ = writeln!(out, "  {}{colon}{text}", visible(id));
    }
    out
}

/// `3 items`.
pub(super) fn items(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::En, 1) => "1 item".to_owned(),
        (Lang::En, _) => format!("{} items", lang.number(count)),
        (Lang::Zh, _) => format!("{} 项", lang.number(count)),
    }
}

/// That an item is ticked and not done.
pub(super) fn still_found(count: usize, lang: Lang) -> String {
    let sites = words::sites(count, lang);
    match (lang, count) {
        (Lang::En, 1) => "ticked, 1 site is still found".to_owned(),
        (Lang::En, _) => format!("ticked, {sites} are still found"),
        (Lang::Zh, _) => format!("已勾选，但仍发现 {sites}"),
    }
}

/// That an item is ticked and has grown since.
pub(super) fn grown(from: usize, to: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("ticked at {}, now there are {}", words::sites(from, lang), lang.number(to)),
        Lang::Zh => format!("勾选时为 {}，现在为 {}", words::sites(from, lang), words::sites(to, lang)),
    }
}

/// That an item came back.
pub(super) fn reopened(count: usize, since: &str, lang: Lang) -> String {
    let (sites, day) = (words::sites(count, lang), day(since, lang));
    match lang {
        Lang::En => format!("reopened: {sites} (since {day})"),
        Lang::Zh => format!("重新打开：{sites}（自 {day}）"),
    }
}

/// That an item is done.
pub(super) fn done(since: &str, lang: Lang) -> String {
    let day = day(since, lang);
    match lang {
        Lang::En => format!("no site is left (since {day})"),
        Lang::Zh => format!("不再有相关代码（自 {day}）"),
    }
}

/// A line of the log: what the lists of its marker say.
pub(super) fn run(date: &str, list: impl Fn(&str) -> Vec<String>, lang: Lang) -> String {
    let label = |key: &str| match key {
        "made" => lang.pick("checklist made", "新建清单"),
        "added" => lang.pick("new", "新增"),
        "done" => lang.pick("done", "已完成"),
        "reopened" => lang.pick("reopened", "重新打开"),
        _ => lang.pick("sites changed", "处数变化"),
    };
    let mut parts = Vec::new();
    for key in LISTS {
        let ids = list(key);
        if ids.is_empty() {
            continue;
        }
        let names: Vec<String> = match (key, ids.as_slice()) {
            ("made", [count]) => vec![with(count, lang)],
            _ => ids.iter().map(|id| name(id, lang)).collect(),
        };
        let space = if key == "made" { lang.pick(" ", "，") } else { " " };
        parts.push(format!("{}{space}{}", label(key), names.join(lang.pick(", ", "、"))));
    }
    format!("{}{}{}", day(date, lang), lang.pick(": ", "："), parts.join(lang.pick("; ", "；")))
}

/// The lists of a line of the log.
pub(super) const LISTS: [&str; 5] = ["made", "added", "done", "reopened", "moved"];

/// `with 14 items`.
fn with(count: &str, lang: Lang) -> String {
    let items = items(count.parse().unwrap_or_default(), lang);
    lang.pick(format!("with {items}"), format!("共 {items}"))
}

/// A part of a list: an id, `+12` for more, `id 3 1` for sites before and now.
fn name(part: &str, lang: Lang) -> String {
    if let Some(more) = part.strip_prefix('+') {
        return match lang {
            Lang::En => format!("{more} more"),
            Lang::Zh => format!("另外 {more} 项"),
        };
    }
    let mut words = part.rsplitn(3, ' ');
    if let (Some(to), Some(from), Some(id)) = (words.next(), words.next(), words.next())
        && to.bytes().chain(from.bytes()).all(|byte| byte.is_ascii_digit())
    {
        return format!("{} {from} → {to}", short(id));
    }
    short(part)
}

/// An id without its upgrade path.
fn short(id: &str) -> String {
    code(id.strip_prefix("file:").unwrap_or_else(|| id.rsplit('/').next().unwrap_or(id)))
}
