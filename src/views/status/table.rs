//! The status for a screen or a printed page: read in half a minute, at 80 columns, in black and white.

use std::rc::Rc;

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table, Width, presets};

use crate::compute::{
    Assessment, FormReport, GoalReport, IndicatorReport, PriorityReport, PromiseReport, Reason, StatusReport,
};
use crate::lang::{Catalogue, Message, long_date};
use crate::model::{GoalState, IndicatorKind};
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::{fields_changed, looks};
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::wanted::Wanted;
use crate::views::text::words::{Words, goal_symbol, paint_of};

/// The width of a column with figures, the space before it included.
const FIGURES: u16 = 10;

/// The same of the column of targets, whose heading is longer.
const TARGETS: u16 = 13;

/// The width of all of them.
const ALL_FIGURES: u16 = 3 * FIGURES + TARGETS;

/// Writes the status as tables.
pub fn status_table(report: &StatusReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let view = View { catalogue, words: Words(catalogue), style };
    let mut out = view.head(report);
    for priority in &report.priorities {
        out.push('\n');
        out.push_str(&view.priority(priority));
    }
    if !report.monitor.is_empty() {
        out.push('\n');
        out.push_str(&view.block(&catalogue.text("word-monitor"), &report.monitor));
    }
    out.push_str(&view.attention(&report.attention));
    out
}

/// A status being written.
pub(in crate::views) struct View<'c> {
    pub(in crate::views) catalogue: &'c Catalogue,
    words: Words<'c>,
    style: Style,
}

impl View<'_> {
    fn head(&self, report: &StatusReport<'_>) -> String {
        let title = self.catalogue.render(
            &Message::new("status-head")
                .with("title", report.head.plan.title.as_str())
                .with("municipality", report.head.plan.municipality.as_str())
                .with("date", long_date(report.head.as_of, self.words.language())),
        );
        let mut out = self.wrapped(&clean(&title), "", Some(Paint::Strong));
        if report.has_errors {
            out.push_str(&self.wrapped(&self.catalogue.text("status-has-errors"), "", Some(Paint::Bad)));
        }
        let goals: Vec<&GoalReport> = report.goals().collect();
        if !goals.is_empty() {
            let counts = self.words.goal_counts(goals.iter().copied());
            let message = Message::new("status-goals").with("count", goals.len()).with("counts", counts);
            out.push_str(&self.wrapped(&self.catalogue.render(&message), "", None));
            if !report.has_actions {
                out.push_str(&self.wrapped(&self.catalogue.text("status-no-actions"), "", None));
            }
        }
        for (kind, id) in
            [(IndicatorKind::Effect, "status-effects"), (IndicatorKind::Performance, "status-performances")]
        {
            let all: Vec<&IndicatorReport> = report.indicators(kind).collect();
            if !all.is_empty() {
                let counts = self.words.judgement_counts(all.iter().map(|one| one.assessment));
                let message = Message::new(id).with("count", all.len()).with("counts", counts);
                out.push_str(&self.wrapped(&self.catalogue.render(&message), "", None));
            }
        }
        out.extend(looks(report.looks, self.catalogue).map(|rendered| self.wrapped(&rendered, "", None)));
        out
    }

    fn priority(&self, priority: &PriorityReport<'_>) -> String {
        let title = match priority.ended {
            Some(period) => self.catalogue.render(
                &Message::new("status-priority-ended")
                    .with("title", priority.shown_title())
                    .with("period", period),
            ),
            None => priority.shown_title().to_owned(),
        };
        let mut out = self.block(&title, &priority.indicators);
        let goals = priority.goals.iter().filter(|goal| goal.ended.is_none());
        if goals.clone().next().is_some() {
            let counts = self.words.goal_counts(goals.clone());
            let message = Message::new("status-priority-goals").with("counts", counts);
            out.push_str(&self.wrapped(&self.catalogue.render(&message), "  ", None));
        }
        for goal in goals.filter(|goal| goal.state() == Some(GoalState::Delayed)) {
            let line = format!("{} {}: {}", goal_symbol(goal), self.words.goal(goal), clean(&goal.title));
            out.push_str(&self.wrapped(&line, "    ", Some(Paint::Bad)));
        }
        out
    }

    /// A title, the table of what was measured, and by name what was not.
    fn block(&self, title: &str, indicators: &[Rc<IndicatorReport>]) -> String {
        let all = indicators.iter().map(Rc::as_ref);
        let measured: Vec<&IndicatorReport> =
            all.filter(|one| has_row(one) && one.cadence.is_none()).collect();
        let mut out = String::new();
        if measured.is_empty() {
            out.push_str(&self.wrapped(&clean(title), "", Some(Paint::Strong)));
        } else {
            out.push_str(&self.table(title, &measured));
        }
        for one in indicators.iter().filter(|one| has_row(one)) {
            if let Some(promise) = &one.cadence {
                out.push_str(&self.promise(one, promise));
            }
        }
        let unmeasured: Vec<String> =
            indicators.iter().filter(|one| !has_row(one)).map(|one| clean(&one.title).into_owned()).collect();
        if !unmeasured.is_empty() {
            let message = Message::new("status-unmeasured").with("names", unmeasured.join("; "));
            out.push_str(&self.wrapped(&self.catalogue.render(&message), "  ", Some(Paint::Faint)));
        }
        out
    }

    fn table(&self, title: &str, indicators: &[&IndicatorReport]) -> String {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.style.width).unwrap_or(u16::MAX));
        let first = self.style.width.saturating_sub(usize::from(ALL_FIGURES)).max(20);
        // A title that is too long for its column has lines of its own, each but the first behind some room.
        let fits = clean(title).chars().count() < first;
        let heading =
            |id: &'static str| Cell::new(self.catalogue.text(id)).set_alignment(CellAlignment::Right);
        table.set_header(Row::from(vec![
            Cell::new(if fits { clean(title) } else { "".into() }),
            heading("word-baseline"),
            heading("word-latest"),
            heading("word-expected"),
            heading("word-target"),
        ]));
        for one in indicators {
            table.add_row(self.row(one));
        }
        let widths = [u16::try_from(first).unwrap_or(u16::MAX), FIGURES, FIGURES, FIGURES, TARGETS];
        for (index, width) in widths.into_iter().enumerate() {
            if let Some(column) = table.column_mut(index) {
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
                column.set_padding(if index == 0 { (0, 1) } else { (1, 0) });
            }
        }
        let mut out = if fits { String::new() } else { self.wrapped(&clean(title), "", Some(Paint::Strong)) };
        // The judgements come in the order of the indicators, each once.
        let mut judged = indicators.iter().peekable();
        for (index, line) in table.lines().enumerate() {
            let line = line.trim_end();
            let painted = judged.peek().and_then(|one| self.painted(line, one)).filter(|_| index > 0);
            if painted.is_some() {
                judged.next();
            }
            let plain = || if index == 0 { self.style.paint(line, Paint::Strong) } else { line.to_owned() };
            out.push_str(&painted.unwrap_or_else(plain));
            out.push('\n');
        }
        out
    }

    /// A promise on a line of its own: it has no baseline and no line to be on.
    fn promise(&self, one: &IndicatorReport, promise: &PromiseReport) -> String {
        let mut text = format!("{} ({})", clean(&one.title), self.promised(one));
        let kept = self.words.promise_kept(one, promise);
        let mark = if kept.is_empty() { "" } else { ": " };
        text = format!("{}: {text}{mark}{kept}", self.words.verdict(one));
        let reasons = one.reasons.iter().filter(|reason| !matches!(reason, Reason::Overdue(_)));
        for reason in self.words.reasons_of(one, reasons) {
            text = format!("{text}; {}", clean(&reason));
        }
        let line = self.wrapped(&text, "  ", None);
        let first = line.lines().next().and_then(|first| self.painted(first, one));
        let rest = line.lines().skip(usize::from(first.is_some())).map(str::to_owned);
        first.into_iter().chain(rest).map(|line| line + "\n").collect()
    }

    fn promised(&self, one: &IndicatorReport) -> String {
        if one.target.as_ref().is_some_and(|target| matches!(target.form, FormReport::Promise { .. })) {
            self.target(one)
        } else {
            String::new()
        }
    }

    /// A line with the judgement of an indicator coloured, where it begins with that.
    fn painted(&self, line: &str, one: &IndicatorReport) -> Option<String> {
        let verdict = self.words.verdict(one);
        let start = line.len() - line.trim_start().len();
        let rest = line[start..].strip_prefix(verdict.as_str())?;
        Some(format!("{}{}{rest}", &line[..start], self.style.paint(&verdict, paint_of(one.assessment))))
    }

    fn row(&self, one: &IndicatorReport) -> Row {
        let width = self.style.width.saturating_sub(usize::from(ALL_FIGURES)).max(20) - 1;
        let narrow = Style { width, color: false, unicode: true };
        let mut first = narrow.wrap(&clean(&one.title), "  ", "  ");
        first.push('\n');
        first.push_str(&narrow.wrap(&self.judgement(one), "  ", "    "));
        let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
        let row = RowFigures::of(one, self.catalogue);
        Row::from(vec![
            Cell::new(first),
            right(two_lines(row.measured_from.as_ref())),
            right(Self::standing(one, &row)),
            right(row.expected.unwrap_or_default()),
            right(self.target(one)),
        ])
    }

    /// The judged figure, else the latest. A baseline that is also the latest figure is not shown twice.
    fn standing(one: &IndicatorReport, row: &RowFigures) -> String {
        let again = one.judged.is_none() && one.latest.is_some() && one.latest == one.baseline;
        if again { String::new() } else { two_lines(row.standing.as_ref()) }
    }

    fn target(&self, one: &IndicatorReport) -> String {
        Wanted::of(one, self.catalogue).map_or(String::new(), |wanted| {
            let what = clean(&wanted.what).into_owned();
            wanted.by.map_or_else(|| what.clone(), |by| format!("{what}\n{}", self.words.period(by)))
        })
    }

    /// The judgement, the change and the remarks, in one paragraph.
    fn judgement(&self, one: &IndicatorReport) -> String {
        let mut parts = vec![self.words.verdict(one)];
        parts.extend(fields_changed(one, self.catalogue).iter().map(|rendered| clean(rendered).into_owned()));
        parts.join("; ")
    }

    pub(in crate::views) fn wrapped(&self, text: &str, indent: &str, paint: Option<Paint>) -> String {
        let deeper = format!("{indent}  ");
        let wrapped = self.style.wrap(text, indent, &deeper);
        let mut out = String::new();
        for line in wrapped.lines() {
            out.push_str(&paint.map_or_else(|| line.to_owned(), |paint| self.style.paint(line, paint)));
            out.push('\n');
        }
        out
    }
}

/// A figure above its period, and the part that it is of.
fn two_lines(one: Option<&RowFigure>) -> String {
    one.map_or(String::new(), |one| format!("{}\n{}", one.shown, fitting(&one.period)))
}

/// Words that are wider than the column, as the name of a place can be, cut short: broken off they read as two.
fn fitting(period: &str) -> String {
    let widest = usize::from(FIGURES) - 1;
    let word = |word: &str| match word.chars().count() {
        count if count > widest => word.chars().take(widest - 1).chain(['…']).collect(),
        _ => word.to_owned(),
    };
    period.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Whether an indicator has a row of its own: it has a figure, or something to say besides that it has none.
fn has_row(one: &IndicatorReport) -> bool {
    let explained =
        one.reasons.iter().any(|reason| matches!(reason, Reason::NoFigure(..) | Reason::Withheld(..)));
    let parts = one.parts.iter().any(|part| part.judged.latest.is_some());
    one.latest.is_some() || parts || explained || !matches!(one.assessment, Assessment::NoData)
}
