//! `ivp.due/1`.

use serde_json::{Value, json};

use super::{number, text, write};
use crate::compute::{DueItem, DueReport, DueWhat, Settle};
use crate::views::due::words::{Blanks, command};

/// Writes down what is due as JSON.
pub fn due_json(report: &DueReport) -> String {
    write(&json!({
        "schema": "ivp.due/1",
        "plan": {
            "title": report.title,
            "municipality": report.municipality,
            "first_year": report.first_year,
            "last_year": report.last_year,
        },
        "as_of": report.as_of.to_string(),
        "until": report.until.to_string(),
        "items": report.items.iter().map(item).collect::<Vec<_>>(),
    }))
}

fn item(item: &DueItem) -> Value {
    let needed = match &item.what {
        DueWhat::Promise { needed, .. } => number(*needed),
        _ => Value::Null,
    };
    let state = match &item.what {
        DueWhat::Action { state, .. } => Value::from(state.word()),
        _ => Value::Null,
    };
    let (file, table) = match &item.settle {
        Settle::FillIn { file, table } => (Some(file), Some(table)),
        _ => (None, None),
    };
    json!({
        "what": item.what.word(),
        "name": item.name,
        "title": item.title,
        "period": item.what.period(),
        "part": text(item.what.part()),
        "due": item.due.to_string(),
        "overdue": item.overdue,
        "needed": needed,
        "state": state,
        "command": text(command(item, &Blanks::plain())),
        "file": text(file),
        "table": text(table),
    })
}
