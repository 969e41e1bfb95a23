//! Everything in a plan as JSON: `ivp.export/1`. What the files say stands under the names they say it by; of figures it
//! is also told what was worked out.

use serde_json::{Map, Value, json};

use super::csv::Cell;
use super::tidy::{COLUMNS, name_of, tidy};
use crate::compute::Judging;
use crate::files::SourceFile;
use crate::model::PlanFile;

/// The plans as JSON, two-space indented.
pub fn export_json(all: &[Judging<'_>]) -> String {
    let plans: Vec<Value> = all.iter().map(plan).collect();
    format!("{:#}\n", json!({ "schema": "ivp.export/1", "plans": plans }))
}

fn plan(judging: &Judging<'_>) -> Value {
    let mut out = Map::new();
    out.insert("name".to_owned(), name_of(judging.plan).into());
    let mut of_year: Map<String, Value> = Map::new();
    let mut evaluations = Map::new();
    let mut priorities: Vec<(usize, Value)> = Vec::new();
    for (_, file) in judging.texts.iter() {
        let Some(Value::Object(mut content)) = content(file) else { continue };
        match PlanFile::of(&file.inside) {
            PlanFile::Head => drop(out.insert("plan".to_owned(), content.into())),
            PlanFile::Partners => drop(out.insert("partners".to_owned(), records(&mut content, "partner"))),
            PlanFile::Sources => drop(out.insert("sources".to_owned(), records(&mut content, "source"))),
            PlanFile::Decisions => {
                drop(out.insert("decisions".to_owned(), records(&mut content, "decision")))
            }
            PlanFile::Analysis => drop(out.insert("analysis".to_owned(), content.into())),
            PlanFile::Actions(year) => drop(of_year.insert(year.to_string(), content.into())),
            PlanFile::Evaluation(year) => drop(evaluations.insert(year.to_string(), content.into())),
            PlanFile::Chapter(id) => {
                let named = json!({ "id": id.as_str() });
                let Value::Object(mut named) = named else { continue };
                named.extend(content);
                let order = judging.plan.priorities.iter().position(|chapter| chapter.id == id);
                match order {
                    Some(order) => priorities.push((order, named.into())),
                    None => drop(out.insert("monitor".to_owned(), named.into())),
                }
            }
            PlanFile::Series(_) | PlanFile::Misnamed(_) | PlanFile::Other => {}
        }
    }
    priorities.sort_by_key(|(order, _)| *order);
    out.insert("priorities".to_owned(), priorities.into_iter().map(|(_, one)| one).collect());
    out.insert("actions".to_owned(), of_year.into());
    out.insert("evaluations".to_owned(), evaluations.into());
    out.insert("measurements".to_owned(), figures(judging));
    // The same order in every plan, whatever files it has.
    let order = [
        "name",
        "plan",
        "priorities",
        "monitor",
        "measurements",
        "actions",
        "evaluations",
        "decisions",
        "sources",
        "partners",
        "analysis",
    ];
    order.into_iter().map(|key| (key.to_owned(), out.remove(key).unwrap_or(Value::Null))).collect()
}

/// The figures, with the columns of the tidy table as keys; that of the plan is left out.
fn figures(judging: &Judging<'_>) -> Value {
    let rows = tidy(judging).into_iter().map(|row| {
        let cells = COLUMNS.iter().zip(row).skip(1);
        cells.map(|(column, cell)| ((*column).to_owned(), value(cell))).collect::<Value>()
    });
    rows.collect()
}

fn value(cell: Cell) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Number(number) => number_of(number),
        Cell::Bool(value) => value.into(),
        Cell::Text(text) => text.into(),
    }
}

/// A number without `.0` where it is whole.
fn number_of(number: f64) -> Value {
    // Every whole number below 2^53 is exact.
    #[allow(clippy::cast_possible_truncation)]
    if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 {
        (number as i64).into()
    } else {
        number.into()
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
        toml::Value::Float(number) => number_of(number),
        toml::Value::Boolean(value) => value.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(all) => all.into_iter().map(from_toml).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, from_toml(value))).collect(),
    }
}
