//! Whether the symbols of a mapping exist in its surfaces, and whether holes name real parameters.

use std::collections::BTreeSet;

use super::{Checker, show, surface};
use crate::facts::DeclKind;
use crate::lang::Language;
use crate::mapping::model::{Action, Change, Member, Old, Platform, Role, Side};
use crate::mapping::moves::moved;
use crate::mapping::nearest::{nearest, quoted};
use crate::mapping::surface::{ApiSurface, Lookup};
use crate::mapping::symbol::{separator, split_last};
use crate::problem::ProblemSeverity;
use crate::source::Span;

pub(super) fn check(checker: &mut Checker<'_>, platform: &Platform) {
    let mapping = checker.mapping();
    let (from, problems) = surface(mapping, platform.language, Side::From);
    checker.problems.extend(problems);
    let (to, problems) = surface(mapping, platform.language, Side::To);
    checker.problems.extend(problems);
    for change in mapping.changes.iter().filter(|change| change.language == platform.language) {
        if let Some(from) = &from {
            let side = View { surface: from, name: "from", partial: platform.from_partial, platform };
            old(checker, change, &side);
        }
        if let Some(to) = &to {
            let side = View { surface: to, name: "to", partial: platform.to_partial, platform };
            new(checker, change, &side);
        }
    }
}

/// A surface with how much its silence says.
struct View<'s> {
    surface: &'s ApiSurface,
    name: &'static str,
    partial: bool,
    platform: &'s Platform,
}

impl View<'_> {
    /// Whether `path` is the SDK's own, not of a library it brings along: those are not in the surface.
    fn is_own(&self, path: &str) -> bool {
        let separator = separator(self.platform.language);
        self.platform.roots.iter().any(|root| {
            let below = |path: &str, root: &str| {
                path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with(separator))
            };
            below(path, root) || below(root, path)
        })
    }

    fn missing(
        &self,
        checker: &mut Checker<'_>,
        change: &Change,
        span: Span,
        what: &str,
        path: &str,
        language: Language,
    ) {
        let message = format!("{what} `{path}` is not in the `{}` surface", self.name);
        self.report(checker, change, span, message, self.near(path, language));
    }

    fn report(&self, checker: &mut Checker<'_>, change: &Change, span: Span, message: String, help: Option<String>) {
        let severity = if self.partial { ProblemSeverity::Warning } else { ProblemSeverity::Error };
        checker.report(severity, change, span, message, help);
    }

    /// Paths that end in the same name, then names of the same owner, then whole paths that look alike.
    fn near(&self, path: &str, language: Language) -> Option<String> {
        let (owner, name) = split_last(path, language);
        let same_name = self.surface.paths().filter(|found| *found != path && split_last(found, language).1 == name);
        let mut near: Vec<&str> = same_name.take(3).collect();
        if near.is_empty() {
            let siblings: Vec<&str> = self
                .surface
                .paths()
                .filter(|found| split_last(found, language).0 == owner)
                .map(|found| split_last(found, language).1)
                .collect();
            let names = nearest(name, siblings, 3);
            near = names
                .into_iter()
                .filter_map(|name| self.surface.paths().find(|found| split_last(found, language) == (owner, name)))
                .collect();
        }
        if near.is_empty() {
            near = nearest(path, self.surface.paths(), 3);
        }
        (!near.is_empty()).then(|| format!("did you mean {}?", quoted(&near)))
    }

    fn member(&self, checker: &mut Checker<'_>, change: &Change, span: Span, member: &Member) -> bool {
        let language = change.language;
        let path = show(&Old::Member(Member { params: None, ..member.clone() }), language);
        match self.surface.find(member) {
            Lookup::Found(_) => return true,
            Lookup::Missing => self.missing(checker, change, span, role_name(member.role), &path, language),
            Lookup::OtherKind(kind) => {
                let message = format!(
                    "`{path}` is a {} in the `{}` surface, not a {}",
                    kind_name(kind),
                    self.name,
                    role_name(member.role)
                );
                self.report(checker, change, span, message, Some(format!("use the key for a {}", kind_name(kind))));
            }
            Lookup::OtherParams(symbols) => {
                let all: BTreeSet<String> = symbols.into_iter().map(|symbol| self.surface.signature(symbol)).collect();
                let all: Vec<&str> = all.iter().map(String::as_str).collect();
                let message = format!("`{path}` has no such parameters in the `{}` surface", self.name);
                self.report(
                    checker,
                    change,
                    span,
                    message,
                    Some(format!("it declares {}", quoted(&all).replace(" or ", " and "))),
                );
            }
        }
        false
    }
}

/// The old symbol, and the holes that only the surface knows.
fn old(checker: &mut Checker<'_>, change: &Change, view: &View<'_>) {
    let span = checker.places(change).old;
    match &change.old {
        Old::Type(path) if !view.surface.has_type(path) => {
            view.missing(checker, change, span, "type", path, change.language);
        }
        Old::EnumGrew { path, added } => {
            if !view.surface.has_type(path) {
                view.missing(checker, change, span, "enum", path, change.language);
            }
            for case in added.iter().filter(|case| !view.surface.members(path, case).is_empty()) {
                let message = format!("`{case}` is no new case: the `from` surface has it");
                checker.error(change, span, message, "list only cases that the old version lacks");
            }
        }
        Old::Package { path, .. } if view.is_own(path) => {
            let below = format!("{path}{}", separator(change.language));
            if !view.surface.packages().any(|package| package == path || package.starts_with(&below)) {
                let message = format!("no file of the `from` surface declares package `{path}`");
                view.report(checker, change, span, message, None);
            }
        }
        Old::Member(member) if view.member(checker, change, span, member) => holes(checker, change, member, view),
        _ => {}
    }
}

fn holes(checker: &mut Checker<'_>, change: &Change, member: &Member, view: &View<'_>) {
    let (Action::Rewrite(cases), Lookup::Found(symbols)) = (&change.action, view.surface.find(member)) else { return };
    if member.role == Role::Property {
        return;
    }
    let mut known: BTreeSet<String> = BTreeSet::from(["receiver".to_owned(), "value".to_owned()]);
    known.extend(change.chain.iter().flat_map(|chain| chain.steps.iter().cloned()));
    let mut has_list = false;
    for symbol in symbols {
        // The constructor a language gives a type has parameters the surface does not show.
        has_list |= view.surface.decl(symbol).is_some_and(|decl| !decl.kind.is_type());
        for param in view.surface.params(symbol) {
            known.extend(param.label);
            known.extend(param.name);
        }
    }
    if !has_list {
        return;
    }
    let span = checker.places(change).action;
    let written = cases.iter().flat_map(|case| {
        let captures: Vec<&str> = case.captures().collect();
        let holes = case.becomes.iter().flat_map(|template| template.holes());
        let holes = holes.filter(move |name| !captures.contains(name));
        holes.chain(case.when.iter().map(|(name, _)| name.as_str()))
    });
    let unknown: BTreeSet<&str> = written.filter(|name| !known.contains(*name)).collect();
    for name in unknown {
        let list: Vec<&str> = known.iter().map(String::as_str).collect();
        let message = format!("`{name}` names no parameter of the old API");
        checker.error(change, span, message, format!("known: {}", list.join(", ")));
    }
}

/// The new names.
fn new(checker: &mut Checker<'_>, change: &Change, view: &View<'_>) {
    let language = change.language;
    let span = checker.places(change).action;
    match (&change.old, &change.action) {
        (Old::Type(_), Action::Rename(to)) if !view.surface.has_type(to) => {
            view.missing(checker, change, span, "type", to, language);
        }
        (Old::Type(_), Action::Split(halves)) => {
            for half in halves.iter().filter(|half| !view.surface.has_type(&half.to)) {
                view.missing(checker, change, span, "type", &half.to, language);
            }
        }
        (Old::Package { path, .. }, Action::Rename(to)) if view.is_own(path) => {
            let below = format!("{to}{}", separator(language));
            if !view.surface.packages().any(|package| package == to || package.starts_with(&below)) {
                let message = format!("no file of the `to` surface declares package `{to}`");
                view.report(checker, change, span, message, None);
            }
        }
        (Old::EnumGrew { path, added }, _) => {
            let owner = moved(checker.mapping(), language, path);
            for case in added.iter().filter(|case| view.surface.members(&owner, case).is_empty()) {
                let path = format!("{owner}{}{case}", separator(language));
                view.missing(checker, change, checker.places(change).old, "enum case", &path, language);
            }
        }
        (Old::Member(member), Action::Rename(to)) => {
            let (owner, name) = split_last(to, language);
            let owners =
                if owner.is_empty() { owners(checker, &member.owner, language) } else { vec![owner.to_owned()] };
            let named =
                |owner: &String| Member { owner: owner.clone(), name: name.to_owned(), params: None, ..member.clone() };
            let there = owners.iter().any(|owner| matches!(view.surface.find(&named(owner)), Lookup::Found(_)));
            if let (false, Some(owner)) = (there, owners.first()) {
                view.member(checker, change, span, &named(owner));
            }
        }
        _ => {}
    }
    if let (Old::Member(member), Some(shape)) = (&change.old, &change.reshape) {
        let owners = owners(checker, &member.owner, language);
        let shaped = |owner: &String| Member {
            owner: owner.clone(),
            name: shape.name.clone(),
            params: Some(shape.params.clone()),
            role: member.role,
        };
        let there = owners.iter().any(|owner| matches!(view.surface.find(&shaped(owner)), Lookup::Found(_)));
        if let (false, Some(owner)) = (there, owners.first()) {
            view.member(checker, change, span, &shaped(owner));
        }
    }
    imports(checker, change, view);
}

/// Imports of packages that the surface declares must be in it.
fn imports(checker: &mut Checker<'_>, change: &Change, view: &View<'_>) {
    let language = change.language;
    if language == Language::Swift {
        return;
    }
    let in_cases = match &change.action {
        Action::Rewrite(cases) => cases.iter().flat_map(|case| case.imports.iter()).collect(),
        _ => Vec::new(),
    };
    for path in change.imports.iter().chain(in_cases) {
        let declared = view.surface.packages().any(|package| package == split_last(path, language).0);
        if declared && view.surface.at(path).is_empty() {
            view.missing(checker, change, change.place.1, "import", path, language);
        }
    }
}

/// The types an old type became.
fn owners(checker: &Checker<'_>, path: &str, language: Language) -> Vec<String> {
    let split = checker.mapping().changes.iter().find_map(|change| match (&change.old, &change.action) {
        (Old::Type(old), Action::Split(halves)) if change.language == language && old == path => {
            Some(halves.iter().map(|half| half.to.clone()).collect())
        }
        _ => None,
    });
    split.unwrap_or_else(|| vec![moved(checker.mapping(), language, path)])
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Method => "method",
        Role::Function => "function",
        Role::Property => "property",
        Role::Case => "enum case",
        Role::Constructor => "constructor",
        Role::Macro => "macro",
    }
}

fn kind_name(kind: DeclKind) -> &'static str {
    match kind {
        DeclKind::Function => "function",
        DeclKind::Property => "property",
        DeclKind::EnumCase => "enum case",
        DeclKind::Constructor => "constructor",
        DeclKind::Macro => "macro",
        _ => "type",
    }
}
