//! The implementation plans: their actions, and the money by programme.

use chrono::NaiveDate;

use crate::compute::judging::Judging;
use crate::compute::report::goal;
use crate::compute::report::goal::GoalReport;
use crate::compute::report::head::ReportHead;
use crate::compute::report::money::{MoneyReport, money_in, money_over};
use crate::compute::report::show::{ActionCard, card_in};
use crate::model::{Action, ActionState, Body};

/// Implementation plans, whole or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionsReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// By year, those without a chosen action left out.
    pub years: Vec<YearReport<'p>>,
    /// No error keeps an action or an amount of any year out.
    pub complete: bool,
    /// The money of all these years: each action counts once.
    pub money: MoneyReport,
}

/// The implementation plan of a year, whole or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct YearReport<'p> {
    pub year: i32,
    /// There is an implementation plan of this year; else only actions of other years run in it.
    pub has_plan: bool,
    /// Who adopted it, and when.
    pub adopted: Option<(Body, Option<NaiveDate>)>,
    /// No error keeps an action or an amount out.
    pub complete: bool,
    /// The chosen actions, in the order of the file.
    pub actions: Vec<ListedAction<'p>>,
    pub money: MoneyReport,
}

/// An action in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedAction<'p> {
    /// Everything about it.
    pub card: ActionCard<'p>,
    /// The plan has an error here: its amounts do not count.
    pub invalid: bool,
}

impl<'p> YearReport<'p> {
    /// The actions that serve no goal.
    pub fn without_goal(&self) -> impl Iterator<Item = &ListedAction<'p>> {
        self.actions.iter().filter(|one| one.card.goals.is_empty())
    }

    /// How many actions are in a state.
    pub fn count(&self, state: ActionState) -> usize {
        self.actions.iter().filter(|one| one.card.state.value == state).count()
    }

    /// How many actions are past their end while they are not done.
    pub fn overdue(&self) -> usize {
        self.actions.iter().filter(|one| one.card.overdue).count()
    }
}

/// Collects the actions that are chosen: of each year those that run in it, or of one year only.
pub fn actions<'p>(
    judging: &Judging<'p>,
    only: Option<i32>,
    chosen: impl Fn(&Action) -> bool,
) -> ActionsReport<'p> {
    let plan = judging.plan;
    let invalid = |action: &Action| judging.invalid.has(&action.id.to_string());
    let years = plan.action_years();
    let report = |year: i32| -> YearReport<'p> {
        let all: Vec<&'p Action> = plan.actions_in(year).filter(|action| chosen(action)).collect();
        let counted: Vec<&Action> = all.iter().copied().filter(|one| !invalid(one)).collect();
        let adopted = plan.actions.get(&year).and_then(|of_year| of_year.adopted.as_ref());
        YearReport {
            year,
            has_plan: plan.actions.contains_key(&year),
            adopted: adopted.map(|adopted| (adopted.body.value, adopted.date.map(|date| date.value))),
            complete: !judging.invalid.has_any_below(&year.to_string())
                && !all.iter().any(|one| invalid(one)),
            money: money_in(judging, &counted, year),
            actions: all
                .iter()
                .map(|one| ListedAction { card: card_in(judging, one, year), invalid: invalid(one) })
                .collect(),
        }
    };
    let wanted = |year: &i32| only.is_none_or(|only| only == *year);
    let mut reports: Vec<YearReport<'p>> = years.iter().copied().filter(wanted).map(report).collect();
    reports.retain(|year| !year.actions.is_empty());
    let counted: Vec<&Action> = plan.all_actions().filter(|one| chosen(one) && !invalid(one)).collect();
    let money = match only {
        Some(_) => reports.first().map(|year| year.money.clone()).unwrap_or_default(),
        None => money_over(judging, &counted, &years),
    };
    ActionsReport {
        // The file of a year that cannot be read at all is a year of the plan all the same.
        complete: !years.iter().any(|year| judging.invalid.has_any_below(&year.to_string())),
        head: judging.head(),
        years: reports,
        money,
    }
}

/// How far a goal is, for telling what a change of an action did to it.
pub fn goal_of_action(judging: &Judging<'_>, action: &Action) -> Option<GoalReport> {
    let id = &action.goal()?.value;
    let goal = judging.plan.goals().find(|goal| goal.id == *id)?;
    Some(goal::judge(judging, goal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::moment::Moment;
    use crate::compute::report::money::Sums;
    use crate::diagnostic::Invalid;
    use crate::model::load_texts;

    #[test]
    fn every_amount_counts_once_whoever_pays() {
        let action = |id: &str, rest: &str| {
            format!("[[action]]\nid = \"{id}\"\ntitle = \"{id}\"\nstate = \"planned\"\n{rest}\n")
        };
        let file = [
            action("a", "budget = 100\nprogrammes = [\"wonen\"]"),
            action("b", "budget = 10\nspent = 4\nprogrammes = [\"zorg\", \"wonen\"]"),
            action("c", "budget = 1\nprogrammes = [\"wonen\", \"zorg\"]").replace("planned", "dropped"),
            action("d", "requested = 1000"),
            action("e", "programmes = [\"zorg\"]"),
        ]
        .concat();
        let mut texts: Vec<(String, String)> = crate::rules::base_plan()
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        texts.push(("actions/2025.toml".to_owned(), file));
        for (path, text) in &mut texts {
            if path == "plan.toml" {
                text.push_str("[[programme]]\nid = \"wonen\"\ntitle = \"Wonen\"\n[[programme]]\nid = \"zorg\"\ntitle = \"Zorg\"\n");
            }
        }
        texts.sort();
        let loaded = load_texts(texts, "plan");
        let plan = loaded.plan.as_ref().unwrap();
        let invalid = Invalid::default();
        let moment = Moment::on("2025-06-01".parse().unwrap());
        let judging = &Judging::new(plan, &loaded.sources, &invalid, moment);
        let money = actions(judging, None, |_| true).years[0].money.clone();
        let rows: Vec<_> =
            money.rows.iter().map(|row| (row.titles.join("+"), row.actions, row.sums.budget)).collect();
        assert_eq!(
            rows,
            [
                ("Wonen".to_owned(), 1, Some(100.0)),
                ("Wonen+Zorg".to_owned(), 2, Some(11.0)),
                (String::new(), 1, None)
            ]
        );
        assert_eq!(money.total, Sums { budget: Some(111.0), spent: Some(4.0), requested: Some(1000.0) });
        assert_eq!(money.dropped.budget, Some(1.0));
    }
}
