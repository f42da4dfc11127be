//! `junit`: JUnit XML, which every CI system shows as tests.
//!
//! Nobody owns the format. What is written keeps to the schema of Jenkins
//! (<https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd>),
//! and to what GitLab reads (<https://docs.gitlab.com/ci/testing/unit_test_reports/>): the content of `failure` and
//! `skipped`, and of several tests with one name only the first. So a test is a change in a file, whatever the number of
//! its places: its name stays when lines move.

use quick_xml::escape::escape;

use super::{Input, Place, over_effort, paragraphs, rule};
use crate::finding::Finding;
use crate::gate::{Accepted, Allowed, Standing};
use crate::report::Lang;
use crate::visible::{visible, visible_lines};

/// A group of tests.
#[derive(Debug)]
struct Suite {
    name: String,
    cases: Vec<Case>,
    /// Lines that are shown with it.
    out: Vec<String>,
}

/// A test.
#[derive(Debug)]
struct Case {
    class: String,
    name: String,
    end: End,
}

/// How a test ended.
#[derive(Debug)]
enum End {
    Passed,
    /// With a line and a text.
    Failed(String, String),
    /// With a line and a text.
    Skipped(String, String),
}

/// A suite for each upgrade path in use: a failed test for a change with denied sites in a file, a skipped one where all
/// pass for a reason, and a passed one where nothing was found. A last suite tells what is wrong beside the findings.
pub(super) fn render(input: &Input<'_>) -> serde_json::Result<String> {
    let active = input.scan.mappings.iter().filter(|mapping| mapping.active).map(|mapping| mapping.id.as_str());
    let mut ids: Vec<&str> = active.collect();
    for (_, finding, _) in input.findings() {
        if !ids.contains(&finding.mapping.as_str()) {
            ids.push(&finding.mapping);
        }
    }
    let mut suites: Vec<Suite> = ids.into_iter().map(|id| of_mapping(input, id)).collect();
    suites.extend(beside(input, suites.is_empty()));
    Ok(document(&suites))
}

/// What belongs to one test: class, name and findings.
type Group<'f> = (String, String, Vec<(usize, &'f Finding, Standing)>);

fn of_mapping(input: &Input<'_>, id: &str) -> Suite {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for (at, finding, standing) in input.findings().filter(|(_, finding, _)| finding.mapping == id) {
        let (class, name) = (rule(finding), path(input, finding));
        match groups.iter_mut().find(|group| group.0 == class && group.1 == name) {
            Some(group) => group.2.push((at, finding, standing)),
            None => groups.push((class, name, vec![(at, finding, standing)])),
        }
    }
    let mut cases: Vec<Case> =
        groups.into_iter().map(|(class, name, found)| Case { class, name, end: end(input, &found) }).collect();
    if cases.is_empty() {
        let name = input.lang.pick("nothing found", "未发现问题").to_owned();
        cases.push(Case { class: id.to_owned(), name, end: End::Passed });
    }
    Suite { name: id.to_owned(), cases, out: Vec::new() }
}

/// How the findings of one change in one file end.
fn end(input: &Input<'_>, found: &[(usize, &Finding, Standing)]) -> End {
    let lang = input.lang;
    let lines = |shown: &dyn Fn(Standing) -> bool| {
        // Places with the same to say stand together above it.
        let mut blocks: Vec<(String, String)> = Vec::new();
        for (at, finding, standing) in found.iter().filter(|(.., standing)| shown(*standing)) {
            let place = input.place(finding).map(|Place { start, .. }| format!(":{}:{}", start.line, start.column));
            let reason = reason(input, *at, *standing);
            let head = format!("{}{}: {reason}\n", path(input, finding), place.unwrap_or_default());
            let body = paragraphs(finding, lang).join("\n");
            match blocks.last_mut().filter(|last| last.1 == body) {
                Some(last) => last.0.push_str(&head),
                None => blocks.push((head, body)),
            }
        }
        blocks.into_iter().map(|(heads, body)| heads + &body).collect::<Vec<_>>().join("\n\n")
    };
    let first = |of: Standing| found.iter().find(|(.., standing)| *standing == of).map(|(_, finding, _)| *finding);
    if let Some(finding) = first(Standing::Denied) {
        return End::Failed(finding.message.clone(), lines(&|standing| standing == Standing::Denied));
    }
    // What is most to look at says why the whole is no failure.
    let most = found.iter().min_by_key(|(.., standing)| *standing);
    let line = most.map(|(at, _, standing)| reason(input, *at, *standing)).unwrap_or_default();
    End::Skipped(line, lines(&|_| true))
}

/// Why a finding fails or passes.
fn reason(input: &Input<'_>, at: usize, standing: Standing) -> String {
    let lang = input.lang;
    let accepted = input.verdict.and_then(|verdict| verdict.accepted.get(at)).and_then(Option::as_ref);
    let allowed = input.verdict.and_then(|verdict| verdict.allowed.get(at)).and_then(Option::as_ref);
    let with = |text: &str, why: Option<&str>| match why {
        Some(why) => format!("{text}{}{why}", lang.pick(": ", "：")),
        None => text.to_owned(),
    };
    match standing {
        Standing::Denied => lang.pick("denied", "导致失败").to_owned(),
        Standing::Warned => lang.pick("warned", "警告").to_owned(),
        Standing::Possible => lang.pick("possible: only the name looks right", "疑似：仅名称相符").to_owned(),
        Standing::Unchanged => lang.pick("in lines that did not change", "所在行没有改动").to_owned(),
        Standing::Off => lang.pick("switched off", "已关闭").to_owned(),
        Standing::Accepted => {
            let text = match accepted {
                Some(Accepted { until: Some(until), .. }) => match lang {
                    Lang::En => format!("accepted until {until}"),
                    Lang::Zh => format!("接受至 {until}"),
                },
                _ => lang.pick("accepted", "已接受").to_owned(),
            };
            with(&text, accepted.and_then(|accepted| accepted.reason.as_deref()))
        }
        Standing::Allowed => {
            let text = match allowed {
                Some(Allowed { in_source: true, .. }) => lang.pick("allowed in the source", "源代码中允许"),
                _ => lang.pick("allowed by the configuration", "配置允许"),
            };
            with(text, allowed.map(|allowed| allowed.reason.as_str()))
        }
    }
}

/// What is wrong with the sum of the points, the baseline, exceptions and files, and what was not analysed; `must` there
/// be a suite.
fn beside(input: &Input<'_>, must: bool) -> Option<Suite> {
    let lang = input.lang;
    let mut cases: Vec<Case> = Vec::new();
    let mut add = |class: &str, name: String, end: End| {
        let is_taken = |name: &str| cases.iter().any(|case| case.class == class && case.name == name);
        let name = if is_taken(&name) { format!("{name} ({})", cases.len() + 1) } else { name };
        cases.push(Case { class: class.to_owned(), name, end });
    };
    if let Some(verdict) = input.verdict {
        if let Some(message) = over_effort(verdict, lang) {
            add("upshift/gate", lang.pick("effort", "工作量").to_owned(), End::Failed(message.clone(), message));
        }
        for complaint in &verdict.complaints {
            let line = if complaint.line > 0 { format!(":{}", complaint.line) } else { String::new() };
            let name =
                complaint.path.as_ref().map_or_else(|| complaint.message.clone(), |path| format!("{path}{line}"));
            let text: Vec<_> =
                [Some(complaint.message.clone()), complaint.help.clone()].into_iter().flatten().collect();
            let (message, text) = (complaint.message.clone(), text.join("\n"));
            let fails = verdict.fails(complaint);
            add("upshift/gate", name, if fails { End::Failed(message, text) } else { End::Skipped(message, text) });
        }
    }
    for problem in &input.scan.problems {
        let name = problem.path.clone().unwrap_or_else(|| problem.message.clone());
        add("upshift/problem", name, End::Skipped(problem.message.clone(), problem.message.clone()));
    }
    let left = &input.scan.not_analysed;
    if cases.is_empty() && (must || !left.is_empty()) {
        let name = if must {
            lang.pick("no upgrade path applies", "没有适用的升级路径")
        } else {
            lang.pick("files can be read", "文件可以读取")
        };
        cases.push(Case { class: "upshift".to_owned(), name: name.to_owned(), end: End::Passed });
    }
    let out = left.iter().map(|left| format!("{}: {}", left.path, left.reason)).collect();
    (!cases.is_empty()).then(|| Suite { name: "upshift".to_owned(), cases, out })
}

/// The file of a finding; `.` for one about the project as a whole.
fn path(input: &Input<'_>, finding: &Finding) -> String {
    input.place(finding).map_or_else(|| ".".to_owned(), |place| place.file.display_path())
}

fn document(suites: &[Suite]) -> String {
    let cases = || suites.iter().flat_map(|suite| &suite.cases);
    let (tests, failures) = (cases().count(), cases().filter(|case| case.is_failed()).count());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"upshift\" tests=\"{tests}\" \
         failures=\"{failures}\" errors=\"0\" time=\"0\">\n"
    );
    for suite in suites {
        let failures = suite.cases.iter().filter(|case| case.is_failed()).count();
        let skipped = suite.cases.iter().filter(|case| matches!(case.end, End::Skipped(..))).count();
        out.push_str(&format!(
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\" \
             time=\"0\">\n",
            attribute(&suite.name),
            suite.cases.len()
        ));
        suite.cases.iter().for_each(|case| case.write(&mut out));
        if !suite.out.is_empty() {
            out.push_str(&format!("    <system-out>{}</system-out>\n", text(&suite.out.join("\n"))));
        }
        out.push_str("  </testsuite>\n");
    }
    out + "</testsuites>\n"
}

impl Case {
    fn is_failed(&self) -> bool {
        matches!(self.end, End::Failed(..))
    }

    fn write(&self, out: &mut String) {
        let (class, name) = (attribute(&self.class), attribute(&self.name));
        out.push_str(&format!("    <testcase classname=\"{class}\" name=\"{name}\" time=\"0\""));
        let (element, line, body) = match &self.end {
            End::Passed => {
                out.push_str("/>\n");
                return;
            }
            End::Failed(line, body) => ("failure", line, body),
            End::Skipped(line, body) => ("skipped", line, body),
        };
        let (message, body) = (attribute(line), text(body));
        out.push_str(&format!(">\n      <{element} message=\"{message}\">{body}</{element}>\n    </testcase>\n"));
    }
}

/// A value between quotes, on one line.
fn attribute(value: &str) -> String {
    escape(visible(&legal(value)).as_ref()).into_owned()
}

/// Text between tags.
fn text(value: &str) -> String {
    escape(visible_lines(&legal(value))).into_owned()
}

/// Characters that no XML may hold, even escaped (<https://www.w3.org/TR/xml/#charsets>), and that are not made visible
/// anyway.
fn legal(value: &str) -> String {
    value.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use quick_xml::events::Event;
    use quick_xml::reader::Reader;

    use super::*;
    use crate::report::formats::tests::{hostile, hostile_verdict, input, judged};
    use crate::report::sample;

    /// Reads `text` by the rules of the schema that the module names: elements, their order, attributes, numbers.
    #[track_caller]
    fn valid(text: &str) -> usize {
        let legal = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
        assert!(text.chars().all(legal), "a character that XML has not");
        let mut reader = Reader::from_str(text);
        reader.config_mut().check_end_names = true;
        let mut open: Vec<String> = Vec::new();
        let mut names = BTreeSet::new();
        let mut cases = 0;
        let mut suite: Vec<(String, usize)> = Vec::new();
        loop {
            let event = reader.read_event().expect("well-formed");
            let (start, empty) = match &event {
                Event::Start(start) => (start, false),
                Event::Empty(start) => (start, true),
                Event::End(_) => {
                    if open.pop().as_deref() == Some("testsuite") {
                        assert!(suite.iter().all(|(_, number)| *number == 0), "the numbers of a suite: {suite:?}");
                    }
                    continue;
                }
                Event::Eof => break,
                _ => continue,
            };
            let name = start.name().as_ref().to_owned();
            let attributes: Vec<(String, String)> = start
                .attributes()
                .map(|attribute| {
                    let attribute = attribute.expect("an attribute");
                    let value = quick_xml::escape::unescape(&attribute.value).expect("escaped").into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                })
                .collect();
            let keys: Vec<_> = attributes.iter().map(|(key, _)| key.as_str()).collect();
            let value = |key: &str| attributes.iter().find(|(name, _)| name == key).expect("there").1.clone();
            let (parent, expected): (&[&str], &[&str]) = match name.as_str() {
                "testsuites" => (&[], &["name", "tests", "failures", "errors", "time"]),
                "testsuite" => (&["testsuites"], &["name", "tests", "failures", "errors", "skipped", "time"]),
                "testcase" => (&["testsuites", "testsuite"], &["classname", "name", "time"]),
                "failure" | "skipped" => (&["testsuites", "testsuite", "testcase"], &["message"]),
                "system-out" => (&["testsuites", "testsuite"], &[]),
                other => panic!("no element {other}"),
            };
            assert_eq!(open, parent, "{name}");
            assert_eq!(keys, expected, "{name}");
            if name == "testsuite" {
                let number = |key: &str| (key.to_owned(), value(key).parse().expect("a number"));
                suite = ["tests", "failures", "skipped"].map(number).to_vec();
            }
            let count = match name.as_str() {
                "testcase" => {
                    cases += 1;
                    assert!(names.insert((value("classname"), value("name"))), "two tests of one name");
                    Some(0)
                }
                "failure" => Some(1),
                "skipped" => Some(2),
                _ => None,
            };
            if let Some(at) = count {
                suite[at].1 -= 1;
            }
            if !empty {
                open.push(name);
            }
        }
        assert_eq!(open, [""; 0]);
        cases
    }

    #[test]
    fn a_scan() {
        let text = render(&input(&sample::scan(), None, Lang::En)).expect("works");
        valid(&text);
        insta::assert_snapshot!(text);
    }

    #[test]
    fn a_verdict() {
        let (scan, verdict) = judged(Lang::Zh);
        let text = render(&input(&scan, Some(&verdict), Lang::Zh)).expect("works");
        valid(&text);
        insta::assert_snapshot!(text);
    }

    #[test]
    fn there_is_always_a_test() {
        let none = render(&input(&sample::empty(), None, Lang::En)).expect("works");
        assert_eq!(valid(&none), 1);
        assert!(none.contains("name=\"no upgrade path applies\" time=\"0\"/>"), "{none}");
        let mut scan = sample::scan();
        scan.findings.clear();
        scan.problems.clear();
        let clean = render(&input(&scan, None, Lang::En)).expect("works");
        assert_eq!(valid(&clean), 2);
        assert!(clean.contains("classname=\"acme-rtc/1-to-2\" name=\"nothing found\" time=\"0\"/>"), "{clean}");
        assert!(!clean.contains("<failure"));
    }

    #[test]
    fn hostile_text_stays_text() {
        let verdict = hostile_verdict();
        for verdict in [None, Some(&verdict)] {
            let text = render(&input(&hostile(), verdict, Lang::En)).expect("works");
            valid(&text);
            assert!(!text.contains("<b>"));
        }
    }
}
