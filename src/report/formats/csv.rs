//! `csv`: a table for spreadsheets, a row for each finding. Its heads are the keys of the JSON document in any language,
//! so that scripts can rely on them.

use super::{Input, standing_name};
use crate::finding::Finding;
use crate::gate::Standing;
use crate::report::csv::{BEGINNING, row};

const HEADS: [&str; 17] = [
    "standing",
    "severity",
    "mapping",
    "change",
    "path",
    "line",
    "column",
    "effort",
    "applicability",
    "resolution",
    "from",
    "to",
    "message",
    "reason",
    "help",
    "docs",
    "id",
];

/// The findings, all but those whose change is switched off. `standing` is empty where nobody judged them, the place is
/// for those about the project as a whole.
pub(super) fn render(input: &Input<'_>) -> serde_json::Result<String> {
    let mut out = String::from(BEGINNING);
    row(&mut out, &HEADS);
    for (_, finding, standing) in input.findings() {
        row(&mut out, &cells(input, finding, standing)?);
    }
    Ok(out)
}

fn cells(input: &Input<'_>, finding: &Finding, standing: Standing) -> serde_json::Result<[String; 17]> {
    let place = input.place(finding);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Ok([
        input.verdict.map(|_| standing_name(standing)).unwrap_or_default().to_owned(),
        format!("{:?}", finding.severity),
        finding.mapping.clone(),
        finding.change.clone(),
        place.as_ref().map_or_else(String::new, |place| place.file.display_path()),
        place.as_ref().map_or_else(String::new, |place| place.start.line.to_string()),
        place.as_ref().map_or_else(String::new, |place| place.start.column.to_string()),
        finding.effort.to_string(),
        word(&finding.applicability)?,
        word(&finding.resolution.rung)?,
        finding.from.clone(),
        finding.to.clone(),
        finding.message.clone(),
        text(&finding.reason),
        text(&finding.help),
        text(&finding.docs),
        finding.id.clone(),
    ])
}

/// A name as JSON has it.
fn word(value: &impl serde::Serialize) -> serde_json::Result<String> {
    Ok(serde_json::to_value(value)?.as_str().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::formats::tests::{hostile, input, judged};
    use crate::report::{Lang, sample};

    #[test]
    fn a_scan() {
        insta::assert_snapshot!(render(&input(&sample::scan(), None, Lang::En)).expect("works").replace('\r', ""));
    }

    #[test]
    fn a_verdict() {
        let (scan, verdict) = judged(Lang::En);
        let text = render(&input(&scan, Some(&verdict), Lang::En)).expect("works");
        for standing in ["denied", "warned", "possible", "accepted", "allowed", "unchanged"] {
            assert!(text.contains(&format!("\r\n{standing},")), "{standing}: {text}");
        }
        assert!(!text.contains("off,"));
    }

    #[test]
    fn every_row_has_every_cell() {
        let text = render(&input(&hostile(), None, Lang::En)).expect("works");
        assert_eq!(text.lines().count(), 1 + hostile().findings.len());
        for line in text.lines() {
            let mut quoted = false;
            let commas = line.chars().filter(|c| {
                quoted ^= *c == '"';
                *c == ',' && !quoted
            });
            assert_eq!(commas.count(), HEADS.len() - 1, "{line}");
        }
    }
}
