//! What an indicator measures changes by a decision of the council: its unit, direction, question or sources.

use super::comparison::{Comparison, from_to};
use super::{Check, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;
use crate::model::difference::{Difference, Sort, What};

pub(super) const RULE: Rule = Rule {
    id: "change/definition",
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "sources = [\"politie\"]",
        before: "sources = [\"politie\"]",
        wrong: "sources = [\"vragenlijst\"]",
        right: "sources = [\"vragenlijst\"]",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/overlast.sources\"]",
    },
};

/// The keys of an indicator that say what is measured and how its course is read.
const DEFINING: &[&str] = &["unit", "direction", "question", "sources", "kind", "from", "ended", "break"];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let defining = |one: &&Difference| one.key().is_some_and(|key| DEFINING.contains(&key));
    for difference in comparison.of_sorts(&[Sort::Indicator]).filter(defining) {
        // A first question, a first source or a break fills what was open; it changes nothing that was agreed.
        let first = matches!(difference.what, What::Set { old: None, .. });
        if first && matches!(difference.key(), Some("question" | "sources" | "break")) {
            continue;
        }
        let message = from_to(Message::new("change-set"), difference);
        let finding = comparison.unlicensed(&RULE, difference, message);
        // Figures of before were measured otherwise: only a break keeps them from being compared.
        let figure = comparison
            .first_figure(&difference.thing.name)
            .filter(|_| matches!(difference.key(), Some("unit" | "question")));
        findings.extend(finding.map(|finding| match figure {
            Some(place) => finding.related(place, Message::new("change-suspect-figures-here")),
            None => finding,
        }));
    }
}
