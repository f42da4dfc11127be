//! `upshift checklist`.

use std::fs;
use std::io;
use std::path::Path;

use crate::cli::args::{ChecklistArgs, ChoiceArgs, ProjectArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{Project, arguments};
use crate::cli::report::{name, today};
use crate::cli::screen::Screen;
use crate::cli::{git, output};
use crate::plan::Plan;
use crate::report::checklist::{self, Refused, Setting};
use crate::report::readiness::{self, Context};
use crate::source::display_path;
use crate::visible::visible;

/// Scans, and writes a checklist or brings one up to date.
pub(super) fn run(args: &ChecklistArgs, screen: &Screen) -> Result<Exit, Failure> {
    let lang = screen.look.lang;
    let old = args.output.as_deref().map(|path| read(path, args.force)).transpose()?.flatten();
    let known = old.as_deref().map(checklist::paths).unwrap_or_default();
    let mut project = open(args, &known, screen)?;
    let all = project.mappings.iter().flat_map(|mapping| mapping.changes.iter().map(move |change| (mapping, change)));
    let left_out = all
        .filter(|(mapping, change)| !project.has_selected(&mapping.id, &change.id))
        .map(|(mapping, change)| format!("{}/{}", mapping.id, change.id))
        .collect();
    project.select();
    let folder = project.folder().to_owned();
    // The hunks of the report are no part of a checklist.
    let none = Plan::default();
    let context = Context {
        mappings: &project.mappings,
        automatic: &none,
        whole: &none,
        lang,
        project: &name(&folder),
        date: &today(),
        prefix: "",
        hours_per_point: project.hours_per_point(args.hours_per_point),
    };
    let report = readiness::report(&project.scan, &context);
    let plain = ChoiceArgs { mapping: Vec::new(), ..args.choice.clone() };
    let setting = Setting {
        arguments: arguments(&ProjectArgs { path: args.path.clone(), choice: plain }),
        place: place(&args.path, &folder),
        titles: Setting::titles(&project.mappings, lang),
        left_out,
    };
    let shown = args.output.as_deref().map(|path| visible(&path.to_string_lossy()).into_owned()).unwrap_or_default();
    let merged = checklist::merge(old.as_deref(), &report, &setting).map_err(|refused| failure(&refused, &shown))?;
    let Some(path) = &args.output else {
        screen.print(&merged.text)?;
        return Ok(Exit::Clean);
    };
    if old.as_deref() != Some(merged.text.as_str()) {
        output::write(path, merged.text.as_bytes())?;
    }
    screen.tell(&format!("{shown}{}{}", lang.pick(": ", "："), checklist::told(&merged.changes, lang)));
    Ok(Exit::Clean)
}

/// Scans for what the project asks for, and for the upgrade paths `known` that the file speaks of: a project that is on
/// the new version already still has to do the rest.
fn open(args: &ChecklistArgs, known: &[String], screen: &Screen) -> Result<Project, Failure> {
    let mut wanted = ProjectArgs { path: args.path.clone(), choice: args.choice.clone() };
    let project = Project::open_whole(&wanted, None, screen)?;
    let is_active = |id: &String| project.scan.mappings.iter().any(|found| found.active && found.id == *id);
    let is_there = |id: &String| project.mappings.iter().any(|mapping| mapping.id == *id);
    let missing: Vec<String> = known.iter().filter(|id| is_there(id) && !is_active(id)).cloned().collect();
    if missing.is_empty() || !args.choice.mapping.is_empty() {
        return Ok(project);
    }
    let active = project.scan.mappings.iter().filter(|found| found.active).map(|found| found.id.clone());
    wanted.choice.mapping = active.chain(missing).collect();
    Project::open_whole(&wanted, None, screen)
}

/// The file that is there; `None` where there is none, or one to write over.
fn read(path: &Path, force: bool) -> Result<Option<String>, Failure> {
    let shown = visible(&path.to_string_lossy()).into_owned();
    if path.is_dir() {
        return Err(Failure::new(format!("`{shown}` is a folder")).help("name a file in it"));
    }
    if path.exists() && !path.is_file() {
        // A device or a pipe holds nothing to go on with.
        return Ok(None);
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::new(format!("cannot read `{shown}`: {error}"))),
    };
    if bytes.is_empty() {
        return Ok(None);
    }
    match String::from_utf8(bytes) {
        Ok(text) if checklist::is_ours(&text) => Ok(Some(text)),
        _ if force => Ok(None),
        _ => Err(failure(&Refused::Foreign, &shown)),
    }
}

/// Where the scanned folder or file lies in its checkout.
fn place(path: &Path, folder: &Path) -> String {
    let file = path.file_name().filter(|_| path.is_file()).map(|name| display_path(Path::new(name)));
    git::prefix(folder) + &file.unwrap_or_default()
}

fn failure(refused: &Refused, shown: &str) -> Failure {
    match refused {
        Refused::Foreign => Failure::new(format!("`{shown}` is not a checklist of upshift, nothing was written"))
            .help("name another file with `-o`, or write over this one with `--force`"),
        Refused::Newer { format } => {
            Failure::new(format!("`{shown}` is a checklist of format {format}, written by a newer upshift"))
                .help("update upshift, or name another file with `-o`")
        }
        Refused::Conflict { line } => {
            Failure::new(format!("`{shown}` line {line}: a merge conflict, nothing was written"))
                .help("settle the conflict in the file, and run the command again")
        }
        Refused::Twice { id, first, line } => {
            Failure::new(format!("`{shown}` line {line}: `{}` is there already, on line {first}", visible(id)))
                .help("delete one of the two, and run the command again")
        }
        Refused::Elsewhere { place } => {
            let place =
                if place.is_empty() { "the whole checkout".to_owned() } else { format!("`{}`", visible(place)) };
            Failure::new(format!("`{shown}` is about {place}, not about this PATH, nothing was written"))
                .help("name the PATH that it was made for, or another file with `-o`")
        }
    }
}
