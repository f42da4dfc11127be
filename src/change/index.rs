//! Changes compiled for one language: by the declaration they speak of, by simple name, by package.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::facts::*;
use crate::lang::Language;
use crate::mapping::aim::Aims;
use crate::mapping::model::{Action, Change, Mapping, Old, ParamSpec, Role};
use crate::resolve::Resolver;
use crate::resolve::ty::{DeclRef, Ty};
use crate::resolve::world::{Origin, World};

/// A change with its mapping.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'m> {
    /// The mapping it is of.
    pub mapping: &'m Mapping,
    /// The change.
    pub change: &'m Change,
    /// The code is written for the new version already: what is left of the old one is told and not edited.
    pub arrived: bool,
}

/// The changes of the active mappings for one language.
#[derive(Debug, Default)]
pub struct ChangeIndex<'m> {
    /// All of them.
    pub entries: Vec<Entry<'m>>,
    /// By declaration of the old surface; indexes into [`Self::entries`].
    pub by_decl: HashMap<DeclRef, Vec<usize>>,
    /// Package and module changes.
    pub prefixes: Vec<usize>,
    /// Enums that gained cases, by declaration.
    pub grown: HashMap<DeclRef, Vec<usize>>,
    /// Simple names worth a look, with the ids of the mappings that speak of them.
    pub names: BTreeMap<String, BTreeSet<&'m str>>,
    /// Packages or modules that belong to the SDKs.
    pub roots: Vec<String>,
    /// Whether a type takes other type arguments: they also stand behind other names of it.
    pub takes_arguments: bool,
    /// Entries whose symbol is in no surface.
    pub unbound: Vec<usize>,
}

impl<'m> ChangeIndex<'m> {
    /// Binds the changes of `mappings` to the declarations of the world's old surfaces.
    /// A change for certain versions is left out where the project is known to use others, or is to reach others.
    pub fn new(language: Language, mappings: &[&'m Mapping], aims: &Aims, resolver: &Resolver<'_, '_>) -> Self {
        let mut index = ChangeIndex::default();
        for mapping in mappings {
            let aim = aims.of(mapping, language);
            let concerns = |change: &&Change| change.language == language && aim.concerns(mapping, change);
            let arrived = aims.has_arrived(mapping);
            for change in mapping.changes.iter().filter(concerns) {
                index.entries.push(Entry { mapping, change, arrived });
            }
            if let Some(platform) = mapping.platform(language) {
                index.roots.extend(platform.roots.iter().cloned());
            }
        }
        index.takes_arguments = index.entries.iter().any(|entry| entry.change.type_args.is_some());
        for at in 0..index.entries.len() {
            index.bind(at, resolver);
        }
        index.inherit(resolver);
        index
    }

    fn bind(&mut self, at: usize, resolver: &Resolver<'_, '_>) {
        let change = self.entries[at].change;
        let found = match &change.old {
            Old::Package { path, .. } => {
                self.roots.push(path.clone());
                self.prefixes.push(at);
                return;
            }
            Old::Module(path) => {
                self.roots.push(path.clone());
                self.prefixes.push(at);
                return;
            }
            Old::Type(path) => old_decls(resolver, path),
            Old::EnumGrew { path, .. } => {
                let found = old_decls(resolver, path);
                for decl in &found {
                    self.grown.entry(*decl).or_default().push(at);
                }
                if found.is_empty() {
                    self.unbound.push(at);
                }
                return;
            }
            Old::Member(member) => {
                let path = if member.owner.is_empty() {
                    member.name.clone()
                } else {
                    format!("{}.{}", member.owner, member.name)
                };
                let mut found = match member.role {
                    Role::Constructor => {
                        let owners = old_decls(resolver, &member.owner);
                        // A class without a written constructor is constructed by its name.
                        owners
                            .into_iter()
                            .flat_map(|owner| match resolver.constructors(owner) {
                                none if none.is_empty() => vec![owner],
                                written => written,
                            })
                            .collect()
                    }
                    _ => old_decls(resolver, &path),
                };
                found.retain(|&decl| fits_role(resolver.world.decl(decl).kind, member.role));
                if let Some(params) = &member.params {
                    found.retain(|&decl| fits_params(resolver, decl, params));
                }
                if member.role == Role::Constructor {
                    self.add_name(at, member.owner.rsplit(['.', ':']).next().unwrap_or_default());
                }
                found
            }
            Old::Dependency(_)
            | Old::Feature { .. }
            | Old::Minimum { .. }
            | Old::Proguard(_)
            | Old::Requires { .. }
            | Old::Note(_) => return,
        };
        if found.is_empty() {
            self.unbound.push(at);
        }
        for decl in found {
            self.add_name(at, &resolver.world.decl(decl).name.text);
            self.add_accessor_names(at, resolver, decl);
            self.by_decl.entry(decl).or_default().push(at);
        }
    }

    fn add_name(&mut self, at: usize, name: &str) {
        if let Some(entry) = self.entries.get(at) {
            self.names.entry(name.to_owned()).or_default().insert(&entry.mapping.id);
        }
    }

    /// A Java getter is also read as a property.
    fn add_accessor_names(&mut self, at: usize, resolver: &Resolver<'_, '_>, decl: DeclRef) {
        if !resolver.world.rules.accessors {
            return;
        }
        let name = &resolver.world.decl(decl).name.text;
        for prefix in ["get", "set"] {
            let Some(rest) = name.strip_prefix(prefix) else { continue };
            let mut letters = rest.chars();
            if let Some(first) = letters.next().filter(|first| first.is_uppercase()) {
                self.add_name(at, &format!("{}{}", first.to_ascii_lowercase(), letters.as_str()));
                // The setter of `isMuted` is `setMuted`.
                self.add_name(at, &format!("is{rest}"));
            }
        }
    }

    /// A change of a member holds for the members of the surface that override it, unless they have their own.
    fn inherit(&mut self, resolver: &Resolver<'_, '_>) {
        let world = resolver.world;
        let changed: BTreeSet<String> =
            self.by_decl.keys().map(|&decl| world.decl(decl).name.text.to_string()).collect();
        let mut inherited = Vec::new();
        for (unit, source) in world.units.iter().enumerate() {
            if source.origin != Origin::From {
                continue;
            }
            for (id, declared) in source.facts.decls.iter().enumerate() {
                let at = DeclRef { unit: unit as u32, decl: DeclId(id as u32) };
                let is_member = matches!(declared.kind, DeclKind::Function | DeclKind::Property);
                if !is_member || !changed.contains(&*declared.name.text) || self.by_decl.contains_key(&at) {
                    continue;
                }
                for above in resolver.overridden(at) {
                    if let Some(changes) = self.by_decl.get(&above) {
                        inherited.push((at, changes.clone()));
                        break;
                    }
                }
            }
        }
        self.by_decl.extend(inherited);
    }

    /// The changes of `decl`: its own, or those of what it overrides where it is of the project.
    pub fn changes_of(&self, resolver: &Resolver<'_, '_>, decl: DeclRef) -> &[usize] {
        if let Some(found) = self.by_decl.get(&decl) {
            return found;
        }
        if resolver.world.origin(decl) == Origin::Project {
            for above in resolver.overridden(decl) {
                if let Some(found) = self.by_decl.get(&above) {
                    return found;
                }
            }
        }
        &[]
    }
}

/// Links the types of the new surfaces to those they continue: of one path, or renamed by a change.
pub fn link_versions(world: &mut World<'_>, mappings: &[&Mapping], language: Language, aims: &Aims) {
    let mut links: Vec<(DeclRef, DeclRef)> = Vec::new();
    {
        let resolver = Resolver::new(world);
        let mut old: HashMap<String, DeclRef> = HashMap::new();
        let mut new: HashMap<String, DeclRef> = HashMap::new();
        for (unit, source) in world.units.iter().enumerate() {
            let side = match source.origin {
                Origin::From => &mut old,
                Origin::To => &mut new,
                _ => continue,
            };
            for (id, declared) in source.facts.decls.iter().enumerate() {
                if declared.kind.is_type() && declared.kind != DeclKind::TypeParam {
                    let at = DeclRef { unit: unit as u32, decl: DeclId(id as u32) };
                    side.entry(world.path(at)).or_insert(at);
                }
            }
        }
        for (path, &from) in &old {
            if let Some(&to) = new.get(path) {
                links.push((from, to));
            }
        }
        for mapping in mappings {
            let aim = aims.of(mapping, language);
            let concerns = |change: &&Change| change.language == language && aim.concerns(mapping, change);
            let changes = || mapping.changes.iter().filter(concerns);
            // What moved with its package keeps its name; a type that was renamed by itself comes after and wins.
            for change in changes() {
                let (Old::Package { path, .. } | Old::Module(path), Action::Rename(target)) =
                    (&change.old, &change.action)
                else {
                    continue;
                };
                for (old_path, &from) in &old {
                    let rest = old_path.strip_prefix(path.as_str()).filter(|rest| rest.starts_with(['.', ':']));
                    let to = rest.and_then(|rest| new.get(&format!("{target}{rest}")));
                    links.extend(to.map(|&to| (from, to)));
                }
            }
            for change in changes() {
                let Old::Type(path) = &change.old else { continue };
                let targets: Vec<&String> = match &change.action {
                    Action::Rename(target) => vec![target],
                    // The first half comes last: it stands for all where only one can.
                    Action::Split(halves) => halves.iter().rev().map(|half| &half.to).collect(),
                    _ => continue,
                };
                let Some(&from) = old_decls(&resolver, path).first() else { continue };
                links.extend(targets.into_iter().filter_map(|target| Some((from, *new.get(target)?))));
            }
        }
    }
    for (from, to) in links {
        world.continues.insert(to, from);
        world.continued_by.insert(from, to);
    }
}

/// Declarations of the old surface at a dotted path.
fn old_decls(resolver: &Resolver<'_, '_>, path: &str) -> Vec<DeclRef> {
    let parts: Vec<&str> = path.split(['.', ':']).filter(|part| !part.is_empty()).collect();
    let mut found = resolver.resolve_path(&parts);
    if found.is_empty() && parts.len() > 1 {
        // A member that the owner inherits.
        let (name, owner) = (parts[parts.len() - 1], &parts[..parts.len() - 1]);
        for owner in resolver.resolve_path(owner) {
            let members = resolver.members(&Ty::named(owner), name, owner.unit, ScopeId(0));
            found.extend(members.into_iter().map(|(at, _)| at));
        }
    }
    found.retain(|&at| resolver.world.origin(at) == Origin::From);
    found
}

fn fits_role(kind: DeclKind, role: Role) -> bool {
    match role {
        Role::Method | Role::Function => kind == DeclKind::Function,
        Role::Property => matches!(kind, DeclKind::Property | DeclKind::EnumCase | DeclKind::Object),
        Role::Case => matches!(kind, DeclKind::EnumCase | DeclKind::Object | DeclKind::Class | DeclKind::Property),
        Role::Constructor => kind == DeclKind::Constructor || kind.is_type(),
        Role::Macro => kind == DeclKind::Macro,
    }
}

/// Whether a declaration has the parameters that a mapping writes: count, labels or names, and types where written.
pub fn fits_params(resolver: &Resolver<'_, '_>, decl: DeclRef, specs: &[ParamSpec]) -> bool {
    let facts = resolver.world.facts(decl.unit);
    let declared = facts.decl(decl.decl);
    if declared.params.len() != specs.len() {
        return false;
    }
    declared.params.iter().zip(specs).all(|(&param, spec)| {
        let param = facts.decl(param);
        let label = param.label.as_ref().map(|label| &*label.text);
        let name_fits = match (&spec.label, resolver.world.rules.strict_labels) {
            (wanted, true) => wanted.as_deref() == label,
            (Some(wanted), false) => *param.name.text == **wanted,
            (None, false) => true,
        };
        let type_fits = match (&spec.ty, param.ty) {
            (Some(wanted), Some(ty)) => {
                let text = resolver.world.unit(decl.unit).source.slice(facts.type_ref(ty).span);
                same_type_text(text, wanted)
            }
            _ => true,
        };
        name_fits && type_fits
    })
}

/// Whether two written types are one, apart from white space, qualification and attributes.
pub fn same_type_text(one: &str, other: &str) -> bool {
    fn plain(text: &str) -> String {
        let mut words = String::new();
        for word in text.split_whitespace() {
            if !word.starts_with('@') {
                words.push_str(word);
            }
        }
        words
    }
    fn unqualified(text: &str) -> String {
        let mut out = String::new();
        for part in text.split_inclusive(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')) {
            let (path, rest) = match part.char_indices().last() {
                Some((at, last)) if !(last.is_alphanumeric() || last == '_' || last == '.') => part.split_at(at),
                _ => (part, ""),
            };
            out.push_str(path.rsplit('.').next().unwrap_or(path));
            out.push_str(rest);
        }
        out
    }
    let (one, other) = (plain(one), plain(other));
    one == other || unqualified(&one) == unqualified(&other)
}
