//! Outside formats ↔ the model: what arrives from portals and leaves for spreadsheets and other programs.

mod csv;
mod grid;
mod json;
mod long;
mod matching;
mod observation;
mod package;
mod portal;
mod tidy;

pub use csv::{Cell, Dialect, csv_cell};
pub use grid::{Grid, MAX_IMPORT_BYTES, NoGrid, read_grid};
pub use json::export_json;
pub use long::{BadPeriod, read_long};
pub use matching::{NoMatch, Selection, matching};
pub use observation::{Absent, Mark, Observation};
pub use package::{PACKAGE_FILES, is_own_package, package};
pub use portal::{PortalTable, read_portal};
pub use tidy::{COLUMNS, TidyRow, name_of, tidy, tidy_csv};
