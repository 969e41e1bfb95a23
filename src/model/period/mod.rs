//! Periods: the stretch of time that a figure is about.

pub(super) mod baseline_period;
pub(super) mod period_in_words;
pub(super) mod period_meant;
pub(super) mod period_range;

pub use baseline_period::BaselinePeriod;
pub use period_range::PeriodRange;

use std::fmt;

use chrono::{Datelike as _, NaiveDate};

/// A year, half-year, quarter, month, day or school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// `2024`
    Year(i32),
    /// `2024-H1`
    Half(i32, u32),
    /// `2024-Q1`
    Quarter(i32, u32),
    /// `2024-03`
    Month(i32, u32),
    /// `2024-03-12`: an event on a day.
    Day(NaiveDate),
    /// `2023/24`: 1 August to 31 July.
    SchoolYear(i32),
}

/// The kind of stretch, for comparing lengths: figures of different kinds are never added together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PeriodKind {
    /// A day.
    Day,
    /// A calendar month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// A calendar year.
    Year,
    /// A school year.
    SchoolYear,
}

impl Period {
    /// Reads a period in the form of the plan, or in the code of the open-data services (`2024JJ00`, `2024KW01`,
    /// `2024MM03`, `2016SJ00`).
    pub fn parse(text: &str) -> Option<Period> {
        let (year, rest) = text.split_at_checked(4)?;
        let year: i32 = digits(year)?;
        if !YEARS.contains(&year) {
            return None;
        }
        let numbered = |number: &[u8], most: u32| {
            let number = digits(std::str::from_utf8(number).ok()?)?;
            (1..=most).contains(&number).then_some(number)
        };
        match rest.as_bytes() {
            b"" | b"JJ00" => Some(Period::Year(year)),
            b"SJ00" => Some(Period::SchoolYear(year)),
            [b'-', b'H', half] => Some(Period::Half(year, numbered(&[*half], 2)?)),
            [b'-', b'Q', quarter] => Some(Period::Quarter(year, numbered(&[*quarter], 4)?)),
            [b'K', b'W', quarter @ ..] if quarter.len() == 2 => {
                Some(Period::Quarter(year, numbered(quarter, 4)?))
            }
            [b'-', month @ ..] | [b'M', b'M', month @ ..] if month.len() == 2 => {
                Some(Period::Month(year, numbered(month, 12)?))
            }
            [b'/', next @ ..] if next.len() == 2 => {
                let next: i32 = digits(std::str::from_utf8(next).ok()?)?;
                ((year + 1) % 100 == next).then_some(Period::SchoolYear(year))
            }
            [b'-', month @ .., b'-', _, _] if month.len() == 2 => {
                let (month, day) = (numbered(month, 12)?, numbered(&rest.as_bytes()[4..], 31)?);
                NaiveDate::from_ymd_opt(year, month, day).map(Period::Day)
            }
            _ => None,
        }
    }

    /// Its first day.
    pub fn start(self) -> NaiveDate {
        match self {
            Period::Year(year) => first_of_month(year, 1),
            Period::Half(year, half) => first_of_month(year, (half - 1) * 6 + 1),
            Period::Quarter(year, quarter) => first_of_month(year, (quarter - 1) * 3 + 1),
            Period::Month(year, month) => first_of_month(year, month),
            Period::Day(day) => day,
            Period::SchoolYear(year) => first_of_month(year, 8),
        }
    }

    /// Its last day.
    pub fn end(self) -> NaiveDate {
        if let Period::Day(day) = self {
            return day;
        }
        let (year, month) = self.end_year_and_month();
        let next = first_of_month(year, month + 1);
        next.pred_opt().unwrap_or(next)
    }

    /// The year, or else the month, that ends in a month counted as [`Period::end_month`] does.
    pub fn ending_in(month: i32) -> Period {
        match (month - 1).rem_euclid(12) + 1 {
            12 => Period::Year((month - 1).div_euclid(12)),
            of_year => Period::Month((month - 1).div_euclid(12), of_year.unsigned_abs()),
        }
    }

    /// Where the period stands on the line between baseline and target: at its end, in whole months since year 0.
    /// 2025 stands at month 12 of 2025.
    pub fn end_month(self) -> i32 {
        let (year, month) = self.end_year_and_month();
        year * 12 + month.cast_signed()
    }

    /// Its length in whole months; a day has none.
    pub fn months(self) -> u32 {
        match self {
            Period::Year(_) | Period::SchoolYear(_) => 12,
            Period::Half(..) => 6,
            Period::Quarter(..) => 3,
            Period::Month(..) => 1,
            Period::Day(_) => 0,
        }
    }

    /// What kind of stretch it is.
    pub fn kind(self) -> PeriodKind {
        match self {
            Period::Year(_) => PeriodKind::Year,
            Period::SchoolYear(_) => PeriodKind::SchoolYear,
            Period::Half(..) => PeriodKind::Half,
            Period::Quarter(..) => PeriodKind::Quarter,
            Period::Month(..) => PeriodKind::Month,
            Period::Day(_) => PeriodKind::Day,
        }
    }

    /// Whether another period lies wholly within this one.
    pub fn contains(self, other: Period) -> bool {
        self.start() <= other.start() && other.end() <= self.end()
    }

    fn end_year_and_month(self) -> (i32, u32) {
        match self {
            Period::Year(year) => (year, 12),
            Period::Half(year, half) => (year, half * 6),
            Period::Quarter(year, quarter) => (year, quarter * 3),
            Period::Month(year, month) => (year, month),
            Period::Day(day) => (day.year(), day.month()),
            Period::SchoolYear(year) => (year + 1, 7),
        }
    }
}

/// A date as people write it in Dutch: `23-11-2026`. A year of two figures is none of ours.
pub fn dutch_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.trim(), "%d-%m-%Y").ok().filter(has_year_of_ours)
}

/// Whether the year of a day is one that something of a plan can be about.
pub(super) fn has_year_of_ours(day: &NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// The years that something of a plan can be about.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2999;

pub(super) fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The year with which [`FIRST_DAYS`] begins.
const FIRST_YEAR: i32 = 1980;

/// The first days of the months of some years: those of a figure are asked for some hundred times in a check.
static FIRST_DAYS: [NaiveDate; 12 * 80] = {
    let mut all = [NaiveDate::MIN; 12 * 80];
    let mut month = 0;
    while month < 12 * 80 {
        if let Some(day) = NaiveDate::from_ymd_opt(FIRST_YEAR + month as i32 / 12, month as u32 % 12 + 1, 1) {
            all[month] = day;
        }
        month += 1;
    }
    all
};

/// The first day of a month; of the thirteenth, that of the next year. Years and months come from a parsed period, so the
/// day exists.
fn first_of_month(year: i32, month: u32) -> NaiveDate {
    let months = (year - FIRST_YEAR) * 12 + month.cast_signed() - 1;
    match usize::try_from(months).ok().and_then(|months| FIRST_DAYS.get(months)) {
        Some(day) => *day,
        None => {
            let (year, month) = (FIRST_YEAR + months.div_euclid(12), months.rem_euclid(12).unsigned_abs());
            NaiveDate::from_ymd_opt(year, month + 1, 1).unwrap_or_default()
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Year(year) => write!(formatter, "{year}"),
            Period::Half(year, half) => write!(formatter, "{year}-H{half}"),
            Period::Quarter(year, quarter) => write!(formatter, "{year}-Q{quarter}"),
            Period::Month(year, month) => write!(formatter, "{year}-{month:02}"),
            Period::Day(day) => write!(formatter, "{day}"),
            Period::SchoolYear(year) => write!(formatter, "{year}/{:02}", (year + 1) % 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_form_is_read_and_written_back() {
        for text in ["2024", "2024-H1", "2024-H2", "2024-Q4", "2024-03", "2024-02-29", "2023/24", "1999/00"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn open_data_codes_are_understood() {
        assert_eq!(Period::parse("2024JJ00"), Some(Period::Year(2024)));
        assert_eq!(Period::parse("2024KW01"), Some(Period::Quarter(2024, 1)));
        assert_eq!(Period::parse("2024MM03"), Some(Period::Month(2024, 3)));
        assert_eq!(Period::parse("2016SJ00"), Some(Period::SchoolYear(2016)));
    }

    #[test]
    fn what_is_no_period_is_none() {
        for text in [
            "",
            "24",
            "2024-Q5",
            "2024-H3",
            "2024-13",
            "2024-00",
            "2023-02-29",
            "2023/25",
            "2023/2024",
            "2024-3",
            "2024KW00",
            "20é4",
            "+024",
            "2024-Q01",
            "2024JJ01",
            "0024",
            "2024-3-012",
            "2024- 3- 1",
            "2024-03-1é",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_period_runs_from_its_first_to_its_last_day() {
        for (text, start, end, months) in [
            ("2024", "2024-01-01", "2024-12-31", 12),
            ("2024-H2", "2024-07-01", "2024-12-31", 6),
            ("2024-Q1", "2024-01-01", "2024-03-31", 3),
            ("2024-02", "2024-02-01", "2024-02-29", 1),
            ("2023/24", "2023-08-01", "2024-07-31", 12),
            ("2024-03-12", "2024-03-12", "2024-03-12", 0),
            ("1979-12", "1979-12-01", "1979-12-31", 1),
            ("1980-01", "1980-01-01", "1980-01-31", 1),
            ("2059-H2", "2059-07-01", "2059-12-31", 6),
            ("2060-02", "2060-02-01", "2060-02-29", 1),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!(
                (period.start(), period.end(), period.months()),
                (day(start), day(end), months),
                "{text}"
            );
        }
        assert_eq!(Period::Year(2025).end_month() - Period::Year(2023).end_month(), 24);
    }
}
