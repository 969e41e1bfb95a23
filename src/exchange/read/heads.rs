//! The heads of columns of figures: what they are about, and what they say of time.

use chrono::{Datelike as _, NaiveDate};

use crate::exchange::read::other_measure::other_than_of_its_year;
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::not_whole::{is_not_whole, years};
use crate::exchange::read::time::when::{Part, Unusable, When};
use crate::exchange::read::time::{TimeReading, time};
use crate::model::{Period, Status};

/// What heads a column of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head<'h> {
    /// What it is about, without the period.
    pub topic: &'h str,
    pub when: When,
    pub status: Option<Status>,
}

impl<'h> Head<'h> {
    /// Reads a head by itself: `2024*`, `Q1`, `Misdrijven 2023`, `Meldingen (jan)`.
    pub fn of(text: &'h str) -> Head<'h> {
        let text = text.trim();
        let bare = numbered(text).filter(|_| !ends_in_year(text)).unwrap_or(text);
        let about = |topic| Head { topic, when: When::Other, status: None };
        let whole = time(bare, TimeColumn::Any);
        match whole.when {
            When::Whole(_) | When::Part(_) | When::All => {
                return Head { topic: "", when: whole.when, status: whole.status };
            }
            When::Unusable(why) if why != Unusable::Unread => {
                return Head { topic: bare, when: whole.when, status: None };
            }
            // A bare number is an answer or an age; `2024-1` is a part of a year, whichever.
            When::Unclear if !years(bare).is_empty() => {
                return Head { topic: "", when: When::Unclear, status: None };
            }
            When::Unclear | When::Empty => return about(bare),
            When::Unusable(_) | When::Other => {}
        }
        // Its year is not that of the figure.
        if other_than_of_its_year(bare).is_some() {
            return about(bare);
        }
        // `Meldingen t/m september 2025`: no calendar period.
        if years(bare).iter().any(|year| is_not_whole(bare, Period::Year(*year))) {
            return Head { topic: bare, when: When::Unusable(Unusable::Partial), status: None };
        }
        split(bare).unwrap_or_else(|| about(bare))
    }
}

/// `Misdrijven_2023`: no number of the open data, but a year.
fn ends_in_year(text: &str) -> bool {
    text.rsplit('_').next().is_some_and(|last| last.len() == 4)
}

/// A head with a period behind or before what it is about.
fn split(text: &str) -> Option<Head<'_>> {
    let gaps: Vec<usize> = text
        .char_indices()
        .filter(|(_, c)| c.is_whitespace() || matches!(c, '_' | '(' | ';' | ','))
        .map(|(at, _)| at)
        .collect();
    let dated = |read: TimeReading| matches!(read.when, When::Whole(_) | When::Part(_));
    // The longest period first: `Q1 2024` before `2024`.
    for at in &gaps {
        let (topic, period) = text.split_at(*at);
        let read = time(period.trim_start_matches(['_', ';', ',']), TimeColumn::Any);
        // `Misdrijven 2025 (stand 1 oktober)`
        if matches!(read.when, When::Part(_)) && !years(topic).is_empty() {
            return Some(Head { topic: text, when: When::Unusable(Unusable::Partial), status: None });
        }
        if (dated(read) || is_roman(period, read.when)) && !tidy(topic).is_empty() {
            return Some(Head { topic: tidy(topic), when: read.when, status: read.status });
        }
    }
    for at in gaps.iter().rev() {
        let (period, topic) = text.split_at(*at);
        let read = time(period, TimeColumn::Any);
        if dated(read) && !tidy(topic).is_empty() {
            return Some(Head { topic: tidy(topic), when: read.when, status: read.status });
        }
    }
    None
}

/// `Meldingen I 2025`: of a part of the year, whichever that is.
fn is_roman(period: &str, when: When) -> bool {
    when == When::Unclear && period.trim_start().starts_with('I')
}

fn tidy(topic: &str) -> &str {
    let loose = |c: char| c.is_whitespace() || matches!(c, '_' | ';' | ',' | ':' | '-' | '–');
    topic.trim_end_matches(|c| loose(c) || c == '(').trim_start_matches(|c| loose(c) || c == ')')
}

/// The services number their columns of figures: `TotaalGeregistreerdeMisdrijven_1`. The name without the number.
pub(in crate::exchange) fn numbered(name: &str) -> Option<&str> {
    let (bare, number) = name.trim().rsplit_once('_')?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(bare)
}

/// The heads of several columns of figures. What only can be a period among others of its kind is one there: `Totaal`
/// beside quarters. A year in a name is one where nothing else in the table says when.
pub fn heads<'h>(all: &[&'h str], has_periods: bool) -> Vec<Head<'h>> {
    let read: Vec<Head<'h>> = all.iter().map(|text| Head::of(text)).collect();
    let parts = read.iter().filter(|head| matches!(head.when, When::Part(_))).count();
    // The same thing for several periods: `Misdrijven 2023`, `Misdrijven 2024`.
    let is_row = |head: &Head<'_>| {
        let like = |other: &&Head<'_>| {
            other.topic == head.topic && matches!(other.when, When::Whole(_)) && other.when != head.when
        };
        read.iter().any(|other| like(&other))
    };
    let settled = |(head, text): (&Head<'h>, &&'h str)| {
        let plain = Head { topic: text.trim(), when: When::Other, status: None };
        match head.when {
            When::All if parts < 2 => plain,
            When::Whole(_) if has_periods && !head.topic.is_empty() && !is_row(head) => plain,
            _ => *head,
        }
    };
    let mut settled: Vec<Head<'h>> = read.iter().zip(all).map(settled).collect();
    of_first_days(&mut settled);
    counted(all).map_or(settled, |when| {
        (1..).zip(all).map(|(number, _)| Head { topic: "", when: when(number), status: None }).collect()
    })
}

/// A spreadsheet makes of years their first days.
fn of_first_days(heads: &mut [Head<'_>]) {
    let day = |head: &Head<'_>| match head.when {
        When::Whole(Period::Day(day)) => Some(day),
        _ => None,
    };
    let days: Vec<NaiveDate> = heads.iter().filter_map(day).collect();
    if days.len() > 1 && days.iter().all(|day| day.ordinal() == 1) {
        for head in heads {
            head.when = day(head).map_or(head.when, |day| When::Whole(Period::Year(day.year())));
        }
    }
}

/// Heads that count from one: the months or the weeks of a year. Four of them may be quarters, or answers.
fn counted(all: &[&str]) -> Option<fn(u32) -> When> {
    let counts = (1..).zip(all).all(|(number, text): (u32, &&str)| text.trim().parse() == Ok(number));
    match all.len() {
        4 if counts => Some(|_| When::Unclear),
        12 if counts => Some(|month| When::Part(Part::Month(month))),
        52 | 53 if counts => Some(|_| When::Unusable(Unusable::Week)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> (String, String) {
        let head = Head::of(text);
        let when = match head.when {
            When::Whole(period) => period.to_string(),
            other => format!("{other:?}"),
        };
        (head.topic.to_owned(), when)
    }

    #[test]
    fn a_head_is_what_it_is_about_and_when() {
        for (text, topic, when) in [
            ("2024*", "", "2024"),
            ("Misdrijven 2023", "Misdrijven", "2023"),
            ("2023 Misdrijven", "Misdrijven", "2023"),
            ("Onveilig (%) 2023", "Onveilig (%)", "2023"),
            ("Misdrijven (2023)", "Misdrijven", "2023"),
            ("Misdrijven_2023", "Misdrijven", "2023"),
            ("Misdrijven Q1 2024", "Misdrijven", "2024-Q1"),
            ("Meldingen jan", "Meldingen", "Part(Month(1))"),
            ("Q3", "", "Part(Quarter(3))"),
            ("Q3_4", "", "Part(Quarter(3))"),
            ("Totaal", "", "All"),
            ("Year ending March 2024", "Year ending March 2024", "Unusable(Partial)"),
            ("Meldingen t/m september 2025", "Meldingen t/m september 2025", "Unusable(Partial)"),
            ("week 12", "week 12", "Unusable(Week)"),
            ("Misdrijven", "Misdrijven", "Other"),
            ("Verschil 2023", "Verschil 2023", "Other"),
            ("per 1 000 inwoners", "per 1 000 inwoners", "Other"),
            ("Totaal_1", "", "All"),
            ("65", "65", "Other"),
            ("Meldingen I 2025", "Meldingen", "Unclear"),
            ("Meldingen IV 2025", "Meldingen", "2025-Q4"),
            ("Cluster 1 2024", "Cluster 1", "2024"),
        ] {
            assert_eq!(shown(text), (topic.to_owned(), when.to_owned()), "{text}");
        }
    }

    #[test]
    fn a_head_is_read_beside_the_others() {
        let when = |all: &[&str], has| heads(all, has).iter().map(|head| head.when).collect::<Vec<_>>();
        assert_eq!(when(&["Totaal", "Geweld"], true), [When::Other, When::Other]);
        assert_eq!(when(&["Q1", "Q2", "Totaal"], true)[2], When::All);
        assert_eq!(when(&["Jeugdwet 2015", "Wmo"], true), [When::Other, When::Other]);
        assert!(matches!(when(&["Jeugdwet 2015", "Jeugdwet 2016"], true)[0], When::Whole(_)));
        assert!(matches!(when(&["Jeugdwet 2015"], false)[0], When::Whole(_)));
        assert_eq!(when(&["1", "2", "3", "4"], true), [When::Unclear; 4]);
        assert_eq!(when(&["1", "2", "3"], true), [When::Other; 3]);
        let months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
        assert_eq!(when(&months, true)[11], When::Part(Part::Month(12)));
    }
}
