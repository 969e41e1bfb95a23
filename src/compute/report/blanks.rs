//! Figures that should be there by now and are not: what a table to fill in has a row for.

use crate::compute::judging::Judging;
use crate::compute::report::due::SourceToName;
use crate::compute::report::due::{DueAbout, DueWhat, Resolution, due};
use crate::facts::{Calendar, is_settled};
use crate::model::{Id, Indicator, IndicatorId, Period, Unit};

/// A figure to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct Blank {
    /// The full name of its indicator.
    pub indicator: IndicatorId,
    pub title: String,
    pub unit: Unit,
    pub period: Period,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// The source, where one must be named.
    pub source: Option<Id>,
}

/// The figures that are due on the day of judgement: of every period since the plan began, or since the latest figure,
/// and of promises about which nothing is on record. In the order of the plan.
pub fn blanks(judging: &Judging<'_>) -> Vec<Blank> {
    let known = due(judging, judging.moment.day).items;
    let mut all = Vec::new();
    for indicator in judging.plan.indicators() {
        let name = DueAbout::Indicator(indicator.id.clone());
        for item in known.iter().filter(|item| item.name == name) {
            let Resolution::Record { part, source, corrects: false, .. } = &item.settle else { continue };
            let periods = match &item.what {
                DueWhat::Measurement { period } => missed(judging, indicator, *period),
                // A promise over the years of the plan has no period of its own to record it by.
                DueWhat::Promise { period, .. } => period.single().into_iter().collect(),
                DueWhat::Action { .. } | DueWhat::Interpretation { .. } | DueWhat::Evaluation { .. } => {
                    continue;
                }
            };
            let source = match source {
                SourceToName::Named(source) => Some(source.clone()),
                SourceToName::Implied | SourceToName::Unknown => None,
            };
            for period in periods {
                for part in parts(judging, indicator, part.as_deref()) {
                    all.push(Blank {
                        indicator: indicator.id.clone(),
                        title: indicator.title.value.clone(),
                        unit: indicator.unit,
                        period,
                        part,
                        source: source.clone(),
                    });
                }
            }
        }
    }
    all
}

/// The periods up to the one that is overdue of which nothing is on record, behind the latest of which something is.
fn missed(judging: &Judging<'_>, indicator: &Indicator, overdue: Period) -> Vec<Period> {
    let series = judging.plan.series.get(&indicator.id);
    let begin = Period::Year(judging.plan.head.first_year.value.0).start();
    let calendar = Calendar::new(judging.plan, indicator, series, judging.moment.known);
    let mut periods: Vec<Period> = Vec::new();
    for day in begin.iter_days().take_while(|day| *day <= judging.moment.day) {
        let Some(period) = calendar.due_on(day) else { continue };
        if periods.last() == Some(&period) {
            continue;
        }
        if is_settled(series, period, judging.moment.known) {
            periods.clear();
        } else {
            periods.push(period);
        }
    }
    // The one that is told to be overdue is always among them.
    if !periods.contains(&overdue) {
        periods.push(overdue);
    }
    periods
}

/// The parts to fill in: those that the series is recorded by; otherwise the whole.
fn parts(judging: &Judging<'_>, indicator: &Indicator, asked: Option<&str>) -> Vec<Option<String>> {
    if asked.is_some() || indicator.promise().is_some() {
        return vec![asked.map(str::to_owned)];
    }
    let series = judging.plan.series.get(&indicator.id);
    let by_part = series.is_some_and(|series| series.measurements.iter().any(|one| one.part.is_some()));
    match &indicator.breakdown {
        Some(breakdown) if by_part => breakdown.parts.iter().map(|part| Some(part.value.clone())).collect(),
        _ => vec![None],
    }
}
