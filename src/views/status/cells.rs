//! The figures of an indicator as cells of a table.

use crate::compute::IndicatorReport;
use crate::lang::Catalogue;
use crate::views::text::grid::GridCell;
use crate::views::text::row::RowFigure;
use crate::views::text::style::clean;
use crate::views::text::wanted::Wanted;
use crate::views::text::words::Words;

/// A figure above its period, and the part that it is of.
pub(super) fn figure_cell(one: Option<&RowFigure>) -> GridCell {
    one.map_or_else(GridCell::default, |one| {
        GridCell::above(one.shown.clone(), clean(&one.period).into_owned())
    })
}

/// What is to be reached above the period by which.
pub(super) fn target_cell(one: &IndicatorReport, catalogue: &Catalogue) -> GridCell {
    Wanted::of(one, catalogue).map_or_else(GridCell::default, |wanted| {
        let by = wanted.by.map_or_else(String::new, |by| Words(catalogue).period(by));
        GridCell::above(clean(&wanted.what).into_owned(), by)
    })
}
