//! `upshift mapping coverage`.

use crate::cli::args::{CoverageFormat, MappingCoverageArgs};
use crate::cli::catalog;
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::coverage::coverage;
use crate::report::coverage as report;

/// Measures the mappings, and ends with 1 where one is below the least.
pub(super) fn run(args: &MappingCoverageArgs, verbose: bool, screen: &Screen) -> Result<Exit, Failure> {
    let mappings = catalog::load_own(&args.folders.mappings, &args.ids, screen)?;
    let progress = screen.progress("comparing the surfaces", "正在比较 API 声明");
    let mut coverages = Vec::new();
    for mapping in &mappings {
        let before = catalog::prerequisites(&args.folders.mappings, mapping, screen)?;
        coverages.extend(coverage(mapping, &before.iter().collect::<Vec<_>>()));
    }
    drop(progress);
    let text = match args.format {
        CoverageFormat::Text => report::text(&coverages, verbose, screen.look),
        CoverageFormat::Json => report::json(&coverages).map_err(|error| Failure::new(error.to_string()))?,
        CoverageFormat::Badge => report::badge(&coverages).map_err(|error| Failure::new(error.to_string()))?,
    };
    screen.print(&text)?;
    let least = usize::from(args.min.unwrap_or(0));
    Ok(Exit::findings(coverages.iter().any(|coverage| coverage.total().percent() < least)))
}
