//! What is due of the yearly round of an adopted plan: implementation plans, their adoption and what was agreed with
//! partners, and the adoption of evaluations.

use chrono::{Datelike as _, NaiveDate};

use crate::compute::judging::Judging;
use crate::compute::standpoint::Standpoint;
use crate::facts::{EvaluationLacks, YearLacks, adoption_due, evaluations_lack, plan_due, plans_lack};
use crate::model::{ActionId, actions_path, evaluation_path};

/// What the round of a year lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundDue {
    pub year: i32,
    pub what: RoundWhat,
    /// The day on which it is due.
    pub due: NaiveDate,
}

/// What is lacking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoundWhat {
    /// There is no implementation plan; so many actions of other years run in it.
    Plan { running: usize },
    /// The implementation plan was not adopted.
    PlanAdoption,
    /// Of actions with partners is not on record what was agreed: the titles, and the first by its name.
    Agreement { titles: Vec<String>, first: ActionId },
    /// The evaluation is still a draft.
    EvaluationAdoption,
}

impl RoundDue {
    /// The value in JSON.
    pub fn word(&self) -> &'static str {
        match self.what {
            RoundWhat::Plan { .. } => "implementation-plan",
            RoundWhat::PlanAdoption | RoundWhat::EvaluationAdoption => "adoption",
            RoundWhat::Agreement { .. } => "agreement",
        }
    }

    /// The file in which it is settled by hand.
    pub fn file(&self) -> Option<String> {
        match self.what {
            RoundWhat::PlanAdoption => Some(actions_path(self.year)),
            RoundWhat::EvaluationAdoption => Some(evaluation_path(self.year)),
            RoundWhat::Plan { .. } | RoundWhat::Agreement { .. } => None,
        }
    }
}

/// All that the round lacks on the day of judgement. The implementation plan of a year is told from three months before it,
/// so that there is time to make one.
pub(super) fn round_due(judging: &Judging<'_>) -> Vec<RoundDue> {
    let Standpoint { plan, invalid, moment, .. } = **judging;
    let mut all: Vec<RoundDue> = plans_lack(plan, moment.day, invalid)
        .into_iter()
        .filter_map(|(year, lacks)| {
            let what = match lacks {
                YearLacks::Plan { running } => RoundWhat::Plan { running: running.len() },
                YearLacks::Adoption => RoundWhat::PlanAdoption,
                YearLacks::Agreement(actions) => RoundWhat::Agreement {
                    titles: actions.iter().map(|one| one.title.value.clone()).collect(),
                    first: actions.first()?.id.clone(),
                },
            };
            Some(RoundDue { year, what, due: plan_due(year)? })
        })
        .collect();
    let drafts = evaluations_lack(plan, moment.day, invalid).into_iter();
    all.extend(drafts.filter(|(_, lacks)| *lacks == EvaluationLacks::Adoption).filter_map(|(year, _)| {
        Some(RoundDue { year, what: RoundWhat::EvaluationAdoption, due: adoption_due(year)? })
    }));
    all
}

/// The years of which the evaluation may lack interpretations: last year's, and of an adopted plan every earlier one that
/// was not adopted.
pub(super) fn years_to_evaluate(judging: &Judging<'_>) -> Vec<i32> {
    let Standpoint { plan, invalid, moment, .. } = **judging;
    let mut years: Vec<i32> =
        evaluations_lack(plan, moment.day, invalid).into_iter().map(|(year, _)| year).collect();
    let last = moment.day.year() - 1;
    if !years.contains(&last) && plan.head.covers(last) {
        years.push(last);
    }
    years
}
