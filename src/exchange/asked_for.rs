//! What somebody typed to choose among the rows of a file: a value below a header, a topic.

use std::collections::BTreeSet;

use crate::exchange::no_match::{Choice, NoMatch};
use crate::exchange::ours::Row;
use crate::exchange::read::long::numbered;
use crate::exchange::read::observation::{Dimension, Observation, TOPIC, headers, values};
use crate::exchange::read::places::folded;

/// The rows with a value below a header, and the header as the file has it.
pub(super) fn of_value<'o>(
    rows: &[&'o Observation],
    header: &str,
    value: &str,
) -> Result<(String, Vec<&'o Observation>), NoMatch> {
    let known = headers(rows.iter().copied());
    let Some(found) = known.iter().find(|known| folded(known) == folded(header)) else {
        if let Some(chosen) = of_time(rows, header, value) {
            return chosen;
        }
        return Err(NoMatch::NoSuchHeader(header.to_owned(), known.into_iter().map(str::to_owned).collect()));
    };
    // A row that names nothing is of the group of the row above it.
    let is_open = |one: &&&Observation| {
        let mut labels = one.dimensions.iter().filter(|of| !of.header.starts_with(TOPIC)).peekable();
        labels.peek().is_some() && labels.all(|of| of.value.is_empty())
    };
    if let Some(one) = rows.iter().find(is_open) {
        return Err(NoMatch::NoPlace(one.line));
    }
    let is = |one: &&&Observation| squashed(one.in_dimension(found)) == squashed(value);
    let left: Vec<&Observation> = rows.iter().filter(is).copied().collect();
    if left.is_empty() {
        let values = values(rows.iter().copied(), found);
        let choice = Choice { header: (*found).to_owned(), values };
        return Err(NoMatch::NoSuchValue(value.to_owned(), choice));
    }
    Ok(((*found).to_owned(), left))
}

/// The rows with a value below a header of time, as the file has both.
fn of_time<'o>(
    rows: &[&'o Observation],
    header: &str,
    value: &str,
) -> Option<Result<(String, Vec<&'o Observation>), NoMatch>> {
    let of = |one: &&'o Observation| one.times.iter().find(|of| folded(&of.header) == folded(header));
    let found = rows.iter().find_map(of)?.header.clone();
    let is = |one: &&&'o Observation| of(one).is_some_and(|of| squashed(&of.value) == squashed(value));
    let left: Vec<&Observation> = rows.iter().filter(is).copied().collect();
    if left.is_empty() {
        let mut values: Vec<String> = rows.iter().filter_map(of).map(|of| of.value.clone()).collect();
        values.dedup();
        let choice = Choice { header: found, values };
        return Some(Err(NoMatch::NoSuchValue(value.to_owned(), choice)));
    }
    Some(Ok((found, left)))
}

pub(super) fn of_topic<'o>(
    rows: Vec<Row<'o>>,
    topic: Option<&str>,
    places: &BTreeSet<String>,
) -> Result<Vec<Row<'o>>, NoMatch> {
    let Some(topic) = topic else { return Ok(rows) };
    let several = |header: &str| values(rows.iter().map(|(one, _)| *one), header).len() > 1;
    let telling: BTreeSet<&str> =
        headers(rows.iter().map(|(one, _)| *one)).into_iter().filter(|header| several(header)).collect();
    let with = |test: &dyn Fn(&Dimension) -> bool| -> Vec<Row<'o>> {
        let is = |one: &Observation| one.dimensions.iter().any(|of| !places.contains(&of.header) && test(of));
        rows.iter().filter(|(one, _)| is(one)).copied().collect()
    };
    let wanted = squashed(topic);
    let is = |of: &Dimension| squashed(&of.value) == wanted;
    let has = |of: &Dimension| squashed(&of.value).contains(&wanted);
    let tells = |of: &Dimension| telling.contains(of.header.as_str());
    // A whole name among those that tell figures apart; any whole name; several names; a part of one.
    // A column of quarters is offered to nobody, and taken for what it is where it is typed.
    let timed = |one: &Observation| one.times.iter().any(|of| of.header == TOPIC && is(of));
    let found = if wanted.is_empty() {
        // A blank is in every text: it chooses the columns above which nothing stands but a period.
        Some(rows.iter().filter(|(one, _)| one.in_dimension(TOPIC).is_empty()).copied().collect())
    } else {
        let found = [
            with(&|of| tells(of) && is(of)),
            with(&is),
            rows.iter().filter(|(one, _)| timed(one)).copied().collect(),
            of_names(&rows, topic),
            with(&|of| tells(of) && has(of)),
            with(&has),
        ];
        found.into_iter().find(|found| !found.is_empty())
    };
    let found = found.filter(|found: &Vec<Row<'o>>| !found.is_empty());
    found.ok_or_else(|| {
        let all = headers(rows.iter().map(|(one, _)| *one));
        let topics = all.iter().filter(|header| header.starts_with(TOPIC) && several(header));
        NoMatch::NoTopic(topics.flat_map(|header| values(rows.iter().map(|(one, _)| *one), header)).collect())
    })
}

/// The rows that bear each of several names: `Diefstal, Mannen`.
fn of_names<'o>(rows: &[Row<'o>], topic: &str) -> Vec<Row<'o>> {
    let names: Vec<String> = topic.split(", ").map(squashed).collect();
    let bears =
        |one: &Observation, name: &String| one.dimensions.iter().any(|of| squashed(&of.value) == *name);
    rows.iter().filter(|(one, _)| names.iter().all(|name| bears(one, name))).copied().collect()
}

/// A name as it is compared: without capitals and spaces, and without the number that the services give their columns.
fn squashed(name: &str) -> String {
    folded(numbered(name).unwrap_or(name)).replace(' ', "")
}
