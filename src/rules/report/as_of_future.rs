//! The figures of a report were known on a day that has been.

use crate::diagnostic::{Diagnostic, RuleId, Severity, Subject};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks report/as-of-future
/// reports/2026-H1.toml |  | as_of = 2026-11-24
/// reports/2026-Q3.toml |  | as_of = 2027-01-01
/// reports/2026-08.toml |  | as_of = 2036-08-01
/// reports/2026-H2.toml |  | as_of = 2026-12-31
/// reports/2025-Q1.toml |  | as_of = 2027-02-01
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("report/as-of-future"),
    severity: Severity::Error,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "reports/2026-H1.toml",
        instead_of: "",
        wrong: "as_of = 2036-08-01\nsummary = \"Alles loopt.\"",
        right: "as_of = 2026-08-01\nsummary = \"Alles loopt.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for report in context.plan.reports.values() {
        let Some(as_of) = report.as_of.filter(|as_of| as_of.value > context.today) else { continue };
        let message = Message::new("report-as-of-future").with("date", as_of.value);
        let help = Message::new("report-as-of-future-help").with("today", context.today.to_string());
        let finding = RULE.finding(as_of.place, message).help(help);
        findings.push(finding.subject(Subject::report(report.period)));
    }
}
