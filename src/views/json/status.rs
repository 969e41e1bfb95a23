//! `ivp.status/2`.

use std::rc::Rc;

use serde::Serialize;
use serde_json::json;

use super::{keys, write};
use crate::compute::{
    EntryId, GoalReport, GoalVerdict, IndicatorReport, Looks, PriorityReport, StatusReport,
};
use crate::model::{GoalId, GoalKind, Id, Period};

/// Writes down a status as JSON.
pub fn status_json(report: &StatusReport<'_>) -> String {
    write(json!({
        "schema": "ivp.status/2",
        "plan": report.head.plan,
        "as_of": report.head.as_of,
        "looks": report.looks,
        "priorities": report.priorities,
        "monitor": report.monitor,
    }))
}

keys! {
    Looks => Looked,
    PriorityReport<'_> => Priority,
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
struct Priority<'p> {
    id: Id,
    #[serde(getter = "title")]
    title: &'p str,
    ended: Option<Period>,
    indicators: Vec<Rc<IndicatorReport>>,
    goals: Vec<GoalReport>,
}

pub(super) fn title<'p>(one: &PriorityReport<'p>) -> &'p str {
    one.chapter.shown_title()
}

#[derive(Serialize)]
#[serde(remote = "GoalReport")]
struct Goal {
    id: EntryId<GoalId>,
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
