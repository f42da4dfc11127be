//! `Package.swift`: read as text, never run.

use super::lex::{Dialect, Kind, Tokens};
use super::raw::{Definition, Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg, value};
use crate::mapping::model::Coordinate;
use crate::source::Span;
use crate::words::said;

/// Reads a package manifest.
pub(crate) fn parse(text: &str) -> Raw {
    let tokens = Tokens::new(text, Dialect::Swift);
    let mut raw = Raw::default();
    raw.minimums.extend(tools_version(text));
    for at in 0..tokens.len() {
        match tokens.ident(at) {
            Some("package" | "remote")
                if tokens.is_punct(at.wrapping_sub(1), b'.') && tokens.is_punct(at + 1, b'(') =>
            {
                raw.dependencies.extend(package(&tokens, at + 1));
            }
            Some("let" | "var") => raw.definitions.extend(constant(&tokens, at + 1)),
            Some(name) if tokens.is_punct(at + 1, b'(') && tokens.is_punct(at.wrapping_sub(1), b'.') => {
                if let Some(what) = os(name) {
                    raw.minimums.extend(platform(&tokens, at + 2, what));
                }
            }
            _ => {}
        }
    }
    raw
}

/// `// swift-tools-version:5.7`, which must be a comment on the first line that says something.
fn tools_version(text: &str) -> Option<RawMinimum> {
    let mut start = 0;
    let line = text.split_inclusive('\n').find(|line| {
        let blank = line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty();
        if blank {
            start += line.len();
        }
        !blank
    })?;
    let at = line
        .find("swift-tools-version")
        .filter(|_| line.trim_start_matches('\u{feff}').trim_start().starts_with("//"))?;
    let from = at + line[at..].find(|c: char| c.is_ascii_digit())?;
    let length = line[from..].find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(line.len() - from);
    let span = Span::new(start + from, start + from + length);
    Some(RawMinimum { what: "swift", value: RawValue::Known(line[from..from + length].to_owned(), span) })
}

fn os(name: &str) -> Option<&'static str> {
    Some(match name {
        "iOS" => "ios",
        "macOS" => "macos",
        "tvOS" => "tvos",
        "watchOS" => "watchos",
        "visionOS" => "visionos",
        _ => return None,
    })
}

/// `.v13`, `.v10_15`, `"13.0"`, and `targetVersion: "13.0"` of Tuist.
fn platform(tokens: &Tokens<'_>, at: usize, what: &'static str) -> Option<RawMinimum> {
    let at = if tokens.ident(at) == Some("targetVersion") { at + 2 } else { at };
    let (value, span) = if let Some(text) = tokens.string(at) {
        (text.to_owned(), tokens.all[at].inner())
    } else {
        let name = tokens.ident(at + 1).filter(|_| tokens.is_punct(at, b'.'))?;
        let version = name.strip_prefix('v')?.replace('_', ".");
        (version, tokens.all[at + 1].inner())
    };
    value.starts_with(|c: char| c.is_ascii_digit()).then_some(RawMinimum { what, value: RawValue::Known(value, span) })
}

/// The declaration whose arguments open at `open`.
fn package(tokens: &Tokens<'_>, open: usize) -> Option<RawDependency> {
    // Longer than any declaration; keeps nested nonsense from being read again and again.
    let close = tokens.close(open).min(open + 400);
    let mut url = None;
    let mut version = RawVersion::Open(said!("no version is written", "没有写明版本"));
    let mut at = open + 1;
    while at < close {
        if tokens.kind(at) == Some(Kind::Newline) {
            at += 1;
            continue;
        }
        let label = tokens.ident(at).filter(|_| tokens.is_punct(at + 1, b':'));
        let start = if label.is_some() { at + 2 } else { at };
        let end = (start..close)
            .scan(0_usize, |depth, index| {
                match tokens.kind(index) {
                    Some(Kind::Punct(b'(' | b'[' | b'{')) => *depth += 1,
                    Some(Kind::Punct(b')' | b']' | b'}')) => *depth = depth.saturating_sub(1),
                    _ => {}
                }
                Some((*depth, index))
            })
            .find(|&(depth, index)| depth == 0 && tokens.is_punct(index, b','))
            .map_or(close, |(_, index)| index);
        match label {
            // A registry's `scope.name` stands where the address does.
            Some("url" | "id") => url = tokens.string(start).map(|text| (text.to_owned(), tokens.all[start].inner())),
            Some("name" | "traits") => {}
            Some("path") => return None,
            _ => version = requirement(tokens, label, start, end),
        }
        at = end + 1;
    }
    let (url, span) = url?;
    Some(RawDependency { name: RawName::Plain(Coordinate::SwiftPackage(url), span), version, span })
}

/// A product of a package, as a manifest takes it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Product {
    /// Its name.
    pub(crate) name: Span,
    /// The package it is of, where that is written.
    pub(crate) package: Option<Span>,
}

/// `.product(name: "Im", package: "im")`, and texts in the `dependencies` of a target.
pub(crate) fn products(text: &str) -> Vec<Product> {
    let tokens = Tokens::new(text, Dialect::Swift);
    let inner = |at: usize| tokens.string(at).and_then(|_| Some(tokens.all.get(at)?.inner()));
    let labelled = |label: &str, from: usize, to: usize| {
        let at = (from..to).find(|&at| tokens.ident(at) == Some(label) && tokens.is_punct(at + 1, b':'))?;
        inner(at + 2)
    };
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        match tokens.ident(at) {
            Some("product") if tokens.is_punct(at.wrapping_sub(1), b'.') && tokens.is_punct(at + 1, b'(') => {
                let close = tokens.close(at + 1).min(at + 64);
                if let Some(name) = labelled("name", at + 2, close) {
                    found.push(Product { name, package: labelled("package", at + 2, close) });
                }
            }
            Some("dependencies") if tokens.is_punct(at + 1, b':') && tokens.is_punct(at + 2, b'[') => {
                let close = tokens.close(at + 2);
                let mut next = at + 3;
                while next < close {
                    found.extend(inner(next).map(|name| Product { name, package: None }));
                    next = if tokens.is_open(next) { tokens.close(next) } else { next } + 1;
                }
            }
            _ => {}
        }
    }
    found
}

fn requirement(tokens: &Tokens<'_>, label: Option<&str>, start: usize, end: usize) -> RawVersion {
    // Line breaks before the value.
    let start = (start..end).find(|&at| tokens.kind(at) != Some(Kind::Newline)).unwrap_or(end);
    let inner = || tokens.ident(start + 1).filter(|_| tokens.is_punct(start, b'.') && tokens.is_punct(start + 2, b'('));
    let one = |at: usize| version(tokens, at, end);
    let computed = || RawVersion::Open(said!("the version is computed", "版本由计算得出"));
    let text = |at: usize| tokens.string(at).unwrap_or("?").to_owned();
    match (label, inner()) {
        (Some("from" | "exact"), _) => one(start).unwrap_or_else(computed),
        (Some("branch"), _) => RawVersion::Open(said!("it follows the branch `{}`", "它跟随分支 `{}`", text(start))),
        (Some("revision"), _) => {
            RawVersion::Open(said!("it is pinned to the revision `{}`", "它固定在修订 `{}`", text(start)))
        }
        (_, Some("branch")) => {
            RawVersion::Open(said!("it follows the branch `{}`", "它跟随分支 `{}`", text(start + 3)))
        }
        (_, Some("revision")) => {
            RawVersion::Open(said!("it is pinned to the revision `{}`", "它固定在修订 `{}`", text(start + 3)))
        }
        (_, Some("exact")) => one(start + 3).unwrap_or_else(computed),
        (_, Some("upToNextMajor" | "upToNextMinor")) => {
            let from = (start + 3..end).find(|&at| tokens.ident(at) == Some("from")).map(|at| at + 2);
            from.and_then(one).unwrap_or_else(computed)
        }
        _ => {
            let rigid = said!("the version is a range with two ends", "版本是有上下限的范围");
            match one(start) {
                Some(RawVersion::Value(from)) => RawVersion::Rigid(from, rigid),
                Some(RawVersion::Known(text, span, _)) => RawVersion::Known(text, span, Some(rigid)),
                _ => computed(),
            }
        }
    }
}

/// `"1.2.3"`, a constant, `Version(1, 2, 3)`, `Version("1.2.3")` or `.init(..)` with the same.
fn version(tokens: &Tokens<'_>, at: usize, end: usize) -> Option<RawVersion> {
    let at = (at..end).find(|&at| tokens.kind(at) != Some(Kind::Newline))?;
    let open = match (tokens.ident(at), tokens.ident(at + 1)) {
        (Some("Version"), _) => at + 1,
        (None, Some("init")) if tokens.is_punct(at, b'.') => at + 2,
        _ => return value(tokens, at, end).map(|(template, _)| RawVersion::Value(template)),
    };
    if !tokens.is_punct(open, b'(') {
        return None;
    }
    let close = tokens.close(open).min(end);
    if let Some(text) = (open..close.min(open + 4)).find(|&at| tokens.string(at).is_some()) {
        return Some(RawVersion::Value(vec![Seg::Text(tokens.all.get(text)?.inner())]));
    }
    let numbers: Vec<usize> = (open..close).filter(|&at| tokens.kind(at) == Some(Kind::Number)).collect();
    let plain = (open + 1..close)
        .all(|at| matches!(tokens.kind(at), Some(Kind::Number | Kind::Newline)) || tokens.is_punct(at, b','));
    let [major, _, patch] = numbers[..] else { return None };
    let texts: Vec<&str> = numbers.iter().filter_map(|&at| Some(tokens.slice(tokens.all.get(at)?.inner()))).collect();
    plain.then(|| RawVersion::Known(texts.join("."), tokens.span(major, patch + 1), None))
}

/// `let version: Version = "1.0.0"`
fn constant(tokens: &Tokens<'_>, at: usize) -> Option<Definition> {
    let name = tokens.ident(at)?;
    let typed = tokens.is_punct(at + 1, b':') && tokens.ident(at + 2).is_some();
    let sign = if typed { at + 3 } else { at + 1 };
    if !tokens.is_punct(sign, b'=') || tokens.kind(sign + 1) != Some(Kind::Str) {
        return None;
    }
    let (value, _) = value(tokens, sign + 1, sign + 2)?;
    Some(Definition { name: name.to_owned(), value })
}
