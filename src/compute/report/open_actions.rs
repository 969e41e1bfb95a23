//! The actions of which somebody may have something to tell: those of the running year, and what earlier years left open.

use chrono::Datelike as _;

use crate::compute::judging::Judging;
use crate::compute::report::show::{self, ActionCard};
use crate::compute::report::supplier::carries_out;
use crate::model::{Action, GoalId, Partner};

/// The actions to tell of.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenActions<'p> {
    /// The running year of the plan.
    pub year: i32,
    /// Those that run in that year, then those of the year before that are not done; each with the titles of its goals.
    pub actions: Vec<(ActionCard<'p>, Vec<&'p str>)>,
}

/// The actions that run in the running year, and the open ones of the year before; with a partner only those that it carries out.
pub fn open_actions<'p>(judging: &Judging<'p>, partner: Option<&Partner>) -> OpenActions<'p> {
    let (plan, invalid) = (judging.plan, judging.invalid);
    let year = plan.head.nearest_year(judging.moment.day.year());
    let is_left = |action: &&Action| action.is_open() && !action.runs_in(year);
    let wanted = |action: &&Action| {
        !invalid.has(&action.id.to_string()) && partner.is_none_or(|partner| carries_out(action, partner))
    };
    let all = plan.actions_in(year).chain(plan.actions_in(year - 1).filter(is_left)).filter(wanted);
    let title = |id: &GoalId| plan.goals().find(|goal| goal.id == *id).map(|goal| goal.title.value.as_str());
    let goals = |action: &'p Action| action.goals.iter().filter_map(|goal| title(&goal.value)).collect();
    let actions = all.map(|action| (show::card_in(judging, action, year), goals(action)));
    OpenActions { year, actions: actions.collect() }
}
