//! An effect indicator of a priority says what is to be reached, unless its figures ask for an interpretation.

use super::no_baseline::has_any_figure;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Direction, IndicatorKind};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/no-target
/// priorities/buurt.toml | baseline = "2023"\ntarget = { change = "-4pp", by = 2027 } | baseline = "2023"
/// priorities/buurt.toml | direction = "lower"\nfrequency = "yearly"\nsources = ["politie"]\nbaseline = "2024"\ntarget = { value = 50, by = 2027 } | direction = "higher"\nfrequency = "yearly"\nsources = ["politie"]\nbaseline = "2024"
/// priorities/buurt.toml | target = { value = 50, by = 2027 } |
/// priorities/buurt.toml | target = { change = "-4pp", by = 2027 } |
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | # target = { value = 50, by = 2027 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/no-target"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }\n",
        wrong: "",
        right: "target = { value = 50, by = 2027 }\n",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.priorities.iter().flat_map(|chapter| &chapter.indicators) {
        // `stable` without a band is an error of its own.
        let judged = matches!(indicator.direction.value, Direction::Lower | Direction::Higher);
        if indicator.kind.value == IndicatorKind::Effect
            && judged
            && indicator.target_place.is_none()
            && indicator.whole
            // Of what has no figure that is said first.
            && has_any_figure(context, indicator)
        {
            let message = Message::new("indicator-no-target").with("indicator", indicator.title.as_str());
            let help = Message::new("indicator-no-target-help")
                .with("by", context.plan.head.last_year.value.0)
                .with("status", context.plan.head.status.word());
            findings.push(
                RULE.finding(indicator.title.place, message).help(help).subject(indicator.id.to_string()),
            );
        }
    }
}
