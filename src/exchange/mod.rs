//! Outside formats ↔ the model: what leaves for spreadsheets and other programs.

mod csv;
mod json;
mod tidy;

pub use csv::{Cell, Dialect, csv_cell};
pub use json::export_json;
pub use tidy::{COLUMNS, TidyRow, name_of, tidy, tidy_csv};
