//! Which figures of a file belong to an indicator: by region, topic and length of period.

use std::collections::BTreeSet;

use super::observation::Observation;
use crate::model::{Frequency, Indicator, Period};

/// What of a file is wanted.
#[derive(Debug, Clone)]
pub struct Selection {
    /// The names and codes of the region: any will do.
    pub regions: Vec<String>,
    /// The topic, whole or in part; none when the file has only one.
    pub topic: Option<String>,
}

/// Why no figure was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoMatch {
    /// The region does not occur.
    Region,
    /// Several topics could be meant, or none is: these are there.
    Topic(Vec<String>),
    /// No period is of the length that the indicator is measured by.
    Period,
}

/// The figures for an indicator, in the order of the file.
///
/// # Errors
/// The region or the topic does not occur, or several topics do.
pub fn matching<'o>(
    observations: &'o [Observation],
    indicator: &Indicator,
    selection: &Selection,
) -> Result<Vec<&'o Observation>, NoMatch> {
    let here: Vec<&Observation> =
        observations.iter().filter(|one| is_region(one, &selection.regions)).collect();
    if here.is_empty() {
        return Err(NoMatch::Region);
    }
    let of_topic = of_topic(&here, selection.topic.as_deref())?;
    let chosen = of_length(of_topic, indicator.frequency.value);
    if chosen.is_empty() { Err(NoMatch::Period) } else { Ok(chosen) }
}

/// Names are compared without regard to capitals, and `'s-Gravenhage (gemeente)` is the municipality of that name.
fn bare(name: &str) -> String {
    name.trim().trim_end_matches("(gemeente)").trim_end_matches("(GM)").trim().to_lowercase()
}

/// A figure without a region is about the one place that the whole file is about.
fn is_region(one: &Observation, wanted: &[String]) -> bool {
    one.region.as_ref().is_none_or(|region| wanted.iter().any(|name| bare(name) == bare(region)))
}

fn of_topic<'o>(here: &[&'o Observation], topic: Option<&str>) -> Result<Vec<&'o Observation>, NoMatch> {
    let all: BTreeSet<&Vec<String>> = here.iter().map(|one| &one.topics).collect();
    let chosen: BTreeSet<&Vec<String>> = match topic {
        None => all.clone(),
        Some(topic) => {
            let wanted = topic.trim().to_lowercase();
            let has = |test: &dyn Fn(&str) -> bool| -> BTreeSet<&Vec<String>> {
                let names = |topics: &&&Vec<String>| topics.iter().any(|name| test(&name.to_lowercase()));
                all.iter().filter(names).copied().collect()
            };
            // The whole name first; a part of it where no name is the same.
            let whole = has(&|name| name == wanted);
            if whole.is_empty() { has(&|name| name.contains(&wanted)) } else { whole }
        }
    };
    match chosen.len() {
        1 => Ok(here.iter().filter(|one| chosen.contains(&one.topics)).copied().collect()),
        _ => {
            let shown = if chosen.is_empty() { &all } else { &chosen };
            Err(NoMatch::Topic(told_apart(shown)))
        }
    }
}

/// The names by which topics differ: what all have in common is left out.
fn told_apart(all: &BTreeSet<&Vec<String>>) -> Vec<String> {
    let common = |name: &String| all.iter().all(|topics| topics.contains(name));
    let own = |topics: &&Vec<String>| {
        let names: Vec<&str> = topics.iter().filter(|name| !common(name)).map(String::as_str).collect();
        if names.is_empty() { topics.join(", ") } else { names.join(", ") }
    };
    all.iter().map(own).collect()
}

/// The periods by which an indicator is measured: months and years in one file are never added up or mixed.
fn of_length(all: Vec<&Observation>, frequency: Frequency) -> Vec<&Observation> {
    let years = |period: Period| matches!(period, Period::Year(_) | Period::SchoolYear(_));
    let wanted = |period: Period| match frequency {
        Frequency::Monthly => matches!(period, Period::Month(..)),
        Frequency::Quarterly => matches!(period, Period::Quarter(..)),
        Frequency::HalfYearly => matches!(period, Period::Half(..)),
        Frequency::Yearly | Frequency::TwoYearly | Frequency::FourYearly => years(period),
        Frequency::Irregular => true,
    };
    let mixed = frequency == Frequency::Irregular && all.iter().any(|one| years(one.period));
    all.into_iter().filter(|one| wanted(one.period) && (!mixed || years(one.period))).collect()
}
