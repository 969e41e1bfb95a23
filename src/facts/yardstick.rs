//! By which method a change of an indicator is judged, what it takes to see one with it, and the smallest that it sees: with
//! 80% chance, at 5%.

use super::baseline::Baseline;
use super::choice::Choice;
use super::need::{CountsNeed, Detectable, MeansNeed, RangeNeed};
use super::statistics::{
    Confidence, Dispersion, OrdinaryRange, Sampled, Years, cases_needed, respondents_for_mean,
    smallest_difference, smallest_fall, smallest_rise,
};
use super::survey::{Sample, smallest_seen, survey_need};
use super::usual::{dispersion_of, usual_range};
use crate::model::{Indicator, IndicatorKind, KnownFigure, Thresholds, Unit};

/// How many years are taken together where one is too few.
pub const TOGETHER: f64 = 3.0;

/// By which method a change from the baseline is judged, and with what.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Yardstick {
    /// Two surveys are compared.
    Survey { from: f64, baseline: Sample, next: Sample },
    /// Two means of surveys are compared.
    Means { from: f64, baseline: Spread, next: Spread },
    /// A figure is held against what is not unusual.
    Range { from: f64, range: OrdinaryRange },
    /// Two counts are compared.
    Counts {
        /// The figure of the baseline.
        from: f64,
        /// The cases of the baseline, a year.
        a_year: f64,
        years: Years,
        dispersion: Dispersion,
    },
}

/// The respondents of a survey of which a mean is taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    pub sample: Sample,
    /// How far single answers lie from their mean: the standard deviation.
    pub sd: f64,
}

impl Spread {
    fn with_mean(self, mean: f64) -> Sampled {
        Sampled::recorded(mean, self.sd, self.sample.n, self.sample.design_effect)
    }
}

/// Why no method can say which change is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoYardstick {
    /// It is one's own doing, which is counted exactly.
    OwnActs,
    /// The publisher gives the margins, and not what they rest on.
    Published,
    /// Of a figure is not known among how many people it was asked.
    NoRespondents,
    /// The baseline is the mean of several surveys.
    SeveralSurveys,
    /// Figures of this unit need a history of six comparable ones, or of grades their spread.
    NoHistory,
    /// The figure of the baseline cannot be.
    Impossible,
}

/// Whether an indicator tells what happens in society, and not what one does oneself.
pub fn is_observed(indicator: &Indicator) -> bool {
    indicator.kind.value == IndicatorKind::Effect || indicator.id.chapter.as_str() == "monitor"
}

impl Yardstick {
    /// What judges a change of an indicator from a baseline. Parts of a breakdown have no ordinary range.
    ///
    /// # Errors
    /// Why nothing can say which change is seen.
    pub fn of(
        indicator: &Indicator,
        choice: &Choice<'_>,
        baseline: &Baseline<'_>,
        thresholds: Thresholds,
        of_part: bool,
    ) -> Result<Yardstick, NoYardstick> {
        if !is_observed(indicator) {
            return Err(NoYardstick::OwnActs);
        }
        let points = || baseline.readings.iter().flat_map(|reading| reading.points());
        if points().any(|point| point.published().is_some()) {
            return Err(NoYardstick::Published);
        }
        if indicator.unit.check(baseline.last().point().value).is_err() {
            return Err(NoYardstick::Impossible);
        }
        let from = baseline.value();
        if indicator.unit.is_share() {
            return Yardstick::of_survey(indicator, choice, baseline);
        }
        let dispersion = dispersion_of(indicator, thresholds);
        let history = choice.run_up_to(indicator, baseline.last());
        if let (false, Ok(range)) = (of_part, usual_range(indicator, &history, dispersion)) {
            return Ok(Yardstick::Range { from, range });
        }
        if let Some(found) = Yardstick::of_means(indicator, choice, baseline) {
            return Ok(found);
        }
        let mut cases = (0.0, 0.0);
        for point in points() {
            let counted = indicator.unit.cases(point.value.number(), point.ratio());
            let counted = counted.ok_or(NoYardstick::NoHistory)?;
            cases = (cases.0 + counted, cases.1 + f64::from(point.period.months()) / 12.0);
        }
        let years = Years { before: cases.1, after: f64::from(baseline.last().months()) / 12.0 };
        Ok(Yardstick::Counts { from, a_year: cases.0 / years.before, years, dispersion })
    }

    /// Of grades that say how far single ones lie apart, and among how many they were asked.
    fn of_means(indicator: &Indicator, choice: &Choice<'_>, baseline: &Baseline<'_>) -> Option<Yardstick> {
        let [only] = baseline.readings.as_slice() else { return None };
        let spread = |point: &KnownFigure<'_>| {
            let own = point.design_effect().or(indicator.design_effect.map(|at| at.value));
            let sample = Sample { n: point.sample()?, design_effect: own.unwrap_or(1.0) };
            Some(Spread { sample, sd: point.sd().or(indicator.sd.map(|at| at.value))? })
        };
        let before = spread(only.point()).filter(|_| indicator.unit == Unit::Grade)?;
        let usable = |point: &&KnownFigure<'_>| indicator.unit.check(point.value).is_ok();
        let next = choice.latest.as_ref().filter(usable).and_then(spread).unwrap_or(before);
        Some(Yardstick::Means { from: baseline.value(), baseline: before, next })
    }

    fn of_survey(
        indicator: &Indicator,
        choice: &Choice<'_>,
        baseline: &Baseline<'_>,
    ) -> Result<Yardstick, NoYardstick> {
        let [only] = baseline.readings.as_slice() else { return Err(NoYardstick::SeveralSurveys) };
        let sample = |point: &KnownFigure<'_>| {
            let own = point.design_effect().or(indicator.design_effect.map(|at| at.value));
            Some(Sample { n: point.sample()?, design_effect: own.unwrap_or(1.0) })
        };
        let before = sample(only.point()).ok_or(NoYardstick::NoRespondents)?;
        // A figure that cannot be tells of no sample.
        let usable = |point: &&KnownFigure<'_>| indicator.unit.check(point.value).is_ok();
        let next = choice.latest.as_ref().filter(usable).and_then(sample).unwrap_or(before);
        Ok(Yardstick::Survey { from: baseline.value(), baseline: before, next })
    }

    /// The figure that change is measured from.
    pub fn from(self) -> f64 {
        match self {
            Yardstick::Survey { from, .. }
            | Yardstick::Means { from, .. }
            | Yardstick::Range { from, .. }
            | Yardstick::Counts { from, .. } => from,
        }
    }

    /// What it takes to see that the figure became another; none where there is no difference to see.
    pub fn need(self, to: f64, confidence: Confidence) -> Option<Detectable> {
        match self {
            Yardstick::Survey { from, baseline, next } => {
                survey_need(from, baseline, to, next, confidence).map(Detectable::Survey)
            }
            Yardstick::Means { from, baseline, next } => {
                let (before, effect) = (baseline.with_mean(from), next.sample.design_effect);
                let needed = respondents_for_mean(before, to - from, next.sd, effect, confidence);
                let (baseline_n, in_use) = (baseline.sample.n, next.sample.n);
                Some(Detectable::Means(MeansNeed { from, to, baseline_n, in_use, needed }))
            }
            Yardstick::Range { from, range } => {
                Some(Detectable::Range(RangeNeed { from, asked: to - from, range }))
            }
            Yardstick::Counts { from, a_year, years, dispersion } => {
                let asked = to / from - 1.0;
                let needed = cases_needed(-asked, years, dispersion, confidence)?;
                let smallest = if asked < 0.0 { smallest_fall } else { smallest_rise };
                let smallest = smallest(a_year, years, dispersion, confidence);
                Some(Detectable::Counts(CountsNeed { asked, a_year, needed, smallest }))
            }
        }
    }

    /// The size of the smallest fall or rise that is seen, in the unit of the figure; none where even the largest is not.
    pub fn smallest(self, falls: bool, confidence: Confidence) -> Option<f64> {
        match self {
            Yardstick::Survey { from, baseline, next } => {
                smallest_seen(from, baseline, falls, next, confidence)
            }
            Yardstick::Means { from, baseline, next } => {
                smallest_difference(baseline.with_mean(from), next.with_mean(from), confidence)
            }
            Yardstick::Range { from, range } => {
                let smallest = range.smallest_change();
                (!falls || smallest <= from + 1e-9).then_some(smallest)
            }
            Yardstick::Counts { from, a_year, years, dispersion } => {
                let smallest = if falls { smallest_fall } else { smallest_rise };
                smallest(a_year, years, dispersion, confidence).map(|part| part * from)
            }
        }
    }

    /// The same with a next survey of so many respondents; another method has none.
    #[must_use]
    pub fn with_respondents(self, n: f64) -> Yardstick {
        match self {
            Yardstick::Survey { from, baseline, next } => {
                Yardstick::Survey { from, baseline, next: Sample { n, ..next } }
            }
            Yardstick::Means { from, baseline, next } => {
                let next = Spread { sample: Sample { n, ..next.sample }, ..next };
                Yardstick::Means { from, baseline, next }
            }
            other => other,
        }
    }

    /// The same with the counts of three years together as the baseline, as the span of years that a plan can name; none
    /// where it is no count, or three years are in it already.
    pub fn three_before(self) -> Option<Yardstick> {
        let Yardstick::Counts { from, a_year, years, dispersion } = self else { return None };
        let longer = Years { before: years.after * TOGETHER, after: years.after };
        (longer.before > years.before + 1e-9).then_some(Yardstick::Counts {
            from,
            a_year,
            years: longer,
            dispersion,
        })
    }

    /// The same with three years together: counts of three before against three after, and three surveys as large as the
    /// next one against the baseline as it is. None where each figure is judged by itself.
    pub fn three_together(self) -> Option<Yardstick> {
        match self {
            Yardstick::Survey { from, baseline, next } => {
                let next = Sample { n: next.n * TOGETHER, ..next };
                Some(Yardstick::Survey { from, baseline, next })
            }
            Yardstick::Means { next, .. } => Some(self.with_respondents(next.sample.n * TOGETHER)),
            Yardstick::Counts { from, a_year, years, dispersion } => {
                let together = years.after * TOGETHER;
                let years = Years { before: years.before.max(together), after: together };
                Some(Yardstick::Counts { from, a_year, years, dispersion })
            }
            Yardstick::Range { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::statistics::{Cases, Respondents};

    fn counts(a_year: f64, phi: f64) -> Yardstick {
        let years = Years { before: 1.0, after: 1.0 };
        let dispersion = Dispersion { own: Some(phi), plan: 2.0 };
        Yardstick::Counts { from: a_year, a_year, years, dispersion }
    }

    fn needed(found: Option<Detectable>) -> f64 {
        match found {
            Some(Detectable::Counts(need)) => match need.needed {
                Cases::Needed(needed) => needed,
                Cases::NeverEnough => panic!("never"),
            },
            Some(Detectable::Survey(need)) => match need.respondents {
                Respondents::Needed(needed) => needed,
                Respondents::NeverEnough { .. } => panic!("never"),
            },
            other => panic!("{other:?}"),
        }
    }

    /// 7.849 · 2 · (1/t₁ + 0.9/t₂) / 0.01, by hand: 2982.6, with three years before 1936.1, with three on both sides 994.2.
    #[test]
    fn ten_percent_less_with_three_years_together() {
        let one = counts(2000.0, 2.0);
        let single = Confidence::SINGLE;
        assert_eq!(needed(one.need(1800.0, single)), 2983.0);
        assert_eq!(needed(one.three_before().unwrap().need(1800.0, single)), 1937.0);
        assert_eq!(needed(one.three_together().unwrap().need(1800.0, single)), 995.0);
        // What has three years already has no more of them before it.
        let Yardstick::Counts { from, a_year, dispersion, .. } = one else { panic!() };
        let years = Years { before: 3.0, after: 1.0 };
        assert_eq!(Yardstick::Counts { from, a_year, years, dispersion }.three_before(), None);
        let smallest = |one: Yardstick| (one.smallest(true, single).unwrap() * 10.0).round() / 10.0;
        // 54 a year: 63.1% of them with φ = 2, 47.1% with φ = 1.
        assert_eq!(smallest(counts(54.0, 2.0)), 34.1);
        assert_eq!(smallest(counts(54.0, 1.0)), 25.5);
        // Of three years on both sides: d² · 54 = 7.849 · 2 · (2 − d) / 3, d = (−5.2327 + √(27.381 + 4 · 54 · 10.4653)) / 108
        // = 0.39443.
        assert_eq!(smallest(counts(54.0, 2.0).three_together().unwrap()), 21.3);
    }

    #[test]
    fn of_a_survey_the_baseline_stays_what_it_is() {
        let of = |n: f64, next: f64| Yardstick::Survey {
            from: 11.0,
            baseline: Sample::unweighted(n),
            next: Sample::unweighted(next),
        };
        let single = Confidence::SINGLE;
        let one = of(600.0, 600.0);
        assert_eq!(needed(one.need(7.0, single)), 1601.0);
        assert_eq!(one.three_before(), None);
        assert!(!one.need(7.0, single).unwrap().is_met());
        assert!(one.three_together().unwrap().need(7.0, single).unwrap().is_met());
        assert!(one.with_respondents(1601.0).need(7.0, single).unwrap().is_met());
        // (d / 2.8016)² = 0.11 · 0.89 / 600 + (0.11 − d)(0.89 + d) / 600, solved by halving in another program: 4.5498.
        assert!(
            (one.smallest(true, single).unwrap() - 4.5498).abs() < 0.001,
            "{:?}",
            one.smallest(true, single)
        );
    }
}
