//! `upshift report`.

use std::path::Path;

use crate::cli::args::{ProjectArgs, ReportArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::project::Project;
use crate::cli::screen::Screen;
use crate::cli::{git, output};
use crate::report::readiness::{self, Context, Report};
use crate::report::visible::visible;
use crate::report::{Lang, bundle, html, markdown};

/// Scans, plans, and writes the report.
pub(super) fn run(args: &ReportArgs, screen: &Screen) -> Result<Exit, Failure> {
    let format = args.output.as_deref().map_or(Ok(Format::Markdown), Format::of)?;
    let project = ProjectArgs { path: args.path.clone(), choice: args.choice.clone() };
    let report = readiness(&project, args.hours_per_point, screen)?;
    publish(report, args, format, screen)
}

/// Writes the report in every form that was asked for.
fn publish(mut report: Report, args: &ReportArgs, format: Format, screen: &Screen) -> Result<Exit, Failure> {
    let lang = screen.look.lang;
    let name = args.name.as_deref();
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
    let text = format.render(&report, lang)?;
    match &args.output {
        None => screen.print(&text)?,
        Some(path) => {
            output::write(path, text.as_bytes())?;
            let name = visible(&path.to_string_lossy()).into_owned();
            screen.note(&match lang {
                Lang::En => format!("the report is in {name}"),
                Lang::Zh => format!("报告已写入 {name}"),
            });
        }
    }
    Ok(Exit::Clean)
}

/// The report on a project.
pub(super) fn readiness(args: &ProjectArgs, hours_per_point: f64, screen: &Screen) -> Result<Report, Failure> {
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
        hours_per_point,
    };
    Ok(readiness::report(&project.scan, &context))
}

/// The forms a report is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Markdown,
    Json,
}

/// Endings of file names with their format.
const FORMATS: [(&str, Format); 5] = [
    ("html", Format::Html),
    ("htm", Format::Html),
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("json", Format::Json),
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
            Self::Html => Ok(html::render(report)),
            Self::Markdown => Ok(markdown::render(report, lang)),
            Self::Json => serde_json::to_string_pretty(report)
                .map(|text| text + "\n")
                .map_err(|error| Failure::new(format!("cannot write JSON: {error}"))),
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
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let fixed = fixed.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    match fixed {
        Some(at) => at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string(),
        None => jiff::Zoned::now().date().to_string(),
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
