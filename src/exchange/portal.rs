//! The tables that people export from the portals of CBS and Politie: title lines, header rows of any depth, topics or
//! periods across, regions or topics down, a line `Bron:` at the end.

use super::grid::Grid;
use super::observation::{Mark, Observation, mark, period};
use crate::model::{Period, Status};

/// A table of a portal.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PortalTable {
    /// Its title.
    pub title: Option<String>,
    /// Its figures.
    pub observations: Vec<Observation>,
}

/// What a row of headers, or the first column, is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dimension {
    Topic,
    Period,
    Region,
}

fn dimension(label: &str) -> Dimension {
    let label = label.to_lowercase();
    if label.starts_with("period") {
        Dimension::Period
    } else if label.starts_with("regio") || label.starts_with("gemeente") || label.starts_with("gebied") {
        Dimension::Region
    } else {
        Dimension::Topic
    }
}

/// Reads a table of a portal; none when the grid has no header rows above figures.
pub fn read_portal(grid: &Grid) -> Option<PortalTable> {
    let rows: Vec<&(usize, Vec<String>)> = grid
        .rows
        .iter()
        .filter(|(_, cells)| {
            !cells.first().is_some_and(|cell| cell.starts_with("Bron:") || cell.starts_with('©'))
        })
        .collect();
    let wide = |cells: &[String]| cells.iter().filter(|cell| !cell.is_empty()).count() > 1 || cells.len() > 1;
    let begin = rows.iter().position(|(_, cells)| wide(cells))?;
    let (preamble, rest) = rows.split_at(begin);
    let is_data = |cells: &[String]| {
        let label = cells.first().map_or("", String::as_str);
        let names = label.is_empty() || matches!(label, "Onderwerp" | "Perioden" | "Regio's");
        let figure = |cell: &String| !matches!(mark(cell, grid.decimal_comma), Mark::Unreadable);
        !names && cells.len() > 1 && cells[1..].iter().all(figure)
    };
    let first = rest.iter().position(|(_, cells)| is_data(cells)).filter(|first| *first > 0)?;
    let (headers, data) = rest.split_at(first);
    // The last header row names the first column; its other cells are units.
    let down = dimension(headers.last()?.1.first()?);
    let width = data.iter().map(|(_, cells)| cells.len()).max()?;
    let mut fixed = Fixed::default();
    for (index, (_, cells)) in preamble.iter().enumerate() {
        fixed.add(cells.first().map_or("", String::as_str), index == 0);
    }
    let columns: Vec<Column> = (1..width).map(|index| column(headers, index)).collect();
    let mut table = PortalTable { title: fixed.title.clone(), observations: Vec::new() };
    for (line, cells) in data {
        let label = cells.first().map_or("", String::as_str);
        for (cell, column) in cells.iter().skip(1).zip(&columns) {
            let mut topics = fixed.topics.clone();
            topics.extend(column.topics.iter().cloned());
            let mut region = column.region.clone().or_else(|| fixed.region.clone());
            let mut when = column.period.or(fixed.period);
            match down {
                Dimension::Region => region = Some(label.to_owned()),
                Dimension::Topic => topics.push(label.to_owned()),
                Dimension::Period => when = period(label).or(when),
            }
            let Some((period, status)) = when else { continue };
            let value = mark(cell, grid.decimal_comma);
            table.observations.push(Observation {
                indicator: None,
                topics,
                region,
                period,
                value,
                status,
                n: None,
                source: None,
                part: None,
                note: None,
                line: *line,
            });
        }
    }
    (!table.observations.is_empty()).then_some(table)
}

/// What holds for the whole table.
#[derive(Default)]
struct Fixed {
    title: Option<String>,
    topics: Vec<String>,
    region: Option<String>,
    period: Option<(Period, Option<Status>)>,
}

impl Fixed {
    fn add(&mut self, line: &str, first: bool) {
        let Some((label, value)) = line.split_once(": ").filter(|_| !first) else {
            if first && !line.is_empty() {
                self.title = Some(line.to_owned());
            }
            return;
        };
        match dimension(label) {
            Dimension::Topic => self.topics.push(value.to_owned()),
            Dimension::Period => self.period = period(value),
            Dimension::Region => self.region = Some(value.to_owned()),
        }
    }
}

struct Column {
    topics: Vec<String>,
    region: Option<String>,
    period: Option<(Period, Option<Status>)>,
}

fn column(headers: &[&(usize, Vec<String>)], index: usize) -> Column {
    let mut column = Column { topics: Vec::new(), region: None, period: None };
    let above = &headers[..headers.len().saturating_sub(1)];
    for (_, cells) in above {
        let Some(cell) = cells.get(index).filter(|cell| !cell.is_empty()) else { continue };
        match dimension(cells.first().map_or("", String::as_str)) {
            Dimension::Period => column.period = period(cell).or(column.period),
            Dimension::Region => column.region = Some(cell.clone()),
            Dimension::Topic if cell == "Onderwerp" => {}
            Dimension::Topic => match period(cell) {
                Some(read) => column.period = Some(read),
                None => column.topics.push(cell.clone()),
            },
        }
    }
    column
}
