//! The case corpus: one construct a file over the invented Acme IM SDK, compared byte for byte.
//!
//! `fixtures/README.md` says how a case is written. All cases run before the first one fails the test, so that the
//! summary tells how many are exact.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod corpus;

use std::path::Path;

use corpus::{Case, case_files, run};

const MAPPING: &str = "acme-im/2-to-3";

/// Cases that are known to fail: not found or only reported, none harmed. A case that passes must leave the list.
const KNOWN_FAILURES: &[&str] = &[];

fn run_all(language: &str) {
    let mapping = corpus::mapping(MAPPING);
    let paths = case_files(&Path::new("fixtures/cases").join(language));
    // One case: `CASE=name cargo test --test cases`.
    let only = std::env::var("CASE").ok();
    let (mut exact, mut harmed, mut failed, mut known) = (0, 0, Vec::new(), Vec::new());
    let mut count = 0;
    for path in paths {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| !name.contains(only.as_str())) {
            continue;
        }
        count += 1;
        let case = Case::read(&name, &path);
        let outcome = run(&case, &mapping);
        harmed += usize::from(outcome.harmed);
        if outcome.problems.is_empty() {
            exact += 1;
            if KNOWN_FAILURES.contains(&format!("{language}/{name}").as_str()) {
                failed.push(format!("{name}: passes, take it off the list of known failures"));
            }
            continue;
        }
        if KNOWN_FAILURES.contains(&format!("{language}/{name}").as_str()) {
            let told =
                if only.is_some() { format!(":\n    {}", outcome.problems.join("\n    ")) } else { String::new() };
            known.push(format!("{name}{told}"));
            continue;
        }
        let mark = if outcome.harmed { " (harmed)" } else { "" };
        failed.push(format!("{}{mark}:\n    {}", case.name, outcome.problems.join("\n    ")));
    }
    println!("{language}: {exact} exact of {count}, harmed {harmed}");
    for name in &known {
        println!("known failure: {name}");
    }
    assert!(count > 0 || only.is_some(), "no cases for {language}");
    assert!(failed.is_empty(), "{} of {count} cases failed\n\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn kotlin_cases_are_exact() {
    run_all("kotlin");
}

#[test]
fn swift_cases_are_exact() {
    run_all("swift");
}

#[test]
fn rust_cases_are_exact() {
    run_all("rust");
}
