//! No fix may damage a file, touch a byte beside it, or make a patch that git refuses.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use upshift::edit::EditSet;
use upshift::lang::Language;
use upshift::plan::{Plan, PlanOptions};
use upshift::project::classify::{FileKind, classify};
use upshift::report::diff::{DiffStyle, unified};
use upshift::scan::Scan;

use super::Failures;
use super::case::Case;
use super::tree::{self, Tree};

/// No source file reads worse in one of `trees` than in `before`.
pub(crate) fn parses(case: &Case, before: &Tree, trees: &[(&str, &Tree)], failures: &mut Failures) {
    for (what, tree) in trees {
        for (path, bytes) in *tree {
            let Some(FileKind::Source(language)) = classify(Path::new(path)) else { continue };
            let Some(old) = before.get(path).filter(|old| *old != bytes) else { continue };
            let (was, is) = (damage(language, old), damage(language, bytes));
            if is > was {
                failures.add(case, "no file parses worse", format!("{path} in {what}: {is:?} errors, before {was:?}"));
            }
        }
    }
}

/// Places the grammar cannot read; more than any number where the front end refuses the file.
fn damage(language: Language, bytes: &[u8]) -> usize {
    let (Some(front_end), Ok(text)) = (language.front_end(), std::str::from_utf8(bytes)) else { return usize::MAX };
    (front_end.lower)(text).map_or(usize::MAX, |facts| facts.damage.len())
}

/// The fixes that land in the first round, put together here once more, change what is in their spans and nothing else:
/// what stands outside is found again, byte for byte, where the edits moved it.
pub(crate) fn edits(case: &Case, scan: &Scan, plan: &Plan, options: &PlanOptions, failures: &mut Failures) {
    let mut sets: BTreeMap<usize, EditSet> = BTreeMap::new();
    for finding in &scan.findings {
        let Some(fix) = finding.fix.as_ref().filter(|_| finding.applicability >= options.at_least) else { continue };
        if !plan.landed.contains(&finding.id) {
            continue;
        }
        let mut group: BTreeMap<usize, EditSet> = BTreeMap::new();
        let fits = fix.edits.iter().all(|edit| {
            let set = group.entry(edit.file).or_insert_with(|| sets.get(&edit.file).cloned().unwrap_or_default());
            set.add(std::slice::from_ref(edit)).is_ok()
        });
        // What overlaps waits for the second round.
        if fits {
            sets.extend(group);
        }
    }
    for (file, set) in &sets {
        let source = &scan.files[*file];
        let (path, before) = (source.display_path(), source.text());
        let after = set.apply(before);
        let mut from = 0;
        let mut to = 0;
        let mut inserted = None;
        for edit in set.edits() {
            let (start, end) = (edit.span.start as usize, edit.span.end as usize);
            let Some(kept) = before.get(from..start).filter(|_| before.is_char_boundary(end)) else {
                failures.add(case, "edits", format!("{path}: an edit of {start}..{end} cuts a character or overlaps"));
                return;
            };
            // Where several are inserted at one place, it moves to the first of them.
            let moved = inserted == Some(start) || set.moved(edit.span.start) as usize == to + kept.len();
            inserted = edit.span.is_empty().then_some(start);
            if after.get(to..to + kept.len()) != Some(kept) || !moved {
                failures.add(case, "edits", format!("{path}: bytes {from}..{start} changed without an edit"));
                return;
            }
            if &before[start..end] == edit.text.as_str() {
                failures.add(case, "edits", format!("{path}: the edit of {start}..{end} changes nothing"));
            }
            from = end;
            to += kept.len() + edit.text.len();
        }
        if after.get(to..) != before.get(from..) {
            failures.add(case, "edits", format!("{path}: what follows byte {from} changed without an edit"));
        }
        let planned = plan.files.iter().find(|file| file.path == path);
        if plan.rounds == 1 && planned.map(|file| file.after.as_str()) != Some(after.as_str()) {
            failures.add(case, "edits", format!("{path}: the plan is not what its edits give"));
        }
    }
    let edited = |path: &str| sets.keys().any(|file| scan.files[*file].display_path() == path);
    for file in plan.files.iter().filter(|file| plan.rounds == 1 && !edited(&file.path)) {
        failures.add(case, "edits", format!("{}: changed without an edit", file.path));
    }
}

/// `git apply` takes the diff, and what it makes of `before` is `result`.
pub(crate) fn git_takes_it(case: &Case, before: &Tree, result: &Tree, plan: &Plan, failures: &mut Failures) {
    let diff = unified(&plan.files, DiffStyle::default());
    if diff.is_empty() {
        return;
    }
    let project = tree::temporary(before);
    let patch = tempfile::NamedTempFile::new().expect("temporary file");
    std::fs::write(patch.path(), diff).expect("patch");
    for arguments in [&["apply", "--check"][..], &["apply", "--whitespace=nowarn"][..]] {
        let output = Command::new("git")
            .current_dir(project.path())
            .args(["-c", "core.autocrlf=false"])
            .args(arguments)
            .arg(patch.path())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            // The temporary folder is no checkout, wherever it stands.
            .env("GIT_CEILING_DIRECTORIES", project.path().parent().expect("a folder above"))
            .output()
            .expect("git runs");
        if !output.status.success() {
            return failures.add(case, "git takes the diff", String::from_utf8_lossy(&output.stderr));
        }
    }
    let difference = tree::difference(result, &tree::read(project.path()));
    if !difference.is_empty() {
        failures.add(case, "git makes the same of the diff", difference);
    }
}
