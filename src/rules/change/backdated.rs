//! A new figure bears the day on which it was recorded.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::AdoptionStatus;
use crate::model::difference::FigureDifference;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/backdated"),
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
        undated(comparison, figure, findings);
        let Some((new, recorded)) = figure.new.and_then(|new| Some((new, new.recorded?))) else { continue };
        if recorded.value < comparison.since {
            let title = figure.title();
            let message = Message::new("change-backdated")
                .with("title", title)
                .with("period", new.period.value)
                .with("recorded", recorded.value)
                .with("since", comparison.since);
            let help = Message::new("change-backdated-help");
            findings.push(RULE.finding(recorded.place, message).help(help));
        }
    }
}

/// A new figure without a day counts as known from the end of its period. That rewrites what was known before when it
/// corrects another, or when an evaluation was adopted since.
fn undated(comparison: &Comparison<'_>, figure: &FigureDifference<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(new) = figure.new.filter(|new| new.recorded.is_none()) else { return };
    let end = new.period.value.end();
    let adopted = comparison.old.plan.evaluations.values().any(|evaluation| {
        evaluation.status == AdoptionStatus::Adopted && evaluation.as_of.is_some_and(|at| at.value >= end)
    });
    if end >= comparison.since || !(adopted || new.corrects.is_some()) {
        return;
    }
    let title = figure.title();
    let message =
        Message::new("change-undated").with("title", title).with("period", new.period.value).with("end", end);
    findings.push(RULE.finding(new.period.place, message).help(Message::new("change-undated-help")));
}
