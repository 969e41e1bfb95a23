//! A figure over a longer time beside those over the shorter times in it, which add up.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::model::{Figure, Id, Indicator, KnownMeasurement, Period};

/// The figures over the shorter periods in a longer one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shorter {
    /// How much they are together.
    pub sum: f64,
    /// The first of them.
    pub from: Period,
    /// The last of them.
    pub to: Period,
    /// Where the first stands.
    pub place: Place,
}

/// A part of a breakdown, or the whole, and a source.
type Of<'p> = (Option<&'p str>, Option<&'p Id>);

/// The figures of an indicator that add up, of each part and source, by their first day.
pub(super) struct Wholes<'p> {
    all: BTreeMap<Of<'p>, Vec<(NaiveDate, Period, f64, Place)>>,
}

impl<'p> Wholes<'p> {
    pub(super) fn of(indicator: &Indicator, current: &[KnownMeasurement<'p>]) -> Wholes<'p> {
        let mut all: BTreeMap<Of<'p>, Vec<_>> = BTreeMap::new();
        let adds_up = indicator.unit.adds_up();
        for one in current.iter().filter(|_| adds_up) {
            let measurement = one.measurement;
            if let Figure::Value(value) = &measurement.figure {
                let period = measurement.period.value;
                let figure = (period.start(), period, value.value.number(), measurement.place);
                all.entry(of(one)).or_default().push(figure);
            }
        }
        // Where all are of one length none is over a shorter time in another.
        all.retain(|_, figures| figures.iter().any(|one| one.1.kind() != figures[0].1.kind()));
        for figures in all.values_mut() {
            // Of those that begin on one day the longest first.
            figures.sort_by_key(|(start, period, ..)| (*start, std::cmp::Reverse(period.end())));
        }
        Wholes { all }
    }

    /// The shorter ones in the period of a figure, where they are more together than the figure itself.
    pub(super) fn more_than(&self, one: &KnownMeasurement<'p>) -> Option<Shorter> {
        let figures = self.all.get(&of(one))?;
        let (whole, place) = (one.measurement.period.value, one.measurement.place);
        let begin = figures.partition_point(|(start, ..)| *start < whole.start());
        let (_, _, value, _) = figures[begin..].iter().find(|(.., at)| *at == place)?;
        let inside = figures[begin..].iter().take_while(|(start, ..)| *start <= whole.end());
        let mut shorter: Option<Shorter> = None;
        for (start, period, figure, place) in inside {
            let is_new = shorter.is_none_or(|before| before.to.end() < *start);
            if *period == whole || !whole.contains(*period) || !is_new {
                continue;
            }
            let before = shorter.unwrap_or(Shorter { sum: 0.0, from: *period, to: *period, place: *place });
            shorter = Some(Shorter { sum: before.sum + figure, to: *period, ..before });
        }
        shorter.filter(|shorter| shorter.sum > value + 1e-9)
    }
}

fn of<'p>(one: &KnownMeasurement<'p>) -> Of<'p> {
    (one.measurement.part.as_ref().map(|part| part.as_str()), one.source)
}
