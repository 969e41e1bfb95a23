//! Which places the rows of a file name, ours or not, and which rows leave theirs open.

use std::collections::BTreeSet;

use crate::exchange::no_match::NoMatch;
use crate::exchange::read::grid::is_unworked;
use crate::exchange::read::observation::{Dimension, Observation, TOPIC, headers, values};
use crate::exchange::read::place_headers::is_of_places;
use crate::exchange::read::places::{OwnPlace, folded, is_code, is_place};

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

/// The places that rows of a file name: those that are known here, and what stands below a header whose values mostly are.
/// An answer that is called as a municipality is, `Best`, is none where it was chosen.
pub(super) fn named_places(
    rows: &[&Observation],
    all: &[&Observation],
    chosen: &BTreeSet<String>,
) -> Vec<String> {
    let mostly = |header: &&str| {
        let values = values(all.iter().copied(), header);
        values.iter().filter(|value| is_place(value)).count() * 2 > values.len()
    };
    let of_places: Vec<&str> = headers(all.iter().copied()).into_iter().filter(mostly).collect();
    let is_answer = |of: &Dimension| {
        chosen.contains(&of.header) && !is_of_places(&of.header) && !is_code(&folded(&of.value))
    };
    let names = |of: &&Dimension| {
        let below = of_places.contains(&of.header.as_str());
        !of.value.is_empty() && (below || is_place(&of.value) && !is_answer(of))
    };
    let mut seen = BTreeSet::new();
    let named = rows.iter().flat_map(|one| &one.dimensions).filter(names);
    named.filter(|of| seen.insert(folded(&of.value))).map(|of| of.value.clone()).collect()
}

/// The places that a file names, as far as their names are known here.
pub(super) fn places_in(rows: &[&Observation]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = rows.iter().flat_map(|one| &one.dimensions).map(|of| of.value.as_str());
    all.filter(|value| is_place(value) && seen.insert(folded(value))).map(str::to_owned).collect()
}
