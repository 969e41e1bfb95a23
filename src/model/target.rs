//! What is to be reached, and when.

use super::keyword::keywords;
use super::record::Record;
use super::value::{FromToml, Problem, Year, text_of};
use super::{At, Unit};
use crate::diagnostic::Diagnostic;
use crate::lang::Message;
use toml::de::DeValue;

/// The target of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    /// A value to reach by the end of a year, with values on the way.
    Level {
        /// The value, in the indicator's unit.
        value: At<f64>,
        /// The year at whose end it is reached.
        by: At<Year>,
        /// Values on the way, by year.
        interim: Vec<Interim>,
    },
    /// A change from the baseline by the end of a year.
    Change {
        /// The change.
        change: At<Change>,
        /// The year at whose end it is reached.
        by: At<Year>,
    },
    /// To stay within a band around the baseline.
    Within {
        /// The half width of the band.
        within: At<Change>,
        /// The year at whose end it is judged.
        by: At<Year>,
    },
    /// A cadence promise: so often in each period.
    Cadence(Cadence),
}

/// A value on the way to the target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interim {
    /// The year at whose end it is reached.
    pub by: At<Year>,
    /// The value, in the indicator's unit.
    pub value: At<f64>,
}

/// A promise to do something so often in each period.
#[derive(Debug, Clone, PartialEq)]
pub struct Cadence {
    /// How often at least.
    pub at_least: At<f64>,
    /// In each what.
    pub per: At<Per>,
    /// From which year on; the plan's first year when it does not say.
    pub from: Option<At<Year>>,
    /// The parts of the breakdown for each of which it holds; empty: for the whole.
    pub for_each: Vec<At<String>>,
}

keywords! {
    /// The period of a cadence promise.
    Per {
        /// Each calendar month.
        Month = "month",
        /// Each quarter.
        Quarter = "quarter",
        /// Each half-year.
        HalfYear = "half-year",
        /// Each calendar year.
        Year = "year",
        /// Once over the years of the plan.
        Plan = "plan",
    }
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

    /// As it is written in a file.
    pub fn text(self) -> String {
        match self {
            Change::Percent(percent) => format!("{percent}%"),
            Change::Points(points) => format!("{points}pp"),
        }
    }
}

impl FromToml for Change {
    const EXAMPLE: &'static str = "\"-10%\"";

    fn from_toml(value: &DeValue<'_>) -> Result<Change, Problem> {
        let text = text_of(value, "type-change")?;
        Change::parse(text).ok_or_else(|| Problem {
            rule: "target/form",
            message: Message::new("target-change-form").with("text", text),
            help: Some(Message::new("target-change-form-help")),
            fix: None,
        })
    }
}

impl Target {
    /// Reads a target. Which form it is follows from its key.
    pub(crate) fn read(record: Record<'_, '_>, unit: Option<Unit>) -> Option<Target> {
        let target = Target::read_form(&record, unit);
        if target.is_none() {
            // Where the form is in doubt, the keys of the other forms are not unknown as well.
            record.knows(&[
                "value", "change", "within", "at_least", "by", "interim", "per", "from", "for_each",
            ]);
        }
        record.finish();
        target
    }

    fn read_form(record: &Record<'_, '_>, unit: Option<Unit>) -> Option<Target> {
        let forms = ["value", "change", "within", "at_least"];
        let present: Vec<&str> = forms.into_iter().filter(|form| record.has(form)).collect();
        if present.len() > 1 {
            let message = Message::new("target-two-forms").with("keys", present);
            let help = Message::new("target-two-forms-help");
            record.report(Diagnostic::error("target/form", record.place(), message).help(help));
            return None;
        }
        match present.first().copied() {
            Some("value") => {
                let value = record.required("value");
                let interim = read_interim(record);
                Some(Target::Level { value: value?, by: by(record)?, interim: interim? })
            }
            Some("change") => {
                let change: Option<At<Change>> = record.required("change");
                if let (Some(change), Some(unit)) = (&change, unit)
                    && matches!(change.value, Change::Points(_))
                    && unit != Unit::Percent
                {
                    let message = Message::new("target-points-without-percent");
                    let help = Message::new("target-points-without-percent-help");
                    record.report(Diagnostic::error("target/form", change.place, message).help(help));
                    return None;
                }
                Some(Target::Change { change: change?, by: by(record)? })
            }
            Some("within") => {
                let within = record.required("within");
                Some(Target::Within { within: within?, by: by(record)? })
            }
            Some(_) => {
                let at_least: Option<At<f64>> = record.required("at_least");
                let per = record.required("per");
                let from = record.optional("from");
                let for_each = record.list("for_each");
                if let Some(at_least) = &at_least
                    && at_least.value <= 0.0
                {
                    let message = Message::new("target-at-least-nothing");
                    let help = Message::new("type-help").with("line", "at_least = 1");
                    record.report(Diagnostic::error("target/form", at_least.place, message).help(help));
                    return None;
                }
                Some(Target::Cadence(Cadence { at_least: at_least?, per: per?, from, for_each }))
            }
            None => {
                let message = Message::new("target-no-form");
                let help = Message::new("target-no-form-help");
                record.report(Diagnostic::error("target/form", record.place(), message).help(help));
                None
            }
        }
    }

    /// The year at whose end the target is to be reached; a cadence promise has none.
    pub fn by(&self) -> Option<At<Year>> {
        match self {
            Target::Level { by, .. } | Target::Change { by, .. } | Target::Within { by, .. } => Some(*by),
            Target::Cadence(_) => None,
        }
    }
}

fn by(record: &Record<'_, '_>) -> Option<At<Year>> {
    if !record.has("by") {
        let message = Message::new("target-no-year");
        let help = Message::new("target-no-year-help");
        record.report(Diagnostic::error("target/no-year", record.place(), message).help(help));
    }
    record.optional("by")
}

fn read_interim(record: &Record<'_, '_>) -> Option<Vec<Interim>> {
    let mut all = Vec::new();
    for entry in record.tables("interim", "record-interim") {
        let (by, value) = (entry.required("by"), entry.required("value"));
        entry.finish();
        all.push(Interim { by: by?, value: value? });
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
