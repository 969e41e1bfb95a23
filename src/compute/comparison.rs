//! Two figures side by side: as they are cited, and the change from one to the other.

use chrono::NaiveDate;

use super::judge::{Basis, Certainty, Method};
use crate::diagnostic::Place;
use crate::facts::{Baseline, Reading};
use crate::files::Sources;
use crate::model::{Id, Indicator, IndicatorKind, KnownFigure, PeriodRange, Quantity, Status, Thresholds};

/// A figure as a report cites it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cited {
    /// The period, or the span of years of a baseline that is a mean.
    pub period: PeriodRange,
    /// The value, in the indicator's unit.
    pub value: Quantity,
    /// How many respondents.
    pub n: Option<f64>,
    /// Whether it will be revised.
    pub status: Status,
    /// The id of its source.
    pub source: Option<Id>,
    /// When it was recorded.
    pub recorded: Option<NaiveDate>,
    /// The file it stands in.
    pub file: String,
    /// The line its record begins on.
    pub line: usize,
    /// Whether its sample stands for the population.
    pub representative: bool,
    /// What of it is the officer's reading.
    pub assumed: Option<String>,
}

/// The change from one figure to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The period it is measured from.
    pub since: PeriodRange,
    /// In the indicator's unit; for a percentage in points.
    pub absolute: f64,
    /// In percent of what was; none on a small base, and for units where that has no meaning.
    pub percent: Option<f64>,
    /// The lower end of the 95% interval of the change.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The probability of a change this large by chance.
    pub p: Option<f64>,
    /// Whether it is more than chance; none when that cannot be said. What one did oneself is counted exactly.
    pub certain: Option<bool>,
    /// How that was worked out; none of one's own acts, and where it cannot be said.
    pub method: Option<Method>,
    pub certainty: Certainty,
}

/// A value at a moment: where a line begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The month at whose end it stands.
    pub month: i32,
    pub value: f64,
    /// Its period or span of years.
    pub period: PeriodRange,
    /// The figures that it is of: of a mean of years, or a year of which the parts are added up, each of them.
    pub figures: Vec<Cited>,
    /// It is the mean of several years.
    pub is_mean: bool,
    /// What the value was made of, where a method for its certainty fits.
    pub basis: Option<Basis>,
}

impl Origin {
    /// What change is measured from.
    pub fn of(texts: &Sources, baseline: &Baseline<'_>, indicator: &Indicator) -> Origin {
        let points = baseline.readings.iter().flat_map(Reading::points);
        Origin {
            month: baseline.end_month(),
            value: baseline.value(),
            period: baseline.measured_over(),
            figures: points.map(|point| cited(texts, point)).collect(),
            is_mean: baseline.readings.len() > 1,
            basis: Basis::of_baseline(baseline, indicator),
        }
    }
}

impl Change {
    /// The change from the baseline to a figure.
    pub fn between(
        indicator: &Indicator,
        baseline: &Baseline<'_>,
        judged: &Reading<'_>,
        certainty: Certainty,
        thresholds: Thresholds,
    ) -> Change {
        let (before, after) = (baseline.value(), judged.value());
        let own = !is_observed(indicator);
        let known = (!own).then_some(certainty);
        Change {
            since: baseline.measured_over(),
            absolute: after - before,
            percent: allows_percent(indicator, baseline, certainty, thresholds)
                .then(|| 100.0 * (after - before) / before),
            low: known.and_then(|known| known.interval).map(|interval| interval.low),
            high: known.and_then(|known| known.interval).map(|interval| interval.high),
            p: known.and_then(|known| known.p),
            certain: known.map_or(Some(true), |known| known.certain),
            method: known.and_then(|known| known.method),
            certainty,
        }
    }
}

/// A percentage is told of what is counted or paid, and never on a base of few cases: of a rate, those it was counted from.
fn allows_percent(
    indicator: &Indicator,
    baseline: &Baseline<'_>,
    certainty: Certainty,
    thresholds: Thresholds,
) -> bool {
    let before = baseline.value();
    let cases = match indicator.unit.per() {
        Some(_) => certainty.before.and_then(Basis::count).map(|count| count.k),
        None => Some(before),
    };
    indicator.unit.allows_percent_change()
        && before > 0.0
        && cases.is_some_and(|cases| cases >= thresholds.small_count)
}

/// A figure with the file and line it stands in.
pub fn cited(texts: &Sources, point: &KnownFigure<'_>) -> Cited {
    let (file, line) = cite_place(texts, point.place());
    Cited {
        period: point.period.into(),
        value: point.value,
        n: point.sample(),
        status: point.status,
        source: point.source.cloned(),
        recorded: point.recorded,
        file,
        line,
        representative: point.representative,
        assumed: point.assumed().map(str::to_owned),
    }
}

/// A declared baseline with the file and line of its last figure.
pub fn cited_baseline(texts: &Sources, baseline: &Baseline<'_>) -> Cited {
    let last = cited(texts, baseline.last().point());
    let single = matches!(baseline.readings.as_slice(), [one] if !one.is_sum());
    Cited {
        period: baseline.period.into(),
        value: if single { last.value } else { Quantity::Number(baseline.value()) },
        n: last.n.filter(|_| single),
        status: baseline.status(),
        representative: baseline.is_representative(),
        ..last
    }
}

/// The path and line of a place.
pub fn cite_place(texts: &Sources, place: Place) -> (String, usize) {
    (texts.file(place.file).path.clone(), texts.position(place).line)
}

/// Certainty is for what is observed in society; what one did oneself is counted exactly.
pub fn is_observed(indicator: &Indicator) -> bool {
    indicator.kind.value == IndicatorKind::Effect || indicator.id.chapter.as_str() == Id::MONITOR
}
