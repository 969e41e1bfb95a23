//! The stretches of time in which a promise is to be kept.

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Frequency, Per, Period, PeriodRange};

/// Whole months since year 0 at the first day of a month.
pub(super) fn month_of(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0)
}

/// A month that is counted since year 0.
pub(super) fn month_at(month: i32) -> Period {
    Period::Month(month.div_euclid(12), month.rem_euclid(12).unsigned_abs() + 1)
}

/// The periods that hold some months, which are counted since year 0 and ascend: of so many months each where all of those
/// are there, else as long as can be.
pub(super) fn periods_of_months(months: &[i32], length: u32) -> Vec<Period> {
    let size = i32::try_from(length).unwrap_or(12);
    let blocks = months.chunk_by(|a, b| a.div_euclid(size) == b.div_euclid(size));
    let of_block = |block: &[i32]| {
        let Some(first) = block.first().copied() else { return Vec::new() };
        let of_year = first.rem_euclid(12).unsigned_abs();
        let year = first.div_euclid(12);
        match length {
            _ if block.len() < length as usize => periods_of_months(block, shorter_than(length)),
            12 => vec![Period::Year(year)],
            6 => vec![Period::Half(year, of_year / 6 + 1)],
            3 => vec![Period::Quarter(year, of_year / 3 + 1)],
            _ => block.iter().copied().map(month_at).collect(),
        }
    };
    blocks.flat_map(of_block).collect()
}

/// How many months the figures of an indicator are about: at most a year.
pub(super) fn length_of(frequency: Frequency) -> u32 {
    match frequency {
        Frequency::Monthly => 1,
        Frequency::Quarterly => 3,
        Frequency::HalfYearly => 6,
        Frequency::Yearly | Frequency::TwoYearly | Frequency::FourYearly | Frequency::Irregular => 12,
    }
}

fn shorter_than(months: u32) -> u32 {
    match months {
        7.. => 6,
        4..=6 => 3,
        _ => 1,
    }
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

    pub(super) fn range(&self) -> PeriodRange {
        PeriodRange { first: self.first, last: self.last }
    }

    pub(super) fn months(&self) -> u32 {
        u32::try_from(self.last.end_month() - self.first.end_month()).unwrap_or(0) + self.first.months()
    }

    /// Its months from the one in which the promise begins.
    pub(super) fn months_left(&self) -> u32 {
        u32::try_from(self.last.end_month() - month_of(self.begin)).unwrap_or(0).min(self.months())
    }

    /// Its months from the one in which the promise begins, counted since year 0.
    pub(super) fn each_month(&self) -> std::ops::Range<i32> {
        month_of(self.begin)..self.last.end_month()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(months: impl IntoIterator<Item = u32>, length: u32) -> Vec<String> {
        let counted: Vec<i32> = months.into_iter().map(|month| 2025 * 12 + month.cast_signed() - 1).collect();
        periods_of_months(&counted, length).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn months_are_named_as_the_longest_periods_that_they_fill() {
        assert_eq!(of(1..=12, 12), ["2025"]);
        assert_eq!(of(10..=12, 3), ["2025-Q4"]);
        assert_eq!(of(10..=12, 12), ["2025-Q4"]);
        assert_eq!(of(4..=12, 12), ["2025-Q2", "2025-H2"]);
        assert_eq!(of([3, 11, 12], 6), ["2025-03", "2025-11", "2025-12"]);
        assert_eq!(of(7..=12, 1).len(), 6);
        assert_eq!(of([], 3), [""; 0]);
    }
}
