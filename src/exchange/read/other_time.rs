//! What makes a figure doubtful that reads well by itself: a head or a title says that it is of another time than its row,
//! or than somebody typed.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use crate::exchange::read::doubt::Doubt;
use crate::exchange::read::heads::Head;
use crate::exchange::read::observation::{Observation, TOPIC};
use crate::exchange::read::other_measure::shorter;
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::not_whole::years;
use crate::exchange::read::time::when::When;
use crate::model::Period;

/// Marks the figures of which a head, or a line above the table, names another time. `typed` is the period that somebody
/// typed for all of it.
pub(super) fn mark_other_times(above: &[String], typed: Option<Period>, all: &mut [Observation]) {
    let of_lines = typed.and_then(|typed| spanned(above, typed));
    let years_of = years_by_topic(all);
    let shortest = all.iter().map(|one| one.period.months()).min().unwrap_or_default();
    let by_parts = |text: &&str| shorter(text).is_some_and(|months| months < shortest);
    let line = above.iter().map(String::as_str).find(by_parts);
    for one in all.iter_mut().filter(|one| one.doubt.is_none()) {
        let topics =
            || one.dimensions.iter().filter(|of| of.header.starts_with(TOPIC)).map(|of| of.value.as_str());
        let heads = topics()
            .find(|text| by_parts(text) || years_of.get(*text).is_some_and(|year| names_other(text, *year)));
        let of_all = of_lines.filter(|_| !says_when(one)).map(String::as_str);
        let said = heads.or(of_all).or(line).map(str::to_owned);
        one.doubt = said.map(Doubt::OfOtherTime);
    }
}

/// The heads of figures that are all of one year, with that year.
fn years_by_topic(all: &[Observation]) -> BTreeMap<String, i32> {
    let mut seen: BTreeMap<&str, BTreeSet<i32>> = BTreeMap::new();
    for one in all {
        for of in one.dimensions.iter().filter(|of| of.header.starts_with(TOPIC)) {
            seen.entry(&of.value).or_default().insert(one.period.start().year());
        }
    }
    let only = |(topic, years): (&str, BTreeSet<i32>)| {
        let year = years.first().copied().filter(|_| years.len() == 1)?;
        Some((topic.to_owned(), year))
    };
    seen.into_iter().filter_map(only).collect()
}

/// Whether a head has another year than all its rows: `Misdrijven 2023` beside 2024. That of a law or of the borders of
/// municipalities is a name.
fn names_other(head: &str, year: i32) -> bool {
    const NAMES: [&str; 7] = ["wet", "indeling", "norm", "definitie", "prijs", "peil", "sinds"];
    let lower = head.to_lowercase();
    // `Meldingen Wmo 2015`
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let is_name = || {
        NAMES.iter().any(|name| lower.contains(name))
            || Head::of(head).topic.split_whitespace().skip(1).last().is_some_and(is_capital)
    };
    matches!(Head::of(head).when, When::Whole(period) if period.start().year() != year && period.end().year() != year)
        && !is_name()
}

/// Whether the file says of a figure itself when it is of.
fn says_when(one: &Observation) -> bool {
    one.times.iter().any(|of| of.header == TOPIC || TimeColumn::named(&of.header).is_some())
}

/// The line above a table without periods that names several years, of which somebody typed one: its figures may be of all
/// of them. A plan and what is kept up over years are called by theirs.
fn spanned(above: &[String], typed: Period) -> Option<&String> {
    const CALLED: [&str; 10] = [
        "plan",
        "programma",
        "monitor",
        "visie",
        "nota",
        "agenda",
        "beleid",
        "strategie",
        "akkoord",
        "indeling",
    ];
    let says_when =
        |line: &String| line.split_once(':').is_some_and(|(label, _)| TimeColumn::named(label).is_some());
    let spans = |line: &&String| {
        let lower = line.to_lowercase();
        let years = years(line);
        let (first, last) = (years.iter().min(), years.iter().max());
        let is_inside = first < last && years.iter().any(|year| Period::Year(*year).contains(typed))
            || matches!((first, last), (Some(first), Some(last)) if (*first + 1..*last).contains(&typed.start().year()));
        is_inside && !CALLED.iter().any(|word| lower.contains(word))
    };
    let is_year = matches!(typed, Period::Year(_));
    above.iter().find(spans).filter(|_| is_year && !above.iter().any(says_when))
}
