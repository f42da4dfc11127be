//! The plan: steps in order, what each costs, and the issues behind it.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::parts::{self, capital, prose, shown};
use crate::finding::Work;
use crate::report::readiness::{Item, Report, Step, StepKind, step_of, words};
use crate::words::Lang;

/// Items of a step that stand open; more are folded.
const OPEN: usize = 10;

/// Points a person may have to spend: least and most.
type Range = (usize, usize);

pub(super) fn body(report: &Report) -> Markup {
    let lang = report.lang;
    let costs = costs(report);
    let numbers: BTreeMap<String, usize> =
        report.issues.iter().enumerate().map(|(at, issue)| (issue.key(), at + 1)).collect();
    let range = |kind: StepKind| {
        let parts = costs.iter().filter(|((of, _), _)| *of == kind).map(|(_, cost)| cost);
        parts.fold((0, 0), |all: Range, cost| (all.0 + cost.0, all.1 + cost.1))
    };
    html! {
        ol.plan {
            @for step in &report.plan {
                li data-testid="step" data-step=(id(step.kind)) {
                    h3 { (words::step(step.kind, lang)) }
                    p { (prose(words::step_means(step.kind, lang))) }
                    @if step.kind != StepKind::RollOut { (cost(step, range(step.kind), report)) }
                    (items(step, |item| html! {
                        (told(item, numbers.get(&item.id), step.kind, lang))
                        @if item.sites > 0 && step.kind != StepKind::Unread {
                            " " span.soft { (words::sites(item.sites, lang)) " · " (words::points(item.points, lang)) }
                        }
                    }, lang))
                }
            }
        }
    }
}

fn cost(step: &Step, range: Range, report: &Report) -> Markup {
    let lang = report.lang;
    html! {
        p.cost {
            @if step.share.sites > 0 {
                (words::sites(step.share.sites, lang)) " · " (words::points(step.share.effort, lang)) " · "
                @if range == (0, 0) && step.share.effort > 0 { (lang.pick("done by the program", "由程序完成")) }
                @else { (parts::hours(range, report.effort.hours_per_point, lang)) }
            } @else if !step.items.is_empty() {
                @match (lang, step.items.len()) {
                    (Lang::En, 1) => "1 item",
                    (Lang::En, count) => { (lang.number(count)) " items" },
                    (Lang::Zh, count) => { (lang.number(count)) " 项" },
                }
            }
        }
    }
}

fn items(step: &Step, line: impl Fn(&Item) -> Markup, lang: Lang) -> Markup {
    // One line more is no longer than the line that folds it.
    let open = if step.items.len() <= OPEN + 1 { step.items.len() } else { OPEN };
    let (open, rest) = step.items.split_at(open);
    html! {
        ul.items { @for item in open { li { (line(item)) } } }
        @if !rest.is_empty() {
            details {
                summary {
                    @match lang {
                        Lang::En => { (lang.number(rest.len())) " more" },
                        Lang::Zh => { "还有 " (lang.number(rest.len())) " 项" },
                    }
                }
                ul.items { @for item in rest { li { (line(item)) } } }
            }
        }
    }
}

fn told(item: &Item, issue: Option<&usize>, kind: StepKind, lang: Lang) -> Markup {
    html! {
        @match (issue, item.id.strip_prefix("file:")) {
            (Some(number), _) => { a href={ "#issue-" (number) } { (prose(&capital(&item.title))) } },
            (None, Some(path)) => { code.path { (shown(path)) } " " span.soft { (prose(&item.title)) } },
            (None, None) if kind == StepKind::RollOut => { (prose(words::roll_out(&item.id, lang))) },
            (None, None) => {
                (lang.pick("first the upgrade ", "先完成升级 ")) code { (shown(&item.id)) }
                @if !item.title.is_empty() { " " (shown(&item.title)) }
            },
        }
    }
}

/// What each step and issue may cost a person, from the places.
fn costs(report: &Report) -> BTreeMap<(StepKind, String), Range> {
    let mut costs: BTreeMap<(StepKind, String), Range> = BTreeMap::new();
    for issue in &report.issues {
        for site in &issue.sites {
            let points = usize::from(site.points);
            let (least, most) = match site.work {
                Work::Automatic | Work::Possible => (0, 0),
                Work::Review => (0, points),
                Work::ByHand => (points, points),
            };
            let kind = step_of(issue.kind, issue.effort, site.rung, site.work);
            let cost = costs.entry((kind, issue.key())).or_default();
            *cost = (cost.0 + least, cost.1 + most);
        }
    }
    costs
}

fn id(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Prerequisites => "prerequisites",
        StepKind::Dependencies => "dependencies",
        StepKind::Automatic => "automatic",
        StepKind::Review => "review",
        StepKind::ByHand => "by-hand",
        StepKind::Redesign => "redesign",
        StepKind::Unread => "unread",
        StepKind::Behaviour => "behaviour",
        StepKind::RollOut => "roll-out",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::html::tests::sample;

    #[test]
    fn steps_cost_what_the_whole_costs() {
        let report = sample(Lang::En);
        let all = costs(&report).into_values().fold((0, 0), |all, cost| (all.0 + cost.0, all.1 + cost.1));
        let effort = report.effort;
        assert_eq!(all, (effort.by_hand.effort, effort.by_hand.effort + effort.review.effort));
        assert!(all.1 > all.0);
    }
}
