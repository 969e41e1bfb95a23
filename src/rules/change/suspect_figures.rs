//! Figures that were measured under another definition are set apart by a break or a decision.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingChange;
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/suspect-figures"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        before: "target = { value = 50, by = 2027 }\ntext = \"Meldingen en aangiften\"",
        wrong: "target = { value = 50, by = 2027 }\ntext = \"Alleen aangiften\"",
        right: "target = { value = 50, by = 2027 }\ntext = \"Alleen aangiften\"\nbreak = [{ period = \"2025-07\", reason = \"Andere telling\" }]",
        decision: "",
    },
};

/// The key by which a figure of before may be no longer a figure of the same; of the unit, the question and the breakdown,
/// which take a decision at any rate, [`super::definition`] tells.
const DEFINING: &str = "text";

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, difference) in comparison.of_indicators() {
        if difference.key() != Some(DEFINING) {
            continue;
        }
        let ThingChange::Set { old: Some(_), key, .. } = &difference.what else { continue };
        let Some(figure) = comparison.first_figure(indicator) else { continue };
        let broken = comparison.of_indicators().any(|(id, one)| {
            id == indicator
                && one.key() == Some("break")
                && matches!(one.what, ThingChange::Set { new: Some(_), .. })
        });
        if broken {
            continue;
        }
        let message = Message::new("change-suspect-figures").with("key", key.in_words());
        let finding = comparison.unlicensed(&RULE, difference, message);
        findings.extend(finding.map(|finding| {
            finding
                .related(figure, Message::new("change-suspect-figures-here"))
                .help(Message::new("change-suspect-figures-help").with("key", key.word()))
        }));
    }
}
