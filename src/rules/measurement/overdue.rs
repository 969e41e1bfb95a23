//! The figure of the last period that has passed is there, and no earlier one was skipped.
//!
//! Of an indicator that was never measured it is not said: `indicator/baseline-unmeasured` says that.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::facts::{Calendar, OnRecord, latest_of_series};
use crate::lang::Message;
use crate::model::{Indicator, Series};
use crate::rules::example::Example;
use crate::rules::names::asked_source;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/overdue
/// measurements/monitor/inbraak.toml | period = "2025"\nvalue = 10\nrecorded = 2026-02-01 | period = "2023"\nvalue = 10\nrecorded = 2026-02-01
/// measurements/buurt/overlast.toml | \n[[measurement]]\nperiod = "2025"\nvalue = 55 |
/// measurements/monitor/inbraak.toml | period = "2024"\nvalue = 12\nrecorded = 2025-02-01 | period = "2023"\nvalue = 12\nrecorded = 2025-02-01
/// priorities/buurt.toml | frequency = "yearly" | frequency = "quarterly"
/// monitor.toml | frequency = "yearly" | frequency = "monthly"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/overdue"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "\
[[measurement]]
period = \"2025\"
value = 55
",
        wrong: "",
        right: "\
[[measurement]]
period = \"2025\"
missing = \"De politie heeft nog geen cijfer\"
",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured().filter(|(_, series)| series.whole) {
        findings.extend(overdue(context, indicator, series));
    }
}

fn overdue(context: &Context<'_>, indicator: &Indicator, series: &Series) -> Option<Diagnostic> {
    // What was done is recorded when it is done; a promise that nothing is recorded of is judged by itself.
    if indicator.promise().is_some() {
        return None;
    }
    // A figure that is dated in the future is there: its date is what is wrong with it.
    let known_by = if context.day < context.today { context.day } else { NaiveDate::MAX };
    let latest = latest_of_series(series, indicator, known_by)?;
    let calendar = Calendar::new(context.plan, indicator, Some(series), known_by);
    let due = calendar.overdue_on(context.day, Some(series), known_by)?;
    let recorded = OnRecord::of(indicator, Some(series), known_by);
    let parts: Vec<&str> = recorded.lacking(due).into_iter().flatten().collect();
    let message = Message::new("measurement-overdue")
        .with("indicator", indicator.title.as_str())
        .with("period", due)
        .with("count", parts.len())
        .with("parts", parts.iter().map(|part| indicator.part_title(part)).collect::<Vec<&str>>());
    let help = Message::new("measurement-overdue-help")
        .with("name", indicator.id.to_string())
        .with("count", parts.len())
        .with("part", parts.first().copied().unwrap_or_default())
        .with("period", due.to_string())
        .with("source", asked_source(context.plan, indicator));
    let finding = RULE
        .finding(latest.period.place, message)
        .label(Message::new("measurement-overdue-latest"))
        .related(indicator.frequency.place, Message::new("measurement-overdue-frequency"))
        .help(help)
        .subject(indicator.id.to_string());
    Some(finding)
}
