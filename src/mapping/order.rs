//! Which upgrade paths come before which: by prerequisites, and by the versions they end and begin at.

use std::collections::BTreeMap;

use super::model::Mapping;

/// The paths of the same SDK right before `goal`: its prerequisites or, without any, those that end where it begins.
pub(crate) fn before<'m>(mappings: impl IntoIterator<Item = &'m Mapping>, goal: &Mapping) -> Vec<&'m Mapping> {
    let own: Vec<&Mapping> = mappings.into_iter().filter(|mapping| mapping.sdk == goal.sdk).collect();
    let named: Vec<&Mapping> = own.iter().copied().filter(|mapping| goal.prerequisites.contains(&mapping.id)).collect();
    if !named.is_empty() {
        return named;
    }
    let is_before = |mapping: &&&Mapping| {
        mapping.id != goal.id && mapping.from.lowest() < goal.from.lowest() && mapping.to.meets(&goal.from)
    };
    own.iter().filter(is_before).copied().collect()
}

/// Which of some paths come before others among them, by their prerequisites: 0 for those that wait for none.
pub(crate) fn ranks<'m>(active: &[&'m Mapping]) -> BTreeMap<&'m str, usize> {
    longest(active, |mapping, first| mapping.prerequisites.contains(&first.id).then_some(1))
}

/// The longest way to each path, where `needs` tells how far one is from another it follows. A cycle ends after as many steps
/// as there are paths.
pub(crate) fn longest<'m>(
    active: &[&'m Mapping],
    needs: impl Fn(&Mapping, &Mapping) -> Option<usize>,
) -> BTreeMap<&'m str, usize> {
    let mut far: BTreeMap<&str, usize> = active.iter().map(|mapping| (mapping.id.as_str(), 0)).collect();
    for _ in active {
        for mapping in active {
            let steps = active.iter().filter(|first| first.id != mapping.id).filter_map(|first| {
                let step = needs(mapping, first)?;
                Some(far.get(first.id.as_str())? + step)
            });
            let Some(most) = steps.max() else { continue };
            if let Some(known) = far.get_mut(mapping.id.as_str()) {
                *known = most.max(*known);
            }
        }
    }
    far
}
