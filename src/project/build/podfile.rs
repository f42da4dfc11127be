//! CocoaPods: `Podfile` and podspecs, both Ruby. Read statement by statement, never run.

use super::lex::{Dialect, Kind, Tokens};
use super::raw::{Definition, Raw, RawDependency, RawMinimum, RawName, RawValue, RawVersion, Seg, Template, value};
use crate::mapping::model::Coordinate;
use crate::source::Span;
use crate::words::said;

/// Reads a `Podfile`.
pub(crate) fn podfile(text: &str) -> Raw {
    let tokens = Tokens::new(text, Dialect::Ruby);
    let mut raw = Raw::default();
    for (at, end) in statements(&tokens) {
        match tokens.ident(at) {
            Some("pod") => pod(&mut raw, &tokens, at + 1, end),
            Some("platform") => platform(&mut raw, &tokens, at + 1, end),
            _ => variable(&mut raw, &tokens, at, end),
        }
    }
    raw
}

/// Reads a `*.podspec`.
pub(crate) fn podspec(text: &str) -> Raw {
    let tokens = Tokens::new(text, Dialect::Ruby);
    let mut raw = Raw::default();
    for (at, end) in statements(&tokens) {
        // `s.dependency`, `s.ios.dependency`: the last name of a dotted call decides.
        let mut last = at;
        while tokens.ident(last).is_some() && tokens.is_punct(last + 1, b'.') && last + 2 < end {
            last += 2;
        }
        let owner = last.checked_sub(2).filter(|&owner| owner > at).and_then(|owner| tokens.ident(owner));
        let assigned = last + 1 + usize::from(tokens.is_punct(last + 1, b'='));
        match tokens.ident(last).filter(|_| last > at) {
            Some("dependency") => pod(&mut raw, &tokens, last + 1, end),
            Some("platform") => platform(&mut raw, &tokens, assigned, end),
            Some("deployment_target") => {
                if let Some(what) = owner.and_then(os) {
                    minimum(&mut raw, &tokens, what, assigned, end);
                }
            }
            _ => variable(&mut raw, &tokens, at, end),
        }
    }
    raw
}

/// Token ranges of statements; `do |x|`, `then` and `{` start new ones.
fn statements(tokens: &Tokens<'_>) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at <= tokens.len() {
        let opens_block = matches!(tokens.ident(at), Some("do" | "then" | "begin" | "else"))
            || (tokens.is_punct(at, b'{') && !is_hash(tokens, at));
        let ends = match tokens.kind(at) {
            None | Some(Kind::Punct(b';')) => true,
            Some(Kind::Newline) => !matches!(tokens.kind(at.wrapping_sub(1)), Some(Kind::Punct(b',' | b'(' | b'>'))),
            _ => opens_block,
        };
        if ends {
            if from < at {
                found.push((from, at));
            }
            from = at + 1;
        } else if matches!(tokens.kind(at), Some(Kind::Punct(b'(' | b'['))) {
            at = tokens.close(at);
        }
        at += 1;
    }
    found
}

/// Whether a brace opens a hash and not a block.
fn is_hash(tokens: &Tokens<'_>, at: usize) -> bool {
    matches!(tokens.kind(at.wrapping_sub(1)), Some(Kind::Punct(b'=' | b'>' | b',' | b'(' | b':' | b'[')))
}

fn pod(raw: &mut Raw, tokens: &Tokens<'_>, at: usize, end: usize) {
    let (at, end) = if tokens.is_punct(at, b'(') { (at + 1, tokens.close(at).min(end)) } else { (at, end) };
    let Some(name) = tokens.string(at) else { return };
    let span = tokens.all[at].inner();
    // A subspec (`Kit/Core`) belongs to its pod.
    let root = name.split('/').next().unwrap_or(name);
    let name_span = Span::new(span.range().start, span.range().start + root.len());
    let mut versions: Vec<Template> = Vec::new();
    let mut open = None;
    let mut index = at + 1;
    while index < end {
        if tokens.is_punct(index, b',') || tokens.is_punct(index, b'[') || tokens.is_punct(index, b']') {
            index += 1;
            continue;
        }
        if matches!(tokens.ident(index), Some("if" | "unless")) {
            break;
        }
        if let Some((option, next)) = option_name(tokens, index) {
            let text = tokens.string(next).unwrap_or_default();
            match option {
                "git" if open.is_none() => open = Some(said!("it comes from a git repository", "它来自 git 仓库")),
                "tag" => {
                    open =
                        Some(said!("it comes from a git repository at tag `{text}`", "它来自 git 仓库的标签 `{text}`"))
                }
                "branch" => {
                    open = Some(said!(
                        "it comes from a git repository at branch `{text}`",
                        "它来自 git 仓库的分支 `{text}`"
                    ))
                }
                "commit" => {
                    open = Some(said!(
                        "it comes from a git repository at commit `{text}`",
                        "它来自 git 仓库的提交 `{text}`"
                    ))
                }
                "path" | "podspec" | "http" => open = Some(said!("it comes from `{text}`", "它来自 `{text}`")),
                _ => {}
            }
            // Over the value, whatever it is.
            index = if tokens.is_open(next) { tokens.close(next) } else { next } + 1;
            continue;
        }
        match value(tokens, index, end) {
            Some((template, next)) => {
                versions.push(template);
                index = next;
            }
            None => index += 1,
        }
    }
    let version = match (open, versions.len()) {
        (Some(open), _) => RawVersion::Open(open),
        (None, 0) => RawVersion::Open(said!("no version is written", "没有写明版本")),
        (None, 1) => versions.pop().map_or(RawVersion::None, RawVersion::Value),
        (None, _) => {
            let first = versions.swap_remove(0);
            RawVersion::Rigid(first, said!("several version requirements stand together", "同时写了多个版本要求"))
        }
    };
    let name = RawName::Plain(Coordinate::Pod(root.to_owned()), name_span);
    raw.dependencies.push(RawDependency { name, version, span });
}

/// `:git =>` or `git:`: the option and the index of its value.
fn option_name<'t>(tokens: &Tokens<'t>, at: usize) -> Option<(&'t str, usize)> {
    if tokens.is_punct(at, b':') {
        let name = tokens.ident(at + 1)?;
        let arrow = tokens.is_punct(at + 2, b'=') && tokens.is_punct(at + 3, b'>');
        return arrow.then_some((name, at + 4));
    }
    let name = tokens.ident(at)?;
    tokens.is_punct(at + 1, b':').then_some((name, at + 2))
}

/// `:ios, '13.0'`
fn platform(raw: &mut Raw, tokens: &Tokens<'_>, at: usize, end: usize) {
    let at = at + usize::from(tokens.is_punct(at, b'('));
    let named = tokens.is_punct(at, b':').then(|| tokens.ident(at + 1)).flatten();
    if let Some(what) = named.and_then(os)
        && tokens.is_punct(at + 2, b',')
    {
        minimum(raw, tokens, what, at + 3, end);
    }
}

fn minimum(raw: &mut Raw, tokens: &Tokens<'_>, what: &'static str, at: usize, end: usize) {
    if let Some((template, _)) = value(tokens, at, end) {
        raw.minimums.push(RawMinimum { what, value: RawValue::Template(template) });
    }
}

fn os(name: &str) -> Option<&'static str> {
    Some(match name {
        "ios" => "ios",
        "osx" | "macos" => "macos",
        "tvos" => "tvos",
        "watchos" => "watchos",
        "visionos" => "visionos",
        _ => return None,
    })
}

/// `$version = '1.0'`
fn variable(raw: &mut Raw, tokens: &Tokens<'_>, at: usize, end: usize) {
    let at = at + usize::from(tokens.is_punct(at, b'$') || tokens.is_punct(at, b'@'));
    if let Some(name) = tokens.ident(at)
        && tokens.is_punct(at + 1, b'=')
        && let Some((value, next)) = value(tokens, at + 2, end)
        && next == end
        && !matches!(value[..], [Seg::Opaque(_)])
    {
        raw.definitions.push(Definition { name: name.to_owned(), value });
    }
}
