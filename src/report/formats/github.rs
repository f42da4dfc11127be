//! `github`: annotations on a pull request, as the commands that a GitHub Actions job prints
//! (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>).
//!
//! Escapes are those of the runner (`ActionCommand.cs` in <https://github.com/actions/runner>): it reads a line as a
//! command when that begins with `::`, or has an old-style `##[` and is no command of the first kind. So every line with
//! foreign text is a command itself, and no line break gets into it. GitHub shows ten annotations of a level for each
//! step: what fails comes first, and the last line, no command, counts all of them.

use super::{Input, Place, counted, over_effort, paragraphs, rule};
use crate::finding::Finding;
use crate::gate::{Complaint, Standing, Weight};
use crate::report::Lang;
use crate::visible::{visible, visible_lines};

/// Annotations GitHub shows of a level for each step.
const SHOWN: usize = 10;

/// Annotations for what counts: denied findings as errors, then warned ones, then possible ones as notices, then what is
/// wrong with the baseline, exceptions and files.
pub(super) fn render(input: &Input<'_>) -> serde_json::Result<String> {
    let mut out = String::new();
    let mut most = 0;
    for (standing, command) in
        [(Standing::Denied, "error"), (Standing::Warned, "warning"), (Standing::Possible, "notice")]
    {
        let of_it: Vec<_> = input.findings().filter(|(.., found)| *found == standing).collect();
        for (_, finding, _) in &of_it {
            line(&mut out, input, command, finding);
        }
        most = most.max(of_it.len());
    }
    if let Some(verdict) = input.verdict {
        if let Some(message) = over_effort(verdict, input.lang) {
            command(&mut out, "error", &[("title", "upshift".to_owned())], &message);
        }
        for complaint in &verdict.complaints {
            complain(&mut out, input, complaint, verdict.fails(complaint));
        }
    }
    for problem in &input.scan.problems {
        let file = problem.path.as_ref().map(|path| ("file", input.seen_from_top(path)));
        let properties: Vec<_> = file.into_iter().chain([("title", "upshift".to_owned())]).collect();
        command(&mut out, "warning", &properties, &problem.message);
    }
    out.push_str(&last(input, most));
    Ok(out)
}

fn line(out: &mut String, input: &Input<'_>, level: &str, finding: &Finding) {
    let mut properties = Vec::new();
    if let Some(Place { file, start, end }) = input.place(finding) {
        properties.push(("file", input.seen_from_top(&file.display_path())));
        properties.push(("line", start.line.to_string()));
        properties.push(("endLine", end.line.to_string()));
        // The runner drops columns of a place that spans lines, and says so in the log.
        if start.line == end.line {
            properties.push(("col", start.column.to_string()));
            properties.push(("endColumn", end.column.to_string()));
        }
    }
    properties.push(("title", format!("{:?} {}", finding.severity, rule(finding))));
    command(out, level, &properties, &paragraphs(finding, input.lang).join("\n"));
}

fn complain(out: &mut String, input: &Input<'_>, complaint: &Complaint, fails: bool) {
    let level = match complaint.weight {
        _ if fails => "error",
        Weight::Note => "notice",
        Weight::Error | Weight::Ratchet => "warning",
    };
    let mut properties = Vec::new();
    if let Some(path) = &complaint.path {
        properties.push(("file", input.seen_from_top(path)));
        if complaint.line > 0 {
            properties.push(("line", complaint.line.to_string()));
        }
    }
    properties.push(("title", "upshift".to_owned()));
    let help = complaint.help.as_ref().map(|help| format!("\n{}{help}", input.lang.pick("help: ", "建议：")));
    command(out, level, &properties, &format!("{}{}", complaint.message, help.unwrap_or_default()));
}

fn command(out: &mut String, name: &str, properties: &[(&str, String)], message: &str) {
    out.push_str(&format!("::{name} "));
    for (at, (key, value)) in properties.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        out.push_str(&format!("{comma}{key}={}", property(value)));
    }
    out.push_str(&format!("::{}\n", data(message)));
}

/// The text of a message, escaped.
fn data(text: &str) -> String {
    visible_lines(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, escaped.
fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}

/// How many there are in all.
fn last(input: &Input<'_>, most: usize) -> String {
    let mut text = counted(input);
    if most > SHOWN {
        text.push_str(&match input.lang {
            Lang::En => format!("; GitHub shows {SHOWN} of a level, all are in this log"),
            Lang::Zh => format!("；GitHub 每级只显示 {SHOWN} 条，全部内容见此日志"),
        });
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::formats::tests::{hostile, hostile_verdict, input, judged};
    use crate::report::sample;

    #[test]
    fn a_scan() {
        let scan = sample::scan();
        insta::assert_snapshot!(render(&Input { prefix: "mobile/", ..input(&scan, None, Lang::En) }).expect("works"));
    }

    #[test]
    fn a_verdict() {
        let (scan, verdict) = judged(Lang::Zh);
        insta::assert_snapshot!(render(&input(&scan, Some(&verdict), Lang::Zh)).expect("works"));
    }

    /// A command as the runner reads it: name, properties and data.
    fn read(line: &str) -> (String, Vec<(String, String)>, String) {
        let (head, data) = line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect("a command");
        let (name, properties) = head.split_once(' ').expect("properties");
        let plain = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n");
        let property = |pair: &str| {
            let (key, value) = pair.split_once('=').expect("a value");
            let value = plain(value).replace("%3A", ":").replace("%2C", ",").replace("%25", "%");
            (key.to_owned(), value)
        };
        (name.to_owned(), properties.split(',').map(property).collect(), plain(data).replace("%25", "%"))
    }

    #[test]
    fn foreign_text_cannot_command() {
        let (scan, verdict) = (hostile(), hostile_verdict());
        let text = render(&input(&scan, Some(&verdict), Lang::En)).expect("works");
        let (last, lines) =
            text.lines().collect::<Vec<_>>().split_last().map(|(a, b)| (*a, b.to_vec())).expect("lines");
        assert!(last.starts_with("upshift: "), "{last}");
        let counted = verdict.standings.iter().filter(|standing| standing.counts()).count();
        assert_eq!(lines.len(), counted + 1 + verdict.complaints.len() + scan.problems.len());
        for line in lines {
            let (name, properties, _) = read(line);
            assert!(["error", "warning", "notice"].contains(&name.as_str()), "{line}");
            let known = ["file", "line", "endLine", "col", "endColumn", "title"];
            assert!(properties.iter().all(|(key, _)| known.contains(&key.as_str())), "{line}");
        }
    }

    #[test]
    fn the_runner_reads_what_was_meant() {
        let scan = hostile();
        let text = render(&input(&scan, None, Lang::En)).expect("works");
        let (name, properties, message) = read(text.lines().next().expect("a line"));
        assert_eq!(name, "error");
        assert_eq!(properties[0], ("file".to_owned(), "a b/%41#?ü日.kt".to_owned()));
        assert_eq!(properties[5].1, "P0 acme-rtc/1-to-2/mixing-replace-argument");
        assert_eq!(message, visible_lines(&paragraphs(&scan.findings[0], Lang::En).join("\n")));
        assert_eq!(property("a,b:c%0A\n"), "a%2Cb%3Ac%250A␊");
    }
}
