//! From the findings of a scan to new texts.

use crate::change::mark;
use crate::finding::Finding;
use crate::mapping::model::Mapping;
use crate::rounds::Run;
pub use crate::rounds::{Answer, Plan, PlannedFile, Proposal, Refused};
use crate::scan::Scan;
pub use crate::select::PlanOptions;

/// Plans the fixes of `scan`, round after round on the new texts, until a round changes nothing.
pub fn plan(scan: &Scan, mappings: &[Mapping], options: &PlanOptions) -> Plan {
    plan_asking(scan, mappings, options, &mut |_| Answer::Take)
}

/// The same, with `ask` to decide on every fix that could land. No fix is asked about twice, also not in a later round.
pub fn plan_asking(
    scan: &Scan,
    mappings: &[Mapping],
    options: &PlanOptions,
    ask: &mut dyn FnMut(&Proposal<'_>) -> Answer,
) -> Plan {
    let hops = scan.hops(mappings);
    let mut run = Run::new(&scan.workspace, options);
    run.known = scan.findings.iter().map(|finding| finding.id.clone()).collect();
    let first = match *options == PlanOptions::default() {
        true => {
            let first = hops.first().map(Vec::as_slice).unwrap_or_default();
            let is_first = |finding: &&Finding| first.iter().any(|mapping| mapping.id == finding.mapping);
            Some(scan.findings.iter().filter(is_first).cloned().collect())
        }
        // Imports follow the fixes that land, which are others than a scan counts on.
        false => None,
    };
    run.hops(&hops, first, ask, &mut |_| {});
    let mut plan = run.finish(&scan.workspace);
    for id in &mut plan.settled {
        if let Some(finding) = scan.findings.iter().find(|finding| finding.id == *id)
            && let Some(file) = scan.files.get(finding.file)
        {
            *id = format!("{id} {}", mark::lines(file, finding));
        }
    }
    plan
}
