//! The status as a table for a spreadsheet: RFC 4180, a row an indicator.

use crate::compute::{IndicatorReport, StatusReport};
use crate::model::Quantity;
use crate::views::text::style::csv_cell;

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
pub fn status_csv(report: &StatusReport) -> String {
    let mut out = COLUMNS.join(",");
    out.push_str("\r\n");
    for priority in &report.priorities {
        for indicator in &priority.indicators {
            row(&mut out, &priority.id, indicator);
        }
    }
    for indicator in &report.monitor {
        row(&mut out, "monitor", indicator);
    }
    out
}

fn row(out: &mut String, priority: &str, one: &IndicatorReport) {
    let number = |number: Option<f64>| number.map_or(String::new(), |number| number.to_string());
    let quantity = |value: Quantity| match value {
        Quantity::Number(number) => number.to_string(),
        Quantity::YesNo(yes) => yes.to_string(),
    };
    // Of a target that holds for each part the row is that of the part that decides.
    let (told, part) = one.in_row();
    let target = told.target.as_ref();
    let judged = told.judged.as_ref();
    let cells: [String; 23] = [
        priority.to_owned(),
        one.id.clone(),
        one.title.clone(),
        one.kind.map_or("", |kind| kind.word()).to_owned(),
        one.unit.map_or("", |unit| unit.word()).to_owned(),
        one.direction.map_or("", |direction| direction.word()).to_owned(),
        told.baseline.as_ref().map_or(String::new(), |at| at.period.to_string()),
        told.baseline.as_ref().map_or(String::new(), |at| quantity(at.value)),
        told.latest.as_ref().map_or(String::new(), |at| at.period.to_string()),
        told.latest.as_ref().map_or(String::new(), |at| quantity(at.value)),
        told.latest.as_ref().map_or(String::new(), |at| number(at.n)),
        number(target.and_then(|target| target.value())),
        target.and_then(|target| target.by()).map_or(String::new(), |by| by.to_string()),
        number(told.expected),
        number(told.ratio),
        one.assessment.word().to_owned(),
        told.trend.word().to_owned(),
        number(told.change.as_ref().map(|change| change.absolute)),
        one.overdue.map_or(String::new(), |period| period.to_string()),
        judged.map_or(String::new(), |at| at.from.to_string()),
        judged.map_or(String::new(), |at| at.to.to_string()),
        judged.map_or(String::new(), |at| quantity(at.value)),
        part.unwrap_or_default().to_owned(),
    ];
    out.push_str(&cells.map(|cell| csv_cell(&cell)).join(","));
    out.push_str("\r\n");
}
