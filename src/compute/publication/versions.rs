//! All versions of the figures of an indicator in everything that is published, and which of them counted together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::sums::View;
use crate::model::{
    Figure, Id, Indicator, IndicatorId, KnownMeasurement, Measurement, Period, Plan, Quantity, Unit, known,
};

/// A plan, and the day whose figures are published of it.
#[derive(Debug, Clone, Copy)]
pub struct Edition<'p> {
    pub plan: &'p Plan,
    pub by: NaiveDate,
}

/// By what a version is known in every plan: what it is about, when it was recorded, and what it says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    period: Period,
    part: Option<String>,
    source: Option<Id>,
    since: NaiveDate,
    /// Value, numerator and sample.
    figure: [Option<u64>; 3],
}

impl Key {
    /// That of a version whose value is in a unit.
    pub(super) fn of(one: &KnownMeasurement<'_>, unit: Unit) -> Key {
        let measurement = one.measurement;
        let numerator = match &measurement.figure {
            Figure::Ratio { numerator, .. } => Some(numerator.value),
            Figure::Value(_) | Figure::Missing(_) | Figure::Withheld(_) => None,
        };
        let value = measurement.value(unit).map(Quantity::number);
        Key {
            period: measurement.period.value,
            part: measurement.part.as_ref().map(|part| part.value.clone()),
            source: one.source.cloned(),
            since: measurement.known_since(),
            figure: [value, numerator, measurement.sample()].map(|number| number.map(f64::to_bits)),
        }
    }
}

/// A version of a figure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Version<'p> {
    /// As it was recorded.
    pub(super) measurement: &'p Measurement,
    pub(super) source: Option<&'p Id>,
    /// Whether it is internal in one of the plans, or was replaced inside: then it no longer holds, and what holds is
    /// not told.
    pub(super) internal: bool,
    /// Whether it counts in nothing that is published.
    pub(super) aside: bool,
}

/// All versions, each once, and the views in which they counted together.
#[derive(Debug, Default)]
pub(super) struct Versions<'p> {
    pub(super) all: Vec<Version<'p>>,
    pub(super) views: Vec<View>,
    places: BTreeMap<Key, usize>,
}

impl<'p> Versions<'p> {
    /// Those of an indicator. The first edition goes before the others where there is something to choose.
    pub(super) fn of(id: &IndicatorId, editions: &[Edition<'p>]) -> Versions<'p> {
        let mut versions = Versions::default();
        let mut days = Vec::new();
        for edition in editions {
            let Some(disclosed) = versions.add(id, *edition, true) else { continue };
            let replaced = disclosed.iter().filter_map(|one| one.superseded_by);
            let before = replaced.filter_map(|by| by.known_since().checked_sub_days(Days::new(1)));
            days.extend(before.map(|by| Edition { by, ..*edition }));
        }
        // What stood together before a correction is told by what was not corrected.
        let mut seen = BTreeSet::new();
        for edition in days.into_iter().filter(|one| seen.insert((std::ptr::from_ref(one.plan), one.by))) {
            versions.add(id, edition, false);
        }
        let published: BTreeSet<usize> = {
            let views = versions.views.iter().filter(|view| view.published);
            views.flat_map(|view| view.current.iter().copied()).collect()
        };
        for (at, one) in versions.all.iter_mut().enumerate() {
            one.aside = !published.contains(&at);
        }
        versions
    }

    fn add(
        &mut self,
        id: &IndicatorId,
        Edition { plan, by }: Edition<'p>,
        published: bool,
    ) -> Option<Vec<KnownMeasurement<'p>>> {
        let (indicator, series) = (plan.indicator(id)?, plan.series.get(id)?);
        let disclosed = known(series, indicator, by);
        let current = |one: &&KnownMeasurement<'p>| one.superseded_by.is_none();
        let places: Vec<usize> = disclosed.iter().map(|one| self.place(one, indicator)).collect();
        let internal: BTreeSet<About<'_>> =
            disclosed.iter().filter(current).filter(|now| now.measurement.internal).map(about).collect();
        for (one, place) in disclosed.iter().zip(&places) {
            self.all[*place].internal |= one.measurement.internal || internal.contains(&about(one));
        }
        let mut current: Vec<usize> =
            disclosed.iter().zip(&places).filter(|(one, _)| current(one)).map(|(_, place)| *place).collect();
        current.sort_unstable();
        current.dedup();
        let view = View { current, published, by };
        if !self.views.iter().any(|other| other.current == view.current) {
            self.views.push(view);
        }
        Some(disclosed)
    }

    fn place(&mut self, one: &KnownMeasurement<'p>, indicator: &Indicator) -> usize {
        let next = self.all.len();
        let place = *self.places.entry(Key::of(one, indicator.unit)).or_insert(next);
        if place == next {
            let (measurement, source) = (one.measurement, one.source);
            self.all.push(Version { measurement, source, internal: false, aside: true });
        }
        place
    }

    /// What is decided of each version, by what it is known.
    pub(super) fn by_key<T: Copy>(self, decided: &[T]) -> BTreeMap<Key, T> {
        self.places.into_iter().filter_map(|(key, at)| Some((key, *decided.get(at)?))).collect()
    }
}

/// What a figure is about: its period, part and source.
type About<'k> = (Period, Option<&'k str>, Option<&'k Id>);

fn about<'k>(one: &'k KnownMeasurement<'_>) -> About<'k> {
    (one.measurement.period.value, one.measurement.part.as_ref().map(|part| part.as_str()), one.source)
}
