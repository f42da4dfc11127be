//! `upshift scan`.

use crate::cli::args::{FormatArg, OrderArg, ScanArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments};
use crate::cli::screen::Screen;
use crate::report::text::{By, TextOptions};
use crate::report::{json, text};
use crate::scan::Scan;

/// Scans and reports.
pub(super) fn run(args: &ScanArgs, verbose: u8, screen: &Screen) -> Result<Exit, Failure> {
    let mut project = Project::open(&args.project, screen)?;
    project.select();
    let text = match args.format {
        FormatArg::Json => json(&project.scan)?,
        FormatArg::Text => {
            let by = match args.by {
                OrderArg::File => By::File,
                OrderArg::Change => By::Change,
            };
            let arguments = arguments(&args.project);
            text::render(&project.scan, &TextOptions { look: screen.look, verbose, all: args.all, by, arguments })
        }
    };
    screen.print(&text)?;
    Ok(Exit::findings(!project.scan.findings.is_empty()))
}

/// The JSON document of `scan`.
pub(super) fn json(scan: &Scan) -> Result<String, Failure> {
    json::render(scan).map_err(|error| Failure::new(format!("cannot write JSON: {error}")))
}
