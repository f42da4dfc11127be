//! `upshift check`: the verdict of the gate on one screen.

use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::paint::Role;
use crate::report::summary::{ChangeFigures, Summary};
use crate::report::text::{Commands, Page, count};
use crate::report::visible::visible;
use crate::report::{Lang, Look, idle};
use crate::scan::Scan;

/// Changes that are listed before the rest is counted.
const LISTED: usize = 12;

/// The findings of a scan, reduced to those of a severity in `deny`. Possible matches never count.
pub fn denied(scan: &Scan, deny: &[Severity]) -> Summary {
    let denied = |finding: &&crate::finding::Finding| {
        deny.contains(&finding.severity)
            && Work::of(finding) != Work::Possible
            && finding.kind != crate::mapping::model::ChangeKind::Note
    };
    let findings = scan.findings.iter().filter(denied).cloned().collect();
    Summary::of(&Scan { findings, ..Scan::default() })
}

/// The verdict as text; `arguments` as in [`crate::report::text::TextOptions::arguments`].
pub fn render(scan: &Scan, deny: &[Severity], look: Look, arguments: &str) -> String {
    let (paint, lang) = (look.paint, look.lang);
    let denied = denied(scan, deny);
    let all = Summary::of(scan);
    let names = deny.iter().map(|severity| format!("{severity:?}")).collect::<Vec<_>>().join(", ");
    let mut page = Page::default();
    if denied.findings == 0 {
        let passed = lang.pick("check passed", "检查通过");
        let rest = match (lang, all.findings) {
            (Lang::En, 0) => String::new(),
            (Lang::En, rest) => format!(" ({} of other severity)", count(rest, "finding")),
            (Lang::Zh, 0) => String::new(),
            (Lang::Zh, rest) => format!("（另有 {rest} 处其他级别的问题）"),
        };
        page.line(match lang {
            Lang::En => format!("{}: no {names} finding{rest}", paint.text(Role::Good, passed)),
            Lang::Zh => format!("{}：没有 {names} 级别的问题{rest}", paint.text(Role::Good, passed)),
        });
        for line in idle::lines(scan, look, arguments) {
            page.line(line);
        }
        footer(&mut page, scan, &all, look);
        return page.text;
    }
    page.line(match lang {
        Lang::En => format!(
            "{}: {} of {names} in {}",
            paint.text(Role::Error, "check failed"),
            count(denied.findings, "finding"),
            count(denied.files, "file")
        ),
        Lang::Zh => format!(
            "{}：{} 个文件中有 {} 处 {names} 级别的问题",
            paint.text(Role::Error, "检查未通过"),
            denied.files,
            denied.findings
        ),
    });
    let width = denied.changes.iter().take(LISTED).map(|change| change.change.len()).max().unwrap_or(0);
    for change in denied.changes.iter().take(LISTED) {
        page.line(row(scan, change, width, look));
    }
    if denied.changes.len() > LISTED {
        page.line(format!("  ... and {}", count(denied.changes.len() - LISTED, "more change")));
    }
    let automatic: Vec<_> = denied.changes.iter().filter(|change| change.automatic > 0).collect();
    page.gap();
    if !automatic.is_empty() {
        let only = automatic.iter().map(|change| change.change.as_str()).collect::<Vec<_>>().join(",");
        let command = Commands { arguments }.text("apply", &format!("--only {}", visible(&only)));
        let text = match lang {
            Lang::En => format!("{} automatically:", fixed(denied.automatic.sites)),
            Lang::Zh => format!("{} 处可以自动修复：", denied.automatic.sites),
        };
        page.line(text);
        page.line(format!("  {}", paint.text(Role::Good, &command)));
    }
    if let Some(change) = denied.changes.iter().find(|change| change.automatic < change.findings) {
        let left = denied.findings - denied.automatic.sites;
        page.line(match lang {
            Lang::En => format!("{left} for a person, beginning with:"),
            Lang::Zh => format!("{left} 处需要人工处理，例如："),
        });
        page.line(format!("  {}", paint.text(Role::Good, &format!("upshift explain {}", visible(&change.change)))));
    }
    footer(&mut page, scan, &all, look);
    page.text
}

fn fixed(number: usize) -> String {
    if number == 1 { "1 can be fixed".to_owned() } else { format!("{number} can be fixed") }
}

fn row(scan: &Scan, change: &ChangeFigures, width: usize, look: Look) -> String {
    let role = match change.severity {
        Severity::P0 => Role::Error,
        Severity::P1 => Role::Warning,
        Severity::P2 => Role::Note,
    };
    let first = scan.findings.iter().find(|finding| {
        finding.change == change.change && finding.mapping == change.mapping && Work::of(finding) != Work::Possible
    });
    let place = first.and_then(|finding| {
        let file = scan.files.get(finding.file)?;
        Some(format!("{}:{}", file.display_path(), file.line(finding.span.start as usize)))
    });
    format!(
        "  {} {} {:>4}  {}",
        look.paint.text(role, &format!("{:?}", change.severity)),
        look.paint.column(Role::Name, &visible(&change.change), width),
        change.findings,
        visible(&place.unwrap_or_default()),
    )
}

/// What does not decide, so that it is not overlooked.
fn footer(page: &mut Page, scan: &Scan, all: &Summary, look: Look) {
    let parts = [
        (
            all.possible,
            "possible match (never denied)",
            "possible matches (never denied)",
            "处可能的匹配（不会导致失败）",
        ),
        (scan.not_analysed.len(), "path not analysed", "paths not analysed", "个路径未分析"),
        (scan.problems.len(), "problem", "problems", "个问题"),
    ];
    let parts: Vec<_> = parts
        .iter()
        .filter(|part| part.0 > 0)
        .map(|&(number, one, many, zh)| match (look.lang, number) {
            (Lang::Zh, _) => format!("{number} {zh}"),
            (Lang::En, 1) => format!("1 {one}"),
            (Lang::En, _) => format!("{number} {many}"),
        })
        .collect();
    if !parts.is_empty() {
        page.line(look.paint.text(Role::Faint, &format!("{} {}", look.lang.pick("also", "另有"), parts.join(", "))));
    }
    for problem in &scan.problems {
        let path = problem.path.as_ref().map_or_else(String::new, |path| format!("{}: ", visible(path)));
        page.line(format!(
            "{}: {path}{}",
            look.paint.text(Role::Warning, look.lang.pick("problem", "问题")),
            visible(&problem.message)
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{paint::Paint, sample};

    const LOOK: Look = Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 };

    #[test]
    fn failed() {
        insta::assert_snapshot!(render(&sample::scan(), &[Severity::P0, Severity::P1], LOOK, ""));
    }

    #[test]
    fn possible_matches_never_deny() {
        let mut scan = sample::scan();
        scan.findings.retain(|finding| Work::of(finding) == Work::Possible);
        assert_eq!(denied(&scan, &[Severity::P0, Severity::P1, Severity::P2]).findings, 0);
        let text = render(&scan, &[Severity::P0], LOOK, "");
        assert!(text.starts_with("check passed: no P0 finding\nalso 1 possible match (never denied)"), "{text}");
    }

    #[test]
    fn other_severities_pass() {
        assert_eq!(denied(&sample::scan(), &[Severity::P2]).findings, 1);
        assert_eq!(denied(&sample::scan(), &[Severity::P1]).findings, 1);
    }
}
