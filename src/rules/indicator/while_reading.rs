//! Indicators: what is found while files are read.

use crate::diagnostic::Severity::{Error, Warning};
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// Only the other topics are watched with an alert; an indicator of a priority has a target.
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
