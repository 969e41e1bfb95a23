//! What the year cost, and what the next year takes up.

use super::{Paper, item};
use crate::compute::{Because, GoalVerdict, Missing, Sums};
use crate::lang::{Arg, Message};
use crate::model::Unit;
use crate::views::document::{Block, Cell, Column, Span, Table, plain};
use crate::views::text::figure::figure_of;

impl Paper<'_> {
    pub(super) fn euro(&self, amount: f64) -> String {
        figure_of(amount, Unit::Euro, None, self.catalogue)
    }

    /// Budget and spending by programme. Every action is in one row, so that none counts twice.
    pub(super) fn money(&self) -> Vec<Block> {
        let Some(money) = &self.report.money else { return Vec::new() };
        let heading =
            self.in_words(&Message::new("act-money-year").with("year", self.report.year.to_string()));
        let mut columns = vec![Column { title: self.text("show-programmes"), numeric: false }];
        columns.extend(
            ["show-budget", "show-spent", "show-requested"]
                .map(|id| Column { title: self.text(id), numeric: true }),
        );
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
                let names = self.plans(&one.titles).join(" + ");
                let names = if names.is_empty() { self.text("act-no-programme") } else { names };
                std::iter::once(vec![plain(names)]).chain(cells(one.sums)).collect()
            })
            .collect();
        let total = vec![vec![Span::Strong(self.text("act-total").into())]];
        rows.push(std::iter::once(total).chain(cells(money.total)).collect());
        vec![
            self.heading(2, "money", heading.clone()),
            Block::Table(Table { caption: heading.into(), columns, rows, listed: false }),
        ]
    }

    /// What the next implementation plan must take up.
    pub(super) fn open_ends(&self) -> Vec<Block> {
        let report = self.report;
        let goals = report.priorities.iter().flat_map(|priority| &priority.standing.goals);
        let idle: Vec<String> = goals
            .filter(|goal| matches!(goal.verdict, GoalVerdict::State { because: Because::NoActions, .. }))
            .map(|goal| self.plan(&goal.title))
            .collect();
        let mut items: Vec<_> = report
            .open_actions
            .iter()
            .map(|action| {
                let end = action.end.map_or(String::new(), |end| format!(", {}", self.words.period(end)));
                item(plain(format!(
                    "{} ({}{end})",
                    self.plan(&action.title),
                    self.words.action_state(action.state)
                )))
            })
            .collect();
        if !idle.is_empty() {
            let message = Message::new("evaluation-no-actions").with("names", idle.join("; "));
            items.push(item(plain(self.in_words(&message))));
        }
        if items.is_empty() {
            return Vec::new();
        }
        let next = Message::new("evaluation-open-ends").with("year", (report.year + 1).to_string());
        vec![self.heading(2, "open-ends", self.in_words(&next)), Block::List(items)]
    }

    pub(super) fn missing(&self) -> Vec<Block> {
        if self.report.missing.is_empty() {
            return Vec::new();
        }
        let items = self.report.missing.iter().map(|one| {
            let about =
                |id: &'static str, name: &str| Message::new(id).with("name", Arg::Plan(self.name(name)));
            let message = match one {
                Missing::Summary => Message::new("missing-summary"),
                Missing::PriorityInterpretation(id) => about("missing-interpretation", id),
                Missing::IndicatorInterpretation(id) => about("missing-reading", id),
                Missing::Adjustment(id) => about("missing-adjustment", id),
                Missing::Figure(id, period) => about("missing-figure", id).with("period", *period),
            };
            item(plain(self.in_words(&message)))
        });
        vec![self.heading(2, "lacking", self.text("evaluation-lacking")), Block::List(items.collect())]
    }

    /// The title of a priority or indicator of the report.
    fn name(&self, id: &str) -> String {
        let priorities = || self.report.priorities.iter();
        let indicators = priorities().flat_map(|one| one.effects.iter().chain(&one.performances));
        let indicators =
            indicators.chain(&self.report.monitor).map(|one| (&one.report.id, &one.report.title));
        let all = priorities().map(|one| (&one.standing.id, &one.standing.title)).chain(indicators);
        let mut found = all.filter(|(of, _)| *of == id);
        found.next().map_or_else(|| id.to_owned(), |(_, title)| title.clone())
    }
}
