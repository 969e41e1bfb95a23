//! Everything in a plan as JSON: `ivp.export/1`. What the files say stands under the names they say it by; of figures it
//! is also told what was worked out.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::csv::Cell;
use super::tidy::{COLUMNS, name_of, tidy};
use crate::compute::Judging;
use crate::files::SourceFile;
use crate::model::PlanFile;

/// The plans as JSON, two-space indented.
pub fn export_json(all: &[Judging<'_>]) -> String {
    let mut out = json!({ "schema": "ivp.export/1", "plans": all.iter().map(plan).collect::<Vec<_>>() });
    whole_numbers(&mut out);
    format!("{out:#}\n")
}

/// The same keys of every plan, whatever files it has.
#[derive(Default, Serialize)]
struct Exported {
    name: String,
    plan: Value,
    priorities: Vec<Value>,
    monitor: Value,
    measurements: Vec<Value>,
    actions: Map<String, Value>,
    evaluations: Map<String, Value>,
    decisions: Value,
    sources: Value,
    partners: Value,
    analysis: Value,
}

fn plan(judging: &Judging<'_>) -> Exported {
    let name = name_of(judging.plan);
    let mut out = Exported { name, measurements: figures(judging), ..Exported::default() };
    let mut priorities: Vec<(usize, Value)> = Vec::new();
    for (_, file) in judging.texts.iter() {
        let Some(Value::Object(mut content)) = content(file) else { continue };
        match PlanFile::of(&file.inside) {
            PlanFile::Head => out.plan = content.into(),
            PlanFile::Partners => out.partners = records(&mut content, "partner"),
            PlanFile::Sources => out.sources = records(&mut content, "source"),
            PlanFile::Decisions => out.decisions = records(&mut content, "decision"),
            PlanFile::Analysis => out.analysis = content.into(),
            PlanFile::Actions(year) => drop(out.actions.insert(year.to_string(), content.into())),
            PlanFile::Evaluation(year) => drop(out.evaluations.insert(year.to_string(), content.into())),
            PlanFile::Chapter(id) => {
                content.shift_insert(0, "id".to_owned(), id.as_str().into());
                match judging.plan.priorities.iter().position(|chapter| chapter.id == id) {
                    Some(order) => priorities.push((order, content.into())),
                    None => out.monitor = content.into(),
                }
            }
            PlanFile::Series(_) | PlanFile::Misnamed(_) | PlanFile::Other => {}
        }
    }
    priorities.sort_by_key(|(order, _)| *order);
    out.priorities = priorities.into_iter().map(|(_, one)| one).collect();
    out
}

/// The figures, with the columns of the tidy table as keys; that of the plan is left out.
fn figures(judging: &Judging<'_>) -> Vec<Value> {
    let rows = tidy(judging).into_iter().map(|row| {
        let cells = COLUMNS.iter().zip(row).skip(1);
        cells.map(|(column, cell)| ((*column).to_owned(), value(cell))).collect::<Value>()
    });
    rows.collect()
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Number(number) => number.into(),
        Cell::Bool(value) => value.into(),
        Cell::Date(date) => date.to_string().into(),
        Cell::Text(text) => text.into(),
    }
}

/// Writes numbers without `.0` where they are whole.
pub fn whole_numbers(value: &mut Value) {
    match value {
        Value::Number(number) => {
            let float = number.as_f64().filter(|_| number.is_f64());
            // Every whole number below 2^53 is exact.
            #[allow(clippy::cast_possible_truncation)]
            if let Some(float) = float.filter(|one| one.fract() == 0.0 && one.abs() < 9_007_199_254_740_992.0)
            {
                *number = (float as i64).into();
            }
        }
        Value::Array(all) => all.iter_mut().for_each(whole_numbers),
        Value::Object(all) => all.values_mut().for_each(whole_numbers),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn records(content: &mut Map<String, Value>, key: &str) -> Value {
    content.remove(key).unwrap_or_else(|| json!([]))
}

/// A file as JSON; none when it cannot be read, which is reported elsewhere.
fn content(file: &SourceFile) -> Option<Value> {
    let text = file.text.trim_start_matches('\u{feff}');
    Some(from_toml(toml::Value::Table(toml::from_str(text).ok()?)))
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(value) => value.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(all) => all.into_iter().map(from_toml).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, from_toml(value))).collect(),
    }
}
