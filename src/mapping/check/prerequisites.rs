//! What a mapping asks to be taken first: that it is there, and that no path waits for itself.

use crate::mapping::validate::{Head, Loaded};
use crate::problem::FileProblem;
use crate::source::Span;

/// Checks the prerequisites of a mapping; `head` gives what another `mapping.yaml` says, where there is one.
pub(crate) fn check(loaded: &Loaded, head: &dyn Fn(&str) -> Option<Head>) -> Vec<FileProblem> {
    let Some(file) = loaded.files.get("mapping.yaml") else { return Vec::new() };
    let id = &loaded.mapping.id;
    let mut problems = Vec::new();
    for first in &loaded.mapping.prerequisites {
        let text = file.text();
        let list = text.find("prerequisites:").unwrap_or_default();
        let at = text.get(list..).and_then(|rest| rest.find(first.as_str())).map_or(list, |at| list + at);
        let place = Span::new(at, at + first.len());
        if head(first).is_none() {
            let problem = FileProblem::warning(file, place, format!("there is no path `{first}`"));
            problems.push(problem.help("nothing waits for a path that is not there; `upshift paths` lists the ids"));
        } else if let Some(mut way) = loop_of(id, first, head) {
            way.insert(0, id.clone());
            let way: Vec<String> = way.iter().map(|id| format!("`{id}`")).collect();
            let problem =
                FileProblem::error(file, place, format!("the path waits for itself: {}", way.join(" waits for ")));
            problems.push(problem.help("take one of these prerequisites out: the first path of an upgrade has none"));
        }
    }
    problems
}

/// The way from `first` back to `id` along prerequisites, both included; `None` where there is none.
fn loop_of(id: &str, first: &str, head: &dyn Fn(&str) -> Option<Head>) -> Option<Vec<String>> {
    let mut open = vec![vec![first.to_owned()]];
    let mut seen = vec![first.to_owned()];
    while let Some(way) = open.pop() {
        let Some(last) = way.last().and_then(|last| head(last)) else { continue };
        for next in last.prerequisites {
            let mut longer = way.clone();
            longer.push(next.clone());
            if next == id {
                return Some(longer);
            }
            if !seen.contains(&next) {
                seen.push(next);
                open.push(longer);
            }
        }
    }
    None
}
