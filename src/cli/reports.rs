//! Reports and scans as what `upshift report` reads: one of them, or many side by side.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::cli::exit::Failure;
use crate::cli::screen::Screen;
use crate::project::classify::classify;
use crate::report::Lang;
use crate::report::portfolio::{LeftOut, Source};
use crate::report::readiness::Report;
use crate::report::readiness::input::{self, BadInput, Input};
use crate::visible::visible;

/// Folders below a folder of reports in which a project is looked for.
const DEPTH: usize = 4;

/// What a run is about.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// A project to scan.
    Project(PathBuf),
    /// One report or scan.
    One(PathBuf),
    /// Several.
    Many(Vec<PathBuf>),
}

/// What `paths` name: files that end in `.json`, a folder that holds reports and no project, or else a project.
///
/// # Errors
/// Where both are named, or several projects.
pub(super) fn subject(paths: &[PathBuf]) -> Result<Subject, Failure> {
    let is_report = |path: &PathBuf| !path.is_dir() && ends_in_json(path);
    let one = match paths {
        [] => Path::new("."),
        [one] => one.as_path(),
        _ if paths.iter().all(is_report) => return Ok(Subject::Many(paths.to_vec())),
        _ if paths.iter().any(is_report) => {
            return Err(Failure::new("reports and a project cannot be named together")
                .help("name `.json` files alone for a page over all of them, or one project"));
        }
        _ => {
            return Err(Failure::new("several projects are named")
                .help("write a report of each with `-o NAME.json`, then name these: `upshift report a.json b.json`"));
        }
    };
    if is_report(&one.to_owned()) {
        return Ok(Subject::One(one.to_owned()));
    }
    let reports = if one.is_dir() && !holds_project(one) { json_files(one) } else { Vec::new() };
    let is_ours = |path: &PathBuf| match read(path) {
        Ok(_) => true,
        Err(error) => !matches!(error, BadInput::NotOurs | BadInput::NotText | BadInput::Empty | BadInput::NotJson(..)),
    };
    match reports.iter().any(is_ours) {
        true => Ok(Subject::Many(reports)),
        false => Ok(Subject::Project(one.to_owned())),
    }
}

fn ends_in_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

/// The `.json` files of a folder, sorted.
fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.is_file() && ends_in_json(path)).collect();
    files.sort();
    files
}

/// Whether a source or build file lies below `folder`.
fn holds_project(folder: &Path) -> bool {
    let walk = ignore::WalkBuilder::new(folder).max_depth(Some(DEPTH)).require_git(false).build();
    let mut files = walk.flatten().filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    files.any(|entry| classify(entry.path().strip_prefix(folder).unwrap_or(entry.path())).is_some())
}

fn read(path: &Path) -> Result<(Vec<u8>, Input), BadInput> {
    let unreadable = |error: std::io::Error| BadInput::Unreadable(error.to_string());
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > input::LARGEST {
        return Err(BadInput::TooLarge(size));
    }
    let bytes = fs::read(path).map_err(unreadable)?;
    let input = input::read(&bytes)?;
    Ok((bytes, input))
}

/// The report in a file.
///
/// # Errors
/// With what is wrong with the file.
pub(super) fn report(path: &Path, hours_per_point: f64, lang: Lang) -> Result<Report, Failure> {
    match read(path) {
        Ok((_, input)) => Ok(input.into_report(&stem(path), lang, hours_per_point)),
        Err(error) => Err(Failure::new(format!("`{}` {}", path.display(), error.said().get(lang)))),
    }
}

/// The reports in `paths`, and the files that were of no use, each told on standard error. `folder` is where the page will
/// lie, for links to the pages beside the reports.
///
/// # Errors
/// Where none is of use.
pub(super) fn sources(
    paths: &[PathBuf],
    hours_per_point: f64,
    folder: Option<&Path>,
    screen: &Screen,
) -> Result<(Vec<Source>, Vec<LeftOut>), Failure> {
    let lang = screen.look.lang;
    let mut sources: Vec<Source> = Vec::new();
    let mut taken: Vec<(&PathBuf, [u8; 32])> = Vec::new();
    let mut left_out = Vec::new();
    for path in paths {
        let file = path.strip_prefix(".").unwrap_or(path).to_string_lossy().into_owned();
        match read(path) {
            Ok((bytes, input)) => match taken.iter().find(|(_, known)| *known == digest(&bytes)) {
                Some((known, _)) => {
                    let known = known.to_string_lossy();
                    let reason = match lang {
                        Lang::En => format!("is the same as `{known}`: it counts once"),
                        Lang::Zh => format!("与 `{known}` 相同：只计一次"),
                    };
                    left_out.push(LeftOut { file, reason });
                }
                None => {
                    let stem = stem(path);
                    let report = input.into_report(&stem, lang, hours_per_point);
                    sources.push(Source { file, page: page(path, folder), stem, report });
                    taken.push((path, digest(&bytes)));
                }
            },
            Err(error) => left_out.push(LeftOut { file, reason: error.said().get(lang).to_owned() }),
        }
    }
    let tell = |left: &LeftOut| visible(&format!("`{}` {}", left.file, left.reason)).into_owned();
    if sources.is_empty() {
        let details: Vec<String> = left_out.iter().map(tell).collect();
        return Err(Failure { details: Some(details.join("\n")), ..Failure::new("no file holds a report or a scan") }
            .help("`upshift report -o NAME.json` and `upshift scan --format json` write them"));
    }
    left_out.iter().for_each(|left| screen.note(&tell(left)));
    Ok((sources, left_out))
}

/// Makes sure that a portfolio is not written over one of the reports it is made of.
///
/// # Errors
/// Where `output` is one of `paths` and holds a report or a scan.
pub(super) fn refuse_overwriting(output: &Path, paths: &[PathBuf]) -> Result<(), Failure> {
    let Ok(whole) = output.canonicalize() else { return Ok(()) };
    let is_it = |path: &PathBuf| path.canonicalize().is_ok_and(|path| path == whole);
    if paths.iter().any(is_it) && read(output).is_ok() {
        return Err(Failure::new(format!("`{}` is one of the reports, nothing was written", output.display()))
            .help("name another file with `-o`"));
    }
    Ok(())
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A file's name without its ending.
fn stem(path: &Path) -> String {
    path.file_stem().map_or_else(|| "project".to_owned(), |stem| stem.to_string_lossy().into_owned())
}

/// The page of the same name beside a report, as an address from `folder`, where that is around it.
fn page(report: &Path, folder: Option<&Path>) -> Option<String> {
    let page = report.with_extension("html").canonicalize().ok()?;
    let below = page.strip_prefix(folder?.canonicalize().ok()?).ok()?.to_owned();
    page.is_file().then(|| crate::source::display_path(&below))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("folder")).expect("folder");
            fs::write(path, text).expect("file");
        }
        folder
    }

    const SCAN: &str = "{\"schema\": 1, \"tool\": {}, \"findings\": []}";

    #[test]
    fn a_project_is_told_from_reports() {
        let reports = folder(&[("a.json", SCAN), ("b.json", "{}"), ("a.html", "")]);
        let of = |path: &Path| subject(&[path.to_owned()]).expect("works");
        let (a, b) = (reports.path().join("a.json"), reports.path().join("b.json"));
        assert_eq!(of(reports.path()), Subject::Many(vec![a.clone(), b.clone()]));
        assert_eq!(of(&a), Subject::One(a.clone()));
        assert_eq!(subject(&[a.clone(), b.clone()]).expect("works"), Subject::Many(vec![a.clone(), b]));
        let project = folder(&[("report.json", SCAN), ("app/src/Main.kt", "")]);
        assert_eq!(of(project.path()), Subject::Project(project.path().to_owned()));
        let plain = folder(&[("package.json", "{}")]);
        assert_eq!(of(plain.path()), Subject::Project(plain.path().to_owned()));
        assert_eq!(subject(&[]).expect("works"), Subject::Project(".".into()));
        let mixed = subject(&[a, plain.path().to_owned()]).expect_err("fails");
        assert_eq!(mixed.message, "reports and a project cannot be named together");
        let two = subject(&[plain.path().to_owned(), project.path().to_owned()]).expect_err("fails");
        assert_eq!(two.message, "several projects are named");
    }

    #[test]
    fn a_page_beside_a_report_is_linked_from_around_it() {
        let reports = folder(&[("2031/a.json", SCAN), ("2031/a.html", "")]);
        let report = reports.path().join("2031/a.json");
        assert_eq!(page(&report, Some(reports.path())).as_deref(), Some("2031/a.html"));
        assert_eq!(page(&report, Some(&reports.path().join("2031"))).as_deref(), Some("a.html"));
        assert_eq!(page(&report, None), None);
        let elsewhere = folder(&[]);
        assert_eq!(page(&report, Some(elsewhere.path())), None);
    }
}
