//! The order of upgrade paths in one run: hop after hop of one SDK on the way to the version asked for, and of several SDKs
//! the one first that another builds on.

use std::collections::{BTreeMap, BTreeSet};

use crate::mapping::model::Mapping;
use crate::mapping::order::{before, longest, ranks};
use crate::mapping::version::Version;
use crate::project::detect::Detected;
use crate::words::{Lang, said};

/// Versions asked for, each perhaps with the id of a path or of an SDK it is for.
pub(crate) type Asked = [(Option<String>, Version)];

/// Adds to `detected` the paths that lead on to the versions in `asked`, numbers the hops of those that are active, and sorts
/// them in the order they are taken. The paths of one hop are taken together.
pub(crate) fn settle(mappings: &[Mapping], detected: &mut Vec<Detected>, asked: &Asked, lang: Lang) {
    let known = |id: &str| mappings.iter().find(|mapping| mapping.id == id);
    let active: Vec<&Mapping> = detected.iter().filter(|path| path.active).filter_map(|path| known(&path.id)).collect();
    // What comes right after what, beside the prerequisites.
    let mut after: BTreeSet<(&str, &str)> = BTreeSet::new();
    let sdks: BTreeSet<&str> = active.iter().map(|mapping| mapping.sdk.as_str()).collect();
    for sdk in sdks {
        let Some(way) = way(mappings, &active, sdk, asked) else { continue };
        for pair in way.windows(2) {
            let [first, next] = pair else { continue };
            after.insert((&next.id, &first.id));
        }
        for (at, mapping) in way.iter().enumerate().skip(1) {
            let Some(first) = at.checked_sub(1).and_then(|before| way.get(before)) else { continue };
            let why = said!("after {}, on the way to the version asked for", "在 {} 之后，通往所要求的版本", first.id);
            let path = Detected {
                id: mapping.id.clone(),
                from: mapping.from.text.clone(),
                to: mapping.to.text.clone(),
                version: None,
                active: true,
                arrived: false,
                hop: 1,
                why: why.speak(lang),
            };
            match detected.iter_mut().find(|known| known.id == mapping.id) {
                Some(known) if known.active => {}
                Some(known) => *known = path,
                None => detected.push(path),
            }
        }
    }
    number(mappings, detected, &after);
}

/// Numbers the hops of the active paths and sorts them.
fn number(mappings: &[Mapping], detected: &mut [Detected], after: &BTreeSet<(&str, &str)>) {
    let active: Vec<&Mapping> =
        mappings.iter().filter(|mapping| detected.iter().any(|path| path.active && path.id == mapping.id)).collect();
    let needs = |mapping: &Mapping, first: &Mapping| -> Option<usize> {
        let is_next = after.contains(&(mapping.id.as_str(), first.id.as_str()));
        let is_named = mapping.prerequisites.contains(&first.id)
            || before(mappings, mapping).iter().any(|known| known.id == first.id);
        // What one SDK asks of another can be seen at the same time; what it asks of itself cannot.
        (is_next || is_named).then_some(usize::from(mapping.sdk == first.sdk))
    };
    let hops = longest(&active, needs);
    let mut numbers: Vec<usize> = hops.values().copied().collect();
    numbers.sort_unstable();
    numbers.dedup();
    for path in detected.iter_mut().filter(|path| path.active) {
        let hop = hops.get(path.id.as_str()).and_then(|hop| numbers.binary_search(hop).ok());
        path.hop = hop.unwrap_or_default() + 1;
    }
    let ranks = ranks(&active);
    if numbers.len() > 1 || ranks.values().any(|rank| *rank > 0) {
        let rank = |path: &Detected| ranks.get(path.id.as_str()).copied().unwrap_or_default();
        detected.sort_by_key(|path| (!path.active, path.hop, rank(path)));
    }
}

/// The hops of one SDK to the version asked for: the first is active. `None` where one hop does, or none leads there.
fn way<'m>(mappings: &'m [Mapping], active: &[&'m Mapping], sdk: &str, asked: &Asked) -> Option<Vec<&'m Mapping>> {
    let own: Vec<&Mapping> = mappings.iter().filter(|mapping| mapping.sdk == sdk).collect();
    let is_for = |id: &str| id == sdk || own.iter().any(|mapping| mapping.id == id);
    let named = asked.iter().find(|(id, _)| id.as_deref().is_some_and(is_for));
    let (id, version) = named.or_else(|| asked.iter().find(|(id, _)| id.is_none()))?;
    let id = id.as_deref().filter(|id| *id != sdk);
    let leads = |mapping: &&&Mapping| mapping.to.contains(version) && id.is_none_or(|id| mapping.id == id);
    let is_active = |mapping: &&Mapping| active.iter().any(|known| known.id == mapping.id);
    if own.iter().filter(|mapping| is_active(mapping)).any(|mapping| leads(&mapping)) {
        return None;
    }
    let starts: BTreeSet<&str> =
        own.iter().filter(|mapping| is_active(mapping)).map(|mapping| mapping.id.as_str()).collect();
    let mut search = Search { own: &own, starts, known: BTreeMap::new() };
    own.iter().filter(leads).filter_map(|goal| search.to(goal)).min_by_key(Vec::len)
}

/// A search backwards from a goal to the paths that a project starts with.
struct Search<'s, 'm> {
    own: &'s [&'m Mapping],
    starts: BTreeSet<&'m str>,
    /// What was found so far; `None` while it is looked for, so that a cycle ends.
    known: BTreeMap<&'m str, Option<Vec<&'m Mapping>>>,
}

impl<'m> Search<'_, 'm> {
    fn to(&mut self, goal: &'m Mapping) -> Option<Vec<&'m Mapping>> {
        if self.starts.contains(goal.id.as_str()) {
            return Some(vec![goal]);
        }
        if let Some(known) = self.known.get(goal.id.as_str()) {
            return known.clone();
        }
        self.known.insert(&goal.id, None);
        let before = before(self.own.iter().copied(), goal);
        let found: Vec<Vec<&Mapping>> = before.iter().filter_map(|mapping| self.to(mapping)).collect();
        let named = before.iter().any(|mapping| goal.prerequisites.contains(&mapping.id));
        let mut way: Vec<&Mapping> = Vec::new();
        // Of the paths that are asked for all are taken; of those that merely lead there the nearest.
        for part in if named { found } else { found.into_iter().min_by_key(Vec::len).into_iter().collect() } {
            for mapping in part {
                if !way.iter().any(|known| known.id == mapping.id) {
                    way.push(mapping);
                }
            }
        }
        let way = (!way.is_empty()).then(|| {
            way.push(goal);
            way
        });
        self.known.insert(&goal.id, way.clone());
        way
    }
}

/// For each SDK the path of its last hop and those that lead on from it and are not taken, in their order. SDKs without any
/// are left out.
pub(crate) fn further<'m>(mappings: &'m [Mapping], detected: &[Detected]) -> Vec<(&'m Mapping, Vec<&'m Mapping>)> {
    let is_active = |id: &str| detected.iter().any(|path| path.active && path.id == id);
    let sdks: BTreeSet<&str> = mappings.iter().map(|mapping| mapping.sdk.as_str()).collect();
    let mut found = Vec::new();
    for sdk in sdks {
        let own: Vec<&Mapping> = mappings.iter().filter(|mapping| mapping.sdk == sdk).collect();
        let last =
            detected.iter().rev().filter(|path| path.active).find_map(|path| own.iter().find(|m| m.id == path.id));
        let Some(mut last) = last.copied() else { continue };
        let from = last;
        let mut way: Vec<&Mapping> = Vec::new();
        let is_next = |mapping: &&&Mapping, last: &Mapping| {
            before(own.iter().copied(), mapping).iter().any(|first| first.id == last.id)
        };
        while let Some(next) = own.iter().find(|mapping| is_next(mapping, last)) {
            if is_active(&next.id) || way.iter().any(|known| known.id == next.id) {
                break;
            }
            way.push(next);
            last = next;
        }
        if !way.is_empty() {
            found.push((from, way));
        }
    }
    found
}
