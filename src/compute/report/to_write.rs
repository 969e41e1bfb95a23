//! What a plan that was only begun still needs before it can tell anything.

use crate::model::{Chapter, Figure, GoalId, Id, IndicatorId, Plan};

/// The next thing to write in a plan that has hardly anything in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToWrite {
    /// A goal of this priority, which has nothing to reach yet.
    Goal(Id),
    /// An indicator of this goal: nothing in the priorities is measured.
    Indicator(GoalId),
    /// A figure of this indicator: there is none in the whole plan.
    Figure(IndicatorId),
}

/// The next thing to write; none in a plan that was written further.
pub fn to_write(plan: &Plan) -> Option<ToWrite> {
    let goes_on = |one: &&Chapter| one.years.ended.is_none();
    let is_empty =
        |one: &&Chapter| one.goals.is_empty() && one.indicators.is_empty() && one.broken.is_empty();
    if let Some(empty) = plan.priorities.iter().filter(goes_on).find(is_empty) {
        return Some(ToWrite::Goal(empty.id.clone()));
    }
    let unread = plan.chapters().any(|one| !one.broken.is_empty());
    let first = plan.priorities.iter().flat_map(|one| &one.indicators).next();
    let Some(first) = first else {
        let goal = plan.goals().next().filter(|_| !unread)?;
        return Some(ToWrite::Indicator(goal.id.clone()));
    };
    let is_known = |figure: &Figure| !matches!(figure, Figure::Missing(_));
    let has_figure = plan.series.values().flat_map(|one| &one.measurements).any(|one| is_known(&one.figure));
    (!has_figure && !unread).then(|| ToWrite::Figure(first.id.clone()))
}
