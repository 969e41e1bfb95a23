//! What an indicator measures, and how its course is read, changes by a decision of the council: its unit, direction,
//! question, sources, text, breaks or breakdown, and how its figures vary.

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::{Difference, ThingId};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/definition
/// priorities/buurt.toml | unit = "count" | unit = "days"
/// priorities/buurt.toml | direction = "lower" | direction = "interpret"
/// priorities/buurt.toml | sources = ["politie"] | sources = ["vragenlijst"]
/// monitor.toml | question = "Is er ingebroken?" | question = "Iets anders?"
/// priorities/buurt.toml | kind = "performance" | kind = "effect"
/// priorities/buurt.toml | parts = ["noord", "zuid"] | parts = ["noord", "zuid", "west"]
/// priorities/buurt.toml | breakdown = { title = "Wijk", parts = ["noord", "zuid"] } |
/// priorities/buurt.toml | dispersion = 0.002 | dispersion = 1.0
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { value = 50, by = 2027 }\nseasonal = false
/// priorities/buurt.toml | target = { change = "-4pp", by = 2027 } | target = { change = "-4pp", by = 2027 }\ndesign_effect = 1.5
/// monitor.toml | text = "Aangiften en meldingen" | text = "Alleen aangiften"
/// monitor.toml | text = "Aangiften en meldingen" | text = "Aangiften, meldingen en pogingen"
/// monitor.toml | text = "Aangiften en meldingen" |
/// monitor.toml | text = "Aangiften en meldingen" | text = "Alle inbraken"
/// monitor.toml | text = "Aangiften en meldingen" | text = "Aangiften en meldingen, zonder pogingen"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/definition"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "sources = [\"vragenlijst\"]",
        before: "sources = [\"vragenlijst\"]\nquestion = \"Voelt u zich wel eens onveilig?\"",
        wrong: "sources = [\"vragenlijst\"]\nquestion = \"Voelt u zich onveilig in uw buurt?\"",
        right: "sources = [\"vragenlijst\"]\nquestion = \"Voelt u zich onveilig in uw buurt?\"",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/onveilig.question\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Definition) {
        let id = if difference.key() == Some("text") { "change-reworded" } else { "change-set" };
        let message = from_to(Message::new(id), difference);
        let Some(finding) = comparison.unlicensed(&RULE, difference, message) else { continue };
        findings.push(match suspect_figure(comparison, difference) {
            Some(place) => finding.related(place, Message::new("change-suspect-figures-here")),
            None => finding,
        });
    }
}

/// The first figure that was measured under another definition: only a break keeps those of before from being compared.
fn suspect_figure(comparison: &Comparison<'_>, difference: &Difference) -> Option<Place> {
    let ThingId::Indicator(indicator) = &difference.thing.id else { return None };
    let redefines = matches!(difference.key(), Some("unit" | "question" | "text"));
    comparison.first_figure(indicator).filter(|_| redefines)
}
