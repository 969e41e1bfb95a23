//! What an indicator measures, and how its course is read, changes by a decision of the council: its unit, direction,
//! question, sources or breakdown, and how its figures vary.

use super::finding::from_to;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::IndicatorId;
use crate::model::difference::{About, Difference, Key, ThingChange};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/definition"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "sources = [\"politie\"]",
        before: "sources = [\"politie\"]",
        wrong: "sources = [\"vragenlijst\"]",
        right: "sources = [\"vragenlijst\"]",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/overlast.sources\"]",
    },
};

/// The keys of an indicator that say what is measured and how its course is read.
const DEFINING: &[&str] = &[
    "unit",
    "direction",
    "question",
    "sources",
    "kind",
    "from",
    "ended",
    "break",
    "breakdown",
    "dispersion",
    "design-effect",
    "sd",
    "seasonal",
];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, difference) in comparison.of_indicators() {
        if !difference.key().is_some_and(|key| DEFINING.contains(&key)) {
            continue;
        }
        // A first question, a first source or a break fills what was open; it changes nothing that was agreed.
        let first = matches!(difference.what, ThingChange::Set { old: None, .. });
        let fills = match difference.key() {
            Some("question" | "sources") => true,
            Some("break") => !parts_figures(comparison, indicator, difference),
            _ => false,
        };
        if first && fills {
            continue;
        }
        let message = from_to(Message::new("change-set"), difference);
        let finding = comparison.unlicensed(&RULE, difference, message);
        // Figures of before were measured otherwise: only a break keeps them from being compared.
        let figure = comparison
            .first_figure(indicator)
            .filter(|_| matches!(difference.key(), Some("unit" | "question")));
        findings.extend(finding.map(|finding| match figure {
            Some(place) => finding.related(place, Message::new("change-suspect-figures-here")),
            None => finding,
        }));
    }
}

/// Whether a new break parts figures that were there, while nothing about the definition changed: what was compared no
/// longer is.
fn parts_figures(comparison: &Comparison<'_>, indicator: &IndicatorId, difference: &Difference) -> bool {
    let ThingChange::Set { key: Key { of: Some(About::Period(at)), .. }, .. } = &difference.what else {
        return false;
    };
    let redefined = comparison.of_indicators().any(|(id, one)| {
        id == indicator && matches!(one.key(), Some("unit" | "question" | "sources" | "text" | "breakdown"))
    });
    let Some(series) = comparison.old.plan.series.get(indicator) else { return false };
    let ends = || series.measurements.iter().map(|one| one.period.value.end());
    !redefined && ends().any(|end| end < at.start()) && ends().any(|end| end >= at.start())
}
