//! Interim values come one after another, and before the target itself; so do the steps of a promise.

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Indicator, Interim, Period, Promise, TargetForm, Year};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/interim-order
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2027, interim = [{ by = 2025, value = 57 }, { by = 2024, value = 58 }, { by = 2026, value = 52 }] }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2027, interim = [{ by = 2027, value = 55 }] }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2027, interim = [{ by = 2028, value = 55 }] }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2027, interim = [{ by = 2026, value = 55 }, { by = 2025, value = 56 }] }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2027, interim = [{ by = 2026, value = 55 }, { by = 2026, value = 56 }] }
/// priorities/buurt.toml | at_least = 1, per | at_least = 1, steps = [{ from = 2027, value = 2 }, { from = 2027, value = 3 }], per
/// priorities/buurt.toml | at_least = 1, per | at_least = 1, steps = [{ from = 2026, value = 2 }], per
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/interim-order"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50, by = 2027, interim = [{ by = 2027, value = 55 }] }",
        right: "target = { value = 50, by = 2027, interim = [{ by = 2026, value = 55 }] }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        match indicator.target.as_ref().map(|target| &target.form) {
            Some(TargetForm::Level { by, interim, .. }) => {
                findings.extend(on_the_way(indicator, *by, interim));
            }
            Some(TargetForm::Promise(promise)) => findings.extend(steps(indicator, promise)),
            _ => {}
        }
    }
}

fn on_the_way(indicator: &Indicator, by: At<Period>, interim: &[Interim]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut before: Option<At<Period>> = None;
    for one in interim {
        let message = |id| {
            Message::new(id)
                .with("indicator", indicator.title.as_str())
                .with("year", one.by.value.to_string())
        };
        let finding = match before {
            _ if one.by.value.end() >= by.value.end() => RULE
                .finding(one.by.place, message("target-interim-late"))
                .related(by.place, Message::new("target-interim-late-target"))
                .help(Message::new("target-interim-late-help").with("by", by.value.to_string())),
            Some(earlier) if one.by.value.end() <= earlier.value.end() => RULE
                .finding(one.by.place, message("target-interim-order"))
                .related(earlier.place, Message::new("target-interim-order-earlier"))
                .help(Message::new("target-interim-order-help")),
            _ => {
                before = Some(one.by);
                continue;
            }
        };
        found.push(finding.subject(indicator.id.to_string()));
    }
    found
}

/// A step that does not come after what stands before it: the number before it would hold in no year.
fn steps(indicator: &Indicator, promise: &Promise) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let year_of = |from: At<Period>| At { value: Year(from.value.start().year()), place: from.place };
    let mut before: Option<At<Year>> = promise.from.map(year_of);
    for step in &promise.steps {
        match before.filter(|earlier| step.from.value <= earlier.value) {
            None => before = Some(step.from),
            Some(earlier) => {
                let message = Message::new("target-steps-order")
                    .with("indicator", indicator.title.as_str())
                    .with("year", step.from.value.0.to_string());
                let finding = RULE
                    .finding(step.from.place, message)
                    .related(earlier.place, Message::new("target-interim-order-earlier"))
                    .help(Message::new("target-steps-order-help"));
                found.push(finding.subject(indicator.id.to_string()));
            }
        }
    }
    found
}
