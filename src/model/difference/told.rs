//! What a thing says, in words that any view can tell.

use crate::lang::{Arg, Message};
use crate::model::{
    Adoption, BaselinePeriod, Breakdown, BreakdownPart, Change, Ended, Figure, Measurement, Quantity, Target,
    Unit,
};

/// A figure with its unit.
pub(super) fn figure(value: f64, unit: Unit) -> Arg {
    let told = |id: &'static str| Message::new(id).with("number", value);
    match unit {
        Unit::Percent => told("told-percent").into(),
        Unit::Euro => told("told-euro").into(),
        Unit::Rank => told("unit-rank-figure").into(),
        Unit::Days => told("unit-days-figure").into(),
        Unit::Rate { per } => told("unit-rate-figure").with("per", per).into(),
        Unit::Count | Unit::Grade | Unit::YesNo => value.into(),
    }
}

/// A value with its unit, when that is known.
pub(super) fn quantity(value: Quantity, unit: Option<Unit>) -> Arg {
    match (value, unit) {
        (Quantity::YesNo(true), _) => Message::new("word-yes").into(),
        (Quantity::YesNo(false), _) => Message::new("word-no").into(),
        (Quantity::Number(number), Some(unit)) => figure(number, unit),
        (Quantity::Number(number), None) => number.into(),
    }
}

/// What was measured.
pub(super) fn measured(measurement: &Measurement, unit: Option<Unit>) -> Arg {
    let told = match &measurement.figure {
        Figure::Value(value) => quantity(value.value, unit),
        Figure::Ratio { numerator, denominator } => Message::new("told-ratio")
            .with("numerator", numerator.value)
            .with("denominator", denominator.value)
            .into(),
        Figure::Missing(reason) => Message::new("told-missing").with("reason", reason.as_str()).into(),
        Figure::Withheld(why) => why.message().into(),
    };
    match &measurement.respondents {
        Some(n) => Message::new("told-with-n").with("figure", told).with("n", f64::from(n.value)).into(),
        None => told,
    }
}

/// A unit.
pub(super) fn unit(unit: Unit) -> Arg {
    unit.message().into()
}

/// A target.
pub(super) fn target(target: &Target, unit: Unit) -> Arg {
    match target {
        Target::Level { value, by, interim } => {
            let told = Message::new("told-target-level")
                .with("value", figure(value.value, unit))
                .with("year", by.value.0.to_string());
            if interim.is_empty() {
                return told.into();
            }
            let steps: Vec<Arg> = interim
                .iter()
                .map(|step| {
                    Message::new("told-target-level")
                        .with("value", figure(step.value.value, unit))
                        .with("year", step.by.value.0.to_string())
                        .into()
                })
                .collect();
            Message::new("told-target-interim").with("target", told).with("steps", Arg::List(steps)).into()
        }
        Target::Change { change: by_how_much, by } => Message::new("told-target-change")
            .with("change", change(by_how_much.value))
            .with("year", by.value.0.to_string())
            .into(),
        Target::Within { within, by } => Message::new("told-target-within")
            .with("change", change(within.value))
            .with("year", by.value.0.to_string())
            .into(),
        Target::Cadence(cadence) => {
            let mut told =
                Message::new(cadence.per.value.message_id()).with("number", cadence.at_least.value);
            if let Some(from) = cadence.from {
                told = Message::new("told-from").with("what", told).with("year", from.value.0.to_string());
            }
            if !cadence.for_each.is_empty() {
                let parts: Vec<&str> = cadence.for_each.iter().map(|part| part.as_str()).collect();
                told = Message::new("told-for-each").with("what", told).with("parts", parts);
            }
            told.into()
        }
    }
}

fn change(change: Change) -> Arg {
    match change {
        Change::Percent(percent) => Message::new("told-percent").with("number", percent).into(),
        Change::Points(points) => Message::new("told-points").with("number", points).into(),
    }
}

/// The period of a baseline.
pub(super) fn baseline(baseline: BaselinePeriod) -> Arg {
    match baseline {
        BaselinePeriod::Single(period) => period.to_string().into(),
        BaselinePeriod::Years(first, last) => {
            Message::new("told-years").with("first", first.to_string()).with("last", last.to_string()).into()
        }
    }
}

/// A breakdown.
pub(super) fn breakdown(breakdown: &Breakdown) -> Arg {
    let told = |part: &BreakdownPart| match (&part.title, &part.region) {
        (None, None) => part.id.value.clone(),
        (title, region) => {
            let more = title.iter().chain(region).map(|text| text.as_str()).collect::<Vec<_>>();
            format!("{} ({})", part.id.value, more.join(", "))
        }
    };
    let parts: Vec<String> = breakdown.parts.iter().map(told).collect();
    Message::new("told-breakdown").with("title", breakdown.title.as_str()).with("parts", parts).into()
}

/// When and by whom something was adopted.
pub(super) fn adoption(adoption: &Adoption) -> Arg {
    let mut parts: Vec<Arg> = vec![Message::new(adoption.body.value.message_id()).into()];
    parts.extend(adoption.date.map(|date| Arg::Date(date.value)));
    parts.extend(adoption.reference.as_ref().map(|reference| Arg::from(reference.as_str())));
    Arg::List(parts)
}

/// The last period in which something counts.
pub(super) fn ended(ended: &Ended) -> Arg {
    Message::new("told-ended")
        .with("period", ended.period.value.to_string())
        .with("decision", ended.decision.as_str())
        .into()
}

/// Yes or no.
pub(super) fn yes() -> Arg {
    Message::new("word-yes").into()
}
