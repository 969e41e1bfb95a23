//! What a decision changes has a name of the plan.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::ThingKind;
use crate::model::{At, NamedChange, Plan, near_miss};
use crate::rules::change::weight::{deciding_keys, of_key};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks decision/unknown-change
/// decisions.toml | buurt/overlast.target | buurt/overlas.target
/// decisions.toml | buurt/overlast.target | burt/overlast.target
/// decisions.toml | buurt/overlast.target | buurt/spreekur
/// decisions.toml | buurt/overlast.target | 2025/meldpnt
/// decisions.toml | buurt/overlast.target | monitor/inbaak
/// decisions.toml | buurt/overlast.target | buurt/overlast.tarjet
/// decisions.toml | buurt/overlast.target | buurt/overlast.streefwaarde
/// decisions.toml | buurt/overlast.target | plan.last_yaer
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
            let Some(near) = near else {
                findings.extend(unknown_key(named, context.plan));
                continue;
            };
            let message = Message::new("decision-unknown-change").with("name", name);
            let better = NamedChange { thing: near.to_owned(), key: named.key.clone() }.to_string();
            let help = Message::new("did-you-mean").with("better", format!("\"{better}\""));
            findings.push(RULE.finding(named.place, message).help(help));
        }
    }
}

/// The finding about a key that what is named does not have, and so allows nothing.
fn unknown_key(named: &At<NamedChange>, plan: &Plan) -> Option<Diagnostic> {
    let (kinds, key) = (kinds(&named.thing, plan), named.key.as_deref()?);
    let as_told = key.replace('_', "-");
    if kinds.is_empty() || kinds.iter().any(|kind| of_key(*kind, &as_told).is_some()) {
        return None;
    }
    let keys: BTreeSet<String> = kinds.into_iter().flat_map(deciding_keys).collect();
    let help = match near_miss(key, keys.iter().map(String::as_str)) {
        Some(near) => {
            let better = NamedChange { thing: named.thing.clone(), key: Some(near.to_owned()) };
            Message::new("did-you-mean").with("better", format!("\"{better}\""))
        }
        None => Message::new("choose-from").with("words", keys.into_iter().collect::<Vec<_>>()),
    };
    let message = Message::new("decision-unknown-key").with("name", named.thing.as_str()).with("key", key);
    Some(RULE.finding(named.place, message).help(help))
}

/// What is named, as far as the plan has it: a goal and an indicator may share a name with a pillar.
fn kinds(thing: &str, plan: &Plan) -> Vec<ThingKind> {
    let mut kinds = match thing.split_once('/') {
        None if thing == "plan" => vec![ThingKind::Plan],
        None if plan.chapters().any(|chapter| chapter.id.as_str() == thing) => vec![ThingKind::Priority],
        Some(("actions", _)) => vec![ThingKind::ImplementationPlan],
        Some(("evaluations", _)) => vec![ThingKind::Evaluation],
        _ => Vec::new(),
    };
    let is = |id: &dyn std::fmt::Display| id.to_string() == thing;
    kinds.extend(plan.goals().filter(|one| is(&one.id)).map(|_| ThingKind::Goal));
    kinds.extend(plan.indicators().filter(|one| is(&one.id)).map(|_| ThingKind::Indicator));
    kinds.extend(plan.all_actions().filter(|one| is(&one.id)).map(|_| ThingKind::Action));
    let pillars = plan.priorities.iter().flat_map(|chapter| {
        chapter.pillars.iter().map(|pillar| format!("{}/{}", chapter.id, pillar.id.value))
    });
    kinds.extend(pillars.filter(|name| name == thing).map(|_| ThingKind::Pillar));
    kinds
}
