//! The workbook to fill in: a sheet of figures, one of actions and one of texts. `ivp import` reads all of them back.

mod actions;
mod figures;
mod sheet;
mod texts;

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::compute::{Blank, EvaluationReport, Judging, OpenActions};
use crate::lang::{Arg, Catalogue, Message};

use super::properties::properties;
use actions::actions_sheet;
use figures::figures_sheet;
use texts::texts_sheet;

/// What a workbook asks for.
#[derive(Debug)]
pub struct ToFillIn<'a> {
    /// The figures.
    pub blanks: &'a [Blank],
    /// The actions; no sheet where there are none.
    pub actions: &'a OpenActions<'a>,
    /// The evaluation whose texts are to be written; no sheet where there is none.
    pub evaluation: Option<&'a EvaluationReport<'a>>,
    /// What to do with it when it is filled in.
    pub then: WhenFilled<'a>,
}

/// What to do with a workbook that was filled in.
#[derive(Debug, Clone, Copy)]
pub enum WhenFilled<'a> {
    /// It is read by this program, under this name.
    Import(&'a str),
    /// It goes back to whose plan it is.
    SendTo(&'a str),
}

impl WhenFilled<'_> {
    fn message(self) -> Message {
        match self {
            WhenFilled::Import(file) => Message::new("template-then-import").with("file", file),
            WhenFilled::SendTo(owner) => Message::new("template-then-send").with("owner", Arg::plan(owner)),
        }
    }
}

/// Writes the workbook to fill in, in the language of the reader.
///
/// # Errors
/// There is more than a workbook can hold.
pub fn template_workbook(
    judging: &Judging<'_>,
    asked: &ToFillIn<'_>,
    catalogue: &Catalogue,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(std::slice::from_ref(judging), catalogue)?);
    book.push_worksheet(figures_sheet(asked, catalogue)?);
    if !asked.actions.actions.is_empty() {
        book.push_worksheet(actions_sheet(asked, catalogue)?);
    }
    if let Some(report) = asked.evaluation {
        book.push_worksheet(texts_sheet(report, asked, catalogue)?);
    }
    book.save_to_buffer()
}
