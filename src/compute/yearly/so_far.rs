//! How a number of a year stands after part of it, beside the same part of the year before.

use chrono::Datelike as _;

use crate::compute::judging::Judging;
use crate::facts::{Terms, lifetimes};
use crate::model::{Indicator, IndicatorId, KnownFigure, Norm, Per, Period, Unit, points_and_withheld};

/// A norm or promise of a year after part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct SoFar {
    pub id: IndicatorId,
    pub title: String,
    pub unit: Unit,
    pub decimals: Option<u32>,
    /// After how many months.
    pub months: u32,
    /// The number so far.
    pub value: f64,
    /// The number after the same months of the year before.
    pub before: f64,
    /// The norm of the year.
    pub norm: Norm,
    /// The number of the norm in this year.
    pub number: f64,
}

/// The number up to the end of a part of a year and that of the year before. None where the figures of one source do not
/// cover exactly those months in both years.
pub(super) fn so_far(judging: &Judging<'_>, one: &Indicator, period: Period) -> Option<SoFar> {
    let promise = one.promise().filter(|promise| promise.per.value == Per::Year)?;
    // One that begins after the first of these months, or has ended, is not about all of them.
    let begins = Period::Year(period.end().year()).start() < Terms::of(promise, one, judging.plan).begin;
    let ended = lifetimes(judging.plan, one).any(|years| judging.moment.within(years) != judging.moment);
    if begins || ended || !one.unit.adds_up() || !one.each().is_empty() {
        return None;
    }
    let series = judging.plan.series.get(&one.id)?;
    let points = points_and_withheld(series, one, judging.moment.known);
    let (year, months) = (period.end().year(), period.end().month());
    let mut sources: Vec<_> = points.iter().map(|point| point.source).collect();
    sources.dedup();
    let (value, before) = sources.into_iter().find_map(|source| {
        let own: Vec<&KnownFigure<'_>> = points.iter().filter(|point| point.source == source).collect();
        Some((sum(&own, year, months)?, sum(&own, year - 1, months)?))
    })?;
    Some(SoFar {
        id: one.id.clone(),
        title: one.title.value.clone(),
        unit: one.unit,
        decimals: one.decimals,
        months,
        value,
        before,
        norm: promise.norm,
        number: promise.number_in(year),
    })
}

/// The sum over the first months of a year: of figures that lie end to end, the longest first. None where a month is not
/// covered, or a figure is not published.
fn sum(points: &[&KnownFigure<'_>], year: i32, months: u32) -> Option<f64> {
    let last = Period::Month(year, months).end();
    let (mut at, mut total) = (Period::Year(year).start(), 0.0);
    while at <= last {
        let fits = |point: &&&KnownFigure<'_>| {
            let is_month_or_longer = !matches!(point.period, Period::Day(_));
            is_month_or_longer && point.period.start() == at && point.period.end() <= last
        };
        let longest = points.iter().filter(fits).max_by_key(|point| point.period.end())?;
        if longest.withheld.is_some() {
            return None;
        }
        total += longest.value.number();
        at = longest.period.end().succ_opt()?;
    }
    Some(total)
}
