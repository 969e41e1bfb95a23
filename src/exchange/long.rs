//! The long form of the open-data services: a row for each region and period, a column for each topic.

use super::arrival::NoFigures;
use super::grid::Grid;
use super::observation::{Mark, Observation, mark, read_period, status};

const PERIODS: [&str; 4] = ["perioden", "period", "periode", "periods"];

/// A year is the period of a row only when nothing beside it tells which part of the year is meant.
const YEARS: [&str; 2] = ["jaar", "year"];
const PARTS: [&str; 8] = ["maand", "month", "kwartaal", "quarter", "week", "halfjaar", "dag", "datum"];

/// Reads a table with a header row that names its columns; none when no column names a period.
pub fn read_long(grid: &Grid) -> Option<Result<Vec<Observation>, NoFigures>> {
    let ((_, header), rows) = grid.rows.split_first()?;
    let at = |wanted: &[&str]| {
        header.iter().position(|name| wanted.contains(&name.trim().to_lowercase().as_str()))
    };
    let when = at(&PERIODS).or_else(|| at(&YEARS).filter(|_| at(&PARTS).is_none()))?;
    let region =
        at(&["regios", "regio", "regio's", "region", "wijkenenbuurten", "gemeenten", "gemeente", "gebied"]);
    let state = at(&["status", "periodestatus"]);
    let apart = |index: &usize| ![Some(when), region, state, at(&["id"])].contains(&Some(*index));
    let (figures, dimensions): (Vec<usize>, Vec<usize>) =
        (0..header.len()).filter(apart).partition(|index| is_figures(&header[*index], *index, rows));
    let mut found = Vec::new();
    for (line, cells) in rows {
        if grid.is_shifted(cells, header.len()) {
            return Some(Err(NoFigures::Shifted(*line)));
        }
        let cell = |index: usize| cells.get(index).map_or("", |cell| cell.trim());
        let (period, marked) = match read_period(cell(when), *line) {
            Ok(Some(read)) => read,
            Ok(None) => continue,
            Err(unclear) => return Some(Err(unclear)),
        };
        let topics: Vec<String> = dimensions.iter().map(|index| cell(*index).to_owned()).collect();
        for figure in &figures {
            let mut topics = topics.clone();
            let name = header[*figure].trim();
            topics.push(numbered(name).unwrap_or(name).to_owned());
            found.push(Observation {
                topics,
                region: region.map(|index| cell(index).to_owned()),
                status: state.and_then(|index| status(cell(index))).or(marked),
                ..Observation::bare(period, cell(*figure), grid.decimal, *line)
            });
        }
    }
    (!found.is_empty()).then_some(Ok(found))
}

/// The services number their columns of figures: `TotaalGeregistreerdeMisdrijven_1`. The name without the number.
pub(super) fn numbered(name: &str) -> Option<&str> {
    let (bare, number) = name.trim().rsplit_once('_')?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(bare)
}

/// Whether a column has figures: it is numbered, or at least half of its cells are. One cell that cannot be read makes no
/// names of the figures around it.
fn is_figures(name: &str, index: usize, rows: &[(usize, Vec<String>)]) -> bool {
    let (mut figures, mut others) = (0, 0);
    for cell in rows.iter().filter_map(|(_, cells)| cells.get(index)) {
        match mark(cell, None) {
            Mark::Number(_) => figures += 1,
            Mark::Unreadable => others += 1,
            Mark::YesNo(_) | Mark::None(_) => {}
        }
    }
    numbered(name).is_some() || figures > 0 && figures >= others
}

#[cfg(test)]
mod tests {
    use super::super::grid::read_grid;
    use super::*;

    #[test]
    fn a_year_is_a_period_unless_a_part_of_it_stands_beside() {
        let read = |text: &str| read_long(&read_grid(text.as_bytes()).unwrap());
        let all = read("Jaar;Misdrijven\n2023;5\n2024;6\n").unwrap().unwrap();
        let told: Vec<String> = all.iter().map(|one| format!("{} {}", one.period, one.cell)).collect();
        assert_eq!(told, ["2023 5", "2024 6"]);
        assert_eq!(read("Jaar;Maand;Misdrijven\n2023;1;5\n2024;1;6\n"), None);
    }

    #[test]
    fn a_cell_that_cannot_be_read_stays_a_figure_that_cannot_be_read() {
        let text = "Regios,Perioden,Misdrijven,Aangiften_2\nA,2023JJ00,545,100\nA,2024JJ00,ca. 5,onleesbaar\nA,2025JJ00,6,7\n";
        let all = read_long(&read_grid(text.as_bytes()).unwrap()).unwrap().unwrap();
        let told: Vec<(String, bool)> =
            all.iter().map(|one| (one.topics.join("/"), one.value == Mark::Unreadable)).collect();
        let of = |name: &str, unreadable| (name.to_owned(), unreadable);
        let expected = [
            of("Misdrijven", false),
            of("Aangiften", false),
            of("Misdrijven", true),
            of("Aangiften", true),
            of("Misdrijven", false),
            of("Aangiften", false),
        ];
        assert_eq!(told, expected);
    }
}
