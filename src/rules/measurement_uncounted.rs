//! A figure of a promise falls within one of the promise's periods.

use super::{Check, Context, Example, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Message;
use crate::model::{Per, Period, PeriodKind, Target};

pub(super) const RULE: Rule = Rule {
    id: "measurement/uncounted",
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
        let Some(Target::Cadence(promise)) = &indicator.target else { continue };
        // What is wrong is mostly the promise or the habit, so it is said once.
        let Some(measurement) =
            series.measurements.iter().find(|one| !fits(one.period.value, promise.per.value))
        else {
            continue;
        };
        let message = Message::new("measurement-uncounted")
            .with("indicator", indicator.title.as_str())
            .with("period", measurement.period.to_string());
        findings.push(
            RULE.finding(measurement.period.place, message)
                .related(promise.per.place, Message::new("measurement-uncounted-promise"))
                .help(Message::new("measurement-uncounted-help"))
                .subject(indicator.id.to_string()),
        );
    }
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
