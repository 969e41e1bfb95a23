//! What follows from the plan and both the rules and the reports need: asked here by either, so that they never disagree.

mod baseline;
mod due;

pub use baseline::source_of_baseline;
pub use due::{due_period, is_settled, latest_of_series};
