//! Indicators: what is found while files are read.

use crate::diagnostic::Severity::{Error, Warning};
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// Only the other topics are watched with an alert; an indicator of a priority has a target.
///
/// ```breaks indicator/alert-outside-monitor
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024"\nalert = 15
/// priorities/buurt.toml | baseline = "2023" | baseline = "2023"\nalert = 5
/// priorities/buurt.toml | id = "spreekuren" | id = "spreekuren"\nalert = 1
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024"\nalert = 100.5
/// priorities/buurt.toml | baseline = "2023" | baseline = "2023"\nalert = 0
/// ```
pub(super) const ALERT_OUTSIDE_MONITOR: Rule = Rule::while_reading(
    reading::INDICATOR_ALERT_OUTSIDE_MONITOR,
    Warning,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "unit = \"count\"",
        wrong: "\
unit = \"count\"
alert = 15",
        right: "unit = \"count\"",
    },
);

/// A rate is per a number above zero.
///
/// ```breaks indicator/per-not-positive
/// priorities/buurt.toml | unit = "count" | unit = "rate"\nper = 0
/// priorities/buurt.toml | unit = "count" | unit = "rate"\nper = -1000
/// monitor.toml | unit = "count" | unit = "rate"\nper = 0
/// monitor.toml | unit = "count" | unit = "rate"\nper = -0.5
/// monitor.toml | unit = "count" | unit = "rate"\nper = 0.0
/// ```
pub(super) const PER_NOT_POSITIVE: Rule = Rule::while_reading(
    reading::INDICATOR_PER_NOT_POSITIVE,
    Error,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "unit = \"count\"",
        wrong: "\
unit = \"rate\"
per = 0",
        right: "\
unit = \"rate\"
per = 1000",
    },
);

/// Only a rate has a `per`.
///
/// ```breaks indicator/per-without-rate
/// priorities/buurt.toml | unit = "count" | unit = "count"\nper = 1000
/// priorities/buurt.toml | unit = "percent" | unit = "percent"\nper = 100
/// monitor.toml | unit = "count" | unit = "grade"\nper = 10
/// monitor.toml | unit = "count" | unit = "euro"\nper = 1
/// monitor.toml | unit = "count" | unit = "days"\nper = 7
/// ```
pub(super) const PER_WITHOUT_RATE: Rule = Rule::while_reading(
    reading::INDICATOR_PER_WITHOUT_RATE,
    Warning,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "unit = \"count\"",
        wrong: "\
unit = \"count\"
per = 1000",
        right: "\
unit = \"rate\"
per = 1000",
    },
);
