//! What a chart of an indicator shows, for every form in which it is drawn.

use crate::compute::chart::axis::{Span, ValueAxis, beginning, middle, spans};
use crate::compute::judge::PromisePeriod;
use crate::compute::judge::reported_figure::{Margin, OrdinaryRange};
use crate::model::{Period, Unit, Withheld};
use chrono::NaiveDate;

/// A chart: the figures of the whole that count, in time, with what belongs between them.
///
/// A moment in a chart is a number of months since year 0. A period is drawn in its middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it is about.
    pub title: String,
    /// The unit of its figures.
    pub unit: Unit,
    /// How many decimals are shown, when the plan says so.
    pub decimals: Option<u32>,
    /// What is drawn, the oldest first.
    pub marks: Vec<Mark>,
    /// The target: its value and its year.
    pub target: Option<(f64, Period)>,
    /// The way that is expected: (moment, value) from the baseline through the values on the way to the target. It
    /// ends at a series break, because figures after it are not held against it. Empty without a baseline.
    pub path: Vec<(f64, f64)>,
    /// The values on the way: value and year.
    pub interim: Vec<(f64, Period)>,
    /// The band to stay within.
    pub band: Option<TargetBand>,
    /// The same figure elsewhere, by region.
    pub references: Vec<ReferenceLine>,
    /// Figures that grow with time (counts, euro) are of periods of different lengths: heights may not be compared.
    pub uneven: bool,
    /// The first figure that the latest can be held against: behind every break, of the same length where that counts and the
    /// same part of its year.
    pub since: Option<Period>,
    /// What is not unusual, where that is known.
    pub usual: Option<UsualBand>,
    /// Of a promise or a norm, in the place of all the rest: what became of it, period by period.
    pub strip: Vec<PromisePeriod>,
    /// Every how many months a figure comes; none where that is not fixed.
    pub every: Option<u32>,
    /// The name of the source of its latest figure.
    pub source: Option<String>,
    /// Of whom that is.
    pub whom: Whom,
    /// The least and the most of the charts of the same question, this one with them: they have one axis, so that what is
    /// asked once and told twice looks alike.
    pub alike: Option<(f64, f64)>,
    /// Whose figures they are, and up to which day they are known.
    pub standing: Option<(String, NaiveDate)>,
}

/// Of whom a figure is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Whom {
    /// What was asked.
    pub question: Option<String>,
    /// How many answered, or of how many cases it is a share.
    pub n: Option<f64>,
    /// They are people who were asked, and not cases that were counted.
    pub asked: bool,
}

/// One thing in a chart.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// A figure.
    Figure(Drawn),
    /// A figure whose place a later one took. Only where the chart is asked for them.
    Superseded { period: Period, value: f64 },
    /// A series break: figures before and after are not comparable.
    Break {
        /// The period at whose start it lies.
        period: Period,
    },
    /// There is no figure over a period that asks for one.
    Gap { period: Period },
    /// There is a figure, which is not published.
    Hidden { period: Period, why: Withheld },
}

/// A figure in a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    pub period: Period,
    /// Its value, in the unit of the chart.
    pub value: f64,
    /// It will be revised.
    pub provisional: bool,
    /// Its margin, where a method fits.
    pub margin: Option<Margin>,
    /// The name of its source, when that is another than the judged series has.
    pub source: Option<String>,
}

/// A band to stay within.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TargetBand {
    /// The moment from which it holds.
    pub from: f64,
    /// The moment until which it is drawn.
    pub to: f64,
    /// The lower edge.
    pub low: f64,
    /// The upper edge.
    pub high: f64,
    /// The year until which it holds.
    pub by: Period,
}

/// What is not unusual, as the verdict has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct UsualBand {
    /// The range by which the change is judged.
    pub range: OrdinaryRange,
    /// The figure that is judged by it; its limits are written so that it is not on the wrong side of them.
    pub judged: f64,
}

/// The figures of another region.
#[derive(Debug, Clone, PartialEq)]
pub struct ReferenceLine {
    pub region: String,
    /// Its figures, the oldest first.
    pub figures: Vec<(Period, f64)>,
}

impl Mark {
    /// The period that it is about.
    pub fn period(&self) -> Period {
        match self {
            Mark::Figure(figure) => figure.period,
            Mark::Superseded { period, .. }
            | Mark::Break { period }
            | Mark::Gap { period }
            | Mark::Hidden { period, .. } => *period,
        }
    }

    /// The figure, when it is one that counts.
    pub fn figure(&self) -> Option<&Drawn> {
        match self {
            Mark::Figure(figure) => Some(figure),
            _ => None,
        }
    }
}

impl Chart {
    /// The figures that are drawn.
    pub fn values_drawn(&self) -> impl Iterator<Item = f64> {
        self.marks.iter().filter_map(Mark::figure).map(|figure| figure.value)
    }

    /// Whether two of its figures can be compared: of one source, on one side of a break.
    pub fn compares(&self) -> bool {
        let of_series = |mark: &&Mark| mark.figure().is_some_and(|figure| figure.source.is_none());
        self.marks
            .split(|mark| matches!(mark, Mark::Break { .. }))
            .any(|stretch| stretch.iter().filter(of_series).count() > 1)
    }

    /// A chart in which nothing is drawn yet.
    pub fn empty(title: &str, unit: Unit) -> Chart {
        Chart {
            title: title.to_owned(),
            unit,
            decimals: None,
            marks: Vec::new(),
            target: None,
            path: Vec::new(),
            interim: Vec::new(),
            band: None,
            references: Vec::new(),
            uneven: false,
            since: None,
            usual: None,
            strip: Vec::new(),
            every: None,
            source: None,
            whom: Whom::default(),
            alike: None,
            standing: None,
        }
    }

    /// The figures of the judged series; of all sources when none is judged.
    pub fn own(&self) -> impl DoubleEndedIterator<Item = &Drawn> {
        self.marks.iter().filter_map(Mark::figure).filter(|figure| figure.source.is_none())
    }

    /// The breaks, by the period at whose start each lies.
    pub fn breaks(&self) -> impl Iterator<Item = Period> {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Break { period } => Some(*period),
            _ => None,
        })
    }

    /// The figures that a line joins, run by run: of one source, on one side of every break, without a known gap in
    /// between, and of one length where a longer period holds more. Events on a day stand by themselves.
    pub fn runs(&self) -> Vec<Vec<&Drawn>> {
        let mut sources: Vec<&Option<String>> = Vec::new();
        for figure in self.marks.iter().filter_map(Mark::figure) {
            if !sources.contains(&&figure.source) {
                sources.push(&figure.source);
            }
        }
        sources.into_iter().flat_map(|source| self.runs_of(source)).collect()
    }

    fn runs_of(&self, source: &Option<String>) -> Vec<Vec<&Drawn>> {
        let mut runs: Vec<Vec<&Drawn>> = Vec::new();
        let mut cut = true;
        for mark in &self.marks {
            match mark {
                Mark::Figure(figure) if figure.source == *source => {
                    let before = runs.last().and_then(|run| run.last());
                    let same = before.is_some_and(|before| {
                        are_alike(self.unit, before.period, figure.period)
                            && !self.parted(before.period, figure.period)
                            && missing(before.period, figure.period, self.every).is_empty()
                    });
                    match runs.last_mut().filter(|_| same && !cut) {
                        Some(run) => run.push(figure),
                        None => runs.push(vec![figure]),
                    }
                    cut = false;
                }
                Mark::Gap { .. } | Mark::Hidden { .. } if source.is_none() => cut = true,
                _ => {}
            }
        }
        runs
    }

    /// Whether a break lies between two periods, or inside one of them.
    fn parted(&self, earlier: Period, later: Period) -> bool {
        self.breaks().any(|period| lies_between(period, earlier, later))
    }

    /// The stretches of the line of another region: those that no break and no period without a figure parts.
    pub fn stretches<'c>(&self, line: &'c ReferenceLine) -> Vec<&'c [(Period, f64)]> {
        let joined = |a: Period, b: Period| !self.parted(a, b) && missing(a, b, self.every).is_empty();
        line.figures.chunk_by(|a, b| joined(a.0, b.0)).collect()
    }

    /// The axis of values, which holds all that is drawn, here and in the charts of the same question.
    pub fn values(&self) -> ValueAxis {
        let alike = self.alike.into_iter().flat_map(|(least, most)| [least, most]);
        ValueAxis::new(self.unit, self.heights().into_iter().chain(alike))
    }

    /// The least and the most of all that is drawn.
    pub fn reach(&self) -> Option<(f64, f64)> {
        let span = |value| (value, value);
        self.heights().into_iter().map(span).reduce(wider)
    }

    /// Every value that has a height.
    fn heights(&self) -> Vec<f64> {
        let mut values: Vec<f64> = Vec::new();
        for mark in &self.marks {
            match mark {
                Mark::Figure(figure) => {
                    values.push(figure.value);
                    values.extend(figure.margin.iter().flat_map(|margin| [margin.low, margin.high]));
                }
                Mark::Superseded { value, .. } => values.push(*value),
                Mark::Break { .. } | Mark::Gap { .. } | Mark::Hidden { .. } => {}
            }
        }
        values.extend(self.target.map(|(value, _)| value));
        values.extend(self.path.iter().map(|(_, value)| *value));
        values.extend(self.usual.iter().flat_map(|band| [band.range.low.max(0.0), band.range.high]));
        values.extend(self.band.iter().flat_map(|band| [band.low, band.high]));
        values.extend(self.references.iter().flat_map(|line| line.figures.iter().map(|(_, value)| *value)));
        values
    }

    /// The moment at which the target is drawn: the middle of the last figure that ends with it.
    pub fn target_moment(&self) -> Option<f64> {
        let (_, by) = self.target?;
        let own = self.own().next_back().or_else(|| self.marks.iter().rev().find_map(Mark::figure))?;
        Some(f64::from(by.end_month()) - f64::from(own.period.months()) / 2.0)
    }

    /// The years that the axis of time shows, whole: of all that is drawn.
    pub fn years(&self) -> Vec<Span> {
        let periods = self.marks.iter().map(Mark::period);
        let elsewhere =
            self.references.iter().flat_map(|line| line.figures.iter().map(|(period, _)| *period));
        let moments = periods.chain(elsewhere).flat_map(|period| [beginning(period), middle(period)]);
        let moments = moments
            .chain(self.path.iter().map(|(at, _)| *at))
            .chain(self.band.iter().flat_map(|band| [band.from, band.to]))
            .chain(self.target_moment());
        let (from, to) =
            moments.fold((f64::INFINITY, f64::NEG_INFINITY), |(from, to), at| (from.min(at), to.max(at)));
        let mut figures = self.marks.iter().filter_map(Mark::figure);
        let school = figures.all(|figure| matches!(figure.period, Period::SchoolYear(_)));
        if from <= to { spans(from, to, school) } else { Vec::new() }
    }
}

/// The span that holds both.
pub(in crate::compute) fn wider(one: (f64, f64), other: (f64, f64)) -> (f64, f64) {
    (one.0.min(other.0), one.1.max(other.1))
}

/// Whether a line may join figures of two periods at all: what grows with time only over periods of one length, and events
/// on a day never.
pub(in crate::compute) fn are_alike(unit: Unit, earlier: Period, later: Period) -> bool {
    let grows = unit.adds_up();
    later.months() > 0 && (!grows || earlier.months() == later.months())
}

/// Whether a break lies between two periods, or inside one of them.
pub(in crate::compute) fn lies_between(of_break: Period, earlier: Period, later: Period) -> bool {
    earlier.start() < of_break.start() && of_break.start() <= later.end()
}

/// The periods between two figures of which there is none, of those that come every so many months; the oldest first.
pub(in crate::compute) fn missing(earlier: Period, later: Period, every: Option<u32>) -> Vec<Period> {
    let Some(every) = every.map(|every| every.max(later.months())).filter(|_| later.months() > 0) else {
        return Vec::new();
    };
    let mut between = Vec::new();
    let mut at = before(later, every);
    while let Some(period) = at.filter(|period| period.start() > earlier.end()) {
        between.push(period);
        at = before(period, every);
    }
    between.reverse();
    between
}

/// The period of the same length that lies so many months earlier; none of a day, and where the months are no whole
/// number of its lengths.
fn before(period: Period, months: u32) -> Option<Period> {
    let own = period.months();
    let steps = months.checked_div(own).filter(|steps| steps * own == months)?;
    let back = |year: i32, at: u32, of: i32| -> Option<(i32, u32)> {
        let index = year * of + i32::try_from(at).ok()? - 1 - i32::try_from(steps).ok()?;
        Some((index.div_euclid(of), u32::try_from(index.rem_euclid(of)).ok()? + 1))
    };
    Some(match period {
        Period::Year(year) => Period::Year(back(year, 1, 1)?.0),
        Period::SchoolYear(year) => Period::SchoolYear(back(year, 1, 1)?.0),
        Period::Half(year, half) => back(year, half, 2).map(|(year, half)| Period::Half(year, half))?,
        Period::Quarter(year, quarter) => {
            back(year, quarter, 4).map(|(year, quarter)| Period::Quarter(year, quarter))?
        }
        Period::Month(year, month) => {
            back(year, month, 12).map(|(year, month)| Period::Month(year, month))?
        }
        Period::Day(_) => return None,
    })
}
