//! What of the plan can be shown to be kept, as Markdown.

use crate::compute::{FeasibleReport, FeasibleRow};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::feasible::answer::{sentences, title};
use crate::views::feasible::cells::{HEADINGS, cells, chapter_title, sentence, unknown};
use crate::views::text::style::markdown_text;

/// Writes the table of the plan; of what was asked about the answer.
pub fn feasible_markdown(report: &FeasibleReport<'_>, catalogue: &Catalogue) -> String {
    let head = Message::new("status-head")
        .with("plan", report.head.plan.named())
        .with("date", long_date(report.head.as_of, catalogue.language()));
    let mut out = format!("# {}\n", markdown_text(&catalogue.render(&head)));
    if report.has_errors {
        out.push_str(&format!("\n**{}**\n", catalogue.text("status-has-errors")));
    }
    if !report.answers.is_empty() {
        for answer in &report.answers {
            let sentences = sentences(answer, catalogue).join(" ");
            out.push_str(&format!("\n## {}\n\n", markdown_text(&title(answer))));
            out.push_str(&format!("{}\n", markdown_text(&sentences)));
        }
        return out;
    }
    let (goals, indicators) = (report.of_goals(), report.of_indicators());
    if goals.all > 0 {
        out.push_str(&format!("\n{}\n", catalogue.render(&sentence("feasible-goals", goals))));
    } else if indicators.all > 0 {
        out.push_str(&format!("\n{}\n", catalogue.render(&sentence("feasible-indicators", indicators))));
    }
    for chapter in &report.chapters {
        out.push_str(&format!("\n## {}\n", markdown_text(&chapter_title(chapter, catalogue))));
        for (first, rows) in [("show-goal", &chapter.goals), ("feasible-without-goal", &chapter.indicators)] {
            if !rows.is_empty() {
                out.push_str(&format!("\n{}", rows_table(first, rows, catalogue)));
            }
        }
    }
    let all = report.chapters.iter().flat_map(|one| one.goals.iter().chain(&one.indicators));
    let unknown: String = all
        .filter_map(|row| Some((row, unknown(row)?)))
        .map(|(row, why)| {
            format!("- {}: {}\n", markdown_text(row.title), markdown_text(&catalogue.render(&why)))
        })
        .collect();
    if !unknown.is_empty() {
        out.push_str(&format!("\n## {}\n\n{unknown}", catalogue.text("feasible-unknown-heading")));
    }
    out
}

fn rows_table(first: &'static str, rows: &[FeasibleRow<'_>], catalogue: &Catalogue) -> String {
    let head: Vec<String> = std::iter::once(first).chain(HEADINGS).map(|id| catalogue.text(id)).collect();
    let mut out = format!("| {} |\n| --- | --- | --- | --- | --- | --- |\n", head.join(" | "));
    for row in rows {
        let lead = row.lead.map_or_else(|| catalogue.text("word-no"), str::to_owned);
        let others = cells(row, catalogue).into_iter().chain([lead]);
        let all: Vec<String> = std::iter::once(row.title.to_owned())
            .chain(others)
            .map(|cell| markdown_text(&cell).replace('\n', " "))
            .collect();
        out.push_str(&format!("| {} |\n", all.join(" | ")));
    }
    out
}
