//! What one TOML value can be read as, and what is said when it cannot.

use crate::diagnostic::{RuleId, reading};
use chrono::{Datelike as _, NaiveDate};
use toml::de::DeValue;

use crate::lang::{Message, one_line};
use crate::model::period::has_year_of_ours;
use crate::model::read::shape::Shape;

/// What is wrong with a value; the record adds key and place.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    pub rule: RuleId,
    /// What is wrong. The argument `key` is added by the record.
    pub message: Message,
    /// What to do.
    pub help: Option<Message>,
    /// What to write instead, where only one answer is right.
    pub fix: Option<String>,
}

/// A type that can be read from one TOML value.
pub trait FromToml: Sized {
    /// How such a value is written, as an example for a help line.
    const EXAMPLE: &'static str;

    /// What it can be.
    fn shape() -> Shape;

    /// Reads it.
    ///
    /// # Errors
    /// The value has another type or an impossible content.
    fn from_toml(value: &DeValue<'_>) -> Result<Self, Problem>;

    /// The same on one line, where it is text.
    #[must_use]
    fn on_one_line(self) -> Self {
        self
    }
}

impl Problem {
    /// With a line to type.
    #[must_use]
    pub fn with_help(self, line: String) -> Problem {
        Problem { help: Some(Message::new("type-help").with("line", line)), ..self }
    }

    /// With what to write instead, where only one answer is right.
    #[must_use]
    pub(in crate::model) fn with_fix(self, text: Option<String>) -> Problem {
        Problem { fix: text, ..self }
    }

    /// The same of a key that must be there: leaving its line out is no way out.
    pub(in crate::model) fn of_needed(self) -> Problem {
        match self.rule {
            reading::SCHEMA_EMPTY_TEXT => {
                Problem { help: Some(Message::new("schema-empty-text-help-needed")), ..self }
            }
            _ => self,
        }
    }

    /// With a line to type when nothing better is known.
    pub(in crate::model) fn or_help(self, line: impl Fn() -> String) -> Problem {
        if self.help.is_some() { self } else { self.with_help(line()) }
    }
}

/// The problem that a value has another type than is expected.
pub fn wrong_type(expected: &'static str, found: &DeValue<'_>) -> Problem {
    let found = match found {
        DeValue::String(_) => "type-text",
        DeValue::Integer(_) | DeValue::Float(_) => "type-number",
        DeValue::Boolean(_) => "type-boolean",
        DeValue::Datetime(_) => "type-date",
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    };
    let message = Message::new("schema-wrong-type")
        .with("expected", Message::new(expected))
        .with("found", Message::new(found));
    Problem { rule: reading::SCHEMA_WRONG_TYPE, message, help: None, fix: None }
}

/// The text of a value.
pub(crate) fn text_of<'v>(value: &'v DeValue<'_>, expected: &'static str) -> Result<&'v str, Problem> {
    value.as_str().ok_or_else(|| wrong_type(expected, value))
}

/// A text that says something.
impl FromToml for String {
    const EXAMPLE: &'static str = "\"…\"";

    fn shape() -> Shape {
        Shape::SAYS_SOMETHING
    }

    fn from_toml(value: &DeValue<'_>) -> Result<String, Problem> {
        let text = text_of(value, "type-text")?;
        if text.trim().is_empty() {
            let message = Message::new("schema-empty-text");
            return Err(Problem {
                rule: reading::SCHEMA_EMPTY_TEXT,
                message,
                help: Some(Message::new("schema-empty-text-help")),
                fix: None,
            });
        }
        Ok(text.to_owned())
    }

    fn on_one_line(self) -> String {
        one_line(&self).into_owned()
    }
}

impl FromToml for bool {
    const EXAMPLE: &'static str = "true";

    fn shape() -> Shape {
        Shape::YesNo
    }

    fn from_toml(value: &DeValue<'_>) -> Result<bool, Problem> {
        value.as_bool().ok_or_else(|| wrong_type("type-boolean", value))
    }
}

/// From here on a double no longer holds every whole number: 2^53 + 1 would be read as this.
const MAX_NUMBER: f64 = 9_007_199_254_740_992.0;

impl FromToml for f64 {
    const EXAMPLE: &'static str = "7.5";

    fn shape() -> Shape {
        Shape::Number
    }

    fn from_toml(value: &DeValue<'_>) -> Result<f64, Problem> {
        let text = match value {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
            DeValue::Float(float) => float.as_str(),
            DeValue::Integer(_) => return Err(odd_number()),
            other => return Err(wrong_type("type-number", other)),
        };
        // `inf` and `nan` are numbers to TOML; no figure is meant that way.
        match text.parse::<f64>() {
            Ok(number) if number.abs() < MAX_NUMBER => Ok(number),
            _ => Err(odd_number()),
        }
    }
}

/// Whether a number is written as people write it. `1_0` is valid TOML for ten, and `-0` is a number to it.
pub(in crate::model) fn is_plain(written: &str) -> bool {
    let is_zero = written.parse::<f64>().is_ok_and(|number| number == 0.0);
    !(written.contains('_') || is_zero && written.starts_with('-'))
}

pub(in crate::model) fn odd_number() -> Problem {
    Problem {
        rule: reading::SCHEMA_ODD_NUMBER,
        message: Message::new("schema-odd-number"),
        help: Some(Message::new("schema-odd-number-help")),
        fix: None,
    }
}

/// A year, four digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year(pub i32);

impl Year {
    /// The least that is read as one.
    pub(in crate::model) const LEAST: Year = Year(1900);
}

impl FromToml for Year {
    const EXAMPLE: &'static str = "2027";

    fn shape() -> Shape {
        Shape::Whole(1900, 2999)
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Year, Problem> {
        let bad = || Problem {
            rule: reading::SCHEMA_WRONG_TYPE,
            message: Message::new("schema-year"),
            help: Some(Message::new("schema-year-help")),
            fix: None,
        };
        let number = value.as_integer().and_then(|integer| integer.as_str().parse::<i32>().ok());
        number.filter(|year| (1900..=2999).contains(year)).map(Year).ok_or_else(bad)
    }
}

impl FromToml for NaiveDate {
    const EXAMPLE: &'static str = "2026-11-23";

    fn shape() -> Shape {
        Shape::DATE
    }

    fn from_toml(value: &DeValue<'_>) -> Result<NaiveDate, Problem> {
        let bad = || wrong_type("type-date", value);
        let written = value.as_datetime().ok_or_else(bad)?;
        let date = written.date.filter(|_| written.time.is_none()).ok_or_else(|| Problem {
            rule: reading::SCHEMA_WRONG_TYPE,
            message: Message::new("schema-date-only"),
            help: None,
            fix: None,
        })?;
        let day = NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
            .ok_or_else(bad)?;
        // The year 26 is one that was written with two figures.
        let other_year = || Problem {
            rule: reading::SCHEMA_WRONG_TYPE,
            message: Message::new("schema-date-year").with("year", day.year().to_string()),
            help: Some(Message::new("schema-date-year-help")),
            fix: None,
        };
        has_year_of_ours(&day).then_some(day).ok_or_else(other_year)
    }
}
