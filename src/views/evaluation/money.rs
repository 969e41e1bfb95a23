//! What the year cost, and what the next year takes up.

use super::Paper;
use crate::compute::{Missing, Sums};
use crate::lang::Message;
use crate::model::{GoalState, Id, IndicatorId, Unit};
use crate::views::document::{Block, Cell, Span, plain};
use crate::views::followups::words::one_line;
use crate::views::text::figure::figure_of;
use crate::views::text::writer::{item, table};

/// The heading of what the year cost.
pub(super) const MONEY: &str = "money";

impl Paper<'_> {
    pub(super) fn euro(&self, amount: f64) -> String {
        figure_of(amount, Unit::Euro, None, self.catalogue)
    }

    /// Budget and spending by programme. Every action is in one row, so that none counts twice.
    pub(super) fn money(&self) -> Vec<Block> {
        let Some(money) = &self.report.money else { return Vec::new() };
        let heading =
            self.in_words(&Message::new("act-money-year").with("year", self.report.year.to_string()));
        let numbers = ["show-budget", "show-spent", "show-requested"];
        let columns = self.columns(&[&["show-programmes"], &numbers[..]].concat(), &numbers);
        let cells = |sums: Sums| {
            let euro = |amount: Option<f64>| -> Cell {
                amount.map_or_else(Vec::new, |amount| vec![plain(self.euro(amount))])
            };
            [sums.budget, sums.spent, sums.requested].map(euro)
        };
        let mut rows: Vec<Vec<Cell>> = money
            .rows
            .iter()
            .map(|one| {
                std::iter::once(vec![plain(self.programmes(&one.titles))]).chain(cells(one.sums)).collect()
            })
            .collect();
        if !money.rows.is_empty() {
            let total = vec![vec![Span::Strong(self.text("act-total").into())]];
            rows.push(std::iter::once(total).chain(cells(money.total)).collect());
        }
        if !money.dropped.is_empty() {
            let dropped = vec![plain(self.text("act-of-dropped"))];
            rows.push(std::iter::once(dropped).chain(cells(money.dropped)).collect());
        }
        rows.extend(money.over_years.iter().map(|one| {
            let name = vec![plain(self.over_years(one))];
            std::iter::once(name).chain(cells(one.row.sums)).collect()
        }));
        let mut blocks = vec![self.heading(2, MONEY, heading.clone()), table(heading, columns, rows)];
        if !money.over_years.is_empty() {
            blocks.push(self.paragraph("act-money-over-years-note"));
        }
        blocks
    }

    /// What the next implementation plan must take up.
    pub(super) fn open_ends(&self) -> Vec<Block> {
        let report = self.report;
        let mut items: Vec<_> = report
            .open_actions
            .iter()
            .map(|action| {
                let end =
                    action.end.map_or(String::new(), |end| format!(", {}", self.words.period(end.value)));
                let state = self.words.action_state(action.state.value);
                // One of an earlier year is told nowhere else.
                let said = action.log_of(report.year).into_iter().filter(|_| !action.runs_in(report.year));
                let why = said.max_by_key(|entry| entry.date.value).map_or(String::new(), |entry| {
                    format!(": {}: {}", self.date(entry.date.value), self.plan(&one_line(&entry.text)))
                });
                item(plain(format!("{} ({state}{end}){why}", self.plan(&action.title))))
            })
            .collect();
        // Which these are stands with each priority.
        let goals = report.priorities.iter().flat_map(|priority| &priority.standing.goals);
        let idle = goals.filter(|goal| goal.state() == Some(GoalState::NoActionPlanned)).count();
        if idle > 0 {
            let message = Message::new("evaluation-idle").with("count", idle);
            items.push(item(plain(self.in_words(&message))));
        }
        if items.is_empty() {
            return Vec::new();
        }
        let next = Message::new("evaluation-open-ends").with("year", (report.year + 1).to_string());
        vec![self.heading(2, "open-ends", self.in_words(&next)), Block::List(items)]
    }

    /// What must still be written: of one sort together.
    pub(super) fn missing(&self) -> Vec<Block> {
        if self.report.missing.is_empty() {
            return Vec::new();
        }
        let mut told: Vec<(&'static str, Vec<String>)> = Vec::new();
        // What was never measured is told with what cannot be said.
        let unmeasured = &self.report.account.unknown.unmeasured;
        let is_new = |one: &&Missing| match one {
            Missing::Figure(id, _) => !unmeasured.contains(&self.indicator_title(id)),
            _ => true,
        };
        for one in self.report.missing.iter().filter(is_new) {
            let (id, name) = match one {
                Missing::Summary => ("missing-summary", String::new()),
                Missing::PriorityInterpretation(id) => ("missing-interpretation", self.priority_title(id)),
                Missing::IndicatorInterpretation(id) => ("missing-reading", self.indicator_title(id)),
                Missing::Previous(id) => ("missing-previous", self.priority_title(id)),
                Missing::Adjustment(id) => ("missing-adjustment", self.priority_title(id)),
                Missing::Figure(id, _) => ("missing-figure", self.indicator_title(id)),
            };
            let name = match one {
                Missing::Figure(_, period) => {
                    format!("{} ({})", self.plan(&name), self.words.period(*period))
                }
                _ => self.plan(&name),
            };
            match told.iter_mut().find(|(known, _)| *known == id) {
                Some((_, names)) => names.push(name),
                None => told.push((id, vec![name])),
            }
        }
        let items = told.into_iter().map(|(id, names)| {
            let message = Message::new(id).with("count", names.len());
            item(plain(self.in_words(&message.with("names", self.few(names)))))
        });
        vec![self.heading(2, "lacking", self.text("evaluation-lacking")), Block::List(items.collect())]
    }

    fn priority_title(&self, id: &Id) -> String {
        let found = self.report.priorities.iter().find(|one| one.standing.id == *id);
        found.map_or(id.as_str(), |one| one.standing.shown_title()).to_owned()
    }

    fn indicator_title(&self, id: &IndicatorId) -> String {
        let of_priorities = self.report.priorities.iter();
        let of_priorities = of_priorities.flat_map(|one| one.effects.iter().chain(&one.performances));
        let found = of_priorities.chain(&self.report.monitor).find(|one| one.report.id == *id);
        found.map_or_else(|| id.to_string(), |one| one.report.title.clone())
    }
}
