//! What each column of a table with a header row is: when, what, how much, or something beside it.

use std::collections::BTreeSet;

use crate::exchange::read::around::is_stamped;
use crate::exchange::read::grid::is_unworked;
use crate::exchange::read::heads::numbered;
use crate::exchange::read::observation::{CellReading, mark, status};
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::time;
use crate::exchange::read::time::timed::timed;
use crate::exchange::read::time::when::When;
use crate::model::{Period, read_yes_no};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Time(TimeColumn),
    Status,
    /// Yes or no: whether it will be revised, or will not.
    Provisional,
    Definitive,
    /// Letters that say how sure the figure beside them is.
    Flag,
    Unit,
    Remark,
    Figures,
    Dimension,
}

/// Columns that say nothing of what a figure is about.
const REMARKS: [&str; 22] = [
    "id",
    "bijzonderheden",
    "commentaar",
    "uitleg",
    "notitie",
    "notities",
    "comment",
    "comments",
    "opmerking",
    "opmerkingen",
    "toelichting",
    "noot",
    "noten",
    "note",
    "notes",
    "remark",
    "bron",
    "source",
    "dataflow",
    "last update",
    "structure",
    "",
];

const FLAGS: [&str; 5] = ["obs_flag", "obs_status", "flag", "flags", "valueattribute"];

/// What the columns of a table hold.
pub(super) fn columns(header: &[String], rows: &[(usize, Vec<String>)]) -> Vec<Column> {
    let names: Vec<&str> = header.iter().map(|name| name.trim()).collect();
    let cells: Vec<&[String]> = rows.iter().map(|(_, cells)| cells.as_slice()).collect();
    let timed = timed(&names, &cells);
    let of = |(index, name): (usize, &&str)| {
        let when = timed.iter().find(|one| one.index == index);
        when.map_or_else(|| column(name, index, rows), |one| Column::Time(one.of))
    };
    let mut columns: Vec<Column> = names.iter().enumerate().map(of).collect();
    // Where no cell is a figure, the last column is where they should be: each is told for what it is.
    if !columns.contains(&Column::Figures)
        && numbers_rows(header).is_none()
        && let Some(last) = columns.iter().rposition(|column| *column == Column::Dimension)
        && !is_code(&names[last].to_lowercase())
        && columns.iter().filter(|column| **column == Column::Dimension).count() > 1
    {
        columns[last] = Column::Figures;
    }
    columns
}

fn column(name: &str, index: usize, rows: &[(usize, Vec<String>)]) -> Column {
    let folded = name.to_lowercase();
    // A day of counting stands beside the year.
    if TimeColumn::named(name) == Some(TimeColumn::Date) || is_stamped(name) && is_of_days(index, rows) {
        return Column::Remark;
    }
    match folded.as_str() {
        "status" | "periodestatus" => Column::Status,
        "eenheid" | "maateenheid" | "unit" => Column::Unit,
        name if REMARKS.contains(&name) || is_identifier(name) => Column::Remark,
        name if FLAGS.contains(&name) => Column::Flag,
        _ if is_status(index, rows) => Column::Status,
        "voorlopig" | "provisional" if is_yes_no(index, rows) => Column::Provisional,
        "definitief" | "vastgesteld" if is_yes_no(index, rows) => Column::Definitive,
        name if is_code(name) => Column::Dimension,
        _ if is_figures(name, index, rows) => Column::Figures,
        _ => Column::Dimension,
    }
}

/// The column that numbers the rows, where there is one.
pub(super) fn numbers_rows(header: &[String]) -> Option<&str> {
    header.iter().map(|name| name.trim()).find(|name| is_identifier(&name.to_lowercase()))
}

/// The column that says of each row which one it is: by its number, else by where it was.
pub(super) fn tells_rows_apart(header: &[String]) -> Option<&str> {
    let code = || header.iter().map(|name| name.trim()).rfind(|name| is_code(&name.to_lowercase()));
    numbers_rows(header).or_else(code)
}

/// Whether the numbers of a column are names of something: `Gemeentecode`, `Postcode`, `PC4`.
fn is_code(folded: &str) -> bool {
    folded.ends_with("code") || matches!(folded, "pc4" | "pc6")
}

/// Whether what stands in a column are remarks.
pub(super) fn is_remark(name: &str) -> bool {
    REMARKS.contains(&name.trim().to_lowercase().as_str())
}

/// Whether a column numbers its rows: `Meldingnr`, `Zaaknummer`, `incident_id`. A rank is a figure, and so is the count of
/// such numbers in a pivot table.
fn is_identifier(folded: &str) -> bool {
    const FIGURES: [&str; 4] = ["rang", "aantal", "count", "anzahl"];
    let name = folded.trim_end_matches('.');
    let last = name.rsplit(|c: char| !c.is_alphanumeric()).next();
    (name.ends_with("nr") || name.ends_with("nummer") || last == Some("id"))
        && !FIGURES.iter().any(|begin| name.starts_with(begin))
}

/// The services number their columns of figures: `TotaalGeregistreerdeMisdrijven_1`. At least half of the cells are figures
/// in others. One cell that cannot be read makes no names of the figures around it.
fn is_figures(name: &str, index: usize, rows: &[(usize, Vec<String>)]) -> bool {
    let (mut figures, mut others, mut mistakes) = (0, 0, 0);
    for cell in rows.iter().filter_map(|(_, cells)| cells.get(index)) {
        match mark(cell) {
            CellReading::Number(_) => figures += 1,
            // A mistake of a spreadsheet is no name.
            CellReading::Unreadable if is_unworked(cell) => mistakes += 1,
            CellReading::Unreadable => others += 1,
            CellReading::YesNo(_) | CellReading::None(_) => {}
        }
    }
    let all_mistakes = mistakes > 0 && others == 0;
    numbered(name).is_some() || all_mistakes || figures > 0 && figures + mistakes >= others
}

/// Whether a column holds days and nothing else.
fn is_of_days(index: usize, rows: &[(usize, Vec<String>)]) -> bool {
    let mut cells = rows.iter().filter_map(|(_, cells)| cells.get(index)).filter(|cell| !cell.is_empty());
    cells.all(|cell| matches!(time(cell, TimeColumn::Date).when, When::Whole(Period::Day(_))))
}

/// Whether a column answers yes or no.
fn is_yes_no(index: usize, rows: &[(usize, Vec<String>)]) -> bool {
    let mut cells = rows.iter().filter_map(|(_, cells)| cells.get(index)).filter(|cell| !cell.is_empty());
    cells.all(|cell| read_yes_no(cell).is_some())
}

/// Whether a column says of every figure whether it will be revised.
fn is_status(index: usize, rows: &[(usize, Vec<String>)]) -> bool {
    let cells = rows.iter().filter_map(|(_, cells)| cells.get(index)).filter(|cell| !cell.is_empty());
    let all: BTreeSet<&String> = cells.collect();
    !all.is_empty() && all.iter().all(|cell| status(cell).is_some())
}
