//! Names in a language whose paths lead through modules, and whose imports hold where they stand.

use std::rc::Rc;

use super::names::Hit;
use super::ty::{DeclRef, Subst};
use super::world::{Origin, PROJECT_MODULE};
use super::{Resolver, Ty};
use crate::facts::*;

/// Imports that may lead to further imports.
const MAX_REEXPORTS: usize = 8;

/// A module: one or several files, or what a file declares inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Module {
    /// The files of this path.
    Files(Rc<str>),
    /// A module written inside a file.
    Inside(DeclRef),
}

impl<'w, 'u> Resolver<'w, 'u> {
    /// What `name` denotes at byte `at` of `scope`; with `types`, what of that name can stand in a type.
    pub(super) fn path_lookup(&self, unit: u32, scope: ScopeId, name: &str, at: u32, types: bool) -> Vec<Hit> {
        if let Some(path) = name.strip_prefix(self.world.rules.separator) {
            let found = self.absolute(path, 0);
            if found.iter().all(|hit| matches!(hit, Hit::External(_))) {
                let own = self.at_root(unit, path, 0);
                return if own.is_empty() { found } else { own };
            }
            return found;
        }
        let facts = self.facts(unit);
        let fits = |hit: &Hit| self.is_of_kind(hit, types);
        for (id, around) in facts.scopes_up(scope) {
            let mut found = match around.kind {
                ScopeKind::File => self.in_module(&self.file_module(unit), name, 0),
                ScopeKind::Type(decl) if facts.decl(decl).kind == DeclKind::Object => {
                    self.in_module(&Module::Inside(DeclRef { unit, decl }), name, 0)
                }
                ScopeKind::Type(decl) => {
                    if name == "Self" {
                        let this = self.self_type(unit, decl);
                        return this.decl().map(|at| Hit::Member(at, self.own_subst(&this))).into_iter().collect();
                    }
                    let is_param = |id: &&DeclId| {
                        let param = facts.decl(**id);
                        param.kind == DeclKind::TypeParam && *param.name.text == *name
                    };
                    let param = around.decls.iter().find(is_param);
                    param.map(|&decl| Hit::Decl(DeclRef { unit, decl })).into_iter().collect()
                }
                ScopeKind::Function(_) | ScopeKind::Lambda(_) | ScopeKind::Block => {
                    self.declared_in(unit, around, None, name, at, false)
                }
            };
            found.retain(fits);
            let is_module = match around.kind {
                ScopeKind::Type(decl) => facts.decl(decl).kind == DeclKind::Object,
                kind => kind == ScopeKind::File,
            };
            if found.is_empty() && !is_module && !matches!(around.kind, ScopeKind::Type(_)) {
                found = self.imported_in(unit, id, name, 0);
                found.retain(fits);
            }
            if !found.is_empty() {
                return found;
            }
            if is_module {
                break;
            }
        }
        self.outside(name, types)
    }

    /// What every module sees: crates, and what the language brings.
    fn outside(&self, name: &str, types: bool) -> Vec<Hit> {
        for package in self.world.rules.default_packages {
            for module in self.absolute(package, 0).iter().filter_map(|hit| self.as_module(hit)) {
                let mut found = self.in_module(&module, name, 0);
                found.retain(|hit| self.is_of_kind(hit, types));
                if !found.is_empty() {
                    return found;
                }
            }
        }
        match self.world.is_package(name) && !name.is_empty() {
            true => vec![Hit::Package(name.into())],
            false => Vec::new(),
        }
    }

    /// Whether a hit can stand in a type, or as a value.
    fn is_of_kind(&self, hit: &Hit, types: bool) -> bool {
        let Some(at) = hit.decl() else { return true };
        let kind = self.world.decl(at).kind;
        // A macro has a name of its own kind, a type without fields is also a value.
        !types || kind.is_type() || kind == DeclKind::EnumCase
    }

    /// The module a file is, or is part of.
    fn file_module(&self, unit: u32) -> Module {
        Module::Files(self.facts(unit).package.as_deref().unwrap_or(PROJECT_MODULE).into())
    }

    fn as_module(&self, hit: &Hit) -> Option<Module> {
        match hit {
            Hit::Package(path) => Some(Module::Files(path.clone())),
            Hit::Decl(at) if self.world.decl(*at).kind == DeclKind::Object => Some(Module::Inside(*at)),
            _ => None,
        }
    }

    /// What `name` denotes in a module: its own items and modules, then what it imports.
    pub(super) fn in_module(&self, module: &Module, name: &str, depth: usize) -> Vec<Hit> {
        if depth > MAX_REEXPORTS {
            return Vec::new();
        }
        let mut found: Vec<Hit> = Vec::new();
        match module {
            Module::Files(path) => {
                let mut own = self.world.top_level(path, name);
                own.retain(|&at| self.world.decl(at).receiver.is_none());
                found.extend(own.into_iter().map(Hit::Decl));
                let inner = match path.is_empty() {
                    true => name.to_owned(),
                    false => format!("{path}{}{name}", self.world.rules.separator),
                };
                if found.is_empty() && !path.is_empty() && self.world.is_package(&inner) {
                    found.push(Hit::Package(inner.into()));
                }
                if found.is_empty() {
                    for &unit in self.world.units_of(path) {
                        found.extend(self.imported_in(unit, ScopeId(0), name, depth));
                        if !found.is_empty() {
                            break;
                        }
                    }
                }
            }
            Module::Inside(at) => {
                found.extend(self.world.own_members(*at, name).map(Hit::Decl));
                if found.is_empty() {
                    found.extend(self.file_inside(*at, name));
                }
                if found.is_empty()
                    && let Some(body) = self.world.decl(*at).body
                {
                    found = self.imported_in(at.unit, body, name, depth);
                }
            }
        }
        self.old_first(found)
    }

    /// Drops what only the new version has where the old one has something.
    fn old_first(&self, mut found: Vec<Hit>) -> Vec<Hit> {
        let is = |hit: &Hit, origin: Origin| hit.decl().is_some_and(|at| self.world.origin(at) == origin);
        if found.iter().any(|hit| is(hit, Origin::From)) {
            found.retain(|hit| !is(hit, Origin::To));
        }
        found
    }

    /// What the imports of one scope bring under `name`: those that say it, then the wildcards.
    fn imported_in(&self, unit: u32, scope: ScopeId, name: &str, depth: usize) -> Vec<Hit> {
        if depth > MAX_REEXPORTS {
            return Vec::new();
        }
        let imports = || self.facts(unit).imports.iter().filter(|import| import.scope == scope);
        let mut found = Vec::new();
        for import in imports().filter(|import| !import.wildcard) {
            let visible = import.alias.as_ref().or(import.path.last());
            if visible.is_some_and(|visible| *visible.text == *name) {
                let mut hits = self.import_hits(unit, import, depth + 1);
                // What no line writes is only a guess where to look.
                if import.statement.is_empty() && import.path.len() > 1 {
                    hits.retain(|hit| !matches!(hit, Hit::External(_)));
                }
                found.extend(hits);
            }
        }
        if !found.is_empty() {
            return found;
        }
        for import in imports().filter(|import| import.wildcard) {
            for hit in self.import_hits(unit, import, depth + 1) {
                match self.as_module(&hit) {
                    Some(module) => found.extend(self.in_module(&module, name, depth + 1)),
                    None => found.extend(self.step(&hit, name, depth + 1)),
                }
            }
            found.retain(|hit| !matches!(hit, Hit::External(_)));
            if !found.is_empty() {
                return found;
            }
        }
        found
    }

    /// What an import names. Its path starts at a crate, or at something its own module sees.
    pub(super) fn import_hits(&self, unit: u32, import: &Import, depth: usize) -> Vec<Hit> {
        let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut hits = Vec::new();
        let absolute = first.contains(self.world.rules.separator) || self.world.has_package(first);
        if !absolute && depth <= MAX_REEXPORTS {
            let module = self.module_around(unit, import.scope);
            // The import does not explain itself.
            let itself = import.path.len() == 1 && !import.wildcard;
            if !itself {
                hits = self.declared_by(&module, first);
            }
        }
        if hits.is_empty() && !absolute && depth <= MAX_REEXPORTS {
            // `use crate_name as short; use short::Name;`
            let others = self.facts(unit).imports.iter().filter(|other| {
                let visible = other.alias.as_ref().or(other.path.last());
                !std::ptr::eq(*other, import)
                    && !other.wildcard
                    && (other.scope == import.scope || other.scope == ScopeId(0))
                    && visible.is_some_and(|visible| *visible.text == **first)
            });
            hits = others.flat_map(|other| self.import_hits(unit, other, depth + 1)).collect();
        }
        if hits.is_empty() && !absolute {
            // The first edition of the language starts at the root of the crate.
            hits = self.at_root(unit, first, depth + 1);
        }
        if hits.is_empty() {
            hits = self.absolute(first, depth);
        }
        for name in rest {
            hits = hits.iter().flat_map(|hit| self.step(hit, name, depth)).collect();
        }
        hits
    }

    /// What the root of a file's crate declares or brings under a name.
    fn at_root(&self, unit: u32, name: &str, depth: usize) -> Vec<Hit> {
        let module = self.facts(unit).package.as_deref().unwrap_or(PROJECT_MODULE);
        let root = module.split(self.world.rules.separator).next().unwrap_or(module);
        if root == module || depth > MAX_REEXPORTS {
            return Vec::new();
        }
        self.in_module(&Module::Files(root.into()), name, depth)
    }

    /// Items of that name that a module declares, its imports left aside.
    fn declared_by(&self, module: &Module, name: &str) -> Vec<Hit> {
        match module {
            Module::Files(path) => {
                let own = self.world.top_level(path, name).into_iter().map(Hit::Decl).collect::<Vec<_>>();
                let inner = format!("{path}{}{name}", self.world.rules.separator);
                match own.is_empty() && !path.is_empty() && self.world.is_package(&inner) {
                    true => vec![Hit::Package(inner.into())],
                    false => own,
                }
            }
            Module::Inside(at) => {
                let own = self.world.own_members(*at, name).map(Hit::Decl);
                own.chain(self.file_inside(*at, name)).collect()
            }
        }
    }

    /// The module of that name that lies in a file of its own, in a module written inside another file.
    fn file_inside(&self, at: DeclRef, name: &str) -> Option<Hit> {
        let path = format!("{}{}{name}", self.world.path(at), self.world.rules.separator);
        self.world.is_package(&path).then(|| Hit::Package(path.into()))
    }

    fn module_around(&self, unit: u32, scope: ScopeId) -> Module {
        let facts = self.facts(unit);
        let inside = facts.scopes_up(scope).find_map(|(_, scope)| match scope.kind {
            ScopeKind::Type(decl) if facts.decl(decl).kind == DeclKind::Object => Some(DeclRef { unit, decl }),
            _ => None,
        });
        inside.map_or_else(|| self.file_module(unit), Module::Inside)
    }

    /// What a path from a crate's root leads to.
    pub(super) fn absolute(&self, path: &str, depth: usize) -> Vec<Hit> {
        let separator = self.world.rules.separator;
        let mut parts = path.split(separator);
        let Some(first) = parts.next() else { return Vec::new() };
        let mut hits = match self.world.is_package(first) {
            true => vec![Hit::Package(first.into())],
            false => vec![Hit::External(first.into())],
        };
        for name in parts {
            hits = hits.iter().flat_map(|hit| self.step(hit, name, depth)).collect();
        }
        hits
    }

    /// What `name` is of what a path has led to.
    pub(super) fn step(&self, hit: &Hit, name: &str, depth: usize) -> Vec<Hit> {
        if let Some(module) = self.as_module(hit) {
            let found = self.in_module(&module, name, depth + 1);
            return match (found.is_empty(), hit) {
                (true, Hit::Package(path)) => {
                    vec![Hit::External(format!("{path}{}{name}", self.world.rules.separator).into())]
                }
                _ => found,
            };
        }
        match hit {
            Hit::External(path) => vec![Hit::External(format!("{path}{}{name}", self.world.rules.separator).into())],
            Hit::Decl(at) | Hit::Member(at, _) => {
                let owner = self.alias_target(*at).unwrap_or(*at);
                match self.world.decl(owner).kind.is_type() {
                    true => self.statics(owner, name).into_iter().map(Hit::Decl).collect(),
                    false => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    /// What a path written in code leads to.
    pub(super) fn path_hits(&self, unit: u32, scope: ScopeId, path: &[&str], at: u32) -> Vec<Hit> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        let mut hits = self.path_lookup(unit, scope, first, at, true);
        if hits.is_empty() {
            hits.push(Hit::External((*first).into()));
        }
        for name in rest {
            hits = hits.iter().flat_map(|hit| self.step(hit, name, 0)).collect();
        }
        hits
    }

    /// The type that the segments of a path name; a module as what it is.
    pub(super) fn path_type(&self, unit: u32, scope: ScopeId, segments: &[Segment], at: u32) -> Ty {
        let names: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
        let args = || match segments.iter().rev().find(|segment| !segment.args.is_empty()) {
            Some(segment) => segment.args.iter().map(|&arg| self.type_of_ref(unit, arg)).collect(),
            None => Vec::new(),
        };
        // `T::Item` of a type parameter, `Self::Item` in a trait.
        if let [first, associated] = names.as_slice() {
            let of = self.path_lookup(unit, scope, first, at, true);
            match of.first() {
                Some(Hit::Decl(param)) if self.world.decl(*param).kind == DeclKind::TypeParam => {
                    return self.associated(&Ty::Param(*param), associated);
                }
                Some(Hit::Member(this, _)) if self.world.decl(*this).kind == DeclKind::Interface => {
                    return self.associated(&Ty::named(*this), associated);
                }
                _ => {}
            }
        }
        let hits = self.path_hits(unit, scope, &names, at);
        let is_type = |hit: &&Hit| hit.decl().is_some_and(|at| self.world.decl(at).kind.is_type());
        let chosen = hits.iter().find(is_type).or(hits.first());
        match chosen {
            Some(Hit::Member(at, subst)) => {
                let written = args();
                match written.is_empty() {
                    // `Self`
                    true => subst.apply(&self.self_type(at.unit, at.decl)),
                    false => self.instance(*at, written),
                }
            }
            Some(Hit::Decl(at)) => self.instance(*at, args()),
            Some(Hit::External(path)) => Ty::Named(super::ty::TypeSym::External(path.clone()), args().into()),
            Some(Hit::Package(path)) => Ty::Package(path.clone()),
            _ => Ty::external(&names.join(self.world.rules.separator)),
        }
    }

    /// The type an implementation is for, also where values of it are looked through.
    pub(super) fn extended(&self, extension: DeclRef) -> Option<DeclRef> {
        let facts = self.facts(extension.unit);
        let mut written = facts.type_ref(self.world.decl(extension).ty?);
        while let TypeRefKind::All(parts) = &written.kind {
            written = facts.type_ref(*parts.first()?);
        }
        let TypeRefKind::Named(segments) = &written.kind else {
            return self.type_of_ref(extension.unit, self.world.decl(extension).ty?).decl();
        };
        let named = self.segments_decl(extension.unit, written.scope, segments)?;
        Some(self.alias_target(named).unwrap_or(named))
    }

    /// The type parameters of an implementation in terms of those of the type it is for.
    pub(super) fn extension_view(&self, extension: DeclRef, of: DeclRef) -> Subst {
        let mut view = Subst::default();
        let extending = self.world.decl(extension);
        if self.world.rules.paths && extending.kind == DeclKind::Extension && !extending.type_params.is_empty() {
            // As written: what is transparent is not looked through here.
            let written = extending.ty.map(|ty| self.facts(extension.unit).type_ref(ty));
            let Some(TypeRefKind::Named(segments)) = written.map(|ty| &ty.kind) else { return view };
            let Some(last) = segments.last() else { return view };
            for (&param, &arg) in self.world.decl(of).type_params.iter().zip(&last.args) {
                if let Ty::Param(own) = self.type_of_ref(extension.unit, arg) {
                    view.bind(own, Ty::Param(DeclRef { unit: of.unit, decl: param }));
                }
            }
        }
        view
    }

    /// What names written one behind the other lead to.
    pub fn module_named(&self, unit: u32, scope: ScopeId, path: &[&str], at: u32) -> Vec<Hit> {
        self.path_hits(unit, scope, path, at)
    }

    /// What a member of a module is, for a path whose start is known as a module.
    pub(super) fn in_package_hits(&self, package: &str, name: &str) -> Vec<(DeclRef, Subst)> {
        let hits = self.in_module(&Module::Files(package.into()), name, 0);
        hits.into_iter().filter_map(|hit| hit.decl()).map(|at| (at, Subst::default())).collect()
    }
}
