//! What should have been answered is answered, or the new date is told.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::FollowupState;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks followup/overdue
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q3"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-10"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-11-22"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-H1"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "commitment"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q3"\nstate = "open"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("followup/overdue"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "followups.toml",
        instead_of: "",
        wrong: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q3\"",
        right: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q4\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let open = context.plan.followups.iter().filter(|one| one.state == FollowupState::Open);
    // One that was due before it was promised has a date that is wrong.
    let right = open.filter(|one| one.date.value <= one.due.value.end());
    for one in right.filter(|one| one.due.value.end() < context.day) {
        let message = Message::new("followup-overdue")
            .with("kind", Message::new(one.kind.value.message_id()))
            .with("text", one.text.as_str())
            .with("due", one.due.value);
        let help = Message::new("followup-overdue-help").with("name", one.id.to_string());
        findings.push(RULE.finding(one.due.place, message).help(help));
    }
}
