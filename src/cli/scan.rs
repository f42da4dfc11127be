//! `upshift scan`.

use crate::cli::args::{OrderArg, ScanArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments};
use crate::cli::screen::Screen;
use crate::cli::{git, outputs};
use crate::report::formats::Input;
use crate::report::text::{self, By, TextOptions};

/// Scans and reports.
pub(super) fn run(args: &ScanArgs, verbose: u8, screen: &Screen) -> Result<Exit, Failure> {
    outputs::refuse(&args.outputs)?;
    let mut project = Project::open(&args.project, screen)?;
    project.select();
    let (scan, prefix) = (&project.scan, git::prefix(project.folder()));
    let input = Input { scan, mappings: &project.mappings, verdict: None, lang: screen.look.lang, prefix: &prefix };
    let text = |look| {
        let by = match args.by {
            OrderArg::File => By::File,
            OrderArg::Change => By::Change,
        };
        let arguments = arguments(&args.project);
        text::render(scan, &TextOptions { look, verbose, all: args.all, by, arguments })
    };
    outputs::write(&args.outputs, &input, &text, project.folder(), &[], screen)?;
    Ok(Exit::findings(scan.has_sites()))
}
