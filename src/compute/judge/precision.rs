//! With how many decimals the figures of an indicator are shown, wherever they stand: in a row, a sentence, a chart, a list.

use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::target_report::{FormReport, TargetReport};
use crate::compute::judge::{FiguresJudged, PromisePeriod, PromiseReport};
use crate::facts::{Number, decimals_in_order};
use crate::model::{Quantity, Unit};

/// As the plan says; more where rounding would set a figure on the wrong side of what it is held against.
pub(super) fn decimals(report: &IndicatorReport) -> Option<u32> {
    let unit = report.unit.filter(|unit| !unit.is_yes_no())?;
    let of_parts = report.parts.iter().map(|part| &part.judged);
    let of_figures = std::iter::once(&report.judged_as).chain(of_parts).map(|verdict| {
        decimals_in_order(&recorded(verdict), &beside(verdict, report), unit, report.decimals)
    });
    let of_promise = report.cadence.iter().map(|promise| of_promise(promise, unit, report.decimals));
    of_figures.chain(of_promise).max().flatten()
}

fn of_promise(promise: &PromiseReport, unit: Unit, decimals: Option<u32>) -> Option<u32> {
    // A share of a year of a count is told as the whole number that meets it.
    if unit.counted().is_whole() {
        return decimals;
    }
    let of_one = |one: &PromisePeriod| {
        let figures: Vec<f64> = one.count.into_iter().chain([one.promised]).collect();
        decimals_in_order(&figures, &[Number::WorkedOut(one.promised)], unit, decimals)
    };
    promise.periods.iter().map(of_one).max().flatten()
}

/// The figures that are on record.
fn recorded(verdict: &FiguresJudged) -> Vec<f64> {
    let elsewhere = verdict.elsewhere.as_ref().map(|newer| &newer.cited);
    let cited = [verdict.baseline.as_ref(), verdict.latest.as_ref(), elsewhere].into_iter().flatten();
    let judged = verdict.judged.as_ref().map(|at| at.value);
    let of_record = cited.map(|at| at.value).chain(judged).filter_map(|value| match value {
        Quantity::Number(number) => Some(number),
        Quantity::YesNo(_) => None,
    });
    let outcomes = [&verdict.target_outcome, &verdict.after].into_iter().flatten();
    let on_the_way = verdict.on_the_way.iter().map(|(_, outcome)| outcome);
    of_record.chain(outcomes.chain(on_the_way).map(|outcome| outcome.value)).collect()
}

/// What they are held against.
fn beside(verdict: &FiguresJudged, report: &IndicatorReport) -> Vec<Number> {
    let unit = report.unit.unwrap_or(Unit::BARE);
    let target = verdict.target.as_ref();
    let edges = match target.map(|target| &target.form) {
        Some(FormReport::Within { edges: Some((low, high)), .. }) => {
            vec![Number::Edge(*low), Number::Edge(*high)]
        }
        _ => Vec::new(),
    };
    // The limits of a count are told as whole numbers inside them.
    let range = verdict.ordinary_range.filter(|_| !unit.is_count());
    let limits = range.iter().flat_map(|range| [range.low, range.high]);
    let ways = verdict.on_the_way.iter().map(|(value, _)| *value);
    let wanted = target.and_then(|target: &TargetReport| target.reachable(unit, report.direction));
    let one = [wanted, verdict.expected, verdict.reference.as_ref().map(|at| at.1)].into_iter().flatten();
    one.chain(ways).chain(limits).map(Number::WorkedOut).chain(edges).collect()
}
