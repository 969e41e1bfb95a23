//! The figures of a plan as one tidy table: a row for each figure, a column for each thing said of it.

use super::csv::{Cell, Dialect, csv_table};
use crate::compute::{self, HistoryRow, Judging, ReferenceRow, references};
use crate::model::{Indicator, Period, Plan, Quantity, Withheld};

/// The columns. A later version may add columns at the end; none changes its place or meaning.
pub const COLUMNS: [&str; 28] = [
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
    "sd",
    "design_effect",
    "low",
    "high",
    "confirmed",
    "assumed",
    "representative",
];

/// Where the columns say what is internal.
const INTERNAL: usize = 20;

/// One figure: a cell for each of [`COLUMNS`].
pub type TidyRow = Vec<Cell>;

/// The figures of a plan, by indicator and period; those for other regions after the plan's own.
pub fn tidy(judging: &Judging<'_>) -> Vec<TidyRow> {
    tidy_with_withheld(judging).into_iter().map(|(row, _)| row).collect()
}

/// The same, with why a figure is not shown in the public form of a plan. Its value is empty.
pub(super) fn tidy_with_withheld(judging: &Judging<'_>) -> Vec<(TidyRow, Option<Withheld>)> {
    let plan = judging.plan;
    let mut rows = Vec::new();
    for indicator in plan.indicators() {
        let own = compute::measured(judging, indicator);
        rows.extend(own.iter().map(|row| (measured(plan, indicator, row), row.withheld())));
        rows.extend(references(judging, indicator).iter().map(|row| (referred(plan, indicator, row), None)));
    }
    rows
}

/// The figures of one indicator of a plan in its public form, as CSV: the columns but for what is internal, and with the
/// threshold of a count that is not shown.
pub fn indicator_csv(judging: &Judging<'_>, indicator: &Indicator) -> String {
    let (own, references) = (compute::measured(judging, indicator), references(judging, indicator));
    let public = |row: TidyRow, below: Cell| -> TidyRow {
        let below = |(index, cell)| if index == INTERNAL { below.clone() } else { cell };
        row.into_iter().enumerate().map(below).collect()
    };
    let own = own.iter().map(|row| {
        let below = match row.withheld() {
            Some(Withheld::Below(from)) => Cell::Number(from),
            Some(Withheld::PartBelow(_) | Withheld::Telling | Withheld::Inside) | None => Cell::Empty,
        };
        public(measured(judging.plan, indicator, row), below)
    });
    let elsewhere = references.iter().map(|row| public(referred(judging.plan, indicator, row), Cell::Empty));
    let header = COLUMNS.into_iter().map(|name| if name == COLUMNS[INTERNAL] { "below" } else { name });
    csv_table(header, own.chain(elsewhere).collect::<Vec<_>>(), Dialect::Rfc4180)
}

/// Whether a file begins as one of [`indicator_csv`] does, in this version or an earlier one.
pub fn is_indicator_csv(bytes: &[u8]) -> bool {
    bytes.starts_with(COLUMNS[..10].join(",").as_bytes())
}

/// The table of one plan or of several, as CSV.
pub fn tidy_csv(rows: Vec<TidyRow>, dialect: Dialect) -> String {
    csv_table(COLUMNS, rows, dialect)
}

/// By what a plan is told from others in one table: `Haaksbergen 2024-2027`.
pub fn name_of(plan: &Plan) -> String {
    let head = &plan.head;
    format!("{} {}-{}", head.municipality.value, head.first_year.value.0, head.last_year.value.0)
}

fn about(plan: &Plan, indicator: &Indicator, period: Period) -> Vec<Cell> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let per = indicator.unit.per().map_or(Cell::Empty, Cell::Number);
    vec![
        Cell::Text(name_of(plan)),
        text(indicator.id.chapter.as_str()),
        Cell::Text(indicator.id.to_string()),
        text(&indicator.title),
        text(indicator.kind.word()),
        text(indicator.unit.word()),
        per,
        Cell::Text(period.to_string()),
        Cell::Date(period.start()),
        Cell::Date(period.end()),
    ]
}

fn number(number: Option<f64>) -> Cell {
    number.map_or(Cell::Empty, Cell::Number)
}

fn figure(value: Option<Quantity>) -> Cell {
    match value {
        None => Cell::Empty,
        Some(Quantity::Number(number)) => Cell::Number(number),
        Some(Quantity::YesNo(yes)) => Cell::Bool(yes),
    }
}

fn measured(plan: &Plan, indicator: &Indicator, row: &HistoryRow<'_>) -> TidyRow {
    let mut cells = about(plan, indicator, row.period.value);
    cells.extend([
        figure(row.value),
        number(row.sample()),
        Cell::Text(row.state().word().to_owned()),
        row.source.into(),
        row.part.as_deref().into(),
        Cell::Text(plan.head.municipality.value.clone()),
        Cell::Bool(row.superseded),
        row.recorded.map_or(Cell::Empty, |at| Cell::Date(at.value)),
        row.missing().into(),
        row.note.as_deref().into(),
        Cell::Bool(row.internal || indicator.internal),
        number(row.sd.as_deref().copied()),
        number(row.design_effect.as_deref().copied()),
        number(row.published().map(|(low, _)| low)),
        number(row.published().map(|(_, high)| high)),
        Cell::Bool(row.confirmed),
        row.assumed.as_deref().into(),
        Cell::Bool(row.is_representative()),
    ]);
    cells
}

fn referred(plan: &Plan, indicator: &Indicator, row: &ReferenceRow<'_>) -> TidyRow {
    let mut cells = about(plan, indicator, row.period.value);
    cells.extend([
        figure(Some(row.value.value)),
        number(row.sample()),
        Cell::Empty,
        row.source.into(),
        Cell::Empty,
        Cell::Text(row.region.value.clone()),
        Cell::Bool(false),
        row.recorded.map_or(Cell::Empty, |at| Cell::Date(at.value)),
        Cell::Empty,
        row.note.as_deref().into(),
        Cell::Bool(indicator.internal),
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Empty,
        Cell::Bool(false),
        Cell::Empty,
        Cell::Empty,
    ]);
    cells
}
