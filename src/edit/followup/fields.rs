//! What is asked of a follow-up, and what came of asking.

use chrono::NaiveDate;
use toml::Value;

use crate::edit::action::{Entry, date};
use crate::edit::verify::Unsound;
use crate::model::{Body, FollowupKind, FollowupState, GoalId, Id, IndicatorId, Period};

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

/// Why a follow-up is not added or changed.
#[derive(Debug)]
pub enum FollowupRefusal {
    /// There is one with this id already, on this line.
    AlreadyThere { line: usize },
    /// The follow-ups are written between square brackets, where nothing can be put behind.
    Inline,
    /// The file or the result of the edit is not sound.
    Unsound(Unsound),
}

impl From<Unsound> for Box<FollowupRefusal> {
    fn from(why: Unsound) -> Box<FollowupRefusal> {
        Box::new(FollowupRefusal::Unsound(why))
    }
}

impl FollowupFields {
    /// In the order in which they are written.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let text = |text: &Option<String>| text.clone().map(Value::String);
        fn shown<T: ToString>(value: Option<T>) -> Option<Value> {
            value.map(|value| Value::String(value.to_string()))
        }
        let all = [
            ("kind", shown(self.kind.map(FollowupKind::word))),
            ("text", text(&self.text)),
            ("date", self.date.map(date)),
            ("body", shown(self.body.map(Body::word))),
            ("due", shown(self.due)),
            ("lead", shown(self.lead.as_ref())),
            ("reference", text(&self.reference)),
            ("goal", shown(self.goal.as_ref())),
            ("indicator", shown(self.indicator.as_ref())),
            ("priority", shown(self.priority.as_ref())),
            ("state", shown(self.state.map(FollowupState::word))),
            ("result", text(&self.result)),
            ("evidence", text(&self.evidence)),
        ];
        all.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }
}
