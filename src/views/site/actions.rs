//! The page of the implementation plans, the latest year first.

use super::Site;
use crate::compute::{ActionCard, Sums, YearReport};
use crate::lang::{Arg, Message};
use crate::model::{ActionState, GoalId, Unit};
use crate::views::document::{Block, Cell, Document, Span, of_plan, plain};
use crate::views::text::figure::figure_of;
use crate::views::text::writer::table;

impl Site<'_> {
    pub(super) fn actions(&self) -> Document {
        let mut years: Vec<&YearReport<'_>> = self.parts.report.actions.years.iter().collect();
        years.sort_by_key(|one| std::cmp::Reverse(one.year));
        let blocks = years.into_iter().flat_map(|one| self.year(one)).collect();
        self.page(self.text("site-actions"), Vec::new(), blocks)
    }

    fn year(&self, of: &YearReport<'_>) -> Vec<Block> {
        let year = of.year.to_string();
        let mut blocks =
            vec![Block::Heading { level: 2, id: format!("year-{year}"), text: year.as_str().into() }];
        if let Some((body, date)) = of.adopted {
            let date = date.map_or(String::new(), |date| format!(", {}", self.date(date)));
            let message = Message::new("evaluation-adopted-by")
                .with("body", format!("{}{date}", self.words.body(body)));
            blocks.push(Block::Paragraph(plain(self.in_words(&message))));
        }
        let caption = self.in_words(&Message::new("site-actions-of").with("year", year));
        let columns = self.columns(&["site-action", "show-state", "show-end", "show-result"], &[]);
        let rows = of.actions.iter().filter(|one| !one.invalid).map(|one| self.action(&one.card, of.year));
        blocks.push(table(caption, columns, rows.collect()));
        blocks.extend(self.money(of));
        blocks
    }

    fn action(&self, one: &ActionCard<'_>, year: i32) -> Vec<Cell> {
        let mut title = vec![of_plan(&one.title)];
        let card = |id: &GoalId| self.parts.report.goals.iter().find(|card| card.id == *id);
        let goals = one.goals.iter().filter_map(|id| card(&id.value));
        title.extend(goals.map(|goal| of_plan(&goal.title)));
        title.extend(
            one.lead
                .map(|lead| plain(self.in_words(&Message::new("site-lead").with("lead", Arg::plan(lead))))),
        );
        title.extend(one.portfolio.iter().map(|holder| {
            let message = Message::new("site-portfolio").with("holder", Arg::plan(&*holder.value));
            plain(self.in_words(&message))
        }));
        title.extend(one.hours.map(|hours| plain(self.hours(hours.value))));
        if let Some((first, last)) = one.over_years() {
            let message = Message::new("act-over-years");
            let message = message.with("first", first.to_string()).with("last", last.to_string());
            title.push(plain(self.in_words(&message)));
        }
        let end = one.end.map_or_else(Vec::new, |end| vec![plain(self.words.period(end.value))]);
        let mut result = one.result.as_ref().map_or_else(Vec::new, |text| vec![of_plan(text.trim())]);
        // Why it is late or was given up.
        if matches!(one.state.value, ActionState::Delayed | ActionState::Dropped) {
            result.extend(one.log_of(year).into_iter().map(|entry| {
                plain(format!("{}: {}", self.date(entry.date.value), self.plan(entry.text.trim())))
            }));
        }
        vec![title, vec![plain(self.words.action_state(one.state.value))], end, result]
    }

    /// Budget and spending. What is asked for is not decided yet, and stays inside.
    fn money(&self, of: &YearReport<'_>) -> Option<Block> {
        let euro = |amount: Option<f64>| -> Cell {
            let rendered = |amount| plain(figure_of(amount, Unit::Euro, None, self.catalogue));
            amount.map_or_else(Vec::new, |amount| vec![rendered(amount)])
        };
        let cells = |sums: Sums| [euro(sums.budget), euro(sums.spent)];
        let shown = |sums: Sums| sums.budget.is_some() || sums.spent.is_some();
        let money = &of.money;
        let over = || money.over_years.iter().filter(|one| shown(one.row.sums));
        if !of.complete || !shown(money.total) && over().next().is_none() {
            return None;
        }
        let mut rows: Vec<Vec<Cell>> = money
            .rows
            .iter()
            .filter(|row| shown(row.sums))
            .map(|row| {
                std::iter::once(vec![plain(self.programmes(&row.titles))]).chain(cells(row.sums)).collect()
            })
            .collect();
        if shown(money.total) {
            let total = vec![vec![Span::Strong(self.text("act-total").into())]];
            rows.push(std::iter::once(total).chain(cells(money.total)).collect());
        }
        rows.extend(over().map(|one| {
            std::iter::once(vec![plain(self.over_years(one))]).chain(cells(one.row.sums)).collect()
        }));
        let caption = Message::new("act-money-year").with("year", of.year.to_string());
        let numbers = ["show-budget", "show-spent"];
        let columns = self.columns(&["show-programmes", numbers[0], numbers[1]], &numbers);
        Some(table(self.in_words(&caption), columns, rows))
    }
}
