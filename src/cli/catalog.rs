//! Mappings for the command line: built-in ones and those of `--mappings DIR`.

use std::path::PathBuf;

use crate::cli::args::{ProblemFormat, SchemaArg};
use crate::cli::exit::{Exit, Failure};
use crate::cli::near;
use crate::cli::screen::Screen;
use crate::mapping::load::Catalog;
use crate::mapping::model::Mapping;
use crate::mapping::schema as schemas;
use crate::problem::{self, FileProblem};
use crate::report::formats::problems;
use crate::report::text::count;
use crate::report::translations;

/// The mappings of `ids` (all of them for none or for `all`), with those of `folders` added or in place of built-in
/// ones; sorted by id.
///
/// # Errors
/// For a folder without mappings, an unknown id, or mappings with mistakes: all of these at once.
pub(super) fn load(folders: &[PathBuf], ids: &[String], screen: &Screen) -> Result<Vec<Mapping>, Failure> {
    load_from(&open(folders)?, ids, screen, &|catalog, id| catalog.load(id))
}

/// The same, with those in the binary thin: see [`Catalog::thin`].
pub(super) fn load_thin(folders: &[PathBuf], ids: &[String], screen: &Screen) -> Result<Vec<Mapping>, Failure> {
    load_from(&open(folders)?, ids, screen, &|catalog, id| {
        if catalog.is_embedded(id) { catalog.thin(id) } else { catalog.load(id) }
    })
}

/// The built-in mappings, with those of `folders`.
///
/// # Errors
/// For a folder without mappings.
pub(super) fn open(folders: &[PathBuf]) -> Result<Catalog, Failure> {
    catalog(Catalog::embedded(), folders)
}

/// The ids of all mappings, with those of `folders`.
///
/// # Errors
/// For a folder without mappings.
pub(super) fn ids(folders: &[PathBuf]) -> Result<Vec<String>, Failure> {
    Ok(open(folders)?.ids().map(str::to_owned).collect())
}

/// The mappings of `folders`, or the built-in ones without any; those of `ids` alone where there are ids.
pub(super) fn load_own(folders: &[PathBuf], ids: &[String], screen: &Screen) -> Result<Vec<Mapping>, Failure> {
    if folders.is_empty() || !ids.is_empty() {
        return load(folders, ids, screen);
    }
    load_from(&catalog(Catalog::default(), folders)?, ids, screen, &|catalog, id| catalog.load(id))
}

/// The paths that `mapping` must follow, as far as they are there.
pub(super) fn prerequisites(folders: &[PathBuf], mapping: &Mapping, screen: &Screen) -> Result<Vec<Mapping>, Failure> {
    let catalog = open(folders)?;
    let ids: Vec<String> = mapping.prerequisites.iter().filter(|id| catalog.contains(id)).cloned().collect();
    if ids.is_empty() { Ok(Vec::new()) } else { load_from(&catalog, &ids, screen, &|catalog, id| catalog.load(id)) }
}

/// How one mapping is read.
type Read<'r> = &'r dyn Fn(&Catalog, &str) -> Result<Mapping, Vec<FileProblem>>;

fn load_from(catalog: &Catalog, ids: &[String], screen: &Screen, read: Read<'_>) -> Result<Vec<Mapping>, Failure> {
    let known: Vec<_> = catalog.ids().collect();
    for id in ids.iter().filter(|id| *id != "all") {
        if !catalog.contains(id) {
            return Err(near::unknown("upgrade path", id, &known, "`upshift paths` lists the upgrade paths"));
        }
    }
    let all = ids.is_empty() || ids.iter().any(|id| id == "all");
    let mut mappings = Vec::new();
    let mut problems = Vec::new();
    for id in known.iter().filter(|id| all || ids.iter().any(|wanted| wanted == *id)) {
        match read(catalog, id) {
            Ok(mapping) => mappings.push(mapping),
            Err(found) => problems.extend(found),
        }
    }
    match (problems.is_empty(), mappings.is_empty()) {
        (true, _) => Ok(mappings),
        (false, true) => Err(mistakes(&problems, screen)),
        (false, false) => {
            Err(mistakes(&problems, screen).help("correct them, or name the upgrade paths to use with `--mapping ID`"))
        }
    }
}

/// Checks the mappings of `folders`, or the built-in ones, and tells what is wrong: mistakes as a failure, warnings on
/// standard output.
pub(super) fn check(
    folders: &[PathBuf],
    format: ProblemFormat,
    verbose: bool,
    screen: &Screen,
) -> Result<Exit, Failure> {
    let catalog = if folders.is_empty() { Catalog::embedded() } else { catalog(Catalog::default(), folders)? };
    let problems: Vec<_> = catalog.ids().flat_map(|id| catalog.check(id)).collect();
    if format == ProblemFormat::Sarif {
        let log = problems::sarif(&problems).map_err(|error| Failure::new(error.to_string()))?;
        screen.print(&log)?;
        return Ok(if problems.iter().any(FileProblem::is_error) { Exit::Failed } else { Exit::Clean });
    }
    if problems.iter().any(FileProblem::is_error) {
        return Err(mistakes(&problems, screen));
    }
    let mut text = String::new();
    if !problems.is_empty() {
        text.push_str(&problem::render(&problems, screen.look.paint.is_colour()));
        text.push('\n');
    }
    let mut missing = 0;
    for id in catalog.ids() {
        let texts = catalog.untranslated(id);
        missing += texts.len();
        text.push_str(&translations::render(id, &texts, verbose, screen.look));
    }
    if missing > 0 {
        text.push('\n');
    }
    let told = |number: usize, noun: &str| match number {
        0 => String::new(),
        _ => format!(", {}", count(number, noun)),
    };
    let warnings = told(problems.len(), "warning");
    let without = if missing > 0 { told(missing, "text") + " without Chinese" } else { String::new() };
    let mappings = count(catalog.ids().count(), "mapping");
    screen.print(&format!("{text}Checked {mappings}: no mistakes{warnings}{without}.\n"))?;
    Ok(Exit::Clean)
}

/// The JSON Schema of a mapping file as text.
pub(super) fn schema(what: SchemaArg) -> Result<String, Failure> {
    let schema = match what {
        SchemaArg::Mapping => schemas::mapping_schema(),
        SchemaArg::Changes => schemas::changes_schema(),
        SchemaArg::Shim => return crate::report::shim::schema().map_err(|error| Failure::new(error.to_string())),
        SchemaArg::Report => {
            return crate::report::readiness::schema().map_err(|error| Failure::new(error.to_string()));
        }
        SchemaArg::Portfolio => {
            return crate::report::portfolio::schema().map_err(|error| Failure::new(error.to_string()));
        }
        SchemaArg::Config => return crate::config::schema().map_err(|error| Failure::new(error.to_string())),
        SchemaArg::Scan => return crate::report::json::schema().map_err(|error| Failure::new(error.to_string())),
    };
    serde_json::to_string_pretty(&schema).map(|text| text + "\n").map_err(|error| Failure::new(error.to_string()))
}

fn catalog(mut catalog: Catalog, folders: &[PathBuf]) -> Result<Catalog, Failure> {
    for folder in folders {
        catalog.add_dir(folder).map_err(|problem| Failure {
            message: format!("`{}`: {}", folder.display(), problem.message),
            help: problem
                .help
                .or_else(|| Some("name a folder that holds `<sdk>/<from>-to-<to>/mapping.yaml`".to_owned())),
            details: None,
        })?;
    }
    Ok(catalog)
}

pub(super) fn mistakes(problems: &[FileProblem], screen: &Screen) -> Failure {
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    Failure {
        message: format!("{} in mappings", count(errors, "mistake")),
        help: None,
        details: Some(problem::render(problems, screen.error_colour()) + "\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_schemas_are_current() {
        for (name, what) in [("mapping", SchemaArg::Mapping), ("changes", SchemaArg::Changes)] {
            let path = format!("{}/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
            let current = schema(what).expect("schema");
            if std::env::var_os("UPSHIFT_BLESS").is_some() {
                std::fs::write(&path, &current).expect("written");
            }
            let published = std::fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(published, current, "run the tests with UPSHIFT_BLESS=1 to publish the schema anew");
        }
    }
}
