//! One version of an SDK as a shim sees it: its declarations by path, and the text of its types with every name in full.

use std::collections::BTreeMap;

use super::reason::Reason;
use crate::facts::*;
use crate::lang::Language;
use crate::mapping::model::{Mapping, Side};
use crate::mapping::surface::{ApiSurface, Symbol};
use crate::resolve::ty::DeclRef;
use crate::resolve::world::{Origin, Unit, World};
use crate::resolve::{ExprRef, Resolver};
use crate::source::{SourceFile, Span};

/// Types that a language knows without an import and its library declarations leave out.
const BUILT_IN: &[(Language, &[&str])] = &[
    (
        Language::Kotlin,
        &[
            "Any",
            "Nothing",
            "Throwable",
            "Exception",
            "RuntimeException",
            "Error",
            "Number",
            "CharSequence",
            "Runnable",
            "Comparable",
            "Object",
            "Thread",
            "Annotation",
            "Enum",
            "Short",
            "Byte",
            "Array",
            "IntArray",
            "LongArray",
            "FloatArray",
            "DoubleArray",
            "ShortArray",
            "BooleanArray",
            "CharArray",
            "ByteArray",
            "Void",
            "Iterator",
        ],
    ),
    (
        Language::Rust,
        &[
            "bool",
            "char",
            "str",
            "u8",
            "u16",
            "u32",
            "u64",
            "u128",
            "usize",
            "i8",
            "i16",
            "i32",
            "i64",
            "i128",
            "isize",
            "f32",
            "f64",
            "String",
            "Vec",
            "Option",
            "Result",
            "Box",
            "Some",
            "None",
            "Ok",
            "Err",
            "Send",
            "Sync",
            "Sized",
            "Copy",
            "Clone",
            "Default",
            "Drop",
            "Fn",
            "FnMut",
            "FnOnce",
            "From",
            "Into",
            "TryFrom",
            "TryInto",
            "AsRef",
            "AsMut",
            "Iterator",
            "IntoIterator",
            "ExactSizeIterator",
            "DoubleEndedIterator",
            "Extend",
            "ToString",
            "ToOwned",
            "PartialEq",
            "Eq",
            "PartialOrd",
            "Ord",
            "FromIterator",
        ],
    ),
];

/// Words of a type that name nothing.
const WORDS: &[&str] = &[
    "suspend",
    "in",
    "out",
    "noinline",
    "crossinline",
    "vararg",
    "escaping",
    "autoclosure",
    "Sendable",
    "MainActor",
    "inout",
    "any",
    "some",
    "async",
    "throws",
    "rethrows",
    "convention",
    "block",
    "dyn",
    "impl",
    "mut",
    "const",
    "fn",
    "for",
    "where",
    "static",
    "unsafe",
    "extern",
    "self",
    "Self",
    "Fn",
    "FnMut",
    "FnOnce",
    "Sized",
    "Any",
    "reified",
];

/// The surface of one version with the library beside it.
pub(super) fn units(mapping: &Mapping, language: Language, side: Side) -> Vec<Unit> {
    let Some(front_end) = language.front_end() else { return Vec::new() };
    let origin = if side == Side::From { Origin::From } else { Origin::To };
    let surfaces = mapping.surfaces.iter().filter(|text| text.language == language && text.side == side);
    let surfaces = surfaces.map(|text| (origin, text.path.as_str(), text.text.as_str()));
    let library = front_end.library.iter().map(|(name, text)| (Origin::Library, *name, *text));
    surfaces
        .chain(library)
        .filter_map(|(origin, path, text)| {
            let facts = (front_end.lower)(text).ok()?;
            Some(Unit { facts, source: SourceFile::new(path, text.to_owned()), origin })
        })
        .collect()
}

/// One version.
#[derive(Debug)]
pub(crate) struct Version<'w, 'u> {
    /// Its declarations by path. A file of it is the unit of the same number.
    pub(crate) api: ApiSurface,
    /// Answers what names in it denote.
    pub(crate) resolver: Resolver<'w, 'u>,
    language: Language,
}

/// What stands for a name of a type where other names are in scope.
enum Name {
    /// It says the same everywhere.
    Same,
    /// This.
    Path(String),
}

impl<'w, 'u> Version<'w, 'u> {
    /// `None` where the mapping has no surface of that version.
    pub(super) fn new(mapping: &Mapping, language: Language, side: Side, world: &'w World<'u>) -> Option<Self> {
        let front_end = language.front_end()?;
        let texts = mapping.surfaces.iter().filter(|text| text.language == language && text.side == side);
        let facts = texts.filter_map(|text| (front_end.lower)(&text.text).ok()).collect();
        let api = ApiSurface::new(language, facts);
        (!api.is_empty()).then(|| Self { api, resolver: Resolver::new(world), language })
    }

    /// A version whose declarations are asked for by name alone.
    pub(super) fn over(language: Language, world: &'w World<'u>) -> Self {
        Self { api: ApiSurface::new(language, Vec::new()), resolver: Resolver::new(world), language }
    }

    /// The declaration of a symbol in the world.
    pub(crate) fn at(symbol: Symbol) -> DeclRef {
        DeclRef { unit: symbol.file as u32, decl: symbol.decl }
    }

    /// The facts of a unit.
    pub(crate) fn facts(&self, unit: u32) -> &'u Facts {
        self.resolver.world.facts(unit)
    }

    /// The text of a unit.
    pub(crate) fn text(&self, unit: u32, span: Span) -> &'u str {
        self.resolver.world.units.get(unit as usize).map_or("", |unit| unit.source.slice(span))
    }

    /// The text of `span` with every type in it named in full, each path as `moves` has it.
    ///
    /// # Errors
    /// When a name is not known, or `moves` has nothing for it.
    pub(crate) fn qualify(
        &self,
        unit: u32,
        span: Span,
        moves: &dyn Fn(&str) -> Result<String, Reason>,
    ) -> Result<String, Reason> {
        let facts = self.facts(unit);
        let mut edits: BTreeMap<u32, (u32, Option<String>)> = BTreeMap::new();
        for ty in facts.types.iter().filter(|ty| span.contains(ty.span) && !ty.span.is_empty()) {
            let TypeRefKind::Named(segments) = &ty.kind else { continue };
            let (Some(first), Some((last, outer))) = (segments.first(), segments.split_last()) else { continue };
            let start = if self.language == Language::Rust { ty.span.start } else { first.name.span.start };
            let text = self.text(unit, Span { start, end: last.name.span.end });
            if outer.iter().any(|segment| !segment.args.is_empty()) {
                return Err(Reason::Unknown(text.to_owned()));
            }
            let new = match self.name(unit, ty.scope, segments, text, moves)? {
                Name::Same => None,
                Name::Path(path) => Some(path),
            };
            edits.insert(start, (last.name.span.end, new));
        }
        let mut out = String::new();
        let mut at = span.start;
        for (start, (end, new)) in edits {
            if start < at {
                continue;
            }
            let gap = self.text(unit, Span { start: at, end: start });
            self.only_words(gap)?;
            out.push_str(gap);
            out.push_str(new.as_deref().unwrap_or_else(|| self.text(unit, Span { start, end })));
            at = end;
        }
        let gap = self.text(unit, Span { start: at, end: span.end });
        self.only_words(gap)?;
        out.push_str(gap);
        Ok(out)
    }

    /// The text of a type, as [`Self::qualify`] gives it, without what does not matter for being the same.
    pub(crate) fn plain(&self, unit: u32, ty: TypeRefId) -> Result<String, Reason> {
        let span = self.facts(unit).type_ref(ty).span;
        self.qualify(unit, span, &|path| Ok(path.to_owned())).map(|text| plain(&text))
    }

    /// The type of a value without a written type that is made by calling a type.
    pub(crate) fn made(&self, at: DeclRef) -> Option<String> {
        let decl = self.resolver.world.decl(at);
        let Value::Expr(expr) = decl.value else { return None };
        let made = self.resolver.callee(ExprRef { unit: at.unit, expr })?.decl?;
        let called = self.resolver.world.decl(made);
        let owner = match called.kind {
            DeclKind::Constructor if !called.modifiers.is_optional => self.resolver.world.owner(made)?,
            DeclKind::Class => made,
            _ => return None,
        };
        self.resolver.world.decl(owner).type_params.is_empty().then(|| self.resolver.world.path(owner))
    }

    fn name(
        &self,
        unit: u32,
        scope: ScopeId,
        segments: &[Segment],
        text: &str,
        moves: &dyn Fn(&str) -> Result<String, Reason>,
    ) -> Result<Name, Reason> {
        let Some(first) = segments.first() else { return Ok(Name::Same) };
        if &*first.name.text == "Self" {
            return Ok(Name::Same);
        }
        let world = self.resolver.world;
        let imported = self.imported(unit, scope, segments);
        if let Some(at) = self.resolver.segments_decl(unit, scope, segments) {
            if world.decl(at).kind == DeclKind::TypeParam {
                return Ok(Name::Same);
            }
            let path = world.path(at);
            if world.origin(at) != Origin::Library {
                return moves(&path).map(Name::Path);
            }
            let package = world.facts(at.unit).package.as_deref().unwrap_or_default();
            let by_default = world.rules.default_packages.contains(&package);
            return Ok(match self.language {
                Language::Kotlin if !by_default => Name::Path(path),
                Language::Rust => imported.map_or(Name::Same, Name::Path),
                _ => Name::Same,
            });
        }
        if let Some(path) = imported {
            return Ok(Name::Path(path));
        }
        let known = BUILT_IN.iter().any(|(language, names)| *language == self.language && names.contains(&text));
        let from_std = ["std::", "core::", "alloc::"].iter().any(|root| text.starts_with(root));
        match self.language {
            // Modules are imported as a whole.
            Language::Swift => Ok(Name::Same),
            _ if known || from_std => Ok(Name::Same),
            Language::Kotlin if text.contains('.') && text.starts_with(char::is_lowercase) => Ok(Name::Same),
            _ => Err(Reason::Unknown(text.to_owned())),
        }
    }

    /// The path of an import that brings the first of these names, with the others.
    fn imported(&self, unit: u32, scope: ScopeId, segments: &[Segment]) -> Option<String> {
        if self.language == Language::Swift {
            return None;
        }
        let facts = self.facts(unit);
        let (first, rest) = segments.split_first()?;
        let around: Vec<ScopeId> = facts.scopes_up(scope).map(|(id, _)| id).collect();
        let import = facts.imports.iter().find(|import| {
            let name = import.alias.as_ref().or(import.path.last());
            !import.wildcard && around.contains(&import.scope) && name.is_some_and(|name| name.text == first.name.text)
        })?;
        let names = import.path.iter().chain(rest.iter().map(|segment| &segment.name));
        let names: Vec<&str> = names.map(|name| &*name.text).collect();
        Some(names.join(self.resolver.world.rules.separator))
    }

    /// Checks that what stands between the names of types names nothing itself.
    fn only_words(&self, gap: &str) -> Result<(), Reason> {
        let mut rest = gap;
        while let Some(start) = rest.find(|c: char| c.is_alphabetic() || c == '_') {
            let from = rest.get(start..).unwrap_or_default();
            let end = from.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            let before = rest.get(..start).and_then(|before| before.chars().next_back());
            let is_label = after.trim_start().starts_with(':') && !after.trim_start().starts_with("::");
            // `'a`, `_ name: T`
            let is_lifetime = before == Some('\'');
            let is_number = before.is_some_and(|before| before.is_ascii_digit());
            if !is_label && !is_lifetime && !is_number && word != "_" && !WORDS.contains(&word) {
                return Err(Reason::Unknown(word.to_owned()));
            }
            rest = after;
        }
        Ok(())
    }
}

/// A type without white space and without what tells no types apart.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut words = text.split_whitespace().filter(|word| !matches!(*word, "@escaping" | "noinline" | "crossinline"));
    if let Some(first) = words.next() {
        out.push_str(first);
    }
    for word in words {
        let joins = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        if joins(out.chars().next_back()) && joins(word.chars().next()) {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
