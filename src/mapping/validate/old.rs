//! The symbol key of a change: exactly one, and right for the language.

use super::Check;
use super::head::coordinate;
use crate::lang::Language;
use crate::mapping::decode::At;
use crate::mapping::model::{Coordinate, Member, Old, Requirement, Role};
use crate::mapping::nearest::did_you_mean;
use crate::mapping::raw::{Opt, RawChange, RawCoordinate, RawOldDependency};
use crate::mapping::symbol::{SymbolError, check_path, parse_member, separator, split_type_args};
use crate::source::Span;

/// Minimums that build files can be asked for.
const MINIMUMS: &[&str] = &[
    "minSdk",
    "compileSdk",
    "targetSdk",
    "kotlin",
    "java",
    "gradle",
    "agp",
    "ios",
    "macos",
    "tvos",
    "watchos",
    "visionos",
    "swift",
    "xcode",
    "rust",
];

/// Symbol keys, in the order messages list them.
const KEYS: &str = "`package`, `module`, `type`, `method`, `function`, `property`, `case`, `constructor`, `macro`, \
    `enum-grew`, `dependency`, `minimum`, `proguard`, `requires`, `note`";

/// The old API with its key.
pub(super) struct OldAt {
    pub(super) old: Old,
    pub(super) key: &'static str,
    /// Type arguments written behind a type, with their places.
    pub(super) type_args: Option<Vec<(String, Span)>>,
}

/// The key and place of the one symbol key, also where its symbol cannot be read.
pub(super) fn key(raw: &RawChange, around: Span, check: &mut Check<'_>) -> Option<(&'static str, Span)> {
    fn at<T>(key: &'static str, value: &Opt<T>) -> Option<(&'static str, Span)> {
        value.as_ref().map(|at| (key, at.span))
    }
    let found: Vec<(&'static str, Span)> = [
        at("package", &raw.package),
        at("module", &raw.module),
        at("type", &raw.ty),
        at("method", &raw.method),
        at("function", &raw.function),
        at("property", &raw.property),
        at("case", &raw.case),
        at("constructor", &raw.constructor),
        at("macro", &raw.makro),
        at("enum-grew", &raw.enum_grew),
        at("dependency", &raw.dependency),
        at("minimum", &raw.minimum),
        at("proguard", &raw.proguard),
        at("requires", &raw.requires),
        at("note", &raw.note),
    ]
    .into_iter()
    .flatten()
    .collect();
    match found.as_slice() {
        [] => {
            check.error_with(around, "the change names no old API", format!("write exactly one of {KEYS}"));
            None
        }
        [(key, span)] => fits_language(key, *span, check).then_some((*key, *span)),
        [(first, _), (second, span), ..] => {
            let message = format!("`{first}` and `{second}` in one change");
            check.error_with(*span, message, "a change names one old API; write a second change for the other");
            None
        }
    }
}

fn fits_language(key: &str, span: Span, check: &mut Check<'_>) -> bool {
    let help = match (key, check.language) {
        ("module", Language::Kotlin | Language::Rust) => "use `package`",
        ("package", Language::Swift) => "use `module`",
        ("macro", Language::Kotlin | Language::Swift) => "only Rust has macros",
        ("proguard", Language::Swift | Language::Rust) => "only Android projects have ProGuard rules",
        _ => return true,
    };
    check.error_with(span, format!("`{key}` does not belong in a {:?} file", check.language), help);
    false
}

/// Reads the symbol below `key`.
pub(super) fn read(raw: &mut RawChange, key: &'static str, span: Span, check: &mut Check<'_>) -> Option<OldAt> {
    let mut type_args = None;
    let old = match key {
        "package" => {
            let path = path(raw.package.take(), key, 1, check)?;
            let except = check.list(raw.except.take(), "except");
            for (sub, span) in &except {
                if !sub.strip_prefix(&path).is_some_and(|rest| rest.starts_with(separator(check.language))) {
                    check.error_with(
                        *span,
                        format!("`{sub}` does not lie below `{path}`"),
                        "write the full path of the sub-package",
                    );
                }
            }
            Old::Package { path, except: except.into_iter().map(|(path, _)| path).collect() }
        }
        "module" => Old::Module(path(raw.module.take(), key, 1, check).and_then(|name| {
            if name.contains('.') {
                check.error_with(span, format!("`{name}` is not a module name"), "write the name alone");
                return None;
            }
            Some(name)
        })?),
        "type" => {
            let (path, args) = ty(raw.ty.take(), key, check)?;
            type_args = args;
            Old::Type(path)
        }
        "method" => member(Role::Method, raw.method.take(), key, check)?,
        "function" => member(Role::Function, raw.function.take(), key, check)?,
        "property" => member(Role::Property, raw.property.take(), key, check)?,
        "case" => member(Role::Case, raw.case.take(), key, check)?,
        "constructor" => member(Role::Constructor, raw.constructor.take(), key, check)?,
        "macro" => member(Role::Macro, raw.makro.take(), key, check)?,
        "enum-grew" => {
            let path = path(raw.enum_grew.take(), key, 2, check);
            let missing = raw.added.is_none();
            let added = check.list(raw.added.take(), "added");
            if missing || added.is_empty() {
                check.error_with(span, "missing key `added`", "list the new cases: `added: [RESUMING]`");
            }
            Old::EnumGrew { path: path?, added: added.into_iter().map(|(name, _)| name).collect() }
        }
        "dependency" => dependency(raw.dependency.take()?.value?, span, check)?,
        "minimum" => minimum(raw, span, check)?,
        "requires" => requirement(raw, span, check)?,
        "proguard" => {
            let (text, span) = check.filled(raw.proguard.take(), key)?;
            if text.contains(char::is_whitespace) {
                check.error_with(
                    span,
                    "a ProGuard prefix has no spaces",
                    "write a class-name prefix, as in `com.acme.chat.`",
                );
                return None;
            }
            Old::Proguard(text)
        }
        _ => Old::Note(check.text(raw.note.take(), key)?),
    };
    if key != "package"
        && let Some(except) = &raw.except
    {
        check.error_with(except.span, format!("`except` on a `{key}`"), "only `package` takes `except`");
    }
    if key != "enum-grew"
        && let Some(added) = &raw.added
    {
        check.error_with(added.span, format!("`added` on a `{key}`"), "only `enum-grew` takes `added`");
    }
    Some(OldAt { old, key, type_args })
}

fn dependency(raw: RawOldDependency, span: Span, check: &mut Check<'_>) -> Option<Old> {
    let RawOldDependency { gradle, pod, swift_package, cargo, feature } = raw;
    let coordinate = coordinate(RawCoordinate { gradle, pod, swift_package, cargo }, span, check)?;
    let Some(feature) = feature else { return Some(Old::Dependency(coordinate)) };
    let (name, place) = check.filled(Some(feature), "feature")?;
    let Coordinate::Cargo(of) = coordinate else {
        check.error_with(place, "only crates have features", "name the crate with `cargo`");
        return None;
    };
    feature_name(&name, place, check).then_some(Old::Feature { of, name })
}

/// Whether a text can be the name of a Cargo feature.
pub(super) fn feature_name(name: &str, span: Span, check: &mut Check<'_>) -> bool {
    let fits = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.'));
    if !fits {
        check.error_with(span, format!("`{name}` is no name of a feature"), "write the name as `Cargo.toml` has it");
    }
    fits
}

fn minimum(raw: &mut RawChange, span: Span, check: &mut Check<'_>) -> Option<Old> {
    let mut entries = raw.minimum.take()?.value?.0;
    if entries.len() != 1 {
        check.error_with(
            span,
            format!("a minimum has one entry, found {}", entries.len()),
            "write one change for each minimum",
        );
        return None;
    }
    let (what, value) = entries.pop()?;
    let (what_text, what_span) = check.filled(Some(what), "minimum")?;
    if !MINIMUMS.contains(&what_text.as_str()) {
        let known = format!("known minimums: {}", MINIMUMS.join(", "));
        let help =
            did_you_mean(&what_text, MINIMUMS.iter().copied()).map_or(known.clone(), |near| format!("{near} {known}"));
        check.error_with(what_span, format!("unknown minimum `{what_text}`"), help);
    }
    let (at_least, span) = check.filled(Some(value), "minimum")?;
    if let Err(error) = super::super::version::Version::parse(&at_least) {
        check.error_with(
            span,
            format!("bad minimum: {error}"),
            "write a version or a number, as in `21` or `\"13.0\"`",
        );
        return None;
    }
    Some(Old::Minimum { what: what_text, at_least })
}

fn requirement(raw: &mut RawChange, span: Span, check: &mut Check<'_>) -> Option<Old> {
    let mut entries = raw.requires.take()?.value?.0;
    if entries.len() != 1 {
        let message = format!("`requires` has one entry, found {}", entries.len());
        check.error_with(span, message, "write one change for each");
        return None;
    }
    let (what, name) = entries.pop()?;
    let (what, what_span) = check.filled(Some(what), "requires")?;
    let (name, _) = check.filled(Some(name), "requires")?;
    let what = match (what.as_str(), check.language) {
        ("permission", Language::Kotlin) => Requirement::Permission,
        ("plist", Language::Swift) => Requirement::PlistKey,
        _ => {
            let message = format!("`{what}` cannot be required here");
            check.error_with(what_span, message, "known: `permission` in android.yaml, `plist` in ios.yaml");
            return None;
        }
    };
    Some(Old::Requires { what, name })
}

/// A path with at least `least` parts.
pub(super) fn path(value: Opt<String>, key: &str, least: usize, check: &mut Check<'_>) -> Option<String> {
    let (text, span) = check.filled(value, key)?;
    match check_path(&text, check.language, least) {
        Ok(()) => Some(text),
        Err(error) => {
            symbol_problem(error, &text, span, check);
            None
        }
    }
}

/// Type arguments with their places.
type Args = Vec<(String, Span)>;

/// The full path of a type, and the type arguments written behind it.
pub(super) fn ty(value: Opt<String>, key: &str, check: &mut Check<'_>) -> Option<(String, Option<Args>)> {
    let (text, span) = check.filled(value, key)?;
    let (path, args) = match split_type_args(&text) {
        Ok(split) => split,
        Err(error) => {
            symbol_problem(error, &text, span, check);
            return None;
        }
    };
    if let Err(error) = check_path(path, check.language, 2) {
        symbol_problem(error, &text, span, check);
        return None;
    }
    let placed = |(arg, range): (&str, std::ops::Range<usize>), check: &Check<'_>| {
        (arg.to_owned(), check.inside(span, &text, range))
    };
    let args = args.map(|args| args.into_iter().map(|arg| placed(arg, check)).collect());
    Some((path.to_owned(), args))
}

fn member(role: Role, value: Opt<String>, key: &str, check: &mut Check<'_>) -> Option<Old> {
    let (text, span) = check.filled(value, key)?;
    match parse_member(role, &text, check.language) {
        Ok(member) => Some(Old::Member(member)),
        Err(error) => {
            symbol_problem(error, &text, span, check);
            None
        }
    }
}

pub(super) fn symbol_problem(error: SymbolError, text: &str, span: Span, check: &mut Check<'_>) {
    let place = check.inside(span, text, error.range);
    check.error_with(place, error.message, error.help.unwrap_or_default());
}

/// The names a template may use as holes; `None` where only the surface can tell.
pub(super) fn hole_names(old: &Old, language: Language) -> Option<Vec<String>> {
    let Old::Member(Member { role, params, .. }) = old else { return None };
    let mut names = vec!["receiver".to_owned()];
    if *role == Role::Property {
        names.push("value".to_owned());
        return Some(names);
    }
    let params = params.as_ref()?;
    for param in params {
        // A Swift selector leaves the internal name out, and a template may use it.
        if language == Language::Swift && param.name.is_none() {
            return None;
        }
        names.extend(param.label.iter().chain(&param.name).cloned());
    }
    names.dedup();
    Some(names)
}

/// An `At` for a value made of parts of another.
pub(super) fn at<T>(value: T, span: Span) -> At<T> {
    At { value: Some(value), span }
}
