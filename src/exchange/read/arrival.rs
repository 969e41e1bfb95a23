//! A file from elsewhere → the figures in it, whatever kind of file it is: recognised by content and not by name.

use std::collections::BTreeSet;

use crate::exchange::read::grid::{Grid, MAX_IMPORT_BYTES, NoGrid, read_grid};
use crate::exchange::read::long::{read_long, unread_periods};
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::no_sheets::NoSheets;
use crate::exchange::read::observation::Observation;
use crate::exchange::read::odd_periods::OddPeriods;
use crate::exchange::read::own::{OwnTable, read_own};
use crate::exchange::read::portal::read_portal;
use crate::exchange::read::sheets::{ReadOptions, Sheet, read_sheets};
use crate::exchange::read::table::Table;
use crate::model::Period;

/// The figures in a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figures {
    /// The title of its table.
    pub title: Option<String>,
    /// The sheet that they stand on.
    pub sheet: Option<String>,
    pub observations: Vec<Observation>,
    /// Columns and rows whose period cannot be told.
    pub without_period: Vec<String>,
    /// Rows whose period no figure of a plan can have.
    pub odd_periods: Vec<OddPeriods>,
    /// A percentage may stand in it as a fraction: 0.095 for what the cell shows as 9,5%.
    pub bare_percentages: bool,
    /// Columns of a table made for this program that mean nothing to it.
    pub unread: Vec<String>,
    /// The file is a part of an answer that goes on elsewhere.
    pub incomplete: bool,
}

/// Reads the figures of a file.
///
/// # Errors
/// It is no table, cannot be read, or it is not clear which of its sheets is meant.
pub fn read_figures(bytes: &[u8], options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
    if bytes.len() as u64 > MAX_IMPORT_BYTES {
        return Err(NoFigures::TooLarge);
    }
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return of_workbook(bytes, options);
    }
    if options.sheet.is_some() || options.range.is_some() {
        return Err(NoFigures::NoWorkbook);
    }
    let grid = read_grid(bytes).map_err(|why| match why {
        NoGrid::Empty => NoFigures::Empty,
        NoGrid::Html => NoFigures::Html,
        NoGrid::Binary => NoFigures::Binary,
        NoGrid::TooLarge => NoFigures::TooLarge,
        NoGrid::NoColumns => NoFigures::NoTable,
        NoGrid::OpenQuote(line) => NoFigures::OpenQuote(line),
    })?;
    of_grid(&grid, options.period)
}

/// The figures of the one sheet that has a table.
fn of_workbook(bytes: &[u8], options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
    let sheets = read_sheets(bytes, options).map_err(|why| match why {
        NoSheets::Damaged => NoFigures::Damaged,
        NoSheets::TooLarge => NoFigures::TooLarge,
        NoSheets::NoSuchSheet(names) => NoFigures::NoSuchSheet(names),
        NoSheets::BadRange => NoFigures::BadRange,
    })?;
    if sheets.is_empty() {
        return Err(NoFigures::Empty);
    }
    let read = |Sheet { name, grid, bare_percentages }: Sheet| {
        let figures = of_grid(&grid, options.period).map(|figures| Figures {
            sheet: Some(name.clone()),
            bare_percentages,
            ..figures
        });
        (name, figures)
    };
    // A sheet with a title page or an explanation has no table, which is no mistake.
    let mut tables: Vec<(String, Result<Figures, NoFigures>)> =
        sheets.into_iter().map(read).filter(|(_, read)| *read != Err(NoFigures::NoTable)).collect();
    match tables.pop() {
        None => Err(NoFigures::NoTable),
        Some((_, only)) if tables.is_empty() => only,
        Some((last, _)) => {
            let names = tables.into_iter().map(|(name, _)| name).chain([last]);
            Err(NoFigures::WhichSheet(names.collect()))
        }
    }
}

/// `of_all` is the period of a table that names none.
fn of_grid(grid: &Grid, of_all: Option<Period>) -> Result<Figures, NoFigures> {
    let incomplete = grid.incomplete;
    if let Some(read) = read_own(grid) {
        let OwnTable { observations, unread } = read?;
        refuse_other_period(&observations, of_all)?;
        return Ok(Figures { observations, unread, incomplete, ..Figures::default() });
    }
    let table = table_of(grid, of_all)?;
    Ok(Figures {
        title: table.title,
        observations: table.observations,
        without_period: table.without_period,
        odd_periods: table.odd_periods,
        incomplete,
        ..Figures::default()
    })
}

/// A period that was typed is for a table that names none: what a file says itself is never overruled.
fn table_of(grid: &Grid, of_all: Option<Period>) -> Result<Table, NoFigures> {
    let read = read_long(grid, None).unwrap_or_else(|| read_portal(grid, None));
    match (read, of_all) {
        (Ok(table), of_all) => {
            refuse_other_period(&table.observations, of_all)?;
            Ok(table)
        }
        (Err(NoFigures::NoTable), of_all) => match (unread_periods(grid), of_all) {
            (Some(why), _) => Err(why),
            (None, Some(_)) => read_long(grid, of_all).unwrap_or_else(|| read_portal(grid, of_all)),
            (None, None) => Err(NoFigures::NoTable),
        },
        // The year of its quarters may be typed.
        (Err(NoFigures::NoYear(_)), Some(_)) => {
            read_long(grid, of_all).unwrap_or_else(|| read_portal(grid, of_all))
        }
        (Err(why), _) => Err(why),
    }
}

fn refuse_other_period(observations: &[Observation], of_all: Option<Period>) -> Result<(), NoFigures> {
    if of_all.is_none() {
        return Ok(());
    }
    let periods: BTreeSet<Period> = observations.iter().map(|one| one.period).collect();
    Err(NoFigures::NamesPeriods(periods.iter().map(Period::to_string).collect()))
}
