//! `upshift check`: the verdict of the gate on one screen.

use crate::finding::Finding;
use crate::gate::{Complaint, Standing, Verdict};
use crate::mapping::model::Severity;
use crate::report::paint::Role;
use crate::report::summary::{ChangeFigures, Summary};
use crate::report::text::{Commands, Page, count};
use crate::report::{Lang, Look, idle};
use crate::scan::Scan;
use crate::visible::visible;

/// Changes that are listed before the rest is counted: with what follows they fill a screen.
const LISTED: usize = 8;

/// Complaints that are listed before the rest is counted.
const COMPLAINTS: usize = 6;

/// What the verdict was made of, in words.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// What is denied: `P0, P1`.
    pub denied: String,
    /// The file of accepted findings, where there is one.
    pub baseline: Option<String>,
    /// The revision that lines are compared with.
    pub since: Option<String>,
    /// As in [`crate::report::text::TextOptions::arguments`].
    pub arguments: String,
}

/// The verdict as text.
pub fn render(scan: &Scan, verdict: &Verdict, terms: &Terms, look: Look) -> String {
    let of = |standing: Standing| -> Summary {
        let findings = scan.findings.iter().zip(&verdict.standings).filter(|(_, found)| **found == standing);
        Summary::of(&Scan { findings: findings.map(|(finding, _)| finding.clone()).collect(), ..Scan::default() })
    };
    let denied = of(Standing::Denied);
    let mut page = Page::default();
    page.line(headline(verdict, &denied, terms, look));
    if sites(&denied) > 0 {
        changes(&mut page, scan, verdict, &denied, look);
        fixes(&mut page, &denied, terms, look);
    } else if !verdict.is_failed() {
        for line in idle::lines(scan, look, &terms.arguments) {
            page.line(line);
        }
    }
    complaints(&mut page, verdict, look);
    footer(&mut page, scan, verdict, terms, look);
    page.text.truncate(page.text.trim_end().len());
    page.text + "\n"
}

fn headline(verdict: &Verdict, denied: &Summary, terms: &Terms, look: Look) -> String {
    let (paint, lang) = (look.paint, look.lang);
    let names = &terms.denied;
    let new = terms.baseline.is_some() || terms.since.is_some();
    let sites = sites(denied);
    let mut reasons = Vec::new();
    if sites > 0 {
        let noun = if new { "new finding" } else { "finding" };
        reasons.push(match lang {
            Lang::En => format!("{} in {}", count(sites, noun), count(denied.files, "file")),
            Lang::Zh => format!("{} 个文件中有 {sites} 处{}问题", denied.files, if new { "新" } else { "" }),
        });
    }
    if let Some(most) = verdict.max_effort.filter(|_| verdict.is_over_effort()) {
        let points = verdict.effort;
        reasons.push(match lang {
            Lang::En => format!("{}, and {most} may be", count(points, "effort point")),
            Lang::Zh => format!("工作量为 {points} 点，上限为 {most} 点"),
        });
    }
    let wrong = verdict.complaints.iter().filter(|complaint| verdict.fails(complaint)).count();
    if wrong > 0 {
        reasons.push(match lang {
            Lang::En => format!("{} with the baseline or exceptions", count(wrong, "problem")),
            Lang::Zh => format!("基线或例外有 {wrong} 个问题"),
        });
    }
    if verdict.is_failed() {
        let head = paint.text(Role::Error, lang.pick("check failed", "检查未通过"));
        return format!("{head}{}{}", lang.pick(": ", "："), reasons.join(lang.pick("; ", "；")));
    }
    let head = paint.text(Role::Good, lang.pick("check passed", "检查通过"));
    match (lang, new) {
        _ if names.is_empty() => head,
        (Lang::En, false) => format!("{head}: no {names} finding"),
        (Lang::En, true) => format!("{head}: no new {names} finding"),
        (Lang::Zh, false) => format!("{head}：没有 {names} 级别的问题"),
        (Lang::Zh, true) => format!("{head}：没有新的 {names} 级别的问题"),
    }
}

fn changes(page: &mut Page, scan: &Scan, verdict: &Verdict, denied: &Summary, look: Look) {
    let listed = || denied.changes.iter().take(LISTED);
    let width = listed().map(|change| change.change.len()).max().unwrap_or(0);
    for change in listed() {
        let is_one = |(finding, standing): &(&Finding, &Standing)| {
            **standing == Standing::Denied && finding.change == change.change && finding.mapping == change.mapping
        };
        let found: Vec<&Finding> =
            scan.findings.iter().zip(&verdict.standings).filter(is_one).map(|(finding, _)| finding).collect();
        page.line(row(scan, change, &found, width, look));
        if let Some(first) = found.first() {
            let room = look.width.saturating_sub(5).max(20);
            page.line(format!("     {}", look.paint.text(Role::Faint, &cut(&visible(&first.message), room))));
        }
    }
    if denied.changes.len() > LISTED {
        let more = denied.changes.len() - LISTED;
        page.line(match look.lang {
            Lang::En => format!("  ... and {}", count(more, "more change")),
            Lang::Zh => format!("  …… 另有 {more} 项变更"),
        });
    }
    page.gap();
}

/// The first line of a text, as much of it as there is room for.
fn cut(text: &str, room: usize) -> String {
    let line = text.lines().next().unwrap_or_default();
    if unicode_width::UnicodeWidthStr::width(line) <= room {
        return line.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for c in line.chars() {
        used += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if used + 1 > room {
            break;
        }
        out.push(c);
    }
    out.trim_end().to_owned() + "…"
}

fn row(scan: &Scan, change: &ChangeFigures, found: &[&Finding], width: usize, look: Look) -> String {
    let role = match change.severity {
        Severity::P0 => Role::Error,
        Severity::P1 => Role::Warning,
        Severity::P2 => Role::Note,
    };
    let place = found.first().and_then(|finding| {
        let file = scan.files.get(finding.file)?;
        Some(format!("{}:{}", file.display_path(), file.line(finding.span.start as usize)))
    });
    let more = match (look.lang, found.len().saturating_sub(1)) {
        (_, 0) => String::new(),
        (Lang::En, more) => format!(" and {more} more"),
        (Lang::Zh, more) => format!(" 等，另有 {more} 处"),
    };
    format!(
        "  {} {}  {}{more}",
        look.paint.text(role, &format!("{:?}", change.severity)),
        look.paint.column(Role::Name, &visible(&change.change), width),
        visible(&place.unwrap_or_default()),
    )
}

/// The next step: the command that fixes, or what to read.
fn fixes(page: &mut Page, denied: &Summary, terms: &Terms, look: Look) {
    let (paint, lang) = (look.paint, look.lang);
    let commands = Commands { arguments: &terms.arguments };
    let only = |changes: &[&ChangeFigures]| {
        // A command that nobody could type is no help.
        if changes.len() > LISTED {
            return String::new();
        }
        let ids = changes.iter().map(|change| change.change.as_str()).collect::<Vec<_>>().join(",");
        format!("--only {}", visible(&ids))
    };
    let automatic: Vec<_> = denied.changes.iter().filter(|change| change.automatic > 0).collect();
    if !automatic.is_empty() {
        page.line(match lang {
            Lang::En => format!("{} automatically:", can_be_fixed(denied.automatic.sites)),
            Lang::Zh => format!("{} 处可以自动修复：", denied.automatic.sites),
        });
        page.line(format!("  {}", paint.text(Role::Good, &commands.text("apply", &only(&automatic)))));
    }
    let review: Vec<_> = denied.changes.iter().filter(|change| change.review > 0).collect();
    if !review.is_empty() {
        page.line(match lang {
            Lang::En => format!("{}, to be read:", can_be_fixed(denied.review.sites)),
            Lang::Zh => format!("{} 处可以修复，但需要审阅：", denied.review.sites),
        });
        let option = format!("--include-review {}", only(&review));
        page.line(format!("  {}", paint.text(Role::Good, &commands.text("diff", &option))));
    }
    let left = sites(denied) - denied.automatic.sites - denied.review.sites;
    let by_hand =
        denied.changes.iter().find(|change| change.automatic + change.review < change.findings + change.possible);
    if let Some(change) = by_hand.filter(|_| left > 0) {
        page.line(match lang {
            Lang::En => format!("{left} for a person, beginning with:"),
            Lang::Zh => format!("{left} 处需要人工处理，例如："),
        });
        page.line(format!("  {}", paint.text(Role::Good, &format!("upshift explain {}", visible(&change.change)))));
    }
    page.gap();
}

fn can_be_fixed(number: usize) -> String {
    format!("{number} can be fixed")
}

/// What is wrong with the baseline and with exceptions.
fn complaints(page: &mut Page, verdict: &Verdict, look: Look) {
    let mut all: Vec<&Complaint> = verdict.complaints.iter().collect();
    all.sort_by_key(|complaint| !verdict.fails(complaint));
    for complaint in all.iter().take(COMPLAINTS) {
        let (role, word) = match verdict.fails(complaint) {
            true => (Role::Error, look.lang.pick("error", "错误")),
            false => (Role::Warning, look.lang.pick("warning", "警告")),
        };
        let place = match (&complaint.path, complaint.line) {
            (Some(path), 0) => format!("{}: ", visible(path)),
            (Some(path), line) => format!("{}:{line}: ", visible(path)),
            (None, _) => String::new(),
        };
        page.line(format!("{}: {place}{}", look.paint.text(role, word), visible(&complaint.message)));
        if let Some(help) = &complaint.help {
            page.line(format!("  {}{}", look.lang.pick("help: ", "建议："), visible(help)));
        }
    }
    if all.len() > COMPLAINTS {
        let more = all.len() - COMPLAINTS;
        page.line(match look.lang {
            Lang::En => format!("... and {} with the baseline or exceptions", count(more, "more problem")),
            Lang::Zh => format!("…… 基线或例外另有 {more} 个问题"),
        });
    }
}

/// What does not decide, so that it is not overlooked.
fn footer(page: &mut Page, scan: &Scan, verdict: &Verdict, terms: &Terms, look: Look) {
    let lang = look.lang;
    let number = |standing| verdict.number(standing);
    let phrase = |number: usize, one: &str, many: &str, zh: &str| match (lang, number) {
        (_, 0) => None,
        (Lang::Zh, _) => Some(format!("{number} {zh}")),
        (Lang::En, 1) => Some(format!("1 {one}")),
        (Lang::En, _) => Some(format!("{} {many}", lang.number(number))),
    };
    let list = |head: &str, parts: Vec<Option<String>>| {
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| format!("{head} {}", parts.join(lang.pick(", ", "，"))))
    };
    let baseline = terms.baseline.as_deref().map(visible).unwrap_or_default();
    let (accepted, accepted_zh) = (format!("accepted in {baseline}"), format!("处由 {baseline} 接受"));
    let since = terms.since.as_deref().map(visible).unwrap_or_default();
    // How many there are is not known: not every file was read for it.
    let unchanged = terms.since.as_ref().map(|_| match lang {
        Lang::En => format!("lines unchanged since {since}"),
        Lang::Zh => format!("自 {since} 以来未改动的行"),
    });
    let passed = list(
        lang.pick("not counted:", "未计入："),
        vec![
            phrase(number(Standing::Accepted), &accepted, &accepted, &accepted_zh),
            phrase(number(Standing::Allowed), "allowed", "allowed", "处已允许"),
            phrase(number(Standing::Off), "of a change set to allow", "of changes set to allow", "处的变更设为 allow"),
            unchanged,
        ],
    );
    let also = list(
        lang.pick("also", "另有"),
        vec![
            phrase(
                number(Standing::Warned),
                "finding that does not fail",
                "findings that do not fail",
                "处不导致失败的问题",
            ),
            phrase(
                number(Standing::Possible),
                "possible match (never denied)",
                "possible matches (never denied)",
                "处可能的匹配（不会导致失败）",
            ),
            phrase(scan.not_analysed.len(), "path not analysed", "paths not analysed", "个路径未分析"),
            phrase(scan.problems.len(), "problem", "problems", "个问题"),
        ],
    );
    for line in passed.into_iter().chain(also) {
        page.line(look.paint.text(Role::Faint, &line));
    }
    for problem in &scan.problems {
        let path = problem.path.as_ref().map_or_else(String::new, |path| format!("{}: ", visible(path)));
        page.line(format!(
            "{}: {path}{}",
            look.paint.text(Role::Warning, lang.pick("problem", "问题")),
            visible(&problem.message)
        ));
    }
}

/// Findings and possible matches, where these are denied too.
fn sites(summary: &Summary) -> usize {
    summary.findings + summary.possible
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Work;
    use crate::gate::{Accepted, Given, Rules, Weight, judge};
    use crate::report::{paint::Paint, sample};

    const LOOK: Look = Look { lang: Lang::En, paint: Paint::PLAIN, width: 100 };

    fn terms() -> Terms {
        Terms { denied: "P0, P1".to_owned(), ..Terms::default() }
    }

    fn text(rules: &Rules, given: Given, terms: &Terms, lang: Lang) -> String {
        let scan = sample::scan();
        render(&scan, &judge(&scan, rules, given), terms, Look { lang, ..LOOK })
    }

    #[test]
    fn failed() {
        insta::assert_snapshot!(text(&Rules::default(), Given::default(), &terms(), Lang::En));
    }

    #[test]
    fn failed_in_chinese() {
        insta::assert_snapshot!(text(&Rules::default(), Given::default(), &terms(), Lang::Zh));
    }

    #[test]
    fn failed_for_what_the_gate_was_told() {
        let complaint = |weight, line: usize, message: &str| Complaint {
            weight,
            path: Some("app/Call.kt".to_owned()),
            line,
            message: message.to_owned(),
            help: Some("remove it".to_owned()),
        };
        let complaints =
            vec![complaint(Weight::Ratchet, 3, "allows nothing"), complaint(Weight::Error, 9, "no reason")];
        let accepted = sample::scan().findings.iter().map(|_| Some(Accepted::default())).collect();
        let terms = Terms { baseline: Some("upshift-baseline.toml".to_owned()), ..terms() };
        let given = Given { accepted, complaints, ..Given::default() };
        insta::assert_snapshot!(text(&Rules::default(), given, &terms, Lang::En));
    }

    #[test]
    fn possible_matches_pass_and_are_told() {
        let mut scan = sample::scan();
        scan.findings.retain(|finding| Work::of(finding) == Work::Possible);
        let text = render(&scan, &judge(&scan, &Rules::default(), Given::default()), &terms(), LOOK);
        assert!(text.starts_with("check passed: no P0, P1 finding\nalso 1 possible match (never denied)"), "{text}");
    }

    #[test]
    fn too_many_points_are_told() {
        let rules = Rules { deny: [].into(), max_effort: Some(1), ..Rules::default() };
        let text = text(&rules, Given::default(), &Terms::default(), Lang::En);
        assert!(text.lines().next().is_some_and(|line| line.ends_with(" effort points, and 1 may be")), "{text}");
    }

    #[test]
    fn long_messages_are_cut_where_the_room_ends() {
        assert_eq!(cut("one two\nthree", 20), "one two");
        assert_eq!(cut("one two three", 8), "one two…");
        assert_eq!(cut("一二三四", 5), "一二…");
    }
}
