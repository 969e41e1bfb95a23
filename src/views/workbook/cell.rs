//! Cells: every text as text, every number as a number, every date as a date.

use chrono::Datelike as _;
use chrono::NaiveDate;
use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, FormatUnderline, Url, Worksheet, XlsxError,
};

use crate::lang::{Catalogue, Language, clean};
use crate::views::text::style::Paint;

/// What a cell holds at most, in units of UTF-16.
const MAX_TEXT: usize = 32_767;
/// What a property of the file, or the description of a chart, holds at most.
pub(super) const MAX_PROPERTY: usize = 255;
/// A line of text, in points.
const LINE: usize = 15;
/// How high the names of columns are, in points: two lines.
pub(super) const HEADER_HEIGHT: usize = 32;
/// As high as a row can be, in points.
const HIGHEST: usize = 405;
/// Pixels in as many points: 96 to 72.
const PIXELS: (usize, usize) = (4, 3);

/// How cells look.
pub(super) struct Looks {
    pub(super) title: Format,
    pub(super) heading: Format,
    pub(super) about: Format,
    pub(super) header: Format,
    pub(super) header_right: Format,
    pub(super) text: Format,
    pub(super) wrapped: Format,
    pub(super) link: Format,
    pub(super) back: Format,
    pub(super) date: Format,
    pub(super) yes_no: Format,
}

impl Looks {
    /// The looks, for readers of the catalogue's language.
    pub(super) fn of(catalogue: &Catalogue) -> Looks {
        let date = match catalogue.language() {
            Language::Nl => "dd-mm-yyyy",
            Language::En => "yyyy-mm-dd",
        };
        // Excel itself has words for true and false; LibreOffice would show 1 and 0.
        let [yes, no] = ["word-yes", "word-no"].map(|id| catalogue.text(id));
        let right = Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Right);
        // So that a text does not touch the number before it.
        let body = Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Left).set_indent(1);
        let link = Format::new()
            .set_align(FormatAlign::Top)
            .set_font_color(Color::RGB(0x0005_63C1))
            .set_underline(FormatUnderline::Single);
        let header = body
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_border_bottom(FormatBorder::Thin)
            .set_background_color(Color::RGB(0x00D9_E2EC));
        Looks {
            title: Format::new().set_bold().set_font_size(14),
            heading: body.clone().set_bold().set_text_wrap().set_background_color(Color::RGB(0x00EE_F2F6)),
            about: body.clone().set_italic().set_text_wrap().set_font_color(Color::RGB(0x0040_4040)),
            header_right: header.clone().set_align(FormatAlign::Right).set_indent(0),
            header,
            wrapped: body.clone().set_text_wrap(),
            link: link.clone().set_align(FormatAlign::Left).set_indent(1).set_text_wrap(),
            back: link,
            date: right.clone().set_num_format(date),
            yes_no: right.set_num_format(format!("\"{yes}\";\"{yes}\";\"{no}\"")),
            text: body,
        }
    }

    /// A text in the colour of what it tells: the cell is filled.
    pub(super) fn filled(&self, paint: Paint) -> Format {
        match fill(paint) {
            Some(fill) => self.wrapped.clone().set_background_color(Color::RGB(fill)),
            None => self.wrapped.clone(),
        }
    }

    /// A number in a format.
    pub(super) fn number(&self, format: &str) -> Format {
        self.date.clone().set_num_format(format)
    }
}

/// The colour behind a verdict, light enough for black letters.
fn fill(paint: Paint) -> Option<u32> {
    match paint {
        Paint::Good => Some(0x00D8_EEDC),
        Paint::Doubtful => Some(0x00FF_EFC2),
        Paint::Bad => Some(0x00F9_D4CE),
        Paint::Faint => Some(0x00F0_F0F0),
        Paint::Strong => None,
    }
}

/// The colour of a mark on white.
pub(super) fn ink(paint: Paint) -> Color {
    Color::RGB(match paint {
        Paint::Good => 0x001B_6B2F,
        Paint::Doubtful => 0x008A_5A00,
        Paint::Bad => 0x00B4_2318,
        Paint::Faint => 0x0055_6270,
        Paint::Strong => 0,
    })
}

/// Writes a text, as text whatever it begins with, also after somebody has edited the cell.
pub(super) fn put_text(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    text: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        sheet.write_blank(row, col, look)?;
        return Ok(());
    }
    let text = cell_text(text);
    if text.starts_with(['=', '+', '-', '@']) {
        sheet.write_string_with_format(row, col, text, &look.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(row, col, text, look)?;
    }
    Ok(())
}

/// Writes a date; one that Excel does not have as a text.
pub(super) fn put_date(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    date: NaiveDate,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match excel_date(date) {
        Some(day) => drop(sheet.write_datetime_with_format(row, col, &day, &looks.date)?),
        None => put_text(sheet, (row, col), &date.to_string(), &looks.text)?,
    }
    Ok(())
}

/// Writes a link to a row of a sheet of this workbook.
pub(super) fn link_to(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    (name, to): (&str, u32),
    text: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    // Longer than this a link is refused; the sheet behind it has the whole title.
    let text = shortened(&cell_text(text), 2000);
    let url = Url::new(format!("internal:'{}'!A{}", name.replace('\'', "''"), to + 1)).set_text(text);
    sheet.write_url_with_format(row, col, url, look)?;
    Ok(())
}

/// Text of a plan as a cell can hold it: without what XML forbids, and cut with a sign where it is too long.
pub(super) fn cell_text(text: &str) -> String {
    let text = clean(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
    shortened(&text, MAX_TEXT)
}

/// A text of at most so many units of UTF-16; `…` says that there was more.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut room = most.saturating_sub(1);
    let mut out = String::new();
    for c in text.chars() {
        if c.len_utf16() > room {
            break;
        }
        room -= c.len_utf16();
        out.push(c);
    }
    out.truncate(out.trim_end().len());
    out.push('…');
    out
}

/// How high a row is in which a text stands in a column of so many characters, in points.
pub(super) fn height(text: &str, columns: usize) -> usize {
    // A column is so many digits wide, and most letters are narrower.
    let options = textwrap::Options::new((columns * 11 / 10).max(1));
    let lines: usize = text.lines().map(|line| textwrap::wrap(line, options.clone()).len().max(1)).sum();
    (lines.max(1) * LINE).min(HIGHEST)
}

/// Sets the height of a row, in points, and says how many pixels that is.
pub(super) fn set_height(sheet: &mut Worksheet, row: u32, points: usize) -> Result<usize, XlsxError> {
    if points != LINE {
        // Small: at most the highest row.
        sheet.set_row_height(row, u32::try_from(points).unwrap_or_default())?;
    }
    Ok(points * PIXELS.0 / PIXELS.1)
}

/// A date as Excel counts it; none before 1900.
pub(super) fn excel_date(date: NaiveDate) -> Option<ExcelDateTime> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    ExcelDateTime::from_ymd(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_fits_a_cell_and_says_that_it_was_cut() {
        assert_eq!(cell_text("a\u{1b}b\u{ffff}"), "a\u{fffd}b\u{fffd}");
        let cut = cell_text(&"é".repeat(40_000));
        assert_eq!(cut.encode_utf16().count(), 32_767);
        assert!(cut.ends_with("é…"));
        assert_eq!(shortened("kort", 4), "kort");
    }

    #[test]
    fn a_row_is_as_high_as_its_text() {
        assert_eq!(height("", 10), 15);
        assert_eq!(height("een twee drie vier", 9), 30);
        assert_eq!(height("een\ntwee\ndrie", 10), 45);
        assert_eq!(height(&"woord ".repeat(10_000), 10), 405);
    }
}
