//! The judgement of one series of figures: of the whole, or of one part of a breakdown.

use chrono::NaiveDate;

use super::basis::Basis;
use super::elsewhere::{against, per_thousand};
use super::judged::{Elsewhere, FiguresJudged};
use crate::compute::assessment::{Assessment, Trend};
use crate::compute::comparison::{self, Change, Origin};
use crate::compute::judge::reported_figure::{JudgedFigure, JudgingMethod};
use crate::compute::judge::target_report::TargetReport;
use crate::compute::moment::Moment;
use crate::compute::reason::Reason;
use crate::compute::standpoint::Standpoint;
use crate::facts::{Baseline, Choice, Comparability, Confidence, Horizon, Reading, choose};
use crate::model::{Direction, Id, Indicator, KnownFigure, Period, Quantity, Series, Target, TargetForm};

/// What figures are judged with.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a, 'p> {
    /// The plan and its texts.
    pub standpoint: &'p Standpoint<'p>,
    pub indicator: &'p Indicator,
    pub series: Option<&'p Series>,
    /// The figures that are known, of the whole or of one part.
    pub known: &'a [KnownFigure<'p>],
    /// The source that the declared baseline is of.
    pub source: Option<&'p Id>,
    /// The target that holds for these figures.
    pub target: Option<&'p Target>,
    /// The moment, at the end of the indicator when that lies earlier.
    pub moment: Moment,
    /// How sure a difference must be.
    pub confidence: Confidence,
    /// Whether these are the figures of one part.
    pub is_part: bool,
}

impl<'p> Question<'_, 'p> {
    /// What the figures of periods that have ended by a day are held against.
    pub(super) fn chosen_by(&self, day: NaiveDate) -> Choice<'p> {
        let horizon = Horizon::new(self.standpoint.plan, day, self.target);
        choose(self.indicator, self.source, self.known, horizon)
    }
}

/// Judges one series of figures.
pub fn judge(question: Question<'_, '_>) -> FiguresJudged {
    let choice = question.chosen_by(question.moment.day);
    let judge = Judge { question, choice: &choice };
    let mut result = judge.start();
    let decided = judge.decide(&mut result);
    match decided {
        Ok(reading) => judge.compare(&mut result, &reading),
        Err(assessment) => {
            judge.remark_on_latest(&mut result);
            result.assessment = assessment;
        }
    }
    result
}

/// The standpoint of one series of figures.
pub(super) struct Judge<'a, 'p> {
    pub(super) question: Question<'a, 'p>,
    pub(super) choice: &'a Choice<'p>,
}

impl<'p> Judge<'_, 'p> {
    fn start(&self) -> FiguresJudged {
        let Question { standpoint, indicator, target, .. } = self.question;
        let cite = |point: &KnownFigure<'p>| comparison::cited(standpoint.texts, point);
        let baseline = self.choice.baseline.as_ref();
        let declared = baseline.filter(|baseline| baseline.declared);
        let wanted = target.map(|target| TargetReport::of(target, indicator, baseline.map(Baseline::value)));
        FiguresJudged {
            baseline: declared.map(|baseline| comparison::cited_baseline(standpoint.texts, baseline)),
            latest: self.choice.latest.as_ref().map(cite),
            elsewhere: self.elsewhere(wanted.as_ref()),
            target: wanted,
            origin: baseline.map(|baseline| Origin::of(standpoint.texts, baseline, indicator)),
            thresholds: standpoint.plan.head.assessment,
            ..FiguresJudged::nothing()
        }
    }

    /// A newer figure of another source: not compared, but a value to reach can be held against it too.
    fn elsewhere(&self, wanted: Option<&TargetReport>) -> Option<Elsewhere> {
        let Question { standpoint, indicator, target, confidence, .. } = self.question;
        let point = self.choice.elsewhere.as_ref()?;
        let reading = Reading::of(*point);
        let level = target.is_some_and(|target| matches!(target.form, TargetForm::Level { .. }));
        let grows = indicator.unit.grows_with_length();
        let of_target = |by: &Period| {
            let length = !grows || by.months() == reading.months();
            length && by.start() <= reading.end() && reading.end() <= by.end()
        };
        let by = self.ended_by().filter(|by| level && of_target(by));
        let basis = Basis::of(&reading, indicator).filter(|_| reading.is_representative());
        Some(Elsewhere {
            cited: comparison::cited(standpoint.texts, point),
            source_name: point.source.map_or(String::new(), |id| standpoint.plan.source_name(id).to_owned()),
            met: by.and_then(|_| self.is_met(wanted, &reading)),
            margin: basis
                .and_then(|basis| basis.interval(self.dispersion(), confidence))
                .map(|interval| (interval.low, interval.high)),
        })
    }

    /// The figure that decides: that of the target's own period once it has ended, else the latest that may be held
    /// against the baseline; or the judgement where there is none.
    fn decide(&self, result: &mut FiguresJudged) -> Result<Reading<'p>, Assessment> {
        let reading = self.deciding(result)?;
        match reading.withheld() {
            None => Ok(reading),
            Some((period, why)) => {
                result.reasons.push(Reason::Withheld(period, why));
                Err(Assessment::Withheld)
            }
        }
    }

    /// As [`Judge::decide`]; the figure may be one that is not published.
    fn deciding(&self, result: &mut FiguresJudged) -> Result<Reading<'p>, Assessment> {
        let latest = match &self.choice.standing {
            Comparability::NoData => return Err(Assessment::NoData),
            Comparability::BaselineOnly => {
                self.remark_on_baseline(result);
                return Err(Assessment::BaselineOnly);
            }
            Comparability::NotComparable(why) => {
                // Of several in the target's period the last may be behind a break.
                if let Some(reading) = self.for_target(result).filter(|_| result.target_outcome.is_some()) {
                    return Ok(reading);
                }
                // Without anything after it the reason itself says why.
                let told = result.after.is_some();
                result.reasons.retain(|reason| told || !matches!(reason, Reason::TargetYearNotMeasured(..)));
                result.comparable = Some(false);
                self.remark_on_baseline(result);
                result.reasons.extend(why.iter().map(|why| self.reason_in_words(why)));
                result.reasons.extend(self.lacks_of_twelve(why).map(Reason::NoTwelveMonths));
                return Err(Assessment::NotComparable);
            }
            Comparability::Withheld(period, why) => {
                if self.choice.baseline_withheld.is_none() {
                    self.for_target(result);
                }
                self.remark_on_baseline(result);
                if self.choice.baseline_withheld.is_none() {
                    result.reasons.push(Reason::Withheld(*period, *why));
                }
                return Err(Assessment::Withheld);
            }
            Comparability::Judged(reading) => reading,
        };
        match self.ended_by() {
            None => Ok(latest.clone()),
            Some(_) => self.for_target(result).ok_or_else(|| {
                result.comparable = Some(false);
                Assessment::NotComparable
            }),
        }
    }

    fn compare(&self, result: &mut FiguresJudged, reading: &Reading<'p>) {
        let Question { standpoint, indicator, .. } = self.question;
        result.judged = Some(judged_figure(standpoint, reading));
        let certainty = self.choice.baseline.as_ref().map(|baseline| {
            result.comparable = Some(true);
            let certainty = self.certainty(baseline, reading);
            let thresholds = standpoint.plan.head.assessment;
            if !indicator.unit.is_yes_no() {
                result.change = Some(Change::between(indicator, baseline, reading, certainty, thresholds));
            }
            certainty
        });
        let observed = comparison::is_observed(indicator);
        result.trend = trend(indicator.direction.value, result.change.as_ref());
        if observed {
            result.ordinary_range = certainty.and_then(|known| self.range_in_words(&known));
            result.margin = self.margin(reading, result.ordinary_range.as_ref());
            result.course = self.course(reading);
            let cannot = certainty.filter(|_| result.change.is_some()).and_then(|known| known.cannot);
            result.reasons.extend(cannot.map(Reason::CannotSay));
        }
        self.remark_on_baseline(result);
        self.remark_on(result, reading.last().into(), reading.status(), reading.is_representative());
        // A year that the target asks for stops nowhere; where a later one is told as well, later months are complete.
        let goes_on = result.after.is_none() && result.target_outcome.is_none();
        let stops = self.stops_at(reading).filter(|_| goes_on);
        result.reasons.extend(stops.map(Reason::RollingYearStops));
        if let Some(point) = reading.points().iter().find(|point| point.parts > 0) {
            result.reasons.push(Reason::SumOfParts(point.parts));
        }
        result.reasons.extend(self.alert(result, reading));
        result.assessment = self.verdict(result, reading);
        let missed = result.target_outcome.as_ref().is_some_and(|outcome| !outcome.met);
        let said = result.reasons.iter().any(|reason| matches!(reason, Reason::TargetNotMet(_)));
        let by = self.ended_by().filter(|_| missed && !said);
        result.reasons.extend(by.map(Reason::TargetNotMet));
        result.target_certain = if observed {
            self.target_certain(result, reading, certainty.as_ref())
        } else {
            result.target.as_ref().and_then(|_| self.is_met(result.target.as_ref(), reading)).map(|_| true)
        };
        if let (Some(baseline), Some(series), true) = (&self.choice.baseline, self.question.series, observed)
        {
            result.against = against(standpoint, indicator, series, baseline, reading);
            result.per_thousand = per_thousand(standpoint, indicator, series, reading);
        }
        result.on_the_way = self.on_the_way(result);
    }
}

fn judged_figure(standpoint: &Standpoint<'_>, reading: &Reading<'_>) -> JudgedFigure {
    let (file, line) = comparison::cite_place(standpoint.texts, reading.point().place());
    let method = if reading.is_sum() { JudgingMethod::RollingYear } else { JudgingMethod::Figure };
    let value = match reading.points() {
        [one] => one.value,
        _ => Quantity::Number(reading.value()),
    };
    JudgedFigure {
        from: reading.first(),
        to: reading.last(),
        value,
        n: reading.point().sample().filter(|_| !reading.is_sum()),
        method,
        file,
        line,
    }
}

/// The sign of a change, in the words of the direction.
fn trend(direction: Direction, change: Option<&Change>) -> Trend {
    let Some(change) = change else { return Trend::None };
    if change.absolute.abs() < 1e-9 {
        return Trend::Stable;
    }
    if change.certain != Some(true) {
        return Trend::Uncertain;
    }
    let up = change.absolute > 0.0;
    match direction {
        Direction::Higher if up => Trend::Improving,
        Direction::Lower if !up => Trend::Improving,
        Direction::Higher | Direction::Lower => Trend::Worsening,
        Direction::Interpret | Direction::Stable if up => Trend::Rising,
        Direction::Interpret | Direction::Stable => Trend::Falling,
    }
}
