//! Everything that the public page tells, from the public form of a plan.

use crate::compute::judging::Judging;
use crate::compute::report::actions::{ActionsReport, actions};
use crate::compute::report::followups::{FollowupsReport, followups};
use crate::compute::report::show::{ChapterCard, GoalCard, IndicatorCard};
use crate::compute::report::status::StatusReport;
use crate::compute::report::{show, status};
use crate::compute::yearly::account;
use crate::compute::yearly::account::SourceNote;
use crate::model::{Indicator, Plan};

/// What the public page tells.
#[derive(Debug, Clone)]
pub struct SiteReport<'p> {
    /// How the plan stands.
    pub status: StatusReport<'p>,
    pub plan: &'p Plan,
    /// The priorities with their texts.
    pub priorities: Vec<ChapterCard<'p>>,
    /// The topics outside the priorities.
    pub monitor: Option<ChapterCard<'p>>,
    /// The goals with what is done for them.
    pub goals: Vec<GoalCard<'p>>,
    /// The indicators with their figures.
    pub indicators: Vec<IndicatorCard<'p>>,
    /// The implementation plans.
    pub actions: ActionsReport<'p>,
    /// What was promised, to whom, and what came of it.
    pub followups: FollowupsReport<'p>,
    /// Where the figures come from.
    pub sources: Vec<SourceNote>,
    /// The count from which figures are shown.
    pub publish_from: Option<f64>,
}

/// Collects what the public page tells. The plan is the one that [`crate::compute::publication::Publicity`] gives.
pub fn site<'p>(judging: &Judging<'p>) -> SiteReport<'p> {
    let plan = judging.plan;
    let all: Vec<&Indicator> = plan.indicators().collect();
    SiteReport {
        status: status::status(judging),
        plan,
        priorities: plan.priorities.iter().map(|one| show::chapter(judging, one)).collect(),
        monitor: plan.monitor.as_ref().map(|one| show::chapter(judging, one)),
        goals: plan.goals().map(|one| show::goal_card(judging, one)).collect(),
        indicators: plan.indicators().map(|one| show::indicator_card(judging, one)).collect(),
        actions: actions(judging, None, |_| true),
        followups: followups(judging, |_| true),
        sources: account::sources(judging, &all),
        publish_from: plan.head.publication.publish_from.map(|at| at.value).filter(|from| *from > 0.0),
    }
}
