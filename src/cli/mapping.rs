//! `upshift mapping`.

use crate::cli::args::{MappingArgs, MappingCommand, SchemaArg};
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::report::json;

/// Runs a sub-command for people who write mappings.
pub(super) fn run(args: &MappingArgs, screen: &Screen) -> Result<Exit, Failure> {
    match &args.command {
        MappingCommand::Check { folders } => crate::cli::catalog::check(folders, screen),
        MappingCommand::Schema { what } => {
            let text = match what {
                SchemaArg::Scan => json::schema().map_err(|error| Failure::new(error.to_string()))?,
                SchemaArg::Mapping | SchemaArg::Changes => crate::cli::catalog::schema(*what)?,
            };
            screen.print(&text)?;
            Ok(Exit::Clean)
        }
    }
}
