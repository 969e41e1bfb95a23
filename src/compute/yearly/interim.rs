//! A report within the year: what departs from plan since the last report or evaluation, and what the officer says of
//! cause and measure.

use chrono::{Datelike as _, NaiveDate};

use crate::compute::judging::Judging;
use crate::compute::moment::Moment;
use crate::compute::publication::Publicity;
use crate::compute::report::head::ReportHead;
use crate::compute::yearly::departures::{Departure, DepartureAbout, Departures, departures};
use crate::compute::yearly::so_far::SoFar;
use crate::diagnostic::Invalid;
use crate::files::Sources;
use crate::lang::Language;
use crate::model::{AdoptionStatus, InterimReport, Period, Plan};

/// A report within the year.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// The language of the plan.
    pub language: Language,
    /// The part of the year that is reported on.
    pub period: Period,
    /// There is a file for it.
    pub started: bool,
    /// There is one, but an error in it keeps its texts out of the report.
    pub unusable: bool,
    /// The period has not ended.
    pub running: bool,
    /// The day its figures were cut off.
    pub as_of: NaiveDate,
    /// The first day that is looked at, and after what that is.
    pub since: Since,
    pub has_errors: bool,
    /// The officer's summary.
    pub summary: Option<&'p str>,
    /// What departs from plan, in the order of the plan.
    pub departures: Vec<Departure<'p>>,
    /// How norms of a year stand after this part of it.
    pub so_far: Vec<SoFar>,
    /// The titles of the promises of which nothing, or not all, is on record.
    pub not_recorded: Vec<String>,
    /// The titles of what cannot be judged here, as a figure of it is not published.
    pub withheld: Vec<String>,
    /// Something of the plan is not published, so that nothing here is said of all of it.
    pub is_partial: bool,
}

/// From when on is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Since {
    pub day: NaiveDate,
    pub after: After,
    /// Figures recorded after this day are new.
    known: NaiveDate,
}

/// After what a report begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// The year began.
    NewYear,
    /// The evaluation of a year.
    Evaluation(i32),
    /// An earlier report within the year.
    Report(Period),
}

impl PeriodReport<'_> {
    /// How many texts the officer must still write.
    pub fn gaps(&self) -> usize {
        self.departures.iter().map(|one| one.unexplained().len()).sum()
    }
}

/// What a report is made of: the plan as it may be published.
#[derive(Debug)]
pub struct ReportBasis<'p> {
    public: Plan,
    leaves_out: bool,
    texts: &'p Sources,
    invalid: &'p Invalid,
    period: Period,
    today: NaiveDate,
}

impl<'p> ReportBasis<'p> {
    /// Takes out of a plan what may not be published.
    pub fn new(
        publicity: &Publicity,
        plan: &Plan,
        (texts, invalid): (&'p Sources, &'p Invalid),
        period: Period,
        today: NaiveDate,
    ) -> ReportBasis<'p> {
        let public = publicity.published(plan, None, cut_off(plan, invalid, period, today));
        ReportBasis { public, leaves_out: publicity.leaves_out(), texts, invalid, period, today }
    }

    /// Works out its report.
    pub fn report(&self) -> PeriodReport<'_> {
        let report = report(&self.public, self.texts, self.invalid, self.period, self.today);
        let is_partial = self.leaves_out || !report.withheld.is_empty();
        PeriodReport { is_partial, ..report }
    }
}

fn written<'p>(plan: &'p Plan, invalid: &Invalid, period: Period) -> Option<&'p InterimReport> {
    plan.reports.get(&period).filter(|_| !invalid.has_report(period))
}

/// Figures known by this day count.
fn cut_off(plan: &Plan, invalid: &Invalid, period: Period, today: NaiveDate) -> NaiveDate {
    written(plan, invalid, period).and_then(|one| one.as_of).map_or(today, |at| at.value.min(today))
}

/// Works out the report on a part of a year, judged on its last day with the figures known at its cut-off.
pub fn report<'p>(
    plan: &'p Plan,
    texts: &'p Sources,
    invalid: &'p Invalid,
    period: Period,
    today: NaiveDate,
) -> PeriodReport<'p> {
    let written = written(plan, invalid, period);
    let as_of = cut_off(plan, invalid, period, today);
    let moment = Moment { day: period.end(), known: as_of, closing: true };
    let judging = &Judging::new(plan, texts, invalid, moment);
    let since = since(plan, period);
    let day = since.day.pred_opt().unwrap_or(since.day);
    let then = Moment { day, known: since.known, closing: true };
    let before = &Judging::new(plan, texts, invalid, then);
    let Departures { mut found, so_far, not_recorded, withheld } = departures(judging, before, period);
    for one in &mut found {
        (one.cause, one.measure) = explained(written, &one.about);
    }
    PeriodReport {
        head: judging.head(),
        language: plan.head.language.value,
        period,
        started: plan.reports.contains_key(&period),
        unusable: invalid.has_report(period),
        running: today <= moment.day,
        as_of,
        since,
        has_errors: !invalid.is_empty(),
        summary: written.and_then(|one| one.summary.as_ref()).map(|text| text.as_str()),
        departures: found,
        so_far,
        not_recorded,
        withheld,
        is_partial: false,
    }
}

/// What the officer says of something: its cause, and the measure.
fn explained<'p>(
    written: Option<&'p InterimReport>,
    about: &DepartureAbout,
) -> (Option<&'p str>, Option<&'p str>) {
    let Some(written) = written else { return (None, None) };
    let texts = match about {
        DepartureAbout::Indicator(id) => {
            let one = written.indicators.iter().find(|one| one.of.value == *id);
            one.map(|one| (&one.cause, &one.measure))
        }
        DepartureAbout::Goal(id) => {
            let one = written.goals.iter().find(|one| one.of.value == *id);
            one.map(|one| (&one.cause, &one.measure))
        }
        DepartureAbout::Other(_) => None,
    };
    texts.map_or((None, None), |(cause, measure)| {
        (cause.as_ref().map(|text| text.as_str()), measure.as_ref().map(|text| text.as_str()))
    })
}

/// The day after the last report or evaluation that came before, in the same year; else the first of the year.
fn since(plan: &Plan, period: Period) -> Since {
    let year = period.end().year();
    let before = |ended: &Period| ended.end() < period.end() && ended.end().year() == year;
    let report = plan.reports.values().filter(|one| before(&one.period)).max_by_key(|one| one.period.end());
    let new_year = Period::Year(year).start();
    let day_before = |day: NaiveDate| day.pred_opt().unwrap_or(day);
    if let Some(report) = report {
        let end = report.period.end();
        return Since {
            day: end.succ_opt().unwrap_or(end),
            after: After::Report(report.period),
            known: report.as_of.map_or(end, |at| at.value),
        };
    }
    // A draft was read by nobody yet.
    let adopted = plan.evaluations.get(&(year - 1)).filter(|one| one.status == AdoptionStatus::Adopted);
    match adopted {
        Some(evaluation) => Since {
            day: new_year,
            after: After::Evaluation(year - 1),
            known: evaluation.as_of.map_or(day_before(new_year), |at| at.value),
        },
        None => Since { day: new_year, after: After::NewYear, known: day_before(new_year) },
    }
}
