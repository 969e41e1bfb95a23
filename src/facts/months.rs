//! Months, counted since year 0, and the periods that they make up.

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Frequency, Period};

/// Whole months since year 0 at the first day of a month.
pub fn month_of(day: NaiveDate) -> i32 {
    day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0)
}

/// A month that is counted since year 0.
pub fn month_at(month: i32) -> Period {
    Period::Month(month.div_euclid(12), month.rem_euclid(12).unsigned_abs() + 1)
}

/// The periods that hold some months, which are counted since year 0 and ascend: of so many months each where all of those
/// are there, else as long as can be.
pub fn periods_of_months(months: &[i32], length: u32) -> Vec<Period> {
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
pub fn length_of(frequency: Frequency) -> u32 {
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
