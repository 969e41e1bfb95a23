//! Tables of rows: a row for each place and period, a column for each topic. The long form of the open-data services, and
//! what people make themselves.

use crate::exchange::read::grid::{Grid, is_unworked};
use crate::exchange::read::layout::is_period_label;
use crate::exchange::read::no_figures::NoFigures;
use crate::exchange::read::observation::{
    CellReading, Observation, TOPIC, mark, period, read_period, status,
};
use crate::model::Period;

/// A year is the period of a row only when nothing beside it tells which part of the year is meant.
const YEARS: [&str; 2] = ["jaar", "year"];
const PARTS: [&str; 8] = ["maand", "month", "kwartaal", "quarter", "week", "halfjaar", "dag", "datum"];
/// Columns that say nothing of what a figure is about.
const REMARKS: [&str; 12] = [
    "id",
    "opmerking",
    "opmerkingen",
    "toelichting",
    "noot",
    "noten",
    "note",
    "notes",
    "remark",
    "bron",
    "source",
    "",
];

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Period,
    Status,
    Unit,
    Remark,
    Figures,
    Dimension,
}

/// Reads a table with a header row that names its columns; none when no column names a period and none is given for all.
pub fn read_long(grid: &Grid, of_all: Option<Period>) -> Option<Result<Vec<Observation>, NoFigures>> {
    // There may be a title above it, or the line `sep=;` of a spreadsheet.
    let narrow = |row: &&(usize, Vec<String>)| row.1.iter().filter(|cell| !cell.is_empty()).count() <= 1;
    let begin = grid.rows.iter().take_while(narrow).count();
    let ((_, header), rows) = grid.rows.get(begin..)?.split_first()?;
    let when = period_column(header, rows);
    if when.is_none() && (of_all.is_none() || !names_all_columns(header, rows)) {
        return None;
    }
    let mut columns: Vec<Column> =
        header.iter().enumerate().map(|(index, name)| column(name, index, rows)).collect();
    // Where no cell is a figure, the last column is where they should be: each is told for what it is.
    if !columns.contains(&Column::Figures)
        && let Some(last) = columns.iter().rposition(|column| *column == Column::Dimension)
        && columns.iter().filter(|column| **column == Column::Dimension).count() > 1
    {
        columns[last] = Column::Figures;
    }
    let mut found = Vec::new();
    for (line, cells) in rows {
        if grid.is_shifted(cells, header.len()) {
            return Some(Err(NoFigures::Shifted(*line)));
        }
        let cell = |index: usize| cells.get(index).map_or("", |cell| cell.trim());
        let read =
            when.map_or(Ok(of_all.map(|of_all| (of_all, None))), |when| read_period(cell(when), *line));
        let (period, marked) = match read {
            Ok(Some(read)) => read,
            Ok(None) => continue,
            // What nobody sees stops nothing.
            Err(_) if grid.hidden_lines.contains(line) => continue,
            Err(unclear) => return Some(Err(unclear)),
        };
        let of = |wanted: Column| columns_of(&columns, wanted);
        for figure in of(Column::Figures) {
            let mut one = grid.figure(period, cell(figure), (*line, figure));
            for index in of(Column::Dimension) {
                one.add_dimension(header[index].trim(), cell(index));
            }
            let name = header[figure].trim();
            one.add_dimension(TOPIC, numbered(name).unwrap_or(name));
            one.status = of(Column::Status).find_map(|index| status(cell(index))).or(marked);
            one.unit = of(Column::Unit).map(|index| cell(index).to_owned()).find(|unit| !unit.is_empty());
            found.push(one);
        }
    }
    (!found.is_empty()).then_some(Ok(found))
}

fn columns_of(columns: &[Column], wanted: Column) -> impl Iterator<Item = usize> {
    columns.iter().enumerate().filter(move |(_, column)| **column == wanted).map(|(index, _)| index)
}

/// The column that holds the periods. Of several, such as a code and its label, the first that can be read.
fn period_column(header: &[String], rows: &[(usize, Vec<String>)]) -> Option<usize> {
    let named = |wanted: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..header.len()).filter(|index| wanted(&header[*index].trim().to_lowercase())).collect()
    };
    let periods = named(&is_period_label);
    let reads = |index: &&usize| {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(**index)).find(|cell| !cell.is_empty());
        cells.is_some_and(|cell| period(cell).is_some())
    };
    periods.iter().find(reads).or(periods.first()).copied().or_else(|| {
        let apart = named(&|name| PARTS.contains(&name)).is_empty();
        named(&|name| YEARS.contains(&name)).first().copied().filter(|_| apart)
    })
}

/// Whether the first row names every column, so that it can be a header.
fn names_all_columns(header: &[String], rows: &[(usize, Vec<String>)]) -> bool {
    let widest = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let is_name = |cell: &String| mark(cell) == CellReading::Unreadable;
    header.len() > 1 && header.len() >= widest && header.iter().all(is_name)
}

fn column(name: &str, index: usize, rows: &[(usize, Vec<String>)]) -> Column {
    let folded = name.trim().to_lowercase();
    match folded.as_str() {
        "status" | "periodestatus" => Column::Status,
        "eenheid" | "unit" => Column::Unit,
        name if is_period_label(name) || YEARS.contains(&name) => Column::Period,
        name if REMARKS.contains(&name) => Column::Remark,
        name if name.ends_with("code") => Column::Dimension,
        _ if is_figures(name, index, rows) => Column::Figures,
        _ => Column::Dimension,
    }
}

/// The services number their columns of figures: `TotaalGeregistreerdeMisdrijven_1`. The name without the number.
pub(in crate::exchange) fn numbered(name: &str) -> Option<&str> {
    let (bare, number) = name.trim().rsplit_once('_')?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(bare)
}

/// Whether a column has figures: it is numbered, or at least half of its cells are. One cell that cannot be read makes no
/// names of the figures around it.
fn is_figures(name: &str, index: usize, rows: &[(usize, Vec<String>)]) -> bool {
    let (mut figures, mut others, mut mistakes) = (0, 0, 0);
    for cell in rows.iter().filter_map(|(_, cells)| cells.get(index)) {
        match mark(cell) {
            CellReading::Number(_) => figures += 1,
            // A mistake of a spreadsheet is no name.
            CellReading::Unreadable if is_unworked(cell) => mistakes += 1,
            CellReading::Unreadable => others += 1,
            CellReading::YesNo(_) | CellReading::None(_) => {}
        }
    }
    let all_mistakes = mistakes > 0 && others == 0;
    numbered(name).is_some() || all_mistakes || figures > 0 && figures + mistakes >= others
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::grid::read_grid;

    fn read(text: &str) -> Option<Vec<Observation>> {
        read_long(&read_grid(text.as_bytes()).unwrap(), None).map(Result::unwrap)
    }

    #[test]
    fn a_year_is_a_period_unless_a_part_of_it_stands_beside() {
        let all = read("Jaar;Misdrijven\n2023;5\n2024;6\n").unwrap();
        let shown: Vec<String> = all.iter().map(|one| format!("{} {}", one.period, one.cell)).collect();
        assert_eq!(shown, ["2023 5", "2024 6"]);
        assert_eq!(read("Jaar;Maand;Misdrijven\n2023;1;5\n2024;1;6\n"), None);
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
        let all = read_long(&grid, Some(Period::Year(2024))).unwrap().unwrap();
        assert_eq!((all.len(), all[0].period, all[0].cell.as_str()), (1, Period::Year(2024), "26.1"));
    }
}
