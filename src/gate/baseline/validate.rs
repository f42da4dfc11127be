//! Entries that cannot be meant: of an upgrade or a change that nobody knows, or of another upgrade than the project's.

use std::collections::BTreeSet;

use super::{Baseline, Entry, UPDATE};
use crate::mapping::model::Mapping;
use crate::mapping::nearest::did_you_mean;
use crate::problem::{FileProblem, TextFile};
use crate::scan::Scan;

impl Baseline {
    /// What is wrong with the entries, given the mappings that were loaded and those that `scan` looked at. `all` says
    /// that these are all there are: an entry of another one is a mistake. `file` is what the baseline was read from.
    pub fn validate(&self, scan: &Scan, mappings: &[Mapping], all: bool, file: &TextFile) -> Vec<FileProblem> {
        let mut problems = Vec::new();
        let mut told: BTreeSet<(&str, &str)> = BTreeSet::new();
        for entry in &self.entries {
            let Some(mapping) = mappings.iter().find(|mapping| mapping.id == entry.mapping) else {
                if all && told.insert((&entry.mapping, "")) {
                    problems.push(unknown_mapping(entry, mappings, file));
                }
                continue;
            };
            let now = scan.mappings.iter().find(|found| found.active && is_same_sdk(&found.id, mapping));
            let is_active = scan.mappings.iter().any(|found| found.active && found.id == mapping.id);
            let is_known = mapping.changes.iter().any(|change| change.id == entry.change);
            match now {
                Some(now) if !is_active && told.insert((&entry.mapping, "")) => {
                    let message =
                        format!("the baseline is for {}, but the project is checked against {}", entry.mapping, now.id);
                    let help = format!("delete these entries; or delete the file, and `{UPDATE}` makes it anew");
                    problems.push(FileProblem::error(file, entry.place.mapping, message).help(help));
                }
                Some(_) if !is_active => {}
                _ if !is_known && told.insert((&entry.mapping, &entry.change)) => {
                    let message = format!("{} has no change `{}`", entry.mapping, entry.change);
                    let ids = mapping.changes.iter().map(|change| change.id.as_str());
                    let otherwise = || format!("delete the entry; or delete the file, and `{UPDATE}` makes it anew");
                    let help = did_you_mean(&entry.change, ids).unwrap_or_else(otherwise);
                    problems.push(FileProblem::error(file, entry.place.change, message).help(help));
                }
                _ => {}
            }
        }
        crate::problem::sort(&mut problems);
        problems
    }
}

fn unknown_mapping(entry: &Entry, mappings: &[Mapping], file: &TextFile) -> FileProblem {
    let ids = mappings.iter().map(|mapping| mapping.id.as_str());
    let otherwise =
        || "`upshift paths` lists the mappings there are; a mapping of your own needs `--mappings DIR`".to_owned();
    let help = did_you_mean(&entry.mapping, ids).unwrap_or_else(otherwise);
    FileProblem::error(file, entry.place.mapping, format!("no mapping `{}` is known", entry.mapping)).help(help)
}

/// Whether a mapping id is of the same SDK.
fn is_same_sdk(id: &str, mapping: &Mapping) -> bool {
    let sdk = |id: &'_ str| id.rsplit_once('/').map_or(id.to_owned(), |(sdk, _)| sdk.to_owned());
    sdk(id) == sdk(&mapping.id)
}
