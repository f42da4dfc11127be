//! Writing planned files: everything is checked first, then each file is replaced in one step.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use crate::cli::exit::Failure;
use crate::cli::journal::UNFINISHED;
use crate::plan::PlannedFile;
use crate::project::classify::{FileKind, classify};

/// A file that may be written: it lies in the project, is writable, and is still what was scanned.
#[derive(Debug)]
pub(super) struct Target<'a> {
    /// Where it really is, symbolic links followed.
    path: PathBuf,
    planned: &'a PlannedFile,
}

/// Checks every file of a plan against the disk; nothing is written.
///
/// # Errors
/// For the first file that changed since the scan, is read-only, or does not lie below `folder`.
pub(super) fn prepare<'a>(folder: &Path, files: &'a [PlannedFile]) -> Result<Vec<Target<'a>>, Failure> {
    let top =
        folder.canonicalize().map_err(|error| Failure::new(format!("cannot open `{}`: {error}", folder.display())))?;
    files.iter().map(|planned| target(&top, planned)).collect()
}

fn target<'a>(top: &Path, planned: &'a PlannedFile) -> Result<Target<'a>, Failure> {
    let name = &planned.path;
    let relative = Path::new(name);
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let path = top
        .join(relative)
        .canonicalize()
        .map_err(|error| Failure::new(format!("cannot open `{name}`: {error}")).help("run the command again"))?;
    if !inside || !path.starts_with(top) {
        return Err(Failure::new(format!("`{name}` leads out of the project, nothing was written"))
            .help("run upshift in the folder where the file really is"));
    }
    let read = |path: &Path| -> io::Result<(Vec<u8>, bool)> {
        Ok((fs::read(path)?, fs::metadata(path)?.permissions().readonly()))
    };
    let (bytes, read_only) = read(&path).map_err(|error| Failure::new(format!("cannot read `{name}`: {error}")))?;
    if bytes != planned.before.as_bytes() {
        return Err(Failure::new(format!("`{name}` changed while upshift was running, nothing was written"))
            .help("run the command again"));
    }
    if read_only {
        return Err(Failure::new(format!("`{name}` is read-only, nothing was written"))
            .help("make it writable, or leave its changes out with `--skip CHANGE`"));
    }
    Ok(Target { path, planned })
}

/// Writes all targets. Each is either old or new at any time; a failure stops the run and says what is done. Build files
/// come last: by them a run after one that was stopped knows that the project still uses the old version.
pub(super) fn write_all(targets: &[Target<'_>]) -> Result<(), Failure> {
    let is_build = |target: &&Target<'_>| matches!(classify(Path::new(&target.planned.path)), Some(FileKind::Build(_)));
    let (build, sources): (Vec<_>, Vec<_>) = targets.iter().partition(is_build);
    for (done, target) in sources.into_iter().chain(build).enumerate() {
        replace(&target.path, target.planned).map_err(|error| {
            let name = &target.planned.path;
            let help = match done {
                0 => "nothing was written".to_owned(),
                _ => format!("{done} of {} files are written; run the command again for the rest", targets.len()),
            };
            Failure::new(format!("cannot write `{name}`: {error}")).help(help)
        })?;
    }
    Ok(())
}

/// Replaces the content of `path` in one step, keeping its permissions and, where that is allowed, its owner.
fn replace(path: &Path, planned: &PlannedFile) -> io::Result<()> {
    let folder = path.parent().ok_or_else(|| io::Error::other("it has no folder"))?;
    let metadata = fs::metadata(path)?;
    let mut new = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder)?;
    new.write_all(planned.after.as_bytes())?;
    keep_owner(new.as_file(), &metadata);
    new.as_file().set_permissions(metadata.permissions())?;
    new.as_file().sync_all()?;
    // Somebody may have saved it since it was checked.
    if fs::read(path)? != planned.before.as_bytes() {
        return Err(io::Error::other("it changed while upshift was running"));
    }
    new.persist(path).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

#[cfg(unix)]
fn keep_owner(file: &File, metadata: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    // Only root may give files away; others own what they edit, or get a file of their own.
    let _ = fchown(file, Some(metadata.uid()), Some(metadata.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_file: &File, _metadata: &fs::Metadata) {}

/// Makes the new name last through a crash, where folders can be synced.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(path: &str, before: &str, after: &str) -> PlannedFile {
        PlannedFile { path: path.to_owned(), before: before.to_owned(), after: after.to_owned() }
    }

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("folder");
        for (name, text) in files {
            fs::write(folder.path().join(name), text).expect("file");
        }
        folder
    }

    #[test]
    fn writes_and_leaves_nothing_behind() {
        let folder = folder(&[("a.kt", "old\r\n"), ("b.kt", "old")]);
        let files = [planned("a.kt", "old\r\n", "new\r\n"), planned("b.kt", "old", "new")];
        write_all(&prepare(folder.path(), &files).expect("prepared")).expect("written");
        assert_eq!(fs::read_to_string(folder.path().join("a.kt")).expect("a"), "new\r\n");
        assert_eq!(fs::read_dir(folder.path()).expect("folder").count(), 2);
    }

    #[test]
    fn one_bad_file_keeps_all_old() {
        let folder = folder(&[("a.kt", "old"), ("b.kt", "edited")]);
        let files = [planned("a.kt", "old", "new"), planned("b.kt", "old", "new")];
        let failure = prepare(folder.path(), &files).expect_err("b changed");
        assert_eq!(failure.message, "`b.kt` changed while upshift was running, nothing was written");
        assert_eq!(fs::read_to_string(folder.path().join("a.kt")).expect("a"), "old");
    }

    #[test]
    fn a_path_out_of_the_project_is_refused() {
        let folder = folder(&[("a.kt", "old")]);
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).expect("inner");
        let files = [planned("../a.kt", "old", "new")];
        assert!(prepare(&inner, &files).expect_err("outside").message.contains("leads out"));
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(folder.path().join("a.kt"), inner.join("link.kt")).expect("link");
            let files = [planned("link.kt", "old", "new")];
            assert!(prepare(&inner, &files).expect_err("outside").message.contains("leads out"));
        }
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_read_only_is_respected() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = folder(&[("a.kt", "old")]);
        let path = folder.path().join("a.kt");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o750)).expect("mode");
        let files = [planned("a.kt", "old", "new")];
        write_all(&prepare(folder.path(), &files).expect("prepared")).expect("written");
        assert_eq!(fs::metadata(&path).expect("a").permissions().mode() & 0o777, 0o750);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).expect("mode");
        let files = [planned("a.kt", "new", "newer")];
        assert!(prepare(folder.path(), &files).expect_err("read-only").message.contains("is read-only"));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_the_project_stays_a_link() {
        let folder = folder(&[("a.kt", "old")]);
        std::os::unix::fs::symlink("a.kt", folder.path().join("link.kt")).expect("link");
        let files = [planned("link.kt", "old", "new")];
        write_all(&prepare(folder.path(), &files).expect("prepared")).expect("written");
        assert!(folder.path().join("link.kt").is_symlink());
        assert_eq!(fs::read_to_string(folder.path().join("a.kt")).expect("a"), "new");
    }
}
