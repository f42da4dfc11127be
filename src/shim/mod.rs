//! Experimental: a compatibility layer for customers who want to switch the dependency first and the code later.
//!
//! ```text
//! change                 -> plan      what would stand for the old API: an alias, a wrapper, a module .. or why nothing can
//! what would stand       -> generator the code of it, one module a language
//! the code               -> check     lowered and resolved against the `to` surface: every call leads to one declaration of
//!                                     exactly the types passed
//! what passed the check  -> generator the files
//! ```
//!
//! Nothing is written that the check does not vouch for. A shim changes no behaviour: what the new version does otherwise,
//! what depends on how the old API was used, and what the language cannot add from outside is left, with its reason.

mod check;
mod clash;
mod items;
mod kotlin;
mod plan;
mod reason;
mod rust;
mod swift;
mod template;
mod versions;

use crate::lang::Language;
use crate::mapping::model::{Mapping, Side};
use crate::resolve::world::World;
use crate::words::Lang;
use versions::{Version, units};

use items::Item;
pub use reason::{Limit, Reason};

/// A compatibility layer, and what it does for each change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shim {
    /// The language of its code.
    pub language: Language,
    /// Its files; none where nothing can be expressed.
    pub files: Vec<ShimFile>,
    /// Every change of the platform, in the order of the mapping.
    pub entries: Vec<Entry>,
}

/// One file of a shim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShimFile {
    /// Path below the shim's folder, `/` between the parts.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// What a shim does for one change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Id of the change.
    pub change: String,
    /// The old names that keep working, as paths.
    pub names: Vec<String>,
    /// Uses of those names that do not.
    pub limits: Vec<Limit>,
    /// Names that are left, with the reason; the change as a whole where the name is empty.
    pub left: Vec<(String, Reason)>,
}

impl Entry {
    /// What becomes of the change.
    pub fn outcome(&self) -> Outcome {
        match (self.names.is_empty(), self.left.is_empty() && self.limits.is_empty()) {
            (true, _) => Outcome::Left,
            (false, true) => Outcome::Covered,
            (false, false) => Outcome::Partly,
        }
    }
}

/// How much of a change a shim takes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Old code compiles and does what it did.
    Covered,
    /// Some of it does.
    Partly,
    /// None.
    Left,
}

/// Why no shim can be made at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ShimError {
    /// The upgrade path has no such platform.
    #[error("`{mapping}` has no platform `{platform}`")]
    NoPlatform {
        /// Mapping id.
        mapping: String,
        /// What was asked for.
        platform: String,
    },
    /// Without both surfaces nothing can be checked.
    #[error("`{0}` has no API surface of both versions for this platform")]
    NoSurface(String),
}

/// What a language brings to make a shim.
pub(crate) struct Generator {
    language: Language,
    /// The code of one item, by itself.
    piece: fn(&Context<'_>, &Item) -> Result<Piece, Reason>,
    /// All of it as files; the entries are for the comment at the end.
    files: fn(&Context<'_>, &[Piece]) -> Vec<ShimFile>,
}

/// Every language.
const GENERATORS: &[Generator] = &[kotlin::GENERATOR, swift::GENERATOR, rust::GENERATOR];

/// What generators ask about.
pub(crate) struct Context<'c> {
    pub(crate) mapping: &'c Mapping,
    pub(crate) language: Language,
    pub(crate) from: &'c Version<'c, 'c>,
    pub(crate) to: &'c Version<'c, 'c>,
}

/// The code of one item.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// Where it goes: a package, a module.
    pub(crate) place: String,
    /// What other pieces it shares a declaration with, as the methods of one type do in Rust; empty for none.
    pub(crate) group: String,
    /// What no second piece may have: name and parameter types.
    pub(crate) key: String,
    /// What its file must import.
    pub(crate) imports: Vec<String>,
    /// Its code; a part of the declaration of its group.
    pub(crate) code: Vec<String>,
    /// A file with nothing else, for the check.
    pub(crate) probe: String,
    /// Uses that do not work.
    pub(crate) limits: Vec<Limit>,
}

/// Makes the shim of one platform (`android`, `ios`, `rust`) of a mapping.
///
/// # Errors
/// When the mapping has no such platform, or not both API surfaces for it.
pub fn generate(mapping: &Mapping, platform: &str) -> Result<Shim, ShimError> {
    let no_platform = || ShimError::NoPlatform { mapping: mapping.id.clone(), platform: platform.to_owned() };
    let platform = mapping.platforms.iter().find(|found| found.name == platform).ok_or_else(no_platform)?;
    let language = platform.language;
    let generator = GENERATORS.iter().find(|generator| generator.language == language).ok_or_else(no_platform)?;
    let no_surface = || ShimError::NoSurface(mapping.id.clone());
    let old = units(mapping, language, Side::From);
    let new = units(mapping, language, Side::To);
    let old_world = World::new(language, old.iter().collect()).ok_or_else(no_platform)?;
    let new_world = World::new(language, new.iter().collect()).ok_or_else(no_platform)?;
    let from = Version::new(mapping, language, Side::From, &old_world).ok_or_else(no_surface)?;
    let to = Version::new(mapping, language, Side::To, &new_world).ok_or_else(no_surface)?;
    let context = Context { mapping, language, from: &from, to: &to };

    let mut entries = Vec::new();
    let mut pieces: Vec<(usize, String, Piece)> = Vec::new();
    for change in mapping.changes.iter().filter(|change| change.language == language) {
        let mut entry = Entry { change: change.id.clone(), names: Vec::new(), limits: Vec::new(), left: Vec::new() };
        for planned in plan::plan(&context, change) {
            let made = planned.item.and_then(|item| (generator.piece)(&context, &item));
            match made {
                Ok(piece) => pieces.push((entries.len(), planned.name, piece)),
                Err(reason) => entry.left.push((planned.name, reason)),
            }
        }
        entries.push(entry);
    }
    let verdicts = check::check(&context, &new, pieces.iter().map(|(_, _, piece)| piece));
    let mut kept: Vec<Piece> = Vec::new();
    for ((at, name, piece), verdict) in pieces.into_iter().zip(verdicts) {
        let Some(entry) = entries.get_mut(at) else { continue };
        let twice = kept.iter().any(|other| other.key == piece.key && other.place == piece.place);
        match verdict {
            Err(reason) => entry.left.push((name, reason)),
            Ok(()) if twice => entry.left.push((name, Reason::Twice)),
            Ok(()) => {
                entry.limits.extend(
                    piece.limits.iter().copied().filter(|limit| !entry.limits.contains(limit)).collect::<Vec<_>>(),
                );
                entry.names.push(name);
                kept.push(piece);
            }
        }
    }
    let mut files = if kept.is_empty() { Vec::new() } else { (generator.files)(&context, &kept) };
    if let Some(last) = files.last_mut() {
        last.text.push_str(&rest(&entries));
    }
    Ok(Shim { language, files, entries })
}

/// The comment that opens every file.
pub(crate) fn header(context: &Context<'_>) -> String {
    let Mapping { id, title, from, to, .. } = context.mapping;
    format!(
        "// {MARK} (experimental) from the upgrade path {id}.\n\
         // Code for {title} {} keeps compiling against {}, as far as it can. Replace what is deprecated, then remove this.\n",
        from.text, to.text
    )
}

/// What every generated file starts with, behind the comment sign.
pub const MARK: &str = "Generated by `upshift shim`";

/// `acme-im` as `AcmeIm`.
pub(crate) fn capitalised(name: &str) -> String {
    let part = |part: &str| {
        let mut chars = part.chars();
        chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect::<String>()
    };
    name.split('-').map(part).collect()
}

/// The comment at the end: what the shim leaves.
fn rest(entries: &[Entry]) -> String {
    let mut out = String::new();
    for entry in entries {
        for (name, reason) in &entry.left {
            let name = if name.is_empty() { String::new() } else { format!(" {name}:") };
            out.push_str(&format!("//   {}:{name} {}\n", entry.change, reason.text(Lang::En)));
        }
        for limit in entry.limits.iter().filter(|_| !entry.names.is_empty()) {
            out.push_str(&format!("//   {}: not for {}\n", entry.change, limit.text(Lang::En)));
        }
    }
    if out.is_empty() { out } else { format!("\n// Left for you:\n{out}") }
}
