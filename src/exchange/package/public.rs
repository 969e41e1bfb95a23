//! What of a plan may be published: nothing internal, no draft, no small count, and nothing those could be worked out
//! from.

use std::collections::{BTreeMap, BTreeSet};

use super::hiding::{Held, Showing, hide_revealing};
use crate::compute::{Bench, HistoryRow, ReferenceRow, history};
use crate::exchange::csv::Cell;
use crate::exchange::tidy::{TidyRow, measured, referred};
use crate::model::{AdoptionStatus, GoalId, Indicator, IndicatorId, Period, Plan, Quantity, Unit};

/// What of a plan may be published.
#[derive(Debug, Clone)]
pub(super) struct Public {
    /// The plan without its internal indicators and measurements and without drafts of evaluations. Small counts are
    /// still in it: what is worked out from it is only published where [`Public::rests_on_hidden`] allows that.
    pub(super) plan: Plan,
    /// The figures, with those that are not shown emptied.
    pub(super) figures: Vec<PublicFigure>,
    hidden: BTreeMap<IndicatorId, Hidden>,
    goals_with_internal: BTreeSet<GoalId>,
}

/// A figure in its public form.
#[derive(Debug, Clone)]
pub(super) struct PublicFigure {
    /// The cells of the tidy table.
    pub(super) cells: TidyRow,
    /// The threshold, of a count below it.
    pub(super) below: Option<f64>,
    /// The figure exists and is not shown.
    pub(super) withheld: bool,
}

/// What of an indicator is not shown.
#[derive(Debug, Clone, Default)]
struct Hidden {
    periods: Vec<Period>,
    internal: bool,
}

impl Public {
    /// Whether something worked out from all figures of an indicator rests on one that is not shown.
    pub(super) fn rests_on_hidden(&self, indicator: &Indicator) -> bool {
        self.hidden.contains_key(&indicator.id)
    }

    /// Whether some figure of an indicator is internal, so that even the verdict on a promise says something of it.
    pub(super) fn rests_on_internal(&self, indicator: &Indicator) -> bool {
        self.hidden.get(&indicator.id).is_some_and(|hidden| hidden.internal)
    }

    /// Whether a figure of an indicator within some periods is not shown.
    pub(super) fn hides_in(&self, indicator: &Indicator, periods: &[Period]) -> bool {
        self.hidden.get(&indicator.id).is_some_and(|hidden| {
            hidden.periods.iter().any(|one| {
                periods.iter().any(|other| other.start() <= one.end() && one.start() <= other.end())
            })
        })
    }

    /// Whether the state of a goal could tell of something internal.
    pub(super) fn has_internal(&self, goal: &GoalId) -> bool {
        self.goals_with_internal.contains(goal)
    }
}

/// Takes from a plan what may be published.
pub(super) fn public(bench: Bench<'_>) -> Public {
    let mut figures = Vec::new();
    let mut hidden: BTreeMap<IndicatorId, Hidden> = BTreeMap::new();
    let mut goals_with_internal = BTreeSet::new();
    for indicator in bench.plan.indicators() {
        if indicator.internal {
            goals_with_internal.extend(indicator.goal_id());
            continue;
        }
        let (rows, held) = figures_of(bench, indicator);
        figures.extend(rows);
        let unseen: Vec<&Held> = held.iter().filter(|one| one.showing != Showing::Shown).collect();
        if unseen.iter().any(|one| one.showing == Showing::Internal) {
            goals_with_internal.extend(indicator.goal_id());
        }
        if !unseen.is_empty() {
            let internal = unseen.iter().any(|one| one.showing == Showing::Internal);
            let periods = unseen.iter().map(|one| one.period).collect();
            hidden.insert(indicator.id.clone(), Hidden { periods, internal });
        }
    }
    Public { plan: without_internal(bench), figures, hidden, goals_with_internal }
}

/// By what a figure is known.
type Key = (Period, Option<String>, Option<String>);

fn key(row: &HistoryRow) -> Key {
    (row.period, row.part.clone(), row.source.clone())
}

fn figures_of(bench: Bench<'_>, indicator: &Indicator) -> (Vec<PublicFigure>, Vec<Held>) {
    let publication = &bench.plan.head.publication;
    let threshold = publication.publish_from.map_or(0.0, |at| at.value);
    let all = history(bench, indicator);
    let mut held: Vec<Held> = all
        .rows
        .iter()
        .filter(|row| !row.superseded)
        .filter_map(|row| {
            let value = row.value?.number();
            let showing =
                if row.internal { Showing::Internal } else { showing(row, indicator.unit, threshold) };
            let (period, part, source) = key(row);
            Some(Held { period, part, source, value, showing })
        })
        .collect();
    // What adds up: things and money. A percentage or grade of the whole is no sum of those of its parts.
    if matches!(indicator.unit, Unit::Count | Unit::Euro) {
        hide_revealing(&mut held, threshold);
    }
    // An earlier version of a figure, or of the total or a part beside it, comes near what is hidden; and what an internal
    // figure corrected no longer holds.
    let closed: BTreeSet<(Period, Option<String>)> = held
        .iter()
        .filter(|one| one.showing != Showing::Shown)
        .map(|one| (one.period, one.source.clone()))
        .chain(
            all.rows
                .iter()
                .filter(|row| row.internal || showing(row, indicator.unit, threshold) != Showing::Shown)
                .map(|row| (row.period, row.source.clone())),
        )
        .collect();
    let showings: BTreeMap<Key, Showing> =
        held.iter().map(|one| ((one.period, one.part.clone(), one.source.clone()), one.showing)).collect();
    let mut rows = Vec::new();
    for row in &all.rows {
        let key = key(row);
        let old = row.superseded && (!publication.superseded || closed.contains(&(key.0, key.2.clone())));
        if row.internal || old {
            continue;
        }
        let own = showings.get(&key).filter(|_| !row.superseded);
        let showing = own.copied().unwrap_or(Showing::Shown);
        rows.push(of_own(bench.plan, indicator, row, showing, threshold));
    }
    rows.extend(all.references.iter().map(|row| of_elsewhere(bench.plan, indicator, row, threshold)));
    (rows, held)
}

/// Whether a figure by itself may be shown.
fn showing(row: &HistoryRow, unit: Unit, threshold: f64) -> Showing {
    match row.value {
        Some(Quantity::Number(value)) => {
            showing_of(value, row.ratio.map(|(numerator, _)| numerator), row.n, unit, threshold)
        }
        Some(Quantity::YesNo(_)) | None => Showing::Shown,
    }
}

/// Of a share or rate the count that it was made of is looked at, of a percentage also how many are left.
fn showing_of(value: f64, numerator: Option<f64>, n: Option<f64>, unit: Unit, threshold: f64) -> Showing {
    let numerator = match unit {
        Unit::Count if value < threshold => return Showing::Small,
        Unit::Percent => numerator.or(n.map(|n| (value * n / 100.0).round())),
        Unit::Rate { per } => numerator.or(n.map(|n| (value * n / per).round())),
        _ => None,
    };
    let rest = n.filter(|_| unit == Unit::Percent).zip(numerator).map(|(n, numerator)| n - numerator);
    let small = [numerator, rest].into_iter().flatten().any(|count| count < threshold);
    if small { Showing::Revealing } else { Showing::Shown }
}

fn of_own(
    plan: &Plan,
    indicator: &Indicator,
    row: &HistoryRow,
    showing: Showing,
    threshold: f64,
) -> PublicFigure {
    if showing == Showing::Shown {
        return PublicFigure { cells: measured(plan, indicator, row), below: None, withheld: false };
    }
    // A remark on a hidden figure may well repeat it.
    let emptied = HistoryRow { value: None, n: None, note: None, ..row.clone() };
    let below = (showing == Showing::Small).then_some(threshold);
    PublicFigure { cells: measured(plan, indicator, &emptied), below, withheld: true }
}

fn of_elsewhere(plan: &Plan, indicator: &Indicator, row: &ReferenceRow, threshold: f64) -> PublicFigure {
    let showing = match row.value {
        Quantity::Number(value) => showing_of(value, None, row.n, indicator.unit, threshold),
        Quantity::YesNo(_) => Showing::Shown,
    };
    let mut cells = referred(plan, indicator, row);
    if showing != Showing::Shown {
        for column in ["value", "n", "note"] {
            let at = crate::exchange::tidy::COLUMNS.iter().position(|name| *name == column);
            if let Some(cell) = at.and_then(|at| cells.get_mut(at)) {
                *cell = Cell::Empty;
            }
        }
    }
    let below = (showing == Showing::Small).then_some(threshold);
    PublicFigure { cells, below, withheld: showing != Showing::Shown }
}

/// The plan from which everything public is worked out.
fn without_internal(bench: Bench<'_>) -> Plan {
    let mut plan = bench.plan.clone();
    let mut kept: BTreeMap<IndicatorId, Vec<bool>> = BTreeMap::new();
    for indicator in bench.plan.indicators().filter(|one| !one.internal) {
        let Some(series) = bench.plan.series.get(&indicator.id) else { continue };
        let known = crate::model::known(series, indicator, bench.moment.known);
        let name = |one: &crate::model::Known<'_>| {
            let part = one.measurement.part.as_ref().map(|part| part.value.clone());
            (one.measurement.period.value, part, one.source.cloned())
        };
        // A figure that was corrected by an internal one is no longer the figure.
        let closed: BTreeSet<_> = known
            .iter()
            .filter(|one| one.superseded_by.is_none() && one.measurement.internal)
            .map(name)
            .collect();
        let keep = series.measurements.iter().map(|measurement| {
            let source = series.source_of(measurement, indicator);
            let one = crate::model::Known { measurement, source, superseded_by: None };
            !measurement.internal && !closed.contains(&name(&one))
        });
        kept.insert(indicator.id.clone(), keep.collect());
    }
    plan.series.retain(|id, _| kept.contains_key(id));
    for (id, series) in &mut plan.series {
        let mut keep = kept.get(id).into_iter().flatten();
        series.measurements.retain(|_| keep.next().copied().unwrap_or(false));
    }
    for chapter in plan.priorities.iter_mut().chain(&mut plan.monitor) {
        chapter.indicators.retain(|indicator| !indicator.internal);
    }
    plan.evaluations.retain(|_, evaluation| evaluation.status == AdoptionStatus::Adopted);
    plan
}
