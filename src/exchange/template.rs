//! The table to fill in: a row for each figure that is due, with everything but the figure. `ivp import` reads it back.

use super::csv::{Cell, Dialect, csv_table};
use crate::compute::Blank;

/// The columns. Behind those that are read back stand a title and a unit, for the person who fills it in.
pub const TEMPLATE_COLUMNS: [&str; 10] =
    ["indicator", "period", "value", "n", "status", "source", "part", "note", "title", "unit"];

/// The rows of the table.
pub fn template(blanks: &[Blank]) -> Vec<Vec<Cell>> {
    let row = |blank: &Blank| {
        vec![
            Cell::Text(blank.indicator.to_string()),
            Cell::Text(blank.period.to_string()),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            blank.source.clone().into(),
            blank.part.clone().into(),
            Cell::Empty,
            Cell::Text(blank.title.clone()),
            Cell::Text(blank.unit.word().to_owned()),
        ]
    };
    blanks.iter().map(row).collect()
}

/// The table as CSV.
pub fn template_csv(blanks: &[Blank], dialect: Dialect) -> String {
    csv_table(TEMPLATE_COLUMNS, template(blanks), dialect)
}
