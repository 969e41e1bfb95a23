//! Two states of a plan side by side, and which of the changes between them a decision allows.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::files::Sources;
use crate::model::difference::{Difference, Differences, State, ThingChange, ThingKind, differences};
use crate::model::{Decision, IndicatorId};

/// What a rule about changes may look at.
#[derive(Debug)]
pub struct Comparison<'p> {
    /// The state compared with.
    pub old: State<'p>,
    /// The state that is checked.
    pub new: State<'p>,
    /// The texts of the old state.
    pub(super) old_sources: &'p Sources,
    /// The texts of the new state.
    pub(super) new_sources: &'p Sources,
    /// What differs.
    pub differences: Differences<'p>,
    /// The first day on which a figure can have been recorded since.
    pub since: NaiveDate,
    /// The decisions that were added.
    pub(super) decisions: Vec<&'p Decision>,
    /// The priorities that came or went as a whole: what stands in them is not told of one by one.
    whole: BTreeSet<String>,
}

impl<'p> Comparison<'p> {
    /// Lays two states side by side.
    pub(super) fn new(
        old: State<'p>,
        new: State<'p>,
        [old_sources, new_sources]: [&'p Sources; 2],
        since: NaiveDate,
        today: NaiveDate,
    ) -> Comparison<'p> {
        let differences = differences(old, new);
        let came_or_went = |wanted: ThingKind| {
            let differences = differences.things.iter().filter(move |one| one.thing.sort == wanted);
            differences
                .filter(|one| matches!(one.what, ThingChange::Added(_) | ThingChange::Removed(_)))
                .map(|one| one.thing.name.clone())
        };
        let added: BTreeSet<String> = differences
            .things
            .iter()
            .filter(|one| one.thing.sort == ThingKind::Decision && matches!(one.what, ThingChange::Added(_)))
            .map(|one| one.thing.name.clone())
            .collect();
        let decisions = new
            .plan
            .decisions
            .iter()
            .filter(|one| added.contains(one.id.as_str()) && one.date.value <= today)
            .collect();
        let whole = came_or_went(ThingKind::Priority).collect();
        Comparison { old, new, old_sources, new_sources, differences, since, decisions, whole }
    }

    /// What became of things of some sorts, without what stands in a priority that came or went as a whole.
    pub(super) fn of_kinds<'c>(&'c self, sorts: &'c [ThingKind]) -> impl Iterator<Item = &'c Difference> {
        self.differences.things.iter().filter(move |one| {
            let inside = one.thing.name.split_once('/').map(|(chapter, _)| chapter);
            sorts.contains(&one.thing.sort) && !inside.is_some_and(|chapter| self.whole.contains(chapter))
        })
    }

    /// Whether a thing stands in another priority than before, and not because that one was renamed.
    pub(super) fn is_moved(&self, from: &str, to: &str) -> bool {
        let (Some((before, _)), Some((now, _))) = (from.split_once('/'), to.split_once('/')) else {
            return false;
        };
        let renamed = self.differences.things.iter().any(|one| {
            one.thing.sort == ThingKind::Priority
                && one.thing.name == now
                && matches!(&one.what, ThingChange::Renamed { from, .. } if from == before)
        });
        before != now && !renamed
    }

    /// Whether a thing is gone, by itself or with its priority.
    pub(super) fn is_gone(&self, sort: ThingKind, name: &str) -> bool {
        let chapter = name.split('/').next().unwrap_or(name);
        self.differences.things.iter().any(|one| {
            matches!(one.what, ThingChange::Removed(_))
                && (one.thing.sort == sort && one.thing.name == name
                    || one.thing.sort == ThingKind::Priority && one.thing.name == chapter)
        })
    }

    /// The place of the first figure that an indicator had.
    pub(super) fn first_figure(&self, name: &str) -> Option<Place> {
        let id = IndicatorId::parse(name)?;
        Some(self.old.plan.series.get(&id)?.measurements.first()?.period.place)
    }
}
