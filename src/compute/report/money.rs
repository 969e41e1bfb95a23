//! Money of actions by programme: of a year, and what of an action over several years is not told by year.

use std::collections::BTreeSet;

use crate::compute::judging::Judging;
use crate::model::{Action, ActionState, Id};

/// Money by programme. Every action is in one row, so the rows add up to the total.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MoneyReport {
    /// By programme, or by the programmes that pay together; those without a programme last.
    pub rows: Vec<MoneyRow>,
    /// The rows together.
    pub total: Sums,
    /// What of the total belongs to actions that were given up.
    pub dropped: Sums,
    /// Extra money that is asked for, in this year and over more years; not for what was given up.
    pub requested: Option<f64>,
    /// Amounts over several years that are not told by year, in no total of a year: by programmes and years.
    pub over_years: Vec<OverYears>,
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

/// The money of actions over the same years that the same programmes pay.
#[derive(Debug, Clone, PartialEq)]
pub struct OverYears {
    pub first: i32,
    pub last: i32,
    pub row: MoneyRow,
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

/// What an action costs in a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InYear {
    pub year: i32,
    /// What is of that year.
    pub sums: Sums,
    /// What is of all its years together and not told by year, with the first and the last of them.
    pub over_years: Option<(i32, i32, Sums)>,
}

impl MoneyReport {
    /// Whether several programmes pay together somewhere.
    pub fn is_shared(&self) -> bool {
        self.rows.iter().chain(self.over_years.iter().map(|one| &one.row)).any(|row| row.ids.len() > 1)
    }

    /// Whether no amount is named at all.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.over_years.is_empty()
    }
}

impl Sums {
    /// Whether no action names an amount.
    pub fn is_empty(&self) -> bool {
        *self == Sums::default()
    }

    /// Those of an action over all its years that are counted.
    fn of(action: &Action, is_counted: impl Fn(i32) -> bool) -> Sums {
        let by_year = action.money.iter().filter(|one| is_counted(one.year.value.0));
        let by_year = by_year.fold(Sums::default(), |mut sums, one| {
            sums.add(Sums {
                budget: one.budget.map(|at| at.value),
                spent: one.spent.map(|at| at.value),
                requested: None,
            });
            sums
        });
        Sums {
            budget: action.budget.map(|at| at.value).or(by_year.budget),
            spent: action.spent.map(|at| at.value).or(by_year.spent),
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

impl InYear {
    /// What an action costs in a year. An amount that the file tells by year is of the year it is told for; one that it
    /// does not is of the one year in which the action runs, or of all of them together.
    pub(in crate::compute) fn of(action: &Action, year: i32) -> InYear {
        let whole = Sums::of(action, |_| true);
        let own = action.money_of(year);
        let Some((first, last)) = action.over_years() else {
            // What was told for the year is later than what was told for the whole.
            let budget = own.and_then(|one| one.budget).map(|at| at.value).or(whole.budget);
            let spent = own.and_then(|one| one.spent).map(|at| at.value).or(whole.spent);
            return InYear { year, sums: Sums { budget, spent, ..whole }, over_years: None };
        };
        // What the whole is more than its years together is of no year yet.
        let by_year = |of: fn(&crate::model::YearMoney) -> Option<f64>, whole: Option<f64>| {
            let told: Vec<f64> = action.money.iter().filter_map(of).collect();
            if told.is_empty() {
                return (None, whole);
            }
            let rest = whole.map(|whole| ((whole - told.iter().sum::<f64>()) * 100.0).round() / 100.0);
            (own.and_then(of), rest.filter(|rest| *rest > 0.0))
        };
        let (budget, budget_over) = by_year(|one| one.budget.map(|at| at.value), whole.budget);
        let (spent, spent_over) = by_year(|one| one.spent.map(|at| at.value), whole.spent);
        let over = Sums { budget: budget_over, spent: spent_over, requested: whole.requested };
        InYear {
            year,
            sums: Sums { budget, spent, requested: None },
            over_years: (!over.is_empty()).then_some((first, last, over)),
        }
    }

    /// The amounts that stand beside the action: those of the year, else those over all its years.
    pub fn shown(&self) -> Sums {
        let over = self.over_years.map_or_else(Sums::default, |(_, _, sums)| sums);
        Sums {
            budget: self.sums.budget.or(over.budget),
            spent: self.sums.spent.or(over.spent),
            requested: self.sums.requested.or(over.requested),
        }
    }
}

/// The money of actions in a year.
pub(super) fn money_in(judging: &Judging<'_>, actions: &[&Action], year: i32) -> MoneyReport {
    let mut groups = Groups::new(judging);
    for action in actions {
        let of = InYear::of(action, year);
        groups.add(action, None, of.sums);
        if let Some((first, last, sums)) = of.over_years {
            groups.add(action, Some((first, last)), sums);
        }
    }
    groups.report()
}

/// The money of actions over these years: each counts once; what is not told by year counts in whole.
pub(super) fn money_over(judging: &Judging<'_>, actions: &[&Action], years: &BTreeSet<i32>) -> MoneyReport {
    let mut groups = Groups::new(judging);
    for action in actions {
        groups.add(action, None, Sums::of(action, |year| years.contains(&year)));
    }
    groups.report()
}

/// Amounts by the programmes that pay, and the years they are over.
struct Groups<'j, 'p> {
    judging: &'j Judging<'p>,
    all: Vec<Group>,
    total: Sums,
    dropped: Sums,
    asked: Sums,
}

struct Group {
    ids: Vec<Id>,
    over: Option<(i32, i32)>,
    actions: usize,
    sums: Sums,
}

impl<'j, 'p> Groups<'j, 'p> {
    fn new(judging: &'j Judging<'p>) -> Groups<'j, 'p> {
        Groups {
            judging,
            all: Vec::new(),
            total: Sums::default(),
            dropped: Sums::default(),
            asked: Sums::default(),
        }
    }

    /// The place of a programme in the plan; one that the plan does not know comes after those.
    fn place(&self, id: &Id) -> usize {
        let programmes = &self.judging.plan.head.programmes;
        programmes.iter().position(|one| one.id.value == *id).unwrap_or(programmes.len())
    }

    fn add(&mut self, action: &Action, over: Option<(i32, i32)>, sums: Sums) {
        if sums.is_empty() {
            return;
        }
        let mut ids: Vec<Id> = action.programmes.iter().map(|id| id.value.clone()).collect();
        ids.sort_by_key(|id| (self.place(id), id.clone()));
        ids.dedup();
        let index = self.all.iter().position(|group| group.ids == ids && group.over == over);
        let index = index.unwrap_or_else(|| {
            self.all.push(Group { ids, over, actions: 0, sums: Sums::default() });
            self.all.len() - 1
        });
        self.all[index].actions += 1;
        self.all[index].sums.add(sums);
        let is_dropped = action.state.value == ActionState::Dropped;
        if over.is_none() {
            self.total.add(sums);
            if is_dropped {
                self.dropped.add(sums);
            }
        }
        if !is_dropped {
            self.asked.add(sums);
        }
    }

    fn report(mut self) -> MoneyReport {
        let mut all = std::mem::take(&mut self.all);
        // Single programmes in the order of the plan, then those that pay together, then none.
        all.sort_by_key(|group| {
            let sort = match group.ids.len() {
                0 => 2,
                1 => 0,
                _ => 1,
            };
            let places: Vec<_> = group.ids.iter().map(|id| (self.place(id), id.clone())).collect();
            (group.over, sort, places)
        });
        let mut report = MoneyReport {
            total: self.total,
            dropped: self.dropped,
            requested: self.asked.requested,
            ..MoneyReport::default()
        };
        for Group { ids, over, actions, sums } in all {
            let title = |id| self.judging.plan.head.programme_title(id).to_owned();
            let row = MoneyRow { titles: ids.iter().map(title).collect(), ids, actions, sums };
            match over {
                None => report.rows.push(row),
                Some((first, last)) => report.over_years.push(OverYears { first, last, row }),
            }
        }
        report
    }
}
