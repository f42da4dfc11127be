//! The surfaces of a mapping as an [`Api`], and declarations in any source.

use std::collections::BTreeMap;

use super::{Api, Item, ItemKind, Param, Traits, hints};
use crate::facts::{Decl, DeclKind, Facts, ScopeId, ScopeKind};
use crate::lang::Language;
use crate::mapping::surface::{ApiSurface, Symbol, named, type_text};
use crate::mapping::symbol::{separator, split_last};
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

impl From<&ApiSurface> for Api {
    fn from(surface: &ApiSurface) -> Self {
        Api::new(surface.language(), items(surface))
    }
}

/// Reads declarations in source, with what their annotations say of their end.
pub(super) fn read(language: Language, files: &[&TextFile], problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let Some(front_end) = language.front_end() else { return Vec::new() };
    let mut facts = Vec::new();
    let mut texts = Vec::new();
    for &file in files {
        match (front_end.lower)(file.text()) {
            Ok(found) => {
                let damage = found.damage.iter().map(|&span| {
                    let problem = FileProblem::warning(file, span, "this cannot be read");
                    problem.help("write plain declarations; bodies may be left out")
                });
                problems.extend(damage);
                facts.push(found);
                texts.push(file.text());
            }
            Err(error) => {
                problems.push(FileProblem::error(file, Span::at(0), format!("cannot be read: {error}")));
            }
        }
    }
    hinted(&ApiSurface::new(language, facts), &texts)
}

/// The declarations of a surface that is not kept; `texts` are those of its files.
pub(super) fn hinted(surface: &ApiSurface, texts: &[&str]) -> Vec<Item> {
    let mut items = items(surface);
    for item in &mut items {
        item.hint = item.symbol.and_then(|symbol| hint(surface, texts, symbol));
        item.symbol = None;
    }
    items
}

/// What the annotations of a declaration say of its end; `texts` are those of the surface's files.
pub(super) fn hint(surface: &ApiSurface, texts: &[&str], symbol: Symbol) -> Option<super::Hint> {
    let (text, decl, facts) = (texts.get(symbol.file)?, surface.decl(symbol)?, surface.facts(symbol)?);
    let first = decl.annotations.iter().filter_map(|ty| facts.types.get(ty.index())).map(|ty| ty.span.start);
    // The sign before the name of an annotation is not part of its type.
    let start = first.map(|start| start.saturating_sub(1)).chain([decl.span.start]).min()?;
    hints::written(surface.language(), text.get(start as usize..)?)
}

fn items(surface: &ApiSurface) -> Vec<Item> {
    // A member of a companion has two paths; the shorter one is what customers write.
    let mut paths: BTreeMap<Symbol, &str> = BTreeMap::new();
    for (path, symbol) in surface.symbols() {
        let shortest = paths.entry(symbol).or_insert(path);
        if path.len() < shortest.len() {
            *shortest = path;
        }
    }
    let declared = paths.into_iter().filter_map(|(symbol, path)| item(surface, symbol, path));
    declared.chain(surface.facts_of_files().flat_map(|facts| handed_on(surface, facts))).collect()
}

/// The types that a file hands on under another path (`pub use`), as aliases.
fn handed_on<'s>(surface: &'s ApiSurface, facts: &'s Facts) -> impl Iterator<Item = Item> + 's {
    let own = facts.package.as_deref().unwrap_or_default();
    let top = facts.imports.iter().filter(|import| import.exported && !import.wildcard && import.scope == ScopeId(0));
    top.filter_map(move |import| {
        let name = import.alias.as_ref().or(import.path.last())?.text.to_string();
        let path: Vec<&str> = import.path.iter().map(|part| &*part.text).filter(|part| *part != "crate").collect();
        let target = path.join(separator(surface.language()));
        let full = format!("{own}{}{target}", separator(surface.language()));
        surface
            .has_type(&full)
            .then(|| Item { ty: Some(full), ..Item::new(surface.language(), ItemKind::Alias, own, &name) })
    })
}

fn item(surface: &ApiSurface, symbol: Symbol, path: &str) -> Option<Item> {
    let (facts, decl) = (surface.facts(symbol)?, surface.decl(symbol)?);
    let kind = kind(decl)?;
    // A module of Rust.
    if kind == ItemKind::Object && surface.language() == Language::Rust {
        return None;
    }
    let is_written = !decl.modifiers.is_implicit || decl.kind != DeclKind::Constructor;
    if decl.modifiers.is_private || decl.modifiers.is_companion || !is_written {
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
            is_static: decl.modifiers.is_static || of_companion(facts, decl),
            is_mutable: decl.modifiers.is_mutable,
            is_async: decl.modifiers.is_async,
            is_override: decl.modifiers.is_override,
            is_abstract: decl.modifiers.is_abstract && may_be_abstract(facts, decl),
            is_optional: decl.modifiers.is_optional,
        },
        hint: None,
        symbol: Some(symbol),
    })
}

fn of_companion(facts: &Facts, decl: &Decl) -> bool {
    around(facts, decl).is_some_and(|owner| owner.modifiers.is_companion)
}

/// The type whose body declares it.
fn around<'f>(facts: &'f Facts, decl: &Decl) -> Option<&'f Decl> {
    match facts.scopes.get(decl.scope.index())?.kind {
        ScopeKind::Type(owner) => facts.decls.get(owner.index()),
        _ => None,
    }
}

/// Whether a declaration without a body must be implemented: in source of a surface bodies are left out everywhere.
fn may_be_abstract(facts: &Facts, decl: &Decl) -> bool {
    let owner = around(facts, decl);
    decl.kind.is_type() || owner.is_some_and(|owner| owner.kind == DeclKind::Interface || owner.modifiers.is_abstract)
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
