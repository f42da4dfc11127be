//! `upshift paths`.

use crate::cli::args::PathsArgs;
use crate::cli::catalog;
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::report::paths;

/// Prints the table of upgrade paths.
pub(super) fn run(args: &PathsArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mappings = catalog::load(&args.folders.mappings, &[], screen)?;
    screen.print(&paths::render(&mappings, screen.look))?;
    Ok(Exit::Clean)
}
