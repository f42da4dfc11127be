//! Which fixes may land: by trust, by change, and by what somebody answered.

use std::collections::BTreeSet;

use crate::finding::{Applicability, Finding};

/// Which fixes may land.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanOptions {
    /// Least applicability that lands: `MachineApplicable`, or `MaybeIncorrect` for `--include-review`.
    pub at_least: Applicability,
    /// Only these changes, as `id` or `mapping/id`; empty for all.
    pub only: Vec<String>,
    /// Not these changes.
    pub skip: Vec<String>,
}

impl Default for PlanOptions {
    fn default() -> Self {
        Self { at_least: Applicability::MachineApplicable, only: Vec::new(), skip: Vec::new() }
    }
}

impl PlanOptions {
    /// Whether fixes of this change and trust may land.
    pub fn allows(&self, mapping: &str, change: &str, applicability: Applicability) -> bool {
        let named = |list: &[String]| {
            list.iter().any(|id| {
                id == change || id.strip_prefix(mapping).and_then(|rest| rest.strip_prefix('/')) == Some(change)
            })
        };
        applicability >= self.at_least && (self.only.is_empty() || named(&self.only)) && !named(&self.skip)
    }

    /// Whether the fix of `finding` may land.
    pub fn takes(&self, finding: &Finding) -> bool {
        finding.fix.is_some() && self.allows(&finding.mapping, &finding.change, finding.applicability)
    }
}

/// A site within one round: file, change, first byte.
pub(crate) type Key = (usize, String, u32);

/// What says that a later round sees the same site again.
pub(crate) fn key(finding: &Finding) -> Key {
    (finding.file, finding.change.clone(), finding.span.start)
}

/// The fixes that are counted on to land together: imports are made for them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    /// What was asked for.
    pub(crate) options: PlanOptions,
    /// Sites that stay as they are, since somebody said so.
    pub(crate) left: BTreeSet<Key>,
}
