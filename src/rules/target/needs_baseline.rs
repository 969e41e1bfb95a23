//! A change or a band is relative to a baseline, which must then be named.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{TargetForm, points};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/needs-baseline
/// priorities/buurt.toml | baseline = "2023" |
/// priorities/buurt.toml | baseline = "2024"\ntarget = { value = 50, by = 2027 } | target = { within = "5%", by = 2027 }
/// priorities/buurt.toml | baseline = "2024"\ntarget = { value = 50, by = 2027 } | target = { change = "-10%", by = 2027 }
/// monitor.toml | alert = 15 | target = { change = "-10%", by = 2027 }
/// monitor.toml | alert = 15 | target = { within = "10%", by = 2027 }
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/needs-baseline"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "baseline = \"2023\"\n",
        wrong: "",
        right: "baseline = \"2023\"\n",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let place = match indicator.target.as_ref().map(|target| &target.form) {
            Some(TargetForm::Change { change, .. }) => change.place,
            Some(TargetForm::Within { within, .. }) => within.place,
            Some(TargetForm::Level { .. } | TargetForm::Promise(_) | TargetForm::BetterThan { .. })
            | None => continue,
        };
        // A baseline that could not be read is reported where it stands.
        if indicator.baseline.is_some() || !indicator.whole {
            continue;
        }
        let series = context.plan.series.get(&indicator.id);
        let first = series.and_then(|series| points(series, indicator, context.today).into_iter().next());
        let period = match first {
            Some(point) => point.period.to_string(),
            None => context.plan.head.year_before(),
        };
        let message = Message::new("target-needs-baseline").with("indicator", indicator.title.as_str());
        let help =
            Message::new("target-needs-baseline-help").with("line", format!("baseline = \"{period}\""));
        findings.push(RULE.finding(place, message).help(help).subject(indicator.id.to_string()));
    }
}
