//! The readiness report as Markdown: for a wiki, a ticket or a pull request.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::finding::Work;
use crate::mapping::model::Severity;
use crate::report::Lang;
use crate::report::diff;
use crate::report::paint::Paint;
use crate::report::readiness::{Code, Issue, Report, Site, Slice, StepKind, words};
use crate::report::summary::Share;
use crate::visible::{visible, visible_lines};

/// The report as Markdown, ending in a line break. Fixed words are in `lang`, the rest is as it was written.
pub fn render(report: &Report, lang: Lang) -> String {
    let mut page = Page { text: String::new(), lang };
    page.top(report);
    page.left_out(report);
    page.progress(report);
    if !report.readiness.verdict.is_measured() {
        page.idle(report);
        return page.text;
    }
    page.effort(report);
    page.plan(report);
    page.slices(lang.pick("By severity", "按严重程度"), lang.pick("Severity", "严重程度"), &report.severities);
    page.slices(lang.pick("By module", "按模块"), lang.pick("Module", "模块"), &report.modules);
    page.issues(report);
    page.looked_at(report);
    page.text
}

/// Foreign text between the words of a line: what Markdown or HTML would read is taken literally, but for code between
/// backticks, which mappings write.
pub fn text(text: &str) -> String {
    let text = visible(text);
    let mut out = String::with_capacity(text.len());
    let ticks = text.matches('`').count();
    for (at, part) in text.split('`').enumerate() {
        // An odd backtick at the end opens nothing.
        let is_code = at % 2 == 1 && at < ticks;
        match is_code {
            true => out.push_str(&code(part)),
            false => {
                out.push_str(if at > 0 && at % 2 == 1 { "\\`" } else { "" });
                part.chars().for_each(|c| escape(c, &mut out));
            }
        }
    }
    out
}

fn escape(c: char, out: &mut String) {
    match c {
        '<' => out.push_str("&lt;"),
        '&' => out.push_str("&amp;"),
        '\\' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => out.extend(['\\', c]),
        _ => out.push(c),
    }
}

/// A code span, whatever `code` holds; also within a table.
pub fn code(code: &str) -> String {
    let code = visible(code);
    if code.is_empty() {
        return String::new();
    }
    let fence = "`".repeat(longest_run(&code) + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{}{pad}{fence}", code.replace('|', "\\|"))
}

/// A fenced block.
pub fn fenced(info: &str, body: &str) -> String {
    let fence = "`".repeat((longest_run(body) + 1).max(3));
    format!("{fence}{info}\n{}\n{fence}\n", body.trim_end_matches('\n'))
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// A link to the web; the text alone where the address is another.
pub fn link(title: &str, url: &str) -> String {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    match is_web && !url.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>')) {
        true => format!("[{}](<{url}>)", text(title)),
        false => text(title),
    }
}

/// What a column of a table holds.
#[derive(Debug, Clone, Copy)]
enum Column {
    Words,
    Figures,
}

struct Page {
    text: String,
    lang: Lang,
}

impl Page {
    fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        let _ = write!(self.text, "\n## {heading}\n\n");
    }

    fn row<'a>(&mut self, cells: impl IntoIterator<Item = Cow<'a, str>>) {
        let cells: Vec<Cow<'a, str>> = cells.into_iter().collect();
        self.line(format!("| {} |", cells.join(" | ")));
    }

    /// The head of a table: words to the left, figures to the right.
    fn head(&mut self, names: &[(&str, Column)]) {
        self.row(names.iter().map(|(name, _)| Cow::Borrowed(*name)));
        self.row(names.iter().map(|(_, column)| match column {
            Column::Words => "---".into(),
            Column::Figures => "---:".into(),
        }));
    }

    fn top(&mut self, report: &Report) {
        let lang = self.lang;
        self.line(match lang {
            Lang::En => format!("# Readiness of {}", text(&report.project)),
            Lang::Zh => format!("# {} 升级就绪报告", text(&report.project)),
        });
        self.line("");
        for path in &report.paths {
            self.line(format!("**{}**  ", text(&words::path(path, lang))));
        }
        let readiness = &report.readiness;
        let colon = lang.pick(": ", "：");
        self.line(format!("**{}{colon}{}**  ", lang.pick("Verdict", "结论"), words::verdict(readiness.verdict, lang)));
        self.line(format!("{}  ", words::verdict_means(readiness.verdict, lang)));
        if readiness.verdict.is_measured() {
            let figure = format!("{}%", readiness.percent);
            let formula = words::formula(readiness, lang);
            self.line(match lang {
                Lang::En => format!("**Readiness: {figure}** = {formula}. {}", words::formula_means(lang)),
                Lang::Zh => format!("**就绪度：{figure}** = {formula}。{}", words::formula_means(lang)),
            });
        }
        self.line("");
        let made = format!("{} {}", report.tool.name, report.tool.version);
        self.line(match lang {
            Lang::En => format!("Made on {} by {made}.", words::date(report, lang)),
            Lang::Zh => format!("由 {made} 生成于 {}。", words::date(report, lang)),
        });
        for path in &report.paths {
            self.line(match lang {
                Lang::En => format!("Mapping {}, revision {}.", code(&path.id), code(&path.revision)),
                Lang::Zh => format!("映射 {}，修订 {}。", code(&path.id), code(&path.revision)),
            });
        }
        if report.redacted {
            self.line(lang.pick(
                "Redacted: no source, path or name of the project is in it.",
                "已脱敏：不含项目的任何源代码、路径和名称。",
            ));
        }
    }

    fn left_out(&mut self, report: &Report) {
        let lang = self.lang;
        if !report.problems.is_empty() {
            self.heading(lang.pick("Problems", "问题"));
            for problem in &report.problems {
                let path = problem.path.as_deref().map(|path| format!("{} — ", code(path))).unwrap_or_default();
                self.line(format!("- {path}{}", text(&problem.message)));
            }
        }
        if !report.not_analysed.is_empty() {
            self.heading(lang.pick("Not analysed", "未分析"));
            for left in &report.not_analysed {
                self.line(format!("- {} — {}", code(&left.path), text(&left.reason)));
            }
        }
    }

    fn idle(&mut self, report: &Report) {
        self.heading(self.lang.pick("Upgrade paths that were looked at", "已检查的升级路径"));
        for path in &report.idle {
            self.line(format!("- {} — {}", code(&path.id), text(&path.why)));
        }
    }

    fn effort(&mut self, report: &Report) {
        let (lang, effort) = (self.lang, &report.effort);
        self.heading(lang.pick("Effort", "工作量"));
        self.head(&[
            (lang.pick("Who acts", "处理方式"), Column::Words),
            (lang.pick("Sites", "处数"), Column::Figures),
            (lang.pick("Points", "点数"), Column::Figures),
            (lang.pick("What it means", "含义"), Column::Words),
        ]);
        for (work, share) in
            [(Work::Automatic, effort.automatic), (Work::Review, effort.review), (Work::ByHand, effort.by_hand)]
        {
            self.share(words::work(work, lang).into(), share, words::work_means(work, lang));
        }
        if effort.possible > 0 {
            let share = Share { sites: effort.possible, effort: 0 };
            self.share(words::work(Work::Possible, lang).into(), share, words::work_means(Work::Possible, lang));
        }
        self.line("");
        let (hours, unaided) = (words::hours(effort.hours(), lang), effort.hours_unaided());
        let (rate, unaided) = (effort.hours_per_point, words::hours((unaided, unaided), lang));
        let scale = words::scale(lang).map(|(points, name)| format!("{points} {name}"));
        self.line(match lang {
            Lang::En => format!(
                "**{hours}** for a person, at an assumed {rate} hours a point (`--hours-per-point`): from the points by hand \
                 to those and all to review. Without any automatic edit: {unaided}. Points of a site: {}.",
                scale.join(", ")
            ),
            Lang::Zh => format!(
                "人工约需 **{hours}**，按每点 {rate} 小时估算（`--hours-per-point`）：下限只含人工修改，上限再加上全部待审阅的修改。\
                 若不使用自动修改：{unaided}。每处的点数：{}。",
                scale.join("，")
            ),
        });
    }

    fn share(&mut self, name: Cow<'_, str>, share: Share, more: &str) {
        let lang = self.lang;
        self.row([name, lang.number(share.sites).into(), lang.number(share.effort).into(), more.into()]);
    }

    fn plan(&mut self, report: &Report) {
        let lang = self.lang;
        if report.plan.is_empty() {
            return;
        }
        self.heading(lang.pick("Plan", "计划"));
        for (at, step) in report.plan.iter().enumerate() {
            let points = match step.share.sites {
                0 => String::new(),
                sites => match lang {
                    Lang::En => format!(" ({}, {})", words::sites(sites, lang), words::points(step.share.effort, lang)),
                    Lang::Zh => {
                        format!("（{}，{}）", words::sites(sites, lang), words::points(step.share.effort, lang))
                    }
                },
            };
            self.line(format!("{}. **{}**{points}  ", at + 1, words::step(step.kind, lang)));
            self.line(format!("   {}", words::step_means(step.kind, lang)));
            for item in &step.items {
                let title = match step.kind {
                    StepKind::RollOut => text(words::roll_out(&item.id, lang)),
                    StepKind::Unread => {
                        format!("{} — {}", code(item.id.trim_start_matches("file:")), text(&item.title))
                    }
                    _ if item.sites == 0 => format!("{} {}", code(&item.id), text(&item.title)),
                    _ => format!("{} — {}", text(&item.title), words::sites(item.sites, lang)),
                };
                self.line(format!("   - {title}"));
            }
        }
    }

    fn progress(&mut self, report: &Report) {
        let lang = self.lang;
        let Some(progress) = &report.since else { return };
        self.heading(words::since(progress, lang).as_str());
        self.line(words::progress(progress, lang));
        for note in words::notes(progress, lang) {
            self.line("");
            self.line(text(&note));
        }
        self.line("");
        self.head(&[
            (lang.pick("Date", "日期"), Column::Words),
            (lang.pick("Verdict", "结论"), Column::Words),
            (lang.pick("Readiness", "就绪度"), Column::Figures),
            (lang.pick("Sites", "处数"), Column::Figures),
            (lang.pick("Automatic (points)", "自动（点数）"), Column::Figures),
            (lang.pick("Left for a person (points)", "需人工处理（点数）"), Column::Figures),
        ]);
        for point in &progress.history {
            let date = point.date.as_deref().map(|date| text(&words::day(date, lang)).into());
            self.row([
                date.unwrap_or_else(|| lang.pick("not known", "未知").into()),
                words::verdict(point.verdict, lang).into(),
                format!("{}%", point.percent).into(),
                lang.number(point.sites).into(),
                lang.number(point.automatic).into(),
                lang.number(point.left).into(),
            ]);
        }
        let moved: Vec<_> = progress.changes.iter().filter(|change| change.fixed + change.new > 0).collect();
        if moved.is_empty() {
            return;
        }
        self.line("");
        self.head(&[
            (lang.pick("Change", "改动"), Column::Words),
            (lang.pick("Fixed", "已解决"), Column::Figures),
            (lang.pick("New", "新增"), Column::Figures),
            (lang.pick("Remaining", "剩余"), Column::Figures),
            (lang.pick("Points then", "当时点数"), Column::Figures),
            (lang.pick("Points now", "现在点数"), Column::Figures),
        ]);
        for change in moved {
            self.row([
                text(&change.message).into(),
                lang.number(change.fixed).into(),
                lang.number(change.new).into(),
                lang.number(change.remaining).into(),
                lang.number(change.left_then).into(),
                lang.number(change.left_now).into(),
            ]);
        }
    }

    fn slices(&mut self, heading: &str, first: &str, slices: &[Slice]) {
        let lang = self.lang;
        if slices.iter().all(|slice| slice.total().sites == 0) {
            return;
        }
        self.heading(heading);
        let points = lang.pick("points", "点数");
        let of = |work| match lang {
            Lang::En => format!("{} ({points})", words::work(work, lang)),
            Lang::Zh => format!("{}（{points}）", words::work(work, lang)),
        };
        self.head(&[
            (first, Column::Words),
            (lang.pick("Files", "文件"), Column::Figures),
            (lang.pick("Sites", "处数"), Column::Figures),
            (lang.pick("Points", "点数"), Column::Figures),
            (&of(Work::Automatic), Column::Figures),
            (&of(Work::Review), Column::Figures),
            (&of(Work::ByHand), Column::Figures),
        ]);
        for slice in slices {
            let severity = [Severity::P0, Severity::P1, Severity::P2];
            let name = match severity.iter().find(|severity| format!("{severity:?}") == slice.name) {
                Some(severity) => {
                    format!("{}{}{}", slice.name, lang.pick(", ", "，"), words::severity(*severity, lang))
                }
                None => code(&slice.name),
            };
            let total = slice.total();
            let figures = [
                slice.files,
                total.sites,
                total.effort,
                slice.automatic.effort,
                slice.review.effort,
                slice.by_hand.effort,
            ];
            self.row(std::iter::once(name.into()).chain(figures.map(|figure| lang.number(figure).into())));
        }
    }

    fn issues(&mut self, report: &Report) {
        let lang = self.lang;
        if report.issues.is_empty() {
            return;
        }
        self.heading(lang.pick("Changes", "改动"));
        for issue in &report.issues {
            self.issue(issue);
        }
    }

    fn issue(&mut self, issue: &Issue) {
        let lang = self.lang;
        let _ = write!(self.text, "### {:?} {}\n\n", issue.severity, text(&issue.message));
        let arrow = if issue.to.is_empty() { String::new() } else { format!(" → {}", code(&issue.to)) };
        self.line(format!("{}{arrow}  ", code(&issue.from)));
        let total = issue.total();
        let mut parts = vec![code(&issue.change), words::kind(issue.kind, lang).to_owned()];
        for (work, sites) in [
            (Work::Automatic, issue.automatic.sites),
            (Work::Review, issue.review.sites),
            (Work::ByHand, issue.by_hand.sites),
            (Work::Possible, issue.possible),
        ] {
            if sites > 0 {
                parts.push(format!("{sites} {}", words::work(work, lang)));
            }
        }
        parts.push(words::points(total.effort, lang));
        self.line(parts.join(" · "));
        self.line("");
        if let Some(help) = &issue.help {
            // Help is written in Markdown by the mapping: a block of code in it stays one.
            self.line(visible_lines(help).replace('<', "&lt;"));
            self.line("");
        }
        let book = issue.book.as_ref().map(|book| link(lang.pick("In the book", "手册"), book));
        let docs = issue.docs.as_ref().map(|docs| link(lang.pick("Documentation", "文档"), docs));
        let links: Vec<String> = book.into_iter().chain(docs).collect();
        if !links.is_empty() {
            self.line(links.join(" · "));
            self.line("");
        }
        if let Some(code) = issue.sites.iter().find_map(|site| site.code.as_ref().filter(|code| code.after.is_some())) {
            self.text.push_str(&fenced("diff", &snippet(code)));
            self.line("");
        }
        for (path, sites) in by_path(&issue.sites) {
            let lines = sites.iter().map(|site| site.line.to_string()).collect::<Vec<_>>();
            let lines = lines.join(lang.pick(", ", "、"));
            self.line(match (lang, sites.len()) {
                (Lang::En, 1) => format!("- {}, line {lines}", code(path)),
                (Lang::En, _) => format!("- {}, lines {lines}", code(path)),
                (Lang::Zh, _) => format!("- {}，第 {lines} 行", code(path)),
            });
            let mut reasons: Vec<&str> = sites.iter().filter_map(|site| site.reason.as_deref()).collect();
            reasons.dedup();
            for reason in reasons {
                self.line(format!("  - {}", text(reason)));
            }
        }
        self.line("");
    }

    fn looked_at(&mut self, report: &Report) {
        let lang = self.lang;
        self.heading(lang.pick("What was looked at", "检查范围"));
        let (files, parsed) = (lang.number(report.looked_at.files), lang.number(report.looked_at.parsed));
        self.line(match lang {
            Lang::En => format!("{files} files seen, {parsed} of them parsed."),
            Lang::Zh => format!("共查看 {files} 个文件，其中解析 {parsed} 个。"),
        });
        for path in &report.paths {
            let changes = lang.number(path.changes);
            self.line(match lang {
                Lang::En => format!("{} knows {changes} changes.", code(&path.id)),
                Lang::Zh => format!("{} 共收录 {changes} 项改动。", code(&path.id)),
            });
        }
    }
}

/// The sites by file, in order.
fn by_path(sites: &[Site]) -> BTreeMap<&str, Vec<&Site>> {
    let mut found: BTreeMap<&str, Vec<&Site>> = BTreeMap::new();
    for site in sites {
        found.entry(&site.path).or_default().push(site);
    }
    found
}

/// Before and after as one diff.
fn snippet(code: &Code) -> String {
    let ended = |text: &str| format!("{text}\n");
    let after = code.after.as_deref().unwrap_or(&code.before);
    diff::snippet(&ended(&code.before), &ended(after), Paint::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_stays_text() {
        assert_eq!(text("a <script> & *b* [c](d) | `x <y>` ü"), "a &lt;script> &amp; \\*b\\* \\[c\\](d) \\| `x <y>` ü");
        assert_eq!(text("an odd ` tick"), "an odd \\` tick");
        assert_eq!(code("a`b|c"), "``a`b\\|c``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(fenced("kotlin", "```\nx"), "````kotlin\n```\nx\n````\n");
    }

    #[test]
    fn only_the_web_is_linked() {
        assert_eq!(link("Docs", "https://acme.example/x"), "[Docs](<https://acme.example/x>)");
        assert_eq!(link("Docs", "javascript:alert(1)"), "Docs");
        assert_eq!(link("Docs", "https://a.example/> <b"), "Docs");
    }
}
