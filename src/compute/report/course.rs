//! The course of an indicator beside its target: the rows of a table, those that a line is drawn through first.

use chrono::NaiveDate;

use crate::compute::assessment::Assessment;
use crate::compute::chart::drawing::{are_alike, lies_between, missing};
use crate::compute::chart::of_history::every;
use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::Line;
use crate::compute::judge::target_report::FormReport;
use crate::compute::judging::Judging;
use crate::compute::report::history::{History, HistoryRow, ReferenceRow};
use crate::model::{Id, Indicator, KnownFigure, Period, Quantity, Status, points};

/// The rows of an indicator, and what the target asks at each of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Course<'h> {
    /// What is wanted: none, one line, or the lower and the upper edge of a band.
    pub guides: Vec<Guide>,
    /// First those that are drawn, in time; then the parts, what was superseded, and the same figure elsewhere.
    pub rows: Vec<CourseRow<'h>>,
    /// How many of the rows are drawn; none when no line can be drawn.
    pub drawn: usize,
}

/// What a line beside the figures tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// From the baseline to the target; level where there is no baseline.
    Target,
    /// The lower edge of a band.
    Low,
    /// The upper edge of a band.
    High,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct CourseRow<'h> {
    /// Where it stands in time: the last day of its period.
    pub date: NaiveDate,
    /// What the row is about.
    pub what: CourseWhat<'h>,
    /// What each of the guides asks at that moment, in the indicator's unit.
    pub asked: Vec<Option<f64>>,
}

/// What a row is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CourseWhat<'h> {
    /// A measurement.
    Figure(&'h HistoryRow<'h>),
    /// The sum of the parts of a period of which the whole was not measured.
    Sum(KnownFigure<'h>),
    /// A series break: figures before and after are not comparable.
    Break {
        /// The period at whose start it lies.
        period: Period,
        reason: &'h str,
    },
    /// Between two figures that no line joins.
    Apart {
        /// The period that lacks, or of the second of the two.
        period: Period,
        why: Apart,
    },
    /// A moment at which the target, or a value on the way to it, is to be reached.
    Target(Period),
    /// The same figure elsewhere.
    Reference(&'h ReferenceRow<'h>),
}

/// Why no line joins two figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// The period asks for a figure and has none.
    Lacks,
    /// Here another source begins.
    Source,
    /// The two are not comparable: of periods of another length, or a break lies inside one of them.
    Unlike,
}

impl<'h> CourseRow<'h> {
    /// The source of its figure.
    pub fn source(&self) -> Option<&'h Id> {
        match self.what {
            CourseWhat::Figure(row) => row.source,
            CourseWhat::Sum(point) => point.source,
            CourseWhat::Reference(row) => row.source,
            CourseWhat::Break { .. } | CourseWhat::Apart { .. } | CourseWhat::Target(_) => None,
        }
    }

    /// Whether its figure will still be revised.
    pub fn is_provisional(&self) -> bool {
        match self.what {
            CourseWhat::Figure(row) => row.state() != Status::Definitive,
            CourseWhat::Sum(point) => point.status != Status::Definitive,
            _ => false,
        }
    }

    /// Its figure; none where there is none.
    pub fn value(&self) -> Option<Quantity> {
        match self.what {
            CourseWhat::Figure(row) => row.value,
            CourseWhat::Sum(point) => Some(point.value),
            CourseWhat::Reference(row) => Some(row.value.value),
            CourseWhat::Break { .. } | CourseWhat::Apart { .. } | CourseWhat::Target(_) => None,
        }
    }

    /// Its period; of a series break the one at whose start it lies.
    pub fn period(&self) -> Period {
        match self.what {
            CourseWhat::Figure(row) => row.period.value,
            CourseWhat::Sum(point) => point.period,
            CourseWhat::Reference(row) => row.period.value,
            CourseWhat::Break { period, .. } | CourseWhat::Apart { period, .. } => period,
            CourseWhat::Target(period) => period,
        }
    }

    fn end_month(&self) -> i32 {
        match self.what {
            // At the end of the month before it.
            CourseWhat::Break { period, .. } => period.end_month() - months(period),
            _ => self.period().end_month(),
        }
    }
}

fn months(period: Period) -> i32 {
    i32::try_from(period.months()).unwrap_or(0)
}

/// Sets the measurements of an indicator beside its target. A value that is to be reached on the way has a row of its
/// own only after the last figure: between two figures it would interrupt their line.
pub fn course<'h>(
    judging: &'h Judging<'_>,
    indicator: &'h Indicator,
    history: &'h History<'h>,
    report: &IndicatorReport,
) -> Course<'h> {
    let counts = |row: &&HistoryRow<'_>| !row.superseded && row.part.is_none();
    let figure = |row: &'h HistoryRow<'h>| bare(row.period.end(), CourseWhat::Figure(row));
    let mut rows: Vec<CourseRow<'h>> = history.rows.iter().filter(counts).map(figure).collect();
    let series = judging.plan.series.get(&indicator.id);
    let whole = series.map_or_else(Vec::new, |series| points(series, indicator, judging.moment.known));
    let sums = whole.into_iter().filter(|point| point.parts > 0);
    rows.extend(sums.map(|point| bare(point.period.end(), CourseWhat::Sum(point))));
    let figures = rows.iter().filter(|row| row.value().is_some()).count();
    if figures > 0 {
        rows.extend(
            history
                .breaks
                .iter()
                .map(|(period, reason)| bare(period.start(), CourseWhat::Break { period: *period, reason })),
        );
    }
    rows.sort_by_key(|row| row.date);
    let drawable = !history.unit.is_yes_no() && history.promise.is_none();
    rows = parted(rows, indicator, history, drawable);
    let wanted = Wanted::of(report);
    let last = rows.iter().map(|row| row.date).max();
    for period in wanted.moments().filter(|period| last.is_none_or(|last| period.end() > last)) {
        rows.push(bare(period.end(), CourseWhat::Target(period)));
    }
    for row in &mut rows {
        row.asked = wanted.at(row.end_month());
    }
    let guides = wanted.guides();
    let points = figures + usize::from(!guides.is_empty());
    let drawn = if figures > 0 && points > 1 && drawable { rows.len() } else { 0 };
    let rest = |superseded: bool| {
        history
            .rows
            .iter()
            .filter(move |row| row.superseded == superseded && (superseded || row.part.is_some()))
    };
    rows.extend(rest(false).chain(rest(true)).map(figure));
    rows.extend(history.references.iter().map(|row| bare(row.period.end(), CourseWhat::Reference(row))));
    Course { guides, rows, drawn }
}

/// With a row between two figures that no line joins: a line is drawn through cells that follow each other.
fn parted<'h>(
    rows: Vec<CourseRow<'h>>,
    indicator: &Indicator,
    history: &History<'_>,
    drawable: bool,
) -> Vec<CourseRow<'h>> {
    let every = every(indicator.frequency.value);
    let source = |row: &CourseRow<'h>| match row.what {
        CourseWhat::Figure(one) => Some(one.source),
        CourseWhat::Sum(point) => Some(point.source),
        CourseWhat::Break { .. } | CourseWhat::Apart { .. } | CourseWhat::Target(_) => None,
        CourseWhat::Reference(_) => None,
    };
    let mut out: Vec<CourseRow<'h>> = Vec::new();
    for row in rows {
        if let (Some(before), Some(own)) = (out.last(), source(&row))
            && let Some(other) = source(before)
        {
            let (first, last) = (before.period(), row.period());
            let mut missing: Vec<CourseRow<'h>> = missing(first, last, every)
                .into_iter()
                .map(|period| bare(period.end(), CourseWhat::Apart { period, why: Apart::Lacks }))
                .collect();
            let broken = || history.breaks.iter().any(|(period, _)| lies_between(*period, first, last));
            let why = match (other == own, are_alike(history.unit, first, last) && !broken()) {
                (false, _) => Some(Apart::Source),
                (true, false) if drawable => Some(Apart::Unlike),
                (true, _) => None,
            };
            if let (true, Some(why)) = (missing.is_empty(), why) {
                missing.push(bare(row.date, CourseWhat::Apart { period: last, why }));
            }
            out.extend(missing);
        }
        out.push(row);
    }
    out
}

fn bare(date: NaiveDate, what: CourseWhat<'_>) -> CourseRow<'_> {
    CourseRow { date, what, asked: Vec::new() }
}

/// What the target asks, through time.
enum Wanted {
    Nothing,
    Line(Line),
    Level(f64, Period),
    Band { edges: (f64, f64), from: Option<i32>, by: Period },
}

impl Wanted {
    fn of(report: &IndicatorReport) -> Wanted {
        let Some(target) = &report.target else { return Wanted::Nothing };
        if let FormReport::Within { edges: Some(edges), by, .. } = &target.form {
            return Wanted::Band { edges: *edges, from: begin(report).map(|(month, _)| month), by: *by };
        }
        if let Some(line) = &report.line {
            return Wanted::Line(line.clone());
        }
        let Some((value, by)) = target.value().zip(target.by()) else { return Wanted::Nothing };
        match begin(report) {
            // Nothing to judge yet, but the way to go is known.
            Some(begin) if report.assessment == Assessment::BaselineOnly => {
                let at_end = |(by, value): (Period, f64)| (by.end_month(), value);
                let interim: Vec<(i32, f64)> = target.interim().iter().copied().map(at_end).collect();
                Wanted::Line(Line::new(begin, &interim, at_end((by, value))))
            }
            _ => Wanted::Level(value, by),
        }
    }

    fn guides(&self) -> Vec<Guide> {
        match self {
            Wanted::Nothing => Vec::new(),
            Wanted::Line(_) | Wanted::Level(..) => vec![Guide::Target],
            Wanted::Band { .. } => vec![Guide::Low, Guide::High],
        }
    }

    /// The periods at whose end something is to be reached.
    fn moments(&self) -> impl Iterator<Item = Period> {
        let periods: Vec<Period> = match self {
            Wanted::Nothing => Vec::new(),
            Wanted::Line(line) => {
                line.knots().iter().skip(1).map(|(month, _)| Period::ending_in(*month)).collect()
            }
            Wanted::Level(_, by) | Wanted::Band { by, .. } => vec![*by],
        };
        periods.into_iter()
    }

    fn at(&self, month: i32) -> Vec<Option<f64>> {
        match self {
            Wanted::Nothing => Vec::new(),
            Wanted::Line(line) => {
                let begins = line.knots().first().map_or(month, |(first, _)| *first);
                vec![(month >= begins).then(|| line.at(month))]
            }
            Wanted::Level(value, _) => vec![Some(*value)],
            Wanted::Band { edges: (low, high), from, .. } => {
                let begun = from.is_none_or(|from| month >= from);
                vec![begun.then_some(*low), begun.then_some(*high)]
            }
        }
    }
}

/// Where the way to the target begins: (month, value).
fn begin(report: &IndicatorReport) -> Option<(i32, f64)> {
    if let Some(origin) = &report.origin {
        return Some((origin.month, origin.value));
    }
    let baseline = report.baseline.as_ref()?;
    let Quantity::Number(value) = baseline.value else { return None };
    Some((baseline.period.last.end_month(), value))
}
