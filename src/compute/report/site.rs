//! Everything that the public page tells, from the public form of a plan.

use chrono::NaiveDate;

use crate::compute::judging::Judging;
use crate::compute::report::actions::{ActionsReport, actions};
use crate::compute::report::followups::{FollowupsReport, followups};
use crate::compute::report::history::HistoryRow;
use crate::compute::report::show::{ChapterCard, GoalCard, IndicatorCard};
use crate::compute::report::status::StatusReport;
use crate::compute::report::{show, status};
use crate::compute::yearly::account;
use crate::compute::yearly::account::SourceNote;
use crate::model::{Indicator, IndicatorId, Plan};

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
    pub publish_from: Option<u32>,
}

/// A figure that was recorded, with its indicator.
#[derive(Debug, Clone, Copy)]
pub struct News<'r, 'p> {
    pub recorded: NaiveDate,
    pub card: &'r IndicatorCard<'p>,
    pub row: &'r HistoryRow<'p>,
}

/// So many figures are told as news.
const MOST_NEWS: usize = 50;

impl<'p> SiteReport<'p> {
    /// What the adopted evaluations say that the figures of an indicator mean: the year and the words, the latest first.
    pub fn interpretations(&self, indicator: &IndicatorId) -> Vec<(i32, &'p str)> {
        let day = self.status.head.as_of;
        let adopted = self.plan.evaluations.values().filter(|one| one.is_adopted_by(day));
        let said = adopted.filter_map(|one| {
            let reading = one.indicators.iter().find(|reading| reading.indicator.value == *indicator)?;
            Some((one.year, reading.interpretation.as_ref()?.value.as_str()))
        });
        let mut said: Vec<(i32, &str)> = said.collect();
        said.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
        said
    }

    /// The figures that were recorded last, the latest first; those of a day in the order of the plan. What is not shown,
    /// and what a later figure replaced, is no news.
    pub fn news(&self) -> Vec<News<'_, 'p>> {
        let mut all: Vec<News<'_, 'p>> = self
            .indicators
            .iter()
            .flat_map(|card| {
                let rows = card.history.rows.iter().filter(|row| row.value.is_some() && !row.superseded);
                rows.filter_map(move |row| Some(News { recorded: row.recorded.as_ref()?.value, card, row }))
            })
            .collect();
        // Of what was recorded together the latest period is the news.
        all.sort_by_key(|one| std::cmp::Reverse((one.recorded, one.row.period.value.end())));
        all.truncate(MOST_NEWS);
        all
    }
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
        publish_from: plan.head.publication.publish_from.map(|at| at.value).filter(|from| *from > 0),
    }
}
