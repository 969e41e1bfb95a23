//! The table to fill in: a row for each figure that there can be, with everything but the figure. `ivp import` reads it
//! back.

use super::csv::{Cell, Dialect, csv_table};
use crate::compute::Blank;
use crate::lang::Catalogue;

/// The columns: what is filled in stands behind the title and the period; the name by which a row is read back stands last.
pub const TEMPLATE_COLUMNS: [&str; 11] =
    ["title", "period", "value", "n", "status", "source", "part", "missing", "note", "unit", "indicator"];

/// The heading of each of the columns.
const HEADINGS: [&str; 11] = [
    "template-title",
    "template-period",
    "template-value",
    "template-n",
    "template-status",
    "template-source",
    "template-part",
    "template-missing",
    "template-note",
    "template-unit",
    "template-indicator",
];

/// The headings in a language.
pub fn template_headings(catalogue: &Catalogue) -> [String; 11] {
    HEADINGS.map(|id| catalogue.text(id))
}

/// The rows of the table.
pub fn template(blanks: &[Blank], catalogue: &Catalogue) -> Vec<Vec<Cell>> {
    let row = |blank: &Blank| {
        vec![
            Cell::Text(blank.title.clone()),
            blank.period.map(|period| period.to_string()).into(),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            blank.source.as_ref().map(ToString::to_string).into(),
            blank.part.clone().into(),
            Cell::Empty,
            Cell::Empty,
            Cell::Text(catalogue.render(&blank.unit.message())),
            Cell::Text(blank.indicator.to_string()),
        ]
    };
    blanks.iter().map(row).collect()
}

/// The table as CSV.
pub fn template_csv(blanks: &[Blank], dialect: Dialect, catalogue: &Catalogue) -> String {
    let headings = template_headings(catalogue);
    csv_table(headings.iter().map(String::as_str), template(blanks, catalogue), dialect)
}
