//! What becomes of the old API: `to`, `becomes`, `cases`, `split`, and the new shape of overriding declarations.

use super::head::coordinate;
use super::old::{OldAt, feature_name, hole_names, path, symbol_problem};
use super::{Check, patterns, type_args};
use crate::lang::{Kind, Language};
use crate::mapping::decode::{At, Entries};
use crate::mapping::matches::LiteralPattern;
use crate::mapping::model::{Action, Case, Chain, Condition, Half, Old, Role, Signature, SiteForm, TypeArgs};
use crate::mapping::nearest::{did_you_mean, quoted};
use crate::mapping::raw::{Opt, RawCase, RawChain, RawChange, RawCondition, RawCoordinate, RawHalf, RawLiteral, RawTo};
use crate::mapping::symbol::{check_path, parse_signature, separator, split_last};
use crate::mapping::template::{Piece, Template};
use crate::mapping::version::Version;
use crate::source::Span;

/// Forms of use by their name in `site`.
const SITES: &[(&str, SiteForm)] = &[
    ("call", SiteForm::Call),
    ("read", SiteForm::Read),
    ("write", SiteForm::Write),
    ("reference", SiteForm::Reference),
    ("override", SiteForm::Override),
    ("super", SiteForm::Super),
    ("forward", SiteForm::Forward),
    ("statement", SiteForm::Statement),
    ("value", SiteForm::Value),
    ("subscript", SiteForm::Subscript),
    ("pattern", SiteForm::Pattern),
    ("construct", SiteForm::Construct),
    ("key-path", SiteForm::KeyPath),
    ("null-safe", SiteForm::NullSafe),
    ("conform", SiteForm::Conform),
    ("import", SiteForm::Import),
    ("type", SiteForm::Type),
];

/// The action keys a symbol key takes.
fn allowed(key: &str) -> &'static [&'static str] {
    match key {
        "package" | "module" | "dependency" | "proguard" => &["to"],
        "type" => &["to", "becomes", "cases", "split"],
        "method" => &["to", "becomes", "cases", "patterns", "override"],
        "function" | "property" => &["to", "becomes", "cases", "patterns"],
        "case" | "macro" => &["to", "becomes", "cases"],
        "constructor" => &["becomes", "cases"],
        _ => &[],
    }
}

/// Reports keys that `key` does not take, and a second action; whether the rest can be read.
fn keys_fit(raw: &RawChange, key: &str, check: &mut Check<'_>) -> bool {
    let written = [
        ("to", raw.to.as_ref().map(|at| at.span)),
        ("becomes", raw.becomes.as_ref().map(|at| at.span)),
        ("cases", raw.cases.as_ref().map(|at| at.span)),
        ("split", raw.split.as_ref().map(|at| at.span)),
        ("override", raw.reshape.as_ref().map(|at| at.span)),
        ("patterns", raw.patterns.as_ref().map(|at| at.span)),
    ];
    let written: Vec<(&str, Span)> = written.into_iter().filter_map(|(name, span)| Some((name, span?))).collect();
    let allowed = allowed(key);
    let mut fit = true;
    for (name, span) in &written {
        if !allowed.contains(name) {
            let help = match allowed {
                [] => format!("`{key}` is only reported; say what to do in `help`"),
                _ => format!("`{key}` takes {}", quoted(allowed)),
            };
            check.error_with(*span, format!("`{name}` on a `{key}`"), help);
            fit = false;
        }
    }
    let families: Vec<&(&str, Span)> =
        written.iter().filter(|(name, _)| !matches!(*name, "override" | "patterns")).collect();
    if let [first, second, ..] = families.as_slice() {
        let message = format!("`{}` and `{}` in one change", first.0, second.0);
        check.error_with(second.1, message, "a change has at most one of `to`, `becomes`, `cases`, `split`");
        fit = false;
    }
    if let (Some(patterns), [(other @ ("to" | "cases"), _)]) = (&raw.patterns, families.as_slice()) {
        let help = match *other {
            "to" => "say the new name in `becomes`",
            _ => "write `patterns` in the case they belong to",
        };
        check.error_with(patterns.span, format!("`{other}` and `patterns` in one change"), help);
        fit = false;
    }
    fit
}

/// The action of a change.
pub(super) fn read(
    raw: &mut RawChange,
    old: &OldAt,
    chain: Option<&Chain>,
    has_help: bool,
    check: &mut Check<'_>,
) -> Option<(Action, Option<TypeArgs>)> {
    if !keys_fit(raw, old.key, check) {
        return None;
    }
    if let (Some(to), Old::Type(_)) = (&raw.to, &old.old) {
        return type_args::target(to.clone(), old, check);
    }
    if let Some((_, span)) = old.type_args.as_ref().and_then(|args| args.first()) {
        check.error_with(*span, "type arguments without `to`", "write what becomes of them in `to`, or leave them out");
        return None;
    }
    action(raw, old, chain, has_help, check).map(|action| (action, None))
}

fn action(
    raw: &mut RawChange,
    old: &OldAt,
    chain: Option<&Chain>,
    has_help: bool,
    check: &mut Check<'_>,
) -> Option<Action> {
    if let Some(to) = raw.to.take() {
        return target(to, old, check);
    }
    if raw.becomes.is_some() || raw.patterns.is_some() {
        let around = raw.patterns.as_ref().map(|at| at.span).filter(|_| !has_help);
        if let Some(around) = around {
            let message = "missing key `help`: what matches another pattern is left to a person";
            check.error_with(around, message, "say what the developer does next");
        }
        let patterns = patterns::read(raw.patterns.take(), check);
        let becomes = match check.filled(raw.becomes.take(), "becomes") {
            Some((text, span)) => {
                let names = slots(&old.old, chain, check.language);
                let template = check_template(&text, span, names.as_deref(), check)?;
                is_code(&template, &text, span, &[], &kinds_of(&old.old), check);
                Some(template)
            }
            None => None,
        };
        return Some(Action::Rewrite(vec![Case { patterns: patterns?, becomes, ..Case::default() }]));
    }
    if let Some(cases) = raw.cases.take() {
        let names = slots(&old.old, chain, check.language);
        let kinds = kinds_of(&old.old);
        return Some(Action::Rewrite(read_cases(cases, names.as_deref(), &kinds, has_help, check)?));
    }
    if let Some(split) = raw.split.take() {
        return Some(Action::Split(halves(split, &old.old, check)?));
    }
    Some(Action::Report)
}

fn target(to: At<RawTo>, old: &OldAt, check: &mut Check<'_>) -> Option<Action> {
    let At { value: Some(to), span } = to else { return None };
    if let Old::Dependency(coordinate) = &old.old {
        return dependency(to, coordinate, span, check);
    }
    if let Old::Feature { name, .. } = &old.old {
        return feature(to, name, span, check);
    }
    let RawTo::Text(text) = to else {
        check.error_with(span, "expected text, found a map", "only a `dependency` has a new coordinate");
        return None;
    };
    if text.trim().is_empty() {
        check.error(span, "`to` is empty");
        return None;
    }
    let language = check.language;
    let full_path = |least, check: &mut Check<'_>| path(Some(super::old::at(text.clone(), span)), "to", least, check);
    let same = match &old.old {
        Old::Package { path: old, .. } => full_path(1, check)? == *old,
        Old::Module(old) => {
            if full_path(1, check)?.contains('.') {
                check.error_with(span, format!("`{text}` is not a module name"), "write the name alone");
            }
            text == *old
        }
        Old::Member(member) => {
            if text.contains('(') {
                let help =
                    "`to` is a new name; use `becomes` for calls and `override` for declarations of another shape";
                check.error_with(span, "`to` has parameters", help);
                return None;
            }
            let moves = matches!(member.role, Role::Function | Role::Property | Role::Macro);
            if text.contains(separator(language)) && !moves {
                let help = "write the simple name; a member moves with its type, and `becomes` can write anything else";
                check.error_with(span, format!("`{text}` is a path, not a name"), help);
                return None;
            }
            full_path(1, check)?;
            let (owner, name) = split_last(&text, language);
            name == member.name && (owner.is_empty() || owner == member.owner)
        }
        Old::Proguard(old) => {
            if text.contains(char::is_whitespace) {
                check.error_with(
                    span,
                    "a ProGuard prefix has no spaces",
                    "write a class-name prefix, as in `com.acme.chat.`",
                );
            }
            text == *old
        }
        _ => false,
    };
    if same {
        check.error_with(
            span,
            "`to` is the same as the old name",
            "nothing changes; write the new name, or leave `to` out and report",
        );
        return None;
    }
    Some(Action::Rename(text))
}

fn dependency(to: RawTo, old: &crate::mapping::model::Coordinate, span: Span, check: &mut Check<'_>) -> Option<Action> {
    let (new, version) = match to {
        RawTo::Text(version) => (None, (version, span)),
        RawTo::Map(raw) => {
            let version = check.required_text(raw.version, "version", span);
            let raw_coordinate =
                RawCoordinate { gradle: raw.gradle, pod: raw.pod, swift_package: raw.swift_package, cargo: raw.cargo };
            let new = coordinate(raw_coordinate, span, check)?;
            if std::mem::discriminant(&new) != std::mem::discriminant(old) {
                check.error_with(
                    span,
                    "the new coordinate belongs to another build tool",
                    "keep the key of the old coordinate",
                );
                return None;
            }
            (Some(new).filter(|new| new != old), version?)
        }
    };
    if let Err(error) = Version::parse(&version.0) {
        check.error_with(version.1, format!("bad version: {error}"), "write one version, as in `2.0.0`");
        return None;
    }
    Some(Action::Depend { coordinate: new, version: version.0 })
}

/// The new name of a feature.
fn feature(to: RawTo, old: &str, span: Span, check: &mut Check<'_>) -> Option<Action> {
    let RawTo::Text(new) = to else {
        check.error_with(span, "expected text, found a map", "`to` is the new name of the feature");
        return None;
    };
    if old == "default" {
        let help = "it is found where the default features are turned off; `features` says which it needs there";
        check.error_with(span, "the default features have no new name", help);
    } else if new == old {
        check.error_with(span, "`to` is the same as the old name", "leave it out where the feature is gone");
    } else if feature_name(&new, span, check) {
        return Some(Action::Rename(new));
    }
    None
}

/// The names that holes and conditions may have, where the mapping tells them.
fn slots(old: &Old, chain: Option<&Chain>, language: Language) -> Option<Vec<String>> {
    let mut names = hole_names(old, language)?;
    names.extend(chain.iter().flat_map(|chain| chain.steps.iter().cloned()));
    Some(names)
}

fn check_template(text: &str, span: Span, names: Option<&[String]>, check: &mut Check<'_>) -> Option<Template> {
    let template = check.template(text.trim_end_matches('\n'), span)?;
    let Some(names) = names else { return Some(template) };
    let mut ok = true;
    for hole in template.holes().filter(|hole| !names.iter().any(|name| name == hole)) {
        let written = [format!("{{{hole}}}"), format!("{{{hole}?}}")];
        let found = written.iter().find_map(|hole| text.find(hole.as_str()).map(|at| at..at + hole.len()));
        let place = check.inside(span, text, found.unwrap_or(0..text.len()));
        check.error_with(place, format!("`{{{hole}}}` names no parameter of the old API"), known_holes(hole, names));
        ok = false;
    }
    ok.then_some(template)
}

/// What a template of a change can be: an expression or statements, a type where a type changes, a pattern where a case does.
fn kinds_of(old: &Old) -> Vec<Kind> {
    let more = match old {
        Old::Type(_) => Some(Kind::Type),
        Old::Member(member) if member.role == Role::Case => Some(Kind::Pattern),
        _ => None,
    };
    [Kind::Expression, Kind::Statements].into_iter().chain(more).collect()
}

/// Reports a template that the language's own parser does not take, where it has one.
pub(super) fn is_code(
    template: &Template,
    text: &str,
    span: Span,
    captures: &[String],
    kinds: &[Kind],
    check: &mut Check<'_>,
) {
    let Some(code) = check.language.front_end().and_then(|found| found.code) else { return };
    let captures: Vec<&str> = captures.iter().map(String::as_str).collect();
    let (spelled, places) = template.spelled(&captures);
    let Err(fault) = (code.check)(&spelled, kinds) else { return };
    let end = places.last().map_or(0, |(_, here)| here.end);
    let found = places.iter().find(|(there, _)| there.contains(&fault.at.start));
    let place = found.map_or(end..end, |(there, here)| {
        let start = here.start + fault.at.start - there.start;
        if there.len() == here.len() { start..(start + fault.at.len()).min(here.end) } else { here.clone() }
    });
    let place = check.inside(span, text, place);
    check.error_with(place, format!("no code: {}", fault.message), "a template is code of the language, with holes");
}

/// A capture stands for what it holds, and is there for the new code.
fn captures_are_used(captures: &[String], template: &Template, span: Span, check: &mut Check<'_>) {
    for name in captures {
        let optional = template
            .pieces
            .iter()
            .any(|piece| matches!(piece, Piece::Hole { name: hole, optional: true } if hole == name));
        if optional {
            let help = format!("write `{{{name}}}`; a capture that matched nothing is empty");
            check.error_with(span, format!("`{{{name}?}}` is a capture, which is never left out"), help);
        } else if template.holes().all(|hole| hole != name) {
            let help = format!("write `{{{name}}}` in it, or `(?:..)` for a group that captures nothing");
            check.error_with(span, format!("the new code has no place for the capture `{name}`"), help);
        }
    }
}

fn known_holes(name: &str, names: &[String]) -> String {
    let list: Vec<String> = names.iter().map(|name| format!("`{{{name}}}`")).collect();
    let known = format!("known holes: {}", list.join(", "));
    did_you_mean(name, names.iter().map(String::as_str)).map_or(known.clone(), |near| format!("{near} {known}"))
}

fn read_cases(
    cases: At<Vec<At<RawCase>>>,
    names: Option<&[String]>,
    kinds: &[Kind],
    has_help: bool,
    check: &mut Check<'_>,
) -> Option<Vec<Case>> {
    let list = cases.value?;
    if list.is_empty() {
        check.error_with(cases.span, "`cases` is empty", "write at least one case");
        return None;
    }
    let count = list.len();
    let mut read: Vec<Case> = Vec::new();
    let mut complete = true;
    for raw in list {
        let span = raw.span;
        let Some(case) = raw.value.and_then(|raw| read_case(raw, span, names, kinds, has_help, check)) else {
            complete = false;
            continue;
        };
        let hides = |earlier: &&Case| {
            earlier.is_open()
                || earlier.when == case.when
                    && earlier.sites == case.sites
                    && earlier.then == case.then
                    && earlier.patterns == case.patterns
        };
        if let Some(at) = read.iter().position(|earlier| hides(&earlier)) {
            let earlier = &read[at];
            let message = match earlier.is_open() {
                true => format!("this case is never reached: case {} has no `when`", at + 1),
                false => format!("this case is never reached: case {} has the same `when`", at + 1),
            };
            check.error_with(span, message, "the first case that holds decides; put the one without `when` last");
        }
        read.push(case);
    }
    (complete && read.len() == count).then_some(read)
}

fn read_case(
    raw: RawCase,
    span: Span,
    names: Option<&[String]>,
    kinds: &[Kind],
    has_help: bool,
    check: &mut Check<'_>,
) -> Option<Case> {
    let flag = |value: Opt<bool>| value.and_then(|at| at.value).unwrap_or(false);
    let conditions = raw.when.map_or(Some(When::default()), |when| conditions(when, names, check));
    let wrote_becomes = raw.becomes.is_some();
    let captures: Vec<String> = conditions.iter().flat_map(|when| when.captures.iter().cloned()).collect();
    // Where a condition is broken, its captures are not known.
    let all_names = names.filter(|_| conditions.is_some()).map(|names| [names, &captures].concat());
    let becomes = check.filled(raw.becomes, "becomes").map(|(text, span)| {
        let template = check_template(&text, span, all_names.as_deref(), check)?;
        captures_are_used(&captures, &template, span, check);
        let mut kinds = kinds.to_vec();
        let in_pattern = conditions.iter().any(|when| when.sites.contains(&SiteForm::Pattern));
        kinds.extend(in_pattern.then_some(Kind::Pattern));
        is_code(&template, &text, span, &captures, &kinds, check);
        Some(template)
    });
    let wrote_patterns = raw.patterns.is_some();
    let patterns = patterns::read(raw.patterns, check);
    let (stays, review) = (flag(raw.stays), flag(raw.review));
    let note = check.text(raw.note, "note");
    if stays && (wrote_becomes || wrote_patterns) {
        let what = if wrote_becomes { "becomes" } else { "patterns" };
        check.error_with(span, format!("a case that `stays` has no `{what}`"), "leave one of them out");
        return None;
    }
    if stays && review {
        check.error_with(span, "a case that `stays` has nothing to review", "leave `review` out");
    }
    let wrote_features = raw.features.as_ref().map(|at| at.span);
    let features = features(raw.features, check);
    if let (true, Some(span)) = (stays, wrote_features) {
        let help = "leave `stays` out: a site without new code is right once the features are there";
        check.error_with(span, "a case that `stays` needs no features", help);
    }
    if !stays && !wrote_becomes && !wrote_patterns && note.is_none() && !has_help && features.is_empty() {
        check.error_with(
            span,
            "the case says nothing",
            "write `becomes`, `patterns`, `note`, `features` or `stays: true`",
        );
        return None;
    }
    let imports = imports(raw.imports, check);
    let When { arguments: when, sites, then, .. } = conditions?;
    let becomes = match becomes {
        Some(template) => Some(template?),
        None if wrote_becomes => return None,
        None => None,
    };
    Some(Case { when, sites, then, patterns: patterns?, becomes, stays, review, imports, features, note })
}

/// What a case asks of a site.
#[derive(Default)]
struct When {
    arguments: Vec<(String, Condition)>,
    sites: Vec<SiteForm>,
    then: Vec<String>,
    /// Names of what the conditions capture.
    captures: Vec<String>,
}

fn conditions(when: At<Entries<RawCondition>>, names: Option<&[String]>, check: &mut Check<'_>) -> Option<When> {
    let mut read = When::default();
    let mut complete = true;
    let entries = when.value?.0;
    if entries.is_empty() {
        check.error_with(when.span, "`when` is empty", "leave it out for the case that takes the rest");
    }
    for (key, value) in entries {
        let Some(name) = key.value else { continue };
        let span = value.span;
        let Some(value) = value.value else {
            complete = false;
            continue;
        };
        if name == "site" {
            read.sites.extend(site_forms(value, span, check));
            continue;
        }
        if name == "then" {
            read.then.extend(members_after(value, span, check));
            continue;
        }
        if let Some(names) = names.filter(|names| !names.contains(&name)) {
            let list: Vec<&str> = names.iter().map(String::as_str).chain(["site", "then"]).collect();
            let known = format!("known: {}", list.join(", "));
            let help =
                did_you_mean(&name, list.iter().copied()).map_or(known.clone(), |near| format!("{near} {known}"));
            check.error_with(key.span, format!("`{name}` names no parameter of the old API"), help);
        }
        let Some(condition) = condition(value, span, check) else {
            complete = false;
            continue;
        };
        for capture in condition.captures() {
            let taken = names.is_some_and(|names| names.iter().any(|name| name == capture));
            if taken || read.captures.iter().any(|known| known == capture) {
                let help = "it would be two holes of one name; name the capture otherwise";
                check.error_with(span, format!("the capture `{capture}` has the name of another hole"), help);
            }
            if !read.captures.iter().any(|known| known == capture) {
                read.captures.push(capture.to_owned());
            }
        }
        read.arguments.push((name, condition));
    }
    complete.then_some(read)
}

/// The members that `then` names.
fn members_after(raw: RawCondition, span: Span, check: &mut Check<'_>) -> Vec<String> {
    match raw {
        RawCondition::Text(text) => vec![text],
        RawCondition::List(list) => list.into_iter().filter_map(|at| at.value).collect(),
        RawCondition::Map(_) => {
            check.error_with(
                span,
                "`then` is a member or a list of them",
                "name what is taken from the value right away",
            );
            Vec::new()
        }
    }
}

pub(super) fn condition(raw: RawCondition, span: Span, check: &mut Check<'_>) -> Option<Condition> {
    match raw {
        RawCondition::Text(text) => Some(match text.as_str() {
            "absent" => Condition::Absent,
            "present" => Condition::Present,
            "" => {
                check.error_with(span, "empty condition", "write the argument's exact text, `absent` or `present`");
                return None;
            }
            _ => Condition::Text(text),
        }),
        RawCondition::List(_) => {
            check.error_with(
                span,
                "a condition on an argument is not a list",
                "only `site` takes a list; write one case for each value",
            );
            None
        }
        RawCondition::Map(raw) => match (raw.ty, raw.literal, raw.matches, raw.is, raw.takes) {
            (None, None, Some(pattern), None, None) => literal_pattern(pattern, check).map(Condition::Matches),
            (Some(ty), None, None, None, None) => check.filled(Some(ty), "type").map(|(ty, _)| Condition::Type(ty)),
            (None, None, None, Some(symbol), None) => path(Some(symbol), "is", 2, check).map(Condition::Is),
            (None, None, None, None, Some(ty)) => check.filled(Some(ty), "takes").map(|(ty, _)| Condition::Takes(ty)),
            (None, Some(literal), None, None, None) => literal.value.map(|kind| {
                Condition::Literal(
                    match kind {
                        RawLiteral::Char => "char",
                        RawLiteral::Text => "text",
                        RawLiteral::Int => "int",
                        RawLiteral::Bool => "bool",
                    }
                    .to_owned(),
                )
            }),
            _ => {
                check.error_with(
                    span,
                    "a condition has one key",
                    "write `{ type: T }`, `{ literal: text }`, `{ matches: \"..\" }`, `{ is: path }` or `{ takes: T }`",
                );
                None
            }
        },
    }
}

/// `matches`.
fn literal_pattern(raw: At<String>, check: &mut Check<'_>) -> Option<LiteralPattern> {
    let (text, span) = check.filled(Some(raw), "matches")?;
    match LiteralPattern::parse(&text) {
        Ok(pattern) => Some(pattern),
        Err(error) => {
            let help = "it is a regular expression over what the literal holds; a capture is written `(?<name>..)`";
            check.error_with(span, format!("bad `matches`: {error}"), help);
            None
        }
    }
}

fn site_forms(raw: RawCondition, span: Span, check: &mut Check<'_>) -> Vec<SiteForm> {
    let known: Vec<&str> = SITES.iter().map(|(name, _)| *name).collect();
    let written = match raw {
        RawCondition::Text(text) => vec![(text, span)],
        RawCondition::List(list) => list.into_iter().filter_map(|at| Some((at.value?, at.span))).collect(),
        RawCondition::Map(_) => {
            check.error_with(span, "`site` is a form of use or a list of them", format!("known: {}", known.join(", ")));
            Vec::new()
        }
    };
    let mut forms = Vec::new();
    for (name, span) in written {
        match SITES.iter().find(|(known, _)| *known == name) {
            Some((_, form)) => forms.push(*form),
            None => {
                let list = format!("known: {}", known.join(", "));
                let near = did_you_mean(&name, known.iter().copied());
                check.error_with(
                    span,
                    format!("unknown form of use `{name}`"),
                    near.map_or(list.clone(), |near| format!("{near} {list}")),
                );
            }
        }
    }
    forms
}

fn halves(split: At<Vec<At<RawHalf>>>, old: &Old, check: &mut Check<'_>) -> Option<Vec<Half>> {
    let list = split.value?;
    if list.len() < 2 {
        check.error_with(split.span, "a split has at least two halves", "use `to` where one type follows");
        return None;
    }
    let mut read: Vec<Half> = Vec::new();
    for raw in list {
        let span = raw.span;
        let raw = raw.value?;
        let to = if raw.to.is_none() {
            check.required_text(None, "to", span).map(|(to, _)| to)
        } else {
            path(raw.to, "to", 2, check)
        };
        if raw.when_overrides.is_none() && raw.when_passed_to.is_none() {
            let help = "list the methods whose override, or whose call with such a value, chooses this half";
            check.error_with(span, "missing key `when-overrides` or `when-passed-to`", help);
        }
        let overrides = check.list(raw.when_overrides, "when-overrides");
        let passed_to = check.list(raw.when_passed_to, "when-passed-to");
        for (name, span) in overrides.iter().chain(&passed_to) {
            if let Some(other) = read.iter().find(|half| half.overrides.contains(name) || half.passed_to.contains(name))
            {
                let message = format!("`{name}` already chooses `{}`", other.to);
                check.error_with(*span, message, "a method chooses one half");
            }
        }
        let names = |list: Vec<(String, Span)>| list.into_iter().map(|(name, _)| name).collect();
        read.push(Half { to: to?, overrides: names(overrides), passed_to: names(passed_to) });
    }
    if let Old::Type(path) = old
        && read.iter().all(|half| half.to == *path)
    {
        check.error(split.span, "every half is the old type");
        return None;
    }
    Some(read)
}

/// `chain`.
pub(super) fn chain(raw: Opt<RawChain>, check: &mut Check<'_>) -> Option<Chain> {
    let At { value: Some(raw), span } = raw? else { return None };
    if raw.steps.is_none() {
        check.error_with(span, "missing key `steps`", "list the methods that may follow");
        return None;
    }
    let steps = check.list(raw.steps, "steps");
    for (at, (name, span)) in steps.iter().enumerate() {
        if steps[..at].iter().any(|(other, _)| other == name) {
            check.error_with(*span, format!("`{name}` is listed twice"), "a step is called at most once");
        }
    }
    let end = check.filled(raw.end, "end").map(|(end, _)| end);
    Some(Chain { steps: steps.into_iter().map(|(name, _)| name).collect(), end })
}

/// A step that no template writes would lose its argument.
pub(super) fn chain_is_used(chain: &Chain, span: Span, action: &Action, check: &mut Check<'_>) {
    let Action::Rewrite(cases) = action else {
        check.error_with(span, "`chain` without a rewrite", "write `becomes` or `cases`, or leave it out");
        return;
    };
    for template in cases.iter().filter_map(|case| case.becomes.as_ref()) {
        if let Some(step) = chain.steps.iter().find(|step| template.holes().all(|hole| hole != step.as_str())) {
            let help = format!("write `{{{step}?}}` in it, or take the step off the list");
            check.error_with(span, format!("the new code has no place for the argument of `{step}`"), help);
        }
    }
}

/// `override`.
pub(super) fn reshape(raw: Opt<String>, old: &Old, check: &mut Check<'_>) -> Option<Signature> {
    let (text, span) = check.filled(raw, "override")?;
    match parse_signature(&text, check.language) {
        Ok(signature) => {
            if let Old::Member(member) = old
                && signature.name == member.name
                && member.params.as_ref() == Some(&signature.params)
            {
                check.error_with(
                    span,
                    "`override` is the same as the old declaration",
                    "write the new one, or leave it out",
                );
                return None;
            }
            head_is_code(&text, span, check);
            Some(signature)
        }
        Err(error) => {
            symbol_problem(error, &text, span, check);
            None
        }
    }
}

/// Reports the head of a function that the language's own parser does not take, where it has one.
fn head_is_code(text: &str, span: Span, check: &mut Check<'_>) {
    const WORD: &str = "fn ";
    let Some(code) = check.language.front_end().and_then(|found| found.code) else { return };
    let Err(fault) = (code.check)(&format!("{WORD}{text}"), &[Kind::Function]) else { return };
    let own = |at: usize| at.saturating_sub(WORD.len()).min(text.len());
    let place = check.inside(span, text, own(fault.at.start)..own(fault.at.end));
    check.error_with(place, format!("no code: {}", fault.message), "write names and types, as in `name(x: i32)`");
}

/// Names of Cargo features.
pub(super) fn features(raw: Opt<Vec<At<String>>>, check: &mut Check<'_>) -> Vec<String> {
    let Some(span) = raw.as_ref().map(|at| at.span) else { return Vec::new() };
    if check.language != Language::Rust {
        check.error_with(span, "only crates have features", "leave it out, or write the change into `rust.yaml`");
        return Vec::new();
    }
    let list = check.list(raw, "features");
    if list.is_empty() {
        check.error_with(span, "`features` is empty", "list the features that the new code needs");
    }
    for (at, (name, span)) in list.iter().enumerate() {
        if feature_name(name, *span, check) && list[..at].iter().any(|(other, _)| other == name) {
            check.error_with(*span, format!("`{name}` is listed twice"), "a feature is needed once");
        }
    }
    list.into_iter().map(|(name, _)| name).collect()
}

/// Full names.
pub(super) fn imports(raw: Opt<Vec<At<String>>>, check: &mut Check<'_>) -> Vec<String> {
    let least = if check.language == Language::Swift { 1 } else { 2 };
    let list = check.list(raw, "imports");
    for (text, span) in &list {
        if let Err(error) = check_path(text, check.language, least) {
            symbol_problem(error, text, *span, check);
        }
    }
    list.into_iter().map(|(text, _)| text).collect()
}
