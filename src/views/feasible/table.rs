//! What of the plan can be shown to be kept, for a screen or a printed page.

use crate::compute::{FeasibleAnswer, FeasibleChapter, FeasibleReport, FeasibleRow};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::feasible::answer::{sentences, title};
use crate::views::feasible::cells::{HEADINGS, cells, chapter_title, sentence, unknown};
use crate::views::text::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::views::text::style::{Paint, Style, clean};

/// The widths of the columns beside the title.
const WIDTHS: [usize; 5] = [7, 7, 6, 6, 14];

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
    for chapter in &report.chapters {
        out.push('\n');
        out.push_str(&view.chapter(chapter));
    }
    let rows = || report.chapters.iter().flat_map(|one| one.goals.iter().chain(&one.indicators));
    let unknown: Vec<(&FeasibleRow<'_>, Message)> =
        rows().filter_map(|row| Some((row, unknown(row)?))).collect();
    if !unknown.is_empty() {
        out.push('\n');
        out.push_str(&view.wrapped(&catalogue.text("feasible-unknown-heading"), "", Some(Paint::Strong)));
        for (row, why) in unknown {
            let line = format!("{}: {}", row.title, catalogue.render(&why));
            out.push_str(&view.wrapped(&clean(&line), "  ", None));
        }
    }
    if rows().any(|row| row.norm.is_some()) {
        out.push('\n');
        out.push_str(&view.wrapped(&catalogue.text("feasible-more"), "", Some(Paint::Faint)));
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
        let mut out = self.wrapped(&clean(&self.catalogue.render(&title)), "", Some(Paint::Strong));
        if report.has_errors {
            out.push_str(&self.wrapped(&self.catalogue.text("status-has-errors"), "", Some(Paint::Bad)));
        }
        if report.answers.is_empty() {
            let goals = report.of_goals();
            if goals.all > 0 {
                let counts = self.catalogue.render(&sentence("feasible-goals", goals));
                out.push_str(&self.wrapped(&counts, "", None));
            }
            let indicators = report.of_indicators();
            if goals.all == 0 && indicators.all > 0 {
                let counts = self.catalogue.render(&sentence("feasible-indicators", indicators));
                out.push_str(&self.wrapped(&counts, "", None));
            }
        }
        out
    }

    fn answer(&self, answer: &FeasibleAnswer<'_>) -> String {
        let mut out = self.wrapped(&clean(&title(answer)), "", Some(Paint::Strong));
        for sentence in sentences(answer, self.catalogue) {
            out.push_str(&self.wrapped(&clean(&sentence), "  ", None));
        }
        out
    }

    fn chapter(&self, chapter: &FeasibleChapter<'_>) -> String {
        let title = chapter_title(chapter, self.catalogue);
        let mut out = self.wrapped(&clean(&title), "", Some(Paint::Strong));
        if !chapter.goals.is_empty() {
            out.push_str(&self.table("show-goal", &chapter.goals, true));
        }
        if !chapter.indicators.is_empty() {
            // The headings are read once; in a list they stand with each value.
            let headed = chapter.goals.is_empty() || self.style.shows_lists();
            out.push_str(&self.table("feasible-without-goal", &chapter.indicators, headed));
        }
        out
    }

    fn table(&self, first: &'static str, rows: &[FeasibleRow<'_>], headed: bool) -> String {
        let others = HEADINGS.into_iter().zip(WIDTHS).map(|(id, width)| {
            let heading = if headed { self.catalogue.text(id) } else { String::new() };
            GridColumn::words(heading).about(width)
        });
        let columns = std::iter::once(GridColumn::words(self.catalogue.text(first))).chain(others).collect();
        let row = |row: &FeasibleRow<'_>| {
            let others = cells(row, self.catalogue).map(|cell| clean(&cell).into_owned());
            let cells = std::iter::once(clean(row.title).into_owned()).chain(others);
            GridRow { cells: cells.map(GridCell::from).collect(), indent: "  ", ..GridRow::default() }
        };
        Grid { columns, rows: rows.iter().map(row).collect(), stretched: true }.written(self.style)
    }

    fn wrapped(&self, text: &str, indent: &str, paint: Option<Paint>) -> String {
        let wrapped = self.style.wrap(text, indent, &format!("{indent}  "));
        let painted =
            |line: &str| paint.map_or_else(|| line.to_owned(), |paint| self.style.paint(line, paint));
        wrapped.lines().map(|line| painted(line) + "\n").collect()
    }
}
