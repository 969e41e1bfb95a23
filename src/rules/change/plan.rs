//! The years of a plan, its adoption and the thresholds of its judgements change by a decision of the council.

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/plan
/// plan.toml | title = "Veiligheidsplan" | title = "Plan"
/// plan.toml | first_year = 2024 | first_year = 2025
/// plan.toml | last_year = 2027 | last_year = 2026
/// plan.toml | status = "adopted" | status = "draft"
/// plan.toml | on_track = 0.95 | on_track = 0.9
/// plan.toml | on_track = 0.95 | small_count = 5
/// plan.toml | on_track = 0.95 | on_track = 0.95\ndispersion = 1.0
/// ```
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

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Plan) {
        let message = from_to(Message::new("change-set"), difference);
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}
