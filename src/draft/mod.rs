//! A mapping proposed from two surfaces: what of the old version is which part of the new one, how sure that is, and why.
//!
//! ```text
//! Api (from), Api (to) -> types    which old type is which new one, round after round
//!                      -> packages what moved as a whole
//!                      -> members  below types and packages that belong together, then in other places
//!                      -> shape    what differs, and the code that leads there
//!                      -> changes  Proposal { old symbol, action, likelihood, why }
//! Proposals            -> write    a folder that `mapping check` accepts; update keeps what people wrote in one
//! ```
//!
//! Evidence adds up as log odds: names by their words, members, signatures in the words of the new version, places among
//! neighbours, what stands in whose place elsewhere, and what the vendor says. Where two candidates are about as good, both
//! lose. Nothing here is a fact: every proposal is `inferred` until a person confirms it.

mod changes;
mod hints;
mod members;
mod packages;
mod said;
mod shape;
mod side;
pub mod stubs;
mod swaps;
mod types;
pub mod update;
mod words;
pub mod write;

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use crate::api::Api;

/// One change that a mapping could have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Symbol key of a mapping: `type`, `method` ..
    pub key: &'static str,
    /// The old API as that key writes it.
    pub symbol: String,
    /// Full path of the old declaration, without parameters.
    pub path: String,
    /// Path of what declares it.
    pub owner: String,
    /// What happened.
    pub kind: Kind,
    /// What becomes of it.
    pub action: Action,
    /// Full path of the new declaration, where there is one.
    pub new: Option<String>,
    /// 1 to 99, in percent.
    pub likelihood: u8,
    /// Reasons, each a few words.
    pub why: Vec<String>,
    /// One line for people.
    pub message: String,
    /// The next step, where nothing is written by itself.
    pub help: Option<String>,
    /// Full names that the new code needs.
    pub imports: Vec<String>,
    /// Points for one site.
    pub effort: u8,
    /// Whether the new version still has the old API, marked as one that goes.
    pub is_deprecated: bool,
}

/// What happened to an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// In another package, module or type, with its name.
    Moved,
    /// Another name.
    Renamed,
    /// Other parameters or labels.
    Signature,
    /// A method became a property, or a property a method.
    Form,
    /// Another type, result or nullability.
    Retyped,
    /// Suspends or awaits, and did not; or the other way round.
    Async,
    /// An enum with new cases.
    Grew,
    /// Gone.
    Removed,
}

impl Kind {
    /// Every kind, in the order of summaries.
    pub const ALL: [Self; 8] = [
        Self::Moved,
        Self::Renamed,
        Self::Signature,
        Self::Form,
        Self::Retyped,
        Self::Async,
        Self::Grew,
        Self::Removed,
    ];

    /// In a word or two.
    pub fn name(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Renamed => "renamed",
            Self::Signature => "other parameters",
            Self::Form => "method and property",
            Self::Retyped => "another type",
            Self::Async => "asynchronous",
            Self::Grew => "new cases",
            Self::Removed => "removed",
        }
    }
}

/// What becomes of an API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// A new name or path.
    To {
        /// As the key `to` writes it.
        name: String,
        /// With a package: sub-packages that stay.
        except: Vec<String>,
    },
    /// New code.
    Code {
        /// Template of calls.
        becomes: Option<String>,
        /// Shape of overriding declarations.
        reshape: Option<String>,
    },
    /// New cases of an enum.
    Grew(Vec<String>),
    /// Only told, with the `kind` of the change.
    Report(&'static str),
}

/// Proposes what leads from one version to the other, by owner in the order of their paths.
pub fn propose(from: &Api, to: &Api) -> Vec<Proposal> {
    changes::propose(from, to)
}

/// A chance from log odds.
fn chance(score: f64) -> f64 {
    1.0 / (1.0 + (-score).exp())
}

/// How likely each candidate is, given what competes with it: (old, new, log odds). An old declaration has one successor or
/// none, and weak candidates hardly count beside a strong one; a new one that many claim gets dear, so that those who have another choice leave it to the others.
fn settle<O: Hash + Eq, N: Hash + Eq>(candidates: &[(O, N, f64)]) -> Vec<f64> {
    let mut prices: HashMap<&N, f64> = candidates.iter().map(|(_, new, _)| (new, 1.0)).collect();
    let mut chances = vec![0.0; candidates.len()];
    for _ in 0..ROUNDS {
        let worth = |(_, new, score): &(O, N, f64), prices: &HashMap<&N, f64>| {
            (2.0 * score).exp() * prices.get(new).copied().unwrap_or(1.0)
        };
        let mut all: HashMap<&O, f64> = HashMap::new();
        for candidate in candidates {
            *all.entry(&candidate.0).or_insert(0.0) += worth(candidate, &prices);
        }
        let mut demand: HashMap<&N, f64> = HashMap::new();
        for (candidate, found) in candidates.iter().zip(&mut chances) {
            let share =
                worth(candidate, &prices) / all.get(&candidate.0).copied().unwrap_or(1.0).max(f64::MIN_POSITIVE);
            *found = chance(candidate.2) * share;
            *demand.entry(&candidate.1).or_default() += *found;
        }
        for (new, price) in &mut prices {
            *price /= demand.get(new).copied().unwrap_or_default().max(1.0);
        }
    }
    chances
}

/// Rounds of bidding.
const ROUNDS: usize = 30;

/// Proposals of each kind, and how many of them are likely, even, unlikely.
pub fn count(proposals: &[Proposal]) -> BTreeMap<Kind, [usize; 3]> {
    let mut counts: BTreeMap<Kind, [usize; 3]> = BTreeMap::new();
    for proposal in proposals {
        let entry = counts.entry(proposal.kind).or_default();
        let column = match proposal.likelihood {
            80.. => entry.first_mut(),
            60.. => entry.get_mut(1),
            _ => entry.get_mut(2),
        };
        column.into_iter().for_each(|count| *count += 1);
    }
    counts
}
