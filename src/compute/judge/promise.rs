//! Promises and norms: so often, or at most so many, in each period.

use chrono::{Datelike as _, Days, NaiveDate};

use super::promise_report::{Pace, PromisePeriod, PromiseReport, PromiseState};
use crate::compute::assessment::Assessment;
use crate::compute::moment::Moment;
use crate::compute::reason::Reason;
use crate::facts::{Term, Terms, length_of, lifetimes, month_at, month_of, periods_of_months};
use crate::model::{
    Id, Indicator, KnownFigure, Norm, Per, Period, Plan, Promise, Series, Thresholds, Withheld,
    part_points_and_withheld, points_and_withheld,
};

/// Thresholds compare with this tolerance, so that 0.95 worked out in floating point is 0.95.
const TOLERANCE: f64 = 1e-9;

/// Judges a promise or norm.
pub fn judge(
    promise: &Promise,
    indicator: &Indicator,
    series: Option<&Series>,
    plan: &Plan,
    moment: Moment,
) -> PromiseReport {
    let terms = Terms::of(promise, indicator, plan);
    let first = terms.begin.year();
    let last = plan.head.last_year.value.0;
    let over_plan = promise.per.value == Per::Plan;
    let each = indicator.each();
    let parts: Vec<Option<&str>> =
        if each.is_empty() { vec![None] } else { each.into_iter().map(Some).collect() };
    let ends = lifetimes(plan, indicator).filter_map(|years| Some(years.ended.as_ref()?.period.value.end()));
    let judge = Keeper {
        promise,
        indicator,
        moment,
        terms,
        ended: ends.filter(|day| moment.has_ended(*day)).min(),
        done: Done::collect(indicator, series, terms, moment),
        parts,
    };
    let mut year = moment.year().min(last);
    let mut judged = if year < first { Vec::new() } else { judge.of_year(year) };
    let mut running = Vec::new();
    let nothing_yet = judged.iter().all(|one| {
        one.count.is_none() && !matches!(one.state, PromiseState::Unknown | PromiseState::Withheld)
    });
    if nothing_yet && year > first && !over_plan {
        year -= 1;
        running = std::mem::replace(&mut judged, judge.of_year(year));
    }
    let pace = judge.pace(&judged, year);
    let assessment = verdict(&judged, pace, plan.head.assessment, judge.is_norm());
    let of_part = |part: &str| {
        let own: Vec<PromisePeriod> =
            judged.iter().filter(|one| one.part.as_deref() == Some(part)).cloned().collect();
        (part.to_owned(), verdict(&own, None, plan.head.assessment, judge.is_norm()))
    };
    let parts = judge.parts.iter().flatten().copied().map(of_part).collect();
    for period in &mut judged {
        period.judged = true;
    }
    let mut reasons: Vec<Reason> = (year < first).then_some(Reason::NotYet(first)).into_iter().collect();
    let mut periods: Vec<PromisePeriod> =
        if over_plan { Vec::new() } else { (first..year).flat_map(|year| judge.of_year(year)).collect() };
    reasons.extend(periods.iter().filter_map(|earlier| match earlier.state {
        PromiseState::Missed => Some(Reason::Missed(earlier.period, earlier.part.clone())),
        PromiseState::Unknown if earlier.is_in_part() => {
            Some(Reason::UnknownInPart(earlier.period, earlier.part.clone()))
        }
        PromiseState::Unknown => Some(Reason::Unknown(earlier.period, earlier.part.clone())),
        PromiseState::Withheld => {
            let (period, why) = earlier.withheld?;
            Some(Reason::Withheld(period, why))
        }
        PromiseState::Met | PromiseState::Open => None,
    }));
    let of_year = judged.iter().filter_map(|one| one.withheld);
    reasons.extend(of_year.map(|(period, why)| Reason::Withheld(period, why)));
    let looked_at = |period: Period| first <= period.end().year() && period.start().year() <= last;
    let second = judge.done.second.iter().filter(|(period, _)| looked_at(*period));
    reasons.extend(second.map(|(period, source)| {
        let name = source.map_or(String::new(), |id| plan.source_name(id).to_owned());
        Reason::SecondSource(*period, source.map(ToString::to_string).unwrap_or_default(), name)
    }));
    periods.append(&mut judged);
    periods.append(&mut running);
    PromiseReport {
        at_most: judge.is_norm(),
        number: promise.number_in(year),
        year,
        over_plan,
        periods,
        pace,
        assessment,
        parts,
        reasons,
    }
}

/// In the order of the contract: the first that applies.
fn verdict(
    judged: &[PromisePeriod],
    pace: Option<Pace>,
    thresholds: Thresholds,
    is_norm: bool,
) -> Assessment {
    let any = |state: PromiseState| judged.iter().any(|period| period.state == state);
    if any(PromiseState::Missed) {
        return Assessment::OffTrack;
    }
    if !judged.is_empty() && judged.iter().all(|period| period.state == PromiseState::Met) {
        return Assessment::Achieved;
    }
    if any(PromiseState::Withheld) {
        return Assessment::Withheld;
    }
    if any(PromiseState::Unknown) {
        return Assessment::NotRecorded;
    }
    match pace.filter(|pace| !is_norm && pace.expected >= 1.0 - TOLERANCE) {
        Some(pace) if pace.recorded / pace.expected >= thresholds.on_track - TOLERANCE => Assessment::OnTrack,
        Some(pace) if pace.recorded / pace.expected >= thresholds.at_risk - TOLERANCE => Assessment::AtRisk,
        Some(_) => Assessment::OffTrack,
        None if any(PromiseState::Met) => Assessment::OnTrack,
        None => Assessment::Running,
    }
}

/// What decides about a promise.
struct Keeper<'p> {
    promise: &'p Promise,
    indicator: &'p Indicator,
    moment: Moment,
    terms: Terms,
    /// The day on which it, or its goal or priority, ended; none where that has not passed.
    ended: Option<NaiveDate>,
    done: Done<'p>,
    parts: Vec<Option<&'p str>>,
}

impl Keeper<'_> {
    fn is_norm(&self) -> bool {
        matches!(self.promise.norm, Norm::AtMost(_))
    }

    fn of_year(&self, year: i32) -> Vec<PromisePeriod> {
        let held = |term: &Term| self.ended.is_none_or(|ended| term.first.start() <= ended);
        // What was to be done by a later day than it ended on was not missed.
        let is_cut = |term: &Term| self.ended.is_some_and(|ended| ended < term.end());
        let mut all = Vec::new();
        for term in self.terms.of_year(year).into_iter().filter(held) {
            let promised = self.promised(&term, year);
            for part in &self.parts {
                let counted = self.done.counted(&term, *part);
                let state = self.state(&term, promised, counted.as_ref());
                let is_settled = matches!(state, PromiseState::Met | PromiseState::Withheld)
                    || self.is_norm() && state == PromiseState::Missed;
                if is_cut(&term) && !is_settled {
                    continue;
                }
                let missing = match &counted {
                    _ if state != PromiseState::Unknown => Vec::new(),
                    Some(counted) => self.missing(&term, &counted.gaps),
                    // A figure over all of a period that the promise begins in would not count.
                    None if self.terms.adds_up && term.is_cut() => {
                        self.missing(&term, &term.each_month().collect::<Vec<_>>())
                    }
                    None => Vec::new(),
                };
                all.push(PromisePeriod {
                    range: term.range(),
                    period: term.first,
                    last_day: term.end(),
                    out: self.out(&term),
                    part: part.map(str::to_owned),
                    promised,
                    // A sum without what is not published would be a wrong number.
                    count: counted
                        .as_ref()
                        .filter(|counted| counted.withheld.is_none())
                        .map(|counted| counted.value),
                    uncounted: counted.is_none() && self.done.touches(&term, *part),
                    state,
                    waits: state == PromiseState::Open && self.moment.has_ended(term.end()),
                    withheld: counted.as_ref().and_then(|counted| counted.withheld),
                    missing,
                    judged: false,
                });
            }
        }
        all
    }

    /// The periods in which some months of a term have no figure: as long as the figures of the indicator are.
    fn missing(&self, term: &Term, months: &[i32]) -> Vec<Period> {
        periods_of_months(months, length_of(self.indicator.frequency.value).min(term.months()))
    }

    /// The number of a term: of one in which the promise begins, the share of the months that are left. A percentage or
    /// grade is no less in half a year, and a number over the plan is that of all its years.
    fn promised(&self, term: &Term, year: i32) -> f64 {
        let whole = self.promise.number_in(year);
        if !self.terms.adds_up || self.promise.per.value == Per::Plan || !term.is_cut() {
            return whole;
        }
        whole * f64::from(term.months_left()) / f64::from(term.months())
    }

    /// The last day on which the figure of a term is not late.
    fn out(&self, term: &Term) -> NaiveDate {
        let lag = Days::new(u64::from(self.indicator.lag_days));
        term.end().checked_add_days(lag).unwrap_or(NaiveDate::MAX)
    }

    fn state(&self, term: &Term, promised: f64, counted: Option<&Counted>) -> PromiseState {
        // With the figures of a later day nothing is awaited that was to be out by then.
        let known = self.moment.has_ended(term.end()) && self.out(term) < self.moment.known;
        let over = known || self.moment.has_ended(self.out(term));
        match (counted, self.is_norm()) {
            (Some(Counted { withheld: Some(_), .. }), _) => PromiseState::Withheld,
            (Some(counted), false) if counted.value >= promised - TOLERANCE => PromiseState::Met,
            (Some(counted), true) if counted.value > promised + TOLERANCE => PromiseState::Missed,
            // A figure over all of an ended period is final, whatever its lag.
            (Some(counted), true) if counted.all && self.moment.has_ended(term.end()) => PromiseState::Met,
            _ if !over => PromiseState::Open,
            (Some(_), false) => PromiseState::Missed,
            (Some(_), true) | (None, _) => PromiseState::Unknown,
        }
    }

    /// How far a promise over one year, or over the plan, should be; none where that has no meaning, or nothing is on
    /// record.
    fn pace(&self, judged: &[PromisePeriod], year: i32) -> Option<Pace> {
        // Of what does not add up half a year is not half of it.
        let adds_up = self.terms.adds_up;
        if self.is_norm() || !adds_up || !matches!(self.promise.per.value, Per::Year | Per::Plan) {
            return None;
        }
        judged.iter().find(|period| period.count.is_some())?;
        let term = self.terms.of_year(year).pop()?;
        let months = term.months_left();
        let passed = self.months_passed(&term).min(months);
        let (recorded, promised) = match self.parts.as_slice() {
            [None] => (judged.iter().filter_map(|period| period.count).sum(), self.promised(&term, year)),
            parts => {
                let met = judged.iter().filter(|period| period.state == PromiseState::Met).count();
                (small(met), small(parts.len()))
            }
        };
        let share = promised * f64::from(passed) / f64::from(months);
        let last_quarter = passed * 4 >= months * 3;
        Some(Pace {
            recorded,
            expected: if last_quarter { share } else { (share + TOLERANCE).floor() },
            promised,
        })
    }

    /// The whole months of a term that have passed on the day of judgement.
    fn months_passed(&self, term: &Term) -> u32 {
        let day = if self.moment.closing { self.moment.day.succ_opt() } else { Some(self.moment.day) };
        let day = day.unwrap_or(self.moment.day);
        u32::try_from(month_of(day) - month_of(term.begin)).unwrap_or(0)
    }
}

#[allow(clippy::cast_precision_loss)] // parts of a breakdown
fn small(number: usize) -> f64 {
    number as f64
}

/// What is on record in a term.
struct Counted {
    value: f64,
    /// Why one of the figures is not published, where that is so.
    withheld: Option<(Period, Withheld)>,
    /// The figures cover all of it.
    all: bool,
    /// Its months that are not covered, counted since year 0.
    gaps: Vec<i32>,
}

/// What is on record, of the whole and of the parts; of two sources with the same period and part only the first that the
/// indicator names.
struct Done<'p> {
    figures: Vec<(Option<&'p str>, KnownFigure<'p>)>,
    terms: Terms,
    /// All parts of the breakdown.
    parts: Vec<&'p str>,
    /// The figures that do not count beside those of a first source: their period and source.
    second: Vec<(Period, Option<&'p Id>)>,
}

impl<'p> Done<'p> {
    fn collect(
        indicator: &'p Indicator,
        series: Option<&'p Series>,
        terms: Terms,
        moment: Moment,
    ) -> Done<'p> {
        let parts = indicator.breakdown.iter().flat_map(|one| &one.parts).map(|part| part.as_str()).collect();
        let mut done = Done { figures: Vec::new(), terms, parts, second: Vec::new() };
        let Some(series) = series else { return done };
        // A total that is the sum of its parts is those parts.
        let whole =
            points_and_withheld(series, indicator, moment.known).into_iter().filter(|point| point.parts == 0);
        let parts = part_points_and_withheld(series, indicator, moment.known);
        let all = whole
            .map(|point| (None, point))
            .chain(parts.into_iter().map(|(part, point)| (Some(part), point)));
        let mut all: Vec<(Option<&str>, KnownFigure<'_>)> =
            all.filter(|(_, point)| point.period.start() <= moment.day).collect();
        let rank = |source: Option<&Id>| {
            indicator.sources.iter().position(|named| Some(&named.value) == source).unwrap_or(usize::MAX)
        };
        all.sort_by_key(|(_, point)| rank(point.source));
        for (part, point) in all {
            let same =
                |(of, other): &(Option<&str>, KnownFigure<'_>)| *of == part && other.period == point.period;
            if done.figures.iter().any(same) {
                done.second.push((point.period, point.source));
            } else {
                done.figures.push((part, point));
            }
        }
        // Where a longer figure counts, neither source does.
        done.second.retain(|(period, _)| {
            !done.figures.iter().any(|(_, point)| point.period != *period && point.period.contains(*period))
        });
        // Of overlapping periods the longest counts, and the whole before its parts.
        done.figures.sort_by_key(|(part, point)| {
            let days = (point.period.end() - point.period.start()).num_days();
            (std::cmp::Reverse(days), part.is_some(), point.period.start())
        });
        done
    }

    /// Whether a figure of a part, or of the whole, is of the part that is asked about, or makes up the whole.
    fn is_of(&self, part: Option<&str>, wanted: Option<&str>) -> bool {
        if wanted.is_some() { part == wanted } else { part.is_none() || self.terms.adds_up }
    }

    /// Whether there are figures of some days of a term.
    fn touches(&self, term: &Term, wanted: Option<&str>) -> bool {
        self.figures.iter().any(|(part, point)| self.is_of(*part, wanted) && term.meets(point.period))
    }

    /// What is on record about a part, or about the whole with the parts of which it is made.
    fn counted(&self, term: &Term, wanted: Option<&str>) -> Option<Counted> {
        let mut used: Vec<(Option<&str>, Period)> = Vec::new();
        let (mut value, mut withheld) = (0.0, None);
        for (part, point) in &self.figures {
            let (part, period) = (*part, point.period);
            let overlaps = |(of, other): &(Option<&str>, Period)| {
                (*of == part || of.is_none() || part.is_none())
                    && other.start() <= period.end()
                    && period.start() <= other.end()
            };
            let counts = self.is_of(part, wanted) && self.terms.counts(term, period);
            if counts && !used.iter().any(overlaps) {
                used.push((part, period));
                value += point.value.number();
                withheld = withheld.or(point.withheld.map(|why| (period, why)));
            }
        }
        let each: Vec<Option<&str>> = match (wanted, used.iter().any(|(part, _)| part.is_some())) {
            (None, true) => self.parts.iter().copied().map(Some).collect(),
            _ => vec![wanted],
        };
        let all = each.iter().all(|part| covers(&used, *part, term));
        let lacks = |month: &i32| !each.iter().all(|part| has_month(&used, *part, *month));
        let gaps = term.each_month().filter(lacks).collect();
        (!used.is_empty()).then_some(Counted { value, withheld, all, gaps })
    }
}

/// Whether a month lies in one of the figures of a part, or of the whole.
fn has_month(used: &[(Option<&str>, Period)], part: Option<&str>, month: i32) -> bool {
    let period = month_at(month);
    used.iter().any(|(of, whole)| (*of == part || of.is_none()) && whole.contains(period))
}

/// Whether the figures of a part, or of the whole, lie end to end from the first day of a term to its last.
fn covers(used: &[(Option<&str>, Period)], part: Option<&str>, term: &Term) -> bool {
    let of_part = used.iter().filter(|(of, _)| *of == part || of.is_none());
    let mut periods: Vec<Period> = of_part.map(|(_, period)| *period).collect();
    periods.sort_by_key(|period| period.start());
    let mut next = Some(term.begin);
    for period in periods {
        // The first may begin before the promise does.
        if Some(period.start().max(term.begin)) != next {
            return false;
        }
        next = period.end().succ_opt();
    }
    next == term.end().succ_opt()
}
