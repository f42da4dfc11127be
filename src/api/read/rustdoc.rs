//! JSON of rustdoc (`cargo +nightly rustdoc -- -Z unstable-options --output-format json`).
//!
//! Items stand at every public path that leads to them, re-exports followed. What another crate declares is not in the
//! file, so a re-export of it is told as a problem. Of trait implementations those of the crate's own traits are read.

use std::collections::HashSet;

use serde_json::Value;

use super::Options;
use super::json::{self, is as says, list, text};
use super::rust_types::{bounds, named, ty};
use crate::api::{Hint, Item, ItemKind, Param, Traits, hints};
use crate::lang::Language;
use crate::problem::{FileProblem, TextFile};
use crate::source::Span;

/// Versions of the format that are known to be read; others are tried.
const KNOWN: std::ops::RangeInclusive<u64> = 24..=60;

/// Modules inside one another that are followed, re-exports counted.
const MAX_DEPTH: usize = 24;

/// Items that are read of one file, each path of an item counted.
const MAX_ITEMS: usize = 400_000;

/// Whether `text` is such a file.
pub(super) fn is(text: &str) -> bool {
    text.contains("\"format_version\"") && text.contains("\"index\"") && text.contains("\"root\"")
}

/// Reads the crates of one version.
pub(super) fn read(files: &[&TextFile], _: Options, problems: &mut Vec<FileProblem>) -> Vec<Item> {
    let mut items = Vec::new();
    for &file in files {
        let Some(value) = json::parse(file, problems) else { continue };
        let version = value.get("format_version").and_then(Value::as_u64).unwrap_or(0);
        let root = value.get("root").map(key).unwrap_or_default();
        let mut krate =
            Crate { index: value.get("index"), seen: HashSet::new(), items: Vec::new(), foreign: Vec::new() };
        let Some(module) = krate.get(&root) else {
            problems.push(FileProblem::error(file, Span::at(0), "its root is not in its index"));
            continue;
        };
        let name = text(module, "name").to_owned();
        krate.module(module, &name, 0);
        if krate.items.is_empty() && !KNOWN.contains(&version) {
            let at = json::place(file, "format_version");
            let message = format!("nothing was read: its format has version {version}");
            let known = format!("versions {} to {} are known", KNOWN.start(), KNOWN.end());
            problems.push(FileProblem::error(file, at, message).help(known));
        }
        for source in &krate.foreign {
            let at = json::place(file, source);
            let problem = FileProblem::warning(file, at, format!("`{source}` is declared in another crate"));
            problems.push(problem.help("give the JSON of that crate too"));
        }
        items.extend(krate.items);
    }
    items
}

/// An id, a number now and a text in older versions.
fn key(id: &Value) -> String {
    match id {
        Value::String(id) => id.clone(),
        other => other.to_string(),
    }
}

struct Crate<'v> {
    index: Option<&'v Value>,
    /// Modules under way or done, with the paths they were reached by.
    seen: HashSet<(String, String)>,
    items: Vec<Item>,
    /// Re-exports of other crates.
    foreign: Vec<&'v str>,
}

/// What an item is, and what is said of that kind.
fn inner(item: &Value) -> Option<(&str, &Value)> {
    let inner = item.get("inner")?;
    // Older versions have the kind beside.
    if let Some(kind) = item.get("kind").and_then(Value::as_str) {
        return Some((kind, inner));
    }
    inner.as_object()?.iter().next().map(|(kind, inner)| (kind.as_str(), inner))
}

impl<'v> Crate<'v> {
    fn get(&self, id: &str) -> Option<&'v Value> {
        self.index?.get(id)
    }

    fn all(&self, ids: &'v [Value]) -> impl Iterator<Item = &'v Value> + use<'v> {
        let index = self.index;
        ids.iter().filter(|id| !id.is_null()).filter_map(move |id| index?.get(key(id).as_str()))
    }

    fn module(&mut self, module: &'v Value, path: &str, depth: usize) {
        let id = module.get("id").map(key).unwrap_or_default();
        if depth > MAX_DEPTH || self.items.len() > MAX_ITEMS || !self.seen.insert((id, path.to_owned())) {
            return;
        }
        let Some((_, inside)) = inner(module) else { return };
        for item in self.all(list(inside, "items")) {
            self.item(item, path, None, depth);
        }
    }

    /// Reads an item that is reached at `path`, under `alias` where it is renamed.
    fn item(&mut self, item: &'v Value, path: &str, alias: Option<&'v str>, depth: usize) {
        let Some((kind, inside)) = inner(item) else { return };
        let visibility = item.get("visibility").and_then(Value::as_str).unwrap_or("restricted");
        if !matches!(visibility, "public" | "default") {
            return;
        }
        let name = alias.unwrap_or_else(|| text(item, "name"));
        match kind {
            "module" => self.module(item, &format!("{path}::{name}"), depth + 1),
            "use" | "import" => self.reexport(inside, path, depth),
            "struct" | "union" => self.structure(item, inside, path, name),
            "enum" => self.enumeration(item, inside, path, name),
            "trait" => self.interface(item, inside, path, name),
            "function" => self.function(item, inside, path, name, None),
            "constant" | "static" => {
                let mut made = made(item, ItemKind::Property, path, name);
                made.ty = inside.get("type").and_then(ty);
                made.traits = Traits { is_static: true, is_mutable: says(inside, "is_mutable"), ..Traits::default() };
                self.items.push(made);
            }
            "type_alias" | "typedef" => {
                let mut made = made(item, ItemKind::Alias, path, name);
                made.ty = inside.get("type").and_then(ty);
                made.generics = generics(inside);
                self.items.push(made);
            }
            "macro" | "proc_macro" => {
                let mut made = made(item, ItemKind::Macro, path, name);
                made.traits.is_static = true;
                self.items.push(made);
            }
            _ => {}
        }
    }

    fn reexport(&mut self, used: &'v Value, path: &str, depth: usize) {
        let target = used.get("id").filter(|id| !id.is_null()).map(key).and_then(|id| self.get(&id));
        let Some(target) = target.filter(|_| depth <= MAX_DEPTH) else {
            let source = text(used, "source");
            if target.is_none() && !source.is_empty() && !self.foreign.contains(&source) {
                self.foreign.push(source);
            }
            return;
        };
        if !says(used, "is_glob") && !says(used, "glob") {
            return self.item(target, path, Some(text(used, "name")), depth + 1);
        }
        match inner(target) {
            Some(("module", _)) => self.module(target, path, depth + 1),
            Some(("enum", inside)) => {
                for variant in self.all(list(inside, "variants")) {
                    self.variant(variant, path);
                }
            }
            _ => {}
        }
    }

    fn structure(&mut self, item: &'v Value, inside: &'v Value, path: &str, name: &str) {
        let mut made = made(item, ItemKind::Class, path, name);
        made.generics = generics(inside);
        let own = made.path.clone();
        self.items.push(made);
        let kind = inside.get("kind");
        let plain = kind.and_then(|kind| kind.get("plain")).map(|plain| list(plain, "fields"));
        let tuple = kind.map(|kind| list(kind, "tuple"));
        let fields = plain.or(tuple.filter(|tuple| !tuple.is_empty())).unwrap_or_else(|| list(inside, "fields"));
        for field in self.all(fields) {
            let mut made = self::made(field, ItemKind::Property, &own, text(field, "name"));
            made.is_member = true;
            made.ty = inner(field).and_then(|(_, inside)| ty(inside));
            made.traits.is_mutable = true;
            self.items.push(made);
        }
        self.implementations(inside, &own);
    }

    fn enumeration(&mut self, item: &'v Value, inside: &'v Value, path: &str, name: &str) {
        let mut made = made(item, ItemKind::Enum, path, name);
        made.generics = generics(inside);
        let own = made.path.clone();
        self.items.push(made);
        for variant in self.all(list(inside, "variants")) {
            self.variant(variant, &own);
        }
        self.implementations(inside, &own);
    }

    fn variant(&mut self, variant: &'v Value, owner: &str) {
        let mut made = made(variant, ItemKind::Case, owner, text(variant, "name"));
        made.is_member = true;
        made.traits.is_static = true;
        let kind = inner(variant).and_then(|(_, inside)| inside.get("kind"));
        let tuple = kind.map_or(&[] as &[Value], |kind| list(kind, "tuple"));
        let fields = kind.and_then(|kind| kind.get("struct")).map_or(&[] as &[Value], |of| list(of, "fields"));
        let of = |field: &Value| {
            let name = Some(text(field, "name").to_owned());
            let ty = inner(field).and_then(|(_, inside)| ty(inside));
            Param { label: name.clone(), name, ty, ..Param::default() }
        };
        made.params = self.all(tuple).chain(self.all(fields)).map(of).collect();
        self.items.push(made);
    }

    fn interface(&mut self, item: &'v Value, inside: &'v Value, path: &str, name: &str) {
        let mut made = made(item, ItemKind::Interface, path, name);
        made.generics = generics(inside);
        made.supertypes = bounds(list(inside, "bounds"));
        let own = made.path.clone();
        self.items.push(made);
        for member in self.all(list(inside, "items")) {
            self.member(member, &own, Some(false));
        }
    }

    fn implementations(&mut self, inside: &'v Value, own: &str) {
        for of in self.all(list(inside, "impls")) {
            let Some((_, of)) = inner(of).filter(|(_, of)| {
                let blanket = of.get("blanket_impl").is_some_and(|blanket| !blanket.is_null());
                !blanket && !says(of, "is_synthetic") && !says(of, "synthetic") && !says(of, "is_negative")
            }) else {
                continue;
            };
            let of_trait = of.get("trait").filter(|of| !of.is_null());
            let is_own = of_trait.and_then(|of| of.get("id")).map(key).is_some_and(|id| {
                self.get(&id).is_some_and(|item| item.get("crate_id").and_then(Value::as_u64) == Some(0))
            });
            if of_trait.is_some() && !is_own {
                continue;
            }
            for member in self.all(list(of, "items")) {
                self.member(member, own, of_trait.map(|_| true));
            }
        }
    }

    /// A member of a type; `of_trait` says whether a trait is implemented or declared.
    fn member(&mut self, member: &'v Value, own: &str, of_trait: Option<bool>) {
        let Some((kind, inside)) = inner(member) else { return };
        let visibility = member.get("visibility").and_then(Value::as_str).unwrap_or("restricted");
        if !matches!(visibility, "public" | "default") {
            return;
        }
        let name = text(member, "name");
        match kind {
            "function" | "method" => {
                self.function(member, inside, own, name, of_trait);
                if let Some(made) = self.items.last_mut() {
                    made.is_member = true;
                }
            }
            "assoc_const" => {
                let mut made = made(member, ItemKind::Property, own, name);
                made.is_member = true;
                made.ty = inside.get("type").and_then(ty);
                made.traits.is_static = true;
                self.items.push(made);
            }
            "assoc_type" if of_trait == Some(true) => {
                let mut made = made(member, ItemKind::Alias, own, name);
                made.is_member = true;
                made.ty = inside.get("type").or_else(|| inside.get("default")).and_then(ty);
                made.traits.is_static = true;
                self.items.push(made);
            }
            _ => {}
        }
    }

    fn function(&mut self, item: &'v Value, inside: &'v Value, path: &str, name: &str, of_trait: Option<bool>) {
        let mut made = made(item, ItemKind::Function, path, name);
        made.generics = generics(inside);
        let signature = inside.get("sig").or_else(|| inside.get("decl"));
        let inputs = signature.map_or(&[] as &[Value], |signature| list(signature, "inputs"));
        let mut has_self = false;
        for input in inputs {
            let (Some(name), Some(of)) = (input.get(0).and_then(Value::as_str), input.get(1)) else { continue };
            if name == "self" {
                has_self = true;
                continue;
            }
            let name = Some(name.to_owned()).filter(|name| name != "_");
            made.params.push(Param { label: name.clone(), name, ty: ty(of), ..Param::default() });
        }
        made.ty = signature.and_then(|signature| signature.get("output")).and_then(ty);
        let header = inside.get("header");
        let has_body = says(inside, "has_body");
        made.traits = Traits {
            is_static: !has_self,
            is_async: header.is_some_and(|header| says(header, "is_async") || says(header, "async")),
            is_override: of_trait == Some(true),
            is_abstract: of_trait == Some(false) && !has_body,
            is_optional: of_trait == Some(false) && has_body,
            ..Traits::default()
        };
        self.items.push(made);
    }
}

fn made(item: &Value, kind: ItemKind, owner: &str, name: &str) -> Item {
    let mut made = Item::new(Language::Rust, kind, owner, if name.is_empty() { "_" } else { name });
    made.hint = item.get("deprecation").filter(|said| !said.is_null()).map(|said| {
        let message = Some(text(said, "note").to_owned()).filter(|note| !note.is_empty());
        hints::completed(Hint { message, ..Hint::default() })
    });
    made
}

/// Names of type parameters, those left out that `impl Trait` stands for.
fn generics(of: &Value) -> Vec<String> {
    let params = of.get("generics").map_or(&[] as &[Value], |generics| list(generics, "params"));
    let is_type = |param: &&Value| {
        param.get("kind").is_some_and(|kind| kind.get("lifetime").is_none()) && !named(param).starts_with("impl ")
    };
    params.iter().filter(is_type).map(|param| named(param).to_owned()).collect()
}
