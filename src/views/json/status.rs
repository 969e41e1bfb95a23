//! `ivp.status/2`.

use std::rc::Rc;

use serde::Serialize;
use serde_json::json;

use super::{keys, plan, write};
use crate::compute::{GoalReport, GoalVerdict, IndicatorReport, Looks, PriorityReport, StatusReport};
use crate::model::{GoalKind, Period};

/// Writes down a status as JSON.
pub fn status_json(report: &StatusReport) -> String {
    write(json!({
        "schema": "ivp.status/2",
        "plan": plan(&report.title, &report.municipality, report.first_year, report.last_year),
        "as_of": report.as_of,
        "looks": report.looks,
        "priorities": report.priorities,
        "monitor": report.monitor,
    }))
}

keys! {
    Looks => Looked,
    PriorityReport => Priority,
    GoalReport => Goal,
}

/// How many differences were tested, and what chance alone gives.
#[derive(Serialize)]
#[serde(remote = "Looks")]
struct Looked {
    tested: usize,
    certain: usize,
    #[serde(getter = "by_chance")]
    by_chance: f64,
}

fn by_chance(of: &Looks) -> f64 {
    of.by_chance()
}

#[derive(Serialize)]
#[serde(remote = "PriorityReport")]
struct Priority {
    id: String,
    title: String,
    ended: Option<Period>,
    indicators: Vec<Rc<IndicatorReport>>,
    goals: Vec<GoalReport>,
}

#[derive(Serialize)]
#[serde(remote = "GoalReport")]
struct Goal {
    id: String,
    title: String,
    kind: Option<GoalKind>,
    #[serde(getter = "state")]
    state: Option<&'static str>,
}

/// An outcome goal has no state; one that an error touches is `invalid`.
fn state(one: &GoalReport) -> Option<&'static str> {
    match &one.verdict {
        GoalVerdict::State { state, .. } => Some(state.word()),
        GoalVerdict::Outcome => None,
        GoalVerdict::Withheld => Some("withheld"),
        GoalVerdict::Invalid => Some("invalid"),
    }
}
