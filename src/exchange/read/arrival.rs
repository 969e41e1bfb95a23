//! A file from elsewhere → the figures in it, whatever kind of file it is: recognised by content and not by name.

use crate::exchange::read::grid::{Grid, MAX_IMPORT_BYTES, NoGrid, read_grid};
use crate::exchange::read::long::read_long;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::no_sheets::NoSheets;
use crate::exchange::read::observation::Observation;
use crate::exchange::read::own::{OwnTable, Stranded, read_own};
use crate::exchange::read::portal::read_portal;
use crate::exchange::read::returned::{Returned, take_out};
use crate::exchange::read::sheets::{ReadOptions, Sheet, read_sheets};
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
    /// A percentage may stand in it as a fraction: 0.095 for what the cell shows as 9,5%.
    pub bare_percentages: bool,
    /// Columns of a table made for this program that mean nothing to it.
    pub unread: Vec<String>,
    /// The file is a part of an answer that goes on elsewhere.
    pub incomplete: bool,
    /// It is a table made for this program.
    pub own: bool,
    /// Its rows of which something was filled in, but no period.
    pub stranded: Vec<Stranded>,
    /// What came back beside the figures of a workbook to fill in.
    pub returned: Returned,
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
    let (sheets, returned) = take_out(sheets, |grid| read_own(grid).is_some());
    match of_sheets(sheets, options) {
        Err(NoFigures::NoTable) if !returned.is_empty() => Ok(Figures { returned, ..Figures::default() }),
        figures => Ok(Figures { returned, ..figures? }),
    }
}

fn of_sheets(sheets: Vec<Sheet>, options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
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
        let OwnTable { observations, unread, stranded } = read?;
        let own = Figures { own: true, stranded, ..Figures::default() };
        return Ok(Figures { observations, unread, incomplete, ..own });
    }
    if let Some(read) = read_long(grid, None) {
        return Ok(Figures { observations: read?, incomplete, ..Figures::default() });
    }
    let table = match (read_portal(grid, None), of_all) {
        (Err(NoFigures::NoTable), Some(_)) => {
            if let Some(read) = read_long(grid, of_all) {
                return Ok(Figures { observations: read?, incomplete, ..Figures::default() });
            }
            read_portal(grid, of_all)?
        }
        (read, _) => read?,
    };
    Ok(Figures {
        title: table.title,
        observations: table.observations,
        without_period: table.without_period,
        incomplete,
        ..Figures::default()
    })
}
