//! A target is to be reached in one of the plan's years.

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::{At, Period, Year};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks target/beyond-plan
/// priorities/buurt.toml | by = 2027 }\nbreakdown | by = 2028 }\nbreakdown
/// priorities/buurt.toml | by = 2027 }\nbreakdown | by = 2040 }\nbreakdown
/// priorities/buurt.toml | change = "-4pp", by = 2027 | change = "-4pp", by = 2030
/// plan.toml | last_year = 2027 | last_year = 2026
/// priorities/buurt.toml | from = 2026 | from = 2028
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("target/beyond-plan"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50, by = 2030 }",
        right: "target = { value = 50, by = 2027 }",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let head = &context.plan.head;
    if head.years().is_none() {
        return;
    }
    for indicator in context.plan.indicators() {
        // A promise that began before the plan goes on in it; one that begins after it is never judged.
        let year_of = |by: At<Period>| At { value: Year(by.value.end().year()), place: by.place };
        let begin_of = |from: At<Period>| At { value: Year(from.value.start().year()), place: from.place };
        let (year, early) = match (indicator.promise(), &indicator.target) {
            (Some(promise), _) => (promise.from.map(begin_of), false),
            (None, Some(target)) => (target.by().map(year_of), true),
            (None, None) => continue,
        };
        let Some(year) = year else { continue };
        let limit = if year.value > head.last_year.value {
            head.last_year
        } else if early && year.value < head.first_year.value {
            head.first_year
        } else {
            continue;
        };
        let message = Message::new("target-beyond-plan")
            .with("indicator", indicator.title.as_str())
            .with("year", year.value.0)
            .with("first", head.first_year.value.0)
            .with("last", head.last_year.value.0);
        findings.push(
            RULE.finding(year.place, message)
                .related(limit.place, Message::new("target-beyond-plan-limit"))
                .help(Message::new("target-beyond-plan-help").with("last", head.last_year.value.0))
                .subject(indicator.id.to_string()),
        );
    }
}
