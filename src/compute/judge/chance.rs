//! What chance leaves open of a figure and of its change.

use super::basis::Basis;
use super::certainty::{self, Certainty, Evidence};
use super::figures::{Judge, Question};
use super::judged::FiguresJudged;
use crate::compute::comparison::Change;
use crate::compute::judge::reported_figure::{Margin, OrdinaryRange};
use crate::compute::reason::Reason;
use crate::facts::{Baseline, Dispersion, Interval, Reading, Run, course, dispersion_of, mean_a_year};

impl<'p> Judge<'_, 'p> {
    pub(super) fn certainty(&self, baseline: &Baseline<'p>, judged: &Reading<'p>) -> Certainty {
        let Question { indicator, confidence, is_part, .. } = self.question;
        let history = self.choice.run_up_to(indicator, baseline.last());
        let history: Vec<Reading<'p>> = history
            .into_iter()
            .filter(|one| indicator.break_between(one.first(), judged.last()).is_none())
            .collect();
        certainty::certainty(Evidence {
            indicator,
            baseline,
            judged,
            history: &history,
            dispersion: self.dispersion(),
            confidence,
            is_part,
        })
    }

    pub(super) fn dispersion(&self) -> Dispersion {
        let Question { standpoint, indicator, .. } = self.question;
        dispersion_of(indicator, standpoint.plan.head.assessment)
    }

    pub(super) fn range_in_words(&self, known: &Certainty) -> Option<OrdinaryRange> {
        let (range, baseline) = (known.range?, self.choice.baseline.as_ref()?);
        let history = self.choice.run_up_to(self.question.indicator, baseline.last());
        let used = &history[history.len().saturating_sub(range.figures)..];
        let values = || used.iter().map(Reading::value);
        let part = |one: &Reading<'p>| (one.months() < 12).then(|| one.end_month().rem_euclid(12));
        let first = part(used.first()?);
        Some(OrdinaryRange {
            low: range.low,
            high: range.high,
            figures: range.figures,
            from: used.first()?.first(),
            to: used.last()?.last(),
            of_one_part: first.is_some() && used.iter().all(|one| part(one) == first),
            lowest: values().fold(f64::INFINITY, f64::min),
            highest: values().fold(f64::NEG_INFINITY, f64::max),
            mean: range.mean,
            mean_moving_range: range.mean_moving_range,
            moved: range.moved,
        })
    }

    /// The one interval that is shown: what is not unusual where that is used, else that of the figure itself.
    pub(super) fn margin(&self, reading: &Reading<'p>, range: Option<&OrdinaryRange>) -> Option<Margin> {
        let basis = Basis::of(reading, self.question.indicator);
        let interval = match range {
            Some(range) => Interval { low: range.low, high: range.high },
            None => basis?.interval(self.dispersion(), self.question.confidence)?,
        };
        let indicative = !reading.is_representative();
        let phi = basis.and_then(Basis::cases_a_year).map(|cases| self.dispersion().at(cases));
        let widened = range.is_none() && phi.is_some_and(|phi| phi > 1.0 + 1e-9);
        let usual = range.is_some();
        Some(Margin { low: interval.low, high: interval.high, indicative, basis, usual, widened })
    }

    /// Which way the last five yearly counts run.
    pub(super) fn course(&self, reading: &Reading<'p>) -> Option<Run> {
        let indicator = self.question.indicator;
        if !indicator.unit.is_count() {
            return None;
        }
        let run = self.choice.run_up_to(indicator, reading);
        let five = run.last_chunk::<5>()?;
        if five.iter().any(|one| one.withheld().is_some()) {
            return None;
        }
        let phi = self.dispersion().at(mean_a_year(five));
        course(five.each_ref().map(Reading::value), phi).direction
    }

    /// That a monitored figure rose: certainly, or by more than the plan's alert against the comparable figure before it,
    /// on a base that allows a percentage.
    pub(super) fn alert(&self, verdict: &FiguresJudged, reading: &Reading<'p>) -> Option<Reason> {
        /// On fewer, unchanged counts rise by 15% too often.
        const BASE: f64 = 200.0;
        let indicator = self.question.indicator;
        let alert = indicator.alert?.value;
        let rose = |change: &Change| change.certain == Some(true) && change.absolute > 0.0;
        let run = self.choice.run_up_to(indicator, reading);
        let before = run.iter().rev().nth(1).filter(|before| before.value() >= BASE);
        let large = before.filter(|before| 100.0 * (reading.value() / before.value() - 1.0) > alert);
        let certain = verdict.change.as_ref().filter(|change| rose(change)).map(|change| change.since);
        let since = certain.or_else(|| large.map(Reading::range))?;
        Some(Reason::Alert(reading.last(), since))
    }
}
