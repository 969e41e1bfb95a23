//! The follow-ups: what is waited for first, the most pressing on top.

use crate::compute::judging::Judging;
use crate::compute::report::head::ReportHead;
use crate::facts::{FollowupNow, followups as all_of};
use crate::model::{Entry, Plan};

/// The follow-ups of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowupsReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// All could be read.
    pub complete: bool,
    /// Those that are open, the first due first, then what was settled, the last due first.
    pub followups: Vec<FollowupCard<'p>>,
}

/// A follow-up with what is to be told of it.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowupCard<'p> {
    pub followup: FollowupNow<'p>,
    /// It should have been answered.
    pub overdue: bool,
    /// The name of who sees to it.
    pub lead_name: Option<&'p str>,
    /// The titles of what it is about.
    pub about: Vec<&'p str>,
}

/// Works out the follow-ups that are wanted.
pub fn followups<'p>(
    judging: &Judging<'p>,
    wanted: impl Fn(&FollowupNow<'_>) -> bool,
) -> FollowupsReport<'p> {
    let mut followups: Vec<FollowupCard<'p>> = cards(judging, wanted);
    followups.sort_by_key(|one| {
        let end = one.followup.due.end();
        let open = one.followup.is_open();
        (!open, open.then_some(end), std::cmp::Reverse(end))
    });
    FollowupsReport { head: judging.head(), complete: !judging.invalid.has("followups"), followups }
}

/// Those that are wanted, in the order of the plan.
pub(in crate::compute) fn cards<'p>(
    judging: &Judging<'p>,
    wanted: impl Fn(&FollowupNow<'_>) -> bool,
) -> Vec<FollowupCard<'p>> {
    let all = all_of(judging.plan, judging.moment.known).into_iter().filter(wanted);
    all.map(|one| card(judging, one)).collect()
}

fn card<'p>(judging: &Judging<'p>, followup: FollowupNow<'p>) -> FollowupCard<'p> {
    let plan = judging.plan;
    FollowupCard {
        overdue: followup.is_open() && !followup.in_draft && judging.moment.is_too_late(followup.due.end()),
        lead_name: followup.lead.map(|lead| plan.partner_name(lead)),
        about: about(plan, &followup),
        followup,
    }
}

fn about<'p>(plan: &'p Plan, one: &FollowupNow<'p>) -> Vec<&'p str> {
    let names = [
        one.priority.map(ToString::to_string),
        one.goal.map(ToString::to_string),
        one.indicator.map(ToString::to_string),
    ];
    let title = |name: String| match plan.find(&name).ok()? {
        Entry::Chapter(one) => Some(one.shown_title()),
        Entry::Goal(one) => Some(one.title.as_str()),
        Entry::Indicator(one) => Some(one.title.as_str()),
        Entry::Action(_) => None,
    };
    names.into_iter().flatten().filter_map(title).collect()
}
