//! Every year of an adopted plan has an implementation plan, from three months before it begins.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{YearLacks, plans_lack};
use crate::lang::Message;
use crate::model::ActionId;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks action/no-plan
/// actions/2027.toml | | (gone)
/// actions/2024.toml | | (gone)
/// actions | | (gone)
/// actions/2026.toml | [[action]]\nid = "avonden"\ntitle = "Avonden over overlast"\nstate = "started"\ngoal = "buurt/minder-overlast" | # nog niets
/// plan.toml | first_year = 2024 | first_year = 2023
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("action/no-plan"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Adopted {
        file: "actions/2027.toml",
        wrong: "",
        right: "adopted = { body = \"college\", date = 2026-11-10 }\n\n[[action]]\nid = \"meldpunt\"\ntitle = \"Meldpunt openen\"\nstate = \"planned\"\ngoal = \"buurt/minder-overlast\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if !context.extent.is_whole() {
        return;
    }
    let lacking: Vec<(i32, Vec<&ActionId>)> = plans_lack(context.plan, context.day, context.unread)
        .into_iter()
        .filter_map(|(year, lacks)| match lacks {
            YearLacks::Plan { running } => Some((year, running)),
            _ => None,
        })
        .collect();
    let Some((last, _)) = lacking.last() else { return };
    let head = &context.plan.head;
    // The years of the plan say that there should be one.
    let place = head.last_year.place;
    let years: Vec<String> = lacking.iter().map(|(year, _)| year.to_string()).collect();
    // One that runs in several of them is one.
    let running: BTreeSet<&ActionId> =
        lacking.iter().flat_map(|(_, running)| running.iter().copied()).collect();
    let message = Message::new("action-no-plan").with("years", years).with("running", running.len());
    let help = Message::new("action-no-plan-help").with("year", last.to_string());
    findings.push(RULE.finding(place, message).help(help));
}
