//! A priority in the evaluation of a year.

use crate::compute::judging::Judging;
use crate::compute::report::followups::FollowupCard;
use crate::compute::report::show;
use crate::compute::report::show::ActionCard;
use crate::compute::report::status::PriorityReport;
use crate::compute::yearly::indicator::{IndicatorEvaluation, indicator_evaluation};
use crate::model::{Evaluation, GoalId, IndicatorKind};

/// A priority in an evaluation.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityEvaluation<'p> {
    /// How it stood.
    pub standing: PriorityReport<'p>,
    /// The actions that run in the year.
    pub actions: Vec<YearAction<'p>>,
    pub effects: Vec<IndicatorEvaluation<'p>>,
    pub performances: Vec<IndicatorEvaluation<'p>>,
    /// What the figures mean.
    pub interpretation: Option<&'p str>,
    /// What changes because of it.
    pub adjustment: Option<&'p str>,
    /// What came of what would change by the evaluation before.
    pub previous: Option<&'p str>,
    /// What was promised about it, and what came of that.
    pub followups: Vec<FollowupCard<'p>>,
}

/// An action of the year, by the goals of the priority that it serves.
#[derive(Debug, Clone, PartialEq)]
pub struct YearAction<'p> {
    /// The full names of the goals, the first by which it is told.
    pub goals: Vec<GoalId>,
    pub action: ActionCard<'p>,
}

/// What an evaluation tells of a priority.
pub(super) fn priority_evaluation<'p>(
    judging: &Judging<'p>,
    standing: &PriorityReport<'p>,
    written: Option<&'p Evaluation>,
) -> PriorityEvaluation<'p> {
    let reading = written.and_then(|one| one.priorities.iter().find(|of| of.priority.value == standing.id));
    let of_kind = |kind: IndicatorKind| {
        standing
            .indicators
            .iter()
            .filter(move |report| report.kind.unwrap_or(IndicatorKind::Effect) == kind)
            .map(|report| indicator_evaluation(judging, report, written))
            .collect()
    };
    let year = judging.moment.year();
    let of_year = judging.plan.actions_in(year);
    let actions = of_year
        .filter(|action| !judging.invalid.has(&action.id.to_string()))
        .filter_map(|action| {
            let own = action.goals.iter().filter(|goal| goal.value.chapter == standing.id);
            let goals: Vec<GoalId> = own.map(|goal| goal.value.clone()).collect();
            (!goals.is_empty()).then(|| YearAction { goals, action: show::card_in(judging, action, year) })
        })
        .collect();
    PriorityEvaluation {
        standing: standing.clone(),
        actions,
        effects: of_kind(IndicatorKind::Effect),
        performances: of_kind(IndicatorKind::Performance),
        interpretation: reading.and_then(|one| one.interpretation.as_ref()).map(|text| text.as_str()),
        adjustment: reading.and_then(|one| one.adjustment.as_ref()).map(|text| text.as_str()),
        previous: reading.and_then(|one| one.previous.as_ref()).map(|text| text.as_str()),
        followups: Vec::new(),
    }
}
