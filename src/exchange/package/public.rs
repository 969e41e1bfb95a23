//! A plan in its public form, as the tables of a package are made of it.

use std::collections::BTreeSet;

use crate::compute::{Judging, Publicity, StatusReport, status};
use crate::model::{GoalId, IndicatorId, Plan};

/// A plan in its public form, with what is worked out from that.
pub(super) struct Public<'p> {
    pub(super) judging: &'p Judging<'p>,
    pub(super) status: StatusReport<'p>,
    /// Promises that are not judged, because what is public of them does not tell if they were kept.
    pub(super) unjudged: &'p BTreeSet<IndicatorId>,
    /// The goals that they measure.
    pub(super) goals_unjudged: BTreeSet<GoalId>,
}

impl<'p> Public<'p> {
    pub(super) fn of(whole: &Plan, public: &'p Judging<'p>, publicity: &'p Publicity) -> Public<'p> {
        let unjudged = publicity.promises_kept_inside();
        let goals = whole.indicators().filter(|one| unjudged.contains(&one.id));
        Public {
            goals_unjudged: goals.filter_map(|one| one.goal_id()).collect(),
            judging: public,
            status: status(public),
            unjudged,
        }
    }

    pub(super) fn plan(&self) -> &'p Plan {
        self.judging.plan
    }
}
