//! How many are how far, a mark each: the matrix of the status at a glance, and what its marks mean.

use std::collections::BTreeMap;

use unicode_width::UnicodeWidthStr as _;

use crate::compute::{Assessment, Folded, GlanceRow, Standing, Tally};
use crate::lang::{Catalogue, Message};
use crate::model::GoalState;
use crate::views::text::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::views::text::style::{Paint, Style, clean, shortened};
use crate::views::text::words::{OUTCOME_SYMBOL, Words, paint_of, state_symbol, symbol};

/// More of one sort than this are counted: nobody counts eleven marks.
const MOST_MARKS: usize = 10;
/// In so many sorts a cell stays readable; of more, those without a judgement are counted together.
const MOST_SORTS: usize = 5;
/// The least room for the title of a priority.
const TITLE: usize = 16;

/// How the marks of a matrix are set down, the same in all its cells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marks {
    /// As a number with a mark, where there are too many to count.
    counted: bool,
    /// All without a judgement as one.
    together: bool,
}

impl Marks {
    pub(super) fn of(folded: &Folded) -> Marks {
        let rows = || folded.rows.iter().chain(folded.rest.iter().map(|(_, rest)| rest));
        let tallies = || rows().flat_map(GlanceRow::tallies);
        let counted = tallies().any(|tally| tally.total() > MOST_MARKS);
        Marks { counted, together: counted && tallies().any(|tally| tally.0.len() > MOST_SORTS) }
    }

    /// The marks of a cell with how many of each, in their order.
    fn signs(self, tally: &Tally) -> Vec<(char, usize, Paint)> {
        let mut all: Vec<(char, usize, Paint)> = Vec::new();
        for (standing, count) in &tally.0 {
            let sign = self.sign(*standing);
            match all.iter_mut().find(|(known, ..)| *known == sign) {
                Some((_, so_far, _)) => *so_far += count,
                None => all.push((sign, *count, paint(*standing))),
            }
        }
        all
    }

    fn sign(self, standing: Standing) -> char {
        if self.together && !is_judgement(standing) { symbol(Assessment::NoData) } else { sign(standing) }
    }

    /// The marks of one sort.
    fn shown(self, sign: char, count: usize) -> String {
        if self.counted { format!("{count}{sign}") } else { sign.to_string().repeat(count) }
    }

    fn cell(self, tally: &Tally, style: Style) -> GridCell {
        let between = if self.counted { " " } else { "" };
        let signs = self.signs(tally);
        let text = signs.iter().map(|(sign, count, _)| self.shown(*sign, *count)).collect::<Vec<_>>();
        let paint =
            |(sign, count, paint): &(char, usize, Paint)| style.paint(&self.shown(*sign, *count), *paint);
        let painted = signs.iter().map(paint).collect::<Vec<_>>();
        GridCell::painted(text.join(between), painted.join(between))
    }

    /// The marks of a cell on paper, where they stand on one line.
    fn on_paper(self, tally: &Tally) -> String {
        let signs = self.signs(tally);
        signs.iter().map(|(sign, count, _)| self.shown(*sign, *count)).collect::<Vec<_>>().join("\u{a0}")
    }
}

/// The mark of a standing.
fn sign(standing: Standing) -> char {
    match standing {
        Standing::Judged(assessment) => symbol(assessment),
        Standing::Goal(state) => state_symbol(state),
        Standing::ByIndicator => OUTCOME_SYMBOL,
    }
}

fn paint(standing: Standing) -> Paint {
    match standing {
        Standing::Judged(assessment) => paint_of(assessment),
        Standing::Goal(GoalState::Done | GoalState::OnSchedule) => Paint::Good,
        Standing::Goal(GoalState::Delayed) => Paint::Bad,
        Standing::Goal(_) | Standing::ByIndicator => Paint::Faint,
    }
}

/// Whether it says that something goes well or badly.
fn is_judgement(standing: Standing) -> bool {
    match standing {
        Standing::Judged(assessment) => matches!(
            assessment,
            Assessment::Achieved
                | Assessment::OnTrack
                | Assessment::AtRisk
                | Assessment::OffTrack
                | Assessment::Worsening
                | Assessment::Invalid
        ),
        Standing::Goal(state) => {
            matches!(state, GoalState::Done | GoalState::OnSchedule | GoalState::Delayed)
        }
        Standing::ByIndicator => false,
    }
}

/// What the columns are about.
const HEADINGS: [&str; 3] = ["glance-goals", "glance-effects", "glance-promises"];

/// The headings of the columns, with how many they are about.
fn headings(sum: &GlanceRow, catalogue: &Catalogue) -> [String; 3] {
    let [goals, effects, promises] = sum.tallies().map(Tally::total);
    let counted = |id: &'static str, count: usize| format!("{} ({count})", catalogue.text(id));
    [counted(HEADINGS[0], goals), counted(HEADINGS[1], effects), counted(HEADINGS[2], promises)]
}

/// The matrix on paper: the headings of its columns, its rows with the title of each, and what the marks mean.
pub(in crate::views) struct PaperMatrix {
    pub headings: [String; 3],
    pub rows: Vec<(String, [String; 3])>,
    pub legend: String,
}

impl PaperMatrix {
    pub(in crate::views) fn of(rows: Vec<GlanceRow>, catalogue: &Catalogue) -> PaperMatrix {
        let mut sum = GlanceRow::default();
        rows.iter().for_each(|row| sum.add(row));
        let folded = Folded { rows, rest: None };
        let marks = Marks::of(&folded);
        let cells = |row: &GlanceRow| row.tallies().map(|tally| marks.on_paper(tally));
        // A paper breaks its lines itself.
        let style = Style { width: 10_000, color: false, unicode: true };
        PaperMatrix {
            headings: headings(&sum, catalogue),
            rows: folded.rows.iter().map(|row| (row.title.clone(), cells(row))).collect(),
            legend: legend(&folded, catalogue, style).trim_end().to_owned(),
        }
    }
}

/// The matrix: a priority a row, in three columns how its goals, effects and promises stand.
pub(super) fn matrix(folded: &Folded, sum: &GlanceRow, catalogue: &Catalogue, style: Style) -> String {
    let marks = Marks::of(folded);
    // In a list the heading stands in each row, where the total is not that of the row.
    let headings: Vec<String> = match style.shows_lists() {
        true => HEADINGS.map(|id| catalogue.text(id)).to_vec(),
        false => headings(sum, catalogue).to_vec(),
    };
    let rest = folded
        .rest
        .as_ref()
        .map(|(count, row)| (catalogue.render(&Message::new("glance-rest").with("count", *count)), row));
    let rows: Vec<(String, &GlanceRow)> =
        folded.rows.iter().map(|row| (clean(&row.title).into_owned(), row)).chain(rest).collect();
    let cells: Vec<Vec<GridCell>> =
        rows.iter().map(|(_, row)| row.tallies().map(|tally| marks.cell(tally, style)).to_vec()).collect();
    let widest = |column: usize| {
        let of_cells = cells.iter().filter_map(|row| row.get(column)).map(GridCell::width);
        of_cells.chain([headings[column].width()]).max().unwrap_or(0)
    };
    let taken: usize = (0..headings.len()).map(|column| widest(column) + 2).sum();
    let room = style.width.saturating_sub(taken).max(TITLE);
    let room = if style.shows_lists() { style.width } else { room };
    let columns = headings.iter().map(GridColumn::words);
    let rows = rows.into_iter().zip(cells).map(|((title, _), cells)| GridRow {
        cells: std::iter::once(shortened(&title, room).into()).chain(cells).collect(),
        ..GridRow::default()
    });
    let columns = std::iter::once(GridColumn::words("")).chain(columns).collect();
    Grid { columns, rows: rows.collect(), stretched: false }.written(style)
}

/// What the marks that are used mean. Those that are no judgement have their own words where they fit on a line.
pub(super) fn legend(folded: &Folded, catalogue: &Catalogue, style: Style) -> String {
    let marks = Marks::of(folded);
    let mut words: Vec<(char, Vec<String>, bool)> = Vec::new();
    for (standing, _) in used(folded).0 {
        let (sign, judges) = (marks.sign(standing), is_judgement(standing));
        let word = word(standing, catalogue);
        match words.iter_mut().find(|(known, ..)| *known == sign) {
            // One word for going well or badly, whether of a goal or of a figure.
            Some(_) if judges => {}
            Some((_, known, _)) if known.contains(&word) => {}
            Some((_, known, _)) => known.push(word),
            None => words.push((sign, vec![word], judges)),
        }
    }
    let (judging, others): (Vec<_>, Vec<_>) = words.into_iter().partition(|(.., judges)| *judges);
    let named = |(sign, words, _): &(char, Vec<String>, bool)| format!("{sign} {}", words.join("/"));
    let apart = judging.iter().chain(&others).map(named).collect::<Vec<_>>().join("  ");
    if !marks.together && apart.width() <= style.width {
        return apart + "\n";
    }
    let signs = others.iter().map(|(sign, ..)| sign.to_string()).collect::<Vec<_>>().join(" ");
    let mut all: Vec<String> = judging.iter().map(named).collect();
    if !signs.is_empty() {
        all.push(format!("{signs} {}", catalogue.text("glance-no-judgement")));
    }
    // A mark stays with its word.
    let all: Vec<String> = all.into_iter().map(|one| one.replace(' ', "\u{a0}")).collect();
    style.wrap(&all.join("  "), "", "").replace('\u{a0}', " ") + "\n"
}

/// All that stands in the matrix.
fn used(folded: &Folded) -> Tally {
    let mut used = BTreeMap::new();
    for row in folded.rows.iter().chain(folded.rest.iter().map(|(_, rest)| rest)) {
        row.tallies().into_iter().for_each(|tally| used.extend(&tally.0));
    }
    Tally(used)
}

fn word(standing: Standing, catalogue: &Catalogue) -> String {
    let words = Words(catalogue);
    match standing {
        Standing::Judged(assessment) => words.assessment(assessment),
        Standing::Goal(state) => words.goal_state(state),
        Standing::ByIndicator => catalogue.text("glance-by-indicator"),
    }
}
