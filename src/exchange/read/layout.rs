//! Where in a table of a portal, or one of one's own, the headers end and the figures begin.

use crate::exchange::read::columns::is_remark;
use crate::exchange::read::grid::is_unworked;
use crate::exchange::read::heads::Head;
use crate::exchange::read::observation::{CellReading, mark, period};
use crate::exchange::read::place_headers::{is_of_territories, is_smaller_area};
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::when::When;

/// Whether a label says that periods stand behind or below it.
pub(in crate::exchange) fn is_period_label(label: &str) -> bool {
    TimeColumn::named(label).is_some()
}

/// A row with its line in the file.
pub(in crate::exchange) type Row = (usize, Vec<String>);

/// What heads the first column of a header row.
fn is_head(label: &str) -> bool {
    let names = ["onderwerp", "perioden", "periode", "regio's", "regio", "gemeenten", "gemeente", "gebied"];
    label.is_empty() || is_period_label(label) || names.contains(&label.to_lowercase().as_str())
}

/// Whether a row is one of a table, and no line: a spreadsheet puts separators behind a line as well. A head over several
/// columns may be the only one of its row.
fn is_wide(cells: &[String]) -> bool {
    cells.len() > 1 && (cells[0].is_empty() || cells.iter().filter(|cell| !cell.is_empty()).count() > 1)
}

/// The first header row: the first with several cells that is no title with a semicolon in it.
pub(in crate::exchange) fn begin(rows: &[&Row]) -> Option<usize> {
    let width = rows.iter().map(|(_, cells)| cells.len()).max()?;
    let wide = rows.iter().position(|(_, cells)| is_wide(cells))?;
    let cells = &rows[wide].1;
    let narrow_below = rows.get(wide + 1).is_some_and(|(_, cells)| !is_wide(cells));
    let is_title = wide == 0
        && !is_head(cells.first().map_or("", String::as_str))
        && (cells.len() < width || narrow_below)
        && cells.iter().all(|cell| matches!(mark(cell), CellReading::Unreadable));
    if !is_title {
        return Some(wide);
    }
    rows.iter().skip(1).position(|(_, cells)| is_wide(cells)).map(|index| index + 1)
}

/// Whether no row says what the columns are: the first that is wide has a figure itself, and a period where all below it
/// have one.
pub(in crate::exchange) fn lacks_head(rows: &[Row]) -> bool {
    let mut wide = rows.iter().map(|(_, cells)| cells).filter(|cells| is_wide(cells));
    let Some(first) = wide.next() else { return false };
    let is_figure = |cell: &&String| matches!(mark(cell), CellReading::Number(_)) && period(cell).is_none();
    let below: Vec<&Vec<String>> = wide.collect();
    let is_period = |cells: &[String], at: usize| cells.get(at).is_some_and(|cell| period(cell).is_some());
    let all_are = |at: &usize| is_period(first, *at) && below.iter().all(|cells| is_period(cells, *at));
    !below.is_empty() && first.iter().any(|cell| is_figure(&cell)) && (0..first.len()).any(|at| all_are(&at))
}

/// Where the figures begin. A row with a figure in it is no header, nor is one below a header that names the labels and
/// the periods at once, whatever is in it: a cell that cannot be read makes no header of its row.
pub(in crate::exchange) fn first_data(rows: &[&Row], known_period: bool) -> Option<usize> {
    let (mut seen, mut named) = (known_period, false);
    for (index, (_, cells)) in rows.iter().enumerate() {
        let first = cells.first().map_or("", String::as_str);
        let is_header = index == 0
            || is_head(first)
            || !named
                && if has_periods(cells) { !seen && period(first).is_none() } else { !has_figures(cells) };
        if !is_header {
            return Some(index);
        }
        if cells.iter().skip(1).any(|cell| says_when(cell)) {
            seen = true;
            named |= !first.is_empty() && !is_period_label(first) && first != "Onderwerp";
        }
    }
    None
}

/// Whether there is a figure behind the first cell, or nothing but marks for none at the end of the row.
fn has_figures(cells: &[String]) -> bool {
    let marks = || cells.iter().skip(1).map(|cell| mark(cell));
    let last = cells.iter().skip(1).rfind(|cell| !cell.is_empty());
    marks().any(|mark| matches!(mark, CellReading::Number(_)))
        || last.is_some_and(|cell| mark(cell) != CellReading::Unreadable)
}

/// The line of the header of a second table, below the first or beside it.
pub(in crate::exchange) fn second_table(
    headers: &[&Row],
    data: &[&Row],
    labels: usize,
    behind: &[usize],
) -> Option<usize> {
    let own = name_of(headers, 0).to_lowercase();
    let heads = |name: &str| {
        let name = name.to_lowercase();
        !name.is_empty() && name != "onderwerp" && (is_head(&name) || name == own)
    };
    let width = headers.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    if (labels..width).any(|index| !behind.contains(&index) && heads(name_of(headers, index))) {
        return headers.last().map(|(line, _)| *line);
    }
    let mut above = headers.last().map_or(0, |(line, _)| *line);
    for (line, cells) in data {
        let years: Vec<i32> = cells.iter().skip(1).filter_map(|cell| cell.parse().ok()).collect();
        // Counts of 2015 and 2016 may stand beside each other, but not at the top of a table.
        let apart = *line > above + 1;
        let years = apart
            && years.len() > 1
            && has_periods(cells)
            && years.windows(2).all(|pair| pair[1] - pair[0] == 1);
        // A semicolon in a name that was not quoted leaves its first word in front of figures.
        let is_figure =
            |cell: &String| matches!(mark(cell), CellReading::Number(_)) && period(cell).is_none();
        let head = heads(cells.first().map_or("", String::as_str)) && !cells.iter().any(is_figure);
        if head || years {
            return Some(*line);
        }
        above = *line;
    }
    None
}

/// Whether a head says when: `2024`, `Q1`, `Misdrijven 2023`.
fn says_when(head: &str) -> bool {
    !matches!(Head::of(head).when, When::Other | When::All)
}

/// Whether the cells behind the first are periods: a table of one's own often has years across and nothing else.
fn has_periods(cells: &[String]) -> bool {
    cells.len() > 1 && cells[1..].iter().all(|cell| cell.is_empty() || period(cell).is_some())
}

/// How many columns on the left are labels: those that a header names, or that mostly hold something else than figures
/// and have no period above them.
pub(in crate::exchange) fn labels(headers: &[&Row], data: &[&Row]) -> usize {
    let width = data.iter().map(|(_, cells)| cells.len()).max().unwrap_or(1);
    let before_numbers = |index: usize| {
        data.iter().any(|(_, cells)| {
            cells.iter().skip(index + 1).any(|cell| matches!(mark(cell), CellReading::Number(_)))
        })
    };
    let is_label = |index: usize| {
        let name = name_of(headers, index);
        let named = is_head(name) && !name.is_empty() && name != "Onderwerp";
        let of_period = headers.iter().any(|(_, cells)| cells.get(index).is_some_and(|cell| says_when(cell)));
        // An answer before numbers is what those are about.
        let answers = before_numbers(index);
        let figure = |cell: &String| match mark(cell) {
            CellReading::Unreadable => is_unworked(cell),
            CellReading::YesNo(_) => !answers,
            _ => true,
        };
        // Not one of them: a semicolon in a name that was not quoted shifts the cells of its row only.
        let texts = || {
            let texts = data.iter().filter(|(_, cells)| cells.get(index).is_some_and(|cell| !figure(cell)));
            texts.count() * 2 > data.len()
        };
        named || !of_period && texts()
    };
    (1..width).take_while(|index| is_label(*index)).count() + 1
}

/// The columns behind those of periods that hold texts and say what the figures are about: labels too, whichever side of the
/// figures they stand on. What somebody makes of the figures (`Trend`, `Doel`) is none.
pub(in crate::exchange) fn labels_behind(headers: &[&Row], data: &[&Row], labels: usize) -> Vec<usize> {
    let width = data.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let of_period =
        |at: &usize| headers.iter().any(|(_, cells)| cells.get(*at).is_some_and(|cell| says_when(cell)));
    let is_text = |at: &usize| {
        let filled = || data.iter().filter_map(|(_, cells)| cells.get(*at)).filter(|cell| !cell.is_empty());
        let texts = filled().filter(|cell| mark(cell) == CellReading::Unreadable && !is_unworked(cell));
        texts.count() * 2 > filled().count()
    };
    const KINDS: [&str; 12] = [
        "eenheid",
        "maateenheid",
        "unit",
        "status",
        "soort",
        "type",
        "categorie",
        "groep",
        "leeftijd",
        "geslacht",
        "marge",
        "delict",
    ];
    // The head of the labels again is that of another table.
    let is_named = |at: &usize| {
        let name = name_of(headers, *at).to_lowercase();
        let tells = is_remark(&name) || is_smaller_area(&name) || is_of_territories(&name);
        let is_kind = KINDS.iter().any(|kind| name.starts_with(kind));
        let is_again = (0..labels).any(|label| name_of(headers, label).to_lowercase() == name);
        !name.is_empty() && !is_again && (tells || is_kind)
    };
    let wide = (labels..width).any(|at| of_period(&at));
    let behind = (labels..width).filter(|at| wide && is_named(at) && !of_period(at) && is_text(at));
    behind.collect()
}

/// What the headers call a column of labels: the lowest header that says anything.
pub(in crate::exchange) fn name_of<'h>(headers: &[&'h Row], index: usize) -> &'h str {
    let cell = |(_, cells): &&'h Row| cells.get(index).map(String::as_str).filter(|cell| !cell.is_empty());
    headers.iter().rev().find_map(cell).unwrap_or("")
}
