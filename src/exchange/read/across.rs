//! What the header rows of a portal's table say of the columns of figures below them.

use crate::exchange::read::heads::{Head, heads};
use crate::exchange::read::layout::{Row, is_period_label};
use crate::exchange::read::observation::{TOPIC, status};
use crate::exchange::read::time::when::When;
use crate::exchange::source_unit::is_unit;
use crate::model::Status;

/// What a row of units is called.
const UNIT: &str = "Eenheid";

/// What the headers say of a column of figures.
#[derive(Default, Clone)]
pub(super) struct Column {
    pub(super) dimensions: Vec<(String, String)>,
    pub(super) whens: Vec<When>,
    /// What of the headers says when, as it stands there.
    pub(super) times: Vec<(String, String)>,
    pub(super) status: Option<Status>,
    pub(super) unit: Option<String>,
    /// All that stands above it.
    pub(super) names: Vec<String>,
}

/// What the headers say of the columns behind the labels. `has_periods`: the rows say when.
pub(super) fn columns(headers: &[&Row], down: &[&str], width: usize, has_periods: bool) -> Vec<Column> {
    let labels = down.len();
    let mut columns = vec![Column::default(); width - labels];
    for (depth, (_, cells)) in headers.iter().enumerate() {
        let lowest = depth + 1 == headers.len();
        let texts: Vec<&str> = (labels..width).map(|index| over(cells, labels, index, lowest)).collect();
        // A year above tells that one in a name below is none.
        let known = has_periods || columns.iter().any(|column| !column.whens.is_empty());
        let read = heads(&texts, known);
        let across = cells.iter().take(labels).find(|cell| !cell.is_empty()).map_or("", String::as_str);
        let has_units = lowest && depth > 0 && texts.iter().any(|text| is_unit(text));
        let row = HeaderRow { across, is_lowest: lowest, has_units, down };
        for ((column, text), head) in columns.iter_mut().zip(texts).zip(read) {
            if !text.is_empty() {
                column.names.push(text.to_owned());
                column.add(text, &head, &row);
            }
        }
    }
    columns
}

/// The cell of a header row above a column. A header over several columns stands in the first of them.
fn over(cells: &[String], labels: usize, index: usize, lowest: bool) -> &str {
    let joined = if lowest { index..=index } else { labels..=index };
    let mut left = joined.rev().filter_map(|index| cells.get(index));
    left.find(|cell| !cell.is_empty()).map_or("", String::as_str)
}

/// A row of headers.
struct HeaderRow<'h> {
    /// What it calls what stands across.
    across: &'h str,
    is_lowest: bool,
    has_units: bool,
    down: &'h [&'h str],
}

impl Column {
    fn add(&mut self, text: &str, head: &Head<'_>, row: &HeaderRow<'_>) {
        // The lowest header row names the labels; behind them it has units, or periods in a table of one's own.
        let (header, is_unit) = match row.across {
            _ if row.has_units => (UNIT, true),
            across if row.is_lowest || row.down.contains(&across) => ("", row.is_lowest),
            across => (across, false),
        };
        let of_periods = is_period_label(row.across);
        if !of_periods && text == "Onderwerp" {
            return;
        }
        if let Some(status) = status(text) {
            self.status = Some(status);
            return;
        }
        if head.when != When::Other {
            self.whens.push(head.when);
            self.times.push((TOPIC.to_owned(), text.to_owned()));
            self.status = self.status.or(head.status);
            if !head.topic.is_empty() && matches!(head.when, When::Whole(_) | When::Part(_)) {
                let header = if is_unit { "" } else { header };
                self.dimensions.push((header.to_owned(), head.topic.to_owned()));
            }
        } else if !of_periods || is_unit {
            self.dimensions.push((header.to_owned(), text.to_owned()));
            self.unit = is_unit.then(|| text.to_owned()).or(self.unit.take());
        }
    }
}
