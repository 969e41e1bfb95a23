//! What stands out in a priority: what a reader with one minute must see.

use crate::compute::assessment::Assessment;
use crate::compute::report::goal::{Because, GoalVerdict};
use crate::compute::yearly::indicator::IndicatorEvaluation;
use crate::compute::yearly::priority::{PriorityEvaluation, Standout};
use crate::model::GoalState;

/// What stands out in a priority: bad news first, then good news, then what is not known.
pub(in crate::compute) fn standouts(one: &PriorityEvaluation<'_>) -> Vec<Standout> {
    let effect = |of: &IndicatorEvaluation| Standout::Level {
        id: of.report.id.clone(),
        title: of.report.title.clone(),
        assessment: of.report.assessment,
        by_chance: of.report.is_by_chance(),
    };
    let effects =
        |wanted: Assessment| one.effects.iter().filter(move |of| of.report.assessment == wanted).map(effect);
    // A level of one's own acts that is not reached; a promise is told as a promise.
    let levels = |wanted: Assessment| {
        let of_level =
            move |of: &&IndicatorEvaluation| of.report.cadence.is_none() && of.report.assessment == wanted;
        one.performances.iter().filter(of_level).map(effect)
    };
    let goals = |wanted: GoalState| {
        one.standing.goals.iter().filter_map(move |goal| match &goal.verdict {
            GoalVerdict::State { state, because, .. } if *state == wanted => {
                Some(Standout::Goal { title: goal.title.clone(), state: *state, because: because.clone() })
            }
            _ => None,
        })
    };
    let broken = one
        .performances
        .iter()
        .filter(|of| of.report.cadence.is_some() && of.report.assessment == Assessment::OffTrack)
        // A goal that is delayed by it tells it already.
        .filter(|of| {
            !goals(GoalState::Delayed).any(|goal| {
                matches!(goal, Standout::Goal { because: Because::PromiseOffTrack(title), .. } if title == of.report.title)
            })
        })
        .map(|of| Standout::Promise { title: of.report.title.clone() });
    let mut all: Vec<Standout> = [Assessment::Worsening, Assessment::OffTrack, Assessment::AtRisk]
        .into_iter()
        .flat_map(|wanted| effects(wanted).chain(levels(wanted)))
        .collect();
    all.extend(goals(GoalState::Delayed));
    all.extend(broken);
    all.extend(goals(GoalState::Dropped));
    all.extend(effects(Assessment::Achieved).chain(levels(Assessment::Achieved)));
    let unmeasured = one.effects.iter().filter(|of| of.report.assessment == Assessment::NoData).count();
    if unmeasured > 0 {
        all.push(Standout::Unmeasured(unmeasured, one.effects.len()));
    }
    let judged = one.standing.goals.iter().filter(|goal| goal.state().is_some());
    let idle = judged.clone().filter(|goal| goal.state() == Some(GoalState::NoActionPlanned)).count();
    if idle > 0 {
        all.push(Standout::Idle(idle, judged.count()));
    }
    all
}
