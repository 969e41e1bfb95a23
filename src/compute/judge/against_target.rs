//! A figure against its target: which figure decides, whether it meets the target, and whether that is clear.

use chrono::NaiveDate;

use super::certainty::{self, Certainty};
use super::elsewhere::{better_than, reference};
use super::figures::{Judge, Question};
use super::judged::FiguresJudged;
use super::level::{Better, Line, judge_band};
use crate::compute::assessment::Assessment;
use crate::compute::judge::reported_figure::Outcome;
use crate::compute::judge::target_report::{FormReport, TargetReport};
use crate::compute::reason::Reason;
use crate::facts::{Baseline, Interval, Reading, test_of_ratio};
use crate::model::{Change as Wanted, Direction, Period, Target, TargetForm};

/// Whether a figure is one for a period: it ends within it, and twelve months that are added up are its own where it is a
/// year. A month that comes late would make another year of those that began before.
fn is_for(one: &Reading<'_>, by: Period) -> bool {
    let is_whole = !one.is_sum() || by.months() < 12 || by.start() <= one.start();
    by.start() <= one.end() && one.end() <= by.end() && is_whole
}

impl<'p> Judge<'_, 'p> {
    /// The period of the target, once it has ended.
    pub(super) fn ended_by(&self) -> Option<Period> {
        let by = self.question.target.and_then(Target::by)?.value;
        self.question.moment.has_ended(by.end()).then_some(by)
    }

    /// Once the target's period has ended: the figure for it, else the last before it. What came after is told with it.
    pub(super) fn for_target(&self, result: &mut FiguresJudged) -> Option<Reading<'p>> {
        let by = self.ended_by()?;
        let Question { indicator, known, .. } = self.question;
        let begin = self.choice.baseline.as_ref().map(Baseline::end);
        let usable: Vec<&Reading<'p>> = self
            .choice
            .timeline
            .iter()
            .filter(|one| begin.is_none_or(|begin| one.end() > begin))
            .filter(|one| self.choice.break_before(indicator, one).is_none())
            .collect();
        let outcome = usable.iter().rfind(|one| is_for(one, by)).copied();
        let decided = outcome.or_else(|| usable.iter().rfind(|one| one.end() <= by.end()).copied());
        let as_outcome = |reading: &Reading<'p>| {
            let met =
                self.is_met(result.target.as_ref(), reading).filter(|_| reading.withheld().is_none())?;
            Some(Outcome { period: reading.range(), value: reading.value(), met })
        };
        let told = |one: &&&Reading<'p>| {
            let from = decided.map_or(by, Reading::first);
            one.end() > by.end() && indicator.break_between(from, one.last()).is_none()
        };
        let after = usable.iter().rfind(told).and_then(|one| as_outcome(one));
        (result.target_outcome, result.after) = (outcome.and_then(as_outcome), after);
        if outcome.is_none() && !usable.is_empty() {
            let within = |end: NaiveDate| by.start() <= end && end <= by.end();
            // Some months of it can be compared, and are not all of it.
            let in_part = usable.iter().any(|one| within(one.end()));
            let elsewhere = !in_part && known.iter().any(|point| within(point.period.end()));
            result.reasons.push(Reason::TargetYearNotMeasured(by, elsewhere));
        }
        decided.cloned()
    }

    /// What became of the values on the way whose period has ended: the last comparable figure that ends in it.
    pub(super) fn on_the_way(&self, result: &FiguresJudged) -> Vec<(f64, Outcome)> {
        let Question { indicator, moment, .. } = self.question;
        // Where neither way is better, no value on the way is a thing to reach.
        if self.has_no_better_way() {
            return Vec::new();
        }
        let better = Better::of(indicator.direction.value);
        let ended = result.target.iter().flat_map(|target| target.interim());
        let outcome = |(by, wanted): &(Period, f64)| {
            // As it stood by then: what came later tells nothing of it.
            let choice = self.question.chosen_by(by.end());
            let reading = choice.timeline.iter().rfind(|one| is_for(one, *by))?;
            let usable = reading.withheld().is_none() && choice.break_before(indicator, reading).is_none();
            usable.then(|| {
                let value = reading.value();
                let met = match better {
                    Better::Lower => value <= wanted + 1e-9,
                    Better::Higher => value >= wanted - 1e-9,
                };
                (*wanted, Outcome { period: reading.range(), value, met })
            })
        };
        ended.filter(|(by, _)| moment.has_ended(by.end())).filter_map(outcome).collect()
    }

    fn has_no_better_way(&self) -> bool {
        matches!(self.question.indicator.direction.value, Direction::Interpret | Direction::Stable)
    }

    /// Whether a figure meets the target; none where that cannot be said of one figure.
    pub(super) fn is_met(&self, target: Option<&TargetReport>, reading: &Reading<'p>) -> Option<bool> {
        let Question { standpoint, indicator, series, .. } = self.question;
        let (target, value) = (target?, reading.value());
        match &target.form {
            FormReport::Within { edges, .. } => {
                let (low, high) = (*edges)?;
                Some(low - 1e-9 <= value && value <= high + 1e-9)
            }
            FormReport::BetterThan { region, .. } => {
                better_than(indicator, series?, region, reading, standpoint.moment.known)
            }
            FormReport::Level { .. } | FormReport::Change { .. } => {
                if self.has_no_better_way() {
                    return None;
                }
                Some(match Better::of(indicator.direction.value) {
                    Better::Lower => value <= target.value()? + 1e-9,
                    Better::Higher => value >= target.value()? - 1e-9,
                })
            }
            FormReport::Promise { .. } => None,
        }
    }

    /// The judgement of a figure that may be held against what it is measured from.
    pub(super) fn verdict(&self, result: &mut FiguresJudged, reading: &Reading<'p>) -> Assessment {
        let Question { standpoint, indicator, target, .. } = self.question;
        if indicator.direction.value == Direction::Interpret {
            let read = standpoint.is_interpreted(indicator, reading.end());
            return if read { Assessment::Interpreted } else { Assessment::NeedsInterpretation };
        }
        let Some((target, report)) = target.zip(result.target.clone()) else { return Assessment::NoTarget };
        let Some(by) = target.by() else { return Assessment::NoTarget };
        let (month, value) = (reading.end_month(), reading.value());
        let decided = result.target_outcome.is_some();
        let met = self.is_met(Some(&report), reading);
        match &target.form {
            TargetForm::BetterThan { region, .. } => {
                let (series, known) = (self.question.series, standpoint.moment.known);
                let there = series.and_then(|series| reference(series, &region.value, reading.last(), known));
                result.reference = there.map(|there| (region.value.clone(), there));
                match met {
                    None => {
                        result.reasons.push(Reason::NoReference(region.value.clone(), reading.range()));
                        Assessment::NotComparable
                    }
                    Some(true) if decided || by.value.contains(reading.last()) => Assessment::Achieved,
                    Some(true) => Assessment::OnTrack,
                    Some(false) => Assessment::OffTrack,
                }
            }
            TargetForm::Within { within, .. } => {
                let Some(baseline) = &self.choice.baseline else { return Assessment::NotComparable };
                result.expected = Some(baseline.value());
                let half_width = within.value.size_on(baseline.value());
                judge_band(value, baseline.value(), half_width, decided || month >= by.value.end_month())
            }
            TargetForm::Level { .. } | TargetForm::Change { .. } => {
                let Some(wanted) = report.value() else { return Assessment::NotComparable };
                let Some(baseline) = &self.choice.baseline else {
                    // Only the target itself can tell.
                    return if met == Some(true) { Assessment::Achieved } else { Assessment::OffTrack };
                };
                let interim: Vec<(i32, f64)> =
                    report.interim().iter().map(|(by, value)| (by.end_month(), *value)).collect();
                let line = Line::new(
                    (baseline.end_month(), baseline.value()),
                    &interim,
                    (by.value.end_month(), wanted),
                );
                let sure = result.change.as_ref().is_none_or(|change| change.certain == Some(true));
                let better = Better::of(indicator.direction.value);
                let judged = line.judge((month, value), better, standpoint.plan.head.assessment, sure);
                result.expected = Some(judged.expected);
                result.progress = judged.progress;
                result.ratio = judged.ratio;
                result.line = Some(line);
                if judged.too_late || decided && met == Some(false) {
                    result.reasons.push(Reason::TargetNotMet(by.value));
                    if judged.assessment != Assessment::Worsening {
                        return Assessment::OffTrack;
                    }
                }
                judged.assessment
            }
            TargetForm::Promise(_) => Assessment::NoTarget,
        }
    }

    /// Whether "met" or "not met" stands outside the margin of the figure.
    pub(super) fn target_certain(
        &self,
        result: &FiguresJudged,
        reading: &Reading<'p>,
        certainty: Option<&Certainty>,
    ) -> Option<bool> {
        let Question { indicator, target, confidence, .. } = self.question;
        let target = target?;
        let report = result.target.as_ref()?;
        let by = target.by()?.value;
        let length_matters = indicator.unit.grows_with_length();
        if length_matters && by.months() != reading.months() || !reading.is_representative() {
            return None;
        }
        let direction = indicator.direction.value;
        let is_level = matches!(target.form, TargetForm::Level { .. } | TargetForm::Change { .. });
        if is_level && self.has_no_better_way() {
            return None;
        }
        // One interval is shown for a figure, and by that one it is decided.
        let margin = || result.margin.map(|margin| Interval { low: margin.low, high: margin.high });
        match &target.form {
            TargetForm::Within { .. } => {
                let FormReport::Within { edges: Some((low, high)), .. } = report.form else { return None };
                Some(certainty::is_clear_of_band(margin()?, low, high))
            }
            TargetForm::Change { change, .. } => match (change.value, certainty?.before, certainty?.after) {
                (Wanted::Percent(percent), Some(before), Some(after))
                    if before.count().is_some() && after.count().is_some() =>
                {
                    let (k1, k2) = (before.count()?, after.count()?);
                    let left = 1.0 + percent / 100.0;
                    let phi =
                        self.dispersion().at(f64::midpoint(before.cases_a_year()?, after.cases_a_year()?));
                    let p = test_of_ratio(k1.k, k2.k, certainty::ratio(k1, k2) * left, phi)?;
                    Some(confidence.is_certain(p))
                }
                (Wanted::Points(points), ..) => {
                    certainty?.interval.map(|interval| !interval.contains(points))
                }
                _ => certainty::is_clear_of(margin()?, report.value()?, direction),
            },
            TargetForm::Level { .. } => certainty::is_clear_of(margin()?, report.value()?, direction),
            TargetForm::BetterThan { .. } | TargetForm::Promise(_) => None,
        }
    }
}
