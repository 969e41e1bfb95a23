//! CSV out: RFC 4180, and as a spreadsheet of the Netherlands opens it.

use chrono::NaiveDate;
use serde::Serialize;

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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// Nothing is there.
    Empty,
    /// A number, with all the decimals it has.
    Number(f64),
    /// True or false.
    Bool(bool),
    /// A day.
    Date(NaiveDate),
    /// A text. None runs as a formula.
    Text(String),
}

impl<T: ToString> From<Option<T>> for Cell {
    fn from(text: Option<T>) -> Cell {
        text.map_or(Cell::Empty, |text| Cell::Text(text.to_string()))
    }
}

/// Writes rows below a header.
pub fn csv_table<'h>(
    header: impl IntoIterator<Item = &'h str>,
    rows: impl IntoIterator<Item = Vec<Cell>>,
    dialect: Dialect,
) -> String {
    let mut builder = csv::WriterBuilder::new();
    builder.terminator(csv::Terminator::CRLF).flexible(true);
    let mark = match dialect {
        Dialect::Rfc4180 => {
            // Quoted as well, for who opens the file in a spreadsheet that separates by it.
            builder.comment(Some(b';'));
            ""
        }
        Dialect::ExcelNl => {
            builder.delimiter(b';');
            "\u{feff}"
        }
    };
    let mut writer = builder.from_writer(mark.as_bytes().to_vec());
    let header = header.into_iter().map(|name| Cell::Text(name.to_owned())).collect();
    for row in std::iter::once(header).chain(rows) {
        // What is written to memory arrives.
        let _ = writer.write_record(row.iter().map(|cell| in_dialect(cell, dialect)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn in_dialect(cell: &Cell, dialect: Dialect) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Number(number) => {
            let text = unmistakable(*number);
            if dialect == Dialect::ExcelNl { text.replace('.', ",") } else { text }
        }
        Cell::Bool(value) => value.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Text(text) => no_formula(text),
    }
}

/// A text that no spreadsheet takes for a formula. Some pass over white space and what is not seen, and take the wide signs
/// of Chinese and Japanese for the narrow ones.
pub(super) fn no_formula(text: &str) -> String {
    let text = clean(text);
    let number = text.parse::<f64>().is_ok();
    let is_passed_over = |c: char| {
        c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fffd}')
    };
    let seen = text.trim_start_matches(is_passed_over);
    let begins = seen.starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    let runs = !number && (begins || text.starts_with(['\t', '\r']));
    if runs { format!("'{text}") } else { text.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_runs_as_a_formula() {
        let row = ["=1+1", "-3.5", "a,\"b\"", "@SUM(A1)"].map(|text| Cell::Text(text.to_owned())).to_vec();
        let table = csv_table(["1", "2", "3", "4"], [row], Dialect::Rfc4180);
        assert_eq!(table, "1,2,3,4\r\n'=1+1,-3.5,\"a,\"\"b\"\"\",'@SUM(A1)\r\n");
    }

    #[test]
    fn nor_does_one_behind_what_is_passed_over_or_with_a_wide_sign() {
        for text in [
            " =1+1",
            "\u{a0}@x",
            "\n=1",
            "\u{feff}=1",
            "\u{200b}+1+1",
            "\u{ff1d}1+1",
            "\u{ff0b}1a",
            "\u{ff20}SUM(1)",
        ] {
            assert!(no_formula(text).starts_with('\''), "{text:?}");
        }
        for text in ["a = b", " a", "-3", "+3.5", "é"] {
            assert_eq!(no_formula(text), text);
        }
    }

    #[test]
    fn what_separates_in_another_spreadsheet_is_quoted_too_and_a_line_end_stays_inside() {
        let row = ["a;b", "c\nd", "", "e, f"].map(|text| Cell::Text(text.to_owned())).to_vec();
        let names = ["1", "2", "3", "4"];
        let written = |dialect| csv_table(names, [row.clone()], dialect);
        assert_eq!(written(Dialect::Rfc4180), "1,2,3,4\r\n\"a;b\",\"c\nd\",,\"e, f\"\r\n");
        assert_eq!(written(Dialect::ExcelNl), "\u{feff}1;2;3;4\r\n\"a;b\";\"c\nd\";;e, f\r\n");
    }

    #[test]
    fn excel_of_the_netherlands_reads_commas_and_a_mark() {
        let rows = || vec![vec![Cell::Number(9.5), Cell::Text("a;b".into()), Cell::Empty, Cell::Bool(true)]];
        let names = ["v", "t", "e", "b"];
        assert_eq!(csv_table(names, rows(), Dialect::Rfc4180), "v,t,e,b\r\n9.5,\"a;b\",,true\r\n");
        assert_eq!(csv_table(names, rows(), Dialect::ExcelNl), "\u{feff}v;t;e;b\r\n9,5;\"a;b\";;true\r\n");
    }
}
