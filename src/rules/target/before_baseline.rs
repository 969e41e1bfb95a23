//! A target lies after the baseline that it is measured from.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/before-baseline
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2020 }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, by = 2022, interim = [] }
/// priorities/buurt.toml | change = "-4pp", by = 2027 | change = "-4pp", by = 2022
/// priorities/buurt.toml | by = 2027 }\nbreakdown | by = 2023 }\nbreakdown
/// priorities/buurt.toml | change = "-4pp", by = 2027 | change = "-4pp", by = 2020
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/before-baseline"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "baseline = \"2024\"\ntarget = { value = 50, by = 2027 }",
        wrong: "baseline = \"2025\"\ntarget = { value = 50, by = 2024 }",
        right: "baseline = \"2025\"\ntarget = { value = 50, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let (Some(baseline), Some(by)) =
            (&indicator.baseline, indicator.target.as_ref().and_then(|one| one.by()))
        else {
            continue;
        };
        if by.value.end() < baseline.last().end() {
            let message = Message::new("target-before-baseline")
                .with("indicator", indicator.title.as_str())
                .with("year", by.value.to_string())
                .with("baseline", baseline.to_string());
            findings.push(
                RULE.finding(by.place, message)
                    .related(baseline.place, Message::new("target-before-baseline-here"))
                    .help(Message::new("target-before-baseline-help"))
                    .subject(indicator.id.to_string()),
            );
        }
    }
}
