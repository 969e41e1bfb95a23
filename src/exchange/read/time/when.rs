//! What can be said of time, and what several texts say together: `2024` beside `3e kwartaal` is a quarter.

use chrono::Datelike as _;

use crate::model::Period;

/// What a text says of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Nothing: the cell is empty.
    Empty,
    /// A period by itself.
    Whole(Period),
    /// A part of a year that is named elsewhere.
    Part(Part),
    /// All parts together: `Totaal`.
    All,
    /// A stretch of time that no figure of a plan has.
    Unusable(Unusable),
    /// It can be more than one period.
    Unclear,
    /// It is about something else.
    Other,
}

/// A part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Half(u32),
    Quarter(u32),
    Month(u32),
}

/// Why a stretch of time is not that of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unusable {
    Week,
    Season,
    Day,
    /// The sum over the periods.
    Total,
    /// A part of a year that is no quarter, month or half: `2025 t/m september`.
    Partial,
    /// Several years.
    Span,
    /// It cannot be read.
    Unread,
}

/// What several texts about one figure say together.
pub fn together(all: impl IntoIterator<Item = When>) -> When {
    let (mut whole, mut parts) = (None, Vec::new());
    let (mut unusable, mut total, mut other, mut empty) = (None, false, false, false);
    for when in all {
        match when {
            When::Unclear => return When::Unclear,
            When::Unusable(why) => unusable = unusable.or(Some(why)),
            When::Part(part) => parts.push(part),
            When::All => total = true,
            When::Other => other = true,
            When::Empty => empty = true,
            When::Whole(period) => match whole.map_or(Some(period), |known| narrower(known, period)) {
                Some(narrower) => whole = Some(narrower),
                None => return When::Unclear,
            },
        }
    }
    if let Some(why) = unusable {
        return When::Unusable(why);
    }
    if other {
        return When::Other;
    }
    let Some(mut whole) = whole else {
        return match parts.first() {
            Some(part) => When::Part(*part),
            None if total => When::Unusable(Unusable::Total),
            None => When::Empty,
        };
    };
    // A year beside a quarter that was left open may be the year, or the quarter of the row above.
    if empty {
        return When::Unclear;
    }
    for part in parts {
        match narrower(whole, part.of(whole)) {
            Some(narrower) => whole = narrower,
            None => return When::Unclear,
        }
    }
    When::Whole(whole)
}

/// Of a period and one in it, the one in it.
fn narrower(one: Period, other: Period) -> Option<Period> {
    if one.contains(other) { Some(other) } else { other.contains(one).then_some(one) }
}

impl Part {
    /// The part of the year that a period lies in.
    pub(in crate::exchange::read) fn of(self, whole: Period) -> Period {
        let year = match whole {
            // January to July are of the second year.
            Period::SchoolYear(year) => year + i32::from(matches!(self, Part::Month(..8))),
            other => other.start().year(),
        };
        match self {
            Part::Half(half) => Period::Half(year, half),
            Part::Quarter(quarter) => Period::Quarter(year, quarter),
            Part::Month(month) => Period::Month(year, month),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_beside_each_other_are_one_period() {
        let year = When::Whole(Period::Year(2024));
        let quarter = When::Part(Part::Quarter(3));
        assert_eq!(together([year, quarter]), When::Whole(Period::Quarter(2024, 3)));
        let month = When::Part(Part::Month(8));
        assert_eq!(together([month, quarter, year]), When::Whole(Period::Month(2024, 8)));
        assert_eq!(together([year, When::All]), year);
        assert_eq!(together([year, year]), year);
        assert_eq!(
            together([When::Whole(Period::SchoolYear(2023)), When::Part(Part::Month(3))]),
            When::Whole(Period::Month(2024, 3))
        );
        assert_eq!(together([quarter]), quarter);
        assert_eq!(together([When::All]), When::Unusable(Unusable::Total));
        assert_eq!(together([year, When::Unusable(Unusable::Week)]), When::Unusable(Unusable::Week));
        // No part of a year is in another, and a cell that was left open says nothing.
        assert_eq!(together([year, When::Part(Part::Month(1)), quarter]), When::Unclear);
        assert_eq!(together([year, When::Whole(Period::Year(2023))]), When::Unclear);
        assert_eq!(together([year, When::Empty]), When::Unclear);
        assert_eq!(together([When::Empty]), When::Empty);
    }
}
