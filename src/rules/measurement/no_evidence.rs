//! A file that is named as evidence is there.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::rules::evidence::Evidence;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

/// ```breaks measurement/no-evidence
/// measurements/buurt/overlast.toml | value = 55 | value = 55\nevidence = "bewijs/x.pdf"
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nevidence = "x.docx"
/// measurements/buurt/onveilig.toml | n = 1200 | n = 1200\nevidence = "bewijs\\\\peiling.xlsx"
/// measurements/monitor/inbraak.toml | value = 10 | value = 10\nevidence = "./brief.msg"
/// measurements/monitor/inbraak.toml | value = 12 | value = 12\nevidence = "../brief.pdf"
/// ```
pub(in crate::rules) const RULE: Rule = Rule {
    id: RuleId::new("measurement/no-evidence"),
    severity: Severity::Warning,
    check: Check::Plan(check),
    example: Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "value = 55",
        wrong: "value = 55\nevidence = \"bewijs/overlast-2025.pdf\"",
        right: "value = 55\nevidence = \"https://example.org/overlast-2025.pdf\"",
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let there: BTreeSet<&str> = context.sources.iter().map(|(_, file)| file.inside.as_str()).collect();
    for (indicator, series) in context.measured() {
        for one in &series.measurements {
            let Some(evidence) = &one.evidence else { continue };
            let path = match Evidence::of(evidence.as_str()) {
                Evidence::File(path) if !there.contains(path.as_str()) => Some(path),
                Evidence::Unsafe => None,
                Evidence::File(_) | Evidence::Address | Evidence::Words => continue,
            };
            let message = Message::new("measurement-no-evidence")
                .with("indicator", indicator.title.as_str())
                .with("period", one.period.value)
                .with("path", evidence.as_str());
            let finding = RULE.finding(evidence.place, message);
            let help = match path {
                Some(path) => Message::new("measurement-no-evidence-help").with("path", path),
                None => Message::new("evidence-unsafe-help"),
            };
            findings.push(finding.help(help).subject(indicator.id.to_string()));
        }
    }
}
