//! The projects as a table for spreadsheets.

use super::{Portfolio, Project};
use crate::report::Lang;
use crate::report::csv::{BEGINNING, row};
use crate::report::readiness::words;

/// The projects as CSV, as `report::csv` writes it. Figures have no separators.
pub fn csv(portfolio: &Portfolio) -> String {
    let lang = portfolio.lang;
    let mut out = String::from(BEGINNING);
    row(&mut out, &heads(lang));
    for project in &portfolio.projects {
        row(&mut out, &cells(project, lang));
    }
    out
}

/// Whether `text` begins as [`csv`] does, in either language: an earlier run wrote it.
pub fn is_csv(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    [Lang::En, Lang::Zh].iter().any(|&lang| first.trim_start_matches(BEGINNING) == heads(lang).join(","))
}

fn heads(lang: Lang) -> [&'static str; 20] {
    lang.pick(
        [
            "project",
            "file",
            "date",
            "upgrade",
            "verdict",
            "readiness_percent",
            "blockers",
            "silent_risks",
            "deprecated",
            "automatic_sites",
            "automatic_points",
            "review_sites",
            "review_points",
            "by_hand_sites",
            "by_hand_points",
            "possible",
            "hours_least",
            "hours_most",
            "not_read",
            "redacted",
        ],
        [
            "项目",
            "文件",
            "日期",
            "升级",
            "结论",
            "就绪度（%）",
            "阻断项",
            "隐性风险",
            "已弃用",
            "自动（处）",
            "自动（点）",
            "待审阅（处）",
            "待审阅（点）",
            "人工（处）",
            "人工（点）",
            "疑似",
            "最少小时",
            "最多小时",
            "未读取",
            "已脱敏",
        ],
    )
}

fn cells(project: &Project, lang: Lang) -> [String; 20] {
    let number = |number: usize| number.to_string();
    let readiness = &project.readiness;
    [
        project.name.clone(),
        project.file.clone(),
        project.date.clone().unwrap_or_default(),
        project.paths.iter().map(|path| path.line(lang)).collect::<Vec<_>>().join("; "),
        words::verdict(readiness.verdict, lang).to_owned(),
        if readiness.verdict.is_measured() { readiness.percent.to_string() } else { String::new() },
        number(project.blockers),
        number(project.risks),
        number(project.deprecated),
        number(project.automatic.sites),
        number(project.automatic.effort),
        number(project.review.sites),
        number(project.review.effort),
        number(project.by_hand.sites),
        number(project.by_hand.effort),
        number(project.possible),
        project.hours_least.to_string(),
        project.hours_most.to_string(),
        number(project.not_read),
        if project.redacted { lang.pick("yes", "是") } else { lang.pick("no", "否") }.to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::portfolio::sample;

    #[test]
    fn knows_its_own() {
        assert!(is_csv(&csv(&sample(Lang::En))) && is_csv(&csv(&sample(Lang::Zh))));
        assert!(!is_csv("") && !is_csv("project,file\n"));
    }

    #[test]
    fn every_row_has_every_cell() {
        for lang in [Lang::En, Lang::Zh] {
            let text = csv(&sample(lang));
            assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"));
            for line in text.trim_end().split("\r\n") {
                let mut quoted = false;
                let commas = line.chars().filter(|c| {
                    quoted ^= *c == '"';
                    *c == ',' && !quoted
                });
                assert_eq!(commas.count(), 19, "{line}");
            }
        }
        assert!(csv(&sample(Lang::En)).contains("\r\n\"'=HYPERLINK(\"\"x\"\"),\"\"<b>\"\"\",west.json,"));
    }
}
