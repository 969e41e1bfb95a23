//! All measurements of an indicator over time.

use chrono::NaiveDate;

use crate::compute::chart::drawing::UsualBand;
use crate::compute::comparison;
use crate::compute::comparison::cite_place;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::reported_figure::JudgingMethod;
use crate::compute::judge::reported_figure::Margin;
use crate::compute::judge::target_report::FormReport;
use crate::compute::judge::{Basis, Line, PromisePeriod};
use crate::compute::moment::Moment;
use crate::compute::standpoint::Standpoint;
use crate::facts::{Confidence, dispersion_of};
use crate::model::{
    Figure, Frequency, Indicator, KnownFigure, KnownMeasurement, Measurement, Period, Quantity, Status, Unit,
    Withheld, known, points,
};

/// The measurements of an indicator, the oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// Its full name.
    pub id: String,
    pub title: String,
    pub unit: Unit,
    /// How many decimals are shown, when the plan says so.
    pub decimals: Option<u32>,
    pub rows: Vec<HistoryRow>,
    /// The same figure elsewhere.
    pub references: Vec<ReferenceRow>,
    /// The target that stands in the chart: its value and the period at whose end it is reached.
    pub target: Option<(f64, Period)>,
    /// The way to that target: (month, value) from the baseline through the values on the way; none without a
    /// baseline.
    pub path: Option<Line>,
    /// The band to stay within, from which month on and until which year.
    pub band: Option<Band>,
    /// The id of the source whose series is judged.
    pub judged_source: Option<String>,
    /// The totals that are the sum of their parts, where no total was measured.
    pub sums: Vec<SumRow>,
    /// The breaks in the series: at whose start they lie, and why.
    pub breaks: Vec<(Period, String)>,
    /// How often a figure comes.
    pub frequency: Frequency,
    /// The periods of which the figure is internal, in the public form of a plan.
    pub inside: Vec<Period>,
    /// Of a promise or a norm: what became of it, period by period.
    pub promise: Option<Vec<PromisePeriod>>,
    /// What is not unusual, where that is known: its lower and its upper end.
    pub usual: Option<UsualBand>,
}

/// A band around the baseline to stay within.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// The month at whose end the baseline stands, counted from year 0.
    pub from: i32,
    /// The lower edge.
    pub low: f64,
    /// The upper edge.
    pub high: f64,
    /// The period until the end of which it holds.
    pub by: Period,
}

/// A total that is the sum of its parts.
#[derive(Debug, Clone, PartialEq)]
pub struct SumRow {
    pub period: Period,
    pub value: f64,
    /// The least certain status of the parts.
    pub status: Status,
    /// The margin of the sum, for what is observed in society.
    pub margin: Option<Margin>,
    /// The id of its source.
    pub source: Option<String>,
    /// The name of its source.
    pub source_name: Option<String>,
}

/// One measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    pub period: Period,
    /// The part it is about.
    pub part: Option<String>,
    /// What that part is called where people read it.
    pub part_title: Option<String>,
    /// The value; none for a figure that does not exist.
    pub value: Option<Quantity>,
    /// Numerator and denominator, when it was given that way.
    pub ratio: Option<(f64, f64)>,
    /// Why there is no figure.
    pub missing: Option<String>,
    /// Why the figure is not published.
    pub withheld: Option<Withheld>,
    /// How many respondents.
    pub n: Option<f64>,
    /// Its margin: of a figure of the whole that counts, where a method fits.
    pub margin: Option<Margin>,
    /// Whether it will be revised.
    pub status: Status,
    /// Whether its sample stands for the population.
    pub representative: bool,
    /// The id of its source.
    pub source: Option<String>,
    /// The name of its source.
    pub source_name: Option<String>,
    /// When it was recorded.
    pub recorded: Option<NaiveDate>,
    pub note: Option<String>,
    /// Why it corrects an earlier one.
    pub corrects: Option<String>,
    /// How far single grades lie from their mean.
    pub sd: Option<f64>,
    /// How much more than a plain one its weighted survey leaves open.
    pub design_effect: Option<f64>,
    /// The 95% interval that its publisher gives.
    pub published: Option<(f64, f64)>,
    /// It is unusual, and was asked about.
    pub confirmed: bool,
    /// What of it is the officer's reading.
    pub assumed: Option<String>,
    /// Never published.
    pub internal: bool,
    /// A later one took its place.
    pub superseded: bool,
    /// The file it stands in.
    pub file: String,
    /// The line its record begins on.
    pub line: usize,
}

/// The same figure for the country or a size class.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceRow {
    /// Where it is about.
    pub region: String,
    pub period: Period,
    /// The value, in the indicator's unit.
    pub value: Quantity,
    /// How many respondents.
    pub n: Option<f64>,
    /// The id of its source.
    pub source: Option<String>,
    /// The name of its source.
    pub source_name: Option<String>,
    /// When it was recorded.
    pub recorded: Option<NaiveDate>,
    pub note: Option<String>,
}

/// Collects the measurements of an indicator that are known at the moment, with what its judgement says of them.
pub fn history(standpoint: &Standpoint<'_>, indicator: &Indicator, report: &IndicatorReport) -> History {
    let series = standpoint.plan.series.get(&indicator.id);
    let counted: Vec<KnownFigure<'_>> =
        series.map_or_else(Vec::new, |series| points(series, indicator, standpoint.moment.known));
    // One interval is told: where it is known what is not unusual, no figure has a margin of its own.
    let observed = comparison::is_observed(indicator) && report.ordinary_range.is_none();
    let margin = |point: &KnownFigure<'_>| observed.then(|| margin(standpoint, indicator, point)).flatten();
    let mut rows = rows(standpoint, indicator);
    for (one, row) in &mut rows {
        let own = |point: &&KnownFigure<'_>| point.parts == 0 && point.place == one.place;
        row.margin = counted.iter().find(own).and_then(margin);
    }
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let sums = counted.iter().filter(|point| point.parts > 0).map(|point| SumRow {
        period: point.period,
        value: point.value.number(),
        status: point.status,
        margin: margin(point),
        source: point.source.map(ToString::to_string),
        source_name: point.source.map(|id| standpoint.plan.source_name(id).to_owned()),
    });
    let mut breaks: Vec<(Period, String)> =
        indicator.breaks.iter().map(|one| (one.period.value, one.reason.value.clone())).collect();
    breaks.sort_by_key(|(period, _)| period.start());
    let judged = report.baseline.as_ref().or(report.latest.as_ref());
    let held =
        report.target.as_ref().filter(|target| target.for_each.is_empty() && is_drawn_as_judged(report));
    History {
        id: indicator.id.to_string(),
        title: indicator.title.value.clone(),
        unit: indicator.unit,
        decimals: report.decimals,
        rows,
        references: references(standpoint, indicator),
        target: held
            .and_then(|target| Some((target.reachable(indicator.unit, report.direction)?, target.by()?))),
        path: held.and_then(|_| path(report)),
        band: held.and_then(|_| band(report)),
        judged_source: judged.and_then(|cited| cited.source.clone()),
        sums: sums.collect(),
        breaks,
        frequency: indicator.frequency.value,
        inside: inside(standpoint, indicator),
        promise: report.cadence.as_ref().map(|promise| promise.periods.clone()),
        usual: report.ordinary_range.map(|range| UsualBand {
            range,
            judged: report.judged.as_ref().map_or(range.mean, |judged| judged.value.number()),
        }),
    }
}

/// The periods of which the figure of the whole is internal.
fn inside(standpoint: &Standpoint<'_>, indicator: &Indicator) -> Vec<Period> {
    let Some(series) = standpoint.plan.series.get(&indicator.id) else { return Vec::new() };
    let known = known(series, indicator, standpoint.moment.known);
    let whole = known.iter().filter(|one| is_inside(one) && one.measurement.part.is_none());
    whole.map(|one| one.measurement.period.value).collect()
}

/// Whether a figure is internal, in the public form of a plan.
pub(in crate::compute) fn is_inside(one: &KnownMeasurement<'_>) -> bool {
    matches!(&one.measurement.figure, Figure::Withheld(why) if why.value == Withheld::Inside)
}

/// The measurements of an indicator that are known at the moment, the oldest first, without their margins.
pub fn measured(standpoint: &Standpoint<'_>, indicator: &Indicator) -> Vec<HistoryRow> {
    rows(standpoint, indicator).into_iter().map(|(_, row)| row).collect()
}

/// Each known measurement with its row. Of one period in the order of the file, so that a correction follows what it
/// corrects.
fn rows<'p>(standpoint: &'p Standpoint<'p>, indicator: &'p Indicator) -> Vec<(&'p Measurement, HistoryRow)> {
    let Some(series) = standpoint.plan.series.get(&indicator.id) else { return Vec::new() };
    let known = known(series, indicator, standpoint.moment.known);
    // Of what is internal no table says more than the judgement does, and the paper of a year tells nothing of what came
    // after it.
    let Moment { day, closing, .. } = standpoint.moment;
    let in_time = |one: &KnownMeasurement<'_>| !closing || one.measurement.period.value.end() <= day;
    let shown = known.iter().filter(|one| !is_inside(one) && in_time(one));
    let mut rows: Vec<(&Measurement, HistoryRow)> =
        shown.map(|one| (one.measurement, row(standpoint, indicator, one))).collect();
    rows.sort_by_key(|(_, row)| (row.period.end(), row.period.start()));
    rows
}

/// The same figures elsewhere that are known at the moment, by period and region.
pub fn references(standpoint: &Standpoint<'_>, indicator: &Indicator) -> Vec<ReferenceRow> {
    let Some(series) = standpoint.plan.series.get(&indicator.id) else { return Vec::new() };
    let known = |at: &crate::model::Reference| {
        at.recorded.map_or(at.period.value.end(), |recorded| recorded.value) <= standpoint.moment.known
    };
    let source = |one: &crate::model::Reference| {
        one.source.as_ref().or(series.source.as_ref()).map(|at| at.value.clone())
    };
    let mut all: Vec<ReferenceRow> = series
        .references
        .iter()
        .filter(|one| known(one))
        .map(|one| ReferenceRow {
            region: one.region.value.clone(),
            period: one.period.value,
            value: one.value.value,
            n: one.respondents.map(|n| f64::from(n.value)),
            source: source(one).map(|id| id.to_string()),
            source_name: source(one).map(|id| standpoint.plan.source_name(&id).to_owned()),
            recorded: one.recorded.map(|at| at.value),
            note: one.note.as_ref().map(|note| note.value.clone()),
        })
        .collect();
    all.sort_by(|a, b| (a.period.end(), &a.region).cmp(&(b.period.end(), &b.region)));
    all
}

/// What a figure leaves open by itself.
fn margin(standpoint: &Standpoint<'_>, indicator: &Indicator, point: &KnownFigure<'_>) -> Option<Margin> {
    let dispersion = dispersion_of(indicator, standpoint.plan.head.assessment);
    let basis = Basis::of_point(point, indicator)?;
    let interval = basis.interval(dispersion, Confidence::SINGLE)?;
    Some(Margin {
        low: interval.low,
        high: interval.high,
        indicative: !point.representative,
        basis: Some(basis),
        usual: false,
        widened: false,
    })
}

/// Whether the figures are of the length of the one that the target is for: quarters are not drawn under the line of a year.
fn is_drawn_as_judged(report: &IndicatorReport) -> bool {
    let grows = report.unit.is_some_and(Unit::grows_with_length);
    let latest = report.latest.as_ref().map(|latest| latest.period.last);
    let judged = report.judged.as_ref().map(|judged| match judged.method {
        JudgingMethod::RollingYear => 12,
        JudgingMethod::Figure => judged.to.months(),
    });
    !grows || judged.zip(latest).is_none_or(|(judged, latest)| judged == latest.months())
}

/// The month at whose end the baseline stands, and its value.
fn baseline(report: &IndicatorReport) -> Option<(i32, f64)> {
    let declared =
        report.baseline.as_ref().map(|cited| (cited.period.last.end_month(), cited.value.number()));
    declared.or_else(|| report.origin.as_ref().map(|origin| (origin.month, origin.value)))
}

/// The line that figures are judged by; before there is anything to judge, the one that they will be judged by.
fn path(report: &IndicatorReport) -> Option<Line> {
    if let Some(line) = &report.line {
        return Some(line.clone());
    }
    let target = report.target.as_ref()?;
    let interim: Vec<(i32, f64)> =
        target.interim().iter().map(|(by, value)| (by.end_month(), *value)).collect();
    let (from, to) = (baseline(report)?, (target.by()?.end_month(), target.value()?));
    (from.0 < to.0).then(|| Line::new(from, &interim, to))
}

fn band(report: &IndicatorReport) -> Option<Band> {
    let FormReport::Within { edges: Some((low, high)), by, .. } = report.target.as_ref()?.form else {
        return None;
    };
    Some(Band { from: baseline(report)?.0, low, high, by })
}

fn row(standpoint: &Standpoint<'_>, indicator: &Indicator, known: &KnownMeasurement<'_>) -> HistoryRow {
    let one = known.measurement;
    let (file, line) = cite_place(standpoint.texts, one.place);
    HistoryRow {
        period: one.period.value,
        part: one.part.as_ref().map(|part| part.value.clone()),
        part_title: one.part.as_ref().map(|part| indicator.part_title(&part.value).to_owned()),
        value: one.value(indicator.unit),
        ratio: match &one.figure {
            Figure::Ratio { numerator, denominator } => Some((numerator.value, denominator.value)),
            Figure::Value(_) | Figure::Missing(_) | Figure::Withheld(_) => None,
        },
        missing: match &one.figure {
            Figure::Missing(reason) => Some(reason.value.clone()),
            Figure::Value(_) | Figure::Ratio { .. } | Figure::Withheld(_) => None,
        },
        withheld: match &one.figure {
            Figure::Withheld(why) => Some(why.value),
            Figure::Value(_) | Figure::Ratio { .. } | Figure::Missing(_) => None,
        },
        n: one.sample(),
        margin: None,
        status: one.state(),
        representative: one.representative.is_none_or(|at| at.value),
        source: known.source.map(ToString::to_string),
        source_name: known.source.map(|id| standpoint.plan.source_name(id).to_owned()),
        recorded: one.recorded.map(|at| at.value),
        note: one.note.as_ref().map(|note| note.value.clone()),
        corrects: one.corrects.as_ref().map(|reason| reason.value.clone()),
        sd: one.sd.map(|at| at.value),
        design_effect: one.design_effect.map(|at| at.value),
        published: one.published(),
        confirmed: one.confirmed,
        assumed: one.assumed.as_ref().map(|what| what.value.clone()),
        internal: one.internal,
        superseded: known.superseded_by.is_some(),
        file,
        line,
    }
}
