//! The `upshift` command: hands its arguments to [`upshift::cli`] and returns the exit status.

use std::process::ExitCode;

fn main() -> ExitCode {
    upshift::cli::run(std::env::args_os())
}
