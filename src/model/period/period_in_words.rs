//! Periods as people say them. What is typed at a command or stands in a file is another form.

use crate::lang::{Arg, Language, Message, month_names};
use crate::model::period::Period;
use crate::model::period::baseline_period::BaselinePeriod;
use crate::model::period::period_range::PeriodRange;

impl Period {
    /// The name of a part of a year, and the year: `1e kwartaal` and 2025. Other periods have none.
    pub fn part_of_year(self) -> Option<(Arg, i32)> {
        let numbered = |[table, sentence]: [&'static str; 2], number: u32| {
            let shown = |id| Message::new(id).with("number", number);
            Arg::two_forms(shown(table), shown(sentence))
        };
        match self {
            Period::Month(year, month) => Some((Arg::Month(month), year)),
            Period::Quarter(year, quarter) => {
                Some((numbered(["period-quarter", "period-quarter-text"], quarter), year))
            }
            Period::Half(year, half) => Some((numbered(["period-half", "period-half-text"], half), year)),
            Period::Year(_) | Period::SchoolYear(_) | Period::Day(_) => None,
        }
    }

    /// Reads a period as it is typed, or as it is said in either language: what is printed can be typed.
    pub fn read(text: &str) -> Option<Period> {
        let typed = text.trim();
        Period::parse(typed)
            .or_else(|| Period::parse(&typed.to_uppercase()))
            .or_else(|| said(&typed.to_lowercase()))
    }
}

/// Reads a period in words.
fn said(text: &str) -> Option<Period> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let words = words.strip_prefix(&["het"]).or(words.strip_prefix(&["de"])).unwrap_or(&words);
    let words = words.strip_prefix(&["the"]).unwrap_or(words);
    let month = |name: &str| {
        let names = Language::ALL.map(|language| month_names(language).map(str::to_lowercase));
        names.iter().find_map(|names| names.iter().position(|one| one == name)).map(|at| at + 1)
    };
    let words =
        words.strip_prefix(&["schooljaar"]).or(words.strip_prefix(&["school", "year"])).unwrap_or(words);
    let typed = match *words {
        [year] if year.contains('/') => year.to_owned(),
        [number, "kwartaal", year]
        | [number, "kwartaal", "van", year]
        | [number, "quarter", year]
        | [number, "quarter", "of", year] => format!("{year}-Q{}", ordinal(number)?),
        [number, "helft" | "halfjaar", year]
        | [number, "helft" | "halfjaar", "van", year]
        | [number, "half", year]
        | [number, "half", "of", year] => format!("{year}-H{}", ordinal(number)?),
        [name, year] => match name.strip_prefix('q') {
            Some(number) => format!("{year}-Q{number}"),
            None => match name.strip_prefix('h') {
                Some(number) => format!("{year}-H{number}"),
                None => format!("{year}-{:02}", month(name)?),
            },
        },
        [day, name, year] => format!("{year}-{:02}-{:02}", month(name)?, day.parse::<u32>().ok()?),
        _ => return None,
    };
    Period::parse(&typed)
}

/// The number of a part of a year: `1e`, `eerste`, `1st`, `first`.
fn ordinal(word: &str) -> Option<usize> {
    let [nl, en] = [["eerste", "tweede", "derde", "vierde"], ["first", "second", "third", "fourth"]];
    let (short_nl, short_en) = (["1e", "2e", "3e", "4e"], ["1st", "2nd", "3rd", "4th"]);
    let at =
        [nl, en, short_nl, short_en].iter().find_map(|words| words.iter().position(|one| *one == word))?;
    Some(at + 1)
}

/// A period as people say it: `2025`, `1e kwartaal 2025`, `april 2026`, `12 maart 2026`; in a sentence `het 1e kwartaal van
/// 2025`. How it is typed, which files and commands ask for, is what `Display` gives.
impl From<Period> for Arg {
    fn from(period: Period) -> Arg {
        if let Period::Day(day) = period {
            return Arg::Date(day);
        }
        let Some((part, year)) = period.part_of_year() else { return Arg::Text(period.to_string()) };
        let shown =
            |id: &'static str| Message::new(id).with("part", part.clone()).with("year", year.to_string());
        match period {
            Period::Half(..) => {
                Arg::two_forms(shown("period-half-of-year"), shown("period-part-of-year-text"))
            }
            Period::Quarter(..) => Arg::two_forms(shown("period-of-year"), shown("period-part-of-year-text")),
            _ => shown("period-of-year").into(),
        }
    }
}

/// The same of a span: years with a dash, `2015–2019`; the months of a rolling year from the first to the last.
impl From<PeriodRange> for Arg {
    fn from(range: PeriodRange) -> Arg {
        match (range.single(), range.first, range.last) {
            (Some(period), ..) => period.into(),
            (None, Period::Year(first), Period::Year(last)) => Arg::Text(format!("{first}–{last}")),
            (None, first, last) => {
                let shown = |id: &'static str| Message::new(id).with("from", first).with("to", last);
                Arg::two_forms(shown("period-span"), shown("period-span-text"))
            }
        }
    }
}

/// A baseline's period as people say it.
impl From<BaselinePeriod> for Arg {
    fn from(period: BaselinePeriod) -> Arg {
        PeriodRange::from(period).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Catalogue;

    fn range(typed: &str) -> PeriodRange {
        let span = || {
            let (first, last) = typed.split_once('/').unwrap();
            let [first, last] = [first, last].map(|typed| Period::parse(typed).unwrap());
            PeriodRange { first, last }
        };
        Period::parse(typed).map_or_else(span, PeriodRange::from)
    }

    #[test]
    fn a_period_is_said_in_words() {
        let [nl, en] = [Language::Nl, Language::En].map(Catalogue::new);
        for (typed, dutch, english) in [
            ("2025", "2025", "2025"),
            ("2025-H1", "1e helft 2025", "first half of 2025"),
            ("2025-H2", "2e helft 2025", "second half of 2025"),
            ("2025-Q4", "4e kwartaal 2025", "Q4 2025"),
            ("2026-04", "april 2026", "April 2026"),
            ("2026-12", "december 2026", "December 2026"),
            ("2026-03-12", "12 maart 2026", "12 March 2026"),
            ("2024/25", "2024/25", "2024/25"),
            ("2015/2019", "2015–2019", "2015–2019"),
            ("2024-Q4/2025-Q3", "4e kwartaal 2024 t/m 3e kwartaal 2025", "Q4 2024 to Q3 2025"),
        ] {
            let shown = Arg::from(range(typed));
            assert_eq!([nl.in_words(&shown), en.in_words(&shown)], [dutch, english]);
        }
    }

    #[test]
    fn in_a_sentence_a_part_of_a_year_has_an_article() {
        let [nl, en] = [Language::Nl, Language::En].map(Catalogue::new);
        for (typed, dutch, english) in [
            ("2025", "2025", "2025"),
            ("2025-H2", "de 2e helft van 2025", "the second half of 2025"),
            ("2025-Q4", "het 4e kwartaal van 2025", "the fourth quarter of 2025"),
            ("2026-04", "april 2026", "April 2026"),
            ("2026-03-12", "12 maart 2026", "12 March 2026"),
            ("2015/2019", "2015–2019", "2015–2019"),
            (
                "2024-Q4/2025-Q3",
                "het 4e kwartaal van 2024 t/m het 3e kwartaal van 2025",
                "the fourth quarter of 2024 to the third quarter of 2025",
            ),
        ] {
            let shown = Arg::from(range(typed));
            assert_eq!([nl.in_sentence(&shown), en.in_sentence(&shown)], [dutch, english]);
            assert_eq!(range(typed).to_string(), typed);
        }
    }

    #[test]
    fn what_is_said_is_read() {
        for typed in ["2025", "2025-H1", "2025-H2", "2025-Q4", "2026-04", "2026-12", "2026-03-02", "2024/25"]
        {
            let period = Period::parse(typed).unwrap();
            for language in Language::ALL {
                let catalogue = Catalogue::new(language);
                for shown in [catalogue.in_words(&period.into()), catalogue.in_sentence(&period.into())] {
                    assert_eq!(Period::read(&shown), Some(period), "{shown}");
                }
            }
        }
        for (said, period) in [
            ("2025-q1", "2025-Q1"),
            ("2025kw01", "2025-Q1"),
            ("H1 2025", "2025-H1"),
            ("1st quarter of 2025", "2025-Q1"),
            ("Vierde kwartaal 2025", "2025-Q4"),
            ("2e halfjaar 2025", "2025-H2"),
            ("schooljaar 2024/25", "2024/25"),
            ("School year 2024/25", "2024/25"),
        ] {
            assert_eq!(Period::read(said).map(|read| read.to_string()).as_deref(), Some(period), "{said}");
        }
        let none =
            ["1 kwartaal 2025", "5e kwartaal 2025", "lente 2025", "april", "31 april 2025", "q 2025", ""];
        assert!(none.iter().all(|text| Period::read(text).is_none()));
    }
}
