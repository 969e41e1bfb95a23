//! Findings for programs: `ivp.check/1`.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::exchange::json_text;
use crate::files::Sources;
use crate::lang::Catalogue;
use crate::views::findings::human::{Unshown, number};

#[derive(Serialize)]
struct Report<'t> {
    schema: &'static str,
    errors: usize,
    warnings: usize,
    hidden: usize,
    /// How many of the errors and warnings have no entry of their own below.
    counted: usize,
    diagnostics: Vec<Finding<'t>>,
}

#[derive(Serialize)]
struct Finding<'t> {
    rule: RuleId,
    severity: &'static str,
    message: String,
    #[serde(flatten)]
    place: Stretch<'t>,
    help: Option<String>,
    related: Vec<Related<'t>>,
}

#[derive(Serialize)]
struct Related<'t> {
    #[serde(flatten)]
    place: Stretch<'t>,
    message: String,
}

#[derive(Serialize)]
struct Stretch<'t> {
    file: &'t str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// Writes down findings as JSON, the texts in the language of the catalogue.
pub fn findings_json(
    findings: &[Diagnostic],
    unshown: Unshown<'_>,
    texts: &Sources,
    catalogue: &Catalogue,
) -> String {
    let count = |severity| number(findings.iter().filter(|finding| finding.severity == severity));
    let finding = |one: &Diagnostic| Finding {
        rule: one.rule,
        severity: severity_word(one.severity),
        message: catalogue.render(&one.message),
        place: stretch(one.place, texts),
        help: one.help.as_ref().map(|help| catalogue.render(help)),
        related: one
            .related
            .iter()
            .map(|of| Related { place: stretch(of.place, texts), message: catalogue.render(&of.message) })
            .collect(),
    };
    let report = Report {
        schema: "ivp.check/1",
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        hidden: unshown.count(),
        counted: number(findings.iter().filter(|finding| finding.counted.is_some())),
        diagnostics: findings.iter().map(finding).collect(),
    };
    json_text(report)
}

fn stretch(place: Place, texts: &Sources) -> Stretch<'_> {
    let file = texts.file(place.file);
    let (start, end) = (file.position(place.start as usize), file.position(place.end as usize));
    let (line, column, end_line, end_column) = (start.line, start.column, end.line, end.column);
    Stretch { file: &file.path, line, column, end_line, end_column }
}

pub(in crate::views) fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
