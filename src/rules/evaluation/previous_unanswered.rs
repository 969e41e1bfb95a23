//! An evaluation says what came of what the one before said that would change.

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::facts::{FollowupNow, adjustments_of};
use crate::lang::Message;
use crate::model::AdoptionStatus;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks evaluation/previous-unanswered
/// evaluations/2024.toml |  | status = "adopted"\nas_of = 2025-03-01\nadopted = { body = "college", date = 2025-03-17 }\n[priority.buurt]\ninterpretation = "x"\nadjustment = "Een derde wijkagent"
/// evaluations/2024.toml |  | status = "adopted"\nas_of = 2025-03-01\nadopted = { body = "college" }\n[priority.buurt]\ninterpretation = "x"\nadjustment = "Meer licht"
/// evaluations/2024.toml |  | status = "adopted"\nas_of = 2025-03-01\n\n[priority.buurt]\ninterpretation = "x"\nadjustment = "Geen toezicht meer op zondag"
/// evaluations/2024.toml |  | status = "adopted"\nas_of = 2025-03-01\nadopted = { body = "college", date = 2025-03-17 }\n[priority.buurt]\ninterpretation = "x"\nadjustment = "x"
/// evaluations/2024.toml |  | status = "adopted"\nas_of = 2025-03-01\nnoted = { body = "council", date = 2025-05-01 }\n[priority.buurt]\ninterpretation = "x"\nadjustment = "Meer"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("evaluation/previous-unanswered"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Beside {
        other: (
            "evaluations/2024.toml",
            "status = \"adopted\"\nas_of = 2025-03-01\nadopted = { body = \"college\", date = 2025-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Een derde wijkagent.\"",
        ),
        file: "evaluations/2025.toml",
        wrong: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"",
        right: "status = \"adopted\"\nas_of = 2026-03-01\nadopted = { body = \"college\", date = 2026-03-17 }\n\n[priority.buurt]\ninterpretation = \"Het gaat de goede kant op.\"\nadjustment = \"Geen.\"\nprevious = \"De derde wijkagent is er sinds mei 2025.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let adopted = context.plan.evaluations.values().filter(|one| one.status == AdoptionStatus::Adopted);
    for evaluation in adopted.filter(|one| !context.unread.has_evaluation(one.year)) {
        let before = adjustments_of(context.plan, evaluation.year - 1);
        let open: Vec<String> = before
            .iter()
            .filter(|one| one.is_open())
            .flat_map(FollowupNow::chapters)
            .map(ToString::to_string)
            .collect();
        let Some(first) = open.first().cloned() else { continue };
        let place = evaluation.status_place.unwrap_or(Place::new(evaluation.file, 0..0));
        let message = Message::new("evaluation-previous-unanswered")
            .with("year", evaluation.year.to_string())
            .with("before", (evaluation.year - 1).to_string())
            .with("priorities", open);
        let help = Message::new("evaluation-previous-unanswered-help").with("priority", first);
        findings.push(RULE.finding(place, message).help(help));
    }
}
