//! The public API of one version, as the front ends read it from the surface files: what has which full path.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::model::{Member, ParamSpec, Role};
use super::symbol::separator;
use crate::facts::{Decl, DeclId, DeclKind, Facts, ScopeId, ScopeKind, TypeRefId, TypeRefKind};
use crate::lang::Language;

/// Declarations of one version in one language, by full path.
#[derive(Debug)]
pub struct ApiSurface {
    language: Language,
    files: Vec<Facts>,
    /// Declarations by full path; several for overloads. Members of an extension stand below the type it extends.
    by_path: BTreeMap<String, Vec<Symbol>>,
    /// Paths of types by simple name.
    types: HashMap<String, Vec<String>>,
    /// Packages or modules.
    packages: BTreeSet<String>,
}

/// One declaration of a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol {
    /// Index of its file in the surface.
    pub file: usize,
    /// The declaration.
    pub decl: DeclId,
}

/// What a surface says of a written symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup {
    /// It is there.
    Found(Vec<Symbol>),
    /// Nothing has this path.
    Missing,
    /// The path is there, but as something else.
    OtherKind(DeclKind),
    /// The function is there, but with other parameters.
    OtherParams(Vec<Symbol>),
}

impl ApiSurface {
    /// Indexes the facts of the surface files.
    pub fn new(language: Language, files: Vec<Facts>) -> Self {
        let mut surface =
            Self { language, files, by_path: BTreeMap::new(), types: HashMap::new(), packages: BTreeSet::new() };
        surface.index(false);
        surface.index(true);
        surface
    }

    /// Whether nothing is declared.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }

    /// The declarations at `path`; members only where they are declared, not where they are inherited.
    pub fn at(&self, path: &str) -> &[Symbol] {
        self.by_path.get(path).map_or(&[], Vec::as_slice)
    }

    /// Every path, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.by_path.keys().map(String::as_str)
    }

    /// The language it is written in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Every declaration with its path, sorted by path. A member of a Kotlin companion has two.
    pub fn symbols(&self) -> impl Iterator<Item = (&str, Symbol)> {
        self.by_path.iter().flat_map(|(path, symbols)| symbols.iter().map(|&symbol| (path.as_str(), symbol)))
    }

    /// The facts of its files.
    pub fn facts_of_files(&self) -> impl Iterator<Item = &Facts> {
        self.files.iter()
    }

    /// Packages or modules that the files declare.
    pub fn packages(&self) -> impl Iterator<Item = &str> {
        self.packages.iter().map(String::as_str)
    }

    /// The declaration of a symbol.
    pub fn decl(&self, symbol: Symbol) -> Option<&Decl> {
        self.files.get(symbol.file)?.decls.get(symbol.decl.index())
    }

    /// The facts a symbol's declaration belongs to.
    pub fn facts(&self, symbol: Symbol) -> Option<&Facts> {
        self.files.get(symbol.file)
    }

    /// Whether `path` is a type.
    pub fn has_type(&self, path: &str) -> bool {
        self.at(path).iter().any(|&symbol| self.decl(symbol).is_some_and(|decl| decl.kind.is_type()))
    }

    /// Members `name` of the type at `owner`: its own, or the nearest inherited ones.
    pub fn members(&self, owner: &str, name: &str) -> Vec<Symbol> {
        self.members_below(owner, name, &mut HashSet::new())
    }

    /// Looks a written member up.
    pub fn find(&self, member: &Member) -> Lookup {
        let top_level = matches!(member.role, Role::Function | Role::Macro);
        if member.role == Role::Constructor {
            return self.find_constructor(member);
        }
        let found = match top_level || self.packages.contains(&member.owner) {
            true => self.at(&self.join(&member.owner, &member.name)).to_vec(),
            false => self.members(&member.owner, &member.name),
        };
        let Some(first) = found.first().and_then(|&symbol| self.decl(symbol)) else { return Lookup::Missing };
        let first = first.kind;
        let fitting: Vec<Symbol> = found
            .into_iter()
            .filter(|&symbol| self.decl(symbol).is_some_and(|decl| plays(decl, member.role)))
            .collect();
        match &member.params {
            _ if fitting.is_empty() => Lookup::OtherKind(first),
            Some(params) => self.with_params(fitting, params),
            None => Lookup::Found(fitting),
        }
    }

    /// The parameters of a function, constructor or case as a mapping would write them, with their types.
    pub fn params(&self, symbol: Symbol) -> Vec<ParamSpec> {
        let (Some(facts), Some(decl)) = (self.facts(symbol), self.decl(symbol)) else { return Vec::new() };
        let params = decl.params.iter().filter_map(|id| facts.decls.get(id.index()));
        params
            .map(|param| ParamSpec {
                label: param.label.as_ref().map(|label| label.text.to_string()),
                name: Some(param.name.text.to_string()).filter(|name| !name.is_empty()),
                ty: param.ty.map(|ty| type_text(facts, ty)),
            })
            .collect()
    }

    /// `name(a: A, b: B)`, for messages.
    pub fn signature(&self, symbol: Symbol) -> String {
        let name = self.decl(symbol).map_or("", |decl| &decl.name.text);
        let params: Vec<String> = self
            .params(symbol)
            .into_iter()
            .map(|param| {
                let label = match self.language {
                    Language::Swift => param.label.unwrap_or_else(|| "_".to_owned()),
                    _ => param.label.or(param.name).unwrap_or_default(),
                };
                param.ty.map_or(label.clone(), |ty| format!("{label}: {ty}"))
            })
            .collect();
        format!("{name}({})", params.join(", "))
    }

    fn join(&self, owner: &str, name: &str) -> String {
        if owner.is_empty() { name.to_owned() } else { format!("{owner}{}{name}", separator(self.language)) }
    }

    /// First pass: everything outside extensions. Second pass: extensions, once all types are known.
    fn index(&mut self, extensions: bool) {
        for file in 0..self.files.len() {
            let facts = &self.files[file];
            let package = facts.package.as_deref().unwrap_or_default().to_owned();
            let mut entries = Vec::new();
            collect(self, facts, ScopeId(0), std::slice::from_ref(&package), extensions, false, 0, &mut entries);
            self.packages.insert(package);
            for (path, decl, is_type) in entries {
                // A module that a file declares inside itself.
                let kind = self.files.get(file).and_then(|facts| facts.decls.get(decl.index())).map(|decl| decl.kind);
                if kind == Some(DeclKind::Object) && self.language.front_end().is_some_and(|of| of.rules.paths) {
                    self.packages.insert(path.clone());
                }
                if let (true, Some((_, name))) =
                    (is_type, path.rsplit_once(separator(self.language)).or(Some(("", &path))))
                {
                    let known = self.types.entry(name.to_owned()).or_default();
                    if !known.contains(&path) {
                        known.push(path.clone());
                    }
                }
                self.by_path.entry(path).or_default().push(Symbol { file, decl });
            }
        }
    }

    /// The full path of a type that is written `name` inside `package`.
    fn resolve(&self, name: &str, package: &str) -> Option<String> {
        let here = self.join(package, name);
        if self.has_type(&here) {
            return Some(here);
        }
        if self.has_type(name) {
            return Some(name.to_owned());
        }
        let simple = name.rsplit(separator(self.language)).next()?;
        let ending = format!("{}{name}", separator(self.language));
        self.types.get(simple)?.iter().find(|path| path.ends_with(&ending)).cloned()
    }

    fn members_below(&self, owner: &str, name: &str, seen: &mut HashSet<String>) -> Vec<Symbol> {
        if !seen.insert(owner.to_owned()) {
            return Vec::new();
        }
        let own = self.at(&self.join(owner, name));
        if !own.is_empty() {
            return own.to_vec();
        }
        for &symbol in self.at(owner) {
            let (Some(facts), Some(decl)) = (self.facts(symbol), self.decl(symbol)) else { continue };
            let package = facts.package.as_deref().unwrap_or_default();
            let aliased = decl.ty.filter(|_| decl.kind == DeclKind::TypeAlias);
            for above in decl.supertypes.iter().copied().chain(aliased) {
                let path = named(facts, above, self.language).and_then(|name| self.resolve(&name, package));
                let found = path.map(|path| self.members_below(&path, name, seen)).unwrap_or_default();
                if !found.is_empty() {
                    return found;
                }
            }
        }
        Vec::new()
    }

    fn find_constructor(&self, member: &Member) -> Lookup {
        let types: Vec<Symbol> = self.at(&member.owner).to_vec();
        let Some(first) = types.first().and_then(|&symbol| self.decl(symbol)) else { return Lookup::Missing };
        if !first.kind.is_type() {
            return Lookup::OtherKind(first.kind);
        }
        let written = self.at(&self.join(&member.owner, "init")).to_vec();
        match &member.params {
            // What has no written constructor has the one its language gives it, with parameters nobody sees here.
            _ if written.is_empty() => Lookup::Found(types),
            Some(params) => self.with_params(written, params),
            None => Lookup::Found(written),
        }
    }

    fn with_params(&self, candidates: Vec<Symbol>, wanted: &[ParamSpec]) -> Lookup {
        let by_label: Vec<Symbol> = candidates
            .iter()
            .copied()
            .filter(|&symbol| {
                let params = self.params(symbol);
                params.len() == wanted.len() && params.iter().zip(wanted).all(|(have, want)| have.label == want.label)
            })
            .collect();
        if by_label.len() < 2 {
            return if by_label.is_empty() { Lookup::OtherParams(candidates) } else { Lookup::Found(by_label) };
        }
        let same_types = |symbol: &Symbol| {
            self.params(*symbol).iter().zip(wanted).all(|(have, want)| match (&have.ty, &want.ty) {
                (Some(have), Some(want)) => plain_type(have) == plain_type(want),
                _ => true,
            })
        };
        let by_type: Vec<Symbol> = by_label.iter().copied().filter(same_types).collect();
        if by_type.is_empty() { Lookup::OtherParams(by_label) } else { Lookup::Found(by_type) }
    }
}

/// Adds what `scope` declares, below each of `owners`: a companion's members belong to two.
#[allow(clippy::too_many_arguments)]
fn collect(
    surface: &ApiSurface,
    facts: &Facts,
    scope: ScopeId,
    owners: &[String],
    extensions: bool,
    inside_extension: bool,
    depth: usize,
    entries: &mut Vec<(String, DeclId, bool)>,
) {
    let Some(found) = facts.scopes.get(scope.index()).filter(|_| depth < crate::lang::build::MAX_DEPTH) else { return };
    for &id in &found.decls {
        let Some(decl) = facts.decls.get(id.index()) else { continue };
        let body = decl.body.filter(|body| {
            facts.scopes.get(body.index()).is_some_and(|scope| matches!(scope.kind, ScopeKind::Type(_)))
        });
        if decl.kind == DeclKind::Extension {
            let name = decl.ty.and_then(|ty| named(facts, ty, surface.language));
            if let (true, Some(name), Some(body)) = (extensions, name, body) {
                let package = facts.package.as_deref().unwrap_or_default();
                let owner = surface.resolve(&name, package).unwrap_or_else(|| surface.join(package, &name));
                collect(surface, facts, body, &[owner], true, true, depth + 1, entries);
            }
            continue;
        }
        if matches!(decl.kind, DeclKind::TypeParam | DeclKind::Local | DeclKind::Param) {
            continue;
        }
        let name = match &*decl.name.text {
            "" if decl.modifiers.is_companion => "Companion",
            "" => continue,
            name => name,
        };
        let paths: Vec<String> = owners.iter().map(|owner| surface.join(owner, name)).collect();
        if extensions == inside_extension {
            entries.extend(paths.iter().map(|path| (path.clone(), id, decl.kind.is_type())));
        }
        if let Some(body) = body {
            let mut inner = paths;
            if decl.modifiers.is_companion {
                inner.extend(owners.iter().cloned());
            }
            collect(surface, facts, body, &inner, extensions, inside_extension, depth + 1, entries);
        }
    }
}

/// Whether a declaration can be what a symbol key says.
fn plays(decl: &Decl, role: Role) -> bool {
    match role {
        Role::Method | Role::Function => decl.kind == DeclKind::Function,
        Role::Property => matches!(decl.kind, DeclKind::Property | DeclKind::Object),
        Role::Case => matches!(decl.kind, DeclKind::EnumCase | DeclKind::Object | DeclKind::Class | DeclKind::Property),
        Role::Constructor => decl.kind == DeclKind::Constructor,
        Role::Macro => decl.kind == DeclKind::Macro,
    }
}

/// The name of a type as written, without arguments and wrappers.
pub(crate) fn named(facts: &Facts, ty: TypeRefId, language: Language) -> Option<String> {
    match &facts.types.get(ty.index())?.kind {
        TypeRefKind::Named(segments) => {
            Some(segments.iter().map(|segment| &*segment.name.text).collect::<Vec<_>>().join(separator(language)))
        }
        TypeRefKind::Optional(inner) => named(facts, *inner, language),
        TypeRefKind::All(parts) => parts.first().and_then(|first| named(facts, *first, language)),
        _ => None,
    }
}

/// A type in one spelling for all languages, for comparison and messages.
pub(crate) fn type_text(facts: &Facts, ty: TypeRefId) -> String {
    let Some(found) = facts.types.get(ty.index()) else { return "_".to_owned() };
    let list =
        |ids: &[TypeRefId], between: &str| ids.iter().map(|&id| type_text(facts, id)).collect::<Vec<_>>().join(between);
    match &found.kind {
        TypeRefKind::Named(segments) => segments
            .iter()
            .map(|segment| match segment.args.as_slice() {
                [] => segment.name.text.to_string(),
                args => format!("{}<{}>", segment.name.text, list(args, ", ")),
            })
            .collect::<Vec<_>>()
            .join("."),
        TypeRefKind::Optional(inner) => {
            let function =
                facts.types.get(inner.index()).is_some_and(|ty| matches!(ty.kind, TypeRefKind::Function { .. }));
            let inner = type_text(facts, *inner);
            if function { format!("({inner})?") } else { format!("{inner}?") }
        }
        TypeRefKind::Function { params, result, .. } => {
            let result = result.map_or_else(|| "Unit".to_owned(), |result| type_text(facts, result));
            format!("({}) -> {result}", list(params, ", "))
        }
        TypeRefKind::Tuple(parts) => format!("({})", list(parts, ", ")),
        TypeRefKind::Array(inner) => format!("[{}]", type_text(facts, *inner)),
        TypeRefKind::Dictionary(key, value) => format!("[{}: {}]", type_text(facts, *key), type_text(facts, *value)),
        TypeRefKind::All(parts) => list(parts, " & "),
        TypeRefKind::Viewed(of, _) => type_text(facts, *of),
        TypeRefKind::Associated(of, name) => format!("{}.{}", type_text(facts, *of), name.text),
        TypeRefKind::Metatype(inner) => format!("{}.Type", type_text(facts, *inner)),
        TypeRefKind::Labelled(label, inner) => format!("{}: {}", label.text, type_text(facts, *inner)),
        TypeRefKind::Unknown => "_".to_owned(),
    }
}

/// A type without spaces, qualifiers, attributes and wrappers that do not tell overloads apart.
pub(crate) fn plain_type(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| {
        !word.starts_with('@') && !matches!(*word, "inout" | "any" | "some" | "borrowing" | "consuming" | "suspend")
    });
    let joined = words.collect::<String>().replace("::", ".");
    let mut plain = String::new();
    let mut word = String::new();
    for c in joined.chars() {
        match c {
            '.' if !word.is_empty() => word.clear(),
            _ if c.is_alphanumeric() || c == '_' => word.push(c),
            _ => {
                plain.push_str(&word);
                word.clear();
                plain.push(c);
            }
        }
    }
    plain + &word
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::facts::{Ident, Segment};
    use crate::lang::build::Builder;
    use crate::mapping::symbol::parse_member;
    use crate::source::Span;

    fn ident(text: &str) -> Ident {
        Ident { text: text.into(), span: Span::default() }
    }

    /// A little language of its own for hand-made facts.
    struct Made(Builder<'static>);

    impl Made {
        fn file(package: &str) -> Self {
            let mut builder = Builder::new("");
            builder.facts.package = Some(package.into());
            Self(builder)
        }

        fn add(&mut self, scope: ScopeId, kind: DeclKind, name: &str) -> DeclId {
            self.0.decl(kind, ident(name), Span::default(), scope)
        }

        fn open(&mut self, scope: ScopeId, kind: DeclKind, name: &str) -> (DeclId, ScopeId) {
            let id = self.add(scope, kind, name);
            let body = self.0.scope(scope, ScopeKind::Type(id), Span::default());
            self.0.decl_mut(id).body = Some(body);
            (id, body)
        }

        fn ty(&mut self, name: &str) -> TypeRefId {
            let segments = name.split('.').map(|part| Segment { name: ident(part), args: Vec::new() }).collect();
            self.0.type_ref(TypeRefKind::Named(segments), Span::default(), ScopeId(0))
        }

        fn function(&mut self, scope: ScopeId, kind: DeclKind, name: &str, params: &[(&str, &str)]) -> DeclId {
            let id = self.add(scope, kind, name);
            let body = self.0.scope(scope, ScopeKind::Function(id), Span::default());
            for (label, ty) in params {
                let param = self.add(body, DeclKind::Param, label);
                let ty = self.ty(ty);
                self.0.decl_mut(param).ty = Some(ty);
                self.0.decl_mut(param).label = Some(ident(label)).filter(|_| *label != "_");
                self.0.decl_mut(id).params.push(param);
            }
            id
        }
    }

    /// `package com.acme`: Base with `close()`; Room : Base with a nested enum, overloads and a companion.
    fn kotlin() -> ApiSurface {
        let mut made = Made::file("com.acme");
        let (_, base) = made.open(ScopeId(0), DeclKind::Class, "Base");
        made.function(base, DeclKind::Function, "close", &[]);
        let (room, body) = made.open(ScopeId(0), DeclKind::Class, "Room");
        let above = made.ty("Base");
        made.0.decl_mut(room).supertypes.push(above);
        made.function(body, DeclKind::Constructor, "init", &[("name", "String")]);
        made.add(body, DeclKind::Property, "name");
        made.function(body, DeclKind::Function, "send", &[("text", "String")]);
        made.function(body, DeclKind::Function, "send", &[("text", "Int")]);
        made.function(body, DeclKind::Function, "send", &[("text", "String"), ("urgent", "Boolean")]);
        let (_, role) = made.open(body, DeclKind::Enum, "Role");
        made.add(role, DeclKind::EnumCase, "OWNER");
        let (companion, inside) = made.open(body, DeclKind::Object, "");
        made.0.decl_mut(companion).modifiers.is_companion = true;
        made.function(inside, DeclKind::Function, "open", &[("id", "String")]);
        made.function(ScopeId(0), DeclKind::Function, "connect", &[("url", "String")]);
        ApiSurface::new(Language::Kotlin, vec![made.0.finish()])
    }

    fn find(surface: &ApiSurface, role: Role, text: &str) -> Lookup {
        surface.find(&parse_member(role, text, surface.language).unwrap())
    }

    fn found(surface: &ApiSurface, role: Role, text: &str) -> bool {
        matches!(find(surface, role, text), Lookup::Found(_))
    }

    #[test]
    fn everything_has_its_full_path() {
        let surface = kotlin();
        assert!(surface.has_type("com.acme.Room.Role"));
        assert!(found(&surface, Role::Case, "com.acme.Room.Role.OWNER"));
        assert!(found(&surface, Role::Property, "com.acme.Room.name"));
        assert!(found(&surface, Role::Function, "com.acme.connect(url)"));
        assert!(found(&surface, Role::Method, "com.acme.Room.open(id)"), "companion members by the outer type");
        assert!(found(&surface, Role::Method, "com.acme.Room.Companion.open(id)"));
        assert!(found(&surface, Role::Constructor, "com.acme.Room(name)"));
        assert_eq!(find(&surface, Role::Method, "com.acme.Room.sned"), Lookup::Missing);
    }

    #[test]
    fn members_are_inherited() {
        let surface = kotlin();
        assert!(found(&surface, Role::Method, "com.acme.Room.close()"));
        assert!(surface.at("com.acme.Room.close").is_empty());
    }

    #[test]
    fn parameters_choose_the_overload() {
        let surface = kotlin();
        let count = |text: &str| match find(&surface, Role::Method, text) {
            Lookup::Found(symbols) => symbols.len(),
            _ => 0,
        };
        assert_eq!(count("com.acme.Room.send"), 3);
        assert_eq!(count("com.acme.Room.send(text)"), 2);
        assert_eq!(count("com.acme.Room.send(text: kotlin.Int)"), 1);
        assert_eq!(count("com.acme.Room.send(text, urgent)"), 1);
        let Lookup::OtherParams(symbols) = find(&surface, Role::Method, "com.acme.Room.send(body)") else { panic!() };
        assert_eq!(surface.signature(symbols[2]), "send(text: String, urgent: Boolean)");
    }

    #[test]
    fn kinds_are_told_apart() {
        let surface = kotlin();
        assert_eq!(find(&surface, Role::Property, "com.acme.Room.send"), Lookup::OtherKind(DeclKind::Function));
        assert_eq!(find(&surface, Role::Method, "com.acme.Room.name"), Lookup::OtherKind(DeclKind::Property));
    }

    #[test]
    fn swift_extensions_merge_by_name_across_files() {
        let mut made = Made::file("AcmeChat");
        let (_, room) = made.open(ScopeId(0), DeclKind::Class, "Room");
        made.open(room, DeclKind::Enum, "Role");
        let mut other = Made::file("AcmeChat");
        let (extension, body) = other.open(ScopeId(0), DeclKind::Extension, "");
        let extended = other.ty("Room");
        other.0.decl_mut(extension).ty = Some(extended);
        other.function(body, DeclKind::Function, "send", &[("_", "String"), ("to", "User")]);
        let surface = ApiSurface::new(Language::Swift, vec![other.0.finish(), made.0.finish()]);
        assert!(found(&surface, Role::Method, "AcmeChat.Room.send(_:to:)"));
        assert!(surface.has_type("AcmeChat.Room.Role"));
        assert!(!found(&surface, Role::Method, "AcmeChat.Room.send(_:for:)"));
    }

    #[test]
    fn supertypes_in_a_circle_end() {
        let mut made = Made::file("a");
        let (x, _) = made.open(ScopeId(0), DeclKind::Class, "X");
        let (y, _) = made.open(ScopeId(0), DeclKind::Class, "Y");
        let (to_y, to_x) = (made.ty("Y"), made.ty("X"));
        made.0.decl_mut(x).supertypes.push(to_y);
        made.0.decl_mut(y).supertypes.push(to_x);
        let surface = ApiSurface::new(Language::Kotlin, vec![made.0.finish()]);
        assert!(surface.members("a.X", "gone").is_empty());
    }
}
