//! What is followed up was promised, asked or advised on a day that has been.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks followup/future
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-11-24\nbody = "council"\ndue = "2027"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-12-01\nbody = "council"\ndue = "2027"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2027-01-01\nbody = "council"\ndue = "2027"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "recommendation"\ntext = "T"\ndate = 2027-03-12\nbody = "council"\ndue = "2028"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-12-31\nbody = "college"\ndue = "2027-Q1"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("followup/future"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "followups.toml",
        instead_of: "",
        wrong: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2027-03-12\nbody = \"council\"\ndue = \"2027-Q4\"",
        right: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2027-Q4\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for one in context.plan.followups.iter().filter(|one| one.date.value > context.today) {
        let message =
            Message::new("followup-future").with("text", one.text.as_str()).with("date", one.date.value);
        findings.push(RULE.finding(one.date.place, message).help(Message::new("followup-future-help")));
    }
}
