//! Types as resolution sees them. Optionals are erased: whether a value may be absent never decides what its members are.

use std::rc::Rc;

use crate::facts::DeclId;

/// A declaration of some file of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeclRef {
    /// Index of the unit.
    pub unit: u32,
    /// Declaration in it.
    pub decl: DeclId,
}

/// What a type name denotes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TypeSym {
    /// A declaration we have: of the project, a surface or the library.
    Decl(DeclRef),
    /// A type of somebody else, by its path as far as known. Its members are not ours.
    External(Rc<str>),
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Not known.
    Unknown,
    /// A named type with its arguments.
    Named(TypeSym, Rc<[Ty]>),
    /// A function.
    Function {
        /// `this` inside a function literal with receiver.
        receiver: Option<Rc<Ty>>,
        /// Parameters.
        params: Rc<[Ty]>,
        /// Result.
        result: Rc<Ty>,
    },
    /// A tuple.
    Tuple(Rc<[Ty]>),
    /// An item of a tuple with its label.
    Labelled(Rc<str>, Rc<Ty>),
    /// A type used as a value: the receiver of static members.
    Meta(Rc<Ty>),
    /// A type parameter that is not bound yet.
    Param(DeclRef),
    /// All of these at once (`A & B`), two or more that we have.
    All(Rc<[Ty]>),
    /// A package or module.
    Package(Rc<str>),
}

impl Ty {
    /// A named type without arguments.
    pub fn named(decl: DeclRef) -> Ty {
        Ty::Named(TypeSym::Decl(decl), Rc::from([]))
    }

    /// A type of somebody else.
    pub fn external(path: &str) -> Ty {
        Ty::Named(TypeSym::External(path.into()), Rc::from([]))
    }

    /// Part `index` of a tuple, without its label.
    pub fn part(parts: &[Ty], index: usize) -> Ty {
        parts.get(index).map_or(Ty::Unknown, |part| part.unlabelled().clone())
    }

    /// Without the label that an item of a tuple has.
    pub fn unlabelled(&self) -> &Ty {
        match self {
            Ty::Labelled(_, inner) => inner,
            _ => self,
        }
    }

    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Ty::Unknown)
    }

    /// Its declaration where it is a named type we have; the first of several.
    pub fn decl(&self) -> Option<DeclRef> {
        match self {
            Ty::Named(TypeSym::Decl(decl), _) => Some(*decl),
            Ty::All(parts) => parts.iter().find_map(Ty::decl),
            _ => None,
        }
    }

    /// The path of a type of somebody else.
    pub fn foreign(&self) -> Option<Rc<str>> {
        match self {
            Ty::Named(TypeSym::External(path), _) => Some(path.clone()),
            _ => None,
        }
    }

    /// Whether the type parameter occurs in it.
    pub fn mentions(&self, param: DeclRef) -> bool {
        match self {
            Ty::Param(other) => *other == param,
            Ty::Named(_, parts) | Ty::Tuple(parts) | Ty::All(parts) => parts.iter().any(|part| part.mentions(param)),
            Ty::Function { receiver, params, result } => {
                receiver.as_ref().is_some_and(|receiver| receiver.mentions(param))
                    || params.iter().any(|part| part.mentions(param))
                    || result.mentions(param)
            }
            Ty::Labelled(_, inner) | Ty::Meta(inner) => inner.mentions(param),
            Ty::Unknown | Ty::Package(_) => false,
        }
    }

    /// Type arguments of a named type.
    pub fn args(&self) -> &[Ty] {
        match self {
            Ty::Named(_, args) => args,
            Ty::All(parts) => parts.first().map_or(&[], Ty::args),
            _ => &[],
        }
    }
}

/// Bindings of type parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subst(Vec<(DeclRef, Ty)>);

impl Subst {
    /// Binds `param`, unless it is bound already or nothing is known.
    pub fn bind(&mut self, param: DeclRef, ty: Ty) {
        if !ty.is_unknown() && ty != Ty::Param(param) && self.get(param).is_none() {
            self.0.push((param, ty));
        }
    }

    /// What `param` is bound to.
    pub fn get(&self, param: DeclRef) -> Option<&Ty> {
        self.0.iter().find(|(bound, _)| *bound == param).map(|(_, ty)| ty)
    }

    /// Takes over all bindings of `other` that are not there yet.
    pub fn extend(&mut self, other: &Subst) {
        for (param, ty) in &other.0 {
            self.bind(*param, ty.clone());
        }
    }

    /// Whether nothing is bound.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `ty` with every bound parameter replaced.
    pub fn apply(&self, ty: &Ty) -> Ty {
        if self.0.is_empty() {
            return ty.clone();
        }
        match ty {
            Ty::Param(param) => self.get(*param).cloned().unwrap_or_else(|| ty.clone()),
            Ty::Named(sym, args) if !args.is_empty() => {
                Ty::Named(sym.clone(), args.iter().map(|arg| self.apply(arg)).collect())
            }
            Ty::Function { receiver, params, result } => Ty::Function {
                receiver: receiver.as_ref().map(|receiver| Rc::new(self.apply(receiver))),
                params: params.iter().map(|param| self.apply(param)).collect(),
                result: Rc::new(self.apply(result)),
            },
            Ty::Tuple(parts) => Ty::Tuple(parts.iter().map(|part| self.apply(part)).collect()),
            Ty::All(parts) => Ty::All(parts.iter().map(|part| self.apply(part)).collect()),
            Ty::Labelled(label, inner) => Ty::Labelled(label.clone(), Rc::new(self.apply(inner))),
            Ty::Meta(inner) => Ty::Meta(Rc::new(self.apply(inner))),
            _ => ty.clone(),
        }
    }
}
