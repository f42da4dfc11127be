//! Stages of a run on the projects of `fixtures/`: `cargo bench`. What they stand for in real trees `compare.py` measures.

use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use upshift::lang::Language;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::plan::{PlanOptions, plan};
use upshift::project::prefilter::Prefilter;
use upshift::scan::{ScanOptions, scan};

fn main() {
    divan::main();
}

const KOTLIN: &str = "fixtures/kotlin/harbour-android/before";
const SWIFT: &str = "fixtures/swift/harbour-ios/before";

fn mappings() -> Vec<Mapping> {
    let catalog = Catalog::embedded();
    catalog.ids().filter_map(|id| catalog.load(id).ok()).collect()
}

fn options(root: &str) -> ScanOptions {
    ScanOptions { root: Path::new(root).to_owned(), ..ScanOptions::default() }
}

/// The sources of a project in one language, as one text.
fn text(root: &str, language: Language) -> String {
    let extension = if language == Language::Kotlin { "kt" } else { "swift" };
    let files = walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok);
    let files = files.filter(|entry| entry.path().extension().is_some_and(|found| found == extension));
    files.filter_map(|entry| std::fs::read_to_string(entry.path()).ok()).collect()
}

#[divan::bench]
fn load_every_mapping() -> usize {
    mappings().len()
}

#[divan::bench]
fn prefilter(bencher: Bencher<'_, '_>) {
    let mappings = mappings();
    let roots = mappings.iter().flat_map(|mapping| &mapping.platforms).flat_map(|platform| &platform.roots);
    let filter = Prefilter::new(roots);
    let text = "fun shout(word: String) = word.uppercase()\n".repeat(50_000);
    bencher.counter(BytesCount::of_str(&text)).bench(|| filter.matches(black_box(text.as_bytes())));
}

#[divan::bench(args = [(KOTLIN, Language::Kotlin), (SWIFT, Language::Swift)])]
fn lower(bencher: Bencher<'_, '_>, (root, language): (&str, Language)) {
    let text = text(root, language);
    let Some(front_end) = language.front_end() else { return };
    bencher.counter(BytesCount::of_str(&text)).bench(|| (front_end.lower)(black_box(&text)));
}

#[divan::bench(args = [KOTLIN, SWIFT])]
fn scan_project(bencher: Bencher<'_, '_>, root: &str) {
    let (mappings, options) = (mappings(), options(root));
    bencher.bench(|| scan(&options, &mappings));
}

#[divan::bench(args = [KOTLIN, SWIFT])]
fn plan_project(bencher: Bencher<'_, '_>, root: &str) {
    let mappings = mappings();
    let Ok(found) = scan(&options(root), &mappings) else { return };
    bencher.bench(|| plan(&found, &mappings, &PlanOptions::default()));
}
