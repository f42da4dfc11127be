//! Checks on a whole mapping that need no resolver: chains, duplicates, contradictions, and whether each
//! symbol exists in the surfaces.

mod links;
pub(super) mod prerequisites;
mod symbols;
mod templates;
mod translations;

use std::collections::HashMap;

use super::model::{Action, Change, Coordinate, Mapping, Member, Old, Role, Side};
use super::surface::ApiSurface;
use super::symbol::{separator, split_last};
use super::validate::{Loaded, Places};
use super::version::VersionRange;
use crate::lang::Language;
use crate::problem::{FileProblem, ProblemSeverity, TextFile, sort};
use crate::source::Span;

pub use translations::{Untranslated, untranslated};

/// Checks a loaded mapping. Warnings do not keep it from being used; errors say that it is wrong.
pub fn check(loaded: &Loaded) -> Vec<FileProblem> {
    let mut check = Checker { loaded, problems: Vec::new() };
    check.duplicates();
    check.chains();
    check.merged_members();
    links::check(&mut check);
    for platform in &loaded.mapping.platforms {
        check.files_of(platform.language, &platform.name);
        symbols::check(&mut check, platform);
        templates::check(&mut check, platform);
    }
    let mut problems = check.problems;
    sort(&mut problems);
    problems
}

/// Reads the surface of one side in one language; `None` where the mapping has no file for it, or none could be read.
/// The problems are about the surface files.
pub fn surface(mapping: &Mapping, language: Language, side: Side) -> (Option<ApiSurface>, Vec<FileProblem>) {
    let mut facts = Vec::new();
    let mut problems = Vec::new();
    let Some(front_end) = language.front_end() else { return (None, problems) };
    for text in mapping.surfaces.iter().filter(|text| text.language == language && text.side == side) {
        let file = TextFile::new(format!("{}/{}", mapping.id, text.path), text.text.as_str());
        match (front_end.lower)(&text.text) {
            Ok(found) => {
                for &damage in &found.damage {
                    let problem = FileProblem::error(&file, damage, "the surface cannot be read here");
                    problems.push(problem.help("write plain declarations; bodies may be left out"));
                }
                facts.push(found);
            }
            Err(error) => {
                problems.push(FileProblem::error(&file, Span::at(0), format!("the surface cannot be read: {error}")));
            }
        }
    }
    if facts.is_empty() {
        return (None, problems);
    }
    let surface = ApiSurface::new(language, facts);
    (Some(surface).filter(|surface| !surface.is_empty()), problems)
}

/// A check under way.
struct Checker<'l> {
    loaded: &'l Loaded,
    problems: Vec<FileProblem>,
}

impl<'l> Checker<'l> {
    fn mapping(&self) -> &'l Mapping {
        &self.loaded.mapping
    }

    fn places(&self, change: &Change) -> Places {
        let own = change.place.1;
        self.loaded.places.get(&change.id).copied().unwrap_or(Places { old: own, action: own, message: own })
    }

    fn report(
        &mut self,
        severity: ProblemSeverity,
        change: &Change,
        span: Span,
        message: String,
        help: Option<String>,
    ) {
        let mut problem = match self.loaded.files.get(&change.place.0) {
            Some(file) => FileProblem::error(file, span, message),
            None => FileProblem::of_path(format!("{}/{}", self.mapping().id, change.place.0), message),
        };
        problem.severity = severity;
        problem.help = help;
        self.problems.push(problem);
    }

    fn error(&mut self, change: &Change, span: Span, message: String, help: impl Into<String>) {
        self.report(ProblemSeverity::Error, change, span, message, Some(help.into()));
    }

    fn warn(&mut self, change: &Change, span: Span, message: String, help: impl Into<String>) {
        self.report(ProblemSeverity::Warning, change, span, message, Some(help.into()));
    }

    fn line(&self, change: &Change) -> String {
        let line = self.loaded.files.get(&change.place.0).map_or(0, |file| file.line(change.place.1.start));
        format!("`{}` on line {line} of `{}`", change.id, change.place.0)
    }

    /// A platform without changes is likely a forgotten file.
    fn files_of(&mut self, language: Language, platform: &str) {
        if self.mapping().changes.iter().any(|change| change.language == language) {
            return;
        }
        if let Some(file) = self.loaded.files.get("mapping.yaml") {
            let message = format!("platform `{platform}` has no changes");
            let problem = FileProblem::warning(file, Span::at(0), message);
            self.problems.push(problem.help(format!("write them into `{platform}.yaml`")));
        }
    }

    /// Two changes of one symbol with the same parameters, where their versions do not keep them apart.
    fn duplicates(&mut self) {
        let mut seen: HashMap<String, Vec<&Change>> = HashMap::new();
        for change in &self.mapping().changes {
            let Some(key) = symbol_key(change) else { continue };
            let earlier = seen.entry(key).or_default();
            let same_versions = |other: &&&Change| {
                meet(&other.from_versions, &change.from_versions) && meet(&other.to_versions, &change.to_versions)
            };
            // Two changes that each leave sites alone share the symbol, as one for reads and one for writes.
            let both_leave = |other: &&&Change| leaves_sites(other) && leaves_sites(change);
            if let Some(first) = earlier.iter().filter(same_versions).find(|other| !both_leave(other)) {
                let agree = first.action == change.action && first.reshape == change.reshape;
                let what = if agree { "is described twice" } else { "has two contradicting changes" };
                let message = format!("`{}` {what}", show(&change.old, change.language));
                let help = format!(
                    "the other is {}; join them, give each its versions, or let each leave the other's sites by `stays`",
                    self.line(first)
                );
                let span = self.places(change).old;
                self.error(change, span, message, help);
            }
            earlier.push(change);
        }
    }

    /// `a` becomes `b`, and `b` is the old name of another change: a second run would go on to `c`.
    fn chains(&mut self) {
        let mut olds: HashMap<(Language, String), &Change> = HashMap::new();
        for change in &self.mapping().changes {
            let path = match &change.old {
                Old::Package { path, .. } | Old::Type(path) | Old::Module(path) => path.clone(),
                Old::Member(member) if matches!(change.action, Action::Rename(_)) => {
                    member_path(member, change.language)
                }
                _ => continue,
            };
            olds.insert((change.language, path), change);
        }
        for change in &self.mapping().changes {
            let Action::Rename(to) = &change.action else { continue };
            let to = match &change.old {
                Old::Member(member) if split_last(to, change.language).0.is_empty() => {
                    format!("{}{}{to}", member.owner, separator(change.language))
                }
                Old::Package { .. } | Old::Type(_) | Old::Module(_) | Old::Member(_) => to.clone(),
                _ => continue,
            };
            let Some(next) = olds.get(&(change.language, to.clone())) else { continue };
            if next.id != change.id {
                let help = format!("`{to}` is the old name in {}; write the final name here", self.line(next));
                let span = self.places(change).action;
                self.warn(change, span, format!("the new name `{to}` is itself renamed or changed"), help);
            }
        }
    }

    /// Two members of one type that get the same new name and could not be told apart.
    fn merged_members(&mut self) {
        let mut seen: HashMap<(Language, String, String), &Change> = HashMap::new();
        for change in &self.mapping().changes {
            let (Old::Member(member), Action::Rename(to)) = (&change.old, &change.action) else { continue };
            if member.params.is_some() || member.role == Role::Constructor {
                continue;
            }
            let key = (change.language, member.owner.clone(), to.clone());
            match seen.get(&key) {
                Some(first) if old_name(first) != member.name => {
                    let message = format!("`{}` and `{}` both become `{to}`", old_name(first), member.name);
                    let help = format!("see {}; give the parameters if they are overloads now", self.line(first));
                    let span = self.places(change).action;
                    self.warn(change, span, message, help);
                }
                Some(_) => {}
                None => {
                    seen.insert(key, change);
                }
            }
        }
    }
}

/// Whether two ranges have a version in common; what is not narrowed down holds every version.
fn meet(one: &Option<VersionRange>, other: &Option<VersionRange>) -> bool {
    one.as_ref().zip(other.as_ref()).is_none_or(|(one, other)| one.meets(other))
}

fn old_name(change: &Change) -> &str {
    match &change.old {
        Old::Member(member) => &member.name,
        _ => "",
    }
}

fn member_path(member: &Member, language: Language) -> String {
    format!("{}{}{}", member.owner, separator(language), member.name)
}

fn leaves_sites(change: &Change) -> bool {
    matches!(&change.action, Action::Rewrite(cases) if cases.iter().any(|case| case.stays))
}

/// What makes two changes speak of the same API; `None` for those that may repeat.
fn symbol_key(change: &Change) -> Option<String> {
    let kind = match &change.old {
        Old::Note(_) => return None,
        Old::Member(Member { role: Role::Method | Role::Function, .. }) => "function",
        Old::Member(member) => match member.role {
            Role::Property => "property",
            Role::Case => "case",
            Role::Constructor => "constructor",
            _ => "macro",
        },
        Old::Package { .. } => "package",
        Old::Module(_) => "module",
        // A new name and new arguments of one type go together.
        Old::Type(_) if matches!(change.action, Action::Arguments) => "type-args",
        Old::Type(_) => "type",
        Old::EnumGrew { .. } => "enum-grew",
        Old::Dependency(_) => "dependency",
        Old::Feature { .. } => "feature",
        Old::Minimum { .. } => "minimum",
        Old::Proguard(_) => "proguard",
        Old::Requires { .. } => "requires",
    };
    Some(format!("{:?} {kind} {}", change.language, show(&change.old, change.language)))
}

/// The old API as people write it.
pub(crate) fn show(old: &Old, language: Language) -> String {
    match old {
        Old::Package { path, .. } | Old::Type(path) | Old::EnumGrew { path, .. } => path.clone(),
        Old::Module(text) | Old::Proguard(text) => text.clone(),
        Old::Note(title) => title.en.clone(),
        Old::Minimum { what, .. } => what.clone(),
        Old::Requires { name, .. } => name.clone(),
        Old::Feature { of, name } => format!("{of}/{name}"),
        Old::Dependency(coordinate) => match coordinate {
            Coordinate::Gradle(text)
            | Coordinate::Pod(text)
            | Coordinate::SwiftPackage(text)
            | Coordinate::Cargo(text) => text.clone(),
        },
        Old::Member(member) => {
            let path = match (member.role, language) {
                (Role::Constructor, Language::Kotlin | Language::Rust) => member.owner.clone(),
                _ => member_path(member, language),
            };
            let Some(params) = &member.params else { return path };
            let params: Vec<String> = params
                .iter()
                .map(|param| {
                    let label = param.label.as_deref().unwrap_or("_");
                    match (&param.ty, language) {
                        (Some(ty), _) => format!("{label}: {ty}"),
                        (None, Language::Swift) => format!("{label}:"),
                        (None, _) => label.to_owned(),
                    }
                })
                .collect();
            format!("{path}({})", params.join(if language == Language::Swift { "" } else { ", " }))
        }
    }
}
