//! Kotlin: type aliases, and extensions in the packages of the old API, so that its imports keep working.

use super::items::{Alias, Item, Owner, Wrapper, WrapperKind};
use super::reason::{Limit, Reason};
use super::versions::plain;
use super::{Context, Generator, Piece, ShimFile, capitalised, clash, header};
use crate::facts::DeclKind;
use crate::lang::Language;

/// Kotlin's row of the table.
pub(super) const GENERATOR: Generator = Generator { language: Language::Kotlin, piece, files };

fn piece(context: &Context<'_>, item: &Item) -> Result<Piece, Reason> {
    match item {
        Item::Alias(alias) => of_alias(alias),
        Item::Wrapper(wrapper) => of_wrapper(context, wrapper),
        Item::Module(_) | Item::Macro(_) => Err(Reason::NoWay),
    }
}

fn of_alias(alias: &Alias) -> Result<Piece, Reason> {
    if alias.outer.is_some() {
        return Err(Reason::Nested);
    }
    let Alias { name, target, .. } = alias;
    let generics = match alias.generics.is_empty() {
        true => String::new(),
        false => format!("<{}>", alias.generics.join(", ")),
    };
    let simple = target.rsplit('.').next().unwrap_or(target);
    let code = format!("public typealias {name}{generics} = {target}{generics}\n");
    let deprecated = format!(
        "@Deprecated({}, ReplaceWith({}, {}))\n",
        quoted(&format!("`{name}` is now `{target}`")),
        quoted(&format!("{simple}{generics}")),
        quoted(target),
    );
    let mut limits = Vec::new();
    if alias.has_nested {
        limits.push(Limit::NestedTypes);
    }
    if alias.kind == DeclKind::Enum {
        limits.push(Limit::Imports);
    }
    Ok(Piece {
        probe: format!("package {}\n\n{code}", alias.package),
        place: alias.package.clone(),
        group: String::new(),
        key: name.clone(),
        imports: Vec::new(),
        code: vec![format!("{deprecated}{code}")],
        limits,
    })
}

/// The type that an extension of `owner` extends.
fn extended(wrapper: &Wrapper, owner: &Owner) -> Result<String, Reason> {
    if !wrapper.is_static {
        let arguments =
            if owner.arguments.is_empty() { String::new() } else { format!("<{}>", owner.arguments.join(", ")) };
        return Ok(format!("{}{arguments}", owner.path));
    }
    match (owner.kind, owner.has_companion) {
        (DeclKind::Object, _) => Ok(owner.path.clone()),
        (_, true) => Ok(format!("{}.Companion", owner.path)),
        (_, false) => Err(Reason::NoCompanion),
    }
}

fn of_wrapper(context: &Context<'_>, wrapper: &Wrapper) -> Result<Piece, Reason> {
    clash::check(context, wrapper)?;
    let receiver = match (&wrapper.owner, &wrapper.receiver) {
        (Some(_), Some(_)) => return Err(Reason::NoWay),
        (Some(owner), None) => Some(extended(wrapper, owner)?),
        (None, receiver) => receiver.clone(),
    };
    let of_owner = wrapper.owner.as_ref().filter(|_| !wrapper.is_static).map_or("", |owner| owner.generics.as_str());
    if of_owner.contains(['@', '*']) || (!of_owner.is_empty() && !wrapper.generics.is_empty()) {
        return Err(Reason::TypeParameters);
    }
    let generics = format!("{of_owner}{}", wrapper.generics);
    let on = receiver.as_ref().map_or(String::new(), |receiver| format!("{receiver}."));
    let deprecated = format!(
        "@Deprecated({}, ReplaceWith({}))\n",
        quoted(&format!("`{}` is now `{}`", wrapper.name, wrapper.hint)),
        quoted(&wrapper.hint),
    );
    let has = |word: &str| wrapper.words.iter().any(|own| own == word);
    let spaced = |text: &str| if text.is_empty() { String::new() } else { format!("{text} ") };
    let (code, jvm) = match wrapper.kind {
        WrapperKind::Function => {
            let mut words: Vec<&str> = ["suspend", "infix", "operator"].into_iter().filter(|word| has(word)).collect();
            if generics.contains("reified ") {
                words.push("inline");
            }
            let params: Vec<String> = wrapper
                .params
                .iter()
                .map(|param| {
                    let vararg = if param.is_vararg { "vararg " } else { "" };
                    let default = param.default.as_ref().map_or(String::new(), |value| format!(" = {value}"));
                    format!("{vararg}{}: {}{default}", param.name, param.ty)
                })
                .collect();
            let body = match wrapper.result.as_deref().filter(|result| *result != "Unit") {
                Some(result) => format!(": {result} =\n    {}", wrapper.body),
                None => format!(" {{\n    {}\n}}", wrapper.body),
            };
            let code = format!(
                "public {}fun {}{on}{}({}){body}\n",
                spaced(&words.join(" ")),
                spaced(&generics),
                wrapper.name,
                params.join(", "),
            );
            let types = wrapper.params.iter().map(|param| erased(&param.ty));
            (
                code,
                format!(
                    "{}({})",
                    wrapper.name,
                    receiver.iter().map(|ty| erased(ty)).chain(types).collect::<Vec<_>>().join(",")
                ),
            )
        }
        WrapperKind::Property | WrapperKind::Case => {
            let Some(result) = &wrapper.result else { return Err(Reason::Untyped) };
            let name = &wrapper.name;
            let code = match (&receiver, wrapper.is_const, &wrapper.setter) {
                (None, true, _) => format!("public const val {name}: {result} = {}\n", wrapper.body),
                (_, _, None) => {
                    format!("public val {}{on}{name}: {result}\n    get() = {}\n", spaced(&generics), wrapper.body)
                }
                (_, _, Some(setter)) => format!(
                    "public var {}{on}{name}: {result}\n    get() = {}\n    set(value) {{\n        {setter}\n    }}\n",
                    spaced(&generics),
                    wrapper.body
                ),
            };
            let first = name.chars().next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
            let rest: String = name.chars().skip(1).collect();
            (code, format!("get{first}{rest}({})", receiver.as_deref().map(erased).unwrap_or_default()))
        }
    };
    let mut limits = Vec::new();
    if wrapper.is_open {
        limits.push(Limit::Overrides);
    }
    if wrapper.kind != WrapperKind::Function && wrapper.is_const && receiver.is_some() {
        limits.push(Limit::Constants);
    }
    if wrapper.is_static && receiver.is_some() {
        limits.push(Limit::Imports);
    }
    let imports: String = wrapper.imports.iter().map(|path| format!("import {path}\n")).collect();
    let types: Vec<String> = wrapper.params.iter().map(|param| plain(&param.ty)).collect();
    Ok(Piece {
        probe: format!("package {}\n\n{imports}\n{code}", wrapper.package),
        place: wrapper.package.clone(),
        group: jvm,
        key: format!("{on}{}({})", wrapper.name, types.join(",")),
        imports: wrapper.imports.clone(),
        code: vec![format!("{deprecated}{code}")],
        limits,
    })
}

/// A type as the Java machine tells overloads apart: without arguments and nullability.
fn erased(ty: &str) -> String {
    let ty = plain(ty);
    match ty.find("->") {
        Some(_) => "Function".to_owned(),
        None => ty.split('<').next().unwrap_or_default().trim_end_matches('?').to_owned(),
    }
}

/// A Kotlin text literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$").replace('\n', " "))
}

/// One file a package.
fn files(context: &Context<'_>, pieces: &[Piece]) -> Vec<ShimFile> {
    let mut packages: Vec<&str> = pieces.iter().map(|piece| piece.place.as_str()).collect();
    packages.sort_unstable();
    packages.dedup();
    let name = capitalised(&context.mapping.sdk);
    packages
        .into_iter()
        .map(|package| {
            let here: Vec<&Piece> = pieces.iter().filter(|piece| piece.place == package).collect();
            let mut text = header(context);
            text.push_str("// An extension needs an import as any other: `import <this package>.*`.\n");
            text.push_str("@file:Suppress(\"DEPRECATION\", \"unused\")\n\n");
            text.push_str(&format!("package {package}\n"));
            let mut imports: Vec<&String> = here.iter().flat_map(|piece| &piece.imports).collect();
            imports.sort_unstable();
            imports.dedup();
            if !imports.is_empty() {
                text.push('\n');
            }
            for import in imports {
                text.push_str(&format!("import {import}\n"));
            }
            let mut seen: Vec<&str> = Vec::new();
            for piece in here {
                text.push('\n');
                let before = seen.iter().filter(|signature| **signature == piece.group).count();
                if before > 0 && !piece.group.is_empty() {
                    let place = if piece.code.concat().contains("public fun") { "" } else { "get:" };
                    let name = piece.group.split('(').next().unwrap_or_default();
                    text.push_str(&format!("@{place}JvmName(\"{name}_{before}\")\n"));
                }
                seen.push(&piece.group);
                text.push_str(&piece.code.concat());
            }
            ShimFile { path: format!("{}/{name}Shim.kt", package.replace('.', "/")), text }
        })
        .collect()
}
