//! The status by part, for a screen or a printed page: below each indicator its parts, each with its own figures.

use std::rc::Rc;

use crate::compute::{IndicatorReport, Reason, StatusReport};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::status::cells::{figure_cell, target_cell};
use crate::views::text::grid::{Below, Grid, GridCell, GridColumn, GridRow};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::remarks;
use crate::views::text::style::{Paint, Style, clean};
use crate::views::text::words::{Words, paint_of};

/// The widths of the columns with baseline, latest and target.
const WIDTHS: [usize; 3] = [9, 10, 12];

/// Writes the status by part as a table for each indicator.
pub fn status_by_part(report: &StatusReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let view = View { catalogue, words: Words(catalogue), style };
    let title = Message::new("status-head")
        .with("plan", report.head.plan.named())
        .with("date", long_date(report.head.as_of, catalogue.language()));
    let mut out = style.told(&clean(&catalogue.render(&title)), "", Some(Paint::Strong));
    if report.has_errors {
        out.push_str(&style.told(&catalogue.text("status-has-errors"), "", Some(Paint::Bad)));
    }
    let chapters = report.priorities.iter().map(|one| (one.shown_title().to_owned(), &one.indicators));
    let monitor = (catalogue.text("word-monitor"), &report.monitor);
    let chapters: Vec<(String, &Vec<Rc<IndicatorReport>>)> =
        chapters.chain([monitor]).filter(|(_, indicators)| !indicators.is_empty()).collect();
    if chapters.is_empty() {
        out.push_str(&style.told(&catalogue.text("status-no-parts"), "", None));
        return out;
    }
    out.push_str(&style.told(&catalogue.text("status-parts-strict"), "", None));
    out.push_str(&view.table(&chapters));
    out
}

struct View<'c> {
    catalogue: &'c Catalogue,
    words: Words<'c>,
    style: Style,
}

impl View<'_> {
    /// All chapters in the same columns.
    fn table(&self, chapters: &[(String, &Vec<Rc<IndicatorReport>>)]) -> String {
        let columns = ["word-baseline", "word-latest", "word-target"].into_iter().zip(WIDTHS);
        let columns = columns.map(|(id, width)| GridColumn::numbers(self.catalogue.text(id)).about(width));
        let columns = std::iter::once(GridColumn::words("")).chain(columns).collect();
        let row = |one: &Rc<IndicatorReport>| {
            let (name, indent, deeper) = match &one.of_part {
                Some(part) => (part.as_str(), "    ", "      "),
                None => (one.title.as_str(), "  ", "    "),
            };
            let figures = RowFigures::of(one, self.catalogue);
            let cells = vec![
                clean(name).into_owned().into(),
                figure_cell(figures.measured_from.as_ref()),
                self.standing(one, &figures),
                target_cell(one, self.catalogue),
            ];
            let lead = Some((self.words.verdict(one), paint_of(one.assessment)));
            let below = Below { lead, ..Below::plain(self.judgement(one), deeper) };
            GridRow { cells, below: vec![below], indent, ..GridRow::default() }
        };
        let chapter = |(title, indicators): &(String, &Vec<Rc<IndicatorReport>>)| {
            let title = GridRow::title(clean(title).into_owned(), true, true);
            std::iter::once(title).chain(indicators.iter().map(row)).collect::<Vec<_>>()
        };
        let rows = chapters.iter().flat_map(chapter).collect();
        Grid { columns, rows, stretched: true }.written(self.style)
    }

    fn standing(&self, one: &IndicatorReport, row: &RowFigures) -> GridCell {
        match &one.cadence {
            // The periods of all parts are told of the whole.
            Some(promise) if one.of_part.is_some() => {
                let (count, span) = self.words.promise_count(one, promise);
                GridCell::above(count, span)
            }
            Some(_) => GridCell::default(),
            None => figure_cell(row.standing.as_ref()),
        }
    }

    fn judgement(&self, one: &IndicatorReport) -> String {
        let mut all = vec![self.words.verdict(one)];
        if one.of_part.is_some() && one.cadence.is_none() {
            all.extend(remarks(one, self.catalogue));
        } else {
            let deciding = one.reasons.iter().filter(|reason| matches!(reason, Reason::PartDecides(_)));
            all.extend(self.words.reasons(deciding));
        }
        clean(&all.join("; ")).into_owned()
    }
}
