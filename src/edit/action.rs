//! An action added to an implementation plan, changed in it or taken out of it.

use chrono::NaiveDate;
use toml::Value;

use super::change::{ChangeRefusal, PreparedChange, Written};
use super::records::{Entry, RecordEdit, Step, date, list, present, records, shown, text};
use super::text::number;
use super::verify::Ground;
use crate::model::{Action, ActionId, ActionState, GoalId, Id, Period, actions_path};

/// An action to add.
#[derive(Debug, Clone, PartialEq)]
pub struct NewAction {
    /// Its full name.
    pub id: ActionId,
    /// What is said of it; its title at least.
    pub fields: ActionFields,
}

/// What of an action can be changed. What is none stays as it is; a list takes the place of the one that is there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ActionFields {
    pub title: Option<String>,
    /// What it is about.
    pub text: Option<String>,
    /// How far it is.
    pub state: Option<ActionState>,
    /// The goals it serves.
    pub goals: Vec<GoalId>,
    /// What else it rests on.
    pub basis: Option<String>,
    /// Who sees to it.
    pub lead: Option<Id>,
    /// Who does it with the lead.
    pub partners: Vec<Id>,
    /// What was agreed with partners.
    pub agreed: Option<String>,
    /// The function of the portfolio holder.
    pub portfolio: Option<String>,
    /// When it starts.
    pub start: Option<Period>,
    /// When it is to be done.
    pub end: Option<Period>,
    /// What came of it.
    pub result: Option<String>,
    /// What it may cost, in euro.
    pub budget: Option<f64>,
    /// What it has cost, in euro.
    pub spent: Option<f64>,
    /// Extra money still to be decided, in euro.
    pub requested: Option<f64>,
    /// The programmes that pay.
    pub programmes: Vec<Id>,
    /// How many hours of the own staff it takes.
    pub hours: Option<f64>,
    /// It becomes one that is never published.
    pub internal: bool,
    /// The money of one year, of an action over several.
    pub money: Option<MoneyInYear>,
    /// The keys that are taken away.
    pub cleared: Vec<&'static str>,
}

/// What an action costs in one year.
#[derive(Debug, Clone, PartialEq)]
pub struct MoneyInYear {
    pub year: i32,
    /// What it may cost, in euro.
    pub budget: Option<f64>,
    /// What it has cost, in euro.
    pub spent: Option<f64>,
    /// Which of these are taken away; with the last of them the whole record goes.
    pub cleared: Vec<&'static str>,
}

/// What of an action can be taken away. The rest it cannot do without.
pub const CLEARABLE: [&str; 16] = [
    "text",
    "goal",
    "basis",
    "lead",
    "partners",
    "agreed",
    "portfolio",
    "start",
    "end",
    "result",
    "budget",
    "spent",
    "requested",
    "programmes",
    "hours",
    "internal",
];

impl ActionFields {
    /// In the order in which they are written.
    fn entries(&self) -> Vec<Entry> {
        // One goal as text, several as a list.
        let goals = match self.goals.as_slice() {
            [] | [_] => ("goal", shown(self.goals.first())),
            several => ("goals", list(several)),
        };
        present([
            ("title", text(self.title.as_ref())),
            ("text", text(self.text.as_ref())),
            ("state", shown(self.state.map(ActionState::word))),
            goals,
            ("basis", text(self.basis.as_ref())),
            ("lead", shown(self.lead.as_ref())),
            ("partners", list(&self.partners)),
            ("agreed", text(self.agreed.as_ref())),
            ("portfolio", text(self.portfolio.as_ref())),
            ("start", shown(self.start)),
            ("end", shown(self.end)),
            ("result", text(self.result.as_ref())),
            ("budget", self.budget.map(number)),
            ("spent", self.spent.map(number)),
            ("requested", self.requested.map(number)),
            ("programmes", list(&self.programmes)),
            ("hours", self.hours.map(number)),
            ("internal", self.internal.then_some(Value::Boolean(true))),
        ])
    }
}

impl MoneyInYear {
    /// In the order in which they are written.
    fn entries(&self) -> Vec<Entry> {
        present([
            ("year", Some(Value::Integer(i64::from(self.year)))),
            ("budget", self.budget.map(number)),
            ("spent", self.spent.map(number)),
        ])
    }
}

const LIST: &str = "action";

fn step(id: &ActionId) -> Step {
    Step::with_id(LIST, id.id.as_str())
}

/// Works out the edit that adds an action to the implementation plan of its year, and checks it.
///
/// # Errors
/// There is one of that name, it would make the plan invalid, or the file has errors.
pub fn prepare_new_action(
    ground: &Ground<'_>,
    new: &NewAction,
) -> Result<PreparedChange, Box<ChangeRefusal>> {
    let mut edit = RecordEdit::begin(ground, &actions_path(new.id.year))?;
    let there = records(edit.text(), LIST);
    edit.refuse_namesake(&there, new.id.id.as_str())?;
    let state = Some(new.fields.state.unwrap_or(ActionState::Planned));
    let fields = ActionFields { state, ..new.fields.clone() };
    let id: Entry = ("id", Value::String(new.id.id.to_string()));
    let entries = [id].into_iter().chain(fields.entries()).collect();
    edit.add(LIST, entries, there.last().map(|one| one.end))?;
    if let Some(money) = &new.fields.money {
        edit.add_inside(&[step(&new.id)], "year", money.entries())?;
    }
    edit.tried(ground)
}

/// Works out the edit that changes an action, and checks it.
///
/// # Errors
/// The change would make the plan invalid, or the file has errors.
pub fn prepare_action_change(
    ground: &Ground<'_>,
    action: &Action,
    change: &ActionFields,
    log: Option<&str>,
) -> Result<PreparedChange, Box<ChangeRefusal>> {
    let mut edit = RecordEdit::begin(ground, &actions_path(action.id.year))?;
    change_action(&mut edit, &action.id, change, log, ground.today)?;
    edit.tried(ground)
}

/// Works out the edit that takes an action away, with its log, and checks it. What is written is what was taken away.
///
/// # Errors
/// The plan would be invalid without it, or the file has errors.
pub fn prepare_action_removal(
    ground: &Ground<'_>,
    action: &Action,
) -> Result<PreparedChange, Box<ChangeRefusal>> {
    let mut edit = RecordEdit::begin(ground, &actions_path(action.id.year))?;
    let was = edit.remove(&[step(&action.id)])?;
    edit.tell(Written { toml: was, was: None });
    edit.tried(ground)
}

/// Changes an action in an edit. Gives the keys that change; of a line for its log `log`, of the money of a year `year`.
///
/// # Errors
/// The action is written where nothing can be added to it.
pub(super) fn change_action(
    edit: &mut RecordEdit,
    id: &ActionId,
    change: &ActionFields,
    log: Option<&str>,
    today: NaiveDate,
) -> Result<Vec<&'static str>, Box<ChangeRefusal>> {
    let at = [step(id)];
    let mut gone = change.cleared.clone();
    gone.extend(other_form(change));
    let mut keys = edit.set(&at, change.entries(), &gone)?;
    if let Some(log) = log {
        edit.add_inside(&at, "log", vec![("date", date(today)), ("text", Value::String(log.to_owned()))])?;
        keys.push("log");
    }
    if let Some(money) = &change.money
        && change_money(edit, &at, money)?
    {
        keys.push("year");
    }
    Ok(keys)
}

/// The other way in which the goals of an action can be written, when they are written or taken away: it goes.
fn other_form(change: &ActionFields) -> Option<&'static str> {
    match change.goals.len() {
        0 => change.cleared.contains(&"goal").then_some("goals"),
        1 => Some("goals"),
        _ => Some("goal"),
    }
}

/// Puts the money of a year in an action; with the last amount of it the whole record goes. Gives whether anything changes.
fn change_money(
    edit: &mut RecordEdit,
    action: &[Step; 1],
    money: &MoneyInYear,
) -> Result<bool, Box<ChangeRefusal>> {
    let year = Step { list: "year", key: "year", value: Value::Integer(i64::from(money.year)) };
    let at = [action[0].clone(), year];
    let new = [("budget", money.budget), ("spent", money.spent)];
    let Some(own) = edit.says(&at) else {
        let is_new = new.iter().any(|(_, amount)| amount.is_some());
        if is_new {
            edit.add_inside(action, "year", money.entries())?;
        }
        return Ok(is_new);
    };
    let stays = |(key, new): &(&str, Option<f64>)| {
        new.is_some() || own.contains_key(*key) && !money.cleared.contains(key)
    };
    let takes = money.cleared.iter().any(|key| own.contains_key(*key));
    if takes && !new.iter().any(stays) {
        let was = edit.remove(&at)?;
        edit.tell(Written { toml: String::new(), was: Some(was.trim().to_owned()) });
        return Ok(true);
    }
    Ok(!edit.set(&at, money.entries(), &money.cleared)?.is_empty())
}
