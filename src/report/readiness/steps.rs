//! The plan of a migration: what to do first, and what each step costs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Issue, UpgradePath};
use crate::finding::Rung;
use crate::finding::Work;
use crate::mapping::model::{ChangeKind, Mapping};
use crate::report::json::LeftOut;
use crate::report::summary::Share;

/// One step of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Step {
    /// Which step it is.
    pub kind: StepKind,
    /// Sites, and points of a person's work; those of [`StepKind::Automatic`] are done by the program.
    pub share: Share,
    /// What to do, worst first.
    pub items: Vec<Item>,
}

/// The steps, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Other upgrades first, and what to know before starting.
    Prerequisites,
    /// Dependencies, platform minimums, permissions, shrinker rules.
    Dependencies,
    /// What `upshift apply` does.
    Automatic,
    /// Offered fixes, and places where only the name looks right.
    Review,
    /// What a person writes, place by place.
    ByHand,
    /// What needs another design.
    Redesign,
    /// Files that use the SDK and could not be analysed.
    Unread,
    /// What builds and behaves differently.
    Behaviour,
    /// Release.
    RollOut,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Item {
    /// Stable id: the change's key (`livekit/1-to-2/room-connect`), the id of another upgrade path, `file:PATH`, or one of
    /// the fixed ones of the roll-out.
    pub id: String,
    /// What it is about, one line; empty where the id says all (fixed items).
    pub title: String,
    /// Places.
    pub sites: usize,
    /// Points.
    pub points: usize,
}

/// The fixed items of the roll-out.
pub(crate) const ROLL_OUT: [&str; 4] = ["build", "test", "gate", "release"];

/// Which step a site belongs to.
pub(crate) fn step_of(kind: ChangeKind, effort: u8, rung: Rung, work: Work) -> StepKind {
    match (kind, work) {
        (_, Work::Possible) => StepKind::Review,
        (ChangeKind::Note, _) => StepKind::Prerequisites,
        (ChangeKind::Dependency | ChangeKind::Platform | ChangeKind::Proguard, _) => StepKind::Dependencies,
        _ if rung == Rung::Build => StepKind::Dependencies,
        (_, Work::Automatic) => StepKind::Automatic,
        (ChangeKind::Behaviour, _) => StepKind::Behaviour,
        (_, Work::Review) => StepKind::Review,
        (ChangeKind::Redesign, Work::ByHand) => StepKind::Redesign,
        (_, Work::ByHand) if effort >= 5 => StepKind::Redesign,
        (_, Work::ByHand) => StepKind::ByHand,
    }
}

/// The plan over `issues`: steps with something to do, and the roll-out where there is anything at all.
pub(super) fn plan(issues: &[Issue], paths: &[UpgradePath], mappings: &[Mapping], unread: &[&LeftOut]) -> Vec<Step> {
    let mut plan = Plan::default();
    for path in paths {
        let mapping = mappings.iter().find(|mapping| mapping.id == path.id);
        for id in mapping.iter().flat_map(|mapping| &mapping.prerequisites) {
            let first = mappings.iter().find(|mapping| mapping.id == *id);
            // A path that the project has behind it, or has nothing to do with, is not to be taken.
            if first.is_some() && !paths.iter().any(|path| path.id == *id) {
                continue;
            }
            let title = first.map(|mapping| mapping.title.clone());
            let item = Item { id: id.clone(), title: title.unwrap_or_default(), sites: 0, points: 0 };
            plan.add(StepKind::Prerequisites, item, Share::default());
        }
    }
    for issue in issues {
        for site in &issue.sites {
            let kind = step_of(issue.kind, issue.effort, site.rung, site.work);
            let possible = site.work == Work::Possible;
            let points = if possible { 0 } else { usize::from(site.points) };
            let item = Item { id: issue.key(), title: issue.message.clone(), sites: 1, points };
            plan.add(kind, item, Share { sites: usize::from(!possible), effort: points });
        }
    }
    for left in unread {
        let item = Item { id: format!("file:{}", left.path), title: left.reason.clone(), sites: 1, points: 0 };
        plan.add(StepKind::Unread, item, Share::default());
    }
    if !plan.0.is_empty() {
        for id in ROLL_OUT {
            let item = Item { id: id.to_owned(), title: String::new(), sites: 0, points: 0 };
            plan.add(StepKind::RollOut, item, Share::default());
        }
    }
    plan.0.sort_by_key(|step| step.kind);
    plan.0
}

/// Steps in the order they came up.
#[derive(Default)]
struct Plan(Vec<Step>);

impl Plan {
    fn add(&mut self, kind: StepKind, item: Item, share: Share) {
        let at = self.0.iter().position(|step| step.kind == kind).unwrap_or(self.0.len());
        if at == self.0.len() {
            self.0.push(Step { kind, share: Share::default(), items: Vec::new() });
        }
        let Some(step) = self.0.get_mut(at) else { return };
        step.share.sites += share.sites;
        step.share.effort += share.effort;
        match step.items.iter_mut().find(|known| known.id == item.id) {
            Some(known) => {
                known.sites += item.sites;
                known.points += item.points;
            }
            None => step.items.push(item),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_site_has_one_step() {
        let of = |kind, effort, work| step_of(kind, effort, Rung::Inferred, work);
        assert_eq!(of(ChangeKind::Renamed, 1, Work::Automatic), StepKind::Automatic);
        assert_eq!(of(ChangeKind::Renamed, 1, Work::Review), StepKind::Review);
        assert_eq!(of(ChangeKind::Renamed, 1, Work::Possible), StepKind::Review);
        assert_eq!(of(ChangeKind::Removed, 3, Work::ByHand), StepKind::ByHand);
        assert_eq!(of(ChangeKind::Removed, 5, Work::ByHand), StepKind::Redesign);
        assert_eq!(of(ChangeKind::Behaviour, 1, Work::ByHand), StepKind::Behaviour);
        assert_eq!(of(ChangeKind::Platform, 1, Work::Automatic), StepKind::Dependencies);
        assert_eq!(of(ChangeKind::Note, 0, Work::ByHand), StepKind::Prerequisites);
        assert_eq!(step_of(ChangeKind::Renamed, 1, Rung::Build, Work::Automatic), StepKind::Dependencies);
    }
}
