//! Outside formats ↔ the model: what arrives from portals and leaves for spreadsheets and other programs.

mod asked_for;
mod csv;
mod districts;
mod json;
mod matching;
mod matching_own;
mod no_match;
mod ours;
mod package;
mod place_and_unit;
mod places_named;
mod read;
mod source_unit;
mod template;
mod tidy;

pub use csv::{Cell, Dialect, csv_table};
pub use districts::districts;
pub use json::{export_json, json_text, worked_out_numbers};
pub use matching::{Chosen, Selection, matching};
pub use matching_own::matching_own;
pub use no_match::{Choice, NoMatch};
pub use package::{PACKAGE_FILES, is_own_file, package};
pub use read::arrival::{Figures, LeftOut, read_figures};
pub use read::doubt::Doubt;
pub use read::grid::MAX_IMPORT_BYTES;
pub use read::no_figures::NoFigures;
pub use read::observation::{Absent, CellReading, Dimension, Observation, TOPIC};
pub use read::other_measure::{not_counted, other_measure, title_of_other_measure};
pub use read::own::{OwnColumn, Undated};
pub use read::place_headers::{is_of_territories, is_total};
pub use read::places::{OwnPlace, is_place, own_places, part_names};
pub use read::returned::{
    ACTION_COLUMNS, Filled, ISSUED_COLUMN, InSheet, Returned, ReturnedAction, ReturnedText, TEXT_COLUMNS,
    issued,
};
pub use read::sheets::ReadOptions;
pub use read::time::not_whole::names_stretch;
pub use read::time::odd_periods::OddPeriods;
pub use read::time::when::Unusable;
pub use source_unit::{UnitFit, says_percent, unit_named};
pub use template::{TEMPLATE_COLUMNS, template, template_csv, template_headings};
pub use tidy::{COLUMNS, TidyRow, indicator_csv, is_indicator_csv, name_of, tidy, tidy_csv};
