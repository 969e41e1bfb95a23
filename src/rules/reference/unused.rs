//! What is described is used: a source gives figures, a programme pays for an action.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Id, Plan};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks reference/unused
/// sources.toml | | [[source]]\nid = "ggd"\nname = "GGD"
/// sources.toml | | [[source]]\nid = "halt"\nname = "Halt"\npublisher = "Halt"
/// plan.toml | | [[programme]]\nid = "jeugd"\ntitle = "Jeugd"
/// actions/2025.toml | programmes = ["iv"] |
/// priorities/buurt.toml | sources = ["vragenlijst"] | sources = ["politie"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("reference/unused"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "sources.toml",
        instead_of: "",
        wrong: "[[source]]\nid = \"ggd\"\nname = \"Gezondheidsmonitor\"",
        right: "",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    // What was not or could not be read may use anything.
    if !context.extent.is_whole() || !context.unread.is_empty() {
        return;
    }
    let plan = context.plan;
    let sources = used_sources(plan);
    // One that is named and not described may be one that is described by another name.
    let described = |id: &&Id| plan.sources.iter().any(|one| one.id.value == **id);
    if plan.indicators().next().is_none() || !sources.iter().all(described) {
        return;
    }
    for one in plan.sources.iter().filter(|one| !sources.contains(&one.id.value)) {
        let message = Message::new("reference-unused-source").with("name", one.name.as_str());
        let help = Message::new("reference-unused-source-help").with("id", one.id.as_str());
        findings.push(RULE.finding(one.id.place, message).help(help));
    }
    // Without actions nothing is paid for yet.
    let paying: BTreeSet<&Id> =
        plan.all_actions().flat_map(|action| &action.programmes).map(|id| &id.value).collect();
    if plan.all_actions().next().is_none() {
        return;
    }
    for one in plan.head.programmes.iter().filter(|one| !paying.contains(&one.id.value)) {
        let message = Message::new("reference-unused-programme").with("name", one.title.as_str());
        let help = Message::new("reference-unused-programme-help").with("id", one.id.as_str());
        findings.push(RULE.finding(one.id.place, message).help(help));
    }
}

fn used_sources(plan: &Plan) -> BTreeSet<&Id> {
    let named = plan.indicators().flat_map(|one| &one.sources);
    let series = || plan.series.values();
    let of_files = series().filter_map(|one| one.source.as_ref());
    let of_figures = series().flat_map(|one| &one.measurements).filter_map(|one| one.source.as_ref());
    let elsewhere = series().flat_map(|one| &one.references).filter_map(|one| one.source.as_ref());
    named.chain(of_files).chain(of_figures).chain(elsewhere).map(|id| &id.value).collect()
}
