//! Two states of a plan side by side, and which of the changes between them a decision allows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::diagnostic::{Invalid, Place};
use crate::files::Sources;
use crate::model::difference::{
    self, Difference, Differences, State, ThingChange, ThingId, ThingKind, is_same_figure, state,
};
use crate::model::{
    AdoptionStatus, At, Decision, Id, IndicatorId, Loaded, Measurement, Period, Plan, Reference,
};

/// An edit of a plan: the plan as it was, and as it is.
#[derive(Debug, Clone, Copy)]
pub struct Edit<'l> {
    /// The plan where the edit left.
    pub old: &'l Loaded,
    /// The plan where it would land, when others went on there since.
    pub landing: Option<&'l Loaded>,
    /// The plan with the edit.
    pub new: &'l Loaded,
    /// The figures of commits that the edit takes back as a whole.
    pub taken_back: &'l [TakenBack],
    /// The first day on which something new can have been recorded.
    pub since: NaiveDate,
    /// A decision of after it allows nothing.
    pub today: NaiveDate,
}

/// A figure that a commit added, which the edit takes back as a whole.
#[derive(Debug, Clone)]
pub struct TakenBack {
    pub indicator: IndicatorId,
    pub measurement: Measurement,
}

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
    /// Where the edit would land, when others went on there since it left: what was adopted there is adopted too.
    pub landing: Option<&'p Plan>,
    pub(super) today: NaiveDate,
    taken_back: &'p [TakenBack],
    /// What differs.
    pub differences: Differences<'p>,
    /// The first day on which a figure can have been recorded since.
    pub since: NaiveDate,
    /// The decisions that were added.
    pub(super) decisions: Vec<&'p Decision>,
    /// The priorities that came or went as a whole: what stands in them is not told of one by one.
    whole: BTreeSet<Id>,
    names: Names,
    /// The figures of elsewhere that take the place of one that was there, by where their period stands.
    overtaken: BTreeSet<Place>,
}

/// What became of the names of indicators and priorities: of each of thousands of differences it is asked.
#[derive(Debug, Default)]
struct Names {
    /// What an indicator with another name was called before.
    indicators: BTreeMap<IndicatorId, IndicatorId>,
    /// The same of a priority.
    priorities: BTreeMap<Id, Id>,
    /// The indicators and priorities that are gone.
    gone: BTreeSet<ThingId>,
}

impl Names {
    fn of(things: &[Difference]) -> Names {
        let mut names = Names::default();
        for one in things {
            match (&one.thing.id, &one.what) {
                (ThingId::Indicator(now), ThingChange::Renamed { from: ThingId::Indicator(from), .. }) => {
                    names.indicators.entry(now.clone()).or_insert_with(|| from.clone());
                }
                (ThingId::Priority(now), ThingChange::Renamed { from: ThingId::Priority(from), .. }) => {
                    names.priorities.insert(now.clone(), from.clone());
                }
                (id @ (ThingId::Indicator(_) | ThingId::Priority(_)), ThingChange::Removed(_)) => {
                    names.gone.insert(id.clone());
                }
                _ => {}
            }
        }
        names
    }

    /// What an indicator was called before: another name of its own, or of the priority in which it stands.
    fn before(&self, now: &IndicatorId) -> IndicatorId {
        self.indicators.get(now).cloned().unwrap_or_else(|| {
            let chapter = self.priorities.get(&now.chapter).unwrap_or(&now.chapter);
            IndicatorId { chapter: chapter.clone(), id: now.id.clone() }
        })
    }
}

/// Of the figures of elsewhere that are new those that are about what one that was there is about.
fn overtaken(old: State<'_>, new: State<'_>, things: &[Difference], names: &Names) -> BTreeSet<Place> {
    let added = things.iter().filter_map(|one| match (&one.thing.id, &one.what) {
        (ThingId::Reference { indicator, .. }, ThingChange::Added(_)) => Some(indicator),
        _ => None,
    });
    let mut all = BTreeSet::new();
    for indicator in added.collect::<BTreeSet<_>>() {
        let series = (old.plan.series.get(&names.before(indicator)), new.plan.series.get(indicator));
        let (Some(before), Some(now)) = series else { continue };
        let before: BTreeSet<_> = before.references.iter().map(Reference::about).collect();
        let own = now.references.iter().filter(|one| before.contains(&one.about()));
        all.extend(own.map(|one| one.period.place));
    }
    all
}

impl<'p> Comparison<'p> {
    /// Lays two states side by side.
    pub(super) fn new(old: State<'p>, new: State<'p>, edit: &Edit<'p>) -> Comparison<'p> {
        let Edit { landing, taken_back, since, today, .. } = *edit;
        let landing = landing.and_then(|landing| landing.plan.as_ref().or(landing.remains.as_ref()));
        let [old_sources, new_sources] = [&edit.old.sources, &edit.new.sources];
        let mut differences = difference::differences(old, new);
        // What was done there as well, in the same way, is there already: laid on it, this edit does not do it.
        if let Some(there) = edit.landing {
            let unread = Invalid::from_findings(&there.findings);
            if let Some(there) = state(there, &unread) {
                differences.leave_out(&difference::differences(old, there));
            }
        }
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
        let names = Names::of(&differences.things);
        let overtaken = overtaken(old, new, &differences.things, &names);
        let decisions = new.plan.decisions.iter().filter(|one| added.contains(&one.id.value)).collect();
        Comparison {
            old,
            new,
            landing,
            today,
            taken_back,
            old_sources,
            new_sources,
            differences,
            since,
            decisions,
            whole,
            names,
            overtaken,
        }
    }

    /// The plans that the edit is laid on: as it was where the edit left, and as it is where it would land.
    pub(super) fn grounds(&self) -> impl Iterator<Item = &'p Plan> {
        std::iter::once(self.old.plan).chain(self.landing)
    }

    /// What became of the things that are told of one by one: not of those in a priority that came or went as a whole.
    pub(super) fn told_apart(&self) -> impl Iterator<Item = &Difference> {
        self.differences.things.iter().filter(|one| {
            let chapter = one.thing.id.chapter();
            !chapter.is_some_and(|chapter| self.whole.contains(chapter))
        })
    }

    /// The years whose adopted evaluation could have looked at a period, with the last day of what it knew: that of its
    /// figures, itself included, or the one before its adoption where that is later.
    pub(super) fn closed(&self, period: Period) -> impl Iterator<Item = (i32, NaiveDate)> {
        let evaluations = self.grounds().flat_map(|plan| plan.evaluations.values());
        evaluations.filter(|one| one.status == AdoptionStatus::Adopted).filter_map(move |one| {
            let adopted = one.adopted.as_ref().and_then(|adopted| adopted.date);
            let before = |at: At<NaiveDate>| at.value.pred_opt();
            let day = match (one.as_of, adopted) {
                (Some(as_of), Some(adopted)) => Some(as_of.value).max(before(adopted)),
                (as_of, adopted) => as_of.or(adopted).map(|at| at.value),
            }?;
            (period.start() <= day).then_some((one.year, day))
        })
    }

    /// Whether a figure that is gone was taken back with the commit that added it, while nothing rests on it.
    pub(super) fn is_taken_back(&self, indicator: &IndicatorId, gone: &Measurement) -> bool {
        let mut taken = self.taken_back.iter().filter(|one| one.indicator == *indicator);
        let known = gone.known_since();
        taken.any(|one| is_same_figure(&one.measurement, gone))
            && !self.closed(gone.period.value).any(|(_, day)| known <= day)
            && !self.is_baseline(indicator, gone.period.value)
    }

    /// Whether a period lies in the baseline that an indicator had: its own, or a part of it that is added up.
    pub(super) fn is_baseline(&self, indicator: &IndicatorId, period: Period) -> bool {
        let declared = self.old.plan.indicator(&self.called_before(indicator)).and_then(|one| one.baseline);
        declared.is_some_and(|declared| declared.value.periods().iter().any(|one| one.contains(period)))
    }

    /// What an indicator was called before: another name of its own, or of the priority in which it stands.
    pub(super) fn called_before(&self, now: &IndicatorId) -> IndicatorId {
        self.names.before(now)
    }

    /// Whether a figure of elsewhere takes the place of one that was there, by where its period stands.
    pub(super) fn is_overtaken(&self, place: Place) -> bool {
        self.overtaken.contains(&place)
    }

    /// What became of things of some kinds.
    pub(super) fn of_kinds<'c>(&'c self, kinds: &'c [ThingKind]) -> impl Iterator<Item = &'c Difference> {
        self.told_apart().filter(|one| kinds.contains(&one.thing.kind()))
    }

    /// Whether a thing stands in another priority than before, and not because that one was renamed.
    pub(super) fn is_moved(&self, from: &ThingId, to: &ThingId) -> bool {
        let (Some(before), Some(now)) = (from.chapter(), to.chapter()) else { return false };
        before != now && self.names.priorities.get(now) != Some(before)
    }

    /// Whether an indicator is gone, by itself or with its priority.
    pub(super) fn is_gone(&self, indicator: &IndicatorId) -> bool {
        let own = [ThingId::Indicator(indicator.clone()), ThingId::Priority(indicator.chapter.clone())];
        own.iter().any(|id| self.names.gone.contains(id))
    }

    /// The place of the first figure that an indicator had.
    pub(super) fn first_figure(&self, indicator: &IndicatorId) -> Option<Place> {
        Some(self.old.plan.series.get(indicator)?.measurements.first()?.period.place)
    }
}
