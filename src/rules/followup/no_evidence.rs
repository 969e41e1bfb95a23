//! The file that shows what came of a follow-up is there.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("followup/no-evidence"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "followups.toml",
        instead_of: "",
        wrong: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q4\"\nstate = \"done\"\nresult = \"Er staan acht lantaarns bij.\"\nevidence = \"stukken/raadsbrief.pdf\"",
        right: "[[followup]]\nid = \"motie-licht\"\nkind = \"motion\"\ntext = \"Meer licht in het park\"\ndate = 2026-03-12\nbody = \"council\"\ndue = \"2026-Q4\"\nstate = \"done\"\nresult = \"Er staan acht lantaarns bij.\"\nevidence = \"https://voorbeeldstad.nl/raadsbrief\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    // Of a plan that was read in part it is not known which files there are.
    if !context.extent.is_whole() {
        return;
    }
    for evidence in context.plan.followups.iter().filter_map(|one| one.evidence.as_ref()) {
        if names_a_file(&evidence.value) && context.sources.find(&evidence.value).is_none() {
            let message = Message::new("followup-no-evidence").with("path", evidence.as_str());
            findings
                .push(RULE.finding(evidence.place, message).help(Message::new("followup-no-evidence-help")));
        }
    }
}

/// Whether a proof is a file in the folder of the plan: no address on the web, and no number of a letter.
fn names_a_file(evidence: &str) -> bool {
    let end = evidence.rsplit_once('.').map_or("", |(_, end)| end);
    let has_end = (2..=5).contains(&end.len()) && end.bytes().all(|byte| byte.is_ascii_alphanumeric());
    has_end && !evidence.contains("://") && !evidence.starts_with("www.") && !evidence.contains('@')
}
