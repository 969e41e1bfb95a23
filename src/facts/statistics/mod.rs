//! The statistics by which differences, targets and plans to measure are judged: functions of plain numbers. Each names
//! its source; each is tested against figures worked out by hand or by another program. A number that a method cannot use
//! (not whole, negative, not finite, no exposure) gives none, never a panic.

mod confidence;
mod counts;
mod course;
mod detect_counts;
mod detect_survey;
mod dispersion;
mod interval;
mod means;
mod numbers;
mod ordinary_range;
mod published;
mod rounding;
mod share;
#[cfg(test)]
mod table;

pub use confidence::Confidence;
pub use counts::{Count, conditional_test, garwood, normal_test, test_of_counts, test_of_ratio};
pub use course::{Course, Run, course};
pub use detect_counts::{Cases, Years, cases_needed, smallest_fall, smallest_rise};
pub use detect_survey::{Respondents, respondents_needed, survey_chance};
pub use dispersion::Dispersion;
pub use interval::Interval;
pub use means::{MeansCompared, Sampled, respondents_for_mean, smallest_difference, welch};
pub use ordinary_range::{FEWEST_OF_RANGE, NoRange, OrdinaryRange, ordinary_range};
pub use published::{Published, difference_of_published};
pub use rounding::{Number, decimals_apart, decimals_in_order, edge_decimals};
pub use share::{Share, newcombe, wilson};
