//! Findings as a Code Quality report of GitLab, which shows them in a merge request.
//!
//! The form: <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::exchange::json_text;
use crate::lang::Catalogue;
use crate::views::findings::ci::{Repository, fingerprints, sentence};

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: RuleId,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// Writes down findings as a Code Quality report.
pub fn findings_gitlab(findings: &[Diagnostic], repository: Repository<'_>, catalogue: &Catalogue) -> String {
    let names = fingerprints(findings, repository, catalogue);
    let issue = |(finding, fingerprint): (&Diagnostic, String)| {
        let spot = repository.spot(finding.place);
        Issue {
            description: sentence(finding, catalogue),
            check_name: finding.rule,
            fingerprint,
            severity: match finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
            },
            location: Location {
                lines: Lines { begin: spot.lines.map_or(1, |(start, _)| start.line) },
                path: spot.path,
            },
        }
    };
    let report: Vec<Issue> = findings.iter().zip(names).map(issue).collect();
    json_text(report)
}
