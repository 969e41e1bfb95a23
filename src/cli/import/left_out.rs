//! What of a file is not read, said before anything is recorded.

use chrono::Datelike as _;

use super::args::ImportArgs;
use super::arrival::Arrival;
use super::contradicted::contradicted;
use super::unread::odd_list;
use crate::cli::session::Session;
use ivp::exchange::{LeftOut, Selection, own_places};
use ivp::lang::Message;
use ivp::model::{Indicator, Period, Plan};

/// How many names are told of what is not read.
const MOST_NAMES: usize = 10;
/// How many figures of a row or column are told.
const MOST_FIGURES: usize = 3;

/// Some names, and a sign where there are more.
fn some(names: &[String], most: usize) -> Vec<String> {
    let more = (names.len() > most).then(|| "…".to_owned());
    names.iter().take(most).cloned().chain(more).collect()
}

/// That a title above a table without periods speaks of other years than the period that was typed for it.
pub(super) fn tell_other_years(args: &ImportArgs, arrival: &Arrival, session: &mut Session<'_>) {
    let Some(period) = args.period.as_deref().and_then(Period::read) else { return };
    let years = period.start().year()..=period.end().year();
    let is_source = |line: &str| line.starts_with("Bron") || line.starts_with("Source");
    let is_other = |line: &&String| {
        let all = years_in(line);
        let (first, last) = (all.iter().min(), all.iter().max());
        // `2019–2024` is about the years between as well.
        let is_about =
            first.zip(last).is_none_or(|(first, last)| first <= years.end() && years.start() <= last);
        !is_about && !is_source(line)
    };
    if let Some(line) = arrival.figures.above.iter().chain(&arrival.figures.sheet).find(is_other) {
        let message = Message::new("import-other-years").with("title", line.as_str());
        session.say(&message.with("file", arrival.name.as_str()).with("period", period));
    }
}

/// The years that a line speaks of. The number of a table is none.
fn years_in(line: &str) -> Vec<i32> {
    let words = line.split(|c: char| !c.is_alphanumeric());
    let year =
        |word: &str| word.parse::<i32>().ok().filter(|year| word.len() == 4 && (1900..2100).contains(year));
    words.filter_map(year).collect()
}

/// What of the file is not read.
pub(super) fn tell_left_out(arrival: &Arrival, session: &mut Session<'_>) {
    let figures = &arrival.figures;
    for (id, names) in [
        ("import-without-period", &figures.without_period),
        ("import-unread-columns", &figures.unread),
        ("import-odd-sheets", &figures.odd_sheets),
        ("import-other-sheets", &figures.other_sheets),
    ] {
        if !names.is_empty() {
            session.say(&Message::new(id).with("names", some(names, MOST_NAMES)));
        }
    }
    let (shown, more) = figures.hidden.split_at(figures.hidden.len().min(MOST_NAMES));
    for left in shown {
        let figures = |cells: &[String]| some(cells, MOST_FIGURES).join("; ");
        session.say(&match left {
            LeftOut::Sheet(name) => Message::new("import-hidden-sheet").with("name", name.as_str()),
            LeftOut::Row(line, cells) => {
                Message::new("import-hidden-row").with("line", *line).with("figures", figures(cells))
            }
            LeftOut::Column(name, cells) => Message::new("import-hidden-column")
                .with("name", name.as_str())
                .with("figures", figures(cells)),
        });
    }
    if !more.is_empty() {
        session.say(&Message::new("import-hidden-more").with("count", more.len()));
    }
    if !figures.hidden.is_empty() {
        session.say(&Message::new("import-hidden-help"));
    }
    if !figures.odd_periods.is_empty() {
        let periods = odd_list(&figures.odd_periods);
        session.say(&Message::new("import-odd-periods").with("periods", periods));
    }
    if figures.incomplete {
        session.say(&Message::new("import-incomplete"));
    }
}

/// What was typed against what the plan says of an indicator, and which rows of our own could not be read.
pub(super) fn tell_of_indicator(
    args: &ImportArgs,
    plan: &Plan,
    indicator: &Indicator,
    arrival: &Arrival,
    session: &mut Session<'_>,
) {
    for one in contradicted(args, indicator) {
        let message = Message::new("import-contradicted").with("indicator", indicator.title.as_str());
        session.say(&message.with("plan", one.of_plan).with("typed", one.typed));
    }
    if args.reference {
        return;
    }
    let places = own_places(plan, indicator);
    let rows = rows_of_ours(arrival, |cell| places.iter().any(|place| place.is(cell)));
    if !rows.is_empty() {
        let rows: Vec<String> =
            rows.into_iter().map(|(line, figures)| format!("{line} ({figures})")).collect();
        session.say(&Message::new("import-unused-rows").with("rows", some(&rows, MOST_NAMES).join(", ")));
    }
}

/// The rows that name our own place and have figures, of which none was read: they name no period. In a table made for
/// this program every row is ours.
pub(super) fn rows_of_ours(arrival: &Arrival, own: impl Fn(&str) -> bool) -> Vec<(usize, String)> {
    let all = arrival.figures.unused.iter();
    let ours = all.filter(|(_, cells)| arrival.is_own_table() || cells.iter().any(|cell| own(cell)));
    let shown = |cells: &[String]| {
        let filled: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        filled.join("; ")
    };
    ours.map(|(line, cells)| (*line, shown(cells))).collect()
}

/// The lines of our own rows that name no period.
pub(super) fn lines_of_ours(arrival: &Arrival, selection: &Selection) -> Vec<String> {
    let own = |cell: &str| selection.places.iter().any(|place| place.is(cell));
    rows_of_ours(arrival, own).into_iter().map(|(line, _)| line.to_string()).collect()
}
