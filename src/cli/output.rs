//! Files that a command makes anew: written as a whole, or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::cli::exit::Failure;

/// Writes `content` to `path` in one step; the folder has to be there.
///
/// # Errors
/// With the path and the next step, where it cannot be written.
pub(super) fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let name = path.display();
    if path.is_dir() {
        return Err(Failure::new(format!("`{name}` is a folder")).help("name a file in it"));
    }
    if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(Failure::new(format!("cannot write `{name}`: its folder does not exist")).help("make it first"));
    }
    replace(path, content).map_err(|error| {
        // The message of a temporary file names that file.
        let words = error.to_string();
        let error = words.split(" at path \"").next().unwrap_or(&words);
        Failure::new(format!("cannot write `{name}`: {error}")).help("name another file")
    })
}

fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    // A pipe or a device (`/dev/stdout`) cannot be replaced, and a link should keep leading where it does.
    let metadata = fs::symlink_metadata(path);
    if metadata.as_ref().is_ok_and(|found| !found.is_file()) {
        return fs::write(path, content);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".upshift-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut new = builder.tempfile_in(folder)?;
    new.write_all(content)?;
    if let Ok(found) = metadata {
        if found.permissions().readonly() {
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
        }
        new.as_file().set_permissions(found.permissions())?;
    }
    new.as_file().sync_all()?;
    new.persist(path).map(drop).map_err(|error| error.error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("report.md");
        write(&path, b"old").expect("written");
        write(&path, b"new").expect("written again");
        assert_eq!(fs::read(&path).expect("read"), b"new");
        assert_eq!(fs::read_dir(folder.path()).expect("folder").count(), 1);
    }

    #[test]
    fn what_cannot_be_written_says_why() {
        let folder = tempfile::tempdir().expect("folder");
        let failure = write(folder.path(), b"x").expect_err("a folder");
        assert!(failure.message.ends_with("is a folder"));
        let failure = write(&folder.path().join("no/such/x.md"), b"x").expect_err("no folder");
        assert_eq!(failure.help.as_deref(), Some("make it first"));
    }
}
