//! What a decision changes has a name of the plan.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{NamedChange, near_miss};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/unknown-change
/// decisions.toml | buurt/overlast.target | buurt/overlas.target
/// decisions.toml | buurt/overlast.target | burt/overlast.target
/// decisions.toml | buurt/overlast.target | buurt/spreekur
/// decisions.toml | buurt/overlast.target | 2025/meldpnt
/// decisions.toml | buurt/overlast.target | monitor/inbaak
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("decision/unknown-change"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "decisions.toml",
        instead_of: "",
        wrong: "[[decision]]\nid = \"bijstelling\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlat.target\"]",
        right: "[[decision]]\nid = \"bijstelling\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Bijstelling van het plan\"\nchanges = [\"buurt/overlast.target\"]",
    },
};

/// How many letters a typo changes at most.
const SLIP: usize = 2;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut names = context.plan.names();
    names.extend(context.plan.priorities.iter().flat_map(|chapter| {
        chapter.pillars.iter().map(|pillar| format!("{}/{}", chapter.id, pillar.id.value))
    }));
    for decision in &context.plan.decisions {
        for named in &decision.changes {
            let name = named.thing.as_str();
            let known = named.is_a_file() || names.iter().any(|known| known == name);
            // What was removed by a decision is no longer there: only a near miss is a typo.
            let near = near_miss(name, names.iter().map(String::as_str))
                .filter(|near| !known && strsim::damerau_levenshtein(name, near) <= SLIP);
            let Some(near) = near else { continue };
            let message = Message::new("decision-unknown-change").with("name", name);
            let better = NamedChange { thing: near.to_owned(), key: named.key.clone() }.to_string();
            let help = Message::new("did-you-mean").with("better", format!("\"{better}\""));
            findings.push(RULE.finding(named.place, message).help(help));
        }
    }
}
