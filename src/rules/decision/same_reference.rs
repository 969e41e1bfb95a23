//! A decision has a reference of its own.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, folded};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/same-reference
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling"\nreference = "24-1"\nchanges = []\n\n[[decision]]\nid = "b"\ndate = 2024-03-01\nbody = "council"\ntitle = "B"\nreference = "24-1"
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling"\nreference = "Besluit 24-1"\nchanges = []\n\n[[decision]]\nid = "b"\ndate = 2024-03-01\nbody = "council"\ntitle = "B"\nreference = "besluit  24-1"
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling"\nreference = "A"\nchanges = []\n\n[[decision]]\nid = "b"\ndate = 2024-03-01\nbody = "council"\ntitle = "B"\nreference = "a"
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling"\nreference = "2024/7"\nchanges = []\n\n[[decision]]\nid = "b"\ndate = 2025-03-01\nbody = "college"\ntitle = "B"\nreference = "2024/7"
/// decisions.toml | title = "Vaststelling" | title = "Vaststelling"\nreference = "Z-9"\nchanges = []\n\n[[decision]]\nid = "b"\ndate = 2026-03-01\nbody = "council"\ntitle = "B"\nreference = "Z-9"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("decision/same-reference"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "decisions.toml",
        instead_of: "",
        wrong: "[[decision]]\nid = \"een\"\ndate = 2025-06-18\nbody = \"council\"\nreference = \"2025-61\"\ntitle = \"Eerste bijstelling\"\nchanges = [\"buurt/overlast.target\"]\n\n[[decision]]\nid = \"twee\"\ndate = 2026-06-18\nbody = \"council\"\nreference = \"2025-61\"\ntitle = \"Tweede bijstelling\"\nchanges = [\"buurt/overlast.target\"]",
        right: "[[decision]]\nid = \"een\"\ndate = 2025-06-18\nbody = \"council\"\nreference = \"2025-61\"\ntitle = \"Eerste bijstelling\"\nchanges = [\"buurt/overlast.target\"]\n\n[[decision]]\nid = \"twee\"\ndate = 2026-06-18\nbody = \"council\"\nreference = \"2026-58\"\ntitle = \"Tweede bijstelling\"\nchanges = [\"buurt/overlast.target\"]",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<String, &At<String>> = BTreeMap::new();
    for decision in &context.plan.decisions {
        let Some(reference) = &decision.reference else { continue };
        let key = folded(reference.as_str());
        let Some(earlier) = first.get(&key) else {
            first.insert(key, reference);
            continue;
        };
        let message = Message::new("decision-same-reference")
            .with("title", decision.title.as_str())
            .with("reference", reference.as_str());
        findings.push(
            RULE.finding(reference.place, message)
                .related(earlier.place, Message::new("decision-same-reference-first"))
                .help(Message::new("decision-same-reference-help")),
        );
    }
}
