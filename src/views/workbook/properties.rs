//! What a workbook says of itself, and the day that it carries.

use super::cell::{self, excel_date};
use crate::compute::Judging;
use crate::lang::Catalogue;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, XlsxError};
/// The title, the municipalities, the language, and the day of judgement as the day of making.
pub(super) fn properties(all: &[Judging<'_>], catalogue: &Catalogue) -> Result<DocProperties, XlsxError> {
    let titles: Vec<String> = all.iter().map(|judging| judging.plan.head.title.value.clone()).collect();
    let mut who: Vec<String> =
        all.iter().map(|judging| judging.plan.head.municipality.value.clone()).collect();
    who.dedup();
    let language = catalogue.language().tag();
    let properties = DocProperties::new()
        .set_title(cell::shortened(&titles.join("; "), cell::MAX_PROPERTY))
        .set_company(cell::shortened(&who.join("; "), cell::MAX_PROPERTY))
        .set_custom_property("Language", language);
    // The day of judgement and not the moment of writing: what is the same is written the same.
    Ok(match all.first().and_then(|judging| excel_date(judging.moment.day)) {
        Some(day) => properties.set_creation_datetime(&day),
        None => properties.set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?),
    })
}
