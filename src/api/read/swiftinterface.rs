//! Textual interfaces that the Swift compiler writes (`.swiftinterface`).
//!
//! They are Swift, so the front end reads them, some top-level declarations at a time, once what its grammar does not know is
//! out of the way: accessors, conditions of the compiler, attributes of its own, and the modules before names. Argument
//! labels, defaults and availability are kept.

use std::ops::Range;

use super::interface::{Source, plain};
use super::{Options, made_up};
use crate::api::{Item, stubs};
use crate::facts::Facts;
use crate::lang::{FrontEnd, Language};
use crate::mapping::surface::ApiSurface;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Bytes that are given to the front end at once, unless one declaration alone is longer.
const CHUNK: usize = 60_000;

/// Reads the interfaces of one version.
pub(super) fn read(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let Some(front_end) = Language::Swift.front_end() else { return Vec::new() };
    let sources: Vec<(&TextFile, &str, Source)> = files
        .iter()
        .filter_map(|&file| {
            let Some(module) = module(file.text()).or_else(|| folder(file.path())) else {
                let problem = FileProblem::error(file, Span::at(0), "it does not say which module this is");
                problems.push(problem.help("its header says `-module-name Name`"));
                return None;
            };
            Some((file, module, plain(file.text(), module)))
        })
        .collect();
    let mut facts = Vec::new();
    let mut texts = Vec::new();
    for (file, module, source) in &sources {
        for chunk in chunks(&source.text) {
            let start = chunk.start;
            let text = source.text.get(chunk).unwrap_or_default();
            match lower(front_end, text, module) {
                Ok(found) => {
                    for damage in &found.damage {
                        let place = |at: u32| source.original(at as usize + start);
                        let at = Span::new(place(damage.start), place(damage.end));
                        problems.push(FileProblem::warning(file, at, "this cannot be read"));
                    }
                    facts.push(found);
                    texts.push(text);
                }
                Err(message) => {
                    problems.push(FileProblem::error(file, Span::at(source.original(start)), message));
                }
            }
        }
    }
    made_up::dropped(stubs::hinted(&ApiSurface::new(Language::Swift, facts), &texts))
}

fn lower(front_end: &FrontEnd, text: &str, module: &str) -> Result<Facts, String> {
    let mut facts = (front_end.lower)(text).map_err(|error| format!("cannot be read from here on: {error}"))?;
    facts.package = Some(module.into());
    Ok(facts)
}

/// The module that the header names.
fn module(text: &str) -> Option<&str> {
    let flags =
        text.lines().take_while(|line| line.starts_with("//")).find_map(|line| line.split_once("-module-name "));
    flags.and_then(|(_, rest)| rest.split_whitespace().next())
}

/// The module by the folder that interfaces lie in: `Acme.swiftmodule/arm64-apple-ios.swiftinterface`.
fn folder(path: &str) -> Option<&str> {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let folder = folders.rsplit('/').next().unwrap_or_default();
    let name = folder.strip_suffix(".swiftmodule").or_else(|| name.strip_suffix(".swiftinterface"))?;
    (!name.is_empty() && !name.contains(['-', '.'])).then_some(name)
}

/// Ranges that hold whole top-level declarations. The compiler writes their ends at the start of a line.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut at, mut after_attribute) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        // A line that goes on is indented or closes; attributes may stand on lines of their own before it.
        let begins = line.starts_with(|c: char| c.is_alphabetic() || c == '@') && !after_attribute;
        after_attribute = line.starts_with('@');
        if begins && at > start + CHUNK {
            found.push(start..at);
            start = at;
        }
        at += line.len();
    }
    found.push(start..text.len());
    found
}
