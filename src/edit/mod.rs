//! A wished change → the text edit, and the edit checked before anything is written.

mod evaluation;
mod number;
mod record;
mod text;

pub use evaluation::evaluation_file;
pub use number::{Unread, read_count, read_figure, read_yes_no};
pub use record::{NewFigure, NewMeasurement, Prepared, Refusal, prepare};
