//! A new figure bears the day on which it was recorded.

use super::comparison::Comparison;
use super::{Check, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;

pub(super) const RULE: Rule = Rule {
    id: "change/backdated",
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        before: "",
        wrong: "[[measurement]]\nperiod = \"2023\"\nvalue = 64\nrecorded = 2025-03-01",
        right: "[[measurement]]\nperiod = \"2023\"\nvalue = 64\nrecorded = 2026-11-23",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for figure in comparison.differences.figures.iter().filter(|one| one.old.is_none()) {
        let Some((new, recorded)) = figure.new.and_then(|new| Some((new, new.recorded?))) else { continue };
        if recorded.value < comparison.since {
            let title =
                figure.definition.map_or_else(|| figure.indicator.to_string(), |one| one.title.value.clone());
            let message = Message::new("change-backdated")
                .with("title", title)
                .with("period", new.period.value.to_string())
                .with("recorded", recorded.value)
                .with("since", comparison.since);
            let help = Message::new("change-backdated-help");
            findings.push(RULE.finding(recorded.place, message).help(help));
        }
    }
}
