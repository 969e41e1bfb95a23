//! What a sheet holds of one indicator.

use crate::compute::{History, IndicatorReport};
use crate::model::Indicator;
use std::rc::Rc;
/// An indicator with its figures; one that cannot be read has none.
pub(super) struct Block<'p> {
    pub(super) report: Rc<IndicatorReport>,
    pub(super) own: Option<(&'p Indicator, Rc<History<'p>>)>,
}
