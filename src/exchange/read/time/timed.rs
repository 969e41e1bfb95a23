//! Which columns of a table say when, and what stands in each.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use crate::exchange::read::time::column::{TimeColumn, is_day_of_counting};
use crate::exchange::read::time::when::When;
use crate::exchange::read::time::{TimeReading, time};
use crate::model::Period;

impl TimeColumn {
    /// What stands in a column, told by its header or else by the cells in it that can be one thing only: `2024-3` is a
    /// month beside `2024-08`. None when no cell says anything of time.
    pub fn of_cells<'c>(self, cells: impl Iterator<Item = &'c str> + Clone) -> Option<TimeColumn> {
        let says = |read: TimeReading| !matches!(read.when, When::Other | When::Empty);
        cells.clone().any(|cell| says(time(cell, self))).then(|| match self {
            TimeColumn::Any | TimeColumn::Date => self.by_example(cells),
            // In German tables it counts weeks.
            TimeColumn::Quarter
                if cells
                    .clone()
                    .any(|cell| cell.parse().is_ok_and(|number: u32| (5..=53).contains(&number))) =>
            {
                TimeColumn::Week
            }
            named => named,
        })
    }

    fn by_example<'c>(self, cells: impl Iterator<Item = &'c str> + Clone) -> TimeColumn {
        let whole = |cell: &str, of| match time(cell, of).when {
            When::Whole(period) => Some(period),
            _ => None,
        };
        let any =
            |test: &dyn Fn(Period) -> bool| cells.clone().any(|cell| whole(cell, self).is_some_and(test));
        let months = any(&|period| matches!(period, Period::Month(..)));
        let quarters = any(&|period| matches!(period, Period::Quarter(..)));
        let schools = any(&|period| matches!(period, Period::SchoolYear(_)));
        // `2011-12` is a school year where every other is one.
        let all_schools = || {
            let mut read = cells.clone().filter(|cell| whole(cell, self).is_some());
            read.all(|cell| matches!(whole(cell, TimeColumn::SchoolYear), Some(Period::SchoolYear(_))))
        };
        let days: BTreeSet<Option<Period>> =
            cells.clone().map(|cell| whole(cell, self)).filter(Option::is_some).collect();
        let is_new_year = |one: &Option<Period>| matches!(one, Some(Period::Day(day)) if day.ordinal() == 1);
        // `1 januari 2024` is that day.
        let in_words = || cells.clone().any(|cell| cell.contains(char::is_alphabetic) && !cell.contains('T'));
        match (months, quarters) {
            // A spreadsheet makes of a year its first day.
            _ if self == TimeColumn::Any && days.len() > 1 && days.iter().all(is_new_year) && !in_words() => {
                TimeColumn::Year
            }
            _ if schools && all_schools() => TimeColumn::SchoolYear,
            (true, false) => self.with(TimeColumn::Month, cells),
            (false, true) => self.with(TimeColumn::Quarter, cells),
            _ => self,
        }
    }

    /// The kind of column that its examples show, where some cell needs to be told.
    fn with<'c>(self, shown: TimeColumn, cells: impl Iterator<Item = &'c str>) -> TimeColumn {
        let mut cells = cells;
        if cells.any(|cell| time(cell, self).when == When::Unclear) { shown } else { self }
    }
}

/// A column of time with what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timed {
    /// Which column of the table.
    pub index: usize,
    pub of: TimeColumn,
}

/// The columns of time of a table: those that are called so, and whose cells say something of it.
pub fn timed(header: &[&str], rows: &[&[String]]) -> Vec<Timed> {
    let cells = |index: usize| {
        let mut seen = BTreeSet::new();
        let all = rows.iter().filter_map(move |cells| cells.get(index));
        all.map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty() && seen.insert(*cell))
            .collect::<Vec<&str>>()
    };
    let read = |(index, name): (usize, &&str)| {
        let cells = cells(index);
        let is_period = |cell: &&str| matches!(time(cell, TimeColumn::Any).when, When::Whole(_));
        // A pivot table calls whatever stands in its first column so.
        let of_pivot = || ["rijlabels", "row labels"].contains(&name.to_lowercase().as_str());
        let named = TimeColumn::named(name)
            .or_else(|| (of_pivot() && cells.iter().any(is_period)).then_some(TimeColumn::Any));
        let of = named?.of_cells(cells.iter().copied())?;
        Some(Timed { index, of })
    };
    let mut all: Vec<Timed> = header.iter().enumerate().filter_map(read).collect();
    // Beside a year, the day on which something was counted says no more of the period.
    let is_date = |name: &str| TimeColumn::named(name) == Some(TimeColumn::Date);
    if all.iter().any(|one| !is_date(header[one.index])) {
        all.retain(|one| !is_day_of_counting(header[one.index]));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cells_around_it_tell_what_a_cell_is() {
        let of = |cells: &[&str]| TimeColumn::Any.of_cells(cells.iter().copied());
        assert_eq!(of(&["12-2024", "1/2025"]), Some(TimeColumn::Month));
        assert_eq!(of(&["2024-Q1", "2024-2"]), Some(TimeColumn::Quarter));
        assert_eq!(of(&["2011-12", "2012-13"]), Some(TimeColumn::SchoolYear));
        assert_eq!(of(&["2011-12", "2012-01"]), Some(TimeColumn::Any));
        assert_eq!(of(&["2024-1", "2024-2"]), Some(TimeColumn::Any));
        assert_eq!(of(&["1-1-2023", "1-1-2024"]), Some(TimeColumn::Year));
        assert_eq!(of(&["1-1-2023", "1-2-2023"]), Some(TimeColumn::Any));
        assert_eq!(of(&["Haaksbergen", "Enschede"]), None);
        assert_eq!(TimeColumn::Quarter.of_cells(["12", "3"].into_iter()), Some(TimeColumn::Week));
    }

    #[test]
    fn a_date_beside_a_year_is_the_day_of_counting() {
        let rows = [vec!["2024".to_owned(), "31-12-2024".to_owned()]];
        let rows: Vec<&[String]> = rows.iter().map(Vec::as_slice).collect();
        let indexes = |header: &[&str]| timed(header, &rows).iter().map(|one| one.index).collect::<Vec<_>>();
        assert_eq!(indexes(&["Jaar", "Peildatum"]), [0]);
        assert_eq!(indexes(&["Jaar", "Datum"]), [0, 1]);
        assert_eq!(indexes(&["Aantal", "Peildatum"]), [1]);
    }
}
