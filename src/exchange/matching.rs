//! Which figures of a file are an indicator's: of the plan's own place, about one thing, of its length of period.
//!
//! Figures of one place are never taken for those of another. Every dimension of a file, whatever its header, is looked
//! through for the plan's own place; without it nothing is taken, unless somebody says that the table is the plan's own.
//! What is left must be about one thing: each other dimension has one value, or is fixed by who imports.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::Datelike as _;

use crate::exchange::asked_for::{of_topic, of_value};
use crate::exchange::no_match::{Choice, NoMatch};
use crate::exchange::ours::{Ours, Row, Sought, of_region, ours, part_called};
use crate::exchange::place_and_unit::{apart, name_and_unit};
use crate::exchange::places_named::{Naming, named_places, place_above, refuse_open};
use crate::exchange::read::observation::{
    CellReading, Dimension, Observation, TOPIC, decimal_mark, headers, rounded_to_fives, values,
};
use crate::exchange::read::place_headers::{
    describes_area, is_of_origin, is_of_role, is_of_territories, is_smaller_area, is_total as is_a_total,
    names_places,
};
use crate::exchange::read::places::{
    OwnPlace, as_code, folded, is_code, is_municipality, is_place, place_within,
};
use crate::exchange::read::time::column::TimeColumn;
use crate::model::{Frequency, Period};

/// What of a file is wanted.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// The plan's own places.
    pub places: Vec<OwnPlace>,
    /// The parts of the breakdown: what each may be called, and its id.
    pub parts: Vec<(String, String)>,
    /// The districts and villages of the plan, by each breakdown into them.
    pub districts: Vec<Vec<OwnPlace>>,
    /// The rows of this place. It chooses among rows and says of none that it is ours.
    pub region: Option<String>,
    /// The rows with this value below this header.
    pub wheres: Vec<(String, String)>,
    /// What is counted, whole or in part.
    pub topic: Option<String>,
    /// Only this period.
    pub period: Option<Period>,
    /// The table names no place of ours and is about us all the same.
    pub own: bool,
    /// What stands around the table, line by line.
    pub above: Vec<String>,
    /// The figures are those of `region`, to compare with.
    pub elsewhere: bool,
    /// The file is of a spreadsheet, which makes of a month its first day.
    pub of_spreadsheet: bool,
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chosen {
    /// The figures, in the order of the file, each read as the figures about the same thing are written.
    pub figures: Vec<Observation>,
    /// What all of them are about.
    pub about: Vec<Dimension>,
    /// The source rounds all figures about it to multiples of five.
    pub in_fives: bool,
    /// How many figures about it are of periods of another length, which this indicator is not measured by.
    pub of_other_length: usize,
    /// How many rows are about another place, in a table made for this program.
    pub foreign: usize,
}

/// The figures for an indicator of a table from elsewhere.
///
/// # Errors
/// They are not ours, or several things could be meant.
pub fn matching(
    observations: &[Observation],
    frequency: Frequency,
    selection: &Selection,
) -> Result<Chosen, NoMatch> {
    let typed = selection.region.as_deref().map(OwnPlace::typed);
    let sought: Vec<OwnPlace> = selection.places.iter().cloned().chain(typed).collect();
    let observations = &*apart(observations, &sought);
    // Somebody may type the head of a column as it stands in the file.
    let topic = selection.topic.as_deref();
    let topic = topic.map(|typed| name_and_unit(typed, &sought).map_or(typed.to_owned(), |(_, unit)| unit));
    let mut rows: Vec<&Observation> = observations
        .iter()
        .filter(|one| selection.period.is_none_or(|period| period.contains(one.period)))
        .collect();
    if rows.is_empty() {
        return Err(NoMatch::Period(Vec::new()));
    }
    let mut chosen: BTreeSet<String> = BTreeSet::new();
    for (header, value) in &selection.wheres {
        let (header, left) = of_value(&rows, header, value)?;
        chosen.insert(header);
        rows = left;
    }
    let of_any_place = rows.clone();
    let mut fixed = chosen.clone();
    if let Some(region) = &selection.region {
        match of_region(&rows, region) {
            Ok((headers, left)) => {
                fixed.extend(headers);
                rows = left;
            }
            // Our own code, say, in a file that has our name.
            Err(_) if selection.places.iter().any(|place| place.is(region)) => {}
            Err(why) => return Err(why),
        }
    }
    let Selection { places, parts, districts, .. } = selection;
    let sought =
        Sought { rows: &rows, of_any_place: &of_any_place, places, parts, districts, chosen: &chosen };
    let found = if selection.elsewhere { None } else { ours(&sought)? };
    let (rows, places, smaller) = match found {
        Some(Ours { rows, headers, smaller }) => (rows, headers, smaller),
        None if selection.elsewhere => (of_none(rows), fixed.clone(), None),
        None => {
            let all: Vec<&Observation> = observations.iter().collect();
            refuse_open(&rows, &all, &selection.places)?;
            if !selection.own {
                let naming = (selection.places.as_slice(), Naming::Any);
                return Err(NoMatch::NotOurs(named_places(&rows, &all, &chosen, naming)));
            }
            if let Some(place) = place_above(&selection.above, &selection.places) {
                return Err(NoMatch::NotOurs(vec![place]));
            }
            (of_none(rows), BTreeSet::new(), None)
        }
    };
    // Who chose another municipality said of which of the two our name is.
    let chose_place =
        selection.wheres.iter().any(|(header, value)| is_of_territories(header) && is_place(value));
    let smaller = smaller.filter(|of| !(chose_place && is_of_origin(&of.header)));
    let is_found = !selection.elsewhere && !places.is_empty();
    if let Some(of) = nested(observations, &places) {
        return Err(NoMatch::Nested(of));
    }
    let rows = with_parts(rows, &selection.parts, &places);
    let rows = of_topic(rows, topic.as_deref(), &places)?;
    if !selection.elsewhere && !is_found {
        refuse_named_places(&rows, observations, &chosen, &selection.places)?;
    }
    let named = rows.len();
    let rows = of_length(rows, frequency, selection.of_spreadsheet)?;
    let of_other_length = named - rows.len();
    let mut rows = of_estimate(rows);
    // What stands in our row for comparison is no choice, unless it is asked for.
    let heads = rows.iter().flat_map(|(one, _)| &one.dimensions).filter(|of| of.header.starts_with(TOPIC));
    let heads: BTreeSet<&Dimension> = heads.collect();
    let of_elsewhere: BTreeSet<&Dimension> =
        heads.into_iter().filter(|of| names_other_place(of, selection, &places)).collect();
    let is_ours = |(one, _): &Row<'_>| !one.dimensions.iter().any(|of| of_elsewhere.contains(of));
    if is_found && selection.topic.is_none() && rows.iter().any(is_ours) {
        rows.retain(is_ours);
    }
    refuse_several(&rows, &selection.parts, &places)?;
    let about = common(&rows);
    if is_found {
        refuse_other_place(&about, selection, &chosen, &places)?;
    }
    let of_whole = rows.iter().any(|(one, part)| part.is_none() && one.part.is_none());
    let names_part = |header: &str| !is_found && !header.starts_with(TOPIC) && names_places(header);
    let may_be_part = |header: &str| is_smaller_area(header) || !selection.elsewhere && names_part(header);
    let own = |value: &str| selection.places.iter().any(|place| place.is(value));
    let may_be = |of: &Dimension| may_be_part(&of.header) || is_of_origin(&of.header) && own(&of.value);
    let is_part = |of: &&Dimension| !chosen.contains(&of.header) && may_be(of) && !is_a_total(&of.value);
    let beside = about.iter().filter(|of| !places.contains(&of.header)).find(is_part);
    if let Some(of) = beside.cloned().or(smaller).filter(|_| of_whole) {
        return Err(NoMatch::Smaller(of));
    }
    // Figures of other places about the same thing tell how it is written, and how it is rounded.
    let alike = |one: &&Observation| {
        about.iter().all(|of| places.contains(&of.header) || one.in_dimension(&of.header) == of.value)
    };
    let family = || observations.iter().filter(alike);
    let (figures, in_fives) = (settled(rows, family()), rounded_to_fives(family()));
    Ok(Chosen { figures, in_fives, about, of_other_length, foreign: 0 })
}

/// What stands below the header of our place more than once for one period and is no place: topics below each place, as a
/// pivot table puts them. Our own row is then the total of all topics.
fn nested(all: &[Observation], places: &BTreeSet<String>) -> Option<Dimension> {
    let is_label = |of: &&Dimension| places.contains(&of.header) && !of.header.starts_with(TOPIC);
    let labels = all.iter().flat_map(|one| &one.dimensions).filter(is_label);
    // Each text once: a table says the same in many rows.
    let texts: BTreeSet<(&str, &str)> =
        labels.map(|of| (of.header.as_str(), of.value.as_str())).filter(|of| !of.1.is_empty()).collect();
    let of_topics = texts.into_iter().filter(|(_, text)| !is_place(text) && !is_a_total(text));
    let headers: BTreeSet<&str> = of_topics.map(|(header, _)| header).collect();
    if headers.is_empty() {
        return None;
    }
    let mut seen: HashSet<(&[Dimension], Period)> = HashSet::new();
    let mut again = all.iter().filter(|one| !seen.insert((one.dimensions.as_slice(), one.period)));
    // It is the topics that come again, or the places below each.
    let is_again = |of: &&Dimension| {
        is_label(of) && headers.contains(of.header.as_str()) && !of.value.is_empty() && !is_a_total(&of.value)
    };
    again.find_map(|one| one.dimensions.iter().find(is_again).cloned())
}

/// Rows of no part of a breakdown.
fn of_none<'o>(rows: Vec<&'o Observation>) -> Vec<Row<'o>> {
    rows.into_iter().map(|one| (one, None)).collect()
}

/// A table is taken as the plan's own only where it names no place: one that does says itself whose figures it has.
fn refuse_named_places(
    rows: &[Row<'_>],
    observations: &[Observation],
    chosen: &BTreeSet<String>,
    own: &[OwnPlace],
) -> Result<(), NoMatch> {
    let (left, all): (Vec<&Observation>, Vec<&Observation>) =
        (rows.iter().map(|(one, _)| *one).collect(), observations.iter().collect());
    let named = named_places(&left, &all, chosen, (own, Naming::NotOfUs));
    if named.is_empty() { Ok(()) } else { Err(NoMatch::NotOurs(named)) }
}

/// Whether the head of a column names another place, beside our own in the row: `Woninginbraken Nederland`.
fn names_other_place(of: &Dimension, selection: &Selection, places: &BTreeSet<String>) -> bool {
    let own = |name: &str| selection.places.iter().any(|place| place.is(name));
    let is_topic = of.header.starts_with(TOPIC) && !places.contains(&of.header);
    is_topic && place_within(&of.value).is_some_and(|place| !own(&place))
}

/// Figures of our own place that name another one as well are asked about.
fn refuse_other_place(
    about: &[Dimension],
    selection: &Selection,
    chosen: &BTreeSet<String>,
    places: &BTreeSet<String>,
) -> Result<(), NoMatch> {
    let own = |value: &str| selection.places.iter().any(|place| place.is(value));
    // Beside our own code, other codes are of what lies around us; beside our name, they may tell another place.
    let coded = about.iter().any(|of| places.contains(&of.header) && is_code(&folded(&of.value)));
    let is_named = |of: &Dimension| match as_code(&of.header, &of.value) {
        Some(code) => !own(&code),
        None => is_municipality(&of.value) || !coded && is_code(&folded(&of.value)),
    };
    let is_other = |of: &&Dimension| {
        // Another municipality may lead, pay or publish.
        let taken = places.contains(&of.header) || chosen.contains(&of.header) || is_of_role(&of.header);
        !taken && !own(&of.value) && is_named(of)
    };
    let names_other = |of: &&Dimension| selection.topic.is_none() && names_other_place(of, selection, places);
    match about.iter().find(is_other).or_else(|| about.iter().find(names_other)) {
        Some(other) => Err(NoMatch::OtherPlace(other.clone())),
        None => Ok(()),
    }
}

/// Our rows with the part of the breakdown that a column names: `Dorp`, or `politie`. Beside such rows only one that says
/// that it is the total is of the whole.
fn with_parts<'o>(
    rows: Vec<Row<'o>>,
    parts: &'o [(String, String)],
    places: &BTreeSet<String>,
) -> Vec<Row<'o>> {
    let named = |of: &Dimension| part_called(&of.value, parts).filter(|_| !places.contains(&of.header));
    let open = rows.iter().filter(|(_, part)| part.is_none());
    let all = open.flat_map(|(one, _)| &one.dimensions);
    let headers: BTreeSet<String> =
        all.filter(|of| named(of).is_some()).map(|of| of.header.clone()).collect();
    let is_total = |one: &Observation| {
        let value = |header: &String| one.in_dimension(header);
        headers.iter().all(|header| value(header).is_empty() || is_a_total(value(header)))
    };
    let shown = |(one, part): Row<'o>| match part.or_else(|| one.dimensions.iter().find_map(named)) {
        None if !is_total(one) => None,
        part => Some((one, part)),
    };
    rows.into_iter().filter_map(shown).collect()
}

/// The figures with their numerals read as those of the family show, and with their part.
pub(super) fn settled<'f>(
    rows: Vec<Row<'_>>,
    family: impl Iterator<Item = &'f Observation>,
) -> Vec<Observation> {
    let decimal = decimal_mark(family);
    let settled = |(one, part): Row<'_>| {
        let mut one = one.clone();
        if let CellReading::Number(numeral) = one.value {
            one.value = CellReading::Number(numeral.with_mark(decimal));
        }
        one.part = one.part.or_else(|| part.map(str::to_owned));
        one
    };
    rows.into_iter().map(settled).collect()
}

/// Of an estimate with the margins around it, which Statistics Netherlands gives as rows, the estimate itself.
fn of_estimate(rows: Vec<Row<'_>>) -> Vec<Row<'_>> {
    const ESTIMATE: &str = "mw00000";
    let estimate = |one: &Observation| one.dimensions.iter().any(|of| folded(&of.value) == ESTIMATE);
    if rows.iter().any(|(one, _)| estimate(one)) {
        rows.into_iter().filter(|(one, _)| estimate(one)).collect()
    } else {
        rows
    }
}

/// Refuses figures that are about more than one thing.
fn refuse_several(
    rows: &[Row<'_>],
    parts: &[(String, String)],
    places: &BTreeSet<String>,
) -> Result<(), NoMatch> {
    // Districts differ in more than their code: what they are called, say. Of each the other dimensions have one value.
    let mut by_part: BTreeMap<Option<&str>, Vec<&Observation>> = BTreeMap::new();
    for (one, part) in rows {
        by_part.entry(*part).or_default().push(one);
    }
    let mut choices: Vec<Choice> = Vec::new();
    for of_part in by_part.values() {
        for header in headers(of_part.iter().copied()) {
            let values = values(of_part.iter().copied(), header);
            // What follows from a choice that is asked already, such as the unit of a topic, is not asked as well.
            let asked = choices
                .iter()
                .any(|choice| choice.header == header || follows(of_part, header, &choice.header));
            if values.len() > 1 && !asked {
                choices.push(Choice { header: header.to_owned(), values });
            }
        }
    }
    if choices.is_empty() {
        choices.extend(between_parts(rows, parts, places));
    }
    if choices.is_empty() { Ok(()) } else { Err(NoMatch::Which(choices)) }
}

/// What parts differ in that says nothing of which part it is: `Dorp, Inbraak` beside `Buurse, Diefstal`.
fn between_parts(rows: &[Row<'_>], parts: &[(String, String)], places: &BTreeSet<String>) -> Vec<Choice> {
    let all = || rows.iter().map(|(one, _)| *one);
    let names_part = |one: &Observation, part: Option<&str>, header: &str| {
        let value = one.in_dimension(header);
        value.is_empty()
            || is_a_total(value)
            || is_place(value)
            || part_called(value, parts).is_some_and(|named| Some(named) == part)
    };
    let tells_other = |header: &&str| {
        let of_part = |(one, part): &Row<'_>| names_part(one, *part, header);
        !places.contains(*header) && !describes_area(header) && !rows.iter().all(of_part)
    };
    let differing = headers(all()).into_iter().filter(tells_other);
    let choices = differing.map(|header| Choice { header: header.to_owned(), values: values(all(), header) });
    choices.filter(|choice| choice.values.len() > 1).collect()
}

/// Whether each value below one header goes with one value only below the other.
fn follows(rows: &[&Observation], header: &str, from: &str) -> bool {
    let mut of: BTreeMap<&str, &str> = BTreeMap::new();
    rows.iter().all(|one| {
        let value = one.in_dimension(header);
        *of.entry(one.in_dimension(from)).or_insert(value) == value
    })
}

/// What all rows have in common.
fn common(rows: &[Row<'_>]) -> Vec<Dimension> {
    let Some((first, _)) = rows.first() else { return Vec::new() };
    let all = |of: &&Dimension| {
        !of.value.is_empty() && rows.iter().all(|(one, _)| one.in_dimension(&of.header) == of.value)
    };
    first.dimensions.iter().filter(all).cloned().collect()
}

/// The figures of the periods by which an indicator is measured: months and years in one file are never added up or mixed.
/// Where there are only shorter ones, those: they are asked about. A single day is none of them.
fn of_length(all: Vec<Row<'_>>, frequency: Frequency, of_spreadsheet: bool) -> Result<Vec<Row<'_>>, NoMatch> {
    let length = |period: Period| match period {
        Period::Day(day) if of_spreadsheet && day.day() == 1 && frequency == Frequency::Monthly => 1,
        period => period.months(),
    };
    let wanted = match frequency {
        Frequency::Monthly => 1,
        Frequency::Quarterly => 3,
        Frequency::HalfYearly => 6,
        Frequency::Yearly | Frequency::TwoYearly | Frequency::FourYearly => 12,
        Frequency::Irregular => match all.iter().map(|(one, _)| length(one.period)).max() {
            // Years where there are any, and else whatever there is.
            Some(12) => 12,
            _ => return Ok(all),
        },
    };
    let lengths = all.iter().map(|(one, _)| length(one.period));
    let best = lengths.filter(|length| (1..=wanted).contains(length)).max();
    let Some(best) = best else {
        return Err(NoMatch::Period(named_periods(&all)));
    };
    Ok(all.into_iter().filter(|(one, _)| length(one.period) == best).collect())
}

/// How many periods are named in an answer.
const MOST_PERIODS: usize = 3;

/// The periods of some figures as the file names them, with the header above.
fn named_periods(rows: &[Row<'_>]) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for (one, _) in rows {
        let when =
            one.times.iter().filter(|of| of.header == TOPIC || TimeColumn::named(&of.header).is_some());
        let said: Vec<String> = when.map(|of| format!("{} {}", of.header, of.value)).collect();
        let text = if said.is_empty() { one.period.to_string() } else { said.join(", ") };
        if named.len() < MOST_PERIODS && !named.contains(&text) {
            named.push(text);
        }
    }
    named
}
