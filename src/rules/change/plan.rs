//! The years of a plan, its adoption and the thresholds of its judgements change by a decision of the council.

use super::finding::from_to;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Arg, Message};
use crate::model::difference::{Difference, ThingChange, ThingKind};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/plan"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "plan.toml",
        instead_of: "last_year = 2027\n",
        before: "last_year = 2027\n",
        wrong: "last_year = 2027\n\n[assessment]\non_track = 0.8\n",
        right: "last_year = 2027\n\n[assessment]\non_track = 0.8\n",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"plan.on-track\"]",
    },
};

/// The keys of plan.toml that decide what holds and how it is judged.
const DECIDING: &[&str] = &[
    "title",
    "first-year",
    "last-year",
    "status",
    "adopted",
    "on-track",
    "at-risk",
    "small-count",
    "dispersion",
    "population",
];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let deciding = |one: &&Difference| one.key().is_some_and(|key| DECIDING.contains(&key));
    for difference in comparison.of_kinds(&[ThingKind::Plan]).filter(deciding) {
        // That the date of the adoption is filled in later changes nothing; a new number of inhabitants is a new figure.
        let first = matches!(difference.what, ThingChange::Set { old: None, .. });
        if difference.key() == Some("population") && first {
            continue;
        }
        if difference.key() == Some("adopted") && (first || is_completed(difference)) {
            continue;
        }
        let message = from_to(Message::new("change-set"), difference);
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}

/// Whether what was said of the adoption still is, and more.
fn is_completed(difference: &Difference) -> bool {
    let ThingChange::Set { old: Some(old), new: Some(new), .. } = &difference.what else { return false };
    matches!((&old.value, &new.value), (Arg::List(old), Arg::List(new)) if old.iter().all(|one| new.contains(one)))
}
