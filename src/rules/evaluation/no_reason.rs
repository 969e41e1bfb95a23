//! An officer's own judgement of a goal has a reason.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/no-reason
/// evaluations/2025.toml | reason = "De wijkteams zijn gestart." |
/// evaluations/2025.toml | | [goal."buurt/spreekuur"]\nassessment = "done"
/// evaluations/2025.toml | | [goal."buurt/spreekuur"]\nassessment = "delayed"
/// evaluations/2025.toml | | [goal."buurt/spreekuur"]\nassessment = "dropped"
/// evaluations/2024.toml | | [goal."buurt/spreekuur"]\nassessment = "not-started"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/no-reason"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "evaluations/2025.toml",
        instead_of: "",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\n\n[goal.\"buurt/minder-overlast\"]\nassessment = \"on-schedule\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\n\n[goal.\"buurt/minder-overlast\"]\nassessment = \"on-schedule\"\nreason = \"De wijkteams zijn gestart.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for evaluation in context.plan.evaluations.values() {
        for judgement in evaluation.goals.iter().filter(|judgement| judgement.reason.is_none()) {
            let message = Message::new("evaluation-no-reason").with("goal", judgement.goal.value.to_string());
            let help = Message::new("evaluation-no-reason-help");
            findings.push(RULE.finding(judgement.assessment.place, message).help(help));
        }
    }
}
