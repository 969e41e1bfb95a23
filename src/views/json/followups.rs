//! `ivp.followups/1`.

use chrono::NaiveDate;
use serde::Serialize;

use super::{keys, versioned};
use crate::compute::{FollowupCard, FollowupsReport, ReportHead};
use crate::model::{Body, FollowupId, FollowupKind, FollowupState, GoalId, Id, IndicatorId, Period};

/// Writes down the follow-ups as JSON.
pub fn followups_json(report: &FollowupsReport<'_>) -> String {
    versioned("ivp.followups/1", report)
}

keys! { FollowupsReport<'_> => Followups }

#[derive(Serialize)]
#[serde(remote = "FollowupsReport")]
struct Followups<'p> {
    #[serde(flatten)]
    head: ReportHead<'p>,
    complete: bool,
    followups: Vec<FollowupCard<'p>>,
}

#[derive(Serialize)]
struct Followup<'f> {
    id: &'f FollowupId,
    kind: FollowupKind,
    text: &'f str,
    date: Option<NaiveDate>,
    body: Body,
    due: Period,
    lead: Option<&'f Id>,
    reference: Option<&'f str>,
    goal: Option<&'f GoalId>,
    indicator: Option<&'f IndicatorId>,
    priority: Option<&'f Id>,
    state: FollowupState,
    overdue: bool,
    result: Option<&'f str>,
    evidence: Option<&'f str>,
}

impl Serialize for FollowupCard<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let one = &self.followup;
        Followup {
            id: &one.id,
            kind: one.kind,
            text: one.text,
            date: one.date,
            body: one.body,
            due: one.due,
            lead: one.lead,
            reference: one.reference,
            goal: one.goal,
            indicator: one.indicator,
            priority: one.priority,
            state: one.state,
            overdue: self.overdue,
            result: one.result,
            evidence: one.evidence,
        }
        .serialize(to)
    }
}
