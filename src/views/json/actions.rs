//! `ivp.actions/1`.

use serde_json::{Value, json};

use super::{optional, show, text, write};
use crate::compute::{ActionsReport, ListedAction, MoneyReport, Sums, YearReport};

/// Writes down the implementation plans as JSON.
pub fn actions_json(report: &ActionsReport) -> String {
    write(&json!({
        "schema": "ivp.actions/1",
        "plan": {
            "title": report.title,
            "municipality": report.municipality,
            "first_year": report.first_year,
            "last_year": report.last_year,
        },
        "as_of": report.as_of.to_string(),
        "years": report.years.iter().map(year).collect::<Vec<_>>(),
        "complete": report.complete,
        "money": money(&report.money),
    }))
}

fn year(one: &YearReport) -> Value {
    json!({
        "year": one.year,
        "adopted": one.adopted.map_or(Value::Null, |(body, date)| {
            json!({ "body": body.word(), "date": text(date) })
        }),
        "complete": one.complete,
        "actions": one.actions.iter().map(action).collect::<Vec<_>>(),
        "without_goal": one.without_goal().map(|one| one.card.id.as_str()).collect::<Vec<_>>(),
        "money": money(&one.money),
    })
}

fn action(one: &ListedAction) -> Value {
    let mut value = show::action(&one.card);
    if let Some(object) = value.as_object_mut() {
        object.insert("invalid".to_owned(), Value::from(one.invalid));
    }
    value
}

fn money(report: &MoneyReport) -> Value {
    let rows = report.rows.iter().map(|row| {
        json!({
            "programmes": row.ids,
            "actions": row.actions,
            "budget": optional(row.sums.budget),
            "spent": optional(row.sums.spent),
            "requested": optional(row.sums.requested),
        })
    });
    json!({
        "programmes": rows.collect::<Vec<_>>(),
        "total": sums(report.total),
        "dropped": sums(report.dropped),
    })
}

fn sums(sums: Sums) -> Value {
    json!({
        "budget": optional(sums.budget),
        "spent": optional(sums.spent),
        "requested": optional(sums.requested),
    })
}
