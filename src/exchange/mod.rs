//! Outside formats ↔ the model: what arrives from portals and leaves for spreadsheets and other programs.

mod arrival;
mod csv;
mod grid;
mod json;
mod layout;
mod limits;
mod limits_xls;
mod limits_zip;
mod long;
mod matching;
mod observation;
mod own;
mod package;
mod portal;
mod sheets;
mod template;
mod tidy;

pub use arrival::{Figures, NoFigures, Unclear, read_figures};
pub use csv::{Cell, Dialect, csv_cell};
pub use grid::MAX_IMPORT_BYTES;
pub use json::export_json;
pub use matching::{NoMatch, Selection, matching};
pub use observation::{Absent, Mark, Observation, rounded_to_fives};
pub use package::{PACKAGE_FILES, is_own_file, package};
pub use sheets::Place;
pub use template::{TEMPLATE_COLUMNS, template, template_csv};
pub use tidy::{COLUMNS, TidyRow, indicator_csv, is_indicator_csv, name_of, tidy, tidy_csv};
