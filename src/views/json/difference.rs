//! `ivp.diff/1`

use serde_json::{Value, json};

use crate::compute::{
    DifferenceReport, FieldChanged, FigureChanged, Judgement, LogEntry, Presence, ThingChanged,
};
use crate::lang::{Arg, Catalogue, Message};

/// Writes down what an edit does as JSON; texts in the language of the catalogue.
pub fn difference_json(report: &DifferenceReport, catalogue: &Catalogue) -> String {
    let asks: Vec<Value> = report.asks.iter().map(|ask| catalogue.render(ask).into()).collect();
    let changes: Vec<Value> = report.things.iter().map(|thing| changed(thing, catalogue)).collect();
    super::write(json!({
        "schema": "ivp.diff/1",
        "from": { "revision": report.from, "date": report.made },
        "changes": changes,
        "asks": asks,
    }))
}

/// The changes of one commit after another: `ivp.log/1`.
pub fn log_json(entries: &[LogEntry], catalogue: &Catalogue) -> String {
    let entries: Vec<Value> = entries
        .iter()
        .map(|entry| {
            let changes = entry.changes.as_ref();
            let changes: Option<Vec<Value>> =
                changes.map(|all| all.iter().map(|one| changed(one, catalogue)).collect());
            json!({
                "commit": entry.commit,
                "date": entry.date,
                "author": entry.author,
                "subject": entry.subject,
                "begin": changes.is_none(),
                "changes": changes.unwrap_or_default(),
            })
        })
        .collect();
    super::write(json!({ "schema": "ivp.log/1", "entries": entries }))
}

fn changed(changed: &ThingChanged, catalogue: &Catalogue) -> Value {
    let (fate, renamed_from) = match &changed.fate {
        Presence::Added => ("added", None),
        Presence::Removed => ("removed", None),
        Presence::Renamed(from) => ("renamed", Some(from.to_string())),
        Presence::Kept => ("changed", None),
    };
    let keys: Vec<Value> = changed.fields_changed.iter().map(|one| saying(one, catalogue)).collect();
    let figures: Vec<Value> = changed.figures.iter().map(|one| figure(one, catalogue)).collect();
    let judged = changed.judgement;
    let judged = judged.map(|[old, new]| json!({ "old": judgement(old), "new": judgement(new) }));
    json!({
        "kind": changed.thing.kind().word(),
        "name": changed.thing.name(),
        "title": changed.thing.title,
        "change": fate,
        "renamed_from": renamed_from,
        "keys": keys,
        "measurements": figures,
        "judgement": judged,
    })
}

fn saying(changed: &FieldChanged, catalogue: &Catalogue) -> Value {
    json!({
        "key": changed.key.word(),
        "of": changed.key.of.as_ref().map(ToString::to_string),
        "old": said(changed.old.as_ref(), catalogue),
        "new": said(changed.new.as_ref(), catalogue),
    })
}

fn figure(changed: &FigureChanged, catalogue: &Catalogue) -> Value {
    json!({
        "period": changed.period.map_or_else(String::new, |period| period.to_string()),
        "part": changed.part,
        "old": said(changed.old.as_ref(), catalogue),
        "new": said(changed.new.as_ref(), catalogue),
        "corrects": changed.corrects,
    })
}

fn said(arg: Option<&Arg>, catalogue: &Catalogue) -> Value {
    match arg {
        None => Value::Null,
        Some(Arg::Text(text)) => json!(text),
        Some(Arg::Number(value)) => json!(value),
        Some(Arg::Date(date)) => json!(date),
        Some(Arg::List(all)) => all.iter().map(|one| said(Some(one), catalogue)).collect(),
        Some(other) => catalogue.render(&Message::new("diff-said").with("said", other.clone())).into(),
    }
}

fn judgement(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Indicator(assessment) => assessment.word(),
        Judgement::Goal(state) => state.word(),
    }
}
