//! The long form of the open-data services, a row for each region and period, and the tables made for this program.

use super::grid::Grid;
use super::observation::{Mark, Observation, mark, period, status};
use crate::model::{Period, Status};

/// A period that cannot be read. The row is not passed over: a figure would be missed without a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadPeriod {
    /// The line in the file.
    pub line: usize,
    /// What stands there.
    pub text: String,
}

/// Reads a table with a header row that names its columns; none when no column names a period.
pub fn read_long(grid: &Grid) -> Option<Result<Vec<Observation>, BadPeriod>> {
    let ((_, header), rows) = grid.rows.split_first()?;
    let names: Vec<String> = header.iter().map(|name| name.to_lowercase()).collect();
    let at = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
    let when = at(&["perioden", "period", "periode", "periods"])?;
    let region = at(&["regios", "regio", "region", "wijkenenbuurten", "gemeenten"]);
    let state = at(&["status", "periodestatus"]);
    if let (Some(indicator), Some(value)) = (at(&["indicator"]), at(&["value", "waarde"])) {
        let columns = Tidy {
            when,
            indicator,
            value,
            state,
            region,
            n: at(&["n"]),
            source: at(&["source", "bron"]),
            part: at(&["part", "deel"]),
            note: at(&["note", "opmerking"]),
        };
        return Some(rows.iter().filter_map(|row| columns.read(row, grid).transpose()).collect());
    }
    let apart = |index: &usize| ![Some(when), region, state, at(&["id"])].contains(&Some(*index));
    let is_figure = |index: &usize| {
        let mut cells = rows.iter().filter_map(|(_, cells)| cells.get(*index));
        let readable = cells.clone().all(|cell| !matches!(mark(cell, grid.decimal_comma), Mark::Unreadable));
        readable && cells.any(|cell| matches!(mark(cell, grid.decimal_comma), Mark::Number(_)))
    };
    let (figures, dimensions): (Vec<usize>, Vec<usize>) =
        (0..names.len()).filter(apart).partition(|index| is_figure(index));
    let mut found = Vec::new();
    for (line, cells) in rows {
        let cell = |index: usize| cells.get(index).map_or("", |cell| cell.trim());
        let (period, marked) = match read_period(cell(when), *line) {
            Ok(Some(read)) => read,
            Ok(None) => continue,
            Err(bad) => return Some(Err(bad)),
        };
        let topics: Vec<String> = dimensions.iter().map(|index| cell(*index).to_owned()).collect();
        for figure in &figures {
            let mut topics = topics.clone();
            // The services number their columns: `TotaalGeregistreerdeMisdrijven_1`.
            let name = header[*figure].trim();
            let bare = name.rsplit_once('_').filter(|(_, n)| n.bytes().all(|b| b.is_ascii_digit()));
            topics.push(bare.map_or(name, |(bare, _)| bare).to_owned());
            found.push(Observation {
                indicator: None,
                topics,
                region: region.map(|index| cell(index).to_owned()),
                period,
                value: mark(cell(*figure), grid.decimal_comma),
                status: state.and_then(|index| status(cell(index))).or(marked),
                n: None,
                source: None,
                part: None,
                note: None,
                line: *line,
            });
        }
    }
    (!found.is_empty()).then_some(Ok(found))
}

/// The period of a row; none for a row without one, such as the line that names the publisher.
fn read_period(cell: &str, line: usize) -> Result<Option<(Period, Option<Status>)>, BadPeriod> {
    if cell.is_empty() {
        return Ok(None);
    }
    period(cell).map(Some).ok_or_else(|| BadPeriod { line, text: cell.to_owned() })
}

/// The columns of a table made for this program.
struct Tidy {
    when: usize,
    indicator: usize,
    value: usize,
    state: Option<usize>,
    region: Option<usize>,
    n: Option<usize>,
    source: Option<usize>,
    part: Option<usize>,
    note: Option<usize>,
}

impl Tidy {
    fn read(
        &self,
        (line, cells): &(usize, Vec<String>),
        grid: &Grid,
    ) -> Result<Option<Observation>, BadPeriod> {
        let cell = |index: usize| cells.get(index).map_or("", |cell| cell.trim());
        let text =
            |index: Option<usize>| index.map(|index| cell(index).to_owned()).filter(|text| !text.is_empty());
        let Some((period, marked)) = read_period(cell(self.when), *line)? else { return Ok(None) };
        Ok(Some(Observation {
            indicator: Some(cell(self.indicator).to_owned()),
            topics: Vec::new(),
            region: text(self.region),
            period,
            value: mark(cell(self.value), grid.decimal_comma),
            status: self.state.and_then(|index| status(cell(index))).or(marked),
            n: text(self.n),
            source: text(self.source),
            part: text(self.part),
            note: text(self.note),
            line: *line,
        }))
    }
}
