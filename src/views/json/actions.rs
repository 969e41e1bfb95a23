//! `ivp.actions/1`.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::json;

use super::{decided, keys, plan, write};
use crate::compute::{ActionCard, ActionsReport, ListedAction, MoneyReport, MoneyRow, Sums, YearReport};
use crate::model::Body;

/// Writes down the implementation plans as JSON.
pub fn actions_json(report: &ActionsReport) -> String {
    write(json!({
        "schema": "ivp.actions/1",
        "plan": plan(&report.title, &report.municipality, report.first_year, report.last_year),
        "as_of": report.as_of,
        "years": report.years,
        "complete": report.complete,
        "money": report.money,
    }))
}

keys! {
    YearReport => OfYear,
    ListedAction => Listed,
    MoneyReport => Money,
    MoneyRow => OfProgrammes,
    Sums => Amounts,
}

#[derive(Serialize)]
#[serde(remote = "YearReport")]
struct OfYear {
    year: i32,
    #[serde(serialize_with = "decided")]
    adopted: Option<(Body, Option<NaiveDate>)>,
    complete: bool,
    actions: Vec<ListedAction>,
    #[serde(getter = "without_goal")]
    without_goal: Vec<String>,
    money: MoneyReport,
}

fn without_goal(one: &YearReport) -> Vec<String> {
    one.without_goal().map(|one| one.card.id.clone()).collect()
}

#[derive(Serialize)]
#[serde(remote = "ListedAction")]
struct Listed {
    #[serde(flatten)]
    card: ActionCard,
    invalid: bool,
}

#[derive(Serialize)]
#[serde(remote = "MoneyReport")]
struct Money {
    #[serde(rename = "programmes")]
    rows: Vec<MoneyRow>,
    total: Sums,
    dropped: Sums,
}

#[derive(Serialize)]
#[serde(remote = "MoneyRow")]
struct OfProgrammes {
    #[serde(rename = "programmes")]
    ids: Vec<String>,
    actions: usize,
    #[serde(flatten)]
    sums: Sums,
}

#[derive(Serialize)]
#[serde(remote = "Sums")]
struct Amounts {
    budget: Option<f64>,
    spent: Option<f64>,
    requested: Option<f64>,
}
