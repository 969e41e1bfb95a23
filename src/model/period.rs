//! Periods: the stretch of time that a figure is about.

use crate::diagnostic::reading;
use std::fmt;

use chrono::{Datelike as _, Days, NaiveDate};
use toml::de::DeValue;

use super::value::{FromToml, Problem, text_of, wrong_type};
use crate::lang::Message;

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
        if !(1900..=2999).contains(&year) {
            return None;
        }
        let numbered = |prefix: &str, most: u32| {
            let number: u32 = digits(rest.strip_prefix(prefix)?)?;
            (1..=most).contains(&number).then_some(number)
        };
        if rest.is_empty() || rest == "JJ00" {
            return Some(Period::Year(year));
        }
        if rest == "SJ00" {
            return Some(Period::SchoolYear(year));
        }
        if let Some(half) = numbered("-H", 2).filter(|_| rest.len() == 3) {
            return Some(Period::Half(year, half));
        }
        if let Some(quarter) = numbered("-Q", 4).filter(|_| rest.len() == 3) {
            return Some(Period::Quarter(year, quarter));
        }
        if let Some(quarter) = numbered("KW", 4).filter(|_| rest.len() == 4) {
            return Some(Period::Quarter(year, quarter));
        }
        if let Some(month) = numbered("-", 12).filter(|_| rest.len() == 3) {
            return Some(Period::Month(year, month));
        }
        if let Some(month) = numbered("MM", 12).filter(|_| rest.len() == 4) {
            return Some(Period::Month(year, month));
        }
        if let Some(next) = rest.strip_prefix('/').filter(|next| next.len() == 2) {
            let next: i32 = digits(next)?;
            return ((year + 1) % 100 == next).then_some(Period::SchoolYear(year));
        }
        if text.len() == 10 {
            return NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Period::Day);
        }
        None
    }

    /// The period of another notation that people use: `Q1 2024`, `2024Q1`, `2024 kw 1`, `maart`-less month `2024-3`,
    /// `03-2024`, `12-03-2024`, `2024-2025`: only to suggest the right form.
    pub fn suggestion(text: &str) -> Option<Period> {
        let with_numbers = months_as_numbers(text);
        let text = with_numbers.trim();
        let numbers: Vec<&str> =
            text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let number = |index: usize| numbers.get(index).and_then(|part| part.parse::<u32>().ok());
        let year_at = numbers.iter().position(|part| part.len() == 4)?;
        let year: i32 = digits(numbers[year_at])?;
        let lower = text.to_lowercase();
        // Another word may name a stretch that is not known here: `voorjaar 2025` is no year, `2024W12` no month.
        let known = |words: &[&str]| {
            let mut all = lower.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
            all.all(|word| YEAR_WORDS.contains(&word) || words.contains(&word))
        };
        if !known(&PART_WORDS) {
            return None;
        }
        let candidate = match numbers.len() {
            1 if known(&[]) => format!("{year}"),
            2 if numbers.iter().all(|part| part.len() == 4) => format!("{year}/{:02}", (year + 1) % 100),
            2 => {
                let other = number(1 - year_at)?;
                if lower.contains('q') || lower.contains('k') {
                    format!("{year}-Q{other}")
                } else if lower.contains('h') {
                    format!("{year}-H{other}")
                } else if numbers[1 - year_at].len() <= 2 && !(year_at == 0 && lower.contains('/')) {
                    format!("{year}-{other:02}")
                } else {
                    format!("{year}/{:02}", (year + 1) % 100)
                }
            }
            3 if year_at == 2 => format!("{year}-{:02}-{:02}", number(1)?, number(0)?),
            3 if year_at == 0 => format!("{year}-{:02}-{:02}", number(1)?, number(2)?),
            _ => return None,
        };
        Period::parse(&candidate)
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
        let next = if month == 12 { first_of_month(year + 1, 1) } else { first_of_month(year, month + 1) };
        next.checked_sub_days(Days::new(1)).unwrap_or(next)
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

/// What people write before a year.
const YEAR_WORDS: [&str; 3] = ["jaar", "heel", "year"];

/// What people write with the number of a part of a year, or with two years.
const PART_WORDS: [&str; 29] = [
    "q",
    "k",
    "kw",
    "kwartaal",
    "quarter",
    "h",
    "hj",
    "half",
    "halfjaar",
    "helft",
    "e",
    "ste",
    "st",
    "nd",
    "rd",
    "th",
    "de",
    "het",
    "the",
    "van",
    "of",
    "m",
    "mm",
    "maand",
    "month",
    "schooljaar",
    "schoolyear",
    "school",
    "p",
];

/// `maart 2025` and `14 mei 2025` with the number of the month in the place of its name.
fn months_as_numbers(text: &str) -> String {
    const MONTHS: [&[&str]; 12] = [
        &["januari", "january", "jan"],
        &["februari", "february", "feb"],
        &["maart", "march", "mrt", "mar"],
        &["april", "apr"],
        &["mei", "may"],
        &["juni", "june", "jun"],
        &["juli", "july", "jul"],
        &["augustus", "august", "aug"],
        &["september", "sept", "sep"],
        &["oktober", "october", "okt", "oct"],
        &["november", "nov"],
        &["december", "dec"],
    ];
    let month = |word: &str| {
        let word = word.trim_end_matches('.').to_lowercase();
        MONTHS.iter().position(|names| names.contains(&word.as_str())).map(|index| (index + 1).to_string())
    };
    let words = text.split(|c: char| c.is_whitespace() || c == '-').filter(|word| !word.is_empty());
    words.map(|word| month(word).unwrap_or_else(|| word.to_owned())).collect::<Vec<_>>().join(" ")
}

fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The first day of a month. Years and months come from a parsed period, so the day exists.
fn first_of_month(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
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

/// The finding about a text that is no period.
pub(crate) fn bad_period(text: &str) -> Problem {
    let help = match Period::suggestion(text) {
        Some(better) => Message::new("did-you-mean").with("better", format!("\"{better}\"")),
        None => Message::new("period-form-help"),
    };
    Problem {
        rule: reading::PERIOD_FORM,
        message: Message::new("period-form").with("text", text),
        help: Some(help),
        fix: rewritten(text),
    }
}

/// The same period in the form of the plan's files, where no other can be meant: only its signs, its capitals or the order
/// of year and quarter differ (`2024 q1`, `2024-kw1`, `Q1 2024`), or the month has its name (`maart 2025`). Of `2024-3`
/// nobody can tell whether a month or a quarter was meant.
fn rewritten(text: &str) -> Option<String> {
    let better = Period::suggestion(text)?.to_string();
    let groups = |text: &str| -> Vec<String> {
        let text = text.to_uppercase().replace("KW", "Q").replace('K', "Q");
        let groups = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|group| !group.is_empty());
        groups.map(str::to_owned).collect()
    };
    let (written, wanted) = (groups(text), groups(&better));
    let swapped = written.len() == 2 && wanted.len() == 2 && {
        let lettered = wanted[1].contains(char::is_alphabetic);
        lettered && written[0] == wanted[1] && written[1] == wanted[0]
    };
    let names_month =
        text.contains(char::is_alphabetic) && !months_as_numbers(text).contains(char::is_alphabetic);
    (written.concat() == wanted.concat() || swapped || names_month).then(|| format!("\"{better}\""))
}

/// The finding about a period that is written as a number or a date: it lacks its quotation marks.
pub(super) fn unquoted_period(value: &DeValue<'_>, written: &str) -> Problem {
    let quoted = format!("\"{written}\"");
    let fix = Period::parse(written).map(|_| quoted.clone());
    wrong_type("type-period", value).with_help(quoted).with_fix(fix)
}

impl FromToml for Period {
    const EXAMPLE: &'static str = "\"2025\"";

    fn from_toml(value: &DeValue<'_>) -> Result<Period, Problem> {
        match value {
            DeValue::Integer(integer) => Err(unquoted_period(value, integer.as_str())),
            DeValue::Datetime(date) => Err(unquoted_period(value, &date.to_string())),
            other => {
                let text = text_of(other, "type-period")?;
                Period::parse(text).ok_or_else(|| bad_period(text))
            }
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

    #[test]
    fn a_part_of_a_year_is_not_taken_for_the_year() {
        for typed in
            ["voorjaar 2025", "begin 2025", "2025 x", "2024W12", "1995W101", "week 3 2024", "1995X000"]
        {
            assert_eq!(Period::suggestion(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_period_in_another_form_is_recognised() {
        for (typed, meant) in [
            ("Q1 2024", "2024-Q1"),
            ("2024Q3", "2024-Q3"),
            ("2024-3", "2024-03"),
            ("03-2024", "2024-03"),
            ("12-03-2024", "2024-03-12"),
            ("2e kwartaal 2024", "2024-Q2"),
            ("jaar 2024", "2024"),
            ("maart 2025", "2025-03"),
            ("maart-2025", "2025-03"),
            ("14 mei 2025", "2025-05-14"),
            ("schooljaar 2023-2024", "2023/24"),
        ] {
            assert_eq!(
                Period::suggestion(typed).map(|period| period.to_string()).as_deref(),
                Some(meant),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_period_is_rewritten_only_where_no_other_can_be_meant() {
        for (typed, meant) in [
            ("2024 q1", "2024-Q1"),
            ("2024-kw1", "2024-Q1"),
            ("2024-K3", "2024-Q3"),
            ("Q1 2024", "2024-Q1"),
            ("h2-2024", "2024-H2"),
            ("maart 2025", "2025-03"),
            ("14 mei 2025", "2025-05-14"),
        ] {
            assert_eq!(rewritten(typed), Some(format!("\"{meant}\"")), "{typed}");
        }
        for typed in
            ["2024-3", "03-2024", "05-03-2024", "week 3 2024", "2023-2024", "2024/03", "voorjaar 2025"]
        {
            assert_eq!(rewritten(typed), None, "{typed}");
        }
    }
}
