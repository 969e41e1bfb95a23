//! All measurements of an indicator over time.

use crate::compute::chart::drawing::UsualBand;
use crate::compute::comparison;
use crate::compute::comparison::cite_place;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::reported_figure::{JudgingMethod, Margin};
use crate::compute::judge::target_report::FormReport;
use crate::compute::judge::{Basis, Line, PromisePeriod};
use crate::compute::moment::Moment;
use crate::compute::standpoint::Standpoint;
use crate::facts::{Confidence, dispersion_of};
use crate::model::{
    Figure, Id, Indicator, KnownFigure, KnownMeasurement, Measurement, Period, Quantity, Reference, Status,
    Unit, Withheld, known, points,
};

/// The measurements of an indicator, the oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct History<'p> {
    /// As the plan has it.
    pub indicator: &'p Indicator,
    /// How many decimals are shown, when the plan says so.
    pub decimals: Option<u32>,
    pub rows: Vec<HistoryRow<'p>>,
    /// The same figure elsewhere.
    pub references: Vec<ReferenceRow<'p>>,
    /// The target that stands in the chart: its value and the period at whose end it is reached.
    pub target: Option<(f64, Period)>,
    /// The way to that target: (month, value) from the baseline through the values on the way; none without a
    /// baseline.
    pub path: Option<Line>,
    /// The band to stay within, from which month on and until which year.
    pub band: Option<Band>,
    /// The id of the source whose series is judged.
    pub judged_source: Option<Id>,
    /// The totals that are the sum of their parts, where no total was measured.
    pub sums: Vec<SumRow<'p>>,
    /// The breaks in the series: at whose start they lie, and why.
    pub breaks: Vec<(Period, &'p str)>,
    /// The periods of which the figure is internal, in the public form of a plan.
    pub inside: Vec<Period>,
    /// Of a promise or a norm: what became of it, period by period.
    pub promise: Option<Vec<PromisePeriod>>,
    /// What is not unusual, where that is known: its lower and its upper end.
    pub usual: Option<UsualBand>,
    /// Between which values the charts of the same question lie, where it is asked for several indicators.
    pub alike: Option<(f64, f64)>,
    /// Whose figures they are.
    pub place: &'p str,
    /// Up to which day they are known.
    pub known: chrono::NaiveDate,
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
pub struct SumRow<'p> {
    pub period: Period,
    pub value: f64,
    /// The least certain status of the parts.
    pub status: Status,
    /// The margin of the sum, for what is observed in society.
    pub margin: Option<Margin>,
    /// The id of its source.
    pub source: Option<&'p Id>,
    /// The name of its source.
    pub source_name: Option<&'p str>,
}

/// One measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow<'p> {
    /// As the plan has it.
    pub measurement: &'p Measurement,
    /// What its part is called where people read it.
    pub part_title: Option<&'p str>,
    /// The value; none for a figure that does not exist.
    pub value: Option<Quantity>,
    /// Its margin: of a figure of the whole that counts, where a method fits.
    pub margin: Option<Margin>,
    /// The id of its source: its own, or that of the file or the indicator.
    pub source: Option<&'p Id>,
    /// The name of its source.
    pub source_name: Option<&'p str>,
    /// A later one took its place.
    pub superseded: bool,
    /// The file it stands in.
    pub file: String,
    /// The line its record begins on.
    pub line: usize,
}

/// The same figure for the country or a size class.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceRow<'p> {
    /// As the plan has it.
    pub reference: &'p Reference,
    /// The id of its source: its own, or that of the file.
    pub source: Option<&'p Id>,
    /// The name of its source.
    pub source_name: Option<&'p str>,
}

borrows! {
    History.indicator: Indicator;
    HistoryRow.measurement: Measurement;
    ReferenceRow.reference: Reference;
}

/// Collects the measurements of an indicator that are known at the moment, with what its judgement says of them.
pub fn history<'p>(
    standpoint: &Standpoint<'p>,
    indicator: &'p Indicator,
    report: &IndicatorReport,
) -> History<'p> {
    let series = standpoint.plan.series.get(&indicator.id);
    let counted: Vec<KnownFigure<'_>> =
        series.map_or_else(Vec::new, |series| points(series, indicator, standpoint.moment.known));
    // One interval is told: where it is known what is not unusual, no figure has a margin of its own.
    let observed = comparison::is_observed(indicator) && report.ordinary_range.is_none();
    let margin = |point: &KnownFigure<'_>| observed.then(|| margin(standpoint, indicator, point)).flatten();
    let mut rows = measured(standpoint, indicator);
    for row in &mut rows {
        let own = |point: &&KnownFigure<'_>| point.parts == 0 && point.place() == row.place;
        row.margin = counted.iter().find(own).and_then(margin);
    }
    let sums = counted.iter().filter(|point| point.parts > 0).map(|point| SumRow {
        period: point.period,
        value: point.value.number(),
        status: point.status,
        margin: margin(point),
        source: point.source,
        source_name: point.source.map(|id| standpoint.plan.source_name(id)),
    });
    let mut breaks: Vec<(Period, &str)> =
        indicator.breaks.iter().map(|one| (one.period.value, one.reason.as_str())).collect();
    breaks.sort_by_key(|(period, _)| period.start());
    let judged = report.baseline.as_ref().or(report.latest.as_ref());
    let held =
        report.target.as_ref().filter(|target| target.for_each.is_empty() && is_drawn_as_judged(report));
    History {
        indicator,
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
        inside: inside(standpoint, indicator),
        promise: report.cadence.as_ref().map(|promise| promise.periods.clone()),
        usual: report.ordinary_range.map(|range| UsualBand {
            range,
            judged: report.judged.as_ref().map_or(range.mean, |judged| judged.value.number()),
        }),
        alike: None,
        place: standpoint.plan.head.municipality.as_str(),
        known: standpoint.moment.known,
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

/// The measurements of an indicator that are known at the moment, the oldest first, without their margins. Of one period
/// in the order of the file, so that a correction follows what it corrects.
pub fn measured<'p>(standpoint: &Standpoint<'p>, indicator: &'p Indicator) -> Vec<HistoryRow<'p>> {
    let Some(series) = standpoint.plan.series.get(&indicator.id) else { return Vec::new() };
    let known = known(series, indicator, standpoint.moment.known);
    // Of what is internal no table says more than the judgement does, and the paper of a year tells nothing of what came
    // after it.
    let Moment { day, closing, .. } = standpoint.moment;
    let in_time = |one: &KnownMeasurement<'_>| !closing || one.measurement.period.value.end() <= day;
    let shown = known.iter().filter(|one| !is_inside(one) && in_time(one));
    let mut rows: Vec<HistoryRow<'p>> = shown.map(|one| row(standpoint, indicator, one)).collect();
    rows.sort_by_key(|row| (row.period.end(), row.period.start()));
    rows
}

/// The same figures elsewhere that are known at the moment, by period and region.
pub fn references<'p>(standpoint: &Standpoint<'p>, indicator: &Indicator) -> Vec<ReferenceRow<'p>> {
    let Some(series) = standpoint.plan.series.get(&indicator.id) else { return Vec::new() };
    let known = |one: &&Reference| {
        one.recorded.map_or(one.period.value.end(), |recorded| recorded.value) <= standpoint.moment.known
    };
    let row = |reference: &'p Reference| {
        let source = reference.source.as_ref().or(series.source.as_ref()).map(|at| &at.value);
        let source_name = source.map(|id| standpoint.plan.source_name(id));
        ReferenceRow { reference, source, source_name }
    };
    let mut all: Vec<ReferenceRow<'p>> = series.references.iter().filter(known).map(row).collect();
    all.sort_by(|a, b| (a.period.end(), a.region.as_str()).cmp(&(b.period.end(), b.region.as_str())));
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

fn row<'p>(
    standpoint: &Standpoint<'p>,
    indicator: &'p Indicator,
    known: &KnownMeasurement<'p>,
) -> HistoryRow<'p> {
    let one = known.measurement;
    let (file, line) = cite_place(standpoint.texts, one.place);
    HistoryRow {
        measurement: one,
        part_title: one.part.as_ref().map(|part| indicator.part_title(&part.value)),
        value: one.value(indicator.unit),
        margin: None,
        source: known.source,
        source_name: known.source.map(|id| standpoint.plan.source_name(id)),
        superseded: known.superseded_by.is_some(),
        file,
        line,
    }
}
