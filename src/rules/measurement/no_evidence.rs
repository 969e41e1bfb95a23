//! A file that is named as evidence is there.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::lang::Message;
use crate::model::Plan;
use crate::rules::example::Example;
use crate::rules::rule::{Check, Context, Rule};

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
            let Some(path) = path_of(evidence.as_str()) else { continue };
            if there.contains(path.as_str()) {
                continue;
            }
            let message = Message::new("measurement-no-evidence")
                .with("indicator", indicator.title.as_str())
                .with("period", one.period.value)
                .with("path", evidence.as_str());
            let finding = RULE.finding(evidence.place, message);
            let help = Message::new("measurement-no-evidence-help").with("path", path);
            findings.push(finding.help(help).subject(indicator.id.to_string()));
        }
    }
}

/// The path inside the plan folder that a text names; none of an address, a letter or a place elsewhere on a computer.
pub(in crate::rules) fn path_of(evidence: &str) -> Option<String> {
    let text = evidence.trim();
    let address = text.contains("://") || text.starts_with("www.") || text.contains('@');
    let elsewhere = text.starts_with(['/', '\\', '~', '#']) || text.as_bytes().get(1) == Some(&b':');
    let path = text.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let name = path.rsplit('/').next()?;
    let (stem, end) = name.rsplit_once('.')?;
    let is_file = !stem.is_empty()
        && (2..=5).contains(&end.len())
        && end.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && end.bytes().any(|byte| byte.is_ascii_alphabetic());
    // `voorbeeldstad.nl/peiling` has its point in the first part, and no end of a file.
    (is_file && !address && !elsewhere).then(|| path.to_owned())
}

/// Whether a file of the plan folder is named as evidence.
pub(in crate::rules) fn is_evidence(plan: &Plan, inside: &str) -> bool {
    let measurements = plan.series.values().flat_map(|series| &series.measurements);
    let mut named = measurements.filter_map(|one| path_of(one.evidence.as_ref()?.as_str()));
    named.any(|path| path == inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_plan_and_what_is_none() {
        for (text, path) in [
            ("bewijs/brief.pdf", Some("bewijs/brief.pdf")),
            ("./x.xlsx", Some("x.xlsx")),
            ("bewijs\\2025.docx", Some("bewijs/2025.docx")),
            ("https://example.org/x.pdf", None),
            ("www.example.org", None),
            ("Brief van de politie, 12.3.2026", None),
            ("Z:\\zaak\\x.pdf", None),
            ("zaaknummer 2026.118", None),
            ("/srv/x.pdf", None),
        ] {
            assert_eq!(path_of(text).as_deref(), path, "{text}");
        }
    }
}
