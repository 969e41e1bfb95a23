//! How wide the columns of a table are.

use crate::views::chart::letters::Letters;
use crate::views::document::{Span, Table, Text};

/// The width of the text on a page: A4 less twice 2 cm, in twentieths of a point.
pub(super) const TEXT_WIDTH: usize = 9638;

/// The room beside the text in a cell, both sides together.
const PADDING: f64 = 190.0;

/// The size of the text in a table: that of a heading and a first line, that of what goes with it.
const SIZES: (f64, f64) = (180.0, 160.0);

/// A column never asks for more than this to keep a word of a cell whole: longer words are broken. A heading is not.
const LONGEST_WORD: f64 = 2_500.0;

/// By so much columns grow.
const STEP: f64 = 60.0;

/// The widths of the columns, together at most as wide as the text. Each gets its longest word when that is possible; then
/// the room goes, bit by bit, to the column to which it gains most. A small table stays small.
pub(super) fn widths(table: &Table) -> Vec<usize> {
    let letters = Letters::new(1.0);
    let columns: Vec<Asked> = (0..table.columns.len()).map(|index| asked(table, index, &letters)).collect();
    let room = TEXT_WIDTH as f64;
    let mut widths = within(columns.iter().map(|column| column.least).collect(), room);
    while widths.iter().sum::<f64>() + STEP <= room {
        let Some(widest) = gains_most(&columns, &widths, table.rows.len()) else { break };
        widths[widest] += STEP;
    }
    // They are a few thousand.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    widths.into_iter().map(|width| width as usize).collect()
}

/// A row is as high as its highest cell; that a lower one is broken into many lines counts for so much.
const LOWER: f64 = 0.35;

/// The column to which more room gains most: whose cells are high for their width. None where it gains nothing.
fn gains_most(columns: &[Asked], widths: &[f64], rows: usize) -> Option<usize> {
    let mut gains = vec![0.0; columns.len()];
    for row in 0..=rows {
        let cells: Vec<f64> = columns.iter().zip(widths).map(|(of, width)| of.height(row, *width)).collect();
        let high = cells.iter().copied().fold(0.0, f64::max);
        for (index, ((of, cell), width)) in columns.iter().zip(&cells).zip(widths).enumerate() {
            if *cell > of.least_height(row) {
                let counts = if *cell == high { 1.0 } else { LOWER };
                gains[index] += cell * counts / (width - PADDING).max(1.0);
            }
        }
    }
    let most = gains.iter().copied().fold(0.0, f64::max);
    (most > 0.0).then(|| gains.iter().position(|gain| *gain == most)).flatten()
}

/// What a column asks for.
struct Asked {
    /// Room for its longest word.
    least: f64,
    /// How wide the lines of its cells would be, by row; the heading first.
    rows: Vec<Vec<f64>>,
    /// Its lines are of one rank, and so of one size.
    listed: bool,
}

impl Asked {
    /// How high its cell in a row is in this width.
    fn height(&self, row: usize, width: f64) -> f64 {
        let room = (width - PADDING).max(1.0);
        // A line is broken at words, so that it never fills quite.
        let of_line = |line: &f64| if *line <= room { 1.0 } else { (line * 1.08 / room).ceil() };
        let high = |(at, line): (usize, &f64)| of_line(line) * self.size(at);
        self.rows.get(row).map_or(0.0, |lines| lines.iter().enumerate().map(high).sum())
    }

    /// The size of a line.
    fn size(&self, at: usize) -> f64 {
        if at == 0 || self.listed { SIZES.0 } else { SIZES.1 }
    }

    /// How high it is in any width.
    fn least_height(&self, row: usize) -> f64 {
        self.rows.get(row).map_or(0.0, |lines| (0..lines.len()).map(|at| self.size(at)).sum())
    }
}

fn asked(table: &Table, index: usize, letters: &Letters) -> Asked {
    let (first, further) = SIZES;
    let title = table.columns.get(index).map_or("", |column| column.title.as_str());
    // A sign that the font lacks is drawn in another, in which it may be as wide as it is high.
    let wide = |text: &str, size: f64, bold: bool| {
        let signs = text.chars().filter(|sign| !letters.has(*sign)).count();
        // A few signs.
        #[allow(clippy::cast_precision_loss)]
        let more = signs as f64 * size * 0.4;
        letters.width(text, size, bold) + more
    };
    let widest_word = |text: &str, size: f64| {
        let words = text.split([' ', '\n', '\t']).map(|word| wide(word, size, true));
        words.fold(0.0, f64::max)
    };
    let mut least = 0.0_f64;
    let mut rows = vec![vec![wide(title, first, true)]];
    for row in &table.rows {
        let lines = row.get(index).map_or(&[][..], Vec::as_slice);
        let size = |at: usize| if at == 0 || table.listed { first } else { further };
        let said = lines.iter().enumerate().map(|(at, line)| (line_of(line), size(at), stands_out(line)));
        let said: Vec<(String, f64, bool)> = said.collect();
        least = said.iter().map(|(line, size, _)| widest_word(line, *size)).fold(least, f64::max);
        rows.push(said.iter().map(|(line, size, bold)| wide(line, *size, *bold)).collect());
    }
    Asked {
        least: least.min(LONGEST_WORD).max(widest_word(title, first)) + PADDING,
        rows,
        listed: table.listed,
    }
}

fn stands_out(text: &Text) -> bool {
    text.iter().any(|span| matches!(span, Span::Strong(_)))
}

fn line_of(text: &Text) -> String {
    text.iter().map(Span::text).collect()
}

/// Widths that together fit: the widest give way first, down to one common width.
fn within(mut widths: Vec<f64>, room: f64) -> Vec<f64> {
    let mut sorted = widths.clone();
    sorted.sort_unstable_by(f64::total_cmp);
    let mut left = room;
    for (index, width) in sorted.iter().enumerate() {
        #[allow(clippy::cast_precision_loss)] // a few columns
        let share = left / (sorted.len() - index) as f64;
        if *width > share {
            widths.iter_mut().for_each(|width| *width = share.min(*width));
            return widths;
        }
        left -= width;
    }
    widths
}
