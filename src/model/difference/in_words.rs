//! What a thing says, in words that any view can tell.

use crate::lang::{Arg, Message};
use crate::model::{
    Adoption, BaselinePeriod, Breakdown, BreakdownPart, Change, Ended, Figure, ForEach, Measurement, Promise,
    Quantity, Step, Target, TargetForm, Unit,
};

/// A figure with its unit.
pub(super) fn figure(value: f64, unit: Unit) -> Arg {
    unit.figure_message(value).map_or_else(|| value.into(), Arg::from)
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
    let shown = match &measurement.figure {
        Figure::Value(value) => quantity(value.value, unit),
        Figure::Ratio { numerator, denominator } => Message::new("phrase-ratio")
            .with("numerator", numerator.value)
            .with("denominator", denominator.value)
            .into(),
        Figure::Missing(reason) => Message::new("phrase-missing").with("reason", reason.as_str()).into(),
        Figure::Withheld(why) => why.message().into(),
    };
    match &measurement.respondents {
        Some(n) => Message::new("phrase-with-n").with("figure", shown).with("n", f64::from(n.value)).into(),
        None => shown,
    }
}

/// A unit.
pub(super) fn unit(unit: Unit) -> Arg {
    unit.message().into()
}

/// A target.
pub(super) fn target(target: &Target, unit: Unit) -> Arg {
    let shown: Arg = match &target.form {
        TargetForm::Level { value, by, interim } => {
            let shown = Message::new("phrase-target-level")
                .with("value", figure(value.value, unit))
                .with("year", by.value.to_string());
            let steps: Vec<Arg> = interim
                .iter()
                .map(|step| {
                    Message::new("phrase-target-level")
                        .with("value", figure(step.value.value, unit))
                        .with("year", step.by.value.to_string())
                        .into()
                })
                .collect();
            if steps.is_empty() {
                shown.into()
            } else {
                let shown = Message::new("phrase-target-interim").with("target", shown);
                shown.with("steps", Arg::List(steps)).into()
            }
        }
        TargetForm::Change { change: by_how_much, by } => Message::new("phrase-target-change")
            .with("change", change(by_how_much.value))
            .with("year", by.value.to_string())
            .into(),
        TargetForm::Within { within, by } => Message::new("phrase-target-within")
            .with("change", change(within.value))
            .with("year", by.value.to_string())
            .into(),
        TargetForm::Promise(promise) => self::promise(promise, unit),
        TargetForm::BetterThan { region, by } => Message::new("phrase-target-better-than")
            .with("region", region.as_str())
            .with("year", by.value.to_string())
            .into(),
    };
    match &target.for_each {
        None => shown,
        Some(ForEach::Parts) => Message::new("phrase-for-each-part").with("what", shown).into(),
        Some(ForEach::Named(parts)) => {
            let mut parts: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
            // In which order they are named says nothing.
            parts.sort_unstable();
            Message::new("phrase-for-each").with("what", shown).with("parts", parts).into()
        }
    }
}

/// A promise or a norm.
fn promise(promise: &Promise, unit: Unit) -> Arg {
    let Promise { norm, per, from, steps } = promise;
    let number = figure(norm.number().value, unit);
    let mut shown = norm.in_words(number, per.value);
    if !steps.is_empty() {
        let step = |step: &Step| -> Arg {
            let value = figure(step.value.value, unit);
            let shown = Message::new("phrase-from").with("what", value);
            shown.with("year", step.from.value.0.to_string()).into()
        };
        let steps: Vec<Arg> = steps.iter().map(step).collect();
        shown = Message::new("phrase-steps").with("what", shown).with("steps", Arg::List(steps));
    }
    if let Some(from) = from {
        shown = Message::new("phrase-from").with("what", shown).with("year", from.value.to_string());
    }
    shown.into()
}

fn change(change: Change) -> Arg {
    change.in_words().into()
}

/// The period of a baseline.
pub(super) fn baseline(baseline: BaselinePeriod) -> Arg {
    match baseline {
        BaselinePeriod::Single(period) => period.to_string().into(),
        BaselinePeriod::Years(first, last) => Message::new("phrase-years")
            .with("first", first.to_string())
            .with("last", last.to_string())
            .into(),
    }
}

/// A breakdown.
pub(super) fn breakdown(breakdown: &Breakdown) -> Arg {
    let shown = |BreakdownPart { id, title, region }: &BreakdownPart| match (title, region) {
        (None, None) => id.value.clone(),
        (Some(title), None) => format!("{} ({})", id.value, title.value),
        (None, Some(region)) => format!("{} (region {})", id.value, region.value),
        (Some(title), Some(region)) => format!("{} ({}, region {})", id.value, title.value, region.value),
    };
    let Breakdown { title, parts } = breakdown;
    let mut parts: Vec<String> = parts.iter().map(shown).collect();
    parts.sort_unstable();
    Message::new("phrase-breakdown").with("title", title.as_str()).with("parts", parts).into()
}

/// When and by whom something was adopted.
pub(super) fn adoption(adoption: &Adoption) -> Arg {
    let Adoption { body, date, reference } = adoption;
    let mut parts: Vec<Arg> = vec![Message::new(body.value.message_id()).into()];
    parts.extend(date.map(|date| Arg::Date(date.value)));
    parts.extend(reference.as_ref().map(|reference| Arg::from(reference.as_str())));
    Arg::List(parts)
}

/// The last period in which something counts.
pub(super) fn ended(ended: &Ended) -> Arg {
    let Ended { period, decision } = ended;
    Message::new("phrase-ended").with("period", period.value).with("decision", decision.as_str()).into()
}

/// Yes.
pub(super) fn yes() -> Arg {
    yes_or_no(true)
}

/// Yes or no.
pub(super) fn yes_or_no(is: bool) -> Arg {
    quantity(Quantity::YesNo(is), None)
}
