//! A report without a word of the customer's, for a vendor who may not see the code.
//!
//! What stays is what the mapping says (ids, texts, names of APIs, links), figures, versions, and places as numbers. The
//! report is built anew field by field, and every structure is taken apart completely: a field that is added later does not
//! compile until someone decides what becomes of it.
//!
//! Modules and files are numbered in the order of a hash of their names: a hash itself can be guessed from a list of common
//! names, an order cannot be turned back. A number stays the same from run to run until a module (a file) with sites comes
//! or goes.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Address, ChangeProgress, Code, Difference, Effort, Hunk, Issue, Item, LookedAt, Patch, Point, Progress, ROLL_OUT,
    Report, Site, Slice, Step, StepKind, UpgradePath, What,
};
use crate::change::finish::fingerprint;
use crate::change::tally::{Missed, Tally};
use crate::report::Lang;
use crate::report::json::{LeftOut, Tool, Trouble};

/// Endings of file names that say what a file is and nothing else.
const ENDINGS: [&str; 22] = [
    "kt",
    "kts",
    "java",
    "swift",
    "m",
    "mm",
    "h",
    "rs",
    "gradle",
    "toml",
    "properties",
    "xml",
    "plist",
    "pro",
    "podspec",
    "lock",
    "json",
    "yml",
    "yaml",
    "pbxproj",
    "resolved",
    "entitlements",
];

/// Words that a version may hold beside digits.
const VERSION_WORDS: [&str; 4] = ["x", "alpha", "beta", "rc"];

/// The report without anything of the customer's: no source line, no identifier, no path, no name of the project or of a
/// module. Doing it twice changes nothing but the numbers of files.
pub fn redact(report: Report) -> Report {
    let names = Names::of(&report);
    let Report {
        schema,
        document,
        tool,
        date,
        lang,
        project: _,
        redacted: _,
        paths,
        idle,
        readiness,
        effort,
        severities,
        modules,
        issues,
        plan,
        patch,
        problems,
        not_analysed,
        looked_at,
        since,
    } = report;
    drop_all(patch);
    let mut site = 0;
    let issues: Vec<Issue> = issues.into_iter().map(|issue| names.issue(issue, &mut site)).collect();
    let mut modules: Vec<Slice> = modules.into_iter().map(|slice| names.slice(slice)).collect();
    modules.sort_by(|a, b| (b.total().effort, number(&a.name)).cmp(&(a.total().effort, number(&b.name))));
    let mut problems: Vec<Trouble> = problems.into_iter().map(|problem| names.problem(problem, lang)).collect();
    problems.sort_by_key(|problem| number(problem.path.as_deref().unwrap_or_default()));
    let mut not_analysed: Vec<LeftOut> = not_analysed.into_iter().map(|left| names.left_out(left, lang)).collect();
    not_analysed.sort_by_key(|left| number(&left.path));
    Report {
        schema: figures(schema),
        document: figures(document),
        tool: self::tool(tool),
        date: day(&date),
        lang: figures(lang),
        project: lang.pick("project", "项目").to_owned(),
        redacted: true,
        paths: paths.into_iter().map(|path| self::path(path, said_why(true, lang))).collect(),
        idle: idle.into_iter().map(|path| self::path(path, said_why(false, lang))).collect(),
        readiness: figures(readiness),
        effort: self::effort(effort),
        severities: severities.into_iter().map(severity).collect(),
        plan: plan.into_iter().map(|step| names.step(step, &issues, lang)).collect(),
        modules,
        issues,
        patch: Vec::new(),
        problems,
        not_analysed,
        looked_at: self::looked_at(looked_at),
        since: since.map(progress),
    }
}

/// Lets a value through that owns no text: what can be copied has none.
fn figures<T: Copy>(value: T) -> T {
    value
}

/// Why a path is followed or is not, in words that name no file.
fn said_why(followed: bool, lang: Lang) -> &'static str {
    match followed {
        true => lang.pick("the project depends on the SDK or imports it", "项目依赖或导入了该 SDK"),
        false => lang.pick("not followed in this project", "此项目未采用"),
    }
}

/// Causes of trouble with a file: what a message of ours in either language holds, and what stays of it. Nothing of the
/// message itself gets through.
const CAUSES: [([&str; 2], [&str; 2]); 13] = [
    (["Java is not analysed", "未分析 Java"], ["Java is not analysed", "未分析 Java"]),
    (["Objective-C is not analysed", "未分析 Objective-C"], ["Objective-C is not analysed", "未分析 Objective-C"]),
    (["read in part", "只读取了一部分"], ["read in part", "仅部分读取"]),
    (["nested too deeply", "嵌套过深"], ["nested too deeply", "嵌套过深"]),
    (["parsing took longer", "解析超过"], ["parsing took too long", "解析耗时过长"]),
    (["symbolic link", "符号链接"], ["a symbolic link that was not followed", "未跟随的符号链接"]),
    (["UTF-16", "UTF-16"], ["UTF-16 text", "UTF-16 文本"]),
    (["not valid UTF-8", "不是有效的 UTF-8"], ["not valid UTF-8", "不是有效的 UTF-8"]),
    (["binary", "二进制"], ["binary", "二进制文件"]),
    (["larger than the", "超过可读取的"], ["too large", "文件过大"]),
    (["cannot be read", "无法读取"], ["cannot be read", "无法读取"]),
    (["not a source or build file", "不是 upshift 认识"], ["of an unknown kind", "未知类型"]),
    (["not valid TOML", "不是有效的 TOML"], ["not valid TOML", "不是有效的 TOML"]),
];

/// What stands for a message that was taken out: its cause, where it is one of ours.
fn cause(message: &str, lang: Lang) -> String {
    let known = CAUSES.iter().find(|(marks, _)| marks.iter().any(|mark| message.contains(mark)));
    let (en, zh) = match known {
        Some((_, [en, zh])) => (*en, *zh),
        None => ("details are left out of a redacted report", "脱敏报告不含详细信息"),
    };
    lang.pick(en, zh).to_owned()
}

fn drop_all(patches: Vec<Patch>) {
    for Patch { path: _, module: _, header: _, hunks } in patches {
        for Hunk { old_start: _, old_lines: _, new_start: _, new_lines: _, text: _, work: _, changes: _ } in hunks {}
    }
}

fn tool(tool: Tool) -> Tool {
    let Tool { name: _, version } = tool;
    Tool { name: Tool::this().name, version: versions(&version).unwrap_or_default() }
}

/// `2031-05-28`, and nothing else.
fn day(date: &str) -> String {
    let is_day = date.len() == 10 && date.chars().all(|c| c.is_ascii_digit() || c == '-');
    if is_day { date.to_owned() } else { String::new() }
}

/// The versions and ranges of a text, separated by commas, that consist of digits, signs and well-known words.
fn versions(text: &str) -> Option<String> {
    let is_plain = |part: &&str| {
        let mut words = part.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        part.chars().all(|c| c.is_ascii_alphanumeric() || " .*<>=~^|-".contains(c))
            && part.chars().any(|c| c.is_ascii_digit() || c == '*')
            && words.all(|word| VERSION_WORDS.contains(&word))
    };
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(is_plain).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn path(path: UpgradePath, reason: &str) -> UpgradePath {
    let UpgradePath { id, title, from, to, detected_version, why: _, revision, changes, links } = path;
    UpgradePath {
        id,
        title,
        from: versions(&from).unwrap_or_default(),
        to: versions(&to).unwrap_or_default(),
        detected_version: detected_version.as_deref().and_then(versions),
        why: reason.to_owned(),
        revision,
        changes: figures(changes),
        links: links.into_iter().map(link).collect(),
    }
}

fn link(link: Address) -> Address {
    let Address { title, url } = link;
    Address { title, url }
}

fn effort(effort: Effort) -> Effort {
    let Effort { automatic, review, by_hand, possible, hours_per_point } = effort;
    Effort {
        automatic: figures(automatic),
        review: figures(review),
        by_hand: figures(by_hand),
        possible: figures(possible),
        hours_per_point: figures(hours_per_point),
    }
}

fn severity(slice: Slice) -> Slice {
    let Slice { name, files, automatic, review, by_hand } = slice;
    let name = ["P0", "P1", "P2"].into_iter().find(|known| *known == name).unwrap_or_default();
    Slice {
        name: name.to_owned(),
        files: figures(files),
        automatic: figures(automatic),
        review: figures(review),
        by_hand: figures(by_hand),
    }
}

fn looked_at(looked_at: LookedAt) -> LookedAt {
    let LookedAt { files, parsed, statistics } = looked_at;
    LookedAt { files: figures(files), parsed: figures(parsed), statistics: statistics.into_iter().map(tally).collect() }
}

fn progress(progress: Progress) -> Progress {
    let Progress { since, basis, fixed, new, remaining, changes, differences, history } = progress;
    Progress {
        since: since.as_deref().map(day),
        basis: figures(basis),
        fixed: figures(fixed),
        new: figures(new),
        remaining: figures(remaining),
        changes: changes.into_iter().map(change_progress).collect(),
        differences: differences.into_iter().map(difference).collect(),
        history: history.into_iter().map(point).collect(),
    }
}

fn change_progress(change: ChangeProgress) -> ChangeProgress {
    let ChangeProgress { mapping, change, severity, message, fixed, new, remaining, left_then, left_now } = change;
    ChangeProgress {
        mapping,
        change,
        severity: figures(severity),
        message,
        fixed: figures(fixed),
        new: figures(new),
        remaining: figures(remaining),
        left_then: figures(left_then),
        left_now: figures(left_now),
    }
}

fn difference(difference: Difference) -> Difference {
    let Difference { what, mapping, then, now } = difference;
    let shown = |text: String| match what {
        What::Revision if text.chars().all(|c| c.is_ascii_hexdigit()) => text,
        _ => versions(&text).unwrap_or_default(),
    };
    Difference { what: figures(what), mapping, then: shown(then), now: shown(now) }
}

fn point(point: Point) -> Point {
    let Point { date, verdict, percent, sites, automatic, left } = point;
    Point {
        date: date.as_deref().map(day),
        verdict: figures(verdict),
        percent: figures(percent),
        sites: figures(sites),
        automatic: figures(automatic),
        left: figures(left),
    }
}

fn tally(tally: Tally) -> Tally {
    let Tally { mapping, language, examined, resolved, other, missed } = tally;
    let missed = missed.into_iter().map(|Missed { cause, names, places: _ }| Missed {
        cause: figures(cause),
        names: figures(names),
        places: Vec::new(),
    });
    Tally {
        mapping,
        language: figures(language),
        examined: figures(examined),
        resolved: figures(resolved),
        other: figures(other),
        missed: missed.collect(),
    }
}

/// The number at the end of a pseudonym, to sort by; 0 without one.
fn number(pseudonym: &str) -> usize {
    let digits = pseudonym.split('-').nth(1).map(|rest| rest.split('.').next().unwrap_or(rest));
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// Pseudonyms of one report.
struct Names {
    modules: BTreeMap<String, usize>,
    files: BTreeMap<String, usize>,
}

impl Names {
    fn of(report: &Report) -> Self {
        let sites = || report.issues.iter().flat_map(|issue| &issue.sites);
        let modules = report.modules.iter().map(|slice| &slice.name).chain(sites().map(|site| &site.module));
        let files = sites()
            .map(|site| &site.path)
            .chain(report.problems.iter().filter_map(|problem| problem.path.as_ref()))
            .chain(report.not_analysed.iter().map(|left| &left.path));
        Self { modules: numbered(modules), files: numbered(files) }
    }

    /// The top folder is what it is in every project; others are numbered.
    fn module(&self, name: &str) -> String {
        match self.modules.get(name) {
            _ if name == "root" => name.to_owned(),
            Some(number) => format!("module-{number}"),
            None => "module".to_owned(),
        }
    }

    fn file(&self, path: &str) -> String {
        let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
        let ending = ending.and_then(|ending| ENDINGS.iter().find(|known| **known == ending));
        let ending = ending.map(|ending| format!(".{ending}")).unwrap_or_default();
        match self.files.get(path) {
            _ if path == "." => path.to_owned(),
            Some(number) => format!("file-{number}{ending}"),
            None => format!("file{ending}"),
        }
    }

    fn slice(&self, slice: Slice) -> Slice {
        let Slice { name, files, automatic, review, by_hand } = slice;
        Slice {
            name: self.module(&name),
            files: figures(files),
            automatic: figures(automatic),
            review: figures(review),
            by_hand: figures(by_hand),
        }
    }

    fn issue(&self, issue: Issue, site: &mut usize) -> Issue {
        let Issue {
            mapping,
            change,
            kind,
            severity,
            effort,
            evidence,
            area,
            from,
            to,
            message,
            help,
            docs,
            book,
            automatic,
            review,
            by_hand,
            possible,
            sites,
        } = issue;
        let mut sites: Vec<Site> = sites.into_iter().map(|site| self.site(site)).collect();
        sites.sort_by_key(|site| (number(&site.path), site.line, site.column));
        for place in &mut sites {
            *site += 1;
            place.id = format!("site-{site}");
        }
        Issue {
            mapping,
            change,
            kind: figures(kind),
            severity: figures(severity),
            effort: figures(effort),
            evidence: figures(evidence),
            area,
            from,
            to,
            message,
            help,
            docs,
            book,
            automatic: figures(automatic),
            review: figures(review),
            by_hand: figures(by_hand),
            possible: figures(possible),
            sites,
        }
    }

    /// A place by numbers. Its reason, its own next step and its evidence quote the code; its fingerprint could be guessed.
    fn site(&self, site: Site) -> Site {
        let Site {
            id: _,
            path,
            module,
            line,
            column,
            work,
            applicability,
            rung,
            points,
            reason: _,
            help: _,
            evidence: _,
            code,
        } = site;
        let _: Option<()> = code.map(|Code { line: _, before: _, after: _ }| ());
        Site {
            id: String::new(),
            path: self.file(&path),
            module: self.module(&module),
            line: figures(line),
            column: figures(column),
            work: figures(work),
            applicability: figures(applicability),
            rung: figures(rung),
            points: figures(points),
            reason: None,
            help: None,
            evidence: Vec::new(),
            code: None,
        }
    }

    fn step(&self, step: Step, issues: &[Issue], lang: Lang) -> Step {
        let Step { kind, share, items } = step;
        let mut items: Vec<Item> = items.into_iter().map(|item| self.item(item, kind, issues, lang)).collect();
        if kind == StepKind::Unread {
            items.sort_by_key(|item| number(&item.id));
        }
        Step { kind: figures(kind), share: figures(share), items }
    }

    /// An item is about a change, a file, another upgrade path, or is one of the fixed ones.
    fn item(&self, item: Item, kind: StepKind, issues: &[Issue], lang: Lang) -> Item {
        let Item { id, title, sites, points } = item;
        let issue = issues.iter().find(|issue| issue.key() == id);
        let fixed = ROLL_OUT.iter().find(|known| **known == id);
        let (id, title) = match (issue, fixed, kind) {
            (Some(issue), ..) => (id, issue.message.clone()),
            (None, Some(fixed), _) => ((*fixed).to_owned(), String::new()),
            (None, None, StepKind::Prerequisites) => (id, title),
            _ => {
                let path = id.strip_prefix("file:").unwrap_or(&id);
                (format!("file:{}", self.file(path)), cause(&title, lang))
            }
        };
        Item { id, title, sites: figures(sites), points: figures(points) }
    }

    fn problem(&self, problem: Trouble, lang: Lang) -> Trouble {
        let Trouble { path, span: _, message } = problem;
        Trouble { path: path.map(|path| self.file(&path)), span: None, message: cause(&message, lang) }
    }

    fn left_out(&self, left: LeftOut, lang: Lang) -> LeftOut {
        let LeftOut { path, reason } = left;
        LeftOut { path: self.file(&path), reason: cause(&reason, lang) }
    }
}

/// Names with numbers from 1, in the order of their hashes.
fn numbered<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let order: BTreeSet<(String, &String)> = names.map(|name| (fingerprint(&[name]), name)).collect();
    order.into_iter().enumerate().map(|(at, (_, name))| (name.clone(), at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mapping::model::Severity;
    use crate::report::readiness::sample;

    /// Every text in a report, keys left out.
    fn texts(value: &serde_json::Value, out: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) => out.push(text.clone()),
            serde_json::Value::Array(values) => values.iter().for_each(|value| texts(value, out)),
            serde_json::Value::Object(values) => values.values().for_each(|value| texts(value, out)),
            _ => {}
        }
    }

    #[test]
    fn every_text_that_stays_is_known() {
        let full = sample();
        let mut out = Vec::new();
        texts(&serde_json::to_value(redact(full.clone())).expect("works"), &mut out);
        let mut vendor = Vec::new();
        for issue in &full.issues {
            vendor.extend([&issue.mapping, &issue.change, &issue.from, &issue.to, &issue.message].map(String::clone));
            vendor.extend([&issue.area, &issue.help, &issue.docs, &issue.book].into_iter().flatten().cloned());
            vendor.push(issue.key());
        }
        for path in full.paths.iter().chain(&full.idle) {
            vendor.extend([&path.id, &path.title, &path.from, &path.to, &path.revision].map(String::clone));
            vendor.extend(path.detected_version.clone());
            vendor.extend(path.links.iter().flat_map(|link| [link.title.clone(), link.url.clone()]));
        }
        let ours = [cause("", Lang::En), said_why(true, Lang::En).to_owned(), said_why(false, Lang::En).to_owned()];
        let causes: Vec<&str> = CAUSES.iter().map(|(_, [en, _])| *en).collect();
        let pseudonym = |text: &str| {
            let rest = ["file:file-", "file-", "module-", "site-"].iter().find_map(|start| text.strip_prefix(start));
            rest.is_some_and(|rest| rest.split('.').next().is_some_and(|number| number.parse::<usize>().is_ok()))
        };
        let word = |text: &str| text.len() < 20 && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        for text in out {
            let known = vendor.contains(&text) || ours.contains(&text) || pseudonym(&text) || word(&text);
            let known = known || causes.contains(&&*text);
            let known = known || ["P0", "P1", "P2", "2031-05-28", "."].contains(&&*text);
            assert!(known || text == env!("CARGO_PKG_VERSION"), "`{text}` is neither the vendor's nor ours");
            assert!(!["app", "ios", "harbour", "chat", "engine"].contains(&&*text), "`{text}` is the customer's");
        }
    }

    #[test]
    fn figures_stay() {
        let (full, redacted) = (sample(), redact(sample()));
        assert!(redacted.redacted && redacted.patch.is_empty());
        assert_eq!((redacted.readiness, redacted.effort), (full.readiness, full.effort));
        assert_eq!(redacted.severities, full.severities);
        let sites = |report: &Report| -> Vec<(String, Severity, usize)> {
            report.issues.iter().map(|issue| (issue.key(), issue.severity, issue.sites.len())).collect()
        };
        assert_eq!(sites(&redacted), sites(&full));
        let steps = |report: &Report| -> Vec<_> {
            report.plan.iter().map(|step| (step.kind, step.share, step.items.len())).collect()
        };
        assert_eq!(steps(&redacted), steps(&full));
    }

    #[test]
    fn pseudonyms_do_not_follow_the_order_of_findings() {
        let (first, mut turned) = (redact(sample()), sample());
        turned.issues.reverse();
        turned.modules.reverse();
        let turned = redact(turned);
        assert_eq!(first.modules, turned.modules);
        assert!(first.modules.iter().all(|slice| slice.name.starts_with("module-")), "{:?}", first.modules);
    }

    #[test]
    fn of_a_message_its_cause_stays() {
        assert_eq!(cause("not valid UTF-8 (line 3, byte 17)", Lang::En), "not valid UTF-8");
        assert_eq!(cause("Java is not analysed; it imports `acme` of Acme", Lang::Zh), "未分析 Java");
        assert_eq!(cause("the secret is out", Lang::En), "details are left out of a redacted report");
        // A customer's words beside one of ours.
        assert_eq!(cause("`secret` is a symbolic link to secret", Lang::En), "a symbolic link that was not followed");
    }

    #[test]
    fn twice_is_once() {
        let once = redact(sample());
        let twice = redact(once.clone());
        assert_eq!((once.issues.len(), once.modules.len()), (twice.issues.len(), twice.modules.len()));
        assert_eq!((&once.paths, &once.problems.len()), (&twice.paths, &twice.problems.len()));
    }

    #[test]
    fn versions_are_digits() {
        assert_eq!(versions(">=1.0, <2.0").as_deref(), Some(">=1.0, <2.0"));
        assert_eq!(versions("1.6.5-rc.1").as_deref(), Some("1.6.5-rc.1"));
        assert_eq!(versions("4.0 - 4.2").as_deref(), Some("4.0 - 4.2"));
        assert_eq!(versions("1.6.5-acme"), None);
        assert_eq!(versions("1.6.5-acme, 1.6.5").as_deref(), Some("1.6.5"));
        assert_eq!(versions("`1.6`\n"), None);
        assert_eq!(day("../../x"), "");
    }

    #[test]
    fn endings_are_known_ones() {
        let names = Names::of(&sample());
        assert_eq!(names.file("a/b.secret"), "file");
        assert_eq!(names.file("a.kt/b"), "file");
        assert!(names.file("ios/Call.swift").ends_with(".swift"));
    }
}
