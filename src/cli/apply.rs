//! `upshift apply`.

use crate::cli::args::ApplyArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments};
use crate::cli::screen::Screen;
use crate::cli::{applied, git, write};
use crate::report::apply;

/// Scans, plans, writes, and tells what is left.
pub(super) fn run(args: &ApplyArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mut project = Project::open(&args.project, screen)?;
    let progress = screen.progress("working out the fixes", "正在计算修复");
    let plan = project.plan(args.fixes.include_review);
    drop(progress);
    if !plan.files.is_empty() {
        if !args.allow_dirty {
            let touched: Vec<_> = plan.files.iter().map(|file| file.path.as_str()).collect();
            git::refuse_dirty(project.folder(), &touched)?;
        }
        write::write_all(&write::prepare(project.folder(), &plan.files)?)?;
        applied::remember(project.folder(), &plan.settled);
    }
    project.select();
    screen.print(&apply::render(&project.scan, &plan, screen.look, &arguments(&args.project)))?;
    Ok(Exit::findings(plan.remaining > 0))
}
