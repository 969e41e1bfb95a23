//! `ivp.due/1`.

use serde_json::{Value, json};

use super::write;
use crate::compute::{DueItem, DueReport, DueWhat, Resolution};
use crate::views::due::words::{Blanks, command};

/// Writes down what is due as JSON.
pub fn due_json(report: &DueReport<'_>) -> String {
    write(json!({
        "schema": "ivp.due/1",
        "plan": report.head.plan,
        "as_of": report.head.as_of,
        "until": report.until,
        "items": report.items.iter().map(item).collect::<Vec<_>>(),
    }))
}

fn item(item: &DueItem) -> Value {
    let (needed, state) = match &item.what {
        DueWhat::Promise { needed, .. } => (Some(needed), None),
        DueWhat::Action { state, .. } => (None, Some(state)),
        _ => (None, None),
    };
    let (file, table) = match &item.settle {
        Resolution::FillIn { file, table } => (Some(file), Some(table)),
        _ => (None, None),
    };
    json!({
        "what": item.what.word(),
        "name": item.name,
        "title": item.title,
        "period": item.what.period(),
        "part": item.what.part(),
        "due": item.due,
        "overdue": item.overdue,
        "needed": needed,
        "state": state,
        "command": command(item, &Blanks::plain()),
        "file": file,
        "table": table,
    })
}
