//! The tables made for this program: a row for each figure, the columns known by name. What is exported, what is filled
//! in, and what a person makes in a spreadsheet.

use std::collections::BTreeMap;

use crate::exchange::csv::no_formula;
use crate::exchange::read::doubt::Doubt;
use crate::exchange::read::doubts::says_forecast;
use crate::exchange::read::grid::Grid;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::observation::{FurtherCells, Observation, status};
use crate::exchange::read::other_measure::other_measure;
use crate::exchange::read::place_headers::is_of_groups;
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::timed::{Timed, timed};
use crate::exchange::read::time::when::{When, together};
use crate::exchange::read::time::{TimeReading, time};
use crate::exchange::template::TEMPLATE_COLUMNS;
use crate::exchange::tidy::COLUMNS;
use crate::model::{Period, Status, read_yes_no};
use OwnColumn as Column;

/// A table made for this program.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnTable {
    pub observations: Vec<Observation>,
    /// Columns that mean nothing to this program, by name.
    pub unread: Vec<String>,
    /// Rows in which something was filled in and the period is left open, or is none.
    pub undated: Vec<Undated>,
    /// Which column holds what, counted from the first that is read.
    pub columns: BTreeMap<OwnColumn, usize>,
}

/// A row in which something was filled in, and of which the period cannot be told.
#[derive(Debug, Clone, PartialEq)]
pub struct Undated {
    /// What stands in the place of the period; empty where it was left open.
    pub period: String,
    /// The figure, or why there is none; none where there is only a remark.
    pub figure: Option<String>,
    /// All else that it says. Its period means nothing.
    pub row: Observation,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnColumn {
    Indicator,
    Period,
    Value,
    Respondents,
    Status,
    Source,
    Part,
    Region,
    Note,
    Missing,
    Unit,
    Per,
    Superseded,
    Internal,
    Assumed,
    Representative,
    Sd,
    DesignEffect,
    Low,
    High,
}

/// The names of the columns, in lower case.
const NAMES: [(Column, &[&str]); 19] = [
    (Column::Indicator, &["indicator"]),
    (Column::Value, &["value", "waarde"]),
    (Column::Respondents, &["n", "respondents", "respondenten", "aantal respondenten"]),
    (Column::Status, &["status"]),
    (Column::Source, &["source", "bron"]),
    (Column::Part, &["part", "deel"]),
    (Column::Region, &["region", "regio", "regio's", "regios", "gemeente", "gemeenten", "gebied"]),
    (Column::Note, &["note", "opmerking", "toelichting"]),
    (Column::Missing, &["missing", "geen cijfer want", "no figure because"]),
    (Column::Unit, &["unit", "eenheid"]),
    (Column::Per, &["per"]),
    (Column::Superseded, &["superseded"]),
    (
        Column::Internal,
        &["internal", "intern", "vertrouwelijk", "confidential", "niet openbaar", "not public"],
    ),
    (Column::Assumed, &["assumed", "lezing"]),
    (Column::Representative, &["representative", "representatief"]),
    (Column::Sd, &["sd", "standaardafwijking", "standard deviation"]),
    (Column::DesignEffect, &["design_effect", "ontwerpeffect", "design effect"]),
    (Column::Low, &["low", "ondergrens"]),
    (Column::High, &["high", "bovengrens"]),
];

fn column(name: &str) -> Option<Column> {
    if TimeColumn::named(name).is_some() {
        return Some(Column::Period);
    }
    let name = name.trim().to_lowercase().replace('’', "'");
    NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column)
}

/// Whether a column of a table made for this program holds the places that its rows are about.
pub(in crate::exchange) fn is_region_header(name: &str) -> bool {
    column(name) == Some(Column::Region)
}

/// Reads a table made for this program; none when it is of another kind.
pub fn read_own(grid: &Grid) -> Option<Result<OwnTable, NoFigures>> {
    // There may be a title above it.
    let is_header = |cells: &[String]| {
        let all: Vec<Column> = cells.iter().filter_map(|name| column(name)).collect();
        [Column::Indicator, Column::Period, Column::Value].iter().all(|wanted| all.contains(wanted))
    };
    let begin = grid.rows.iter().position(|(_, cells)| is_header(cells))?;
    let ((_, header), rows) = grid.rows.get(begin..)?.split_first()?;
    let mut columns = BTreeMap::new();
    let mut unread = Vec::new();
    for (index, name) in header.iter().enumerate() {
        match column(name) {
            // A year and its quarter may each have a column.
            Some(Column::Period) => {}
            Some(column) if columns.insert(column, index).is_some() => {
                return Some(Err(NoFigures::TwoColumns(name.clone())));
            }
            Some(_) => {}
            None if name.is_empty() || is_for_people(name) => {}
            None => unread.push((index, name.clone())),
        }
    }
    if let Some((line, _)) = rows.iter().find(|(_, cells)| grid.is_shifted(cells, header.len())) {
        return Some(Err(NoFigures::Shifted(*line)));
    }
    let names: Vec<&str> = header.iter().map(String::as_str).collect();
    let cells: Vec<&[String]> = rows.iter().map(|(_, cells)| cells.as_slice()).collect();
    let mut times = timed(&names, &cells);
    if times.is_empty() {
        // Each cell is told for what it is.
        let at = names.iter().position(|name| TimeColumn::named(name).is_some());
        times.extend(at.map(|index| Timed { index, of: TimeColumn::Any }));
    }
    let rows = Rows { columns, times, grid, header, rows, others: &unread };
    let (observations, undated) = rows.read();
    let mut columns = rows.columns;
    columns.extend(rows.times.first().map(|first| (Column::Period, first.index)));
    let unread = unread.iter().map(|(_, name)| name.clone()).collect();
    Some(Ok(OwnTable { observations, unread, undated, columns }))
}

/// A text as it was before it was written so that it runs as no formula.
fn as_meant(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if no_formula(rest) == text => rest.to_owned(),
        _ => text,
    }
}

/// Whether this program writes the column itself, for whoever reads the table.
fn is_for_people(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    COLUMNS.contains(&name.as_str()) || TEMPLATE_COLUMNS.contains(&name.as_str()) || name == "titel"
}

/// Whether a cell of a column that means nothing to this program says that the figure beside it is a forecast, say:
/// `Soort: prognose`. Elsewhere `daling` is what somebody wants.
fn is_said_of_figure(header: &str, said: &str) -> bool {
    let is_short = said.split_whitespace().count() <= 2;
    let is_other = || is_of_groups(header) && other_measure(said).is_some();
    is_short && (says_forecast(said) || is_other())
}

struct Rows<'g> {
    columns: BTreeMap<Column, usize>,
    /// The columns that say when.
    times: Vec<Timed>,
    grid: &'g Grid,
    header: &'g [String],
    rows: &'g [(usize, Vec<String>)],
    /// Columns that mean nothing to this program. A name of a place may stand in one.
    others: &'g [(usize, String)],
}

impl Rows<'_> {
    /// The rows with a period, and those with something else in its place.
    fn read(&self) -> (Vec<Observation>, Vec<Undated>) {
        let (mut found, mut undated) = (Vec::new(), Vec::new());
        for (line, cells) in self.rows {
            // A row that another took the place of, in a table that this program wrote itself.
            if read_yes_no(self.cell(cells, Column::Superseded)) == Some(true) {
                continue;
            }
            let (when, marked, said) = self.when(cells);
            match when {
                When::Whole(period) => found.push(self.row(period, marked, *line, cells)),
                // What nobody sees stops nothing.
                _ if self.grid.hidden_lines.contains(line) => {}
                _ => undated.extend(self.undated(when == When::Empty, said, *line, cells)),
            }
        }
        (found, undated)
    }

    /// What a row says, about a period.
    fn row(&self, period: Period, marked: Option<Status>, line: usize, cells: &[String]) -> Observation {
        let cell = |column| self.cell(cells, column);
        let text = |column| Some(cell(column).to_owned()).filter(|text| !text.is_empty());
        let named = text(Column::Status);
        let status = named.as_deref().and_then(status);
        let unit = match (text(Column::Unit), text(Column::Per)) {
            (Some(unit), Some(per)) => Some(format!("{unit} {per}")),
            (unit, _) => unit,
        };
        let at = self.columns.get(&Column::Value).copied().unwrap_or_default();
        let mut one = self.grid.figure(period, cell(Column::Value), (line, at));
        let region = self.columns.get(&Column::Region).map(|index| (*index, &self.header[*index]));
        let others = self.others.iter().map(|(index, name)| (*index, name));
        for (index, name) in region.into_iter().chain(others) {
            let said = cells.get(index).map_or("", |cell| cell.trim());
            one.add_dimension(name, said);
            if !one.is_blank() && is_said_of_figure(name, said) {
                one.doubt = Some(Doubt::Other(said.to_owned()));
            }
        }
        Observation {
            indicator: Some(cell(Column::Indicator).to_owned()),
            status: status.or(if named.is_some() { None } else { marked.or(one.status) }),
            odd_status: named.filter(|_| status.is_none()),
            n: text(Column::Respondents),
            further: FurtherCells {
                internal: text(Column::Internal),
                assumed: text(Column::Assumed).map(as_meant),
                representative: text(Column::Representative),
                sd: text(Column::Sd),
                design_effect: text(Column::DesignEffect),
                low: text(Column::Low),
                high: text(Column::High),
            },
            source: text(Column::Source),
            part: text(Column::Part),
            note: text(Column::Note).map(as_meant),
            missing: text(Column::Missing).map(as_meant),
            unit,
            ..one
        }
    }

    /// A row without a period, where something was filled in.
    fn undated(&self, is_open: bool, said: String, line: usize, cells: &[String]) -> Option<Undated> {
        let text = |column| Some(self.cell(cells, column).to_owned()).filter(|text| !text.is_empty());
        let is_named = text(Column::Indicator).is_some();
        // Without an indicator it may be any line below a table: with a figure it is told.
        let other = || text(Column::Missing).or_else(|| text(Column::Respondents)).filter(|_| is_named);
        let figure = text(Column::Value).or_else(other);
        let is_filled = !is_open || figure.is_some() || is_named && text(Column::Note).is_some();
        // What it says is looked through as that of any other row.
        let row = || self.row(Period::Year(0), None, line, cells);
        is_filled.then(|| Undated { period: said, figure, row: row() })
    }

    /// What a row says of time, and the words for it.
    fn when(&self, cells: &[String]) -> (When, Option<Status>, String) {
        let text = |one: &Timed| cells.get(one.index).map_or("", |cell| cell.trim());
        let read: Vec<TimeReading> = self.times.iter().map(|one| time(text(one), one.of)).collect();
        let said: Vec<&str> = self.times.iter().map(text).filter(|text| !text.is_empty()).collect();
        let status = read.iter().find_map(|one| one.status);
        (together(read.iter().map(|one| one.when)), status, said.join(" "))
    }

    fn cell<'c>(&self, cells: &'c [String], column: Column) -> &'c str {
        let index = self.columns.get(&column);
        index.and_then(|index| cells.get(*index)).map_or("", |cell| cell.trim())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::grid::read_grid;
    use crate::exchange::read::observation::CellReading;

    fn read(text: &str) -> Result<OwnTable, NoFigures> {
        read_own(&read_grid(text.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn columns_go_by_their_dutch_names_and_a_column_too_many_is_told() {
        let table = read("Titel\n\nIndicator;Periode;Waarde;Gemeente;Status;Intern;teller\na/b;2024;8,5;Enschede;Voorlopig;ja;5\n").unwrap();
        let one = &table.observations[0];
        assert_eq!(
            (one.in_dimension("Gemeente"), one.status, one.further.internal.as_deref()),
            ("Enschede", Some(Status::Provisional), Some("ja"))
        );
        assert_eq!(table.unread, ["teller"]);
    }

    #[test]
    fn what_is_not_clear_is_refused() {
        let table = read("indicator;periode;waarde;status\na/b;2024;5;voorloopig\na/b;ooit;6;af\n").unwrap();
        let odd = |one: &Observation| (one.line, one.odd_status.clone().unwrap(), one.status);
        assert_eq!(odd(&table.observations[0]), (2, "voorloopig".to_owned(), None));
        assert_eq!(table.undated[0].period, "ooit");
        assert_eq!(odd(&table.undated[0].row), (3, "af".to_owned(), None));
        assert_eq!(
            read("indicator;periode;waarde;value\na/b;2024;5;6\n"),
            Err(NoFigures::TwoColumns("value".to_owned()))
        );
        assert_eq!(read("indicator,periode,waarde\na/b,2023,9\na/b,2024,8,5\n"), Err(NoFigures::Shifted(3)));
        assert!(read("indicator,periode,waarde\na/b,2024,9,,\n").is_ok());
    }

    #[test]
    fn a_comma_and_a_point_in_one_column_are_each_what_they_are() {
        let table = read("indicator;periode;waarde\na/b;2024;8,5\na/b;2025;9.5\n").unwrap();
        let figures: Vec<Option<f64>> = table
            .observations
            .iter()
            .map(|one| match one.value {
                CellReading::Number(numeral) => numeral.only(),
                _ => None,
            })
            .collect();
        assert_eq!(figures, [Some(8.5), Some(9.5)]);
    }
}
