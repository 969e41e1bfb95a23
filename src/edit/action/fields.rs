//! What is asked of an action, and what came of asking.

use crate::edit::verify::Unsound;
use crate::model::{ActionId, ActionState, GoalId, Id, Period};

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

/// Why an action is not added or changed.
#[derive(Debug)]
pub enum ActionRefusal {
    /// There is an action with this id already, on this line.
    AlreadyThere { line: usize },
    /// The actions, the entries of the log, or the money by year are written between square brackets, where nothing can be put behind.
    Inline { key: &'static str },
    /// The file or the result of the edit is not sound.
    Unsound(Unsound),
}

impl From<Unsound> for Box<ActionRefusal> {
    fn from(why: Unsound) -> Box<ActionRefusal> {
        Box::new(ActionRefusal::Unsound(why))
    }
}
