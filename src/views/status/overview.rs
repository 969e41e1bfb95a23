//! How the plan stands in a few lines, and what to type next: the head of the status, and no more.

use crate::compute::Glance;
use crate::lang::{Catalogue, Message};
use crate::views::status::glance::{head, to_do};
use crate::views::text::style::{Style, clean};

/// So many priorities are told apart.
const ROWS: usize = 10;

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
pub fn overview(glance: &Glance<'_>, next: &NextStep, catalogue: &Catalogue, style: Style) -> String {
    let next = match next {
        NextStep::Check => Message::new("overview-check"),
        NextStep::Write(next) => next.clone(),
        NextStep::Due => Message::new("overview-next-due"),
        NextStep::Status => Message::new("overview-status"),
    };
    let mut out = head(glance, ROWS, catalogue, style) + "\n";
    for text in [to_do(glance, catalogue), catalogue.render(&next)] {
        out.push_str(&style.wrap(&clean(&text), "", "  "));
        out.push('\n');
    }
    out
}
