//! Every example of every mapping comes out as it says.

#![allow(clippy::unwrap_used)]

use std::path::Path;

use upshift::examples::{self, Outcome};
use upshift::mapping::load::Catalog;

fn run(catalog: &Catalog) -> Outcome {
    let mut total = Outcome::default();
    for id in catalog.ids() {
        let outcome = examples::run(&catalog.load(id).unwrap(), &[]);
        total.passed += outcome.passed;
        total.failures.extend(outcome.failures);
    }
    total
}

fn told(outcome: &Outcome) -> String {
    let one = |failure: &examples::Failure| {
        let place = format!("{}, example {} of {}", failure.mapping, failure.number, failure.change);
        format!("{place}\nexpected:\n{}\ngot:\n{}\nfound: {:#?}\n", failure.expected, failure.got, failure.findings)
    };
    outcome.failures.iter().map(one).collect()
}

#[test]
fn examples_of_built_in_mappings() {
    let outcome = run(&Catalog::embedded());
    assert!(outcome.failures.is_empty(), "{}", told(&outcome));
    assert!(outcome.passed > 150, "only {} ran", outcome.passed);
}

#[test]
fn examples_of_the_demo_mapping() {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    let outcome = run(&catalog);
    assert!(outcome.failures.is_empty(), "{}", told(&outcome));
    assert!(outcome.passed >= 5, "only {} ran", outcome.passed);
}

/// A wrong example is told, with the text that came out.
#[test]
fn a_wrong_example_fails() {
    let mut catalog = Catalog::default();
    catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
    let mut mapping = catalog.load("demo/1-to-2").unwrap();
    let change = mapping.changes.iter_mut().find(|change| change.id == "client-login-user-first").unwrap();
    let right = change.examples[0].after.replace("wrong".to_owned()).unwrap();
    let outcome = examples::run(&mapping, &["client-login-user-first".to_owned()]);
    assert_eq!((outcome.passed, outcome.failures.len()), (1, 1));
    let failure = &outcome.failures[0];
    assert_eq!((failure.number, failure.expected.as_str(), &failure.got), (1, "wrong", &right));
    assert_eq!(failure.findings.len(), 1, "{:?}", failure.findings);
    // Text that must stay is held to it.
    let change = mapping.changes.iter_mut().find(|change| change.id == "client-login-user-first").unwrap();
    change.examples[0].after = None;
    assert_eq!(examples::run(&mapping, &["client-login-user-first".to_owned()]).failures.len(), 1);
}
