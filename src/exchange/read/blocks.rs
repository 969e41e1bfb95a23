//! Rows of a block that leave their year to the first: in a column of its own, or as the row above its months.

use std::borrow::Cow;

use chrono::{Datelike as _, NaiveDate};

use crate::exchange::read::place_headers::is_total;
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::not_whole::years;
use crate::exchange::read::time::time;
use crate::exchange::read::time::when::When;
use crate::model::Period;

/// A row with its line, and the year of the row right above it where it leaves its own open: a later part of the year
/// follows on another, or a part on the year itself.
pub(super) fn with_year<'c>(
    times: &[(usize, TimeColumn)],
    (line, cells): (usize, &'c [String]),
    above: &(usize, Cow<'c, [String]>),
) -> Cow<'c, [String]> {
    let pair = Pair { cells, above: &above.1 };
    let year = match times {
        _ if line != above.0 + 1 => None,
        [(index, of)] => pair.nested(*index, *of),
        _ => pair.left_open(times),
    };
    let Some((index, text)) = year else { return Cow::Borrowed(cells) };
    let mut own = cells.to_vec();
    own.resize(own.len().max(index + 1), String::new());
    own[index] = text;
    Cow::Owned(own)
}

/// Two rows, one right below the other.
struct Pair<'c> {
    cells: &'c [String],
    above: &'c [String],
}

impl Pair<'_> {
    fn own(&self, index: usize) -> &str {
        self.cells.get(index).map_or("", |cell| cell.trim())
    }

    fn before(&self, index: usize) -> &str {
        self.above.get(index).map_or("", |cell| cell.trim())
    }

    /// `jan` below `2023`, or below `jan 2023`: the column, and the text with the year.
    fn nested(&self, index: usize, of: TimeColumn) -> Option<(usize, String)> {
        let cell = self.own(index);
        if cell.is_empty() || !years(cell).is_empty() {
            return None;
        }
        let When::Part(own) = time(cell, of).when else { return None };
        let When::Whole(before) = time(self.before(index), of).when else { return None };
        let year = Period::Year(before.start().year());
        let follows = before == year || own.of(year).start() > before.start();
        follows.then(|| (index, format!("{cell} {year}")))
    }

    /// A year that is left open before a part that is later than the one above: the column, and the year.
    fn left_open(&self, times: &[(usize, TimeColumn)]) -> Option<(usize, String)> {
        let is_open = |(index, of): &&(usize, TimeColumn)| {
            !of.is_of_parts() && self.own(*index).is_empty() && !self.before(*index).is_empty()
        };
        let (index, _) = *times.iter().find(is_open)?;
        let start = |cell: &str, of| -> Option<NaiveDate> {
            match time(cell, of).when {
                When::Part(part) => Some(part.of(Period::Year(0)).start()),
                _ => None,
            }
        };
        let goes_on = |(at, of): &(usize, TimeColumn)| {
            start(self.before(*at), *of)
                .zip(start(self.own(*at), *of))
                .is_some_and(|(before, own)| own > before)
        };
        let is_left = (0..index).all(|at| self.own(at).is_empty() || self.own(at) == self.before(at));
        let is_all = |cell: &String| is_total(cell) || time(cell, TimeColumn::Any).when == When::All;
        let is_next = times.iter().any(goes_on) && is_left && !self.cells.iter().any(is_all);
        is_next.then(|| (index, self.before(index).to_owned()))
    }
}
