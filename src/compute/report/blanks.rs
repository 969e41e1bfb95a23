//! What a table to fill in has a row for: every figure that there could be and is not on record, whether it is due or not.

use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judging::Judging;
use crate::compute::report::supplier::{is_source_of, supplies};
use crate::facts::{Calendar, OnRecord, lifetimes};
use crate::model::{Id, Indicator, IndicatorId, Norm, Partner, Period, Series, Unit};
use chrono::NaiveDate;

/// A row to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct Blank {
    /// The full name of its indicator.
    pub indicator: IndicatorId,
    pub title: String,
    pub unit: Unit,
    /// None where nothing is open: who has a figure all the same fills in its period.
    pub period: Option<Period>,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// The parts that there are.
    pub parts: Vec<String>,
    /// The source that the figure most likely has.
    pub source: Option<Id>,
    /// The sources that it can have.
    pub sources: Vec<Id>,
}

/// The rows to fill in of every indicator, in the order of the plan: the periods since the plan's first year, or its own,
/// about which nothing is on record; the running period of a promise; and of an indicator of which nothing is open one
/// row, for the running period, or without one. Of an indicator that has ended there is a row only while the figure of a
/// period in which it held is still expected. With a partner only what that one supplies.
pub fn blanks(judging: &Judging<'_>, partner: Option<&Partner>) -> Vec<Blank> {
    let wanted = |one: &&Indicator| {
        !judging.invalid.has_indicator(&one.id.to_string())
            && partner.is_none_or(|partner| supplies(judging.plan, one, partner))
    };
    judging.plan.indicators().filter(wanted).flat_map(|one| of_indicator(judging, one, partner)).collect()
}

/// Whether an indicator, its goal or its priority held only until before the day.
fn has_ended(judging: &Judging<'_>, indicator: &Indicator) -> bool {
    let day = judging.moment.day;
    let mut ended = lifetimes(judging.plan, indicator).filter_map(|years| years.ended.as_ref());
    ended.any(|ended| ended.period.value.end() < day)
}

/// Whether an indicator held at the beginning of a period.
fn held_in(judging: &Judging<'_>, indicator: &Indicator, period: Period) -> bool {
    let mut ended = lifetimes(judging.plan, indicator).filter_map(|years| years.ended.as_ref());
    ended.all(|ended| period.start() <= ended.period.value.end())
}

fn of_indicator(judging: &Judging<'_>, indicator: &Indicator, partner: Option<&Partner>) -> Vec<Blank> {
    let report = judging.report(indicator);
    let series = judging.plan.series.get(&indicator.id);
    let source = source(judging, indicator, &report, partner);
    let all_parts = || indicator.breakdown.iter().flat_map(|one| &one.parts).map(|part| part.value.clone());
    let blank = |period: Option<Period>, part: Option<String>| Blank {
        indicator: indicator.id.clone(),
        title: indicator.title.value.clone(),
        unit: indicator.unit,
        period,
        part,
        parts: all_parts().collect(),
        source: source.clone(),
        sources: sources(indicator, series),
    };
    let has_ended = has_ended(judging, indicator);
    let mut open = open(judging, indicator, &report);
    if has_ended {
        // Over what runs on beyond its end nothing more is expected.
        open.retain(|(period, _)| {
            judging.moment.has_ended(period.end()) && held_in(judging, indicator, *period)
        });
    }
    let mut rows: Vec<Blank> = open.iter().map(|(period, part)| blank(Some(*period), part.clone())).collect();
    // Of a promise for each part every part can still be done more of, also one that has something on record.
    let goes_on = rows.is_empty() || !indicator.each().is_empty() && is_to_reach(indicator);
    if !has_ended && goes_on {
        let parts = parts(indicator, series).into_iter();
        rows.extend(parts.filter(|part| open.iter().all(|(_, of)| of != part)).map(|part| blank(None, part)));
    }
    rows
}

/// Whether it is a promise of so many at least.
fn is_to_reach(indicator: &Indicator) -> bool {
    indicator.promise().is_some_and(|promise| matches!(promise.norm, Norm::AtLeast(_)))
}

/// The periods and parts of which nothing is on record.
fn open(
    judging: &Judging<'_>,
    indicator: &Indicator,
    report: &IndicatorReport,
) -> Vec<(Period, Option<String>)> {
    let day = judging.moment.day;
    let series = judging.plan.series.get(&indicator.id);
    let calendar = Calendar::new(judging.plan, indicator, series, judging.moment.known).begun_by(day);
    let parts = parts(indicator, series);
    let begun: Vec<Period> = match promised(indicator, report, day) {
        Some(promised) => promised,
        None => calendar.into_iter().chain(lacking(report)).collect(),
    };
    let record = OnRecord::of(indicator, series, judging.moment.known);
    let (mut open, mut running) = (Vec::new(), Vec::new());
    let mut seen = Vec::new();
    for period in begun {
        for part in &parts {
            if seen.contains(&(period, part.clone())) || record.settles(period, part.as_deref()) {
                continue;
            }
            seen.push((period, part.clone()));
            let list = if judging.moment.has_ended(period.end()) { &mut open } else { &mut running };
            list.push((period, part.clone()));
        }
    }
    // What was promised can be done and recorded before its time is over.
    if is_to_reach(indicator) || open.is_empty() {
        open.append(&mut running);
    }
    open
}

/// The periods of a promise that have begun; none where it has no periods that a figure can be about: a promise over all
/// years of the plan, or a norm, whose figures come as often as the indicator is measured.
fn promised(indicator: &Indicator, report: &IndicatorReport, day: NaiveDate) -> Option<Vec<Period>> {
    indicator.promise().filter(|promise| matches!(promise.norm, Norm::AtLeast(_)))?;
    let shown = report.cadence.as_ref().filter(|shown| !shown.over_plan)?;
    let all = shown.periods.iter().filter_map(|one| one.range.single());
    Some(all.filter(|period| period.start() <= day).collect())
}

/// Of a norm that is on record in part: the periods that lack.
fn lacking(report: &IndicatorReport) -> Vec<Period> {
    let periods = report.cadence.iter().flat_map(|shown| &shown.periods);
    periods.flat_map(|one| one.missing.clone()).collect()
}

/// The parts to fill in: those for each of which a target holds, or by which the series is recorded; otherwise the whole.
fn parts(indicator: &Indicator, series: Option<&Series>) -> Vec<Option<String>> {
    let each = indicator.each();
    if !each.is_empty() {
        return each.into_iter().map(|part| Some(part.to_owned())).collect();
    }
    let by_part = series.is_some_and(|series| series.measurements.iter().any(|one| one.part.is_some()));
    match &indicator.breakdown {
        Some(breakdown) if by_part => breakdown.parts.iter().map(|part| Some(part.value.clone())).collect(),
        _ => vec![None],
    }
}

/// The sources that a figure can have: those of the indicator, and those that its file has already.
fn sources(indicator: &Indicator, series: Option<&Series>) -> Vec<Id> {
    let mut all: Vec<Id> = Vec::new();
    for id in sources_of(indicator, series) {
        if !all.contains(id) {
            all.push(id.clone());
        }
    }
    all
}

/// The sources of an indicator, then the one at the head of its file, then those of its figures. One may come twice.
pub fn sources_of<'p>(indicator: &'p Indicator, series: Option<&'p Series>) -> impl Iterator<Item = &'p Id> {
    let of_file = series.into_iter().flat_map(|series| {
        series.source.iter().chain(series.measurements.iter().filter_map(|one| one.source.as_ref()))
    });
    indicator.sources.iter().chain(of_file).map(|at| &at.value)
}

/// The source that a new figure most likely has: the one at the head of the file, else the only one of the indicator, else
/// that of the series which is judged, else the first. Of a partner its own.
fn source(
    judging: &Judging<'_>,
    indicator: &Indicator,
    report: &IndicatorReport,
    partner: Option<&Partner>,
) -> Option<Id> {
    let series = judging.plan.series.get(&indicator.id);
    let of_partner = partner.and_then(|partner| {
        indicator.sources.iter().find(|id| is_source_of(judging.plan, &id.value, partner))
    });
    let of_file = || series.and_then(|series| series.source.as_ref());
    let only = || if let [only] = indicator.sources.as_slice() { Some(only) } else { None };
    let declared = of_partner.or_else(of_file).or_else(only).map(|id| id.value.clone());
    let judged = || report.baseline.as_ref().or(report.latest.as_ref())?.source.clone();
    declared.or_else(judged).or_else(|| indicator.sources.first().map(|id| id.value.clone()))
}
