//! A file of figures → observations.

pub(super) mod arrival;
pub(super) mod grid;
pub(super) mod layout;
pub(super) mod limits;
pub(super) mod limits_xls;
pub(super) mod limits_zip;
pub(super) mod long;
pub(super) mod no_figures;
pub(super) mod no_sheets;
pub(super) mod observation;
pub(super) mod own;
pub(super) mod places;
pub(super) mod portal;
pub(super) mod returned;
pub(super) mod sheets;
