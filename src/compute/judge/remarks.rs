//! What marks the figures of a judgement, and why they are not held against each other.

use super::basis::Basis;
use super::figures::{Judge, Question};
use super::judged::FiguresJudged;
use crate::compute::comparison;
use crate::compute::reason::Reason;
use crate::facts::{BaselineFault, Reading, WhyNot, length_of, month_at, periods_of_months};
use crate::model::{KnownFigure, Period, PeriodRange, Status};

impl<'p> Judge<'_, 'p> {
    /// What marks the baseline, declared or not.
    pub(super) fn remark_on_baseline(&self, verdict: &mut FiguresJudged) {
        let withheld = self.choice.baseline_withheld;
        verdict.reasons.extend(withheld.map(|(period, why)| Reason::BaselineWithheld(period, why)));
        let Some(baseline) = &self.choice.baseline else { return };
        self.remark_on(verdict, baseline.measured_over(), baseline.status(), baseline.is_representative());
        let has_margin = Basis::of_baseline(baseline, self.question.indicator).is_some();
        if has_margin
            && baseline.readings.iter().any(|one| one.points().iter().any(|point| self.is_weighted(point)))
        {
            verdict.reasons.push(Reason::Weighted(baseline.measured_over()));
        }
    }

    /// What marks the latest figure where it is not judged.
    pub(super) fn remark_on_latest(&self, verdict: &mut FiguresJudged) {
        let Some(latest) = &self.choice.latest else { return };
        self.remark_on(verdict, latest.period.into(), latest.status, latest.representative);
        if latest.parts > 0 {
            verdict.reasons.push(Reason::SumOfParts(latest.parts));
        }
        if comparison::is_observed(self.question.indicator) {
            verdict.margin = self.margin(&Reading::of(*latest), None);
        }
    }

    /// Where a rolling year stops although there are later figures.
    pub(super) fn stops_at(&self, reading: &Reading<'p>) -> Option<Period> {
        let latest = self.choice.latest.as_ref().filter(|_| reading.is_sum())?;
        self.first_gap(reading.end_month()..latest.period.end_month())
    }

    /// Of a yearly baseline and figures of parts of a year, what lacks in the latest twelve months.
    pub(super) fn lacks_of_twelve(&self, why: &[WhyNot<'p>]) -> Option<Period> {
        let latest = why.iter().find_map(|why| match why {
            WhyNot::Length(one, other) if one.months() != other.months() => {
                let latest = if one.end() > other.end() { one } else { other };
                (one.months().max(other.months()) == 12 && latest.months() < 12).then_some(latest)
            }
            _ => None,
        })?;
        let end = latest.end_month();
        self.question.indicator.unit.adds_up().then(|| self.first_gap(end - 12..end)).flatten()
    }

    /// The first period of which there is no figure, as long as the figures of the indicator are, among months counted since
    /// year 0. One that is not published is there.
    fn first_gap(&self, months: std::ops::Range<i32>) -> Option<Period> {
        let Question { indicator, known, .. } = self.question;
        let is_there = |month: &i32| known.iter().any(|point| point.period.contains(month_at(*month)));
        let gap: Vec<i32> = months.skip_while(is_there).take_while(|month| !is_there(month)).collect();
        periods_of_months(&gap, length_of(indicator.frequency.value)).first().copied()
    }

    pub(super) fn is_weighted(&self, point: &KnownFigure<'p>) -> bool {
        let own = self.question.indicator.design_effect.map(|at| at.value);
        point.design_effect().or(own).is_some_and(|effect| effect > 1.0)
    }

    pub(super) fn remark_on(
        &self,
        verdict: &mut FiguresJudged,
        period: PeriodRange,
        status: Status,
        representative: bool,
    ) {
        let provisional = match status {
            Status::Definitive => None,
            Status::Provisional => Some(Reason::Provisional(period)),
            Status::RevisedProvisional => Some(Reason::RevisedProvisional(period)),
        };
        let indicative = (!representative).then_some(Reason::NotRepresentative(period));
        for reason in [provisional, indicative].into_iter().flatten() {
            if !verdict.reasons.contains(&reason) {
                verdict.reasons.push(reason);
            }
        }
    }

    pub(super) fn reason_in_words(&self, why: &WhyNot<'p>) -> Reason {
        let plan = self.question.standpoint.plan;
        match why {
            WhyNot::Baseline(period, BaselineFault::Unmeasured) => {
                Reason::BaselineNotMeasured((*period).into())
            }
            WhyNot::Baseline(_, BaselineFault::Across(one)) | WhyNot::Break(one) => {
                Reason::SeriesBreak(one.period.value, one.reason.value.clone())
            }
            WhyNot::Baseline(period, BaselineFault::Lacking(lacking)) => {
                Reason::BaselineLacks((*period).into(), lacking.clone())
            }
            WhyNot::Baseline(period, BaselineFault::Missing(_) | BaselineFault::SeveralSources) => {
                Reason::BaselineIncomplete((*period).into())
            }
            WhyNot::Length(one, other) => Reason::OtherLength(*one, *other),
            WhyNot::Season(one, other) => Reason::Season(*one, *other),
            WhyNot::Overlap => Reason::RollingYearOverlaps,
            WhyNot::Source(point) => {
                let source = point.source.map_or(String::new(), |id| plan.source_name(id).to_owned());
                Reason::OtherSource { source, period: point.period }
            }
            WhyNot::NoWholeYear(period) => Reason::NoWholeYear(*period),
        }
    }
}
