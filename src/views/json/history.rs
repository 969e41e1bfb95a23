//! `ivp.history/1`.

use serde_json::{Value, json};

use super::{number, optional, quantity, text, write};
use crate::compute::{History, HistoryRow};

/// Writes down a history as JSON.
pub fn history_json(history: &History) -> String {
    write(&value(history))
}

/// The JSON of a history.
pub(super) fn value(history: &History) -> Value {
    json!({
        "schema": "ivp.history/1",
        "id": history.id,
        "title": history.title,
        "unit": history.unit.word(),
        "measurements": history.rows.iter().map(row).collect::<Vec<_>>(),
        "references": history.references.iter().map(|one| json!({
            "region": one.region,
            "period": one.period.to_string(),
            "value": quantity(one.value),
        })).collect::<Vec<_>>(),
        "breaks": history.breaks.iter().map(|(period, reason)| json!({
            "period": period.to_string(),
            "reason": reason,
        })).collect::<Vec<_>>(),
    })
}

fn row(row: &HistoryRow) -> Value {
    json!({
        "period": row.period.to_string(),
        "part": text(row.part.as_ref()),
        "value": row.value.map_or(Value::Null, quantity),
        "numerator": optional(row.ratio.map(|(numerator, _)| numerator)),
        "denominator": row.ratio.map_or(Value::Null, |(_, denominator)| number(denominator)),
        "missing": text(row.missing.as_ref()),
        "n": optional(row.n),
        "status": row.status.word(),
        "representative": row.representative,
        "source": text(row.source.as_ref()),
        "recorded": text(row.recorded),
        "note": text(row.note.as_ref()),
        "corrects": text(row.corrects.as_ref()),
        "sd": optional(row.sd),
        "design_effect": optional(row.design_effect),
        "low": optional(row.published.map(|(low, _)| low)),
        "high": optional(row.published.map(|(_, high)| high)),
        "confirmed": row.confirmed,
        "assumed": text(row.assumed.as_ref()),
        "superseded": row.superseded,
        "file": row.file,
        "line": row.line,
    })
}
