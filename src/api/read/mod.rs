//! Files that say what a version declares, in the formats that vendors keep or tools write: the table of them, and how one is
//! told from another.
//!
//! Declarations in source (stubs) are one of the formats. No reader touches the disk.

mod bcv;
mod descriptor;
mod digester;
mod interface;
mod java;
mod json;
mod made_up;
mod metalava;
mod rust_types;
mod rustdoc;
mod source;
mod swiftinterface;
mod symbolgraph;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::{Api, Item};
use crate::lang::Language;
use crate::mapping::model::{Mapping, Side};
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Most problems that are told of one file; then one more says how many others there are.
const MAX_PROBLEMS: usize = 20;

/// What a format leaves open, and readers shall do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// Bytecode does not tell `val name` from `fun getName()`. By default both are functions named `getName`; with this, the
    /// accessors of classes that are plainly Kotlin's become properties.
    pub accessors_are_properties: bool,
}

/// A format.
pub struct Format {
    /// Name for people.
    pub name: &'static str,
    /// What it declares things of.
    pub language: Language,
    /// How its files' names end.
    pub endings: &'static [&'static str],
    /// Whether a text with such a name is one.
    is: fn(&str) -> bool,
    /// Reads the files of one version, which may speak of one another.
    read: fn(&[&TextFile], Options, &mut Vec<FileProblem>) -> Vec<Item>,
}

/// Every format, what is told by less before what takes anything with its ending.
pub const FORMATS: &[Format] = &[
    Format {
        name: "binary-compatibility-validator dump",
        language: Language::Kotlin,
        endings: &[".api", ".txt"],
        is: bcv::is,
        read: bcv::read,
    },
    Format {
        name: "Metalava signature file",
        language: Language::Kotlin,
        endings: &[".txt", ".api"],
        is: metalava::is,
        read: metalava::read,
    },
    Format {
        name: "Swift symbol graph",
        language: Language::Swift,
        endings: &[".json"],
        is: symbolgraph::is,
        read: symbolgraph::read,
    },
    Format {
        name: "Swift API digest",
        language: Language::Swift,
        endings: &[".json"],
        is: digester::is,
        read: digester::read,
    },
    Format {
        name: "rustdoc JSON",
        language: Language::Rust,
        endings: &[".json"],
        is: rustdoc::is,
        read: rustdoc::read,
    },
    Format {
        name: "Swift interface",
        language: Language::Swift,
        endings: &[".swiftinterface"],
        is: any,
        read: swiftinterface::read,
    },
    Format { name: "Kotlin source", language: Language::Kotlin, endings: &[".kt"], is: any, read: source::kotlin },
    Format { name: "Swift source", language: Language::Swift, endings: &[".swift"], is: any, read: source::swift },
    Format { name: "Rust source", language: Language::Rust, endings: &[".rs"], is: any, read: source::rust },
];

/// What was read of one version.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Its declarations.
    pub api: Api,
    /// Names of the formats it came in.
    pub formats: Vec<&'static str>,
    /// Places that could not be read; the rest went on.
    pub problems: Vec<FileProblem>,
}

/// Whether a file of this name may be in some format, by its ending alone.
pub fn is_candidate(path: &str) -> bool {
    FORMATS.iter().any(|format| format.endings.iter().any(|ending| path.ends_with(ending)))
}

/// The format of a text, by its name and by what stands in it.
pub fn format_of(path: &str, text: &str) -> Option<&'static Format> {
    let ends = |format: &&Format| format.endings.iter().any(|ending| path.ends_with(ending));
    FORMATS.iter().filter(ends).find(|format| (format.is)(text))
}

/// What a mapping has of one version, with what the annotations say; `None` where it has nothing that can be read.
pub fn surface(mapping: &Mapping, language: Language, side: Side) -> Option<Api> {
    let own = mapping.surfaces.iter().filter(|text| text.language == language && text.side == side);
    let files: Vec<TextFile> = own.map(|text| TextFile::new(text.path.clone(), text.text.as_str())).collect();
    read(&files, Options { accessors_are_properties: true }).ok().map(|reading| reading.api)
}

/// Reads the files of one version in one language. The same declaration in two files, as for two processors, counts once.
///
/// # Errors
/// When a file is in no format that is known or too large, they speak of several languages, or nothing is declared.
pub fn read(files: &[TextFile], options: Options) -> Result<Reading, Vec<FileProblem>> {
    let mut errors = Vec::new();
    let mut known: Vec<(&'static Format, &TextFile)> = Vec::new();
    for file in files {
        if file.text().len() > MAX_BYTES {
            let message = format!("more than {} MiB", MAX_BYTES / 1024 / 1024);
            errors.push(FileProblem::of_path(file.path(), message).help("leave out what is not public"));
            continue;
        }
        match format_of(file.path(), file.text()) {
            Some(format) => known.push((format, file)),
            None => errors.push(FileProblem::of_path(file.path(), "no known format").help(expected(file.path()))),
        }
    }
    if let [(first, file), rest @ ..] = known.as_slice()
        && let Some((other, second)) = rest.iter().find(|(other, _)| other.language != first.language)
    {
        let message = format!("a {} beside the {} of {}", other.name, first.name, file.path());
        errors.push(FileProblem::of_path(second.path(), message).help("give the files of one language"));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut reading =
        Reading { api: Api::new(Language::Kotlin, Vec::new()), formats: Vec::new(), problems: Vec::new() };
    let mut items = Vec::new();
    let mut language = None;
    for format in FORMATS {
        let own: Vec<&TextFile> =
            known.iter().filter(|(of, _)| std::ptr::eq(*of, format)).map(|&(_, file)| file).collect();
        if !own.is_empty() {
            language = Some(format.language);
            reading.formats.push(format.name);
            items.extend((format.read)(&own, options, &mut reading.problems));
        }
    }
    reading.problems = few(reading.problems);
    match language {
        Some(language) if !items.is_empty() => {
            reading.api = Api::new(language, once(items));
            Ok(reading)
        }
        _ => {
            let path = files.first().map_or("", |file| file.path());
            let mut problems = reading.problems;
            problems.push(FileProblem::of_path(path, "nothing public is declared"));
            Err(problems)
        }
    }
}

/// What could have been given instead of the file at `path`.
fn expected(path: &str) -> String {
    if path.ends_with(".gz") {
        return "unpack it first".to_owned();
    }
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    format!("what can be read: {}", names.join(", "))
}

fn any(_: &str) -> bool {
    true
}

/// Drops repeated declarations.
fn once(items: Vec<Item>) -> Vec<Item> {
    let mut seen = BTreeSet::new();
    let mut kept: Vec<Item> = Vec::new();
    for item in items {
        // Two that differ in more than what is said of them are two.
        let types: Vec<_> = item.params.iter().map(|param| (param.label.clone(), param.ty.clone())).collect();
        let key = (item.path.clone(), item.kind, types, item.ty.clone(), item.receiver.clone(), item.traits.is_static);
        if seen.insert(key) {
            kept.push(item);
        }
    }
    kept
}

/// The first problems of each file, and how many others there are.
fn few(problems: Vec<FileProblem>) -> Vec<FileProblem> {
    let mut kept: Vec<FileProblem> = Vec::new();
    let (mut file, mut count) = (String::new(), 0_usize);
    let mut sorted = problems;
    crate::problem::sort(&mut sorted);
    for problem in sorted {
        if problem.file != file {
            close(&mut kept, &file, count);
            (file, count) = (problem.file.clone(), 0);
        }
        count += 1;
        if count <= MAX_PROBLEMS {
            kept.push(problem);
        }
    }
    close(&mut kept, &file, count);
    kept
}

fn close(kept: &mut Vec<FileProblem>, file: &str, count: usize) {
    if count > MAX_PROBLEMS {
        let message = format!("{} more places cannot be read", count - MAX_PROBLEMS);
        let mut problem = FileProblem::of_path(file, message);
        problem.severity = crate::problem::ProblemSeverity::Warning;
        kept.push(problem);
    }
}

/// The bytes of `part`, a slice of `whole`.
fn span_in(whole: &str, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize).min(whole.len());
    Span::new(start, (start + part.len()).min(whole.len()))
}
