//! `upshift check`.

use crate::cli::args::{CheckArgs, FormatArg};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments};
use crate::cli::scan;
use crate::cli::screen::Screen;
use crate::mapping::model::Severity;
use crate::report::check;

/// Scans, and fails on findings of a denied severity.
pub(super) fn run(args: &CheckArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mut deny: Vec<Severity> = args.deny.iter().map(|&severity| severity.into()).collect();
    deny.sort();
    deny.dedup();
    let mut project = Project::open(&args.project, screen)?;
    project.select();
    let text = match args.format {
        FormatArg::Json => scan::json(&project.scan)?,
        FormatArg::Text => check::render(&project.scan, &deny, screen.look, &arguments(&args.project)),
    };
    screen.print(&text)?;
    Ok(Exit::findings(check::denied(&project.scan, &deny).findings > 0))
}
