//! The rules: plan → findings. A rule is a file here: its id, its severity, an example that is wrong and one that is
//! right, and (unless the reader itself finds it while reading) its check.
//!
//! What a rule asks, why, and how to fix it stands in the message files, under `rule-<group>-<name>-…`. A folder here is a
//! group of rules, a file in it a rule; rules that are found while files are read stand together in its
//! `while_reading.rs`. The files beside the folders hold what rules share.

mod action;
mod baseline;
mod by_title;
mod change;
mod comparison;
mod decision;
mod evaluation;
mod evidence;
mod example;
mod figure_lines;
mod file;
mod followup;
mod goal;
mod id;
mod indicator;
mod measurement;
mod names;
mod period;
mod privacy;
mod prospect;
mod reference;
mod registry;
mod report;
mod rule;
mod schema;
mod sent;
mod settings;
mod silence;
mod syntax;
mod target;
#[cfg(test)]
pub(crate) mod tests;
mod text;
mod texts;
mod together;
mod verdict;

pub use change::SHOWN;
pub use change::not_comparable::{Sides, not_comparable};
pub use comparison::{Comparison, Edit, TakenBack};
pub use example::{Example, adopted_plan, base_plan};
pub use registry::REGISTRY;
pub use rule::{Check, Context, Group, Registry, Rule};
pub use sent::is_sent;
pub use together::{identity, only_together};
pub use verdict::{Verdict, check, check_changes, errors_on, figures_added, licences, verdict, verdict_on};
