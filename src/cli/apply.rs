//! `upshift apply`.

use crate::cli::args::ApplyArgs;
use crate::cli::ask::Asker;
use crate::cli::exit::{Exit, Failure};
use crate::cli::journal::{self, Journal, Stopped};
use crate::cli::project::{Project, arguments};
use crate::cli::screen::Screen;
use crate::cli::{applied, git, write};
use crate::plan::Plan;
use crate::report::apply;

/// Scans, plans, writes, and tells what is left.
pub(super) fn run(args: &ApplyArgs, screen: &Screen) -> Result<Exit, Failure> {
    let asker = args.interactive.then(|| Asker::new(screen)).transpose()?;
    let mut project = Project::open(&args.project, screen)?;
    let stopped = journal::stopped(project.folder());
    if let Some(told) = stopped.told(screen.look.lang) {
        screen.note(&told);
    }
    let plan = match asker {
        Some(asker) => asked(args, &project, &stopped, asker)?,
        None => {
            let _progress = screen.progress("working out the fixes", "正在计算修复");
            project.plan(args.fixes.include_review)
        }
    };
    if !plan.files.is_empty() {
        if !args.allow_dirty {
            let touched: Vec<_> = plan.files.iter().map(|file| file.path.as_str()).collect();
            git::refuse_dirty(project.folder(), &touched, &stopped.written)?;
        }
        let mut journal = Journal::open(project.folder())?;
        let targets = write::prepare(project.folder(), &plan.files)?;
        journal.begin(project.folder(), &plan.files);
        // Before the files: what is settled in the new texts alone does not hold in those that stay old.
        applied::remember(project.folder(), &plan.settled);
        write::write_all(&targets)?;
        journal.end();
    }
    project.select();
    screen.print(&apply::render(&project.scan, &plan, screen.look, &arguments(&args.project)))?;
    Ok(Exit::findings(plan.remaining > 0))
}

/// The plan that somebody answers for.
fn asked(args: &ApplyArgs, project: &Project, stopped: &Stopped, mut asker: Asker<'_>) -> Result<Plan, Failure> {
    let review = args.fixes.include_review;
    if !args.allow_dirty {
        // Better said before the questions than after them.
        let options = project.options(review);
        let fixes = project.scan.findings.iter().filter(|finding| options.takes(finding));
        let edits = fixes.flat_map(|finding| &finding.fix).flat_map(|fix| &fix.edits);
        let mut touched: Vec<String> =
            edits.filter_map(|edit| Some(project.scan.files.get(edit.file)?.display_path())).collect();
        touched.sort();
        touched.dedup();
        if !touched.is_empty() {
            git::refuse_dirty(
                project.folder(),
                &touched.iter().map(String::as_str).collect::<Vec<_>>(),
                &stopped.written,
            )?;
        }
    }
    Ok(project.plan_asking(review, &mut |fix| asker.ask(fix)))
}
