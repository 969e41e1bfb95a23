//! Whether a difference can be chance: the method that fits, and the reason where none does.

use super::basis::Basis;
use crate::facts::{
    Baseline, Confidence, Count, Dispersion, Interval, NoRange, OrdinaryRange, Reading, Run,
    difference_of_published, is_peak, newcombe, test_of_counts, usual_range, welch,
};
use crate::model::{Direction, Indicator, Period};

/// How it was worked out whether a difference is more than chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// The figure beside what is not unusual.
    OrdinaryRange,
    /// Two counts.
    Counts,
    /// Two shares of samples.
    Proportions,
    /// Two means of samples.
    Means,
    /// Two figures with the intervals of their source.
    Published,
}

impl Method {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Method::OrdinaryRange => "ordinary-range",
            Method::Counts => "counts",
            Method::Proportions => "proportions",
            Method::Means => "means",
            Method::Published => "published",
        }
    }
}

/// Why it cannot be said whether a difference is chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotSay {
    /// The number of respondents is not known.
    NoSample,
    /// The baseline is the mean of several surveys, for which there is no test.
    SeveralSurveys,
    /// The spread of the answers, or the number of respondents, is not known.
    NoSpread,
    /// A rank has no margin.
    Rank,
    /// A sample does not stand for the population.
    NotRepresentative,
    /// The figures ran up or down before the baseline.
    Ran(Run),
    /// The figures before the baseline jumped.
    Unsteady,
    /// Only the baseline lies far from the figures before it.
    BaselineOutside,
    /// The earlier figures are all the same.
    NoWidth,
    /// The number of respondents of the baseline, of this period, is not known.
    NoSampleOfBaseline(Period),
    /// The sample of the baseline, of this period, does not stand for the population.
    BaselineNotRepresentative(Period),
    /// There are too few earlier figures to know what is usual.
    TooFew,
    /// The baseline was the peak of its years, and what peaks falls back by itself.
    PeakBaseline,
    /// They are no whole numbers of cases, or it is not known of how many.
    NoCases,
    /// Of the figures before the baseline some are not published.
    Withheld,
}

impl CannotSay {
    /// The word in the code of a reason.
    pub fn word(self) -> &'static str {
        match self {
            CannotSay::NoSample | CannotSay::NoSampleOfBaseline(_) => "no-n",
            CannotSay::NoSpread => "no-spread",
            CannotSay::SeveralSurveys => "several-surveys",
            CannotSay::Rank => "rank",
            CannotSay::NotRepresentative | CannotSay::BaselineNotRepresentative(_) => "not-representative",
            CannotSay::BaselineOutside => "baseline-outside",
            CannotSay::NoWidth => "no-width",
            CannotSay::Ran(Run::Up) => "ran-up",
            CannotSay::Ran(Run::Down) => "ran-down",
            CannotSay::Unsteady => "unsteady",
            CannotSay::TooFew => "too-few",
            CannotSay::PeakBaseline => "peak-baseline",
            CannotSay::NoCases => "no-cases",
            CannotSay::Withheld => "withheld",
        }
    }
}

/// What is known of the change from the baseline to the judged figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Certainty {
    /// What was before.
    pub before: Option<Basis>,
    /// What is after.
    pub after: Option<Basis>,
    /// How it was worked out; none where it cannot be.
    pub method: Option<Method>,
    /// Whether it is more than chance; none where that cannot be said.
    pub certain: Option<bool>,
    /// Why it cannot be said.
    pub cannot: Option<CannotSay>,
    /// The 95% interval of the change, in the unit of the figure.
    pub interval: Option<Interval>,
    /// The probability of such a change by chance.
    pub p: Option<f64>,
    /// How much more than pure chance these counts vary.
    pub phi: Option<f64>,
    /// Between which figures it moves when nothing changes.
    pub range: Option<OrdinaryRange>,
}

/// What the certainty of a change is worked out from.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a, 'p> {
    pub indicator: &'p Indicator,
    /// What change is measured from.
    pub baseline: &'a Baseline<'p>,
    /// The judged figure.
    pub judged: &'a Reading<'p>,
    /// The comparable figures of equal length up to and including the baseline, the oldest first.
    pub history: &'a [Reading<'p>],
    /// How much more than pure chance counts vary.
    pub dispersion: Dispersion,
    /// How sure it must be.
    pub confidence: Confidence,
    /// Whether it is one part of a breakdown.
    pub is_part: bool,
}

/// From so many comparable figures on it is known what is usual.
const RANGE_FIRST: usize = 6;
/// Of more than so many the latest count.
const RANGE_LAST: usize = 10;

/// Works out whether a change is more than chance.
pub fn certainty(evidence: Evidence<'_, '_>) -> Certainty {
    let Evidence { indicator, baseline, judged, .. } = evidence;
    let (before, after) = Basis::of_both(baseline, judged, indicator);
    let verdict = Certainty {
        before,
        after,
        method: None,
        certain: None,
        cannot: None,
        interval: None,
        p: None,
        phi: None,
        range: None,
    };
    let cannot = |why: CannotSay| Certainty { cannot: Some(why), ..verdict };
    match (baseline.is_representative(), judged.is_representative()) {
        (true, true) => {}
        (false, true) => return cannot(CannotSay::BaselineNotRepresentative(baseline.last().last())),
        _ => return cannot(CannotSay::NotRepresentative),
    }
    if evidence.lacks_what_is_usual() {
        return cannot(CannotSay::Withheld);
    }
    let usual = evidence.usual();
    if let Ok(range) = usual {
        let value = judged.value();
        let moved = value - baseline.value();
        let certain = moved > 0.0 && value > range.high || moved < 0.0 && value < range.low;
        return Certainty {
            method: Some(Method::OrdinaryRange),
            certain: Some(certain),
            range: Some(range),
            ..verdict
        };
    }
    let by =
        |method: Method, certain: bool| Certainty { method: Some(method), certain: Some(certain), ..verdict };
    let of_interval = |method: Method, interval: Option<Interval>| {
        interval.map(|interval| Certainty { interval: Some(interval), ..by(method, !interval.contains(0.0)) })
    };
    let confidence = evidence.confidence;
    let found = match (verdict.before, verdict.after) {
        (Some(Basis::Published(before)), Some(Basis::Published(after))) => {
            of_interval(Method::Published, difference_of_published(before, after, confidence))
        }
        (Some(Basis::Share(before)), Some(Basis::Share(after))) => of_interval(
            Method::Proportions,
            newcombe(before, after, confidence).map(|interval| interval.scaled(100.0)),
        ),
        (Some(Basis::Mean(before)), Some(Basis::Mean(after))) => {
            welch(before, after, confidence).map(|found| Certainty {
                p: Some(found.p),
                ..by(Method::Means, confidence.is_certain(found.p)).with(found.interval)
            })
        }
        (Some(before), Some(after)) => {
            if evidence.falls_from_a_peak() {
                return cannot(CannotSay::PeakBaseline);
            }
            let pair = (before.count(), after.count());
            let phi = evidence.phi(before, after);
            if let ((Some(before), Some(after)), Some(phi)) = (pair, phi) {
                test_of_counts(before, after, phi).map(|p| Certainty {
                    p: Some(p),
                    phi: Some(phi),
                    ..by(Method::Counts, confidence.is_certain(p))
                })
            } else {
                None
            }
        }
        _ => None,
    };
    found.unwrap_or_else(|| cannot(evidence.why_not(usual.err())))
}

impl Certainty {
    fn with(self, interval: Interval) -> Certainty {
        Certainty { interval: Some(interval), ..self }
    }
}

impl Evidence<'_, '_> {
    /// Whether what is usual would be known, were not a figure of it kept from the public.
    fn lacks_what_is_usual(&self) -> bool {
        let last = &self.history[self.history.len().saturating_sub(RANGE_LAST)..];
        self.has_usual() && last.len() >= RANGE_FIRST && last.iter().any(|one| one.withheld().is_some())
    }

    /// Whether figures of its unit move between bounds that can be known.
    fn has_usual(&self) -> bool {
        self.indicator.unit.has_usual_range() && !self.is_part
    }

    /// Between which figures it moves when nothing changes; parts of a breakdown use none.
    fn usual(&self) -> Result<OrdinaryRange, NoRange> {
        if !self.has_usual() {
            return Err(NoRange::TooFew);
        }
        usual_range(self.indicator, self.history, self.dispersion)
    }

    /// Whether the figure got better from a baseline that was the peak of four or more years.
    fn falls_from_a_peak(&self) -> bool {
        let moved = self.judged.value() - self.baseline.value();
        let better = match self.indicator.direction.value {
            Direction::Lower => moved < 0.0,
            Direction::Higher => moved > 0.0,
            Direction::Stable | Direction::Interpret => false,
        };
        better && is_peak(self.indicator, self.baseline, self.history)
    }

    /// φ of two figures: at the mean of their yearly counts.
    fn phi(&self, before: Basis, after: Basis) -> Option<f64> {
        let mean = f64::midpoint(before.cases_a_year()?, after.cases_a_year()?);
        Some(self.dispersion.at(mean))
    }

    fn why_not(&self, range: Option<NoRange>) -> CannotSay {
        let unit = self.indicator.unit;
        match range {
            _ if unit.asks_people() && self.baseline.readings.len() > 1 => CannotSay::SeveralSurveys,
            _ if unit.is_share() && self.judged.point().sample().is_some() => {
                CannotSay::NoSampleOfBaseline(self.baseline.last().last())
            }
            _ if unit.is_share() => CannotSay::NoSample,
            _ if unit.is_rank() => CannotSay::Rank,
            Some(NoRange::Running(run)) => CannotSay::Ran(run),
            Some(NoRange::OutsideItself) => CannotSay::Unsteady,
            Some(NoRange::LastOutside) => CannotSay::BaselineOutside,
            _ if unit.is_grade() => CannotSay::NoSpread,
            _ if unit.rests_on_cases() => CannotSay::NoCases,
            Some(NoRange::NoWidth) if unit.has_usual_range() => CannotSay::NoWidth,
            _ => CannotSay::TooFew,
        }
    }
}

/// Whether "met" or "not met" stands outside the margin of the figure.
pub fn is_clear_of(margin: Interval, target: f64, direction: Direction) -> Option<bool> {
    match direction {
        Direction::Lower => Some(margin.high <= target || margin.low > target),
        Direction::Higher => Some(margin.low >= target || margin.high < target),
        Direction::Stable | Direction::Interpret => None,
    }
}

/// Whether "inside" or "outside" a band stands outside the margin of the figure.
pub fn is_clear_of_band(margin: Interval, low: f64, high: f64) -> bool {
    let inside = low <= margin.low && margin.high <= high;
    inside || margin.high < low || high < margin.low
}

/// The ratio of exposures between two counts.
pub fn ratio(before: Count, after: Count) -> f64 {
    after.exposure / before.exposure
}
