//! The actions of which somebody may have something to tell: those of the running year, and what earlier years left open.

use chrono::Datelike as _;

use crate::compute::judging::Judging;
use crate::compute::report::show::{self, ActionCard};
use crate::compute::report::supplier::carries_out;
use crate::model::{Action, ActionState, Partner};

/// The actions to tell of.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenActions<'p> {
    /// The running year of the plan.
    pub year: i32,
    /// Those of that year, then those of the year before that are not done; each with the title of its goal.
    pub actions: Vec<(ActionCard<'p>, Option<&'p str>)>,
}

/// The actions of the running year, and the open ones of the year before; with a partner only those that it carries out.
pub fn open_actions<'p>(judging: &Judging<'p>, partner: Option<&Partner>) -> OpenActions<'p> {
    let (plan, invalid) = (judging.plan, judging.invalid);
    let year = judging.moment.day.year().clamp(plan.head.first_year.value.0, plan.head.last_year.value.0);
    let of_year = |year: i32| plan.actions.get(&year).into_iter().flat_map(|of_year| &of_year.actions);
    let is_open = |action: &&Action| !matches!(action.state.value, ActionState::Done | ActionState::Dropped);
    let wanted = |action: &&Action| {
        !invalid.has(&action.id.to_string()) && partner.is_none_or(|partner| carries_out(action, partner))
    };
    let all = of_year(year).chain(of_year(year - 1).filter(is_open)).filter(wanted);
    let goal = |action: &'p Action| {
        let id = &action.goal.as_ref()?.value;
        let chapter = plan.chapter(&id.chapter)?;
        Some(chapter.goals.iter().find(|goal| goal.id == *id)?.title.value.as_str())
    };
    OpenActions { year, actions: all.map(|action| (show::action(judging, action), goal(action))).collect() }
}
