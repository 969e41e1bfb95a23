//! The implementation plan of a year.

mod running;

pub use running::years_between;

use chrono::NaiveDate;

use super::head::adoption::Adoption;
use super::read::keyword::keywords;
use super::read::table::Record;
use super::{ActionId, At, GoalId, Id, Mentioned, Period, Year};
use crate::diagnostic::{Diagnostic, FileId, Place, reading};
use crate::lang::Message;

keywords! {
    /// How far an action is.
    ActionState {
        /// To be done.
        Planned = "planned",
        /// Under way.
        Started = "started",
        /// Done.
        Done = "done",
        /// Later than was planned.
        Delayed = "delayed",
        /// Given up.
        Dropped = "dropped",
    }
}

/// What is done in a year, adopted by the college.
#[derive(Debug, Clone, PartialEq)]
pub struct ImplementationPlan {
    pub year: i32,
    pub file: FileId,
    /// By whom and when it was adopted.
    pub adopted: Option<Adoption>,
    pub actions: Vec<Action>,
}

/// One action.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its full name.
    pub id: ActionId,
    /// Where its id stands.
    pub id_place: Place,
    /// The place of its header.
    pub place: Place,
    /// From its header to the end of its last value, its log and its money by year included.
    pub extent: Place,
    pub title: At<String>,
    /// How far it is.
    pub state: At<ActionState>,
    /// What it is about.
    pub text: Option<At<String>>,
    /// The goals it serves.
    pub goals: Vec<At<GoalId>>,
    /// What else it rests on: a national or regional plan.
    pub basis: Option<At<String>>,
    /// Who sees to it: a function or an organisation.
    pub lead: Option<At<Id>>,
    /// Who does it with them.
    pub partners: Vec<At<Id>>,
    /// What was agreed with partners about their part.
    pub agreed: Option<At<String>>,
    /// The function of the portfolio holder.
    pub portfolio: Option<At<String>>,
    /// When it starts.
    pub start: Option<At<Period>>,
    /// When it is to be done.
    pub end: Option<At<Period>>,
    /// What came of it.
    pub result: Option<At<String>>,
    /// What it may cost, in euro.
    pub budget: Option<At<f64>>,
    /// What it has cost, in euro.
    pub spent: Option<At<f64>>,
    /// Extra money still to be decided, in euro.
    pub requested: Option<At<f64>>,
    /// The programmes that pay.
    pub programmes: Vec<At<Id>>,
    /// How many hours of the own staff it takes.
    pub hours: Option<At<f64>>,
    /// It is never published.
    pub internal: bool,
    /// Its money by year, of an action over several years.
    pub money: Vec<YearMoney>,
    /// What happened, by date.
    pub log: Vec<LogEntry>,
}

/// Something that happened to an action.
#[derive(Debug, Clone, PartialEq)]
pub struct LogEntry {
    /// The place of its header.
    pub place: Place,
    pub date: At<NaiveDate>,
    pub text: At<String>,
}

/// The money of one year of an action over several years.
#[derive(Debug, Clone, PartialEq)]
pub struct YearMoney {
    /// The place of its header.
    pub place: Place,
    /// From its header to the end of its last value.
    pub extent: Place,
    pub year: At<Year>,
    /// What it may cost in that year, in euro.
    pub budget: Option<At<f64>>,
    /// What it has cost in that year, in euro.
    pub spent: Option<At<f64>>,
}

impl YearMoney {
    fn read(record: Record<'_, '_>) -> Option<YearMoney> {
        let year = record.required("year");
        let (budget, spent) = (record.optional("budget"), record.optional("spent"));
        let (place, extent) = (record.place(), record.extent());
        record.finish();
        Some(YearMoney { place, extent, year: year?, budget, spent })
    }
}

/// Reads `goal = "…"` or `goals = ["…", "…"]`. Both at once would leave open which of them counts.
fn read_goals(record: &Record<'_, '_>) -> Vec<At<GoalId>> {
    let one: Option<At<GoalId>> = record.optional("goal");
    let mut all: Vec<At<GoalId>> = one.into_iter().collect();
    let has_both = record.has("goal") && record.has("goals");
    for goal in record.list("goals") {
        if !all.iter().any(|earlier| earlier.value == goal.value) {
            all.push(goal);
        }
    }
    if has_both {
        let names: Vec<String> = all.iter().map(|goal| format!("\"{}\"", goal.value)).collect();
        let place = all.last().map_or(record.place(), |goal| goal.place);
        let help = Message::new("action-goal-twice-help").with("goals", format!("[{}]", names.join(", ")));
        let message = Message::new("action-goal-twice");
        record.report(Diagnostic::error(reading::ACTION_GOAL_TWICE, place, message).help(help));
    }
    all
}

impl ImplementationPlan {
    /// Reads `actions/<year>.toml`.
    pub(crate) fn read(record: Record<'_, '_>, year: i32, file: FileId) -> ImplementationPlan {
        let record = record.about(year.to_string());
        let adopted = Adoption::read(&record, "adopted");
        let actions = record
            .tables("action", "record-action")
            .into_iter()
            .filter_map(|entry| Action::read(entry, year))
            .collect();
        record.finish();
        ImplementationPlan { year, file, adopted, actions }
    }
}

impl Action {
    fn read(record: Record<'_, '_>, year: i32) -> Option<Action> {
        let record = match record.peek("id").map(str::to_owned) {
            Some(id) => record.about(format!("{year}/{id}")).called_by("id"),
            None => record,
        };
        let id: Option<At<Id>> = record.required("id");
        let title = record.required("title");
        let state = record.required("state");
        let text = record.optional("text");
        let goals = read_goals(&record);
        let basis = record.optional("basis");
        let lead = record.optional("lead");
        let partners = record.list("partners");
        let (agreed, portfolio) = (record.optional("agreed"), record.optional("portfolio"));
        let (start, end) = (record.optional("start"), record.optional("end"));
        let result = record.optional("result");
        let (budget, spent) = (record.optional("budget"), record.optional("spent"));
        let requested = record.optional("requested");
        let programmes = record.list("programmes");
        let hours = record.optional("hours");
        let internal = record.optional("internal").is_some_and(|at: At<bool>| at.value);
        let money =
            record.tables("year", "record-year-money").into_iter().filter_map(YearMoney::read).collect();
        let log = record
            .tables("log", "record-log")
            .into_iter()
            .filter_map(|entry| {
                let (date, text) = (entry.required("date"), entry.required("text"));
                let place = entry.place();
                entry.finish();
                Some(LogEntry { place, date: date?, text: text? })
            })
            .collect();
        record.mention(Mentioned::Goal, &goals);
        record.mention(Mentioned::Partner, lead.iter().chain(&partners));
        record.mention(Mentioned::Programme, &programmes);
        let (place, extent) = (record.place(), record.extent());
        record.finish();
        let id = id?;
        Some(Action {
            id_place: id.place,
            id: ActionId { year, id: id.value },
            place,
            extent,
            title: title?,
            state: state?,
            text,
            goals,
            basis,
            lead,
            partners,
            agreed,
            portfolio,
            start,
            end,
            result,
            budget,
            spent,
            requested,
            programmes,
            hours,
            internal,
            money,
            log,
        })
    }
}
