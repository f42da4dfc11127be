//! What git says of a folder: its top, whether something in it is not committed, and what changed since a revision.
//! Read-only.
//!
//! ```text
//! run       git itself, so that no program starts that the checkout names
//! revision  a revision as a person writes it -> the commit to compare with
//! status    what is not committed
//! since     that commit and the working tree -> Changed; moves since a file was last committed
//! ```

mod revision;
mod run;
mod since;
mod status;

pub(super) use since::{changed, renames_since_last_change_of};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::cli::exit::Failure;

/// The top of the git checkout that holds `folder`; `None` for a plain folder. Asks the file system alone.
pub(super) fn top(folder: &Path) -> Option<PathBuf> {
    let folder = folder.canonicalize().ok()?;
    folder.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_owned)
}

/// What stands between the top of the checkout and `folder`, with a final `/`; empty at the top and in a plain folder.
pub(super) fn prefix(folder: &Path) -> String {
    let below = || Some(folder.canonicalize().ok()?.strip_prefix(top(folder)?).ok()?.to_owned());
    match below() {
        Some(below) if !below.as_os_str().is_empty() => format!("{}/", crate::source::display_path(&below)),
        _ => String::new(),
    }
}

/// The folder that paths of a scan of `path` are relative to, and the name of `path` in it where that is a file.
fn place(path: &Path) -> (PathBuf, Option<Vec<u8>>) {
    // A link is scanned as what it leads to.
    let full = if path.is_symlink() { path.canonicalize().ok() } else { None };
    let path = full.as_deref().unwrap_or(path);
    match (path.is_dir(), path.parent(), path.file_name()) {
        (false, Some(folder), Some(name)) => {
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            (folder.to_owned(), Some(name.as_encoded_bytes().to_vec()))
        }
        _ => (path.to_owned(), None),
    }
}

/// What stands between `root` and `folder`, with a final `/`; empty where they are one, or `folder` lies elsewhere.
pub(super) fn below(root: &Path, folder: &Path) -> String {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    match folder.strip_prefix(root) {
        Ok(below) if !below.as_os_str().is_empty() => format!("{}/", crate::source::display_path(below)),
        _ => String::new(),
    }
}

/// `path` as seen from `folder`, with `/` between the parts and `..` for each step up.
pub(super) fn relative(folder: &Path, path: &Path) -> String {
    let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let (folder, path) = (whole(folder), whole(path));
    let shared = folder.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = path.components().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// Refuses when the checkout below `folder` has changes that are not committed, or when one of `touched` (paths relative
/// to `folder`) is not tracked: git could not bring it back. A submodule is asked where something in it is touched. What is in `ours` an earlier run wrote.
pub(super) fn refuse_dirty(folder: &Path, touched: &[&str], ours: &[String]) -> Result<(), Failure> {
    let Ok(full) = folder.canonicalize() else { return Ok(()) };
    let mut checkouts: BTreeMap<PathBuf, Vec<&str>> = BTreeMap::new();
    if let Some(top) = top(&full) {
        checkouts.insert(top, Vec::new());
    }
    for path in touched {
        let place = full.join(path);
        if let Some(top) = place.parent().and_then(top) {
            checkouts.entry(top).or_default().push(path);
        }
    }
    let mut dirty = Vec::new();
    for (top, touched) in &checkouts {
        let (asked, ahead) = match top.strip_prefix(&full) {
            Ok(inner) if !inner.as_os_str().is_empty() => (top, format!("{}/", crate::source::display_path(inner))),
            _ => (&full, String::new()),
        };
        let touched: Vec<&str> = touched.iter().filter_map(|path| path.strip_prefix(&*ahead)).collect();
        let below = prefix(asked);
        let found = status::dirty(asked, &below, &touched)?;
        let is_ours = |path: &str| {
            let path = format!("{ahead}{}", path.strip_prefix(below.as_str()).unwrap_or(path));
            ours.contains(&path)
        };
        dirty.extend(found.into_iter().filter(|path| !is_ours(path)).map(|path| format!("{ahead}{path}")));
    }
    if dirty.is_empty() {
        return Ok(());
    }
    let named = dirty.iter().take(3).map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
    let more = if dirty.len() > 3 { format!(" and {} more", dirty.len() - 3) } else { String::new() };
    Err(Failure::new(format!("there are uncommitted changes: {named}{more}"))
        .help("commit or stash them, so that the fixes can be told apart; or pass `--allow-dirty`"))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn git(folder: &Path, arguments: &[&str]) {
        let status = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(["-c", "user.name=t", "-c", "user.email=t@localhost"])
            .args(arguments)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .status()
            .expect("git runs");
        assert!(status.success(), "git {arguments:?}");
    }

    /// A checkout with `app/a b.kt` committed.
    fn checkout() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("folder");
        std::fs::create_dir(folder.path().join("app")).expect("app");
        std::fs::write(folder.path().join("app/a b.kt"), "1").expect("file");
        git(folder.path(), &["init", "-q"]);
        git(folder.path(), &["add", "-A"]);
        git(folder.path(), &["commit", "-q", "-m", "x"]);
        folder
    }

    #[test]
    fn a_plain_folder_is_fine() {
        let folder = tempfile::tempdir().expect("folder");
        assert_eq!(refuse_dirty(folder.path(), &["a"], &[]), Ok(()));
        assert_eq!(prefix(folder.path()), "");
    }

    #[test]
    fn uncommitted_changes_are_refused() {
        let folder = checkout();
        assert_eq!(refuse_dirty(folder.path(), &["app/a b.kt"], &[]), Ok(()));
        std::fs::write(folder.path().join("app/a b.kt"), "2").expect("file");
        let failure = refuse_dirty(folder.path(), &[], &[]).expect_err("dirty");
        assert_eq!(failure.message, "there are uncommitted changes: `app/a b.kt`");
        git(folder.path(), &["mv", "-f", "app/a b.kt", "app/c.kt"]);
        let failure = refuse_dirty(&folder.path().join("app"), &[], &[]).expect_err("staged");
        assert_eq!(failure.message, "there are uncommitted changes: `app/c.kt`");
    }

    #[test]
    fn only_touched_untracked_files_count() {
        let folder = checkout();
        std::fs::write(folder.path().join("app/new.kt"), "1").expect("file");
        let app = folder.path().join("app");
        assert_eq!(refuse_dirty(&app, &["a b.kt"], &[]), Ok(()));
        let failure = refuse_dirty(&app, &["a b.kt", "new.kt"], &[]).expect_err("untracked");
        assert_eq!(failure.message, "there are uncommitted changes: `app/new.kt`");
    }

    /// A checkout can come with settings and attributes that name programs: nobody asked for those to run.
    #[cfg(unix)]
    #[test]
    fn no_program_of_the_checkout_starts() {
        let folder = checkout();
        let inner = folder.path().join("app/inner");
        std::fs::create_dir(&inner).expect("inner");
        std::fs::write(inner.join("b.kt"), "1").expect("file");
        git(&inner, &["init", "-q"]);
        git(&inner, &["add", "-A"]);
        git(&inner, &["commit", "-q", "-m", "x"]);
        git(folder.path(), &["-c", "advice.addEmbeddedRepo=false", "add", "-A"]);
        git(folder.path(), &["commit", "-q", "-m", "y"]);
        let mark = folder.path().join("started");
        for (place, file) in [(folder.path(), "app/a b.kt"), (inner.as_path(), "b.kt")] {
            let program = format!("touch '{}'; cat", mark.display());
            for key in ["filter.a=b.clean", "filter.a=b.smudge", "core.fsmonitor", "diff.x.textconv", "diff.external"] {
                git(place, &["config", key, &program]);
            }
            git(place, &["config", "filter.a=b.required", "true"]);
            std::fs::write(place.join(".git/info/attributes"), "*.kt filter=a=b diff=x\n").expect("attributes");
            // The same text, written anew: git has to look into the file.
            std::fs::write(place.join(file), "1").expect("file");
            let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1);
            std::fs::File::options()
                .write(true)
                .open(place.join(file))
                .and_then(|f| f.set_modified(old))
                .expect("time");
        }
        assert_eq!(refuse_dirty(folder.path(), &["app/a b.kt", "app/inner/b.kt"], &[]), Ok(()));
        assert!(!mark.exists(), "a program of the checkout ran");
        std::fs::write(inner.join("b.kt"), "2").expect("file");
        let failure = refuse_dirty(folder.path(), &["app/a b.kt", "app/inner/b.kt"], &[]).expect_err("dirty");
        assert_eq!(failure.message, "there are uncommitted changes: `app/inner/b.kt`");
        assert!(!mark.exists(), "a program of the checkout ran");
    }

    #[test]
    fn the_prefix_leads_from_the_top() {
        let folder = checkout();
        assert_eq!(prefix(folder.path()), "");
        assert_eq!(prefix(&folder.path().join("app")), "app/");
    }
}
