//! Reports for other programs: two-space indented, keys in a fixed order, a `schema` with a version. What does not
//! apply is null, never left out.
//!
//! The keys of each part of a report stand in a struct ([serde's `remote`](https://serde.rs/remote-derive.html)), apart
//! from the fields of the report: those may change, the keys are a contract.

mod actions;
mod difference;
mod due;
mod evaluation;
mod feasible;
mod followups;
mod history;
mod indicator;
mod interim;
mod schema;
mod show;
mod status;

pub use actions::actions_json;
pub use difference::{difference_json, log_json};
pub use due::due_json;
pub use evaluation::evaluation_json;
pub use feasible::feasible_json;
pub use followups::followups_json;
pub use history::history_json;
pub use interim::report_json;
pub use schema::{all_schemas, file_schema};
pub use show::show_json;
pub use status::status_json;

use std::fmt::Display;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::json;

use crate::compute::{Assessment, DueAbout, EntryId, JudgingMethod, Method, Reason, ReportHead, Trend};
use crate::exchange::{json_text, worked_out_numbers};
use crate::facts::Run;
use crate::model::{
    ActionId, ActionState, AdoptionStatus, At, Body, Direction, FollowupId, FollowupKind, FollowupState,
    Frequency, GoalId, GoalKind, Head, Id, IndicatorId, IndicatorKind, Per, Period, Quantity, Status, Unit,
    Year,
};

/// Part of a report is written with the keys of a struct.
macro_rules! keys {
    ($($report:ty => $keys:ident),+ $(,)?) => {$(
        impl serde::Serialize for $report {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $keys::serialize(self, to)
            }
        }
    )+};
}
use keys;

/// What is one text in a report.
macro_rules! texts {
    ($($method:ident: $($type:ty),+;)+) => {$($(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.$method().as_ref())
            }
        }
    )+)+};
}

texts! {
    word: ActionState, AdoptionStatus, Assessment, Body, Direction, FollowupKind, FollowupState, Frequency, GoalKind, IndicatorKind, JudgingMethod, Method, Per, Run,
        Status, Trend, Unit;
    to_string: ActionId, DueAbout, FollowupId, GoalId, IndicatorId, Period;
    as_str: Id;
    code: Reason;
}

impl<T: Serialize> Serialize for At<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(to)
    }
}

impl<I: Display> Serialize for EntryId<I> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Serialize for Year {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Quantity::Number(value) => to.serialize_f64(*value),
            Quantity::YesNo(yes) => to.serialize_bool(*yes),
        }
    }
}

/// A report with the schema that it keeps to.
#[derive(Serialize)]
struct Versioned<T> {
    schema: &'static str,
    #[serde(flatten)]
    report: T,
}

fn versioned(schema: &'static str, report: impl Serialize) -> String {
    write(Versioned { schema, report })
}

fn write(report: impl Serialize) -> String {
    let mut report = json!(report);
    worked_out_numbers(&mut report);
    json_text(report)
}

/// The plan, in the head of a report.
#[derive(Serialize)]
#[serde(remote = "Head")]
struct OfPlan {
    title: At<String>,
    municipality: At<String>,
    // Null where they cannot be read.
    #[serde(getter = "first_year")]
    first_year: Option<i32>,
    #[serde(getter = "last_year")]
    last_year: Option<i32>,
}

fn first_year(head: &Head) -> Option<i32> {
    head.years().map(|years| *years.start())
}

fn last_year(head: &Head) -> Option<i32> {
    head.years().map(|years| *years.end())
}

/// Of which plan a report is, and on which day.
#[derive(Serialize)]
#[serde(remote = "ReportHead")]
struct Heading<'p> {
    plan: &'p Head,
    as_of: NaiveDate,
}

keys! {
    Head => OfPlan,
    ReportHead<'_> => Heading,
}

#[derive(Serialize)]
struct Decided {
    body: Body,
    date: Option<NaiveDate>,
}

/// Who decided on something, and when.
fn decided<S: Serializer>(on: &Option<(Body, Option<NaiveDate>)>, to: S) -> Result<S::Ok, S::Error> {
    on.map(|(body, date)| Decided { body, date }).serialize(to)
}
