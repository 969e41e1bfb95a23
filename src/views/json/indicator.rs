//! An indicator, as every report in JSON has it.

use serde_json::{Value, json};

use super::{number, optional, quantity, text};
use crate::compute::{Change, Cited, IndicatorReport, TargetReport};

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
        "target_certain": one.target_certain,
        "comparable": one.comparable,
        "overdue": one.overdue.is_some(),
        "reasons": one.reasons.iter().map(|reason| reason.code()).collect::<Vec<_>>(),
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
    })
}

fn target(target: &TargetReport) -> Value {
    match target {
        TargetReport::Level { value, by, interim } => json!({
            "value": number(*value),
            "by": by,
            "interim": interim.iter().map(|(by, value)| json!({ "by": by, "value": number(*value) })).collect::<Vec<_>>(),
        }),
        TargetReport::Change { change, value, by } => {
            json!({ "change": change, "value": optional(*value), "by": by })
        }
        TargetReport::Within { within, edges, by } => json!({
            "within": within,
            "low": optional(edges.map(|(low, _)| low)),
            "high": optional(edges.map(|(_, high)| high)),
            "by": by,
        }),
        TargetReport::Cadence { at_least, per, from, for_each } => json!({
            "at_least": number(*at_least),
            "per": per.word(),
            "from": from,
            "for_each": for_each,
        }),
    }
}
