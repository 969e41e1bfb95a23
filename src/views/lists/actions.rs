//! The implementation plans for a screen or a printed page.

use crate::compute::{ActionsReport, ListedAction, MoneyReport, Sums, YearReport};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::{Action, ActionState, Unit};
use crate::views::text::figure::{figure_of, hours as hours_shown};
use crate::views::text::grid::{Below, Grid, GridColumn, GridRow};
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::Words;

/// Writes the implementation plans as tables.
pub fn actions_table(report: &ActionsReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let mut view = View { out: String::new(), catalogue, words: Words(catalogue), style };
    for (index, year) in report.years.iter().enumerate() {
        if index > 0 {
            view.out.push('\n');
        }
        view.year(year);
    }
    if report.years.len() > 1 {
        let message = Message::new("act-money-years")
            .with("first", report.years.iter().map(|one| one.year).min().unwrap_or_default().to_string())
            .with("last", report.years.iter().map(|one| one.year).max().unwrap_or_default().to_string());
        view.money(&catalogue.render(&message), &report.money, report.complete);
    }
    view.out
}

/// The symbol of a state, so that it is never told by a colour alone.
pub(in crate::views) fn action_symbol(state: ActionState) -> char {
    match state {
        ActionState::Done => '✓',
        ActionState::Started => '●',
        ActionState::Planned => '○',
        ActionState::Delayed => '▼',
        ActionState::Dropped => '×',
    }
}

struct View<'c> {
    out: String,
    catalogue: &'c Catalogue,
    words: Words<'c>,
    style: Style,
}

/// A row of a table: a text that may take several lines, and the cells beside its first line.
struct TableRow {
    text: String,
    cells: Vec<String>,
    /// What stands below it, over the whole width.
    below: Vec<(String, Option<Paint>)>,
    paint: Option<Paint>,
}

impl View<'_> {
    fn line(&mut self, text: &str, first: &str, rest: &str, paint: Option<Paint>) {
        for line in self.style.wrap(&clean(text), first, rest).lines() {
            self.out.push_str(&paint.map_or_else(|| line.to_owned(), |paint| self.style.paint(line, paint)));
            self.out.push('\n');
        }
    }

    fn year(&mut self, year: &YearReport<'_>) {
        let mut message = Message::new("act-year").with("year", year.year.to_string());
        if !year.has_plan {
            message = Message::new("act-year-none").with("year", year.year.to_string());
        }
        if let Some((body, date)) = year.adopted {
            message = Message::new(if date.is_some() { "act-year-adopted-on" } else { "act-year-adopted" })
                .with("year", year.year.to_string())
                .with("body", self.words.body(body));
            if let Some(date) = date {
                message = message.with("date", long_date(date, self.words.language()));
            }
        }
        self.line(&self.catalogue.render(&message), "", "", Some(Paint::Strong));
        let mut counts: Vec<String> = ActionState::ALL
            .iter()
            .map(|state| (year.count(*state), self.words.action_state(*state)))
            .filter(|(count, _)| *count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        if year.overdue() > 0 {
            counts.push(
                self.catalogue.render(&Message::new("act-count-overdue").with("count", year.overdue())),
            );
        }
        let message =
            Message::new("act-counts").with("count", year.actions.len()).with("counts", counts.join(", "));
        self.line(&self.catalogue.render(&message), "", "", None);
        if !year.complete {
            self.line(&self.catalogue.text("act-incomplete"), "", "", Some(Paint::Bad));
        }
        self.out.push('\n');
        let heading = ["act-action", "show-state", "show-end", "show-budget", "show-spent"]
            .map(|id| self.catalogue.text(id));
        let rows = year.actions.iter().map(|one| self.row(one)).collect();
        self.table(heading.to_vec(), &[false, false, true, true], rows);
        let without: Vec<&ListedAction<'_>> = year.without_goal().collect();
        if !without.is_empty() {
            let message = Message::new("act-without-goal").with("count", without.len());
            self.out.push('\n');
            self.line(&self.catalogue.render(&message), "", "", Some(Paint::Strong));
            for one in without {
                let basis = match &one.card.basis {
                    Some(basis) => Message::new("act-basis").with("basis", basis.as_str()),
                    None => Message::new("act-no-basis"),
                };
                let Action { id, title, .. } = one.card.action;
                let text = format!("{} ({id}): {}", title.as_str(), self.catalogue.render(&basis));
                self.line(&text, "  - ", "    ", None);
            }
        }
        let message = Message::new("act-money-year").with("year", year.year.to_string());
        self.money(&self.catalogue.render(&message), &year.money, year.complete);
    }

    fn row(&self, one: &ListedAction<'_>) -> TableRow {
        let card = &one.card;
        let mut below = Vec::new();
        if one.invalid {
            below.push((format!("! {}", self.catalogue.text("act-invalid")), Some(Paint::Bad)));
        }
        if card.overdue {
            below.push((format!("▼ {}", self.catalogue.text("show-overdue")), Some(Paint::Bad)));
        }
        let mut about = vec![card.action.id.to_string()];
        if !card.goals.is_empty() {
            let names: Vec<String> = card.goals.iter().map(|goal| goal.value.to_string()).collect();
            let message = Message::new("act-goal").with("count", names.len()).with("goal", names.join(", "));
            about.push(self.catalogue.render(&message));
        }
        about.extend(card.portfolio.iter().map(|text| text.value.clone()));
        if let Some(hours) = card.hours {
            about.push(self.catalogue.render(&hours_shown(hours.value, self.words.language())));
        }
        about.extend(card.internal.then(|| self.catalogue.text("word-internal")));
        below.push((about.join("; "), Some(Paint::Faint)));
        if let Some((first, last)) = card.over_years() {
            // What is asked for stands in no column.
            let is_shown = |sums: Sums| sums.budget.is_some() || sums.spent.is_some();
            let over = card.in_year.and_then(|of| of.over_years);
            let over = over.is_some_and(|(_, _, sums)| is_shown(sums));
            let id = if over { "act-over-years-money" } else { "act-over-years" };
            let message = Message::new(id).with("first", first.to_string()).with("last", last.to_string());
            below.push((self.catalogue.render(&message), Some(Paint::Faint)));
        }
        let shown = card.in_year.map_or_else(Sums::default, |of| of.shown());
        TableRow {
            text: card.title.value.clone(),
            cells: vec![
                format!("{} {}", action_symbol(card.state.value), self.words.action_state(card.state.value)),
                card.end.map_or(String::new(), |end| self.words.period(end.value)),
                self.euro(shown.budget),
                self.euro(shown.spent),
            ],
            below,
            paint: None,
        }
    }

    fn euro(&self, amount: Option<f64>) -> String {
        amount.map_or(String::new(), |amount| figure_of(amount, Unit::Euro, None, self.catalogue))
    }

    /// The programmes that pay, together where there are several.
    fn programmes(&self, titles: &[String]) -> String {
        match titles {
            [] => self.catalogue.text("act-no-programme"),
            [only] => only.clone(),
            several => self.catalogue.render(&Message::new("act-shared").with("names", several.join(" + "))),
        }
    }

    fn money(&mut self, title: &str, money: &MoneyReport, complete: bool) {
        if money.is_empty() {
            return;
        }
        self.out.push('\n');
        let heading =
            ["show-budget", "show-spent", "show-requested"].map(|id| self.catalogue.text(id)).to_vec();
        let row = |view: &Self, text: String, sums: Sums, paint: Option<Paint>| TableRow {
            text,
            cells: [sums.budget, sums.spent, sums.requested].map(|amount| view.euro(amount)).to_vec(),
            below: Vec::new(),
            paint,
        };
        let mut rows: Vec<TableRow> =
            money.rows.iter().map(|one| row(self, self.programmes(&one.titles), one.sums, None)).collect();
        rows.push(row(self, self.catalogue.text("act-total"), money.total, Some(Paint::Strong)));
        if !money.dropped.is_empty() {
            rows.push(row(self, self.catalogue.text("act-of-dropped"), money.dropped, Some(Paint::Faint)));
        }
        rows.extend(money.over_years.iter().map(|one| {
            let message = Message::new("act-money-over-years")
                .with("names", self.programmes(&one.row.titles))
                .with("first", one.first.to_string())
                .with("last", one.last.to_string());
            row(self, self.catalogue.render(&message), one.row.sums, None)
        }));
        let heading = std::iter::once(title.to_owned()).chain(heading).collect();
        self.table(heading, &[true, true, true], rows);
        if !money.over_years.is_empty() {
            self.line(&self.catalogue.text("act-money-over-years-note"), "  ", "  ", Some(Paint::Faint));
        }
        if money.is_shared() {
            self.line(&self.catalogue.text("act-shared-note"), "  ", "  ", Some(Paint::Faint));
        }
        if !complete {
            self.line(&self.catalogue.text("act-money-incomplete"), "  ", "  ", Some(Paint::Bad));
        }
    }

    /// A table whose first column takes what the others leave. `right` tells which cells end at the right.
    fn table(&mut self, heading: Vec<String>, right: &[bool], rows: Vec<TableRow>) {
        let mut heading = heading.into_iter();
        let first = GridColumn::words(heading.next().unwrap_or_default());
        let others = heading.enumerate().map(|(index, heading)| match right.get(index) {
            Some(true) => GridColumn::numbers(heading),
            _ => GridColumn::words(heading),
        });
        let columns = std::iter::once(first).chain(others).collect();
        let row = |row: TableRow| {
            let cells = std::iter::once(row.text).chain(row.cells);
            let below = |(text, paint): (String, Option<Paint>)| Below {
                paint,
                ..Below::plain(clean(&text).into_owned(), "    ")
            };
            GridRow {
                cells: cells.map(|text| clean(&text).into_owned().into()).collect(),
                below: row.below.into_iter().map(below).collect(),
                indent: "  ",
                paint: row.paint,
                ..GridRow::default()
            }
        };
        let grid = Grid { columns, rows: rows.into_iter().map(row).collect(), stretched: true };
        self.out.push_str(&grid.written(self.style));
    }
}
