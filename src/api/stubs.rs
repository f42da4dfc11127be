//! The surfaces of a mapping as an [`Api`].

use std::collections::BTreeMap;

use super::{Api, Item, ItemKind, Param, Traits};
use crate::facts::{Decl, DeclKind, Facts};
use crate::lang::Language;
use crate::mapping::surface::{ApiSurface, Symbol, named, type_text};
use crate::mapping::symbol::split_last;

impl From<&ApiSurface> for Api {
    fn from(surface: &ApiSurface) -> Self {
        // A member of a companion has two paths; the shorter one is what customers write.
        let mut paths: BTreeMap<Symbol, &str> = BTreeMap::new();
        for (path, symbol) in surface.symbols() {
            let shortest = paths.entry(symbol).or_insert(path);
            if path.len() < shortest.len() {
                *shortest = path;
            }
        }
        let items = paths.into_iter().filter_map(|(symbol, path)| item(surface, symbol, path)).collect();
        Api::new(surface.language(), items)
    }
}

fn item(surface: &ApiSurface, symbol: Symbol, path: &str) -> Option<Item> {
    let (facts, decl) = (surface.facts(symbol)?, surface.decl(symbol)?);
    let kind = kind(decl)?;
    // A module of Rust.
    if kind == ItemKind::Object && surface.language() == Language::Rust {
        return None;
    }
    if decl.modifiers.is_private || decl.modifiers.is_companion {
        return None;
    }
    let (owner, name) = split_last(path, surface.language());
    let text = |ty| type_text(facts, ty);
    let params = decl.params.iter().filter_map(|id| facts.decls.get(id.index())).map(|param| Param {
        label: param.label.as_ref().map(|label| label.text.to_string()),
        name: Some(param.name.text.to_string()).filter(|name| !name.is_empty()),
        ty: param.ty.map(text),
        has_default: param.modifiers.has_default,
        is_vararg: param.modifiers.is_vararg,
    });
    let generics = decl.type_params.iter().filter_map(|id| facts.decls.get(id.index()));
    Some(Item {
        path: path.to_owned(),
        owner: owner.to_owned(),
        name: name.to_owned(),
        kind,
        is_member: surface.has_type(owner),
        params: params.collect(),
        ty: decl.ty.map(text),
        receiver: decl.receiver.map(text),
        generics: generics.map(|param| param.name.text.to_string()).collect(),
        supertypes: supertypes(facts, decl, surface),
        traits: Traits {
            is_static: decl.modifiers.is_static,
            is_mutable: decl.modifiers.is_mutable,
            is_async: decl.modifiers.is_async,
            is_override: decl.modifiers.is_override,
            is_abstract: decl.modifiers.is_abstract,
            is_optional: decl.modifiers.is_optional,
        },
        hint: None,
        symbol: Some(symbol),
    })
}

fn supertypes(facts: &Facts, decl: &Decl, surface: &ApiSurface) -> Vec<String> {
    decl.supertypes.iter().filter_map(|&ty| named(facts, ty, surface.language())).collect()
}

fn kind(decl: &Decl) -> Option<ItemKind> {
    Some(match decl.kind {
        DeclKind::Class => ItemKind::Class,
        DeclKind::Interface => ItemKind::Interface,
        DeclKind::Enum => ItemKind::Enum,
        DeclKind::Object => ItemKind::Object,
        DeclKind::TypeAlias => ItemKind::Alias,
        DeclKind::EnumCase => ItemKind::Case,
        DeclKind::Function => ItemKind::Function,
        DeclKind::Constructor => ItemKind::Constructor,
        DeclKind::Property => ItemKind::Property,
        DeclKind::Macro => ItemKind::Macro,
        DeclKind::Extension | DeclKind::TypeParam | DeclKind::Param | DeclKind::Local => return None,
    })
}
