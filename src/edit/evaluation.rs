//! The evaluation file with what must be filled in.

use crate::compute::EvaluationReport;
use crate::edit::evaluation_texts::with_texts;
use crate::lang::{Catalogue, Message};
use crate::model::{EvaluationText, FollowupId};

/// The text of a new evaluation file, with the texts in it that were given already; none where one of them has no place.
pub fn evaluation_file_with(
    report: &EvaluationReport<'_>,
    texts: &[(EvaluationText, String)],
    catalogue: &Catalogue,
) -> Option<String> {
    with_texts(&evaluation_file(report, catalogue), texts)
}

/// The text of a new evaluation file: empty texts for the summary, the priorities, and the effect indicators that
/// were measured. What stays empty counts as missing.
pub fn evaluation_file(report: &EvaluationReport<'_>, catalogue: &Catalogue) -> String {
    let comment = |message: &Message| -> String {
        catalogue.render(message).lines().map(|line| format!("# {line}\n")).collect()
    };
    let year = report.year.to_string();
    let mut out = comment(&Message::new("evaluation-file-head").with("year", year));
    out.push_str("\nstatus = \"draft\"\nsummary = \"\"\n");
    for priority in &report.priorities {
        out.push_str(&format!("\n[priority.{}]\n", priority.standing.id));
        // What the year before promised, and what came of it, comes first.
        for one in &priority.followups {
            let FollowupId::Adjustment { year, .. } = &one.followup.id else { continue };
            let said = one.followup.text.split_whitespace().collect::<Vec<_>>().join(" ");
            let message = Message::new("evaluation-file-previous").with("year", year.to_string());
            out.push_str(&comment(&message.with("text", said.trim_end_matches('.'))));
            out.push_str("previous = \"\"\n");
        }
        out.push_str("interpretation = \"\"\nadjustment = \"\"\n");
    }
    let effects = report.priorities.iter().flat_map(|priority| &priority.effects).chain(&report.monitor);
    for one in effects.filter(|one| one.measured) {
        let title =
            comment(&Message::new("evaluation-file-indicator").with("title", one.report.title.as_str()));
        out.push_str(&format!("\n{title}[indicator.\"{}\"]\ninterpretation = \"\"\n", one.report.id));
    }
    out
}
