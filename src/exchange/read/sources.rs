//! Who a file says that its figures are of: a column `Bron`, or a line `Bron: CBS` around the table.

use crate::exchange::read::grid::Grid;
use crate::exchange::read::observation::Observation;

/// What a column or line of sources is called.
const NAMES: [&str; 5] = ["bron", "bronnen", "source", "sources", "quelle"];

fn is_name(cell: &str) -> bool {
    NAMES.contains(&cell.trim().to_lowercase().as_str())
}

/// Gives each figure of a table the source that the file names for it: its column goes before a line.
pub(super) fn name_sources(grid: &Grid, observations: &mut [Observation]) {
    let lines = || observations.iter().map(|one| one.line);
    let (first, last) = (lines().min().unwrap_or_default(), lines().max().unwrap_or_default());
    let line = grid.rows.iter().find_map(|(at, cells)| of_line(cells, *at > last));
    let heads = grid.rows.iter().take_while(|(at, _)| *at < first);
    let column = heads.filter_map(|(_, cells)| column_of(cells)).last();
    for one in observations {
        let row = || grid.rows.binary_search_by_key(&one.line, |(at, _)| *at).ok().map(|at| &grid.rows[at].1);
        let cell = column.and_then(|index| row()?.get(index)).map(|cell| cell.trim());
        let named = cell.filter(|cell| !cell.is_empty()).or(line);
        one.source = one.source.take().or_else(|| named.map(str::to_owned));
    }
}

/// The column of sources, of a row with several names.
fn column_of(cells: &[String]) -> Option<usize> {
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    cells.iter().position(|cell| is_name(cell)).filter(|_| filled > 2)
}

/// What a line names: `Bron: CBS`, in one cell or in two. Above the figures two cells may be a header.
fn of_line(cells: &[String], is_below: bool) -> Option<&str> {
    let filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    let (label, value) = match filled.as_slice() {
        [line] => line.split_once(':')?,
        [label, value] if is_below || label.ends_with(':') => (label.trim_end_matches(':'), *value),
        _ => return None,
    };
    Some(value.trim()).filter(|value| is_name(label) && !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::read::grid::read_grid;
    use crate::model::Period;

    /// The sources of figures on some lines of a file.
    fn named(text: &str, lines: &[usize]) -> Vec<Option<String>> {
        let one = |line: &usize| Observation::bare(Period::Year(2023), "5", *line);
        let mut all: Vec<Observation> = lines.iter().map(one).collect();
        name_sources(&read_grid(text.as_bytes()).unwrap(), &mut all);
        all.into_iter().map(|one| one.source).collect()
    }

    #[test]
    fn a_source_stands_in_a_column_or_on_a_line() {
        let some = |name: &str| Some(name.to_owned());
        for (text, lines, expected) in [
            ("Jaar;Aantal;Bron\n2023;5;CBS\n2024;6;\n", &[2, 3][..], vec![some("CBS"), None]),
            ("Bron: Politie\nJaar;Aantal\n2023;5\n", &[3], vec![some("Politie")]),
            ("Jaar;Aantal\n2023;5\nBron: Politie\n", &[2], vec![some("Politie")]),
            ("Jaar;Aantal\n2023;5\nBron;Politie\n", &[2], vec![some("Politie")]),
            ("Jaar;Aantal;Bron\n2023;5;CBS\n2024;6;\nSource: BVH\n", &[2, 3], vec![some("CBS"), some("BVH")]),
            ("Jaar;Aantal\n2023;5\nBron:\n", &[2], vec![None]),
            ("Bron;2023\nCBS;5\n", &[2], vec![None]),
            ("Jaar;Bronvermelding;Aantal\n2023;CBS;5\n", &[2], vec![None]),
        ] {
            assert_eq!(named(text, lines), expected, "{text}");
        }
    }
}
