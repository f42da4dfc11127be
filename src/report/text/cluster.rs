//! Findings that say the same of one file are shown together.

use crate::finding::Finding;
use crate::finding::Work;

/// Findings of one file that differ in their place (and perhaps evidence) alone; never empty.
#[derive(Debug)]
pub(super) struct Cluster<'a> {
    /// The first of them.
    pub(super) first: &'a Finding,
    /// All of them, in file order.
    pub(super) all: Vec<&'a Finding>,
}

/// Groups `findings`, in the order of each group's first.
pub(super) fn clusters<'a>(findings: &[&'a Finding]) -> Vec<Cluster<'a>> {
    let mut out: Vec<Cluster<'a>> = Vec::new();
    let mut index = std::collections::HashMap::new();
    for &finding in findings {
        let key = (
            (finding.file, &finding.mapping, &finding.change, Work::of(finding)),
            (&finding.message, &finding.reason, &finding.help, &finding.to),
        );
        let at = *index.entry(key).or_insert(out.len());
        match out.get_mut(at) {
            Some(cluster) => cluster.all.push(finding),
            None => out.push(Cluster { first: finding, all: vec![finding] }),
        }
    }
    out
}
