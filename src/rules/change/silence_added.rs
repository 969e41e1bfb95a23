//! That the check is silenced somewhere is seen.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};
use crate::rules::silence::laid::silences;

/// ```breaks change/silence-added
/// plan.toml | motto = "Samen" | motto = "<b>" # ivp: allow text/markup — x
/// priorities/buurt.toml | id = "toezicht" | id = "toezicht" # ivp: allow goal/unmeasured — x
/// measurements/buurt/overlast.toml | value = 60 | # ivp: allow measurement/overdue — x\nvalue = 60
/// actions/2025.toml | budget = 1000 | budget = 1000 # ivp: allow action/over-budget
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling" # ivp: allow decision/future — x
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/silence-added"),
    severity: Severity::Warning,
    check: Check::Change(check),
    example: Example::Edit {
        file: "actions/2027.toml",
        instead_of: "",
        before: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"avonden\"\ntitle = \"Avonden over overlast\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Nog <b>geen</b>\"",
        wrong: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"avonden\"\ntitle = \"Avonden over overlast\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Nog <b>geen</b>\" # ivp: allow text/markup — zo staat het in het raadsstuk",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"avonden\"\ntitle = \"Avonden over overlast\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"\nresult = \"Nog geen\"",
        decision: "",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let mut before: Vec<(String, Vec<String>)> = Vec::new();
    for silence in silences(comparison.old_sources) {
        before.push((comparison.old_sources.file(silence.place.file).inside.clone(), silence.names()));
    }
    for silence in silences(comparison.new_sources) {
        let here = (comparison.new_sources.file(silence.place.file).inside.clone(), silence.names());
        // Moved within its file it is the same one.
        if let Some(index) = before.iter().position(|there| *there == here) {
            before.remove(index);
            continue;
        }
        let message = Message::new("change-silence-added").with("rules", silence.names());
        let help = Message::new("change-silence-added-help");
        findings.push(RULE.finding(silence.place, message).help(help));
    }
}
