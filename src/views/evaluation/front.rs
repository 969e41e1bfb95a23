//! The head of the paper and its summary of one page: execution and effect side by side, what stands out, what is asked.

use super::Paper;
use crate::compute::{GoalReport, GoalVerdict, PriorityEvaluation, Standout};
use crate::lang::{Arg, Message};
use crate::model::{AdoptionStatus, Body};
use crate::views::document::{Block, Cell, Item, Table, Text, of_plan, plain, strong};
use crate::views::text::saying::looks;
use crate::views::text::writer::item;

/// So much is told of a priority on the page of the summary.
const FEW: usize = 3;

impl Paper<'_> {
    pub(super) fn title(&self) -> String {
        let title = Message::new("evaluation-title")
            .with("year", self.report.year.to_string())
            .with("municipality", Arg::plan(&*self.report.standing.head.plan.municipality));
        self.in_words(&title)
    }

    /// What plan it is about, how far the paper is, and what is wrong with it.
    pub(super) fn head(&self) -> Vec<Text> {
        let report = self.report;
        let status = match report.status {
            AdoptionStatus::Adopted => "evaluation-adopted",
            AdoptionStatus::Draft => "evaluation-draft",
        };
        let mut lines = vec![
            of_plan(&report.standing.head.plan.title),
            plain(self.in_words(&Message::new(status).with("date", self.date(report.as_of)))),
        ];
        let decided = |id: &'static str, (body, date): (Body, Option<chrono::NaiveDate>)| {
            let date = date.map_or(String::new(), |date| format!(", {}", self.date(date)));
            plain(self.in_words(&Message::new(id).with("body", format!("{}{date}", self.words.body(body)))))
        };
        lines.extend(report.adopted.map(|adopted| decided("evaluation-adopted-by", adopted)));
        lines.extend(report.noted.map(|noted| decided("evaluation-noted-by", noted)));
        if let Some(revision) = &report.revision {
            let message = Message::new("evaluation-revision").with("revision", *revision);
            lines.push(plain(self.in_words(&message)));
        }
        let year =
            |id: &'static str| strong(self.in_words(&Message::new(id).with("year", report.year.to_string())));
        if report.running {
            lines.push(year("evaluation-running"));
        }
        if report.unusable {
            lines.push(year("evaluation-unusable"));
        }
        if report.standing.has_errors {
            lines.push(strong(self.text("status-has-errors")));
        }
        lines
    }

    pub(super) fn summary(&self) -> Vec<Block> {
        let report = self.report;
        let mut blocks = vec![Block::NewPage, self.heading(2, "summary", self.text("evaluation-summary"))];
        blocks.extend(self.text_or_missing(report.summary, "evaluation-missing-summary"));
        let columns = ["word-priority", "evaluation-execution", "evaluation-effect", "evaluation-standouts"];
        let row = |one: &PriorityEvaluation<'_>| {
            vec![
                vec![of_plan(one.standing.shown_title())],
                vec![plain(self.words.goal_counts(acted_on(&one.standing.goals)))],
                vec![plain(self.words.judgement_counts(one.effects.iter().map(|of| of.report.assessment)))],
                self.standouts(one),
            ]
        };
        blocks.push(Block::Table(Table {
            caption: self.text("evaluation-side-by-side").into(),
            columns: self.columns(&columns, &[]),
            rows: report.priorities.iter().map(row).collect(),
            listed: true,
        }));
        blocks.push(self.paragraph("evaluation-no-causation"));
        blocks
            .extend(looks(report.standing.looks, self.catalogue).map(|shown| Block::Paragraph(plain(shown))));
        if !report.standing.has_actions {
            blocks.push(self.paragraph("evaluation-no-plan"));
        }
        blocks.push(self.heading(3, "asked", self.text("evaluation-asked")));
        blocks.push(Block::List(self.asked()));
        blocks
    }

    /// What stands out in a priority, a line each.
    fn standouts(&self, one: &PriorityEvaluation<'_>) -> Cell {
        let mut lines: Cell =
            one.standouts.iter().take(FEW).map(|standout| plain(self.standout(standout))).collect();
        // The summary is one page; the most urgent comes first, and the rest stands with the priority.
        let more = one.standouts.len().saturating_sub(FEW);
        if more > 0 {
            lines.push(plain(self.in_words(&Message::new("standout-more").with("count", more))));
        }
        lines
    }

    fn standout(&self, standout: &Standout) -> String {
        match standout {
            Standout::Level { title, assessment, by_chance, .. } => {
                let id = if *by_chance { "standout-effect-by-chance" } else { "standout-effect" };
                self.in_words(
                    &Message::new(id)
                        .with("title", Arg::plan(title))
                        .with("judged", self.words.assessment(*assessment)),
                )
            }
            // Why stands with the priority.
            Standout::Goal { title, state, .. } => self.in_words(
                &Message::new("standout-goal")
                    .with("title", Arg::plan(title))
                    .with("state", self.words.goal_state(*state)),
            ),
            Standout::Promise { title } => {
                self.in_words(&Message::new("standout-promise").with("title", Arg::plan(title)))
            }
            Standout::Unmeasured(count, all) if count == all => {
                self.in_words(&Message::new("standout-none-measured").with("all", *all))
            }
            Standout::Unmeasured(count, all) => {
                self.in_words(&Message::new("standout-unmeasured").with("count", *count).with("all", *all))
            }
            Standout::Idle(count, all) if count == all => {
                self.in_words(&Message::new("standout-all-idle").with("all", *all))
            }
            Standout::Idle(count, all) => {
                self.in_words(&Message::new("standout-idle").with("count", *count).with("all", *all))
            }
        }
    }

    /// What the reader is asked to do, from what the paper itself holds.
    fn asked(&self) -> Vec<Item> {
        let report = self.report;
        let mut asked = Vec::new();
        let year = |id: &'static str| self.in_words(&Message::new(id).with("year", report.year.to_string()));
        if report.status == AdoptionStatus::Draft {
            asked.push(year("asked-adopt"));
        }
        if report.noted.is_none() {
            asked.push(year("asked-note"));
        }
        let adjusted: Vec<Arg> = report
            .priorities
            .iter()
            .filter(|one| one.adjustment.is_some())
            .map(|one| Arg::plan(one.standing.shown_title()))
            .collect();
        if !adjusted.is_empty() {
            let message = Message::new("asked-adjust").with("names", adjusted);
            asked.push(self.in_words(&message.with("year", (report.year + 1).to_string())));
        }
        if let Some(requested) = report.requested.filter(|amount| *amount > 0.0) {
            asked.push(self.in_words(&Message::new("asked-money").with("amount", self.euro(requested))));
        }
        if !report.open_actions.is_empty() {
            let message = Message::new("asked-open-ends").with("count", report.open_actions.len());
            asked.push(self.in_words(&message.with("year", (report.year + 1).to_string())));
        }
        if asked.is_empty() {
            asked.push(self.text("asked-nothing"));
        }
        asked.into_iter().map(|text| item(plain(text))).collect()
    }
}

/// The goals that are carried out; one that promises a result is judged by its indicator.
fn acted_on(goals: &[GoalReport]) -> impl Iterator<Item = &GoalReport> + Clone {
    goals.iter().filter(|goal| goal.verdict != GoalVerdict::Outcome)
}
