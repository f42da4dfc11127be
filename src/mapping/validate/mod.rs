//! From the YAML as written to a [`Mapping`] that cannot be wrong, with every problem on the way.

mod action;
mod change;
mod head;
mod old;
mod patterns;
mod type_args;

use std::collections::HashMap;

use super::decode::{At, decode};
use super::model::{Mapping, SurfaceText};
use super::moves;
use super::raw::{Opt, RawChanges, RawText};
use super::template::{Template, TemplateError};
use super::version::{RANGE_SPELLINGS, VersionRange};
use super::yaml;
use crate::lang::Language;
use crate::mapping::model::Text;
use crate::problem::{FileProblem, TextFile, sort};
use crate::source::Span;

pub use head::Head;
pub(crate) use head::PLATFORMS;

/// Places of a change in its file, for checks that run later.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places {
    /// The old symbol.
    pub(crate) old: Span,
    /// `to`, `becomes`, `cases` or `split`.
    pub(crate) action: Span,
    /// `message`.
    pub(crate) message: Span,
}

/// A validated mapping, with what later checks need to point into its files.
#[derive(Debug)]
pub struct Loaded {
    /// The mapping.
    pub mapping: Mapping,
    /// What is odd in it but works.
    pub warnings: Vec<FileProblem>,
    /// Its files, by their path inside the mapping folder.
    pub(crate) files: HashMap<String, TextFile>,
    /// Places by change id.
    pub(crate) places: HashMap<String, Places>,
}

/// The files of one mapping, read but not parsed.
pub(crate) struct Sources {
    /// `<sdk>/<from>-to-<to>`.
    pub(crate) id: String,
    /// `mapping.yaml`.
    pub(crate) head: TextFile,
    /// Change files that are there, by platform name.
    pub(crate) changes: Vec<(&'static str, TextFile)>,
    /// Surface files, with the file for problems.
    pub(crate) surfaces: Vec<SurfaceText>,
    /// Problems met while reading.
    pub(crate) problems: Vec<FileProblem>,
}

/// Validates a whole mapping.
///
/// # Errors
/// All problems, warnings included, when one of them is an error.
pub(crate) fn validate(sources: Sources) -> Result<Loaded, Vec<FileProblem>> {
    let mut problems = sources.problems;
    let head = head::read(&sources.head, &sources.id, &mut problems);
    let mut changes = Vec::new();
    let mut places = HashMap::new();
    let mut files = HashMap::from([("mapping.yaml".to_owned(), sources.head.clone())]);
    for (platform, file) in &sources.changes {
        let name = format!("{platform}.yaml");
        files.insert(name.clone(), file.clone());
        let Some((_, language)) = PLATFORMS.iter().find(|(known, _)| known == platform) else { continue };
        if head.as_ref().is_some_and(|head| head.platforms.iter().all(|found| found.name != *platform)) {
            problems.push(
                FileProblem::error(file, Span::at(0), format!("`mapping.yaml` has no platform `{platform}`"))
                    .help(format!("add `{platform}:` below `platforms:`")),
            );
        }
        let Some(raw) = read::<RawChanges>(file, &mut problems) else { continue };
        // One change may concern several languages: each file has its own entry of that id.
        let mut seen: HashMap<String, (String, usize)> = HashMap::new();
        let mut check = Check { file, language: *language, problems: &mut problems };
        for entry in check.required(raw.changes, "changes", Span::at(0)).unwrap_or_default() {
            let Some(mut raw) = entry.value else { continue };
            check_unique(&raw.id, &name, &mut seen, &mut check);
            let mut parts = Vec::new();
            for further in raw.also.take().and_then(|at| at.value).unwrap_or_default() {
                let Some(mut further_raw) = further.value else { continue };
                if let Some(id) = &further_raw.id {
                    check.error_with(
                        id.span,
                        "an entry of `also` has no `id`",
                        "it belongs to the change it stands in",
                    );
                }
                if let Some(also) = &further_raw.also {
                    check.error_with(also.span, "`also` inside `also`", "list all further symbols in one `also`");
                }
                further_raw.inherit(&raw);
                parts.push((further_raw, further.span));
            }
            parts.insert(0, (raw, entry.span));
            for (raw, span) in parts {
                if let Some((change, place)) = change::read(raw, span, &name, &mut check) {
                    places.insert(change.id.clone(), place);
                    changes.push(change);
                }
            }
        }
    }
    sort(&mut problems);
    match head {
        Some(head) if !problems.iter().any(FileProblem::is_error) => {
            let mut mapping = head.into_mapping(changes, sources.surfaces);
            moves::add_new_roots(&mut mapping);
            Ok(Loaded { mapping, warnings: problems, files, places })
        }
        _ => Err(problems),
    }
}

/// Parses and validates `mapping.yaml` alone.
pub(crate) fn read_head(file: &TextFile, id: &str) -> Result<Head, Vec<FileProblem>> {
    let mut problems = Vec::new();
    let head = head::read(file, id, &mut problems);
    sort(&mut problems);
    head.filter(|_| !problems.iter().any(FileProblem::is_error)).ok_or(problems)
}

fn read<T: for<'n> serde::Deserialize<'n>>(file: &TextFile, problems: &mut Vec<FileProblem>) -> Option<T> {
    match yaml::parse(file.text()) {
        Ok(node) => decode(&node, file, problems),
        Err(error) => {
            let mut problem = FileProblem::error(file, error.span, error.message);
            problem.help = error.help;
            problems.push(problem);
            None
        }
    }
}

fn check_unique(id: &Opt<String>, name: &str, seen: &mut HashMap<String, (String, usize)>, check: &mut Check<'_>) {
    let Some(At { value: Some(text), span }) = id else { return };
    match seen.get(text) {
        Some((file, line)) => {
            let (file, line) = (file.clone(), *line);
            check.error_with(*span, format!("id `{text}` appears twice"), format!("first in `{file}` on line {line}"));
        }
        None => {
            seen.insert(text.clone(), (name.to_owned(), check.file.line(span.start)));
        }
    }
}

/// One file under validation: where problems go, and the reading of the commonest values.
struct Check<'a> {
    file: &'a TextFile,
    language: Language,
    problems: &'a mut Vec<FileProblem>,
}

impl Check<'_> {
    fn error(&mut self, span: Span, message: impl Into<String>) {
        self.problems.push(FileProblem::error(self.file, span, message));
    }

    fn error_with(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(FileProblem::error(self.file, span, message).help(help));
    }

    fn warn(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(FileProblem::warning(self.file, span, message).help(help));
    }

    /// The value of a key that must be there. `around` is where it is missing.
    fn required<T>(&mut self, value: Opt<T>, key: &str, around: Span) -> Option<T> {
        match value {
            Some(at) => at.value,
            None => {
                self.error(around, format!("missing key `{key}`"));
                None
            }
        }
    }

    /// Like [`Self::required`], for text that must not be empty; with its place.
    fn required_text(&mut self, value: Opt<String>, key: &str, around: Span) -> Option<(String, Span)> {
        if value.is_none() {
            self.error(around, format!("missing key `{key}`"));
        }
        self.filled(value, key)
    }

    /// Text that must not be empty where the key is there.
    fn filled(&mut self, value: Opt<String>, key: &str) -> Option<(String, Span)> {
        let At { value: Some(text), span } = value? else { return None };
        if text.trim().is_empty() {
            self.error(span, format!("`{key}` is empty"));
            return None;
        }
        Some((text, span))
    }

    fn range(&mut self, value: Opt<String>) -> Option<VersionRange> {
        let At { value: Some(text), span } = value? else { return None };
        match VersionRange::parse(&text) {
            Ok(range) => Some(range),
            Err(error) => {
                self.error_with(span, format!("bad version range: {error}"), RANGE_SPELLINGS);
                None
            }
        }
    }

    fn text(&mut self, value: Opt<RawText>, key: &str) -> Option<Text> {
        let At { value: Some(raw), span } = value? else { return None };
        let text = match raw {
            RawText::Text(en) => Text { en, zh: None },
            RawText::Map(texts) => {
                let en = self.required_text(texts.en, "en", span)?.0;
                Text { en, zh: self.filled(texts.zh, "zh").map(|(zh, _)| zh) }
            }
        };
        if text.en.trim().is_empty() {
            self.error(span, format!("`{key}` is empty"));
            return None;
        }
        let trim = |text: String| text.trim().to_owned();
        Some(Text { en: trim(text.en), zh: text.zh.map(trim) })
    }

    fn template(&mut self, text: &str, span: Span) -> Option<Template> {
        match Template::parse(text) {
            Ok(template) => Some(template),
            Err(error) => {
                let place = self.inside(span, text, error.range());
                let help = match error {
                    TemplateError::Unbalanced(..) => "a template is whole code: close what it opens",
                    _ => "holes are `{name}` or `{name?}`; a brace of the code is written twice: `{{`, `}}`",
                };
                self.error_with(place, format!("bad template: {error}"), help);
                None
            }
        }
    }

    /// The bytes of `range` of a scalar's text, where the scalar stands in the file as it is; otherwise all of it.
    fn inside(&self, span: Span, text: &str, range: std::ops::Range<usize>) -> Span {
        let written = self.file.text().get(span.range()).unwrap_or_default();
        match written.find(text) {
            Some(at) if !text.is_empty() => {
                Span::new(span.start as usize + at + range.start, span.start as usize + at + range.end)
            }
            _ => span,
        }
    }

    /// Texts of a list, each not empty.
    fn list(&mut self, value: Opt<Vec<At<String>>>, key: &str) -> Vec<(String, Span)> {
        let items = value.and_then(|at| at.value).unwrap_or_default();
        items.into_iter().filter_map(|item| self.filled(Some(item), key)).collect()
    }
}

/// `<file>` and the bytes of the id, as [`Change::place`] wants them.
fn place(name: &str, id: &Opt<String>, entry: Span) -> (String, Span) {
    (name.to_owned(), id.as_ref().map_or(entry, |id| id.span))
}
