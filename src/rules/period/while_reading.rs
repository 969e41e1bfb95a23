//! Periods: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A period has one of the forms that are known.
pub(super) const FORM: Rule = Rule::while_reading(
    reading::PERIOD_FORM,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"jaar 2023\"
value = 64",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
);
