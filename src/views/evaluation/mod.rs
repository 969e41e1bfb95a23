//! The yearly evaluation as a paper. What stands in it is decided here, in the order in which a council member reads.

mod account;
mod figures;
mod front;
mod indicators;
mod money;
mod priority;
mod promised;

use std::ops::Deref;

use super::document::{Block, Document, Item, Span, plain};
use crate::compute::{ActionCard, EvaluationReport};
use crate::lang::{Catalogue, Message, Wording};
use crate::views::text::writer::{Writer, item};

/// Writes the evaluation of a year as a paper in the language of the catalogue.
pub fn evaluation_document(report: &EvaluationReport<'_>, catalogue: &Catalogue) -> Document {
    let catalogue = &catalogue.marking();
    let paper = Paper { report, writer: Writer::new(catalogue) };
    let mut blocks = paper.summary();
    blocks.extend(paper.promised());
    for priority in &report.priorities {
        blocks.extend(paper.priority(priority));
    }
    blocks.extend(paper.rest());
    blocks.extend(paper.money());
    blocks.extend(paper.open_ends());
    blocks.extend(paper.missing());
    blocks.extend(paper.account());
    blocks.extend(paper.all_figures());
    Document {
        language: catalogue.language(),
        language_of_plan: report.language,
        title: paper.title().into(),
        head: paper.head(),
        blocks,
    }
}

/// A paper being written.
struct Paper<'r> {
    report: &'r EvaluationReport<'r>,
    writer: Writer<'r>,
}

impl<'r> Deref for Paper<'r> {
    type Target = Writer<'r>;

    fn deref(&self) -> &Writer<'r> {
        &self.writer
    }
}

impl Paper<'_> {
    /// What was written, or that it still must be.
    fn text_or_missing(&self, text: Option<&str>, missing: &'static str) -> Vec<Block> {
        match text {
            Some(text) => super::document::prose(text),
            None => vec![Block::Missing(self.text(missing))],
        }
    }

    /// The topics outside the priorities, what was done beside the goals, and what partners said.
    fn rest(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.report.monitor.is_empty() {
            blocks.push(Block::NewPage);
            blocks.push(self.heading(2, "monitor", self.text("word-monitor")));
            blocks.push(self.indicator_table(&self.report.monitor, self.text("word-monitor")));
            blocks.extend(self.report.monitor.iter().flat_map(|one| self.beside(one)));
            blocks.extend(self.readings(&self.report.monitor));
        }
        if !self.report.other_actions.is_empty() {
            blocks.push(self.heading(2, "actions", self.text("evaluation-other-actions")));
            blocks.push(Block::List(self.report.other_actions.iter().map(|one| self.action(one)).collect()));
        }
        if !self.report.voices.is_empty() {
            blocks.push(self.heading(2, "voices", self.text("evaluation-voices")));
            let voice = |(partner, date, text): &(&str, Option<chrono::NaiveDate>, &str)| {
                let date = date.map_or(String::new(), |date| format!(" ({})", self.date(date)));
                titled(partner, format!("{date}: {}", self.plan(text)))
            };
            blocks.push(Block::List(self.report.voices.iter().map(voice).collect()));
        }
        blocks
    }

    /// An action with what came of it and what it cost.
    fn action(&self, action: &ActionCard<'_>) -> Item {
        let mut line =
            format!("{} ({})", self.plan(&action.title), self.words.action_state(action.state.value));
        if let Some(result) = &action.result {
            line.push_str(&format!(": {}", self.plan(result)));
        }
        let euro = |amount: crate::model::At<f64>| self.euro(amount.value);
        let money = match (action.budget, action.spent) {
            (Some(budget), Some(spent)) => {
                Some(Message::new("evaluation-money").with("budget", euro(budget)).with("spent", euro(spent)))
            }
            (Some(budget), None) => {
                Some(Message::new("evaluation-money-budget").with("budget", euro(budget)))
            }
            _ => None,
        };
        if let Some(message) = money {
            line.push_str(&format!(" ({})", self.in_words(&message)));
        }
        item(plain(line))
    }
}

/// An item that begins with words of the plan, which stand out.
fn titled(title: &str, text: String) -> Item {
    item(vec![Span::Strong(Wording::of_plan(title)), Span::Plain(text.into())])
}
