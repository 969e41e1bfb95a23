//! Reading one file: its tables, keys and words, each typed and with its place.

pub(super) mod by_name;
mod header_in_comment;
pub(super) mod keyword;
pub(super) mod misspelt_key;
pub(super) mod reader;
pub(super) mod shape;
pub(super) mod table;
pub(super) mod value;
pub(super) mod value_meant;

pub use by_name::{by_name, folded};
pub use keyword::{near_miss, sole_near_name, sole_near_word};
pub use shape::{FormShape, KeyShape, Shape, TableShape};
pub use value::Year;
