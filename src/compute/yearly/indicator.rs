//! An indicator in the evaluation of a year.

use crate::compute::chart::drawing::Chart;
use crate::compute::chart::of_history::chart;
use crate::compute::comparison::Cited;
use crate::compute::indicator_report::{IndicatorReport, PartReport};
use crate::compute::judge::reported_figure::JudgingMethod;
use crate::compute::judging::Judging;
use crate::compute::report::history::{HistoryRow, ReferenceRow};
use crate::facts::same_stretch;
use crate::model::{Evaluation, Indicator, Period, Quantity};
use chrono::Datelike as _;
use std::rc::Rc;

/// An indicator in an evaluation.
#[derive(Debug, Clone, PartialEq)]
pub struct IndicatorEvaluation<'p> {
    /// How it stood.
    pub report: Rc<IndicatorReport>,
    /// A figure over the year is there.
    pub measured: bool,
    /// What the figure means.
    pub interpretation: Option<&'p str>,
    /// The same figure elsewhere, of the latest period that has one.
    pub references: Vec<ReferenceRow<'p>>,
    /// What the latest figure is made of: part and value.
    pub parts: Vec<(String, Quantity)>,
    /// The figure before the latest, of the same source.
    pub previous: Option<Previous>,
    /// All its figures, the oldest first.
    pub rows: Vec<HistoryRow<'p>>,
    /// The name of the source of the latest figure.
    pub source: Option<&'p str>,
    /// Its figures in a chart; none without two of them.
    pub chart: Option<Chart>,
}

/// The figure before the latest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Previous {
    pub period: Period,
    pub value: Quantity,
    /// How many respondents.
    pub n: Option<f64>,
}

/// What an evaluation tells of an indicator.
pub(super) fn indicator_evaluation<'p>(
    judging: &Judging<'p>,
    report: &Rc<IndicatorReport>,
    written: Option<&'p Evaluation>,
) -> IndicatorEvaluation<'p> {
    let latest = report.latest.as_ref();
    let known = judging.plan.indicators().find(|one| report.id == one.id);
    let history = known.map(|indicator| judging.history(indicator));
    let of_latest = |period: Period| latest.is_some_and(|latest| latest.period == period);
    let rows = history.as_ref().map_or(&[][..], |history| &history.rows);
    let references = history.as_ref().map_or(&[][..], |history| &history.references);
    IndicatorEvaluation {
        report: Rc::clone(report),
        measured: is_measured(report, judging.moment.year()),
        interpretation: interpretation(written, report),
        references: references.iter().filter(|one| of_latest(one.period.value)).cloned().collect(),
        parts: parts(report, rows),
        previous: latest.and_then(|latest| previous(report, known?, rows, latest)),
        source: rows
            .iter()
            .find(|row| {
                let of_same = row.source == latest.and_then(|latest| latest.source.as_ref());
                of_latest(row.period.value) && of_same
            })
            .and_then(|row| row.source_name),
        rows: rows.to_vec(),
        chart: history.as_deref().and_then(chart),
    }
}

/// What the figure that is told is made of: that of the twelve months that are judged, else the latest.
fn parts(report: &IndicatorReport, rows: &[HistoryRow<'_>]) -> Vec<(String, Quantity)> {
    if let Some(whole) = report.judged.as_ref().filter(|of| of.method == JudgingMethod::RollingYear) {
        let of_part = |part: &PartReport| {
            let own = part.judged.judged.as_ref().filter(|own| own.range() == whole.range())?;
            Some((part.title.clone(), own.value))
        };
        return report.parts.iter().filter_map(of_part).collect();
    }
    let latest = report.latest.as_ref().map(|latest| latest.period);
    let of_latest =
        rows.iter().filter(|row| latest.is_some_and(|at| at == row.period.value) && !row.superseded);
    of_latest.filter_map(|row| Some((row.part_title?.to_owned(), row.value?))).collect()
}

/// The figure before the one that is judged, else before the latest: of the same source, about the whole, and over as long a
/// time of the same part of the year. None of a sum of twelve months, and none where a part decides.
fn previous(
    report: &IndicatorReport,
    indicator: &Indicator,
    rows: &[HistoryRow<'_>],
    latest: &Cited,
) -> Option<Previous> {
    if report.in_row().1.is_some() {
        return None;
    }
    let standing = match report.judged.as_ref() {
        Some(judged) if judged.method == JudgingMethod::RollingYear => return None,
        Some(judged) => judged.to,
        None => latest.period.last,
    };
    let mut of_whole = rows.iter().filter(|row| {
        let there = row.value.is_some() || row.withheld().is_some();
        let alike =
            row.period.value == standing || same_stretch(indicator, row.period.value, standing).is_ok();
        !row.superseded && row.part.is_none() && row.source == latest.source.as_ref() && there && alike
    });
    let at = of_whole.clone().position(|row| row.period.value == standing)?;
    let row = of_whole.nth(at.checked_sub(1)?)?;
    Some(Previous { period: row.period.value, value: row.value?, n: row.sample() })
}

/// What the officer wrote about an indicator.
pub(super) fn interpretation<'p>(
    written: Option<&'p Evaluation>,
    report: &IndicatorReport,
) -> Option<&'p str> {
    let of = written?.indicators.iter().find(|of| report.id == of.indicator.value)?;
    of.interpretation.as_ref().map(|text| text.value.as_str())
}

/// Whether there is a figure that ends in a year: of the judged series, or a newer one of another source.
pub(super) fn is_measured(report: &IndicatorReport, year: i32) -> bool {
    let newer = report.elsewhere.as_ref().map(|newer| &newer.cited);
    report.latest.iter().chain(newer).any(|cited| cited.period.last.end().year() == year)
}
