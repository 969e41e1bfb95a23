//! The figures of a report are of no day before the end of its period.

use crate::diagnostic::{Diagnostic, RuleId, Severity, Subject};
use crate::lang::Message;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks report/too-early
/// reports/2026-H1.toml |  | as_of = 2026-06-29
/// reports/2026-Q3.toml |  | as_of = 2026-01-01
/// reports/2026-08.toml |  | as_of = 2025-08-31
/// reports/2026-H2.toml |  | as_of = 2026-11-20
/// reports/2025-Q1.toml |  | as_of = 2024-04-02
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("report/too-early"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "reports/2026-H1.toml",
        instead_of: "",
        wrong: "as_of = 2025-08-01\nsummary = \"Alles loopt.\"",
        right: "as_of = 2026-08-01\nsummary = \"Alles loopt.\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for report in context.plan.reports.values() {
        let early = report.as_of.filter(|as_of| as_of.value < report.period.end());
        let Some(as_of) = early else { continue };
        let message =
            Message::new("report-too-early").with("date", as_of.value).with("period", report.period);
        let finding = RULE.finding(as_of.place, message).help(Message::new("report-too-early-help"));
        findings.push(finding.subject(Subject::report(report.period)));
    }
}
