//! `upshift shim`, experimental.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::args::{FormatArg, ShimArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::cli::{catalog, near};
use crate::mapping::model::Mapping;
use crate::report::shim as report;
use crate::shim::{MARK, Shim, ShimFile, generate};
use crate::visible::visible;

/// Makes a compatibility layer, and tells what it leaves.
pub(super) fn run(args: &ShimArgs, screen: &Screen) -> Result<Exit, Failure> {
    let mappings = catalog::load(&args.folders.mappings, std::slice::from_ref(&args.mapping), screen)?;
    let Some(mapping) = mappings.iter().find(|mapping| mapping.id == args.mapping) else {
        return Err(Failure::new("a shim is made for one upgrade path").help("`upshift paths` lists the upgrade paths"));
    };
    let platform = platform(args, mapping)?;
    let progress = screen.progress("making the shim", "正在生成兼容层");
    let shim = generate(mapping, platform).map_err(|error| Failure::new(error.to_string()))?;
    drop(progress);
    let written = match &args.out {
        Some(out) => write(out, &shim)?,
        None => Vec::new(),
    };
    match args.format {
        FormatArg::Json => {
            let document = report::document(mapping, platform, &shim, screen.look.lang);
            let text = serde_json::to_string_pretty(&document).map_err(|error| Failure::new(error.to_string()))?;
            screen.print(&(text + "\n"))?;
        }
        FormatArg::Text if args.out.is_some() => {
            let names: String = written.iter().map(|path| format!("{}\n", visible(&path.to_string_lossy()))).collect();
            screen.print(&names)?;
            screen.tell(&report::render(&shim, screen.error_look()));
        }
        FormatArg::Text => {
            screen.print(&joined(&shim.files))?;
            screen.tell(&report::render(&shim, screen.error_look()));
        }
    }
    Ok(Exit::findings(report::summary(&shim).covered < shim.entries.len()))
}

/// The platform asked for, or the only one.
fn platform<'a>(args: &'a ShimArgs, mapping: &'a Mapping) -> Result<&'a str, Failure> {
    let known: Vec<&str> = mapping.platforms.iter().map(|platform| platform.name.as_str()).collect();
    match (&args.platform, known.as_slice()) {
        (Some(name), _) if known.contains(&name.as_str()) => Ok(name),
        (Some(name), _) => {
            Err(near::unknown("platform", name, &known, &format!("`{}` has {}", mapping.id, known.join(", "))))
        }
        (None, [only]) => Ok(only),
        (None, _) => Err(Failure::new(format!("`{}` has several platforms", mapping.id))
            .help(format!("choose one with `--platform`: {}", known.join(", ")))),
    }
}

/// Several files as one text.
fn joined(files: &[ShimFile]) -> String {
    match files {
        [only] => only.text.clone(),
        _ => files.iter().map(|file| format!("==> {} <==\n{}\n", file.path, file.text)).collect(),
    }
}

/// Writes the files below a folder, or the only one to a file. Only what this command wrote is written over.
fn write(out: &Path, shim: &Shim) -> Result<Vec<PathBuf>, Failure> {
    let extensions = shim.language.front_end().map(|front_end| front_end.extensions).unwrap_or_default();
    let as_file = out.extension().and_then(|end| end.to_str()).is_some_and(|end| extensions.contains(&end));
    let targets: Vec<(PathBuf, &str)> = match (as_file, shim.files.as_slice()) {
        (true, [only]) => vec![(out.to_owned(), &only.text)],
        (true, files) => {
            return Err(Failure::new(format!("the shim has {} files", files.len()))
                .help("name a folder with `--out`, not a file"));
        }
        (false, files) => files.iter().map(|file| (out.join(&file.path), file.text.as_str())).collect(),
    };
    for (path, _) in &targets {
        let foreign = match fs::read_to_string(path) {
            Ok(text) => !text.lines().next().is_some_and(|first| first.contains(MARK)),
            Err(error) => error.kind() != std::io::ErrorKind::NotFound,
        };
        if foreign {
            return Err(Failure::new(format!("`{}` is not a shim, nothing was written", path.display()))
                .help("name a new file or folder with `--out`"));
        }
    }
    for (path, text) in &targets {
        let failed = |error: std::io::Error| Failure::new(format!("cannot write `{}`: {error}", path.display()));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(path, text).map_err(failed)?;
    }
    Ok(targets.into_iter().map(|(path, _)| path).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    fn shim(files: &[(&str, &str)]) -> Shim {
        let files = files.iter().map(|(path, text)| ShimFile { path: (*path).to_owned(), text: (*text).to_owned() });
        Shim { language: Language::Kotlin, files: files.collect(), entries: Vec::new() }
    }

    #[test]
    fn only_shims_are_written_over() {
        let folder = tempfile::tempdir().expect("folder");
        let text = format!("// {MARK}\n");
        let one = shim(&[("a/Shim.kt", &text)]);
        assert_eq!(write(folder.path(), &one).expect("written"), [folder.path().join("a/Shim.kt")]);
        write(folder.path(), &one).expect("written again");
        fs::write(folder.path().join("a/Shim.kt"), "mine").expect("mine");
        assert!(write(folder.path(), &one).expect_err("foreign").message.contains("is not a shim"));
    }

    #[test]
    fn one_file_takes_one_file() {
        let folder = tempfile::tempdir().expect("folder");
        let out = folder.path().join("Out.kt");
        let text = format!("// {MARK}\n");
        let written = write(&out, &shim(&[("a/Shim.kt", &text)])).expect("written");
        assert_eq!(written, std::slice::from_ref(&out));
        let two = shim(&[("a/Shim.kt", &text), ("b/Shim.kt", &text)]);
        assert!(write(&out, &two).expect_err("two").message.contains("2 files"));
    }
}
