//! The yearly evaluation as a paper. What stands in it is decided here, in the order in which a council member reads.

mod appendix;
mod first_page;
mod guide;
mod head;
mod indicators;
mod money;
mod priority;
mod promised;
mod promises;
mod readings;

use std::ops::Deref;

use super::document::{Block, Document, Item, Span, plain};
use crate::compute::{ActionCard, EvaluationReport, Sums, YearAction};
use crate::lang::{Arg, Catalogue, Message, Wording};
use crate::model::GoalId;
use crate::views::text::writer::{Writer, item};

/// Writes the evaluation of a year as a paper in the language of the catalogue.
pub fn evaluation_document(report: &EvaluationReport<'_>, catalogue: &Catalogue) -> Document {
    let catalogue = &catalogue.on_paper();
    let paper = Paper { report, writer: Writer::new(catalogue), readings: Paper::readings_in(report) };
    let mut blocks = paper.first_page();
    blocks.extend(paper.guide());
    if blocks.contains(&Block::NewPage) {
        blocks.push(Block::NewPage);
    }
    for priority in &report.priorities {
        blocks.extend(paper.priority(priority));
    }
    blocks.extend(paper.rest());
    blocks.extend(paper.money());
    blocks.extend(paper.promised());
    blocks.extend(paper.open_ends());
    blocks.extend(paper.missing());
    blocks.extend(paper.appendix());
    blocks.extend(paper.notes());
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
    /// What of things that are told in a list is the officer's reading: the notes of the paper.
    readings: Vec<&'r str>,
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
            blocks.push(self.heading(2, "monitor", self.text("word-monitor")));
            blocks.extend(self.indicators(&self.report.monitor, self.text("word-monitor")));
            blocks.extend(self.pictures(self.report.monitor.iter()));
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
        let mut about = vec![self.words.action_state(action.state.value)];
        about.extend(action.portfolio.iter().map(|holder| {
            let message = Message::new("evaluation-portfolio").with("holder", Arg::plan(&*holder.value));
            self.in_words(&message)
        }));
        about.extend(action.hours.map(|hours| self.hours(hours.value)));
        let mut line = format!("{} ({})", self.plan(&action.title), about.join("; "));
        if let Some(result) = &action.result {
            line.push_str(&format!(": {}", self.plan(result)));
        }
        let mut money: Vec<String> = Vec::new();
        if let Some(of) = action.in_year {
            money.extend(self.money_in_words(of.sums));
            if let Some((first, last, sums)) = of.over_years
                && let Some(told) = self.money_in_words(sums)
            {
                let over = Message::new("evaluation-money-over").with("money", told);
                money.push(
                    self.in_words(&over.with("first", first.to_string()).with("last", last.to_string())),
                );
            }
        }
        if !money.is_empty() {
            line.push_str(&format!(" ({})", money.join("; ")));
        }
        let log = action.log_of(self.report.year).into_iter().map(|entry| {
            item(plain(format!("{}: {}", self.date(entry.date.value), self.plan(entry.text.trim()))))
        });
        Item { text: plain(line), items: log.collect() }
    }

    /// The goal with which an action is told in whole: its first in the order of the paper.
    fn told_with<'a>(&'a self, of: &'a YearAction<'_>) -> Option<&'a GoalId> {
        let mut all = self.report.priorities.iter().flat_map(|one| &one.actions);
        let first = all.find(|one| one.action.id == of.action.id).unwrap_or(of);
        first.goals.first()
    }

    /// The title of a goal of the paper.
    fn goal_title(&self, id: &GoalId) -> Option<&str> {
        let goals = self.report.priorities.iter().flat_map(|one| &one.standing.goals);
        goals.into_iter().find(|goal| goal.id == *id).map(|goal| goal.title.as_str())
    }

    /// An action that is told in whole with another goal: that may stand before or after this one.
    fn action_again(&self, action: &ActionCard<'_>, goal: &str) -> Item {
        let message = Message::new("evaluation-action-elsewhere")
            .with("title", Arg::plan(&*action.title))
            .with("goal", Arg::plan(goal))
            .with("state", self.words.action_state(action.state.value));
        item(plain(self.in_words(&message)))
    }

    /// Budget and spending, where there is any.
    fn money_in_words(&self, sums: Sums) -> Option<String> {
        let message = match (sums.budget, sums.spent) {
            (Some(budget), Some(spent)) => Message::new("evaluation-money")
                .with("budget", self.euro(budget))
                .with("spent", self.euro(spent)),
            (Some(budget), None) => Message::new("evaluation-money-budget").with("budget", self.euro(budget)),
            (None, Some(spent)) => Message::new("evaluation-money-spent").with("spent", self.euro(spent)),
            (None, None) => return None,
        };
        Some(self.in_words(&message))
    }
}

/// An item that begins with words of the plan, which stand out.
fn titled(title: &str, text: String) -> Item {
    item(vec![Span::Strong(Wording::of_plan(title)), Span::Plain(text.into())])
}

#[cfg(test)]
mod tests;
