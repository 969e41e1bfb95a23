//! Everything that the public page tells, from the public form of a plan.

use crate::compute::judging::Judging;
use crate::compute::report::actions::{ActionsReport, actions};
use crate::compute::report::show::{ChapterCard, GoalCard, IndicatorCard, Shown, show};
use crate::compute::report::status;
use crate::compute::report::status::StatusReport;
use crate::compute::yearly::account;
use crate::compute::yearly::account::SourceNote;
use crate::lang::Language;
use crate::model::{Adoption, At, Body, Entry, Indicator, Thresholds, TitledText};

/// What the public page tells.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteReport {
    /// How the plan stands.
    pub status: StatusReport,
    /// What the plan says about itself.
    pub about: About,
    /// The priorities with their texts.
    pub priorities: Vec<ChapterCard>,
    /// The topics outside the priorities.
    pub monitor: Option<ChapterCard>,
    /// The goals with what is done for them.
    pub goals: Vec<GoalCard>,
    /// The indicators with their figures.
    pub indicators: Vec<IndicatorCard>,
    /// The implementation plans.
    pub actions: ActionsReport,
    /// Where the figures come from.
    pub sources: Vec<SourceNote>,
    /// What is called on track, at risk and small in this plan.
    pub thresholds: Thresholds,
    /// The language of the plan.
    pub language: Language,
    /// The count from which figures are shown.
    pub publish_from: Option<f64>,
}

/// What a plan says about itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct About {
    pub motto: Option<String>,
    /// By whom and when it was adopted.
    pub adopted: Option<(Body, Option<chrono::NaiveDate>)>,
    pub foreword: Option<String>,
    pub introduction: Option<String>,
    /// How one accounts for it.
    pub accountability: Option<String>,
    /// How it is paid for.
    pub funding: Option<String>,
    /// Its principles: title and text.
    pub principles: Vec<(String, Option<String>)>,
    /// The steps by which it was made and is carried out.
    pub process: Vec<(String, Option<String>)>,
    /// Who was heard: title, what was done, and how many answered.
    pub participation: Vec<(String, Option<String>, Option<u32>)>,
}

/// Collects what the public page tells. The plan is the one that [`crate::compute::publication::Publicity`] gives.
pub fn site(judging: &Judging<'_>) -> SiteReport {
    let plan = judging.plan;
    let chapter = |entry: Entry<'_>| match show(judging, entry) {
        Shown::Chapter(card) => Some(*card),
        _ => None,
    };
    let goal = |entry: Entry<'_>| match show(judging, entry) {
        Shown::Goal(card) => Some(*card),
        _ => None,
    };
    let indicator = |entry: Entry<'_>| match show(judging, entry) {
        Shown::Indicator(card) => Some(*card),
        _ => None,
    };
    let all: Vec<&Indicator> = plan.indicators().collect();
    SiteReport {
        status: status::status(judging),
        about: about(judging),
        priorities: plan.priorities.iter().filter_map(|one| chapter(Entry::Chapter(one))).collect(),
        monitor: plan.monitor.as_ref().and_then(|one| chapter(Entry::Chapter(one))),
        goals: plan.goals().filter_map(|one| goal(Entry::Goal(one))).collect(),
        indicators: all.iter().filter_map(|one| indicator(Entry::Indicator(one))).collect(),
        actions: actions(judging, |_| true),
        sources: account::sources(judging, &all),
        thresholds: plan.head.assessment,
        language: plan.head.language.value,
        publish_from: plan.head.publication.publish_from.map(|at| at.value).filter(|from| *from > 0.0),
    }
}

fn about(judging: &Judging<'_>) -> About {
    let head = &judging.plan.head;
    let text = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone());
    let adoption = |one: &Adoption| (one.body.value, one.date.map(|date| date.value));
    let passages = |all: &[TitledText]| -> Vec<(String, Option<String>)> {
        all.iter().map(|one| (one.title.value.clone(), text(&one.text))).collect()
    };
    let heard = judging.plan.analysis.participation.iter();
    About {
        motto: text(&head.motto),
        adopted: head.adopted.as_ref().map(adoption),
        foreword: text(&head.foreword),
        introduction: text(&head.introduction),
        accountability: text(&head.accountability),
        funding: text(&head.funding),
        principles: passages(&head.principles),
        process: passages(&head.process),
        participation: heard
            .map(|one| (one.title.value.clone(), text(&one.text), one.respondents.map(|at| at.value)))
            .collect(),
    }
}
