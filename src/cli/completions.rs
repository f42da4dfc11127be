//! `upshift completions`.

use clap::CommandFactory as _;

use crate::cli::args::{Args, CompletionsArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;

/// Prints the script for a shell.
pub(super) fn run(args: &CompletionsArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "upshift", &mut script);
    screen.print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Clean)
}
