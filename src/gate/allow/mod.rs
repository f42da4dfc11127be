//! Uses that a team allows where they stand: by a comment, or for whole files by the configuration.
//!
//! ```text
//! // upshift:allow room-get-participant until the lobby is rewritten
//! // upshift:allow room-connect, livekit/1-to-2/track-renamed both go with the lobby
//! ```
//!
//! A comment behind code speaks of its line. One on lines of its own speaks of the next line of code, and of the whole
//! declaration or XML tag that begins there. A reason must follow the ids: without one the comment allows nothing.

mod comments;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::verdict::{Allowed, Complaint, Weight};
use crate::facts::Facts;
use crate::finding::Finding;
use crate::mapping::model::Mapping;
use crate::mapping::nearest::did_you_mean;
use crate::scan::Scan;
use crate::source::{SourceFile, Span};
use crate::words::{Lang, Said, said};

/// What a comment begins with.
const TAG: &str = "upshift:allow";

/// An exception of the configuration: for whole files.
pub struct Exception {
    /// Whether a path, relative to the scanned folder, is one of its files.
    pub concerns: Box<dyn Fn(&str) -> bool>,
    /// Changes by id, with or without their mapping; empty for all.
    pub changes: Vec<String>,
    /// Why.
    pub reason: String,
    /// Last day it holds.
    pub until: Option<Date>,
    /// The file it stands in, as people open it.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
}

/// What to know beside the scan.
pub struct Context<'a> {
    /// The mappings that were loaded.
    pub mappings: &'a [Mapping],
    /// Whether these are all there are: an id that none of them has is a mistake.
    pub all_mappings: bool,
    /// Whether every file and change was looked at: what allows nothing can go.
    pub whole: bool,
    /// The day.
    pub today: Date,
    /// Language of complaints.
    pub lang: Lang,
}

/// A comment.
#[derive(Debug)]
struct Comment {
    file: usize,
    line: usize,
    ids: Vec<String>,
    reason: String,
    covers: Span,
}

/// Which findings of `scan` are allowed, one answer a finding, and what is wrong with the exceptions.
pub fn allowed(scan: &Scan, exceptions: &[Exception], context: &Context<'_>) -> (Vec<Option<Allowed>>, Vec<Complaint>) {
    let mut complaints = Vec::new();
    let mut allowed: Vec<Option<Allowed>> = vec![None; scan.findings.len()];
    let paths: Vec<String> = scan.files.iter().map(SourceFile::display_path).collect();
    for exception in exceptions {
        let ids: Vec<&str> = exception.changes.iter().map(String::as_str).collect();
        let complain = |weight, said: Said, help: Said| Complaint {
            weight,
            path: Some(exception.path.clone()),
            line: exception.line,
            message: said.speak(context.lang),
            help: Some(help.speak(context.lang)),
        };
        if let Some(until) = exception.until.filter(|until| *until < context.today) {
            complaints.push(complain(
                Weight::Error,
                said!("this exception ended on {until}: {}", "该例外已于 {until} 到期：{}", exception.reason),
                said!("change the code, or set another day", "请修改代码，或重新设定日期"),
            ));
            continue;
        }
        let mut is_used = false;
        for (finding, allowed) in scan.findings.iter().zip(&mut allowed) {
            let named = exception.changes.is_empty() || is_named(&ids, finding);
            if named && paths.get(finding.file).is_some_and(|path| (exception.concerns)(path)) {
                is_used = true;
                *allowed = Some(Allowed { reason: exception.reason.clone(), in_source: false });
            }
        }
        if !is_used && context.whole {
            complaints.push(complain(
                Weight::Ratchet,
                said!("this exception allows nothing", "该例外没有允许任何内容"),
                said!("remove it", "请将其删除"),
            ));
        }
    }
    for comment in read(scan) {
        let (found, complaint) = comment.judge(scan, context);
        for at in found {
            if let Some(slot) = allowed.get_mut(at) {
                *slot = Some(Allowed { reason: comment.reason.clone(), in_source: true });
            }
        }
        complaints.extend(complaint.map(|(weight, said, help)| Complaint {
            weight,
            path: paths.get(comment.file).cloned(),
            line: comment.line,
            message: said.speak(context.lang),
            help: Some(help.speak(context.lang)),
        }));
    }
    (allowed, complaints)
}

/// Whether one of `ids` names the change of a finding.
fn is_named(ids: &[&str], finding: &Finding) -> bool {
    ids.iter().any(|id| {
        *id == finding.change
            || id.strip_prefix(&*finding.mapping).and_then(|rest| rest.strip_prefix('/')) == Some(&*finding.change)
    })
}

impl Comment {
    /// The findings it allows, by index, and what is wrong with it.
    fn judge(&self, scan: &Scan, context: &Context<'_>) -> (Vec<usize>, Option<(Weight, Said, Said)>) {
        let (tag, ids) = (TAG, self.ids.join(", "));
        if self.ids.is_empty() {
            let said = said!("`{tag}` names no change", "`{tag}` 没有指明变更");
            let help = said!(
                "write the id of the change and why: `{tag} CHANGE why it must stay`",
                "请写明变更的 id 和原因：`{tag} 变更 原因`"
            );
            return (Vec::new(), Some((Weight::Error, said, help)));
        }
        let known: BTreeSet<&str> = context
            .mappings
            .iter()
            .flat_map(|mapping| mapping.changes.iter().map(|change| change.id.as_str()))
            .collect();
        let is_known = |id: &String| known.contains(id.rsplit('/').next().unwrap_or(id));
        if let Some(id) = self.ids.iter().find(|id| context.all_mappings && !is_known(id)) {
            let said = said!("`{tag}`: no change `{id}`", "`{tag}`：没有变更 `{id}`");
            let near = did_you_mean(id, known.iter().copied());
            let help = Said::new(
                near.unwrap_or_else(|| "`upshift scan` shows the ids of changes".to_owned()),
                "`upshift scan` 会显示变更的 id".to_owned(),
            );
            return (Vec::new(), Some((Weight::Error, said, help)));
        }
        if self.reason.is_empty() {
            let said =
                said!("`{tag} {ids}` gives no reason, and allows nothing", "`{tag} {ids}` 没有写明原因，因此不生效");
            let help =
                said!("write why behind it: `{tag} {ids} why it must stay`", "请在其后写明原因：`{tag} {ids} 原因`");
            return (Vec::new(), Some((Weight::Error, said, help)));
        }
        let ids: Vec<&str> = self.ids.iter().map(String::as_str).collect();
        let is_here = |finding: &Finding| {
            finding.file == self.file && self.covers.contains(Span::at(finding.span.start as usize))
        };
        let of = |id: &[&str]| -> Vec<usize> {
            let found =
                scan.findings.iter().enumerate().filter(|(_, finding)| is_here(finding) && is_named(id, finding));
            found.map(|(at, _)| at).collect()
        };
        let idle: Vec<&str> = ids.iter().copied().filter(|id| of(&[id]).is_empty()).collect();
        let complaint = (context.whole && !idle.is_empty()).then(|| {
            let idle = idle.join(", ");
            (
                Weight::Ratchet,
                said!("`{tag} {idle}` allows nothing here", "`{tag} {idle}` 在此处没有允许任何内容"),
                said!("remove it, or move it to the line it is meant for", "请将其删除，或移到所针对的那一行"),
            )
        });
        (of(&ids), complaint)
    }
}

/// The comments of the scanned files, in order.
fn read(scan: &Scan) -> Vec<Comment> {
    let mut found = Vec::new();
    for (at, file) in scan.workspace.files.iter().enumerate() {
        let text = file.source.text();
        if !text.contains(TAG) {
            continue;
        }
        let comments = comments::comments(file.kind, text);
        let facts = scan.workspace.facts(at);
        for &span in &comments {
            for (offset, words) in tags(text, span) {
                let (ids, reason) = parts(words);
                found.push(Comment {
                    file: at,
                    line: file.source.line(offset),
                    ids,
                    reason,
                    covers: covered(&file.source, facts, &comments, span),
                });
            }
        }
    }
    found
}

/// What follows each tag of a comment on its line, with the place of the tag.
fn tags(text: &str, comment: Span) -> Vec<(usize, &str)> {
    let inside = text.get(comment.range()).unwrap_or_default();
    let found = inside.match_indices(TAG).filter_map(|(at, _)| {
        let rest = inside.get(at + TAG.len()..)?;
        let line = rest.split(['\n', '\r']).next().unwrap_or(rest);
        let is_whole = line.is_empty() || line.starts_with([' ', '\t', ':']) || line.starts_with("*/");
        is_whole.then_some((comment.start as usize + at, line))
    });
    found.collect()
}

/// The ids and the reason of what follows a tag.
fn parts(words: &str) -> (Vec<String>, String) {
    let words = words.trim_start_matches(':').trim();
    let words = words.strip_suffix("*/").or(words.strip_suffix("-->")).unwrap_or(words).trim();
    let mut rest = words;
    let mut ids = Vec::new();
    loop {
        let end = rest.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(rest.len());
        let (id, behind) = rest.split_at(end);
        if !id.is_empty() {
            ids.push(id.trim_end_matches(':').to_owned());
        }
        match behind.trim_start().strip_prefix(',') {
            Some(more) if !id.is_empty() => rest = more.trim_start(),
            _ => return (ids, behind.trim().trim_start_matches(['-', '–', '—', ':']).trim().to_owned()),
        }
    }
}

/// The bytes a comment speaks of.
fn covered(source: &SourceFile, facts: Option<&Facts>, comments: &[Span], comment: Span) -> Span {
    let text = source.text();
    let own = source.line_span(source.line(comment.start as usize));
    let is_code =
        |span: Span| !source.slice(span).trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty();
    if is_code(Span::new(own.start as usize, comment.start as usize)) {
        return own;
    }
    // The first byte of code behind it, further comments skipped.
    let mut at = comment.end as usize;
    loop {
        at += text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len());
        match comments.iter().find(|other| other.start as usize == at && other.end as usize > at) {
            Some(other) => at = other.end as usize,
            None => break,
        }
    }
    let line = source.line_span(source.line(at));
    if let Some(tag) = text.get(at..).filter(|rest| rest.starts_with('<')) {
        let end = at + tag.find('>').map_or(tag.len(), |end| end + 1);
        return line.to(Span::new(at, end));
    }
    // Attributes may stand in front of what a declaration begins with.
    let mut start = at;
    let attributes = |line: &str| line.starts_with("#[") || line.starts_with('@');
    loop {
        let declared = facts.iter().flat_map(|facts| &facts.decls).filter(|decl| decl.span.start as usize == start);
        if let Some(decl) = declared.max_by_key(|decl| decl.span.end) {
            return line.to(decl.span);
        }
        let here = source.line(start);
        let next = source.line_span(here + 1);
        let is_attribute = text.get(start..).is_some_and(attributes);
        if !is_attribute || here >= source.line_count() {
            return line;
        }
        let words = source.slice(next);
        start = next.start as usize + (words.len() - words.trim_start().len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_ids_and_a_reason() {
        let read = |text: &str| {
            let (ids, reason) = parts(text);
            (ids.join("|"), reason)
        };
        let is = |text, ids: &str, reason: &str| assert_eq!(read(text), (ids.to_owned(), reason.to_owned()), "{text}");
        is(" room-get until the lobby is rewritten", "room-get", "until the lobby is rewritten");
        is(" a, b,c/1-to-2/d - why, so */", "a|b|c/1-to-2/d", "why, so");
        is(": a: why", "a", "why");
        is(" a -->", "a", "");
        is("", "", "");
        is(" a —  因为", "a", "因为");
    }

    #[test]
    fn longer_words_are_no_tag() {
        let text = "// upshift:allowed x y";
        assert!(tags(text, Span::new(0, text.len())).is_empty());
        let text = "// see upshift:allow x y";
        assert_eq!(tags(text, Span::new(0, text.len())), [(7, " x y")]);
    }
}
