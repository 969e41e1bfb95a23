//! The status for a screen or a printed page: read in half a minute, at 80 columns, in black and white.

use std::rc::Rc;

use crate::compute::{
    Assessment, FormReport, GoalReport, IndicatorReport, PriorityReport, PromiseReport, Reason, StatusReport,
};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::{GoalState, IndicatorKind};
use crate::views::status::cells::{figure_cell, target_cell};
use crate::views::text::grid::{Below, Grid, GridCell, GridColumn, GridRow};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::{looks, remarks};
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::wanted::Wanted;
use crate::views::text::words::{Words, goal_symbol, paint_of};

/// The width of a column with figures.
const FIGURES: usize = 9;

/// The same of the column of targets, whose heading is longer.
const TARGETS: usize = 12;

/// Writes the status as tables.
pub fn status_table(report: &StatusReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let view = View { catalogue, words: Words(catalogue), style };
    let mut out = view.head(report);
    out.push_str(&view.chapters(report));
    out.push_str(&view.attention(&report.attention));
    out
}

/// A status being written.
pub(in crate::views) struct View<'c> {
    pub(in crate::views) catalogue: &'c Catalogue,
    words: Words<'c>,
    pub(in crate::views) style: Style,
}

impl View<'_> {
    fn head(&self, report: &StatusReport<'_>) -> String {
        let title = self.catalogue.render(
            &Message::new("status-head")
                .with("plan", report.head.plan.named())
                .with("date", long_date(report.head.as_of, self.words.language())),
        );
        let mut out = self.style.told(&clean(&title), "", Some(Paint::Strong));
        if report.has_errors {
            out.push_str(&self.style.told(&self.catalogue.text("status-has-errors"), "", Some(Paint::Bad)));
        }
        let goals: Vec<&GoalReport> = report.goals().collect();
        if !goals.is_empty() {
            let counts = self.words.goal_counts(goals.iter().copied());
            let message = Message::new("status-goals").with("count", goals.len()).with("counts", counts);
            out.push_str(&self.style.told(&self.catalogue.render(&message), "", None));
            if !report.has_actions {
                out.push_str(&self.style.told(&self.catalogue.text("status-no-actions"), "", None));
            }
        }
        for (kind, id) in
            [(IndicatorKind::Effect, "status-effects"), (IndicatorKind::Performance, "status-performances")]
        {
            let all: Vec<&IndicatorReport> = report.indicators(kind).collect();
            if !all.is_empty() {
                let counts = self.words.judgement_counts(all.iter().map(|one| one.assessment));
                let message = Message::new(id).with("count", all.len()).with("counts", counts);
                out.push_str(&self.style.told(&self.catalogue.render(&message), "", None));
            }
        }
        out.extend(looks(report.looks, self.catalogue).map(|rendered| self.style.told(&rendered, "", None)));
        out
    }

    /// The priorities and what is watched beside them, in the same columns.
    fn chapters(&self, report: &StatusReport<'_>) -> String {
        let figures = |id: &'static str, width| GridColumn::numbers(self.catalogue.text(id)).about(width);
        let columns = vec![
            GridColumn::words(""),
            figures("word-baseline", FIGURES),
            figures("word-latest", FIGURES),
            figures("word-expected", FIGURES),
            figures("word-target", TARGETS),
        ];
        let mut rows: Vec<GridRow> = report.priorities.iter().flat_map(|one| self.priority(one)).collect();
        if !report.monitor.is_empty() {
            rows.extend(self.block(&self.catalogue.text("word-monitor"), &report.monitor));
        }
        Grid { columns, rows, stretched: true }.written(self.style)
    }

    fn priority(&self, priority: &PriorityReport<'_>) -> Vec<GridRow> {
        let title = match priority.ended {
            Some(period) => self.catalogue.render(
                &Message::new("status-priority-ended")
                    .with("title", priority.shown_title())
                    .with("period", period),
            ),
            None => priority.shown_title().to_owned(),
        };
        let mut rows = self.block(&title, &priority.indicators);
        let goals = priority.goals.iter().filter(|goal| goal.ended.is_none());
        if goals.clone().next().is_some() {
            let counts = self.words.goal_counts(goals.clone());
            let message = Message::new("status-priority-goals").with("counts", counts);
            rows.push(GridRow::line(Below::plain(self.catalogue.render(&message), "  ")));
        }
        for goal in goals.filter(|goal| goal.state() == Some(GoalState::Delayed)) {
            let line = format!("{} {}: {}", goal_symbol(goal), self.words.goal(goal), clean(&goal.title));
            rows.push(GridRow::line(Below { paint: Some(Paint::Bad), ..Below::plain(line, "    ") }));
        }
        rows
    }

    /// A title, what was measured, the promises, and by name what was not measured.
    fn block(&self, title: &str, indicators: &[Rc<IndicatorReport>]) -> Vec<GridRow> {
        let all = indicators.iter().map(Rc::as_ref);
        let (told, unmeasured): (Vec<_>, Vec<_>) = all.partition(|one| has_row(one));
        let (promises, measured): (Vec<_>, Vec<_>) = told.into_iter().partition(|one| one.cadence.is_some());
        let mut rows = vec![GridRow::title(clean(title).into_owned(), !measured.is_empty(), true)];
        rows.extend(measured.into_iter().map(|one| self.row(one)));
        let promise = |one: &IndicatorReport| Some(self.promise(one, one.cadence.as_ref()?));
        rows.extend(promises.into_iter().filter_map(promise));
        if !unmeasured.is_empty() {
            let names: Vec<_> = unmeasured.iter().map(|one| clean(&one.title)).collect();
            let message = Message::new("status-unmeasured").with("names", names.join("; "));
            let line = Below::plain(self.catalogue.render(&message), "  ");
            rows.push(GridRow::line(Below { paint: Some(Paint::Faint), ..line }));
        }
        rows
    }

    /// A promise on a line of its own: it has no baseline and no line to be on.
    fn promise(&self, one: &IndicatorReport, promise: &PromiseReport) -> GridRow {
        let mut text = format!("{} ({})", clean(&one.title), self.promised(one));
        let kept = self.words.promise_kept(one, promise);
        let mark = if kept.is_empty() { "" } else { ": " };
        text = format!("{}: {text}{mark}{kept}", self.words.verdict(one));
        let reasons = one.reasons.iter().filter(|reason| !matches!(reason, Reason::Overdue(_)));
        for reason in self.words.reasons_of(one, reasons) {
            text = format!("{text}; {}", clean(&reason));
        }
        let lead = Some((self.words.verdict(one), paint_of(one.assessment)));
        GridRow::line(Below { lead, ..Below::plain(text, "  ") })
    }

    fn promised(&self, one: &IndicatorReport) -> String {
        if one.target.as_ref().is_some_and(|target| matches!(target.form, FormReport::Promise { .. })) {
            Wanted::of(one, self.catalogue).map_or(String::new(), |wanted| clean(&wanted.what).into_owned())
        } else {
            String::new()
        }
    }

    fn row(&self, one: &IndicatorReport) -> GridRow {
        let row = RowFigures::of(one, self.catalogue);
        let cells = vec![
            clean(&one.title).into_owned().into(),
            figure_cell(row.measured_from.as_ref()),
            Self::standing(one, &row),
            row.expected.unwrap_or_default().into(),
            target_cell(one, self.catalogue),
        ];
        let lead = Some((self.words.verdict(one), paint_of(one.assessment)));
        let below = Below { lead, ..Below::plain(self.judgement(one), "    ") };
        GridRow { cells, below: vec![below], indent: "  ", ..GridRow::default() }
    }

    /// The judged figure, else the latest. A baseline that is also the latest figure is not shown twice.
    fn standing(one: &IndicatorReport, row: &RowFigures) -> GridCell {
        let again = one.judged.is_none() && one.latest.is_some() && one.latest == one.baseline;
        if again { GridCell::default() } else { figure_cell(row.standing.as_ref()) }
    }

    /// The judgement, the change and the remarks, in one paragraph.
    fn judgement(&self, one: &IndicatorReport) -> String {
        let mut parts = vec![self.words.verdict(one)];
        parts.extend(remarks(one, self.catalogue).iter().map(|rendered| clean(rendered).into_owned()));
        parts.join("; ")
    }
}

/// Whether an indicator has a row of its own: it has a figure, or something to say besides that it has none.
fn has_row(one: &IndicatorReport) -> bool {
    let explained =
        one.reasons.iter().any(|reason| matches!(reason, Reason::NoFigure(..) | Reason::Withheld(..)));
    let parts = one.parts.iter().any(|part| part.judged.latest.is_some());
    one.latest.is_some() || parts || explained || !matches!(one.assessment, Assessment::NoData)
}
