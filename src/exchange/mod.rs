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
mod ours;
mod own;
mod package;
mod places;
mod portal;
mod sheets;
mod template;
mod tidy;

pub use arrival::{Figures, NoFigures, Unclear, read_figures};
pub use csv::{Cell, Dialect, csv_cell};
pub use grid::MAX_IMPORT_BYTES;
pub use json::export_json;
pub use matching::{Choice, Chosen, NoMatch, Selection, matching, matching_own};
pub use observation::{Absent, Dimension, Mark, Observation, TOPIC};
pub use package::{PACKAGE_FILES, is_own_file, package};
pub use places::{OwnPlace, own_places, part_names};
pub use sheets::ReadOptions;
pub use template::{TEMPLATE_COLUMNS, template, template_csv};
pub use tidy::{COLUMNS, TidyRow, indicator_csv, is_indicator_csv, name_of, tidy, tidy_csv};
