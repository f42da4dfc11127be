//! A baseline that git could not merge.

use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// What git puts around the two sides.
const MARKERS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// A problem for each place that is marked, at its first marker.
pub(super) fn conflicts(file: &TextFile) -> Vec<FileProblem> {
    let mut problems = Vec::new();
    let mut is_open = false;
    let mut at = 0;
    for line in file.text().split_inclusive('\n') {
        let text = line.trim_end();
        let marker = MARKERS
            .iter()
            .find(|marker| text.strip_prefix(**marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')));
        if let Some(marker) = marker {
            if !is_open {
                let problem = FileProblem::error(
                    file,
                    Span::new(at, at + text.len()),
                    "git could not merge the baseline: both sides changed it here",
                );
                problems.push(problem.help(
                    "keep the lines of both sides and delete the markers; or take either side and run \
                     `upshift check --update-baseline`",
                ));
            }
            is_open = *marker != MARKERS[3];
        }
        at += line.len();
    }
    problems
}
