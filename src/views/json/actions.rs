//! `ivp.actions/1`.

use chrono::NaiveDate;
use serde::Serialize;

use super::{decided, keys, versioned};
use crate::compute::{
    ActionCard, ActionsReport, ListedAction, MoneyReport, MoneyRow, OverYears, ReportHead, Sums, YearReport,
};
use crate::model::{ActionId, Body, Id};

/// Writes down the implementation plans as JSON.
pub fn actions_json(report: &ActionsReport<'_>) -> String {
    versioned("ivp.actions/1", report)
}

keys! {
    ActionsReport<'_> => OfYears,
    YearReport<'_> => OfYear,
    ListedAction<'_> => Listed,
    MoneyReport => Money,
    MoneyRow => OfProgrammes,
    OverYears => OfYearsTogether,
    Sums => Amounts,
}

#[derive(Serialize)]
#[serde(remote = "ActionsReport")]
struct OfYears<'p> {
    #[serde(flatten)]
    head: ReportHead<'p>,
    years: Vec<YearReport<'p>>,
    complete: bool,
    money: MoneyReport,
}

#[derive(Serialize)]
#[serde(remote = "YearReport")]
struct OfYear<'p> {
    year: i32,
    #[serde(serialize_with = "decided")]
    adopted: Option<(Body, Option<NaiveDate>)>,
    complete: bool,
    actions: Vec<ListedAction<'p>>,
    #[serde(getter = "without_goal")]
    without_goal: Vec<&'p ActionId>,
    money: MoneyReport,
}

fn without_goal<'p>(one: &YearReport<'p>) -> Vec<&'p ActionId> {
    one.without_goal().map(|one| &one.card.action.id).collect()
}

#[derive(Serialize)]
#[serde(remote = "ListedAction")]
struct Listed<'p> {
    #[serde(flatten)]
    card: ActionCard<'p>,
    invalid: bool,
}

#[derive(Serialize)]
#[serde(remote = "MoneyReport")]
struct Money {
    #[serde(rename = "programmes")]
    rows: Vec<MoneyRow>,
    total: Sums,
    dropped: Sums,
    over_years: Vec<OverYears>,
}

#[derive(Serialize)]
#[serde(remote = "OverYears")]
struct OfYearsTogether {
    #[serde(rename = "first_year")]
    first: i32,
    #[serde(rename = "last_year")]
    last: i32,
    #[serde(flatten)]
    row: MoneyRow,
}

#[derive(Serialize)]
#[serde(remote = "MoneyRow")]
struct OfProgrammes {
    #[serde(rename = "programmes")]
    ids: Vec<Id>,
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
