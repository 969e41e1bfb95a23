//! A figure counts for the target: within one of the promise's periods, and for one of the parts for which it holds.

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{Indicator, Per, Period, PeriodKind, Series};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/uncounted
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026"\nvalue = 4
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026-H1"\nvalue = 2
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2025/26"\nvalue = 2
/// measurements/buurt/spreekuren.toml | | [[measurement]]\nperiod = "2026-H2"\nvalue = 2
/// priorities/buurt.toml | target = { value = 50, by = 2027 }\nbreakdown = { title = "Wijk", parts = ["noord", "zuid"] } | target = { at_least = 12, per = "quarter" }
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2027, for_each = "parts"
/// priorities/buurt.toml | value = 50, by = 2027 | value = 50, by = 2027, for_each = ["noord"]
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/uncounted"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { at_least = 12, per = \"quarter\" }",
        right: "target = { at_least = 50, per = \"year\" }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (indicator, series) in context.measured() {
        findings.extend(of_no_part(indicator, series));
        let Some(promise) = indicator.promise() else { continue };
        // What is wrong is mostly the promise or the habit, so it is said once.
        let Some(measurement) =
            series.measurements.iter().find(|one| !fits(one.period.value, promise.per.value))
        else {
            continue;
        };
        let message = Message::new("measurement-uncounted")
            .with("indicator", indicator.title.as_str())
            .with("period", measurement.period.value);
        findings.push(
            RULE.finding(measurement.period.place, message)
                .related(promise.per.place, Message::new("measurement-uncounted-promise"))
                .help(Message::new("measurement-uncounted-help"))
                .subject(indicator.id.to_string()),
        );
    }
}

/// That a figure is of no part, while the target holds for each of them.
fn of_no_part(indicator: &Indicator, series: &Series) -> Option<Diagnostic> {
    let each = indicator.each();
    let whole = series.measurements.iter().find(|one| one.part.is_none()).filter(|_| !each.is_empty())?;
    let message = Message::new("measurement-uncounted-whole")
        .with("indicator", indicator.title.as_str())
        .with("period", whole.period.value);
    let help = Message::new("measurement-uncounted-whole-help")
        .with("part", each.first().copied().unwrap_or_default());
    let finding = RULE.finding(whole.period.place, message).help(help).subject(indicator.id.to_string());
    let place = indicator.target_place.unwrap_or(indicator.place);
    Some(finding.related(place, Message::new("measurement-uncounted-each")))
}

/// Whether a period always lies within one of the promise's. A school year lies in no calendar year.
fn fits(period: Period, per: Per) -> bool {
    let longest = match per {
        Per::Month => PeriodKind::Month,
        Per::Quarter => PeriodKind::Quarter,
        Per::HalfYear => PeriodKind::Half,
        Per::Year => PeriodKind::Year,
        Per::Plan => PeriodKind::SchoolYear,
    };
    period.kind() <= longest
}
