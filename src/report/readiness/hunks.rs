//! The fixes as hunks that a reviewer can take or leave.

use std::collections::BTreeMap;

use super::{Hunk, Patch};
use crate::finding::Work;
use crate::plan::{Plan, PlannedFile};
use crate::report::diff;
use crate::report::series::module_of;
use crate::scan::Scan;

/// The patches of `whole`, the plan with the fixes to review; what `automatic` does the same way in a
/// file, and nothing less, is automatic. `prefix` as in
/// [`diff::DiffStyle::prefix`].
pub(super) fn patches(scan: &Scan, whole: &Plan, automatic: &Plan, prefix: &str) -> Vec<Patch> {
    let mut landed: BTreeMap<&str, Vec<(usize, String)>> = BTreeMap::new();
    let paths: Vec<String> = scan.files.iter().map(crate::source::SourceFile::display_path).collect();
    for finding in scan.findings.iter().filter(|finding| whole.landed.binary_search(&finding.id).is_ok()) {
        for edit in finding.fix.iter().flat_map(|fix| &fix.edits) {
            let (Some(path), Some(file)) = (paths.get(edit.file), scan.files.get(edit.file)) else { continue };
            let line = file.line(edit.span.start as usize) - 1;
            landed.entry(path).or_default().push((line, format!("{}/{}", finding.mapping, finding.change)));
        }
    }
    whole.files.iter().map(|file| patch(file, automatic, landed.get(file.path.as_str()), prefix)).collect()
}

fn patch(file: &PlannedFile, automatic: &Plan, landed: Option<&Vec<(usize, String)>>, prefix: &str) -> Patch {
    let alone = automatic.files.iter().find(|other| other.path == file.path);
    let alone = alone.map(|other| diff::hunks(&other.before, &other.after)).unwrap_or_default();
    let hunks = diff::hunks(&file.before, &file.after);
    let same = |a: &diff::Hunk, b: &diff::Hunk| a.old == b.old && a.text == b.text;
    // A fix may lie in several hunks: where one of them holds something to review too, the rest would be half of it.
    let is_apart = alone.iter().all(|other| hunks.iter().any(|hunk| same(hunk, other)));
    let is_automatic = |hunk: &diff::Hunk| is_apart && alone.iter().any(|other| same(hunk, other));
    let automatic: Vec<bool> = hunks.iter().map(is_automatic).collect();
    let hunks = hunks.into_iter().zip(automatic).map(|(hunk, automatic)| {
        let here = landed.into_iter().flatten().filter(|(line, _)| hunk.old.contains(line));
        let mut changes: Vec<String> = here.map(|(_, change)| change.clone()).collect();
        changes.sort();
        changes.dedup();
        // A diff counts lines from 1, and an empty range from the line before.
        let from_one = |lines: &std::ops::Range<usize>| lines.start + usize::from(!lines.is_empty());
        Hunk {
            old_start: from_one(&hunk.old),
            old_lines: hunk.old.len(),
            new_start: from_one(&hunk.new),
            new_lines: hunk.new.len(),
            work: if automatic { Work::Automatic } else { Work::Review },
            text: hunk.text,
            changes,
        }
    });
    Patch {
        path: format!("{prefix}{}", file.path),
        module: module_of(&file.path),
        header: diff::header(prefix, &file.path),
        hunks: hunks.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Forty lines, of which those that a list names are new.
    fn text(changed: &[usize]) -> String {
        (0..40).map(|at| if changed.contains(&at) { format!("new {at}\n") } else { format!("{at}\n") }).collect()
    }

    fn works(automatic: &[usize], whole: &[usize]) -> Vec<Work> {
        let plan = |changed: &[usize]| PlannedFile { path: "a".to_owned(), before: text(&[]), after: text(changed) };
        let alone = Plan { files: vec![plan(automatic)], ..Plan::default() };
        patch(&plan(whole), &alone, None, "").hunks.iter().map(|hunk| hunk.work).collect()
    }

    #[test]
    fn what_is_ticked_is_never_half_of_the_automatic_fixes() {
        assert_eq!(works(&[3, 20], &[3, 20]), [Work::Automatic, Work::Automatic]);
        assert_eq!(works(&[3], &[3, 20]), [Work::Automatic, Work::Review]);
        assert_eq!(works(&[3, 20], &[3, 20, 21]), [Work::Review, Work::Review]);
        assert_eq!(works(&[], &[3]), [Work::Review]);
    }
}
