//! Which figures of a file belong to an indicator: by region, topic and length of period.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use super::long::numbered;
use super::observation::Observation;
use crate::model::{Frequency, Indicator, Period};

/// What of a file is wanted.
#[derive(Debug, Clone)]
pub struct Selection {
    /// The names and codes of the region: any will do.
    pub regions: Vec<String>,
    /// The topic, whole or in part; none when the file has only one.
    pub topic: Option<String>,
    /// The file is of a spreadsheet, which makes of a month its first day.
    pub of_spreadsheet: bool,
}

/// Why no figure was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoMatch {
    /// The region does not occur; these look like it.
    Region(Vec<String>),
    /// Several topics could be meant: these.
    WhichTopic(Vec<String>),
    /// The topic does not occur: these do.
    NoTopic(Vec<String>),
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
        return Err(NoMatch::Region(alike(observations, &selection.regions)));
    }
    let of_topic = of_topic(&here, selection.topic.as_deref())?;
    let chosen = of_length(of_topic, indicator.frequency.value, selection.of_spreadsheet);
    if chosen.is_empty() { Err(NoMatch::Period) } else { Ok(chosen) }
}

/// Names are compared without regard to capitals, and `'s-Gravenhage (gemeente)` is the municipality of that name.
fn bare(name: &str) -> String {
    let name = name.replace('’', "'");
    name.trim().trim_end_matches("(gemeente)").trim_end_matches("(GM)").trim().to_lowercase()
}

/// The regions of a file whose name has a wanted one in it: `Hengelo (O.)` for Hengelo.
fn alike(observations: &[Observation], wanted: &[String]) -> Vec<String> {
    let regions: BTreeSet<&String> = observations.iter().filter_map(|one| one.region.as_ref()).collect();
    let like = |region: &&&String| wanted.iter().any(|name| bare(region).contains(&bare(name)));
    regions.iter().filter(like).map(|region| (*region).clone()).collect()
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
            let wanted = squashed(topic);
            let with = |test: &dyn Fn(&Vec<String>) -> bool| -> BTreeSet<&Vec<String>> {
                all.iter().copied().filter(|topics| test(topics)).collect()
            };
            let is = |name: &String| squashed(name) == wanted;
            let common = common(&all);
            // The name it is listed by; a whole name among those that tell topics apart; any whole name; a part of one.
            let listed = with(&|topics| is(&told(topics, &common)));
            let whole = with(&|topics| own(topics, &common).any(is));
            let any = with(&|topics| topics.iter().any(is));
            let part = with(&|topics| topics.iter().any(|name| squashed(name).contains(&wanted)));
            [listed, whole, any, part].into_iter().find(|found| !found.is_empty()).unwrap_or_default()
        }
    };
    match chosen.len() {
        1 => Ok(here.iter().filter(|one| chosen.contains(&one.topics)).copied().collect()),
        0 => Err(NoMatch::NoTopic(told_apart(&all))),
        _ => Err(NoMatch::WhichTopic(told_apart(&chosen))),
    }
}

/// A name as it is compared: without capitals and spaces, and without the number that the services give their columns.
fn squashed(name: &str) -> String {
    let name = numbered(name).unwrap_or(name);
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// The places in the names of topics where all have the same.
fn common(all: &BTreeSet<&Vec<String>>) -> Vec<bool> {
    let longest = all.iter().map(|topics| topics.len()).max().unwrap_or(0);
    let first = |index: usize| all.first().and_then(|topics| topics.get(index));
    (0..longest).map(|index| all.iter().all(|topics| topics.get(index) == first(index))).collect()
}

/// The names of a topic that tell it from others.
fn own<'t>(topics: &'t [String], common: &'t [bool]) -> impl Iterator<Item = &'t String> {
    topics.iter().zip(common).filter(|(_, common)| !**common).map(|(name, _)| name)
}

/// What a topic is listed by.
fn told(topics: &[String], common: &[bool]) -> String {
    own(topics, common).map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// The names by which topics differ: what all have in common is left out.
fn told_apart(all: &BTreeSet<&Vec<String>>) -> Vec<String> {
    if all.len() == 1 {
        return all.iter().map(|topics| topics.join(", ")).collect();
    }
    let common = common(all);
    all.iter().map(|topics| told(topics, &common)).collect()
}

/// The periods by which an indicator is measured: months and years in one file are never added up or mixed.
fn of_length(all: Vec<&Observation>, frequency: Frequency, of_spreadsheet: bool) -> Vec<&Observation> {
    let years = |period: Period| matches!(period, Period::Year(_) | Period::SchoolYear(_));
    let wanted = |period: Period| match frequency {
        Frequency::Monthly => match period {
            Period::Month(..) => true,
            Period::Day(day) => of_spreadsheet && day.day() == 1,
            _ => false,
        },
        Frequency::Quarterly => matches!(period, Period::Quarter(..)),
        Frequency::HalfYearly => matches!(period, Period::Half(..)),
        Frequency::Yearly | Frequency::TwoYearly | Frequency::FourYearly => years(period),
        Frequency::Irregular => true,
    };
    let mixed = frequency == Frequency::Irregular && all.iter().any(|one| years(one.period));
    all.into_iter().filter(|one| wanted(one.period) && (!mixed || years(one.period))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(topics: &[&[&str]], topic: Option<&str>) -> Result<Vec<String>, NoMatch> {
        let all: Vec<Observation> = topics
            .iter()
            .map(|names| Observation {
                topics: names.iter().map(|name| (*name).to_owned()).collect(),
                ..Observation::bare(Period::Year(2023), "5", None, 1)
            })
            .collect();
        let all: Vec<&Observation> = all.iter().collect();
        of_topic(&all, topic).map(|found| found.iter().map(|one| one.topics.join("/")).collect())
    }

    #[test]
    fn a_topic_goes_by_the_name_that_is_in_the_file_or_in_the_list() {
        let crimes: &[&[&str]] = &[&["Totaal", "TotaalGeregistreerd"], &["Totaal", "TotaalOpgehelderd"]];
        for typed in ["TotaalGeregistreerd_1", "totaal geregistreerd", "geregistreerd"] {
            assert_eq!(
                chosen(crimes, Some(typed)),
                Ok(vec!["Totaal/TotaalGeregistreerd".to_owned()]),
                "{typed}"
            );
        }
        let list = || vec!["TotaalGeregistreerd".to_owned(), "TotaalOpgehelderd".to_owned()];
        assert_eq!(chosen(crimes, None), Err(NoMatch::WhichTopic(list())));
        assert_eq!(chosen(crimes, Some("Totaal")), Err(NoMatch::WhichTopic(list())));
        assert_eq!(chosen(crimes, Some("vermogen")), Err(NoMatch::NoTopic(list())));
        // What all topics have in common names none of them, also where one is called the same.
        let households: &[&[&str]] = &[&["Huishoudens", "Huishoudens"], &["Huishoudens", "Vermogen"]];
        assert_eq!(chosen(households, Some("Huishoudens")), Ok(vec!["Huishoudens/Huishoudens".to_owned()]));
        let people: &[&[&str]] = &[&["Diefstal", "Mannen"], &["Diefstal", "Vrouwen"], &["Geweld", "Mannen"]];
        assert_eq!(chosen(people, Some("Diefstal, Mannen")), Ok(vec!["Diefstal/Mannen".to_owned()]));
    }
}
