//! `upshift check`.

use crate::cli::args::CheckArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments};
use crate::cli::screen::Screen;
use crate::cli::{git, outputs};
use crate::gate::{Given, Rules, judge};
use crate::mapping::model::Severity;
use crate::report::check;
use crate::report::formats::Input;

/// Scans, and fails on findings of a denied severity.
pub(super) fn run(args: &CheckArgs, screen: &Screen) -> Result<Exit, Failure> {
    outputs::refuse(&args.outputs)?;
    let mut deny: Vec<Severity> = args.deny.iter().map(|&severity| severity.into()).collect();
    deny.sort();
    deny.dedup();
    let mut project = Project::open_since(&args.project, args.since.as_deref(), screen)?;
    project.select();
    project.select_changed();
    let (scan, prefix) = (&project.scan, git::prefix(project.folder()));
    let rules = Rules { deny: deny.iter().copied().collect(), ..Rules::default() };
    let verdict = judge(scan, &rules, Given::default());
    let (mappings, lang) = (&project.mappings, screen.look.lang);
    let input = Input { scan, mappings, verdict: Some(&verdict), lang, prefix: &prefix };
    let text = |look| check::render(scan, &deny, look, &arguments(&args.project));
    outputs::write(&args.outputs, &input, &text, project.folder(), &[], screen)?;
    Ok(Exit::findings(verdict.is_failed()))
}
