//! What of a plan is not published, so that what shows it can say so.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::series::has_hidden;
use super::versions::{Edition, Versions};
use crate::model::{ActionId, Indicator, IndicatorId, Plan};

/// The indicators of which something is not published: themselves, a figure that is internal, or a small number; and the
/// actions that are not published.
#[derive(Debug, Clone, Default)]
pub struct Inside {
    all: BTreeSet<IndicatorId>,
    internal: BTreeSet<IndicatorId>,
    actions: BTreeSet<ActionId>,
}

impl Inside {
    /// Those of a plan.
    pub fn of(plan: &Plan) -> Inside {
        let edition = Edition { plan, by: NaiveDate::MAX };
        let hides = |one: &&&Indicator| {
            let references = plan.series.get(&one.id).map_or(&[][..], |series| &series.references);
            one.internal || has_hidden(&Versions::of(&one.id, &[edition]), references, one, &plan.head)
        };
        let indicators: Vec<&Indicator> = plan.indicators().collect();
        Inside {
            all: indicators.par_iter().filter(hides).map(|one| one.id.clone()).collect(),
            internal: indicators.iter().filter(|one| one.internal).map(|one| one.id.clone()).collect(),
            actions: plan.all_actions().filter(|one| one.internal).map(|one| one.id.clone()).collect(),
        }
    }

    /// Whether there is one at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty() && self.actions.is_empty()
    }

    /// Whether an indicator is one.
    pub fn holds(&self, id: &IndicatorId) -> bool {
        self.all.contains(id)
    }

    /// Whether one of them has this full name.
    pub fn holds_named(&self, name: &str) -> bool {
        self.all.iter().any(|id| id.is_named(name)) || self.actions.iter().any(|id| id.to_string() == name)
    }

    /// Whether an action is not published.
    pub fn holds_action(&self, id: &ActionId) -> bool {
        self.actions.contains(id)
    }

    /// Whether an indicator is internal, its title too.
    pub fn is_internal(&self, id: &IndicatorId) -> bool {
        self.internal.contains(id)
    }
}
