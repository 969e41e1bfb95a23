//! A file from elsewhere → the figures in it, whatever kind of file it is: recognised by content and not by name.

use std::collections::{BTreeMap, BTreeSet};

use crate::exchange::read::around::{may_be_provisional, says_provisional_of};
use crate::exchange::read::doubts::mark_doubts;
use crate::exchange::read::grid::{Grid, MAX_IMPORT_BYTES, NoGrid, read_grid};
use crate::exchange::read::layout::lacks_head;
use crate::exchange::read::letters::letters;
use crate::exchange::read::long::{read_long, unread_periods};
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::no_sheets::NoSheets;
use crate::exchange::read::observation::{CellReading, Hidden, Observation, mark, period};
use crate::exchange::read::other_time::mark_other_times;
use crate::exchange::read::own::{OwnColumn, OwnTable, Undated, read_own};
use crate::exchange::read::places::is_place;
use crate::exchange::read::portal::read_portal;
use crate::exchange::read::returned::{Returned, take_out};
use crate::exchange::read::second_head::with_one_head;
use crate::exchange::read::sheets::{ReadOptions, Sheet, Workbook, read_sheets};
use crate::exchange::read::sources::name_sources;
use crate::exchange::read::table::Table;
use crate::exchange::read::tidied::tidied;
use crate::exchange::read::time::odd_periods::OddPeriods;
use crate::model::{Period, Status};

/// The figures in a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figures {
    /// The title of its table.
    pub title: Option<String>,
    /// All that stands above the table, a line each.
    pub above: Vec<String>,
    /// All that stands below it.
    pub below: Vec<String>,
    /// The sheet that they stand on.
    pub sheet: Option<String>,
    pub observations: Vec<Observation>,
    /// Columns and rows whose period cannot be told.
    pub without_period: Vec<String>,
    /// Rows whose period no figure of a plan can have.
    pub odd_periods: Vec<OddPeriods>,
    /// Their lines.
    pub odd_lines: BTreeSet<usize>,
    /// Rows with figures of which none was read, each with its line: they name no period.
    pub unused: Vec<(usize, Vec<String>)>,
    /// What nobody sees and was left out.
    pub hidden: Vec<LeftOut>,
    /// Sheets on which there is a table that cannot be read, beside the one that is.
    pub odd_sheets: Vec<String>,
    /// Sheets with a table beside that of a table made for this program, which is read.
    pub other_sheets: Vec<String>,
    /// A percentage may stand in it as a fraction: 0.095 for what the cell shows as 9,5%.
    pub bare_percentages: bool,
    /// Columns of a table made for this program that mean nothing to it.
    pub unread: Vec<String>,
    /// The file is a part of an answer that goes on elsewhere.
    pub incomplete: bool,
    /// It is a table made for this program.
    pub own: bool,
    /// Its rows in which something was filled in, and of which the period cannot be told.
    pub undated: Vec<Undated>,
    /// Which of its columns holds what, counted from the first of its sheet.
    pub columns: BTreeMap<OwnColumn, usize>,
    /// Lines that speak of provisional figures and leave open which those are.
    pub may_be_provisional: Vec<String>,
    /// What came back beside the figures of a workbook to fill in.
    pub returned: Returned,
}

impl Figures {
    /// The cell of a column on a line of a table made for this program, as a spreadsheet names it.
    pub fn cell(&self, column: OwnColumn, line: usize) -> Option<String> {
        self.columns.get(&column).map(|index| format!("{}{line}", letters(*index)))
    }
}

/// What nobody sees of a workbook, and was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// A sheet, by its name.
    Sheet(String),
    /// A row, by its line, with its figures.
    Row(usize, Vec<String>),
    /// A column, by its letters, with its figures.
    Column(String, Vec<String>),
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
        NoGrid::NoColumns => NoFigures::NoColumns,
        NoGrid::OpenQuote(line) => NoFigures::OpenQuote(line),
    })?;
    of_grid(&grid, options)
}

/// The figures of the one sheet that has a table.
fn of_workbook(bytes: &[u8], options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
    let Workbook { sheets, hidden } = read_sheets(bytes, options).map_err(|why| match why {
        NoSheets::Damaged => NoFigures::Damaged,
        NoSheets::TooLarge => NoFigures::TooLarge,
        NoSheets::NoSuchSheet(names) => NoFigures::NoSuchSheet(names),
        NoSheets::BadRange => NoFigures::BadRange,
    })?;
    if sheets.is_empty() {
        return Err(if hidden.is_empty() { NoFigures::Empty } else { NoFigures::OnlyHidden(hidden) });
    }
    let (sheets, returned) = take_out(sheets, |grid| !options.foreign && read_own(grid).is_some());
    if sheets.is_empty() {
        return Ok(only_returned(returned, hidden));
    }
    match of_sheets(sheets, &hidden, options) {
        Err(NoFigures::NoTable | NoFigures::OnlyHidden(_)) if !returned.is_empty() => {
            Ok(only_returned(returned, hidden))
        }
        figures => Ok(Figures { returned, ..figures? }),
    }
}

/// A workbook without figures, of which other sheets came back.
fn only_returned(returned: Returned, hidden: Vec<String>) -> Figures {
    let hidden = hidden.into_iter().map(LeftOut::Sheet).collect();
    Figures { returned, hidden, ..Figures::default() }
}

/// The figures of the one sheet that has a table, beside sheets that nobody sees.
fn of_sheets(sheets: Vec<Sheet>, hidden: &[String], options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
    let none = |why| if hidden.is_empty() { why } else { NoFigures::OnlyHidden(hidden.to_vec()) };
    // A sheet called 2023 says itself of which period its figures are.
    let of_other = |sheet: &Sheet| {
        options.period.is_some() && period_of(sheet).is_some_and(|own| Some(own) != options.period)
    };
    let (others, sheets): (Vec<Sheet>, Vec<Sheet>) = sheets.into_iter().partition(of_other);
    let Some(_) = sheets.first() else {
        return Err(NoFigures::OfOtherPeriod(
            others.into_iter().map(|sheet| sheet.name).next().unwrap_or_default(),
        ));
    };
    let explained: Vec<String> = explanations(&sheets);
    let read: Vec<(Sheet, Result<Figures, NoFigures>)> = sheets
        .into_iter()
        .map(|mut sheet| {
            sheet.grid.of_sheets = explained.clone();
            // A period is read for what it is.
            sheet.grid.of_sheets.extend(period_of(&sheet).is_none().then(|| sheet.name.clone()));
            let figures = of_grid(&sheet.grid, options);
            (sheet, figures)
        })
        .collect();
    // A sheet with a title page or an explanation has no table, which is no mistake.
    let is_table = |(_, read): &(Sheet, Result<Figures, NoFigures>)| *read != Err(NoFigures::NoTable);
    let (mut tables, without): (Vec<_>, Vec<_>) = read.into_iter().partition(is_table);
    let said: Vec<String> =
        without.iter().flat_map(|(sheet, _)| sheet.grid.rows.iter().flat_map(filled)).collect();
    if tables.is_empty() {
        let years: Vec<String> = without.into_iter().map(|(sheet, _)| sheet).filter_map(year_of).collect();
        let none = none(NoFigures::NoTable);
        return Err(if years.is_empty() { none } else { NoFigures::SheetPerYear(years) });
    }
    // One that cannot be read does not hide the one that can.
    let good: Vec<usize> = (0..tables.len()).filter(|index| tables[*index].1.is_ok()).collect();
    // A workbook of this program has its figures once for programs, beside the sheets for people.
    let is_own = |index: &&usize| tables[**index].1.as_ref().is_ok_and(|figures| figures.own);
    let own: Vec<usize> = good.iter().filter(is_own).copied().collect();
    let chosen = match (good.as_slice(), tables.len()) {
        ([only], _) => *only,
        _ if own.len() == 1 => own[0],
        ([], 1) => 0,
        _ => {
            return Err(NoFigures::WhichSheet(tables.into_iter().map(|(sheet, _)| sheet.name).collect()));
        }
    };
    let (sheet, figures) = tables.swap_remove(chosen);
    let mut figures = figures?;
    for one in figures.observations.iter_mut().filter(|one| one.status.is_none() && one.indicator.is_none()) {
        let provisional = said.iter().any(|line| says_provisional_of(line, one.period));
        one.status = provisional.then_some(Status::Provisional);
    }
    figures.may_be_provisional.extend(said.into_iter().filter(|line| may_be_provisional(line)));
    let left_out =
        hidden.iter().cloned().map(LeftOut::Sheet).chain(figures.hidden).map(|left| sheet.placed(left));
    let columns = figures.columns.iter().map(|(column, index)| (*column, index + sheet.first_column));
    let (others, odd): (Vec<_>, Vec<_>) = tables.into_iter().partition(|(_, read)| read.is_ok());
    let names = |of: Vec<(Sheet, _)>| of.into_iter().map(|(sheet, _)| sheet.name).collect();
    Ok(Figures {
        columns: columns.collect(),
        hidden: left_out.collect(),
        odd_sheets: names(odd),
        other_sheets: names(others),
        sheet: Some(sheet.name.clone()),
        bare_percentages: sheet.bare_percentages,
        ..figures
    })
}

/// The texts of sheets without any figure, such as an explanation.
fn explanations(sheets: &[Sheet]) -> Vec<String> {
    let is_text = |sheet: &&Sheet| !sheet.grid.rows.iter().any(|(_, cells)| has_figure(cells));
    sheets.iter().filter(is_text).flat_map(|sheet| sheet.grid.rows.iter().flat_map(filled)).collect()
}

/// The period that a sheet is called by.
fn period_of(sheet: &Sheet) -> Option<Period> {
    period(&sheet.name).map(|(period, _)| period)
}

/// The name of a sheet that is called by a period, and has a table if that is what its figures are about.
fn year_of(sheet: Sheet) -> Option<String> {
    let period = period_of(&sheet)?;
    of_grid(&sheet.grid, ReadOptions { period: Some(period), ..ReadOptions::default() })
        .is_ok()
        .then_some(sheet.name)
}

fn of_grid(grid: &Grid, options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
    let (grid, margin) = grid.without_margin();
    let grid = tidied(&grid);
    let grid = &*with_one_head(&grid);
    let mut figures = figures_of(grid, options)?;
    if !figures.own {
        name_sources(grid, &mut figures.observations);
    }
    let hidden = left_out(&figures.observations, margin);
    let read: BTreeSet<usize> = figures.observations.iter().map(|one| one.line).collect();
    // In a table made for this program a row may be left out for another reason.
    let is_unused = |row: &&(usize, Vec<String>)| {
        let without_period = if figures.own { figures.unused.contains(row) } else { has_figure(&row.1) };
        let known = read.contains(&row.0) || figures.odd_lines.contains(&row.0);
        without_period && !known && !grid.hidden_lines.contains(&row.0)
    };
    let unused = grid.rows.iter().filter(is_unused).cloned().collect();
    let mut observations: Vec<Observation> =
        figures.observations.into_iter().filter(|one| one.hidden.is_none()).collect();
    let first = read.first().copied().unwrap_or_default();
    let above = lines_above(grid, first);
    let below = lines_below(grid, read.last().copied().unwrap_or_default());
    let lines = [above.clone(), below.clone()].concat();
    if !figures.own {
        mark_doubts(grid, &lines, &mut observations);
        mark_other_times(&above, options.period, &mut observations);
    }
    let may_be_provisional = lines.into_iter().filter(|line| may_be_provisional(line)).collect();
    // A title with a semicolon in it makes cells of it, and is no line with one.
    let titled = figures.title.iter().filter(|title| !above.contains(title)).cloned().collect();
    // A place by itself, above figures further down, says whose those are.
    let is_place_alone = |(line, cells): &&(usize, Vec<String>)| {
        let mut filled = cells.iter().filter(|cell| !cell.is_empty());
        *line > first && matches!((filled.next(), filled.next()), (Some(only), None) if is_place(only))
    };
    let within = grid.rows.iter().filter(is_place_alone).flat_map(filled).collect();
    let above: Vec<String> = [titled, above, within].concat();
    let is_title = |line: &&String| !line.starts_with("Bron:") && !line.starts_with("Source:");
    let title = above.iter().find(is_title).cloned();
    Ok(Figures {
        title,
        above,
        hidden,
        unused,
        observations,
        below,
        may_be_provisional,
        incomplete: grid.incomplete,
        ..figures
    })
}

/// Whether there is a figure in a row, rather than a year that heads a column.
fn has_figure(cells: &[String]) -> bool {
    let is_figure = |cell: &String| matches!(mark(cell), CellReading::Number(_)) && period(cell).is_none();
    cells.iter().any(is_figure)
}

/// The cells of a row that are not empty.
fn filled((_, cells): &(usize, Vec<String>)) -> Vec<String> {
    cells.iter().filter(|cell| !cell.is_empty()).cloned().collect()
}

/// The lines above a table: those with one cell before its first figures.
fn lines_above(grid: &Grid, first: usize) -> Vec<String> {
    let rows = grid.rows.iter().take_while(|(line, _)| *line < first).map(filled);
    rows.take_while(|cells| cells.len() == 1)
        .filter(|cells| !cells[0].starts_with("sep="))
        .flatten()
        .collect()
}

/// The lines with one cell below the last figures of a table.
fn lines_below(grid: &Grid, last: usize) -> Vec<String> {
    let rows = grid.rows.iter().skip_while(|(line, _)| *line <= last).map(filled);
    rows.filter(|cells| cells.len() == 1).flatten().collect()
}

/// The rows and columns whose figures nobody sees.
fn left_out(observations: &[Observation], margin: usize) -> Vec<LeftOut> {
    let mut rows: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut columns: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for one in observations {
        match one.hidden {
            Some(Hidden::Row) => rows.entry(one.line).or_default().push(one.cell.clone()),
            Some(Hidden::Column(column)) => columns.entry(column).or_default().push(one.cell.clone()),
            None => {}
        }
    }
    let rows = rows.into_iter().map(|(line, cells)| LeftOut::Row(line, cells));
    // The letters of a column follow from where the sheet begins: they are put in their place there.
    let columns =
        columns.into_iter().map(|(column, cells)| LeftOut::Column((column + margin).to_string(), cells));
    rows.chain(columns).collect()
}

impl Sheet {
    /// What was left out, with the letters of its column.
    fn placed(&self, left: LeftOut) -> LeftOut {
        match left {
            LeftOut::Column(column, cells) => {
                let index = column.parse::<usize>().unwrap_or_default() + self.first_column;
                LeftOut::Column(letters(index), cells)
            }
            left => left,
        }
    }
}

fn figures_of(grid: &Grid, options: ReadOptions<'_>) -> Result<Figures, NoFigures> {
    let of_all = options.period;
    if let Some(read) = read_own(grid).filter(|_| !options.foreign) {
        let OwnTable { observations, unread, undated, columns } = read?;
        refuse_other_period(&observations, of_all)?;
        // Of a figure that names no indicator either, such as a total, nobody can tell what is to be done with it.
        let is_asked = |one: &Undated| {
            !one.period.is_empty() || one.row.indicator.as_ref().is_some_and(|name| !name.is_empty())
        };
        let (undated, unnamed): (Vec<Undated>, Vec<Undated>) = undated.into_iter().partition(is_asked);
        let of = |(line, _): &&(usize, Vec<String>)| unnamed.iter().any(|one| one.row.line == *line);
        let unused = grid.rows.iter().filter(of).cloned().collect();
        let own = Figures { own: true, observations, unread, undated, columns, ..Figures::default() };
        return Ok(Figures { unused, ..own });
    }
    let table = table_of(grid, of_all)?;
    Ok(Figures {
        title: table.title,
        observations: table.observations,
        without_period: table.without_period,
        odd_periods: table.odd_periods,
        odd_lines: table.odd_lines,
        ..Figures::default()
    })
}

/// A period that was typed is for a table that names none: what a file says itself is never overruled.
fn table_of(grid: &Grid, of_all: Option<Period>) -> Result<Table, NoFigures> {
    if lacks_head(&grid.rows) {
        return Err(NoFigures::NoHead);
    }
    let read = read_long(grid, None).unwrap_or_else(|| read_portal(grid, None));
    match (read, of_all) {
        (Ok(mut table), of_all) => {
            if !of_all.is_some_and(|period| counted_in(period, &mut table.observations)) {
                refuse_other_period(&table.observations, of_all)?;
            }
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

/// What was counted on a day is of the period that was typed, where that day lies in it.
fn counted_in(period: Period, all: &mut [Observation]) -> bool {
    let is_inside = |one: &Observation| period.contains(one.period);
    if !all.iter().all(Observation::is_counted_on_a_day) || !all.iter().any(is_inside) {
        return false;
    }
    all.iter_mut().filter(|one| is_inside(one)).for_each(|one| one.period = period);
    true
}

fn refuse_other_period(observations: &[Observation], of_all: Option<Period>) -> Result<(), NoFigures> {
    if of_all.is_none() || observations.is_empty() {
        return Ok(());
    }
    let periods: BTreeSet<Period> = observations.iter().map(|one| one.period).collect();
    Err(NoFigures::NamesPeriods(periods.iter().map(Period::to_string).collect()))
}
