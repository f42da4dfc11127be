//! Everything there is to resolve against, of one language: project files, API surfaces and the library, with indexes
//! by package, by name and by extended type.

use std::collections::{HashMap, HashSet};

use crate::facts::*;
use crate::lang::{Language, Rules};
use crate::mapping::model::{Mapping, Old};
use crate::project::own::Own;
use crate::resolve::ty::DeclRef;
use crate::resolve::unread::Wants;
use crate::source::SourceFile;

/// Where a unit comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// A file of the project.
    Project,
    /// The old version's surface.
    From,
    /// The new version's surface.
    To,
    /// The language's own library.
    Library,
}

/// One file of the world.
#[derive(Debug)]
pub struct Unit {
    /// Its facts.
    pub facts: Facts,
    /// Its text.
    pub source: SourceFile,
    /// Where it comes from.
    pub origin: Origin,
}

/// All units of one language.
#[derive(Debug)]
pub struct World<'u> {
    /// The units; a [`DeclRef`] points into them.
    pub units: Vec<&'u Unit>,
    /// The language.
    pub language: Language,
    /// Its rules.
    pub rules: Rules,
    /// Top-level declarations by package, then name.
    packages: HashMap<&'u str, HashMap<&'u str, Vec<DeclRef>>>,
    /// Every package and every prefix of one.
    prefixes: HashSet<String>,
    /// Units by package.
    by_package: HashMap<&'u str, Vec<u32>>,
    /// Swift extensions by the simple name of the extended type.
    extensions: HashMap<&'u str, Vec<DeclRef>>,
    /// Kotlin extension members by name.
    extension_members: HashMap<&'u str, Vec<DeclRef>>,
    /// Modules that a bridging header brings into every file of the project.
    pub(crate) bridged: Vec<String>,
    /// What the project declares itself, where packages may be shared with an SDK.
    pub(crate) own: Own,
    /// Files that are read once something in them is asked for.
    pub(crate) unread: Option<Wants<'u>>,
    /// Types of the new surface to the types of the old one they continue.
    pub(crate) continues: HashMap<DeclRef, DeclRef>,
    /// The same, the other way round.
    pub(crate) continued_by: HashMap<DeclRef, DeclRef>,
}

/// The module of project files in a language with modules.
pub const PROJECT_MODULE: &str = "";

impl<'u> World<'u> {
    /// Builds the indexes.
    pub fn new(language: Language, units: Vec<&'u Unit>) -> Option<Self> {
        let rules = language.front_end()?.rules;
        let mut world = World {
            units,
            language,
            rules,
            packages: HashMap::new(),
            prefixes: HashSet::new(),
            by_package: HashMap::new(),
            extensions: HashMap::new(),
            extension_members: HashMap::new(),
            bridged: Vec::new(),
            own: Own::default(),
            unread: None,
            continues: HashMap::new(),
            continued_by: HashMap::new(),
        };
        for index in 0..world.units.len() {
            world.index_unit(index);
        }
        Some(world)
    }

    fn index_unit(&mut self, index: usize) {
        let unit: &'u Unit = self.units[index];
        let facts = &unit.facts;
        let package = facts.package.as_deref().unwrap_or(PROJECT_MODULE);
        let mut prefix = package;
        loop {
            self.prefixes.insert(prefix.to_owned());
            match prefix.rfind(self.rules.separator) {
                Some(at) => prefix = &prefix[..at],
                None => break,
            }
        }
        self.by_package.entry(package).or_default().push(index as u32);
        let top = self.packages.entry(package).or_default();
        for &decl in &facts.scopes[0].decls {
            let declared = facts.decl(decl);
            let at = DeclRef { unit: index as u32, decl };
            match declared.kind {
                DeclKind::Extension => {}
                _ if declared.receiver.is_some() => {
                    self.extension_members.entry(&declared.name.text).or_default().push(at);
                    // It can be imported and referred to by name too.
                    top.entry(&declared.name.text).or_default().push(at);
                }
                _ => top.entry(&declared.name.text).or_default().push(at),
            }
        }
        for (id, declared) in facts.decls.iter().enumerate().filter(|(_, decl)| decl.kind == DeclKind::Extension) {
            if let Some(name) = declared.ty.and_then(|ty| last_name(facts, ty)) {
                let at = DeclRef { unit: index as u32, decl: DeclId(id as u32) };
                self.extensions.entry(name).or_default().push(at);
            }
        }
        // Extension members of objects and companions can be imported or reached through `with`.
        for (id, declared) in facts.decls.iter().enumerate() {
            if declared.receiver.is_some() && declared.scope != ScopeId(0) {
                let at = DeclRef { unit: index as u32, decl: DeclId(id as u32) };
                self.extension_members.entry(&declared.name.text).or_default().push(at);
            }
        }
    }

    /// Makes the packages that a mapping's changes speak of known, although no surface declares anything in them.
    pub fn add_packages(&mut self, mapping: &Mapping, language: Language) {
        for change in mapping.changes.iter().filter(|change| change.language == language) {
            let Old::Package { path, .. } = &change.old else { continue };
            let mut prefix = path.as_str();
            loop {
                self.prefixes.insert(prefix.to_owned());
                match prefix.rfind(self.rules.separator) {
                    Some(at) => prefix = &prefix[..at],
                    None => break,
                }
            }
        }
    }

    /// The unit of `at`.
    pub fn unit(&self, at: u32) -> &'u Unit {
        self.units[at as usize]
    }

    /// The facts of unit `at`.
    pub fn facts(&self, at: u32) -> &'u Facts {
        &self.units[at as usize].facts
    }

    /// The declaration `at`.
    pub fn decl(&self, at: DeclRef) -> &'u Decl {
        self.facts(at.unit).decl(at.decl)
    }

    /// Where `at` comes from.
    pub fn origin(&self, at: DeclRef) -> Origin {
        self.units[at.unit as usize].origin
    }

    /// Top-level declarations named `name` in `package`; those of the old surface before those of the new one.
    pub fn top_level(&self, package: &str, name: &str) -> Vec<DeclRef> {
        if let Some(unread) = &self.unread {
            unread.want_top(package, name);
        }
        let found = self.packages.get(package).and_then(|names| names.get(name));
        self.preferred(found.map(Vec::as_slice).unwrap_or_default())
    }

    /// Whether a unit of `origin` declares something under this full path.
    pub fn declares(&self, origin: Origin, path: &str) -> bool {
        let name = path.rsplit('.').next().unwrap_or(path);
        (0..self.units.len() as u32).filter(|&unit| self.unit(unit).origin == origin).any(|unit| {
            let decls = self.facts(unit).decls.iter().enumerate();
            let mut named = decls.filter(|(_, decl)| *decl.name.text == *name);
            named.any(|(id, _)| self.path(DeclRef { unit, decl: DeclId(id as u32) }) == path)
        })
    }

    /// Drops declarations of the new surface where the old surface has some.
    fn preferred(&self, found: &[DeclRef]) -> Vec<DeclRef> {
        if found.iter().any(|&at| self.origin(at) == Origin::From) {
            return found.iter().copied().filter(|&at| self.origin(at) != Origin::To).collect();
        }
        found.to_vec()
    }

    /// The units of exactly this package.
    pub fn units_of(&self, package: &str) -> &[u32] {
        self.by_package.get(package).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether `path` is a package we know, or the start of one.
    pub fn is_package(&self, path: &str) -> bool {
        self.prefixes.contains(path)
    }

    /// Whether declarations of exactly this package are known.
    pub fn has_package(&self, path: &str) -> bool {
        self.packages.contains_key(path)
    }

    /// Extensions of types with that simple name.
    pub fn extensions_of(&self, name: &str) -> &[DeclRef] {
        if let Some(unread) = &self.unread {
            unread.want_extensions(name);
        }
        self.extensions.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Extension members with that name.
    pub fn extension_members(&self, name: &str) -> &[DeclRef] {
        if let Some(unread) = &self.unread {
            unread.want_member(name);
        }
        self.extension_members.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Declarations directly in the body of `owner` with that name.
    pub fn own_members(&self, owner: DeclRef, name: &str) -> impl Iterator<Item = DeclRef> {
        let facts = self.facts(owner.unit);
        let body = facts.decl(owner.decl).body;
        let decls = body.map(|body| facts.scope(body).decls.as_slice()).unwrap_or_default();
        let name = name.to_owned();
        decls
            .iter()
            .filter(move |&&decl| {
                let declared = facts.decl(decl);
                *declared.name.text == *name && !matches!(declared.kind, DeclKind::Param | DeclKind::TypeParam)
            })
            .map(move |&decl| DeclRef { unit: owner.unit, decl })
    }

    /// The type a member is declared in.
    pub fn owner(&self, member: DeclRef) -> Option<DeclRef> {
        let facts = self.facts(member.unit);
        match facts.scope(facts.decl(member.decl).scope).kind {
            ScopeKind::Type(owner) => Some(DeclRef { unit: member.unit, decl: owner }),
            _ => None,
        }
    }

    /// The files of the project that may use `name`, and perhaps others.
    pub(crate) fn units_with(&self, name: &str) -> impl Iterator<Item = u32> + use<'_, 'u> {
        if let Some(unread) = &self.unread {
            unread.want_uses(name);
        }
        self.project_units()
    }

    /// The files of the project that may use the declaration `at`, and perhaps others.
    pub(crate) fn users_of(&self, at: DeclRef) -> impl Iterator<Item = u32> + use<'_, 'u> {
        if let Some(unread) = &self.unread {
            unread.want_users(at.unit, &self.decl(at).name.text);
        }
        self.project_units()
    }

    fn project_units(&self) -> impl Iterator<Item = u32> + use<'_, 'u> {
        (0..self.units.len() as u32).filter(|&unit| self.unit(unit).origin == Origin::Project)
    }

    /// Full dotted path: package or module, outer types, name.
    pub fn path(&self, at: DeclRef) -> String {
        let facts = self.facts(at.unit);
        let mut parts = vec![facts.decl(at.decl).name.text.to_string()];
        let mut inner = at;
        while let Some(owner) = self.owner(inner) {
            let declared = self.decl(owner);
            let name = match declared.kind {
                DeclKind::Extension => declared.ty.and_then(|ty| last_name(facts, ty)).unwrap_or_default(),
                _ => &declared.name.text,
            };
            parts.push(name.to_owned());
            inner = owner;
        }
        parts.extend(facts.package.as_deref().filter(|package| !package.is_empty()).map(str::to_owned));
        parts.reverse();
        parts.join(self.rules.separator)
    }
}

/// The last segment of a named type.
pub fn last_name(facts: &Facts, ty: TypeRefId) -> Option<&str> {
    match &facts.type_ref(ty).kind {
        TypeRefKind::Named(segments) => segments.last().map(|segment| &*segment.name.text),
        TypeRefKind::Optional(inner) => last_name(facts, *inner),
        TypeRefKind::All(parts) => last_name(facts, *parts.first()?),
        TypeRefKind::Array(_) => Some("Array"),
        TypeRefKind::Dictionary(..) => Some("Dictionary"),
        _ => None,
    }
}
