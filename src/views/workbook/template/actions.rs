//! The sheet of actions.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::sheet::{Asked, AskedColumn, sheet_to_fill_in};
use super::to_fill_in::ToFillIn;
use crate::compute::ActionCard;
use crate::exchange::ACTION_COLUMNS;
use crate::lang::{Catalogue, Message};
use crate::model::ActionState;
use crate::views::text::words::Words;

const WIDTHS: [(usize, usize); 8] =
    [(20, 34), (20, 28), (9, 11), (30, 30), (8, 8), (10, 10), (30, 30), (12, 80)];

pub(super) fn actions_sheet(asked: &ToFillIn<'_>, catalogue: &Catalogue) -> Result<Worksheet, XlsxError> {
    let actions = asked.actions;
    let columns: Vec<AskedColumn> = ACTION_COLUMNS
        .into_iter()
        .zip(WIDTHS)
        .enumerate()
        .map(|(index, (id, width))| AskedColumn {
            heading: catalogue.text(id),
            width,
            printed: index + 1 < WIDTHS.len(),
        })
        .collect();
    let rows: Vec<Vec<Asked>> =
        actions.actions.iter().map(|(action, goal)| row(action, *goal, catalogue)).collect();
    let name = catalogue.render(&Message::new("template-actions").with("year", actions.year.to_string()));
    sheet_to_fill_in(
        &name,
        [Message::new("template-actions-instruction"), asked.then.message()],
        &columns,
        &rows,
        catalogue,
    )
}

fn row(action: &ActionCard<'_>, goal: Option<&str>, catalogue: &Catalogue) -> Vec<Asked> {
    let words = Words(catalogue);
    let states = ActionState::ALL.iter().map(|state| words.action_state(*state)).collect();
    vec![
        Asked::Given(action.title.value.clone()),
        Asked::Given(goal.or(action.basis.as_ref().map(|at| at.as_str())).unwrap_or_default().to_owned()),
        Asked::OneOf(words.action_state(action.state.value), states),
        Asked::Text(action.result.as_ref().map_or("", |at| at.as_str()).trim().to_owned()),
        Asked::Number(action.spent.map(|at| at.value)),
        Asked::Text(action.end.map(|end| end.value.to_string()).unwrap_or_default()),
        Asked::Text(String::new()),
        Asked::Given(action.id.to_string()),
    ]
}
