//! What a team wants to fail on.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::mapping::model::Severity;

/// What a finding of a change does to the check, whatever its severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing: it is not shown.
    Allow,
    /// It is shown and does not fail.
    Warn,
    /// It fails.
    Deny,
}

/// The rules of a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Severities that fail.
    pub deny: BTreeSet<Severity>,
    /// Whether a match by name alone fails like any other.
    pub deny_possible: bool,
    /// Levels of single changes; the last that fits counts.
    pub levels: Vec<ChangeLevel>,
    /// Most points that counted findings may add up to.
    pub max_effort: Option<usize>,
    /// Whether what could be dropped from the baseline, and comments that allow nothing, fail.
    pub locked: bool,
}

/// The level of one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLevel {
    /// Its mapping; in any one without.
    pub mapping: Option<String>,
    /// Its id.
    pub change: String,
    /// The level.
    pub level: Level,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            deny: BTreeSet::from([Severity::P0, Severity::P1]),
            deny_possible: false,
            levels: Vec::new(),
            max_effort: None,
            locked: false,
        }
    }
}

impl Rules {
    /// The level that is set for a change by name.
    pub fn level_of(&self, mapping: &str, change: &str) -> Option<Level> {
        let fits =
            |rule: &&ChangeLevel| rule.change == change && rule.mapping.as_deref().is_none_or(|id| id == mapping);
        self.levels.iter().rev().find(fits).map(|rule| rule.level)
    }
}
