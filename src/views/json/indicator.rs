//! An indicator, as every report in JSON has it.

use serde_json::{Value, json};

use super::{number, optional, quantity, text};
use crate::compute::{
    Against, Change, Cited, FormReport, IndicatorReport, JudgedFigure, Outcome, PartReport, TargetReport,
};
use crate::facts::Run;
use crate::model::Period;

/// The JSON of an indicator.
pub(super) fn indicator(one: &IndicatorReport) -> Value {
    json!({
        "id": one.id,
        "title": one.title,
        "kind": text(one.kind.map(|kind| kind.word())),
        "unit": text(one.unit.map(|unit| unit.word())),
        "direction": text(one.direction.map(|direction| direction.word())),
        "goal": text(one.goal.as_ref()),
        "baseline": one.baseline.as_ref().map_or(Value::Null, cited),
        "latest": one.latest.as_ref().map_or(Value::Null, cited),
        "judged": one.judged.as_ref().map_or(Value::Null, judged),
        "elsewhere": one.elsewhere.as_ref().map_or(Value::Null, |at| json!({
            "period": at.cited.period,
            "value": quantity(at.cited.value),
            "source": text(at.cited.source.as_ref()),
        })),
        "target": one.target.as_ref().map_or(Value::Null, target),
        "expected": optional(one.expected),
        "progress": optional(one.progress),
        "ratio": optional(one.ratio),
        "assessment": one.assessment.word(),
        "trend": one.trend.word(),
        "margin": one.margin.map_or(Value::Null, |margin| json!({
            "low": number(margin.low),
            "high": number(margin.high),
            "indicative": margin.indicative,
        })),
        "change": one.change.as_ref().map_or(Value::Null, change),
        "ordinary_range": one.ordinary_range.map_or(Value::Null, |range| json!({
            "low": number(range.low),
            "high": number(range.high),
            "figures": range.figures,
            "from": range.from.to_string(),
            "to": range.to.to_string(),
        })),
        "course": text(one.course.map(Run::word)),
        "target_certain": one.target_certain,
        "target_outcome": one.target_outcome.as_ref().map_or(Value::Null, outcome),
        "after": one.after.as_ref().map_or(Value::Null, outcome),
        "against": one.against.iter().map(against).collect::<Vec<_>>(),
        "parts": one.parts.iter().map(part).collect::<Vec<_>>(),
        "comparable": one.comparable,
        "overdue": one.overdue.is_some(),
        "reasons": one.reasons.iter().map(|reason| reason.code()).collect::<Vec<_>>(),
    })
}

fn judged(one: &JudgedFigure) -> Value {
    json!({
        "from": one.from.to_string(),
        "to": one.to.to_string(),
        "value": quantity(one.value),
        "method": one.method.word(),
        "line": one.line,
    })
}

fn outcome(one: &Outcome) -> Value {
    json!({ "period": one.period, "value": number(one.value), "met": one.met })
}

fn against(one: &Against) -> Value {
    json!({
        "region": one.region,
        "change": number(one.change),
        "reference_change": number(one.reference_change),
        "ratio": optional(one.ratio),
        "p": optional(one.p),
        "certain": one.certain,
    })
}

fn part(one: &PartReport) -> Value {
    json!({
        "part": one.part,
        "baseline": one.judged.baseline.as_ref().map_or(Value::Null, cited),
        "latest": one.judged.latest.as_ref().map_or(Value::Null, cited),
        "change": one.judged.change.as_ref().map_or(Value::Null, change),
        "assessment": one.judged.assessment.word(),
    })
}

fn cited(at: &Cited) -> Value {
    json!({
        "period": at.period,
        "value": quantity(at.value),
        "n": optional(at.n),
        "status": at.status.word(),
        "source": text(at.source.as_ref()),
        "recorded": text(at.recorded),
        "file": at.file,
        "line": at.line,
    })
}

fn change(change: &Change) -> Value {
    json!({
        "since": change.since,
        "absolute": number(change.absolute),
        "percent": optional(change.percent),
        "low": optional(change.low),
        "high": optional(change.high),
        "p": optional(change.p),
        "certain": change.certain,
        "method": text(change.method.map(|method| method.word())),
    })
}

fn target(target: &TargetReport) -> Value {
    let mut told = match &target.form {
        FormReport::Level { value, by, interim } => json!({
            "value": number(*value),
            "by": end_of(*by),
            "interim": interim
                .iter()
                .map(|(by, value)| json!({ "by": end_of(*by), "value": number(*value) }))
                .collect::<Vec<_>>(),
        }),
        FormReport::Change { change, value, by } => {
            json!({ "change": change, "value": optional(*value), "by": end_of(*by) })
        }
        FormReport::Within { within, edges, by } => json!({
            "within": within,
            "low": optional(edges.map(|(low, _)| low)),
            "high": optional(edges.map(|(_, high)| high)),
            "by": end_of(*by),
        }),
        FormReport::Promise { norm, per, from, steps } => json!({
            norm.key(): number(norm.number().value),
            "per": per.word(),
            "from": from.map(end_of),
            "steps": steps
                .iter()
                .map(|(from, value)| json!({ "from": from, "value": number(*value) }))
                .collect::<Vec<_>>(),
        }),
        FormReport::BetterThan { region, by } => json!({ "better_than": region, "by": end_of(*by) }),
    };
    told["for_each"] = json!(target.for_each);
    told["assumed"] = json!(target.assumed);
    told
}

/// As it is written in a plan: a year is a number, any other period a text.
fn end_of(by: Period) -> Value {
    match by {
        Period::Year(year) => json!(year),
        other => json!(other.to_string()),
    }
}
