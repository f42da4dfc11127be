//! The gate of `upshift check`: which findings fail a run, and why the others do not.
//!
//! ```text
//! baseline::Baseline  accepted findings, matched by fingerprint        -> Accepted for some findings
//! allow::Allows       `upshift:allow` comments, `allow` in upshift.toml -> Allowed for some findings
//! changed::Changed    the lines that differ from a revision            -> which findings count at all
//! rules::Rules        denied severities, levels of single changes      -> Standing of each finding
//! judge               all of them                                      -> Verdict
//! ```
//!
//! Nothing here reads a file or asks git: `cli` hands texts and values over.

pub mod allow;
pub mod baseline;
pub mod changed;
pub mod rules;
pub mod verdict;

pub use baseline::Baseline;
pub use changed::Changed;
pub use rules::{Level, Rules};
pub use verdict::{Accepted, Allowed, Complaint, Given, Standing, Verdict, Weight, judge};
