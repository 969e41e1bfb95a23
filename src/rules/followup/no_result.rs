//! Of a follow-up that is done or lapsed it is said what came of it.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::FollowupState;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks followup/no-result
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "lapsed"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nevidence = "https://x.nl/a"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nlead = "wijkraad"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nreference = "M 12"\nstate = "lapsed"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("followup/no-result"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "followups.toml",
        instead_of: "",
        wrong: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q4\"\nstate = \"done\"",
        right: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q4\"\nstate = \"done\"\nresult = \"Er staan acht lantaarns bij.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let settled = context.plan.followups.iter().filter(|one| one.state != FollowupState::Open);
    for one in settled.filter(|one| one.result.is_none()) {
        let id = match one.state {
            FollowupState::Lapsed => "followup-no-result-lapsed",
            _ => "followup-no-result",
        };
        let message = Message::new(id).with("text", one.text.as_str());
        let help = Message::new("followup-no-result-help").with("name", one.id.to_string());
        findings.push(RULE.finding(one.state_place.unwrap_or(one.id.place), message).help(help));
    }
}
