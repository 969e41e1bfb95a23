//! What a partner supplies: the figures that come from it, and the actions that it has the lead of or takes part in.

use crate::compute::report::due_item::{DueAbout, DueItem, DueWhat};
use crate::model::{Action, Followup, FollowupId, Id, Indicator, Partner, Plan, folded};

/// Whether the figures of an indicator come from a partner: one of its sources is that partner's, or the partner has the
/// lead, of the indicator itself or else of its goal.
pub fn supplies(plan: &Plan, indicator: &Indicator, partner: &Partner) -> bool {
    let of_goal = || {
        let goal = indicator.goal_id()?;
        let chapter = plan.chapter(&goal.chapter)?;
        chapter.goals.iter().find(|one| one.id == goal)?.lead.as_ref()
    };
    let lead = indicator.lead.as_ref().or_else(of_goal);
    lead.is_some_and(|lead| lead.value == partner.id.value)
        || indicator.sources.iter().any(|source| is_source_of(plan, &source.value, partner))
}

/// Whether a source is a partner's: it bears its id or name, or is published by it.
pub fn is_source_of(plan: &Plan, source: &Id, partner: &Partner) -> bool {
    let own = [folded(partner.id.value.as_str()), folded(partner.name.as_str())];
    let described = plan.sources.iter().find(|one| one.id.value == *source);
    let called = described.into_iter().flat_map(|one| {
        std::iter::once(one.name.as_str()).chain(one.publisher.as_ref().map(|name| name.as_str()))
    });
    std::iter::once(source.as_str()).chain(called).any(|name| own.contains(&folded(name)))
}

/// Whether a partner has the lead of an action, or takes part in it.
pub fn carries_out(action: &Action, partner: &Partner) -> bool {
    action.lead.iter().chain(&action.partners).any(|id| id.value == partner.id.value)
}

/// Whether it is up to a partner to settle something that is due.
pub fn owes(plan: &Plan, item: &DueItem, partner: &Partner) -> bool {
    match item.what {
        DueWhat::Measurement { .. } | DueWhat::Promise { .. } => plan
            .indicators()
            .any(|one| item.name == DueAbout::Indicator(one.id.clone()) && supplies(plan, one, partner)),
        DueWhat::Action { .. } => {
            let mut all = plan.all_actions();
            all.any(|action| item.name == DueAbout::Action(action.id.clone()) && carries_out(action, partner))
        }
        DueWhat::Followup { .. } => {
            let own =
                |one: &&Followup| item.name == DueAbout::Followup(FollowupId::Own(one.id.value.clone()));
            let lead = plan.followups.iter().find(own).and_then(|one| one.lead.as_ref());
            lead.is_some_and(|lead| lead.value == partner.id.value)
        }
        DueWhat::Interpretation { .. } | DueWhat::Evaluation { .. } | DueWhat::Round(_) => false,
    }
}
