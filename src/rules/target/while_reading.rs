//! Targets: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A target has one form: a value, a change, a band, or so often in each period.
///
/// ```breaks target/form
/// priorities/buurt.toml | { value = 50, by = 2027 } | { by = 2027 }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, change = "-4%", by = 2027 }
/// priorities/buurt.toml | change = "-4pp" | change = "-4"
/// priorities/buurt.toml | change = "-4pp" | change = "min vier procent"
/// priorities/buurt.toml | at_least = 1 | at_least = 0
/// priorities/buurt.toml | target = { value = 50, by = 2027 } | target = { change = "-4pp", by = 2027 }
/// priorities/buurt.toml | at_least = 1, per | at_least = 1, steps = [{ from = 2027, value = 0 }], per
/// priorities/buurt.toml | at_least = 1, per | at_least = 1, at_most = 3, per
/// priorities/buurt.toml | { value = 50, by = 2027 } | { better_than = "Nederland", by = 2027 }
/// ```
pub(super) const FORM: Rule = Rule::while_reading(
    reading::TARGET_FORM,
    Error,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50, change = \"-10%\", by = 2027 }",
        right: "target = { value = 50, by = 2027 }",
    },
);

/// A target says by when.
///
/// ```breaks target/no-year
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50 }
/// priorities/buurt.toml | { change = "-4pp", by = 2027 } | { change = "-4pp" }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { within = "5%" }
/// monitor.toml | alert = 15 | target = { value = 5 }
/// priorities/buurt.toml | { value = 50, by = 2027 } | { value = 50, interim = [{ by = 2026, value = 55 }] }
/// ```
pub(super) const NO_YEAR: Rule = Rule::while_reading(
    reading::TARGET_NO_YEAR,
    Error,
    Example::Lines {
        file: "priorities/buurt.toml",
        instead_of: "target = { value = 50, by = 2027 }",
        wrong: "target = { value = 50 }",
        right: "target = { value = 50, by = 2027 }",
    },
);
