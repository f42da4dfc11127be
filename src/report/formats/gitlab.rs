//! `gitlab`: a Code Quality report
//! (<https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>).
//!
//! GitLab compares the report of a merge request with that of its target branch, by fingerprint, and shows what came and
//! what went. So findings in unchanged lines stay in it, or they would be shown as fixed; what is accepted or allowed is
//! left out of both.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{Input, paragraphs, rule};
use crate::finding::{Finding, Work};
use crate::gate::Standing;
use crate::mapping::model::{ChangeKind, Severity};
use crate::visible::{visible, visible_lines};

/// A violation.
#[derive(Debug, Serialize)]
struct Violation {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

/// Where it is, from the top of the repository.
#[derive(Debug, Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

/// The line it begins in, from 1.
#[derive(Debug, Serialize)]
struct Lines {
    begin: usize,
}

/// The violations as a JSON array: findings, then what is wrong with files that people wrote for the check.
pub(super) fn render(input: &Input<'_>) -> serde_json::Result<String> {
    let mut prints = Fingerprints::default();
    let shown = |standing| !matches!(standing, Standing::Accepted | Standing::Allowed | Standing::Off);
    let mut out: Vec<Violation> = input
        .findings()
        .filter(|(.., standing)| shown(*standing))
        .map(|(_, finding, _)| {
            let place = input.place(finding);
            // GitLab takes no violation without a place: one of the project stands at its folder.
            let folder = || if input.prefix.is_empty() { ".".to_owned() } else { input.prefix.to_owned() };
            Violation {
                description: visible_lines(&paragraphs(finding, input.lang).join("\n")),
                check_name: rule(finding),
                fingerprint: prints.of(&[input.prefix, &finding.id]),
                severity: severity(finding),
                location: Location {
                    path: place.as_ref().map_or_else(folder, |place| input.seen_from_top(&place.file.display_path())),
                    lines: Lines { begin: place.map_or(1, |place| place.start.line) },
                },
            }
        })
        .collect();
    for (verdict, complaint) in input.verdict.into_iter().flat_map(|it| it.complaints.iter().map(move |of| (it, of))) {
        let Some(path) = &complaint.path else { continue };
        let lines: Vec<_> = [Some(&complaint.message), complaint.help.as_ref()].into_iter().flatten().collect();
        out.push(Violation {
            description: lines.iter().map(|line| visible(line)).collect::<Vec<_>>().join("\n"),
            check_name: "upshift/gate".to_owned(),
            fingerprint: prints.of(&[input.prefix, path, &complaint.message]),
            severity: if verdict.fails(complaint) { "major" } else { "info" },
            location: Location { path: input.seen_from_top(path), lines: Lines { begin: complaint.line.max(1) } },
        });
    }
    Ok(serde_json::to_string_pretty(&out)? + "\n")
}

fn severity(finding: &Finding) -> &'static str {
    match finding.severity {
        _ if finding.kind == ChangeKind::Note || Work::of(finding) == Work::Possible => "info",
        Severity::P0 => "blocker",
        Severity::P1 => "major",
        Severity::P2 => "minor",
    }
}

/// Fingerprints, each given once: GitLab shows only the first violation of one.
#[derive(Debug, Default)]
struct Fingerprints(BTreeMap<String, usize>);

impl Fingerprints {
    fn of(&mut self, parts: &[&str]) -> String {
        let text = parts.join("\0");
        let number = self.0.entry(text.clone()).or_default();
        *number += 1;
        let digest = Sha256::digest(format!("{text}\0{number}"));
        digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::report::formats::tests::{hostile, hostile_verdict, input, judged};
    use crate::report::{Lang, sample};

    fn value(input: &Input<'_>) -> Vec<serde_json::Value> {
        serde_json::from_str(&render(input).expect("works")).expect("a JSON array")
    }

    #[test]
    fn a_scan() {
        let scan = sample::scan();
        insta::assert_snapshot!(render(&Input { prefix: "mobile/", ..input(&scan, None, Lang::En) }).expect("works"));
    }

    #[test]
    fn what_passes_is_left_out_and_unchanged_lines_are_not() {
        let (scan, verdict) = judged(Lang::Zh);
        let value = value(&input(&scan, Some(&verdict), Lang::Zh));
        let left = [Standing::Accepted, Standing::Allowed, Standing::Off].map(|standing| verdict.number(standing));
        let with_path = verdict.complaints.iter().filter(|complaint| complaint.path.is_some()).count();
        assert_eq!(value.len(), scan.findings.len() - left.iter().sum::<usize>() + with_path);
        let complaint = &value[value.len() - 2];
        assert_eq!(complaint["location"], serde_json::json!({ "path": "upshift.toml", "lines": { "begin": 3 } }));
        assert_eq!((&complaint["severity"], &complaint["check_name"]), (&"major".into(), &"upshift/gate".into()));
    }

    #[test]
    fn fingerprints_are_unique_and_stay() {
        let mut scan = hostile();
        for finding in &mut scan.findings {
            finding.id = "same".to_owned();
        }
        let prints = |prefix| -> Vec<_> {
            let input = Input { prefix, ..input(&scan, None, Lang::En) };
            value(&input).iter().map(|of| of["fingerprint"].to_string()).collect()
        };
        assert_eq!(prints(""), prints(""));
        let all: BTreeSet<_> = prints("").into_iter().chain(prints("app/")).collect();
        assert_eq!(all.len(), scan.findings.len() * 2);
    }

    #[test]
    fn every_violation_is_complete() {
        let (scan, verdict) = (hostile(), hostile_verdict());
        let mut prints = BTreeSet::new();
        for violation in value(&input(&scan, Some(&verdict), Lang::En)) {
            assert!(prints.insert(violation["fingerprint"].to_string()), "given twice: {violation}");
            for key in ["description", "check_name", "fingerprint"] {
                assert!(violation[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {violation}");
            }
            let severity = violation["severity"].as_str().expect("a severity");
            assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity), "{severity}");
            let path = violation["location"]["path"].as_str().expect("a path");
            assert!(!path.is_empty() && !path.starts_with("./"), "{path}");
            assert!(violation["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0));
        }
    }
}
