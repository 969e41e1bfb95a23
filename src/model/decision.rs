//! Decisions of council and college.

use std::fmt;

use chrono::NaiveDate;
use toml::de::DeValue;

use super::head::adoption::Body;
use super::read::shape::Shape;
use super::read::table::Record;
use super::read::value::{FromToml, Problem};
use super::{At, Id};

/// A decision that changes the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    pub id: At<Id>,
    /// When it was taken.
    pub date: At<NaiveDate>,
    pub body: At<Body>,
    /// What was decided.
    pub title: At<String>,
    /// The number of the decision or paper.
    pub reference: Option<At<String>>,
    /// What it changes.
    pub changes: Vec<At<NamedChange>>,
}

/// What a decision changes, as it names it: `jeugd/overlast-jeugd.target`, `2025/meldpunt`, `evaluations/2025`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedChange {
    /// The name of a thing of the plan.
    pub thing: String,
    /// The key that it changes there, where it names one.
    pub key: Option<String>,
}

impl NamedChange {
    /// Reads the name of a thing, with that of a key behind a point.
    pub fn parse(text: &str) -> NamedChange {
        match text.split_once('.') {
            Some((thing, key)) => NamedChange { thing: thing.to_owned(), key: Some(key.to_owned()) },
            None => NamedChange { thing: text.to_owned(), key: None },
        }
    }

    /// Whether it is about a file of one year: an implementation plan, an action in it, or an evaluation.
    pub fn is_of_a_year(&self) -> bool {
        let first = self.first();
        is_year(first) || matches!(first, "actions" | "evaluations")
    }

    /// Whether it names a file and nothing that stands in it: `plan`, `2025`, `actions/2025`, `evaluations/2025`.
    pub fn is_a_file(&self) -> bool {
        is_year(&self.thing) || matches!(self.first(), "plan" | "actions" | "evaluations")
    }

    fn first(&self) -> &str {
        self.thing.split('/').next().unwrap_or_default()
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl fmt::Display for NamedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.thing)?;
        self.key.as_ref().map_or(Ok(()), |key| write!(f, ".{key}"))
    }
}

impl FromToml for NamedChange {
    const EXAMPLE: &'static str = String::EXAMPLE;

    fn shape() -> Shape {
        String::shape()
    }

    fn from_toml(value: &DeValue<'_>) -> Result<NamedChange, Problem> {
        String::from_toml(value).map(|text| NamedChange::parse(&text))
    }
}

/// Reads `decisions.toml`.
pub(crate) fn read_decisions(record: Record<'_, '_>) -> Vec<Decision> {
    let record = record.about("decisions");
    let decisions =
        record.tables("decision", "record-decision").into_iter().filter_map(Decision::read).collect();
    record.finish();
    decisions
}

impl Decision {
    fn read(record: Record<'_, '_>) -> Option<Decision> {
        let record = record.called_by("id");
        let (id, date, body) = (record.required("id"), record.required("date"), record.required("body"));
        let (title, reference) = (record.required("title"), record.optional("reference"));
        let changes = record.list("changes");
        record.finish();
        Some(Decision { id: id?, date: date?, body: body?, title: title?, reference, changes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_decision_changes_is_read_once_and_written_the_same() {
        for (text, is_of_a_year, is_a_file) in [
            ("jeugd", false, false),
            ("jeugd/overlast.target", false, false),
            ("2025/meldpunt.title", true, false),
            ("2025", true, true),
            ("actions/2025", true, true),
            ("evaluations/2025.summary", true, true),
            ("plan.last_year", false, true),
        ] {
            let named = NamedChange::parse(text);
            assert_eq!(named.to_string(), text);
            assert_eq!((named.is_of_a_year(), named.is_a_file()), (is_of_a_year, is_a_file), "{text}");
        }
        let named = NamedChange::parse("jeugd/overlast.target");
        assert_eq!((named.thing.as_str(), named.key.as_deref()), ("jeugd/overlast", Some("target")));
    }
}
