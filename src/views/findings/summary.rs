//! Findings as a page of Markdown: the summary of a job on a build server.

use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Catalogue, Message};
use crate::views::findings::ci::Repository;
use crate::views::findings::human::{Unshown, closing, number};
use crate::views::text::style::markdown_text;

/// The most findings that are summed up: nobody reads more, and the page has a limit.
const MOST: usize = 200;

/// Writes down findings as a table, errors first.
pub fn findings_summary(
    findings: &[Diagnostic],
    unshown: Unshown<'_>,
    repository: Repository<'_>,
    catalogue: &Catalogue,
) -> String {
    let mut out = format!("## {}\n\n", catalogue.text("summary-title"));
    out.push_str(&closing(findings, unshown, catalogue).replace('\n', "\n\n"));
    out.push('\n');
    if findings.is_empty() {
        return out;
    }
    let cell = |text: &str| markdown_text(text).replace(['\n', '\r'], " ");
    let heads = ["summary-severity", "summary-where", "summary-what"].map(|id| catalogue.text(id));
    out.push_str(&format!("\n| {} |\n|---|---|---|\n", heads.join(" | ")));
    let of = |severity: Severity| findings.iter().filter(move |finding| finding.severity == severity);
    let in_order: Vec<&Diagnostic> = of(Severity::Error).chain(of(Severity::Warning)).collect();
    let (shown, rest) = in_order.split_at(in_order.len().min(MOST));
    for finding in shown {
        let severity = match finding.severity {
            Severity::Error => "check-error",
            Severity::Warning => "check-warning",
        };
        let spot = repository.spot(finding.place);
        let place = match spot.lines {
            Some((start, _)) => format!("{}:{}", spot.path, start.line),
            None => spot.path,
        };
        let what = cell(&catalogue.render(&finding.message));
        out.push_str(&format!("| {} | {} | {what} |\n", catalogue.text(severity), cell(&place)));
    }
    if !rest.is_empty() {
        let more = Message::new("summary-more").with("count", number(rest.iter().copied()));
        out.push_str(&format!("\n{}\n", catalogue.render(&more)));
    }
    out
}
