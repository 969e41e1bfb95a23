//! What somebody expects to hear of again: promises to the council, motions, recommendations, adjustments.

use std::fmt;

use chrono::NaiveDate;

use super::head::adoption::Body;
use super::read::keyword::keywords;
use super::read::table::Record;
use super::{At, GoalId, Id, IndicatorId, Mentioned, Period};
use crate::diagnostic::Place;

keywords! {
    /// What sort of follow-up.
    FollowupKind {
        /// Promised to the council.
        Commitment = "commitment",
        /// Asked by the council in a motion.
        Motion = "motion",
        /// Advised, by an audit office or another who looked on.
        Recommendation = "recommendation",
        /// What an evaluation said that would change.
        Adjustment = "adjustment",
    }
}

keywords! {
    /// Whether anybody still waits for it.
    FollowupState {
        /// Somebody does.
        Open = "open",
        /// It was done.
        Done = "done",
        /// It is no longer wanted.
        Lapsed = "lapsed",
    }
}

/// One `[[followup]]` of `followups.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Followup {
    pub id: At<Id>,
    /// The place of its header.
    pub place: Place,
    /// From its header to the end of its last value.
    pub extent: Place,
    pub kind: At<FollowupKind>,
    /// What was promised, asked or advised.
    pub text: At<String>,
    /// The day of that.
    pub date: At<NaiveDate>,
    /// To whom an answer is owed.
    pub body: At<Body>,
    /// By when.
    pub due: At<Period>,
    /// Who sees to it.
    pub lead: Option<At<Id>>,
    /// The number of the motion or letter.
    pub reference: Option<At<String>>,
    /// The goal it is about.
    pub goal: Option<At<GoalId>>,
    /// The indicator it is about.
    pub indicator: Option<At<IndicatorId>>,
    /// The priority it is about.
    pub priority: Option<At<Id>>,
    pub state: FollowupState,
    /// Where that is said.
    pub state_place: Option<Place>,
    /// What came of it.
    pub result: Option<At<String>>,
    /// A file or address that shows so.
    pub evidence: Option<At<String>>,
}

/// By what a follow-up is called: its id, or `adjustment/<year>/<priority>` of what an evaluation said.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum FollowupId {
    /// One of `followups.toml`.
    Own(Id),
    /// What the evaluation of a year said that would change in a priority.
    Adjustment { year: i32, priority: Id },
}

/// Before the year and the priority of an adjustment.
const ADJUSTMENT: &str = "adjustment/";

impl FollowupId {
    /// Reads `adjustment/2025/jeugd`; none of another name.
    pub fn adjustment(text: &str) -> Option<FollowupId> {
        let (year, priority) = text.strip_prefix(ADJUSTMENT)?.split_once('/')?;
        let year = year.parse().ok().filter(|_| year.len() == 4)?;
        Some(FollowupId::Adjustment { year, priority: Id::of_priority(priority).ok()? })
    }
}

impl fmt::Display for FollowupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FollowupId::Own(id) => id.fmt(f),
            FollowupId::Adjustment { year, priority } => write!(f, "{ADJUSTMENT}{year}/{priority}"),
        }
    }
}

/// Reads `followups.toml`.
pub(crate) fn read_followups(record: Record<'_, '_>) -> Vec<Followup> {
    let record = record.about("followups");
    let all = record.tables("followup", "record-followup").into_iter().filter_map(Followup::read).collect();
    record.finish();
    all
}

impl Followup {
    fn read(record: Record<'_, '_>) -> Option<Followup> {
        let record = record.called_by("id");
        let (id, kind, text) = (record.required("id"), record.required("kind"), record.required("text"));
        let (date, body, due) = (record.required("date"), record.required("body"), record.required("due"));
        let (lead, reference) = (record.optional("lead"), record.optional("reference"));
        let (goal, indicator) = (record.optional("goal"), record.optional("indicator"));
        let (priority, evidence) = (record.optional("priority"), record.optional("evidence"));
        let state: Option<At<FollowupState>> = record.optional("state");
        let result = record.optional("result");
        let (place, extent) = (record.place(), record.extent());
        record.mention(Mentioned::Partner, &lead);
        record.mention(Mentioned::Priority, &priority);
        record.mention(Mentioned::Goal, &goal);
        record.mention(Mentioned::Indicator, &indicator);
        record.mention(Mentioned::Evidence, &evidence);
        record.finish();
        Some(Followup {
            id: id?,
            place,
            extent,
            kind: kind?,
            text: text?,
            date: date?,
            body: body?,
            due: due?,
            lead,
            reference,
            goal,
            indicator,
            priority,
            state: state.map_or(FollowupState::Open, |at| at.value),
            state_place: state.map(|at| at.place),
            result,
            evidence,
        })
    }

    /// The priorities that it names, by themselves or through a goal or an indicator.
    pub fn chapters(&self) -> impl Iterator<Item = &Id> {
        let of_goal = self.goal.iter().map(|goal| &goal.value.chapter);
        let of_indicator = self.indicator.iter().map(|indicator| &indicator.value.chapter);
        self.priority.iter().map(|priority| &priority.value).chain(of_goal).chain(of_indicator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_adjustment_is_read_and_written_the_same() {
        for text in ["adjustment/2025/jeugd", "adjustment/2024/wonen-en-buurten"] {
            assert_eq!(FollowupId::adjustment(text).unwrap().to_string(), text);
        }
        for bad in ["motie-licht", "adjustment/25/jeugd", "adjustment/2025", "adjustment/2025/2024"] {
            assert_eq!(FollowupId::adjustment(bad), None, "{bad}");
        }
    }
}
