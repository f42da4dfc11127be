//! `upshift apply`: what was changed, what is left, and why.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Work;
use crate::mapping::model::ChangeKind;
use crate::plan::Plan;
use crate::report::paint::{Role, wrap_lines};
use crate::report::text::{By, Commands, Page, TextOptions, count, further, left_out, problems};
use crate::report::{Lang, Look, idle};
use crate::scan::Scan;
use crate::visible::{visible, visible_lines};

/// Findings of one change that are left for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Left<'a> {
    change: &'a str,
    work: Work,
    places: Vec<String>,
    reason: &'a str,
    help: Option<&'a str>,
}

/// What `plan` did to the files of `scan`; `arguments` as in [`crate::report::text::TextOptions::arguments`].
pub fn render(scan: &Scan, plan: &Plan, look: Look, arguments: &str) -> String {
    let (paint, lang) = (look.paint, look.lang);
    let mut page = Page::default();
    let landed: BTreeSet<&str> = plan.landed.iter().map(String::as_str).collect();
    let mut fixes: BTreeMap<String, usize> = BTreeMap::new();
    for finding in scan.findings.iter().filter(|finding| landed.contains(finding.id.as_str())) {
        if let Some(file) = scan.files.get(finding.file) {
            *fixes.entry(file.display_path()).or_default() += 1;
        }
    }
    for file in &plan.files {
        let fixes = fixes.get(&file.path).copied().unwrap_or(0);
        let figures = match lang {
            _ if fixes == 0 => String::new(),
            Lang::En => format!(" ({})", count(fixes, "finding")),
            Lang::Zh => format!("（{fixes} 处）"),
        };
        page.line(format!(
            "{} {}{}",
            paint.text(Role::Good, lang.pick("changed", "已修改")),
            visible(&file.path),
            paint.text(Role::Faint, &figures)
        ));
    }
    page.line(match (lang, plan.files.len()) {
        (Lang::En, 0) => "Nothing was changed.".to_owned(),
        (Lang::En, files) => format!("Changed {}, fixed {}.", count(files, "file"), count(landed.len(), "finding")),
        (Lang::Zh, 0) => "没有修改任何文件。".to_owned(),
        (Lang::Zh, files) => format!("修改了 {files} 个文件，修复了 {} 处。", landed.len()),
    });
    left(&mut page, scan, plan, &landed, look);
    let idle = idle::lines(scan, look, arguments);
    let all_read = scan.not_analysed.is_empty() && scan.problems.is_empty();
    if !all_read {
        let arguments = arguments.to_owned();
        let options = TextOptions { look, verbose: 0, all: false, by: By::File, arguments };
        left_out(&mut page, scan, &options);
        problems(&mut page, scan, &options);
        page.gap();
    }
    if plan.remaining > 0 {
        let next = Commands { arguments }.text("scan", &asked(scan, arguments));
        page.gap();
        page.line(match lang {
            Lang::En => format!("{} left. Next: {}", count(plan.remaining, "finding"), paint.text(Role::Good, &next)),
            Lang::Zh => format!("还剩 {} 处。下一步：{}", plan.remaining, paint.text(Role::Good, &next)),
        });
    } else if idle.is_empty() && all_read {
        page.line(paint.text(Role::Good, lang.pick("Nothing is left for a person.", "没有需要人工处理的内容。")));
    } else if idle.is_empty() {
        page.line(lang.pick(
            "Nothing is left for a person in what could be read.",
            "在可以读取的文件中，没有需要人工处理的内容。",
        ));
    }
    for line in idle.into_iter().chain(further(scan, look)) {
        page.line(line);
    }
    page.text
}

/// The options that make the next scan follow the same upgrade paths, although the build files name the new version now.
fn asked(scan: &Scan, arguments: &str) -> String {
    if arguments.contains(" --mapping ") {
        return String::new();
    }
    let active = scan.mappings.iter().filter(|mapping| mapping.active);
    active.map(|mapping| format!("--mapping {}", visible(&mapping.id))).collect::<Vec<_>>().join(" ")
}

fn left(page: &mut Page, scan: &Scan, plan: &Plan, landed: &BTreeSet<&str>, look: Look) {
    let refused: BTreeMap<&str, &str> =
        plan.refused.iter().map(|refused| (refused.finding.as_str(), refused.reason.as_str())).collect();
    let mut groups: Vec<Left<'_>> = Vec::new();
    let sites = scan.findings.iter().filter(|finding| finding.kind != ChangeKind::Note);
    for finding in sites.filter(|finding| !landed.contains(finding.id.as_str())) {
        let work = Work::of(finding);
        let refusal = refused.get(finding.id.as_str()).copied();
        let reason = refusal.or(finding.reason.as_deref()).unwrap_or(match work {
            Work::Automatic => look.lang.pick("not selected", "未选择"),
            Work::Review => look.lang.pick("the fix must be read", "修复需要人工确认"),
            Work::ByHand => look.lang.pick("no fix is known", "没有可用的修复"),
            Work::Possible => look.lang.pick("only the name looks right", "仅名称相符"),
        });
        let place = scan.files.get(finding.file).map_or_else(
            || ".".to_owned(),
            |file| format!("{}:{}", file.display_path(), file.line(finding.span.start as usize)),
        );
        match groups.iter_mut().find(|left| left.change == finding.change && left.work == work && left.reason == reason)
        {
            Some(left) => left.places.push(place),
            None => groups.push(Left {
                change: &finding.change,
                work,
                places: vec![place],
                reason,
                help: finding.help.as_deref(),
            }),
        }
    }
    groups.sort_by_key(|left| left.work);
    for left in groups {
        let work = match left.work {
            Work::Automatic => look.lang.pick("left", "未处理"),
            Work::Review => look.lang.pick("to review", "需要审阅"),
            Work::ByHand => look.lang.pick("by hand", "需要手动"),
            Work::Possible => look.lang.pick("possible", "可能匹配"),
        };
        page.gap();
        page.line(format!(
            "{}: {} ({})",
            look.paint.text(Role::Warning, work),
            look.paint.text(Role::Name, &visible(left.change)),
            left.places.len()
        ));
        let places = left.places.iter().take(3).map(|place| visible(place)).collect::<Vec<_>>().join(", ");
        let more = if left.places.len() > 3 { ", ..." } else { "" };
        page.line(format!("  {places}{more}"));
        let mut text = |name: &str, text: &str| {
            let lines = wrap_lines(&visible_lines(text), look.width.saturating_sub(4), name.len() + 2).join("\n    ");
            let lines = lines.replace("\n    \n", "\n\n");
            page.line(format!("  {name}: {lines}"));
        };
        text(look.lang.pick("reason", "原因"), left.reason);
        if let Some(help) = left.help {
            text(look.lang.pick("help", "建议"), help);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{paint::Paint, sample};

    #[test]
    fn says_what_is_left_and_why() {
        let look = Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 };
        insta::assert_snapshot!(render(&sample::scan(), &sample::plan(), look, " demo"));
    }

    #[test]
    fn nothing_to_do() {
        let look = Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 };
        let text = render(&sample::empty(), &Plan::default(), look, "");
        assert!(text.starts_with("Nothing was changed.\nNo SDK with"), "{text}");
    }
}
