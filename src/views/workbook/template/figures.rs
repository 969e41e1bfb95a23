//! The sheet of figures.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::sheet::{Asked, AskedColumn, SheetToFillIn, sheet_to_fill_in};
use super::to_fill_in::ToFillIn;
use crate::compute::Blank;
use crate::exchange::template_headings;
use crate::lang::{Catalogue, Message};

/// How wide each of the columns is at least and at most, in letters.
const WIDTHS: [(usize, usize); 11] =
    [(20, 34), (8, 8), (8, 8), (12, 12), (12, 16), (8, 16), (6, 14), (16, 16), (16, 16), (8, 13), (20, 80)];

/// What a figure can be, in the words of whoever fills in; `ivp import` reads them in both languages.
const STATUSES: [&str; 3] = ["status-provisional", "status-revised-provisional", "status-definitive"];

pub(super) fn figures_sheet(asked: &ToFillIn<'_>, catalogue: &Catalogue) -> Result<Worksheet, XlsxError> {
    let columns: Vec<AskedColumn> = template_headings(catalogue)
        .into_iter()
        .zip(WIDTHS)
        .map(|(heading, width)| AskedColumn { heading, width })
        .collect();
    let rows: Vec<Vec<Asked>> = asked.blanks.iter().map(|blank| row(blank, catalogue)).collect();
    let instruction = [Message::new("template-instruction"), asked.then.message()];
    let name = catalogue.text("workbook-template");
    // What is on record is not asked again.
    let sheet =
        SheetToFillIn { name: &name, instruction, columns: &columns, rows: &rows, says_issued: false };
    sheet_to_fill_in(&sheet, catalogue)
}

fn row(blank: &Blank, catalogue: &Catalogue) -> Vec<Asked> {
    let nothing = || Asked::Given(String::new());
    let yes_no = || ["word-yes", "word-no"].map(|id| catalogue.text(id)).to_vec();
    vec![
        Asked::Given(blank.title.clone()),
        blank.period.map_or_else(|| Asked::Text(String::new()), |period| Asked::Given(period.to_string())),
        if blank.unit.is_yes_no() { Asked::OneOf(String::new(), yes_no()) } else { Asked::Number(None) },
        // Of other figures nobody was asked.
        if blank.unit.asks_people() { Asked::Number(None) } else { nothing() },
        Asked::OneOf(String::new(), STATUSES.map(|id| catalogue.text(id)).to_vec()),
        Asked::OneOf(
            blank.source.as_ref().map(ToString::to_string).unwrap_or_default(),
            blank.sources.iter().map(ToString::to_string).collect(),
        ),
        match &blank.part {
            Some(part) => Asked::Given(part.clone()),
            None if blank.parts.is_empty() => nothing(),
            None => Asked::OneOf(String::new(), blank.parts.clone()),
        },
        Asked::Text(String::new()),
        Asked::Text(String::new()),
        Asked::Given(catalogue.render(&blank.unit.message())),
        Asked::Given(blank.indicator.to_string()),
    ]
}
