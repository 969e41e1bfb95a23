//! `ivp.status/2`.

use serde_json::{Value, json};

use super::indicator::indicator;
use super::{number, text, write};
use crate::compute::{GoalReport, GoalVerdict, Looks, PriorityReport, StatusReport};

/// Writes down a status as JSON.
pub fn status_json(report: &StatusReport) -> String {
    write(&json!({
        "schema": "ivp.status/2",
        "plan": {
            "title": report.title,
            "municipality": report.municipality,
            "first_year": report.first_year,
            "last_year": report.last_year,
        },
        "as_of": report.as_of.to_string(),
        "looks": looks(report.looks),
        "priorities": report.priorities.iter().map(priority).collect::<Vec<_>>(),
        "monitor": report.monitor.iter().map(|one| indicator(one)).collect::<Vec<_>>(),
    }))
}

/// How many differences were tested, and what chance alone gives.
pub(super) fn looks(of: Looks) -> Value {
    json!({ "tested": of.tested, "certain": of.certain, "by_chance": number(of.by_chance()) })
}

/// The JSON of a priority.
pub(super) fn priority(one: &PriorityReport) -> Value {
    json!({
        "id": one.id,
        "title": one.title,
        "ended": text(one.ended),
        "indicators": one.indicators.iter().map(|one| indicator(one)).collect::<Vec<_>>(),
        "goals": one.goals.iter().map(goal).collect::<Vec<_>>(),
    })
}

/// The JSON of a goal. An outcome goal has no state; one that an error touches is `invalid`.
pub(super) fn goal(one: &GoalReport) -> Value {
    let state = match &one.verdict {
        GoalVerdict::State { state, .. } => Value::from(state.word()),
        GoalVerdict::Outcome => Value::Null,
        GoalVerdict::Withheld => Value::from("withheld"),
        GoalVerdict::Invalid => Value::from("invalid"),
    };
    json!({ "id": one.id, "title": one.title, "kind": text(one.kind.map(|kind| kind.word())), "state": state })
}
