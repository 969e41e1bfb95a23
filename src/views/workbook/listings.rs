//! The sheets of what is to be done, of the goals, of the actions and of the money: each a table.

use super::table::{TableColumn, Value, numbers, words};
use crate::compute::{
    ActionsReport, DueReport, GoalCard, GoalVerdict, ListedAction, MoneyReport, Standing, Sums,
};
use crate::lang::{Catalogue, Message};
use crate::model::{ActionState, Quantity, Unit};
use crate::views::due::words::{settled_by, wanted};
use crate::views::lists::actions::action_symbol;
use crate::views::status::matrix::paint;
use crate::views::text::style::Paint;
use crate::views::text::words::{Words, goal_symbol};
use crate::views::workbook::number::{decimals, number_format};

pub(super) const DUE: [TableColumn; 4] = [
    numbers("workbook-by", 12),
    words("workbook-late", 9),
    words("workbook-to-do", 70),
    words("workbook-how", 70),
];

pub(super) const GOALS: [TableColumn; 7] = [
    words("word-priority", 24),
    words("show-pillar", 24),
    words("show-goal", 54),
    words("show-kind", 16),
    words("show-state", 24),
    words("workbook-because", 44),
    words("show-lead", 24),
];

pub(super) const ACTIONS: [TableColumn; 12] = [
    numbers("workbook-year", 7),
    words("act-action", 40),
    words("show-goal", 40),
    words("show-state", 16),
    words("show-end", 14),
    words("show-lead", 22),
    words("show-programmes", 22),
    numbers("show-budget", 11),
    numbers("show-spent", 11),
    numbers("show-requested", 12),
    numbers("show-hours", 8),
    words("show-result", 44),
];

pub(super) const MONEY: [TableColumn; 7] = [
    numbers("workbook-year", 12),
    words("show-programmes", 44),
    numbers("workbook-actions", 9),
    numbers("show-budget", 13),
    numbers("show-spent", 13),
    numbers("workbook-left", 13),
    numbers("show-requested", 13),
];

/// What is to be done, the most urgent first.
pub(super) fn due_rows(report: &DueReport<'_>, catalogue: &Catalogue) -> Vec<Vec<Value>> {
    let row = |item: &crate::compute::DueItem| {
        let late = if item.overdue {
            Value::Verdict(catalogue.text("word-yes"), Paint::Bad)
        } else {
            Value::Text(catalogue.text("word-no"))
        };
        vec![
            Value::Date(item.due),
            late,
            Value::Text(wanted(item, catalogue)),
            Value::Text(settled_by(item, catalogue)),
        ]
    };
    report.items.iter().map(row).collect()
}

/// The goals in the order of the plan.
pub(super) fn goal_rows(goals: &[GoalCard<'_>], catalogue: &Catalogue) -> Vec<Vec<Value>> {
    let said = Words(catalogue);
    let row = |one: &GoalCard<'_>| {
        let because = match &one.report.verdict {
            GoalVerdict::State { because, .. } => said.because_and_why(because),
            GoalVerdict::Outcome => {
                one.indicators.iter().map(|of| said.verdict(of)).collect::<Vec<_>>().join("; ")
            }
            GoalVerdict::Invalid | GoalVerdict::Withheld => String::new(),
        };
        let state = match one.report.ended {
            Some(period) => {
                let ended = Message::new("reason-ended").with("period", period);
                Value::Verdict(catalogue.render(&ended), Paint::Faint)
            }
            None => Value::Verdict(
                format!("{} {}", goal_symbol(&one.report), said.goal(&one.report)),
                paint(Standing::of_goal(&one.report)),
            ),
        };
        vec![
            Value::Text(one.priority.to_owned()),
            Value::text(one.pillar),
            Value::Text(one.report.title.clone()),
            Value::text(one.report.kind.map(|kind| said.goal_kind(kind))),
            state,
            Value::Text(because),
            Value::text(one.lead),
        ]
    };
    goals.iter().map(row).collect()
}

/// The actions of each year. An amount over several years stands with its years in the table of the money.
pub(super) fn action_rows(
    report: &ActionsReport<'_>,
    goals: &[GoalCard<'_>],
    catalogue: &Catalogue,
) -> Vec<Vec<Value>> {
    let of_year = report.years.iter().flat_map(|year| year.actions.iter().map(move |one| (year.year, one)));
    of_year.map(|(year, one)| action_row(year, one, goals, catalogue)).collect()
}

fn action_row(
    year: i32,
    one: &ListedAction<'_>,
    goals: &[GoalCard<'_>],
    catalogue: &Catalogue,
) -> Vec<Value> {
    let said = Words(catalogue);
    let card = &one.card;
    let title = |id| goals.iter().find(|goal| goal.goal.id == id).map(|goal| goal.report.title.clone());
    let served: Vec<String> = card.goals.iter().filter_map(|id| title(id.value.clone())).collect();
    let sums =
        if one.invalid { Sums::default() } else { card.in_year.map_or_else(Sums::default, |of| of.sums) };
    let (symbol, mut state) = (action_symbol(card.state.value), said.action_state(card.state.value));
    let paint = match card.state.value {
        _ if card.overdue => Paint::Bad,
        ActionState::Done | ActionState::Started => Paint::Good,
        ActionState::Delayed => Paint::Bad,
        ActionState::Planned | ActionState::Dropped => Paint::Faint,
    };
    if card.overdue {
        state = format!("{state}; {}", catalogue.text("show-overdue"));
    }
    let hours = card.hours.map(|hours| hours.value);
    vec![
        plain_number(f64::from(year)),
        Value::Text(card.title.value.clone()),
        Value::Text(served.join("; ")),
        Value::Verdict(format!("{symbol} {state}"), paint),
        Value::text(card.end.map(|end| said.period(end.value))),
        Value::text(card.lead),
        Value::Text(card.programmes.join(" + ")),
        euro(sums.budget),
        euro(sums.spent),
        euro(sums.requested),
        hours.map_or(Value::Nothing, plain_number),
        Value::text(card.result.as_ref().map(|text| text.value.trim())),
    ]
}

/// The money of each year by programme, and last what of it belongs to several years together.
pub(super) fn money_rows(report: &ActionsReport<'_>, catalogue: &Catalogue) -> Vec<Vec<Value>> {
    let mut rows: Vec<Vec<Value>> = report
        .years
        .iter()
        .flat_map(|year| of_year(&plain_number(f64::from(year.year)), &year.money, catalogue))
        .collect();
    // What runs over several years is told in each of them: once is enough.
    let mut told = Vec::new();
    for one in report.years.iter().flat_map(|year| &year.money.over_years) {
        if told.contains(&one) {
            continue;
        }
        told.push(one);
        let years = Value::Text(format!("{}–{}", one.first, one.last));
        rows.push(money_row(
            years,
            programmes(&one.row.titles, catalogue),
            Some(one.row.actions),
            one.row.sums,
        ));
    }
    rows
}

fn of_year(year: &Value, money: &MoneyReport, catalogue: &Catalogue) -> Vec<Vec<Value>> {
    let row = |one: &crate::compute::MoneyRow| {
        money_row(year.clone(), programmes(&one.titles, catalogue), Some(one.actions), one.sums)
    };
    money.rows.iter().map(row).collect()
}

fn money_row(year: Value, programmes: String, actions: Option<usize>, sums: Sums) -> Vec<Value> {
    let left = sums.budget.zip(sums.spent).map(|(budget, spent)| ((budget - spent) * 100.0).round() / 100.0);
    #[allow(clippy::cast_precision_loss)] // actions of a plan
    let actions = actions.map_or(Value::Nothing, |count| plain_number(count as f64));
    vec![
        year,
        Value::Text(programmes),
        actions,
        euro(sums.budget),
        euro(sums.spent),
        euro(left),
        euro(sums.requested),
    ]
}

fn programmes(titles: &[String], catalogue: &Catalogue) -> String {
    if titles.is_empty() { catalogue.text("act-no-programme") } else { titles.join(" + ") }
}

fn euro(amount: Option<f64>) -> Value {
    let Some(amount) = amount else { return Value::Nothing };
    let format = number_format(Unit::Euro, decimals(Unit::Euro, None, std::iter::once(amount)));
    Value::Figure(Quantity::Number(amount), format)
}

fn plain_number(number: f64) -> Value {
    Value::Figure(Quantity::Number(number), if number.fract() == 0.0 { "0" } else { "0.0" }.to_owned())
}
