//! The judgement of one indicator.

use super::comparison::{self, Change, Comparison, compare};
use super::indicator_report::{IndicatorReport, Margin, TargetReport, bare};
use super::level::{Better, Line, judge_band};
use super::{Assessment, Moment, Reason, Trend, attention, cadence, certainty};
use crate::diagnostic::Invalid;
use crate::files::Sources;
use crate::model::{
    Direction, Figure, Head, Indicator, Period, Plan, Series, Target, Thresholds, Unit, known,
};

/// What judging needs besides the indicator.
#[derive(Debug, Clone, Copy)]
pub struct Bench<'p> {
    /// The plan.
    pub plan: &'p Plan,
    /// Its texts.
    pub texts: &'p Sources,
    /// What errors make invalid.
    pub invalid: &'p Invalid,
    /// When is judged.
    pub moment: Moment,
}

/// Judges an indicator. The first that applies: invalid; the verdict of a promise; no data; baseline only; not
/// comparable; needs interpretation; no target; the verdict of a level or a band.
pub fn judge(bench: Bench<'_>, indicator: &Indicator) -> IndicatorReport {
    let head = &bench.plan.head;
    let mut report = bare(indicator);
    report.pillar = pillar_of(bench.plan, indicator);
    if bench.invalid.has_indicator(&report.id) {
        report.assessment = Assessment::Invalid;
        return report;
    }
    let moment = bench.moment.within(&indicator.years);
    let series = bench.plan.series.get(&indicator.id);
    if let Some(ended) = indicator.years.ended.as_ref().filter(|_| moment != bench.moment) {
        report.reasons.push(Reason::Ended(ended.period.value));
    }
    let comparison = series.map(|series| compare(bench.plan, bench.texts, indicator, series, moment));
    if let Some(comparison) = &comparison {
        report.baseline.clone_from(&comparison.baseline);
        report.latest = comparison.latest.as_ref().map(|(cited, _)| cited.clone());
        report.comparable = comparison.comparable;
        report.reasons.extend(comparison.reasons.iter().cloned());
        report.change = told_change(indicator, comparison, head.assessment);
        report.trend = trend(indicator.direction.value, report.change.as_ref());
    }
    report.reasons.extend(series.and_then(|series| no_figure(indicator, series, &report, moment)));
    let origin = comparison.as_ref().and_then(|comparison| comparison.origin.clone());
    report.target =
        indicator.target.as_ref().map(|target| told_target(target, origin.as_ref().map(|o| o.value)));
    if let Some(Target::Cadence(promise)) = &indicator.target {
        if bench.invalid.has("plan") {
            // The years of the promise follow from those of the plan.
            return IndicatorReport {
                assessment: Assessment::Invalid,
                pillar: report.pillar,
                ..bare(indicator)
            };
        }
        let told = cadence::judge(promise, indicator, series, bench.plan, moment);
        report.assessment = told.assessment;
        // What one did oneself is added up, not compared.
        (report.comparable, report.change, report.trend) = (None, None, Trend::None);
        report.reasons.retain(|reason| !reason.is_about_comparing());
        report.reasons.extend(told.reasons.iter().cloned());
        report.cadence = Some(told);
    } else {
        report.assessment = verdict(&mut report, indicator, comparison.as_ref(), moment, head);
        // With an error in plan.toml the thresholds may be others than were read.
        let by_threshold =
            report.ratio.is_some() || report.change.as_ref().is_some_and(|one| one.percent.is_some());
        if by_threshold && bench.invalid.has("plan") {
            let told = std::mem::replace(&mut report, bare(indicator));
            report = IndicatorReport {
                baseline: told.baseline,
                latest: told.latest,
                pillar: told.pillar,
                ..report
            };
            report.assessment = Assessment::Invalid;
            return report;
        }
    }
    if comparison::is_observed(indicator) {
        let latest = comparison.as_ref().and_then(|comparison| comparison.latest.as_ref());
        report.margin = latest.and_then(|(_, point)| certainty::margin(point, indicator.unit));
        report.target_certain = report.margin.and_then(|margin| target_certain(&report, margin, indicator));
    }
    report.reasons.extend(alert(indicator, &report));
    report.overdue = attention::overdue_period(bench.plan, indicator, series, &report, bench.moment);
    report.reasons.extend(report.overdue.map(Reason::Overdue));
    report
}

fn verdict(
    report: &mut IndicatorReport,
    indicator: &Indicator,
    comparison: Option<&Comparison<'_>>,
    moment: Moment,
    head: &Head,
) -> Assessment {
    let Some((latest, point)) =
        comparison.and_then(|comparison| comparison.latest.as_ref().map(|(_, point)| (comparison, point)))
    else {
        return Assessment::NoData;
    };
    let declared = latest.baseline.is_some();
    let alone = !latest.has_later && latest.comparable.is_none();
    if alone && (declared || indicator.target.is_some()) {
        return Assessment::BaselineOnly;
    }
    if latest.comparable == Some(false) {
        return Assessment::NotComparable;
    }
    if indicator.direction.value == Direction::Interpret {
        return Assessment::NeedsInterpretation;
    }
    let (Some(target), Some(origin)) = (&indicator.target, latest.origin.clone()) else {
        return Assessment::NoTarget;
    };
    let actual = (point.period.end_month(), point.value.number());
    let by = target.by().map_or(0, |by| by.value.0);
    let target_month = Period::Year(by).end_month();
    let passed = moment.has_ended(Period::Year(by).end()) && actual.0 < target_month;
    let assessment = match target {
        Target::Within { within, .. } => {
            report.expected = Some(origin.value);
            let half_width = within.value.size_on(origin.value);
            judge_band(actual.1, origin.value, half_width, actual.0 >= target_month)
        }
        Target::Level { .. } | Target::Change { .. } => {
            let Some(value) = report.target.as_ref().and_then(TargetReport::value) else {
                return Assessment::NoTarget;
            };
            let interim = match target {
                Target::Level { interim, .. } => interim
                    .iter()
                    .map(|step| (Period::Year(step.by.value.0).end_month(), step.value.value))
                    .collect(),
                _ => Vec::new(),
            };
            let better =
                if indicator.direction.value == Direction::Higher { Better::Higher } else { Better::Lower };
            let line = Line::new((origin.month, origin.value), &interim, (target_month, value));
            let judged = line.judge(actual, better, head.assessment);
            report.expected = Some(judged.expected);
            report.progress = judged.progress;
            report.ratio = judged.ratio;
            report.line = Some(line);
            if judged.too_late {
                report.reasons.push(Reason::TargetNotMet(by));
            }
            judged.assessment
        }
        Target::Cadence(_) => return Assessment::NoTarget,
    };
    report.origin = Some(origin);
    if passed {
        report.reasons.push(Reason::TargetYearNotMeasured(by));
    }
    assessment
}

/// That a monitored figure rose: certainly, or by more than the alert on a base that allows a percentage.
fn alert(indicator: &Indicator, report: &IndicatorReport) -> Option<Reason> {
    let (alert, change) = (indicator.alert?, report.change.as_ref()?);
    let certain_rise = change.certain == Some(true) && change.absolute > 0.0;
    let large = change.percent.is_some_and(|percent| percent > alert.value);
    let period = report.latest.as_ref().and_then(|latest| Period::parse(&latest.period))?;
    (certain_rise || large).then_some(Reason::Alert(period))
}

/// Whether the margin leaves open if the target is met.
fn target_certain(report: &IndicatorReport, margin: Margin, indicator: &Indicator) -> Option<bool> {
    match report.target.as_ref()? {
        TargetReport::Within { edges, .. } => {
            edges.map(|(low, high)| certainty::band_is_certain(margin, low, high))
        }
        target => certainty::target_is_certain(margin, target.value()?, indicator.direction.value),
    }
}

fn told_change(indicator: &Indicator, comparison: &Comparison<'_>, thresholds: Thresholds) -> Option<Change> {
    if comparison.comparable != Some(true) || indicator.unit == Unit::YesNo {
        return None;
    }
    let (_, latest) = comparison.latest.as_ref()?;
    Some(comparison::change(indicator, comparison.origin.as_ref()?, latest, thresholds))
}

fn trend(direction: Direction, change: Option<&Change>) -> Trend {
    let Some(change) = change else { return Trend::None };
    if change.absolute.abs() < 1e-9 {
        return Trend::Stable;
    }
    if change.certain == Some(false) {
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

fn told_target(target: &Target, baseline: Option<f64>) -> TargetReport {
    match target {
        Target::Level { value, by, interim } => TargetReport::Level {
            value: value.value,
            by: by.value.0,
            interim: interim.iter().map(|step| (step.by.value.0, step.value.value)).collect(),
        },
        Target::Change { change, by } => TargetReport::Change {
            change: change.value.text(),
            value: baseline.map(|baseline| change.value.applied_to(baseline)),
            by: by.value.0,
        },
        Target::Within { within, by } => TargetReport::Within {
            within: within.value.text(),
            edges: baseline.map(|baseline| {
                let half_width = within.value.size_on(baseline);
                (baseline - half_width, baseline + half_width)
            }),
            by: by.value.0,
        },
        Target::Cadence(promise) => TargetReport::Cadence {
            at_least: promise.at_least.value,
            per: promise.per.value,
            from: promise.from.map(|from| from.value.0),
            for_each: promise.for_each.iter().map(|part| part.value.clone()).collect(),
        },
    }
}

/// That it is known that there is no figure after the latest, and why.
fn no_figure(
    indicator: &Indicator,
    series: &Series,
    report: &IndicatorReport,
    moment: Moment,
) -> Option<Reason> {
    let latest = report.latest.as_ref().and_then(|latest| Period::parse(&latest.period)).map(Period::end);
    let missing =
        known(series, indicator, moment.known).into_iter().filter(|one| one.superseded_by.is_none());
    let last = missing
        .filter_map(|one| match &one.measurement.figure {
            Figure::Missing(reason) => {
                let (period, reason) = (one.measurement.period.value, reason.value.clone());
                Some((period, Reason::NoFigure(period, reason)))
            }
            Figure::Withheld(why) if one.measurement.part.is_none() => {
                let period = one.measurement.period.value;
                Some((period, Reason::Withheld(period, why.value)))
            }
            Figure::Value(_) | Figure::Ratio { .. } | Figure::Withheld(_) => None,
        })
        .filter(|(period, _)| period.end() <= moment.day && latest.is_none_or(|latest| period.end() > latest))
        .max_by_key(|(period, _)| period.end())?;
    Some(last.1)
}

fn pillar_of(plan: &Plan, indicator: &Indicator) -> Option<String> {
    let own = indicator.pillar.as_ref().map(|pillar| pillar.value.to_string());
    own.or_else(|| {
        let goal = indicator.goal_id()?;
        let goals = &plan.chapter(&goal.chapter)?.goals;
        goals.iter().find(|one| one.id == goal)?.pillar.as_ref().map(|pillar| pillar.value.to_string())
    })
}
