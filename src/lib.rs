//! upshift moves a project from one major version of an SDK to the next.
//!
//! Values flow one way:
//!
//! ```text
//! mappings/  -> load, validate   -> Mapping
//! surfaces   -> the front ends   -> Facts (from), Facts (to)
//! project    -> walk, prefilter  -> SourceFile -> front end -> Facts
//! resolve    -> what each name denotes, or a miss with its reason
//! change     -> Finding { change, span, severity, message, applicability, fix? }
//! plan       -> new texts, round after round -> diff, apply, report, check
//! ```

pub mod change;
pub mod cli;
pub mod edit;
pub mod examples;
pub mod facts;
pub mod finding;
pub mod lang;
pub mod mapping;
pub mod plan;
pub mod project;
pub mod report;
pub mod resolve;
pub mod scan;
pub mod source;
mod workspace;
