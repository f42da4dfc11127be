//! What would stand for an old API, in no language yet.

use crate::facts::DeclKind;

/// What would stand for an old API.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    /// An old type name.
    Alias(Alias),
    /// An old function, property, constant or case.
    Wrapper(Box<Wrapper>),
    /// An old module (Rust).
    Module(Module),
    /// An old macro (Rust).
    Macro(Module),
}

/// An old type name.
#[derive(Debug, Clone)]
pub(crate) struct Alias {
    /// Package or module the old type was in.
    pub(crate) package: String,
    /// The type around it, as it is called now.
    pub(crate) outer: Option<String>,
    /// Its old simple name.
    pub(crate) name: String,
    /// Full path of the new type.
    pub(crate) target: String,
    /// What the new one is.
    pub(crate) kind: DeclKind,
    /// Its type parameters.
    pub(crate) generics: Vec<String>,
    /// Whether it is also called like a function (Rust's tuple structs).
    pub(crate) is_tuple: bool,
    /// Whether types are declared inside the old one.
    pub(crate) has_nested: bool,
}

/// An old path and a new one.
#[derive(Debug, Clone)]
pub(crate) struct Module {
    /// Full path in the old version.
    pub(crate) old: String,
    /// Full path in the new version.
    pub(crate) new: String,
}

/// What a wrapper declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WrapperKind {
    /// Function or method.
    Function,
    /// Property or constant.
    Property,
    /// A case without a payload.
    Case,
}

/// The type a wrapper is added to.
#[derive(Debug, Clone)]
pub(crate) struct Owner {
    /// Its path in the new version.
    pub(crate) path: String,
    /// What it is there.
    pub(crate) kind: DeclKind,
    /// Whether it has a companion object there.
    pub(crate) has_companion: bool,
    /// Its type parameters with their bounds, `<` and `>` included; empty for none.
    pub(crate) generics: String,
    /// Their names.
    pub(crate) arguments: Vec<String>,
}

/// One parameter.
#[derive(Debug, Clone)]
pub(crate) struct Param {
    /// Argument label (Swift) or name.
    pub(crate) label: Option<String>,
    /// Name inside.
    pub(crate) name: String,
    /// Type in the words of the new version.
    pub(crate) ty: String,
    /// What it is when it is not passed.
    pub(crate) default: Option<String>,
    /// Takes any number of values.
    pub(crate) is_vararg: bool,
}

/// An old function, property, constant or case.
#[derive(Debug, Clone)]
pub(crate) struct Wrapper {
    /// What it declares.
    pub(crate) kind: WrapperKind,
    /// Package or module the old one was in.
    pub(crate) package: String,
    /// The type it belongs to; `None` at the top level.
    pub(crate) owner: Option<Owner>,
    /// Belongs to the type, not to a value.
    pub(crate) is_static: bool,
    /// The type a Kotlin extension extends.
    pub(crate) receiver: Option<String>,
    /// Its old name.
    pub(crate) name: String,
    /// Its type parameters with their bounds, `<` and `>` included; empty for none.
    pub(crate) generics: String,
    /// Its parameters.
    pub(crate) params: Vec<Param>,
    /// Its result or type; `None` for nothing.
    pub(crate) result: Option<String>,
    /// Modifiers and effects as written: `suspend`, `infix`, `async`, `throws`, `mutating` ..
    pub(crate) words: Vec<String>,
    /// All of the signature from `fn` on (Rust).
    pub(crate) signature: String,
    /// What it gives or does.
    pub(crate) body: String,
    /// What assigning `value` to it does.
    pub(crate) setter: Option<String>,
    /// Whether the new one is a constant.
    pub(crate) is_const: bool,
    /// Whether customers may override or implement the old one.
    pub(crate) is_open: bool,
    /// What to import for the body.
    pub(crate) imports: Vec<String>,
    /// The new name where nothing else changes, as Swift's compiler takes it.
    pub(crate) renamed: Option<String>,
    /// The replacement as customers would write it.
    pub(crate) hint: String,
}
