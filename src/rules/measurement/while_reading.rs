//! Figures: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::Example;
use crate::rules::rule::Rule;

/// A measurement has one figure: a value, or numerator and denominator, or the reason why there is none.
///
/// ```breaks measurement/two-figures
/// measurements/buurt/overlast.toml | value = 60 | value = 60\nmissing = "x"
/// measurements/buurt/onveilig.toml | numerator = 114 | numerator = 114\nvalue = 9.6
/// measurements/buurt/onveilig.toml | numerator = 114 | numerator = 114\nmissing = "x"
/// measurements/buurt/onveilig.toml | value = 11 | value = 11\ndenominator = 1200
/// measurements/monitor/inbraak.toml | value = 10 | value = 10\nmissing = "x"
/// ```
pub(super) const TWO_FIGURES: Rule = Rule::while_reading(
    reading::MEASUREMENT_TWO_FIGURES,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = 0
missing = \"Niet geteld\"",
        right: "\
[[measurement]]
period = \"2023\"
missing = \"Niet geteld\"",
    },
);
