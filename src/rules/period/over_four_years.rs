//! The council sets the goals at least once every four years (Politiewet 2012, article 38b).

use std::ops::RangeInclusive;

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::{Language, Message};
use crate::model::{Head, Target};
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks period/over-four-years
/// plan.toml | last_year = 2027 | last_year = 2028
/// plan.toml | last_year = 2027 | last_year = 2034
/// plan.toml | first_year = 2024 | first_year = 2023
/// plan.toml | first_year = 2024 | first_year = 2019
/// plan.toml | first_year = 2024 | first_year = 2020
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("period/over-four-years"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "plan.toml",
        instead_of: "last_year = 2027",
        wrong: "last_year = 2028",
        right: "last_year = 2027",
    },
};

/// How many years the law allows between two times that the council sets the goals.
const MOST_YEARS: i32 = 4;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let head = &context.plan.head;
    let Some((first, last)) = head.years().filter(|_| is_dutch(head)).map(RangeInclusive::into_inner) else {
        return;
    };
    let finding = if last - first + 1 > MOST_YEARS {
        let message = Message::new("period-over-four-years").with("years", last - first + 1);
        let end = first + MOST_YEARS - 1;
        // A plan that looks further is more than a slip of one digit.
        let looks_further = context.plan.indicators().any(|one| {
            one.target.as_ref().and_then(Target::by).is_some_and(|by| by.value.end().year() > end)
        });
        let help = if context.day.year() > end {
            Message::new("period-plan-is-old-help")
        } else if looks_further {
            Message::new("period-over-four-years-help-later").with("last", end)
        } else {
            Message::new("period-over-four-years-help").with("last", end)
        };
        RULE.finding(head.last_year.place, message)
            .related(head.first_year.place, Message::new("period-over-four-years-first"))
            .help(help)
    } else if context.day.year() >= first + MOST_YEARS {
        let message = Message::new("period-plan-is-old").with("first", first);
        RULE.finding(head.first_year.place, message).help(Message::new("period-plan-is-old-help"))
    } else {
        return;
    };
    findings.push(finding.subject("plan"));
}

/// Whether the law of the Netherlands holds for a plan: by the code of its municipality, else by its language.
fn is_dutch(head: &Head) -> bool {
    let mut codes = head.municipalities.iter().filter_map(|one| one.code.as_ref()).peekable();
    match codes.peek() {
        Some(_) => codes.any(|code| code.as_str().trim().to_uppercase().starts_with("GM")),
        None => head.language.value == Language::Nl,
    }
}
