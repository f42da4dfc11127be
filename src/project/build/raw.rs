//! What a single build file says, before variables are followed.

use super::lex::{Kind, Part, Tokens};
use crate::mapping::model::Coordinate;
use crate::source::Span;
use crate::words::Said;

/// Facts of one file.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    pub(crate) dependencies: Vec<RawDependency>,
    pub(crate) minimums: Vec<RawMinimum>,
    pub(crate) definitions: Vec<Definition>,
    /// `namespace` of an Android module.
    pub(crate) namespaces: Vec<Template>,
}

/// A value put together from literal text and variables.
pub(crate) type Template = Vec<Seg>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Seg {
    /// Text that stands in the file as it is.
    Text(Span),
    /// A variable by its dotted name.
    Var(String),
    /// Code that cannot be followed; its text.
    Opaque(String),
}

#[derive(Debug)]
pub(crate) struct RawDependency {
    pub(crate) name: RawName,
    pub(crate) version: RawVersion,
    /// All of the declaration that matters, for a place when nothing smaller fits.
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) enum RawName {
    /// `group:artifact`, maybe with `:version` and more; or a variable that holds such text.
    Gradle(Template),
    /// Group and artifact apart.
    Split { group: Template, name: Template },
    /// A pod, a package or a crate, with the place of its name.
    Plain(Coordinate, Span),
    /// No dependency but something that shares version variables with them, as a plugin does; the text names it.
    User(String),
}

/// The version a declaration asks for.
#[derive(Debug, Default)]
pub(crate) enum RawVersion {
    /// Nothing written; the reason says what that means where it is known.
    #[default]
    None,
    /// One expression.
    Value(Template),
    /// One expression that must not be replaced in place, and why.
    Rigid(Template, Said),
    /// A version whose text is not what stands there, as `Version(1, 2, 3)`; a reason where it must not be replaced.
    Known(String, Span, Option<Said>),
    /// Something that names no version, and why.
    Open(Said),
}

#[derive(Debug)]
pub(crate) struct RawMinimum {
    pub(crate) what: &'static str,
    pub(crate) value: RawValue,
}

#[derive(Debug)]
pub(crate) enum RawValue {
    Template(Template),
    /// The value is not the text that stands there, as with `.v13` for 13.
    Known(String, Span),
}

/// A named value.
#[derive(Debug)]
pub(crate) struct Definition {
    /// Dotted name without `ext`, `rootProject` and the like.
    pub(crate) name: String,
    pub(crate) value: Template,
}

/// Levels of code inside strings inside code that are looked into.
const MAX_NESTING: usize = 4;

/// Reads the value that starts at token `at` and stops before `end`: literals, variables, and sums of them. Returns it
/// with the index after it; `None` where it is anything else.
pub(crate) fn value(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<(Template, usize)> {
    nested_value(tokens, at, end, 0)
}

fn nested_value(tokens: &Tokens<'_>, at: usize, end: usize, depth: usize) -> Option<(Template, usize)> {
    let (mut template, mut at) = operand(tokens, at, end, depth)?;
    while at < end && tokens.is_punct(at, b'+') && !tokens.is_punct(at + 1, b'=') {
        let (more, next) = operand(tokens, at + 1, end, depth)?;
        template.extend(more);
        at = next;
    }
    Some((template, at))
}

fn operand(tokens: &Tokens<'_>, at: usize, end: usize, depth: usize) -> Option<(Template, usize)> {
    if at >= end {
        return None;
    }
    match tokens.kind(at)? {
        Kind::Str => Some((string(tokens, at, depth), at + 1)),
        Kind::Number => Some((vec![Seg::Text(tokens.all[at].inner())], at + 1)),
        Kind::Ident => variable(tokens, at, end).map(|(name, next)| (vec![Seg::Var(name)], next)),
        _ => None,
    }
}

/// The template of the string at token `at`.
pub(crate) fn string(tokens: &Tokens<'_>, at: usize, depth: usize) -> Template {
    let segment = |part| match part {
        Part::Text(span) => vec![Seg::Text(span)],
        Part::Code(span) => code(tokens, span, depth),
    };
    tokens.parts(at).into_iter().flat_map(segment).collect()
}

fn code(tokens: &Tokens<'_>, span: Span, depth: usize) -> Template {
    let opaque = || vec![Seg::Opaque(tokens.slice(span).to_owned())];
    if depth >= MAX_NESTING {
        return opaque();
    }
    let inner = Tokens::within(tokens.text, tokens.dialect, span);
    match nested_value(&inner, 0, inner.len(), depth + 1) {
        Some((template, end)) if end == inner.len() => template,
        _ => opaque(),
    }
}

/// Objects a variable may be asked of without being another one.
const TRANSPARENT: &[&str] = &["rootProject", "project", "ext", "extra", "this", "gradle", "parent", "properties"];

/// Functions that return the variable their argument names.
const LOOKUPS: &[&str] = &["property", "findProperty", "gradleProperty", "get", "getProperty", "getAt"];

/// Calls behind a variable that leave its text as it is.
const CONVERSIONS: &[&str] =
    &["get", "toInt", "toString", "toInteger", "asProvider", "getOrNull", "trim", "requiredVersion", "intValue"];

/// Reads a dotted variable at token `at`: `versions.lk`, `versions["lk"]`, `rootProject.ext.lk`, `property("lk")`,
/// `libs.versions.lk.get().toInt()`. Returns its plain name and the index after it.
pub(crate) fn variable(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<(String, usize)> {
    let mut parts: Vec<String> = Vec::new();
    let mut at = at;
    loop {
        let name = tokens.ident(at)?;
        at += 1;
        if at < end && tokens.is_punct(at, b'(') {
            let close = tokens.close(at);
            if close >= end {
                return None;
            }
            let argument = (close == at + 2).then(|| tokens.string(at + 1)).flatten();
            match argument {
                Some(key) if LOOKUPS.contains(&name) => parts.push(key.to_owned()),
                None if close == at + 1 && CONVERSIONS.contains(&name) && !parts.is_empty() => {}
                _ => return None,
            }
            at = close + 1;
        } else if !(parts.is_empty() && name == "providers") {
            parts.push(name.to_owned());
        }
        while at < end && tokens.is_punct(at, b'[') {
            let close = tokens.close(at);
            if close != at + 2 || close >= end {
                return None;
            }
            parts.push(tokens.string(at + 1)?.to_owned());
            at = close + 1;
        }
        // `a?.b` and `a!!.b`.
        let mut dot = at;
        while dot < end && (tokens.is_punct(dot, b'?') || tokens.is_punct(dot, b'!')) {
            dot += 1;
        }
        if dot < end && tokens.is_punct(dot, b'.') && tokens.ident(dot + 1).is_some() && dot + 1 < end {
            at = dot + 1;
            continue;
        }
        // `x as String`.
        if at + 1 < end && tokens.ident(at) == Some("as") && tokens.ident(at + 1).is_some() {
            at += 2;
        }
        break;
    }
    let name = plain_name(&parts);
    (!name.is_empty()).then_some((name, at))
}

/// The dotted name without the objects that only hold variables.
pub(crate) fn plain_name(parts: &[String]) -> String {
    let from = parts.iter().position(|part| !TRANSPARENT.contains(&part.as_str())).unwrap_or(parts.len());
    parts[from..].join(".")
}
