//! How wide the columns of a table are.

use unicode_width::UnicodeWidthStr;

use crate::views::document::{Cell, Span, Table, Text};

/// The width of the text on a page: A4 less twice 2.5 cm, in twentieths of a point.
pub(super) const TEXT_WIDTH: usize = 9070;

/// The room beside the text in a cell, both sides together.
const PADDING: usize = 190;

/// A character of the small text in a table, bold, on average.
const CHARACTER: usize = 106;

/// A column never asks for more than this to keep a word whole: longer words are broken.
const LONGEST_WORD: usize = 24;

/// The widths of the columns, together at most as wide as the text: each gets its longest word when that is possible;
/// beyond that, short lines get what they need, and the columns with long ones become equally wide. A small table stays
/// small.
pub(super) fn widths(table: &Table) -> Vec<usize> {
    let columns: Vec<Asked> = (0..table.columns.len()).map(|index| asked(table, index)).collect();
    let least = within(columns.iter().map(|column| column.least).collect(), TEXT_WIDTH);
    let at = |widest: usize| {
        columns.iter().zip(&least).map(move |(asked, least)| asked.most.min(widest).max(*least))
    };
    let (mut low, mut high) = (0, TEXT_WIDTH);
    while low < high {
        let middle = (low + high).div_ceil(2);
        if at(middle).sum::<usize>() <= TEXT_WIDTH {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    at(low).collect()
}

/// What a column asks for.
struct Asked {
    /// Room for its longest word.
    least: usize,
    /// Room for its longest line.
    most: usize,
}

fn asked(table: &Table, index: usize) -> Asked {
    let title = table.columns.get(index).map(|column| column.title.clone()).unwrap_or_default();
    let cells = table.rows.iter().filter_map(|row| row.get(index));
    let lines: Vec<String> = std::iter::once(title).chain(cells.flat_map(lines_of)).collect();
    let words = lines.iter().flat_map(|line| line.split([' ', '\n', '\t'])).map(UnicodeWidthStr::width);
    let word = words.max().unwrap_or_default().min(LONGEST_WORD);
    let line = lines.iter().map(|line| line.width()).max().unwrap_or_default();
    let room = |characters: usize| characters.max(1) * CHARACTER + PADDING;
    Asked { least: room(word), most: room(line) }
}

fn lines_of(cell: &Cell) -> impl Iterator<Item = String> {
    cell.iter().map(line_of)
}

fn line_of(text: &Text) -> String {
    text.iter().map(Span::text).collect()
}

/// Widths that together fit: the widest give way first, down to one common width.
fn within(mut widths: Vec<usize>, room: usize) -> Vec<usize> {
    let mut sorted = widths.clone();
    sorted.sort_unstable();
    let mut left = room;
    for (index, width) in sorted.iter().enumerate() {
        let share = left / (sorted.len() - index);
        if *width > share {
            widths.iter_mut().for_each(|width| *width = share.min(*width));
            return widths;
        }
        left -= width;
    }
    widths
}
