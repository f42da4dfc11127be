//! Every project below `fixtures/`: what is found in it, what an upgrade makes of it, and what must not happen.
//!
//! All failures of all cases come at once. `UPSHIFT_CASE=harbour cargo test --test fixtures` runs the cases whose name
//! holds `harbour`. `UPSHIFT_BLESS=1` writes the findings (never `after/`) anew; read the difference before you commit it.

mod harness;

#[test]
fn fixtures() {
    let filter = std::env::var("UPSHIFT_CASE").unwrap_or_default();
    let mut failures = harness::Failures::default();
    let cases = harness::run(&filter, &mut failures);
    assert!(cases > 0, "no case has `{filter}` in its name");
    let text = failures.text();
    assert!(text.is_empty(), "{text}");
}
