//! `ivp.report/1`.

use std::rc::Rc;

use chrono::NaiveDate;
use serde::Serialize;

use super::{keys, versioned};
use crate::compute::{
    Departed, Departure, DepartureAbout, FollowupCard, IndicatorReport, PeriodReport, PromisePeriod, Since,
    SoFar, Unexplained,
};
use crate::model::{ActionId, ActionState, GoalId, IndicatorId, Norm, Period, PeriodRange};

/// Writes down a report within the year as JSON.
pub fn report_json(report: &PeriodReport<'_>) -> String {
    let PeriodReport {
        head, period, as_of, since, summary, departures, so_far, not_recorded, withheld, ..
    } = report;
    let missing = departures.iter().flat_map(|one| {
        one.unexplained().into_iter().map(|what| Unwritten {
            what: match what {
                Unexplained::Cause => "cause",
                Unexplained::Measure => "measure",
            },
            of: name_of(&one.about),
        })
    });
    let report = Report {
        plan: head.plan,
        period: *period,
        as_of: *as_of,
        since: since_day(since),
        summary: *summary,
        departures: departures.iter().map(departure).collect(),
        so_far: so_far.iter().collect(),
        not_recorded,
        withheld,
        missing: missing.collect(),
    };
    versioned("ivp.report/1", report)
}

#[derive(Serialize)]
struct Report<'r> {
    plan: &'r crate::model::Head,
    period: Period,
    as_of: NaiveDate,
    since: NaiveDate,
    summary: Option<&'r str>,
    departures: Vec<OfThing<'r>>,
    so_far: Vec<&'r SoFar>,
    not_recorded: &'r [String],
    withheld: &'r [String],
    missing: Vec<Unwritten>,
}

#[derive(Serialize)]
struct Unwritten {
    what: &'static str,
    of: String,
}

#[derive(Serialize)]
struct OfThing<'r> {
    indicator: Option<&'r IndicatorId>,
    goal: Option<&'r GoalId>,
    title: &'r str,
    priority: Option<&'r str>,
    departed: Vec<What<'r>>,
    cause: Option<&'r str>,
    measure: Option<&'r str>,
}

#[derive(Serialize)]
struct What<'r> {
    what: &'static str,
    part: Option<&'r str>,
    periods: Option<Vec<Missed<'r>>>,
    standing: Option<&'r Rc<IndicatorReport>>,
    action: Option<&'r ActionId>,
    state: Option<ActionState>,
    end: Option<Period>,
    budget: Option<f64>,
    spent: Option<f64>,
    followup: Option<&'r FollowupCard<'r>>,
}

#[derive(Serialize)]
struct Missed<'r> {
    period: PeriodRange,
    part: Option<&'r str>,
    promised: f64,
    count: Option<f64>,
}

fn since_day(since: &Since) -> NaiveDate {
    since.day
}

fn name_of(about: &DepartureAbout) -> String {
    match about {
        DepartureAbout::Indicator(id) => id.to_string(),
        DepartureAbout::Goal(id) => id.to_string(),
        DepartureAbout::Other(name) => name.clone(),
    }
}

fn departure<'r>(one: &'r Departure<'r>) -> OfThing<'r> {
    let (indicator, goal) = match &one.about {
        DepartureAbout::Indicator(id) => (Some(id), None),
        DepartureAbout::Goal(id) => (None, Some(id)),
        DepartureAbout::Other(_) => (None, None),
    };
    OfThing {
        indicator,
        goal,
        title: &one.title,
        priority: one.chapter.map(|chapter| chapter.id.as_str()),
        departed: one.departed.iter().map(what).collect(),
        cause: one.cause,
        measure: one.measure,
    }
}

fn what<'r>(one: &'r Departed<'r>) -> What<'r> {
    let bare = What {
        what: one.word(),
        part: None,
        periods: None,
        standing: None,
        action: None,
        state: None,
        end: None,
        budget: None,
        spent: None,
        followup: None,
    };
    match one {
        Departed::Missed { periods, .. } => {
            What { periods: Some(periods.iter().map(missed).collect()), ..bare }
        }
        Departed::Behind(report) | Departed::Changed(report) => {
            What { part: report.of_part.as_deref(), standing: Some(report), ..bare }
        }
        Departed::Overdue(action) | Departed::Delayed(action) => What {
            action: Some(&action.id),
            state: Some(action.state.value),
            end: Some(action.due()),
            ..bare
        },
        Departed::OverBudget { action, budget, spent } => What {
            action: Some(&action.id),
            state: Some(action.state.value),
            budget: Some(*budget),
            spent: Some(*spent),
            ..bare
        },
        Departed::Followup(card) => What { followup: Some(card), ..bare },
    }
}

fn missed(one: &PromisePeriod) -> Missed<'_> {
    Missed { period: one.range, part: one.part.as_deref(), promised: one.promised, count: one.count }
}

keys! { SoFar => Norms }

#[derive(Serialize)]
#[serde(remote = "SoFar")]
struct Norms {
    #[serde(rename = "indicator")]
    id: IndicatorId,
    title: String,
    months: u32,
    value: f64,
    before: f64,
    #[serde(getter = "at_most")]
    at_most: bool,
    number: f64,
}

fn at_most(one: &SoFar) -> bool {
    matches!(one.norm, Norm::AtMost(_))
}
