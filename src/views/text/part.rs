//! A part of a breakdown as people read it.

use crate::compute::IndicatorReport;

/// The title of a part by its id; the id itself of a part that has none.
pub(in crate::views) fn part_title(one: &IndicatorReport, part: &str) -> String {
    let found = one.parts.iter().find(|of| of.part == part);
    found.map_or_else(|| part.to_owned(), |of| of.title.clone())
}
