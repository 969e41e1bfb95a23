//! What the entries of a plan can refer to.

use std::collections::{BTreeMap, BTreeSet};

use super::rule::Context;
use crate::lang::{Arg, Message};
use crate::model::{Chapter, GoalId, Id, Indicator, IndicatorId, Plan};

/// What `ivp record` asks beside a figure of an indicator: its source, when that does not follow.
pub(super) fn asked_source(plan: &Plan, indicator: &Indicator) -> Arg {
    source_option(plan.source_of_figures(indicator).is_none())
}

/// The option that names a source, where it is asked.
pub(super) fn source_option(is_asked: bool) -> Arg {
    if is_asked { Message::new("measurement-record-source").into() } else { Arg::from("") }
}

/// The chapters, goals and indicators that can be referred to.
pub(super) struct Names<'p> {
    chapters: BTreeMap<&'p Id, &'p Chapter>,
    goals: BTreeSet<&'p GoalId>,
    indicators: BTreeSet<&'p IndicatorId>,
    /// The chapters whose file is there but could not be read: what they hold is not known.
    unread: BTreeSet<String>,
}

impl<'p> Names<'p> {
    /// The names of a plan.
    pub(super) fn of(context: &Context<'p>) -> Names<'p> {
        let plan = context.plan;
        let chapters: BTreeMap<_, _> = plan.chapters().map(|chapter| (&chapter.id, chapter)).collect();
        let read: BTreeSet<&str> = chapters.keys().map(|id| id.as_str()).collect();
        let unread = context.sources.iter().filter_map(|(_, file)| {
            let name = match file.inside.as_str() {
                "monitor.toml" => Id::MONITOR,
                inside => inside.strip_prefix("priorities/")?.strip_suffix(".toml")?,
            };
            let id = if name == Id::MONITOR { name.to_owned() } else { Id::suggestion(name)? };
            (!read.contains(id.as_str())).then_some(id)
        });
        let unread = unread.collect();
        Names {
            unread,
            chapters,
            goals: plan.goals().map(|goal| &goal.id).collect(),
            indicators: plan.indicators().map(|indicator| &indicator.id).collect(),
        }
    }

    /// The chapter with this id.
    pub(super) fn chapter(&self, id: &Id) -> Option<&'p Chapter> {
        self.chapters.get(id).copied()
    }

    /// Whether a chapter is there, readable or not.
    pub(super) fn has_chapter(&self, id: &Id) -> bool {
        self.chapters.contains_key(id) || self.unread.contains(id.as_str())
    }

    /// Whether a goal is there, or may be among what could not be read.
    pub(super) fn has_goal(&self, id: &GoalId) -> bool {
        self.goals.contains(id) || self.may_hold(&id.chapter, &id.id)
    }

    /// Whether an indicator is there, or may be among what could not be read.
    pub(super) fn has_indicator(&self, id: &IndicatorId) -> bool {
        self.indicators.contains(id) || self.may_hold(&id.chapter, &id.id)
    }

    fn may_hold(&self, chapter: &Id, id: &Id) -> bool {
        self.unread.contains(chapter.as_str())
            || self.chapters.get(chapter).is_some_and(|chapter| chapter.has_broken(id))
    }

    /// The full names of the goals.
    pub(super) fn goals(&self) -> Vec<String> {
        self.goals.iter().map(ToString::to_string).collect()
    }

    /// The full names of the indicators.
    pub(super) fn indicators(&self) -> Vec<String> {
        self.indicators.iter().map(ToString::to_string).collect()
    }

    /// The ids of the chapters.
    pub(super) fn chapters(&self) -> impl Iterator<Item = &'p Id> {
        self.chapters.keys().copied()
    }
}
