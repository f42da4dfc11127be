//! The runner of `tests/fixtures.rs`: what a case is, and everything that must hold for it.

pub(crate) mod case;
mod checks;
mod safety;
pub(crate) mod tree;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::problem;

use case::Case;

/// The mappings in the binary, and those a case may name beside them.
pub(crate) struct Mappings {
    pub(crate) embedded: Vec<Mapping>,
    pub(crate) invented: Vec<Mapping>,
}

impl Mappings {
    pub(crate) fn load() -> Self {
        let mut invented = Catalog::default();
        invented.add_dir(Path::new("fixtures/mappings")).expect("fixtures/mappings");
        Self { embedded: all(&Catalog::embedded()), invented: all(&invented) }
    }

    /// Every mapping that is at hand in a scan of `case`: the embedded ones and the invented ones it names.
    fn of(&self, case: &Case) -> Vec<Mapping> {
        let named = self.invented.iter().filter(|mapping| case.mappings.contains(&mapping.id));
        self.embedded.iter().chain(named).cloned().collect()
    }
}

fn all(catalog: &Catalog) -> Vec<Mapping> {
    let load = |id| match catalog.load(id) {
        Ok(mapping) => mapping,
        Err(problems) => panic!("{}", problem::render(&problems, false)),
    };
    catalog.ids().map(load).collect()
}

/// What is wrong, by case and by check.
#[derive(Default)]
pub(crate) struct Failures {
    by_case: BTreeMap<String, Vec<(&'static str, String)>>,
}

impl Failures {
    /// Notes that `check` failed for `case`, and how.
    pub(crate) fn add(&mut self, case: &Case, check: &'static str, what: impl Into<String>) {
        self.by_case.entry(case.name.clone()).or_default().push((check, what.into()));
    }

    /// Everything at once; empty when nothing failed.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        for (case, failures) in &self.by_case {
            let _ = write!(out, "\n===== {case}: {} =====\n", failures.len());
            for (check, what) in failures {
                let _ = write!(out, "\n--- {check}\n{}\n", what.trim_end());
            }
        }
        out
    }
}

/// Runs every check on every case whose name holds `filter`; the number of cases.
pub(crate) fn run(filter: &str, failures: &mut Failures) -> usize {
    let mappings = Mappings::load();
    let cases: Vec<_> = case::all().into_iter().filter(|case| case.name.contains(filter)).collect();
    for case in &cases {
        checks::run(case, &mappings, failures);
    }
    cases.len()
}
