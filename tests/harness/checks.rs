//! What must hold for every case, check after check.

use std::path::Path;

use upshift::finding::{Applicability, Finding};
use upshift::mapping::model::Mapping;
use upshift::mapping::version::Version;
use upshift::plan::{Plan, PlanOptions, plan};
use upshift::scan::{Scan, ScanOptions, scan};

use super::case::Case;
use super::tree::{self, Tree};
use super::{Failures, Mappings, safety};

/// Runs every check on `case`.
pub(crate) fn run(case: &Case, mappings: &Mappings, failures: &mut Failures) {
    let at_hand = mappings.of(case);
    if let Some(id) = case.mappings.iter().find(|id| !at_hand.iter().any(|mapping| mapping.id == **id)) {
        return failures.add(case, "case.yaml", format!("there is no mapping `{id}`"));
    }
    let (before, after) = (tree::read(&case.before()), tree::read(&case.after()));
    let project = tree::temporary(&before);
    let found = scanned(project.path(), &[], case.to.as_deref(), &at_hand);
    let planned = plan(&found, &at_hand, &automatic());

    snapshot(case, &found, failures);
    if tree::read(project.path()) != before {
        failures.add(case, "reading only", "the scan or the plan wrote to the project");
    }
    let result = tree::with(&before, &planned.files);
    let difference = tree::difference(&after, &result);
    if !difference.is_empty() {
        failures.add(case, "`after` (-) against the plan (+)", difference);
    }
    idempotent(case, &after, &at_hand, "`after`", failures);
    if result != after {
        idempotent(case, &result, &at_hand, "the plan's result", failures);
    }
    safety::parses(case, &before, &[("`after`", &after), ("the plan's result", &result)], failures);
    safety::edits(case, &found, &planned, &automatic(), failures);
    safety::git_takes_it(case, &before, &result, &planned, failures);
    silence(case, &before, mappings, failures);
}

/// The fixes that land without a person.
fn automatic() -> PlanOptions {
    PlanOptions { at_least: Applicability::MachineApplicable, only: Vec::new(), skip: Vec::new() }
}

fn scanned(folder: &Path, ids: &[String], to: Option<&str>, mappings: &[Mapping]) -> Scan {
    let to = to.map(|to| (None, Version::parse(to).expect("a version"))).into_iter().collect();
    let options = ScanOptions { root: folder.to_owned(), mappings: ids.to_vec(), to, ..ScanOptions::default() };
    scan(&options, mappings).expect("the folder is there")
}

/// `path:line:column change applicability rung -> new name`.
fn line(scan: &Scan, finding: &Finding) -> String {
    let file = &scan.files[finding.file];
    let at = file.position(finding.span.start as usize);
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let line = format!(
        "{}:{}:{} {} {} {} -> {}",
        file.display_path(),
        at.line,
        at.column,
        finding.change,
        word(serde_json::json!(finding.applicability)),
        word(serde_json::json!(finding.resolution.rung)),
        finding.to.replace('\n', " "),
    );
    line.trim_end().to_owned()
}

/// Findings are those of `findings.txt`; `UPSHIFT_BLESS=1` writes it anew.
fn snapshot(case: &Case, scan: &Scan, failures: &mut Failures) {
    let text: String = scan.findings.iter().map(|finding| line(scan, finding) + "\n").collect();
    let path = case.snapshot();
    if std::env::var_os("UPSHIFT_BLESS").is_some() && !case.unchanged {
        std::fs::write(&path, &text).expect("written");
    }
    let wanted = std::fs::read_to_string(&path).unwrap_or_default();
    let tree = |text: &str| Tree::from([("findings.txt".to_owned(), text.as_bytes().to_vec())]);
    let difference = tree::difference(&tree(&wanted), &tree(&text));
    if !difference.is_empty() {
        failures.add(case, "findings (UPSHIFT_BLESS=1 writes them anew: read the difference)", difference);
    }
}

/// A second run, told that the project is not done yet, lands nothing.
fn idempotent(case: &Case, tree: &Tree, mappings: &[Mapping], what: &str, failures: &mut Failures) {
    let project = tree::temporary(tree);
    let found = scanned(project.path(), &case.mappings, case.to.as_deref(), mappings);
    let again: Plan = plan(&found, mappings, &automatic());
    let difference = tree::difference(tree, &tree::with(tree, &again.files));
    if !difference.is_empty() {
        failures.add(case, "a second run changes nothing", format!("{what} (-) against a run on it (+)\n{difference}"));
    }
}

/// Mappings of other SDKs find nothing, asked for by name or by `all`; in an unchanged case none does.
fn silence(case: &Case, before: &Tree, mappings: &Mappings, failures: &mut Failures) {
    let every: Vec<Mapping> = mappings.embedded.iter().chain(&mappings.invented).cloned().collect();
    // The next path of an SDK speaks of the same code.
    let sdk = |id: &str| id.split('/').next().unwrap_or_default().to_owned();
    let loud = |mapping: &str| case.unchanged || !case.mappings.iter().any(|named| sdk(named) == sdk(mapping));
    let others: Vec<String> =
        every.iter().filter(|mapping| loud(&mapping.id)).map(|mapping| mapping.id.clone()).collect();
    let project = tree::temporary(before);
    for ids in [others, vec!["all".to_owned()]] {
        if ids.is_empty() {
            continue;
        }
        let found = scanned(project.path(), &ids, None, &every);
        let lines: Vec<_> = found
            .findings
            .iter()
            .filter(|finding| loud(&finding.mapping))
            .map(|finding| format!("{}: {}", finding.mapping, line(&found, finding)))
            .collect();
        if !lines.is_empty() {
            failures.add(case, "silence", format!("--mapping {}\n{}", ids.join(" --mapping "), lines.join("\n")));
        }
    }
}
