//! The fixed words of the report, in both languages, for every output that is made of it.

use super::{Basis, Difference, Progress, Report, StepKind, UpgradePath, What};
use crate::finding::{Rung, Work};
use crate::mapping::model::{ChangeKind, Severity};
use crate::report::Lang;
use crate::report::verdict::{Readiness, Verdict};

/// A verdict in a few words.
pub fn verdict(verdict: Verdict, lang: Lang) -> &'static str {
    match verdict {
        Verdict::Blocked => lang.pick("Blocked", "有阻断项"),
        Verdict::Work => lang.pick("Work left", "仍需人工处理"),
        Verdict::Unread => lang.pick("Not fully analysed", "未能完整分析"),
        Verdict::Automatic => lang.pick("Ready to apply", "可自动完成"),
        Verdict::Ready => lang.pick("Ready", "已就绪"),
        Verdict::Done => lang.pick("On the new version", "已使用新版本"),
        Verdict::NoPath => lang.pick("No upgrade path applies", "没有适用的升级路径"),
    }
}

/// What a verdict means, as a sentence.
pub fn verdict_means(verdict: Verdict, lang: Lang) -> &'static str {
    match verdict {
        Verdict::Blocked => lang.pick(
            "At least one place stops the build or the app, and a person must change it.",
            "至少有一处会导致构建失败或应用崩溃，需要人工修改。",
        ),
        Verdict::Work => lang.pick(
            "Nothing that is left stops the build or the app, but a person must act.",
            "剩余部分不会导致构建失败或应用崩溃，但仍需人工处理。",
        ),
        Verdict::Unread => lang.pick(
            "Nothing is left in what could be read, but some files that use the SDK could not be analysed.",
            "已读取的部分没有遗留问题，但有些使用该 SDK 的文件未能分析。",
        ),
        Verdict::Automatic => lang.pick(
            "`upshift apply` makes every change that was found.",
            "发现的所有改动都可以由 `upshift apply` 完成。",
        ),
        Verdict::Ready => lang.pick(
            "No use of an API that the new version changes was found.",
            "没有发现任何在新版本中有变化的 API 用法。",
        ),
        Verdict::Done => lang.pick(
            "The build files ask for the new version already. Uses of the old one were not looked for: `--mapping ID` does.",
            "构建文件已指定新版本。未检查旧版本的残留用法，可用 `--mapping ID` 检查。",
        ),
        Verdict::NoPath => lang.pick(
            "The project does not use an SDK with an upgrade path, or not in a version that one starts from.",
            "项目没有使用任何有升级路径的 SDK，或者所用版本不在升级路径的起点范围内。",
        ),
    }
}

/// The formula of the readiness figure with its numbers.
pub fn formula(readiness: &Readiness, lang: Lang) -> String {
    let number = |of| lang.number(of);
    let (ready, all) = (number(readiness.ready_files), number(readiness.sdk_files));
    match (lang, readiness.sdk_files) {
        (Lang::En, 0) => "no file uses the SDK".to_owned(),
        (Lang::Zh, 0) => "没有文件使用该 SDK".to_owned(),
        (Lang::En, _) => format!("{ready} of {all} files that use the SDK, rounded down"),
        (Lang::Zh, _) => format!("使用该 SDK 的 {all} 个文件中有 {ready} 个，向下取整"),
    }
}

/// What counts for the readiness figure.
pub fn formula_means(lang: Lang) -> &'static str {
    lang.pick(
        "A file is ready when nothing in it is left for a person once the automatic edits are made, and when it could be \
         read completely.",
        "自动修改完成后，文件中没有需要人工处理之处，并且文件能够完整读取，才算就绪。",
    )
}

/// Who acts.
pub fn work(work: Work, lang: Lang) -> &'static str {
    match work {
        Work::Automatic => lang.pick("automatic", "自动"),
        Work::Review => lang.pick("review", "待审阅"),
        Work::ByHand => lang.pick("by hand", "人工"),
        Work::Possible => lang.pick("possible", "疑似"),
    }
}

/// What that means, as a sentence.
pub fn work_means(work: Work, lang: Lang) -> &'static str {
    match work {
        Work::Automatic => lang.pick("`upshift apply` makes the change.", "由 `upshift apply` 修改。"),
        Work::Review => lang.pick(
            "A fix is offered; a developer reads it before it is applied.",
            "已给出修复，应用之前需由开发者审阅。",
        ),
        Work::ByHand => lang.pick("A developer writes the change.", "由开发者手动修改。"),
        Work::Possible => lang.pick(
            "Only the name looks right: a developer looks whether the SDK is meant. Not in any figure.",
            "只有名称相符：需由开发者确认是否确为该 SDK。不计入任何数字。",
        ),
    }
}

/// What a severity means, in a few words.
pub fn severity(severity: Severity, lang: Lang) -> &'static str {
    match severity {
        Severity::P0 => lang.pick("stops the build or the app", "导致构建失败或应用崩溃"),
        Severity::P1 => lang.pick("builds and behaves differently", "可以构建，但行为不同"),
        Severity::P2 => lang.pick("deprecated, still works", "已弃用，仍可使用"),
    }
}

/// The kind of a change.
pub fn kind(kind: ChangeKind, lang: Lang) -> &'static str {
    match kind {
        ChangeKind::Renamed => lang.pick("renamed", "改名"),
        ChangeKind::Moved => lang.pick("moved", "移动"),
        ChangeKind::Signature => lang.pick("signature", "签名变化"),
        ChangeKind::Removed => lang.pick("removed", "移除"),
        ChangeKind::Behaviour => lang.pick("behaviour", "行为变化"),
        ChangeKind::Retyped => lang.pick("other type", "类型变化"),
        ChangeKind::Redesign => lang.pick("redesign", "重新设计"),
        ChangeKind::Deprecated => lang.pick("deprecated", "弃用"),
        ChangeKind::Added => lang.pick("added", "新增"),
        ChangeKind::Split => lang.pick("split", "拆分"),
        ChangeKind::Dependency => lang.pick("dependency", "依赖"),
        ChangeKind::Platform => lang.pick("platform", "平台"),
        ChangeKind::Proguard => lang.pick("shrinker rule", "混淆规则"),
        ChangeKind::Note => lang.pick("note", "说明"),
    }
}

/// On what evidence a place was found.
pub fn rung(rung: Rung, lang: Lang) -> &'static str {
    match rung {
        Rung::Import => lang.pick("by import or full name", "依据导入或完整名称"),
        Rung::Static => lang.pick("by a static receiver or constructor", "依据静态接收者或构造函数"),
        Rung::Inferred => lang.pick("by inferred type", "依据推断的类型"),
        Rung::Build => lang.pick("in a build file", "在构建文件中"),
        Rung::Possible => lang.pick("by name alone", "仅依据名称"),
    }
}

/// The title of a step of the plan.
pub fn step(kind: StepKind, lang: Lang) -> &'static str {
    match kind {
        StepKind::Prerequisites => lang.pick("Before you start", "开始之前"),
        StepKind::Dependencies => lang.pick("Dependencies and platform", "依赖与平台"),
        StepKind::Automatic => lang.pick("Automatic edits", "自动修改"),
        StepKind::Review => lang.pick("Review", "审阅"),
        StepKind::ByHand => lang.pick("Changes by hand", "人工修改"),
        StepKind::Redesign => lang.pick("Redesigns", "重新设计"),
        StepKind::Unread => lang.pick("Files that could not be analysed", "未能分析的文件"),
        StepKind::Behaviour => lang.pick("Behaviour to test", "需要测试的行为变化"),
        StepKind::RollOut => lang.pick("Roll-out", "发布"),
    }
}

/// What to do in a step, as a sentence.
pub fn step_means(kind: StepKind, lang: Lang) -> &'static str {
    match kind {
        StepKind::Prerequisites => lang.pick(
            "Upgrades to take first, and what to know before the first edit.",
            "需要先完成的升级，以及动手之前需要了解的事项。",
        ),
        StepKind::Dependencies => lang.pick(
            "Raise the SDK and what it asks of the platform: minimums, permissions, shrinker rules.",
            "升级 SDK，并满足它对平台的要求：最低版本、权限、混淆规则。",
        ),
        StepKind::Automatic => {
            lang.pick("Run `upshift apply` and commit the result on its own.", "运行 `upshift apply`，并单独提交结果。")
        }
        StepKind::Review => lang.pick(
            "Read each offered fix, then take it with `upshift apply --include-review`; look at the possible uses.",
            "逐一审阅给出的修复，再用 `upshift apply --include-review` 应用；并查看疑似用法。",
        ),
        StepKind::ByHand => {
            lang.pick("Places where a developer has to decide or write code.", "需要由开发者决定或编写代码之处。")
        }
        StepKind::Redesign => lang.pick(
            "Plan these first: they change how the app works with the SDK.",
            "请尽早规划：这些改动会影响应用使用 SDK 的方式。",
        ),
        StepKind::Unread => lang.pick(
            "They use the SDK, and upshift cannot tell what changes in them: look through each.",
            "这些文件使用了该 SDK，但 upshift 无法判断其中的改动：请逐一查看。",
        ),
        StepKind::Behaviour => lang.pick(
            "It builds as before and does something else: test it on a device.",
            "构建照常，行为却不同：请在设备上测试。",
        ),
        StepKind::RollOut => {
            lang.pick("From a build that compiles to a version in your users' hands.", "从编译通过到版本交付用户。")
        }
    }
}

/// One of the fixed items of the roll-out; the id itself for another.
pub fn roll_out(id: &str, lang: Lang) -> &str {
    match id {
        "build" => lang.pick(
            "Build every variant and target with the new SDK, with its deprecation warnings shown",
            "用新版 SDK 构建所有变体和目标，并显示弃用警告",
        ),
        "test" => lang.pick(
            "Run the tests, and try by hand every feature that uses the SDK",
            "运行测试，并手动验证每个用到该 SDK 的功能",
        ),
        "gate" => lang.pick(
            "Add `upshift check` to CI, so that the old API does not come back",
            "在 CI 中加入 `upshift check`，防止旧 API 再次出现",
        ),
        "release" => lang.pick(
            "Release in stages, watch crashes and errors, and keep the way back open",
            "分阶段发布，关注崩溃与错误，并保留回退方案",
        ),
        other => other,
    }
}

/// An upgrade path in one line: `LiveKit 1.5.0 → 2.x`; the range where no build file says a version.
pub fn path(path: &UpgradePath, lang: Lang) -> String {
    let from = path.detected_version.clone().unwrap_or_else(|| versions(&path.from, lang));
    format!("{} {from} → {}", path.title, versions(&path.to, lang))
}

/// A range of versions as people say it: `2.x` for `>=2.0, <3.0` and `2.*`, `4.2 or later` for `>=4.2, <5.0`; as it is
/// written where it is another.
pub fn versions(range: &str, lang: Lang) -> String {
    let parts: Option<Vec<String>> = range.split("||").map(|part| plain(part.trim(), lang)).collect();
    parts.map_or_else(|| range.to_owned(), |parts| parts.join(lang.pick(" or ", " 或 ")))
}

fn plain(range: &str, lang: Lang) -> Option<String> {
    if let Some(start) = range.strip_suffix(".*") {
        return is_version(start).then(|| format!("{start}.x"));
    }
    if is_version(range) {
        return Some(range.to_owned());
    }
    let (least, below) = range.split_once(',')?;
    let (least, below) = (least.trim().strip_prefix(">=")?.trim(), below.trim().strip_prefix('<')?.trim());
    if !is_version(least) || !is_version(below) {
        return None;
    }
    let major = |version: &str| version.split('.').next().and_then(|part| part.parse::<u64>().ok());
    let ends = below.split('.').skip(1).all(|part| part == "0") && major(below) == major(least).map(|major| major + 1);
    let starts = least.split('.').skip(1).all(|part| part == "0");
    match (ends, starts) {
        (true, true) => Some(format!("{}.x", major(least)?)),
        (true, false) => Some(match lang {
            Lang::En => format!("{least} or later"),
            Lang::Zh => format!("{least} 或更高"),
        }),
        (false, _) => None,
    }
}

fn is_version(text: &str) -> bool {
    !text.is_empty() && text.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A count with its noun: `1 site`, `1,234 sites`, `1,234 处`.
pub fn sites(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::En, 1) => "1 site".to_owned(),
        (Lang::En, _) => format!("{} sites", lang.number(count)),
        (Lang::Zh, _) => format!("{} 处", lang.number(count)),
    }
}

/// `1 point`, `1,234 points`, `1,234 点`.
pub fn points(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::En, 1) => "1 point".to_owned(),
        (Lang::En, _) => format!("{} points", lang.number(count)),
        (Lang::Zh, _) => format!("{} 点", lang.number(count)),
    }
}

/// Hours from least to most, rounded up to halves below ten and to whole ones above: `2.5–4 h`, `2.5–4 小时`.
pub fn hours((least, most): (f64, f64), lang: Lang) -> String {
    let unit = lang.pick("h", "小时");
    match (hour(least), hour(most)) {
        (least, most) if least == most => format!("{least} {unit}"),
        (least, most) => format!("{least}–{most} {unit}"),
    }
}

fn hour(hours: f64) -> String {
    let rounded = if hours < 10.0 { (hours * 2.0).ceil() / 2.0 } else { hours.ceil() };
    format!("{rounded}")
}

/// The day of a report by the language's habit; as it is where it is no date.
pub fn date(report: &Report, lang: Lang) -> String {
    day(&report.date, lang)
}

/// A day, `2031-05-28`, by the language's habit; as it is where it is no date.
pub fn day(date: &str, lang: Lang) -> String {
    let parts: Vec<&str> = date.splitn(3, '-').collect();
    if let [year, month, day] = parts.as_slice()
        && let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse())
    {
        return lang.date(year, month, day);
    }
    date.to_owned()
}

/// The heading over what changed.
pub fn since(progress: &Progress, lang: Lang) -> String {
    match (&progress.since, lang) {
        (Some(date), Lang::En) => format!("Since {}", day(date, lang)),
        (Some(date), Lang::Zh) => format!("{}以来的变化", day(date, lang)),
        (None, Lang::En) => "Since the last report".to_owned(),
        (None, Lang::Zh) => "上次报告以来的变化".to_owned(),
    }
}

/// What changed, as a sentence.
pub fn progress(progress: &Progress, lang: Lang) -> String {
    let [fixed, new, remaining] = [progress.fixed, progress.new, progress.remaining].map(|count| lang.number(count));
    match lang {
        Lang::En => format!("{fixed} fixed, {new} new, {remaining} remaining."),
        Lang::Zh => format!("已解决 {fixed} 处，新增 {new} 处，剩余 {remaining} 处。"),
    }
}

/// What a reader must know of the comparison, as sentences.
pub fn notes(progress: &Progress, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    if progress.basis == Basis::Counts {
        notes.push(
            lang.pick(
                "One of the two reports is redacted, so sites are compared by their number for each change: one fixed and \
                 one new read as remaining.",
                "两份报告之一已脱敏，因此只按每项改动的处数比较：同时解决一处又新增一处时，显示为剩余。",
            )
            .to_owned(),
        );
    }
    notes.extend(progress.differences.iter().map(|found| difference(found, lang)));
    notes
}

fn difference(found: &Difference, lang: Lang) -> String {
    let (then, now) = (&found.then, &found.now);
    let id = found.mapping.as_deref().unwrap_or_default();
    match (found.what, lang) {
        (What::Tool, Lang::En) => format!("The older report was made by upshift {then}, this one by {now}."),
        (What::Tool, Lang::Zh) => format!("旧报告由 upshift {then} 生成，本报告由 {now} 生成。"),
        (What::Revision, Lang::En) => format!(
            "The mapping `{id}` is another (revision `{then}` then, `{now}` now): some of the difference may come from it."
        ),
        (What::Revision, Lang::Zh) => {
            format!("映射 `{id}` 已有变化（当时修订 `{then}`，现在 `{now}`）：部分差异可能由此产生。")
        }
        (What::Target, Lang::En) => format!("`{id}` led to {then} then and leads to {now} now."),
        (What::Target, Lang::Zh) => format!("`{id}` 当时的目标版本为 {then}，现在为 {now}。"),
        (What::Dropped, Lang::En) => {
            format!("`{id}` was not looked for this time: its sites of then are in no figure here.")
        }
        (What::Dropped, Lang::Zh) => format!("本次没有检查 `{id}`：它当时的位置不计入此处的任何数字。"),
        (What::Added, Lang::En) => format!("`{id}` was not followed then: all its sites are new."),
        (What::Added, Lang::Zh) => format!("当时没有采用 `{id}`：它的所有位置都算新增。"),
    }
}

/// The points of one site, and what they stand for.
pub fn scale(lang: Lang) -> [(u8, &'static str); 6] {
    [
        (0, lang.pick("information", "仅供了解")),
        (1, lang.pick("trivial", "简单")),
        (3, lang.pick("complex", "复杂")),
        (5, lang.pick("redesign", "重新设计")),
        (7, lang.pick("rearchitecture", "架构调整")),
        (13, lang.pick("unknown", "未知")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_rounded_up() {
        assert_eq!(hours((0.2, 3.6), Lang::En), "0.5–4 h");
        assert_eq!(hours((10.2, 10.9), Lang::Zh), "11 小时");
        assert_eq!(hours((0.0, 0.0), Lang::En), "0 h");
    }

    #[test]
    fn ranges_are_said_plainly() {
        let said = |range| versions(range, Lang::En);
        assert_eq!((said(">=2.0, <3.0"), said("2.*"), said("4.2.3")), ("2.x".into(), "2.x".into(), "4.2.3".into()));
        assert_eq!((said(">=2.2, <3.0"), said("0.3.*||2.*")), ("2.2 or later".into(), "0.3.x or 2.x".into()));
        for other in [">=3.0, <3.2", ">1.0", "latest", "", ">=1.0, <3.0"] {
            assert_eq!(said(other), other);
        }
        assert_eq!(versions(">=2.2, <3.0", Lang::Zh), "2.2 或更高");
    }

    #[test]
    fn counts_have_their_noun() {
        assert_eq!((sites(1, Lang::En), points(1234, Lang::En)), ("1 site".to_owned(), "1,234 points".to_owned()));
        assert_eq!(sites(0, Lang::Zh), "0 处");
    }
}
