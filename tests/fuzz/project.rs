//! What must hold of projects, whatever they hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use upshift::finding::Applicability;
use upshift::lang::LANGUAGES;
use upshift::mapping::load::Catalog;
use upshift::mapping::model::Mapping;
use upshift::plan::{Answer, Plan, PlanOptions, PlannedFile, plan, plan_asking};
use upshift::report::diff::{DiffStyle, unified};
use upshift::scan::{Scan, ScanOptions, scan};
use upshift::source::Span;

use super::engine::Input;

/// Every file, and what the front end of its language makes of it.
pub(crate) fn front_end(input: &Input) -> Result<(), String> {
    for (path, text) in input {
        let Some(front_end) = LANGUAGES.iter().find(|known| path.ends_with(known.extensions[0])) else { continue };
        if let Ok(facts) = (front_end.lower)(text) {
            for expr in &facts.exprs {
                in_text(expr.span, text).map_err(|error| format!("an expression, {error} {expr:?}"))?;
            }
            for decl in &facts.decls {
                in_text(decl.span, text).map_err(|error| format!("a declaration, {error} {decl:?}"))?;
                in_text(decl.name.span, text).map_err(|error| format!("a name, {error} {decl:?}"))?;
            }
            for ty in &facts.types {
                in_text(ty.span, text).map_err(|error| format!("a type, {error} {ty:?}"))?;
            }
            for span in facts.scopes.iter().map(|scope| scope.span).chain(facts.damage.iter().copied()) {
                in_text(span, text)?;
            }
        }
        let mut last = 0;
        for span in (front_end.comments)(text) {
            in_text(span, text)?;
            if span.start < last {
                return Err(format!("comments overlap: {span:?}"));
            }
            last = span.end;
        }
    }
    Ok(())
}

fn in_text(span: Span, text: &str) -> Result<(), String> {
    match span.start <= span.end && text.get(span.range()).is_some() {
        true => Ok(()),
        false => Err(format!("no span of the text: {span:?}")),
    }
}

fn acme() -> &'static Mapping {
    static MAPPING: OnceLock<Mapping> = OnceLock::new();
    MAPPING.get_or_init(|| {
        let mut catalog = Catalog::default();
        catalog.add_dir(Path::new("fixtures/mappings")).unwrap();
        catalog.load("acme-im/2-to-3").unwrap()
    })
}

/// A folder with the files, on a disk of memory where there is one.
fn folder(input: &Input) -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    write(folder.path(), input.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    folder
}

fn write<'t>(folder: &Path, files: impl Iterator<Item = (&'t str, &'t str)>) {
    for (path, text) in files {
        let path: PathBuf = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn scanned(root: &Path, mapping: &Mapping, settled: &[String]) -> Result<Scan, String> {
    let options = ScanOptions {
        root: root.to_owned(),
        mappings: vec![mapping.id.clone()],
        settled: settled.iter().cloned().collect(),
        ..ScanOptions::default()
    };
    scan(&options, std::slice::from_ref(mapping)).map_err(|error| error.to_string())
}

/// A project that uses an SDK: findings lie in the text, one fix changes what it says and nothing else, files read no worse,
/// and a second run has nothing to do.
pub(crate) fn apply(input: &Input) -> Result<(), String> {
    let folder = folder(input);
    for at_least in [Applicability::MachineApplicable, Applicability::MaybeIncorrect] {
        let options = PlanOptions { at_least, only: Vec::new(), skip: Vec::new() };
        let first = scanned(folder.path(), acme(), &[])?;
        in_place(&first)?;
        one_fix(&first, &options)?;
        let planned = plan(&first, &[acme().clone()], &options);
        sound(&first, &planned)?;
        if at_least == Applicability::MachineApplicable {
            second_run(folder.path(), input, &planned, &options)?;
        }
    }
    Ok(())
}

/// Findings and edits lie in their files, and the edits of a fix do not overlap.
fn in_place(scan: &Scan) -> Result<(), String> {
    for finding in &scan.findings {
        let file = scan.files.get(finding.file).ok_or("a finding in no file")?;
        in_text(finding.span, file.text())?;
        let edits = finding.fix.as_ref().map_or(&[][..], |fix| &fix.edits);
        for (at, edit) in edits.iter().enumerate() {
            let file = scan.files.get(edit.file).ok_or("an edit in no file")?;
            in_text(edit.span, file.text())?;
            let clash = edits[..at].iter().any(|other| {
                other.file == edit.file && other != edit && (other.span.overlaps(edit.span) || other.span == edit.span)
            });
            if clash {
                return Err(format!("edits of one fix overlap: {} {edit:?} {edits:?}", finding.change));
            }
        }
    }
    Ok(())
}

/// Takes the first fix that is offered and nothing else: the new texts are the old ones with these edits.
fn one_fix(scan: &Scan, options: &PlanOptions) -> Result<(), String> {
    let mut taken = None;
    let planned = plan_asking(scan, &[acme().clone()], options, &mut |proposal| {
        if taken.is_some() {
            return Answer::Stop;
        }
        taken = Some((proposal.finding.change.clone(), proposal.edits().to_vec()));
        Answer::Take
    });
    let Some((change, mut edits)) = taken else { return Ok(()) };
    edits.sort_by_key(|edit| edit.span);
    edits.dedup();
    for file in &planned.files {
        let at = scan.files.iter().position(|source| source.display_path() == file.path).ok_or("a plan for no file")?;
        let mut wanted = file.before.clone();
        for edit in edits.iter().rev().filter(|edit| edit.file == at) {
            wanted.replace_range(edit.span.range(), &edit.text);
        }
        // Imports follow the fixes that land, which are fewer here than were counted on.
        let rest = |text: &str| -> Vec<String> {
            let uses = text.split_inclusive(';').filter(|part| !part.trim_start().starts_with("use "));
            let code: String = if file.path.ends_with(".rs") { uses.collect() } else { text.to_owned() };
            let lines = code.lines().filter(|line| !line.contains("import") && !line.trim().is_empty());
            lines.map(str::to_owned).collect()
        };
        if wanted != file.after && rest(&wanted) != rest(&file.after) {
            return Err(format!("more than the edits changed: {change} in {}", file.path));
        }
    }
    Ok(())
}

/// Planned files are those on disk, read no worse than before, and their diff is one that git takes.
fn sound(scan: &Scan, planned: &Plan) -> Result<(), String> {
    for file in &planned.files {
        let source = scan.files.iter().find(|source| source.display_path() == file.path).ok_or("a plan for no file")?;
        if source.text() != file.before || file.before == file.after {
            return Err(format!("not what was read, or no change: {}", file.path));
        }
        let Some(front_end) = LANGUAGES.iter().find(|known| file.path.ends_with(known.extensions[0])) else { continue };
        let damage = |text: &str| (front_end.lower)(text).map(|facts| facts.damage.len());
        match (damage(&file.before), damage(&file.after)) {
            (Ok(before), Ok(after)) if after <= before => {}
            other => return Err(format!("reads worse: {} {other:?}", file.path)),
        }
    }
    Ok(())
}

fn second_run(root: &Path, input: &Input, planned: &Plan, options: &PlanOptions) -> Result<(), String> {
    write(root, planned.files.iter().map(|file| (file.path.as_str(), file.after.as_str())));
    let again = plan(&scanned(root, acme(), &planned.settled)?, &[acme().clone()], options);
    write(root, input.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    match again.files.first() {
        Some(file) => Err(format!("a second run changes more: {}\n{}---\n{}", file.path, file.before, file.after)),
        None => Ok(()),
    }
}

/// Any build file beside one that asks for the SDKs; with all upgrade paths of the binary that lead on from them.
pub(crate) fn build_files(input: &Input) -> Result<(), String> {
    static MAPPINGS: OnceLock<Vec<Mapping>> = OnceLock::new();
    let mappings = MAPPINGS.get_or_init(|| {
        let catalog = Catalog::embedded();
        ["livekit/1-to-2", "clap/2-to-3"].map(|id| catalog.load(id).unwrap()).into()
    });
    let folder = folder(input);
    let ids = mappings.iter().map(|mapping| mapping.id.clone()).collect();
    let options = ScanOptions { root: folder.path().to_owned(), mappings: ids, ..ScanOptions::default() };
    let first = scan(&options, mappings).map_err(|error| error.to_string())?;
    in_place(&first)?;
    let take = PlanOptions { at_least: Applicability::MaybeIncorrect, only: Vec::new(), skip: Vec::new() };
    let planned = plan(&first, mappings, &take);
    sound(&first, &planned)?;
    write(folder.path(), planned.files.iter().map(|file| (file.path.as_str(), file.after.as_str())));
    let second = ScanOptions { settled: planned.settled.iter().cloned().collect(), ..options };
    let again = plan(&scan(&second, mappings).map_err(|error| error.to_string())?, mappings, &take);
    match again.files.first() {
        Some(file) => Err(format!("a second run changes more: {}\n{}---\n{}", file.path, file.before, file.after)),
        None => Ok(()),
    }
}

/// Two texts a file: git makes the second of the first.
pub(crate) fn diff(input: &Input) -> Result<(), String> {
    let mut files: Vec<PlannedFile> = Vec::new();
    for pair in input.chunks(2) {
        let [(path, before), (_, after)] = pair else { continue };
        files.push(PlannedFile { path: path.clone(), before: before.clone(), after: after.clone() });
    }
    let text = unified(&files, DiffStyle::default());
    if text.is_empty() {
        return Ok(());
    }
    let before = files.iter().map(|file| (file.path.clone(), file.before.clone())).collect();
    let folder = folder(&before);
    fs::write(folder.path().join("x.patch"), text).unwrap();
    let output = Command::new("git")
        .arg("-C")
        .arg(folder.path())
        .args(["-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "x.patch"])
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CEILING_DIRECTORIES", folder.path().parent().unwrap())
        .output()
        .unwrap();
    if !output.status.success() {
        return Err(format!("git does not take it: {}", String::from_utf8_lossy(&output.stderr)));
    }
    for file in &files {
        if fs::read_to_string(folder.path().join(&file.path)).unwrap() != file.after {
            return Err(format!("git makes something else of {}", file.path));
        }
    }
    Ok(())
}
