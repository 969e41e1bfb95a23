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

/// The name of a month by its number, from 1 on; nothing for what is no month.
pub fn month_name(month: u32, language: Language) -> &'static str {
    let names = month_names(language);
    (1..).zip(names).find(|(number, _)| *number == month).map_or("", |(_, name)| name)
}

/// `23 november 2026`, `23 November 2026`.
pub fn long_date(date: NaiveDate, language: Language) -> String {
    format!("{} {} {}", date.day(), month_name(date.month(), language), date.year())
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
