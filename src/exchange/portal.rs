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
    /// Columns and rows whose period cannot be told: their figures are not read.
    pub without_period: Vec<String>,
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
    let rows: Vec<&Row> = grid
        .rows
        .iter()
        .filter(|(_, cells)| {
            !cells.first().is_some_and(|cell| cell.starts_with("Bron:") || cell.starts_with('©'))
        })
        .collect();
    let (preamble, rest) = rows.split_at(begin(&rows)?);
    let first = rest
        .iter()
        .enumerate()
        .position(|(index, (_, cells))| {
            is_data(cells, grid.decimal_comma) && !(index == 0 && has_periods(cells))
        })
        .filter(|first| *first > 0)?;
    let (headers, data) = rest.split_at(first);
    let width = data.iter().map(|(_, cells)| cells.len()).max()?;
    let labels = labels(headers, data, grid.decimal_comma);
    let down: Vec<Dimension> = (0..labels).map(|index| dimension(name_of(headers, index))).collect();
    let mut fixed = Fixed::default();
    for (index, (_, cells)) in preamble.iter().enumerate() {
        // A semicolon in a title that was not quoted makes cells of it.
        fixed.add(&cells.join("; "), index == 0);
    }
    let columns: Vec<Column> = (labels..width).map(|index| column(headers, labels, index)).collect();
    let mut table = PortalTable { title: fixed.title.clone(), ..PortalTable::default() };
    for (line, cells) in data {
        for (cell, column) in cells.iter().skip(labels).zip(&columns) {
            let mut topics = fixed.topics.clone();
            topics.extend(column.topics.iter().cloned());
            let mut region = column.region.clone().or_else(|| fixed.region.clone());
            let mut when = column.period.or(fixed.period);
            for (label, dimension) in cells.iter().zip(&down) {
                match dimension {
                    Dimension::Region => region = Some(label.clone()),
                    Dimension::Topic => topics.push(label.clone()),
                    Dimension::Period => when = period(label).or(when),
                }
            }
            let Some((period, status)) = when else {
                // `Totaal` over the years, say: it is told once.
                let name = column.names.iter().chain(cells.first()).next().cloned().unwrap_or_default();
                if !table.without_period.contains(&name) {
                    table.without_period.push(name);
                }
                continue;
            };
            table.observations.push(Observation {
                topics,
                region,
                status,
                unit: column.unit.clone(),
                ..Observation::bare(period, mark(cell, grid.decimal_comma), *line)
            });
        }
    }
    (!table.observations.is_empty()).then_some(table)
}

type Row = (usize, Vec<String>);

/// What heads the first column of a header row.
fn is_head(label: &str) -> bool {
    let names = ["onderwerp", "perioden", "periode", "regio's", "regio", "gemeenten", "gemeente", "gebied"];
    label.is_empty() || names.contains(&label.to_lowercase().as_str())
}

fn is_wide(cells: &[String]) -> bool {
    cells.len() > 1
}

/// The first header row: the first with several cells that is no title with a semicolon in it.
fn begin(rows: &[&Row]) -> Option<usize> {
    let width = rows.iter().map(|(_, cells)| cells.len()).max()?;
    let wide = rows.iter().position(|(_, cells)| is_wide(cells))?;
    let cells = &rows[wide].1;
    let narrow_below = rows.get(wide + 1).is_some_and(|(_, cells)| !is_wide(cells));
    let is_title = wide == 0
        && !is_head(cells.first().map_or("", String::as_str))
        && (cells.len() < width || narrow_below)
        && cells.iter().all(|cell| matches!(mark(cell, true), Mark::Unreadable));
    if !is_title {
        return Some(wide);
    }
    rows.iter().skip(1).position(|(_, cells)| is_wide(cells)).map(|index| index + 1)
}

/// Labels, and behind them figures or marks only.
fn is_data(cells: &[String], decimal_comma: bool) -> bool {
    let first = cells.first().map_or("", String::as_str);
    let is_figure = |cell: &String| !matches!(mark(cell, decimal_comma), Mark::Unreadable);
    let texts = cells.iter().rposition(|cell| !is_figure(cell)).map_or(1, |last| last + 1);
    !is_head(first) && texts < cells.len() && cells[texts..].iter().any(|cell| !cell.is_empty())
}

/// Whether the cells behind the first are periods: a table of one's own often has years across and nothing else.
fn has_periods(cells: &[String]) -> bool {
    cells.len() > 1 && cells[1..].iter().all(|cell| cell.is_empty() || period(cell).is_some())
}

/// How many columns on the left are labels: those that a header names, or that mostly hold
/// something else than figures.
fn labels(headers: &[&Row], data: &[&Row], decimal_comma: bool) -> usize {
    let width = data.iter().map(|(_, cells)| cells.len()).max().unwrap_or(1);
    let is_label = |index: usize| {
        let named = is_head(name_of(headers, index)) && !name_of(headers, index).is_empty();
        let figure = |cell: &String| !matches!(mark(cell, decimal_comma), Mark::Unreadable);
        // Not one of them: a semicolon in a name that was not quoted shifts the cells of its row only.
        let texts = || {
            let texts = data.iter().filter(|(_, cells)| cells.get(index).is_some_and(|cell| !figure(cell)));
            texts.count() * 2 > data.len()
        };
        named && name_of(headers, index) != "Onderwerp" || texts()
    };
    (1..width).take_while(|index| is_label(*index)).count() + 1
}

/// What the headers call a column of labels: the lowest header that says anything.
fn name_of<'h>(headers: &[&'h Row], index: usize) -> &'h str {
    let cell = |(_, cells): &&'h Row| cells.get(index).map(String::as_str).filter(|cell| !cell.is_empty());
    headers.iter().rev().find_map(cell).unwrap_or("")
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

/// What the headers say of a column of figures.
#[derive(Default)]
struct Column {
    topics: Vec<String>,
    region: Option<String>,
    period: Option<(Period, Option<Status>)>,
    unit: Option<String>,
    /// All that stands above it.
    names: Vec<String>,
}

fn column(headers: &[&Row], labels: usize, index: usize) -> Column {
    let mut column = Column::default();
    for (depth, (_, cells)) in headers.iter().enumerate() {
        let lowest = depth + 1 == headers.len();
        // A header over several columns stands in the first of them.
        let joined = if lowest { index..=index } else { labels..=index };
        let cells_left = joined.rev().filter_map(|index| cells.get(index));
        let Some(cell) = cells_left.into_iter().find(|cell| !cell.is_empty()) else { continue };
        column.names.push(cell.clone());
        let across = cells.iter().take(labels).find(|cell| !cell.is_empty());
        match (dimension(across.map_or("", String::as_str)), period(cell)) {
            (Dimension::Topic, _) if cell == "Onderwerp" => {}
            // The lowest header row names the labels; behind them it has units, or periods in a table of one's own.
            (_, Some(read)) => column.period = Some(read),
            _ if lowest => column.unit = Some(cell.clone()),
            (Dimension::Region, None) => column.region = Some(cell.clone()),
            (Dimension::Topic, None) => column.topics.push(cell.clone()),
            (Dimension::Period, None) => {}
        }
    }
    column
}

#[cfg(test)]
mod tests {
    use super::super::grid::read_grid;
    use super::*;

    /// Topics, region, period, unit and figure of each observation, in short.
    fn read(text: &str) -> Vec<String> {
        let table = read_portal(&read_grid(text.as_bytes()).unwrap()).unwrap();
        let told = |one: &Observation| {
            let unit = one.unit.as_deref().unwrap_or("");
            let region = one.region.as_deref().unwrap_or("");
            format!("{} | {region} | {} | {unit} | {:?}", one.topics.join("/"), one.period, one.value)
        };
        table.observations.iter().map(told).collect()
    }

    #[test]
    fn two_columns_of_labels_are_both_read() {
        let text = "Misdrijven\n\"\";\"\";\"Onderwerp\"\n\"\";\"\";\"Geregistreerd\"\n\"Regio's\";\"Perioden\";\"aantal\"\nHaaksbergen;2022;545\nHaaksbergen;2023;524\n";
        assert_eq!(
            read(text),
            [
                "Geregistreerd | Haaksbergen | 2022 | aantal | Number(545.0)",
                "Geregistreerd | Haaksbergen | 2023 | aantal | Number(524.0)"
            ]
        );
        let topics = "Regio;Soort;2022;2023\nHaaksbergen;Diefstal;5;.\n";
        assert_eq!(
            read(topics),
            [
                "Diefstal | Haaksbergen | 2022 |  | Number(5.0)",
                "Diefstal | Haaksbergen | 2023 |  | None(Unknown)"
            ]
        );
    }

    #[test]
    fn a_title_may_have_a_semicolon_and_years_may_be_all_there_is_across() {
        let text = "Misdrijven; soort misdrijf\nGemeente;2022;2023*\nHaaksbergen;545;524\n";
        assert_eq!(
            read(text),
            [" | Haaksbergen | 2022 |  | Number(545.0)", " | Haaksbergen | 2023 |  | Number(524.0)"]
        );
        let plain = "Soort misdrijf;2022;2023\nDiefstal;5;6\n";
        assert_eq!(
            read(plain),
            ["Diefstal |  | 2022 |  | Number(5.0)", "Diefstal |  | 2023 |  | Number(6.0)"]
        );
    }

    #[test]
    fn a_header_over_several_columns_holds_for_each_of_them() {
        let text =
            "Titel\nOnderwerp;Misdrijven;\nPerioden;2022;2023\nRegio's;aantal;aantal\nHaaksbergen;545;524\n";
        let expected = [
            "Misdrijven | Haaksbergen | 2022 | aantal | Number(545.0)",
            "Misdrijven | Haaksbergen | 2023 | aantal | Number(524.0)",
        ];
        assert_eq!(read(text), expected);
    }

    #[test]
    fn a_column_without_a_period_is_told() {
        let text = "Gemeente;2022;Totaal\nHaaksbergen;545;1069\n";
        let table = read_portal(&read_grid(text.as_bytes()).unwrap()).unwrap();
        assert_eq!((table.observations.len(), table.without_period), (1, vec!["Totaal".to_owned()]));
    }
}
