//! Which figures are compared: the baseline, the latest, and whether one may be held against the other.

use chrono::NaiveDate;

use super::certainty::{self, Basis, Certainty};
use super::{Moment, Reason};
use crate::diagnostic::Place;
use crate::files::Sources;
use crate::model::{
    BaselinePeriod, Figure, Id, Indicator, IndicatorKind, Period, Plan, Point, Quantity, Series, Status,
    Thresholds, Unit, known, points,
};

/// A figure as a report cites it.
#[derive(Debug, Clone, PartialEq)]
pub struct Cited {
    /// The period, or the span of years of a baseline that is a mean.
    pub period: String,
    /// The value, in the indicator's unit.
    pub value: Quantity,
    /// How many respondents.
    pub n: Option<f64>,
    /// Whether it will be revised.
    pub status: Status,
    /// The id of its source.
    pub source: Option<String>,
    /// When it was recorded.
    pub recorded: Option<NaiveDate>,
    /// The file it stands in.
    pub file: String,
    /// The line its record begins on.
    pub line: usize,
    /// Whether its sample stands for the population.
    pub representative: bool,
}

/// The change from one figure to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The period it is measured from.
    pub since: String,
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
    /// Whether it is more than chance; none when that cannot be said.
    pub certain: Option<bool>,
    /// How that was worked out.
    pub certainty: Option<Certainty>,
}

/// A value at a moment: where a line begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The month at whose end it stands.
    pub month: i32,
    /// The value.
    pub value: f64,
    /// Its period or span of years.
    pub label: String,
    /// What the value was made of, where a method for its certainty fits.
    pub basis: Option<Basis>,
}

/// What can be held against what.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison<'p> {
    /// The baseline that the plan declares, when it was measured.
    pub baseline: Option<Cited>,
    /// The latest figure of the judged series.
    pub latest: Option<(Cited, Point<'p>)>,
    /// Where change is measured from: the baseline, else the first comparable measurement.
    pub origin: Option<Origin>,
    /// Whether the latest may be held against the origin; none when there are no two figures.
    pub comparable: Option<bool>,
    /// Something is later than the baseline.
    pub has_later: bool,
    /// Remarks.
    pub reasons: Vec<Reason>,
}

/// Chooses what is compared, for the figures known at a moment.
pub fn compare<'p>(
    plan: &'p Plan,
    texts: &Sources,
    indicator: &'p Indicator,
    series: &'p Series,
    moment: Moment,
) -> Comparison<'p> {
    let all: Vec<Point<'p>> = points(series, indicator, moment.known)
        .into_iter()
        .filter(|point| point.period.end() <= moment.day)
        .collect();
    let mut reasons = Vec::new();
    let declared = indicator.baseline.map(|at| at.value);
    let found = declared.and_then(|baseline| match find_baseline(indicator, &all, baseline) {
        Ok(found) => Some(found),
        Err(reason) => {
            reasons.push(not_shown(indicator, series, baseline, moment).unwrap_or(reason));
            None
        }
    });
    let judged_source = match &found {
        Some(found) => found.source,
        None => latest_source(indicator, &all),
    };
    let own: Vec<&Point<'p>> = all.iter().filter(|point| point.source == judged_source).collect();
    let latest = own.last().copied();
    let cite = |point: &Point<'p>| cited(texts, point);
    let baseline = found.as_ref().map(|found| found.cited(texts));
    let origin = match (&found, latest) {
        (Some(found), _) => Some(Origin {
            month: found.period.last().end_month(),
            value: found.mean,
            label: found.period.to_string(),
            basis: found.basis,
        }),
        (None, Some(latest)) => {
            own.iter().find(|point| may_compare(indicator, point.period, latest.period)).map(|first| Origin {
                month: first.period.end_month(),
                value: first.value.number(),
                label: first.period.to_string(),
                basis: Basis::of(first, indicator.unit),
            })
        }
        (None, None) => None,
    };
    let mut comparison = Comparison {
        baseline,
        latest: latest.map(|point| (cite(point), *point)),
        origin,
        comparable: None,
        has_later: false,
        reasons,
    };
    let Some(latest) = latest else { return comparison };
    match &found {
        Some(found) => {
            let end = found.period.last().end();
            comparison.has_later = latest.period.end() > end;
            if comparison.has_later {
                let same_side = may_compare(indicator, found.period.last(), latest.period);
                comparison.comparable = Some(same_side);
                if !same_side {
                    comparison.reasons.extend(why_not(indicator, found.period.last(), latest.period));
                }
            } else if let Some(other) = all.iter().rfind(|point| point.period.end() > end) {
                comparison.has_later = true;
                comparison.comparable = Some(false);
                let source = other.source.map_or(String::new(), |id| plan.source_name(id).to_owned());
                comparison.reasons.push(Reason::OtherSource { source, period: other.period });
            }
        }
        // What was to be measured from is not there: nothing else may take its place.
        None if declared.is_some() => {
            comparison.origin = None;
            comparison.has_later = true;
            comparison.comparable = Some(false);
        }
        None => {
            let first = own.first().filter(|first| first.period != latest.period);
            let later =
                comparison.origin.as_ref().is_some_and(|origin| origin.label != latest.period.to_string());
            comparison.has_later = later;
            comparison.comparable = match first {
                Some(_) if later => Some(true),
                Some(first) => {
                    comparison.reasons.extend(why_not(indicator, first.period, latest.period));
                    Some(false)
                }
                None => None,
            };
        }
    }
    remark_on(&mut comparison, latest);
    comparison
}

/// Adds what marks the two figures: provisional, not representative, a sum of parts.
fn remark_on(comparison: &mut Comparison<'_>, latest: &Point<'_>) {
    let figures: Vec<Cited> = comparison
        .baseline
        .iter()
        .chain(comparison.latest.as_ref().map(|(cited, _)| cited))
        .cloned()
        .collect();
    for figure in figures {
        let provisional = Reason::Provisional(figure.period.clone());
        if figure.status != Status::Definitive && !comparison.reasons.contains(&provisional) {
            comparison.reasons.push(provisional);
        }
        let indicative = Reason::NotRepresentative(figure.period.clone());
        if !figure.representative && !comparison.reasons.contains(&indicative) {
            comparison.reasons.push(indicative);
        }
    }
    if latest.parts > 0 {
        comparison.reasons.push(Reason::SumOfParts(latest.parts));
    }
}

/// Two periods are on the same side of every break, each on one, and of one length where a longer one holds more.
fn may_compare(indicator: &Indicator, a: Period, b: Period) -> bool {
    same_length(indicator, a, b)
        && matches!((indicator.side(a), indicator.side(b)), (Some(a), Some(b)) if a == b)
}

/// Twelve months hold more cases and cost more than three; a share or a grade does not grow with time.
fn same_length(indicator: &Indicator, a: Period, b: Period) -> bool {
    !matches!(indicator.unit, Unit::Count | Unit::Euro) || a.months() == b.months()
}

/// Why two periods are not compared.
fn why_not(indicator: &Indicator, a: Period, b: Period) -> Option<Reason> {
    if let Some(broken) = indicator.break_between(a, b) {
        return Some(Reason::SeriesBreak(broken.period.value, broken.reason.value.clone()));
    }
    (!same_length(indicator, a, b)).then_some(Reason::OtherLength(a, b))
}

/// The source of the latest figure; on a tie the first that the indicator names.
fn latest_source<'p>(indicator: &Indicator, all: &[Point<'p>]) -> Option<&'p Id> {
    let end = all.last()?.period.end();
    let tied = all.iter().filter(|point| point.period.end() == end);
    tied.min_by_key(|point| rank(indicator, point.source)).and_then(|point| point.source)
}

fn rank(indicator: &Indicator, source: Option<&Id>) -> usize {
    indicator.sources.iter().position(|named| Some(&named.value) == source).unwrap_or(usize::MAX)
}

struct FoundBaseline<'p> {
    period: BaselinePeriod,
    source: Option<&'p Id>,
    mean: f64,
    last: Point<'p>,
    status: Status,
    basis: Option<Basis>,
}

impl FoundBaseline<'_> {
    fn cited(&self, texts: &Sources) -> Cited {
        let single = matches!(self.period, BaselinePeriod::Single(_));
        let last = cited(texts, &self.last);
        Cited {
            period: self.period.to_string(),
            value: if single { last.value } else { Quantity::Number(self.mean) },
            n: last.n.filter(|_| single),
            status: self.status,
            ..last
        }
    }
}

/// The measurements of a baseline: all there, from one source, on one side of a break.
fn find_baseline<'p>(
    indicator: &Indicator,
    all: &[Point<'p>],
    baseline: BaselinePeriod,
) -> Result<FoundBaseline<'p>, Reason> {
    let periods = baseline.periods();
    let mut sources: Vec<Option<&Id>> =
        all.iter().filter(|point| periods.contains(&point.period)).map(|point| point.source).collect();
    if sources.is_empty() {
        return Err(Reason::BaselineNotMeasured(baseline.to_string()));
    }
    sources.sort_by_key(|source| rank(indicator, *source));
    sources.dedup();
    for source in sources {
        let used: Vec<&Point<'p>> = periods
            .iter()
            .filter_map(|period| all.iter().find(|point| point.period == *period && point.source == source))
            .collect();
        let one_side = periods.iter().all(|period| may_compare(indicator, *period, baseline.last()));
        if used.len() == periods.len()
            && (one_side || periods.len() == 1)
            && let Some(last) = used.last()
        {
            let sum: f64 = used.iter().map(|point| point.value.number()).sum();
            // At most a few dozen years.
            #[allow(clippy::cast_precision_loss)]
            let mean = sum / used.len() as f64;
            let status = used.iter().map(|point| point.status).min().unwrap_or(last.status);
            // Counts of several years add up; the mean of several shares is no share.
            let basis = Basis::together(used.iter().map(|point| Basis::of(point, indicator.unit)));
            return Ok(FoundBaseline { period: baseline, source, mean, last: **last, status, basis });
        }
    }
    Err(Reason::BaselineIncomplete(baseline.to_string()))
}

/// That the baseline was measured, and is not published.
fn not_shown(
    indicator: &Indicator,
    series: &Series,
    baseline: BaselinePeriod,
    moment: Moment,
) -> Option<Reason> {
    let periods = baseline.periods();
    known(series, indicator, moment.known).iter().find_map(|one| {
        let period = one.measurement.period.value;
        let of_whole = one.measurement.part.is_none() && one.superseded_by.is_none();
        match &one.measurement.figure {
            Figure::Withheld(why) if of_whole && periods.contains(&period) => {
                Some(Reason::Withheld(period, why.value))
            }
            _ => None,
        }
    })
}

/// A figure with the file and line it stands in.
pub fn cited(texts: &Sources, point: &Point<'_>) -> Cited {
    let (file, line) = cite_place(texts, point.place);
    Cited {
        period: point.period.to_string(),
        value: point.value,
        n: point.sample,
        status: point.status,
        source: point.source.map(ToString::to_string),
        recorded: point.recorded,
        file,
        line,
        representative: point.representative,
    }
}

/// The path and line of a place.
pub fn cite_place(texts: &Sources, place: Place) -> (String, usize) {
    (texts.file(place.file).path.clone(), texts.position(place).line)
}

/// The change from the origin to the latest figure, with its certainty where one's own acts are not what is counted.
pub fn change(indicator: &Indicator, origin: &Origin, latest: &Point<'_>, thresholds: Thresholds) -> Change {
    let absolute = latest.value.number() - origin.value;
    let allowed = indicator.unit.allows_percent_change()
        && origin.value > 0.0
        && origin.value >= thresholds.small_count;
    let percent = allowed.then(|| 100.0 * absolute / origin.value);
    let certainty =
        is_observed(indicator).then(|| certainty::certainty(origin, latest, indicator.unit)).flatten();
    Change {
        since: origin.label.clone(),
        absolute,
        percent,
        low: certainty.and_then(|known| known.interval).map(|interval| interval.low),
        high: certainty.and_then(|known| known.interval).map(|interval| interval.high),
        p: certainty.and_then(|known| known.p),
        certain: certainty.map(|known| known.certain),
        certainty,
    }
}

/// Certainty is for what is observed in society; what one did oneself is counted exactly.
pub fn is_observed(indicator: &Indicator) -> bool {
    indicator.kind.value == IndicatorKind::Effect || indicator.id.chapter.as_str() == Id::MONITOR
}
