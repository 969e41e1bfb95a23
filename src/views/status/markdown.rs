//! The status as Markdown, for a wiki, an issue or a mail.

use std::rc::Rc;

use crate::compute::{Folded, GlanceRow, IndicatorReport, StatusReport, glance_rows};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::status::matrix::{Marks, headings, meanings};
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::{looks, remarks};
use crate::views::text::style::markdown_text;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// Writes the status as Markdown.
pub fn status_markdown(report: &StatusReport<'_>, catalogue: &Catalogue) -> String {
    let head = catalogue.render(
        &Message::new("status-head")
            .with("plan", report.head.plan.named())
            .with("date", long_date(report.head.as_of, catalogue.language())),
    );
    let mut out = format!("# {}\n", markdown_text(&head));
    if report.has_errors {
        out.push_str(&format!("\n**{}**\n", catalogue.text("status-has-errors")));
    }
    out.push_str(&matrix(report, catalogue));
    if let Some(rendered) = looks(report.looks, catalogue) {
        out.push_str(&format!("\n{rendered}\n"));
    }
    let words = Words(catalogue);
    for priority in &report.priorities {
        out.push_str(&format!("\n## {}\n\n", markdown_text(priority.shown_title())));
        out.push_str(&indicator_table(priority.indicators.iter().map(Rc::as_ref), catalogue));
        if !priority.goals.is_empty() {
            out.push_str(&format!("\n### {}\n\n", catalogue.text("show-goals")));
            for goal in &priority.goals {
                out.push_str(&format!("- {}: {}\n", markdown_text(&goal.title), words.goal(goal)));
            }
        }
    }
    if !report.monitor.is_empty() {
        out.push_str(&format!("\n## {}\n\n", catalogue.text("word-monitor")));
        out.push_str(&indicator_table(report.monitor.iter().map(Rc::as_ref), catalogue));
    }
    out
}

/// The matrix of marks, with what they mean.
fn matrix(report: &StatusReport<'_>, catalogue: &Catalogue) -> String {
    let rows = glance_rows(report);
    if rows.is_empty() {
        return String::new();
    }
    let sum = GlanceRow::sum(&rows);
    let folded = Folded { rows, rest: None };
    let marks = Marks::of(&folded);
    let mut headings = headings(&sum, catalogue);
    headings.insert(0, catalogue.text("word-priority"));
    let mut out = format!("\n| {} |\n| --- | --- | --- | --- |\n", headings.join(" | "));
    for row in &folded.rows {
        let cell = |tally| marks.text(&marks.of_cell(tally));
        let [goals, effects, promises] = row.tallies().map(cell);
        let title = one_line(&markdown_text(&row.title));
        out.push_str(&format!("| {title} | {goals} | {effects} | {promises} |\n"));
    }
    out.push_str(&format!("\n{}\n", meanings(&folded, catalogue).join("; ")));
    out
}

/// A table of indicators, a row each.
pub(in crate::views) fn indicator_table<'r>(
    indicators: impl Iterator<Item = &'r IndicatorReport>,
    catalogue: &Catalogue,
) -> String {
    let headings =
        ["word-indicator", "word-baseline", "word-latest", "word-expected", "word-target", "word-assessment"];
    let mut out = String::new();
    out.push_str(&format!("| {} |\n", headings.map(|id| catalogue.text(id)).join(" | ")));
    out.push_str("| --- | ---: | ---: | ---: | ---: | --- |\n");
    for one in indicators {
        let row = RowFigures::of(one, catalogue);
        let cells = [
            one_line(&markdown_text(&titled(one))),
            standing(row.measured_from.as_ref()),
            latest(one, &row, catalogue),
            row.expected.unwrap_or_default(),
            Wanted::on_one_line(one, catalogue),
            judgement(one, catalogue),
        ];
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out
}

/// The title; of a part its own, behind that of the whole.
fn titled(one: &IndicatorReport) -> String {
    one.of_part.as_ref().map_or_else(|| one.title.clone(), |part| format!("{}: {part}", one.title))
}

/// The figure that is judged, else the latest; of a promise how often it was kept.
fn latest(one: &IndicatorReport, row: &RowFigures, catalogue: &Catalogue) -> String {
    match &one.cadence {
        Some(promise) => {
            let (count, span) = Words(catalogue).promise_count(one, promise);
            format!("{count} ({span})")
        }
        None => standing(row.standing.as_ref()),
    }
}

fn standing(one: Option<&RowFigure>) -> String {
    one.map_or(String::new(), |one| format!("{} ({})", one.shown, one.period))
}

fn judgement(one: &IndicatorReport, catalogue: &Catalogue) -> String {
    let mut parts = vec![Words(catalogue).verdict(one)];
    parts.extend(one.cadence.iter().map(|promise| Words(catalogue).promise_kept(one, promise)));
    parts.extend(remarks(one, catalogue));
    one_line(&markdown_text(&parts.join("; ")))
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
