//! Names of members that stand for others in many types at once.

use std::collections::{BTreeMap, BTreeSet};

use super::members::Form;
use super::side::Side;
use crate::api::Item;

/// Types that must show the same exchange.
const LEAST: usize = 3;
/// Candidates below one owner from which nothing can be learned: everything would meet everything.
const MOST: usize = 2_500;

/// Which new name comes where an old one goes, over all owners that belong together.
#[derive(Debug, Default)]
pub(super) struct Swaps {
    /// Owners in which the old name goes and the new one comes.
    both: BTreeMap<String, BTreeMap<String, usize>>,
    gone: BTreeMap<String, usize>,
    fresh: BTreeMap<String, usize>,
}

impl Swaps {
    /// Counts over `owners`, each an old one with its new one.
    pub(super) fn of(from: &Side<'_>, to: &Side<'_>, owners: &[(String, String)]) -> Self {
        let mut swaps = Self::default();
        for (old_owner, new_owner) in owners {
            let (had, has) = (from.members(old_owner), to.members(new_owner));
            let names = |items: &[&Item]| items.iter().map(|item| item.name.clone()).collect::<BTreeSet<_>>();
            let (before, after) = (names(&had), names(&has));
            let lacks = |item: &&&Item, others: &BTreeSet<String>| {
                !item.kind.is_type() && item.is_member && !others.contains(&item.name)
            };
            let gone: Vec<&Item> = from.owned(old_owner).iter().filter(|item| lacks(item, &after)).copied().collect();
            let fresh: Vec<&Item> = has.iter().filter(|item| lacks(item, &before)).copied().collect();
            if gone.is_empty() || fresh.is_empty() || gone.len() * fresh.len() > MOST {
                continue;
            }
            for name in names(&gone) {
                *swaps.gone.entry(name).or_default() += 1;
            }
            for name in names(&fresh) {
                *swaps.fresh.entry(name).or_default() += 1;
            }
            let met: BTreeSet<(&str, &str)> = gone
                .iter()
                .flat_map(|old| fresh.iter().map(move |new| (*old, *new)))
                .filter(|(old, new)| Form::of(old, new).is_some())
                .map(|(old, new)| (old.name.as_str(), new.name.as_str()))
                .collect();
            for (old, new) in met {
                *swaps.both.entry(old.to_owned()).or_default().entry(new.to_owned()).or_default() += 1;
            }
        }
        swaps
    }

    /// In how many owners `new` comes where `old` goes, and how closely the two belong together, 0 to 1; `None` where
    /// that is too seldom, or where as many others come there.
    pub(super) fn weigh(&self, old: &str, new: &str) -> Option<(usize, f64)> {
        let candidates = self.both.get(old)?;
        let count = *candidates.get(new)?;
        let (gone, fresh) = (*self.gone.get(old)?, *self.fresh.get(new)?);
        #[allow(clippy::cast_precision_loss)]
        let part = 2.0 * count as f64 / (gone + fresh).max(1) as f64;
        let rivals = candidates.values().filter(|other| **other >= count).count();
        #[allow(clippy::cast_precision_loss)]
        let share = 1.0 / rivals.max(1) as f64;
        (count >= LEAST && count * 3 >= gone * 2).then_some((count, part * share.sqrt()))
    }
}
