//! Measurements: one figure for one period.

pub(super) mod by_hand;
mod further;
pub(super) mod known;
mod number_words;
mod plain;
mod reference;

pub use by_hand::{ByHand, Meant, fraction_of_100, read_by_hand};
pub use further::Further;
pub use known::{
    KnownFigure, KnownMeasurement, known, part_points, part_points_among, part_points_and_withheld, points,
    points_among, points_and_withheld,
};
pub use reference::Reference;

use std::ops::Deref;

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, FileId, Place, reading};
use crate::lang::Message;
use crate::model::read::keyword::keywords;
use crate::model::read::table::Record;
use crate::model::{At, Id, Indicator, IndicatorId, Period, Quantity, Unit};

keywords! {
    /// Whether a figure will be revised.
    Status {
        /// It will.
        Provisional = "provisional",
        /// It was, and will be again.
        RevisedProvisional = "revised-provisional",
        /// It will not.
        Definitive = "definitive",
    }
}

/// The file with an indicator's measurements.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Whose measurements these are.
    pub indicator: IndicatorId,
    pub file: FileId,
    /// Whether all of it could be read; else a measurement that seems to lack may be there.
    pub whole: bool,
    /// The source of all measurements that do not name one.
    pub source: Option<At<Id>>,
    /// The measurements, in the order of the file.
    pub measurements: Vec<Measurement>,
    /// The same figure elsewhere.
    pub references: Vec<Reference>,
}

/// One figure for one period. What few figures say stands aside ([`Further`]) and is read as if it stood here: a large plan
/// is mostly figures, that say little.
#[derive(Debug, Clone, PartialEq)]
pub struct Measurement {
    /// From the header to the last value.
    pub place: Place,
    pub period: At<Period>,
    pub figure: Figure,
    /// When it was recorded; known from the end of its period when it does not say.
    pub recorded: Option<At<NaiveDate>>,
    /// Whether it will be revised.
    pub status: Option<At<Status>>,
    /// Its own source.
    pub source: Option<At<Id>>,
    /// Never published.
    pub internal: bool,
    /// It is unusual, and was asked about.
    pub confirmed: bool,
    /// Nothing where it says nothing further.
    pub further: Option<Box<Further>>,
}

/// What was measured.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// A value.
    Value(At<Quantity>),
    /// A share or rate by its two numbers.
    Ratio {
        /// How many of them.
        numerator: At<f64>,
        /// Of how many.
        denominator: At<f64>,
    },
    /// There is none, and why. Never zero.
    Missing(At<String>),
    /// There is one, which is not published. No file says this: it is what stands in the public form of a plan.
    Withheld(At<Withheld>),
}

/// Why a figure is not published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Withheld {
    /// It is a count under this number.
    Below(f64),
    /// It is a sum, and a part of it is a count under this number.
    PartBelow(f64),
    /// A small count could be worked out from it.
    Telling,
    /// It is internal.
    Inside,
}

impl Withheld {
    /// In words, in the place of the figure.
    pub fn message(self) -> Message {
        match self {
            Withheld::Below(from) => Message::new("withheld-below").with("from", from),
            Withheld::PartBelow(from) => Message::new("withheld-part-below").with("from", from),
            Withheld::Telling => Message::new("withheld-telling"),
            Withheld::Inside => Message::new("withheld-inside"),
        }
    }

    /// Why a sum is not published of which a part is not.
    #[must_use]
    pub fn of_part(self) -> Withheld {
        match self {
            Withheld::Below(from) => Withheld::PartBelow(from),
            other => other,
        }
    }

    /// Why, behind the words that something is not published; none where that says it all.
    pub fn because(self) -> Option<Message> {
        match self {
            Withheld::Below(_) | Withheld::PartBelow(_) => Some(self.message()),
            Withheld::Telling => Some(Message::new("withheld-because-telling")),
            Withheld::Inside => None,
        }
    }
}

impl Series {
    /// Reads a measurement file.
    pub(crate) fn read(record: Record<'_, '_>, indicator: IndicatorId, file: FileId) -> Series {
        let record = record.about(indicator.to_string());
        let errors = record.errors_so_far();
        let source = record.optional("source");
        let records = record.tables_only("measurement", "record-measurement");
        let mut measurements = Vec::with_capacity(records.len());
        measurements.extend(records.into_iter().filter_map(Measurement::read));
        let references = record
            .tables_only("reference", "record-reference")
            .into_iter()
            .filter_map(Reference::read)
            .collect();
        let whole = record.finish_since(errors);
        Series { indicator, file, whole, source, measurements, references }
    }

    /// Whether any figure says that it corrects another: most files have none that does.
    pub fn has_corrections(&self) -> bool {
        self.measurements.iter().any(|one| one.corrects.is_some())
    }

    /// Whether its figures stand in the order of what they are known by, one for each: then nothing took the place of another.
    pub fn has_one_for_each(&self, indicator: Option<&Indicator>) -> bool {
        let known_by = |one| self.known_by(one, indicator);
        self.measurements.is_sorted_by(|one, next| known_by(one) < known_by(next))
    }

    /// What a measurement is known by: two with the same are about the same figure.
    pub fn known_by<'s>(
        &'s self,
        measurement: &'s Measurement,
        indicator: Option<&'s Indicator>,
    ) -> (Period, Option<&'s str>, Option<&'s Id>) {
        let part = measurement.part.as_ref().map(|part| part.as_str());
        (measurement.period.value, part, self.source_of(measurement, indicator))
    }

    /// The source of a measurement: its own, else the file's, else the only one of the indicator, when that is known.
    pub fn source_of<'s>(
        &'s self,
        measurement: &'s Measurement,
        indicator: impl Into<Option<&'s Indicator>>,
    ) -> Option<&'s Id> {
        let own = measurement.source.as_ref().or(self.source.as_ref());
        own.map(|source| &source.value).or_else(|| indicator.into().and_then(Indicator::only_source))
    }
}

impl Deref for Measurement {
    type Target = Further;

    fn deref(&self) -> &Further {
        static NOTHING: Further = Further::NOTHING;
        self.further.as_deref().unwrap_or(&NOTHING)
    }
}

impl Measurement {
    fn read(record: Record<'_, '_>) -> Option<Measurement> {
        let record = record.called_by("period");
        let period = record.required("period");
        let figure = Figure::read(&record);
        let recorded = record.optional("recorded");
        let status = record.optional("status");
        let (respondents, representative) = (record.optional("n"), record.optional("representative"));
        let (source, part) = (record.optional("source"), record.optional("part"));
        let evidence = record.optional("evidence");
        let internal = record.optional("internal").is_some_and(|at| at.value);
        let (corrects, replaces) = (record.optional("corrects"), record.optional("replaces"));
        let confirmed = record.optional("confirmed").is_some_and(|at| at.value);
        let (sd, design_effect) = (record.optional("sd"), record.optional("design_effect"));
        let (low, high) = (record.optional("low"), record.optional("high"));
        let (assumed, note) = (record.optional("assumed"), record.optional("note"));
        let place = record.extent();
        record.finish();
        let further = Further {
            respondents,
            representative,
            part,
            evidence,
            corrects,
            replaces,
            sd,
            design_effect,
            low,
            high,
            assumed,
            note,
        };
        Some(Measurement {
            place,
            period: period?,
            figure: figure?,
            recorded,
            status,
            source,
            internal,
            confirmed,
            further: further.kept(),
        })
    }

    /// Since when the figure is known: the day it was recorded, else the end of its period.
    pub fn known_since(&self) -> NaiveDate {
        self.recorded.map_or(self.period.value.end(), |recorded| recorded.value)
    }

    /// The value in a unit, worked out from numerator and denominator where it is given that way.
    pub fn value(&self, unit: Unit) -> Option<Quantity> {
        match &self.figure {
            Figure::Value(value) => Some(value.value),
            Figure::Ratio { numerator, denominator } => {
                unit.ratio(numerator.value, denominator.value).map(Quantity::Number)
            }
            Figure::Missing(_) | Figure::Withheld(_) => None,
        }
    }

    /// How many respondents: `n`, else the denominator.
    pub fn sample(&self) -> Option<f64> {
        match (&self.respondents, &self.figure) {
            (Some(respondents), _) => Some(f64::from(respondents.value)),
            (None, Figure::Ratio { denominator, .. }) => Some(denominator.value),
            (None, _) => None,
        }
    }

    /// The 95% interval that its publisher gives.
    pub fn published(&self) -> Option<(f64, f64)> {
        Some((self.low?.value, self.high?.value))
    }

    /// The value that a correction of this figure names as replaced. A share that was worked out is named in hundredths.
    pub fn replaced_value(&self, unit: Unit) -> Option<Quantity> {
        match (&self.figure, self.value(unit)?) {
            (Figure::Ratio { .. }, Quantity::Number(share)) => {
                Some(Quantity::Number((share * 100.0).round() / 100.0))
            }
            (_, value) => Some(value),
        }
    }

    /// Whether the value that this one says it replaces is that of another figure; none when it does not say.
    pub fn replaces_truly(&self, before: &Measurement, unit: Unit) -> Option<bool> {
        let named = self.replaces?.value;
        Some(match (named, before.replaced_value(unit)) {
            (Quantity::Number(named), Some(Quantity::Number(value))) => {
                // A worked-out share may be named in more decimals than it is written in.
                let slack = if matches!(before.figure, Figure::Ratio { .. }) { 0.005 } else { 0.0 };
                (named - value).abs() <= slack + 1e-9 * value.abs().max(1.0)
            }
            (named, value) => Some(named) == value,
        })
    }

    /// The place of the figure itself.
    pub fn figure_place(&self) -> Place {
        match &self.figure {
            Figure::Value(value) => value.place,
            Figure::Ratio { numerator, .. } => numerator.place,
            Figure::Missing(reason) => reason.place,
            Figure::Withheld(why) => why.place,
        }
    }

    /// Numerator and denominator, when it was given that way.
    pub fn ratio(&self) -> Option<(f64, f64)> {
        match &self.figure {
            Figure::Ratio { numerator, denominator } => Some((numerator.value, denominator.value)),
            Figure::Value(_) | Figure::Missing(_) | Figure::Withheld(_) => None,
        }
    }

    /// Why there is no figure.
    pub fn missing(&self) -> Option<&str> {
        match &self.figure {
            Figure::Missing(reason) => Some(reason.as_str()),
            Figure::Value(_) | Figure::Ratio { .. } | Figure::Withheld(_) => None,
        }
    }

    /// Why the figure is not published.
    pub fn withheld(&self) -> Option<Withheld> {
        match &self.figure {
            Figure::Withheld(why) => Some(why.value),
            Figure::Value(_) | Figure::Ratio { .. } | Figure::Missing(_) => None,
        }
    }

    /// Whether its sample stands for the population: it does when it does not say.
    pub fn is_representative(&self) -> bool {
        self.representative.is_none_or(|at| at.value)
    }

    /// Its state, `definitive` when it does not say.
    pub fn state(&self) -> Status {
        self.status.map_or(Status::Definitive, |status| status.value)
    }
}

impl Figure {
    fn read(record: &Record<'_, '_>) -> Option<Figure> {
        record.has_forms(&[&["value"], &["numerator", "denominator"], &["missing"]]);
        let value = record.optional("value");
        let (numerator, denominator) = (record.optional("numerator"), record.optional("denominator"));
        let missing = record.optional("missing");
        let ratio = record.has("numerator") || record.has("denominator");
        let forms = [record.has("value"), ratio, record.has("missing")];
        match forms.iter().filter(|form| **form).count() {
            0 => {
                // A figure is never proposed: it would be an invented one.
                record.missing("value", "…");
                None
            }
            1 if ratio => {
                for (key, present) in [("numerator", &numerator), ("denominator", &denominator)] {
                    if present.is_none() && !record.has(key) {
                        record.missing(key, "181");
                    }
                }
                Some(Figure::Ratio { numerator: numerator?, denominator: denominator? })
            }
            1 => value.map(Figure::Value).or(missing.map(Figure::Missing)),
            _ => {
                let places = [
                    value.map(|at| at.place),
                    numerator.or(denominator).map(|at| at.place),
                    missing.as_ref().map(|at| at.place),
                ];
                let mut places: Vec<Place> = places.into_iter().flatten().collect();
                places.sort_unstable();
                let message = Message::new("measurement-two-figures");
                let help = Message::new("measurement-two-figures-help");
                let place = places.last().copied().unwrap_or_else(|| record.place());
                let finding = Diagnostic::error(reading::MEASUREMENT_TWO_FIGURES, place, message).help(help);
                record.report(match places.as_slice() {
                    [first, _, ..] => finding.related(*first, Message::new("measurement-two-figures-first")),
                    _ => finding,
                });
                None
            }
        }
    }
}
