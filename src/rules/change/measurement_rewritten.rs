//! A figure is corrected by a later one and never overwritten.

use super::finding::figure_was;
use super::recorded::{figure_typed, part_typed};
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Arg, Message};
use crate::model::Measurement;
use crate::model::difference::{FigureChange, figure_in_words};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/measurement-rewritten
/// measurements/buurt/overlast.toml | value = 60 | value = 59
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1300
/// measurements/buurt/onveilig.toml | numerator = 114 | numerator = 115
/// measurements/monitor/inbraak.toml | recorded = 2026-02-01 | recorded = 2026-03-01
/// measurements/monitor/inbraak.toml | value = 10 | missing = "x"
/// measurements/monitor/inbraak.toml | value = 10 | value = 10\nstatus = "provisional"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/measurement-rewritten"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 55\n",
        before: "value = 55\n",
        wrong: "value = 53\n",
        right: "value = 55\n\n[[measurement]]\nperiod = \"2025\"\nvalue = 53\nrecorded = 2026-11-23\ncorrects = \"Dubbele meldingen verwijderd\"\n",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for figure in comparison.differences.figures.iter().filter(|figure| figure.what != FigureChange::Aside) {
        let (Some(old), Some(new)) = (figure.old, figure.new) else { continue };
        let keys = figure.keys();
        // The source can stand at the head of the file.
        let of_file = || comparison.new.plan.series.get(figure.indicator)?.source.as_ref();
        let source = new.source.as_ref().or_else(of_file).filter(|_| keys == ["key-source"]);
        let place = source.map_or_else(|| new.figure_place(), |source| source.place);
        let unit = figure.definition.map(|one| one.unit);
        let [was, is] = [old, new].map(|one| figure_in_words(one, unit));
        let id = match (was == is, old.period.value == new.period.value) {
            _ if figure.what == FigureChange::Order => "change-measurement-order",
            (true, false) => "change-measurement-period",
            (true, true) => "change-measurement-details",
            _ => "change-measurement-rewritten",
        };
        let message = Message::new(id)
            .with("title", figure.title())
            .with("period", old.period.value)
            .with("to", new.period.value)
            .with("old", was)
            .with("new", is)
            .with("keys", Arg::List(keys.iter().map(|id| Message::new(id).into()).collect()));
        // The source of all figures of a file is no place that one of them moves to.
        let of_file = keys == ["key-source"] && old.source.is_none() && new.source.is_none();
        let help = if of_file { "change-measurement-back-help" } else { help_for(&keys, new) };
        let help = Message::new(help)
            .with("name", figure.indicator.to_string())
            .with("typed", figure_typed(new) + &beside_typed(&keys, new))
            .with("period", old.period.value.to_string())
            .with("part", part_typed(old))
            .with("to", new.period.value.to_string())
            .with("to-part", part_typed(new));
        findings.push(figure_was(RULE.finding(place, message), old.figure_place()).help(help));
    }
}

/// By which command what changed is recorded, if by one.
fn help_for(keys: &[&str], new: &Measurement) -> &'static str {
    let has = |any: &[&str]| keys.iter().any(|key| any.contains(key));
    if has(&["key-period", "key-part", "key-source"]) {
        return "change-measurement-moved-help";
    }
    // No option says so.
    let made_representative = has(&["key-representative"]) && new.is_representative();
    if made_representative || has(&["key-sd", "key-design-effect", "key-low", "key-high"]) {
        return "change-measurement-by-hand-help";
    }
    let tells = ["key-value", "key-measurement-status", "key-respondents", "key-representative"];
    // When and why it was recorded stays as it was.
    if has(&tells) { "change-measurement-help" } else { "change-measurement-back-help" }
}

/// What is typed for what changed beside the figure.
fn beside_typed(keys: &[&str], new: &Measurement) -> String {
    let status =
        keys.contains(&"key-measurement-status").then(|| format!(" --status {}", new.state().word()));
    let sample = keys.contains(&"key-representative").then(|| " --not-representative".to_owned());
    status.into_iter().chain(sample).collect()
}
