//! Members of a type: its own, inherited ones, those of extensions and companions.

use std::rc::Rc;

use super::Resolver;
use super::ty::{DeclRef, Subst, Ty, TypeSym};
use super::world::{Origin, PROJECT_MODULE};
use crate::facts::*;

impl<'w, 'u> Resolver<'w, 'u> {
    /// Members named `name` of a value of type `ty`, each with the type parameters that `ty` binds. Overloads come
    /// together; what hides is before what is hidden, and hidden ones are left out.
    pub fn members(&self, ty: &Ty, name: &str, unit: u32, scope: ScopeId) -> Vec<(DeclRef, Subst)> {
        match ty {
            Ty::Meta(inner) => self.static_members(inner, name),
            Ty::Package(_) | Ty::Unknown => Vec::new(),
            // What is not a member of the optional itself is one of the value in it.
            Ty::Named(TypeSym::Decl(at), args)
                if args.len() == 1 && self.is_optional(*at) && self.instance_members(ty, name).is_empty() =>
            {
                self.members(&args[0], name, unit, scope)
            }
            _ => {
                let mut found = self.instance_members(ty, name);
                // Extensions come after the members: a call takes one only where no member fits.
                found.extend(self.extension_members(ty, name, unit, scope));
                // A property of the new version may have been an accessor in the old one, read in the same way.
                let is_new = |at: DeclRef| self.world.origin(at) == Origin::To;
                let only_new = found.iter().all(|(at, _)| is_new(*at)) && !ty.decl().is_some_and(is_new);
                if self.world.rules.accessors && (found.is_empty() || only_new) {
                    let old = self.accessors(ty, name);
                    found = if old.is_empty() { found } else { old };
                }
                if found.is_empty() && self.world.rules.modules {
                    // Optionals are erased; what is not a member of the value may be one of the optional around it.
                    let optional = self.world.top_level(self.world.rules.core, "Optional");
                    if let Some(&optional) = optional.first().filter(|&&at| ty.decl() != Some(at)) {
                        found =
                            self.instance_members(&Ty::Named(TypeSym::Decl(optional), Rc::from([ty.clone()])), name);
                    }
                }
                found
            }
        }
    }

    /// Members declared in the type or above it.
    fn instance_members(&self, ty: &Ty, name: &str) -> Vec<(DeclRef, Subst)> {
        let mut found = Vec::new();
        let mut seen = Vec::new();
        self.collect(ty, name, &mut seen, &mut found);
        found
    }

    fn collect(&self, ty: &Ty, name: &str, seen: &mut Vec<DeclRef>, found: &mut Vec<(DeclRef, Subst)>) {
        let at = match ty {
            Ty::Param(param) => {
                let Some(bound) = self.bound_of(*param) else { return };
                return self.collect(&bound, name, seen, found);
            }
            Ty::Tuple(_) => return,
            Ty::All(parts) => return parts.iter().for_each(|part| self.collect(part, name, seen, found)),
            _ => match ty.decl() {
                Some(at) => at,
                None => return,
            },
        };
        if seen.contains(&at) {
            return;
        }
        seen.push(at);
        let subst = self.own_subst(ty);
        let by_type = self.world.rules.static_members_by_type;
        let extensions = self.extensions(at);
        let own = self.world.own_members(at, name).map(|member| (member, subst.clone()));
        let mut candidates: Vec<(DeclRef, Subst)> = own.collect();
        for extension in extensions {
            if let Some(subst) = self.constrained(extension, at, &subst) {
                candidates.extend(self.world.own_members(extension, name).map(|member| (member, subst.clone())));
            }
        }
        for (member, subst) in candidates {
            let declared = self.world.decl(member);
            let is_value = match declared.kind {
                DeclKind::Function | DeclKind::Property => {
                    !(by_type && declared.modifiers.is_static) && declared.receiver.is_none()
                }
                DeclKind::Param => true,
                _ => false,
            };
            // In Kotlin what is private above is not inherited.
            if declared.modifiers.is_private && seen.len() > 1 && !self.world.rules.modules {
                continue;
            }
            // An override hides what it overrides; other overloads stay.
            let hidden =
                found.iter().any(|(other, _)| self.same_shape(*other, member) || self.is_nearer(*other, member));
            if is_value && !hidden {
                found.push((member, subst.clone()));
            }
        }
        for parent in self.supertypes(at) {
            let parent = subst.apply(&self.with_witnesses(at, subst.apply(&parent)));
            self.collect(&parent, name, seen, found);
        }
        if found.is_empty() {
            for target in self.seen_through(ty) {
                self.collect(&target, name, seen, found);
                if !found.is_empty() {
                    return;
                }
            }
        }
        if found.is_empty() {
            for other in [self.world.continues.get(&at), self.world.continued_by.get(&at)].into_iter().flatten() {
                self.collect(&Ty::Named(TypeSym::Decl(*other), ty.args().into()), name, seen, found);
            }
        }
    }

    /// Whether a member of the type itself hides one that a trait adds.
    fn is_nearer(&self, one: DeclRef, other: DeclRef) -> bool {
        let of_type =
            |at: DeclRef| self.world.owner(at).is_some_and(|owner| self.world.decl(owner).supertypes.is_empty());
        let same = self.world.decl(one).kind == self.world.decl(other).kind;
        self.world.rules.paths && same && self.world.owner(one) != self.world.owner(other) && of_type(one)
    }

    /// The bindings under which an extension applies to a type with these arguments; `None` where its constraints do not
    /// hold.
    fn constrained(&self, extension: DeclRef, extended: DeclRef, subst: &Subst) -> Option<Subst> {
        let mut found = subst.clone();
        if self.world.rules.paths
            && let Some(ty) = self.world.decl(extension).ty
        {
            // `impl<U> Foo<U>` may call the parameters of `Foo<T>` as it likes.
            let params = self.world.decl(extended).type_params.iter();
            let actual = params.map(|&decl| {
                let param = DeclRef { unit: extended.unit, decl };
                subst.get(param).cloned().unwrap_or(Ty::Unknown)
            });
            let actual = Ty::Named(TypeSym::Decl(extended), actual.collect());
            self.unify(&self.type_of_ref(extension.unit, ty), &actual, &mut found);
            return Some(found);
        }
        for &param in &self.world.decl(extended).type_params {
            let param = DeclRef { unit: extended.unit, decl: param };
            let Some(own) = self.own_view(extension, param) else { continue };
            let Some(actual) = subst.get(param) else { continue };
            let bound = self.world.decl(own).ty.map(|ty| self.type_of_ref(own.unit, ty));
            if bound.is_some_and(|bound| !self.may_be(actual, &bound)) {
                return None;
            }
            found.bind(own, actual.clone());
        }
        Some(found)
    }

    /// Whether two members can stand for each other: one name, one count of parameters, the same labels.
    pub fn same_shape(&self, a: DeclRef, b: DeclRef) -> bool {
        let (one, other) = (self.world.decl(a), self.world.decl(b));
        if one.kind != other.kind || one.name.text != other.name.text || one.params.len() != other.params.len() {
            return false;
        }
        if self.world.rules.strict_labels {
            let label = |at: DeclRef, param: DeclId| {
                self.facts(at.unit).decl(param).label.as_ref().map(|label| label.text.clone())
            };
            if !one.params.iter().zip(&other.params).all(|(&p, &q)| label(a, p) == label(b, q)) {
                return false;
            }
        }
        // Overloads by type: an override repeats the types.
        one.params.iter().zip(&other.params).all(|(&p, &q)| {
            let p = self.decl_type(DeclRef { unit: a.unit, decl: p });
            let q = self.decl_type(DeclRef { unit: b.unit, decl: q });
            self.same_head(&p, &q)
        })
    }

    /// Members that the name of a type qualifies.
    pub(super) fn static_members(&self, ty: &Ty, name: &str) -> Vec<(DeclRef, Subst)> {
        if let Ty::Param(param) = ty
            && self.world.rules.paths
        {
            return self.bound_of(*param).map(|bound| self.static_members(&bound, name)).unwrap_or_default();
        }
        if let Ty::All(parts) = ty {
            return parts
                .iter()
                .map(|part| self.static_members(part, name))
                .find(|hits| !hits.is_empty())
                .unwrap_or_default();
        }
        let Some(at) = ty.decl() else { return Vec::new() };
        let mut found: Vec<(DeclRef, Subst)> = Vec::new();
        let mut seen = Vec::new();
        let mut queue = vec![ty.clone()];
        let by_type = self.world.rules.static_members_by_type;
        while let Some(next) = queue.pop() {
            let Some(owner) = next.decl() else { continue };
            if seen.contains(&owner) {
                continue;
            }
            seen.push(owner);
            let subst = self.own_subst(&next);
            for member in self.statics(owner, name) {
                let declared = self.world.decl(member);
                let in_companion = self.world.owner(member).is_some_and(|owner| {
                    let owner = self.world.decl(owner);
                    owner.modifiers.is_companion || owner.kind == DeclKind::Object
                });
                let is_static = match declared.kind {
                    DeclKind::EnumCase | DeclKind::Constructor => true,
                    kind if kind.is_type() => true,
                    _ if by_type => declared.modifiers.is_static,
                    _ => in_companion || declared.modifiers.is_static || self.is_java_like(owner),
                };
                let inherited = owner != at && declared.modifiers.is_private && !self.world.rules.modules;
                if is_static && !inherited {
                    // Type arguments that are written at the type.
                    let written = self.world.rules.paths && !next.args().is_empty();
                    let extension = self.world.owner(member).filter(|_| written);
                    let extension = extension.filter(|&at| self.world.decl(at).kind == DeclKind::Extension);
                    let view = extension.and_then(|extension| self.constrained(extension, owner, &subst));
                    found.push((member, view.unwrap_or_else(|| subst.clone())));
                }
            }
            // Swift classes inherit static members, Kotlin classes do not, but interfaces' nested types are seen.
            if found.is_empty() {
                queue.extend(self.supertypes(owner).iter().map(|parent| subst.apply(parent)));
            }
        }
        if found.is_empty() {
            for other in [self.world.continues.get(&at), self.world.continued_by.get(&at)].into_iter().flatten() {
                found.extend(self.statics(*other, name).into_iter().map(|member| (member, Subst::default())));
            }
        }
        if found.is_empty() {
            // A method taken from its type: `Foo::bar`, `Foo.bar`.
            found = self.instance_members(ty, name);
        }
        found
    }

    /// Whether the type stands for a Java class in a surface, whose static members are written without a companion.
    fn is_java_like(&self, _owner: DeclRef) -> bool {
        false
    }

    /// Kotlin extension functions and properties whose receiver fits, as far as the file sees them.
    fn extension_members(&self, ty: &Ty, name: &str, unit: u32, _scope: ScopeId) -> Vec<(DeclRef, Subst)> {
        let mut exact = Vec::new();
        let mut general = Vec::new();
        // What an import calls by another name is found by its own.
        let imports = self.facts(unit).imports.iter();
        let renamed = imports.filter(|import| import.alias.as_ref().is_some_and(|alias| *alias.text == *name));
        let mut names: Vec<&str> = renamed.filter_map(|import| import.path.last()).map(|last| &*last.text).collect();
        names.push(name);
        names.dedup();
        for &at in names.into_iter().flat_map(|name| self.world.extension_members(name)) {
            if !self.sees(unit, at, name) {
                continue;
            }
            let declared = self.world.decl(at);
            let Some(receiver) = declared.receiver else { continue };
            let receiver = self.type_of_ref(at.unit, receiver);
            let mut subst = Subst::default();
            if matches!(receiver, Ty::Param(_)) {
                if self.unify(&receiver, ty, &mut subst) {
                    general.push((at, subst));
                }
            } else if self.unify(&receiver, ty, &mut subst) {
                exact.push((at, subst));
            }
        }
        if exact.is_empty() { general } else { exact }
    }

    /// Whether a file sees a top-level declaration by the name `visible`.
    fn sees(&self, unit: u32, at: DeclRef, visible: &str) -> bool {
        let name = &self.world.decl(at).name.text;
        let own_name = **name == *visible;
        if at.unit == unit || self.world.origin(at) == Origin::Library {
            return own_name;
        }
        if self.world.decl(at).modifiers.is_private {
            return false;
        }
        let facts = self.facts(unit);
        let package = self.facts(at.unit).package.as_deref().unwrap_or(PROJECT_MODULE);
        if own_name && facts.package.as_deref().unwrap_or(PROJECT_MODULE) == package {
            return true;
        }
        facts.imports.iter().any(|import| {
            let mut path = import.path.iter().map(|part| &*part.text).collect::<Vec<_>>();
            if !import.wildcard && path.last() == Some(&&**name) {
                if !import.alias.as_ref().map_or(own_name, |alias| *alias.text == *visible) {
                    return false;
                }
                path.pop();
                let path = path.join(".");
                return path == package || path.starts_with(&format!("{package}."));
            }
            own_name && import.wildcard && path.join(".") == package
        })
    }

    /// Java accessors seen as a property.
    fn accessors(&self, ty: &Ty, name: &str) -> Vec<(DeclRef, Subst)> {
        let mut letters = name.chars();
        let Some(first) = letters.next().filter(|first| first.is_ascii_lowercase()) else { return Vec::new() };
        let rest = letters.as_str();
        let mut names = vec![format!("get{}{rest}", first.to_ascii_uppercase())];
        if name.starts_with("is") {
            names.push(name.to_owned());
        }
        let mut found = Vec::new();
        for getter in names {
            found.extend(self.instance_members(ty, &getter));
        }
        found.retain(|(at, _)| {
            let declared = self.world.decl(*at);
            declared.kind == DeclKind::Function
                && declared.params.is_empty()
                && self.world.origin(*at) != Origin::Project
        });
        found
    }

    /// The setter that `x.name = value` calls on a Java class: `setName`.
    pub fn setter(&self, ty: &Ty, name: &str) -> Option<DeclRef> {
        let mut letters = name.chars();
        let first = letters.next()?;
        let rest = letters.as_str();
        let rest = if name.starts_with("is") {
            name.get(2..)?.to_owned()
        } else {
            format!("{}{rest}", first.to_ascii_uppercase())
        };
        let found = self.instance_members(ty, &format!("set{rest}"));
        found.into_iter().map(|(at, _)| at).find(|&at| self.world.decl(at).params.len() == 1)
    }

    /// The declarations that `member` overrides or implements in supertypes of its type, nearest first.
    pub fn overridden(&self, member: DeclRef) -> Vec<DeclRef> {
        let Some(owner) = self.world.owner(member) else { return Vec::new() };
        let declared = self.world.decl(member);
        let ty = match self.world.decl(owner).kind {
            DeclKind::Extension => self.self_type(owner.unit, owner.decl),
            _ => Ty::named(owner),
        };
        let Some(start) = ty.decl() else { return Vec::new() };
        let mut found = Vec::new();
        let mut seen = vec![start];
        let above: Vec<Ty> = match (self.world.rules.paths, self.world.decl(owner)) {
            // What implements a trait says which.
            (true, Decl { kind: DeclKind::Extension, supertypes, .. }) => {
                supertypes.iter().map(|&ty| self.type_of_ref(owner.unit, ty)).collect()
            }
            (true, own) if own.kind != DeclKind::Interface => Vec::new(),
            _ => self.supertypes(start),
        };
        let mut queue: std::collections::VecDeque<DeclRef> = above.iter().filter_map(Ty::decl).collect();
        while let Some(parent) = queue.pop_front() {
            if seen.contains(&parent) {
                continue;
            }
            seen.push(parent);
            for other in self.world.own_members(parent, &declared.name.text) {
                if self.same_shape(member, other) && !found.contains(&other) {
                    found.push(other);
                }
            }
            queue.extend(self.supertypes(parent).iter().filter_map(Ty::decl));
        }
        if found.is_empty() {
            // The supertype is the new one already, and what it no longer has is still here.
            let old = seen.iter().filter_map(|at| self.world.continues.get(at));
            let named = old.flat_map(|&old| self.world.own_members(old, &declared.name.text));
            found.extend(named.filter(|&other| self.same_shape(member, other)));
        }
        found
    }

    /// Old declarations that a member of the project would override as well, did its type inherit from the old type: the
    /// supertype is the new one already, and has a member of the same shape.
    pub fn overridden_before(&self, member: DeclRef) -> Vec<DeclRef> {
        let Some(owner) = self.world.owner(member) else { return Vec::new() };
        let name = &self.world.decl(member).name.text;
        let ty = match self.world.decl(owner).kind {
            DeclKind::Extension => self.self_type(owner.unit, owner.decl),
            _ => Ty::named(owner),
        };
        let old = self.world.continues.iter().filter(|(new, _)| self.as_instance_of(&ty, **new).is_some());
        let named = old.flat_map(|(_, &old)| self.world.own_members(old, name));
        let mut found: Vec<DeclRef> = named.filter(|&other| self.same_shape(member, other)).collect();
        found.sort();
        found
    }

    /// The old declarations of the same shape that a member of the new surface continues.
    pub fn before(&self, member: DeclRef) -> Vec<DeclRef> {
        let Some(owner) = self.world.owner(member) else { return Vec::new() };
        let Some(&old) = self.world.continues.get(&owner) else { return Vec::new() };
        let name = &self.world.decl(member).name.text;
        self.world.own_members(old, name).filter(|&other| self.same_shape(member, other)).collect()
    }

    /// Binds the type parameters in `pattern` so that it becomes `actual`. `false` where the two cannot be the same.
    pub fn unify(&self, pattern: &Ty, actual: &Ty, subst: &mut Subst) -> bool {
        match (pattern, actual) {
            (_, Ty::Unknown) => true,
            (Ty::All(parts), _) => parts.iter().all(|part| self.unify(part, actual, subst)),
            (Ty::Param(param), _) => {
                if let Some(bound) = self.world.decl(*param).ty {
                    let bound = self.type_of_ref(param.unit, bound);
                    if bound.decl().is_some() && self.unify(&bound, actual, &mut Subst::default())
                        || bound.decl().is_none()
                    {
                        subst.bind(*param, actual.clone());
                        return true;
                    }
                    return false;
                }
                subst.bind(*param, actual.clone());
                true
            }
            (Ty::Named(TypeSym::Decl(at), args), _) => {
                let path_is_any =
                    &*self.world.decl(*at).name.text == "Any" && self.world.origin(*at) == Origin::Library;
                if path_is_any {
                    return true;
                }
                match self.as_instance_of(actual, *at) {
                    Some(instance) => {
                        for (pattern, actual) in args.iter().zip(instance.args()) {
                            self.unify(pattern, actual, subst);
                        }
                        true
                    }
                    None => false,
                }
            }
            (Ty::Named(TypeSym::External(a), _), Ty::Named(TypeSym::External(b), _)) => a == b,
            (Ty::Function { params, result, .. }, Ty::Function { params: other, result: actual, .. }) => {
                for (pattern, actual) in params.iter().zip(other.iter()) {
                    self.unify(pattern, actual, subst);
                }
                self.unify(result, actual, subst);
                true
            }
            (Ty::Tuple(parts), Ty::Tuple(others)) => {
                parts.len() == others.len()
                    && parts
                        .iter()
                        .zip(others.iter())
                        .all(|(part, other)| self.unify(part.unlabelled(), other.unlabelled(), subst))
            }
            (Ty::Meta(inner), Ty::Meta(other)) => self.unify(inner, other, subst),
            (Ty::Unknown, _) => true,
            _ => false,
        }
    }

    /// Whether a value of type `actual` may be passed where `wanted` is declared. Unknown types may be anything.
    pub fn may_be(&self, actual: &Ty, wanted: &Ty) -> bool {
        match (actual, wanted) {
            (Ty::Unknown | Ty::Param(_), _) | (_, Ty::Unknown | Ty::Param(_)) => true,
            (Ty::Function { .. }, Ty::Named(TypeSym::Decl(at), _)) => {
                let declared = self.world.decl(*at);
                declared.modifiers.is_sam || declared.kind == DeclKind::Interface
            }
            (Ty::Named(TypeSym::External(_), _), Ty::Named(..))
            | (Ty::Named(..), Ty::Named(TypeSym::External(_), _)) => {
                // A foreign type may inherit from anything foreign, but is none of the basic types.
                match (actual, wanted) {
                    _ if self.same_head(actual, wanted) => true,
                    (Ty::Named(TypeSym::Decl(at), _), _) => self.has_foreign_supertype(*at),
                    (_, Ty::Named(TypeSym::Decl(at), _)) => {
                        self.world.origin(*at) != Origin::Library || self.world.decl(*at).kind == DeclKind::Interface
                    }
                    _ => true,
                }
            }
            _ => self.unify(wanted, actual, &mut Subst::default()),
        }
    }

    /// Whether two types are one as far as their own names tell; arguments are not compared.
    fn same_head(&self, one: &Ty, other: &Ty) -> bool {
        match (one, other) {
            (Ty::Unknown | Ty::Param(_), _) | (_, Ty::Unknown | Ty::Param(_)) => true,
            (Ty::All(parts), one) | (one, Ty::All(parts)) => parts.iter().any(|part| self.same_head(part, one)),
            (Ty::Named(TypeSym::Decl(a), _), Ty::Named(TypeSym::Decl(b), _)) => {
                a == b
                    || self.world.continues.get(a) == Some(b)
                    || self.world.continues.get(b) == Some(a)
                    || self.same_collection(*a, *b)
            }
            (Ty::Named(TypeSym::External(a), _), Ty::Named(TypeSym::External(b), _)) => last(a) == last(b),
            (Ty::Named(TypeSym::External(path), _), Ty::Named(TypeSym::Decl(at), _))
            | (Ty::Named(TypeSym::Decl(at), _), Ty::Named(TypeSym::External(path), _)) => {
                last(path) == &*self.world.decl(*at).name.text
            }
            (Ty::Function { .. }, Ty::Function { .. }) => true,
            (Ty::Tuple(a), Ty::Tuple(b)) => a.len() == b.len(),
            (Ty::Meta(a), Ty::Meta(b)) => self.same_head(a, b),
            _ => false,
        }
    }

    /// Whether both are one collection of Java, which Kotlin sees as `List` or as `MutableList`.
    fn same_collection(&self, a: DeclRef, b: DeclRef) -> bool {
        let rules = &self.world.rules;
        let name = |at: DeclRef| self.world.decl(at).name.text.trim_start_matches("Mutable").to_owned();
        let ours = |at: DeclRef| self.world.top_level(rules.collections, &self.world.decl(at).name.text).contains(&at);
        rules.accessors && name(a) == name(b) && ours(a) && ours(b)
    }

    /// The type of an element of a collection.
    pub fn element_type(&self, ty: &Ty) -> Ty {
        let rules = &self.world.rules;
        let iterable = self.world.top_level(rules.collections, rules.collection_names[2]);
        if let Some(found) = iterable.first().and_then(|&iterable| self.as_instance_of(ty, iterable)) {
            return found.args().first().cloned().unwrap_or(Ty::Unknown);
        }
        let map = self.world.top_level(rules.collections, rules.collection_names[1]);
        if let Some(found) = map.first().and_then(|&map| self.as_instance_of(ty, map)) {
            if rules.modules {
                let label = |(name, ty): (&str, &Ty)| Ty::Labelled(name.into(), Rc::new(ty.clone()));
                return Ty::Tuple(["key", "value"].into_iter().zip(found.args()).map(label).collect());
            }
            let entry = map.first().and_then(|&map| self.statics(map, "Entry").first().copied());
            return entry.map_or(Ty::Unknown, |entry| Ty::Named(TypeSym::Decl(entry), found.args().into()));
        }
        if !rules.modules
            && let [(iterator, subst), ..] = self.instance_members(ty, "iterator").as_slice()
        {
            return match subst.apply(&self.decl_type(*iterator)) {
                again if again == *ty => Ty::Unknown,
                iterator => self.deeper(|| self.element_type(&iterator)).unwrap_or(Ty::Unknown),
            };
        }
        // A foreign or generic sequence with one argument.
        match ty {
            Ty::Named(_, args) if args.len() == 1 => args[0].clone(),
            _ => Ty::Unknown,
        }
    }

    /// Component `index` of a destructured value.
    pub fn component_type(&self, ty: &Ty, index: usize) -> Ty {
        match ty {
            Ty::Tuple(parts) => Ty::part(parts, index),
            Ty::Named(TypeSym::Decl(at), args) => {
                let declared = self.world.decl(*at);
                if &*declared.name.text == "Entry" && args.len() == 2 {
                    return args.get(index).cloned().unwrap_or(Ty::Unknown);
                }
                let subst = self.own_subst(ty);
                let operator = format!("component{}", index + 1);
                if let (false, [(operator, subst), ..]) =
                    (self.world.rules.modules, self.instance_members(ty, &operator).as_slice())
                {
                    return subst.apply(&self.decl_type(*operator));
                }
                let list = self.world.top_level(self.world.rules.collections, self.world.rules.collection_names[0]);
                if list.first().is_some_and(|&list| self.as_instance_of(ty, list).is_some()) {
                    return self.element_type(ty);
                }
                let facts = self.facts(at.unit);
                let Some(body) = declared.body else { return Ty::Unknown };
                let properties: Vec<DeclId> = facts
                    .scope(body)
                    .decls
                    .iter()
                    .copied()
                    .filter(|&decl| {
                        facts.decl(decl).kind == DeclKind::Property && facts.decl(decl).modifiers.in_constructor
                    })
                    .collect();
                match properties.get(index) {
                    Some(&decl) => subst.apply(&self.decl_type(DeclRef { unit: at.unit, decl })),
                    None => Ty::Unknown,
                }
            }
            _ => Ty::Unknown,
        }
    }

    /// The declaration an alias of a plain named type stands for.
    pub fn alias_target(&self, at: DeclRef) -> Option<DeclRef> {
        let declared = self.world.decl(at);
        if declared.kind != DeclKind::TypeAlias {
            return None;
        }
        self.type_of_ref(at.unit, declared.ty?).decl()
    }

    /// Whether this is the library's own optional.
    pub(super) fn is_optional(&self, at: DeclRef) -> bool {
        let name = &*self.world.decl(at).name.text;
        self.world.rules.transparent.contains(&name) && self.world.origin(at) == Origin::Library
    }

    /// The type a type-like receiver stands for: without [`Ty::Meta`].
    pub(super) fn strip_meta(ty: Ty) -> Ty {
        match ty {
            Ty::Meta(inner) => Rc::unwrap_or_clone(inner),
            other => other,
        }
    }
}

/// The last part of a dotted path.
fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
