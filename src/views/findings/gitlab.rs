//! Findings as a Code Quality report of GitLab, which shows them in a merge request.
//!
//! The form: <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::Catalogue;
use crate::views::findings::ci::{Repository, fingerprints, sentence};

/// Writes down findings as a Code Quality report.
pub fn findings_gitlab(findings: &[Diagnostic], repository: Repository<'_>, catalogue: &Catalogue) -> String {
    let names = fingerprints(findings, repository, catalogue);
    let report: Vec<Value> = findings
        .iter()
        .zip(names)
        .map(|(finding, fingerprint)| {
            let spot = repository.spot(finding.place);
            json!({
                "description": sentence(finding, catalogue),
                "check_name": finding.rule,
                "fingerprint": fingerprint,
                "severity": match finding.severity {
                    Severity::Error => "major",
                    Severity::Warning => "minor",
                },
                "location": {
                    "path": spot.path,
                    "lines": { "begin": spot.lines.map_or(1, |(start, _)| start.line) },
                },
            })
        })
        .collect();
    format!("{:#}\n", Value::Array(report))
}
