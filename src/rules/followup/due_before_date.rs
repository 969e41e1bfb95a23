//! A follow-up is due after it was promised, asked or advised.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks followup/due-before-date
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2025"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-02"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-03-11"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2025-Q4"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2024/25"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("followup/due-before-date"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "followups.toml",
        instead_of: "",
        wrong: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2025-Q4\"",
        right: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q4\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for one in context.plan.followups.iter().filter(|one| one.due.value.end() < one.date.value) {
        let message = Message::new("followup-due-before-date")
            .with("text", one.text.as_str())
            .with("due", one.due.value)
            .with("date", one.date.value);
        let help = Message::new("followup-due-before-date-help");
        let finding = RULE.finding(one.due.place, message);
        findings.push(finding.related(one.date.place, Message::new("followup-date-here")).help(help));
    }
}
