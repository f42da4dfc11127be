//! `upshift mapping draft`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::api::{Api, read};
use crate::cli::args::MappingDraftArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::screen::Screen;
use crate::draft::stubs::{self, Stub};
use crate::draft::update::{Update, update};
use crate::draft::write::{MappingId, changes, entries, head, platform};
use crate::draft::{Kind, Proposal, count as by_kind, propose};
use crate::lang::Language;
use crate::mapping::load::Catalog;
use crate::mapping::model::{Mapping, Side};
use crate::mapping::validate::PLATFORMS;
use crate::problem::{self, FileProblem, TextFile};
use crate::report::paint::{Paint, Role};
use crate::report::text::count;

/// One version: what it declares, and the files of `api/` that say so.
struct Version {
    api: Api,
    /// Names without `from.` or `to.`, and texts; empty where they are in the mapping already.
    files: Vec<(String, String)>,
}

/// Drafts a mapping, or brings one up to date.
pub(super) fn run(args: &MappingDraftArgs, screen: &Screen) -> Result<Exit, Failure> {
    let id = MappingId::parse(&args.id).map_err(Failure::new)?;
    let folder = args.output.join(id.folder());
    let exists = folder.join("mapping.yaml").is_file();
    if exists && !args.update {
        return Err(Failure::new(format!("`{}` holds a mapping already", folder.display()))
            .help("bring it up to date with `--update`, which keeps what people wrote"));
    }
    let mapping = if exists { Some(load(&folder, &args.id, screen)?) } else { None };
    let progress = screen.progress("comparing the surfaces", "正在比较 API 声明");
    let versions = if args.from.is_empty() {
        let mapping = mapping.as_ref().ok_or_else(|| {
            Failure::new(format!("there is no mapping in `{}`", folder.display()))
                .help("name the surfaces of both versions with `--from` and `--to`")
        })?;
        own(mapping, args.platform.as_deref())?
    } else {
        (version(&args.from, screen)?, version(&args.to, screen)?)
    };
    let (from, to) = versions;
    let language = from.api.language();
    if to.api.language() != language {
        return Err(Failure::new(format!(
            "the old version is {} and the new one {}",
            language_name(language),
            language_name(to.api.language())
        )));
    }
    let Some((name, _)) = PLATFORMS.iter().find(|(_, of)| *of == language) else {
        return Err(Failure::new("no platform has this language"));
    };
    if let Some(wanted) = args.platform.as_deref().filter(|wanted| wanted != name) {
        return Err(Failure::new(format!("these surfaces are of platform `{name}`, not `{wanted}`")));
    }
    let all = propose(&from.api, &to.api);
    let (proposals, left): (Vec<Proposal>, Vec<Proposal>) =
        all.into_iter().partition(|proposal| proposal.likelihood >= args.min_likelihood);
    drop(progress);

    let title = args.title.clone().unwrap_or_else(|| id.sdk.clone());
    let mut writes: Vec<(PathBuf, String)> = Vec::new();
    let file = folder.join(format!("{name}.yaml"));
    let mut changed = None;
    match &mapping {
        Some(mapping) => {
            if !mapping.platforms.iter().any(|platform| platform.language == language) {
                writes
                    .push((folder.join("mapping.yaml"), with_platform(&folder, &platform(name, language, &from.api))?));
            }
            let text = if file.is_file() { text_of(&file)? } else { "changes: []\n".to_owned() };
            let own: Vec<_> = mapping.changes.iter().filter(|change| change.language == language).collect();
            let found = update(&text, &own, &proposals, language);
            if found.text != text || !file.is_file() {
                writes.push((file, found.text.clone()));
            }
            changed = Some(found);
        }
        None => {
            writes.push((folder.join("mapping.yaml"), head(&id, &title, &[(name, language, &from.api)])));
            let made = entries(&proposals, language, &BTreeSet::new());
            let title = format!("{title} {}", args.id.rsplit('/').next().unwrap_or_default());
            writes.push((file, changes(&made, &proposals, &title, language)));
        }
    }
    let ending = stubs::ending(language);
    for (side, version) in [("from", &from), ("to", &to)] {
        if !version.files.is_empty() {
            clear(&folder.join("api"), side, ending)?;
        }
        for (part, text) in &version.files {
            let name = if part.is_empty() { format!("{side}.{ending}") } else { format!("{side}.{part}.{ending}") };
            writes.push((folder.join("api").join(name), text.clone()));
        }
    }
    for (path, text) in &writes {
        write(path, text).map_err(|error| Failure::new(format!("cannot write `{}`: {error}", path.display())))?;
    }
    let mut out = summary(&proposals, &left, args.min_likelihood, screen.look.paint);
    if let Some(changed) = &changed {
        out.push_str(&told(changed));
    }
    let path = folder.to_string_lossy().replace('\\', "/");
    let _ = writeln!(out, "{} `{path}`.", if mapping.is_some() { "Brought up to date:" } else { "Written:" });
    screen.print(&out)?;
    checked(&folder, &args.id, screen)?;
    Ok(Exit::Clean)
}

/// Proposals by kind and likelihood.
fn summary(proposals: &[Proposal], left: &[Proposal], least: u8, paint: Paint) -> String {
    let counts = by_kind(proposals);
    let mut out = format!("{}\n", paint.text(Role::Name, "Proposed               80 % up   60 % up   below"));
    for kind in Kind::ALL {
        let Some([high, middle, low]) = counts.get(&kind) else { continue };
        let _ = writeln!(out, "{:<20} {high:>9} {middle:>9} {low:>7}", kind.name());
    }
    let _ = writeln!(out, "\n{} in all.", count(proposals.len(), "proposal"));
    if !left.is_empty() {
        let _ = writeln!(out, "{} less likely than {least} % left out.", count(left.len(), "proposal"));
    }
    out
}

/// What an update did to the change file.
fn told(update: &Update) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} added.", count(update.added.len(), "change"));
    for (ids, what) in [
        (&update.rewritten, "drafted anew, nobody had touched it"),
        (&update.dropped, "taken out: it no longer holds, and nobody had touched it"),
        (&update.doubtful, "would no longer be proposed; it stays, for somebody wrote in it"),
    ] {
        for id in ids {
            let _ = writeln!(out, "{id}: {what}");
        }
    }
    if update.rejected > 0 {
        let _ = writeln!(out, "{} rejected before.", count(update.rejected, "proposal"));
    }
    out
}

/// Looks at the folder as `mapping check` does.
fn checked(folder: &Path, id: &str, screen: &Screen) -> Result<(), Failure> {
    let mut catalog = Catalog::default();
    catalog.add_dir(folder).map_err(|problem| Failure::new(problem.message))?;
    let problems = catalog.check(id);
    let errors: Vec<FileProblem> = problems.into_iter().filter(FileProblem::is_error).collect();
    if errors.is_empty() {
        return Ok(());
    }
    Err(Failure {
        message: format!("{} in the mapping", count(errors.len(), "mistake")),
        help: Some("correct the entries named above, or take them out".to_owned()),
        details: Some(problem::render(&errors, screen.error_colour())),
    })
}

fn load(folder: &Path, id: &str, screen: &Screen) -> Result<Mapping, Failure> {
    let mut catalog = Catalog::default();
    catalog.add_dir(folder).map_err(|problem| Failure::new(problem.message))?;
    catalog.load(id).map_err(|problems| Failure {
        message: format!("{} in the mapping, nothing was written", count(problems.len(), "mistake")),
        help: Some("correct them first".to_owned()),
        details: Some(problem::render(&problems, screen.error_colour())),
    })
}

/// The surfaces that the mapping has.
fn own(mapping: &Mapping, wanted: Option<&str>) -> Result<(Version, Version), Failure> {
    let names = || mapping.platforms.iter().map(|platform| platform.name.as_str()).collect::<Vec<_>>().join(", ");
    let platform = match (wanted, mapping.platforms.as_slice()) {
        (None, [only]) => only,
        (None, _) => {
            return Err(Failure::new("the mapping has several platforms")
                .help(format!("name one with `--platform`: {}", names())));
        }
        (Some(wanted), all) => all.iter().find(|platform| platform.name == wanted).ok_or_else(|| {
            Failure::new(format!("the mapping has no platform `{wanted}`")).help(format!("it has {}", names()))
        })?,
    };
    let side = |side| match read::surface(mapping, platform.language, side) {
        Some(api) => Ok(Version { api, files: Vec::new() }),
        None => Err(Failure::new(format!("the mapping has no surfaces of platform `{}`", platform.name))
            .help("name them with `--from` and `--to`")),
    };
    Ok((side(Side::From)?, side(Side::To)?))
}

/// Reads the files of one version.
fn version(paths: &[PathBuf], screen: &Screen) -> Result<Version, Failure> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    let found = read::read(&files, read::Options { accessors_are_properties: true }).map_err(|problems| Failure {
        message: format!("the surface in `{}` cannot be read", shown(paths)),
        help: None,
        details: Some(problem::render(&problems, screen.error_colour())),
    })?;
    if !found.problems.is_empty() {
        screen.tell(&(problem::render(&found.problems, screen.error_colour()) + "\n"));
    }
    let api = found.api;
    let ending = stubs::ending(api.language());
    // Declarations in source are kept as they are.
    let is_source = files.iter().all(|file| file.path().ends_with(&format!(".{ending}")));
    let files = if is_source { copies(&files, ending) } else { printed(stubs::print(&api)) };
    Ok(Version { api, files })
}

fn printed(stubs: Vec<Stub>) -> Vec<(String, String)> {
    stubs.into_iter().map(|stub| (stub.part, stub.text)).collect()
}

/// Source files under names of their own.
fn copies(files: &[TextFile], ending: &str) -> Vec<(String, String)> {
    let mut used = BTreeSet::new();
    let single = files.len() == 1;
    let copy = |file: &TextFile| {
        let name = file.path().rsplit('/').next().unwrap_or_default();
        let stem = name.strip_suffix(ending).unwrap_or(name).trim_matches('.');
        let rest =
            ["from", "to"].into_iter().find_map(|side| stem.strip_prefix(side)).unwrap_or(stem).trim_matches('.');
        let mut part = if single { String::new() } else { rest.to_owned() };
        let mut number = 1;
        while !used.insert(part.clone()) {
            number += 1;
            part = format!("{rest}.{number}").trim_matches('.').to_owned();
        }
        (part, file.text().to_owned())
    };
    files.iter().map(copy).collect()
}

/// Files at `path`: itself, or what is in the folder.
fn collect(path: &Path, files: &mut Vec<TextFile>) -> Result<(), Failure> {
    let unreadable = |error: std::io::Error| Failure::new(format!("cannot read `{}`: {error}", path.display()));
    if path.is_dir() {
        let mut inside: Vec<PathBuf> =
            fs::read_dir(path).map_err(unreadable)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
        inside.sort();
        for path in inside.iter().filter(|path| path.is_file() && read::is_candidate(&path.to_string_lossy())) {
            collect(path, files)?;
        }
        return Ok(());
    }
    files.push(TextFile::new(path.to_string_lossy().replace('\\', "/"), text_of(path)?));
    Ok(())
}

fn shown(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.to_string_lossy()).collect::<Vec<_>>().join(", ")
}

fn text_of(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::new(format!("cannot read `{}`: {error}", path.display())))?;
    String::from_utf8(bytes).map_err(|_| Failure::new(format!("`{}` is not UTF-8", path.display())))
}

/// `mapping.yaml` with one more platform.
fn with_platform(folder: &Path, platform: &str) -> Result<String, Failure> {
    let text = text_of(&folder.join("mapping.yaml"))?;
    let Some(at) = text.find("\nplatforms:") else {
        return Err(Failure::new("`mapping.yaml` has no line `platforms:`").help("add the platform there yourself"));
    };
    let line = text.get(at + 1..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| at + 1 + end + 1);
    let (before, after) = text.split_at(line);
    Ok(format!("{before}{platform}{after}"))
}

/// Takes out the surface files of one side that new ones replace.
fn clear(folder: &Path, side: &str, ending: &str) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(&format!("{side}.")) && name.ends_with(&format!(".{ending}")) {
            fs::remove_file(&path)
                .map_err(|error| Failure::new(format!("cannot replace `{}`: {error}", path.display())))?;
        }
    }
    Ok(())
}

/// Writes a file in one step.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().ok_or_else(|| std::io::Error::other("it has no folder"))?;
    fs::create_dir_all(folder)?;
    let mut new = tempfile::Builder::new().prefix(".upshift-").tempfile_in(folder)?;
    new.write_all(text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        new.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    new.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn language_name(language: Language) -> String {
    format!("{language:?}")
}
