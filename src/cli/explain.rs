//! `upshift explain`.

use crate::cli::args::ExplainArgs;
use crate::cli::catalog;
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{find_changes, unknown_change};
use crate::cli::screen::Screen;
use crate::report::explain;

/// Prints everything about a change; all of them where several mappings have one of that id.
pub(super) fn run(args: &ExplainArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mappings = catalog::load(&args.folders.mappings, &[], screen)?;
    let found = find_changes(&args.change, &mappings);
    if found.is_empty() {
        return Err(unknown_change(&args.change, &mappings));
    }
    let texts: Vec<_> = found.iter().map(|(mapping, change)| explain::render(mapping, change, screen.look)).collect();
    screen.print(&texts.join("\n"))?;
    Ok(Exit::Clean)
}
