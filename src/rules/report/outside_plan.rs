//! A report is about a part of a year of the plan.

use chrono::Datelike as _;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks report/outside-plan
/// reports/2023-H2.toml |  | summary = "x"
/// reports/2028-Q1.toml |  | summary = "x"
/// reports/2022-08.toml |  | summary = "x"
/// reports/2023-12.toml |  | summary = "x"
/// reports/2029-H1.toml |  | summary = "x"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("report/outside-plan"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Name {
        wrong: "reports/2023-H1.toml",
        right: "reports/2026-H1.toml",
        text: "summary = \"Alles loopt.\"\n",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let head = &context.plan.head;
    for report in context.plan.reports.values().filter(|one| !head.covers(one.period.end().year())) {
        let message = Message::new("report-outside-plan")
            .with("period", report.period)
            .with("first", head.first_year.value.0.to_string())
            .with("last", head.last_year.value.0.to_string());
        let finding = RULE.finding(Place::new(report.file, 0..0), message);
        findings.push(finding.help(Message::new("report-outside-plan-help")));
    }
}
