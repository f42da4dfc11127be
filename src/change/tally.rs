//! What became of the names that changes speak of: how far up the ladder they came, whose they were, and where inference
//! stopped.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::Rung;
use crate::lang::Language;
use crate::resolve::stuck::Cause;
use crate::resolve::target::Elsewhere;

/// Places kept of each cause.
pub const PLACES: usize = 5;

/// What became of one name.
#[derive(Debug, Clone)]
pub enum Fate {
    /// It denotes a symbol that a change binds.
    Resolved(Rung),
    /// It denotes something else.
    Other(Elsewhere),
    /// Nothing is known of it.
    Missed(Cause, Place),
}

/// A name that was not resolved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// `path:line`, `/` between the parts of the path.
    pub place: String,
    /// The name.
    pub name: String,
    /// What inference stopped at: text, and `path:line` where it is another.
    pub stuck: String,
}

/// Names that one upgrade path speaks of, in one language, by what became of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tally {
    /// Mapping id.
    pub mapping: String,
    /// Language of the files.
    pub language: Language,
    /// Names that were looked up.
    pub examined: usize,
    /// Of these: symbols that a change binds, by the rung they stand on.
    pub resolved: Resolved,
    /// Of these: something else, by whose it is.
    pub other: Other,
    /// Of these: not resolved, by where inference stopped. Most frequent first.
    pub missed: Vec<Missed>,
}

/// Resolved names by rung.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Resolved {
    /// By imports, qualified names and packages.
    pub import: usize,
    /// By static receivers, constructors and factories.
    #[serde(rename = "static")]
    pub fixed: usize,
    /// By inference.
    pub inferred: usize,
}

/// Names that denote something else, by whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Other {
    /// Declared by the project.
    pub project: usize,
    /// Of the SDK, and no change speaks of it.
    pub sdk: usize,
    /// Of the SDK's types by the receiver, which declare no such member.
    pub absent: usize,
    /// Of the language's own library.
    pub library: usize,
    /// Of another library.
    pub foreign: usize,
}

/// Names that were not resolved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Missed {
    /// Where inference stopped.
    pub cause: Cause,
    /// How many.
    pub names: usize,
    /// The first of them, by place.
    #[serde(skip)]
    pub places: Vec<Place>,
}

/// The tallies of one run, by mapping and language.
#[derive(Debug, Clone, Default)]
pub struct Tallies(BTreeMap<(String, Language), Tally>);

impl Tallies {
    /// Counts one name of a mapping.
    pub fn count(&mut self, mapping: &str, language: Language, fate: &Fate) {
        let tally = self.0.entry((mapping.to_owned(), language)).or_insert_with(|| Tally::new(mapping, language));
        tally.examined += 1;
        match fate {
            Fate::Resolved(Rung::Import) => tally.resolved.import += 1,
            Fate::Resolved(Rung::Static) => tally.resolved.fixed += 1,
            Fate::Resolved(_) => tally.resolved.inferred += 1,
            Fate::Other(Elsewhere::Project) => tally.other.project += 1,
            Fate::Other(Elsewhere::Sdk) => tally.other.sdk += 1,
            Fate::Other(Elsewhere::Absent) => tally.other.absent += 1,
            Fate::Other(Elsewhere::Library) => tally.other.library += 1,
            Fate::Other(Elsewhere::Foreign) => tally.other.foreign += 1,
            Fate::Missed(cause, place) => {
                tally.miss(Missed { cause: *cause, names: 1, places: vec![place.clone()] });
            }
        }
    }

    /// Takes over what another file counted.
    pub fn add(&mut self, other: Tallies) {
        for ((mapping, language), more) in other.0 {
            let tally = self.0.entry((mapping.clone(), language)).or_insert_with(|| Tally::new(&mapping, language));
            tally.examined += more.examined;
            tally.resolved.import += more.resolved.import;
            tally.resolved.fixed += more.resolved.fixed;
            tally.resolved.inferred += more.resolved.inferred;
            tally.other.project += more.other.project;
            tally.other.sdk += more.other.sdk;
            tally.other.absent += more.other.absent;
            tally.other.library += more.other.library;
            tally.other.foreign += more.other.foreign;
            for missed in more.missed {
                tally.miss(missed);
            }
        }
    }

    /// The tallies, sorted by mapping and language.
    pub fn into_sorted(self) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = self.0.into_values().collect();
        for tally in &mut tallies {
            tally.missed.sort_by(|a, b| b.names.cmp(&a.names).then(a.cause.cmp(&b.cause)));
        }
        tallies
    }
}

impl Tally {
    fn new(mapping: &str, language: Language) -> Self {
        Self {
            mapping: mapping.to_owned(),
            language,
            examined: 0,
            resolved: Resolved::default(),
            other: Other::default(),
            missed: Vec::new(),
        }
    }

    fn miss(&mut self, more: Missed) {
        match self.missed.iter_mut().find(|missed| missed.cause == more.cause) {
            Some(missed) => {
                missed.names += more.names;
                let room = PLACES.saturating_sub(missed.places.len());
                missed.places.extend(more.places.into_iter().take(room));
            }
            None => self.missed.push(more),
        }
    }
}
