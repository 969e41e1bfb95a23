//! Tables with one row for each figure, or one row for each period with the topics across. The long form of the open-data
//! services, and what people make themselves.

use std::borrow::Cow;

use crate::exchange::read::around::{Around, is_stamped};
use crate::exchange::read::blocks::with_year;
use crate::exchange::read::columns::{Column, columns, tells_rows_apart};
use crate::exchange::read::grid::Grid;
pub(in crate::exchange) use crate::exchange::read::heads::numbered;
use crate::exchange::read::heads::{Head, heads};
use crate::exchange::read::layout::Row;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::observation::{CellReading, Observation, TOPIC, mark, status};
use crate::exchange::read::table::Table;
use crate::exchange::read::time::column::TimeColumn;
use crate::exchange::read::time::when::{Unusable, When, together};
use crate::exchange::read::time::{TimeReading, time};
use crate::model::{Period, Status, read_yes_no};

/// Reads a table with a header row that names its columns; none when no column names a period and none is given for all.
pub fn read_long(grid: &Grid, of_all: Option<Period>) -> Option<Result<Table, NoFigures>> {
    let (above, header, rows) = header_and_rows(grid)?;
    let columns = columns(header, rows);
    let has_periods = columns.iter().any(|column| matches!(column, Column::Time(_)));
    if !has_periods && (of_all.is_none() || !names_all_columns(header, rows)) {
        return None;
    }
    // A list of events, which nobody has counted.
    if let Some(name) =
        tells_rows_apart(header).filter(|_| has_periods && !columns.contains(&Column::Figures))
    {
        return Some(Err(NoFigures::Events(name.to_owned())));
    }
    let around = Around::of(above.iter().map(title_of), &below(rows), &grid.of_sheets, None);
    let reading = Long { grid, header, columns, of_all, around };
    if let Some(named) = reading.other_periods(rows).filter(|_| !has_periods) {
        return Some(Err(NoFigures::NamesPeriods(named)));
    }
    let heads = reading.heads();
    let mut table = Table { title: reading.around.title.clone(), ..Table::default() };
    let times: Vec<(usize, TimeColumn)> = reading.times().collect();
    let mut above: (usize, Cow<'_, [String]>) = (0, Cow::default());
    for (line, cells) in rows {
        above = (*line, with_year(&times, (*line, cells), &above));
        let cells: &[String] = &above.1;
        let hidden = grid.hidden_lines.contains(line);
        if reading.begins_again(cells) && !hidden {
            return Some(Err(NoFigures::TwoTables(*line)));
        }
        if grid.is_shifted(cells, header.len()) {
            return Some(Err(NoFigures::Shifted(*line)));
        }
        let unclear = table.unclear.len();
        reading.row(cells, *line, &heads, &mut table);
        // What nobody sees stops nothing.
        if hidden {
            table.unclear.truncate(unclear);
        }
    }
    match table.checked(&reading.around) {
        // Nothing but a header, say.
        Err(NoFigures::NoTable) => None,
        checked => Some(checked),
    }
}

/// What stands above the header row, that row, and those below it. There may be a title above it, or the line `sep=;` of a
/// spreadsheet.
fn header_and_rows(grid: &Grid) -> Option<(&[Row], &[String], &[Row])> {
    let narrow = |row: &&(usize, Vec<String>)| row.1.iter().filter(|cell| !cell.is_empty()).count() <= 1;
    let begin = grid.rows.iter().take_while(narrow).count();
    let (above, rest) = grid.rows.split_at_checked(begin)?;
    let ((_, header), rows) = rest.split_first()?;
    Some((above, header, rows))
}

/// The one cell of a line that is no row.
fn title_of((_, cells): &Row) -> String {
    let text = cells.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
    if text.starts_with("sep=") { String::new() } else { text }
}

/// The lines below a table that are no rows of it.
fn below(rows: &[Row]) -> Vec<String> {
    let is_line = |(_, cells): &&Row| cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    rows.iter().rev().take_while(is_line).map(title_of).collect()
}

/// The column that is called one of periods, where nothing in it is one: what stands there instead.
pub fn unread_periods(grid: &Grid) -> Option<NoFigures> {
    let (_, header, rows) = header_and_rows(grid)?;
    let index = header.iter().position(|name| TimeColumn::named(name).is_some())?;
    let mut table = Table::default();
    for (line, cells) in rows {
        if let Some(cell) = cells.get(index).filter(|cell| !cell.is_empty()) {
            table.leave_out(When::Other, cell, *line);
        }
    }
    (!table.odd_periods.is_empty()).then_some(NoFigures::NoPeriods(table.odd_periods))
}

struct Long<'g> {
    grid: &'g Grid,
    header: &'g [String],
    columns: Vec<Column>,
    of_all: Option<Period>,
    around: Around,
}

impl<'g> Long<'g> {
    fn of(&self, wanted: Column) -> impl Iterator<Item = usize> {
        let columns = self.columns.iter().enumerate();
        columns.filter(move |(_, column)| **column == wanted).map(|(index, _)| index)
    }

    fn times(&self) -> impl Iterator<Item = (usize, TimeColumn)> {
        self.columns.iter().enumerate().filter_map(|(index, column)| match column {
            Column::Time(of) => Some((index, *of)),
            _ => None,
        })
    }

    /// What the cells of a column say that holds nothing but periods, whatever it is called: `Startdatum`.
    fn other_periods(&self, rows: &[(usize, Vec<String>)]) -> Option<Vec<String>> {
        let says = |cell: &&str| match time(cell, TimeColumn::Any).when {
            When::Whole(_) => true,
            When::Unusable(why) => why != Unusable::Unread,
            _ => false,
        };
        let cells = |index: usize| -> Vec<&str> {
            let all = rows.iter().filter_map(|(_, cells)| cells.get(index));
            all.map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect()
        };
        let mut columns = self.of(Column::Dimension).map(cells);
        let found = columns.find(|cells| !cells.is_empty() && cells.iter().all(says))?;
        Some(found.into_iter().take(1).map(str::to_owned).collect())
    }

    /// Whether a row calls its columns of time what the header calls them: another table begins there.
    fn begins_again(&self, cells: &[String]) -> bool {
        let same = |index: usize| {
            let cell = cells.get(index).map_or("", |cell| cell.trim());
            !cell.is_empty() && cell.to_lowercase() == self.header[index].trim().to_lowercase()
        };
        let mut times = self.times().map(|(index, _)| index).peekable();
        times.peek().is_some() && times.all(same)
    }

    /// The columns of figures, with what their heads say.
    fn heads(&self) -> Vec<(usize, Head<'g>)> {
        // Beside quarters alone, the heads may have the year.
        let names_years = |(_, of): (usize, TimeColumn)| {
            matches!(of, TimeColumn::Any | TimeColumn::Date | TimeColumn::Year | TimeColumn::SchoolYear)
        };
        let has_periods = self.of_all.is_some() || self.times().any(names_years);
        let at: Vec<usize> = self.of(Column::Figures).collect();
        let names: Vec<&str> = at.iter().map(|index| self.header[*index].trim()).collect();
        let read = heads(&names, has_periods);
        at.into_iter().zip(read).collect()
    }

    fn row(&self, cells: &[String], line: usize, heads: &[(usize, Head<'_>)], table: &mut Table) {
        let cell = |index: usize| cells.get(index).map_or("", |cell| cell.trim());
        // The line that names the publisher has no figures.
        if heads.iter().all(|(index, _)| cell(*index).is_empty())
            && self.times().all(|(index, _)| cell(index).is_empty())
            || cells.iter().filter(|cell| !cell.is_empty()).count() <= 1
        {
            return;
        }
        let read: Vec<TimeReading> = self.times().map(|(index, of)| time(cell(index), of)).collect();
        // Of several years above it a row says itself which it is of.
        let spans = self.around.when == Some(When::Unusable(Unusable::Span)) && !read.is_empty();
        let of_all = self.of_all.map(When::Whole).or(self.around.when.filter(|_| !spans));
        let own = together(read.iter().map(|one| one.when).chain(of_all));
        let marked = read.iter().find_map(|one| one.status);
        let text = self.text_of_time(cells);
        // The sum at the bottom is of no period.
        let total = || {
            self.of(Column::Dimension).map(cell).find(|cell| time(cell, TimeColumn::Any).when == When::All)
        };
        if let (When::Empty, Some(total)) = (own, total()) {
            return table.leave_out(When::All, total, line);
        }
        let mut told = false;
        for (figure, head) in heads {
            let when = match (own, head.when) {
                (When::Whole(_) | When::Part(_) | When::Empty, When::Other) => own,
                (When::Whole(period), head) => together([When::Whole(period), head]),
                (When::Part(part), head) => together([When::Part(part), head]),
                // All months of the year above them.
                (When::Unusable(Unusable::Total), head @ When::Whole(_))
                    if self.times().all(|(_, of)| of.is_of_parts()) =>
                {
                    head
                }
                (When::Empty, head) if read.is_empty() => head,
                (own, _) => own,
            };
            let When::Whole(period) = when else {
                // A column whose head is of no use is told once, a row for each row.
                if matches!(own, When::Whole(_)) && when != When::Unclear {
                    table.leave_out_column(when, self.header[*figure].trim());
                } else if !told {
                    table.leave_out(when, &text, line);
                    told = true;
                }
                continue;
            };
            table.observations.push(self.figure(period, cells, line, *figure, head, marked));
        }
    }

    fn figure(
        &self,
        period: Period,
        cells: &[String],
        line: usize,
        at: usize,
        head: &Head<'_>,
        marked: Option<Status>,
    ) -> Observation {
        let cell = |index: usize| cells.get(index).map_or("", |cell| cell.trim());
        let mut one = self.grid.figure(period, cell(at), (line, at));
        self.around.dimensions(&mut one);
        for index in self.of(Column::Dimension) {
            one.add_dimension(self.header[index].trim(), cell(index));
        }
        let name = self.header[at].trim();
        if head.when == When::Other {
            one.add_dimension(TOPIC, numbered(name).unwrap_or(name));
        } else {
            if !head.topic.is_empty() {
                one.add_dimension(TOPIC, head.topic);
            }
            one.add_time(TOPIC, name);
        }
        for (index, _) in self.times() {
            one.add_time(self.header[index].trim(), cell(index));
        }
        for index in self.of(Column::Status) {
            one.add_time(self.header[index].trim(), cell(index));
        }
        let stated = self.of(Column::Status).find_map(|index| status(cell(index)));
        let answer = |of| self.of(of).find_map(|index| read_yes_no(cell(index)));
        let answered = answer(Column::Provisional).or_else(|| answer(Column::Definitive).map(|yes| !yes));
        let answered = answered.map(|yes| if yes { Status::Provisional } else { Status::Definitive });
        for flag in self.of(Column::Flag).map(cell).filter(|flag| !flag.is_empty()) {
            one.add_flag(flag);
        }
        one.status = stated.or(answered).or(marked).or(head.status).or(one.status);
        for index in self.of(Column::Unit) {
            one.add_time(self.header[index].trim(), cell(index));
            one.unit = one.unit.or_else(|| Some(cell(index).to_owned()).filter(|unit| !unit.is_empty()));
        }
        let remarks = self.of(Column::Remark).filter(|index| !cell(*index).is_empty());
        let remark = |index: usize| match self.header[index].trim() {
            stamp if is_stamped(stamp) => format!("{stamp}: {}", cell(index)),
            _ => cell(index).to_owned(),
        };
        one.remarks = remarks.map(remark).collect();
        self.around.complete(&mut one);
        one
    }

    /// What a row says of time, as it stands there.
    fn text_of_time(&self, cells: &[String]) -> String {
        let cell = |(index, _): (usize, TimeColumn)| cells.get(index).map_or("", |cell| cell.trim());
        let all: Vec<&str> = self.times().map(cell).filter(|cell| !cell.is_empty()).collect();
        all.join(" ")
    }
}

/// Whether the first row names every column, so that it can be a header.
fn names_all_columns(header: &[String], rows: &[(usize, Vec<String>)]) -> bool {
    let widest = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let is_name = |cell: &String| mark(cell) == CellReading::Unreadable;
    header.len() > 1 && header.len() >= widest && header.iter().all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::grid::read_grid;

    fn read(text: &str) -> Option<Vec<Observation>> {
        read_long(&read_grid(text.as_bytes()).unwrap(), None).map(|read| read.unwrap().observations)
    }

    #[test]
    fn a_year_is_a_period_unless_a_part_of_it_stands_beside() {
        let all = read("Jaar;Misdrijven\n2023;5\n2024;6\n").unwrap();
        let shown: Vec<String> = all.iter().map(|one| format!("{} {}", one.period, one.cell)).collect();
        assert_eq!(shown, ["2023 5", "2024 6"]);
        let all = read("Jaar;Maand;Misdrijven\n2023;1;5\n2024;1;6\n").unwrap();
        let shown: Vec<String> = all.iter().map(|one| format!("{} {}", one.period, one.cell)).collect();
        assert_eq!(shown, ["2023-01 5", "2024-01 6"]);
    }

    #[test]
    fn a_cell_that_cannot_be_read_stays_a_figure_that_cannot_be_read() {
        let text = "Regios,Perioden,Misdrijven,Aangiften_2\nA,2023JJ00,545,100\nA,2024JJ00,ca. 5,onleesbaar\nA,2025JJ00,6,7\n";
        let shown: Vec<(String, bool)> = read(text)
            .unwrap()
            .iter()
            .map(|one| (one.in_dimension(TOPIC).to_owned(), one.value == CellReading::Unreadable))
            .collect();
        let of = |name: &str, unreadable| (name.to_owned(), unreadable);
        let expected = [
            of("Misdrijven", false),
            of("Aangiften", false),
            of("Misdrijven", true),
            of("Aangiften", true),
            of("Misdrijven", false),
            of("Aangiften", false),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_is_neither_period_nor_figure_nor_remark_is_a_dimension() {
        let text = "ID,Plaatsnaam,gemcode,Perioden_label,Perioden,Aantal_1,Opmerking,Eenheid\n0,Enschede,0153,2023,2023JJ00,11,niets,x 1 000\n";
        let one = &read(text).unwrap()[0];
        let about: Vec<String> =
            one.dimensions.iter().map(|of| format!("{}={}", of.header, of.value)).collect();
        assert_eq!(about, ["Plaatsnaam=Enschede", "gemcode=0153", "Onderwerp=Aantal"]);
        assert_eq!((one.period, one.unit.as_deref()), (Period::Year(2023), Some("x 1 000")));
    }

    #[test]
    fn one_period_for_all_is_given_where_the_table_has_none() {
        let grid = read_grid(b"RegioS;Marges;Moeite_1\nGM0158;MW00000;26.1\n").unwrap();
        assert_eq!(read_long(&grid, None), None);
        let all = read_long(&grid, Some(Period::Year(2024))).unwrap().unwrap().observations;
        assert_eq!((all.len(), all[0].period, all[0].cell.as_str()), (1, Period::Year(2024), "26.1"));
    }
}
