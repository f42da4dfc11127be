//! The YAML files as written: what serde reads, nothing more. `validate` turns it into [`super::model`].
//!
//! Every key is optional here, so that a missing one can be reported beside all other problems; `required` marks the
//! keys the JSON Schema demands. The doc comments are the descriptions editors show.

use schemars::JsonSchema;
use serde::Deserialize;

use super::decode::{At, Entries};
use super::model::{Evidence, Severity};
use crate::lang::Language;

/// A value that may be missing.
pub(crate) type Opt<T> = Option<At<T>>;

/// One upgrade path of an SDK: what it is, and how a project is seen to use it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "mapping")]
pub(crate) struct RawHead {
    /// Short name of the SDK; the first part of the path's id.
    #[schemars(required)]
    pub(crate) sdk: Opt<String>,
    /// Name for people.
    #[schemars(required)]
    pub(crate) title: Opt<String>,
    /// Versions the path leads away from, as in ">=1.0, <2.0".
    #[schemars(required)]
    pub(crate) from: Opt<String>,
    /// Versions the path leads to.
    #[schemars(required)]
    pub(crate) to: Opt<String>,
    /// The platforms it covers.
    #[schemars(required)]
    pub(crate) platforms: Opt<RawPlatforms>,
    /// Ids of paths that must be taken first, as in "acme/1-to-2".
    pub(crate) prerequisites: Opt<Vec<At<String>>>,
    /// Where the vendor explains the upgrade.
    pub(crate) links: Opt<Vec<At<RawLink>>>,
    /// Where the pages of `upshift mapping book` are published: findings link to them.
    pub(crate) book: Opt<String>,
    /// Who keeps the mapping.
    pub(crate) maintainers: Opt<Vec<At<String>>>,
    /// The areas of its changes in both languages.
    pub(crate) areas: Opt<Vec<At<RawText>>>,
}

/// The platforms of a mapping, each with a change file of its name.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "platforms")]
pub(crate) struct RawPlatforms {
    /// Kotlin code; changes in `android.yaml`.
    pub(crate) android: Opt<RawPlatform>,
    /// Swift code; changes in `ios.yaml`.
    pub(crate) ios: Opt<RawPlatform>,
    /// Rust code; changes in `rust.yaml`.
    pub(crate) rust: Opt<RawPlatform>,
}

/// How a project of this platform is seen to use the SDK.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "platform")]
pub(crate) struct RawPlatform {
    /// Language of the code: `kotlin` for android, `swift` for ios, `rust` for rust.
    pub(crate) language: Opt<Language>,
    /// Packages (Kotlin), modules (Swift) or crates (Rust): an import at or below one is a use of the SDK.
    #[schemars(required)]
    pub(crate) roots: Opt<Vec<At<String>>>,
    /// Packages or modules outside `roots` that only the new version has, where changes move `roots` there. They belong to
    /// it whether or not they are listed; listed, a project on the new version is known without reading the changes.
    pub(crate) new_roots: Opt<Vec<At<String>>>,
    /// Coordinates that say that the project depends on the SDK.
    pub(crate) dependencies: Opt<Vec<At<RawCoordinate>>>,
    /// How much of the API the surface files declare; complete where left out.
    pub(crate) surface: Opt<RawSurface>,
}

/// How much of the API the surface files declare.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "surface")]
pub(crate) struct RawSurface {
    /// The old version.
    pub(crate) from: Opt<RawExtent>,
    /// The new version.
    pub(crate) to: Opt<RawExtent>,
}

/// How much of an API a surface declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "extent")]
pub(crate) enum RawExtent {
    /// All of it: a symbol that is missing does not exist.
    Complete,
    /// A part: a symbol that is missing is only a warning.
    Partial,
}

/// A dependency without its version; exactly one key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "coordinate", extend("minProperties" = 1, "maxProperties" = 1))]
pub(crate) struct RawCoordinate {
    /// Maven coordinate, `group:artifact`.
    pub(crate) gradle: Opt<String>,
    /// Name of a CocoaPods pod.
    pub(crate) pod: Opt<String>,
    /// Address of a Swift package's repository.
    pub(crate) swift_package: Opt<String>,
    /// Name of a crate.
    pub(crate) cargo: Opt<String>,
}

/// A dependency of the old version, or a feature of a crate.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "oldDependency", extend("minProperties" = 1, "maxProperties" = 2))]
pub(crate) struct RawOldDependency {
    /// Maven coordinate, `group:artifact`.
    pub(crate) gradle: Opt<String>,
    /// Name of a CocoaPods pod.
    pub(crate) pod: Opt<String>,
    /// Address of a Swift package's repository.
    pub(crate) swift_package: Opt<String>,
    /// Name of a crate.
    pub(crate) cargo: Opt<String>,
    /// With `cargo`: a feature that is gone, or has the name in `to` now. `default`: the default features turned off.
    pub(crate) feature: Opt<String>,
}

/// A link with its title.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "link")]
pub(crate) struct RawLink {
    /// What it leads to.
    #[schemars(required)]
    pub(crate) title: Opt<String>,
    /// Address.
    #[schemars(required)]
    pub(crate) url: Opt<String>,
}

/// The changes of one platform.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "changes")]
pub(crate) struct RawChanges {
    /// One entry a change, in the order people should read them.
    #[schemars(required)]
    pub(crate) changes: Opt<Vec<At<RawChange>>>,
}

/// One change of the API: exactly one symbol key, at most one of `to`, `becomes`, `cases`, `split`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "change")]
pub(crate) struct RawChange {
    /// Kebab-case, unique in the mapping. Names the old pattern, not the cure, and never changes once released.
    #[schemars(required)]
    pub(crate) id: Opt<String>,

    /// Old: a package prefix (Kotlin) or module path (Rust).
    pub(crate) package: Opt<String>,
    /// Old: a Swift module.
    pub(crate) module: Opt<String>,
    /// Old: a class, struct, enum, interface, protocol, object, type alias or annotation, by its full path;
    /// with names for its type arguments where they change, as in `a.b.Result<T, E>`.
    #[serde(rename = "type")]
    pub(crate) ty: Opt<String>,
    /// Old: a method, as in `a.b.Owner.name` (all overloads) or `a.b.Owner.name(p1, p2: Type)`.
    pub(crate) method: Opt<String>,
    /// Old: a top-level function, extension functions too.
    pub(crate) function: Opt<String>,
    /// Old: a property, field or constant.
    pub(crate) property: Opt<String>,
    /// Old: an enum case.
    pub(crate) case: Opt<String>,
    /// Old: a constructor, as in `a.b.Type(p1)`, in Swift `Mod.Type.init(label:)`.
    pub(crate) constructor: Opt<String>,
    /// Old: a Rust macro.
    #[serde(rename = "macro")]
    pub(crate) makro: Opt<String>,
    /// Old: an enum that gained the cases in `added`; exhaustive matches without a default break.
    #[serde(rename = "enum-grew")]
    pub(crate) enum_grew: Opt<String>,
    /// Old: a dependency, or a feature of a crate.
    pub(crate) dependency: Opt<RawOldDependency>,
    /// The least platform or tool version the new SDK takes, one entry: `minSdk`, `ios`, `swift`, `kotlin` ..
    pub(crate) minimum: Opt<Entries<String>>,
    /// Old: a class-name prefix in ProGuard or R8 rules.
    pub(crate) proguard: Opt<String>,
    /// What the new SDK needs the app to declare, one entry: `permission` (Android manifest) or `plist` (Info.plist key).
    pub(crate) requires: Opt<Entries<String>>,
    /// No site in code: a title, shown once a project.
    pub(crate) note: Opt<RawText>,

    /// With `package`: sub-packages that stay.
    pub(crate) except: Opt<Vec<At<String>>>,
    /// With `enum-grew`: the new cases.
    pub(crate) added: Opt<Vec<At<String>>>,

    /// New name: simple for members, the full path for types, packages and modules; for a dependency its new version.
    pub(crate) to: Opt<RawTo>,
    /// New code with holes: `{receiver}`, `{value}`, `{parameter}`, `{parameter?}`.
    pub(crate) becomes: Opt<String>,
    /// Several rewrites; the first that holds decides.
    pub(crate) cases: Opt<Vec<At<RawCase>>>,
    /// Patterns that its value is matched against, and what becomes of each.
    pub(crate) patterns: Opt<Vec<At<RawPattern>>>,
    /// With `type`: the types it became, chosen by what a subclass overrides.
    pub(crate) split: Opt<Vec<At<RawHalf>>>,
    /// With `method`: the new shape of overriding and conforming declarations, as in `name(p: Type)`.
    #[serde(rename = "override")]
    pub(crate) reshape: Opt<String>,

    /// With `becomes` or `cases`: builder calls that follow in the same expression and are rewritten with it.
    pub(crate) chain: Opt<RawChain>,

    /// Further symbols that the same change concerns, each with its own fix; what they leave out is taken from here.
    #[schemars(with = "Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>")]
    pub(crate) also: Opt<Vec<At<RawChange>>>,

    /// What happened, where no fix says it; `removed` where left out.
    pub(crate) kind: Opt<RawKind>,
    /// P0 stops the build or the app, P1 builds and behaves differently, P2 is deprecated and works.
    #[schemars(required)]
    pub(crate) severity: Opt<Severity>,
    /// Points for one site: 0 information, 1 trivial, 3 complex, 5 redesign, 7 rearchitecture, 13 unknown.
    #[schemars(required, extend("enum" = [0, 1, 3, 5, 7, 13]))]
    pub(crate) effort: Opt<u8>,
    /// verified: seen in the code of both versions; documented: the vendor says so; inferred: concluded.
    #[schemars(required)]
    pub(crate) evidence: Opt<Evidence>,
    /// Where the fact was seen.
    #[schemars(required)]
    pub(crate) source: Opt<String>,
    /// The fix is only offered, although verified.
    pub(crate) review: Opt<bool>,
    /// Old versions it holds for; those of the mapping where left out.
    pub(crate) from_versions: Opt<String>,
    /// New versions it holds for; those of the mapping where left out.
    pub(crate) to_versions: Opt<String>,
    /// Address of the documentation.
    pub(crate) docs: Opt<String>,
    /// Heading it stands under in reports and the book.
    pub(crate) area: Opt<String>,
    /// One line: what happens here. Lower case start, no final period.
    #[schemars(required)]
    pub(crate) message: Opt<RawText>,
    /// The next step; required without a fix and with `review`.
    pub(crate) help: Opt<RawText>,
    /// Full names the fix needs; the import is added where it is missing.
    pub(crate) imports: Opt<Vec<At<String>>>,
    /// Cargo features of the SDK's crate that the new code needs; they are added where a site is found. Without new code
    /// the site is right once they are there.
    pub(crate) features: Opt<Vec<At<String>>>,
    /// Code before and after; run as tests.
    pub(crate) examples: Opt<Vec<At<RawExample>>>,
}

impl RawChange {
    /// Takes what a further symbol of a change leaves out from the change itself.
    pub(crate) fn inherit(&mut self, change: &RawChange) {
        fn fill<T: Clone>(own: &mut Opt<T>, other: &Opt<T>) {
            if own.is_none() {
                own.clone_from(other);
            }
        }
        fill(&mut self.id, &change.id);
        fill(&mut self.severity, &change.severity);
        fill(&mut self.effort, &change.effort);
        fill(&mut self.evidence, &change.evidence);
        fill(&mut self.source, &change.source);
        fill(&mut self.review, &change.review);
        fill(&mut self.from_versions, &change.from_versions);
        fill(&mut self.to_versions, &change.to_versions);
        fill(&mut self.docs, &change.docs);
        fill(&mut self.area, &change.area);
        fill(&mut self.message, &change.message);
        fill(&mut self.help, &change.help);
    }
}

/// The calls of a builder that follow a constructor or a factory in one expression.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "chain")]
pub(crate) struct RawChain {
    /// Methods with one argument, each called at most once, in any order; `{method?}` is a hole for the argument.
    #[schemars(required)]
    pub(crate) steps: Opt<Vec<At<String>>>,
    /// The method that ends the chain, as in `build`; where left out the last step ends it.
    pub(crate) end: Opt<String>,
}

/// A new name, or a new coordinate with its version.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename = "$by-form", rename_all = "lowercase")]
#[schemars(rename = "to", untagged)]
pub(crate) enum RawTo {
    /// A name, a path or a version.
    Text(String),
    /// A new coordinate.
    Map(RawNewDependency),
}

/// A dependency with its version.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "newDependency")]
pub(crate) struct RawNewDependency {
    /// Maven coordinate, `group:artifact`.
    pub(crate) gradle: Opt<String>,
    /// Name of a CocoaPods pod.
    pub(crate) pod: Opt<String>,
    /// Address of a Swift package's repository.
    pub(crate) swift_package: Opt<String>,
    /// Name of a crate.
    pub(crate) cargo: Opt<String>,
    /// The new version.
    #[schemars(required)]
    pub(crate) version: Opt<String>,
}

/// One of several rewrites.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "rewriteCase")]
pub(crate) struct RawCase {
    /// Parameter -> condition; all must hold. `site` limits the form of use, `then` names what is read from the value right
    /// away.
    pub(crate) when: Opt<Entries<RawCondition>>,
    /// Holds where every pattern that the value is matched against is one of these; they follow.
    pub(crate) patterns: Opt<Vec<At<RawPattern>>>,
    /// New code; without it and without `patterns` the site is reported with the note.
    pub(crate) becomes: Opt<String>,
    /// The site is right as it stands: no finding.
    pub(crate) stays: Opt<bool>,
    /// The fix is only offered.
    pub(crate) review: Opt<bool>,
    /// What to look at.
    pub(crate) note: Opt<RawText>,
    /// Full names this rewrite needs.
    pub(crate) imports: Opt<Vec<At<String>>>,
    /// Cargo features this case needs.
    pub(crate) features: Opt<Vec<At<String>>>,
}

/// A pattern on a value of another shape.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "resultPattern")]
pub(crate) struct RawPattern {
    /// The old pattern, with holes for its parts, as in `({name}, Some({value}))`.
    #[schemars(required)]
    pub(crate) pattern: Opt<String>,
    /// The new pattern, with the same holes.
    #[schemars(required)]
    pub(crate) becomes: Opt<String>,
    /// Hole -> condition on the part it stands for: its text, or its kind of literal.
    pub(crate) when: Opt<Entries<RawCondition>>,
    /// Where a site has it, the fix is only offered.
    pub(crate) review: Opt<bool>,
}

/// A condition on an argument: its text, `absent`, `present`, its type, its kind of literal or what the literal holds. For
/// `site`: one form or a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename = "$by-form", rename_all = "lowercase")]
#[schemars(rename = "condition", untagged)]
pub(crate) enum RawCondition {
    /// Exact source text, `absent` or `present`; for `site` a form.
    Text(String),
    /// Forms of use, for `site`.
    List(Vec<At<String>>),
    /// By type, kind of literal, content, symbol or shape.
    Map(RawArgument),
}

/// What an argument is; exactly one key.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "argument", extend("minProperties" = 1, "maxProperties" = 1))]
pub(crate) struct RawArgument {
    /// Its type.
    #[serde(rename = "type")]
    pub(crate) ty: Opt<String>,
    /// Its kind of literal.
    pub(crate) literal: Opt<RawLiteral>,
    /// A regular expression that matches the whole content of a text or character literal, as written; a named capture
    /// `(?<name>..)` is a hole `{name}` of this case.
    pub(crate) matches: Opt<String>,
    /// The full path of the symbol that it names.
    pub(crate) is: Opt<String>,
    /// How the first parameter of the closure or function is typed, as written.
    pub(crate) takes: Opt<String>,
}

/// Kinds of literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "literal")]
pub(crate) enum RawLiteral {
    /// A text of one character.
    Char,
    /// A text.
    Text,
    /// A whole number.
    Int,
    /// `true` or `false`.
    Bool,
}

/// One half of a split type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "half")]
pub(crate) struct RawHalf {
    /// Full path of the new type.
    #[schemars(required)]
    pub(crate) to: Opt<String>,
    /// Methods whose override chooses this half.
    pub(crate) when_overrides: Opt<Vec<At<String>>>,
    /// Methods of the SDK that choose this half for a value they are called with.
    pub(crate) when_passed_to: Opt<Vec<At<String>>>,
}

/// What happened to an API for which there is no fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(rename = "kind")]
pub(crate) enum RawKind {
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
}

/// Text for people: English, or English and Chinese.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename = "$by-form", rename_all = "lowercase")]
#[schemars(rename = "text", untagged)]
pub(crate) enum RawText {
    /// English.
    Text(String),
    /// By language.
    Map(RawTexts),
}

/// Text by language.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "texts")]
pub(crate) struct RawTexts {
    /// English.
    #[schemars(required)]
    pub(crate) en: Opt<String>,
    /// Simplified Chinese.
    pub(crate) zh: Opt<String>,
}

/// Code before and after the upgrade.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "example")]
pub(crate) struct RawExample {
    /// Code on the old version: a small file or statements.
    #[schemars(required)]
    pub(crate) before: Opt<String>,
    /// The same code on the new version; left out where it must stay.
    pub(crate) after: Opt<String>,
    /// The code must stay as it is.
    pub(crate) stays: Opt<bool>,
}
