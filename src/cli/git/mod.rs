//! What git says of a folder: its top, whether something in it is not committed, and what changed since a revision.
//! Read-only.
//!
//! ```text
//! run       git itself, so that no program starts that the checkout names
//! revision  a revision as a person writes it -> the commit to compare with
//! since     that commit and the working tree -> Changed; moves since a file was last committed
//! ```

mod revision;
mod run;
mod since;

pub(super) use since::{changed, renames_since_last_change_of};

use std::path::{Path, PathBuf};
use std::process::Command;

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
/// to `folder`) is not tracked: git could not bring it back.
pub(super) fn refuse_dirty(folder: &Path, touched: &[&str]) -> Result<(), Failure> {
    if top(folder).is_none() {
        return Ok(());
    }
    let dirty = dirty(folder, touched)?;
    if dirty.is_empty() {
        return Ok(());
    }
    let named = dirty.iter().take(3).map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
    let more = if dirty.len() > 3 { format!(" and {} more", dirty.len() - 3) } else { String::new() };
    Err(Failure::new(format!("there are uncommitted changes: {named}{more}"))
        .help("commit or stash them, so that the fixes can be told apart; or pass `--allow-dirty`"))
}

/// Paths with uncommitted changes below `folder`, as git names them; of untracked ones only those in `touched`.
fn dirty(folder: &Path, touched: &[&str]) -> Result<Vec<String>, Failure> {
    let advice = "`--allow-dirty` goes on without asking git";
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        // A checkout may name a program to run as its file system monitor: it is not ours to start.
        .args(["-c", "core.fsmonitor=false", "status", "--porcelain=v1", "-z", "--untracked-files=all", "--", "."])
        .env("GIT_OPTIONAL_LOCKS", "0")
        .output()
        .map_err(|error| Failure::new(format!("cannot ask git for uncommitted changes: {error}")).help(advice))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        let words = words.lines().next().unwrap_or("no message").to_owned();
        return Err(Failure::new(format!("cannot ask git for uncommitted changes: {words}")).help(advice));
    }
    let prefix = prefix(folder);
    let text = String::from_utf8_lossy(&output.stdout);
    let mut entries = text.split('\0');
    let mut out = Vec::new();
    while let Some(entry) = entries.next() {
        let Some((state, path)) = entry.split_at_checked(3) else { continue };
        if state.starts_with(['R', 'C']) {
            // The name before a rename follows as an entry of its own.
            entries.next();
        }
        let below = path.strip_prefix(prefix.as_str()).unwrap_or(path);
        if state != "?? " || touched.contains(&below) {
            out.push(path.to_owned());
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
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
        assert_eq!(refuse_dirty(folder.path(), &["a"]), Ok(()));
        assert_eq!(prefix(folder.path()), "");
    }

    #[test]
    fn uncommitted_changes_are_refused() {
        let folder = checkout();
        assert_eq!(refuse_dirty(folder.path(), &["app/a b.kt"]), Ok(()));
        std::fs::write(folder.path().join("app/a b.kt"), "2").expect("file");
        let failure = refuse_dirty(folder.path(), &[]).expect_err("dirty");
        assert_eq!(failure.message, "there are uncommitted changes: `app/a b.kt`");
        git(folder.path(), &["mv", "-f", "app/a b.kt", "app/c.kt"]);
        let failure = refuse_dirty(&folder.path().join("app"), &[]).expect_err("staged");
        assert_eq!(failure.message, "there are uncommitted changes: `app/c.kt`");
    }

    #[test]
    fn only_touched_untracked_files_count() {
        let folder = checkout();
        std::fs::write(folder.path().join("app/new.kt"), "1").expect("file");
        let app = folder.path().join("app");
        assert_eq!(refuse_dirty(&app, &["a b.kt"]), Ok(()));
        let failure = refuse_dirty(&app, &["a b.kt", "new.kt"]).expect_err("untracked");
        assert_eq!(failure.message, "there are uncommitted changes: `app/new.kt`");
    }

    #[test]
    fn the_prefix_leads_from_the_top() {
        let folder = checkout();
        assert_eq!(prefix(folder.path()), "");
        assert_eq!(prefix(&folder.path().join("app")), "app/");
    }
}
