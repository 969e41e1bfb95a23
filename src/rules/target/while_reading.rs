//! Targets: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A target has one form: a value, a change, a band, or so often in each period.
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
