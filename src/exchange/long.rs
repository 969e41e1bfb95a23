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

const PERIODS: [&str; 4] = ["perioden", "period", "periode", "periods"];

fn column(header: &[String], wanted: &[&str]) -> Option<usize> {
    header.iter().position(|name| wanted.contains(&name.trim().to_lowercase().as_str()))
}

/// Whether a row is the header of a table made for this program.
fn is_own(header: &[String]) -> bool {
    column(header, &["indicator"]).is_some()
        && column(header, &["value", "waarde"]).is_some()
        && column(header, &PERIODS).is_some()
}

/// Reads a table with a header row that names its columns; none when no column names a period.
pub fn read_long(grid: &Grid) -> Option<Result<Vec<Observation>, BadPeriod>> {
    // A table of one's own may have a title above it; its columns are known by name.
    let begin = grid.rows.iter().position(|(_, cells)| is_own(cells)).unwrap_or(0);
    let ((_, header), rows) = grid.rows.get(begin..)?.split_first()?;
    let at = |wanted: &[&str]| column(header, wanted);
    let when = at(&PERIODS)?;
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
            missing: at(&["missing"]),
            superseded: at(&["superseded"]),
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
        (0..header.len()).filter(apart).partition(|index| is_figure(index));
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
                topics,
                region: region.map(|index| cell(index).to_owned()),
                status: state.and_then(|index| status(cell(index))).or(marked),
                ..Observation::bare(period, mark(cell(*figure), grid.decimal_comma), *line)
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
    missing: Option<usize>,
    superseded: Option<usize>,
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
        // A row that another took the place of, in a table that this program wrote itself.
        if text(self.superseded).is_some_and(|cell| cell.eq_ignore_ascii_case("true")) {
            return Ok(None);
        }
        let Some((period, marked)) = read_period(cell(self.when), *line)? else { return Ok(None) };
        Ok(Some(Observation {
            indicator: Some(cell(self.indicator).to_owned()),
            region: text(self.region),
            status: self.state.and_then(|index| status(cell(index))).or(marked),
            n: text(self.n),
            source: text(self.source),
            part: text(self.part),
            note: text(self.note),
            missing: text(self.missing),
            ..Observation::bare(period, mark(cell(self.value), grid.decimal_comma), *line)
        }))
    }
}
