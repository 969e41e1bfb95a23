//! Which figures of an indicator are held against each other: whose series, from which baseline, up to which figure, and
//! why not where that cannot be (section "Arithmetic" of the README).

use chrono::NaiveDate;

use super::baseline::{Baseline, BaselineFault, declared_baseline};
use super::reading::{OtherStretch, Reading, same_stretch, whole_years};
use crate::model::{BaselinePeriod, Id, Indicator, KnownFigure, Period, Plan, SeriesBreak, Target, Withheld};

/// What is held against what, and what could have been.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<'p> {
    /// The latest figure of the judged series.
    pub latest: Option<KnownFigure<'p>>,
    /// A newer figure of another source.
    pub elsewhere: Option<KnownFigure<'p>>,
    /// What change is measured from: declared, or the figure that serves as one.
    pub baseline: Option<Baseline<'p>>,
    /// The figures that may be held against the baseline, or against each other, the oldest first, what came after the
    /// target's period included. They all lie after a declared baseline.
    pub timeline: Vec<Reading<'p>>,
    /// How far it came: once the target's period has ended, by then.
    pub standing: Comparability<'p>,
    /// The figure of the baseline that is not published: its period and why. Then there is no baseline.
    pub baseline_withheld: Option<(Period, Withheld)>,
    /// The figures of the judged series, in time.
    own: Vec<KnownFigure<'p>>,
}

/// Whether there are two figures that may be held against each other.
#[derive(Debug, Clone, PartialEq)]
pub enum Comparability<'p> {
    /// There is no figure.
    NoData,
    /// There is nothing after the baseline, or one figure only.
    BaselineOnly,
    /// There are figures, and they are not comparable.
    NotComparable(Vec<WhyNot<'p>>),
    /// This figure is judged. Without a baseline only the target can tell.
    Judged(Reading<'p>),
    /// A figure that would be judged, or measured from, is there and is not published: its period and why.
    Withheld(Period, Withheld),
}

/// Why figures are not held against each other.
#[derive(Debug, Clone, PartialEq)]
pub enum WhyNot<'p> {
    /// The declared baseline cannot be used.
    Baseline(BaselinePeriod, BaselineFault<'p>),
    /// A series break lies in between, or inside one of them.
    Break(&'p SeriesBreak),
    /// They are of other lengths.
    Length(Period, Period),
    /// They are other parts of a year.
    Season(Period, Period),
    /// The last twelve months share months with the baseline.
    Overlap,
    /// Only another source has something later.
    Source(KnownFigure<'p>),
    /// The target is of a whole year, and there is no figure over one.
    NoWholeYear(Period),
}

/// Until when is looked, and what for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    /// The first day of the plan.
    plan_begins: NaiveDate,
    /// Only figures of periods that have ended by this day are looked at.
    day: NaiveDate,
    /// The period in which the target is to be met that holds for these figures.
    by: Option<Period>,
}

impl Horizon {
    /// Of figures for which a target holds, or none.
    pub fn new(plan: &Plan, day: NaiveDate, target: Option<&Target>) -> Horizon {
        let plan_begins = Period::Year(plan.head.first_year.value.0).start();
        Horizon { plan_begins, day, by: target.and_then(Target::by).map(|by| by.value) }
    }
}

/// Chooses what is compared, of all figures that are known (of one part, or of the whole). Those that are not published
/// are among them: nothing else is judged in their place.
///
/// Whose series, of which length and part of the year, and from which baseline is decided by the figures up to the end of
/// the target's period: no later figure changes it. Where there is nothing to compare by then, what came after decides what
/// can be told. The figures are in time.
pub fn choose<'p>(
    indicator: &'p Indicator,
    declared_source: Option<&'p Id>,
    known: &[KnownFigure<'p>],
    horizon: Horizon,
) -> Choice<'p> {
    let ended = &known[..known.partition_point(|point| point.period.end() <= horizon.day)];
    let as_of = |until: NaiveDate| Chooser { indicator, all: ended, horizon, until }.chosen(declared_source);
    let decisive = horizon.by.map_or(horizon.day, |by| by.end().min(horizon.day));
    let choice = as_of(decisive);
    match choice.standing {
        Comparability::NoData | Comparability::BaselineOnly => as_of(horizon.day),
        _ => choice,
    }
    .without_withheld()
}

struct Chooser<'c, 'p> {
    indicator: &'p Indicator,
    all: &'c [KnownFigure<'p>],
    horizon: Horizon,
    /// The last day of the figures that decide.
    until: NaiveDate,
}

impl<'p> Choice<'p> {
    /// Leaves nothing without a number to be reckoned with, but in the timeline and in runs: there a figure that is not
    /// published keeps its place.
    fn without_withheld(mut self) -> Choice<'p> {
        let shown = |point: &KnownFigure<'p>| point.withheld.is_none();
        self.baseline_withheld =
            self.baseline.as_ref().and_then(|baseline| baseline.readings.iter().find_map(Reading::withheld));
        let judged = match &self.standing {
            Comparability::Judged(reading) => self.baseline_withheld.or(reading.withheld()),
            Comparability::BaselineOnly => {
                let only = self.own.last().and_then(|point| Some((point.period, point.withheld?)));
                self.baseline_withheld.or(only)
            }
            _ => None,
        };
        if let Some((period, why)) = judged {
            self.standing = Comparability::Withheld(period, why);
        }
        self.baseline = self.baseline.filter(|_| self.baseline_withheld.is_none());
        self.latest = self.own.iter().copied().rfind(shown);
        self.elsewhere = self.elsewhere.filter(shown);
        self
    }

    /// What change would be measured from if it began now: the baseline, else the latest figure.
    pub fn starting_point(&self) -> Option<Baseline<'p>> {
        let latest = || self.latest.map(|point| Baseline::serving(Reading::of(point)));
        self.baseline.clone().or_else(latest)
    }

    /// The break between the baseline and a figure, or inside that figure.
    pub fn break_before(&self, indicator: &'p Indicator, reading: &Reading<'p>) -> Option<&'p SeriesBreak> {
        let from = self.baseline.as_ref().map_or(reading.first(), |baseline| baseline.period.last());
        indicator.break_between(from, reading.last())
    }

    /// The figures of the judged series that are of the same stretch of time as one of them, on the same side of every
    /// break, up to and including it; of twelve months, those of the same months of earlier years. The oldest first.
    pub fn run_up_to(&self, indicator: &'p Indicator, reading: &Reading<'p>) -> Vec<Reading<'p>> {
        let of_year = indicator.unit.adds_up() && reading.months() == 12;
        let fits = |one: &Reading<'p>| {
            one.months() == reading.months()
                && one.end() <= reading.end()
                // A year is a year, however its figures came in.
                && (of_year || same_stretch(indicator, one.last(), reading.last()).is_ok())
                && indicator.break_between(one.first(), reading.last()).is_none()
        };
        if of_year {
            let years = whole_years(&self.own, |end| (reading.end_month() - end) % 12 == 0);
            return years.into_iter().filter(fits).collect();
        }
        let until = self.own.partition_point(|one| one.period.end() <= reading.end());
        self.own[..until].iter().copied().map(Reading::of).filter(fits).collect()
    }
}

/// Of figures in time, those that end after a day.
fn later_than<'a, 'p>(day: NaiveDate, all: &'a [KnownFigure<'p>]) -> &'a [KnownFigure<'p>] {
    &all[all.partition_point(|point| point.period.end() <= day)..]
}

impl<'p> Chooser<'_, 'p> {
    fn chosen(&self, declared_source: Option<&'p Id>) -> Choice<'p> {
        let declared = self.indicator.baseline.as_ref().filter(|_| !self.all.is_empty());
        let Some(period) = declared.map(|period| period.value) else { return self.without_declared() };
        match declared_baseline(self.indicator, period, declared_source, self.all) {
            Ok(baseline) => self.with_declared(baseline),
            Err(fault) => self.nothing(Comparability::NotComparable(vec![WhyNot::Baseline(period, fault)])),
        }
    }

    /// What is to be measured from is not there: the latest is told, and nothing is compared.
    fn nothing(&self, standing: Comparability<'p>) -> Choice<'p> {
        let own = self.of_source(self.latest_source(self.all));
        self.choice(own, None, (None, Vec::new(), standing))
    }

    fn choice(
        &self,
        own: Vec<KnownFigure<'p>>,
        elsewhere: Option<KnownFigure<'p>>,
        (baseline, timeline, standing): (Option<Baseline<'p>>, Vec<Reading<'p>>, Comparability<'p>),
    ) -> Choice<'p> {
        let latest = own.last().copied();
        Choice { latest, elsewhere, baseline, timeline, standing, baseline_withheld: None, own }
    }

    fn with_declared(&self, baseline: Baseline<'p>) -> Choice<'p> {
        let own = self.of_source(baseline.source);
        let end = baseline.end();
        let decisive = self.decisive(&own);
        let later = later_than(end, decisive);
        let (timeline, shared) = self.after(&baseline, &own);
        let elsewhere = self.newer(self.decisive(self.all), baseline.source, decisive);
        let standing = match (self.last_decisive(&timeline), later.last(), elsewhere) {
            (Some(judged), _, _) => self.across(&baseline, judged),
            (None, Some(_), _) if self.last_decisive(&shared).is_some() => {
                Comparability::NotComparable(vec![WhyNot::Overlap])
            }
            (None, Some(_), _) => {
                Comparability::NotComparable(self.other_stretch(baseline.period.last(), later.iter().rev()))
            }
            (None, None, Some(other)) if other.period.end() > end => {
                Comparability::NotComparable(vec![WhyNot::Source(other)])
            }
            (None, None, _) => Comparability::BaselineOnly,
        };
        let newer = self.newer(self.all, baseline.source, &own);
        self.choice(own, newer, (Some(baseline), timeline, standing))
    }

    /// The figures after a baseline that are of its stretch of time, and the twelve months that share some with it.
    fn after(
        &self,
        baseline: &Baseline<'p>,
        own: &[KnownFigure<'p>],
    ) -> (Vec<Reading<'p>>, Vec<Reading<'p>>) {
        let of = baseline.period.last();
        let end = baseline.end();
        if self.indicator.unit.adds_up() && of.months() == 12 {
            let years = whole_years(own, |_| true).into_iter().filter(|one| one.end() > end);
            return years.partition(|one| !one.is_sum() || one.start() > end);
        }
        (self.like(of, later_than(end, own)), Vec::new())
    }

    fn without_declared(&self) -> Choice<'p> {
        let source = self.latest_source(self.decisive(self.all));
        let own = self.of_source(source);
        let elsewhere = self.newer(self.all, source, &own);
        let Some(latest) = self.decisive(&own).last().copied() else {
            return self.choice(own, elsewhere, (None, Vec::new(), Comparability::NoData));
        };
        let timeline = self.timeline(&own, latest.period);
        let (baseline, standing) = self.begun(&own, &timeline, latest.period);
        self.choice(own, elsewhere, (baseline, timeline, standing))
    }

    /// The figures of a series that may be held against each other: of the length that the target asks for, else of the
    /// stretch of time of the latest that decides.
    fn timeline(&self, own: &[KnownFigure<'p>], latest: Period) -> Vec<Reading<'p>> {
        let unit = self.indicator.unit;
        let years = || if unit.adds_up() { whole_years(own, |_| true) } else { Vec::new() };
        let of_year = self.horizon.by.is_some_and(|by| by.months() == 12);
        if of_year && unit.adds_up() {
            return years();
        }
        // A target of a part of the year is met or not in that part, never by a figure over less time.
        if let Some(by) = self.horizon.by.filter(|by| by.months() < 12 && latest.months() < 12) {
            let of_part = self.like(by, own);
            let too_short = unit.grows_with_length() && latest.months() < by.months();
            if too_short || self.last_decisive(&of_part).is_some() {
                return of_part;
            }
        }
        let before_plan = |one: &Reading<'p>| one.end() < self.horizon.plan_begins;
        if latest.months() < 12 && years().iter().any(before_plan) {
            return years();
        }
        // A year that is recorded beside its parts is the same year: those before it count by theirs.
        let in_parts = |point: &KnownFigure<'p>| point.period.months() < 12;
        if unit.adds_up() && matches!(latest, Period::Year(_)) && own.iter().any(in_parts) {
            return years();
        }
        self.like(latest, own)
    }

    /// Which figure of those serves as the baseline, and which is judged.
    fn begun(
        &self,
        own: &[KnownFigure<'p>],
        timeline: &[Reading<'p>],
        latest: Period,
    ) -> (Option<Baseline<'p>>, Comparability<'p>) {
        let by = self.horizon.by;
        let Some(judged) = self.last_decisive(timeline).cloned() else {
            let why = match by.filter(|by| by.months() < 12) {
                Some(by) => WhyNot::Length(by, latest),
                None => WhyNot::NoWholeYear(latest),
            };
            return (None, Comparability::NotComparable(vec![why]));
        };
        let before = |one: &&Reading<'p>| {
            one.end() < judged.end() && (!judged.is_sum() && !one.is_sum() || one.end() < judged.start())
        };
        let earlier: Vec<&Reading<'p>> = timeline.iter().filter(before).collect();
        // A figure of the target's own time is no place to begin: then only the target itself can tell.
        let in_time = |one: &&Reading<'p>| by.is_none_or(|by| one.end() < by.start());
        let begins: Vec<&Reading<'p>> = earlier
            .iter()
            .copied()
            .filter(|one| self.breaks(one, &judged).is_none())
            .filter(in_time)
            .collect();
        let before_plan = |one: &&&Reading<'p>| one.end() < self.horizon.plan_begins;
        let chosen = if judged.end() < self.horizon.plan_begins {
            begins.last()
        } else {
            begins.iter().rev().find(before_plan).or(begins.first())
        };
        if let Some(chosen) = chosen {
            return (Some(Baseline::serving((*chosen).clone())), Comparability::Judged(judged));
        }
        if by.is_some_and(|by| judged.end() >= by.start()) {
            return (None, Comparability::Judged(judged));
        }
        let mut why: Vec<WhyNot<'p>> = Vec::new();
        if let Some(one) = earlier.last() {
            why.extend(self.breaks(one, &judged).map(WhyNot::Break));
        } else if timeline.iter().filter(|one| one.end() <= self.until).count() > 1 {
            why.push(WhyNot::Overlap);
        } else if !judged.is_sum() {
            let others = self.decisive(own).iter().filter(|one| one.period != judged.last());
            why = self.other_stretch(judged.last(), others);
        }
        let standing =
            if why.is_empty() { Comparability::BaselineOnly } else { Comparability::NotComparable(why) };
        (None, standing)
    }

    /// The figures of the same stretch of time as a period.
    fn like(&self, of: Period, own: &[KnownFigure<'p>]) -> Vec<Reading<'p>> {
        let fits = |point: &&KnownFigure<'p>| same_stretch(self.indicator, of, point.period).is_ok();
        own.iter().filter(fits).copied().map(Reading::of).collect()
    }

    /// Of figures in time, those that decide.
    fn decisive<'a>(&self, all: &'a [KnownFigure<'p>]) -> &'a [KnownFigure<'p>] {
        &all[..all.partition_point(|point| point.period.end() <= self.until)]
    }

    fn last_decisive<'a>(&self, all: &'a [Reading<'p>]) -> Option<&'a Reading<'p>> {
        all.iter().rfind(|one| one.end() <= self.until)
    }

    fn across(&self, baseline: &Baseline<'p>, judged: &Reading<'p>) -> Comparability<'p> {
        match self
            .indicator
            .break_between(baseline.period.last(), judged.first())
            .or_else(|| self.inside(judged))
        {
            Some(one) => Comparability::NotComparable(vec![WhyNot::Break(one)]),
            None => Comparability::Judged(judged.clone()),
        }
    }

    /// The break between two figures, or inside one of them.
    fn breaks(&self, before: &Reading<'p>, after: &Reading<'p>) -> Option<&'p SeriesBreak> {
        self.inside(before).or_else(|| self.indicator.break_between(before.last(), after.last()))
    }

    fn inside(&self, one: &Reading<'p>) -> Option<&'p SeriesBreak> {
        self.indicator.break_between(one.first(), one.last())
    }

    /// Why figures of another stretch of time are not compared: the first that tells of a season, else of a length.
    fn other_stretch<'a>(
        &self,
        of: Period,
        others: impl Iterator<Item = &'a KnownFigure<'p>> + Clone,
    ) -> Vec<WhyNot<'p>>
    where
        'p: 'a,
    {
        let why =
            |one: &KnownFigure<'p>| Some((same_stretch(self.indicator, of, one.period).err()?, one.period));
        let all = || others.clone().filter_map(why);
        let season = all().find(|(why, _)| *why == OtherStretch::Season);
        season
            .or_else(|| all().next())
            .map(|(why, other)| match why {
                OtherStretch::Season => WhyNot::Season(of, other),
                OtherStretch::Length => WhyNot::Length(of, other),
            })
            .into_iter()
            .collect()
    }

    fn of_source(&self, source: Option<&Id>) -> Vec<KnownFigure<'p>> {
        self.all.iter().copied().filter(|point| point.source == source).collect()
    }

    /// The newest figure of another source, where it is newer than the series.
    fn newer(
        &self,
        all: &[KnownFigure<'p>],
        source: Option<&Id>,
        own: &[KnownFigure<'p>],
    ) -> Option<KnownFigure<'p>> {
        let end = own.last().map(|point| point.period.end());
        let others = all.iter().filter(|point| point.source != source);
        others.max_by_key(|point| point.period.end()).filter(|point| Some(point.period.end()) > end).copied()
    }

    /// The source of the latest figure; on a tie the first that the indicator names.
    fn latest_source(&self, all: &[KnownFigure<'p>]) -> Option<&'p Id> {
        let end = all.last()?.period.end();
        let tied = all.iter().filter(|point| point.period.end() == end);
        let rank = |source: Option<&Id>| {
            self.indicator.sources.iter().position(|named| Some(&named.value) == source).unwrap_or(usize::MAX)
        };
        tied.min_by_key(|point| rank(point.source)).and_then(|point| point.source)
    }
}
