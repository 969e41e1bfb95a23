//! Which rows of a file are of the plan's own place, and which of a place that somebody typed. Every dimension is looked
//! through, whatever its header.

use std::collections::{BTreeMap, BTreeSet};

use super::matching::{Choice, NoMatch};
use super::observation::{Dimension, Observation, values};
use super::places::{Fit, OwnPlace, folded, is_place};

/// A row that is ours, and the part of the breakdown that it is.
pub(super) type Row<'o> = (&'o Observation, Option<&'o str>);

/// The rows of a place that somebody typed, and the headers under which it stands.
pub(super) fn of_region<'o>(
    rows: &[&'o Observation],
    region: &str,
) -> Result<(BTreeSet<String>, Vec<&'o Observation>), NoMatch> {
    let typed = OwnPlace::typed(region);
    let fits = |wanted: Fit| {
        let is = move |of: &&Dimension, typed: &OwnPlace| typed.fit(&of.value) >= Some(wanted);
        let headers: BTreeSet<String> = rows
            .iter()
            .flat_map(|one| &one.dimensions)
            .filter(|of| is(of, &typed))
            .map(|of| of.header.clone())
            .collect();
        let left: Vec<&Observation> =
            rows.iter().filter(|one| one.dimensions.iter().any(|of| is(&of, &typed))).copied().collect();
        (headers, left)
    };
    let (headers, left) = fits(Fit::Name);
    if left.is_empty() {
        let like = |value: &str| folded(value).contains(&folded(region));
        let alike: BTreeSet<&str> = rows
            .iter()
            .flat_map(|one| &one.dimensions)
            .map(|of| of.value.as_str())
            .filter(|value| like(value))
            .collect();
        return Err(NoMatch::Region(alike.into_iter().map(str::to_owned).collect()));
    }
    for header in &headers {
        let names = values(left.iter().copied(), header);
        let names: Vec<String> = names.into_iter().filter(|name| typed.is(name)).collect();
        if names.len() > 1 && !names.iter().any(|name| folded(name) == folded(region)) {
            return Err(NoMatch::Region(names));
        }
    }
    // Of a name and the same name with a suffix, the one that was typed is meant.
    let exact = |one: &&Observation| one.dimensions.iter().any(|of| folded(&of.value) == folded(region));
    let exactly: Vec<&Observation> = left.iter().copied().filter(exact).collect();
    Ok((headers, if exactly.is_empty() { left } else { exactly }))
}

/// The rows of the plan's own places, and the headers under which they stand.
pub(super) struct Ours<'o> {
    pub(super) rows: Vec<Row<'o>>,
    pub(super) headers: BTreeSet<String>,
}

/// The rows that are ours; none when no own place occurs.
///
/// # Errors
/// More than one value can be the own place.
pub(super) fn ours<'o>(
    rows: &[&'o Observation],
    places: &'o [OwnPlace],
    fixed: &BTreeSet<String>,
) -> Result<Option<Ours<'o>>, NoMatch> {
    let mut found: Vec<(&OwnPlace, Vec<(String, String)>)> = Vec::new();
    for place in places {
        let values = values_of(rows, place, fixed)?;
        if !values.is_empty() {
            found.push((place, values));
        }
    }
    let wholes: Vec<&(&OwnPlace, Vec<(String, String)>)> =
        found.iter().filter(|(place, _)| place.part.is_none()).collect();
    if let [(_, first), _, ..] = wholes.as_slice() {
        let header = first[0].0.clone();
        let values = wholes.iter().map(|(_, values)| values[0].1.clone()).collect();
        return Err(NoMatch::WhichPlace(Choice { header, values }));
    }
    let is_of = |one: &Observation, values: &[(String, String)]| {
        values.iter().any(|(header, value)| folded(one.in_dimension(header)) == folded(value))
    };
    let headers_of = |part: bool| -> BTreeSet<String> {
        let of = found.iter().filter(|(place, _)| place.part.is_some() == part);
        of.flat_map(|(_, values)| values).map(|(header, _)| header.clone()).collect()
    };
    let (parts, whole) = (headers_of(true), headers_of(false));
    // Where districts stand in a column of their own, what is left of the municipality is no total.
    let has_total = parts.is_empty() || whole.intersection(&parts).next().is_some();
    let mut own: Vec<Row<'o>> = Vec::new();
    for one in rows {
        let of_place = |part: bool| {
            found.iter().find(|(place, values)| place.part.is_some() == part && is_of(one, values))
        };
        match (of_place(true), of_place(false)) {
            (Some((place, _)), _) => own.push((one, place.part.as_deref())),
            (None, Some(_)) if has_total => own.push((one, None)),
            _ => {}
        }
    }
    let headers = parts.union(&whole).cloned().collect();
    Ok((!own.is_empty()).then_some(Ours { rows: own, headers }))
}

/// Under which headers, and as which value, a place stands. A code goes before a name, and a name that others share
/// counts only where it was chosen.
///
/// # Errors
/// More than one value below one header can be it.
fn values_of(
    rows: &[&Observation],
    place: &OwnPlace,
    fixed: &BTreeSet<String>,
) -> Result<Vec<(String, String)>, NoMatch> {
    let mut fits: BTreeMap<(&str, String), (Fit, &str)> = BTreeMap::new();
    for of in rows.iter().flat_map(|one| &one.dimensions) {
        if let Some(fit) = place.fit(&of.value) {
            fits.insert((&of.header, folded(&of.value)), (fit, &of.value));
        }
    }
    let best = fits.values().map(|(fit, _)| *fit).max();
    let coded = best == Some(Fit::Code);
    let mut all: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for ((header, _), (fit, value)) in &fits {
        if !coded || *fit == Fit::Code {
            all.entry(header).or_default().push((*value).to_owned());
        }
    }
    let unsure = |header: &str, values: &[String]| {
        values.len() > 1 || best == Some(Fit::Shared) && !fixed.contains(header)
    };
    if let Some((header, values)) = all.iter().find(|(header, values)| unsure(header, values)) {
        return Err(NoMatch::WhichPlace(Choice { header: (*header).to_owned(), values: values.clone() }));
    }
    Ok(all
        .into_iter()
        .flat_map(|(header, values)| values.into_iter().map(|one| (header.to_owned(), one)))
        .collect())
}

/// The places that a file names, as far as their names are known here.
pub(super) fn places_in(observations: &[Observation]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let all = observations.iter().flat_map(|one| &one.dimensions).map(|of| of.value.as_str());
    all.filter(|value| is_place(value) && seen.insert(folded(value))).map(str::to_owned).collect()
}
