//! The `upshift` command: hands its arguments to [`upshift::cli`] and returns the exit status.
//!
//! 0: nothing to report. 1: findings, or something is left for a person. 2: could not run, with one message on standard
//! error. Everything else is in the library, where it can be tested without a process.

use std::process::ExitCode;

fn main() -> ExitCode {
    upshift::cli::run(std::env::args_os())
}
