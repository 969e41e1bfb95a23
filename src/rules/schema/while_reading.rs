//! Which keys there are and what stands in them: what is found while files are read.

use crate::diagnostic::Severity::Error;
use crate::diagnostic::reading;
use crate::rules::example::{COUNTED, Example};
use crate::rules::rule::Rule;

/// A text says something.
pub(super) const EMPTY_TEXT: Rule = Rule::while_reading(
    reading::SCHEMA_EMPTY_TEXT,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "motto = \"\"",
        right: "motto = \"Samen veilig\"",
    },
);

/// Measurements, goals and indicators stand in blocks of their own, so that one can be added at the end.
pub(super) const INLINE_RECORDS: Rule = Rule::while_reading(
    reading::SCHEMA_INLINE_RECORDS,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: COUNTED,
        wrong: "\
measurement = [{ period = \"2024\", value = 60 }]
",
        right: COUNTED,
    },
);

/// What a block must have is there.
pub(super) const MISSING_KEY: Rule = Rule::while_reading(
    reading::SCHEMA_MISSING_KEY,
    Error,
    Example::Lines {
        file: "partners.toml",
        instead_of: "",
        wrong: "\
[[partner]]
id = \"wijkraad\"",
        right: "\
[[partner]]
id = \"wijkraad\"
name = \"Wijkraad\"",
    },
);

/// A number is written plainly: no `inf`, no underscores, nothing that a computer would round.
pub(super) const ODD_NUMBER: Rule = Rule::while_reading(
    reading::SCHEMA_ODD_NUMBER,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = inf",
        right: "\
[[measurement]]
period = \"2023\"
missing = \"Niet geteld\"",
    },
);

/// A place has one number of inhabitants in a period, and somebody lives there.
pub(super) const POPULATION: Rule = Rule::while_reading(
    reading::SCHEMA_POPULATION,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
[[population]]
period = \"2025\"
value = 24350

[[population]]
period = \"2025\"
value = 24410",
        right: "\
[[population]]
period = \"2025\"
value = 24350

[[population]]
period = \"2026\"
value = 24410",
    },
);

/// The thresholds of the assessment lie between 0 and 1, and "at risk" not above "on track".
pub(super) const THRESHOLDS: Rule = Rule::while_reading(
    reading::SCHEMA_THRESHOLDS,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "\
[assessment]
on_track = 0.60
at_risk = 0.95",
        right: "\
[assessment]
on_track = 0.95
at_risk = 0.60",
    },
);

/// A field is one that is known; a mistyped one would be ignored in silence.
pub(super) const UNKNOWN_KEY: Rule = Rule::while_reading(
    reading::SCHEMA_UNKNOWN_KEY,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "",
        wrong: "moto = \"Samen veilig\"",
        right: "motto = \"Samen veilig\"",
    },
);

/// A word is one of those that can stand there.
pub(super) const UNKNOWN_VALUE: Rule = Rule::while_reading(
    reading::SCHEMA_UNKNOWN_VALUE,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "status = \"draft\"",
        wrong: "status = \"concept\"",
        right: "status = \"draft\"",
    },
);

/// A value is of the kind that belongs there: a number, a text, a date, a list.
pub(super) const WRONG_TYPE: Rule = Rule::while_reading(
    reading::SCHEMA_WRONG_TYPE,
    Error,
    Example::Lines {
        file: "measurements/buurt/overlast.toml",
        instead_of: "",
        wrong: "\
[[measurement]]
period = \"2023\"
value = \"64\"",
        right: "\
[[measurement]]
period = \"2023\"
value = 64",
    },
);

/// A plan ends after it begins.
pub(super) const YEARS_REVERSED: Rule = Rule::while_reading(
    reading::SCHEMA_YEARS_REVERSED,
    Error,
    Example::Lines {
        file: "plan.toml",
        instead_of: "\
first_year = 2024
last_year = 2027",
        wrong: "\
first_year = 2027
last_year = 2024",
        right: "\
first_year = 2024
last_year = 2027",
    },
);
