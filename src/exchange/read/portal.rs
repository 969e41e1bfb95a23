//! The tables that people export from the portals of CBS and Politie: title lines, header rows of any depth, topics or
//! periods across, regions or topics down, a line `Bron:` at the end.

use crate::exchange::read::across::{Column, columns};
use crate::exchange::read::around::Around;
use crate::exchange::read::columns::is_remark;
use crate::exchange::read::grid::Grid;
use crate::exchange::read::heads::Head;
use crate::exchange::read::layout::{Row, begin, first_data, labels, labels_behind, name_of, second_table};
use crate::exchange::read::letters::letters;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::observation::{Observation, status};
use crate::exchange::read::place_headers::is_total;
use crate::exchange::read::table::Table;
use crate::exchange::read::time::timed::{Timed, timed};
use crate::exchange::read::time::when::{Unusable, When, together};
use crate::exchange::read::time::{TimeReading, time};
use crate::model::Period;

/// Reads a table of a portal. `of_all` is the period of a table that names none.
///
/// # Errors
/// There are no header rows above figures, or there is a second table.
pub fn read_portal(grid: &Grid, of_all: Option<Period>) -> Result<Table, NoFigures> {
    let rows: Vec<&Row> = grid
        .rows
        .iter()
        .filter(|(_, cells)| {
            !cells.first().is_some_and(|cell| cell.starts_with("Bron:") || cell.starts_with('©'))
        })
        .collect();
    let (preamble, rest) = rows.split_at(begin(&rows).ok_or(NoFigures::NoTable)?);
    // A semicolon in a title that was not quoted makes cells of it.
    let above = preamble.iter().map(|(_, cells)| cells.join("; ").trim_end_matches([';', ' ']).to_owned());
    let is_line = |(_, cells): &&&Row| cells.iter().filter(|cell| !cell.is_empty()).count() == 1;
    let below = rows.iter().rev().take_while(is_line).map(|(_, cells)| cells.join(""));
    let fixed = Around::of(above, &below.collect::<Vec<String>>(), &grid.of_sheets, of_all);
    let first = first_data(rest, fixed.when.is_some()).ok_or(NoFigures::NoTable)?;
    let (headers, data) = rest.split_at(first);
    let data: Vec<&Row> =
        data.iter().filter(|(_, row)| headers.iter().all(|(_, head)| head != row)).copied().collect();
    let width = data.iter().map(|(_, cells)| cells.len()).max().ok_or(NoFigures::NoTable)?;
    let labels = labels(headers, &data);
    if let Some(line) = begun_again(headers, &rest[first..], labels) {
        return Err(NoFigures::TwoTables(line));
    }
    let behind = labels_behind(headers, &data, labels);
    if let Some(line) = second_table(headers, &data, labels, &behind) {
        return Err(NoFigures::TwoTables(line));
    }
    let down: Vec<&str> = (0..labels).map(|index| name_of(headers, index)).collect();
    let cells: Vec<&[String]> = data.iter().map(|(_, cells)| cells.as_slice()).collect();
    let times = timed(&down, &cells);
    let columns = columns(headers, &down, width, !times.is_empty() || fixed.when.is_some());
    let undated =
        times.is_empty() && fixed.when.is_none() && columns.iter().all(|column| column.whens.is_empty());
    let dated = |row: &&Row| {
        let head = Head::of(row.1.first().map_or("", String::as_str));
        matches!(head.when, When::Whole(_)) && !head.topic.is_empty()
    };
    let dated_rows = undated && data.iter().filter(|(_, cells)| cells.len() > labels).all(dated);
    let headed = headers.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let behind = behind.into_iter().map(|at| (at, name_of(headers, at))).collect();
    let reading = Portal { grid, fixed, down, times, columns, labels, behind, headed, dated_rows };
    let mut table = Table { title: reading.fixed.title.clone(), ..Table::default() };
    let mut above: (usize, Vec<String>) = (0, Vec::new());
    for (line, cells) in data {
        let names = row_names((*line, cells), labels, &above);
        let unclear = table.unclear.len();
        reading.row(cells, *line, &names, &mut table);
        // What nobody sees stops nothing.
        if grid.hidden_lines.contains(line) {
            table.unclear.truncate(unclear);
        }
        above = (*line, names);
    }
    table.checked(&reading.fixed)
}

/// A table with its headers read.
struct Portal<'g> {
    grid: &'g Grid,
    fixed: Around,
    /// The names of the columns of labels.
    down: Vec<&'g str>,
    /// Those of them that say when.
    times: Vec<Timed>,
    columns: Vec<Column>,
    labels: usize,
    /// The columns of texts behind the figures, with their names.
    behind: Vec<(usize, &'g str)>,
    /// How many columns have a head.
    headed: usize,
    /// Nothing but the label of each row says when: `Misdrijven 2023`.
    dated_rows: bool,
}

impl Portal<'_> {
    fn row(&self, cells: &[String], line: usize, names: &[String], table: &mut Table) {
        if cells.iter().skip(self.labels).all(String::is_empty) {
            return;
        }
        // Only this region or topic cannot be read; the others can.
        let shifted = self.grid.is_shifted(cells, self.headed).then(|| cells.join(" | "));
        let label = |one: &Timed| names.get(one.index).map_or("", String::as_str);
        let read: Vec<TimeReading> = self.times.iter().map(|one| time(label(one), one.of)).collect();
        // A stretch of no use holds beside a year as well, but for one of several years.
        let holds = |when: &When| match when {
            When::Unusable(why) => *why != Unusable::Span,
            when => matches!(when, When::Whole(_) | When::Part(_)),
        };
        let of_all = self.fixed.when.filter(holds);
        let head = self.dated_rows.then(|| Head::of(names.first().map_or("", String::as_str)));
        let of_label = head.map(|head| head.when);
        let of_row: Vec<When> = read.iter().map(|one| one.when).chain(of_all).chain(of_label).collect();
        let marked = read.iter().find_map(|one| one.status);
        let mut told = false;
        let is_label = |index: usize| self.behind.iter().any(|(at, _)| *at == self.labels + index);
        let figures = cells.iter().skip(self.labels).zip(&self.columns).enumerate();
        for (index, (cell, column)) in figures.filter(|(index, _)| !is_label(*index)) {
            // A stretch of no use that is named above holds where nothing else says when.
            let when = match together(of_row.iter().chain(&column.whens).copied()) {
                When::Empty => self.fixed.when.unwrap_or(When::Empty),
                when => when,
            };
            let When::Whole(period) = when else {
                // `Totaal` over the years, say: it is told once.
                let by_row = (!read.is_empty()
                    || matches!(when, When::Unusable(_)) && column.whens.is_empty())
                    && !matches!(together(of_row.iter().copied()), When::Whole(_));
                if by_row || when == When::Unclear {
                    if !told && !cell.is_empty() {
                        let said: Vec<&str> =
                            self.times.iter().map(label).filter(|text| !text.is_empty()).collect();
                        let heads = column.times.iter().map(|(_, text)| text.as_str());
                        let mut texts: Vec<&str> = said.into_iter().chain(heads).collect();
                        if texts.is_empty() {
                            texts.extend(self.fixed.said.as_deref());
                        }
                        table.leave_out(when, &texts.join(" "), line);
                        told = true;
                    }
                    continue;
                }
                if matches!(when, When::Part(_)) {
                    table.column_without_year = column.times.first().map(|(_, text)| text.clone());
                }
                match column.names.first() {
                    Some(name) => table.leave_out_column(when, name),
                    None if cell.is_empty() => {}
                    None => table.leave_out_column(when, &letters(self.labels + index)),
                }
                continue;
            };
            let mut one = match &shifted {
                Some(row) => Observation::bare(period, row, line),
                None => self.grid.figure(period, cell, (line, self.labels + index)),
            };
            self.fixed.dimensions(&mut one);
            for (header, value) in &column.dimensions {
                one.add_dimension(header, value);
            }
            let is_time = |at: usize| self.times.iter().any(|one| one.index == at);
            for (at, (name, header)) in names.iter().zip(&self.down).enumerate() {
                let name = head.filter(|_| at == 0).map_or(name.as_str(), |head| head.topic);
                if is_time(at) {
                    one.add_time(header, name);
                } else {
                    one.add_dimension(header, name);
                }
            }
            for (header, text) in &column.times {
                one.add_time(header, text);
            }
            self.add_behind(cells, &mut one);
            one.status = marked.or(column.status).or(one.status);
            one.unit = column.unit.clone();
            self.fixed.complete(&mut one);
            table.observations.push(one);
        }
    }
}

impl Portal<'_> {
    /// Adds what the texts behind the figures of a row say of them.
    fn add_behind(&self, cells: &[String], one: &mut Observation) {
        for (at, header) in &self.behind {
            let text = cells.get(*at).map_or("", String::as_str);
            match is_remark(header) {
                true => one.remarks.extend((!text.is_empty()).then(|| text.to_owned())),
                false => {
                    one.status = one.status.or_else(|| status(text));
                    one.add_dimension(header, text);
                }
            }
        }
    }
}

/// The line on which the header stands again, above rows that are there already: another table, and no next page.
fn begun_again(headers: &[&Row], rows: &[&Row], labels: usize) -> Option<usize> {
    let begins = |row: &&Row| headers.iter().any(|(_, head)| *head == row.1);
    let names = |row: &&Row| row.1.iter().take(labels).cloned().collect::<Vec<String>>();
    let at = rows.iter().position(begins)?;
    let (above, below) = rows.split_at(at);
    let there = |row: &&Row| row.1.len() > 1 && above.iter().any(|one| names(one) == names(row));
    below.iter().filter(|row| !begins(row)).any(there).then_some(rows[at].0)
}

/// The labels of a row. In a grouped table a label stands in the first row of its group only: it holds for the rows right
/// below it. A row of totals is of no group, or of all; whose it is does not follow from the row above.
fn row_names((line, cells): (usize, &[String]), labels: usize, above: &(usize, Vec<String>)) -> Vec<String> {
    let own = |index: usize| cells.get(index).map_or("", String::as_str);
    let grouped = line == above.0 + 1 && !(0..labels).any(|index| is_total(own(index)));
    let name = |index: usize| {
        let inherits = grouped && own(index).is_empty() && index + 1 < labels;
        if inherits { above.1.get(index).cloned().unwrap_or_default() } else { own(index).to_owned() }
    };
    (0..labels).map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::grid::read_grid;
    use crate::model::Status;

    /// What each observation is about, its period, unit and figure, in short.
    fn read(text: &str) -> Vec<String> {
        let table = read_portal(&read_grid(text.as_bytes()).unwrap(), None).unwrap();
        let shown = |one: &Observation| {
            let about: Vec<String> =
                one.dimensions.iter().map(|of| format!("{}={}", of.header, of.value)).collect();
            let unit = one.unit.as_deref().unwrap_or("");
            format!("{} | {} | {unit} | {}", about.join(", "), one.period, one.cell)
        };
        table.observations.iter().map(shown).collect()
    }

    #[test]
    fn two_columns_of_labels_are_both_read() {
        let text = "Misdrijven\n\"\";\"\";\"Onderwerp\"\n\"\";\"\";\"Geregistreerd\"\n\"Regio's\";\"Perioden\";\"aantal\"\nHaaksbergen;2022;545\nHaaksbergen;2023;524\n";
        assert_eq!(
            read(text),
            [
                "Onderwerp=Geregistreerd, Eenheid=aantal, Regio's=Haaksbergen | 2022 | aantal | 545",
                "Onderwerp=Geregistreerd, Eenheid=aantal, Regio's=Haaksbergen | 2023 | aantal | 524"
            ]
        );
        let topics = "Regio;Soort;2022;2023\nHaaksbergen;Diefstal;5;.\n";
        assert_eq!(
            read(topics),
            [
                "Regio=Haaksbergen, Soort=Diefstal | 2022 |  | 5",
                "Regio=Haaksbergen, Soort=Diefstal | 2023 |  | ."
            ]
        );
    }

    #[test]
    fn a_title_may_have_a_semicolon_and_years_may_be_all_there_is_across() {
        let text = "Misdrijven; soort misdrijf\nGemeente;2022;2023*\nHaaksbergen;545;524\n";
        assert_eq!(
            read(text),
            ["Gemeente=Haaksbergen | 2022 |  | 545", "Gemeente=Haaksbergen | 2023 |  | 524"]
        );
        let plain = "Soort misdrijf;2022;2023\nDiefstal;5;6\n";
        assert_eq!(
            read(plain),
            ["Soort misdrijf=Diefstal | 2022 |  | 5", "Soort misdrijf=Diefstal | 2023 |  | 6"]
        );
    }

    #[test]
    fn a_header_over_several_columns_holds_for_each_of_them() {
        let text =
            "Titel\nOnderwerp;Misdrijven;\nPerioden;2022;2023\nRegio's;aantal;aantal\nHaaksbergen;545;524\n";
        let expected = [
            "Onderwerp=Misdrijven, Eenheid=aantal, Regio's=Haaksbergen | 2022 | aantal | 545",
            "Onderwerp=Misdrijven, Eenheid=aantal, Regio's=Haaksbergen | 2023 | aantal | 524",
        ];
        assert_eq!(read(text), expected);
    }

    #[test]
    fn a_figure_that_cannot_be_read_makes_no_header_of_its_row() {
        for (row, expected) in [
            (
                "Utrecht;2015;ca. 5",
                ["Gemeente=Utrecht | 2022 |  | 2015", "Gemeente=Utrecht | 2023 |  | ca. 5"],
            ),
            (
                "Utrecht;n.v.t.;onleesbaar",
                ["Gemeente=Utrecht | 2022 |  | n.v.t.", "Gemeente=Utrecht | 2023 |  | onleesbaar"],
            ),
        ] {
            let all = read(&format!("Gemeente;2022;2023\n{row}\nAalten;5;6\n"));
            assert_eq!(
                all,
                [expected[0], expected[1], "Gemeente=Aalten | 2022 |  | 5", "Gemeente=Aalten | 2023 |  | 6"]
            );
        }
        let alone = read("Gemeente;2022;2023\nUtrecht;ca. 5;6\n");
        assert_eq!(alone, ["Gemeente=Utrecht | 2022 |  | ca. 5", "Gemeente=Utrecht | 2023 |  | 6"]);
    }

    #[test]
    fn a_decimal_comma_between_commas_is_not_read_as_two_figures() {
        let all = read("Gemeente,2022,2023\nUtrecht,8,5,9,5\nAalten,5,6\n");
        let shifted = |year| format!("Gemeente=Utrecht | {year} |  | Utrecht | 8 | 5 | 9 | 5");
        assert_eq!(
            all,
            [
                shifted(2022),
                shifted(2023),
                "Gemeente=Aalten | 2022 |  | 5".into(),
                "Gemeente=Aalten | 2023 |  | 6".into()
            ]
        );
    }

    #[test]
    fn figures_that_look_like_years_are_figures() {
        let one_period =
            "Misdrijven\nPerioden: 2023\n;Onderwerp\nRegio's;aantal\nEnschede;2015\nUtrecht;1998\n";
        assert_eq!(
            read(one_period),
            [
                "Eenheid=aantal, Regio's=Enschede | 2023 | aantal | 2015",
                "Eenheid=aantal, Regio's=Utrecht | 2023 | aantal | 1998"
            ]
        );
        let headers = "Diefstal in de wijken\n;Diefstal;\nWijk;2022;2023\nNoord;2015;1998\n";
        let expected = [
            "Onderwerp=Diefstal, Wijk=Noord | 2022 |  | 2015",
            "Onderwerp=Diefstal, Wijk=Noord | 2023 |  | 1998",
        ];
        assert_eq!(read(headers), expected);
    }

    #[test]
    fn a_second_table_is_not_read_as_the_first() {
        let second = |text: &str| read_portal(&read_grid(text.as_bytes()).unwrap(), None);
        let below = "Gemeente;2022;2023\nAalten;5;6\n\nGemeente;2024;2025\nUtrecht;500;490\n";
        assert_eq!(second(below), Err(NoFigures::TwoTables(4)));
        let other = "Gemeente;2022;2023\nAalten;5;6\n\nNaam;2024;2025\nUtrecht;500;490\n";
        assert_eq!(second(other), Err(NoFigures::TwoTables(4)));
        let beside = "Gemeente;2022;;Gemeente;2024\nAalten;5;;Utrecht;500\nUtrecht;7;;Aalten;1\n";
        assert_eq!(second(beside), Err(NoFigures::TwoTables(1)));
        // The same header again, as at the top of a new page, is no other table.
        let paper = "Gemeente;2022;2023\nAalten;5;6\nGemeente;2022;2023\nUtrecht;7;8\n";
        assert_eq!(read(paper).len(), 4);
    }

    #[test]
    fn joined_cells_hold_for_all_they_were_joined_over() {
        let above = "Gemeente;Diefstal;;Geweld;\nGemeente;2022;2023;2022;2023\nUtrecht;1;2;3;4\n";
        assert_eq!(
            read(above),
            [
                "Onderwerp=Diefstal, Gemeente=Utrecht | 2022 |  | 1",
                "Onderwerp=Diefstal, Gemeente=Utrecht | 2023 |  | 2",
                "Onderwerp=Geweld, Gemeente=Utrecht | 2022 |  | 3",
                "Onderwerp=Geweld, Gemeente=Utrecht | 2023 |  | 4"
            ]
        );
        let beside = "Gemeente;Soort;2022\nUtrecht;Diefstal;5\n;Geweld;6\n";
        assert_eq!(
            read(beside),
            [
                "Gemeente=Utrecht, Soort=Diefstal | 2022 |  | 5",
                "Gemeente=Utrecht, Soort=Geweld | 2022 |  | 6"
            ]
        );
    }

    #[test]
    fn a_column_without_a_period_is_told() {
        let text = "Gemeente;2022;Totaal\nHaaksbergen;545;1069\n";
        let table = read_portal(&read_grid(text.as_bytes()).unwrap(), None).unwrap();
        assert_eq!((table.observations.len(), table.without_period), (1, vec!["Totaal".to_owned()]));
    }

    #[test]
    fn a_part_of_a_year_below_a_year_is_that_part() {
        let quarters = "Gemeente;2024;;2025;\n;Q1;Q2;Q1;Q2\nAalten;5;6;7;8\n";
        assert_eq!(
            read(quarters),
            [
                "Gemeente=Aalten | 2024-Q1 |  | 5",
                "Gemeente=Aalten | 2024-Q2 |  | 6",
                "Gemeente=Aalten | 2025-Q1 |  | 7",
                "Gemeente=Aalten | 2025-Q2 |  | 8"
            ]
        );
        let down = "Titel\n;;Onderwerp;Meldingen\nGemeente;Jaar;Maand;aantal\nAalten;2024;mrt;5\n";
        assert_eq!(
            read(down),
            ["Onderwerp=Meldingen, Eenheid=aantal, Gemeente=Aalten | 2024-03 | aantal | 5"]
        );
        let named = "Gemeente;Misdrijven 2023;Misdrijven 2024\nAalten;5;6\n";
        assert_eq!(
            read(named),
            [
                "Onderwerp=Misdrijven, Gemeente=Aalten | 2023 |  | 5",
                "Onderwerp=Misdrijven, Gemeente=Aalten | 2024 |  | 6"
            ]
        );
        let marked = "Perioden;2023;2024\n;Definitief;Voorlopig\nAalten;5;6\n";
        let table = read_portal(&read_grid(marked.as_bytes()).unwrap(), None).unwrap();
        let statuses: Vec<_> = table.observations.iter().map(|one| one.status).collect();
        assert_eq!(statuses, [Some(Status::Definitive), Some(Status::Provisional)]);
    }
}
