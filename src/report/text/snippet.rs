//! One cluster of findings with its source lines.
//!
//! The renderer gets a copy of the needed lines in which every control character is one visible character, so its columns
//! are those of the file.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use crate::finding::Work;
use crate::finding::{Finding, Rung};
use crate::mapping::model::Severity;
use crate::report::paint::{Role, wrap, wrap_lines};
use crate::report::text::TextOptions;
use crate::report::text::cluster::Cluster;
use crate::scan::Scan;
use crate::source::{SourceFile, Span};
use crate::visible::{visible, visible_columns, visible_lines};
use crate::words::Lang;

/// Sites of one cluster that are shown with their source; the rest is named by line.
const SHOWN: usize = 3;
/// Of a longer line, no more than this many bytes behind its last site are handed to the renderer.
const LONGEST: usize = 2_000;

/// The cluster as the renderer draws it, without a final line break.
pub(super) fn render(scan: &Scan, cluster: &Cluster<'_>, options: &TextOptions) -> String {
    let finding = cluster.first;
    let mut group = title(finding, options);
    let mut rest: &[&Finding] = &[];
    if let Some(file) = scan.files.get(finding.file) {
        let shown = if options.all { cluster.all.len() } else { cluster.all.len().min(SHOWN) };
        let (with_source, others) = cluster.all.split_at(shown);
        rest = others;
        group = group.elements(source(file, with_source, options));
    }
    let renderer = if options.look.paint.is_colour() { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(options.look.width);
    group = group.elements(footers(scan, cluster, rest, options));
    without_blanks(&renderer.render(&[group]))
}

/// Lines without blanks at their ends, as the renderer leaves them at an empty line of a message.
fn without_blanks(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// A finding without a place: its title, and with `-v` what to do.
pub(super) fn bare(finding: &Finding, options: &TextOptions) -> String {
    let mut group = title(finding, options);
    let lang = options.look.lang;
    let parts =
        [(lang.pick("help", "建议"), finding.help.as_deref()), (lang.pick("docs", "文档"), finding.docs.as_deref())];
    for (name, text) in parts {
        if let Some(text) = text.filter(|_| options.verbose > 0) {
            group = group.element(footer(name, text, options));
        }
    }
    let renderer = if options.look.paint.is_colour() { Renderer::styled() } else { Renderer::plain() };
    without_blanks(&renderer.term_width(options.look.width).render(&[group]))
}

fn title<'a>(finding: &'a Finding, options: &TextOptions) -> Group<'a> {
    let (level, name) = match finding.severity {
        Severity::P0 => (Level::ERROR, "P0"),
        Severity::P1 => (Level::WARNING, "P1"),
        Severity::P2 => (Level::INFO, "P2"),
    };
    let indent = name.len() + finding.change.len() + 4;
    let message = wrap(&visible(&finding.message), options.look.width.saturating_sub(4), indent).join("\n");
    let mut title = level.with_name(name).primary_title(message).id(visible(&finding.change));
    if let Some(docs) = finding.docs.as_deref().filter(|docs| is_link(docs)) {
        title = title.id_url(docs);
    }
    Group::with_title(title)
}

/// Whether a terminal may be told to open it.
fn is_link(docs: &str) -> bool {
    (docs.starts_with("https://") || docs.starts_with("http://")) && docs.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Where it is, and the lines of `findings` with each site underlined.
fn source<'a>(file: &SourceFile, findings: &[&'a Finding], options: &TextOptions) -> Vec<Element<'a>> {
    let Some(first) = findings.first() else { return Vec::new() };
    let position = file.position(first.span.start as usize);
    let path = visible(&file.display_path()).into_owned();
    if file.text().is_empty() {
        return vec![Origin::path(path).into()];
    }
    let mut window = Window::new(file, findings);
    let mut snippet = Snippet::source(std::mem::take(&mut window.text)).line_start(position.line).path(path);
    for (index, span) in window.spans.into_iter().enumerate() {
        let mut annotation = AnnotationKind::Primary.span(span);
        if index == 0 {
            annotation = annotation.label(label(first, options));
        }
        snippet = snippet.annotation(annotation);
    }
    vec![snippet.into()]
}

/// What stands behind the underline: the new API where there is one.
fn label(finding: &Finding, options: &TextOptions) -> Option<String> {
    let to = visible(&finding.to);
    (!to.is_empty() && to.chars().count() + 20 < options.look.width)
        .then(|| format!("{} `{to}`", options.look.lang.pick("now", "现为")))
}

/// The lines from the first site to the last, safe to print, and the sites in them.
struct Window {
    text: String,
    spans: Vec<std::ops::Range<usize>>,
}

impl Window {
    fn new(file: &SourceFile, findings: &[&Finding]) -> Self {
        let mut out = Self { text: String::new(), spans: Vec::new() };
        let line_of = |finding: &&Finding| file.line(finding.span.start as usize);
        let (Some(first), Some(last)) = (findings.iter().map(line_of).min(), findings.iter().map(line_of).max()) else {
            return out;
        };
        for line in first..=last {
            let mut bytes = file.line_span(line);
            let here = || findings.iter().filter(|finding| line_of(finding) == line);
            if file.slice(bytes).len() > LONGEST
                && let Some(site) = here().next_back()
            {
                bytes = cut(file, bytes, site.span);
            }
            let start = out.text.len();
            out.text.push_str(&safe(file.slice(bytes)));
            for finding in here() {
                // Only the first line of a site that spans several is underlined.
                let from = finding.span.start.clamp(bytes.start, bytes.end);
                let to = finding.span.end.clamp(from, bytes.end);
                let before = safe(file.slice(Span { start: bytes.start, end: from })).len();
                let within = safe(file.slice(Span { start: from, end: to })).len();
                out.spans.push(start + before..start + before + within);
            }
            out.text.push('\n');
        }
        out.spans.sort_by_key(|span| span.start);
        out.spans.dedup();
        out
    }
}

/// `line` without the far end of a very long one. Its start stays, for the column is counted from there.
fn cut(file: &SourceFile, line: Span, site: Span) -> Span {
    let mut end = (site.end as usize + LONGEST).min(line.end as usize);
    while !file.text().is_char_boundary(end) {
        end -= 1;
    }
    Span::new(line.start as usize, end)
}

/// A byte order mark is no part of the line people see.
fn safe(text: &str) -> std::borrow::Cow<'_, str> {
    visible_columns(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn footers<'a>(scan: &Scan, cluster: &Cluster<'a>, rest: &[&Finding], options: &TextOptions) -> Vec<Element<'a>> {
    let (finding, lang) = (cluster.first, options.look.lang);
    let mut out = Vec::new();
    let mut add = |name: &'static str, text: &str| out.push(footer(name, text, options).into());
    if !rest.is_empty() {
        let lines =
            rest.iter().filter_map(|finding| Some(scan.files.get(finding.file)?.line(finding.span.start as usize)));
        add(lang.pick("also", "另有"), &lines_text(lines, lang));
    }
    let before = scan.before(&finding.mapping);
    if !before.is_empty() {
        let ids = before.join(lang.pick(", ", "、"));
        let is_rewritten = cluster.all.iter().any(|finding| scan.rewritten.contains(&finding.id));
        let rewritten = match is_rewritten {
            true => lang.pick(", which rewrites what stands here", "（该处代码会被其改写）"),
            false => "",
        };
        add(lang.pick("after", "后续"), &format!("{}{rewritten}", visible(&ids)));
    }
    let reason = finding.reason.as_deref();
    match Work::of(finding) {
        Work::Automatic => add(lang.pick("fix", "修复"), lang.pick("automatic", "自动")),
        Work::Review => {
            add(lang.pick("review", "需审阅"), reason.unwrap_or(lang.pick("the fix must be read", "修复需要人工确认")));
        }
        Work::ByHand | Work::Possible => {
            add(lang.pick("by hand", "需手动"), reason.unwrap_or(lang.pick("no fix is known", "没有可用的修复")));
        }
    }
    if let Some(help) = &finding.help {
        add(lang.pick("help", "建议"), help);
    }
    if let Some(docs) = finding.docs.as_ref().filter(|_| options.verbose > 0 || Work::of(finding) != Work::Automatic) {
        add(lang.pick("docs", "文档"), docs);
    }
    if options.verbose > 0 {
        add(lang.pick("from", "原为"), &finding.from);
        let mut last = None;
        for finding in &cluster.all {
            let chain = &finding.resolution.chain;
            if last != Some(chain) && !chain.is_empty() {
                let steps = chain.join(lang.pick("; ", "；"));
                let (open, close) = lang.pick((" (", ")"), ("（", "）"));
                add(lang.pick("resolved", "依据"), &format!("{steps}{open}{}{close}", rung(finding, lang)));
            }
            last = Some(chain);
        }
    }
    out
}

/// The rung's name: in English as JSON has it.
fn rung(finding: &Finding, lang: Lang) -> &'static str {
    match finding.resolution.rung {
        Rung::Import => lang.pick("import", "导入"),
        Rung::Static => lang.pick("static", "静态"),
        Rung::Inferred => lang.pick("inferred", "推断"),
        Rung::Build => lang.pick("build", "构建文件"),
        Rung::Possible => lang.pick("possible", "疑似"),
    }
}

fn lines_text(lines: impl Iterator<Item = usize>, lang: Lang) -> String {
    const NAMED: usize = 12;
    let lines: Vec<_> = lines.map(|line| line.to_string()).collect();
    let named = lines[..lines.len().min(NAMED)].join(lang.pick(", ", "、"));
    match (lang, lines.len()) {
        (Lang::En, 1) => format!("line {named}"),
        (Lang::En, few) if few <= NAMED => format!("lines {named}"),
        (Lang::En, many) => format!("lines {named}, ... ({many})"),
        (Lang::Zh, few) if few <= NAMED => format!("第 {named} 行"),
        (Lang::Zh, many) => format!("第 {named} 等 {many} 行"),
    }
}

fn footer<'a>(name: &'static str, text: &str, options: &TextOptions) -> annotate_snippets::Message<'a> {
    let level = match name {
        "fix" | "修复" => Level::NOTE,
        "help" | "建议" => Level::HELP,
        _ => Level::INFO,
    };
    let width = options.look.width.saturating_sub(name.len() + 10);
    level.with_name(name).message(wrap_lines(&visible_lines(text), width, 0).join("\n"))
}

/// The colour of a severity outside snippets.
pub(super) fn severity_role(severity: Severity) -> Role {
    match severity {
        Severity::P0 => Role::Error,
        Severity::P1 => Role::Warning,
        Severity::P2 => Role::Note,
    }
}
