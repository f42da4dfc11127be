//! Signature files of Metalava (`api.txt`, formats 2 to 5).
//!
//! They name parameters, say which may be left out, and tell properties of Kotlin from functions; accessors of a property
//! are dropped. An extension is known by a first parameter without a name, and the result of a suspending function by its
//! continuation. Of what is deprecated they say only that.

use std::collections::HashSet;

use super::java::{closing, parts, ty};
use super::{Options, span_in};
use crate::api::{Hint, Item, ItemKind, Param, Traits};
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile};

/// Whether `text` is a signature file: it says so, or its first code opens a package.
pub(super) fn is(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with("//"));
    text.starts_with("// Signature format:")
        || first.is_some_and(|line| line.starts_with("package ") && line.ends_with('{'))
}

/// Reads signature files of one version.
pub(super) fn read(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let classes: Vec<Class<'_>> = files.iter().flat_map(|file| parse(file, problems)).collect();
    let mut companions = HashSet::new();
    let paths: HashSet<&str> = classes.iter().map(|class| class.path.as_str()).collect();
    for class in &classes {
        for member in class.members.iter().filter(|member| member.word == "field" && member.has("static")) {
            let nested = format!("{}.{}", class.path, member.name);
            if member.ty == Some(nested.as_str()) && paths.contains(nested.as_str()) {
                companions.insert(nested);
            }
        }
    }
    classes.iter().flat_map(|class| items(class, &companions, &paths)).collect()
}

struct Class<'t> {
    package: &'t str,
    path: String,
    head: Head<'t>,
    generics: Vec<String>,
    above: Vec<&'t str>,
    members: Vec<Member<'t>>,
}

/// Modifiers and annotations.
#[derive(Default)]
struct Head<'t> {
    words: Vec<&'t str>,
    is_deprecated: bool,
}

struct Member<'t> {
    word: &'t str,
    head: Head<'t>,
    generics: Vec<String>,
    name: &'t str,
    /// As written in Java.
    ty: Option<&'t str>,
    params: Vec<Written<'t>>,
}

/// A parameter as written.
struct Written<'t> {
    name: Option<&'t str>,
    ty: &'t str,
    has_default: bool,
    is_vararg: bool,
}

impl Member<'_> {
    fn has(&self, word: &str) -> bool {
        self.head.words.contains(&word)
    }
}

const MODIFIERS: &[&str] = &[
    "public",
    "protected",
    "private",
    "internal",
    "static",
    "final",
    "abstract",
    "default",
    "sealed",
    "deprecated",
    "open",
    "synchronized",
    "native",
    "transient",
    "volatile",
    "strictfp",
    "suspend",
    "inline",
    "infix",
    "operator",
    "optional",
    "vararg",
    "noinline",
    "crossinline",
    "value",
    "fun",
    "data",
    "const",
    "expect",
    "actual",
    "lateinit",
    "override",
    "external",
    "tailrec",
    "non-sealed",
    "enum",
    "record",
];

/// Statements of a text: what they say, and the sign that ends each, which is `{`, `}` or `;`.
fn statements(text: &str) -> Vec<(&str, char)> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let (mut start, mut at, mut depth) = (0, 0, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let end =
                    memchr::memchr(b'\n', bytes.get(at..).unwrap_or_default()).map_or(bytes.len(), |end| at + end);
                // A comment stands behind a statement or before one.
                if text.get(start..at).is_some_and(|before| before.trim().is_empty()) {
                    start = end;
                }
                at = end;
                continue;
            }
            b'"' | b'\'' => {
                at += 1;
                while let Some(&inner) = bytes.get(at).filter(|inner| **inner != byte && **inner != b'\n') {
                    at += if inner == b'\\' { 2 } else { 1 };
                }
            }
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'{' | b'}' | b';' if depth == 0 => {
                found.push((text.get(start..at).unwrap_or_default().trim(), char::from(byte)));
                start = at + 1;
            }
            // No statement goes on after a line that ends like this.
            b'\n' if text.get(start..at).is_some_and(|line| line.trim_end().ends_with(';')) => {
                depth = 0;
                found.push((text.get(start..at).unwrap_or_default().trim().trim_end_matches(';'), ';'));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    let rest = text.get(start..).unwrap_or_default().trim();
    if !rest.is_empty() {
        found.push((rest, '\0'));
    }
    found
}

fn parse<'t>(file: &'t TextFile, problems: &mut Vec<FileProblem>) -> Vec<Class<'t>> {
    let mut classes = Vec::new();
    let mut package: Option<&str> = None;
    let mut open: Option<Class<'t>> = None;
    let text = file.text().trim_start_matches('\u{feff}');
    for (statement, end) in statements(text) {
        let mut trouble = |message: &str, help: &str| {
            let problem = FileProblem::warning(file, span_in(file.text(), statement), message);
            problems.push(if help.is_empty() { problem } else { problem.help(help) });
        };
        match end {
            '{' if statement.starts_with('@') && statement.contains("package ")
                || statement.starts_with("package ") =>
            {
                package = statement.split_whitespace().next_back();
            }
            '{' => match (header(statement, package.unwrap_or_default()), package) {
                (Some(class), Some(_)) => classes.extend(open.replace(class)),
                (Some(_), None) => trouble("a class outside a package", "a package opens with `package com.acme {`"),
                (None, _) => trouble("this is no class", "a class opens with `public class Name {`"),
            },
            '}' => match open.take() {
                Some(class) => classes.push(class),
                None => package = None,
            },
            ';' => match (member(statement), &mut open) {
                (Some(member), Some(class)) => class.members.push(member),
                (Some(_), None) => trouble("a member outside a class", "it needs a class around it"),
                (None, _) => {
                    trouble("this member cannot be read", "a member is `method public void name(int number);`")
                }
            },
            _ => trouble("the file is cut off here", ""),
        }
    }
    classes.extend(open);
    classes
}

/// Annotations and modifiers at the start of `text`, and what follows them.
fn head(text: &str) -> (Head<'_>, &str) {
    let mut head = Head::default();
    let mut rest = text.trim_start();
    loop {
        if let Some(inner) = rest.strip_prefix('@').filter(|inner| !inner.starts_with("interface")) {
            let end = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(inner.len());
            let (name, after) = inner.split_at(end);
            head.is_deprecated |= name == "Deprecated" || name.ends_with(".Deprecated");
            let length = if after.starts_with('(') { closing(after).map_or(after.len(), |at| at + 1) } else { 0 };
            rest = after.get(length..).unwrap_or_default().trim_start();
            continue;
        }
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        // `enum` may be the word that declares, and a name may look like a modifier.
        if !MODIFIERS.contains(&word) || !after.starts_with([' ', '\t']) || word == "enum" {
            return (head, rest);
        }
        head.is_deprecated |= word == "deprecated";
        head.words.push(word);
        rest = after.trim_start();
    }
}

/// `<T extends A, B>` at the start of `text`: the names, and what follows.
fn generics(text: &str) -> (Vec<String>, &str) {
    let Some(inner) = text.strip_prefix('<') else { return (Vec::new(), text) };
    let mut depth = 1_usize;
    let close = inner.char_indices().find(|&(_, c)| {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let Some((close, _)) = close else { return (Vec::new(), text) };
    let (list, rest) = inner.split_at(close);
    let word = |part: &str| {
        let mut words = part.split([' ', ':']).filter(|word| !matches!(*word, "reified" | "in" | "out" | ""));
        words.next().unwrap_or_default().to_owned()
    };
    (parts(list).into_iter().map(word).collect(), rest.get(1..).unwrap_or_default().trim_start())
}

fn header<'t>(statement: &'t str, package: &'t str) -> Option<Class<'t>> {
    let (mut head, rest) = head(statement);
    let (word, rest) = rest.split_once(' ')?;
    if !matches!(word, "class" | "interface" | "enum" | "@interface" | "object" | "annotation") {
        return None;
    }
    head.words.push(word);
    let rest = rest.strip_prefix("class ").unwrap_or(rest).trim_start();
    let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '$'))).unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    if name.is_empty() {
        return None;
    }
    let (generics, rest) = generics(rest.trim_start());
    let mut above = Vec::new();
    for part in words(rest) {
        if !matches!(part, "extends" | "implements" | "permits" | ":") {
            above.push(part.trim_end_matches(','));
        }
    }
    let path = if package.is_empty() { name.to_owned() } else { format!("{package}.{name}") };
    Some(Class { package, path, head, generics, above, members: Vec::new() })
}

/// Words of `text`, at blanks outside brackets.
fn words(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_i32, 0);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            c if c.is_whitespace() && depth <= 0 => {
                found.push(text.get(start..at).unwrap_or_default());
                start = at + c.len_utf8().min(text.len() - at);
            }
            _ => {}
        }
    }
    found.retain(|word| !word.is_empty());
    found
}

fn member(statement: &str) -> Option<Member<'_>> {
    let (word, rest) = statement.split_once(' ')?;
    let (head, rest) = head(rest);
    let (generics, rest) = generics(rest);
    let (head, rest) = more(head, rest);
    let mut member = Member { word, head, generics, name: "", ty: None, params: Vec::new() };
    match word {
        "ctor" | "method" => {
            let open = rest.find('(')?;
            let (before, list) = rest.split_at(open);
            let close = closing(list)?;
            member.params = parts(list.get(1..close)?).into_iter().map(param).collect();
            let behind = list.get(close + 1..)?.trim();
            let words = words(before);
            match (words.as_slice(), behind.strip_prefix(':')) {
                ([name], Some(ty)) => (member.name, member.ty) = (name, Some(ty.split(" throws ").next()?.trim())),
                ([name], None) if word == "ctor" => member.name = name,
                ([.., name], _) if words.len() > 1 => {
                    let ty = before.trim_end().strip_suffix(name)?.trim();
                    (member.name, member.ty) = (name, Some(ty));
                }
                _ => return None,
            }
            // Named `Outer.Inner`.
            if word == "ctor" {
                member.name = "init";
                member.ty = None;
            }
        }
        "field" | "property" | "enum_constant" => {
            let plain = rest.split(" = ").next()?.trim();
            let words = words(plain);
            match words.as_slice() {
                [name, ty] if name.ends_with(':') => {
                    (member.name, member.ty) = (name.trim_end_matches(':'), Some(*ty));
                }
                [.., name] if words.len() > 1 => {
                    (member.name, member.ty) = (name, Some(plain.strip_suffix(name)?.trim()));
                }
                _ => return None,
            }
        }
        _ => return None,
    }
    let is_name = |name: &str| {
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '-' | '.'))
    };
    is_name(member.name).then_some(member)
}

/// Annotations and modifiers may stand behind type parameters too.
fn more<'t>(mut before: Head<'t>, rest: &'t str) -> (Head<'t>, &'t str) {
    let (after, rest) = head(rest);
    before.words.extend(after.words);
    before.is_deprecated |= after.is_deprecated;
    (before, rest)
}

fn param(text: &str) -> Written<'_> {
    let (head, rest) = head(text);
    let (plain, default) = match rest.split_once(" = ") {
        Some((plain, _)) => (plain.trim(), true),
        None => (rest, false),
    };
    let split = words(plain);
    let (name, ty) = match split.as_slice() {
        [name, ..] if name.ends_with(':') && split.len() > 1 => {
            (name.strip_suffix(':'), plain.strip_prefix(name).unwrap_or_default().trim())
        }
        [.., last] if split.len() > 1 => (Some(*last), plain.strip_suffix(last).unwrap_or_default().trim()),
        _ => (None, plain),
    };
    Written {
        name: name.filter(|name| *name != "_"),
        ty: ty.strip_suffix("...").unwrap_or(ty),
        has_default: default || head.words.contains(&"optional"),
        is_vararg: ty.ends_with("...") || head.words.contains(&"vararg"),
    }
}

fn items(class: &Class<'_>, companions: &HashSet<String>, paths: &HashSet<&str>) -> Vec<Item> {
    let has = |word: &str| class.head.words.contains(&word);
    let is_companion = companions.contains(&class.path);
    let outer = class.path.rsplit_once('.').map_or("", |(outer, _)| outer);
    let is_own = |member: &&Member<'_>| member.ty == Some(class.path.as_str());
    let is_object =
        class.members.iter().filter(is_own).any(|member| member.word == "field" && member.name == "INSTANCE");
    let is_facade = class.path.ends_with("Kt")
        && class.members.iter().all(|member| member.has("static"))
        && !class.members.is_empty();
    let is_interface = has("interface");
    let kind = match () {
        () if has("enum") => ItemKind::Enum,
        () if is_object => ItemKind::Object,
        () if is_interface => ItemKind::Interface,
        () => ItemKind::Class,
    };
    let visible = visible(&class.path, companions);
    let mut found = Vec::new();
    if !is_companion && !is_facade {
        let (owner, name) = visible.rsplit_once('.').unwrap_or(("", &visible));
        let mut item = Item::new(Language::Kotlin, kind, owner, name);
        item.is_member = paths.contains(outer);
        item.generics.clone_from(&class.generics);
        let no_arguments = |above: &&str| ty(above.split('<').next().unwrap_or(above));
        let implied = ["Enum", "Any", "Annotation", "kotlin.Enum", "kotlin.Any", "kotlin.Annotation"];
        item.supertypes =
            class.above.iter().filter_map(no_arguments).filter(|above| !implied.contains(&above.as_str())).collect();
        item.traits.is_abstract = has("abstract") && !is_interface;
        item.hint = class.head.is_deprecated.then(Hint::default);
        found.push(item);
    }
    let owner = if is_facade { class.package } else { &visible };
    let properties: HashSet<&str> =
        class.members.iter().filter(|member| member.word == "property").map(|member| member.name).collect();
    let accessors: HashSet<String> = properties.iter().flat_map(|property| accessors(property)).collect();
    let methods = class.members.iter().filter(|member| member.word == "method" && member.params.len() < 2);
    let present: HashSet<&str> = methods.map(plain_name).filter(|name| accessors.contains(*name)).collect();
    let is_data = class.members.iter().any(|member| member.name == "component1");
    for member in &class.members {
        let is_field = matches!(member.word, "field");
        let is_of_companion = || companions.contains(&format!("{}.{}", class.path, member.name));
        let dropped = is_field && (member.name == "INSTANCE" || is_of_companion() || properties.contains(member.name))
            || member.word == "method" && member.params.len() < 2 && present.contains(plain_name(member))
            || is_data && (member.name == "copy" || member.name.starts_with("component"))
            || has("enum") && matches!(member.name, "values" | "valueOf" | "getEntries" | "entries");
        if dropped {
            continue;
        }
        let mut item = made(member, owner, is_facade);
        item.is_member = !is_facade;
        item.traits.is_static = !is_facade && (member.has("static") || is_companion) && !is_object;
        item.traits.is_mutable = match member.word {
            "property" => self::accessors(member.name).iter().skip(1).any(|setter| present.contains(setter.as_str())),
            "field" => !member.has("final"),
            _ => false,
        };
        let is_virtual = is_interface && !member.has("static") && item.kind != ItemKind::Case;
        item.traits.is_abstract =
            member.has("abstract") || is_virtual && !member.has("default") && item.kind == ItemKind::Function;
        item.traits.is_optional = is_virtual && member.has("default");
        found.push(item);
    }
    found
}

fn made(member: &Member<'_>, owner: &str, is_facade: bool) -> Item {
    let kind = match member.word {
        "ctor" => ItemKind::Constructor,
        "method" => ItemKind::Function,
        "enum_constant" => ItemKind::Case,
        _ => ItemKind::Property,
    };
    // An extension property is written `Receiver.name`.
    let (extended, name) = match member.name.rsplit_once('.') {
        Some((extended, name)) => (Some(extended), name),
        None => (None, plain_name(member)),
    };
    let mut item = Item::new(Language::Kotlin, kind, owner, name);
    let mut params = member.params.iter().peekable();
    item.receiver = extended.and_then(ty);
    // The receiver of an extension is the one parameter without a name.
    let others_named = member.params.iter().skip(1).all(|param| param.name.is_some());
    if let Some(first) = params.next_if(|first| {
        let is_only = member.params.len() == 1;
        kind == ItemKind::Function && first.name.is_none() && others_named && (is_facade || !is_only)
    }) {
        item.receiver = ty(first.ty);
    }
    item.ty = member.ty.filter(|_| kind != ItemKind::Case).and_then(ty);
    item.traits = Traits { is_async: member.has("suspend"), ..Traits::default() };
    let mut params: Vec<&Written<'_>> = params.collect();
    let last =
        params.last().and_then(|last| last.ty.strip_prefix("kotlin.coroutines.Continuation<")?.strip_suffix('>'));
    if let Some(result) = last {
        item.traits.is_async = true;
        item.ty = ty(result).filter(|ty| ty != "Unit");
        params.pop();
    }
    item.params = params
        .into_iter()
        .map(|param| Param {
            label: param.name.map(str::to_owned),
            name: param.name.map(str::to_owned),
            ty: ty(param.ty),
            has_default: param.has_default,
            is_vararg: param.is_vararg,
        })
        .collect();
    item.generics.clone_from(&member.generics);
    item.hint = member.head.is_deprecated.then(Hint::default);
    item
}

/// The name without what the compiler appends for value classes.
fn plain_name<'t>(member: &Member<'t>) -> &'t str {
    member.name.split_once('-').map_or(member.name, |(name, _)| name)
}

/// The path without companions in it.
fn visible(path: &str, companions: &HashSet<String>) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut end = path.len();
    // Packages have no companions, so the first name that is none ends nothing.
    while let Some(at) = path.get(..end).and_then(|path| path.rfind('.')) {
        let part = path.get(at + 1..end).unwrap_or_default();
        if !path.get(..end).is_some_and(|path| companions.contains(path)) {
            kept.push(part);
        }
        end = at;
    }
    kept.push(path.get(..end).unwrap_or_default());
    kept.reverse();
    kept.join(".")
}

/// Names of the methods that read and write a property.
fn accessors(property: &str) -> [String; 3] {
    let mut chars = property.chars();
    let first = chars.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
    let upper = first + chars.as_str();
    match property.strip_prefix("is") {
        Some(stem) if !stem.is_empty() => [property.to_owned(), format!("set{upper}"), format!("set{stem}")],
        _ => [format!("get{upper}"), format!("set{upper}"), String::new()],
    }
}
