//! `ivp.evaluation/1`.

use serde_json::{Value, json};

use super::indicator::indicator;
use super::show::action;
use super::{quantity, status, text, write};
use crate::compute::{Account, EvaluationReport, IndicatorEvaluation, Lacking, PriorityEvaluation, Revision};
use crate::model::Body;

/// Writes down an evaluation as JSON.
pub fn evaluation_json(report: &EvaluationReport) -> String {
    let standing = &report.standing;
    write(&json!({
        "schema": "ivp.evaluation/1",
        "plan": {
            "title": standing.title,
            "municipality": standing.municipality,
            "first_year": standing.first_year,
            "last_year": standing.last_year,
        },
        "year": report.year,
        "status": report.status.word(),
        "as_of": report.as_of.to_string(),
        "adopted": adoption(report.adopted),
        "noted": adoption(report.noted),
        "summary": text(report.summary.as_ref()),
        "looks": status::looks(standing.looks),
        "voices": report.voices.iter().map(|(partner, date, said)| json!({
            "partner": partner,
            "date": text(date.as_ref()),
            "text": said,
        })).collect::<Vec<_>>(),
        "priorities": report.priorities.iter().map(priority).collect::<Vec<_>>(),
        "monitor": report.monitor.iter().map(evaluated).collect::<Vec<_>>(),
        "other_actions": report.other_actions.iter().map(action).collect::<Vec<_>>(),
        "open_actions": report.open_actions.iter().map(action).collect::<Vec<_>>(),
        "account": account(&report.account),
        "missing": report.lacking.iter().map(lacking).collect::<Vec<_>>(),
    }))
}

fn adoption(adopted: Option<(Body, Option<chrono::NaiveDate>)>) -> Value {
    adopted.map_or(Value::Null, |(body, date)| json!({ "body": body.word(), "date": text(date) }))
}

fn priority(one: &PriorityEvaluation) -> Value {
    json!({
        "id": one.standing.id,
        "title": one.standing.title,
        "ambition": text(one.standing.ambition.as_ref()),
        "goals": one.standing.goals.iter().map(status::goal).collect::<Vec<_>>(),
        "actions": one.actions.iter().map(|of_goal| action(&of_goal.action)).collect::<Vec<_>>(),
        "effects": one.effects.iter().map(evaluated).collect::<Vec<_>>(),
        "performances": one.performances.iter().map(evaluated).collect::<Vec<_>>(),
        "interpretation": text(one.interpretation.as_ref()),
        "adjustment": text(one.adjustment.as_ref()),
    })
}

fn evaluated(one: &IndicatorEvaluation) -> Value {
    let mut value = indicator(&one.report);
    if let Value::Object(object) = &mut value {
        object.insert("measured".to_owned(), one.measured.into());
        object.insert("interpretation".to_owned(), text(one.interpretation.as_ref()));
        let references = one.references.iter().map(
            |of| json!({ "region": of.region, "period": of.period.to_string(), "value": quantity(of.value) }),
        );
        object.insert("references".to_owned(), references.collect());
        let parts = one.parts.iter().map(|(part, value)| json!({ "part": part, "value": quantity(*value) }));
        object.insert("parts".to_owned(), parts.collect());
        let previous = one.previous.as_ref().map_or(
            Value::Null,
            |at| json!({ "period": at.period.to_string(), "value": quantity(at.value), "n": at.n }),
        );
        object.insert("previous".to_owned(), previous);
    }
    value
}

/// What was revised since the evaluation before, and what cannot be said.
fn account(account: &Account) -> Value {
    let revision = |one: &Revision| {
        json!({
            "indicator": one.title,
            "period": one.period.to_string(),
            "part": text(one.part.as_ref()),
            "old": one.old.map(quantity),
            "new": one.new.map(quantity),
            "reason": text(one.reason.as_ref()),
            "recorded": text(one.recorded.as_ref()),
        })
    };
    let unknown = &account.unknown;
    json!({
        "since": text(account.since.as_ref()),
        "revisions": account.revisions.iter().map(revision).collect::<Vec<_>>(),
        "unknown": {
            "unmeasured": unknown.unmeasured,
            "overdue": unknown.overdue,
            "no_baseline": unknown.no_baseline,
            "no_target_year": unknown.no_target_year,
            "no_reference": unknown.no_reference,
            "no_target": unknown.no_target,
            "not_comparable": unknown.not_comparable,
            "by_chance": unknown.by_chance,
            "goals": unknown.goals,
        },
    })
}

fn lacking(one: &Lacking) -> Value {
    match one {
        Lacking::Summary => json!({ "what": "summary", "of": Value::Null }),
        Lacking::PriorityInterpretation(id) | Lacking::IndicatorInterpretation(id) => {
            json!({ "what": "interpretation", "of": id })
        }
        Lacking::Adjustment(id) => json!({ "what": "adjustment", "of": id }),
        Lacking::Figure(id, period) => {
            json!({ "what": "measurement", "of": id, "period": period.to_string() })
        }
    }
}
