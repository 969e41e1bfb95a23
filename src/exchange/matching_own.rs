//! Which figures of a table made for this program are an indicator's: its rows that are not of another place.

use std::collections::BTreeSet;

use crate::exchange::matching::{Chosen, Selection, settled};
use crate::exchange::no_match::{Choice, NoMatch};
use crate::exchange::ours::{Row, of_region, part_called};
use crate::exchange::places_named::{Naming, named_places};
use crate::exchange::read::observation::{Dimension, Observation, headers, values};
use crate::exchange::read::own::is_region_header;
use crate::exchange::read::place_headers::{
    is_of_groups, is_of_people, is_of_role, is_smaller_area, is_total as is_a_total,
};
use crate::exchange::read::places::{OwnPlace, is_municipality, is_place};

/// The figures for an indicator of a table made for this program: its rows that are not of another place.
///
/// # Errors
/// A place is asked for that does not occur, or a column that means nothing here names another one.
pub fn matching_own(observations: &[Observation], selection: &Selection) -> Result<Chosen, NoMatch> {
    let all: Vec<&Observation> = observations.iter().collect();
    let (rows, foreign): (Vec<Row<'_>>, usize) = match &selection.region {
        Some(region) if !selection.places.iter().any(|place| place.is(region)) => {
            let (_, rows) = of_region(&all, region)?;
            let foreign = all.len() - rows.len();
            (rows.into_iter().map(|one| (one, None)).collect(), foreign)
        }
        _ => {
            let mut rows: Vec<Row<'_>> = Vec::new();
            let headers: BTreeSet<&str> =
                all.iter().flat_map(|one| &one.dimensions).map(|of| of.header.as_str()).collect();
            let place_headers: Vec<&str> =
                headers.into_iter().filter(|header| names_places(&all, header, &selection.places)).collect();
            let other =
                |value: &str| !value.is_empty() && !selection.places.iter().any(|place| place.is(value));
            let names_others = |header: &str| all.iter().any(|one| other(one.in_dimension(header)));
            for one in &all {
                let named = place_headers.iter().map(|header| one.in_dimension(header));
                let values: Vec<&str> = named.filter(|value| !value.is_empty()).collect();
                let own = |value: &&str| selection.places.iter().find(|place| place.is(value));
                // What this program wrote itself names its unit, and leaves our own place out.
                if values.is_empty()
                    && one.unit.is_none()
                    && place_headers.iter().any(|header| names_others(header))
                {
                    return Err(NoMatch::NoPlace(one.line));
                }
                if let Some(member) = values.iter().find(|value| own(value).is_some_and(|place| place.member))
                {
                    return Err(NoMatch::OneOfRegion((*member).to_owned()));
                }
                if values.iter().all(|value| own(value).is_some()) {
                    let part = values.iter().filter_map(own).find_map(|place| place.part.as_deref());
                    let named =
                        one.part.as_deref().map(|named| (named, part_called(named, &selection.parts)));
                    if let (Some(part), Some((named, Some(other)))) = (part, named)
                        && part != other
                    {
                        let (header, value) = ("deel".to_owned(), named.to_owned());
                        return Err(NoMatch::OtherPlace(Dimension { header, value }));
                    }
                    let called =
                        || one.dimensions.iter().find_map(|of| part_called(&of.value, &selection.parts));
                    rows.push((one, part.or_else(called)));
                }
            }
            let foreign = all.len() - rows.len();
            (rows, foreign)
        }
    };
    if !selection.elsewhere {
        refuse_other_places(&rows, selection)?;
        refuse_groups(&rows, &selection.parts)?;
    }
    if rows.is_empty() && !selection.elsewhere {
        let naming = (selection.places.as_slice(), Naming::Any);
        return Err(NoMatch::NotOurs(named_places(&all, &all, &BTreeSet::new(), naming)));
    }
    let figures = settled(rows, observations.iter());
    Ok(Chosen { figures, foreign, ..Chosen::default() })
}

/// Whether a column of a table made for this program holds the places that its rows are about: it is the column for
/// that, or our own place is in it.
fn names_places(all: &[&Observation], header: &str, places: &[OwnPlace]) -> bool {
    let holds_ours = || all.iter().any(|one| places.iter().any(|place| place.is(one.in_dimension(header))));
    is_region_header(header) || !is_of_role(header) && holds_ours()
}

/// A column that means nothing to this program and names another place is asked about. A province or region may stand
/// beside our own place.
fn refuse_other_places(rows: &[Row<'_>], selection: &Selection) -> Result<(), NoMatch> {
    let own = |of: &Dimension| selection.places.iter().any(|place| place.is(&of.value));
    for (one, part) in rows {
        let is_other = if one.dimensions.iter().any(own) { is_municipality } else { is_place };
        let names_other = |of: &&Dimension| !is_of_role(&of.header) && !own(of) && is_other(&of.value);
        if let Some(other) = one.dimensions.iter().find(names_other) {
            return Err(NoMatch::OtherPlace(other.clone()));
        }
        let is_whole = part.is_none() && one.part.is_none();
        let is_part =
            |of: &&Dimension| !of.value.is_empty() && is_smaller_area(&of.header) && !is_a_total(&of.value);
        if let Some(of) = one.dimensions.iter().find(is_part).filter(|_| is_whole) {
            return Err(NoMatch::Smaller(of.clone()));
        }
    }
    Ok(())
}

/// A column that means nothing to this program and tells figures of one indicator apart is asked about: which of them is
/// meant, or whether it is all of them. A part of the indicator has its own way in.
fn refuse_groups(rows: &[Row<'_>], parts: &[(String, String)]) -> Result<(), NoMatch> {
    let filled = || rows.iter().map(|(one, _)| *one).filter(|one| !one.is_blank());
    for header in headers(filled()).into_iter().filter(|header| is_of_groups(header)) {
        let mut groups = values(filled(), header);
        let is_group =
            |value: &String| !value.is_empty() && !is_a_total(value) && part_called(value, parts).is_none();
        groups.retain(is_group);
        match groups.as_slice() {
            [] => {}
            [one] if is_of_people(header) => {
                return Err(NoMatch::Smaller(Dimension { header: header.to_owned(), value: one.clone() }));
            }
            [_] => {}
            _ => return Err(NoMatch::Which(vec![Choice { header: header.to_owned(), values: groups }])),
        }
    }
    Ok(())
}
