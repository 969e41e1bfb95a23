//! `ivp.status/2`.

use std::rc::Rc;

use serde::Serialize;

use super::{keys, versioned};
use crate::compute::{
    EntryId, GoalReport, GoalVerdict, IndicatorReport, Looks, PriorityReport, ReportHead, StatusReport,
};
use crate::model::{GoalId, GoalKind, Id, Period};

/// Writes down a status as JSON.
pub fn status_json(report: &StatusReport<'_>) -> String {
    versioned("ivp.status/2", report)
}

keys! {
    StatusReport<'_> => Standing,
    Looks => Looked,
    PriorityReport<'_> => Priority,
    GoalReport => Goal,
}

#[derive(Serialize)]
#[serde(remote = "StatusReport")]
struct Standing<'p> {
    #[serde(flatten)]
    head: ReportHead<'p>,
    looks: Looks,
    priorities: Vec<PriorityReport<'p>>,
    monitor: Vec<Rc<IndicatorReport>>,
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
