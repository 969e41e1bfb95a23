//! A follow-up added to the plan, or changed in it.

use chrono::NaiveDate;
use toml::Value;

use super::change::{ChangeRefusal, PreparedChange};
use super::records::{Entry, RecordEdit, Step, date, present, records, shown, text};
use super::verify::Ground;
use crate::model::{
    Body, FOLLOWUPS_PATH, Followup, FollowupKind, FollowupState, GoalId, Id, IndicatorId, Period,
};

/// A follow-up to add.
#[derive(Debug, Clone, PartialEq)]
pub struct NewFollowup {
    pub id: Id,
    /// What is said of it; what it cannot do without at least.
    pub fields: FollowupFields,
}

/// What of a follow-up can be changed. What is none stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FollowupFields {
    pub kind: Option<FollowupKind>,
    /// What was promised, asked or advised.
    pub text: Option<String>,
    /// The day of that.
    pub date: Option<NaiveDate>,
    /// To whom an answer is owed.
    pub body: Option<Body>,
    /// By when.
    pub due: Option<Period>,
    /// Who sees to it.
    pub lead: Option<Id>,
    pub reference: Option<String>,
    pub goal: Option<GoalId>,
    pub indicator: Option<IndicatorId>,
    pub priority: Option<Id>,
    pub state: Option<FollowupState>,
    /// What came of it.
    pub result: Option<String>,
    pub evidence: Option<String>,
    /// The keys that are taken away.
    pub cleared: Vec<&'static str>,
}

/// What of a follow-up can be taken away. The rest it cannot do without.
pub const FOLLOWUP_CLEARABLE: [&str; 7] =
    ["lead", "reference", "goal", "indicator", "priority", "result", "evidence"];

impl FollowupFields {
    /// In the order in which they are written.
    fn entries(&self) -> Vec<Entry> {
        present([
            ("kind", shown(self.kind.map(FollowupKind::word))),
            ("text", text(self.text.as_ref())),
            ("date", self.date.map(date)),
            ("body", shown(self.body.map(Body::word))),
            ("due", shown(self.due)),
            ("lead", shown(self.lead.as_ref())),
            ("reference", text(self.reference.as_ref())),
            ("goal", shown(self.goal.as_ref())),
            ("indicator", shown(self.indicator.as_ref())),
            ("priority", shown(self.priority.as_ref())),
            ("state", shown(self.state.map(FollowupState::word))),
            ("result", text(self.result.as_ref())),
            ("evidence", text(self.evidence.as_ref())),
        ])
    }
}

const LIST: &str = "followup";

/// Works out the edit that adds a follow-up, and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_followup(
    ground: &Ground<'_>,
    new: &NewFollowup,
) -> Result<PreparedChange, Box<ChangeRefusal>> {
    let mut edit = RecordEdit::begin(ground, FOLLOWUPS_PATH)?;
    let there = records(edit.text(), LIST);
    edit.refuse_namesake(&there, new.id.as_str())?;
    let id: Entry = ("id", Value::String(new.id.to_string()));
    let entries = [id].into_iter().chain(new.fields.entries()).collect();
    edit.add(LIST, entries, there.last().map(|one| one.end))?;
    edit.tried(ground)
}

/// Works out the edit that changes a follow-up, and checks it.
///
/// # Errors
/// The change would make the plan invalid, or the file has errors.
pub fn prepare_followup_change(
    ground: &Ground<'_>,
    one: &Followup,
    change: &FollowupFields,
) -> Result<PreparedChange, Box<ChangeRefusal>> {
    let mut edit = RecordEdit::begin(ground, FOLLOWUPS_PATH)?;
    edit.set(&[Step::with_id(LIST, one.id.as_str())], change.entries(), &change.cleared)?;
    edit.tried(ground)
}
