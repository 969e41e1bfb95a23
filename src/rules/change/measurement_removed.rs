//! A figure that was recorded stays.

use std::collections::BTreeMap;

use super::recorded::part_typed;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::IndicatorId;
use crate::model::difference::{FigureDifference, figure_in_words};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/measurement-removed
/// measurements/buurt/overlast.toml | [[measurement]]\nperiod = "2024"\nvalue = 60\n |
/// measurements/buurt/overlast.toml | \n[[measurement]]\nperiod = "2025"\nvalue = 55\n |
/// measurements/buurt | | (gone)
/// measurements/monitor/inbraak.toml | | (gone)
/// measurements/buurt/onveilig.toml | [[measurement]]\nperiod = "2023"\nvalue = 11\nn = 1200\n |
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/measurement-removed"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        before: "[[measurement]]\nperiod = \"2023\"\nvalue = 64\nrecorded = 2026-03-01",
        wrong: "",
        right: "[[measurement]]\nperiod = \"2023\"\nvalue = 64\nrecorded = 2026-03-01\n\n[[measurement]]\nperiod = \"2023\"\nmissing = \"De registratie bleek onvolledig\"\nrecorded = 2026-11-23\ncorrects = \"Ingetrokken door de politie\"",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let mut removed: BTreeMap<&IndicatorId, Vec<&FigureDifference<'_>>> = BTreeMap::new();
    for figure in comparison.differences.figures.iter().filter(|one| one.new.is_none()) {
        // What was measured of an indicator that is gone goes with it.
        if !comparison.is_gone(figure.indicator) {
            removed.entry(figure.indicator).or_default().push(figure);
        }
    }
    for (name, figures) in removed {
        let all = figures.iter().filter_map(|figure| figure.old).count();
        let taken_back =
            figures.iter().filter_map(|one| one.old).all(|old| comparison.is_taken_back(name, old));
        let file_gone = !comparison.new.plan.series.contains_key(name) && all > 1 && !taken_back;
        for figure in figures.iter().take(if file_gone { 1 } else { all }) {
            let Some(old) = figure.old else { continue };
            let title = figure.title();
            let message = if file_gone {
                Message::new("change-measurements-removed").with("title", title).with("count", all)
            } else {
                Message::new("change-measurement-removed")
                    .with("title", title)
                    .with("period", old.period.value)
                    .with("old", figure_in_words(old, figure.definition.map(|one| one.unit)))
            };
            let help = Message::new("change-measurement-removed-help")
                .with("name", name.to_string())
                .with("period", old.period.value.to_string())
                .with("part", part_typed(old));
            let finding = RULE.finding(old.period.place, message).help(help);
            findings.push(match comparison.is_taken_back(name, old) {
                true => Diagnostic {
                    severity: Severity::Warning,
                    help: Some(Message::new("change-taken-back-help")),
                    ..finding
                },
                false => finding,
            });
        }
    }
}
