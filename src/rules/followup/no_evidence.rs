//! The file that shows what came of a follow-up is there.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Mentioned;
use crate::rules::evidence::Evidence;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks followup/no-evidence
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nresult = "r"\nevidence = "stukken/brief.pdf"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nresult = "r"\nevidence = "brief.docx"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nresult = "r"\nevidence = "../brief.pdf"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nresult = "r"\nevidence = "plan/brief.pdf"
/// followups.toml |  | [[followup]]\nid = "a"\nkind = "motion"\ntext = "T"\ndate = 2026-03-12\nbody = "council"\ndue = "2026-Q4"\nstate = "done"\nresult = "r"\nevidence = "/home/x/brief.html"
/// ```
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
    for mention in &context.plan.mentions {
        let Mentioned::Evidence(evidence) = &mention.of else { continue };
        let is_there = |path: &str| context.sources.find(path).is_some();
        let id = match Evidence::of(&evidence.value) {
            Evidence::Address => continue,
            Evidence::File(path) if is_there(&path) => continue,
            // A file need not have an end.
            _ if is_there(&evidence.value) => continue,
            Evidence::Unsafe => "evidence-unsafe-help",
            Evidence::File(_) | Evidence::Words => "followup-no-evidence-help",
        };
        let message = Message::new("followup-no-evidence").with("path", evidence.as_str());
        findings.push(RULE.finding(evidence.place, message).help(Message::new(id)));
    }
}
