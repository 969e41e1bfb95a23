//! The figures of a plan as one tidy table: a row for each figure, a column for each thing said of it.

use super::csv::{Cell, Dialect, written};
use crate::compute::{Bench, History, HistoryRow, ReferenceRow, history};
use crate::model::{Indicator, Period, Plan, Quantity, Withheld};

/// The columns. A later version may add columns at the end; none changes its place or meaning.
pub const COLUMNS: [&str; 21] = [
    "plan",
    "priority",
    "indicator",
    "title",
    "kind",
    "unit",
    "per",
    "period",
    "period_start",
    "period_end",
    "value",
    "n",
    "status",
    "source",
    "part",
    "region",
    "superseded",
    "recorded",
    "missing",
    "note",
    "internal",
];

/// One figure: a cell for each of [`COLUMNS`].
pub type TidyRow = Vec<Cell>;

/// The figures of a plan, by indicator and period; those for other regions after the plan's own.
pub fn tidy(bench: Bench<'_>) -> Vec<TidyRow> {
    tidy_with_withheld(bench).into_iter().map(|(row, _)| row).collect()
}

/// The same, with why a figure is not shown in the public form of a plan. Its value is empty.
pub(super) fn tidy_with_withheld(bench: Bench<'_>) -> Vec<(TidyRow, Option<Withheld>)> {
    let plan = bench.plan;
    let mut rows = Vec::new();
    for indicator in plan.indicators() {
        let History { rows: own, references, .. } = history(bench, indicator);
        rows.extend(own.iter().map(|row| (measured(plan, indicator, row), row.withheld)));
        rows.extend(references.iter().map(|row| (referred(plan, indicator, row), None)));
    }
    rows
}

/// The figures of one indicator of a plan in its public form, as CSV: the columns but for what is internal, and with the
/// threshold of a count that is not shown.
pub fn indicator_csv(bench: Bench<'_>, indicator: &Indicator) -> String {
    let History { rows: own, references, .. } = history(bench, indicator);
    let public = |mut row: TidyRow, below: Cell| {
        row.pop();
        row.push(below);
        row
    };
    let own = own.iter().map(|row| {
        let below = match row.withheld {
            Some(Withheld::Below(from)) => Cell::Number(from),
            Some(Withheld::Telling) | None => Cell::Empty,
        };
        public(measured(bench.plan, indicator, row), below)
    });
    let elsewhere = references.iter().map(|row| public(referred(bench.plan, indicator, row), Cell::Empty));
    let header = COLUMNS.into_iter().take(COLUMNS.len() - 1).chain(["below"]);
    written(header, own.chain(elsewhere).collect::<Vec<_>>(), Dialect::Rfc4180)
}

/// Whether a file begins as one of [`indicator_csv`] does, in this version or an earlier one.
pub fn is_indicator_csv(bytes: &[u8]) -> bool {
    bytes.starts_with(COLUMNS[..10].join(",").as_bytes())
}

/// The table of one plan or of several, as CSV.
pub fn tidy_csv(rows: Vec<TidyRow>, dialect: Dialect) -> String {
    written(COLUMNS, rows, dialect)
}

/// By what a plan is told from others in one table: `Haaksbergen 2024-2027`.
pub fn name_of(plan: &Plan) -> String {
    let head = &plan.head;
    format!("{} {}-{}", head.municipality.value, head.first_year.value.0, head.last_year.value.0)
}

fn about(plan: &Plan, indicator: &Indicator, period: Period) -> Vec<Cell> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let per = match indicator.unit {
        crate::model::Unit::Rate { per } => Cell::Number(per),
        _ => Cell::Empty,
    };
    vec![
        Cell::Text(name_of(plan)),
        text(indicator.id.chapter.as_str()),
        Cell::Text(indicator.id.to_string()),
        text(&indicator.title),
        text(indicator.kind.word()),
        text(indicator.unit.word()),
        per,
        Cell::Text(period.to_string()),
        Cell::Text(period.start().to_string()),
        Cell::Text(period.end().to_string()),
    ]
}

fn figure(value: Option<Quantity>) -> Cell {
    match value {
        None => Cell::Empty,
        Some(Quantity::Number(number)) => Cell::Number(number),
        Some(Quantity::YesNo(yes)) => Cell::Bool(yes),
    }
}

fn measured(plan: &Plan, indicator: &Indicator, row: &HistoryRow) -> TidyRow {
    let mut cells = about(plan, indicator, row.period);
    cells.extend([
        figure(row.value),
        row.n.map_or(Cell::Empty, Cell::Number),
        Cell::Text(row.status.word().to_owned()),
        row.source.clone().into(),
        row.part.clone().into(),
        Cell::Text(plan.head.municipality.value.clone()),
        Cell::Bool(row.superseded),
        row.recorded.map(|date| date.to_string()).into(),
        row.missing.clone().into(),
        row.note.clone().into(),
        Cell::Bool(row.internal || indicator.internal),
    ]);
    cells
}

fn referred(plan: &Plan, indicator: &Indicator, row: &ReferenceRow) -> TidyRow {
    let mut cells = about(plan, indicator, row.period);
    cells.extend([
        figure(Some(row.value)),
        row.n.map_or(Cell::Empty, Cell::Number),
        Cell::Empty,
        row.source.clone().into(),
        Cell::Empty,
        Cell::Text(row.region.clone()),
        Cell::Bool(false),
        row.recorded.map(|date| date.to_string()).into(),
        Cell::Empty,
        row.note.clone().into(),
        Cell::Bool(indicator.internal),
    ]);
    cells
}
