//! What change is measured from: the baseline that the plan declares, and which source's figures it is of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::reading::{Reading, twelve_months};
use super::{length_of, month_at, periods_of_months};
use crate::model::{
    BaselinePeriod, Id, Indicator, KnownFigure, Period, PeriodRange, Series, SeriesBreak, Status,
    part_points_and_withheld, points, points_and_withheld,
};

/// What change is measured from.
#[derive(Debug, Clone, PartialEq)]
pub struct Baseline<'p> {
    /// Its period, or the span of years of which it is the mean.
    pub period: BaselinePeriod,
    /// Whose figures they are.
    pub source: Option<&'p Id>,
    /// The figure of each of its periods, the oldest first; never empty.
    pub readings: Vec<Reading<'p>>,
    /// Whether the plan declares it.
    pub declared: bool,
}

impl<'p> Baseline<'p> {
    /// A figure that serves as one that nobody declared.
    pub(super) fn serving(reading: Reading<'p>) -> Baseline<'p> {
        Baseline {
            period: BaselinePeriod::Single(reading.last()),
            source: reading.point().source,
            readings: vec![reading],
            declared: false,
        }
    }

    /// Its value: of a span of years the mean.
    pub fn value(&self) -> f64 {
        let sum: f64 = self.readings.iter().map(Reading::value).sum();
        #[allow(clippy::cast_precision_loss)] // at most eleven hundred years
        let many = self.readings.len() as f64;
        sum / many
    }

    /// The figure of its last period.
    pub fn last(&self) -> &Reading<'p> {
        &self.readings[self.readings.len() - 1]
    }

    /// Its last day: it stands at the end of its last year.
    pub fn end(&self) -> NaiveDate {
        self.last().end()
    }

    /// Where it stands on a line, in whole months since year 0.
    pub fn end_month(&self) -> i32 {
        self.last().end_month()
    }

    /// As it is written.
    pub fn measured_over(&self) -> PeriodRange {
        if self.declared { self.period.into() } else { self.last().range() }
    }

    /// The least certain state of its figures.
    pub fn status(&self) -> Status {
        self.readings.iter().map(Reading::status).min().unwrap_or(Status::Definitive)
    }

    /// Whether its samples stand for the population.
    pub fn is_representative(&self) -> bool {
        self.readings.iter().all(Reading::is_representative)
    }
}

/// Why a declared baseline cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum BaselineFault<'p> {
    /// There is no figure for it at all.
    Unmeasured,
    /// Of the parts of the year by which it is recorded, these have no figure.
    Lacking(Vec<Period>),
    /// Of a span of years, these have no figure.
    Missing(Vec<Period>),
    /// Each year has a figure, but no source has all of them.
    SeveralSources,
    /// This series break falls inside it.
    Across(&'p SeriesBreak),
}

/// The baseline that an indicator declares, out of all figures that are known. `source` is the one of [`source_of_baseline`].
pub fn declared_baseline<'p>(
    indicator: &'p Indicator,
    period: BaselinePeriod,
    source: Option<&'p Id>,
    known: &[KnownFigure<'p>],
) -> Result<Baseline<'p>, BaselineFault<'p>> {
    let periods = period.periods();
    if let (Some(first), Some(last)) = (periods.first(), periods.last())
        && let Some(across) = indicator.break_between(*first, *last)
    {
        return Err(BaselineFault::Across(across));
    }
    let readings = |source: Option<&Id>| -> Vec<Option<Reading<'p>>> {
        let own: Vec<KnownFigure<'p>> =
            known.iter().copied().filter(|point| point.source == source).collect();
        periods.iter().map(|period| reading_of(indicator, *period, &own)).collect()
    };
    if let Some(readings) = readings(source).into_iter().collect::<Option<Vec<_>>>()
        && !readings.is_empty()
    {
        return Ok(Baseline { period, source, readings, declared: true });
    }
    let sources: BTreeSet<Option<&Id>> = known.iter().map(|point| point.source).collect();
    let there: Vec<bool> =
        sources.into_iter().map(readings).fold(vec![false; periods.len()], |there, more| {
            there.iter().zip(more).map(|(there, more)| *there || more.is_some()).collect()
        });
    Err(match there.iter().filter(|there| !**there).count() {
        0 => BaselineFault::SeveralSources,
        _ => {
            let lacking = periods.iter().zip(&there).filter(|(_, there)| !**there);
            let missing: Vec<Period> =
                lacking.flat_map(|(period, _)| unrecorded_in(indicator, *period, known)).collect();
            match periods.len() {
                _ if missing == periods => BaselineFault::Unmeasured,
                1 => BaselineFault::Lacking(missing),
                _ => BaselineFault::Missing(missing),
            }
        }
    })
}

/// What has no figure of a period that has none: of a year that is recorded by parts of it, as far as that goes, the parts
/// that lack.
fn unrecorded_in(indicator: &Indicator, period: Period, known: &[KnownFigure<'_>]) -> Vec<Period> {
    if !indicator.unit.adds_up() || period.months() != 12 {
        return vec![period];
    }
    let end = period.end_month();
    let is_there = |month: &i32| {
        let inside = known.iter().filter(|point| (1..12).contains(&point.period.months()));
        inside.map(|point| point.period).any(|part| period.contains(part) && part.contains(month_at(*month)))
    };
    let lacking: Vec<i32> = (end - 12..end).filter(|month| !is_there(month)).collect();
    match lacking.len() {
        0 | 12 => vec![period],
        _ => periods_of_months(&lacking, length_of(indicator.frequency.value)),
    }
}

/// What the measurements known by a day make of the baseline that an indicator declares; none where it declares none.
pub fn measured_baseline<'p>(
    series: Option<&'p Series>,
    indicator: &'p Indicator,
    known_by: NaiveDate,
) -> Option<Result<Baseline<'p>, BaselineFault<'p>>> {
    let period = indicator.baseline.as_ref()?.value;
    let source = series.and_then(|series| source_of_baseline(series, indicator, None, known_by));
    let known = series.map_or_else(Vec::new, |series| points(series, indicator, known_by));
    Some(declared_baseline(indicator, period, source, &known))
}

/// The figure over a period: as recorded, or, of a year whose parts are all there, their sum.
fn reading_of<'p>(indicator: &Indicator, period: Period, own: &[KnownFigure<'p>]) -> Option<Reading<'p>> {
    let recorded = own.iter().find(|point| point.period == period).copied().map(Reading::of);
    recorded.or_else(|| {
        (indicator.unit.adds_up() && period.months() == 12)
            .then(|| twelve_months(own, period.end_month()))
            .flatten()
    })
}

/// Whether a figure has no day on which it was recorded, since when it is known, and its place in the file.
type Since = (bool, NaiveDate, usize);

/// The source that has the figure of the declared baseline: where several have it, the one that the file names at its head,
/// else the one recorded first; a figure without a day is never the first beside one that has a day. Adding figures of
/// another source never moves it, nor does a correction. Of the whole, or of one part of the breakdown; where the whole has
/// no figure for it, the source that has it for some part. None without a declared baseline or a figure for it.
pub fn source_of_baseline<'p>(
    series: &'p Series,
    indicator: &'p Indicator,
    part: Option<&str>,
    known_by: NaiveDate,
) -> Option<&'p Id> {
    let periods = indicator.baseline.as_ref()?.value.periods();
    let spans: Vec<_> = periods.iter().map(|one| (one.start(), one.end())).collect();
    let inside = |period: Period| {
        let start = period.start();
        spans.iter().any(|(first, last)| (*first..=*last).contains(&start) && period.end() <= *last)
    };
    // Since when each source has figures inside the baseline, what was corrected since included.
    let mut since: BTreeMap<&Id, Since> = BTreeMap::new();
    let within = series.measurements.iter().enumerate().filter(|(_, one)| inside(one.period.value));
    for (at, one) in within.filter(|(_, one)| one.known_since() <= known_by) {
        let of = one.part.as_ref().map(|part| part.as_str());
        if let Some(source) = series.source_of(one, indicator).filter(|_| part.is_none() || of == part) {
            let this = (one.recorded.is_none(), one.known_since(), at);
            let first = since.entry(source).or_insert(this);
            *first = (*first).min(this);
        }
    }
    let mut sources: Vec<(&Id, Since)> = since.into_iter().collect();
    if sources.len() > 1 {
        let mut of_parts: BTreeMap<&str, Vec<KnownFigure<'p>>> = BTreeMap::new();
        for (of, point) in part_points_and_withheld(series, indicator, known_by) {
            of_parts.entry(of).or_default().push(point);
        }
        let whole = points_and_withheld(series, indicator, known_by);
        let all: Vec<Vec<KnownFigure<'p>>> = match part {
            Some(part) => of_parts.remove(part).into_iter().collect(),
            None if whole.iter().any(|point| inside(point.period)) => vec![whole],
            None => of_parts.into_values().collect(),
        };
        let has = |all: &Vec<KnownFigure<'p>>, source: &Id| {
            let own: Vec<KnownFigure<'_>> =
                all.iter().copied().filter(|point| point.source == Some(source)).collect();
            periods.iter().all(|period| reading_of(indicator, *period, &own).is_some())
        };
        sources.retain(|(source, _)| all.iter().any(|all| has(all, source)));
    }
    sources.sort_by_key(|(_, since)| *since);
    let named = series.source.as_ref().map(|source| &source.value);
    let of_head = sources.iter().map(|(id, _)| *id).find(|id| Some(*id) == named);
    of_head.or_else(|| sources.first().map(|(id, _)| *id))
}
