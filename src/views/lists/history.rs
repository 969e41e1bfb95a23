//! The measurements of an indicator as a table, and as CSV.

use crate::compute::{History, HistoryRow, chart};
use crate::exchange::{self, Dialect, csv_table};
use crate::lang::{Catalogue, Message, short_date};
use crate::model::Quantity;
use crate::views::chart::terminal::chart_terminal;
use crate::views::text::figure_row::{FigureRow, remark};
use crate::views::text::grid::{Below, Grid, GridCell, GridColumn, GridRow};
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::Words;

/// A remark of more signs than this stands below its row.
const LONG: usize = 60;

/// Writes a history as a table, the oldest first. Superseded figures stand between brackets.
pub fn history_table(history: &History<'_>, catalogue: &Catalogue, style: Style) -> String {
    let mut out = format!(
        "{}\n{}\n",
        style.paint(&clean(&history.title), Paint::Strong),
        style.paint(&history.indicator.id.to_string(), Paint::Faint)
    );
    out.push_str(&measurements(history, catalogue, style));
    if let Some(chart) = chart(history) {
        out.push('\n');
        out.push_str(&chart_terminal(&chart, catalogue, style));
    }
    out
}

/// The table itself, without a title.
pub(in crate::views) fn measurements(history: &History<'_>, catalogue: &Catalogue, style: Style) -> String {
    if history.rows.is_empty() {
        return format!("{}\n", style.wrap(&catalogue.text("history-empty"), "  ", "  "));
    }
    let words = Words(catalogue);
    let has_parts = history.rows.iter().any(|row| row.part.is_some());
    let has_sample = history.rows.iter().any(|row| row.sample().is_some());
    let text = |id: &'static str| catalogue.text(id);
    let mut columns = vec![GridColumn::words(text("word-period"))];
    columns.extend(has_parts.then(|| GridColumn::words(text("word-part"))));
    columns.push(GridColumn::numbers(text("word-value")));
    columns.extend(has_sample.then(|| GridColumn::numbers(text("word-respondents"))));
    columns.push(GridColumn::words(text("word-source")));
    columns.push(GridColumn::numbers(text("word-recorded")));
    let (mut last_source, mut last_remark) = (None, None);
    let mut breaks = history.breaks.iter().peekable();
    let mut rows = Vec::new();
    for row in &history.rows {
        while let Some((period, reason)) = breaks.next_if(|(period, _)| period.start() <= row.period.start())
        {
            let message = Message::new("history-break").with("period", *period).with("reason", *reason);
            let line = clean(&catalogue.render(&message)).into_owned();
            rows.push(GridRow::line(Below::plain(format!("── {line}"), "")));
        }
        let one = FigureRow::from(row);
        let mut cells: Vec<GridCell> = vec![words.period(one.period).into()];
        if has_parts {
            let part = one.of.map_or_else(|| text("word-total"), |part| clean(part).into_owned());
            cells.push(part.into());
        }
        let shown = one.figure(history.unit, history.decimals, catalogue);
        cells.push(if one.superseded { format!("({shown})") } else { shown }.into());
        if has_sample {
            cells.push(one.respondents(catalogue).into());
        }
        let source = clean(one.source.unwrap_or_default()).into_owned();
        cells.push(GridCell::unless_repeated(source, &mut last_source));
        let recorded = one.recorded.map_or(String::new(), |at| short_date(at, catalogue.language()));
        cells.push(recorded.into());
        let said = GridCell::unless_repeated(remark(row, &words), &mut last_remark);
        // A long remark has the whole width, and not a column of some words.
        let below = said.text_of_more_than(LONG).map(|text| Below::plain(text.to_owned(), "    "));
        cells.push(if below.is_some() { GridCell::default() } else { said });
        rows.push(GridRow { cells, below: below.into_iter().collect(), ..GridRow::default() });
    }
    if rows.iter().filter_map(|row| row.cells.get(columns.len())).any(|remark| remark.width() > 0) {
        columns.push(GridColumn::words(text("word-remark")));
    }
    let mut out = Grid { columns, rows, stretched: false }.written(style);
    if !history.references.is_empty() {
        out.push('\n');
        let row = |one: FigureRow<'_>| {
            let of = clean(one.of.unwrap_or_default()).into_owned();
            let figure = one.figure(history.unit, history.decimals, catalogue);
            let cells = vec![of.into(), words.period(one.period).into(), figure.into()];
            GridRow { cells, ..GridRow::default() }
        };
        let columns = vec![
            GridColumn::words(text("word-reference")),
            GridColumn::words(text("word-period")),
            GridColumn::numbers(text("word-value")),
        ];
        let rows = history.references.iter().map(FigureRow::from).map(row).collect();
        out.push_str(&Grid { columns, rows, stretched: false }.written(style));
    }
    out
}

/// Writes a history as CSV (RFC 4180).
pub fn history_csv(history: &History<'_>) -> String {
    let header = [
        "indicator",
        "period",
        "part",
        "value",
        "n",
        "status",
        "source",
        "recorded",
        "superseded",
        "note",
        "file",
        "line",
    ];
    let row = |row: &HistoryRow<'_>| {
        let cells = [
            history.indicator.id.to_string(),
            row.period.value.to_string(),
            row.part.as_deref().cloned().unwrap_or_default(),
            row.value.map_or(String::new(), |value| match value {
                Quantity::Number(number) => number.to_string(),
                Quantity::YesNo(yes) => yes.to_string(),
            }),
            row.sample().map_or(String::new(), |n| n.to_string()),
            row.state().word().to_owned(),
            row.source.map_or(String::new(), ToString::to_string),
            row.recorded.map_or(String::new(), |at| at.to_string()),
            row.superseded.to_string(),
            row.note.as_deref().cloned().unwrap_or_default(),
            row.file.clone(),
            row.line.to_string(),
        ];
        cells.map(exchange::Cell::Text).to_vec()
    };
    csv_table(header, history.rows.iter().map(row), Dialect::Rfc4180)
}
