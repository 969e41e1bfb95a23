//! The status on one screen: how many are how far, what goes badly, how sure that is, and what to type now.

use unicode_width::UnicodeWidthStr as _;

use crate::compute::{Bad, Folded, Glance, IndicatorReport, Lacks};
use crate::lang::{Catalogue, Message, long_date};
use crate::views::status::matrix::{legend, matrix};
use crate::views::text::answer::why_badly;
use crate::views::text::grid::{Below, Grid, GridCell, GridColumn, GridRow};
use crate::views::text::row::RowFigures;
use crate::views::text::saying::{certain, looks};
use crate::views::text::style::{Paint, Style, clean, shortened};
use crate::views::text::wanted::Wanted;
use crate::views::text::words::{Words, goal_symbol, paint_of, symbol};

/// A screen has 24 lines; the last is for what is typed next.
const HEIGHT: usize = 23;
/// So much of what goes badly is named at most.
const MOST_BAD: usize = 8;
/// Figures wider than this stand in a sentence.
const WIDEST_FIGURE: usize = 12;
/// The same of what is to be reached, with its year.
const WIDEST_TARGET: usize = 16;
/// Behind a figure whose difference can be chance.
pub(in crate::views) const CHANCE: char = '~';
/// Behind one of which that cannot be said.
pub(in crate::views) const UNSAID: char = '*';

/// How much is shown of what may be too long: rows of the matrix, things that go badly, the changes that are certain.
#[derive(Debug, Clone, Copy)]
struct Room {
    rows: usize,
    bad: usize,
    certain: bool,
}

/// Writes the status on one screen.
pub fn status_glance(glance: &Glance<'_>, catalogue: &Catalogue, style: Style) -> String {
    let screen = Screen { glance, catalogue, words: Words(catalogue), style };
    let mut room = Room { rows: glance.rows.len(), bad: glance.bad.len().min(MOST_BAD), certain: true };
    loop {
        let text = screen.written(room);
        // A list is longer than a screen.
        if style.shows_lists() || text.lines().count() <= HEIGHT {
            return text;
        }
        room = match room {
            Room { bad, .. } if bad > 4 => Room { bad: bad - 1, ..room },
            Room { rows, .. } if rows > 5 => Room { rows: rows - 1, ..room },
            Room { certain: true, .. } => Room { certain: false, ..room },
            Room { bad, .. } if bad > 1 => Room { bad: bad - 1, ..room },
            Room { rows, .. } if rows > 2 => Room { rows: rows - 1, ..room },
            _ => return text,
        };
    }
}

/// The head of the screen: of which plan, and the matrix. What `ivp` alone begins with.
pub(super) fn head(glance: &Glance<'_>, rows: usize, catalogue: &Catalogue, style: Style) -> String {
    let screen = Screen { glance, catalogue, words: Words(catalogue), style };
    screen.head(rows)
}

/// What is to be done, in how many things.
pub(super) fn to_do(glance: &Glance<'_>, catalogue: &Catalogue) -> String {
    let message = Message::new("overview-due").with("late", glance.late).with("soon", glance.soon);
    catalogue.render(&message)
}

struct Screen<'s, 'p> {
    glance: &'s Glance<'p>,
    catalogue: &'s Catalogue,
    words: Words<'s>,
    style: Style,
}

impl Screen<'_, '_> {
    fn written(&self, room: Room) -> String {
        let mut out = self.head(room.rows);
        out.push('\n');
        out.push_str(&self.bad(room.bad));
        out.push_str(&self.sentences(room));
        out.push('\n');
        out.push_str(&self.further());
        out
    }

    fn head(&self, rows: usize) -> String {
        let mut out = self.title();
        if self.glance.has_errors {
            out.push_str(&self.wrapped(&self.catalogue.text("status-has-errors"), Some(Paint::Bad)));
        }
        if !self.glance.rows.is_empty() {
            let folded: Folded = self.glance.folded(rows);
            out.push('\n');
            out.push_str(&matrix(&folded, &self.glance.sum(), self.catalogue, self.style));
            out.push_str(&legend(&folded, self.catalogue, self.style));
        }
        if !self.glance.ended.is_empty() {
            let message = Message::new("glance-ended").with("names", self.glance.ended.join(", "));
            out.push_str(&self.line(&self.catalogue.render(&message)));
        }
        out
    }

    /// Of which plan, and at the end of the line on which day.
    fn title(&self) -> String {
        let head = self.glance.head;
        let title = clean(&head.plan.named()).into_owned();
        let day = Message::new("glance-day").with("date", long_date(head.as_of, self.words.language()));
        let day = self.catalogue.render(&day);
        let space = self.style.width.saturating_sub(title.width() + day.width());
        if space >= 2 {
            let title = self.style.paint(&title, Paint::Strong);
            return format!("{title}{}{day}\n", " ".repeat(space));
        }
        let title = shortened(&title, self.style.width * 2 - 2);
        self.wrapped(&title, Some(Paint::Strong)) + &self.line(&day)
    }

    fn bad(&self, most: usize) -> String {
        let all = &self.glance.bad;
        if all.is_empty() {
            let id = if self.glance.is_judged { "glance-nothing-bad" } else { "glance-nothing-judged" };
            return self.wrapped(&self.catalogue.text(id), None);
        }
        let heading = self.catalogue.render(&Message::new("glance-bad").with("count", all.len()));
        let mut columns = vec![GridColumn::words(heading)];
        let shown = &all[..most.min(all.len())];
        if shown.iter().any(|one| self.figures(one).is_some()) {
            let ids = ["glance-was", "glance-now", "glance-expected", "glance-target"];
            columns.extend(ids.map(|id| GridColumn::numbers(self.catalogue.text(id))));
        }
        let taken: usize = (0..4)
            .map(|column| {
                let figures = shown.iter().filter_map(|one| self.figures(one));
                let figures = figures.map(|cells| cells[column].width()).max().unwrap_or(0);
                figures.max(8) + 2
            })
            .sum();
        let room = self.style.width.saturating_sub(if self.style.shows_lists() { 0 } else { taken }).max(20);
        let rows = shown.iter().map(|one| self.row(one, room)).collect();
        let mut out = Grid { columns, rows, stretched: true }.written(self.style);
        if most < all.len() {
            let message = Message::new("glance-more-bad").with("count", all.len() - most);
            out.push_str(&self.wrapped(&self.catalogue.render(&message), None));
        }
        out
    }

    fn row(&self, bad: &Bad, room: usize) -> GridRow {
        let (sign, paint, title) = match bad {
            Bad::Figure(one) | Bad::Promise(one) => {
                (symbol(one.assessment), paint_of(one.assessment), &one.title)
            }
            Bad::Goal(goal) => (goal_symbol(goal), Paint::Bad, &goal.title),
            Bad::Alert(one, _) => (symbol(one.assessment), paint_of(one.assessment), &one.title),
        };
        let lead = format!("{sign} ");
        // Which part decides is never cut off.
        let part = match bad {
            Bad::Figure(one) => one.in_row().1.map(|part| format!(" ({})", clean(part))),
            Bad::Promise(_) | Bad::Goal(_) | Bad::Alert(..) => None,
        };
        let part = part.unwrap_or_default();
        let left = room.saturating_sub(2 + part.width());
        // Beside the figures nothing is left of a title whose first word does not fit: then it stands in a sentence.
        let fits = clean(title).split_whitespace().next().is_none_or(|word| word.width() + 2 <= left);
        if let Some(cells) = self.figures(bad).filter(|_| fits) {
            let title = shortened(&clean(title), left) + &part;
            let painted = format!("{}{title}", self.style.paint(&lead, paint));
            let first = GridCell::painted(format!("{lead}{title}"), painted);
            return GridRow { cells: std::iter::once(first).chain(cells).collect(), ..GridRow::default() };
        }
        let why = why_badly(bad, self.catalogue);
        let lines = if self.style.shows_lists() { 3 } else { 1 };
        let text =
            shortened(&clean(&format!("{lead}{title}: {why}")), self.style.width * lines - 2 * (lines - 1));
        let below = Below { lead: Some((lead, paint)), ..Below::plain(text, "") };
        GridRow { below: vec![below], ..GridRow::default() }
    }

    /// What it was, is, was to be by now and is to become; none where that takes more room than there is.
    fn figures(&self, bad: &Bad) -> Option<[GridCell; 4]> {
        let Bad::Figure(one) = bad else { return None };
        let row = RowFigures::of(one, self.catalogue);
        let doubt = doubt(one).map_or(String::new(), String::from);
        let wanted = Wanted::of(one, self.catalogue);
        let target = wanted.map_or_else(String::new, |wanted| match wanted.by {
            Some(by) if self.style.shows_lists() => format!("{} ({})", wanted.what, self.words.period(by)),
            Some(by) => format!("{} {}", wanted.what, self.words.period(by)),
            None => wanted.what,
        });
        let figures = [
            row.measured_from.map_or_else(String::new, |was| was.shown),
            row.standing.map_or_else(String::new, |now| format!("{}{doubt}", now.shown)),
            row.expected.unwrap_or_default(),
        ];
        let fits =
            figures.iter().all(|text| text.width() <= WIDEST_FIGURE) && target.width() <= WIDEST_TARGET;
        let [was, now, expected] = figures;
        fits.then(|| [was, now, expected, clean(&target).into_owned()].map(GridCell::from))
    }

    /// What lacks, which changes are certain, and how many are so by chance.
    fn sentences(&self, room: Room) -> String {
        let mut out = String::new();
        let shown = self.glance.bad.iter().take(room.bad).filter_map(|bad| match bad {
            // In a sentence no sign stands.
            Bad::Figure(one) => self.figures(bad).and_then(|_| doubt(one)),
            Bad::Promise(_) | Bad::Goal(_) | Bad::Alert(..) => None,
        });
        let doubts: Vec<char> = shown.collect();
        let mut chance: Vec<String> = [(CHANCE, "glance-chance"), (UNSAID, "glance-unsaid")]
            .into_iter()
            .filter(|(sign, _)| doubts.contains(sign))
            .map(|(sign, id)| format!("{sign} {}", self.catalogue.text(id)))
            .collect();
        chance.extend(looks(self.glance.looks, self.catalogue));
        if !chance.is_empty() {
            out.push_str(&self.wrapped(&chance.join(" "), None));
        }
        let certain = certain(&self.glance.certain, self.catalogue).filter(|_| room.certain);
        out.extend(
            certain.map(|text| self.wrapped(&clean(&shortened(&text, self.style.width * 2 - 4)), None)),
        );
        let lacks = self.glance.lacks.and_then(|lacks| lacking(&lacks));
        out.extend(lacks.map(|message| self.wrapped(&self.catalogue.render(&message), None)));
        out
    }

    /// What is to be done, and what to type for more: on one line where that fits.
    fn further(&self) -> String {
        // What is late comes before what is coming.
        let soon = if self.glance.late > 0 { 0 } else { self.glance.soon };
        let to_do = to_do(&Glance { soon, ..self.glance.clone() }, self.catalogue);
        let worst = self.glance.folded(2);
        let more = match worst.rows.first() {
            Some(row) => Message::new("glance-more").with("name", row.id.as_str()),
            None => Message::new("glance-all"),
        };
        let more = self.catalogue.render(&more);
        // Commands that name a plan in a folder far away are long: then the one that tells all.
        let is_wide = more.width() > self.style.width;
        let more = if is_wide { self.catalogue.text("glance-all") } else { more };
        let space = self.style.width.saturating_sub(to_do.width() + more.width());
        if space >= 2 {
            return format!("{to_do}{}{more}\n", " ".repeat(space));
        }
        self.wrapped(&to_do, None) + &self.wrapped(&more, None)
    }

    /// A text on one line.
    fn line(&self, text: &str) -> String {
        shortened(&clean(text), self.style.width) + "\n"
    }

    fn wrapped(&self, text: &str, paint: Option<Paint>) -> String {
        self.style.told(&clean(text), "", paint)
    }
}

/// What lacks, in one sentence.
pub(in crate::views) fn lacking(lacks: &Lacks) -> Option<Message> {
    let ((idle, goals), (count, all)) = (lacks.idle, lacks.unmeasured);
    // `geen van de vier`, and not `4 van de 4`.
    let of = |count: usize, all: usize| match (count == all, all) {
        (true, 1) => "only",
        (true, _) => "all",
        (false, _) => "some",
    };
    let idle_in =
        |message: Message| message.with("idle-of", of(idle, goals)).with("idle", idle).with("goals", goals);
    let unmeasured_in = |message: Message| {
        message.with("unmeasured-of", of(count, all)).with("count", count).with("all", all)
    };
    match (idle, count) {
        (0, 0) => None,
        (_, 0) => Some(idle_in(Message::new("glance-idle"))),
        (0, _) => Some(unmeasured_in(Message::new("glance-unmeasured"))),
        _ => Some(unmeasured_in(idle_in(Message::new("glance-idle-and-unmeasured")))),
    }
}

/// Whether the difference of the figure in the row can be chance, or that cannot be said.
pub(in crate::views) fn doubt(one: &IndicatorReport) -> Option<char> {
    let change = one.in_row().0.change.as_ref().filter(|change| change.absolute.abs() > 1e-9)?;
    match change.certain {
        Some(true) => None,
        Some(false) => Some(CHANCE),
        None => Some(UNSAID),
    }
}
