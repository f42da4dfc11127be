//! A scan as text for a terminal: what is used, the findings with their source, what was left out, and figures with the
//! next command at the end, where the eye is after a long scroll.

mod cluster;
mod snippet;
mod tail;

use crate::finding::Finding;
use crate::finding::Work;
use crate::mapping::model::ChangeKind;
use crate::project::detect::Detected;
use crate::report::paint::Role;
use crate::report::summary::Summary;
use crate::report::{Lang, Look, idle};
use crate::scan::{Further, Scan};
use crate::visible::visible;
use crate::words::said;

pub(crate) use tail::{Commands, count, left_out, problems};

/// How findings are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum By {
    /// File after file.
    #[default]
    File,
    /// Change after change, worst first.
    Change,
}

/// What the text shows.
#[derive(Debug, Clone)]
pub struct TextOptions {
    /// Language, colour and room.
    pub look: Look,
    /// 1: evidence, mappings that were not used, statistics; 2: also the places of names that stayed unknown.
    pub verbose: u8,
    /// Every site and every possible match, nothing folded.
    pub all: bool,
    /// Order of the findings.
    pub by: By,
    /// What follows the sub-command in the commands proposed at the end: the path and the mapping options, with a
    /// leading space, shell-quoted; empty for none.
    pub arguments: String,
}

/// `scan` as text, ending in a line break.
pub fn render(scan: &Scan, options: &TextOptions) -> String {
    let summary = Summary::of(scan);
    let mut page = Page::default();
    used(&mut page, scan, options);
    if scan.findings.is_empty() {
        nothing(&mut page, scan, options);
    } else {
        notes(&mut page, scan, options);
        match options.by {
            By::File => by_file(&mut page, scan, options),
            By::Change => by_change(&mut page, scan, &summary, options),
        }
        tail::possible(&mut page, scan, options);
    }
    tail::left_out(&mut page, scan, options);
    tail::problems(&mut page, scan, options);
    if options.verbose > 0 {
        tail::statistics(&mut page, scan, options);
    }
    if !scan.findings.is_empty() {
        tail::summary(&mut page, scan, &summary, options);
    }
    page.text
}

/// Text that grows line by line.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) text: String,
}

impl Page {
    /// Adds `line` and a line break.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// Adds an empty line, but never two in a row and none at the top.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// One line for each upgrade path in use; with `verbose` also those that are not.
fn used(page: &mut Page, scan: &Scan, options: &TextOptions) {
    for mapping in
        scan.mappings.iter().filter(|mapping| mapping.active || (options.verbose > 0 && !scan.findings.is_empty()))
    {
        page.line(mapping_line(mapping, options.look));
    }
    for line in further(scan, options.look) {
        page.line(line);
    }
}

/// Where the way leads on from what is followed: a line for each SDK that has more.
pub(crate) fn further(scan: &Scan, look: Look) -> Vec<String> {
    let line = |more: &Further| {
        let ids: Vec<_> = more.ids.iter().map(|id| visible(id).into_owned()).collect();
        let (then, to) = (ids.join(look.lang.pick(", then ", "，再到 ")), visible(&more.to).into_owned());
        let from = visible(&more.from).into_owned();
        look.paint.text(
            Role::Faint,
            &said!(
                "after {from} comes {then}: `--to {to}` takes it in the same run",
                "{from} 之后是 {then}：加上 `--to {to}` 可在同一次运行中完成"
            )
            .speak(look.lang),
        )
    };
    scan.further.iter().map(line).collect()
}

/// `livekit/1-to-2  1.1 -> >=2.0, <3.0  (why)`.
pub(crate) fn mapping_line(mapping: &Detected, look: Look) -> String {
    let version = mapping.version.as_deref().unwrap_or(&mapping.from);
    let state = match mapping.active {
        true => "",
        false => look.lang.pick("not used: ", "未使用："),
    };
    format!(
        "{}  {} -> {}  {}",
        look.paint.text(Role::Heading, &visible(&mapping.id)),
        visible(version),
        visible(&mapping.to),
        look.paint.text(Role::Faint, &format!("({state}{})", visible(&mapping.why))),
    )
}

/// What was checked and why nothing came of it.
fn nothing(page: &mut Page, scan: &Scan, options: &TextOptions) {
    let (look, lang) = (options.look, options.look.lang);
    page.gap();
    page.line(look.paint.text(Role::Good, lang.pick("No findings.", "没有发现问题。")));
    let (walked, parsed) = (scan.stats.files_walked, scan.stats.files_parsed);
    page.line(match lang {
        Lang::En => format!("Looked at {}, parsed {parsed} that could use a known SDK.", count(walked, "file")),
        Lang::Zh => format!("检查了 {walked} 个文件，解析了其中可能用到已知 SDK 的 {parsed} 个。"),
    });
    if scan.mappings.iter().any(|mapping| mapping.active) {
        page.line(lang.pick(
            "The SDKs above are in use, and nothing that the upgrade changes was found in the code.",
            "项目使用了上述 SDK，但代码中没有受升级影响的用法。",
        ));
    }
    for line in idle::lines(scan, look, &options.arguments) {
        page.line(line);
    }
}

/// Notes speak of the project, not of a place in it: told first.
fn notes(page: &mut Page, scan: &Scan, options: &TextOptions) {
    let notes: Vec<_> = scan.findings.iter().filter(|finding| is_note(finding)).collect();
    if notes.is_empty() {
        return;
    }
    page.gap();
    page.line(options.look.paint.text(Role::Heading, options.look.lang.pick("Before you start", "开始之前")));
    for note in &notes {
        page.line(snippet::bare(note, options));
    }
    if let (Some(first), 0) = (notes.first(), options.verbose) {
        let change = visible(&first.change);
        let text = match options.look.lang {
            Lang::En => format!("  What to do: `upshift explain {change}`, or all of it in `upshift checklist`"),
            Lang::Zh => format!("  处理方法见 `upshift explain {change}`；`upshift checklist` 列出全部"),
        };
        page.line(options.look.paint.text(Role::Faint, &text));
    }
}

fn is_note(finding: &Finding) -> bool {
    finding.kind == ChangeKind::Note
}

/// The findings that get a snippet, in the order of the scan.
fn shown(scan: &Scan) -> impl Iterator<Item = &Finding> {
    scan.findings.iter().filter(|finding| !is_note(finding) && Work::of(finding) != Work::Possible)
}

fn by_file(page: &mut Page, scan: &Scan, options: &TextOptions) {
    let mut files: Vec<usize> = shown(scan).map(|finding| finding.file).collect();
    files.dedup();
    let mut seen = std::collections::BTreeSet::new();
    files.retain(|&file| seen.insert(file));
    for file in files {
        let findings: Vec<_> = shown(scan).filter(|finding| finding.file == file).collect();
        let path = scan.files.get(file).map_or_else(|| ".".to_owned(), |file| file.display_path());
        heading(page, &visible(&path), &found(findings.len(), options.look.lang), options.look);
        for cluster in cluster::clusters(&findings) {
            page.gap();
            page.line(snippet::render(scan, &cluster, options));
        }
    }
}

fn by_change(page: &mut Page, scan: &Scan, summary: &Summary, options: &TextOptions) {
    for change in &summary.changes {
        let of_change = |finding: &&Finding| finding.change == change.change && finding.mapping == change.mapping;
        let findings: Vec<_> = shown(scan).filter(of_change).collect();
        if findings.is_empty() {
            continue;
        }
        heading(page, &visible(&change.change), &found(findings.len(), options.look.lang), options.look);
        for cluster in cluster::clusters(&findings) {
            page.gap();
            page.line(snippet::render(scan, &cluster, options));
        }
    }
}

fn heading(page: &mut Page, name: &str, figures: &str, look: Look) {
    page.gap();
    page.line(format!(
        "{} {}",
        look.paint.text(Role::Heading, name),
        look.paint.text(Role::Faint, &format!("({figures})"))
    ));
}

fn found(number: usize, lang: Lang) -> String {
    match lang {
        Lang::En => count(number, "finding"),
        Lang::Zh => format!("{number} 处"),
    }
}

#[cfg(test)]
mod tests;
