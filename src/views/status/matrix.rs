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
pub(in crate::views) struct Marks {
    /// As a number with a mark, where there are too many to count.
    counted: bool,
    /// All without a judgement as one.
    together: bool,
}

/// So many of one sort in a cell of a matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::views) struct Mark {
    sign: char,
    pub(in crate::views) count: usize,
    pub(in crate::views) paint: Paint,
}

impl Marks {
    pub(in crate::views) fn of(folded: &Folded) -> Marks {
        let rows = || folded.rows.iter().chain(folded.rest.iter().map(|(_, rest)| rest));
        let tallies = || rows().flat_map(GlanceRow::tallies);
        let counted = tallies().any(|tally| tally.total() > MOST_MARKS);
        Marks { counted, together: counted && tallies().any(|tally| tally.0.len() > MOST_SORTS) }
    }

    /// The marks of a cell, in their order.
    pub(in crate::views) fn of_cell(self, tally: &Tally) -> Vec<Mark> {
        let mut all: Vec<Mark> = Vec::new();
        for (standing, count) in &tally.0 {
            let sign = self.sign(*standing);
            match all.iter_mut().find(|known| known.sign == sign) {
                Some(known) => known.count += count,
                None => all.push(Mark { sign, count: *count, paint: paint(*standing) }),
            }
        }
        all
    }

    /// A mark as it stands in its cell: so many signs, or their number with a sign.
    pub(in crate::views) fn shown(self, mark: &Mark) -> String {
        if self.counted {
            format!("{}{}", mark.count, mark.sign)
        } else {
            mark.sign.to_string().repeat(mark.count)
        }
    }

    /// All marks of a cell.
    pub(in crate::views) fn text(self, all: &[Mark]) -> String {
        all.iter().map(|mark| self.shown(mark)).collect::<Vec<_>>().join(self.between())
    }

    /// What stands between two marks of a cell.
    pub(in crate::views) fn between(self) -> &'static str {
        if self.counted { " " } else { "" }
    }

    fn sign(self, standing: Standing) -> char {
        if self.together && !is_judgement(standing) { symbol(Assessment::NoData) } else { sign(standing) }
    }

    fn word(self, standing: Standing, catalogue: &Catalogue) -> String {
        if self.together && !is_judgement(standing) {
            return catalogue.text("glance-no-judgement");
        }
        word(standing, catalogue)
    }

    fn cell(self, tally: &Tally, style: Style) -> GridCell {
        let marks = self.of_cell(tally);
        let text = self.text(&marks);
        let painted = marks.iter().map(|mark| style.paint(&self.shown(mark), mark.paint));
        GridCell::painted(text, painted.collect::<Vec<_>>().join(self.between()))
    }
}

/// What a cell says, in words: `1 afgerond, 3 op schema`.
pub(in crate::views) fn told(tally: &Tally, catalogue: &Catalogue) -> String {
    let all = tally.0.iter().map(|(standing, count)| format!("{count} {}", word(*standing, catalogue)));
    all.collect::<Vec<_>>().join(", ")
}

/// The mark of a standing.
fn sign(standing: Standing) -> char {
    match standing {
        Standing::Judged(assessment) => symbol(assessment),
        Standing::Goal(state) => state_symbol(state),
        Standing::ByIndicator => OUTCOME_SYMBOL,
    }
}

/// Its colour.
pub(in crate::views) fn paint(standing: Standing) -> Paint {
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

/// The headings of the three columns.
pub(in crate::views) const HEADINGS: [&str; 3] = ["glance-goals", "glance-effects", "glance-promises"];

/// The headings, each with how many it is about in all.
pub(in crate::views) fn headings(sum: &GlanceRow, catalogue: &Catalogue) -> Vec<String> {
    let all = HEADINGS.into_iter().zip(sum.tallies());
    all.map(|(id, tally)| format!("{} ({})", catalogue.text(id), tally.total())).collect()
}

/// The matrix: a priority a row, in three columns how its goals, effects and promises stand.
pub(super) fn matrix(folded: &Folded, sum: &GlanceRow, catalogue: &Catalogue, style: Style) -> String {
    let marks = Marks::of(folded);
    // In a list the heading stands in each row, where the total is not that of the row.
    let headings: Vec<String> = match style.shows_lists() {
        true => HEADINGS.map(|id| catalogue.text(id)).to_vec(),
        false => headings(sum, catalogue),
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
    let apart = meanings(folded, catalogue).join("  ");
    if !Marks::of(folded).together && apart.width() <= style.width {
        return apart + "\n";
    }
    let (judging, others) = used_words(folded, catalogue);
    let mut all: Vec<String> = judging.iter().map(UsedWord::named).collect();
    let signs = others.iter().map(|one| one.sign.to_string()).collect::<Vec<_>>().join(" ");
    if !signs.is_empty() {
        all.push(format!("{signs} {}", catalogue.text("glance-no-judgement")));
    }
    // A mark stays with its word.
    let all: Vec<String> = all.into_iter().map(|one| one.replace(' ', "\u{a0}")).collect();
    style.wrap(&all.join("  "), "", "").replace('\u{a0}', " ") + "\n"
}

/// What each mark that is used means, those that tell that something goes well or badly first.
pub(in crate::views) fn meanings(folded: &Folded, catalogue: &Catalogue) -> Vec<String> {
    let (judging, others) = used_words(folded, catalogue);
    judging.iter().chain(&others).map(UsedWord::named).collect()
}

/// A sign with the words that it stands for.
struct UsedWord {
    sign: char,
    words: Vec<String>,
}

impl UsedWord {
    fn named(&self) -> String {
        format!("{} {}", self.sign, self.words.join("/"))
    }
}

/// The signs that are used: those that tell that something goes well or badly, and the others.
fn used_words(folded: &Folded, catalogue: &Catalogue) -> (Vec<UsedWord>, Vec<UsedWord>) {
    let marks = Marks::of(folded);
    let (mut judging, mut others): (Vec<UsedWord>, Vec<UsedWord>) = (Vec::new(), Vec::new());
    for (standing, _) in used(folded).0 {
        let (sign, judges) = (marks.sign(standing), is_judgement(standing));
        let word = marks.word(standing, catalogue);
        let all = if judges { &mut judging } else { &mut others };
        match all.iter_mut().find(|known| known.sign == sign) {
            // One word for going well or badly, whether of a goal or of a figure.
            Some(_) if judges => {}
            Some(known) if known.words.contains(&word) => {}
            Some(known) => known.words.push(word),
            None => all.push(UsedWord { sign, words: vec![word] }),
        }
    }
    (judging, others)
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
