//! A figure is corrected by a later one and never overwritten.

use super::finding::figure_was;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::figure_in_words;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/measurement-rewritten"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 60\n",
        before: "value = 60\n",
        wrong: "value = 58\n",
        right: "value = 60\n\n[[measurement]]\nperiod = \"2024\"\nvalue = 58\nrecorded = 2026-11-23\ncorrects = \"Dubbele meldingen verwijderd\"\n",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for figure in comparison.differences.figures.iter().filter(|figure| !figure.aside) {
        let (Some(old), Some(new)) = (figure.old, figure.new) else { continue };
        let unit = figure.definition.map(|one| one.unit);
        let [was, is] = [old, new].map(|one| figure_in_words(one, unit));
        let id = match (was == is, old.period.value == new.period.value) {
            (true, false) => "change-measurement-period",
            (true, true) => "change-measurement-details",
            _ => "change-measurement-rewritten",
        };
        let message = Message::new(id)
            .with("title", figure.title())
            .with("period", old.period.value)
            .with("to", new.period.value)
            .with("old", was)
            .with("new", is);
        let help = Message::new("change-measurement-help")
            .with("name", figure.indicator.to_string())
            .with("period", old.period.value.to_string());
        findings.push(figure_was(RULE.finding(new.figure_place(), message), old.figure_place()).help(help));
    }
}
