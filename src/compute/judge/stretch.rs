//! The stretches of time in which a promise is to be kept.

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Per, Period};

/// Whole months since year 0 at the first day of a month.
pub(super) fn month_of(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0)
}

/// A stretch of time in which a promise is to be kept.
pub(super) struct Stretch {
    pub(super) first: Period,
    pub(super) last: Period,
    /// Its first day, or, where the promise begins in it, that day.
    pub(super) begin: NaiveDate,
}

impl Stretch {
    pub(super) fn new(first: Period, last: Period) -> Stretch {
        Stretch { first, last, begin: first.start() }
    }

    pub(super) fn one(period: Period) -> Stretch {
        Stretch::new(period, period)
    }

    pub(super) fn end(&self) -> NaiveDate {
        self.last.end()
    }

    pub(super) fn contains(&self, period: Period) -> bool {
        // What ended before the promise began was not promised.
        self.first.start() <= period.start() && self.begin <= period.end() && period.end() <= self.last.end()
    }

    pub(super) fn label(&self) -> String {
        if self.first == self.last {
            self.first.to_string()
        } else {
            format!("{}–{}", self.first, self.last)
        }
    }

    pub(super) fn months(&self) -> u32 {
        u32::try_from(self.last.end_month() - self.first.end_month()).unwrap_or(0) + self.first.months()
    }

    /// Its months from the one in which the promise begins.
    pub(super) fn months_left(&self) -> u32 {
        u32::try_from(self.last.end_month() - month_of(self.begin)).unwrap_or(0).min(self.months())
    }

    /// Whether a period is all of it, before the promise began included or not.
    pub(super) fn is(&self, period: Period) -> bool {
        period.end() == self.end() && (period.start() == self.first.start() || period.start() == self.begin)
    }
}

/// All stretches of a year.
pub(super) fn stretches(per: Per, year: i32, (first, last): (i32, i32)) -> Vec<Stretch> {
    match per {
        Per::Month => (1..=12).map(|month| Stretch::one(Period::Month(year, month))).collect(),
        Per::Quarter => (1..=4).map(|quarter| Stretch::one(Period::Quarter(year, quarter))).collect(),
        Per::HalfYear => (1..=2).map(|half| Stretch::one(Period::Half(year, half))).collect(),
        Per::Year => vec![Stretch::one(Period::Year(year))],
        Per::Plan => vec![Stretch::new(Period::Year(first), Period::Year(last))],
    }
}
