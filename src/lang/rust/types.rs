//! Types as written. References and pointers are as what they point to.

use syn::{GenericArgument, PathArguments, ReturnType, Type, TypeParamBound};

use super::lower::Lower;
use super::place::ABSOLUTE;
use crate::facts::*;

impl Lower<'_> {
    /// One type.
    pub(super) fn ty(&mut self, ty: &Type, scope: ScopeId) -> TypeRefId {
        let span = self.span(ty);
        if !self.enter(span) {
            return self.b.type_ref(TypeRefKind::Unknown, span, scope);
        }
        let kind = self.type_kind(ty, scope);
        self.leave();
        self.b.type_ref(kind, span, scope)
    }

    fn type_kind(&mut self, ty: &Type, scope: ScopeId) -> TypeRefKind {
        match ty {
            Type::Array(array) => {
                self.expr(&array.len, scope, Context::Operand);
                TypeRefKind::Array(self.ty(&array.elem, scope))
            }
            Type::Slice(slice) => TypeRefKind::Array(self.ty(&slice.elem, scope)),
            Type::Reference(reference) => TypeRefKind::All(vec![self.ty(&reference.elem, scope)]),
            Type::Ptr(pointer) => TypeRefKind::All(vec![self.ty(&pointer.elem, scope)]),
            Type::Paren(paren) => TypeRefKind::All(vec![self.ty(&paren.elem, scope)]),
            Type::Group(group) => TypeRefKind::All(vec![self.ty(&group.elem, scope)]),
            Type::Tuple(tuple) => TypeRefKind::Tuple(tuple.elems.iter().map(|part| self.ty(part, scope)).collect()),
            Type::BareFn(function) => {
                let params = function.inputs.iter().map(|input| self.ty(&input.ty, scope)).collect();
                TypeRefKind::Function { receiver: None, params, result: self.result(&function.output, scope) }
            }
            Type::ImplTrait(bounds) => self.bounds(bounds.bounds.iter(), scope),
            Type::TraitObject(bounds) => self.bounds(bounds.bounds.iter(), scope),
            Type::Path(path) => match &path.qself {
                Some(of) => self.projection(of, &path.path, scope),
                None => self.path_kind(&path.path, scope),
            },
            Type::Macro(call) => {
                self.type_macro(&call.mac, scope);
                TypeRefKind::Unknown
            }
            Type::Infer(_) | Type::Never(_) | Type::Verbatim(_) => TypeRefKind::Unknown,
            _ => TypeRefKind::Unknown,
        }
    }

    /// `<T as Trait>::Item`, `<T>::Item`.
    fn projection(&mut self, of: &syn::QSelf, path: &syn::Path, scope: ScopeId) -> TypeRefKind {
        let ty = self.ty(&of.ty, scope);
        self.qualifying_trait(of, path, scope);
        let mut behind = path.segments.iter().skip(of.position);
        match (behind.next(), behind.next()) {
            (Some(only), None) => TypeRefKind::Associated(ty, self.ident(&only.ident)),
            _ => TypeRefKind::Unknown,
        }
    }

    /// The trait of `<T as Trait>::name` is named there too.
    pub(super) fn qualifying_trait(&mut self, of: &syn::QSelf, path: &syn::Path, scope: ScopeId) -> Option<TypeRefId> {
        let mut named = path.clone();
        named.segments = path.segments.iter().take(of.position).cloned().collect();
        // Without the separator that stands behind it.
        named.segments.pop_punct();
        (!named.segments.is_empty()).then(|| self.path_type(&named, scope))
    }

    /// What a function declares to give.
    pub(super) fn result(&mut self, output: &ReturnType, scope: ScopeId) -> Option<TypeRefId> {
        match output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(self.ty(ty, scope)),
        }
    }

    /// Bounds as one type; lifetimes and `?Sized` say nothing.
    pub(super) fn bounds<'a>(
        &mut self,
        bounds: impl Iterator<Item = &'a TypeParamBound>,
        scope: ScopeId,
    ) -> TypeRefKind {
        let mut parts = Vec::new();
        for bound in bounds {
            if let TypeParamBound::Trait(bound) = bound
                && matches!(bound.modifier, syn::TraitBoundModifier::None)
            {
                parts.push(self.path_type(&bound.path, scope));
            }
        }
        match parts.as_slice() {
            [] => TypeRefKind::Unknown,
            _ => TypeRefKind::All(parts),
        }
    }

    /// A path as a type.
    pub(super) fn path_type(&mut self, path: &syn::Path, scope: ScopeId) -> TypeRefId {
        let span = self.span(path);
        let kind = self.path_kind(path, scope);
        self.b.type_ref(kind, span, scope)
    }

    fn path_kind(&mut self, path: &syn::Path, scope: ScopeId) -> TypeRefKind {
        // `Fn(A) -> B`
        if let Some(last) = path.segments.last()
            && let PathArguments::Parenthesized(list) = &last.arguments
        {
            let params = list.inputs.iter().map(|input| self.ty(input, scope)).collect();
            return TypeRefKind::Function { receiver: None, params, result: self.result(&list.output, scope) };
        }
        let mut segments = self.segments(path, path.segments.len(), scope);
        if path.leading_colon.is_some()
            && let Some(first) = segments.first_mut()
        {
            first.name.text = format!("{ABSOLUTE}{}", first.name.text).into();
        }
        match segments.is_empty() {
            true => TypeRefKind::Unknown,
            false => TypeRefKind::Named(segments),
        }
    }

    /// The first `count` segments of a path.
    pub(super) fn segments(&mut self, path: &syn::Path, count: usize, scope: ScopeId) -> Vec<Segment> {
        let parts: Vec<_> = path.segments.iter().take(count).collect();
        let args: Vec<Vec<TypeRefId>> = parts.iter().map(|part| self.arguments(&part.arguments, scope)).collect();
        let names: Vec<Ident> = parts.iter().map(|part| self.ident(&part.ident)).collect();
        let rooted = self.rooted(names);
        // `crate::a` and its like are fewer names than words.
        let from = args.len().saturating_sub(rooted.len());
        rooted.into_iter().zip(args.into_iter().skip(from)).map(|(name, args)| Segment { name, args }).collect()
    }

    /// Type arguments in order; what is said of associated types comes after the others.
    pub(super) fn arguments(&mut self, arguments: &PathArguments, scope: ScopeId) -> Vec<TypeRefId> {
        match arguments {
            PathArguments::AngleBracketed(list) => self.angle_arguments(list, scope),
            _ => Vec::new(),
        }
    }

    /// The same for a turbofish.
    pub(super) fn angle_arguments(
        &mut self,
        list: &syn::AngleBracketedGenericArguments,
        scope: ScopeId,
    ) -> Vec<TypeRefId> {
        let mut found = Vec::new();
        for argument in &list.args {
            match argument {
                GenericArgument::Type(ty) => found.push(self.ty(ty, scope)),
                GenericArgument::AssocType(associated) => found.push(self.ty(&associated.ty, scope)),
                GenericArgument::Constraint(constraint) => {
                    let kind = self.bounds(constraint.bounds.iter(), scope);
                    let span = self.span(constraint);
                    found.push(self.b.type_ref(kind, span, scope));
                }
                GenericArgument::Const(value) => {
                    self.expr(value, scope, Context::Operand);
                }
                _ => {}
            }
        }
        found
    }
}
