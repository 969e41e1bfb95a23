//! A sheet to fill in: three lines that say how, a header, and rows in which what is given is grey and what is asked is
//! white.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, FormatBorder, Worksheet, XlsxError,
};

use crate::exchange::{ISSUED_COLUMN, issued};
use crate::lang::{Catalogue, Message, clean};
use crate::views::workbook::paper::for_print;

/// The row of the header: behind the instruction and an empty line.
const HEADER: u32 = 4;
/// How high a line of text is, in points.
const LINE: f64 = 15.0;
/// The highest that a row can be, in lines.
const MOST_LINES: usize = 27;
/// The longest text that a cell can hold.
const MOST_LETTERS: usize = 32_000;
/// How much room there is for some lines of text.
const LONG_TEXT: usize = 3;
/// The longest list of words that a cell can offer.
const MOST_OFFERED: usize = 250;

/// A cell of a sheet to fill in.
pub(super) enum Asked {
    /// It is given.
    Given(String),
    /// It is asked; what is known already stands in it.
    Text(String),
    /// Some lines of text are asked.
    LongText(String),
    /// A number is asked; the one that is known stands in it.
    Number(Option<f64>),
    /// One of some words is asked.
    OneOf(String, Vec<String>),
}

/// A column: its heading, and how wide it is at least and at most, in letters.
pub(super) struct AskedColumn {
    pub heading: String,
    pub width: (usize, usize),
}

/// A sheet to fill in.
pub(super) struct SheetToFillIn<'s> {
    pub(super) name: &'s str,
    /// How to fill it in, and what to do with it then.
    pub(super) instruction: [Message; 2],
    pub(super) columns: &'s [AskedColumn],
    pub(super) rows: &'s [Vec<Asked>],
    /// Whether what it is issued with may change in the plan before it is back: then it says what that was, in a column that
    /// nobody sees.
    pub(super) says_issued: bool,
}

/// Writes a sheet.
pub(super) fn sheet_to_fill_in(
    of: &SheetToFillIn<'_>,
    catalogue: &Catalogue,
) -> Result<Worksheet, XlsxError> {
    let SheetToFillIn { name, instruction, columns, rows, says_issued } = of;
    let formats = Formats::new();
    let mut sheet = Worksheet::new();
    sheet.set_name(*name)?;
    let lines = instruction.each_ref().map(|message| catalogue.render(message)).join("\n");
    for (row, line) in (0..HEADER - 1).zip(lines.lines()) {
        sheet.write_string_with_format(row, 0, clean(line), &formats.instruction)?;
    }
    let widths: Vec<usize> = (0..).zip(*columns).map(|(column, of)| width(of, column, rows)).collect();
    for ((column, of), width) in (0_u16..).zip(*columns).zip(&widths) {
        sheet.write_string_with_format(HEADER, column, &of.heading, &formats.head)?;
        sheet.set_column_width(column, letters(*width))?;
    }
    let headings = columns.iter().zip(&widths).map(|(of, width)| lines_in(&of.heading, *width)).max();
    sheet.set_row_height(HEADER, letters(headings.unwrap_or(1)) * LINE)?;
    for (row, cells) in (HEADER + 1..).zip(*rows) {
        let lines = cells.iter().zip(&widths).map(|(cell, width)| cell.lines_in(*width)).max();
        // What is longer goes on below: not every program makes room for it by itself.
        sheet.set_row_height(row, letters(lines.unwrap_or(1).clamp(1, MOST_LINES)) * LINE)?;
        for (column, cell) in (0_u16..).zip(cells) {
            write(&mut sheet, (row, column), cell, &formats)?;
        }
    }
    let last = HEADER + u32::try_from(rows.len()).unwrap_or_default();
    // The name by which a row is read back, in the last column, says nothing to who reads the sheet on paper.
    let printed = columns.len().saturating_sub(2);
    let mut all = u16::try_from(columns.len().saturating_sub(1)).unwrap_or_default();
    if *says_issued {
        // Whoever sorts the rows takes it along.
        all += 1;
        sheet.write_string(HEADER, all, catalogue.text(ISSUED_COLUMN))?;
        for (row, cells) in (HEADER + 1..).zip(*rows) {
            sheet.write_string(row, all, marks(columns, cells))?;
        }
        sheet.set_column_hidden(all)?;
    }
    sheet.set_freeze_panes(HEADER + 1, 1)?;
    sheet.autofilter(HEADER, 0, last.max(HEADER + 1), all)?;
    for_print(&mut sheet);
    sheet.set_repeat_rows(HEADER, HEADER)?;
    sheet.set_print_area(0, 0, last, u16::try_from(printed).unwrap_or_default())?;
    Ok(sheet)
}

/// With what the cells of a row are issued that are asked.
fn marks(columns: &[AskedColumn], cells: &[Asked]) -> String {
    let mark = |(of, cell): (&AskedColumn, &Asked)| match cell {
        Asked::Given(_) => None,
        Asked::Text(text) | Asked::LongText(text) | Asked::OneOf(text, _) => Some(issued(&of.heading, text)),
        Asked::Number(number) => {
            let text = number.map_or_else(String::new, |number| number.to_string());
            Some(issued(&of.heading, &text))
        }
    };
    columns.iter().zip(cells).filter_map(mark).collect::<Vec<_>>().join(" ")
}

#[allow(clippy::cast_precision_loss)] // letters and lines of a cell
fn letters(count: usize) -> f64 {
    count as f64
}

/// How many lines a text takes in so many letters. A letter may be wider than a digit, by which widths are told, and a word
/// is not broken.
fn lines_in(text: &str, width: usize) -> usize {
    let fit = (width * 9 / 10).max(1);
    text.lines().map(|line| line.chars().count().div_ceil(fit).max(1)).sum()
}

impl Asked {
    fn lines_in(&self, width: usize) -> usize {
        match self {
            Asked::Given(text) | Asked::Text(text) | Asked::OneOf(text, _) => lines_in(text, width),
            Asked::LongText(text) => lines_in(text, width).max(LONG_TEXT),
            Asked::Number(_) => 1,
        }
    }
}

/// As wide as the longest of its cells, within bounds; what is longer goes on below.
fn width(of: &AskedColumn, column: usize, rows: &[Vec<Asked>]) -> usize {
    let length = |text: &String| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let cells = rows.iter().filter_map(|cells| cells.get(column));
    let longest = cells.map(|cell| match cell {
        Asked::Given(text) | Asked::Text(text) | Asked::LongText(text) => length(text),
        Asked::OneOf(text, words) => words.iter().chain([text]).map(length).max().unwrap_or(0) + 2,
        Asked::Number(_) => 0,
    });
    let (least, most) = of.width;
    // Letters in bold are wider, and no word of a heading is broken.
    let word = of.heading.split_whitespace().map(|word| word.chars().count() + 2).max().unwrap_or(0);
    longest.max().unwrap_or(0).clamp(least, most).max(word) + 1
}

fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Asked,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let text = |sheet: &mut Worksheet, text: &str, format: &Format| -> Result<(), XlsxError> {
        let text = clean(text);
        // What a cell cannot hold stays where it is: an empty cell changes nothing.
        if text.is_empty() || text.chars().count() > MOST_LETTERS {
            sheet.write_blank(row, column, format)?;
        } else {
            sheet.write_string_with_format(row, column, text, format)?;
        }
        Ok(())
    };
    match cell {
        Asked::Given(given) => text(sheet, given, &formats.given)?,
        Asked::Text(known) | Asked::LongText(known) => text(sheet, known, &formats.text)?,
        Asked::Number(Some(number)) => {
            sheet.write_number_with_format(row, column, *number, &formats.number)?;
        }
        Asked::Number(None) => {
            sheet.write_blank(row, column, &formats.number)?;
        }
        Asked::OneOf(known, words) => {
            text(sheet, known, &formats.text)?;
            // A comma parts the words of a list.
            let fits = words.iter().map(|word| word.chars().count() + 1).sum::<usize>() < MOST_OFFERED;
            if fits && !words.is_empty() && !words.iter().any(|word| word.contains(',')) {
                let choice = DataValidation::new().allow_list_strings(words)?;
                let choice = choice.set_error_style(DataValidationErrorStyle::Warning);
                sheet.add_data_validation(row, column, row, column, &choice)?;
            }
        }
    }
    Ok(())
}

struct Formats {
    instruction: Format,
    head: Format,
    given: Format,
    text: Format,
    number: Format,
}

impl Formats {
    fn new() -> Formats {
        // A period is text: a spreadsheet makes a date of 2024-03.
        let cell =
            || Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
        let light = Color::RGB(0x00BF_BFBF);
        let given = cell().set_num_format("@").set_background_color(Color::RGB(0x00EF_EFEF));
        Formats {
            instruction: Format::new(),
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Bottom)
                .set_border_bottom(FormatBorder::Medium),
            given: given.set_border_color(light),
            text: cell().set_num_format("@"),
            number: cell(),
        }
    }
}
