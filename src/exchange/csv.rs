//! CSV out: RFC 4180, and as a spreadsheet of the Netherlands opens it.

use crate::lang::clean;
use crate::model::unmistakable;

/// How a CSV file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// RFC 4180: commas, decimal points, CR LF, UTF-8 without a mark.
    #[default]
    Rfc4180,
    /// As a Dutch Excel opens it by a double click: semicolons, decimal commas, a byte-order mark.
    ExcelNl,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is there.
    Empty,
    /// A number, with all the decimals it has.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A text. None runs as a formula.
    Text(String),
}

impl<T: Into<String>> From<Option<T>> for Cell {
    fn from(text: Option<T>) -> Cell {
        text.map_or(Cell::Empty, |text| Cell::Text(text.into()))
    }
}

/// Writes rows below a header.
pub fn written<'h>(
    header: impl IntoIterator<Item = &'h str>,
    rows: impl IntoIterator<Item = Vec<Cell>>,
    dialect: Dialect,
) -> String {
    let (separator, mark) = match dialect {
        Dialect::Rfc4180 => (",", ""),
        Dialect::ExcelNl => (";", "\u{feff}"),
    };
    let mut out = mark.to_owned();
    out.push_str(&header.into_iter().collect::<Vec<_>>().join(separator));
    out.push_str("\r\n");
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| in_dialect(cell, dialect)).collect();
        out.push_str(&cells.join(separator));
        out.push_str("\r\n");
    }
    out
}

fn in_dialect(cell: &Cell, dialect: Dialect) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => {
            let text = unmistakable(*number);
            if dialect == Dialect::ExcelNl { text.replace('.', ",") } else { text }
        }
        Cell::Bool(value) => value.to_string(),
        Cell::Text(text) => csv_cell(text),
    }
}

/// A cell of a CSV file (RFC 4180), which no spreadsheet takes for a formula.
pub fn csv_cell(text: &str) -> String {
    let text = clean(text);
    let number = text.parse::<f64>().is_ok();
    let runs = !number && text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if runs { format!("'{text}") } else { text.into_owned() };
    if text.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_runs_as_a_formula() {
        assert_eq!(csv_cell("=1+1"), "'=1+1");
        assert_eq!(csv_cell("-3.5"), "-3.5");
        assert_eq!(csv_cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(csv_cell("@SUM(A1)"), "'@SUM(A1)");
    }

    #[test]
    fn excel_of_the_netherlands_reads_commas_and_a_mark() {
        let rows = || vec![vec![Cell::Number(9.5), Cell::Text("a;b".into()), Cell::Empty, Cell::Bool(true)]];
        let names = ["v", "t", "e", "b"];
        assert_eq!(written(names, rows(), Dialect::Rfc4180), "v,t,e,b\r\n9.5,\"a;b\",,true\r\n");
        assert_eq!(written(names, rows(), Dialect::ExcelNl), "\u{feff}v;t;e;b\r\n9,5;\"a;b\";;true\r\n");
    }
}
