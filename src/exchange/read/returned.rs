//! The further sheets of a workbook to fill in, which came back: one of actions and one of texts. They are known by their
//! headers, whatever they are called and wherever they stand.

use crate::exchange::read::grid::Grid;
use crate::exchange::read::letters::letters;
use crate::exchange::read::sheets::Sheet;
use crate::files::checksum;
use crate::lang::clean;

/// The headings of the sheet of actions.
pub const ACTION_COLUMNS: [&str; 10] = [
    "template-action-title",
    "template-action-goal",
    "template-action-state",
    "template-action-result",
    "template-action-spent",
    "template-action-end",
    "template-action-portfolio",
    "template-action-hours",
    "template-action-log",
    "template-action-name",
];

/// The headings of the sheet of texts.
pub const TEXT_COLUMNS: [&str; 7] = [
    "template-text-question",
    "template-text-was",
    "template-text-now",
    "template-text-wanted",
    "template-text-judged",
    "template-text-answer",
    "template-text-name",
];

/// The heading of the column that says with what the cells of a row were issued.
pub const ISSUED_COLUMN: &str = "template-issued";

/// The mark of what was issued in the cell of a column. A cell that comes back with it was left as it was, whatever the
/// plan says by then.
pub fn issued(heading: &str, text: &str) -> String {
    let words = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut mark = checksum(format!("{}\n{words}", heading.trim().to_lowercase()).as_bytes());
    mark.truncate(8);
    mark
}

/// What came back beside the figures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Returned {
    pub actions: Vec<ReturnedAction>,
    pub texts: Vec<ReturnedText>,
    /// Sheets that are a copy of one that was read, by name.
    pub copies: Vec<String>,
}

/// Where something stands in a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InSheet {
    /// The name of the sheet.
    pub sheet: String,
    pub row: usize,
}

/// What stands in a cell that is to be filled in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filled {
    pub text: String,
    /// The name of the cell in a spreadsheet, such as `C7`.
    pub cell: String,
    /// Nobody sees it.
    pub hidden: bool,
    /// The heading of its column.
    heading: String,
    /// With what the cells of its row were issued; none where that is not known.
    marks: Vec<String>,
}

impl Filled {
    /// Whether what the plan says now in its place is not what it was issued with.
    pub fn is_overtaken_by(&self, now: &str) -> bool {
        !self.marks.is_empty() && !self.marks.contains(&issued(&self.heading, now))
    }
}

/// A row of the sheet of actions, as it was filled in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReturnedAction {
    pub at: InSheet,
    pub name: Filled,
    pub state: Filled,
    pub result: Filled,
    pub spent: Filled,
    pub end: Filled,
    pub portfolio: Filled,
    pub hours: Filled,
    pub log: Filled,
}

/// A row of the sheet of texts, as it was filled in.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReturnedText {
    pub at: InSheet,
    pub name: Filled,
    pub answer: Filled,
}

impl Returned {
    /// Whether something was filled in beside figures.
    pub fn is_filled_in(&self) -> bool {
        let cells = |row: &ReturnedAction| {
            let all = [&row.state, &row.result, &row.spent, &row.end, &row.portfolio, &row.hours, &row.log];
            all.into_iter().any(|cell| !cell.text.is_empty())
        };
        self.actions.iter().any(cells) || self.texts.iter().any(|row| !row.answer.text.is_empty())
    }

    /// Whether nothing but figures came back.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty() && self.texts.is_empty()
    }
}

/// The names of the columns that are read, in lower case, in both languages.
const NAME_OF_ACTION: &[&str] = &["actie", "action"];
const STATE: &[&str] = &["stand", "state"];
const RESULT: &[&str] = &["resultaat", "result"];
const SPENT: &[&str] = &["besteed", "spent"];
const END: &[&str] = &["einde", "end"];
const PORTFOLIO: &[&str] = &["portefeuillehouder", "portfolio holder"];
const HOURS: &[&str] = &["uren", "hours"];
const LOG: &[&str] = &["toelichting", "explanation"];
const NAME_OF_TEXT: &[&str] = &["sleutel", "key"];
const ANSWER: &[&str] = &["uw tekst", "your text"];
const ISSUED: &[&str] = &["zoals uitgegeven", "as issued"];
/// What a sheet of actions has that is to be filled in: one of the last tells it from a list of actions for people.
const ACTIONS: [&[&str]; 4] = [
    NAME_OF_ACTION,
    STATE,
    RESULT,
    &["toelichting", "explanation", "portefeuillehouder", "portfolio holder"],
];
/// How this program calls its sheets: the sheet of figures, and with what the others begin.
const OWN_NAMES: &[&str] = &["invullen", "to fill in"];
const OWN_BEGINNINGS: &[&str] = &["acties ", "actions ", "teksten ", "texts "];

/// Which of the sheets to fill in a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Figures,
    Actions,
    Texts,
}

/// Takes the sheets of actions and texts out of a workbook, and what is a copy of a sheet to fill in.
pub(super) fn take_out(sheets: Vec<Sheet>, is_figures: impl Fn(&Grid) -> bool) -> (Vec<Sheet>, Returned) {
    let kind = |grid: &Grid| {
        if header(grid, &ACTIONS).is_some() {
            Some(Kind::Actions)
        } else if header(grid, &[NAME_OF_TEXT, ANSWER]).is_some() {
            Some(Kind::Texts)
        } else {
            is_figures(grid).then_some(Kind::Figures)
        }
    };
    let sheets: Vec<(Sheet, Option<Kind>)> = sheets
        .into_iter()
        .map(|sheet| (kind(&sheet.grid), sheet))
        .map(|(kind, sheet)| (sheet, kind))
        .collect();
    let is_template = sheets.iter().any(|(_, kind)| matches!(kind, Some(Kind::Actions | Kind::Texts)))
        || sheets.iter().any(|(sheet, kind)| *kind == Some(Kind::Figures) && is_own(&sheet.name));
    let of_kind = |wanted: Kind| sheets.iter().filter(move |(_, kind)| *kind == Some(wanted));
    let chosen = |wanted: Kind| {
        let named = of_kind(wanted).find(|(sheet, _)| is_own(&sheet.name));
        named
            .or_else(|| of_kind(wanted).next())
            .map(|(sheet, _)| (sheet.name.clone(), sheet.grid.rows.clone()))
    };
    let chosen = [Kind::Figures, Kind::Actions, Kind::Texts].map(|kind| (kind, chosen(kind)));
    let has_own = |wanted: Kind| of_kind(wanted).any(|(sheet, _)| is_own(&sheet.name));
    let sure = [Kind::Figures, Kind::Actions, Kind::Texts].map(|kind| (kind, has_own(kind)));
    let (mut left, mut returned) = (Vec::new(), Returned::default());
    for (sheet, kind) in sheets {
        let Some(kind) = kind else {
            left.push(sheet);
            continue;
        };
        let of_kind = chosen.iter().find(|(of, _)| *of == kind).and_then(|(_, chosen)| chosen.as_ref());
        let is_chosen = of_kind.is_some_and(|(name, _)| *name == sheet.name);
        // Where something else was filled in it is no copy.
        let is_copy = || of_kind.is_some_and(|(_, rows)| is_within(&sheet.grid.rows, rows));
        // Of two tables of figures of which none bears the name, which is meant is asked.
        let is_sure = sure.iter().any(|(of, sure)| *of == kind && *sure) || kind != Kind::Figures;
        match kind {
            _ if !is_chosen && is_template && is_sure && is_copy() => returned.copies.push(sheet.name),
            Kind::Figures => left.push(sheet),
            Kind::Actions => returned.actions.extend(actions(&sheet)),
            Kind::Texts => returned.texts.extend(texts(&sheet)),
        }
    }
    (left, returned)
}

/// Whether all that stands in the rows of a sheet stands in a row of another too.
fn is_within(rows: &[(usize, Vec<String>)], others: &[(usize, Vec<String>)]) -> bool {
    let has = |other: &[String], cells: &[String]| {
        let is_there = |(at, cell): (usize, &String)| {
            cell.trim().is_empty() || other.get(at).is_some_and(|other| tidy(other) == tidy(cell))
        };
        cells.iter().enumerate().all(is_there)
    };
    rows.iter().enumerate().all(|(at, (_, cells))| {
        // Mostly it is the row in the same place.
        others.get(at).is_some_and(|(_, other)| has(other, cells))
            || others.iter().any(|(_, other)| has(other, cells))
    })
}

fn is_own(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    let year = |rest: &str| rest.len() == 4 && rest.bytes().all(|byte| byte.is_ascii_digit());
    OWN_NAMES.contains(&name.as_str())
        || OWN_BEGINNINGS.iter().any(|begin| name.strip_prefix(begin).is_some_and(year))
}

/// The row that has all of these columns.
fn header(grid: &Grid, wanted: &[&[&str]]) -> Option<usize> {
    let has = |cells: &[String], names: &[&str]| cells.iter().any(|cell| is_named(cell, names));
    grid.rows.iter().position(|(_, cells)| wanted.iter().all(|names| has(cells, names)))
}

fn is_named(cell: &str, names: &[&str]) -> bool {
    names.contains(&cell.trim().to_lowercase().as_str())
}

/// The rows below a header: where each stands, and what to ask for the cell of a column. A cell that was left as it was
/// issued is empty: it changes nothing.
fn rows<'g>(
    sheet: &'g Sheet,
    wanted: &[&[&str]],
) -> impl Iterator<Item = (InSheet, impl Fn(&[&str]) -> Filled + 'g)> {
    let begin = header(&sheet.grid, wanted).unwrap_or(sheet.grid.rows.len());
    let all = sheet.grid.rows.get(begin..).unwrap_or_default();
    let head = all.first().map(|(_, cells)| cells.as_slice()).unwrap_or_default();
    let marks_at = head.iter().position(|cell| is_named(cell, ISSUED));
    all.iter().skip(1).map(move |(row, cells)| {
        let marks = marks_at.and_then(|at| cells.get(at)).map_or("", String::as_str);
        let marks: Vec<String> = marks.split_whitespace().map(str::to_owned).collect();
        let cell = move |names: &[&str]| {
            let Some(at) = head.iter().position(|cell| is_named(cell, names)) else {
                return Filled::default();
            };
            let hidden = sheet.grid.hidden_lines.contains(row) || sheet.grid.hidden_columns.contains(&at);
            let mut text = cells.get(at).map_or_else(String::new, |cell| tidy(cell));
            if marks.contains(&issued(&head[at], &text)) {
                text.clear();
            }
            let cell = format!("{}{row}", letters(sheet.first_column + at));
            Filled { text, cell, hidden, heading: head[at].clone(), marks: marks.clone() }
        };
        (InSheet { sheet: sheet.name.clone(), row: *row }, cell)
    })
}

/// A cell as it was meant: other programs write the end of a line in their own ways.
fn tidy(cell: &str) -> String {
    let lines = cell.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', "\n").replace('\u{a0}', " ");
    lines.trim().to_owned()
}

fn actions(sheet: &Sheet) -> Vec<ReturnedAction> {
    let rows = rows(sheet, &ACTIONS);
    let all = rows.map(|(at, cell)| ReturnedAction {
        at,
        name: cell(NAME_OF_ACTION),
        state: cell(STATE),
        result: cell(RESULT),
        spent: cell(SPENT),
        end: cell(END),
        portfolio: cell(PORTFOLIO),
        hours: cell(HOURS),
        log: cell(LOG),
    });
    all.collect()
}

fn texts(sheet: &Sheet) -> Vec<ReturnedText> {
    let rows = rows(sheet, &[NAME_OF_TEXT, ANSWER]);
    rows.map(|(at, cell)| ReturnedText { at, name: cell(NAME_OF_TEXT), answer: cell(ANSWER) }).collect()
}
