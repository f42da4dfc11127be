//! `xcode`: a line for each finding as compilers write it, `FILE:LINE:COLUMN: error: MESSAGE`, which Xcode takes out of what
//! a Run Script build phase prints and shows beside the code.
//!
//! Xcode knows a file by its full path alone, and a message ends with its line.

use super::{Input, Place, counted, over_effort, paragraphs, rule};
use crate::gate::{Standing, Weight};
use crate::visible::visible;

/// What counts: denied findings as errors, warned ones as warnings, possible ones as notes, then what is wrong with the
/// baseline, exceptions and files.
pub(super) fn render(input: &Input<'_>) -> serde_json::Result<String> {
    let mut out = String::new();
    for (standing, level) in [(Standing::Denied, "error"), (Standing::Warned, "warning"), (Standing::Possible, "note")]
    {
        for (_, finding, _) in input.findings().filter(|(.., found)| *found == standing) {
            let place = input.place(finding).map(|Place { file, start, .. }| {
                format!("{}:{}:{}: ", full(input, &file.display_path()), start.line, start.column)
            });
            let name = format!("{:?} {}", finding.severity, rule(finding));
            line(&mut out, place, level, &format!("{} [{name}]", paragraphs(finding, input.lang).join(". ")));
        }
    }
    if let Some(verdict) = input.verdict {
        if let Some(message) = over_effort(verdict, input.lang) {
            line(&mut out, None, "error", &message);
        }
        for complaint in &verdict.complaints {
            let level = match complaint.weight {
                _ if verdict.fails(complaint) => "error",
                Weight::Note => "note",
                Weight::Error | Weight::Ratchet => "warning",
            };
            let place =
                complaint.path.as_ref().map(|path| format!("{}:{}: ", full(input, path), complaint.line.max(1)));
            let help = complaint.help.as_ref().map(|help| format!(". {}{help}", input.lang.pick("help: ", "建议：")));
            line(&mut out, place, level, &format!("{}{}", complaint.message, help.unwrap_or_default()));
        }
    }
    for problem in &input.scan.problems {
        let place = problem.path.as_ref().map(|path| format!("{}:1: ", full(input, path)));
        line(&mut out, place, "warning", &problem.message);
    }
    out.push_str(&counted(input));
    out.push('\n');
    Ok(out)
}

/// The full path of a path of the scan.
fn full(input: &Input<'_>, path: &str) -> String {
    let root = &input.scan.root;
    let root = std::path::absolute(root).unwrap_or_else(|_| root.clone());
    root.join(path).to_string_lossy().into_owned()
}

fn line(out: &mut String, place: Option<String>, level: &str, message: &str) {
    let text = format!("{}{level}: {message}", place.unwrap_or_default());
    out.push_str(&visible(&text));
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Lang;
    use crate::report::formats::tests::{hostile, input};
    use crate::report::sample;

    // A full path looks otherwise on Windows.
    #[cfg(unix)]
    #[test]
    fn a_verdict() {
        let (mut scan, verdict) = crate::report::formats::tests::judged(Lang::En);
        scan.root = "/app".into();
        insta::assert_snapshot!(render(&input(&scan, Some(&verdict), Lang::En)).expect("works"));
    }

    #[test]
    fn paths_are_full_wherever_it_runs() {
        let here = std::env::current_dir().expect("a folder").join("app").to_string_lossy().into_owned();
        let mut scan = sample::scan();
        scan.root = "./app".into();
        let text = render(&input(&scan, None, Lang::Zh)).expect("works");
        let at = format!("{here}{}app/src/main/kotlin/chat/CallActivity.kt:7:16: error: ", std::path::MAIN_SEPARATOR);
        assert!(text.lines().any(|line| line.starts_with(&at)), "{text}");
    }

    #[test]
    fn foreign_text_stays_in_its_line() {
        let scan = hostile();
        let text = render(&input(&scan, None, Lang::En)).expect("works");
        assert_eq!(text.lines().count(), scan.findings.len() + scan.problems.len() + 1);
        assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text}");
    }
}
