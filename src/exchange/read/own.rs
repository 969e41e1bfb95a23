//! The tables made for this program: a row for each figure, the columns known by name. What is exported, what is filled
//! in, and what a person makes in a spreadsheet.

use std::collections::BTreeMap;

use crate::exchange::read::grid::Grid;
use crate::exchange::read::letters::letters;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::observation::{Observation, status};
use crate::exchange::read::time::{TimeReading, time};
use crate::exchange::read::time_column::TimeColumn;
use crate::exchange::read::timed::{Timed, timed};
use crate::exchange::read::when::{When, together};
use crate::exchange::template::TEMPLATE_COLUMNS;
use crate::exchange::tidy::COLUMNS;
use crate::model::{Status, read_yes_no};

/// A table made for this program.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnTable {
    pub observations: Vec<Observation>,
    /// Columns that mean nothing to this program, by name.
    pub unread: Vec<String>,
    /// Rows of which something was filled in, but no period.
    pub stranded: Vec<Stranded>,
}

/// A row in which something was filled in and the period was left open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranded {
    /// The line in the file.
    pub line: usize,
    /// The column of periods, as a spreadsheet names it.
    pub column: String,
    /// The name of the indicator; empty where it names none.
    pub indicator: String,
    /// The figure, or why there is none; none where there is only a remark.
    pub figure: Option<String>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
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
}

/// The names of the columns, in lower case.
const NAMES: [(Column, &[&str]); 13] = [
    (Column::Indicator, &["indicator"]),
    (Column::Value, &["value", "waarde"]),
    (Column::Respondents, &["n", "respondents", "respondenten", "aantal respondenten"]),
    (Column::Status, &["status"]),
    (Column::Source, &["source", "bron"]),
    (Column::Part, &["part", "deel"]),
    (Column::Region, &["region", "regio", "regio's", "regios", "gemeente", "gemeenten", "gebied"]),
    (Column::Note, &["note", "opmerking"]),
    (Column::Missing, &["missing", "geen cijfer want", "no figure because"]),
    (Column::Unit, &["unit", "eenheid"]),
    (Column::Per, &["per"]),
    (Column::Superseded, &["superseded"]),
    (Column::Internal, &["internal", "intern"]),
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
    let read = rows.read();
    let stranded = rows.stranded();
    let unread = unread.iter().map(|(_, name)| name.clone()).collect();
    Some(read.map(|observations| OwnTable { observations, unread, stranded }))
}

/// Whether this program writes the column itself, for whoever reads the table.
fn is_for_people(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    COLUMNS.contains(&name.as_str()) || TEMPLATE_COLUMNS.contains(&name.as_str()) || name == "titel"
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
    fn read(&self) -> Result<Vec<Observation>, NoFigures> {
        let (mut found, mut bad) = (Vec::new(), Vec::new());
        for (line, cells) in self.rows {
            let cell = |column| self.cell(cells, column);
            let text = |column| Some(cell(column).to_owned()).filter(|text| !text.is_empty());
            let yes = |column| read_yes_no(cell(column)) == Some(true);
            // A row that another took the place of, in a table that this program wrote itself.
            if yes(Column::Superseded) {
                continue;
            }
            let (when, marked, said) = self.when(cells);
            let period = match when {
                When::Whole(period) => period,
                When::Empty => continue,
                // What nobody sees stops nothing.
                _ if self.grid.hidden_lines.contains(line) => continue,
                _ => {
                    bad.push((*line, said));
                    continue;
                }
            };
            let status = match text(Column::Status) {
                Some(text) => Some(status(&text).ok_or_else(|| NoFigures::BadStatus(*line, text.clone()))?),
                None => marked,
            };
            let unit = match (text(Column::Unit), text(Column::Per)) {
                (Some(unit), Some(per)) => Some(format!("{unit} {per}")),
                (unit, _) => unit,
            };
            let at = self.columns.get(&Column::Value).copied().unwrap_or_default();
            let mut one = self.grid.figure(period, cell(Column::Value), (*line, at));
            let region = self.columns.get(&Column::Region).map(|index| (*index, &self.header[*index]));
            let others = self.others.iter().map(|(index, name)| (*index, name));
            for (index, name) in region.into_iter().chain(others) {
                one.add_dimension(name, cells.get(index).map_or("", |cell| cell.trim()));
            }
            found.push(Observation {
                indicator: Some(cell(Column::Indicator).to_owned()),
                status: status.or(one.status),
                n: text(Column::Respondents),
                source: text(Column::Source),
                part: text(Column::Part),
                note: text(Column::Note),
                missing: text(Column::Missing),
                internal: yes(Column::Internal),
                unit,
                ..one
            });
        }
        if bad.is_empty() { Ok(found) } else { Err(NoFigures::BadPeriods(bad)) }
    }

    /// What a row says of time, and the words for it.
    fn when(&self, cells: &[String]) -> (When, Option<Status>, String) {
        let text = |one: &Timed| cells.get(one.index).map_or("", |cell| cell.trim());
        let read: Vec<TimeReading> = self.times.iter().map(|one| time(text(one), one.of)).collect();
        let said: Vec<&str> = self.times.iter().map(text).filter(|text| !text.is_empty()).collect();
        let status = read.iter().find_map(|one| one.status);
        (together(read.iter().map(|one| one.when)), status, said.join(" "))
    }

    /// The rows in which something was filled in, but no period. What nobody sees and what was superseded is none.
    fn stranded(&self) -> Vec<Stranded> {
        let row = |(line, cells): &(usize, Vec<String>)| {
            let text = |column| Some(self.cell(cells, column).to_owned()).filter(|text| !text.is_empty());
            let is_read = self.when(cells).0 != When::Empty
                || read_yes_no(self.cell(cells, Column::Superseded)) == Some(true)
                || self.grid.hidden_lines.contains(line);
            let value = text(Column::Value);
            let named = text(Column::Indicator);
            // Without an indicator it may be any line below a table: with a figure it is told.
            let other =
                || text(Column::Missing).or_else(|| text(Column::Respondents)).filter(|_| named.is_some());
            let figure = value.or_else(other);
            let is_filled = figure.is_some() || named.is_some() && text(Column::Note).is_some();
            let column = letters(self.times.first()?.index);
            let indicator = named.clone().unwrap_or_default();
            (is_filled && !is_read).then_some(Stranded { line: *line, column, indicator, figure })
        };
        self.rows.iter().filter_map(row).collect()
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
            (one.in_dimension("Gemeente"), one.status, one.internal),
            ("Enschede", Some(Status::Provisional), true)
        );
        assert_eq!(table.unread, ["teller"]);
    }

    #[test]
    fn what_is_not_clear_is_refused() {
        assert_eq!(
            read("indicator;periode;waarde;status\na/b;2024;5;voorloopig\n"),
            Err(NoFigures::BadStatus(2, "voorloopig".to_owned()))
        );
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
