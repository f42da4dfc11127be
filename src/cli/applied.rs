//! What earlier runs of `apply` did, kept outside the project.
//!
//! Some calls look the same before and after their rewrite: two arguments of one type that changed places. Where no build
//! file tells the version, only the memory of the first run keeps a second one from swapping them back. One small file a
//! project lies in the user's state folder; without such a folder nothing is remembered.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};
use serde::{Deserialize, Serialize};

use crate::change::finish::fingerprint;

/// The file of one project.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Applied {
    /// The project's folder, for people who look.
    project: PathBuf,
    /// Ids of findings whose fix landed and that a scan would name again.
    settled: BTreeSet<String>,
}

/// The ids that earlier runs settled in `folder`; none where nothing is known.
pub(super) fn settled(folder: &Path) -> BTreeSet<String> {
    let text = file_of(folder).and_then(|path| fs::read_to_string(path).ok());
    text.and_then(|text| serde_json::from_str::<Applied>(&text).ok()).unwrap_or_default().settled
}

/// Adds `ids` to what is settled in `folder`. What cannot be kept is not worth failing for: the code is written.
pub(super) fn remember(folder: &Path, ids: &[String]) {
    if ids.is_empty() {
        return;
    }
    let (Some(path), Ok(project)) = (file_of(folder), folder.canonicalize()) else { return };
    let mut settled = settled(folder);
    settled.extend(ids.iter().cloned());
    let _ = write(&path, &Applied { project, settled });
}

fn write(path: &Path, applied: &Applied) -> std::io::Result<()> {
    let parent = path.parent().ok_or(std::io::ErrorKind::NotFound)?;
    fs::create_dir_all(parent)?;
    let mut file = tempfile::NamedTempFile::new_in(parent)?;
    file.write_all(serde_json::to_string_pretty(applied)?.as_bytes())?;
    file.persist(path)?;
    Ok(())
}

/// Where it is kept for the project in `folder`; `None` where there is no place for it.
pub(super) fn file_of(folder: &Path) -> Option<PathBuf> {
    let project = folder.canonicalize().ok()?;
    let arguments =
        AppStrategyArgs { top_level_domain: "rs".into(), author: "upshift".into(), app_name: "upshift".into() };
    let strategy = choose_app_strategy(arguments).ok()?;
    let folder = strategy.state_dir().unwrap_or_else(|| strategy.data_dir());
    Some(folder.join("applied").join(format!("{}.json", fingerprint(&[&project.to_string_lossy()]))))
}
