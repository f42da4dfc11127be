//! `upshift report`.

use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cli::args::{ChoiceArgs, ProjectArgs, ReportArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::{HOURS_PER_POINT, Project};
use crate::cli::reports::{self, Subject};
use crate::cli::screen::Screen;
use crate::cli::{git, output};
use crate::report::readiness::{self, Context, Report};
use crate::report::{Lang, bundle, html, markdown, portfolio};
use crate::visible::visible;

/// Scans, plans, and writes the report; or draws reports that are there already.
pub(super) fn run(args: &ReportArgs, screen: &Screen) -> Result<Exit, Failure> {
    let format = args.output.as_deref().map_or(Ok(Format::Markdown), Format::of)?;
    let subject = reports::subject(&args.paths)?;
    if !matches!(subject, Subject::Project(_)) {
        refuse_choice(&args.choice)?;
    }
    let report = match subject {
        Subject::Many(paths) => return portfolio(&paths, args, format, screen),
        _ if format == Format::Csv => {
            return Err(Failure::new("CSV is written of several reports")
                .help("name them: `upshift report a.json b.json -o portfolio.csv`"));
        }
        Subject::One(path) => {
            reports::report(&path, args.hours_per_point.unwrap_or(HOURS_PER_POINT), screen.look.lang)?
        }
        Subject::Project(path) => {
            let project = ProjectArgs { path, choice: args.choice.clone() };
            readiness(&project, args.hours_per_point, screen)?
        }
    };
    publish(report, args, format, screen)
}

/// What is in a report already cannot be chosen anew.
fn refuse_choice(choice: &ChoiceArgs) -> Result<(), Failure> {
    let options = [
        ("--mapping", choice.mapping.is_empty()),
        ("--to", choice.to.is_empty()),
        ("--mappings", choice.folders.mappings.is_empty()),
        ("--only", choice.only.is_empty()),
        ("--skip", choice.skip.is_empty()),
        ("--config", choice.config.is_none()),
    ];
    match options.iter().find(|(_, is_empty)| !is_empty) {
        Some((name, _)) => Err(Failure::new(format!("`{name}` is for a project, and reports are named"))
            .help("name the project, or leave the option out")),
        None => Ok(()),
    }
}

/// Writes the report in every form that was asked for.
fn publish(mut report: Report, args: &ReportArgs, format: Format, screen: &Screen) -> Result<Exit, Failure> {
    let lang = screen.look.lang;
    let name = args.name.as_deref();
    if let Some(old) = &args.compare {
        let old = reports::report(old, report.effort.hours_per_point, lang)?;
        report.since = Some(readiness::compare(&old, &report));
    }
    if let Some(path) = &args.bundle {
        let archive = bundle::bundle(report.clone(), name, lang).map_err(|error| Failure::new(error.to_string()))?;
        output::write(path, &archive)?;
        let name = visible(&path.to_string_lossy()).into_owned();
        screen.note(&match lang {
            Lang::En => format!("the redacted report is packed in {name}: look at it before you send it"),
            Lang::Zh => format!("脱敏报告已打包到 {name}：发送前请先查看"),
        });
        if args.output.is_none() {
            return Ok(Exit::Clean);
        }
    }
    if args.redact {
        report = readiness::redact(report);
    }
    if let Some(name) = name {
        name.clone_into(&mut report.project);
    }
    deliver(&format.render(&report, lang)?, args.output.as_deref(), screen)
}

/// One page over the reports in `paths`; beside a page its figures as CSV.
fn portfolio(paths: &[PathBuf], args: &ReportArgs, format: Format, screen: &Screen) -> Result<Exit, Failure> {
    let refused =
        [("--compare", args.compare.is_some()), ("--bundle", args.bundle.is_some()), ("--name", args.name.is_some())];
    if let Some((name, _)) = refused.iter().find(|(_, given)| *given) {
        return Err(Failure::new(format!("`{name}` is for one report, and several are named")).help("name one of them"));
    }
    let lang = screen.look.lang;
    let folder = args.output.as_deref().map(|path| match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    });
    if let Some(output) = args.output.as_deref() {
        reports::refuse_overwriting(output, paths)?;
    }
    // What an earlier run wrote there is no report of a project.
    let paths: Vec<PathBuf> =
        paths.iter().filter(|path| Some(path.as_path()) != args.output.as_deref()).cloned().collect();
    let (sources, left_out) =
        reports::sources(&paths, args.hours_per_point.unwrap_or(HOURS_PER_POINT), folder, screen)?;
    let context = portfolio::Context { lang, date: today(), redact: args.redact, left_out };
    let portfolio = portfolio::portfolio(&sources, context);
    let text = match format {
        Format::Html => portfolio::html(&portfolio),
        Format::Markdown => portfolio::markdown(&portfolio),
        Format::Csv => portfolio::csv(&portfolio),
        Format::Json => json(&portfolio)?,
    };
    if let Some(path) = args.output.as_deref().filter(|_| format == Format::Html) {
        let beside = path.with_extension("csv");
        // Nobody named this file: only what an earlier run wrote is written over.
        let is_ours = std::fs::read(&beside).map_or_else(
            |error| error.kind() == std::io::ErrorKind::NotFound,
            |old| portfolio::is_csv(&String::from_utf8_lossy(&old)),
        );
        if !is_ours {
            return Err(Failure::new(format!("`{}` is not a portfolio's, nothing was written", beside.display()))
                .help("name another page with `-o`: its figures are written beside it as `.csv`"));
        }
        output::write(&beside, portfolio::csv(&portfolio).as_bytes())?;
    }
    deliver(&text, args.output.as_deref(), screen)
}

/// Writes `text` where it was asked for.
fn deliver(text: &str, output: Option<&Path>, screen: &Screen) -> Result<Exit, Failure> {
    match output {
        None => screen.print(text)?,
        Some(path) => {
            output::write(path, text.as_bytes())?;
            let name = visible(&path.to_string_lossy()).into_owned();
            screen.note(&match screen.look.lang {
                Lang::En => format!("the report is in {name}"),
                Lang::Zh => format!("报告已写入 {name}"),
            });
        }
    }
    Ok(Exit::Clean)
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Failure::new(format!("cannot write JSON: {error}")))
}

/// The report on a project.
pub(super) fn readiness(args: &ProjectArgs, hours_per_point: Option<f64>, screen: &Screen) -> Result<Report, Failure> {
    let mut project = Project::open(args, screen)?;
    let progress = screen.progress("working out the fixes", "正在计算修复");
    let (automatic, whole) = (project.plan(false), project.plan(true));
    drop(progress);
    project.select();
    let folder = project.folder().to_owned();
    let context = Context {
        mappings: &project.mappings,
        automatic: &automatic,
        whole: &whole,
        lang: screen.look.lang,
        project: &name(&folder),
        date: &today(),
        prefix: &git::prefix(&folder),
        hours_per_point: project.hours_per_point(hours_per_point),
    };
    Ok(readiness::report(&project.scan, &context))
}

/// The forms a report is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Markdown,
    Json,
    /// Of a portfolio alone.
    Csv,
}

/// Endings of file names with their format.
const FORMATS: [(&str, Format); 6] = [
    ("html", Format::Html),
    ("htm", Format::Html),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("json", Format::Json),
    ("csv", Format::Csv),
];

impl Format {
    fn of(path: &Path) -> Result<Self, Failure> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        let known = FORMATS.iter().find(|(name, _)| *name == ending);
        known.map(|(_, format)| *format).ok_or_else(|| {
            Failure::new(format!("`{}` has no ending that says what to write", path.display()))
                .help("name a file that ends in `.html`, `.md` or `.json`")
        })
    }

    fn render(self, report: &Report, lang: Lang) -> Result<String, Failure> {
        match self {
            // What came with the report stays in its language.
            Self::Html => Ok(html::render(&Report { lang, ..report.clone() })),
            Self::Markdown => Ok(markdown::render(report, lang)),
            Self::Json => json(report),
            Self::Csv => Err(Failure::new("CSV is written of several reports")),
        }
    }
}

/// What people call the project: its folder's name.
pub(super) fn name(folder: &Path) -> String {
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    whole.file_name().map_or_else(|| "project".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// Today where the machine stands, or the day of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC), by which builds are
/// repeated.
pub(super) fn today() -> String {
    day().to_string()
}

/// The same as a date.
pub(super) fn day() -> jiff::civil::Date {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let fixed = fixed.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    match fixed {
        Some(at) => at.to_zoned(jiff::tz::TimeZone::UTC).date(),
        None => jiff::Zoned::now().date(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_says_the_format() {
        assert_eq!(Format::of(Path::new("a/b.HTML")).expect("html"), Format::Html);
        assert_eq!(Format::of(Path::new("b.json")).expect("json"), Format::Json);
        let failure = Format::of(Path::new("report")).expect_err("none");
        assert_eq!(failure.message, "`report` has no ending that says what to write");
    }
}
