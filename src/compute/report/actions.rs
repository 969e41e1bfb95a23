//! The implementation plans: their actions, and the money by programme.

use chrono::NaiveDate;

use crate::compute::judging::Judging;
use crate::compute::report::goal;
use crate::compute::report::goal::GoalReport;
use crate::compute::report::head::ReportHead;
use crate::compute::report::show::ActionCard;
use crate::compute::report::show::action as card;
use crate::model::{Action, ActionState, Body, Id, ImplementationPlan};

/// Implementation plans, whole or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionsReport<'p> {
    /// Of which plan, and on which day.
    pub head: ReportHead<'p>,
    /// By year, those without a chosen action left out.
    pub years: Vec<YearReport<'p>>,
    /// No error keeps an action or an amount of any year out.
    pub complete: bool,
    /// The money of all these years.
    pub money: MoneyReport,
}

/// The implementation plan of a year, whole or in part.
#[derive(Debug, Clone, PartialEq)]
pub struct YearReport<'p> {
    pub year: i32,
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

/// Money by programme. Every action is in one row, so the rows add up to the total.
#[derive(Debug, Clone, PartialEq)]
pub struct MoneyReport {
    /// By programme, or by the programmes that pay together; those without a programme last.
    pub rows: Vec<MoneyRow>,
    /// The rows together.
    pub total: Sums,
    /// What of the total belongs to actions that were given up.
    pub dropped: Sums,
}

/// The money of the actions that the same programmes pay.
#[derive(Debug, Clone, PartialEq)]
pub struct MoneyRow {
    /// The ids of the programmes, in the order of the plan; none for actions without a programme.
    pub ids: Vec<Id>,
    pub titles: Vec<String>,
    /// How many actions name an amount.
    pub actions: usize,
    pub sums: Sums,
}

/// Amounts in euro; none where no action names one.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sums {
    /// What it may cost.
    pub budget: Option<f64>,
    /// What it has cost.
    pub spent: Option<f64>,
    /// Extra money still to be decided.
    pub requested: Option<f64>,
}

impl<'p> YearReport<'p> {
    /// The actions that serve no goal.
    pub fn without_goal(&self) -> impl Iterator<Item = &ListedAction<'p>> {
        self.actions.iter().filter(|one| one.card.goal.is_none())
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

impl MoneyReport {
    /// Whether several programmes pay together somewhere.
    pub fn is_shared(&self) -> bool {
        self.rows.iter().any(|row| row.ids.len() > 1)
    }
}

impl Sums {
    /// Whether no action names an amount.
    pub fn is_empty(&self) -> bool {
        *self == Sums::default()
    }

    fn of(action: &Action) -> Sums {
        Sums {
            budget: action.budget.map(|at| at.value),
            spent: action.spent.map(|at| at.value),
            requested: action.requested.map(|at| at.value),
        }
    }

    fn add(&mut self, more: Sums) {
        let add = |sum: &mut Option<f64>, more: Option<f64>| {
            if let Some(more) = more {
                // Amounts are in cents; adding them as doubles leaves dust behind those.
                *sum = Some(((sum.unwrap_or(0.0) + more) * 100.0).round() / 100.0);
            }
        };
        add(&mut self.budget, more.budget);
        add(&mut self.spent, more.spent);
        add(&mut self.requested, more.requested);
    }
}

/// Collects the actions that are chosen.
pub fn actions<'p>(judging: &Judging<'p>, chosen: impl Fn(&Action) -> bool) -> ActionsReport<'p> {
    let of_year = |plan: &'p ImplementationPlan| -> (YearReport<'p>, Vec<&'p Action>) {
        let all: Vec<&'p Action> = plan.actions.iter().filter(|action| chosen(action)).collect();
        let invalid = |action: &Action| judging.invalid.has(&action.id.to_string());
        let counted: Vec<&Action> = all.iter().copied().filter(|one| !invalid(one)).collect();
        let report = YearReport {
            year: plan.year,
            adopted: plan
                .adopted
                .as_ref()
                .map(|adopted| (adopted.body.value, adopted.date.map(|date| date.value))),
            complete: !judging.invalid.has_any_below(&plan.year.to_string()),
            money: money(judging, &counted),
            actions: all
                .iter()
                .map(|one| ListedAction { card: card(judging, one), invalid: invalid(one) })
                .collect(),
        };
        (report, counted)
    };
    let (years, counted): (Vec<YearReport<'p>>, Vec<Vec<&Action>>) =
        judging.plan.actions.values().map(of_year).filter(|(year, _)| !year.actions.is_empty()).unzip();
    let head = &judging.plan.head;
    // The file of a year that cannot be read at all is a year of the plan all the same.
    let all_years =
        (head.first_year.value.0..=head.last_year.value.0).chain(judging.plan.actions.keys().copied());
    ActionsReport {
        complete: !all_years.clone().any(|year| judging.invalid.has_any_below(&year.to_string())),
        head: judging.head(),
        years,
        money: money(judging, &counted.concat()),
    }
}

fn money(judging: &Judging<'_>, actions: &[&Action]) -> MoneyReport {
    let programmes = &judging.plan.head.programmes;
    // The place of a programme in the plan; one that the plan does not know comes after those.
    let place = |id: &Id| programmes.iter().position(|one| one.id.value == *id).unwrap_or(programmes.len());
    let (mut total, mut dropped) = (Sums::default(), Sums::default());
    let mut groups: Vec<(Vec<&Id>, usize, Sums)> = Vec::new();
    for action in actions {
        let sums = Sums::of(action);
        if sums.is_empty() {
            continue;
        }
        let mut ids: Vec<&Id> = action.programmes.iter().map(|id| &id.value).collect();
        ids.sort_by_key(|id| (place(id), *id));
        ids.dedup();
        let index = groups.iter().position(|group| group.0 == ids).unwrap_or_else(|| {
            groups.push((ids, 0, Sums::default()));
            groups.len() - 1
        });
        groups[index].1 += 1;
        groups[index].2.add(sums);
        total.add(sums);
        if action.state.value == ActionState::Dropped {
            dropped.add(sums);
        }
    }
    // Single programmes in the order of the plan, then those that pay together, then none.
    groups.sort_by_key(|(ids, ..)| {
        let sort = match ids.len() {
            0 => 2,
            1 => 0,
            _ => 1,
        };
        (sort, ids.iter().map(|id| (place(id), (*id).clone())).collect::<Vec<_>>())
    });
    let rows = groups
        .into_iter()
        .map(|(ids, actions, sums)| MoneyRow {
            titles: ids.iter().map(|id| judging.plan.head.programme_title(id).to_owned()).collect(),
            ids: ids.into_iter().cloned().collect(),
            actions,
            sums,
        })
        .collect();
    MoneyReport { rows, total, dropped }
}

/// How far a goal is, for telling what a change of an action did to it.
pub fn goal_of_action(judging: &Judging<'_>, action: &Action) -> Option<GoalReport> {
    let id = &action.goal.as_ref()?.value;
    let goal = judging.plan.goals().find(|goal| goal.id == *id)?;
    Some(goal::judge(judging, goal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compute::moment::Moment;
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
        let money = actions(judging, |_| true).years[0].money.clone();
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
