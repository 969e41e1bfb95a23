//! Why a file gives no figures.

use crate::exchange::read::time::odd_periods::OddPeriods;

/// Why a file gives no figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoFigures {
    /// There is nothing in it.
    Empty,
    /// It is a page of a website, often one that tells of an error.
    Html,
    /// It is neither a text nor a workbook.
    Binary,
    /// It is over the limit.
    TooLarge,
    /// There is no table with periods in it.
    NoTable,
    /// Its first row has figures already: none says what the columns are.
    NoHead,
    /// It is a list of events without a count: the column that numbers them.
    Events(String),
    /// It is text without columns.
    NoColumns,
    /// None of its rows and columns has a period that a figure of a plan can have.
    NoPeriods(Vec<OddPeriods>),
    /// A part of a year stands in it, such as this, and no year.
    NoYear(String),
    /// These rows leave open which period they are about: the line, and what stands there.
    UnclearPeriods(Vec<(usize, String)>),
    /// It names periods, such as these, and another was typed for all of it.
    NamesPeriods(Vec<String>),
    /// It is a workbook that cannot be opened.
    Damaged,
    /// The workbook has no sheet of that name: these are there.
    NoSuchSheet(Vec<String>),
    /// Several sheets of the workbook have a table: these.
    WhichSheet(Vec<String>),
    /// No sheet that is seen has a table; these are hidden.
    OnlyHidden(Vec<String>),
    /// The sheets have a table each without periods, and are called by a year each: their names.
    SheetPerYear(Vec<String>),
    /// The sheet is called by this period, and another was typed for it.
    OfOtherPeriod(String),
    /// That is no range of cells.
    BadRange,
    /// A sheet or range was named, and the file is no workbook.
    NoWorkbook,
    /// A quotation mark is opened on this line and never closed.
    OpenQuote(usize),
    /// The row on this line has more cells than the table has columns.
    Shifted(usize),
    /// Two columns hold the same: the name of the second.
    TwoColumns(String),
    /// There is a second table below the first or beside it, which begins on this line.
    TwoTables(usize),
}
