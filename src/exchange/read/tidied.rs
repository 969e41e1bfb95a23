//! A table as the readers know it: each stretch of time in one cell, a line in one as well.

use std::borrow::Cow;

use chrono::Datelike as _;

use crate::exchange::read::around::{as_of, is_stamped};
use crate::exchange::read::grid::Grid;
use crate::exchange::read::layout::Row;
use crate::exchange::read::observation::{CellReading, mark, period};
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::time;
use crate::exchange::read::time::when::When;
use crate::model::Period;

const BEGINS: [&str; 15] = [
    "van",
    "begin",
    "periodevan",
    "startdatum",
    "begindatum",
    "datumstart",
    "datumbegin",
    "datumvan",
    "datumvanaf",
    "vanaf",
    "startdate",
    "periodestart",
    "periodebegin",
    "startperiode",
    "beginperiode",
];
const ENDS: [&str; 18] = [
    "eind",
    "einde",
    "periodetot",
    "periodetotenmet",
    "einddatum",
    "datumeind",
    "datumeinde",
    "datumtot",
    "datumtm",
    "datumtotenmet",
    "tm",
    "totenmet",
    "enddate",
    "periodeeind",
    "periodeeinde",
    "eindperiode",
    "eindeperiode",
    "tot",
];

/// The table with a stretch that begins in one column and ends in another in one cell, `01-01-2024 - 31-12-2024`, below a
/// head of periods, and with a day of counting above it on a line: `Peildatum: 31-12-2024`.
pub(super) fn tidied(grid: &Grid) -> Cow<'_, Grid> {
    let grid = lined(grid);
    let Some((at, first, last)) = heads(&grid) else { return grid };
    let mut grid = grid.into_owned();
    for (row, (_, cells)) in grid.rows.iter_mut().enumerate().skip(at) {
        let end = cells.get_mut(last).map(std::mem::take).unwrap_or_default();
        match cells.get_mut(first) {
            Some(cell) if row == at => *cell = "Periode".to_owned(),
            Some(cell) if !cell.is_empty() && !end.is_empty() => {
                *cell = format!("{cell} - {}", included(&end))
            }
            _ => {}
        }
    }
    Cow::Owned(grid)
}

/// The last day of a stretch that ends where the next month begins: `tot 01-01-2025`.
fn included(end: &str) -> String {
    let When::Whole(Period::Day(day)) = time(end, TimeColumn::Date).when else { return end.to_owned() };
    let form = if end.find('-') == Some(4) { "%Y-%m-%d" } else { "%d-%m-%Y" };
    let last = day.pred_opt().filter(|_| day.day() == 1);
    last.map_or_else(|| end.to_owned(), |last| last.format(form).to_string())
}

/// Lines of which a spreadsheet made two cells: a day of counting, and what a pivot table was filtered by, above an empty
/// row.
fn lined(grid: &Grid) -> Cow<'_, Grid> {
    // The first rows, up to an empty one.
    let gap = grid.rows.windows(2).position(|pair| pair[1].0 > pair[0].0 + 1).map_or(0, |at| at + 1);
    let text = |cell: &str| mark(cell) == CellReading::Unreadable && period(cell).is_none();
    let is_filter = |(_, cells): &Row| match two(cells) {
        Some([label, value]) => !cells[0].is_empty() && text(label) && text(value),
        None => cells.iter().filter(|cell| !cell.is_empty()).count() < 2,
    };
    let filters = if grid.rows.iter().take(gap).all(is_filter) { gap } else { 0 };
    let line = |(at, (_, cells)): (usize, &Row)| {
        let [label, value] = two(cells)?;
        let line = || format!("{}: {value}", label.trim_end_matches(':'));
        (at < filters || is_stamped(label) && as_of(&line()).is_some()).then(line)
    };
    let lines: Vec<Option<String>> = grid.rows.iter().enumerate().map(line).collect();
    if lines.iter().all(Option::is_none) {
        return Cow::Borrowed(grid);
    }
    let mut grid = grid.clone();
    for ((_, cells), line) in grid.rows.iter_mut().zip(lines) {
        if let Some(line) = line {
            *cells = vec![line];
        }
    }
    Cow::Owned(grid)
}

/// The cells of a row that has two.
fn two(cells: &[String]) -> Option<[&str; 2]> {
    let mut filled = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty());
    let both = [filled.next()?, filled.next()?];
    filled.next().is_none().then_some(both)
}

/// The row of heads, counted from the first, and the columns where stretches begin and end.
fn heads(grid: &Grid) -> Option<(usize, usize, usize)> {
    let wide = |cells: &[String]| cells.iter().filter(|cell| !cell.is_empty()).count() > 1;
    let at = grid.rows.iter().position(|(_, cells)| wide(cells))?;
    let cells = &grid.rows[at].1;
    let name =
        |cell: &String| -> String { cell.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect() };
    let called = |names: &[&str]| cells.iter().position(|cell| names.contains(&name(cell).as_str()));
    let (first, last) = (called(&BEGINS)?, called(&ENDS)?);
    let others = |cell: &&String| **cell != cells[first] && **cell != cells[last];
    let says_when = |cell: &String| TimeColumn::named(cell).is_some_and(|of| of != TimeColumn::Date);
    // `Van` and `Tot` are of other things too.
    let is_day = |cells: &Vec<String>, at: usize| {
        cells.get(at).is_some_and(|cell| matches!(time(cell, TimeColumn::Date).when, When::Whole(_)))
    };
    let days = grid.rows.get(at + 1).is_some_and(|(_, cells)| is_day(cells, first) && is_day(cells, last));
    (days && !cells.iter().filter(others).any(says_when)).then_some((at, first, last))
}
