//! The workbook to fill in: a sheet of figures, one of actions and one of texts. `ivp import` reads all of them back.

mod actions;
mod figures;
mod sheet;
mod texts;
mod to_fill_in;

use rust_xlsxwriter::{Workbook, XlsxError};

use crate::compute::Judging;
use crate::lang::Catalogue;

use super::properties::properties;
use actions::actions_sheet;
use figures::figures_sheet;
use texts::texts_sheet;
pub use to_fill_in::{ToFillIn, WhenFilled};

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
