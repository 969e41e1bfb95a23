//! Cadence promises: so often in each period.

use super::{Assessment, Moment, Reason};
use crate::model::{Cadence, Indicator, Per, Period, Plan, Point, Series, part_points, points};

/// What became of a promise in one period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Reached, also when the period has not ended.
    Met,
    /// Ended, with a lower figure on record, zero included.
    Missed,
    /// It can still be met.
    Open,
    /// Ended with nothing on record, which is not proof of nothing done.
    Unknown,
}

impl PromiseState {
    /// The value in JSON.
    pub fn word(self) -> &'static str {
        match self {
            PromiseState::Met => "met",
            PromiseState::Missed => "missed",
            PromiseState::Open => "open",
            PromiseState::Unknown => "unknown",
        }
    }
}

/// One period of a promise.
#[derive(Debug, Clone, PartialEq)]
pub struct CadencePeriod {
    /// The period, as it is shown; for a promise over the plan its years.
    pub label: String,
    /// The first of its periods, for sorting and for reasons.
    pub period: Period,
    /// Its last day.
    pub last_day: chrono::NaiveDate,
    /// The part it is about.
    pub part: Option<String>,
    /// How often it was done, as far as is on record; none when nothing is.
    pub count: Option<f64>,
    /// What became of it.
    pub state: PromiseState,
    /// Whether it belongs to the judged year.
    pub judged: bool,
}

/// A promise, period by period.
#[derive(Debug, Clone, PartialEq)]
pub struct CadenceReport {
    /// How often at least in each period.
    pub at_least: f64,
    /// The year that is judged.
    pub year: i32,
    /// All periods from the promise's start up to and including the year of the day of judgement, which is the year
    /// after the judged one when nothing can be said of it yet.
    pub periods: Vec<CadencePeriod>,
    /// The judgement.
    pub assessment: Assessment,
    /// Periods of earlier years that were missed, or for which nothing is on record.
    pub reasons: Vec<Reason>,
}

impl CadenceReport {
    /// Whether a period of the judged year was met.
    pub fn has_met(&self) -> bool {
        self.judged().any(|period| period.state == PromiseState::Met)
    }

    /// The periods of the judged year.
    pub fn judged(&self) -> impl Iterator<Item = &CadencePeriod> {
        self.periods.iter().filter(|period| period.judged)
    }
}

/// Judges a promise.
pub fn judge(
    cadence: &Cadence,
    indicator: &Indicator,
    series: Option<&Series>,
    plan: &Plan,
    moment: Moment,
) -> CadenceReport {
    let first = first_year(cadence, indicator, plan);
    let last = plan.head.last_year.value.0;
    let ended = indicator.years.ended.as_ref().map(|ended| ended.period.value.end());
    let done = Done::collect(indicator, series, moment);
    let parts: Vec<Option<&str>> = if cadence.for_each.is_empty() {
        vec![None]
    } else {
        cadence.for_each.iter().map(|part| Some(part.as_str())).collect()
    };
    let of_year = |year: i32| -> Vec<CadencePeriod> {
        let mut all = Vec::new();
        let held = |stretch: &Stretch| ended.is_none_or(|ended| stretch.first.start() <= ended);
        for stretch in stretches(cadence.per.value, year, first, last).into_iter().filter(held) {
            for part in &parts {
                let count = done.count(&stretch, *part);
                let state = match count {
                    Some(count) if count >= cadence.at_least.value - 1e-9 => PromiseState::Met,
                    _ if !moment.has_ended(stretch.end()) => PromiseState::Open,
                    Some(_) => PromiseState::Missed,
                    None => PromiseState::Unknown,
                };
                all.push(CadencePeriod {
                    label: stretch.label(),
                    period: stretch.first,
                    last_day: stretch.end(),
                    part: part.map(str::to_owned),
                    count,
                    state,
                    judged: false,
                });
            }
        }
        all
    };
    let mut year = moment.year().min(last);
    let mut judged = if year < first { Vec::new() } else { of_year(year) };
    let mut running = Vec::new();
    let nothing_yet = judged.iter().all(|period| period.state == PromiseState::Open);
    if nothing_yet && year > first && cadence.per.value != Per::Plan {
        year -= 1;
        running = std::mem::replace(&mut judged, of_year(year));
    }
    let assessment = verdict(&judged);
    for period in &mut judged {
        period.judged = true;
    }
    let mut periods: Vec<CadencePeriod> = Vec::new();
    let mut reasons = Vec::new();
    if year < first {
        reasons.push(Reason::NotYet(first));
    }
    if cadence.per.value != Per::Plan {
        for earlier in (first..year).flat_map(of_year) {
            match earlier.state {
                PromiseState::Missed => reasons.push(Reason::Missed(earlier.period, earlier.part.clone())),
                PromiseState::Unknown => reasons.push(Reason::Unknown(earlier.period, earlier.part.clone())),
                PromiseState::Met | PromiseState::Open => {}
            }
            periods.push(earlier);
        }
    }
    periods.append(&mut judged);
    periods.append(&mut running);
    CadenceReport { at_least: cadence.at_least.value, year, periods, assessment, reasons }
}

/// The first year in which a promise holds: its own, and no earlier than the indicator, goal and priority it stands in.
fn first_year(cadence: &Cadence, indicator: &Indicator, plan: &Plan) -> i32 {
    let chapter = plan.chapter(&indicator.id.chapter);
    let goal = indicator.goal_id().and_then(|id| chapter?.goals.iter().find(|goal| goal.id == id));
    let lifetimes =
        [Some(&indicator.years), goal.map(|goal| &goal.years), chapter.map(|chapter| &chapter.years)];
    let starts = lifetimes.into_iter().flatten().filter_map(|years| years.from).chain(cadence.from);
    starts.map(|from| from.value.0).fold(plan.head.first_year.value.0, i32::max)
}

fn verdict(judged: &[CadencePeriod]) -> Assessment {
    let any = |state: PromiseState| judged.iter().any(|period| period.state == state);
    if judged.is_empty() {
        Assessment::NoData
    } else if any(PromiseState::Missed) {
        Assessment::OffTrack
    } else if judged.iter().all(|period| period.state == PromiseState::Met) {
        Assessment::Achieved
    } else if !any(PromiseState::Met) && any(PromiseState::Unknown) {
        Assessment::NoData
    } else {
        Assessment::OnTrack
    }
}

/// A stretch of time in which a promise is to be kept.
struct Stretch {
    first: Period,
    last: Period,
}

impl Stretch {
    fn one(period: Period) -> Stretch {
        Stretch { first: period, last: period }
    }

    fn end(&self) -> chrono::NaiveDate {
        self.last.end()
    }

    fn contains(&self, period: Period) -> bool {
        self.first.start() <= period.start() && period.end() <= self.last.end()
    }

    fn label(&self) -> String {
        if self.first == self.last {
            self.first.to_string()
        } else {
            format!("{}–{}", self.first, self.last)
        }
    }
}

fn stretches(per: Per, year: i32, first: i32, last: i32) -> Vec<Stretch> {
    match per {
        Per::Month => (1..=12).map(|month| Stretch::one(Period::Month(year, month))).collect(),
        Per::Quarter => (1..=4).map(|quarter| Stretch::one(Period::Quarter(year, quarter))).collect(),
        Per::HalfYear => (1..=2).map(|half| Stretch::one(Period::Half(year, half))).collect(),
        Per::Year => vec![Stretch::one(Period::Year(year))],
        Per::Plan => vec![Stretch { first: Period::Year(first), last: Period::Year(last) }],
    }
}

/// What is on record, whole and by part. A figure inside the period of another is not added to it: a month and the
/// year it lies in are never added together.
struct Done<'p> {
    whole: Vec<Point<'p>>,
    by_part: Vec<(&'p str, Point<'p>)>,
}

impl<'p> Done<'p> {
    fn collect(indicator: &'p Indicator, series: Option<&'p Series>, moment: Moment) -> Done<'p> {
        let Some(series) = series else { return Done { whole: Vec::new(), by_part: Vec::new() } };
        let begun = |point: &Point<'_>| point.period.start() <= moment.day;
        let whole = points(series, indicator, moment.known).into_iter().filter(begun).collect();
        let by_part = part_points(series, indicator, moment.known)
            .into_iter()
            .filter(|(_, point)| begun(point))
            .collect();
        Done { whole, by_part }
    }

    fn count(&self, stretch: &Stretch, part: Option<&str>) -> Option<f64> {
        let inside: Vec<&Point<'_>> = match part {
            None => self.whole.iter().filter(|point| stretch.contains(point.period)).collect(),
            Some(part) => self
                .by_part
                .iter()
                .filter(|(of, point)| *of == part && stretch.contains(point.period))
                .map(|(_, point)| point)
                .collect(),
        };
        // Figures of a second source for the same promise are not added to those of the first.
        let source = inside.first()?.source;
        let own: Vec<_> = inside.into_iter().filter(|point| point.source == source).collect();
        let longest = |point: &&Point<'_>| {
            !own.iter().any(|other| other.period != point.period && other.period.contains(point.period))
        };
        Some(own.iter().copied().filter(longest).map(|point| point.value.number()).sum())
    }
}
