//! With how many decimals the figures of an indicator are shown, wherever they stand: in a row, a sentence, a chart, a list.

use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::FiguresJudged;
use crate::compute::judge::target_report::TargetReport;
use crate::facts::decimals_in_order;
use crate::model::{Quantity, Unit};

/// As the plan says; more where rounding would set a figure on the wrong side of what it is held against.
pub(super) fn decimals(report: &IndicatorReport) -> Option<u32> {
    let unit = report.unit.filter(|unit| *unit != Unit::YesNo)?;
    let usual = report.decimals.unwrap_or(unit.most_decimals());
    let all = std::iter::once(&report.judged_as).chain(report.parts.iter().map(|part| &part.judged));
    let needed = all.map(|told| decimals_in_order(&recorded(told), &beside(told), usual)).max()?;
    if needed > usual { Some(needed) } else { report.decimals }
}

/// The figures that are on record.
fn recorded(told: &FiguresJudged) -> Vec<f64> {
    let cited = [&told.baseline, &told.latest].into_iter().flatten().map(|at| at.value);
    let judged = told.judged.as_ref().map(|at| at.value);
    let of_record = cited.chain(judged).filter_map(|value| match value {
        Quantity::Number(number) => Some(number),
        Quantity::YesNo(_) => None,
    });
    let outcomes = [&told.target_outcome, &told.after].into_iter().flatten();
    let on_the_way = told.on_the_way.iter().map(|(_, outcome)| outcome);
    of_record.chain(outcomes.chain(on_the_way).map(|outcome| outcome.value)).collect()
}

/// What they are held against.
fn beside(told: &FiguresJudged) -> Vec<f64> {
    let wanted = told.target.as_ref().map_or_else(Vec::new, TargetReport::thresholds);
    let range = told.ordinary_range.map_or_else(Vec::new, |range| vec![range.low, range.high]);
    let ways = told.on_the_way.iter().map(|(value, _)| *value);
    let worked_out = [told.expected, told.reference.as_ref().map(|at| at.1)];
    worked_out.into_iter().flatten().chain(wanted).chain(ways).chain(range).collect()
}
