//! A figure beside the same one elsewhere: did it change otherwise there, and is it better here.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::basis::Basis;
use crate::compute::standpoint::Standpoint;
use crate::facts::{Baseline, Confidence, Reading, dispersion_of, test_of_ratio};
use crate::model::{Direction, Indicator, Period, Series, place_called};

/// The change of a figure beside that of the same figure elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Against {
    pub region: String,
    /// The change here, in percent; of a percentage in points, of a grade or rank in its unit.
    pub change: f64,
    /// The change there, in the same unit.
    pub reference_change: f64,
    /// The change here divided by the change there, as factors; none where a share of what was has no meaning.
    pub ratio: Option<f64>,
    /// The probability of such a difference between the two by chance; only of counts.
    pub p: Option<f64>,
    /// Whether it is more than chance; none where that cannot be said.
    pub certain: Option<bool>,
}

/// Lays the change from the baseline to the judged figure beside that of every region that has a figure of both periods.
pub fn against<'p>(
    standpoint: &Standpoint<'_>,
    indicator: &'p Indicator,
    series: &'p Series,
    baseline: &Baseline<'p>,
    judged: &Reading<'p>,
) -> Vec<Against> {
    let periods = baseline.period.periods();
    let [from] = periods.as_slice() else { return Vec::new() };
    if baseline.readings.iter().chain([judged]).any(Reading::is_sum) {
        return Vec::new();
    }
    let known = standpoint.moment.known;
    let own = (baseline.value(), judged.value());
    let [then, now] = [*from, judged.last()].map(|period| references_in(series, period, known));
    let one = |region: &str| {
        let there = (then.get(&folded(region))?.1, now.get(&folded(region))?.1);
        let relative = indicator.unit.allows_percent_change();
        if relative && (own.0 <= 0.0 || there.0 <= 0.0) {
            return None;
        }
        let change = |(before, after): (f64, f64)| {
            if relative { 100.0 * (after / before - 1.0) } else { after - before }
        };
        let ratio = (relative && there.1 > 0.0).then(|| (own.1 / own.0) / (there.1 / there.0));
        let p = (indicator.unit.is_count() && there.1 > 0.0)
            .then(|| probability(standpoint, indicator, baseline, judged, there.1 / there.0))
            .flatten();
        Some(Against {
            region: region.to_owned(),
            change: change(own),
            reference_change: change(there),
            ratio,
            p,
            certain: p.map(|p| Confidence::SINGLE.is_certain(p)),
        })
    };
    regions(series).into_iter().filter_map(one).collect()
}

/// How likely it is that two counts here differ this much from the change elsewhere.
fn probability(
    standpoint: &Standpoint<'_>,
    indicator: &Indicator,
    baseline: &Baseline<'_>,
    judged: &Reading<'_>,
    elsewhere: f64,
) -> Option<f64> {
    let (before, after) = (Basis::of_baseline(baseline, indicator)?, Basis::of(judged, indicator)?);
    let dispersion = dispersion_of(indicator, standpoint.plan.head.assessment);
    let phi = dispersion.at(f64::midpoint(before.cases_a_year()?, after.cases_a_year()?));
    let (before, after) = (before.count()?, after.count()?);
    test_of_ratio(before.k, after.k, elsewhere * (after.exposure / before.exposure), phi)
}

/// A count for every 1,000 inhabitants, here and elsewhere: the numbers of places of different size say nothing side by
/// side.
#[derive(Debug, Clone, PartialEq)]
pub struct PerThousand {
    pub region: String,
    /// Here, for every 1,000 inhabitants.
    pub own: f64,
    pub there: f64,
}

/// The judged count beside those of other regions in the same period, where the plan says how many people live in both.
pub fn per_thousand(
    standpoint: &Standpoint<'_>,
    indicator: &Indicator,
    series: &Series,
    judged: &Reading<'_>,
) -> Vec<PerThousand> {
    if !indicator.unit.is_count() || judged.is_sum() {
        return Vec::new();
    }
    let period = judged.last();
    let people = |region: Option<&str>| {
        let head = &standpoint.plan.head;
        let place = |name: &str| place_called(name, &head.municipalities);
        let there = region.and_then(place);
        let is_there = |of: Option<&str>| of.and_then(place) == there;
        let named = head.populations.iter().filter(|one| is_there(one.region.as_ref().map(|of| of.as_str())));
        let mut held = named.filter(|one| one.period.value.contains(period));
        held.next().map(|one| f64::from(one.value.value)).filter(|people| *people > 0.0)
    };
    let Some(here) = people(None) else { return Vec::new() };
    let elsewhere = references_in(series, period, standpoint.moment.known);
    let one = |region: &str| {
        let there = elsewhere.get(&folded(region))?.1 * 1000.0 / people(Some(region))?;
        Some(PerThousand { region: region.to_owned(), own: judged.value() * 1000.0 / here, there })
    };
    regions(series).into_iter().filter_map(one).collect()
}

fn regions(series: &Series) -> Vec<&str> {
    let mut regions: Vec<&str> = series.references.iter().map(|one| one.region.value.as_str()).collect();
    regions.sort_unstable();
    regions.dedup();
    regions
}

/// Whether a figure is better than that of a region in the same period; none without a figure there, or where neither way
/// is better.
pub fn better_than(
    indicator: &Indicator,
    series: &Series,
    region: &str,
    reading: &Reading<'_>,
    known: NaiveDate,
) -> Option<bool> {
    let there = reference(series, region, reading.last(), known).filter(|_| !reading.is_sum())?;
    match indicator.direction.value {
        Direction::Lower => Some(reading.value() < there - 1e-9),
        Direction::Higher => Some(reading.value() > there + 1e-9),
        Direction::Stable | Direction::Interpret => None,
    }
}

/// The figure of a region in a period: of several the one that is known last, on one day the later in the file.
pub fn reference(series: &Series, region: &str, period: Period, known: NaiveDate) -> Option<f64> {
    references_in(series, period, known).remove(&folded(region)).map(|(_, value)| value)
}

/// The same of every region, by its name as names are compared, with the day since when it is known.
fn references_in(series: &Series, period: Period, known: NaiveDate) -> BTreeMap<String, (NaiveDate, f64)> {
    let mut all: BTreeMap<String, (NaiveDate, f64)> = BTreeMap::new();
    for one in series.references.iter().filter(|one| one.period.value == period) {
        let since = one.recorded.map_or(one.period.value.end(), |recorded| recorded.value);
        let found = (since, one.value.value.number());
        let earlier = all.get(&folded(&one.region.value)).is_none_or(|(earlier, _)| *earlier <= since);
        if since <= known && earlier {
            all.insert(folded(&one.region.value), found);
        }
    }
    all
}

fn folded(region: &str) -> String {
    region.trim().to_lowercase()
}
