//! Eurostat's tables as text: the labels of a row stand in one cell, joined by commas, below a head such as
//! `freq,unit,geo\TIME_PERIOD`, and flags behind the figures.

/// A row with its line in the file.
type Row = (usize, Vec<String>);

/// Splits the labels of such a table into columns; any other table stays what it is.
pub(super) fn labels_apart(rows: Vec<Row>) -> Vec<Row> {
    let head = rows.first().and_then(|(_, cells)| cells.first());
    let Some((labels, _)) = head.and_then(|head| head.split_once('\\')) else { return rows };
    let width = labels.split(',').count();
    let mut split: Vec<Row> = Vec::with_capacity(rows.len());
    for (at, (line, cells)) in rows.iter().enumerate() {
        let Some((first, values)) = cells.split_first() else { continue };
        let of_row = if at == 0 { labels } else { first.as_str() };
        let mut parts: Vec<String> = of_row.split(',').map(|part| part.trim().to_owned()).collect();
        // It is no such table after all.
        if parts.len() != width {
            return rows;
        }
        parts.extend(values.iter().map(|value| bracketed(value)));
        split.push((*line, parts));
    }
    split
}

/// Letters behind a figure are flags here, whatever they are: `12.3 u`.
fn bracketed(value: &str) -> String {
    match value.split_once(' ') {
        Some((figure, flag))
            if figure != ":"
                && flag.chars().all(|c| c.is_ascii_lowercase())
                && flag.contains(|letter| !"pebr".contains(letter)) =>
        {
            format!("{figure} [{flag}]")
        }
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(rows: &[&[&str]]) -> Vec<Vec<String>> {
        let rows = rows.iter().map(|cells| cells.iter().map(|cell| (*cell).to_owned()).collect());
        labels_apart(rows.enumerate().collect()).into_iter().map(|(_, cells)| cells).collect()
    }

    #[test]
    fn labels_that_are_joined_are_split() {
        let rows = split(&[&["freq,geo\\TIME_PERIOD", "2022"], &["A,NL", "12.3 u"], &["A,BE", ": c"]]);
        assert_eq!(rows, [["freq", "geo", "2022"], ["A", "NL", "12.3 [u]"], ["A", "BE", ": c"]]);
        let one = split(&[&["geo\\time", "2022"], &["NL", "5 p"]]);
        assert_eq!(one, [["geo", "2022"], ["NL", "5 p"]]);
        let other = split(&[&["pad\\naam", "x"], &["a,b", "5"]]);
        assert_eq!(other, [["pad\\naam", "x"], ["a,b", "5"]]);
    }
}
