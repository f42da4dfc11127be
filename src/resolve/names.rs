//! Names: what a bare name or a type name denotes where it stands.

use std::rc::Rc;

use super::Resolver;
use super::ty::{DeclRef, Subst, Ty};
use super::world::{Origin, PROJECT_MODULE};
use crate::facts::*;

/// What a name denotes.
#[derive(Debug, Clone)]
pub enum Hit {
    /// A declaration: local, parameter, top-level, imported.
    Decl(DeclRef),
    /// A member of an implicit receiver, with that receiver's type.
    Member(DeclRef, Subst),
    /// Something imported that we do not have.
    External(Rc<str>),
    /// A package or module.
    Package(Rc<str>),
    /// A member of an SDK's type, unless somebody else's receiver in between has one of that name.
    Doubtful,
}

impl Hit {
    /// The declaration it leads to.
    pub fn decl(&self) -> Option<DeclRef> {
        match self {
            Hit::Decl(at) | Hit::Member(at, _) => Some(*at),
            _ => None,
        }
    }
}

impl<'w, 'u> Resolver<'w, 'u> {
    /// What `name` denotes as a value, function or qualifier at byte `at` of `scope`. Overloads come together; an
    /// empty answer means that nothing is known.
    pub fn lookup(&self, unit: u32, scope: ScopeId, name: &str, at: u32) -> Vec<Hit> {
        self.lookup_as(unit, scope, name, at, false)
    }

    /// The same for a name that is called: a value that cannot be called hides no function.
    pub fn lookup_called(&self, unit: u32, scope: ScopeId, name: &str, at: u32) -> Vec<Hit> {
        self.lookup_as(unit, scope, name, at, true)
    }

    fn lookup_as(&self, unit: u32, scope: ScopeId, name: &str, at: u32, called: bool) -> Vec<Hit> {
        if self.world.rules.paths {
            return self.path_lookup(unit, scope, name, at, false);
        }
        let facts = self.facts(unit);
        // In Kotlin locals of every level come before the members of any implicit receiver.
        if !self.world.rules.modules {
            for (_, around) in facts.scopes_up(scope) {
                if let (ScopeKind::Block | ScopeKind::Function(_) | ScopeKind::Lambda(_), found) =
                    (around.kind, self.declared_in(unit, around, None, name, at, called))
                    && !found.is_empty()
                {
                    return found;
                }
            }
        }
        let mut foreign: Vec<Rc<str>> = Vec::new();
        // A class on the way with a base outside the project may inherit such a member.
        let mut open_base = false;
        let (mut crossed, mut tested) = (false, Vec::new());
        let mut inner = None;
        for (id, around) in facts.scopes_up(scope) {
            let mut found = self.declared_in(unit, around, inner, name, at, called);
            inner = Some(around.kind);
            tested.extend(self.narrowed_receiver(unit, id, at));
            let receives = found.is_empty() && !tested.is_empty() && self.has_receiver(unit, around);
            if receives {
                found = tested
                    .drain(..)
                    .find_map(|ty| Some(self.members_as_hits(&ty, name, unit, scope)).filter(|found| !found.is_empty()))
                    .unwrap_or_default();
                if !found.is_empty() {
                    return found;
                }
            }
            match around.kind {
                ScopeKind::Type(decl) => {
                    let members = self.implicit_members(unit, decl, name);
                    if found.is_empty() {
                        let at = DeclRef { unit, decl };
                        open_base |= members.is_empty() && !self.world.rules.modules && self.has_foreign_supertype(at);
                        // An imported extension goes to the receiver of a lambda before the outer one's member.
                        open_base |= crossed && !members.is_empty() && self.is_imported_by_name(unit, name);
                        found = members;
                    } else {
                        found.extend(
                            members
                                .into_iter()
                                .filter(|member| !found.iter().any(|hit| hit.decl() == member.decl()))
                                .collect::<Vec<_>>(),
                        );
                    }
                    if self.world.rules.static_members_by_type {
                        self.keep_reachable(unit, around, at, &mut found);
                    }
                }
                ScopeKind::Function(decl) if found.is_empty() => {
                    if let Some(receiver) = facts.decl(decl).receiver {
                        let receiver = self.type_of_ref(unit, receiver);
                        found = self.members_as_hits(&receiver, name, unit, scope);
                        foreign.extend(receiver.foreign());
                    }
                }
                ScopeKind::Lambda(lambda) if found.is_empty() => {
                    if let Some(receiver) = self.lambda_receiver(unit, lambda) {
                        found = self.members_as_hits(&receiver, name, unit, scope);
                        foreign.extend(receiver.foreign());
                        crossed = true;
                    }
                    if self.hides_receiver(unit, lambda) {
                        foreign.push("unknown".into());
                    }
                }
                ScopeKind::File => found = self.file_lookup(unit, name, found),
                _ => {}
            }
            if !found.is_empty() {
                let sdk_member =
                    |hit: &Hit| matches!(hit, Hit::Member(at, _) if self.world.origin(*at) != Origin::Project);
                if foreign.is_empty() && !open_base || !found.iter().all(sdk_member) {
                    return found;
                }
                // What the project calls on that type elsewhere, the type has.
                return match foreign.iter().any(|path| self.foreign_has(path, name)) {
                    true => vec![Hit::External(format!("foreign.{name}").into())],
                    false => vec![Hit::Doubtful],
                };
            }
        }
        if !foreign.is_empty() { vec![Hit::External(format!("foreign.{name}").into())] } else { Vec::new() }
    }

    /// Of static and instance members of one name, those that code at `at` in the body of a type sees without a receiver.
    fn keep_reachable(&self, unit: u32, body: &Scope, at: u32, found: &mut Vec<Hit>) {
        let facts = self.facts(unit);
        let is_function = |decl: &Decl| matches!(decl.kind, DeclKind::Function | DeclKind::Property);
        let is_static = |hit: &Hit| {
            let decl = self.world.decl(hit.decl()?);
            is_function(decl).then_some(decl.modifiers.is_static)
        };
        let holds = |decl: &Decl| decl.span.start <= at && at < decl.span.end;
        let around = body.decls.iter().map(|&decl| facts.decl(decl)).find(|decl| is_function(decl) && holds(decl));
        let Some(here) = around.map(|decl| decl.modifiers.is_static) else { return };
        if found.iter().any(|hit| is_static(hit) == Some(here)) {
            found.retain(|hit| is_static(hit) != Some(!here));
        }
    }

    /// Whether a scope brings an implicit receiver.
    pub(super) fn has_receiver(&self, unit: u32, scope: &Scope) -> bool {
        match scope.kind {
            ScopeKind::Type(_) => true,
            ScopeKind::Function(decl) => self.facts(unit).decl(decl).receiver.is_some(),
            ScopeKind::Lambda(lambda) => self.lambda_receiver(unit, lambda).is_some(),
            _ => false,
        }
    }

    /// Declarations of that name directly in one scope that are visible at byte `at`; `inner` is the next scope on the way
    /// there.
    pub(super) fn declared_in(
        &self,
        unit: u32,
        around: &Scope,
        inner: Option<ScopeKind>,
        name: &str,
        at: u32,
        called: bool,
    ) -> Vec<Hit> {
        let facts = self.facts(unit);
        let mut found: Vec<Hit> = Vec::new();
        for &decl in &around.decls {
            let declared = facts.decl(decl);
            let visible = match declared.kind {
                // A local is visible after its own declaration, not in its initialiser.
                DeclKind::Local
                    if matches!(around.kind, ScopeKind::Block | ScopeKind::Function(_) | ScopeKind::Lambda(_)) =>
                {
                    declared.modifiers.is_implicit
                        || declared.name.span.start < at && !within_initialiser(facts, declared, at)
                }
                DeclKind::Constructor | DeclKind::Extension => false,
                // Initialisers see the parameters of the constructor, members do not.
                DeclKind::Param if matches!(around.kind, ScopeKind::Type(_)) => match inner {
                    Some(ScopeKind::Function(_)) => false,
                    Some(ScopeKind::Type(decl)) => facts.decl(decl).name.text.is_empty(),
                    _ => true,
                },
                // A default value sees the parameters before its own.
                DeclKind::Param => declared.modifiers.is_implicit || declared.span.end <= at,
                _ => declared.receiver.is_none(),
            };
            if visible && *declared.name.text == *name && !self.is_not_given(unit, declared) {
                let value = matches!(declared.kind, DeclKind::Local | DeclKind::Param);
                if called
                    && value
                    && self.decl_type(DeclRef { unit, decl }).decl().is_some_and(|ty| !self.is_callable(unit, ty))
                {
                    continue;
                }
                found.push(Hit::Decl(DeclRef { unit, decl }));
            }
        }
        // The last local of that name hides the earlier ones, and a parameter of the same function.
        let kind = |hit: &Hit| hit.decl().map(|at| self.world.decl(at).kind);
        if let Some(last) = found.iter().rposition(|hit| kind(hit) == Some(DeclKind::Local)) {
            let mut place = 0..;
            found.retain(|hit| {
                place.next() == Some(last) || !matches!(kind(hit), Some(DeclKind::Local | DeclKind::Param))
            });
        }
        found
    }

    /// Whether a parameter that is not written belongs to a lambda that takes none.
    fn is_not_given(&self, unit: u32, declared: &Decl) -> bool {
        let Value::LambdaParam(lambda, 0) = declared.value else { return false };
        declared.modifiers.is_implicit
            && !self.world.rules.modules
            && matches!(
                self.expected(super::ExprRef { unit, expr: lambda }),
                Ty::Function { params, .. } if params.is_empty()
            )
    }

    /// Whether values of a type can be called.
    fn is_callable(&self, unit: u32, ty: DeclRef) -> bool {
        let name = if self.world.rules.modules { "callAsFunction" } else { "invoke" };
        self.world.decl(ty).modifiers.is_sam || !self.members(&Ty::named(ty), name, unit, ScopeId(0)).is_empty()
    }

    fn members_as_hits(&self, receiver: &Ty, name: &str, unit: u32, scope: ScopeId) -> Vec<Hit> {
        let members = self.members(receiver, name, unit, scope);
        members.into_iter().map(|(at, subst)| Hit::Member(at, subst)).collect()
    }

    /// Members seen without a receiver inside the body of a type: its own and inherited ones, instance and static.
    fn implicit_members(&self, unit: u32, decl: DeclId, name: &str) -> Vec<Hit> {
        let ty = self.self_type(unit, decl);
        let scope = self.facts(unit).decl(decl).body.unwrap_or(ScopeId(0));
        let mut found = self.members_as_hits(&ty, name, unit, scope);
        for (at, subst) in self.members(&Ty::Meta(Rc::new(ty)), name, unit, scope) {
            if self.world.decl(at).kind != DeclKind::Constructor && !found.iter().any(|hit| hit.decl() == Some(at)) {
                found.push(Hit::Member(at, subst));
            }
        }
        found
    }

    /// The type of `this` inside the body of `decl`.
    pub fn self_type(&self, unit: u32, decl: DeclId) -> Ty {
        let at = DeclRef { unit, decl };
        let declared = self.world.decl(at);
        match (declared.kind, declared.ty) {
            (DeclKind::Extension, Some(ty)) => match self.type_of_ref(unit, ty) {
                Ty::Named(super::ty::TypeSym::Decl(extended), args) if args.is_empty() => {
                    let params = &self.world.decl(extended).type_params;
                    let args = params.iter().map(|&param| {
                        let param = DeclRef { unit: extended.unit, decl: param };
                        Ty::Param(self.own_view(at, param).unwrap_or(param))
                    });
                    Ty::Named(super::ty::TypeSym::Decl(extended), args.collect())
                }
                other => other,
            },
            _ => {
                let args = declared.type_params.iter().map(|&param| Ty::Param(DeclRef { unit, decl: param })).collect();
                Ty::Named(super::ty::TypeSym::Decl(at), args)
            }
        }
    }

    /// The type parameter by which a constrained extension names `param` of the type it extends.
    pub(super) fn own_view(&self, extension: DeclRef, param: DeclRef) -> Option<DeclRef> {
        let facts = self.facts(extension.unit);
        let name = &self.world.decl(param).name.text;
        let own = facts.decl(extension.decl).type_params.iter().find(|&&own| facts.decl(own).name.text == *name)?;
        Some(DeclRef { unit: extension.unit, decl: *own })
    }

    /// Imports, the file's package, wildcard imports and defaults, in the order in which they hide each other.
    fn file_lookup(&self, unit: u32, name: &str, own: Vec<Hit>) -> Vec<Hit> {
        let facts = self.facts(unit);
        if self.world.rules.modules {
            return self.module_lookup(unit, name, own);
        }
        let mut explicit = Vec::new();
        for import in facts.imports.iter().filter(|import| !import.wildcard) {
            let Some(last) = import.path.last() else { continue };
            let visible = import.alias.as_ref().unwrap_or(last);
            if *visible.text == *name {
                explicit.extend(self.imported(unit, import));
            }
        }
        if !explicit.is_empty() {
            return explicit;
        }
        if !own.is_empty() {
            return own;
        }
        let package = facts.package.as_deref().unwrap_or(PROJECT_MODULE);
        // Private declarations of other files are not seen.
        let visible = |mut found: Vec<DeclRef>| {
            found.retain(|at| at.unit == unit || !self.world.decl(*at).modifiers.is_private);
            found
        };
        let found = self.hits(visible(self.world.top_level(package, name)));
        if !found.is_empty() {
            return found;
        }
        for import in facts.imports.iter().filter(|import| import.wildcard) {
            let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
            let mut found = visible(self.world.top_level(&path.join("."), name));
            if found.is_empty() {
                // A wildcard over a type: its nested types and static members.
                for owner in self.resolve_path(&path) {
                    found.extend(self.statics(owner, name));
                }
            }
            if !found.is_empty() {
                return self.hits(found);
            }
        }
        for package in self.world.rules.default_packages {
            let found = self.world.top_level(package, name);
            if !found.is_empty() {
                return self.hits(found);
            }
        }
        if self.world.is_package(name) { vec![Hit::Package(name.into())] } else { Vec::new() }
    }

    fn hits(&self, found: Vec<DeclRef>) -> Vec<Hit> {
        found.into_iter().map(Hit::Decl).collect()
    }

    /// The modules a file sees: its own imports, and what any file of its module re-exports.
    pub fn visible_modules(&self, unit: u32) -> Vec<&'w str> {
        let mut modules: Vec<&str> = Vec::new();
        let facts = self.facts(unit);
        for import in &facts.imports {
            if let Some(first) = import.path.first() {
                modules.push(&first.text);
            }
        }
        if self.world.unit(unit).origin == Origin::Project {
            modules.extend(self.world.bridged.iter().map(String::as_str));
            for other in &self.world.units {
                if other.origin == Origin::Project {
                    let exported = other.facts.imports.iter().filter(|import| import.exported);
                    modules.extend(exported.filter_map(|import| import.path.first()).map(|first| &*first.text));
                }
            }
        }
        modules.sort_unstable();
        modules.dedup();
        modules
    }

    fn module_lookup(&self, unit: u32, name: &str, own: Vec<Hit>) -> Vec<Hit> {
        let facts = self.facts(unit);
        let module = facts.package.as_deref().unwrap_or(PROJECT_MODULE);
        let mut found = own;
        for at in self.world.top_level(module, name) {
            if !found.iter().any(|hit| hit.decl() == Some(at)) {
                // Private declarations of other files are not seen.
                if at.unit == unit || !self.world.decl(at).modifiers.is_private {
                    found.push(Hit::Decl(at));
                }
            }
        }
        if !found.is_empty() {
            return found;
        }
        let modules = self.visible_modules(unit);
        for module in modules.iter().chain(self.world.rules.default_packages) {
            let found = self.world.top_level(module, name);
            if !found.is_empty() {
                return self.hits(found);
            }
        }
        // The surface and the library see every module of theirs.
        if self.world.unit(unit).origin != Origin::Project {
            return Vec::new();
        }
        if modules.contains(&name) { vec![Hit::Package(name.into())] } else { Vec::new() }
    }

    /// What an explicit import brings.
    pub fn imported(&self, unit: u32, import: &Import) -> Vec<Hit> {
        if self.world.rules.paths {
            return self.import_hits(unit, import, 0);
        }
        let path: Vec<&str> = import.path.iter().map(|part| &*part.text).collect();
        let found = self.resolve_path(&path);
        if found.is_empty() {
            return vec![Hit::External(path.join(".").into())];
        }
        self.hits(found)
    }

    /// The declarations a full path leads to: package, then types, then a member.
    pub fn resolve_path(&self, path: &[&str]) -> Vec<DeclRef> {
        if self.world.rules.paths {
            let hits = self.absolute(&path.join(self.world.rules.separator), 0);
            return hits.iter().filter_map(Hit::decl).collect();
        }
        for split in (0..path.len()).rev() {
            let package = path[..split].join(".");
            if !self.world.has_package(&package) {
                continue;
            }
            let mut found = self.world.top_level(&package, path[split]);
            for name in &path[split + 1..] {
                found = found.iter().flat_map(|&owner| self.statics(owner, name)).collect();
            }
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// Nested types, cases and members that a type's name qualifies.
    pub fn statics(&self, owner: DeclRef, name: &str) -> Vec<DeclRef> {
        // Only Swift calls a constructor by the name `init`; elsewhere a function may have that name.
        let by_name = |at: &DeclRef| self.world.rules.modules || self.world.decl(*at).kind != DeclKind::Constructor;
        let mut found: Vec<DeclRef> = self.world.own_members(owner, name).filter(by_name).collect();
        for extension in self.extensions(owner) {
            found.extend(self.world.own_members(extension, name));
        }
        if found.is_empty() {
            for companion in self.companions(owner) {
                found.extend(self.world.own_members(companion, name));
            }
        }
        found
    }

    /// Companion objects of a type.
    pub fn companions(&self, owner: DeclRef) -> Vec<DeclRef> {
        let facts = self.facts(owner.unit);
        let Some(body) = facts.decl(owner.decl).body else { return Vec::new() };
        let members = facts.scope(body).decls.iter();
        members
            .filter(|&&decl| facts.decl(decl).modifiers.is_companion)
            .map(|&decl| DeclRef { unit: owner.unit, decl })
            .collect()
    }

    /// The type a written type denotes.
    pub fn type_of_ref(&self, unit: u32, ty: TypeRefId) -> Ty {
        self.deeper(|| self.resolve_type(unit, ty)).unwrap_or(Ty::Unknown)
    }

    fn resolve_type(&self, unit: u32, id: TypeRefId) -> Ty {
        let facts = self.facts(unit);
        let written = facts.type_ref(id);
        let refs = |ids: &[TypeRefId]| ids.iter().map(|&id| self.type_of_ref(unit, id)).collect::<Rc<[Ty]>>();
        match &written.kind {
            TypeRefKind::Named(segments) => self.named_type(unit, written.scope, segments, written.span.start),
            TypeRefKind::Optional(inner) => self.type_of_ref(unit, *inner),
            TypeRefKind::Function { receiver, params, result } => Ty::Function {
                receiver: receiver.map(|receiver| Rc::new(self.type_of_ref(unit, receiver))),
                params: refs(params),
                result: Rc::new(result.map_or(Ty::Unknown, |result| self.type_of_ref(unit, result))),
            },
            TypeRefKind::Tuple(parts) if parts.len() == 1 => self.type_of_ref(unit, parts[0]),
            TypeRefKind::Tuple(parts) => Ty::Tuple(refs(parts)),
            TypeRefKind::Labelled(label, inner) => {
                Ty::Labelled(label.text.as_ref().into(), Rc::new(self.type_of_ref(unit, *inner)))
            }
            TypeRefKind::Array(element) => self.collection(0, vec![self.type_of_ref(unit, *element)]),
            TypeRefKind::Dictionary(key, value) => {
                self.collection(1, vec![self.type_of_ref(unit, *key), self.type_of_ref(unit, *value)])
            }
            TypeRefKind::All(parts) => {
                let types: Vec<Ty> = parts.iter().map(|&part| self.type_of_ref(unit, part)).collect();
                // One of ours says more than a foreign one.
                let ours: Vec<Ty> = types.iter().filter(|ty| ty.decl().is_some()).cloned().collect();
                match &ours[..] {
                    [] => types.first().cloned().unwrap_or(Ty::Unknown),
                    [only] => only.clone(),
                    _ => Ty::All(ours.into()),
                }
            }
            TypeRefKind::Metatype(inner) => Ty::Meta(Rc::new(self.type_of_ref(unit, *inner))),
            TypeRefKind::Associated(of, name) => self.associated(&self.type_of_ref(unit, *of), &name.text),
            TypeRefKind::Viewed(of, _) => self.type_of_ref(unit, *of),
            TypeRefKind::Unknown => Ty::Unknown,
        }
    }

    /// List (0), map (1) or iterable (2) of the language with these arguments.
    pub(super) fn collection(&self, which: usize, args: Vec<Ty>) -> Ty {
        let rules = &self.world.rules;
        let found = self.world.top_level(rules.collections, rules.collection_names[which]);
        found.first().map_or(Ty::Unknown, |&at| Ty::Named(super::ty::TypeSym::Decl(at), args.into()))
    }

    /// The type declaration that dotted names lead to, aliases not followed.
    pub fn segments_decl(&self, unit: u32, scope: ScopeId, segments: &[Segment]) -> Option<DeclRef> {
        if self.world.rules.paths {
            let path: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
            let at = segments.first()?.name.span.start;
            let found = self.path_hits(unit, scope, &path, at);
            return found.iter().filter_map(Hit::decl).find(|&at| self.world.decl(at).kind.is_type());
        }
        let (last, outer) = segments.split_last()?;
        let at = last.name.span.start;
        if outer.is_empty() {
            return match self.type_name(unit, scope, &last.name.text, at)? {
                Hit::Decl(found) | Hit::Member(found, _) => Some(found),
                _ => None,
            };
        }
        match self.named_type(unit, scope, outer, at) {
            Ty::Package(package) => self
                .world
                .top_level(&package, &last.name.text)
                .into_iter()
                .find(|&at| self.world.decl(at).kind.is_type()),
            ty => match ty.decl() {
                Some(owner) => {
                    let module = &self.world.decl(owner).name.text;
                    let in_module = || self.world.top_level(module, &last.name.text).first().copied();
                    self.nested_type(owner, &last.name.text).or_else(in_module)
                }
                None => {
                    let path: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
                    self.resolve_path(&path).into_iter().find(|&at| self.world.decl(at).kind.is_type())
                }
            },
        }
    }

    /// The bound of a type parameter; what `where` says of its associated types becomes the arguments of a protocol.
    pub(super) fn bound_of(&self, param: DeclRef) -> Option<Ty> {
        let declared = self.world.decl(param);
        let bound = self.type_of_ref(param.unit, declared.ty?);
        let (Ty::Named(super::ty::TypeSym::Decl(at), _), []) = (&bound, bound.args()) else { return Some(bound) };
        let at = *at;
        let facts = self.facts(param.unit);
        let said = |name: &str| {
            let path = format!("{}.{name}", declared.name.text);
            let beside = &facts.scope(declared.scope).decls;
            let found = beside.iter().find(|&&other| *facts.decl(other).name.text == *path)?;
            Some(self.type_of_ref(param.unit, facts.decl(*found).ty?))
        };
        let associated = &self.world.decl(at).type_params;
        let args: Vec<Ty> = associated
            .iter()
            .map(|&name| said(&self.facts(at.unit).decl(name).name.text).unwrap_or(Ty::Unknown))
            .collect();
        Some(Ty::Named(super::ty::TypeSym::Decl(at), args.into()))
    }

    /// A supertype of `at` with what `at` says of its associated types: by an alias or a nested type of that name, else by the
    /// declared types of members that the protocol asks for.
    pub(super) fn with_witnesses(&self, at: DeclRef, parent: Ty) -> Ty {
        let (Some(protocol), []) = (parent.decl(), parent.args()) else { return parent };
        let (own, asked) = (self.world.decl(at), self.world.decl(protocol));
        if asked.kind != DeclKind::Interface || own.kind == DeclKind::Interface || asked.type_params.is_empty() {
            return parent;
        }
        let facts = self.facts(protocol.unit);
        let mut subst = Subst::default();
        for &param in &asked.type_params {
            let mut named = self.statics(at, &facts.decl(param).name.text);
            // Several traits may ask for one name.
            named.sort_by_key(|&found| !self.is_said_for(found, protocol));
            if let Some(&found) = named.iter().find(|&&found| self.world.decl(found).kind.is_type()) {
                let view = self.world.owner(found).map(|owner| self.extension_view(owner, at)).unwrap_or_default();
                let witness = view.apply(&self.instance(found, Vec::new()));
                subst.bind(DeclRef { unit: protocol.unit, decl: param }, witness);
            }
        }
        // Where an implementation must say its types, its members need not be asked.
        let requirements = asked
            .body
            .filter(|_| !self.world.rules.paths)
            .map(|body| facts.scope(body).decls.as_slice())
            .unwrap_or_default();
        for &requirement in requirements {
            let asked = facts.decl(requirement);
            if !matches!(asked.kind, DeclKind::Function | DeclKind::Property) {
                continue;
            }
            for found in self.statics(at, &asked.name.text) {
                let found_decl = self.world.decl(found);
                if found_decl.kind != asked.kind || found_decl.params.len() != asked.params.len() {
                    continue;
                }
                let found_facts = self.facts(found.unit);
                let params = asked.params.iter().map(|&param| facts.decl(param).ty);
                let own = found_decl.params.iter().map(|&param| found_facts.decl(param).ty);
                for pair in params.zip(own).chain([(asked.ty, found_decl.ty)]) {
                    if let (Some(asked), Some(own)) = pair {
                        let own = self.type_of_ref(found.unit, own);
                        self.unify(&self.type_of_ref(protocol.unit, asked), &own, &mut subst);
                    }
                }
            }
        }
        let bound =
            |&param: &DeclId| subst.get(DeclRef { unit: protocol.unit, decl: param }).cloned().unwrap_or(Ty::Unknown);
        Ty::Named(super::ty::TypeSym::Decl(protocol), asked.type_params.iter().map(bound).collect())
    }

    fn named_type(&self, unit: u32, scope: ScopeId, segments: &[Segment], at: u32) -> Ty {
        if self.world.rules.paths {
            return self.path_type(unit, scope, segments, at);
        }
        let Some((first, rest)) = segments.split_first() else { return Ty::Unknown };
        let args = |segment: &Segment| segment.args.iter().map(|&arg| self.type_of_ref(unit, arg)).collect::<Vec<_>>();
        let mut current = match self.type_name(unit, scope, &first.name.text, at) {
            Some(hit) => hit,
            None => {
                let path: Vec<&str> = segments.iter().map(|segment| &*segment.name.text).collect();
                // A qualified path; otherwise somebody else's type.
                if let Some(&found) = self.resolve_path(&path).iter().find(|&&at| self.world.decl(at).kind.is_type()) {
                    let last = segments.last().map(args).unwrap_or_default();
                    return self.instance(found, last);
                }
                return Ty::external(&path.join("."));
            }
        };
        let mut last_args = args(first);
        // `S.Element` of a type parameter.
        if let (Hit::Decl(param), [associated]) = (&current, rest)
            && self.world.decl(*param).kind == DeclKind::TypeParam
        {
            let bound = self.bound_of(*param).unwrap_or(Ty::Unknown);
            let Some(at) = bound.decl() else { return Ty::Unknown };
            let names = self.world.decl(at).type_params.iter().map(|&name| &self.facts(at.unit).decl(name).name.text);
            let found = names.zip(bound.args()).find(|(name, _)| **name == associated.name.text);
            return found.map_or(Ty::Unknown, |(_, ty)| ty.clone());
        }
        for segment in rest {
            current = match current {
                Hit::Package(package) => {
                    let path = format!("{package}.{}", segment.name.text);
                    let found = self.world.top_level(&package, &segment.name.text);
                    match found.iter().find(|&&at| self.world.decl(at).kind.is_type()) {
                        Some(&found) => Hit::Decl(found),
                        None if self.world.is_package(&path) => Hit::Package(path.into()),
                        None => Hit::External(path.into()),
                    }
                }
                Hit::Decl(owner) | Hit::Member(owner, _) => {
                    let owner = self.alias_target(owner).unwrap_or(owner);
                    let module = &self.world.decl(owner).name.text;
                    let in_module = || self.world.top_level(module, &segment.name.text).first().copied();
                    match self.nested_type(owner, &segment.name.text).or_else(in_module) {
                        Some(nested) => Hit::Decl(nested),
                        None => Hit::External(format!("{}.{}", self.world.path(owner), segment.name.text).into()),
                    }
                }
                Hit::External(path) => Hit::External(format!("{path}.{}", segment.name.text).into()),
                Hit::Doubtful => return Ty::Unknown,
            };
            last_args = args(segment);
        }
        match current {
            Hit::Decl(found) | Hit::Member(found, _) => self.instance(found, last_args),
            Hit::External(path) => Ty::Named(super::ty::TypeSym::External(path), last_args.into()),
            Hit::Package(path) => Ty::Package(path),
            Hit::Doubtful => Ty::Unknown,
        }
    }

    /// A nested type of `owner` or of one of its supertypes.
    fn nested_type(&self, owner: DeclRef, name: &str) -> Option<DeclRef> {
        let mut seen = Vec::new();
        let mut queue = vec![owner];
        while let Some(at) = queue.pop() {
            if seen.contains(&at) {
                continue;
            }
            seen.push(at);
            let found = self.statics(at, name).into_iter().find(|&at| self.world.decl(at).kind.is_type());
            if found.is_some() {
                return found;
            }
            queue.extend(self.supertypes(at).iter().filter_map(Ty::decl));
            queue.extend(self.world.continued_by.get(&at));
        }
        None
    }

    /// The type declared at `at` with these arguments; an alias gives what it stands for.
    pub fn instance(&self, at: DeclRef, args: Vec<Ty>) -> Ty {
        let declared = self.world.decl(at);
        match declared.kind {
            DeclKind::TypeParam => Ty::Param(at),
            DeclKind::TypeAlias => match declared.ty {
                Some(ty) => {
                    let target = self.type_of_ref(at.unit, ty);
                    let mut subst = Subst::default();
                    for (&param, arg) in declared.type_params.iter().zip(args) {
                        subst.bind(DeclRef { unit: at.unit, decl: param }, arg);
                    }
                    subst.apply(&target)
                }
                None => Ty::Unknown,
            },
            DeclKind::EnumCase => match self.world.owner(at) {
                Some(owner) => Ty::named(owner),
                None => Ty::Unknown,
            },
            kind if kind.is_type() => match args.as_slice() {
                // `Optional<T>` is erased as `T?` is.
                [wrapped] if self.is_optional(at) => wrapped.clone(),
                _ => Ty::Named(super::ty::TypeSym::Decl(at), args.into()),
            },
            _ => Ty::Unknown,
        }
    }

    /// The type a simple name denotes.
    pub fn type_name(&self, unit: u32, scope: ScopeId, name: &str, at: u32) -> Option<Hit> {
        if self.world.rules.paths {
            return self.path_lookup(unit, scope, name, at, true).into_iter().next();
        }
        let facts = self.facts(unit);
        let mut own_file = Vec::new();
        for (_, around) in facts.scopes_up(scope) {
            if let ScopeKind::Function(decl) | ScopeKind::Type(decl) = around.kind {
                for &param in &facts.decl(decl).type_params {
                    if *facts.decl(param).name.text == *name {
                        return Some(Hit::Decl(DeclRef { unit, decl: param }));
                    }
                }
            }
            for &decl in &around.decls {
                let declared = facts.decl(decl);
                if declared.kind.is_type() && *declared.name.text == *name {
                    let hit = Hit::Decl(DeclRef { unit, decl });
                    if around.kind == ScopeKind::File {
                        own_file.push(hit);
                    } else {
                        return Some(hit);
                    }
                }
            }
            if let ScopeKind::Type(decl) = around.kind {
                let at = DeclRef { unit, decl };
                if name == "Self" && self.world.rules.modules {
                    return self.self_type(unit, decl).decl().map(Hit::Decl);
                }
                let owner = match facts.decl(decl).kind {
                    DeclKind::Extension => self.self_type(unit, decl).decl(),
                    _ => Some(at),
                };
                let extended = owner.filter(|_| facts.decl(decl).kind == DeclKind::Extension);
                if let Some(param) = extended.and_then(|owner| {
                    let params = &self.world.decl(owner).type_params;
                    let named = |param: &&DeclId| *self.facts(owner.unit).decl(**param).name.text == *name;
                    params.iter().find(named).map(|&decl| DeclRef { unit: owner.unit, decl })
                }) {
                    return Some(Hit::Decl(param));
                }
                // The supertypes of a type are resolved in its own scope: asking for them here would go in circles.
                let running =
                    owner.is_some_and(|owner| matches!(self.supers.borrow().get(&owner), Some(super::Memo::Running)));
                if let Some(found) = owner.filter(|_| !running).and_then(|owner| self.nested_type(owner, name)) {
                    return Some(Hit::Decl(found));
                }
            }
        }
        let found = self.file_lookup(unit, name, own_file);
        let is_type = |hit: &&Hit| match hit {
            Hit::Decl(at) | Hit::Member(at, _) => self.world.decl(*at).kind.is_type(),
            Hit::External(_) | Hit::Package(_) => true,
            Hit::Doubtful => false,
        };
        found.iter().find(is_type).cloned()
    }
}

/// Whether byte `at` lies in the initialiser of a local: there its name still means what is outside.
fn within_initialiser(facts: &Facts, declared: &Decl, at: u32) -> bool {
    match declared.value {
        Value::Expr(value)
        | Value::Unwrapped(value)
        | Value::Component(value, _)
        | Value::Delegate(value)
        | Value::Element(value) => {
            let span = facts.expr(value).span;
            span.start <= at && at < span.end
        }
        _ => false,
    }
}
