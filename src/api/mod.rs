//! The public API of one version as a list of declarations, whatever file it was read from.
//!
//! ```text
//! stubs, dumps of vendors -> read    -> Api (from), Api (to)
//! Api, Api                -> compare -> what is gone or changed, and how
//! that, and a mapping     -> coverage
//! that alone              -> draft
//! ```
//!
//! [`ApiSurface`](crate::mapping::surface::ApiSurface) answers questions of the resolver with all that a front end reads; this is the part of it that any
//! format of a vendor can say.

pub mod compare;
mod hints;
pub mod read;
mod stubs;

use std::collections::BTreeMap;

use crate::lang::Language;
use crate::mapping::surface::Symbol;
use crate::mapping::symbol::separator;

/// The declarations of one version in one language.
#[derive(Debug, Clone)]
pub struct Api {
    language: Language,
    items: Vec<Item>,
    /// Indices into `items`; several for overloads.
    by_path: BTreeMap<String, Vec<usize>>,
}

/// One public declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Full path with the separator of the language, without parameters: `com.acme.Room.send`. A constructor's ends in
    /// `init`. Members of a companion stand below the class, those of an extension below the type it extends.
    pub path: String,
    /// The path of what declares it: a type, or for top-level declarations a package, module or crate path.
    pub owner: String,
    /// Last part of `path`.
    pub name: String,
    /// What it declares.
    pub kind: ItemKind,
    /// Whether `owner` is a type.
    pub is_member: bool,
    /// Parameters of a function, constructor or macro, payload of a case.
    pub params: Vec<Param>,
    /// Type of a property, result of a function, aliased type; `None` where nothing is said (no result, inferred).
    pub ty: Option<String>,
    /// The type a Kotlin extension extends.
    pub receiver: Option<String>,
    /// Names of its type parameters.
    pub generics: Vec<String>,
    /// Supertypes of a type as written, without type arguments.
    pub supertypes: Vec<String>,
    /// What else tells two declarations apart.
    pub traits: Traits,
    /// What the vendor says of its end.
    pub hint: Option<Hint>,
    /// The declaration in the surface it was read from, for stubs.
    pub symbol: Option<Symbol>,
}

/// What an item declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    /// Class or struct.
    Class,
    /// Kotlin interface, Swift protocol, Rust trait.
    Interface,
    /// Enumeration.
    Enum,
    /// Kotlin `object`.
    Object,
    /// Another name of `ty`.
    Alias,
    /// Function or method.
    Function,
    /// Property, field or constant.
    Property,
    /// Constructor or initialiser.
    Constructor,
    /// Case of an enum.
    Case,
    /// Rust macro.
    Macro,
}

impl ItemKind {
    /// Whether it declares a type.
    pub fn is_type(self) -> bool {
        matches!(self, Self::Class | Self::Interface | Self::Enum | Self::Object | Self::Alias)
    }

    /// Its name in English: `class`, `function`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Interface => "interface",
            Self::Enum => "enum",
            Self::Object => "object",
            Self::Alias => "alias",
            Self::Function => "function",
            Self::Property => "property",
            Self::Constructor => "constructor",
            Self::Case => "case",
            Self::Macro => "macro",
        }
    }
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Param {
    /// Swift's argument label, `None` for `_`; in Kotlin the name, as callers may write it.
    pub label: Option<String>,
    /// Its name inside the declaration; `None` where the format does not say (bytecode).
    pub name: Option<String>,
    /// Its type.
    pub ty: Option<String>,
    /// Whether a call may leave it out.
    pub has_default: bool,
    /// Whether it takes any number of values.
    pub is_vararg: bool,
}

/// Modifiers that callers notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Traits {
    /// Belongs to the type, not to a value.
    pub is_static: bool,
    /// Assignable.
    pub is_mutable: bool,
    /// `suspend` or `async`.
    pub is_async: bool,
    /// Overrides what a supertype declares.
    pub is_override: bool,
    /// Must be implemented.
    pub is_abstract: bool,
    /// May fail (`throws`); an initialiser that may give nothing, an optional requirement.
    pub is_optional: bool,
}

/// What the vendor wrote at a declaration that goes: `@Deprecated`, `@available`, `#[deprecated]`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hint {
    /// The vendor's sentence.
    pub message: Option<String>,
    /// What it names as the replacement, as written: `ReplaceWith("..")`, `renamed: ".."`.
    pub replacement: Option<String>,
    /// Whether it cannot be used any more (`DeprecationLevel.ERROR`, `unavailable`).
    pub is_gone: bool,
}

impl Item {
    /// As a mapping would write it: the path, and behind it the parameters of what is called, in the way of `language`.
    pub fn signature(&self, language: Language) -> String {
        let path = match (self.kind, language) {
            (ItemKind::Constructor, Language::Kotlin | Language::Rust) => &self.owner,
            _ => &self.path,
        };
        if !matches!(self.kind, ItemKind::Function | ItemKind::Constructor) {
            return path.clone();
        }
        let of_param = |param: &Param| {
            let label = param.label.as_deref();
            match language {
                Language::Swift => format!("{}:", label.unwrap_or("_")),
                _ => {
                    let name = label.or(param.name.as_deref()).unwrap_or("_");
                    param.ty.as_ref().map_or_else(|| name.to_owned(), |ty| format!("{name}: {ty}"))
                }
            }
        };
        let between = if language == Language::Swift { "" } else { ", " };
        format!("{path}({})", self.params.iter().map(of_param).collect::<Vec<_>>().join(between))
    }
}

impl Item {
    /// A declaration `name` of `owner` of which nothing else is known.
    pub fn new(language: Language, kind: ItemKind, owner: &str, name: &str) -> Self {
        let separator = if owner.is_empty() { "" } else { separator(language) };
        Self {
            path: format!("{owner}{separator}{name}"),
            owner: owner.to_owned(),
            name: name.to_owned(),
            kind,
            is_member: false,
            params: Vec::new(),
            ty: None,
            receiver: None,
            generics: Vec::new(),
            supertypes: Vec::new(),
            traits: Traits::default(),
            hint: None,
            symbol: None,
        }
    }
}

impl Api {
    /// Indexes declarations.
    pub fn new(language: Language, items: Vec<Item>) -> Self {
        let mut by_path: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            by_path.entry(item.path.clone()).or_default().push(index);
        }
        Self { language, items, by_path }
    }

    /// The language it is written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Every declaration, in the order it was read.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The declarations with this path, overloads of one another or a type and a function of one name.
    pub fn at<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a Item> + use<'a> {
        self.by_path.get(path).into_iter().flatten().filter_map(|&index| self.items.get(index))
    }

    /// The type with this path.
    pub fn type_at(&self, path: &str) -> Option<&Item> {
        self.at(path).find(|item| item.kind.is_type())
    }

    /// What the type or package at `owner` itself declares, in the order of names.
    pub fn members<'a>(&'a self, owner: &str) -> impl Iterator<Item = &'a Item> + use<'a> {
        let start = format!("{owner}{}", separator(self.language));
        let depth = start.len();
        let separator = separator(self.language);
        self.by_path
            .range(start.clone()..)
            .take_while(move |(path, _)| path.starts_with(&start))
            .filter(move |(path, _)| !path.get(depth..).is_some_and(|rest| rest.contains(separator)))
            .flat_map(|(_, indices)| indices.iter().filter_map(|&index| self.items.get(index)))
    }

    /// The path of the type that is written `name` where `near` is declared: in the types and packages around it from the
    /// inside out, else the only type of that name.
    pub fn resolve(&self, name: &str, near: &str) -> Option<&str> {
        let separator = separator(self.language);
        let mut around = Some(near);
        while let Some(place) = around {
            if let Some((path, _)) = self.by_path.get_key_value(&format!("{place}{separator}{name}"))
                && self.type_at(path).is_some()
            {
                return Some(path);
            }
            around = place.rsplit_once(separator).map(|(outer, _)| outer);
        }
        if let Some((path, _)) = self.by_path.get_key_value(name)
            && self.type_at(path).is_some()
        {
            return Some(path);
        }
        let ending = format!("{separator}{name}");
        let mut found = self.items.iter().filter(|item| item.kind.is_type() && item.path.ends_with(&ending));
        let first = found.next()?;
        found.all(|other| other.path == first.path).then_some(first.path.as_str())
    }
}
