//! How the plan stands in a few lines, and what to type next.

use crate::compute::{DueReport, GoalReport, IndicatorReport, StatusReport};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::IndicatorKind;
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::Words;

/// What to type next, the most pressing.
#[derive(Debug, Clone, PartialEq)]
pub enum NextStep {
    /// The plan has errors.
    Check,
    /// The plan was only begun: what to type.
    Write(Message),
    /// Something is late.
    Due,
    /// All is as it should be.
    Status,
}

/// Writes how the plan stands.
pub fn overview(
    report: &StatusReport<'_>,
    due: &DueReport<'_>,
    next: &NextStep,
    catalogue: &Catalogue,
    style: Style,
) -> String {
    let words = Words(catalogue);
    let mut messages = Vec::new();
    let goals: Vec<&GoalReport> = report.goals().collect();
    if !goals.is_empty() {
        let counts = words.goal_counts(goals.iter().copied());
        messages.push(Message::new("status-goals").with("count", goals.len()).with("counts", counts));
    }
    let effects: Vec<&IndicatorReport> = report.indicators(IndicatorKind::Effect).collect();
    if !effects.is_empty() {
        let counts = words.judgement_counts(effects.iter().map(|one| one.assessment));
        messages.push(Message::new("status-effects").with("count", effects.len()).with("counts", counts));
    }
    let late = due.items.iter().filter(|item| item.overdue).count();
    messages.push(Message::new("overview-due").with("late", late).with("soon", due.items.len() - late));
    messages.push(match next {
        NextStep::Check => Message::new("overview-check"),
        NextStep::Write(next) => next.clone(),
        NextStep::Due => Message::new("overview-next-due"),
        NextStep::Status => Message::new("overview-status"),
    });
    let title = Message::new("status-head")
        .with("title", report.head.plan.title.as_str())
        .with("municipality", report.head.plan.municipality.as_str())
        .with("date", long_date(report.head.as_of, words.language()));
    let mut out = style.paint(&style.wrap(&clean(&catalogue.render(&title)), "", "  "), Paint::Strong) + "\n";
    for message in &messages {
        out.push_str(&style.wrap(&clean(&catalogue.render(message)), "", "  "));
        out.push('\n');
    }
    out
}
