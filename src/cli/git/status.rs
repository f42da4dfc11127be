//! What of a checkout is not committed, asked so that no filter runs that its `.gitattributes` name.

use std::collections::BTreeSet;

use super::Path;
use super::run::Git;
use super::since::filters;
use crate::cli::exit::Failure;

/// Paths with uncommitted changes below `folder`, as git names them; of untracked ones only those in `touched`, which are
/// seen from `folder`. `prefix` leads from the top of the checkout to `folder`. Submodules are not looked into.
///
/// # Errors
/// Where git cannot say.
pub(super) fn dirty(folder: &Path, prefix: &str, touched: &[&str]) -> Result<Vec<String>, Failure> {
    let failed = |words: &str| {
        Failure::new(format!("cannot ask git for uncommitted changes: {words}"))
            .help("`--allow-dirty` goes on without asking git")
    };
    let git = Git::new(folder).without_filters().map_err(|error| failed(&error.message))?;
    let arguments = ["status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=all", "--", "."];
    let ran = git.run(&arguments).map_err(|error| failed(&error.message))?;
    if !ran.is_fine {
        return Err(failed(&ran.words));
    }
    let mut entries = ran.out.split(|&byte| byte == 0);
    let (mut out, mut edited) = (Vec::new(), Vec::new());
    while let Some(entry) = entries.next() {
        let Some((state, path)) = entry.split_at_checked(3) else { continue };
        if state.starts_with(b"R") || state.starts_with(b"C") {
            // The name before a rename follows as an entry of its own.
            entries.next();
        }
        let shown = String::from_utf8_lossy(path).into_owned();
        let is_touched = touched.contains(&shown.strip_prefix(prefix).unwrap_or(&shown));
        if state != b"?? " || is_touched {
            if state == b" M " && !is_touched {
                edited.push(path.to_vec());
            }
            out.push(shown);
        }
    }
    // Without its filter a file looks edited whenever git has to look into it.
    let top = prefix.split('/').skip(1).fold(folder.to_owned(), |folder, _| folder.join(".."));
    let filtered: BTreeSet<String> = filters(&Git::new(top), edited.iter().map(Vec::as_slice))?
        .into_keys()
        .map(|path| String::from_utf8_lossy(&path).into_owned())
        .collect();
    out.retain(|path| !filtered.contains(path));
    Ok(out)
}
