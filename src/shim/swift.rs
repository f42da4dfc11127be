//! Swift: type aliases and extensions. They are seen in the whole module they are added to, without an import.

use super::items::{Alias, Item, Param, Wrapper, WrapperKind};
use super::reason::{Limit, Reason};
use super::versions::plain;
use super::{Context, Generator, Piece, ShimFile, capitalised, clash, header};
use crate::facts::DeclKind;
use crate::lang::Language;

/// Swift's row of the table.
pub(super) const GENERATOR: Generator = Generator { language: Language::Swift, piece, files };

fn piece(context: &Context<'_>, item: &Item) -> Result<Piece, Reason> {
    match item {
        Item::Alias(alias) => of_alias(context, alias),
        Item::Wrapper(wrapper) => of_wrapper(context, wrapper),
        Item::Module(_) | Item::Macro(_) => Err(Reason::NoWay),
    }
}

/// A declaration by itself, in the extension of `owner` where there is one.
fn made(context: &Context<'_>, owner: Option<&str>, key: String, attributes: &str, code: String) -> Piece {
    let around = |code: &str| match owner {
        Some(owner) => format!("extension {owner} {{\n{code}}}\n"),
        None => code.to_owned(),
    };
    Piece {
        place: String::new(),
        group: owner.unwrap_or_default().to_owned(),
        key,
        imports: Vec::new(),
        probe: format!("{}\n{}", imports(context), around(&code)),
        code: vec![format!("{attributes}{code}")],
        limits: Vec::new(),
    }
}

fn of_alias(context: &Context<'_>, alias: &Alias) -> Result<Piece, Reason> {
    let Alias { name, target, .. } = alias;
    let module_of = |path: &str| path.split('.').next().map(str::to_owned);
    // A type with the name of its module would hide the module.
    if module_of(target).as_deref() == Some(name) {
        return Err(Reason::OwnModule);
    }
    if alias.outer.is_some() && !alias.generics.is_empty() {
        return Err(Reason::TypeParameters);
    }
    let attributes = format!("@available(*, deprecated, renamed: {})\n", quoted(without_module(target)));
    let code = format!("public typealias {name} = {}\n", context.spell(target));
    let outer = alias.outer.as_deref().map(|outer| context.spell(outer));
    Ok(made(context, outer.as_deref(), name.clone(), &attributes, code))
}

fn of_wrapper(context: &Context<'_>, wrapper: &Wrapper) -> Result<Piece, Reason> {
    clash::check(context, wrapper)?;
    if wrapper.owner.as_ref().is_some_and(|owner| owner.kind == DeclKind::Interface) {
        // Types that still implement the old one would compile, and nobody would call it.
        return Err(Reason::Requirement);
    }
    let has = |word: &str| wrapper.words.iter().any(|own| own == word);
    let is_inexpressible =
        |param: &Param| param.is_vararg || param.ty.contains("@autoclosure") || param.ty.ends_with("...");
    if has("rethrows") || has("@available") || wrapper.params.iter().any(is_inexpressible) {
        return Err(Reason::NoWay);
    }
    let name = &wrapper.name;
    let mut attributes = match &wrapper.renamed {
        Some(renamed) => format!("@available(*, deprecated, renamed: {})\n", quoted(renamed)),
        None => format!("@available(*, deprecated, message: {})\n", quoted(&format!("now `{}`", wrapper.hint))),
    };
    let place = if wrapper.is_static { "static " } else { "" };
    let mut labels = String::new();
    let code = match wrapper.kind {
        WrapperKind::Function => {
            if has("@discardableResult") {
                attributes.push_str("@discardableResult\n");
            }
            if has("@objc") {
                attributes.push_str("@objc\n");
            }
            let mutating = if has("mutating") { "mutating " } else { "" };
            let effects: String =
                ["async", "throws"].into_iter().filter(|word| has(word)).map(|word| format!(" {word}")).collect();
            let result = wrapper.result.as_ref().map_or(String::new(), |result| format!(" -> {result}"));
            labels = wrapper.params.iter().map(|param| format!("{}:", param.label.as_deref().unwrap_or("_"))).collect();
            let params: Vec<String> = wrapper.params.iter().map(param).collect();
            format!(
                "public {place}{mutating}func {name}{}({}){effects}{result} {{\n    {}\n}}\n",
                wrapper.generics,
                params.join(", "),
                wrapper.body
            )
        }
        WrapperKind::Property | WrapperKind::Case => {
            let ty = wrapper.result.as_ref().ok_or(Reason::Untyped)?;
            match &wrapper.setter {
                None => format!("public {place}var {name}: {ty} {{\n    {}\n}}\n", wrapper.body),
                Some(setter) => format!(
                    "public {place}var {name}: {ty} {{\n    get {{ {} }}\n    set(value) {{ {setter} }}\n}}\n",
                    wrapper.body
                ),
            }
        }
    };
    let owner = wrapper.owner.as_ref().map(|owner| context.spell(&owner.path));
    let types: Vec<String> = wrapper.params.iter().map(|param| plain(&param.ty)).collect();
    let key = format!("{}.{name}({labels})({})", owner.as_deref().unwrap_or_default(), types.join(","));
    let mut piece = made(context, owner.as_deref(), key, &attributes, code);
    if wrapper.is_open {
        piece.limits.push(Limit::Overrides);
    }
    if wrapper.kind == WrapperKind::Case {
        piece.limits.push(Limit::Patterns);
    }
    Ok(piece)
}

fn param(param: &Param) -> String {
    let names = match &param.label {
        Some(label) if *label == param.name => label.clone(),
        Some(label) => format!("{label} {}", param.name),
        None => format!("_ {}", param.name),
    };
    let default = param.default.as_ref().map_or(String::new(), |value| format!(" = {value}"));
    format!("{names}: {}{default}", param.ty)
}

fn without_module(path: &str) -> &str {
    path.split_once('.').map_or(path, |(_, rest)| rest)
}

/// A Swift text literal.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}

/// The modules of the new version, and those that its surface imports where they are there.
fn imports(context: &Context<'_>) -> String {
    let mut own: Vec<&str> = context.to.api.packages().filter(|package| !package.is_empty()).collect();
    own.sort_unstable();
    let surfaces = [context.from, context.to].into_iter().flat_map(|version| {
        version.resolver.world.units.iter().filter(|unit| unit.origin != crate::resolve::world::Origin::Library)
    });
    let mut others: Vec<&str> = surfaces
        .flat_map(|unit| unit.facts.imports.iter())
        .filter_map(|import| import.path.first().map(|first| &*first.text))
        .filter(|module| !own.contains(module) && !context.from.api.packages().any(|package| package == *module))
        .collect();
    others.sort_unstable();
    others.dedup();
    let mut out: String = own.iter().map(|module| format!("import {module}\n")).collect();
    for module in others {
        out.push_str(&format!("#if canImport({module})\nimport {module}\n#endif\n"));
    }
    out
}

/// One file.
fn files(context: &Context<'_>, pieces: &[Piece]) -> Vec<ShimFile> {
    let mut text = header(context);
    text.push_str("// Add it to the target that uses the old names; they are seen in all of it.\n\n");
    text.push_str(&imports(context));
    for piece in pieces.iter().filter(|piece| piece.group.is_empty()) {
        text.push_str(&format!("\n{}", piece.code.concat()));
    }
    let mut owners: Vec<&str> =
        pieces.iter().map(|piece| piece.group.as_str()).filter(|group| !group.is_empty()).collect();
    owners.sort_unstable();
    owners.dedup();
    for owner in owners {
        let members = pieces.iter().filter(|piece| piece.group == owner).map(|piece| indented(&piece.code.concat()));
        text.push_str(&format!("\nextension {owner} {{\n{}}}\n", members.collect::<Vec<_>>().join("\n")));
    }
    vec![ShimFile { path: format!("{}Shim.swift", capitalised(&context.mapping.sdk)), text }]
}

fn indented(code: &str) -> String {
    code.lines().map(|line| format!("    {line}\n")).collect()
}
