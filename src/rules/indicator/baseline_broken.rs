//! A baseline can be worked out: from one source, on one side of a series break, with each of its years.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::BaselineFault;
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::names::asked_source;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks indicator/baseline-broken
/// priorities/buurt.toml | baseline = "2023"\n | baseline = "2023"\nbreak = [{ period = "2023-12-31", reason = "x" }]\n
/// priorities/buurt.toml | baseline = "2023"\n | baseline = "2023"\nbreak = [{ period = "2023-07", reason = "x" }]\n
/// priorities/buurt.toml | baseline = "2024"\n | baseline = "2024"\nbreak = [{ period = "2024-03", reason = "x" }]\n
/// priorities/buurt.toml | baseline = "2024"\ntarget = { value = 50, by = 2027 }\nbreakdown = { title = "Wijk", parts = ["noord", "zuid"] } | baseline = "2024"\ntarget = { value = 50, by = 2027 }\nbreakdown = { title = "Wijk", parts = ["noord", "zuid"] }\n[[indicator.break]]\nperiod = "2024-07"\nreason = "x"
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024/2025"\nbreak = [{ period = "2025-01", reason = "x" }]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("indicator/baseline-broken"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "baseline = \"2024\"",
        wrong: "baseline = \"2023/2024\"",
        right: "baseline = \"2024/2025\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for indicator in context.plan.indicators() {
        let (Some(declared), Some(baseline)) = (&indicator.baseline, context.baselines.get(&indicator.id))
        else {
            continue;
        };
        let message = |id| {
            Message::new(id).with("indicator", indicator.title.as_str()).with("baseline", declared.value)
        };
        let finding = match baseline {
            Ok(_) | Err(BaselineFault::Unmeasured | BaselineFault::Lacking(_)) => continue,
            Err(BaselineFault::Across(across)) => RULE
                .finding(declared.place, message("indicator-baseline-across"))
                .related(across.period.place, Message::new("indicator-baseline-across-break"))
                .help(Message::new("indicator-baseline-across-help")),
            Err(BaselineFault::SeveralSources) => RULE
                .finding(declared.place, message("indicator-baseline-sources"))
                .help(Message::new("indicator-baseline-sources-help")),
            Err(BaselineFault::Missing(periods)) => {
                // A year that seems to lack may be among what could not be read.
                if context.plan.series.get(&indicator.id).is_some_and(|series| !series.whole) {
                    continue;
                }
                let first = periods.first().map_or(String::new(), ToString::to_string);
                let help = Message::new("indicator-baseline-lacking-help")
                    .with("name", indicator.id.to_string())
                    .with("period", first)
                    .with("source", asked_source(context.plan, indicator));
                RULE.finding(
                    declared.place,
                    message("indicator-baseline-lacking").with("periods", periods.clone()),
                )
                .help(help)
            }
        };
        findings.push(finding.subject(indicator.id.to_string()));
    }
}
