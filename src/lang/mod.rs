//! Languages: one room each. A front end turns source text into neutral [`Facts`]; the table below is the only place
//! that lists them.

pub mod build;
pub mod kotlin;
pub mod rust;
pub mod swift;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::facts::Facts;
use crate::source::Span;
use crate::words::{Said, said};

/// A language upshift can analyse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Kotlin.
    Kotlin,
    /// Swift.
    Swift,
    /// Rust.
    Rust,
}

/// Why a file could not be lowered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Nested deeper than the grammar survives: the levels.
    TooDeep(usize),
    /// The parser ran into its time limit, in milliseconds.
    Timeout(u64),
    /// The grammar could not be loaded.
    Grammar(String),
    /// The parser of the language rejected the file.
    Syntax(Said),
}

impl Unreadable {
    /// In words.
    pub fn said(&self) -> Said {
        match self {
            Self::TooDeep(levels) => said!("nested too deeply ({levels} levels)", "嵌套过深（{levels} 层）"),
            Self::Timeout(limit) => said!("parsing took longer than {limit} ms", "解析超过 {limit} 毫秒"),
            Self::Grammar(cause) => said!("the grammar could not be loaded: {cause}", "无法加载语法：{cause}"),
            Self::Syntax(cause) => cause.clone(),
        }
    }
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.said().en)
    }
}

impl std::error::Error for Unreadable {}

/// What a language brings.
pub struct FrontEnd {
    /// Which language.
    pub language: Language,
    /// Name for people.
    pub name: &'static str,
    /// File name endings, without the dot.
    pub extensions: &'static [&'static str],
    /// Lowers one file.
    pub lower: fn(&str) -> Result<Facts, Unreadable>,
    /// The comments of a file, with their signs; none where it cannot be read.
    pub comments: fn(&str) -> Vec<Span>,
    /// Says which package or module a project's file is, where its text does not.
    pub place: fn(&mut Facts, &str),
    /// Proves new code by its tokens; without it edited files are only read again.
    pub code: Option<Code>,
    /// Declarations of the standard library that types flow through: (name, text).
    pub library: &'static [(&'static str, &'static str)],
    /// How names and types work in it.
    pub rules: Rules,
}

/// How a language proves new code.
#[derive(Clone, Copy)]
pub struct Code {
    /// Whether a text is code of one of these kinds; the first is the one it should be.
    pub check: fn(&str, &[Kind]) -> Result<(), CodeFault>,
    /// Whether edited text means what was meant.
    pub prove: fn(&Splice<'_>) -> Verdict,
}

/// Kinds of code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An expression.
    Expression,
    /// Statements, the last perhaps an expression.
    Statements,
    /// A pattern.
    Pattern,
    /// A type.
    Type,
    /// The head of a function.
    Function,
}

/// Why a text is no code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeFault {
    /// What the parser says.
    pub message: String,
    /// The bytes it speaks of.
    pub at: std::ops::Range<usize>,
}

/// A replacement in the code around it.
#[derive(Debug, Clone)]
pub struct Splice<'t> {
    /// An expression of the original text.
    pub before: &'t str,
    /// The bytes of it that are replaced.
    pub whole: std::ops::Range<usize>,
    /// What is meant to stand there.
    pub parts: Vec<SplicePart<'t>>,
    /// The edited text of the expression.
    pub after: &'t str,
    /// It stands where statements do.
    pub is_statement: bool,
}

/// A part of a replacement.
#[derive(Debug, Clone, Copy)]
pub enum SplicePart<'t> {
    /// Code of the template.
    Code(&'t str),
    /// An operand, moved as it is.
    Hole(&'t str),
}

/// What a proof comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The text means what was meant.
    Agrees,
    /// It means something else.
    Differs,
    /// It cannot be told.
    Unknown,
}

/// What resolution must know of a language, as data.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// Packages whose declarations are visible without an import.
    pub default_packages: &'static [&'static str],
    /// Package (or module) of the basic types.
    pub core: &'static str,
    /// Names of the basic types: text, character, whole number, fraction, truth.
    pub literals: [&'static str; 5],
    /// Names of list, map and iterable in [`Self::collections`].
    pub collection_names: [&'static str; 3],
    /// Package (or module) of the collections.
    pub collections: &'static str,
    /// Arguments are matched by their labels and in order (Swift); otherwise a name frees an argument from its place.
    pub strict_labels: bool,
    /// An import names a module and brings all its names; files of one module share theirs.
    pub modules: bool,
    /// `x.name` also means `getName()`/`isName()`, `x.name = v` also `setName(v)` (Kotlin on Java classes).
    pub accessors: bool,
    /// A lambda may end with an assignment, and then gives nothing.
    pub assignment_ends_lambda: bool,
    /// An instance is made by calling the type.
    pub static_members_by_type: bool,
    /// What stands between the names of a path.
    pub separator: &'static str,
    /// Names are found along the modules of a path, and imports hold for the block or module they stand in (Rust).
    pub paths: bool,
    /// Types of the library that have the members of the value they hold, and no others that count.
    pub transparent: &'static [&'static str],
    /// A character literal holds any character, not only those of 16 bits.
    pub wide_chars: bool,
    /// The library's interface whose type argument lends its members to a value, where the language has one (`Deref`).
    pub seen_through: Option<&'static str>,
    /// What stands before and after the path in an import.
    pub import: [&'static str; 2],
}

/// Every language.
pub const LANGUAGES: &[FrontEnd] = &[kotlin::FRONT_END, swift::FRONT_END, rust::FRONT_END];

impl Language {
    /// Its front end; `None` for a language that is not built in.
    pub fn front_end(self) -> Option<&'static FrontEnd> {
        LANGUAGES.iter().find(|front_end| front_end.language == self)
    }

    /// The language of a file name ending.
    pub fn of_extension(extension: &str) -> Option<Language> {
        LANGUAGES.iter().find(|front_end| front_end.extensions.contains(&extension)).map(|found| found.language)
    }
}
