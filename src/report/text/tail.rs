//! What comes after the findings: possible matches, what was left out, problems, figures and the next command.

use std::collections::BTreeMap;

use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::paint::{Role, wrap};
use crate::report::summary::{Share, Summary};
use crate::report::text::snippet::severity_role;
use crate::report::text::{Page, TextOptions};
use crate::scan::Scan;
use crate::visible::visible;
use crate::words::Lang;

/// Lines of a list before it is folded.
const LISTED: usize = 10;

/// The sub-commands proposed to the user, with the arguments of this run.
#[derive(Debug, Clone)]
pub(crate) struct Commands<'a> {
    pub(crate) arguments: &'a str,
}

impl Commands<'_> {
    /// `upshift NAME PATH.. OPTIONS`.
    pub(crate) fn text(&self, name: &str, options: &str) -> String {
        let space = if options.is_empty() { "" } else { " " };
        format!("upshift {name}{}{space}{options}", self.arguments)
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    match (number, noun) {
        (1, _) => format!("1 {noun}"),
        (_, "match" | "fix") => format!("{number} {noun}es"),
        _ => format!("{number} {noun}s"),
    }
}

/// Places where only the name looks right, one line each.
pub(super) fn possible(page: &mut Page, scan: &Scan, options: &TextOptions) {
    let (paint, lang) = (options.look.paint, options.look.lang);
    let all: Vec<_> = scan.findings.iter().filter(|finding| Work::of(finding) == Work::Possible).collect();
    if all.is_empty() {
        return;
    }
    page.gap();
    page.line(format!(
        "{} {}",
        paint.text(Role::Heading, &format!("{} ({})", lang.pick("Possible matches", "可能的匹配"), all.len())),
        paint.text(
            Role::Faint,
            lang.pick("only the name looks right: not edited, not counted", "仅名称相符：不会修改，也不计入统计")
        ),
    ));
    let shown = if options.all { all.len() } else { all.len().min(LISTED) };
    for finding in &all[..shown] {
        let place = scan.files.get(finding.file).map_or_else(String::new, |file| {
            let at = file.position(finding.span.start as usize);
            format!("{}:{}:{}", visible(&file.display_path()), at.line, at.column)
        });
        let why = finding.reason.as_deref().or(finding.resolution.chain.last().map(String::as_str)).unwrap_or_default();
        page.line(format!("  {place}  {}  {}", paint.text(Role::Name, &visible(&finding.change)), visible(why)));
    }
    more(page, all.len() - shown, options);
}

fn more(page: &mut Page, hidden: usize, options: &TextOptions) {
    if hidden > 0 {
        let text = match options.look.lang {
            Lang::En => format!("  ... and {hidden} more (`--all` shows them)"),
            Lang::Zh => format!("  ……另有 {hidden} 项（用 `--all` 显示）"),
        };
        page.line(options.look.paint.text(Role::Faint, &text));
    }
}

/// Files that were not analysed, by reason.
pub(crate) fn left_out(page: &mut Page, scan: &Scan, options: &TextOptions) {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for left in &scan.not_analysed {
        reasons.entry(&left.reason).or_default().push(&left.path);
    }
    if reasons.is_empty() {
        return;
    }
    page.gap();
    let heading = format!("{} ({})", options.look.lang.pick("Not analysed", "未分析"), scan.not_analysed.len());
    page.line(options.look.paint.text(Role::Heading, &heading));
    for (reason, paths) in reasons {
        page.line(format!("  {}{}", visible(reason), options.look.lang.pick(":", "：")));
        let shown = if options.all { paths.len() } else { paths.len().min(3) };
        for path in &paths[..shown] {
            page.line(format!("    {}", visible(path)));
        }
        if paths.len() > shown {
            page.text.push_str("  ");
        }
        more(page, paths.len() - shown, options);
    }
}

/// Trouble with mappings and files.
pub(crate) fn problems(page: &mut Page, scan: &Scan, options: &TextOptions) {
    if scan.problems.is_empty() {
        return;
    }
    page.gap();
    for problem in &scan.problems {
        let mut place = String::new();
        if let Some(path) = &problem.path {
            place = visible(path).into_owned();
            let file = scan.files.iter().find(|file| file.display_path() == *path);
            if let (Some(span), Some(file)) = (problem.span, file) {
                let at = file.position(span.start as usize);
                place.push_str(&format!(":{}:{}", at.line, at.column));
            }
            place.push_str(": ");
        }
        let (name, colon) = options.look.lang.pick(("problem", ": "), ("问题", "："));
        let text = format!("{place}{}", visible(&problem.message));
        let lines = wrap(&text, options.look.width.saturating_sub(2), name.len() + 2).join("\n  ");
        page.line(format!("{}{colon}{lines}", options.look.paint.text(Role::Warning, name)));
    }
}

/// Times and what became of the candidates.
pub(super) fn statistics(page: &mut Page, scan: &Scan, options: &TextOptions) {
    let (paint, lang, stats) = (options.look.paint, options.look.lang, &scan.stats);
    page.gap();
    page.line(paint.text(Role::Heading, lang.pick("Statistics", "统计")));
    let (parsed, bytes) = (stats.files_parsed, stats.bytes_parsed);
    page.line(match lang {
        Lang::En => format!("  {} walked, {parsed} parsed, {bytes} bytes", count(stats.files_walked, "file")),
        Lang::Zh => format!("  检查 {} 个文件，解析 {parsed} 个，{bytes} 字节", stats.files_walked),
    });
    for (name, time) in &stats.stages {
        page.line(format!("  {name:<15} {:>9.1} ms", time.as_secs_f64() * 1000.0));
    }
    for tally in &stats.names {
        let (resolved, other) = (tally.resolved, tally.other);
        let known = resolved.import + resolved.fixed + resolved.inferred;
        let elsewhere = other.project + other.sdk + other.absent + other.library + other.foreign;
        let language = tally.language.front_end().map_or("", |front_end| front_end.name);
        let (examined, mapping) = (tally.examined, visible(&tally.mapping));
        page.line(match lang {
            Lang::En => format!("  {examined} {language} names of {mapping}"),
            Lang::Zh => format!("  {mapping}：{examined} 个 {language} 名称"),
        });
        let (import, fixed, inferred) = (resolved.import, resolved.fixed, resolved.inferred);
        page.line(match lang {
            Lang::En => format!("    {known:>6}  changed: {import} by import, {fixed} static, {inferred} inferred"),
            Lang::Zh => format!("    {known:>6}  受影响：按导入 {import}，静态 {fixed}，推断 {inferred}"),
        });
        let (project, sdk, absent) = (other.project, other.sdk + other.absent, other.absent);
        let (library, foreign) = (other.library, other.foreign);
        page.line(match lang {
            Lang::En => format!(
                "    {elsewhere:>6}  something else: {project} of the project, {sdk} of the SDK ({absent} absent), \
                 {library} of the language, {foreign} foreign"
            ),
            Lang::Zh => format!(
                "    {elsewhere:>6}  与变更无关：项目 {project}，SDK {sdk}（其中 {absent} 不存在），语言 {library}，其他库 {foreign}"
            ),
        });
        for missed in &tally.missed {
            let unknown = lang.pick("unknown: ", "未知：");
            page.line(format!("    {:>6}  {unknown}{}", missed.names, missed.cause.words().get(lang)));
            for place in missed.places.iter().filter(|_| options.verbose > 1) {
                let stuck = match place.stuck.is_empty() {
                    true => String::new(),
                    false => format!("{}`{}`", lang.pick(", at ", "，位于 "), visible(&place.stuck)),
                };
                page.line(format!("            {} {}{stuck}", visible(&place.place), visible(&place.name)));
            }
        }
    }
}

/// The figures, and what to type next.
pub(super) fn summary(page: &mut Page, scan: &Scan, summary: &Summary, options: &TextOptions) {
    let (paint, lang) = (options.look.paint, options.look.lang);
    let commands = Commands { arguments: &options.arguments };
    page.gap();
    let total = match lang {
        Lang::En => format!("{} in {}", count(summary.findings, "finding"), count(summary.files, "file")),
        Lang::Zh => format!("{} 个文件中有 {} 处需要处理", summary.files, summary.findings),
    };
    let effort = match lang {
        Lang::En => format!("effort {}", count(summary.effort, "point")),
        Lang::Zh => format!("工作量 {} 点", summary.effort),
    };
    page.line(format!("{}: {}, {effort}", paint.text(Role::Heading, &total), severities(summary, options)));
    let by_hand = summary.changes.iter().find(|change| change.by_hand > 0);
    let rows = [
        (lang.pick("automatic", "自动修复"), summary.automatic, commands.text("apply", "")),
        (lang.pick("to review", "需要审阅"), summary.review, commands.text("diff", "--include-review")),
        (
            lang.pick("by hand", "需要手动"),
            summary.by_hand,
            by_hand.map_or_else(String::new, |change| format!("upshift explain {}", change.change)),
        ),
    ];
    for (name, share, command) in rows.iter().filter(|(_, share, _)| share.sites > 0) {
        page.line(row(name, *share, command, options));
    }
    let rest = [
        (summary.possible, lang.pick("possible match", "处可能的匹配")),
        (scan.not_analysed.len(), lang.pick("path not analysed", "个路径未分析")),
        (scan.problems.len(), lang.pick("problem", "个问题")),
    ];
    let rest: Vec<_> = rest
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|&(number, noun)| match (lang, noun) {
            (Lang::Zh, _) => format!("{number} {noun}"),
            (_, "path not analysed") => format!("{} not analysed", count(number, "path")),
            (_, "possible match") => format!("{number} possible {}", if number == 1 { "match" } else { "matches" }),
            _ => count(number, noun),
        })
        .collect();
    if !rest.is_empty() {
        page.line(format!(
            "  {}",
            paint.text(Role::Faint, &format!("{} {}", lang.pick("also", "另有"), rest.join(", ")))
        ));
    }
    let next = match (summary.automatic.sites, summary.review.sites, by_hand) {
        (1.., ..) => commands.text("diff", ""),
        (_, 1.., _) => commands.text("diff", "--include-review"),
        (.., Some(change)) => format!("upshift explain {}", change.change),
        _ => return,
    };
    page.line(format!("{}: {}", lang.pick("Next", "下一步"), paint.text(Role::Good, &next)));
}

fn row(name: &str, share: Share, command: &str, options: &TextOptions) -> String {
    let points = match options.look.lang {
        Lang::En => format!("({})", count(share.effort, "point")),
        Lang::Zh => format!("（{} 点）", share.effort),
    };
    let paint = options.look.paint;
    let (name, points) = (paint.column(Role::Plain, name, 11), paint.column(Role::Faint, &points, 13));
    format!("{:>6} {name}{points} {}", share.sites, paint.text(Role::Name, command))
}

/// `3 P0, 1 P2`.
pub(crate) fn severities(summary: &Summary, options: &TextOptions) -> String {
    let by = summary.by_severity;
    [(by.p0, Severity::P0), (by.p1, Severity::P1), (by.p2, Severity::P2)]
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, severity)| options.look.paint.text(severity_role(*severity), &format!("{number} {severity:?}")))
        .collect::<Vec<_>>()
        .join(", ")
}
