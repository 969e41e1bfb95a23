//! What of the plan can be shown to be kept, for a screen or a printed page.

use crate::compute::{FeasibleAnswer, FeasibleChapter, FeasibleReport, FeasibleRow};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::feasible::answer::{sentences, title};
use crate::views::feasible::cells::{HEADINGS, cells, chapter_title, sentence, unknown};
use crate::views::text::grid::{Grid, GridColumn, GridRow};
use crate::views::text::style::{Paint, Style, clean};

/// The widths of the columns beside the title.
const WIDTHS: [usize; 5] = [7, 7, 7, 8, 7];

/// Writes the table of the plan; of what was asked about the answer.
pub fn feasible_table(report: &FeasibleReport<'_>, catalogue: &Catalogue, style: Style) -> String {
    let view = View { catalogue, style };
    let mut out = view.head(report);
    if !report.answers.is_empty() {
        for answer in &report.answers {
            out.push('\n');
            out.push_str(&view.answer(answer));
        }
        return out;
    }
    out.push_str(&view.chapters(&report.chapters));
    let rows = || report.chapters.iter().flat_map(|one| one.goals.iter().chain(&one.indicators));
    let unknown: Vec<(&FeasibleRow<'_>, Message)> =
        rows().filter_map(|row| Some((row, unknown(row)?))).collect();
    if !unknown.is_empty() {
        out.push('\n');
        out.push_str(&style.told(&catalogue.text("feasible-unknown-heading"), "", Some(Paint::Strong)));
        for (row, why) in unknown {
            let line = format!("{}: {}", row.title, catalogue.render(&why));
            out.push_str(&style.told(&clean(&line), "  ", None));
        }
    }
    if rows().any(|row| row.norm.is_some()) {
        out.push('\n');
        out.push_str(&style.told(&catalogue.text("feasible-more"), "", Some(Paint::Faint)));
    }
    out
}

struct View<'c> {
    catalogue: &'c Catalogue,
    style: Style,
}

impl View<'_> {
    fn head(&self, report: &FeasibleReport<'_>) -> String {
        let title = Message::new("status-head")
            .with("plan", report.head.plan.named())
            .with("date", long_date(report.head.as_of, self.catalogue.language()));
        let mut out = self.style.told(&clean(&self.catalogue.render(&title)), "", Some(Paint::Strong));
        if report.has_errors {
            out.push_str(&self.style.told(&self.catalogue.text("status-has-errors"), "", Some(Paint::Bad)));
        }
        if report.answers.is_empty() {
            let goals = report.of_goals();
            if goals.all > 0 {
                let counts = self.catalogue.render(&sentence("feasible-goals", goals));
                out.push_str(&self.style.told(&counts, "", None));
            }
            let indicators = report.of_indicators();
            if goals.all == 0 && indicators.all > 0 {
                let counts = self.catalogue.render(&sentence("feasible-indicators", indicators));
                out.push_str(&self.style.told(&counts, "", None));
            }
        }
        out
    }

    fn answer(&self, answer: &FeasibleAnswer<'_>) -> String {
        let mut out = self.style.told(&clean(&title(answer)), "", Some(Paint::Strong));
        for sentence in sentences(answer, self.catalogue) {
            out.push_str(&self.style.told(&clean(&sentence), "  ", None));
        }
        out
    }

    /// All chapters in the same columns.
    fn chapters(&self, chapters: &[FeasibleChapter<'_>]) -> String {
        let others = HEADINGS.into_iter().zip(WIDTHS);
        let others = others.map(|(id, width)| GridColumn::words(self.catalogue.text(id)).about(width));
        let columns = std::iter::once(GridColumn::words("")).chain(others).collect();
        let rows = chapters.iter().flat_map(|chapter| self.chapter(chapter)).collect();
        Grid { columns, rows, stretched: true }.written(self.style)
    }

    /// A chapter: its goals, and its indicators without one. The headings of the columns are read once.
    fn chapter(&self, chapter: &FeasibleChapter<'_>) -> Vec<GridRow> {
        let title = |text: &str, headed, apart| GridRow::title(clean(text).into_owned(), headed, apart);
        let mut rows = vec![title(&chapter_title(chapter, self.catalogue), false, true)];
        if !chapter.goals.is_empty() {
            rows.push(title(&self.catalogue.text("show-goal"), true, false));
            rows.extend(chapter.goals.iter().map(|row| self.row(row)));
        }
        if !chapter.indicators.is_empty() {
            rows.push(title(&self.catalogue.text("feasible-without-goal"), chapter.goals.is_empty(), false));
            rows.extend(chapter.indicators.iter().map(|row| self.row(row)));
        }
        rows
    }

    fn row(&self, row: &FeasibleRow<'_>) -> GridRow {
        // Whether there is a lead: who that is takes more room than all the rest.
        let lead = self.catalogue.text(if row.lead.is_some() { "word-yes" } else { "word-no" });
        let cells = cells(row, self.catalogue).into_iter().chain([lead]);
        let cells = std::iter::once(row.title.to_owned()).chain(cells);
        let cells = cells.map(|cell| clean(&cell).into_owned().into()).collect();
        GridRow { cells, indent: "  ", ..GridRow::default() }
    }
}
