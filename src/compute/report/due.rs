//! What is to be done, and by when: figures, promises, actions and readings that are due or overdue.

use chrono::{Days, NaiveDate};

use crate::compute::indicator_report::IndicatorReport;
use crate::compute::judge::{PromisePeriod, PromiseState, promise};
use crate::compute::judging::Judging;
use crate::compute::moment::Moment;
use crate::compute::report::attention::awaited;
use crate::compute::report::due_followups::{Answer, FollowupDue, followups_due};
use crate::compute::report::due_item::{DueAbout, DueItem, DuePart, DueWhat, Resolution, SourceToName};
use crate::compute::report::due_round::{RoundWhat, round_due, years_to_evaluate};
use crate::compute::report::head::ReportHead;
use crate::compute::standpoint::Standpoint;
use crate::compute::yearly::evaluation;
use crate::compute::yearly::evaluation::Missing;
use crate::facts::{Calendar, OnRecord, lifetimes};
use crate::model::{Action, Chapter, Figure, Indicator, Norm, Period, Promise, evaluation_path};

/// What is due by a day.
#[derive(Debug, Clone, PartialEq)]
pub struct DueReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// The last day that is looked at.
    pub until: NaiveDate,
    /// What is due, the soonest first, so that what is overdue comes before all else.
    pub items: Vec<DueItem>,
    /// The plan has errors.
    pub has_errors: bool,
}

/// Works out what is due up to and including a day.
pub fn due<'p>(judging: &Judging<'p>, until: NaiveDate) -> DueReport<'p> {
    judging.judge_all();
    let mut search = Search { judging, until, items: Vec::new() };
    for chapter in judging.plan.chapters() {
        search.chapter(chapter);
    }
    search.actions();
    search.followups();
    search.round();
    for year in years_to_evaluate(judging) {
        search.interpretations(year);
    }
    let mut items = search.items;
    // What falls on one day stays in the order of the plan.
    items.sort_by_key(|item| item.due);
    DueReport { head: judging.head(), until, items, has_errors: !judging.invalid.is_empty() }
}

/// What is to be recorded of periods of a norm: the period and its part.
fn unrecorded<'r>(periods: impl Iterator<Item = &'r PromisePeriod>) -> Vec<(Period, Option<String>)> {
    let of = |one: &'r PromisePeriod| one.unrecorded().into_iter().map(|period| (period, one.part.clone()));
    periods.flat_map(of).collect()
}

struct Search<'s, 'p> {
    judging: &'s Judging<'p>,
    until: NaiveDate,
    items: Vec<DueItem>,
}

impl Search<'_, '_> {
    fn add(&mut self, name: DueAbout, title: &str, due: NaiveDate, what: DueWhat, resolution: Resolution) {
        let overdue = self.judging.moment.has_ended(due);
        self.items.push(DueItem { name, title: title.to_owned(), due, overdue, what, resolution });
    }

    fn chapter(&mut self, chapter: &Chapter) {
        let moment = self.judging.moment;
        if !moment.has_begun(&chapter.years) || moment.within(&chapter.years) != moment {
            return;
        }
        for one in chapter.indicators.iter().filter(|one| moment.has_begun(&one.years)) {
            // A wrong definition or a wrong file: what lacks may well be there.
            if self.judging.invalid.has_indicator(&one.id.to_string()) {
                continue;
            }
            let report = self.judging.report(one);
            match one.promise() {
                Some(promise) if matches!(promise.norm, Norm::AtLeast(_)) => {
                    self.promise(one, promise, &report)
                }
                _ => self.figures(one, &report),
            }
        }
    }

    /// Figures that are or will be out: the one that is overdue, and those to come.
    fn figures(&mut self, one: &Indicator, report: &IndicatorReport) {
        let (plan, moment) = (self.judging.plan, self.judging.moment);
        let series = plan.series.get(&one.id);
        let recorded = OnRecord::of(one, series, moment.known);
        let lacking = |period| {
            let parts = recorded.lacking(period).into_iter();
            parts.map(move |part| (period, part.map(str::to_owned)))
        };
        let of_norm = report.cadence.iter().filter(|_| report.overdue.is_some());
        let mut asked: Vec<(Period, Option<String>)> =
            unrecorded(of_norm.flat_map(|shown| awaited(plan, shown, moment)));
        if let Some(period) = report.overdue.filter(|period| asked.iter().all(|(of, _)| of != period)) {
            asked.extend(lacking(period));
        }
        // What lacks by now lacks everywhere, from the day on which it was to come out.
        let late = asked.len();
        let calendar = Calendar::new(plan, one, series, moment.known);
        let mut seen = calendar.due_on(moment.day);
        let ahead = moment.day.iter_days().skip(1).take_while(|day| *day <= self.until);
        for day in ahead {
            let expected = calendar.due_on(day);
            if expected == seen {
                continue;
            }
            seen = expected;
            let holds = lifetimes(plan, one).all(|years| !Moment::on(day).is_over(years));
            asked.extend(expected.filter(|_| holds).into_iter().flat_map(lacking));
        }
        // A norm asks a figure of its periods, also of an indicator whose figures keep no calendar.
        if let Some(norm) = one.promise() {
            let then = promise::judge(norm, one, series, plan, Moment { day: self.until, ..moment });
            let lag = Days::new(u64::from(one.lag_days));
            let is_to_come = |period: &Period| {
                period.end().checked_add_days(lag).is_some_and(|out| !moment.has_ended(out))
            };
            for new in unrecorded(then.periods.iter()).into_iter().filter(|(period, _)| is_to_come(period)) {
                if !asked.contains(&new) {
                    asked.push(new);
                }
            }
        }
        for (at, (period, part)) in asked.into_iter().enumerate() {
            let lag = Days::new(u64::from(one.lag_days) + 1);
            let Some(due) = period.end().checked_add_days(lag) else { continue };
            let resolution = self.record(one, report, Some(period), part.clone(), false);
            let part = part.map(|part| DuePart::of(one, &part));
            self.items.push(DueItem {
                name: DueAbout::Indicator(one.id.clone()),
                title: one.title.value.clone(),
                due,
                overdue: at < late,
                what: DueWhat::Measurement { period, part },
                resolution,
            });
        }
    }

    /// A promise about which nothing is on record, and what is still needed of those that can be kept.
    fn promise(&mut self, one: &Indicator, promise: &Promise, report: &IndicatorReport) {
        let (plan, moment) = (self.judging.plan, self.judging.moment);
        let series = plan.series.get(&one.id);
        let late = report.cadence.iter().filter(|_| report.overdue.is_some()).flat_map(|shown| {
            awaited(plan, shown, moment).filter(|period| period.state == PromiseState::Unknown).cloned()
        });
        // Seen from the last day that is looked at, the periods up to then are there; only what is known now counts.
        let then = Moment { day: self.until, ..moment };
        let ahead = promise::judge(promise, one, series, plan, then).periods.into_iter().filter(|period| {
            let runs = moment.day <= period.out && period.last_day <= self.until;
            let holds = lifetimes(plan, one).all(|years| {
                years.ended.as_ref().is_none_or(|ended| period.period.start() <= ended.period.end())
            });
            runs && holds && period.state != PromiseState::Met
        });
        let all: Vec<PromisePeriod> =
            late.chain(ahead).filter(|period| !self.is_explained(one, period)).collect();
        for period in all {
            let whole = match period.missing.as_slice() {
                [one] => Some(*one),
                _ => period.range.single(),
            };
            let ended = moment.has_ended(period.last_day);
            // A figure over the whole period is there: more of it is a correction.
            let corrects =
                !ended && whole.is_some_and(|whole| self.has_figure(one, whole, period.part.as_deref()));
            // Of what does not add up only a figure over the whole period counts.
            let adds_up = one.unit.counted().adds_up();
            let over = whole.filter(|_| ended || corrects || !adds_up);
            let resolution = self.record(one, report, over, period.part.clone(), corrects);
            // A share of a year that a promise begins in may be half a time.
            let lacking =
                if adds_up { period.promised - period.count.unwrap_or(0.0) } else { period.promised };
            let what = DueWhat::Promise {
                needed: if one.unit.counted().is_whole() { lacking.ceil() } else { lacking },
                unit: one.unit,
                last_day: period.last_day,
                period: period.range,
                part: period.part.as_ref().map(|part| DuePart::of(one, part)),
            };
            // When it has ended it is the figure that can still come.
            let late = moment.has_ended(period.out);
            let due = if ended && !late { period.out } else { period.last_day };
            self.add(DueAbout::Indicator(one.id.clone()), &one.title, due, what, resolution);
        }
    }

    /// Whether it is on record why there is no figure for a period of a promise.
    fn is_explained(&self, one: &Indicator, of: &PromisePeriod) -> bool {
        let Some(series) = self.judging.plan.series.get(&one.id) else { return false };
        crate::model::known(series, one, self.judging.moment.known).iter().any(|known| {
            let (period, part) = (known.measurement.period.value, known.measurement.part.as_ref());
            known.superseded_by.is_none()
                && matches!(known.measurement.figure, Figure::Missing(_) | Figure::Withheld(_))
                && part.is_none_or(|part| Some(part.as_str()) == of.part.as_deref())
                && period.start() <= of.period.start()
                && of.last_day <= period.end()
        })
    }

    fn has_figure(&self, one: &Indicator, period: Period, part: Option<&str>) -> bool {
        self.judging.plan.series.get(&one.id).is_some_and(|series| {
            crate::model::known(series, one, self.judging.moment.known).iter().any(|known| {
                known.superseded_by.is_none()
                    && known.measurement.period.value == period
                    && known.measurement.part.as_ref().map(|part| part.as_str()) == part
            })
        })
    }

    fn record(
        &self,
        one: &Indicator,
        report: &IndicatorReport,
        period: Option<Period>,
        part: Option<String>,
        corrects: bool,
    ) -> Resolution {
        let of_file = self.judging.plan.series.get(&one.id).and_then(|series| series.source.as_ref());
        let judged = || report.baseline.as_ref().or(report.latest.as_ref())?.source.clone();
        let source = match (of_file, one.sources.as_slice()) {
            (Some(_), _) | (None, [_]) => SourceToName::Implied,
            (None, sources) => judged()
                .or_else(|| sources.first().map(|source| source.value.clone()))
                .map_or(SourceToName::Unknown, SourceToName::Named),
        };
        let once = period.is_none() && one.unit.counts_times();
        Resolution::Record { once, unit: one.unit, period, part, source, corrects }
    }

    fn actions(&mut self) {
        let Standpoint { plan, invalid, .. } = **self.judging;
        let valid = |action: &&Action| !invalid.has(&action.id.to_string());
        for action in plan.all_actions().filter(valid).filter(|action| action.is_open()) {
            let end = action.due();
            if self.until < end.end() {
                continue;
            }
            let what = DueWhat::Action { end, state: action.state.value };
            let about = DueAbout::Action(action.id.clone());
            self.add(about, &action.title.value, end.end(), what, Resolution::SetAction);
        }
    }

    /// What was promised and is to be settled; of what an evaluation said that would change, where it is answered.
    fn followups(&mut self) {
        for FollowupDue { id, title, kind, due, answer } in followups_due(self.judging, self.until) {
            let resolution = match answer {
                None => Resolution::SetFollowup,
                Some(Answer { year, priority, begun: true }) => {
                    let table = format!("[priority.{priority}] previous");
                    Resolution::FillIn { file: evaluation_path(year), table }
                }
                Some(Answer { year, .. }) => Resolution::StartEvaluation { year },
            };
            self.add(DueAbout::Followup(id), &title, due.end(), DueWhat::Followup { kind, due }, resolution);
        }
    }

    /// Implementation plans, and adoptions.
    fn round(&mut self) {
        let title = &self.judging.plan.head.title.value;
        for one in round_due(self.judging) {
            let (due, about) = match one.what {
                // What a council paper needs months for is told from the day it is watched.
                RoundWhat::EvaluationAdoption if one.due > self.until => continue,
                RoundWhat::EvaluationAdoption => (one.due, DueAbout::Evaluation(one.year)),
                _ => (one.due, DueAbout::ImplementationPlan(one.year)),
            };
            self.add(about, title, due, DueWhat::Round(one), Resolution::Round);
        }
    }

    /// What the evaluation of a year still lacks. It can be written from the first day of the year after.
    fn interpretations(&mut self, year: i32) {
        let Standpoint { plan, invalid, .. } = **self.judging;
        if invalid.has_evaluation(year) {
            return;
        }
        let Some(due) = Period::Year(year).end().succ_opt() else { return };
        let (started, missing) = evaluation::interpretations_missing(self.judging, year);
        if !started && !missing.is_empty() {
            let what = DueWhat::Evaluation { year, interpretations: missing.len() };
            let resolution = Resolution::StartEvaluation { year };
            self.add(DueAbout::Evaluation(year), &plan.head.title.value, due, what, resolution);
            return;
        }
        for one in missing {
            let (about, title, table) = match one {
                Missing::PriorityInterpretation(id) => {
                    let title = plan.chapter(&id).map_or(id.as_str(), Chapter::shown_title).to_owned();
                    let table = format!("[priority.{id}]");
                    (DueAbout::Priority(id), title, table)
                }
                Missing::IndicatorInterpretation(id) => {
                    let one = plan.indicators().find(|one| one.id == id);
                    let title = one.map_or_else(|| id.to_string(), |one| one.title.value.clone());
                    let table = format!("[indicator.\"{id}\"]");
                    (DueAbout::Indicator(id), title, table)
                }
                Missing::Summary | Missing::Adjustment(_) | Missing::Previous(_) | Missing::Figure(..) => {
                    continue;
                }
            };
            if invalid.has(&about.to_string()) {
                continue;
            }
            let resolution = Resolution::FillIn { file: evaluation_path(year), table };
            self.add(about, &title, due, DueWhat::Interpretation { year }, resolution);
        }
    }
}
