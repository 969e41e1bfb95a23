//! Dates as people write them.

use chrono::{Datelike, NaiveDate};

use super::Language;

const DUTCH: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The names of the months.
pub fn month_names(language: Language) -> [&'static str; 12] {
    match language {
        Language::Nl => DUTCH,
        Language::En => ENGLISH,
    }
}

/// `23 november 2026`, `23 November 2026`.
pub fn long_date(date: NaiveDate, language: Language) -> String {
    let month = month_names(language).get(date.month0() as usize).copied().unwrap_or_default();
    format!("{} {month} {}", date.day(), date.year())
}

/// `23-11-2026` in Dutch, `2026-11-23` in English (where day and month are easily mistaken).
pub fn short_date(date: NaiveDate, language: Language) -> String {
    match language {
        Language::Nl => date.format("%d-%m-%Y").to_string(),
        Language::En => date.format("%Y-%m-%d").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_follow_the_language() {
        let date = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        assert_eq!(long_date(date, Language::Nl), "2 maart 2026");
        assert_eq!(long_date(date, Language::En), "2 March 2026");
        assert_eq!(short_date(date, Language::Nl), "02-03-2026");
    }
}
