//! A target changes by a decision of the council.

use std::cmp::Ordering;

use super::finding::from_to;
use super::weight::Deciding;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::difference::{ThingChange, ThingId};
use crate::model::{Direction, IndicatorId, Norm, Promise, TargetForm};
use crate::rules::comparison::Comparison;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Rule};

/// ```breaks change/target
/// priorities/buurt.toml | value = 50, by = 2027 | value = 55, by = 2027
/// priorities/buurt.toml | value = 50, by = 2027 | value = 45, by = 2027
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2026
/// priorities/buurt.toml | change = "-4pp" | change = "-2pp"
/// priorities/buurt.toml | target = { value = 50, by = 2027 } |
/// priorities/buurt.toml | at_least = 1 | at_least = 2
/// priorities/buurt.toml | at_least = 1, per | at_least = 1, steps = [{ from = 2027, value = 2 }], per
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2027, for_each = "parts"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("change/target"),
    severity: Severity::Error,
    check: Check::Change(check),
    example: Example::Edit {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        before: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 55, by = 2027 }",
        right: "target = { value = 55, by = 2027 }",
        decision: "[[decision]]\nid = \"wijziging-2026\"\ndate = 2026-06-18\nbody = \"council\"\ntitle = \"Wijziging\"\nchanges = [\"buurt/overlast.target\"]",
    },
};

fn check(comparison: &Comparison<'_>, findings: &mut Vec<Diagnostic>) {
    for difference in comparison.deciding(Deciding::Target) {
        let (ThingId::Indicator(indicator), ThingChange::Set { old, new, .. }) =
            (&difference.thing.id, &difference.what)
        else {
            continue;
        };
        let id = match (old, new) {
            (_, None) => "change-target-removed",
            (None, _) => "change-target-added",
            _ => match ease(comparison, indicator) {
                Some(Ordering::Less) => "change-target-eased",
                Some(Ordering::Greater) => "change-target-tightened",
                _ => "change-target",
            },
        };
        let message = from_to(Message::new(id), difference);
        findings.extend(comparison.unlicensed(&RULE, difference, message));
    }
}

/// Whether the new target asks less or more than the old; none when that cannot be said.
fn ease(comparison: &Comparison<'_>, id: &IndicatorId) -> Option<Ordering> {
    let [old, new] = [comparison.old.plan, comparison.new.plan].map(|plan| plan.indicator(id));
    let (old, new) = (old?, new?);
    if old.direction.value != new.direction.value {
        return None;
    }
    // For other parts it is another target.
    if old.each() != new.each() {
        return None;
    }
    match (&old.target.as_ref()?.form, &new.target.as_ref()?.form) {
        (TargetForm::Level { value: a, by: until, .. }, TargetForm::Level { value: b, by: later, .. }) => {
            let asked = match new.direction.value {
                Direction::Lower => a.value.partial_cmp(&b.value),
                Direction::Higher => b.value.partial_cmp(&a.value),
                Direction::Stable | Direction::Interpret => None,
            }?;
            let time = until.value.end().cmp(&later.value.end());
            // More asked and more time given is neither.
            match (asked, time) {
                (asked, Ordering::Equal) => Some(asked),
                (Ordering::Equal, time) => Some(time),
                (asked, time) => (asked == time).then_some(asked),
            }
        }
        (TargetForm::Promise(a), TargetForm::Promise(b)) if a.per.value == b.per.value => {
            let number = |promise: &Promise| promise.norm.number().value;
            // Of what changes by the year, more may be asked in one year and less in another.
            match (a.norm, b.norm) {
                _ if !a.steps.is_empty() || !b.steps.is_empty() => None,
                (Norm::AtLeast(_), Norm::AtLeast(_)) => number(b).partial_cmp(&number(a)),
                (Norm::AtMost(_), Norm::AtMost(_)) => number(a).partial_cmp(&number(b)),
                _ => None,
            }
        }
        _ => None,
    }
}
