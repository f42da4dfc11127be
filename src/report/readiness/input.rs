//! Reads what `upshift report` and `upshift scan` wrote, whoever wrote it and wherever it travelled since.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::error::Category;

use super::{Effort, Issue, Kind, LookedAt, Report, Site, Slice, UpgradePath, build, steps};
use crate::finding::{Applicability, Rung, Work};
use crate::mapping::model::ChangeKind;
use crate::report::Lang;
use crate::report::json::{Document, Entry};
use crate::report::series::module_of;
use crate::report::summary::Share;
use crate::words::Said;

/// The format this program reads.
const SCHEMA: u64 = 1;

/// Bytes a file may have: a report of ten thousand sites has about ten million.
pub const LARGEST: u64 = 1 << 29;

/// What a file holds.
#[derive(Debug)]
pub enum Input {
    /// What `upshift report -o FILE.json` wrote.
    Report(Box<Report>),
    /// What `upshift scan --format json` wrote.
    Scan(Box<Document>),
}

/// Why a file is of no use here. Lines and columns count from 1, columns in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadInput {
    /// It could not be read from the disk.
    Unreadable(String),
    /// Nothing is in it.
    Empty,
    /// It has more bytes than [`LARGEST`].
    TooLarge(u64),
    /// It is neither UTF-8 nor UTF-16.
    NotText,
    /// It ends too early.
    CutOff(usize, usize),
    /// It is no JSON, from this place on.
    NotJson(usize, usize),
    /// It is JSON of something else.
    NotOurs,
    /// It is written in another version of the format.
    Version(String),
    /// It is a portfolio, not one of the reports it was made from.
    Portfolio,
    /// It says that it is ours, and something in it is not as it should be.
    Invalid(usize, usize, String),
}

impl BadInput {
    /// What is wrong and what to do about it.
    pub fn said(&self) -> Said {
        match self {
            Self::Unreadable(cause) => Said::new(format!("cannot be read: {cause}"), format!("无法读取：{cause}")),
            Self::Empty => Said::new("is empty: run the scan again", "是空文件：请重新扫描"),
            Self::TooLarge(bytes) => {
                let (size, most) = (bytes >> 20, LARGEST >> 20);
                Said::new(
                    format!("has {size} MB, more than the {most} MB that are read"),
                    format!("有 {size} MB，超过可读取的 {most} MB"),
                )
            }
            Self::NotText => Said::new("is not text: JSON in UTF-8 is expected", "不是文本：应为 UTF-8 编码的 JSON"),
            Self::CutOff(line, column) => Said::new(
                format!("is cut off at line {line}, column {column}: copy it again, or run the scan again"),
                format!("在第 {line} 行第 {column} 列处中断：请重新复制文件或重新扫描"),
            ),
            Self::NotJson(line, column) => Said::new(
                format!("is not JSON from line {line}, column {column} on"),
                format!("从第 {line} 行第 {column} 列起不是有效的 JSON"),
            ),
            Self::NotOurs => Said::new(
                "is JSON, but not from `upshift report` or `upshift scan --format json`",
                "是 JSON，但不是 `upshift report` 或 `upshift scan --format json` 的输出",
            ),
            Self::Version(found) => Said::new(
                format!(
                    "is in format {found}, and this upshift understands {SCHEMA}: use the upshift that wrote it, or a newer one"
                ),
                format!("的格式版本是 {found}，此 upshift 只支持 {SCHEMA}：请使用生成它的 upshift 或更新的版本"),
            ),
            Self::Portfolio => {
                Said::new("is a portfolio: name the reports it was made from", "是汇总报告：请指定生成它所用的各份报告")
            }
            Self::Invalid(line, column, message) => Said::new(
                format!("is not as upshift writes it, at line {line}, column {column}: {message}"),
                format!("第 {line} 行第 {column} 列与 upshift 的格式不符：{message}"),
            ),
        }
    }
}

/// What tells our documents apart.
#[derive(Deserialize)]
struct Head {
    schema: Option<serde_json::Value>,
    document: Option<String>,
    tool: Option<IgnoredAny>,
    findings: Option<IgnoredAny>,
    issues: Option<IgnoredAny>,
}

/// Reads a file's bytes: UTF-8, or UTF-16 with its mark, as some shells redirect.
///
/// # Errors
/// [`BadInput`], the most telling one.
pub fn read(bytes: &[u8]) -> Result<Input, BadInput> {
    if bytes.len() as u64 > LARGEST {
        return Err(BadInput::TooLarge(bytes.len() as u64));
    }
    let text = text(bytes).ok_or(BadInput::NotText)?;
    if text.trim().is_empty() {
        return Err(BadInput::Empty);
    }
    let head: Head = serde_json::from_str(&text).map_err(|error| syntax(&error).unwrap_or(BadInput::NotOurs))?;
    let ours = head.tool.is_some() && (head.findings.is_some() || head.issues.is_some() || head.document.is_some());
    let Some(schema) = head.schema.filter(|_| ours) else { return Err(BadInput::NotOurs) };
    if schema.as_u64() != Some(SCHEMA) {
        return Err(BadInput::Version(schema.to_string().chars().take(20).collect()));
    }
    match head.document.as_deref() {
        Some("report") => serde_json::from_str(&text).map(|report| Input::Report(Box::new(report))),
        Some("portfolio") => return Err(BadInput::Portfolio),
        Some(_) => return Err(BadInput::NotOurs),
        None => serde_json::from_str(&text).map(|scan| Input::Scan(Box::new(scan))),
    }
    .map_err(|error| BadInput::Invalid(error.line(), error.column(), plain(&error)))
}

fn text(bytes: &[u8]) -> Option<String> {
    let wide = |of: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units: Vec<u16> = bytes.chunks_exact(2).filter_map(|pair| Some(of(pair.try_into().ok()?))).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => wide(u16::from_be_bytes, rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(str::to_owned),
        _ => std::str::from_utf8(bytes).ok().map(str::to_owned),
    }
}

/// `None` where the text is JSON and only of another shape.
fn syntax(error: &serde_json::Error) -> Option<BadInput> {
    match error.classify() {
        Category::Eof => Some(BadInput::CutOff(error.line(), error.column())),
        Category::Syntax | Category::Io => Some(BadInput::NotJson(error.line(), error.column())),
        Category::Data => None,
    }
}

/// The message without the place, which stands before it.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rfind(" at line ").and_then(|at| text.get(..at)).unwrap_or(&text).to_owned()
}

impl Input {
    /// As a report: a scan becomes one without code, patch and date. `name` is the project's where the file does not say
    /// it, `lang` the language of the page to be.
    pub fn into_report(self, name: &str, lang: Lang, hours_per_point: f64) -> Report {
        match self {
            Self::Report(report) => *report,
            Self::Scan(document) => from_scan(*document, name, lang, hours_per_point),
        }
    }
}

fn from_scan(scan: Document, name: &str, lang: Lang, hours_per_point: f64) -> Report {
    let issues = issues(&scan.findings);
    let paths: Vec<UpgradePath> = scan
        .mappings
        .into_iter()
        .map(|used| UpgradePath {
            title: used.id.clone(),
            id: used.id,
            from: used.from,
            to: used.to,
            detected_version: used.detected_version,
            why: used.why,
            revision: String::new(),
            changes: 0,
            links: Vec::new(),
        })
        .collect();
    let share = |part: fn(&Issue) -> Share| build::sum(issues.iter().map(part));
    Report {
        schema: 1,
        document: Kind::Report,
        tool: scan.tool,
        date: String::new(),
        lang,
        project: name.to_owned(),
        redacted: false,
        idle: Vec::new(),
        readiness: scan.summary.readiness,
        effort: Effort {
            automatic: share(|issue| issue.automatic),
            review: share(|issue| issue.review),
            by_hand: share(|issue| issue.by_hand),
            possible: issues.iter().map(|issue| issue.possible).sum(),
            hours_per_point,
        },
        severities: ["P0", "P1", "P2"]
            .map(|name| slice(name, &issues, |issue, _| format!("{:?}", issue.severity) == name))
            .into(),
        modules: modules(&issues),
        plan: steps::plan(&issues, &paths, &[], &[]),
        issues,
        paths,
        patch: Vec::new(),
        problems: scan.problems,
        not_analysed: scan.not_analysed,
        looked_at: LookedAt {
            files: scan.summary.files_walked,
            parsed: scan.summary.files_parsed,
            statistics: scan.summary.statistics,
        },
        since: None,
    }
}

fn issues(findings: &[Entry]) -> Vec<Issue> {
    let mut found: BTreeMap<(&str, &str), Issue> = BTreeMap::new();
    for finding in findings {
        let issue = found.entry((&finding.mapping, &finding.change)).or_insert_with(|| issue(finding));
        issue.severity = issue.severity.min(finding.severity);
        issue.effort = issue.effort.max(finding.effort);
        let work = work(finding);
        let share = match work {
            Work::Automatic => &mut issue.automatic,
            Work::Review => &mut issue.review,
            Work::ByHand => &mut issue.by_hand,
            Work::Possible => {
                issue.possible += 1;
                &mut Share::default()
            }
        };
        share.sites += 1;
        share.effort += usize::from(finding.effort);
        let site = site(finding, work, issue);
        issue.sites.push(site);
    }
    let mut issues: Vec<Issue> = found.into_values().collect();
    build::sort(&mut issues);
    issues
}

/// As [`Work::of`] for a finding.
fn work(finding: &Entry) -> Work {
    match (finding.resolution.rung, &finding.fix, finding.applicability) {
        (Rung::Possible, ..) => Work::Possible,
        (_, Some(_), Applicability::MachineApplicable) => Work::Automatic,
        (_, Some(_), Applicability::MaybeIncorrect) => Work::Review,
        _ => Work::ByHand,
    }
}

fn issue(finding: &Entry) -> Issue {
    Issue {
        mapping: finding.mapping.clone(),
        change: finding.change.clone(),
        kind: finding.kind,
        severity: finding.severity,
        effort: finding.effort,
        evidence: finding.evidence,
        area: None,
        from: finding.from.clone(),
        // What a finding says here may be made of the code around it.
        to: String::new(),
        message: finding.message.clone(),
        help: finding.help.clone(),
        docs: finding.docs.clone(),
        book: finding.book.clone(),
        automatic: Share::default(),
        review: Share::default(),
        by_hand: Share::default(),
        possible: 0,
        sites: Vec::new(),
    }
}

fn site(finding: &Entry, work: Work, issue: &Issue) -> Site {
    Site {
        id: finding.id.clone(),
        module: module_of(&finding.path),
        path: finding.path.clone(),
        line: finding.span.start.line,
        column: finding.span.start.column,
        work,
        applicability: finding.applicability,
        rung: finding.resolution.rung,
        points: finding.effort,
        reason: finding.reason.clone(),
        help: finding.help.clone().filter(|help| Some(help) != issue.help.as_ref()),
        evidence: finding.resolution.chain.clone(),
        code: None,
    }
}

fn modules(issues: &[Issue]) -> Vec<Slice> {
    let real = |issue: &&Issue| issue.kind != ChangeKind::Note;
    let sites = issues.iter().filter(real).flat_map(|issue| &issue.sites).filter(|site| site.work != Work::Possible);
    let mut names: Vec<&str> = sites.map(|site| site.module.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let is_in = |name: &str, issue: &Issue, site: &Site| issue.kind != ChangeKind::Note && site.module == name;
    let mut slices: Vec<Slice> =
        names.iter().map(|name| slice(name, issues, |issue, site| is_in(name, issue, site))).collect();
    slices.sort_by(|a, b| (b.total().effort, &a.name).cmp(&(a.total().effort, &b.name)));
    slices
}

fn slice(name: &str, issues: &[Issue], is_in: impl Fn(&Issue, &Site) -> bool) -> Slice {
    let mut shares = [Share::default(); 3];
    let mut files: Vec<&str> = Vec::new();
    for issue in issues {
        for site in issue.sites.iter().filter(|site| is_in(issue, site)) {
            let [automatic, review, by_hand] = &mut shares;
            let share = match site.work {
                Work::Automatic => automatic,
                Work::Review => review,
                Work::ByHand => by_hand,
                Work::Possible => continue,
            };
            share.sites += 1;
            share.effort += usize::from(site.points);
            if issue.kind != ChangeKind::Note {
                files.push(&site.path);
            }
        }
    }
    files.sort_unstable();
    files.dedup();
    let [automatic, review, by_hand] = shares;
    Slice { name: name.to_owned(), files: files.len(), automatic, review, by_hand }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{json, readiness, sample};

    fn scan() -> Vec<u8> {
        serde_json::to_vec_pretty(&json::document(&sample::scan())).expect("works")
    }

    #[test]
    fn a_scan_gives_the_figures_of_the_report() {
        let Ok(input) = read(&scan()) else { panic!("not read") };
        let (from_scan, report) = (input.into_report("harbour", Lang::En, 0.5), readiness::sample());
        assert_eq!(from_scan.effort, report.effort);
        assert_eq!(from_scan.severities, report.severities);
        assert_eq!(from_scan.modules, report.modules);
        assert_eq!(from_scan.readiness, report.readiness);
        let order = |report: &Report| report.issues.iter().map(Issue::key).collect::<Vec<_>>();
        assert_eq!(order(&from_scan), order(&report));
    }

    #[test]
    fn a_report_reads_as_it_was_written() {
        let text = serde_json::to_string(&readiness::sample()).expect("works");
        let Ok(input) = read(text.as_bytes()) else { panic!("not read") };
        assert!(serde_json::to_string(&input.into_report("other", Lang::Zh, 9.0)).expect("works") == text);
    }

    #[test]
    fn a_shell_may_have_changed_the_encoding() {
        let text = String::from_utf8(scan()).expect("works");
        let wide: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert!(matches!(read(&wide), Ok(Input::Scan(_))));
        assert!(matches!(read(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), Ok(Input::Scan(_))));
        assert_eq!(read(b"\xff").expect_err("fails"), BadInput::NotText);
    }

    #[test]
    fn every_kind_of_trouble_is_told_apart() {
        let bad = |text: &str| read(text.as_bytes()).expect_err("fails");
        assert_eq!(bad(" \n"), BadInput::Empty);
        assert_eq!(bad("hello"), BadInput::NotJson(1, 1));
        assert_eq!(bad("[1, 2]"), BadInput::NotOurs);
        assert_eq!(bad("{\"name\": \"x\"}"), BadInput::NotOurs);
        assert_eq!(bad("{\"schema\": 2, \"tool\": {}, \"findings\": []}"), BadInput::Version("2".to_owned()));
        assert_eq!(bad("{\"schema\": 1, \"tool\": {}, \"document\": \"portfolio\"}"), BadInput::Portfolio);
        let BadInput::Invalid(1, _, message) = bad("{\"schema\": 1, \"tool\": {}, \"findings\": []}") else {
            panic!("not invalid")
        };
        assert!(!message.contains("line"), "{message}");
        let text = String::from_utf8(scan()).expect("works");
        let half: String = text.lines().take(20).collect::<Vec<_>>().join("\n");
        assert!(matches!(bad(&half), BadInput::CutOff(20, _)));
    }
}
