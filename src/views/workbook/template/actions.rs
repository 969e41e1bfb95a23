//! The sheet of actions.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::sheet::{Asked, AskedColumn, SheetToFillIn, sheet_to_fill_in};
use super::to_fill_in::ToFillIn;
use crate::compute::ActionCard;
use crate::exchange::ACTION_COLUMNS;
use crate::lang::{Catalogue, Message};
use crate::model::ActionState;
use crate::views::text::words::Words;

const WIDTHS: [(usize, usize); 10] =
    [(20, 34), (20, 28), (9, 11), (30, 30), (8, 8), (10, 10), (18, 24), (6, 6), (30, 30), (12, 80)];

pub(super) fn actions_sheet(asked: &ToFillIn<'_>, catalogue: &Catalogue) -> Result<Worksheet, XlsxError> {
    let actions = asked.actions;
    let headings = ACTION_COLUMNS.into_iter().map(|id| catalogue.text(id));
    let columns: Vec<AskedColumn> =
        headings.zip(WIDTHS).map(|(heading, width)| AskedColumn { heading, width }).collect();
    let rows: Vec<Vec<Asked>> =
        actions.actions.iter().map(|(action, goals)| row(action, goals, catalogue)).collect();
    let name = catalogue.render(&Message::new("template-actions").with("year", actions.year.to_string()));
    let instruction = [Message::new("template-actions-instruction"), asked.then.message()];
    let sheet = SheetToFillIn { name: &name, instruction, columns: &columns, rows: &rows, says_issued: true };
    sheet_to_fill_in(&sheet, catalogue)
}

fn row(action: &ActionCard<'_>, goals: &[&str], catalogue: &Catalogue) -> Vec<Asked> {
    let serves = || match goals {
        [] => action.basis.as_ref().map(|at| at.value.clone()).unwrap_or_default(),
        goals => goals.join("; "),
    };
    let words = Words(catalogue);
    let states = ActionState::ALL.iter().map(|state| words.action_state(*state)).collect();
    vec![
        Asked::Given(action.title.value.clone()),
        Asked::Given(serves()),
        Asked::OneOf(words.action_state(action.state.value), states),
        Asked::Text(action.result.as_ref().map_or("", |at| at.as_str()).trim().to_owned()),
        Asked::Number(spent(action)),
        Asked::Text(action.end.map(|end| end.value.to_string()).unwrap_or_default()),
        Asked::Text(action.portfolio.as_ref().map_or("", |at| at.as_str()).trim().to_owned()),
        Asked::Number(action.hours.map(|at| at.value)),
        Asked::Text(String::new()),
        Asked::Given(action.id.to_string()),
    ]
}

/// What was spent: where the plan tells the money by year, in the year of the sheet.
fn spent(action: &ActionCard<'_>) -> Option<f64> {
    let of_year = action.in_year.filter(|_| !action.money.is_empty());
    of_year.map_or_else(|| action.spent.map(|at| at.value), |of| of.sums.spent)
}
