//! How a judgement follows from the figures, and what the figures leave open: every step, so that a reader can do the
//! sum again.

use super::figure::{figure, figure_of};
use super::status_table::change_in_words;
use super::words::Words;
use crate::compute::{Basis, CadencePeriod, CadenceReport, IndicatorCard, IndicatorReport, TargetReport};
use crate::lang::{Catalogue, Language, Message, format_number, shortest};
use crate::model::{Period, Unit};

/// Tells steps in a language.
pub(super) struct Steps<'c> {
    catalogue: &'c Catalogue,
    words: Words<'c>,
}

impl<'c> Steps<'c> {
    pub(super) fn new(catalogue: &'c Catalogue) -> Steps<'c> {
        Steps { catalogue, words: Words(catalogue) }
    }

    /// How the judgement follows from the figures.
    pub(super) fn arithmetic(&self, one: &IndicatorReport) -> Vec<String> {
        let Some(unit) = one.unit else { return Vec::new() };
        let mut steps = Vec::new();
        let shown = |value: f64| figure_of(value, unit, one.decimals, self.catalogue);
        let cite = |id: &'static str, at: &crate::compute::Cited| {
            self.catalogue.tell(
                &Message::new(id)
                    .with("value", figure(at.value, unit, one.decimals, self.catalogue))
                    .with("period", at.period.as_str())
                    .with("file", at.file.as_str())
                    .with("line", at.line),
            )
        };
        steps.extend(one.baseline.as_ref().map(|at| cite("step-baseline", at)));
        steps.extend(
            one.latest
                .as_ref()
                .filter(|at| Some(*at) != one.baseline.as_ref())
                .map(|at| cite("step-latest", at)),
        );
        if let Some(target) = &one.target {
            steps.push(self.target_step(target, unit, one));
        }
        if let Some(change) = &one.change {
            let words = change_in_words(change, unit, one, self.catalogue);
            steps.push(self.catalogue.tell(&Message::new("step-change").with("change", words)));
        }
        steps.extend(self.expected_step(one));
        if let (Some(progress), Some(origin), Some(latest), Some(value)) =
            (one.progress, &one.origin, &one.latest, one.target.as_ref().and_then(TargetReport::value))
        {
            let plain = |number: f64| shortest(rounded(number), self.words.language());
            let message = Message::new("step-progress")
                .with("baseline", plain(origin.value))
                .with("actual", plain(latest.value.number()))
                .with("target", plain(value))
                .with("progress", format_number(progress, 2, self.words.language()));
            steps.push(self.catalogue.tell(&message));
        }
        if let Some(ratio) = one.ratio {
            let share =
                one.progress.map_or(0.0, |progress| if ratio == 0.0 { 0.0 } else { progress / ratio });
            let mut message =
                Message::new("step-ratio").with("ratio", format_number(ratio, 2, self.words.language()));
            message = message
                .with("progress", format_number(one.progress.unwrap_or_default(), 2, self.words.language()));
            if ratio != 0.0 {
                steps.push(
                    self.catalogue
                        .tell(&message.with("expected", format_number(share, 2, self.words.language()))),
                );
            }
        }
        if let (Some(TargetReport::Within { edges: Some((low, high)), .. }), Some(latest)) =
            (&one.target, &one.latest)
        {
            let message = Message::new("step-band")
                .with("low", shown(*low))
                .with("high", shown(*high))
                .with("value", figure(latest.value, unit, one.decimals, self.catalogue));
            steps.push(self.catalogue.tell(&message));
        }
        steps
    }

    /// What a figure was made of: `20 van 181`, `84 in 12 maanden`, `34 op 1.700`.
    fn basis(&self, basis: Basis) -> String {
        let (id, one, other) = match basis {
            Basis::Share(share) => ("basis-share", share.x, share.n),
            Basis::Months(count) => ("basis-months", count.k, count.exposure),
            Basis::Rate(count, _) => ("basis-rate", count.k, count.exposure),
        };
        let told = |number: f64| shortest(rounded(number), self.words.language());
        self.catalogue.tell(&Message::new(id).with("one", told(one)).with("other", told(other)))
    }

    /// What the sample or the small number leaves open.
    pub(super) fn certainty(&self, card: &IndicatorCard) -> Vec<String> {
        let one = &card.report;
        let (Some(unit), language) = (one.unit, self.words.language()) else { return Vec::new() };
        let tenth = |number: f64| format_number(number, 1, language);
        let mut steps = Vec::new();
        if let (Some(margin), Some(latest)) = (one.margin, &one.latest) {
            let id = match (unit, margin.indicative) {
                (Unit::Percent, true) => "certainty-margin-share-indicative",
                (Unit::Percent, false) => "certainty-margin-share",
                _ => "certainty-margin-count",
            };
            let message = Message::new(id)
                .with("value", figure(latest.value, unit, one.decimals, self.catalogue))
                .with("basis", self.basis(margin.basis))
                .with("period", latest.period.as_str())
                .with("low", tenth(margin.low))
                .with("high", tenth(margin.high));
            steps.push(self.catalogue.tell(&message));
        }
        if let Some(known) = one.change.as_ref().and_then(|change| change.certainty) {
            let verdict =
                self.catalogue.text(if known.certain { "certainty-certain" } else { "certainty-chance" });
            if let (Some(interval), Some(difference)) = (known.interval, known.difference) {
                let message = Message::new("certainty-difference")
                    .with("before", self.basis(known.before))
                    .with("after", self.basis(known.after))
                    .with("difference", signed(difference, language))
                    .with("low", signed(interval.low, language))
                    .with("high", signed(interval.high, language))
                    .with("verdict", verdict.as_str());
                steps.push(self.catalogue.tell(&message));
            }
            if let Some(p) = known.p {
                let message = Message::new("certainty-test")
                    .with("before", self.basis(known.before))
                    .with("after", self.basis(known.after))
                    .with("p", of_hundred(p, language))
                    .with("verdict", verdict.as_str());
                steps.push(self.catalogue.tell(&message));
            }
        }
        if one.target_certain == Some(false) {
            steps.push(self.catalogue.text("certainty-target-open"));
        }
        if let Some(need) = card.survey {
            let whole = |number: f64| format_number(number, 0, language);
            let message = Message::new("certainty-survey")
                .with("from", shortest(rounded(need.from), language))
                .with("to", shortest(rounded(need.to), language))
                .with("needed", whole(need.needed))
                .with("n", whole(need.in_use))
                .with("chance", whole(need.chance * 100.0));
            steps.push(self.catalogue.tell(&message));
        }
        steps
    }

    fn target_step(&self, target: &TargetReport, unit: Unit, one: &IndicatorReport) -> String {
        let shown = |value: f64| figure_of(value, unit, one.decimals, self.catalogue);
        let year = |by: i32| by.to_string();
        let message = match target {
            TargetReport::Level { value, by, .. } => {
                Message::new("step-target").with("value", shown(*value)).with("year", year(*by))
            }
            TargetReport::Change { change, value, by } => {
                let value = value.map_or_else(|| "?".to_owned(), shown);
                Message::new("step-target-change")
                    .with("change", change.as_str())
                    .with("value", value)
                    .with("year", year(*by))
            }
            TargetReport::Within { within, by, .. } => {
                Message::new("step-target-within").with("within", within.as_str()).with("year", year(*by))
            }
            TargetReport::Cadence { at_least, per, .. } => {
                Message::new("step-target-cadence").with("promise", self.words.promised(*at_least, *per))
            }
        };
        self.catalogue.tell(&message)
    }

    /// `verwacht eind 2025 = 11 − 4 × 24/48 = 9`.
    fn expected_step(&self, one: &IndicatorReport) -> Option<String> {
        let (line, latest, expected, unit) =
            (one.line.as_ref()?, one.latest.as_ref()?, one.expected?, one.unit?);
        let month = Period::parse(&latest.period)?.end_month();
        let ((from_month, from), (to_month, to)) = line.stretch(month)?;
        let plain = |number: f64| shortest(rounded(number), self.words.language());
        let sign = if to < from { "−" } else { "+" };
        Some(
            self.catalogue.tell(
                &Message::new("step-expected")
                    .with("period", latest.period.as_str())
                    .with("from", plain(from))
                    .with("sign", sign)
                    .with("way", plain((to - from).abs()))
                    .with("months", (month - from_month).to_string())
                    .with("all", (to_month - from_month).to_string())
                    .with("expected", figure_of(expected, unit, one.decimals, self.catalogue)),
            ),
        )
    }

    /// What became of a promise, period by period.
    pub(super) fn promise(&self, promise: &CadenceReport) -> Vec<String> {
        let line = |period: &CadencePeriod| {
            let part = period.part.as_ref().map_or(String::new(), |part| format!(" {part}"));
            let count = period.count.map_or_else(
                || self.catalogue.text("word-nothing-recorded"),
                |count| {
                    let language = self.words.language();
                    let message = Message::new("show-promise-count")
                        .with("count", shortest(count, language))
                        .with("at-least", shortest(promise.at_least, language));
                    self.catalogue.tell(&message)
                },
            );
            format!("{}{part}: {} ({count})", period.label, self.words.promise(period.state))
        };
        promise.periods.iter().map(line).collect()
    }
}

/// A probability as so many of a hundred.
fn of_hundred(p: f64, language: Language) -> String {
    let hundredfold = p * 100.0;
    if hundredfold < 0.1 {
        format!("< {}", format_number(0.1, 1, language))
    } else {
        shortest(hundredfold_rounded(hundredfold), language)
    }
}

fn hundredfold_rounded(value: f64) -> f64 {
    if value < 10.0 { (value * 10.0).round() / 10.0 } else { value.round() }
}

/// With one decimal and its sign, also when it is a plus.
fn signed(number: f64, language: Language) -> String {
    let text = format_number(number, 1, language);
    if number > 0.0 { format!("+{text}") } else { text }
}

fn rounded(number: f64) -> f64 {
    (number * 100.0).round() / 100.0
}
