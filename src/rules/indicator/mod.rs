//! Indicators.

use super::rule::Rule;

mod baseline_broken;
mod baseline_unmeasured;
mod no_baseline;
mod no_figure;
mod no_goal;
mod no_source;
mod no_target;
mod peak_baseline;
mod stable_without_band;
pub(super) mod variation;
mod while_reading;

/// The rules of this group, sorted by id.
pub(super) const RULES: &[Rule] = &[
    while_reading::ALERT_OUTSIDE_MONITOR,
    baseline_broken::RULE,
    baseline_unmeasured::RULE,
    no_baseline::RULE,
    no_figure::RULE,
    no_goal::RULE,
    no_source::RULE,
    no_target::RULE,
    peak_baseline::RULE,
    while_reading::PER_NOT_POSITIVE,
    while_reading::PER_WITHOUT_RATE,
    stable_without_band::RULE,
    variation::RULE,
];
