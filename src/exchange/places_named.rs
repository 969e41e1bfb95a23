//! Which places the rows of a file name, ours or not, and which rows leave theirs open.

use std::collections::BTreeSet;

use crate::exchange::no_match::NoMatch;
use crate::exchange::read::grid::is_unworked;
use crate::exchange::read::observation::{Observation, TOPIC, headers, values};
use crate::exchange::read::place_headers::{is_of_places, is_of_territories, is_total, names_places};
use crate::exchange::read::places::{OwnPlace, folded, is_code, is_place, place_within};

/// Refuses rows that leave their place open below a header with places, ours or those of others: it may be that of the row
/// above, or of all of them.
pub(super) fn refuse_open(
    rows: &[&Observation],
    all: &[&Observation],
    places: &[OwnPlace],
) -> Result<(), NoMatch> {
    let is_named = |value: &String| is_place(value) || places.iter().any(|place| place.is(value));
    let of_places = headers(all.iter().copied()).into_iter().filter(|header| {
        // A topic may be called as a place is.
        !header.starts_with(TOPIC) && values(all.iter().copied(), header).iter().any(is_named)
    });
    let of_places: Vec<&str> = of_places.collect();
    let open = |one: &&&Observation| of_places.iter().any(|header| is_open(one.in_dimension(header)));
    match rows.iter().find(open) {
        Some(one) => Err(NoMatch::NoPlace(one.line)),
        None => Ok(()),
    }
}

/// Whether a cell leaves open which place is meant.
pub(super) fn is_open(value: &str) -> bool {
    value.is_empty() || is_unworked(value)
}

/// Which names of places are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// All.
    Any,
    /// Those of municipalities and larger areas. Somebody said that the table is ours: of `Locatie: Zwembad`, which may be
    /// a part of us, is asked whether that is so.
    NotOfUs,
}

/// The places that rows of a file name, ours not among them: what stands below a header of places, and what is known here
/// as one. An answer that is called as a municipality is, `Best`, is none where it was chosen.
pub(super) fn named_places(
    rows: &[&Observation],
    all: &[&Observation],
    chosen: &BTreeSet<String>,
    (own, naming): (&[OwnPlace], Naming),
) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut named = Vec::new();
    for header in headers(rows.iter().copied()) {
        let below = values(all.iter().copied(), header);
        let known = below.iter().filter(|value| is_place(value)).count();
        let is_answer =
            |value: &str| chosen.contains(header) && !is_of_places(header) && !is_code(&folded(value));
        // A title over all columns is both the head of the first and what stands below it.
        let is_our_title = |value: &str| {
            let said = folded(value);
            let names_us = |place: &OwnPlace| place.names.iter().any(|name| said.contains(&folded(name)));
            said == folded(header) && own.iter().any(names_us)
        };
        let is_named = |value: &String| match header.starts_with(TOPIC) {
            _ if value.is_empty() || is_our_title(value) => false,
            _ if known * 2 > below.len() => true,
            _ if is_place(value) => !is_answer(value),
            true => place_within(value).is_some_and(|name| !own.iter().any(|place| place.is(&name))),
            false if is_total(value) => false,
            false if naming == Naming::NotOfUs => is_of_territories(header),
            false => names_places(header),
        };
        let of_rows = values(rows.iter().copied(), header).into_iter().filter(is_named);
        named.extend(of_rows.filter(|value| seen.insert(folded(value))));
    }
    named
}

/// The place that a line above the table names, where none names ours: `Misdrijven in Enschede`.
pub(super) fn place_above(lines: &[String], own: &[OwnPlace]) -> Option<String> {
    let folded_lines: Vec<String> = lines.iter().map(|line| folded(line)).collect();
    let is_ours = |place: &OwnPlace| {
        place.names.iter().any(|name| folded_lines.iter().any(|line| line.contains(&folded(name))))
    };
    if own.iter().any(is_ours) {
        return None;
    }
    lines.iter().find_map(|line| place_within(line))
}
