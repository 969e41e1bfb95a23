//! Figures that were measured under another definition are set apart by a break or a decision.

use super::comparison::Comparison;
use super::{Check, Example, Rule};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::lang::Message;
use crate::model::IndicatorId;
use crate::model::difference::{Difference, Sort, What};

pub(super) const RULE: Rule = Rule {
    id: "change/suspect-figures",
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }",
        before: "breakdown = { title = \"Wijk\", parts = [\"noord\", \"zuid\"] }",
        wrong: "breakdown = { title = \"Wijk en centrum\", parts = [\"noord\", \"zuid\"] }",
        right: "breakdown = { title = \"Wijk en centrum\", parts = [\"noord\", \"zuid\"] }\n\n[[indicator.break]]\nperiod = \"2025-07\"\nreason = \"Andere indeling\"",
        decision: "",
    },
};

/// The keys by which a figure of before is no longer a figure of the same.
const DEFINING: &[&str] = &["unit", "question", "text", "breakdown"];

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    let defining = |one: &&Difference| one.key().is_some_and(|key| DEFINING.contains(&key));
    for difference in comparison.of_sorts(&[Sort::Indicator]).filter(defining) {
        let name = &difference.thing.name;
        let What::Set { old: Some(_), key, .. } = &difference.what else { continue };
        let Some(figure) = first_figure(comparison, name) else { continue };
        let broken = comparison.of_sorts(&[Sort::Indicator]).any(|one| {
            one.thing.name == *name
                && one.key() == Some("break")
                && matches!(one.what, What::Set { new: Some(_), .. })
        });
        if broken {
            continue;
        }
        let message = Message::new("change-suspect-figures").with("key", key.told());
        let finding = comparison.unlicensed(&RULE, difference, message);
        findings.extend(finding.map(|finding| {
            finding
                .related(figure, Message::new("change-suspect-figures-here"))
                .help(Message::new("change-suspect-figures-help").with("key", key.word()))
        }));
    }
}

/// The first figure of an indicator in the old state.
fn first_figure(comparison: &Comparison<'_>, name: &str) -> Option<Place> {
    let id = IndicatorId::parse(name)?;
    Some(comparison.old.plan.series.get(&id)?.measurements.first()?.period.place)
}
