//! The status by part, for a screen or a printed page: below each indicator its parts, each with its own figures.

use std::rc::Rc;

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table, Width, presets};

use crate::compute::{IndicatorReport, Reason, StatusReport};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::text::row::{RowFigure, RowFigures};
use crate::views::text::saying::fields_changed;
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// The widths of the columns with baseline, latest and target, the space before each included.
const WIDTHS: [u16; 3] = [10, 12, 14];

/// Writes the status by part as a table for each indicator.
pub fn status_by_part(report: &StatusReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let view = View { catalogue, words: Words(catalogue), style };
    let title = Message::new("status-head")
        .with("title", report.head.plan.title.as_str())
        .with("municipality", report.head.plan.municipality.as_str())
        .with("date", long_date(report.head.as_of, catalogue.language()));
    let mut out = view.wrapped(&clean(&catalogue.render(&title)), "", Some(Paint::Strong));
    if report.has_errors {
        out.push_str(&view.wrapped(&catalogue.text("status-has-errors"), "", Some(Paint::Bad)));
    }
    let chapters = report.priorities.iter().map(|one| (one.shown_title().to_owned(), &one.indicators));
    let monitor = (catalogue.text("word-monitor"), &report.monitor);
    let chapters: Vec<(String, &Vec<Rc<IndicatorReport>>)> =
        chapters.chain([monitor]).filter(|(_, indicators)| !indicators.is_empty()).collect();
    if chapters.is_empty() {
        out.push_str(&view.wrapped(&catalogue.text("status-no-parts"), "", None));
        return out;
    }
    out.push_str(&view.wrapped(&catalogue.text("status-parts-strict"), "", None));
    for (title, indicators) in chapters {
        out.push('\n');
        out.push_str(&view.table(&title, indicators));
    }
    out
}

struct View<'c> {
    catalogue: &'c Catalogue,
    words: Words<'c>,
    style: Style,
}

impl View<'_> {
    fn table(&self, title: &str, indicators: &[Rc<IndicatorReport>]) -> String {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.style.width).unwrap_or(u16::MAX));
        let left = self.style.width.saturating_sub(usize::from(WIDTHS.iter().sum::<u16>())).max(20);
        let narrow = Style { width: left - 1, color: false, unicode: true };
        let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
        let head = ["word-baseline", "word-latest", "word-target"].map(|id| right(self.catalogue.text(id)));
        table.set_header(Row::from(std::iter::once(Cell::new(clean(title))).chain(head)));
        for one in indicators {
            let (name, indent) = match &one.of_part {
                Some(part) => (part.as_str(), "    "),
                None => (one.title.as_str(), "  "),
            };
            let deeper = format!("{indent}  ");
            let told = narrow.wrap(&self.judgement(one), indent, &deeper);
            let first = format!("{}\n{told}", narrow.wrap(&clean(name), indent, indent));
            let row = RowFigures::of(one, self.catalogue);
            table.add_row(Row::from(vec![
                Cell::new(first),
                right(two_lines(row.measured_from.as_ref())),
                right(self.standing(one, &row)),
                right(self.target(one)),
            ]));
        }
        let widths = std::iter::once(u16::try_from(left).unwrap_or(u16::MAX)).chain(WIDTHS);
        for (index, width) in widths.enumerate() {
            if let Some(column) = table.column_mut(index) {
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
                column.set_padding(if index == 0 { (0, 1) } else { (1, 0) });
            }
        }
        table.lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    fn standing(&self, one: &IndicatorReport, row: &RowFigures) -> String {
        match &one.cadence {
            // The periods of all parts are told of the whole.
            Some(promise) if one.of_part.is_some() => {
                let (count, span) = self.words.promise_count(one, promise);
                format!("{count}\n{span}")
            }
            Some(_) => String::new(),
            None => two_lines(row.standing.as_ref()),
        }
    }

    fn target(&self, one: &IndicatorReport) -> String {
        Wanted::of(one, self.catalogue).map_or_else(String::new, |wanted| {
            let what = clean(&wanted.what).into_owned();
            wanted.by.map_or_else(|| what.clone(), |by| format!("{what}\n{}", self.words.period(by)))
        })
    }

    fn judgement(&self, one: &IndicatorReport) -> String {
        let mut all = vec![self.words.verdict(one)];
        if one.of_part.is_some() && one.cadence.is_none() {
            all.extend(fields_changed(one, self.catalogue));
        } else {
            let deciding = one.reasons.iter().filter(|reason| matches!(reason, Reason::PartDecides(_)));
            all.extend(self.words.reasons(deciding));
        }
        clean(&all.join("; ")).into_owned()
    }

    fn wrapped(&self, text: &str, indent: &str, paint: Option<Paint>) -> String {
        let wrapped = self.style.wrap(text, indent, &format!("{indent}  "));
        let painted =
            |line: &str| paint.map_or_else(|| line.to_owned(), |paint| self.style.paint(line, paint));
        wrapped.lines().map(|line| painted(line) + "\n").collect()
    }
}

/// A figure above its period.
fn two_lines(one: Option<&RowFigure>) -> String {
    one.map_or_else(String::new, |one| format!("{}\n{}", one.shown, one.period))
}
