//! Fuzzing on stable Rust: texts of the fixtures, broken in every way, and what must hold whatever they are.
//!
//! A usual run takes some seconds. For longer, one target or all:
//! `UPSHIFT_FUZZ_SECONDS=3600 UPSHIFT_FUZZ_SEED=7 cargo test --test fuzz apply_kotlin -- --nocapture`.
//! What fails lies below `target/tmp/fuzz`; it goes to `tests/fuzz/found/<target>` with the mend, and is run first from then on.

#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, clippy::exit)]

#[path = "fuzz/corpus.rs"]
mod corpus;
#[path = "fuzz/engine.rs"]
mod engine;
#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/project.rs"]
mod project;
#[path = "fuzz/texts.rs"]
mod texts;

use engine::{Target, fuzz};

#[test]
fn front_end_kotlin() {
    front_end("front_end_kotlin", "kotlin", "kt", project::front_end);
}

#[test]
fn front_end_swift() {
    front_end("front_end_swift", "swift", "swift", project::front_end);
}

#[test]
fn front_end_rust() {
    front_end("front_end_rust", "rust", "rs", project::front_end);
}

fn front_end(name: &'static str, language: &str, ending: &str, check: fn(&engine::Input) -> Result<(), String>) {
    let mut corpus = corpus::files(ending);
    corpus.extend(corpus::cases(language).into_iter().flatten().map(|file| vec![file]));
    fuzz(Target { name, words: corpus::words(&corpus), corpus, together: 1, executions: 60, check });
}

#[test]
fn apply_kotlin() {
    apply("apply_kotlin", "kotlin");
}

#[test]
fn apply_swift() {
    apply("apply_swift", "swift");
}

#[test]
fn apply_rust() {
    apply("apply_rust", "rust");
}

/// The front end, the resolver, the plan and the diff on projects of several cases.
fn apply(name: &'static str, language: &str) {
    let corpus = corpus::cases(language);
    fuzz(Target { name, words: corpus::words(&corpus), corpus, together: 5, executions: 4, check: project::apply });
}

#[test]
fn build_files() {
    let corpus = corpus::build_files();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "build_files", words, corpus, together: 1, executions: 60, check: project::build_files });
}

#[test]
fn mapping() {
    let corpus = corpus::mappings();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "mapping", words, corpus, together: 1, executions: 40, check: texts::mapping });
}

#[test]
fn configuration() {
    let corpus = texts::configurations();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "configuration", words, corpus, together: 1, executions: 300, check: texts::configuration });
}

#[test]
fn baseline() {
    let corpus = texts::baselines();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "baseline", words, corpus, together: 1, executions: 60, check: texts::baseline });
}

#[test]
fn checklist() {
    let corpus = texts::checklists();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "checklist", words, corpus, together: 1, executions: 40, check: texts::checklist });
}

#[test]
fn documents() {
    let corpus = texts::documents();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "documents", words, corpus, together: 1, executions: 30, check: texts::document });
}

#[test]
fn diff() {
    let mut corpus = corpus::files("kt");
    corpus.extend(corpus::files("toml"));
    let corpus: Vec<_> = corpus.into_iter().flatten().map(|file| vec![file.clone(), file]).collect();
    let words = corpus::words(&corpus);
    fuzz(Target { name: "diff", words, corpus, together: 3, executions: 15, check: project::diff });
}
