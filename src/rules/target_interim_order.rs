//! Interim values come one after another, and before the target itself.

use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;
use crate::model::{At, Target, Year};

pub(super) const RULE: Rule = Rule {
    id: "target/interim-order",
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
        let Some(Target::Level { by, interim, .. }) = &indicator.target else { continue };
        let mut before: Option<At<Year>> = None;
        for one in interim {
            let message = |id| {
                Message::new(id).with("indicator", indicator.title.as_str()).with("year", one.by.value.0)
            };
            let finding = match before {
                _ if one.by.value >= by.value => RULE
                    .finding(one.by.place, message("target-interim-late"))
                    .related(by.place, Message::new("target-interim-late-target"))
                    .help(Message::new("target-interim-late-help").with("by", by.value.0)),
                Some(earlier) if one.by.value <= earlier.value => RULE
                    .finding(one.by.place, message("target-interim-order"))
                    .related(earlier.place, Message::new("target-interim-order-earlier"))
                    .help(Message::new("target-interim-order-help")),
                _ => {
                    before = Some(one.by);
                    continue;
                }
            };
            findings.push(finding.subject(indicator.id.to_string()));
        }
    }
}
