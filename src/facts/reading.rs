//! Figures as they are compared: recorded for one period, or the sum of the periods that make up twelve months.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Indicator, KnownFigure, Period, PeriodRange, Status, Withheld};

/// A figure that can be held against another.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'p>(MadeOf<'p>);

/// What a reading is made of.
#[derive(Debug, Clone, PartialEq)]
enum MadeOf<'p> {
    /// One figure as it is recorded: most are.
    One(KnownFigure<'p>),
    /// Several that are added up, the oldest first; never none.
    Several(Vec<KnownFigure<'p>>),
}

impl<'p> Reading<'p> {
    /// A figure as it is recorded.
    pub fn of(point: KnownFigure<'p>) -> Reading<'p> {
        Reading(MadeOf::One(point))
    }

    /// What it is made of, the oldest first; never empty.
    pub fn points(&self) -> &[KnownFigure<'p>] {
        match &self.0 {
            MadeOf::One(point) => std::slice::from_ref(point),
            MadeOf::Several(points) => points,
        }
    }

    /// The last of what it is made of.
    pub fn point(&self) -> &KnownFigure<'p> {
        let points = self.points();
        &points[points.len() - 1]
    }

    /// Its first period.
    pub fn first(&self) -> Period {
        self.points()[0].period
    }

    /// Its last period; of a recorded figure the only one.
    pub fn last(&self) -> Period {
        self.point().period
    }

    /// Whether it is a sum of periods.
    pub fn is_sum(&self) -> bool {
        self.points().len() > 1
    }

    /// Its value, in the unit of the indicator.
    pub fn value(&self) -> f64 {
        self.points().iter().map(|point| point.value.number()).sum()
    }

    /// The period and the reason, where (part of) it is not published. Then it has no value.
    pub fn withheld(&self) -> Option<(Period, Withheld)> {
        self.points().iter().rev().find_map(|point| Some((point.period, point.withheld?)))
    }

    /// Its first day.
    pub fn start(&self) -> NaiveDate {
        self.first().start()
    }

    /// Its last day.
    pub fn end(&self) -> NaiveDate {
        self.last().end()
    }

    /// Where it stands on a line: at its end, in whole months since year 0.
    pub fn end_month(&self) -> i32 {
        self.last().end_month()
    }

    /// Its length in whole months; of a day none.
    pub fn months(&self) -> u32 {
        self.points().iter().map(|point| point.period.months()).sum()
    }

    /// The least certain state of what it is made of.
    pub fn status(&self) -> Status {
        self.points().iter().map(|point| point.status).min().unwrap_or(Status::Definitive)
    }

    /// Whether its sample stands for the population.
    pub fn is_representative(&self) -> bool {
        self.points().iter().all(|point| point.representative)
    }

    /// As it is written: the period, the year that a sum makes up, or `2024-Q4/2025-Q3`.
    pub fn range(&self) -> PeriodRange {
        match self.is_sum() && self.end_month().rem_euclid(12) == 0 {
            true => Period::Year(self.last().end().year()).into(),
            false => PeriodRange { first: self.first(), last: self.last() },
        }
    }
}

/// The sum of the figures that make up the twelve months up to and including a month, counted from year 0; none where one
/// lacks. A month and a quarter may follow each other, they never overlap.
pub(super) fn twelve_months<'p>(series: &[KnownFigure<'p>], end_month: i32) -> Option<Reading<'p>> {
    ShorterByEnd::of(series).twelve_months(end_month)
}

/// The figures over less than a year by the month in which they end: each is asked for up to twelve times.
struct ShorterByEnd<'s, 'p>(BTreeMap<i32, Vec<&'s KnownFigure<'p>>>);

impl<'s, 'p> ShorterByEnd<'s, 'p> {
    fn of(series: &'s [KnownFigure<'p>]) -> ShorterByEnd<'s, 'p> {
        let mut by_end: BTreeMap<i32, Vec<&KnownFigure<'p>>> = BTreeMap::new();
        for point in series.iter().filter(|point| (1..12).contains(&point.period.months())) {
            by_end.entry(point.period.end_month()).or_default().push(point);
        }
        ShorterByEnd(by_end)
    }

    fn twelve_months(&self, end_month: i32) -> Option<Reading<'p>> {
        let (mut at, mut left) = (end_month, 12);
        let mut points = Vec::new();
        while left > 0 {
            let fitting = self.0.get(&at)?.iter().filter(|point| point.period.months() <= left);
            let next = fitting.max_by_key(|point| point.period.months())?;
            left -= next.period.months();
            at -= i32::try_from(next.period.months()).ok()?;
            points.push(**next);
        }
        points.reverse();
        Some(Reading(MadeOf::Several(points)))
    }
}

/// The figures over a whole year: as recorded, and the sum of each twelve months of which all is there and no figure is
/// recorded. The oldest first; only those that end in some months, counted from year 0.
pub(super) fn whole_years<'p>(
    series: &[KnownFigure<'p>],
    in_month: impl Fn(i32) -> bool,
) -> Vec<Reading<'p>> {
    let mut by_end: BTreeMap<i32, Reading<'p>> = BTreeMap::new();
    for point in series.iter().filter(|point| point.period.months() == 12) {
        let end = point.period.end_month();
        if in_month(end) {
            by_end.insert(end, Reading::of(*point));
        }
    }
    let shorter = ShorterByEnd::of(series);
    for end in shorter.0.keys() {
        if in_month(*end)
            && !by_end.contains_key(end)
            && let Some(sum) = shorter.twelve_months(*end)
        {
            by_end.insert(*end, sum);
        }
    }
    by_end.into_values().collect()
}

/// Why two figures are not of the same stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherStretch {
    /// One is longer than the other, where that matters.
    Length,
    /// They are other parts of the year.
    Season,
}

/// Whether two periods are of the same stretch of time: of one length where a longer one holds more or is of more people,
/// and, both shorter than a year, the same part of it.
pub fn same_stretch(indicator: &Indicator, a: Period, b: Period) -> Result<(), OtherStretch> {
    Stretch::of(indicator, a).is_like(Stretch::of(indicator, b))
}

/// What is the same of two periods whose figures can be held against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Stretch {
    /// In months, where a longer one holds more or is of more people.
    length: Option<u32>,
    /// Of one shorter than a year, where that makes a difference.
    part_of_year: Option<(u32, i32)>,
}

impl Stretch {
    pub(super) fn of(indicator: &Indicator, period: Period) -> Stretch {
        let has_seasons = indicator.seasonal.is_none_or(|seasonal| seasonal.value);
        Stretch {
            length: indicator.unit.grows_with_length().then(|| period.months()),
            part_of_year: (period.months() < 12 && has_seasons).then(|| part_of_year(period)),
        }
    }

    pub(super) fn is_like(self, other: Stretch) -> Result<(), OtherStretch> {
        match (self.part_of_year, other.part_of_year) {
            _ if self.length != other.length => Err(OtherStretch::Length),
            (Some(own), Some(others)) if own != others => Err(OtherStretch::Season),
            _ => Ok(()),
        }
    }
}

/// Which part of a year a period is: its length and its last month; of a day, its month.
fn part_of_year(period: Period) -> (u32, i32) {
    (period.months(), period.end_month().rem_euclid(12))
}
