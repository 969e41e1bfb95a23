//! What should be there by now and is not.

use chrono::{Datelike as _, Days, NaiveDate};

use super::{IndicatorReport, Moment, PromiseState};
use crate::model::{Frequency, Indicator, Period, Plan, Series, known};

/// Something that asks for attention, with what it is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Attention {
    /// The figure of a period is not there.
    MissingFigure {
        /// The indicator's full name.
        indicator: String,
        /// The period.
        period: Period,
    },
    /// Nothing is on record about a promise.
    UnknownPromise {
        /// The indicator's full name.
        indicator: String,
        /// The period.
        period: Period,
        /// The part it is about.
        part: Option<String>,
    },
    /// A monitored figure rose: the plan promises an approach when it does.
    Alert {
        /// The indicator's full name.
        indicator: String,
        /// Its title.
        title: String,
        /// The period of the figure.
        period: Period,
    },
    /// An action whose end has passed while it is not done.
    OverdueAction {
        /// The action's full name.
        action: String,
        /// Its title.
        title: String,
        /// The full name of the goal it serves.
        goal: Option<String>,
        /// When it was to be done.
        end: Period,
    },
}

/// The last period of an indicator's frequency whose figure should be out by a day; none for an irregular one, and
/// before the first such period in the plan.
pub fn expected_period(
    plan: &Plan,
    indicator: &Indicator,
    series: Option<&Series>,
    day: NaiveDate,
) -> Option<Period> {
    let out_by = day.checked_sub_days(Days::new(u64::from(indicator.lag_days)))?;
    // The last day that a period may have had to be out by now: yesterday, less the lag.
    let last_end = out_by.checked_sub_days(Days::new(1))?;
    let first_year = indicator.years.from.map_or(plan.head.first_year.value.0, |from| from.value.0);
    let period = match indicator.frequency.value {
        Frequency::Irregular => return None,
        Frequency::Monthly => last_ended(last_end, 1, Period::Month),
        Frequency::Quarterly => last_ended(last_end, 3, Period::Quarter),
        Frequency::HalfYearly => last_ended(last_end, 6, Period::Half),
        Frequency::Yearly => every_so_many_years(indicator, series, last_end, first_year, 1),
        Frequency::TwoYearly => every_so_many_years(indicator, series, last_end, first_year, 2),
        Frequency::FourYearly => every_so_many_years(indicator, series, last_end, first_year, 4),
    }?;
    let first_day = Period::Year(first_year).start();
    let ended = indicator.years.ended.as_ref().is_some_and(|ended| ended.period.value.end() < period.start());
    (period.start() >= first_day && !ended).then_some(period)
}

/// The last month, quarter or half-year that ended by a day.
fn last_ended(last_end: NaiveDate, months: u32, period: impl Fn(i32, u32) -> Period) -> Option<Period> {
    let per_year = 12 / months;
    let current = period(last_end.year(), (last_end.month() - 1) / months + 1);
    if current.end() <= last_end {
        return Some(current);
    }
    let index = (last_end.month() - 1) / months;
    Some(if index == 0 { period(last_end.year() - 1, per_year) } else { period(last_end.year(), index) })
}

/// Yearly figures, and those of every second or fourth year, counted from the first that was measured. An indicator
/// measured by school years is expected by school years.
fn every_so_many_years(
    indicator: &Indicator,
    series: Option<&Series>,
    last_end: NaiveDate,
    first_year: i32,
    step: i32,
) -> Option<Period> {
    let measured = || series.into_iter().flat_map(|series| &series.measurements).map(|one| one.period.value);
    let by_school_year = measured().next_back().is_some_and(|period| matches!(period, Period::SchoolYear(_)));
    let make = |year: i32| if by_school_year { Period::SchoolYear(year) } else { Period::Year(year) };
    let anchor = indicator
        .baseline
        .map(|baseline| baseline.value.last().end().year())
        .or_else(|| measured().map(|period| period.end().year()).min())
        .unwrap_or(first_year);
    let newest = (0..=2).map(|back| last_end.year() - back).find(|year| make(*year).end() <= last_end)?;
    let steps = (newest - anchor).div_euclid(step);
    // A figure every other year is not asked for before its second turn.
    let year = anchor + steps * step;
    (step == 1 || steps > 0 || measured().next().is_none())
        .then(|| make(if step == 1 { newest } else { year }))
}

/// The period of an indicator whose figure is overdue. A promise is overdue where nothing is on record.
pub(super) fn overdue_period(
    plan: &Plan,
    indicator: &Indicator,
    series: Option<&Series>,
    report: &IndicatorReport,
    moment: Moment,
) -> Option<Period> {
    if moment.is_over(&indicator.years) {
        return None;
    }
    if let Some(promise) = &report.cadence {
        return promise
            .judged()
            .find(|period| period.state == PromiseState::Unknown)
            .map(|period| period.period);
    }
    let day = if moment.closing { moment.day.succ_opt()? } else { moment.day };
    let expected = expected_period(plan, indicator, series, day)?;
    (!is_settled(series, indicator, expected, moment.known)).then_some(expected)
}

/// Whether something is on record about (a part of) a period, a reason why there is no figure included.
pub(super) fn is_settled(
    series: Option<&Series>,
    indicator: &Indicator,
    period: Period,
    by: NaiveDate,
) -> bool {
    series.is_some_and(|series| {
        known(series, indicator, by)
            .iter()
            .any(|one| one.superseded_by.is_none() && period.contains(one.measurement.period.value))
    })
}
