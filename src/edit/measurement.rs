//! A measurement to add, as it is asked for and as it is written.

use chrono::NaiveDate;

use super::text::string;
use crate::lang::one_line;
use crate::model::{At, Figure, Id, Measurement, Period, Quantity, Status, unmistakable};

/// A measurement to add.
#[derive(Debug, Clone, PartialEq)]
pub struct NewMeasurement {
    pub period: Period,
    pub figure: NewFigure,
    pub recorded: NaiveDate,
    pub source: Option<Id>,
    /// Its status; definitive when none.
    pub status: Option<Status>,
    /// How many respondents.
    pub respondents: Option<u32>,
    /// Whether the sample stands for the population; it does when none.
    pub representative: Option<bool>,
    /// The part of the breakdown.
    pub part: Option<String>,
    /// A path or address of the proof.
    pub evidence: Option<String>,
    /// Never published.
    pub internal: bool,
    /// What of it is the officer's reading.
    pub assumed: Option<String>,
    /// What its sample leaves open.
    pub spread: Spread,
    /// Why it corrects an earlier one.
    pub corrects: Option<String>,
    /// The value of the one that it corrects.
    pub replaces: Option<Quantity>,
    /// It looks wrong, and somebody says that it is right.
    pub confirmed: bool,
    pub note: Option<String>,
}

/// What the sample of a figure leaves open, as its publisher says.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spread {
    /// How far single grades lie from their mean.
    pub sd: Option<f64>,
    /// How much more than a plain one its weighted survey leaves open.
    pub design_effect: Option<f64>,
    /// The lower end of the 95% interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
}

impl Spread {
    /// That of a figure on record.
    pub(super) fn of(read: &Measurement) -> Spread {
        let value = |at: Option<At<f64>>| at.map(|at| at.value);
        Spread {
            sd: value(read.sd),
            design_effect: value(read.design_effect),
            low: value(read.low),
            high: value(read.high),
        }
    }

    /// What is said here, and else what another says.
    pub(super) fn or(self, other: Spread) -> Spread {
        Spread {
            sd: self.sd.or(other.sd),
            design_effect: self.design_effect.or(other.design_effect),
            low: self.low.or(other.low),
            high: self.high.or(other.high),
        }
    }

    fn lines(self) -> impl Iterator<Item = String> {
        let all =
            [("sd", self.sd), ("design_effect", self.design_effect), ("low", self.low), ("high", self.high)];
        all.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}", unmistakable(value?))))
    }
}

/// The figure of a new measurement.
#[derive(Debug, Clone, PartialEq)]
pub enum NewFigure {
    /// A value.
    Value(Quantity),
    /// Numerator and denominator.
    Ratio(f64, f64),
    /// None, and why.
    Missing(String),
}

impl NewMeasurement {
    /// With the texts that stand on one line as they are read back.
    pub(super) fn on_one_line(&self) -> NewMeasurement {
        let text = |text: &Option<String>| text.as_ref().map(|text| one_line(text).into_owned());
        let figure = match &self.figure {
            NewFigure::Missing(reason) => NewFigure::Missing(one_line(reason).into_owned()),
            figure => figure.clone(),
        };
        let (evidence, corrects, assumed) = (text(&self.evidence), text(&self.corrects), text(&self.assumed));
        NewMeasurement { figure, evidence, corrects, assumed, ..self.clone() }
    }

    /// The record as TOML, with `\n` line endings.
    pub(super) fn block(&self) -> String {
        let mut lines = vec!["[[measurement]]".to_owned(), format!("period = \"{}\"", self.period)];
        match &self.figure {
            NewFigure::Value(Quantity::Number(value)) => {
                lines.push(format!("value = {}", unmistakable(*value)))
            }
            NewFigure::Value(Quantity::YesNo(yes)) => lines.push(format!("value = {yes}")),
            NewFigure::Ratio(numerator, denominator) => {
                lines.push(format!("numerator = {}", unmistakable(*numerator)));
                lines.push(format!("denominator = {}", unmistakable(*denominator)));
            }
            NewFigure::Missing(reason) => lines.push(format!("missing = {}", string(reason))),
        }
        lines.extend(self.respondents.map(|n| format!("n = {n}")));
        lines.extend(self.spread.lines());
        if self.representative == Some(false) {
            lines.push("representative = false".to_owned());
        }
        lines.extend(self.status.map(|status| format!("status = \"{}\"", status.word())));
        lines.extend(self.part.as_ref().map(|part| format!("part = {}", string(part))));
        lines.extend(self.source.as_ref().map(|source| format!("source = \"{source}\"")));
        lines.push(format!("recorded = {}", self.recorded));
        lines.extend(self.corrects.as_ref().map(|reason| format!("corrects = {}", string(reason))));
        lines.extend(self.replaces.map(|value| match value {
            Quantity::Number(value) => format!("replaces = {}", unmistakable(value)),
            Quantity::YesNo(yes) => format!("replaces = {yes}"),
        }));
        lines.extend(self.note.as_ref().map(|note| format!("note = {}", string(note))));
        lines.extend(self.evidence.as_ref().map(|evidence| format!("evidence = {}", string(evidence))));
        lines.extend(self.assumed.as_ref().map(|text| format!("assumed = {}", string(text))));
        if self.internal {
            lines.push("internal = true".to_owned());
        }
        if self.confirmed {
            lines.push("confirmed = true".to_owned());
        }
        lines.join("\n") + "\n"
    }

    /// Whether a measurement read back is this one.
    pub(super) fn is(&self, read: &Measurement) -> bool {
        let figure = match (&read.figure, &self.figure) {
            (Figure::Value(value), NewFigure::Value(requested)) => value.value == *requested,
            (Figure::Ratio { numerator, denominator }, NewFigure::Ratio(n, d)) => {
                numerator.value == *n && denominator.value == *d
            }
            (Figure::Missing(reason), NewFigure::Missing(requested)) => reason.value == *requested,
            _ => false,
        };
        let text = |at: &Option<At<String>>| at.as_ref().map(|at| at.value.clone());
        figure
            && read.period.value == self.period
            && text(&read.part) == self.part
            && text(&read.corrects) == self.corrects
            && read.replaces.map(|at| at.value) == self.replaces
            && Spread::of(read) == self.spread
            && text(&read.note) == self.note
            && text(&read.evidence) == self.evidence
            && read.source.as_ref().map(|at| &at.value) == self.source.as_ref()
            && read.respondents.map(|at| at.value) == self.respondents
            && read.status.map(|at| at.value) == self.status
            && read.internal == self.internal
            && read.confirmed == self.confirmed
            && read.is_representative() == self.representative.unwrap_or(true)
            && text(&read.assumed) == self.assumed
            && read.recorded.is_some_and(|at| at.value == self.recorded)
    }
}
