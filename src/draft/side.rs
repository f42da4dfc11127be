//! One version, indexed for comparison, and types of both versions in comparable words.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::api::{Api, Item, ItemKind};
use crate::lang::Language;
use crate::mapping::surface::plain_type;
use crate::mapping::symbol::separator;

/// Supertypes that are followed upwards.
const MAX_ABOVE: usize = 40;

/// A version with its declarations by owner and by name.
#[derive(Debug)]
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    owned: HashMap<&'a str, Vec<&'a Item>>,
    named: HashMap<&'a str, Vec<&'a str>>,
    types: BTreeMap<&'a str, &'a Item>,
    packages: BTreeSet<&'a str>,
    /// Members of types with what they inherit, once asked for.
    inherited: RefCell<HashMap<String, Vec<&'a Item>>>,
}

impl<'a> Side<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut owned: HashMap<&str, Vec<&Item>> = HashMap::new();
        let mut named: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut types = BTreeMap::new();
        let mut packages = BTreeSet::new();
        let mut seen = HashSet::new();
        for item in api.items() {
            // A requirement and its implementation for all are one to callers; no mapping names an operator.
            let is_operator = !item.name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'));
            if is_operator {
                continue;
            }
            if item.kind.is_type() || seen.insert(calling(item)) {
                owned.entry(&item.owner).or_default().push(item);
            }
            if !item.is_member {
                packages.insert(item.owner.as_str());
            }
            if is_module(api, item) {
                packages.insert(item.path.as_str());
            } else if item.kind.is_type() && types.insert(item.path.as_str(), item).is_none() {
                named.entry(&item.name).or_default().push(&item.path);
            }
        }
        Self { api, owned, named, types, packages, inherited: RefCell::default() }
    }

    pub(super) fn separator(&self) -> &'static str {
        separator(self.api.language())
    }

    pub(super) fn language(&self) -> Language {
        self.api.language()
    }

    /// What `owner` itself declares, in the order it was read.
    pub(super) fn owned(&self, owner: &str) -> &[&'a Item] {
        self.owned.get(owner).map_or(&[], Vec::as_slice)
    }

    /// Every type once, by path.
    pub(super) fn types(&self) -> impl Iterator<Item = (&'a str, &'a Item)> + '_ {
        self.types.iter().map(|(path, item)| (*path, *item))
    }

    pub(super) fn type_at(&self, path: &str) -> Option<&'a Item> {
        self.types.get(path).copied()
    }

    pub(super) fn packages(&self) -> &BTreeSet<&'a str> {
        &self.packages
    }

    /// Whether `path` is a package, module or crate path.
    pub(super) fn is_package(&self, path: &str) -> bool {
        self.packages.contains(path)
    }

    /// Paths of the types of this simple name.
    pub(super) fn named(&self, name: &str) -> &[&'a str] {
        self.named.get(name).map_or(&[], Vec::as_slice)
    }

    /// The type that is written `name` near `near`.
    pub(super) fn find(&self, name: &str, near: &str) -> Option<&'a str> {
        let separator = self.separator();
        let dotted = name.replace("::", ".").replace('.', separator);
        let last = dotted.rsplit(separator).next()?;
        let fits = |path: &&&str| **path == dotted || path.ends_with(&format!("{separator}{dotted}"));
        let found: Vec<&&str> = self.named(last).iter().filter(fits).collect();
        let shared = |path: &str| path.chars().zip(near.chars()).take_while(|(one, other)| one == other).count();
        found.into_iter().max_by_key(|path| (shared(path), std::cmp::Reverse(path.len()))).copied()
    }

    /// The members of a type, its own first, then those of its supertypes from near to far.
    pub(super) fn members(&self, owner: &str) -> Vec<&'a Item> {
        if let Some(known) = self.inherited.borrow().get(owner) {
            return known.clone();
        }
        let found = self.with_inherited(owner);
        self.inherited.borrow_mut().insert(owner.to_owned(), found.clone());
        found
    }

    fn with_inherited(&self, owner: &str) -> Vec<&'a Item> {
        let mut all: Vec<&Item> = Vec::new();
        let mut seen: Vec<String> = vec![owner.to_owned()];
        let mut at = 0;
        while let Some(path) = seen.get(at).cloned().filter(|_| at < MAX_ABOVE) {
            at += 1;
            for &item in self.owned(&path) {
                // What is not inherited: constructors and nested types.
                let overridden = |known: &&Item| {
                    let ((_, kind, receiver, params), own) = (calling(known), calling(item));
                    known.name == item.name && (kind, receiver, params) == (own.1, own.2, own.3)
                };
                let inherited = !matches!(item.kind, ItemKind::Constructor) && !item.kind.is_type();
                if at == 1 || inherited && !all.iter().any(overridden) {
                    all.push(item);
                }
            }
            let Some(found) = self.type_at(&path) else { continue };
            let aliased = found.ty.iter().filter(|_| found.kind == ItemKind::Alias);
            for above in found.supertypes.iter().chain(aliased) {
                if let Some(above) = self.find(above, &path)
                    && !seen.iter().any(|known| known == above)
                {
                    seen.push(above.to_owned());
                }
            }
        }
        all
    }

    /// Whether the type at `path` is `above` or inherits from it.
    pub(super) fn inherits(&self, path: &str, above: &str) -> bool {
        let mut seen = vec![path];
        let mut at = 0;
        while let Some(&path) = seen.get(at).filter(|_| at < MAX_ABOVE) {
            at += 1;
            if path == above {
                return true;
            }
            let supertypes = self.type_at(path).map_or(&[][..], |found| &found.supertypes);
            seen.extend(supertypes.iter().filter_map(|name| self.find(name, path)));
        }
        false
    }
}

/// What callers tell declarations of one owner apart by.
type Calling<'a> = (&'a str, ItemKind, Option<&'a str>, Vec<(Option<&'a str>, Option<&'a str>)>);

fn calling(item: &Item) -> Calling<'_> {
    let params = item.params.iter().map(|param| (param.label.as_deref(), param.ty.as_deref())).collect();
    (&item.path, item.kind, item.receiver.as_deref(), params)
}

/// In Rust what a front end calls an object is a module.
fn is_module(api: &Api, item: &Item) -> bool {
    api.language() == Language::Rust && item.kind == ItemKind::Object
}

/// New simple names of types by their old ones.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    names: HashMap<String, String>,
    /// Whether labels belong to what a function is called.
    pub(super) labelled: bool,
}

impl Renamed {
    pub(super) fn new<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>, language: Language) -> Self {
        let mut names: HashMap<String, String> = HashMap::new();
        for (old, new) in pairs {
            names.entry(old.to_owned()).or_insert_with(|| new.to_owned());
        }
        names.retain(|old, new| old != new);
        Self { names, labelled: language == Language::Swift }
    }

    /// An old type in the words of the new version.
    pub(super) fn translate(&self, ty: &str) -> String {
        let mut out = String::new();
        for piece in pieces(&plain_type(ty)) {
            out.push_str(self.names.get(piece).map_or(piece, String::as_str));
        }
        out
    }

    /// Whether an old type and a new one are the same; what is not said fits everything.
    pub(super) fn same(&self, old: Option<&str>, new: Option<&str>) -> bool {
        match (nothing(old), nothing(new)) {
            (None, None) => true,
            (Some(old), Some(new)) => normal(&self.translate(old)) == normal(&plain_type(new)),
            _ => false,
        }
    }

    /// How alike two types are, 0 to 1.
    pub(super) fn likeness(&self, old: Option<&str>, new: Option<&str>) -> f64 {
        let (Some(old), Some(new)) = (nothing(old), nothing(new)) else {
            return if nothing(old).is_none() && nothing(new).is_none() { 1.0 } else { 0.2 };
        };
        let (old, new) = (normal(&self.translate(old)), normal(&plain_type(new)));
        if old == new {
            return 1.0;
        }
        let bare = |text: &str| text.replace(['?', '!'], "");
        if bare(&old) == bare(&new) {
            return 0.85;
        }
        let of = |text: &str| names_in(text).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
        let (old, new) = (of(&old), of(&new));
        let shared = old.intersection(&new).count();
        #[allow(clippy::cast_precision_loss)]
        let part = 2.0 * shared as f64 / (old.len() + new.len()).max(1) as f64;
        0.7 * part
    }
}

/// A result that is none, however a language writes it.
fn nothing(ty: Option<&str>) -> Option<&str> {
    ty.filter(|ty| !matches!(*ty, "Unit" | "Void" | "()" | "void" | "_" | ""))
}

/// Spellings that mean the same.
fn normal(ty: &str) -> String {
    // References and lifetimes are no part of what a value is.
    let ty = ty.replace('&', "");
    let mut owned = String::new();
    let mut skip = false;
    for piece in pieces(&ty) {
        if !skip {
            owned.push_str(piece.trim_end_matches('\''));
        }
        skip = piece.ends_with('\'');
    }
    pieces(&owned)
        .into_iter()
        .map(|piece| match piece {
            // Type parameters may have any name.
            _ if piece.len() == 1 && piece.starts_with(|c: char| c.is_ascii_uppercase()) => "T",
            "Void" => "Unit",
            "Integer" => "Int",
            "Swift" | "NSString" => "String",
            "MutableList" => "List",
            "MutableMap" => "Map",
            other => other,
        })
        .collect::<String>()
        .replace('!', "?")
}

/// Names and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let end = rest.find(|c: char| is_name(c) != is_name(first)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        found.push(piece);
        rest = after;
    }
    found
}

/// The names in a type, qualifiers left out.
pub(super) fn names_in(ty: &str) -> Vec<&str> {
    pieces(ty).into_iter().filter(|piece| piece.starts_with(|c: char| c.is_alphabetic() || c == '_')).collect()
}
