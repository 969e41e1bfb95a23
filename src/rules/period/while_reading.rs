//! Periods: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A period has one of the forms that are known.
///
/// ```breaks period/form
/// measurements/buurt/overlast.toml | period = "2025" | period = "2025-13"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2025-Q5"
/// measurements/buurt/overlast.toml | period = "2025" | period = "vorig jaar"
/// measurements/buurt/overlast.toml | period = "2025" | period = "2025-02-30"
/// priorities/buurt.toml | baseline = "2024" | baseline = "2024/2020"
/// ```
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
