//! The neutral vocabulary between a language's front end and everything else.
//!
//! A front end (`lang/<name>`) lowers one file's syntax tree into [`Facts`]: declarations, scopes, type references and
//! expressions in four arenas. Facts depend on that file alone, so files are lowered in parallel. Nothing here knows a
//! language's syntax, and nothing after it sees a syntax tree again.
//!
//! An API surface is source text in the language itself, so it becomes [`Facts`] in the same way.

use crate::source::Span;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
        impl $name {
            /// Position in its arena.
            pub fn index(self) -> usize { self.0 as usize }
        }
    };
}
id!(/** An expression of one file. */ ExprId);
id!(/** A declaration of one file. */ DeclId);
id!(/** A scope of one file; scope 0 is the file itself. */ ScopeId);
id!(/** A type as written in one file. */ TypeRefId);

/// A name as written, with its place. Back-quotes are stripped from the text, not from the span.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Ident {
    /// The name.
    pub text: Box<str>,
    /// Where it stands; empty for an implicit name such as Kotlin's `it`.
    pub span: Span,
}

/// Everything one file says that matters for names and types.
#[derive(Debug, Default)]
pub struct Facts {
    /// Dotted package (Kotlin) or module (a Swift surface); `None` where the file does not say.
    pub package: Option<Box<str>>,
    /// Bytes from the start that stand before every import: the package, what is said of the whole file, its licence.
    pub header: u32,
    /// Imports in file order.
    pub imports: Vec<Import>,
    /// Declarations, parents before their members.
    pub decls: Vec<Decl>,
    /// Expressions, in any order.
    pub exprs: Vec<Expr>,
    /// Scopes; the first is the file.
    pub scopes: Vec<Scope>,
    /// Types as written.
    pub types: Vec<TypeRef>,
    /// What a test such as `x is Foo` says of a name from some place on.
    pub narrowings: Vec<Narrowing>,
    /// Places the grammar could not read (ERROR and MISSING nodes). No edit may touch the statement around one.
    pub damage: Vec<Span>,
    /// Fields that stand for a variable of their own name (`User { nick }`), with the byte where a name can be put before.
    pub shorthands: Vec<(ExprId, u32)>,
    /// Names in the arguments of a macro that could not be read.
    pub unread: Vec<Ident>,
    /// What the file says of others, where their places in the project depend on it.
    pub links: Links,
}

/// What a file says of other files and of the names that all files of its module tree share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    /// Files that it makes part of its own module.
    pub parts: Vec<Part>,
    /// Files whose text it takes in as if it stood there, by their paths from its own folder.
    pub taken_in: Vec<Box<str>>,
    /// Crates that it brings at its top.
    pub crates: Vec<Brought>,
    /// Macros called by a name alone.
    pub macros: Vec<Box<str>>,
    /// Locals whose type their first value leaves open, with what is done to them later: method calls, values given.
    pub grown: Vec<(DeclId, ExprId)>,
}

/// A module whose text lies in another file (Rust's `mod name;`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Modules written around it in this file, each with the folder it says its files lie in.
    pub around: Vec<(Box<str>, Option<Box<str>>)>,
    /// Its name.
    pub name: Box<str>,
    /// Where it says the file lies; several where conditions choose.
    pub paths: Vec<Box<str>>,
}

/// A crate brought by `extern crate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// Its own name.
    pub name: Box<str>,
    /// The name it gets, where it gets another.
    pub alias: Option<Box<str>>,
    /// Whether its macros are seen without an import.
    pub macros: bool,
}

/// One imported name or module.
#[derive(Debug, Clone)]
pub struct Import {
    /// The whole statement, without the line break; of several names that one statement imports, what is said of this one.
    pub span: Span,
    /// The whole statement.
    pub statement: Span,
    /// The scope it is written in: the file's, where imports concern all of it.
    pub scope: ScopeId,
    /// The dotted path as written, without `*` and alias.
    pub path: Vec<Ident>,
    /// The name it gets here.
    pub alias: Option<Ident>,
    /// `import a.b.*` (Kotlin), `use a::*` (Rust). A Swift module import is a wildcard too.
    pub wildcard: bool,
    /// Everyone who imports this file's module sees it too (`@_exported`, `pub use`).
    pub exported: bool,
}

/// A region in which names are declared.
#[derive(Debug, Clone)]
pub struct Scope {
    /// The scope around it; `None` for the file.
    pub parent: Option<ScopeId>,
    /// What opens it.
    pub kind: ScopeKind,
    /// Its bytes.
    pub span: Span,
    /// Declared directly in it, in order.
    pub decls: Vec<DeclId>,
}

/// What opens a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeKind {
    /// The file.
    File,
    /// The body of a type or of an extension: `this`/`self` is that type.
    Type(DeclId),
    /// Parameters and body of a function, constructor, accessor or initialiser block.
    Function(DeclId),
    /// Parameters and body of a lambda or closure.
    Lambda(ExprId),
    /// Any other block; its locals are visible from their declaration on.
    Block,
}

/// What a declaration declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeclKind {
    /// Class or struct.
    Class,
    /// Kotlin interface, Swift protocol, Rust trait.
    Interface,
    /// Enumeration.
    Enum,
    /// Kotlin `object`, companion and anonymous objects included.
    Object,
    /// Swift extension, Rust `impl`: adds members to `ty`.
    Extension,
    /// Alias of `ty`.
    TypeAlias,
    /// A type parameter; `ty` is its bound. An associated type too.
    TypeParam,
    /// A case of an enum, with `params` as its payload.
    EnumCase,
    /// Function or method. `receiver` is set for a Kotlin extension function.
    Function,
    /// Constructor or initialiser, named `init`.
    Constructor,
    /// Property or field, top level or member. `receiver` is set for a Kotlin extension property.
    Property,
    /// Parameter of a function, constructor, lambda or enum case.
    Param,
    /// A local value.
    Local,
    /// A macro.
    Macro,
}

impl DeclKind {
    /// Whether it declares a type that can have members.
    pub fn is_type(self) -> bool {
        matches!(self, Self::Class | Self::Interface | Self::Enum | Self::Object | Self::TypeAlias | Self::TypeParam)
    }
}

/// Modifiers that resolution or rewriting asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Modifiers {
    /// Belongs to the type, not to a value (`static`, `class func`, a companion member).
    pub is_static: bool,
    /// Written `override`.
    pub is_override: bool,
    /// A companion object.
    pub is_companion: bool,
    /// Private to its file or type.
    pub is_private: bool,
    /// Assignable (`var`).
    pub is_mutable: bool,
    /// Takes any number of values.
    pub is_vararg: bool,
    /// Parameter with a default value.
    pub has_default: bool,
    /// Made by the language, not written (`it`, `$0`, `newValue`).
    pub is_implicit: bool,
    /// `suspend` or `async`.
    pub is_async: bool,
    /// A function whose body is left out, or an abstract member.
    pub is_abstract: bool,
    /// An optional requirement (`@objc optional`), an interface member with a default body, or an initialiser that may fail.
    pub is_optional: bool,
    /// A member of the primary constructor list (`class A(val x: Int)`).
    pub in_constructor: bool,
    /// A Kotlin `data class`: it has a `copy` that gives its own type.
    pub is_data: bool,
    /// A Kotlin `fun interface`, or a Java-style interface a lambda converts to.
    pub is_sam: bool,
}

/// One declaration.
#[derive(Debug, Clone)]
pub struct Decl {
    /// What it declares.
    pub kind: DeclKind,
    /// Its name; for a constructor `init`; empty for an anonymous object and an extension.
    pub name: Ident,
    /// All of it, from the first modifier to the end of the body.
    pub span: Span,
    /// The scope that declares it.
    pub scope: ScopeId,
    /// The scope of its members (types) or of its parameters and body (functions).
    pub body: Option<ScopeId>,
    /// Its modifiers.
    pub modifiers: Modifiers,
    /// Type parameters, each a [`DeclKind::TypeParam`].
    pub type_params: Vec<DeclId>,
    /// Supertypes in the order written. Kotlin delegation and constructor calls are stripped.
    pub supertypes: Vec<TypeRefId>,
    /// Parameters, each a [`DeclKind::Param`], in order.
    pub params: Vec<DeclId>,
    /// The bytes of the parameter list, parentheses included.
    pub params_span: Option<Span>,
    /// The type a Kotlin extension extends.
    pub receiver: Option<TypeRefId>,
    /// Declared type, return type, aliased type, bound or extended type.
    pub ty: Option<TypeRefId>,
    /// Where its value comes from, for the type when none is declared.
    pub value: Value,
    /// Swift's argument label of a parameter: `None` where it is `_` or the language has no labels. For a Kotlin
    /// parameter this is its name, as callers may write it.
    pub label: Option<Ident>,
    /// Annotations and attributes by the type they name.
    pub annotations: Vec<TypeRefId>,
}

/// Where a value without a declared type gets its type from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Value {
    /// Nothing says.
    #[default]
    None,
    /// Initialiser, expression body, or the returned expression of a getter.
    Expr(ExprId),
    /// `by lazy { .. }` and other delegates: the delegate expression.
    Delegate(ExprId),
    /// An element of the collection (`for (x in xs)`).
    Element(ExprId),
    /// Component `index` (from 0) of a destructured value or of a tuple.
    Component(ExprId, u32),
    /// The value without its optional (`if let x = e`).
    Unwrapped(ExprId),
    /// Parameter `index` of a lambda: its type comes from where the lambda is passed.
    LambdaParam(ExprId, u32),
    /// A payload of an enum case pattern: pattern expression and index.
    Payload(ExprId, u32),
    /// The whole value a pattern matches, as in `case let x` or a bare `let x`.
    Matched(ExprId),
    /// A constructor property: the parameter it is made of.
    Param(DeclId),
}

/// A type as written.
#[derive(Debug, Clone)]
pub struct TypeRef {
    /// Its form.
    pub kind: TypeRefKind,
    /// All its bytes.
    pub span: Span,
    /// The scope it is written in.
    pub scope: ScopeId,
}

/// One dotted part of a named type.
#[derive(Debug, Clone)]
pub struct Segment {
    /// The name.
    pub name: Ident,
    /// Its type arguments.
    pub args: Vec<TypeRefId>,
}

/// The form of a type.
#[derive(Debug, Clone)]
pub enum TypeRefKind {
    /// `a.b.C<D>`.
    Named(Vec<Segment>),
    /// `T?`, Swift's `T!` too.
    Optional(TypeRefId),
    /// A function type.
    Function {
        /// Receiver of a Kotlin function type with receiver.
        receiver: Option<TypeRefId>,
        /// Parameter types.
        params: Vec<TypeRefId>,
        /// Result.
        result: Option<TypeRefId>,
    },
    /// A tuple; `()` is the empty one.
    Tuple(Vec<TypeRefId>),
    /// An item of a tuple with its label.
    Labelled(Ident, TypeRefId),
    /// `[T]` (Swift), a slice or an array (Rust).
    Array(TypeRefId),
    /// `[K: V]`.
    Dictionary(TypeRefId, TypeRefId),
    /// `A & B`, and `some`/`any`/`inout`/reference wrappers with one part.
    All(Vec<TypeRefId>),
    /// `T.Type`.
    Metatype(TypeRefId),
    /// What a type says an associated type of that name is (`<T as Trait>::Item`).
    Associated(TypeRefId, Ident),
    /// A type as what an interface says of it (`<T as Trait>`): the type, and the interface.
    Viewed(TypeRefId, TypeRefId),
    /// Anything else (`*`, `_`, unreadable).
    Unknown,
}

/// One expression.
#[derive(Debug, Clone)]
pub struct Expr {
    /// Its form.
    pub kind: ExprKind,
    /// All its bytes.
    pub span: Span,
    /// The scope it stands in.
    pub scope: ScopeId,
    /// What is done with its value.
    pub context: Context,
}

/// What surrounds an expression: tells which type is expected of it and whether its value is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// A statement: its value is not used.
    Statement,
    /// Used in a way that says nothing of its type.
    Operand,
    /// The expression a member is taken from, the callee of a call, the collection of an index.
    Base(ExprId),
    /// Argument `index` (from 0, trailing lambdas counted on) of a call or an index.
    Argument(ExprId, u32),
    /// Initialiser of a value, or the default of a parameter.
    Initialiser(DeclId),
    /// The expression body of a function or accessor, or an expression it returns.
    Returned(DeclId),
    /// The last expression of a lambda, or one it returns.
    LambdaResult(ExprId),
    /// The value assigned to the target.
    AssignedTo(ExprId),
    /// The target of an assignment. Reading compound assignments (`+=`) too.
    Target(ExprId),
    /// Compared with the other side (`==`, `!=`, `<`).
    ComparedTo(ExprId),
    /// Element of a collection literal.
    Element(ExprId),
    /// A branch of a choice, the inside of parentheses or of a wrapper: its context is that of the whole.
    Part(ExprId),
    /// A pattern matched against the subject.
    Pattern(ExprId),
    /// Sub-pattern `index` of an enum case pattern.
    Payload(ExprId, u32),
}

/// One argument of a call.
#[derive(Debug, Clone)]
pub struct Arg {
    /// Its label (Swift) or name (Kotlin) where written.
    pub label: Option<Ident>,
    /// The value.
    pub value: ExprId,
    /// Label and value, without commas.
    pub span: Span,
    /// A lambda after the parentheses.
    pub trailing: bool,
}

/// A literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Literal {
    /// Text without interpolation.
    Text,
    /// One character.
    Char,
    /// Whole number.
    Int,
    /// Number with a fraction.
    Float,
    /// `true`, `false`.
    Bool(bool),
    /// `null`, `nil`.
    Null,
}

/// What a wrapper does to the value inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapper {
    /// Parentheses, `try`, `await`, a label, a spread, `&x`: the same value.
    Same,
    /// An operand where no statement can stand: a side of Swift's `a ? b : c`.
    Operand,
    /// `!!`, Swift `x!` and `try!`: without the optional.
    NotNull,
    /// Swift `try?`, `x?` before a chain ends: with an optional.
    Optional,
    /// Swift `await`, Rust `.await`.
    Await,
    /// What the value lends: the second star of Rust's `**x`.
    Through,
}

/// The kinds of collection literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// `[a, b]`.
    List,
    /// `[k: v]`; elements alternate keys and values.
    Map,
    /// `(a, b)`.
    Tuple,
}

/// One arm of a match.
#[derive(Debug, Clone)]
pub struct Arm {
    /// Patterns, conditions or tests; empty for `else` and `default`.
    pub patterns: Vec<ExprId>,
    /// All its bytes.
    pub span: Span,
    /// What it evaluates to, where it is one expression.
    pub body: Option<ExprId>,
}

/// The form of an expression.
#[derive(Debug, Clone)]
pub enum ExprKind {
    /// A bare name.
    Name(Ident),
    /// `base.name`.
    Member {
        /// What it is taken from.
        base: ExprId,
        /// The name.
        name: Ident,
        /// `?.`
        safe: bool,
    },
    /// `.name`, from the expected type (Swift).
    ImplicitMember(Ident),
    /// A call.
    Call {
        /// What is called.
        callee: ExprId,
        /// Arguments in the order written, trailing lambdas last.
        args: Vec<Arg>,
        /// The bytes of the argument list, parentheses included; `None` where only a trailing lambda stands.
        parens: Option<Span>,
        /// Type arguments written at the call.
        type_args: Vec<TypeRefId>,
    },
    /// `base[args]`.
    Index {
        /// The collection.
        base: ExprId,
        /// What stands in the brackets.
        args: Vec<Arg>,
    },
    /// `left name right`: a Kotlin infix call of a named function.
    Infix {
        /// Receiver.
        left: ExprId,
        /// Function.
        name: Ident,
        /// Argument.
        right: ExprId,
    },
    /// `this`, `self`; labelled in Kotlin (`this@Outer`).
    This(Option<Ident>),
    /// `super`.
    Super,
    /// A literal.
    Literal(Literal),
    /// Text with interpolated expressions.
    Template(Vec<ExprId>),
    /// A lambda, closure or anonymous function.
    Lambda {
        /// Parameters, implicit ones too.
        params: Vec<DeclId>,
        /// Their scope.
        scope: ScopeId,
        /// The last expression.
        result: Option<ExprId>,
        /// The result type where written.
        returns: Option<TypeRefId>,
    },
    /// An anonymous object of the declared type.
    Object(DeclId),
    /// `value as T`; `optional` for `as?`.
    Cast {
        /// What is cast.
        value: ExprId,
        /// To what.
        ty: TypeRefId,
        /// Whether a failure gives null.
        optional: bool,
    },
    /// `value is T`; without a value inside a match.
    TypeTest {
        /// What is tested; the subject where left out.
        value: Option<ExprId>,
        /// Against what.
        ty: TypeRefId,
        /// `!is`.
        negated: bool,
    },
    /// Something around an expression.
    Wrapped(Wrapper, ExprId),
    /// One of several values: `if`, `try`/`catch`, elvis, ternary.
    Choice(Vec<ExprId>),
    /// `when`, `switch`, `match`.
    Match {
        /// What is matched.
        subject: Option<ExprId>,
        /// The arms.
        arms: Vec<Arm>,
        /// Whether an `else`, `default` or catch-all arm is there.
        has_default: bool,
    },
    /// An operator with two operands.
    Binary {
        /// The operator.
        op: Box<str>,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// An operator with one operand.
    Unary {
        /// The operator.
        op: Box<str>,
        /// Its operand.
        operand: ExprId,
    },
    /// `target = value`, `target += value`.
    Assign {
        /// Assigned.
        target: ExprId,
        /// New value.
        value: ExprId,
        /// `=`, `+=` ..
        op: Box<str>,
    },
    /// A collection or tuple literal.
    Collection(Collection, Vec<ExprId>),
    /// `base::name`; without a base `::name`.
    CallableRef {
        /// Left of `::`.
        base: Option<ExprId>,
        /// Right of it.
        name: Ident,
    },
    /// An element of a tuple with its label.
    Labelled(Ident, ExprId),
    /// A key path; `body` is a chain of members on a [`ExprKind::KeyPathRoot`].
    KeyPath(Option<ExprId>),
    /// The start of a key path, with its type where written.
    KeyPathRoot(Option<TypeRefId>),
    /// A type used as a value: `Foo::class`, `Foo.self`, `[Foo]`, `Foo<Bar>` before a call.
    TypeValue(TypeRefId),
    /// A name bound by a pattern.
    Binding(DeclId),
    /// `_`.
    Wildcard,
    /// A block whose value is its last expression.
    Block {
        /// Its scope.
        scope: ScopeId,
        /// Last expression.
        result: Option<ExprId>,
    },
    /// Anything else; its parts are expressions of their own.
    Other,
}

/// From byte `from` to the end of `scope`, `subject` (a name or a chain of members) has the type.
#[derive(Debug, Clone)]
pub struct Narrowing {
    /// Where it holds.
    pub scope: ScopeId,
    /// From this byte on.
    pub from: u32,
    /// What is narrowed.
    pub subject: ExprId,
    /// To what.
    pub to: Narrow,
}

/// What a narrowing says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Narrow {
    /// It is of this type.
    Is(TypeRefId),
    /// It is not null.
    NotNull,
}

impl Facts {
    /// The expression `id`.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.index()]
    }

    /// The declaration `id`.
    pub fn decl(&self, id: DeclId) -> &Decl {
        &self.decls[id.index()]
    }

    /// The scope `id`.
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.index()]
    }

    /// The type `id`.
    pub fn type_ref(&self, id: TypeRefId) -> &TypeRef {
        &self.types[id.index()]
    }

    /// The scope and all around it, innermost first.
    pub fn scopes_up(&self, from: ScopeId) -> impl Iterator<Item = (ScopeId, &Scope)> {
        let mut next = Some(from);
        std::iter::from_fn(move || {
            let id = next?;
            let scope = self.scope(id);
            next = scope.parent;
            Some((id, scope))
        })
    }

    /// The type declaration whose body encloses `scope` most closely.
    pub fn enclosing_type(&self, scope: ScopeId) -> Option<DeclId> {
        self.scopes_up(scope).find_map(|(_, scope)| match scope.kind {
            ScopeKind::Type(decl) => Some(decl),
            _ => None,
        })
    }
}
