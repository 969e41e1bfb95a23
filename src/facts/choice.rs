//! Which figures of an indicator are held against each other: whose series, from which baseline, up to which figure, and
//! why not where that cannot be (section "Arithmetic" of the README).

use chrono::NaiveDate;

use super::baseline::{Baseline, BaselineFault, declared_baseline};
use super::reading::{OtherStretch, Reading, same_stretch, whole_years};
use crate::model::{BaselinePeriod, Id, Indicator, KnownFigure, Period, SeriesBreak, Target, Withheld};

/// What is held against what, and what could have been.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<'p> {
    /// The latest figure of the judged series.
    pub latest: Option<KnownFigure<'p>>,
    /// A newer figure of another source.
    pub elsewhere: Option<KnownFigure<'p>>,
    /// What change is measured from: declared, or the figure that serves as one.
    pub baseline: Option<Baseline<'p>>,
    /// The figures that may be held against the baseline, or against each other, the oldest first. They all lie after a
    /// declared baseline.
    pub timeline: Vec<Reading<'p>>,
    /// How far it came.
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

/// The years around an indicator that decide which figure may serve as a baseline that nobody declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    /// The first day of the plan.
    pub plan_begins: NaiveDate,
    /// Only figures of periods that have ended by this day are looked at.
    pub day: NaiveDate,
}

/// Chooses what is compared, of all figures that are known (of one part, or of the whole). Those that are not published
/// are among them: nothing else is judged in their place.
pub fn choose<'p>(
    indicator: &'p Indicator,
    declared_source: Option<&'p Id>,
    known: &[KnownFigure<'p>],
    horizon: Horizon,
) -> Choice<'p> {
    let ended: Vec<KnownFigure<'p>> =
        known.iter().copied().filter(|point| point.period.end() <= horizon.day).collect();
    let chooser = Chooser { indicator, all: &ended, horizon };
    if ended.is_empty() {
        return chooser.nothing(Comparability::NoData);
    }
    let choice = match indicator.baseline.as_ref() {
        None => chooser.without_declared(),
        Some(period) => match declared_baseline(indicator, period.value, declared_source, &ended) {
            Ok(baseline) => chooser.with_declared(baseline),
            Err(fault) => {
                chooser.nothing(Comparability::NotComparable(vec![WhyNot::Baseline(period.value, fault)]))
            }
        },
    };
    choice.without_withheld()
}

struct Chooser<'c, 'p> {
    indicator: &'p Indicator,
    all: &'c [KnownFigure<'p>],
    horizon: Horizon,
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

    /// Whether there is a figure, of any source, that ends within a period.
    pub fn has_figure_in(&self, period: Period) -> bool {
        let inside = |point: &KnownFigure<'p>| {
            period.start() <= point.period.end() && point.period.end() <= period.end()
        };
        self.own.iter().chain(&self.elsewhere).any(inside)
    }

    /// The figures of the judged series that are of the same stretch of time as one of them, on the same side of every
    /// break, up to and including it; of twelve months, those of the same months of earlier years. The oldest first.
    pub fn run_up_to(&self, indicator: &'p Indicator, reading: &Reading<'p>) -> Vec<Reading<'p>> {
        let of_year = indicator.unit.adds_up() && reading.months() == 12;
        let all = if of_year {
            whole_years(&self.own)
        } else {
            self.own.iter().copied().map(Reading::of).collect()
        };
        let fits = |one: &Reading<'p>| {
            one.months() == reading.months()
                && one.end() <= reading.end()
                && (!of_year || (reading.end_month() - one.end_month()) % 12 == 0)
                && same_stretch(indicator, one.last(), reading.last()).is_ok()
                && indicator.break_between(one.first(), reading.last()).is_none()
        };
        all.into_iter().filter(fits).collect()
    }
}

impl<'p> Chooser<'_, 'p> {
    /// What is to be measured from is not there: the latest is told, and nothing is compared.
    fn nothing(&self, standing: Comparability<'p>) -> Choice<'p> {
        let own = self.of_source(self.latest_source());
        let latest = own.last().copied();
        Choice {
            latest,
            elsewhere: None,
            baseline: None,
            timeline: Vec::new(),
            standing,
            baseline_withheld: None,
            own,
        }
    }

    fn with_declared(&self, baseline: Baseline<'p>) -> Choice<'p> {
        let own = self.of_source(baseline.source);
        let end = baseline.end();
        let later: Vec<KnownFigure<'p>> =
            own.iter().copied().filter(|point| point.period.end() > end).collect();
        let (timeline, overlap) = self.after(&baseline, &own);
        let elsewhere = self.elsewhere(baseline.source, &own);
        let standing = match (timeline.last(), later.last(), elsewhere) {
            (Some(judged), _, _) => self.across(&baseline, judged),
            (None, Some(_), _) if overlap => Comparability::NotComparable(vec![WhyNot::Overlap]),
            (None, Some(_), _) => {
                Comparability::NotComparable(self.other_stretch(baseline.period.last(), later.iter().rev()))
            }
            (None, None, Some(other)) if other.period.end() > end => {
                Comparability::NotComparable(vec![WhyNot::Source(other)])
            }
            (None, None, _) => Comparability::BaselineOnly,
        };
        let latest = own.last().copied();
        Choice {
            latest,
            elsewhere,
            baseline: Some(baseline),
            timeline,
            standing,
            baseline_withheld: None,
            own,
        }
    }

    /// The figures after a baseline that are of its stretch of time, and whether there are twelve months that share
    /// some with it.
    fn after(&self, baseline: &Baseline<'p>, own: &[KnownFigure<'p>]) -> (Vec<Reading<'p>>, bool) {
        let of = baseline.period.last();
        let end = baseline.end();
        if self.indicator.unit.adds_up() && of.months() == 12 {
            let years = whole_years(own).into_iter().filter(|one| one.end() > end);
            let (apart, shared): (Vec<_>, Vec<_>) = years.partition(|one| !one.is_sum() || one.start() > end);
            return (apart, !shared.is_empty());
        }
        let fits = |point: &&KnownFigure<'p>| {
            point.period.end() > end && same_stretch(self.indicator, of, point.period).is_ok()
        };
        (own.iter().filter(fits).copied().map(Reading::of).collect(), false)
    }

    fn without_declared(&self) -> Choice<'p> {
        let source = self.latest_source();
        let own = self.of_source(source);
        let Some(latest) = own.last().copied() else { return self.nothing(Comparability::NoData) };
        let years = if self.indicator.unit.adds_up() { whole_years(&own) } else { Vec::new() };
        let before_plan = |one: &&Reading<'p>| one.end() < self.horizon.plan_begins;
        let asks_years = self.indicator.unit.adds_up() && asks_for_years(self.indicator);
        let by_years = latest.period.months() < 12 && years.iter().any(|one| before_plan(&one));
        let timeline: Vec<Reading<'p>> = if asks_years || by_years {
            years
        } else {
            // A target of a part of the year is met or not in that part, whatever came later.
            let of_target = self.indicator.target.as_ref().and_then(Target::by).map(|by| by.value);
            let of_target = of_target.filter(|by| by.months() < 12 && latest.period.months() < 12);
            let like = |of: Period| -> Vec<Reading<'p>> {
                let fits = |point: &&KnownFigure<'p>| same_stretch(self.indicator, of, point.period).is_ok();
                own.iter().filter(fits).copied().map(Reading::of).collect()
            };
            of_target.map(like).filter(|all| !all.is_empty()).unwrap_or_else(|| like(latest.period))
        };
        let elsewhere = self.elsewhere(source, &own);
        let choice = |baseline, standing| Choice {
            latest: Some(latest),
            elsewhere,
            baseline,
            timeline: timeline.clone(),
            standing,
            baseline_withheld: None,
            own: own.clone(),
        };
        let Some(judged) = timeline.last().cloned() else {
            return choice(None, Comparability::NotComparable(vec![WhyNot::NoWholeYear(latest.period)]));
        };
        let earlier: Vec<&Reading<'p>> = timeline
            .iter()
            .filter(|one| {
                one.end() < judged.end() && (!judged.is_sum() && !one.is_sum() || one.end() < judged.start())
            })
            .collect();
        let beside: Vec<&Reading<'p>> =
            earlier.iter().copied().filter(|one| self.breaks(one, &judged).is_none()).collect();
        // A figure of the target's own time is no place to begin: then only the target itself can tell.
        let in_time =
            |one: &&&Reading<'p>| target_begins(self.indicator).is_none_or(|begins| one.end() < begins);
        let begins: Vec<&Reading<'p>> = beside.iter().copied().filter(|one| in_time(&one)).collect();
        let chosen = if judged.end() < self.horizon.plan_begins {
            begins.last()
        } else {
            begins.iter().rev().find(|one| before_plan(one)).or(begins.first())
        };
        if let Some(chosen) = chosen {
            let baseline = Baseline::serving((*chosen).clone());
            return choice(Some(baseline), Comparability::Judged(judged));
        }
        let late = target_begins(self.indicator).is_some_and(|begins| judged.end() >= begins);
        if late {
            return choice(None, Comparability::Judged(judged));
        }
        let mut why: Vec<WhyNot<'p>> = Vec::new();
        if let Some(one) = earlier.last() {
            why.extend(self.breaks(one, &judged).map(WhyNot::Break));
        } else if timeline.len() > 1 {
            why.push(WhyNot::Overlap);
        } else if own.len() > 1 && !judged.is_sum() {
            let others = own.iter().filter(|one| one.period.end() < judged.end());
            why = self.other_stretch(judged.last(), others);
        }
        let standing =
            if why.is_empty() { Comparability::BaselineOnly } else { Comparability::NotComparable(why) };
        choice(None, standing)
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

    /// The newest figure of another source, where it is newer than the judged series.
    fn elsewhere(&self, source: Option<&Id>, own: &[KnownFigure<'p>]) -> Option<KnownFigure<'p>> {
        let end = own.last().map(|point| point.period.end());
        let others = self.all.iter().filter(|point| point.source != source);
        others.copied().max_by_key(|point| point.period.end()).filter(|point| Some(point.period.end()) > end)
    }

    /// The source of the latest figure; on a tie the first that the indicator names.
    fn latest_source(&self) -> Option<&'p Id> {
        let end = self.all.last()?.period.end();
        let tied = self.all.iter().filter(|point| point.period.end() == end);
        let rank = |source: Option<&Id>| {
            self.indicator.sources.iter().position(|named| Some(&named.value) == source).unwrap_or(usize::MAX)
        };
        tied.min_by_key(|point| rank(point.source)).and_then(|point| point.source)
    }
}

/// Whether the target is of a whole year: only figures over one can tell whether it is met.
fn asks_for_years(indicator: &Indicator) -> bool {
    let by = indicator.target.as_ref().and_then(Target::by);
    by.is_some_and(|by| by.value.months() == 12)
}

/// The first day of the period in which the target is to be met.
fn target_begins(indicator: &Indicator) -> Option<NaiveDate> {
    indicator.target.as_ref().and_then(Target::by).map(|by| by.value.start())
}
