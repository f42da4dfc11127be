//! Where the declarations of the old version are in the new one, as far as renames and moves are known.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Action, Change, Mapping, Old, Platform};
use super::surface::plain_type;
use super::symbol::{is_below, outward, separator, split_last};
use crate::lang::Language;

/// Renames and moves of packages, modules and types.
#[derive(Debug, Clone)]
pub struct Moves {
    language: Language,
    /// Old prefix, what below it stays, new prefix.
    packages: Vec<(String, Vec<String>, String)>,
    /// Old path of a type to its new ones: several where it was split.
    types: BTreeMap<String, Vec<String>>,
    /// Old simple name of a type to its new ones.
    words: BTreeMap<String, BTreeSet<String>>,
}

impl Moves {
    /// No move at all.
    pub fn new(language: Language) -> Self {
        Self { language, packages: Vec::new(), types: BTreeMap::new(), words: BTreeMap::new() }
    }

    /// What `mapping` says.
    pub fn of_mapping(mapping: &Mapping, language: Language) -> Self {
        let mut moves = Self::new(language);
        moves.add_mapping(mapping);
        moves
    }

    /// Adds what a further mapping says, as one whose types stand in the signatures of the SDK.
    pub fn add_mapping(&mut self, mapping: &Mapping) {
        let language = self.language;
        for change in mapping.changes.iter().filter(|change| change.language == language) {
            match (&change.old, &change.action) {
                (Old::Package { path, except }, Action::Rename(to)) => self.add_package(path, except, to),
                (Old::Module(path), Action::Rename(to)) => self.add_package(path, &[], to),
                (Old::Type(path), Action::Rename(to)) => self.add_type(path, to),
                (Old::Type(path), Action::Split(halves)) => {
                    halves.iter().for_each(|half| self.add_type(path, &half.to));
                }
                _ => {}
            }
        }
    }

    /// Everything below `from` is below `to`, but for what is at or below one of `except`.
    pub fn add_package(&mut self, from: &str, except: &[String], to: &str) {
        self.packages.push((from.to_owned(), except.to_vec(), to.to_owned()));
    }

    /// The type at `from` is at `to`, what it holds included.
    pub fn add_type(&mut self, from: &str, to: &str) {
        self.types.entry(from.to_owned()).or_default().push(to.to_owned());
        let (old, new) = (split_last(from, self.language).1, split_last(to, self.language).1);
        if old != new {
            self.words.entry(old.to_owned()).or_default().insert(new.to_owned());
        }
    }

    /// Whether a rename or move speaks of the type at `path` itself.
    pub fn has_type(&self, path: &str) -> bool {
        self.types.contains_key(path)
    }

    /// The new paths of an old one: by the type that holds it, from the inside out, else by the longest package. What
    /// nothing covers is where it was.
    pub fn paths(&self, path: &str) -> Vec<String> {
        let separator = separator(self.language);
        for outer in outward(path, self.language) {
            if let Some(found) = self.types.get(outer) {
                let rest = path.get(outer.len()..).unwrap_or_default();
                return found.iter().map(|to| format!("{to}{rest}")).collect();
            }
        }
        let below =
            |prefix: &str| path.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with(separator));
        let covering = self.packages.iter().filter(|(_, except, _)| !except.iter().any(|it| below(it).is_some()));
        let best = covering.filter_map(|(from, _, to)| Some((from.len(), to, below(from)?))).max_by_key(|it| it.0);
        vec![best.map_or_else(|| path.to_owned(), |(_, to, rest)| format!("{to}{rest}"))]
    }

    /// The one new path of an old one; what was split is where it was.
    pub(crate) fn path(&self, path: &str) -> String {
        match <[String; 1]>::try_from(self.paths(path)) {
            Ok([found]) => found,
            Err(_) => path.to_owned(),
        }
    }

    /// Whether the type that is written `old` in the old version is the one written `new` in the new version. Qualifiers,
    /// spaces and wrappers without meaning for callers do not count.
    pub fn same_type(&self, old: &str, new: &str) -> bool {
        let (old, new) = (plain_type(old), plain_type(new));
        if old == new {
            return true;
        }
        let (old, new) = (words(&old), words(&new));
        old.len() == new.len()
            && old.iter().zip(&new).all(|(old, new)| {
                old == new || self.words.get(*old).is_some_and(|known| known.contains(*new)) || alike(old, new)
            })
    }
}

/// Where one path of the old version of `mapping` is in the new one.
pub(crate) fn moved(mapping: &Mapping, language: Language, path: &str) -> String {
    Moves::of_mapping(mapping, language).path(path)
}

/// Completes the `new_roots` of the platforms by where the changes move packages and modules.
pub(crate) fn add_new_roots(mapping: &mut Mapping) {
    for platform in &mut mapping.platforms {
        let changes = mapping.changes.iter().filter(|change| change.language == platform.language);
        let found: Vec<String> = changes.filter_map(|change| new_root(platform, change)).map(str::to_owned).collect();
        for root in found {
            if !platform.new_roots.contains(&root) {
                platform.new_roots.push(root);
            }
        }
    }
}

/// Where a change moves a package or module of the SDK, if that is outside its roots.
fn new_root<'c>(platform: &Platform, change: &'c Change) -> Option<&'c str> {
    let (Old::Package { path: old, .. } | Old::Module(old), Action::Rename(new)) = (&change.old, &change.action) else {
        return None;
    };
    let below = |path: &str, but: &str| {
        platform.roots.iter().any(|root| root != but && is_below(platform.language, path, root))
    };
    (below(old, "") && !below(new, new)).then_some(new.as_str())
}

/// Two spellings of one type: Java's and Kotlin's, Swift's old ones.
fn alike(old: &str, new: &str) -> bool {
    const SPELLINGS: &[(&str, &str)] = &[("Integer", "Int"), ("Void", "()"), ("Object", "Any")];
    SPELLINGS.iter().any(|&(one, other)| (old, new) == (one, other) || (old, new) == (other, one))
}

/// Names, and everything between them a character at a time.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        match (c.is_alphanumeric() || c == '_', start) {
            (true, None) => start = Some(at),
            (true, Some(_)) => {}
            (false, begun) => {
                words.extend(begun.and_then(|begin: usize| text.get(begin..at)));
                words.extend(text.get(at..at + c.len_utf8()));
                start = None;
            }
        }
    }
    words.extend(start.and_then(|begin| text.get(begin..)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moves() -> Moves {
        let mut moves = Moves::new(Language::Kotlin);
        moves.add_package("com.acme", &["com.acme.stay".to_owned()], "org.acme");
        moves.add_package("com.acme.room", &[], "org.rooms");
        moves.add_type("com.acme.Chat", "org.acme.Talk");
        moves
    }

    #[test]
    fn the_nearest_move_counts() {
        let moves = moves();
        let one = |path: &str| moves.paths(path).join(" ");
        assert_eq!(one("com.acme.User"), "org.acme.User");
        assert_eq!(one("com.acme.room.Room.name"), "org.rooms.Room.name");
        assert_eq!(one("com.acme.Chat.Member.id"), "org.acme.Talk.Member.id");
        assert_eq!(one("com.acme.stay.User"), "com.acme.stay.User");
        assert_eq!(one("com.acmeother.User"), "com.acmeother.User");
    }

    #[test]
    fn renamed_types_are_the_same_type() {
        let moves = moves();
        assert!(moves.same_type("List<com.acme.Chat?>", "List<Talk?>"));
        assert!(moves.same_type("Integer", "Int"));
        assert!(!moves.same_type("List<Chat>", "List<Room>"));
        assert!(!moves.same_type("Chat", "Talk?"));
    }
}
