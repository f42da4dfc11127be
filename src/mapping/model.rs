//! A mapping after validation: what one upgrade path says, in types that cannot be wrong.
//!
//! `raw` holds the YAML as written, `validate` turns it into these types and reports problems with their place.

use crate::lang::Language;
use crate::mapping::matches::LiteralPattern;
use crate::mapping::template::Template;
use crate::mapping::version::VersionRange;
use crate::source::Span;
use crate::words::Lang;

/// One upgrade path.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// `<sdk>/<from>-to-<to>`.
    pub id: String,
    /// Short name of the SDK.
    pub sdk: String,
    /// Its name for people.
    pub title: String,
    /// Versions it leads away from.
    pub from: VersionRange,
    /// Versions it leads to.
    pub to: VersionRange,
    /// One a language.
    pub platforms: Vec<Platform>,
    /// Every change of every platform, in file order.
    pub changes: Vec<Change>,
    /// Ids of paths to take first.
    pub prerequisites: Vec<String>,
    /// Where the vendor explains the upgrade.
    pub links: Vec<Link>,
    /// Where its pages of the book are published: the address of the folder that holds `paths`, `/` at its end.
    pub book: Option<String>,
    /// Who keeps the mapping.
    pub maintainers: Vec<String>,
    /// Areas of its changes that have a name in Chinese too.
    pub areas: Vec<Text>,
    /// The API surfaces as text.
    pub surfaces: Vec<SurfaceText>,
}

/// A link with its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub title: String,
    /// Address.
    pub url: String,
}

/// The part of a mapping for one platform.
#[derive(Debug, Clone)]
pub struct Platform {
    /// `android`, `ios` or `rust`.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// Packages, modules or crates: an import below one of them is a use of the SDK.
    pub roots: Vec<String>,
    /// Packages and modules outside `roots` that only the new version has: those that `mapping.yaml` names, and where
    /// the changes move what lies below `roots`.
    pub new_roots: Vec<String>,
    /// Coordinates that say that the project depends on the SDK.
    pub dependencies: Vec<Coordinate>,
    /// Whether the `from` surface leaves declarations out.
    pub from_partial: bool,
    /// Whether the `to` surface leaves declarations out.
    pub to_partial: bool,
}

/// A dependency without its version.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Coordinate {
    /// `group:artifact`.
    Gradle(String),
    /// Pod name.
    Pod(String),
    /// Address of the repository, without `.git`.
    SwiftPackage(String),
    /// Crate name.
    Cargo(String),
}

/// Text of one surface file.
#[derive(Debug, Clone)]
pub struct SurfaceText {
    /// Path inside the mapping folder, as in `api/from.kt`.
    pub path: String,
    /// Its language.
    pub language: Language,
    /// Which version it declares.
    pub side: Side,
    /// The declarations.
    pub text: String,
}

/// The old or the new version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The version to leave.
    From,
    /// The version to reach.
    To,
}

/// One entry of a mapping.
#[derive(Debug, Clone)]
pub struct Change {
    /// Stable kebab-case id, unique in the mapping.
    pub id: String,
    /// The language whose code it speaks of.
    pub language: Language,
    /// File (relative to the mapping folder) and bytes of the entry's `id`.
    pub place: (String, Span),
    /// The old API.
    pub old: Old,
    /// What becomes of it.
    pub action: Action,
    /// Type arguments of a type that are others, besides `action`.
    pub type_args: Option<TypeArgs>,
    /// New shape of overriding and conforming declarations.
    pub reshape: Option<Signature>,
    /// Calls that follow in the same expression and are rewritten with it.
    pub chain: Option<Chain>,
    /// How it is named in outputs: `renamed`, `moved`, `signature`, `removed`, `behaviour` ..
    pub kind: ChangeKind,
    /// How bad it is when nothing is done.
    pub severity: Severity,
    /// Points for one site: 0, 1, 3, 5, 7 or 13.
    pub effort: u8,
    /// How well the fact is founded.
    pub evidence: Evidence,
    /// Where the fact was seen.
    pub source: String,
    /// Fix only offered, never applied by default.
    pub review: bool,
    /// Names a fix needs to be importable, as full paths.
    pub imports: Vec<String>,
    /// Cargo features of the SDK's crate that the new code needs; a site without new code is right once they are there.
    pub features: Vec<String>,
    /// Old versions it holds for; the mapping's where absent.
    pub from_versions: Option<VersionRange>,
    /// New versions it holds for; the mapping's where absent.
    pub to_versions: Option<VersionRange>,
    /// Documentation address.
    pub docs: Option<String>,
    /// Heading it stands under.
    pub area: Option<String>,
    /// What happens here, one line.
    pub message: Text,
    /// The next step.
    pub help: Option<Text>,
    /// Tested examples.
    pub examples: Vec<Example>,
}

/// Text in the languages it is written in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// English, always there.
    pub en: String,
    /// Simplified Chinese.
    pub zh: Option<String>,
}

/// A piece of code before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Code on the old version.
    pub before: String,
    /// Code on the new version; `None` where it must stay.
    pub after: Option<String>,
    /// Its bytes in the change's file, from the first key to the end.
    pub written: Span,
}

/// The old API of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Old {
    /// A package or module prefix; sub-packages in `except` stay.
    Package {
        /// Dotted prefix.
        path: String,
        /// Prefixes below it that stay.
        except: Vec<String>,
    },
    /// A Swift module.
    Module(String),
    /// A type by its full path.
    Type(String),
    /// A method, property, case, constructor or top-level function.
    Member(Member),
    /// An enum that gained cases.
    EnumGrew {
        /// Full path of the enum.
        path: String,
        /// The new cases.
        added: Vec<String>,
    },
    /// A dependency.
    Dependency(Coordinate),
    /// A feature of a crate; `default` is found where the default features are turned off.
    Feature {
        /// The crate.
        of: String,
        /// The feature.
        name: String,
    },
    /// A platform minimum: name (`minSdk`, `ios`, `kotlin` ..) and value.
    Minimum {
        /// Which minimum.
        what: String,
        /// The least version the new SDK takes.
        at_least: String,
    },
    /// A class-name prefix in ProGuard or R8 rules.
    Proguard(String),
    /// What the new version needs an app to declare.
    Requires {
        /// Where it is declared.
        what: Requirement,
        /// Its name.
        name: String,
    },
    /// Nothing in code: told once a project.
    Note(Text),
}

/// What an app declares about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// A `uses-permission` of an Android manifest.
    Permission,
    /// A key of an `Info.plist`.
    PlistKey,
}

/// A member by owner and name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// What it is.
    pub role: Role,
    /// Full path of its type, or of the package or module for a top-level function.
    pub owner: String,
    /// Its name; `init` for a constructor.
    pub name: String,
    /// Parameters where one overload is meant; `None` for all.
    pub params: Option<Vec<ParamSpec>>,
}

/// What a member is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Method of a type.
    Method,
    /// Top-level function, extension functions too.
    Function,
    /// Property, field or constant.
    Property,
    /// Enum case.
    Case,
    /// Constructor.
    Constructor,
    /// Macro.
    Macro,
}

/// One parameter of a written signature.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ParamSpec {
    /// Argument label: Swift's external name (`None` for `_`); elsewhere the name.
    pub label: Option<String>,
    /// Internal name where written.
    pub name: Option<String>,
    /// Type as written.
    pub ty: Option<String>,
}

/// Type arguments before and after, as the mapping writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeArgs {
    /// Names of the old ones, each once: `'a`, `T`.
    pub from: Vec<String>,
    /// The new ones: code in which names of `from` stand for what is written for them.
    pub to: Vec<String>,
}

/// `name(params)` with full parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Function name.
    pub name: String,
    /// Parameters.
    pub params: Vec<ParamSpec>,
}

/// The calls of a builder: rewritten as one where they follow the site in one expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Methods that may follow, each at most once, in any order; a hole of that name is its one argument.
    pub steps: Vec<String>,
    /// The method that ends the chain; where absent the last step does.
    pub end: Option<String>,
}

/// What becomes of the old API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing can be written: report.
    Report,
    /// A type keeps its name, and only [`Change::type_args`] change.
    Arguments,
    /// A new name: simple for members, full path for types, packages, modules and functions that move.
    Rename(String),
    /// Rewritten; the first case that holds decides.
    Rewrite(Vec<Case>),
    /// A type that became several, chosen by what a subclass overrides or by the calls that take the value.
    Split(Vec<Half>),
    /// A dependency's new coordinate and version.
    Depend {
        /// New coordinate where it changed.
        coordinate: Option<Coordinate>,
        /// New version.
        version: String,
    },
}

/// One of several rewrites.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// All must hold.
    pub when: Vec<(String, Condition)>,
    /// The site may be of one of these forms; empty for any.
    pub sites: Vec<SiteForm>,
    /// One of these members is taken from the value right away; empty for any use.
    pub then: Vec<String>,
    /// Every pattern that the value is matched against is one of these, and follows; empty where none is asked for.
    pub patterns: Vec<ResultPattern>,
    /// The replacement; `None` reports.
    pub becomes: Option<Template>,
    /// The site is right as it stands: no finding.
    pub stays: bool,
    /// Only offered.
    pub review: bool,
    /// Names the replacement needs to be importable.
    pub imports: Vec<String>,
    /// Cargo features of the SDK's crate that it needs, beside those of the change.
    pub features: Vec<String>,
    /// What a person should look at.
    pub note: Option<Text>,
}

/// A pattern on a result of another shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultPattern {
    /// The old pattern; each hole stands for a part of it.
    pub pattern: Template,
    /// The new one, with the same holes.
    pub becomes: Template,
    /// All must hold of the parts.
    pub when: Vec<(String, Condition)>,
    /// Only offered.
    pub review: bool,
}

/// A condition on one argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Its source text is exactly this.
    Text(String),
    /// Not passed.
    Absent,
    /// Passed.
    Present,
    /// Its type is this one.
    Type(String),
    /// It is a literal of this kind: `char` (a text of one character), `text`, `int`, `bool`.
    Literal(String),
    /// It is a literal whose whole content this matches; what it captures is a hole of the case.
    Matches(LiteralPattern),
    /// It names this symbol, by its full path.
    Is(String),
    /// It is a closure or function whose first parameter is written with this type.
    Takes(String),
}

/// In what form a symbol is used at a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SiteForm {
    /// Called.
    Call,
    /// Read.
    Read,
    /// Assigned.
    Write,
    /// A callable reference, method reference or selector.
    Reference,
    /// Overridden or conformed to.
    Override,
    /// Called on `super`.
    Super,
    /// Called on another object inside a declaration that overrides it, as a wrapper does that passes the call on.
    Forward,
    /// Called, the value not used.
    Statement,
    /// Called or read, the value used.
    Value,
    /// Indexed right away.
    Subscript,
    /// In a pattern.
    Pattern,
    /// An enum case built with its payload.
    Construct,
    /// Its value may be absent here: `?.` or `!!` follows, `?:` or `??` gives another, or it is compared with null.
    NullSafe,
    /// In a key path.
    KeyPath,
    /// Named as a supertype.
    Conform,
    /// Imported.
    Import,
    /// Named as a type.
    Type,
}

/// One half of a split type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    /// Full path of the new type.
    pub to: String,
    /// Chosen when one of these is overridden and none of another half's.
    pub overrides: Vec<String>,
    /// Chosen for a value that is handed to one of these and to none of another half's.
    pub passed_to: Vec<String>,
}

/// How outputs name a change.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// New name.
    Renamed,
    /// New package, module or owner.
    Moved,
    /// Other arguments, labels, order or form of use.
    Signature,
    /// Gone.
    Removed,
    /// Same source, other effect.
    Behaviour,
    /// Other type or nullability.
    Retyped,
    /// Needs another design.
    Redesign,
    /// Still works, will go.
    Deprecated,
    /// New, and old code notices.
    Added,
    /// A type split in several.
    Split,
    /// Dependency.
    Dependency,
    /// Platform minimum or build setting.
    Platform,
    /// Shrinker rule.
    Proguard,
    /// To know before starting.
    Note,
}

/// How bad a site is when nothing is done.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
pub enum Severity {
    /// Stops the build or the app.
    P0,
    /// Builds and behaves differently.
    P1,
    /// Deprecated, works.
    P2,
}

/// How well a fact is founded.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Concluded, not seen.
    Inferred,
    /// Said in the vendor's documents.
    Documented,
    /// Seen in the code of both versions.
    Verified,
}

impl Case {
    /// The names of what its conditions capture, in order.
    pub fn captures(&self) -> impl Iterator<Item = &str> {
        self.when.iter().flat_map(|(_, condition)| condition.captures())
    }

    /// What stands for its result: the replacement, else the first of the new patterns.
    pub fn becomes(&self) -> Option<&Template> {
        self.becomes.as_ref().or_else(|| self.patterns.first().map(|pattern| &pattern.becomes))
    }

    /// Whether every site fits.
    pub fn is_open(&self) -> bool {
        self.when.is_empty() && self.sites.is_empty() && self.then.is_empty() && self.patterns.is_empty()
    }
}

impl Condition {
    /// The names of what it captures.
    pub fn captures(&self) -> impl Iterator<Item = &str> {
        let pattern = if let Self::Matches(pattern) = self { Some(pattern) } else { None };
        pattern.into_iter().flat_map(LiteralPattern::names)
    }
}

impl Mapping {
    /// The first change `id`, of whichever platform.
    pub fn change(&self, id: &str) -> Option<&Change> {
        self.changes.iter().find(|change| change.id == id)
    }

    /// The heading `change` stands under.
    pub fn area<'a>(&'a self, change: &'a Change, lang: Lang) -> Option<&'a str> {
        let area = change.area.as_deref()?;
        let told = self.areas.iter().find(|told| told.en == area);
        Some(told.map_or(area, |told| told.get(lang)))
    }

    /// The change `id` that says `message`, in any language: each platform may have one of that id.
    pub fn change_saying(&self, id: &str, message: &str) -> Option<&Change> {
        let mut named = self.changes.iter().filter(|change| change.id == id);
        let says = |change: &&Change| change.message.en == message || change.message.zh.as_deref() == Some(message);
        named.clone().find(says).or_else(|| named.next())
    }

    /// The address of `change` in the book, where its pages are published.
    pub fn address(&self, change: &Change) -> Option<String> {
        let (book, platform) = (self.book.as_ref()?, self.platform(change.language)?);
        Some(format!("{book}paths/{}/{}.html#{}", self.id, platform.name, change.id))
    }

    /// The platform of `language`.
    pub fn platform(&self, language: Language) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.language == language)
    }
}

impl Text {
    /// The text in `lang`, English where there is none.
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.en, self.zh.as_ref().unwrap_or(&self.en))
    }
}
