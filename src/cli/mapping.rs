//! `upshift mapping`.

use crate::cli::args::{MappingArgs, MappingCommand};
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::cli::{catalog, mapping_book, mapping_coverage, mapping_draft, mapping_test};

/// Runs a sub-command for people who write mappings.
pub(super) fn run(args: &MappingArgs, verbose: bool, screen: &Screen) -> Result<Exit, Failure> {
    match &args.command {
        MappingCommand::Check { folders, format } => catalog::check(folders, *format, verbose, screen),
        MappingCommand::Test(args) => mapping_test::run(args, screen),
        MappingCommand::Coverage(args) => mapping_coverage::run(args, verbose, screen),
        MappingCommand::Book(args) => mapping_book::run(args, screen),
        MappingCommand::Draft(args) => mapping_draft::run(args, screen),
        MappingCommand::Schema { what } => {
            let text = catalog::schema(*what)?;
            screen.print(&text)?;
            Ok(Exit::Clean)
        }
    }
}
