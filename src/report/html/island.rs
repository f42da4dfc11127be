//! The data that the script draws places and hunks from: strings once, places as arrays.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

use super::frame;
use crate::finding::{Rung, Work};
use crate::report::readiness::{Code, Report, Site, words};
use crate::words::Lang;

/// What the script gets.
#[derive(Serialize)]
struct Data<'a> {
    lang: &'static str,
    texts: Value,
    rate: f64,
    /// Strings that places refer to by index.
    strings: Vec<&'a str>,
    issues: Vec<Entry>,
    patch: Vec<File<'a>>,
}

#[derive(Serialize)]
struct Entry {
    /// What a search looks through beside the places.
    text: String,
    severity: String,
    /// `[path, [line, column], work, rung, points, reason, help, evidence, module, first line of code, code]`; strings by index,
    /// 0 for none.
    sites: Vec<Place>,
}

/// Numbers, indexes of strings, and code.
type Place = (usize, [usize; 2], usize, usize, u8, usize, usize, Vec<usize>, usize, usize, String);

/// `[old start, old lines, new lines, automatic, text, changes by index]`
type HunkRow<'a> = (usize, usize, usize, bool, &'a str, Vec<usize>);

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    header: &'a str,
    hunks: Vec<HunkRow<'a>>,
}

/// Strings, each once.
struct Strings<'a> {
    all: Vec<&'a str>,
    known: HashMap<&'a str, usize>,
}

impl<'a> Strings<'a> {
    fn index(&mut self, text: &'a str) -> usize {
        *self.known.entry(text).or_insert_with(|| {
            self.all.push(text);
            self.all.len() - 1
        })
    }

    fn maybe(&mut self, text: Option<&'a String>) -> usize {
        text.map_or(0, |text| self.index(text))
    }
}

/// The data of the page as JSON for its element.
pub(super) fn data(report: &Report) -> String {
    let mut strings = Strings { all: vec![""], known: HashMap::from([("", 0)]) };
    let issues = report.issues.iter().map(|issue| Entry {
        text: [issue.key().as_str(), &issue.from, &issue.to, &issue.message, issue.help.as_deref().unwrap_or_default()]
            .join("\n")
            // A reader types what the page shows, and the page shows no backticks.
            .replace('`', ""),
        severity: format!("{:?}", issue.severity),
        sites: issue.sites.iter().map(|site| place(site, &mut strings)).collect(),
    });
    let issues = issues.collect();
    let patch = report.patch.iter().map(|patch| File {
        path: &patch.path,
        header: &patch.header,
        hunks: patch
            .hunks
            .iter()
            .map(|hunk| {
                let changes = hunk.changes.iter().map(|change| strings.index(change)).collect();
                let automatic = hunk.work == Work::Automatic;
                (hunk.old_start, hunk.old_lines, hunk.new_lines, automatic, hunk.text.as_str(), changes)
            })
            .collect(),
    });
    let patch = patch.collect();
    frame::json(&Data {
        lang: report.lang.code(),
        texts: texts(report.lang),
        rate: report.effort.hours_per_point,
        strings: strings.all,
        issues,
        patch,
    })
}

const WORKS: [Work; 4] = [Work::Automatic, Work::Review, Work::ByHand, Work::Possible];
const RUNGS: [Rung; 5] = [Rung::Import, Rung::Static, Rung::Inferred, Rung::Build, Rung::Possible];

fn place<'a>(site: &'a Site, strings: &mut Strings<'a>) -> Place {
    let at = |found: Option<usize>| found.unwrap_or_default();
    (
        strings.index(&site.path),
        [site.line, site.column],
        at(WORKS.iter().position(|work| *work == site.work)),
        at(RUNGS.iter().position(|rung| *rung == site.rung)),
        site.points,
        strings.maybe(site.reason.as_ref()),
        strings.maybe(site.help.as_ref()),
        site.evidence.iter().map(|step| strings.index(step)).collect(),
        strings.index(&site.module),
        site.code.as_ref().map_or(0, |code| code.line),
        site.code.as_ref().map(lines).unwrap_or_default(),
    )
}

/// The lines of `code` with a sign each: a blank, `-` or `+`.
fn lines(code: &Code) -> String {
    let mut out = String::with_capacity(code.before.len() + code.before.len() / 4);
    let mut push = |sign: char, line: &str| {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push(sign);
        out.push_str(line);
    };
    // A final line break ends the last line; it starts no other.
    let before: Vec<&str> = code.before.lines().collect();
    match &code.after {
        None => before.iter().for_each(|line| push(' ', line)),
        Some(after) => {
            let after: Vec<&str> = after.lines().collect();
            for change in TextDiff::from_slices(&before, &after).iter_all_changes() {
                let sign = match change.tag() {
                    ChangeTag::Equal => ' ',
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                };
                push(sign, change.value());
            }
        }
    }
    out
}

/// What the script says.
fn texts(lang: Lang) -> Value {
    json!({
        "works": WORKS.map(|work| words::work(work, lang)),
        "rungs": RUNGS.map(|rung| words::rung(rung, lang)),
        "project": lang.pick("the project as a whole", "整个项目"),
        "next": lang.pick("Next step", "下一步"),
        "why": lang.pick("Why", "原因"),
        "evidence": lang.pick("Evidence", "依据"),
        "point": lang.pick("{} point", "{} 点"),
        "points": lang.pick("{} points", "{} 点"),
        "more": lang.pick("Show {} more of {}", "再显示 {} 处（共剩 {} 处）"),
        "matched": lang.pick("{} of {} sites", "{}/{} 处"),
        "count": lang.pick("{} of {} issues, {} of {} sites", "显示 {}/{} 个问题，{}/{} 处"),
        "code": lang.pick("Code at {}", "{} 处的代码"),
        "ticked": lang.pick("{} of {} hunks ticked, in {} of {} files", "已勾选 {}/{} 个区块，涉及 {}/{} 个文件"),
        "nothing": lang.pick("Tick at least one hunk.", "请至少勾选一个区块。"),
        "tickFile": lang.pick("all hunks of {}", "{} 的全部区块"),
        "tickHunk": lang.pick("hunk {} of {}", "{1} 的第 {0} 个区块"),
        "hunks": lang.pick("{} of {} ticked", "已勾选 {}/{}"),
        "noFile": lang.pick("No hunk matches these filters.", "没有符合筛选条件的区块。"),
        "before": lang.pick("before", "修改前"),
        "after": lang.pick("after", "修改后"),
        "removed": lang.pick("removed: ", "删除："),
        "added": lang.pick("added: ", "新增："),
        "noNewline": lang.pick("no line break at the end", "文件末尾没有换行符"),
        "hour": lang.pick("h", "小时"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snippets_mark_changed_lines() {
        let code = |before: &str, after: Option<&str>| Code {
            line: 1,
            before: before.to_owned(),
            after: after.map(str::to_owned),
        };
        assert_eq!(lines(&code("a\nb\nc\n", Some("a\nx\nc\n"))), " a\n-b\n+x\n c");
        assert_eq!(lines(&code("a\n\nc", None)), " a\n \n c");
    }
}
