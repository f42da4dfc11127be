//! `sarif`: SARIF 2.1.0, which GitHub code scanning, Azure DevOps and editors read.
//!
//! What the standard leaves open, and what GitHub makes of it
//! (<https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning>):
//!
//! - Everything is in it but findings whose change is switched off: a code host takes what a later file lacks for fixed.
//!   What is accepted or allowed is suppressed, with its reason. Where findings were compared with a baseline or a
//!   revision, `baselineState` is there for each: `unchanged` for what is accepted or stands in unchanged lines.
//! - Columns count UTF-16 code units, which is what the readers assume that pass over `columnKind`. A byte order mark has
//!   no column.
//! - GitHub refuses a file with a result without a place: a finding about the project stands at its folder.
//! - Fixes that the default run makes, and those that are offered to be read, are told apart by their description.
//! - What is wrong with the baseline or with exceptions never has the level `error`, which would mean that the results
//!   cannot be relied on.

mod model;

use std::collections::BTreeMap;

pub(super) use self::model::SCHEMA;
use self::model::*;
use super::{Input, paragraphs, rule};
use crate::finding::{Finding, Work};
use crate::gate::{Standing, Verdict, Weight};
use crate::mapping::model::{Change, ChangeKind, Evidence, Severity};
use crate::report::{Lang, api, markdown};
use crate::source::{SourceFile, Span};
use crate::visible::visible_lines;

/// The name for the top of the repository, as GitHub knows it.
const TOP: &str = "%SRCROOT%";

/// Kinds of notifications, by their index in `driver.notifications`.
const NOTIFICATIONS: [&str; 3] = ["problem", "not-analysed", "gate"];

/// The log with one run.
pub(super) fn render(input: &Input<'_>) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(&log(input))? + "\n")
}

fn log(input: &Input<'_>) -> Log {
    let lang = input.lang;
    let mut rules: Vec<Rule> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let mut results = Vec::new();
    for (at, finding, standing) in input.findings() {
        let id = rule(finding);
        let rule_index = *index.entry(id.clone()).or_insert_with(|| {
            rules.push(described(input, finding, id));
            rules.len() - 1
        });
        results.push(result(input, at, finding, standing, rule_index));
    }
    let about = |id: &'static str| Descriptor { id, short_description: plain(notification_means(id, lang)) };
    let driver = Driver {
        name: env!("CARGO_PKG_NAME"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        version: env!("CARGO_PKG_VERSION"),
        information_uri: env!("CARGO_PKG_REPOSITORY"),
        rules,
        notifications: NOTIFICATIONS.into_iter().map(about).collect(),
    };
    let base = BaseLocation { description: plain(lang.pick("the top of the repository", "代码仓库的根目录")) };
    let run = Run {
        tool: Tool { driver },
        automation_details: AutomationDetails { id: format!("upshift/{}", input.prefix) },
        invocations: [Invocation {
            execution_successful: true,
            tool_execution_notifications: execution(input),
            tool_configuration_notifications: input
                .verdict
                .map_or_else(Vec::new, |verdict| configuration(input, verdict)),
        }],
        language: lang.code(),
        original_uri_base_ids: BTreeMap::from([(TOP, base)]),
        column_kind: "utf16CodeUnits",
        default_encoding: "UTF-8",
        results,
    };
    Log { schema: SCHEMA, version: "2.1.0", runs: [run] }
}

/// The rule of a change, by one of its findings.
fn described(input: &Input<'_>, finding: &Finding, id: String) -> Rule {
    let lang = input.lang;
    let mapping = input.mappings.iter().find(|mapping| mapping.id == finding.mapping);
    let change = mapping.and_then(|mapping| mapping.change_saying(&finding.change, &finding.message));
    let message = change.map_or(finding.message.as_str(), |change| change.message.get(lang));
    let next = change.and_then(|change| change.help.as_ref()).map(|help| help.get(lang).to_owned());
    let old = change.map_or_else(|| finding.from.clone(), |change| api::old(change, lang));
    let new: Vec<String> = match change {
        Some(change) => api::action(change, lang).into_iter().map(|(line, _)| line).collect(),
        None => Some(finding.to.clone()).filter(|to| !to.is_empty()).into_iter().collect(),
    };
    let docs =
        change.and_then(|change| change.docs.clone()).or_else(|| finding.docs.clone()).filter(|docs| is_uri(docs));
    let book =
        mapping.zip(change).and_then(|(mapping, change)| mapping.address(change)).or_else(|| finding.book.clone());
    let severity = change.map_or(finding.severity, |change| change.severity);
    let more = format!("upshift explain {id}");
    let mut lines = vec![message.to_owned(), format!("{}: {old}", lang.pick("Old", "旧 API"))];
    lines.extend(new.iter().map(|new| format!("{}: {new}", lang.pick("New", "新 API"))));
    let full = lines.join("\n");
    lines.extend(next.clone());
    lines.push(more.clone());
    let mut page = format!("{}\n\n", markdown::text(message));
    page.push_str(&format!("- {}: {}\n", lang.pick("Old", "旧 API"), markdown::code(&old)));
    for new in &new {
        page.push_str(&format!("- {}: {}\n", lang.pick("New", "新 API"), markdown::code(new)));
    }
    if let Some(next) = &next {
        let paragraphs: Vec<_> = next.lines().map(markdown::text).collect();
        page.push_str(&format!("\n{}\n", paragraphs.join("\n")));
    }
    page.push_str(&change.map(|change| examples(change, lang)).unwrap_or_default());
    if let Some(docs) = &docs {
        page.push_str(&format!("\n{}\n", markdown::link(lang.pick("Documentation", "文档"), docs)));
    }
    page.push_str(&format!("\n{}\n", markdown::code(&more)));
    let area = mapping.zip(change).and_then(|(mapping, change)| mapping.area(change, lang));
    let mut tags = vec!["migration".to_owned()];
    for tag in mapping.map(|mapping| mapping.sdk.as_str()).into_iter().chain(area) {
        // A tag may stand there once.
        if !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    Rule {
        name: finding.change.clone(),
        short_description: plain(message),
        full_description: plain(&full),
        help: Message { markdown: Some(page), ..plain(&lines.join("\n")) },
        help_uri: book.filter(|book| is_uri(book)).or(docs),
        default_configuration: Configuration { level: level_of(finding.kind, severity) },
        properties: RuleProperties {
            tags,
            severity: format!("{severity:?}"),
            effort: change.map_or(finding.effort, |change| change.effort),
            precision: match finding.evidence {
                Evidence::Verified => "very-high",
                Evidence::Documented => "high",
                Evidence::Inferred => "medium",
            },
            problem_severity: match severity {
                Severity::P0 => "error",
                Severity::P1 => "warning",
                Severity::P2 => "recommendation",
            },
        },
        id,
    }
}

/// The first example that changes, before and after.
fn examples(change: &Change, lang: Lang) -> String {
    let changed = change.examples.iter().find_map(|example| Some((&example.before, example.after.as_ref()?)));
    let Some((before, after)) = changed else { return String::new() };
    let language = format!("{:?}", change.language).to_lowercase();
    format!(
        "\n{}\n\n{}\n{}\n\n{}",
        lang.pick("Before:", "之前："),
        markdown::fenced(&language, before),
        lang.pick("After:", "之后："),
        markdown::fenced(&language, after)
    )
}

fn result(input: &Input<'_>, at: usize, finding: &Finding, standing: Standing, rule_index: usize) -> Result {
    let (is_note, p2) = (finding.kind == ChangeKind::Note, finding.severity == Severity::P2);
    let level = match standing {
        // A result of another kind than `fail` has no level.
        _ if is_note => "none",
        Standing::Denied => "error",
        _ if p2 || Work::of(finding) == Work::Possible => "note",
        Standing::Warned => "warning",
        _ => level_of(finding.kind, finding.severity),
    };
    let compared =
        input.verdict.is_some_and(|verdict| !verdict.accepted.is_empty() || verdict.number(Standing::Unchanged) > 0);
    let state = match standing {
        Standing::Accepted | Standing::Unchanged => "unchanged",
        _ => "new",
    };
    Result {
        rule_id: rule(finding),
        rule_index,
        kind: if is_note { "informational" } else { "fail" },
        level,
        message: plain(&paragraphs(finding, input.lang).join("\n")),
        locations: [location(input, finding)],
        partial_fingerprints: BTreeMap::from([
            // GitHub compares by this one alone; it survives moved lines as ours does.
            ("primaryLocationLineHash", finding.id.clone()),
            ("upshift/v1", finding.id.clone()),
        ]),
        baseline_state: compared.then_some(state),
        suppressions: input.verdict.map(|verdict| suppressions(verdict, at, standing)),
        fixes: fix(input, finding).into_iter().collect(),
        properties: ResultProperties {
            severity: finding.severity,
            effort: finding.effort,
            evidence: finding.evidence,
            resolution: finding.resolution.rung,
            applicability: finding.applicability,
            standing: input.verdict.map(|_| standing),
            from: finding.from.clone(),
            to: finding.to.clone(),
        },
    }
}

fn level_of(kind: ChangeKind, severity: Severity) -> &'static str {
    match severity {
        _ if kind == ChangeKind::Note => "none",
        Severity::P0 | Severity::P1 => "error",
        Severity::P2 => "note",
    }
}

/// Why a finding passes; an empty list, not none, where it does not: all results of a run have one or none has.
fn suppressions(verdict: &Verdict, at: usize, standing: Standing) -> Vec<Suppression> {
    let of = |kind, justification: Option<String>| vec![Suppression { kind, status: "accepted", justification }];
    match standing {
        Standing::Allowed => match verdict.allowed.get(at).and_then(Option::as_ref) {
            Some(allowed) if allowed.in_source => of("inSource", Some(allowed.reason.clone())),
            allowed => of("external", allowed.map(|allowed| allowed.reason.clone())),
        },
        Standing::Accepted => {
            let accepted = verdict.accepted.get(at).and_then(Option::as_ref);
            of("external", accepted.and_then(|accepted| accepted.reason.clone()))
        }
        _ => Vec::new(),
    }
}

fn fix(input: &Input<'_>, finding: &Finding) -> Option<Fix> {
    let lang = input.lang;
    let description = match Work::of(finding) {
        Work::Automatic => lang.pick("made by `upshift apply`", "由 `upshift apply` 完成"),
        Work::Review => lang.pick(
            "to be read first: made by `upshift apply --include-review`",
            "需先审阅：由 `upshift apply --include-review` 完成",
        ),
        Work::ByHand | Work::Possible => return None,
    };
    let mut changes: BTreeMap<ArtifactLocation, Vec<Replacement>> = BTreeMap::new();
    for edit in &finding.fix.as_ref()?.edits {
        let file = input.scan.files.get(edit.file)?;
        let region = Region { byte_offset: None, byte_length: None, ..region(file, edit.span) };
        let content = Some(Content { text: edit.text.clone() }).filter(|content| !content.text.is_empty());
        let replacement = Replacement { deleted_region: region, inserted_content: content };
        changes.entry(artifact(input, &file.display_path())).or_default().push(replacement);
    }
    let change = |(artifact_location, replacements)| ArtifactChange { artifact_location, replacements };
    let artifact_changes: Vec<_> = changes.into_iter().map(change).collect();
    (!artifact_changes.is_empty()).then(|| Fix { description: plain(description), artifact_changes })
}

/// Trouble with files, and what was left out.
fn execution(input: &Input<'_>) -> Vec<Notification> {
    let problems = input.scan.problems.iter().map(|problem| {
        let path = problem.path.as_ref();
        let file = path.and_then(|path| input.scan.files.iter().find(|file| file.display_path() == **path));
        let region = file.zip(problem.span).map(|(file, span)| region(file, span));
        let at = path.map(|path| at(artifact(input, path), region));
        notification(0, "warning", &problem.message, at)
    });
    let left = input
        .scan
        .not_analysed
        .iter()
        .map(|left| notification(1, "note", &left.reason, Some(at(artifact(input, &left.path), None))));
    problems.chain(left).collect()
}

/// What is wrong with the baseline and with exceptions, and with the sum of the points.
fn configuration(input: &Input<'_>, verdict: &Verdict) -> Vec<Notification> {
    let complaints = verdict.complaints.iter().map(|complaint| {
        let level = match complaint.weight {
            _ if verdict.fails(complaint) => "warning",
            Weight::Error | Weight::Ratchet | Weight::Note => "note",
        };
        let place = complaint.path.as_ref().map(|path| {
            let line = |start_line| Region {
                start_line,
                start_column: None,
                end_line: None,
                end_column: None,
                byte_offset: None,
                byte_length: None,
            };
            at(artifact(input, path), (complaint.line > 0).then(|| line(complaint.line)))
        });
        let lines: Vec<_> = [Some(complaint.message.clone()), complaint.help.clone()].into_iter().flatten().collect();
        notification(2, level, &lines.join("\n"), place)
    });
    let effort = super::over_effort(verdict, input.lang).map(|message| notification(2, "warning", &message, None));
    complaints.chain(effort).collect()
}

fn notification(index: usize, level: &'static str, message: &str, at: Option<Location>) -> Notification {
    let id = NOTIFICATIONS.get(index).copied().unwrap_or_default();
    let descriptor = DescriptorReference { id, index };
    Notification { descriptor, level, message: plain(message), locations: at.into_iter().collect() }
}

fn notification_means(id: &str, lang: Lang) -> &'static str {
    match id {
        "problem" => lang.pick("a file could not be read as it should", "文件无法正常读取"),
        "not-analysed" => lang.pick("a file or folder was left out", "文件或文件夹未分析"),
        _ => lang.pick("something is wrong with what the check was told", "检查的设置有问题"),
    }
}

fn location(input: &Input<'_>, finding: &Finding) -> Location {
    match input.scan.files.get(finding.file) {
        Some(file) => at(artifact(input, &file.display_path()), Some(region(file, finding.span))),
        None => at(artifact(input, if input.prefix.is_empty() { "." } else { "" }), None),
    }
}

fn at(artifact_location: ArtifactLocation, region: Option<Region>) -> Location {
    Location { physical_location: PhysicalLocation { artifact_location, region } }
}

fn artifact(input: &Input<'_>, path: &str) -> ArtifactLocation {
    ArtifactLocation { uri: encoded(&input.seen_from_top(path)), uri_base_id: TOP }
}

/// A relative address (RFC 3986): all is percent-encoded but what a part of a path may hold; a colon is too, since the
/// first part would read as a scheme.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';'
            | b'=' | b'@' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn is_uri(text: &str) -> bool {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    is_web
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`'))
}

fn region(file: &SourceFile, span: Span) -> Region {
    let (start, end) = (place(file, span.start as usize), place(file, span.end as usize));
    Region {
        start_line: start.0,
        start_column: Some(start.1),
        end_line: Some(end.0),
        end_column: Some(end.1),
        byte_offset: Some(span.start as usize),
        byte_length: Some((span.end as usize).saturating_sub(span.start as usize)),
    }
}

/// Line and column of a byte, both from 1, the column in UTF-16 code units.
fn place(file: &SourceFile, offset: usize) -> (usize, usize) {
    let line = file.line(offset);
    let start = file.line_span(line).start as usize;
    let before = file.text().get(start..offset).unwrap_or_default();
    (line, before.chars().filter(|&c| c != '\u{feff}').map(char::len_utf16).sum::<usize>() + 1)
}

/// A message of plain text. There are no arguments and no links in it, so what looks like one gets an escape; other braces
/// stay single, as every reader shows them.
fn plain(text: &str) -> Message {
    let text = visible_lines(text).replace("](", "\\](");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        out.push_str(before);
        match after.split_at_checked(digits) {
            Some((number, tail)) if digits > 0 && tail.starts_with('}') => {
                out.push_str(&format!("{{{{{number}}}}}"));
                rest = tail.strip_prefix('}').unwrap_or(tail);
            }
            _ => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Message { text: out, markdown: None }
}

#[cfg(test)]
mod tests;
