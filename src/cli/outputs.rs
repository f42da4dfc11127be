//! What `scan` and `check` write: one format on standard output, others into files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::args::{OutputArgs, Target};
use crate::cli::exit::Failure;
use crate::cli::output;
use crate::cli::screen::Screen;
use crate::gate::baseline;
use crate::report::Look;
use crate::report::formats::{Format, Input};
use crate::report::paint::Paint;
use crate::scan::Scan;

/// Name of the file that configures upshift.
const CONFIGURATION: &str = "upshift.toml";

/// Columns of a text that goes into a file.
const FILE_WIDTH: usize = 100;

/// Refuses files that could not all be written, before anything is scanned.
pub(super) fn refuse(args: &OutputArgs) -> Result<(), Failure> {
    let mut seen: Vec<(PathBuf, &Target)> = Vec::new();
    for target in &args.output {
        let name = target.file.display();
        if target.file.is_dir() {
            return Err(Failure::new(format!("`{name}` is a folder")).help("name a file in it"));
        }
        let Some(place) = place(&target.file) else {
            return Err(Failure::new(format!("cannot write `{name}`: its folder does not exist")).help("make it first"));
        };
        if let Some((_, other)) = seen.iter().find(|(taken, _)| *taken == place) {
            let formats = (other.format.name, target.format.name);
            return Err(Failure::new(format!("two outputs go to `{name}`: {} and {}", formats.0, formats.1))
                .help("name a file for each"));
        }
        seen.push((place, target));
    }
    Ok(())
}

/// Writes `input` as the arguments ask; `text` makes the text for people. `folder` is what paths of the scan are relative
/// to, and `kept` are files beside the scanned ones that upshift reads: none of either is written over.
pub(super) fn write(
    args: &OutputArgs,
    input: &Input<'_>,
    text: &dyn Fn(Look) -> String,
    folder: &Path,
    kept: &[PathBuf],
    screen: &Screen,
) -> Result<(), Failure> {
    for target in &args.output {
        spare(&target.file, input.scan, folder, kept)?;
    }
    let render = |format: &Format, look: Look| match format.render {
        None => Ok(text(look)),
        Some(render) => render(input).map_err(|error| Failure::new(format!("cannot write {}: {error}", format.name))),
    };
    let plain = Look { paint: Paint::PLAIN, width: FILE_WIDTH, ..screen.look };
    for target in &args.output {
        output::write(&target.file, render(target.format, plain)?.as_bytes())?;
    }
    screen.print(&render(args.format, screen.look)?)
}

/// Refuses to write over what people wrote.
fn spare(file: &Path, scan: &Scan, folder: &Path, kept: &[PathBuf]) -> Result<(), Failure> {
    let refused = |what: &str| {
        Err(Failure::new(format!("`{}` is {what}", file.display())).help("name another file with `--output`"))
    };
    let Some(at) = place(file) else { return Ok(()) };
    let is_ours = at.file_name().is_some_and(|name| name == CONFIGURATION || name == baseline::FILE_NAME);
    if is_ours || kept.iter().any(|kept| place(kept).is_some_and(|kept| kept == at)) {
        return refused("a file that upshift reads");
    }
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let Ok(below) = at.strip_prefix(folder) else { return Ok(()) };
    match scan.files.iter().any(|file| file.path == below) {
        true => refused("a file of the project"),
        false => Ok(()),
    }
}

/// Where a file is or would be, links followed; `None` where its folder does not exist.
fn place(file: &Path) -> Option<PathBuf> {
    if let Ok(found) = fs::canonicalize(file) {
        return Some(found);
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(fs::canonicalize(folder).ok()?.join(file.file_name()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::formats::named;
    use crate::source::SourceFile;

    fn args(files: &[PathBuf]) -> OutputArgs {
        let target = |file: &PathBuf| Target { format: named("csv").expect("known"), file: file.clone() };
        OutputArgs { format: named("text").expect("known"), output: files.iter().map(target).collect() }
    }

    #[test]
    fn two_outputs_do_not_share_a_file() {
        let folder = tempfile::tempdir().expect("folder");
        let (one, two) = (folder.path().join("a"), folder.path().join("b"));
        assert_eq!(refuse(&args(&[one.clone(), two])), Ok(()));
        let again = folder.path().join(".").join("a");
        let failure = refuse(&args(&[one, again])).expect_err("the same");
        assert!(failure.message.starts_with("two outputs go to"), "{}", failure.message);
        let failure = refuse(&args(&[folder.path().join("no/a")])).expect_err("no folder");
        assert_eq!(failure.help.as_deref(), Some("make it first"));
        assert!(refuse(&args(&[folder.path().to_owned()])).is_err());
    }

    #[test]
    fn what_people_wrote_is_spared() {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path();
        for name in ["A.kt", "accepted.toml", "out.csv"] {
            fs::write(root.join(name), "x").expect("written");
        }
        let scan = Scan { files: vec![SourceFile::new("A.kt", "x".to_owned())], ..Scan::default() };
        let kept = [root.join("accepted.toml")];
        let spare = |file: &Path| spare(file, &scan, root, &kept).map_err(|failure| failure.message);
        assert_eq!(spare(&root.join("out.csv")), Ok(()));
        assert_eq!(spare(&root.join("new.csv")), Ok(()));
        assert!(spare(&root.join("A.kt")).expect_err("a source file").ends_with("is a file of the project"));
        for name in ["accepted.toml", "upshift.toml", "upshift-baseline.toml"] {
            assert!(spare(&root.join(name)).expect_err("ours").ends_with("is a file that upshift reads"), "{name}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(root.join("A.kt"), root.join("link")).expect("link");
            assert!(spare(&root.join("link")).is_err());
        }
    }
}
