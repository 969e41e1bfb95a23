//! What the yearly round of an adopted plan lacks: the implementation plan of each year, and its evaluation.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::diagnostic::Invalid;
use crate::model::{Action, ActionId, AdoptionStatus, Head, Plan};

/// What the implementation plan of a year lacks.
#[derive(Debug, Clone, PartialEq)]
pub enum YearLacks<'p> {
    /// There is none: no file, or one without actions.
    Plan {
        /// The actions of other years that run in it.
        running: Vec<&'p ActionId>,
    },
    /// The college did not adopt it, as far as the file says.
    Adoption,
    /// Of these actions it is not on record what was agreed with the partners.
    Agreement(Vec<&'p Action>),
}

/// What the evaluation of a year lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvaluationLacks {
    /// Nobody has begun it.
    Beginning,
    /// It is a draft.
    Adoption,
}

/// The first day of the quarter before a year: by then its implementation plan is written.
pub fn watched_from(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year - 1, 10, 1)
}

/// The day on which the implementation plan of a year is due: the last before the year.
pub fn plan_due(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year - 1, 12, 31)
}

/// The day on which the evaluation of a year is due to be adopted: 1 July of the year after.
pub fn adoption_due(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year + 1, 7, 1)
}

/// What the implementation plans lack on a day, by year, of the years that are watched: from three months before they begin.
pub fn plans_lack<'p>(plan: &'p Plan, day: NaiveDate, unread: &Invalid) -> Vec<(i32, YearLacks<'p>)> {
    let mut all = Vec::new();
    let mut named: BTreeSet<&ActionId> = BTreeSet::new();
    for year in watched(&plan.head, unread, move |year| watched_from(year).is_some_and(|from| from <= day)) {
        let of_year = plan.actions.get(&year);
        // What cannot be read may say it.
        let whole = !unread.has_any_below(&year.to_string());
        match of_year.filter(|of_year| !of_year.actions.is_empty()) {
            _ if !whole => {}
            Some(of_year) if of_year.adopted.is_some() => {}
            Some(_) => all.push((year, YearLacks::Adoption)),
            None => {
                let running = plan.actions_in(year).map(|one| &one.id).collect();
                all.push((year, YearLacks::Plan { running }));
            }
        }
        // Of a year that is over nothing can be agreed any more.
        let is_over = NaiveDate::from_ymd_opt(year, 12, 31).is_none_or(|last| last < day);
        let silent: Vec<&Action> = plan
            .actions_in(year)
            .filter(|one| !is_over && one.is_open() && one.agreed.is_none() && !one.partners.is_empty())
            .filter(|one| !unread.has(&one.id.to_string()))
            .filter(|one| named.insert(&one.id))
            .collect();
        if !silent.is_empty() {
            all.push((year, YearLacks::Agreement(silent)));
        }
    }
    all
}

/// What the evaluations lack on a day, by year, of the years of the plan that have ended.
pub fn evaluations_lack(plan: &Plan, day: NaiveDate, unread: &Invalid) -> Vec<(i32, EvaluationLacks)> {
    let ended = move |year: i32| NaiveDate::from_ymd_opt(year, 12, 31).is_some_and(|last| last < day);
    let lacks = |year: i32| match plan.evaluations.get(&year) {
        _ if unread.has_evaluation(year) => None,
        None => Some((year, EvaluationLacks::Beginning)),
        Some(one) if one.status == AdoptionStatus::Draft => Some((year, EvaluationLacks::Adoption)),
        Some(_) => None,
    };
    watched(&plan.head, unread, ended).filter_map(lacks).collect()
}

/// The years of an adopted plan, as far as they are watched: none where it cannot be read which years it has, or whether it
/// is a draft.
fn watched<'p>(
    head: &'p Head,
    unread: &Invalid,
    is_watched: impl Fn(i32) -> bool + 'p,
) -> impl Iterator<Item = i32> + 'p {
    let adopted = head.complete && !unread.has("plan") && head.status == AdoptionStatus::Adopted;
    head.years().into_iter().flatten().filter(move |year| adopted && is_watched(*year))
}
