//! Everything in a plan as JSON: `ivp.export/1`. What the files say stands under the names they say it by; of figures it
//! is also told what was worked out.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use toml::Value as Said;

use super::tidy::{COLUMNS, TidyRow, name_of, tidy};
use crate::compute::Judging;
use crate::files::SourceFile;
use crate::model::{Id, PlanFile};

/// The plans as JSON, two-space indented.
pub fn export_json(all: &[Judging<'_>]) -> String {
    let plans = all.iter().map(plan).collect();
    let mut out = json!(Export { schema: "ivp.export/1", plans });
    whole_numbers(&mut out);
    json_text(out)
}

/// A value as the text of a JSON file, two-space indented. What a screen acts on, what turns the direction of reading and
/// what is not seen is written as `\u202e`: whoever looks at the file sees what is in it, and a program reads the same.
pub fn json_text(value: impl Serialize) -> String {
    let written = format!("{:#}\n", json!(value));
    if written.chars().all(is_seen) {
        return written;
    }
    let mut out = String::with_capacity(written.len());
    for c in written.chars() {
        if is_seen(c) {
            out.push(c);
        } else {
            // Outside of texts there are only signs of ASCII.
            c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        }
    }
    out
}

/// Whether a character shows itself, or is an ordinary space or line end.
fn is_seen(c: char) -> bool {
    let is_hidden = c.is_control() && c != '\n'
        || matches!(c, '\u{61c}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    !is_hidden
}

#[derive(Serialize)]
struct Export {
    schema: &'static str,
    plans: Vec<Exported>,
}

/// The same keys of every plan, whatever files it has.
#[derive(Default, Serialize)]
struct Exported {
    name: String,
    plan: Option<Content>,
    priorities: Vec<Chapter>,
    monitor: Option<Chapter>,
    measurements: Vec<Figure>,
    actions: BTreeMap<i32, Content>,
    evaluations: BTreeMap<i32, Content>,
    decisions: Option<Content>,
    followups: Option<Content>,
    reports: BTreeMap<String, Content>,
    sources: Option<Content>,
    partners: Option<Content>,
    analysis: Option<Content>,
}

/// A priority or the monitor: the name of its file, and what that says.
#[derive(Serialize)]
struct Chapter {
    id: String,
    #[serde(flatten)]
    content: Content,
}

/// What a file says, or a part of it; a date is a text.
struct Content(Said);

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        InJson(&self.0).serialize(to)
    }
}

struct InJson<'t>(&'t Said);

impl Serialize for InJson<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Said::Table(all) => to.collect_map(all.iter().map(|(key, value)| (key, InJson(value)))),
            Said::Array(all) => to.collect_seq(all.iter().map(InJson)),
            Said::Datetime(date) => to.collect_str(date),
            plain => plain.serialize(to),
        }
    }
}

/// A figure, with the columns of the tidy table as keys; that of the plan is left out.
struct Figure(TidyRow);

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(COLUMNS.iter().zip(&self.0).skip(1))
    }
}

fn plan(judging: &Judging<'_>) -> Exported {
    let measurements = tidy(judging).into_iter().map(Figure).collect();
    let mut out = Exported { name: name_of(judging.plan), measurements, ..Exported::default() };
    let mut priorities: Vec<(usize, Chapter)> = Vec::new();
    for (_, file) in judging.texts.iter() {
        let Some(mut content) = content(file) else { continue };
        match PlanFile::of(&file.inside) {
            PlanFile::Head => out.plan = Some(whole(content)),
            PlanFile::Partners => out.partners = Some(records(&mut content, "partner")),
            PlanFile::Sources => out.sources = Some(records(&mut content, "source")),
            PlanFile::Decisions => out.decisions = Some(records(&mut content, "decision")),
            PlanFile::Followups => out.followups = Some(records(&mut content, "followup")),
            PlanFile::Report(period) => drop(out.reports.insert(period.to_string(), whole(content))),
            PlanFile::Analysis => out.analysis = Some(whole(content)),
            PlanFile::Actions(year) => drop(out.actions.insert(year, whole(content))),
            PlanFile::Evaluation(year) => drop(out.evaluations.insert(year, whole(content))),
            PlanFile::Chapter(id) => {
                let order = judging.plan.priorities.iter().position(|chapter| chapter.id == id);
                let chapter = chapter(&id, content);
                match order {
                    Some(order) => priorities.push((order, chapter)),
                    None => out.monitor = Some(chapter),
                }
            }
            PlanFile::Series(_) | PlanFile::Misnamed(_) | PlanFile::Other => {}
        }
    }
    priorities.sort_by_key(|(order, _)| *order);
    out.priorities = priorities.into_iter().map(|(_, one)| one).collect();
    out
}

/// Writes numbers without `.0` where they are whole.
fn whole_numbers(value: &mut Value) {
    in_numbers(value, &|number| number);
}

/// The same of numbers that were worked out, without what the arithmetic of a computer adds behind them: 48.4 − 40.6 is 7.8,
/// not 7.799999999999997. A small probability keeps its digits.
pub fn worked_out_numbers(value: &mut Value) {
    in_numbers(value, &|number| if number.abs() < 1e-3 { number } else { (number * 1e9).round() / 1e9 });
}

fn in_numbers(value: &mut Value, told: &dyn Fn(f64) -> f64) {
    match value {
        Value::Number(number) => {
            let float = number.as_f64().filter(|_| number.is_f64()).map(told);
            // Every whole number below 2^53 is exact.
            #[allow(clippy::cast_possible_truncation)]
            if let Some(float) = float.filter(|one| one.fract() == 0.0 && one.abs() < 9_007_199_254_740_992.0)
            {
                *number = (float as i64).into();
            } else if let Some(float) = float.and_then(serde_json::Number::from_f64) {
                *number = float;
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| in_numbers(one, told)),
        Value::Object(all) => all.values_mut().for_each(|one| in_numbers(one, told)),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn whole(content: toml::Table) -> Content {
    Content(Said::Table(content))
}

/// The name of the file stands before what it says, and in the place of a name that it should not have.
fn chapter(id: &Id, mut content: toml::Table) -> Chapter {
    content.remove("id");
    Chapter { id: id.to_string(), content: whole(content) }
}

fn records(content: &mut toml::Table, key: &str) -> Content {
    Content(content.remove(key).unwrap_or_else(|| Said::Array(Vec::new())))
}

/// What a file says; none when it cannot be read, which is reported elsewhere.
fn content(file: &SourceFile) -> Option<toml::Table> {
    toml::from_str(file.text.trim_start_matches('\u{feff}')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_worked_out_has_the_digits_that_a_person_writes() {
        let mut report =
            json!({ "change": 40.6 - 48.4, "sum": [0.1 + 0.2, 4.0, 1.5e-7], "large": 123_456_789.5 });
        worked_out_numbers(&mut report);
        assert_eq!(report, json!({ "change": -7.8, "sum": [0.3, 4, 1.5e-7], "large": 123_456_789.5 }));
    }

    #[test]
    fn what_is_not_seen_is_written_out_and_read_back() {
        let text = "a\u{202e}b\u{9b}c\u{200b}d\u{e0041}é\n\"\\";
        let written = json_text(text);
        assert_eq!(written, "\"a\\u202eb\\u009bc\\u200bd\\udb40\\udc41é\\n\\\"\\\\\"\n");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
    }
}
