//! The portfolio as Markdown.

use super::{Change, Portfolio, Project};
use crate::report::Lang;
use crate::report::markdown::{code, link, text};
use crate::report::readiness::words;

/// The portfolio as Markdown, ending in a line break.
pub fn markdown(portfolio: &Portfolio) -> String {
    let lang = portfolio.lang;
    let (totals, number) = (&portfolio.totals, |number| lang.number(number));
    let made = format!("{} {}", portfolio.tool.name, portfolio.tool.version);
    let date = words::day(&portfolio.date, lang);
    let mut lines = vec![
        lang.pick("# Readiness of all projects", "# 各项目升级就绪情况").to_owned(),
        String::new(),
        match lang {
            Lang::En => format!("Made on {date} by {made}."),
            Lang::Zh => format!("由 {made} 生成于 {date}。"),
        },
        String::new(),
        super::summary(totals, lang),
        String::new(),
    ];
    table(
        &mut lines,
        &[
            lang.pick("Project", "项目"),
            lang.pick("Upgrade", "升级"),
            lang.pick("Verdict", "结论"),
            lang.pick("Readiness", "就绪度"),
            lang.pick("Blockers", "阻断项"),
            lang.pick("Automatic (points)", "自动（点）"),
            lang.pick("Review (points)", "待审阅（点）"),
            lang.pick("By hand (points)", "人工（点）"),
            lang.pick("Hours", "小时"),
            lang.pick("Not read", "未读取"),
        ],
        3,
        portfolio.projects.iter().map(|project| row(project, lang)),
    );
    if !portfolio.changes.is_empty() {
        lines.extend([
            String::new(),
            lang.pick("## Changes that hurt most projects", "## 影响项目最多的改动").to_owned(),
            String::new(),
        ]);
        table(
            &mut lines,
            &[
                lang.pick("Change", "改动"),
                lang.pick("Severity", "严重程度"),
                lang.pick("Projects", "项目数"),
                lang.pick("Sites left", "剩余处数"),
                lang.pick("Points left", "剩余点数"),
                lang.pick("Automatic sites", "自动处数"),
            ],
            2,
            portfolio.changes.iter().map(|change| {
                vec![
                    title(change, lang),
                    format!("{:?}", change.severity),
                    number(change.projects.len()),
                    number(change.sites),
                    number(change.left),
                    number(change.automatic),
                ]
            }),
        );
    }
    if !portfolio.left_out.is_empty() {
        let heading = lang.pick("## Files that could not be used", "## 无法使用的文件").to_owned();
        lines.extend([String::new(), heading, String::new()]);
        lines.extend(portfolio.left_out.iter().map(|left| format!("- {} — {}", code(&left.file), text(&left.reason))));
    }
    lines.join("\n") + "\n"
}

fn title(change: &Change, lang: Lang) -> String {
    let id = code(&format!("{}/{}", change.mapping, change.change));
    let docs = change.docs.as_deref().map(|docs| format!(" {}", link(lang.pick("docs", "文档"), docs)));
    format!("{} {id}{}", text(&change.message), docs.unwrap_or_default())
}

fn row(project: &Project, lang: Lang) -> Vec<String> {
    let name = text(&project.name);
    let paths: Vec<String> = project.paths.iter().map(|path| text(&path.line(lang))).collect();
    let readiness = &project.readiness;
    let percent = match readiness.verdict.is_measured() {
        true => format!("{}%", readiness.percent),
        false => "—".to_owned(),
    };
    vec![
        name,
        paths.join("<br>"),
        words::verdict(readiness.verdict, lang).to_owned(),
        percent,
        lang.number(project.blockers),
        lang.number(project.automatic.effort),
        lang.number(project.review.effort),
        lang.number(project.by_hand.effort),
        words::hours((project.hours_least, project.hours_most), lang),
        lang.number(project.not_read),
    ]
}

/// A table whose first columns are words and the rest figures.
fn table(lines: &mut Vec<String>, heads: &[&str], words: usize, rows: impl Iterator<Item = Vec<String>>) {
    lines.push(format!("| {} |", heads.join(" | ")));
    let rules = (0..heads.len()).map(|at| if at < words { "---" } else { "---:" });
    lines.push(format!("| {} |", rules.collect::<Vec<_>>().join(" | ")));
    lines.extend(rows.map(|row| format!("| {} |", row.join(" | "))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::portfolio::sample;

    #[test]
    fn every_project_has_a_row() {
        for lang in [Lang::En, Lang::Zh] {
            let text = markdown(&sample(lang));
            let rows = text.lines().filter(|line| line.starts_with("| ")).count();
            let sample = sample(lang);
            assert_eq!(rows, 4 + sample.projects.len() + sample.changes.len(), "{text}");
            assert!(text.contains("&lt;b>") && !text.contains("<b>"), "{text}");
            assert!(text.contains("`old.json`"), "{text}");
        }
    }
}
