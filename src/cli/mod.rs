//! The command line: the only code that prints, and that reads the environment or the terminal.
//!
//! One file a sub-command. Each turns its arguments into values for the library, hands the result to `report`, prints
//! the text, and says how the process ends (`exit::Exit`).

mod applied;
mod apply;
mod args;
mod ask;
mod baseline;
mod catalog;
mod check;
mod checklist;
mod completions;
mod config;
mod diff;
mod editor;
mod exit;
mod explain;
mod git;
mod journal;
mod mapping;
mod mapping_book;
mod mapping_coverage;
mod mapping_draft;
mod mapping_test;
mod mapping_update;
mod near;
mod output;
mod outputs;
mod paths;
mod project;
mod reference;
mod report;
mod reports;
mod scan;
mod screen;
mod shim;
mod write;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Command};
use exit::{Exit, Failure};
use screen::Screen;

/// Runs the command line `arguments` (the first is the program's name) and returns the exit status.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match Args::try_parse_from(arguments) {
        Ok(args) => args,
        Err(error) => {
            // Help and version come this way too, with status 0. A closed pipe is no reason to complain.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let screen = Screen::new(args.shared.color, args.shared.lang.into());
    match dispatch(&args, &screen) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            screen.fail(&failure);
            Exit::Failed.into()
        }
    }
}

fn dispatch(args: &Args, screen: &Screen) -> Result<Exit, Failure> {
    let verbose = args.shared.verbose;
    match &args.command {
        Command::Scan(args) => scan::run(args, verbose, screen),
        Command::Diff(args) => diff::run(args, verbose > 0, screen),
        Command::Apply(args) => apply::run(args, screen),
        Command::Check(args) => check::run(args, screen),
        Command::Report(args) => report::run(args, screen),
        Command::Checklist(args) => checklist::run(args, screen),
        Command::Explain(args) => explain::run(args, screen),
        Command::Paths(args) => paths::run(args, screen),
        Command::Completions(args) => completions::run(args, screen),
        Command::Shim(args) => shim::run(args, screen),
        Command::Mapping(args) => mapping::run(args, verbose > 0, screen),
    }
}
