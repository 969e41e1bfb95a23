//! An adopted evaluation reads the figures of every priority.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::AdoptionStatus;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/no-interpretation
/// evaluations/2025.toml | interpretation = "Het gaat de goede kant op." |
/// evaluations/2025.toml | interpretation = "Het gaat de goede kant op." | interpretation = ""
/// evaluations/2025.toml | interpretation = "Het gaat de goede kant op." | interpretation = "  "
/// evaluations/2025.toml | [priority.buurt]\ninterpretation = "Het gaat de goede kant op." |
/// evaluations/2025.toml | interpretation = "Het gaat de goede kant op." | adjustment = "Geen."
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/no-interpretation"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        if evaluation.status != AdoptionStatus::Adopted {
            continue;
        }
        let missing: Vec<&str> = context
            .plan
            .priorities
            .iter()
            .filter(|chapter| chapter.years.covers(evaluation.year))
            .filter(|chapter| {
                let reading = evaluation.priorities.iter().find(|one| one.priority.value == chapter.id);
                reading.is_none_or(|reading| reading.interpretation.is_none())
            })
            .map(|chapter| chapter.id.as_str())
            .collect();
        let Some(first) = missing.first() else { continue };
        let place = evaluation.status_place.unwrap_or(Place::new(evaluation.file, 0..0));
        let help = Message::new("evaluation-no-interpretation-help").with("first", *first);
        let message = Message::new("evaluation-no-interpretation")
            .with("year", evaluation.year.to_string())
            .with("priorities", missing);
        findings.push(RULE.finding(place, message).help(help));
    }
}
