//! A header of two rows or more above periods that stand below each other: `Voorbeeldstad | | Nederland |` with
//! `aantal | per 1.000` below each. What stands in the second says what its column is as much as the first does.

use std::borrow::Cow;

use crate::exchange::read::grid::Grid;
use crate::exchange::read::layout::Row;
use crate::exchange::read::observation::{CellReading, mark};
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::time;
use crate::exchange::read::time::when::When;
use crate::exchange::source_unit::is_unit;

/// The table with one header, in which each column has the names of all its rows: `Voorbeeldstad (aantal)`.
pub(super) fn with_one_head(grid: &Grid) -> Cow<'_, Grid> {
    let filled = |(_, cells): &&Row| cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    let Some(at) = grid.rows.iter().position(|row| filled(&row)) else { return Cow::Borrowed(grid) };
    let [(_, first), below @ ..] = &grid.rows[at..] else { return Cow::Borrowed(grid) };
    let Some(of_time) = first.iter().position(|name| TimeColumn::named(name).is_some()) else {
        return Cow::Borrowed(grid);
    };
    let cell = |cells: &'_ [String], index: usize| cells.get(index).map_or("", |cell| cell.trim()).to_owned();
    // `1 000 euro` is no figure either.
    let is_name =
        |text: &&String| text.trim().is_empty() || mark(text) == CellReading::Unreadable || is_unit(text);
    let is_bare = |text: &str| text.is_empty() || ["eenheid", "unit"].contains(&text.to_lowercase().as_str());
    // Of a row that says what it is about only its period would lack.
    let is_head = |(_, cells): &&Row| {
        (0..=of_time).all(|index| is_bare(&cell(cells, index)))
            && cells.iter().all(|text| is_name(&text))
            && cells.iter().any(|text| !text.trim().is_empty())
    };
    let (heads, rows) = below.split_at(below.iter().take_while(is_head).count());
    let is_period = |(_, cells): &Row| {
        matches!(time(&cell(cells, of_time), TimeColumn::Any).when, When::Whole(_) | When::Part(_))
    };
    if heads.is_empty() || !rows.first().is_some_and(is_period) {
        return Cow::Borrowed(grid);
    }
    let mut joined = grid.clone();
    let with_next = |names: Vec<String>, (_, next): &Row| joined_names(&names, next, of_time);
    joined.rows[at].1 = heads.iter().fold(first.clone(), with_next);
    joined.rows.drain(at + 1..=at + heads.len());
    Cow::Owned(joined)
}

/// The names of a header with those of the row below it.
fn joined_names(first: &[String], second: &[String], of_time: usize) -> Vec<String> {
    let cell = |cells: &[String], index: usize| cells.get(index).map_or("", |cell| cell.trim()).to_owned();
    let mut last = String::new();
    let names = (0..first.len().max(second.len())).map(|index| {
        let (own, under) = (cell(first, index), cell(second, index));
        // A name goes on over the columns behind it that have none.
        if !own.is_empty() {
            last.clone_from(&own);
        }
        match (own.is_empty(), under.is_empty()) {
            // What the row is called says nothing of a column.
            _ if index <= of_time => own,
            (_, true) => own,
            (true, false) if last.is_empty() => under,
            _ => format!("{last} ({under})"),
        }
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::grid::read_grid;

    fn header(text: &str) -> Option<Vec<String>> {
        let grid = read_grid(text.as_bytes()).unwrap();
        match with_one_head(&grid) {
            Cow::Owned(joined) => {
                assert!(joined.rows.len() < grid.rows.len());
                Some(joined.rows.into_iter().find(|(_, cells)| cells.len() > 1).unwrap().1)
            }
            Cow::Borrowed(_) => None,
        }
    }

    #[test]
    fn both_rows_name_their_columns() {
        let two = "Titel\nJaar;Ons;;Nederland;\n;aantal;per 1.000;aantal;per 1.000\n2024;30;18,1;9;8\n";
        let names =
            ["Jaar", "Ons (aantal)", "Ons (per 1.000)", "Nederland (aantal)", "Nederland (per 1.000)"];
        assert_eq!(header(two).unwrap(), names);
        let three = "Jaar;Ons;\n;aantal;aantal\n;mannen;vrouwen\n2024;30;18\n";
        assert_eq!(header(three).unwrap(), ["Jaar", "Ons (aantal) (mannen)", "Ons (aantal) (vrouwen)"]);
        let unit = "Gemeente;Jaar;Schade\nEenheid;;1 000 euro\nOns;2024;251,5\n";
        assert_eq!(header(unit).unwrap(), ["Gemeente", "Jaar", "Schade (1 000 euro)"]);
    }

    #[test]
    fn a_row_with_figures_or_without_a_period_below_it_is_no_header() {
        for text in [
            "Jaar;Misdrijven\n2023;5\n2024;6\n",
            "Jaar;Misdrijven\n;5\n2024;6\n",
            "indicator;periode;waarde\na/b;;vijf\na/b;2024;6\n",
            "Jaar;Misdrijven\n;aantal\nTotaal;6\n",
            "Wijk;Misdrijven\n;aantal\n2024;6\n",
        ] {
            assert_eq!(header(text), None, "{text}");
        }
    }
}
