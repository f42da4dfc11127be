//! Mappings for the command line: built-in ones and those of `--mappings DIR`.

use std::path::PathBuf;

use crate::cli::args::SchemaArg;
use crate::cli::exit::{Exit, Failure};
use crate::cli::near;
use crate::cli::screen::Screen;
use crate::mapping::model::Mapping;

/// The mappings of `ids` (all of them for none or for `all`), with those of `folders` added or in place of built-in
/// ones; sorted by id.
///
/// # Errors
/// For a folder that is none, an unknown id, or a mapping with mistakes.
pub(super) fn load(folders: &[PathBuf], ids: &[String]) -> Result<Vec<Mapping>, Failure> {
    for folder in folders {
        if !folder.is_dir() {
            return Err(Failure::new(format!("`{}` is no folder with mappings", folder.display()))
                .help("`--mappings` takes a folder that holds `<sdk>/<from>-to-<to>/mapping.yaml`"));
        }
    }
    let mut mappings: Vec<Mapping> = Vec::new();
    mappings.sort_by(|a, b| a.id.cmp(&b.id));
    let known: Vec<_> = mappings.iter().map(|mapping| mapping.id.as_str()).collect();
    for id in ids.iter().filter(|id| *id != "all") {
        if !known.contains(&id.as_str()) {
            return Err(near::unknown("upgrade path", id, &known, "`upshift paths` lists the upgrade paths"));
        }
    }
    if !ids.is_empty() && !ids.iter().any(|id| id == "all") {
        mappings.retain(|mapping| ids.contains(&mapping.id));
    }
    Ok(mappings)
}

/// Checks the mappings of `folders`, or the built-in ones, and prints what is wrong.
pub(super) fn check(folders: &[PathBuf], _screen: &Screen) -> Result<Exit, Failure> {
    load(folders, &[])?;
    Err(Failure::new("checking mappings is not part of this build"))
}

/// The JSON Schema of a mapping file.
pub(super) fn schema(_what: SchemaArg) -> Result<String, Failure> {
    Err(Failure::new("the schema of mappings is not part of this build"))
}
