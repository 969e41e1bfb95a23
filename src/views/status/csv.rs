//! The status as a table for a spreadsheet: RFC 4180, a row an indicator.

use crate::compute::{IndicatorReport, StatusReport};
use crate::exchange::{Cell, Dialect, csv_table};
use crate::model::{PeriodRange, Quantity};

const COLUMNS: [&str; 23] = [
    "priority",
    "indicator",
    "title",
    "kind",
    "unit",
    "direction",
    "baseline_period",
    "baseline",
    "latest_period",
    "latest",
    "n",
    "target",
    "target_by",
    "expected",
    "ratio",
    "assessment",
    "trend",
    "change",
    "overdue",
    "judged_from",
    "judged_to",
    "judged",
    "part",
];

/// Writes the indicators of a status as CSV, words and numbers as in the JSON.
pub fn status_csv(report: &StatusReport<'_>) -> String {
    let of_priorities = report
        .priorities
        .iter()
        .flat_map(|priority| priority.indicators.iter().map(|one| row(priority.id.as_str(), one)));
    let rows = of_priorities.chain(report.monitor.iter().map(|one| row("monitor", one)));
    csv_table(COLUMNS, rows, Dialect::Rfc4180)
}

fn row(priority: &str, one: &IndicatorReport) -> Vec<Cell> {
    let number = |number: Option<f64>| number.map_or(Cell::Empty, Cell::Number);
    let quantity = |value: Option<Quantity>| match value {
        Some(Quantity::Number(number)) => Cell::Number(number),
        Some(Quantity::YesNo(yes)) => Cell::Bool(yes),
        None => Cell::Empty,
    };
    let period = |period: Option<PeriodRange>| Cell::from(period.map(|period| period.to_string()));
    // Of a target that holds for each part the row is that of the part that decides.
    let (shown, part) = one.in_row();
    let (baseline, latest, judged) = (shown.baseline.as_ref(), shown.latest.as_ref(), shown.judged.as_ref());
    let target = shown.target.as_ref();
    vec![
        Cell::Text(priority.to_owned()),
        Cell::Text(one.id.to_string()),
        Cell::Text(one.title.clone()),
        one.kind.map(|kind| kind.word()).into(),
        one.unit.map(|unit| unit.word()).into(),
        one.direction.map(|direction| direction.word()).into(),
        period(baseline.map(|at| at.period)),
        quantity(baseline.map(|at| at.value)),
        period(latest.map(|at| at.period)),
        quantity(latest.map(|at| at.value)),
        number(latest.and_then(|at| at.n)),
        number(target.and_then(|target| target.value())),
        period(target.and_then(|target| target.by()).map(Into::into)),
        number(shown.expected),
        number(shown.ratio),
        Cell::Text(one.assessment.word().to_owned()),
        Cell::Text(shown.trend.word().to_owned()),
        number(shown.change.as_ref().map(|change| change.absolute)),
        period(one.overdue.map(Into::into)),
        period(judged.map(|at| at.from.into())),
        period(judged.map(|at| at.to.into())),
        quantity(judged.map(|at| at.value)),
        part.or(one.of_part.as_deref()).into(),
    ]
}
