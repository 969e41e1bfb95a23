//! All measurements of an indicator over time.

use chrono::NaiveDate;

use super::comparison::cite_place;
use super::indicator::Bench;
use crate::model::{Figure, Indicator, Period, Quantity, Status, Unit, Withheld, known};

/// The measurements of an indicator, the oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// Its full name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: Unit,
    /// How many decimals are shown, when the plan says so.
    pub decimals: Option<u32>,
    /// The measurements.
    pub rows: Vec<HistoryRow>,
    /// The same figure elsewhere.
    pub references: Vec<ReferenceRow>,
    /// The target that stands in the chart: its value and its year.
    pub target: Option<(f64, i32)>,
    /// The breaks in the series: at whose start they lie, and why.
    pub breaks: Vec<(Period, String)>,
}

/// One measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// Its period.
    pub period: Period,
    /// The part it is about.
    pub part: Option<String>,
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
    /// A remark.
    pub note: Option<String>,
    /// Why it corrects an earlier one.
    pub corrects: Option<String>,
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
    /// Its period.
    pub period: Period,
    /// The value, in the indicator's unit.
    pub value: Quantity,
    /// How many respondents.
    pub n: Option<f64>,
    /// The id of its source.
    pub source: Option<String>,
    /// When it was recorded.
    pub recorded: Option<NaiveDate>,
    /// A remark.
    pub note: Option<String>,
}

/// Collects the measurements of an indicator that are known at the moment.
pub fn history(bench: Bench<'_>, indicator: &Indicator) -> History {
    let series = bench.plan.series.get(&indicator.id);
    let mut rows: Vec<HistoryRow> = series.map_or_else(Vec::new, |series| {
        let row = |one: &crate::model::Known<'_>| row(bench, indicator, one);
        known(series, indicator, bench.moment.known).iter().map(row).collect()
    });
    // Of one period: in the order of the file, so that a correction follows what it corrects.
    rows.sort_by_key(|row| (row.period.end(), row.period.start()));
    let references = series.map_or_else(Vec::new, |series| {
        let known = |at: &crate::model::Reference| {
            at.recorded.map_or(at.period.value.end(), |recorded| recorded.value) <= bench.moment.known
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
                source: one.source.as_ref().or(series.source.as_ref()).map(|id| id.value.to_string()),
                recorded: one.recorded.map(|at| at.value),
                note: one.note.as_ref().map(|note| note.value.clone()),
            })
            .collect();
        all.sort_by(|a, b| (a.period.end(), &a.region).cmp(&(b.period.end(), &b.region)));
        all
    });
    let mut breaks: Vec<(Period, String)> =
        indicator.breaks.iter().map(|one| (one.period.value, one.reason.value.clone())).collect();
    breaks.sort_by_key(|(period, _)| period.start());
    History {
        id: indicator.id.to_string(),
        title: indicator.title.value.clone(),
        unit: indicator.unit,
        decimals: indicator.decimals,
        rows,
        references,
        target: target(bench, indicator),
        breaks,
    }
}

fn target(bench: Bench<'_>, indicator: &Indicator) -> Option<(f64, i32)> {
    let target = super::indicator::judge(bench, indicator).target?;
    Some((target.value()?, target.by()?))
}

fn row(bench: Bench<'_>, indicator: &Indicator, known: &crate::model::Known<'_>) -> HistoryRow {
    let one = known.measurement;
    let (file, line) = cite_place(bench.texts, one.place);
    HistoryRow {
        period: one.period.value,
        part: one.part.as_ref().map(|part| part.value.clone()),
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
        status: one.state(),
        representative: one.representative.is_none_or(|at| at.value),
        source: known.source.map(ToString::to_string),
        source_name: known.source.map(|id| bench.plan.source_name(id).to_owned()),
        recorded: one.recorded.map(|at| at.value),
        note: one.note.as_ref().map(|note| note.value.clone()),
        corrects: one.corrects.as_ref().map(|reason| reason.value.clone()),
        internal: one.internal,
        superseded: known.superseded_by.is_some(),
        file,
        line,
    }
}
