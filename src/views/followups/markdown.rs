//! The follow-ups as Markdown, for a wiki, an issue or a mail.

use super::table::groups;
use super::words::{kind, one_line, origin, standing, symbol};
use crate::compute::FollowupsReport;
use crate::lang::{Catalogue, Message, long_date};
use crate::views::text::style::markdown_text;

/// Writes the follow-ups as Markdown.
pub fn followups_markdown(report: &FollowupsReport<'_>, catalogue: &Catalogue) -> String {
    let head = Message::new("fol-head")
        .with("plan", report.head.plan.named())
        .with("date", long_date(report.head.as_of, catalogue.language()));
    let mut out = format!("# {}\n", markdown_text(&catalogue.render(&head)));
    if !report.complete {
        out.push_str(&format!("\n**{}**\n", catalogue.text("fol-incomplete")));
    }
    for (heading, _, group) in groups(report) {
        if group.is_empty() {
            continue;
        }
        let heading = catalogue.render(&Message::new(heading).with("count", group.len()));
        out.push_str(&format!("\n## {heading}\n\n"));
        let columns = ["fol-column-kind", "fol-column-what", "fol-column-origin", "fol-column-standing"];
        out.push_str(&format!(
            "| {} |\n| --- | --- | --- | --- |\n",
            columns.map(|id| catalogue.text(id)).join(" | ")
        ));
        for one in group {
            let cells = [
                kind(one, catalogue),
                format!("{} ({})", one_line(one.followup.text), one.followup.id),
                origin(one, catalogue),
                format!("{} {}", symbol(one), standing(one, catalogue)),
            ];
            let cells = cells.map(|cell| markdown_text(&one_line(&cell)).to_string());
            out.push_str(&format!("| {} |\n", cells.join(" | ")));
        }
    }
    out
}
