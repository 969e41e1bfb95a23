//! The measurements of an indicator as a table, and as CSV.

use comfy_table::{Cell, CellAlignment, ContentArrangement, Row, Table, presets};

use crate::compute::{History, HistoryRow, chart};
use crate::exchange::{self, Dialect, csv_table};
use crate::lang::{Catalogue, Message, short_date};
use crate::model::Quantity;
use crate::views::chart::terminal::chart_terminal;
use crate::views::text::figure_row::{FigureRow, remark};
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::Words;

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
    let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    let mut table = new_table(style);
    let mut header = vec![Cell::new(catalogue.text("word-period"))];
    if has_parts {
        header.push(Cell::new(catalogue.text("word-part")));
    }
    header.push(right(catalogue.text("word-value")));
    if has_sample {
        header.push(right(catalogue.text("word-respondents")));
    }
    header.push(Cell::new(catalogue.text("word-source")));
    header.push(right(catalogue.text("word-recorded")));
    header.push(Cell::new(catalogue.text("word-remark")));
    table.set_header(Row::from(header));
    let mut breaks = history.breaks.iter().peekable();
    for row in &history.rows {
        while let Some((period, reason)) = breaks.next_if(|(period, _)| period.start() <= row.period.start())
        {
            let message = Message::new("history-break").with("period", *period).with("reason", *reason);
            let mut cells = vec![Cell::new("──")];
            cells.resize_with(3 + usize::from(has_parts) + usize::from(has_sample), || Cell::new(""));
            cells.push(Cell::new(""));
            cells.push(Cell::new(clean(&catalogue.render(&message))));
            table.add_row(Row::from(cells));
        }
        let one = FigureRow::from(row);
        let mut cells = vec![Cell::new(words.period(one.period))];
        if has_parts {
            let part = one.of.map_or_else(|| catalogue.text("word-total"), |part| clean(part).into_owned());
            cells.push(Cell::new(part));
        }
        let shown = one.figure(history.unit, history.decimals, catalogue);
        cells.push(right(if one.superseded { format!("({shown})") } else { shown }));
        if has_sample {
            cells.push(right(one.respondents(catalogue)));
        }
        cells.push(Cell::new(clean(one.source.unwrap_or_default())));
        cells.push(right(one.recorded.map_or(String::new(), |at| short_date(at, catalogue.language()))));
        cells.push(Cell::new(remark(row, &words)));
        table.add_row(Row::from(cells));
    }
    flush_left(&mut table);
    let mut out = lines(&table);
    if !history.references.is_empty() {
        out.push('\n');
        let mut table = new_table(style);
        table.set_header(Row::from(vec![
            Cell::new(catalogue.text("word-reference")),
            Cell::new(catalogue.text("word-period")),
            right(catalogue.text("word-value")),
        ]));
        for one in history.references.iter().map(FigureRow::from) {
            table.add_row(Row::from(vec![
                Cell::new(clean(one.of.unwrap_or_default())),
                Cell::new(one.period),
                right(one.figure(history.unit, history.decimals, catalogue)),
            ]));
        }
        flush_left(&mut table);
        out.push_str(&lines(&table));
    }
    out
}

fn new_table(style: Style) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(style.width).unwrap_or(u16::MAX));
    table
}

/// No space before the first column: a table begins where text begins.
fn flush_left(table: &mut Table) {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
}

fn lines(table: &Table) -> String {
    let mut out = String::new();
    for line in table.lines() {
        out.push_str(line.trim_end());
        out.push('\n');
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
