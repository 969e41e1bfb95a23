//! Two states of a plan side by side, and which of the changes between them a decision allows.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::files::Sources;
use crate::model::difference::{
    Difference, Differences, State, ThingChange, ThingId, ThingKind, differences,
};
use crate::model::{Decision, Id, IndicatorId};

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
    whole: BTreeSet<Id>,
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
        let mut added = BTreeSet::new();
        let mut whole = BTreeSet::new();
        for one in &differences.things {
            match (&one.thing.id, &one.what) {
                (ThingId::Decision(id), ThingChange::Added(_)) => drop(added.insert(id)),
                (ThingId::Priority(id), ThingChange::Added(_) | ThingChange::Removed(_)) => {
                    whole.insert(id.clone());
                }
                _ => {}
            }
        }
        let decisions = new
            .plan
            .decisions
            .iter()
            .filter(|one| added.contains(&one.id.value) && one.date.value <= today)
            .collect();
        Comparison { old, new, old_sources, new_sources, differences, since, decisions, whole }
    }

    /// What became of things of some kinds, without what stands in a priority that came or went as a whole.
    pub(super) fn of_kinds<'c>(&'c self, kinds: &'c [ThingKind]) -> impl Iterator<Item = &'c Difference> {
        self.differences.things.iter().filter(move |one| {
            let chapter = one.thing.id.chapter();
            kinds.contains(&one.thing.kind()) && !chapter.is_some_and(|chapter| self.whole.contains(chapter))
        })
    }

    /// What became of the indicators.
    pub(super) fn of_indicators(&self) -> impl Iterator<Item = (&IndicatorId, &Difference)> {
        self.of_kinds(&[ThingKind::Indicator]).filter_map(|one| match &one.thing.id {
            ThingId::Indicator(id) => Some((id, one)),
            _ => None,
        })
    }

    /// Whether a thing stands in another priority than before, and not because that one was renamed.
    pub(super) fn is_moved(&self, from: &ThingId, to: &ThingId) -> bool {
        let (Some(before), Some(now)) = (from.chapter(), to.chapter()) else { return false };
        let is_renamed = self.differences.things.iter().any(|one| match (&one.thing.id, &one.what) {
            (ThingId::Priority(id), ThingChange::Renamed { from: ThingId::Priority(from), .. }) => {
                id == now && from == before
            }
            _ => false,
        });
        before != now && !is_renamed
    }

    /// Whether an indicator is gone, by itself or with its priority.
    pub(super) fn is_gone(&self, indicator: &IndicatorId) -> bool {
        self.differences.things.iter().any(|one| {
            matches!(one.what, ThingChange::Removed(_))
                && match &one.thing.id {
                    ThingId::Indicator(id) => id == indicator,
                    ThingId::Priority(id) => *id == indicator.chapter,
                    _ => false,
                }
        })
    }

    /// The place of the first figure that an indicator had.
    pub(super) fn first_figure(&self, indicator: &IndicatorId) -> Option<Place> {
        Some(self.old.plan.series.get(indicator)?.measurements.first()?.period.place)
    }
}
