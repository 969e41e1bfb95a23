//! What is to be reached, and when.

use toml::de::DeValue;

use crate::diagnostic::{Diagnostic, reading};
use crate::lang::{Arg, Message};
use crate::model::indicator::promise::{Norm, Promise};
use crate::model::indicator::target_period::period;
use crate::model::read::shape::Shape;
use crate::model::read::table::Record;
use crate::model::read::value::{FromToml, Problem, text_of};
use crate::model::{At, Period, Unit};

/// The target of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// What is to be reached.
    pub form: TargetForm,
    /// The parts of the breakdown for each of which it holds; none: for the whole.
    pub for_each: Option<ForEach>,
    /// What of it is the officer's reading and not the council's words.
    pub assumed: Option<At<String>>,
}

/// What a target asks.
#[derive(Debug, Clone, PartialEq)]
pub enum TargetForm {
    /// A value to reach by the end of a period, with values on the way.
    Level {
        /// The value, in the indicator's unit.
        value: At<f64>,
        /// The period at whose end it is reached.
        by: At<Period>,
        /// Values on the way.
        interim: Vec<Interim>,
    },
    /// A change from the baseline by the end of a period.
    Change {
        change: At<Change>,
        /// The period at whose end it is reached.
        by: At<Period>,
    },
    /// To stay within a band around the baseline.
    Within {
        /// The half width of the band.
        within: At<Change>,
        /// The period at whose end it is judged.
        by: At<Period>,
    },
    /// A promise or a norm: so often, or no more than so often, in each period.
    Promise(Promise),
    /// A better figure than another region has.
    BetterThan {
        region: At<String>,
        /// The period at whose end it is judged.
        by: At<Period>,
    },
}

/// The parts of a breakdown for each of which a target holds.
#[derive(Debug, Clone, PartialEq)]
pub enum ForEach {
    /// All of them.
    Parts,
    /// These.
    Named(Vec<At<String>>),
}

/// A value on the way to the target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interim {
    /// The period at whose end it is reached.
    pub by: At<Period>,
    /// The value, in the indicator's unit.
    pub value: At<f64>,
}

/// A change relative to the baseline: `-10%` of it, or `-4pp`, four points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change {
    /// In percent of the baseline.
    Percent(f64),
    /// In percentage points.
    Points(f64),
}

impl Change {
    /// Reads `-10%`, `5%`, `+4pp`, `-2.5pp`.
    pub fn parse(text: &str) -> Option<Change> {
        let text = text.trim().replace('−', "-");
        let number = |digits: &str| {
            let number: f64 = digits.trim().parse().ok()?;
            number.is_finite().then_some(number)
        };
        match text.strip_suffix("pp") {
            Some(digits) => number(digits).map(Change::Points),
            None => number(text.strip_suffix('%')?).map(Change::Percent),
        }
    }

    /// The value that this change makes of a baseline.
    pub fn applied_to(self, baseline: f64) -> f64 {
        match self {
            Change::Percent(percent) => baseline * (1.0 + percent / 100.0),
            Change::Points(points) => baseline + points,
        }
    }

    /// The size of the change on a baseline.
    pub fn size_on(self, baseline: f64) -> f64 {
        match self {
            Change::Percent(percent) => (baseline * percent / 100.0).abs(),
            Change::Points(points) => points.abs(),
        }
    }

    /// In words: `−10%`, `−4 procentpunt`.
    pub fn in_words(self) -> Message {
        match self {
            Change::Percent(percent) => Message::new("phrase-percent").with("number", percent),
            Change::Points(points) => {
                let id = if points.abs() == 1.0 { "phrase-point" } else { "phrase-points" };
                Message::new(id).with("number", points)
            }
        }
    }

    /// As it is written in a file.
    pub fn text(self) -> String {
        match self {
            Change::Percent(percent) => format!("{percent}%"),
            Change::Points(points) => format!("{points}pp"),
        }
    }
}

/// The same of a change as it is written; another text stays what it is.
pub fn change_in_words(written: &str) -> Arg {
    Change::parse(written).map_or_else(|| Arg::from(written), |change| change.in_words().into())
}

impl FromToml for Change {
    const EXAMPLE: &'static str = "\"-10%\"";

    fn shape() -> Shape {
        Shape::Form(r"^\s*[-+−]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?\s*(%|pp)\s*$")
    }

    fn from_toml(value: &DeValue<'_>) -> Result<Change, Problem> {
        let text = text_of(value, "type-change")?;
        Change::parse(text).ok_or_else(|| Problem {
            rule: reading::TARGET_FORM,
            message: Message::new("target-change-form").with("text", text),
            help: Some(Message::new("target-change-form-help")),
            fix: None,
        })
    }
}

/// The forms of a target, by the key that each has, and the keys that only some of them have.
const FORMS: [&str; 6] = ["value", "change", "within", "at_least", "at_most", "better_than"];
const OF_FORMS: [&str; 5] = ["by", "interim", "per", "from", "steps"];

impl Target {
    /// Reads a target. Which form it is follows from its key.
    pub(in crate::model) fn read(record: Record<'_, '_>, unit: Option<Unit>) -> Option<Target> {
        let for_each = ForEach::read(&record);
        let assumed = record.optional("assumed");
        let form = TargetForm::read(&record, unit);
        if form.is_none() {
            // Where the form is in doubt, the keys of the other forms are not unknown as well.
            record.knows(&FORMS);
            record.knows(&OF_FORMS);
        }
        record.finish();
        Some(Target { form: form?, for_each, assumed })
    }

    /// The period at whose end the target is to be reached; a promise has none.
    pub fn by(&self) -> Option<At<Period>> {
        match &self.form {
            TargetForm::Level { by, .. }
            | TargetForm::Change { by, .. }
            | TargetForm::Within { by, .. }
            | TargetForm::BetterThan { by, .. } => Some(*by),
            TargetForm::Promise(_) => None,
        }
    }

    /// The promise or norm that it is.
    pub fn promise(&self) -> Option<&Promise> {
        match &self.form {
            TargetForm::Promise(promise) => Some(promise),
            _ => None,
        }
    }
}

impl ForEach {
    fn read(record: &Record<'_, '_>) -> Option<ForEach> {
        if record.is_word("for_each", "parts") {
            return Some(ForEach::Parts);
        }
        let named = record.list("for_each");
        (!named.is_empty()).then_some(ForEach::Named(named))
    }

    /// The parts that it names.
    pub fn named(&self) -> &[At<String>] {
        match self {
            ForEach::Parts => &[],
            ForEach::Named(parts) => parts,
        }
    }
}

impl TargetForm {
    fn read(record: &Record<'_, '_>, unit: Option<Unit>) -> Option<TargetForm> {
        record.has_forms(&[
            &["value"],
            &["change"],
            &["within"],
            &["at_least"],
            &["at_most"],
            &["better_than"],
        ]);
        let present: Vec<&str> = FORMS.into_iter().filter(|form| record.has(form)).collect();
        if present.len() > 1 {
            let message = Message::new("target-two-forms").with("keys", present);
            let help = Message::new("target-two-forms-help");
            record.report(Diagnostic::error(reading::TARGET_FORM, record.place(), message).help(help));
            return None;
        }
        match present.first().copied() {
            Some("value") => {
                let value = record.required("value");
                let interim = read_interim(record);
                let by = by(record);
                Some(TargetForm::Level { value: value?, by: by?, interim: interim? })
            }
            Some("change") => {
                let change: Option<At<Change>> = record.required("change");
                let by = by(record);
                if let (Some(change), Some(unit)) = (&change, unit)
                    && matches!(change.value, Change::Points(_))
                    && !unit.is_share()
                {
                    let message = Message::new("target-points-without-percent");
                    let help = Message::new("target-points-without-percent-help");
                    record.report(Diagnostic::error(reading::TARGET_FORM, change.place, message).help(help));
                    return None;
                }
                Some(TargetForm::Change { change: change?, by: by? })
            }
            Some("within") => {
                let within = record.required("within");
                let by = by(record);
                Some(TargetForm::Within { within: within?, by: by? })
            }
            Some("better_than") => {
                let region: Option<At<String>> = record.required("better_than");
                let by = by(record);
                if let (Some(region), Some(unit)) = (&region, unit)
                    && !unit.can_be_held_against_others()
                {
                    let message = Message::new("target-better-than-unit").with("unit", unit.message());
                    let help = Message::new("target-better-than-unit-help");
                    record.report(Diagnostic::error(reading::TARGET_FORM, region.place, message).help(help));
                    return None;
                }
                Some(TargetForm::BetterThan { region: region?, by: by? })
            }
            Some("at_least") => {
                let number = record.required("at_least");
                Promise::read(record, number.map(Norm::AtLeast)).map(TargetForm::Promise)
            }
            Some(_) => {
                let number = record.required("at_most");
                Promise::read(record, number.map(Norm::AtMost)).map(TargetForm::Promise)
            }
            None => {
                let message = Message::new("target-no-form");
                let help = Message::new("target-no-form-help");
                record.report(Diagnostic::error(reading::TARGET_FORM, record.place(), message).help(help));
                None
            }
        }
    }
}

fn by(record: &Record<'_, '_>) -> Option<At<Period>> {
    record.needs("by");
    if !record.has("by") {
        let message = Message::new("target-no-year");
        let help = Message::new("target-no-year-help");
        record.report(Diagnostic::error(reading::TARGET_NO_YEAR, record.place(), message).help(help));
    }
    record.optional("by").map(period)
}

fn read_interim(record: &Record<'_, '_>) -> Option<Vec<Interim>> {
    let mut all = Vec::new();
    for entry in record.tables("interim", "record-interim") {
        let (by, value) = (entry.required("by"), entry.required("value"));
        entry.finish();
        all.push(Interim { by: period(by?), value: value? });
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_of_the_baseline_or_in_points() {
        assert_eq!(Change::parse("-10%").unwrap().applied_to(50.0), 45.0);
        assert_eq!(Change::parse("-4pp").unwrap().applied_to(11.0), 7.0);
        assert_eq!(Change::parse("5%").unwrap().size_on(200.0), 10.0);
        assert_eq!(Change::parse("−4pp"), Some(Change::Points(-4.0)));
        assert_eq!(Change::parse("10"), None);
        assert_eq!(Change::parse("inf%"), None);
    }
}
