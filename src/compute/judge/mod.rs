//! The judgement of one indicator: of its promise, or of its figures and those of their parts.

mod against_target;
mod basis;
mod certainty;
mod chance;
mod elsewhere;
mod figures;
pub(super) mod judged;
mod level;
mod precision;
pub(super) mod promise;
mod promise_report;
mod remarks;
pub(super) mod reported_figure;
pub(super) mod target_report;

pub use basis::Basis;
pub use certainty::{CannotSay, Certainty, Method};
pub use elsewhere::{Against, PerThousand};
pub use judged::{Elsewhere, FiguresJudged};
pub use level::{LevelVerdict, Line};
pub use promise_report::{Pace, PromisePeriod, PromiseReport, PromiseState};

use super::indicator_report::{IndicatorReport, PartReport, bare};
use crate::compute::assessment::Assessment;
use crate::compute::judge::target_report::TargetReport;
use crate::compute::moment::Moment;
use crate::compute::reason::Reason;
use crate::compute::report::attention;
use crate::compute::standpoint::Standpoint;
use crate::facts::{Confidence, lifetimes, source_of_baseline};
use crate::model::{
    Figure, Id, Indicator, KnownFigure, Period, Plan, Series, Target, known, part_points_and_withheld,
    points_and_withheld,
};
use figures::Question;

/// Judges an indicator. The first that applies: invalid; the verdict of a promise or norm; no data; baseline only; not
/// comparable; needs interpretation; no target; the verdict of a level, a band or against elsewhere.
pub fn judge(standpoint: &Standpoint<'_>, indicator: &Indicator) -> IndicatorReport {
    let mut report = bare(indicator);
    report.pillar = pillar_of(standpoint.plan, indicator);
    if standpoint.invalid.has_indicator(&indicator.id.to_string()) {
        report.assessment = Assessment::Invalid;
        return report;
    }
    let within = standpoint.moment_in(&indicator.id.chapter);
    let moment = standpoint.moment_for(indicator);
    let series = standpoint.plan.series.get(&indicator.id);
    let then = (standpoint, moment);
    if let Some(promise) = indicator.promise() {
        if standpoint.invalid.has("plan") {
            // The years of the promise follow from those of the plan.
            report.assessment = Assessment::Invalid;
            return report;
        }
        let verdict = promise::judge(promise, indicator, series, standpoint.plan, moment);
        // What one did oneself is added up, not compared.
        let all = whole(then, indicator, series, None);
        (report.baseline, report.latest, report.elsewhere) = (all.baseline.clone(), all.latest.clone(), None);
        report.target = indicator.target.as_ref().map(|target| TargetReport::of(target, indicator, None));
        report.assessment = verdict.assessment;
        report.parts = verdict
            .parts
            .iter()
            .map(|(part, assessment)| PartReport::of_promise(indicator, part, *assessment))
            .collect();
        report.reasons.extend(verdict.reasons.iter().cloned());
        report.cadence = Some(verdict);
    } else {
        let of_whole = indicator.target.as_ref().filter(|target| target.for_each.is_none());
        report.judged_as = whole(then, indicator, series, of_whole);
        report.parts = series.map_or_else(Vec::new, |series| parts(then, indicator, series));
        let missing = series.and_then(|series| parts_missing(indicator, series, &report, moment));
        report.reasons.extend(missing);
        if let Some(target) = indicator.target.as_ref().filter(|target| target.for_each.is_some()) {
            for_each(&mut report, indicator, target);
        }
        // With an error in plan.toml the thresholds may be others than were read.
        let by_threshold = report.ratio.is_some()
            || report.change.as_ref().is_some_and(|one| one.percent.is_some() || one.certain.is_some());
        if by_threshold && standpoint.invalid.has("plan") {
            let (baseline, latest) = (report.baseline.take(), report.latest.take());
            report.judged_as = FiguresJudged {
                baseline,
                latest,
                assessment: Assessment::Invalid,
                ..FiguresJudged::nothing()
            };
            report.parts.clear();
            return report;
        }
    }
    if let Some(ended) = ended(standpoint.plan, indicator, moment) {
        report.reasons.insert(0, Reason::Ended(ended));
    }
    let assumed = assumed(indicator, &report);
    report.reasons.extend(assumed);
    let gap = series.and_then(|series| no_figure(indicator, series, &report, moment));
    let said = gap.as_ref().is_some_and(|gap| report.reasons.contains(gap));
    report.reasons.extend(gap.filter(|_| !said));
    report.decimals = precision::decimals(&report);
    report.overdue = attention::overdue_period(standpoint.plan, indicator, series, &report, within);
    let overdue = report.overdue.map(Reason::Overdue);
    report.reasons.extend(overdue);
    report
}

/// The period in which an indicator ended, or its goal or priority did, where that is over.
fn ended(plan: &Plan, indicator: &Indicator, moment: Moment) -> Option<Period> {
    let periods = lifetimes(plan, indicator).filter_map(|years| Some(years.ended.as_ref()?.period.value));
    periods.filter(|period| moment.has_ended(period.end())).min_by_key(|period| period.end())
}

/// What of an indicator, its target and the figures that are shown with it is the officer's reading.
fn assumed(indicator: &Indicator, report: &IndicatorReport) -> Vec<Reason> {
    let of_figures = [&report.baseline, &report.latest].into_iter().flatten();
    let mut all: Vec<&str> = indicator.assumptions().collect();
    all.extend(of_figures.filter_map(|figure| figure.assumed.as_deref()));
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|what| seen.insert(*what));
    all.into_iter().map(|what| Reason::Assumed(what.to_owned())).collect()
}

/// The judgement of the figures of the whole.
fn whole<'p>(
    (standpoint, moment): (&'p Standpoint<'p>, Moment),
    indicator: &'p Indicator,
    series: Option<&'p Series>,
    target: Option<&'p Target>,
) -> FiguresJudged {
    let known = series.map_or_else(Vec::new, |series| points_and_withheld(series, indicator, moment.known));
    figures::judge(Question {
        standpoint,
        indicator,
        series,
        known: &known,
        source: series.and_then(|series| source_of_baseline(series, indicator, None, moment.known)),
        target,
        moment,
        confidence: Confidence::SINGLE,
        is_part: false,
    })
}

/// The judgement of each part of which there are figures, in the order of the breakdown. Together they are as sure as one.
fn parts<'p>(
    (standpoint, moment): (&'p Standpoint<'p>, Moment),
    indicator: &'p Indicator,
    series: &'p Series,
) -> Vec<PartReport> {
    let Some(breakdown) = &indicator.breakdown else { return Vec::new() };
    let known = part_points_and_withheld(series, indicator, moment.known);
    let each: Vec<&str> = indicator.each();
    let one = |part: &'p crate::model::BreakdownPart| {
        let known: Vec<KnownFigure<'p>> =
            known.iter().filter(|(of, _)| *of == part.as_str()).map(|(_, point)| *point).collect();
        let wanted = each.contains(&part.as_str());
        if known.is_empty() && !wanted {
            return None;
        }
        let judged = figures::judge(Question {
            standpoint,
            indicator,
            series: Some(series),
            known: &known,
            source: source_of_baseline(series, indicator, Some(part.as_str()), moment.known),
            target: indicator.target.as_ref().filter(|_| wanted),
            moment,
            confidence: Confidence::of_parts(breakdown.parts.len()),
            is_part: true,
        });
        Some(PartReport::new(indicator, part.as_str(), judged))
    };
    breakdown.parts.iter().filter_map(one).collect()
}

/// That the newest figures of parts do not make a total, as some of them lack.
fn parts_missing(
    indicator: &Indicator,
    series: &Series,
    report: &IndicatorReport,
    moment: Moment,
) -> Option<Reason> {
    let breakdown = indicator.breakdown.as_ref().filter(|_| indicator.unit.is_count())?;
    let newest = |one: &FiguresJudged| Some(one.latest.as_ref()?.period.last);
    let total = newest(&report.judged_as).map(|period| period.end());
    let of_parts: Vec<(&str, Period)> =
        report.parts.iter().filter_map(|part| Some((part.part.as_str(), newest(&part.judged)?))).collect();
    let (_, period) = of_parts.iter().copied().max_by_key(|(_, period)| period.end())?;
    // A figure that is not published does not lack.
    let all = part_points_and_withheld(series, indicator, moment.known);
    let lacks = |id: &&str| !all.iter().any(|(part, point)| part == id && point.period == period);
    let missing: Vec<(String, String)> = breakdown
        .parts
        .iter()
        .map(|part| part.as_str())
        .filter(lacks)
        .map(|id| (id.to_owned(), indicator.part_title(id).to_owned()))
        .collect();
    let newer = total.is_none_or(|total| total < period.end());
    (newer && !missing.is_empty()).then_some(Reason::PartsMissing(period, missing))
}

/// A target that holds for each of some parts: the indicator has the worst of their judgements, and the part is named.
fn for_each(report: &mut IndicatorReport, indicator: &Indicator, target: &Target) {
    const WORST: [Assessment; 9] = [
        Assessment::Worsening,
        Assessment::OffTrack,
        Assessment::AtRisk,
        // What is not published may be worse than all that follows.
        Assessment::Withheld,
        Assessment::NotComparable,
        Assessment::NoData,
        Assessment::BaselineOnly,
        Assessment::OnTrack,
        Assessment::Achieved,
    ];
    let each = target.each(indicator);
    let judgement = |part: &str| {
        let verdict = report.parts.iter().find(|one| one.part == part);
        verdict.map_or(Assessment::NoData, |one| one.judged.assessment)
    };
    let rank = |of: Assessment| WORST.iter().position(|one| *one == of).unwrap_or(WORST.len());
    let Some(worst) = each.iter().map(|part| judgement(part)).min_by_key(|of| rank(*of)) else { return };
    let title = |part: &str| indicator.part_title(part).to_owned();
    let deciding = each.iter().filter(|part| judgement(part) == worst);
    let named: Vec<(String, String)> = deciding.map(|part| ((*part).to_owned(), title(part))).collect();
    report.assessment = worst;
    report.target = Some(TargetReport::of(target, indicator, None));
    // What is not published decides nothing.
    if !matches!(worst, Assessment::Achieved | Assessment::Withheld) {
        report.reasons.push(Reason::PartDecides(named));
    }
}

/// That it is known that there is no figure after the latest, and why.
fn no_figure(
    indicator: &Indicator,
    series: &Series,
    report: &IndicatorReport,
    moment: Moment,
) -> Option<Reason> {
    let latest = report.latest.as_ref().map(|latest| latest.period.last.end());
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

fn pillar_of(plan: &Plan, indicator: &Indicator) -> Option<Id> {
    let own = indicator.pillar.as_ref().map(|pillar| pillar.value.clone());
    own.or_else(|| {
        let goal = indicator.goal_id()?;
        let goals = &plan.chapter(&goal.chapter)?.goals;
        goals.iter().find(|one| one.id == goal)?.pillar.as_ref().map(|pillar| pillar.value.clone())
    })
}
